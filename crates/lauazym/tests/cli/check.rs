use std::path::{Path, PathBuf};

use crate::place::Place;

/// A worked case of the repository: 62 days of a study leave are left out of the term.
fn worked_case() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scenarios/rotation/a05-only-the-excess-left-out.yaml")
}

#[test]
fn a_scenario_that_holds_passes() {
    let place = Place::new();
    let rows = place.rows(&["check", worked_case().to_str().unwrap()]);
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0]["passed"], true);
    let ask = &rows[0]["asks"][0];
    assert_eq!((ask["value"].as_u64(), ask["outcome"].as_str()), (Some(62), Some("determined")));
    assert_eq!(ask["differences"].as_array().unwrap().len(), 0);
}

#[test]
fn a_wrong_expectation_fails_and_says_what_was_found() {
    let place = Place::new();
    let right = std::fs::read_to_string(worked_case()).unwrap();
    assert!(right.contains("value: 62 }"));
    let file = place.write("wrong.yaml", &right.replacen("value: 62 }", "value: 61 }", 1));
    let told = place.run(&["check", file.to_str().unwrap()]).ended(1);
    let said = told.out + &told.err;
    assert!(said.contains("61") && said.contains("62"), "expected and found: {said}");
}

#[test]
fn a_right_answer_by_a_wrong_path_fails() {
    let place = Place::new();
    let right = std::fs::read_to_string(worked_case()).unwrap();
    let wrong = right.replacen("clauses: [U2500001070/rules/3.1]", "clauses: [U2500001070/rules/8.4]", 1);
    assert_ne!(wrong, right);
    let file = place.write("wrong.yaml", &wrong);
    let told = place.run(&["check", file.to_str().unwrap()]).ended(1);
    assert!((told.out + &told.err).contains("rules/8.4"));
}

#[test]
fn a_scenario_that_cannot_be_read_ends_with_code_3() {
    let place = Place::new();
    for (name, text) in [("form.yaml", "scenario: [unclosed"), ("key.yaml", "scenario: A\nask: []\nfakts: {}\n")] {
        let file = place.write(name, text);
        let told = place.run(&["check", file.to_str().unwrap()]).ended(3);
        assert!(told.err.contains(name), "{}", told.err);
    }
    place.run(&["check", "no-such-file.yaml"]).ended(3);
}

#[test]
fn a_folder_is_checked_as_a_whole() {
    let place = Place::new();
    let right = std::fs::read_to_string(worked_case()).unwrap();
    place.write("cases/one.yaml", &right);
    place.write("cases/deeper/two.yml", &right);
    place.write("cases/notes.txt", "not a scenario");
    let rows = place.rows(&["check", "cases"]);
    assert_eq!(rows.len(), 2);
}

#[test]
fn the_form_of_a_scenario_is_printed_as_json_schema() {
    let told = Place::new().run(&["check", "--schema"]).ended(0);
    let schema: serde_json::Value = serde_json::from_str(&told.out).unwrap();
    assert!(schema["properties"]["ask"].is_object() && schema["properties"]["facts"].is_object());
}
