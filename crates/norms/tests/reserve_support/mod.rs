//! Putting questions to the norms of the reserve in tests: facts and answers as JSON.

#![allow(dead_code, reason = "each test file uses a part of this")]

use acts::{PublicationFact, find_act};
use calendar::{Date, WorkingCalendar};
use norms::reserve::{Facts, Law, Readings, ask};
use norms::{Determination, ReadingSet};
use serde_json::{Value, json};

pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// How a question is put: the publication (invented: 24.04.2025), the readings that are not the default, the calendar.
pub struct Case {
    pub publication: Option<Date>,
    pub readings: Readings,
    pub calendar: WorkingCalendar,
}

impl Default for Case {
    fn default() -> Case {
        Case {
            publication: Some(day("2025-04-24")),
            readings: Readings::default(),
            calendar: WorkingCalendar::kazakhstan().clone(),
        }
    }
}

impl Case {
    pub fn read(pairs: &[(&str, &str)]) -> Case {
        let mut case = Case::default();
        for (name, value) in pairs {
            case.readings.set(name, value).unwrap();
        }
        case
    }

    pub fn unpublished() -> Case {
        Case { publication: None, ..Case::default() }
    }

    pub fn law(&self, on: Date) -> Law<'_> {
        let publication = self.publication.map(|on| PublicationFact { on, known_on: None });
        Law::on(find_act("U2500000853").unwrap(), on, publication, self.readings, &self.calendar).unwrap()
    }

    /// Asks a norm on a day.
    pub fn ask(&self, norm: &str, facts: &Value, on: &str) -> Determination {
        let facts: Facts = serde_json::from_value(facts.clone()).unwrap();
        facts.check().unwrap();
        ask(norm, &facts, Some(day(on)), &self.law(day(on))).unwrap()
    }

    pub fn value(&self, norm: &str, facts: &Value, on: &str) -> Value {
        let answer = self.ask(norm, facts, on).answer;
        assert_eq!(answer.outcome, "determined", "{norm} on {on}: {answer:?}");
        answer.value
    }

    /// The codes of a verdict: refusals, breaches, warnings.
    pub fn codes(&self, norm: &str, facts: &Value, on: &str) -> (Vec<String>, Vec<String>, Vec<String>) {
        let value = self.value(norm, facts, on);
        let list = |name: &str| {
            value[name].as_array().unwrap().iter().map(|code| code.as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        let refusals = list("refusals");
        assert_eq!(value["lawful"], json!(refusals.is_empty()));
        (refusals, list("breaches"), list("warnings"))
    }

    pub fn refusals(&self, norm: &str, facts: &Value, on: &str) -> Vec<String> {
        self.codes(norm, facts, on).0
    }

    /// What is asked for where it cannot be decided.
    pub fn asks(&self, norm: &str, facts: &Value, on: &str) -> Vec<&'static str> {
        let answer = self.ask(norm, facts, on).answer;
        assert_eq!(answer.outcome, "undetermined", "{norm}: {answer:?}");
        answer.asks
    }
}

/// The same facts with a part changed; `null` takes a fact away.
pub fn with(facts: &Value, patch: Value) -> Value {
    fn merge(target: &mut Value, patch: Value) {
        match (target, patch) {
            (Value::Object(target), Value::Object(patch)) => {
                for (key, value) in patch {
                    if value.is_null() {
                        target.remove(&key);
                    } else {
                        merge(target.entry(key).or_insert(Value::Null), value);
                    }
                }
            }
            (target, patch) => *target = patch,
        }
    }
    let mut merged = facts.clone();
    merge(&mut merged, patch);
    merged
}

/// A nomination in which nothing is wrong: sent on 25.11.2025 for the fourth quarter (the path of 3.8).
pub fn sound() -> Value {
    json!({
        "person": "p1",
        "employee": {
            "service": [{ "at": "special-state-body", "capacity": "employee", "from": "2015-01-10" }],
            "secondments": [], "transfers": [], "service-counts-from": "2012-06-01", "training": ["higher-military"],
            "post-held": "deputy", "post-held-since": "2020-03-01", "first-head": false, "subject-to-attestation": true,
            "attestations": [{ "on": "2025-02-01", "post": "deputy", "result": "fits", "recommendation": "none" }],
            "penalties": [], "liabilities": [], "reports": [], "dismissed": [], "demotions": [], "trained": ["2026-03-01"]
        },
        "posts": [{
            "key": "chairman", "listed": true, "special-body": true, "first-head": false,
            "requirements": [{ "kind": "service-length", "months": 120 }, { "kind": "training", "training": "higher-military" }]
        }],
        "nomination": {
            "sent": "2025-11-25", "by": "first-head", "by-self": false, "sender": "first-head", "additional": false,
            "posts": ["chairman"], "agreements": [], "submission-on": "2025-11-20", "forecast": true,
            "materials": ["nominees-list", "first-head-submission", "qualities", "service-indicators",
                          "qualification-conformity", "attestation-decision", "service-reference", "special-check"]
        },
        "earlier": [], "agreement-submission": [], "entries": [],
        "checks": [{ "on": "2025-12-11", "genuine": true, "complete": true, "eligible": true }],
        "defects": [{ "found": "2025-12-03", "cured": "2025-12-08" }],
        "handling": "complete",
        "list": {
            "formed": "2025-12-24", "version": 1,
            "agreements": [{ "by": "security-council-secretary", "version": 1, "on": "2026-01-06" }],
            "submissions": [{ "by": "msdd", "version": 1, "on": "2026-01-08" }]
        },
        "decision": { "kind": "include", "by": "head-of-administration" },
        "notices": { "approved": "2026-01-12", "first-head-notified": "2026-01-20", "extract-received": "2026-01-20",
                     "employee-informed": "2026-02-03" },
        "other-decisions": [], "appointment": { "post": "chairman", "submitted": "2026-04-12" }, "duties": { "post": "chairman" },
        "removal-materials": [{ "by": "hr-unit", "on": "2026-06-20" }]
    })
}

/// The same person in the reserve since 12.01.2026.
pub fn member() -> Value {
    with(
        &sound(),
        json!({ "entries": [
        { "person": "p1", "posts": ["chairman"], "sent": "2025-11-25", "included": "2026-01-12",
          "first-heads-notified": "2026-01-20", "employee-informed": "2026-02-03", "exits": [] }
    ] }),
    )
}

/// A member with one exit.
pub fn left(exit: Value) -> Value {
    let mut facts = member();
    facts["entries"][0]["exits"] = json!([exit]);
    facts
}

/// An entry from a day, still there.
pub fn included(on: &str) -> Value {
    json!({ "person": "p1", "entries": [{ "posts": ["chairman"], "included": on, "exits": [] }], "other-decisions": [] })
}
