//! Appointment from the reserve and temporary duties (rules/14, 16, 17).

use acts::reserve::Actor;
use calendar::Date;

use super::facts::{Facts, OtherDecision, Place};
use super::finding::{Finding, ReserveTest};
use super::reading::{
    MinStayMeasuredAt, OtherMinStayDecision, ReadingKey, ReserveBoundToPost, TemporaryDutiesAdministration,
    TemporaryDutiesMinStay, TermComplete, TrainingTracking,
};
use super::removal::found_grounds;
use super::route::seconded_to;
use super::scope::employee;
use super::stay::{Held, held, stands};
use super::weighing::{Detail, Weighing};
use super::{Ask, Code, Law, Outcome, cites};
use crate::trace::{Trace, Unspoken};
use crate::verdict::{Level, Verdict};

/// What a decision otherwise sets: so many months, or no minimum; and its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Otherwise {
    months: Option<i32>,
    on: Date,
}

/// The first day on which an appointment is possible (rules/14.2, A-47).
pub(super) fn least_stay<T: Trace>(
    first_day: Date,
    otherwise: Option<Otherwise>,
    law: &Law<'_>,
    trace: &mut T,
) -> Date {
    let months = match otherwise {
        None => law.numbers.least_stay_months,
        Some(Otherwise { months, .. }) => months.unwrap_or_default(),
    };
    trace.rests_on(ReadingKey::TermComplete);
    let corresponding = first_day.plus_months(months);
    // A stay of no least length is complete on its first day.
    let on = match law.readings.term_complete {
        TermComplete::DayAfter if months > 0 => corresponding.plus_days(1),
        _ => corresponding,
    };
    trace.step(cites::LEAST_STAY, Finding::FirstPossibleDay { counted_from: first_day, on });
    on
}

/// The decision otherwise that covers an appointment on a day: the last of those by the President or the Head of the Administration
///
fn otherwise<T: Trace>(
    facts: &Facts,
    on: Option<Date>,
    law: &Law<'_>,
    weighing: &mut Weighing<'_, T>,
) -> Option<Otherwise> {
    let by = cites::LEAST_STAY;
    let decisions = weighing.known(facts.other_decisions.as_ref(), Ask::OtherDecisions, by)?;
    let post = facts.appointment.as_ref().and_then(|appointment| appointment.post.as_deref());
    let mut covering: Vec<(&OtherDecision, Date)> = Vec::new();
    for decision in decisions {
        let (Some(actor), Some(day)) = (decision.by, decision.on) else {
            weighing.ask(Ask::OtherDecisions, by);
            continue;
        };
        let entitled = matches!(actor, Actor::President | Actor::HeadOfAdministration);
        let in_time = on.is_none_or(|on| day <= on);
        let of_post = match (decision.post.as_deref(), post) {
            (None, _) => true,
            (Some(named), Some(post)) => named == post,
            (Some(_), None) => {
                weighing.ask(Ask::AppointmentPost, by);
                false
            }
        };
        if entitled && in_time && of_post {
            covering.push((decision, day));
        }
    }
    weighing.trace.rests_on(ReadingKey::OtherMinStayDecision);
    let shorter = |months: Option<i32>| months.is_none_or(|months| months < law.numbers.least_stay_months);
    if law.readings.other_min_stay_decision == OtherMinStayDecision::ShorterOnly {
        covering.retain(|(decision, _)| shorter(decision.months));
    }
    let last = covering.into_iter().max_by_key(|(_, day)| *day);
    weighing.tested(ReserveTest::DecidedOtherwise, last.is_some(), by);
    last.map(|(decision, on)| Otherwise { months: decision.months, on })
}

/// The first day on which the person may be appointed from the reserve.
pub fn appointable_from<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Date> {
    let mut weighing = Weighing::new(trace);
    // Where no day is given, of the stay that began last.
    let began = facts.entries.iter().flatten().filter_map(|entry| entry.included).max();
    let on = if on == Date::MIN { began.unwrap_or(on) } else { on };
    let Some(stay) = member(facts, on, law, &mut weighing) else { return Outcome::Undetermined(weighing.asks) };
    let Some(stay) = stay else { return Outcome::NotApplicable(cites::RESERVE) };
    let decided = otherwise(facts, None, law, &mut weighing);
    let from = least_stay(stay.first_day, decided, law, weighing.trace);
    // A decision otherwise reaches no appointment before its own day; after the usual stay none is needed.
    let usual = least_stay(stay.first_day, None, law, &mut Unspoken(&mut *weighing.trace));
    let from = decided.map_or(from, |decided| from.max(decided.on.min(usual)));
    if weighing.asks.is_empty() { Outcome::Determined(from) } else { Outcome::Undetermined(weighing.asks) }
}

/// The running membership of the person; `Some(None)`: no member. None while a fact is missing, which is asked for.
fn member<'f, T: Trace>(
    facts: &'f Facts,
    on: Date,
    law: &Law<'_>,
    weighing: &mut Weighing<'_, T>,
) -> Option<Option<Held<'f>>> {
    let by = cites::RESERVE;
    match held(facts, on, law, weighing.trace) {
        Err(ask) => weighing.ask(ask, by),
        Ok(None) => {
            weighing.tested(ReserveTest::Member, false, by);
            return Some(None);
        }
        Ok(Some(stay)) => match stands(&stay, on, law, weighing.trace) {
            Some(true) => {
                weighing.tested(ReserveTest::Member, true, by);
                return Some(Some(stay));
            }
            Some(false) if stay.left(on) => {
                weighing.tested(ReserveTest::Member, false, by);
                return Some(None);
            }
            // A stay that is over by itself is answered as over; where the exits are not recorded one may have come before.
            Some(false) if !stay.exit_open => return Some(Some(stay)),
            _ => weighing.ask(Ask::Exits, by),
        },
    }
    None
}

fn require_running<T: Trace>(stay: &Held<'_>, on: Date, weighing: &mut Weighing<'_, T>) {
    let Held { first_day, last_day, .. } = *stay;
    let over = stay.over(on);
    weighing.trace.step(cites::STAY, Finding::StayFound { first_day, last_day, over });
    if over {
        weighing.note(Code::TermExpired, Level::Refuse, cites::STAY, Detail::day(last_day));
    }
}

/// Whether the person may be appointed from the reserve on a day.
pub fn appointable<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut weighing = Weighing::on(on, law, trace);
    match member(facts, on, law, &mut weighing) {
        None => {}
        Some(None) => weighing.refuse(Code::NotAMember, cites::RESERVE),
        Some(Some(stay)) => {
            let outside = facts.appointment.as_ref().and_then(|appointment| appointment.from_reserve) == Some(false);
            if !outside {
                require_running(&stay, on, &mut weighing);
            }
            require_least_stay(&stay, facts, on, law, &mut weighing);
            weigh_training(&stay, facts, on, law, &mut weighing);
            warn_of_grounds(&stay, facts, on, law, &mut weighing);
        }
    }
    weighing.outcome()
}

fn require_least_stay<T: Trace>(
    stay: &Held<'_>,
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    weighing: &mut Weighing<'_, T>,
) {
    let decided = otherwise(facts, Some(on), law, weighing);
    let earliest = least_stay(stay.first_day, decided, law, weighing.trace);
    weighing.trace.rests_on(ReadingKey::MinStayMeasuredAt);
    let measured = match law.readings.min_stay_measured_at {
        MinStayMeasuredAt::Appointment => Some(on),
        MinStayMeasuredAt::SubmissionForAgreement => {
            let submitted = facts.appointment.as_ref().and_then(|appointment| appointment.submitted);
            weighing.known(submitted, Ask::AgreementSubmission, cites::LEAST_STAY)
        }
    };
    // While it is open whether something else was decided, the month count alone does not refuse.
    let open = weighing.asks.contains(Ask::OtherDecisions) || weighing.asks.contains(Ask::AppointmentPost);
    if measured.is_some_and(|day| day < earliest) && !open {
        weighing.note(Code::MinStayNotReached, Level::Refuse, cites::LEAST_STAY, Detail::day(earliest));
    }
}

fn weigh_training<T: Trace>(stay: &Held<'_>, facts: &Facts, on: Date, law: &Law<'_>, weighing: &mut Weighing<'_, T>) {
    weighing.trace.rests_on(ReadingKey::TrainingTracking);
    let level = match law.readings.training_tracking {
        TrainingTracking::RecordOnly => return,
        TrainingTracking::WarnIfAbsent => Level::Warn,
        TrainingTracking::RequireBeforeAppointment => Level::Refuse,
    };
    let Some(trained) = &employee(facts).trained else {
        if level == Level::Refuse {
            weighing.ask(Ask::TrainingDone, cites::TRAINING);
        }
        return;
    };
    let done = trained.iter().any(|day| *day >= stay.included && *day <= on);
    weighing.tested(ReserveTest::Trained, done, cites::TRAINING);
    if !done {
        weighing.note(Code::TrainingMissing, level, cites::TRAINING, Detail::default());
    }
}

/// A recorded ground of removal is shown: the person is a member until the decision.
fn warn_of_grounds<T: Trace>(stay: &Held<'_>, facts: &Facts, on: Date, law: &Law<'_>, weighing: &mut Weighing<'_, T>) {
    let grounds = found_grounds(stay, facts, on, law, weighing.trace);
    let count = i32::try_from(grounds.len()).unwrap_or(i32::MAX);
    weighing.trace.step(cites::REMOVAL, Finding::GroundsCounted { count });
    if let Some(ground) = grounds.iter().filter(|ground| ground.cite != cites::TERM_OVER).min_by_key(|ground| ground.on)
    {
        weighing.note(Code::RemovalDue, Level::Warn, cites::REMOVAL, Detail::day(ground.on));
    }
}

/// Whether temporary duties may be given on a day (rules/17).
pub fn temporary_duties<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut weighing = Weighing::on(on, law, trace);
    match member(facts, on, law, &mut weighing) {
        None => {}
        Some(None) => weighing.refuse(Code::NotAMember, cites::DUTIES),
        Some(Some(stay)) => {
            require_running(&stay, on, &mut weighing);
            require_post_of_inclusion(&stay, facts, law, &mut weighing);
            weighing.trace.rests_on(ReadingKey::TemporaryDutiesMinStay);
            if law.readings.temporary_duties_min_stay == TemporaryDutiesMinStay::Yes {
                let earliest = least_stay(stay.first_day, None, law, weighing.trace);
                if on < earliest {
                    weighing.note(Code::MinStayNotReached, Level::Refuse, cites::LEAST_STAY, Detail::day(earliest));
                }
            }
            warn_of_grounds(&stay, facts, on, law, &mut weighing);
        }
    }
    require_not_seconded(facts, on, law, &mut weighing);
    weighing.outcome()
}

fn require_post_of_inclusion<T: Trace>(stay: &Held<'_>, facts: &Facts, law: &Law<'_>, weighing: &mut Weighing<'_, T>) {
    let by = cites::DUTIES;
    let post = facts.duties.as_ref().and_then(|duties| duties.post.as_deref());
    let Some(post) = weighing.known(post, Ask::DutyPost, by) else { return };
    weighing.trace.rests_on(ReadingKey::ReserveBoundToPost);
    let right = match law.readings.reserve_bound_to_post {
        ReserveBoundToPost::IntendedPosts => {
            let posts = weighing.known(stay.posts.as_ref(), Ask::IntendedPosts, by);
            posts.map(|posts| posts.contains(&post))
        }
        ReserveBoundToPost::AnyPostInList => {
            let found = facts.posts.iter().flatten().find(|candidate| candidate.key.as_deref() == Some(post));
            weighing.known(found.and_then(|post| post.listed), Ask::ListOfDecree290, by)
        }
    };
    if let Some(right) = right {
        let code = Code::TemporaryDutyOtherPost;
        weighing.require(ReserveTest::PostOfInclusion, right, code, by, Detail::default());
    }
}

fn require_not_seconded<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, weighing: &mut Weighing<'_, T>) {
    let by = cites::DUTIES;
    let Some(to) = weighing.known(seconded_to(facts, on), Ask::Secondments, by) else { return };
    let seconded = match to {
        None | Some(Place::Other) => false,
        Some(Place::Administration) => {
            weighing.trace.rests_on(ReadingKey::TemporaryDutiesAdministration);
            law.readings.temporary_duties_administration == TemporaryDutiesAdministration::Forbidden
        }
        Some(_) => true,
    };
    let code = Code::TemporaryDutySeconded;
    weighing.require(ReserveTest::NotSeconded, !seconded, code, by, Detail::default());
}

/// A stay cannot be extended (rules/14.1).
pub fn extension<T: Trace>(_facts: &Facts, _on: Date, _law: &Law<'_>, _trace: &mut T) -> Outcome<bool> {
    Outcome::NotApplicable(cites::STAY)
}
