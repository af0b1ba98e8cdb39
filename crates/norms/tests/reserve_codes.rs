//! Each code of the catalogue is given by a norm, and not given for the same case without what it speaks of; every ground of removal,
//! and what comes near it; the days of the tables against counting day by day.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod reserve_support;

use std::collections::BTreeSet;

use calendar::{Date, Quarter};
use norms::reserve::Code;
use proptest::prelude::*;
use reserve_support::{Case, day, included, left, member, sound, with};
use serde_json::{Value, json};
use strum::IntoEnumIterator;

/// All codes of a verdict, at whatever level.
fn codes(case: &Case, norm: &str, facts: &Value, on: &str) -> Vec<String> {
    let (refusals, breaches, warnings) = case.codes(norm, facts, on);
    [refusals, breaches, warnings].concat()
}

/// A code: the norm that gives it, the day, the change to the case, the readings; and the case without the change.
type Row = (&'static str, &'static str, &'static str, Value, &'static [(&'static str, &'static str)]);

const NONE: &[(&str, &str)] = &[];

fn guard(patch: Value) -> Value {
    with(
        &json!({ "employee": { "service": [{ "at": "state-guard-service", "capacity": "serviceman", "from": "2015-01-10" }] } }),
        patch,
    )
}

fn rows_of_nomination() -> Vec<Row> {
    let nominate = "reserve::nominate";
    let on = "2025-11-25";
    vec![
        ("act-not-in-force", nominate, on, json!({ "nomination": { "sent": "2025-05-04" } }), NONE),
        ("not-an-employee", nominate, on, json!({ "employee": { "service": [] } }), NONE),
        (
            "post-not-in-list",
            nominate,
            on,
            json!({ "posts": [{ "key": "chairman", "listed": false, "special-body": true, "first-head": false, "requirements": [] }] }),
            NONE,
        ),
        (
            "post-not-in-special-body",
            nominate,
            on,
            json!({ "posts": [{ "key": "chairman", "listed": true, "special-body": false, "first-head": false, "requirements": [] }] }),
            NONE,
        ),
        (
            "first-head-post",
            nominate,
            on,
            json!({ "posts": [{ "key": "chairman", "listed": true, "special-body": true, "first-head": true, "requirements": [] }] }),
            NONE,
        ),
        ("qualification-not-met", nominate, on, json!({ "employee": { "service-counts-from": "2020-06-01" } }), NONE),
        ("attestation-not-fit", nominate, on, json!({ "employee": { "post-held": "another" } }), NONE),
        (
            "penalty-in-force",
            nominate,
            on,
            json!({ "employee": { "penalties": [{ "kind": "remark", "imposed": "2025-11-25" }] } }),
            NONE,
        ),
        ("wrong-nominator", nominate, on, json!({ "nomination": { "by": "host-head" } }), NONE),
        ("list-sent-by-another", nominate, on, json!({ "nomination": { "sender": "hr-unit" } }), NONE),
        (
            "sending-body-agreement-missing",
            nominate,
            on,
            json!({ "employee": { "secondments": [{ "to": "administration", "from": "2025-01-01" }] }, "nomination": { "by": "administration-unit-head" } }),
            NONE,
        ),
        ("materials-incomplete", nominate, on, json!({ "nomination": { "materials": [] } }), NONE),
        (
            "simultaneous-agreement",
            nominate,
            on,
            json!({ "agreement-submission": [{ "sent": "2025-12-20", "letter": "another-letter" }] }),
            NONE,
        ),
        ("late-nomination", nominate, on, json!({ "nomination": { "sent": "2025-12-01" } }), NONE),
        (
            "forecast-missing",
            nominate,
            on,
            json!({ "nomination": { "forecast": false } }),
            &[("need_forecast", "required")],
        ),
        (
            "renominated-too-soon",
            nominate,
            on,
            json!({ "earlier": [{ "sent": "2025-10-10", "outcome": "refused", "on": "2025-11-20" }] }),
            NONE,
        ),
        (
            "seconded-to-listed-body",
            nominate,
            on,
            json!({ "employee": { "secondments": [{ "to": "armed-forces", "from": "2025-01-01" }] } }),
            NONE,
        ),
        (
            "already-in-reserve",
            nominate,
            on,
            json!({ "entries": [{ "posts": ["chairman"], "included": "2025-06-12", "exits": [] }] }),
            NONE,
        ),
        (
            "no-return",
            nominate,
            on,
            json!({ "entries": [{ "posts": ["chairman"], "included": "2025-06-12", "exits": [{ "kind": "removal", "on": "2025-08-01", "grounds": [4] }] }] }),
            &[("re_inclusion_other_grounds", "never")],
        ),
    ]
}

fn rows_of_the_list() -> Vec<Row> {
    let (listing, submission, approval) = ("reserve::listing", "reserve::submission", "reserve::approval");
    vec![
        ("return-not-needed", "reserve::defects", "2025-12-05", json!({ "handling": "return" }), NONE),
        (
            "return-forbidden",
            "reserve::defects",
            "2025-12-05",
            json!({ "handling": "return" }),
            &[("return_of_materials", "forbidden")],
        ),
        ("not-verified", listing, "2025-12-24", json!({ "checks": [] }), NONE),
        ("sgs-not-checked", listing, "2025-12-24", guard(json!({ "checks": [] })), NONE),
        ("materials-incomplete", listing, "2025-12-24", json!({ "defects": [{ "found": "2025-12-03" }] }), NONE),
        (
            "late-check",
            listing,
            "2025-12-24",
            json!({ "checks": [{ "on": "2025-12-15", "genuine": true, "complete": true, "eligible": true }] }),
            NONE,
        ),
        (
            "late-list",
            listing,
            "2025-12-24",
            json!({ "nomination": { "sent": "2025-08-25" }, "employee": { "post-held-since": "2020-03-01" } }),
            NONE,
        ),
        ("list-not-formed", submission, "2026-01-08", json!({ "list": { "formed": "2026-01-09" } }), NONE),
        ("secretary-agreement-missing", submission, "2026-01-08", json!({ "list": { "version": 2 } }), NONE),
        ("submission-missing", approval, "2026-01-12", json!({ "list": { "submissions": [] } }), NONE),
        ("sgs-chief-submission-missing", approval, "2026-01-12", guard(json!({})), NONE),
        (
            "not-the-approver",
            approval,
            "2026-01-12",
            json!({ "decision": { "by": "security-council-secretary" } }),
            NONE,
        ),
        (
            "late-notice-to-first-head",
            "reserve::notices",
            "2026-02-03",
            json!({ "notices": { "first-head-notified": "2026-01-27" } }),
            NONE,
        ),
        (
            "late-notice-to-employee",
            "reserve::notices",
            "2026-02-20",
            json!({ "notices": { "employee-informed": "2026-02-04" } }),
            NONE,
        ),
    ]
}

fn rows_of_a_member() -> Vec<Row> {
    let (appointable, duties, removal) =
        ("reserve::appointable", "reserve::temporary_duties", "reserve::removal_decision");
    let warned = json!({ "employee": { "penalties": [{ "kind": "incomplete-fitness-warning", "imposed": "2026-03-01", "corruption": false }] } });
    vec![
        (
            "min-stay-not-reached",
            appointable,
            "2026-04-12",
            json!({ "entries": [{ "posts": ["chairman"], "included": "2026-01-13", "exits": [] }] }),
            NONE,
        ),
        (
            "term-expired",
            appointable,
            "2026-04-12",
            json!({ "entries": [{ "posts": ["chairman"], "included": "2023-04-11", "old": false, "exits": [] }] }),
            NONE,
        ),
        ("not-a-member", appointable, "2026-04-12", json!({ "entries": [] }), NONE),
        ("training-missing", appointable, "2026-04-12", json!({ "employee": { "trained": [] } }), NONE),
        ("removal-due", appointable, "2026-04-12", warned.clone(), NONE),
        (
            "temporary-duty-seconded",
            duties,
            "2026-02-01",
            json!({ "employee": { "secondments": [{ "to": "international-organisation", "from": "2026-01-20" }] } }),
            NONE,
        ),
        ("temporary-duty-other-post", duties, "2026-02-01", json!({ "duties": { "post": "other" } }), NONE),
        (
            "no-ground",
            removal,
            "2026-07-01",
            json!({ "decision": { "kind": "remove" }, "employee": { "reports": [] } }),
            NONE,
        ),
        (
            "ground-3-not-named",
            removal,
            "2026-07-01",
            with(
                &warned,
                json!({ "decision": { "kind": "remove", "grounds": [4] }, "employee": { "reports": [{ "on": "2026-05-01" }] } }),
            ),
            NONE,
        ),
    ]
}

fn missing_of(rows: Vec<Row>, base: &Value, given: &mut BTreeSet<String>) {
    for (code, norm, on, patch, readings) in rows {
        let case = Case::read(readings);
        let found = codes(&case, norm, &with(base, patch), on);
        assert!(found.contains(&code.to_owned()), "{code}: {norm} gave {found:?}");
        given.insert(code.to_owned());
        if !matches!(code, "no-ground" | "ground-3-not-named") {
            assert!(!codes(&case, norm, base, on).contains(&code.to_owned()), "{code}: {norm} gives it anyway");
        }
    }
}

#[test]
fn every_code_is_given_and_its_twin_passes() {
    let mut given = BTreeSet::new();
    missing_of(rows_of_nomination(), &sound(), &mut given);
    missing_of(rows_of_the_list(), &sound(), &mut given);
    missing_of(rows_of_a_member(), &member(), &mut given);
    let case = Case::default();
    // The stay over and the removal not decided; the year of waiting at the decision.
    assert_eq!(case.codes("reserve::decision", &member(), "2029-01-13").2, ["removal-pending"]);
    let waiting = left(
        json!({ "kind": "removal", "on": "2026-08-01", "grounds": [3], "ground-on": "2026-06-10", "penalty-ended": "2026-12-10", "quashed": false }),
    );
    assert_eq!(case.refusals("reserve::decision", &waiting, "2027-12-10"), ["waiting-year"]);
    assert_eq!(case.refusals("reserve::decision", &waiting, "2027-12-11"), Vec::<String>::new());
    given.extend(["removal-pending", "waiting-year"].map(str::to_owned));
    // The operations.
    let operation = |seq: u32, patch: Value, on: &str| {
        codes(&case, "reserve::operation", &with(&json!({ "operation": { "seq": seq } }), patch), on)
    };
    assert_eq!(operation(4, json!({ "operation": { "target": "in-force" } }), "2025-05-05"), Vec::<String>::new());
    assert_eq!(operation(4, json!({ "operation": { "target": "repealed" } }), "2025-05-05"), ["amend/target-missing"]);
    assert_eq!(operation(4, json!({ "operation": { "target": "in-force" } }), "2025-05-04"), ["amend/not-in-force"]);
    assert_eq!(operation(5, json!({ "operation": { "rows-matching": 1 } }), "2025-05-05"), Vec::<String>::new());
    assert_eq!(
        operation(12, json!({ "operation": { "rows-matching": 2 } }), "2025-05-05"),
        ["amend/old-text-mismatch"]
    );
    let later = json!({ "text": { "commencement-944": "2025-08-01" } });
    assert_eq!(operation(9, later.clone(), "2025-06-01"), ["amend/edition-unknown"]);
    assert_eq!(operation(9, later, "2025-08-01"), Vec::<String>::new());
    given.extend(
        ["target-missing", "not-in-force", "old-text-mismatch", "edition-unknown"].map(|code| format!("amend/{code}")),
    );
    assert_eq!(given, Code::iter().map(|code| code.to_string()).collect());
}

#[test]
fn every_ground_and_what_comes_near_it() {
    let case = Case::default();
    let grounds = |patch: Value| -> Vec<String> {
        let found =
            case.value("reserve::removal_grounds", &with(&member(), json!({ "employee": patch })), "2026-07-01");
        found.as_array().unwrap().iter().map(|ground| ground["ground"].as_str().unwrap().to_owned()).collect()
    };
    let none: Vec<String> = Vec::new();
    let liability = |by_court: bool, intent: bool, kind: &str| json!({ "liabilities": [{ "kind": kind, "by-court": by_court, "intent": intent, "corruption": false, "effective": "2026-02-01" }] });
    assert_eq!(grounds(liability(true, true, "administrative")), ["18(1)"]);
    assert_eq!(grounds(liability(false, true, "administrative")), none);
    assert_eq!(grounds(liability(true, false, "administrative")), none);
    assert_eq!(grounds(liability(true, true, "criminal")), none);
    let penalty = |kind: &str, corruption: bool| json!({ "penalties": [{ "kind": kind, "imposed": "2026-02-01", "corruption": corruption }] });
    assert_eq!(grounds(penalty("remark", true)), ["18(2)"]);
    for kind in ["remark", "reprimand", "other"] {
        assert_eq!(grounds(penalty(kind, false)), none, "{kind}");
    }
    for (kind, ground) in [
        ("incomplete-fitness-warning", "18(3)-a"),
        ("release-from-post", "18(3)-b"),
        ("one-step-down-in-post", "18(3)-b"),
        ("one-step-down-in-rank", "18(3)-c"),
    ] {
        assert_eq!(grounds(penalty(kind, false)), [ground], "{kind}");
    }
    let quashed = json!({ "penalties": [{ "kind": "release-from-post", "imposed": "2026-02-01", "quashed": "2026-06-01", "corruption": false }] });
    assert_eq!(grounds(quashed), none);
    assert_eq!(grounds(json!({ "reports": [{ "on": "2026-04-01" }] })), ["18(4)"]);
    assert_eq!(grounds(json!({ "reports": [{ "on": "2026-04-01", "withdrawn": "2026-04-10" }] })), none);
    assert_eq!(grounds(json!({ "dismissed": ["2026-05-01"] })), ["18(6)"]);
    let places = [
        ("special-state-body", Some("a")),
        ("state-guard-service", Some("a")),
        ("law-enforcement-body", Some("b")),
        ("civil-protection-body", Some("c")),
        ("armed-forces", Some("d")),
        ("other-troops", Some("e")),
        ("other-state-body", None),
        ("administration", None),
        ("international-organisation", None),
    ];
    for (to, letter) in places {
        let expected: Vec<String> = letter.map(|letter| format!("18(7)-{letter}")).into_iter().collect();
        assert_eq!(
            grounds(json!({ "transfers": [{ "to": to, "on": "2026-05-01", "same-body": false }] })),
            expected,
            "{to}"
        );
        assert_eq!(grounds(json!({ "secondments": [{ "to": to, "from": "2026-05-01" }] })), expected, "{to}");
    }
    assert_eq!(
        grounds(json!({ "transfers": [{ "to": "special-state-body", "on": "2026-05-01", "same-body": true }] })),
        none
    );
    let down = |by: bool, how: &str| json!({ "demotions": [{ "on": "2026-05-01", "by-attestation": by, "how": how }] });
    assert_eq!(grounds(down(true, "reduced-in-post")), ["18(8)-a"]);
    assert_eq!(grounds(down(true, "moved-to-lower-post")), ["18(8)-b"]);
    assert_eq!(grounds(down(false, "moved-to-lower-post")), none);
    let over = case.value("reserve::removal_grounds", &member(), "2029-01-13");
    assert_eq!(over, json!([{ "ground": "18(5)", "cite": "U2500000853/rules/18(5)", "on": "2029-01-13" }]));
    assert_eq!(case.value("reserve::removal_grounds", &member(), "2029-01-12"), json!([]));
}

/// The n-th working day after a day, one by one.
fn counted(from: Date, days: i32, case: &Case) -> Date {
    let (mut on, mut left) = (from, days);
    while left > 0 {
        on = on.plus_days(1);
        left -= i32::from(case.calendar.is_working(on).unwrap());
    }
    on
}

proptest! {
    #[test]
    fn ten_working_days_one_by_one(offset in 0..800_i32) {
        let (case, from) = (Case::default(), day("2025-05-05").plus_days(offset));
        let facts = json!({ "notices": { "approved": from.to_string(), "extract-received": from.to_string() } });
        let expected = json!(counted(from, 10, &case).to_string());
        prop_assert_eq!(case.value("reserve::notice_to_first_heads", &facts, "2026-01-01"), expected.clone());
        prop_assert_eq!(case.value("reserve::notice_to_employee", &facts, "2026-01-01"), expected);
    }

    /// Every day of a quarter: in time up to the last day before the month that ends it, then for the next quarter.
    #[test]
    fn each_day_counts_for_one_cycle(offset in 0..900_i32) {
        let (case, sent) = (Case::default(), day("2025-05-05").plus_days(offset));
        let own = Quarter::of(sent);
        let late = sent.month() % 3 == 0;
        let expected = if late { own.next() } else { own };
        let found = case.value("reserve::cycle", &json!({}), &sent.to_string());
        prop_assert_eq!(found, json!({ "quarter": expected.to_string(), "late": late }));
    }

    /// A stay is over on exactly the days after its anniversary, and long enough from the day three months on.
    #[test]
    fn a_stay_day_by_day(first in 0..800_i32, later in 0..1300_i32) {
        let case = Case::default();
        let (first, on) = (day("2025-05-05").plus_days(first), day("2025-05-05").plus_days(first + later));
        let stay = case.value("reserve::stay", &included(&first.to_string()), &on.to_string());
        let day_of = |year: i32, month: i32| (0..4).find_map(|less| Date::new(year, month, first.day() - less)).unwrap();
        let last = day_of(first.year() + 3, first.month());
        let month = first.month() + 3;
        let earliest = if month > 12 { day_of(first.year() + 1, month - 12) } else { day_of(first.year(), month) };
        let state = if on > last { "over" } else if on >= earliest { "appointable" } else { "too-short" };
        prop_assert_eq!(&stay["state"], state);
        let left = (0..).take_while(|n| on.plus_days(n + 1) <= last).count();
        prop_assert_eq!(&stay["days-left"], &json!(left));
    }
}
