//! `person`, `explain`, `may`: one person, and what the norms say of them.

use calendar::Date;
use norms::rotation::MoveGround;
use office::Office;
use registry::{PersonNo, World};
use serde_json::{Value, json};

use crate::arguments::Format;
use crate::failure::{Exit, Failure};
use crate::output::{
    Answer, Column, Row, citations, column, determination_json, determinations_text, permission_text, plain_value,
};
use crate::session::{Session, end_of_day, name_of, now};

/// What is known of a person, each always in the same column of CSV.
const FACTS: [Column; 9] = [
    column("person", "cli-person"),
    column("name", "cli-column-name"),
    column("iin", "cli-iin"),
    column("born", "cli-born"),
    column("rank", "cli-rank"),
    column("post", "cli-column-post"),
    column("post-title", "cli-post-title"),
    column("family", "cli-family"),
    column("housing", "cli-housing"),
];

/// Opens the register, finds the person and notes in the journal that their data are read.
fn opened(session: &Session, given: &str, purpose: &str) -> Result<(Office, PersonNo), Failure> {
    let office = session.open()?;
    let no = session.person(office.world(), given)?;
    office.note_reading(no, &session.actor(), now(), purpose)?;
    Ok((office, no))
}

/// The register as it was known at the end of a day, where that is asked.
fn known(office: &Office, known_on: Option<Date>) -> Result<Option<World>, Failure> {
    Ok(match known_on {
        None => None,
        Some(day) => Some(office.as_known(end_of_day(day)?)?),
    })
}

pub fn show(session: &Session, given: &str, on: Option<Date>, known_on: Option<Date>) -> Result<Exit, Failure> {
    let (office, no) = opened(session, given, "person")?;
    let earlier = known(&office, known_on)?;
    let world = earlier.as_ref().unwrap_or(office.world());
    let on = on.unwrap_or(session.today);
    let Some(person) = world.person(no) else { return Err(Failure::not_found("cli-error-not-known-then", given)) };
    let career = world.career(no);
    let title = |post| session.title(world, post);
    let held = career.held_on(on).map(|at| &career.appointments[at]);
    let mut facts: Vec<(&'static str, &'static str, Value)> =
        vec![("person", "cli-person", format!("P{}", no.0).into())];
    if let Some(identity) = &person.identity {
        facts.push(("name", "cli-column-name", identity.name.to_string().into()));
        facts.push(("iin", "cli-iin", identity.iin.to_string().into()));
        facts.push(("born", "cli-born", json!(identity.born)));
    }
    if let Some((_, rank)) = &person.rank {
        facts.push(("rank", "cli-rank", rank.to_string().into()));
    }
    facts.push(("post", "cli-column-post", json!(held.map(|a| world.staff.post(a.post).key.clone()))));
    facts.push(("post-title", "cli-post-title", json!(held.map(|a| title(a.post)))));
    if let Some((status, members)) = &person.family {
        facts.push(("family", "cli-family", format!("{status}, {members}").into()));
    }
    if let Some(needed) = person.housing {
        facts.push(("housing", "cli-housing", session.text(if needed { "yes" } else { "no" }, &[]).into()));
    }
    let service: Vec<Value> = career
        .appointments
        .iter()
        .map(|a| {
            json!({ "post": world.staff.post(a.post).key, "title": title(a.post), "from": a.effective(), "last-day": a.last_day,
                    "ground": a.ground, "left": a.left })
        })
        .collect();
    let recorded = match known_on {
        None => office.events_of(no)?,
        Some(day) => office.events_known(no, end_of_day(day)?)?,
    };
    let events: Vec<Value> =
        recorded.iter().map(|(id, event)| json!({ "entry": id.entry, "place": id.place, "event": event })).collect();
    if session.format != Format::Table {
        let mut object: serde_json::Map<_, _> =
            facts.into_iter().map(|(key, _, value)| (key.to_owned(), value)).collect();
        object.insert("service".into(), service.into());
        object.insert("events".into(), events.into());
        let cell = |key: &str| object.get(key).map(plain_value).unwrap_or_default();
        let shown = FACTS.iter().map(|column| cell(column.key)).collect();
        let mut answer = Answer::new(FACTS.to_vec());
        answer.rows.push(Row { shown, object: object.into() });
        answer.write(session)?;
        return Ok(Exit::Done);
    }
    let mut answer = Answer::new(vec![column("fact", "cli-column-fact"), column("value", "cli-column-value")]);
    for (_, heading, value) in facts {
        answer.plain(vec![session.text(heading, &[]).into(), value]);
    }
    answer.write(session)?;
    let columns = vec![
        column("from", "cli-column-from"),
        column("last-day", "cli-column-last-day"),
        column("ground", "cli-column-ground"),
        column("title", "cli-column-post"),
    ];
    let mut timeline = Answer::new(columns);
    for a in &service {
        let ground = a["ground"].as_str().map(|g| session.text(&format!("ground-{g}"), &[])).unwrap_or_default();
        timeline.plain(vec![a["from"].clone(), a["last-day"].clone(), ground.into(), a["title"].clone()]);
    }
    timeline.write(session)?;
    say!("{}", session.text("cli-person-next", &[("person", format!("P{}", no.0).into())]));
    Ok(Exit::Done)
}

pub fn explain(
    session: &Session,
    given: &str,
    on: Option<Date>,
    year: Option<i32>,
    known_on: Option<Date>,
) -> Result<Exit, Failure> {
    let (office, no) = opened(session, given, "explain")?;
    let earlier = known(&office, known_on)?;
    let world = earlier.as_ref().unwrap_or(office.world());
    if world.person(no).is_none_or(|person| person.identity.is_none()) {
        return Err(Failure::not_found("cli-error-not-known-then", given));
    }
    let on = on.unwrap_or(session.today);
    let year = year.unwrap_or(on.year() + 1);
    let found = session.view(world, on)?.explain(no, year)?;
    if session.format == Format::Table {
        let person = format!("P{} {}", no.0, name_of(world, no));
        // A year is no quantity: its digits are not parted.
        let values = [("person", person.into()), ("day", on.into()), ("year", year.to_string().into())];
        say!("{}\n", session.text("cli-explain-heading", &values));
        say!("{}", determinations_text(&found, &world.staff, session));
        return Ok(Exit::Done);
    }
    write(session, world, no, &found)?;
    Ok(Exit::Done)
}

pub fn may(session: &Session, given: &str, post: &str, on: Date, ground: MoveGround) -> Result<Exit, Failure> {
    let (office, no) = opened(session, given, "may")?;
    let world = office.world();
    let post = session.post(world, post)?;
    // The law of the day of the move; what is known is known today.
    let found = session.view(world, on)?.may_take(no, post, on, ground)?;
    if session.format == Format::Table {
        let names =
            [("name", name_of(world, no).into()), ("post", session.title(world, post).into()), ("day", on.into())];
        say!("{}\n", session.text("cli-may-question", &names));
        say!("{}", permission_text(&found, &world.staff, session));
        return Ok(Exit::Done);
    }
    write(session, world, no, std::slice::from_ref(&found))?;
    Ok(Exit::Done)
}

/// Determinations of one person for scripts.
fn write(session: &Session, world: &World, no: PersonNo, found: &[norms::Determination]) -> Result<(), Failure> {
    let columns = vec![
        column("person", "cli-column-person"),
        column("norm", "cli-column-norm"),
        column("outcome", "cli-column-outcome"),
        column("value", "cli-column-value"),
        column("citations", "cli-column-citations"),
    ];
    let mut answer = Answer::new(columns);
    for determination in found {
        let mut object = determination_json(determination, &world.staff, session.language);
        object["person"] = format!("P{}", no.0).into();
        let shown = vec![
            format!("P{}", no.0),
            determination.norm.to_owned(),
            determination.answer.outcome.to_owned(),
            plain_value(&determination.answer.value),
            citations(&determination.citations).join(" "),
        ];
        answer.rows.push(Row { shown, object });
    }
    answer.write(session)
}
