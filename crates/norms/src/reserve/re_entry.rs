//! Inclusion anew: while a stay runs, once it is over, and after a removal (rules/14.1, 18, 20; ).

use acts::reserve::Return;
use calendar::Date;

use super::facts::{Exit, ExitKind, Facts};
use super::finding::Finding;
use super::reading::{
    ExitOnExpiry, Ground3Ceased, InclusionWhileMember, QuashedPenalty, ReInclusionOtherGrounds, ReadingKey,
    RenominationBeforeEnd, RenominationRemovalPending, TermComplete,
};
use super::stay::{Held, held, in_last_quarter};
use super::weighing::{Detail, Weighing};
use super::{Ask, Asks, Code, Law, Outcome, cites};
use crate::trace::Trace;
use crate::verdict::Level;

/// From when one may be included again after an exit.
enum After {
    /// From a day; with the fact that is missing, not before it.
    From(Date, Option<Ask>),
    /// Cannot be said.
    Open(Ask),
    /// Never.
    Never,
}

/// A year that must have passed: the day after the corresponding one, by the wording of rules/20.
fn year_passed<T: Trace>(from: Date, law: &Law<'_>, trace: &mut T) -> Date {
    trace.rests_on(ReadingKey::TermComplete);
    let anniversary = from.plus_years(law.numbers.wait_years);
    let on = match law.readings.term_complete {
        TermComplete::CorrespondingDay => anniversary,
        TermComplete::ByWording | TermComplete::DayAfter => anniversary.plus_days(1),
    };
    trace.step(cites::RETURN, Finding::FirstPossibleDay { counted_from: from, on });
    on
}

fn after_exit<T: Trace>(exit: &Exit, day: Date, law: &Law<'_>, trace: &mut T) -> After {
    match exit.kind {
        None => After::Open(Ask::Exits),
        Some(ExitKind::Death) => After::Never,
        Some(ExitKind::Appointment) => After::From(day, None),
        Some(ExitKind::Removal) => after_removal(exit, day, law, trace),
    }
}

fn after_removal<T: Trace>(exit: &Exit, day: Date, law: &Law<'_>, trace: &mut T) -> After {
    let Some(named) = &exit.grounds else { return After::Open(Ask::NamedGrounds) };
    let returns = |returns: Return| {
        let of = acts::reserve::removal_grounds().iter().filter(move |ground| ground.returns == returns);
        of.clone().any(|ground| named.contains(&ground.n))
    };
    trace.step(cites::REMOVAL, Finding::MembershipFound { from: day, stands: false });
    let mut from = day;
    if returns(Return::ByReading) {
        trace.rests_on(ReadingKey::ReInclusionOtherGrounds);
        match law.readings.re_inclusion_other_grounds {
            ReInclusionOtherGrounds::GeneralBasis => {}
            ReInclusionOtherGrounds::OneYear => from = year_passed(day, law, trace),
            ReInclusionOtherGrounds::Never => return After::Never,
        }
    }
    if !returns(Return::Wait) {
        return After::From(from, None);
    }
    match exit.quashed {
        // A penalty quashed as unlawful was no ground: there is no year.
        Some(true) => {
            trace.rests_on(ReadingKey::QuashedPenalty);
            if law.readings.quashed_penalty == QuashedPenalty::GroundFallsAway {
                return After::From(from, None);
            }
        }
        Some(false) => {}
        None => return After::Open(Ask::EndOfPenalty),
    }
    trace.rests_on(ReadingKey::Ground3Ceased);
    let ceased = match law.readings.ground_3_ceased {
        Ground3Ceased::PenaltyLiftedOrLapsed => exit.penalty_ended,
        Ground3Ceased::PenaltyLiftedOrLapsedAndNewPost => {
            exit.penalty_ended.zip(exit.regained).map(|(ended, regained)| ended.max(regained))
        }
    };
    match (ceased, exit.ground_on) {
        (Some(ceased), _) => After::From(year_passed(ceased, law, trace).max(from), None),
        // The ground cannot have ceased before it arose.
        (None, Some(arose)) => After::From(year_passed(arose, law, trace).max(from), Some(Ask::EndOfPenalty)),
        (None, None) => After::Open(Ask::EndOfPenalty),
    }
}

/// The first day of a decision to include the person again.
pub fn re_inclusion<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Date> {
    let mut weighing = Weighing::new(trace);
    let by = cites::STAY;
    let stay = match held(facts, on, law, weighing.trace) {
        Ok(Some(stay)) => stay,
        // Never included: nothing to wait for.
        Ok(None) => return Outcome::NotApplicable(cites::INCLUDED),
        Err(ask) => {
            weighing.ask(ask, by);
            return Outcome::Undetermined(weighing.asks);
        }
    };
    let Some((exit, day)) = stay.exit else {
        if stay.exit_open {
            weighing.ask(Ask::Exits, by);
            return Outcome::Undetermined(weighing.asks);
        }
        // The stay runs, or is over without a decision: after its last day.
        let from = stay.last_day.plus_days(1);
        weighing.trace.step(by, Finding::FirstPossibleDay { counted_from: stay.first_day, on: from });
        return Outcome::Determined(from);
    };
    match after_exit(exit, day, law, weighing.trace) {
        After::From(from, None) => {
            weighing.trace.step(by, Finding::FirstPossibleDay { counted_from: day, on: from });
            Outcome::Determined(from)
        }
        After::From(from, Some(ask)) => {
            weighing.ask(ask, cites::RETURN);
            Outcome::NotBefore(from, Asks::of(ask))
        }
        After::Open(ask) => {
            weighing.ask(ask, cites::RETURN);
            Outcome::Undetermined(weighing.asks)
        }
        After::Never => Outcome::NotApplicable(cites::RETURN),
    }
}

/// Whether it is the nomination or the decision that is weighed: the year binds the decision and is shown at the nomination.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum At {
    Sending,
    Decision,
}

/// What an earlier stay says to a nomination or an inclusion for these posts.
pub(super) fn weigh_re_entry<T: Trace>(
    facts: &Facts,
    posts: Option<&Vec<String>>,
    day: Date,
    at: At,
    law: &Law<'_>,
    weighing: &mut Weighing<'_, T>,
) {
    let by = cites::STAY;
    let stay = match held(facts, day, law, weighing.trace) {
        Err(ask) => return weighing.ask(ask, by),
        Ok(None) => return,
        Ok(Some(stay)) => stay,
    };
    let Held { first_day, last_day, .. } = stay;
    if let Some((exit, left)) = stay.exit {
        return weigh_exit(exit, left, day, at, law, weighing);
    }
    let over = stay.over(day);
    weighing.trace.step(by, Finding::StayFound { first_day, last_day, over });
    if stay.exit_open {
        return weighing.ask(Ask::Exits, by);
    }
    if over {
        return weigh_pending(last_day, law, weighing);
    }
    weigh_running(&stay, posts, day, at, law, weighing);
}

fn weigh_exit<T: Trace>(exit: &Exit, left: Date, day: Date, at: At, law: &Law<'_>, weighing: &mut Weighing<'_, T>) {
    weighing.trace.step(cites::STAY, Finding::MembershipFound { from: left, stands: false });
    let by = cites::RETURN;
    let level = if at == At::Decision { Level::Refuse } else { Level::Warn };
    match after_exit(exit, left, law, weighing.trace) {
        After::Never => weighing.refuse(Code::NoReturn, by),
        After::From(from, _) if day < from => {
            weighing.note(Code::WaitingYear, level, by, Detail::day(from));
        }
        After::From(_, Some(ask)) | After::Open(ask) if at == At::Decision => weighing.ask(ask, by),
        After::Open(Ask::Exits) => weighing.ask(Ask::Exits, by),
        // What ends the wait is asked for at the decision.
        After::From(..) | After::Open(_) => {}
    }
    if law.readings.re_inclusion_other_grounds == ReInclusionOtherGrounds::Never && exit.grounds.is_none() {
        weighing.ask(Ask::NamedGrounds, by);
    }
}

/// The three years are over and the removal is not decided; by one reading there is nothing to decide.
fn weigh_pending<T: Trace>(last_day: Date, law: &Law<'_>, weighing: &mut Weighing<'_, T>) {
    weighing.trace.rests_on(ReadingKey::ExitOnExpiry);
    if law.readings.exit_on_expiry == ExitOnExpiry::Automatic {
        return;
    }
    weighing.trace.rests_on(ReadingKey::RenominationRemovalPending);
    let level = match law.readings.renomination_removal_pending {
        RenominationRemovalPending::AllowWithFlag => Level::Warn,
        RenominationRemovalPending::AfterRemoval => Level::Refuse,
    };
    weighing.note(Code::RemovalPending, level, cites::TERM_OVER, Detail::day(last_day));
}

/// A member whose stay runs: not for the same post; for another one by reading.
fn weigh_running<T: Trace>(
    stay: &Held<'_>,
    posts: Option<&Vec<String>>,
    day: Date,
    at: At,
    law: &Law<'_>,
    weighing: &mut Weighing<'_, T>,
) {
    let by = cites::STAY;
    if at == At::Sending {
        weighing.trace.rests_on(ReadingKey::RenominationBeforeEnd);
        let early = law.readings.renomination_before_end == RenominationBeforeEnd::LastQuarterOfStay;
        if early && in_last_quarter(stay, day) {
            return;
        }
    }
    weighing.trace.rests_on(ReadingKey::InclusionWhileMember);
    let barred = if law.readings.inclusion_while_member == InclusionWhileMember::RefuseAny {
        Some(true)
    } else {
        let posts = weighing.known(posts.zip(stay.posts.as_ref()), Ask::IntendedPosts, by);
        posts.map(|(wanted, held)| wanted.iter().all(|post| held.contains(&post.as_str())))
    };
    if barred == Some(true) {
        weighing.note(Code::AlreadyInReserve, Level::Refuse, by, Detail::day(stay.last_day));
    }
}
