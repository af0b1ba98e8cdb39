//! The law is asked once of destinations that are alike to it; here it is asked of every pair.

use norms::rotation::{
    AcrossBodies, DestinationListed, Law, MoveGround, Outcome, PLACES, Proposed, RegionUnit, may_take,
};
use norms::rotation::{Permission, Readings, Whereabouts, destination_kind, named};
use norms::{Law as _, Silent};
use planner::{Planner, Policy, Refusals};
use proptest::prelude::*;
use registry::event::PostParticulars;
use registry::{
    Fact, Ground, Level, Nomenclature, PersonEvent, PostNo, ReorganisationCause, Role, StaffEvent, Text, WaiverBy,
    World,
};

use crate::staff::*;

const POSTS: usize = 10;

/// A post with every particular that the law looks at: some recorded, some not.
fn particulars(no: usize, drawn: &[u8; 12]) -> PostParticulars {
    let one_of = |at: usize, of: &[Option<&str>]| of[usize::from(drawn[at]) % of.len()].map(Box::<str>::from);
    let bodies = ["internal-affairs", "internal-affairs", "internal-affairs", "emergency"];
    let body = bodies[usize::from(drawn[0]) % 4];
    let items = [None, Some("internal-affairs.5"), Some("internal-affairs.5"), Some("internal-affairs.2")];
    let item = one_of(1, &items).filter(|_| body == "internal-affairs");
    PostParticulars {
        key: format!("p{no}").into(),
        body: body.into(),
        unit: one_of(2, &[None, Some("one"), Some("other"), Some("unnamed")])
            .map(|unit| format!("{body}-{unit}").into()),
        title: Text::default(),
        role: [None, Some(Role::Head), Some(Role::Deputy), Some(Role::Officer)][usize::from(drawn[3]) % 4],
        level: [None, Some(Level::Central), Some(Level::Regional), Some(Level::Regional)][usize::from(drawn[4]) % 4],
        locality: one_of(5, &[None, Some(AQMOLA), Some(QOSTANAY), Some(ABAI), Some(ABAI_DISTRICT)])
            .map(|code| code.parse().unwrap()),
        category: one_of(6, &[Some("C-1"), Some("C-1"), Some("C-2"), None]),
        rank_class: one_of(7, &[None, None, Some("r1"), Some("r2")]),
        nomenclature: [
            Fact::Unknown,
            Fact::Known(Nomenclature::default()),
            Fact::Known(Nomenclature { president_agrees: true, ..Nomenclature::default() }),
        ][usize::from(drawn[8]) % 3],
        appointing_authority: None,
        requirements: match drawn[9] % 4 {
            0 => Fact::Unknown,
            1 => Fact::Known(Box::from([Box::from("law")])),
            _ => Fact::Known(Box::default()),
        },
        item: item.map(|item| registry::ItemMatch {
            item,
            confirmed_by: drawn[10].is_multiple_of(2).then(|| "HR".into()),
            on: None,
        }),
    }
}

fn drawn_world(posts: &[[u8; 12]], people_of: &[[u8; 6]]) -> World {
    let mut world = world(&[]);
    for body in ["internal-affairs", "emergency"] {
        for (unit, kind) in [("one", Some("department")), ("other", Some("committee")), ("unnamed", None)] {
            let (key, kind) = (format!("{body}-{unit}").into(), kind.map(Into::into));
            let unit = StaffEvent::Unit { key, body: body.into(), kind, name: Text::default() };
            world.apply_staff(&unit).unwrap();
        }
    }
    for (no, drawn) in posts.iter().enumerate() {
        world.apply_staff(&StaffEvent::Post(Box::new(particulars(no, drawn)))).unwrap();
        let post: Box<str> = format!("p{no}").into();
        match drawn[11] % 8 {
            0 => {
                let until = Some(day("2027-06-30"));
                world.apply_staff(&StaffEvent::TemporarilyVacant { post, from: day("2026-01-01"), until }).unwrap();
            }
            1 => {
                world.apply_staff(&StaffEvent::PostAbolished { post, last_day: day("2027-03-31") }).unwrap();
            }
            _ => {}
        }
    }
    for (one, other, equal) in [("p0", "p1", true), ("p2", "p3", false)] {
        let compared = StaffEvent::RankCompared { one: one.into(), other: other.into(), equal, lower: None };
        world.apply_staff(&compared).unwrap();
    }
    let renamed = StaffEvent::Reorganised {
        cause: ReorganisationCause::Renaming,
        on: day("2026-06-01"),
        from: "p4".into(),
        to: "p5".into(),
    };
    world.apply_staff(&renamed).unwrap();
    let careers: Vec<Vec<PersonEvent>> = people_of.iter().enumerate().map(|(no, drawn)| career(no, drawn)).collect();
    people(&mut world, &careers);
    world
}

/// Someone who may have left a post within the year, be protected, have consented to a move, have a waiver.
fn career(held: usize, drawn: &[u8; 6]) -> Vec<PersonEvent> {
    let post = |no: u8| format!("p{}", usize::from(no) % POSTS);
    let mut events = Vec::new();
    if drawn[0].is_multiple_of(2) {
        events.push(holds(&post(drawn[1]), day("2020-02-01")));
        let ground = Fact::Known(Ground::Rotation);
        events.push(PersonEvent::Left { last_day: day("2026-11-30"), ground, order: None });
        events.push(holds(&format!("p{held}"), day("2026-12-01")));
    } else {
        events.push(holds(&format!("p{held}"), day("2024-02-01")));
    }
    if drawn[2].is_multiple_of(2) {
        events.push(protected());
    }
    if drawn[3].is_multiple_of(2) {
        events.push(consents(&post(drawn[3] / 2)));
    }
    if drawn[4].is_multiple_of(3) {
        let (post, on) = (post(drawn[4] / 3).into(), day("2026-12-15"));
        events.push(PersonEvent::Waived { post, by: WaiverBy::President, on, document: None });
    }
    if !drawn[5].is_multiple_of(3) {
        events.push(PersonEvent::Qualified { requirement: "law".into(), met: drawn[5] % 3 == 1 });
    }
    events
}

fn read_as<'a>(law: &Law<'a>, drawn: u8) -> Law<'a> {
    law.read_as(Readings {
        across_bodies: if drawn & 1 == 0 { AcrossBodies::Within } else { AcrossBodies::Across },
        destination_listed: if drawn & 2 == 0 { DestinationListed::NeedNot } else { DestinationListed::Must },
        region_unit: if drawn & 4 == 0 { RegionUnit::Oblast } else { RegionUnit::District },
        ..law.readings
    })
}

/// Posts that are mostly alike: each as one of three, but for one particular, the unit and the locality.
fn posts() -> impl Strategy<Value = Vec<[u8; 12]>> {
    let three = proptest::collection::vec(any::<[u8; 12]>(), 3);
    let each = proptest::collection::vec((0usize..3, 0usize..12, any::<[u8; 3]>()), POSTS);
    (three, each).prop_map(|(three, each)| {
        let one = |(of, at, [other, unit, locality]): (usize, usize, [u8; 3])| {
            let mut drawn: [u8; 12] = three[of];
            drawn[at] = other;
            (drawn[2], drawn[5]) = (unit, locality);
            drawn
        };
        each.into_iter().map(one).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    /// Two destinations of one kind and place get the same answer, unless the person's facts or a decision names one of them.
    #[test]
    fn destinations_that_are_alike_get_the_same_answer(
        posts in posts(),
        careers in proptest::collection::vec(any::<[u8; 6]>(), 4),
        readings in any::<u8>(),
    ) {
        let world = drawn_world(&posts, &careers);
        let law = read_as(&laws(&world)[0], readings);
        for person in 0..careers.len() as u32 {
            let career = world.career(registry::PersonNo(person));
            let (from, on) = (PostNo(person), day("2027-02-01"));
            let named = named(&career, from, &law);
            let mut answers: Vec<(_, usize, Outcome<Permission>)> = Vec::new();
            for to in (0..POSTS as u32).map(PostNo).filter(|to| *to != from && !named.contains(to)) {
                for occupied in [false, true] {
                    let proposed = Proposed { to, on, ground: MoveGround::Plan, occupied };
                    let answer = may_take(&career, proposed, &law, &mut Silent);
                    let place = Whereabouts::of(from, &law).beside(Whereabouts::of(to, &law));
                    let kind = destination_kind(to, occupied, &law);
                    prop_assert!(place < PLACES);
                    match answers.iter().find(|(other, at, _)| (*other, *at) == (kind, place)) {
                        Some((_, _, before)) => prop_assert_eq!(before, &answer),
                        None => answers.push((kind, place, answer)),
                    }
                }
            }
        }
    }

    /// What the assignment reckons with is what the law answers of each pair asked by itself.
    #[test]
    fn the_moves_of_a_plan_are_those_that_the_law_allows_asked_one_by_one(
        posts in posts(),
        careers in proptest::collection::vec(any::<[u8; 6]>(), 6),
        readings in any::<u8>(),
    ) {
        let world = drawn_world(&posts, &careers);
        let laws: Vec<_> = laws(&world).iter().map(|law| read_as(law, readings)).collect();
        let planner: Planner<'_> = planner(&world, &laws, &Policy::default());
        for mover in planner.movers() {
            for to in (0..POSTS as u32).map(PostNo).filter(|to| *to != mover.post) {
                // A post that the plan cannot give is none of its moves.
                let Ok(reckoned) = planner.reckoned_with(mover.person, to) else { continue };
                let refused = matches!(
                    planner.against(mover.person, to).unwrap(),
                    Some(Refusals::Law(_) | Refusals::Missing(_))
                );
                let cost = || planner.cost(mover.person, to).unwrap().iter().map(|line| line.points).sum();
                prop_assert_eq!(reckoned, (!refused).then(cost), "{:?} to {:?}", mover, to);
            }
        }
    }
}
