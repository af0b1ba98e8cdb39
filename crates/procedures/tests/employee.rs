//! Rotation of an employee by plan, row by row (R1–R20).

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod support;

use procedures::rotation::{CaseId, Kind, Period, after_refusal, exchange, housing};
use procedures::{Actor, Code, DocumentKind, Value};
use registry::{Fact, Ground, PersonEvent};
use serde_json::{Value as Json, json};
use support::{Desk, OFFICER, OTHER, breaches, day, of, refused, warned};

use Actor::{AppointingAuthority, AuthorisedHead, Employee, Head, HrService, President, System};
use DocumentKind::{
    Consent, ConsentRequest, HousingGrant, LeaveOrder, Notice, Offer, OfferAnswer, Order, PresidentialOrder, Refusal,
    Withdrawal,
};

fn step(command: Json) -> Json {
    json!({ "employee": command })
}

fn officer() -> CaseId {
    of(Kind::Employee, OFFICER, "astana")
}

fn decide(to: &str, on: &str) -> Json {
    step(json!({ "decide": { "to": to, "on": on } }))
}

/// The officer (W1: D = 1 February 2026) stands in the approved plan of 2026.
fn expiring() -> Desk {
    let mut desk = Desk::new();
    desk.plan(Period::Year(2026), &[(0, "astana"), (1, "almaty"), (2, "abai")], "2025-10-30");
    desk.pass("2025-10-30");
    assert_eq!(desk.state(&officer()), "expiring");
    desk
}

fn protected() -> Desk {
    let mut desk = expiring();
    desk.protect(OFFICER, true);
    desk
}

/// Protected, asked to consent to a move to Shymkent, and refused.
fn refused_to_relocate() -> Desk {
    let mut desk = protected();
    let ask = step(json!({ "ask-consent": { "to": "shymkent" } }));
    desk.take(&officer(), ask, HrService, &[ConsentRequest], "2025-12-01").unwrap();
    desk.take(&officer(), step(json!("refuse-relocation")), Employee, &[Refusal], "2025-12-05").unwrap();
    desk
}

fn consented() -> Desk {
    let mut desk = protected();
    let ask = step(json!({ "ask-consent": { "to": "shymkent" } }));
    desk.take(&officer(), ask, HrService, &[ConsentRequest], "2025-12-01").unwrap();
    desk.take(&officer(), step(json!("consent")), Employee, &[Consent], "2025-12-05").unwrap();
    desk
}

fn decided() -> Desk {
    let mut desk = expiring();
    desk.take(&officer(), decide("shymkent", "2026-02-02"), Head, &[], "2026-01-20").unwrap();
    desk
}

fn ordered() -> Desk {
    let mut desk = decided();
    let order = step(json!({ "order": { "signed-by": "head" } }));
    desk.take(&officer(), order, HrService, &[Order], "2026-01-22").unwrap();
    desk
}

fn notified() -> Desk {
    let mut desk = ordered();
    desk.take(&officer(), step(json!("notify")), HrService, &[Notice], "2026-01-23").unwrap();
    desk
}

#[test]
fn r1_the_case_begins_with_the_post_of_the_list() {
    let mut desk = Desk::new();
    desk.take(&officer(), step(json!("open")), System, &[], "2025-11-20").unwrap();
    assert_eq!(desk.state(&officer()), "counting");
    let elsewhere = of(Kind::Employee, OFFICER, "almaty");
    refused(desk.judge(&elsewhere, &step(json!("open")), System, &[], "2025-11-20"), Code::NotInPost, "rules/2");
    desk.fact(OTHER, json!({ "appointed": { "post": "unlisted", "from": "2025-10-01", "ground": "ordinary" } }));
    let unlisted = of(Kind::Employee, OTHER, "unlisted");
    refused(desk.judge(&unlisted, &step(json!("open")), System, &[], "2025-11-20"), Code::NotListed, "decree/1(1)");
    refused(desk.judge(&unlisted, &step(json!("open")), HrService, &[], "2025-11-20"), Code::WrongActor, "decree/1(1)");
}

/// W5: a study leave from 1 December 2025 to 31 March 2026 moves D to 2 June 2026.
#[test]
fn r2_a_leave_of_the_two_kinds_suspends_and_moves_the_day() {
    let mut desk = Desk::new();
    desk.take(&officer(), step(json!("open")), System, &[], "2025-11-20").unwrap();
    let begins = |kind: &str| step(json!({ "leave-begins": { "kind": kind, "from": "2025-12-01" } }));
    let sick = desk.judge(&officer(), &begins("sick-leave"), HrService, &[LeaveOrder], "2025-12-01");
    refused(sick, Code::LeaveNotLeftOut, "rules/3.3");
    let no_order = desk.judge(&officer(), &begins("study-leave"), HrService, &[], "2025-12-01");
    refused(no_order, Code::PackageIncomplete, "rules/3.3");
    desk.take(&officer(), begins("study-leave"), HrService, &[LeaveOrder], "2025-12-01").unwrap();
    assert_eq!(desk.state(&officer()), "suspended");
    let ends = json!({ "leave-ends": { "kind": "study-leave", "from": "2025-12-01", "to": "2026-03-31" } });
    desk.take(&officer(), step(ends), HrService, &[], "2026-04-01").unwrap();
    assert_eq!(desk.state(&officer()), "counting");
    desk.plan(Period::Year(2026), &[(0, "astana")], "2026-04-02");
    desk.pass("2026-06-01");
    assert_eq!(desk.state(&officer()), "expiring");
    desk.pass("2026-06-02");
    assert_eq!(desk.state(&officer()), "due");
}

/// W9: reappointed to an equal post on 1 July 2024, D stays on 10 May 2025; W11: extra duties change nothing.
#[test]
fn r3_a_renaming_and_extra_duties_leave_the_term_running() {
    let mut desk = Desk::new();
    let case = of(Kind::Employee, OFFICER, "astana");
    desk.take(&case, step(json!("open")), System, &[], "2025-11-20").unwrap();
    let anew = |equal: bool| {
        let particulars = json!({ "post": "astana-2", "cause": "renaming", "from": "2025-12-01", "equal": equal });
        step(json!({ "reappointed": particulars }))
    };
    refused(desk.judge(&case, &anew(false), HrService, &[Order], "2025-12-01"), Code::CarryOverNotProved, "rules/3.2");
    desk.take(&case, anew(true), HrService, &[Order], "2025-12-01").unwrap();
    let duties = step(json!({ "duties-added": { "from": "2025-12-10" } }));
    desk.take(&case, duties, HrService, &[Order], "2025-12-10").unwrap();
    assert_eq!(desk.state(&case), "counting");
    // The plan names him by the post he holds now; the case is the one that was opened.
    desk.plan(Period::Year(2026), &[(0, "astana-2")], "2025-12-20");
    desk.pass("2026-02-01");
    assert_eq!(desk.state(&case), "due");
}

#[test]
fn r4_the_approved_plan_makes_the_case_and_r5_the_day_makes_it_due() {
    let mut desk = expiring();
    let early = desk.judge(&officer(), &step(json!("term-passes")), System, &[], "2026-01-31");
    assert_eq!(refused(early, Code::DayNotCome, "rules/3.1").day(), Some(day("2026-02-01")));
    assert!(desk.pass("2026-01-31").is_empty());
    assert_eq!(desk.pass("2026-02-01")[0], "rotation/employee/P0/astana term-passes");
    assert_eq!(desk.state(&officer()), "due");
    let mut without = Desk::new();
    without.take(&officer(), step(json!("open")), System, &[], "2025-11-20").unwrap();
    let ground = without.judge(&officer(), &step(json!("enter-plan")), System, &[], "2025-11-20");
    refused(ground, Code::NoApprovedPlan, "rules/9");
    without.plan(Period::Year(2026), &[(2, "abai")], "2025-11-21");
    let ground = without.judge(&officer(), &step(json!("enter-plan")), System, &[], "2025-11-22");
    refused(ground, Code::NotInPlan, "rules/9");
}

#[test]
fn r6_consent_is_asked_of_the_protected_to_a_move_elsewhere() {
    let ask = |to: &str| step(json!({ "ask-consent": { "to": to } }));
    let free = expiring().judge(&officer(), &ask("shymkent"), HrService, &[ConsentRequest], "2025-12-01");
    refused(free, Code::ConsentNotNeeded, "rules/6.1");
    let desk = protected();
    let here = desk.judge(&officer(), &ask("astana-2"), HrService, &[ConsentRequest], "2025-12-01");
    refused(here, Code::ConsentNotNeeded, "rules/6.1");
    let nowhere = desk.judge(&officer(), &ask("mars"), HrService, &[ConsentRequest], "2025-12-01");
    refused(nowhere, Code::NoSuchPost, "rules/3.4");
    refused(
        desk.judge(&officer(), &ask("shymkent"), Head, &[ConsentRequest], "2025-12-01"),
        Code::WrongActor,
        "rules/6.1",
    );
    // A claim without a document is shown and asks for no consent (6.1 e).
    let mut claimed = expiring();
    claimed.protect(OFFICER, false);
    let claimed = claimed.judge(&officer(), &ask("shymkent"), HrService, &[ConsentRequest], "2025-12-01");
    refused(claimed, Code::ConsentNotNeeded, "rules/6.1");
    let mut unknown = expiring();
    let kind = json!({ "child-with-disability": { "relation": "own" } });
    let circumstance = json!({ "kind": kind, "from": "2024-01-10", "document": { "number": "7" } });
    unknown.fact(OFFICER, json!({ "circumstance": circumstance }));
    let unknown = unknown.judge(&officer(), &ask("shymkent"), HrService, &[ConsentRequest], "2025-12-01");
    refused(unknown, Code::FactNotRecorded, "rules/6.1");
}

#[test]
fn r7_consent_is_in_writing_and_goes_into_the_register() {
    let mut desk = consented();
    assert_eq!(desk.state(&officer()), "expiring");
    let consents = desk.world.career(OFFICER).consents;
    assert_eq!((consents.len(), consents[0].written, consents[0].on), (1, true, day("2025-12-05")));
    desk.take(&officer(), decide("shymkent", "2026-02-02"), Head, &[], "2026-01-20").unwrap();
    let mut asked = protected();
    let ask = step(json!({ "ask-consent": { "to": "shymkent" } }));
    asked.take(&officer(), ask, HrService, &[ConsentRequest], "2025-12-01").unwrap();
    refused(
        asked.judge(&officer(), &step(json!("consent")), Employee, &[], "2025-12-05"),
        Code::PackageIncomplete,
        "rules/6.1",
    );
    refused(
        asked.judge(&officer(), &step(json!("consent")), HrService, &[Consent], "2025-12-05"),
        Code::WrongActor,
        "rules/6.1",
    );
}

#[test]
fn r8_a_protected_employee_refuses_to_relocate() {
    let desk = refused_to_relocate();
    assert_eq!(desk.state(&officer()), "refused-protected");
    assert_eq!(desk.world.career(OFFICER).refusals.len(), 1);
}

#[test]
fn r9_the_head_offers_a_post_not_lower_in_the_same_locality() {
    let mut desk = refused_to_relocate();
    let offer = |post: &str| step(json!({ "offer": { "post": post } }));
    refused(
        desk.judge(&officer(), &offer("shymkent"), Head, &[Offer], "2025-12-10"),
        Code::OfferOtherLocality,
        "rules/6.2",
    );
    refused(
        desk.judge(&officer(), &offer("astana-2"), HrService, &[Offer], "2025-12-10"),
        Code::WrongAuthority,
        "rules/6.2",
    );
    refused(
        desk.judge(&officer(), &step(json!("accept-offer")), Employee, &[OfferAnswer], "2025-12-10"),
        Code::NoOffer,
        "rules/6.2",
    );
    let mut lower = desk.clone();
    let compared =
        json!({ "rank-compared": { "one": "astana", "other": "astana-2", "equal": false, "lower": "astana-2" } });
    lower.staff(serde_json::from_value(compared).unwrap());
    let below = lower.judge(&officer(), &offer("astana-2"), Head, &[Offer], "2025-12-10");
    refused(below, Code::OfferBelowPreviousPost, "rules/6.2");
    desk.take(&officer(), offer("astana-2"), Head, &[Offer], "2025-12-10").unwrap();
    desk.take(&officer(), step(json!("accept-offer")), Employee, &[OfferAnswer], "2025-12-12").unwrap();
    assert_eq!(desk.state(&officer()), "expiring");
    // The post offered is within the locality: none of the schemes is asked of it.
    desk.take(&officer(), decide("astana-2", "2026-02-02"), Head, &[], "2026-01-20").unwrap();
    let order = step(json!({ "order": { "signed-by": "head" } }));
    desk.take(&officer(), order, HrService, &[Order], "2026-01-20").unwrap();
    desk.take(&officer(), step(json!("notify")), HrService, &[Notice], "2026-01-20").unwrap();
    let effect = step(json!({ "take-effect": {} }));
    let moved = desk.take(&officer(), effect, HrService, &[], "2026-02-02").unwrap();
    let accepted = Fact::Known(Ground::AcceptedOffer);
    assert!(matches!(&moved.register[0].1, PersonEvent::Appointed { ground, .. } if *ground == accepted));
}

#[test]
fn r10_an_extension_takes_the_case_over_and_x15_gives_it_back_on_its_end() {
    let mut desk = refused_to_relocate();
    refused(
        desk.judge(&officer(), &step(json!("extended")), System, &[], "2025-12-20"),
        Code::ExtensionNotEligible,
        "rules/6.2",
    );
    desk.fact(OFFICER, json!({ "extended": { "ordered": "2026-01-12", "until": "2027-08-01" } }));
    assert_eq!(desk.pass("2026-01-12"), ["rotation/employee/P0/astana extended"]);
    let early = desk.judge(&officer(), &step(json!("extension-ends")), System, &[], "2027-07-31");
    refused(early, Code::DayNotCome, "rules/6.3");
    assert_eq!(desk.pass("2027-08-01")[0], "rotation/employee/P0/astana extension-ends");
    assert_eq!(desk.state(&officer()), "due");
}

#[test]
fn r11_release_needs_an_offer_that_was_refused() {
    let mut desk = refused_to_relocate();
    let release = step(json!({ "release": { "last-day": "2026-01-31" } }));
    let early = desk.judge(&officer(), &release, Head, &[Order], "2026-01-20");
    refused(early, Code::ReleaseWithoutRefusedOffer, "rules/6.4");
    let offer = step(json!({ "offer": { "post": "astana-2" } }));
    desk.take(&officer(), offer, Head, &[Offer], "2025-12-10").unwrap();
    desk.take(&officer(), step(json!("refuse-offer")), Employee, &[OfferAnswer], "2025-12-12").unwrap();
    refused(desk.judge(&officer(), &release, HrService, &[Order], "2026-01-20"), Code::WrongAuthority, "rules/6.4");
    refused(
        desk.judge(&officer(), &release, AuthorisedHead, &[Order], "2026-01-20"),
        Code::WrongAuthority,
        "rules/8.1",
    );
    let released = desk.take(&officer(), release, Head, &[Order], "2026-01-20").unwrap();
    assert!(warned(&released, Code::ReleaseWithExtensionOpen));
    assert_eq!(desk.state(&officer()), "at-disposal");
    let left = desk.world.career(OFFICER).appointments[0];
    assert_eq!((left.last_day, left.left), (Some(day("2026-01-31")), Fact::Known(Ground::RefusalOfOfferedPost)));
    assert_eq!(after_refusal(true), Ok(()));
    assert_eq!(after_refusal(false).unwrap_err().clause.within_act(), "rules/6.4");
}

#[test]
fn r12_an_employee_who_is_not_protected_refuses_and_r13_is_moved_or_released() {
    let refuse = step(json!("refuse-rotation"));
    let covered = protected().judge(&officer(), &refuse, Employee, &[Refusal], "2025-12-01");
    refused(covered, Code::EmployeeProtected, "rules/6.1");
    let mut desk = expiring();
    desk.take(&officer(), refuse, Employee, &[Refusal], "2025-12-01").unwrap();
    assert_eq!(desk.state(&officer()), "refused-ordinary");
    let mut moved = desk.clone();
    let to = step(json!({ "move-or-release": { "to": "shymkent", "on": "2026-03-10" } }));
    refused(
        moved.judge(&officer(), &to, AppointingAuthority, &[Order], "2026-03-01"),
        Code::WrongAuthority,
        "rules/8.1",
    );
    moved.take(&officer(), to, Head, &[Order], "2026-03-01").unwrap();
    assert_eq!(moved.state(&officer()), "left");
    let out = step(json!({ "move-or-release": { "on": "2026-03-10" } }));
    desk.take(&officer(), out, Head, &[Order], "2026-03-01").unwrap();
    let left = desk.world.career(OFFICER).appointments[0];
    assert_eq!((left.last_day, left.left), (Some(day("2026-03-09")), Fact::Known(Ground::RefusalOfRotation)));
}

#[test]
fn r14_the_move_is_held_against_every_clause() {
    let desk = protected();
    let judge =
        |desk: &Desk, to: &str, on: &str, by: Actor| desk.judge(&officer(), &decide(to, on), by, &[], "2026-01-20");
    refused(judge(&desk, "shymkent", "2026-02-02", Head), Code::WrittenConsentMissing, "rules/6.1");
    let desk = expiring();
    let early = refused(judge(&desk, "shymkent", "2026-01-31", Head), Code::TermNotExpired, "rules/3.1");
    assert_eq!(early.day(), Some(day("2026-02-01")));
    let held = refused(judge(&desk, "almaty", "2026-02-02", Head), Code::DestinationOccupied, "rules/3.4");
    assert!(held.values.contains(&("post", Value::Post("almaty".into()))));
    refused(judge(&desk, "astana-2", "2026-02-02", Head), Code::NoLawfulScheme, "rules/3.5");
    refused(judge(&desk, "mars", "2026-02-02", Head), Code::NoSuchPost, "rules/3.4");
    let wrong = refused(judge(&desk, "shymkent", "2026-02-02", AuthorisedHead), Code::WrongAuthority, "rules/8.1");
    assert_eq!(wrong.values, [("authority", Value::Actor(Head))]);
    refused(judge(&desk, "shymkent", "2026-02-02", HrService), Code::WrongAuthority, "rules/8.1");
    assert!(judge(&desk, "shymkent", "2026-02-02", Head).is_ok());
    let mut barred = desk.clone();
    barred.fact(OFFICER, json!({ "qualified": { "requirement": "Q1", "met": false } }));
    let asks = json!({ "post": { "key": "shymkent", "body": "internal-affairs", "unit": "shymkent", "level": "regional",
        "locality": "791010000", "category": "C-1", "rank-class": "2", "nomenclature": {}, "requirements": ["Q1"],
        "item": { "item": "internal-affairs.5" } } });
    barred.staff(serde_json::from_value(asks).unwrap());
    let reasons = judge(&barred, "shymkent", "2026-02-02", Head);
    refused(reasons.clone(), Code::QualificationNotMet, "rules/8.3");
    refused(reasons.clone(), Code::RankNotEqual, "rules/8.4");
    refused(reasons, Code::FactNotRecorded, "rules/8.1");
}

/// W12 and W13: a leave from 20 December 2025 whose end is not recorded. On 10 February 2026 the term may have passed or not; on 1 March
/// it has not, whatever the end.
#[test]
fn r14_while_a_leave_is_open_the_term_is_not_determined() {
    let mut desk = expiring();
    desk.fact(OFFICER, json!({ "absent": { "kind": "child-care-leave", "from": "2025-12-20" } }));
    let open = desk.judge(&officer(), &decide("shymkent", "2026-02-11"), Head, &[], "2026-02-10");
    refused(open.clone(), Code::UndeterminedTerm, "rules/3.3");
    let asked = refused(open, Code::FactNotRecorded, "rules/3.3");
    assert_eq!(asked.values, [("fact", Value::Ask(norms::rotation::Ask::AbsenceEnd))]);
    let not_yet = desk.judge(&officer(), &decide("shymkent", "2026-03-02"), Head, &[], "2026-03-01");
    assert_eq!(refused(not_yet, Code::TermNotExpired, "rules/3.1").day(), Some(day("2026-04-14")));
}

/// 4.4: two holders of listed posts change places in one set of moves; with a post outside the list it is no exchange.
#[test]
fn r14_an_exchange_is_among_holders_of_listed_posts() {
    let mut desk = expiring();
    let move_to = |to: &str, other: u32, back: &str| {
        let together = json!([{ "person": other, "to": back }]);
        step(json!({ "decide": { "to": to, "on": "2026-02-02", "together": together } }))
    };
    desk.take(&officer(), move_to("almaty", 1, "astana"), Head, &[], "2026-01-20").unwrap();
    let other = of(Kind::Employee, OTHER, "almaty");
    desk.pass("2026-01-20");
    desk.take(&other, decide("astana", "2026-02-02"), Head, &[], "2026-01-20").unwrap();
    let mut unlisted = expiring();
    unlisted.fact(OTHER, json!({ "appointed": { "post": "unlisted", "from": "2025-11-01", "ground": "ordinary" } }));
    let ring = unlisted.judge(&officer(), &move_to("unlisted", 1, "astana"), Head, &[], "2026-01-20");
    refused(ring, Code::ExchangePartnerNotListed, "rules/3.4");
    unlisted.with("2026-01-20", &[], &[], |context| {
        let post = |key: &str| context.post(key).unwrap();
        let (a, b, c, out) = (post("astana"), post("almaty"), post("shymkent"), post("unlisted"));
        assert_eq!(exchange(context.law, a, b, &[(b, c), (c, a)]), Ok(()));
        assert!(exchange(context.law, a, b, &[(b, out), (out, a)]).is_err());
        assert_eq!(exchange(context.law, a, out, &[(out, c)]), Ok(()), "a chain that ends in an open post");
        assert_eq!(exchange(context.law, a, b, &[(b, c), (c, b)]), Ok(()), "a ring without the employee");
    });
}

#[test]
fn r15_the_order_comes_within_three_working_days_of_the_decision() {
    let mut desk = decided();
    // Decided on Tuesday 20 January 2026: Wednesday, Thursday, Friday.
    assert_eq!(desk.due(&officer(), "order", "2026-01-20"), Some(day("2026-01-23")));
    let order = |by: &str| step(json!({ "order": { "signed-by": by } }));
    refused(
        desk.judge(&officer(), &order("authorised-head"), HrService, &[Order], "2026-01-22"),
        Code::WrongAuthority,
        "rules/8.1",
    );
    refused(
        desk.judge(&officer(), &order("head"), HrService, &[], "2026-01-22"),
        Code::PackageIncomplete,
        "rules/17.1",
    );
    let late = desk.take(&officer(), order("head"), HrService, &[Order], "2026-01-28").unwrap();
    assert_eq!(breaches(&late), [(Code::LateOrder, "17.1", day("2026-01-23"), 5)]);
    let undecided = expiring().judge(&officer(), &order("head"), HrService, &[Order], "2026-01-22");
    refused(undecided, Code::NoPositiveDecision, "rules/17.1");
}

/// 17.2: the President's decision takes the form of an order of the President.
#[test]
fn r15_an_appointment_by_the_president_has_its_form() {
    let mut desk = expiring();
    let move_there = step(json!({ "decide": { "to": "centre", "on": "2026-02-02", "jointly": ["president"] } }));
    refused(
        desk.judge(&officer(), &decide("centre", "2026-02-02"), Head, &[], "2026-01-20"),
        Code::WrongAuthority,
        "rules/8.1",
    );
    let shown = desk.take(&officer(), move_there, Head, &[], "2026-01-20").unwrap();
    assert!(warned(&shown, Code::ClassOnPostToBeTaken));
    let order = |by: &str| step(json!({ "order": { "signed-by": by } }));
    refused(
        desk.judge(&officer(), &order("head"), HrService, &[Order], "2026-01-21"),
        Code::PresidentialForm,
        "rules/17.2",
    );
    refused(
        desk.judge(&officer(), &order("president"), President, &[Order], "2026-01-21"),
        Code::PresidentialForm,
        "rules/17.2",
    );
    desk.take(&officer(), order("president"), HrService, &[PresidentialOrder], "2026-01-21").unwrap();
}

#[test]
fn r16_the_employee_is_told_within_three_working_days_of_the_issue() {
    let mut desk = ordered();
    // Issued on Thursday 22 January 2026: Friday, Monday, Tuesday.
    assert_eq!(desk.due(&officer(), "notify", "2026-01-22"), Some(day("2026-01-27")));
    refused(
        desk.judge(&officer(), &step(json!("notify")), HrService, &[], "2026-01-23"),
        Code::PackageIncomplete,
        "rules/17.3",
    );
    let late = desk.take(&officer(), step(json!("notify")), HrService, &[Notice], "2026-01-29").unwrap();
    assert_eq!(breaches(&late), [(Code::LateNotice, "17.3", day("2026-01-27"), 2)]);
}

#[test]
fn r17_the_move_becomes_a_fact_on_its_day() {
    let mut desk = notified();
    let effect = step(json!({ "take-effect": { "taken-up": "2026-02-05" } }));
    refused(desk.judge(&officer(), &effect, HrService, &[], "2026-02-01"), Code::DayNotCome, "rules/3.1");
    let moved = desk.take(&officer(), effect, HrService, &[], "2026-02-06").unwrap();
    assert!(warned(&moved, Code::TakenUpOnAnotherDay));
    assert_eq!(breaches(&moved), []);
    assert_eq!(desk.state(&officer()), "rotated");
    let career = desk.world.career(OFFICER);
    let (left, taken) = (career.appointments[0], career.appointments[1]);
    assert_eq!((left.last_day, left.left), (Some(day("2026-02-01")), Fact::Known(Ground::Rotation)));
    assert_eq!((taken.from, taken.issued), (Some(day("2026-02-02")), Some(day("2026-01-22"))));
    assert!(desk.pass("2026-02-07").iter().all(|step| !step.contains("P0")), "the new post is in no plan yet");
}

/// A3: the window of a planned rotation ends with the plan year; later it is a breach.
#[test]
fn r17_a_rotation_after_the_plan_year_is_late() {
    let mut desk = expiring();
    desk.take(&officer(), decide("shymkent", "2027-01-11"), Head, &[], "2026-12-28").unwrap();
    let order = step(json!({ "order": { "signed-by": "head" } }));
    desk.take(&officer(), order, HrService, &[Order], "2026-12-29").unwrap();
    desk.take(&officer(), step(json!("notify")), HrService, &[Notice], "2026-12-30").unwrap();
    let moved = desk.take(&officer(), step(json!({ "take-effect": {} })), HrService, &[], "2027-01-11").unwrap();
    assert_eq!(breaches(&moved), [(Code::LateRotation, "3.1", day("2026-12-31"), 11)]);
}

#[test]
fn r18_housing_goes_with_the_duties_and_never_with_a_right_to_privatise() {
    let mut desk = notified();
    desk.take(&officer(), step(json!({ "take-effect": {} })), HrService, &[], "2026-02-02").unwrap();
    let grant = |privatisation: bool| {
        let dwelling = json!({ "dwelling": "Шымкент, Абай 1", "from": "2026-02-03", "privatisation": privatisation });
        step(json!({ "grant-housing": dwelling }))
    };
    refused(
        desk.judge(&officer(), &grant(true), HrService, &[HousingGrant], "2026-02-03"),
        Code::HousingPrivatisation,
        "rules/7",
    );
    desk.take(&officer(), grant(false), HrService, &[HousingGrant], "2026-02-03").unwrap();
    let end = step(json!("end-housing"));
    refused(desk.judge(&officer(), &end, HrService, &[], "2026-03-01"), Code::StepNotOpen, "rules/7");
    desk.fact(OFFICER, json!({ "left": { "last-day": "2026-04-30", "ground": "ordinary" } }));
    assert_eq!(desk.due(&officer(), "end-housing", "2026-05-01"), Some(day("2026-04-30")));
    desk.take(&officer(), end, HrService, &[], "2026-05-02").unwrap();
    assert_eq!(desk.due(&officer(), "end-housing", "2026-05-03"), None);
    assert_eq!(housing(Some(false), false).unwrap_err().code, Code::HousingNotNeeded);
    assert_eq!(housing(None, false), Ok(()));
}

#[test]
fn r19_a_consent_is_withdrawn_until_the_act_is_issued() {
    let withdraw = step(json!({ "withdraw-consent": {} }));
    let none = expiring().judge(&officer(), &withdraw, Employee, &[Withdrawal], "2025-12-10");
    refused(none, Code::WrittenConsentMissing, "rules/6.1");
    let mut early = consented();
    early.take(&officer(), decide("shymkent", "2026-02-02"), Head, &[], "2026-01-20").unwrap();
    early.take(&officer(), withdraw.clone(), Employee, &[Withdrawal], "2026-01-21").unwrap();
    assert_eq!(early.state(&officer()), "refused-protected");
    let mut late = consented();
    late.take(&officer(), decide("shymkent", "2026-02-02"), Head, &[], "2026-01-20").unwrap();
    let order = step(json!({ "order": { "signed-by": "head" } }));
    late.take(&officer(), order, HrService, &[Order], "2026-01-22").unwrap();
    let shown = late.take(&officer(), withdraw, Employee, &[Withdrawal], "2026-01-23").unwrap();
    assert!(warned(&shown, Code::ConsentWithdrawnLate));
    assert_eq!(late.state(&officer()), "ordered");
    let consent = late.world.career(OFFICER).consents[0];
    assert_eq!((consent.act_issued, consent.withdrawn), (Some(day("2026-01-22")), Some(day("2026-01-23"))));
}

#[test]
fn r20_while_an_extension_runs_a_planned_move_needs_consent_to_it() {
    let mut desk = refused_to_relocate();
    desk.fact(OFFICER, json!({ "extended": { "ordered": "2026-01-12", "until": "2027-08-01" } }));
    desk.pass("2026-01-12");
    assert_eq!(desk.state(&officer()), "extended");
    let consent = step(json!({ "consent-early": { "to": "shymkent" } }));
    desk.take(&officer(), consent, Employee, &[Consent], "2026-03-02").unwrap();
    assert_eq!(desk.state(&officer()), "expiring");
    desk.take(&officer(), decide("shymkent", "2026-04-01"), Head, &[], "2026-03-20").unwrap();
    let mut without = refused_to_relocate();
    without.fact(OFFICER, json!({ "extended": { "ordered": "2026-01-12", "until": "2027-08-01" } }));
    let closed = without.judge(&officer(), &decide("shymkent", "2026-04-01"), Head, &[], "2026-03-20");
    refused(closed, Code::StepNotOpen, "rules/8.1");
}

#[test]
fn a_post_left_by_another_way_ends_the_case() {
    let mut desk = expiring();
    desk.fact(OFFICER, json!({ "left": { "last-day": "2026-01-10", "ground": "dismissal" } }));
    assert_eq!(desk.pass("2026-01-11"), ["rotation/employee/P0/astana post-left"]);
    assert_eq!(desk.state(&officer()), "left");
}
