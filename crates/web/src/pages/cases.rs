//! Cases: the day's work over all of them, and the way to begin a plan.

use askama::Template;
use axum::response::Response;
use calendar::Date;
use office::access::{Action, Role, Subject};
use office::cases::{body_of, person_of};
use office::language;
use procedures::Deadline;
use procedures::rotation::{CaseId, Period};
use registry::{PersonNo, World};

use crate::accounts::Section;
use crate::failure::Failure;
use crate::pages::due_line;
use crate::parts::{Chip, Day};
use crate::sent::Sent;
use crate::visit::{Frame, Visit, go};
use crate::words::Words;

#[derive(Template)]
#[template(path = "cases.html")]
struct CasesPage {
    frame: Frame,
    groups: Vec<Group>,
    cases: Vec<CaseLine>,
    /// Bodies for which this person may begin a plan: key and name.
    bodies: Vec<(String, String)>,
    year: i32,
}

/// What is due, by how near it is.
struct Group {
    key: &'static str,
    lines: Vec<DueStep>,
}

struct DueStep {
    href: String,
    case: String,
    step: String,
    who: String,
    day: Day,
    chip: Chip,
    binding: bool,
}

struct CaseLine {
    href: String,
    title: String,
    state: String,
    last: String,
}

/// Where a case stands on the site.
pub(crate) fn address(case: &CaseId) -> String {
    format!("/cases/{case}")
}

/// What a case is called.
pub(crate) fn title(w: Words, case: &CaseId, world: &World) -> String {
    match case {
        CaseId::Planning { body, period } => {
            let body = language::body(w.0, body);
            match period {
                Period::Year(year) => {
                    w.say("site-case-planning", &[("year", year.to_string().into()), ("body", body.into())])
                }
                Period::Transition => w.with("site-case-planning-transition", "body", body),
            }
        }
        CaseId::Of { kind, person, .. } => {
            let name = world.person(*person).and_then(|person| person.identity.as_ref());
            let name = name.map_or_else(|| format!("P{}", person.0), |identity| identity.name.to_string());
            let procedure = language::procedure(w.0, (*kind).into());
            w.say("site-case-of", &[("procedure", procedure.into()), ("name", name.into())])
        }
    }
}

/// Whether someone may read a case; whoever has a row in a plan reads that row.
pub(crate) fn may_read(visit: &Visit, case: &CaseId, world: &World, row_of: impl Fn(PersonNo) -> bool) -> bool {
    let Some(body) = body_of(case, world) else { return false };
    let id = case.to_string();
    let as_whose = |person| visit.may(Action::CaseRead, Subject::Case { id: &id, person, body }, world);
    as_whose(person_of(case)) || visit.signed.actor.person.is_some_and(|no| row_of(no) && as_whose(Some(no)))
}

pub(crate) async fn page(visit: Visit) -> Response {
    visit.page(Some(Action::CaseRead), make).await
}

fn make(visit: &Visit) -> Result<CasesPage, Failure> {
    let site = visit.site.clone();
    let office = site.office();
    let (world, w, today) = (office.world(), visit.words(), visit.moment.today);
    let view = visit.view(world);
    let all = office.case_book().cases();
    office.note_listing(visit.login(), visit.moment.now, "cases")?;
    let (mut lines, mut cases) = (Vec::new(), Vec::new());
    for (id, case) in all.iter() {
        let has_row = |no: PersonNo| office.has_row(id, no);
        if !may_read(visit, id, world, has_row) {
            continue;
        }
        let title = title(w, id, world);
        let Some(body) = body_of(id, world) else { continue };
        let due: Vec<Deadline> = view.of_case(body, all, &[], &[], |context| case.deadlines(context))?;
        for deadline in due {
            lines.push((deadline.due, due_step(visit, id, &title, case.procedure(), &deadline)));
        }
        let last = office.case_book().of(id).last().map(|(_, entry)| entry.on);
        cases.push(CaseLine {
            href: address(id),
            title,
            state: language::case_state(w.0, case.procedure(), case.state()),
            last: last.map_or_else(String::new, |day| language::date(w.0, day)),
        });
    }
    lines.sort_by_key(|(day, _)| *day);
    let bodies = bodies(visit, world);
    Ok(CasesPage {
        frame: visit.frame(Section::Cases, w.t("site-cases-title")),
        groups: grouped(lines, today),
        cases,
        bodies,
        year: today.year() + 1,
    })
}

fn due_step(visit: &Visit, id: &CaseId, title: &str, procedure: &str, deadline: &Deadline) -> DueStep {
    let w = visit.words();
    DueStep {
        href: address(id),
        case: title.to_owned(),
        step: language::step_name(w.0, procedure, deadline.step),
        who: language::actor(w.0, deadline.who),
        day: Day::of(w, deadline.due, visit.moment.today, &visit.site.settings.calendar),
        chip: Chip::of(w, deadline.clause.as_str()),
        binding: deadline.binding,
    }
}

/// Overdue, today, within a week, later.
fn grouped(lines: Vec<(Date, DueStep)>, today: Date) -> Vec<Group> {
    let keys = ["overdue", "today", "week", "later"];
    let mut groups: Vec<Group> = keys.into_iter().map(|key| Group { key, lines: Vec::new() }).collect();
    for (day, line) in lines {
        let at = match day.day_number() - today.day_number() {
            ..0 => 0,
            0 => 1,
            1..=7 => 2,
            _ => 3,
        };
        groups[at].lines.push(line);
    }
    groups.retain(|group| !group.lines.is_empty());
    groups
}

/// The bodies of the list in which this person is of the HR service.
fn bodies(visit: &Visit, world: &World) -> Vec<(String, String)> {
    let w = visit.words();
    let listed = acts::list_headings().iter().map(|(key, _)| key.clone());
    let mine = |key: &String| {
        world.staff.find_body(key).is_some_and(|no| {
            let roles = visit.signed.actor.may(Action::PlanDraft, Subject::Body(no), world, visit.moment.today);
            roles.is_ok_and(|roles| roles.contains(&Role::HrService))
        })
    };
    listed.filter(mine).map(|key| (key.clone(), language::body(w.0, &key))).collect()
}

/// Leads to the plan of a body and year, which is begun there.
pub(crate) async fn open(sent: Sent) -> Response {
    let (body, year) = (sent.field("body").to_owned(), sent.field("year").to_owned());
    sent.visit
        .answer(Some(Action::CaseAct), move |_| {
            let id: Result<CaseId, _> = format!("rotation/planning/{body}/{year}").parse();
            let id = id.map_err(|wrong| Failure::NotFound(wrong.0))?;
            Ok(go(&address(&id)))
        })
        .await
}

/// The name of a person, as a case names them.
pub(crate) fn name(visit: &Visit, world: &World, person: PersonNo) -> String {
    due_line::name(&visit.view(world), person)
}
