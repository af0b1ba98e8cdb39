//! The facts of regular attestation out of the register: from a workbook through the events to the answer of a norm.

#![allow(clippy::unwrap_used)] // in a test a fault is an end

#[path = "import_support/mod.rs"]
mod support;

use calendar::{Date, WorkingCalendar};
use norms::regular_attestation::{Attestation, Facts, Leads, Led, Service};
use office::determine::{Question, determine, facts_of_person};
use office::facts::regular_attestation;
use registry::event::Assessment;
use registry::{AttestationKind, EventId, PersonEvent, PersonNo, ServiceIn, Sex, World};
use serde_json::{Value, json};
use support::{Folder, IIN, Table, table, workbook, world_of};

fn read_alone(path: &std::path::Path) -> office::import::Imported {
    office::import::read(path, &World::default(), &mut |_| {}).unwrap_or_else(|errors| panic!("{errors}"))
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A staff of one law-enforcement body with the person of [`IIN`], and further tables.
fn register(name: &str, appointments: &str, further: &[Table]) -> World {
    let folder = Folder::new(name);
    let path = folder.path("staff.xlsx");
    let mut tables = vec![
        table("bodies", "body.key|body.name.kk", "internal-affairs|ІІМ\nemergency|ТЖМ"),
        table("units", "unit.key|body.key|unit.kind", "ministry|internal-affairs|central-body\nalmaty|internal-affairs|department"),
        table(
            "posts",
            "post.key|body.key|unit.key|post.role|post.rank-class",
            "minister|internal-affairs|ministry|head|\nhead|internal-affairs|almaty|head|2\ndeputy|internal-affairs|almaty|deputy|3
             inspector|internal-affairs|almaty|officer|3\nrescuer|emergency||officer|3",
        ),
        table("people", "person.iin|person.family|person.sex", &format!("{IIN}|Уәлиева|female")),
        table("appointments", "person.iin|post.key|appointment.from|appointment.equal|left.last-day|left.ground", appointments),
    ];
    tables.extend_from_slice(further);
    workbook(&path, &tables);
    world_of(&read_alone(&path).batch)
}

fn facts(world: &World) -> Facts {
    let facts = regular_attestation(world, world.find_iin(IIN.parse().unwrap()).unwrap());
    facts.check().unwrap();
    facts
}

fn answer(world: &World, norm: &str, on: &str) -> (String, Value, Vec<&'static str>) {
    let person = world.find_iin(IIN.parse().unwrap()).unwrap();
    let facts = facts_of_person("Z1100000380", world, person).unwrap();
    let question = Question {
        norm: &format!("regular_attestation::{norm}"),
        on: Some(day(on)),
        readings: &[],
        world: Some(world),
        calendar: WorkingCalendar::kazakhstan(),
    };
    let answer = determine(&question, &facts).unwrap().answer;
    (answer.outcome.to_owned(), answer.value, answer.asks)
}

fn service_since(from: &str) -> Table {
    table("service", "person.iin|service.in|service.from", &format!("{IIN}|law-enforcement|{from}"))
}

fn attested(rows: &str) -> Table {
    table("attestations", "person.iin|attestation.kind|attestation.on|attestation.undergone", &rows.replace("IIN", IIN))
}

#[test]
fn a_sheet_of_each_sort_gives_its_events() {
    let folder = Folder::new("attestation-sheets");
    let path = folder.path("staff.xlsx");
    let columns = "person.iin|attestation.kind|attestation.on|attestation.undergone|attestation.able|attestation.training|\
                   attestation.legal-culture|attestation.work-with-citizens|attestation.decision.number";
    let rows = format!(
        "{IIN}|none|2020-05-15||||||\n{IIN}|кезекті|2023-05-15||иә|жоғары|жақсы|жақсы|7\n{IIN}|extraordinary|2024-09-10|no||||| "
    );
    let mut tables = vec![
        table("people", "person.iin|person.family|person.sex", &format!("{IIN}|Уәлиева|әйел")),
        table("attestations", columns, &rows),
        table(
            "service",
            "person.iin|service.in|service.from|service.last-day|service.preferential-percent",
            &format!("{IIN}|elsewhere|2010-06-01|2012-05-31|\n{IIN}|law-enforcement|2012-06-01||150"),
        ),
    ];
    workbook(&path, &tables);
    let events = read_alone(&path).batch.people.remove(0).events;
    let assessment = Assessment {
        training: Some("жоғары".into()),
        legal_culture: Some("жақсы".into()),
        work_with_citizens: Some("жақсы".into()),
    };
    let decision = Some(registry::Document { number: Some("7".into()), ..registry::Document::default() });
    let held = |on: &str, kind, undergone| (day(on), Some(kind), undergone);
    for (on, kind, undergone, able, assessment, decision) in [
        (held("2023-05-15", AttestationKind::Regular, true), Some(true), Some(Box::new(assessment)), decision),
        (held("2024-09-10", AttestationKind::Extraordinary, false), None, None, None),
    ]
    .map(|((on, kind, undergone), able, assessment, decision)| (on, kind, undergone, able, assessment, decision))
    {
        assert!(
            events.contains(&PersonEvent::Attested { on, kind, undergone, able, assessment, decision }),
            "{events:?}"
        );
    }
    let (from, last_day) = (day("2010-06-01"), Some(day("2012-05-31")));
    for event in [
        PersonEvent::SexRecorded { sex: Sex::Female },
        PersonEvent::NeverAttested { until: day("2020-05-15") },
        PersonEvent::Served { place: ServiceIn::Elsewhere, from, last_day, preferential_percent: None },
        PersonEvent::Served {
            place: ServiceIn::LawEnforcement,
            from: day("2012-06-01"),
            last_day: None,
            preferential_percent: Some(150),
        },
    ] {
        assert!(events.contains(&event), "{event:?} is none of {events:?}");
    }
    // Two rows on one day that differ are a contradiction, and so is a last day before the first.
    tables[2] = table(
        "service",
        "person.iin|service.in|service.from|service.last-day",
        &format!("{IIN}|elsewhere|2010-06-01|2009-05-31"),
    );
    workbook(&path, &tables);
    assert!(office::import::read(&path, &World::default(), &mut |_| {}).is_err());
}

/// Row b of the inventory's table, out of the register.
#[test]
fn a_due_date_rests_on_the_register_alone() {
    let rows = format!("{IIN}|inspector|2017-01-10|||\n{IIN}|head|2023-12-15|no||");
    let world = register("due", &rows, &[service_since("2017-01-10"), attested("IIN|regular|2021-06-01|")]);
    assert_eq!(answer(&world, "due", "2024-01-01"), ("determined".to_owned(), json!("2024-12-15"), vec![]));
    let facts = facts(&world);
    assert_eq!(facts.sex, Some(Sex::Female));
    assert_eq!(facts.recorded_from, None);
    let held = Attestation { on: day("2021-06-01"), kind: Some(AttestationKind::Regular), undergone: true };
    assert_eq!(facts.attestations, Some(vec![held]));
    assert_eq!(facts.appointments.as_ref().unwrap()[1].of, Some(Led::Subdivision));
}

#[test]
fn what_the_register_does_not_tell_is_asked_for() {
    let rows = format!("{IIN}|inspector|2022-01-10|||");
    let world = register("open", &rows, &[]);
    // Neither the service before the first appointment nor attestations are recorded.
    let (outcome, _, asks) = answer(&world, "due", "2024-01-01");
    assert!(outcome == "undetermined" && asks.contains(&"attestations"), "{outcome} {asks:?}");
    let unknown = Service { last_day: Some(day("2022-01-09")), ..Service::default() };
    assert_eq!(facts(&world).service.unwrap()[0], unknown);
    // An attestation since the record began makes what was before it of no account; twenty years may still be complete.
    let world = register("bounded", &rows, &[attested("IIN|regular|2023-06-01|")]);
    let (outcome, value, asks) = answer(&world, "due", "2024-01-01");
    assert_eq!((outcome.as_str(), value, asks), ("not-before", json!("2026-06-01"), vec!["service-periods"]));
    let world = register("settled", &rows, &[attested("IIN|regular|2023-06-01|"), service_since("2010-01-10")]);
    assert_eq!(answer(&world, "due", "2024-01-01").1, json!("2026-06-01"));
    // Whether a day before the record was overdue is not known: an earlier attestation may not have been entered.
    assert_eq!(answer(&world, "overdue", "2024-01-01").0, "undetermined");
}

#[test]
fn never_attested_is_a_fact_of_its_own() {
    let rows = format!("{IIN}|inspector|2019-03-10|||");
    let world = register("never", &rows, &[service_since("2019-03-10"), attested("IIN|none|2021-01-01|")]);
    assert_eq!(facts(&world).attestations, Some(vec![]));
    assert_eq!(answer(&world, "due", "2021-01-01").1, json!("2022-03-10"));
}

#[test]
fn leaves_open_the_window_after_return() {
    let leaves = table(
        "absences",
        "person.iin|absence.kind|absence.from|absence.to",
        &format!(
            "{IIN}|maternity-leave|2023-09-01|2024-01-04\n{IIN}|child-care-leave|2024-01-05|2025-03-02\n{IIN}|annual-leave|2025-03-03|2025-03-30"
        ),
    );
    let rows = format!("{IIN}|inspector|2017-01-10|||");
    let world = register("window", &rows, &[service_since("2017-01-10"), attested("IIN|regular|2021-06-01|"), leaves]);
    let window = json!({ "earliest": "2025-09-03", "latest": "2026-03-03", "basis": "return" });
    assert_eq!(answer(&world, "window", "2025-03-03").1, window);
}

#[test]
fn a_post_tells_who_leads_what_and_whether_it_is_equal() {
    let rows = format!(
        "{IIN}|inspector|2017-01-10|||\n{IIN}|deputy|2018-01-10|||\n{IIN}|head|2019-01-10|||\n{IIN}|minister|2020-01-10|||"
    );
    let facts = facts(&register("posts", &rows, &[service_since("2017-01-10")]));
    let posts: Vec<_> = facts.appointments.unwrap().iter().map(|post| (post.leads, post.of, post.equal)).collect();
    let (subdivision, central) = (Some(Led::Subdivision), Some(Led::CentralBody));
    let expected = [
        (Some(Leads::None), subdivision, None),
        // Of one class in the table of equal posts, or not.
        (Some(Leads::Deputy), subdivision, Some(true)),
        (Some(Leads::Head), subdivision, Some(false)),
        (Some(Leads::Head), central, None),
    ];
    assert_eq!(posts, expected);
}

#[test]
fn a_day_of_service_counts_once_and_other_bodies_only_by_the_service_record() {
    let rows = format!(
        "{IIN}|inspector|2012-06-01||2015-12-31|ordinary\n{IIN}|rescuer|2016-03-01||2018-12-31|dismissal\n{IIN}|inspector|2020-01-01|||"
    );
    let open = facts(&register("spells", &rows, &[])).service.unwrap();
    let period = |place, from: Option<&str>, last: Option<&str>| Service {
        place,
        from: from.map(day),
        last_day: last.map(day),
        preferential_percent: None,
    };
    let here = Some(ServiceIn::LawEnforcement);
    let expected = [
        period(None, None, Some("2012-05-31")),
        period(here, Some("2012-06-01"), Some("2015-12-31")),
        // The post was left, the service perhaps not.
        period(None, Some("2016-01-01"), Some("2016-02-29")),
        period(None, Some("2016-03-01"), Some("2018-12-31")),
        period(here, Some("2020-01-01"), None),
    ];
    assert_eq!(open, expected);
    let record = table(
        "service",
        "person.iin|service.in|service.from|service.last-day",
        &format!("{IIN}|law-enforcement|2011-01-01|2014-06-30\n{IIN}|elsewhere|2016-03-01|2018-12-31"),
    );
    let whole = facts(&register("record", &rows, &[record])).service.unwrap();
    let expected = [
        period(here, Some("2011-01-01"), Some("2014-06-30")),
        period(Some(ServiceIn::Elsewhere), Some("2016-03-01"), Some("2018-12-31")),
        period(here, Some("2014-07-01"), Some("2015-12-31")),
        period(here, Some("2020-01-01"), None),
    ];
    assert_eq!(whole, expected);
}

#[test]
fn said_again_of_the_same_day_an_attestation_is_renewed_and_a_correction_takes_it_back() {
    let mut world = World::default();
    let held = |undergone| PersonEvent::Attested {
        on: day("2023-05-15"),
        kind: Some(AttestationKind::Regular),
        undergone,
        able: None,
        assessment: None,
        decision: None,
    };
    let never = PersonEvent::NeverAttested { until: day("2020-01-01") };
    let wrong = EventId { entry: 2, place: 0 };
    let back = PersonEvent::Corrected { event: wrong, with: None, reason: "басқа адам".into() };
    let events = [never, held(false), held(true), back];
    let numbered = |count: usize| (0..).map(|entry| EventId { entry, place: 0 }).zip(events.iter().take(count));
    let kept = |world: &World| {
        let person = regular_attestation(world, PersonNo(0));
        person.attestations.map(|list| list.iter().map(|held| held.undergone).collect::<Vec<_>>())
    };
    for (count, expected) in [(1, vec![]), (2, vec![false]), (3, vec![true]), (4, vec![false])] {
        world.set_person(PersonNo(0), numbered(count)).unwrap();
        assert_eq!(kept(&world), Some(expected), "after {count}");
    }
}
