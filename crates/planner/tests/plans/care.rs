//! What clause 6 has for those whom it protects and who stay (section 4.2 of the inventory).

use norms::Authority;
use norms::rotation::{After, Outcome, RefusalCode, cites};
use planner::{Care, Plan, Policy, Wish};
use registry::{PersonEvent, PersonNo, RefusalOf, StaffEvent, World};

use crate::staff::*;

fn care(plan: &Plan, person: u32) -> Care {
    plan.stays.iter().find(|stay| stay.mover.person == PersonNo(person)).unwrap().care.clone().unwrap()
}

fn offered(world: &World, plan: &Plan) -> Vec<(u32, Option<String>)> {
    let post = |care: &Care| care.offer.map(|offer| world.staff.post(offer.post).key.to_string());
    plan.stays.iter().filter_map(|stay| Some((stay.mover.person.0, post(stay.care.as_ref()?)))).collect()
}

/// The ring of 4.4, case 5, with a free post in the locality of the protected holder.
fn ring_with(free: &[(&str, &str, &str)]) -> World {
    let ring = [
        ("aqmola", "internal-affairs.5", AQMOLA),
        ("qostanay", "internal-affairs.5", QOSTANAY),
        ("abai", "internal-affairs.5", ABAI),
    ];
    let mut world = world(&[&ring[..], free].concat());
    let from = day("2024-02-01");
    people(
        &mut world,
        &[vec![holds("aqmola", from)], vec![holds("qostanay", from), protected()], vec![holds("abai", from)]],
    );
    world
}

#[test]
fn the_protected_holder_whose_ring_is_broken_is_offered_a_post_in_the_same_locality_or_more_time() {
    // 4.4, case 5: B is offered a post in the same locality or an extension; A and C are replanned.
    let world = ring_with(&[("near", "internal-affairs.5", QOSTANAY)]);
    let laws = laws(&world);
    let mut planner = planner(&world, &laws, &Policy::default());
    let plan = planner.plan();
    // A and C exchange, or one of them takes the vacancy: either way each has a post.
    assert_eq!(plan.given().count(), 2);
    let plan = {
        // Kept for the offer, the vacancy is nobody's by rotation.
        let near = post(&world, "near");
        planner.wish(&[Wish::Forbid(PersonNo(0), near), Wish::Forbid(PersonNo(2), near)]).unwrap();
        planner.plan()
    };
    let care = care(&plan, 1);
    assert_eq!(care.after, After::Refusal);
    let offer = care.offer.unwrap();
    assert_eq!((offer.post, offer.on), (post(&world, "near"), day("2027-02-01")));
    let extension = care.extension.clone().unwrap();
    // C5, as V1 a year later: D = 1 February 2027, so 1 February 2030 at the latest; the materials thirty days before D (C7).
    assert_eq!(extension.until, Outcome::Determined(day("2030-02-01")));
    assert_eq!(extension.submit_by, Outcome::Determined(day("2027-01-02")));
    assert_eq!(extension.before, Outcome::Determined(Authority::Head));
    // X1: not before the refusal to relocate is recorded.
    let Outcome::Determined(permission) = extension.permission else { panic!() };
    assert!(permission.refusals.contains(RefusalCode::ExtensionNotEligible));
    let explained = planner.explain_care(PersonNo(1), &care).unwrap();
    let cited = |clause| explained.iter().any(|found| found.citations.contains(&clause));
    assert!(cited(cites::PROTECTED) && cited(cites::OFFER_OR_EXTENSION) && cited(cites::EXTENSION_ROUTE));
    planner.prove().unwrap();
}

#[test]
fn without_a_post_in_the_same_locality_there_is_the_extension_alone() {
    let world = ring_with(&[("elsewhere", "internal-affairs.5", ABAI_DISTRICT)]);
    let laws = laws(&world);
    let plan = planner(&world, &laws, &Policy::default()).plan();
    assert_eq!(offered(&world, &plan), [(1, None)]);
    assert_eq!(care(&plan, 1).extension.unwrap().until, Outcome::Determined(day("2030-02-01")));
}

#[test]
fn a_refusal_on_record_opens_the_extension() {
    let mut world = ring_with(&[]);
    let refused = PersonEvent::Refused { of: RefusalOf::Relocation, post: None, on: day("2026-10-01") };
    set(&mut world, 1, &[holds("qostanay", day("2024-02-01")), protected(), refused]);
    let laws = laws(&world);
    let plan = planner(&world, &laws, &Policy::default()).plan();
    let Outcome::Determined(permission) = care(&plan, 1).extension.unwrap().permission else { panic!() };
    assert!(permission.lawful());
}

/// Two protected heads in one town.
fn two_protected(posts: &[(&str, &str, &str)]) -> World {
    let held = [("first", "internal-affairs.5", QOSTANAY), ("second", "internal-affairs.5", QOSTANAY)];
    let mut world = world(&[&held[..], posts].concat());
    let from = day("2024-02-01");
    people(&mut world, &[vec![holds("first", from), protected()], vec![holds("second", from), protected()]]);
    world
}

#[test]
fn one_post_is_offered_to_one_person() {
    let world = two_protected(&[("near", "internal-affairs.5", QOSTANAY)]);
    let laws = laws(&world);
    let mut planner = planner(&world, &laws, &Policy::default());
    let plan = planner.plan();
    let posts: Vec<_> = offered(&world, &plan).into_iter().filter_map(|(_, post)| post).collect();
    assert_eq!(posts, ["near"]);
    // Either could have had it, and both may have more time.
    for person in [0, 1] {
        let care = care(&plan, person);
        assert_eq!(care.could, 1);
        assert!(care.extension.is_some());
    }
    planner.prove().unwrap();
}

#[test]
fn as_many_of_the_protected_as_possible_are_offered_a_post() {
    // The head may not have the one post offered to the first; so the first has the other one, though it is of another kind.
    let world = two_protected(&[("near", "internal-affairs.5", QOSTANAY), ("deputy", "internal-affairs.7", QOSTANAY)]);
    let laws = laws(&world);
    let mut planner = planner(&world, &laws, &Policy::default());
    planner.wish(&[Wish::Forbid(PersonNo(1), post(&world, "deputy"))]).unwrap();
    let plan = planner.plan();
    assert_eq!(offered(&world, &plan), [(0, Some("deputy".into())), (1, Some("near".into()))]);
}

/// The body finds one post lower than those that both hold.
fn lower_than_both(world: &mut World) {
    for held in ["first", "second"] {
        let (one, other, lower) = (held.into(), "lower".into(), Some("lower".into()));
        world.apply_staff(&StaffEvent::RankCompared { one, other, equal: false, lower }).unwrap();
    }
}

#[test]
fn neither_a_lower_post_nor_one_that_the_head_closed_is_offered() {
    let mut world =
        two_protected(&[("near", "internal-affairs.5", QOSTANAY), ("lower", "internal-affairs.7", QOSTANAY)]);
    lower_than_both(&mut world);
    let laws = laws(&world);
    let mut planner = planner(&world, &laws, &Policy::default());
    planner.wish(&[Wish::Close(post(&world, "near"))]).unwrap();
    assert_eq!(offered(&world, &planner.plan()), [(0, None), (1, None)]);
}

#[test]
fn after_the_longest_time_a_lower_post_may_be_offered_and_the_time_that_is_left_given() {
    // X8-X10: extended to 1 August 2027 of at most 1 February 2029 (C5, W1).
    let mut world = two_protected(&[("lower", "internal-affairs.7", QOSTANAY)]);
    lower_than_both(&mut world);
    let refused = PersonEvent::Refused { of: RefusalOf::Relocation, post: None, on: day("2026-01-05") };
    let extended = PersonEvent::Extended { ordered: day("2026-01-20"), until: day("2027-08-01"), order: None };
    set(&mut world, 0, &[holds("first", day("2023-02-01")), protected(), refused.clone(), extended]);
    let laws_of = laws(&world);
    let plan = planner(&world, &laws_of, &Policy::default()).plan();
    let found = care(&plan, 0);
    assert_eq!(found.after, After::MaximumTime);
    assert_eq!(found.offer.unwrap().post, post(&world, "lower"));
    assert_eq!(found.extension.unwrap().until, Outcome::Determined(day("2029-02-01")));
    // Extended to the very limit: nothing is left to extend.
    let to_the_limit = PersonEvent::Extended { ordered: day("2026-01-20"), until: day("2029-02-01"), order: None };
    set(&mut world, 0, &[holds("first", day("2023-02-01")), protected(), refused, to_the_limit]);
    let laws_of = laws(&world);
    let asked = planner::Asked { world: &world, laws: &laws_of, on: day("2028-10-15"), year: 2029, body: None };
    let plan = planner::Planner::new(asked, &Policy::default()).unwrap().plan();
    assert_eq!(care(&plan, 0).extension, None);
}

#[test]
fn in_the_transition_the_extension_runs_from_the_entry_into_force() {
    // V2: D = 10 May 2025, so 15 November 2028; the materials thirty days before the planned day (A36).
    let mut world = world(&[("first", "internal-affairs.5", QOSTANAY)]);
    people(&mut world, &[vec![holds("first", day("2022-05-10")), protected()]]);
    let laws = laws(&world);
    let extension = care(&planner(&world, &laws, &Policy::default()).plan(), 0).extension.unwrap();
    assert_eq!(extension.until, Outcome::Determined(day("2028-11-15")));
    assert_eq!(extension.submit_by, Outcome::Determined(day("2026-12-02")));
}

#[test]
fn nobody_is_offered_anything_whom_nothing_protects() {
    let mut world = two_protected(&[("near", "internal-affairs.5", QOSTANAY)]);
    for (person, held) in [(0, "first"), (1, "second")] {
        set(&mut world, person, &[holds(held, day("2024-02-01"))]);
    }
    let laws = laws(&world);
    let plan = planner(&world, &laws, &Policy::default()).plan();
    assert_eq!(plan.stays.len(), 2);
    assert!(plan.stays.iter().all(|stay| stay.care.is_none()));
}
