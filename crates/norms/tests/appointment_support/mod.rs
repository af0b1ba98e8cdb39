//! Putting questions to the norms of appointment in tests: facts and answers as JSON.

#![allow(dead_code, reason = "each test file uses a part of this")]

use acts::find_act;
use calendar::{Date, WorkingCalendar};
use norms::appointment::{Facts, Law, Readings, ask};
use norms::{Determination, ReadingSet};
use serde_json::Value;

pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A day on which the act is in force and its List is held.
pub const IN_FORCE: &str = "2022-10-03";

/// How a question is put: the readings that are not the default, the calendar.
pub struct Case {
    pub readings: Readings,
    pub calendar: WorkingCalendar,
}

impl Default for Case {
    fn default() -> Case {
        Case { readings: Readings::default(), calendar: WorkingCalendar::kazakhstan().clone() }
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

    pub fn law(&self, on: Date) -> Law<'_> {
        Law::on(find_act("U020000828_").unwrap(), on, None, self.readings, &self.calendar).unwrap()
    }

    pub fn ask_on(&self, norm: &str, facts: &Value, on: &str) -> Determination {
        let facts: Facts = serde_json::from_value(facts.clone()).unwrap_or_else(|e| panic!("{e}: {facts}"));
        facts.check().unwrap();
        ask(&format!("appointment::{norm}"), &facts, Some(day(on)), &self.law(day(on))).unwrap()
    }

    pub fn ask(&self, norm: &str, facts: &Value) -> Determination {
        self.ask_on(norm, facts, IN_FORCE)
    }

    pub fn value(&self, norm: &str, facts: &Value) -> Value {
        let answer = self.ask(norm, facts).answer;
        assert_eq!(answer.outcome, "determined", "{norm} of {facts}: {answer:?}");
        answer.value
    }
}

pub fn value(norm: &str, facts: &Value) -> Value {
    Case::default().value(norm, facts)
}

/// The codes of one sort in a verdict.
pub fn codes(answer: &Value, sort: &str) -> Vec<String> {
    answer[sort].as_array().unwrap().iter().map(|code| code.as_str().unwrap().to_owned()).collect()
}

/// The facts with others laid over them; null takes one away.
pub fn with(facts: &Value, patch: Value) -> Value {
    let mut merged = facts.clone();
    merge(&mut merged, patch);
    merged
}

fn merge(into: &mut Value, patch: Value) {
    match (into, patch) {
        (Value::Object(into), Value::Object(patch)) => {
            for (key, value) in patch {
                if value.is_null() {
                    into.remove(&key);
                } else {
                    merge(into.entry(key).or_insert(Value::Object(Default::default())), value);
                }
            }
        }
        (into, patch) => *into = patch,
    }
}
