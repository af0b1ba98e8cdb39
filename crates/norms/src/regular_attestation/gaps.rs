//! Facts that are not recorded: a question is answered for every way in which the gaps may be filled, and what does not
//! hold for all of them is not said.
//!
//! A gap with few answers (a woman or not, equal or not) is filled with each of them. A gap with infinitely many (a day, a
//! whole list) is filled with the days on which an answer can turn: those of the record, the day asked about, and both moved
//! by the periods of the act.

use calendar::Date;
use registry::{AttestationKind, ServiceIn, Sex};

use super::ask::Ask;
use super::facts::{Appointment, Attestation, Facts, Leads, Leave, LeaveKind, Led, Pregnancy, Service};
use super::law::Law;
use super::reading::{CampaignResets, ChangedFunctions, HeadsScope, PregnancyBeforeLeave, ServiceCounting};

/// Before any service that can matter; a recorded day is never earlier.
pub(super) const LONG_AGO: Date = Date::of(1900, 1, 1);

type Way<'f> = Box<dyn Fn(&mut Facts) + 'f>;

/// A fact that is not recorded, with the ways in which it may be filled.
pub(super) struct Gap<'f> {
    /// What to ask for.
    pub ask: Ask,
    /// Each sets the missing fact.
    pub ways: Vec<Way<'f>>,
    /// Whether the days with which it is filled are only examples of days that may lie arbitrarily far back, so that the
    /// least of the answers is no bound.
    pub unbounded: bool,
}

impl<'f> Gap<'f> {
    fn new(ask: Ask, ways: Vec<Way<'f>>) -> Gap<'f> {
        Gap { ask, ways, unbounded: false }
    }

    /// A gap that is filled with each of these values.
    fn of<V: Copy + 'f>(ask: Ask, values: &[V], fill: impl Fn(&mut Facts, V) + Copy + 'f) -> Gap<'f> {
        let way = |value: &V| {
            let value = *value;
            Box::new(move |facts: &mut Facts| fill(facts, value)) as Way<'f>
        };
        Gap::new(ask, values.iter().map(way).collect())
    }
}

/// What is missing in these facts for a question asked as of a day under these readings.
///
/// `past` says whether the answer is about the days before, too, and not only about how the record stands on the day.
pub(super) fn gaps<'f>(facts: &'f Facts, on: Date, law: &Law<'_>, past: bool) -> Vec<Gap<'f>> {
    let days = Days::of(facts, on, law);
    let mut gaps = Vec::new();
    service(facts, &days, law, &mut gaps);
    attestations(facts, &days, law, &mut gaps);
    appointments(facts, &days, law, &mut gaps);
    leaves(facts, &days, law, &mut gaps);
    if let Some(from) = facts.recorded_from
        && (past || !attested_since(facts, from, on, law))
    {
        before_recording(facts, &days, from, &mut gaps);
    }
    gaps
}

/// Whether an attestation that starts the three years was undergone once the record begins: nothing earlier bears on the next one.
fn attested_since(facts: &Facts, from: Date, on: Date, law: &Law<'_>) -> bool {
    let any_kind = law.readings.campaign_resets == CampaignResets::Resets;
    let counts = |held: &&Attestation| held.undergone && (any_kind || held.kind == Some(AttestationKind::Regular));
    facts.attestations.iter().flatten().filter(counts).any(|held| from <= held.on && held.on <= on)
}

/// One attestation, appointment or leave more, before the day from which they are recorded.
fn before_recording<'f>(facts: &'f Facts, days: &Days, from: Date, gaps: &mut Vec<Gap<'f>>) {
    let earlier = days.between(None, Some(from.plus_days(-1)));
    let or_none: Vec<Option<Date>> = [None].into_iter().chain(earlier.into_iter().map(Some)).collect();
    // An empty list of attestations says that there were none at all.
    if facts.attestations.as_ref().is_some_and(|list| !list.is_empty()) {
        let fill = |facts: &mut Facts, on: Option<Date>| {
            facts.attestations.iter_mut().for_each(|list| list.extend(on.map(attested)));
        };
        gaps.push(Gap::of(Ask::Attestations, &or_none, fill));
    }
    if facts.appointments.is_some() {
        let fill = |facts: &mut Facts, day: Option<Date>| {
            facts.appointments.iter_mut().for_each(|list| list.extend(day.map(|day| appointed(day, Leads::None))));
        };
        gaps.push(Gap::of(Ask::Appointments, &or_none, fill));
    }
    if facts.leaves.is_some() {
        let on = days.on;
        let fill = move |facts: &mut Facts, back: Option<Date>| {
            facts.leaves.iter_mut().for_each(|list| list.extend(back.map(|back| away(on, back))));
        };
        gaps.push(Gap::of(Ask::Leaves, &or_none, fill));
    }
}

fn attested(on: Date) -> Attestation {
    Attestation { on, kind: Some(AttestationKind::Regular), undergone: true }
}

/// To a post that is new, and of the central body if of any.
fn appointed(from: Date, leads: Leads) -> Appointment {
    Appointment { from: Some(from), leads: Some(leads), ..Appointment::default() }
}

/// A leave begun by the day asked about, with this day of return.
fn away(on: Date, back: Date) -> Leave {
    let from = back.min(on.plus_days(1)).plus_days(-1);
    Leave { kind: LeaveKind::ChildCare, from, last_day: None, returned: Some(back) }
}

/// The days on which an answer can turn.
struct Days {
    on: Date,
    days: Vec<Date>,
}

impl Days {
    fn of(facts: &Facts, on: Date, law: &Law<'_>) -> Days {
        let numbers = &law.numbers;
        let mut marks: Vec<Date> = facts.attestations.iter().flatten().map(|a| a.on).collect();
        marks.extend(facts.appointments.iter().flatten().filter_map(|a| a.from));
        marks.extend(facts.leaves.iter().flatten().filter_map(Leave::back));
        let service = facts.service.iter().flatten();
        marks.extend(service.flat_map(|s| [s.from, s.last_day.map(|last| last.plus_days(1))]).flatten());
        let moved: Vec<Date> = marks.iter().map(|mark| mark.plus_years(numbers.cycle_years)).collect();
        let back_from = [numbers.cycle_years, numbers.new_post_years, numbers.return_years, numbers.exempt_years];
        let of_on = back_from.map(|years| on.plus_years(-years));
        let overdue = on.plus_years(-numbers.cycle_years).plus_months(-law.readings.grace_months);
        marks.extend(moved.into_iter().chain(of_on).chain([on, overdue, on.plus_months(-numbers.return_months)]));
        let mut days: Vec<Date> = marks.iter().flat_map(|mark| [*mark, mark.plus_days(1)]).collect();
        days.retain(|day| *day <= on);
        days.sort_unstable();
        days.dedup();
        Days { on, days }
    }

    /// The day after the one asked about, for what lies after it; none where it would lie after this last day.
    fn to_come(&self, last: Option<Date>) -> Option<Date> {
        Some(self.on.plus_days(1)).filter(|day| last.is_none_or(|last| *day <= last))
    }

    fn between(&self, first: Option<Date>, last: Option<Date>) -> Vec<Date> {
        let within = |day: &&Date| first.is_none_or(|first| first <= **day) && last.is_none_or(|last| **day <= last);
        self.days.iter().filter(within).copied().collect()
    }
}

fn service<'f>(facts: &'f Facts, days: &Days, law: &Law<'_>, gaps: &mut Vec<Gap<'f>>) {
    let in_bodies = |from| Service { place: Some(ServiceIn::LawEnforcement), from: Some(from), ..Service::default() };
    let Some(periods) = &facts.service else {
        let starts: Vec<Option<Date>> =
            [None, Some(LONG_AGO)].into_iter().chain(days.days.iter().map(|d| Some(*d))).collect();
        let fill = move |facts: &mut Facts, from: Option<Date>| {
            facts.service = Some(from.map(in_bodies).into_iter().collect())
        };
        gaps.push(Gap { unbounded: true, ..Gap::of(Ask::ServicePeriods, &starts, fill) });
        return;
    };
    for (at, period) in periods.iter().enumerate() {
        let set = move |facts: &mut Facts, change: &dyn Fn(&mut Service)| {
            facts.service.iter_mut().flatten().skip(at).take(1).for_each(change);
        };
        if period.place.is_none() {
            let places = [ServiceIn::LawEnforcement, ServiceIn::Elsewhere];
            gaps.push(Gap::of(Ask::ServicePeriods, &places, move |facts, place| {
                set(facts, &|p| p.place = Some(place))
            }));
        }
        if period.from.is_none() {
            let ended =
                |other: &&Service| other.last_day.is_some_and(|last| period.last_day.is_none_or(|own| last < own));
            let earlier = periods.iter().filter(ended).filter_map(|other| other.last_day).max();
            let first = earlier.map(|last| last.plus_days(1));
            let mut starts = days.between(first, period.last_day);
            starts.push(first.unwrap_or(LONG_AGO));
            starts.push(period.last_day.unwrap_or(days.on));
            // It may also begin only after the day asked about.
            starts.extend(days.to_come(period.last_day));
            let gap = Gap::of(Ask::ServicePeriods, &starts, move |facts, from| set(facts, &|p| p.from = Some(from)));
            gaps.push(Gap { unbounded: true, ..gap });
        }
        let preferential = law.readings.service_counting == ServiceCounting::Preferential;
        if preferential && period.preferential_percent.is_none() && period.place != Some(ServiceIn::Elsewhere) {
            // By the calendar, or so favourably that twenty years are complete in a few.
            let fill = move |facts: &mut Facts, percent| set(facts, &|p| p.preferential_percent = Some(percent));
            gaps.push(Gap::of(Ask::PreferentialCounting, &[100, 1000], fill));
        }
    }
}

fn attestations<'f>(facts: &'f Facts, days: &Days, law: &Law<'_>, gaps: &mut Vec<Gap<'f>>) {
    let Some(held) = &facts.attestations else {
        let held: Vec<Option<Date>> = [None].into_iter().chain(days.days.iter().map(|d| Some(*d))).collect();
        let fill = move |facts: &mut Facts, on: Option<Date>| {
            facts.attestations = Some(on.map(attested).into_iter().collect())
        };
        gaps.push(Gap::of(Ask::Attestations, &held, fill));
        return;
    };
    if law.readings.campaign_resets == CampaignResets::ResetsNothing {
        for (at, _) in held.iter().enumerate().filter(|(_, attestation)| attestation.kind.is_none()) {
            let fill = move |facts: &mut Facts, kind| {
                facts.attestations.iter_mut().flatten().skip(at).take(1).for_each(|a| a.kind = Some(kind));
            };
            let kinds = [AttestationKind::Regular, AttestationKind::Extraordinary];
            gaps.push(Gap::of(Ask::AttestationKind, &kinds, fill));
        }
    }
}

fn appointments<'f>(facts: &'f Facts, days: &Days, law: &Law<'_>, gaps: &mut Vec<Gap<'f>>) {
    let Some(listed) = &facts.appointments else {
        let mut ways: Vec<Way<'f>> = vec![Box::new(|facts: &mut Facts| facts.appointments = Some(Vec::new()))];
        for leads in [Leads::Head, Leads::Deputy] {
            ways.push(Box::new(move |facts: &mut Facts| facts.appointments = Some(vec![appointed(LONG_AGO, leads)])));
        }
        for from in days.days.clone() {
            ways.push(Box::new(move |facts: &mut Facts| facts.appointments = Some(vec![appointed(from, Leads::None)])));
        }
        gaps.push(Gap::new(Ask::Appointments, ways));
        return;
    };
    for (at, post) in listed.iter().enumerate() {
        // What begins after the day asked about is left out of the answer.
        if post.from.is_some_and(|from| from > days.on) {
            continue;
        }
        let set = move |facts: &mut Facts, change: &dyn Fn(&mut Appointment)| {
            facts.appointments.iter_mut().flatten().skip(at).take(1).for_each(change);
        };
        if post.from.is_none() {
            let mut starts = days.between(None, post.last_day);
            starts.retain(|day| listed.iter().all(|other| other.from != Some(*day)));
            starts.push(LONG_AGO);
            // It may also take effect only after the day asked about.
            starts.extend(days.to_come(post.last_day));
            gaps.push(Gap::of(Ask::TermStart, &starts, move |facts, from| set(facts, &|p| p.from = Some(from))));
        }
        if post.equal.is_none() {
            gaps.push(Gap::of(Ask::EqualRank, &[true, false], move |facts, equal| {
                set(facts, &|p| p.equal = Some(equal))
            }));
        }
        let restart = law.readings.changed_functions == ChangedFunctions::Restart;
        if restart && post.equal != Some(false) && post.functions_changed.is_none() {
            let fill = move |facts: &mut Facts, changed| set(facts, &|p| p.functions_changed = Some(changed));
            gaps.push(Gap::of(Ask::FunctionsChanged, &[true, false], fill));
        }
        if post.leads.is_none() {
            let leads = [Leads::Head, Leads::Deputy, Leads::None];
            gaps.push(Gap::of(Ask::HeadOrDeputy, &leads, move |facts, leads| set(facts, &|p| p.leads = Some(leads))));
        }
        let scope_matters = post.leads != Some(Leads::None) && law.readings.heads_scope == HeadsScope::CentralOnly;
        if scope_matters && post.of.is_none() {
            let led = [Led::CentralBody, Led::TerritorialBody];
            gaps.push(Gap::of(Ask::BodyLed, &led, move |facts, of| set(facts, &|p| p.of = Some(of))));
        }
    }
}

fn leaves<'f>(facts: &'f Facts, days: &Days, law: &Law<'_>, gaps: &mut Vec<Gap<'f>>) {
    let on = days.on;
    let pregnancy_matters = law.readings.pregnancy_before_leave == PregnancyBeforeLeave::Exempt;
    let man = facts.sex == Some(Sex::Male);
    if pregnancy_matters && facts.pregnancies.is_none() && !man {
        let since = Pregnancy { from: on, last_day: None };
        let fill = move |facts: &mut Facts, pregnant: bool| {
            facts.pregnancies = Some(pregnant.then_some(since).into_iter().collect())
        };
        gaps.push(Gap::of(Ask::Pregnancies, &[false, true], fill));
    }
    if facts.sex.is_none() {
        gaps.push(Gap::of(Ask::Sex, &[Sex::Female, Sex::Male], |facts, sex| facts.sex = Some(sex)));
    }
    // Two days after the one asked about stand for all that are still to come.
    let to_come = [on.plus_days(1), on.plus_years(2)];
    let Some(taken) = &facts.leaves else {
        let mut ways: Vec<Way<'f>> = vec![Box::new(|facts: &mut Facts| facts.leaves = Some(Vec::new()))];
        for back in days.days.iter().copied().chain(to_come) {
            ways.push(Box::new(move |facts: &mut Facts| facts.leaves = Some(vec![away(on, back)])));
        }
        gaps.push(Gap::new(Ask::Leaves, ways));
        return;
    };
    for (at, leave) in taken.iter().enumerate().filter(|(_, leave)| leave.back().is_none() && leave.from <= on) {
        let mut back = days.between(Some(leave.from.plus_days(1)), None);
        back.extend([leave.from.plus_days(1)].into_iter().filter(|day| *day <= on).chain(to_come));
        let fill = move |facts: &mut Facts, day| {
            facts.leaves.iter_mut().flatten().skip(at).take(1).for_each(|leave| leave.returned = Some(day));
        };
        gaps.push(Gap::of(Ask::AbsenceEnd, &back, fill));
    }
}
