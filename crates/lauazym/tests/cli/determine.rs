use serde_json::json;

use crate::place::{Place, run};

/// The full central commission: its chair, six members and the secretary, each in the post of the seat.
fn central() -> String {
    let member = |seat| {
        format!(
            "      - {{ person: m{seat}, seat: {seat}, holds-post: true, released: never, hr-unit: {} }}",
            seat == 8
        )
    };
    let members: Vec<String> = (1..=8).map(member).collect();
    let members = members.join("\n");
    format!(
        "commission:\n  kind: central\n  composition:\n    approved: 2024-03-25\n    members:\n{members}\nsession:\n  day: 2024-06-12\n  present: [m1, m2, m3, m4, m5, m8]\n"
    )
}

#[test]
fn a_norm_is_asked_over_a_file_of_facts() {
    // The chair, four members and the secretary are six of eight: 3 × 6 ≥ 2 × 8.
    let place = Place::new();
    place.write("session.yaml", &central());
    let asked = ["determine", "attestation::quorum", "--facts", "session.yaml", "--on", "2024-06-12"];
    let row = &place.rows(&asked)[0];
    assert_eq!(row["outcome"], "determined");
    assert_eq!(
        (&row["value"]["quorate"], &row["value"]["present"], &row["value"]["base"]),
        (&json!(true), &json!(6), &json!(8))
    );
    assert!(row["citations"].as_array().unwrap().contains(&json!("U2400000490/rules/12")), "{row}");
    assert!(!place.data().exists(), "asking makes no register");
}

#[test]
fn a_fact_is_set_on_the_command_line() {
    let place = Place::new();
    place.write("session.yaml", &central());
    let fewer = [
        "determine",
        "attestation::quorum",
        "--facts",
        "session.yaml",
        "--on",
        "2024-06-12",
        "--set",
        "session.present=[m1, m2, m3, m4, m8]",
    ];
    // Five of eight: 15 < 16.
    assert_eq!(place.rows(&fewer)[0]["value"]["quorate"], json!(false));
}

#[test]
fn a_reading_is_given_for_one_question() {
    let place = Place::new();
    place.write("session.yaml", &central());
    let asked = [
        "determine",
        "attestation::quorum",
        "--facts",
        "session.yaml",
        "--on",
        "2024-06-12",
        "--reading",
        "x.quorum_secretary=in-base-only",
    ];
    // Five voting members of eight: 15 < 16.
    assert_eq!(place.rows(&asked)[0]["value"]["quorate"], json!(false));
}

#[test]
fn the_digest_is_the_same_in_every_language_and_on_every_run() {
    let place = Place::new();
    place.write("session.yaml", &central());
    let asked = |language| {
        let asked = ["determine", "attestation::quorum", "--facts", "session.yaml", "--on", "2024-06-12"];
        let rows = run(place.command(&asked).args(["--lang", language, "--format", "json"])).rows();
        rows[0]["digest"].as_str().unwrap().to_owned()
    };
    let digest = asked("kk");
    assert_eq!(digest.len(), 64);
    assert_eq!((asked("ru"), asked("en"), asked("kk")), (digest.clone(), digest.clone(), digest));
}

#[test]
fn what_is_missing_is_asked_for_and_the_command_is_done() {
    let place = Place::new();
    let row = &place.rows(&["determine", "attestation::quorum", "--on", "2024-06-12"])[0];
    assert_eq!((&row["outcome"], row["value"].is_null()), (&json!("undetermined"), true));
    assert!(!row["asks"].as_array().unwrap().is_empty(), "{row}");
}

#[test]
fn a_norm_of_rotation_is_asked_of_people_of_the_register() {
    let place = Place::with_staff();
    let rows = place.rows(&["determine", "rotation::due", "P0", "P1", "--on", "2026-02-01"]);
    let days: Vec<_> = rows.iter().map(|row| (row["person"].clone(), row["value"].clone())).collect();
    assert_eq!(days, [(json!("P0"), json!("2026-02-01")), (json!("P1"), json!("2026-02-01"))]);
    let read = place.exported().iter().filter(|entry| entry["kind"] == "read").count();
    assert_eq!(read, 2, "reading a person's data is journalled");
}

#[test]
fn the_facts_of_a_scenario_are_taken() {
    let place = Place::new();
    place.write(
        "case.yaml",
        "scenario: Back from leave\nact: Z1100000380\nfacts:\n  sex: female\n  service: [{ in: law-enforcement, from: 2019-02-04 }]\n  attestations: []\n  appointments: []\n  leaves: [{ kind: child-care, from: 2024-03-01, last-day: 2025-03-02, returned: 2025-03-03 }]\n  pregnancies: []\nask: []\n",
    );
    let rows = place.rows(&["determine", "regular_attestation::window", "--facts", "case.yaml", "--on", "2025-04-01"]);
    assert_eq!(rows[0]["value"]["earliest"], "2025-09-03");
    assert_eq!(rows[0]["value"]["latest"], "2026-03-03");
}

#[test]
fn what_does_not_exist_is_said() {
    let place = Place::new();
    let norm = place.run(&["determine", "attestation::weather"]).ended(4);
    assert!(norm.err.contains("attestation::weather") && norm.err.contains("lauazym norms"), "{}", norm.err);
    place.write("wrong.yaml", "commission: { kind: municipal }\n");
    let wrong =
        place.run(&["determine", "attestation::quorum", "--facts", "wrong.yaml", "--on", "2024-06-12"]).ended(3);
    assert!(wrong.err.contains("municipal"), "{}", wrong.err);
    let set = ["determine", "attestation::quorum", "--on", "2024-06-12", "--set", "session"];
    assert!(place.run(&set).ended(3).err.contains("PATH=VALUE"));
}

#[test]
fn every_norm_is_listed_with_what_it_needs_and_cites() {
    let rows = Place::new().rows(&["norms"]);
    for act in ["rotation::", "attestation::", "regular_attestation::", "reserve::", "appointment::"] {
        assert!(rows.iter().any(|row| row["norm"].as_str().unwrap().starts_with(act)), "{act}");
    }
    for row in rows {
        assert!(!row["citations"].as_array().unwrap().is_empty(), "{row}");
        assert!(!row["decides"].as_str().unwrap().contains('⟦'), "{row}");
    }
}

#[test]
fn the_deadlines_of_a_session_are_opened() {
    // Wednesday 12 June 2024: three weeks and one week back; three working days on, over a weekend.
    let rows = Place::new().rows(&["deadlines", "session", "2024-06-12"]);
    let day = |norm: &str| rows.iter().find(|row| row["norm"] == norm).unwrap_or_else(|| panic!("{norm}"));
    assert_eq!(day("attestation::characteristic_due")["day"], "2024-05-22");
    assert_eq!(day("attestation::characteristic_due")["counted"].as_array().unwrap().len(), 21);
    assert_eq!(day("attestation::pack_due")["day"], "2024-06-05");
    let protocol = day("attestation::protocol_due");
    assert_eq!(protocol["counted"], json!(["2024-06-13", "2024-06-14", "2024-06-17"]));
    let skipped: Vec<_> = protocol["skipped"].as_array().unwrap().iter().map(|skipped| &skipped["day"]).collect();
    assert_eq!(skipped, ["2024-06-15", "2024-06-16"]);
}

#[test]
fn a_day_of_the_event_that_a_reading_counts_is_the_first() {
    let asked = ["deadlines", "session", "2024-08-23", "--reading", "x.protocol_day_zero=included"];
    let rows = Place::new().rows(&asked);
    let protocol = rows.iter().find(|row| row["norm"] == "attestation::protocol_due").unwrap();
    // Friday 23, Monday 26, Tuesday 27 August 2024 (inventory of Decree 490, computation 5).
    assert_eq!(protocol["day"], "2024-08-27");
    assert_eq!(protocol["counted"], json!(["2024-08-23", "2024-08-26", "2024-08-27"]));
}

#[test]
fn an_event_that_is_not_there_is_said_and_the_events_are_listed() {
    let place = Place::new();
    assert!(place.run(&["deadlines", "birthday", "2024-06-12"]).ended(4).err.contains("birthday"));
    let events = place.rows(&["deadlines", "--list"]);
    assert!(events.len() > 10 && events.iter().any(|row| row["event"] == "session"));
}

#[test]
fn every_event_has_its_days() {
    let place = Place::new();
    for event in place.rows(&["deadlines", "--list"]) {
        for row in place.rows(&["deadlines", event["event"].as_str().unwrap(), "2025-10-01"]) {
            assert!(row["day"].is_string(), "{event}: {row}");
            assert!(!row["determination"]["text"].as_str().unwrap().contains('⟦'), "{row}");
        }
    }
}

#[test]
fn a_post_of_the_nomenclature_is_told_with_its_clauses() {
    // Row 41, a deputy minister: the Government appoints, the minister writes, the President agrees or the Head on his instruction.
    let place = Place::new();
    let rows = place.rows(&["nomenclature", "41", "--on", "2022-10-05", "--set", "post.body=justice"]);
    let of = |norm: &str| &rows.iter().find(|row| row["norm"] == norm).unwrap_or_else(|| panic!("{norm}"))["value"];
    assert_eq!(of("appointment::in_force"), "in-force");
    assert_eq!(of("appointment::appointer")["actors"], json!(["government"]));
    assert_eq!(of("appointment::agreement")["alternatives"].as_array().unwrap().len(), 2);
    for row in &rows {
        assert!(!row["text"].as_str().unwrap().contains('⟦'), "{row}");
    }
    // The act is repealed since 31 July 2023.
    let later = place.rows(&["nomenclature", "41", "--on", "2023-08-01"]);
    assert_eq!(later.iter().find(|row| row["norm"] == "appointment::in_force").unwrap()["value"], "repealed");
}

#[test]
fn a_name_that_fits_several_rows_is_not_guessed() {
    let place = Place::new();
    let several = place.run(&["nomenclature", "deputy"]).ended(4);
    assert!(several.out.lines().count() > 2 && several.err.contains("deputy"), "{}{}", several.out, several.err);
    place.run(&["nomenclature", "shepherd of clouds"]).ended(4);
}
