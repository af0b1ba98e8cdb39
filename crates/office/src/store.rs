//! The register over its journal: what is recorded is durable before it is seen, and what is seen is a fold of what is recorded.

use std::collections::{HashMap, HashSet};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use journal::{Draft, Journal, JournalId, Keys};
use registry::{EventId, Iin, PersonEvent, PersonNo, Post, StaffEvent, World, WorldError};

use crate::accounts::{ACCOUNT, AccountError, AccountEvent, AccountNo, Accounts};
use crate::batch::{Batch, PersonBatch};
use crate::cases::{CASE, CaseBook, CaseEntry};
use crate::fold::{State, json, person_events, replay};
use crate::papers::{self, PAPER, Paper, Papers};

/// Kind of the entries that hold events of the staff establishment, in clear.
pub const STAFF: &str = "staff";
/// Kind of the entries that hold events of a person, sealed.
pub const PERSON: &str = "person";
/// Kind of the entries that tell who read personal data, and what for.
pub const READ: &str = "read";

/// Entries replayed at a start before a new snapshot is worth its writing.
const REPLAY_WORTH_A_SNAPSHOT: u64 = 20_000;

/// The events of one person, in the order of recording.
pub type History = Vec<(EventId, PersonEvent)>;

/// Why the office cannot do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum OfficeError {
    /// The journal.
    #[error(transparent)]
    Journal(#[from] journal::Error),
    /// What is asked of an account.
    #[error(transparent)]
    Account(#[from] AccountError),
    /// An event does not fit the register. Nothing was recorded.
    #[error("{whom}: {error}")]
    Refused {
        /// Of whom or of what, without personal data.
        whom: String,
        /// Why.
        error: WorldError,
    },
    /// An entry of the journal cannot be read as events.
    #[error("entry {seq} of the journal cannot be read: {reason}; run `lauazym journal verify`")]
    Unreadable {
        /// The entry.
        seq: u64,
        /// Why.
        reason: String,
    },
    /// There is no journal in the directory.
    #[error("there is no register in {0}; make one with `lauazym demo --data {0}` or `lauazym import FILE --data {0}`", dir.display())]
    NoRegister {
        /// The directory.
        dir: PathBuf,
    },
    /// The reading of a file or its writing failed.
    #[error("{doing} {file}: {error}", file = file.display())]
    File {
        /// What was being done.
        doing: &'static str,
        /// The file.
        file: PathBuf,
        /// Why it failed.
        error: std::io::Error,
    },
}

/// What a recording added.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Recorded {
    /// Events of the staff establishment.
    pub staff_events: usize,
    /// People new to the register.
    pub new_people: usize,
    /// People already there of whom something new was recorded.
    pub changed_people: usize,
    /// Events of people.
    pub person_events: usize,
}

impl Recorded {
    /// Whether nothing was new.
    pub fn is_nothing(&self) -> bool {
        *self == Recorded::default()
    }
}

/// The register and its journal.
pub struct Office {
    journal: Journal,
    state: State,
    folded: u64,
    version: u64,
}

/// What a batch adds to the register, found before anything is written.
pub struct Prepared {
    staff: Vec<StaffEvent>,
    people: Vec<(PersonNo, Vec<PersonEvent>)>,
    recorded: Recorded,
    expected: u64,
}

impl Prepared {
    /// What it will add.
    pub fn recorded(&self) -> Recorded {
        self.recorded
    }
}

impl Office {
    /// Makes a new register in an empty directory; its keys go to `keys_dir`, apart from the data.
    pub fn create(data: &Path, keys_dir: &Path) -> Result<Office, OfficeError> {
        let keys = Keys::create(keys_dir, JournalId::random()?)?;
        let journal = make_journal(data, &keys)?;
        Ok(Office { journal, state: State::default(), folded: 0, version: 0 })
    }

    /// Whether there is a register in the directory.
    pub fn exists(data: &Path) -> bool {
        journal::journal_id(data).is_ok()
    }

    /// Opens the register in a directory: from its newest snapshot, and what was recorded since.
    pub fn open(data: &Path, keys_dir: &Path) -> Result<Office, OfficeError> {
        if !data.exists() || !Office::exists(data) && std::fs::read_dir(data).is_ok_and(|mut dir| dir.next().is_none())
        {
            return Err(OfficeError::NoRegister { dir: data.to_owned() });
        }
        let keys = Keys::load(keys_dir, journal::journal_id(data)?)?;
        let journal = Journal::open(data, &keys)?;
        // A snapshot of another form is of no use and no loss.
        let snapshot =
            journal.latest_snapshot()?.found.and_then(|(seq, bytes)| Some((State::from_snapshot(&bytes)?, seq)));
        let (mut state, from) = snapshot.unwrap_or_default();
        replay(&journal, &mut state, from, None)?;
        let folded = journal.len();
        let office = Office { journal, state, folded, version: folded };
        if folded - from > REPLAY_WORTH_A_SNAPSHOT {
            office.keep_snapshot()?;
        }
        Ok(office)
    }

    /// Opens the register in a directory, or makes one where there is none.
    pub fn open_or_create(data: &Path, keys_dir: &Path) -> Result<Office, OfficeError> {
        if Office::exists(data) { Office::open(data, keys_dir) } else { Office::create(data, keys_dir) }
    }

    /// The register as now known.
    pub fn world(&self) -> &World {
        &self.state.world
    }

    /// The accounts and the sessions that stand.
    pub fn accounts(&self) -> &Accounts {
        &self.state.accounts
    }

    /// The journal.
    pub fn journal(&self) -> &Journal {
        &self.journal
    }

    /// The register as it was known at a moment: only what had been recorded by then, in Unix milliseconds.
    pub fn as_known(&self, at: i64) -> Result<World, OfficeError> {
        let mut state = State::default();
        replay(&self.journal, &mut state, 0, Some(at))?;
        Ok(state.world)
    }

    /// Finds what a batch adds, and whether all of it fits: a dry run. The same facts a second time add nothing.
    ///
    /// # Errors
    /// [`OfficeError::Refused`] names the first event that does not fit.
    pub fn prepare(&self, batch: &Batch) -> Result<Prepared, OfficeError> {
        prepare(&self.state.world, self.journal.len(), |no| self.events_of(no), batch)
    }

    /// Finds what a batch would add to a register that does not exist yet.
    ///
    /// # Errors
    /// [`OfficeError::Refused`] names the first event that does not fit.
    pub fn prepare_first(batch: &Batch) -> Result<Prepared, OfficeError> {
        prepare(&World::default(), 0, |_| Ok(Vec::new()), batch)
    }

    /// Records what was prepared: all of it or nothing, durable before this returns.
    pub fn record(
        &mut self,
        prepared: Prepared,
        actor: &str,
        at: i64,
        mut progress: impl FnMut(u64, u64),
    ) -> Result<Recorded, OfficeError> {
        let Prepared { staff, people, recorded, expected } = prepared;
        if recorded.is_nothing() {
            return Ok(recorded);
        }
        const STAFF_EVENTS_AN_ENTRY: usize = 256;
        let draft = |kind: &str, subject, body: Vec<u8>, private| Draft {
            recorded_at: at,
            actor: actor.to_owned(),
            kind: kind.to_owned(),
            subject,
            body,
            private,
        };
        let staff_drafts = staff.chunks(STAFF_EVENTS_AN_ENTRY).map(|events| draft(STAFF, None, json(events), None));
        let person_drafts = people
            .iter()
            .map(|(no, events)| draft(PERSON, Some(u64::from(no.0)), b"{}".to_vec(), Some(json(events.as_slice()))));
        let total = (staff.len().div_ceil(STAFF_EVENTS_AN_ENTRY) + people.len()) as u64;
        self.journal.append_all(expected, staff_drafts.chain(person_drafts), |done| {
            progress(done, total);
            ControlFlow::Continue(())
        })?;
        replay(&self.journal, &mut self.state, self.folded, None)?;
        self.folded = self.journal.len();
        self.version = self.folded;
        if total > REPLAY_WORTH_A_SNAPSHOT {
            self.keep_snapshot()?;
        }
        // The witness beside the keys then knows of it: a tail cut off the journal is found.
        self.journal.checkpoint()?;
        Ok(recorded)
    }

    /// The state of the register: another number after every change of it, the same after a reading or a sign-in.
    pub fn version(&self) -> u64 {
        self.version
    }

    /// Notes in the journal that someone read the data of a person, and what for. Readers do not wait for each other for it.
    pub fn note_reading(&self, no: PersonNo, actor: &str, at: i64, purpose: &str) -> Result<(), OfficeError> {
        self.note(Some(no), actor, at, purpose)
    }

    /// Notes in the journal that someone read a list that names people, and what for.
    pub fn note_listing(&self, actor: &str, at: i64, purpose: &str) -> Result<(), OfficeError> {
        self.note(None, actor, at, purpose)
    }

    fn note(&self, of: Option<PersonNo>, actor: &str, at: i64, purpose: &str) -> Result<(), OfficeError> {
        let body = serde_json::json!({ "purpose": purpose }).to_string().into_bytes();
        let draft = Draft {
            recorded_at: at,
            actor: actor.to_owned(),
            kind: READ.to_owned(),
            subject: of.map(|no| u64::from(no.0)),
            body,
            private: None,
        };
        // A note changes nothing of the register: what was folded stays as it is.
        self.journal.append(vec![draft])?;
        Ok(())
    }

    /// Records what happens to an account, sealed under its own key.
    pub(crate) fn record_account(
        &mut self,
        no: AccountNo,
        events: &[AccountEvent],
        actor: &str,
        at: i64,
    ) -> Result<(), OfficeError> {
        let draft = Draft {
            recorded_at: at,
            actor: actor.to_owned(),
            kind: ACCOUNT.to_owned(),
            subject: Some(no.subject()),
            body: b"{}".to_vec(),
            private: Some(json(events)),
        };
        self.journal.append(vec![draft])?;
        replay(&self.journal, &mut self.state, self.folded, None)?;
        self.folded = self.journal.len();
        Ok(())
    }

    /// The cases.
    pub fn case_book(&self) -> &CaseBook {
        &self.state.cases
    }

    /// The papers of cases.
    pub fn papers(&self) -> &Papers {
        &self.state.papers
    }

    /// Keeps a paper, sealed under a subject's key.
    pub(crate) fn record_paper(
        &mut self,
        subject: u64,
        paper: &Paper,
        bytes: &[u8],
        actor: &str,
        at: i64,
    ) -> Result<(), OfficeError> {
        let draft = Draft {
            recorded_at: at,
            actor: actor.to_owned(),
            kind: PAPER.to_owned(),
            subject: Some(subject),
            body: b"{}".to_vec(),
            private: Some(papers::sealed(paper, bytes)),
        };
        self.journal.append(vec![draft])?;
        replay(&self.journal, &mut self.state, self.folded, None)?;
        self.folded = self.journal.len();
        Ok(())
    }

    /// Records a step of a case, sealed under a subject's key, and what the register learns of it: all of it or nothing.
    pub(crate) fn record_case(
        &mut self,
        subject: u64,
        case: &CaseEntry,
        register: &[(PersonNo, Vec<PersonEvent>)],
        actor: &str,
        at: i64,
    ) -> Result<u64, OfficeError> {
        let expected = self.journal.len();
        for (no, new) in register {
            let old = self.events_of(*no)?;
            let numbered = (0u32..).zip(new).map(|(place, event)| (EventId { entry: expected, place }, event));
            let all = old.iter().map(|(id, event)| (*id, event)).chain(numbered);
            let refused = |error| OfficeError::Refused { whom: format!("P{}", no.0), error };
            self.state.world.career_of(all).map_err(refused)?;
        }
        let draft = |kind: &str, subject, private| Draft {
            recorded_at: at,
            actor: actor.to_owned(),
            kind: kind.to_owned(),
            subject: Some(subject),
            body: b"{}".to_vec(),
            private: Some(private),
        };
        let mut drafts = vec![draft(CASE, subject, json(case))];
        drafts.extend(register.iter().map(|(no, events)| draft(PERSON, u64::from(no.0), json(events.as_slice()))));
        self.journal.append_if(expected, drafts)?;
        replay(&self.journal, &mut self.state, self.folded, None)?;
        self.folded = self.journal.len();
        Ok(expected)
    }

    /// Destroys a person's key: lawful erasure. The journal and its proofs stay whole; the data cannot be read again.
    ///
    /// Tells whether the old bytes of the key are gone from the disk already; where a long read still holds them, they go when
    /// it ends, at the latest when the register is next opened.
    pub fn erase(&mut self, no: PersonNo, actor: &str, at: i64, ground: &str) -> Result<bool, OfficeError> {
        let body = serde_json::json!({ "ground": ground }).to_string().into_bytes();
        let erasure = self.journal.erase(u64::from(no.0), at, actor, body)?;
        replay(&self.journal, &mut self.state, self.folded, None)?;
        self.state.world.forget_superseded();
        self.folded = self.journal.len();
        self.version = self.folded;
        Ok(erasure.scrubbed)
    }

    /// All events of a person, in the order of recording.
    pub fn events_of(&self, no: PersonNo) -> Result<History, OfficeError> {
        person_events(&self.journal, no, None)
    }

    /// The events of a person that had been recorded by a moment, in Unix milliseconds.
    pub fn events_known(&self, no: PersonNo, at: i64) -> Result<History, OfficeError> {
        person_events(&self.journal, no, Some(at))
    }

    /// Keeps the register as it stands, so that the next start replays less.
    pub fn keep_snapshot(&self) -> Result<(), OfficeError> {
        let bytes = self.state.to_snapshot();
        let bytes = bytes.map_err(|e| OfficeError::Unreadable { seq: self.folded, reason: e.to_string() })?;
        Ok(self.journal.write_snapshot(self.folded, &bytes)?)
    }
}

/// Makes a journal beside its place and moves it there whole, so that a process that dies meanwhile leaves no half of one.
fn make_journal(data: &Path, keys: &Keys) -> Result<Journal, OfficeError> {
    let is_free = std::fs::read_dir(data).map_or(true, |mut files| files.next().is_none());
    if let (true, Some(name)) = (is_free, data.file_name()) {
        let beside = data.with_file_name(format!(".{}.{}.new", name.to_string_lossy(), keys.journal()));
        // A place that cannot be moved to, such as a mounted one, or whose parent is closed, gets its journal made inside.
        let made = Journal::create(&beside, keys).map(drop);
        if made.is_ok() && std::fs::rename(&beside, data).is_ok() {
            return Ok(Journal::open(data, keys)?);
        }
        let _ = std::fs::remove_dir_all(&beside);
    }
    Ok(Journal::create(data, keys)?)
}

/// Folds a batch on a staged copy of the staff establishment, beside what is recorded.
fn prepare(
    world: &World,
    len: u64,
    history: impl Fn(PersonNo) -> Result<History, OfficeError>,
    batch: &Batch,
) -> Result<Prepared, OfficeError> {
    let mut staged = World::default();
    staged.staff = world.staff.clone();
    staged.publications = world.publications.clone();
    staged.readings = world.readings.clone();
    staged.index();
    let mut staff = Vec::new();
    for event in &batch.staff {
        let refused = |error| OfficeError::Refused { whom: "staff establishment".to_owned(), error };
        if staged.apply_staff(event).map_err(refused)? {
            staff.push(event.clone());
        }
    }
    // A post that the batch sets one way and then another, and that ends as it was, is no change.
    staff.retain(|event| event.post().is_none_or(|key| post_of(&staged, key) != post_of(world, key)));
    let mut recorded = Recorded { staff_events: staff.len(), ..Recorded::default() };
    let mut next = world.people.len() as u32;
    let mut people: Vec<(PersonNo, Vec<PersonEvent>)> = Vec::new();
    let mut numbers = Numbers::default();
    for (iin, events) in of_each_person(&batch.people) {
        let refused = |error| OfficeError::Refused { whom: masked(iin), error };
        let known = world.find_iin(iin);
        let old = known.map_or_else(|| Ok(Vec::new()), &history)?;
        let new = new_events(&old, &events);
        if new.is_empty() && known.is_some() {
            continue;
        }
        let no = known.unwrap_or(PersonNo(next));
        let numbered = (0u32..).zip(&new).map(|(place, event)| (EventId { entry: len, place }, event));
        let all: Vec<_> = old.iter().map(|(id, event)| (*id, event)).chain(numbered).collect();
        let (person, _) = staged.career_of(all.into_iter()).map_err(refused)?;
        let own = person.identity.map(|identity| identity.iin);
        if known.is_none() && own != Some(iin) {
            return Err(refused(WorldError::NotRegistered));
        }
        numbers.note(no, own).map_err(refused)?;
        if known.is_none() {
            next += 1;
            recorded.new_people += 1;
        } else {
            recorded.changed_people += 1;
        }
        recorded.person_events += new.len();
        people.push((no, new));
    }
    numbers.check(world)?;
    Ok(Prepared { staff, people, recorded, expected: len })
}

fn post_of<'w>(world: &'w World, key: &str) -> Option<&'w Post> {
    world.staff.find_post(key).map(|no| world.staff.post(no))
}

/// The batch with everything said of one person together, in the order in which the people come.
fn of_each_person(batch: &[PersonBatch]) -> Vec<(Iin, Vec<&PersonEvent>)> {
    let mut place: HashMap<Iin, usize> = HashMap::new();
    let mut people: Vec<(Iin, Vec<&PersonEvent>)> = Vec::new();
    for PersonBatch { iin, events } in batch {
        let at = *place.entry(*iin).or_insert_with(|| {
            people.push((*iin, Vec::new()));
            people.len() - 1
        });
        people[at].1.extend(events);
    }
    people
}

/// What is said of a person and not recorded yet. What was renewed since it was recorded holds no more, so it is recorded
/// again where the last word of the batch goes back to it.
fn new_events(old: &History, events: &[&PersonEvent]) -> Vec<PersonEvent> {
    let mut said: HashSet<String> = old.iter().map(|(_, event)| canonical(event)).collect();
    let (mut new, mut last_words): (Vec<&PersonEvent>, Vec<&PersonEvent>) = (Vec::new(), Vec::new());
    for event in events {
        if said.insert(canonical(event)) {
            new.push(event);
        } else if event.renews(event) {
            last_words.retain(|word| !event.renews(word));
            last_words.push(event);
        }
    }
    for word in last_words {
        let latest_new = new.iter().rev().find(|event| word.renews(event)).copied();
        let latest = latest_new.or_else(|| old.iter().map(|(_, event)| event).rev().find(|event| word.renews(event)));
        // Where the batch itself says something newer, that is its last word.
        let superseded = events.iter().rev().find(|event| word.renews(event)).is_some_and(|last| *last != word);
        if latest.is_some_and(|latest| latest != word) && !superseded {
            new.push(word);
        }
    }
    new.into_iter().cloned().collect()
}

/// Whose numbers a batch sets, so that nobody ends with the number of another.
#[derive(Default)]
struct Numbers {
    owner: HashMap<Iin, PersonNo>,
    touched: HashSet<PersonNo>,
}

impl Numbers {
    fn note(&mut self, no: PersonNo, iin: Option<Iin>) -> Result<(), WorldError> {
        self.touched.insert(no);
        match iin.and_then(|iin| self.owner.insert(iin, no)) {
            Some(other) => Err(WorldError::IinTaken(other.0)),
            None => Ok(()),
        }
    }

    /// Against the people whom the batch leaves as they are.
    fn check(&self, world: &World) -> Result<(), OfficeError> {
        for (iin, no) in &self.owner {
            match world.find_iin(*iin) {
                Some(other) if other != *no && !self.touched.contains(&other) => {
                    return Err(OfficeError::Refused { whom: masked(*iin), error: WorldError::IinTaken(other.0) });
                }
                _ => {}
            }
        }
        Ok(())
    }
}

fn canonical(event: &PersonEvent) -> String {
    serde_json::to_string(event).expect("events are plain data")
}

fn masked(iin: Iin) -> String {
    let text = iin.to_string();
    format!("person with IIN ending in {}", &text[text.len() - 4..])
}
