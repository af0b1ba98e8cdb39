//! Why the plan is as it is.

use norms::rotation::cites;
use planner::{Denied, PlanError, Policy, Refusals, WhyStays};
use registry::{PersonNo, World};

use crate::staff::*;

/// Two heads of one region, so that neither may have the other's post, and for them one vacancy in another.
fn one_vacancy() -> World {
    let mut world = world(&[
        ("semey", "internal-affairs.5", ABAI),
        ("ayagoz", "internal-affairs.5", ABAI_DISTRICT),
        ("vacant", "internal-affairs.5", AQMOLA),
    ]);
    people(&mut world, &[vec![holds("semey", day("2024-02-01"))], vec![holds("ayagoz", day("2024-06-15"))]]);
    world
}

#[test]
fn a_given_move_is_explained_on_the_day_of_its_exchange_with_the_clauses_that_allow_it() {
    let mut world = world(&[("aqmola", "internal-affairs.5", AQMOLA), ("qostanay", "internal-affairs.5", QOSTANAY)]);
    people(&mut world, &[vec![holds("aqmola", day("2024-02-01"))], vec![holds("qostanay", day("2024-06-15"))]]);
    let laws = laws(&world);
    let mut planner = planner(&world, &laws, &Policy::default());
    let (on, found) = planner.explain(PersonNo(0), post(&world, "qostanay")).unwrap();
    assert_eq!(on, day("2027-06-15"));
    // The holder of the post is not in the way: they leave it in the same exchange.
    assert_eq!(found.answer.value["lawful"], true);
    for clause in [cites::TERM, cites::DESTINATION, cites::INTER_REGIONAL, cites::EQUAL_RANK, cites::QUALIFICATION] {
        assert!(found.citations.contains(&clause), "{clause:?}");
    }
    // The only other course is that both stay: each has one lawful post.
    assert_eq!(planner.best_alternative(PersonNo(0)).unwrap(), None);
}

#[test]
fn whoever_stays_for_want_of_posts_is_told_who_has_them_and_what_it_would_cost() {
    let world = one_vacancy();
    let laws = laws(&world);
    let mut planner = planner(&world, &laws, &Policy::default());
    let plan = planner.plan();
    assert_eq!((plan.moves.len(), plan.stays.len()), (1, 1));
    let (stays, goes) = (plan.stays[0].mover.person, plan.moves[0].parts[0].mover.person);
    let Some(WhyStays::Taken(held)) = planner.why_stays(stays).unwrap() else { panic!() };
    assert_eq!(held.iter().map(|by| (by.post, by.person)).collect::<Vec<_>>(), [(post(&world, "vacant"), Some(goes))]);
    let contention = planner.contention(stays).unwrap();
    assert_eq!(contention.people, [PersonNo(0), PersonNo(1)]);
    assert_eq!(contention.posts, [post(&world, "vacant")]);
    // One for the other: nobody more stays, and it costs no less.
    let other = planner.best_alternative(stays).unwrap().unwrap();
    assert_eq!((other.post, other.stays), (post(&world, "vacant"), 0));
    assert!(other.points >= 0);
    assert_eq!(planner.alternatives(stays).unwrap(), [other]);
    // Whoever has the post contends with nobody.
    assert!(planner.contention(goes).unwrap().people.is_empty());
}

#[test]
fn nobody_is_left_without_any_post() {
    let world = one_vacancy();
    let laws = laws(&world);
    let mut planner = planner(&world, &laws, &Policy::default());
    let before = planner.plan();
    let (vacant, semey) = (post(&world, "vacant"), post(&world, "semey"));
    planner.forbid(PersonNo(0), vacant).unwrap();
    // Who may stay only, may not be forbidden to stay; what was wished before is kept.
    assert_eq!(planner.forbid(PersonNo(0), semey), Err(PlanError::NoPostLeft(PersonNo(0))));
    assert_eq!(planner.against(PersonNo(0), vacant).unwrap(), Some(Refusals::Denied(Denied::ByHead)));
    let Some(WhyStays::Denied(denied)) = planner.why_stays(PersonNo(0)).unwrap() else { panic!() };
    assert_eq!(denied, [(vacant, Denied::ByHead)]);
    assert_eq!(planner.plan().stays.len(), before.stays.len());
    planner.prove().unwrap();
}

#[test]
fn a_post_whose_holder_has_no_other_is_no_alternative() {
    // The second is protected and consents to nothing; the first could have either post.
    let mut world = world(&[
        ("aqmola", "internal-affairs.5", AQMOLA),
        ("qostanay", "internal-affairs.5", QOSTANAY),
        ("vacant", "internal-affairs.5", ABAI),
    ]);
    people(
        &mut world,
        &[vec![holds("aqmola", day("2024-02-01"))], vec![holds("qostanay", day("2024-02-01")), protected()]],
    );
    let laws = laws(&world);
    let mut planner = planner(&world, &laws, &Policy::default());
    assert_eq!(given(&world, &planner.plan()), [(0, "vacant".into())]);
    // The protected holder of the other post has not consented, and leaves it for nothing.
    assert_eq!(planner.best_alternative(PersonNo(0)).unwrap(), None);
    assert!(planner.alternatives(PersonNo(0)).unwrap().iter().all(|other| other.post == post(&world, "vacant")));
    assert_eq!(planner.pin(PersonNo(0), post(&world, "qostanay")), Err(PlanError::NoPostLeft(PersonNo(1))));
    assert_eq!(given(&world, &planner.plan()), [(0, "vacant".into())]);
}
