//! Checking an entry and a proof without trusting the writer.
//!
//! Nothing here calls the code that writes; only the constants of the format are shared. These functions are all a
//! third party needs: an entry, a proof, and a root from a signed checkpoint.

use crate::entry::{Entry, Hash, JournalId};
use crate::format::{ENTRY_VERSION, GENESIS, LEAF_PREFIX, NODE_PREFIX};
use sha2::{Digest, Sha256};

/// The hash of an entry, from its fields alone; [`Entry::leaf`] is not looked at.
pub fn leaf_hash(entry: &Entry) -> Hash {
    let mut hash = Sha256::new();
    hash.update([LEAF_PREFIX, ENTRY_VERSION]);
    hash.update(entry.seq.to_be_bytes());
    hash.update(entry.recorded_at.to_be_bytes());
    for text in [&entry.actor, &entry.kind] {
        hash.update((text.len() as u64).to_be_bytes());
        hash.update(text);
    }
    hash.update([u8::from(entry.subject.is_some())]);
    if let Some(subject) = entry.subject {
        hash.update(subject.to_be_bytes());
    }
    hash.update((entry.body.len() as u64).to_be_bytes());
    hash.update(&entry.body);
    hash.update([u8::from(entry.sealed.is_some())]);
    if let Some(sealed) = &entry.sealed {
        hash.update((sealed.len() as u64).to_be_bytes());
        hash.update(sealed);
    }
    hash.update(entry.previous.0);
    Hash(hash.finalize().into())
}

/// The `previous` which the first entry of a journal must have.
pub fn first_previous(id: JournalId) -> Hash {
    Hash(Sha256::new().chain_update(GENESIS).chain_update(id.0).finalize().into())
}

/// The hash of an interior node.
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    Hash(Sha256::new().chain_update([NODE_PREFIX]).chain_update(left.0).chain_update(right.0).finalize().into())
}

/// Whether `proof` shows that `leaf` is the entry `seq` in the tree of `size` entries with this `root`
/// (RFC 9162, 2.1.3.2).
pub fn verify_inclusion(leaf: &Hash, seq: u64, size: u64, proof: &[Hash], root: &Hash) -> bool {
    if seq >= size {
        return false;
    }
    let (mut node, mut last) = (seq, size - 1);
    let mut hash = *leaf;
    for sibling in proof {
        if last == 0 {
            return false;
        }
        if node & 1 == 1 || node == last {
            hash = node_hash(sibling, &hash);
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            hash = node_hash(&hash, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    last == 0 && hash == *root
}

/// Whether `proof` shows that the tree of `new` entries with `new_root` begins with the tree of `old` entries with
/// `old_root` (RFC 9162, 2.1.4.2). Any tree begins with the empty one.
pub fn verify_consistency(old: u64, new: u64, old_root: &Hash, new_root: &Hash, proof: &[Hash]) -> bool {
    if old > new {
        return false;
    }
    if old == new {
        return proof.is_empty() && old_root == new_root;
    }
    if old == 0 {
        return proof.is_empty() && old_root.0[..] == Sha256::digest([])[..];
    }
    let mut rest = proof.iter();
    let (mut node, mut last) = (old - 1, new - 1);
    while node & 1 == 1 {
        node >>= 1;
        last >>= 1;
    }
    // A complete old tree is itself the first node of the way; otherwise the proof brings that node.
    let seed = if old.is_power_of_two() { Some(old_root) } else { rest.next() };
    let Some(seed) = seed else { return false };
    let (mut from_old, mut from_new) = (*seed, *seed);
    for sibling in rest {
        if last == 0 {
            return false;
        }
        if node & 1 == 1 || node == last {
            from_old = node_hash(sibling, &from_old);
            from_new = node_hash(sibling, &from_new);
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            from_new = node_hash(&from_new, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    last == 0 && from_old == *old_root && from_new == *new_root
}
