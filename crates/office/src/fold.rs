//! The fold: what the journal's entries add up to, and its snapshot.

use std::borrow::Cow;
use std::collections::HashMap;

use journal::{ERASED_KIND, Entry, Journal, Sealed};
use registry::{EventId, PersonEvent, PersonNo, StaffEvent, World};
use serde::{Deserialize, Serialize};

use crate::OfficeError;
use crate::accounts::{ACCOUNT, AccountEvent, AccountNo, Accounts};
use crate::cases::{CASE, CaseBook, CaseEntry, person_of};
use crate::papers::{PAPER, Paper, Papers, parts};
use crate::store::{History, PERSON, STAFF};

/// The form of a snapshot, which does not describe itself: to be raised whenever a type of [`World`] changes, since the bytes of
/// an earlier form might be read as something else.
const SNAPSHOT_FORM: u32 = 4;

/// What the journal's entries add up to.
#[derive(Default)]
pub(crate) struct State {
    pub world: World,
    pub accounts: Accounts,
    pub cases: CaseBook,
    pub papers: Papers,
}

/// What stands beside the register in a snapshot. It is written as JSON: its types leave out what is absent.
#[derive(Serialize, Deserialize)]
struct Beside<'s> {
    accounts: Cow<'s, Accounts>,
    cases: Cow<'s, [(u64, CaseEntry)]>,
    papers: Cow<'s, Papers>,
}

impl State {
    /// The register that a snapshot holds, if it is of today's form.
    pub fn from_snapshot(bytes: &[u8]) -> Option<State> {
        let (form, rest) = postcard::take_from_bytes::<u32>(bytes).ok()?;
        if form != SNAPSHOT_FORM {
            return None;
        }
        let ((mut world, beside), rest) = postcard::take_from_bytes::<(World, Vec<u8>)>(rest).ok()?;
        if !rest.is_empty() {
            return None;
        }
        let beside: Beside<'_> = serde_json::from_slice(&beside).ok()?;
        world.index();
        let cases = CaseBook::of_entries(beside.cases.into_owned());
        let (accounts, papers) = (beside.accounts.into_owned(), beside.papers.into_owned());
        Some(State { world, accounts, cases, papers })
    }

    /// The state as a snapshot keeps it.
    pub fn to_snapshot(&self) -> Result<Vec<u8>, postcard::Error> {
        let State { world, accounts, cases, papers } = self;
        let (accounts, papers) = (Cow::Borrowed(accounts), Cow::Borrowed(papers));
        let beside = Beside { accounts, cases: Cow::Borrowed(cases.entries()), papers };
        postcard::to_stdvec(&(SNAPSHOT_FORM, world, json(&beside)))
    }
}

/// Folds the entries from `from` on into the register; with `known_at`, only those recorded by that moment.
pub(crate) fn replay(
    journal: &Journal,
    state: &mut State,
    from: u64,
    known_at: Option<i64>,
) -> Result<(), OfficeError> {
    let State { world, accounts, cases, papers } = state;
    // People touched; an erased one stands with no events left.
    let mut touched: HashMap<u32, Option<History>> = HashMap::new();
    for read in journal.read(from..journal.len())?.unsealed() {
        let (entry, sealed) = read?;
        if known_at.is_some_and(|at| entry.recorded_at > at) {
            continue;
        }
        match (entry.kind.as_str(), entry.subject) {
            (STAFF, _) => {
                for event in events::<StaffEvent>(&entry, &entry.body)? {
                    let refused = |error| OfficeError::Refused { whom: format!("entry {}", entry.seq), error };
                    world.apply_staff(&event).map_err(refused)?;
                }
            }
            (PERSON, Some(subject)) => {
                let history = touched.entry(subject as u32).or_insert(Some(Vec::new()));
                if let (Sealed::Open(bytes), Some(history)) = (&sealed, history) {
                    history.extend(numbered(&entry, bytes)?);
                }
            }
            (ACCOUNT, Some(subject)) => {
                if let (Some(no), Sealed::Open(bytes)) = (AccountNo::of_subject(subject), &sealed) {
                    events::<AccountEvent>(&entry, bytes)?.into_iter().for_each(|event| accounts.apply(no, event));
                }
            }
            (CASE, _) => {
                if let Sealed::Open(bytes) = &sealed {
                    cases.take(entry.seq, event::<CaseEntry>(&entry, bytes)?);
                }
            }
            (PAPER, _) => {
                if let Sealed::Open(bytes) = &sealed
                    && let Some((about, _)) = parts(bytes)
                {
                    papers.keep(entry.seq, event::<Paper>(&entry, about)?);
                }
            }
            (ERASED_KIND, Some(subject)) if u32::try_from(subject).is_ok() => {
                let person = PersonNo(subject as u32);
                cases.forget(person);
                papers.forget(|case| person_of(case) == Some(person));
                touched.insert(subject as u32, None);
            }
            _ => {}
        }
    }
    let mut numbers: Vec<u32> = touched.keys().copied().collect();
    numbers.sort_unstable();
    // Numbers may have gone from one person to another.
    for no in &numbers {
        world.release_iin(PersonNo(*no));
    }
    for no in numbers {
        let events = touched.remove(&no).flatten().unwrap_or_default();
        let no = PersonNo(no);
        // What was recorded before the snapshot belongs to the history too.
        let known_before = from > 0 && no.index() < world.people.len();
        let events = if known_before { person_events(journal, no, known_at)? } else { events };
        let refused = |error| OfficeError::Refused { whom: format!("person {}", no.0), error };
        world.set_person(no, events.iter().map(|(id, event)| (*id, event))).map_err(refused)?;
    }
    Ok(())
}

/// The events of a person that had been recorded by a moment.
pub(crate) fn person_events(journal: &Journal, no: PersonNo, known_at: Option<i64>) -> Result<History, OfficeError> {
    let mut all = Vec::new();
    for read in journal.read_subject(u64::from(no.0))?.unsealed() {
        let (entry, sealed) = read?;
        let counts = entry.kind == PERSON && known_at.is_none_or(|at| entry.recorded_at <= at);
        if let (true, Sealed::Open(bytes)) = (counts, sealed) {
            all.extend(numbered(&entry, &bytes)?);
        }
    }
    Ok(all)
}

fn numbered(entry: &Entry, bytes: &[u8]) -> Result<History, OfficeError> {
    let events = events::<PersonEvent>(entry, bytes)?;
    Ok((0u32..).zip(events).map(|(place, event)| (EventId { entry: entry.seq, place }, event)).collect())
}

fn events<E: serde::de::DeserializeOwned>(entry: &Entry, bytes: &[u8]) -> Result<Vec<E>, OfficeError> {
    event(entry, bytes)
}

fn event<E: serde::de::DeserializeOwned>(entry: &Entry, bytes: &[u8]) -> Result<E, OfficeError> {
    let unreadable = |e: serde_json::Error| OfficeError::Unreadable { seq: entry.seq, reason: e.to_string() };
    serde_json::from_slice(bytes).map_err(unreadable)
}

/// Events as the journal writes them.
pub(crate) fn json<E: serde::Serialize + ?Sized>(events: &E) -> Vec<u8> {
    // Writing fails only for a map whose keys are no texts, and events have none. An empty entry must never stand for one.
    serde_json::to_vec(events).expect("events are plain data")
}
