//! Drafts a plan for so many people: `cargo bench -p lauazym-planner --bench draft -- [PEOPLE]`.
//!
//! The staff is drawn, the same each time: four bodies, six posts for every five people whose time ends, twelve ranks a body, units of four posts
//! in 400 localities of twenty regions. One in twenty is protected, one in ten has a finding that a requirement is not met.

use std::time::Instant;

use acts::{PublicationFact, find_act, list_items};
use calendar::{Date, WorkingCalendar};
use norms::rotation::{Law, Readings};
use planner::{Asked, Planner, Policy};
use registry::event::PostParticulars;
use registry::{
    CircumstanceKind, Document, EventId, Fact, Ground, ItemMatch, Nomenclature, PersonEvent, PersonNo, Relation,
    StaffEvent, Text, World,
};

const REGIONS: [u32; 20] = [10, 11, 15, 19, 23, 27, 31, 33, 35, 39, 43, 47, 55, 59, 61, 62, 63, 71, 75, 79];
const BODIES: [&str; 4] = ["prosecutor-general", "financial-monitoring", "internal-affairs", "emergency"];
const RANKS: u64 = 12;
const REQUIREMENTS: [&str; 3] = ["higher-education", "service-5-years", "leadership-3-years"];

/// A linear congruential generator: the bench needs numbers that look drawn, no more.
struct Drawn(u64);

impl Drawn {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Cargo hands on `--bench`.
    let given = std::env::args().skip(1).find_map(|argument| argument.parse().ok());
    let people: u32 = given.unwrap_or(10_000);
    let world = staff(people)?;
    let act = find_act("U2500001070").ok_or("no such act")?;
    let on = Date::of(2026, 10, 15);
    let published = PublicationFact { on: Date::of(2025, 11, 4), known_on: None };
    let law = |_| Law::on(act, on, Some(published), Readings::default(), WorkingCalendar::kazakhstan(), &world.staff);
    let laws = world.staff.bodies.iter().map(law).collect::<Result<Vec<_>, _>>()?;
    let asked = Asked { world: &world, laws: &laws, on, year: 2027, body: None };
    let began = Instant::now();
    let mut planner = Planner::new(asked, &Policy::default())?;
    let drafted = began.elapsed();
    let plan = planner.plan();
    let began = Instant::now();
    planner.prove()?;
    println!(
        "{} people, {} posts, {} lawful moves: drafted in {drafted:.1?}, proved in {:.1?}; {} moved, {} stay, {} points; memory at most {}",
        planner.movers().len(),
        world.staff.posts.len(),
        planner.lawful_moves(),
        began.elapsed(),
        plan.given().count(),
        plan.stays.len(),
        plan.points,
        peak_memory().unwrap_or_else(|| "not known".into()),
    );
    Ok(())
}

/// The most memory that the process has had, as Linux tells it.
fn peak_memory() -> Option<String> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:")).map(|most| most.trim().to_owned())
}

fn staff(people: u32) -> Result<World, Box<dyn std::error::Error>> {
    let (mut world, mut drawn) = (World::default(), Drawn(1070));
    for body in BODIES {
        world.apply_staff(&StaffEvent::Body { key: body.into(), name: Text::default() })?;
    }
    let posts = people / 5 * 6;
    for no in 0..posts {
        // Units of four posts, the bodies in turn.
        let (unit, body) = (no / 4, BODIES[(no / 4 % 4) as usize]);
        let items: Vec<_> = list_items().iter().filter(|item| item.body == body).collect();
        let item = items[drawn.below(items.len() as u64) as usize];
        let key: Box<str> = format!("unit-{unit}").into();
        if no % 4 == 0 {
            let kind = Some(item.unit_kind.as_str().into());
            world.apply_staff(&StaffEvent::Unit {
                key: key.clone(),
                body: body.into(),
                kind,
                name: Text::default(),
            })?;
        }
        let locality = REGIONS[(unit % 20) as usize] * 10_000_000 + (1 + unit / 20 % 20) * 200_000;
        let required = REQUIREMENTS.iter().take(drawn.below(4) as usize).map(|code| Box::from(*code)).collect();
        world.apply_staff(&StaffEvent::Post(Box::new(PostParticulars {
            key: format!("post-{no}").into(),
            body: body.into(),
            unit: Some(key),
            title: Text::default(),
            role: Some(item.role),
            level: None,
            locality: Some(locality.to_string().parse()?),
            category: Some("C-1".into()),
            rank_class: Some(format!("r{}", drawn.below(RANKS)).into()),
            nomenclature: Fact::Known(Nomenclature {
                administration_agrees: drawn.below(20) == 0,
                ..Nomenclature::default()
            }),
            appointing_authority: None,
            requirements: Fact::Known(required),
            item: Some(ItemMatch { item: item.key.as_str().into(), confirmed_by: Some("HR".into()), on: None }),
        })))?;
    }
    for no in 0..people {
        // Every sixth post is vacant.
        let events = record(no / 5 * 6 + no % 5, &mut drawn);
        let numbered = (0u32..).zip(&events).map(|(place, event)| (EventId { entry: 0, place }, event));
        world.set_person(PersonNo(no), numbered)?;
    }
    world.index();
    Ok(world)
}

fn record(post: u32, drawn: &mut Drawn) -> Vec<PersonEvent> {
    let mut events = vec![
        PersonEvent::Appointed {
            post: format!("post-{post}").into(),
            from: Some(Date::of(2024, 1, 10).plus_days(drawn.below(340) as i32)),
            issued: None,
            taken_up: None,
            ground: Fact::Known(Ground::Ordinary),
            equal: Fact::Unknown,
            carry_over: Fact::Unknown,
            order: None,
            cause_document: None,
        },
        PersonEvent::Family {
            status: "үйленген".into(),
            members: 1 + drawn.below(6) as u16,
            children_at_school: Some(drawn.below(3) as u16),
        },
        PersonEvent::HousingNeed { needed: drawn.below(3) == 0 },
    ];
    for code in REQUIREMENTS {
        events.push(PersonEvent::Qualified { requirement: code.into(), met: drawn.below(30) > 0 });
    }
    if drawn.below(20) == 0 {
        let born = Some(Date::of(2018, 5, 5));
        events.push(PersonEvent::Circumstance {
            kind: CircumstanceKind::ChildWithDisability { relation: Fact::Known(Relation::Own), born },
            from: Date::of(2019, 1, 1),
            until: None,
            document: Some(Document {
                number: Some("7".into()),
                on: Some(Date::of(2019, 1, 10)),
                ..Document::default()
            }),
        });
    }
    events
}
