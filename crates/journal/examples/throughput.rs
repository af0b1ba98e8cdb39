//! Prints how many durable appends a second this disk gives: one entry a call from 1, 8 and 64 producers, and in bulk.
//!
//! Run with `cargo run --release -p lauazym-journal --example throughput [DIR]`.

use journal::{Draft, Journal, JournalId, Keys};
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::thread;
use std::time::Instant;

fn draft(subject: u64) -> Draft {
    Draft {
        recorded_at: 1_700_000_000_000,
        actor: "import".to_owned(),
        kind: "post-taken".to_owned(),
        subject: Some(subject),
        body: br#"{"post":"D-3/117","since":"2026-01-12","act":"U2500001070","order":"114-k"}"#.to_vec(),
        private: Some(br#"{"name":"Nurlanova Aigerim","iin":"900101450001","born":"1990-01-01"}"#.to_vec()),
    }
}

fn main() -> journal::Result<()> {
    let base = std::env::args().nth(1).map_or_else(std::env::temp_dir, PathBuf::from);
    let place = base.join(format!("journal-throughput-{}", std::process::id()));
    let result = measure(&place);
    let _ = std::fs::remove_dir_all(&place);
    result
}

fn measure(place: &std::path::Path) -> journal::Result<()> {
    let keys = Keys::create(place.join("keys"), JournalId::random()?)?;
    let journal = Journal::create(place.join("data"), &keys)?;
    for (producers, each) in [(1u64, 4_000u64), (8, 4_000), (64, 2_000)] {
        let begun = Instant::now();
        thread::scope(|scope| {
            for producer in 0..producers {
                let journal = journal.clone();
                scope.spawn(move || {
                    for n in 0..each {
                        if let Err(e) = journal.append(vec![draft((producer << 32) + n % 500)]) {
                            eprintln!("{e}");
                            return;
                        }
                    }
                });
            }
        });
        report(&format!("{producers:>2} producers"), producers * each, begun);
    }
    let count = 1_000_000;
    let begun = Instant::now();
    let drafts = (0..count).map(|n| draft((1 << 50) + n / 2));
    let receipt = journal.append_all(journal.len(), drafts, |_| ControlFlow::Continue(()))?;
    report("bulk, sealed, two a subject", count, begun);
    let begun = Instant::now();
    let opened = journal.read(receipt.first_seq..receipt.end())?.unsealed().filter(Result::is_ok).count();
    report("replay, unsealed", opened as u64, begun);
    drop(journal);
    let begun = Instant::now();
    drop(Journal::open(place.join("data"), &keys)?);
    println!("opening again: {:.1} ms", begun.elapsed().as_secs_f64() * 1e3);
    let begun = Instant::now();
    let checked = journal::verify(place.join("data"), Some(&keys), &[]);
    report(&format!("full check, {} problems", checked.problems.len()), checked.entries, begun);
    Ok(())
}

fn report(what: &str, count: u64, begun: Instant) {
    let seconds = begun.elapsed().as_secs_f64();
    println!("{what}: {count} entries in {seconds:.2} s, {:.0} a second", count as f64 / seconds);
}
