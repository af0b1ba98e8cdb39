//! People about whom something is hard to decide: fixed posts, fixed numbers, dates by the day given.

mod absence;
mod carry;
mod protection;
mod record;

use calendar::Date;
use registry::{Ground, PersonEvent, PersonName, StaffEvent};

use super::HardCase;
use super::dated::{Dated, appointed, in_order};
use super::establishment::Slot;
use super::people::{self, Identity};
use super::random::Random;
use super::wording::text;
use crate::PersonBatch;

/// A hard case ready to be recorded.
pub(super) struct Case {
    pub(super) card: HardCase,
    pub(super) person: PersonBatch,
    pub(super) staff: Vec<StaffEvent>,
    /// Posts nobody else may have held.
    pub(super) reserved: Vec<Box<str>>,
}

/// All cases.
pub(super) fn all(today: Date, slots: &[Slot]) -> Vec<Case> {
    let desk = Desk { today, slots };
    let drafts = [absence::cases(&desk), carry::cases(&desk), protection::cases(&desk), record::cases(&desk)];
    drafts.into_iter().flatten().enumerate().map(|(number, draft)| desk.finish(number, draft)).collect()
}

/// What the cases are written against.
struct Desk<'s> {
    today: Date,
    slots: &'s [Slot],
}

/// A case as it is written down.
struct Draft {
    key: &'static str,
    /// Family name, given name, patronymic; empty where there is none.
    name: [&'static str; 3],
    born: Date,
    /// The date the number is made of.
    number_born: Date,
    post: &'static str,
    title: [&'static str; 3],
    events: Vec<Dated>,
    staff: Vec<StaffEvent>,
    reserved: Vec<&'static str>,
    unknown_requirement: Option<&'static str>,
}

impl Desk<'_> {
    /// A day of the plan year, or of a year so many before it.
    fn day(&self, years: i32, month: i32, day: i32) -> Date {
        Date::of(self.today.year() + 1 - years, month, day)
    }

    /// The day from which most of the cases hold their post: three years before 1 February of the plan year.
    fn usual_start(&self) -> Date {
        self.day(3, 2, 1)
    }

    fn slot(&self, key: &str) -> &Slot {
        let slot = self.slots.iter().find(|slot| slot.key == key);
        // The cases name posts of an establishment that is fixed; every test of the module goes through here.
        slot.unwrap_or_else(|| panic!("the establishment has no post {key}"))
    }

    fn finish(&self, number: usize, draft: Draft) -> Case {
        let slot = self.slot(draft.post);
        let woman = draft.name[1].ends_with('а') || draft.name[2].ends_with("қызы");
        // Numbers from 9000 on are those of the cases; for some digits none is issued, and the next is taken.
        let iin = (0..10).find_map(|n| people::iin(draft.number_born, woman, 9_000 + number as i32 + 100 * n));
        let iin = iin.unwrap_or_else(|| panic!("no number for the case {}", draft.key));
        let [family, given, patronymic] = draft.name;
        let part = |word: &str| (!word.is_empty()).then(|| word.into());
        let name = PersonName { family: family.into(), given: part(given), patronymic: part(patronymic) };
        let who = Identity { iin, name, born: draft.born, woman };
        let mut events = people::particulars(&mut Random::new(number as u64), slot, &who, self.today);
        events.retain(|(_, event)| !matches!(event, PersonEvent::Qualified { .. }));
        for requirement in slot.requirements().iter().filter(|code| Some(**code) != draft.unknown_requirement) {
            events.push((Date::MIN, PersonEvent::Qualified { requirement: (*requirement).into(), met: true }));
        }
        events.extend(draft.events);
        let [kk, ru, en] = draft.title;
        let reserved = draft.reserved.iter().chain([&draft.post]).map(|key| Box::from(*key)).collect();
        Case {
            card: HardCase { key: draft.key, iin, title: text(kk, ru, en) },
            person: PersonBatch { iin, events: in_order(events) },
            staff: draft.staff,
            reserved,
        }
    }
}

impl Draft {
    fn new(
        key: &'static str,
        name: [&'static str; 3],
        born: Date,
        post: &'static str,
        title: [&'static str; 3],
    ) -> Draft {
        Draft {
            key,
            name,
            born,
            number_born: born,
            post,
            title,
            events: Vec::new(),
            staff: Vec::new(),
            reserved: Vec::new(),
            unknown_requirement: None,
        }
    }

    /// Holds the post of the case from this day, by an ordinary appointment.
    fn since(self, from: Date) -> Draft {
        let event = appointed(self.post, from, Ground::Ordinary);
        self.with(event)
    }

    /// With this event.
    fn with(mut self, event: Dated) -> Draft {
        self.events.push(event);
        self
    }

    /// With this event of the staff list.
    fn recording(mut self, event: StaffEvent) -> Draft {
        self.staff.push(event);
        self
    }

    /// Keeps another post free of others.
    fn keeping(mut self, post: &'static str) -> Draft {
        self.reserved.push(post);
        self
    }
}
