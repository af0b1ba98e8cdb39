//! Reading entries, beside the writer and without hindering it.

use crate::entry::{Entry, Hash, Sealed};
use crate::error::{Doing, Error, Result};
use crate::seal::{self, KeyState};
use crate::store::Shared;
use rusqlite::{Connection, Row};
use std::sync::Arc;
use std::vec;

/// Rows fetched at a time. Between two fetches no read transaction is open, so a slow reader holds up nothing.
const FETCH: u64 = 512;

/// The columns of an entry in the order of [`entry_of`].
pub(crate) const COLUMNS: &str = "seq, recorded_at, actor, kind, subject, body, sealed, previous, leaf";

/// Entries in the order of the journal.
pub struct Entries {
    shared: Arc<Shared>,
    connection: Option<Connection>,
    fetched: vec::IntoIter<Entry>,
    next: u64,
    end: u64,
    subject: Option<u64>,
}

impl Entries {
    pub(crate) fn new(shared: Arc<Shared>, from: u64, to: u64, subject: Option<u64>) -> Result<Self> {
        let connection = shared.reader()?.take();
        let end = to.min(shared.len());
        Ok(Self { shared, connection, fetched: Vec::new().into_iter(), next: from, end, subject })
    }

    /// The same entries, each with its private part opened.
    pub fn unsealed(self) -> Unsealed {
        Unsealed(self)
    }

    fn fetch(&mut self) -> Result<()> {
        let Some(connection) = &self.connection else { return Ok(()) };
        let filter = if self.subject.is_some() { "subject = ?4 AND " } else { "?4 IS NULL AND " };
        let query =
            format!("SELECT {COLUMNS} FROM entries WHERE {filter} seq >= ?1 AND seq < ?2 ORDER BY seq LIMIT ?3");
        let bounds =
            (self.next.cast_signed(), self.end.cast_signed(), FETCH.cast_signed(), self.subject.map(u64::cast_signed));
        let rows: Vec<Entry> = connection
            .prepare_cached(&query)
            .and_then(|mut select| select.query_map(bounds, entry_of)?.collect())
            .doing("reading entries")?;
        if self.subject.is_none() {
            let gap = (self.next..self.end.min(self.next + FETCH)).zip(rows.iter().map(|e| Some(e.seq)).chain([None]));
            if let Some((at, _)) = gap.into_iter().find(|(want, got)| Some(*want) != *got) {
                return Err(Error::Damaged { at, what: "the entry is missing".to_owned() });
            }
        }
        self.next = match rows.last() {
            Some(last) if self.subject.is_none() || rows.len() as u64 == FETCH => last.seq + 1,
            _ => self.end,
        };
        self.fetched = rows.into_iter();
        Ok(())
    }
}

impl Iterator for Entries {
    type Item = Result<Entry>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(entry) = self.fetched.next() {
            return Some(Ok(entry));
        }
        if self.next >= self.end {
            return None;
        }
        if let Err(e) = self.fetch() {
            self.next = self.end;
            return Some(Err(e));
        }
        self.fetched.next().map(Ok)
    }
}

impl Drop for Entries {
    fn drop(&mut self) {
        if let Some(connection) = self.connection.take() {
            self.shared.give_back(connection);
        }
    }
}

/// Entries with their private parts opened.
pub struct Unsealed(Entries);

impl Iterator for Unsealed {
    type Item = Result<(Entry, Sealed)>;

    fn next(&mut self) -> Option<Self::Item> {
        let entry = self.0.next()?;
        let connection = self.0.connection.as_ref()?;
        Some(entry.and_then(|entry| unseal(&self.0.shared, connection, &entry).map(|sealed| (entry, sealed))))
    }
}

/// One entry.
pub(crate) fn entry(shared: &Shared, seq: u64) -> Result<Entry> {
    let len = shared.len();
    if seq >= len {
        return Err(Error::BeyondEnd { asked: seq, len });
    }
    let found = shared
        .reader()?
        .prepare_cached(&format!("SELECT {COLUMNS} FROM entries WHERE seq = ?1"))
        .and_then(|mut select| select.query_row([seq.cast_signed()], entry_of));
    match found {
        Err(rusqlite::Error::QueryReturnedNoRows) => {
            Err(Error::Damaged { at: seq, what: "the entry is missing".to_owned() })
        }
        found => found.doing("reading an entry"),
    }
}

/// The private part of an entry.
pub(crate) fn unseal(shared: &Shared, connection: &Connection, entry: &Entry) -> Result<Sealed> {
    let Some(sealed) = &entry.sealed else { return Ok(Sealed::None) };
    let Some(subject) = entry.subject else {
        return Err(Error::Damaged { at: entry.seq, what: "it has a sealed part but no subject".to_owned() });
    };
    match shared.keyring.state(subject, connection)? {
        KeyState::Erased => Ok(Sealed::Erased),
        KeyState::Unknown => Err(Error::KeyMissing { subject }),
        KeyState::Live(key) => {
            let context = seal::seal_context(&entry.kind, subject, entry.recorded_at);
            let clear = seal::open(&key, &context, sealed);
            clear.map(Sealed::Open).ok_or_else(|| Error::SealBroken { what: format!("entry {}", entry.seq) })
        }
    }
}

/// An entry from a row of [`COLUMNS`].
pub(crate) fn entry_of(row: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        seq: row.get::<_, i64>(0)?.cast_unsigned(),
        recorded_at: row.get(1)?,
        actor: row.get(2)?,
        kind: row.get(3)?,
        subject: row.get::<_, Option<i64>>(4)?.map(i64::cast_unsigned),
        body: row.get(5)?,
        sealed: row.get(6)?,
        previous: Hash(row.get(7)?),
        leaf: Hash(row.get(8)?),
    })
}
