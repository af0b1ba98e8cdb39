//! The norms of attestation and the data of Decree 490 answer to each other: levels of remarks, readings, numbers, facts.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod attestation_support;

use std::collections::BTreeSet;

use acts::find_act;
use attestation_support::{day, facts};
use norms::attestation::{Code, Facts, FactsError, Readings};
use norms::{Level, ReadingSet};
use serde_json::json;
use strum::IntoEnumIterator;

#[test]
fn every_remark_of_the_catalogue_is_a_code_of_the_same_level() {
    let level = |written: &str| serde_json::from_value::<Level>(json!(written)).unwrap();
    let codes: BTreeSet<String> = Code::iter().map(|code| code.to_string()).collect();
    let held: BTreeSet<String> = acts::attestation::remarks().iter().map(|remark| remark.notice.code.clone()).collect();
    assert_eq!(codes, held);
    for remark in acts::attestation::remarks() {
        let code: Code = remark.notice.code.parse().unwrap();
        assert_eq!(code.level(), level(&remark.level), "{code}");
    }
    // The levels that a reading raises are tested where the remarks are made.
    let raised: Vec<&str> = acts::attestation::remarks()
        .iter()
        .filter(|remark| remark.level_if.is_some())
        .map(|remark| remark.notice.code.as_str())
        .collect();
    assert_eq!(raised, ["ATT-010", "ATT-011", "ATT-040", "ATT-041", "ATT-048"]);
}

#[test]
fn the_readings_are_those_of_the_data() {
    let act = find_act("U2400000490").unwrap();
    for name in Readings::names() {
        let spec = act.readings.iter().find(|spec| spec.key == *name).unwrap();
        let default = spec.default.as_str().map_or_else(|| spec.default.to_string(), str::to_owned);
        assert_eq!(Readings::default().value(name), default, "{name}");
        if !Readings::is_number(name) {
            let options: BTreeSet<&str> = Readings::options(name).iter().copied().collect();
            assert_eq!(options, spec.options.iter().map(String::as_str).collect(), "{name}");
        }
    }
    // What is a text of another act is recorded with the case.
    let known: BTreeSet<&str> = Readings::names().iter().copied().collect();
    let left_out: Vec<&str> =
        act.readings.iter().map(|spec| spec.key.as_str()).filter(|key| !known.contains(key)).collect();
    assert_eq!(left_out, ["x.test_thresholds", "x.appeal_deadline", "x.staff_class_ranks"]);
}

#[test]
fn facts_are_written_and_read_back() {
    let document = json!({"first-stage": "2024-05-14", "characteristic": {"sent": "never"}, "item": {"at": "11:30"},
        "exemptions": [{"kind": "law-77-leave", "from": "2024-06-01"}]});
    let read = facts(&document);
    assert_eq!(serde_json::to_value(&read).unwrap(), document);
    assert!(serde_json::from_value::<Facts>(json!({"colour": "red"})).is_err());
    let time = |text: &str| serde_json::from_value::<Facts>(json!({"item": {"at": text}}));
    assert!(["00:00", "23:59"].into_iter().all(|text| time(text).is_ok()));
    assert!(["24:00", "11:60", "25:00", "11"].into_iter().all(|text| time(text).is_err()));
    assert!(serde_json::from_value::<Facts>(json!({"characteristic": {"sent": "soon"}})).is_err());
}

#[test]
fn facts_that_make_no_sense_say_so() {
    let backward = facts(&json!({"exemptions": [{"kind": "pregnancy", "from": "2024-06-10", "to": "2024-06-01"}]}));
    let found = FactsError::EndsBeforeItBegins { what: "exemptions", from: day("2024-06-10"), to: day("2024-06-01") };
    assert_eq!(backward.check(), Err(found));
    let posts = facts(&json!({"employee": {"posts": [{"from": "2024-06-10"}, {"from": "2024-06-01"}]}}));
    assert!(matches!(posts.check(), Err(FactsError::PostsOutOfOrder(_))));
    let twice = facts(&json!({"session": {"present": ["m1", "m1"]}}));
    assert!(matches!(twice.check(), Err(FactsError::PersonTwice(..))));
    let members = json!({"members": [{"person": "m1", "seat": 1}, {"person": "m1", "seat": 2}]});
    let twice = facts(&json!({"commission": {"composition": members}}));
    assert!(matches!(twice.check(), Err(FactsError::PersonTwice(..))));
    // A leave of one day, and two posts from the same day.
    let sound = facts(&json!({"exemptions": [{"kind": "law-77-leave", "from": "2024-06-10", "to": "2024-06-10"}],
        "employee": {"posts": [{"from": "2024-06-10"}, {"from": "2024-06-10"}]}}));
    assert_eq!(sound.check(), Ok(()));
}
