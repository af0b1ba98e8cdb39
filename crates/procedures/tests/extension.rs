//! Extension of the time in the post, row by row (X1–X15), with the worked examples V1–V3.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod support;

use procedures::rotation::{CaseId, Kind, Period, extension_package};
use procedures::{Actor, Code, DocumentKind, Judged, Value};
use registry::{Fact, Ground, PersonNo};
use serde_json::{Value as Json, json};
use support::{CLASSED, Desk, OFFICER, OTHER, breaches, day, of, refused, warned};

use Actor::{Administration, AuthorisedHead, Employee, Head, HeadDeputy, HrService, System};
use DocumentKind::{
    Biography, Consent, ConsentRequest, Decision, Notice, Offer, OfferAnswer, Order, Proof, Receipt, Refusal,
    ServiceRecord, Submission,
};

const PACKAGE: &[DocumentKind] = &[Submission, Proof, ServiceRecord, Biography];

fn step(command: Json) -> Json {
    json!({ "extension": command })
}

fn officer() -> CaseId {
    of(Kind::Extension, OFFICER, "astana")
}

fn classed() -> CaseId {
    of(Kind::Extension, CLASSED, "abai")
}

fn propose(until: &str) -> Json {
    step(json!({ "propose": { "ground": "мүгедектігі бар бала", "until": until } }))
}

fn send(until: &str) -> Json {
    let package = json!({ "ground": "мүгедектігі бар бала", "photograph": true, "special-check": true });
    step(json!({ "send": { "package": package, "until": until } }))
}

fn agree(until: &str) -> Json {
    step(json!({ "agree": { "until": until } }))
}

fn order(until: &str) -> Json {
    step(json!({ "order": { "until": until, "signed-by": "head" } }))
}

/// Protected and documented, relocation refused on 5 December 2025.
fn refusing(person: PersonNo) -> Desk {
    let mut desk = Desk::new();
    desk.protect(person, true);
    desk.fact(person, json!({ "refused": { "of": "relocation", "post": "shymkent", "on": "2025-12-05" } }));
    desk
}

fn eligible(id: &CaseId, person: PersonNo) -> Desk {
    let mut desk = refusing(person);
    desk.take(id, step(json!("open")), System, &[], "2025-12-06").unwrap();
    desk
}

fn with_head() -> Desk {
    let mut desk = eligible(&officer(), OFFICER);
    desk.take(&officer(), propose("2027-08-01"), HeadDeputy, &[Submission, Proof], "2025-12-20").unwrap();
    desk
}

fn positive() -> Desk {
    let mut desk = with_head();
    desk.take(&officer(), agree("2027-08-01"), Head, &[Decision], "2026-01-09").unwrap();
    desk
}

fn running() -> Desk {
    let mut desk = positive();
    desk.take(&officer(), order("2027-08-01"), HrService, &[Order], "2026-01-12").unwrap();
    desk.take(&officer(), step(json!("notify")), HrService, &[Notice], "2026-01-13").unwrap();
    desk
}

fn offer(post: &str, considered: [bool; 3]) -> Json {
    let [results, qualities, length] = considered;
    step(json!({ "offer": { "post": post, "results": results, "qualities": qualities, "length-of-service": length } }))
}

fn offered() -> Desk {
    let mut desk = running();
    desk.pass("2027-08-01");
    desk.take(&officer(), offer("astana-2", [true; 3]), Head, &[Offer], "2027-08-02").unwrap();
    desk
}

#[test]
fn x1_is_for_the_protected_who_refused_to_relocate() {
    let open = step(json!("open"));
    assert_eq!(eligible(&officer(), OFFICER).state(&officer()), "eligible");
    refused(Desk::new().judge(&officer(), &open, System, &[], "2025-12-06"), Code::ExtensionNotEligible, "rules/6.2");
    let mut claimed = Desk::new();
    claimed.protect(OFFICER, false);
    claimed.fact(OFFICER, json!({ "refused": { "of": "relocation", "on": "2025-12-05" } }));
    let claimed = claimed.judge(&officer(), &open, System, &[], "2025-12-06");
    refused(claimed, Code::CircumstanceNotDocumented, "rules/6.2");
    let mut willing = Desk::new();
    willing.protect(OFFICER, true);
    refused(willing.judge(&officer(), &open, System, &[], "2025-12-06"), Code::ExtensionNotEligible, "rules/6.2");
}

/// W1: D = 1 February 2026, the submission by 2 January 2026 (C7).
#[test]
fn x2_a_deputy_or_an_authorised_head_brings_the_submission() {
    let mut desk = eligible(&officer(), OFFICER);
    let papers = &[Submission, Proof];
    assert_eq!(desk.due(&officer(), "propose", "2025-12-06"), Some(day("2026-01-02")));
    let wrong = desk.judge(&officer(), &propose("2027-08-01"), Head, papers, "2025-12-20");
    assert_eq!(refused(wrong, Code::WrongProposer, "rules/18").values, [("authority", Value::Actor(HeadDeputy))]);
    assert!(desk.judge(&officer(), &propose("2027-08-01"), AuthorisedHead, papers, "2025-12-20").is_ok());
    let bare = desk.judge(&officer(), &propose("2027-08-01"), HeadDeputy, &[Submission], "2025-12-20");
    assert_eq!(refused(bare, Code::PackageIncomplete, "rules/18").values, [("missing", Value::Document(Proof))]);
    let silent = step(json!({ "propose": { "ground": " ", "until": "2027-08-01" } }));
    let silent = desk.judge(&officer(), &silent, HeadDeputy, papers, "2025-12-20");
    assert_eq!(refused(silent, Code::PackageIncomplete, "rules/18").values, [("missing", Value::Part("ground"))]);
    let late = desk.take(&officer(), propose("2027-08-01"), HeadDeputy, papers, "2026-01-12").unwrap();
    assert_eq!(breaches(&late), [(Code::LateMaterials, "19", day("2026-01-02"), 10)]);
    let other = eligible(&classed(), CLASSED);
    let route = other.judge(&classed(), &propose("2027-08-01"), HeadDeputy, papers, "2025-12-20");
    let route = refused(route, Code::WrongRoute, "rules/18");
    assert!(matches!(route.values[0], ("clause", Value::Clause(clause)) if clause.within_act() == "rules/21"));
}

#[test]
fn x3_the_head_sends_that_of_a_nomenclature_employee_to_the_administration() {
    let mut desk = eligible(&classed(), CLASSED);
    refused(
        desk.judge(&classed(), &send("2027-08-01"), HrService, PACKAGE, "2025-12-20"),
        Code::WrongSender,
        "rules/21",
    );
    let parts = [
        (Submission, "rules/21(1)"),
        (Proof, "rules/21(1)"),
        (ServiceRecord, "rules/21(2)"),
        (Biography, "rules/21(3)"),
    ];
    for (kind, clause) in parts {
        let rest: Vec<DocumentKind> = PACKAGE.iter().copied().filter(|other| *other != kind).collect();
        let bare = desk.judge(&classed(), &send("2027-08-01"), Head, &rest, "2025-12-20");
        assert_eq!(refused(bare, Code::PackageIncomplete, clause).values, [("missing", Value::Document(kind))]);
    }
    let late = desk.take(&classed(), send("2027-08-01"), Head, PACKAGE, "2026-01-05").unwrap();
    assert_eq!(breaches(&late), [(Code::LateMaterials, "22", day("2026-01-02"), 3)]);
    assert_eq!(desk.state(&classed()), "with-administration");
    let own = eligible(&officer(), OFFICER);
    let route = own.judge(&officer(), &send("2027-08-01"), Head, PACKAGE, "2025-12-20");
    refused(route, Code::WrongRoute, "rules/21");
}

#[test]
fn the_package_of_an_extension_by_its_route() {
    Desk::new().with("2025-12-20", &[], &[], |context| {
        let lacking = |route| {
            let mut judged = Judged::default();
            let package = procedures::rotation::Package::default();
            extension_package(&package, route, context, &mut judged);
            judged.reasons.iter().map(|reason| reason.clause.within_act()).collect::<Vec<_>>()
        };
        let to_head = lacking(norms::Authority::Head);
        assert!(to_head.iter().filter(|clause| **clause == "rules/18").count() >= 3, "{to_head:?}");
        let to_administration = lacking(norms::Authority::Administration);
        for clause in ["rules/21(1)", "rules/21(2)", "rules/21(3)"] {
            assert!(to_administration.contains(&clause), "{clause}");
        }
    });
}

/// V1: an extension of the officer ends on 1 February 2029 at the latest.
#[test]
fn x4_the_head_decides_within_the_limit() {
    let desk = with_head();
    refused(
        desk.judge(&officer(), &agree("2027-08-01"), HrService, &[Decision], "2026-01-09"),
        Code::WrongAuthority,
        "rules/6.2",
    );
    let far = desk.judge(&officer(), &agree("2029-02-02"), Head, &[Decision], "2026-01-09");
    assert_eq!(refused(far, Code::ExtensionExceedsThreeYears, "rules/6.2").day(), Some(day("2029-02-01")));
    assert!(desk.judge(&officer(), &agree("2029-02-01"), Head, &[Decision], "2026-01-09").is_ok());
    let mut negative = desk;
    negative.take(&officer(), step(json!("decline")), Head, &[], "2026-01-09").unwrap();
    assert_eq!(negative.state(&officer()), "negative");
}

/// C = 15 November 2025. V2: D = 10 May 2025, transitional: the latest end is 15 November 2028, with a warning beyond 10 May 2028.
#[test]
fn v2_the_limit_of_a_transitional_employee_runs_from_commencement() {
    let id = of(Kind::Extension, OTHER, "almaty");
    let mut desk = refusing(OTHER);
    desk.take(&id, step(json!("open")), System, &[], "2025-12-06").unwrap();
    assert_eq!(desk.due(&id, "propose", "2025-12-06"), None, "D is past: no day before it is left");
    desk.take(&id, propose("2028-11-15"), HeadDeputy, &[Submission, Proof], "2026-02-02").unwrap();
    let far = desk.judge(&id, &agree("2028-11-16"), Head, &[Decision], "2026-02-20");
    assert_eq!(refused(far, Code::ExtensionExceedsThreeYears, "rules/6.2").day(), Some(day("2028-11-15")));
    let long = desk.judge(&id, &agree("2028-11-15"), Head, &[Decision], "2026-02-20").unwrap();
    assert!(warned(&long, Code::ExtensionBeyondTermEnd));
    let within = desk.judge(&id, &agree("2028-05-10"), Head, &[Decision], "2026-02-20").unwrap();
    assert!(!warned(&within, Code::ExtensionBeyondTermEnd));
}

/// V3: D = 8 June 2021; the latest end is 15 November 2028 all the same.
#[test]
fn v3_an_old_term_has_the_same_limit() {
    let mut desk = Desk::new();
    desk.fact(
        OTHER,
        json!({ "corrected": { "event": { "entry": 4, "place": 0 }, "reason": "V3", "with":
        { "appointed": { "post": "almaty", "from": "2018-06-08", "ground": "ordinary" } } } }),
    );
    desk.protect(OTHER, true);
    desk.fact(OTHER, json!({ "refused": { "of": "relocation", "on": "2025-12-05" } }));
    let id = of(Kind::Extension, OTHER, "almaty");
    desk.take(&id, step(json!("open")), System, &[], "2025-12-06").unwrap();
    desk.take(&id, propose("2028-11-15"), HeadDeputy, &[Submission, Proof], "2026-02-02").unwrap();
    let far = desk.judge(&id, &agree("2028-11-16"), Head, &[Decision], "2026-02-20");
    assert_eq!(refused(far, Code::ExtensionExceedsThreeYears, "rules/6.2").day(), Some(day("2028-11-15")));
}

/// C5: an end that is not after the day from which it would run extends nothing: recorded, shown, not refused.
#[test]
fn an_extension_that_extends_nothing_is_shown() {
    let desk = with_head();
    let nothing = desk.judge(&officer(), &agree("2026-02-01"), Head, &[Decision], "2026-01-09").unwrap();
    assert!(warned(&nothing, Code::ExtensionExtendsNothing));
}

/// C9: received on 22 December 2025, the reply by 21 January 2026.
#[test]
fn x5_the_administration_answers_within_thirty_days_of_the_receipt() {
    let mut desk = eligible(&classed(), CLASSED);
    desk.take(&classed(), send("2027-08-01"), Head, PACKAGE, "2025-12-20").unwrap();
    desk.take(&classed(), step(json!("receive")), Administration, &[Receipt], "2025-12-22").unwrap();
    assert_eq!(desk.due(&classed(), "agree", "2025-12-22"), Some(day("2026-01-21")));
    refused(
        desk.judge(&classed(), &agree("2027-08-01"), Head, &[Decision], "2026-01-20"),
        Code::WrongAuthority,
        "rules/23",
    );
    let late = desk.take(&classed(), agree("2027-08-01"), Administration, &[Decision], "2026-01-26").unwrap();
    assert_eq!(breaches(&late), [(Code::LateReply, "23", day("2026-01-21"), 5)]);
    assert_eq!(desk.state(&classed()), "positive");
}

/// C8: decided on Friday 9 January 2026, the order by Wednesday 14 January.
#[test]
fn x6_the_order_goes_into_the_register() {
    let mut desk = positive();
    assert_eq!(desk.due(&officer(), "order", "2026-01-09"), Some(day("2026-01-14")));
    refused(
        with_head().judge(&officer(), &order("2027-08-01"), HrService, &[Order], "2026-01-12"),
        Code::NoPositiveDecision,
        "rules/20",
    );
    let by_deputy = step(json!({ "order": { "until": "2027-08-01", "signed-by": "head-deputy" } }));
    refused(desk.judge(&officer(), &by_deputy, HrService, &[Order], "2026-01-12"), Code::WrongAuthority, "rules/6.2");
    let late = desk.take(&officer(), order("2027-08-01"), HrService, &[Order], "2026-01-16").unwrap();
    assert_eq!(breaches(&late), [(Code::LateOrder, "20", day("2026-01-14"), 2)]);
    let extension = desk.world.career(OFFICER).extensions[0];
    assert_eq!((extension.ordered, extension.until), (day("2026-01-16"), day("2027-08-01")));
}

#[test]
fn x7_the_employee_is_told_and_the_time_runs() {
    let mut desk = positive();
    desk.take(&officer(), order("2027-08-01"), HrService, &[Order], "2026-01-12").unwrap();
    assert_eq!(desk.due(&officer(), "notify", "2026-01-12"), Some(day("2026-01-15")));
    let late = desk.take(&officer(), step(json!("notify")), HrService, &[Notice], "2026-01-19").unwrap();
    assert_eq!(breaches(&late), [(Code::LateNotice, "20", day("2026-01-15"), 4)]);
    assert_eq!(desk.state(&officer()), "running");
}

#[test]
fn x8_it_ends_on_the_day_of_the_order() {
    let mut desk = running();
    let early = desk.judge(&officer(), &step(json!("end")), System, &[], "2027-07-31");
    assert_eq!(refused(early, Code::DayNotCome, "rules/6.3").day(), Some(day("2027-08-01")));
    assert!(desk.pass("2027-07-31").is_empty());
    assert_eq!(desk.pass("2027-08-01"), ["rotation/extension/P0/astana end"]);
    assert_eq!(desk.state(&officer()), "ended");
}

/// C5: W1 extended to 1 August 2027; a further extension may run to 1 February 2029 at the latest, its materials go by the current end.
#[test]
fn x9_a_further_extension_stays_within_the_limit_of_all() {
    let mut desk = running();
    desk.take(&officer(), step(json!("extend-again")), HrService, &[], "2027-06-01").unwrap();
    assert_eq!(desk.state(&officer()), "eligible");
    assert_eq!(desk.due(&officer(), "propose", "2027-06-01"), Some(day("2027-07-02")));
    let far = desk.judge(&officer(), &propose("2029-02-02"), HeadDeputy, &[Submission, Proof], "2027-06-10");
    assert_eq!(refused(far, Code::ExtensionExceedsThreeYears, "rules/6.2").day(), Some(day("2029-02-01")));
    desk.take(&officer(), propose("2029-02-01"), HeadDeputy, &[Submission, Proof], "2027-06-10").unwrap();
}

#[test]
fn x10_the_head_offers_a_post_here_with_regard_to_three_things() {
    let mut desk = running();
    desk.pass("2027-08-01");
    let away = desk.judge(&officer(), &offer("shymkent", [true; 3]), Head, &[Offer], "2027-08-02");
    refused(away, Code::OfferOtherLocality, "rules/6.3");
    let rash = desk.judge(&officer(), &offer("astana-2", [true, true, false]), Head, &[Offer], "2027-08-02");
    let rash = refused(rash, Code::OfferCriteriaNotConsidered, "rules/6.3");
    assert_eq!(rash.values, [("missing", Value::Part("length-of-service"))]);
    desk.take(&officer(), offer("astana-2", [true; 3]), Head, &[Offer], "2027-08-02").unwrap();
    assert_eq!(desk.state(&officer()), "offered");
}

#[test]
fn x11_accepted_the_post_is_given_and_the_employee_told() {
    let mut desk = offered();
    desk.take(&officer(), step(json!("accept")), Employee, &[OfferAnswer], "2027-08-04").unwrap();
    assert_eq!(desk.state(&officer()), "placed");
    let appoint = step(json!({ "appoint": { "from": "2027-08-10" } }));
    refused(
        desk.judge(&officer(), &appoint, AuthorisedHead, &[Order], "2027-08-06"),
        Code::WrongAuthority,
        "rules/8.1",
    );
    desk.take(&officer(), appoint, Head, &[Order], "2027-08-06").unwrap();
    let taken = desk.world.career(OFFICER).appointments[1];
    assert_eq!((taken.from, taken.ground), (Some(day("2027-08-10")), Fact::Known(Ground::AcceptedOffer)));
    // Issued on Friday 6 August 2027: Monday, Tuesday, Wednesday.
    assert_eq!(desk.due(&officer(), "notify-appointment", "2027-08-06"), Some(day("2027-08-11")));
    let late = desk.take(&officer(), step(json!("notify-appointment")), HrService, &[Notice], "2027-08-12").unwrap();
    assert_eq!(breaches(&late), [(Code::LateNotice, "17.3", day("2027-08-11"), 1)]);
}

#[test]
fn x12_refused_the_employee_is_released() {
    let mut desk = offered();
    let release = step(json!({ "release": { "last-day": "2027-08-20" } }));
    refused(
        desk.judge(&officer(), &release, Head, &[Order], "2027-08-10"),
        Code::ReleaseWithoutRefusedOffer,
        "rules/6.4",
    );
    desk.take(&officer(), step(json!("refuse")), Employee, &[OfferAnswer], "2027-08-05").unwrap();
    desk.take(&officer(), release, Head, &[Order], "2027-08-10").unwrap();
    assert_eq!(desk.state(&officer()), "at-disposal");
    let left = desk.world.career(OFFICER).appointments[0];
    assert_eq!((left.last_day, left.left), (Some(day("2027-08-20")), Fact::Known(Ground::RefusalOfOfferedPost)));
}

#[test]
fn x13_after_a_no_the_other_limb_remains() {
    let mut desk = with_head();
    desk.take(&officer(), step(json!("decline")), Head, &[], "2026-01-09").unwrap();
    desk.take(&officer(), step(json!("return-to-rotation")), HrService, &[], "2026-01-10").unwrap();
    assert_eq!(desk.state(&officer()), "closed");
}

/// From the refusal in the rotation to the extension, and back by a consent to a move while it runs (R8, X1, R10, R20, X14).
#[test]
fn x14_a_consent_while_it_runs_gives_the_case_back() {
    let mut desk = Desk::new();
    desk.plan(Period::Year(2026), &[(0, "astana")], "2025-10-30");
    desk.pass("2025-10-30");
    desk.protect(OFFICER, true);
    let rotation = of(Kind::Employee, OFFICER, "astana");
    let employee = |command: Json| json!({ "employee": command });
    let ask = employee(json!({ "ask-consent": { "to": "shymkent" } }));
    desk.take(&rotation, ask, HrService, &[ConsentRequest], "2025-12-01").unwrap();
    desk.take(&rotation, employee(json!("refuse-relocation")), Employee, &[Refusal], "2025-12-05").unwrap();
    assert_eq!(desk.pass("2025-12-05"), ["rotation/extension/P0/astana open"]);
    desk.take(&officer(), propose("2027-08-01"), HeadDeputy, &[Submission, Proof], "2025-12-20").unwrap();
    desk.take(&officer(), agree("2027-08-01"), Head, &[Decision], "2026-01-09").unwrap();
    desk.take(&officer(), order("2027-08-01"), HrService, &[Order], "2026-01-12").unwrap();
    assert_eq!(desk.pass("2026-01-12"), ["rotation/employee/P0/astana extended"]);
    desk.take(&officer(), step(json!("notify")), HrService, &[Notice], "2026-01-13").unwrap();
    let consent = employee(json!({ "consent-early": { "to": "shymkent" } }));
    desk.take(&rotation, consent, Employee, &[Consent], "2026-03-02").unwrap();
    let taken = desk.pass("2026-03-02");
    assert!(taken.contains(&"rotation/extension/P0/astana consented-early".to_owned()), "{taken:?}");
    assert_eq!(desk.state(&officer()), "closed");
}

#[test]
fn x15_ended_and_still_in_the_post_it_goes_back_to_the_plan() {
    let mut desk = running();
    desk.pass("2027-08-01");
    desk.take(&officer(), step(json!("return-to-plan")), HrService, &[], "2027-09-01").unwrap();
    assert_eq!(desk.state(&officer()), "closed");
}
