//! The journal: its entries by kind, actor and day, one entry with its proof, and the checking of all of it.

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use journal::{Entry, Hash, Keys, proof};
use office::access::{Action, Subject};
use registry::PersonNo;
use serde::Deserialize;
use serde_json::json;

use crate::accounts::Section;
use crate::failure::Failure;
use crate::listing::{ROWS, address};
use crate::pages::people::{Choice, choices};
use crate::sent::Sent;
use crate::visit::{Frame, Visit};
use crate::words::Words;

/// So many entries are looked through for one page; where there are more, the next page goes on.
const LOOKED_THROUGH: u64 = 50_000;
/// So many at a time.
const STRETCH: u64 = 2_000;
/// Subjects from here on are accounts and cases, not people.
const FIRST_BEYOND_PEOPLE: u64 = 1 << 32;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    kind: String,
    actor: String,
    /// `2026-11-20`.
    day: String,
    person: String,
    before: String,
}

#[derive(Template)]
#[template(path = "journal.html")]
struct JournalPage {
    frame: Frame,
    asked: Asked,
    kinds: Vec<Choice>,
    lines: Vec<EntryLine>,
    next: Option<String>,
    newest: String,
}

struct EntryLine {
    number: u64,
    time: String,
    kind: String,
    actor: String,
    about: String,
    sealed: bool,
    hash: String,
}

/// The kinds of entries, as the journal writes them.
const KINDS: [&str; 7] = ["staff", "person", "read", "account", "case", "paper", "subject-erased"];

fn kind_said(w: Words, kind: &str) -> String {
    office::language::try_text(w.0, &format!("site-kind-{kind}"), &[]).unwrap_or_else(|| kind.to_owned())
}

pub(crate) async fn list(visit: Visit, Query(asked): Query<Asked>) -> Response {
    visit.page(Section::Journal.needs(), move |visit| make_list(visit, asked)).await
}

fn make_list(visit: &Visit, asked: Asked) -> Result<JournalPage, Failure> {
    let site = visit.site.clone();
    let office = site.office();
    let (w, journal) = (visit.words(), office.journal());
    let end = match asked.before.as_str() {
        "" => journal.len(),
        before => before.parse::<u64>().map_err(|_| Failure::NotFound(before.to_owned()))?.min(journal.len()),
    };
    let subject = match asked.person.trim() {
        "" => None,
        person => {
            let number = person.trim_start_matches(['P', 'p']).parse::<u64>();
            Some(number.map_err(|_| Failure::NotFound(person.to_owned()))?)
        }
    };
    let local = |at: i64| visit.site.settings.clock.local(at);
    let meets = |entry: &Entry| {
        (asked.kind.is_empty() || entry.kind == asked.kind)
            && (asked.actor.is_empty() || entry.actor == asked.actor.trim())
            && subject.is_none_or(|subject| entry.subject == Some(subject))
            && (asked.day.is_empty() || local(entry.recorded_at).starts_with(asked.day.as_str()))
    };
    let (mut lines, mut from) = (Vec::new(), end);
    while from > 0 && lines.len() < ROWS && end - from < LOOKED_THROUGH {
        let begin = from.saturating_sub(STRETCH);
        let stretch: Vec<Entry> = journal.read(begin..from)?.collect::<Result<_, _>>()?;
        from = begin;
        for entry in stretch.into_iter().rev().filter(|entry| meets(entry)) {
            if lines.len() == ROWS {
                break;
            }
            from = entry.seq.max(begin);
            lines.push(entry_line(visit, &entry));
        }
        // A stretch that was read to its end is behind us.
        if lines.len() < ROWS {
            from = begin;
        }
    }
    let next = (from > 0).then(|| {
        let before = from.to_string();
        let question = [
            ("kind", asked.kind.as_str()),
            ("actor", &asked.actor),
            ("day", &asked.day),
            ("person", &asked.person),
            ("before", &before),
        ];
        address("/journal", &question)
    });
    let kinds = KINDS.iter().map(|kind| ((*kind).to_owned(), kind_said(w, kind)));
    let entries = i64::try_from(journal.len()).unwrap_or(i64::MAX);
    Ok(JournalPage {
        frame: visit.frame(Section::Journal, w.with("site-journal-title", "count", w.number(entries))),
        kinds: choices(kinds, &asked.kind),
        lines,
        next,
        newest: address("/journal", &[]),
        asked,
    })
}

fn entry_line(visit: &Visit, entry: &Entry) -> EntryLine {
    let w = visit.words();
    EntryLine {
        number: entry.seq,
        time: visit.site.settings.clock.local(entry.recorded_at),
        kind: kind_said(w, &entry.kind),
        actor: entry.actor.clone(),
        about: about(entry),
        sealed: entry.sealed.is_some(),
        hash: entry.leaf.to_string().chars().take(12).collect(),
    }
}

/// Whom an entry is about, as a pseudonym.
fn about(entry: &Entry) -> String {
    match entry.subject {
        Some(no) if no < FIRST_BEYOND_PEOPLE => format!("P{no}"),
        Some(no) => format!("#{no}"),
        None => String::new(),
    }
}

#[derive(Template)]
#[template(path = "entry.html")]
struct EntryPage {
    frame: Frame,
    line: EntryLine,
    person: Option<String>,
    body: String,
    previous: String,
    leaf: String,
    root: String,
    size: u64,
    proof: Vec<String>,
    holds: bool,
    before: Option<u64>,
    after: Option<u64>,
}

pub(crate) async fn entry(visit: Visit, Path(number): Path<String>) -> Response {
    visit.page(Section::Journal.needs(), move |visit| make_entry(visit, &number)).await
}

/// An entry with the proof that it is among those there are, over the root.
fn proved(visit: &Visit, given: &str) -> Result<(Entry, u64, Hash, Vec<Hash>), Failure> {
    let site = visit.site.clone();
    let office = site.office();
    let journal = office.journal();
    let size = journal.len();
    let number = given.parse::<u64>().ok().filter(|number| *number < size);
    let number = number.ok_or_else(|| Failure::NotFound(given.to_owned()))?;
    Ok((journal.entry(number)?, size, journal.root(size)?, journal.inclusion_proof(number, size)?))
}

fn make_entry(visit: &Visit, given: &str) -> Result<EntryPage, Failure> {
    let (entry, size, root, hashes) = proved(visit, given)?;
    let w = visit.words();
    let site = visit.site.clone();
    let office = site.office();
    let person = entry.subject.filter(|no| *no < FIRST_BEYOND_PEOPLE).and_then(|no| u32::try_from(no).ok());
    let readable = |no: &u32| visit.may(Action::PersonRead, Subject::Person(PersonNo(*no)), office.world());
    // The leaf is recomputed from the entry itself: what is shown is what is proved.
    let leaf = proof::leaf_hash(&entry);
    let body = match serde_json::from_slice::<serde_json::Value>(&entry.body) {
        Ok(value) => serde_json::to_string_pretty(&value).unwrap_or_default(),
        Err(_) => String::from_utf8_lossy(&entry.body).into_owned(),
    };
    Ok(EntryPage {
        frame: visit.frame(Section::Journal, w.with("site-entry-title", "number", entry.seq.to_string())),
        line: entry_line(visit, &entry),
        person: person.filter(readable).map(|no| format!("/people/P{no}")),
        body,
        previous: entry.previous.to_string(),
        leaf: leaf.to_string(),
        holds: proof::verify_inclusion(&leaf, entry.seq, size, &hashes, &root),
        root: root.to_string(),
        size,
        proof: hashes.iter().map(ToString::to_string).collect(),
        before: entry.seq.checked_sub(1),
        after: Some(entry.seq + 1).filter(|next| *next < size),
    })
}

/// The proof of an entry as a file, to be checked anywhere: RFC 9162, 2.1.3.
pub(crate) async fn proof_file(visit: Visit, Path(number): Path<String>) -> Response {
    let make = move |visit: &Visit| {
        let (entry, size, root, hashes) = proved(visit, &number)?;
        let hashes: Vec<String> = hashes.iter().map(ToString::to_string).collect();
        let written = json!({
            "entry": entry.seq, "leaf": proof::leaf_hash(&entry).to_string(), "size": size, "root": root.to_string(),
            "inclusion": hashes, "journal": visit.site.office().journal().id().to_string(),
        });
        let named = format!("attachment; filename=\"entry-{}-proof.json\"", entry.seq);
        let headers = [(header::CONTENT_TYPE, "application/json".to_owned()), (header::CONTENT_DISPOSITION, named)];
        Ok((headers, format!("{written:#}\n")).into_response())
    };
    visit.answer(Section::Journal.needs(), make).await
}

#[derive(Template)]
#[template(path = "verified.html")]
struct VerifiedPage {
    frame: Frame,
    sound: bool,
    said: String,
    witness: String,
    problems: Vec<String>,
}

/// Recomputes everything that is kept.
pub(crate) async fn verify(sent: Sent) -> Response {
    sent.visit.page(Some(Action::JournalRead), make_verified).await
}

fn make_verified(visit: &Visit) -> Result<VerifiedPage, Failure> {
    let w = visit.words();
    let settings = &visit.site.settings;
    let keys = Keys::load(&settings.keys, journal::journal_id(&settings.data)?)?;
    let report = journal::verify(&settings.data, Some(&keys), &[]);
    let sound = report.is_sound();
    let values = [
        ("entries", report.entries.into()),
        ("problems", report.problems.len().into()),
        ("root", report.root.map(|root| root.to_string()).unwrap_or_default().into()),
    ];
    let problem = |problem: &journal::Problem| match problem.at {
        Some(entry) => {
            let values = [("entry", entry.to_string().into()), ("what", problem.what.as_str().into())];
            w.say("cli-journal-problem-at", &values)
        }
        None => problem.what.clone(),
    };
    Ok(VerifiedPage {
        frame: visit.frame(Section::Journal, w.t(if sound { "site-verified-sound" } else { "site-verified-damaged" })),
        sound,
        said: w.say(if sound { "cli-journal-sound" } else { "cli-journal-damaged" }, &values),
        witness: match report.witness {
            Some(seen) => w.say("cli-journal-witness", &[("entries", seen.into())]),
            None => w.t("cli-journal-witness-absent"),
        },
        problems: report.problems.iter().map(problem).collect(),
    })
}
