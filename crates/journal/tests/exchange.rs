//! Export and import, backup and restore.
#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod support;

use journal::{Error, Journal, Keys, Sealed, import, restore, verify};
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use support::{Place, clear, private};

fn filled(place: &Place) -> Journal {
    let journal = place.create();
    let mut drafts: Vec<_> = (0..40).map(|n| private("named", n % 9, format!("secret {n}").as_bytes())).collect();
    drafts[5] = clear("moved \"Ә\"\n", u64::MAX);
    drafts[6].body = vec![0xff, 0xfe];
    drafts[7].subject = None;
    drafts[7].private = None;
    drafts[8].recorded_at = -5;
    journal.append(drafts).unwrap();
    journal.checkpoint().unwrap();
    let _ = journal.erase(3, 7, "archive", b"{}".to_vec()).unwrap();
    journal.append(vec![clear("moved", 4)]).unwrap();
    journal
}

fn exported(journal: &Journal, with_keys: bool) -> String {
    let mut out = Vec::new();
    let checkpoint = journal.export(&mut out, with_keys).unwrap();
    assert_eq!((checkpoint.size, checkpoint.root), (journal.len(), journal.root(journal.len()).unwrap()));
    String::from_utf8(out).unwrap()
}

fn all(journal: &Journal) -> Vec<(journal::Entry, Sealed)> {
    journal.read(0..journal.len()).unwrap().unsealed().map(|r| r.unwrap()).collect()
}

#[test]
fn an_import_is_the_same_journal_and_its_export_has_the_same_bytes() {
    let place = Place::new();
    let journal = filled(&place);
    let text = exported(&journal, true);
    assert_eq!(text, exported(&journal, true));
    assert!(!text.contains("secret"));
    assert_eq!(text.lines().count(), 1 + 42 + 9 + 3);
    let there = place.other("there");
    assert_eq!(import(text.as_bytes(), &there, &place.keys()).unwrap().count, 42);
    let report = verify(&there, Some(&place.keys()), &[]);
    assert!(report.is_sound(), "{:#?}", report.problems);
    let again = Journal::open(&there, &place.keys()).unwrap();
    assert_eq!(all(&again), all(&journal));
    assert_eq!(exported(&again, true), text);
    // It goes on where it ended.
    again.append(vec![private("named", 4, b"more")]).unwrap();
    drop(again);
    assert!(verify(&there, Some(&place.keys()), &[]).is_sound());
}

#[test]
fn an_empty_journal_can_be_exported_and_imported() {
    let place = Place::new();
    let text = exported(&place.create(), true);
    let there = place.other("there");
    import(text.as_bytes(), &there, &place.keys()).unwrap();
    assert_eq!(exported(&Journal::open(&there, &place.keys()).unwrap(), true), text);
}

#[test]
fn without_the_wrapped_keys_everything_but_the_sealed_parts_is_there() {
    let place = Place::new();
    let journal = filled(&place);
    let there = place.other("there");
    import(exported(&journal, false).as_bytes(), &there, &place.keys()).unwrap();
    let again = Journal::open(&there, &place.keys()).unwrap();
    assert_eq!(again.root(42).unwrap(), journal.root(42).unwrap());
    assert!(matches!(again.unseal(&again.entry(0).unwrap()), Err(Error::KeyMissing { subject: 0 })));
}

#[test]
fn a_changed_export_is_refused_and_the_line_named() {
    let place = Place::new();
    let text = exported(&filled(&place), true);
    let lines: Vec<&str> = text.lines().collect();
    let there = place.other("there");
    let refused = |lines: &[&str], at: u64, words: &str| {
        let text = lines.join("\n");
        match import(text.as_bytes(), &there, &place.keys()) {
            Err(Error::Import { line, what }) => assert!(line == at && what.contains(words), "{line}: {what}"),
            other => panic!("{other:?}"),
        }
        assert!(fs::read_dir(&there).unwrap().next().is_none(), "nothing is left behind");
    };
    let with = |at: usize, from: &str, to: &str| {
        assert!(lines[at].contains(from), "{}", lines[at]);
        let mut changed: Vec<String> = lines.iter().map(|l| (*l).to_owned()).collect();
        changed[at] = lines[at].replacen(from, to, 1);
        changed
    };
    let try_with = |at: usize, from: &str, to: &str, words: &str| {
        let changed = with(at, from, to);
        refused(&changed.iter().map(String::as_str).collect::<Vec<_>>(), at as u64 + 1, words);
    };
    try_with(0, "\"id\":\"", "\"id\":\"x", "it is of journal");
    try_with(4, "\"hr\"", "\"boss\"", "its fields do not give its hash");
    try_with(4, "\"seq\":3", "\"seq\":4", "entry 3 comes next");
    try_with(4, "\"previous\":\"", "\"previous\":\"0", "hexadecimal");
    try_with(4, "{", "{\"more\":1,", "not understood");
    try_with(9, "\"type\":\"entry\"", "\"type\":\"event\"", "not understood");
    try_with(44, "\"wrapped\":\"", "\"wrapped\":\"AAAA", "does not open");
    try_with(52, "\\n40\\n", "\\n39\\n", "");
    try_with(54, "\\n42\\n", "\\n41\\n", "");
    let dropped = |at: usize| {
        let mut lines = lines.clone();
        lines.remove(at);
        lines
    };
    refused(&dropped(0), 1, "out of order");
    refused(&dropped(10), 11, "entry 9 comes next");
    refused(&dropped(54), 55, "it was cut off");
    refused(&lines[..30], 31, "it was cut off");
    refused(&[], 1, "it was cut off");
    let mut swapped = lines.clone();
    swapped.swap(10, 11);
    refused(&swapped, 11, "entry 9 comes next");
    let mut doubled = lines.clone();
    doubled.insert(44, lines[44]);
    refused(&doubled, 46, "another key already");
}

#[test]
fn an_import_wants_an_empty_directory_and_the_right_keys() {
    let place = Place::new();
    let text = exported(&filled(&place), true);
    assert!(matches!(import(text.as_bytes(), place.data(), &place.keys()), Err(Error::NotEmpty { .. })));
    let others = Keys::create(place.keys_dir(), journal::JournalId::random().unwrap()).unwrap();
    let refused = import(text.as_bytes(), place.other("there"), &others);
    assert!(matches!(refused, Err(Error::Import { line: 1, .. })));
}

#[test]
fn a_backup_made_under_load_is_whole_and_can_be_restored() {
    let place = Place::new();
    let journal = filled(&place);
    let stop = AtomicBool::new(false);
    thread::scope(|scope| {
        for producer in 0..3 {
            let (journal, stop) = (journal.clone(), &stop);
            scope.spawn(move || {
                while !stop.load(Ordering::Relaxed) {
                    journal.append(vec![private("named", 100 + producer, b"under load"), clear("moved", 7)]).unwrap();
                }
            });
        }
        for round in 0..5 {
            let to = place.other(&format!("backup{round}"));
            let before = journal.len();
            let copied = journal.backup(&to).unwrap();
            assert!(copied >= before);
            let report = restore(&to, place.other(&format!("restored{round}")), &place.keys()).unwrap();
            assert!(report.is_sound(), "{:#?}", report.problems);
            assert_eq!(report.entries, copied);
            assert_eq!(report.root, Some(journal.root(copied).unwrap()));
        }
        stop.store(true, Ordering::Relaxed);
    });
    drop(journal);
    place.assert_sound();
    let restored = Journal::open(place.other("restored4"), &place.keys()).unwrap();
    assert_eq!(restored.unseal(&restored.entry(0).unwrap()).unwrap(), Sealed::Open(b"secret 0".to_vec()));
    restored.append(vec![clear("moved", 1)]).unwrap();
}

#[test]
fn a_backup_older_than_the_witness_is_told_and_a_foreign_or_damaged_one_too() {
    let place = Place::new();
    let journal = filled(&place);
    let backup = place.other("backup");
    journal.backup(&backup).unwrap();
    assert!(matches!(journal.backup(&backup), Err(Error::NotEmpty { .. })));
    journal.append(vec![clear("moved", 1)]).unwrap();
    journal.checkpoint().unwrap();
    let report = restore(&backup, place.other("old"), &place.keys()).unwrap();
    assert_eq!(report.problems.len(), 1);
    assert!(report.problems[0].what.contains("signed for 43 entries, but there are only 42"));
    assert!(matches!(Journal::open(place.other("old"), &place.keys()), Err(Error::WitnessContradicts { .. })));

    let other = Place::new();
    assert!(matches!(restore(&backup, place.other("foreign"), &other.keys()), Err(Error::WrongKeys { .. })));
    change_an_actor(&backup);
    let report = restore(&backup, place.other("damaged"), &place.keys()).unwrap();
    assert!(report.problems.iter().any(|p| p.at == Some(9)), "{:#?}", report.problems);
}

fn change_an_actor(dir: &Path) {
    let database = rusqlite::Connection::open(dir.join("journal.sqlite")).unwrap();
    database.execute("UPDATE entries SET actor = 'boss' WHERE seq = 9", []).unwrap();
}
