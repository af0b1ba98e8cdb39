//! Who is attested, may be listed, and may be taken off the list (decree/1, rules/1.2, 2).

use acts::attestation::CommissionKind;
use calendar::Date;
use serde::Serialize;

use super::ask::{Ask, Outcome};
use super::category::{Competent, competent, find, is_employee};
use super::cites;
use super::code::{Code, Review, determined, known};
use super::exemption::{Ground, excepted_by, exempt};
use super::facts::{CommissionRef, Facts, RemovalGround};
use super::finding::Finding;
use super::law::Law;
use crate::trace::Trace;
use crate::verdict::Verdict;

/// Whether an employee is subject to attestation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Subject {
    /// Whether.
    pub subject: bool,
    /// The item of annex 1.
    pub item: &'static str,
    /// Before which commission.
    pub commission: CommissionKind,
}

/// Whether the employee is subject to attestation on the day (decree/1, rules/1.1, 1.2, 2).
pub fn subject<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Subject> {
    let employee = known!(is_employee(facts.employee.as_ref()), EmployeeStatus, cites::EMPLOYEES, trace);
    trace.step(cites::EMPLOYEES, Finding::EmployeeOfTheBodies { employee });
    if !employee {
        return Outcome::NotApplicable(cites::EMPLOYEES);
    }
    let found = determined!(find(facts, on, law, trace));
    let subject = !determined!(exempt(facts, on, law, trace)).exempt;
    trace.step(cites::CATEGORIES, Finding::SubjectToAttestation { subject });
    let (item, commission) = (found.category.item(), found.category.commission);
    Outcome::Determined(Subject { subject, item, commission })
}

/// Whether the employee may be listed before the commission (rules/1.2, 9.1, list/1, list/2).
pub fn may_list<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut review = Review::default();
    not_before_the_decree(on, law, &mut review, trace);
    let employee = is_employee(facts.employee.as_ref());
    let employee = review.need(employee, Ask::EmployeeStatus, cites::EMPLOYEES, trace);
    if let Some(employee) = employee {
        trace.step(cites::EMPLOYEES, Finding::EmployeeOfTheBodies { employee });
    }
    if employee == Some(false) {
        review.note(Code::NotListed, cites::CATEGORIES, None, trace);
    }
    // Looked at whoever the person is: a listing before the wrong commission is refused all the same.
    let named = facts.commission.as_ref().map(|it| CommissionRef { kind: it.kind, region: it.region.clone() });
    before(named.as_ref(), facts, on, law, &mut review, trace);
    review.answer()
}

/// Refuses a commission that is not the competent one (list/1, list/2; ATT-021, and what leads there).
pub(super) fn before<T: Trace>(
    named: Option<&CommissionRef>,
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    review: &mut Review,
    trace: &mut T,
) {
    match competent(facts, on, law, trace) {
        Outcome::Determined(competent) => same_commission(named, &competent, review, trace),
        Outcome::NotApplicable(by) if by == cites::REGIONS => review.note(Code::NoSuchRegion, by, None, trace),
        Outcome::NotApplicable(by) => review.note(Code::NotListed, by, None, trace),
        Outcome::Conflict(one, other) => {
            review.note(Code::BothLists, one, None, trace);
            review.note(Code::BothLists, other, None, trace);
        }
        other => {
            review.value(other);
        }
    }
}

fn same_commission<T: Trace>(named: Option<&CommissionRef>, competent: &Competent, review: &mut Review, trace: &mut T) {
    let by = match competent.commission {
        CommissionKind::Central => cites::CENTRAL_LIST,
        CommissionKind::Regional => cites::REGIONAL_LIST,
    };
    let Some(kind) = review.need(named.and_then(|it| it.kind), Ask::Commission, by, trace) else { return };
    if kind != competent.commission {
        return review.note(Code::WrongCommission, by, None, trace);
    }
    let Some(region) = &competent.region else { return };
    let named = named.and_then(|it| it.region.as_ref());
    if review.need(named, Ask::Commission, by, trace).is_some_and(|named| named != region) {
        review.note(Code::WrongCommission, by, None, trace);
    }
}

/// Refuses an act before the Decree took effect (decree/6; ATT-007).
pub(super) fn not_before_the_decree<T: Trace>(day: Date, law: &Law<'_>, review: &mut Review, trace: &mut T) {
    if law.commencement.is_some_and(|from| day < from) {
        review.note(Code::BeforeTheDecree, cites::COMMENCEMENT, law.commencement, trace);
    }
}

/// Whether the employee may be taken off the list on the ground stated (rules/2; ATT-004).
pub fn may_remove<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut review = Review::default();
    let ground = facts.removal.as_ref().and_then(|removal| removal.ground);
    let Some(ground) = review.need(ground, Ask::StatedGround, cites::EXCEPTED, trace) else { return review.answer() };
    let stands = match ground {
        RemovalGround::Other => Some(false),
        RemovalGround::Pregnancy | RemovalGround::Law77Leave => {
            let wanted = if ground == RemovalGround::Pregnancy { Ground::Pregnancy } else { Ground::Law77Leave };
            excepted_by(wanted, facts, on, law, &mut review, trace)
        }
        RemovalGround::ServiceEnded => {
            let ended = facts.employee.as_ref().and_then(|employee| employee.service_ended);
            review.need(ended, Ask::ServiceEnd, cites::EXCEPTED, trace).map(|ended| ended.by(on))
        }
        RemovalGround::PostChanged => match find(facts, on, law, trace) {
            Outcome::NotApplicable(_) => Some(true),
            Outcome::Determined(_) | Outcome::Conflict(..) => Some(false),
            other => review.value(other.map(|_| false)),
        },
    };
    if stands == Some(false) {
        review.note(Code::NoGroundToLeave, cites::EXCEPTED, None, trace);
    }
    review.answer()
}
