//! The quarter's three days, and the cycle for which a list counts (rules/8.1, 10.1, 10.4, 11).

use acts::Cite;
use calendar::{Date, Quarter};
use serde::Serialize;

use super::facts::Facts;
use super::finding::{Finding, ReserveTest};
use super::reading::{
    AdditionalCandidates, CycleOfLateDecision, DefectsUntil, LateNomination, QuarterDateOnRestDay, ReadingKey,
    UntilBoundary,
};
use super::weighing::{Weighing, not_yet};
use super::{Ask, Asks, Law, Outcome, cites};
use crate::trace::Trace;

/// One of the quarter's days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct QuarterDay {
    /// The day that the clause names.
    pub named: Date,
    /// The last day in time.
    pub last_day: Date,
    /// The last working day not later than that; none for a year whose calendar is not held.
    pub practical: Option<Date>,
}

/// The days of a quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct QuarterDates {
    /// The quarter.
    pub quarter: Quarter,
    /// The lists go out (rules/10.1).
    pub nominations: QuarterDay,
    /// The check is done (rules/11(1)).
    pub check: QuarterDay,
    /// The list is formed (rules/11(2)).
    pub list: QuarterDay,
}

/// Which of the quarter's days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Day {
    Nominations,
    Check,
    List,
}

/// A day of the quarter's last month. None where the month has not that day, or where a rest day moves it and the calendar of the
/// year is not held.
pub(super) fn quarter_day<T: Trace>(quarter: Quarter, day: Day, law: &Law<'_>, trace: &mut T) -> Option<QuarterDay> {
    let (number, by) = match day {
        Day::Nominations => (law.numbers.nomination_day, cites::LISTS_SENT),
        Day::Check => (law.numbers.check_day, cites::CHECKED),
        Day::List => (law.numbers.list_day, cites::LISTED),
    };
    let named = quarter.day_of_last_month(number)?;
    trace.rests_on(ReadingKey::UntilBoundary);
    let boundary = match law.readings.until_boundary {
        UntilBoundary::Exclusive => calendar::UntilBoundary::Excluded,
        UntilBoundary::Inclusive => calendar::UntilBoundary::Included,
    };
    let last = boundary.last_day(named);
    trace.rests_on(ReadingKey::QuarterDateOnRestDay);
    let last_day = match law.readings.quarter_date_on_rest_day {
        QuarterDateOnRestDay::NoShift => last,
        QuarterDateOnRestDay::NextWorkingDay => law.calendar.working_day_on_or_after(last).ok()?,
        QuarterDateOnRestDay::PreviousWorkingDay => law.calendar.working_day_on_or_before(last).ok()?,
    };
    trace.step(by, Finding::QuarterDay { named, last_day });
    Some(QuarterDay { named, last_day, practical: law.calendar.working_day_on_or_before(last_day).ok() })
}

/// The three days of the quarter in which a day lies; for a quarter that ended before the act there are none.
pub fn quarter_dates<T: Trace>(_facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<QuarterDates> {
    if let Some(not_yet) = not_yet(on, law, trace) {
        return not_yet;
    }
    let quarter = Quarter::of(on);
    for by in [cites::QUARTERLY, cites::DEPARTMENT_TASKS] {
        trace.step(by, Finding::CycleOpens { year: quarter.year(), quarter: quarter.number() });
    }
    let mut found = |day: Day| quarter_day(quarter, day, law, trace);
    let days = (found(Day::Nominations), found(Day::Check), found(Day::List));
    match days {
        (Some(nominations), Some(check), Some(list)) => {
            Outcome::Determined(QuarterDates { quarter, nominations, check, list })
        }
        _ => Outcome::Undetermined(Asks::of(Ask::WorkingCalendar)),
    }
}

/// The cycle for which a list counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Cycle {
    /// Its quarter.
    pub quarter: Quarter,
    /// Whether the list went out after the last day of its own quarter.
    pub late: bool,
}

/// What a letter counts for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Counts {
    For(Cycle, Date),
    /// Late, and under the reading chosen for no cycle.
    Refused(Date),
    /// The calendar of the year is not held.
    Open,
}

pub(super) fn counts_for<T: Trace>(facts: &Facts, sent: Date, law: &Law<'_>, trace: &mut T) -> Counts {
    let own = Quarter::of(sent);
    let Some(day) = quarter_day(own, Day::Nominations, law, trace) else { return Counts::Open };
    let additional = facts.nomination.as_ref().and_then(|nomination| nomination.additional) == Some(true);
    let mut late = sent > day.last_day;
    if late && additional {
        trace.rests_on(ReadingKey::AdditionalCandidates);
        late = law.readings.additional_candidates == AdditionalCandidates::WithinCycle;
        trace.step(
            cites::ADDITIONAL,
            Finding::ReserveTested { reserve_test: ReserveTest::AdditionalNomination, holds: true },
        );
    }
    let mut quarter = own;
    if late {
        trace.rests_on(ReadingKey::LateNomination);
        match law.readings.late_nomination {
            LateNomination::NextQuarter => quarter = own.next(),
            LateNomination::AcceptWithFlag => {}
            LateNomination::Refuse => return Counts::Refused(day.last_day),
        }
    }
    Counts::For(Cycle { quarter, late }, day.last_day)
}

/// The cycle for which a list sent on a day counts.
pub fn cycle<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Cycle> {
    if let Some(not_yet) = not_yet(on, law, trace) {
        return not_yet;
    }
    match counts_for(facts, on, law, trace) {
        Counts::For(cycle, _) => {
            let Cycle { quarter, late } = cycle;
            let found = Finding::CountsForCycle { sent: on, year: quarter.year(), quarter: quarter.number(), late };
            trace.step(cites::QUARTERLY, found);
            Outcome::Determined(cycle)
        }
        Counts::Refused(_) => Outcome::NotApplicable(cites::LISTS_SENT),
        Counts::Open => Outcome::Undetermined(Asks::of(Ask::WorkingCalendar)),
    }
}

/// The cycle to which a decision of a day belongs.
pub fn cycle_of_decision<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Quarter> {
    trace.rests_on(ReadingKey::CycleOfLateDecision);
    if law.readings.cycle_of_late_decision == CycleOfLateDecision::QuarterOfDecision {
        let quarter = Quarter::of(on);
        trace.step(cites::DECIDED, Finding::CycleOpens { year: quarter.year(), quarter: quarter.number() });
        return Outcome::Determined(quarter);
    }
    let Some(sent) = facts.nomination.as_ref().and_then(|nomination| nomination.sent) else {
        trace.step(cites::DECIDED, Finding::Missing { fact: Ask::SendingDay });
        return Outcome::Undetermined(Asks::of(Ask::SendingDay));
    };
    cycle(facts, sent, law, trace).map(|cycle| {
        let quarter = cycle.quarter;
        trace.step(cites::DECIDED, Finding::CycleOpens { year: quarter.year(), quarter: quarter.number() });
        quarter
    })
}

/// The last day of a step for the nomination, where its day of sending and the cycle are known.
pub(super) fn last_day_of<T: Trace>(facts: &Facts, day: Day, law: &Law<'_>, trace: &mut T) -> Option<Date> {
    let sent = facts.nomination.as_ref().and_then(|nomination| nomination.sent)?;
    let Counts::For(cycle, _) = counts_for(facts, sent, law, trace) else { return None };
    quarter_day(cycle.quarter, day, law, trace).map(|day| day.last_day)
}

/// The last day for curing defects: until the list is formed, or the day of the check (rules/10.4, A-17).
pub fn defects_until<T: Trace>(facts: &Facts, _on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Date> {
    let mut weighing = Weighing::new(trace);
    let by = cites::DEFECTS;
    let sent = facts.nomination.as_ref().and_then(|nomination| nomination.sent);
    let sent = weighing.known(sent, Ask::SendingDay, by);
    weighing.trace.rests_on(ReadingKey::DefectsUntil);
    let formed = facts.list.as_ref().and_then(|list| list.formed);
    let last = match law.readings.defects_until {
        DefectsUntil::ListFormed => formed.or_else(|| last_day_of(facts, Day::List, law, weighing.trace)),
        DefectsUntil::CheckDay => last_day_of(facts, Day::Check, law, weighing.trace),
    };
    match (last, sent) {
        (Some(on), Some(sent)) => {
            weighing.trace.step(by, Finding::LastDay { counted_from: sent, on });
            Outcome::Determined(on)
        }
        (None, Some(_)) => ask(Ask::WorkingCalendar, by, weighing),
        _ => Outcome::Undetermined(weighing.asks),
    }
}

fn ask<T: Trace, V>(fact: Ask, by: Cite, mut weighing: Weighing<'_, T>) -> Outcome<V> {
    weighing.ask(fact, by);
    Outcome::Undetermined(weighing.asks)
}
