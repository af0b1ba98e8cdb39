//! One person in the plan: the post given and why, what each other lawful post would cost, what a wish would change.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use office::access::{Action, Subject};
use office::language;
use office::plan::DraftError;
use planner::{Plan, Refusals, Wish};
use registry::{PersonNo, PostNo};
use serde::Deserialize;

use super::told::{criterion, denied, why_stays};
use super::{planned, read, refused};
use crate::accounts::Section;
use crate::failure::Failure;
use crate::pages::due_line::name;
use crate::pages::rotation::year_of;
use crate::parts::{Reason, short_date};
use crate::visit::{Frame, Visit};

/// So many other posts are shown, cheapest first.
const SHOWN: usize = 25;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    /// The post tried.
    post: String,
}

#[derive(Template)]
#[template(path = "plan-person.html")]
struct PersonPage {
    frame: Frame,
    year: i32,
    person: String,
    held: String,
    held_key: String,
    given: String,
    given_key: String,
    on: String,
    why_stays: String,
    cost: Vec<String>,
    reason: Option<Reason>,
    against: String,
    others: Vec<Other>,
    others_count: usize,
    tried: Option<Tried>,
    drafts: bool,
    wished: bool,
}

/// Another post that the person could lawfully have.
struct Other {
    key: String,
    title: String,
    region: String,
    points: i64,
    stays: i64,
    try_it: String,
    chosen: bool,
}

/// What a wish would change.
struct Tried {
    title: String,
    key: String,
    change: String,
    refused: String,
    lines: Vec<(String, String, String)>,
}

pub(crate) async fn page(
    visit: Visit,
    Path((year, person)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Response {
    visit.page(Section::Rotation.needs(), move |visit| make(visit, &year, &person, &asked)).await
}

fn make(visit: &Visit, year: &str, person: &str, asked: &Asked) -> Result<PersonPage, Failure> {
    let year = year_of(visit, year)?;
    let draft = read(visit, year)?;
    let w = visit.words();
    let missing = || Failure::NotFound(person.to_owned());
    let no = person.strip_prefix('P').and_then(|digits| digits.parse().ok()).map(PersonNo).ok_or_else(missing)?;
    {
        let office = visit.site.office();
        office.world().person(no).filter(|person| person.identity.is_some()).ok_or_else(missing)?;
        if !visit.may(Action::PlanRead, Subject::Person(no), office.world()) {
            return Err(Failure::NotYours);
        }
        office.note_reading(no, visit.login(), visit.moment.now, &format!("plan why {year}"))?;
    }
    planned(visit, &draft, |view, planner| {
        let staff = &view.world.staff;
        let fault = |error: planner::PlanError| refused(visit, view, DraftError::Plan(error));
        let title = |post: PostNo| language::post(w.0, post, staff);
        let key = |post: PostNo| staff.post(post).key.to_string();
        let plan = planner.plan();
        let held = planner.mover(no).map_err(fault)?.post;
        let given = plan.given().find(|(person, _)| *person == no).map(|(_, post)| post);
        let tried_post = match asked.post.as_str() {
            "" => None,
            key => Some(staff.find_post(key).ok_or_else(|| Failure::NotFound(key.to_owned()))?),
        };
        let mut others = planner.alternatives(no).map_err(fault)?;
        others.retain(|other| Some(other.post) != given);
        let (reason, against, cost) = match tried_post.or(given) {
            None => (None, None, Vec::new()),
            Some(post) => {
                let (_, found) = planner.explain(no, post).map_err(fault)?;
                (Some(found), planner.against(no, post).map_err(fault)?, planner.cost(no, post).map_err(fault)?)
            }
        };
        let tried = tried_post.map(|post| {
            let (mut lines, mut change, mut why_not) = (Vec::new(), String::new(), String::new());
            match planner.what_if(&[Wish::Pin(no, post)]) {
                Err(error) => why_not = said(refused(visit, view, DraftError::Plan(error))),
                Ok((before, after)) => {
                    let moved = |post: Option<PostNo>| post.map_or_else(|| "—".to_owned(), title);
                    let readable = |person| visit.may(Action::PlanRead, Subject::Person(person), view.world);
                    let differences = before.differences(&after).into_iter().filter(|found| readable(found.person));
                    lines = differences.map(|d| (name(view, d.person), moved(d.first), moved(d.second))).collect();
                    change = changed(visit, &before, &after);
                }
            }
            Tried { title: title(post), key: key(post), change, refused: why_not, lines }
        });
        let on =
            plan.moves.iter().flat_map(|chain| &chain.parts).find(|part| part.mover.person == no).map(|part| part.on);
        let others_count = others.len();
        let other = |other: planner::Alternative| Other {
            key: key(other.post),
            title: title(other.post),
            region: staff.post(other.post).region().map(|region| language::region(w.0, region)).unwrap_or_default(),
            points: other.points,
            stays: other.stays,
            try_it: crate::listing::address(&format!("/rotation/{year}/plan/{person}"), &[("post", &key(other.post))]),
            chosen: tried_post == Some(other.post),
        };
        Ok(PersonPage {
            frame: visit.frame(
                Section::Rotation,
                w.say("site-plan-person-title", &[("name", name(view, no).into()), ("year", year.to_string().into())]),
            ),
            year,
            person: person.to_owned(),
            held: title(held),
            held_key: key(held),
            given: given.map(title).unwrap_or_default(),
            given_key: given.map(key).unwrap_or_default(),
            on: on.map(|day| short_date(w.0, day)).unwrap_or_default(),
            why_stays: why_stays(w, planner, no)?,
            cost: cost.iter().map(|line| criterion(w, line)).collect(),
            reason: reason.map(|found| Reason::of(w, &found, staff)),
            against: match against {
                Some(Refusals::Denied(by)) => denied(w, by),
                _ => String::new(),
            },
            others: others.into_iter().take(SHOWN).map(other).collect(),
            others_count,
            tried,
            drafts: visit.may(Action::PlanDraft, Subject::Person(no), view.world),
            wished: draft.wishes.contains_key(person),
        })
    })
}

fn said(failure: Failure) -> String {
    match failure {
        Failure::Refused(why) | Failure::Fault(why) | Failure::NotFound(why) => why,
        _ => String::new(),
    }
}

fn changed(visit: &Visit, before: &Plan, after: &Plan) -> String {
    let stays = |plan: &Plan| i64::try_from(plan.stays.len()).unwrap_or(i64::MAX);
    let values = [("points", (after.points - before.points).into()), ("stay", (stays(after) - stays(before)).into())];
    visit.words().say("cli-plan-change", &values)
}
