//! `determine`: any norm by its name, over people of the register or over a file of facts.

use std::path::{Path, PathBuf};

use calendar::Date;
use norms::Determination;
use office::determine::{self, DetermineError, Question, patch};
use office::scenario::{self, Ask, ScenarioError};
use office::{Office, law};
use registry::{PersonNo, Staff, World};
use serde_json::{Map, Value, json};

use crate::arguments::Format;
use crate::failure::{Exit, Failure};
use crate::output::{
    Answer, Row, citations, column, determination_json, determinations_text, permission_text, plain_value,
};
use crate::session::{Session, end_of_day, name_of, now};

/// What is asked.
pub struct Asked {
    pub norm: String,
    pub people: Vec<String>,
    pub facts: Option<PathBuf>,
    pub set: Vec<String>,
    pub on: Option<Date>,
    pub known_on: Option<Date>,
}

/// An answer, and about whom.
struct Found {
    person: Option<PersonNo>,
    determination: Determination,
}

pub fn run(session: &Session, asked: &Asked) -> Result<Exit, Failure> {
    if !norms::all_norms().any(|info| info.name == asked.norm) {
        return Err(Failure::not_found("cli-error-no-norm", &asked.norm));
    }
    let document = document(asked)?;
    if asked.people.is_empty() {
        let (determination, staff) = over_facts(session, asked, &document)?;
        let mut world = World::default();
        world.staff = staff;
        return tell(session, &world, &[Found { person: None, determination }]);
    }
    let office = session.open()?;
    let mut people = Vec::with_capacity(asked.people.len());
    for given in &asked.people {
        let no = session.person(office.world(), given)?;
        office.note_reading(no, &session.actor(), now(), &format!("determine {}", asked.norm))?;
        people.push((given, no));
    }
    let earlier = asked.known_on.map(|day| Ok::<_, Failure>(office.as_known(end_of_day(day)?)?)).transpose()?;
    let world = earlier.as_ref().unwrap_or(office.world());
    let mut found = Vec::with_capacity(people.len());
    for (given, no) in people {
        if world.person(no).is_none_or(|person| person.identity.is_none()) {
            return Err(Failure::not_found("cli-error-not-known-then", given));
        }
        found.push(Found { person: Some(no), determination: of_person(session, asked, world, no, &document)? });
    }
    tell(session, world, &found)
}

/// The document of facts: that of the file, with what is set on the command line.
fn document(asked: &Asked) -> Result<Value, Failure> {
    let mut facts = match &asked.facts {
        Some(file) => facts_of(file)?,
        None => Value::Object(Map::new()),
    };
    for given in &asked.set {
        patch(&mut facts, &placed(given)?);
    }
    Ok(facts)
}

/// A file of facts, or the facts of a scenario.
fn facts_of(file: &Path) -> Result<Value, Failure> {
    let name = file.display().to_string();
    let text = std::fs::read_to_string(file).map_err(Failure::file(&name))?;
    let mut document: Value =
        serde_yaml_ng::from_str(&text).map_err(|error| Failure::Input(format!("{name}: {error}")))?;
    match document.get("scenario") {
        Some(_) => Ok(document.get_mut("facts").map_or(Value::Object(Map::new()), Value::take)),
        None => Ok(document),
    }
}

/// `session.day=2024-06-18` as a patch of the facts.
pub fn placed(given: &str) -> Result<Value, Failure> {
    let form = || Failure::Told { id: "cli-error-set-form", value: given.to_owned() };
    let (path, value) = given.split_once('=').ok_or_else(form)?;
    let value: Value = serde_yaml_ng::from_str(value).map_err(|_| form())?;
    Ok(path.rsplit('.').fold(value, |inner, name| json!({ name: inner })))
}

/// The readings given on the command line.
pub fn readings(session: &Session) -> Result<Vec<(String, String)>, Failure> {
    let pair = |given: &String| {
        let form = || Failure::Told { id: "cli-error-reading-form", value: given.clone() };
        given.split_once('=').map(|(name, value)| (name.to_owned(), value.to_owned())).ok_or_else(form)
    };
    session.global.reading.iter().map(pair).collect()
}

/// A norm over a document of facts alone.
fn over_facts(session: &Session, asked: &Asked, document: &Value) -> Result<(Determination, Staff), Failure> {
    let readings = readings(session)?;
    if determine::branch_of(&asked.norm).is_none() {
        let rotation = acts::find_act(law::ROTATION).ok_or_else(|| Failure::Input(law::ROTATION.to_owned()))?;
        let mut ask = rotation_ask(asked, document)?;
        ask.readings.extend(readings);
        let mut facts = document.clone();
        if let Some(fields) = facts.as_object_mut() {
            fields.retain(|name, _| !is_need(name));
        }
        let (determination, world) = scenario::of_rotation(rotation, &ask, facts).map_err(refused)?;
        return Ok((determination, world.staff));
    }
    let office = session.open_if_any()?;
    let mut facts = document.clone();
    if let Some(day) = asked.known_on {
        patch(&mut facts, &json!({ "known-on": day }));
    }
    let world = office.as_ref().map(Office::world);
    let question =
        Question { norm: &asked.norm, on: asked.on, readings: &readings, world, calendar: &session.calendar };
    let determination = determine::determine(&question, &facts).map_err(|error| refused(error.into()))?;
    Ok((determination, Staff::default()))
}

/// A norm over what the register has of a person.
fn of_person(
    session: &Session,
    asked: &Asked,
    world: &World,
    no: PersonNo,
    document: &Value,
) -> Result<Determination, Failure> {
    let on = asked.on.unwrap_or(session.today);
    if let Some(branch) = determine::branch_of(&asked.norm) {
        let none = || Failure::Told { id: "cli-error-no-register-facts", value: branch.act.to_owned() };
        let mut facts = determine::facts_of_person(branch.act, world, no).ok_or_else(none)?;
        patch(&mut facts, document);
        let readings = readings(session)?;
        let question = Question {
            norm: &asked.norm,
            on: Some(on),
            readings: &readings,
            world: Some(world),
            calendar: &session.calendar,
        };
        return determine::determine(&question, &facts).map_err(|error| refused(error.into()));
    }
    let mut ask = rotation_ask(asked, document)?;
    ask.on = Some(on);
    let law = session.view(world, on)?.law_of(no)?;
    let question = scenario::question(&ask, world, no).map_err(refused)?;
    question.ask(&asked.norm, &law).map_err(|error| refused(error.into()))
}

/// What a norm of rotation needs beside the register: the fields of a scenario's question.
fn rotation_ask(asked: &Asked, document: &Value) -> Result<Ask, Failure> {
    let mut fields = document.as_object().cloned().unwrap_or_default();
    fields.retain(|name, _| is_need(name));
    fields.insert("norm".to_owned(), asked.norm.as_str().into());
    fields.insert("on".to_owned(), json!(asked.on));
    fields.insert("expect".to_owned(), json!({ "outcome": "" }));
    serde_json::from_value(Value::Object(fields)).map_err(|error| Failure::Input(error.to_string()))
}

/// Whether a name is a need of a question of rotation rather than a place in its facts.
fn is_need(name: &str) -> bool {
    ["post", "from", "to", "year", "until", "event-day", "body", "ground", "after"].contains(&name)
}

fn refused(error: ScenarioError) -> Failure {
    match error {
        ScenarioError::Determine(DetermineError::NoSuchNorm(norm)) => Failure::not_found("cli-error-no-norm", norm),
        error => Failure::Input(error.to_string()),
    }
}

fn tell(session: &Session, world: &World, found: &[Found]) -> Result<Exit, Failure> {
    if session.format == Format::Table {
        for Found { person, determination } in found {
            if let Some(no) = person {
                say!("P{} {}", no.0, name_of(world, *no));
            }
            if determination.answer.value.get("lawful").is_some() {
                say!("■ {}", office::language::norm(session.language, determination.norm));
                say!("{}", permission_text(determination, &world.staff, session));
            } else {
                say!("{}", determinations_text(std::slice::from_ref(determination), &world.staff, session));
            }
            say!("{}", session.text("cli-determine-digest", &[("digest", determine::digest(determination).into())]));
        }
        return Ok(Exit::Done);
    }
    let columns = vec![
        column("person", "cli-column-person"),
        column("norm", "cli-column-norm"),
        column("outcome", "cli-column-outcome"),
        column("value", "cli-column-value"),
        column("asks", "cli-column-asks-for"),
        column("citations", "cli-column-citations"),
    ];
    let mut answer = Answer::new(columns);
    for Found { person, determination } in found {
        let mut object = determination_json(determination, &world.staff, session.language);
        let person = person.map(|no| format!("P{}", no.0)).unwrap_or_default();
        object["person"] = person.clone().into();
        let shown = vec![
            person,
            determination.norm.to_owned(),
            determination.answer.outcome.to_owned(),
            plain_value(&determination.answer.value),
            determination.answer.asks.join(" "),
            citations(&determination.citations).join(" "),
        ];
        answer.rows.push(Row { shown, object });
    }
    answer.write(session)?;
    Ok(Exit::Done)
}
