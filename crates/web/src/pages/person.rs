//! One person: the service in order of time, and above it what the norms say of them today.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use calendar::Date;
use norms::{Determination, Silent};
use office::language;
use office::query::View;
use registry::{PersonNo, Post};
use serde::Deserialize;

use office::access::{Action, Subject};

use crate::accounts::Section;
use crate::failure::Failure;
use crate::pages::due_line::name;
use crate::pages::people::{Choice, choices};
use crate::parts::{Day, Ledger, Reason, short_date};
use crate::visit::{Frame, Visit};
use service::{Moment, timeline};

mod service;

/// The norms whose answers tell of family and health.
const OF_FAMILY: [&str; 3] = ["rotation::protected", "rotation::extension_route", "rotation::extension_limit"];

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    year: String,
    on: String,
}

#[derive(Template)]
#[template(path = "person.html")]
struct PersonPage {
    frame: Frame,
    number: String,
    facts: Vec<(String, String)>,
    post: Option<HeldPost>,
    end: Option<Day>,
    ledger: Option<Ledger>,
    reasons: Vec<Reason>,
    hidden: bool,
    timeline: Vec<Moment>,
    year: i32,
    years: Vec<Choice>,
    on: String,
    on_said: String,
}

struct HeldPost {
    title: String,
    href: String,
    body: String,
    unit: String,
    region: String,
    since: String,
}

pub(crate) async fn page(visit: Visit, Path(person): Path<String>, Query(asked): Query<Asked>) -> Response {
    visit.page(Some(Action::PersonRead), move |visit| make(visit, &person, &asked)).await
}

fn make(visit: &Visit, given: &str, asked: &Asked) -> Result<PersonPage, Failure> {
    let site = visit.site.clone();
    let office = site.office();
    let world = office.world();
    let missing = || Failure::NotFound(given.to_owned());
    let no = given.strip_prefix('P').and_then(|digits| digits.parse().ok()).map(PersonNo).ok_or_else(missing)?;
    let person = world.person(no).filter(|person| person.identity.is_some()).ok_or_else(missing)?;
    if !visit.may(Action::PersonRead, Subject::Person(no), world) {
        return Err(Failure::NotYours);
    }
    office.note_reading(no, visit.login(), visit.moment.now, "person")?;
    let (w, today) = (visit.words(), visit.moment.today);
    let on = if asked.on.is_empty() { today } else { asked.on.parse().map_err(wrong)? };
    let view = View { on, ..visit.view(world) };
    let year = if asked.year.is_empty() { on.year() + 1 } else { asked.year.parse().map_err(|_| missing())? };
    let sees_family = visit.sees_family_of(no, world);
    let found = view.explain(no, year)?;
    let shown = found.iter().filter(|found| sees_family || !OF_FAMILY.contains(&found.norm));
    let of_end = |found: &&Determination| found.norm == "rotation::end_of_time";
    let held = world.career(no).held_on(on).map(|at| world.career(no).appointments[at]);
    let end = held.map(|_| {
        let law = view.law_of(no)?;
        let end = norms::rotation::time_end(&world.career(no), on, &law, &mut Silent);
        Ok::<_, Failure>(Day::outcome(w, &end, today, view.calendar))
    });
    let end = end.transpose()?;
    let name = name(&view, no);
    let title = match &end {
        Some(day) if !day.iso.is_empty() => {
            w.say("site-person-title", &[("name", name.into()), ("day", day.said.as_str().into())])
        }
        _ => name,
    };
    let years = (today.year()..today.year() + 4).map(|year| (year.to_string(), year.to_string()));
    Ok(PersonPage {
        frame: visit.frame(Section::People, title),
        number: format!("P{}", no.0),
        facts: facts(visit, person, sees_family),
        post: held.map(|held| held_post(visit, &view, world.staff.post(held.post), held.effective())),
        end,
        ledger: found.iter().find(of_end).and_then(|found| Ledger::of(w, found, &world.staff)),
        reasons: shown.map(|found| Reason::of(w, found, &world.staff)).collect(),
        hidden: !sees_family,
        timeline: timeline(visit, &office, no)?,
        year,
        years: choices(years, &year.to_string()),
        on: on.to_string(),
        on_said: language::date(w.0, on),
    })
}

fn wrong(error: calendar::DateError) -> Failure {
    Failure::Refused(error.to_string())
}

fn facts(visit: &Visit, person: &registry::Person, sees_family: bool) -> Vec<(String, String)> {
    let (w, today) = (visit.words(), visit.moment.today);
    let mut facts = Vec::new();
    if let Some(identity) = &person.identity {
        facts.push((w.t("cli-iin"), identity.iin.to_string()));
        if let Some(born) = identity.born {
            let before_birthday = (today.month(), today.day()) < (born.month(), born.day());
            let age = today.year() - born.year() - i32::from(before_birthday);
            let values = [("day", short_date(w.0, born).into()), ("count", age.into())];
            facts.push((w.t("cli-born"), w.say("site-born", &values)));
        }
    }
    if let Some((_, rank)) = &person.rank {
        facts.push((w.t("cli-rank"), rank.to_string()));
    }
    if sees_family {
        if let Some((status, members)) = &person.family {
            facts.push((w.t("cli-family"), format!("{status}, {members}")));
        }
        if let Some(needed) = person.housing {
            facts.push((w.t("cli-housing"), w.t(if needed { "yes" } else { "no" })));
        }
    }
    facts
}

fn held_post(visit: &Visit, view: &View<'_>, post: &Post, since: Option<Date>) -> HeldPost {
    let (w, staff) = (visit.words(), &view.world.staff);
    let no = staff.find_post(&post.key);
    let code = w.0.code();
    HeldPost {
        title: no.map(|no| language::post(w.0, no, staff)).unwrap_or_default(),
        href: format!("/posts/{}", crate::listing::encoded(&post.key)),
        body: staff.body(post.body).name.in_language(code).to_owned(),
        unit: staff.unit_of(post).map(|unit| unit.name.in_language(code).to_owned()).unwrap_or_default(),
        region: post.region().map(|region| language::region(w.0, region)).unwrap_or_default(),
        since: since.map(|day| short_date(w.0, day)).unwrap_or_default(),
    }
}
