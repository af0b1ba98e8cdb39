//! What the head may wish.

use std::collections::BTreeSet;

use planner::{Denied, Limit, PlanError, Policy, Refusals, WhyStays, Wish};
use registry::{Level, PersonNo, Region, World};

use crate::staff::*;

/// Two heads whose time ends and two vacancies in two other regions, so that either could take either.
fn two_and_two() -> World {
    let mut world = world(&[
        ("semey", "internal-affairs.5", ABAI),
        ("ayagoz", "internal-affairs.5", ABAI_DISTRICT),
        ("aqmola", "internal-affairs.5", AQMOLA),
        ("qostanay", "internal-affairs.5", QOSTANAY),
    ]);
    people(&mut world, &[vec![holds("semey", day("2024-02-01"))], vec![holds("ayagoz", day("2024-02-01"))]]);
    world
}

fn only(posts: &[registry::PostNo]) -> Limit {
    Limit { posts: Some(posts.iter().copied().collect()), ..Limit::default() }
}

#[test]
fn a_closed_post_is_given_to_nobody_and_its_holder_may_stay() {
    let world = two_and_two();
    let laws = laws(&world);
    let mut planner = planner(&world, &laws, &Policy::default());
    assert_eq!(planner.plan().stays.len(), 0);
    let (aqmola, qostanay) = (post(&world, "aqmola"), post(&world, "qostanay"));
    planner.wish(&[Wish::Close(aqmola)]).unwrap();
    let plan = planner.plan();
    assert_eq!((plan.given().count(), plan.stays.len()), (1, 1));
    assert!(plan.given().all(|(_, to)| to == qostanay));
    assert_eq!(planner.against(PersonNo(0), aqmola).unwrap(), Some(Refusals::Denied(Denied::Closed)));
    planner.prove().unwrap();
    // With both closed both stay, and each is told why; nobody is driven out of a post by closing it.
    planner.wish(&[Wish::Close(qostanay), Wish::Close(post(&world, "semey"))]).unwrap();
    assert_eq!(planner.plan().stays.len(), 2);
    let Some(WhyStays::Denied(denied)) = planner.why_stays(PersonNo(0)).unwrap() else { panic!() };
    assert_eq!(denied, [(aqmola, Denied::Closed), (qostanay, Denied::Closed)]);
}

#[test]
fn a_person_is_limited_to_posts_to_a_region_to_a_locality_or_to_a_level() {
    let world = two_and_two();
    let laws = laws(&world);
    let (aqmola, qostanay) = (post(&world, "aqmola"), post(&world, "qostanay"));
    let limits = [
        only(&[qostanay]),
        Limit { region: Some(Region(39)), ..Limit::default() },
        Limit { locality: Some(QOSTANAY.parse().unwrap()), ..Limit::default() },
    ];
    for limit in limits {
        let mut planner = planner(&world, &laws, &Policy::default());
        planner.wish(&[Wish::Limit(PersonNo(0), limit)]).unwrap();
        assert_eq!(given(&world, &planner.plan()), [(0, "qostanay".into()), (1, "aqmola".into())]);
        assert_eq!(planner.against(PersonNo(0), aqmola).unwrap(), Some(Refusals::Denied(Denied::Limited)));
        planner.prove().unwrap();
    }
    // Both posts are regional (the list): a limit to that level changes nothing, one to the centre leaves no post.
    for (level, stays) in [(Level::Regional, 0), (Level::Central, 1)] {
        let mut planner = planner(&world, &laws, &Policy::default());
        planner.wish(&[Wish::Limit(PersonNo(0), Limit { level: Some(level), ..Limit::default() })]).unwrap();
        assert_eq!(planner.plan().stays.len(), stays);
    }
}

#[test]
fn a_post_is_limited_to_people() {
    let world = two_and_two();
    let laws = laws(&world);
    for (of, expected) in [(0, [(0, "aqmola"), (1, "qostanay")]), (1, [(0, "qostanay"), (1, "aqmola")])] {
        let mut planner = planner(&world, &laws, &Policy::default());
        planner.wish(&[Wish::LimitPost(post(&world, "aqmola"), BTreeSet::from([PersonNo(of)]))]).unwrap();
        assert_eq!(given(&world, &planner.plan()), expected.map(|(person, to)| (person, to.to_owned())));
        planner.prove().unwrap();
    }
}

#[test]
fn a_pin_that_another_wish_denies_is_refused_and_nothing_is_changed() {
    let world = two_and_two();
    let laws = laws(&world);
    let mut planner = planner(&world, &laws, &Policy::default());
    let (aqmola, qostanay) = (post(&world, "aqmola"), post(&world, "qostanay"));
    let before = planner.plan();
    for (wish, denied) in [
        (Wish::Close(aqmola), Denied::Closed),
        (Wish::Limit(PersonNo(0), only(&[qostanay])), Denied::Limited),
        (Wish::Forbid(PersonNo(0), aqmola), Denied::ByHead),
    ] {
        // In whichever order they are given.
        let pin = Wish::Pin(PersonNo(0), aqmola);
        let refused = Err(PlanError::Denied(PersonNo(0), aqmola, denied));
        assert_eq!(planner.wish(&[pin.clone(), wish.clone()]), refused);
        assert_eq!(planner.wish(&[wish, pin]), refused);
        assert_eq!(planner.plan(), before);
    }
}

#[test]
fn a_wish_for_what_is_not_in_the_plan_is_refused() {
    let world = two_and_two();
    let laws = laws(&world);
    let mut planner = planner(&world, &laws, &Policy::default());
    assert_eq!(planner.wish(&[Wish::Limit(PersonNo(7), Limit::default())]), Err(PlanError::NotPlanned(PersonNo(7))));
}
