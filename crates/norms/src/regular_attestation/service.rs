//! The length of service in law-enforcement bodies, and the day on which twenty years are complete (article-004/13).

use calendar::Date;
use serde::Serialize;

use super::cites;
use super::cycle::Case;
use super::finding::Finding;
use super::reading::{ReadingKey, ServiceCounting};
use super::record::Spell;
use crate::trace::Trace;

/// How long the service in law-enforcement bodies has lasted before a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ServiceLength {
    /// Whole years.
    pub years: i32,
    /// Whole months beyond them.
    pub months: i32,
    /// Days beyond those.
    pub days: i32,
    /// The day on which twenty years are complete if the service goes on; none where it ended before.
    pub twenty_years_on: Option<Date>,
}

/// Percent of the calendar length.
const WHOLE: i64 = 100;

/// How a spell counts (R6).
fn percent<T: Trace>(spell: &Spell, case: Case<'_, '_>, trace: &mut T) -> i64 {
    let Some(percent) = spell.percent else { return WHOLE };
    trace.rests_on(ReadingKey::ServiceCounting);
    match case.law.readings.service_counting {
        ServiceCounting::Calendar => WHOLE,
        ServiceCounting::Preferential => i64::from(percent),
    }
}

/// Days of service counted before a day: the days of every spell, weighted as they count.
fn days_before(day: Date, weighted: &[(Spell, i64)]) -> i32 {
    let of_spell = |(spell, percent): &(Spell, i64)| {
        let end = spell.last.map_or(day, |last| day.min(last.plus_days(1)));
        i64::from(spell.from.days_until(end).max(0)) * percent / WHOLE
    };
    weighted.iter().map(of_spell).sum::<i64>() as i32
}

/// The day from which an unbroken service up to `day` would have lasted as long.
fn as_if_since(day: Date, weighted: &[(Spell, i64)]) -> Date {
    day.plus_days(-days_before(day, weighted))
}

/// The first day before which the service has lasted so many years; none where it ended earlier. Once complete, it stays so.
fn complete_on(years: i32, weighted: &[(Spell, i64)]) -> Option<Date> {
    let complete = |day: Date| as_if_since(day, weighted).plus_years(years) <= day;
    for (spell, _) in weighted {
        // A spell that goes on completes the years by itself, if nothing went before.
        let end = spell.last.map_or(spell.from.plus_years(years), |last| last.plus_days(1));
        if complete(end) {
            // On its first day nothing of the spell has passed.
            let (mut not_yet, mut by) = (spell.from.day_number(), end.day_number());
            while by - not_yet > 1 {
                let middle = not_yet + (by - not_yet) / 2;
                if complete(Date::from_day_number(middle)) { by = middle } else { not_yet = middle }
            }
            return Some(Date::from_day_number(by));
        }
    }
    None
}

/// The service counted as R6 says.
fn weighted<T: Trace>(case: Case<'_, '_>, trace: &mut T) -> Vec<(Spell, i64)> {
    let begun = case.record.service.iter().filter(|spell| spell.from <= case.on);
    begun.map(|spell| (*spell, percent(spell, case, trace))).collect()
}

/// The day on which twenty years of service are complete, if the service goes on; service elsewhere does not count.
pub(super) fn twenty_years_on<T: Trace>(case: Case<'_, '_>, trace: &mut T) -> Option<Date> {
    complete_on(case.law.numbers.exempt_years, &weighted(case, trace))
}

/// How long the service has lasted before the day.
pub(super) fn length<T: Trace>(case: Case<'_, '_>, trace: &mut T) -> ServiceLength {
    for (from, last) in case.record.elsewhere.iter().filter(|(from, _)| *from <= case.on) {
        let until = last.map_or(case.on, |last| last.min(case.on));
        trace.step(cites::TWENTY_YEARS, Finding::ServiceElsewhereNotCounted { from: *from, until });
    }
    let weighted = weighted(case, trace);
    let since = as_if_since(case.on, &weighted);
    let whole = (1..).take_while(|months| since.plus_months(*months) <= case.on).last().unwrap_or(0);
    let length = ServiceLength {
        years: whole / 12,
        months: whole % 12,
        days: since.plus_months(whole).days_until(case.on),
        twenty_years_on: complete_on(case.law.numbers.exempt_years, &weighted),
    };
    let ServiceLength { years, months, days, .. } = length;
    trace.step(cites::TWENTY_YEARS, Finding::ServiceCounted { years, months, days });
    if let Some(on) = length.twenty_years_on {
        trace.step(cites::TWENTY_YEARS, Finding::TwentyYearsComplete { on });
    }
    length
}
