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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

    use super::*;
    use crate::error::Error;
    use crate::proof::{verify_consistency, verify_inclusion};
    use std::cell::RefCell;
    use std::collections::HashMap;

    /// The leaves of the reference tree of Certificate Transparency (RFC 6962, test data of its implementation).
    const LEAVES: [&str; 8] =
        ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
    /// The roots of its first 1 to 8 leaves.
    const ROOTS: [&str; 8] = [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];
    const A: &str = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
    const B: &str = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
    const C: &str = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";
    const D: &str = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
    const E: &str = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
    const F: &str = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";

    /// A tree in memory that counts what is read of it.
    #[derive(Default)]
    struct Memory {
        leaves: Vec<Hash>,
        nodes: HashMap<u64, Hash>,
        reads: RefCell<u32>,
    }

    impl Tree for Memory {
        fn subtree(&self, level: u32, index: u64) -> Result<Hash> {
            *self.reads.borrow_mut() += 1;
            let found = match level {
                0 => self.leaves.get(usize::try_from(index).unwrap()),
                _ => self.nodes.get(&number(level, index)),
            };
            found.copied().ok_or(Error::BeyondEnd { asked: index, len: 0 })
        }
    }

    impl Memory {
        fn of(leaves: impl IntoIterator<Item = Hash>) -> (Self, Edge) {
            let (mut memory, mut edge) = (Self::default(), Edge::default());
            for leaf in leaves {
                memory.leaves.push(leaf);
                edge.push(leaf, |number, hash| match memory.nodes.insert(number, *hash) {
                    None => Ok(()),
                    Some(_) => Err(number),
                })
                .unwrap();
            }
            (memory, edge)
        }
    }

    fn hash(text: &str) -> Hash {
        text.parse().unwrap()
    }

    fn reference_leaf(data: &str) -> Hash {
        let byte = |i| u8::from_str_radix(&data[i..i + 2], 16).unwrap();
        let mut bytes = vec![crate::format::LEAF_PREFIX];
        bytes.extend((0..data.len()).step_by(2).map(byte));
        Hash(Sha256::digest(bytes).into())
    }

    #[test]
    fn the_reference_tree_has_its_published_roots_and_proofs() {
        let leaves: Vec<Hash> = LEAVES.iter().map(|data| reference_leaf(data)).collect();
        let (memory, edge) = Memory::of(leaves.clone());
        assert_eq!(edge.root(), hash(ROOTS[7]));
        assert_eq!(empty_root(), hash("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        for (n, expected) in ROOTS.iter().enumerate() {
            assert_eq!(root(n as u64 + 1, &memory).unwrap(), hash(expected));
        }
        for (seq, size, expected) in [
            (0, 1, vec![]),
            (0, 8, vec![A, B, C]),
            (5, 8, vec![D, E, ROOTS[3]]),
            (2, 3, vec![ROOTS[1]]),
            (1, 5, vec![ROOTS[0], B, D]),
        ] {
            let expected: Vec<Hash> = expected.into_iter().map(hash).collect();
            assert_eq!(inclusion(seq, size, &memory).unwrap(), expected);
            let leaf = &leaves[usize::try_from(seq).unwrap()];
            assert!(verify_inclusion(leaf, seq, size, &expected, &hash(ROOTS[usize::try_from(size).unwrap() - 1])));
        }
        for (old, new, expected) in
            [(1, 1, vec![]), (1, 8, vec![A, B, C]), (6, 8, vec![F, E, ROOTS[3]]), (2, 5, vec![B, D])]
        {
            let expected: Vec<Hash> = expected.into_iter().map(hash).collect();
            assert_eq!(consistency(old, new, &memory).unwrap(), expected);
            let root_of = |size: u64| hash(ROOTS[usize::try_from(size).unwrap() - 1]);
            assert!(verify_consistency(old, new, &root_of(old), &root_of(new), &expected));
        }
    }

    #[test]
    fn proofs_and_the_edge_cost_a_logarithm_of_reads() {
        let leaf = |n: u32| Hash(Sha256::digest(n.to_be_bytes()).into());
        let (memory, edge) = Memory::of((0..5000).map(leaf));
        for size in [1u64, 2, 3, 1023, 1024, 1025, 4095, 4097, 5000] {
            let most = 2 * (u64::BITS - size.leading_zeros());
            let within = |what: &str| {
                let reads = memory.reads.replace(0);
                assert!(reads <= most, "{what} of size {size}: {reads} reads");
            };
            root(size, &memory).unwrap();
            within("root");
            assert_eq!(Edge::load(size, &memory).unwrap().root(), Memory::of((0..size as u32).map(leaf)).1.root());
            within("edge");
            for at in [0, size / 3, size / 2, size - 1] {
                inclusion(at, size, &memory).unwrap();
                within("inclusion");
                consistency(at, size, &memory).unwrap();
                within("consistency");
            }
        }
        assert_eq!(edge.size(), 5000);
    }
}
