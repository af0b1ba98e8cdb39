//! Transitional rotation, row by row (T1–T4). C = 15 November 2025, the last day of the six months 15 May 2026 (C11).

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod support;

use procedures::rotation::{CaseId, Kind, Period};
use procedures::{Actor, Code, DocumentKind};
use serde_json::{Value as Json, json};
use support::{BODY, Desk, OFFICER, OTHER, breaches, day, of, refused};

use Actor::{Employee, Head, HeadDeputy, HrService, System};
use DocumentKind::{ConsentRequest, Decision, Notice, Offer, OfferAnswer, Order, Plan, Proof, Refusal, Submission};

fn step(name: &str) -> Json {
    json!({ "transitional": name })
}

fn other() -> CaseId {
    of(Kind::Transitional, OTHER, "almaty")
}

fn rotation() -> CaseId {
    of(Kind::Employee, OTHER, "almaty")
}

/// V2: D = 10 May 2025.
fn registered() -> Desk {
    let mut desk = Desk::new();
    let found = desk.with("2025-11-15", &[], &[], |context| desk.cases.registrations(context));
    let ids: Vec<String> = found.iter().map(|(id, command)| format!("{id} {}", command.step())).collect();
    assert_eq!(ids, ["rotation/transitional/P1/almaty register"]);
    desk.take(&other(), step("register"), System, &[], "2025-11-15").unwrap();
    desk
}

fn due() -> Desk {
    let mut desk = registered();
    let plan = CaseId::Planning { body: BODY.into(), period: Period::Transition };
    let draft = json!({ "planning": { "draft": { "rows": [{ "person": 1, "post": "almaty" }] } } });
    desk.take(&plan, json!({ "planning": "open" }), HrService, &[], "2025-11-20").unwrap();
    desk.take(&plan, draft, HrService, &[], "2025-11-21").unwrap();
    let submitted = desk.take(&plan, json!({ "planning": "submit" }), HrService, &[Plan], "2025-11-24").unwrap();
    assert_eq!(
        (breaches(&submitted), submitted.warnings.clone()),
        (vec![], vec![]),
        "no autumn deadline, and no row is missing"
    );
    desk.take(&plan, json!({ "planning": "approve" }), Head, &[Plan], "2025-12-01").unwrap();
    desk.pass("2025-12-01");
    desk
}

fn rotate(desk: &mut Desk, on: &str) -> Vec<(Code, String, i32)> {
    let decide = json!({ "employee": { "decide": { "to": "shymkent", "on": on } } });
    desk.take(&rotation(), decide, Head, &[], on).unwrap();
    let order = json!({ "employee": { "order": { "signed-by": "head" } } });
    desk.take(&rotation(), order, HrService, &[Order], on).unwrap();
    desk.take(&rotation(), json!({ "employee": "notify" }), HrService, &[Notice], on).unwrap();
    let moved = desk.take(&rotation(), json!({ "employee": { "take-effect": {} } }), HrService, &[], on).unwrap();
    breaches(&moved).into_iter().map(|(code, clause, _, days)| (code, clause.to_owned(), days)).collect()
}

#[test]
fn t1_who_had_held_a_listed_post_for_three_years_on_commencement_is_registered() {
    assert_eq!(registered().state(&other()), "registered");
    let desk = Desk::new();
    // W1: D = 1 February 2026, after C.
    let ahead = of(Kind::Transitional, OFFICER, "astana");
    refused(desk.judge(&ahead, &step("register"), System, &[], "2025-11-15"), Code::NotTransitional, "rules/25");
    refused(desk.judge(&other(), &step("register"), System, &[], "2025-11-14"), Code::ActNotInForce, "decree/3");
    refused(desk.judge(&other(), &step("register"), HrService, &[], "2025-11-15"), Code::WrongActor, "rules/25");
}

#[test]
fn t2_a_plan_for_the_transition_is_its_ground() {
    let ground = registered().judge(&other(), &step("enter-plan"), System, &[], "2025-11-20");
    refused(ground, Code::NoApprovedPlan, "rules/9");
    let desk = due();
    assert_eq!(desk.state(&other()), "due");
    assert_eq!(desk.state(&rotation()), "due", "its term has passed long ago");
}

#[test]
fn t3_the_rotation_is_carried_on_as_any_other_and_comes_in_time() {
    let mut desk = due();
    assert_eq!(rotate(&mut desk, "2026-05-15"), []);
    assert_eq!(desk.pass("2026-05-15"), ["rotation/transitional/P1/almaty rotated"]);
    assert_eq!(desk.state(&other()), "rotated");
}

/// 25 b: the protected keep consent, offer and extension; the extension runs from commencement (A50).
fn refused_to_relocate() -> Desk {
    let mut desk = due();
    desk.protect(OTHER, true);
    let ask = json!({ "employee": { "ask-consent": { "to": "shymkent" } } });
    desk.take(&rotation(), ask, HrService, &[ConsentRequest], "2026-01-12").unwrap();
    let refuse = json!({ "employee": "refuse-relocation" });
    desk.take(&rotation(), refuse, Employee, &[Refusal], "2026-01-15").unwrap();
    desk.pass("2026-01-15");
    desk
}

#[test]
fn t3_a_protected_employee_who_refuses_is_given_time() {
    let mut desk = refused_to_relocate();
    let id = of(Kind::Extension, OTHER, "almaty");
    let extension = |command: Json| json!({ "extension": command });
    let propose = extension(json!({ "propose": { "ground": "бала", "until": "2028-11-15" } }));
    desk.take(&id, propose, HeadDeputy, &[Submission, Proof], "2026-02-02").unwrap();
    let agree = extension(json!({ "agree": { "until": "2028-11-15" } }));
    desk.take(&id, agree, Head, &[Decision], "2026-02-20").unwrap();
    let order = extension(json!({ "order": { "until": "2028-11-15", "signed-by": "head" } }));
    desk.take(&id, order, HrService, &[Order], "2026-03-02").unwrap();
    let taken = desk.pass("2026-03-02");
    assert_eq!(taken, ["rotation/employee/P1/almaty extended", "rotation/transitional/P1/almaty extended"]);
    assert_eq!(desk.state(&other()), "extended");
}

#[test]
fn t3_or_released_after_a_refused_offer() {
    let mut desk = refused_to_relocate();
    let mut second = serde_json::to_value(desk.particulars("almaty")).unwrap();
    second["key"] = json!("almaty-2");
    desk.staff(serde_json::from_value(json!({ "post": second })).unwrap());
    let offer = json!({ "employee": { "offer": { "post": "almaty-2" } } });
    desk.take(&rotation(), offer, Head, &[Offer], "2026-02-02").unwrap();
    desk.take(&rotation(), json!({ "employee": "refuse-offer" }), Employee, &[OfferAnswer], "2026-02-04").unwrap();
    let release = json!({ "employee": { "release": { "last-day": "2026-02-28" } } });
    desk.take(&rotation(), release, Head, &[Order], "2026-02-10").unwrap();
    desk.pass("2026-02-10");
    assert_eq!(desk.state(&other()), "at-disposal");
}

#[test]
fn t3_a_rotation_after_the_six_months_is_late() {
    let mut desk = due();
    assert_eq!(rotate(&mut desk, "2026-05-18"), [(Code::LateTransition, "26".to_owned(), 3)]);
}

#[test]
fn t4_after_the_last_day_the_breach_is_recorded() {
    let mut desk = due();
    let early = desk.judge(&other(), &step("overdue"), System, &[], "2026-05-15");
    assert_eq!(refused(early, Code::DayNotCome, "rules/26").day(), Some(day("2026-05-16")));
    assert_eq!(desk.due(&other(), "rotated", "2026-05-01"), Some(day("2026-05-15")));
    let overdue = desk.take(&other(), step("overdue"), System, &[], "2026-05-16").unwrap();
    assert_eq!(breaches(&overdue), [(Code::LateTransition, "26", day("2026-05-15"), 1)]);
    assert_eq!(desk.state(&other()), "overdue");
    rotate(&mut desk, "2026-06-01");
    desk.pass("2026-06-01");
    assert_eq!(desk.state(&other()), "rotated");
}
