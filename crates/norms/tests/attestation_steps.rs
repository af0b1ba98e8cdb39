//! What the steps of an answer say of the facts: who was counted, what a paper shows, whether a stage is finished.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod attestation_support;

use attestation_support::{ask, sitting, with};
use serde_json::{Value, json};

const ON: &str = "2024-06-18";

/// What the answer found of this name, step by step.
fn found(norm: &str, document: &Value, finding: &str) -> Vec<Value> {
    let trace = serde_json::to_value(ask(norm, document, ON).trace).unwrap();
    let steps = trace.as_array().unwrap().iter().filter(|step| step["finding"] == finding);
    steps.map(|step| with(step["facts"].clone(), json!({"by": step["citation"]}))).collect()
}

/// Clauses 12 and 19: the secretary has a seat and no vote; who has no seat counts nowhere.
#[test]
fn those_there_are_counted_by_seat_and_by_vote() {
    let mut case = sitting("central", &[1, 2, 3, 4, 5, 8]);
    case["session"]["present"].as_array_mut().unwrap().push(json!("an adviser"));
    case["session"]["movements"] = json!([{"person": "m5", "at": "11:10", "goes": "out"}]);
    case["item"]["recused"] = json!(["m4"]);
    let seats = json!({"by": "U2400000490/rules/10.1", "seated": 6, "without-seat": 1});
    assert_eq!(found("present_at_item", &case, "seats-occupied"), [seats]);
    let members = json!({"by": "U2400000490/rules/19", "took-part": 5, "in-room": 4, "recused": 1});
    assert_eq!(found("present_at_item", &case, "members-counted"), [members]);
}

/// Clause 3: items 4 (personal qualities), 2 and 3 (professional ones), 1 and 5 (results) of the characteristic.
#[test]
fn the_characteristic_shows_the_sides_whose_items_are_filled_in() {
    for (filled, sides) in [
        (vec!["personal-qualities"], [true, false, false]),
        (vec!["knowledge"], [false, true, false]),
        (vec!["legality-discipline"], [false, true, false]),
        (vec!["duties"], [false, false, true]),
        (vec!["unit-results"], [false, false, true]),
        (vec!["employee-name", "final-assessment"], [false, false, false]),
        (vec!["personal-qualities", "knowledge", "duties"], [true, true, true]),
    ] {
        let case = json!({"characteristic": {"drawn-up": "2024-05-20", "filled": filled}});
        let [personal, professional, results] = sides;
        let shown = json!({"by": "U2400000490/rules/3", "personal": personal, "professional": professional, "results": results});
        assert_eq!(found("may_send_characteristic", &case, "sides-shown"), [shown], "{filled:?}");
    }
}

/// A date that the head left blank is a blank line; only of a date filled in is the day asked for.
#[test]
fn the_day_of_a_blank_date_is_not_asked_for() {
    let asked = |filled: &[&str]| {
        let case = json!({"characteristic": {"drawn-up": "2024-05-20", "filled": filled}});
        let missing = found("may_send_characteristic", &case, "missing");
        missing.iter().any(|step| step["by"] == "U2400000490/form-2/sign.4")
    };
    assert!(asked(&["duties", "date"]));
    assert!(!asked(&["duties"]));
}

/// Clause 4: whether a stage is finished is said where it is recorded, and only there.
#[test]
fn a_stage_is_finished_or_not_or_nothing_is_said_of_it() {
    let norms = |result: &str| json!([{"name": "run", "day": ON, "result": result}]);
    let part = |name: &str| json!({"part": name, "score": 70, "threshold": 60});
    let both = json!({"parts": [part("legislation"), part("logic")]});
    let one = json!({"parts": [part("legislation")]});
    for (norms, test, stages) in [
        (norms("passed"), both.clone(), [Some(true), Some(true), Some(true)]),
        (norms("failed"), both.clone(), [Some(true), Some(true), Some(true)]),
        (norms("pending"), both.clone(), [Some(false), Some(true), Some(false)]),
        (norms("passed"), one.clone(), [Some(true), Some(false), Some(false)]),
        (norms("pending"), one, [Some(false), Some(false), Some(false)]),
        (norms("passed"), Value::Null, [Some(true), None, None]),
        (norms("pending"), Value::Null, [Some(false), None, Some(false)]),
        (Value::Null, both, [None, Some(true), None]),
        (Value::Null, Value::Null, [None, None, None]),
    ] {
        let case = with(json!({}), json!({"norms": norms, "test": test}));
        let said = found("allowed_decisions", &case, "stage-finished");
        for (clause, finished) in ["rules/4(2)", "rules/4(3)", "rules/4"].into_iter().zip(stages) {
            let step = said.iter().find(|step| step["by"] == format!("U2400000490/{clause}"));
            assert_eq!(step.map(|step| step["finished"].as_bool().unwrap()), finished, "{clause}: {case}");
        }
    }
}

/// Clause 14: sound or picture does; nothing is said of a recording that is not recorded.
#[test]
fn the_recording_is_there_or_not() {
    let said = |recording: Value| {
        found("may_close_item", &json!({"interview": {"held": ON, "recording": recording}}), "stage-finished")
    };
    let step = |finished: bool| json!({"by": "U2400000490/rules/14", "finished": finished});
    assert_eq!(said(json!({"audio": true})), [step(true)]);
    assert_eq!(said(json!({"audio": false, "video": false})), [step(false)]);
    assert!(said(json!({"audio": false})).is_empty());
}

/// Clause 2: the step says what the answer says.
#[test]
fn the_employee_is_subject_or_not() {
    let place = json!({"unit": "pd", "sub": "none", "role": "deputy-head"});
    let employee = json!({"internal-affairs": true, "posts": [{"from": "2020-01-10", "places": [place]}]});
    let leave = json!({"kind": "law-77-leave", "from": "2024-06-01", "to": "2024-06-30", "filed": "2024-05-30"});
    for (exemptions, subject) in [(json!([]), true), (json!([leave]), false)] {
        let case = json!({"employee": employee, "exemptions": exemptions});
        let step = json!({"by": "U2400000490/decree/1", "subject": subject});
        assert_eq!(found("subject", &case, "subject-to-attestation"), [step]);
        assert_eq!(ask("subject", &case, ON).answer.value["subject"], subject);
    }
}
