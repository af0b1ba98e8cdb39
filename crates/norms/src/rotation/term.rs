//! The term in the post: when it began and when it passes (rules/3.1–3.3; computations C2 and C4 of the inventory).

use acts::Cite;
use calendar::Date;
use registry::{Appointment, Career, Fact, Ground, PostNo};
use serde::Serialize;

use super::absence::{Moved, move_end, nothing_left};
use super::ask::{Ask, Asks, Outcome};
use super::cites;
use super::finding::Finding;
use super::law::Law;
use super::movement::equal_rank;
use super::reading::{GapCounts, ReadingKey, StartEvent};
use crate::trace::{Trace, Unspoken};

/// When a term began.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct TermStart {
    /// The day.
    pub from: Date,
    /// Days between carried-over posts that do not count in the term.
    pub gap_days: i32,
}

/// The day with which an appointment begins (A52); unknown where the act names none and none of its days is recorded.
#[inline]
pub(super) fn begins<T: Trace>(appointment: &Appointment, law: &Law<'_>, trace: &mut T) -> Option<Date> {
    let effective = appointment.effective();
    if appointment.taken_up != effective || appointment.issued != effective {
        trace.rests_on(ReadingKey::StartEvent);
    }
    if appointment.taken_up.is_some() && appointment.taken_up != effective {
        trace.step(cites::TERM, Finding::Warned { warning: super::Warning::TakenUpOnAnotherDay });
    }
    match law.readings.start_event {
        StartEvent::Effective => effective,
        StartEvent::TakenUp => appointment.taken_up,
        StartEvent::Issued => appointment.issued,
    }
}

/// The answer about someone who holds no post on a day: with no appointment on record the post held is unknown, with all of
/// them ended, or none begun, none is held.
#[cold]
pub(super) fn no_post<V, T: Trace>(career: &Career<'_>, on: Date, by: Cite, trace: &mut T) -> Outcome<V> {
    if career.appointments.is_empty() {
        trace.step(by, Finding::Missing { fact: Ask::PostHeld });
        return Outcome::Undetermined(Asks::of(Ask::PostHeld));
    }
    trace.step(by, Finding::HoldsNoPost { on });
    Outcome::NotApplicable(by)
}

/// The start of the term in the post held on a day (rules/3.1, 3.2).
///
/// It is carried over from post to post where a reorganisation, a change of structure or a renaming was followed by a
/// reappointment of equal rank. While that cannot be decided, the answer is a bound: the start as if carried over.
#[inline]
pub fn term_start<T: Trace>(career: &Career<'_>, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<TermStart> {
    let Some(mut at) = career.held_on(on) else {
        return no_post(career, on, cites::SCOPE, trace);
    };
    for (from, _) in career.duties {
        trace.step(cites::CARRY_OVER, Finding::DutiesChangeNothing { from: *from });
    }
    let mut asks = Asks::EMPTY;
    let mut gap_days = 0;
    loop {
        let appointment = &career.appointments[at];
        let Some(from) = begins(appointment, law, trace) else {
            trace.step(cites::TERM, Finding::MissingOfPost { fact: Ask::TermStart, post: appointment.post });
            return Outcome::Undetermined(asks.union(Asks::of(Ask::TermStart)));
        };
        let carried = match at.checked_sub(1) {
            None => Carried::Not,
            Some(before) => carried_over(&career.appointments[before], appointment, from, law, trace),
        };
        match carried {
            Carried::Not => {
                trace.step(cites::TERM, Finding::TermBegan { post: appointment.post, from });
                let start = TermStart { from, gap_days };
                return if asks.is_empty() { Outcome::Determined(start) } else { Outcome::NotBefore(start, asks) };
            }
            Carried::Over { gap } => gap_days += gap,
            Carried::Open { ask } => asks.insert(ask),
        }
        at -= 1;
    }
}

enum Carried {
    /// The term began with this appointment.
    Not,
    /// It goes on from the appointment before; so many days between them do not count.
    Over { gap: i32 },
    /// Cannot be decided without this fact.
    Open { ask: Ask },
}

#[inline]
fn carried_over<T: Trace>(
    before: &Appointment,
    appointment: &Appointment,
    from: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Carried {
    let post = appointment.post;
    let ground = match appointment.ground {
        Fact::Known(ground) if ground.carries_over() => Some(ground),
        Fact::Known(ground) => {
            trace.step(cites::CARRY_OVER, Finding::TermRestarted { post, from, ground });
            return Carried::Not;
        }
        Fact::NotApplicable => return Carried::Not,
        Fact::Unknown => None,
    };
    let equal = match appointment.equal {
        Fact::Known(equal) => Some(equal),
        _ => equal_rank(before.post, post, law, &mut Unspoken(trace)).determined(),
    };
    if equal == Some(false) {
        trace.step(cites::CARRY_OVER, Finding::TermRestartedUnequal { post, from, before: before.post });
        return Carried::Not;
    }
    let open = |ask, trace: &mut T| {
        trace.step(cites::CARRY_OVER, Finding::CarryOverOpen { post, before: before.post, missing: ask });
        Carried::Open { ask }
    };
    let (Some(ground), Some(_)) = (ground, equal) else {
        return open(if ground.is_none() { Ask::CarryOverCause } else { Ask::EqualRank }, trace);
    };
    if !appointment.cause_document {
        trace.step(cites::CARRY_OVER, Finding::Warned { warning: super::Warning::CauseDocumentMissing });
    }
    let gap = before.last_day.map_or(0, |last| (last.days_until(from) - 1).max(0));
    match appointment.carry_over {
        Fact::Known(false) if gap > 0 => {
            trace.step(cites::CARRY_OVER, Finding::TermRestartedByDecision { post, from, gap_days: gap });
            return Carried::Not;
        }
        Fact::Known(true) => {}
        _ => {
            trace.rests_on(ReadingKey::MaxGapDays);
            if gap > law.readings.max_gap_days {
                return open(Ask::GapDecision, trace);
            }
        }
    }
    goes_on(post, before.post, ground, gap, law, trace)
}

fn goes_on<T: Trace>(post: PostNo, before: PostNo, ground: Ground, gap: i32, law: &Law<'_>, trace: &mut T) -> Carried {
    trace.step(cites::CARRY_OVER, Finding::TermCarriedOver { post, before, ground, gap_days: gap });
    trace.rests_on(ReadingKey::GapCounts);
    match law.readings.gap_counts {
        GapCounts::Counts => Carried::Over { gap: 0 },
        GapCounts::Skipped => Carried::Over { gap },
    }
}

/// D: the day on which the term in the post held on `on` has passed (rules/3.1–3.3, 13(3)).
///
/// `on` is also the day as of which a leave without a recorded end is looked at. While a fact is missing the answer is a bound.
#[inline]
pub fn due<T: Trace>(career: &Career<'_>, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Date> {
    match moved_term(career, on, law, trace) {
        Outcome::Determined(moved) => {
            trace.step(cites::EXPIRY_COLUMN, Finding::TermPasses { on: moved.end });
            Outcome::Determined(moved.end)
        }
        Outcome::NotBefore(moved, asks) => {
            trace.step(cites::EXPIRY_COLUMN, Finding::TermPassesNotBefore { on: moved.end });
            Outcome::NotBefore(moved.end, asks)
        }
        other => other.map(|moved| moved.end),
    }
}

/// How many days of absence are left out of the running term (rules/3.3).
pub fn absence_excluded<T: Trace>(career: &Career<'_>, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<i32> {
    match moved_term(career, on, law, trace) {
        // A number of days has no use as a bound.
        Outcome::NotBefore(_, asks) => Outcome::Undetermined(asks),
        other => other.map(|moved| moved.days),
    }
}

#[inline]
fn moved_term<T: Trace>(career: &Career<'_>, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Moved> {
    let (start, asks) = match term_start(career, on, law, trace) {
        Outcome::Determined(start) => (start, Asks::EMPTY),
        Outcome::NotBefore(start, asks) => (start, asks),
        other => return other.map(|start| Moved { end: start.from, days: 0, out_to: None, asks: Asks::EMPTY }),
    };
    let end = start.from.plus_years(law.numbers.term_years).plus_days(start.gap_days);
    trace.step(cites::TERM, Finding::ThreeYearsPass { from: start.from, on: end });
    let mut moved = move_end(career, start.from, end, on, law, trace);
    if !asks.is_empty() {
        moved.end = moved.end.min(earliest_if_restarted(career, start.from, on, law, &mut Unspoken(trace)));
    }
    moved.asks = moved.asks.union(asks);
    if moved.asks.is_empty() { Outcome::Determined(moved) } else { Outcome::NotBefore(moved, moved.asks) }
}

/// The earliest end of the terms that began later than on `start`, should the term not have been carried over.
///
/// A later beginning can still have the sooner end: by a leap day, or by the part of an absence that lies before it.
fn earliest_if_restarted<T: Trace>(career: &Career<'_>, start: Date, on: Date, law: &Law<'_>, trace: &mut T) -> Date {
    let held = career.held_on(on).map_or(0, |at| at + 1);
    let mut earliest = Date::MAX;
    for appointment in &career.appointments[..held] {
        if let Some(from) = begins(appointment, law, trace).filter(|from| *from > start) {
            let end = from.plus_years(law.numbers.term_years);
            earliest = earliest.min(move_end(career, from, end, on, law, trace).end);
        }
    }
    earliest
}

/// F: the first day on which nothing of the term is left (A51).
pub fn term_passed<T: Trace>(career: &Career<'_>, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Date> {
    due(career, on, law, trace).map(|day| {
        let from = nothing_left(day, law, trace);
        trace.step(cites::TERM, Finding::NothingLeft { from });
        from
    })
}
