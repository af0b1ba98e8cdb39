//! Every step, state, role, paper and reason of the procedures is said in Kazakh, Russian and English.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

use std::collections::BTreeSet;

use acts::cite;
use calendar::Date;
use norms::rotation::Ask;
use office::language::{self, Language};
use procedures::rotation::planning::RowOutcome;
use procedures::rotation::{Kind, states, steps};
use procedures::{Actor, Breach, Code, DocumentKind, Reason, Value};
use strum::IntoEnumIterator;

const PARTS: [&str; 6] = ["ground", "photograph", "special-check", "results", "qualities", "length-of-service"];

/// The ids of the messages that the procedures ask for.
fn asked() -> BTreeSet<String> {
    let mut ids: BTreeSet<String> = Kind::iter().map(|kind| format!("procedure-{kind}")).collect();
    ids.extend(states().into_iter().map(|(procedure, state)| format!("case-state-{procedure}-{state}")));
    ids.extend(steps().into_iter().map(|(procedure, _, step)| format!("step-{procedure}-{step}")));
    ids.extend(Actor::iter().map(|actor| format!("actor-{actor}")));
    ids.extend(DocumentKind::iter().map(|kind| format!("case-paper-{kind}")));
    ids.extend(PARTS.iter().map(|part| format!("package-part-{part}")));
    ids.extend(RowOutcome::iter().map(|outcome| format!("row-outcome-{outcome}")));
    ids.extend(["plan", "interest", "transition"].map(|ground| format!("agreement-ground-{ground}")));
    ids.extend(["done", "now", "later"].map(|standing| format!("standing-{standing}")));
    ids.extend(["plan-for-transition", "step-late", "step-silent"].map(str::to_owned));
    ids
}

#[test]
fn every_word_of_the_procedures_is_said_and_none_is_left_over() {
    let asked = asked();
    for language in Language::ALL {
        for id in &asked {
            assert!(language::has(language, id), "{}: no message {id}", language.code());
        }
        let (_, source) = language::sources(language).find(|(name, _)| *name == "procedures").unwrap();
        let written = source.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id);
        let over: Vec<&str> = written.filter(|id| !asked.contains(*id)).collect();
        assert!(over.is_empty(), "{}: {over:?}", language.code());
    }
}

#[test]
fn every_reason_is_a_sentence_in_three_languages() {
    let day = Date::of(2026, 4, 4);
    let staff = registry::Staff::default();
    let values = |rest: Value| {
        vec![
            ("authority", Value::Actor(Actor::Head)),
            ("from", Value::Day(day)),
            ("until", Value::Day(day)),
            ("post", Value::Post("ia-27-head".into())),
            ("row", Value::Number(3)),
            ("column", Value::Number(4)),
            ("clause", Value::Clause(cite("U2500001070/rules/21"))),
            ("fact", Value::Ask(Ask::Locality)),
            ("state", Value::State("planning", "drafting")),
            ("case", Value::Case("rotation/employee/P12/ia-27-head".into())),
            ("missing", rest),
        ]
    };
    let parts = PARTS.iter().map(|part| Value::Part(part)).chain(DocumentKind::iter().map(Value::Document));
    for rest in parts {
        for (language, code) in Language::ALL.into_iter().flat_map(|l| Code::iter().map(move |code| (l, code))) {
            let clause = cite("U2500001070/rules/4");
            let reason = Reason { values: values(rest.clone()), ..Reason::new(code, clause) };
            let (message, cure) = language::procedure_reason(language, &reason, &staff);
            for said in [&message, &cure] {
                assert!(!said.contains(['⟦', '{', '\u{2068}']), "{}: {code}: {said}", language.code());
            }
            assert_ne!(message, code.to_string(), "{}", language.code());
        }
    }
}

#[test]
fn a_breach_is_told_with_its_day_and_the_days_after_it() {
    let (code, clause) = (Code::LateOrder, "U2500001070/rules/17.1".into());
    let late = Breach { code, clause, due: Date::of(2026, 1, 23), days_late: 5 };
    assert_eq!(
        language::breach(Language::En, &late),
        "The order was ready late; last day: 23 January 2026 (days late: 5)"
    );
    for language in Language::ALL {
        let told = language::breach(language, &late);
        assert!(told.contains('5') && !told.contains('⟦'), "{told}");
    }
}
