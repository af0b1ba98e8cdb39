//! A staff for demonstration: the four bodies of Decree 1070 over the twenty regions, with people who never were.
//!
//! Names, numbers, posts and histories are made up; the classes of nomenclature, the table of equal posts and the
//! requirements stand in for decisions of the bodies. Every date goes by the day given, so the staff stays plausible.

mod cases;
mod dated;
mod establishment;
mod names;
mod people;
mod places;
mod random;
#[cfg(test)]
mod tests;
mod wording;

use std::collections::{HashMap, HashSet};

use calendar::Date;
use registry::event::PostParticulars;
use registry::{Fact, Iin, ItemMatch, StaffEvent, Text};

use crate::Batch;
use establishment::{PostList, Slot, UnitPlan};
use people::Staffing;
pub use places::{LocalityKind, LocalityRow, RegionKind, RegionRow, regions};
use random::Random;

/// A person of the demonstration about whom something is hard to decide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HardCase {
    /// Short key; it does not change.
    pub key: &'static str,
    /// Who it is; the same for every seed and day.
    pub iin: Iin,
    /// What is hard about it, in one sentence.
    pub title: Text,
}

/// The hard cases, in the order of the provisions they are about.
pub fn hard_cases() -> Vec<HardCase> {
    let (list, units) = (establishment::post_list(), establishment::units(regions()));
    // Neither key, number nor sentence depends on the day.
    cases::all(people::COMMENCEMENT, &establishment::slots(&list, &units)).into_iter().map(|case| case.card).collect()
}

/// The staff as it stands on the day: about three thousand holders of posts, with their histories.
///
/// The same seed and day give the same staff. The staff list and the hard cases are the same for every seed.
pub fn staff(seed: u64, today: Date) -> Batch {
    let mut random = Random::new(seed);
    let (list, units) = (establishment::post_list(), establishment::units(regions()));
    let slots = establishment::slots(&list, &units);
    let cases = cases::all(today, &slots);
    let reserved: HashSet<Box<str>> = cases.iter().flat_map(|case| case.reserved.iter().cloned()).collect();

    let mut staff = vec![StaffEvent::ActPublished {
        act: "U2500001070".into(),
        on: people::COMMENCEMENT.plus_days(-11),
        source: "press reports; to be confirmed".into(),
        provisional: true,
    }];
    staff.extend(bodies_and_units(&list, &units));
    for slot in &slots {
        let gaps = (!reserved.contains(slot.key.as_str())).then_some(&mut random);
        staff.push(StaffEvent::Post(Box::new(particulars(slot, today, gaps))));
    }
    let (mut open, mut away) = (HashSet::new(), HashMap::new());
    for (at, slot) in slots.iter().enumerate().filter(|(_, slot)| !reserved.contains(slot.key.as_str())) {
        // An item with a post or two keeps its holders, so that every item is seen at work.
        let few = slot.item.is_some() && slots.iter().filter(|other| other.item == slot.item).count() < 3;
        match random.below(100) {
            0..=5 if !few => _ = open.insert(at),
            6..=7 => {
                let from = today.plus_days(-random.between(10, 120));
                let until = random.percent(60).then(|| today.plus_days(random.between(30, 500)));
                away.insert(at, (from, until));
                staff.push(StaffEvent::TemporarilyVacant { post: slot.key.as_str().into(), from, until });
            }
            _ => {}
        }
    }
    let mut people = Staffing::new(random, today, &slots, &reserved).people(&open, &away);
    for case in cases {
        staff.extend(case.staff);
        people.push(case.person);
    }
    Batch { staff, people }
}

fn bodies_and_units<'a>(list: &'a PostList, units: &'a [UnitPlan]) -> impl Iterator<Item = StaffEvent> + 'a {
    let bodies = list.body.iter().map(|body| StaffEvent::Body { key: body.key.clone(), name: body.names.clone() });
    bodies.chain(units.iter().map(|unit| {
        // By itself the name stands without the article that titles need.
        let en = unit.name.en.strip_prefix("the ").unwrap_or(&unit.name.en).into();
        StaffEvent::Unit {
            key: unit.key.as_str().into(),
            body: unit.body.into(),
            kind: unit.kind.map(Into::into),
            name: Text { en, ..unit.name.clone() },
        }
    }))
}

/// What is recorded of a post; with a generator at hand, some of it is not.
fn particulars(slot: &Slot, today: Date, gaps: Option<&mut Random>) -> PostParticulars {
    let confirmed_by: Option<Box<str>> = Some("кадр қызметі".into());
    let matched = |confirmed_by| {
        let item = slot.item.clone()?;
        Some(ItemMatch { item, confirmed_by, on: Some(people::COMMENCEMENT.plus_days(10).min(today)) })
    };
    let mut post = PostParticulars {
        key: slot.key.as_str().into(),
        body: slot.body.into(),
        unit: Some(slot.unit.as_str().into()),
        title: slot.title.clone(),
        role: Some(slot.role),
        // The level of a listed post is that of its item.
        level: slot.item.is_none().then_some(slot.level),
        locality: Some(slot.locality),
        category: Some(slot.category().into()),
        rank_class: Some(slot.rank_class().into()),
        nomenclature: Fact::Known(slot.nomenclature),
        appointing_authority: Some(slot.authority().into()),
        requirements: Fact::Known(slot.requirements().iter().map(|code| Box::from(*code)).collect()),
        item: matched(confirmed_by),
    };
    if let Some(random) = gaps {
        match random.below(100) {
            // Matched by no one yet: unit kind and role are all there is.
            0..=5 => post.item = None,
            6..=11 => post.item = matched(None),
            12..=13 => post.rank_class = None,
            14..=15 => post.requirements = Fact::Unknown,
            16..=17 if !slot.nomenclature.any() => post.nomenclature = Fact::Unknown,
            18 => post.appointing_authority = None,
            _ => {}
        }
    }
    post
}
