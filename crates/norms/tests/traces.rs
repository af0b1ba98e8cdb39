//! Explained answers: the same every time, in a form that can be read by program, and naming exactly the readings that decide.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod drawn;

use std::collections::BTreeSet;

use acts::find_act;
use drawn::{answer, case};
use norms::rotation::{NORMS, Readings};
use norms::{ReadingSet, Silent};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_same_question_has_the_same_answer_to_the_byte(case in case()) {
        for norm in NORMS {
            let asked = || serde_json::to_string(&case.question().ask(norm.name, &case.law()).unwrap()).unwrap();
            prop_assert_eq!(asked(), asked(), "{}", norm.name);
        }
    }

    /// A step is its clause, the name of what was found, and the facts; the clause is one of the act's.
    #[test]
    fn every_step_can_be_read_by_program(case in case()) {
        let decree = find_act("U2500001070").unwrap();
        for norm in NORMS {
            let determination = case.question().ask(norm.name, &case.law()).unwrap();
            let written = serde_json::to_value(&determination).unwrap();
            prop_assert_eq!(&written["norm"], norm.name);
            for step in written["trace"].as_array().unwrap() {
                let finding = step["finding"].as_str().unwrap();
                prop_assert!(finding.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{}", finding);
                prop_assert!(step.get("facts").is_none_or(serde_json::Value::is_object), "{step}");
                let citation = step["citation"].as_str().unwrap();
                prop_assert!(decree.provisions().iter().any(|p| p.cite == citation), "{}: {citation}", norm.name);
            }
            let citations: Vec<&str> =
                written["citations"].as_array().unwrap().iter().map(|c| c.as_str().unwrap()).collect();
            let distinct: BTreeSet<&&str> = citations.iter().collect();
            prop_assert_eq!(distinct.len(), citations.len());
            for step in &determination.trace {
                prop_assert!(citations.contains(&step.citation.as_str()));
            }
            let said = norm.cites();
            for citation in &determination.citations {
                prop_assert!(said.contains(citation), "{} does not say that it may cite {citation}", norm.name);
            }
        }
    }

    /// By brute force: under every other value of every reading, is the answer another?
    #[test]
    fn the_readings_named_are_those_that_decide(case in case()) {
        for norm in NORMS {
            let explained = case.question().ask(norm.name, &case.law()).unwrap();
            let ours = answer(norm.name, &case, &mut Silent);
            let mut decisive = BTreeSet::new();
            for name in Readings::names() {
                for option in Readings::options(name).iter().filter(|option| **option != case.readings.value(name)) {
                    let mut other = case.clone();
                    other.readings.set(name, option).unwrap();
                    let otherwise = answer(norm.name, &other, &mut Silent);
                    if otherwise != ours {
                        decisive.insert((*name, *option, serde_json::to_string(&otherwise).unwrap()));
                    }
                }
            }
            let named = explained.readings.iter().flat_map(|used| {
                used.otherwise.iter().map(|(option, answer)| {
                    (used.key.0, *option, serde_json::to_string(answer).unwrap())
                })
            });
            let named: BTreeSet<_> = named.collect();
            prop_assert_eq!(named, decisive, "{}", norm.name);
            for used in &explained.readings {
                prop_assert_eq!(&used.chosen, &case.readings.value(used.key.0));
            }
        }
    }
}
