//! Any norm by its name over a document of recorded facts: what scenarios and the command `determine` ask.
//!
//! The document is that of the act's branch of the law ([`Branch::Facts`]), with two more places: `publication`, the day of the act's
//! first official publication, and `readings`, the readings chosen.

use acts::{Act, PublicationFact, find_act};
use calendar::{Date, WorkingCalendar};
use norms::{Answer, Branch, Determination, Law, LawError, NormInfo, QuestionError, ReadingError, ReadingSet};
use registry::{PersonNo, World};
use serde_json::{Map, Value};

use crate::law::{ROTATION, readings_on, set_reading};

type AskBranch<A> = fn(&Act, &Question<'_>, &Value) -> Result<A, DetermineError>;

/// A branch of the law, by what does not depend on its types.
pub struct HeldBranch {
    /// Its act.
    pub act: &'static str,
    /// Its norms.
    pub norms: &'static [NormInfo],
    /// Places of its facts whose absence is itself a fact ([`Branch::EVENTS`]).
    pub events: &'static [&'static str],
    ask: AskBranch<Determination>,
    answer: AskBranch<Answer>,
    schema: fn() -> Value,
    readings: HeldReadings,
}

/// The readings of an act, by what does not depend on their type.
struct HeldReadings {
    check: fn(&str, &str, &str) -> Result<(), ReadingError>,
    on: fn(&str, &str, &World, Date) -> Option<String>,
}

impl HeldReadings {
    const fn of<R: ReadingSet>() -> HeldReadings {
        HeldReadings {
            check: |act, name, value| set_reading(act, &mut R::default(), name, value),
            on: |act, name, world, day| {
                let value = readings_on::<R>(act, world, None, day).value(name);
                (!value.is_empty()).then_some(value)
            },
        }
    }
}

impl HeldBranch {
    const fn of<B: Branch>() -> HeldBranch {
        let readings = HeldReadings::of::<<B::Law<'static> as Law>::Readings>();
        HeldBranch {
            act: B::ACT,
            norms: B::NORMS,
            events: B::EVENTS,
            ask: ask_branch::<B>,
            answer: answer_branch::<B>,
            schema: schema_of::<B>,
            readings,
        }
    }

    /// The form of its facts as JSON Schema.
    pub fn schema(&self) -> Value {
        (self.schema)()
    }
}

/// The branches whose norms answer by a document of facts.
pub const BRANCHES: &[HeldBranch] = &[
    HeldBranch::of::<norms::attestation::Attestation>(),
    HeldBranch::of::<norms::regular_attestation::RegularAttestation>(),
    HeldBranch::of::<norms::reserve::Reserve>(),
    HeldBranch::of::<norms::appointment::Appointment>(),
];

/// A question to a norm by name.
#[derive(Clone, Copy)]
pub struct Question<'q> {
    /// The norm.
    pub norm: &'q str,
    /// The day as of which it is asked.
    pub on: Option<Date>,
    /// Readings for this question, over those of the facts.
    pub readings: &'q [(String, String)],
    /// The register, whose choice of readings and recorded publications hold where the facts say nothing of them.
    pub world: Option<&'q World>,
    /// The working calendar.
    pub calendar: &'q WorkingCalendar,
}

/// Why a question over a document of facts cannot be answered.
#[derive(Debug, thiserror::Error)]
pub enum DetermineError {
    /// No branch has a norm of this name.
    #[error("there is no norm “{0}” that answers by a document of facts; `lauazym norms` lists them")]
    NoSuchNorm(String),
    /// The facts are not of the form that the act's norms read.
    #[error("in the facts: {0}")]
    Facts(String),
    /// A reading that does not exist, or a value it cannot have.
    #[error("in the readings: {0}")]
    Reading(#[from] ReadingError),
    /// The question cannot be put.
    #[error("{0}")]
    Question(#[from] QuestionError),
    /// The law layer lacks what the act needs.
    #[error("{0}")]
    Law(#[from] LawError),
}

const ROTATION_READINGS: HeldReadings = HeldReadings::of::<norms::rotation::Readings>();

fn readings_of(act: &str) -> Option<&'static HeldReadings> {
    if act == ROTATION {
        return Some(&ROTATION_READINGS);
    }
    BRANCHES.iter().find(|branch| branch.act == act).map(|branch| &branch.readings)
}

/// Whether a reading can be chosen so: in the act named, or, for a question that the acts share, in every act that asks it.
///
/// # Errors
/// [`ReadingError`] if no norm of the act consults such a reading, or it has no such value.
pub fn check_reading(act: &str, name: &str, value: &str) -> Result<(), ReadingError> {
    let asks = |held: &&'static Act| held.readings.iter().any(|spec| spec.same_as.as_deref() == Some(name));
    let concerned: Vec<&str> = match act {
        "" => acts::acts().iter().filter(asks).map(|held| held.id.as_str()).collect(),
        act => vec![act],
    };
    let unknown = || ReadingError::NoSuchReading { name: name.to_owned(), known: String::new() };
    let mut held = concerned.iter().filter_map(|act| Some((act, readings_of(act)?))).peekable();
    held.peek().ok_or_else(unknown)?;
    for (act, readings) in held {
        match (readings.check)(act, name, value) {
            // A shared question that no norm of this act consults is none of its own.
            Err(ReadingError::NoSuchReading { .. }) if concerned.len() > 1 => {}
            checked => checked?,
        }
    }
    Ok(())
}

/// The value of a reading that norms consult, in force on a day for all bodies.
pub fn reading_on(act: &str, name: &str, world: &World, day: Date) -> Option<String> {
    (readings_of(act)?.on)(act, name, world, day)
}

/// A hash of everything that a determination says, over its form for programs: the same in every language and on every run.
pub fn digest(determination: &Determination) -> String {
    // The map of a JSON object is kept in the order of its names.
    let written = serde_json::to_value(determination).unwrap_or_default().to_string();
    let hash = <sha2::Sha256 as sha2::Digest>::digest(written.as_bytes());
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What the register has of a person, as a document of the facts that the norms of an act read. `None` where it records nothing for
/// this act yet: its facts are those of a case.
pub fn facts_of_person(act: &str, world: &World, person: PersonNo) -> Option<Value> {
    let regular = <norms::regular_attestation::RegularAttestation as Branch>::ACT;
    if act == regular { serde_json::to_value(crate::facts::regular_attestation(world, person)).ok() } else { None }
}

/// The branch that has a norm of this name.
pub fn branch_of(norm: &str) -> Option<&'static HeldBranch> {
    BRANCHES.iter().find(|branch| branch.norms.iter().any(|info| info.name == norm))
}

/// Asks a norm over a document of facts.
///
/// # Errors
/// [`DetermineError`] if there is no such norm, the facts have not its form, a reading does not exist, or something needed is missing.
pub fn determine(question: &Question<'_>, facts: &Value) -> Result<Determination, DetermineError> {
    let (branch, act) = found(question)?;
    (branch.ask)(act, question, facts)
}

/// The answer alone, for lists: the same as [`determine`] gives, without the way to it.
///
/// # Errors
/// As [`determine`].
pub fn answer(question: &Question<'_>, facts: &Value) -> Result<Answer, DetermineError> {
    let (branch, act) = found(question)?;
    (branch.answer)(act, question, facts)
}

fn found(question: &Question<'_>) -> Result<(&'static HeldBranch, &'static Act), DetermineError> {
    let none = || DetermineError::NoSuchNorm(question.norm.to_owned());
    let branch = branch_of(question.norm).ok_or_else(none)?;
    Ok((branch, find_act(branch.act).ok_or_else(none)?))
}

fn ask_branch<B: Branch>(act: &Act, question: &Question<'_>, facts: &Value) -> Result<Determination, DetermineError> {
    let (facts, law) = prepared::<B>(act, question, facts)?;
    Ok(B::ask(question.norm, &facts, question.on, &law)?)
}

fn answer_branch<B: Branch>(act: &Act, question: &Question<'_>, facts: &Value) -> Result<Answer, DetermineError> {
    let (facts, law) = prepared::<B>(act, question, facts)?;
    Ok(B::answer(question.norm, &facts, question.on, &law)?)
}

/// The facts as the act's norms read them, and the law of the day with the readings that hold.
fn prepared<'q, B: Branch>(
    act: &Act,
    question: &Question<'q>,
    facts: &Value,
) -> Result<(B::Facts, B::Law<'q>), DetermineError> {
    let wrong = |error: serde_json::Error| DetermineError::Facts(error.to_string());
    let mut facts = match facts {
        Value::Object(facts) => facts.clone(),
        Value::Null => Map::new(),
        _ => return Err(DetermineError::Facts("a document of facts is a list of names with their values".to_owned())),
    };
    let publication: Option<Date> = take(&mut facts, "publication").map_err(wrong)?;
    let chosen: Option<Map<String, Value>> = take(&mut facts, "readings").map_err(wrong)?;
    let day = question.on.unwrap_or(act.signed_on);
    let mut readings: <B::Law<'_> as Law>::Readings =
        question.world.map_or_else(Default::default, |world| readings_on(B::ACT, world, None, day));
    for (name, value) in chosen.into_iter().flatten() {
        set_reading(B::ACT, &mut readings, &name, &plain(&value))?;
    }
    for (name, value) in question.readings {
        set_reading(B::ACT, &mut readings, name, value)?;
    }
    let facts: B::Facts = serde_json::from_value(Value::Object(facts)).map_err(wrong)?;
    let recorded = || question.world?.publications.get(B::ACT).map(|published| published.on);
    let publication = publication.or_else(recorded).map(|on| PublicationFact { on, known_on: None });
    Ok((facts, B::law(act, day, publication, readings, question.calendar)?))
}

fn take<T: serde::de::DeserializeOwned>(
    facts: &mut Map<String, Value>,
    name: &str,
) -> Result<Option<T>, serde_json::Error> {
    facts.remove(name).map_or(Ok(None), serde_json::from_value)
}

/// A value as it is written on the command line: `yes`, `6`.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn schema_of<B: Branch>() -> Value {
    let mut schema = schemars::schema_for!(B::Facts).to_value();
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        properties.insert(
            "publication".to_owned(),
            serde_json::json!({ "type": "string", "description": "Day of the act's first official publication; unknown where absent." }),
        );
        properties.insert(
            "readings".to_owned(),
            serde_json::json!({ "type": "object", "description": "Readings chosen, by name." }),
        );
    }
    schema
}

/// Puts a merge patch over a document (RFC 7386): a place given replaces the one there, `null` removes it.
pub fn patch(document: &mut Value, with: &Value) {
    let Value::Object(changes) = with else {
        *document = with.clone();
        return;
    };
    if !document.is_object() {
        *document = Value::Object(Map::new());
    }
    if let Value::Object(fields) = document {
        for (name, value) in changes {
            if value.is_null() {
                fields.remove(name);
            } else {
                patch(fields.entry(name.clone()).or_insert(Value::Null), value);
            }
        }
    }
}
