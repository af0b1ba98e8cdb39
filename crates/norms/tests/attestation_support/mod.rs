//! A case of attestation as a document of facts, and questions to it.

#![allow(dead_code, reason = "each test file uses a part of this")]

use acts::find_act;
use calendar::{Date, WorkingCalendar};
use norms::attestation::{Attestation, Facts, Readings};
use norms::{Branch, Determination, ReadingSet};
use serde_json::{Value, json};

/// A day as it is written.
pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// The document with a patch laid over it; `null` takes a fact away.
pub fn with(mut facts: Value, patch: Value) -> Value {
    merge(&mut facts, patch);
    facts
}

fn merge(into: &mut Value, patch: Value) {
    let Value::Object(patch) = patch else {
        *into = patch;
        return;
    };
    if !into.is_object() {
        *into = json!({});
    }
    let fields = into.as_object_mut().unwrap();
    for (key, value) in patch {
        if value.is_null() {
            fields.remove(&key);
        } else {
            merge(fields.entry(key).or_insert(Value::Null), value);
        }
    }
}

/// The facts of a document.
pub fn facts(document: &Value) -> Facts {
    serde_json::from_value(document.clone()).unwrap_or_else(|fault| panic!("{fault}: {document:#}"))
}

/// The readings set by name; the others are the default ones.
pub fn readings(set: &[(&str, &str)]) -> Readings {
    let mut readings = Readings::default();
    for (name, value) in set {
        readings.set(name, value).unwrap();
    }
    readings
}

/// Asks a norm.
pub fn ask_read(norm: &str, document: &Value, on: Option<&str>, set: &[(&str, &str)]) -> Determination {
    let act = find_act("U2400000490").unwrap();
    let on = on.map(day);
    let calendar = WorkingCalendar::kazakhstan();
    let law = Attestation::law(act, on.unwrap_or(day("2024-06-01")), None, readings(set), calendar).unwrap();
    Attestation::ask(&format!("attestation::{norm}"), &facts(document), on, &law).unwrap()
}

/// The answers of all norms, under the default readings.
pub fn answers(document: &Value, on: &str) -> Vec<(&'static str, norms::Answer)> {
    let act = find_act("U2400000490").unwrap();
    let law = Attestation::law(act, day(on), None, Readings::default(), WorkingCalendar::kazakhstan()).unwrap();
    let facts = facts(document);
    let answer = |norm| Attestation::answer(norm, &facts, Some(day(on)), &law).unwrap();
    norms::attestation::NORMS.iter().map(|norm| (norm.name, answer(norm.name))).collect()
}

/// Asks a norm under the default readings.
pub fn ask(norm: &str, document: &Value, on: &str) -> Determination {
    ask_read(norm, document, Some(on), &[])
}

/// The value of a determined answer.
pub fn value(norm: &str, document: &Value, on: &str) -> Value {
    value_read(norm, document, on, &[])
}

/// The value of a determined answer under other readings.
pub fn value_read(norm: &str, document: &Value, on: &str, set: &[(&str, &str)]) -> Value {
    let found = ask_read(norm, document, Some(on), set);
    assert_eq!(found.answer.outcome, "determined", "{norm}: {:?} {:#?}", found.answer, found.trace);
    found.answer.value
}

/// The codes of a determined verdict: refusals, breaches, warnings, questions, each written with its level.
pub fn codes(norm: &str, document: &Value, on: &str, set: &[(&str, &str)]) -> Vec<String> {
    let value = value_read(norm, document, on, set);
    let mut codes = Vec::new();
    for (field, level) in
        [("refusals", "refusal"), ("breaches", "breach"), ("warnings", "warning"), ("questions", "question")]
    {
        for code in value[field].as_array().unwrap() {
            codes.push(format!("{level} {}", code.as_str().unwrap()));
        }
    }
    assert_eq!(value["lawful"], value["refusals"].as_array().unwrap().is_empty());
    codes
}

/// A commission: its seats are held by persons named after them, `m1` to the last; the secretary is of the HR unit.
pub fn commission(kind: &str) -> Value {
    let seats = acts::attestation::seats().iter().filter(|seat| json!(seat.commission) == json!(kind));
    let members: Vec<Value> = seats
        .map(|seat| {
            json!({"person": format!("m{}", seat.no), "seat": seat.no, "holds-post": true, "released": "never", "hr-unit": !seat.voting})
        })
        .collect();
    json!({
        "kind": kind, "region": "abai",
        "regulation": {"approved": "2024-03-20"},
        "composition": {"approved": "2024-03-25", "members": members},
        "work-schedule": {"approved": "2024-03-28", "days": ["2024-06-18"]},
    })
}

/// Persons named after their seats.
pub fn persons(seats: &[u16]) -> Vec<String> {
    seats.iter().map(|no| format!("m{no}")).collect()
}

/// A sitting of a commission with these seats present at its opening.
pub fn sitting(kind: &str, present: &[u16]) -> Value {
    json!({
        "commission": commission(kind),
        "session": {"day": "2024-06-18", "present": persons(present), "movements": []},
        "item": {"at": "11:30", "recused": [], "ballot": "open", "motion": "fit", "votes": []},
    })
}

/// Votes of seats.
pub fn votes(cast: &[(u16, &str)]) -> Value {
    json!({"item": {"votes": cast.iter().map(|(no, vote)| json!({"person": format!("m{no}"), "vote": vote})).collect::<Vec<_>>()}})
}
