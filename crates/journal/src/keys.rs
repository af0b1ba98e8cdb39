//! The keys of a journal, kept apart from its data.
//!
//! Whoever has the data directory alone can read the clear parts and check every proof, but opens no sealed payload
//! and signs no checkpoint. Beside the key file stands the *witness*: the newest checkpoint, by which a log that was
//! cut off at its end is found out.

use crate::entry::{JournalId, fill_random};
use crate::error::{DoingFile, Error, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use ed25519_dalek::{SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};
use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

const HEAD: &str = "lauazym-journal-key 1";

/// The public half of a journal's signing key, by which its checkpoints are checked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PublicKey(pub(crate) VerifyingKey);

impl PublicKey {
    /// Reads the 44 base64 signs that [`PublicKey`] prints.
    ///
    /// # Errors
    /// [`Error::Checkpoint`] if they are not an Ed25519 key.
    pub fn parse(text: &str) -> Result<Self> {
        let refuse = || Error::Checkpoint { what: format!("{text:?} is not an Ed25519 public key in base64") };
        let bytes: [u8; 32] = BASE64.decode(text).ok().and_then(|b| b.try_into().ok()).ok_or_else(refuse)?;
        VerifyingKey::from_bytes(&bytes).map(Self).map_err(|_| refuse())
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&BASE64.encode(self.0.as_bytes()))
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The master key, under which the subjects' keys are wrapped, and the signing key of one journal.
#[derive(Clone)]
pub struct Keys {
    pub(crate) dir: PathBuf,
    pub(crate) journal: JournalId,
    pub(crate) master: Zeroizing<[u8; 32]>,
    pub(crate) signing: SigningKey,
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Keys of journal {} in {}", self.journal, self.dir.display())
    }
}

impl Keys {
    /// Makes new keys for a journal and writes them to `dir/<id>.key`, readable by the owner alone.
    ///
    /// # Errors
    /// [`Error::KeyFileExists`]; [`Error::File`]; [`Error::NoRandomness`].
    pub fn create(dir: impl AsRef<Path>, journal: JournalId) -> Result<Self> {
        let dir = dir.as_ref().to_owned();
        if !dir.exists() {
            fs::create_dir_all(&dir).doing_file("creating", &dir)?;
            fs::set_permissions(&dir, fs::Permissions::from_mode(0o700)).doing_file("protecting", &dir)?;
        }
        let mut master = Zeroizing::new([0; 32]);
        let mut seed = Zeroizing::new([0; 32]);
        fill_random(&mut *master)?;
        fill_random(&mut *seed)?;
        let text = Zeroizing::new(format!(
            "{HEAD}\njournal {journal}\nmaster {}\nsigning {}\nsum {}\n",
            *Zeroizing::new(BASE64.encode(*master)),
            *Zeroizing::new(BASE64.encode(*seed)),
            sum(journal, &master, &seed),
        ));
        let path = key_path(&dir, journal);
        let mut file = match OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path) {
            Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => return Err(Error::KeyFileExists { path }),
            opened => opened.doing_file("creating", &path)?,
        };
        file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).doing_file("writing", &path)?;
        sync_dir(&dir)?;
        Ok(Self { dir, journal, signing: SigningKey::from_bytes(&seed), master })
    }

    /// Reads the keys of a journal from `dir/<id>.key`.
    ///
    /// # Errors
    /// [`Error::KeyFileMissing`]; [`Error::KeyFileExposed`]; [`Error::KeyFileDamaged`]; [`Error::File`].
    pub fn load(dir: impl AsRef<Path>, journal: JournalId) -> Result<Self> {
        let dir = dir.as_ref().to_owned();
        let path = key_path(&dir, journal);
        let text = match fs::read_to_string(&path) {
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Err(Error::KeyFileMissing { journal, dir }),
            read => Zeroizing::new(read.doing_file("reading", &path)?),
        };
        let mode = fs::metadata(&path).doing_file("examining", &path)?.permissions().mode() & 0o777;
        if mode & 0o077 != 0 {
            return Err(Error::KeyFileExposed { path, mode });
        }
        let damaged = |what: &str| Error::KeyFileDamaged { path: path.clone(), what: what.to_owned() };
        let mut lines = text.lines();
        let mut field = |name: &str| {
            lines.next().and_then(|line| line.strip_prefix(name)).ok_or_else(|| damaged(&format!("no line {name:?}")))
        };
        field(HEAD)?;
        if field("journal ")? != journal.to_string() {
            return Err(damaged("it is the key file of another journal under this one's name"));
        }
        let secret = |text: &str| -> Result<Zeroizing<[u8; 32]>> {
            let bytes = Zeroizing::new(BASE64.decode(text).map_err(|_| damaged("a key is not base64"))?);
            bytes[..].try_into().map(Zeroizing::new).map_err(|_| damaged("a key is not 256 bits long"))
        };
        let master = secret(field("master ")?)?;
        let seed = secret(field("signing ")?)?;
        if field("sum ")? != sum(journal, &master, &seed) {
            return Err(damaged("its checksum is wrong"));
        }
        Ok(Self { dir, journal, signing: SigningKey::from_bytes(&seed), master })
    }

    /// The journal whose keys these are.
    pub fn journal(&self) -> JournalId {
        self.journal
    }

    /// The key by which others check this journal's checkpoints.
    pub fn public(&self) -> PublicKey {
        PublicKey(self.signing.verifying_key())
    }

    /// The file with the newest checkpoint. There is none before the first checkpoint.
    pub fn witness(&self) -> PathBuf {
        self.dir.join(format!("{}.witness", self.journal))
    }
}

fn key_path(dir: &Path, journal: JournalId) -> PathBuf {
    dir.join(format!("{journal}.key"))
}

/// Finds a damaged key file before it makes a whole journal look forged.
fn sum(journal: JournalId, master: &[u8; 32], seed: &[u8; 32]) -> String {
    let hash = Sha256::new().chain_update(journal.0).chain_update(master).chain_update(seed).finalize();
    BASE64.encode(&hash[..6])
}

/// Makes a new or renamed name in a directory durable.
pub(crate) fn sync_dir(dir: &Path) -> Result<()> {
    File::open(dir).and_then(|d| d.sync_all()).doing_file("syncing", dir)
}

/// Puts a file in place whole or not at all.
pub(crate) fn replace_file(path: &Path, bytes: &[u8]) -> Result<()> {
    let dir = path.parent().unwrap_or(Path::new("."));
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let new = dir.join(name);
    let mut options = OpenOptions::new();
    let mut file =
        options.write(true).create(true).truncate(true).mode(0o600).open(&new).doing_file("creating", &new)?;
    file.write_all(bytes).and_then(|()| file.sync_all()).doing_file("writing", &new)?;
    fs::rename(&new, path).doing_file("renaming to", path)?;
    sync_dir(dir)
}
