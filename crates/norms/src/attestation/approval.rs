//! Who approves and who agrees: schedules, regulations, compositions, work schedules (rules/8, 9.2, 10.1, 10.2).

use acts::Cite;
use calendar::Date;
use serde::Serialize;

use super::ask::{Ask, Outcome};
use super::cites;
use super::code::{Code, Review, known};
use super::facts::{Approver, DocumentKind, Facts};
use super::finding::Finding;
use super::law::Law;
use super::reading::{MinisterReplacement, ReadingKey};
use crate::trace::Trace;
use crate::verdict::Verdict;

/// Who approves a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ApprovedBy {
    /// The Minister.
    pub approver: Approver,
    /// Whether the person replacing the Minister may, too.
    pub replacing_person: bool,
    /// Whether the Presidential Administration agrees before.
    pub agreed_by_administration: bool,
}

fn cite(document: DocumentKind) -> Cite {
    match document {
        DocumentKind::NormsSchedule | DocumentKind::TestSchedule | DocumentKind::InterviewSchedule => cites::SCHEDULES,
        DocumentKind::Regulation => cites::REGULATION,
        DocumentKind::Composition => cites::COMPOSITION,
        DocumentKind::WorkSchedule => cites::WORK_SCHEDULE,
    }
}

fn rule<T: Trace>(document: DocumentKind, law: &Law<'_>, trace: &mut T) -> ApprovedBy {
    let by = cite(document);
    let agreed_by_administration = matches!(document, DocumentKind::Composition | DocumentKind::WorkSchedule);
    let replacing_person = by == cites::SCHEDULES || {
        trace.rests_on(ReadingKey::MinisterReplacement);
        law.readings.minister_replacement == MinisterReplacement::EveryApproval
    };
    trace.step(by, Finding::ApprovedBy { approver: Approver::Minister, agreed_by_administration });
    ApprovedBy { approver: Approver::Minister, replacing_person, agreed_by_administration }
}

/// Who approves the document (rules/8, 9.2, 10.1, 10.2).
pub fn approver_of<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<ApprovedBy> {
    let document = facts.approval.as_ref().and_then(|approval| approval.document);
    let document = known!(document, Document, cites::SCHEDULES, trace);
    Outcome::Determined(rule(document, law, trace))
}

/// Whether the document may be approved so (ATT-013, ATT-014).
pub fn may_approve<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut review = Review::default();
    let approval = facts.approval.as_ref();
    let document = approval.and_then(|it| it.document);
    let Some(document) = review.need(document, Ask::Document, cites::SCHEDULES, trace) else { return review.answer() };
    let (by, rule) = (cite(document), rule(document, law, trace));
    match review.need(approval.and_then(|it| it.approver), Ask::Approver, by, trace) {
        Some(Approver::Other) => review.note(Code::WrongApprover, by, None, trace),
        Some(Approver::ReplacingPerson) if !rule.replacing_person => {
            review.note(Code::WrongApprover, by, None, trace);
        }
        _ => {}
    }
    if rule.agreed_by_administration {
        let agreed = review.need(approval.and_then(|it| it.agreed), Ask::Agreement, by, trace);
        let day = review.need(approval.and_then(|it| it.day), Ask::DocumentApprovalDay, by, trace);
        let in_time = match (agreed, day) {
            (Some(agreed), _) if agreed.day().is_none() => Some(false),
            (Some(agreed), Some(day)) => Some(agreed.by(day)),
            _ => None,
        };
        if in_time == Some(false) {
            review.note(Code::NotAgreed, by, None, trace);
        }
    }
    review.answer()
}
