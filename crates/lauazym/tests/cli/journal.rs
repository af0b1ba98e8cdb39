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

/// A register with a copy of itself, and more recorded since the copy was made. Gives the entries of the copy.
fn with_older_copy(place: &Place) -> u64 {
    place.run(&["journal", "backup", "copy"]).ended(0);
    let copied = verified(place)["entries"].as_u64().unwrap();
    place.run(&["acts", "publish", "U2500001070", "2025-11-05", "--source", "gazette"]).ended(0);
    fs::rename(place.data(), place.path("before")).unwrap();
    copied
}

#[test]
fn a_sound_copy_older_than_the_witness_is_taken_back_only_with_its_loss_accepted() {
    let place = Place::with_staff();
    let copied = with_older_copy(&place);
    let told = place.run(&["journal", "restore", "copy"]).ended(3);
    for said in ["sound", &format!("entries: {copied}"), "1 more", "--accept-loss"] {
        assert!(told.err.contains(said), "{said}: {}", told.err);
    }
    assert!(!place.data().exists(), "nothing was restored");

    let told = place.run(&["journal", "restore", "copy", "--accept-loss"]).ended(0);
    for said in ["from copy to lauazym-data", &format!(".witness.replaced-{}", copied + 1)] {
        assert!(told.err.contains(said), "{said}: {}", told.err);
    }
    let report = verified(&place);
    assert_eq!(
        (&report["sound"], &report["entries"], &report["witness"]),
        (&true.into(), &copied.into(), &copied.into())
    );
    place.run(&["acts", "publish", "U2500001070", "2025-11-06", "--source", "gazette"]).ended(0);
}

#[test]
fn a_copy_is_not_taken_for_older_when_another_was_used_meanwhile() {
    let place = Place::with_staff();
    let copied = with_older_copy(&place);
    fs::rename(place.path("before"), place.path("first")).unwrap();
    place.run(&["journal", "restore", "copy", "--accept-loss"]).ended(0);
    place.run(&["acts", "publish", "U2500001070", "2025-11-06", "--source", "gazette"]).ended(0);
    fs::rename(place.data(), place.path("second")).unwrap();
    // As long as what the witness knows, with another end.
    let told = place.run(&["journal", "restore", "first"]).ended(3);
    assert!(told.err.contains("another copy was used"), "{}", told.err);
    place.run(&["journal", "restore", "first", "--accept-loss"]).ended(0);
    assert_eq!(verified(&place)["entries"], copied + 1);
}

#[test]
fn a_damaged_copy_is_not_called_sound_for_being_older() {
    let place = Place::with_staff();
    with_older_copy(&place);
    let database = Connection::open(place.path("copy/journal.sqlite")).unwrap();
    database.execute("UPDATE entries SET actor = 'boss' WHERE seq = 3", []).unwrap();
    drop(database);
    for accepted in [&["journal", "restore", "copy"][..], &["journal", "restore", "copy", "--accept-loss"]] {
        assert!(place.run(accepted).ended(1).out.contains("damaged"));
    }
    assert!(
        fs::read_dir(place.keys()).unwrap().all(|key| !key.unwrap().path().display().to_string().contains("replaced"))
    );
}

/// The witness beside the keys.
fn witness(place: &Place) -> std::path::PathBuf {
    let mut keys = fs::read_dir(place.keys()).unwrap().map(|file| file.unwrap().path());
    keys.find(|path| path.extension().is_some_and(|end| end == "witness")).unwrap()
}

#[test]
fn it_is_said_what_the_journal_was_compared_with() {
    let place = Place::with_staff();
    let seen = verified(&place)["witness"].as_u64().unwrap();
    assert_eq!(seen, place.exported().len() as u64);
    let told = |more: &[&str]| place.run(&[&["journal", "verify"], more].concat()).ended(0).out;
    assert!(told(&[]).contains(&format!("witness of {seen} entries")));
    assert!(told(&["--without-keys"]).contains("no witness was compared"));
    fs::remove_file(witness(&place)).unwrap();
    assert!(told(&[]).contains("no witness beside the keys"));
    assert!(verified(&place)["witness"].is_null());
}

#[test]
fn a_damaged_witness_is_named_with_what_to_do() {
    let place = Place::with_staff();
    let file = witness(&place);
    place.run(&["journal", "backup", "copy"]).ended(0);
    fs::write(&file, "no checkpoint").unwrap();
    let name = file.file_name().unwrap().to_str().unwrap();
    for arguments in
        [&["due", "--year", "2027"][..], &["person", "P1"], &["import", "csv"], &["journal", "restore", "copy"]]
    {
        let told = place.run(arguments).ended(5);
        assert!(told.err.contains(name) && told.err.contains("move this file away"), "{arguments:?}: {}", told.err);
    }
    let told = place.run(&["journal", "verify"]).ended(1);
    assert!(told.out.contains(name) && told.out.contains("move this file away"), "{}", told.out);
    fs::rename(&file, place.path("away")).unwrap();
    place.run(&["journal", "verify"]).ended(0);
    place.run(&["due", "--year", "2027"]).ended(0);
}

#[test]
fn an_export_without_keys_is_said_to_be_for_checking_alone() {
    let place = Place::with_staff();
    assert!(!place.run(&["journal", "export", "--with-keys", "whole.jsonl"]).ended(0).err.contains("no keys"));
    assert!(place.run(&["journal", "export", "bare.jsonl"]).ended(0).err.contains("--with-keys"));
    let import = |file: &str, data: &str| place.run(&["journal", "import", file, "--data", data]).ended(0).err;
    assert!(!import("whole.jsonl", "whole").contains("no keys"));
    assert!(import("bare.jsonl", "bare").contains("cannot be read"));
}
