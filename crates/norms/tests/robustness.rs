//! Over random establishments, careers, questions and readings: a norm answers alike with and without a record, and a fact that is not
//! known never becomes "no", zero or another answer.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod drawn;

use std::collections::BTreeSet;

use acts::find_act;
use calendar::Date;
use drawn::{Case, answer, case, completed, found, one_unknown, read_otherwise};
use norms::rotation::NORMS;
use norms::{Answer, Recorder, Silent};
use proptest::prelude::*;
use serde_json::Value;

/// Refusals that say that something is not known or not proved; all others say that something is so.
const OPEN: [&str; 5] = [
    "undetermined-term",
    "carry-over-not-proved",
    "undetermined-qualification",
    "circumstance-not-documented",
    "plan-form-incomplete",
];

fn day_of(value: &Value) -> Option<Date> {
    // The beginning of a term is an object with its day.
    value.get("from").unwrap_or(value).as_str()?.parse().ok()
}

fn refusals(value: &Value) -> Option<BTreeSet<&str>> {
    Some(
        value
            .get("refusals")?
            .as_array()?
            .iter()
            .filter_map(Value::as_str)
            .filter(|code| !OPEN.contains(code))
            .collect(),
    )
}

fn lawful(answer: &Answer) -> bool {
    answer.outcome == "determined" && answer.value["lawful"] == Value::Bool(true)
}

/// Whether an answer with less known is in keeping with the answer that more facts give.
fn in_keeping(norm: &str, on: Date, known: &Answer, less: &Answer) -> bool {
    if known == less {
        return true;
    }
    // A day that is past bars nothing, which is what the question is asked for.
    let past = |answer: &Answer| {
        answer.outcome == "not-applicable"
            || answer.outcome == "determined" && day_of(&answer.value).is_some_and(|day| day <= on)
    };
    if norm == "rotation::return_bar" && past(less) {
        return past(known);
    }
    if let Some(refused) = refusals(&less.value) {
        return (!lawful(less) || lawful(known))
            && (refused.is_empty() || refusals(&known.value).is_some_and(|known| refused.is_subset(&known)));
    }
    match less.outcome {
        "undetermined" => true,
        // A consent that stands answers the question even where it is open whether one is needed.
        "determined" if norm == "rotation::relocation_consent" && less.value == "given" => known.value == "not-needed",
        // One circumstance that protects is enough; which others do is not asked.
        "determined" if norm == "rotation::protected" => {
            known.outcome == "determined"
                && (known.value == Value::Array(vec![])) == (less.value == Value::Array(vec![]))
        }
        "not-before" => match (known.outcome, day_of(&known.value), day_of(&less.value)) {
            ("determined", Some(known), Some(bound)) => bound <= known,
            // Two bounds may differ either way; each keeps to the facts found.
            ("not-before", ..) => true,
            // Of a row the bound says that it may stand.
            _ => norm == "rotation::plan_row",
        },
        _ => false,
    }
}

fn told(case: &Case) -> String {
    format!("read {:?}, {:?}\n{:#?}", read_otherwise(case), case.asked, case.career)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, max_shrink_iters: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    /// The kernel that is asked silently a million times and the one that explains are the same.
    #[test]
    fn a_record_changes_no_answer(case in case()) {
        let mut recorder = Recorder::default();
        for norm in NORMS {
            recorder.clear();
            let silent = answer(norm.name, &case, &mut Silent);
            prop_assert_eq!(&silent, &answer(norm.name, &case, &mut recorder), "{}", norm.name);
            let asked = case.question().ask(norm.name, &case.law()).unwrap();
            prop_assert_eq!(&silent, &asked.answer, "{}", norm.name);
        }
    }

    /// An answer that cannot be given names what it lacks, and one that is given lacks nothing.
    #[test]
    fn what_is_missing_is_asked_for(case in case()) {
        for norm in NORMS {
            let answer = answer(norm.name, &case, &mut Silent);
            let open = matches!(answer.outcome, "undetermined" | "not-before");
            prop_assert_eq!(open, !answer.asks.is_empty(), "{}: {:?}", norm.name, answer);
        }
    }

    #[test]
    fn every_citation_is_one_the_norm_names_and_the_act_has(case in case()) {
        let decree = find_act("U2500001070").unwrap();
        let mut recorder = Recorder::default();
        for norm in NORMS {
            recorder.clear();
            let said = norm.cites();
            let given = answer(norm.name, &case, &mut recorder);
            for cite in recorder.citations().into_iter().chain(given.under) {
                prop_assert!(said.contains(&cite), "{} cites {cite}", norm.name);
                prop_assert!(decree.provisions().iter().any(|p| p.cite == cite.as_str()), "{cite}");
            }
        }
    }

    /// Forget one fact: the answer stays, or is open, or is a bound that the answer keeps to.
    #[test]
    fn a_fact_forgotten_makes_no_other_answer(case in case()) {
        for (fact, less) in one_unknown(&case) {
            for norm in NORMS {
                let known = answer(norm.name, &case, &mut Silent);
                let open = answer(norm.name, &less, &mut Silent);
                prop_assert!(
                    in_keeping(norm.name, case.asked.on, &known, &open),
                    "{} without {fact}: {known:?} became {open:?}\n{}", norm.name, told(&case)
                );
            }
        }
    }

    /// Find every fact that is missing: the answer is no earlier than the bound, and no other than the one determined.
    #[test]
    fn facts_found_keep_to_what_was_answered_without_them(case in case(), found in found()) {
        let full = completed(&case, &found);
        for norm in NORMS {
            let open = answer(norm.name, &case, &mut Silent);
            let known = answer(norm.name, &full, &mut Silent);
            prop_assert!(
                in_keeping(norm.name, case.asked.on, &known, &open),
                "{} with {found:?}: {open:?} became {known:?}\n{}", norm.name, told(&case)
            );
        }
    }
}
