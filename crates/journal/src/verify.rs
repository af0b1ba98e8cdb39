//! Recomputing a whole journal from its stored bytes.
//!
//! Nothing here calls the code that writes: only the constants of the format are shared. So an error of the writer
//! cannot hide itself, and what is found does not rest on what was cached.

mod walk;

use crate::checkpoint::Checkpoint;
use crate::entry::{Hash, JournalId};
use crate::format::{
    CHECKPOINTS, DATABASE, IDENTITY, IDENTITY_HEAD, KEY, NONCE, SCHEMA, SCHEMA_VERSION, WRAP_CONTEXT, WRAPPED,
};
use crate::keys::{Keys, PublicKey};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fs;
use std::path::Path;
use zeroize::Zeroizing;

/// Problems reported one by one; a journal with more is broken as a whole.
const REPORTED: usize = 1000;

/// What [`verify`] found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Entries there are.
    pub entries: u64,
    /// The root over them, if all could be read.
    pub root: Option<Hash>,
    /// Signed checkpoints that were compared: those given, the witness, those in the file and in the table, each
    /// size once.
    pub checkpoints: u64,
    /// Entries that the witness beside the keys has seen, if there was one to compare with. Without one, an end that was cut
    /// off may stay unseen.
    pub witness: Option<u64>,
    /// What is wrong, in the order of the journal; what concerns no entry comes first.
    pub problems: Vec<Problem>,
}

impl Report {
    /// Whether nothing is wrong.
    pub fn is_sound(&self) -> bool {
        self.problems.is_empty()
    }
}

/// Something wrong in a stored journal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The entry concerned, or the first of those concerned.
    pub at: Option<u64>,
    /// What is wrong, naming the field or file.
    pub what: String,
}

/// Checks everything in a data directory.
///
/// With `keys`, every wrapped key is unwrapped, every sealed payload opened, and the witness beside the keys consulted.
/// Without, the public key in the data directory is believed, so a thief who replaced everything, that key too, is
/// found out only by a checkpoint in `against` (one that was printed, or kept elsewhere).
///
/// This reads; it neither repairs nor fails: whatever goes wrong is a problem in the report. A journal in use may be
/// verified; what is appended meanwhile is left out.
pub fn verify(dir: impl AsRef<Path>, keys: Option<&Keys>, against: &[Checkpoint]) -> Report {
    checked(dir.as_ref(), keys, keys, against)
}

/// Checks everything in a data directory, the witness beside the keys left aside: whether a copy that is older than the
/// witness is sound in itself.
pub fn verify_alone(dir: impl AsRef<Path>, keys: &Keys) -> Report {
    checked(dir.as_ref(), Some(keys), None, &[])
}

fn checked(dir: &Path, keys: Option<&Keys>, witness_of: Option<&Keys>, against: &[Checkpoint]) -> Report {
    let mut report = Report::default();
    if let Some((id, public)) = identity(dir, keys, &mut report) {
        let mut check =
            Check { dir, keys, id, public, report: &mut report, signed: BTreeMap::new(), checked: HashSet::new() };
        check.outside(witness_of, against);
        check.database();
    }
    report.problems.sort();
    report.problems.dedup();
    if report.problems.len() > REPORTED {
        let more = report.problems.len() - REPORTED;
        report.problems.truncate(REPORTED);
        report.problems.push(Problem { at: None, what: format!("and {more} more problems") });
    }
    report
}

fn identity(dir: &Path, keys: Option<&Keys>, report: &mut Report) -> Option<(JournalId, PublicKey)> {
    let read = || -> Result<(JournalId, PublicKey), String> {
        let text = fs::read_to_string(dir.join(IDENTITY)).map_err(|e| e.to_string())?;
        let body = text.strip_prefix(IDENTITY_HEAD).ok_or(format!("it does not begin with {IDENTITY_HEAD:?}"))?;
        let (id, key) = body
            .strip_prefix("\njournal ")
            .and_then(|rest| rest.strip_suffix('\n'))
            .and_then(|rest| rest.split_once("\nkey "))
            .ok_or("it is not an id and a key")?;
        Ok((id.parse()?, PublicKey::parse(key).map_err(|e| e.to_string())?))
    };
    let found = read().map_err(|e| {
        report.problems.push(Problem { at: None, what: format!("the file {IDENTITY:?} is damaged or missing: {e}") });
    });
    let Some(keys) = keys else { return found.ok() };
    let (id, public) = (keys.journal(), keys.public());
    if let Ok(found) = found
        && found != (id, public)
    {
        let what = format!("the file {IDENTITY:?} names another journal or another public key than the keys do");
        report.problems.push(Problem { at: None, what });
    }
    Some((id, public))
}

struct Check<'a> {
    dir: &'a Path,
    keys: Option<&'a Keys>,
    id: JournalId,
    public: PublicKey,
    report: &'a mut Report,
    /// The roots signed for a size, and where they stand.
    signed: BTreeMap<u64, Vec<(Hash, &'static str)>>,
    /// The texts of checkpoints whose signature was found right.
    checked: HashSet<String>,
}

/// A subject's row in the table of keys.
struct KeyRow {
    seq: u64,
    state: KeyState,
    /// Whether its entry was met.
    met: bool,
}

enum KeyState {
    Live(Option<Zeroizing<[u8; KEY]>>),
    Erased { told: bool },
}

impl Check<'_> {
    fn problem(&mut self, at: Option<u64>, what: impl Into<String>) {
        // Far more than are reported, yet not without end.
        if self.report.problems.len() < 100 * REPORTED {
            self.report.problems.push(Problem { at, what: what.into() });
        }
    }

    /// Takes a checkpoint as evidence if it is signed.
    fn evidence(&mut self, checkpoint: crate::Result<Checkpoint>, from: &'static str) -> Option<u64> {
        let checkpoint = match checkpoint {
            Ok(checkpoint) => checkpoint,
            Err(e) => {
                self.problem(None, format!("{from}: {e}"));
                return None;
            }
        };
        // The same text stands in the file and in the table; a signature costs more than a comparison.
        if !self.checked.contains(&checkpoint.note)
            && let Err(e) = checkpoint.check(self.id, &self.public)
        {
            self.problem(None, format!("{from}, of size {}: {e}", checkpoint.size));
            return None;
        }
        self.signed.entry(checkpoint.size).or_default().push((checkpoint.root, from));
        self.checked.insert(checkpoint.note);
        Some(checkpoint.size)
    }

    /// Checkpoints which are not in the database. They are read before it: it is never behind them.
    fn outside(&mut self, witness_of: Option<&Keys>, against: &[Checkpoint]) {
        for checkpoint in against {
            self.evidence(Ok(checkpoint.clone()), "the checkpoint given");
        }
        if let Some(path) = witness_of.map(Keys::witness) {
            match fs::read(&path) {
                Ok(bytes) => self.witness(&path, &bytes),
                Err(e) if e.kind() == std::io::ErrorKind::NotFound => {}
                Err(e) => self.problem(None, format!("the witness {} cannot be read: {e}", path.display())),
            }
        }
        for checkpoint in self.checkpoint_file() {
            self.evidence(checkpoint, "a checkpoint in the file");
        }
    }

    /// A damaged witness says nothing of the journal, so it is named with its place and what to do.
    fn witness(&mut self, path: &Path, bytes: &[u8]) {
        let seen = Checkpoint::parse(&String::from_utf8_lossy(bytes));
        match seen.and_then(|seen| seen.check(self.id, &self.public).map(|()| seen)) {
            Ok(seen) => self.report.witness = self.evidence(Ok(seen), "the witness beside the keys"),
            Err(e) => {
                let what = "if nothing else is wrong, move this file away: the next recording makes a new one";
                self.problem(None, format!("the witness beside the keys: {} is damaged ({e}); {what}", path.display()));
            }
        }
    }

    fn checkpoint_file(&mut self) -> Vec<crate::Result<Checkpoint>> {
        match fs::read(self.dir.join(CHECKPOINTS)) {
            Ok(bytes) => Checkpoint::parse_all(&String::from_utf8_lossy(&bytes)),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Vec::new(),
            Err(e) => {
                self.problem(None, format!("the file {CHECKPOINTS:?} cannot be read: {e}"));
                Vec::new()
            }
        }
    }

    fn database(&mut self) {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let opened = Connection::open_with_flags(self.dir.join(DATABASE), flags).and_then(|connection| {
            connection.execute_batch(
                "PRAGMA busy_timeout = 5000; PRAGMA query_only = ON; PRAGMA trusted_schema = OFF;
                 PRAGMA cell_size_check = ON; BEGIN",
            )?;
            connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))?;
            Ok(connection)
        });
        let connection = match opened {
            Ok(connection) => connection,
            Err(e) => return self.problem(None, format!("the database {DATABASE:?} cannot be opened: {e}")),
        };
        if let Err(e) = self.tables(&connection) {
            self.problem(None, format!("the tables' description cannot be read: {e}"));
        }
        if let Err(e) = self.integrity(&connection) {
            self.problem(None, format!("the database's own check cannot be made: {e}"));
        }
        if let Err(e) = self.checkpoint_table(&connection) {
            self.problem(None, format!("the table of checkpoints cannot be read: {e}"));
        }
        let mut rows = self.key_table(&connection);
        if let Some(damaged) = walk::entries(self, &connection, &mut rows) {
            self.unmatched_keys(&rows, &damaged);
        }
        self.report.checkpoints = self.signed.len() as u64;
    }

    /// Whether the tables are those of the format, so that no trigger, view or column was slipped in.
    fn tables(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        if version != SCHEMA_VERSION {
            self.problem(None, format!("the tables have version {version}, not {SCHEMA_VERSION}"));
        }
        let mut expected: HashMap<&str, &str> = SCHEMA.iter().copied().collect();
        let mut select = connection.prepare("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")?;
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            let (name, sql): (String, String) = (row.get(0)?, row.get(1)?);
            match expected.remove(name.as_str()) {
                Some(statement) if statement == sql => {}
                Some(_) => self.problem(None, format!("the table or index {name:?} was changed")),
                // Statistics of the query planner are harmless.
                None if name.starts_with("sqlite_stat") => {}
                None => self.problem(None, format!("there is {name:?} in the database, which does not belong there")),
            }
        }
        for name in expected.into_keys() {
            self.problem(None, format!("the table or index {name:?} is missing"));
        }
        for (name, value) in [("journal", self.id.to_string()), ("key", self.public.to_string())] {
            let stored =
                connection.query_row("SELECT value FROM meta WHERE name = ?1", [name], |r| r.get::<_, String>(0));
            if stored.as_ref() != Ok(&value) {
                self.problem(None, format!("the {name} named in the database is not {value}"));
            }
        }
        Ok(())
    }

    fn integrity(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        let mut select = connection.prepare("PRAGMA integrity_check(100)")?;
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            let answer: String = row.get(0)?;
            if answer != "ok" {
                self.problem(None, format!("the database's own check says: {}", answer.trim()));
            }
        }
        Ok(())
    }

    /// The table and the file must hold the same checkpoints, but for the newest, which the file gets last.
    fn checkpoint_table(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        let mut select = connection.prepare("SELECT size, note FROM checkpoints ORDER BY size")?;
        let mut rows = select.query([])?;
        let mut sizes = BTreeSet::new();
        while let Some(row) = rows.next()? {
            let (size, note): (i64, String) = (row.get(0)?, row.get(1)?);
            if let Some(signed) = self.evidence(Checkpoint::parse(&note), "a checkpoint in the table") {
                sizes.insert(signed);
                if signed != size.cast_unsigned() {
                    self.problem(Some(signed), format!("the checkpoint of size {signed} stands under size {size}"));
                }
            }
        }
        let in_file: BTreeSet<u64> = self.checkpoint_file().into_iter().flatten().map(|c| c.size).collect();
        let newest = sizes.last().copied();
        for size in sizes.difference(&in_file).filter(|&&size| Some(size) != newest) {
            self.problem(None, format!("the file {CHECKPOINTS:?} lacks the checkpoint of size {size}"));
        }
        // A newer one than the table's may have been made since this read of the database began.
        for size in in_file.difference(&sizes).filter(|&&size| newest.is_some_and(|newest| size < newest)) {
            self.problem(None, format!("the table of checkpoints lacks the one of size {size}"));
        }
        if sizes.is_empty() && !in_file.is_empty() && self.signed.keys().any(|size| in_file.contains(size)) {
            self.problem(None, "the table of checkpoints is empty, though the file is not");
        }
        Ok(())
    }

    fn key_table(&mut self, connection: &Connection) -> HashMap<u64, KeyRow> {
        let mut found = HashMap::new();
        let mut read = || -> rusqlite::Result<()> {
            let mut select =
                connection.prepare("SELECT seq, subject, erased, wrapped FROM keys NOT INDEXED ORDER BY seq")?;
            let mut rows = select.query([])?;
            while let Some(row) = rows.next()? {
                let (seq, subject): (i64, i64) = (row.get(0)?, row.get(1)?);
                let (seq, subject) = (seq.cast_unsigned(), subject.cast_unsigned());
                let wrapped = match row.get_ref(3)? {
                    ValueRef::Blob(bytes) => bytes,
                    _ => &[],
                };
                let state = match row.get::<_, i64>(2)? {
                    0 => self.live_key(seq, subject, wrapped),
                    _ => {
                        if wrapped != [0; WRAPPED] {
                            self.problem(
                                Some(seq),
                                format!("the key of subject {subject} is marked as destroyed but is not zero"),
                            );
                        }
                        KeyState::Erased { told: false }
                    }
                };
                if found.insert(subject, KeyRow { seq, state, met: false }).is_some() {
                    self.problem(Some(seq), format!("subject {subject} has two keys"));
                }
            }
            Ok(())
        };
        if let Err(e) = read() {
            self.problem(None, format!("the table of keys cannot be read to its end: {e}"));
        }
        found
    }

    fn live_key(&mut self, seq: u64, subject: u64, wrapped: &[u8]) -> KeyState {
        let changed = format!("the wrapped key of subject {subject} was changed");
        if wrapped.len() != WRAPPED {
            self.problem(Some(seq), changed);
            return KeyState::Live(None);
        }
        let Some(keys) = self.keys else { return KeyState::Live(None) };
        let mut context = WRAP_CONTEXT.to_vec();
        context.extend_from_slice(&self.id.0);
        context.extend_from_slice(&subject.to_be_bytes());
        let clear =
            decrypt(&keys.master, wrapped, &context).and_then(|clear| Zeroizing::new(clear)[..].try_into().ok());
        if clear.is_none() {
            self.problem(Some(seq), changed);
        }
        KeyState::Live(clear.map(Zeroizing::new))
    }

    /// Keys of which no entry tells; unless the entry may be one of those already reported.
    fn unmatched_keys(&mut self, rows: &HashMap<u64, KeyRow>, damaged: &HashSet<u64>) {
        for (subject, row) in rows {
            if !row.met && !damaged.contains(&row.seq) {
                let what = format!("there is a key of subject {subject}, but no entry for which it was made");
                self.problem(Some(row.seq), what);
            }
            if damaged.is_empty() && matches!(row.state, KeyState::Erased { told: false }) {
                let what = format!("the key of subject {subject} is destroyed, but no entry tells of an erasure");
                self.problem(Some(row.seq), what);
            }
        }
    }
}

/// Opens nonce, ciphertext and tag.
fn decrypt(key: &[u8; KEY], sealed: &[u8], context: &[u8]) -> Option<Vec<u8>> {
    let nonce: [u8; NONCE] = sealed.get(..NONCE)?.try_into().ok()?;
    let payload = Payload { msg: sealed.get(NONCE..)?, aad: context };
    XChaCha20Poly1305::new(key.into()).decrypt(&XNonce::from(nonce), payload).ok()
}
