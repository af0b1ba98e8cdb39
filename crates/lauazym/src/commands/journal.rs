//! `journal`: proof, exchange, copies and lawful erasure.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

use journal::{Checkpoint, Keys, Loss, Problem, Report, journal_id};
use serde_json::json;

use crate::arguments::{Format, Journal};
use crate::failure::{Exit, Failure};
use crate::output::{self, Answer, Row, column};
use crate::session::{Session, now};

pub fn run(session: &Session, what: Journal) -> Result<Exit, Failure> {
    match what {
        Journal::Verify { checkpoint, without_keys } => verify(session, &checkpoint, without_keys),
        Journal::Export { file, with_keys } => export(session, file.as_deref(), with_keys),
        Journal::Import { file } => import(session, &file),
        Journal::Backup { to } => {
            let entries = session.open()?.journal().backup(&to)?;
            done(session, "cli-journal-backed-up", entries, &to)
        }
        Journal::Restore { from, accept_loss } => restore(session, &from, accept_loss),
        Journal::Checkpoint => {
            let checkpoint = session.open()?.journal().checkpoint()?;
            let fields = vec![
                (column("entries", "cli-column-entries"), checkpoint.size.into()),
                (column("root", "cli-column-value"), checkpoint.root.to_string().into()),
                (column("origin", "cli-column-file"), checkpoint.origin.as_str().into()),
                (column("note", "cli-column-value"), checkpoint.note.as_str().into()),
            ];
            output::tell(session, checkpoint.note.trim_end(), fields)?;
            Ok(Exit::Done)
        }
        Journal::Erase { person, ground } => {
            if ground.trim().is_empty() {
                return Err(Failure::Told { id: "cli-error-no-ground", value: person });
            }
            let mut office = session.open()?;
            let no = session.person(office.world(), &person)?;
            let scrubbed = office.erase(no, &session.actor(), now(), &ground)?;
            let id = if scrubbed { "cli-journal-erased" } else { "cli-journal-erased-later" };
            let number = format!("P{}", no.0);
            let sentence = session.text(id, &[("person", (&number).into())]);
            let fields = vec![
                (column("person", "cli-column-person"), number.into()),
                (column("complete", "cli-column-passed"), scrubbed.into()),
            ];
            output::tell(session, sentence, fields)?;
            Ok(Exit::Done)
        }
    }
}

fn verify(session: &Session, given: &[PathBuf], without_keys: bool) -> Result<Exit, Failure> {
    let data = &session.global.data;
    let id = journal_id(data)?;
    let keys = if without_keys { None } else { Some(Keys::load(session.keys(), id)?) };
    let mut against = Vec::new();
    for file in given {
        let text = std::fs::read_to_string(file).map_err(Failure::file(file.display()))?;
        for checkpoint in Checkpoint::parse_all(&text) {
            against.push(checkpoint?);
        }
    }
    let report = journal::verify(data, keys.as_ref(), &against);
    let ended = tell(session, &report)?;
    if session.format == Format::Table {
        let compared = match (report.witness, &keys) {
            (Some(seen), _) => session.text("cli-journal-witness", &[("entries", seen.into())]),
            (None, None) => session.text("cli-journal-witness-without-keys", &[]),
            // One that cannot be read is a problem told above.
            (None, Some(keys)) if keys.witness().exists() => return Ok(ended),
            (None, Some(_)) => session.text("cli-journal-witness-absent", &[]),
        };
        say!("{compared}");
    }
    Ok(ended)
}

fn restore(session: &Session, from: &Path, accept_loss: bool) -> Result<Exit, Failure> {
    let to = &session.global.data;
    let keys = Keys::load(session.keys(), journal_id(from)?)?;
    let loss = match journal::loss(from, &keys) {
        // Where it is damaged is said by the restored copy's report.
        Err(journal::Error::Damaged { .. } | journal::Error::Storage { .. }) => None,
        found => found?,
    };
    let (report, aside) = match &loss {
        None => (journal::restore(from, to, &keys)?, None),
        Some(loss) if accept_loss => journal::restore_despite(loss, from, to, &keys)?,
        Some(loss) => {
            let report = journal::verify_alone(from, &keys);
            return if report.is_sound() { older(session, loss, from) } else { tell(session, &report) };
        }
    };
    let ended = tell(session, &report)?;
    if report.is_sound() {
        // So that the witness knows the journal as it now goes on.
        journal::Journal::open(to, &keys)?.checkpoint()?;
        let place = |path: &Path| path.display().to_string().into();
        let values = [("from", place(from)), ("to", place(to)), ("entries", report.entries.into())];
        eprintln!("{}", session.text("cli-journal-restored", &values));
    }
    if let (Some(loss), Some(aside)) = (&loss, aside) {
        eprintln!("{}", told_loss(session, loss, from));
        eprintln!("{}", session.text("cli-journal-witness-aside", &[("file", aside.display().to_string().into())]));
    }
    Ok(ended)
}

/// A sound copy that the witness knows more than: it is taken back only by whoever accepts the loss.
fn older(session: &Session, loss: &Loss, from: &Path) -> Result<Exit, Failure> {
    if session.format == Format::Table {
        eprintln!("{}", told_loss(session, loss, from));
        eprintln!("{}", session.text("cli-journal-accept-loss", &[("from", from.display().to_string().into())]));
        return Ok(Exit::InputRefused);
    }
    let columns = vec![column("sound", "cli-column-sound"), column("entries", "cli-column-entries")];
    let mut answer = Answer::new(columns);
    let object = json!({
        "sound": true, "restored": false, "entries": loss.entries, "witness": loss.seen, "lost": loss.later(),
    });
    answer.rows.push(Row { shown: vec![true.to_string(), loss.entries.to_string()], object });
    answer.write(session)?;
    Ok(Exit::InputRefused)
}

fn told_loss(session: &Session, loss: &Loss, from: &Path) -> String {
    let mut values = vec![("from", from.display().to_string().into()), ("entries", loss.entries.into())];
    let id = match loss.later() {
        Some(later) => {
            values.push(("lost", later.into()));
            "cli-journal-older"
        }
        None => "cli-journal-other-history",
    };
    session.text(id, &values)
}

fn tell(session: &Session, report: &Report) -> Result<Exit, Failure> {
    let sound = report.is_sound();
    if session.format == Format::Table {
        for problem in &report.problems {
            say!("✗ {}", place_and_fault(session, problem));
        }
        let id = if sound { "cli-journal-sound" } else { "cli-journal-damaged" };
        let values = [
            ("entries", report.entries.into()),
            ("problems", report.problems.len().into()),
            ("root", report.root.map(|root| root.to_string()).unwrap_or_default().into()),
        ];
        say!("{}", session.text(id, &values));
    } else {
        let columns = vec![
            column("sound", "cli-column-sound"),
            column("entries", "cli-column-entries"),
            column("problems", "cli-column-problem"),
        ];
        let mut answer = Answer::new(columns);
        let problems: Vec<_> = report
            .problems
            .iter()
            .map(|p| json!({ "at": p.at, "what": p.what, "text": place_and_fault(session, p) }))
            .collect();
        let shown = vec![sound.to_string(), report.entries.to_string(), problems.len().to_string()];
        let root = report.root.map(|root| root.to_string());
        let object = json!({
            "sound": sound, "entries": report.entries, "root": root, "witness": report.witness, "problems": problems,
        });
        answer.rows.push(Row { shown, object });
        answer.write(session)?;
    }
    Ok(if sound { Exit::Done } else { Exit::CheckFailed })
}

fn place_and_fault(session: &Session, problem: &Problem) -> String {
    match problem.at {
        Some(entry) => session
            .text("cli-journal-problem-at", &[("entry", entry.to_string().into()), ("what", (&problem.what).into())]),
        None => problem.what.clone(),
    }
}

fn export(session: &Session, file: Option<&Path>, with_keys: bool) -> Result<Exit, Failure> {
    let office = session.open()?;
    let journal = office.journal();
    if !with_keys {
        // Beside the answer: standard output may be the export itself.
        eprintln!("{}", session.text("cli-journal-exported-without-keys", &[]));
    }
    match file {
        None => {
            let mut out = BufWriter::new(std::io::stdout().lock());
            journal.export(&mut out, with_keys)?;
            out.flush().map_err(Failure::file("standard output"))?;
            Ok(Exit::Done)
        }
        Some(path) => {
            let shown = path.display().to_string();
            let mut out = BufWriter::new(File::create(path).map_err(Failure::file(&shown))?);
            let checkpoint = journal.export(&mut out, with_keys)?;
            let file =
                out.into_inner().map_err(|error| Failure::File { file: shown.clone(), error: error.into_error() })?;
            file.sync_all().map_err(Failure::file(&shown))?;
            done(session, "cli-journal-exported", checkpoint.size, path)
        }
    }
}

fn import(session: &Session, file: &Path) -> Result<Exit, Failure> {
    let shown = file.display().to_string();
    let id = exported_id(file)?;
    let keys = Keys::load(session.keys(), id)?;
    let lines = BufReader::new(File::open(file).map_err(Failure::file(&shown))?);
    let receipt = journal::import(lines, &session.global.data, &keys)?;
    if !exported_keys(file)? {
        eprintln!("{}", session.text("cli-journal-imported-without-keys", &[]));
    }
    done(session, "cli-journal-imported", receipt.end(), &session.global.data)
}

fn done(session: &Session, id: &str, entries: u64, place: &Path) -> Result<Exit, Failure> {
    let shown = place.display().to_string();
    let sentence = session.text(id, &[("entries", entries.into()), ("place", (&shown).into())]);
    let fields = vec![
        (column("entries", "cli-column-entries"), entries.into()),
        (column("place", "cli-column-file"), shown.into()),
    ];
    output::tell(session, sentence, fields)?;
    Ok(Exit::Done)
}

/// The id of the journal in an export, by which its keys are found.
fn exported_id(file: &Path) -> Result<journal::JournalId, Failure> {
    let shown = file.display().to_string();
    let mut first = String::new();
    BufReader::new(File::open(file).map_err(Failure::file(&shown))?)
        .read_line(&mut first)
        .map_err(Failure::file(&shown))?;
    let head: serde_json::Value = serde_json::from_str(&first).unwrap_or_default();
    let id = head["id"].as_str().and_then(|id| id.parse().ok());
    id.ok_or(Failure::Told { id: "cli-error-not-an-export", value: shown })
}

/// Whether an export has what its sealed parts are opened with: the wrapped keys of the persons, or no sealed parts.
fn exported_keys(file: &Path) -> Result<bool, Failure> {
    let shown = file.display().to_string();
    let mut is_sealed = false;
    for line in BufReader::new(File::open(file).map_err(Failure::file(&shown))?).lines() {
        let line: serde_json::Value = serde_json::from_str(&line.map_err(Failure::file(&shown))?).unwrap_or_default();
        if line["type"] == "key" {
            return Ok(true);
        }
        is_sealed |= line["sealed"].is_string();
    }
    Ok(!is_sealed)
}
