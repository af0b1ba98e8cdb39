//! What a move costs by the criteria that come from a person's record.

use acts::list_items;
use planner::{Criterion, Policy};
use registry::{PersonEvent, PersonNo, World};

use crate::staff::*;

/// A head of a transport police department with two posts to take in another region: one of the same field, one of another.
fn two_fields(record: &[PersonEvent]) -> World {
    let kind = |item: &str| list_items().iter().find(|held| held.key == item).unwrap().unit_kind.clone();
    assert_ne!(kind("internal-affairs.5"), kind("internal-affairs.9"));
    let mut world = world(&[
        ("held", "internal-affairs.5", ABAI),
        ("same-field", "internal-affairs.5", QOSTANAY),
        ("other-field", "internal-affairs.9", QOSTANAY),
        ("other-field-before", "internal-affairs.9", AQMOLA),
    ]);
    people(&mut world, &[record.to_vec()]);
    world
}

fn units(world: &World, to: &str, criterion: Criterion) -> i64 {
    let laws = laws(world);
    let planner = planner(world, &laws, &Policy::default());
    let cost = planner.cost(PersonNo(0), post(world, to)).unwrap();
    assert!(!cost.is_empty(), "{to} may not be taken");
    cost.iter().find(|line| line.criterion == criterion).map_or(0, |line| line.units)
}

#[test]
fn a_unit_of_a_kind_never_served_in_is_weighed() {
    let now = holds("held", day("2024-02-01"));
    let world = two_fields(std::slice::from_ref(&now));
    assert_eq!(units(&world, "same-field", Criterion::UnfamiliarField), 0);
    assert_eq!(units(&world, "other-field", Criterion::UnfamiliarField), 1);
    // Whoever served in such a unit before knows the field.
    let left = PersonEvent::Left {
        last_day: day("2024-01-31"),
        ground: registry::Fact::Known(registry::Ground::Ordinary),
        order: None,
    };
    let world = two_fields(&[holds("other-field-before", day("2020-02-01")), left, now]);
    assert_eq!(units(&world, "other-field", Criterion::UnfamiliarField), 0);
}

#[test]
fn children_at_school_are_weighed_where_the_family_moves_and_their_number_is_recorded() {
    let family = |children_at_school| PersonEvent::Family { status: "married".into(), members: 4, children_at_school };
    for (recorded, expected) in [(None, 0), (Some(0), 0), (Some(2), 2)] {
        let world = two_fields(&[holds("held", day("2024-02-01")), family(recorded)]);
        assert_eq!(units(&world, "same-field", Criterion::ChildrenAtSchool), expected);
        assert_eq!(units(&world, "same-field", Criterion::Family), 3);
    }
}
