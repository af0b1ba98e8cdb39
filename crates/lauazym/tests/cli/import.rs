use std::fs;
use std::path::Path;

use calamine::{Data, Reader, Xlsx, open_workbook};
use rust_xlsxwriter::Workbook;
use serde_json::json;

use crate::place::{Place, Run};

/// The published sample of an identification number.
const IIN: &str = "061211600012";

/// The template with these rows added: sheet key's first column, then values by column key.
fn fill(template: &Path, to: &Path, rows: &[&[(&str, &str)]]) {
    let mut given: Xlsx<_> = open_workbook(template).unwrap();
    let mut filled = Workbook::new();
    for name in given.sheet_names() {
        let cells = given.worksheet_range(&name).unwrap();
        let sheet = filled.add_worksheet().set_name(&name).unwrap();
        let text = |cell: &Data| cell.to_string();
        let mut last = 0;
        for (row, column, cell) in cells.used_cells() {
            sheet.write_string(row as u32, column as u16, text(cell)).unwrap();
            last = last.max(row as u32);
        }
        let keys: Vec<String> = cells.rows().next().unwrap_or_default().iter().map(text).collect();
        // A row belongs to the sheet that has all of its columns and begins with the first of them, after the mark.
        for row in rows {
            let belongs = keys.get(1).is_some_and(|key| key == row[0].0)
                && row.iter().all(|(column, _)| keys.iter().any(|key| key == column));
            if belongs {
                last += 1;
                for (column, value) in *row {
                    let at = keys.iter().position(|key| key == column).unwrap();
                    sheet.write_string(last, at as u16, *value).unwrap();
                }
            }
        }
    }
    filled.save(to).unwrap();
}

/// One body, one unit, one post of the list, and one person in it.
const ROWS: &[&[(&str, &str)]] = &[
    &[("body.key", "internal-affairs"), ("body.name.kk", "Ішкі істер министрлігі")],
    &[("unit.key", "transport"), ("body.key", "internal-affairs"), ("unit.name.kk", "Көлік полициясы")],
    &[
        ("post.key", "head"),
        ("body.key", "internal-affairs"),
        ("unit.key", "transport"),
        ("item", "internal-affairs.5"),
    ],
    &[("person.iin", IIN), ("person.family", "Уәлиев"), ("person.given", "Санжар")],
    &[
        ("person.iin", IIN),
        ("post.key", "head"),
        ("appointment.from", "2023-02-01"),
        ("appointment.ground", "ordinary"),
    ],
];

/// The same as a folder of CSV files; `appointment` is the day in its row.
fn csv_folder(place: &Place, appointment: &str) -> String {
    place.write("csv/bodies.csv", "body.key,body.name.kk\ninternal-affairs,Ішкі істер министрлігі\n");
    place.write("csv/posts.csv", "post.key,body.key,item\nhead,internal-affairs,internal-affairs.5\n");
    place.write("csv/people.csv", &format!("person.iin,person.family\n{IIN},Уәлиев\n"));
    let heading = "person.iin,post.key,appointment.from,appointment.ground";
    place.write("csv/appointments.csv", &format!("{heading}\n{IIN},head,{appointment},ordinary\n"));
    "csv".to_owned()
}

fn recorded(place: &Place, arguments: &[&str]) -> serde_json::Value {
    place.rows(arguments)[0].clone()
}

fn register_is_absent(place: &Place) -> bool {
    !place.data().exists() && !place.keys().exists()
}

#[test]
fn the_template_filled_in_is_imported_once() {
    let place = Place::new();
    place.run(&["import", "--template", "template.xlsx"]).ended(0);
    fill(&place.path("template.xlsx"), &place.path("staff.xlsx"), ROWS);

    let checked = recorded(&place, &["import", "staff.xlsx", "--dry-run"]);
    assert_eq!((&checked["new-people"], &checked["dry-run"]), (&json!(1), &json!(true)));
    assert!(register_is_absent(&place), "a dry run leaves nothing behind");

    let first = recorded(&place, &["import", "staff.xlsx"]);
    assert_eq!(
        (&first["new-people"], &first["staff-events"], &first["person-events"]),
        (&json!(1), &json!(3), &json!(2))
    );
    let again = recorded(&place, &["import", "staff.xlsx"]);
    for key in ["new-people", "changed-people", "staff-events", "person-events"] {
        assert_eq!(again[key], 0, "{key}");
    }
    let person = &place.rows(&["person", IIN])[0];
    assert_eq!((&person["name"], &person["post"]), (&json!("Уәлиев Санжар"), &json!("head")));
}

#[test]
fn the_template_left_empty_is_refused_for_its_rows_are_examples() {
    let place = Place::new();
    place.run(&["import", "--template", "template.xlsx"]).ended(0);
    let told = place.run(&["import", "template.xlsx"]).ended(3);
    assert!(told.out.contains("no rows"), "{}", told.out);
    assert!(register_is_absent(&place));
}

#[test]
fn a_folder_of_csv_files_is_imported_once() {
    let place = Place::new();
    let folder = csv_folder(&place, "2023-02-01");
    assert_eq!(recorded(&place, &["import", &folder])["new-people"], 1);
    assert!(place.run(&["import", &folder]).ended(0).out.contains("nothing here"));
    place.write(
        "csv/absences.csv",
        &format!("person.iin,absence.kind,absence.from,absence.to\n{IIN},study-leave,2024-09-01,2024-11-01\n"),
    );
    let more = recorded(&place, &["import", &folder]);
    assert_eq!(
        (&more["new-people"], &more["changed-people"], &more["person-events"]),
        (&json!(0), &json!(1), &json!(1))
    );
}

#[test]
fn a_bad_cell_is_named_by_sheet_row_and_column_and_nothing_is_recorded() {
    let place = Place::new();
    let folder = csv_folder(&place, "31.02.2023");
    let told: Run = place.run(&["import", &folder, "--format", "json"]).ended(3);
    let problems: serde_json::Value = serde_json::from_str(&told.out).unwrap();
    let found = &problems[0];
    assert_eq!((&found["sheet"], &found["row"]), (&json!("appointments"), &json!(2)), "{problems}");
    assert_eq!(found["column"], "C (appointment.from)");
    assert!(!told.out.contains(IIN), "not even a refusal spells out a number");
    assert!(register_is_absent(&place));

    csv_folder(&place, "2023-02-01");
    place.run(&["import", &folder]).ended(0);
    let entries = |place: &Place| place.rows(&["journal", "verify"])[0]["entries"].clone();
    let before = entries(&place);
    let table = place.write("csv/posts.csv", "post.key,body.key\nsecond,internal-affairs\nthird,no-such-body\n");
    let told = place.run(&["import", &folder]).ended(3);
    assert!(told.out.contains("no-such-body") && told.out.contains("posts"), "{}", told.out);
    assert_eq!(entries(&place), before);
    fs::remove_file(table).unwrap();
}

#[test]
fn a_file_that_is_no_register_ends_with_code_3() {
    let place = Place::new();
    let file = place.write("staff.xlsx", "this is no workbook");
    let told = place.run(&["import", file.to_str().unwrap()]).ended(3);
    assert!(told.out.contains("staff.xlsx") || told.err.contains("staff.xlsx"), "{}{}", told.out, told.err);
    place.run(&["import", "no-such-file.xlsx"]).ended(3);
    assert!(register_is_absent(&place));
}

#[test]
fn the_template_is_not_written_over_a_file() {
    let place = Place::new();
    place.write("staff.xlsx", "somebody's work");
    let told = place.run(&["import", "--template", "staff.xlsx"]).ended(3);
    assert!(told.err.contains("staff.xlsx") && told.err.contains("already"), "{}", told.err);
    assert_eq!(fs::read_to_string(place.path("staff.xlsx")).unwrap(), "somebody's work");
}

#[test]
fn what_may_be_right_and_should_be_looked_at_is_a_warning() {
    let place = Place::new();
    let folder = csv_folder(&place, "2023-02-01");
    assert_eq!(place.run(&["import", &folder, "--dry-run"]).ended(0).err, "");
    let other = crate::place::numbers().next().unwrap();
    place.write("csv/bodies.csv", "body.key,body.name.kk\ninternal-affairs,Ішкі істер\ninternal-afairs,Ішкі істер\n");
    place.write("csv/posts.csv", "post.key,body.key\nhead,internal-affairs\ndeputy,internal-affairs\n");
    place.write("csv/people.csv", &format!("person.iin,person.family\n{IIN},Уәлиев\n{other},Тегі\n"));
    // The first is in both posts in 2024, and the second comes to the post that the first has not left.
    let rows = [
        format!("{IIN},head,2023-02-01,2025-01-31"),
        format!("{IIN},deputy,2024-02-01,"),
        format!("{other},head,2025-01-31,"),
    ];
    let heading = "person.iin,post.key,appointment.from,left.last-day";
    place.write("csv/appointments.csv", &format!("{heading}\n{}\n", rows.join("\n")));
    let told = place.run(&["import", &folder]).ended(0).err;
    let warnings: Vec<&str> = told.lines().collect();
    assert_eq!(warnings.len(), 3, "{told}");
    assert!(warnings[0].contains("bodies, row 3") && warnings[0].contains("financial-monitoring"), "{told}");
    assert!(warnings[1].contains("appointments, row 3") && warnings[1].contains("another post"), "{told}");
    assert!(warnings[2].contains("appointments, row 4") && warnings[2].contains("another person"), "{told}");

    // Who left the day before the next one comes is no second holder.
    let rows = rows.map(|row| row.replace("2025-01-31,", "2025-02-01,").replace(",2025-01-31", ",2024-01-31"));
    place.write("csv/appointments.csv", &format!("{heading}\n{}\n", rows.join("\n")));
    assert_eq!(place.run(&["import", &folder, "--data", "fresh"]).ended(0).err.lines().count(), 1);
}

#[test]
fn one_bad_number_is_reported_once() {
    let place = Place::new();
    let folder = csv_folder(&place, "2023-02-01");
    let bad = "061211600013";
    place.write("csv/people.csv", &format!("person.iin,person.family\n{bad},Уәлиев\n"));
    let heading = "person.iin,post.key,appointment.from,left.last-day";
    let rows = format!("{bad},head,2023-02-01,2023-12-31\n{bad},head,2024-01-01,\n{IIN},head,2020-01-01,2020-12-31\n");
    place.write("csv/appointments.csv", &format!("{heading}\n{rows}{IIN},head,2021-01-01,2021-12-31\n"));
    let told = place.run(&["import", &folder, "--format", "json"]).ended(3);
    let problems: serde_json::Value = serde_json::from_str(&told.out).unwrap();
    let found: Vec<_> =
        problems.as_array().unwrap().iter().map(|p| (p["problem"].as_str().unwrap(), &p["row"])).collect();
    assert_eq!(found, [("import-iin-control", &json!(2)), ("import-unknown-person", &json!(4))], "{problems}");
}
