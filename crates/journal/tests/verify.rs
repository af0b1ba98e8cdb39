//! What a full check finds when stored bytes were changed behind the journal's back, and that it says where.
#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod support;

use journal::{Checkpoint, Journal, Report, verify};
use rusqlite::Connection;
use std::fs;
use support::{Place, clear, private};

/// A journal with clear and sealed entries, an erasure at 40 and checkpoints of sizes 20, 41 and 60; closed.
fn place() -> Place {
    let place = Place::new();
    let journal = place.create();
    let fill = |journal: &Journal, to: u64| {
        let drafts = (journal.len()..to)
            .map(|n| if n % 2 == 0 { private("named", n % 10, b"Aisulu") } else { clear("moved", n % 7) })
            .collect();
        journal.append(drafts).unwrap();
    };
    fill(&journal, 20);
    journal.checkpoint().unwrap();
    fill(&journal, 40);
    // Subject 1 has entries in clear alone, so that this is its tombstone's entry too.
    let _ = journal.erase(1, 5, "archive", Vec::new()).unwrap();
    fill(&journal, 60);
    journal.checkpoint().unwrap();
    drop(journal);
    place.assert_sound();
    place
}

fn check(place: &Place) -> Report {
    verify(place.data(), Some(&place.keys()), &[])
}

/// Tampers by SQL and gives the report.
fn after(tamper: &str) -> Report {
    let place = place();
    place.database().execute_batch(tamper).unwrap();
    let report = check(&place);
    assert!(!report.is_sound(), "unnoticed: {tamper}");
    report
}

/// Tampers by SQL; the check must name exactly these places and, somewhere, these words.
fn finds(tamper: &str, at: &[u64], words: &str) {
    let report = after(tamper);
    let mut found: Vec<u64> = report.problems.iter().filter_map(|p| p.at).collect();
    found.dedup();
    assert_eq!(found, at, "{tamper}: {:#?}", report.problems);
    assert!(report.problems.iter().any(|p| p.what.contains(words)), "{tamper}: {:#?}", report.problems);
}

#[test]
fn a_sound_journal_is_found_sound_with_and_without_keys() {
    let place = place();
    let with = check(&place);
    assert_eq!((with.entries, with.checkpoints), (60, 3));
    let without = verify(place.data(), None, &[]);
    assert!(without.is_sound(), "{:?}", without.problems);
    let journal = place.open();
    assert_eq!(with.root, Some(journal.root(60).unwrap()));
    assert_eq!(without.root, with.root);
    assert!(check(&place).is_sound(), "also while it is open");
}

#[test]
fn an_empty_journal_is_sound() {
    let place = Place::new();
    drop(place.create());
    place.assert_sound();
}

#[test]
fn a_changed_field_is_found_where_it_is() {
    finds("UPDATE entries SET actor = 'boss' WHERE seq = 12", &[12], "\"actor\" or \"body\"");
    finds("UPDATE entries SET body = x'7b7d' WHERE seq = 33", &[33], "body");
    finds("UPDATE entries SET kind = 'praised' WHERE seq = 14", &[14], "kind");
    finds("UPDATE entries SET recorded_at = recorded_at - 1 WHERE seq = 0", &[0], "recorded_at");
    finds("UPDATE entries SET subject = NULL WHERE seq = 21", &[21], "subject");
    finds("UPDATE entries SET sealed = zeroblob(60) WHERE seq = 16", &[16], "sealed");
    finds("UPDATE entries SET sealed = NULL WHERE seq = 16", &[16], "sealed");
    finds("UPDATE entries SET previous = zeroblob(32) WHERE seq = 25", &[25], "\"previous\" was changed");
    finds("UPDATE entries SET leaf = zeroblob(32) WHERE seq = 25", &[25], "\"leaf\" was changed");
    finds("UPDATE entries SET actor = 'boss' WHERE seq = 59", &[59], "actor");
    finds("UPDATE entries SET previous = x'00' WHERE seq = 8", &[8], "\"previous\" is not of its type");
}

#[test]
fn whatever_field_of_whatever_entry_is_changed_that_entry_is_named_and_no_other() {
    let place = place();
    let path = place.data().join("journal.sqlite");
    let whole = fs::read(&path).unwrap();
    let changes = [
        "recorded_at = recorded_at + 1",
        "actor = actor || ' '",
        "kind = upper(kind)",
        "subject = coalesce(subject, 0) + 1",
        "body = body || x'20'",
        "sealed = coalesce(sealed, x'') || x'00'",
        "previous = substr(previous, 2) || substr(previous, 1, 1)",
        "leaf = substr(leaf, 2) || substr(leaf, 1, 1)",
    ];
    for seq in [0u64, 1, 2, 7, 19, 20, 31, 32, 40, 41, 58, 59] {
        for change in changes {
            fs::write(&path, &whole).unwrap();
            let database = place.database();
            // Concatenated bytes are text until they are made bytes again.
            let (field, value) = change.split_once(" = ").unwrap();
            let blob = matches!(field, "body" | "sealed" | "previous" | "leaf");
            let value = if blob { format!("CAST({value} AS BLOB)") } else { value.to_owned() };
            database.execute_batch(&format!("UPDATE entries SET {field} = {value} WHERE seq = {seq}")).unwrap();
            drop(database);
            for keys in [Some(place.keys()), None] {
                let report = verify(place.data(), keys.as_ref(), &[]);
                let mut at: Vec<Option<u64>> = report.problems.iter().map(|p| p.at).filter(|at| at.is_some()).collect();
                at.dedup();
                assert_eq!(at, [Some(seq)], "{change} in {seq}: {:#?}", report.problems);
            }
        }
    }
}

#[test]
fn a_payload_taken_from_another_entry_does_not_open() {
    finds(
        "UPDATE entries SET sealed = (SELECT sealed FROM entries WHERE seq = 24) WHERE seq = 16",
        &[16],
        "no longer opens",
    );
}

#[test]
fn a_missing_row_is_found_where_it_was() {
    finds("DELETE FROM entries WHERE seq = 31", &[31], "the entry is missing");
    finds("DELETE FROM entries WHERE seq BETWEEN 21 AND 25", &[21], "5 entries are missing, up to 25");
    finds("DELETE FROM entries WHERE seq = 59", &[59], "entries at the end are missing");
}

#[test]
fn exchanged_and_moved_rows_are_told_by_their_own_place() {
    let swap = |fields: &str| {
        let set: Vec<String> = fields.split(' ').map(|f| format!("{f} = other.{f}")).collect();
        format!(
            "CREATE TEMP TABLE other AS SELECT * FROM entries WHERE seq IN (11, 45);
             UPDATE entries SET {} FROM temp.other WHERE entries.seq + other.seq = 56 AND entries.seq IN (11, 45);",
            set.join(", ")
        )
    };
    finds(&swap("recorded_at actor kind subject body sealed previous leaf"), &[11, 45], "are those of entry 45");
    finds(&swap("recorded_at actor kind subject body sealed"), &[11, 45], "are those of entry 11");

    let report = after("DELETE FROM entries WHERE seq = 13; UPDATE entries SET seq = 13 WHERE seq = 51");
    let named: Vec<u64> = report.problems.iter().filter_map(|p| p.at).collect();
    assert!(named.contains(&13) && named.contains(&51), "{:#?}", report.problems);
    assert!(report.problems.iter().any(|p| p.what.contains("are those of entry 51")));

    let report = after("UPDATE entries SET seq = 200 WHERE seq = 59");
    assert!(report.problems.iter().any(|p| p.at == Some(59) && p.what.contains("141 entries are missing")));
    let report = after("UPDATE entries SET seq = 4611686018427387904 WHERE seq = 59");
    assert!(report.problems.iter().any(|p| p.at == Some(59)), "{:#?}", report.problems);
    let report = after("UPDATE entries SET seq = -7 WHERE seq = 30");
    assert!(report.problems.iter().any(|p| p.at == Some(30)));
}

#[test]
fn an_entry_rewritten_with_its_hash_is_found_through_its_neighbours_and_the_tree() {
    for seq in [22u64, 23] {
        let place = place();
        let database = place.database();
        rewrite(&database, seq, false);
        drop(database);
        let report = check(&place);
        let at: Vec<u64> = report.problems.iter().filter_map(|p| p.at).collect();
        assert_eq!(at, [seq], "{:#?}", report.problems);
        assert!(report.problems[0].what.contains("rewritten together with its field \"leaf\""));
    }
}

/// Changes the actor of an entry and makes its hash anew; `rest` makes all later hashes and the tree anew as well.
fn rewrite(database: &Connection, seq: u64, rest: bool) {
    let mut previous = None;
    let mut leaves = Vec::new();
    for n in 0..60 {
        let mut entry = read(database, n);
        if n == seq {
            entry.actor = "boss".to_owned();
        }
        if let Some(previous) = previous.filter(|_| rest) {
            entry.previous = previous;
        }
        if n == seq || rest {
            entry.leaf = journal::proof::leaf_hash(&entry);
        }
        let update = "UPDATE entries SET actor = ?2, previous = ?3, leaf = ?4 WHERE seq = ?1";
        database.execute(update, (n.cast_signed(), &entry.actor, entry.previous.0, entry.leaf.0)).unwrap();
        previous = Some(entry.leaf);
        leaves.push(entry.leaf);
    }
    if rest {
        let mut stack: Vec<(u32, journal::Hash)> = Vec::new();
        let mut number = 0;
        for leaf in leaves {
            number += 1;
            let mut top = (0, leaf);
            while let Some((_, left)) = stack.pop_if(|left| left.0 == top.0) {
                top = (top.0 + 1, journal::proof::node_hash(&left, &top.1));
                database.execute("UPDATE nodes SET hash = ?2 WHERE number = ?1", (number, top.1.0)).unwrap();
                number += 1;
            }
            stack.push(top);
        }
    }
}

fn read(database: &Connection, seq: u64) -> journal::Entry {
    let select = "SELECT recorded_at, actor, kind, subject, body, sealed, previous, leaf FROM entries WHERE seq = ?1";
    database
        .query_row(select, [seq.cast_signed()], |row| {
            Ok(journal::Entry {
                seq,
                recorded_at: row.get(0)?,
                actor: row.get(1)?,
                kind: row.get(2)?,
                subject: row.get::<_, Option<i64>>(3)?.map(i64::cast_unsigned),
                body: row.get(4)?,
                sealed: row.get(5)?,
                previous: journal::Hash(row.get(6)?),
                leaf: journal::Hash(row.get(7)?),
            })
        })
        .unwrap()
}

#[test]
fn a_history_rewritten_to_its_end_is_found_by_the_checkpoints() {
    let place = place();
    let printed = Checkpoint::parse_all(&fs::read_to_string(place.data().join("checkpoints")).unwrap());
    let printed: Vec<Checkpoint> = printed.into_iter().map(|c| c.unwrap()).collect();
    assert_eq!(printed.iter().map(|c| c.size).collect::<Vec<_>>(), [20, 41, 60]);
    let database = place.database();
    rewrite(&database, 30, true);

    // The first 20 entries are as they were signed; those up to 41 are not.
    let report = check(&place);
    assert!(report.problems.iter().all(|p| p.at == Some(20)), "{:#?}", report.problems);
    let named = |words: &str| report.problems.iter().any(|p| p.what.contains(words));
    assert!(named("a checkpoint in the table, signed for size 41") && named("the witness beside the keys"));

    // Without the checkpoints beside the data and without the keys it is consistent in itself ...
    database.execute_batch("DELETE FROM checkpoints").unwrap();
    drop(database);
    fs::remove_file(place.data().join("checkpoints")).unwrap();
    assert!(verify(place.data(), None, &[]).is_sound());
    // ... but a printed checkpoint convicts it.
    let report = verify(place.data(), None, &printed[1..2]);
    assert_eq!(report.problems.len(), 1);
    assert!(report.problems[0].what.contains("the checkpoint given, signed for size 41"));
    assert!(verify(place.data(), None, &printed[..1]).is_sound());
}

#[test]
fn a_neatly_cut_end_is_found_by_what_was_signed() {
    let cut = "DELETE FROM entries WHERE seq >= 56; DELETE FROM nodes WHERE number > 108;";
    let report = after(cut);
    assert!(report.problems.iter().all(|p| p.at == Some(56)), "{:#?}", report.problems);
    let named = |words: &str| report.problems.iter().any(|p| p.what.contains(words));
    assert!(named("the witness beside the keys is signed for 60 entries, but there are only 56"));

    let place = place();
    place.database().execute_batch(&format!("{cut} DELETE FROM checkpoints WHERE size > 56")).unwrap();
    let text = fs::read_to_string(place.data().join("checkpoints")).unwrap();
    let kept = text.rfind("lauazym/journal/").unwrap();
    // The name also stands in the signature line.
    let kept = text[..kept].rfind("\n\n").unwrap();
    let kept = text[..kept].rfind("\n\n").unwrap() + 2;
    fs::write(place.data().join("checkpoints"), &text[..kept]).unwrap();
    assert!(verify(place.data(), None, &[]).is_sound(), "nothing inside the directory shows it");
    let report = check(&place);
    assert_eq!(report.problems.len(), 1, "{:#?}", report.problems);
    assert!(report.problems[0].what.contains("the witness beside the keys"));
    assert!(Journal::open(place.data(), &place.keys()).is_err());
}

#[test]
fn a_changed_missing_or_added_node_of_the_tree_is_found() {
    // Entries 8 and 9 have the leaf numbers 15 and 16; the node over them follows as 17.
    finds("UPDATE nodes SET hash = zeroblob(32) WHERE number = 17", &[9], "node over entries 8 to 9");
    finds("UPDATE nodes SET hash = x'01' WHERE number = 17", &[9], "is no hash");
    finds("DELETE FROM nodes WHERE number = 17", &[9], "is missing");
    finds("INSERT INTO nodes VALUES (15, zeroblob(32))", &[9], "does not belong there");
    finds("INSERT INTO nodes VALUES (900, zeroblob(32))", &[60], "the tree goes on");
}

#[test]
fn changed_missing_and_revived_keys_are_found() {
    // Subject 4 was first sealed for in entry 4.
    finds("UPDATE keys SET wrapped = zeroblob(72) WHERE subject = 4", &[4], "the wrapped key of subject 4 was changed");
    finds("UPDATE keys SET wrapped = x'00' WHERE subject = 4", &[4], "the wrapped key of subject 4 was changed");
    let report = after("DELETE FROM keys WHERE subject = 4");
    assert_eq!(report.problems[0].at, Some(4));
    assert!(report.problems[0].what.contains("the key of subject 4 is missing"));
    finds("UPDATE keys SET erased = 1, wrapped = zeroblob(72) WHERE subject = 4", &[4], "no entry tells of an erasure");
    finds("UPDATE keys SET erased = 1 WHERE subject = 4", &[4], "not zero");
    let report = after("UPDATE keys SET erased = 0 WHERE subject = 1");
    assert!(report.problems.iter().any(|p| p.at == Some(40) && p.what.contains("their key is still there")));
    finds("DELETE FROM keys WHERE subject = 1", &[40], "the key of subject 1 is missing");
    finds("INSERT INTO keys VALUES (3, 77, 0, zeroblob(72))", &[3], "no entry for which it was made");
    // Exchanged keys do not unwrap, being bound to their subjects.
    let report = after(
        "CREATE TEMP TABLE two AS SELECT * FROM keys WHERE subject IN (4, 6);
         UPDATE keys SET wrapped = two.wrapped FROM temp.two WHERE keys.subject + two.subject = 10 AND keys.subject IN (4, 6)",
    );
    assert_eq!(report.problems.iter().filter_map(|p| p.at).collect::<Vec<_>>(), [4, 6]);
}

#[test]
fn forged_and_damaged_checkpoints_are_found() {
    let place = place();
    let file = place.data().join("checkpoints");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replacen("\n20\n", "\n21\n", 1)).unwrap();
    assert!(check(&place).problems.iter().any(|p| p.what.contains("a checkpoint in the file, of size 21: ")));
    fs::write(&file, &text[..text.len() - 40]).unwrap();
    assert!(!check(&place).is_sound());
    fs::write(&file, "").unwrap();
    assert!(check(&place).problems.iter().any(|p| p.what.contains("lacks the checkpoint of size 20")));
    fs::write(&file, &text).unwrap();
    assert!(check(&place).is_sound());

    let witness = place.keys_dir().join(format!("{}.witness", place.id));
    fs::write(&witness, "nonsense").unwrap();
    assert!(check(&place).problems.iter().any(|p| p.what.contains("the witness beside the keys: ")));

    finds("UPDATE checkpoints SET size = 19 WHERE size = 20", &[20], "stands under size 19");
    let report = after("DELETE FROM checkpoints WHERE size = 20");
    assert!(report.problems.iter().any(|p| p.what.contains("the table of checkpoints lacks the one of size 20")));
    let report = after("UPDATE checkpoints SET note = replace(note, '/', '+') WHERE size = 20");
    assert!(report.problems.iter().any(|p| p.what.contains("a checkpoint in the table")));

    // Another journal's checkpoint is no evidence here.
    let other = Place::new();
    let foreign = other.create().checkpoint().unwrap();
    let report = verify(place.data(), None, &[foreign]);
    assert!(report.problems[0].what.contains("the checkpoint given, of size 0: "), "{:#?}", report.problems);
}

#[test]
fn a_trigger_or_another_table_does_not_go_unnoticed() {
    let report = after("CREATE TRIGGER quiet AFTER INSERT ON entries BEGIN DELETE FROM nodes; END");
    assert!(report.problems.iter().any(|p| p.what.contains("\"quiet\"")));
    let report = after("DROP INDEX erasures");
    assert!(report.problems.iter().any(|p| p.what.contains("\"erasures\" is missing")));
    let report = after("UPDATE meta SET value = 'x' WHERE name = 'key'");
    assert!(report.problems.iter().any(|p| p.what.contains("the key named in the database")));
}

#[test]
fn flipped_bytes_of_the_database_are_reported_and_never_a_panic() {
    let place = place();
    let path = place.data().join("journal.sqlite");
    let whole = fs::read(&path).unwrap();
    let mut place_in_file = 12_345u64;
    for round in 0..150 {
        // A plain linear congruence, so that each run flips the same bytes.
        place_in_file = place_in_file.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let at = (place_in_file >> 33) as usize % whole.len();
        let mut damaged = whole.clone();
        damaged[at] ^= 1 << (round % 8);
        fs::write(&path, &damaged).unwrap();
        let report = check(&place);
        // A flip in unused room changes nothing that is stored.
        if report.is_sound() {
            assert_eq!((report.entries, report.checkpoints), (60, 3), "byte {at}");
            let journal = place.open();
            assert_eq!(journal.root(60).unwrap(), report.root.unwrap());
        }
    }
    for cut in [0, 50, 4096, 5000, whole.len() / 2, whole.len() - 4096] {
        fs::write(&path, &whole[..cut]).unwrap();
        assert!(!check(&place).is_sound(), "cut to {cut} bytes");
    }
    let mut wiped = whole.clone();
    wiped[8192..12288].fill(0xa5);
    fs::write(&path, &wiped).unwrap();
    assert!(!check(&place).is_sound());
    fs::remove_file(&path).unwrap();
    assert!(check(&place).problems[0].what.contains("cannot be opened"));
    assert!(verify(place.other("nowhere"), None, &[]).problems[0].what.contains("\"identity\""));
}

#[test]
fn every_byte_of_an_entry_in_the_database_file_is_under_the_check() {
    let place = place();
    let path = place.data().join("journal.sqlite");
    let entry = place.open().entry(26).unwrap();
    let whole = fs::read(&path).unwrap();
    let sealed = entry.sealed.unwrap();
    for field in [&entry.leaf.0[..], &sealed, &entry.previous.0] {
        let starts: Vec<usize> = (0..whole.len() - field.len()).filter(|&at| whole[at..].starts_with(field)).collect();
        // Its own leaf hash also stands in the entry after it.
        assert!(!starts.is_empty());
        for at in starts {
            let mut damaged = whole.clone();
            damaged[at + field.len() / 2] ^= 4;
            fs::write(&path, &damaged).unwrap();
            let report = check(&place);
            let found: Vec<u64> = report.problems.iter().filter_map(|p| p.at).collect();
            assert!(found.iter().all(|at| (25..=27).contains(at)) && found.len() == 1, "{:#?}", report.problems);
        }
    }
}
