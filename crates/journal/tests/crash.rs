//! A process that writes is killed without warning, again and again: nothing acknowledged is lost, nothing half-done
//! stays, and the whole journal verifies.
//!
//! The writing process is this test program started anew with `JOURNAL_CRASH` set, which makes the test
//! `writing_process` do the work named there. It prints a line for each acknowledgement; the parent kills it after
//! some number of lines, different in each round.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod support;

use journal::{Draft, ERASED_KIND, Journal, Keys, Sealed, journal_id};
use std::collections::HashSet;
use std::env;
use std::io::{BufRead, BufReader, Write};
use std::ops::ControlFlow;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;
use support::{Place, clear, private};

const BULK: u64 = 4500;
const SUBJECTS: u64 = 120;

/// Prints a line at once and whole.
fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    out.write_all(format!("@{line}\n").as_bytes()).unwrap();
    out.flush().unwrap();
}

/// Not a test of its own: the work of the process that is going to be killed.
#[test]
fn writing_process() {
    let Ok(work) = env::var("JOURNAL_CRASH") else { return };
    let data = env::var("JOURNAL_DATA").unwrap();
    let keys = Keys::load(env::var("JOURNAL_KEYS").unwrap(), journal_id(&data).unwrap()).unwrap();
    let journal = Journal::open(&data, &keys).unwrap();
    match work.as_str() {
        "load" => load(&journal),
        "bulk" => bulk(&journal),
        "erase" => erase(&journal),
        _ => unreachable!(),
    }
}

fn marked(mark: u64) -> Draft {
    Draft { body: mark.to_string().into_bytes(), ..private("marked", mark % 50, format!("secret {mark}").as_bytes()) }
}

/// Four producers, and checkpoints and snapshots in between, without end.
fn load(journal: &Journal) {
    let mark = AtomicU64::new(0);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                loop {
                    let first = mark.fetch_add(3, Ordering::Relaxed);
                    let count = 1 + first % 3;
                    let receipt = journal.append((first..first + count).map(marked).collect()).unwrap();
                    say(&format!("{} {first} {count}", receipt.first_seq));
                }
            });
        }
        scope.spawn(|| {
            loop {
                let checkpoint = journal.checkpoint().unwrap();
                journal.write_snapshot(checkpoint.size, &checkpoint.root.0).unwrap();
                thread::sleep(Duration::from_millis(3));
            }
        });
    });
}

/// One bulk append after another.
fn bulk(journal: &Journal) {
    loop {
        let drafts = (0..BULK).map(|n| {
            if n % 375 == 0 {
                say("on the way");
            }
            marked(n)
        });
        let receipt = journal.append_all(journal.len(), drafts, |_| ControlFlow::Continue(())).unwrap();
        say(&format!("all {}", receipt.end()));
    }
}

/// Erases the subjects one after the other.
fn erase(journal: &Journal) {
    let done: HashSet<u64> = erased(journal);
    for subject in (0..SUBJECTS).filter(|subject| !done.contains(subject)) {
        let erasure = journal.erase(subject, 1, "archive", Vec::new()).unwrap();
        assert!(erasure.scrubbed);
        say(&format!("erased {subject}"));
    }
    say("no more");
}

fn erased(journal: &Journal) -> HashSet<u64> {
    let entries = journal.read(0..journal.len()).unwrap().map(|e| e.unwrap());
    entries.filter(|e| e.kind == ERASED_KIND).filter_map(|e| e.subject).collect()
}

/// Runs the work, kills the process after `lines` of its lines and `pause`, and gives all lines it came to print.
fn killed_after(place: &Place, work: &str, lines: usize, pause: Duration) -> Vec<String> {
    let mut child = Command::new(env::current_exe().unwrap())
        .args(["--exact", "writing_process", "--nocapture"])
        .env("JOURNAL_CRASH", work)
        .env("JOURNAL_DATA", place.data())
        .env("JOURNAL_KEYS", place.keys_dir())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut said = Vec::new();
    let mut killed = false;
    loop {
        if said.len() >= lines && !killed {
            thread::sleep(pause);
            child.kill().unwrap();
            killed = true;
        }
        let mut line = Vec::new();
        // A line without its end was cut by the kill and acknowledges nothing.
        if out.read_until(b'\n', &mut line).unwrap() == 0 || line.pop() != Some(b'\n') {
            break;
        }
        // The test harness prints too, in front of the first line.
        if let Some((_, line)) = String::from_utf8(line).unwrap().split_once('@') {
            said.push(line.to_owned());
        }
    }
    child.wait().unwrap();
    assert!(said.len() >= lines, "the process ended by itself after {said:?}");
    said
}

fn pause(round: u64) -> Duration {
    Duration::from_micros(round * 7919 % 4000)
}

#[test]
fn under_load_nothing_acknowledged_is_lost() {
    let place = Place::new();
    drop(place.create());
    let mut length = 0;
    for round in 0..24u64 {
        let lines = usize::try_from(1 + round * 37 % 90).unwrap();
        let said = killed_after(&place, "load", lines, pause(round));
        place.assert_sound();
        let journal = place.open();
        assert!(journal.len() > length);
        length = journal.len();
        for line in &said {
            let numbers: Vec<u64> = line.split(' ').map(|n| n.parse().unwrap()).collect();
            let [first_seq, first, count] = numbers[..] else { panic!("{line}") };
            for n in 0..count {
                let entry = journal.entry(first_seq + n).unwrap();
                let mark = first + n;
                assert_eq!(entry.body, mark.to_string().into_bytes());
                assert_eq!(journal.unseal(&entry).unwrap(), Sealed::Open(format!("secret {mark}").into_bytes()));
            }
        }
        let latest = journal.latest_snapshot().unwrap();
        assert_eq!(latest.ignored, []);
        if let Some((size, root)) = latest.found {
            assert_eq!(journal.root(size).unwrap().0[..], root);
        }
    }
    place.assert_sound();
}

#[test]
fn a_bulk_append_is_there_whole_or_not_at_all() {
    let place = Place::new();
    drop(place.create());
    for round in 0..12u64 {
        let before = place.open().len();
        let lines = usize::try_from(1 + round * 5 % 14).unwrap();
        let said = killed_after(&place, "bulk", lines, pause(round));
        let journal = place.open();
        assert_eq!(journal.len() % BULK, 0, "half a bulk append is there");
        let acknowledged = said.iter().rev().find_map(|line| line.strip_prefix("all "));
        let acknowledged = acknowledged.map_or(before, |end| end.parse().unwrap());
        assert!(journal.len() >= acknowledged);
        drop(journal);
    }
    place.assert_sound();
}

#[test]
fn an_erasure_is_complete_or_has_not_begun() {
    let place = Place::new();
    let journal = place.create();
    journal.append((0..SUBJECTS).map(|n| private("named", n, b"secret")).collect()).unwrap();
    journal.append((0..SUBJECTS).map(|n| clear("moved", n)).collect()).unwrap();
    drop(journal);
    let wrapped: Vec<Vec<u8>> = {
        let database = place.database();
        let mut select = database.prepare("SELECT wrapped FROM keys ORDER BY subject").unwrap();
        select.query_map([], |row| row.get(0)).unwrap().map(|w| w.unwrap()).collect()
    };
    let mut acknowledged = HashSet::new();
    let mut searched = HashSet::new();
    for round in 0..20u64 {
        let said = killed_after(&place, "erase", 1 + usize::try_from(round % 3).unwrap(), pause(round));
        acknowledged
            .extend(said.iter().filter_map(|line| line.strip_prefix("erased ")).map(|n| n.parse::<u64>().unwrap()));
        let journal = place.open();
        let told = erased(&journal);
        assert!(told.is_superset(&acknowledged));
        for subject in 0..SUBJECTS {
            let read = journal.unseal(&journal.entry(subject).unwrap()).unwrap();
            let expected = if told.contains(&subject) { Sealed::Erased } else { Sealed::Open(b"secret".to_vec()) };
            assert_eq!(read, expected);
        }
        for &subject in told.difference(&searched) {
            assert!(!place.data_contains(&wrapped[usize::try_from(subject).unwrap()]), "the key of {subject} is left");
        }
        searched = told;
        drop(journal);
        place.assert_sound();
    }
}
