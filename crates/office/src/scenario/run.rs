//! Running a scenario: its facts are folded as the journal's would be, its questions are put, and the answers compared.

use acts::{Act, PublicationFact, find_act, list_items};
use calendar::WorkingCalendar;
use norms::rotation::{self, Law, Readings};
use norms::{Determination, ReadingSet};
use registry::event::PostParticulars;
use registry::{EventId, Fact, ItemMatch, PersonNo, Staff, StaffEvent, Text, World};
use serde::Serialize;

use crate::determine::{Question, determine, patch};
use crate::law::ROTATION;

use super::form::{Ask, Expected, Facts, PostFacts, Scenario, ScenarioError};

/// What came of a scenario.
#[derive(Debug, Serialize)]
pub struct ScenarioResult {
    /// Its sentence.
    pub scenario: String,
    /// Whether every answer was as expected.
    pub passed: bool,
    /// The questions.
    pub asks: Vec<AskResult>,
    /// The staff of its facts, for naming posts.
    #[serde(skip)]
    pub staff: Staff,
}

/// What came of one question.
#[derive(Debug, Serialize)]
pub struct AskResult {
    /// The answer with its reasons.
    #[serde(flatten)]
    pub determination: Determination,
    /// Where it is not as expected.
    pub differences: Vec<Difference>,
}

/// Something expected and something else found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Difference {
    /// What was compared.
    pub what: &'static str,
    /// What was expected.
    pub expected: serde_json::Value,
    /// What was found.
    pub found: serde_json::Value,
}

const SUBJECT: PersonNo = PersonNo(0);

/// Runs a scenario.
///
/// # Errors
/// [`ScenarioError`] if it names what does not exist, or its facts do not fit each other.
pub fn run(scenario: &Scenario) -> Result<ScenarioResult, ScenarioError> {
    let act = find_act(&scenario.act).ok_or_else(|| ScenarioError::NoAct(scenario.act.clone()))?;
    let (mut asks, mut staff) = (Vec::with_capacity(scenario.ask.len()), Staff::default());
    for ask in &scenario.ask {
        let mut facts = scenario.facts.clone();
        if let Some(with) = &ask.with {
            patch(&mut facts, with);
        }
        let determination = if act.id == ROTATION {
            let (determination, world) = of_rotation(act, ask, facts)?;
            staff = world.staff;
            determination
        } else {
            let readings: Vec<_> = ask.readings.clone().into_iter().collect();
            let calendar = WorkingCalendar::kazakhstan();
            determine(&Question { norm: &ask.norm, on: ask.on, readings: &readings, world: None, calendar }, &facts)?
        };
        let differences = compare(&ask.expect, &determination);
        asks.push(AskResult { determination, differences });
    }
    let passed = asks.iter().all(|ask| ask.differences.is_empty());
    Ok(ScenarioResult { scenario: scenario.scenario.clone(), passed, asks, staff })
}

/// A question to a norm of rotation: the facts are folded as the journal's would be.
///
/// # Errors
/// [`ScenarioError`] if the facts do not fit each other, or the question cannot be put.
pub fn of_rotation(act: &Act, ask: &Ask, facts: serde_json::Value) -> Result<(Determination, World), ScenarioError> {
    let facts: Facts = match facts {
        serde_json::Value::Null => Facts::default(),
        facts => serde_json::from_value(facts).map_err(|e| ScenarioError::Form(e.to_string()))?,
    };
    let world = fold(&facts)?;
    let mut readings = Readings::default();
    for (key, value) in facts.readings.iter().chain(&ask.readings) {
        readings.set(key, value)?;
    }
    let publication = facts.publication.map(|on| PublicationFact { on, known_on: None });
    let day = ask.on.or(ask.event_day).unwrap_or(act.signed_on);
    let law = Law::on(act, day, publication, readings, WorkingCalendar::kazakhstan(), &world.staff)?;
    let determination = question(ask, &world, SUBJECT)?.ask(&ask.norm, &law)?;
    Ok((determination, world))
}

fn fold(facts: &Facts) -> Result<World, ScenarioError> {
    let mut world = World::default();
    for item in list_items() {
        if world.staff.find_body(&item.body).is_none() {
            world.apply_staff(&StaffEvent::Body { key: item.body.as_str().into(), name: Text::default() })?;
        }
    }
    for (key, post) in &facts.posts {
        for event in post_events(key, post)? {
            ensure_body(&mut world, &event)?;
            world.apply_staff(&event)?;
        }
    }
    for event in &facts.staff {
        ensure_body(&mut world, event)?;
        world.apply_staff(event)?;
    }
    for (no, events) in std::iter::once(&facts.person).chain(&facts.others).enumerate() {
        let numbered = (0u32..).zip(events).map(|(place, event)| (EventId { entry: 0, place }, event));
        world.set_person(PersonNo(no as u32), numbered)?;
    }
    Ok(world)
}

/// A body outside the list enters with the first post that names it.
fn ensure_body(world: &mut World, event: &StaffEvent) -> Result<(), ScenarioError> {
    let body = match event {
        StaffEvent::Unit { body, .. } => body,
        StaffEvent::Post(post) => &post.body,
        _ => return Ok(()),
    };
    if world.staff.find_body(body).is_none() {
        world.apply_staff(&StaffEvent::Body { key: body.clone(), name: Text::default() })?;
    }
    Ok(())
}

fn post_events(key: &str, post: &PostFacts) -> Result<Vec<StaffEvent>, ScenarioError> {
    let item = post.item.as_deref().and_then(|key| list_items().iter().find(|item| item.key == key));
    let body = post.body.clone().or_else(|| item.map(|item| item.body.as_str().into()));
    let body = body.ok_or_else(|| ScenarioError::NoBody(key.to_owned()))?;
    let unit: Box<str> = post.unit.clone().unwrap_or_else(|| format!("unit-of-{key}").into());
    let kind = post.unit_kind.clone().or_else(|| item.map(|item| item.unit_kind.as_str().into()));
    let mut events = vec![
        StaffEvent::Unit { key: unit.clone(), body: body.clone(), kind, name: Text::default() },
        StaffEvent::Post(Box::new(PostParticulars {
            key: key.into(),
            body,
            unit: Some(unit),
            title: Text { kk: key.into(), ..Text::default() },
            role: post.role.or(item.map(|item| item.role)),
            level: post.level,
            locality: post.locality,
            category: post.category.clone(),
            rank_class: post.rank_class.clone(),
            nomenclature: post.nomenclature.into(),
            appointing_authority: post.appointing_authority.clone(),
            requirements: post.requirements.clone().map_or(Fact::Unknown, |list| Fact::Known(list.into())),
            item: post.item.clone().map(|item| ItemMatch {
                item,
                confirmed_by: post.confirmed.unwrap_or(true).then(|| "HR service".into()),
                on: None,
            }),
        })),
    ];
    if let Some(span) = post.temporarily_vacant {
        events.push(StaffEvent::TemporarilyVacant { post: key.into(), from: span.from, until: span.until });
    }
    if let Some(last_day) = post.abolished_after {
        events.push(StaffEvent::PostAbolished { post: key.into(), last_day });
    }
    Ok(events)
}

/// The question of a scenario or of the command line, about a person of the register.
///
/// # Errors
/// [`ScenarioError::NoPost`] if it names a post that is not there.
pub fn question<'w>(ask: &'w Ask, world: &'w World, person: PersonNo) -> Result<rotation::Question<'w>, ScenarioError> {
    let post = |key: &Option<String>| match key {
        None => Ok(None),
        Some(key) => world.staff.find_post(key).map(Some).ok_or_else(|| ScenarioError::NoPost(key.clone())),
    };
    let destination = post(&ask.post)?;
    let held_by_another =
        |on| destination.is_some_and(|post| world.holders_on(post, on).any(|holder| holder != person));
    Ok(rotation::Question {
        career: Some(world.career(person)),
        particulars: world.person(person),
        on: ask.on,
        post: destination,
        from: post(&ask.from)?,
        to: post(&ask.to)?,
        year: ask.year,
        until: ask.until,
        event_day: ask.event_day,
        body: ask.body.as_deref(),
        ground: ask.ground,
        after: ask.after,
        occupied: ask.on.is_some_and(held_by_another),
    })
}

fn compare(expected: &Expected, found: &Determination) -> Vec<Difference> {
    let mut differences = Vec::new();
    let mut differ = |what, expected: serde_json::Value, found: serde_json::Value| {
        if expected != found {
            differences.push(Difference { what, expected, found });
        }
    };
    let answer = &found.answer;
    differ("outcome", expected.outcome.clone().into(), answer.outcome.into());
    if let Some(value) = &expected.value {
        // The beginning of a term is an object with its day; a scenario may name the day alone.
        let day = answer.value.get("from").filter(|_| !value.is_object());
        differ("value", sorted(value.clone()), sorted(day.unwrap_or(&answer.value).clone()));
    }
    if let Some(asks) = &expected.asks {
        let asked = serde_json::to_value(&answer.asks).unwrap_or_default();
        differ("asks", sorted(asks.clone().into()), sorted(asked));
    }
    let codes = [
        ("refusals", &expected.refusals),
        ("breaches", &expected.breaches),
        ("warnings", &expected.warnings),
        ("questions", &expected.questions),
    ];
    for (what, list) in codes {
        if let Some(list) = list {
            let codes = answer.value.get(what).cloned().unwrap_or_else(|| serde_json::Value::Array(Vec::new()));
            differ(what, sorted(list.clone().into()), sorted(codes));
        }
    }
    let path: Vec<&str> = found.citations.iter().map(|cite| cite.as_str()).collect();
    let missing: Vec<&str> = expected.clauses.iter().map(String::as_str).filter(|c| !path.contains(c)).collect();
    if !missing.is_empty() {
        differ("clauses", missing.into(), path.into());
    }
    let read: Vec<&str> = found.readings.iter().map(|used| used.key.0).collect();
    let unread: Vec<&str> =
        expected.decided_by.iter().map(String::as_str).filter(|name| !read.contains(name)).collect();
    if !unread.is_empty() {
        differ("decided_by", unread.into(), read.into());
    }
    differences
}

/// Lists of codes are compared as sets.
fn sorted(value: serde_json::Value) -> serde_json::Value {
    match value {
        serde_json::Value::Array(mut list) => {
            list.sort_by_key(ToString::to_string);
            serde_json::Value::Array(list)
        }
        other => other,
    }
}
