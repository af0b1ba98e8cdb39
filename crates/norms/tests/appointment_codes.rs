//! Every refusal and warning of Decree No 828: a case that gives it, and the same case with one fact changed that does not.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod appointment_support;

use std::collections::BTreeSet;

use appointment_support::{Case, IN_FORCE, codes, with};
use norms::appointment::Code;
use serde_json::{Value, json};
use strum::IntoEnumIterator;

/// The code, the norm, the facts, the fact that is changed, and the day, where another than an ordinary one.
type Pair = (&'static str, &'static str, Value, Value, &'static str);

fn order(row: u16) -> Value {
    json!({
        "post": { "row": row, "act-form": "order", "corps-a": false },
        "case": { "kind": "appointment", "rotation": false },
        "agreements": [], "instructions": [], "act": { "by": "president" }, "sc-chairman-is-president": false,
    })
}

fn by(row: u16, actor: &str) -> Value {
    with(&order(row), json!({ "act": { "by": actor } }))
}

fn submitted() -> Value {
    with(
        &order(39),
        json!({
            "submission": { "by": "minister-foreign", "to": "administration", "on": "2022-10-03", "qualities": true },
            "documents": ["submission", "reference-sheet", "photo", "special-check"],
        }),
    )
}

fn checked() -> Value {
    with(
        &order(39),
        json!({
            "registered": { "done": true }, "checks": [{ "done": "2022-10-03", "complete": true, "quality": true }],
            "handed-over": { "on": "2022-10-03", "to": "head" },
        }),
    )
}

fn on_sheet() -> Value {
    json!({
        "case": { "kind": "appointment" },
        "sheet": { "drawn-up": true, "name": true, "post": true, "officials": ["D1"] },
        "opinions": [{ "official": "D1", "opinion": "disagree", "conclusion": true, "reasons": true, "signature": "paper" }],
    })
}

fn opinion(patch: Value) -> Value {
    json!({ "opinions": [with(&on_sheet()["opinions"][0], patch)] })
}

fn studied() -> Value {
    with(
        &order(39),
        json!({
            "decision": { "by": "head-pa" },
            "studies": [
                { "unit": "pa-personnel", "tasked": "2022-09-05", "reported": "2022-09-19" },
                { "unit": "pa-foreign-policy", "tasked": "2022-09-05", "reported": "2022-09-19" },
            ],
        }),
    )
}

fn one_report(day: Value) -> Value {
    json!({ "studies": [
        { "unit": "pa-personnel", "tasked": "2022-09-05", "reported": "2022-09-19" },
        { "unit": "pa-foreign-policy", "tasked": "2022-09-05", "reported": day },
    ] })
}

fn agreed(actors: &[&str]) -> Value {
    let agreement = |by: &&str| {
        // A collegial body agrees by its decision.
        let form = if matches!(*by, "senate" | "commission-le") { "decision" } else { "sheet" };
        json!({ "by": by, "decision": "agreed", "form": form })
    };
    json!({ "agreements": actors.iter().map(agreement).collect::<Vec<_>>() })
}

fn of_the_act() -> Vec<Pair> {
    vec![
        ("E828-ACT-NOT-YET", "may_open", order(39), json!({}), "2002-03-28"),
        ("E828-ACT-REPEALED", "may_open", order(39), json!({}), "2023-07-31"),
        ("E828-EDITION-NOT-HELD", "may_open", order(39), json!({}), "2022-06-30"),
    ]
}

fn of_the_submission() -> Vec<Pair> {
    let missing = |documents: Value| with(&submitted(), json!({ "documents": documents }));
    let minister = with(
        &order(24),
        json!({
            "post": { "act-form": "decree" }, "consultation": { "held": false },
            "submission": { "by": "prime-minister", "to": "president", "on": "2022-10-03" },
        }),
    );
    let deputy = with(
        &by(41, "government"),
        json!({
            "post": { "body": "health", "act-form": null },
            "submission": { "by": "minister-relevant", "to": "administration", "qualities": true, "prime-minister-agreed": false },
            "documents": ["submission", "reference-sheet", "photo", "special-check"],
        }),
    );
    let release = with(
        &submitted(),
        json!({
            "case": { "kind": "release", "ground": "other" }, "submission": { "reasons": false },
        }),
    );
    let day = IN_FORCE;
    vec![
        (
            "E828-SUBMITTER",
            "may_submit",
            with(&submitted(), json!({ "submission": { "by": "prime-minister" } })),
            json!({ "submission": { "by": "minister-foreign" } }),
            day,
        ),
        (
            "E828-SUBMISSION-ADDRESSEE",
            "may_submit",
            with(&submitted(), json!({ "submission": { "to": "president" } })),
            json!({ "submission": { "to": "administration" } }),
            day,
        ),
        (
            "E828-SUBMISSION-CONTENT",
            "may_submit",
            with(&submitted(), json!({ "submission": { "qualities": false } })),
            json!({ "submission": { "qualities": true } }),
            day,
        ),
        (
            "E828-DOC-MISSING",
            "may_submit",
            missing(json!(["submission", "reference-sheet", "photo"])),
            json!({ "documents": ["submission", "reference-sheet", "photo", "special-check"] }),
            day,
        ),
        (
            "E828-MAZHILIS-CONSULTATION",
            "may_submit",
            minister,
            json!({ "consultation": { "held": true, "on": "2022-10-01" } }),
            day,
        ),
        (
            "E828-PM-AGREEMENT-MISSING",
            "may_submit",
            deputy,
            json!({ "submission": { "prime-minister-agreed": true } }),
            day,
        ),
        ("E828-RELEASE-REASONS-MISSING", "may_submit", release, json!({ "submission": { "reasons": true } }), day),
        (
            "W828-SUBMITTER",
            "may_submit",
            with(
                &by(101, "justice-staff-head"),
                json!({
                    "submission": { "by": "minister-justice", "to": "administration", "qualities": true },
                    "documents": ["submission", "reference-sheet", "photo", "special-check"],
                }),
            ),
            json!({ "submission": { "by": "justice-staff-head" } }),
            day,
        ),
    ]
}

fn of_the_process() -> Vec<Pair> {
    let commission = with(&checked(), json!({ "post": { "row": 40 } }));
    let override_by = |by: &str| json!({ "overrides": [{ "unit": "pa-foreign-policy", "by": by }] });
    let day = IN_FORCE;
    vec![
        (
            "E828-NOT-REGISTERED",
            "may_hand_over",
            with(&checked(), json!({ "registered": { "done": false } })),
            json!({ "registered": { "done": true } }),
            day,
        ),
        (
            "E828-CHECK-NOT-DONE",
            "may_hand_over",
            with(&checked(), json!({ "checks": [] })),
            json!({ "checks": [{ "done": "2022-10-03", "complete": true, "quality": true }] }),
            day,
        ),
        (
            "E828-COMMISSION-BRANCH",
            "may_hand_over",
            commission,
            json!({ "handed-over": { "to": "working-body" } }),
            day,
        ),
        (
            "W828-TRANSFER-OVERDUE",
            "may_hand_over",
            with(&checked(), json!({ "handed-over": { "on": "2022-10-05" } })),
            json!({ "handed-over": { "on": "2022-10-04" } }),
            day,
        ),
        (
            "E828-SHEET-MISSING",
            "sheet",
            with(&on_sheet(), json!({ "sheet": { "drawn-up": false } })),
            json!({ "sheet": { "drawn-up": true } }),
            day,
        ),
        (
            "E828-SHEET-INCOMPLETE",
            "sheet",
            with(&on_sheet(), json!({ "sheet": { "name": false } })),
            json!({ "sheet": { "name": true } }),
            day,
        ),
        (
            "E828-SIGNER-NOT-ON-SHEET",
            "sheet",
            with(&on_sheet(), opinion(json!({ "official": "D2" }))),
            opinion(json!({})),
            day,
        ),
        (
            "E828-SIGNATURE-INVALID",
            "sheet",
            with(&on_sheet(), opinion(json!({ "signature": "electronic-failed" }))),
            opinion(json!({ "signature": "electronic-trusted" })),
            day,
        ),
        (
            "E828-CONCLUSION-REASONS",
            "sheet",
            with(&on_sheet(), opinion(json!({ "reasons": false }))),
            opinion(json!({})),
            day,
        ),
        (
            "E828-ALTERNATIVE-WITHOUT-CONCLUSION",
            "sheet",
            with(&on_sheet(), opinion(json!({ "opinion": "agree", "alternative": true }))),
            opinion(json!({ "alternative": true })),
            day,
        ),
        (
            "E828-MATERIALS-NOT-COLLECTED",
            "may_decide",
            with(&studied(), one_report(Value::Null)),
            one_report(json!("2022-09-19")),
            day,
        ),
        (
            "E828-ROUTE-SKIPPED",
            "examined",
            with(&studied(), one_report(Value::Null)),
            one_report(json!("2022-09-19")),
            day,
        ),
        (
            "W828-EXAMINATION-OVERDUE",
            "examined",
            with(&studied(), one_report(json!("2022-09-20"))),
            one_report(json!("2022-09-19")),
            day,
        ),
        (
            "E828-DECISION-AUTHORITY",
            "may_decide",
            with(&studied(), json!({ "decision": { "by": "prime-minister" } })),
            json!({ "decision": { "by": "head-pa" } }),
            day,
        ),
        (
            "E828-OVERRIDE-AUTHORITY",
            "may_override",
            with(&order(39), override_by("sc-secretary")),
            override_by("head-pa"),
            day,
        ),
        (
            "W828-NOTICE-OVERDUE",
            "notified",
            json!({ "decided": "2022-09-26", "notices": [
            { "to": "submitter", "on": "2022-09-27" }, { "to": "appointer", "on": "2022-09-28" } ] }),
            json!({ "notices": [{ "to": "submitter", "on": "2022-09-27" }, { "to": "appointer", "on": "2022-09-27" }] }),
            day,
        ),
    ]
}

fn of_the_act_of_appointment() -> Vec<Pair> {
    let decree = |row: u16| with(&order(row), json!({ "post": { "act-form": "decree" } }));
    let member = with(&decree(12), json!({ "post": { "role": "member", "occupied": 2 } }));
    let corps = |decisions: &[&str]| {
        with(&with(&by(60, "minister-foreign"), json!({ "post": { "corps-a": true } })), agreed(decisions))
    };
    let refused =
        with(&by(60, "minister-foreign"), json!({ "agreements": [{ "by": "head-pa", "decision": "refused" }] }));
    let instruct = with(&with(&by(41, "government"), json!({ "post": { "body": "justice" } })), agreed(&["head-pa"]));
    let release = with(&by(61, "minister-interior"), json!({ "case": { "kind": "release" } }));
    let uncertain = with(&decree(51), json!({}));
    let day = IN_FORCE;
    vec![
        (
            "E828-WRONG-APPOINTER",
            "may_adopt",
            with(&by(60, "government"), agreed(&["head-pa"])),
            json!({ "act": { "by": "minister-foreign" } }),
            day,
        ),
        ("E828-NO-DECISION-YET", "may_adopt", by(60, "minister-foreign"), agreed(&["head-pa"]), day),
        ("E828-REFUSED", "may_adopt", refused, agreed(&["head-pa"]), day),
        ("E828-AGREEMENT-INCOMPLETE", "agreement_satisfied", order(54), agreed(&["head-pa", "sc-secretary"]), day),
        (
            "E828-INSTRUCTION-MISSING",
            "agreement_satisfied",
            instruct,
            json!({ "instructions": [{ "of": "president" }] }),
            day,
        ),
        ("E828-COMMISSION-DECISION-MISSING", "may_adopt", by(61, "minister-interior"), agreed(&["commission-le"]), day),
        ("E828-SC-CHAIRMAN-MISSING", "may_adopt", decree(28), agreed(&["sc-chairman"]), day),
        ("E828-CORPS-A-DEPUTY-HEAD", "may_adopt", corps(&["head-pa"]), agreed(&["head-pa", "pa-deputy-head-nc"]), day),
        ("E828-NUMBER-LIMIT", "may_adopt", member, json!({ "post": { "occupied": 1 } }), day),
        ("E828-DIRECT-REPORT-SCOPE", "direct_report", decree(43), json!({ "post": { "act-form": "order" } }), day),
        (
            "E828-PRESIDENT-ONLY",
            "without_procedure",
            with(&order(43), json!({ "without-procedure": { "by": "head-pa" } })),
            json!({ "without-procedure": { "by": "president" } }),
            day,
        ),
        (
            "E828-POST-NOT-LISTED",
            "may_open",
            with(&order(39), json!({ "post": { "row": null, "rows": [] } })),
            json!({ "post": { "rows": [39] } }),
            day,
        ),
        (
            "E828-ROTATION-OTHER-ACT",
            "may_open",
            with(&order(39), json!({ "post": { "corps-a": true }, "case": { "rotation": true } })),
            json!({ "case": { "rotation": false } }),
            day,
        ),
        ("W828-ROW-UNCERTAIN", "may_adopt", uncertain, json!({ "post": { "row": 43 } }), day),
        (
            "W828-RELEASE-AGREEMENT",
            "may_adopt",
            release,
            json!({ "act": { "by": "minister-foreign" }, "post": { "row": 60 } }),
            day,
        ),
        (
            "W828-DISCUSSION-MISSING",
            "may_adopt",
            with(&decree(8), agreed(&["senate"])),
            json!({ "discussion": { "held": true } }),
            day,
        ),
    ]
}

fn pairs() -> Vec<Pair> {
    [of_the_act(), of_the_submission(), of_the_process(), of_the_act_of_appointment()].concat()
}

fn noted(norm: &str, facts: &Value, on: &str) -> Vec<String> {
    let answer = Case::default().ask_on(norm, facts, on).answer;
    if answer.value.is_null() {
        return Vec::new();
    }
    [codes(&answer.value, "refusals"), codes(&answer.value, "warnings")].concat()
}

#[test]
fn every_code_is_given_and_its_twin_does_not_give_it() {
    for (code, norm, facts, change, on) in pairs() {
        assert!(
            noted(norm, &facts, on).contains(&code.to_owned()),
            "{code}: {:?}",
            Case::default().ask_on(norm, &facts, on).answer
        );
        let passing = noted(norm, &with(&facts, change), IN_FORCE);
        assert!(!passing.contains(&code.to_owned()), "{code} still: {passing:?}");
    }
}

#[test]
fn every_code_has_a_pair() {
    let given: BTreeSet<&str> = pairs().iter().map(|pair| pair.0).collect();
    let all: BTreeSet<&str> = Code::iter().map(<&str>::from).collect();
    assert_eq!(given, all);
}
