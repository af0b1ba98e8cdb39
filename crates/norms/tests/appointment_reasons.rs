//! What the answers on Decree No 828 say beside the verdict: whom, which unit, paper or day a code speaks of and under which clause; what
//! a norm may cite; which facts make no sense.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod appointment_support;

use std::collections::BTreeSet;

use appointment_support::{Case, IN_FORCE, codes, with};
use norms::appointment::{Facts, NORMS};
use serde_json::{Value, json};

/// The norm, the facts, the day; the code, its clause, and what it speaks of.
type Row = (&'static str, Value, &'static str, &'static str, &'static str, Value);

fn order(row: u16) -> Value {
    json!({
        "post": { "row": row, "act-form": "order", "corps-a": false },
        "case": { "kind": "appointment", "rotation": false },
        "agreements": [], "instructions": [], "act": { "by": "president" }, "sc-chairman-is-president": false,
    })
}

fn decided(row: u16, decisions: &[(&str, &str)]) -> Value {
    let decision = |(by, decision): &(&str, &str)| json!({ "by": by, "decision": decision, "form": "sheet" });
    with(&order(row), json!({ "agreements": decisions.iter().map(decision).collect::<Vec<_>>() }))
}

fn submitted(row: u16, by: &str) -> Value {
    with(
        &order(row),
        json!({
            "submission": { "by": by, "to": "administration", "qualities": true, "prime-minister-agreed": true },
            "documents": ["submission", "reference-sheet", "photo", "special-check"],
        }),
    )
}

fn said_of_agreements() -> Vec<Row> {
    let on = IN_FORCE;
    let justice = with(&decided(41, &[("head-pa", "agreed")]), json!({ "post": { "body": "justice" } }));
    let refused = decided(54, &[("sc-secretary", "refused")]);
    let undiscussed = with(
        &order(8),
        json!({
            "readings": { "list.discussion_gate": "require" }, "post": { "act-form": "decree" }, "discussion": { "held": false },
            "agreements": [{ "by": "senate", "decision": "agreed", "form": "decision" }],
        }),
    );
    let head = |decision: &str| decided(43, &[("head-pa", decision)]);
    vec![
        ("agreement_satisfied", refused.clone(), on, "E828-REFUSED", "rules/14", json!({ "actor": "sc-secretary" })),
        (
            "agreement_satisfied",
            justice.clone(),
            on,
            "E828-INSTRUCTION-MISSING",
            "list/41",
            json!({ "actor": "president" }),
        ),
        ("agreement_satisfied", order(11), on, "W828-ROW-UNCERTAIN", "list/11", json!({ "row": 11 })),
        ("gate", head("refused"), on, "E828-REFUSED", "rules/14", json!({ "actor": "head-pa" })),
        ("gate", order(43), on, "E828-NO-DECISION-YET", "rules/14", json!({ "actor": "head-pa" })),
        ("gate", refused.clone(), on, "E828-REFUSED", "rules/14", json!({ "actor": "sc-secretary" })),
        ("gate", refused.clone(), on, "E828-AGREEMENT-INCOMPLETE", "list/54", json!({ "actor": "head-pa" })),
        (
            "gate",
            order(61),
            on,
            "E828-COMMISSION-DECISION-MISSING",
            "list/note(*)",
            json!({ "actor": "commission-le" }),
        ),
        ("gate", justice, on, "E828-INSTRUCTION-MISSING", "list/41", json!({ "actor": "president" })),
        ("gate", undiscussed, on, "W828-DISCUSSION-MISSING", "list/note(**)", json!({ "actor": "sc-staff" })),
        ("may_adopt", refused, on, "E828-REFUSED", "rules/14", json!({ "actor": "sc-secretary" })),
        ("may_adopt", order(60), on, "E828-NO-DECISION-YET", "rules/14", json!({ "actor": "head-pa" })),
    ]
}

fn said_of_the_act() -> Vec<Row> {
    let on = IN_FORCE;
    let member = with(&order(12), json!({ "post": { "role": "member", "occupied": 2 } }));
    let by_government = with(&order(60), json!({ "act": { "by": "government" } }));
    vec![
        ("may_open", order(39), "2023-07-31", "E828-ACT-REPEALED", "decree/status", json!({ "act": "U2300000290" })),
        ("may_open", order(39), "2022-06-30", "E828-EDITION-NOT-HELD", "list/columns", json!({ "from": "2022-07-01" })),
        ("may_adopt", by_government, on, "E828-WRONG-APPOINTER", "list/60", json!({ "actor": "minister-foreign" })),
        ("may_adopt", member, on, "E828-NUMBER-LIMIT", "list/6,12,15,32", json!({ "number": 2 })),
        ("may_adopt", order(51), on, "W828-ROW-UNCERTAIN", "list/51", json!({ "row": 51 })),
    ]
}

fn said_of_the_submission() -> Vec<Row> {
    let on = IN_FORCE;
    let unsettled =
        with(&submitted(110, "minister-economy"), json!({ "readings": { "list.row.110.reading": "default" } }));
    let unchecked =
        with(&submitted(39, "minister-foreign"), json!({ "documents": ["submission", "reference-sheet", "photo"] }));
    let astray = with(&submitted(39, "minister-foreign"), json!({ "submission": { "to": "president" } }));
    let by_other = submitted(39, "prime-minister");
    vec![
        ("may_submit", unsettled, on, "W828-SUBMITTER", "rules/3.2", json!({ "actor": "minister-economy" })),
        (
            "may_submit",
            submitted(101, "minister-justice"),
            on,
            "W828-SUBMITTER",
            "rules/3.7",
            json!({ "actor": "minister-justice" }),
        ),
        ("may_submit", submitted(51, "head-pa"), on, "W828-ROW-UNCERTAIN", "list/51", json!({ "row": 51 })),
        ("may_submit", by_other, on, "E828-SUBMITTER", "rules/2", json!({ "actor": "minister-foreign" })),
        ("may_submit", astray, on, "E828-SUBMISSION-ADDRESSEE", "rules/2", json!({ "addressee": "administration" })),
        ("may_submit", unchecked, on, "E828-DOC-MISSING", "rules/5.4", json!({ "document": "special-check" })),
    ]
}

fn said_of_the_process() -> Vec<Row> {
    let on = IN_FORCE;
    let checked = |complete: bool, papers: Value, handed: &str| {
        with(
            &order(39),
            json!({
                "registered": { "done": true }, "checks": [{ "done": "2022-10-03", "complete": complete, "quality": true }],
                "handed-over": { "on": handed, "to": "head" }, "documents": papers,
            }),
        )
    };
    let unnamed =
        json!({ "sheet": { "drawn-up": true, "name": false, "post": true, "officials": ["D1"] }, "opinions": [] });
    let studied = |by: &str, personnel: Value, foreign: Value| {
        with(
            &order(39),
            json!({
                "decision": { "by": by },
                "studies": [
                    { "unit": "pa-personnel", "tasked": "2022-09-05", "reported": personnel },
                    { "unit": "pa-foreign-policy", "tasked": "2022-09-05", "reported": foreign },
                ],
            }),
        )
    };
    let silent = studied("head-pa", json!("2022-09-19"), Value::Null);
    let late = studied("head-pa", json!("2022-09-19"), json!("2022-09-20"));
    let unstudied = studied("head-pa", Value::Null, json!("2022-09-19"));
    let by_other = studied("prime-minister", json!("2022-09-19"), json!("2022-09-19"));
    let set_aside = with(&order(39), json!({ "overrides": [{ "unit": "pa-foreign-policy", "by": "sc-secretary" }] }));
    let notices = json!({ "decided": "2022-09-26", "notices": [
        { "to": "submitter", "on": "2022-09-27" }, { "to": "appointer", "on": "2022-09-28" } ] });
    let foreign = json!({ "unit": "pa-foreign-policy" });
    let overdue = json!({ "unit": "pa-foreign-policy", "due": "2022-09-19" });
    let unlisted = checked(false, json!(["submission"]), "2022-10-04");
    let all = checked(false, json!(["submission", "reference-sheet", "photo", "special-check"]), "2022-10-04");
    let slow = checked(true, json!(["submission"]), "2022-10-05");
    let sc_secretary = json!({ "actor": "sc-secretary", "unit": "pa-foreign-policy" });
    vec![
        ("may_hand_over", unlisted, on, "E828-DOC-MISSING", "rules/7.1", json!({ "document": "reference-sheet" })),
        ("may_hand_over", all, on, "E828-DOC-MISSING", "rules/7.1", json!({ "document": "submission" })),
        ("may_hand_over", slow, on, "W828-TRANSFER-OVERDUE", "rules/7.2", json!({ "due": "2022-10-04" })),
        ("sheet", unnamed, on, "E828-SHEET-INCOMPLETE", "rules/8.1", json!({ "field": "name" })),
        ("examined", silent.clone(), on, "E828-ROUTE-SKIPPED", "rules/20.1", foreign.clone()),
        ("examined", unstudied, on, "E828-ROUTE-SKIPPED", "rules/16.1", json!({ "unit": "pa-personnel" })),
        ("examined", late, on, "W828-EXAMINATION-OVERDUE", "rules/10", overdue),
        ("may_decide", silent, on, "E828-MATERIALS-NOT-COLLECTED", "rules/12.1", foreign),
        ("may_decide", by_other, on, "E828-DECISION-AUTHORITY", "rules/12.1", json!({ "actor": "head-pa" })),
        ("notified", notices, on, "W828-NOTICE-OVERDUE", "rules/12.2", json!({ "due": "2022-09-27" })),
        ("may_override", set_aside, on, "E828-OVERRIDE-AUTHORITY", "rules/20.1", sc_secretary),
    ]
}

/// The steps that give a code: the clause of each and what it speaks of.
fn said(norm: &str, facts: &Value, on: &str, code: &str) -> Vec<(String, Value)> {
    let readings: Vec<(String, String)> = serde_json::from_value(facts.get("readings").map_or(json!([]), |readings| {
        readings.as_object().unwrap().iter().map(|(name, value)| json!([name, value])).collect()
    }))
    .unwrap();
    let pairs: Vec<(&str, &str)> = readings.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let asked = Case::read(&pairs).ask_on(norm, &with(facts, json!({ "readings": null })), on);
    let steps = asked.trace.iter().map(|step| serde_json::to_value(step).unwrap());
    let noted = steps.filter(|step| step["finding"] == "appointment-noted" && step["facts"]["code"] == code);
    let of_step = |step: Value| {
        let clause = step["citation"].as_str().unwrap().trim_start_matches("U020000828_/").to_owned();
        (clause, with(&step["facts"], json!({ "code": null, "level": null })))
    };
    noted.map(of_step).collect()
}

#[test]
fn a_code_names_whom_or_what_it_speaks_of() {
    let rows = [said_of_agreements(), said_of_the_act(), said_of_the_submission(), said_of_the_process()].concat();
    for (norm, facts, on, code, clause, names) in rows {
        let found = said(norm, &facts, on, code);
        assert!(found.contains(&(clause.to_owned(), names.clone())), "{norm} {code}: {clause} {names}, not {found:?}");
    }
}

/// The heads of the bodies that rows 38, 41, 44 and 59 speak of as a class.
#[test]
fn the_head_of_the_posts_own_body_submits() {
    for (row, body, head) in [
        (38, "foreign", "minister-foreign"),
        (59, "defence", "minister-defence"),
        (41, "emergency", "minister-emergency"),
        (41, "justice", "minister-justice"),
        (41, "finance", "minister-finance"),
        (59, "industry", "minister-industry"),
        (41, "economy", "minister-economy"),
        (41, "culture", "minister-culture"),
        (44, "knb", "knb-chairman"),
        (44, "sgo", "sgo-head"),
        (44, "prosecutor", "prosecutor-general"),
        (44, "anticorruption", "anticorruption-chair"),
        (44, "financial-monitoring", "fma-chair"),
        (44, "competition", "competition-chair"),
        (44, "civil-service", "civil-service-agency-chair"),
        (44, "strategic-planning", "aspr-chair"),
        (44, "accounts", "accounts-chair"),
    ] {
        let by = |actor: &str| {
            let facts = with(&submitted(row, actor), json!({ "post": { "body": body } }));
            codes(&Case::default().value("may_submit", &facts), "refusals")
        };
        assert_eq!(by(head), Vec::<String>::new(), "{row} {body}");
        assert_eq!(by("president-office-chief"), ["E828-SUBMITTER"], "{row} {body}");
    }
}

fn cited(norm: &str, facts: &Value) -> BTreeSet<String> {
    let asked = Case::default().ask(norm, facts);
    asked.citations.iter().map(|cite| cite.within_act().to_owned()).collect()
}

fn set(clauses: &[&str]) -> BTreeSet<String> {
    clauses.iter().map(|clause| (*clause).to_owned()).collect()
}

/// Beside the paragraph that lists the post stand the clause that names the unit and, for the staff of the Security Council, 17.1.
#[test]
fn a_route_rests_on_the_unit_and_on_the_list_of_its_posts() {
    assert_eq!(cited("routes", &order(39)), set(&["list/39", "rules/16.1", "rules/20.1", "rules/20.2"]));
    assert_eq!(
        cited("routes", &order(47)),
        set(&["list/47", "rules/16.1", "rules/17.1", "rules/17(1).1", "rules/17(1).2"])
    );
}

/// The clauses of rules/16–24 that a norm says it may cite, each once.
fn may_cite(norm: &str) -> BTreeSet<String> {
    let info = NORMS.iter().find(|info| info.name == format!("appointment::{norm}")).unwrap();
    let of_routing = |clause: &str| clause.strip_prefix("rules/").is_some_and(|rest| ("16".."3").contains(&rest));
    let cites: Vec<String> = info.cites().iter().map(|cite| cite.within_act().to_owned()).collect();
    let found: Vec<&String> = cites.iter().filter(|clause| of_routing(clause) && *clause != "rules/2-1").collect();
    let distinct: BTreeSet<String> = found.iter().map(|clause| (*clause).clone()).collect();
    assert_eq!(found.len(), distinct.len(), "{norm}: {found:?}");
    distinct
}

#[test]
fn norms_cite_the_clauses_of_their_units_and_marks() {
    // Rows 41 and 59 carry the mark; 17(3).7 is of row 114, which does not.
    let marked = ["17(2).5", "17(2).6", "17(2).7", "17(3).2", "17(3).3", "17(3).4", "17(3).5", "17(3).6", "17(3).8"];
    let marked = marked.map(|clause| format!("rules/{clause}")).into_iter().collect();
    assert_eq!(may_cite("needs_secretary"), marked);
    let administration = ["16.1", "17.1", "17-1", "18.1", "20.1", "21.1", "22.1", "23.1", "24.1"];
    let administration = administration.map(|clause| format!("rules/{clause}")).into_iter().collect();
    assert_eq!(may_cite("override_by"), administration);
    let lists = "16.1 17.1 17(1).1 17(1).2 17(2).1 17(2).2 17(2).3 17(2).4 17(2).5 17(2).6 17(2).7 17(3).1 17(3).2 17(3).3 17(3).4 \
        17(3).5 17(3).6 17(3).7 17(3).8 17(4).1 17(4).2 17(4).3 17(4).4 17(4).5 17(4).6 17(4).7 17-1 18.1 18.2 18.3 18.4 20.1 20.2 \
        21.1 21.2 21.3 21.4 22.1 22.2 22.3 23.1 23.2 23.3 24.1 24.2";
    assert_eq!(may_cite("routes"), lists.split(' ').map(|clause| format!("rules/{clause}")).collect());
}

/// A clock stops if it began before the repeal and its last day is without the decree (4.2, 4.10).
#[test]
fn clocks_about_the_day_of_the_repeal() {
    let stops = |tasked: &str| {
        let facts = json!({ "studies": [{ "unit": "pa-legal", "tasked": tasked }] });
        cited("examination_due", &facts).contains("decree/status")
    };
    // The ten working days from the 14th end on Friday the 28th, those from the 17th on the day of the repeal.
    assert_eq!(
        ["2023-07-14", "2023-07-17", "2023-07-30", "2023-07-31", "2023-08-01"].map(stops),
        [false, true, true, false, false]
    );
}

#[test]
fn no_unit_spoke_before_the_decree() {
    for unit in [
        "decree/1",
        "decree/1-1",
        "list/43",
        "list/heading",
        "rules/2-1",
        "rules/9",
        "rules/19",
        "rules/24",
        "rules/24~2014",
    ] {
        let said = Case::default().ask_on("text_on", &json!({ "unit": unit }), "2002-03-28").answer;
        assert_eq!((said.outcome, &said.value["text"]), ("determined", &json!("not-in-force")), "{unit}");
        assert!(said.value.get("since").is_none() && said.value.get("by").is_none(), "{unit}: {}", said.value);
    }
}

/// While both the form of the President's act and the day of the repeal are open, the gate is shut and both are asked for (3.5, A28).
#[test]
fn an_act_of_unknown_form_after_the_signing_of_the_repeal() {
    let facts = with(&order(43), json!({ "post": { "act-form": null } }));
    let asked =
        Case::read(&[("act.U020000828_.repealed_on", "own-commencement")]).ask_on("may_adopt", &facts, "2023-08-05");
    assert_eq!(asked.answer.outcome, "not-before");
    assert_eq!(codes(&asked.answer.value, "refusals"), ["E828-NO-DECISION-YET"]);
    assert_eq!(
        asked.answer.asks.into_iter().collect::<BTreeSet<_>>(),
        BTreeSet::from(["act-form", "commencement-290"])
    );
}

#[test]
fn facts_that_make_no_sense() {
    let study = |answered: &str| json!({ "studies": [{ "requested": "2022-09-07", "answered": answered }] });
    for (facts, fault) in [
        (json!({ "post": { "row": 0 } }), Some("the List has no row 0; it has rows 1 to 121")),
        (json!({ "post": { "row": 122 } }), Some("the List has no row 122; it has rows 1 to 121")),
        (json!({ "post": { "rows": [1, 122] } }), Some("the List has no row 122; it has rows 1 to 121")),
        (json!({ "post": { "rows": [1, 121] } }), None),
        (
            json!({ "post": { "committee": "civil-aviation", "body": "health" } }),
            Some("the committee civil-aviation is one of industry, not of health"),
        ),
        (json!({ "post": { "committee": "civil-aviation", "body": "industry" } }), None),
        (json!({ "post": { "committee": "other", "body": "health" } }), None),
        (json!({ "post": { "occupied": -1 } }), Some("-1 posts cannot be held")),
        (json!({ "post": { "occupied": 0 } }), None),
        (study("2022-09-06"), Some("documents asked for on 2022-09-07 cannot have come on 2022-09-06")),
        (study("2022-09-07"), None),
        (study("2022-09-08"), None),
    ] {
        let read: Facts = serde_json::from_value(facts.clone()).unwrap();
        assert_eq!(read.check().err().map(|fault| fault.to_string()).as_deref(), fault, "{facts}");
    }
}
