//! Who is attested, what may be done and decided: the tables and refusals of the inventory, each with the case that passes.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod attestation_support;

use attestation_support::{ask, ask_read, codes, commission, value, value_read, with};
use serde_json::{Value, json};

const ON: &str = "2024-06-18";

fn post(unit: &str, sub: &str, role: &str) -> Value {
    json!({"from": "2020-01-10", "region": "abai", "places": [{"unit": unit, "sub": sub, "role": role}]})
}

fn employee(post: Value) -> Value {
    json!({"employee": {"internal-affairs": true, "posts": [post], "acting": [], "direct-head": "h1"}, "exemptions": []})
}

/// A deputy head of a police department: item 1.4, before the central commission.
fn deputy() -> Value {
    with(employee(post("pd", "none", "deputy-head")), json!({"commission": {"kind": "central"}}))
}

/// Every unit, sub-unit and role of annex 1 leads to its own item, and to no other.
#[test]
fn every_place_that_annex_1_names_matches_its_item() {
    let mut places = 0;
    for category in acts::attestation::categories() {
        for wanted in &category.matches {
            for role in &wanted.roles {
                let mut post = post(&wanted.unit, &wanted.sub, role);
                post["staff-class"] = json!("middle");
                if !category.mark.is_empty() {
                    let found = ask("category", &employee(post.clone()), ON);
                    assert_eq!(found.answer.asks, ["structure-match"], "{}", category.cite);
                    post["structure"] = json!({"category": category.item(), "order": "No 5"});
                }
                let found = value("category", &employee(post), ON);
                assert_eq!(found["item"], category.item());
                assert_eq!(found["commission"], json!(category.commission));
                places += 1;
            }
        }
    }
    assert_eq!(places, 102);
}

#[test]
fn posts_that_annex_1_does_not_name() {
    for (unit, sub, role) in [
        ("pd", "none", "head"),
        ("tpd", "none", "head"),
        ("ces-dept", "none", "head"),
        ("ces-committee", "none", "head"),
        ("admin-police-committee", "none", "deputy-head"),
        ("pd-apparatus", "independent-division", "deputy-head"),
        ("pd-apparatus", "division", "head"),
        ("guard-region", "company", "deputy-commander"),
        ("other", "none", "commander"),
        ("pd", "other", "commander"),
        ("police-directorate", "none", "other"),
    ] {
        let facts = with(employee(post(unit, sub, role)), json!({"commission": {"kind": "central"}}));
        assert_eq!(ask("category", &facts, ON).answer.outcome, "not-applicable", "{unit} {sub} {role}");
        assert_eq!(codes("may_list", &facts, ON, &[]), ["refusal ATT-002"], "{unit} {sub} {role}");
    }
}

#[test]
fn readings_of_annex_1() {
    let item = |post: Value, set: &[(&str, &str)]| ask_read("category", &employee(post), Some(ON), set).answer;
    let first = post("ces-institution", "none", "first-deputy-head");
    assert_eq!(item(first.clone(), &[]).value["item"], "2.14");
    assert_eq!(item(first, &[("x.first_deputies", "only-where-named")]).outcome, "not-applicable");
    let named = post("tpd", "none", "first-deputy-head");
    assert_eq!(item(named, &[("x.first_deputies", "only-where-named")]).value["item"], "1.4");
    let own = |class: &str| with(post("pd-own-security", "division", "other"), json!({"staff-class": class}));
    assert_eq!(item(own("senior"), &[]).value["item"], "1.1");
    assert_eq!(item(own("junior"), &[]).outcome, "not-applicable");
    assert_eq!(item(own("senior"), &[("x.staff_class_source", "holder-rank")]).asks, ["staff-class"]);
    let both = json!({"from": "2020-01-10", "region": "abai", "staff-class": "senior", "structure": {"category": "2.1"},
        "places": [{"unit": "pd-own-security", "sub": "none", "role": "deputy-head"}, {"unit": "pd-apparatus", "sub": "directorate", "role": "deputy-head"}]});
    assert_eq!(item(both.clone(), &[]).value["item"], "1.1");
    let manual = [("x.overlap_rule", "manual")];
    assert_eq!(item(both.clone(), &manual).outcome, "conflict");
    assert_eq!(item(with(both.clone(), json!({"list-decided": "regional"})), &manual).value["item"], "2.1");
    let listing = with(employee(both), json!({"commission": {"kind": "central"}}));
    assert_eq!(codes("may_list", &listing, ON, &manual), ["question ATT-043"]);
    let section =
        with(post("tpd-apparatus", "independent-section", "head"), json!({"structure": {"category": "none"}}));
    assert_eq!(item(section, &[]).outcome, "not-applicable");
    // The head of a section that is not independent is named only if the word goes with the divisions alone.
    let section = with(post("tpd-apparatus", "section", "head"), json!({"structure": {"category": "1.7"}}));
    assert_eq!(item(section.clone(), &[]).outcome, "not-applicable");
    assert_eq!(item(section, &[("x.independent_scope", "divisions-only")]).value["item"], "1.7");
    let acting = with(
        employee(post("pd", "none", "head")),
        json!({"employee": {"acting": [post("ces-institution", "none", "head")]}}),
    );
    assert_eq!(ask("category", &acting, ON).answer.outcome, "not-applicable");
    assert_eq!(value_read("category", &acting, ON, &[("x.acting_holders", "permanent-and-acting")])["item"], "1.10");
    let moved = with(post("ces-institution", "none", "head"), json!({"from": "2024-05-01"}));
    assert_eq!(item(moved.clone(), &[]).value["item"], "1.10");
    assert_eq!(item(moved, &[("x.post_reference_date", "campaign-start")]).outcome, "not-applicable");
}

#[test]
fn before_which_commission() {
    let institution = employee(post("ces-institution", "none", "deputy-head"));
    assert_eq!(value("competent", &institution, ON), json!({"commission": "regional", "region": "abai"}));
    let list =
        |commission: Value| codes("may_list", &with(institution.clone(), json!({"commission": commission})), ON, &[]);
    assert!(list(json!({"kind": "regional", "region": "abai"})).is_empty());
    assert_eq!(list(json!({"kind": "regional", "region": "astana"})), ["refusal ATT-021"]);
    assert_eq!(list(json!({"kind": "central"})), ["refusal ATT-021"]);
    assert_eq!(codes("may_list", &deputy(), "2024-02-27", &[]), ["refusal ATT-007"]);
    let base = with(
        employee(post("supply-base-south", "none", "deputy-head")),
        json!({"commission": {"kind": "regional", "region": "abai"}}),
    );
    assert_eq!(ask("competent", &base, ON).answer.asks, ["home-table"]);
    let table = |unit: &str| with(base.clone(), json!({"home-table": [{"unit": unit, "region": "abai"}]}));
    assert!(codes("may_list", &table("supply-base-south"), ON, &[]).is_empty());
    assert_eq!(codes("may_list", &table("baikonur"), ON, &[]), ["refusal ATT-015"]);
    assert!(codes("may_list", &base, ON, &[("x.home_commission", "region-of-stationing")]).is_empty());
    let up = |commission: Value, there: Value| {
        codes("set_up", &json!({"commission": commission, "commissions": there}), ON, &[])
    };
    let abai = json!({"kind": "regional", "region": "abai"});
    assert!(up(abai.clone(), json!([{"kind": "central"}])).is_empty());
    assert_eq!(up(abai.clone(), json!([abai])), ["refusal ATT-045"]);
    assert_eq!(up(json!({"kind": "central"}), json!([{"kind": "central"}])), ["refusal ATT-045"]);
    assert_eq!(up(json!({"kind": "regional", "region": "semey"}), json!([])), ["refusal ATT-015"]);
}

fn pregnancy(patch: Value) -> Value {
    let period = with(
        json!({"kind": "pregnancy", "from": "2024-06-10", "to": "2025-01-20", "filed": "2024-07-15", "return-confirmed": "never"}),
        patch,
    );
    with(deputy(), json!({"exemptions": [period]}))
}

/// Computation 6: who is exempt.
#[test]
fn who_is_exempt() {
    let subject = |facts: &Value, on: &str| value("subject", facts, on)["subject"].as_bool().unwrap();
    assert!(subject(&deputy(), ON));
    for kind in ["annual-leave", "sick-leave", "business-trip", "study"] {
        assert!(subject(&pregnancy(json!({"kind": kind})), ON), "{kind}");
    }
    assert!(!subject(&pregnancy(json!({"kind": "law-77-leave"})), ON));
    assert!(!subject(&pregnancy(json!({})), "2024-06-10"));
    assert!(subject(&pregnancy(json!({})), "2024-06-09"));
    // As it was known on the day, and as it is known afterwards.
    let found = value("exempt", &pregnancy(json!({})), ON);
    assert_eq!(
        (&found["exempt"], &found["known-then"], &found["until"]),
        (&json!(true), &json!(false), &json!("2025-01-20"))
    );
    assert_eq!(value("exempt", &pregnancy(json!({})), "2024-07-15")["known-then"], true);
    assert_eq!(ask("exempt", &pregnancy(json!({"from": null})), ON).answer.asks, ["exemption-start"]);
    let other = json!({"employee": {"internal-affairs": false}});
    assert_eq!(ask("subject", &with(deputy(), other), ON).answer.outcome, "not-applicable");
    let ended = |confirmed: &str| pregnancy(json!({"to": "2024-08-01", "return-confirmed": confirmed}));
    assert_eq!(value("exempt", &ended("never"), "2024-09-01")["ground"], "awaiting-confirmation");
    assert!(subject(&ended("2024-08-20"), "2024-09-01"));
    let end = |option| {
        value_read("exempt", &ended("never"), "2024-09-01", &[("x.exemption_end_in_window", option)])["exempt"].clone()
    };
    assert_eq!((end("becomes-subject"), end("exempt-for-campaign")), (json!(false), json!(true)));
    let join = [("x.exemption_join", "pregnancy-and-leave")];
    assert_eq!(value_read("exempt", &pregnancy(json!({})), ON, &join)["exempt"], false);
}

#[test]
fn what_takes_an_employee_off_the_list() {
    let remove = |facts: &Value, ground: &str| {
        codes("may_remove", &with(facts.clone(), json!({"removal": {"ground": ground}})), ON, &[])
    };
    assert_eq!(remove(&deputy(), "other"), ["refusal ATT-004"]);
    assert_eq!(remove(&deputy(), "pregnancy"), ["refusal ATT-004"]);
    assert!(remove(&pregnancy(json!({})), "pregnancy").is_empty());
    assert_eq!(remove(&deputy(), "post-changed"), ["refusal ATT-004"]);
    assert!(remove(&employee(post("pd", "none", "head")), "post-changed").is_empty());
    let service = |ended: &str| with(deputy(), json!({"employee": {"service-ended": ended}}));
    assert_eq!(remove(&service("never"), "service-ended"), ["refusal ATT-004"]);
    assert!(remove(&service("2024-06-01"), "service-ended").is_empty());
}

/// Computation 7: absences, and a proof filed later.
#[test]
fn absences() {
    let absence =
        |on: &str, reason: &str| json!({"day": on, "reason": reason, "judged-by": "commission", "returned": "never"});
    let of = |reasons: &[&str]| {
        let days = ["2024-05-21", "2024-06-04", "2024-07-02"];
        let absences: Vec<Value> = days.iter().zip(reasons).map(|(day, reason)| absence(day, reason)).collect();
        with(deputy(), json!({"absences": absences}))
    };
    let count = |facts: &Value, set: &[(&str, &str)]| value_read("absence_count", facts, "2024-07-10", set);
    let (u, v) = ("not-valid", "valid");
    assert_eq!(count(&of(&[u, u]), &[]), 2);
    assert_eq!(count(&of(&[u, v, u]), &[]), 2);
    assert_eq!(count(&of(&[u, v, u]), &[("x.absence_count", "consecutive")]), 1);
    assert_eq!(count(&of(&[v, v, v]), &[]), 0);
    let next =
        |facts: &Value, set: &[(&str, &str)]| value_read("after_absence", facts, "2024-07-10", set)["next"].clone();
    assert_eq!(next(&of(&[u]), &[]), "call-again");
    assert_eq!(next(&of(&[u, u]), &[]), "vote-on-clause-17");
    assert_eq!(next(&of(&[u, u]), &[("x.clause17_outcome", "decision-15-5")]), "decision-15-5");
    assert_eq!(next(&of(&[u, u]), &[("x.clause17_outcome", "automatic-recommendation")]), "recommended-automatically");
    assert_eq!(next(&of(&[u, v]), &[]), "after-return");
    assert_eq!(next(&of(&["unjudged"]), &[]), "judge-reason");
    assert_eq!(next(&of(&[u]), &[("x.valid_reason_judge", "hr-unit")]), "judge-reason");
    let may = |reasons: &[&str]| codes("may_count_absence", &of(reasons), "2024-07-10", &[]);
    assert!(may(&[u]).is_empty());
    assert_eq!(may(&[v]), ["refusal ATT-036"]);
    assert_eq!(may(&["unjudged"]), ["question ATT-035"]);
    // U on 21 May and 2 July, pregnancy from 10 June proved on 15 July.
    let later = with(
        pregnancy(json!({})),
        json!({"absences": [absence("2024-05-21", u), absence("2024-07-02", u)], "norms": [],
        "test": {"parts": []}, "interview": {"held": "never"}, "decision": {"day": "2024-07-02", "taken": ["dismissal-for-non-appearance"]}}),
    );
    assert_eq!(value("absence_count", &later, "2024-07-10"), 2);
    assert_eq!(value("absence_count", &later, "2024-07-16"), 1);
    assert!(codes("late_proof", &later, "2024-07-10", &[]).is_empty());
    assert_eq!(codes("late_proof", &later, "2024-07-16", &[]), ["question ATT-049"]);
    let before = with(later, json!({"decision": {"day": "2024-06-09"}}));
    assert!(codes("late_proof", &before, "2024-07-16", &[]).is_empty());
}

#[test]
fn back_on_the_agenda_after_the_return() {
    let facts = |returned: &str| {
        with(
            deputy(),
            json!({"absences": [{"day": "2024-05-21", "reason": "valid", "judged-by": "commission", "returned": returned}]}),
        )
    };
    assert_eq!(codes("may_relist", &facts("never"), ON, &[]), ["refusal ATT-042"]);
    assert_eq!(codes("may_relist", &facts("2024-06-19"), ON, &[]), ["refusal ATT-042"]);
    assert!(codes("may_relist", &facts("2024-06-18"), ON, &[]).is_empty());
    let late =
        |option| ask_read("may_relist", &facts("2025-01-09"), Some("2025-01-15"), &[("x.late_return", option)]).answer;
    assert_eq!(late("manual").outcome, "for-authority");
    assert_eq!(late("attest-after-window").value["lawful"], true);
    assert_eq!(late("lapse").value["refusals"], json!(["ATT-001"]));
}

#[test]
fn who_approves() {
    let may = |document: &str, approver: &str, agreed: &str, set: &[(&str, &str)]| {
        let approval = json!({"document": document, "approver": approver, "day": "2024-03-25", "agreed": agreed});
        codes("may_approve", &json!({"approval": approval}), ON, set)
    };
    for document in ["norms-schedule", "test-schedule", "interview-schedule"] {
        assert!(may(document, "minister", "never", &[]).is_empty());
        assert!(may(document, "replacing-person", "never", &[]).is_empty());
        assert_eq!(may(document, "other", "never", &[]), ["refusal ATT-013"]);
    }
    assert!(may("regulation", "minister", "never", &[]).is_empty());
    assert_eq!(may("regulation", "replacing-person", "never", &[]), ["refusal ATT-013"]);
    assert!(may("regulation", "replacing-person", "never", &[("x.minister_replacement", "every-approval")]).is_empty());
    for document in ["composition", "work-schedule"] {
        assert!(may(document, "minister", "2024-03-25", &[]).is_empty());
        assert_eq!(may(document, "minister", "2024-03-26", &[]), ["refusal ATT-014"]);
        assert_eq!(may(document, "other", "never", &[]), ["refusal ATT-013", "refusal ATT-014"]);
    }
    let found = value("approver_of", &json!({"approval": {"document": "composition"}}), ON);
    assert_eq!(found, json!({"approver": "minister", "replacing-person": false, "agreed-by-administration": true}));
}

/// A case ready for its interview before the central commission on 18 June 2024.
fn ready() -> Value {
    with(
        deputy(),
        json!({
            "commission": commission("central"),
            "session": {"day": ON},
            "first-stage": "2024-06-10", "notices": [{"written": true, "sent": "2024-05-08"}],
            "schedules": [
                {"stage": "norms", "approved": "2024-05-01", "days": ["2024-06-10"]},
                {"stage": "test", "approved": "2024-05-01", "days": ["2024-06-12"]},
                {"stage": "interview", "approved": "2024-05-01", "days": [ON]}],
            "characteristic": {"drawn-up": "2024-05-20", "sent": "2024-05-28"},
            "materials": {"sent": "2024-06-11", "to": {"kind": "central"}, "holds": ["characteristic", "norms", "test"]},
            "norms": [{"name": "run", "day": "2024-06-10", "result": "passed"}, {"name": "shooting", "day": "2024-06-10", "result": "passed"}],
            "test": {"parts": [{"part": "legislation", "score": 70, "threshold": 60}, {"part": "logic", "score": 65, "threshold": 60}]},
            "interview": {"held": ON, "before": {"kind": "central"}, "employee-present": true, "recording": {"audio": true, "video": false}},
            "decision": {"day": ON, "taken": ["fit"], "variants": []},
            "absences": [],
        }),
    )
}

#[test]
fn stages_in_their_order() {
    let stage = |stage: &str, on: &str, patch: Value, set: &[(&str, &str)]| {
        codes("may_start_stage", &with(with(ready(), json!({"stage": stage})), patch), on, set)
    };
    assert!(stage("norms", "2024-06-10", json!({}), &[]).is_empty());
    assert!(stage("test", "2024-06-12", json!({}), &[]).is_empty());
    assert_eq!(stage("norms", "2024-06-11", json!({}), &[]), ["refusal ATT-012"]);
    assert_eq!(
        stage("test", "2024-06-12", json!({"norms": [{"name": "run", "result": "pending"}]}), &[]),
        ["refusal ATT-005"]
    );
    // What failed is finished.
    assert!(stage("test", "2024-06-12", json!({"norms": [{"name": "run", "result": "failed"}]}), &[]).is_empty());
    assert_eq!(stage("norms", "2024-06-10", json!({"notices": []}), &[]), ["refusal ATT-006"]);
    assert_eq!(
        stage("norms", "2024-06-10", json!({"notices": [{"written": true, "sent": "2024-05-11"}]}), &[]),
        ["breach ATT-048"]
    );
    let pregnant =
        json!({"exemptions": [{"kind": "pregnancy", "from": "2024-06-01", "to": "2024-12-01", "filed": "2024-06-02"}]});
    assert_eq!(stage("norms", "2024-06-10", pregnant, &[]), ["refusal ATT-003"]);
    assert_eq!(
        stage("norms", "2024-06-10", json!({}), &[("x.preparation_scope", "whole-chapter-2")]),
        ["refusal ATT-005"]
    );
    assert!(stage("test", "2024-06-12", json!({}), &[("x.preparation_scope", "whole-chapter-2")]).is_empty());
}

/// Computation 4: the table, and its edges.
#[test]
fn decisions_that_norms_and_test_leave() {
    let (all, unfit) = (
        json!(["fit-reserve-or-promotion", "fit", "unfit-demotion", "unfit-transfer", "unfit-dismissal"]),
        json!(["unfit-demotion", "unfit-transfer", "unfit-dismissal"]),
    );
    let results = |norms: &str, parts: Value| {
        with(ready(), json!({"norms": [{"name": "run", "result": norms}], "test": {"parts": parts}}))
    };
    let scores = |legislation: i32, logic: i32| json!([{"part": "legislation", "score": legislation, "threshold": 60}, {"part": "logic", "score": logic, "threshold": 60}]);
    let left =
        |facts: &Value, set: &[(&str, &str)]| value_read("allowed_decisions", facts, ON, set)["decisions"].clone();
    let either = [("x.fail_rule", "either")];
    for (norms, logic, both_rule, either_rule) in [
        ("passed", 60, &all, &all),
        ("failed", 60, &all, &unfit),
        ("passed", 59, &all, &unfit),
        ("failed", 59, &unfit, &unfit),
    ] {
        let facts = results(norms, scores(70, logic));
        assert_eq!((&left(&facts, &[]), &left(&facts, &either)), (both_rule, either_rule), "{norms} {logic}");
        let one = value("allowed_decisions", &facts, ON)["one-failed"].as_bool().unwrap();
        assert_eq!(one, (norms == "failed") != (logic < 60));
    }
    let one_below = results("failed", scores(70, 59));
    assert_eq!(left(&one_below, &[("x.test_below_scope", "all-components")]), all);
    let total = with(one_below, json!({"test": {"total-threshold": 130}}));
    assert_eq!(left(&total, &[("x.test_below_scope", "total")]), unfit);
    let absent = results("not-taken-unexcused", scores(70, 59));
    assert_eq!(left(&absent, &[]), unfit);
    assert_eq!(left(&absent, &[("x.norms_not_taken", "failed-only")]), all);
    let no_test = results(
        "failed",
        json!([{"part": "legislation", "taken": "not-taken-unexcused"}, {"part": "logic", "score": 70, "threshold": 60}]),
    );
    assert_eq!(left(&no_test, &[]), all);
    assert_eq!(left(&no_test, &[("x.test_not_taken", "below")]), unfit);
    let excused = results("not-taken-valid", scores(70, 70));
    assert_eq!(ask("allowed_decisions", &excused, ON).answer.outcome, "not-applicable");
    assert_eq!(codes("may_interview", &excused, ON, &[]), ["refusal ATT-026"]);
    let taken_anyway = [("x.norms_not_taken", "failed-or-not-taken")];
    assert_eq!(value_read("allowed_decisions", &excused, ON, &taken_anyway)["norms-passed"], false);
    let unknown = results(
        "failed",
        json!([{"part": "legislation", "score": 70}, {"part": "logic", "score": 70, "threshold": 60}]),
    );
    assert_eq!(ask("allowed_decisions", &unknown, ON).answer.asks, ["test-threshold"]);
}

#[test]
fn the_interview_and_what_bars_it() {
    let may = |patch: Value| codes("may_interview", &with(ready(), patch), ON, &[]);
    assert!(may(json!({})).is_empty());
    assert_eq!(may(json!({"characteristic": {"sent": "never"}})), ["refusal ATT-008"]);
    assert_eq!(may(json!({"characteristic": {"sent": "2024-05-29"}})), ["breach ATT-010"]);
    assert_eq!(may(json!({"materials": {"sent": "2024-06-12"}})), ["breach ATT-011"]);
    assert_eq!(may(json!({"materials": {"sent": "never"}})), ["breach ATT-011"]);
    assert_eq!(may(json!({"schedules": []})), ["refusal ATT-012"]);
    assert_eq!(may(json!({"commission": {"kind": "regional"}})), ["refusal ATT-021"]);
    assert_eq!(may(json!({"norms": []})), ["refusal ATT-026"]);
    let pack = |patch: Value, set: &[(&str, &str)]| codes("pack", &with(ready(), patch), ON, set);
    assert!(pack(json!({}), &[]).is_empty());
    assert_eq!(pack(json!({"materials": {"holds": ["characteristic"]}}), &[]), ["warning ATT-052"]);
    let with_results = [("x.pack_contents", "with-results")];
    assert_eq!(
        pack(json!({"materials": {"holds": ["characteristic"]}}), &with_results),
        ["breach ATT-011", "warning ATT-052"]
    );
    assert_eq!(pack(json!({"materials": {"to": {"kind": "regional"}}}), &[]), ["refusal ATT-021"]);
    let close = |patch: Value, set: &[(&str, &str)]| codes("may_close_item", &with(ready(), patch), ON, set);
    assert!(close(json!({}), &[]).is_empty());
    assert_eq!(close(json!({"interview": {"recording": {"audio": false}}}), &[]), ["refusal ATT-023"]);
    assert_eq!(close(json!({}), &[("x.recording", "audio-and-video")]), ["refusal ATT-023"]);
}

#[test]
fn the_decision_and_what_bars_it() {
    let may = |patch: Value, set: &[(&str, &str)]| codes("may_decide", &with(ready(), patch), ON, set);
    assert!(may(json!({}), &[]).is_empty());
    for taken in [json!([]), json!(["fit", "unfit-transfer"]), json!(["other"])] {
        assert_eq!(may(json!({"decision": {"taken": taken}}), &[]), ["refusal ATT-024"]);
    }
    assert_eq!(may(json!({"interview": {"held": "never"}}), &[]), ["refusal ATT-022"]);
    assert_eq!(may(json!({"interview": {"employee-present": false}}), &[]), ["refusal ATT-022"]);
    assert!(may(json!({"interview": {"held": "never"}}), &[("x.decision_without_employee", "allowed")]).is_empty());
    let failed = json!({"norms": [{"name": "run", "result": "failed"}],
        "test": {"parts": [{"part": "legislation", "score": 10, "threshold": 60}, {"part": "logic", "score": 65, "threshold": 60}]}});
    assert_eq!(may(failed.clone(), &[]), ["refusal ATT-025"]);
    assert!(may(with(failed, json!({"decision": {"taken": ["unfit-demotion"]}})), &[]).is_empty());
    let first = |variants: Value| json!({"decision": {"taken": ["fit-reserve-or-promotion"], "variants": variants}});
    assert!(may(first(json!(["reserve"])), &[]).is_empty());
    assert_eq!(may(first(json!([])), &[]), ["refusal ATT-024"]);
    assert_eq!(may(first(json!(["reserve", "promotion"])), &[]), ["refusal ATT-024"]);
    assert!(may(first(json!(["reserve", "promotion"])), &[("x.decision1_variants", "one-or-both")]).is_empty());
    assert!(may(first(json!([])), &[("x.decision1_variants", "not-recorded")]).is_empty());
    let absence = |day: &str| json!({"day": day, "reason": "not-valid", "judged-by": "commission"});
    let outcome = |absences: Value| json!({"absences": absences, "decision": {"taken": ["dismissal-for-non-appearance"]}, "interview": {"held": "never"}});
    assert_eq!(may(outcome(json!([absence("2024-05-21")])), &[]), ["refusal ATT-036"]);
    let twice = json!([absence("2024-05-21"), absence("2024-06-04")]);
    assert!(may(outcome(twice.clone()), &[]).is_empty());
    let as_15_5 = [("x.clause17_outcome", "decision-15-5")];
    assert_eq!(may(outcome(twice.clone()), &as_15_5), ["refusal ATT-024"]);
    assert!(may(with(outcome(twice), json!({"decision": {"taken": ["unfit-dismissal"]}})), &as_15_5).is_empty());
}

#[test]
fn what_decisions_mean() {
    let effect = |taken: &str, variants: Value| {
        value("effect", &json!({"decision": {"taken": [taken], "variants": variants}}), ON)
    };
    assert_eq!(effect("fit", json!([])), json!({"fit": true, "follows": "stays"}));
    assert_eq!(
        effect("fit-reserve-or-promotion", json!(["promotion"])),
        json!({"fit": true, "follows": "proposal-promotion"})
    );
    assert_eq!(effect("unfit-demotion", json!([])), json!({"fit": false, "follows": "lower-post-offered"}));
    assert_eq!(effect("unfit-transfer", json!([])), json!({"fit": false, "follows": "other-post-offered"}));
    assert_eq!(effect("unfit-dismissal", json!([])), json!({"fit": false, "follows": "dismissal-case"}));
    assert_eq!(effect("dismissal-for-non-appearance", json!([])), json!({"fit": null, "follows": "dismissal-case"}));
}
