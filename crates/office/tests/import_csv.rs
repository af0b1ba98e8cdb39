//! Registers in CSV files.
#![allow(clippy::unwrap_used)]

#[path = "import_support/mod.rs"]
mod support;

use calendar::Date;
use office::import::{Imported, Note, Problem, Progress, read};
use registry::{PersonEvent, World};
use support::{Folder, IIN, SECOND_IIN, small_staff, workbook};

fn read_alone(path: &std::path::Path) -> Imported {
    let mut imported = read(path, &World::default(), &mut |_| {}).unwrap_or_else(|errors| panic!("{errors}"));
    // The bodies here are made up, so each would be noted as none of those that rotate.
    imported.warnings.retain(|warning| !matches!(warning.note, Note::BodyNotCovered { .. }));
    imported
}

fn small_folder(name: &str) -> Folder {
    let folder = Folder::new(name);
    folder.write("bodies.csv", "body.key,body.name.kk\npolice,Полиция\n");
    folder.write("posts.csv", "post.key,body.key\nP-1,police\nP-2,police\n");
    folder.write("people.csv", format!("person.iin,person.family\n{IIN},Уәлиев\n"));
    folder
}

#[test]
fn a_folder_of_csv_files_is_the_same_register_as_a_workbook() {
    let folder = small_folder("csv-folder");
    let other = Folder::new("csv-workbook");
    let path = other.path("staff.xlsx");
    workbook(&path, &small_staff());
    assert_eq!(read_alone(folder.all()), read_alone(&path));
}

#[test]
fn semicolons_a_byte_order_mark_quotes_and_headings_in_words_are_understood() {
    let folder = small_folder("csv-semicolon");
    let text = "\u{feff}\"Орган кілті\";Атауы (қазақша);Наименование (на русском)\r\npolice;\"Полиция; орган\";\"А \"\"Б\"\"\"\r\n";
    folder.write("bodies.csv", text);
    let imported = read_alone(folder.all());
    let registry::StaffEvent::Body { name, .. } = &imported.batch.staff[0] else { panic!("the body comes first") };
    assert_eq!((&*name.kk, &*name.ru), ("Полиция; орган", "А \"Б\""));
}

#[test]
fn a_heading_of_three_languages_on_separate_lines_is_understood_alone_and_under_the_keys() {
    let folder = small_folder("csv-headings");
    let headings = "\"ЖСН\nИИН\nIIN\",\"Тегі\nФамилия\nFamily name\"\n";
    folder.write("people.csv", format!("{headings}{IIN},Уәлиев\n"));
    let alone = read_alone(folder.all());
    folder.write("people.csv", format!("person.iin,person.family\n{headings}{IIN},Уәлиев\n"));
    assert_eq!(alone.batch, read_alone(folder.all()).batch);
}

#[test]
fn a_single_file_has_people_with_their_appointments() {
    let folder = small_folder("csv-combined");
    let world = support::world_of(&read_alone(folder.all()).batch);
    let text = format!(
        "person.iin;person.family;post.key;appointment.from;left.last-day\n\
         {SECOND_IIN};Ким;P-2;01.02.2020;31.01.2023\n{SECOND_IIN};Ким;P-1;2023-02-01;\n{IIN};Уәлиев;;;\n"
    );
    let single = Folder::new("csv-single");
    for name in ["staff.csv", "export 2026.csv"] {
        let imported = read(&single.write(name, &text), &world, &mut |_| {}).unwrap();
        assert_eq!(imported.warnings, []);
        let [first, second] = &imported.batch.people[..] else { panic!("two people") };
        assert_eq!((first.iin.to_string().as_str(), second.iin.to_string().as_str()), (SECOND_IIN, IIN));
        assert!(matches!(
            &first.events[..],
            [
                PersonEvent::Registered { .. },
                PersonEvent::Appointed { .. },
                PersonEvent::Left { last_day, .. },
                PersonEvent::Appointed { from: Some(from), .. }
            ] if *last_day == Date::of(2023, 1, 31) && *from == Date::of(2023, 2, 1)
        ));
        assert_eq!(second.events.len(), 1);
    }
}

#[test]
fn in_a_single_file_what_tells_of_an_appointment_needs_its_post() {
    let folder = Folder::new("csv-no-post");
    let text = format!("person.iin,person.family,post.key,appointment.ground\n{IIN},Уәлиев,,rotation\n");
    let errors = read(&folder.write("staff.csv", text), &World::default(), &mut |_| {}).unwrap_err();
    let problem = &errors.problems[0];
    let needed = Problem::NeededWith { column: "appointment.ground".into() };
    assert_eq!((problem.row, &problem.problem, errors.problems.len()), (Some(2), &needed, 1));
}

#[test]
fn rows_are_numbered_as_a_spreadsheet_shows_them() {
    let folder = small_folder("csv-rows");
    // A field of two lines is one row; a blank line is a row; a quote within a field is a letter like any other.
    let text = "body.key,body.name.kk\npolice,\"Поли\nция \"\"А\"\"\"\n\nguard,\nnavy,ӘТК \" 1\narmy,\n";
    for text in [text.to_owned(), text.replace('\n', "\r\n"), text.trim_end().to_owned()] {
        folder.write("bodies.csv", text);
        let errors = read(folder.all(), &World::default(), &mut |_| {}).unwrap_err();
        let rows: Vec<_> = errors.problems.iter().map(|problem| (problem.row, &problem.problem)).collect();
        assert_eq!(rows, [(Some(4), &Problem::MissingValue), (Some(6), &Problem::MissingValue)]);
    }
}

#[test]
fn text_in_another_encoding_is_reported_at_its_cell() {
    let folder = small_folder("csv-encoding");
    folder.write("bodies.csv", b"body.key,body.name.kk\npolice,\xcf\xee\xeb\xe8\xf6\xe8\xff\n");
    let errors = read(folder.all(), &World::default(), &mut |_| {}).unwrap_err();
    let problem = &errors.problems[0];
    assert_eq!((problem.row, &problem.problem), (Some(2), &Problem::NotUtf8));
}

#[test]
fn zeros_lost_on_the_way_through_a_spreadsheet_are_put_back() {
    let folder = small_folder("csv-zeros");
    folder.write("people.csv", "person.iin,person.family\n61211600012,Уәлиев\n");
    let imported = read_alone(folder.all());
    assert_eq!(imported.batch.people[0].iin.to_string(), IIN);
    assert_eq!(imported.warnings[0].note, Note::ZerosRestored { zeros: 1 });
}

#[test]
fn a_row_marked_as_an_example_is_left_out_and_told_of_when_it_is_not_the_templates() {
    let folder = small_folder("csv-example");
    folder.write("bodies.csv", "mark,body.key,body.name.kk\nПример,guard,Күзет\n,police,Полиция\n");
    let imported = read_alone(folder.all());
    assert_eq!(imported.batch.staff.len(), 3, "one body and two posts");
    assert_eq!(imported.warnings[0].note, Note::ExampleRowChanged);
}

#[test]
fn progress_is_told_by_the_ten_thousand_and_at_the_end_of_a_sheet() {
    let folder = small_folder("csv-progress");
    let mut posts = String::from("post.key,body.key\nP-1,police\nP-2,police\n");
    for number in 3..=25_000 {
        posts.push_str(&format!("P-{number},police\n"));
    }
    folder.write("posts.csv", posts);
    let mut told = Vec::new();
    read(folder.all(), &World::default(), &mut |progress| told.push(progress)).unwrap();
    let of_posts: Vec<u64> = told.iter().filter(|told| told.sheet == "posts").map(|told| told.rows).collect();
    assert_eq!(of_posts, [10_000, 20_000, 25_000]);
    assert_eq!(told.last(), Some(&Progress { sheet: "people", rows: 1 }));
}
