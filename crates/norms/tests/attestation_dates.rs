//! Dates backward and forward: the worked examples of the inventory (computation 5), and every day against counting one by one.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod attestation_support;

use attestation_support::{ask, ask_read, codes, day, value, value_read};
use calendar::{Date, WorkingCalendar};
use serde_json::{Value, json};

const ANY: &str = "2024-06-01";

fn last(norm: &str, facts: &Value) -> String {
    value(norm, facts, ANY)["last-day"].as_str().unwrap().to_owned()
}

fn session(on: &str) -> Value {
    json!({"session": {"day": on}})
}

#[test]
fn examples_of_characteristic_and_materials() {
    for (on, characteristic, pack) in [
        ("2024-06-18", "2024-05-28", "2024-06-11"),
        ("2024-05-16", "2024-04-25", "2024-05-09"),
        ("2024-04-01", "2024-03-11", "2024-03-25"),
        ("2024-12-31", "2024-12-10", "2024-12-24"),
    ] {
        assert_eq!(last("characteristic_due", &session(on)), characteristic);
        assert_eq!(last("pack_due", &session(on)), pack);
    }
    // By the calendar table 7 to 9 May 2024 are days off: the last working day before is Monday, 6 May.
    assert_eq!(value("pack_due", &session("2024-05-16"), ANY)["plan-for"], "2024-05-06");
    let previous = [("x.backward_nonworking", "previous-working-day")];
    assert_eq!(value_read("pack_due", &session("2024-05-16"), ANY, &previous)["last-day"], "2024-05-06");
    let stays = [("x.backward_nonworking", "no-shift")];
    assert_eq!(value_read("pack_due", &session("2024-05-16"), ANY, &stays)["plan-for"], "2024-05-09");
    let clear = [("x.backward_weeks", "clear-days")];
    assert_eq!(value_read("characteristic_due", &session("2024-06-18"), ANY, &clear)["last-day"], "2024-05-27");
}

#[test]
fn a_late_paper_shows_the_first_day_without_a_breach() {
    let facts = json!({"session": {"day": "2024-06-24"}, "characteristic": {"sent": "2024-06-06"}});
    let late = json!({"days-late": 3, "first-day-without-breach": "2024-06-27"});
    assert_eq!(value("characteristic_lateness", &facts, ANY), late);
    let pack = |sent: &str| {
        value("pack_lateness", &json!({"session": {"day": "2024-05-16"}, "materials": {"sent": sent}}), ANY)
    };
    assert_eq!(pack("2024-05-09")["days-late"], 0);
    assert_eq!(pack("2024-05-10")["days-late"], 1);
    let never = ask("pack_lateness", &json!({"session": {"day": "2024-05-16"}, "materials": {"sent": "never"}}), ANY);
    assert_eq!(never.answer.outcome, "not-applicable");
}

#[test]
fn examples_of_the_notice() {
    for (stage, notice) in [
        ("2024-06-03", "2024-05-03"),
        ("2024-05-31", "2024-04-30"),
        ("2024-04-01", "2024-03-01"),
        ("2024-07-09", "2024-06-09"),
    ] {
        assert_eq!(last("notice_due", &json!({"first-stage": stage})), notice);
    }
    assert_eq!(value("notice_due", &json!({"first-stage": "2024-07-09"}), ANY)["plan-for"], "2024-06-07");
    let facts = |sent: &str| json!({"first-stage": "2024-07-09", "notices": [{"written": true, "sent": sent}], "exemptions": []});
    let late = json!({"days-late": 1, "first-day-without-breach": "2024-07-10"});
    assert_eq!(value("notice_lateness", &facts("2024-06-10"), ANY), late);
    assert_eq!(codes("notice", &facts("2024-06-10"), ANY, &[]), ["breach ATT-048"]);
    assert!(codes("notice", &facts("2024-06-09"), ANY, &[]).is_empty());
    assert!(codes("notice", &facts("2024-06-01"), ANY, &[]).is_empty());
    assert_eq!(codes("notice", &facts("2024-06-01"), ANY, &[("x.notice_exactness", "exact")]), ["breach ATT-048"]);
    let start = [("x.notice_anchor", "campaign-start")];
    assert_eq!(codes("notice", &facts("2024-03-02"), ANY, &start), ["breach ATT-048"]);
    assert!(codes("notice", &facts("2024-03-01"), ANY, &start).is_empty());
    assert_eq!(
        codes("notice", &json!({"notices": [{"written": false, "sent": "2024-05-01"}]}), ANY, &[]),
        ["refusal ATT-006"]
    );
    assert_eq!(codes("notice", &facts("2024-02-27"), ANY, &[]), ["refusal ATT-007"]);
    let refuse = [("x.late_document", "refuse-with-recorded-override")];
    let overridden = |overrides: Value| {
        let mut facts = facts("2024-06-10");
        facts["overrides"] = overrides;
        facts
    };
    assert_eq!(codes("notice", &overridden(json!([])), ANY, &refuse), ["refusal ATT-048"]);
    let by_name = json!([{"code": "ATT-048", "by": "minister", "reason": "illness of the clerk"}]);
    assert_eq!(codes("notice", &overridden(by_name), ANY, &refuse), ["breach ATT-048"]);
    assert_eq!(ask_read("notice", &facts("2024-06-10"), None, &refuse).answer.asks, ["lateness-overrides"]);
}

#[test]
fn examples_of_the_days_after_the_decision() {
    let decision = |on: &str| json!({"decision": {"day": on}});
    let zero = |protocol, acquaintance| [("x.protocol_day_zero", protocol), ("x.acquaintance_day_zero", acquaintance)];
    let both = |on: &str, set: &[(&str, &str)]| {
        let protocol = value_read("protocol_due", &decision(on), ANY, set);
        (protocol, value_read("acquaintance_due", &decision(on), ANY, set)["last-day"].clone())
    };
    assert_eq!(both("2024-08-23", &[]), (json!("2024-08-28"), json!("2024-08-28")));
    assert_eq!(both("2024-08-23", &zero("included", "included")), (json!("2024-08-27"), json!("2024-08-27")));
    assert_eq!(both("2024-08-23", &zero("excluded", "included")), (json!("2024-08-28"), json!("2024-08-27")));
    assert_eq!(value("acquaintance_due", &decision("2024-08-23"), ANY)["aim-at"], "2024-08-27");
    // Friday 30 August 2024 is a holiday.
    assert_eq!(both("2024-08-29", &[]), (json!("2024-09-04"), json!("2024-09-04")));
    assert_eq!(value("sheet_target", &decision("2024-08-23"), ANY), "2024-08-28");
    assert_eq!(ask("protocol_due", &decision("2031-08-23"), ANY).answer.asks, ["working-calendar"]);
}

/// The whole campaign, day by day: what lies so many days before, and which day is the third that is worked.
#[test]
fn every_day_of_the_campaign_by_counting() {
    let calendar = WorkingCalendar::kazakhstan();
    let mut on = day("2024-04-01");
    while on <= day("2024-12-31") {
        let facts = json!({"session": {"day": on.to_string()}, "first-stage": on.to_string(), "decision": {"day": on.to_string()}});
        let (mut back, mut steps) = (on, 0);
        while steps < 21 {
            back = back.plus_days(-1);
            steps += 1;
            if steps == 7 {
                assert_eq!(last("pack_due", &facts), back.to_string());
            }
        }
        assert_eq!(last("characteristic_due", &facts), back.to_string());
        let mut planned = back;
        while !calendar.is_working(planned).unwrap() {
            planned = planned.plus_days(-1);
        }
        assert_eq!(value("characteristic_due", &facts, ANY)["plan-for"], planned.to_string());
        assert_eq!(last("notice_due", &facts), month_before(on).to_string());
        let (mut forward, mut worked) = (on, 0);
        while worked < 3 {
            forward = forward.plus_days(1);
            worked += u32::from(calendar.is_working(forward).unwrap());
        }
        assert_eq!(value("protocol_due", &facts, ANY), forward.to_string());
        on = on.plus_days(1);
    }
}

/// The same day of the month before; where that month is shorter, its last day.
fn month_before(on: Date) -> Date {
    let mut before = on;
    while before.month() == on.month() {
        before = before.plus_days(-1);
    }
    while before.day() > on.day() {
        before = before.plus_days(-1);
    }
    before
}

#[test]
fn what_lies_in_the_campaign() {
    let stage = |stage: &str, on: &str, set: &[(&str, &str)]| codes("in_window", &json!({"stage": stage}), on, set);
    // 29 March 2024: the test lies before the campaign, the preparation may.
    assert_eq!(stage("test", "2024-03-29", &[]), ["refusal ATT-001"]);
    assert!(stage("preparation", "2024-03-29", &[]).is_empty());
    for on in ["2024-04-01", "2024-12-31"] {
        for kind in ["norms", "test", "interview", "decision"] {
            assert!(stage(kind, on, &[]).is_empty());
        }
    }
    assert_eq!(stage("decision", "2025-01-01", &[]), ["refusal ATT-001"]);
    assert_eq!(stage("preparation", "2024-02-27", &[]), ["refusal ATT-007"]);
    assert!(stage("preparation", "2024-02-28", &[]).is_empty());
    let scope = |option| [("x.window_scope", option)];
    assert_eq!(stage("preparation", "2024-03-29", &scope("all-stages")), ["refusal ATT-001"]);
    assert!(stage("test", "2024-03-29", &scope("decisions")).is_empty());
    assert!(stage("decision", "2025-01-01", &scope("first-stage")).is_empty());
    assert_eq!(stage("norms", "2024-03-29", &scope("first-stage")), ["refusal ATT-001"]);
}
