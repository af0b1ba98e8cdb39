//! Absences that are left out of the term (rules/3.3; computation C3 of the inventory).

use calendar::{Date, YearNotHeld};
use registry::{Absence, AbsenceKind, Career};

use super::ask::{Ask, Asks};
use super::cites;
use super::finding::Finding;
use super::law::Law;
use super::reading::{AbsenceUnit, Excluded, FirstDay, JoinAdjacent, JoinOverDaysOff, ReadingKey, ThresholdOn};
use crate::trace::Trace;

/// How the absences move the end of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Moved {
    /// The end, or the earliest it can be.
    pub end: Date,
    /// Days left out; of an absence whose end is open none are counted.
    pub days: i32,
    /// The last day left out.
    pub out_to: Option<Date>,
    /// What is missing to fix it.
    pub asks: Asks,
}

/// Moves the end of a term that began on `start` by the absences of the kinds named, as they stand on the day `on`.
///
/// An absence counts out if it exceeds the threshold and begins before the term has passed; one that begins in the time
/// added by an earlier one counts too. `Absence::to` is absent while the end of the leave is not recorded.
#[inline]
pub(super) fn move_end<T: Trace>(
    career: &Career<'_>,
    start: Date,
    end: Date,
    on: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Moved {
    let mut moved = Moved { end, days: 0, out_to: None, asks: Asks::EMPTY };
    let mut at = 0;
    while at < career.absences.len() {
        let first = career.absences[at];
        at += 1;
        if !qualifying_kind(first.kind) {
            trace.step(cites::ABSENCE, Finding::AbsenceOfOtherKind { kind: first.kind, from: first.from });
            continue;
        }
        let absence = join(first, career.absences, &mut at, start, law, &mut moved.asks, trace);
        if absence.to.is_some_and(|to| to < start) {
            continue;
        }
        if absence.from >= nothing_left(moved.end, law, trace) {
            trace.step(cites::ABSENCE, Finding::AbsenceAfterTerm { from: absence.from, term_passed: moved.end });
            break;
        }
        let tested = tested_from(absence.from, start, law, trace);
        let exceeds = exceeds_from(tested, law, trace);
        let Some(to) = absence.to else {
            open(absence.from, on, start, exceeds, law, &mut moved, trace);
            break;
        };
        if to < exceeds {
            trace.step(cites::ABSENCE, Finding::AbsenceCounted { from: absence.from, to, exceeds_from: exceeds });
            continue;
        }
        exclude(absence.from, to, start, exceeds, law, &mut moved, trace);
    }
    moved
}

#[inline]
fn qualifying_kind(kind: AbsenceKind) -> bool {
    matches!(kind, AbsenceKind::StudyLeave | AbsenceKind::ChildCareLeave)
}

/// The first day on which nothing of a term is left that passes on `end` (A51).
#[inline]
pub(super) fn nothing_left<T: Trace>(end: Date, law: &Law<'_>, trace: &mut T) -> Date {
    trace.rests_on(ReadingKey::FirstDay);
    match law.readings.first_day {
        FirstDay::Held | FirstDay::Counted => end,
        FirstDay::NotCounted => end.plus_days(1),
    }
}

/// The first day from which the months are measured: that of the whole absence, or of its part inside the term (A58).
#[inline]
fn tested_from<T: Trace>(from: Date, start: Date, law: &Law<'_>, trace: &mut T) -> Date {
    if from >= start {
        return from;
    }
    trace.rests_on(ReadingKey::ThresholdOn);
    match law.readings.threshold_on {
        ThresholdOn::WholeAbsence => from,
        ThresholdOn::InsideTerm => start,
    }
}

/// The earliest last day with which an absence from this day exceeds the months of the clause (A51).
#[inline]
fn exceeds_from<T: Trace>(from: Date, law: &Law<'_>, trace: &mut T) -> Date {
    trace.rests_on(ReadingKey::FirstDay);
    let months = from.plus_months(law.numbers.absence_months);
    match law.readings.first_day {
        FirstDay::Held | FirstDay::Counted => months,
        FirstDay::NotCounted => months.plus_days(1),
    }
}

/// Joins the leaves that follow `first` without a break (A6), or parted only by days off (A59).
#[inline]
fn join<T: Trace>(
    first: Absence,
    absences: &[Absence],
    at: &mut usize,
    start: Date,
    law: &Law<'_>,
    asks: &mut Asks,
    trace: &mut T,
) -> Absence {
    let mut joined = first;
    let mut look = *at;
    while let (Some(to), Some(next)) = (joined.to, absences.get(look).copied()) {
        look += 1;
        // Another kind of absence neither qualifies nor bridges two leaves.
        if !qualifying_kind(next.kind) {
            continue;
        }
        let days_off = to.days_until(next.from) - 1;
        let (reading, apart) = if days_off > 0 {
            (ReadingKey::JoinOverDaysOff, law.readings.join_over_days_off == JoinOverDaysOff::TwoLeaves)
        } else {
            (ReadingKey::JoinAdjacent, law.readings.join_adjacent == JoinAdjacent::Apart)
        };
        trace.rests_on(reading);
        if apart {
            break;
        }
        match only_days_off(to, next.from, law) {
            Ok(true) => {}
            Ok(false) => break,
            Err(YearNotHeld { .. }) => {
                // What came to its end before the term needs no calendar.
                if run_reaches(&absences[look - 1..], start) {
                    trace.step(cites::ABSENCE, Finding::Missing { fact: Ask::WorkingCalendar });
                    asks.insert(Ask::WorkingCalendar);
                }
                break;
            }
        }
        let then = Finding::AbsencesJoined { from: joined.from, to, then_from: next.from, days_off: days_off.max(0) };
        trace.step(cites::ABSENCE, then);
        joined.to = next.to.map(|next_to| next_to.max(to));
        *at = look;
    }
    joined
}

/// Whether no working day lies between the last day of one leave and the first of the next.
///
/// More than two weeks apart there always is one, so the calendar is asked only for shorter gaps.
fn only_days_off(last: Date, next: Date, law: &Law<'_>) -> Result<bool, YearNotHeld> {
    if last.days_until(next) > LONGEST_RUN_OF_DAYS_OFF {
        return Ok(false);
    }
    let mut day = last.plus_days(1);
    while day < next {
        if law.calendar.is_working(day)? {
            return Ok(false);
        }
        day = day.plus_days(1);
    }
    Ok(true)
}

const LONGEST_RUN_OF_DAYS_OFF: i32 = 14;

/// Whether a run of leaves, each close enough to the one before to be one absence with it, goes on into a term begun on `start`.
fn run_reaches(leaves: &[Absence], start: Date) -> bool {
    let mut last: Option<Date> = None;
    for leave in leaves.iter().filter(|leave| qualifying_kind(leave.kind)) {
        if last.is_some_and(|last| last.plus_days(LONGEST_RUN_OF_DAYS_OFF) < leave.from) {
            break;
        }
        let Some(to) = leave.to else { return true };
        last = last.max(Some(to));
    }
    last.is_some_and(|last| last >= start)
}

#[inline]
fn exclude<T: Trace>(
    from: Date,
    to: Date,
    start: Date,
    exceeds: Date,
    law: &Law<'_>,
    moved: &mut Moved,
    trace: &mut T,
) {
    // A day that lies in two leaves is left out once.
    let out_from =
        excluded_from(from, start, exceeds, law, trace).max(moved.out_to.map_or(from, |out| out.plus_days(1)));
    if out_from > to {
        return;
    }
    let days = out_from.days_until(to) + 1;
    moved.out_to = Some(to);
    moved.days += days;
    moved.end = match law.readings.absence_unit {
        AbsenceUnit::Days => moved.end.plus_days(days),
        AbsenceUnit::MonthsAndDays => plus_months_and_days(moved.end, out_from, to.plus_days(1)),
    };
    trace.rests_on(ReadingKey::AbsenceUnit);
    trace.step(cites::ABSENCE, Finding::AbsenceExcluded { from: out_from, to, days, term_passes: moved.end });
}

/// The first day that is left out: of the whole absence as far as it lies in the term, or of what exceeds the months (A5).
#[inline]
fn excluded_from<T: Trace>(from: Date, start: Date, exceeds: Date, law: &Law<'_>, trace: &mut T) -> Date {
    trace.rests_on(ReadingKey::Excluded);
    match law.readings.excluded {
        Excluded::Whole => from.max(start),
        Excluded::Excess => exceeds.max(start),
    }
}

fn plus_months_and_days(end: Date, from: Date, until: Date) -> Date {
    let (months, days) = months_and_days(from, until);
    end.plus_months(months).plus_days(days)
}

fn months_and_days(from: Date, until: Date) -> (i32, i32) {
    let mut months = 0;
    while from.plus_months(months + 1) <= until {
        months += 1;
    }
    (months, from.plus_months(months).days_until(until))
}

/// An absence whose end is not recorded: once it has exceeded the months, the days so far are a lower bound.
fn open<T: Trace>(from: Date, on: Date, start: Date, exceeds: Date, law: &Law<'_>, moved: &mut Moved, trace: &mut T) {
    if on >= exceeds {
        let out =
            excluded_from(from, start, exceeds, law, trace).max(moved.out_to.map_or(from, |out| out.plus_days(1)));
        let days = (out.days_until(on) + 1).max(0);
        trace.rests_on(ReadingKey::AbsenceUnit);
        moved.end = match law.readings.absence_unit {
            AbsenceUnit::Days => moved.end.plus_days(days),
            // A whole month more can be less than the days of a longer month before it.
            AbsenceUnit::MonthsAndDays => {
                let (months, rest) = months_and_days(out, out.plus_days(days));
                moved.end.plus_months(months).plus_days(rest).min(moved.end.plus_months(months + 1))
            }
        };
    }
    moved.asks.insert(Ask::AbsenceEnd);
    let found = Finding::AbsenceOpen {
        from,
        seen_on: on,
        days_so_far: (from.days_until(on) + 1).max(0),
        not_before: moved.end,
    };
    trace.step(cites::ABSENCE, found);
}
