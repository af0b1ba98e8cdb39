//! The files of the data directory, and connections to its database.

use crate::entry::{Hash, JournalId};
use crate::error::{Doing, DoingFile, Error, Result};
use crate::format::{DATABASE, IDENTITY, IDENTITY_HEAD, LOCK, SCHEMA, SCHEMA_VERSION};
use crate::keys::{Keys, PublicKey, replace_file, sync_dir};
use crate::merkle::{self, Tree};
use crate::seal::Keyring;
use rusqlite::{Connection, OpenFlags, OptionalExtension};
use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::ops::Deref;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

/// What the writer and the readers of an open journal have in common.
pub(crate) struct Shared {
    pub(crate) dir: PathBuf,
    pub(crate) keys: Keys,
    pub(crate) keyring: Keyring,
    /// Entries that are durable.
    pub(crate) len: AtomicU64,
    /// One more than the sequence number of the last erasure; 0 if there was none.
    pub(crate) erased_below: AtomicU64,
    /// Held while snapshots are written or deleted, and throughout an erasure.
    pub(crate) snapshots: Mutex<()>,
    idle: Mutex<Vec<Connection>>,
}

impl Shared {
    pub(crate) fn new(dir: PathBuf, keys: &Keys) -> Self {
        Self {
            dir,
            keyring: Keyring::new(keys.journal, keys.master.clone()),
            keys: keys.clone(),
            len: AtomicU64::new(0),
            erased_below: AtomicU64::new(0),
            snapshots: Mutex::new(()),
            idle: Mutex::default(),
        }
    }

    pub(crate) fn len(&self) -> u64 {
        self.len.load(Ordering::Acquire)
    }

    /// A connection that only reads; it goes back to the others when dropped.
    pub(crate) fn reader(&self) -> Result<Reader<'_>> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let connection = match idle {
            Some(connection) => connection,
            None => read_connection(&self.dir)?,
        };
        Ok(Reader { connection: Some(connection), shared: self })
    }

    /// Closes the connections that are not in use. When the writer closes its own as the last one, SQLite takes the
    /// write-ahead log into the database.
    pub(crate) fn close_idle(&self) {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    pub(crate) fn give_back(&self, connection: Connection) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < 8 {
            idle.push(connection);
        }
    }
}

/// A borrowed read connection.
pub(crate) struct Reader<'a> {
    connection: Option<Connection>,
    shared: &'a Shared,
}

impl Reader<'_> {
    /// Takes the connection out; the caller gives it back.
    pub(crate) fn take(mut self) -> Option<Connection> {
        self.connection.take()
    }
}

impl Deref for Reader<'_> {
    type Target = Connection;
    fn deref(&self) -> &Connection {
        match &self.connection {
            Some(connection) => connection,
            // Only `take`, which consumes the reader, leaves nothing behind.
            None => unreachable!("a reader that was taken apart is not used again"),
        }
    }
}

impl Drop for Reader<'_> {
    fn drop(&mut self) {
        if let Some(connection) = self.connection.take() {
            self.shared.give_back(connection);
        }
    }
}

/// The id and the public key of the journal in a directory.
pub(crate) fn identity(dir: &Path) -> Result<(JournalId, PublicKey)> {
    let not = |what: String| Error::NotAJournal { dir: dir.to_owned(), what };
    let path = dir.join(IDENTITY);
    let text = fs::read_to_string(&path).map_err(|e| not(format!("its file {IDENTITY:?} cannot be read: {e}")))?;
    let mut lines = text.lines();
    if lines.next() != Some(IDENTITY_HEAD) {
        return Err(not(format!("its file {IDENTITY:?} does not begin with {IDENTITY_HEAD:?}")));
    }
    let mut field = |name: &str| {
        let line = lines.next().and_then(|line| line.strip_prefix(name));
        line.ok_or_else(|| not(format!("its file {IDENTITY:?} has no line {name:?}")))
    };
    let id = field("journal ")?.parse().map_err(not)?;
    let key = PublicKey::parse(field("key ")?).map_err(|e| not(e.to_string()))?;
    Ok((id, key))
}

pub(crate) fn write_identity(dir: &Path, id: JournalId, key: &PublicKey) -> Result<()> {
    replace_file(&dir.join(IDENTITY), format!("{IDENTITY_HEAD}\njournal {id}\nkey {key}\n").as_bytes())
}

/// Makes a directory for a journal, or takes an empty one.
pub(crate) fn make_dir(dir: &Path) -> Result<()> {
    match fs::read_dir(dir) {
        Ok(mut files) => {
            if files.next().is_some() {
                return Err(Error::NotEmpty { dir: dir.to_owned() });
            }
        }
        Err(_) => DirBuilder::new().recursive(true).mode(0o700).create(dir).doing_file("creating", dir)?,
    }
    if let Some(parent) = dir.parent().filter(|p| !p.as_os_str().is_empty()) {
        sync_dir(parent)?;
    }
    Ok(())
}

/// Refuses keys that lie beside the data.
pub(crate) fn check_apart(dir: &Path, keys: &Keys) -> Result<()> {
    let data = dir.canonicalize().doing_file("resolving", dir)?;
    let apart = keys.dir.canonicalize().doing_file("resolving", &keys.dir)?;
    if apart.starts_with(&data) {
        return Err(Error::KeysInsideData { keys: apart, data });
    }
    Ok(())
}

/// Refuses keys of another journal, and keys that lie beside the data.
pub(crate) fn check_keys(dir: &Path, keys: &Keys) -> Result<()> {
    let (id, key) = identity(dir)?;
    if id != keys.journal {
        return Err(Error::WrongKeys { keys: keys.journal, data: id, dir: dir.to_owned() });
    }
    check_apart(dir, keys)?;
    if key != keys.public() {
        return Err(Error::PublicKeyDiffers { dir: dir.to_owned() });
    }
    Ok(())
}

/// Keeps every other writer out for as long as the file lives; the system lets go of it when the process ends.
pub(crate) fn lock(dir: &Path) -> Result<File> {
    let path = dir.join(LOCK);
    let mut options = OpenOptions::new();
    let file = options.write(true).create(true).truncate(false).mode(0o600).open(&path).doing_file("opening", &path)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Error::InUse { dir: dir.to_owned() }),
        Err(TryLockError::Error(e)) => Err(e).doing_file("locking", &path),
    }
}

/// The connection of the one writer.
///
/// `synchronous = FULL` because a journal of decisions may not lose its last ones; `secure_delete` so that a destroyed
/// key is overwritten.
pub(crate) fn write_connection(dir: &Path) -> Result<Connection> {
    let open = || -> rusqlite::Result<Connection> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(dir.join(DATABASE), flags)?;
        connection.execute_batch(
            "PRAGMA busy_timeout = 2000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
             PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON;
             PRAGMA trusted_schema = OFF; PRAGMA cache_size = -65536; PRAGMA journal_size_limit = 67108864;",
        )?;
        connection.set_prepared_statement_cache_capacity(32);
        Ok(connection)
    };
    open().doing("opening the database")
}

/// A connection that only reads.
pub(crate) fn read_connection(dir: &Path) -> Result<Connection> {
    let open = || -> rusqlite::Result<Connection> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(dir.join(DATABASE), flags)?;
        connection.execute_batch(
            "PRAGMA busy_timeout = 5000; PRAGMA query_only = ON; PRAGMA temp_store = MEMORY;
             PRAGMA trusted_schema = OFF; PRAGMA cache_size = -16384;",
        )?;
        connection.set_prepared_statement_cache_capacity(32);
        Ok(connection)
    };
    open().doing("opening the database for reading")
}

/// Makes the database of a new journal.
pub(crate) fn make_database(dir: &Path, id: JournalId, key: &PublicKey) -> Result<()> {
    let path = dir.join(DATABASE);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true).mode(0o600).open(&path).doing_file("creating", &path)?;
    let mut connection = write_connection(dir)?;
    let make = |connection: &mut Connection| -> rusqlite::Result<()> {
        let transaction = connection.transaction()?;
        for (_, statement) in SCHEMA {
            transaction.execute_batch(statement)?;
        }
        transaction.pragma_update(None, "user_version", SCHEMA_VERSION)?;
        for (name, value) in [("journal", id.to_string()), ("key", key.to_string())] {
            transaction.execute("INSERT INTO meta (name, value) VALUES (?1, ?2)", (name, value))?;
        }
        transaction.commit()
    };
    make(&mut connection).doing("creating the tables")
}

/// The tree as it is stored.
pub(crate) struct StoredTree<'a>(pub(crate) &'a Connection);

impl Tree for StoredTree<'_> {
    fn subtree(&self, level: u32, index: u64) -> Result<Hash> {
        let (query, key) = match level {
            0 => ("SELECT leaf FROM entries WHERE seq = ?1", index),
            _ => ("SELECT hash FROM nodes WHERE number = ?1", merkle::number(level, index)),
        };
        let stored: Option<[u8; 32]> = self
            .0
            .prepare_cached(query)
            .and_then(|mut select| select.query_row([key.cast_signed()], |row| row.get(0)).optional())
            .doing("reading the Merkle tree")?;
        let at = ((index + 1) << level) - 1;
        stored
            .map(Hash)
            .ok_or_else(|| Error::Damaged { at, what: format!("the tree's node over it at level {level} is missing") })
    }
}
