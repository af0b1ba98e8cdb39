use serde_json::{Value, json};

use crate::place::Place;

/// The number and the name of the person called so, as the answer says.
fn shown(place: &Place, person: &str) -> Value {
    place.rows(&["person", person])[0].clone()
}

#[test]
fn a_person_is_found_by_number_by_iin_and_by_name() {
    let place = Place::with_demo();
    let by_number = shown(&place, "P2968");
    assert_eq!(by_number["person"], "P2968");
    for given in ["p2968", by_number["iin"].as_str().unwrap(), by_number["name"].as_str().unwrap()] {
        let found = shown(&place, given);
        assert_eq!((&found["iin"], &found["name"]), (&by_number["iin"], &by_number["name"]), "{given}");
    }
    // The same name in small letters, with Latin letters that look like the Cyrillic ones.
    let typed = by_number["name"].as_str().unwrap().to_lowercase().replace('а', "a");
    assert_eq!(shown(&place, &typed)["person"], "P2968");
}

#[test]
fn a_name_that_several_have_is_not_guessed() {
    let place = Place::with_demo();
    let told = place.run(&["person", "Айдар"]).ended(4);
    assert!(told.err.contains("P51") && told.err.contains("IIN"), "{}", told.err);
    assert_eq!(told.out, "");
}

#[test]
fn nobody_of_that_number_name_or_iin_ends_with_code_4() {
    let place = Place::with_demo();
    // The published sample of a number belongs to nobody in the demo.
    for given in ["P999999", "061211600012", "Нет-такого"] {
        let told = place.run(&["person", given]).ended(4);
        assert!(told.err.contains(given), "{}", told.err);
    }
}

#[test]
fn a_person_is_shown_with_service_and_events() {
    let place = Place::with_demo();
    let found = shown(&place, "P2968");
    let service = found["service"].as_array().unwrap();
    assert!(service.iter().any(|held| held["post"] == found["post"] && held["last-day"].is_null()), "{found}");
    let events = found["events"].as_array().unwrap();
    assert!(events[0]["event"]["registered"]["iin"] == found["iin"], "{found}");
    assert!(events.iter().any(|event| event["event"]["absent"]["kind"] == "study-leave"), "{found}");
}

#[test]
fn nothing_is_shown_that_was_not_known_on_the_day_asked() {
    let place = Place::with_demo();
    for command in ["person", "explain"] {
        let told = place.run(&[command, "P2968", "--known-on", "2020-01-01"]).ended(4);
        assert!(!told.out.contains("Қалиева"), "{}", told.out);
    }
}

#[test]
fn an_explanation_names_each_norm_with_its_answer_clauses_and_steps() {
    // A hard case of the demo: the study leave was a day longer than two months, so all 62 days are left out.
    let place = Place::with_demo();
    let rows = place.rows(&["explain", "P2968"]);
    let norms: Vec<&str> = rows.iter().map(|row| row["norm"].as_str().unwrap()).collect();
    for norm in ["rotation::listed", "rotation::due", "rotation::plan_row", "rotation::protected"] {
        assert!(norms.contains(&norm), "{norms:?}");
    }
    let due = rows.iter().find(|row| row["norm"] == "rotation::due").unwrap();
    let steps = due["trace"].as_array().unwrap();
    let excluded = steps.iter().find(|step| step["citation"] == "U2500001070/rules/3.3").unwrap();
    assert!(excluded["facts"].to_string().contains("62"), "{excluded}");
    for row in &rows {
        assert_eq!(row["person"], "P2968");
        assert!(!row["text"].as_str().unwrap().contains('⟦'), "{row}");
    }
}

#[test]
fn another_reading_can_be_asked_for_without_choosing_it() {
    let place = Place::with_demo();
    let due = |arguments: &[&str]| {
        let rows = place.rows(arguments);
        rows.iter().find(|row| row["norm"] == "rotation::due").unwrap()["value"].as_str().unwrap().to_owned()
    };
    let whole = due(&["explain", "P2968"]);
    assert_ne!(due(&["explain", "P2968", "--reading", "absence.excluded=excess"]), whole);
    assert_eq!(due(&["explain", "P2968"]), whole);
    for wrong in ["absence.excluded=nothing", "no-such-reading=yes", "absence.excluded"] {
        assert_eq!(place.run(&["explain", "P2968", "--reading", wrong]).code, 3, "{wrong}");
    }
}

#[test]
fn who_may_not_take_a_post_is_told_every_reason_with_its_clause() {
    let place = Place::with_demo();
    let asked = ["may", "P3007", "ia-27-transport-head", "--on", "2027-03-01"];
    let rows = place.rows(&asked);
    let [row] = &rows[..] else { panic!("{rows:?}") };
    assert_eq!((&row["norm"], &row["value"]["lawful"]), (&json!("rotation::may_take"), &json!(false)));
    let refusals = row["value"]["refusals"].as_array().unwrap();
    assert!(refusals.contains(&json!("term-not-expired")) && refusals.contains(&json!("return-within-year")), "{row}");
    let citations = row["citations"].as_array().unwrap();
    assert!(citations.contains(&json!("U2500001070/rules/3.6")), "{row}");
    let told = place.run(&asked).ended(0);
    assert!(told.out.contains("(rules/3.6)") && told.out.contains("(rules/3.1)"), "{}", told.out);
    assert!(told.out.contains('→'), "what to do stands beside it: {}", told.out);
}

#[test]
fn a_post_that_is_not_in_the_staff_list_ends_with_code_4() {
    let place = Place::with_demo();
    let told = place.run(&["may", "P3007", "no-such-post", "--on", "2027-03-01"]).ended(4);
    assert!(told.err.contains("no-such-post"), "{}", told.err);
}

#[test]
fn reading_personal_data_is_journalled() {
    let place = Place::with_demo();
    for command in ["person", "explain"] {
        place.run(&[command, "P2968"]).ended(0);
        let entries = place.exported();
        let read = entries.iter().rev().find(|entry| entry["kind"] == "read").unwrap();
        assert_eq!((&read["actor"], &read["subject"]), (&json!("маман"), &json!("2968")));
        assert!(read["body"].as_str().unwrap().contains(command), "{read}");
    }
}

/// The norms of an explanation.
fn norms_of(place: &Place, person: &str, on: &str) -> Vec<String> {
    let rows = place.rows(&["explain", person, "--on", on]);
    rows.iter().map(|row| row["norm"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn an_explanation_tells_of_the_transition_and_of_extensions_only_whom_they_concern() {
    let place = Place::with_demo();
    let has = |norms: &[String], norm: &str| norms.contains(&format!("rotation::{norm}"));
    // Due since 2019, before the Decree; nothing protects this employee.
    let overdue = norms_of(&place, "P2888", "2026-11-20");
    assert!(has(&overdue, "transition_deadline") && !has(&overdue, "extension_limit"), "{overdue:?}");
    // Protected and refused relocation.
    let refused = norms_of(&place, "P2468", "2026-11-20");
    assert!(has(&refused, "extension_route") && has(&refused, "extension_limit"), "{refused:?}");
    // Protected, but no refusal and no extension.
    let protected = norms_of(&place, "P2992", "2026-11-20");
    assert!(has(&protected, "extension_route") && !has(&protected, "extension_limit"), "{protected:?}");
    let other = norms_of(&place, "P2968", "2026-11-20");
    for norm in ["transition_deadline", "extension_route", "extension_limit"] {
        assert!(!has(&other, norm), "{other:?}");
    }
}

#[test]
fn an_explanation_says_its_day_and_its_plan_year() {
    let place = Place::with_demo();
    let told = place.run(&["explain", "P2968", "--on", "01.12.2026", "--year", "2028"]).ended(0).out;
    let heading = told.lines().next().unwrap();
    assert!(heading.contains("P2968") && heading.contains("1 December 2026") && heading.contains("2028"), "{heading}");
}

#[test]
fn a_verdict_comes_first_and_each_reason_once() {
    let place = Place::with_demo();
    let told = place.run(&["may", "P3007", "ia-27-transport-head", "--on", "01.03.2027"]).ended(0).out;
    let (verdict, reason) = (told.find("Not allowed").unwrap(), told.find('✗').unwrap());
    assert!(verdict < reason, "{told}");
    assert_eq!(told.matches("Three years in the post are not over").count(), 1, "{told}");
    let reading = told.lines().find(|line| line.contains("? planned.relocation_consent")).unwrap();
    assert!(reading.ends_with("--reading planned.relocation_consent=everyone"), "{reading}");
}

#[test]
fn csv_has_plain_values() {
    let place = Place::with_demo();
    let column = |arguments: &[&str], name: &str| -> Vec<String> {
        let told = place.run(&[arguments, &["--format=csv"]].concat()).ended(0).out;
        let mut reader = csv::Reader::from_reader(told.as_bytes());
        let at = reader.headers().unwrap().iter().position(|heading| heading == name).unwrap();
        reader.records().map(|row| row.unwrap()[at].to_owned()).collect()
    };
    let refused = column(&["may", "P3007", "ia-27-transport-head", "--on", "2027-03-01"], "value");
    assert_eq!(refused, ["refused: term-not-expired, return-within-year"]);
    assert!(column(&["explain", "P2968"], "value").iter().all(|value| !value.contains('{')));
    assert_eq!(column(&["person", "P2968"], "born"), ["1982-09-03"]);
}

#[test]
fn those_of_whom_it_cannot_be_said_are_named_after_the_due_list() {
    let place = Place::with_demo();
    let rows = place.rows(&["due", "--year", "2027"]);
    let open: Vec<_> = rows.iter().filter(|row| row["outcome"] == "undetermined").collect();
    assert!(!open.is_empty());
    let told = place.run(&["due", "--year", "2027"]).ended(0).out;
    for row in open {
        assert_eq!(row["norm"], "rotation::plan_row");
        assert!(row["value"].is_null() && !row["asks"].as_array().unwrap().is_empty(), "{row}");
        assert!(told.contains(&format!("lauazym explain {}", row["person"].as_str().unwrap())), "{row}");
    }
    let csv = place.run(&["due", "--year", "2027", "--format", "csv"]).ended(0).out;
    assert_eq!(csv.lines().count(), rows.len() + 1);
}

#[test]
fn a_table_is_not_wider_than_a_page_and_keeps_days_whole() {
    let place = Place::with_demo();
    for language in ["kk", "ru", "en"] {
        let told = crate::place::run(place.command(&["due", "--year", "2027"]).args(["--lang", language])).ended(0).out;
        assert!(told.lines().all(|line| line.chars().count() <= 160), "{told}");
        assert!(told.contains(" P2888 ") && told.contains(" 2019-12-22 "), "{told}");
    }
}
