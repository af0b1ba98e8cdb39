//! The breaches of the record: every span of days on which an attestation was overdue (article-004/7, 17).
//!
//! A day is overdue by what stood on that day. What came later ends a span and never removes it.

use calendar::Date;
use serde::Serialize;

use super::cites;
use super::code::Code;
use super::cycle::Case;
use super::exempt::exemptions;
use super::finding::Finding;
use super::service::twenty_years_on;
use super::state::Excluded;
use super::term::{Basis, Ends, by, term};
use crate::trace::{Trace, Unspoken};

/// A span of days overdue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Overdue {
    /// First day.
    pub first: Date,
    /// Last day; none while it lasts.
    pub last: Option<Date>,
    /// The breach.
    pub code: Code,
}

/// The breach of which the days after the last one in time are.
pub(super) fn breach(basis: Basis) -> Code {
    match basis {
        Basis::Return => Code::OverdueAfterReturn,
        Basis::Cycle | Basis::NewPost => Code::Overdue,
    }
}

/// Every span up to the day; an error where on a day of them it turns on which of two terms that exclude each other prevails.
pub(super) fn overdue<T: Trace>(case: Case<'_, '_>, trace: &mut T) -> Result<Vec<Overdue>, Excluded> {
    let days = turning_days(case);
    let mut spans: Vec<Overdue> = Vec::new();
    for (at, begins) in days.iter().enumerate() {
        let until = days.get(at + 1).map_or(case.on, |next| next.plus_days(-1));
        let Some((after, basis)) = overdue_after(Case { on: *begins, ..case }, until, trace)? else { continue };
        let (first, code) = (after.plus_days(1).max(*begins), breach(basis));
        if first > until {
            continue;
        }
        match spans.last_mut() {
            Some(span) if span.code == code && span.last == Some(first.plus_days(-1)) => span.last = Some(until),
            _ => spans.push(Overdue { first, last: Some(until), code }),
        }
        trace.step(by(basis), Finding::OverdueOn { first, until });
    }
    if let Some(span) = spans.last_mut().filter(|span| span.last == Some(case.on)) {
        span.last = None;
    }
    if spans.is_empty() {
        trace.step(cites::CYCLE, Finding::NeverOverdue { on: case.on });
    }
    Ok(spans)
}

/// The day after which the attestation is overdue as it stands from the day until the next turn; `None` for one who is exempt
/// or does not serve.
fn overdue_after<T: Trace>(case: Case<'_, '_>, until: Date, trace: &mut T) -> Result<Option<(Date, Basis)>, Excluded> {
    if !case.record.serves_on(case.on) || !exemptions(case, &mut Unspoken(trace)).is_empty() {
        return Ok(None);
    }
    match term(case, &mut Unspoken(trace)) {
        Some(Ends::At(term)) => Ok(Some((term.window.latest, term.window.basis))),
        Some(Ends::Excluding(terms)) if until > terms.latest => Err(Excluded),
        _ => Ok(None),
    }
}

/// The days up to the one asked about from which the record stands otherwise than on the day before.
fn turning_days(case: Case<'_, '_>) -> Vec<Date> {
    let record = case.record;
    let after = |last: Option<Date>| last.map(|last| last.plus_days(1));
    let mut days: Vec<Date> = record.attestations.iter().map(|(on, _)| *on).collect();
    days.extend(record.service.iter().flat_map(|spell| [Some(spell.from), after(spell.last)]).flatten());
    days.extend(record.posts.iter().flat_map(|post| [Some(post.from), after(post.last)]).flatten());
    days.extend(record.leaves.iter().flat_map(|leave| [leave.from, leave.back]));
    days.extend(record.pregnancies.iter().flat_map(|(from, last)| [Some(*from), after(*last)]).flatten());
    days.extend(twenty_years_on(case, &mut crate::trace::Silent));
    days.retain(|day| *day <= case.on);
    days.sort_unstable();
    days.dedup();
    days
}
