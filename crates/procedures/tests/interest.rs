//! Rotation in the interest of the service, row by row (S1–S7).

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod support;

use procedures::rotation::{CaseId, Kind, interest_route};
use procedures::{Actor, Code, DocumentKind, Value};
use registry::{Fact, Ground};
use serde_json::{Value as Json, json};
use support::{CLASSED, Desk, OFFICER, breaches, day, of, refused};

use Actor::{Administration, AppointingAuthority, AuthorisedHead, AuthorisedHeadDeputy, Head, HeadDeputy, HrService};
use DocumentKind::{Biography, Decision, Notice, Order, Proof, Proposal, Receipt, ServiceRecord, Submission};

fn step(command: Json) -> Json {
    json!({ "interest": command })
}

fn officer() -> CaseId {
    of(Kind::Interest, OFFICER, "astana")
}

fn propose(to: &str, addressee: &str, justification: &str) -> Json {
    step(json!({ "propose": { "to": to, "addressee": addressee, "justification": justification } }))
}

fn decide(on: &str) -> Json {
    step(json!({ "decide": { "on": on } }))
}

fn proposed() -> Desk {
    let mut desk = Desk::new();
    let reasoned = propose("shymkent", "head", "бөлімшені күшейту");
    desk.take(&officer(), reasoned, HeadDeputy, &[Proposal, Proof], "2025-12-01").unwrap();
    desk
}

fn considered() -> Desk {
    let mut desk = proposed();
    desk.take(&officer(), step(json!("consider")), Head, &[], "2025-12-03").unwrap();
    desk
}

fn ordered() -> Desk {
    let mut desk = considered();
    desk.take(&officer(), decide("2025-12-15"), Head, &[Decision], "2025-12-05").unwrap();
    let order = step(json!({ "order": { "signed-by": "head" } }));
    desk.take(&officer(), order, HrService, &[Order], "2025-12-08").unwrap();
    desk
}

#[test]
fn s1_a_reasoned_proposal_goes_its_way() {
    let desk = Desk::new();
    let papers = &[Proposal, Proof];
    let judge =
        |command: Json, by: Actor, given: &[DocumentKind]| desk.judge(&officer(), &command, by, given, "2025-12-01");
    assert!(judge(propose("shymkent", "head", "себебі"), HeadDeputy, papers).is_ok());
    assert!(judge(propose("shymkent", "head", "себебі"), AuthorisedHead, papers).is_ok());
    assert!(judge(propose("shymkent", "authorised-head", "себебі"), AuthorisedHeadDeputy, papers).is_ok());
    refused(
        judge(propose("shymkent", "head", "себебі"), AuthorisedHeadDeputy, papers),
        Code::WrongProposer,
        "rules/24.3(1)",
    );
    refused(
        judge(propose("shymkent", "authorised-head", "себебі"), HeadDeputy, papers),
        Code::WrongProposer,
        "rules/24.3(2)",
    );
    refused(
        judge(propose("shymkent", "president", "себебі"), HeadDeputy, papers),
        Code::WrongProposer,
        "rules/24.3(1)",
    );
    refused(judge(propose("shymkent", "head", "себебі"), HrService, papers), Code::WrongProposer, "rules/24.3");
    refused(
        judge(propose("shymkent", "head", " "), HeadDeputy, papers),
        Code::ProposalWithoutJustification,
        "rules/24.3",
    );
    let bare = refused(
        judge(propose("shymkent", "head", "себебі"), HeadDeputy, &[Proposal]),
        Code::PackageIncomplete,
        "rules/24.3",
    );
    assert_eq!(bare.values, [("missing", Value::Document(Proof))]);
    assert_eq!(interest_route(Head, &[AuthorisedHead]), Ok(()));
}

/// 24.1 b, A43: the protected are out of reach without their written consent, in the same locality too.
#[test]
fn s1_a_protected_employee_is_excepted() {
    let mut desk = Desk::new();
    desk.protect(OFFICER, true);
    let papers = &[Proposal, Proof];
    let proposal = propose("shymkent", "head", "себебі");
    let excepted = desk.judge(&officer(), &proposal, HeadDeputy, papers, "2025-12-01");
    refused(excepted, Code::InterestProtectedPerson, "rules/24.1");
    desk.fact(OFFICER, json!({ "consented": { "to": "shymkent", "on": "2025-11-30", "written": true } }));
    assert!(desk.judge(&officer(), &proposal, HeadDeputy, papers, "2025-12-01").is_ok());
}

#[test]
fn s2_the_addressee_considers_it() {
    let desk = proposed();
    let consider = step(json!("consider"));
    let other = desk.judge(&officer(), &consider, AuthorisedHead, &[], "2025-12-03");
    assert_eq!(refused(other, Code::WrongAuthority, "rules/24.2").values, [("authority", Value::Actor(Head))]);
    assert!(desk.judge(&officer(), &consider, AppointingAuthority, &[], "2025-12-03").is_ok());
    assert_eq!(considered().state(&officer()), "considered");
}

#[test]
fn s3_a_nomenclature_employee_waits_for_the_agreement_and_no_clock_runs_before_it() {
    let needless = considered().judge(&officer(), &step(json!("seek-agreement")), Head, &[], "2025-12-04");
    refused(needless, Code::AgreementNotNeeded, "rules/24.6");
    let id = of(Kind::Interest, CLASSED, "abai");
    let mut desk = Desk::new();
    desk.take(&id, propose("shymkent", "head", "себебі"), HeadDeputy, &[Proposal, Proof], "2025-12-01").unwrap();
    desk.take(&id, step(json!("consider")), Head, &[], "2025-12-02").unwrap();
    refused(
        desk.judge(&id, &decide("2026-01-20"), Head, &[Decision], "2025-12-03"),
        Code::AgreementMissing,
        "rules/24.6",
    );
    desk.take(&id, step(json!("seek-agreement")), Head, &[], "2025-12-03").unwrap();
    let agreement = of(Kind::Agreement, CLASSED, "abai");
    let of_agreement = |command: Json| json!({ "agreement": command });
    let open = of_agreement(json!({ "open": { "to": "shymkent", "ground": "interest" } }));
    desk.take(&agreement, open, HrService, &[], "2025-12-03").unwrap();
    assert_eq!(desk.due(&agreement, "send", "2025-12-03"), None);
    let package = json!({ "ground": "қызмет мүддесі", "photograph": true, "special-check": true });
    let send = of_agreement(json!({ "send": { "package": package } }));
    desk.take(&agreement, send, Head, &[Submission, ServiceRecord, Biography], "2025-12-05").unwrap();
    desk.take(&agreement, of_agreement(json!("receive")), HrService, &[Receipt], "2025-12-06").unwrap();
    let agree = of_agreement(json!({ "agree": { "by": "administration" } }));
    desk.take(&agreement, agree, Administration, &[Decision], "2026-01-15").unwrap();
    desk.take(&id, decide("2026-01-20"), Head, &[Decision], "2026-01-15").unwrap();
    // 24.6 refers to clause 17: received on Thursday 15 January 2026, the order by Tuesday 20 January.
    assert_eq!(desk.due(&id, "order", "2026-01-15"), Some(day("2026-01-20")));
    let order = step(json!({ "order": { "signed-by": "head" } }));
    let late = desk.take(&id, order, HrService, &[Order], "2026-01-21").unwrap();
    assert_eq!(breaches(&late), [(Code::LateOrder, "17.1", day("2026-01-20"), 1)]);
    assert_eq!(desk.pass("2026-01-21"), ["rotation/agreement/P2/abai follow-act"]);
}

/// 24.1 a: neither the term nor consent is asked for; schemes, bar, rank and qualification are (A30, A31).
#[test]
fn s4_neither_term_nor_consent_is_asked_the_rest_is() {
    let mut desk = considered();
    let by = |desk: &Desk, on: &str, by: Actor| desk.judge(&officer(), &decide(on), by, &[Decision], "2025-12-05");
    refused(by(&desk, "2025-12-15", AuthorisedHead), Code::WrongAuthority, "rules/24.2");
    refused(by(&desk, "2025-12-15", HrService), Code::WrongAuthority, "rules/24.2");
    refused(
        desk.judge(&officer(), &decide("2025-12-15"), Head, &[], "2025-12-05"),
        Code::PackageIncomplete,
        "rules/24.2",
    );
    assert!(by(&desk, "2025-12-15", Head).is_ok(), "D lies two months ahead");
    let unequal = json!({ "rank-compared": { "one": "astana", "other": "shymkent", "equal": false } });
    desk.staff(serde_json::from_value(unequal).unwrap());
    refused(by(&desk, "2025-12-15", Head), Code::RankNotEqual, "rules/8.4");
    let mut near = Desk::new();
    near.take(&officer(), propose("astana-2", "head", "себебі"), HeadDeputy, &[Proposal, Proof], "2025-12-01").unwrap();
    near.take(&officer(), step(json!("consider")), Head, &[], "2025-12-03").unwrap();
    refused(by(&near, "2025-12-15", Head), Code::NoLawfulScheme, "rules/3.5");
}

/// C6: rotated on 10 March 2026, the post left is open again from 11 March 2027.
#[test]
fn s4_the_bar_of_a_year_holds() {
    let mut desk = Desk::new();
    desk.fact(OFFICER, json!({ "appointed": { "post": "shymkent", "from": "2026-03-10", "ground": "rotation" } }));
    let id = of(Kind::Interest, OFFICER, "shymkent");
    desk.take(&id, propose("astana", "head", "себебі"), HeadDeputy, &[Proposal, Proof], "2027-03-01").unwrap();
    desk.take(&id, step(json!("consider")), Head, &[], "2027-03-02").unwrap();
    let barred = desk.judge(&id, &decide("2027-03-10"), Head, &[Decision], "2027-03-03");
    assert_eq!(refused(barred, Code::ReturnWithinYear, "rules/3.6").day(), Some(day("2027-03-11")));
    assert!(desk.judge(&id, &decide("2027-03-11"), Head, &[Decision], "2027-03-03").is_ok());
}

#[test]
fn s5_it_may_be_declined() {
    let mut desk = considered();
    refused(
        desk.judge(&officer(), &step(json!("decline")), AuthorisedHead, &[], "2025-12-05"),
        Code::WrongAuthority,
        "rules/24.2",
    );
    desk.take(&officer(), step(json!("decline")), Head, &[], "2025-12-05").unwrap();
    assert_eq!(desk.state(&officer()), "declined");
}

#[test]
fn s6_the_head_or_an_authorised_head_signs() {
    let mut desk = considered();
    desk.take(&officer(), decide("2025-12-15"), Head, &[Decision], "2025-12-05").unwrap();
    let order = |by: &str| step(json!({ "order": { "signed-by": by } }));
    refused(
        desk.judge(&officer(), &order("head-deputy"), HrService, &[Order], "2025-12-08"),
        Code::WrongSigner,
        "rules/24.5",
    );
    refused(
        desk.judge(&officer(), &order("head"), HrService, &[], "2025-12-08"),
        Code::PackageIncomplete,
        "rules/24.5",
    );
    assert!(desk.judge(&officer(), &order("authorised-head"), HrService, &[Order], "2025-12-08").is_ok());
    // Clause 17 is referred to for nomenclature employees alone.
    assert_eq!(desk.due(&officer(), "order", "2025-12-08"), None);
    let mut to_centre = Desk::new();
    let proposal = propose("centre", "head", "себебі");
    to_centre.take(&officer(), proposal, HeadDeputy, &[Proposal, Proof], "2025-12-01").unwrap();
    to_centre.take(&officer(), step(json!("consider")), Head, &[], "2025-12-03").unwrap();
    let jointly = step(json!({ "decide": { "on": "2025-12-15", "jointly": ["president"] } }));
    to_centre.take(&officer(), jointly, Head, &[Decision], "2025-12-05").unwrap();
    refused(
        to_centre.judge(&officer(), &order("head"), HrService, &[Order], "2025-12-08"),
        Code::PresidentialForm,
        "rules/17.2",
    );
}

/// C8: issued on Monday 8 December 2025, told by Thursday 11 December.
#[test]
fn s7_the_employee_is_told_and_the_move_takes_effect() {
    let mut desk = ordered();
    assert_eq!(desk.due(&officer(), "notify", "2025-12-08"), Some(day("2025-12-11")));
    let late = desk.take(&officer(), step(json!("notify")), HrService, &[Notice], "2025-12-12").unwrap();
    assert_eq!(breaches(&late), [(Code::LateNotice, "17.3", day("2025-12-11"), 1)]);
    let effect = step(json!({ "take-effect": {} }));
    refused(desk.judge(&officer(), &effect, HrService, &[], "2025-12-14"), Code::DayNotCome, "rules/24.1");
    desk.take(&officer(), effect, HrService, &[], "2025-12-15").unwrap();
    let taken = desk.world.career(OFFICER).appointments[1];
    assert_eq!((taken.from, taken.ground), (Some(day("2025-12-15")), Fact::Known(Ground::InterestOfService)));
    assert_eq!(desk.state(&officer()), "rotated");
}
