//! The register file: what is read from it, and what is said when something in it is wrong.
#![allow(clippy::unwrap_used)]

#[path = "import_support/mod.rs"]
mod support;

use calendar::Date;
use office::import::{Imported, Kind, Note, Problem, read, sheets, write_template};
use registry::event::{Document, PostParticulars, RankKind};
use registry::{
    AbsenceKind, AttestationKind, CircumstanceKind, Fact, Ground, ItemMatch, Level, Nomenclature, PersonEvent,
    PersonName, RefusalOf, Relation, ReorganisationCause, Role, ServiceIn, Sex, StaffEvent, Text, WaiverBy, World,
};
use support::{Cell, Folder, IIN, SECOND_IIN, sheet_of, small_staff, workbook};

fn text(kk: &str, ru: &str, en: &str) -> Text {
    Text { kk: kk.into(), ru: ru.into(), en: en.into() }
}

fn read_alone(path: &std::path::Path) -> Imported {
    let mut imported = read(path, &World::default(), &mut |_| {}).unwrap_or_else(|errors| panic!("{errors}"));
    // The bodies here are made up, so each would be noted as none of those that rotate.
    imported.warnings.retain(|warning| !matches!(warning.note, Note::BodyNotCovered { .. }));
    imported
}

#[test]
fn the_empty_template_is_read_as_having_nothing_to_import() {
    let folder = Folder::new("empty-template");
    let path = folder.path("template.xlsx");
    write_template(&path).unwrap();
    let errors = read(&path, &World::default(), &mut |_| {}).unwrap_err();
    let problems: Vec<_> = errors.problems.into_iter().map(|problem| problem.problem).collect();
    assert_eq!(problems, [Problem::NothingToImport]);
    assert_eq!(errors.warnings, [], "the template's own example rows are passed over in silence");
}

#[test]
fn the_template_is_the_same_whenever_it_is_written() {
    let folder = Folder::new("same-template");
    let (one, other) = (folder.path("one.xlsx"), folder.path("other.xlsx"));
    write_template(&one).unwrap();
    write_template(&other).unwrap();
    assert!(std::fs::read(one).unwrap() == std::fs::read(other).unwrap());
}

#[test]
fn a_filled_template_gives_the_events_that_its_rows_say() {
    let folder = Folder::new("filled");
    let (template, path) = (folder.path("template.xlsx"), folder.path("staff.xlsx"));
    write_template(&template).unwrap();
    support::fill_template(&template, &path, &support::filled());
    let imported = read_alone(&path);
    assert_eq!(imported.warnings, []);
    assert_eq!(imported.batch.staff, staff_expected());
    let people: Vec<String> = imported.batch.people.iter().map(|person| person.iin.to_string()).collect();
    assert_eq!(people, [IIN, SECOND_IIN]);
    assert_eq!(imported.batch.people[0].events, first_person_expected());
    assert_eq!(
        imported.batch.people[1].events,
        [PersonEvent::Registered {
            iin: SECOND_IIN.parse().unwrap(),
            name: PersonName { family: "Ким".into(), given: None, patronymic: None },
            born: None
        }]
    );
    let rows: Vec<(&str, u64)> = imported.rows.iter().map(|(sheet, rows)| (&**sheet, *rows)).collect();
    assert!(rows.contains(&("posts", 3)) && rows.contains(&("people", 2)) && rows.contains(&("absences", 1)));
}

#[test]
fn what_is_read_can_be_folded_into_an_empty_register() {
    let folder = Folder::new("folded");
    let path = folder.path("staff.xlsx");
    workbook(&path, &support::filled());
    let world = support::world_of(&read_alone(&path).batch);
    let person = world.find_iin(IIN.parse().unwrap()).unwrap();
    let career = world.career(person);
    assert_eq!(career.appointments.len(), 2);
    assert_eq!(career.appointments[0].last_day, Some(Date::of(2023, 12, 31)));
    assert_eq!(career.consents[0].withdrawn, Some(Date::of(2026, 3, 9)));
    assert_eq!(world.staff.posts.len(), 3);
}

fn staff_expected() -> Vec<StaffEvent> {
    let post = |key: &str, title: Text| PostParticulars {
        key: key.into(),
        body: "police".into(),
        unit: None,
        title,
        role: None,
        level: None,
        locality: None,
        category: None,
        rank_class: None,
        nomenclature: Fact::Unknown,
        appointing_authority: None,
        requirements: Fact::Unknown,
        item: None,
    };
    let head = PostParticulars {
        unit: Some("almaty".into()),
        role: Some(Role::Head),
        level: Some(Level::Regional),
        locality: Some("750000000".parse().unwrap()),
        category: Some("C-1".into()),
        rank_class: Some("2".into()),
        nomenclature: Fact::Known(Nomenclature {
            president_appoints: false,
            president_agrees: true,
            administration_agrees: true,
        }),
        appointing_authority: Some("Министр".into()),
        requirements: Fact::Known(["law-degree".into(), "service-5".into()].into()),
        item: Some(ItemMatch {
            item: "police.1".into(),
            confirmed_by: Some("Сарсенов".into()),
            on: Some(Date::of(2026, 1, 20)),
        }),
        ..post("P-1", text("Департамент бастығы", "Начальник департамента", ""))
    };
    let deputy = PostParticulars {
        nomenclature: Fact::Known(Nomenclature::default()),
        requirements: Fact::NotApplicable,
        role: Some(Role::FirstDeputy),
        ..post("P-2", text("Бастықтың бірінші орынбасары", "", ""))
    };
    vec![
        StaffEvent::Body { key: "police".into(), name: text("Полиция", "Полиция", "Police") },
        StaffEvent::Unit {
            key: "almaty".into(),
            body: "police".into(),
            kind: Some("department".into()),
            name: text("Алматы департаменті", "Департамент Алматы", ""),
        },
        StaffEvent::Post(Box::new(head)),
        StaffEvent::Post(Box::new(deputy)),
        StaffEvent::Post(Box::new(post("P-3", text("", "", "")))),
        StaffEvent::TemporarilyVacant {
            post: "P-2".into(),
            from: Date::of(2026, 2, 1),
            until: Some(Date::of(2026, 6, 30)),
        },
        StaffEvent::PostAbolished { post: "P-3".into(), last_day: Date::of(2025, 12, 31) },
        StaffEvent::Reorganised {
            cause: ReorganisationCause::Renaming,
            on: Date::of(2026, 1, 1),
            from: "P-3".into(),
            to: "P-2".into(),
        },
        StaffEvent::RankCompared { one: "P-1".into(), other: "P-2".into(), equal: false, lower: Some("P-2".into()) },
        StaffEvent::ActPublished {
            act: "U2500001070".into(),
            on: Date::of(2025, 11, 5),
            source: "gazette".into(),
            provisional: true,
        },
        StaffEvent::ReadingChosen {
            act: "U2500001070".into(),
            key: "term".into(),
            value: "from-act".into(),
            body: Some("police".into()),
            from: Date::of(2026, 1, 1),
            signed_by: "Сарсенов".into(),
        },
    ]
}

fn first_person_expected() -> Vec<PersonEvent> {
    let name =
        PersonName {
            family: "Уәлиев".into(), given: Some("Санжар".into()), patronymic: Some("Ерланұлы".into())
        };
    let number = |number: &str| Some(Document { number: Some(number.into()), ..Document::default() });
    vec![
        PersonEvent::Registered { iin: IIN.parse().unwrap(), name, born: Some(Date::of(1985, 3, 7)) },
        PersonEvent::Family { status: "үйленген".into(), members: 4, children_at_school: Some(2) },
        PersonEvent::HousingNeed { needed: true },
        PersonEvent::Qualified { requirement: "law-degree".into(), met: true },
        PersonEvent::Appointed {
            post: "P-3".into(),
            from: Some(Date::of(2020, 1, 15)),
            issued: None,
            taken_up: None,
            ground: Fact::Unknown,
            equal: Fact::NotApplicable,
            carry_over: Fact::Unknown,
            order: None,
            cause_document: None,
        },
        PersonEvent::Left {
            last_day: Date::of(2023, 12, 31),
            ground: Fact::Known(Ground::Rotation),
            order: number("9-л"),
        },
        PersonEvent::Ranked {
            kind: RankKind::Special, rank: "полковник".into(), from: Some(Date::of(2022, 5, 1))
        },
        PersonEvent::Appointed {
            post: "P-1".into(),
            from: Some(Date::of(2024, 1, 1)),
            issued: Some(Date::of(2023, 12, 28)),
            taken_up: Some(Date::of(2024, 1, 3)),
            ground: Fact::Known(Ground::Rotation),
            equal: Fact::Known(true),
            carry_over: Fact::Known(false),
            order: Some(Document {
                number: Some("17".into()),
                on: Some(Date::of(2023, 12, 28)),
                issuer: Some("ІІМ".into()),
                until: None,
            }),
            cause_document: number("3"),
        },
        PersonEvent::DutiesAdded {
            from: Date::of(2024, 4, 1),
            until: Some(Date::of(2024, 5, 1)),
            post: Some("P-2".into()),
        },
        PersonEvent::Absent {
            kind: AbsenceKind::StudyLeave,
            from: Date::of(2024, 9, 1),
            to: Some(Date::of(2025, 6, 30)),
            order: number("21"),
        },
        PersonEvent::Circumstance {
            kind: CircumstanceKind::ChildWithDisability {
                relation: Fact::Known(Relation::Adopted),
                born: Some(Date::of(2015, 8, 9)),
            },
            from: Date::of(2025, 2, 1),
            until: None,
            document: Some(Document {
                number: Some("55".into()),
                on: None,
                issuer: None,
                until: Some(Date::of(2027, 2, 1)),
            }),
        },
        PersonEvent::Circumstance {
            kind: CircumstanceKind::FamilyMemberWithDisability {
                dependent: Fact::Known(true),
                cohabiting: Fact::Known(false),
                group: Fact::Known(2),
            },
            from: Date::of(2025, 3, 1),
            until: None,
            document: None,
        },
        PersonEvent::Circumstance {
            kind: CircumstanceKind::PensionerParent {
                pensioner: Fact::Known(true),
                dependent: Fact::Unknown,
                cohabiting: Fact::NotApplicable,
            },
            from: Date::of(2025, 4, 1),
            until: None,
            document: None,
        },
        PersonEvent::Extended { ordered: Date::of(2025, 12, 1), until: Date::of(2026, 12, 31), order: number("88") },
        PersonEvent::Consented { to: "P-2".into(), on: Date::of(2026, 3, 2), written: true, document: number("к-1") },
        PersonEvent::ActIssued { to: "P-2".into(), on: Date::of(2026, 3, 5) },
        PersonEvent::ConsentWithdrawn { to: "P-2".into(), on: Date::of(2026, 3, 9) },
        PersonEvent::Refused { of: RefusalOf::OfferedPost, post: Some("P-2".into()), on: Date::of(2026, 4, 1) },
        PersonEvent::Waived {
            post: "P-2".into(),
            by: WaiverBy::President,
            on: Date::of(2026, 5, 1),
            document: number("у-1"),
        },
    ]
}

#[test]
fn the_order_of_the_rows_changes_nothing() {
    let folder = Folder::new("shuffled");
    let (one, other) = (folder.path("one.xlsx"), folder.path("other.xlsx"));
    let mut tables = support::filled();
    workbook(&one, &tables);
    for table in tables.iter_mut().filter(|table| table.sheet != "people") {
        table.rows.reverse();
    }
    tables.reverse();
    workbook(&other, &tables);
    assert_eq!(read_alone(&one).batch, read_alone(&other).batch);
}

#[test]
fn a_date_cell_an_iso_text_and_a_day_first_text_are_the_same_day() {
    let folder = Folder::new("dates");
    let path = folder.path("dates.xlsx");
    let mut tables = small_staff();
    let row = |from: Cell| vec![Cell::from(IIN), Cell::from("sick-leave"), from];
    let mut absences = sheet_of("absences", &["person.iin", "absence.kind", "absence.from"]);
    absences.rows.push(row(Cell::Day(2026, 2, 28)));
    absences.rows.push(row(Cell::from("2026-02-28")));
    absences.rows.push(row(Cell::from("28.02.2026")));
    absences.rows.push(row(Cell::from("28.2.2026")));
    tables.push(absences);
    workbook(&path, &tables);
    let imported = read_alone(&path);
    let absent =
        PersonEvent::Absent { kind: AbsenceKind::SickLeave, from: Date::of(2026, 2, 28), to: None, order: None };
    assert_eq!(imported.batch.people[0].events.iter().filter(|event| **event == absent).count(), 1);
    let notes: Vec<_> = imported.warnings.iter().map(|note| (&*note.sheet, note.row, &note.note)).collect();
    let same = Note::RepeatedRow { first_row: 2 };
    assert_eq!(notes.len(), 3);
    assert!(notes.iter().all(|(sheet, row, _)| *sheet == "absences" && (2..=5).contains(row)), "{notes:?}");
    assert!(notes.iter().any(|(_, _, note)| **note == same), "{notes:?}");
}

#[test]
fn an_iin_that_a_spreadsheet_made_a_number_gets_its_zeros_back_and_is_flagged() {
    let folder = Folder::new("zeros");
    let path = folder.path("zeros.xlsx");
    let mut tables = small_staff();
    tables[2].rows[0][0] = Cell::Number(IIN.parse().unwrap());
    workbook(&path, &tables);
    let imported = read_alone(&path);
    assert_eq!(imported.batch.people[0].iin.to_string(), IIN);
    let note = &imported.warnings[0];
    assert_eq!((&*note.sheet, note.row, &note.note), ("people", 2, &Note::ZerosRestored { zeros: 1 }));
    assert_eq!(&*note.found, "…0012", "the number itself is not shown");
}

#[test]
fn words_are_taken_in_three_languages_and_in_any_letter_case() {
    for (yes, kind) in
        [("иә", "Оқу демалысы"), ("Да", "учебный отпуск"), ("YES", "study leave"), ("yes", "study-leave")]
    {
        let folder = Folder::new("languages");
        let path = folder.path("languages.xlsx");
        let mut tables = small_staff();
        let mut absences = sheet_of("absences", &["ЖСН", "Вид", "First day"]);
        absences.rows.push(vec![Cell::from(IIN), Cell::from(kind), Cell::from("2026-01-01")]);
        let mut met = sheet_of("Талаптар", &["person.iin", "requirement.code", "requirement.met"]);
        met.rows.push(vec![Cell::from(IIN), Cell::from("law-degree"), Cell::from(yes)]);
        tables.extend([absences, met]);
        workbook(&path, &tables);
        let events = read_alone(&path).batch.people.remove(0).events;
        let met = PersonEvent::Qualified { requirement: "law-degree".into(), met: true };
        assert!(events.contains(&met));
        assert!(events.iter().any(|event| matches!(event, PersonEvent::Absent { kind: AbsenceKind::StudyLeave, .. })));
    }
}

#[test]
fn a_name_of_mixed_alphabets_is_kept_as_given_and_flagged_with_what_may_be_meant() {
    let folder = Folder::new("mixed");
    let path = folder.path("mixed.xlsx");
    let mut tables = small_staff();
    tables[0].rows[0][1] = Cell::from("Мемлекеттiк қызмет");
    tables[2].rows[0][1] = Cell::from("Уәлиeв");
    workbook(&path, &tables);
    let imported = read_alone(&path);
    let StaffEvent::Body { name, .. } = &imported.batch.staff[0] else { panic!("the body comes first") };
    assert_eq!(&*name.kk, "Мемлекеттiк қызмет");
    let proposal = Note::MixedAlphabets { proposal: "Мемлекеттік қызмет".into() };
    assert_eq!(imported.warnings[0].note, proposal);
    // A person's name is not repeated in a report.
    assert_eq!(imported.warnings[1].note, Note::MixedAlphabetsInName { letters: "e".into() });
    assert_eq!(&*imported.warnings[1].found, "У…");
}

/// The words a type knows, as it tells them when it is given one it does not know.
fn words_of<T: serde::de::DeserializeOwned>(unknown: serde_json::Value) -> Vec<String> {
    let Err(told) = serde_json::from_value::<T>(unknown) else { panic!("every word is taken") };
    let told = told.to_string();
    let (_, known) = told.split_once("expected ").unwrap();
    known.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn a_column_allows_the_words_that_its_events_know_and_all_of_them() {
    let unknown = || serde_json::json!("?");
    for (sheet, key, known) in [
        ("posts", "post.role", words_of::<Role>(unknown())),
        ("posts", "post.level", words_of::<Level>(unknown())),
        ("posts", "post.nomenclature", words_of::<Nomenclature>(serde_json::json!({ "?": true }))),
        ("reorganisations", "reorganisation.cause", words_of::<ReorganisationCause>(unknown())),
        ("appointments", "appointment.ground", words_of::<Ground>(unknown())),
        ("appointments", "left.ground", words_of::<Ground>(unknown())),
        ("absences", "absence.kind", words_of::<AbsenceKind>(unknown())),
        ("circumstances", "circumstance.kind", words_of::<CircumstanceKind>(unknown())),
        ("circumstances", "circumstance.relation", words_of::<Relation>(unknown())),
        ("ranks", "rank.kind", words_of::<RankKind>(unknown())),
        ("refusals", "refusal.of", words_of::<RefusalOf>(unknown())),
        ("waivers", "waiver.by", words_of::<WaiverBy>(unknown())),
        ("people", "person.sex", words_of::<Sex>(unknown())),
        ("service", "service.in", words_of::<ServiceIn>(unknown())),
    ] {
        let sheet = sheets().iter().find(|own| own.key == sheet).unwrap();
        let column = sheet.columns.iter().find(|column| column.key == key).unwrap();
        let (Kind::One(choices) | Kind::Some(choices)) = &column.kind else { panic!("{key} is a list") };
        let allowed: Vec<&str> = choices.list.iter().map(|choice| choice.key).collect();
        assert_eq!(allowed, known, "{key}");
    }
}

/// An attestation that was not undergone has a word of its own.
#[test]
fn the_sheet_of_attestations_has_a_word_for_none() {
    let sheet = sheets().iter().find(|sheet| sheet.key == "attestations").unwrap();
    let Kind::One(choices) = &sheet.columns.iter().find(|column| column.key == "attestation.kind").unwrap().kind else {
        panic!("the kind is a list")
    };
    let mut known = words_of::<AttestationKind>(serde_json::json!("?"));
    known.push("none".to_owned());
    assert_eq!(choices.list.iter().map(|choice| choice.key).collect::<Vec<_>>(), known);
}

#[test]
fn no_two_columns_of_a_sheet_have_the_same_heading_and_no_two_choices_the_same_name() {
    for sheet in sheets().iter().chain([office::import::combined_sheet()]) {
        assert!(sheet.tab().chars().count() <= 31, "{} is too long for a tab", sheet.tab());
        for (at, column) in sheet.columns.iter().enumerate() {
            for name in column.heading.each().into_iter().chain([column.key.as_str()]) {
                let place = sheet.columns.iter().position(|other| other.is_named(name));
                assert_eq!(place, Some(at), "{}: “{name}” names two columns", sheet.key);
            }
            if let Kind::One(choices) | Kind::Some(choices) = &column.kind {
                for choice in &choices.list {
                    for word in choice.words.each().into_iter().chain([choice.key]) {
                        assert_eq!(choices.find(word).map(|found| found.key), Some(choice.key), "{word}");
                    }
                }
            }
        }
    }
}

#[test]
fn the_documentation_has_the_tables_of_the_program() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/import.md");
    let documentation = std::fs::read_to_string(path).unwrap();
    let table = office::import::markdown_table();
    assert!(documentation.contains(&table), "docs/import.md should end with this:\n{table}");
}
