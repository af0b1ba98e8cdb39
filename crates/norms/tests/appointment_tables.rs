//! The worked tables of the inventory of Decree No 828 (section 4 and the machines of section 3), each row as it stands there.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod appointment_support;

use appointment_support::{Case, codes, value, with};
use calendar::{Date, WorkingCalendar};
use serde_json::{Value, json};

/// A calendar with these days off and these worked, and otherwise the week alone.
fn calendar(off: &[&str], worked: &[&str]) -> WorkingCalendar {
    let mut text = String::from(
        "[[act]]\nid = \"X\"\nname = { kk = \"x\", ru = \"x\", en = \"x\" }\n\
         [[holiday]]\nkey = \"given\"\nname = { kk = \"x\", ru = \"x\", en = \"x\" }\nsource = \"X\"\nmoves = false\n",
    );
    for year in 2022..=2023 {
        let of_year = |day: &&&str| day.starts_with(&year.to_string());
        let off = off.iter().filter(of_year).map(|day| format!("{{ day = {day}, holiday = \"given\" }}"));
        let given_for = "2022-08-29";
        let worked = worked.iter().filter(of_year);
        let worked = worked.map(|day| format!("{{ day = {day}, works_for = {given_for}, source = \"X\" }}"));
        let days: Vec<String> = off.chain(worked).collect();
        let days = days.join(", ");
        text += &format!(
            "[[year]]\nyear = {year}\nweekend = [\"saturday\", \"sunday\"]\nsource = \"X\"\ndays = [{days}]\n"
        );
    }
    WorkingCalendar::parse(&text).unwrap()
}

#[test]
fn one_day_4_1() {
    // The event, the calendar, then: default, not moved, the event's day counted.
    for (event, off, default, unmoved, counted) in [
        ("2022-10-06", &[][..], "2022-10-07", "2022-10-07", "2022-10-06"),
        ("2022-10-07", &[], "2022-10-10", "2022-10-08", "2022-10-07"),
        ("2022-12-15", &["2022-12-16"], "2022-12-19", "2022-12-16", "2022-12-15"),
        ("2022-10-06", &[], "2022-10-07", "2022-10-07", "2022-10-06"),
        ("2022-10-07", &[], "2022-10-10", "2022-10-08", "2022-10-07"),
    ] {
        let due = |readings: &[(&str, &str)]| {
            let case = Case { calendar: calendar(off, &[]), ..Case::read(readings) };
            let by_check = case.value("transfer_due", &json!({ "checks": [{ "done": event }] }));
            let by_decision = case.value("notice_due", &json!({ "decided": event }));
            assert_eq!(by_check, by_decision);
            by_check["due"].clone()
        };
        assert_eq!(due(&[]), json!(default), "{event}");
        assert_eq!(due(&[("clock.one_day.roll", "none")]), json!(unmoved), "{event}");
        assert_eq!(due(&[("clock.one_day.count_event_day", "yes")]), json!(counted), "{event}");
    }
}

/// Two checks, after a return: the last one starts the clock.
#[test]
fn of_two_checks_the_last_one_counts() {
    let checks = json!({ "checks": [{ "done": "2022-10-03" }, { "done": "2022-10-06" }] });
    assert_eq!(value("transfer_due", &checks)["due"], json!("2022-10-07"));
}

/// The task, the days off and the days worked that the calendar is given, the due day, and that with the first day counted.
type TenRow = (&'static str, &'static [&'static str], &'static [&'static str], &'static str, &'static str);

const TEN: [TenRow; 5] = [
    ("2022-09-05", &[], &[], "2022-09-19", "2022-09-16"),
    ("2022-08-25", &["2022-08-30"], &[], "2022-09-09", "2022-09-08"),
    ("2022-08-25", &["2022-08-29", "2022-08-30"], &["2022-08-27"], "2022-09-09", "2022-09-08"),
    ("2022-12-09", &["2022-12-16"], &[], "2022-12-26", "2022-12-23"),
    ("2023-07-25", &[], &[], "2023-08-08", "2023-08-07"),
];

#[test]
fn ten_working_days_4_2() {
    for (tasked, off, worked, default, counted) in TEN {
        let facts = json!({ "studies": [{ "unit": "pa-legal", "tasked": tasked }] });
        let due = |readings: &[(&str, &str)]| {
            let case = Case { calendar: calendar(off, worked), ..Case::read(readings) };
            case.value("examination_due", &facts)[0].clone()
        };
        assert_eq!(due(&[])["due"], json!(default), "{tasked}");
        assert_eq!(due(&[])["counted"].as_array().unwrap().len(), 10, "{tasked}");
        assert_eq!(due(&[("clock.ten.count_first_day", "yes")])["due"], json!(counted), "{tasked}");
    }
}

/// Beyond the repeal the clock is said to stop (4.10).
#[test]
fn a_clock_that_runs_past_the_repeal_says_so() {
    let facts = |tasked: &str| json!({ "studies": [{ "unit": "pa-legal", "tasked": tasked }] });
    let stops = |tasked: &str| {
        let answer = Case::default().ask("examination_due", &facts(tasked));
        answer.citations.iter().any(|cite| cite.within_act() == "decree/status")
    };
    assert!(stops("2023-07-25"));
    assert!(!stops("2022-09-05"));
}

fn case_of(row: u16, kind: &str, ground: Option<&str>) -> Value {
    let mut facts = json!({ "post": { "row": row }, "case": { "kind": kind } });
    if let Some(ground) = ground {
        facts["case"]["ground"] = json!(ground);
    }
    facts
}

#[test]
fn required_documents_4_3() {
    let sheet = ["reference-sheet", "photo"];
    for (kind, ground, check, application) in [
        ("appointment", None, true, false),
        ("release", Some("own-wish"), false, true),
        ("release", Some("other"), false, false),
    ] {
        let mut expected = vec!["submission", sheet[0], sheet[1]];
        expected.extend(check.then_some("special-check"));
        expected.extend(application.then_some("application"));
        assert_eq!(value("required_documents", &case_of(41, kind, ground)), json!(expected), "{kind} {ground:?}");
    }
}

#[test]
fn worked_4_3() {
    let appointment = with(
        &case_of(41, "appointment", None),
        json!({
            "documents": ["submission", "reference-sheet", "special-check"],
            "submission": { "qualities": true, "prime-minister-agreed": false },
        }),
    );
    assert_eq!(value("missing_documents", &appointment), json!(["photo", "prime-minister-statement"]));
    let papers = json!({ "documents": ["submission", "reference-sheet", "photo"], "submission": { "reasons": true } });
    let own_wish = with(&case_of(41, "release", Some("own-wish")), papers.clone());
    assert_eq!(value("missing_documents", &own_wish), json!(["application"]));
    let other = with(&case_of(41, "release", Some("other")), papers);
    assert_eq!(value("missing_documents", &other), json!([]));
}

#[test]
fn special_before_general_4_4() {
    for (name, rows, taken) in [
        ("Deputy Chairman of the Financial Monitoring Agency", &[44, 120][..], 120),
        ("Deputy Chairman of the KNB", &[44], 44),
        ("Deputy Head of the State Guard Service", &[43, 44], 43),
        ("Commander-in-Chief of the National Guard", &[40, 55], 55),
        ("Deputy Minister for Emergency Situations", &[41], 41),
        ("Prosecutor General", &[8, 28], 8),
        ("Head of staff of the Ministry for Emergency Situations", &[71], 71),
    ] {
        assert_eq!(value("rows", &json!({ "post": { "rows": rows } })), json!([taken]), "{name}");
    }
    let knb = json!({ "post": { "rows": [44], "body": "knb" } });
    assert_eq!(value("needs_secretary", &knb), json!(true));
    let emergency = json!({ "post": { "rows": [41], "body": "emergency" } });
    assert_eq!(value("needs_secretary", &emergency), json!(true));
    let both = Case::read(&[("list.overlap", "both")]);
    assert_eq!(both.value("rows", &json!({ "post": { "rows": [44, 120] } })), json!([44, 120]));
    let agreed = both.ask("agreement", &json!({ "post": { "rows": [44, 120] }, "case": { "kind": "appointment" } }));
    assert_eq!(agreed.answer.outcome, "conflict");
}

fn agreed(by: &str) -> Value {
    // A collegial body agrees by its decision.
    let form = if by == "commission-le" { "decision" } else { "sheet" };
    json!({ "by": by, "decision": "agreed", "form": form })
}

fn decided(row: u16, body: Option<&str>, instructions: &[&str], decisions: &[&str]) -> Value {
    let mut facts = case_of(row, "appointment", None);
    if let Some(body) = body {
        facts["post"]["body"] = json!(body);
    }
    facts["instructions"] = instructions.iter().map(|of| json!({ "of": of })).collect();
    facts["agreements"] = decisions.iter().map(|by| agreed(by)).collect();
    facts["sc-chairman-is-president"] = json!(false);
    facts
}

fn satisfied(case: &Case, facts: &Value) -> Vec<String> {
    codes(&case.value("agreement_satisfied", facts), "refusals")
}

#[test]
fn agreement_satisfied_4_5() {
    let case = Case::default();
    let justice = Some("justice");
    let (incomplete, instruction) = ("E828-AGREEMENT-INCOMPLETE", "E828-INSTRUCTION-MISSING");
    let commission = "E828-COMMISSION-DECISION-MISSING";
    let none: [&str; 0] = [];
    assert_eq!(satisfied(&case, &decided(41, justice, &[], &["president"])), none);
    assert_eq!(satisfied(&case, &decided(41, justice, &[], &["head-pa"])), [instruction]);
    assert_eq!(satisfied(&case, &decided(41, justice, &["president"], &["head-pa"])), none);
    assert_eq!(satisfied(&case, &decided(41, Some("emergency"), &["president"], &["head-pa"])), [incomplete]);
    assert_eq!(satisfied(&case, &decided(80, None, &["president"], &["head-pa", "sc-secretary"])), none);
    assert_eq!(satisfied(&case, &decided(53, None, &[], &["sc-chairman"])), [incomplete]);
    let whole = Case::read(&[("list.instruction_scope_sc", "whole")]);
    assert_eq!(satisfied(&whole, &decided(53, None, &[], &["sc-chairman"])), none);
    assert_eq!(satisfied(&case, &decided(76, None, &[], &["commission-le"])), [incomplete]);
    assert_eq!(satisfied(&case, &decided(76, None, &[], &["president"])), [commission]);
    assert_eq!(satisfied(&case, &decided(71, None, &[], &["prime-minister", "head-pa"])), [incomplete]);
    assert_eq!(satisfied(&case, &decided(25, None, &[], &[])), none);
    // One required actor refused, another alternative satisfied; and with none satisfied.
    let mut refused = decided(41, justice, &["president"], &["president"]);
    refused["agreements"].as_array_mut().unwrap().push(json!({ "by": "head-pa", "decision": "refused" }));
    assert_eq!(satisfied(&case, &refused), none);
    refused["agreements"].as_array_mut().unwrap().remove(0);
    assert!(satisfied(&case, &refused).contains(&"E828-REFUSED".to_owned()));
}

/// The missing secretary is named where the mark asks for him (4.5, row 4 of the table).
#[test]
fn who_is_missing_is_named() {
    let facts = decided(41, Some("emergency"), &["president"], &["head-pa"]);
    let answer = Case::default().ask("agreement_satisfied", &facts);
    let said = serde_json::to_string(&answer.trace).unwrap();
    assert!(said.contains(r#""code":"E828-AGREEMENT-INCOMPLETE","actor":"sc-secretary""#), "{said}");
}

fn gate_facts(row: u16, form: Option<&str>, decisions: &[&str]) -> Value {
    let mut facts = decided(row, None, &[], decisions);
    facts["post"]["corps-a"] = json!(false);
    if let Some(form) = form {
        facts["post"]["act-form"] = json!(form);
    }
    facts
}

#[test]
fn head_consent_4_5() {
    let gate = |facts: &Value| value("gate", facts);
    let order = gate_facts(43, Some("order"), &[]);
    assert_eq!(gate(&order), json!("closed"));
    let by = json!({ "act": { "by": "president" } });
    let adopted = value("may_adopt", &with(&order, by.clone()));
    assert_eq!(codes(&adopted, "refusals"), ["E828-NO-DECISION-YET"]);
    assert_eq!(gate(&gate_facts(43, Some("order"), &["head-pa"])), json!("open"));
    let reported = json!({ "direct-report": { "by": "head-pa", "decision": "agreed" } });
    assert_eq!(gate(&with(&order, reported)), json!("open"));
    assert_eq!(gate(&gate_facts(43, Some("decree"), &[])), json!("open"));
    assert_eq!(gate(&gate_facts(104, Some("order"), &["first-president"])), json!("closed"));
    // A release by the minister on a row of the Commission.
    let release = with(&gate_facts(61, None, &[]), json!({ "case": { "kind": "release" } }));
    assert_eq!(gate(&release), json!("open"));
    let adopted = value("may_adopt", &with(&release, json!({ "act": { "by": "minister-interior" } })));
    assert_eq!(
        (codes(&adopted, "refusals").len(), codes(&adopted, "warnings")),
        (0, vec!["W828-RELEASE-AGREEMENT".to_owned()])
    );
    // The President decides under rules/4.
    let freed = json!({ "without-procedure": { "by": "president" } });
    let row_39 = with(&gate_facts(39, Some("order"), &[]), freed.clone());
    assert_eq!(gate(&row_39), json!("closed"));
    assert_eq!(Case::read(&[("rules_4.scope", "all")]).value("gate", &row_39), json!("open"));
    assert_eq!(gate(&with(&order, freed)), json!("open"));
    let column_four = Case::read(&[("order.head_consent", "column_4")]);
    assert_eq!(column_four.value("gate", &order), json!("open"));
}

#[test]
fn head_consent_needed_4_5() {
    let needed = |facts: &Value| value("head_consent_needed", facts);
    assert_eq!(needed(&gate_facts(43, Some("order"), &[])), json!(true));
    assert_eq!(needed(&gate_facts(43, Some("decree"), &[])), json!(false));
    // The Commission's branch, the Head's own submission, another appointer.
    assert_eq!(needed(&gate_facts(40, Some("order"), &[])), json!(false));
    assert_eq!(needed(&gate_facts(51, Some("order"), &[])), json!(false));
    assert_eq!(needed(&gate_facts(41, None, &[])), json!(false));
    // A release on a row of the Commission goes the ordinary way to the Head.
    let release = with(&gate_facts(40, Some("order"), &[]), json!({ "case": { "kind": "release" } }));
    assert_eq!(needed(&release), json!(true));
}

/// 3.5: with the form of the act unknown and column 4 empty the gate is closed until the form is recorded, and that alone is missing.
#[test]
fn an_unknown_form_keeps_the_gate_closed() {
    let answer = Case::default().ask("gate", &gate_facts(43, None, &[])).answer;
    assert_eq!((answer.outcome, answer.value, answer.asks), ("not-before", json!("closed"), vec!["act-form"]));
    assert_eq!(value("gate", &gate_facts(39, None, &["head-pa"])), json!("open"), "the form does not matter");
}

/// The transitions E1 to E4 of the gate.
#[test]
fn the_gate_opens_is_barred_and_closes_again() {
    let gate = |decisions: Value| value("gate", &with(&gate_facts(60, None, &[]), json!({ "agreements": decisions })));
    assert_eq!(gate(json!([])), json!("closed"));
    assert_eq!(gate(json!([agreed("head-pa")])), json!("open"));
    let refused = json!({ "by": "head-pa", "decision": "refused" });
    assert_eq!(gate(json!([refused])), json!("barred"));
    assert_eq!(gate(json!([refused, { "by": "head-pa", "decision": "withdrawn" }])), json!("closed"));
    assert_eq!(gate(json!([refused, agreed("head-pa")])), json!("open"));
    assert_eq!(
        gate(json!([{ "by": "head-pa", "decision": "agreed", "on": "2022-12-01" }])),
        json!("closed"),
        "later than the day"
    );
}

#[test]
fn submitters_4_6() {
    for (row, actors) in [
        (59, json!(["minister-relevant"])),
        (30, json!(["accounts-chair"])),
        (111, json!(["prime-minister"])),
        (69, json!(["minister-interior"])),
        (25, json!([])),
        (110, json!([])),
        (101, json!(["justice-staff-head"])),
        (74, json!(["akim-region"])),
    ] {
        assert_eq!(
            value("submitter", &json!({ "post": { "row": row, "act-form": "decree" } }))["actors"],
            actors,
            "row {row}"
        );
    }
}

#[test]
fn addressees_4_6() {
    let to = |row: u16, form: &str| value("addressee", &json!({ "post": { "row": row, "act-form": form } }));
    assert_eq!(to(24, "decree"), json!("president"));
    assert_eq!(to(43, "order"), json!("administration"));
    assert_eq!(to(59, "order"), json!("administration"));
    let answer = Case::default().ask("addressee", &json!({ "post": { "row": 43 } })).answer;
    assert_eq!((answer.outcome, answer.asks), ("undetermined", vec!["act-form"]));
}

fn units(post: Value) -> Vec<(String, Vec<String>)> {
    let routed = value("routes", &json!({ "post": post }));
    let clauses = |routed: &Value| {
        let clauses = routed["clauses"].as_array().unwrap().iter().map(|clause| clause.as_str().unwrap());
        clauses.map(|clause| clause.trim_start_matches("rules/").to_owned()).collect()
    };
    let routed = routed.as_array().unwrap();
    assert_eq!(routed[0]["unit"], json!("pa-personnel"));
    routed[1..].iter().map(|routed| (routed["unit"].as_str().unwrap().to_owned(), clauses(routed))).collect()
}

fn routed(pairs: &[(&str, &str)]) -> Vec<(String, Vec<String>)> {
    pairs.iter().map(|(unit, clause)| ((*unit).to_owned(), vec![(*clause).to_owned()])).collect()
}

#[test]
fn routes_4_7() {
    let forensic = routed(&[("sc-law-enforcement", "17(4).7"), ("pa-security-law", "17-1")]);
    assert_eq!(units(json!({ "row": 103 })), forensic);
    let monitoring = routed(&[("sc-law-enforcement", "17(4).5"), ("pa-socio-economic", "18.4")]);
    assert_eq!(units(json!({ "row": 120 })), monitoring);
    let social = json!({ "row": 72, "role": "deputy-akim", "in-charge-of": ["social-sphere"] });
    assert_eq!(units(social), routed(&[("pa-domestic-policy", "22.3"), ("pa-state-control", "23.3")]));
    let another = json!({ "row": 72, "role": "deputy-akim", "in-charge-of": [] });
    assert_eq!(units(another), routed(&[("pa-state-control", "23.3")]));
    let health = json!({ "row": 41, "body": "health" });
    assert_eq!(units(health), routed(&[("pa-socio-economic", "18.2"), ("pa-domestic-policy", "22.2")]));
    let head = routed(&[("named-by-head", "16.1")]);
    assert_eq!(units(json!({ "row": 66 })), head);
    assert_eq!(units(json!({ "row": 59, "body": "justice" })), head);
    assert_eq!(units(json!({ "row": 41, "body": "ecology" })), head);
    // A unit that two paragraphs name stands once.
    assert_eq!(
        units(json!({ "row": 95 })),
        vec![("sc-law-enforcement".to_owned(), vec!["17(4).5".to_owned(), "17(4).6".to_owned()])]
    );
}

#[test]
fn a_part_of_a_row_is_asked_for_where_it_matters() {
    let asks = |post: Value| Case::default().ask("routes", &json!({ "post": post })).answer.asks;
    assert_eq!(asks(json!({ "row": 41 })), ["post-body"]);
    assert_eq!(asks(json!({ "row": 41, "body": "digital" })), ["post-duties"]);
    assert_eq!(asks(json!({ "row": 59, "body": "industry" })), ["post-committee"]);
    assert_eq!(asks(json!({ "row": 78 })), ["post-role"]);
    assert_eq!(asks(json!({ "row": 38, "body": "information-social-development" })), ["post-succession"]);
    // Whichever part of these rows it is, the unit is the same.
    assert!(asks(json!({ "row": 81 })).is_empty() && asks(json!({ "row": 37 })).is_empty());
}

/// A34: the Ministry of Information and Social Development studies under 22.2 by the table of succession.
#[test]
fn a_body_of_the_past_is_read_by_succession() {
    let post = json!({ "row": 41, "body": "information-social-development",
        "succeeds": [{ "body": "information-communications", "from": "2019-02-25" }] });
    assert_eq!(units(post.clone()), routed(&[("pa-domestic-policy", "22.2")]));
    let by_letter = Case::read(&[("bodies.succession", "by-letter")]);
    assert_eq!(by_letter.value("routes", &json!({ "post": post }))[1]["unit"], json!("named-by-head"));
}

#[test]
fn needs_sc_chairman_4_8() {
    let needed =
        |case: &Case, row: u16| case.value("needs_sc_chairman", &json!({ "post": { "row": row, "role": "chairman" } }));
    let (default, covers) = (Case::default(), Case::read(&[("rules_2_1.covers_named_heads", "yes")]));
    for row in 1..=121 {
        let by_column = [11, 24, 28, 29, 37, 52, 53, 55].contains(&row);
        let named = [8, 9, 14, 15, 25].contains(&row);
        assert_eq!(needed(&default, row), json!(by_column), "row {row}");
        assert_eq!(needed(&covers, row), json!(by_column || named), "row {row}");
    }
}

#[test]
fn number_limits_4_9() {
    for row in 1..=121 {
        let answer = Case::default().ask("number_limit", &json!({ "post": { "row": row, "role": "member" } })).answer;
        let expected = match row {
            6 | 12 | 15 => ("determined", json!(2)),
            32 => ("determined", json!(15)),
            _ => ("not-applicable", Value::Null),
        };
        assert_eq!((answer.outcome, answer.value), expected, "row {row}");
    }
    let member = |occupied: i32| {
        let patch = json!({ "post": { "role": "member", "occupied": occupied }, "act": { "by": "president" } });
        codes(&value("may_adopt", &with(&gate_facts(6, Some("decree"), &[]), patch)), "refusals")
    };
    assert_eq!(member(2), ["E828-NUMBER-LIMIT"]);
    assert!(member(1).is_empty());
}

#[test]
fn a_case_may_be_opened_4_10() {
    let case = Case::default();
    let opened = |on: &str| {
        let facts = json!({ "post": { "row": 43 }, "case": { "rotation": false } });
        let answer = case.ask_on("may_open", &facts, on).answer;
        codes(&answer.value, "refusals")
    };
    assert_eq!(opened("2002-03-28"), ["E828-ACT-NOT-YET"]);
    for on in ["2002-03-29", "2016-01-01", "2022-06-30"] {
        assert_eq!(opened(on), ["E828-EDITION-NOT-HELD"], "{on}");
    }
    for on in ["2022-07-01", "2023-07-30"] {
        assert!(opened(on).is_empty(), "{on}");
    }
    for on in ["2023-07-31", "2026-01-01"] {
        assert_eq!(opened(on), ["E828-ACT-REPEALED"], "{on}");
    }
}

#[test]
fn what_a_unit_said_4_10() {
    let case = Case::default();
    for (unit, on, text) in [
        ("rules/15", "2010-03-10", "held"),
        ("rules/6", "2016-02-01", "held"),
        ("rules/16", "2016-02-01", "not-held"),
        ("rules/16", "2020-02-01", "held"),
        ("rules/7", "2016-02-01", "held"),
        ("rules/20", "2020-12-01", "not-held"),
        ("rules/20", "2021-12-01", "held"),
        ("rules/17", "2022-06-01", "not-held"),
        ("rules/22", "2022-06-30", "not-held"),
        ("rules/19", "2016-02-01", "not-held"),
        ("rules/19", "2020-02-01", "removed"),
        ("list/43", "2022-06-30", "not-held"),
        ("rules/9", "2009-02-01", "not-held"),
        ("rules/9", "2023-08-01", "not-in-force"),
    ] {
        let answer = case.ask_on("text_on", &json!({ "unit": unit }), on).answer;
        assert_eq!(answer.value["text"], json!(text), "{unit} on {on}");
    }
    let amended = case.ask_on("text_on", &json!({ "unit": "rules/16" }), "2016-02-01").answer.value;
    assert_eq!((&amended["next-change"], &amended["next-by"]), (&json!("2018-02-26"), &json!("U1800000643")));
}

#[test]
fn a_case_open_at_the_repeal_4_10() {
    let state = |case: &Case, facts: Value, on: &str| case.ask_on("at_repeal", &facts, on).answer.value.clone();
    let default = Case::default();
    let opened = json!({ "case": { "opened": "2023-07-25" } });
    assert_eq!(state(&default, opened.clone(), "2023-07-30"), json!("running"));
    assert_eq!(state(&default, opened.clone(), "2023-07-31"), json!("suspended"));
    for (decision, expected) in
        [("resubmit-under-new", "resubmit-under-new"), ("finish-under-old", "finish-under-old"), ("close", "closed")]
    {
        let decided = with(&opened, json!({ "case": { "transition": decision } }));
        assert_eq!(state(&default, decided, "2023-08-01"), json!(expected));
    }
    let late = default.ask_on("at_repeal", &json!({ "case": { "opened": "2023-07-31" } }), "2023-08-01").answer;
    assert_eq!(late.outcome, "not-applicable");
    // A28: by the commencement of the repealing decree, once that is recorded.
    let own = Case::read(&[("act.U020000828_.repealed_on", "own-commencement")]);
    assert_eq!(own.ask_on("in_force", &json!({}), "2023-08-01").answer.asks, ["commencement-290"]);
    let known = json!({ "commencement-290": "2023-08-11" });
    assert_eq!(own.ask_on("in_force", &known, "2023-08-10").answer.value, json!("in-force"));
    assert_eq!(own.ask_on("in_force", &known, "2023-08-11").answer.value, json!("repealed"));
}

/// The ways of section 3 in order, each with its clock.
#[test]
fn the_ways_of_section_3() {
    let way = |facts: &Value| {
        let route = value("case_route", facts);
        let steps: Vec<String> =
            route["steps"].as_array().unwrap().iter().map(|step| step["step"].as_str().unwrap().to_owned()).collect();
        (route["branch"].as_str().unwrap().to_owned(), steps)
    };
    let ordinary = [
        "submit",
        "register",
        "check",
        "hand-over",
        "give-tasks",
        "draw-up-sheet",
        "study",
        "report",
        "bring-before-head",
        "decide",
        "notify",
    ];
    let (branch, steps) = way(&gate_facts(43, Some("order"), &[]));
    assert_eq!(
        (branch.as_str(), &steps[..11], &steps[11..]),
        ("ordinary", &ordinary.map(str::to_owned)[..], &["draft".to_owned(), "adopt".to_owned()][..])
    );
    let release = with(&gate_facts(59, None, &[]), json!({ "case": { "kind": "release" } }));
    assert_eq!(way(&release).0, "release");
    let (branch, steps) = way(&gate_facts(76, None, &[]));
    assert_eq!(branch, "commission");
    assert_eq!(steps, ["submit", "register", "check", "pass-to-commission", "commission-decides", "notify", "adopt"]);
    let reported = with(&gate_facts(43, Some("order"), &[]), json!({ "direct-report": { "by": "head-pa" } }));
    let (branch, steps) = way(&reported);
    assert_eq!(branch, "direct-report");
    assert_eq!(
        steps,
        ["submit", "register", "check", "report-to-head-of-state", "head-of-state-decides", "draft", "adopt"]
    );
    let (branch, steps) = way(&gate_facts(24, Some("decree"), &[]));
    assert_eq!(branch, "decree");
    assert_eq!(steps, ["submit", "sc-chairman-agrees", "head-of-state-decides", "draft", "adopt"]);
    let unagreed = with(&gate_facts(61, None, &[]), json!({ "case": { "kind": "release" } }));
    assert_eq!(way(&unagreed), ("none".to_owned(), vec![]));
    let route = value("case_route", &gate_facts(59, None, &[]));
    let clocks: Vec<(&str, &str)> = route["steps"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|step| Some((step["step"].as_str()?, step["clock"].as_str()?)))
        .collect();
    assert_eq!(clocks, [("hand-over", "one-day"), ("report", "ten-working-days"), ("notify", "one-day")]);
}

/// Every rule of the clocks against counting the days one by one.
#[test]
fn clocks_by_brute_force() {
    let calendar = WorkingCalendar::kazakhstan();
    let works = |day: Date| calendar.is_working(day).unwrap();
    for offset in 0..500 {
        let event = Date::of(2022, 1, 1).plus_days(offset);
        for (roll, count) in [("next_working_day", "no"), ("none", "no"), ("next_working_day", "yes"), ("none", "yes")]
        {
            let case = Case::read(&[("clock.one_day.roll", roll), ("clock.one_day.count_event_day", count)]);
            let mut expected = if count == "yes" { event } else { event.plus_days(1) };
            while roll == "next_working_day" && !works(expected) {
                expected = expected.plus_days(1);
            }
            let due = case.value("notice_due", &json!({ "decided": event.to_string() }));
            assert_eq!(due["due"], json!(expected.to_string()), "{event} {roll} {count}");
        }
        for count in ["no", "yes"] {
            let case = Case::read(&[("clock.ten.count_first_day", count)]);
            let (mut day, mut left) = (if count == "yes" { event } else { event.plus_days(1) }, 10);
            let (mut counted, mut skipped) = (Vec::new(), Vec::new());
            loop {
                if works(day) {
                    counted.push(day.to_string());
                    left -= 1;
                } else {
                    skipped.push(day.to_string());
                }
                if left == 0 {
                    break;
                }
                day = day.plus_days(1);
            }
            let facts = json!({ "studies": [{ "unit": "pa-legal", "tasked": event.to_string() }] });
            let due = &case.value("examination_due", &facts)[0];
            assert_eq!(due["due"], json!(day.to_string()), "{event} {count}");
            assert_eq!((&due["counted"], &due["skipped"]), (&json!(counted), &json!(skipped)), "{event} {count}");
        }
    }
}

/// A9, A11: receipt, submission, a shared clock, a clock that stops.
#[test]
fn the_other_readings_of_the_ten_days() {
    let facts = json!({
        "submission": { "on": "2022-09-01" },
        "studies": [
            { "unit": "pa-legal", "tasked": "2022-09-05", "received": "2022-09-06", "requested": "2022-09-07", "answered": "2022-09-09" },
            { "unit": "pa-personnel", "tasked": "2022-09-07", "received": "2022-09-07" },
        ],
    });
    let due = |readings: &[(&str, &str)]| {
        let list = Case::read(readings).value("examination_due", &facts);
        [0, 1].map(|at| list[at]["due"].as_str().unwrap().to_owned())
    };
    assert_eq!(due(&[]), ["2022-09-19", "2022-09-21"]);
    assert_eq!(due(&[("clock.ten.start", "received_by_unit")]), ["2022-09-20", "2022-09-21"]);
    assert_eq!(due(&[("clock.ten.start", "submitted")]), ["2022-09-15", "2022-09-15"]);
    assert_eq!(due(&[("clock.ten.shared", "yes")]), ["2022-09-19", "2022-09-19"]);
    // Asked for on Wednesday, received on Friday: two working days do not count.
    assert_eq!(due(&[("clock.ten.suspend_on_request", "yes")]), ["2022-09-21", "2022-09-21"]);
}
