//! The days that follow from one event, each opened to the days counted and skipped: what the command `deadlines` shows.

use calendar::{Date, DayKind, WorkingCalendar};
use norms::{Determination, rotation};
use registry::World;
use serde_json::Value;

use crate::determine::{Question, determine};
use crate::law::{ROTATION, rotation_law};
use crate::scenario::ScenarioError;

/// A day that follows from an event.
pub struct Clock {
    /// The event, such as `session`.
    pub event: &'static str,
    /// The norm that names the day.
    pub norm: &'static str,
    /// Where the day stands in its answer: a JSON pointer, empty for the answer itself.
    pub answer: &'static str,
    /// The facts of the event; `$day` stands for its day, `$eve` for the day before.
    facts: &'static str,
    counts: Counts,
}

/// What a term counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Counts {
    /// Every day.
    Calendar,
    /// Working days, so many by this parameter of the act.
    Working(&'static str, &'static str),
    /// A day of the calendar is named; nothing is counted.
    Named,
    /// The answer itself lists the days counted and skipped, at this JSON pointer.
    InAnswer(&'static str),
}

const ATTESTATION: &str = "U2400000490";
const RESERVE: &str = "U2500000853";

/// The days that follow from events, in the order in which they are shown.
pub const CLOCKS: &[Clock] = &[
    clock("plan-year", "rotation::plan_proposals_due", "", r#"{"year": "$year"}"#, Counts::Named),
    clock("plan-year", "rotation::plan_submission_due", "", r#"{"year": "$year"}"#, Counts::Named),
    clock("materials-received", "rotation::reply_deadline", "", r#"{"event-day": "$day"}"#, Counts::Calendar),
    clock(
        "agreement-received",
        "rotation::order_deadline",
        "",
        r#"{"event-day": "$day"}"#,
        Counts::Working(ROTATION, "order.prepared_within"),
    ),
    clock(
        "act-issued",
        "rotation::notice_deadline",
        "",
        r#"{"event-day": "$day"}"#,
        Counts::Working(ROTATION, "appointment.notified_within"),
    ),
    clock("first-stage", "attestation::notice_due", "/last-day", r#"{"first-stage": "$day"}"#, Counts::Calendar),
    clock("session", "attestation::characteristic_due", "/last-day", SESSION, Counts::Calendar),
    clock("session", "attestation::pack_due", "/last-day", SESSION, Counts::Calendar),
    clock("session", "attestation::protocol_due", "", SESSION, Counts::Working(ATTESTATION, "protocol.term")),
    clock(
        "session",
        "attestation::acquaintance_due",
        "/last-day",
        SESSION,
        Counts::Working(ATTESTATION, "acquaintance.term"),
    ),
    clock("session", "attestation::sheet_target", "", SESSION, Counts::Working(ATTESTATION, "protocol.term")),
    clock("attested", "regular_attestation::due", "", ATTESTED, Counts::Calendar),
    clock("returned-from-leave", "regular_attestation::window", "/earliest", RETURNED, Counts::Calendar),
    clock("returned-from-leave", "regular_attestation::window", "/latest", RETURNED, Counts::Calendar),
    clock("quarter", "reserve::quarter_dates", "/nominations/last-day", "{}", Counts::Named),
    clock("quarter", "reserve::quarter_dates", "/check/last-day", "{}", Counts::Named),
    clock("quarter", "reserve::quarter_dates", "/list/last-day", "{}", Counts::Named),
    clock(
        "reserve-approved",
        "reserve::notice_to_first_heads",
        "",
        r#"{"notices": {"approved": "$day"}}"#,
        Counts::Working(RESERVE, "notice_to_first_heads"),
    ),
    clock(
        "extract-received",
        "reserve::notice_to_employee",
        "",
        r#"{"notices": {"extract-received": "$day"}}"#,
        Counts::Working(RESERVE, "notice_to_employees"),
    ),
    clock("included", "reserve::appointable_from", "", INCLUDED, Counts::Calendar),
    clock("included", "reserve::stay", "/last-day", INCLUDED, Counts::Calendar),
    clock(
        "check-done",
        "appointment::transfer_due",
        "/due",
        r#"{"checks": [{"done": "$day", "complete": true, "quality": true}]}"#,
        Counts::InAnswer(""),
    ),
    clock("head-decided", "appointment::notice_due", "/due", r#"{"decided": "$day"}"#, Counts::InAnswer("")),
    clock(
        "head-tasked",
        "appointment::examination_due",
        "/0/due",
        r#"{"studies": [{"unit": "pa-personnel", "tasked": "$day"}]}"#,
        Counts::InAnswer("/0"),
    ),
];

const SESSION: &str = r#"{"session": {"day": "$day"}, "decision": {"day": "$day"}}"#;

const ATTESTED: &str = r#"{"sex": "male", "service": [{"in": "law-enforcement", "from": "$day"}],
    "attestations": [{"on": "$day", "kind": "regular"}], "appointments": [], "leaves": [], "pregnancies": []}"#;

const RETURNED: &str = r#"{"sex": "female", "service": [{"in": "law-enforcement", "from": "$year-ago"}], "attestations": [],
    "appointments": [], "leaves": [{"kind": "child-care", "from": "$month-ago", "last-day": "$eve", "returned": "$day"}],
    "pregnancies": []}"#;

const INCLUDED: &str = r#"{"entries": [{"posts": ["post"], "included": "$day", "exits": []}], "other-decisions": [],
    "appointment": {"post": "post"}}"#;

const fn clock(
    event: &'static str,
    norm: &'static str,
    answer: &'static str,
    facts: &'static str,
    counts: Counts,
) -> Clock {
    Clock { event, norm, answer, facts, counts }
}

/// A day that is skipped, and what it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Skipped<'c> {
    /// The day.
    pub day: Date,
    /// What it is.
    pub kind: DayKind<'c>,
}

/// A day that follows from an event, opened.
pub struct Opened<'c> {
    /// The clock.
    pub clock: &'static Clock,
    /// The answer of the norm with its reasons.
    pub determination: Determination,
    /// The day; none where it cannot be decided.
    pub day: Option<Date>,
    /// The days counted, in order; empty where a day of the calendar is named.
    pub counted: Vec<Date>,
    /// The days skipped, in order.
    pub skipped: Vec<Skipped<'c>>,
}

/// The names of the events, each once.
pub fn events() -> Vec<&'static str> {
    let mut events: Vec<&'static str> = CLOCKS.iter().map(|clock| clock.event).collect();
    events.dedup();
    events
}

/// The days that follow from an event.
///
/// # Errors
/// [`ScenarioError`] if a reading given does not exist.
pub fn deadlines<'c>(
    event: &str,
    day: Date,
    readings: &[(String, String)],
    world: Option<&World>,
    calendar: &'c WorkingCalendar,
) -> Result<Vec<Opened<'c>>, ScenarioError> {
    let clocks = CLOCKS.iter().filter(|clock| clock.event == event);
    clocks
        .map(|clock| {
            let determination = ask(clock, day, readings, world, calendar)?;
            let found = determination.answer.value.pointer(clock.answer).and_then(Value::as_str);
            let found = found.and_then(|text| text.parse().ok());
            let answer = &determination.answer.value;
            let (counted, skipped) =
                found.map_or_else(Default::default, |last| open(clock.counts, answer, day, last, calendar));
            Ok(Opened { clock, determination, day: found, counted, skipped })
        })
        .collect()
}

fn ask(
    clock: &Clock,
    day: Date,
    readings: &[(String, String)],
    world: Option<&World>,
    calendar: &WorkingCalendar,
) -> Result<Determination, ScenarioError> {
    let facts = clock
        .facts
        .replace("\"$year\"", &day.year().to_string())
        .replace("$year-ago", &day.plus_years(-1).to_string())
        .replace("$month-ago", &day.plus_months(-1).to_string())
        .replace("$eve", &day.plus_days(-1).to_string())
        .replace("$day", &day.to_string());
    let form = |error: serde_json::Error| ScenarioError::Form(error.to_string());
    let facts: Value = serde_json::from_str(&facts).map_err(form)?;
    if !clock.norm.starts_with("rotation::") {
        // A reading that this act does not have is for the other clocks of the event.
        let own = |(name, _): &&(String, String)| acts_of(clock.norm).is_some_and(|act| has_reading(act, name));
        let readings: Vec<_> = readings.iter().filter(own).cloned().collect();
        let question = Question { norm: clock.norm, on: Some(day), readings: &readings, world, calendar };
        return Ok(determine(&question, &facts)?);
    }
    let empty = World::default();
    let mut law = rotation_law(world.unwrap_or(&empty), None, day, calendar)?;
    for (name, value) in readings.iter().filter(|(name, _)| has_reading(ROTATION, name)) {
        crate::law::set_reading(ROTATION, &mut law.readings, name, value)?;
    }
    let year = facts.get("year").map(|_| day.year());
    let question = rotation::Question { on: Some(day), event_day: Some(day), year, ..rotation::Question::default() };
    Ok(question.ask(clock.norm, &law)?)
}

fn acts_of(norm: &str) -> Option<&'static str> {
    crate::determine::branch_of(norm).map(|branch| branch.act)
}

fn has_reading(act: &str, name: &str) -> bool {
    let specs = acts::find_act(act).map_or(&[][..], |act| &act.readings);
    specs.iter().any(|spec| spec.key == name || spec.same_as.as_deref() == Some(name))
}

/// The days from an event to a last day, forwards or backwards, as the term counts them.
fn open<'c>(
    counts: Counts,
    answer: &Value,
    event: Date,
    last: Date,
    calendar: &'c WorkingCalendar,
) -> (Vec<Date>, Vec<Skipped<'c>>) {
    let step = if last >= event { 1 } else { -1 };
    let mut days: Vec<Date> = Vec::new();
    let mut day = event;
    while day != last {
        day = day.plus_days(step);
        days.push(day);
    }
    match counts {
        Counts::Named => (Vec::new(), Vec::new()),
        Counts::Calendar => (days, Vec::new()),
        Counts::InAnswer(at) => {
            let days = |name: &str| -> Vec<Date> {
                let list = answer.pointer(&format!("{at}/{name}")).and_then(Value::as_array);
                list.into_iter().flatten().filter_map(|day| day.as_str()?.parse().ok()).collect()
            };
            let kind = |day: Date| calendar.kind(day).ok().map(|kind| Skipped { day, kind });
            (days("counted"), days("skipped").into_iter().filter_map(kind).collect())
        }
        Counts::Working(act, parameter) => {
            let off = |day: &Date| calendar.kind(*day).ok().filter(|kind| !kind.is_working());
            let skipped = days.iter().filter_map(|day| off(day).map(|kind| Skipped { day: *day, kind })).collect();
            days.retain(|day| off(day).is_none());
            // The day of the event is the first where a reading counts it: one day is wanting otherwise.
            let count = acts::find_act(act)
                .and_then(|act| act.parameters.iter().find(|held| held.key == parameter)?.count_on(event));
            if count.is_some_and(|count| usize::try_from(count) == Ok(days.len() + 1)) {
                days.insert(0, event);
            }
            (days, skipped)
        }
    }
}
