//! Norms by name, over all acts: what a question needs, what a norm cites of itself, how an answer leaves the law.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod attestation_support;

use acts::find_act;
use attestation_support::ask_read;
use calendar::WorkingCalendar;
use norms::attestation::{Ask, Asks, Attestation, Facts, Readings};
use norms::{Authority, Branch, QuestionError, all_norms};
use serde_json::json;

#[test]
fn a_norm_that_needs_a_day_is_not_asked_without_one() {
    let act = find_act("U2400000490").unwrap();
    let law = Attestation::law(
        act,
        attestation_support::day("2024-06-18"),
        None,
        Readings::default(),
        WorkingCalendar::kazakhstan(),
    )
    .unwrap();
    for norm in Attestation::NORMS {
        let needs = QuestionError::Needs { norm: norm.name, missing: vec!["on"] };
        let fault = norm.needs.contains(&"on").then_some(needs);
        assert_eq!(Attestation::ask(norm.name, &Facts::default(), None, &law).err(), fault, "{}", norm.name);
        assert_eq!(Attestation::answer(norm.name, &Facts::default(), None, &law).err(), fault, "{}", norm.name);
    }
    let unknown = QuestionError::NoSuchNorm("attestation::pardon".to_owned());
    assert_eq!(Attestation::ask("attestation::pardon", &Facts::default(), None, &law).err(), Some(unknown));
}

/// No norm lives by a family of clauses alone, and what it names one by one is among what it may cite.
#[test]
fn every_norm_names_clauses_of_its_own() {
    for norm in all_norms() {
        let all = norm.cites();
        assert!(!norm.own_cites().is_empty(), "{}", norm.name);
        assert!(norm.own_cites().iter().all(|cite| all.contains(cite)), "{}", norm.name);
    }
}

/// Clause 16 sets no day after the return and decree/1 ends the campaign: by default a person decides (X24).
#[test]
fn an_answer_for_an_authority_names_it_and_the_clause() {
    let absence = json!({"day": "2024-12-19", "reason": "valid", "judged-by": "commission", "returned": "2025-01-13"});
    let case = json!({"absences": [absence], "exemptions": []});
    let found = ask_read("may_relist", &case, Some("2025-01-21"), &[]);
    assert_eq!(found.answer.outcome, "for-authority");
    assert_eq!(found.answer.authority, Some(Authority::Head));
    assert_eq!(found.answer.under.iter().map(|cite| cite.as_str()).collect::<Vec<_>>(), ["U2400000490/rules/16"]);
    assert!(found.answer.value.is_null());
}

#[test]
fn a_set_shows_its_members_in_their_order() {
    let asks: Asks = [Ask::Members, Ask::PostHeld].into_iter().collect();
    assert_eq!(format!("{asks:?}"), "{PostHeld, Members}");
    assert_eq!(format!("{:?}", Asks::EMPTY), "{}");
}
