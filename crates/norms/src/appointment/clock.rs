//! The clocks: one day (rules/7.2, 12.2) and ten working days (rules/10), opened to the days counted and skipped.

use acts::Cite;
use acts::nomenclature::Unit;
use calendar::{Date, DayRole, FirstDay, Length, last_day_within};
use serde::Serialize;

use super::ask::{Ask, Asks, Outcome};
use super::case::repealed;
use super::cites;
use super::facts::{Facts, Study};
use super::finding::Finding;
use super::law::Law;
use super::post::{Answered, Stop, answer, need};
use super::reading::{self, ReadingKey};
use crate::trace::{Trace, Unspoken};

/// A last day, with the days that made it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Due {
    /// The last day, to its end.
    pub due: Date,
    /// The days counted.
    pub counted: Vec<Date>,
    /// The days off passed over.
    pub skipped: Vec<Date>,
}

/// A unit's last day.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct UnitDue {
    /// The unit.
    pub unit: Unit,
    /// The last day, to its end.
    pub due: Date,
    /// The days counted.
    pub counted: Vec<Date>,
    /// The days off passed over.
    pub skipped: Vec<Date>,
}

fn no_calendar<T: Trace>(by: Cite, trace: &mut T) -> Stop {
    trace.step(by, Finding::Missing { fact: Ask::WorkingCalendar });
    Stop::Lacks(Asks::of(Ask::WorkingCalendar))
}

/// One day from an event (4.1, A8): a calendar day, moved off a day off.
pub(super) fn one_day<T: Trace>(event: Date, days: i32, by: Cite, law: &Law<'_>, trace: &mut T) -> Answered<Due> {
    trace.rests_on(ReadingKey::OneDayEvent);
    trace.rests_on(ReadingKey::OneDayRoll);
    let first_day = match law.readings.one_day_event {
        reading::OneDayEvent::No => FirstDay::NotCounted,
        reading::OneDayEvent::Yes => FirstDay::Counted,
    };
    let length = Length::days(u16::try_from(days).unwrap_or(0));
    let term = last_day_within(event, length, first_day, law.calendar).map_err(|_| no_calendar(by, trace))?;
    let counted = term.opened().into_iter().filter(|(_, role)| matches!(role, DayRole::Counted(_)));
    let counted: Vec<Date> = counted.map(|(day, _)| day).collect();
    let (mut due, mut skipped) = (term.day(), Vec::new());
    if law.readings.one_day_roll == reading::OneDayRoll::NextWorkingDay {
        while !law.calendar.is_working(due).map_err(|_| no_calendar(by, trace))? {
            skipped.push(due);
            due = due.plus_days(1);
        }
    }
    // A day off on which the term would have ended is passed over, and the working day it moves to is the day counted.
    let counted = if skipped.is_empty() { counted } else { vec![due] };
    trace.step(by, Finding::ClockRuns { counted_from: event, due });
    Ok(Due { due, counted, skipped })
}

/// The last day for the hand-over after the check (rules/7.2); of several checks the last one starts the clock.
pub fn transfer_due<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Due> {
    let done = facts.checks.as_ref().and_then(|checks| checks.last()).and_then(|check| check.done);
    answer(
        need(done, Ask::Check, cites::TRANSFER, trace)
            .and_then(|done| one_day(done, law.numbers.transfer_days, cites::TRANSFER, law, trace)),
    )
}

/// The last day for the notice of a decision (rules/12.2).
pub fn notice_due<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Due> {
    answer(
        need(facts.decided, Ask::DecisionDay, cites::NOTICE, trace)
            .and_then(|day| one_day(day, law.numbers.notice_days, cites::NOTICE, law, trace)),
    )
}

/// The day on which a unit's ten working days begin (A9).
fn start<T: Trace>(study: &Study, facts: &Facts, law: &Law<'_>, trace: &mut T) -> Option<Date> {
    trace.rests_on(ReadingKey::TenStart);
    match law.readings.ten_start {
        reading::TenStart::TaskIssued => study.tasked,
        reading::TenStart::ReceivedByUnit => study.received,
        reading::TenStart::Submitted => facts.submission.as_ref().and_then(|submission| submission.on),
    }
}

/// The last day of one unit's study (4.2).
pub(super) fn study_due<T: Trace>(study: &Study, facts: &Facts, law: &Law<'_>, trace: &mut T) -> Answered<Due> {
    let by = cites::TEN_DAYS;
    trace.rests_on(ReadingKey::TenShared);
    let began = match law.readings.ten_shared {
        reading::TenShared::No => start(study, facts, law, trace),
        reading::TenShared::Yes => {
            let studies = facts.studies.iter().flatten();
            let starts: Option<Vec<Date>> = studies.map(|study| start(study, facts, law, trace)).collect();
            starts.and_then(|starts| starts.into_iter().min())
        }
    };
    let began = need(began, Ask::TaskDay, by, trace)?;
    trace.rests_on(ReadingKey::TenFirstDay);
    let first_day = match law.readings.ten_first_day {
        reading::TenFirstDay::No => FirstDay::NotCounted,
        reading::TenFirstDay::Yes => FirstDay::Counted,
    };
    let length = Length::working_days(u16::try_from(law.numbers.examination_days).unwrap_or(0));
    let term = last_day_within(began, length, first_day, law.calendar).map_err(|_| no_calendar(by, trace))?;
    let mut due = Due { due: term.day(), counted: Vec::new(), skipped: Vec::new() };
    for (day, role) in term.opened() {
        match role {
            DayRole::Counted(_) => due.counted.push(day),
            DayRole::Skipped(_) => due.skipped.push(day),
            DayRole::Event => {}
        }
    }
    if study.requested.is_some() {
        trace.rests_on(ReadingKey::SuspendOnRequest);
        if law.readings.suspend_on_request == reading::SuspendOnRequest::Yes {
            due = suspended(study, began, due, law, trace)?;
        }
    }
    trace.step(by, Finding::ClockRuns { counted_from: began, due: due.due });
    let repealed = repealed(facts, due.due, law, &mut Unspoken(trace)).ok().flatten();
    if let Some(repealed) = repealed.filter(|repealed| due.due >= *repealed && began < *repealed) {
        trace.step(cites::STATUS, Finding::ClocksStop { on: repealed });
    }
    Ok(due)
}

/// The days from a request for documents to the answer, the day of the answer included, do not count (A11).
fn suspended<T: Trace>(study: &Study, began: Date, due: Due, law: &Law<'_>, trace: &mut T) -> Answered<Due> {
    let by = cites::STUDY;
    let Some(requested) = study.requested.filter(|requested| *requested >= began && *requested <= due.due) else {
        return Ok(due);
    };
    let answered = need(study.answered, Ask::TaskDay, by, trace)?;
    let (mut day, mut counted) = (due.counted.first().copied().unwrap_or(began), Vec::new());
    let (wanted, mut skipped) = (due.counted.len(), Vec::new());
    while counted.len() < wanted {
        let works = law.calendar.is_working(day).map_err(|_| no_calendar(by, trace))?;
        if works && !(requested < day && day <= answered) {
            counted.push(day)
        } else {
            skipped.push(day)
        }
        day = day.plus_days(1);
    }
    let last = counted.last().copied().unwrap_or(due.due);
    trace.step(by, Finding::ClockRuns { counted_from: requested, due: last });
    Ok(Due { due: last, counted, skipped })
}

/// The last day of each unit's study, in the order recorded (rules/10).
pub fn examination_due<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Vec<UnitDue>> {
    let studies = need(facts.studies.as_ref(), Ask::Studies, cites::TEN_DAYS, trace);
    answer(studies.and_then(|studies| {
        let each = studies.iter().map(|study| {
            let unit = need(study.unit, Ask::Studies, cites::TEN_DAYS, trace)?;
            let Due { due, counted, skipped } = study_due(study, facts, law, trace)?;
            Ok(UnitDue { unit, due, counted, skipped })
        });
        each.collect()
    }))
}

/// The day by which the Head decides, where the authority has set itself a service term (A13); the act sets none.
pub fn decision_due<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Date> {
    trace.rests_on(ReadingKey::ServiceDays);
    if law.readings.service_days == 0 {
        return Outcome::NotApplicable(cites::DECISION);
    }
    let from = facts.handed_over.as_ref().and_then(|handed| handed.on);
    answer(need(from, Ask::HandOver, cites::DECISION, trace).and_then(|from| {
        let length = Length::working_days(u16::try_from(law.readings.service_days).unwrap_or(0));
        let term = last_day_within(from, length, FirstDay::NotCounted, law.calendar);
        let due = term.map_err(|_| no_calendar(cites::DECISION, trace))?.day();
        trace.step(cites::DECISION, Finding::ClockRuns { counted_from: from, due });
        Ok(due)
    }))
}
