//! Small staffs, their law, and a plan over them.

use acts::{PublicationFact, find_act, list_items};
use calendar::{Date, WorkingCalendar};
use norms::rotation::{Law, Readings};
use planner::{Asked, Plan, Planner, Policy};
use registry::event::PostParticulars;
use registry::{
    CircumstanceKind, Document, EventId, Fact, Ground, ItemMatch, Nomenclature, PersonEvent, PersonNo, PostNo,
    Relation, StaffEvent, Text, World,
};

pub const AQMOLA: &str = "111010000";
pub const QOSTANAY: &str = "391010000";
pub const ABAI: &str = "101010000";
pub const ABAI_DISTRICT: &str = "103200000";

pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A staff list: key, item of the list, locality.
pub fn world(posts: &[(&str, &str, &str)]) -> World {
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

pub fn holds(post: &str, from: Date) -> PersonEvent {
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

pub fn protected() -> PersonEvent {
    let kind =
        CircumstanceKind::ChildWithDisability { relation: Fact::Known(Relation::Own), born: Some(day("2018-05-05")) };
    let document = Document { number: Some("7".into()), on: Some(day("2019-01-10")), ..Document::default() };
    PersonEvent::Circumstance { kind, from: day("2019-01-01"), until: None, document: Some(document) }
}

pub fn consents(to: &str) -> PersonEvent {
    PersonEvent::Consented { to: to.into(), on: day("2026-10-01"), written: true, document: None }
}

pub fn people(world: &mut World, careers: &[Vec<PersonEvent>]) {
    for (no, events) in careers.iter().enumerate() {
        let numbered = (0u32..).zip(events).map(|(place, event)| (EventId { entry: 0, place }, event));
        world.set_person(PersonNo(no as u32), numbered).unwrap();
    }
    world.index();
}

pub fn laws(world: &World) -> Vec<Law<'_>> {
    let published = PublicationFact { on: day("2025-11-04"), known_on: None };
    let act = find_act("U2500001070").unwrap();
    let law = || {
        let calendar = WorkingCalendar::kazakhstan();
        Law::on(act, day("2026-10-15"), Some(published), Readings::default(), calendar, &world.staff).unwrap()
    };
    world.staff.bodies.iter().map(|_| law()).collect()
}

pub fn planner<'w>(world: &'w World, laws: &'w [Law<'w>], policy: &Policy) -> Planner<'w> {
    let asked = Asked { world, laws, on: day("2026-10-15"), year: 2027, body: None };
    Planner::new(asked, policy).unwrap()
}

pub fn post(world: &World, key: &str) -> PostNo {
    world.staff.find_post(key).unwrap()
}

pub fn given(world: &World, plan: &Plan) -> Vec<(u32, String)> {
    let mut given: Vec<_> = plan.given().map(|(person, to)| (person.0, world.staff.post(to).key.to_string())).collect();
    given.sort();
    given
}

pub fn ring() -> World {
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

/// Writes the record of one person anew.
pub fn set(world: &mut World, person: u32, events: &[PersonEvent]) {
    let numbered = (0u32..).zip(events).map(|(place, event)| (EventId { entry: 0, place }, event));
    world.set_person(PersonNo(person), numbered).unwrap();
}
