use std::collections::HashSet;

use calendar::Date;
use registry::PersonEvent;
use serde_json::Value;

use crate::place::{PEOPLE, Place, TODAY, run};

#[test]
fn the_demo_speaks_kazakh_russian_and_english() {
    for (language, words) in
        [("kk", "барлық адамдар"), ("ru", "Все люди вымышлены"), ("en", "All people are fictitious")]
    {
        let place = Place::new();
        let told = run(&mut place.command(&["demo", "--no-serve", "--lang", language])).ended(0);
        // These signs stand around a text that a language does not have.
        assert!(!told.out.contains('⟦') && !told.err.contains('⟦'), "{language}: {}", told.out);
        let said = told.out.to_lowercase();
        assert!(said.contains(&words.to_lowercase()), "{language}: {}", told.out.lines().next().unwrap());
    }
}

#[test]
fn the_demo_a_second_time_records_nothing_but_that_it_was_read() {
    let place = Place::with_demo();
    let facts = |place: &Place| place.exported().iter().filter(|entry| entry["kind"] != "read").count();
    let before = facts(&place);
    assert!(place.run(&["demo", "--no-serve"]).ended(0).out.contains("3025"));
    assert_eq!(facts(&place), before);
}

#[test]
fn the_due_list_is_an_array_of_determinations_with_their_traces() {
    let place = Place::with_demo();
    let rows = place.rows(&["due", "--year", "2027"]);
    assert!(rows.len() > 100);
    for row in &rows {
        assert!(row["person"].as_str().unwrap().starts_with('P'), "{row}");
        assert!(["determined", "not-before", "undetermined"].contains(&row["outcome"].as_str().unwrap()), "{row}");
        assert!(row["value"].is_string() || row["outcome"] == "undetermined", "{row}");
        let citations = row["citations"].as_array().unwrap();
        let trace = row["trace"].as_array().unwrap();
        assert!(!trace.is_empty());
        for step in trace {
            assert!(step["citation"].as_str().unwrap().starts_with("U2500001070/"), "{step}");
            assert!(step["finding"].is_string() && !step["text"].as_str().unwrap().contains('⟦'), "{step}");
        }
        if row["norm"] == "rotation::plan_row" {
            // Those of whom it cannot be said whether they stand in the plan.
            assert!(row["outcome"] == "undetermined" && !row["asks"].as_array().unwrap().is_empty(), "{row}");
            continue;
        }
        assert!(citations.iter().any(|cite| cite == "U2500001070/rules/3.1"), "{row}");
        // The plan lists whose time in the post ends in its year or ended before.
        let ends: Date = row["time-end"]["value"].as_str().unwrap().parse().unwrap();
        assert!(ends.year() <= 2027, "{row}");
    }
}

#[test]
fn the_due_list_in_csv_has_the_same_people_in_the_same_order() {
    let place = Place::with_demo();
    let told = place.run(&["due", "--year", "2027", "--limit", "40", "--format", "csv"]).ended(0);
    let mut reader = csv::Reader::from_reader(told.out.as_bytes());
    let headings = reader.headers().unwrap().clone();
    let columns = ["person", "name", "body", "post-title", "item", "value", "time-end", "protected", "remark"];
    assert_eq!(headings.iter().collect::<Vec<_>>(), [&columns[..], &["outcome", "citations"]].concat());
    let people: Vec<String> = reader.records().map(|row| row.unwrap()[0].to_owned()).collect();
    let rows = place.rows(&["due", "--year", "2027", "--limit", "40"]);
    let expected: Vec<&str> = rows.iter().map(|row| row["person"].as_str().unwrap()).collect();
    assert_eq!(people.len(), 40);
    assert_eq!(people, expected);
}

#[test]
fn the_due_list_can_be_of_one_body_and_of_so_many_lines() {
    let place = Place::with_demo();
    let of_body = place.rows(&["due", "--year", "2027", "--body", "emergency"]);
    assert!(!of_body.is_empty() && of_body.iter().all(|row| row["body"] == "emergency"));
    assert_eq!(place.rows(&["due", "--year", "2027", "--limit", "7"]).len(), 7);
    let told = place.run(&["due", "--year", "2027", "--body", "navy"]).ended(4);
    assert!(told.err.contains("navy"), "{}", told.err);
}

#[test]
fn a_reader_that_goes_away_is_no_fault() {
    let place = Place::with_demo();
    for arguments in [
        &["due", "--year", "2027", "--format", "csv"][..],
        &["due", "--year", "2027", "--format", "json"],
        &["explain", "P2968"],
        &["journal", "export"],
        &["completions", "bash"],
    ] {
        let mut child = place.command(arguments).arg("--lang=en").stdout(std::process::Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        assert_eq!(child.wait().unwrap().code(), Some(0), "{arguments:?}");
    }
}

#[test]
fn no_name_and_no_number_of_anybody_stands_in_the_data_directory() {
    let place = Place::with_demo();
    let bytes = place.data_bytes();
    let batch = office::demo::staff(1070, TODAY.parse().unwrap());
    assert_eq!(batch.people.len(), PEOPLE);
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.contains("prosecutor-general"), "the staff list is open");
    let digits: Vec<&[u8]> = bytes.split(|b| !b.is_ascii_digit()).filter(|run| run.len() >= 12).collect();
    let numbers: HashSet<&[u8]> = digits.iter().flat_map(|run| run.windows(12)).collect();
    for person in &batch.people {
        let iin = person.iin.to_string();
        assert!(!numbers.contains(iin.as_bytes()), "a number ending in {}", &iin[8..]);
        for event in &person.events {
            if let PersonEvent::Registered { name, .. } = event {
                // A family name alone may be that of a district, a single name that of an oblast.
                assert!(name.given.is_none() || !text.contains(&name.to_string()), "{name}");
            }
        }
    }
}

#[test]
fn the_data_directory_alone_is_not_readable() {
    let place = Place::with_demo();
    let told = place.run(&["due", "--year", "2027", "--keys", "elsewhere"]).ended(5);
    assert!(told.err.contains("elsewhere") && told.err.contains(".key"), "{}", told.err);
    let other = Place::new();
    other.run(&["acts", "publish", "U2500001070", "2025-11-04", "--source", "gazette"]).ended(0);
    let keys = other.keys();
    let told = place.run(&["due", "--year", "2027", "--keys", keys.to_str().unwrap()]).ended(5);
    assert!(told.err.contains(keys.to_str().unwrap()), "{}", told.err);
}

#[test]
fn without_a_register_it_is_said_how_to_make_one() {
    let told = Place::new().run(&["due", "--year", "2027"]).ended(5);
    assert!(told.err.contains("lauazym demo"), "{}", told.err);
}

#[test]
fn what_the_reader_asks_in_json_has_no_text_of_the_table() {
    let place = Place::with_demo();
    let rows: Vec<Value> = place.rows(&["demo", "--no-serve"]);
    assert!(rows.iter().all(|row| row["norm"] == "rotation::due" || row["outcome"] == "undetermined"));
}

#[test]
fn the_demo_is_not_recorded_among_other_people() {
    let place = Place::with_staff();
    let before = place.exported().len();
    let told = place.run(&["demo", "--no-serve"]).ended(3);
    assert!(told.err.contains("--data OTHER"), "{}", told.err);
    assert_eq!(place.exported().len(), before, "nothing was recorded");
    // What only knows the acts has nobody to get among.
    let acts = Place::new();
    acts.run(&["acts", "publish", "U2500001070", "2025-11-04", "--source", "gazette"]).ended(0);
    acts.run(&["demo", "--no-serve"]).ended(0);
}

#[test]
fn a_demo_of_which_somebody_was_erased_is_still_a_demo() {
    let place = Place::with_demo();
    let case = office::demo::hard_cases()[0].iin.to_string();
    place.run(&["journal", "erase", &case, "--ground", "consent withdrawn"]).ended(0);
    // Not refused for other people; that the erased one comes back under a new number is what was asked.
    place.run(&["demo", "--no-serve"]).ended(0);
}
