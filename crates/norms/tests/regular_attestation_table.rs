//! The table of the inventory (rows a–t) and its refusals, each under the default readings and under those that it names.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

use acts::find_act;
use calendar::{Date, WorkingCalendar};
use norms::regular_attestation::{Facts, Law, Readings, RegularAttestation};
use norms::{Answer, Branch, Determination, ReadingSet};
use serde_json::{Value, json};

/// An employee of whom everything is recorded and nothing special.
fn facts(with: Value) -> Facts {
    let mut all = json!({ "sex": "female", "service": [{ "in": "law-enforcement", "from": "2019-06-01" }],
        "attestations": [], "appointments": [], "leaves": [], "pregnancies": [] });
    for (field, value) in with.as_object().unwrap() {
        all[field] = value.clone();
    }
    let facts: Facts = serde_json::from_value(all).unwrap();
    facts.check().unwrap();
    facts
}

fn attested(on: &str) -> Value {
    json!([{ "on": on, "kind": "regular" }])
}

fn post(from: &str, equal: bool) -> Value {
    json!({ "from": from, "equal": equal, "leads": "none" })
}

/// Asked on a day, under readings other than the default ones.
fn ask_as(norm: &str, facts: &Facts, on: &str, readings: &[(&str, &str)]) -> Determination {
    let mut read = Readings::default();
    for (name, value) in readings {
        read.set(name, value).unwrap();
    }
    let on: Date = on.parse().unwrap();
    let law = Law::on(find_act("Z1100000380").unwrap(), on, read, WorkingCalendar::kazakhstan()).unwrap();
    RegularAttestation::ask(&format!("regular_attestation::{norm}"), facts, Some(on), &law).unwrap()
}

fn ask(norm: &str, facts: &Facts, on: &str) -> Answer {
    ask_as(norm, facts, on, &[]).answer
}

fn value_as(norm: &str, facts: &Facts, on: &str, readings: &[(&str, &str)]) -> Value {
    let answer = ask_as(norm, facts, on, readings).answer;
    assert_eq!(answer.outcome, "determined", "{norm} on {on}: {answer:?}");
    answer.value
}

fn value(norm: &str, facts: &Facts, on: &str) -> Value {
    value_as(norm, facts, on, &[])
}

/// The codes of a verdict, each with the first letter of its level.
fn codes_as(facts: &Facts, on: &str, readings: &[(&str, &str)]) -> Vec<String> {
    let verdict = value_as("may_attest", facts, on, readings);
    let mut codes = Vec::new();
    for (level, letter) in [("refusals", 'r'), ("breaches", 'b'), ("warnings", 'w'), ("questions", 'q')] {
        codes.extend(
            verdict[level].as_array().unwrap().iter().map(|code| format!("{letter} {}", code.as_str().unwrap())),
        );
    }
    assert_eq!(verdict["lawful"], json!(verdict["refusals"].as_array().unwrap().is_empty()));
    codes
}

fn codes(facts: &Facts, on: &str) -> Vec<String> {
    codes_as(facts, on, &[])
}

const NOTHING: [&str; 0] = [];

#[test]
fn a_never_attested() {
    let facts = facts(json!({ "service": [{ "in": "law-enforcement", "from": "2019-03-10" }] }));
    assert_eq!(value("due", &facts, "2020-01-01"), "2022-03-10");
    assert_eq!(
        value("window", &facts, "2020-01-01"),
        json!({ "earliest": null, "latest": "2022-03-10", "basis": "cycle" })
    );
    assert_eq!(value("anchor", &facts, "2020-01-01"), json!({ "day": "2019-03-10", "source": "service-start" }));
}

#[test]
fn b_a_higher_post_puts_the_day_off() {
    let facts = facts(json!({ "attestations": attested("2021-06-01"), "appointments": [post("2023-12-15", false)] }));
    assert_eq!(value("due", &facts, "2024-01-01"), "2024-12-15");
    assert_eq!(value("cycle_due", &facts, "2024-01-01"), "2024-06-01");
    assert_eq!(value("post_due", &facts, "2024-01-01"), "2024-12-15");
    assert_eq!(codes(&facts, "2024-12-14"), ["r ATR-003"]);
    assert_eq!(codes(&facts, "2024-12-15"), NOTHING);
}

#[test]
fn c_an_equal_post_does_not() {
    let facts = facts(json!({ "attestations": attested("2021-06-01"), "appointments": [post("2023-12-15", true)] }));
    assert_eq!(value("due", &facts, "2024-01-01"), "2024-06-01");
    assert_eq!(ask("post_due", &facts, "2024-01-01").outcome, "not-applicable");
}

#[test]
fn d_a_new_post_does_not_bring_the_day_forward() {
    let facts = facts(json!({ "attestations": attested("2021-06-01"), "appointments": [post("2021-09-01", false)] }));
    assert_eq!(value("due", &facts, "2022-01-01"), "2024-06-01");
    let sets_it = [("r.new_post_rule", "appointment-plus-1y")];
    assert_eq!(value_as("due", &facts, "2022-01-01", &sets_it), "2022-09-01");
    assert_eq!(codes(&facts, "2022-08-15"), ["r ATR-003"]);
    assert_eq!(codes(&facts, "2023-05-15"), ["w ATR-001"]);
    let mut held = facts.clone();
    held.attestations = serde_json::from_value(json!([{ "on": "2021-06-01" }, { "on": "2023-05-15" }])).unwrap();
    assert_eq!(value("due", &held, "2023-05-15"), "2026-05-15");
    // The attestation recorded on the day is the one asked about.
    assert_eq!(codes(&held, "2023-05-15"), ["w ATR-001"]);
}

#[test]
fn e_an_equal_post_after_a_higher_one() {
    let facts = facts(json!({ "attestations": attested("2021-06-01"),
        "appointments": [post("2023-12-15", false), post("2024-05-01", true)] }));
    assert_eq!(value("due", &facts, "2024-05-02"), "2024-12-15");
}

#[test]
fn f_a_lower_post_is_not_equal() {
    let facts = facts(json!({ "attestations": attested("2021-06-01"), "appointments": [post("2024-03-01", false)] }));
    assert_eq!(value("due", &facts, "2024-03-02"), "2025-03-01");
}

#[test]
fn g_twenty_years_on_the_due_date() {
    let facts = facts(
        json!({ "service": [{ "in": "law-enforcement", "from": "2004-06-01" }], "attestations": attested("2021-06-01") }),
    );
    assert_eq!(value("cycle_due", &facts, "2024-06-01"), "2024-06-01");
    assert_eq!(codes(&facts, "2024-06-01"), ["r ATR-005"]);
    let exempt = json!([{ "ground": "twenty-years", "from": "2024-06-01", "last-day": null }]);
    assert_eq!(value("exemptions", &facts, "2024-06-01"), exempt);
    assert_eq!(value("exemptions", &facts, "2024-05-31"), json!([]));
    assert_eq!(
        value("service_length", &facts, "2024-06-01"),
        json!({ "years": 20, "months": 0, "days": 0, "twenty-years-on": "2024-06-01" })
    );
    assert_eq!(ask("due", &facts, "2024-01-01").under[0].within_act(), "article-004/13");
    assert_eq!(codes(&facts, "2024-05-31"), ["w ATR-001"]);
}

#[test]
fn h_twenty_years_on_the_day_of_the_session() {
    let facts = facts(
        json!({ "service": [{ "in": "law-enforcement", "from": "2004-06-01" }], "attestations": attested("2021-05-20") }),
    );
    assert_eq!(value("due", &facts, "2024-05-01"), "2024-05-20");
    assert_eq!(codes(&facts, "2024-06-03"), ["r ATR-005"]);
    let on_due_date = [("r.service20_reference_date", "due-date")];
    assert_eq!(value_as("exemptions", &facts, "2024-06-03", &on_due_date), json!([]));
    let subject = value_as("may_attest", &facts, "2024-06-03", &on_due_date);
    assert_eq!(subject["lawful"], true);
    let decided: Vec<_> = ask_as("exemptions", &facts, "2024-06-03", &[]).readings;
    assert!(decided.iter().any(|used| used.key.0 == "r.service20_reference_date"), "{decided:?}");
}

#[test]
fn i_service_elsewhere_does_not_count() {
    let facts = facts(json!({ "service": [{ "in": "elsewhere", "from": "2003-01-01", "last-day": "2008-12-31" },
        { "in": "law-enforcement", "from": "2009-01-01" }] }));
    let length = value("service_length", &facts, "2024-01-01");
    assert_eq!((&length["years"], &length["months"], &length["days"]), (&json!(15), &json!(0), &json!(0)));
    assert_eq!(value("exemptions", &facts, "2024-01-01"), json!([]));
}

fn returned() -> Facts {
    facts(json!({ "attestations": attested("2021-06-01"),
        "leaves": [{ "kind": "child-care", "from": "2023-09-01", "last-day": "2025-03-02", "returned": "2025-03-03" }] }))
}

#[test]
fn j_the_window_after_return() {
    let window = json!({ "earliest": "2025-09-03", "latest": "2026-03-03", "basis": "return" });
    assert_eq!(value("window", &returned(), "2025-03-03"), window);
    // On leave the day of return is that of the order.
    assert_eq!(value("window", &returned(), "2025-02-01"), window);
}

#[test]
fn k_both_ends_of_the_window_are_in_it() {
    assert_eq!(codes(&returned(), "2025-09-02"), ["r ATR-007"]);
    assert_eq!(codes(&returned(), "2025-09-03"), NOTHING);
    assert_eq!(codes(&returned(), "2026-03-03"), NOTHING);
    assert_eq!(codes(&returned(), "2026-03-04"), ["b ATR-008"]);
}

#[test]
fn l_a_new_post_after_the_return_excludes_the_window() {
    let mut facts = returned();
    facts.appointments = serde_json::from_value(json!([post("2025-06-01", false)])).unwrap();
    assert_eq!(value("post_due", &facts, "2025-06-01"), "2026-06-01");
    let window = json!({ "earliest": "2025-09-03", "latest": "2026-03-03", "basis": "return" });
    assert_eq!(value("window", &facts, "2025-06-01"), window);
    assert_eq!(codes(&facts, "2026-03-03"), ["q ATR-009"]);
    assert_eq!(codes(&facts, "2025-09-02"), ["r ATR-007", "q ATR-009"]);
    let post_prevails = [("r.return_vs_new_post", "new-post-prevails")];
    assert_eq!(codes_as(&facts, "2026-03-03", &post_prevails), ["r ATR-003", "q ATR-009"]);
    assert_eq!(codes_as(&facts, "2026-06-01", &post_prevails), ["q ATR-009"]);
    let open = ask_as("window", &facts, "2025-06-01", &[("r.return_vs_new_post", "manual")]).answer;
    assert_eq!((open.outcome, open.under.len()), ("conflict", 2));
}

#[test]
fn l2_both_terms_can_be_kept() {
    let facts = facts(json!({ "attestations": attested("2021-02-01"), "appointments": [post("2023-11-20", false)],
        "leaves": [{ "kind": "child-care", "from": "2024-01-08", "returned": "2024-04-15" }] }));
    let window = json!({ "earliest": "2024-11-20", "latest": "2025-04-15", "basis": "return" });
    assert_eq!(value("window", &facts, "2024-04-15"), window);
    assert_eq!(codes(&facts, "2024-11-04"), ["r ATR-003"]);
    assert_eq!(codes(&facts, "2024-11-20"), NOTHING);
}

#[test]
fn m_a_new_leave_exempts_again() {
    let mut facts = returned();
    facts.leaves.as_mut().unwrap().push(
        serde_json::from_value(json!({ "kind": "child-care", "from": "2025-10-01", "last-day": "2026-09-30" }))
            .unwrap(),
    );
    let exempt = json!([{ "ground": "child-care-leave", "from": "2025-10-01", "last-day": "2026-09-30" }]);
    assert_eq!(value("exemptions", &facts, "2025-10-01"), exempt);
    assert_eq!(codes(&facts, "2025-11-10"), ["r ATR-006"]);
    let window = json!({ "earliest": "2027-04-01", "latest": "2027-10-01", "basis": "return" });
    assert_eq!(value("window", &facts, "2026-10-01"), window);
    assert_eq!(value("overdue", &facts, "2026-10-01"), json!([]));
}

#[test]
fn n_the_head_of_the_body() {
    let facts = facts(json!({ "attestations": attested("2021-06-01"), "appointments": [
        { "from": "2019-01-01", "leads": "head", "of": "central-body", "last-day": "2024-02-09" }, post("2024-02-10", false)] }));
    let exempt = json!([{ "ground": "head", "from": "2019-01-01", "last-day": "2024-02-09" }]);
    assert_eq!(value("exemptions", &facts, "2024-02-09"), exempt);
    assert_eq!(value("exemptions", &facts, "2024-02-10"), json!([]));
    assert_eq!(codes(&facts, "2024-02-09"), ["r ATR-004"]);
    assert_eq!(ask("due", &facts, "2024-02-09").under[0].within_act(), "article-004/11");
    // The later of 2024-06-01 and 2025-02-10.
    assert_eq!(value("due", &facts, "2024-02-10"), "2025-02-10");
}

#[test]
fn o_the_window_opens_before_the_three_years_are_over() {
    let facts = facts(json!({ "attestations": attested("2024-01-15"),
        "leaves": [{ "kind": "child-care", "from": "2024-03-01", "returned": "2025-03-03" }] }));
    let window = json!({ "earliest": "2025-09-03", "latest": "2026-03-03", "basis": "return" });
    assert_eq!(value("window", &facts, "2025-03-03"), window);
    let only_if_due = [("r.return_window_scope", "only-if-fell-due")];
    assert_eq!(value_as("due", &facts, "2025-03-03", &only_if_due), "2027-01-15");
}

fn re_entered(on: &str) -> Facts {
    facts(json!({ "attestations": attested("2020-09-15"), "service": [
        { "in": "law-enforcement", "from": "2015-01-01", "last-day": "2021-05-31" }, { "in": "law-enforcement", "from": on }] }))
}

#[test]
fn p_service_begins_anew() {
    let facts = re_entered("2022-02-01");
    for gap in ["0", "3"] {
        let readings = [("r.continuity_gap_months", gap)];
        assert_eq!(value_as("continuous_since", &facts, "2022-02-01", &readings), "2022-02-01");
        assert_eq!(value_as("due", &facts, "2022-02-01", &readings), "2025-02-01");
    }
}

#[test]
fn q_a_gap_that_may_be_bridged() {
    let facts = re_entered("2021-07-15");
    assert_eq!(value("due", &facts, "2021-07-15"), "2024-07-15");
    let bridged = [("r.continuity_gap_months", "3")];
    assert_eq!(value_as("due", &facts, "2021-07-15", &bridged), "2023-09-15");
    assert_eq!(value_as("continuous_since", &facts, "2021-07-15", &bridged), "2015-01-01");
}

#[test]
fn r_a_breach_stays_recorded() {
    let facts = facts(
        json!({ "service": [{ "in": "law-enforcement", "from": "2017-03-01" }], "attestations": attested("2019-10-07"), "appointments": [post("2023-02-13", false)] }),
    );
    let kept = json!([{ "first": "2022-10-08", "last": "2023-02-12", "code": "ATR-002" }]);
    assert_eq!(value("overdue", &facts, "2023-02-13"), kept);
    assert_eq!(value("overdue", &facts, "2024-02-13"), kept);
    assert_eq!(
        value("overdue", &facts, "2023-02-12"),
        json!([{ "first": "2022-10-08", "last": null, "code": "ATR-002" }])
    );
    assert_eq!(value("due", &facts, "2023-02-13"), "2024-02-13");
    assert_eq!(codes(&facts, "2024-02-12"), ["r ATR-003"]);
    assert_eq!(codes(&facts, "2024-02-13"), NOTHING);
    assert_eq!(codes(&facts, "2023-02-12"), ["b ATR-002"]);
    // In every reading of R3 the days before the appointment stay.
    for rule in ["appointment-plus-1y", "postpone-only-if-due"] {
        let spans = value_as("overdue", &facts, "2023-02-13", &[("r.new_post_rule", rule)]);
        assert_eq!(spans[0]["first"], "2022-10-08", "{rule}");
    }
}

#[test]
fn s_a_man_on_child_care_leave() {
    let facts = facts(json!({ "sex": "male", "attestations": attested("2021-04-15"),
        "leaves": [{ "kind": "child-care", "from": "2024-03-04", "last-day": "2024-11-29" }] }));
    assert_eq!(codes(&facts, "2024-04-15"), ["w ATR-010"]);
    assert_eq!(codes_as(&facts, "2024-04-15", &[("r.leave_sex", "any")]), ["r ATR-006"]);
    let woman = Facts { sex: Some(registry::Sex::Female), ..facts };
    assert_eq!(codes(&woman, "2024-04-15"), ["r ATR-006"]);
}

#[test]
fn t_an_extraordinary_attestation_starts_the_three_years_anew() {
    let both = json!([{ "on": "2022-05-16", "kind": "regular" }, { "on": "2024-09-10", "kind": "extraordinary" }]);
    let facts = facts(json!({ "attestations": both }));
    assert_eq!(value("due", &facts, "2024-09-10"), "2027-09-10");
    let resets_nothing = [("r.campaign_resets_cycle", "no")];
    assert_eq!(value_as("due", &facts, "2024-09-10", &resets_nothing), "2025-05-16");
    // An outcome of clause 17 of Decree 490 is no attestation undergone.
    let mut absent = facts;
    absent.attestations.as_mut().unwrap()[1].undergone = false;
    assert_eq!(value("due", &absent, "2024-09-10"), "2025-05-16");
}

#[test]
fn month_ends_and_leap_days() {
    let leap = facts(json!({ "attestations": attested("2020-02-29") }));
    assert_eq!(value("due", &leap, "2021-01-01"), "2023-02-28");
    let month_end =
        facts(json!({ "leaves": [{ "kind": "pregnancy", "from": "2024-05-01", "returned": "2024-08-31" }] }));
    assert_eq!(value("due", &month_end, "2024-08-31"), "2025-02-28");
}
