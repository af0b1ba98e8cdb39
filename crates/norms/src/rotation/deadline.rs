//! Last days: materials, orders, notices, replies, proposals and the plan (C7–C10 of the inventory).

use calendar::{Date, Length, Unit, last_day_within};
use registry::Career;

use super::absence::nothing_left;
use super::ask::{Ask, Asks, Outcome};
use super::cites;
use super::extension::time_end;
use super::finding::Finding;
use super::law::Law;
use super::reading::{FirstDay, ReadingKey, UntilBoundary};
use crate::trace::Trace;

/// The last day for the materials of an agreement or an extension: so many days before the first day on which nothing of the
/// time in the post is left, an extension included (rules/16, 19, 22). It does not move off a day off.
pub fn materials_due<T: Trace>(career: &Career<'_>, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Date> {
    time_end(career, on, law, trace).map(|end| {
        let from = nothing_left(end, law, trace);
        let last = from.plus_days(-law.numbers.materials_days);
        for cite in [cites::MATERIALS, cites::EXTENSION_MATERIALS, cites::EXTENSION_MATERIALS_ADMINISTRATION] {
            trace.step(cite, Finding::LastDay { counted_from: from, on: last });
        }
        last
    })
}

/// The last day for the order after a positive decision came in (rules/17.1, 20): working days after that day.
pub fn order_deadline<T: Trace>(received: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Date> {
    let last = working_days(received, law.numbers.order_days, calendar::FirstDay::NotCounted, law);
    last_day(last, received, &[cites::ORDER, cites::EXTENSION_ORDER], trace)
}

/// The last day for telling the employee of the act (rules/17.3, 20): working days from its issue (A51).
pub fn notice_deadline<T: Trace>(issued: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Date> {
    trace.rests_on(ReadingKey::FirstDay);
    let first_day = match law.readings.first_day {
        FirstDay::Counted => calendar::FirstDay::Counted,
        FirstDay::Held | FirstDay::NotCounted => calendar::FirstDay::NotCounted,
    };
    let last = working_days(issued, law.numbers.notice_days, first_day, law);
    last_day(last, issued, &[cites::NOTICE, cites::EXTENSION_ORDER], trace)
}

/// The last day for the Administration's reply: calendar days from the receipt of the materials (rules/23, A51).
pub fn reply_deadline<T: Trace>(received: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Date> {
    trace.rests_on(ReadingKey::FirstDay);
    let days = law.numbers.reply_days - i32::from(law.readings.first_day == FirstDay::Counted);
    last_day(Some(received.plus_days(days)), received, &[cites::REPLY], trace)
}

/// The last day for the proposals to the plan of a year (rules/10).
pub fn plan_proposals_due<T: Trace>(year: i32, law: &Law<'_>, trace: &mut T) -> Outcome<Date> {
    before_day(year, law.numbers.proposals_before, law, &[cites::PROPOSALS], trace)
}

/// The last day for putting the plan of a year before the head (rules/11).
pub fn plan_submission_due<T: Trace>(year: i32, law: &Law<'_>, trace: &mut T) -> Outcome<Date> {
    before_day(year, law.numbers.plan_before, law, &[cites::PLAN_DRAWN_UP], trace)
}

fn before_day<T: Trace>(
    year: i32,
    (month, day): (i32, i32),
    law: &Law<'_>,
    cites: &[acts::Cite],
    trace: &mut T,
) -> Outcome<Date> {
    trace.rests_on(ReadingKey::UntilBoundary);
    let boundary = match law.readings.until_boundary {
        UntilBoundary::Excluded => calendar::UntilBoundary::Excluded,
        UntilBoundary::Included => calendar::UntilBoundary::Included,
    };
    let named = Date::of(year - 1, month, day);
    last_day(Some(boundary.last_day(named)), named, cites, trace)
}

fn working_days(event: Date, count: i32, first_day: calendar::FirstDay, law: &Law<'_>) -> Option<Date> {
    let length = Length { count: u16::try_from(count).ok()?, unit: Unit::WorkingDays };
    last_day_within(event, length, first_day, law.calendar).ok().map(|deadline| deadline.day())
}

fn last_day<T: Trace>(last: Option<Date>, counted_from: Date, cites: &[acts::Cite], trace: &mut T) -> Outcome<Date> {
    for cite in cites {
        let found = match last {
            Some(on) => Finding::LastDay { counted_from, on },
            None => Finding::Missing { fact: Ask::WorkingCalendar },
        };
        trace.step(*cite, found);
    }
    last.map_or(Outcome::Undetermined(Asks::of(Ask::WorkingCalendar)), Outcome::Determined)
}
