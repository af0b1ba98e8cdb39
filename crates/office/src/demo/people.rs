//! People with their histories.

use std::collections::{HashMap, HashSet};

use calendar::Date;
use registry::event::RankKind;
use registry::{
    AbsenceKind, CircumstanceKind, Fact, Ground, Iin, Level, PersonEvent, PersonName, RefusalOf, Relation, Role,
};

use super::dated::{
    Dated, absent, appointed, claimed, consented, extended, in_order, left, proved, ranked, reappointed,
};
use super::establishment::Slot;
use super::names;
use super::random::Random;
use crate::PersonBatch;

/// The day on which the decree took effect, by the publication the demonstration enters.
pub(super) const COMMENCEMENT: Date = Date::of(2025, 11, 15);

/// Makes people for posts, so that no two of them hold one post at a time.
pub(super) struct Staffing<'s> {
    random: Random,
    today: Date,
    slots: &'s [Slot],
    /// From which day on each post is spoken for; posts of named cases are spoken for always.
    taken_from: Vec<Date>,
    numbers: HashSet<Iin>,
}

/// Who somebody is.
pub(super) struct Identity {
    pub(super) iin: Iin,
    pub(super) name: PersonName,
    pub(super) born: Date,
    pub(super) woman: bool,
}

impl<'s> Staffing<'s> {
    pub(super) fn new(random: Random, today: Date, slots: &'s [Slot], reserved: &HashSet<Box<str>>) -> Staffing<'s> {
        let taken = |slot: &Slot| if reserved.contains(slot.key.as_str()) { Date::MIN } else { today.plus_days(1) };
        let taken_from = slots.iter().map(taken).collect();
        Staffing { random, today, slots, taken_from, numbers: HashSet::new() }
    }

    /// All people: the holders of the posts, then former holders of some of those that are open.
    pub(super) fn people(
        &mut self,
        open: &HashSet<usize>,
        away: &HashMap<usize, (Date, Option<Date>)>,
    ) -> Vec<PersonBatch> {
        let (today, mut starts) = (self.today, Vec::new());
        for (at, slot) in self.slots.iter().enumerate() {
            if self.taken_from[at] == Date::MIN || open.contains(&at) {
                continue;
            }
            let start = start(&mut self.random, slot, today);
            self.taken_from[at] = start;
            starts.push((at, start));
        }
        // The latest to come first: whoever was moved with them left a post that is free until that day.
        starts.sort_by_key(|(at, start)| (std::cmp::Reverse(*start), *at));
        let mut people: Vec<PersonBatch> =
            starts.into_iter().map(|(at, start)| self.holder(at, start, away.get(&at).copied())).collect();
        for at in 0..self.slots.len() {
            if open.contains(&at) && self.random.percent(40) {
                people.push(self.former(at));
            }
        }
        people
    }

    fn identity(&mut self, slot: &Slot) -> Identity {
        let woman = self.random.percent(if slot.body == "prosecutor-general" { 28 } else { 17 });
        let name = names::name(&mut self.random, woman);
        let (low, high) = match slot.grade() {
            1..=3 => (40, 62),
            4..=7 => (33, 60),
            _ => (27, 56),
        };
        let age = self.random.between(low, high);
        let born = self.today.plus_years(-age).plus_days(-self.random.between(1, 360));
        let iin = loop {
            // Numbers from 9000 on belong to the named cases.
            let serial = self.random.between(0, 8_999);
            match iin(born, woman, serial) {
                Some(iin) if self.numbers.insert(iin) => break iin,
                _ => {}
            }
        };
        Identity { iin, name, born, woman }
    }

    fn holder(&mut self, at: usize, start: Date, away: Option<(Date, Option<Date>)>) -> PersonBatch {
        let slot = &self.slots[at];
        let who = self.identity(slot);
        let mut events = particulars(&mut self.random, slot, &who, self.today);
        let ground = ground(&mut self.random, slot, start);
        let mut history = self.history(at, start, who.born, ground);
        events.append(&mut history);
        if let Some((from, to)) = away {
            events.push(absent(AbsenceKind::ChildCareLeave, from, to));
        } else if slot.item.is_some() || self.random.percent(10) {
            absences(&mut self.random, &mut events, start, self.today);
        }
        if slot.item.is_some() {
            self.circumstances(&mut events, slot, start);
        }
        if self.random.percent(3) {
            let from = self.today.plus_days(-self.random.between(20, 300));
            events.push((from, PersonEvent::DutiesAdded { from, until: None, post: None }));
        }
        PersonBatch { iin: who.iin, events: in_order(events) }
    }

    /// Somebody who left an open post not long ago.
    fn former(&mut self, at: usize) -> PersonBatch {
        let slot = &self.slots[at];
        let who = self.identity(slot);
        let last_day = self.taken_from[at].min(self.today).plus_days(-self.random.between(5, 250));
        let start = last_day.plus_days(-self.random.between(200, 1_400));
        let mut events = particulars(&mut self.random, slot, &who, self.today);
        events.push(appointed(&slot.key, start, Ground::Ordinary));
        events.push(left(last_day, Ground::Dismissal));
        // Earlier than this the post is nobody's; a past holder may still be found for it before `start`.
        self.taken_from[at] = start;
        PersonBatch { iin: who.iin, events: in_order(events) }
    }

    /// The appointments up to the one that began on `start`.
    fn history(&mut self, at: usize, start: Date, born: Date, ground: Ground) -> Vec<Dated> {
        let mut events = Vec::new();
        let earliest = born.plus_years(23);
        let wanted = *self.random.pick(&[0, 1, 1, 1, 2, 2, 3, 4]);
        let wanted = if ground == Ground::Ordinary { wanted } else { wanted.max(1) };
        let (mut next_start, mut came_by) = (start, Ground::Ordinary);
        for nth in 0..wanted {
            let why = if nth == 0 { ground } else { Ground::Ordinary };
            let rotated = matches!(why, Ground::Rotation | Ground::InterestOfService);
            let gap = if !rotated && self.random.percent(6) { self.random.between(5, 60) } else { 0 };
            let last_day = next_start.plus_days(-1 - gap);
            let from = last_day.plus_days(-self.random.between(300, 1_300));
            let Some(post) = self.free(at, last_day, rotated).filter(|_| from > earliest) else { break };
            self.taken_from[post] = from;
            events.push(appointed(&self.slots[post].key, from, Ground::Ordinary));
            if gap > 0 {
                events.push(left(last_day, why));
            }
            if nth == 0 {
                came_by = ground;
            }
            next_start = from;
        }
        events.push(self.current(at, start, came_by));
        events
    }

    /// A post of the same body that nobody is recorded for up to this day; for a rotation, an equal listed one elsewhere.
    fn free(&mut self, at: usize, last_day: Date, rotated: bool) -> Option<usize> {
        let (held, count) = (&self.slots[at], self.slots.len());
        let first = self.random.below(count);
        (0..count).map(|n| (first + n) % count).find(|post| {
            let slot = &self.slots[*post];
            let fits = if rotated {
                slot.item.is_some() && slot.grade() == held.grade() && slot.locality.region() != held.locality.region()
            } else {
                slot.grade() + 1 >= held.grade()
            };
            *post != at && slot.body == held.body && fits && self.taken_from[*post] > last_day
        })
    }

    fn current(&mut self, at: usize, start: Date, ground: Ground) -> Dated {
        let key = &self.slots[at].key;
        if !ground.carries_over() {
            return appointed(key, start, ground);
        }
        let equal = match self.random.below(10) {
            0..=5 => Fact::Known(true),
            6..=7 => Fact::Known(false),
            _ => Fact::Unknown,
        };
        let decided = if self.random.percent(30) { Fact::Known(self.random.percent(70)) } else { Fact::Unknown };
        let document = self.random.percent(85);
        reappointed(key, start, ground, equal, decided, document)
    }

    fn circumstances(&mut self, events: &mut Vec<Dated>, slot: &Slot, start: Date) {
        let (random, today) = (&mut self.random, self.today);
        let due = start.plus_years(3);
        let overdue = due <= today;
        let mut protected = false;
        if random.percent(if overdue { 35 } else { 9 }) {
            let kind = circumstance(random, today);
            let from = today.plus_days(-random.between(100, 1_200));
            // Nothing holds of a child before its birth.
            let from = match kind {
                CircumstanceKind::ChildWithDisability { born: Some(born), .. } => from.max(born),
                _ => from,
            };
            match random.below(10) {
                0..=5 => {
                    protected = true;
                    events.push(proved(kind, from, None));
                }
                6 => events.push(proved(kind, from, Some(today.plus_days(-random.between(1, 90))))),
                7 => events.push(proved(kind, from, Some(today.plus_days(random.between(30, 500))))),
                _ => events.push(claimed(kind, from)),
            }
        }
        let asked = today.plus_days(-random.between(20, 150));
        if overdue && protected {
            events.push((asked, PersonEvent::Refused { of: RefusalOf::Relocation, post: None, on: asked }));
            if random.percent(60) {
                events.push(extended(asked.plus_days(15), today.plus_months(random.between(4, 26))));
            }
        } else if overdue && random.percent(4) {
            events.push((asked, PersonEvent::Refused { of: RefusalOf::Rotation, post: None, on: asked }));
        }
        if due < today.plus_years(2) && random.percent(5) {
            let target = (0..200).map(|_| random.below(self.slots.len())).find(|other| {
                let other = &self.slots[*other];
                other.rank_class() == slot.rank_class() && other.key != slot.key && other.item.is_some()
            });
            if let Some(target) = target {
                let key = &self.slots[target].key;
                events.push(consented(key, asked));
                if random.percent(25) {
                    let on = asked.plus_days(random.between(1, 15));
                    events.push((on, PersonEvent::ConsentWithdrawn { to: key.as_str().into(), on }));
                }
            }
        }
    }
}

/// The number made of the date of birth, the century with the sex, and a serial number.
pub(super) fn iin(born: Date, woman: bool, serial: i32) -> Option<Iin> {
    let century = if born.year() < 2000 { 3 } else { 5 } + i32::from(woman);
    let written = format!("{:02}{:02}{:02}{century}{serial:04}", born.year().rem_euclid(100), born.month(), born.day());
    let mut digits = [0; 11];
    for (digit, byte) in digits.iter_mut().zip(written.bytes()) {
        *digit = byte - b'0';
    }
    Iin::from_first_eleven(digits)
}

/// From when the post is held. A third of the listed posts are due by the end of next year; most others were filled by a rotation.
fn start(random: &mut Random, slot: &Slot, today: Date) -> Date {
    let day = |random: &mut Random, from: Date, to: Date| from.plus_days(random.between(0, from.days_until(to).max(0)));
    if slot.item.is_none() {
        return day(random, today.plus_years(-7), today.plus_days(-10));
    }
    let year = today.year();
    let first_due = Date::of(year - 2, 1, 1);
    let overdue_before = COMMENCEMENT.plus_years(-3).min(today.plus_years(-3));
    match random.below(100) {
        0..=6 => day(random, overdue_before.plus_years(-4), overdue_before),
        7..=10 => day(random, overdue_before, Date::of(year - 3, 12, 31)),
        11..=32 => day(random, first_due, Date::of(year - 2, 12, 31)),
        _ => {
            let day = day(random, Date::of(year - 1, 1, 1), today.plus_days(-5));
            // Rotations take effect together, on the first of a month.
            let first = Date::of(day.year(), day.month(), 1);
            if first > COMMENCEMENT && random.percent(80) { first } else { day }
        }
    }
}

fn ground(random: &mut Random, slot: &Slot, start: Date) -> Ground {
    let share = random.below(100);
    match (slot.item.is_some() && start > COMMENCEMENT, share) {
        (true, 0..=59) => Ground::Rotation,
        (true, 60..=69) => Ground::InterestOfService,
        (_, 90..=93) => Ground::Reorganisation,
        (_, 94..=95) => Ground::StructureChange,
        (_, 96..=97) => Ground::Renaming,
        _ => Ground::Ordinary,
    }
}

/// Who the person is, and what does not depend on the career.
pub(super) fn particulars(random: &mut Random, slot: &Slot, who: &Identity, today: Date) -> Vec<Dated> {
    // Before every dated event: the person is entered first.
    let first = |event| (Date::MIN, event);
    let (kind, rank) = rank(random, slot);
    let status = match (random.below(10), who.woman) {
        (0, false) => "үйленбеген",
        (0, true) => "тұрмыс құрмаған",
        (1, _) => "ажырасқан",
        (_, false) => "үйленген",
        (_, true) => "тұрмыста",
    };
    let alone = matches!(status, "үйленбеген" | "тұрмыс құрмаған");
    let members = if alone { random.between(1, 2) } else { random.between(2, 7) } as u16;
    // Of those who are divorced it is not recorded.
    let children_at_school = (status != "ажырасқан").then(|| if alone { 0 } else { members.saturating_sub(2).min(3) });
    let mut events = vec![
        first(PersonEvent::Registered { iin: who.iin, name: who.name.clone(), born: Some(who.born) }),
        ranked(kind, rank, today.plus_days(-random.between(100, 1_500))),
        first(PersonEvent::Family { status: status.into(), members, children_at_school }),
    ];
    if random.percent(85) {
        events.push(first(PersonEvent::HousingNeed { needed: random.percent(35) }));
    }
    let education = if slot.body == "prosecutor-general" { "higher-education-law" } else { "higher-education" };
    for (requirement, met, known) in [
        (education, 99, 99),
        ("service-5-years", 99, 98),
        ("service-10-years", if slot.grade() < 8 { 95 } else { 40 }, 97),
        ("leadership-3-years", if slot.grade() < 8 { 94 } else { 10 }, 96),
    ] {
        if random.percent(known) {
            events.push(first(PersonEvent::Qualified { requirement: requirement.into(), met: random.percent(met) }));
        }
    }
    events
}

fn rank(random: &mut Random, slot: &Slot) -> (RankKind, &'static str) {
    let step = match (slot.level, slot.role) {
        (Level::Central, Role::Head | Role::ChiefOfStaff) | (Level::Regional, Role::Head) => random.below(2),
        (_, Role::Officer) => 3 + random.below(3),
        _ => 1 + random.below(2),
    };
    #[rustfmt::skip]
    let ranks = match slot.body {
        "prosecutor-general" => [
            "3-сыныпты мемлекеттік әділет кеңесшісі", "аға әділет кеңесшісі", "әділет кеңесшісі",
            "кіші әділет кеңесшісі", "1-сыныпты заңгер", "2-сыныпты заңгер",
        ],
        "financial-monitoring" => [
            "экономикалық тергеу қызметінің генерал-майоры", "экономикалық тергеу қызметінің полковнигі",
            "экономикалық тергеу қызметінің подполковнигі", "экономикалық тергеу қызметінің майоры",
            "экономикалық тергеу қызметінің капитаны", "экономикалық тергеу қызметінің аға лейтенанты",
        ],
        "internal-affairs" if slot.penal => [
            "әділет генерал-майоры", "әділет полковнигі", "әділет подполковнигі", "әділет майоры", "әділет капитаны",
            "әділет аға лейтенанты",
        ],
        "internal-affairs" => [
            "полиция генерал-майоры", "полиция полковнигі", "полиция подполковнигі", "полиция майоры",
            "полиция капитаны", "полиция аға лейтенанты",
        ],
        _ => [
            "азаматтық қорғау генерал-майоры", "азаматтық қорғау полковнигі", "азаматтық қорғау подполковнигі",
            "азаматтық қорғау майоры", "азаматтық қорғау капитаны", "азаматтық қорғау аға лейтенанты",
        ],
    };
    let kind = if slot.body == "prosecutor-general" { RankKind::Class } else { RankKind::Special };
    (kind, ranks[step])
}

fn absences(random: &mut Random, events: &mut Vec<Dated>, start: Date, today: Date) {
    use AbsenceKind::{AnnualLeave, ChildCareLeave, MaternityLeave, Secondment, SickLeave, StudyLeave};
    let served = start.days_until(today).max(2);
    let from = start.plus_days(random.between(1, served - 1));
    let past = |to: Date| (to < today).then_some(to);
    match random.below(100) {
        // Short, or exactly two months: counted in.
        0..=2 => events.push(absent(StudyLeave, from, past(from.plus_days(random.between(10, 55))))),
        3 => events.push(absent(StudyLeave, from, past(from.plus_months(2).plus_days(-1)))),
        // A day more, or much more: left out.
        4 => events.push(absent(StudyLeave, from, past(from.plus_months(2)))),
        5..=7 => events.push(absent(ChildCareLeave, from, past(from.plus_days(random.between(70, 600))))),
        // Still running.
        8 => events.push(absent(ChildCareLeave, today.plus_days(-random.between(10, 200)), None)),
        // Back to back; parted by a weekend.
        9 => {
            let to = from.plus_days(random.between(30, 50));
            events.push(absent(StudyLeave, from, past(to)));
            if to < today {
                events.push(absent(ChildCareLeave, to.plus_days(1), past(to.plus_days(40))));
            }
        }
        10 => {
            let friday = from.plus_days(35 + (4 - (from.plus_days(35).day_number() + 3)).rem_euclid(7));
            events.push(absent(StudyLeave, from, past(friday)));
            if friday < today {
                events.push(absent(ChildCareLeave, friday.plus_days(3), past(friday.plus_days(40))));
            }
        }
        // Begun before the appointment.
        11 => {
            let from = start.plus_days(-random.between(20, 60));
            events.push(absent(StudyLeave, from, past(from.plus_days(random.between(65, 100)))));
        }
        12..=16 => events.push(absent(SickLeave, from, past(from.plus_days(random.between(5, 150))))),
        17..=22 => events.push(absent(AnnualLeave, from, past(from.plus_days(30)))),
        23..=24 => events.push(absent(Secondment, from, past(from.plus_days(random.between(10, 90))))),
        25 => events.push(absent(MaternityLeave, from, past(from.plus_days(126)))),
        _ => {}
    }
}

fn circumstance(random: &mut Random, today: Date) -> CircumstanceKind {
    let mut fact = |share: usize| match random.below(100) {
        n if n < share => Fact::Known(true),
        n if n < 90 => Fact::Known(false),
        _ => Fact::Unknown,
    };
    let (dependent, cohabiting, pensioner) = (fact(75), fact(75), fact(80));
    match random.below(3) {
        0 => {
            let relation = *random.pick(&[Relation::Own, Relation::Own, Relation::Adopted, Relation::Ward]);
            let age = random.between(1, 18);
            let born = random.percent(92).then(|| today.plus_years(-age).plus_days(random.between(1, 350)));
            CircumstanceKind::ChildWithDisability { relation: Fact::Known(relation), born }
        }
        1 => {
            let group = *random.pick(&[1, 1, 2, 2, 3]);
            let group = if random.percent(92) { Fact::Known(group) } else { Fact::Unknown };
            CircumstanceKind::FamilyMemberWithDisability { dependent, cohabiting, group }
        }
        _ => CircumstanceKind::PensionerParent { pensioner, dependent, cohabiting },
    }
}
