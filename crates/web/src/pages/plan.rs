//! The drafted plan of a year: who moves where, who stays and why, and the wishes; and the changing of the wishes.

mod person;
mod told;

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use office::access::{Action, Subject};
use office::documents::{Kind, PlanData, Templates, Written, bytes, worker};
use office::plan::{Draft, DraftError, Drafts};
use office::query::View;
use planner::{Plan, Planner};

use crate::accounts::Section;
use crate::failure::Failure;
use crate::pages::rotation::year_of;
use crate::parts::short_date;
use crate::sent::Sent;
use crate::visit::{Frame, Visit, go};
use told::{MoveLine, StayLine, WishLine};

pub(crate) use person::page as person;

#[derive(Template)]
#[template(path = "plan.html")]
struct PlanPage {
    frame: Frame,
    year: i32,
    on: String,
    drafts: bool,
    summary: String,
    proved: String,
    moves: Vec<MoveLine>,
    stays: Vec<StayLine>,
    wishes: Vec<WishLine>,
    flows: Option<crate::chart::Rows>,
    forms: Vec<&'static str>,
}

fn drafts(visit: &Visit) -> Drafts {
    Drafts::beside(&visit.site.settings.data)
}

fn read(visit: &Visit, year: i32) -> Result<Draft, Failure> {
    let found = drafts(visit).read(year, None).map_err(|error| Failure::Fault(error.to_string()))?;
    found.ok_or_else(|| Failure::Refused(visit.words().with("site-plan-none", "year", year.to_string())))
}

/// Plans a draft and does something with the plan, once it is proved: an unproved one is never shown.
fn planned<R>(
    visit: &Visit,
    draft: &Draft,
    then: impl FnOnce(&View<'_>, &mut Planner<'_>) -> Result<R, Failure>,
) -> Result<R, Failure> {
    let site = visit.site.clone();
    let office = site.office();
    let view = View { on: draft.on, ..visit.view(office.world()) };
    let laws = view.laws()?;
    let mut planner = view.planner(draft, &laws).map_err(|error| refused(visit, &view, error))?;
    planner.prove().map_err(|error| Failure::Fault(error.to_string()))?;
    then(&view, &mut planner)
}

/// A wish that cannot be met, in words.
fn refused(visit: &Visit, view: &View<'_>, error: DraftError) -> Failure {
    let (w, staff) = (visit.words(), &view.world.staff);
    let name = |no| crate::pages::due_line::name(view, no);
    let title = |no| office::language::post(w.0, no, staff);
    let told = |id: &str, value: String| Failure::Refused(w.with(id, "name", value));
    match error {
        DraftError::Law(error) => error.into(),
        DraftError::Unknown(name) => Failure::NotFound(name),
        DraftError::Plan(planner::PlanError::NotLawful(person, post)) => {
            told("cli-plan-error-not-lawful", format!("{} → {}", name(person), title(post)))
        }
        DraftError::Plan(planner::PlanError::NotPlanned(person)) => told("cli-plan-error-not-planned", name(person)),
        DraftError::Plan(planner::PlanError::NotGiven(post)) => told("cli-plan-error-not-given", title(post)),
        DraftError::Plan(planner::PlanError::NoPostLeft(person)) => told("cli-plan-error-no-post-left", name(person)),
        DraftError::Plan(planner::PlanError::Denied(person, post, _)) => {
            told("cli-plan-error-denied", format!("{} → {}", name(person), title(post)))
        }
        DraftError::Plan(error) => Failure::Fault(error.to_string()),
    }
}

pub(crate) async fn page(visit: Visit, Path(year): Path<String>) -> Response {
    visit.page(Section::Rotation.needs(), move |visit| make(visit, &year)).await
}

fn make(visit: &Visit, year: &str) -> Result<PlanPage, Failure> {
    let year = year_of(visit, year)?;
    let draft = read(visit, year)?;
    let w = visit.words();
    visit.site.office().note_listing(visit.login(), visit.moment.now, &format!("plan {year}"))?;
    planned(visit, &draft, |view, planner| {
        let plan = planner.plan();
        let mine = |person| visit.may(Action::PlanRead, Subject::Person(person), view.world);
        let proved = match planner.taken_out() {
            0 => w.t("cli-plan-proved"),
            out => w.say("cli-plan-proved-without", &[("count", out.into())]),
        };
        Ok(PlanPage {
            frame: visit.frame(Section::Rotation, w.with("site-plan-title", "year", year.to_string())),
            year,
            on: short_date(w.0, draft.on),
            drafts: visit.signed.actor.ever(Action::PlanDraft),
            summary: summary(visit, &draft, &plan),
            proved,
            moves: told::moves(visit, view, &draft, &plan, &mine),
            stays: told::stays(visit, view, planner, &plan, &mine)?,
            wishes: told::wishes(visit, view, &draft),
            flows: told::flows(w, view, &plan),
            forms: match whole(visit, view) {
                false => Vec::new(),
                true => ["docx", "xlsx"].into_iter().chain(worker().map(|_| "pdf")).collect(),
            },
        })
    })
}

fn summary(visit: &Visit, draft: &Draft, plan: &Plan) -> String {
    let values = [
        ("year", draft.year.to_string().into()),
        ("day", office::language::date(visit.reader.language, draft.on).into()),
        ("moved", plan.given().count().into()),
        ("rings", plan.moves.iter().filter(|chain| chain.ring).count().into()),
        ("stay", plan.stays.len().into()),
        ("points", plan.points.into()),
    ];
    visit.words().say("cli-plan-summary", &values)
}

/// Whether this person may read the plan of some body as a whole.
fn whole(visit: &Visit, view: &View<'_>) -> bool {
    let bodies = (0..view.world.staff.bodies.len() as u32).map(registry::BodyNo);
    bodies.into_iter().any(|body| visit.may(Action::PlanRead, Subject::Body(body), view.world))
}

/// Changes the draft: begins it, notes a wish, takes one back. What cannot be met is refused, and the draft stays as it was.
pub(crate) async fn change(Path(year): Path<String>, sent: Sent) -> Response {
    let field = |name: &str| sent.field(name).to_owned();
    let (act, person, post, back) = (field("do"), field("person"), field("post"), field("back"));
    sent.visit
        .answer(Some(Action::PlanDraft), move |visit| {
            let year = year_of(visit, &year)?;
            let mut draft = match act.as_str() {
                "draft" => Draft {
                    year,
                    on: visit.moment.today,
                    body: None,
                    policy: None,
                    wishes: BTreeMap::new(),
                    posts: BTreeMap::new(),
                },
                _ => read(visit, year)?,
            };
            within(visit, &person, &post)?;
            match act.as_str() {
                "draft" => {}
                "pin" => draft.pin(&person, &post),
                "forbid" => draft.forbid(&person, &post),
                "close" => draft.close(&post),
                "release" => drop(draft.wishes.remove(&person)),
                "release-post" => drop(draft.posts.remove(&post)),
                _ => return Err(Failure::NotFound(act)),
            }
            draft.tidy();
            planned(visit, &draft, |_, _| Ok(()))?;
            drafts(visit).write(&draft, None).map_err(|error| Failure::Fault(error.to_string()))?;
            let plan = format!("/rotation/{year}/plan");
            Ok(go(if back.starts_with(&plan) { &back } else { &plan }))
        })
        .await
}

/// Whether the person and the post of a wish are there, and within what this person may plan.
fn within(visit: &Visit, person: &str, post: &str) -> Result<(), Failure> {
    let site = visit.site.clone();
    let office = site.office();
    let world = office.world();
    if !person.is_empty() {
        let number = person.strip_prefix('P').and_then(|digits| digits.parse().ok()).map(registry::PersonNo);
        let found = number.filter(|no| world.person(*no).is_some());
        let no = found.ok_or_else(|| Failure::NotFound(person.to_owned()))?;
        if !visit.may(Action::PlanDraft, Subject::Person(no), world) {
            return Err(Failure::NotYours);
        }
    }
    if !post.is_empty() {
        let no = world.staff.find_post(post).ok_or_else(|| Failure::NotFound(post.to_owned()))?;
        if !visit.may(Action::PlanDraft, Subject::Post(no), world) {
            return Err(Failure::NotYours);
        }
    }
    Ok(())
}

/// The plan in its statutory form, as a file: of the bodies whose plan this person may read.
pub(crate) async fn form(visit: Visit, Path((year, ending)): Path<(String, String)>) -> Response {
    visit.answer(Section::Rotation.needs(), move |visit| make_form(visit, &year, &ending)).await
}

fn make_form(visit: &Visit, year: &str, ending: &str) -> Result<Response, Failure> {
    let year = year_of(visit, year)?;
    let file = format!("rotation-plan-{year}.{ending}");
    let form = Written::by_name(std::path::Path::new(&file)).ok_or_else(|| Failure::NotFound(file.clone()))?;
    let draft = read(visit, year)?;
    visit.site.office().note_listing(visit.login(), visit.moment.now, &format!("plan form {year}"))?;
    let made = planned(visit, &draft, |view, planner| {
        let laws = view.laws()?;
        let (mut data, _) = PlanData::of(view, planner, &laws, year, visit.reader.language);
        let staff = &view.world.staff;
        let mine = |key: &str| {
            staff.find_body(key).is_some_and(|no| visit.may(Action::PlanRead, Subject::Body(no), view.world))
        };
        data.bodies.retain(|body| mine(&body.key));
        let body = match data.bodies.as_slice() {
            [] => return Err(Failure::NotYours),
            [only] => Some(only.key.clone()),
            _ => None,
        };
        let templates = Templates::with(visit.site.settings.data.join("templates"));
        let document = templates.fill(Kind::RotationPlan, visit.reader.language, body.as_deref(), &data);
        document.map_err(|error| Failure::Fault(error.to_string()))
    })?;
    let file_of = bytes(&made, form).map_err(|error| match error {
        office::documents::FileError::NoWorker => Failure::Refused(visit.words().t("site-no-pdf")),
        error => Failure::Fault(error.to_string()),
    })?;
    let kind = match form {
        Written::Pdf => "application/pdf",
        Written::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Written::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    };
    let named = format!("attachment; filename=\"{file}\"");
    Ok(([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, named)], file_of).into_response())
}
