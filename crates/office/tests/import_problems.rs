//! Each way in which a register file can be wrong, and the cell that is then named.
#![allow(clippy::unwrap_used)]

#[path = "import_support/mod.rs"]
mod support;

use std::path::Path;

use calendar::Date;
use office::import::{CellProblem, ImportErrors, Problem, read};
use registry::World;
use support::{Cell, Folder, IIN, SECOND_IIN, Table, small_staff, table, workbook};

fn errors_of(path: &Path) -> ImportErrors {
    read(path, &World::default(), &mut |_| {}).expect_err("the file is wrong and must not be taken in")
}

/// What is wrong with a workbook of these tables.
fn problems_of(tables: &[Table]) -> Vec<CellProblem> {
    let folder = Folder::new(&format!("problems-{:?}", std::thread::current().id()).replace(['(', ')'], ""));
    let path = folder.path("staff.xlsx");
    workbook(&path, tables);
    errors_of(&path).problems
}

/// The one thing that is wrong: sheet, cell such as `C2`, key, what is shown, problem.
fn only_problem(tables: &[Table]) -> (String, String, String, String, Problem) {
    let mut problems = problems_of(tables);
    assert_eq!(problems.len(), 1, "{problems:?}");
    let problem = problems.remove(0);
    let column = problem.column.clone();
    let letter = column.as_ref().and_then(|column| column.letter.clone()).unwrap_or_default();
    let row = problem.row.map(|row| row.to_string()).unwrap_or_default();
    let key = column.map(|column| column.key.to_string()).unwrap_or_default();
    (problem.sheet.into(), format!("{letter}{row}"), key, problem.found.into(), problem.problem)
}

/// What is wrong when one more sheet with these rows stands beside a register in which nothing is.
fn with_sheet(sheet: &str, columns: &str, rows: &str) -> (String, String, Problem) {
    let mut tables = small_staff();
    tables.retain(|table| table.sheet != sheet);
    tables.push(table(sheet, columns, &rows.replace('@', IIN)));
    let (named, cell, _, found, problem) = only_problem(&tables);
    assert_eq!(named, sheet);
    (cell, found, problem)
}

fn told(cell: &str, found: &str, problem: Problem) -> (String, String, Problem) {
    (cell.to_owned(), found.to_owned(), problem)
}

fn words(words: &[&str]) -> Vec<Box<str>> {
    words.iter().map(|word| Box::from(*word)).collect()
}

const ABSENCES: &str = "person.iin | absence.kind | absence.from | absence.to";

#[test]
fn an_iin_is_wrong_by_its_form_by_its_control_digit_or_by_lost_digits() {
    let iin = |iin: &str| with_sheet("people", "person.iin | person.family", &format!("{iin} | Уәлиев"));
    assert_eq!(iin("061211600013"), told("A2", "…0013", Problem::IinControl { expected: 2, given: 3 }));
    assert_eq!(iin("O61211600012"), told("A2", "…0012", Problem::IinForm { digits: 11, others: 1 }));
    assert_eq!(iin("0612116000122"), told("A2", "…0122", Problem::IinForm { digits: 13, others: 0 }));
    assert_eq!(iin("61211600013"), told("A2", "…0013", Problem::IinLostDigits { digits: 11 }));
    assert_eq!(iin("6,12116E+10"), told("A2", "…E+10", Problem::Rounded));
}

#[test]
fn an_unknown_word_is_answered_with_the_allowed_ones() {
    let problem = Problem::NotAllowed {
        allowed: words(&[
            "study-leave",
            "child-care-leave",
            "annual-leave",
            "sick-leave",
            "maternity-leave",
            "secondment",
            "other",
        ]),
    };
    assert_eq!(with_sheet("absences", ABSENCES, "@ | holiday | 2026-01-01"), told("B2", "holiday", problem));
    let yes_no = Problem::NotAllowed { allowed: words(&["yes", "no"]) };
    let columns = "person.iin | requirement.code | requirement.met";
    assert_eq!(with_sheet("qualifications", columns, "@ | law | мүмкін"), told("C2", "мүмкін", yes_no));
    let fact = Problem::NotAllowed { allowed: words(&["yes", "no", "not-applicable"]) };
    let columns = "person.iin | post.key | appointment.equal";
    assert_eq!(with_sheet("appointments", columns, "@ | P-1 | maybe"), told("C2", "maybe", fact));
    let list = Problem::NotAllowed {
        allowed: words(&["president-appoints", "president-agrees", "administration-agrees", "none", "not-applicable"]),
    };
    let found = with_sheet("posts", "post.key | body.key | post.nomenclature", "P-1 | police | president-agrees; king");
    assert_eq!(found, told("C2", "president-agrees; king", list));
}

#[test]
fn a_date_is_wrong_by_its_form_by_the_calendar_or_by_its_year() {
    let date = |date: &str| with_sheet("absences", ABSENCES, &format!("@ | other | {date}"));
    assert_eq!(date("01/02/2026"), told("C2", "01/02/2026", Problem::NotADate));
    assert_eq!(date("2026-02-30"), told("C2", "2026-02-30", Problem::NoSuchDay));
    assert_eq!(date("29.02.2026"), told("C2", "29.02.2026", Problem::NoSuchDay));
    let range = Problem::DateOutOfRange { from: Date::of(1900, 1, 1), to: Date::of(2199, 12, 31) };
    assert_eq!(date("01.02.0226"), told("C2", "01.02.0226", range));
    let birth = with_sheet("people", "person.iin | person.family | person.born", "@ | Уәлиев | 31.02.1985");
    assert_eq!(birth, told("C2", "••.••.••••", Problem::NoSuchDay), "a date of birth is not shown");
}

#[test]
fn a_number_without_date_format_is_no_date() {
    let mut tables = small_staff();
    let mut absences = table("absences", ABSENCES, &format!("{IIN} | other | x"));
    absences.rows[0][2] = Cell::Number(46_000.0);
    tables.push(absences);
    let (_, cell, _, found, problem) = only_problem(&tables);
    assert_eq!((cell.as_str(), found.as_str(), problem), ("C2", "46000", Problem::NotADate));
}

#[test]
fn the_end_is_not_before_the_beginning() {
    let found = with_sheet("absences", ABSENCES, "@ | other | 2026-02-10 | 2026-02-09");
    assert_eq!(found, told("D2", "2026-02-09", Problem::BeforeStart { start: "absence.from".into() }));
}

#[test]
fn an_unknown_key_is_answered_with_the_nearest_known_one() {
    let columns = "person.iin | post.key | appointment.from";
    let mut tables = small_staff();
    tables[1] = table("posts", "post.key | body.key", "DEPT-0017 | police\nUNIT-0300 | police");
    tables.push(table("appointments", columns, &format!("{IIN} | DЕPT-017 | 2026-01-01")));
    let (_, cell, key, found, problem) = only_problem(&tables);
    assert_eq!((cell.as_str(), key.as_str(), found.as_str()), ("B2", "post.key", "DЕPT-017"));
    assert_eq!(problem, Problem::UnknownPost { nearest: Some("DEPT-0017".into()) });

    let far = with_sheet("appointments", columns, "@ | something else | 2026-01-01");
    assert_eq!(far, told("B2", "something else", Problem::UnknownPost { nearest: None }));
    let unit = with_sheet("posts", "post.key | body.key | unit.key", "P-1 | police | almaty");
    assert_eq!(unit, told("C2", "almaty", Problem::UnknownUnit { nearest: None }));
    let body = with_sheet("units", "unit.key | body.key", "almaty | Polise");
    assert_eq!(body, told("B2", "Polise", Problem::UnknownBody { nearest: Some("police".into()) }));
}

#[test]
fn a_person_who_is_nowhere_is_reported_by_four_digits() {
    let found = with_sheet("absences", ABSENCES, &format!("{SECOND_IIN} | other | 2026-01-01"));
    assert_eq!(found, told("A2", "…0124", Problem::UnknownPerson));
}

#[test]
fn a_key_is_given_once_and_a_person_has_one_name() {
    let key = with_sheet("posts", "post.key | body.key", "P-1 | police\nP-2 | police\nP-1 | police");
    assert_eq!(key, told("A4", "P-1", Problem::RepeatedKey { first_row: 2 }));
    let person = with_sheet("people", "person.iin | person.family", "@ | Уәлиев\n@ | Ахметов");
    assert_eq!(person, told("B3", "А…", Problem::PersonDiffers { first_row: 2 }));
}

#[test]
fn a_person_is_not_appointed_twice_to_one_post_at_one_time() {
    let columns = "person.iin | post.key | appointment.from | left.last-day";
    let overlap = Problem::AppointmentsOverlap { other_sheet: "appointments".into(), other_row: 2 };
    for rows in [
        // The same day.
        "@ | P-1 | 2020-01-01\n@ | P-1 | 2020-01-01",
        // The earlier one has no end.
        "@ | P-1 | 2020-01-01\n@ | P-1 | 2022-01-01",
        // The last day of the earlier one is the first of the later one.
        "@ | P-1 | 2020-01-01 | 2022-01-01\n@ | P-1 | 2022-01-01",
    ] {
        assert_eq!(with_sheet("appointments", columns, rows), told("B3", "P-1", overlap.clone()));
    }
    let folder = Folder::new("no-overlap");
    let path = folder.path("staff.xlsx");
    for rows in [
        "@ | P-1 | 2020-01-01 | 2021-12-31\n@ | P-1 | 2022-01-01",
        // Another post in between ends the first appointment.
        "@ | P-1 | 2020-01-01\n@ | P-2 | 2021-01-01\n@ | P-1 | 2022-01-01",
    ] {
        let mut tables = small_staff();
        tables.push(table("appointments", columns, &rows.replace('@', IIN)));
        workbook(&path, &tables);
        assert!(read(&path, &World::default(), &mut |_| {}).is_ok(), "{rows}");
    }
}

#[test]
fn two_rows_do_not_contradict_each_other() {
    let other = |sheet: &str| Problem::Contradiction { other_sheet: sheet.into(), other_row: 2 };
    let columns = "person.iin | requirement.code | requirement.met";
    let found = with_sheet("qualifications", columns, "@ | law | no\n@ | law | yes");
    assert_eq!(found.2, Problem::Contradiction { other_sheet: "qualifications".into(), other_row: 2 });
    let columns = "equality.one | equality.other | equality.equal";
    assert_eq!(with_sheet("equal-ranks", columns, "P-1 | P-2 | yes\nP-2 | P-1 | no").2, other("equal-ranks"));
}

#[test]
fn cells_of_a_row_go_together() {
    let lower = "equality.one | equality.other | equality.equal | equality.lower";
    let two = Problem::SamePost { column: "equality.one".into() };
    assert_eq!(with_sheet("equal-ranks", lower, "P-1 | P-1 | yes"), told("B2", "P-1", two));
    let not_equal = Problem::NotForThisKind { column: "equality.equal".into(), kinds: words(&["no"]) };
    assert_eq!(with_sheet("equal-ranks", lower, "P-1 | P-2 | yes | P-2"), told("D2", "P-2", not_equal));

    let needed = Problem::NeededWith { column: "left.ground".into() };
    let columns = "person.iin | post.key | appointment.from | left.last-day | left.ground";
    assert_eq!(with_sheet("appointments", columns, "@ | P-1 | 2026-01-01 | | dismissal"), told("D2", "", needed));

    let child =
        Problem::NotForThisKind { column: "circumstance.kind".into(), kinds: words(&["child-with-disability"]) };
    let columns = "person.iin | circumstance.kind | circumstance.from | circumstance.relation";
    let found = with_sheet("circumstances", columns, "@ | pensioner-parent | 2026-01-01 | own");
    assert_eq!(found, told("D2", "o…", child));

    let group = Problem::NotANumber { from: 1, to: 3 };
    let columns = "person.iin | circumstance.kind | circumstance.from | circumstance.group";
    let found = with_sheet("circumstances", columns, "@ | family-member-with-disability | 2026-01-01 | 4");
    assert_eq!(found, told("D2", "•", group));

    let mut tables = small_staff();
    tables[0] = table("bodies", "body.key | body.name.kk", "police | Полиция\nguard | Күзет");
    tables[1] = table("posts", "post.key | body.key | unit.key", "P-1 | police | almaty");
    tables.push(table("units", "unit.key | body.key", "almaty | guard"));
    let (sheet, cell, _, _, problem) = only_problem(&tables);
    assert_eq!((sheet.as_str(), cell.as_str()), ("posts", "C2"));
    assert_eq!(problem, Problem::UnitOfAnotherBody { body: "guard".into() });
}

#[test]
fn what_must_be_filled_in_is() {
    assert_eq!(with_sheet("absences", ABSENCES, "@ | | 2026-01-01"), told("B2", "", Problem::MissingValue));
    let locality = with_sheet("posts", "post.key | body.key | post.locality", "P-1 | police | 75000000");
    assert_eq!(locality, told("C2", "75000000", Problem::NotALocality));
}

#[test]
fn a_formula_that_failed_is_reported() {
    let mut tables = small_staff();
    tables[1].rows[1][1] = Cell::Formula("=#REF!");
    let (sheet, cell, _, found, problem) = only_problem(&tables);
    assert_eq!((sheet.as_str(), cell.as_str(), found.as_str()), ("posts", "B3", "#REF!"));
    assert_eq!(problem, Problem::FormulaError);
}

#[test]
fn columns_that_are_unknown_repeated_missing_or_without_a_heading_are_reported() {
    let unknown = with_sheet("bodies", "body.key | body.name.kk | body.nam.en", "police | Полиция | Police");
    assert_eq!((unknown.0.as_str(), unknown.1.as_str()), ("C1", "body.nam.en"));
    let Problem::UnknownColumn { nearest, allowed } = unknown.2 else { panic!("{:?}", unknown.2) };
    assert_eq!(nearest.as_deref(), Some("body.name.en"));
    assert_eq!(allowed, words(&["mark", "body.key", "body.name.kk", "body.name.ru", "body.name.en"]));

    let repeated = with_sheet("bodies", "body.key | body.name.kk | Наименование (на казахском)", "police | Полиция");
    assert_eq!((repeated.0.as_str(), repeated.2), ("C1", Problem::RepeatedColumn { first: "B".into() }));

    let bare = with_sheet("bodies", "body.key | body.name.kk", "police | Полиция | note");
    assert_eq!(bare, told("C2", "", Problem::NoHeading));

    let mut tables = small_staff();
    tables[2] = table("people", "person.iin | person.given", &format!("{IIN} | Санжар"));
    let (_, cell, key, _, problem) = only_problem(&tables);
    assert_eq!((cell.as_str(), key.as_str(), problem), ("1", "person.family", Problem::MissingColumn));
}

#[test]
fn sheets_that_are_unknown_repeated_or_missing_are_reported() {
    let mut tables = small_staff();
    tables.push(table("salaries", "person.iin", IIN));
    let (sheet, _, _, _, problem) = only_problem(&tables);
    let Problem::UnknownSheet { allowed } = problem else { panic!("{problem:?}") };
    assert_eq!((sheet.as_str(), allowed.contains(&"people".into())), ("salaries", true));

    let mut tables = small_staff();
    tables.push(table("Органы", "body.key | body.name.kk", "guard | Күзет"));
    let (sheet, _, _, _, problem) = only_problem(&tables);
    assert_eq!((sheet.as_str(), problem), ("bodies", Problem::RepeatedSheet));

    let mut tables = small_staff();
    tables.remove(1);
    tables.push(table("appointments", "person.iin | post.key", &format!("{IIN} | P-1\n{IIN} | P-2")));
    let (sheet, _, _, _, problem) = only_problem(&tables);
    assert_eq!(sheet, "posts", "each of the posts that cannot be found is not reported again");
    assert_eq!(problem, Problem::MissingSheet { needed_by: "appointments".into() });
}

#[test]
fn a_file_that_is_no_register_is_told_as_such() {
    let folder = Folder::new("no-register");
    assert_eq!(errors_of(&folder.write("a.doc", "x")).problems[0].problem, Problem::NotARegisterFile);
    for path in [folder.write("a.xlsx", "not a workbook"), folder.path("absent.csv"), folder.path("absent.xlsx")] {
        let problem = errors_of(&path).problems.remove(0);
        assert!(matches!(problem.problem, Problem::Unreadable { .. }), "{problem}");
    }
}

#[test]
fn all_that_is_wrong_is_reported_and_nothing_is_taken_in() {
    let mut tables = small_staff();
    let rows = "@ | holiday | 2026-13-01\n12 | other | tomorrow\n@ | other | 2026-01-01".replace('@', IIN);
    tables.push(table("absences", ABSENCES, &rows));
    let cells: Vec<String> = problems_of(&tables)
        .iter()
        .map(|problem| format!("{}{}", problem.column.clone().unwrap().letter.unwrap(), problem.row.unwrap()))
        .collect();
    assert_eq!(cells, ["B2", "C2", "A3", "C3"]);
}

#[test]
fn a_problem_is_written_by_its_name_with_its_particulars_and_told_in_english() {
    let mut tables = small_staff();
    tables.push(table("appointments", "person.iin | post.key", &format!("{IIN} | P-11")));
    let problem = problems_of(&tables).remove(0);
    assert_eq!(problem.problem.message_id(), "import-unknown-post");
    assert_eq!(problem.problem.particulars(), [("nearest".to_owned(), "P-1".to_owned())]);
    assert_eq!(
        serde_json::to_value(&problem).unwrap(),
        serde_json::json!({
            "sheet": "appointments", "row": 2, "column": { "letter": "B", "key": "post.key" }, "found": "P-11",
            "problem": { "kind": "unknown-post", "nearest": "P-1" }
        })
    );
    let told = "appointments B2 (post.key) “P-11”: there is no post with this key; perhaps “P-1” is meant";
    assert_eq!(problem.to_string(), told);
}

#[test]
fn what_the_register_knows_need_not_stand_in_the_file() {
    let folder = Folder::new("known");
    let path = folder.path("first.xlsx");
    workbook(&path, &small_staff());
    let world = support::world_of(&read(&path, &World::default(), &mut |_| {}).unwrap().batch);
    let later = folder.path("later.xlsx");
    let columns = "person.iin | post.key | appointment.from";
    workbook(&later, &[table("appointments", columns, &format!("{IIN} | P-1 | 2026-01-01"))]);
    let imported = read(&later, &world, &mut |_| {}).unwrap();
    assert_eq!((imported.batch.staff.len(), imported.batch.people[0].events.len()), (0, 1));
    workbook(&later, &[table("appointments", columns, &format!("{IIN} | P-01 | 2026-01-01"))]);
    let problem = read(&later, &world, &mut |_| {}).unwrap_err().problems.remove(0).problem;
    assert_eq!(problem, Problem::UnknownPost { nearest: Some("P-1".into()) });
}
