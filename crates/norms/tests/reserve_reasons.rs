//! What the reasons of an answer say: the day, official, paper or post that a code speaks of, each test with its result, the clauses of
//! each operation; and which facts contradict themselves.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod reserve_support;

use norms::Determination;
use norms::reserve::{Facts, FactsError, NORMS};
use reserve_support::{Case, day, left, member, sound, with};
use serde_json::{Value, json};

/// The facts of each step of one sort, with its clause as the act numbers it.
fn steps(answer: &Determination, finding: &str) -> Vec<(String, Value)> {
    let written = serde_json::to_value(answer).unwrap();
    let of_sort = written["trace"].as_array().unwrap().iter().filter(|step| step["finding"] == finding);
    of_sort.map(|step| (clause(step["citation"].as_str().unwrap()), step["facts"].clone())).collect()
}

fn clause(citation: &str) -> String {
    citation.trim_start_matches("U2500000853/").to_owned()
}

/// The results of one test, under each clause.
fn results(answer: &Determination, test: &str) -> Vec<(String, bool)> {
    let tests = steps(answer, "reserve-tested").into_iter().filter(|(_, facts)| facts["reserve-test"] == test);
    tests.map(|(clause, facts)| (clause, facts["holds"].as_bool().unwrap())).collect()
}

fn results_are(answer: &Determination, test: &str, expected: &[(&str, bool)]) {
    let expected: Vec<(String, bool)> = expected.iter().map(|(clause, holds)| ((*clause).to_owned(), *holds)).collect();
    assert_eq!(results(answer, test), expected, "{test}");
}

#[test]
fn a_code_names_what_it_speaks_of() {
    let case = Case::default();
    let two_posts = json!({
        "nomination": { "posts": ["chairman", "other"] }, "employee": { "service-counts-from": "2020-06-01" },
        "posts": [
            { "key": "chairman", "listed": true, "special-body": true, "first-head": false,
              "requirements": [{ "kind": "service-length", "months": 120 }] },
            { "key": "other", "listed": false, "special-body": true, "first-head": false, "requirements": [] }
        ]
    });
    let mut lacking = sound();
    lacking["nomination"]["materials"].as_array_mut().unwrap().retain(|paper| paper != "special-check");
    let punished = |penalty: Value| json!({ "employee": { "penalties": [penalty] } });
    let (nominate, sent) = ("reserve::nominate", "2025-11-25");
    let rows = [
        (
            nominate,
            sent,
            punished(json!({ "kind": "remark", "imposed": "2025-11-03", "ended": "2026-05-03" })),
            (
                "rules/8.2(3)",
                json!({ "level": "refuse", "code": "penalty-in-force", "penalty": "remark", "on": "2026-05-03" }),
            ),
        ),
        (
            "reserve::decision",
            "2026-01-12",
            punished(json!({ "kind": "reprimand", "imposed": "2025-12-20" })),
            ("rules/8.2(3)", json!({ "level": "warn", "code": "penalty-in-force", "penalty": "reprimand" })),
        ),
        (
            nominate,
            sent,
            json!({ "nomination": { "by": "host-head" } }),
            ("rules/10.2(1).1", json!({ "level": "refuse", "code": "wrong-nominator", "actor": "first-head" })),
        ),
        (
            nominate,
            sent,
            json!({ "nomination": { "sent": "2025-12-01" } }),
            ("rules/10.1", json!({ "level": "breach", "code": "late-nomination", "on": "2025-11-30" })),
        ),
        (
            nominate,
            sent,
            lacking.clone(),
            ("rules/10.2", json!({ "level": "warn", "code": "materials-incomplete", "material": "special-check" })),
        ),
        (
            "reserve::listing",
            "2025-12-24",
            lacking,
            ("rules/11(1)", json!({ "level": "refuse", "code": "materials-incomplete", "material": "special-check" })),
        ),
        (
            nominate,
            sent,
            two_posts.clone(),
            (
                "rules/8.2(1)",
                json!({ "level": "refuse", "code": "qualification-not-met", "requirement": "service-length", "place": 1 }),
            ),
        ),
        (nominate, sent, two_posts, ("rules/4", json!({ "level": "refuse", "code": "post-not-in-list", "place": 2 }))),
    ];
    for (norm, on, patch, (by, facts)) in rows {
        let noted = steps(&case.ask(norm, &with(&sound(), patch), on), "reserve-noted");
        assert!(noted.contains(&(by.to_owned(), facts.clone())), "{norm}: {facts} under {by}, not {noted:?}");
    }
}

#[test]
fn whether_a_defect_is_open_is_said_under_each_clause_that_asks() {
    let case = Case::default();
    // The defect was found on 03.12.2025 and cured on 08.12.2025.
    for (on, none_open) in [("2025-12-07", false), ("2025-12-08", true)] {
        let both = [("rules/10.4", none_open), ("rules/11(2)", none_open)];
        results_are(&case.ask("reserve::defects", &sound(), on), "no-defect-open", &both[..1]);
        results_are(&case.ask("reserve::uncured", &sound(), on), "no-defect-open", &both);
        results_are(&case.ask("reserve::listing", &sound(), on), "no-defect-open", &both);
    }
}

#[test]
fn a_condition_holds_once_nothing_of_it_is_open() {
    let case = Case::default();
    let eligible = |patch: Value| case.ask("reserve::eligible", &with(&sound(), patch), "2025-11-25");
    let all = [("rules/8.2", true)];
    results_are(&eligible(json!({})), "all-conditions", &all);
    results_are(&eligible(json!({ "employee": { "penalties": null } })), "all-conditions", &[("rules/8.2", false)]);
    // Of several requirements one that is not met settles it, one that is met does not.
    let qualified = |patch: Value| results(&eligible(json!({ "employee": patch })), "qualified");
    let under = |holds: bool| vec![("rules/8.2(1)".to_owned(), holds)];
    assert_eq!(qualified(json!({})), under(true));
    assert_eq!(qualified(json!({ "training": null })), Vec::new());
    assert_eq!(qualified(json!({ "training": null, "service-counts-from": "2020-06-01" })), under(false));
}

#[test]
fn three_months_are_no_other_length_than_three_months() {
    let shorter_only = Case::read(&[("other_min_stay_decision", "shorter_only")]);
    for (months, otherwise) in [(2, true), (3, false), (4, false)] {
        let decided = json!({ "other-decisions": [{ "by": "president", "on": "2026-02-02", "months": months }] });
        let answer = shorter_only.ask("reserve::appointable_from", &with(&member(), decided), "2026-06-01");
        results_are(&answer, "decided-otherwise", &[("rules/14.2", otherwise)]);
    }
}

#[test]
fn the_act_is_in_force_or_not_yet() {
    let steps_on = |on: &str, finding: &str| {
        let facts = json!({ "nomination": { "posts": [] } });
        steps(&Case::default().ask("reserve::post_in_scope", &facts, on), finding)
    };
    let by = "decree/2".to_owned();
    assert_eq!(steps_on("2025-05-05", "in-force"), [(by.clone(), json!({ "from": "2025-05-05" }))]);
    assert_eq!(steps_on("2025-05-04", "in-force"), []);
    assert_eq!(steps_on("2025-05-04", "not-in-force"), [(by, json!({ "from": "2025-05-05", "on": "2025-05-04" }))]);
}

#[test]
fn of_an_empty_list_there_is_said_to_be_no_such_fact() {
    let near = |patch: Value| {
        let facts = with(&member(), json!({ "employee": patch }));
        steps(&Case::default().ask("reserve::removal_grounds", &facts, "2026-07-01"), "no-ground-found")
    };
    let no_such_fact = |found: &[(String, Value)]| -> Vec<String> {
        let none = found.iter().filter(|(_, facts)| facts["near-ground"] == "no-such-fact");
        let mut clauses: Vec<String> = none.map(|(clause, _)| clause.clone()).collect();
        clauses.sort();
        clauses
    };
    let all = ["18(1)", "18(2)", "18(3)", "18(4)", "18(6)", "18(7)", "18(8)"].map(|ground| format!("rules/{ground}"));
    assert_eq!(no_such_fact(&near(json!({}))), all);
    let reported = near(json!({ "reports": [{ "on": "2026-04-01", "withdrawn": "2026-04-10" }] }));
    assert!(!no_such_fact(&reported).contains(&"rules/18(4)".to_owned()), "{reported:?}");
    let convicted =
        near(json!({ "liabilities": [{ "kind": "criminal", "corruption": true, "effective": "2026-02-01" }] }));
    let other = ("rules/18(2)".to_owned(), json!({ "near-ground": "corruption-not-disciplinary" }));
    assert!(convicted.contains(&other), "{convicted:?}");
}

#[test]
fn an_exit_ends_the_membership_from_the_day_its_reading_gives() {
    let removed = left(json!({ "kind": "removal", "on": "2026-08-01", "grounds": [4], "ground-on": "2026-06-10" }));
    let appointed = left(json!({ "kind": "appointment", "on": "2026-05-18" }));
    let died = left(json!({ "kind": "death", "on": "2026-03-02" }));
    let by_ground = ("removal_effective", "ground");
    let default = ("end_by_death", "closed_by_fact");
    let rows = [
        (&removed, "2026-07-01", default, Some(("rules/19", true))),
        (&removed, "2026-07-01", by_ground, Some(("rules/19", false))),
        (&removed, "2026-06-09", by_ground, None),
        (&removed, "2026-08-01", default, Some(("rules/19", false))),
        (&removed, "2026-08-02", default, Some(("rules/19", false))),
        (&appointed, "2026-05-18", default, Some(("rules/14.1", false))),
        (&appointed, "2026-05-18", ("after_appointment", "stay_until_ground"), Some(("rules/18", true))),
        (&died, "2026-03-02", default, Some(("rules/18", false))),
        (&died, "2026-03-02", ("end_by_death", "by_decision"), Some(("rules/18", true))),
        (&died, "2026-03-01", default, None),
    ];
    for (facts, on, reading, expected) in rows {
        let found = steps(&Case::read(&[reading]).ask("reserve::members_on", facts, on), "membership-found");
        // The step under rules/2 is that of the membership itself.
        let exits = found.iter().filter(|(clause, _)| clause != "rules/2");
        let exits: Vec<_> = exits.map(|(by, facts)| (by.as_str(), facts["stands"].as_bool().unwrap())).collect();
        assert_eq!(exits, Vec::from_iter(expected), "{on} {reading:?}");
    }
}

#[test]
fn a_member_of_the_former_reserve_stands_to_the_last_day() {
    let entry = |special: bool| json!({ "entries": [{ "posts": ["chairman"], "included": "2023-09-01", "special-body": special, "old": true, "exits": [] }] });
    // Kept until 01.09.2026; one of another body is out of the Rules' scope.
    for (special, on, stands) in [(true, "2026-09-01", true), (true, "2026-09-02", false), (false, "2025-06-02", false)]
    {
        let answer = Case::default().ask("reserve::old_member", &entry(special), on);
        results_are(&answer, "old-member-in-scope", &[("rules/1", special)]);
        let found = steps(&answer, "membership-found");
        let expected = json!({ "from": "2023-09-01", "stands": stands });
        assert_eq!(found, [("act/no-transition".to_owned(), expected)], "{on}");
    }
    let dropped =
        Case::read(&[("old_reserve_members", "dropped")]).ask("reserve::old_member", &entry(true), "2025-06-02");
    results_are(&dropped, "old-member-in-scope", &[]);
}

/// The instructions that carry each operation: the one that names the act, the one that names the part of it, its own.
const OPERATIONS: [(i32, &[&str]); 12] = [
    (1, &["1.1", "1.2", "1.3"]),
    (2, &["1.1", "1.2", "1.4"]),
    (3, &["1.1", "1.2", "1.4"]),
    (4, &["1.1", "1.2", "1.4"]),
    (5, &["1.1", "1.5", "1.6"]),
    (6, &["2.1", "2.2"]),
    (7, &["2.1", "2.3"]),
    (8, &["2.1", "2.4"]),
    (9, &["3.1", "3.2"]),
    (10, &["4.1", "4.2", "4.3"]),
    (11, &["4.1", "4.2", "4.4"]),
    (12, &["4.1", "4.5", "4.6"]),
];

#[test]
fn each_operation_rests_on_its_own_instructions() {
    let case = Case::default();
    let may_cite = |norm: &str| NORMS.iter().find(|info| info.name == norm).unwrap().cites();
    let all = case.ask("reserve::operations", &json!({ "text": { "commencement-944": "2025-08-01" } }), "2025-09-01");
    for (seq, instructions) in OPERATIONS {
        let expected: Vec<String> =
            instructions.iter().map(|instruction| format!("amendments/{instruction}")).collect();
        let of_seq = steps(&all, "operation-found").into_iter().filter(|(_, facts)| facts["seq"] == seq);
        assert_eq!(of_seq.map(|(clause, _)| clause).collect::<Vec<_>>(), expected, "operation {seq}");
        let one = case.ask("reserve::operation", &json!({ "operation": { "seq": seq } }), "2025-09-01");
        let found: Vec<(String, Value)> = steps(&one, "operation-found");
        assert_eq!((&found[0].0, &found[0].1["seq"]), (&expected[expected.len() - 1], &json!(seq)));
        for answer in [&all, &one] {
            let cites = may_cite(answer.norm);
            assert!(
                answer.citations.iter().all(|cite| cites.contains(cite)),
                "{}: {:?}",
                answer.norm,
                answer.citations
            );
        }
    }
}

#[test]
fn an_end_before_its_beginning_contradicts_itself() {
    // Each fact with its two days; a span of a single day makes sense.
    let spans = |from: &str, until: &str| {
        [
            ("employee.service", json!({ "employee": { "service": [{ "from": from, "until": until }] } })),
            ("employee.secondments", json!({ "employee": { "secondments": [{ "from": from, "until": until }] } })),
            ("employee.penalties", json!({ "employee": { "penalties": [{ "imposed": from, "ended": until }] } })),
            ("employee.penalties", json!({ "employee": { "penalties": [{ "imposed": from, "quashed": until }] } })),
            (
                "employee.liabilities",
                json!({ "employee": { "liabilities": [{ "effective": from, "quashed": until }] } }),
            ),
            ("employee.reports", json!({ "employee": { "reports": [{ "on": from, "withdrawn": until }] } })),
            ("nomination.decided", json!({ "nomination": { "sent": from, "decided": until } })),
            ("nomination.withdrawn", json!({ "nomination": { "sent": from, "withdrawn": until } })),
            ("entries.included", json!({ "entries": [{ "sent": from, "included": until }] })),
            ("entries.exits", json!({ "entries": [{ "included": from, "exits": [{ "on": until }] }] })),
            ("defects", json!({ "defects": [{ "found": from, "cured": until }] })),
            ("agreement-submission", json!({ "agreement-submission": [{ "sent": from, "ended": until }] })),
            ("earlier", json!({ "earlier": [{ "sent": from, "on": until }] })),
        ]
    };
    let check = |facts: Value| serde_json::from_value::<Facts>(facts).unwrap().check();
    for (_, facts) in spans("2026-02-02", "2026-02-02") {
        assert_eq!(check(facts), Ok(()));
    }
    for (what, facts) in spans("2026-02-02", "2026-01-12") {
        let reversed = FactsError::Reversed { what, from: day("2026-02-02"), until: day("2026-01-12") };
        assert_eq!(check(facts), Err(reversed));
    }
}

#[test]
fn a_post_is_told_of_once() {
    let posts = |keys: [&str; 3]| {
        let posts: Vec<Value> = keys.iter().map(|key| json!({ "key": key })).collect();
        serde_json::from_value::<Facts>(json!({ "posts": posts })).unwrap().check()
    };
    assert_eq!(posts(["chairman", "deputy", "head"]), Ok(()));
    assert_eq!(posts(["chairman", "deputy", "chairman"]), Err(FactsError::PostTwice("chairman".to_owned())));
}
