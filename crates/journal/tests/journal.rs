//! What a caller may rely on: order, durability of what was acknowledged, conditions, sealing, erasure, snapshots.
#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod support;

use journal::{ERASED_KIND, Error, Journal, JournalId, Keys, Sealed};
use std::ops::ControlFlow;
use std::thread;
use support::{Place, clear, private};

#[test]
fn entries_come_back_as_they_were_appended() {
    let place = Place::new();
    let journal = place.create();
    let receipt = journal.append(vec![clear("hired", 7), private("named", 7, b"Aisulu")]).unwrap();
    assert_eq!((receipt.first_seq, receipt.count, receipt.end()), (0, 2, 2));
    let receipt = journal.append(vec![clear("moved", 8)]).unwrap();
    assert_eq!(receipt.first_seq, 2);
    drop(journal);

    let journal = place.open();
    let all: Vec<_> = journal.read(0..journal.len()).unwrap().map(|e| e.unwrap()).collect();
    assert_eq!(all.iter().map(|e| e.kind.as_str()).collect::<Vec<_>>(), ["hired", "named", "moved"]);
    assert_eq!(all[0].body, clear("hired", 7).body);
    assert_eq!(all[1].previous, all[0].leaf);
    assert_eq!(journal.unseal(&all[0]).unwrap(), Sealed::None);
    assert_eq!(journal.unseal(&all[1]).unwrap(), Sealed::Open(b"Aisulu".to_vec()));
    assert_eq!(journal.entry(2).unwrap(), all[2]);
    assert!(matches!(journal.entry(3), Err(Error::BeyondEnd { asked: 3, len: 3 })));
}

#[test]
fn a_range_is_read_across_many_fetches_and_stops_at_its_end() {
    let place = Place::new();
    let journal = place.create();
    journal.append((0..1500).map(|n| clear("counted", n % 3)).collect()).unwrap();
    let seqs: Vec<u64> = journal.read(10..1400).unwrap().map(|e| e.unwrap().seq).collect();
    assert_eq!(seqs, (10..1400).collect::<Vec<_>>());
    assert_eq!(journal.read(1490..9999).unwrap().count(), 10);
    assert_eq!(journal.read(2000..3000).unwrap().count(), 0);
}

#[test]
fn the_entries_of_one_subject_are_found_without_the_others() {
    let place = Place::new();
    let journal = place.create();
    let drafts = (0..1200).map(|n| private("noted", n % 2, format!("{n}").as_bytes())).collect();
    journal.append(drafts).unwrap();
    let odd: Vec<_> = journal.read_subject(1).unwrap().unsealed().map(|r| r.unwrap()).collect();
    assert_eq!(odd.len(), 600);
    for (n, (entry, sealed)) in odd.iter().enumerate() {
        let seq = 2 * n as u64 + 1;
        assert_eq!(entry.seq, seq);
        assert_eq!(*sealed, Sealed::Open(seq.to_string().into_bytes()));
    }
    // A pseudonym may use all 64 bits.
    journal.append(vec![private("noted", u64::MAX, b"far")]).unwrap();
    assert_eq!(journal.read_subject(u64::MAX).unwrap().map(|e| e.unwrap().subject).next(), Some(Some(u64::MAX)));
    assert_eq!(journal.read_subject(77).unwrap().count(), 0);
}

#[test]
fn a_conditional_append_is_refused_when_the_journal_has_moved() {
    let place = Place::new();
    let journal = place.create();
    journal.append_if(0, vec![clear("first", 1)]).unwrap();
    let refused = journal.append_if(0, vec![clear("late", 1)]);
    assert!(matches!(refused, Err(Error::Moved { expected: 0, actual: 1 })));
    let refused = journal.append_all(5, [clear("late", 1)], |_| ControlFlow::Continue(()));
    assert!(matches!(refused, Err(Error::Moved { expected: 5, actual: 1 })));
    assert_eq!(journal.len(), 1);
}

#[test]
fn of_many_conditional_appends_to_one_length_exactly_one_wins() {
    let place = Place::new();
    let journal = place.create();
    for round in 0..20 {
        let won = thread::scope(|scope| {
            let tries: Vec<_> = (0..8)
                .map(|n| {
                    scope.spawn({
                        let journal = &journal;
                        move || journal.append_if(round, vec![clear("claimed", n)]).is_ok()
                    })
                })
                .collect();
            tries.into_iter().map(|t| t.join().unwrap()).filter(|won| *won).count()
        });
        assert_eq!(won, 1);
    }
    assert_eq!(journal.len(), 20);
}

#[test]
fn many_threads_append_and_each_finds_its_entries_where_the_receipt_says() {
    let place = Place::new();
    let journal = place.create();
    thread::scope(|scope| {
        for thread in 0..8u64 {
            let journal = journal.clone();
            scope.spawn(move || {
                for n in 0..50u64 {
                    let drafts = vec![clear("a", thread * 1000 + n), private("b", thread * 1000 + n, b"x")];
                    let receipt = journal.append(drafts).unwrap();
                    // A reader is never shown less than what it has itself written.
                    let read: Vec<_> = journal.read(receipt.first_seq..receipt.end()).unwrap().collect();
                    assert_eq!(read.len(), 2);
                    for (entry, kind) in read.into_iter().zip(["a", "b"]) {
                        let entry = entry.unwrap();
                        assert_eq!((entry.subject, entry.kind.as_str()), (Some(thread * 1000 + n), kind));
                    }
                }
            });
        }
    });
    assert_eq!(journal.len(), 800);
}

#[test]
fn a_bulk_append_keeps_all_or_none() {
    let place = Place::new();
    let journal = place.create();
    let mut told = 0;
    let receipt = journal
        .append_all(0, (0..10_000).map(|n| private("imported", n, b"secret")), |n| {
            assert!(n > told);
            told = n;
            ControlFlow::Continue(())
        })
        .unwrap();
    assert_eq!((receipt.first_seq, receipt.count, told), (0, 10_000, 10_000));

    let stopped = journal.append_all(10_000, (0..50_000).map(|n| private("imported", n + 20_000, b"s")), |n| {
        if n > 20_000 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert!(matches!(stopped, Err(Error::Cancelled)));
    let bad = (0..9_000).map(|n| if n == 8_500 { clear(ERASED_KIND, n) } else { clear("imported", n) });
    assert!(matches!(journal.append_all(10_000, bad, |_| ControlFlow::Continue(())), Err(Error::ReservedKind)));
    assert_eq!(journal.len(), 10_000);

    // Keys made for what was taken back are not used later.
    journal.append(vec![private("kept", 20_001, b"after")]).unwrap();
    drop(journal);
    let journal = place.open();
    let last = journal.entry(10_000).unwrap();
    assert_eq!(journal.unseal(&last).unwrap(), Sealed::Open(b"after".to_vec()));
    place.assert_sound();
}

#[test]
fn a_caller_whose_drafts_panic_leaves_nothing_behind() {
    let place = Place::new();
    let journal = place.create();
    let handle = journal.clone();
    let panicked = thread::spawn(move || {
        let drafts = (0..9_000).map(|n| if n == 8_999 { panic!("broken source") } else { clear("imported", n) });
        handle.append_all(0, drafts, |_| ControlFlow::Continue(()))
    });
    assert!(panicked.join().is_err());
    journal.append(vec![clear("after", 1)]).unwrap();
    assert_eq!(journal.len(), 1);
}

#[test]
fn a_refused_draft_takes_its_whole_request_along_and_no_other() {
    let place = Place::new();
    let journal = place.create();
    let mut nobody = private("named", 1, b"x");
    nobody.subject = None;
    assert!(matches!(journal.append(vec![clear("ok", 1), nobody]), Err(Error::NoSubject { .. })));
    assert!(matches!(journal.append(vec![clear(ERASED_KIND, 1)]), Err(Error::ReservedKind)));
    assert!(journal.is_empty());
    assert_eq!(journal.append(Vec::new()).unwrap().count, 0);
}

#[test]
fn an_erased_subject_cannot_be_read_again_and_the_rest_can() {
    let place = Place::new();
    let journal = place.create();
    journal.append(vec![private("named", 1, b"one"), private("named", 2, b"two"), clear("moved", 1)]).unwrap();
    let root = journal.root(3).unwrap();
    // The key is in memory now.
    assert_eq!(journal.unseal(&journal.entry(0).unwrap()).unwrap(), Sealed::Open(b"one".to_vec()));
    let erasure = journal.erase(1, 99, "archive", b"{}".to_vec()).unwrap();
    assert!(erasure.scrubbed);
    assert_eq!(erasure.receipt.first_seq, 3);
    assert_eq!(erasure.checkpoint.unwrap().size, 4);
    let told = journal.entry(3).unwrap();
    assert_eq!((told.kind.as_str(), told.subject, told.recorded_at), (ERASED_KIND, Some(1), 99));

    let check = |journal: &Journal| {
        let read: Vec<Sealed> = journal.read(0..9).unwrap().unsealed().map(|r| r.unwrap().1).collect();
        assert_eq!(read, [Sealed::Erased, Sealed::Open(b"two".to_vec()), Sealed::None, Sealed::None]);
        assert_eq!(journal.root(3).unwrap(), root);
        let again = journal.append(vec![private("named", 1, b"again")]);
        assert!(matches!(again, Err(Error::SubjectErased { subject: 1 })));
        assert!(matches!(journal.erase(1, 100, "archive", Vec::new()), Err(Error::SubjectErased { subject: 1 })));
        // What is not sealed may still be recorded of them.
        assert_eq!(journal.len(), 4);
    };
    check(&journal);
    drop(journal);
    check(&place.open());
    place.assert_sound();
}

#[test]
fn a_subject_without_anything_sealed_can_be_erased_before_it_comes_to_that() {
    let place = Place::new();
    let journal = place.create();
    let _ = journal.erase(5, 1, "archive", Vec::new()).unwrap();
    assert!(matches!(journal.append(vec![private("named", 5, b"x")]), Err(Error::SubjectErased { subject: 5 })));
    journal.append(vec![clear("moved", 5)]).unwrap();
    drop(journal);
    place.assert_sound();
}

#[test]
fn the_bytes_of_a_destroyed_key_are_in_no_file() {
    let place = Place::new();
    let journal = place.create();
    // Enough keys, in an order that is not theirs, for several pages.
    journal.append((0..500).map(|n| private("named", n * 7919 % 501, b"x")).collect()).unwrap();
    let wrapped: Vec<u8> =
        place.database().query_row("SELECT wrapped FROM keys WHERE subject = 250", [], |row| row.get(0)).unwrap();
    assert!(place.data_contains(&wrapped));
    assert!(journal.erase(250, 1, "archive", Vec::new()).unwrap().scrubbed);
    assert!(!place.data_contains(&wrapped));
    assert!(!place.data_contains(&wrapped[24..56]));
    drop(journal);
    place.assert_sound();
}

#[test]
fn the_data_directory_alone_tells_nothing_that_was_sealed() {
    let place = Place::new();
    let journal = place.create();
    let secret = b"Nurlanova Aigerim, 900101450001";
    journal.append((0..50).map(|n| private("named", n, secret)).collect()).unwrap();
    journal.write_snapshot(50, secret).unwrap();
    assert!(!place.data_contains(secret), "while it is open, the write-ahead log included");
    drop(journal);
    assert!(!place.data_contains(secret));
    assert!(place.data_contains(br#""of":7"#), "clear bodies are found by the same search");

    // A thief who makes keys of their own under the same id.
    let elsewhere = tempfile::tempdir().unwrap();
    let forged = Keys::create(elsewhere.path(), place.id).unwrap();
    assert!(matches!(Journal::open(place.data(), &forged), Err(Error::PublicKeyDiffers { .. })));
    support::write_identity(&place, &forged);
    match Journal::open(place.data(), &forged) {
        Ok(stolen) => {
            let entry = stolen.entry(0).unwrap();
            assert!(matches!(stolen.unseal(&entry), Err(Error::SealBroken { .. })));
            assert_eq!(stolen.latest_snapshot().unwrap().found, None);
        }
        Err(e) => panic!("{e}"),
    }
}

#[test]
fn keys_are_asked_for_by_name_and_kept_apart() {
    let place = Place::new();
    drop(place.create());
    let other = JournalId::random().unwrap();
    let missing = Keys::load(place.keys_dir(), other).unwrap_err();
    assert!(matches!(missing, Error::KeyFileMissing { .. }));
    let text = missing.to_string();
    assert!(text.starts_with(&format!("the key file for journal {other} is not in ")), "{text}");
    let others = Keys::create(place.keys_dir(), other).unwrap();
    assert!(matches!(Journal::open(place.data(), &others), Err(Error::WrongKeys { .. })));
    assert!(matches!(Keys::create(place.keys_dir(), other), Err(Error::KeyFileExists { .. })));

    let inside = Keys::create(place.data().join("keys"), place.id);
    assert!(matches!(Journal::open(place.data(), &inside.unwrap()), Err(Error::KeysInsideData { .. })));

    use std::os::unix::fs::PermissionsExt;
    let path = place.keys_dir().join(format!("{}.key", place.id));
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
    assert!(matches!(Keys::load(place.keys_dir(), place.id), Err(Error::KeyFileExposed { mode: 0o640, .. })));
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    let other_master = text.replace("master ", "master A");
    std::fs::write(&path, other_master).unwrap();
    assert!(matches!(Keys::load(place.keys_dir(), place.id), Err(Error::KeyFileDamaged { .. })));
}

#[test]
fn only_one_may_write_and_a_new_journal_wants_an_empty_directory() {
    let place = Place::new();
    let journal = place.create();
    assert!(matches!(Journal::open(place.data(), &place.keys()), Err(Error::InUse { .. })));
    assert!(matches!(Journal::create(place.data(), &place.keys()), Err(Error::NotEmpty { .. })));
    drop(journal);
    drop(place.open());
    assert!(matches!(Journal::open(place.other("nowhere"), &place.keys()), Err(Error::NotAJournal { .. })));
}

#[test]
fn a_log_cut_at_its_end_is_not_opened() {
    let place = Place::new();
    let journal = place.create();
    journal.append((0..10).map(|n| clear("counted", n)).collect()).unwrap();
    journal.checkpoint().unwrap();
    drop(journal);
    // Cut so neatly that the journal does not contradict itself: 8 entries have 7 interior nodes, the last numbered 14.
    let database = place.database();
    database
        .execute_batch(
            "DELETE FROM entries WHERE seq >= 8; DELETE FROM nodes WHERE number > 14; DELETE FROM checkpoints",
        )
        .unwrap();
    drop(database);
    let refused = Journal::open(place.data(), &place.keys());
    assert!(matches!(refused, Err(Error::WitnessContradicts { seen: 10, .. })));
}

#[test]
fn the_newest_snapshot_comes_back_and_a_damaged_one_is_passed_over() {
    let place = Place::new();
    let journal = place.create();
    assert_eq!(journal.latest_snapshot().unwrap().found, None);
    journal.append((0..30).map(|n| clear("counted", n)).collect()).unwrap();
    let big: Vec<u8> = (0..2_500_000u32).map(|n| n.to_le_bytes()[0]).collect();
    for (seq, bytes) in [(10, &b"ten"[..]), (20, &big), (30, b"")] {
        journal.write_snapshot(seq, bytes).unwrap();
        let latest = journal.latest_snapshot().unwrap();
        assert_eq!(latest.found, Some((seq, bytes.to_vec())));
        assert_eq!(latest.ignored, []);
    }
    assert!(matches!(journal.write_snapshot(31, b""), Err(Error::SnapshotRefused { seq: 31, .. })));

    let newest = place.data().join("snapshots").join(format!("{:020}.snapshot", 30));
    let whole = std::fs::read(&newest).unwrap();
    for at in [0, 9, 31, 40, 70, whole.len() - 1] {
        let mut damaged = whole.clone();
        damaged[at] ^= 1;
        std::fs::write(&newest, damaged).unwrap();
        let latest = journal.latest_snapshot().unwrap();
        assert_eq!(latest.found.map(|f| f.0), Some(20), "byte {at}");
        assert_eq!(latest.ignored.len(), 1);
        assert!(!latest.ignored[0].reason.is_empty());
    }
    // Cut at the border of a part.
    let second = place.data().join("snapshots").join(format!("{:020}.snapshot", 20));
    let whole = std::fs::read(&second).unwrap();
    std::fs::write(&second, &whole[..96 + 2 * ((1 << 20) + 16)]).unwrap();
    assert_eq!(journal.latest_snapshot().unwrap().found, None);
}

#[test]
fn an_erasure_takes_the_snapshots_along() {
    let place = Place::new();
    let journal = place.create();
    journal.append(vec![private("named", 1, b"one"), private("named", 2, b"two")]).unwrap();
    journal.write_snapshot(2, b"one and two").unwrap();
    let kept = std::fs::read(place.data().join("snapshots").join(format!("{:020}.snapshot", 2))).unwrap();
    let _ = journal.erase(1, 1, "archive", Vec::new()).unwrap();
    assert_eq!(journal.latest_snapshot().unwrap().found, None);
    assert!(matches!(journal.write_snapshot(2, b"one and two"), Err(Error::SnapshotRefused { .. })));
    // Put back from a copy it is passed over.
    std::fs::write(place.data().join("snapshots").join(format!("{:020}.snapshot", 2)), kept).unwrap();
    let latest = journal.latest_snapshot().unwrap();
    assert_eq!((latest.found, latest.ignored.len()), (None, 1));
    journal.write_snapshot(3, b"two").unwrap();
    assert_eq!(journal.latest_snapshot().unwrap().found, Some((3, b"two".to_vec())));
}

#[test]
fn a_long_read_holds_back_the_scrubbing_of_a_key_but_not_its_destruction() {
    let place = Place::new();
    let journal = place.create();
    journal.append(vec![private("named", 1, b"one")]).unwrap();
    let reader = place.database();
    reader.execute_batch("BEGIN").unwrap();
    let select = "SELECT wrapped FROM keys WHERE subject = 1";
    let wrapped: Vec<u8> = reader.query_row(select, [], |row| row.get(0)).unwrap();
    assert!(!journal.erase(1, 1, "archive", Vec::new()).unwrap().scrubbed);
    assert_eq!(journal.unseal(&journal.entry(0).unwrap()).unwrap(), Sealed::Erased);
    drop(reader);
    drop(journal);
    drop(place.open());
    assert!(!place.data_contains(&wrapped));
    place.assert_sound();
}
