//! The decision on one candidate (rules/12.2, 14.1, 20) and the notices after it (rules/11(3), 13).

use acts::reserve::Actor;
use calendar::{Date, FirstDay, Length, Unit, last_day_within};

use super::eligible::stands;
use super::facts::{DecisionKind, Facts};
use super::finding::{Finding, ReserveTest, RouteStep};
use super::re_entry::{At, weigh_re_entry};
use super::reading::{NotifyRefusal, PenaltyTestMoment, ReadingKey, TermStart};
use super::scope::{Tests, employee, intended, require_employee, require_posts};
use super::weighing::{Detail, Weighing};
use super::{Ask, Asks, Code, Law, Outcome, cites};
use crate::trace::Trace;
use crate::verdict::{Level, Verdict};

/// Whether the decision on a candidate may be taken on a day: one of two, by the Head of the Administration.
pub fn decision<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut weighing = Weighing::on(on, law, trace);
    let decision = facts.decision.clone().unwrap_or_default();
    let by = cites::DECIDED;
    if let Some(actor) = weighing.known(decision.by, Ask::Decider, by) {
        let right = actor == Actor::HeadOfAdministration;
        let detail = Detail::actor(Actor::HeadOfAdministration);
        weighing.require(ReserveTest::HeadDecides, right, Code::NotTheApprover, by, detail);
    }
    match decision.kind {
        None => return weighing.hangs_on(Ask::DecisionKind, by),
        Some(DecisionKind::Remove) => return Outcome::NotApplicable(cites::REMOVED),
        Some(DecisionKind::Refuse) => weighing.tested(ReserveTest::HeadDecides, true, cites::REFUSED),
        Some(DecisionKind::Include) => {
            weighing.tested(ReserveTest::HeadDecides, true, cites::INCLUDED);
            let posts = decision.posts.as_ref().or_else(|| intended(facts));
            require_employee(facts, on, &mut weighing);
            require_posts(posts, facts, on, Tests::Scope, law, &mut weighing);
            weigh_penalties(facts, on, law, &mut weighing);
            weigh_re_entry(facts, posts, on, At::Decision, law, &mut weighing);
        }
    }
    weighing.outcome()
}

/// A penalty that stands on the day of the decision: shown, or by one reading a bar.
fn weigh_penalties<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, weighing: &mut Weighing<'_, T>) {
    let by = cites::NO_PENALTY;
    weighing.trace.rests_on(ReadingKey::PenaltyTestMoment);
    let level = match law.readings.penalty_test_moment {
        PenaltyTestMoment::Sent => Level::Warn,
        PenaltyTestMoment::SentAndDecision => Level::Refuse,
    };
    let Some(penalties) = &employee(facts).penalties else {
        if level == Level::Refuse {
            weighing.ask(Ask::Penalties, by);
        }
        return;
    };
    for penalty in penalties {
        match stands(penalty, on) {
            Some(true) => {
                let detail = Detail { penalty: penalty.kind, ..Detail::default() };
                weighing.note(Code::PenaltyInForce, level, by, detail);
            }
            None if level == Level::Refuse => weighing.ask(Ask::Penalties, by),
            _ => {}
        }
    }
}

/// The last day of a notice; none for a year whose calendar is not held.
fn due(clock: Date, days: i32, first_day: FirstDay, law: &Law<'_>) -> Option<Date> {
    let length = Length { count: u16::try_from(days).ok()?, unit: Unit::WorkingDays };
    last_day_within(clock, length, first_day, law.calendar).ok().map(|deadline| deadline.day())
}

fn first_heads_due(approved: Date, law: &Law<'_>) -> Option<Date> {
    due(approved, law.numbers.first_head_notice_days, FirstDay::NotCounted, law)
}

/// By one reading the day of receipt is itself the first of the ten.
fn employee_due<T: Trace>(received: Date, law: &Law<'_>, trace: &mut T) -> Option<Date> {
    trace.rests_on(ReadingKey::TermStart);
    let first_day = match law.readings.term_start {
        TermStart::NextDay => FirstDay::NotCounted,
        TermStart::SameDay => FirstDay::Counted,
    };
    due(received, law.numbers.employee_notice_days, first_day, law)
}

/// The last day for telling the first heads (rules/11(3)).
pub fn notice_to_first_heads<T: Trace>(facts: &Facts, _on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Date> {
    let approved = facts.notices.as_ref().and_then(|notices| notices.approved);
    let mut weighing = Weighing::new(trace);
    let by = cites::FIRST_HEADS_TOLD;
    let Some(approved) = weighing.known(approved, Ask::ApprovalDay, by) else {
        return Outcome::Undetermined(weighing.asks);
    };
    let last = first_heads_due(approved, law);
    last_day(last, approved, by, weighing)
}

/// The last day for telling the employee: working days from the day on which the HR unit received the extract (rules/13).
pub fn notice_to_employee<T: Trace>(facts: &Facts, _on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Date> {
    let received = facts.notices.as_ref().and_then(|notices| notices.extract_received);
    let mut weighing = Weighing::new(trace);
    let by = cites::EMPLOYEE_TOLD;
    let Some(received) = weighing.known(received, Ask::ExtractReceived, by) else {
        return Outcome::Undetermined(weighing.asks);
    };
    let last = employee_due(received, law, weighing.trace);
    last_day(last, received, by, weighing)
}

fn last_day<T: Trace>(
    last: Option<Date>,
    counted_from: Date,
    by: acts::Cite,
    mut weighing: Weighing<'_, T>,
) -> Outcome<Date> {
    match last {
        Some(on) => {
            weighing.trace.step(by, Finding::LastDay { counted_from, on });
            Outcome::Determined(on)
        }
        None => {
            weighing.ask(Ask::WorkingCalendar, by);
            Outcome::Undetermined(Asks::of(Ask::WorkingCalendar))
        }
    }
}

/// Whether the notices were in time, as of a day. A late one is a breach; it refuses nothing.
pub fn notices<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut weighing = Weighing::on(on, law, trace);
    let notices = facts.notices.clone().unwrap_or_default();
    let by = cites::FIRST_HEADS_TOLD;
    if let Some(approved) = weighing.known(notices.approved, Ask::ApprovalDay, by) {
        let last = first_heads_due(approved, law);
        let code = Code::LateNoticeToFirstHead;
        weigh_notice(approved, last, notices.first_head_notified, on, (code, by), &mut weighing);
    }
    let by = cites::EMPLOYEE_TOLD;
    // A unit without the extract has no running clock.
    match notices.extract_received {
        Some(received) => {
            let last = employee_due(received, law, weighing.trace);
            let code = Code::LateNoticeToEmployee;
            weigh_notice(received, last, notices.employee_informed, on, (code, by), &mut weighing);
        }
        None => weighing.trace.step(by, Finding::Missing { fact: Ask::ExtractReceived }),
    }
    weighing.outcome()
}

fn weigh_notice<T: Trace>(
    counted_from: Date,
    last: Option<Date>,
    given: Option<Date>,
    on: Date,
    (code, by): (Code, acts::Cite),
    weighing: &mut Weighing<'_, T>,
) {
    let Some(last) = weighing.known(last, Ask::WorkingCalendar, by) else { return };
    weighing.trace.step(by, Finding::LastDay { counted_from, on: last });
    if given.map_or(on, |given| given.min(on)) > last {
        weighing.note(code, Level::Breach, by, Detail::day(last));
    }
}

/// Who is told of a refusal.
pub fn told_of_refusal<T: Trace>(_facts: &Facts, _on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Vec<Actor>> {
    trace.rests_on(ReadingKey::NotifyRefusal);
    let told = match law.readings.notify_refusal {
        NotifyRefusal::FirstHead => vec![Actor::FirstHead],
        NotifyRefusal::FirstHeadAndEmployee => vec![Actor::FirstHead, Actor::Employee],
        NotifyRefusal::None => Vec::new(),
    };
    let route_step = RouteStep::IsToldOfRefusal;
    for (actor, by) in [(Actor::FirstHead, cites::FIRST_HEADS_TOLD), (Actor::Employee, cites::EMPLOYEE_TOLD)] {
        trace.step(
            by,
            match told.contains(&actor) {
                true => Finding::RouteStepBy { route_step, actor },
                false => Finding::RouteStepByNobody { route_step },
            },
        );
    }
    Outcome::Determined(told)
}
