//! The papers: characteristic, protocol, sheet, acquaintance, dismissal, appeal.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod attestation_support;

use attestation_support::{ask, codes, sitting, value, value_read, with};
use serde_json::{Value, json};

const ON: &str = "2024-08-28";

fn keys(form: &acts::attestation::Form) -> Vec<&str> {
    form.fields.iter().map(|field| field.key.as_str()).collect()
}

fn characteristic() -> Value {
    let place = json!({"unit": "pd", "sub": "none", "role": "deputy-head"});
    json!({
        "employee": {"internal-affairs": true, "posts": [{"from": "2020-01-10", "places": [place]}], "direct-head": "h1"},
        "session": {"day": "2024-06-18"},
        "characteristic": {"drawn-up": "2024-05-20", "author": "h1", "filled": keys(acts::attestation::characteristic_form()),
            "dated": "2024-05-20", "on-paper": true, "acquainted": "2024-05-22"},
    })
}

fn without(form: &acts::attestation::Form, key: &str) -> Vec<String> {
    form.fields.iter().filter(|field| field.key != key).map(|field| field.key.clone()).collect()
}

#[test]
fn the_characteristic_before_it_is_sent() {
    let send = |patch: Value| codes("may_send_characteristic", &with(characteristic(), patch), "2024-05-28", &[]);
    assert!(send(json!({})).is_empty());
    assert_eq!(codes("may_send_characteristic", &characteristic(), "2024-05-29", &[]), ["breach ATT-010"]);
    assert_eq!(send(json!({"characteristic": {"drawn-up": "never"}})), ["refusal ATT-008"]);
    assert_eq!(send(json!({"characteristic": {"acquainted": "never"}})), ["refusal ATT-009"]);
    assert_eq!(send(json!({"characteristic": {"author": "h2"}})), ["refusal ATT-047"]);
    let form = acts::attestation::characteristic_form();
    for field in &form.fields {
        let found = send(json!({"characteristic": {"filled": without(form, &field.key)}}));
        let expected = if field.key == "unit-results" { "refusal ATT-039" } else { "refusal ATT-038" };
        assert_eq!(found, [expected], "{}", field.key);
    }
    let no_seal = json!({"characteristic": {"filled": without(form, "seal"), "on-paper": false}});
    assert!(send(no_seal).is_empty());
    // Item 1.1 alone is not of leadership posts only.
    let own = |leadership: bool| {
        let place = json!({"unit": "own-security-dept", "sub": "none", "role": "other"});
        let posts =
            json!([{"from": "2020-01-10", "places": [place], "staff-class": "middle", "leadership": leadership}]);
        send(json!({"employee": {"posts": posts}, "characteristic": {"filled": without(form, "unit-results")}}))
    };
    assert!(own(false).is_empty());
    assert_eq!(own(true), ["refusal ATT-039"]);
    assert_eq!(send(json!({"characteristic": {"dated": "2024-05-29"}})), ["refusal ATT-038"]);
}

fn protocol(patch: Value) -> Value {
    let session = sitting("central", &[1, 2, 3, 4, 5, 8]);
    let facts = json!({
        "session": {"movements": [{"person": "m5", "at": "11:00", "goes": "out"}, {"person": "m6", "at": "11:10", "goes": "in"}]},
        "decision": {"day": "2024-08-23", "taken": ["fit"]},
        "protocol": {"drawn-up": "2024-08-26", "closed": "2024-08-28", "signed": ["m1", "m2", "m3", "m4", "m5", "m6", "m8"]},
    });
    with(with(session, facts), patch)
}

#[test]
fn who_signs_the_protocol_and_by_when() {
    let signers = json!({"members": ["m1", "m2", "m3", "m4", "m5", "m6"], "secretary": "m8"});
    assert_eq!(value("signers", &protocol(json!({})), ON), signers);
    let found = |patch: Value, on: &str, set: &[(&str, &str)]| codes("protocol", &protocol(patch), on, set);
    assert!(found(json!({}), ON, &[]).is_empty());
    assert_eq!(found(json!({"protocol": {"closed": "2024-08-29"}}), "2024-08-29", &[]), ["breach ATT-031"]);
    let open = json!({"protocol": {"closed": "never"}});
    assert!(found(open.clone(), ON, &[]).is_empty());
    assert_eq!(found(open.clone(), "2024-08-29", &[]), ["breach ATT-031"]);
    assert!(found(open, "2024-08-29", &[("x.protocol_deadline_covers", "text-only")]).is_empty());
    for signed in [json!(["m1", "m2", "m3", "m4", "m6", "m8"]), json!(["m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8"])]
    {
        assert_eq!(found(json!({"protocol": {"signed": signed}}), ON, &[]), ["refusal ATT-032"]);
    }
}

#[test]
fn the_sheet() {
    let form = acts::attestation::sheet_form();
    let facts = |patch: Value| {
        let sheet = json!({"decision": {"taken": ["fit"]}, "protocol": {"closed": "2024-08-27"},
            "sheet": {"entered": "2024-08-28", "decision": "fit", "filled": keys(form), "on-paper": true}});
        with(sheet, patch)
    };
    let found = |patch: Value| codes("sheet", &facts(patch), ON, &[]);
    assert!(found(json!({})).is_empty());
    assert_eq!(found(json!({"sheet": {"decision": "unfit-transfer"}})), ["refusal ATT-033"]);
    assert_eq!(found(json!({"protocol": {"closed": "never"}})), ["warning ATT-051"]);
    for field in &form.fields {
        let blank = found(json!({"sheet": {"filled": without(form, &field.key)}}));
        let may_be_blank = ["other", "acquaintance"].contains(&field.key.as_str());
        assert_eq!(blank.is_empty(), may_be_blank, "{}", field.key);
        assert!(blank.iter().all(|code| code == "refusal ATT-038"));
    }
    let outcome = json!({"decision": {"taken": ["dismissal-for-non-appearance"]},
        "sheet": {"decision": "dismissal-for-non-appearance", "filled": without(form, "attestation-date")}});
    assert!(found(outcome.clone()).is_empty());
    let automatic = [("x.clause17_outcome", "automatic-recommendation")];
    let none_due = attestation_support::ask_read("sheet", &facts(outcome), Some(ON), &automatic);
    assert_eq!(none_due.answer.outcome, "not-applicable");
}

#[test]
fn the_acquaintance() {
    let found = |on: &str, asked: &str| {
        codes("acquaintance", &json!({"decision": {"day": "2024-08-23"}, "acquaintance": {"on": on}}), asked, &[])
    };
    assert!(found("2024-08-28", "2024-09-10").is_empty());
    assert_eq!(found("2024-08-29", "2024-09-10"), ["breach ATT-034"]);
    assert!(found("never", "2024-08-28").is_empty());
    assert_eq!(found("never", "2024-08-29"), ["breach ATT-034"]);
}

#[test]
fn grounds_of_dismissal() {
    let case = |taken: &str, ground: &str, answers: &[&str], set: &[(&str, &str)]| {
        let offers: Vec<Value> = answers.iter().map(|answer| json!({"made": "2024-09-01", "answer": answer})).collect();
        let facts = json!({"decision": {"taken": [taken]}, "dismissal": {"ground": ground}, "offers": offers, "general-refusal": true});
        codes("may_dismiss", &facts, ON, set)
    };
    assert!(case("unfit-dismissal", "not-passed", &[], &[]).is_empty());
    assert!(case("dismissal-for-non-appearance", "not-passed", &[], &[]).is_empty());
    assert_eq!(case("fit", "not-passed", &[], &[]), ["refusal ATT-046"]);
    assert_eq!(case("unfit-demotion", "not-passed", &[], &[]), ["refusal ATT-046"]);
    let wide = [("x.not_passed_scope", "15(3)-15(4)-15(5)-and-17")];
    assert!(case("unfit-demotion", "not-passed", &[], &wide).is_empty());
    let refused = ["refused-in-writing"];
    assert!(case("unfit-demotion", "posts-refused", &refused, &[]).is_empty());
    assert_eq!(case("fit", "posts-refused", &refused, &[]), ["refusal ATT-046"]);
    for answers in [&[] as &[&str], &["refused-orally"], &["refused-in-writing", "act-of-refusal"]] {
        assert_eq!(case("unfit-transfer", "posts-refused", answers, &[]), ["refusal ATT-037"], "{answers:?}");
    }
    let act = [("x.refusal_form", "act-of-refusal-allowed")];
    assert!(case("unfit-transfer", "posts-refused", &["refused-in-writing", "act-of-refusal"], &act).is_empty());
    assert!(
        case("unfit-transfer", "posts-refused", &["refused-orally"], &[("x.refusal_form", "written-general-refusal")])
            .is_empty()
    );
    let grounds = value("dismissal_ground", &json!({"decision": {"taken": ["unfit-dismissal"]}}), ON);
    assert_eq!(grounds, json!({"not-passed": true, "posts-refused": false}));
}

#[test]
fn an_appeal() {
    let decided = json!({"decision": {"day": "2024-08-23", "taken": ["fit"]}});
    assert_eq!(value("appeal", &decided, "2024-08-23"), json!({"registrable": true, "suspends": false}));
    assert_eq!(value("appeal", &decided, "2024-08-22")["registrable"], false);
    assert_eq!(value_read("appeal", &decided, ON, &[("x.appeal_suspends", "yes")])["suspends"], true);
    assert_eq!(ask("appeal", &json!({"decision": {"taken": []}}), ON).answer.outcome, "not-applicable");
}
