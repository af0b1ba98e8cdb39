//! Copies of a journal, made while it is in use.
//!
//! A copy holds the subjects' keys as they were when it was made, destroyed ones excepted. It must therefore not
//! outlive the period within which an erasure has to be complete.

#[cfg(doc)]
use crate::error::Error;
use crate::error::{Doing, DoingFile, Result};
use crate::format::{CHECKPOINTS, DATABASE};
use crate::keys::{Keys, replace_file, sync_dir};
use crate::store;
use crate::verify::{Report, verify, verify_alone};
use crate::witness::Loss;
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};
use std::fs::{File, OpenOptions};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

/// How often a busy database is tried again, 20 ms apart.
const TRIES: u32 = 500;

/// Copies a backup into a new or empty directory and verifies it there.
///
/// A report that the witness, or another checkpoint, is signed for more entries than there are means that the backup
/// is older than the last checkpoint: what came after it is lost. [`restore_despite`] goes on with the shorter journal.
///
/// # Errors
/// [`Error::NotAJournal`]; [`Error::WrongKeys`]; [`Error::NotEmpty`]; [`Error::Storage`]; [`Error::File`].
pub fn restore(from: impl AsRef<Path>, to: impl AsRef<Path>, keys: &Keys) -> Result<Report> {
    store::check_keys(from.as_ref(), keys)?;
    copy(from.as_ref(), to.as_ref())?;
    Ok(verify(to, Some(keys), &[]))
}

/// Copies a backup of which [`loss`](crate::loss) says that the witness knows of more, and verifies it apart from the witness.
/// Where it is sound the witness is moved aside; its new place comes with the report.
///
/// # Errors
/// As [`restore`].
pub fn restore_despite(
    loss: &Loss,
    from: impl AsRef<Path>,
    to: impl AsRef<Path>,
    keys: &Keys,
) -> Result<(Report, Option<PathBuf>)> {
    store::check_keys(from.as_ref(), keys)?;
    copy(from.as_ref(), to.as_ref())?;
    let report = verify_alone(to, keys);
    let aside = report.is_sound().then(|| loss.accept()).transpose()?;
    Ok((report, aside))
}

/// Copies the database with SQLite's online backup, and writes the small files anew.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<u64> {
    let (id, key) = store::identity(from)?;
    store::make_dir(to)?;
    let path = to.join(DATABASE);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true).mode(0o600).open(&path).doing_file("creating", &path)?;
    let source = store::read_connection(from)?;
    let mut target = Connection::open(&path).doing("opening the copy")?;
    copy_pages(&source, &mut target)?;
    let notes: Vec<String> = target
        .prepare("SELECT note FROM checkpoints ORDER BY size")
        .and_then(|mut select| select.query_map([], |row| row.get(0))?.collect())
        .doing("reading the copy")?;
    let len: i64 = target
        .query_row("SELECT coalesce(max(seq) + 1, 0) FROM entries", [], |row| row.get(0))
        .doing("reading the copy")?;
    target.close().map_err(|(_, e)| e).doing("closing the copy")?;
    File::open(&path).and_then(|file| file.sync_all()).doing_file("syncing", &path)?;
    write_checkpoint_file(to, &notes)?;
    store::write_identity(to, id, &key)?;
    sync_dir(to)?;
    Ok(len.cast_unsigned())
}

/// All pages in one step: were it several, each write in between would make it begin again. Writers are not held up,
/// since a reader of a write-ahead log never holds them up.
fn copy_pages(source: &Connection, target: &mut Connection) -> Result<()> {
    let backup = Backup::new(source, target).doing("beginning the copy")?;
    for _ in 0..TRIES {
        match backup.step(-1).doing("copying the database")? {
            StepResult::Done => return Ok(()),
            _ => thread::sleep(Duration::from_millis(20)),
        }
    }
    let busy = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_BUSY);
    Err(rusqlite::Error::SqliteFailure(busy, Some("the database stayed busy".to_owned()))).doing("copying the database")
}

/// Writes the checkpoints of a copied or imported journal to their file.
pub(crate) fn write_checkpoint_file(dir: &Path, notes: &[String]) -> Result<()> {
    if notes.is_empty() {
        return Ok(());
    }
    let text: String = notes.iter().flat_map(|note| [note, "\n"]).collect();
    replace_file(&dir.join(CHECKPOINTS), text.as_bytes())
}
