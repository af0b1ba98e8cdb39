use serde_json::{Value, json};

use crate::place::Place;

const ROTATION: &str = "U2500001070";

fn listed(place: &Place) -> Value {
    place.rows(&["acts", "list"]).into_iter().find(|row| row["act"] == ROTATION).unwrap()
}

#[test]
fn an_act_is_in_force_from_the_day_that_its_recorded_publication_gives() {
    // Decree 1070 enters into force ten calendar days after its first official publication.
    let place = Place::new();
    let before = listed(&place);
    assert_eq!((&before["in-force-from"], &before["in-force"]), (&json!(null), &json!(null)));
    assert!(place.run(&["acts", "list"]).ended(0).out.contains("not yet fixed"));
    place.run(&["acts", "publish", ROTATION, "2025-11-04", "--source", "gazette"]).ended(0);
    let after = listed(&place);
    assert_eq!((&after["in-force-from"], &after["in-force"]), (&json!("2025-11-15"), &json!(true)));
    let told = place.run(&["acts", "publish", ROTATION, "2025-11-04", "--source", "gazette"]).ended(0);
    assert!(told.out.contains("already"), "{}", told.out);
}

#[test]
fn asking_for_the_acts_makes_no_register() {
    let place = Place::new();
    place.run(&["acts", "list"]).ended(0);
    place.run(&["acts", "readings"]).ended(0);
    assert!(!place.data().exists() && !place.keys().exists());
}

#[test]
fn the_coverage_counts_every_provision_once() {
    let rows = Place::new().rows(&["acts", "coverage"]);
    assert!(rows.len() >= 4);
    for row in &rows {
        let count = |key: &str| row[key].as_u64().unwrap_or_else(|| panic!("{key}: {row}"));
        let parts: u64 = ["executed", "recorded", "informational", "planned", "unaccounted"].map(count).iter().sum();
        assert_eq!(parts, count("provisions"), "{row}");
        assert_eq!(count("unaccounted"), 0, "{row}");
    }
    let rotation = rows.iter().find(|row| row["act"] == ROTATION).unwrap();
    assert!(rotation["executed"].as_u64().unwrap() > 0);
}

#[test]
fn a_clause_is_shown_with_what_executes_it() {
    let place = Place::new();
    let rows = place.rows(&["acts", "show", "U2500001070/rules/3.3"]);
    assert!(rows.iter().all(|row| row["citation"].as_str().unwrap().starts_with("U2500001070/rules/3.3")));
    assert!(rows.iter().any(|row| row["by"].to_string().contains("rotation::absence_excluded")), "{rows:?}");
    place.run(&["acts", "show", "U2500001070/rules/99"]).ended(4);
    place.run(&["acts", "show", "U9999999999"]).ended(4);
    place.run(&["acts", "show", "rules 3.3"]).ended(3);
}

#[test]
fn a_reading_that_was_chosen_is_the_one_listed() {
    let place = Place::new();
    let value = |place: &Place| {
        let rows = place.rows(&["acts", "readings", ROTATION]);
        rows.iter().find(|row| row["reading"] == "absence.excluded").unwrap()["value"].clone()
    };
    assert_eq!(value(&place), "whole");
    let choose =
        |value: &str| place.run(&["acts", "choose", value, "--from", "2026-01-01", "--signed-by", "the authority"]);
    choose("absence.excluded=excess").ended(0);
    assert_eq!(value(&place), "excess");
    choose("absence.excluded=whole").ended(0);
    assert_eq!(value(&place), "whole", "the later word of one day holds");
    choose("absence.excluded=half").ended(3);
    choose("absence.excluded").ended(3);
}

#[test]
fn what_the_acts_share_is_chosen_for_all_of_them_and_by_the_central_authority_alone() {
    let place = Place::new();
    let choose = |value: &str, more: &[&str]| {
        let line = ["acts", "choose", value, "--from", "2026-01-01", "--signed-by", "the authority"];
        place.run(&[&line[..], more].concat())
    };
    let value =
        |key: &str| place.rows(&["acts", "readings", ROTATION]).into_iter().find(|row| row["reading"] == key).unwrap();
    choose("first_day=counted", &["--body", "emergency"]).ended(3);
    choose("first_day=counted", &[]).ended(0);
    assert_eq!(value("period.first_day")["value"], "counted");
    // What is chosen for the act goes before what is chosen for all.
    choose("U2500001070/until_boundary=exclusive", &[]).ended(0);
    choose("until_boundary=inclusive", &[]).ended(0);
    assert_eq!(value("deadline.day_included")["value"], "no");
}

#[test]
fn another_day_of_publication_is_said_beside_the_former_one_with_what_follows() {
    // Ten calendar days after the publication the decree is in force from the next one.
    let place = Place::new();
    let publish = |day: &str| place.run(&["acts", "publish", ROTATION, day, "--source", "gazette"]).ended(0).out;
    let first = publish("2025-11-04");
    assert!(first.contains("2025-11-04") && first.contains("2025-11-15"), "{first}");
    let second = publish("2025-11-06");
    for day in ["2025-11-04", "2025-11-15", "2025-11-06", "2025-11-17"] {
        assert!(second.contains(day), "{day}: {second}");
    }
    assert!(publish("2025-11-06").contains("already"));
}
