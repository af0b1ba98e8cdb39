//! How events become the register: what a later event does to an earlier one, and what is refused.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

use calendar::Date;
use registry::event::{PostParticulars, RankKind};
use registry::{
    AbsenceKind, Career, CircumstanceKind, Document, EventId, Fact, Ground, Iin, ItemMatch, PersonEvent, PersonName,
    PersonNo, PostNo, RefusalOf, ReorganisationCause, StaffEvent, Text, WaiverBy, World, WorldError,
};

const SMITH: PersonNo = PersonNo(0);
const BAKER: PersonNo = PersonNo(1);

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn text(kk: &str) -> Text {
    Text { kk: kk.into(), ..Text::default() }
}

fn iin(serial: u8) -> Iin {
    Iin::from_first_eleven([8, 0, 0, 1, 0, 1, 3, 0, 0, 0, serial]).unwrap()
}

fn post(key: &str) -> StaffEvent {
    StaffEvent::Post(Box::new(particulars(key)))
}

fn particulars(key: &str) -> PostParticulars {
    PostParticulars {
        key: key.into(),
        body: "body".into(),
        unit: None,
        title: text(key),
        role: None,
        level: None,
        locality: None,
        category: None,
        rank_class: None,
        nomenclature: Fact::Unknown,
        appointing_authority: None,
        requirements: Fact::Unknown,
        item: None,
    }
}

/// A body with the posts `one`, `two` and `three`.
fn world() -> World {
    let mut world = World::default();
    let body = StaffEvent::Body { key: "body".into(), name: text("Орган") };
    for event in [body, post("one"), post("two"), post("three")] {
        assert!(world.apply_staff(&event).unwrap());
    }
    world
}

fn registered(serial: u8) -> PersonEvent {
    let name = PersonName { family: format!("Тегі{serial}").into(), given: None, patronymic: None };
    PersonEvent::Registered { iin: iin(serial), name, born: None }
}

fn appointed(post: &str, from: &str) -> PersonEvent {
    PersonEvent::Appointed {
        post: post.into(),
        from: Some(day(from)),
        issued: None,
        taken_up: None,
        ground: Fact::Known(Ground::Ordinary),
        equal: Fact::Unknown,
        carry_over: Fact::Unknown,
        order: None,
        cause_document: None,
    }
}

fn left(last_day: &str) -> PersonEvent {
    PersonEvent::Left { last_day: day(last_day), ground: Fact::Known(Ground::Dismissal), order: None }
}

fn absent(kind: AbsenceKind, from: &str, to: Option<&str>) -> PersonEvent {
    PersonEvent::Absent { kind, from: day(from), to: to.map(day), order: None }
}

fn corrected(place: u32, with: Option<PersonEvent>) -> PersonEvent {
    PersonEvent::Corrected { event: id(place), with: with.map(Box::new), reason: "typed wrongly".into() }
}

fn id(place: u32) -> EventId {
    EventId { entry: 7, place }
}

fn set(world: &mut World, no: PersonNo, events: &[PersonEvent]) -> Result<(), WorldError> {
    world.set_person(no, (0..).map(id).zip(events))
}

/// The career that these events make.
fn folded(events: &[PersonEvent]) -> World {
    let mut world = world();
    set(&mut world, SMITH, events).unwrap();
    world
}

fn posts_held(world: &World) -> Vec<(String, Option<Date>)> {
    let career = world.career(SMITH);
    career.appointments.iter().map(|a| (world.staff.post(a.post).key.to_string(), a.last_day)).collect()
}

fn held(world: &World, on: &str) -> Option<PostNo> {
    let career = world.career(SMITH);
    career.held_on(day(on)).map(|at| career.appointments[at].post)
}

fn is_empty(career: Career<'_>) -> bool {
    career.appointments.is_empty() && career.absences.is_empty() && career.qualifications.is_empty()
}

#[test]
fn a_later_appointment_closes_the_earlier_on_the_day_before() {
    let world = folded(&[registered(1), appointed("one", "2020-02-01"), appointed("two", "2023-03-01")]);
    assert_eq!(posts_held(&world), [("one".to_owned(), Some(day("2023-02-28"))), ("two".to_owned(), None)]);
    assert_eq!(held(&world, "2023-02-28"), world.staff.find_post("one"));
    assert_eq!(held(&world, "2023-03-01"), world.staff.find_post("two"));
    assert_eq!(held(&world, "2020-01-31"), None);
}

#[test]
fn an_appointment_recorded_late_takes_its_place_in_time() {
    let world = folded(&[registered(1), appointed("two", "2023-03-01"), appointed("one", "2020-02-01")]);
    assert_eq!(posts_held(&world), [("one".to_owned(), Some(day("2023-02-28"))), ("two".to_owned(), None)]);
}

#[test]
fn the_post_before_is_left_on_the_ground_of_the_next_appointment() {
    let world = folded(&[registered(1), appointed("one", "2020-02-01"), appointed("two", "2023-03-01")]);
    assert_eq!(world.career(SMITH).appointments[0].left, Fact::Known(Ground::Ordinary));
    assert_eq!(world.career(SMITH).appointments[1].left, Fact::Unknown);
}

#[test]
fn an_explicit_last_day_is_kept_and_leaves_a_gap() {
    let events = [registered(1), appointed("one", "2020-02-01"), left("2022-12-31"), appointed("two", "2023-03-01")];
    let world = folded(&events);
    assert_eq!(posts_held(&world)[0], ("one".to_owned(), Some(day("2022-12-31"))));
    assert_eq!(world.career(SMITH).appointments[0].left, Fact::Known(Ground::Dismissal));
    assert_eq!(held(&world, "2022-12-31"), world.staff.find_post("one"));
    assert_eq!(held(&world, "2023-01-01"), None);
}

#[test]
fn a_leaving_ends_the_post_held_on_its_day_even_when_recorded_after_the_next_appointment() {
    let events = [registered(1), appointed("one", "2020-02-01"), appointed("two", "2023-03-01"), left("2022-12-31")];
    let world = folded(&events);
    assert_eq!(posts_held(&world), [("one".to_owned(), Some(day("2022-12-31"))), ("two".to_owned(), None)]);
}

#[test]
fn nobody_leaves_a_post_not_held() {
    let mut world = world();
    assert_eq!(
        set(&mut world, SMITH, &[registered(1), left("2022-12-31")]),
        Err(WorldError::NothingToLeave(day("2022-12-31")))
    );
    let before_it_began = [registered(1), appointed("one", "2023-01-01"), left("2022-12-31")];
    assert_eq!(set(&mut world, SMITH, &before_it_began), Err(WorldError::NothingToLeave(day("2022-12-31"))));
}

#[test]
fn an_appointment_that_names_no_day_takes_effect_on_the_day_of_its_order() {
    let order = Document { on: Some(day("2021-05-06")), ..Document::default() };
    let PersonEvent::Appointed { post, ground, equal, carry_over, .. } = appointed("one", "2020-01-01") else {
        unreachable!()
    };
    let event = PersonEvent::Appointed {
        post,
        from: None,
        issued: None,
        taken_up: None,
        ground,
        equal,
        carry_over,
        order: Some(order),
        cause_document: None,
    };
    let world = folded(&[registered(1), event]);
    assert_eq!(world.career(SMITH).appointments[0].effective(), Some(day("2021-05-06")));
}

#[test]
fn a_correction_replaces_an_earlier_event() {
    let events = [registered(1), appointed("one", "2020-02-01"), corrected(1, Some(appointed("three", "2020-02-10")))];
    assert_eq!(posts_held(&folded(&events)), [("three".to_owned(), None)]);
}

#[test]
fn a_correction_takes_an_earlier_event_back() {
    let events = [registered(1), appointed("one", "2020-02-01"), appointed("two", "2023-03-01"), corrected(2, None)];
    assert_eq!(posts_held(&folded(&events)), [("one".to_owned(), None)]);
}

#[test]
fn a_correction_reaches_back_to_the_first_event() {
    let mut world = world();
    set(&mut world, SMITH, &[registered(1), appointed("one", "2020-02-01")]).unwrap();
    set(&mut world, SMITH, &[registered(1), appointed("one", "2020-02-01"), corrected(0, Some(registered(2)))])
        .unwrap();
    assert_eq!(world.person(SMITH).unwrap().identity.as_ref().unwrap().iin, iin(2));
    assert_eq!(world.find_iin(iin(2)), Some(SMITH));
    assert_eq!(world.find_iin(iin(1)), None, "the number given up is free");
    assert_eq!(posts_held(&world).len(), 1);
}

#[test]
fn the_later_of_two_corrections_of_one_event_holds() {
    let events = [
        registered(1),
        appointed("one", "2020-02-01"),
        corrected(1, Some(appointed("two", "2020-02-01"))),
        corrected(1, Some(appointed("three", "2020-02-01"))),
    ];
    assert_eq!(posts_held(&folded(&events)), [("three".to_owned(), None)]);
}

#[test]
fn a_correction_can_itself_be_taken_back() {
    let events = [
        registered(1),
        appointed("one", "2020-02-01"),
        corrected(1, Some(appointed("two", "2020-02-01"))),
        corrected(2, None),
    ];
    assert_eq!(posts_held(&folded(&events)), [("one".to_owned(), None)]);
}

#[test]
fn an_absence_said_again_from_the_same_day_renews_its_end() {
    let study = AbsenceKind::StudyLeave;
    let world = folded(&[
        registered(1),
        absent(study, "2024-09-01", None),
        absent(AbsenceKind::SickLeave, "2024-09-01", Some("2024-09-05")),
        absent(study, "2024-09-01", Some("2025-06-30")),
    ]);
    let found: Vec<_> = world.career(SMITH).absences.iter().map(|a| (a.kind, a.to)).collect();
    assert_eq!(found, [(study, Some(day("2025-06-30"))), (AbsenceKind::SickLeave, Some(day("2024-09-05")))]);
}

#[test]
fn a_finding_on_a_requirement_said_again_is_renewed() {
    let finding = |met| PersonEvent::Qualified { requirement: "experience".into(), met };
    let world = folded(&[registered(1), finding(false), finding(true)]);
    assert_eq!(world.career(SMITH).qualifications, [("experience".into(), true)]);
}

#[test]
fn a_consent_is_withdrawn_or_acted_upon_by_its_post() {
    let consent =
        |to: &str| PersonEvent::Consented { to: to.into(), on: day("2026-01-10"), written: true, document: None };
    let world = folded(&[
        registered(1),
        consent("one"),
        consent("two"),
        PersonEvent::ConsentWithdrawn { to: "one".into(), on: day("2026-01-12") },
        PersonEvent::ActIssued { to: "two".into(), on: day("2026-01-13") },
    ]);
    let found: Vec<_> = world.career(SMITH).consents.iter().map(|c| (c.withdrawn, c.act_issued)).collect();
    assert_eq!(found, [(Some(day("2026-01-12")), None), (None, Some(day("2026-01-13")))]);
}

#[test]
fn a_consent_never_given_is_neither_withdrawn_nor_acted_upon() {
    let mut world = world();
    let withdrawn = PersonEvent::ConsentWithdrawn { to: "one".into(), on: day("2026-01-12") };
    assert_eq!(set(&mut world, SMITH, &[registered(1), withdrawn]), Err(WorldError::NoConsent("one".into())));
    let issued = PersonEvent::ActIssued { to: "two".into(), on: day("2026-01-12") };
    assert_eq!(set(&mut world, SMITH, &[registered(1), issued]), Err(WorldError::NoConsent("two".into())));
}

#[test]
fn a_paper_proves_a_circumstance_and_makes_no_spoken_consent_a_written_one() {
    let paper = Some(Document { on: Some(day("2026-01-05")), until: Some(day("2027-01-04")), ..Document::default() });
    let parent = CircumstanceKind::PensionerParent {
        pensioner: Fact::Known(true),
        dependent: Fact::Unknown,
        cohabiting: Fact::NotApplicable,
    };
    let circumstance =
        |document| PersonEvent::Circumstance { kind: parent, from: day("2025-01-01"), until: None, document };
    let world = folded(&[
        registered(1),
        PersonEvent::Consented { to: "one".into(), on: day("2026-01-10"), written: false, document: paper.clone() },
        circumstance(None),
        circumstance(paper),
    ]);
    let career = world.career(SMITH);
    assert!(!career.consents[0].written);
    assert_eq!(career.circumstances[0].documented_from, None, "a claim");
    assert_eq!(career.circumstances[1].documented_from, Some(day("2026-01-05")));
    assert_eq!(career.circumstances[1].documented_until, Some(day("2027-01-04")));
}

#[test]
fn the_rest_of_a_file_is_kept_as_recorded() {
    let world = folded(&[
        registered(1),
        PersonEvent::Family { status: "үйленген".into(), members: 4, children_at_school: Some(2) },
        PersonEvent::Ranked { kind: RankKind::Special, rank: "полковник".into(), from: None },
        PersonEvent::HousingNeed { needed: false },
        PersonEvent::Refused { of: RefusalOf::Relocation, post: Some("two".into()), on: day("2026-02-01") },
        PersonEvent::Extended { ordered: day("2026-02-01"), until: day("2027-01-31"), order: None },
        PersonEvent::Waived { post: "two".into(), by: WaiverBy::President, on: day("2026-02-01"), document: None },
        PersonEvent::DutiesAdded { from: day("2026-02-01"), until: None, post: None },
    ]);
    let person = world.person(SMITH).unwrap();
    assert_eq!(person.family, Some(("үйленген".into(), 4)));
    assert_eq!(person.rank, Some((RankKind::Special, "полковник".into())));
    assert_eq!(person.housing, Some(false));
    let career = world.career(SMITH);
    assert_eq!(career.refusals[0].post, world.staff.find_post("two"));
    assert_eq!(career.extensions[0].until, day("2027-01-31"));
    assert!(!career.waivers[0].documented);
    assert_eq!(career.duties, [(day("2026-02-01"), None)]);
}

#[test]
fn an_iin_stands_in_the_register_once() {
    let mut world = world();
    set(&mut world, SMITH, &[registered(1)]).unwrap();
    assert_eq!(set(&mut world, BAKER, &[registered(1)]), Err(WorldError::IinTaken(0)));
    assert_eq!(world.people.len(), 1, "what is refused leaves nothing behind");
    assert_eq!(set(&mut world, BAKER, &[registered(2)]), Ok(()));
}

#[test]
fn a_post_that_is_not_in_the_staff_list_is_refused() {
    let mut world = world();
    let unknown = Err(WorldError::NoPost("four".into()));
    assert_eq!(set(&mut world, SMITH, &[registered(1), appointed("four", "2020-01-01")]), unknown);
    let consented = PersonEvent::Consented { to: "four".into(), on: day("2026-01-10"), written: true, document: None };
    assert_eq!(set(&mut world, SMITH, &[registered(1), consented]), unknown);
    let abolished = StaffEvent::PostAbolished { post: "four".into(), last_day: day("2026-01-10") };
    assert_eq!(world.apply_staff(&abolished), Err(WorldError::NoPost("four".into())));
}

#[test]
fn a_unit_or_a_post_of_an_unknown_body_is_refused() {
    let mut world = world();
    let unit = StaffEvent::Unit { key: "unit".into(), body: "other".into(), kind: None, name: text("Бөлім") };
    assert_eq!(world.apply_staff(&unit), Err(WorldError::NoBody("other".into())));
    let lost = StaffEvent::Post(Box::new(PostParticulars { unit: Some("unit".into()), ..particulars("five") }));
    assert_eq!(world.apply_staff(&lost), Err(WorldError::NoUnit("unit".into())));
    assert_eq!(world.staff.find_post("five"), None);
}

#[test]
fn who_held_a_post_is_found_by_the_post() {
    let mut world = world();
    let one = world.staff.find_post("one").unwrap();
    set(&mut world, SMITH, &[registered(1), appointed("one", "2020-02-01"), appointed("two", "2023-03-01")]).unwrap();
    set(&mut world, BAKER, &[registered(2), appointed("one", "2023-03-01")]).unwrap();
    let holders = |world: &World, on| world.holders_on(one, day(on)).collect::<Vec<_>>();
    assert_eq!(holders(&world, "2022-01-01"), [SMITH]);
    assert_eq!(holders(&world, "2024-01-01"), [BAKER]);
    set(&mut world, BAKER, &[]).unwrap();
    assert_eq!(holders(&world, "2024-01-01"), []);
}

#[test]
fn a_person_of_whom_nothing_is_left_has_no_identity_and_no_career() {
    let mut world = world();
    let finding = PersonEvent::Qualified { requirement: "a-finding".into(), met: true };
    set(&mut world, SMITH, &[registered(1), appointed("one", "2020-02-01"), finding]).unwrap();
    set(&mut world, BAKER, &[registered(2), appointed("two", "2020-02-01")]).unwrap();
    set(&mut world, SMITH, &[]).unwrap();
    world.forget_superseded();
    assert_eq!(world.person(SMITH).unwrap().identity, None);
    assert_eq!(world.find_iin(iin(1)), None);
    assert!(is_empty(world.career(SMITH)));
    assert_eq!(world.career(BAKER).appointments.len(), 1, "others are not touched");
    let written = postcard::to_stdvec(&world).unwrap();
    assert!(!written.windows(9).any(|part| part == b"a-finding"), "nor is it kept where nobody looks");
}

/// Every staff event once, in an order in which each finds what it names.
fn staff_events() -> Vec<StaffEvent> {
    let matched = ItemMatch { item: "internal-affairs.5".into(), confirmed_by: Some("кадр".into()), on: None };
    let reading = |value: &str| StaffEvent::ReadingChosen {
        act: "U2500001070".into(),
        key: "absence.excluded".into(),
        value: value.into(),
        body: Some("body".into()),
        from: day("2026-01-01"),
        signed_by: "орган".into(),
    };
    vec![
        StaffEvent::Body { key: "body".into(), name: text("Орган") },
        StaffEvent::Unit { key: "unit".into(), body: "body".into(), kind: None, name: text("Бөлім") },
        StaffEvent::Post(Box::new(PostParticulars { unit: Some("unit".into()), ..particulars("one") })),
        post("two"),
        StaffEvent::PostMatched { post: "one".into(), matched },
        StaffEvent::TemporarilyVacant { post: "one".into(), from: day("2026-01-01"), until: None },
        StaffEvent::PostAbolished { post: "one".into(), last_day: day("2026-06-30") },
        StaffEvent::Reorganised {
            cause: ReorganisationCause::Renaming,
            on: day("2026-07-01"),
            from: "one".into(),
            to: "two".into(),
        },
        StaffEvent::RankCompared { one: "one".into(), other: "two".into(), equal: false, lower: Some("two".into()) },
        StaffEvent::ActPublished {
            act: "U2500001070".into(),
            on: day("2025-11-04"),
            source: "газет".into(),
            provisional: false,
        },
        reading("excess"),
    ]
}

#[test]
fn a_staff_event_said_twice_changes_nothing() {
    let mut world = World::default();
    for event in staff_events() {
        assert!(world.apply_staff(&event).unwrap(), "{event:?}");
        let before = world.clone();
        assert!(!world.apply_staff(&event).unwrap(), "{event:?}");
        assert_eq!(world, before);
    }
}

#[test]
fn all_staff_events_said_again_in_order_change_nothing() {
    let mut world = World::default();
    for event in staff_events() {
        world.apply_staff(&event).unwrap();
    }
    let before = world.clone();
    for event in staff_events() {
        assert!(!world.apply_staff(&event).unwrap(), "{event:?}");
    }
    assert_eq!(world, before);
}

#[test]
fn a_post_said_again_renews_its_particulars_and_keeps_what_was_said_of_it_since() {
    let mut world = World::default();
    for event in staff_events() {
        world.apply_staff(&event).unwrap();
    }
    let renewed = PostParticulars { category: Some("C-2".into()), ..particulars("one") };
    assert!(world.apply_staff(&StaffEvent::Post(Box::new(renewed))).unwrap());
    let post = world.staff.post(world.staff.find_post("one").unwrap());
    assert_eq!(post.category.as_deref(), Some("C-2"));
    assert_eq!(post.item.as_ref().unwrap().item.as_ref(), "internal-affairs.5");
    assert_eq!(post.abolished_after, Some(day("2026-06-30")));
    assert!(post.temporarily_vacant.is_some());
    assert_eq!(world.staff.posts.len(), 2);
}

#[test]
fn the_later_decision_on_equal_rank_holds_in_either_order_of_the_posts() {
    let mut world = world();
    let decided = |one: &str, other: &str, equal| StaffEvent::RankCompared {
        one: one.into(),
        other: other.into(),
        equal,
        lower: None,
    };
    let (one, two) = (world.staff.find_post("one").unwrap(), world.staff.find_post("two").unwrap());
    assert_eq!(world.staff.equality(one, two), None);
    for equal in [true, false, true] {
        assert!(world.apply_staff(&decided("one", "two", equal)).unwrap());
        assert_eq!(world.staff.equality(two, one), Some(equal));
    }
}

#[test]
fn a_reading_may_be_chosen_otherwise_and_back_again() {
    let mut world = world();
    let chosen = |value: &str| StaffEvent::ReadingChosen {
        act: "U2500001070".into(),
        key: "absence.excluded".into(),
        value: value.into(),
        body: None,
        from: day("2026-01-01"),
        signed_by: "орган".into(),
    };
    for value in ["excess", "whole", "excess"] {
        assert!(world.apply_staff(&chosen(value)).unwrap(), "{value}");
        assert_eq!(world.readings.last().unwrap().value.as_ref(), value);
        assert!(!world.apply_staff(&chosen(value)).unwrap(), "said twice");
    }
}

#[test]
fn a_post_is_succeeded_through_any_number_of_reorganisations() {
    let mut world = world();
    let step = |from: &str, to: &str| StaffEvent::Reorganised {
        cause: ReorganisationCause::StructureChange,
        on: day("2026-01-01"),
        from: from.into(),
        to: to.into(),
    };
    world.apply_staff(&step("one", "two")).unwrap();
    world.apply_staff(&step("two", "three")).unwrap();
    let [one, two, three] = ["one", "two", "three"].map(|key| world.staff.find_post(key).unwrap());
    assert!(world.staff.succeeds(three, one) && world.staff.succeeds(two, one) && world.staff.succeeds(one, one));
    assert!(!world.staff.succeeds(one, three));
}

#[test]
fn two_people_whose_numbers_were_exchanged_are_set_right_together() {
    let mut world = world();
    let (smith, baker) = ([registered(1)], [registered(2)]);
    set(&mut world, SMITH, &smith).unwrap();
    set(&mut world, BAKER, &baker).unwrap();
    let smith = [registered(1), corrected(0, Some(registered(2)))];
    let baker = [registered(2), corrected(0, Some(registered(1)))];
    world.release_iin(SMITH);
    world.release_iin(BAKER);
    set(&mut world, SMITH, &smith).unwrap();
    set(&mut world, BAKER, &baker).unwrap();
    assert_eq!(world.find_iin(iin(2)), Some(SMITH));
    assert_eq!(world.find_iin(iin(1)), Some(BAKER));
}
