//! Drawn careers of which nothing is missing, and drawn readings.

use calendar::Date;
use norms::ReadingSet;
use norms::regular_attestation::{
    Appointment, Attestation, Facts, Leads, Leave, LeaveKind, Led, Pregnancy, Readings, Service,
};
use proptest::prelude::*;
use registry::{AttestationKind, ServiceIn, Sex};

/// Careers lie between these days.
pub const FIRST: Date = Date::of(1988, 1, 1);
pub const LAST: Date = Date::of(2012, 12, 31);

/// A day; the ends of months are drawn more often than others.
fn day() -> impl Strategy<Value = Date> {
    let span = FIRST.days_until(LAST);
    prop_oneof![
        3 => (0..=span).prop_map(|days| FIRST.plus_days(days)),
        1 => (0..=span).prop_map(|days| FIRST.plus_days(days).end_of_month()),
    ]
}

fn service() -> impl Strategy<Value = Vec<Service>> {
    let turn = prop_oneof![Just(0), Just(1), 2..40i32, 80..100i32, 200..900i32];
    let spell = (200..6000i32, turn, prop::bool::weighted(0.8));
    (0..2500i32, prop::collection::vec(spell, 1..4), any::<bool>()).prop_map(|(start, spells, goes_on)| {
        let (mut from, number) = (FIRST.plus_days(start), spells.len());
        let mut service = Vec::new();
        for (no, (days, gap, in_bodies)) in spells.into_iter().enumerate() {
            let last = from.plus_days(days);
            let place = if in_bodies || no == 0 { ServiceIn::LawEnforcement } else { ServiceIn::Elsewhere };
            let ends = no + 1 < number || !goes_on;
            let last_day = ends.then_some(last);
            service.push(Service { place: Some(place), from: Some(from), last_day, preferential_percent: Some(100) });
            from = last.plus_days(1 + gap);
        }
        service
    })
}

fn leads() -> impl Strategy<Value = (Leads, Led)> {
    prop_oneof![
        6 => Just((Leads::None, Led::Subdivision)),
        1 => Just((Leads::Head, Led::CentralBody)),
        1 => Just((Leads::Deputy, Led::CentralBody)),
        1 => Just((Leads::Head, Led::TerritorialBody)),
        1 => Just((Leads::Deputy, Led::Subdivision)),
    ]
}

fn appointments() -> impl Strategy<Value = Vec<Appointment>> {
    let post = (day(), any::<bool>(), any::<bool>(), leads(), prop::option::weighted(0.2, 30..900i32));
    prop::collection::vec(post, 0..5).prop_map(|mut posts| {
        posts.sort_by_key(|post| post.0);
        posts.dedup_by_key(|post| post.0);
        let appointment =
            |(from, equal, changed, (leads, of), days): (Date, bool, bool, (Leads, Led), Option<i32>)| Appointment {
                post: None,
                from: Some(from),
                last_day: days.map(|days| from.plus_days(days)),
                equal: Some(equal),
                functions_changed: Some(changed),
                leads: Some(leads),
                of: Some(of),
            };
        posts.into_iter().map(appointment).collect()
    })
}

fn leaves() -> impl Strategy<Value = Vec<Leave>> {
    let kind = prop_oneof![Just(LeaveKind::Pregnancy), Just(LeaveKind::ChildCare)];
    let leave =
        (kind, day(), 1..900i32, prop::option::weighted(0.3, 1..60i32)).prop_map(|(kind, from, days, later)| {
            let last = from.plus_days(days);
            Leave { kind, from, last_day: Some(last), returned: later.map(|later| last.plus_days(later)) }
        });
    prop::collection::vec(leave, 0..4)
}

fn attestations() -> impl Strategy<Value = Vec<Attestation>> {
    let kind = prop_oneof![2 => Just(AttestationKind::Regular), 1 => Just(AttestationKind::Extraordinary)];
    let held = (day(), kind, prop::bool::weighted(0.9));
    let held = held.prop_map(|(on, kind, undergone)| Attestation { on, kind: Some(kind), undergone });
    prop::collection::vec(held, 0..7)
}

/// A career of which everything is recorded.
pub fn facts() -> impl Strategy<Value = Facts> {
    let sex = prop_oneof![2 => Just(Sex::Female), 1 => Just(Sex::Male)];
    let pregnancies = prop::collection::vec((day(), 1..270i32), 0..3);
    (sex, service(), attestations(), appointments(), leaves(), pregnancies).prop_map(
        |(sex, service, attestations, appointments, leaves, pregnancies)| Facts {
            sex: Some(sex),
            service: Some(service),
            attestations: Some(attestations),
            appointments: Some(appointments),
            leaves: Some(leaves),
            recorded_from: None,
            pregnancies: Some(
                pregnancies
                    .into_iter()
                    .map(|(from, days)| Pregnancy { from, last_day: Some(from.plus_days(days)) })
                    .collect(),
            ),
        },
    )
}

/// Each reading with its default or with one of the values compared with it.
pub fn readings() -> impl Strategy<Value = Readings> {
    prop::collection::vec(prop_oneof![2 => Just(0), 1 => 1..3usize], Readings::names().len()).prop_map(|chosen| {
        let mut readings = Readings::default();
        for (name, choice) in Readings::names().iter().zip(chosen) {
            let options = Readings::options(name);
            readings.set(name, options[choice % options.len()]).unwrap();
        }
        readings
    })
}

/// The day on which a question is put.
pub fn on() -> impl Strategy<Value = Date> {
    day()
}
