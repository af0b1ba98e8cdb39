//! A journal as text: JSON Lines, which an auditor can read and another installation take in.
//!
//! One object a line, told apart by `type`: first `journal`, then an `entry` each, then a `key` each if they are wanted,
//! then the `checkpoint`s, of which the last covers all entries. Bytes are base64; a body that is text stands as text.
//! Subjects are strings, since many readers of JSON know no whole number beyond 2^53.

use crate::backup::write_checkpoint_file;
use crate::checkpoint::Checkpoint;
use crate::entry::{self, Entry, Hash, Receipt};
use crate::error::{Doing, DoingFile, Error, Result};
use crate::format::{DATABASE, SCHEMA_VERSION, WRAPPED};
use crate::keys::Keys;
use crate::merkle::{self, Edge};
use crate::read::{COLUMNS, entry_of};
use crate::seal::Keyring;
use crate::store::{self, StoredTree};
use crate::writer;
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::fs;
use std::io::{BufRead, Write};
use std::path::Path;

#[derive(Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
enum Line {
    Journal {
        version: i64,
        id: String,
        key: String,
    },
    Entry {
        seq: u64,
        recorded_at: i64,
        actor: String,
        kind: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        subject: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        body: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        body_base64: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        sealed: Option<String>,
        previous: String,
        leaf: String,
    },
    /// Without `wrapped` the key is destroyed.
    Key {
        seq: u64,
        subject: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        wrapped: Option<String>,
    },
    Checkpoint {
        note: String,
    },
}

pub(crate) fn export(dir: &Path, keys: &Keys, out: &mut impl Write, with_keys: bool) -> Result<Checkpoint> {
    let connection = store::read_connection(dir)?;
    // All of it as it is at one moment.
    connection.execute_batch("BEGIN").doing("beginning to read")?;
    let mut put = |line: &Line| -> Result<()> {
        let mut text =
            serde_json::to_vec(line).map_err(std::io::Error::from).doing_file("writing", "the export".as_ref())?;
        text.push(b'\n');
        out.write_all(&text).doing_file("writing", "the export".as_ref())
    };
    put(&Line::Journal { version: SCHEMA_VERSION, id: keys.journal.to_string(), key: keys.public().to_string() })?;
    let doing = "reading entries for the export";
    let mut select = connection.prepare(&format!("SELECT {COLUMNS} FROM entries ORDER BY seq")).doing(doing)?;
    let mut rows = select.query([]).doing(doing)?;
    let mut size = 0;
    while let Some(row) = rows.next().doing(doing)? {
        put(&line_of(entry_of(row).doing(doing)?))?;
        size += 1;
    }
    if with_keys {
        let mut select =
            connection.prepare("SELECT seq, subject, erased, wrapped FROM keys ORDER BY seq").doing(doing)?;
        let mut rows = select.query([]).doing(doing)?;
        while let Some(row) = rows.next().doing(doing)? {
            put(&key_line(row).doing(doing)?)?;
        }
    }
    let last = Checkpoint::sign(keys, size, merkle::root(size, &StoredTree(&connection))?);
    let mut select = connection.prepare("SELECT note FROM checkpoints WHERE size < ?1 ORDER BY size").doing(doing)?;
    let mut rows = select.query([size.cast_signed()]).doing(doing)?;
    while let Some(row) = rows.next().doing(doing)? {
        put(&Line::Checkpoint { note: row.get(0).doing(doing)? })?;
    }
    put(&Line::Checkpoint { note: last.note.clone() })?;
    out.flush().doing_file("writing", "the export".as_ref())?;
    Ok(last)
}

fn line_of(entry: Entry) -> Line {
    let (body, body_base64) = match String::from_utf8(entry.body) {
        Ok(text) => (Some(text), None),
        Err(bytes) => (None, Some(BASE64.encode(bytes.as_bytes()))),
    };
    Line::Entry {
        seq: entry.seq,
        recorded_at: entry.recorded_at,
        actor: entry.actor,
        kind: entry.kind,
        subject: entry.subject.map(|subject| subject.to_string()),
        body,
        body_base64,
        sealed: entry.sealed.map(|bytes| BASE64.encode(bytes)),
        previous: entry.previous.to_string(),
        leaf: entry.leaf.to_string(),
    }
}

fn key_line(row: &rusqlite::Row<'_>) -> rusqlite::Result<Line> {
    let (erased, wrapped): (i64, Vec<u8>) = (row.get(2)?, row.get(3)?);
    Ok(Line::Key {
        seq: row.get::<_, i64>(0)?.cast_unsigned(),
        subject: row.get::<_, i64>(1)?.cast_unsigned().to_string(),
        wrapped: (erased == 0).then(|| BASE64.encode(wrapped)),
    })
}

/// Takes an export into a new or empty directory, with the keys of its journal. Hashes, keys and signatures are checked
/// while it is read; everything is taken or nothing. Afterwards the journal can be opened.
///
/// # Errors
/// [`Error::Import`] names the line; [`Error::NotEmpty`]; [`Error::KeysInsideData`]; [`Error::Storage`];
/// [`Error::File`].
pub fn import(from: impl BufRead, dir: impl AsRef<Path>, keys: &Keys) -> Result<Receipt> {
    let dir = dir.as_ref();
    store::make_dir(dir)?;
    store::check_apart(dir, keys)?;
    let imported = store::make_database(dir, keys.journal, &keys.public()).and_then(|()| read_all(from, dir, keys));
    if imported.is_err() {
        for suffix in ["", "-wal", "-shm"] {
            // The failure itself is what the caller has to know.
            let _ = fs::remove_file(dir.join(format!("{DATABASE}{suffix}")));
        }
    }
    let (count, notes) = imported?;
    write_checkpoint_file(dir, &notes)?;
    store::write_identity(dir, keys.journal, &keys.public())?;
    Ok(Receipt { first_seq: 0, count })
}

fn read_all(from: impl BufRead, dir: &Path, keys: &Keys) -> Result<(u64, Vec<String>)> {
    let connection = store::write_connection(dir)?;
    connection.execute_batch("BEGIN IMMEDIATE").doing("beginning the import")?;
    let mut import = Import {
        connection: &connection,
        keys,
        keyring: Keyring::new(keys.journal, keys.master.clone()),
        edge: Edge::default(),
        previous: entry::genesis(keys.journal),
        buffer: Vec::new(),
        notes: Vec::new(),
        stage: 0,
        covered: None,
    };
    let mut number = 0;
    for line in from.lines() {
        number += 1;
        let at = |what: String| Error::Import { line: number, what };
        let line = line.map_err(|e| at(format!("it cannot be read: {e}")))?;
        let line: Line = serde_json::from_str(&line).map_err(|e| at(format!("it is not understood: {e}")))?;
        import.line(line).map_err(|e| match e {
            Wrong::Line(what) => at(what),
            Wrong::Disk(e) => e,
        })?;
    }
    let size = import.edge.size();
    if import.covered != Some(size) {
        let what = format!("the end of the file comes before a checkpoint over all {size} entries: it was cut off");
        return Err(Error::Import { line: number + 1, what });
    }
    connection.execute_batch("COMMIT").doing("committing the import")?;
    Ok((size, import.notes))
}

struct Import<'a> {
    connection: &'a Connection,
    keys: &'a Keys,
    keyring: Keyring,
    edge: Edge,
    previous: Hash,
    buffer: Vec<u8>,
    notes: Vec<String>,
    /// Which sort of line was last seen, in their order.
    stage: u8,
    /// The size of the last checkpoint.
    covered: Option<u64>,
}

/// What is wrong with a line, or with the disk.
enum Wrong {
    Line(String),
    Disk(Error),
}

impl From<String> for Wrong {
    fn from(what: String) -> Self {
        Self::Line(what)
    }
}

impl Import<'_> {
    fn line(&mut self, line: Line) -> std::result::Result<(), Wrong> {
        let stage = match &line {
            Line::Journal { .. } => 1,
            Line::Entry { .. } => 2,
            Line::Key { .. } => 3,
            Line::Checkpoint { .. } => 4,
        };
        if (self.stage == 0) != (stage == 1) || stage < self.stage {
            return Err("it is out of order: journal, entries, keys and checkpoints follow each other"
                .to_owned()
                .into());
        }
        self.stage = stage;
        match line {
            Line::Journal { version, id, key } => self.head(version, &id, &key),
            Line::Entry { seq, recorded_at, actor, kind, subject, body, body_base64, sealed, previous, leaf } => {
                let body = match (body, body_base64) {
                    (Some(text), None) => text.into_bytes(),
                    (None, Some(text)) => bytes("body_base64", &text)?,
                    _ => return Err("it needs a body or a body_base64".to_owned().into()),
                };
                self.entry(Entry {
                    seq,
                    recorded_at,
                    actor,
                    kind,
                    subject: subject.map(|text| subject_of(&text)).transpose()?,
                    body,
                    sealed: sealed.map(|text| bytes("sealed", &text)).transpose()?,
                    previous: previous.parse()?,
                    leaf: leaf.parse()?,
                })
            }
            Line::Key { seq, subject, wrapped } => self.key(seq, subject_of(&subject)?, wrapped),
            Line::Checkpoint { note } => self.checkpoint(note),
        }
    }

    fn head(&self, version: i64, id: &str, key: &str) -> std::result::Result<(), Wrong> {
        if version != SCHEMA_VERSION {
            return Err(format!("its version is {version}, not {SCHEMA_VERSION}").into());
        }
        if id != self.keys.journal.to_string() || key != self.keys.public().to_string() {
            return Err(format!("it is of journal {id}, but the keys are those of {}", self.keys.journal).into());
        }
        Ok(())
    }

    fn entry(&mut self, entry: Entry) -> std::result::Result<(), Wrong> {
        let expected = self.edge.size();
        if entry.seq != expected {
            return Err(format!("its seq is {}, but entry {expected} comes next", entry.seq).into());
        }
        if entry.previous != self.previous {
            return Err(format!("entry {expected}: \"previous\" is not the hash of the entry before").into());
        }
        if entry::leaf(&entry, &mut self.buffer) != entry.leaf {
            return Err(format!("entry {expected}: its fields do not give its hash").into());
        }
        self.previous = entry.leaf;
        writer::insert(self.connection, &mut self.edge, &entry).doing("writing an entry").map_err(Wrong::Disk)
    }

    fn key(&mut self, seq: u64, subject: u64, wrapped: Option<String>) -> std::result::Result<(), Wrong> {
        let erased = wrapped.is_none();
        let wrapped = match wrapped {
            Some(text) => bytes("wrapped", &text)?,
            None => vec![0; WRAPPED],
        };
        if !erased {
            self.keyring
                .unwrap(subject, &wrapped)
                .map_err(|_| format!("the key of subject {subject} does not open"))?;
        }
        let row = (seq.cast_signed(), subject.cast_signed(), erased, wrapped);
        let written = self
            .connection
            .prepare_cached("INSERT INTO keys (seq, subject, erased, wrapped) VALUES (?1, ?2, ?3, ?4)")
            .and_then(|mut insert| insert.execute(row));
        match written {
            Err(rusqlite::Error::SqliteFailure(e, _)) if e.code == rusqlite::ErrorCode::ConstraintViolation => {
                Err(format!("subject {subject}, or entry {seq}, has another key already").into())
            }
            written => written.doing("writing a key").map(|_| ()).map_err(Wrong::Disk),
        }
    }

    fn checkpoint(&mut self, note: String) -> std::result::Result<(), Wrong> {
        let checkpoint = Checkpoint::parse(&note).map_err(|e| e.to_string())?;
        checkpoint.check(self.keys.journal, &self.keys.public()).map_err(|e| e.to_string())?;
        let (size, len) = (checkpoint.size, self.edge.size());
        if size > len || self.covered.is_some_and(|before| before >= size) {
            return Err(format!("a checkpoint of size {size} does not belong here, with {len} entries read").into());
        }
        if merkle::root(size, &StoredTree(self.connection)).map_err(Wrong::Disk)? != checkpoint.root {
            return Err(format!("the first {size} entries are not those of the checkpoint").into());
        }
        self.connection
            .execute("INSERT INTO checkpoints (size, note) VALUES (?1, ?2)", (size.cast_signed(), &note))
            .doing("writing a checkpoint")
            .map_err(Wrong::Disk)?;
        self.covered = Some(size);
        self.notes.push(note);
        Ok(())
    }
}

fn bytes(field: &str, text: &str) -> std::result::Result<Vec<u8>, String> {
    BASE64.decode(text).map_err(|e| format!("the field {field:?} is not base64: {e}"))
}

fn subject_of(text: &str) -> std::result::Result<u64, String> {
    text.parse().map_err(|_| format!("the subject {text:?} is not a whole number below 2^64"))
}
