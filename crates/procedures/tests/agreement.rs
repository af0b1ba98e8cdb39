//! Agreement of the President or the Administration, row by row (G1–G8).

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod support;

use procedures::rotation::{CaseId, Kind, Period};
use procedures::{Actor, Code, DocumentKind, Value};
use serde_json::{Value as Json, json};
use support::{CLASSED, Desk, OFFICER, breaches, day, of, refused};

use Actor::{Administration, AuthorisedHead, Head, HrService, President};
use DocumentKind::{Biography, Decision, Notice, Order, PresidentialOrder, Receipt, ServiceRecord, Submission};

const PACKAGE: &[DocumentKind] = &[Submission, ServiceRecord, Biography];

fn step(command: Json) -> Json {
    json!({ "agreement": command })
}

/// The one whose post is of the Administration's class.
fn classed() -> CaseId {
    of(Kind::Agreement, CLASSED, "abai")
}

fn open(ground: &str) -> Json {
    step(json!({ "open": { "to": "shymkent", "ground": ground } }))
}

fn send() -> Json {
    step(
        json!({ "send": { "package": { "ground": "жылдық жоспар, 3-жол", "photograph": true, "special-check": true } } }),
    )
}

fn agree(by: &str) -> Json {
    step(json!({ "agree": { "by": by } }))
}

fn preparing() -> Desk {
    let mut desk = Desk::new();
    desk.take(&classed(), open("plan"), HrService, &[], "2025-12-01").unwrap();
    desk
}

fn received() -> Desk {
    let mut desk = preparing();
    desk.take(&classed(), send(), Head, PACKAGE, "2025-12-20").unwrap();
    desk.take(&classed(), step(json!("receive")), Administration, &[Receipt], "2025-12-22").unwrap();
    desk
}

fn positive() -> Desk {
    let mut desk = received();
    desk.take(&classed(), agree("administration"), Administration, &[Decision], "2026-01-15").unwrap();
    desk
}

#[test]
fn g1_is_opened_for_a_nomenclature_employee_by_the_class_of_the_post_held() {
    assert_eq!(preparing().state(&classed()), "preparing");
    let ordinary = of(Kind::Agreement, OFFICER, "astana");
    let desk = Desk::new();
    refused(desk.judge(&ordinary, &open("plan"), HrService, &[], "2025-12-01"), Code::AgreementNotNeeded, "rules/8.2");
    refused(
        desk.judge(&ordinary, &open("interest"), HrService, &[], "2025-12-01"),
        Code::AgreementNotNeeded,
        "rules/24.6",
    );
    let mut unknown = Desk::new();
    let no_class =
        json!({ "post": { "key": "astana", "body": "internal-affairs", "item": { "item": "internal-affairs.5" } } });
    unknown.staff(serde_json::from_value(no_class).unwrap());
    refused(unknown.judge(&ordinary, &open("plan"), HrService, &[], "2025-12-01"), Code::FactNotRecorded, "rules/8.2");
}

/// W1: D = 1 February 2026, the materials by 2 January 2026.
#[test]
fn g2_the_head_sends_the_whole_package_thirty_days_before() {
    let mut desk = preparing();
    assert_eq!(desk.due(&classed(), "send", "2025-12-01"), Some(day("2026-01-02")));
    refused(desk.judge(&classed(), &send(), HrService, PACKAGE, "2025-12-20"), Code::WrongSender, "rules/15");
    refused(desk.judge(&classed(), &send(), AuthorisedHead, PACKAGE, "2025-12-20"), Code::WrongSender, "rules/15");
    let parts = [(Submission, "rules/15(1)"), (ServiceRecord, "rules/15(2)"), (Biography, "rules/15(3)")];
    for (kind, clause) in parts {
        let rest: Vec<DocumentKind> = PACKAGE.iter().copied().filter(|other| *other != kind).collect();
        let lacking =
            refused(desk.judge(&classed(), &send(), Head, &rest, "2025-12-20"), Code::PackageIncomplete, clause);
        assert_eq!(lacking.values, [("missing", Value::Document(kind))]);
    }
    let bare = desk.judge(&classed(), &step(json!({ "send": { "package": {} } })), Head, PACKAGE, "2025-12-20");
    let lacking: Vec<_> =
        bare.unwrap_err().0.into_iter().map(|reason| (reason.clause.within_act(), reason.values)).collect();
    let part = |name| vec![("missing", Value::Part(name))];
    let expected =
        [("rules/15(1)", part("ground")), ("rules/15(2)", part("photograph")), ("rules/15(2)", part("special-check"))];
    assert_eq!(lacking, expected);
    let late = desk.take(&classed(), send(), Head, PACKAGE, "2026-01-05").unwrap();
    assert_eq!(breaches(&late), [(Code::LateMaterials, "16", day("2026-01-02"), 3)]);
}

/// A36: in the interest of the service there is no term to count from; in the transition it is counted from the planned day.
#[test]
fn g2_the_clock_is_that_of_the_ground() {
    let mut desk = Desk::new();
    desk.take(&classed(), open("interest"), HrService, &[], "2025-12-01").unwrap();
    assert_eq!(desk.due(&classed(), "send", "2025-12-01"), None);
    let mut desk = Desk::new();
    let planned = json!({ "open": { "to": "shymkent", "ground": "transition", "planned": "2026-04-01" } });
    desk.take(&classed(), step(planned), HrService, &[], "2025-12-01").unwrap();
    assert_eq!(desk.due(&classed(), "send", "2025-12-01"), Some(day("2026-03-02")));
}

/// C9 and A41: 30 days from the receipt, for a rotation expected only.
#[test]
fn g3_the_receipt_starts_an_expectation() {
    let desk = received();
    let due = desk.deadlines(&classed(), "2026-01-22");
    let reply = due.iter().find(|deadline| deadline.step == "agree").unwrap();
    assert_eq!((reply.due, reply.overdue, reply.binding), (day("2026-01-21"), true, false));
    let mut late = desk;
    let decided = late.take(&classed(), agree("administration"), Administration, &[Decision], "2026-02-10").unwrap();
    assert_eq!(breaches(&decided), []);
}

#[test]
fn g4_those_agree_who_must() {
    let desk = received();
    let president = desk.judge(&classed(), &agree("president"), President, &[Decision], "2026-01-15");
    assert_eq!(
        refused(president, Code::WrongAuthority, "rules/8.2").values,
        [("authority", Value::Actor(Administration))]
    );
    refused(
        desk.judge(&classed(), &agree("administration"), Administration, &[], "2026-01-15"),
        Code::PackageIncomplete,
        "rules/8.2",
    );
    let mut recorded = desk.clone();
    recorded.take(&classed(), agree("administration"), HrService, &[Decision], "2026-01-15").unwrap();
    assert_eq!(recorded.state(&classed()), "positive");
    let mut negative = desk;
    let decline = step(json!({ "decline": { "by": "administration" } }));
    negative.take(&classed(), decline, Administration, &[Decision], "2026-01-15").unwrap();
    assert_eq!(negative.state(&classed()), "negative");
}

/// 8.2: "and (or)": where both have a say, both agree.
#[test]
fn g4_two_who_must_agree_do_so_one_after_the_other() {
    let mut desk = Desk::new();
    let both = json!({ "post": { "key": "abai", "body": "internal-affairs", "unit": "abai", "level": "regional",
        "locality": "101010000", "nomenclature": { "president-agrees": true, "administration-agrees": true },
        "item": { "item": "internal-affairs.5" } } });
    desk.staff(serde_json::from_value(both).unwrap());
    desk.take(&classed(), open("plan"), HrService, &[], "2025-12-01").unwrap();
    desk.take(&classed(), send(), Head, PACKAGE, "2025-12-20").unwrap();
    desk.take(&classed(), step(json!("receive")), HrService, &[Receipt], "2025-12-22").unwrap();
    desk.take(&classed(), agree("administration"), HrService, &[Decision], "2026-01-10").unwrap();
    assert_eq!(desk.state(&classed()), "received");
    desk.take(&classed(), agree("president"), HrService, &[Decision], "2026-01-15").unwrap();
    assert_eq!(desk.state(&classed()), "positive");
}

/// C8: received on Thursday 15 January 2026, the order by Tuesday 20 January.
#[test]
fn g5_the_order_follows_within_three_working_days() {
    let mut desk = positive();
    assert_eq!(desk.due(&classed(), "issue-order", "2026-01-15"), Some(day("2026-01-20")));
    let order = step(json!({ "issue-order": { "signed-by": "head" } }));
    let early = received().judge(&classed(), &order, HrService, &[Order], "2026-01-15");
    refused(early, Code::NoPositiveDecision, "rules/17.1");
    let late = desk.take(&classed(), order, HrService, &[Order], "2026-01-21").unwrap();
    assert_eq!(breaches(&late), [(Code::LateOrder, "17.1", day("2026-01-20"), 1)]);
    assert_eq!(desk.state(&classed()), "act-issued");
}

#[test]
fn g6_only_the_president_makes_a_presidential_order() {
    let presidential = step(json!("issue-presidential-order"));
    let wrong = positive().judge(&classed(), &presidential, President, &[PresidentialOrder], "2026-01-16");
    refused(wrong, Code::WrongAuthority, "rules/8.1");
    let mut desk = Desk::new();
    let to_centre = step(json!({ "open": { "to": "centre", "ground": "plan" } }));
    desk.take(&classed(), to_centre, HrService, &[], "2025-12-01").unwrap();
    desk.take(&classed(), send(), Head, PACKAGE, "2025-12-20").unwrap();
    desk.take(&classed(), step(json!("receive")), HrService, &[Receipt], "2025-12-22").unwrap();
    desk.take(&classed(), agree("administration"), HrService, &[Decision], "2026-01-10").unwrap();
    let order = step(json!({ "issue-order": { "signed-by": "head" } }));
    refused(desk.judge(&classed(), &order, HrService, &[Order], "2026-01-12"), Code::PresidentialForm, "rules/17.2");
    let issued = desk.take(&classed(), presidential, President, &[PresidentialOrder], "2026-03-01").unwrap();
    assert_eq!(breaches(&issued), [], "no clock runs for the President");
}

#[test]
fn g7_the_employee_is_told_within_three_working_days() {
    let mut desk = positive();
    let order = step(json!({ "issue-order": { "signed-by": "head" } }));
    desk.take(&classed(), order, HrService, &[Order], "2026-01-16").unwrap();
    assert_eq!(desk.due(&classed(), "notify", "2026-01-16"), Some(day("2026-01-21")));
    let late = desk.take(&classed(), step(json!("notify")), HrService, &[Notice], "2026-01-23").unwrap();
    assert_eq!(breaches(&late), [(Code::LateNotice, "17.3", day("2026-01-21"), 2)]);
    assert_eq!(desk.state(&classed()), "notified");
}

#[test]
fn g8_after_a_no_the_head_takes_it_up_again_or_gives_it_up() {
    let mut desk = received();
    let decline = step(json!({ "decline": { "by": "administration" } }));
    desk.take(&classed(), decline, HrService, &[Decision], "2026-01-15").unwrap();
    let mut again = desk.clone();
    again.take(&classed(), step(json!("prepare-again")), Head, &[], "2026-01-20").unwrap();
    assert_eq!(again.state(&classed()), "preparing");
    desk.take(&classed(), step(json!("abandon")), Head, &[], "2026-01-20").unwrap();
    assert_eq!(desk.state(&classed()), "abandoned");
}

/// The rotation of a nomenclature employee waits for the agreement; its act and notice are taken in the one case and followed by the other.
#[test]
fn the_rotation_and_its_agreement_never_disagree() {
    let mut desk = Desk::new();
    desk.plan(Period::Year(2026), &[(2, "abai")], "2025-10-30");
    desk.pass("2025-10-30");
    let rotation = of(Kind::Employee, CLASSED, "abai");
    let decide = json!({ "employee": { "decide": { "to": "shymkent", "on": "2026-02-02" } } });
    let missing = desk.judge(&rotation, &decide, Head, &[], "2026-01-20");
    let missing = refused(missing, Code::AgreementMissing, "rules/8.2");
    assert_eq!(missing.values, [("authority", Value::Actor(Administration))]);
    desk.take(&classed(), open("plan"), HrService, &[], "2025-12-01").unwrap();
    desk.take(&classed(), send(), Head, PACKAGE, "2025-12-20").unwrap();
    desk.take(&classed(), step(json!("receive")), Administration, &[Receipt], "2025-12-22").unwrap();
    desk.take(&classed(), agree("administration"), Administration, &[Decision], "2026-01-15").unwrap();
    let beside = step(json!({ "issue-order": { "signed-by": "head" } }));
    refused(desk.judge(&classed(), &beside, HrService, &[Order], "2026-01-16"), Code::TakenInOtherCase, "rules/17.1");
    let elsewhere = json!({ "employee": { "decide": { "to": "almaty", "on": "2026-02-02" } } });
    refused(desk.judge(&rotation, &elsewhere, Head, &[], "2026-01-16"), Code::AgreementMissing, "rules/8.2");
    desk.take(&rotation, decide, Head, &[], "2026-01-16").unwrap();
    let order = json!({ "employee": { "order": { "signed-by": "head" } } });
    desk.take(&rotation, order, HrService, &[Order], "2026-01-19").unwrap();
    assert_eq!(desk.pass("2026-01-19"), ["rotation/agreement/P2/abai follow-act"]);
    desk.take(&rotation, json!({ "employee": "notify" }), HrService, &[Notice], "2026-01-20").unwrap();
    assert_eq!(desk.pass("2026-01-20"), ["rotation/agreement/P2/abai follow-notice"]);
    assert_eq!((desk.state(&classed()), desk.state(&rotation)), ("notified", "notified"));
}
