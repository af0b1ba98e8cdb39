//! The Merkle tree of RFC 6962, as it is written and as proofs are cut from it.
//!
//! Only complete subtrees are kept; the right edge is put together from them when it is asked for, which costs one
//! read for each bit of the size.

use crate::entry::Hash;
use crate::error::Result;
use crate::format::NODE_PREFIX;
use sha2::{Digest, Sha256};

/// The root of no entries.
pub(crate) fn empty_root() -> Hash {
    Hash(Sha256::digest([]).into())
}

fn join(left: &Hash, right: &Hash) -> Hash {
    let mut bytes = [0; 65];
    bytes[0] = NODE_PREFIX;
    bytes[1..33].copy_from_slice(&left.0);
    bytes[33..].copy_from_slice(&right.0);
    Hash(Sha256::digest(bytes).into())
}

/// Number under which the complete subtree is stored that is the `index`-th of 2^`level` leaves.
///
/// Before leaf n there are n leaves, and as many complete interior nodes as n has halvings without remainder, that is
/// n less the ones in its binary form; the interior nodes which a leaf completes follow it from below upwards.
pub(crate) fn number(level: u32, index: u64) -> u64 {
    let last = ((index + 1) << level) - 1;
    2 * last - u64::from(last.count_ones()) + u64::from(level)
}

/// The complete subtrees at the right edge of a tree, largest first: all that is needed to go on appending.
#[derive(Debug, Clone, Default)]
pub(crate) struct Edge {
    size: u64,
    peaks: Vec<Hash>,
}

impl Edge {
    /// The edge of a stored tree.
    pub(crate) fn load(size: u64, tree: &impl Tree) -> Result<Self> {
        let mut peaks = Vec::new();
        let mut start = 0;
        for level in (0..u64::BITS).rev().filter(|level| size >> level & 1 == 1) {
            peaks.push(tree.subtree(level, start >> level)?);
            start += 1 << level;
        }
        Ok(Self { size, peaks })
    }

    /// Number of leaves.
    pub(crate) fn size(&self) -> u64 {
        self.size
    }

    /// Adds a leaf; `completed` gets the number and hash of each interior node that is complete with it.
    pub(crate) fn push<E>(
        &mut self,
        leaf: Hash,
        mut completed: impl FnMut(u64, &Hash) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        let mut hash = leaf;
        let mut number = number(0, self.size);
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.peaks.pop() {
                hash = join(&left, &hash);
                number += 1;
                completed(number, &hash)?;
            }
        }
        self.peaks.push(hash);
        self.size += 1;
        Ok(())
    }

    /// The root over all leaves so far.
    pub(crate) fn root(&self) -> Hash {
        let mut peaks = self.peaks.iter().rev();
        match peaks.next() {
            None => empty_root(),
            Some(last) => peaks.fold(*last, |right, left| join(left, &right)),
        }
    }
}

/// Where complete subtrees can be looked up.
pub(crate) trait Tree {
    /// The hash of the `index`-th complete subtree of 2^`level` leaves; level 0 is a leaf.
    fn subtree(&self, level: u32, index: u64) -> Result<Hash>;
}

/// The root of the first `size` leaves.
pub(crate) fn root(size: u64, tree: &impl Tree) -> Result<Hash> {
    if size == 0 { Ok(empty_root()) } else { range(0, size, tree) }
}

/// RFC 6962, 2.1.1: the siblings on the way from leaf `seq` to the root of the first `size` leaves.
/// The caller has checked that `seq < size`.
pub(crate) fn inclusion(seq: u64, size: u64, tree: &impl Tree) -> Result<Vec<Hash>> {
    let (mut from, mut to) = (0, size);
    let mut path = Vec::new();
    while to - from > 1 {
        let middle = from + split(to - from);
        if seq < middle {
            path.push(range(middle, to, tree)?);
            to = middle;
        } else {
            path.push(range(from, middle, tree)?);
            from = middle;
        }
    }
    path.reverse();
    Ok(path)
}

/// RFC 6962, 2.1.2: what shows that the first `old` leaves of the first `new` are those of the older root.
/// The caller has checked that `old <= new`.
pub(crate) fn consistency(old: u64, new: u64, tree: &impl Tree) -> Result<Vec<Hash>> {
    let mut path = Vec::new();
    if old == 0 || old == new {
        return Ok(path);
    }
    let (mut from, mut to) = (0, new);
    // Ends when the remaining range is exactly the end of the old tree.
    while to != old {
        let middle = from + split(to - from);
        if old <= middle {
            path.push(range(middle, to, tree)?);
            to = middle;
        } else {
            path.push(range(from, middle, tree)?);
            from = middle;
        }
    }
    // Unless that range begins at 0 the verifier has no hash of it yet.
    if from != 0 {
        path.push(range(from, to, tree)?);
    }
    path.reverse();
    Ok(path)
}

/// The largest power of two below `n`, for n > 1.
fn split(n: u64) -> u64 {
    1 << (n - 1).ilog2()
}

/// Hash of the leaves `from..to`, where `from` is a place at which the tree divides.
fn range(from: u64, to: u64, tree: &impl Tree) -> Result<Hash> {
    let size = to - from;
    if size.is_power_of_two() {
        let level = size.ilog2();
        return tree.subtree(level, from >> level);
    }
    let middle = from + split(size);
    Ok(join(&range(from, middle, tree)?, &range(middle, to, tree)?))
}
