//! Annual planning, row by row (P1–P10).

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod support;

use procedures::rotation::{CaseId, Period, acquaintance, plan_approval, plan_distribution, plan_ground, planning};
use procedures::{Actor, Code, DocumentKind, Standing, Value};
use serde_json::{Value as Json, json};
use support::{BODY, CLASSED, Desk, OFFICER, OTHER, breaches, day, refused, warned};

use Actor::{AuthorisedHead, Employee, Head, HrService};
use DocumentKind::{AcquaintanceSheet, Dispatch, Plan, Proposal};

fn plan(year: i32) -> CaseId {
    CaseId::Planning { body: BODY.into(), period: Period::Year(year) }
}

fn step(name: &str) -> Json {
    json!({ "planning": name })
}

fn rows(step: &str, people: &[u32]) -> Json {
    let rows: Vec<Json> =
        people.iter().map(|p| json!({ "person": p, "post": (["astana", "almaty", "abai"][*p as usize]) })).collect();
    json!({ "planning": { step: { "rows": rows } } })
}

fn acquaint(person: u32, refused: bool) -> Json {
    json!({ "planning": { "acquaint": { "person": person, "refused": refused } } })
}

/// The plan of 2026, drafted with these people on 20 October 2025 by a decree in force since 1 October.
fn drafted(people: &[u32]) -> Desk {
    let mut desk = Desk::new();
    desk.published = Some(day("2025-09-20"));
    desk.take(&plan(2026), step("open"), HrService, &[], "2025-10-02").unwrap();
    desk.take(&plan(2026), rows("draft", people), HrService, &[], "2025-10-20").unwrap();
    desk
}

fn approved() -> Desk {
    let mut desk = drafted(&[0, 1, 2]);
    desk.take(&plan(2026), step("submit"), HrService, &[Plan], "2025-10-30").unwrap();
    desk.take(&plan(2026), step("approve"), Head, &[Plan], "2025-11-20").unwrap();
    desk
}

fn executed() -> Desk {
    let mut desk = approved();
    for person in 0..3 {
        desk.take(&plan(2026), acquaint(person, false), Employee, &[AcquaintanceSheet], "2025-12-01").unwrap();
    }
    desk.take(&plan(2026), step("execute"), HrService, &[], "2025-12-02").unwrap();
    desk
}

#[test]
fn p1_the_hr_service_opens_the_plan_of_a_body_that_is_covered_once_the_decree_is_in_force() {
    let mut desk = Desk::new();
    refused(desk.judge(&plan(2027), &step("open"), Head, &[], "2026-09-01"), Code::WrongActor, "rules/4");
    refused(desk.judge(&plan(2027), &step("open"), HrService, &[], "2025-11-14"), Code::ActNotInForce, "decree/3");
    let other = CaseId::Planning { body: "agriculture".into(), period: Period::Year(2027) };
    refused(desk.judge(&other, &step("open"), HrService, &[], "2026-09-01"), Code::NotARotationBody, "decree/2");
    desk.published = None;
    refused(desk.judge(&plan(2027), &step("open"), HrService, &[], "2026-09-01"), Code::FactNotRecorded, "decree/3");
    desk.published = Some(day("2025-11-04"));
    // 4 November 2025 and ten days passed in full: in force from 15 November (C1).
    desk.take(&plan(2027), step("open"), HrService, &[], "2025-11-15").unwrap();
    assert_eq!(desk.state(&plan(2027)), "collecting");
    let again = desk.judge(&plan(2027), &step("open"), HrService, &[], "2025-11-16");
    assert_eq!(refused(again, Code::StepNotOpen, "rules/4").values[0].1, Value::State("planning", "collecting"));
}

#[test]
fn p2_a_proposal_after_30_september_is_taken_and_marked_late() {
    let propose = json!({ "planning": { "propose": { "author": "Алматы ДП бастығы", "rows": [] } } });
    let mut desk = Desk::new();
    desk.take(&plan(2027), step("open"), HrService, &[], "2026-08-01").unwrap();
    assert_eq!(desk.due(&plan(2027), "propose", "2026-08-01"), Some(day("2026-09-30")));
    refused(desk.judge(&plan(2027), &propose, HrService, &[Proposal], "2026-09-01"), Code::WrongProposer, "rules/10");
    refused(desk.judge(&plan(2027), &propose, AuthorisedHead, &[], "2026-09-01"), Code::PackageIncomplete, "rules/10");
    let timely = desk.take(&plan(2027), propose.clone(), AuthorisedHead, &[Proposal], "2026-09-30").unwrap();
    assert_eq!(breaches(&timely), []);
    let late = desk.take(&plan(2027), propose, AuthorisedHead, &[Proposal], "2026-10-05").unwrap();
    assert_eq!(breaches(&late), [(Code::LateProposal, "10", day("2026-09-30"), 5)]);
    assert_eq!(desk.cases.planning(BODY, Period::Year(2027)).unwrap().proposals.len(), 2);
}

#[test]
fn p3_a_missing_proposal_does_not_stop_the_draft() {
    let desk = drafted(&[0]);
    assert_eq!(desk.state(&plan(2026)), "drafting");
    let mut again = desk.clone();
    again.take(&plan(2026), rows("draft", &[0, 1]), HrService, &[], "2025-10-21").unwrap();
    assert_eq!(again.cases.planning(BODY, Period::Year(2026)).unwrap().rows.len(), 2);
    refused(desk.judge(&plan(2026), &rows("draft", &[0]), Head, &[], "2025-10-21"), Code::WrongActor, "rules/11");
}

#[test]
fn p4_the_hr_service_brings_a_plan_whose_form_is_full() {
    let mut desk = drafted(&[0, 1, 2]);
    assert_eq!(desk.due(&plan(2026), "submit", "2025-10-20"), Some(day("2025-10-31")));
    let by_head = desk.judge(&plan(2026), &step("submit"), AuthorisedHead, &[Plan], "2025-10-30");
    refused(by_head, Code::PlanNotSubmittedByHr, "rules/11");
    refused(
        desk.judge(&plan(2026), &step("submit"), HrService, &[], "2025-10-30"),
        Code::PackageIncomplete,
        "rules/11",
    );
    let late = desk.take(&plan(2026), step("submit"), HrService, &[Plan], "2025-11-03").unwrap();
    assert_eq!(breaches(&late), [(Code::LatePlan, "11", day("2025-10-31"), 3)]);
    assert_eq!(desk.state(&plan(2026)), "submitted");
}

#[test]
fn p4_an_empty_cell_and_a_post_outside_the_list_are_named() {
    let mut desk = drafted(&[0, 1]);
    desk.fact(OTHER, json!({ "appointed": { "post": "unlisted", "from": "2025-10-01", "ground": "ordinary" } }));
    let elsewhere = desk.judge(&plan(2026), &step("submit"), HrService, &[Plan], "2025-10-30");
    assert_eq!(refused(elsewhere, Code::NotInPost, "decree/1(1)").values, [("row", Value::Number(2))]);
    let moved = json!([{ "person": 0, "post": "astana" }, { "person": 1, "post": "unlisted" }]);
    let draft = json!({ "planning": { "draft": { "rows": moved } } });
    desk.take(&plan(2026), draft, HrService, &[], "2025-10-30").unwrap();
    let unlisted = desk.judge(&plan(2026), &step("submit"), HrService, &[Plan], "2025-10-30");
    let reason = refused(unlisted, Code::NotListed, "decree/1(1)");
    assert_eq!(reason.values, [("post", Value::Post("unlisted".into()))]);
    let mut desk = drafted(&[0]);
    let no_category = json!({ "post": { "key": "astana", "body": BODY, "unit": "astana", "title": { "kk": "Бастық" },
        "role": "head", "level": "regional", "locality": "711010000", "item": { "item": "internal-affairs.5" } } });
    desk.staff(serde_json::from_value(no_category).unwrap());
    let empty = desk.judge(&plan(2026), &step("submit"), HrService, &[Plan], "2025-10-30");
    let reason = refused(empty, Code::PlanFormIncomplete, "rules/13(4)");
    assert_eq!(reason.values, [("row", Value::Number(1)), ("column", Value::Number(4))]);
}

/// C10: D of the officer lies in 2026 (W1), that of the other in 2025 and he is still in the post: both stand in the plan of 2026.
#[test]
fn p4_a_row_more_or_less_is_a_warning() {
    let warnings = |people: &[u32], year: i32| {
        let mut desk = Desk::new();
        desk.published = Some(day("2024-09-01"));
        let today = format!("{}-10-01", year - 1);
        desk.take(&plan(year), step("open"), HrService, &[], &today).unwrap();
        desk.take(&plan(year), rows("draft", people), HrService, &[], &today).unwrap();
        let decided = desk.judge(&plan(year), &step("submit"), HrService, &[Plan], &today).unwrap();
        (warned(&decided, Code::PlanRowOutsideRule), warned(&decided, Code::PlanPersonLeftOut))
    };
    assert_eq!(warnings(&[0, 1, 2], 2026), (false, false));
    assert_eq!(warnings(&[0, 1], 2026), (false, true));
    // In the plan of 2025 only the one whose term passes on 10 May 2025 stands.
    assert_eq!(warnings(&[1], 2025), (false, false));
    assert_eq!(warnings(&[0, 1], 2025), (true, false));
}

#[test]
fn p5_only_the_head_approves_and_from_1_january_the_delay_is_shown() {
    let mut desk = drafted(&[0, 1, 2]);
    desk.take(&plan(2026), step("submit"), HrService, &[Plan], "2025-10-30").unwrap();
    refused(
        desk.judge(&plan(2026), &step("approve"), HrService, &[Plan], "2025-11-20"),
        Code::PlanApproverNotHead,
        "rules/9",
    );
    let in_time = desk.judge(&plan(2026), &step("approve"), Head, &[Plan], "2025-12-31").unwrap();
    assert!(!warned(&in_time, Code::PlanNotApprovedInTime));
    let late = desk.take(&plan(2026), step("approve"), Head, &[Plan], "2026-01-01").unwrap();
    assert!(warned(&late, Code::PlanNotApprovedInTime));
    assert_eq!(breaches(&late), []);
    assert_eq!(desk.state(&plan(2026)), "approved");
    assert_eq!(plan_approval(Head, Head).unwrap_err().code, Code::PlanNotSubmittedByHr);
    assert_eq!(plan_approval(HrService, AuthorisedHead).unwrap_err().code, Code::PlanApproverNotHead);
    assert_eq!(plan_approval(HrService, Head), Ok(()));
}

#[test]
fn p6_the_head_returns_the_plan_and_it_is_drawn_up_again() {
    let mut desk = drafted(&[0, 1, 2]);
    desk.take(&plan(2026), step("submit"), HrService, &[Plan], "2025-10-30").unwrap();
    let back = json!({ "planning": { "return": { "remarks": "2-жол" } } });
    refused(desk.judge(&plan(2026), &back, HrService, &[], "2025-11-01"), Code::WrongActor, "rules/9");
    desk.take(&plan(2026), back, Head, &[], "2025-11-01").unwrap();
    assert_eq!(desk.state(&plan(2026)), "returned");
    desk.take(&plan(2026), step("redraft"), HrService, &[], "2025-11-02").unwrap();
    assert_eq!(desk.state(&plan(2026)), "drafting");
    let silent = desk.steps(&plan(2026), "2025-11-02");
    assert!(silent.iter().any(|s| s.step == "return" && s.silent && matches!(s.standing, Standing::Done { .. })));
}

#[test]
fn p7_only_an_approved_plan_is_sent_out() {
    let desk = drafted(&[0, 1, 2]);
    let early = desk.judge(&plan(2026), &step("distribute"), HrService, &[Dispatch], "2025-10-30");
    refused(early, Code::PlanNotApproved, "rules/12");
    let mut desk = approved();
    refused(
        desk.judge(&plan(2026), &step("distribute"), HrService, &[], "2025-11-21"),
        Code::PackageIncomplete,
        "rules/12",
    );
    desk.take(&plan(2026), step("distribute"), HrService, &[Dispatch], "2025-11-21").unwrap();
    assert_eq!(desk.state(&plan(2026)), "distributed");
    assert_eq!(plan_distribution(planning::State::Submitted).unwrap_err().clause.within_act(), "rules/12");
    assert_eq!(plan_distribution(planning::State::Approved), Ok(()));
    let mut signed_first = executed();
    signed_first.take(&plan(2026), step("distribute"), HrService, &[Dispatch], "2025-12-03").unwrap();
    assert_eq!(signed_first.state(&plan(2026)), "in-execution");
}

#[test]
fn p8_each_employee_signs_or_a_refusal_to_sign_is_recorded() {
    let mut desk = approved();
    let unsigned = desk.judge(&plan(2026), &acquaint(0, false), Employee, &[], "2025-12-01");
    refused(unsigned, Code::AcquaintanceSignatureMissing, "rules/14");
    let stranger = desk.judge(&plan(2026), &acquaint(7, false), Employee, &[AcquaintanceSheet], "2025-12-01");
    refused(stranger, Code::NotInPlan, "rules/9");
    desk.take(&plan(2026), acquaint(0, false), Employee, &[AcquaintanceSheet], "2025-12-01").unwrap();
    desk.take(&plan(2026), acquaint(1, true), HrService, &[], "2025-12-01").unwrap();
    let open = desk.judge(&plan(2026), &step("execute"), HrService, &[], "2025-12-02");
    assert_eq!(refused(open, Code::AcquaintanceSignatureMissing, "rules/14").values, [("row", Value::Number(3))]);
    let line = desk.steps(&plan(2026), "2025-12-02");
    let execute = line.iter().find(|step| step.step == "execute").unwrap();
    assert!(matches!(&execute.standing, Standing::Now { barred } if barred.len() == 1));
    desk.take(&plan(2026), acquaint(2, false), HrService, &[AcquaintanceSheet], "2025-12-02").unwrap();
    desk.take(&plan(2026), step("execute"), HrService, &[], "2025-12-02").unwrap();
    assert_eq!(desk.state(&plan(2026)), "in-execution");
    assert_eq!(acquaintance(desk.cases.planning(BODY, Period::Year(2026)).unwrap()), Ok(()));
    refused(
        drafted(&[0]).judge(&plan(2026), &acquaint(0, true), HrService, &[], "2025-10-30"),
        Code::PlanNotApproved,
        "rules/14",
    );
}

#[test]
fn p9_the_plan_is_closed_when_every_row_has_its_outcome() {
    let mut desk = executed();
    let settle = |person: u32, outcome: &str, reason: &str| json!({ "planning": { "settle": { "person": person, "outcome": outcome, "reason": reason } } });
    let open = desk.judge(&plan(2026), &step("close"), HrService, &[], "2026-12-31").unwrap_err();
    assert_eq!(open.0.iter().filter(|reason| reason.code == Code::RowNotSettled).count(), 3);
    // The register shows that he has left the post of the row, and on what ground.
    desk.fact(OFFICER, json!({ "appointed": { "post": "shymkent", "from": "2026-02-01", "ground": "rotation" } }));
    let outcome = |desk: &Desk| {
        let plan = desk.cases.planning(BODY, Period::Year(2026)).unwrap();
        desk.with("2026-12-30", &[], &[], |context| {
            plan.rows.iter().map(|row| plan.outcome(row, context)).collect::<Vec<_>>()
        })
    };
    assert_eq!(outcome(&desk), [Some(planning::RowOutcome::Rotated), None, None]);
    let mut released = desk.clone();
    released.fact(OTHER, json!({ "left": { "last-day": "2026-03-09", "ground": "refusal-of-rotation" } }));
    released.fact(CLASSED, json!({ "left": { "last-day": "2026-03-09", "ground": "dismissal" } }));
    let ended = [planning::RowOutcome::Rotated, planning::RowOutcome::Refused, planning::RowOutcome::Struck];
    assert_eq!(outcome(&released), ended.map(Some));
    let no_reason = desk.judge(&plan(2026), &settle(1, "struck", " "), HrService, &[], "2026-12-30");
    refused(no_reason, Code::ReasonMissing, "rules/9");
    desk.take(&plan(2026), settle(1, "struck", "зейнетке шықты"), HrService, &[], "2026-12-30").unwrap();
    desk.take(&plan(2026), settle(2, "carried", ""), HrService, &[], "2026-12-30").unwrap();
    assert_eq!(desk.due(&plan(2026), "close", "2026-12-30"), Some(day("2026-12-31")));
    let late = desk.take(&plan(2026), step("close"), HrService, &[], "2027-02-01").unwrap();
    assert_eq!(breaches(&late), [], "the decree sets no day for closing");
    assert_eq!(desk.state(&plan(2026)), "closed");
}

#[test]
fn p10_an_amendment_goes_the_way_of_the_plan() {
    let mut desk = approved();
    let other_rows = rows("propose-amendment", &[0, 2]);
    refused(
        desk.judge(&plan(2026), &step("approve-amendment"), Head, &[Plan], "2026-01-10"),
        Code::PlanNotSubmittedByHr,
        "rules/9",
    );
    refused(desk.judge(&plan(2026), &other_rows, Head, &[Plan], "2026-01-10"), Code::PlanNotSubmittedByHr, "rules/9");
    desk.take(&plan(2026), other_rows, HrService, &[Plan], "2026-01-10").unwrap();
    refused(
        desk.judge(&plan(2026), &step("approve-amendment"), HrService, &[Plan], "2026-01-12"),
        Code::PlanApproverNotHead,
        "rules/9",
    );
    assert_eq!(desk.cases.planning(BODY, Period::Year(2026)).unwrap().rows.len(), 3);
    desk.take(&plan(2026), step("approve-amendment"), Head, &[Plan], "2026-01-12").unwrap();
    assert_eq!(desk.cases.planning(BODY, Period::Year(2026)).unwrap().rows.len(), 2);
    assert_eq!(desk.state(&plan(2026)), "approved");
}

#[test]
fn the_plan_is_the_ground_of_rotation_only_once_approved_and_for_those_in_it() {
    let desk = drafted(&[0]);
    assert_eq!(plan_ground(&desk.cases, BODY, OFFICER, "astana").unwrap_err().code, Code::NoApprovedPlan);
    let mut desk = desk;
    desk.take(&plan(2026), step("submit"), HrService, &[Plan], "2025-10-30").unwrap();
    desk.take(&plan(2026), step("approve"), Head, &[Plan], "2025-11-20").unwrap();
    assert!(plan_ground(&desk.cases, BODY, OFFICER, "astana").is_ok());
    let reason = plan_ground(&desk.cases, BODY, CLASSED, "abai").unwrap_err();
    assert_eq!((reason.code, reason.clause.within_act()), (Code::NotInPlan, "rules/9"));
}

#[test]
fn the_line_shows_what_was_done_what_is_open_and_what_comes_with_its_day() {
    let mut desk = Desk::new();
    desk.take(&plan(2027), step("open"), HrService, &[], "2026-08-01").unwrap();
    let line = desk.steps(&plan(2027), "2026-10-02");
    let standing = |name: &str| {
        let found = line.iter().find(|step| step.step == name)?;
        Some(match found.standing {
            Standing::Done { .. } => "done",
            Standing::Now { .. } => "now",
            Standing::Later => "later",
        })
    };
    let named = ["open", "propose", "draft", "submit", "approve", "distribute", "close"].map(standing);
    assert_eq!(named[..5], [Some("done"), Some("now"), Some("now"), Some("later"), Some("later")]);
    assert_eq!(named[6], Some("later"));
    let due = desk.deadlines(&plan(2027), "2026-10-02");
    let shown: Vec<_> = due.iter().map(|d| (d.step, d.due.to_string(), d.overdue, d.clause.within_act())).collect();
    let expected = [
        ("propose", "2026-09-30".to_owned(), true, "rules/10"),
        ("submit", "2026-10-31".to_owned(), false, "rules/11"),
        ("close", "2027-12-31".to_owned(), false, "rules/4"),
    ];
    assert_eq!(shown, expected);
}

#[test]
fn a_plan_can_be_seen_as_it_stood_on_a_day() {
    let desk = executed();
    let state = |day: &str| desk.as_of(day).case(&plan(2026)).state();
    assert_eq!(
        ["2025-10-01", "2025-10-02", "2025-10-30", "2025-12-01", "2025-12-02"].map(state),
        ["open", "collecting", "submitted", "approved", "in-execution"]
    );
}
