//! What the decree asks of a step and no norm answers: grounds, routes, who acts. Each check names the clause it rests on.

use registry::PersonNo;

use super::planning::{Planning, State};
use super::{Cases, Period, cites};
use crate::{Actor, Code, Reason, Value};

/// Planned rotation rests on an approved plan in which the employee stands (rules/9): the plan that holds the row.
pub fn plan_ground<'c>(cases: &'c Cases, body: &str, person: PersonNo) -> Result<&'c Planning, Reason> {
    let mut approved = cases.plans(body).filter(|plan| plan.is_approved()).peekable();
    if approved.peek().is_none() {
        return Err(Reason::new(Code::NoApprovedPlan, cites::PLAN_GROUND));
    }
    let with_row = |plan: &&Planning| plan.row_of(person).is_some();
    approved.find(with_row).ok_or_else(|| Reason::new(Code::NotInPlan, cites::PLAN_GROUND))
}

/// The plan is brought before the head by the HR service and approved by the head (rules/9).
pub fn plan_approval(submitted_by: Actor, approved_by: Actor) -> Result<(), Reason> {
    let named = |code, actor| Err(Reason::new(code, cites::PLAN_GROUND).with("authority", Value::Actor(actor)));
    match (submitted_by, approved_by) {
        (Actor::HrService, Actor::Head) => Ok(()),
        (Actor::HrService, _) => named(Code::PlanApproverNotHead, Actor::Head),
        _ => named(Code::PlanNotSubmittedByHr, Actor::HrService),
    }
}

/// Only an approved plan is sent to the authorised heads (rules/12).
pub fn plan_distribution(plan: State) -> Result<(), Reason> {
    match plan {
        State::Approved | State::Distributed | State::InExecution | State::Closed => Ok(()),
        _ => Err(Reason::new(Code::PlanNotApproved, cites::PLAN_SENT)),
    }
}

/// Every employee in the plan has signed for having seen it, or a refusal to sign is recorded (rules/14).
pub fn acquaintance(plan: &Planning) -> Result<(), Reason> {
    let missing = plan.rows.iter().position(|row| !plan.acquainted.contains_key(&row.person));
    missing.map_or(Ok(()), |row| {
        let row = i64::try_from(row + 1).unwrap_or(i64::MAX);
        Err(Reason::new(Code::AcquaintanceSignatureMissing, cites::ACQUAINTANCE).with("row", Value::Number(row)))
    })
}

/// For what the plan is, as a year to be shown; the transition has none.
pub(super) fn year_of(period: Period) -> Option<i32> {
    match period {
        Period::Year(year) => Some(year),
        Period::Transition => None,
    }
}
