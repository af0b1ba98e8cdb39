//! The stay in the reserve: who is a member, for how long, from when appointable (rules/2, 14, 18(5); ).

use calendar::{Date, Quarter};
use serde::Serialize;

use super::facts::{Entry, Exit, ExitKind, Facts};
use super::finding::Finding;
use super::reading::{
    AfterAppointment, EndByDeath, ExitOnExpiry, InclusionWhileMember, OldReserveMembers, ReadingKey, RemovalEffective,
    StayLastDay, StayStarts,
};
use super::weighing::{Weighing, not_yet};
use super::{Ask, Asks, Law, Outcome, cites};
use crate::trace::Trace;

/// A stay as far as a day: from the decision to include to its end.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Held<'f> {
    /// The day the materials were sent.
    pub sent: Option<Date>,
    /// The day of the decision to include.
    pub included: Date,
    /// The day from which the stay is counted.
    pub first_day: Date,
    /// Its last day.
    pub last_day: Date,
    /// The posts for which the person was included; none where they are not recorded.
    pub posts: Option<Vec<&'f str>>,
    /// The exit, and the day from which the person is no member.
    pub exit: Option<(&'f Exit, Date)>,
    /// Whether it is not known if there was an exit.
    pub exit_open: bool,
}

impl Held<'_> {
    /// Whether the stay was ended by an exit on or before the day.
    pub(super) fn left(&self, on: Date) -> bool {
        self.exit.is_some_and(|(_, day)| day <= on)
    }

    /// Whether the three years are over on the day.
    pub(super) fn over(&self, on: Date) -> bool {
        on > self.last_day
    }
}

/// The entries of one person.
fn entries_of<'f>(facts: &'f Facts, entries: &'f [Entry], person: Option<&str>) -> Vec<&'f Entry> {
    let asked = facts.person.as_deref();
    let of = |entry: &&Entry| entry.person.as_deref().or(asked) == person;
    entries.iter().filter(of).collect()
}

/// The stay of the person asked about that was the last to begin by a day. `Ok(None)`: never included.
pub(super) fn held<'f, T: Trace>(
    facts: &'f Facts,
    on: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Result<Option<Held<'f>>, Ask> {
    let entries = facts.entries.as_ref().ok_or(Ask::Entries)?;
    let stay = last_stay(&entries_of(facts, entries, facts.person.as_deref()), on, law, trace)?;
    Ok(stay.map(|stay| ended_by_death(stay, facts, on, law, trace)))
}

/// Death closes a membership by itself.
fn ended_by_death<'f, T: Trace>(stay: Held<'f>, facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Held<'f> {
    static DEATH: std::sync::LazyLock<Exit> =
        std::sync::LazyLock::new(|| Exit { kind: Some(ExitKind::Death), ..Exit::default() });
    let Some(day) = super::scope::employee(facts).died.iter().flatten().copied().filter(|day| *day <= on).min() else {
        return stay;
    };
    trace.rests_on(ReadingKey::EndByDeath);
    if law.readings.end_by_death == EndByDeath::ByDecision || stay.left(day) {
        return stay;
    }
    Held { exit: Some((&DEATH, day)), ..stay }
}

fn last_stay<'f, T: Trace>(
    entries: &[&'f Entry],
    on: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Result<Option<Held<'f>>, Ask> {
    if entries.iter().any(|entry| entry.included.is_none()) {
        return Err(Ask::InclusionDay);
    }
    let mut entries: Vec<&Entry> = entries.iter().copied().filter(|entry| entry.included <= Some(on)).collect();
    entries.sort_by_key(|entry| entry.included);
    let mut stay: Option<Held<'f>> = None;
    for entry in entries {
        let Some(next) = begun(entry, on, law, trace)? else { continue };
        stay = Some(match stay.take() {
            Some(running) if !running.left(next.included) && !running.over(next.included) => {
                joined(running, next, law, trace)
            }
            _ => next,
        });
    }
    Ok(stay)
}

/// A further inclusion while a stay runs: one stay goes on, for more posts.
fn joined<'f, T: Trace>(running: Held<'f>, next: Held<'f>, law: &Law<'_>, trace: &mut T) -> Held<'f> {
    trace.rests_on(ReadingKey::InclusionWhileMember);
    if law.readings.inclusion_while_member == InclusionWhileMember::OtherPostNewStay {
        return next;
    }
    trace.step(cites::STAY, Finding::SameStayGoesOn { from: next.included, since: running.first_day });
    let posts = running.posts.zip(next.posts).map(|(posts, more)| posts.into_iter().chain(more).collect());
    let exit = running.exit.into_iter().chain(next.exit).min_by_key(|(_, day)| *day);
    let exit_open = running.exit_open || next.exit_open;
    Held { posts, exit, exit_open, ..running }
}

/// The stay that an entry begins; `Ok(None)` for one of the former reserve that does not stand any more.
fn begun<'f, T: Trace>(entry: &'f Entry, on: Date, law: &Law<'_>, trace: &mut T) -> Result<Option<Held<'f>>, Ask> {
    let included = entry.included.ok_or(Ask::InclusionDay)?;
    let first_day = if former(entry, included, law) {
        match standing(entry, included, law, trace)? {
            OldMember { standing: Standing::Kept, first_day: Some(first_day), .. } => first_day,
            _ => return Ok(None),
        }
    } else {
        trace.rests_on(ReadingKey::StayStarts);
        match law.readings.stay_starts {
            StayStarts::Decision => included,
            StayStarts::FirstHeadsNotified => entry.first_heads_notified.ok_or(Ask::NoticeDay)?,
            StayStarts::EmployeeInformed => entry.employee_informed.ok_or(Ask::NoticeDay)?,
        }
    };
    let last_day = last_day(first_day, law, trace);
    let exit = exit_of(entry, law, trace)?;
    Ok(Some(Held {
        sent: entry.sent,
        included,
        first_day,
        last_day,
        posts: entry.posts.as_ref().map(|posts| posts.iter().map(String::as_str).collect()),
        exit: exit.filter(|(_, day)| *day <= on),
        exit_open: entry.exits.is_none(),
    }))
}

/// The last day of a stay (rules/14.1, A-05).
pub(super) fn last_day<T: Trace>(first_day: Date, law: &Law<'_>, trace: &mut T) -> Date {
    trace.rests_on(ReadingKey::StayLastDay);
    let anniversary = first_day.plus_years(law.numbers.max_stay_years);
    match law.readings.stay_last_day {
        StayLastDay::Anniversary => anniversary,
        StayLastDay::DayBeforeAnniversary => anniversary.plus_days(-1),
    }
}

/// The first exit of an entry, with the day from which the person is no member.
fn exit_of<'f, T: Trace>(entry: &'f Entry, law: &Law<'_>, trace: &mut T) -> Result<Option<(&'f Exit, Date)>, Ask> {
    let mut ends: Vec<(&Exit, Date)> = Vec::new();
    for exit in entry.exits.iter().flatten() {
        let (kind, on) = (exit.kind.ok_or(Ask::Exits)?, exit.on.ok_or(Ask::Exits)?);
        let day = match kind {
            ExitKind::Appointment => {
                trace.rests_on(ReadingKey::AfterAppointment);
                (law.readings.after_appointment == AfterAppointment::LeaveReserveOnAppointment).then_some(on)
            }
            ExitKind::Removal => {
                trace.rests_on(ReadingKey::RemovalEffective);
                Some(match law.readings.removal_effective {
                    RemovalEffective::Decision => on,
                    RemovalEffective::Ground => exit.ground_on.ok_or(Ask::Exits)?,
                })
            }
            ExitKind::Death => {
                trace.rests_on(ReadingKey::EndByDeath);
                (law.readings.end_by_death == EndByDeath::ClosedByFact).then_some(on)
            }
        };
        ends.extend(day.map(|day| (exit, day)));
    }
    Ok(ends.into_iter().min_by_key(|(_, day)| *day))
}

/// Whether the member stands in the reserve formed under the former rules.
fn former(entry: &Entry, included: Date, law: &Law<'_>) -> bool {
    entry.old.unwrap_or_else(|| law.first_day().is_some_and(|first| included < first))
}

/// What is of a member of the former reserve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Stays a member.
    Kept,
    /// No member any more.
    Dropped,
    /// Of a body that the Rules no longer speak of.
    OutOfScope,
}

/// The standing of a member of the former reserve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct OldMember {
    /// The standing.
    pub standing: Standing,
    /// The day from which the three years are counted.
    #[serde(skip)]
    first_day: Option<Date>,
    /// The last day of the stay.
    pub last_day: Option<Date>,
}

fn standing<T: Trace>(entry: &Entry, included: Date, law: &Law<'_>, trace: &mut T) -> Result<OldMember, Ask> {
    trace.rests_on(ReadingKey::OldReserveMembers);
    let without = |standing| OldMember { standing, first_day: None, last_day: None };
    if law.readings.old_reserve_members == OldReserveMembers::Dropped {
        return Ok(without(Standing::Dropped));
    }
    if !entry.special_body.ok_or(Ask::SpecialBody)? {
        return Ok(without(Standing::OutOfScope));
    }
    let first_day = match law.readings.old_reserve_members {
        OldReserveMembers::KeptTermFromCommencement => law.first_day().ok_or(Ask::PublicationDay)?,
        _ => included,
    };
    let last_day = last_day(first_day, law, trace);
    Ok(OldMember { standing: Standing::Kept, first_day: Some(first_day), last_day: Some(last_day) })
}

/// What is of a member of the former reserve: the act says nothing of them (decree/2, A-33).
pub fn old_member<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<OldMember> {
    let mut weighing = Weighing::new(trace);
    let by = cites::NO_TRANSITION;
    let entries = weighing.known(facts.entries.as_ref(), Ask::Entries, by);
    let Some(entries) = entries else { return Outcome::Undetermined(weighing.asks) };
    match super::weighing::in_force(on, law, weighing.trace) {
        Some(true) => {}
        Some(false) => return Outcome::NotApplicable(cites::COMMENCEMENT),
        None => {
            weighing.ask(Ask::PublicationDay, cites::COMMENCEMENT);
            return Outcome::Undetermined(weighing.asks);
        }
    }
    let own = entries_of(facts, entries, facts.person.as_deref());
    if own.iter().any(|entry| entry.included.is_none()) {
        weighing.ask(Ask::InclusionDay, by);
        return Outcome::Undetermined(weighing.asks);
    }
    let old = own.iter().filter_map(|entry| entry.included.map(|day| (entry, day)));
    let Some((entry, included)) = old.filter(|(entry, day)| former(entry, *day, law)).max_by_key(|(_, day)| *day)
    else {
        return Outcome::NotApplicable(by);
    };
    match standing(entry, included, law, weighing.trace) {
        Ok(found) => {
            if found.standing != Standing::Dropped {
                let of_scope = found.standing == Standing::Kept;
                weighing.tested(super::finding::ReserveTest::OldMemberInScope, of_scope, cites::EMPLOYEES);
            }
            let stands = found.last_day.is_some_and(|last| on <= last);
            weighing.trace.step(by, Finding::MembershipFound { from: included, stands });
            Outcome::Determined(found)
        }
        Err(ask) => {
            weighing.ask(ask, by);
            Outcome::Undetermined(weighing.asks)
        }
    }
}

/// Whether a stay stands on the day: no exit, and by one reading its three years not over.
pub(super) fn stands<T: Trace>(stay: &Held<'_>, on: Date, law: &Law<'_>, trace: &mut T) -> Option<bool> {
    if stay.left(on) {
        return Some(false);
    }
    if stay.over(on) {
        trace.rests_on(ReadingKey::ExitOnExpiry);
        if law.readings.exit_on_expiry == ExitOnExpiry::Automatic {
            return Some(false);
        }
    }
    if stay.exit_open { None } else { Some(true) }
}

/// Who is a member on a day: included by then, and not out by then (rules/2).
pub fn members_on<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Vec<String>> {
    if let Some(not_yet) = not_yet(on, law, trace) {
        return not_yet;
    }
    let mut weighing = Weighing::new(trace);
    let by = cites::RESERVE;
    let Some(entries) = weighing.known(facts.entries.as_ref(), Ask::Entries, by) else {
        return Outcome::Undetermined(weighing.asks);
    };
    let asked = facts.person.as_deref();
    let mut people: Vec<Option<&str>> = entries.iter().map(|entry| entry.person.as_deref().or(asked)).collect();
    people.sort_unstable();
    people.dedup();
    let mut members = Vec::new();
    for person in people {
        let own = entries_of(facts, entries, person);
        tell_exits(&own, on, law, weighing.trace);
        let stay = last_stay(&own, on, law, weighing.trace);
        let stay = stay.map(|stay| {
            stay.map(|stay| if person == asked { ended_by_death(stay, facts, on, law, weighing.trace) } else { stay })
        });
        match stay {
            Err(ask) => weighing.ask(ask, by),
            Ok(None) => {}
            Ok(Some(stay)) => match stands(&stay, on, law, weighing.trace) {
                Some(stands) => {
                    if stay.over(on) {
                        let Held { first_day, last_day, .. } = stay;
                        weighing.trace.step(cites::STAY, Finding::StayFound { first_day, last_day, over: true });
                    }
                    weighing.trace.step(by, Finding::MembershipFound { from: stay.included, stands });
                    if stands {
                        members.push(person.unwrap_or_default().to_owned());
                    }
                }
                None => weighing.ask(Ask::Exits, by),
            },
        }
    }
    let count = i32::try_from(members.len()).unwrap_or(i32::MAX);
    weighing.trace.step(by, Finding::ReserveMembersCounted { count });
    if weighing.asks.is_empty() { Outcome::Determined(members) } else { Outcome::Undetermined(weighing.asks) }
}

/// Says which exits were taken into account, each under the clause that ends the membership, or by our reading does not.
fn tell_exits<T: Trace>(entries: &[&Entry], on: Date, law: &Law<'_>, trace: &mut T) {
    for exit in entries.iter().flat_map(|entry| entry.exits.iter().flatten()) {
        let (Some(kind), Some(day)) = (exit.kind, exit.on) else { continue };
        let ground = exit.ground_on.filter(|_| kind == ExitKind::Removal);
        if ground.unwrap_or(day).min(day) > on {
            continue;
        }
        let by_ground = law.readings.removal_effective == RemovalEffective::Ground;
        let leaves = law.readings.after_appointment == AfterAppointment::LeaveReserveOnAppointment;
        let (by, stands) = match kind {
            ExitKind::Appointment if leaves => (cites::STAY, false),
            ExitKind::Appointment => (cites::REMOVAL, true),
            ExitKind::Removal => (cites::REMOVED, day > on && !by_ground),
            ExitKind::Death => (cites::REMOVAL, law.readings.end_by_death == EndByDeath::ByDecision),
        };
        trace.step(by, Finding::MembershipFound { from: day, stands });
    }
}

/// Where a stay stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum StayState {
    /// Shorter than an appointment asks for.
    TooShort,
    /// Long enough, and not over.
    Appointable,
    /// Over.
    Over,
}

/// A stay in the reserve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Stay {
    /// First day.
    pub first_day: Date,
    /// Last day.
    pub last_day: Date,
    /// Whether it is over.
    pub over: bool,
    /// Days left to the last day; none on that day and after.
    pub days_left: i32,
    /// Where it stands.
    pub state: StayState,
}

/// The stay of the person as of a day (rules/14).
pub fn stay<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Stay> {
    if let Some(not_yet) = not_yet(on, law, trace) {
        return not_yet;
    }
    let found = match held(facts, on, law, trace) {
        Ok(Some(found)) => found,
        Ok(None) => return Outcome::NotApplicable(cites::INCLUDED),
        Err(ask) => return missing(ask, trace),
    };
    if found.left(on) {
        return Outcome::NotApplicable(cites::RESERVE);
    }
    if found.exit_open {
        return missing(Ask::Exits, trace);
    }
    let Held { first_day, last_day, .. } = found;
    let over = found.over(on);
    trace.step(cites::STAY, Finding::StayFound { first_day, last_day, over });
    let earliest = super::appointment::least_stay(first_day, None, law, trace);
    let state = match (over, on < earliest) {
        (true, _) => StayState::Over,
        (false, true) => StayState::TooShort,
        (false, false) => StayState::Appointable,
    };
    Outcome::Determined(Stay { first_day, last_day, over, days_left: on.days_until(last_day).max(0), state })
}

fn missing<T: Trace, V>(fact: Ask, trace: &mut T) -> Outcome<V> {
    trace.step(cites::STAY, Finding::Missing { fact });
    Outcome::Undetermined(Asks::of(fact))
}

/// Whether a day lies in the quarter in which a stay ends.
pub(super) fn in_last_quarter(stay: &Held<'_>, on: Date) -> bool {
    Quarter::of(stay.last_day).contains(on)
}
