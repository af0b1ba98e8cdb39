//! The stored format: every constant on which the writer and the verifier must agree, and nothing else.
//!
//! The leaf hash of an entry is SHA-256 over these bytes, integers being big-endian:
//!
//! | bytes | meaning |
//! |---|---|
//! | `LEAF_PREFIX` | domain separation of RFC 6962, 2.1 |
//! | `ENTRY_VERSION` | version of this table |
//! | 8 | seq |
//! | 8 | recorded_at, two's complement |
//! | 8 + n | length and bytes of actor (UTF-8) |
//! | 8 + n | length and bytes of kind (UTF-8) |
//! | 1 (+ 8) | 0, or 1 and the subject |
//! | 8 + n | length and bytes of body |
//! | 1 (+ 8 + n) | 0, or 1 and the length and bytes of the sealed payload (nonce, ciphertext, tag) |
//! | 32 | leaf hash of the previous entry; for the first entry SHA-256 of `GENESIS` and the journal id |
//!
//! An interior node is SHA-256 of `NODE_PREFIX`, the left and the right child. A node is stored under the number it
//! gets when leaves and interior nodes are counted in the order in which they become known, so the table only grows
//! at its end; the numbers of leaves are left out, since a leaf stands in its entry.

/// First byte hashed for a leaf.
pub(crate) const LEAF_PREFIX: u8 = 0x00;
/// First byte hashed for an interior node.
pub(crate) const NODE_PREFIX: u8 = 0x01;
/// Version of the entry encoding.
pub(crate) const ENTRY_VERSION: u8 = 1;
/// Hashed with the journal id to give the `previous` of the first entry.
pub(crate) const GENESIS: &[u8] = b"lauazym-journal genesis 1\n";

/// Bound into each sealed payload, before kind, subject and recorded_at.
pub(crate) const SEAL_CONTEXT: &[u8] = b"lauazym-journal sealed 1\n";
/// Bound into each wrapped subject key, before journal id and subject.
pub(crate) const WRAP_CONTEXT: &[u8] = b"lauazym-journal key 1\n";
/// From which the key of a snapshot is derived.
pub(crate) const SNAPSHOT_CONTEXT: &[u8] = b"lauazym-journal snapshot 1\n";

/// Bytes of an XChaCha20-Poly1305 nonce.
pub(crate) const NONCE: usize = 24;
/// Bytes of a Poly1305 tag.
pub(crate) const TAG: usize = 16;
/// Bytes of a subject key.
pub(crate) const KEY: usize = 32;
/// Bytes of a wrapped subject key: nonce, ciphertext, tag. A destroyed key is as many zeros.
pub(crate) const WRAPPED: usize = NONCE + KEY + TAG;

/// Kind of the entry which the journal itself appends when a subject's key is destroyed.
pub const ERASED_KIND: &str = "subject-erased";

/// The database in the data directory.
pub(crate) const DATABASE: &str = "journal.sqlite";
/// The journal's id and public key, as text, in the data directory.
pub(crate) const IDENTITY: &str = "identity";
/// First line of the identity file.
pub(crate) const IDENTITY_HEAD: &str = "lauazym-journal 1";
/// All checkpoints, as text, in the data directory.
pub(crate) const CHECKPOINTS: &str = "checkpoints";
/// Locked by the process which writes.
pub(crate) const LOCK: &str = "lock";
/// Directory of snapshots inside the data directory.
pub(crate) const SNAPSHOTS: &str = "snapshots";
/// Name under which a checkpoint is signed, before the journal id.
pub(crate) const ORIGIN: &str = "lauazym/journal/";

/// Version of the tables, kept in `PRAGMA user_version`.
pub(crate) const SCHEMA_VERSION: i64 = 1;

/// Every object of the database and the statement that makes it.
pub(crate) const SCHEMA: &[(&str, &str)] = &[
    ("meta", "CREATE TABLE meta (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT"),
    (
        "entries",
        "CREATE TABLE entries (seq INTEGER PRIMARY KEY, recorded_at INTEGER NOT NULL, previous BLOB NOT NULL, \
         leaf BLOB NOT NULL, actor TEXT NOT NULL, kind TEXT NOT NULL, subject INTEGER, body BLOB NOT NULL, \
         sealed BLOB) STRICT",
    ),
    ("entries_of_subject", "CREATE INDEX entries_of_subject ON entries (subject, seq) WHERE subject IS NOT NULL"),
    ("erasures", "CREATE INDEX erasures ON entries (seq) WHERE kind = 'subject-erased'"),
    ("nodes", "CREATE TABLE nodes (number INTEGER PRIMARY KEY, hash BLOB NOT NULL) STRICT"),
    // The row of a key is numbered by the entry for which it was made, so rows are only ever added at the end and
    // changed in place: no page is split or merged, and no stale copy of a key is left behind in one.
    (
        "keys",
        "CREATE TABLE keys (seq INTEGER PRIMARY KEY, subject INTEGER NOT NULL UNIQUE, erased INTEGER NOT NULL, \
         wrapped BLOB NOT NULL) STRICT",
    ),
    ("checkpoints", "CREATE TABLE checkpoints (size INTEGER PRIMARY KEY, note TEXT NOT NULL) STRICT"),
];
