//! How facts and events are written: in JSON for the journal and for scenarios, in compact form for snapshots.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

use calendar::Date;
use registry::event::{Assessment, PostParticulars, RankKind};
use registry::{
    AbsenceKind, AttestationKind, CircumstanceKind, Document, EventId, Fact, Ground, Iin, ItemMatch, Level,
    Nomenclature, PersonEvent, PersonName, PersonNo, RefusalOf, Relation, ReorganisationCause, Role, ServiceIn, Sex,
    StaffEvent, Text, WaiverBy, World,
};
use serde_json::{Value, json};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn paper() -> Option<Document> {
    Some(Document {
        number: Some("12-ж".into()),
        on: Some(day("2026-01-05")),
        issuer: Some("министрлік".into()),
        until: Some(day("2027-01-04")),
    })
}

fn iin() -> Iin {
    Iin::from_first_eleven([8, 0, 0, 1, 0, 1, 3, 0, 0, 0, 1]).unwrap()
}

/// Every variant of a person's event, once full and once with as little as it can have.
fn person_events() -> Vec<PersonEvent> {
    let on = day("2026-02-01");
    let name = |given: Option<&str>, patronymic: Option<&str>| PersonName {
        family: "Уәлиев".into(),
        given: given.map(Into::into),
        patronymic: patronymic.map(Into::into),
    };
    let child = CircumstanceKind::ChildWithDisability { relation: Fact::Known(Relation::Ward), born: Some(on) };
    let relative = CircumstanceKind::FamilyMemberWithDisability {
        dependent: Fact::Known(false),
        cohabiting: Fact::NotApplicable,
        group: Fact::Known(2),
    };
    let parent = CircumstanceKind::PensionerParent {
        pensioner: Fact::Unknown,
        dependent: Fact::Unknown,
        cohabiting: Fact::Known(true),
    };
    vec![
        PersonEvent::Registered {
            iin: iin(), name: name(Some("Санжар"), Some("Ерланұлы")), born: Some(on)
        },
        PersonEvent::Registered { iin: iin(), name: name(None, None), born: None },
        PersonEvent::Appointed {
            post: "one".into(),
            from: Some(on),
            issued: Some(on),
            taken_up: Some(on),
            ground: Fact::Known(Ground::StructureChange),
            equal: Fact::Known(true),
            carry_over: Fact::NotApplicable,
            order: paper(),
            cause_document: paper(),
        },
        PersonEvent::Appointed {
            post: "one".into(),
            from: None,
            issued: None,
            taken_up: None,
            ground: Fact::Unknown,
            equal: Fact::NotApplicable,
            carry_over: Fact::Known(false),
            order: None,
            cause_document: None,
        },
        PersonEvent::Left { last_day: on, ground: Fact::Known(Ground::RefusalOfRotation), order: paper() },
        PersonEvent::Left { last_day: on, ground: Fact::Unknown, order: None },
        PersonEvent::DutiesAdded { from: on, until: Some(on), post: Some("two".into()) },
        PersonEvent::DutiesAdded { from: on, until: None, post: None },
        PersonEvent::Absent { kind: AbsenceKind::ChildCareLeave, from: on, to: Some(on), order: paper() },
        PersonEvent::Absent { kind: AbsenceKind::Other, from: on, to: None, order: None },
        PersonEvent::Circumstance { kind: child, from: on, until: Some(on), document: paper() },
        PersonEvent::Circumstance { kind: relative, from: on, until: None, document: None },
        PersonEvent::Circumstance { kind: parent, from: on, until: None, document: None },
        PersonEvent::Family { status: "үйленген".into(), members: 5, children_at_school: None },
        PersonEvent::Family { status: "үйленген".into(), members: 5, children_at_school: Some(2) },
        PersonEvent::Consented { to: "two".into(), on, written: true, document: paper() },
        PersonEvent::ConsentWithdrawn { to: "two".into(), on },
        PersonEvent::ActIssued { to: "two".into(), on },
        PersonEvent::Refused { of: RefusalOf::OfferedPost, post: Some("two".into()), on },
        PersonEvent::Refused { of: RefusalOf::Rotation, post: None, on },
        PersonEvent::Extended { ordered: on, until: on, order: paper() },
        PersonEvent::Waived { post: "two".into(), by: WaiverBy::Administration, on, document: paper() },
        PersonEvent::Qualified { requirement: "experience".into(), met: false },
        PersonEvent::Ranked { kind: RankKind::Class, rank: "3".into(), from: Some(on) },
        PersonEvent::HousingNeed { needed: true },
        PersonEvent::SexRecorded { sex: Sex::Female },
        PersonEvent::Attested {
            on,
            kind: Some(AttestationKind::Extraordinary),
            undergone: false,
            able: Some(true),
            assessment: Some(Box::new(Assessment { training: Some("жоғары".into()), ..Assessment::default() })),
            decision: paper(),
        },
        PersonEvent::Attested { on, kind: None, undergone: true, able: None, assessment: None, decision: None },
        PersonEvent::NeverAttested { until: on },
        PersonEvent::Served {
            place: ServiceIn::Elsewhere,
            from: on,
            last_day: Some(on),
            preferential_percent: Some(150),
        },
        PersonEvent::Served { place: ServiceIn::LawEnforcement, from: on, last_day: None, preferential_percent: None },
        PersonEvent::Corrected { event: EventId { entry: 9, place: 2 }, with: None, reason: "қате".into() },
        PersonEvent::Corrected {
            event: EventId { entry: 9, place: 2 },
            with: Some(Box::new(PersonEvent::HousingNeed { needed: false })),
            reason: "қате".into(),
        },
    ]
}

/// Every variant of a staff event.
fn staff_events() -> Vec<StaffEvent> {
    let on = day("2026-02-01");
    let text = Text { kk: "Орган".into(), ru: "Орган".into(), en: "Body".into() };
    let matched = ItemMatch { item: "internal-affairs.5".into(), confirmed_by: Some("кадр".into()), on: Some(on) };
    let post = |key: &str| PostParticulars {
        key: key.into(),
        body: "body".into(),
        unit: Some("unit".into()),
        title: text.clone(),
        role: Some(Role::FirstDeputy),
        level: Some(Level::Regional),
        locality: Some("710000000".parse().unwrap()),
        category: Some("C-1".into()),
        rank_class: Some("r1".into()),
        nomenclature: Fact::Known(Nomenclature { president_agrees: true, ..Nomenclature::default() }),
        appointing_authority: Some("министр".into()),
        requirements: Fact::Known(["experience".into()].into()),
        item: Some(matched.clone()),
    };
    let bare = PostParticulars {
        unit: None,
        role: None,
        level: None,
        locality: None,
        category: None,
        rank_class: None,
        nomenclature: Fact::NotApplicable,
        appointing_authority: None,
        requirements: Fact::NotApplicable,
        item: None,
        ..post("two")
    };
    vec![
        StaffEvent::Body { key: "body".into(), name: text.clone() },
        StaffEvent::Unit {
            key: "unit".into(),
            body: "body".into(),
            kind: Some("department".into()),
            name: text.clone(),
        },
        StaffEvent::Post(Box::new(post("one"))),
        StaffEvent::Post(Box::new(bare)),
        StaffEvent::PostMatched { post: "two".into(), matched },
        StaffEvent::TemporarilyVacant { post: "two".into(), from: on, until: Some(on) },
        StaffEvent::PostAbolished { post: "one".into(), last_day: on },
        StaffEvent::Reorganised {
            cause: ReorganisationCause::Reorganisation,
            on,
            from: "one".into(),
            to: "two".into(),
        },
        StaffEvent::RankCompared { one: "one".into(), other: "two".into(), equal: false, lower: Some("one".into()) },
        StaffEvent::ActPublished { act: "U2500001070".into(), on, source: "газет".into(), provisional: true },
        StaffEvent::ReadingChosen {
            act: "U2500001070".into(),
            key: "absence.excluded".into(),
            value: "excess".into(),
            body: Some("body".into()),
            from: on,
            signed_by: "орган".into(),
        },
    ]
}

fn read<T: serde::de::DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

#[test]
fn a_known_fact_is_written_as_its_value_an_unknown_one_as_null_the_third_as_a_word() {
    for (fact, written) in [
        (Fact::Known(true), json!(true)),
        (Fact::Known(false), json!(false)),
        (Fact::Unknown, json!(null)),
        (Fact::NotApplicable, json!("not-applicable")),
    ] {
        assert_eq!(json!(fact), written);
        assert_eq!(read::<Fact<bool>>(written), fact);
    }
    assert_eq!(read::<Fact<Ground>>(json!("structure-change")), Fact::Known(Ground::StructureChange));
    assert_eq!(read::<Fact<Ground>>(json!("not-applicable")), Fact::NotApplicable);
}

#[test]
fn an_empty_list_is_a_known_fact() {
    assert_eq!(read::<Fact<Box<[Box<str>]>>>(json!([])), Fact::Known([].into()));
    assert_eq!(read::<Fact<Box<[Box<str>]>>>(json!(null)), Fact::Unknown);
    assert_eq!(read::<Fact<Nomenclature>>(json!({})), Fact::Known(Nomenclature::default()));
    assert_eq!(read::<Fact<Nomenclature>>(json!(null)), Fact::Unknown);
}

#[test]
fn any_other_word_is_no_fact() {
    assert!(serde_json::from_value::<Fact<bool>>(json!("no")).is_err());
    assert!(serde_json::from_value::<Fact<bool>>(json!(0)).is_err());
    assert!(serde_json::from_value::<Fact<Ground>>(json!("unknown")).is_err());
}

#[test]
fn what_an_event_leaves_out_is_unknown_and_what_is_unknown_is_left_out() {
    let event: PersonEvent = read(json!({ "appointed": { "post": "one" } }));
    let PersonEvent::Appointed { from, ground, equal, carry_over, order, .. } = &event else { unreachable!() };
    assert_eq!((from, ground, equal, carry_over), (&None, &Fact::Unknown, &Fact::Unknown, &Fact::Unknown));
    assert!(order.is_none());
    assert_eq!(json!(event), json!({ "appointed": { "post": "one" } }));
}

#[test]
fn an_event_is_one_key_with_its_particulars() {
    let event = PersonEvent::Absent {
        kind: AbsenceKind::StudyLeave,
        from: day("2024-09-01"),
        to: Some(day("2024-11-01")),
        order: None,
    };
    let written = json!({ "absent": { "kind": "study-leave", "from": "2024-09-01", "to": "2024-11-01" } });
    assert_eq!(json!(event), written);
}

#[test]
fn a_particular_that_an_event_does_not_have_is_refused() {
    let misspelt = json!({ "appointed": { "post": "one", "form": "2024-09-01" } });
    let error = serde_json::from_value::<PersonEvent>(misspelt).unwrap_err();
    assert!(error.to_string().contains("form"), "{error}");
    assert!(
        serde_json::from_value::<StaffEvent>(json!({ "body": { "key": "b", "name": { "kk": "", "de": "" } } }))
            .is_err()
    );
}

#[test]
fn every_event_of_a_person_is_read_back_as_it_was_written() {
    for event in person_events() {
        assert_eq!(read::<PersonEvent>(json!(event)), event);
    }
}

#[test]
fn every_staff_event_is_read_back_as_it_was_written() {
    for event in staff_events() {
        let written = serde_json::to_string(&event).unwrap();
        let back: StaffEvent = serde_json::from_str(&written).unwrap();
        assert_eq!(back, event, "{written}");
    }
}

#[test]
fn a_snapshot_gives_back_the_whole_register() {
    let mut world = World::default();
    for event in staff_events() {
        world.apply_staff(&event).unwrap();
    }
    let holds = person_events().into_iter().filter(|event| !matches!(event, PersonEvent::Corrected { .. }));
    let events: Vec<PersonEvent> = holds.collect();
    let numbered = (0..).map(|place| EventId { entry: 1, place }).zip(&events);
    world.set_person(PersonNo(0), numbered).unwrap();
    let bytes = postcard::to_stdvec(&world).unwrap();
    let mut back: World = postcard::from_bytes(&bytes).unwrap();
    back.index();
    assert_eq!(back, world);
    assert_eq!(back.find_iin(iin()), Some(PersonNo(0)));
    let one = back.staff.find_post("one").unwrap();
    assert!(back.staff.find_body("body").is_some() && back.staff.find_unit("unit").is_some());
    let on = day("2026-02-01");
    assert_eq!(
        back.holders_on(one, on).collect::<Vec<_>>(),
        world.holders_on(one, on).collect::<Vec<_>>(),
        "who held a post is found again"
    );
}
