//! Today: what is due, and what the plan year asks for.

use askama::Template;
use axum::response::Response;
use calendar::Date;
use office::deadlines::{Opened, deadlines};
use office::language;
use office::query::{DueRow, View};

use office::access::{Action, Subject};

use crate::accounts::Section;
use crate::failure::Failure;
use crate::pages::due_line::DueLine;
use crate::parts::{Chip, Day};
use crate::visit::{Frame, Visit};

/// So many lines of each group are shown; the rest is one step away.
const SHOWN: usize = 8;

#[derive(Template)]
#[template(path = "today.html")]
struct TodayPage {
    frame: Frame,
    is_empty: bool,
    plans: Vec<PlanYear>,
    groups: Vec<Group>,
    undecided: Vec<DueLine>,
    undecided_count: usize,
    /// The person's own file, where they have one.
    own: Option<String>,
    reads_due: bool,
}

struct PlanYear {
    year: i32,
    lines: Vec<PlanLine>,
}

struct PlanLine {
    what: String,
    day: Day,
    chips: Vec<Chip>,
}

struct Group {
    key: &'static str,
    count: usize,
    lines: Vec<DueLine>,
    more: String,
}

pub(crate) async fn page(visit: Visit) -> Response {
    visit.page(None, make).await
}

fn make(visit: &Visit) -> Result<TodayPage, Failure> {
    let site = visit.site.clone();
    let office = site.office();
    let world = office.world();
    let (view, w, today) = (visit.view(world), visit.words(), visit.moment.today);
    let title = w.with("site-today-title", "day", language::date(w.0, today));
    let frame = visit.frame(Section::Today, title);
    let year = today.year() + 1;
    let nothing = TodayPage {
        frame,
        is_empty: world.people.is_empty(),
        plans: Vec::new(),
        groups: Vec::new(),
        undecided: Vec::new(),
        undecided_count: 0,
        own: None,
        reads_due: false,
    };
    if nothing.is_empty {
        return Ok(nothing);
    }
    let plans = [year, year + 1].into_iter().map(|year| plan_year(visit, &view, year)).collect::<Result<_, _>>()?;
    let own = visit.signed.actor.person.map(|no| format!("/people/P{}", no.0));
    if !visit.signed.actor.ever(Action::DueRead) {
        return Ok(TodayPage { own, plans, ..nothing });
    }
    office.note_listing(visit.login(), visit.moment.now, "today")?;
    let list = site.due_list(&office, &view, year)?;
    let mine = |person| visit.may(Action::DueRead, Subject::Person(person), world);
    let (mut overdue, mut month, mut later): (Vec<&DueRow>, Vec<&DueRow>, Vec<&DueRow>) = Default::default();
    for row in list.rows.iter().filter(|row| mine(row.person)) {
        match row.day() {
            Some(day) if day < today => overdue.push(row),
            Some(day) if same_month(day, today) => month.push(row),
            _ => later.push(row),
        }
    }
    let group = |key: &'static str, rows: &[&DueRow]| Group {
        key,
        count: rows.len(),
        lines: rows.iter().take(SHOWN).map(|row| DueLine::of(visit, &view, row)).collect(),
        more: format!("/people?year={year}&due={key}"),
    };
    let groups = vec![group("overdue", &overdue), group("month", &month), group("later", &later)];
    let open: Vec<_> = list.undecided.iter().filter(|(person, _, _)| mine(*person)).collect();
    let first = open.iter().take(SHOWN);
    let undecided =
        first.map(|(person, post, asks)| Ok(DueLine::of(visit, &view, &view.undecided_row(*person, *post, *asks)?)));
    Ok(TodayPage {
        reads_due: true,
        own,
        plans,
        groups,
        undecided: undecided.collect::<Result<_, Failure>>()?,
        undecided_count: open.len(),
        ..nothing
    })
}

pub(crate) fn same_month(one: Date, other: Date) -> bool {
    (one.year(), one.month()) == (other.year(), other.month())
}

/// The days by which the plan of a year is proposed and brought before the head.
fn plan_year(visit: &Visit, view: &View<'_>, year: i32) -> Result<PlanYear, Failure> {
    let first = Date::new(year, 1, 1).ok_or_else(|| Failure::NotFound(year.to_string()))?;
    let fault = |error: office::scenario::ScenarioError| Failure::Fault(error.to_string());
    let opened = deadlines("plan-year", first, &[], Some(view.world), view.calendar).map_err(fault)?;
    Ok(PlanYear { year, lines: opened.iter().filter_map(|clock| plan_line(visit, clock)).collect() })
}

fn plan_line(visit: &Visit, clock: &Opened<'_>) -> Option<PlanLine> {
    let w = visit.words();
    let day = Day::of(w, clock.day?, visit.moment.today, &visit.site.settings.calendar);
    let skipped: Vec<_> = clock.skipped.iter().map(|skipped| (skipped.day, skipped.kind)).collect();
    Some(PlanLine {
        what: language::norm(w.0, clock.clock.norm),
        day: day.opened(&clock.counted, &skipped),
        chips: clock.determination.citations.iter().map(|cite| Chip::of(w, cite.as_str())).collect(),
    })
}
