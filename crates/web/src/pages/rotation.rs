//! Rotation: whose time ends in a plan year, by month and by region, and the way to the plan.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use office::access::{Action, Subject};
use office::language;
use office::plan::Drafts;
use office::query::DueRow;
use registry::{Region, kazakh_order};
use serde::Deserialize;

use crate::accounts::Section;
use crate::chart::{Bar, Columns, Rows};
use crate::failure::Failure;
use crate::listing::address;
use crate::pages::people::{Choice, choices};
use crate::parts::short_date;
use crate::visit::{Frame, Visit};
use crate::words::Words;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    year: String,
}

#[derive(Template)]
#[template(path = "rotation.html")]
struct RotationPage {
    frame: Frame,
    year: i32,
    years: Vec<Choice>,
    reads_due: bool,
    count: usize,
    list: String,
    months: Option<Columns>,
    regions: Option<Rows>,
    bodies: Vec<BodyLine>,
    drafted: Option<String>,
    drafts: bool,
}

struct BodyLine {
    href: String,
    name: String,
    due: usize,
    overdue: usize,
    undecided: usize,
}

pub(crate) async fn page(visit: Visit, Query(asked): Query<Asked>) -> Response {
    visit.page(Section::Rotation.needs(), move |visit| make(visit, &asked)).await
}

/// The plan year of an address: next year where none is named.
pub(crate) fn year_of(visit: &Visit, given: &str) -> Result<i32, Failure> {
    let today = visit.moment.today.year();
    if given.is_empty() {
        return Ok(today + 1);
    }
    let year = given.parse().ok().filter(|year| (today - 20..=today + 20).contains(year));
    year.ok_or_else(|| Failure::NotFound(given.to_owned()))
}

fn make(visit: &Visit, asked: &Asked) -> Result<RotationPage, Failure> {
    let site = visit.site.clone();
    let office = site.office();
    let (view, w, today) = (visit.view(office.world()), visit.words(), visit.moment.today);
    let year = year_of(visit, &asked.year)?;
    let reads_due = visit.signed.actor.ever(Action::DueRead);
    let list = site.due_list(&office, &view, year)?;
    let mine = |person| reads_due && visit.may(Action::DueRead, Subject::Person(person), view.world);
    let rows: Vec<&DueRow> = list.rows.iter().filter(|row| mine(row.person)).collect();
    let undecided: Vec<_> = list.undecided.iter().filter(|(person, _, _)| mine(*person)).collect();
    let staff = &view.world.staff;
    let bodies = staff.bodies.iter().enumerate().map(|(at, body)| {
        let of = |post| staff.post(post).body.index() == at;
        let due = rows.iter().filter(|row| of(row.post));
        BodyLine {
            href: address("/people", &[("year", &year.to_string()), ("body", &body.key)]),
            name: body.name.in_language(w.code()).to_owned(),
            overdue: due.clone().filter(|row| row.day().is_some_and(|day| day < today)).count(),
            due: due.count(),
            undecided: undecided.iter().filter(|(_, post, _)| of(*post)).count(),
        }
    });
    let draft =
        Drafts::beside(&site.settings.data).read(year, None).map_err(|error| Failure::Fault(error.to_string()))?;
    let years = (today.year()..today.year() + 4).map(|year| (year.to_string(), year.to_string()));
    Ok(RotationPage {
        frame: visit.frame(Section::Rotation, w.with("site-rotation-title", "year", year.to_string())),
        year,
        years: choices(years, &year.to_string()),
        reads_due,
        count: rows.len(),
        list: address("/people", &[("year", &year.to_string())]),
        months: (!rows.is_empty()).then(|| by_month(w, &rows, year)),
        regions: (!rows.is_empty()).then(|| by_region(w, staff, &rows, year)),
        bodies: bodies.filter(|body| body.due + body.undecided > 0).collect(),
        drafted: draft.map(|draft| short_date(w.0, draft.on)),
        drafts: visit.signed.actor.ever(Action::PlanDraft),
    })
}

/// Whose time ended before the year, and by the months of it.
fn by_month(w: Words, rows: &[&DueRow], year: i32) -> Columns {
    let in_month = |row: &&&DueRow, month| row.day().is_some_and(|day| (day.year(), day.month()) == (year, month));
    let before = rows.iter().filter(|row| row.day().is_none_or(|day| day.year() < year)).count();
    let first = Bar { label: w.t("site-chart-before"), count: before, tone: "late", href: String::new() };
    let month = |month: i32| Bar {
        label: w.t(&format!("site-month-{month}")),
        count: rows.iter().filter(|row| in_month(row, month)).count(),
        tone: "",
        href: String::new(),
    };
    let bars = std::iter::once(first).chain((1..=12).map(month)).collect();
    Columns::of(w, w.with("site-chart-by-month", "year", year.to_string()), w.t("site-chart-month"), bars)
}

fn by_region(w: Words, staff: &registry::Staff, rows: &[&DueRow], year: i32) -> Rows {
    let mut counted: BTreeMap<Option<Region>, usize> = BTreeMap::new();
    for row in rows {
        *counted.entry(staff.post(row.post).region()).or_default() += 1;
    }
    let bar = |(region, count): (Option<Region>, usize)| Bar {
        label: region.map_or_else(|| w.t("site-not-recorded"), |region| language::region(w.0, region)),
        count,
        tone: "",
        href: match region {
            Some(region) => address("/people", &[("year", &year.to_string()), ("region", &region.0.to_string())]),
            None => String::new(),
        },
    };
    let mut bars: Vec<Bar> = counted.into_iter().map(bar).collect();
    bars.sort_by_key(|bar| (std::cmp::Reverse(bar.count), kazakh_order(&bar.label)));
    Rows::of(w, w.with("site-chart-by-region", "year", year.to_string()), w.t("site-region"), bars)
}
