//! People: found by name, IIN or number, filtered, a page at a time.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use norms::Silent;
use norms::rotation::{Outcome, protection, transitional};
use office::Office;
use office::language;
use office::query::{DueRow, View};
use registry::{PersonNo, Region};
use serde::Deserialize;

use office::access::{Action, Subject};

use crate::accounts::Section;
use crate::failure::Failure;
use crate::listing;
use crate::pages::due_line::{DueLine, name};
use crate::pages::today::same_month;
use crate::parts::Day;
use crate::visit::{Frame, Visit};
use crate::words::Words;

/// What was asked for, as the address has it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    q: String,
    body: String,
    region: String,
    /// The plan year in which the time in the post ends.
    year: String,
    /// Of those due: `overdue`, `month`, `later`, `undecided`.
    due: String,
    protected: String,
    transitional: String,
    /// `name` or `end`.
    sort: String,
    after: String,
}

/// A choice of a filter.
pub(crate) struct Choice {
    pub value: String,
    pub label: String,
    pub chosen: bool,
}

#[derive(Template)]
#[template(path = "people.html")]
struct PeoplePage {
    frame: Frame,
    asked: Asked,
    bodies: Vec<Choice>,
    regions: Vec<Choice>,
    years: Vec<Choice>,
    dues: Vec<Choice>,
    count: usize,
    first: usize,
    last: usize,
    lines: Vec<PersonLine>,
    by_name: String,
    by_end: String,
    previous: Option<String>,
    next: Option<String>,
    everybody: usize,
}

struct PersonLine {
    number: String,
    rank: String,
    line: DueLine,
}

pub(crate) async fn page(visit: Visit, Query(asked): Query<Asked>) -> Response {
    visit.page(Section::People.needs(), move |visit| make(visit, asked)).await
}

impl Asked {
    fn address(&self, sort: &str, after: &str) -> String {
        let Asked { q, body, region, year, due, protected, transitional, .. } = self;
        let question = [
            ("q", q.as_str()),
            ("body", body),
            ("region", region),
            ("year", year),
            ("due", due),
            ("protected", protected),
            ("transitional", transitional),
            ("sort", sort),
            ("after", after),
        ];
        listing::address("/people", &question)
    }

    fn by_end(&self) -> bool {
        // Who asks for those due wants the next one first.
        self.sort == "end" || (self.sort.is_empty() && !self.year.is_empty())
    }
}

fn make(visit: &Visit, asked: Asked) -> Result<PeoplePage, Failure> {
    let site = visit.site.clone();
    let office = site.office();
    let (view, w) = (visit.view(office.world()), visit.words());
    office.note_listing(visit.login(), visit.moment.now, "people")?;
    let found = found(visit, &office, &view, &asked)?;
    let page = listing::page(&found, &asked.after, |no| format!("P{}", no.0));
    let lines = page.rows.iter().map(|no| person_line(visit, &view, *no)).collect::<Result<_, _>>()?;
    let mut frame = visit.frame(Section::People, w.n("site-people-title", &found.len()));
    frame.asked.clone_from(&asked.q);
    let staff = &view.world.staff;
    let bodies = staff.bodies.iter().map(|body| (body.key.to_string(), language::body(w.0, &body.key)));
    let today = visit.moment.today;
    let years = (today.year()..today.year() + 4).map(|year| (year.to_string(), year.to_string()));
    let dues = ["overdue", "month", "later", "undecided"];
    let dues = dues.into_iter().map(|due| (due.to_owned(), w.t(&format!("site-due-{due}"))));
    Ok(PeoplePage {
        frame,
        bodies: choices(bodies, &asked.body),
        regions: choices(regions(w, staff), &asked.region),
        years: choices(years, &asked.year),
        dues: choices(dues, &asked.due),
        count: found.len(),
        first: page.before + 1,
        last: page.before + page.rows.len(),
        by_name: asked.address("name", ""),
        by_end: asked.address("end", ""),
        previous: page.previous.map(|after| asked.address(&asked.sort, &after)),
        next: page.next.map(|after| asked.address(&asked.sort, &after)),
        everybody: view.world.people.len(),
        lines,
        asked,
    })
}

/// The regions in which there are posts, by name.
pub(crate) fn regions(w: Words, staff: &registry::Staff) -> impl Iterator<Item = (String, String)> {
    let mut codes: Vec<Region> = staff.posts.iter().filter_map(registry::Post::region).collect();
    codes.sort();
    codes.dedup();
    let mut named: Vec<(String, String)> =
        codes.into_iter().map(|code| (code.0.to_string(), language::region(w.0, code))).collect();
    named.sort_by_key(|(_, name)| registry::kazakh_order(name));
    named.into_iter()
}

/// The choices of a filter, that chosen marked.
pub(crate) fn choices(all: impl Iterator<Item = (String, String)>, chosen: &str) -> Vec<Choice> {
    all.map(|(value, label)| Choice { chosen: value == chosen, value, label }).collect()
}

/// Everybody who meets what was asked, in its order.
fn found(visit: &Visit, office: &Office, view: &View<'_>, asked: &Asked) -> Result<Vec<PersonNo>, Failure> {
    let (world, site) = (view.world, &visit.site);
    let index = site.people(office);
    let mut found = match asked.q.trim() {
        "" => index.by_name.clone(),
        q => index.find(office, q),
    };
    found.retain(|no| visit.may(Action::PeopleFind, Subject::Person(*no), world));
    let unknown = |what: &str| Failure::NotFound(what.to_owned());
    if !asked.body.is_empty() {
        let body = world.staff.find_body(&asked.body).ok_or_else(|| unknown(&asked.body))?;
        found.retain(|no| view.post_of(*no).is_some_and(|post| world.staff.post(post).body == body));
    }
    if !asked.region.is_empty() {
        let region = Region(asked.region.parse().map_err(|_| unknown(&asked.region))?);
        found.retain(|no| view.post_of(*no).is_some_and(|post| world.staff.post(post).region() == Some(region)));
    }
    if !asked.year.is_empty() || !asked.due.is_empty() {
        let year = match asked.year.as_str() {
            "" => visit.moment.today.year() + 1,
            year => year.parse().map_err(|_| unknown(year))?,
        };
        due_only(visit, office, view, (year, &asked.due), &mut found)?;
    }
    if !asked.protected.is_empty() || !asked.transitional.is_empty() {
        let laws = view.laws()?;
        found.retain(|no| {
            if !asked.protected.is_empty() && !visit.sees_family_of(*no, world) {
                return false;
            }
            let career = world.career(*no);
            let Some(post) = view.post_of(*no) else { return false };
            let Some(law) = laws.get(world.staff.post(post).body.index()) else { return false };
            let protected = || protection(&career, view.on, law, &mut Silent).determined();
            (asked.protected.is_empty() || protected().is_some_and(|found| !found.kinds.is_empty()))
                && (asked.transitional.is_empty()
                    || transitional(&career, law, &mut Silent) == Outcome::Determined(true))
        });
    }
    if asked.by_end() && asked.year.is_empty() && asked.due.is_empty() {
        let ends: HashMap<PersonNo, _> = ends(view, &found)?;
        found.sort_by_key(|no| ends.get(no).copied().flatten().unwrap_or(calendar::Date::MAX));
    }
    Ok(found)
}

/// Keeps those who are due, in the order of the due list where that is asked.
fn due_only(
    visit: &Visit,
    office: &Office,
    view: &View<'_>,
    (year, due): (i32, &str),
    found: &mut Vec<PersonNo>,
) -> Result<(), Failure> {
    let (list, today) = (visit.site.due_list(office, view, year)?, visit.moment.today);
    let mut places: HashMap<PersonNo, usize> = HashMap::new();
    if due == "undecided" {
        places.extend(list.undecided.iter().enumerate().map(|(at, (no, _, _))| (*no, at)));
    } else {
        let wanted = |row: &&DueRow| match (due, row.day()) {
            ("overdue", Some(day)) => day < today,
            ("month", Some(day)) => day >= today && same_month(day, today),
            ("later", Some(day)) => day >= today && !same_month(day, today),
            ("later", None) => true,
            _ => due.is_empty(),
        };
        places.extend(list.rows.iter().filter(wanted).enumerate().map(|(at, row)| (row.person, at)));
    }
    found.retain(|no| places.contains_key(no));
    found.sort_by_key(|no| places.get(no).copied());
    Ok(())
}

/// When the time in the post of each ends.
fn ends(view: &View<'_>, people: &[PersonNo]) -> Result<HashMap<PersonNo, Option<calendar::Date>>, Failure> {
    let laws = view.laws()?;
    let end = |no: &PersonNo| {
        let post = view.post_of(*no)?;
        let law = laws.get(view.world.staff.post(post).body.index())?;
        match norms::rotation::time_end(&view.world.career(*no), view.on, law, &mut Silent) {
            Outcome::Determined(day) | Outcome::NotBefore(day, _) => Some(day),
            _ => None,
        }
    };
    Ok(people.iter().map(|no| (*no, end(no))).collect())
}

fn person_line(visit: &Visit, view: &View<'_>, no: PersonNo) -> Result<PersonLine, Failure> {
    let w = visit.words();
    let line = match view.post_of(no) {
        Some(post) => DueLine::of(visit, view, &view.undecided_row(no, post, norms::rotation::Asks::EMPTY)?),
        None => DueLine {
            href: format!("/people/P{}", no.0),
            name: name(view, no),
            body: String::new(),
            post: w.t("site-no-post"),
            post_href: String::new(),
            item: None,
            end: Day {
                said: String::new(),
                ..Day::outcome(w, &Outcome::Undetermined(norms::rotation::Asks::EMPTY), view.on, view.calendar)
            },
            notes: Vec::new(),
        },
    };
    let rank = view.world.person(no).and_then(|person| person.rank.as_ref());
    Ok(PersonLine {
        number: format!("P{}", no.0),
        rank: rank.map(|(_, rank)| rank.to_string()).unwrap_or_default(),
        line,
    })
}
