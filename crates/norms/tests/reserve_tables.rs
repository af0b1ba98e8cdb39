//! Every table of the computations of Decree 853 (3.1–3.8 of the inventory), under both readings where it gives both.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod reserve_support;

use calendar::Date;
use norms::ReadingSet;
use norms::reserve::Readings;
use reserve_support::{Case, day, included, left, member, sound, with};
use serde_json::{Value, json};

#[test]
fn the_three_days_of_each_quarter_as_tabulated() {
    // Quarter; nominations, check, list: the day named and the last day, by default.
    let rows = [
        ("2025-05-10", "2025-Q2", ["2025-06-01", "2025-05-31", "2025-06-15", "2025-06-14", "2025-06-30", "2025-06-29"]),
        ("2025-07-01", "2025-Q3", ["2025-09-01", "2025-08-31", "2025-09-15", "2025-09-14", "2025-09-30", "2025-09-29"]),
        ("2025-12-31", "2025-Q4", ["2025-12-01", "2025-11-30", "2025-12-15", "2025-12-14", "2025-12-30", "2025-12-29"]),
        ("2026-02-01", "2026-Q1", ["2026-03-01", "2026-02-28", "2026-03-15", "2026-03-14", "2026-03-30", "2026-03-29"]),
        ("2026-04-01", "2026-Q2", ["2026-06-01", "2026-05-31", "2026-06-15", "2026-06-14", "2026-06-30", "2026-06-29"]),
        ("2026-09-30", "2026-Q3", ["2026-09-01", "2026-08-31", "2026-09-15", "2026-09-14", "2026-09-30", "2026-09-29"]),
        ("2026-10-01", "2026-Q4", ["2026-12-01", "2026-11-30", "2026-12-15", "2026-12-14", "2026-12-30", "2026-12-29"]),
        ("2027-01-01", "2027-Q1", ["2027-03-01", "2027-02-28", "2027-03-15", "2027-03-14", "2027-03-30", "2027-03-29"]),
        ("2028-01-01", "2028-Q1", ["2028-03-01", "2028-02-29", "2028-03-15", "2028-03-14", "2028-03-30", "2028-03-29"]),
        ("2028-08-15", "2028-Q3", ["2028-09-01", "2028-08-31", "2028-09-15", "2028-09-14", "2028-09-30", "2028-09-29"]),
    ];
    let inclusive = Case::read(&[("until_boundary", "inclusive")]);
    for (on, quarter, days) in rows {
        let found = Case::default().value("reserve::quarter_dates", &json!({}), on);
        assert_eq!(found["quarter"], quarter);
        let including = inclusive.value("reserve::quarter_dates", &json!({}), on);
        for (step, pair) in ["nominations", "check", "list"].iter().zip(days.chunks(2)) {
            assert_eq!(
                (&found[step]["named"], &found[step]["last-day"]),
                (&json!(pair[0]), &json!(pair[1])),
                "{quarter}"
            );
            assert_eq!(including[step]["last-day"], pair[0], "{quarter} inclusive");
        }
    }
}

#[test]
fn a_quarter_day_on_a_rest_day_by_each_reading() {
    let last = |reading: &str| {
        let case = Case::read(&[("quarter_date_on_rest_day", reading)]);
        case.value("reserve::quarter_dates", &json!({}), "2025-05-10")["nominations"].clone()
    };
    let plain = last("no_shift");
    assert_eq!((&plain["last-day"], &plain["practical"]), (&json!("2025-05-31"), &json!("2025-05-30")));
    assert_eq!(last("previous_working_day")["last-day"], "2025-05-30");
    assert_eq!(last("next_working_day")["last-day"], "2025-06-02");
}

#[test]
fn a_quarter_that_ended_before_the_act_has_no_days() {
    let answer = Case::default().ask("reserve::quarter_dates", &json!({}), "2025-03-31").answer;
    assert_eq!((answer.outcome, answer.under[0].as_str()), ("not-applicable", "U2500000853/decree/2"));
}

#[test]
fn a_letter_counts_for_the_cycle_whose_day_it_meets() {
    let cycle = |on: &str| Case::default().value("reserve::cycle", &json!({}), on);
    let expect = |quarter: &str, late: bool| json!({ "quarter": quarter, "late": late });
    assert_eq!(cycle("2025-11-30"), expect("2025-Q4", false));
    assert_eq!(cycle("2025-12-01"), expect("2026-Q1", true));
    assert_eq!(cycle("2025-12-10"), expect("2026-Q1", true));
    assert_eq!(cycle("2026-01-05"), expect("2026-Q1", false));
    let read =
        |name: &str, value: &str, on: &str| Case::read(&[(name, value)]).ask("reserve::cycle", &json!({}), on).answer;
    assert_eq!(read("until_boundary", "inclusive", "2025-12-01").value, expect("2025-Q4", false));
    assert_eq!(read("late_nomination", "accept_with_flag", "2025-12-01").value, expect("2025-Q4", true));
    assert_eq!(read("late_nomination", "refuse", "2025-12-01").outcome, "not-applicable");
    let additional = json!({ "nomination": { "additional": true } });
    assert_eq!(Case::default().value("reserve::cycle", &additional, "2025-12-10"), expect("2026-Q1", true));
    let any_time = Case::read(&[("additional_candidates", "any_time")]);
    assert_eq!(any_time.value("reserve::cycle", &additional, "2025-12-10"), expect("2025-Q4", false));
}

#[test]
fn a_decision_belongs_to_the_cycle_of_the_nomination() {
    let facts = sound();
    assert_eq!(Case::default().value("reserve::cycle_of_decision", &facts, "2026-01-12"), "2025-Q4");
    let other = Case::read(&[("cycle_of_late_decision", "quarter_of_decision")]);
    assert_eq!(other.value("reserve::cycle_of_decision", &facts, "2026-01-12"), "2026-Q1");
}

/// The days of this table are rest days in the working calendar as the inventory assumes: weekends, 1, 2 and 7 January 2026.
#[test]
fn ten_working_days() {
    let approved = |on: &str| json!({ "notices": { "approved": on } });
    let received = |on: &str| json!({ "notices": { "extract-received": on } });
    let due = |case: &Case, norm: &str, facts: &Value| case.value(norm, facts, "2026-06-01");
    let plain = Case::default();
    assert_eq!(due(&plain, "reserve::notice_to_first_heads", &approved("2025-10-01")), "2025-10-15");
    let by_receipt = "reserve::notice_to_employee";
    assert_eq!(due(&plain, by_receipt, &received("2025-10-04")), "2025-10-17");
    assert_eq!(due(&plain, by_receipt, &received("2025-10-03")), "2025-10-17");
    let same_day = Case::read(&[("term_start", "same_day")]);
    assert_eq!(due(&same_day, by_receipt, &received("2025-10-04")), "2025-10-17");
    assert_eq!(due(&same_day, by_receipt, &received("2025-10-03")), "2025-10-16");
    assert_eq!(due(&plain, "reserve::notice_to_first_heads", &approved("2025-12-30")), "2026-01-16");
    // Without an extract no clock runs.
    assert_eq!(plain.asks(by_receipt, &json!({ "notices": {} }), "2026-06-01"), ["extract-received"]);
}

#[test]
fn three_years_at_most() {
    let rows = [
        ("2026-01-12", "2029-01-12", "2029-01-11"),
        ("2028-02-29", "2031-02-28", "2031-02-27"),
        ("2025-09-30", "2028-09-30", "2028-09-29"),
    ];
    let before = Case::read(&[("stay_last_day", "day_before_anniversary")]);
    for (first, last, day_before) in rows {
        let facts = included(first);
        let stay = Case::default().value("reserve::stay", &facts, first);
        assert_eq!((&stay["first-day"], &stay["last-day"]), (&json!(first), &json!(last)));
        assert_eq!(before.value("reserve::stay", &facts, first)["last-day"], day_before);
        // Over from the next day, not before.
        let over = |on: Date| Case::default().value("reserve::stay", &facts, &on.to_string());
        assert_eq!((over(day(last))["over"].clone(), over(day(last))["days-left"].clone()), (json!(false), json!(0)));
        let next = over(day(last).plus_days(1));
        assert_eq!((&next["over"], &next["state"]), (&json!(true), &json!("over")));
    }
}

#[test]
fn three_months_at_least() {
    let rows = [
        ("2026-01-12", "2026-04-12"),
        ("2025-11-30", "2026-02-28"),
        ("2027-11-30", "2028-02-29"),
        ("2025-12-31", "2026-03-31"),
    ];
    let (corresponding, after) =
        (Case::read(&[("term_complete", "corresponding_day")]), Case::read(&[("term_complete", "day_after")]));
    for (first, earliest) in rows {
        let facts = included(first);
        let from = |case: &Case| case.value("reserve::appointable_from", &facts, first);
        assert_eq!((from(&Case::default()), from(&corresponding)), (json!(earliest), json!(earliest)));
        assert_eq!(from(&after), day(earliest).plus_days(1).to_string());
    }
    assert_eq!(after.value("reserve::appointable_from", &included("2026-01-12"), "2026-02-01"), "2026-04-13");
}

#[test]
fn a_decision_otherwise_sets_the_three_months_aside() {
    let decided =
        |on: &str| with(&member(), json!({ "other-decisions": [{ "by": "head-of-administration", "on": on }] }));
    let refusals = |facts: &Value, on: &str| Case::default().refusals("reserve::appointable", facts, on);
    assert_eq!(refusals(&decided("2026-04-10"), "2026-04-11"), Vec::<String>::new());
    assert_eq!(refusals(&decided("2026-04-12"), "2026-04-11"), ["min-stay-not-reached"]);
    assert_eq!(refusals(&member(), "2026-04-11"), ["min-stay-not-reached"]);
    assert_eq!(refusals(&member(), "2026-04-12"), Vec::<String>::new());
    assert_eq!(refusals(&member(), "2029-01-12"), Vec::<String>::new());
    assert_eq!(refusals(&member(), "2029-01-13"), ["term-expired"]);
    let by_another =
        with(&member(), json!({ "other-decisions": [{ "by": "security-council-secretary", "on": "2026-04-10" }] }));
    assert_eq!(refusals(&by_another, "2026-04-11"), ["min-stay-not-reached"]);
    // Longer by the decision, unless it may only shorten.
    let longer =
        with(&member(), json!({ "other-decisions": [{ "by": "president", "on": "2026-02-01", "months": 6 }] }));
    assert_eq!(refusals(&longer, "2026-04-12"), ["min-stay-not-reached"]);
    let shorter_only = Case::read(&[("other_min_stay_decision", "shorter_only")]);
    assert_eq!(shorter_only.refusals("reserve::appointable", &longer, "2026-04-12"), Vec::<String>::new());
    // Another post than the one decided on.
    let of_post =
        with(&member(), json!({ "other-decisions": [{ "by": "president", "on": "2026-02-01", "post": "other" }] }));
    assert_eq!(refusals(&of_post, "2026-04-11"), ["min-stay-not-reached"]);
}

#[test]
fn the_submission_too_is_measured_by_one_reading() {
    let case = Case::read(&[("min_stay_measured_at", "submission_for_agreement")]);
    let submitted = |on: &str| with(&member(), json!({ "appointment": { "submitted": on } }));
    assert_eq!(case.refusals("reserve::appointable", &submitted("2026-04-11"), "2026-05-01"), ["min-stay-not-reached"]);
    assert_eq!(case.refusals("reserve::appointable", &submitted("2026-04-12"), "2026-05-01"), Vec::<String>::new());
}

fn removed(ended: Option<&str>, patch: Value) -> Value {
    let mut exit =
        json!({ "kind": "removal", "on": "2026-08-01", "grounds": [3], "ground-on": "2026-06-10", "quashed": false });
    if let Some(ended) = ended {
        exit["penalty-ended"] = json!(ended);
    }
    left(with(&exit, patch))
}

#[test]
fn one_year_after_the_third_ground() {
    let rows = [
        ("2026-01-15", "2027-01-16", "2027-01-15"),
        ("2027-02-28", "2028-02-29", "2028-02-28"),
        ("2028-02-29", "2029-03-01", "2029-02-28"),
    ];
    let corresponding = Case::read(&[("term_complete", "corresponding_day")]);
    for (ended, earliest, one_before) in rows {
        let facts = removed(Some(ended), json!({}));
        assert_eq!(Case::default().value("reserve::re_inclusion", &facts, "2030-01-01"), earliest);
        assert_eq!(corresponding.value("reserve::re_inclusion", &facts, "2030-01-01"), one_before);
    }
}

#[test]
fn the_worked_case_of_the_year() {
    // Warning imposed 10.06.2025, removed 01.08.2025, lapsed 10.12.2025.
    let facts = with(
        &sound(),
        json!({ "entries": [{ "person": "p1", "posts": ["chairman"], "sent": "2025-05-20", "included": "2025-05-26",
        "exits": [{ "kind": "removal", "on": "2025-08-01", "grounds": [3], "ground-on": "2025-06-10", "penalty-ended": "2025-12-10",
                    "quashed": false }] }],
        "nomination": { "sent": "2026-11-25" },
        "employee": { "penalties": [{ "kind": "incomplete-fitness-warning", "imposed": "2025-06-10", "ended": "2025-12-10", "corruption": false }],
                      "attestations": [{ "on": "2026-02-01", "post": "deputy", "result": "fits", "recommendation": "none" }] } }),
    );
    let case = Case::default();
    assert_eq!(case.value("reserve::re_inclusion", &facts, "2026-11-25"), "2026-12-11");
    // Sent while the year runs: met, and warned of; the decision waits.
    let (refusals, _, warnings) = case.codes("reserve::nominate", &facts, "2026-11-25");
    assert_eq!((refusals, warnings), (Vec::new(), vec!["waiting-year".to_owned()]));
    assert_eq!(case.refusals("reserve::decision", &facts, "2026-12-10"), ["waiting-year"]);
    assert_eq!(case.refusals("reserve::decision", &facts, "2026-12-11"), Vec::<String>::new());
}

#[test]
fn several_grounds_one_ground_and_a_quashed_penalty() {
    let case = Case::default();
    let from = |facts: &Value| case.value("reserve::re_inclusion", facts, "2028-01-01");
    assert_eq!(from(&removed(Some("2026-12-10"), json!({ "grounds": [3, 8] }))), "2027-12-11");
    // Only ground 8 is named: the general basis, from the removal on.
    assert_eq!(from(&removed(Some("2026-12-10"), json!({ "grounds": [8] }))), "2026-08-01");
    assert_eq!(from(&removed(Some("2026-12-10"), json!({ "quashed": true }))), "2026-08-01");
    let stays = Case::read(&[("quashed_penalty", "ground_stays")]);
    assert_eq!(
        stays.value("reserve::re_inclusion", &removed(Some("2026-12-10"), json!({ "quashed": true })), "2028-01-01"),
        "2027-12-11"
    );
    // While the penalty stands the day is only bounded.
    let open = case.ask("reserve::re_inclusion", &removed(None, json!({})), "2026-12-31").answer;
    assert_eq!((open.outcome, open.value, open.asks), ("not-before", json!("2027-06-11"), vec!["end-of-penalty"]));
    // The post or rank must be regained by one reading.
    let regained = Case::read(&[("ground_3_ceased", "penalty_lifted_or_lapsed_and_new_post")]);
    let facts = removed(Some("2026-12-10"), json!({ "regained": "2027-03-01" }));
    assert_eq!(regained.value("reserve::re_inclusion", &facts, "2028-12-31"), "2028-03-02");
}

#[test]
fn the_first_day_of_the_decree() {
    let facts = json!({});
    assert_eq!(Case::default().value("reserve::commencement", &facts, "2025-05-01"), "2025-05-05");
    let ten = Case::read(&[("commencement_day", "publication_plus_10")]);
    assert_eq!(ten.value("reserve::commencement", &facts, "2025-05-01"), "2025-05-04");
    let open = Case::unpublished().ask("reserve::commencement", &facts, "2025-05-01").answer;
    assert_eq!((open.outcome, open.value, open.asks), ("not-before", json!("2025-05-04"), vec!["publication-day"]));
    // Days before the first possible one are certain; after it the publication is asked for.
    let early = with(&sound(), json!({ "nomination": { "sent": "2025-05-03" } }));
    let refused = Case::unpublished().refusals("reserve::nominate", &early, "2025-05-03");
    assert!(refused.contains(&"act-not-in-force".to_owned()), "{refused:?}");
    assert_eq!(Case::unpublished().asks("reserve::nominate", &sound(), "2025-11-25"), ["publication-day"]);
}

#[test]
fn three_years_of_indicators() {
    let case = Case::default();
    let window = |facts: &Value| case.value("reserve::indicators_window", facts, "2025-11-20");
    assert_eq!(window(&sound()), json!({ "from": "2022-11-21", "to": "2025-11-20", "cut": false }));
    let short = with(&sound(), json!({ "employee": { "post-held-since": "2024-03-01" } }));
    assert_eq!(window(&short), json!({ "from": "2024-03-01", "to": "2025-11-20", "cut": true }));
}

/// The path of 3.8, step by step.
#[test]
fn one_whole_path() {
    let case = Case::default();
    let facts = sound();
    assert_eq!(case.codes("reserve::nominate", &facts, "2025-11-25"), Default::default());
    assert_eq!(case.value("reserve::cycle", &facts, "2025-11-25"), json!({ "quarter": "2025-Q4", "late": false }));
    let lacking = with(
        &facts,
        json!({ "nomination": { "materials": ["nominees-list", "first-head-submission", "qualities", "service-indicators",
        "qualification-conformity", "attestation-decision", "service-reference"] } }),
    );
    assert_eq!(
        case.value("reserve::materials", &lacking, "2025-12-03"),
        json!({ "complete": false, "missing": ["special-check"] })
    );
    let returned = with(&facts, json!({ "handling": "return" }));
    assert_eq!(case.codes("reserve::defects", &returned, "2025-12-05").2, ["return-not-needed"]);
    assert_eq!(case.codes("reserve::defects", &facts, "2025-12-08"), Default::default());
    assert_eq!(case.value("reserve::materials", &facts, "2025-12-08"), json!({ "complete": true, "missing": [] }));
    assert_eq!(case.codes("reserve::listing", &facts, "2025-12-24"), Default::default());
    assert_eq!(case.refusals("reserve::submission", &facts, "2026-01-05"), ["secretary-agreement-missing"]);
    assert_eq!(case.codes("reserve::submission", &facts, "2026-01-08"), Default::default());
    assert_eq!(case.codes("reserve::approval", &facts, "2026-01-12"), Default::default());
    assert_eq!(case.codes("reserve::decision", &facts, "2026-01-12"), Default::default());
    assert_eq!(case.value("reserve::cycle_of_decision", &facts, "2026-01-12"), "2025-Q4");
    assert_eq!(case.value("reserve::notice_to_first_heads", &facts, "2026-01-12"), "2026-01-26");
    assert_eq!(case.value("reserve::notice_to_employee", &facts, "2026-01-20"), "2026-02-03");
    assert_eq!(case.codes("reserve::notices", &facts, "2026-02-03"), Default::default());
    assert_eq!(case.value("reserve::appointable_from", &member(), "2026-02-03"), "2026-04-12");
    assert_eq!(case.value("reserve::stay", &member(), "2026-02-03")["last-day"], "2029-01-12");
}

#[test]
fn the_readings_are_set_by_name() {
    for name in Readings::names() {
        for option in Readings::options(name) {
            let case = Case::read(&[(name, option)]);
            assert_eq!(case.readings.value(name), *option);
        }
    }
}

/// What others decide, or what is decided for another post, moves nothing; a decision reaches no appointment before its own day.
#[test]
fn only_the_decision_that_covers_the_appointment_gives_the_day() {
    let month = |on: &str| json!({ "by": "head-of-administration", "on": on, "months": 1 });
    let from = |decisions: Value| {
        let facts = with(&member(), json!({ "other-decisions": decisions }));
        Case::default().value("reserve::appointable_from", &facts, "2026-06-01")
    };
    assert_eq!(from(json!([month("2026-02-02")])), "2026-02-12");
    assert_eq!(from(json!([month("2026-02-20")])), "2026-02-20");
    assert_eq!(from(json!([month("2026-05-04")])), "2026-04-12");
    let others = [
        json!({ "by": "security-council-secretary", "on": "2026-03-20" }),
        json!({ "by": "president", "on": "2026-03-20", "post": "other" }),
    ];
    for other in others {
        assert_eq!(from(json!([month("2026-02-02"), other])), "2026-02-12");
    }
}

/// The three years over by themselves: whether one is out for that or for an exit before it the exits have to say.
#[test]
fn a_stay_that_ended_by_itself_may_have_been_ended_before() {
    let automatic = Case::read(&[("exit_on_expiry", "automatic")]);
    let mut unknown = member();
    unknown["entries"][0].as_object_mut().unwrap().remove("exits");
    assert_eq!(automatic.refusals("reserve::appointable", &member(), "2029-01-13"), ["term-expired"]);
    assert_eq!(automatic.asks("reserve::appointable", &unknown, "2029-01-13"), ["exits"]);
}

/// Ground 3 quashed, ground 4 by one reading with a year of its own: the nomination is warned of that year.
#[test]
fn the_year_by_analogy_is_shown_where_ground_three_fell_away() {
    let exit =
        json!({ "kind": "removal", "on": "2026-08-03", "grounds": [3, 4], "ground-on": "2026-06-10", "quashed": true });
    let facts = with(&left(exit), json!({ "nomination": { "sent": "2026-08-25", "submission-on": "2026-08-20" } }));
    let warnings = |case: &Case| case.codes("reserve::nominate", &facts, "2026-08-25").2;
    assert_eq!(warnings(&Case::read(&[("re_inclusion_other_grounds", "one_year")])), ["waiting-year"]);
    assert_eq!(warnings(&Case::default()), Vec::<String>::new());
}
