//! The nomination as a whole: everything that bars it, and the bar on two submissions at once (rules/8, 10, 12.2, 14.1, 15, 20).

use acts::reserve::Actor;
use calendar::Date;

use super::eligible::require_eligible;
use super::facts::{AgreementSubmission, Facts, Letter, Nomination, NominationEnd};
use super::finding::{Finding, ReserveTest};
use super::materials::missing;
use super::quarter::{Counts, counts_for};
use super::re_entry::{At, weigh_re_entry};
use super::reading::{
    NeedForecast, ReadingKey, RenominationAfterRefusal, SecondedToListedBodyBeforeNomination, SimultaneousWindow,
};
use super::removal::ground_of_move;
use super::route::{Route, located, require_nominator, route_of, seconded_to, self_nomination, state_guard};
use super::scope::{Tests, intended, sending_day};
use super::weighing::{Detail, Weighing};
use super::{Ask, Code, Law, Outcome, cites};
use crate::trace::{Trace, Unspoken};
use crate::verdict::{Level, Verdict};

/// Whether the nomination may be sent, with all that bars it.
pub fn nominate<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    if facts.nomination.is_none() {
        return Weighing::new(trace).hangs_on(Ask::SendingDay, cites::LISTS_SENT);
    }
    let day = sending_day(facts, on);
    let mut weighing = Weighing::on(day, law, trace);
    require_eligible(facts, day, Tests::Both, law, &mut weighing);
    let own = require_nominator(facts, day, law, &mut weighing);
    require_not_at_once(facts, day, law, &mut weighing);
    weigh_re_entry(facts, intended(facts), day, At::Sending, law, &mut weighing);
    let nomination = facts.nomination.clone().unwrap_or_default();
    weigh_cycle(facts, day, law, &mut weighing);
    weigh_forecast(&nomination, law, &mut weighing);
    weigh_secondment(facts, day, law, &mut weighing);
    weigh_sender(&nomination, facts, day, law, &mut weighing);
    warn_of_materials(facts, day, law, &mut weighing);
    self_nomination(own, weighing)
}

/// The cycle: lateness, and a nomination anew after a refusal.
fn weigh_cycle<T: Trace>(facts: &Facts, day: Date, law: &Law<'_>, weighing: &mut Weighing<'_, T>) {
    if silent_route(facts, day, law, weighing).is_some_and(|route| !route.quarter_dates) {
        return;
    }
    let cycle = match counts_for(facts, day, law, weighing.trace) {
        Counts::For(cycle, last) => {
            if cycle.late {
                weighing.note(Code::LateNomination, Level::Breach, cites::LISTS_SENT, Detail::day(last));
            }
            cycle
        }
        Counts::Refused(last) => {
            return weighing.note(Code::LateNomination, Level::Refuse, cites::LISTS_SENT, Detail::day(last));
        }
        Counts::Open => return weighing.ask(Ask::WorkingCalendar, cites::LISTS_SENT),
    };
    let by = cites::REFUSED;
    if facts.earlier.as_ref().is_some_and(|earlier| !earlier.is_empty()) {
        let (year, quarter) = (cycle.quarter.year(), cycle.quarter.number());
        weighing.trace.step(by, Finding::CountsForCycle { sent: day, year, quarter, late: cycle.late });
    }
    weighing.trace.rests_on(ReadingKey::RenominationAfterRefusal);
    if law.readings.renomination_after_refusal == RenominationAfterRefusal::SameQuarter {
        return;
    }
    for earlier in weighing.known(facts.earlier.as_ref(), Ask::Earlier, by).into_iter().flatten() {
        match (earlier.outcome, earlier.sent) {
            (Some(NominationEnd::Withdrawn), _) => {}
            (Some(NominationEnd::Refused), Some(sent)) => {
                let before = counts_for(&Facts::default(), sent, law, &mut Unspoken(&mut *weighing.trace));
                let same = matches!(before, Counts::For(before, _) if before.quarter >= cycle.quarter);
                if same {
                    weighing.note(Code::RenominatedTooSoon, Level::Refuse, by, Detail::day(sent));
                }
            }
            _ => weighing.ask(Ask::Earlier, by),
        }
    }
}

/// A forecast of need: kept on record, by one reading asked for.
fn weigh_forecast<T: Trace>(nomination: &Nomination, law: &Law<'_>, weighing: &mut Weighing<'_, T>) {
    weighing.trace.rests_on(ReadingKey::NeedForecast);
    if law.readings.need_forecast == NeedForecast::RecordOnly {
        return;
    }
    if let Some(recorded) = weighing.known(nomination.forecast, Ask::Forecast, cites::QUARTERLY) {
        let code = Code::ForecastMissing;
        weighing.require(ReserveTest::ForecastRecorded, recorded, code, cites::QUARTERLY, Detail::default());
    }
}

/// One already seconded to a body of rules/18(7).
fn weigh_secondment<T: Trace>(facts: &Facts, day: Date, law: &Law<'_>, weighing: &mut Weighing<'_, T>) {
    // Where the secondments are not recorded, the nominator has asked for them.
    let Some(Some(to)) = seconded_to(facts, day) else { return };
    if ground_of_move(to).is_none() {
        return;
    }
    weighing.trace.rests_on(ReadingKey::SecondedToListedBodyBeforeNomination);
    let level = match law.readings.seconded_to_listed_body_before_nomination {
        SecondedToListedBodyBeforeNomination::AllowWithFlag => Level::Warn,
        SecondedToListedBodyBeforeNomination::RefuseNomination => Level::Refuse,
    };
    weighing.note(Code::SecondedToListedBody, level, cites::SECONDED, Detail::default());
}

/// The clause does not name the sender: another one is shown and bars nothing.
fn weigh_sender<T: Trace>(
    nomination: &Nomination,
    facts: &Facts,
    day: Date,
    law: &Law<'_>,
    weighing: &mut Weighing<'_, T>,
) {
    let Some(sender) = nomination.sender else { return };
    let Some(route) = silent_route(facts, day, law, weighing) else { return };
    let first_head = route.sender == Actor::SgsChief && sender == Actor::FirstHead;
    let right = sender == route.sender || first_head;
    weighing.tested(ReserveTest::RightSender, right, cites::LISTS_SENT);
    if !right {
        weighing.note(Code::ListSentByAnother, Level::Warn, cites::LISTS_SENT, Detail::actor(route.sender));
    }
}

/// The route, without asking for what is missing: the nominator has asked.
fn silent_route<T: Trace>(facts: &Facts, day: Date, law: &Law<'_>, weighing: &mut Weighing<'_, T>) -> Option<Route> {
    let mut unspoken = Unspoken(&mut *weighing.trace);
    let mut asking = Weighing::new(&mut unspoken);
    let at = located(facts, day, &mut asking, cites::LISTS_SENT)?;
    route_of(at, law, asking.trace)
}

/// Incomplete materials may be sent: rules/10.4 presupposes it.
fn warn_of_materials<T: Trace>(facts: &Facts, day: Date, law: &Law<'_>, weighing: &mut Weighing<'_, T>) {
    let mut unspoken = Unspoken(&mut *weighing.trace);
    let missing = missing(facts, day, law, &mut Weighing::new(&mut unspoken));
    if let Some(missing) = &missing {
        let guard = state_guard(facts, day) == Some(true);
        let by = if guard { cites::STATE_GUARD_LIST } else { cites::MATERIALS };
        weighing.tested(ReserveTest::MaterialsComplete, missing.is_empty(), by);
    }
    for paper in missing.into_iter().flatten() {
        let detail = Detail { material: Some(paper.key), ..Detail::default() };
        weighing.note(Code::MaterialsIncomplete, Level::Warn, cites::MATERIALS, detail);
    }
}

/// Whether nomination and submission for agreeing an appointment are sent at the same time (rules/10.5).
pub fn simultaneity<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut weighing = Weighing::on(on, law, trace);
    require_not_at_once(facts, sending_day(facts, on), law, &mut weighing);
    weighing.outcome()
}

fn require_not_at_once<T: Trace>(facts: &Facts, sent: Date, law: &Law<'_>, weighing: &mut Weighing<'_, T>) {
    let by = cites::NOT_AT_ONCE;
    let submissions = facts.agreement_submission.as_ref();
    let Some(submissions) = weighing.known(submissions, Ask::AgreementSubmission, by) else { return };
    weighing.trace.rests_on(ReadingKey::SimultaneousWindow);
    let Some(nomination) = weighing.known(facts.nomination.as_ref(), Ask::SendingDay, by) else { return };
    let ends = [nomination.decided, nomination.withdrawn].into_iter().flatten().min();
    let mut at_once = false;
    for submission in submissions {
        match sent_at_once(submission, sent, ends, law) {
            Ok(same) => at_once |= same,
            Err(ask) => weighing.ask(ask, by),
        }
    }
    let code = Code::SimultaneousAgreement;
    weighing.require(ReserveTest::NotAtOnce, !at_once, code, by, Detail::default());
}

/// Whether a submission falls together with a nomination.
fn sent_at_once(
    submission: &AgreementSubmission,
    sent: Date,
    decided: Option<Date>,
    law: &Law<'_>,
) -> Result<bool, Ask> {
    let other = submission.sent.ok_or(Ask::AgreementSubmission);
    Ok(match law.readings.simultaneous_window {
        SimultaneousWindow::SameLetter => submission.letter.ok_or(Ask::Letter)? == Letter::SameLetter,
        SimultaneousWindow::SameDay => other? == sent,
        SimultaneousWindow::WhilePending => {
            let other = other?;
            let while_nomination_pends = other >= sent && decided.is_none_or(|end| other < end);
            let while_submission_pends = sent >= other && submission.ended.is_none_or(|end| sent < end);
            other == sent || while_nomination_pends || while_submission_pends
        }
    })
}
