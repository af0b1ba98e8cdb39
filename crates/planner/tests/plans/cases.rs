//! The cases of section 4.4 of the inventory, and what a plan may not do.

use norms::rotation::RefusalCode;
use planner::{Criterion, Denied, PlanError, Policy, Refusals, WhyStays, Wish};
use registry::{EventId, PersonNo, StaffEvent};

use crate::staff::*;

#[test]
fn two_heads_of_departments_in_different_regions_swap() {
    // 4.4, case 1.
    let mut world = world(&[("aqmola", "internal-affairs.5", AQMOLA), ("qostanay", "internal-affairs.5", QOSTANAY)]);
    people(&mut world, &[vec![holds("aqmola", day("2024-02-01"))], vec![holds("qostanay", day("2024-06-15"))]]);
    let laws = laws(&world);
    let mut planner = planner(&world, &laws, &Policy::default());
    let plan = planner.plan();
    assert_eq!(given(&world, &plan), [(0, "qostanay".into()), (1, "aqmola".into())]);
    assert_eq!(plan.moves.len(), 1);
    assert!(plan.moves[0].ring);
    // Neither can go before the other's time is over: both on the day of the later.
    assert!(plan.moves[0].parts.iter().all(|part| part.on == day("2027-06-15")));
    planner.prove().unwrap();
}

#[test]
fn within_one_region_no_scheme_applies_and_both_stay() {
    // 4.4, case 2.
    let posts = [("semey", "prosecutor-general.13", ABAI), ("ayagoz", "prosecutor-general.13", ABAI_DISTRICT)];
    let mut world = world(&posts);
    people(&mut world, &[vec![holds("semey", day("2024-02-01"))], vec![holds("ayagoz", day("2024-02-01"))]]);
    let laws = laws(&world);
    let mut planner = planner(&world, &laws, &Policy::default());
    assert_eq!(planner.plan().stays.len(), 2);
    let against = planner.against(PersonNo(0), post(&world, "ayagoz")).unwrap();
    let Some(Refusals::Law(codes)) = against else { panic!("{against:?}") };
    assert!(codes.contains(RefusalCode::NoLawfulScheme));
    let Some(WhyStays::NoLawfulPost(counts, _)) = planner.why_stays(PersonNo(0)).unwrap() else { panic!() };
    assert!(counts.iter().any(|(code, count)| *code == RefusalCode::NoLawfulScheme && *count == 1));
}

#[test]
fn a_protected_person_without_consent_falls_out_of_the_ring_and_the_others_are_replanned() {
    // 4.4, case 5.
    let world = ring();
    let laws = laws(&world);
    let mut planner = planner(&world, &laws, &Policy::default());
    let plan = planner.plan();
    assert_eq!(given(&world, &plan), [(0, "abai".into()), (2, "aqmola".into())]);
    assert_eq!(plan.stays.iter().map(|stay| stay.mover.person).collect::<Vec<_>>(), [PersonNo(1)]);
    let Some(Refusals::Law(codes)) = planner.against(PersonNo(1), post(&world, "abai")).unwrap() else { panic!() };
    assert!(codes.contains(RefusalCode::WrittenConsentMissing));
    planner.prove().unwrap();
}

#[test]
fn with_consent_the_ring_of_three_is_whole() {
    let mut world = ring();
    let events = [holds("qostanay", day("2024-02-01")), protected(), consents("abai")];
    let numbered = (0u32..).zip(&events).map(|(place, event)| (EventId { entry: 0, place }, event));
    world.set_person(PersonNo(1), numbered).unwrap();
    let laws = laws(&world);
    let plan = planner(&world, &laws, &Policy::default()).plan();
    assert_eq!(given(&world, &plan), [(0, "qostanay".into()), (1, "abai".into()), (2, "aqmola".into())]);
}

#[test]
fn a_chain_ends_in_a_vacancy_and_nobody_takes_the_post_of_someone_who_stays() {
    let mut world = world(&[
        ("aqmola", "internal-affairs.5", AQMOLA),
        ("qostanay", "internal-affairs.5", QOSTANAY),
        ("vacant", "internal-affairs.5", ABAI),
    ]);
    // The second's time ends in 2028 only: the post is no destination.
    people(&mut world, &[vec![holds("aqmola", day("2024-02-01"))], vec![holds("qostanay", day("2025-06-15"))]]);
    let laws = laws(&world);
    let mut planner = planner(&world, &laws, &Policy::default());
    let plan = planner.plan();
    assert_eq!(given(&world, &plan), [(0, "vacant".into())]);
    assert!(!plan.moves[0].ring);
    assert_eq!(plan.moves[0].parts[0].on, day("2027-02-01"));
    assert_eq!(planner.pin(PersonNo(0), post(&world, "qostanay")), Err(PlanError::NotGiven(post(&world, "qostanay"))));
}

#[test]
fn a_post_vacant_for_a_time_is_given_only_for_that_time() {
    let posts = [("aqmola", "internal-affairs.5", AQMOLA), ("qostanay", "internal-affairs.5", QOSTANAY)];
    let mut world = world(&posts);
    people(&mut world, &[vec![holds("aqmola", day("2024-02-01"))], vec![holds("qostanay", day("2025-06-15"))]]);
    let away = |until: &str| StaffEvent::TemporarilyVacant {
        post: "qostanay".into(),
        from: day("2026-03-01"),
        until: Some(day(until)),
    };
    // The holder is back in January, the other's time ends in February.
    world.apply_staff(&away("2027-01-15")).unwrap();
    assert_eq!(planner(&world, &laws(&world), &Policy::default()).plan().stays.len(), 1);
    world.apply_staff(&away("2027-09-30")).unwrap();
    let plan = planner(&world, &laws(&world), &Policy::default()).plan();
    assert_eq!(given(&world, &plan), [(0, "qostanay".into())]);
    assert_eq!(plan.moves[0].parts[0].on, day("2027-02-01"));
}

#[test]
fn a_prohibition_is_kept_and_told_and_a_wish_can_be_tried() {
    let world = ring();
    let laws = laws(&world);
    let mut planner = planner(&world, &laws, &Policy::default());
    let abai = post(&world, "abai");
    let (before, after) = planner.what_if(&[Wish::Forbid(PersonNo(0), abai)]).unwrap();
    assert_eq!(after.given().count(), 0);
    assert_eq!(before.differences(&after).len(), 2);
    assert_eq!(planner.plan(), before);
    planner.forbid(PersonNo(0), abai).unwrap();
    assert_eq!(planner.against(PersonNo(0), abai).unwrap(), Some(Refusals::Denied(Denied::ByHead)));
    assert_eq!(planner.plan(), after);
}

#[test]
fn the_default_policy_names_every_criterion() {
    let named = Policy::default().weights;
    assert!(<Criterion as strum::IntoEnumIterator>::iter().all(|criterion| named.contains_key(&criterion)));
}

#[test]
fn a_policy_that_says_two_things_is_refused() {
    assert!(Policy::parse("ranked = [\"relocation\"]\n[weights]\nfamily = 1").is_err());
    assert!(Policy::parse("ranked = [\"relocation\", \"relocation\"]").is_err());
    assert!(Policy::parse("[weights]\nrelocations = 1").is_err());
}

#[test]
fn of_two_who_hold_one_post_each_may_go_and_nobody_takes_it() {
    let posts = [
        ("aqmola", "internal-affairs.5", AQMOLA),
        ("qostanay", "internal-affairs.5", QOSTANAY),
        ("vacant", "internal-affairs.5", ABAI),
    ];
    let mut world = world(&posts);
    let from = day("2024-02-01");
    people(&mut world, &[vec![holds("aqmola", from)], vec![holds("aqmola", from)], vec![holds("qostanay", from)]]);
    let laws = laws(&world);
    let mut planner = planner(&world, &laws, &Policy::default());
    let plan = planner.plan();
    // Two posts are to be given to the three: the vacancy, and the one that the third leaves; where two are, nobody else comes.
    assert_eq!((plan.given().count(), plan.stays.len()), (2, 1));
    assert!(plan.given().all(|(_, to)| to != post(&world, "aqmola")));
    let stays = plan.stays[0].mover.person;
    assert!(matches!(planner.why_stays(stays).unwrap(), Some(WhyStays::Taken(_))));
    planner.prove().unwrap();
}

#[test]
fn the_holder_of_a_post_that_is_abolished_before_the_year_does_not_spoil_the_plan() {
    let posts = [("aqmola", "internal-affairs.5", AQMOLA), ("qostanay", "internal-affairs.5", QOSTANAY)];
    let mut world = world(&posts);
    let from = day("2024-02-01");
    people(&mut world, &[vec![holds("aqmola", from)], vec![holds("qostanay", from)]]);
    let abolished = StaffEvent::PostAbolished { post: "aqmola".into(), last_day: day("2026-12-31") };
    world.apply_staff(&abolished).unwrap();
    let laws = laws(&world);
    let mut planner = planner(&world, &laws, &Policy::default());
    // The first takes what the second leaves only if the second goes, and nobody goes to a post that is no more (rules/3.4).
    let plan = planner.plan();
    assert!(plan.given().all(|(_, to)| to != post(&world, "aqmola")));
    assert_eq!((plan.given().count(), plan.stays.len()), (0, 2));
    planner.prove().unwrap();
}
