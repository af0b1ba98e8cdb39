//! An append-only journal: hash-chained, under a Merkle tree, with signed checkpoints and sealed payloads.
//!
//! It knows nothing of people or of law. An [`Entry`] has a clear body and, if need be, a sealed part that only the
//! key of its subject opens; a subject is a number. Three promises are kept:
//!
//! * what was acknowledged is on the disk, and never changes unnoticed: [`verify`] recomputes everything from the
//!   stored bytes with code of its own, and [`Checkpoint`]s kept elsewhere show a log that was cut or rewritten;
//! * [`Journal::erase`] makes all that was sealed for a subject unreadable for good, and leaves every proof valid;
//! * nothing here reads a clock: times come from the caller.
//!
//! A copy of the data directory made before an erasure, a backup too, still holds the wrapped key: backups must not
//! outlive the period within which an erasure has to be complete.

mod backup;
mod checkpoint;
mod entry;
mod error;
mod exchange;
mod format;
mod keys;
mod merkle;
pub mod proof;
mod read;
mod seal;
mod snapshot;
mod store;
mod verify;
mod witness;
mod writer;

pub use backup::{restore, restore_despite};
pub use checkpoint::Checkpoint;
pub use entry::{Draft, Entry, Hash, JournalId, Receipt, Sealed};
pub use error::{Error, Result};
pub use exchange::import;
pub use format::ERASED_KIND;
pub use keys::{Keys, PublicKey};
pub use read::{Entries, Unsealed};
pub use snapshot::{IgnoredSnapshot, LatestSnapshot};
pub use verify::{Problem, Report, verify, verify_alone};
pub use witness::{Loss, loss};
pub use writer::Erasure;

use error::Doing;
use std::io::Write;
use std::ops::{ControlFlow, Range};
use std::path::Path;
use std::sync::mpsc::{self, SyncSender};
use std::sync::{Arc, PoisonError};
use std::thread::{self, JoinHandle};
use store::{Shared, StoredTree};
use writer::{Append, Part, Reply, Request, Writer};

/// Requests that may wait for the writer before a caller has to wait with theirs.
const QUEUE: usize = 1024;
/// Drafts handed over at once in a bulk append.
const PART: usize = 4096;

/// An open journal. Clones are handles to the same one; the last one dropped closes it.
#[derive(Clone)]
pub struct Journal {
    shared: Arc<Shared>,
    writer: Arc<Thread>,
}

/// The writing thread, which ends with the last handle.
struct Thread {
    requests: SyncSender<Request>,
    thread: Option<JoinHandle<()>>,
}

impl Drop for Thread {
    fn drop(&mut self) {
        // If the thread is gone already there is nobody to stop.
        let _ = self.requests.send(Request::Stop);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// The id of the journal in a directory, for which keys can then be loaded.
///
/// # Errors
/// [`Error::NotAJournal`].
pub fn journal_id(dir: impl AsRef<Path>) -> Result<JournalId> {
    store::identity(dir.as_ref()).map(|(id, _)| id)
}

impl Journal {
    /// Makes a new journal in a new or empty directory, under the id for which the keys were made.
    ///
    /// # Errors
    /// [`Error::NotEmpty`]; [`Error::KeysInsideData`]; [`Error::File`]; [`Error::Storage`].
    pub fn create(dir: impl AsRef<Path>, keys: &Keys) -> Result<Self> {
        let dir = dir.as_ref();
        store::make_dir(dir)?;
        store::check_apart(dir, keys)?;
        store::make_database(dir, keys.journal, &keys.public())?;
        store::write_identity(dir, keys.journal, &keys.public())?;
        Self::open(dir, keys)
    }

    /// Opens the journal in a directory for reading and writing. One process at a time may do so.
    ///
    /// # Errors
    /// [`Error::NotAJournal`]; [`Error::WrongKeys`]; [`Error::InUse`]; [`Error::WitnessContradicts`] if entries that a
    /// checkpoint has seen are gone; [`Error::Damaged`]; [`Error::File`]; [`Error::Storage`].
    pub fn open(dir: impl AsRef<Path>, keys: &Keys) -> Result<Self> {
        let dir = dir.as_ref();
        store::check_keys(dir, keys)?;
        let lock = store::lock(dir)?;
        let connection = store::write_connection(dir)?;
        let not = |what: String| Error::NotAJournal { dir: dir.to_owned(), what };
        let version: i64 =
            connection.query_row("PRAGMA user_version", [], |row| row.get(0)).doing("reading the tables' version")?;
        if version != format::SCHEMA_VERSION {
            return Err(not(format!("its tables have version {version}, not {}", format::SCHEMA_VERSION)));
        }
        let id: String = connection
            .query_row("SELECT value FROM meta WHERE name = 'journal'", [], |row| row.get(0))
            .doing("reading the journal's id")?;
        if id != keys.journal.to_string() {
            return Err(not(format!("its database is that of journal {id}")));
        }
        let shared = Arc::new(Shared::new(dir.to_owned(), keys));
        let writer = Writer::open(Arc::clone(&shared), connection, lock)?;
        let (requests, waiting) = mpsc::sync_channel(QUEUE);
        let thread = thread::Builder::new()
            .name("journal".to_owned())
            .spawn(move || writer.run(&waiting))
            .map_err(|e| Error::WriterStopped { why: format!("its thread could not be started: {e}") })?;
        Ok(Self { shared, writer: Arc::new(Thread { requests, thread: Some(thread) }) })
    }

    /// The journal's id.
    pub fn id(&self) -> JournalId {
        self.shared.keys.journal
    }

    /// The key by which others check this journal's checkpoints.
    pub fn public_key(&self) -> PublicKey {
        self.shared.keys.public()
    }

    /// How many entries are durable; the sequence number of the next one.
    pub fn len(&self) -> u64 {
        self.shared.len()
    }

    /// Whether there are no entries yet.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Appends drafts in one transaction, and returns when they are on the disk.
    ///
    /// # Errors
    /// [`Error::NoSubject`], [`Error::SubjectErased`], [`Error::ReservedKind`] refuse all the drafts;
    /// [`Error::Storage`] and [`Error::WriterStopped`] if the disk fails. On any error none of them is written.
    pub fn append(&self, drafts: Vec<Draft>) -> Result<Receipt> {
        self.ask(|reply| Request::Append(Append { expected: None, drafts, reply }))
    }

    /// Appends drafts if the journal has exactly as many entries as the caller has seen.
    ///
    /// # Errors
    /// [`Error::Moved`] if it has not; else as [`Journal::append`].
    pub fn append_if(&self, expected_len: u64, drafts: Vec<Draft>) -> Result<Receipt> {
        self.ask(|reply| Request::Append(Append { expected: Some(expected_len), drafts, reply }))
    }

    /// Appends any number of drafts in one transaction: all of them, or none.
    ///
    /// `progress` is told now and then how many drafts have been handed over, and may stop it all with
    /// [`ControlFlow::Break`]. Other callers' appends wait until the end; so neither `drafts` nor `progress` may append
    /// or erase here themselves.
    ///
    /// # Errors
    /// [`Error::Moved`]; [`Error::Cancelled`] if `progress` stopped it; else as [`Journal::append`].
    pub fn append_all(
        &self,
        expected_len: u64,
        drafts: impl IntoIterator<Item = Draft>,
        mut progress: impl FnMut(u64) -> ControlFlow<()>,
    ) -> Result<Receipt> {
        let (sender, parts) = mpsc::sync_channel(4);
        let (reply, answer) = mpsc::sync_channel(1);
        self.send(Request::Bulk { expected: expected_len, parts, reply })?;
        let mut drafts = drafts.into_iter();
        let mut handed_over = 0;
        // Ends early if the writer has given up; its answer then says why.
        loop {
            let part: Vec<Draft> = drafts.by_ref().take(PART).collect();
            let count = part.len() as u64;
            if count == 0 {
                let _ = sender.send(Part::End);
                break;
            }
            if sender.send(Part::Drafts(part)).is_err() {
                break;
            }
            handed_over += count;
            if progress(handed_over).is_break() {
                break;
            }
        }
        drop(sender);
        answer.recv().unwrap_or_else(|_| Err(stopped()))
    }

    /// The entries of a range of sequence numbers, as far as they were durable when this was called.
    ///
    /// # Errors
    /// [`Error::Storage`].
    pub fn read(&self, range: Range<u64>) -> Result<Entries> {
        Entries::new(Arc::clone(&self.shared), range.start, range.end, None)
    }

    /// The entries about one subject, in order.
    ///
    /// # Errors
    /// [`Error::Storage`].
    pub fn read_subject(&self, subject: u64) -> Result<Entries> {
        Entries::new(Arc::clone(&self.shared), 0, u64::MAX, Some(subject))
    }

    /// One entry.
    ///
    /// # Errors
    /// [`Error::BeyondEnd`]; [`Error::Damaged`]; [`Error::Storage`].
    pub fn entry(&self, seq: u64) -> Result<Entry> {
        read::entry(&self.shared, seq)
    }

    /// Opens the private part of an entry. An erased one is an answer, not an error.
    ///
    /// # Errors
    /// [`Error::SealBroken`], [`Error::KeyMissing`] if stored bytes were changed; [`Error::Storage`].
    pub fn unseal(&self, entry: &Entry) -> Result<Sealed> {
        read::unseal(&self.shared, &*self.shared.reader()?, entry)
    }

    /// Destroys the key of a subject, so that nothing sealed for them can be read again, and appends an entry of kind
    /// [`ERASED_KIND`] that tells of it. Snapshots are deleted first, since they may hold the same in clear.
    ///
    /// # Errors
    /// [`Error::SubjectErased`] if this was done before; [`Error::Storage`]; [`Error::File`].
    pub fn erase(&self, subject: u64, recorded_at: i64, actor: &str, body: Vec<u8>) -> Result<Erasure> {
        let draft = Draft {
            recorded_at,
            actor: actor.to_owned(),
            kind: ERASED_KIND.to_owned(),
            subject: Some(subject),
            body,
            private: None,
        };
        let _held = self.shared.snapshots.lock().unwrap_or_else(PoisonError::into_inner);
        snapshot::delete_all(&self.shared.dir)?;
        self.ask(|reply| Request::Erase(draft, reply))
    }

    /// The root of the Merkle tree over the first `size` entries.
    ///
    /// # Errors
    /// [`Error::BeyondEnd`]; [`Error::Damaged`]; [`Error::Storage`].
    pub fn root(&self, size: u64) -> Result<Hash> {
        self.within(size, self.len())?;
        merkle::root(size, &StoredTree(&*self.shared.reader()?))
    }

    /// Proof that entry `seq` is among the first `size` ones; [`proof::verify_inclusion`] checks it.
    ///
    /// # Errors
    /// [`Error::BeyondEnd`]; [`Error::Damaged`]; [`Error::Storage`].
    pub fn inclusion_proof(&self, seq: u64, size: u64) -> Result<Vec<Hash>> {
        self.within(size, self.len())?;
        if seq >= size {
            return Err(Error::BeyondEnd { asked: seq, len: size });
        }
        merkle::inclusion(seq, size, &StoredTree(&*self.shared.reader()?))
    }

    /// Proof that the first `new` entries begin with the first `old` ones; [`proof::verify_consistency`] checks it.
    ///
    /// # Errors
    /// [`Error::BeyondEnd`]; [`Error::Damaged`]; [`Error::Storage`].
    pub fn consistency_proof(&self, old: u64, new: u64) -> Result<Vec<Hash>> {
        self.within(new, self.len())?;
        self.within(old, new)?;
        merkle::consistency(old, new, &StoredTree(&*self.shared.reader()?))
    }

    /// Signs the present state, keeps the checkpoint in the data directory and puts it, as the witness, beside the
    /// keys.
    ///
    /// # Errors
    /// [`Error::Storage`]; [`Error::File`].
    pub fn checkpoint(&self) -> Result<Checkpoint> {
        self.ask(Request::Checkpoint)
    }

    /// Keeps a folded state, encrypted. `seq` is the number of entries folded into it. The newest two are kept.
    ///
    /// # Errors
    /// [`Error::SnapshotRefused`] if it is older than the last erasure, of whose subject it may still tell;
    /// [`Error::File`].
    pub fn write_snapshot(&self, seq: u64, bytes: &[u8]) -> Result<()> {
        snapshot::write(&self.shared, seq, bytes)
    }

    /// The newest snapshot that fits this journal. Damaged ones are passed over and named.
    ///
    /// # Errors
    /// [`Error::File`] if the directory cannot be listed.
    pub fn latest_snapshot(&self) -> Result<LatestSnapshot> {
        snapshot::latest(&self.shared)
    }

    /// Copies the journal into a new or empty directory while it goes on being written, and tells how many entries the
    /// copy has. Snapshots are left out. [`restore`] takes it back.
    ///
    /// # Errors
    /// [`Error::NotEmpty`]; [`Error::Storage`]; [`Error::File`].
    pub fn backup(&self, to: impl AsRef<Path>) -> Result<u64> {
        backup::copy(&self.shared.dir, to.as_ref())
    }

    /// Writes the journal as JSON Lines, one object an entry, sealed parts staying sealed; `with_keys` adds the wrapped
    /// keys, which are of use only with the master key. The last line is a checkpoint over all of it, which is
    /// returned. Two exports of the same state have the same bytes. [`import`] reads it.
    ///
    /// # Errors
    /// [`Error::Storage`]; [`Error::File`] if `out` fails.
    pub fn export(&self, out: &mut impl Write, with_keys: bool) -> Result<Checkpoint> {
        exchange::export(&self.shared.dir, &self.shared.keys, out, with_keys)
    }

    fn within(&self, asked: u64, len: u64) -> Result<()> {
        if asked > len { Err(Error::BeyondEnd { asked, len }) } else { Ok(()) }
    }

    fn send(&self, request: Request) -> Result<()> {
        self.writer.requests.send(request).map_err(|_| stopped())
    }

    fn ask<T>(&self, request: impl FnOnce(Reply<T>) -> Request) -> Result<T> {
        let (reply, answer) = mpsc::sync_channel(1);
        self.send(request(reply))?;
        answer.recv().unwrap_or_else(|_| Err(stopped()))
    }
}

fn stopped() -> Error {
    Error::WriterStopped { why: "its thread has ended".to_owned() }
}
