//! Entries, before and after they are written.

use crate::error::{Error, Result};
use crate::format::{ENTRY_VERSION, GENESIS, LEAF_PREFIX};
use sha2::{Digest, Sha256};
use std::fmt;
use std::str::FromStr;

/// A SHA-256 hash.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Hash(pub [u8; 32]);

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_hex(f, &self.0)
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_hex(f, &self.0)
    }
}

impl FromStr for Hash {
    type Err = String;
    fn from_str(text: &str) -> std::result::Result<Self, String> {
        parse_hex(text).map(Hash)
    }
}

/// What tells one journal from another: 128 random bits, written as 32 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct JournalId(pub [u8; 16]);

impl JournalId {
    /// A new random id.
    ///
    /// # Errors
    /// [`Error::NoRandomness`].
    pub fn random() -> Result<Self> {
        let mut bytes = [0; 16];
        fill_random(&mut bytes)?;
        Ok(Self(bytes))
    }
}

impl fmt::Display for JournalId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_hex(f, &self.0)
    }
}

impl fmt::Debug for JournalId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_hex(f, &self.0)
    }
}

impl FromStr for JournalId {
    type Err = String;
    fn from_str(text: &str) -> std::result::Result<Self, String> {
        parse_hex(text).map(JournalId)
    }
}

fn write_hex(f: &mut fmt::Formatter<'_>, bytes: &[u8]) -> fmt::Result {
    bytes.iter().try_for_each(|b| write!(f, "{b:02x}"))
}

fn parse_hex<const N: usize>(text: &str) -> std::result::Result<[u8; N], String> {
    let digits = text.as_bytes();
    if digits.len() != 2 * N {
        return Err(format!("{text:?} is not {} hexadecimal digits", 2 * N));
    }
    let mut out = [0; N];
    for (byte, pair) in out.iter_mut().zip(digits.chunks_exact(2)) {
        let value = |digit: u8| match digit {
            b'0'..=b'9' => Some(digit - b'0'),
            b'a'..=b'f' => Some(digit - b'a' + 10),
            _ => None,
        };
        match (value(pair[0]), value(pair[1])) {
            (Some(high), Some(low)) => *byte = high << 4 | low,
            _ => return Err(format!("{text:?} has a sign that is no lower-case hexadecimal digit")),
        }
    }
    Ok(out)
}

/// Fills a buffer from the operating system's generator.
pub(crate) fn fill_random(bytes: &mut [u8]) -> Result<()> {
    getrandom::fill(bytes).map_err(|e| Error::NoRandomness { what: e.to_string() })
}

/// What the caller wants recorded.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Draft {
    /// When it is recorded, in Unix milliseconds, by the caller's clock.
    pub recorded_at: i64,
    /// Who records it: an account or a part of the system. Kept in clear.
    pub actor: String,
    /// What sort of event it is. Kept in clear.
    pub kind: String,
    /// Whom it is about, as a pseudonym; needed if there is a private payload.
    pub subject: Option<u64>,
    /// The part kept in clear, usually JSON text.
    pub body: Vec<u8>,
    /// The part to be sealed under the subject's key.
    pub private: Option<Vec<u8>>,
}

/// What is recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Place in the journal, from 0 without a gap.
    pub seq: u64,
    /// When it was recorded, in Unix milliseconds, by the clock of the one who recorded it.
    pub recorded_at: i64,
    /// Who recorded it.
    pub actor: String,
    /// What sort of event it is.
    pub kind: String,
    /// Whom it is about, as a pseudonym.
    pub subject: Option<u64>,
    /// The part kept in clear.
    pub body: Vec<u8>,
    /// The sealed part: nonce, ciphertext and tag. [`crate::Journal::unseal`] opens it.
    pub sealed: Option<Vec<u8>>,
    /// Leaf hash of the entry before; see [`Entry::leaf`].
    pub previous: Hash,
    /// The entry's own hash, over all fields above.
    pub leaf: Hash,
}

/// Where the appended entries stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    /// Sequence number of the first of them.
    pub first_seq: u64,
    /// How many they are.
    pub count: u64,
}

impl Receipt {
    /// The length of the journal just after them, which is the sequence number of the next entry.
    pub fn end(&self) -> u64 {
        self.first_seq + self.count
    }
}

/// The private part of an entry, as far as it can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sealed {
    /// The entry has no private part.
    None,
    /// The private part, opened.
    Open(Vec<u8>),
    /// The subject's key is destroyed; nobody can read this any more.
    Erased,
}

/// The `previous` of the first entry.
pub(crate) fn genesis(id: JournalId) -> Hash {
    let mut hash = Sha256::new();
    hash.update(GENESIS);
    hash.update(id.0);
    Hash(hash.finalize().into())
}

/// The hash of an entry from its fields, as the writer makes it (the entry's `leaf` is not looked at).
pub(crate) fn leaf(entry: &Entry, buffer: &mut Vec<u8>) -> Hash {
    fn counted(buffer: &mut Vec<u8>, bytes: &[u8]) {
        buffer.extend_from_slice(&(bytes.len() as u64).to_be_bytes());
        buffer.extend_from_slice(bytes);
    }
    buffer.clear();
    buffer.extend_from_slice(&[LEAF_PREFIX, ENTRY_VERSION]);
    buffer.extend_from_slice(&entry.seq.to_be_bytes());
    buffer.extend_from_slice(&entry.recorded_at.to_be_bytes());
    counted(buffer, entry.actor.as_bytes());
    counted(buffer, entry.kind.as_bytes());
    match entry.subject {
        None => buffer.push(0),
        Some(subject) => {
            buffer.push(1);
            buffer.extend_from_slice(&subject.to_be_bytes());
        }
    }
    counted(buffer, &entry.body);
    match &entry.sealed {
        None => buffer.push(0),
        Some(sealed) => {
            buffer.push(1);
            counted(buffer, sealed);
        }
    }
    buffer.extend_from_slice(&entry.previous.0);
    Hash(Sha256::digest(&buffer).into())
}
