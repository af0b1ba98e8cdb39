//! Signed statements of what the journal was at a size, to be kept where the journal is not.
//!
//! The text is a C2SP checkpoint (tlog-checkpoint) in a signed note (signed-note): origin, size and root hash in three
//! lines, an empty line, and a line with the Ed25519 signature. A checkpoint printed on a signed protocol proves years
//! later that nothing before it was changed.

use crate::entry::{Hash, JournalId};
use crate::error::{Error, Result};
use crate::format::ORIGIN;
use crate::keys::{Keys, PublicKey};
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use ed25519_dalek::{Signature, Signer};
use sha2::{Digest, Sha256};

/// A statement that the first `size` entries have this root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// Whose statement it is: the journal, by its id.
    pub origin: String,
    /// How many entries it covers.
    pub size: u64,
    /// The root of the Merkle tree over them.
    pub root: Hash,
    /// The signed text as it was published.
    pub note: String,
}

impl Checkpoint {
    /// Signs a checkpoint. The signature is the same each time, since Ed25519 draws no random numbers.
    pub(crate) fn sign(keys: &Keys, size: u64, root: Hash) -> Self {
        let origin = format!("{ORIGIN}{}", keys.journal);
        let body = format!("{origin}\n{size}\n{}\n", BASE64.encode(root.0));
        let mut signed = key_hash(&origin, &keys.public()).to_vec();
        signed.extend_from_slice(&keys.signing.sign(body.as_bytes()).to_bytes());
        let note = format!("{body}\n\u{2014} {origin} {}\n", BASE64.encode(signed));
        Self { origin, size, root, note }
    }

    /// Reads a checkpoint's text. The signature is not checked: see [`Checkpoint::check`].
    ///
    /// # Errors
    /// [`Error::Checkpoint`] says what is wrong.
    pub fn parse(note: &str) -> Result<Self> {
        let refuse = |what: &str| Error::Checkpoint { what: what.to_owned() };
        let (body, _) = note.split_once("\n\n").ok_or_else(|| refuse("no empty line before the signatures"))?;
        let mut lines = body.lines();
        let origin = lines.next().filter(|o| !o.is_empty()).ok_or_else(|| refuse("no origin"))?.to_owned();
        let digits = lines.next().ok_or_else(|| refuse("no size"))?;
        let size: u64 = digits.parse().map_err(|_| refuse("the size is not a number"))?;
        if size.to_string() != digits {
            return Err(refuse("the size is not written in plain decimal digits"));
        }
        let root = lines.next().ok_or_else(|| refuse("no root hash"))?;
        let root = BASE64.decode(root).map_err(|_| refuse("the root hash is not base64"))?;
        let root = root.try_into().map_err(|_| refuse("the root hash is not 256 bits long"))?;
        Ok(Self { origin, size, root: Hash(root), note: note.to_owned() })
    }

    /// Whether this checkpoint is of that journal and signed with that key.
    ///
    /// # Errors
    /// [`Error::Checkpoint`] says what is wrong.
    pub fn check(&self, journal: JournalId, key: &PublicKey) -> Result<()> {
        let refuse = |what: String| Err(Error::Checkpoint { what });
        let origin = format!("{ORIGIN}{journal}");
        if self.origin != origin {
            return refuse(format!("it is of {:?}, not of {origin:?}", self.origin));
        }
        let parsed = Self::parse(&self.note)?;
        if (parsed.size, parsed.root) != (self.size, self.root) {
            return refuse("its size or root is not that of its text".to_owned());
        }
        let Some((body, signatures)) = self.note.split_once("\n\n") else {
            return refuse("no empty line before the signatures".to_owned());
        };
        let body = format!("{body}\n");
        let prefix = format!("\u{2014} {origin} ");
        let known = key_hash(&origin, key);
        for line in signatures.lines().filter_map(|line| line.strip_prefix(&prefix)) {
            let signed = BASE64.decode(line).unwrap_or_default();
            let Some((hash, signature)) = signed.split_at_checked(4) else { continue };
            if hash != known {
                continue;
            }
            let Ok(signature) = Signature::from_slice(signature) else { continue };
            if key.0.verify_strict(body.as_bytes(), &signature).is_ok() {
                return Ok(());
            }
        }
        refuse("no signature on it is by the journal's key".to_owned())
    }

    /// Reads many checkpoints from one text, as the file in the data directory holds them. What is no checkpoint
    /// comes as an error with its text left out.
    pub fn parse_all(text: &str) -> Vec<Result<Self>> {
        let mut parts = text.split("\n\n").filter(|part| !part.trim().is_empty());
        let mut all = Vec::new();
        while let Some(body) = parts.next() {
            let signatures = parts.next().unwrap_or_default().trim_end_matches('\n');
            all.push(Self::parse(&format!("{body}\n\n{signatures}\n")));
        }
        all
    }
}

/// The signed-note key id: which key a signature line is by.
fn key_hash(name: &str, key: &PublicKey) -> [u8; 4] {
    const ED25519: u8 = 1;
    let hash =
        Sha256::new().chain_update(name).chain_update([b'\n', ED25519]).chain_update(key.0.as_bytes()).finalize();
    [hash[0], hash[1], hash[2], hash[3]]
}
