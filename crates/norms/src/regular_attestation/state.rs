//! Where an employee stands between two attestations (the inventory's state machine).

use serde::Serialize;

use super::cycle::Case;
use super::exempt::{ExemptionGround, exemptions};
use super::term::{Basis, Ends, Term, term};
use crate::trace::Trace;

/// Where an employee stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, strum::EnumIter, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum State {
    /// The three years run.
    InCycle,
    /// A new post has put the day off.
    PostWait,
    /// Head of the body or deputy.
    ExemptHead,
    /// Twenty years of service.
    #[serde(rename = "exempt-20")]
    #[strum(serialize = "exempt-20")]
    ExemptTwentyYears,
    /// On leave for pregnancy or child care.
    OnLeave,
    /// Back from leave, not to be attested yet.
    ReturnWait,
    /// Back from leave, to be attested within the year.
    ReturnDue,
    /// Due.
    Due,
    /// The last day has passed.
    Overdue,
}

/// Where the employee stands on the day; `None` for one who does not serve, an error where two terms exclude each other.
pub(super) fn state<T: Trace>(case: Case<'_, '_>, trace: &mut T) -> Option<Result<State, Excluded>> {
    let exempt = exemptions(case, trace);
    let ends = term(case, trace)?;
    let by_exemption = exempt.first().map(|exemption| match exemption.ground {
        ExemptionGround::Head | ExemptionGround::DeputyHead => State::ExemptHead,
        ExemptionGround::TwentyYears => State::ExemptTwentyYears,
        ExemptionGround::PregnancyLeave | ExemptionGround::ChildCareLeave | ExemptionGround::Pregnancy => {
            State::OnLeave
        }
    });
    Some(match (by_exemption, ends) {
        (Some(state), _) => Ok(state),
        (None, Ends::At(term)) => Ok(by_term(case, &term)),
        (None, Ends::Excluding(terms)) if case.on < terms.after_return => Ok(State::ReturnWait),
        (None, Ends::Excluding(_)) => Err(Excluded),
    })
}

/// Two terms exclude each other, and a person has to decide (R11).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Excluded;

fn by_term(case: Case<'_, '_>, term: &Term) -> State {
    if case.on > term.window.latest {
        return State::Overdue;
    }
    let due = case.on >= term.due;
    match (term.window.basis, due) {
        (Basis::Return, true) => State::ReturnDue,
        (Basis::Return, false) => State::ReturnWait,
        (_, true) => State::Due,
        (_, false) if term.after_new_post.is_some() => State::PostWait,
        (_, false) => State::InCycle,
    }
}
