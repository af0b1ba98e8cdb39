//! The witness beside the keys: the newest checkpoint, by which a journal that was cut, rewritten or replaced by an older
//! copy is found.

use crate::checkpoint::Checkpoint;
use crate::error::{Doing, DoingFile, Error, Result};
use crate::keys::{Keys, sync_dir};
use crate::merkle;
use crate::store::{self, StoredTree};
use rusqlite::Connection;
use std::fs;
use std::path::{Path, PathBuf};

/// That the witness knows of entries which a journal does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// Entries that the witness has seen.
    pub seen: u64,
    /// Entries that there are.
    pub entries: u64,
    /// The witness.
    pub witness: PathBuf,
}

impl Loss {
    /// Entries that came after the last one there is; none is known where another copy was used meanwhile and the
    /// witness is of that one.
    pub fn later(&self) -> Option<u64> {
        self.seen.checked_sub(self.entries).filter(|later| *later > 0)
    }

    /// Moves the witness aside, so that the journal can be used without what is lost. Gives its new place.
    ///
    /// # Errors
    /// [`Error::File`].
    pub fn accept(&self) -> Result<PathBuf> {
        let named = format!("{}.replaced-{}", self.witness.display(), self.seen);
        let free = |name: &PathBuf| !name.exists();
        let numbered = (2u32..).map(|no| PathBuf::from(format!("{named}-{no}")));
        let aside = std::iter::once(PathBuf::from(&named)).chain(numbered).find(free).unwrap_or_default();
        fs::rename(&self.witness, &aside).doing_file("moving aside", &self.witness)?;
        sync_dir(self.witness.parent().unwrap_or(Path::new(".")))?;
        Ok(aside)
    }
}

/// The witness, if there is one.
pub(crate) fn read(keys: &Keys) -> Result<Option<Checkpoint>> {
    let path = keys.witness();
    let bytes = match fs::read(&path) {
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        read => read.doing_file("reading", &path)?,
    };
    let seen = Checkpoint::parse(&String::from_utf8_lossy(&bytes));
    let checked = seen.and_then(|seen| seen.check(keys.journal(), &keys.public()).map(|()| seen));
    checked.map(Some).map_err(|error| match error {
        Error::Checkpoint { what } => Error::WitnessDamaged { path, what },
        other => other,
    })
}

/// What the witness knows and the journal in a directory, a copy of it say, does not have. Only the end is compared, so
/// this is quick on a journal of any length.
///
/// # Errors
/// [`Error::NotAJournal`]; [`Error::WrongKeys`]; [`Error::WitnessDamaged`]; [`Error::Storage`]; [`Error::File`].
pub fn loss(dir: impl AsRef<Path>, keys: &Keys) -> Result<Option<Loss>> {
    store::check_keys(dir.as_ref(), keys)?;
    let connection = store::read_connection(dir.as_ref())?;
    let len: i64 = connection
        .query_row("SELECT coalesce(max(seq) + 1, 0) FROM entries", [], |row| row.get(0))
        .doing("finding the last entry")?;
    compare(&connection, len.cast_unsigned(), keys)
}

/// Compares a journal of so many entries with the witness: a shorter one was cut, one with another root was rewritten.
pub(crate) fn compare(connection: &Connection, entries: u64, keys: &Keys) -> Result<Option<Loss>> {
    let Some(seen) = read(keys)? else { return Ok(None) };
    let is_there = entries >= seen.size && merkle::root(seen.size, &StoredTree(connection))? == seen.root;
    Ok((!is_there).then(|| Loss { seen: seen.size, entries, witness: keys.witness() }))
}
