//! The papers of a plan as files, opened by programs that we did not write.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use calamine::{Data, Reader, Xlsx, open_workbook};
use office::Office;
use registry::PersonNo;
use serde_json::Value;

use crate::place::Place;

fn with_plan() -> (Place, Vec<Value>) {
    let place = Place::with_demo();
    let rows = place.rows(&["plan", "draft", "--year", "2027"]);
    (place, rows)
}

/// All rows of all sheets below the heads, by the number in the first cell.
fn workbook(path: &Path) -> Vec<Vec<String>> {
    let mut book: Xlsx<_> = open_workbook(path).unwrap();
    let sheets = book.sheet_names().to_vec();
    let cells = sheets.iter().flat_map(|name| {
        let range = book.worksheet_range(name).unwrap();
        let rows: Vec<Vec<Data>> = range.rows().map(<[Data]>::to_vec).collect();
        rows
    });
    let rows = cells.filter(|row| matches!(row[0], Data::Float(_) | Data::Int(_)));
    rows.map(|row| row.iter().map(ToString::to_string).collect()).collect()
}

fn text_by_libreoffice(place: &Place, file: &Path) -> String {
    let profile = format!("-env:UserInstallation=file://{}", place.path("office").display());
    let folder = place.path("converted");
    let needed = "needs the Debian packages libreoffice-writer-nogui, libreoffice-calc-nogui and poppler-utils";
    let run = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", "pdf", "--outdir"])
        .args([folder.as_path(), file])
        .output()
        .expect(needed);
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let pdf = folder.join(file.file_name().unwrap()).with_extension("pdf");
    let text = Command::new("pdftotext").arg("-layout").arg(&pdf).arg("-").output().expect(needed);
    String::from_utf8(text.stdout).unwrap()
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn the_form_has_a_row_for_each_employee_with_all_that_clause_13_asks() {
    let (place, plan) = with_plan();
    let file = place.path("plan.xlsx");
    place.run(&["plan", "form", "--year", "2027", "--out", file.to_str().unwrap()]).ended(0);
    let rows = workbook(&file);
    assert_eq!(rows.len(), plan.len());
    let office = Office::open(&place.data(), &place.keys()).unwrap();
    let world = office.world();
    let mut by_name: BTreeMap<String, Vec<&Vec<String>>> = BTreeMap::new();
    for row in &rows {
        assert_eq!(row.len(), 6, "{row:?}");
        by_name.entry(row[1].lines().next().unwrap().to_owned()).or_default().push(row);
    }
    let category = |key: &str| world.staff.post(world.staff.find_post(key).unwrap()).category.clone();
    for line in &plan {
        let no = PersonNo(line["person"].as_str().unwrap()[1..].parse().unwrap());
        let person = world.person(no).unwrap();
        let identity = person.identity.as_ref().unwrap();
        let held = world.staff.post(world.staff.find_post(line["from"].as_str().unwrap()).unwrap());
        let shows = |row: &&&Vec<String>| {
            let rank = person.rank.as_ref().map_or("not recorded", |(_, rank)| rank);
            let title = held.title.in_language("en");
            row[1].contains(title)
                && row[1].ends_with(rank)
                && row[1].contains(&identity.born.unwrap().year().to_string())
        };
        let same: Vec<_> = by_name[&identity.name.to_string()].iter().filter(shows).collect();
        let [row] = same.as_slice() else { panic!("{line}: {same:?}") };
        // The category is that of the post intended; while there is none, of the post held, to which it must be equal.
        let intended = line["to"].as_str().or(line["from"].as_str()).unwrap();
        assert_eq!(row[3], category(intended).as_deref().unwrap_or("not recorded"), "{line}");
        let (status, members) = person.family.as_ref().map_or(("not recorded", None), |(s, m)| (s, Some(m)));
        assert!(row[4].starts_with(status), "{row:?}");
        assert!(members.is_none_or(|members| row[4].contains(&format!("family members: {members}"))), "{row:?}");
        let housing = person.housing.map_or("not recorded", |needed| if needed { "needed" } else { "not needed" });
        assert_eq!(row[5], housing, "{line}");
    }
}

#[test]
fn the_third_column_is_the_day_on_which_three_years_expire_or_says_what_is_missing() {
    let (place, _) = with_plan();
    let file = place.path("plan.xlsx");
    place.run(&["plan", "form", "--year", "2027", "--out", file.to_str().unwrap(), "--body", "emergency"]).ended(4);
    place.run(&["plan", "draft", "--year", "2027", "--body", "emergency"]).ended(0);
    place.run(&["plan", "form", "--year", "2027", "--out", file.to_str().unwrap(), "--body", "emergency"]).ended(0);
    let rows = workbook(&file);
    let due = place.rows(&["due", "--year", "2027", "--body", "emergency"]);
    let day = |iso: &str| {
        let day: calendar::Date = iso.parse().unwrap();
        office::language::date(office::language::Language::En, day)
    };
    let mut determined = 0;
    for line in due.iter().filter(|line| line["norm"] == "rotation::due" && line["outcome"] == "determined") {
        let person = place.rows(&["person", line["person"].as_str().unwrap()]);
        let name = person[0]["name"].as_str().unwrap().to_owned();
        let wanted = day(line["value"].as_str().unwrap());
        let found = rows.iter().filter(|row| row[1].starts_with(&name)).any(|row| row[2].starts_with(&wanted));
        assert!(found, "{name}: {wanted}");
        determined += 1;
    }
    assert!(determined > 10, "{due:?}");
}

#[test]
fn an_empty_cell_is_named_with_its_row_column_and_clause() {
    let (place, _) = with_plan();
    let file = place.path("plan.docx");
    let gaps = place.rows(&["plan", "form", "--year", "2027", "--out", file.to_str().unwrap()]);
    let office = Office::open(&place.data(), &place.keys()).unwrap();
    let of =
        |gap: &Value| office.world().person(PersonNo(gap["person"].as_str().unwrap()[1..].parse().unwrap())).unwrap();
    let housing: Vec<&Value> = gaps.iter().filter(|gap| gap["missing"] == "housing").collect();
    assert!(!housing.is_empty());
    for gap in housing {
        assert_eq!((gap["column"].as_i64(), gap["code"].as_str()), (Some(6), Some("plan-form-incomplete")));
        assert_eq!(gap["clause"], "U2500001070/rules/13(6)");
        assert!(of(gap).housing.is_none());
    }
    assert!(gaps.iter().filter(|gap| gap["missing"] == "family").all(|gap| of(gap).family.is_none()));
    drop(office);
    let told =
        place.run(&["plan", "form", "--year", "2027", "--out", place.path("again.docx").to_str().unwrap()]).ended(0);
    assert!(told.out.contains(&format!("Empty cells of the form: {}", gaps.len())), "{}", told.out);
}

#[test]
fn libreoffice_shows_the_form_and_the_letters() {
    let (place, plan) = with_plan();
    let asks_agreement = |row: &&Value| {
        let agreement = row["lawful"]["agreement"].as_array();
        agreement.is_some_and(|by| by.iter().any(|by| by == "president" || by == "administration"))
    };
    let moved = plan.iter().find(asks_agreement).unwrap();
    let (person, name) = (moved["person"].as_str().unwrap(), moved["name"].as_str().unwrap());
    let papers = place.path("papers");
    let run = ["plan", "documents", "--year", "2027", "--person", person, "--out", papers.to_str().unwrap()];
    place.run(&run).ended(0);
    let mut files: Vec<String> =
        fs::read_dir(&papers).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    files.sort();
    let kinds: Vec<&str> = files.iter().map(|name| name.rsplit_once('-').unwrap().0).collect();
    assert_eq!(kinds, ["notice", "order", "plan-extract", "service-record", "submission"]);
    for file in &files {
        let text = squeezed(&text_by_libreoffice(&place, &papers.join(file)));
        assert!(text.contains(&squeezed(name)), "{file}: {name}\n{text}");
        assert!(!text.contains("{{") && !text.contains('⟦'), "{file}: {text}");
    }
    let submission = squeezed(&text_by_libreoffice(&place, &papers.join(files.last().unwrap())));
    // rules/15: the ground, the service record with photograph and special check, the biography.
    for part in ["Ground: the rotation plan for 2027", "Service record with photograph", "special check", "Biography"] {
        assert!(submission.contains(&squeezed(part)), "{part}");
    }
}

#[test]
fn a_body_s_own_template_stands_before_ours_and_a_wrong_one_is_named_with_its_line() {
    let (place, plan) = with_plan();
    let person = plan.iter().find(|row| row["to"].is_string()).unwrap()["person"].as_str().unwrap();
    let ours = place.run(&["template", "notice"]).ended(0).out;
    let office = Office::open(&place.data(), &place.keys()).unwrap();
    let from = plan.iter().find(|row| row["person"] == person).unwrap()["from"].as_str().unwrap();
    let staff = &office.world().staff;
    let body = staff.bodies[staff.post(staff.find_post(from).unwrap()).body.index()].key.to_string();
    drop(office);
    let own = format!("lauazym-data/templates/{body}/notice.en.md");
    place.write(&own, &ours.replace("# NOTICE", "# OUR OWN NOTICE"));
    let out = place.path("papers");
    let run = |replace: bool| {
        let mut words = vec!["plan", "documents", "notice", "--year", "2027", "--person", person, "--out"];
        words.push(out.to_str().unwrap());
        if replace {
            words.push("--replace");
        }
        place.run(&words)
    };
    run(false).ended(0);
    let file = out.join(format!("notice-{person}.docx"));
    assert!(text_by_libreoffice(&place, &file).contains("OUR OWN NOTICE"));
    // What is there is not written over.
    let before = fs::read(&file).unwrap();
    assert!(run(false).ended(3).err.contains("--replace"));
    place.write(&own, "+++\n+++\n# X\n\n{{ item.nobody }}\n");
    let refused = run(true).ended(3).err;
    assert!(refused.contains("notice.en.md") && refused.contains("line 5"), "{refused}");
    assert_eq!(fs::read(&file).unwrap(), before);
}

#[test]
fn without_the_print_worker_a_pdf_is_refused_with_the_way_to_get_it() {
    let (place, _) = with_plan();
    let file = place.path("plan.pdf");
    let mut command = place.command(&["plan", "form", "--year", "2027", "--lang=en", "--out", file.to_str().unwrap()]);
    let run = command.env("LAUAZYM_PRINT", place.path("nothing")).output().unwrap();
    assert_eq!(run.status.code(), Some(3));
    assert!(String::from_utf8(run.stderr).unwrap().contains("cargo build --release -p lauazym-print"));
    assert!(!file.exists());
    let run = place.run(&["plan", "form", "--year", "2027", "--out", "plan.odt"]).ended(3);
    assert!(run.err.contains("plan.odt") && run.err.contains(".docx"), "{}", run.err);
}

#[test]
fn every_document_has_a_template_in_three_languages_that_can_be_filled() {
    let (place, _) = with_plan();
    for language in ["kk", "ru", "en"] {
        let out = place.path(language);
        let words = ["plan", "documents", "--year", "2027", "--lang", language, "--out", out.to_str().unwrap()];
        let run = place.command(&words).output().unwrap();
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        for kind in office::documents::Kind::all() {
            let written = fs::read_dir(&out)
                .unwrap()
                .filter(|file| file.as_ref().unwrap().file_name().to_str().unwrap().starts_with(&format!("{kind}-")));
            assert!(written.count() > 0, "{language}: {kind}");
        }
    }
}
