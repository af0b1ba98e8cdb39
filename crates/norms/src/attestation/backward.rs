//! Dates that run backward: the notice, the characteristic, the materials (rules/5, 6, 7; computation 5 of the inventory).

use acts::Cite;
use calendar::{Date, Length};
use serde::Serialize;

use super::ask::{Ask, Outcome};
use super::cites;
use super::code::{Code, Review, known};
use super::exemption::bar;
use super::facts::{Facts, PackPart, When};
use super::finding::Finding;
use super::law::Law;
use super::reading::{BackwardNonworking, BackwardWeeks, NoticeAnchor, NoticeExactness, PackContents, ReadingKey};
use super::subject::{before, not_before_the_decree};
use crate::trace::Trace;
use crate::verdict::Verdict;

/// A last day, and the day to plan for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Due {
    /// The last day in time.
    pub last_day: Date,
    /// The working day to plan for.
    pub plan_for: Date,
}

/// How late a paper was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Lateness {
    /// Calendar days after the last day; 0 in time.
    pub days_late: i32,
    /// The first day for which the paper would be in time.
    pub first_day_without_breach: Date,
}

/// A paper that has to be there so long before a day.
#[derive(Clone, Copy)]
enum Paper {
    Notice,
    Characteristic,
    Pack,
}

impl Paper {
    fn cite(self) -> Cite {
        match self {
            Paper::Notice => cites::NOTICE,
            Paper::Characteristic => cites::CHARACTERISTIC,
            Paper::Pack => cites::MATERIALS,
        }
    }

    /// The last day for a stage or session on a day, days off not looked at (X14).
    fn before<T: Trace>(self, day: Date, law: &Law<'_>, trace: &mut T) -> Date {
        let weeks = match self {
            Paper::Notice => return day.plus_months(-law.numbers.notice_months),
            Paper::Characteristic => law.numbers.characteristic_weeks,
            Paper::Pack => law.numbers.materials_weeks,
        };
        trace.rests_on(ReadingKey::BackwardWeeks);
        let clear = i32::from(law.readings.backward_weeks == BackwardWeeks::ClearDays);
        let count = u16::try_from(weeks).unwrap_or_default();
        Length::weeks(count).taken_from(day).unwrap_or(day).plus_days(-clear)
    }

    /// The last day, moved off a day off where it is read so; `None` where the calendar of the year is missing.
    fn last<T: Trace>(self, day: Date, law: &Law<'_>, trace: &mut T) -> Option<Date> {
        let plain = self.before(day, law, trace);
        trace.rests_on(ReadingKey::BackwardNonworking);
        match law.readings.backward_nonworking {
            BackwardNonworking::PreviousWorkingDay => law.calendar.working_day_on_or_before(plain).ok(),
            BackwardNonworking::PreviousWorkingDayForPlanning | BackwardNonworking::NoShift => Some(plain),
        }
    }
}

fn due<T: Trace>(paper: Paper, day: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Due> {
    let by = paper.cite();
    let last_day = known!(paper.last(day, law, trace), WorkingCalendar, by, trace);
    trace.step(by, Finding::LastDay { counted_from: day, on: last_day });
    let plan_for = match law.readings.backward_nonworking {
        BackwardNonworking::NoShift => last_day,
        _ => known!(law.calendar.working_day_on_or_before(last_day).ok(), WorkingCalendar, by, trace),
    };
    trace.step(by, Finding::PlanFor { on: plan_for });
    Outcome::Determined(Due { last_day, plan_for })
}

/// How late a paper sent on a day is for a stage or session.
fn lateness<T: Trace>(paper: Paper, sent: Date, day: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Lateness> {
    let by = paper.cite();
    let last = known!(paper.last(day, law, trace), WorkingCalendar, by, trace);
    trace.step(by, Finding::LastDay { counted_from: day, on: last });
    let exact = matches!(paper, Paper::Notice) && exact(law, trace);
    let days_late = if exact { last.days_until(sent) } else { last.days_until(sent).max(0) };
    // A term of whole months or weeks is over within two months of the sending; days off add less than a month.
    let first = (0..120).map(|days| sent.plus_days(days)).find(|begin| {
        paper.last(*begin, law, trace).is_some_and(|last| if exact { last == sent } else { last >= sent })
    });
    let first = known!(first, WorkingCalendar, by, trace);
    trace.step(by, Finding::PaperLate { days: days_late, first_free: first });
    Outcome::Determined(Lateness { days_late, first_day_without_breach: first })
}

/// Whether the month of notice is exact (X13).
fn exact<T: Trace>(law: &Law<'_>, trace: &mut T) -> bool {
    trace.rests_on(ReadingKey::NoticeExactness);
    law.readings.notice_exactness == NoticeExactness::Exact
}

/// The beginning from which the month of notice runs back (X13).
fn begin<T: Trace>(facts: &Facts, law: &Law<'_>, trace: &mut T) -> Option<Date> {
    trace.rests_on(ReadingKey::NoticeAnchor);
    match law.readings.notice_anchor {
        NoticeAnchor::EmployeeFirstStage => facts.first_stage,
        NoticeAnchor::CampaignStart => Some(law.numbers.first_day),
    }
}

fn session_day(facts: &Facts) -> Option<Date> {
    facts.session.as_ref()?.day
}

/// The last day for the notice (rules/5).
pub fn notice_due<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Due> {
    let begin = known!(begin(facts, law, trace), FirstStage, cites::NOTICE, trace);
    due(Paper::Notice, begin, law, trace)
}

/// How late the notice was (rules/5).
pub fn notice_lateness<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Lateness> {
    let sent = match known!(first_written(facts), EmployeeNotices, cites::NOTICE, trace) {
        Some(sent) => sent,
        None => return Outcome::NotApplicable(cites::NOTICE),
    };
    let begin = known!(begin(facts, law, trace), FirstStage, cites::NOTICE, trace);
    lateness(Paper::Notice, sent, begin, law, trace)
}

/// The day of the first written notice, or that there is none; `None` where that is not recorded.
fn first_written(facts: &Facts) -> Option<Option<Date>> {
    let mut first: Option<Date> = None;
    for notice in facts.notices.as_ref()? {
        if notice.written? {
            let sent = notice.sent?;
            first = Some(first.map_or(sent, |before| before.min(sent)));
        }
    }
    Some(first)
}

/// The last day for sending the characteristic (rules/6).
pub fn characteristic_due<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Due> {
    let day = known!(session_day(facts), SessionDay, cites::CHARACTERISTIC, trace);
    due(Paper::Characteristic, day, law, trace)
}

/// How late the characteristic was (rules/6).
pub fn characteristic_lateness<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Lateness> {
    let sent = facts.characteristic.as_ref().and_then(|it| it.sent);
    let When::On(sent) = known!(sent, Characteristic, cites::CHARACTERISTIC, trace) else {
        return Outcome::NotApplicable(cites::CHARACTERISTIC);
    };
    let day = known!(session_day(facts), SessionDay, cites::CHARACTERISTIC, trace);
    lateness(Paper::Characteristic, sent, day, law, trace)
}

/// The last day for sending the materials (rules/7).
pub fn pack_due<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Due> {
    let day = known!(session_day(facts), SessionDay, cites::MATERIALS, trace);
    due(Paper::Pack, day, law, trace)
}

/// How late the materials were (rules/7).
pub fn pack_lateness<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Lateness> {
    let sent = facts.materials.as_ref().and_then(|it| it.sent);
    let When::On(sent) = known!(sent, MaterialsSent, cites::MATERIALS, trace) else {
        return Outcome::NotApplicable(cites::MATERIALS);
    };
    let day = known!(session_day(facts), SessionDay, cites::MATERIALS, trace);
    lateness(Paper::Pack, sent, day, law, trace)
}

/// Whether the notice was given as it has to be (rules/5; ATT-006, ATT-048, and ATT-003, ATT-007 of its day).
pub fn notice<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut review = Review::default();
    if let Some(sent) = notice_given(facts, law, &mut review, trace) {
        not_before_the_decree(sent, law, &mut review, trace);
        bar(facts, sent, law, &mut review, trace);
    }
    review.answer()
}

/// Notes a notice that is missing or late; the day of a written one.
pub(super) fn notice_given<T: Trace>(facts: &Facts, law: &Law<'_>, review: &mut Review, trace: &mut T) -> Option<Date> {
    let Some(sent) = review.need(first_written(facts), Ask::EmployeeNotices, cites::NOTICE, trace)? else {
        review.note(Code::NoNotice, cites::NOTICE, None, trace);
        return None;
    };
    if let Some(begin) = review.need(begin(facts, law, trace), Ask::FirstStage, cites::NOTICE, trace)
        && let Some(late) = review.value(lateness(Paper::Notice, sent, begin, law, trace))
        && late.days_late != 0
    {
        let last = Paper::Notice.last(begin, law, trace);
        review.late(Code::NoticeLate, cites::NOTICE, last, facts, law, trace);
    }
    Some(sent)
}

/// Notes a characteristic sent too late for the session (rules/6; ATT-010).
pub(super) fn characteristic_late<T: Trace>(
    sent: Date,
    session: Date,
    facts: &Facts,
    law: &Law<'_>,
    review: &mut Review,
    trace: &mut T,
) {
    if review.value(lateness(Paper::Characteristic, sent, session, law, trace)).is_some_and(|late| late.days_late > 0) {
        let last = Paper::Characteristic.last(session, law, trace);
        review.late(Code::CharacteristicLate, cites::CHARACTERISTIC, last, facts, law, trace);
    }
}

/// Notes materials sent too late for the session, or not at all (rules/7; ATT-011).
pub(super) fn pack_late<T: Trace>(
    sent: When,
    session: Date,
    facts: &Facts,
    law: &Law<'_>,
    review: &mut Review,
    trace: &mut T,
) {
    let late = match sent {
        When::Never => due(Paper::Pack, session, law, trace).map(|_| true),
        When::On(sent) => lateness(Paper::Pack, sent, session, law, trace).map(|late| late.days_late > 0),
    };
    if review.value(late) == Some(true) {
        let last = Paper::Pack.last(session, law, trace);
        review.late(Code::MaterialsLate, cites::MATERIALS, last, facts, law, trace);
    }
}

/// Whether the materials are where, when and what they have to be (rules/7; ATT-011, ATT-021, ATT-052).
pub fn pack<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut review = Review::default();
    let by = cites::MATERIALS;
    let sent = facts.materials.as_ref().and_then(|it| it.sent);
    let day = review.need(session_day(facts), Ask::SessionDay, by, trace);
    let Some((sent, day)) = review.need(sent, Ask::MaterialsSent, by, trace).zip(day) else { return review.answer() };
    pack_late(sent, day, facts, law, &mut review, trace);
    if sent == When::Never {
        return review.answer();
    }
    let materials = facts.materials.as_ref();
    before(materials.and_then(|it| it.to.as_ref()), facts, on, law, &mut review, trace);
    if let Some(holds) = review.need(materials.and_then(|it| it.holds.as_ref()), Ask::MaterialsSent, by, trace) {
        let lacks = |part| !holds.contains(&part);
        if lacks(PackPart::Characteristic) || lacks(PackPart::Norms) || lacks(PackPart::Test) {
            review.note(Code::PackIncomplete, by, None, trace);
        }
        if lacks(PackPart::Norms) || lacks(PackPart::Test) {
            trace.rests_on(ReadingKey::PackContents);
            if law.readings.pack_contents == PackContents::WithResults {
                pack_late(When::Never, day, facts, law, &mut review, trace);
            }
        }
    }
    review.answer()
}
