//! Roots and proofs of a written journal, against a Merkle tree computed from the definitions of RFC 6962.
#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod support;

use journal::proof::{first_previous, leaf_hash, verify_consistency, verify_inclusion};
use journal::{Entry, Error, Hash};
use sha2::{Digest, Sha256};
use support::{Place, clear, private};

const MOST: u64 = 70;

/// MTH of RFC 6962, 2.1, word for word.
fn tree_hash(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => Hash(Sha256::digest([]).into()),
        [leaf] => *leaf,
        _ => {
            let (left, right) = leaves.split_at(split(leaves.len()));
            let bytes = [&[1][..], &tree_hash(left).0, &tree_hash(right).0].concat();
            Hash(Sha256::digest(bytes).into())
        }
    }
}

/// PATH of RFC 6962, 2.1.1.
fn path(m: usize, leaves: &[Hash]) -> Vec<Hash> {
    if leaves.len() == 1 {
        return Vec::new();
    }
    let k = split(leaves.len());
    let (left, right) = leaves.split_at(k);
    let (mut way, sibling) = if m < k { (path(m, left), right) } else { (path(m - k, right), left) };
    way.push(tree_hash(sibling));
    way
}

/// SUBPROOF of RFC 6962, 2.1.2.
fn subproof(m: usize, leaves: &[Hash], whole: bool) -> Vec<Hash> {
    if m == leaves.len() {
        return if whole { Vec::new() } else { vec![tree_hash(leaves)] };
    }
    let k = split(leaves.len());
    let (left, right) = leaves.split_at(k);
    let (mut way, sibling) =
        if m <= k { (subproof(m, left, whole), right) } else { (subproof(m - k, right, false), left) };
    way.push(tree_hash(sibling));
    way
}

fn split(n: usize) -> usize {
    let mut k = 1;
    while k * 2 < n {
        k *= 2;
    }
    k
}

fn journal_of(place: &Place) -> (journal::Journal, Vec<Entry>) {
    let journal = place.create();
    for n in 0..MOST / 2 {
        journal.append(vec![clear("counted", n), private("named", n, b"x")]).unwrap();
    }
    let entries = journal.read(0..MOST).unwrap().map(|e| e.unwrap()).collect();
    (journal, entries)
}

#[test]
fn every_proof_of_every_size_is_the_one_of_the_definition_and_verifies() {
    let place = Place::new();
    let (journal, entries) = journal_of(&place);
    let leaves: Vec<Hash> = entries.iter().map(leaf_hash).collect();
    assert!(entries.iter().zip(&leaves).all(|(entry, leaf)| entry.leaf == *leaf));
    assert_eq!(entries[0].previous, first_previous(place.id));
    assert!(entries.windows(2).all(|pair| pair[1].previous == pair[0].leaf));

    let roots: Vec<Hash> = (0..=leaves.len()).map(|n| tree_hash(&leaves[..n])).collect();
    for size in 0..=leaves.len() {
        let (n, root) = (size as u64, roots[size]);
        assert_eq!(journal.root(n).unwrap(), root);
        for seq in 0..size {
            let proof = journal.inclusion_proof(seq as u64, n).unwrap();
            assert_eq!(proof, path(seq, &leaves[..size]));
            assert!(verify_inclusion(&leaves[seq], seq as u64, n, &proof, &root));
        }
        for (old, old_root) in roots[..=size].iter().enumerate() {
            let proof = journal.consistency_proof(old as u64, n).unwrap();
            if old > 0 {
                assert_eq!(proof, subproof(old, &leaves[..size], true));
            }
            assert!(verify_consistency(old as u64, n, old_root, &root, &proof));
        }
    }
}

#[test]
fn a_proof_proves_nothing_else() {
    let place = Place::new();
    let (journal, entries) = journal_of(&place);
    let roots: Vec<Hash> = (0..=MOST).map(|n| journal.root(n).unwrap()).collect();
    let changed = |hash: &Hash| {
        let mut hash = *hash;
        hash.0[7] ^= 0x10;
        hash
    };
    for size in [1u64, 2, 3, 7, 8, 13, 64, 65, 70] {
        let root = &roots[size as usize];
        for seq in 0..size {
            let leaf = &entries[seq as usize].leaf;
            let proof = journal.inclusion_proof(seq, size).unwrap();
            assert!(!verify_inclusion(&changed(leaf), seq, size, &proof, root));
            assert!(!verify_inclusion(leaf, seq, size, &proof, &changed(root)));
            assert!(!verify_inclusion(leaf, size, size, &proof, root));
            for other in (0..size).filter(|&other| other != seq) {
                assert!(!verify_inclusion(leaf, other, size, &proof, root), "{seq} as {other} of {size}");
            }
            for at in 0..proof.len() {
                let mut bad = proof.clone();
                bad[at] = changed(&bad[at]);
                assert!(!verify_inclusion(leaf, seq, size, &bad, root));
                bad.remove(at);
                assert!(!verify_inclusion(leaf, seq, size, &bad, root));
            }
            let mut longer = proof.clone();
            longer.push(*leaf);
            assert!(!verify_inclusion(leaf, seq, size, &longer, root));
        }
        for old in 1..size {
            let proof = journal.consistency_proof(old, size).unwrap();
            let (old_root, new_root) = (&roots[old as usize], root);
            assert!(!verify_consistency(old, size, &changed(old_root), new_root, &proof));
            assert!(!verify_consistency(old, size, old_root, &changed(new_root), &proof));
            assert!(!verify_consistency(size, old, new_root, old_root, &proof));
            for at in 0..proof.len() {
                let mut bad = proof.clone();
                bad[at] = changed(&bad[at]);
                assert!(!verify_consistency(old, size, old_root, new_root, &bad));
                bad.remove(at);
                assert!(!verify_consistency(old, size, old_root, new_root, &bad));
            }
            assert!(!verify_consistency(old, size, old_root, new_root, &[]));
        }
    }
}

#[test]
fn what_is_not_there_has_no_proof() {
    let place = Place::new();
    let (journal, _) = journal_of(&place);
    assert!(matches!(journal.root(71), Err(Error::BeyondEnd { asked: 71, len: 70 })));
    assert!(matches!(journal.inclusion_proof(5, 5), Err(Error::BeyondEnd { asked: 5, len: 5 })));
    assert!(matches!(journal.inclusion_proof(5, 71), Err(Error::BeyondEnd { .. })));
    assert!(matches!(journal.consistency_proof(6, 5), Err(Error::BeyondEnd { .. })));
}

#[test]
fn every_field_is_under_the_hash() {
    let entry = Entry {
        seq: 3,
        recorded_at: -1,
        actor: "ab".to_owned(),
        kind: "c".to_owned(),
        subject: Some(0),
        body: b"{}".to_vec(),
        sealed: Some(Vec::new()),
        previous: Hash([9; 32]),
        leaf: Hash::default(),
    };
    // The bytes of the format's table, written out.
    let mut bytes = vec![0, 1, 0, 0, 0, 0, 0, 0, 0, 3];
    bytes.extend([0xff; 8]);
    bytes.extend([0, 0, 0, 0, 0, 0, 0, 2, b'a', b'b', 0, 0, 0, 0, 0, 0, 0, 1, b'c']);
    bytes.extend([1, 0, 0, 0, 0, 0, 0, 0, 0]);
    bytes.extend([0, 0, 0, 0, 0, 0, 0, 2, b'{', b'}', 1, 0, 0, 0, 0, 0, 0, 0, 0]);
    bytes.extend([9; 32]);
    assert_eq!(leaf_hash(&entry).0[..], Sha256::digest(bytes)[..]);

    let others = [
        Entry { seq: 4, ..entry.clone() },
        Entry { recorded_at: 0, ..entry.clone() },
        Entry { actor: "a".to_owned(), kind: "bc".to_owned(), ..entry.clone() },
        Entry { subject: None, ..entry.clone() },
        Entry { body: b"{ }".to_vec(), ..entry.clone() },
        Entry { sealed: None, ..entry.clone() },
        Entry { previous: Hash([8; 32]), ..entry.clone() },
    ];
    for other in others {
        assert_ne!(leaf_hash(&other), leaf_hash(&entry));
    }
}
