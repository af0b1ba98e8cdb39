//! Entry into force, the transition and the rows of the annual plan (decree/3, rules/11, 25, 26; C1, C10, C11).

use acts::Cite;
use calendar::Date;
use registry::{Career, PostNo};

use super::ask::{Ask, Asks, Outcome};
use super::cites;
use super::extension::extended;
use super::finding::Finding;
use super::law::Law;
use super::list::in_scope;
use super::reading::{FirstDay, IncludeUndetermined, PlanRows, ReadingKey, TransitionTenure};
use super::term::{due, no_post, term_passed, term_start};
use crate::trace::{Trace, Unspoken};

/// C: the first day on which the decree is in force (decree/3).
pub fn commencement<T: Trace>(law: &Law<'_>, trace: &mut T) -> Outcome<Date> {
    match law.commencement {
        Some(from) => {
            trace.step(cites::COMMENCEMENT, Finding::InForce { from });
            Outcome::Determined(from)
        }
        None => {
            trace.step(cites::COMMENCEMENT, Finding::Missing { fact: Ask::PublicationDay });
            Outcome::Undetermined(Asks::of(Ask::PublicationDay))
        }
    }
}

/// Whether the employee falls under the transitional rotation: has held a listed post for the term or longer on the day the
/// decree entered into force (rules/25).
pub fn transitional<T: Trace>(career: &Career<'_>, law: &Law<'_>, trace: &mut T) -> Outcome<bool> {
    let on = match commencement(law, trace) {
        Outcome::Determined(day) => day,
        other => return other.map(|_| false),
    };
    let Some(at) = career.held_on(on) else {
        return match no_post::<bool, T>(career, on, cites::TRANSITION, trace) {
            // Holding no post on that day is an answer to this question, not a reason not to ask it.
            Outcome::NotApplicable(_) => Outcome::Determined(false),
            other => other,
        };
    };
    let held = career.appointments[at].post;
    match in_scope(held, law, trace) {
        Outcome::Determined(true) => {}
        other => return out_of_scope(other, held, cites::TRANSITION, trace),
    }
    trace.rests_on(ReadingKey::TransitionTenure);
    let passed = match law.readings.transition_tenure {
        TransitionTenure::InPost => term_passed(career, on, law, trace),
        TransitionTenure::PlainCalendar => plain_term(career, on, law, trace),
        TransitionTenure::ListedTogether => listed_together(career, on, law, &mut Unspoken(trace)),
    };
    match passed {
        Outcome::Determined(day) => {
            let applies = day <= on;
            let found = Finding::Transitional { term_passed: day, commencement: on, applies };
            trace.step(cites::TRANSITION, found);
            Outcome::Determined(applies)
        }
        // Even the earliest possible day lies after the entry into force: the missing fact was not needed.
        Outcome::NotBefore(day, _) if day > on => {
            trace.step(cites::TRANSITION, Finding::Transitional { term_passed: day, commencement: on, applies: false });
            Outcome::Determined(false)
        }
        Outcome::NotBefore(_, asks) => {
            for fact in asks.iter() {
                trace.step(cites::TRANSITION, Finding::Missing { fact });
            }
            Outcome::Undetermined(asks)
        }
        other => other.map(|_| false),
    }
}

/// The answer about the holder of a post that is not in scope, or of which that cannot be said: the two are told apart.
#[cold]
fn out_of_scope<T: Trace>(found: Outcome<bool>, post: PostNo, by: Cite, trace: &mut T) -> Outcome<bool> {
    if found == Outcome::Determined(false) {
        trace.step(by, Finding::NotInList { post });
    }
    for fact in found.asks().iter() {
        trace.step(by, Finding::MissingOfPost { fact, post });
    }
    found
}

/// The term by the plain calendar, no absence left out (A45).
fn plain_term<T: Trace>(career: &Career<'_>, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Date> {
    term_start(career, on, law, trace).map(|start| start.from.plus_years(law.numbers.term_years))
}

/// The day on which the service in listed posts, taken together, reaches the term (A45).
fn listed_together<T: Trace>(career: &Career<'_>, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Date> {
    let mut days = 0;
    for appointment in career.appointments {
        let Some(from) = appointment.effective() else { return Outcome::Undetermined(Asks::of(Ask::TermStart)) };
        match in_scope(appointment.post, law, trace) {
            Outcome::Determined(true) => {}
            Outcome::Determined(false) => continue,
            other => return other.map(|_| from),
        }
        days += from.days_until(appointment.last_day.map_or(on, |last| last.plus_days(1).min(on))).max(0);
    }
    Outcome::Determined(on.plus_days(-days).plus_years(law.numbers.term_years))
}

/// The last day of the six months for transitional rotation (rules/26).
pub fn transition_deadline<T: Trace>(law: &Law<'_>, trace: &mut T) -> Outcome<Date> {
    commencement(law, trace).map(|from| {
        trace.rests_on(ReadingKey::FirstDay);
        let months = from.plus_months(law.numbers.transition_months);
        let on = if law.readings.first_day == FirstDay::Counted { months.plus_days(-1) } else { months };
        trace.step(cites::TRANSITION_DEADLINE, Finding::LastDay { counted_from: from, on });
        on
    })
}

/// Whether the employee stands in the plan of a year, drawn up on the day `on` (rules/11; C10, A34): holds a listed post, is
/// not already moved out of it before the year, and the time in the post, extensions included, ends in the year or before.
///
/// Where only a bound of that end is known and it lies in the year or before, the row stands and is marked (A9).
pub fn plan_row<T: Trace>(career: &Career<'_>, on: Date, year: i32, law: &Law<'_>, trace: &mut T) -> Outcome<bool> {
    plan_row_with_due(career, on, year, law, trace).1
}

/// D, which the plan shows beside the name (rules/13(3)), with the answer of [`plan_row`]; the term is counted once for both.
///
/// No plan shows a D where nobody is to be rotated from a post of the list.
#[inline]
pub fn plan_row_with_due<T: Trace>(
    career: &Career<'_>,
    on: Date,
    year: i32,
    law: &Law<'_>,
    trace: &mut T,
) -> (Outcome<Date>, Outcome<bool>) {
    if let Some(answer) = outside_plan(career, on, year, law, trace) {
        return (Outcome::NotApplicable(cites::PLAN_DRAWN_UP), answer);
    }
    let term = due(career, on, law, trace);
    let stands = match extended(term, career, on, law, trace) {
        Outcome::Determined(day) => Outcome::Determined(stands(day, false, year, law, trace)),
        Outcome::NotBefore(day, asks) => match stands(day, true, year, law, trace) {
            true => {
                trace.rests_on(ReadingKey::IncludeUndetermined);
                Outcome::NotBefore(law.readings.include_undetermined == IncludeUndetermined::Marked, asks)
            }
            // Whatever the missing fact, the time ends after the year.
            false => Outcome::Determined(false),
        },
        other => other.map(|_| false),
    };
    (term, stands)
}

/// The answer where no term need be counted: no listed post is held, or it is left before the year.
#[inline]
fn outside_plan<T: Trace>(
    career: &Career<'_>,
    on: Date,
    year: i32,
    law: &Law<'_>,
    trace: &mut T,
) -> Option<Outcome<bool>> {
    let Some(at) = career.held_on(on) else {
        return Some(no_post(career, on, cites::PLAN_DRAWN_UP, trace));
    };
    let held = &career.appointments[at];
    match in_scope(held.post, law, trace) {
        Outcome::Determined(true) => {}
        other => return Some(out_of_scope(other, held.post, cites::PLAN_DRAWN_UP, trace)),
    }
    let last = held.last_day.filter(|last| *last < Date::of(year, 1, 1))?;
    trace.step(cites::PLAN_DRAWN_UP, Finding::MovedOutBefore { on: last.plus_days(1), year });
    Some(Outcome::Determined(false))
}

/// Whether a row stands in the plan of a year when the time in the post ends on this day, or on no earlier one: what may still end in
/// the year stands.
#[inline]
fn stands<T: Trace>(time_ends: Date, or_later: bool, year: i32, law: &Law<'_>, trace: &mut T) -> bool {
    let ended_before = time_ends < Date::of(year, 1, 1);
    if ended_before {
        trace.rests_on(ReadingKey::PlanRows);
    }
    let stands = time_ends <= Date::of(year, 12, 31)
        && (!ended_before || or_later || law.readings.plan_rows == PlanRows::UntilPostLeft);
    trace.step(cites::PLAN_DRAWN_UP, Finding::InPlan { year, time_ends, stands });
    stands
}
