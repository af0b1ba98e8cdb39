//! What can go wrong, and what to do about it.

use crate::entry::JournalId;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use thiserror::Error;

/// The result of a journal operation.
pub type Result<T> = std::result::Result<T, Error>;

/// Why the journal refused or failed. Cheap to clone: several waiting callers may get the same failure.
#[derive(Debug, Clone, Error)]
#[non_exhaustive]
pub enum Error {
    /// The key file is not where it was looked for.
    #[error(
        "the key file for journal {journal} is not in {}; put back {journal}.key there, or name the directory that holds it",
        .dir.display()
    )]
    KeyFileMissing {
        /// The journal whose keys were asked for.
        journal: JournalId,
        /// Where they were looked for.
        dir: PathBuf,
    },
    /// The key file cannot be understood.
    #[error("the key file {} is damaged ({what}); put back an intact copy", .path.display())]
    KeyFileDamaged {
        /// The file.
        path: PathBuf,
        /// What is wrong in it.
        what: String,
    },
    /// Other accounts can read the key file.
    #[error("the key file {} can be read by others (mode {mode:o}); run: chmod 600 {}", .path.display(), .path.display())]
    KeyFileExposed {
        /// The file.
        path: PathBuf,
        /// Its permission bits.
        mode: u32,
    },
    /// Keys are never overwritten.
    #[error("the key file {} exists already; keys are never overwritten, load them instead", .path.display())]
    KeyFileExists {
        /// The file.
        path: PathBuf,
    },
    /// Keys beside the data protect nothing.
    #[error("the keys directory {} is inside the data directory {}; keep the keys apart", .keys.display(), .data.display())]
    KeysInsideData {
        /// The keys directory.
        keys: PathBuf,
        /// The data directory.
        data: PathBuf,
    },
    /// The keys belong to another journal.
    #[error("the keys are those of journal {keys}, but {} holds journal {data}; load the keys of {data}", .dir.display())]
    WrongKeys {
        /// The journal of the keys.
        keys: JournalId,
        /// The journal of the data.
        data: JournalId,
        /// The data directory.
        dir: PathBuf,
    },
    /// The public key beside the data is not the one of the signing key.
    #[error(
        "the public key in {} is not that of the loaded signing key; one of them was replaced: \
         put back the right key file, or the data directory from a backup",
        .dir.display()
    )]
    PublicKeyDiffers {
        /// The data directory.
        dir: PathBuf,
    },
    /// There is no journal here, or not one of this version.
    #[error("{} is not a journal ({what}); name the directory that holds one, or create it", .dir.display())]
    NotAJournal {
        /// The directory.
        dir: PathBuf,
        /// What is missing.
        what: String,
    },
    /// A new journal, import, backup or restore wants an empty directory.
    #[error("{} is not empty; name a new or an empty directory", .dir.display())]
    NotEmpty {
        /// The directory.
        dir: PathBuf,
    },
    /// Another process, or another handle of this one, writes here.
    #[error("the journal in {} is open elsewhere; only one process may write: stop the other one", .dir.display())]
    InUse {
        /// The data directory.
        dir: PathBuf,
    },
    /// The log is not the one that the witness saw.
    #[error(
        "the witness {} has seen {seen} entries, but {what}; the journal was cut or rewritten: run verify and restore a \
         backup. To accept the loss knowingly, move the witness file away",
        .witness.display()
    )]
    WitnessContradicts {
        /// The witness file in the keys directory.
        witness: PathBuf,
        /// The size it vouches for.
        seen: u64,
        /// What was found instead.
        what: String,
    },
    /// The witness cannot be understood, or is not signed by the key of this journal.
    #[error(
        "the witness {} is damaged ({what}); run verify on the journal and, if it is sound, move this file away: \
         the next recording makes a new one",
        .path.display()
    )]
    WitnessDamaged {
        /// The witness file in the keys directory.
        path: PathBuf,
        /// What is wrong in it.
        what: String,
    },
    /// The journal has grown, or never was as long, as the caller believed.
    #[error("the journal has {actual} entries, not {expected}; read the new ones, decide again and retry")]
    Moved {
        /// The length the caller had seen.
        expected: u64,
        /// The present length.
        actual: u64,
    },
    /// A sealed payload needs a subject, under whose key it is sealed.
    #[error(
        "a draft of kind {kind:?} has a private payload but no subject; name the subject, or move the payload to the body"
    )]
    NoSubject {
        /// The kind of the draft.
        kind: String,
    },
    /// The subject's key is destroyed; nothing more can be sealed for them.
    #[error("subject {subject} is erased; nothing can be sealed for them any more: use a new subject")]
    SubjectErased {
        /// The subject.
        subject: u64,
    },
    /// This kind is the journal's own.
    #[error("kind {ERASED:?} is written by erase alone; choose another kind", ERASED = crate::format::ERASED_KIND)]
    ReservedKind,
    /// A sequence number or size beyond the end.
    #[error("{asked} is beyond the end of the journal, which has {len} entries")]
    BeyondEnd {
        /// What was asked for.
        asked: u64,
        /// The present length.
        len: u64,
    },
    /// A sealed payload whose key row is gone without an erasure.
    #[error("the key of subject {subject} is missing though they were never erased; run verify and restore a backup")]
    KeyMissing {
        /// The subject.
        subject: u64,
    },
    /// A sealed payload or a wrapped key does not open.
    #[error("the sealed bytes of {what} do not open: they, or the key, were changed; run verify and restore a backup")]
    SealBroken {
        /// Which ones.
        what: String,
    },
    /// The stored journal contradicts itself.
    #[error("the stored journal is damaged at {at}: {what}; run verify and restore a backup")]
    Damaged {
        /// The sequence number concerned.
        at: u64,
        /// What is wrong.
        what: String,
    },
    /// A snapshot may not be newer than the log, nor older than the last erasure.
    #[error("a snapshot at {seq} cannot be kept: {what}; fold the journal to its end and take a new one")]
    SnapshotRefused {
        /// Entries folded into it.
        seq: u64,
        /// Why not.
        what: String,
    },
    /// The caller's progress callback asked to stop; nothing was appended.
    #[error("the bulk append was stopped by its caller; nothing was appended")]
    Cancelled,
    /// The writer is gone, after an earlier failure which made the state on disk uncertain.
    #[error("the journal's writer has stopped ({why}); open the journal again")]
    WriterStopped {
        /// The failure.
        why: String,
    },
    /// An exported file cannot be imported.
    #[error("line {line} of the export: {what}; nothing was imported, take an intact export")]
    Import {
        /// Line number from 1.
        line: u64,
        /// What is wrong there.
        what: String,
    },
    /// A checkpoint's text cannot be understood or its signature is wrong.
    #[error("not a valid checkpoint: {what}")]
    Checkpoint {
        /// What is wrong.
        what: String,
    },
    /// The operating system gave no random bytes.
    #[error("the operating system gives no random bytes ({what}); nothing was written")]
    NoRandomness {
        /// Its answer.
        what: String,
    },
    /// SQLite failed.
    #[error("{doing} failed: {source}; check the disk (space, permissions), then run verify")]
    Storage {
        /// What was being done.
        doing: &'static str,
        /// SQLite's answer.
        source: Arc<rusqlite::Error>,
    },
    /// A file operation failed.
    #[error("{doing} {} failed: {source}; check the path, its permissions and the disk", .path.display())]
    File {
        /// What was being done.
        doing: &'static str,
        /// The file.
        path: PathBuf,
        /// The system's answer.
        source: Arc<std::io::Error>,
    },
}

/// Says what was being done when SQLite failed.
pub(crate) trait Doing<T> {
    /// Names the operation.
    fn doing(self, doing: &'static str) -> Result<T>;
}

impl<T> Doing<T> for rusqlite::Result<T> {
    fn doing(self, doing: &'static str) -> Result<T> {
        self.map_err(|source| Error::Storage { doing, source: Arc::new(source) })
    }
}

/// Says what was being done with which file when the system failed.
pub(crate) trait DoingFile<T> {
    /// Names the operation and the file.
    fn doing_file(self, doing: &'static str, path: &Path) -> Result<T>;
}

impl<T> DoingFile<T> for std::io::Result<T> {
    fn doing_file(self, doing: &'static str, path: &Path) -> Result<T> {
        self.map_err(|source| Error::File { doing, path: path.to_owned(), source: Arc::new(source) })
    }
}
