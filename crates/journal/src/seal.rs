//! Sealing what identifies a person under a key of that person alone.
//!
//! Each subject has a random 256-bit key. It is stored only wrapped under the master key, which is not in the data
//! directory. Destroying the wrapped key makes every payload of the subject unreadable, while the hashes, which cover
//! the sealed bytes, stay valid.

use crate::entry::{JournalId, fill_random};
use crate::error::{Doing, Error, Result};
use crate::format::{KEY, NONCE, SEAL_CONTEXT, TAG, WRAP_CONTEXT, WRAPPED};
use chacha20poly1305::aead::{Aead, AeadInOut, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use rusqlite::{Connection, OptionalExtension};
use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};
use zeroize::{Zeroize, Zeroizing};

/// Unwrapped keys kept in memory; beyond this they are looked up again.
const CACHED: usize = 1 << 21;

/// A subject's key in clear.
pub(crate) type SubjectKey = Zeroizing<[u8; KEY]>;

/// What is known of a subject's key.
#[derive(Clone)]
pub(crate) enum KeyState {
    /// The subject has a key.
    Live(SubjectKey),
    /// The subject's key was destroyed.
    Erased,
    /// The subject never had a key.
    Unknown,
}

/// The subjects' keys of one journal, unwrapped as needed.
pub(crate) struct Keyring {
    journal: JournalId,
    master: Zeroizing<[u8; KEY]>,
    /// None stands for a destroyed key, and is never replaced: a reader that fetched the wrapped key just before it
    /// was destroyed must not bring it back.
    cache: RwLock<HashMap<u64, Option<[u8; KEY]>>>,
}

impl Drop for Keyring {
    fn drop(&mut self) {
        let cache = self.cache.get_mut().unwrap_or_else(PoisonError::into_inner);
        cache.values_mut().flatten().for_each(Zeroize::zeroize);
    }
}

impl Keyring {
    pub(crate) fn new(journal: JournalId, master: Zeroizing<[u8; KEY]>) -> Self {
        Self { journal, master, cache: RwLock::default() }
    }

    /// The state of a subject's key, from memory or from the table.
    pub(crate) fn state(&self, subject: u64, connection: &Connection) -> Result<KeyState> {
        if let Some(known) = self.cache.read().unwrap_or_else(PoisonError::into_inner).get(&subject) {
            return Ok(known.map_or(KeyState::Erased, |key| KeyState::Live(Zeroizing::new(key))));
        }
        let row = connection
            .prepare_cached("SELECT erased, wrapped FROM keys WHERE subject = ?1")
            .and_then(|mut select| {
                select
                    .query_row([subject.cast_signed()], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, Vec<u8>>(1)?)))
                    .optional()
            })
            .doing("looking up a subject's key")?;
        match row {
            None => Ok(KeyState::Unknown),
            Some((0, wrapped)) => {
                let key = self.unwrap(subject, &wrapped)?;
                Ok(self.keep(subject, key).map_or(KeyState::Erased, KeyState::Live))
            }
            Some(_) => {
                self.forget(subject);
                Ok(KeyState::Erased)
            }
        }
    }

    /// Keeps a key in memory, unless it has been destroyed meanwhile.
    pub(crate) fn keep(&self, subject: u64, key: SubjectKey) -> Option<SubjectKey> {
        let mut cache = self.cache.write().unwrap_or_else(PoisonError::into_inner);
        if cache.len() >= CACHED {
            cache.values_mut().flatten().for_each(Zeroize::zeroize);
            cache.retain(|_, key| key.is_none());
        }
        cache.entry(subject).or_insert(Some(*key)).map(Zeroizing::new)
    }

    /// Drops a destroyed key from memory for good.
    pub(crate) fn forget(&self, subject: u64) {
        let mut cache = self.cache.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(mut key) = cache.insert(subject, None).flatten() {
            key.zeroize();
        }
    }

    /// A new key for a subject, and its wrapped form for the table.
    pub(crate) fn make(&self, subject: u64) -> Result<(SubjectKey, [u8; WRAPPED])> {
        let mut key = Zeroizing::new([0; KEY]);
        fill_random(&mut *key)?;
        let mut wrapped = [0; WRAPPED];
        let (nonce, rest) = wrapped.split_at_mut(NONCE);
        fill_random(nonce)?;
        rest[..KEY].copy_from_slice(&*key);
        let tag = cipher(&self.master)
            .encrypt_inout_detached(&nonce_of(nonce), &wrap_context(self.journal, subject), (&mut rest[..KEY]).into())
            .map_err(|_| broken(format!("the key of subject {subject}")))?;
        rest[KEY..].copy_from_slice(&tag);
        Ok((key, wrapped))
    }

    /// The key in a wrapped form.
    pub(crate) fn unwrap(&self, subject: u64, wrapped: &[u8]) -> Result<SubjectKey> {
        let context = wrap_context(self.journal, subject);
        let key = Zeroizing::new(open(&self.master, &context, wrapped).ok_or_else(|| broken(key_of(subject)))?);
        key[..].try_into().map(Zeroizing::new).map_err(|_| broken(key_of(subject)))
    }
}

fn key_of(subject: u64) -> String {
    format!("the key of subject {subject}")
}

fn broken(what: String) -> Error {
    Error::SealBroken { what }
}

fn cipher(key: &[u8; KEY]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.into())
}

/// The caller passes exactly [`NONCE`] bytes.
fn nonce_of(bytes: &[u8]) -> XNonce {
    let mut nonce = [0; NONCE];
    nonce.copy_from_slice(bytes);
    nonce.into()
}

fn wrap_context(journal: JournalId, subject: u64) -> Vec<u8> {
    [WRAP_CONTEXT, &journal.0, &subject.to_be_bytes()].concat()
}

/// What a sealed payload is bound to: not its place, so that it can be sealed before the place is known.
pub(crate) fn seal_context(kind: &str, subject: u64, recorded_at: i64) -> Vec<u8> {
    let length = (kind.len() as u64).to_be_bytes();
    [SEAL_CONTEXT, &length, kind.as_bytes(), &subject.to_be_bytes(), &recorded_at.to_be_bytes()].concat()
}

/// Seals bytes: nonce, ciphertext, tag.
pub(crate) fn seal(key: &[u8; KEY], context: &[u8], clear: &[u8]) -> Result<Vec<u8>> {
    let mut sealed = Vec::with_capacity(NONCE + clear.len() + TAG);
    sealed.resize(NONCE, 0);
    fill_random(&mut sealed)?;
    let nonce = nonce_of(&sealed);
    sealed.extend_from_slice(clear);
    let tag = cipher(key)
        .encrypt_inout_detached(&nonce, context, (&mut sealed[NONCE..]).into())
        .map_err(|_| broken("a payload too long to be sealed".to_owned()))?;
    sealed.extend_from_slice(&tag);
    Ok(sealed)
}

/// Opens sealed bytes, if they are whole and sealed with this key in this context.
pub(crate) fn open(key: &[u8; KEY], context: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, rest) = sealed.split_at_checked(NONCE)?;
    cipher(key).decrypt(&nonce_of(nonce), Payload { msg: rest, aad: context }).ok()
}
