//! Entry into force, the transition and the rows of the annual plan (decree/3, rules/11, 25, 26; C1, C10, C11).

use calendar::Date;
use registry::Career;

use super::cites;
use super::extension::time_end;
use super::law::Law;
use super::list::in_scope;
use super::term::{due, term_passed, term_start};
use crate::finding::Finding;
use crate::outcome::{Ask, Asks, Outcome};
use crate::reading::{FirstDay, IncludeUndetermined, PlanRows, ReadingKey, TransitionTenure};
use crate::trace::{Silent, Trace};

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
        trace.step(cites::TRANSITION, Finding::Missing { fact: Ask::PostHeld });
        return Outcome::Determined(false);
    };
    let held = career.appointments[at].post;
    match in_scope(held, law, trace) {
        Outcome::Determined(true) => {}
        other => {
            trace.step(cites::TRANSITION, Finding::NotInList { post: held });
            return other;
        }
    }
    trace.rests_on(ReadingKey::TransitionTenure);
    let passed = match law.readings.transition_tenure {
        TransitionTenure::InPost => term_passed(career, on, law, trace),
        TransitionTenure::PlainCalendar => plain_term(career, on, law, trace),
        TransitionTenure::ListedTogether => listed_together(career, on, law),
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

/// The term by the plain calendar, no absence left out (A45).
fn plain_term<T: Trace>(career: &Career<'_>, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Date> {
    term_start(career, on, law, trace).map(|start| start.from.plus_years(law.numbers.term_years))
}

/// The day on which the service in listed posts, taken together, reaches the term (A45).
fn listed_together(career: &Career<'_>, on: Date, law: &Law<'_>) -> Outcome<Date> {
    let mut days = 0;
    for appointment in career.appointments {
        let Some(from) = appointment.effective() else { return Outcome::Undetermined(Asks::of(Ask::TermStart)) };
        match in_scope(appointment.post, law, &mut Silent) {
            Outcome::Determined(true) => {}
            Outcome::Determined(false) => continue,
            other => return other.map(|_| from),
        }
        if from < on {
            days += from.days_until(appointment.last_day.map_or(on, |last| last.plus_days(1).min(on)));
        }
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
    let Some(at) = career.held_on(on) else {
        trace.step(cites::PLAN_DRAWN_UP, Finding::Missing { fact: Ask::PostHeld });
        return Outcome::NotApplicable(cites::PLAN_DRAWN_UP);
    };
    let held = &career.appointments[at];
    match in_scope(held.post, law, trace) {
        Outcome::Determined(true) => {}
        other => {
            trace.step(cites::PLAN_DRAWN_UP, Finding::NotInList { post: held.post });
            return other;
        }
    }
    let begins = Date::of(year, 1, 1);
    if let Some(last) = held.last_day.filter(|last| *last < begins) {
        trace.step(cites::PLAN_DRAWN_UP, Finding::MovedOutBefore { on: last.plus_days(1), year });
        return Outcome::Determined(false);
    }
    let ends = Date::of(year, 12, 31);
    let row = |time_ends: Date, trace: &mut T| {
        if time_ends < begins {
            trace.rests_on(ReadingKey::PlanRows);
        }
        let stands = time_ends <= ends && (time_ends >= begins || law.readings.plan_rows == PlanRows::UntilPostLeft);
        trace.step(cites::PLAN_DRAWN_UP, Finding::InPlan { year, time_ends, stands });
        stands
    };
    match time_end(career, on, law, trace) {
        Outcome::Determined(day) => Outcome::Determined(row(day, trace)),
        Outcome::NotBefore(day, asks) => match row(day, trace) {
            true => {
                trace.rests_on(ReadingKey::IncludeUndetermined);
                Outcome::NotBefore(law.readings.include_undetermined == IncludeUndetermined::Marked, asks)
            }
            // Whatever the missing fact, the time ends after the year.
            false => Outcome::Determined(false),
        },
        other => other.map(|_| false),
    }
}

/// The bound or the value of D, for what counts back from it.
pub(super) fn earliest_due<T: Trace>(career: &Career<'_>, on: Date, law: &Law<'_>, trace: &mut T) -> Option<Date> {
    match due(career, on, law, trace) {
        Outcome::Determined(day) | Outcome::NotBefore(day, _) => Some(day),
        _ => None,
    }
}
