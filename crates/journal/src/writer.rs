//! The one thread that writes.
//!
//! It owns the writing connection. It waits for one request, takes what else has arrived meanwhile, writes all of it
//! in one transaction, and answers everybody once that is on the disk: so the price of a durable write is shared.

use crate::checkpoint::Checkpoint;
use crate::entry::{self, Draft, Entry, Hash, Receipt};
use crate::error::{Doing, DoingFile, Error, Result};
use crate::format::{CHECKPOINTS, ERASED_KIND, WRAPPED};
use crate::keys::replace_file;
use crate::merkle::Edge;
use crate::seal::{self, KeyState, SubjectKey};
use crate::store::{Shared, StoredTree};
use crate::witness;
use rusqlite::{Connection, OptionalExtension};
use std::collections::HashMap;
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender};
use std::time::Duration;

/// Requests written in one transaction.
const GROUP: usize = 512;
/// Entries after which a group takes no further request.
const GROUP_ENTRIES: usize = 8192;

/// Where an answer goes.
pub(crate) type Reply<T> = SyncSender<Result<T>>;

/// What the writer can be asked for.
pub(crate) enum Request {
    Append(Append),
    /// Entries which come in parts and are kept all or none.
    Bulk {
        expected: u64,
        parts: Receiver<Part>,
        reply: Reply<Receipt>,
    },
    /// Destroys the key of the draft's subject and appends the draft.
    Erase(Draft, Reply<Erasure>),
    Checkpoint(Reply<Checkpoint>),
    Stop,
}

pub(crate) struct Append {
    pub(crate) expected: Option<u64>,
    pub(crate) drafts: Vec<Draft>,
    pub(crate) reply: Reply<Receipt>,
}

/// A part of a bulk append. If no end comes, nothing is kept.
pub(crate) enum Part {
    Drafts(Vec<Draft>),
    End,
}

/// What became of an erasure. The key is destroyed and that is durable.
#[derive(Debug, Clone)]
#[must_use]
pub struct Erasure {
    /// The entry that tells of it.
    pub receipt: Receipt,
    /// Whether older copies of the key's bytes are gone from the write-ahead log. If a long read holds them, this is
    /// done as soon as it ends, at the latest when the journal is next opened.
    pub scrubbed: bool,
    /// The checkpoint taken just after, or why there is none.
    pub checkpoint: Result<Checkpoint>,
}

/// The end of the journal.
#[derive(Clone)]
struct Tip {
    edge: Edge,
    previous: Hash,
    erased_below: u64,
}

pub(crate) struct Writer {
    shared: Arc<Shared>,
    tip: Tip,
    /// Keys made in the running transaction.
    fresh: HashMap<u64, SubjectKey>,
    buffer: Vec<u8>,
    /// The write-ahead log may still hold a destroyed key.
    scrub_due: bool,
    /// Why nothing more can be written.
    broken: Option<String>,
    connection: Connection,
    /// Dropped after the connection.
    _lock: File,
}

impl Writer {
    /// Finds the end of the stored journal, and checks it against the witness.
    pub(crate) fn open(shared: Arc<Shared>, connection: Connection, lock: File) -> Result<Self> {
        let last: Option<(i64, [u8; 32])> = connection
            .query_row("SELECT seq, leaf FROM entries ORDER BY seq DESC LIMIT 1", [], |r| Ok((r.get(0)?, r.get(1)?)))
            .optional()
            .doing("finding the last entry")?;
        let erased: Option<i64> = connection
            .query_row("SELECT max(seq) FROM entries WHERE kind = 'subject-erased'", [], |row| row.get(0))
            .doing("finding the last erasure")?;
        let (size, previous) = match last {
            None => (0, entry::genesis(shared.keys.journal)),
            Some((seq, leaf)) => (seq.cast_unsigned() + 1, Hash(leaf)),
        };
        let edge = Edge::load(size, &StoredTree(&connection))?;
        let tip = Tip { edge, previous, erased_below: erased.map_or(0, |seq| seq.cast_unsigned() + 1) };
        let mut writer = Self {
            shared,
            tip,
            fresh: HashMap::new(),
            buffer: Vec::new(),
            scrub_due: true,
            broken: None,
            connection,
            _lock: lock,
        };
        writer.check_witness()?;
        writer.complete_checkpoint_file()?;
        writer.scrub();
        writer.publish();
        Ok(writer)
    }

    /// Serves requests until asked to stop or until nobody is left to ask.
    pub(crate) fn run(mut self, requests: &Receiver<Request>) {
        self.serve(requests);
        self.shared.close_idle();
    }

    fn serve(&mut self, requests: &Receiver<Request>) {
        let mut next = None;
        loop {
            let request = match next.take() {
                Some(request) => request,
                None => match self.wait(requests) {
                    Some(request) => request,
                    None => return,
                },
            };
            match request {
                Request::Append(first) => next = self.group(first, requests),
                Request::Bulk { expected, parts, reply } => {
                    let done = self.bulk(expected, &parts);
                    // Frees a caller who is still handing over parts.
                    drop(parts);
                    answer(&reply, done);
                }
                Request::Erase(draft, reply) => answer(&reply, self.erase(draft)),
                Request::Checkpoint(reply) => answer(&reply, self.checkpoint()),
                Request::Stop => return,
            }
        }
    }

    fn wait(&mut self, requests: &Receiver<Request>) -> Option<Request> {
        while self.scrub_due {
            match requests.recv_timeout(Duration::from_secs(1)) {
                Ok(request) => return Some(request),
                Err(RecvTimeoutError::Timeout) => self.scrub(),
                Err(RecvTimeoutError::Disconnected) => return None,
            }
        }
        requests.recv().ok()
    }

    /// Writes a request and those waiting behind it; gives back one it took but could not join to them.
    fn group(&mut self, first: Append, requests: &Receiver<Request>) -> Option<Request> {
        let mut entries = first.drafts.len();
        let mut members = vec![first];
        let mut other = None;
        while members.len() < GROUP && entries < GROUP_ENTRIES {
            match requests.try_recv() {
                Ok(Request::Append(append)) => {
                    entries += append.drafts.len();
                    members.push(append);
                }
                Ok(request) => {
                    other = Some(request);
                    break;
                }
                Err(_) => break,
            }
        }
        let done = self.transaction(|writer| {
            members
                .iter_mut()
                .map(|member| writer.append(member.expected, std::mem::take(&mut member.drafts)))
                .collect()
        });
        let answers: Vec<Result<Receipt>> = match done {
            Ok(answers) => answers,
            Err(e) => vec![Err(e); members.len()],
        };
        for (member, receipt) in members.iter().zip(answers) {
            answer(&member.reply, receipt);
        }
        other
    }

    /// Writes one request. The outer failure concerns the whole transaction, the inner one this request alone, of
    /// which then nothing has been written.
    fn append(&mut self, expected: Option<u64>, drafts: Vec<Draft>) -> Result<Result<Receipt>> {
        let first_seq = self.tip.edge.size();
        if let Some(expected) = expected.filter(|&expected| expected != first_seq) {
            return Ok(Err(Error::Moved { expected, actual: first_seq }));
        }
        for draft in &drafts {
            if let Err(refusal) = self.check(draft) {
                return if matches!(refusal, Error::Storage { .. }) { Err(refusal) } else { Ok(Err(refusal)) };
            }
        }
        let count = drafts.len() as u64;
        for draft in drafts {
            self.write(draft)?;
        }
        Ok(Ok(Receipt { first_seq, count }))
    }

    fn bulk(&mut self, expected: u64, parts: &Receiver<Part>) -> Result<Receipt> {
        self.transaction(|writer| {
            let first_seq = writer.tip.edge.size();
            if expected != first_seq {
                return Err(Error::Moved { expected, actual: first_seq });
            }
            loop {
                match parts.recv() {
                    Ok(Part::Drafts(drafts)) => {
                        for draft in drafts {
                            writer.check(&draft)?;
                            writer.write(draft)?;
                        }
                    }
                    Ok(Part::End) => return Ok(Receipt { first_seq, count: writer.tip.edge.size() - first_seq }),
                    Err(_) => return Err(Error::Cancelled),
                }
            }
        })
    }

    /// Whether a draft can be written.
    fn check(&mut self, draft: &Draft) -> Result<()> {
        if draft.kind == ERASED_KIND {
            return Err(Error::ReservedKind);
        }
        if draft.private.is_none() {
            return Ok(());
        }
        let subject = draft.subject.ok_or_else(|| Error::NoSubject { kind: draft.kind.clone() })?;
        if self.fresh.contains_key(&subject) {
            return Ok(());
        }
        match self.shared.keyring.state(subject, &self.connection)? {
            KeyState::Erased => Err(Error::SubjectErased { subject }),
            KeyState::Live(_) | KeyState::Unknown => Ok(()),
        }
    }

    /// Seals, hashes and inserts one draft that has been checked.
    fn write(&mut self, draft: Draft) -> Result<()> {
        let sealed = match (draft.private, draft.subject) {
            (Some(clear), Some(subject)) => {
                let context = seal::seal_context(&draft.kind, subject, draft.recorded_at);
                Some(seal::seal(&*self.key(subject)?, &context, &clear)?)
            }
            _ => None,
        };
        let mut entry = Entry {
            seq: self.tip.edge.size(),
            recorded_at: draft.recorded_at,
            actor: draft.actor,
            kind: draft.kind,
            subject: draft.subject,
            body: draft.body,
            sealed,
            previous: self.tip.previous,
            leaf: Hash::default(),
        };
        entry.leaf = entry::leaf(&entry, &mut self.buffer);
        insert(&self.connection, &mut self.tip.edge, &entry).doing("writing an entry")?;
        self.tip.previous = entry.leaf;
        Ok(())
    }

    /// The key of a subject, made on first use.
    fn key(&mut self, subject: u64) -> Result<SubjectKey> {
        if let Some(key) = self.fresh.get(&subject) {
            return Ok(key.clone());
        }
        match self.shared.keyring.state(subject, &self.connection)? {
            KeyState::Live(key) => Ok(key),
            KeyState::Erased => Err(Error::SubjectErased { subject }),
            KeyState::Unknown => {
                let (key, wrapped) = self.shared.keyring.make(subject)?;
                self.connection
                    .prepare_cached("INSERT INTO keys (seq, subject, erased, wrapped) VALUES (?1, ?2, 0, ?3)")
                    .and_then(|mut i| i.execute((self.tip.edge.size().cast_signed(), subject.cast_signed(), wrapped)))
                    .doing("writing a subject's key")?;
                self.fresh.insert(subject, key.clone());
                Ok(key)
            }
        }
    }

    /// Runs a transaction; afterwards either all of it is durable and visible, or nothing has happened.
    fn transaction<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        if let Some(why) = &self.broken {
            return Err(Error::WriterStopped { why: why.clone() });
        }
        let before = self.tip.clone();
        self.connection.execute_batch("BEGIN IMMEDIATE").doing("beginning a transaction")?;
        let done = work(self).and_then(|value| {
            self.connection.execute_batch("COMMIT").doing("committing").map(|()| value).inspect_err(|e| {
                // Whether the entries are on the disk is unknown: only reading it anew can tell.
                self.broken = Some(e.to_string());
            })
        });
        match done {
            Ok(value) => {
                for (subject, key) in self.fresh.drain() {
                    self.shared.keyring.keep(subject, key);
                }
                self.publish();
                Ok(value)
            }
            Err(e) => {
                self.fresh.clear();
                self.tip = before;
                // SQLite has sometimes rolled back by itself already.
                if !self.connection.is_autocommit()
                    && let Err(e) = self.connection.execute_batch("ROLLBACK")
                {
                    self.broken = Some(e.to_string());
                }
                Err(e)
            }
        }
    }

    fn publish(&self) {
        self.shared.len.store(self.tip.edge.size(), Ordering::Release);
        self.shared.erased_below.store(self.tip.erased_below, Ordering::Release);
    }

    fn erase(&mut self, draft: Draft) -> Result<Erasure> {
        // The caller always names a subject.
        let subject = draft.subject.unwrap_or_default();
        let receipt = self.transaction(|writer| {
            let seq = writer.tip.edge.size();
            let row: Option<(i64, i64)> = writer
                .connection
                .query_row("SELECT seq, erased FROM keys WHERE subject = ?1", [subject.cast_signed()], |row| {
                    Ok((row.get(0)?, row.get(1)?))
                })
                .optional()
                .doing("looking up a subject's key")?;
            let zeros = [0u8; WRAPPED];
            match row {
                Some((_, erased)) if erased != 0 => return Err(Error::SubjectErased { subject }),
                // As many bytes as before, so that SQLite writes them over the old ones.
                Some((row, _)) => writer
                    .connection
                    .execute("UPDATE keys SET erased = 1, wrapped = ?2 WHERE seq = ?1", (row, zeros))
                    .doing("destroying a subject's key")?,
                None => writer
                    .connection
                    .execute(
                        "INSERT INTO keys (seq, subject, erased, wrapped) VALUES (?1, ?2, 1, ?3)",
                        (seq.cast_signed(), subject.cast_signed(), zeros),
                    )
                    .doing("writing a tombstone")?,
            };
            writer.write(draft)?;
            writer.tip.erased_below = seq + 1;
            Ok(Receipt { first_seq: seq, count: 1 })
        })?;
        self.shared.keyring.forget(subject);
        self.scrub_due = true;
        self.scrub();
        Ok(Erasure { receipt, scrubbed: !self.scrub_due, checkpoint: self.checkpoint() })
    }

    /// Moves the write-ahead log into the database and empties it, so that no old page stays behind in it.
    fn scrub(&mut self) {
        let busy = self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0));
        self.scrub_due = !matches!(busy, Ok(0));
    }

    /// Signs the present state: into the table, then the file beside it, then the witness with the keys; so what is
    /// farther out is never ahead of what is farther in.
    fn checkpoint(&mut self) -> Result<Checkpoint> {
        let checkpoint = Checkpoint::sign(&self.shared.keys, self.tip.edge.size(), self.tip.edge.root());
        let new = self.transaction(|writer| {
            writer
                .connection
                .prepare_cached("INSERT OR IGNORE INTO checkpoints (size, note) VALUES (?1, ?2)")
                .and_then(|mut insert| insert.execute((checkpoint.size.cast_signed(), &checkpoint.note)))
                .doing("writing a checkpoint")
        })?;
        if new > 0 {
            self.append_to_checkpoint_file(&checkpoint.note)?;
        }
        replace_file(&self.shared.keys.witness(), checkpoint.note.as_bytes())?;
        Ok(checkpoint)
    }

    fn append_to_checkpoint_file(&self, note: &str) -> Result<()> {
        let path = self.shared.dir.join(CHECKPOINTS);
        let mut options = OpenOptions::new();
        let mut file = options.append(true).create(true).mode(0o600).open(&path).doing_file("opening", &path)?;
        file.write_all(format!("{note}\n").as_bytes()).and_then(|()| file.sync_all()).doing_file("writing", &path)
    }

    /// Writes the newest checkpoint to the file if the process ended before it came to that.
    fn complete_checkpoint_file(&self) -> Result<()> {
        let newest: Option<String> = self
            .connection
            .query_row("SELECT note FROM checkpoints ORDER BY size DESC LIMIT 1", [], |row| row.get(0))
            .optional()
            .doing("finding the last checkpoint")?;
        let Some(note) = newest else { return Ok(()) };
        let path = self.shared.dir.join(CHECKPOINTS);
        let text = fs::read(&path).unwrap_or_default();
        let whole = format!("{note}\n").into_bytes();
        if text.windows(whole.len()).any(|part| part == whole) {
            return Ok(());
        }
        // What was being written when the process ended is a beginning of this note.
        if let Some(begun) = (1..whole.len()).rev().find(|&n| text.ends_with(&whole[..n])) {
            let cut = |file: File| file.set_len((text.len() - begun) as u64);
            OpenOptions::new().write(true).open(&path).and_then(cut).doing_file("shortening", &path)?;
        }
        self.append_to_checkpoint_file(&note)
    }

    /// A log shorter than what the witness has seen was cut; one with another root was rewritten.
    fn check_witness(&self) -> Result<()> {
        let size = self.tip.edge.size();
        let Some(loss) = witness::compare(&self.connection, size, &self.shared.keys)? else { return Ok(()) };
        let what = match loss.later() {
            Some(_) => format!("the journal has {size}"),
            None => "with another root than the journal's".to_owned(),
        };
        Err(Error::WitnessContradicts { witness: loss.witness, seen: loss.seen, what })
    }
}

/// Writes an entry that is complete, and what the tree gains by it.
pub(crate) fn insert(connection: &Connection, edge: &mut Edge, entry: &Entry) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO entries (seq, recorded_at, previous, leaf, actor, kind, subject, body, sealed)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute((
            entry.seq.cast_signed(),
            entry.recorded_at,
            entry.previous.0,
            entry.leaf.0,
            &entry.actor,
            &entry.kind,
            entry.subject.map(u64::cast_signed),
            &entry.body,
            &entry.sealed,
        ))?;
    let mut node = connection.prepare_cached("INSERT INTO nodes (number, hash) VALUES (?1, ?2)")?;
    edge.push(entry.leaf, |number, hash| node.execute((number.cast_signed(), hash.0)).map(|_| ()))
}

/// A caller who has gone away needs no answer.
fn answer<T>(reply: &Reply<T>, result: Result<T>) {
    let _ = reply.send(result);
}
