//! The register over its journal: all or nothing, never twice, as known at any moment, and forgotten where the law says so.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

use std::fs;
use std::path::{Path, PathBuf};

use calendar::{Date, WorkingCalendar};
use journal::{Keys, journal_id};
use norms::rotation::{Excluded, FirstDay, Outcome, Readings, UntilBoundary};
use office::law::{ROTATION, readings_on};
use office::query::View;
use office::{Batch, Office, OfficeError, PersonBatch, READ, Recorded};
use registry::event::PostParticulars;
use registry::{
    AbsenceKind, BodyNo, EventId, Fact, Ground, Iin, ItemMatch, Nomenclature, PersonEvent, PersonName, PersonNo,
    StaffEvent, Text, World, WorldError,
};
use tempfile::TempDir;

const FIRST: PersonNo = PersonNo(0);
const SECOND: PersonNo = PersonNo(1);
/// Milliseconds from one recording to the next.
const LATER: i64 = 1000;

struct Place(TempDir);

impl Place {
    fn new() -> Place {
        Place(tempfile::tempdir().unwrap())
    }

    fn data(&self) -> PathBuf {
        self.0.path().join("data")
    }

    fn keys(&self) -> PathBuf {
        self.0.path().join("keys")
    }

    fn create(&self) -> Office {
        Office::create(&self.data(), &self.keys()).unwrap()
    }

    fn open(&self) -> Office {
        Office::open(&self.data(), &self.keys()).unwrap()
    }

    fn snapshots(&self) -> usize {
        fs::read_dir(self.data().join("snapshots")).map_or(0, Iterator::count)
    }

    fn assert_sound(&self) {
        let keys = Keys::load(self.keys(), journal_id(self.data()).unwrap()).unwrap();
        let report = journal::verify(self.data(), Some(&keys), &[]);
        assert!(report.is_sound(), "{:#?}", report.problems);
    }
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn iin(serial: u8) -> Iin {
    Iin::from_first_eleven([8, 0, 0, 1, 0, 1, 3, 0, 0, 0, serial]).unwrap()
}

fn text(kk: &str) -> Text {
    Text { kk: kk.into(), ..Text::default() }
}

/// The act published, two bodies, and two posts of one item of the list.
fn staff() -> Vec<StaffEvent> {
    let body = |key: &str| StaffEvent::Body { key: key.into(), name: text(key) };
    let post = |key: &str| {
        StaffEvent::Post(Box::new(PostParticulars {
            key: key.into(),
            body: "internal-affairs".into(),
            unit: None,
            title: text(key),
            role: None,
            level: None,
            locality: Some("111010000".parse().unwrap()),
            category: Some("C-1".into()),
            rank_class: Some("r1".into()),
            nomenclature: Fact::Known(Nomenclature::default()),
            appointing_authority: None,
            requirements: Fact::Known([].into()),
            item: Some(ItemMatch {
                item: "internal-affairs.5".into(),
                confirmed_by: Some("кадр".into()),
                on: Some(day("2025-11-20")),
            }),
        }))
    };
    let published = StaffEvent::ActPublished {
        act: ROTATION.into(),
        on: day("2025-11-04"),
        source: "газет".into(),
        provisional: false,
    };
    vec![published, body("internal-affairs"), body("emergency"), post("one"), post("two")]
}

fn registered(serial: u8, family: &str) -> PersonEvent {
    let name = PersonName { family: family.into(), given: None, patronymic: None };
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

fn study_leave(from: &str, to: &str) -> PersonEvent {
    PersonEvent::Absent { kind: AbsenceKind::StudyLeave, from: day(from), to: Some(day(to)), order: None }
}

fn person(serial: u8, events: Vec<PersonEvent>) -> PersonBatch {
    PersonBatch { iin: iin(serial), events }
}

/// Two people, one in each post.
fn batch() -> Batch {
    Batch {
        staff: staff(),
        people: vec![
            person(1, vec![registered(1, "Ахметов"), appointed("one", "2023-02-01")]),
            person(2, vec![registered(2, "Бекова"), appointed("two", "2024-05-06")]),
        ],
    }
}

fn only(people: Vec<PersonBatch>) -> Batch {
    Batch { staff: Vec::new(), people }
}

fn record(office: &mut Office, batch: &Batch, at: i64) -> Result<Recorded, OfficeError> {
    let prepared = office.prepare(batch)?;
    office.record(prepared, "hr", at, |_, _| {})
}

/// A register with the two people, recorded at 0.
fn filled(place: &Place) -> Office {
    let mut office = place.create();
    record(&mut office, &batch(), 0).unwrap();
    office
}

/// The register as it would be kept: without lookups, and without what holds no more.
fn kept(world: &World) -> Vec<u8> {
    let mut world = world.clone();
    world.forget_superseded();
    postcard::to_stdvec(&world).unwrap()
}

/// The readings of rotation in force on a day.
fn rotation_readings(world: &World, body: Option<registry::BodyNo>, on: Date) -> Readings {
    readings_on(ROTATION, world, body, on)
}

fn due(world: &World, no: PersonNo) -> Outcome<Date> {
    let view = View { world, calendar: WorkingCalendar::kazakhstan(), on: day("2025-12-01"), readings: None };
    norms::rotation::due(&world.career(no), view.on, &view.law_of(no).unwrap(), &mut norms::Silent)
}

/// That a batch is refused, and leaves neither an entry nor a changed register.
fn assert_refused(office: &mut Office, place: &Place, batch: &Batch, expected: WorldError) {
    let (entries, before) = (office.journal().len(), kept(office.world()));
    let Err(OfficeError::Refused { whom, error }) = record(office, batch, LATER) else { panic!("it was recorded") };
    assert_eq!(error, expected);
    assert!(!whom.contains(&iin(1).to_string()) && !whom.contains("Ахметов"), "{whom}");
    assert_eq!(office.journal().len(), entries);
    assert_eq!(kept(office.world()), before);
    place.assert_sound();
}

#[test]
fn the_same_batch_a_second_time_adds_nothing() {
    let place = Place::new();
    let mut office = place.create();
    let recorded = record(&mut office, &batch(), 0).unwrap();
    assert_eq!(recorded, Recorded { staff_events: 5, new_people: 2, changed_people: 0, person_events: 4 });
    let entries = office.journal().len();
    assert_eq!(record(&mut office, &batch(), LATER).unwrap(), Recorded::default());
    assert_eq!(office.journal().len(), entries);
    drop(office);
    assert_eq!(record(&mut place.open(), &batch(), LATER).unwrap(), Recorded::default(), "nor after a new start");
}

#[test]
fn a_dry_run_tells_what_would_be_added_and_adds_nothing() {
    let place = Place::new();
    let office = place.create();
    let found = office.prepare(&batch()).unwrap().recorded();
    assert_eq!(found, Recorded { staff_events: 5, new_people: 2, changed_people: 0, person_events: 4 });
    assert_eq!(Office::prepare_first(&batch()).unwrap().recorded(), found, "as without a register");
    assert!(office.journal().is_empty() && office.world().people.is_empty());
}

#[test]
fn a_changed_fact_adds_only_itself() {
    let place = Place::new();
    let mut office = filled(&place);
    let mut changed = batch();
    changed.people[1].events.push(study_leave("2024-09-01", "2024-11-01"));
    let recorded = record(&mut office, &changed, LATER).unwrap();
    assert_eq!(recorded, Recorded { changed_people: 1, person_events: 1, ..Recorded::default() });
    assert_eq!(office.events_of(SECOND).unwrap().len(), 3);
    assert_eq!(office.events_of(FIRST).unwrap().len(), 2);
}

#[test]
fn a_fact_said_twice_in_one_batch_is_recorded_once() {
    let place = Place::new();
    let mut office = place.create();
    let mut doubled = batch();
    let again = doubled.people[0].clone();
    doubled.people.push(again);
    let recorded = record(&mut office, &doubled, 0).unwrap();
    assert_eq!((recorded.new_people, recorded.person_events), (2, 4));
    assert_eq!(office.world().career(FIRST).appointments.len(), 1);
}

#[test]
fn a_post_set_one_way_and_then_another_is_recorded_once() {
    let place = Place::new();
    let mut office = place.create();
    let mut twice = batch();
    let matched = ItemMatch { item: "internal-affairs.6".into(), confirmed_by: None, on: None };
    twice.staff.push(StaffEvent::PostMatched { post: "one".into(), matched });
    assert_eq!(record(&mut office, &twice, 0).unwrap().staff_events, 6);
    assert!(record(&mut office, &twice, LATER).unwrap().is_nothing());
    let one = office.world().staff.find_post("one").unwrap();
    assert_eq!(&*office.world().staff.post(one).item.as_ref().unwrap().item, "internal-affairs.6");
}

#[test]
fn what_was_so_before_and_is_so_again_is_recorded_again() {
    let place = Place::new();
    let mut office = filled(&place);
    let housing = |needed| only(vec![person(1, vec![PersonEvent::HousingNeed { needed }])]);
    for (at, needed) in [(1, true), (2, false), (3, true)] {
        assert_eq!(record(&mut office, &housing(needed), at * LATER).unwrap().person_events, 1);
        assert_eq!(office.world().person(FIRST).unwrap().housing, Some(needed));
        assert!(record(&mut office, &housing(needed), at * LATER).unwrap().is_nothing());
    }
}

#[test]
fn a_batch_with_one_bad_event_records_nothing_at_all() {
    let place = Place::new();
    let mut office = filled(&place);
    let mut bad = only(vec![
        person(3, vec![registered(3, "Дәулетов"), appointed("one", "2026-01-01")]),
        person(1, vec![appointed("three", "2026-01-01")]),
    ]);
    bad.staff.push(StaffEvent::Body { key: "other".into(), name: text("Басқа") });
    assert_refused(&mut office, &place, &bad, WorldError::NoPost("three".into()));
    let before = kept(office.world());
    drop(office);
    assert_eq!(kept(place.open().world()), before);
    assert_eq!(place.open().world().find_iin(iin(3)), None);
}

#[test]
fn a_bad_staff_event_refuses_the_people_too() {
    let place = Place::new();
    let mut office = filled(&place);
    let mut bad = only(vec![person(3, vec![registered(3, "Дәулетов")])]);
    bad.staff.push(StaffEvent::PostAbolished { post: "three".into(), last_day: day("2026-01-01") });
    assert_refused(&mut office, &place, &bad, WorldError::NoPost("three".into()));
}

#[test]
fn what_a_batch_says_of_a_person_in_two_places_is_checked_together() {
    let place = Place::new();
    let mut office = filled(&place);
    let bad = only(vec![person(3, vec![registered(3, "Дәулетов")]), person(3, vec![appointed("three", "2026-01-01")])]);
    assert_refused(&mut office, &place, &bad, WorldError::NoPost("three".into()));
}

#[test]
fn nobody_gets_the_number_of_another() {
    let place = Place::new();
    let mut office = filled(&place);
    let taken = only(vec![person(1, vec![registered(2, "Ахметов")])]);
    assert_refused(&mut office, &place, &taken, WorldError::IinTaken(1));
    let twice = only(vec![person(1, vec![registered(3, "Ахметов")]), person(3, vec![registered(3, "Дәулетов")])]);
    assert_refused(&mut office, &place, &twice, WorldError::IinTaken(0));
}

#[test]
fn nothing_is_recorded_of_somebody_who_is_not_registered() {
    let place = Place::new();
    let mut office = filled(&place);
    let stranger = only(vec![person(3, vec![appointed("one", "2026-01-01")])]);
    assert_refused(&mut office, &place, &stranger, WorldError::NotRegistered);
    let other = only(vec![person(3, vec![registered(4, "Дәулетов")])]);
    assert_refused(&mut office, &place, &other, WorldError::NotRegistered);
}

#[test]
fn numbers_given_to_the_wrong_people_are_exchanged_by_corrections() {
    let place = Place::new();
    let mut office = filled(&place);
    office.keep_snapshot().unwrap();
    let first_event = |no| office.events_of(no).unwrap()[0].0;
    let instead = |no, serial, family: &str| PersonEvent::Corrected {
        event: first_event(no),
        with: Some(Box::new(registered(serial, family))),
        reason: "numbers exchanged".into(),
    };
    let exchanged =
        only(vec![person(1, vec![instead(FIRST, 2, "Ахметов")]), person(2, vec![instead(SECOND, 1, "Бекова")])]);
    record(&mut office, &exchanged, LATER).unwrap();
    drop(office);
    let world = place.open().world().clone();
    assert_eq!((world.find_iin(iin(2)), world.find_iin(iin(1))), (Some(FIRST), Some(SECOND)));
}

#[test]
fn a_start_from_a_snapshot_gives_the_same_register_as_one_from_the_beginning() {
    let place = Place::new();
    let mut office = filled(&place);
    office.keep_snapshot().unwrap();
    let more = Batch {
        staff: vec![StaffEvent::PostAbolished { post: "two".into(), last_day: day("2026-03-31") }],
        people: vec![
            person(1, vec![study_leave("2024-09-01", "2024-11-01")]),
            person(3, vec![registered(3, "Дәулетов"), appointed("two", "2026-01-01")]),
        ],
    };
    record(&mut office, &more, LATER).unwrap();
    let (now, all) = (kept(office.world()), office.as_known(i64::MAX).unwrap());
    assert_eq!(kept(&all), now);
    drop(office);
    let from_snapshot = place.open();
    assert_eq!(from_snapshot.journal().latest_snapshot().unwrap().found.unwrap().0, 3, "it does not stand at the end");
    assert_eq!(kept(from_snapshot.world()), now);
    drop(from_snapshot);
    fs::remove_dir_all(place.data().join("snapshots")).unwrap();
    assert_eq!(kept(place.open().world()), now);
}

#[test]
fn a_damaged_snapshot_is_passed_over() {
    let place = Place::new();
    let office = filled(&place);
    office.keep_snapshot().unwrap();
    let before = kept(office.world());
    drop(office);
    let snapshot = fs::read_dir(place.data().join("snapshots")).unwrap().next().unwrap().unwrap().path();
    fs::write(snapshot, b"damaged").unwrap();
    assert_eq!(kept(place.open().world()), before);
}

#[test]
fn what_was_known_before_a_correction_can_still_be_asked() {
    // Example A5 of the decree: three years from 1 February 2023, and the 62 days of a study leave over two months.
    let place = Place::new();
    let mut office = filled(&place);
    let entry = office.events_of(FIRST).unwrap()[1].0;
    let leave = only(vec![person(1, vec![study_leave("2024-09-01", "2024-11-01")])]);
    record(&mut office, &leave, LATER).unwrap();
    let correction = PersonEvent::Corrected {
        event: entry,
        with: Some(Box::new(appointed("one", "2023-03-01"))),
        reason: "the order names another day".into(),
    };
    record(&mut office, &only(vec![person(1, vec![correction])]), 2 * LATER).unwrap();
    let known = |at| due(&office.as_known(at).unwrap(), FIRST);
    assert_eq!(known(0), Outcome::Determined(day("2026-02-01")));
    assert_eq!(known(2 * LATER - 1), Outcome::Determined(day("2026-04-04")));
    assert_eq!(known(2 * LATER), due(office.world(), FIRST));
    assert_eq!(due(office.world(), FIRST), Outcome::Determined(day("2026-05-02")));
    assert_eq!(office.events_known(FIRST, 0).unwrap().len(), 2);
    assert_eq!(office.events_of(FIRST).unwrap().len(), 4);
    assert_eq!(office.as_known(-1).unwrap(), World::default(), "before anything was recorded");
}

#[test]
fn an_explanation_as_known_on_an_earlier_day_differs() {
    let place = Place::new();
    let mut office = filled(&place);
    record(&mut office, &only(vec![person(1, vec![study_leave("2024-09-01", "2024-11-01")])]), LATER).unwrap();
    let explained = |world: &World| {
        let view = View { world, calendar: WorkingCalendar::kazakhstan(), on: day("2025-12-01"), readings: None };
        let found = view.explain(FIRST, 2026).unwrap();
        found.into_iter().find(|d| d.norm == "rotation::due").unwrap().answer.value
    };
    assert_eq!(explained(&office.as_known(0).unwrap()), "2026-02-01");
    assert_eq!(explained(office.world()), "2026-04-04");
}

#[test]
fn an_erased_person_is_forgotten_and_the_journal_stays_sound() {
    let place = Place::new();
    let mut office = filled(&place);
    office.keep_snapshot().unwrap();
    let others = kept_of(office.world(), SECOND);
    assert!(place.snapshots() > 0);
    assert!(office.erase(FIRST, "archive", LATER, "өтініш").unwrap());
    assert_eq!(place.snapshots(), 0, "a snapshot would still tell");
    for world in [office.world().clone(), office.as_known(0).unwrap(), office.as_known(i64::MAX).unwrap()] {
        assert_eq!(world.person(FIRST).unwrap().identity, None);
        assert_eq!(world.find_iin(iin(1)), None);
        assert!(world.career(FIRST).appointments.is_empty());
        assert_eq!(kept_of(&world, SECOND), others);
    }
    assert_eq!(office.events_of(FIRST).unwrap(), []);
    office.keep_snapshot().unwrap();
    drop(office);
    place.assert_sound();
    let world = place.open().world().clone();
    assert_eq!(world.person(FIRST).unwrap().identity, None);
    assert_eq!(kept_of(&world, SECOND), others);
}

/// What is kept of one person.
fn kept_of(world: &World, no: PersonNo) -> (registry::Person, Vec<registry::Appointment>) {
    (world.person(no).unwrap().clone(), world.career(no).appointments.to_vec())
}

#[test]
fn an_erased_person_who_comes_again_is_somebody_new() {
    let place = Place::new();
    let mut office = filled(&place);
    office.erase(SECOND, "archive", LATER, "өтініш").unwrap();
    let recorded = record(&mut office, &batch(), 2 * LATER).unwrap();
    assert_eq!((recorded.new_people, recorded.changed_people), (1, 0));
    assert_eq!(office.world().find_iin(iin(2)), Some(PersonNo(2)));
    drop(office);
    assert_eq!(place.open().world().find_iin(iin(2)), Some(PersonNo(2)));
    place.assert_sound();
}

#[test]
fn without_its_keys_a_register_says_where_they_are_looked_for() {
    let place = Place::new();
    drop(filled(&place));
    let elsewhere = place.0.path().join("elsewhere");
    let error = Office::open(&place.data(), &elsewhere).err().unwrap().to_string();
    assert!(error.contains(elsewhere.to_str().unwrap()), "{error}");
    assert!(error.contains(&format!("{}.key", journal_id(place.data()).unwrap())), "{error}");
}

#[test]
fn where_there_is_no_register_that_is_said() {
    let place = Place::new();
    let missing = |dir: &Path| matches!(Office::open(dir, &place.keys()), Err(OfficeError::NoRegister { .. }));
    assert!(missing(&place.data()));
    fs::create_dir(place.data()).unwrap();
    assert!(missing(&place.data()), "an empty directory");
    assert!(!Office::exists(&place.data()));
}

#[test]
fn a_reading_of_personal_data_is_an_entry_with_its_purpose() {
    let place = Place::new();
    let mut office = filled(&place);
    let (entries, before) = (office.journal().len(), kept(office.world()));
    office.note_reading(SECOND, "маман", LATER, "explain").unwrap();
    let entry = office.journal().entry(entries).unwrap();
    assert_eq!((entry.kind.as_str(), entry.subject, entry.actor.as_str()), (READ, Some(1), "маман"));
    assert_eq!(serde_json::from_slice::<serde_json::Value>(&entry.body).unwrap()["purpose"], "explain");
    assert_eq!(kept(office.world()), before);
    record(&mut office, &only(vec![person(3, vec![registered(3, "Дәулетов")])]), 2 * LATER).unwrap();
    drop(office);
    assert_eq!(place.open().world().people.len(), 3);
    place.assert_sound();
}

#[test]
fn what_was_prepared_before_others_recorded_something_is_not_recorded() {
    let place = Place::new();
    let mut office = filled(&place);
    let prepared = office.prepare(&only(vec![person(3, vec![registered(3, "Дәулетов")])])).unwrap();
    office.note_reading(FIRST, "маман", LATER, "explain").unwrap();
    let refused = office.record(prepared, "hr", LATER, |_, _| {});
    assert!(matches!(refused, Err(OfficeError::Journal(journal::Error::Moved { .. }))));
    assert_eq!(office.world().find_iin(iin(3)), None);
}

#[test]
fn an_event_knows_the_entry_in_which_it_stands() {
    let place = Place::new();
    let office = filled(&place);
    let ids: Vec<EventId> = office.events_of(SECOND).unwrap().into_iter().map(|(id, _)| id).collect();
    assert_eq!(ids, [EventId { entry: 2, place: 0 }, EventId { entry: 2, place: 1 }]);
}

fn chosen(key: &str, value: &str, body: Option<&str>, from: &str) -> StaffEvent {
    StaffEvent::ReadingChosen {
        act: ROTATION.into(),
        key: key.into(),
        value: value.into(),
        body: body.map(Into::into),
        from: day(from),
        signed_by: "орган".into(),
    }
}

/// A register in which these readings were chosen, one after the other.
fn with_readings(choices: &[StaffEvent]) -> World {
    let mut world = World::default();
    for event in staff().iter().chain(choices) {
        assert!(world.apply_staff(event).unwrap(), "{event:?}");
    }
    world
}

const INTERNAL_AFFAIRS: Option<BodyNo> = Some(BodyNo(0));
const EMERGENCY: Option<BodyNo> = Some(BodyNo(1));

#[test]
fn a_reading_chosen_by_the_central_authority_holds_for_all_bodies_from_its_day() {
    let world = with_readings(&[chosen("absence.excluded", "excess", None, "2026-01-01")]);
    for body in [None, INTERNAL_AFFAIRS, EMERGENCY] {
        assert_eq!(rotation_readings(&world, body, day("2025-12-31")).excluded, Excluded::Whole);
        assert_eq!(rotation_readings(&world, body, day("2026-01-01")).excluded, Excluded::Excess);
    }
}

#[test]
fn a_reading_chosen_by_a_body_holds_for_it_alone_and_goes_before_the_central_one() {
    let world = with_readings(&[
        chosen("absence.excluded", "whole", Some("internal-affairs"), "2026-01-01"),
        chosen("absence.excluded", "excess", None, "2026-06-01"),
    ]);
    let on = day("2026-07-01");
    assert_eq!(rotation_readings(&world, INTERNAL_AFFAIRS, on).excluded, Excluded::Whole);
    assert_eq!(rotation_readings(&world, EMERGENCY, on).excluded, Excluded::Excess);
}

#[test]
fn of_two_choices_the_later_day_holds_and_of_one_day_the_later_word() {
    let world = with_readings(&[
        chosen("absence.excluded", "whole", None, "2026-06-01"),
        chosen("absence.excluded", "excess", None, "2026-01-01"),
        chosen("first_day", "counted", None, "2026-01-01"),
        chosen("first_day", "not-counted", None, "2026-01-01"),
        chosen("first_day", "counted", None, "2026-01-01"),
    ]);
    let readings = rotation_readings(&world, None, day("2026-07-01"));
    assert_eq!(readings.excluded, Excluded::Whole);
    assert_eq!(rotation_readings(&world, None, day("2026-03-01")).excluded, Excluded::Excess);
    assert_eq!(readings.first_day, FirstDay::Counted);
}

#[test]
fn a_reading_shared_by_the_acts_is_chosen_once_and_the_act_s_own_choice_goes_before_it() {
    let shared = |key: &str, value: &str| StaffEvent::ReadingChosen {
        act: "".into(),
        key: key.into(),
        value: value.into(),
        body: None,
        from: day("2026-01-01"),
        signed_by: "орган".into(),
    };
    let on = day("2026-07-01");
    let world = with_readings(&[shared("until_boundary", "inclusive"), shared("first_day", "counted")]);
    let readings = rotation_readings(&world, None, on);
    assert_eq!((readings.until_boundary, readings.first_day), (UntilBoundary::Included, FirstDay::Counted));
    let world = with_readings(&[
        chosen("until_boundary", "exclusive", None, "2026-01-01"),
        shared("until_boundary", "inclusive"),
    ]);
    assert_eq!(rotation_readings(&world, None, on).until_boundary, UntilBoundary::Excluded);
}

#[test]
fn a_reading_chosen_for_another_act_does_not_bear_on_rotation() {
    let other = |key: &str, value: &str| StaffEvent::ReadingChosen {
        act: "U2400000490".into(),
        key: key.into(),
        value: value.into(),
        body: None,
        from: day("2026-01-01"),
        signed_by: "орган".into(),
    };
    let world = with_readings(&[other("absence.excluded", "excess"), other("first_day", "counted")]);
    let readings = rotation_readings(&world, None, day("2026-07-01"));
    assert_eq!((readings.excluded, readings.first_day), (Excluded::Whole, FirstDay::Held));
}

#[test]
fn a_snapshot_of_another_form_is_passed_over() {
    let place = Place::new();
    let office = filled(&place);
    let before = kept(office.world());
    // Whole and rightly sealed, but written by a version whose form had another number: nothing of it may be believed.
    let other_form = postcard::to_stdvec(&(u32::MAX, &World::default())).unwrap();
    office.journal().write_snapshot(office.journal().len(), &other_form).unwrap();
    drop(office);
    let opened = place.open();
    assert!(opened.journal().latest_snapshot().unwrap().found.is_some());
    assert_eq!(kept(opened.world()), before);
}
