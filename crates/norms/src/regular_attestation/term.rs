//! The days between which the next attestation may and must be held (article-004/7, 9, 16, 17).

use calendar::Date;
use serde::Serialize;

use super::cites;
use super::cycle::{Case, Cycle, cycle, new_post};
use super::exempt::leave_exempts;
use super::finding::Finding;
use super::reading::{NewPostRule, ReadingKey, ReturnOrNewPost, ReturnWindowScope};
use crate::trace::Trace;

/// On what the last day rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, strum::EnumIter, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Basis {
    /// The three years (7).
    Cycle,
    /// The year in the new post (9).
    NewPost,
    /// The year from the return to service (17).
    Return,
}

/// The days between which the next attestation may and must be held; both are in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Window {
    /// The first day on which nothing bars it; none where no day is barred.
    pub earliest: Option<Date>,
    /// The last day in time.
    pub latest: Date,
    /// On what the last day rests.
    pub basis: Basis,
}

/// The next attestation of a record as it stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Term {
    /// The day from which it is due.
    pub due: Date,
    /// Not before the end of the first year in a new post.
    pub after_new_post: Option<Date>,
    /// Not before six months from the return.
    pub after_return: Option<Date>,
    pub window: Window,
    /// Two terms that cannot both be kept.
    pub exclusion: Option<Exclusion>,
}

/// The year in a new post ends after the year from the return.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Exclusion {
    /// Six months from the return.
    pub after_return: Date,
    /// A year from the return.
    pub latest: Date,
    /// The end of the year in the new post.
    pub year_ends: Date,
}

/// How the next attestation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ends {
    /// At a term.
    At(Term),
    /// Two terms exclude each other, and a person decides (R11).
    Excluding(Exclusion),
}

/// The next attestation as of the day; `None` where the employee does not serve on it.
pub(super) fn term<T: Trace>(case: Case<'_, '_>, trace: &mut T) -> Option<Ends> {
    let cycle = cycle(case, trace)?;
    let year_ends = new_post(case, &cycle, trace).map(|post| post.year_ends);
    if let Some(back) = return_in_scope(case, &cycle, trace) {
        return Some(after_return(case, back, year_ends, trace));
    }
    let (due, basis) = due_without_return(case, &cycle, year_ends);
    trace.rests_on(ReadingKey::GraceMonths);
    let window = Window { earliest: year_ends, latest: due.plus_months(case.law.readings.grace_months), basis };
    trace.step(by(basis), Finding::AttestationDue { on: due, latest: window.latest });
    Some(Ends::At(Term { due, after_new_post: year_ends, after_return: None, window, exclusion: None }))
}

/// The due date from the three years and the new post (R3).
fn due_without_return(case: Case<'_, '_>, cycle: &Cycle, year_ends: Option<Date>) -> (Date, Basis) {
    match year_ends {
        None => (cycle.due, Basis::Cycle),
        Some(ends) if case.law.readings.new_post_rule == NewPostRule::LaterOfBoth && cycle.due > ends => {
            (cycle.due, Basis::Cycle)
        }
        Some(ends) => (ends, Basis::NewPost),
    }
}

/// The clause on which the last day rests.
pub(super) fn by(basis: Basis) -> acts::Cite {
    match basis {
        Basis::Cycle => cites::CYCLE,
        Basis::NewPost => cites::NEW_POST,
        Basis::Return => cites::RETURN_LATEST,
    }
}

/// The last return from a leave of 14 or 15 begun by the day, later than the anchor; for one who is still on leave, the
/// return to come by the order. Leaves that follow one another without a day of service are one.
fn last_return<T: Trace>(case: Case<'_, '_>, cycle: &Cycle, trace: &mut T) -> Option<Date> {
    let begun = case.record.leaves.iter().filter(|leave| leave.from <= case.on);
    let back = begun.map(|leave| leave.back).max()?;
    (back > cycle.anchor.day && leave_exempts(case, trace)).then_some(back)
}

/// The return that opens a window (R8, R10).
fn return_in_scope<T: Trace>(case: Case<'_, '_>, cycle: &Cycle, trace: &mut T) -> Option<Date> {
    let back = last_return(case, cycle, trace)?;
    trace.rests_on(ReadingKey::ReturnWindowScope);
    if case.law.readings.return_window_scope == ReturnWindowScope::OnlyIfFellDue && cycle.due > back {
        trace.step(cites::RETURN_EARLIEST, Finding::ReturnWindowNotOpened { returned: back, cycle: cycle.due });
        return None;
    }
    Some(back)
}

/// The window after a return, beside the year in a new post (R11).
fn after_return<T: Trace>(case: Case<'_, '_>, back: Date, year_ends: Option<Date>, trace: &mut T) -> Ends {
    let numbers = &case.law.numbers;
    let after_return = back.plus_months(numbers.return_months);
    let latest = back.plus_years(numbers.return_years);
    trace.step(cites::RETURN_EARLIEST, Finding::ReturnedFromLeave { on: back, earliest: after_return });
    trace.step(cites::RETURN_LATEST, Finding::ReturnYear { returned: back, latest });
    let window = |earliest, latest, basis| Window { earliest: Some(earliest), latest, basis };
    let at = |window: Window, after_new_post, exclusion| {
        let due = window.earliest.unwrap_or(window.latest);
        Ends::At(Term { due, after_new_post, after_return: Some(after_return), window, exclusion })
    };
    let Some(ends) = year_ends.filter(|ends| *ends > latest) else {
        let earliest = year_ends.map_or(after_return, |ends| ends.max(after_return));
        return at(window(earliest, latest, Basis::Return), year_ends, None);
    };
    trace.rests_on(ReadingKey::ReturnOrNewPost);
    trace.step(cites::NEW_POST, Finding::TermsExclude { year_ends: ends, latest });
    let exclusion = Exclusion { after_return, latest, year_ends: ends };
    match case.law.readings.return_or_new_post {
        ReturnOrNewPost::ReturnPrevails => at(window(after_return, latest, Basis::Return), None, Some(exclusion)),
        ReturnOrNewPost::NewPostPrevails => {
            trace.rests_on(ReadingKey::GraceMonths);
            let latest = ends.plus_months(case.law.readings.grace_months);
            at(window(ends, latest, Basis::NewPost), Some(ends), Some(exclusion))
        }
        ReturnOrNewPost::Manual => Ends::Excluding(exclusion),
    }
}
