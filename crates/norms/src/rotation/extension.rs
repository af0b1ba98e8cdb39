//! Extension of the time in the post (rules/6.2; computation C5 of the inventory).

use calendar::Date;
use registry::{Career, Extension, RefusalOf};

use super::absence::{move_end, nothing_left};
use super::ask::{Asks, Outcome};
use super::cites;
use super::finding::Finding;
use super::law::Law;
use super::permission::{Permission, RefusalCode, Warning};
use super::plan::{commencement, transitional};
use super::protection::protection;
use super::reading::{AbsenceMovesEnd, Cumulative, ExtensionBase, ReadingKey};
use super::term::{due, term_start};
use crate::trace::{Trace, Unspoken};

/// The extensions of the term running: ordered no earlier than it began.
fn extensions_of<'c>(career: &Career<'c>, start: Option<Date>) -> &'c [Extension] {
    let first = career.extensions.partition_point(|e| start.is_some_and(|start| e.ordered < start));
    &career.extensions[first..]
}

/// Whether an order extends anything: its end lies after the day from which it runs and after its own day.
fn extends(extension: &Extension, runs_from: Date) -> bool {
    extension.until > runs_from && extension.until > extension.ordered
}

/// The day on which the time in the post ends: the end of the last extension, else the day the term has passed (C10).
pub fn time_end<T: Trace>(career: &Career<'_>, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Date> {
    let term = due(career, on, law, trace);
    extended(term, career, on, law, trace)
}

/// The end of the time in the post where the term has been counted already.
#[inline]
pub(super) fn extended<T: Trace>(
    term: Outcome<Date>,
    career: &Career<'_>,
    on: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Outcome<Date> {
    if career.extensions.is_empty() {
        return term;
    }
    let (Outcome::Determined(day) | Outcome::NotBefore(day, _)) = term else { return term };
    // From a bound no absence can be told to lie in the extension rather than in the term.
    let absences = if term.asks().is_empty() { career.absences } else { &[] };
    let career = &Career { absences, ..*career };
    let Some((extension, missing)) = last_extension(career, on, day, law, trace) else { return term };
    trace.step(cites::OFFER_OR_EXTENSION, Finding::Extended { until: extension.until, ordered: extension.ordered });
    trace.step(cites::OFFER_OR_EXTENSION, Finding::TimeEnds { on: extension.until });
    let asks = term.asks().union(missing);
    if asks.is_empty() { Outcome::Determined(extension.until) } else { Outcome::NotBefore(extension.until, asks) }
}

fn last_extension<T: Trace>(
    career: &Career<'_>,
    on: Date,
    term_end: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Option<(Extension, Asks)> {
    // A term carried over to a renamed post takes its extension along (rules/3.2). While it is open whether it was carried over,
    // those ordered in the post held are of this term in any case.
    let began = match term_start(career, on, law, &mut Unspoken(trace)) {
        Outcome::Determined(start) => Some(start.from),
        _ => career.held_on(on).and_then(|at| career.appointments[at].effective()),
    };
    let mut last: Option<Extension> = None;
    let mut asks = Asks::EMPTY;
    for extension in extensions_of(career, began) {
        let runs_from = last.map_or(term_end, |before| before.until);
        if extends(extension, runs_from) {
            let (until, missing) = moved_by_absence(career, runs_from, extension.until, on, law, trace);
            last = Some(Extension { until, ..*extension });
            asks = asks.union(missing);
        } else {
            let found = Finding::ExtendsNothing { until: extension.until, runs_from };
            trace.step(cites::OFFER_OR_EXTENSION, found);
        }
    }
    last.map(|extension| (extension, asks))
}

/// The end of an extension as absences move it, where it is read so (A7); by default the order names the end.
fn moved_by_absence<T: Trace>(
    career: &Career<'_>,
    runs_from: Date,
    until: Date,
    on: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> (Date, Asks) {
    if career.absences.is_empty() {
        return (until, Asks::EMPTY);
    }
    trace.rests_on(ReadingKey::AbsenceMovesEnd);
    match law.readings.absence_moves_end {
        AbsenceMovesEnd::OrderNamesEnd => (until, Asks::EMPTY),
        AbsenceMovesEnd::Moves => {
            let moved = move_end(career, runs_from, until, on, law, trace);
            (moved.end, moved.asks)
        }
    }
}

/// Until when an extension runs on this day, if one does: what a planned move then needs a consent for (A53).
///
/// On its end day the extended time has passed, as on D the term has (C0). The term is that of the post held on the day before: on the
/// day of a move the post taken may be on record.
pub fn extension_runs<T: Trace>(career: &Career<'_>, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Date> {
    const RUNS_NOT: Outcome<Date> = Outcome::NotApplicable(cites::OFFER_OR_EXTENSION);
    // What was ordered later does not run yet.
    let ordered = career.extensions.partition_point(|extension| extension.ordered <= on);
    let career = &Career { extensions: &career.extensions[..ordered], ..*career };
    if career.extensions.is_empty() {
        return RUNS_NOT;
    }
    let seen = on.plus_days(-1);
    let term_end = match due(career, seen, law, &mut Unspoken(trace)) {
        Outcome::Determined(day) => day,
        // An extension up to a day before the end of the term extends nothing, and that end is open.
        Outcome::NotBefore(_, asks) => return Outcome::Undetermined(asks),
        other => return other,
    };
    match last_extension(career, seen, term_end, law, trace) {
        Some((extension, _)) if on < nothing_left(extension.until, law, trace) => Outcome::Determined(extension.until),
        Some((_, asks)) if !asks.is_empty() => Outcome::Undetermined(asks),
        _ => RUNS_NOT,
    }
}

/// The latest end of an extension ordered on a day (C5): three years from the end of the term; for those of clause 25 from the
/// act's entry into force (A50).
pub fn extension_limit<T: Trace>(career: &Career<'_>, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Date> {
    runs_from(career, on, law, trace).map(|runs_from| {
        let until = runs_from.plus_years(law.numbers.extension_years);
        trace.step(cites::OFFER_OR_EXTENSION, Finding::ExtensionLimit { runs_from, until });
        until
    })
}

fn runs_from<T: Trace>(career: &Career<'_>, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Date> {
    let term_end = due(career, on, law, trace);
    if let Outcome::NotApplicable(_) | Outcome::Undetermined(_) = term_end {
        return term_end;
    }
    trace.rests_on(ReadingKey::ExtensionBase);
    if law.readings.extension_base == ExtensionBase::Order {
        return Outcome::Determined(on);
    }
    let base = match law.readings.extension_base {
        ExtensionBase::TermEnd => term_end,
        _ => match transitional(career, law, trace) {
            Outcome::Determined(true) => law.commencement.map_or(term_end, Outcome::Determined),
            Outcome::Determined(false) => term_end,
            other => return other.map(|_| on),
        },
    };
    let earlier = term_end.determined().and_then(|day| last_extension(career, on, day, law, &mut Unspoken(trace)));
    match (law.readings.cumulative, earlier) {
        (Cumulative::Each, Some((extension, _))) => {
            trace.rests_on(ReadingKey::Cumulative);
            Outcome::Determined(extension.until)
        }
        (Cumulative::Together, Some(_)) => {
            trace.rests_on(ReadingKey::Cumulative);
            base
        }
        _ => base,
    }
}

/// Whether the time in the post may be extended by an order of the day `on` until `until` (rules/6.2, 18, 21): for a protected
/// employee who refused relocation, within the limit.
pub fn extension<T: Trace>(
    career: &Career<'_>,
    on: Date,
    until: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Outcome<Permission> {
    let mut permission = Permission::default();
    let mut asks = Asks::EMPTY;
    match commencement(law, trace) {
        Outcome::Determined(from) if on < from => {
            permission.refuse(RefusalCode::ActNotInForce, cites::COMMENCEMENT, Some(from), None, trace);
        }
        in_force => asks = asks.union(in_force.asks()),
    }
    match protection(career, on, law, trace) {
        Outcome::Determined(found) if found.kinds.is_empty() => {
            let code = if found.claimed.is_empty() {
                RefusalCode::ExtensionNotEligible
            } else {
                RefusalCode::CircumstanceNotDocumented
            };
            permission.refuse(code, cites::OFFER_OR_EXTENSION, None, None, trace);
        }
        Outcome::Determined(_) => {}
        other => asks = asks.union(other.asks()),
    }
    if !career.refusals.iter().any(|r| r.of == RefusalOf::Relocation && r.on <= on) && !withdrew(career, on) {
        permission.refuse(RefusalCode::ExtensionNotEligible, cites::OFFER_OR_EXTENSION, None, None, trace);
    }
    match extension_limit(career, on, law, trace) {
        Outcome::Determined(limit) if until > limit => {
            permission.refuse(
                RefusalCode::ExtensionExceedsThreeYears,
                cites::OFFER_OR_EXTENSION,
                Some(limit),
                None,
                trace,
            );
        }
        Outcome::Determined(_) => {}
        Outcome::NotBefore(_, missing) | Outcome::Undetermined(missing) => asks = asks.union(missing),
        other => return other.map(|_| permission),
    }
    warn_of_end(career, on, until, law, &mut permission, trace);
    permission.or_ask(asks)
}

/// A withdrawn consent counts as refusal of relocation (A60).
fn withdrew(career: &Career<'_>, on: Date) -> bool {
    career
        .consents
        .iter()
        .any(|c| c.withdrawn.is_some_and(|day| day <= on && c.act_issued.is_none_or(|issued| day < issued)))
}

fn warn_of_end<T: Trace>(
    career: &Career<'_>,
    on: Date,
    until: Date,
    law: &Law<'_>,
    permission: &mut Permission,
    trace: &mut T,
) {
    let Outcome::Determined(base) = runs_from(career, on, law, &mut Unspoken(trace)) else { return };
    if !extends(&Extension { ordered: on, until }, base) {
        trace.step(cites::OFFER_OR_EXTENSION, Finding::ExtendsNothing { until, runs_from: base });
        permission.warn(Warning::ExtensionExtendsNothing, cites::OFFER_OR_EXTENSION, trace);
    }
    let Outcome::Determined(term_end) = due(career, on, law, &mut Unspoken(trace)) else { return };
    let three_years = term_end.plus_years(law.numbers.extension_years);
    let limit = base.plus_years(law.numbers.extension_years);
    if until > three_years && until <= limit {
        permission.warn(Warning::ExtensionBeyondTermEnd, cites::OFFER_OR_EXTENSION, trace);
    }
}
