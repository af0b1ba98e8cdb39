//! What regular attestation says beside its answers: the steps with their days, and what in the facts makes no sense.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

use acts::find_act;
use calendar::{Date, WorkingCalendar};
use norms::regular_attestation::{Ask, Code, Facts, FactsError, Finding, Law, Readings, RegularAttestation};
use norms::{Branch, Level};
use serde_json::{Value, json};

fn day(written: &str) -> Date {
    written.parse().unwrap()
}

/// An employee of whom everything is recorded but what stands here.
fn facts(with: Value) -> Facts {
    let mut all = json!({ "sex": "male", "service": [{ "in": "law-enforcement", "from": "2019-03-10" }],
        "attestations": [], "appointments": [], "leaves": [], "pregnancies": [] });
    for (field, value) in with.as_object().unwrap() {
        all[field] = value.clone();
    }
    serde_json::from_value(all).unwrap()
}

/// Every step of the answer.
fn steps(norm: &str, with: Value, on: &str) -> Vec<norms::Finding> {
    let on = day(on);
    let law =
        Law::on(find_act("Z1100000380").unwrap(), on, Readings::default(), WorkingCalendar::kazakhstan()).unwrap();
    let name = format!("regular_attestation::{norm}");
    let determination = RegularAttestation::ask(&name, &facts(with), Some(on), &law).unwrap();
    determination.trace.iter().map(|step| step.finding).collect()
}

#[test]
fn a_spell_that_begins_on_the_next_day_bridges_no_gap() {
    let service = |next: &str| {
        json!({ "service": [{ "in": "law-enforcement", "from": "2015-03-10", "last-day": "2021-05-31" },
            { "in": "law-enforcement", "from": next }] })
    };
    let gap = |finding: &norms::Finding| {
        let (last_day, from) = (day("2021-05-31"), day("2021-06-01"));
        *finding == Finding::ServiceGapBridged { last_day, from }.into()
            || *finding == Finding::ServiceInterrupted { last_day, from: day("2021-06-02") }.into()
    };
    assert!(!steps("continuous_since", service("2021-06-01"), "2022-01-10").iter().any(gap));
    assert!(steps("continuous_since", service("2021-06-02"), "2022-01-10").iter().any(gap));
}

#[test]
fn service_elsewhere_is_named_as_far_as_it_has_come() {
    let service = json!({ "service": [{ "in": "elsewhere", "from": "2010-02-01", "last-day": "2015-01-31" },
        { "in": "law-enforcement", "from": "2015-02-01", "last-day": "2020-12-31" },
        { "in": "elsewhere", "from": "2021-01-01" }] });
    let named = |from: &str, until: &str| {
        let finding = Finding::ServiceElsewhereNotCounted { from: day(from), until: day(until) };
        serde_json::to_value(norms::Finding::from(finding)).unwrap()
    };
    let elsewhere = |on: &str| -> Vec<Value> {
        let steps = steps("service_length", service.clone(), on);
        let written = steps.into_iter().map(|finding| serde_json::to_value(finding).unwrap());
        written.filter(|step| step["finding"] == "service-elsewhere-not-counted").collect()
    };
    let army = named("2010-02-01", "2015-01-31");
    assert_eq!(elsewhere("2020-12-31"), std::slice::from_ref(&army));
    assert_eq!(elsewhere("2021-03-01"), [army, named("2021-01-01", "2021-03-01")]);
}

#[test]
fn the_leave_of_a_man_is_noted_with_its_days() {
    let leave = json!({ "leaves": [{ "kind": "child-care", "from": "2024-03-04", "last-day": "2024-11-29" }] });
    let noted = Finding::RegularAttestationNoted {
        level: Level::Warn,
        code: Code::LeaveOfWomen,
        day: Some(day("2024-03-04")),
        until: Some(day("2024-11-29")),
    };
    assert!(steps("may_attest", leave.clone(), "2024-04-15").contains(&noted.into()));
    assert!(steps("may_attest", leave.clone(), "2024-11-29").contains(&noted.into()));
    assert!(!steps("may_attest", leave, "2024-11-30").contains(&noted.into()));
}

/// Only what is found whatever the missing fact is.
#[test]
fn a_step_of_one_of_two_possible_posts_is_not_taken() {
    let posts = json!({ "attestations": [{ "on": "2022-05-16", "kind": "regular" }],
        "appointments": [{ "from": "2024-06-03", "leads": "none" }] });
    let steps = steps("due", posts, "2024-07-01");
    assert!(steps.contains(&Finding::Missing { fact: Ask::EqualRank }.into()));
    let (equal, new) = (
        Finding::EqualPostStartsNoYear { from: day("2024-06-03") },
        Finding::NewPostYear { from: day("2024-06-03"), on: day("2025-06-03") },
    );
    assert!(!steps.contains(&equal.into()) && !steps.contains(&new.into()));
}

#[test]
fn facts_that_make_no_sense_are_refused() {
    let spell = |from: &str, last: Option<&str>| json!({ "in": "law-enforcement", "from": from, "last-day": last });
    let ends = |what, from: &str, last: &str| FactsError::EndsBeforeItBegins { what, from: day(from), last: day(last) };
    let overlap = |from: &str, next: &str| FactsError::ServiceOverlaps { from: day(from), next: day(next) };
    let back = |from: &str, returned: &str| FactsError::BackBeforeLeave { from: day(from), returned: day(returned) };
    let leave = |from: &str, last: Option<&str>, returned: Option<&str>| json!({ "leaves": [{ "kind": "child-care", "from": from, "last-day": last, "returned": returned }] });
    let cases = [
        (json!({ "service": [spell("2019-03-10", Some("2019-03-10"))] }), None),
        (
            json!({ "service": [spell("2019-03-10", Some("2019-03-09"))] }),
            Some(ends("service", "2019-03-10", "2019-03-09")),
        ),
        (json!({ "service": [spell("2019-03-10", Some("2020-01-31")), spell("2020-02-01", None)] }), None),
        (
            json!({ "service": [spell("2020-01-31", None), spell("2019-03-10", Some("2020-01-31"))] }),
            Some(overlap("2019-03-10", "2020-01-31")),
        ),
        (
            json!({ "service": [spell("2019-03-10", None), spell("2020-02-01", None)] }),
            Some(overlap("2019-03-10", "2020-02-01")),
        ),
        (json!({ "service": [{ "from": "2019-03-10", "preferential-percent": 100 }] }), None),
        (json!({ "service": [{ "from": "2019-03-10", "preferential-percent": 99 }] }), Some(FactsError::Percent(99))),
        (json!({ "appointments": [{ "from": "2020-02-03" }, { "from": "2020-02-04" }] }), None),
        (
            json!({ "appointments": [{ "from": "2020-02-03" }, { "from": "2019-04-01" }, { "from": "2020-02-03" }] }),
            Some(FactsError::TwoAppointments(day("2020-02-03"))),
        ),
        (
            json!({ "appointments": [{ "from": "2020-02-03", "last-day": "2020-02-02" }] }),
            Some(ends("appointments", "2020-02-03", "2020-02-02")),
        ),
        (leave("2024-03-01", Some("2024-03-01"), Some("2024-03-02")), None),
        (leave("2024-03-01", Some("2024-02-29"), None), Some(ends("leaves", "2024-03-01", "2024-02-29"))),
        (leave("2024-03-01", None, Some("2024-03-01")), Some(back("2024-03-01", "2024-03-01"))),
        (leave("2024-03-01", None, Some("2024-02-27")), Some(back("2024-03-01", "2024-02-27"))),
        (json!({ "pregnancies": [{ "from": "2024-03-01", "last-day": "2024-03-01" }] }), None),
        (
            json!({ "pregnancies": [{ "from": "2024-03-01", "last-day": "2024-02-01" }] }),
            Some(ends("pregnancies", "2024-03-01", "2024-02-01")),
        ),
    ];
    for (with, error) in cases {
        assert_eq!(facts(with.clone()).check().err(), error, "{with}");
    }
}
