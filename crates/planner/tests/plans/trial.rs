//! Every lawful plan of small staffs, compared with the one found.

use planner::{Planner, Policy, WhyStays};
use proptest::prelude::*;
use registry::{PersonEvent, PostNo, World};

use crate::staff::*;

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
                let family = PersonEvent::Family { status: "married".into(), members: *members, children_at_school: Some(*members / 2) };
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
        // Who contends for too few posts is one more than the posts, and may lawfully have no other.
        for stay in &plan.stays {
            let person = stay.mover.person;
            if !matches!(planner.why_stays(person).unwrap(), Some(WhyStays::Taken(_))) { continue; }
            let contention = planner.contention(person).unwrap();
            prop_assert_eq!(contention.people.len(), contention.posts.len() + 1);
            prop_assert!(contention.people.contains(&person));
            for &one in &contention.people {
                let may = planner.alternatives(one).unwrap();
                prop_assert!(may.iter().all(|other| contention.posts.contains(&other.post)), "{:?}: {:?}", one, may);
            }
        }
        // No post is given twice, and none of someone who stays.
        let mut posts: Vec<PostNo> = plan.given().map(|(_, to)| to).chain(plan.stays.iter().map(|s| s.mover.post)).collect();
        let count = posts.len();
        posts.sort();
        posts.dedup();
        prop_assert_eq!(posts.len(), count);
    }
}
