use std::fs;

use rusqlite::Connection;
use serde_json::Value;

use crate::place::{Place, copy};

fn verified(place: &Place) -> Value {
    let told = place.run(&["journal", "verify", "--format", "json"]);
    let rows: Value = serde_json::from_str(&told.out).unwrap();
    assert_eq!(told.code, if rows[0]["sound"] == true { 0 } else { 1 });
    rows[0].clone()
}

fn due_list(place: &Place) -> Vec<Value> {
    place.rows(&["due", "--year", "2027"])
}

/// Changes one byte of what an entry holds, behind the journal's back.
fn flip(place: &Place, column: &str, entry: i64) {
    let database = Connection::open(place.data().join("journal.sqlite")).unwrap();
    let read = format!("SELECT {column} FROM entries WHERE seq = ?1");
    let mut bytes: Vec<u8> = database.query_row(&read, [entry], |row| row.get(0)).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    database.execute(&format!("UPDATE entries SET {column} = ?1 WHERE seq = ?2"), (bytes, entry)).unwrap();
}

#[test]
fn a_sound_journal_is_said_to_be_sound() {
    let place = Place::with_staff();
    let report = verified(&place);
    assert_eq!(report["sound"], true);
    assert_eq!(report["root"].as_str().unwrap().len(), 64);
    assert!(place.run(&["journal", "verify"]).ended(0).out.contains("sound"));
    place.run(&["journal", "verify", "--without-keys"]).ended(0);
}

#[test]
fn one_flipped_byte_is_found_and_its_entry_named() {
    for (column, entry) in [("sealed", 23), ("body", 1)] {
        let place = Place::with_staff();
        flip(&place, column, entry);
        let report = verified(&place);
        assert_eq!(report["sound"], false);
        let problems = report["problems"].as_array().unwrap();
        assert!(problems.iter().any(|problem| problem["at"] == entry), "{problems:?}");
        let told = place.run(&["journal", "verify"]).ended(1);
        assert!(told.out.contains(&format!(" {entry}")), "{}", told.out);
        let told = place.run(&["journal", "verify", "--without-keys"]).ended(1);
        assert!(told.out.contains(&format!(" {entry}")), "without the keys too: {}", told.out);
    }
}

#[test]
fn an_end_cut_off_is_found_by_the_witness_beside_the_keys() {
    let place = Place::with_staff();
    let database = Connection::open(place.data().join("journal.sqlite")).unwrap();
    database.execute("DELETE FROM entries WHERE seq = (SELECT max(seq) FROM entries)", []).unwrap();
    drop(database);
    assert_eq!(verified(&place)["sound"], false);
    place.run(&["due", "--year", "2027"]).ended(5);
}

#[test]
fn a_checkpoint_kept_elsewhere_is_compared() {
    let place = Place::with_staff();
    let note = place.run(&["journal", "checkpoint"]).ended(0).out;
    let file = place.write("note.txt", &note);
    place.run(&["journal", "verify", "--checkpoint", file.to_str().unwrap()]).ended(0);
    let other = Place::new();
    other.run(&["acts", "publish", "U2500001070", "2025-11-04", "--source", "gazette"]).ended(0);
    let foreign = other.run(&["journal", "checkpoint"]).ended(0).out;
    let file = place.write("foreign.txt", &foreign);
    place.run(&["journal", "verify", "--checkpoint", file.to_str().unwrap()]).ended(1);
}

#[test]
fn an_export_taken_in_elsewhere_gives_the_same_due_list() {
    let place = Place::with_staff();
    let expected = due_list(&place);
    place.run(&["journal", "export", "--with-keys", "journal.jsonl"]).ended(0);
    fs::rename(place.data(), place.path("before")).unwrap();
    place.run(&["journal", "import", "journal.jsonl"]).ended(0);
    assert_eq!(due_list(&place), expected);
    assert_eq!(verified(&place)["sound"], true);
}

#[test]
fn what_is_no_export_is_refused() {
    let place = Place::with_staff();
    place.run(&["journal", "export", "--with-keys", "journal.jsonl"]).ended(0);
    fs::rename(place.data(), place.path("before")).unwrap();
    let file = place.write("other.jsonl", "{\"type\":\"other\"}\n");
    place.run(&["journal", "import", file.to_str().unwrap()]).ended(3);
    place.run(&["journal", "import", "no-such-file.jsonl"]).ended(3);
    let whole = fs::read_to_string(place.path("journal.jsonl")).unwrap();
    let lines: Vec<&str> = whole.lines().collect();
    let cut = place.write("cut.jsonl", &[&lines[..20], &lines[21..]].concat().join("\n"));
    let told = place.run(&["journal", "import", cut.to_str().unwrap()]).ended(3);
    assert!(told.err.contains("21"), "it names the line: {}", told.err);
}

#[test]
fn a_backup_is_taken_back_whole() {
    let place = Place::with_staff();
    let expected = due_list(&place);
    place.run(&["journal", "backup", "copy"]).ended(0);
    place.run(&["journal", "backup", "copy"]).ended(5);
    fs::rename(place.data(), place.path("before")).unwrap();
    place.run(&["journal", "restore", "copy"]).ended(0);
    assert_eq!(due_list(&place), expected);
    assert_eq!(verified(&place)["sound"], true);
}

#[test]
fn an_erased_person_is_gone_and_the_journal_stays_sound() {
    let place = Place::with_staff();
    let person = place.rows(&["person", "P7"])[0].clone();
    let (name, iin) = (person["name"].as_str().unwrap(), person["iin"].as_str().unwrap());
    let before = due_list(&place);
    assert!(before.iter().any(|row| row["name"] == name), "the person stands in the plan");
    place.run(&["journal", "erase", "P7", "--ground", "consent withdrawn"]).ended(0);
    for given in ["P7", iin, name] {
        place.run(&["person", given]).ended(4);
    }
    let expected: Vec<Value> = before.into_iter().filter(|row| row["name"] != name).collect();
    assert_eq!(due_list(&place), expected, "nobody else is touched");
    assert_eq!(verified(&place)["sound"], true);
    place.run(&["journal", "erase", "P7", "--ground", "again"]).ended(4);
}

#[test]
fn keys_beside_the_data_are_refused() {
    let place = Place::with_staff();
    let inside = place.data().join("keys");
    copy(&place.keys(), &inside);
    let told = place.run(&["due", "--year", "2027", "--keys", inside.to_str().unwrap()]).ended(5);
    assert!(told.err.contains("keys"), "{}", told.err);
}

#[test]
fn an_erasure_needs_its_ground_and_the_person_is_afterwards_said_to_be_erased() {
    let place = Place::with_staff();
    for blank in ["", "  "] {
        let told = place.run(&["journal", "erase", "P7", "--ground", blank]).ended(3);
        assert!(told.err.contains("ground"), "{}", told.err);
    }
    place.run(&["person", "P7"]).ended(0);
    place.run(&["journal", "erase", "P7", "--ground", "consent withdrawn"]).ended(0);
    let told = place.run(&["person", "P7"]).ended(4);
    assert!(told.err.contains("erased"), "{}", told.err);
}
