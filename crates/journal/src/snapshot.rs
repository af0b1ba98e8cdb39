//! Snapshots: a folded state kept beside the journal, so that a start need not fold everything anew.
//!
//! A snapshot is a convenience and never a source of truth. It is encrypted, since it holds in clear what the journal
//! holds sealed, and bound to the journal, to the number of entries folded into it and to the root over them: one from
//! another journal, or from a history that was since rewritten, does not open. What cannot be used is passed over.
//!
//! The file is a header (magic, journal id, seq, root, salt) and chunks of 1 MiB, each encrypted with
//! XChaCha20-Poly1305 under a key derived from the master key, salt and header. A chunk's nonce is its number and
//! whether it is the last, so that chunks can be neither exchanged nor cut off.

use crate::entry::{JournalId, fill_random};
use crate::error::{DoingFile, Error, Result};
use crate::format::{KEY, SNAPSHOT_CONTEXT, SNAPSHOTS, TAG};
use crate::keys::{Keys, replace_file, sync_dir};
use crate::merkle;
use crate::store::{Shared, StoredTree};
use chacha20poly1305::aead::{AeadInOut, KeyInit};
use chacha20poly1305::{Tag, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::PoisonError;
use std::sync::atomic::Ordering;
use zeroize::Zeroizing;

const MAGIC: &[u8; 8] = b"LZSNAP01";
const HEADER: usize = 8 + 16 + 8 + 32 + 32;
const CHUNK: usize = 1 << 20;
/// Snapshots kept: the newest, and one in case it turns out damaged.
const KEPT: usize = 2;

/// A snapshot that opens, and those that had to be passed over.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LatestSnapshot {
    /// The number of entries folded into the newest usable snapshot, and its bytes.
    pub found: Option<(u64, Vec<u8>)>,
    /// Newer files that could not be used.
    pub ignored: Vec<IgnoredSnapshot>,
}

/// A snapshot file that could not be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IgnoredSnapshot {
    /// The file.
    pub file: PathBuf,
    /// Why not.
    pub reason: String,
}

pub(crate) fn write(shared: &Shared, seq: u64, bytes: &[u8]) -> Result<()> {
    let _held = shared.snapshots.lock().unwrap_or_else(PoisonError::into_inner);
    let refused = |what: String| Error::SnapshotRefused { seq, what };
    let len = shared.len();
    if seq > len {
        return Err(refused(format!("the journal has only {len} entries")));
    }
    let erased_below = shared.erased_below.load(Ordering::Acquire);
    if seq < erased_below {
        return Err(refused(format!("a subject was erased in entry {}, of whom it may still tell", erased_below - 1)));
    }
    let root = merkle::root(seq, &StoredTree(&*shared.reader()?))?;
    let mut salt = [0; 32];
    fill_random(&mut salt)?;
    let header = [&MAGIC[..], &shared.keys.journal.0, &seq.to_be_bytes(), &root.0, &salt].concat();
    let cipher = cipher(&shared.keys, &header);
    let mut out = Vec::with_capacity(HEADER + bytes.len() + (bytes.len() / CHUNK + 1) * TAG);
    out.extend_from_slice(&header);
    // An empty snapshot is one empty chunk.
    let count = bytes.len().div_ceil(CHUNK).max(1);
    for number in 0..count {
        let clear = &bytes[number * CHUNK..bytes.len().min((number + 1) * CHUNK)];
        let start = out.len();
        out.extend_from_slice(clear);
        let tag = cipher
            .encrypt_inout_detached(&nonce(number, number + 1 == count), &[], (&mut out[start..]).into())
            .map_err(|_| refused("it could not be encrypted".to_owned()))?;
        out.extend_from_slice(&tag);
    }
    let dir = shared.dir.join(SNAPSHOTS);
    fs::create_dir_all(&dir).doing_file("creating", &dir)?;
    replace_file(&dir.join(format!("{seq:020}.snapshot")), &out)?;
    files(&dir)?.iter().skip(KEPT).try_for_each(|file| destroy(file))
}

pub(crate) fn latest(shared: &Shared) -> Result<LatestSnapshot> {
    let mut latest = LatestSnapshot::default();
    for file in files(&shared.dir.join(SNAPSHOTS))? {
        match read(shared, &file) {
            Ok(found) => {
                latest.found = Some(found);
                break;
            }
            Err(reason) => latest.ignored.push(IgnoredSnapshot { file, reason }),
        }
    }
    Ok(latest)
}

/// Deletes every snapshot. The caller holds the lock on snapshots.
pub(crate) fn delete_all(dir: &Path) -> Result<()> {
    let dir = dir.join(SNAPSHOTS);
    let Ok(listed) = fs::read_dir(&dir) else { return Ok(()) };
    for file in listed {
        destroy(&file.doing_file("listing", &dir)?.path())?;
    }
    sync_dir(&dir)
}

/// Overwrites the salt, without which the key cannot be derived, and deletes the file.
fn destroy(file: &Path) -> Result<()> {
    let overwrite = |mut file: fs::File| file.write_all(&[0; HEADER]).and_then(|()| file.sync_all());
    fs::OpenOptions::new().write(true).open(file).and_then(overwrite).doing_file("overwriting", file)?;
    fs::remove_file(file).doing_file("deleting", file)
}

/// The snapshot files, newest first.
fn files(dir: &Path) -> Result<Vec<PathBuf>> {
    let Ok(listed) = fs::read_dir(dir) else { return Ok(Vec::new()) };
    let mut files = Vec::new();
    for file in listed {
        let path = file.doing_file("listing", dir)?.path();
        if path.extension().is_some_and(|e| e == "snapshot") {
            files.push(path);
        }
    }
    files.sort_by(|a, b| b.cmp(a));
    Ok(files)
}

fn read(shared: &Shared, file: &Path) -> std::result::Result<(u64, Vec<u8>), String> {
    let mut bytes = fs::read(file).map_err(|e| format!("it cannot be read: {e}"))?;
    let (header, _) = bytes.split_at_checked(HEADER).ok_or("it is cut off")?;
    let header: Vec<u8> = header.to_vec();
    if header[..8] != MAGIC[..] {
        return Err("it does not begin as a snapshot".to_owned());
    }
    if JournalId(header[8..24].try_into().map_err(|_| "it is cut off")?) != shared.keys.journal {
        return Err("it belongs to another journal".to_owned());
    }
    let seq = u64::from_be_bytes(header[24..32].try_into().map_err(|_| "it is cut off")?);
    let len = shared.len();
    if seq > len {
        return Err(format!("it covers {seq} entries, but the journal has {len}"));
    }
    if seq < shared.erased_below.load(Ordering::Acquire) {
        return Err("it is older than the last erasure".to_owned());
    }
    let root = shared.reader().and_then(|reader| merkle::root(seq, &StoredTree(&reader))).map_err(|e| e.to_string())?;
    if header[32..64] != root.0 {
        return Err(format!("it was taken of another history of {seq} entries"));
    }
    let cipher = cipher(&shared.keys, &header);
    let count = (bytes.len() - HEADER).div_ceil(CHUNK + TAG);
    let mut clear_end = 0;
    for number in 0..count {
        let start = HEADER + number * (CHUNK + TAG);
        let end = bytes.len().min(start + CHUNK + TAG);
        let changed = || format!("its part {number} of {count} was changed or cut off");
        let text_end = end.checked_sub(TAG).filter(|&e| e >= start).ok_or_else(changed)?;
        let tag = Tag::try_from(&bytes[text_end..end]).map_err(|_| changed())?;
        cipher
            .decrypt_inout_detached(
                &nonce(number, number + 1 == count),
                &[],
                (&mut bytes[start..text_end]).into(),
                &tag,
            )
            .map_err(|_| changed())?;
        bytes.copy_within(start..text_end, clear_end);
        clear_end += text_end - start;
    }
    if count == 0 {
        return Err("it is cut off".to_owned());
    }
    bytes.truncate(clear_end);
    Ok((seq, bytes))
}

fn cipher(keys: &Keys, header: &[u8]) -> XChaCha20Poly1305 {
    // HMAC takes a key of any length.
    let mut mac = match Hmac::<Sha256>::new_from_slice(&*keys.master) {
        Ok(mac) => mac,
        Err(_) => unreachable!("HMAC takes a key of any length"),
    };
    mac.update(SNAPSHOT_CONTEXT);
    mac.update(header);
    let key: Zeroizing<[u8; KEY]> = Zeroizing::new(mac.finalize().into_bytes().into());
    XChaCha20Poly1305::new((&*key).into())
}

/// Each file has its own key, so a counter never repeats under one.
fn nonce(number: usize, last: bool) -> XNonce {
    let mut nonce = [0; 24];
    nonce[..8].copy_from_slice(&(number as u64).to_be_bytes());
    nonce[8] = u8::from(last);
    nonce.into()
}
