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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

    use super::*;
    use ed25519_dalek::VerifyingKey;

    /// The example of the Go package golang.org/x/mod/sumdb/note, which defines the format.
    #[test]
    fn key_ids_and_signatures_are_those_of_signed_notes() {
        let encoded = BASE64.decode("ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW").unwrap();
        let key = PublicKey(VerifyingKey::from_bytes(encoded[1..].try_into().unwrap()).unwrap());
        assert_eq!(key_hash("PeterNeumann", &key), [0xc7, 0x4f, 0x20, 0xa3]);
        let text =
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
        let signed = BASE64
            .decode("x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=")
            .unwrap();
        assert_eq!(signed[..4], key_hash("PeterNeumann", &key));
        key.0.verify_strict(text.as_bytes(), &Signature::from_slice(&signed[4..]).unwrap()).unwrap();
    }

    #[test]
    fn what_is_no_checkpoint_is_refused() {
        let root = BASE64.encode([7; 32]);
        let whole = format!("lauazym/journal/x\n12\n{root}\n\n\u{2014} lauazym/journal/x AAAA\n");
        let parsed = Checkpoint::parse(&whole).unwrap();
        assert_eq!((parsed.size, parsed.root), (12, Hash([7; 32])));
        for (from, to) in [
            ("\n12\n", "\n012\n"),
            ("\n12\n", "\n-1\n"),
            ("\n12\n", "\n"),
            ("\n\n", "\n"),
            (&*root, "AAAA"),
            (&*root, "?"),
        ] {
            assert!(Checkpoint::parse(&whole.replacen(from, to, 1)).is_err(), "{from:?} {to:?}");
        }
    }
}
