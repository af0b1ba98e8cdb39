//! The norms of regular attestation: each statement of the article as an answer about the recorded facts.

use calendar::Date;

use super::ask::{
    Asks, Outcome, on_all, on_cycle, on_exemptions, on_extraordinary, on_length, on_new_post, on_service,
};
use super::cites;
use super::code::Code;
use super::cycle::{Anchor, Case, continuous_since, cycle, new_post};
use super::exempt::{Exemption, exemptions as exempt, in_extraordinary, leadership};
use super::facts::Facts;
use super::finding::Finding;
use super::law::Law;
use super::may_attest::{Verdict, may_attest as verdict};
use super::overdue::{Overdue, overdue as spans};
use super::reading::{ReadingKey, TwentyYearsOn};
use super::service::{ServiceLength, length, twenty_years_on};
use super::state::{Excluded, State, state as stands};
use super::term::{Ends, Term, Window, term};
use super::ways::{Statement, Ways, answer};
use crate::set::Set;
use crate::trace::{Trace, Unspoken};

macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident = $statement:ident -> $value:ty, asks $asks:expr, $(past $past:literal,)? |$case:ident, $trace:ident| $of:expr $(, differing $differing:expr)?;)+) => {
        $(
            struct $statement;

            impl Statement for $statement {
                type Value = $value;

                $(const PAST: bool = $past;)?

                fn may_ask(law: &Law<'_>) -> Asks {
                    $asks(law)
                }

                fn of<T: Trace>($case: Case<'_, '_>, $trace: &mut T) -> Outcome<$value> {
                    $of
                }

                $(fn differing(ways: &Ways<'_, $value>, asks: Asks) -> Outcome<$value> {
                    $differing(ways, asks)
                })?
            }

            $(#[$doc])*
            pub fn $name<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<$value> {
                answer::<$statement, T>(facts, on, law, trace)
            }
        )+
    };
}

statements! {
    /// Whether the employee serves in a law-enforcement body on the day (3).
    subject = Subject -> bool, asks on_service, |case, trace| {
        let serves = case.record.serves_on(case.on);
        trace.step(cites::SUBJECT, Finding::ServesInBodies { on: case.on, serves });
        Outcome::Determined(serves)
    };

    /// The first day of the present uninterrupted service (7).
    continuous_since_of = ContinuousSince -> Date, asks on_service, |case, trace| serving(case, continuous_since(case, trace), trace);

    /// From which day the three years run (7).
    anchor = AnchorOf -> Anchor, asks on_cycle, |case, trace| serving(case, cycle(case, trace).map(|cycle| cycle.anchor), trace);

    /// The day on which the three years are over (7).
    cycle_due = CycleDue -> Date, asks on_cycle, |case, trace| serving(case, cycle(case, trace).map(|cycle| cycle.due), trace),
        differing not_before;

    /// The end of the first year in a new post (9, 10).
    post_due = PostDue -> Date, asks on_new_post, |case, trace| match cycle(case, trace) {
        None => not_serving(case, trace),
        Some(cycle) => match new_post(case, &cycle, trace) {
            Some(post) => Outcome::Determined(post.year_ends),
            None => Outcome::NotApplicable(cites::NEW_POST),
        },
    };

    /// The day from which the next attestation is due (7, 9, 16).
    due = Due -> Date, asks on_all, |case, trace| next(case, trace).map(|term| term.due), differing not_before;

    /// The days between which the next attestation may and must be held (7, 9, 16, 17).
    window = WindowOf -> Window, asks on_all, |case, trace| next(case, trace).map(|term| term.window);

    /// How long the service in law-enforcement bodies has lasted (13).
    service_length = Length -> ServiceLength, asks on_length, |case, trace| Outcome::Determined(length(case, trace));

    /// Who is not subject on the day, and until when (11–15).
    exemptions = Exemptions -> Vec<Exemption>, asks on_exemptions, |case, trace| {
        if !case.record.serves_on(case.on) {
            return not_serving(case, trace);
        }
        let found = exempt(case, trace);
        if found.is_empty() {
            trace.step(cites::SUBJECT, Finding::NothingExempts { on: case.on });
        }
        Outcome::Determined(found)
    };

    /// The exemptions of heads and of twenty years in an extraordinary attestation (11–13).
    exempt_in_extraordinary = InExtraordinary -> Vec<Exemption>, asks on_extraordinary, |case, trace| {
        if !case.record.serves_on(case.on) {
            return not_serving(case, trace);
        }
        Outcome::Determined(in_extraordinary(case, trace))
    };

    /// Every span of days overdue up to the day, as it stood on each day (7, 9, 17).
    overdue = OverdueOf -> Vec<Overdue>, asks on_all, past true, |case, trace| match spans(case, trace) {
        Ok(spans) => Outcome::Determined(spans),
        Err(Excluded) => conflict(),
    };

    /// Whether an attestation held on the day is lawful.
    may_attest_by = MayAttest -> Verdict, asks on_all, |case, trace| match verdict(case, trace) {
        None => not_serving(case, trace),
        Some(Ok(verdict)) => Outcome::Determined(verdict),
        Some(Err(Excluded)) => conflict(),
    }, differing certain;

    /// Where the employee stands between two attestations.
    state = StateOf -> State, asks on_all, |case, trace| match stands(case, trace) {
        None => not_serving(case, trace),
        Some(Ok(state)) => Outcome::Determined(state),
        Some(Err(Excluded)) => conflict(),
    };
}

/// Whether an attestation held on the day is lawful. One recorded on that very day, or later, is the one asked about, or
/// follows it: it is left out.
pub fn may_attest<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict> {
    let mut before = facts.clone();
    if let Some(held) = &mut before.attestations {
        held.retain(|attestation| attestation.on < on);
    }
    may_attest_by(&before, on, law, trace)
}

fn serving<V, T: Trace>(case: Case<'_, '_>, value: Option<V>, trace: &mut T) -> Outcome<V> {
    match value {
        Some(value) => Outcome::Determined(value),
        None => not_serving(case, trace),
    }
}

fn not_serving<V, T: Trace>(case: Case<'_, '_>, trace: &mut T) -> Outcome<V> {
    trace.step(cites::SUBJECT, Finding::ServesInBodies { on: case.on, serves: false });
    Outcome::NotApplicable(cites::SUBJECT)
}

fn conflict<V>() -> Outcome<V> {
    Outcome::Conflict(cites::NEW_POST, cites::RETURN_LATEST)
}

/// The next attestation of one who will be subject when it is due.
fn next<T: Trace>(case: Case<'_, '_>, trace: &mut T) -> Outcome<Term> {
    if !case.record.serves_on(case.on) {
        return not_serving(case, trace);
    }
    if let Some(exemption) = leadership(case, trace) {
        return Outcome::NotApplicable(exemption.ground.cite());
    }
    let term = match term(case, trace) {
        None => return not_serving(case, trace),
        Some(Ends::Excluding(_)) => return conflict(),
        Some(Ends::At(term)) => term,
    };
    if let Some(complete) = exempt_when_due(case, &term, trace) {
        trace.step(cites::TWENTY_YEARS, Finding::TwentyYearsComplete { on: complete });
        return Outcome::NotApplicable(cites::TWENTY_YEARS);
    }
    Outcome::Determined(term)
}

/// The day on which twenty years are complete, where they exempt when the attestation is due or are complete already (R7).
fn exempt_when_due<T: Trace>(case: Case<'_, '_>, term: &Term, trace: &mut T) -> Option<Date> {
    let complete = twenty_years_on(case, &mut Unspoken(trace))?;
    if complete <= term.due {
        return Some(complete);
    }
    if complete > case.on {
        return None;
    }
    trace.rests_on(ReadingKey::TwentyYearsOn);
    (case.law.readings.twenty_years_on == TwentyYearsOn::AttestationDay).then_some(complete)
}

/// A day before which it is not, whatever the facts missing are.
fn not_before(ways: &Ways<'_, Date>, asks: Asks) -> Outcome<Date> {
    match ways.bound(|day| *day) {
        Some(day) => Outcome::NotBefore(day, asks),
        None => Outcome::Undetermined(asks),
    }
}

/// What holds whatever the facts missing are: a refusal that is certain bars the attestation; where nothing could bar it, it is
/// lawful.
fn certain(ways: &Ways<'_, Verdict>, asks: Asks) -> Outcome<Verdict> {
    let mut common: Option<Verdict> = None;
    let (mut some_bar, mut some_allow) = (false, false);
    for answer in &ways.answers {
        let Outcome::Determined(verdict) = answer else { return Outcome::Undetermined(asks) };
        some_bar |= !verdict.lawful();
        some_allow |= verdict.lawful();
        common = Some(common.map_or(*verdict, |common| shared(&common, verdict)));
    }
    match common {
        Some(verdict) if !verdict.lawful() || (some_allow && !some_bar) => Outcome::Determined(verdict),
        _ => Outcome::Undetermined(asks),
    }
}

fn shared(one: &Verdict, other: &Verdict) -> Verdict {
    let both = |one: Set<Code>, other: Set<Code>| one.iter().filter(|code| other.contains(*code)).collect();
    Verdict {
        refusals: both(one.refusals, other.refusals),
        breaches: both(one.breaches, other.breaches),
        warnings: both(one.warnings, other.warnings),
        questions: both(one.questions, other.questions),
    }
}
