//! Plans over small staffs: the cases of section 4.4 of the inventory, and every lawful plan compared with the one found.

#![allow(clippy::unwrap_used)] // a test that cannot make its world has failed

use acts::{PublicationFact, find_act, list_items};
use calendar::{Date, WorkingCalendar};
use norms::rotation::{Law, Readings, RefusalCode};
use planner::{Asked, Criterion, Denied, Plan, PlanError, Planner, Policy, Refusals, WhyStays};
use proptest::prelude::*;
use registry::event::PostParticulars;
use registry::{
    CircumstanceKind, Document, EventId, Fact, Ground, ItemMatch, Nomenclature, PersonEvent, PersonNo, PostNo,
    Relation, StaffEvent, Text, World,
};

const AQMOLA: &str = "111010000";
const QOSTANAY: &str = "391010000";
const ABAI: &str = "101010000";
const ABAI_DISTRICT: &str = "103200000";

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A staff list: key, item of the list, locality.
fn world(posts: &[(&str, &str, &str)]) -> World {
    let mut world = World::default();
    for item in list_items() {
        if world.staff.find_body(&item.body).is_none() {
            world.apply_staff(&StaffEvent::Body { key: item.body.as_str().into(), name: Text::default() }).unwrap();
        }
    }
    for (key, item, locality) in posts {
        let listed = list_items().iter().find(|held| held.key == *item).unwrap();
        let unit: Box<str> = format!("unit-of-{key}").into();
        let kind = Some(listed.unit_kind.as_str().into());
        let body: Box<str> = listed.body.as_str().into();
        world
            .apply_staff(&StaffEvent::Unit { key: unit.clone(), body: body.clone(), kind, name: Text::default() })
            .unwrap();
        world
            .apply_staff(&StaffEvent::Post(Box::new(PostParticulars {
                key: (*key).into(),
                body,
                unit: Some(unit),
                title: Text::default(),
                role: Some(listed.role),
                level: None,
                locality: Some(locality.parse().unwrap()),
                category: Some("C-1".into()),
                rank_class: Some("r1".into()),
                nomenclature: Fact::Known(Nomenclature::default()),
                appointing_authority: None,
                requirements: Fact::Known(Box::default()),
                item: Some(ItemMatch { item: (*item).into(), confirmed_by: Some("HR".into()), on: None }),
            })))
            .unwrap();
    }
    world
}

fn holds(post: &str, from: Date) -> PersonEvent {
    PersonEvent::Appointed {
        post: post.into(),
        from: Some(from),
        issued: None,
        taken_up: None,
        ground: Fact::Known(Ground::Ordinary),
        equal: Fact::Unknown,
        carry_over: Fact::Unknown,
        order: None,
        cause_document: None,
    }
}

fn protected() -> PersonEvent {
    let kind =
        CircumstanceKind::ChildWithDisability { relation: Fact::Known(Relation::Own), born: Some(day("2018-05-05")) };
    let document = Document { number: Some("7".into()), on: Some(day("2019-01-10")), ..Document::default() };
    PersonEvent::Circumstance { kind, from: day("2019-01-01"), until: None, document: Some(document) }
}

fn consents(to: &str) -> PersonEvent {
    PersonEvent::Consented { to: to.into(), on: day("2026-10-01"), written: true, document: None }
}

fn people(world: &mut World, careers: &[Vec<PersonEvent>]) {
    for (no, events) in careers.iter().enumerate() {
        let numbered = (0u32..).zip(events).map(|(place, event)| (EventId { entry: 0, place }, event));
        world.set_person(PersonNo(no as u32), numbered).unwrap();
    }
    world.index();
}

fn laws(world: &World) -> Vec<Law<'_>> {
    let published = PublicationFact { on: day("2025-11-04"), known_on: None };
    let act = find_act("U2500001070").unwrap();
    let law = || {
        let calendar = WorkingCalendar::kazakhstan();
        Law::on(act, day("2026-10-15"), Some(published), Readings::default(), calendar, &world.staff).unwrap()
    };
    world.staff.bodies.iter().map(|_| law()).collect()
}

fn planner<'w>(world: &'w World, laws: &'w [Law<'w>], policy: &Policy) -> Planner<'w> {
    let asked = Asked { world, laws, on: day("2026-10-15"), year: 2027, body: None };
    Planner::new(asked, policy).unwrap()
}

fn post(world: &World, key: &str) -> PostNo {
    world.staff.find_post(key).unwrap()
}

fn given(world: &World, plan: &Plan) -> Vec<(u32, String)> {
    let mut given: Vec<_> = plan.given().map(|(person, to)| (person.0, world.staff.post(to).key.to_string())).collect();
    given.sort();
    given
}

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

fn ring() -> World {
    let mut world = world(&[
        ("aqmola", "internal-affairs.5", AQMOLA),
        ("qostanay", "internal-affairs.5", QOSTANAY),
        ("abai", "internal-affairs.5", ABAI),
    ]);
    let from = day("2024-02-01");
    people(
        &mut world,
        &[vec![holds("aqmola", from)], vec![holds("qostanay", from), protected()], vec![holds("abai", from)]],
    );
    world
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
    let (before, after) = planner.what_if(|plan| plan.forbid(PersonNo(0), abai)).unwrap();
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

/// All plans of these people over these posts: the fewest who stay, and among those the fewest points.
fn best_by_trial(planner: &Planner<'_>, world: &World, points: &dyn Fn(usize, PostNo) -> Option<i64>) -> (usize, i64) {
    let movers = planner.movers();
    let posts: Vec<PostNo> = world.staff.numbered_posts().map(|(no, _)| no).collect();
    fn go(
        row: usize,
        movers: &[planner::Mover],
        posts: &[PostNo],
        taken: &mut Vec<PostNo>,
        so_far: (usize, i64),
        best: &mut (usize, i64),
        points: &dyn Fn(usize, PostNo) -> Option<i64>,
    ) {
        if row == movers.len() {
            *best = (*best).min(so_far);
            return;
        }
        for &post in posts.iter().filter(|post| !taken.contains(post)).collect::<Vec<_>>() {
            let step = match post == movers[row].post {
                true => (1, 0),
                false => match points(row, post) {
                    Some(points) => (0, points),
                    None => continue,
                },
            };
            taken.push(post);
            go(row + 1, movers, posts, taken, (so_far.0 + step.0, so_far.1 + step.1), best, points);
            taken.pop();
        }
    }
    let mut best = (usize::MAX, i64::MAX);
    go(0, movers, &posts, &mut Vec::new(), (0, 0), &mut best, points);
    best
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// Five posts in three regions, some held, some protected, some with families: no plan that can be tried is better.
    #[test]
    fn no_plan_that_can_be_tried_is_better(
        places in proptest::collection::vec(0usize..4, 5),
        held in proptest::collection::vec((any::<bool>(), any::<bool>(), 1u16..6), 5),
        ranked in any::<bool>(),
    ) {
        let localities = [AQMOLA, QOSTANAY, ABAI, ABAI_DISTRICT];
        let keys = ["a", "b", "c", "d", "e"];
        let posts: Vec<_> = keys.iter().zip(&places).map(|(key, at)| (*key, "internal-affairs.5", localities[*at])).collect();
        let mut world = world(&posts);
        let mut careers = Vec::new();
        for (key, (is_held, is_protected, members)) in keys.iter().zip(&held) {
            if *is_held {
                let family = PersonEvent::Family { status: "married".into(), members: *members };
                let mut events = vec![holds(key, day("2024-02-01")), family];
                if *is_protected { events.push(protected()); }
                careers.push(events);
            }
        }
        people(&mut world, &careers);
        let laws = laws(&world);
        let policy = if ranked {
            Policy::parse("ranked = [\"family\", \"region-again\", \"relocation\"]").unwrap()
        } else {
            Policy::default()
        };
        let mut planner = planner(&world, &laws, &policy);
        let plan = planner.plan();
        planner.prove().unwrap();
        let found: std::collections::BTreeMap<_, _> = plan.given().collect();
        let cost = |row: usize, to: PostNo| {
            let mover = planner.movers()[row];
            let lawful = planner.against(mover.person, to).unwrap().is_none();
            // The holder of a post that nobody leaves is no mover here: every holder's time ends.
            lawful.then(|| planner.cost(mover.person, to).unwrap().iter().map(|line| line.points).sum())
        };
        let best = best_by_trial(&planner, &world, &cost);
        if !planner.movers().is_empty() {
            prop_assert_eq!((plan.stays.len(), plan.points), best, "{:?}", found);
        }
        // No post is given twice, and none of someone who stays.
        let mut posts: Vec<PostNo> = plan.given().map(|(_, to)| to).chain(plan.stays.iter().map(|s| s.mover.post)).collect();
        let count = posts.len();
        posts.sort();
        posts.dedup();
        prop_assert_eq!(posts.len(), count);
    }
}
