//! Each norm of regular attestation cites what it says it may, and all of it; the levels of its codes are those of the catalogue.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod regular_attestation_drawn;

use std::collections::{BTreeMap, BTreeSet};

use acts::{find_act, regular_attestation::remarks};
use calendar::WorkingCalendar;
use norms::regular_attestation::{Attestation, Code, Facts, Law, NORMS, Readings, RegularAttestation, Service};
use norms::{Branch, Level, ReadingSet};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use registry::ServiceIn;
use strum::IntoEnumIterator;

/// Of every second career one sort of fact is not recorded.
fn take_out(facts: &mut Facts, number: usize) {
    let posts = facts.appointments.iter_mut().flatten();
    match number % 24 {
        1 => facts.service = None,
        3 => facts.attestations = None,
        5 => facts.appointments = None,
        7 => facts.leaves = None,
        9 => facts.sex = None,
        11 => facts.pregnancies = None,
        13 => posts.for_each(|post| post.equal = None),
        15 => posts.for_each(|post| post.leads = None),
        17 => posts.for_each(|post| post.of = None),
        19 => posts.for_each(|post| post.from = None),
        21 => facts.leaves.iter_mut().flatten().for_each(|leave| (leave.last_day, leave.returned) = (None, None)),
        23 => facts.service.iter_mut().flatten().for_each(|spell| spell.preferential_percent = None),
        _ => {}
    }
}

#[test]
fn a_norm_cites_what_it_says_and_all_of_it() {
    let mut runner = TestRunner::deterministic();
    let drawn =
        (regular_attestation_drawn::facts(), regular_attestation_drawn::readings(), regular_attestation_drawn::on());
    let mut found: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for number in 0..1200 {
        let (mut facts, mut readings, on) = drawn.new_tree(&mut runner).unwrap().current();
        take_out(&mut facts, number);
        // Where the twenty years are checked on the due date and will be complete about then, an exemption rests on whatever
        // the due date does.
        if number % 48 < 24 {
            let nineteen_years = Service {
                place: Some(ServiceIn::LawEnforcement),
                from: Some(on.plus_months(-12 * 19 - 3)),
                ..facts.service.iter().flatten().next().copied().unwrap_or_default()
            };
            facts.service = facts.service.map(|_| vec![Service { last_day: None, ..nineteen_years }]);
            // A post of the last year, after an attestation of the year before the last.
            let attested = Attestation { on: on.plus_months(-30), kind: None, undergone: true };
            facts.attestations = facts.attestations.map(|_| vec![attested]);
            if let Some(post) = facts.appointments.iter_mut().flatten().next() {
                post.from = post.from.map(|_| on.plus_months(-1));
                post.last_day = None;
            }
            facts.appointments.iter_mut().for_each(|posts| posts.truncate(1));
            readings.set("r.service20_reference_date", "due-date").unwrap();
            readings.set("r.exempt20_in_extraordinary", "yes").unwrap();
        }
        let law = Law::on(find_act("Z1100000380").unwrap(), on, readings, WorkingCalendar::kazakhstan()).unwrap();
        for norm in NORMS {
            let determination = RegularAttestation::ask(norm.name, &facts, Some(on), &law).unwrap();
            let source = determination
                .trace
                .iter()
                .filter(|step| step.finding == norms::regular_attestation::Finding::SourceNotVerified.into());
            assert_eq!(source.count(), 1, "{}: the source is named once", norm.name);
            found.entry(norm.name).or_default().extend(determination.citations.iter().map(|cite| cite.within_act()));
        }
    }
    let mut wrong = Vec::new();
    for norm in NORMS {
        let cites = norm.cites();
        let said: BTreeSet<&str> = cites.iter().map(|cite| cite.within_act()).collect();
        if found[norm.name] != said {
            wrong.push((norm.name, found[norm.name].clone(), said));
        }
    }
    assert!(wrong.is_empty(), "cited, and said to be: {wrong:#?}");
}

#[test]
fn the_level_of_a_code_is_that_of_the_catalogue() {
    let named = |level: Level| serde_json::to_value(level).unwrap().as_str().unwrap().to_owned();
    assert_eq!(Code::iter().count(), remarks().len());
    for (code, remark) in Code::iter().zip(remarks()) {
        assert_eq!(code.to_string(), remark.notice.code);
        assert_eq!(named(code.level(&Readings::default())), remark.level, "{code}");
        for name in Readings::names() {
            for option in Readings::options(name) {
                let mut readings = Readings::default();
                readings.set(name, option).unwrap();
                let raised = remark
                    .level_if
                    .as_ref()
                    .filter(|raised| (raised.reading.as_str(), raised.value.as_str()) == (*name, *option));
                let expected = raised.map_or(&remark.level, |raised| &raised.level);
                assert_eq!(named(code.level(&readings)), *expected, "{code} under {name} = {option}");
            }
        }
    }
}

#[test]
fn nothing_recorded_is_nothing_said_but_what_is_asked_for() {
    let on = "2024-06-01".parse().unwrap();
    let law =
        Law::on(find_act("Z1100000380").unwrap(), on, Readings::default(), WorkingCalendar::kazakhstan()).unwrap();
    for norm in NORMS {
        let answer = RegularAttestation::answer(norm.name, &Default::default(), Some(on), &law).unwrap();
        assert_eq!(answer.outcome, "undetermined", "{}", norm.name);
        assert!(!answer.asks.is_empty(), "{}", norm.name);
    }
}
