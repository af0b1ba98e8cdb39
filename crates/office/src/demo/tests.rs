#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

use std::collections::{BTreeMap, HashMap};

use registry::{
    Absence, Career, CircumstanceKind, EventId, Ground, Nomenclature, PersonEvent, PersonNo, RefusalOf, Relation, Role,
    WaiverBy, World,
};

use super::*;

const TODAY: Date = Date::of(2026, 9, 14);

fn folded(batch: &Batch) -> World {
    let mut world = World::default();
    for event in &batch.staff {
        world.apply_staff(event).unwrap_or_else(|error| panic!("{event:?}: {error}"));
    }
    for (no, person) in batch.people.iter().enumerate() {
        let events = person.events.iter().enumerate().map(|(place, event)| {
            let id = EventId { entry: no as u64, place: place as u32 };
            (id, event)
        });
        world.set_person(PersonNo(no as u32), events).unwrap_or_else(|error| panic!("{:?}: {error}", person.iin));
    }
    world
}

fn world() -> World {
    folded(&staff(1, TODAY))
}

/// The items of listed posts by unit kind and role, whether the match is recorded or not.
fn item_of<'w>(world: &'w World, list: &'w PostList, post: &registry::Post) -> Option<&'w str> {
    let (unit, role) = (world.staff.unit_of(post)?, post.role?);
    let body = &world.staff.body(post.body).key;
    let fits = |item: &&establishment::ListItem| {
        item.body == *body && Some(&item.unit_kind) == unit.kind.as_ref() && item.role == role
    };
    list.post.iter().find(fits).map(|item| &*item.key)
}

#[test]
fn the_staff_folds_in_other_years_and_with_other_seeds_too() {
    for (seed, today) in
        [(1, TODAY), (2, Date::of(2026, 1, 1)), (3, Date::of(2028, 2, 29)), (4, Date::of(2031, 12, 31))]
    {
        let world = folded(&staff(seed, today));
        assert_eq!(world.publications["U2500001070"].on, Date::of(2025, 11, 4));
        assert!(world.publications["U2500001070"].provisional);
        assert!(world.readings.is_empty());
    }
}

#[test]
fn about_three_thousand_people_hold_posts_and_every_item_has_a_holder() {
    let (world, list) = (world(), establishment::post_list());
    let mut holders: BTreeMap<&str, usize> = list.post.iter().map(|item| (&*item.key, 0)).collect();
    let mut holding = 0;
    for (no, post) in world.staff.numbered_posts() {
        let count = world.holders_on(no, TODAY).count();
        holding += count;
        if let Some(item) = item_of(&world, &list, post) {
            *holders.get_mut(item).unwrap() += count;
        }
    }
    assert_eq!(holders.len(), 43);
    assert!(holders.values().all(|count| *count > 0), "{holders:?}");
    assert!((2_800..=3_200).contains(&holding), "{holding}");
}

#[test]
fn all_twenty_regions_and_four_bodies_are_there() {
    let world = world();
    let mut regions: Vec<u8> = world.staff.posts.iter().filter_map(|post| Some(post.region()?.0)).collect();
    regions.sort_unstable();
    regions.dedup();
    assert_eq!(regions, [10, 11, 15, 19, 23, 27, 31, 33, 35, 39, 43, 47, 55, 59, 61, 62, 63, 71, 75, 79]);
    let bodies: Vec<&str> = world.staff.bodies.iter().map(|body| &*body.key).collect();
    assert_eq!(bodies, ["prosecutor-general", "financial-monitoring", "internal-affairs", "emergency"]);
}

#[test]
fn one_person_holds_a_post_at_a_time_but_for_the_case_about_two() {
    let world = world();
    for (no, post) in world.staff.numbered_posts() {
        let mut spans: Vec<(Date, Date)> = Vec::new();
        for (_, career) in (0..world.people.len()).map(|n| (n, world.career(PersonNo(n as u32)))) {
            for a in career.appointments.iter().filter(|a| a.post == no) {
                spans.push((a.effective().unwrap_or(Date::MIN), a.last_day.unwrap_or(Date::MAX)));
            }
        }
        spans.sort_unstable();
        let apart = spans.windows(2).all(|pair| pair[0].1 < pair[1].0);
        assert!(apart || &*post.key == "em-351010000-head", "{} {spans:?}", post.key);
    }
}

#[test]
fn a_third_of_the_listed_holders_is_due_by_the_end_of_the_plan_year() {
    let (world, list) = (world(), establishment::post_list());
    let (mut listed, mut due, mut transitional) = (0, 0, 0);
    for (no, post) in world.staff.numbered_posts().filter(|(_, post)| item_of(&world, &list, post).is_some()) {
        for person in world.holders_on(no, TODAY) {
            let career = world.career(person);
            let held = career.appointments[career.held_on(TODAY).unwrap()];
            assert_eq!(held.post, no, "{}", post.key);
            let Some(from) = held.effective() else { continue };
            listed += 1;
            due += usize::from(from.plus_years(3) <= Date::of(2027, 12, 31));
            transitional += usize::from(from.plus_years(3) <= Date::of(2025, 11, 15));
        }
    }
    assert!(listed > 500, "{listed}");
    assert!((28..=42).contains(&(due * 100 / listed)), "{due} of {listed}");
    assert!(transitional >= 20, "{transitional}");
}

#[test]
fn the_same_seed_and_day_give_the_same_staff() {
    assert_eq!(staff(7, TODAY), staff(7, TODAY));
    assert_ne!(staff(7, TODAY).people, staff(8, TODAY).people);
    assert_ne!(staff(7, TODAY), staff(7, TODAY.plus_days(1)));
}

#[test]
fn people_are_of_working_age_and_stand_once() {
    let world = world();
    let mut numbers = HashSet::new();
    for (_, person) in world.numbered_people() {
        let identity = person.identity.as_ref().unwrap();
        assert!(numbers.insert(identity.iin));
        let born = identity.born.unwrap();
        assert!(born.plus_years(27) <= TODAY && born.plus_years(63) > TODAY, "{born}");
        assert!(person.rank.is_some() && person.family.is_some());
        assert!(!registry::has_mixed_alphabets(&identity.name.to_string()), "{}", identity.name);
    }
    let patronymics =
        world.people.iter().filter(|p| p.identity.as_ref().is_some_and(|i| i.name.patronymic.is_some())).count();
    assert!(patronymics < world.people.len(), "some have no patronymic");
}

#[test]
fn texts_are_there_in_three_languages() {
    let world = world();
    let texts = world.staff.posts.iter().map(|p| &p.title).chain(world.staff.units.iter().map(|u| &u.name));
    for text in texts.chain(hard_cases().iter().map(|case| &case.title)) {
        for words in [&text.kk, &text.ru] {
            assert!(!words.is_empty() && !registry::has_mixed_alphabets(words), "{words}");
            assert!(words.chars().next().unwrap().is_uppercase() || words.starts_with(char::is_numeric), "{words}");
        }
        assert!(!text.en.is_empty() && text.en.is_ascii(), "{}", text.en);
    }
}

#[test]
fn some_things_are_not_recorded() {
    let world = world();
    let posts = &world.staff.posts;
    let some = |share: usize| assert!((1..posts.len() / 4).contains(&share), "{share}");
    some(posts.iter().filter(|p| p.nomenclature.is_unknown()).count());
    some(posts.iter().filter(|p| p.requirements.is_unknown()).count());
    some(posts.iter().filter(|p| p.rank_class.is_none()).count());
    some(posts.iter().filter(|p| p.item.as_ref().is_some_and(|item| item.confirmed_by.is_none())).count());
    some(posts.iter().filter(|p| p.temporarily_vacant.is_some()).count());
    some(world.staff.numbered_posts().filter(|(no, _)| world.holders_on(*no, TODAY).next().is_none()).count());
    assert_eq!(world.staff.units.iter().filter(|unit| unit.kind.is_none()).count(), 3);
}

/// A case with what the register says of the person.
struct Seen<'w> {
    world: &'w World,
    no: PersonNo,
    career: Career<'w>,
}

impl Seen<'_> {
    fn held(&self) -> registry::Appointment {
        self.career.appointments[self.career.held_on(TODAY).unwrap()]
    }

    fn held_post(&self) -> &registry::Post {
        self.world.staff.post(self.held().post)
    }

    fn start(&self) -> Date {
        self.held().effective().unwrap()
    }

    fn absence(&self) -> Absence {
        self.career.absences[0]
    }

    fn days(&self, at: usize) -> (Date, Date) {
        (self.career.absences[at].from, self.career.absences[at].to.unwrap())
    }

    fn circumstance(&self) -> CircumstanceKind {
        self.career.circumstances[0].kind
    }

    fn left_post(&self) -> registry::PostNo {
        let at = self.career.held_on(TODAY).unwrap();
        self.career.appointments[at - 1].post
    }

    fn refusals(&self) -> Vec<RefusalOf> {
        self.career.refusals.iter().map(|r| r.of).collect()
    }

    fn vacant(&self, post: registry::PostNo) -> bool {
        self.world.holders_on(post, TODAY).next().is_none()
    }

    fn qualified(&self, requirement: &str) -> Option<bool> {
        self.career.qualifications.iter().find(|(code, _)| &**code == requirement).map(|(_, met)| *met)
    }
}

type Check = fn(&Seen<'_>) -> bool;

/// What each case claims, on 14 September 2026: the plan year is 2027.
const CLAIMS: [(&str, Check); 58] = [
    ("two-months-exactly", |s| s.days(0) == (Date::of(2025, 9, 1), Date::of(2025, 10, 31))),
    ("two-months-and-a-day", |s| s.days(0) == (Date::of(2025, 9, 1), Date::of(2025, 11, 1))),
    ("sick-five-months", |s| s.absence().kind == registry::AbsenceKind::SickLeave),
    ("leave-without-end", |s| s.absence().to.is_none() && s.absence().from.plus_months(2) > TODAY),
    ("leave-without-end-long", |s| s.absence().to.is_none() && s.absence().from.plus_months(2) < TODAY),
    ("leaves-back-to-back", |s| s.days(0).1.plus_days(1) == s.days(1).0),
    ("leaves-over-a-weekend", |s| {
        s.days(0).1.weekday() == calendar::Weekday::Friday && s.days(0).1.plus_days(3) == s.days(1).0
    }),
    ("leave-begun-before", |s| {
        let (from, to) = s.days(0);
        (from.days_until(to) + 1, s.start().days_until(to) + 1) == (86, 28)
    }),
    ("leave-past-the-term", |s| {
        let (from, to) = s.days(0);
        from < s.start().plus_years(3) && s.start().plus_years(3) < to && from.days_until(to) + 1 == 121
    }),
    ("leave-from-the-day", |s| s.absence().from == s.start().plus_years(3)),
    ("leap-day", |s| s.start() == Date::of(2024, 2, 29)),
    ("extra-duties", |s| s.career.duties.len() == 1),
    ("renamed-equal", |s| s.held().ground == Fact::Known(Ground::Renaming) && s.held().equal == Fact::Known(true)),
    ("renamed-unequal", |s| s.held().equal == Fact::Known(false)),
    ("equality-unknown", |s| s.held().equal.is_unknown() && !s.held().cause_document),
    ("restructured-twice", |s| {
        s.career.appointments.len() == 3 && s.world.staff.succeeds(s.held().post, s.career.appointments[0].post)
    }),
    ("gap-undecided", |s| gap(s) == 14 && s.held().carry_over.is_unknown()),
    ("gap-decided", |s| gap(s) == 14 && s.held().carry_over == Fact::Known(true)),
    ("start-not-recorded", |s| s.held().effective().is_none()),
    ("taken-up-later", |s| s.held().issued < s.held().from && s.held().from < s.held().taken_up),
    ("three-years-on-commencement", |s| s.start().plus_years(3) == Date::of(2025, 11, 15)),
    ("a-day-short-of-transition", |s| s.start().plus_years(3) == Date::of(2025, 11, 16)),
    ("overdue-for-years", |s| {
        s.start().plus_years(6) < s.career.extensions[0].until && s.career.circumstances.len() == 1
    }),
    ("child-turns-eighteen", |s| {
        matches!(s.circumstance(), CircumstanceKind::ChildWithDisability { born: Some(born), .. }
            if born.plus_years(18) == Date::of(2027, 6, 10))
    }),
    ("grown-child", |s| {
        matches!(s.circumstance(), CircumstanceKind::ChildWithDisability { born: Some(born), .. }
            if born.plus_years(18) < TODAY)
    }),
    ("ward", |s| {
        matches!(s.circumstance(), CircumstanceKind::ChildWithDisability { relation: Fact::Known(Relation::Ward), .. })
    }),
    ("claimed-only", |s| s.career.circumstances[0].documented_from.is_none()),
    ("document-expired", |s| s.career.circumstances[0].documented_until.is_some_and(|until| until < TODAY)),
    ("parent-dependency-unknown", |s| {
        matches!(s.circumstance(), CircumstanceKind::PensionerParent { dependent: Fact::Unknown, .. })
    }),
    ("third-group", |s| {
        matches!(s.circumstance(), CircumstanceKind::FamilyMemberWithDisability { group: Fact::Known(3), .. })
    }),
    ("same-city", |s| s.held_post().region() == Some(registry::Region(71))),
    ("extension-running", |s| s.career.extensions[0].until > TODAY && s.start().plus_years(3) < TODAY),
    ("extension-ended", |s| s.career.extensions[0].until < TODAY),
    ("extended-twice", |s| {
        s.career.extensions.len() == 2 && s.career.extensions[1].until == s.start().plus_years(3).plus_months(35)
    }),
    ("refused-relocation", |s| s.refusals() == [RefusalOf::Relocation] && s.career.extensions.is_empty()),
    ("refused-offered-post", |s| s.refusals() == [RefusalOf::Relocation, RefusalOf::OfferedPost]),
    ("consent-to-another-post", |s| s.career.consents[0].written && s.career.consents[0].withdrawn.is_none()),
    ("consent-by-word", |s| !s.career.consents[0].written),
    ("consent-withdrawn", |s| s.career.consents[0].withdrawn.is_some() && s.career.consents[0].act_issued.is_none()),
    ("consent-withdrawn-late", |s| s.career.consents[0].act_issued < s.career.consents[0].withdrawn),
    ("return-within-year", |s| s.start().plus_years(1) > TODAY && s.vacant(s.left_post())),
    ("decided-otherwise", |s| {
        let waiver = s.career.waivers[0];
        waiver.post == s.left_post() && waiver.by == WaiverBy::President && waiver.documented
    }),
    ("decided-by-nobody-entitled", |s| s.career.waivers[0].by == WaiverBy::Other && !s.career.waivers[0].documented),
    ("moved-for-refusing", |s| s.held().ground == Fact::Known(Ground::RefusalOfRotation)),
    ("first-deputy-without-line", |s| s.held_post().role == Some(Role::FirstDeputy) && s.held_post().item.is_none()),
    ("unit-kind-unknown", |s| s.world.staff.unit_of(s.held_post()).unwrap().kind.is_none()),
    ("match-unconfirmed", |s| s.held_post().item.as_ref().is_some_and(|item| item.confirmed_by.is_none())),
    ("holder-away", |s| s.held_post().temporarily_vacant.is_some_and(|vacancy| vacancy.until == s.absence().to)),
    ("level-open", |s| s.held_post().region() == Some(registry::Region(11))),
    ("president-appoints", |s| {
        s.held_post().nomenclature == Fact::Known(Nomenclature { president_appoints: true, ..Nomenclature::default() })
    }),
    ("first-of-two", |s| s.world.holders_on(s.held().post, TODAY).count() == 2),
    ("second-of-two", |s| s.world.holders_on(s.held().post, TODAY).count() == 2),
    ("qualification-not-met", |s| s.qualified("service-10-years") == Some(false)),
    ("qualification-unknown", |s| s.qualified("leadership-3-years").is_none()),
    ("one-name", |s| s.world.person(s.no).unwrap().identity.as_ref().unwrap().name.given.is_none()),
    ("number-and-birth-differ", |s| {
        let identity = s.world.person(s.no).unwrap().identity.as_ref().unwrap();
        identity.born == Some(Date::of(1979, 10, 1)) && identity.iin.to_string().starts_with("790110")
    }),
    ("circumstance-incomplete", |s| {
        matches!(s.circumstance(), CircumstanceKind::FamilyMemberWithDisability { group: Fact::Unknown, .. })
    }),
    ("renamed-and-barred", |s| {
        s.world.staff.succeeds(s.world.staff.find_post("ia-75-transport-head").unwrap(), s.left_post())
    }),
];

fn gap(seen: &Seen<'_>) -> i32 {
    let at = seen.career.held_on(TODAY).unwrap();
    seen.career.appointments[at - 1].last_day.unwrap().days_until(seen.start()) - 1
}

#[test]
fn every_hard_case_has_the_facts_it_claims() {
    let world = world();
    let claims: HashMap<&str, Check> = CLAIMS.into_iter().collect();
    let cases = hard_cases();
    assert_eq!(cases.len(), claims.len());
    for case in &cases {
        let no = world.find_iin(case.iin).unwrap_or_else(|| panic!("{} is not there", case.key));
        let seen = Seen { world: &world, no, career: world.career(no) };
        assert!(claims[case.key](&seen), "{}", case.key);
    }
}

#[test]
fn the_hard_cases_do_not_depend_on_seed_or_day() {
    let cases = hard_cases();
    let keys: HashSet<&str> = cases.iter().map(|case| case.key).collect();
    assert_eq!(keys.len(), cases.len());
    for (seed, today) in [(1, TODAY), (9, Date::of(2029, 3, 1))] {
        let people: HashSet<Iin> = staff(seed, today).people.iter().map(|person| person.iin).collect();
        assert!(cases.iter().all(|case| people.contains(&case.iin)));
    }
}

#[test]
fn a_person_is_entered_before_anything_is_said_of_them() {
    for person in staff(1, TODAY).people {
        assert!(matches!(&person.events[0], PersonEvent::Registered { iin, .. } if *iin == person.iin));
    }
}
