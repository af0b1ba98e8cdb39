//! What rotation says beside its answers: the days in its steps, the clauses of a planned move, and what a question lacks.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod drawn;

use acts::Cite;
use calendar::{Date, WorkingCalendar};
use drawn::{case, numbers};
use norms::rotation::{self, Finding, Law, MoveGround, NORMS, ProtectedKind, Question, Readings};
use norms::{QuestionError, Recorder};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use registry::{
    Absence, AbsenceKind, Appointment, CareerFacts, Circumstance, CircumstanceKind, Fact, Ground, PostNo, Staff,
};

fn law(staff: &Staff) -> Law<'_> {
    let commencement = Some(Date::of(2025, 11, 15));
    Law {
        numbers: numbers(),
        readings: Readings::default(),
        commencement,
        calendar: WorkingCalendar::kazakhstan(),
        staff,
    }
}

fn in_post_since(from: Date) -> CareerFacts {
    let appointment = Appointment {
        post: PostNo(0),
        from: Some(from),
        issued: None,
        taken_up: None,
        last_day: None,
        ground: Fact::Known(Ground::Ordinary),
        left: Fact::Unknown,
        equal: Fact::Unknown,
        carry_over: Fact::Unknown,
        cause_document: false,
    };
    CareerFacts { appointments: vec![appointment], ..CareerFacts::default() }
}

/// C3: both ends of an absence are days of it, so that on its first day it has lasted one.
#[test]
fn the_days_so_far_of_a_leave_whose_end_is_open() {
    let staff = Staff::default();
    let leave = Date::of(2024, 1, 10);
    for (on, days, not_before) in [
        (Date::of(2024, 1, 9), 0, Date::of(2026, 2, 1)),
        (Date::of(2024, 1, 10), 1, Date::of(2026, 2, 1)),
        (Date::of(2024, 1, 31), 22, Date::of(2026, 2, 1)),
        (Date::of(2024, 3, 11), 62, Date::of(2026, 4, 4)),
    ] {
        let mut facts = in_post_since(Date::of(2023, 2, 1));
        facts.absences = vec![Absence { kind: AbsenceKind::StudyLeave, from: leave, to: None }];
        let mut trace = Recorder::default();
        rotation::due(&facts.as_career(), on, &law(&staff), &mut trace);
        let open = Finding::AbsenceOpen { from: leave, seen_on: on, days_so_far: days, not_before };
        assert!(trace.steps.iter().any(|step| step.finding == open.into()), "{on}: {:?}", trace.steps);
    }
}

/// 6.1: a circumstance is claimed where no document proves it on the day; a document that is over is named with its last day.
#[test]
fn a_document_that_is_over_is_named() {
    let staff = Staff::default();
    let (proved, over) = (Date::of(2016, 1, 10), Date::of(2025, 6, 30));
    let kind = ProtectedKind::Child;
    let claimed = Finding::Claimed { kind };
    let claimed_over = Finding::ClaimedDocumentOver { kind, until: over };
    let protects = Finding::Protects { kind, from: Date::of(2016, 1, 1) };
    for (on, said) in [
        (Date::of(2016, 1, 9), claimed),
        (Date::of(2016, 1, 10), protects),
        (Date::of(2025, 6, 30), protects),
        (Date::of(2025, 7, 1), claimed_over),
        (Date::of(2026, 2, 2), claimed_over),
    ] {
        let mut facts = in_post_since(Date::of(2015, 2, 1));
        facts.circumstances = vec![Circumstance {
            kind: CircumstanceKind::ChildWithDisability {
                relation: Fact::Known(registry::Relation::Own),
                born: Some(Date::of(2015, 5, 5)),
            },
            from: Date::of(2016, 1, 1),
            until: None,
            documented_from: Some(proved),
            documented_until: Some(over),
        }];
        let mut trace = Recorder::default();
        let _ = rotation::protection(&facts.as_career(), on, &law(&staff), &mut trace);
        for finding in [claimed, claimed_over, protects] {
            let found = trace.steps.iter().any(|step| step.finding == finding.into());
            assert_eq!(found, finding == said, "{on}: {finding:?}");
        }
    }
}

/// Each norm says what it needs, and without it gives no answer.
#[test]
fn a_question_lacking_what_the_norm_needs_is_not_answered() {
    let case = case().new_tree(&mut TestRunner::deterministic()).unwrap().current();
    for norm in NORMS {
        for need in norm.needs {
            let mut question: Question<'_> = case.question();
            match *need {
                "person" => question.career = None,
                "particulars" => question.particulars = None,
                "on" => question.on = None,
                "post" => question.post = None,
                "from" => question.from = None,
                "to" => question.to = None,
                "year" => question.year = None,
                "until" => question.until = None,
                "event-day" => question.event_day = None,
                "body" => question.body = None,
                other => panic!("{}: {other}", norm.name),
            }
            let found = question.ask(norm.name, &case.law());
            let lacks = QuestionError::Needs { norm: norm.name, missing: vec![*need] };
            assert_eq!(found.unwrap_err().to_string(), lacks.to_string());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, failure_persistence: None, ..ProptestConfig::default() })]

    /// A consent that is missing is said to be missing, or withdrawn; one that is there is named.
    #[test]
    fn whether_there_is_a_consent_is_said(case in case()) {
        let determination = case.question().ask("rotation::relocation_consent", &case.law()).unwrap();
        let written = serde_json::to_value(&determination.trace).unwrap();
        let said = |names: &[&str]| {
            written.as_array().unwrap().iter().any(|step| names.contains(&step["finding"].as_str().unwrap()))
        };
        match determination.answer.value.as_str() {
            Some("missing") => prop_assert!(said(&["no-consent", "consent-withdrawn"]), "{}", written),
            Some("given") => prop_assert!(said(&["consent-stands", "warned"]), "{}", written),
            _ => {}
        }
    }

    /// Clause 24 is of moves in the interest of the service alone.
    #[test]
    fn a_planned_move_rests_on_nothing_of_the_interest_of_the_service(mut case in case()) {
        case.asked.ground = MoveGround::Plan;
        let determination = case.question().ask("rotation::may_take", &case.law()).unwrap();
        let interest = |cite: &&Cite| cite.as_str().starts_with("U2500001070/rules/24");
        prop_assert_eq!(determination.citations.iter().find(interest), None);
    }
}
