//! Going through the stored entries once, from the first to the last, with the tree above them.

use super::{Check, KeyRow, KeyState, decrypt};
use crate::entry::{Entry, Hash};
use crate::format::{ERASED_KIND, SEAL_CONTEXT};
use crate::proof::{first_previous, leaf_hash, node_hash};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, Rows};
use sha2::{Digest, Sha256};
use std::collections::{HashMap, HashSet};

/// A gap so wide that the numbers, and not the rows, are wrong.
const WIDEST_GAP: u64 = 1 << 24;
/// Changed rows which are compared with one another, to see whether they were exchanged.
const COMPARED: usize = 500;

/// Goes through all entries, and gives the places of those whose fields cannot be relied on; None if they could not be
/// read to the end.
pub(super) fn entries(
    check: &mut Check<'_>,
    connection: &Connection,
    keys: &mut HashMap<u64, KeyRow>,
) -> Option<HashSet<u64>> {
    let nodes = connection.prepare("SELECT number, hash FROM nodes ORDER BY number");
    let entries = connection.prepare(
        "SELECT seq, recorded_at, actor, kind, subject, body, sealed, previous, leaf FROM entries NOT INDEXED ORDER BY seq",
    );
    let (mut nodes, mut entries) = match (nodes, entries) {
        (Ok(nodes), Ok(entries)) => (nodes, entries),
        (Err(e), _) | (_, Err(e)) => {
            check.problem(None, format!("the entries cannot be read: {e}"));
            return None;
        }
    };
    let (nodes, mut rows) = match (nodes.query([]), entries.query([])) {
        (Ok(nodes), Ok(rows)) => (nodes, rows),
        (Err(e), _) | (_, Err(e)) => {
            check.problem(None, format!("the entries cannot be read: {e}"));
            return None;
        }
    };
    let tree =
        Tree { size: 0, stack: Vec::new(), number: 0, nodes: Nodes { rows: Some(nodes), next: None }, agreed: 0 };
    let previous = Some(first_previous(check.id));
    let (changed, missing) = (Vec::new(), Vec::new());
    let mut walk = Walk { check, connection, keys, tree, previous, changed, missing, damaged: HashSet::new() };
    walk.tree.nodes.advance(walk.check);
    walk.tree.compare_root(walk.check);
    let whole = walk.all(&mut rows);
    walk.finish(whole);
    whole.then_some(walk.damaged)
}

struct Walk<'a, 'c, 's> {
    check: &'a mut Check<'c>,
    connection: &'a Connection,
    keys: &'a mut HashMap<u64, KeyRow>,
    tree: Tree<'s>,
    /// The leaf hash of the entry before, if it is known.
    previous: Option<Hash>,
    /// Rows whose fields do not give their leaf hash, and whether their sealed part opens, if that was tried.
    changed: Vec<(Entry, Option<bool>)>,
    missing: Vec<u64>,
    /// Where entries are missing or changed. What the table of keys says of these is not held against it.
    damaged: HashSet<u64>,
}

impl Walk<'_, '_, '_> {
    /// Whether the end was reached.
    fn all(&mut self, rows: &mut Rows<'_>) -> bool {
        let mut waiting: Option<Entry> = None;
        let mut last_read = None;
        loop {
            let entry = match rows.next() {
                Ok(row) => row.map(|row| {
                    let seq = row.get::<_, i64>(0).unwrap_or(-1);
                    last_read = Some(seq);
                    if seq < 0 {
                        self.check.problem(None, format!("there is a row with the impossible seq {seq}"));
                    }
                    (seq, decode(row))
                }),
                Err(e) => {
                    if let Some(entry) = waiting.take() {
                        self.entry(entry, None);
                    }
                    let at = last_read.map_or(0, |seq| seq.cast_unsigned() + 1);
                    self.check.problem(Some(at), format!("the database cannot be read from here on: {e}"));
                    return false;
                }
            };
            let decoded = match entry {
                None => {
                    if let Some(entry) = waiting.take() {
                        self.entry(entry, None);
                    }
                    return true;
                }
                Some((seq, _)) if seq < 0 => continue,
                Some((seq, Err(field))) => {
                    // Passed over here, the row is then found missing; this says why.
                    self.check.problem(Some(seq.cast_unsigned()), format!("the field {field:?} is not of its type"));
                    continue;
                }
                Some((_, Ok(entry))) => entry,
            };
            if let Some(entry) = waiting.take() {
                self.entry(entry, Some(&decoded));
            }
            if decoded.seq - self.tree.size > WIDEST_GAP {
                let what = format!("the next row has seq {}, so its number was changed", decoded.seq);
                self.check.problem(Some(self.tree.size), what);
                return false;
            }
            self.gap(&decoded);
            waiting = Some(decoded);
        }
    }

    /// Notes entries missing before one. The last of them is known by its hash at least.
    fn gap(&mut self, entry: &Entry) {
        let from = self.tree.size;
        if entry.seq == from {
            return;
        }
        let what = match entry.seq - from {
            1 => "the entry is missing".to_owned(),
            count => format!("{count} entries are missing, up to {}", entry.seq - 1),
        };
        self.check.problem(Some(from), what);
        for seq in from..entry.seq {
            if self.missing.len() < COMPARED {
                self.missing.push(seq);
            }
            self.damaged.insert(seq);
            let leaf = (seq + 1 == entry.seq).then_some(entry.previous);
            self.tree.push(self.check, leaf);
            self.previous = leaf;
        }
    }

    fn entry(&mut self, entry: Entry, next: Option<&Entry>) {
        let seq = entry.seq;
        let next = next.filter(|next| next.seq == seq + 1);
        let follows = self.previous.is_none_or(|previous| previous == entry.previous);
        let computed = leaf_hash(&entry);
        let found = if computed == entry.leaf {
            Found::Whole
        } else if !follows && self.only_previous_changed(&entry) {
            Found::PreviousChanged
        } else if next.map_or_else(|| self.tree_names(seq, &computed), |next| next.previous == computed) {
            Found::LeafChanged
        } else {
            Found::FieldChanged
        };
        let opens = match found {
            Found::FieldChanged => {
                self.damaged.insert(seq);
                self.opens(&entry)
            }
            _ => self.sealed(&entry),
        };
        // What is believed to have been the leaf hash, so that one change is not reported again all the way up.
        let leaf = match found {
            Found::Whole => {
                if !follows {
                    self.check.problem(Some(seq), "the field \"previous\" is not the hash of the entry before");
                }
                if opens == Some(false) {
                    self.check.problem(Some(seq), "the field \"sealed\" does not open with the subject's key");
                }
                Some(self.leaf_of_whole(&entry, next))
            }
            Found::PreviousChanged => {
                self.check.problem(Some(seq), "the field \"previous\" was changed");
                Some(entry.leaf)
            }
            Found::LeafChanged => {
                self.check.problem(Some(seq), "the field \"leaf\" was changed");
                Some(computed)
            }
            Found::FieldChanged => {
                let leaf = match next {
                    None => Some(entry.leaf),
                    Some(next) => (leaf_hash(next) == next.leaf).then_some(next.previous),
                };
                if self.changed.len() < COMPARED {
                    self.changed.push((entry, opens));
                } else {
                    self.check.problem(Some(seq), "a field was changed: the entry no longer has its hash");
                }
                leaf
            }
        };
        self.previous = leaf;
        self.tree.push(self.check, leaf);
    }

    /// The leaf hash of an entry which agrees with itself: its own, unless it was made anew with the entry.
    fn leaf_of_whole(&mut self, entry: &Entry, next: Option<&Entry>) -> Hash {
        match next {
            Some(next) if next.previous != entry.leaf && self.rewritten(entry, next) => {
                let what = "the entry was rewritten together with its field \"leaf\": the next one follows another";
                self.check.problem(Some(entry.seq), what);
                self.damaged.insert(entry.seq);
                next.previous
            }
            _ => entry.leaf,
        }
    }

    fn only_previous_changed(&self, entry: &Entry) -> bool {
        self.previous.is_some_and(|previous| leaf_hash(&Entry { previous, ..entry.clone() }) == entry.leaf)
    }

    /// Of an entry and the next one that does not follow it, whether it is the former that was rewritten. The tree
    /// tells: the node over the former either has the hash it shows now, or the one that the next entry names.
    fn rewritten(&self, entry: &Entry, next: &Entry) -> bool {
        let Some(stored) = self.parent(entry.seq) else { return leaf_hash(next) == next.leaf };
        if entry.seq & 1 == 1 {
            !self.tree_names(entry.seq, &entry.leaf)
        } else {
            stored == node_hash(&next.previous, &next.leaf)
        }
    }

    /// Whether the stored node over a right leaf is made of that leaf.
    fn tree_names(&self, seq: u64, leaf: &Hash) -> bool {
        match self.tree.stack.last() {
            Some((0, Some(left))) if seq & 1 == 1 => self.parent(seq) == Some(node_hash(left, leaf)),
            _ => false,
        }
    }

    /// The stored node over two leaves, of which this is one.
    fn parent(&self, seq: u64) -> Option<Hash> {
        let right = (seq | 1).cast_signed();
        // Twice the seq of an odd leaf less the ones in it, and one for the level: see the format.
        let number = 2 * right - i64::from(right.count_ones()) + 1;
        let select = "SELECT hash FROM nodes WHERE number = ?1";
        self.connection.query_row(select, [number], |row| row.get(0)).map(Hash).ok()
    }

    /// Whether the private part opens, if there is one and a key to try.
    fn opens(&self, entry: &Entry) -> Option<bool> {
        let (subject, sealed) = (entry.subject?, entry.sealed.as_ref()?);
        let KeyState::Live(Some(key)) = &self.keys.get(&subject)?.state else { return None };
        let mut context = SEAL_CONTEXT.to_vec();
        context.extend_from_slice(&(entry.kind.len() as u64).to_be_bytes());
        context.extend_from_slice(entry.kind.as_bytes());
        context.extend_from_slice(&subject.to_be_bytes());
        context.extend_from_slice(&entry.recorded_at.to_be_bytes());
        Some(decrypt(key, sealed, &context).is_some())
    }

    /// Compares an entry with the table of keys, and says whether its private part opens.
    fn sealed(&mut self, entry: &Entry) -> Option<bool> {
        let seq = Some(entry.seq);
        let erasure = entry.kind == ERASED_KIND;
        if entry.sealed.is_none() && !erasure {
            return None;
        }
        let Some(subject) = entry.subject else {
            self.check.problem(seq, "the field \"subject\" is empty, though there is a sealed part or an erasure");
            return None;
        };
        let Some(row) = self.keys.get_mut(&subject) else {
            self.check.problem(seq, format!("the key of subject {subject} is missing"));
            return None;
        };
        if !row.met {
            row.met = true;
            if row.seq != entry.seq && !self.damaged.contains(&row.seq) {
                let what = format!("the key of subject {subject} is said to have been made for entry {}", row.seq);
                self.check.problem(seq, what);
            }
        }
        match &mut row.state {
            KeyState::Erased { told } => {
                if *told {
                    self.check.problem(seq, format!("something is sealed for subject {subject} after their erasure"));
                }
                *told |= erasure;
            }
            KeyState::Live(_) if erasure => {
                self.check.problem(seq, format!("subject {subject} is erased here, but their key is still there"));
            }
            KeyState::Live(_) => {}
        }
        self.opens(entry)
    }

    /// Says of each changed row what became of it, and compares what is left over.
    fn finish(&mut self, whole: bool) {
        for (entry, opens) in &self.changed {
            let what = match (self.place_of(entry), opens) {
                (Some(seq), _) => format!("the row is not its own: its fields are those of entry {seq}"),
                (None, Some(true)) => {
                    "the field \"actor\" or \"body\" was changed: the entry no longer has its hash".to_owned()
                }
                (None, Some(false)) => {
                    "one of the fields recorded_at, kind, subject, sealed was changed: the sealed part no longer opens, \
                     and the entry no longer has its hash"
                        .to_owned()
                }
                (None, None) => "one of the fields recorded_at, actor, kind, subject, body, sealed, leaf was changed: \
                                 the entry no longer has its hash"
                    .to_owned(),
            };
            self.check.problem(Some(entry.seq), what);
        }
        self.check.report.entries = self.tree.size;
        if whole {
            self.tree.end(self.check);
            self.check.report.root = self.tree.root();
        }
    }

    /// Where a changed row belongs, if it was moved or exchanged with another changed one.
    fn place_of(&self, entry: &Entry) -> Option<u64> {
        let others = || self.changed.iter().map(|(other, _)| other).filter(|other| other.seq != entry.seq);
        let moved = |seq: u64| leaf_hash(&Entry { seq, ..entry.clone() }) == entry.leaf;
        let exchanged = |other: &&Entry| {
            let there = Entry { seq: other.seq, previous: other.previous, ..entry.clone() };
            leaf_hash(&there) == other.leaf
        };
        let moved = others().map(|other| other.seq).chain(self.missing.iter().copied()).find(|&seq| moved(seq));
        moved.or_else(|| others().find(exchanged).map(|other| other.seq))
    }
}

/// What a stored entry looks like beside its hashes.
enum Found {
    Whole,
    PreviousChanged,
    LeafChanged,
    FieldChanged,
}

/// The tree, built anew beside the stored one.
struct Tree<'s> {
    size: u64,
    /// Complete subtrees at the right edge: level, and hash if it is known.
    stack: Vec<(u32, Option<Hash>)>,
    /// The number of the next leaf or node.
    number: u64,
    nodes: Nodes<'s>,
    /// The largest size so far for which a signed root was found right.
    agreed: u64,
}

impl Tree<'_> {
    /// Adds a leaf, or a place whose leaf is unknown; there the stored nodes are believed.
    fn push(&mut self, check: &mut Check<'_>, leaf: Option<Hash>) {
        let last = self.size;
        self.size += 1;
        self.number += 1;
        let (mut level, mut hash) = (0, leaf);
        while let Some((_, left)) = self.stack.pop_if(|(left_level, _)| *left_level == level) {
            level += 1;
            let over = format!("entries {} to {last}", last + 1 - (1 << level));
            let computed = left.zip(hash).map(|(left, right)| node_hash(&left, &right));
            let stored = self.nodes.take(check, self.number, last, &over);
            self.number += 1;
            if computed.zip(stored).is_some_and(|(computed, stored)| computed != stored) {
                check.problem(Some(last), format!("the tree's node over {over} is not their hash"));
            }
            hash = computed.or(stored);
        }
        self.stack.push((level, hash));
        self.compare_root(check);
    }

    fn root(&self) -> Option<Hash> {
        let mut stack = self.stack.iter().rev();
        match stack.next() {
            None => Some(Hash(Sha256::digest([]).into())),
            Some((_, last)) => stack.try_fold((*last)?, |right, (_, left)| Some(node_hash(left.as_ref()?, &right))),
        }
    }

    /// Compares with what was signed for the present size.
    fn compare_root(&mut self, check: &mut Check<'_>) {
        let Some(signed) = check.signed.get(&self.size) else { return };
        // Where something is unknown, that has been reported.
        let Some(root) = self.root() else { return };
        let wrong: Vec<_> = signed.iter().filter(|(hash, _)| *hash != root).map(|(_, from)| *from).collect();
        for from in &wrong {
            let what = format!(
                "the entries from {} to {} are not those of {from}, signed for size {}",
                self.agreed,
                self.size.saturating_sub(1),
                self.size
            );
            check.problem(Some(self.agreed), what);
        }
        if wrong.is_empty() {
            self.agreed = self.size;
        }
    }

    /// What is left when the last entry has been read.
    fn end(&mut self, check: &mut Check<'_>) {
        if self.nodes.next.is_some() {
            let what = "the tree goes on after the last entry: entries at the end are missing";
            check.problem(Some(self.size), what);
        }
        let beyond: Vec<_> =
            check.signed.range(self.size + 1..).flat_map(|(n, all)| all.iter().map(|s| (*n, s.1))).collect();
        for (size, from) in beyond {
            check.problem(
                Some(self.size),
                format!("{from} is signed for {size} entries, but there are only {}: the end was cut off", self.size),
            );
        }
    }
}

/// The stored nodes, in the order in which they are needed.
struct Nodes<'s> {
    /// None once they cannot be read any more.
    rows: Option<Rows<'s>>,
    next: Option<(u64, Option<Hash>)>,
}

impl Nodes<'_> {
    fn advance(&mut self, check: &mut Check<'_>) {
        let Some(rows) = &mut self.rows else { return };
        self.next = match rows.next() {
            Ok(None) => None,
            Ok(Some(row)) => {
                let number = row.get::<_, i64>(0).unwrap_or(-1).cast_unsigned();
                Some((number, row.get(1).ok().map(Hash)))
            }
            Err(e) => {
                check.problem(None, format!("the tree's nodes cannot be read to their end: {e}"));
                self.rows = None;
                None
            }
        };
    }

    fn take(&mut self, check: &mut Check<'_>, number: u64, last: u64, over: &str) -> Option<Hash> {
        loop {
            match self.next {
                Some((found, _)) if found < number => {
                    check.problem(
                        Some(last),
                        format!("the tree has a node numbered {found}, which does not belong there"),
                    );
                    self.advance(check);
                }
                Some((found, hash)) if found == number => {
                    self.advance(check);
                    if hash.is_none() {
                        check.problem(Some(last), format!("the tree's node over {over} is no hash"));
                    }
                    return hash;
                }
                _ => {
                    if self.rows.is_some() {
                        check.problem(Some(last), format!("the tree's node over {over} is missing"));
                    }
                    return None;
                }
            }
        }
    }
}

/// An entry from a row, or the name of the field that is not of its type.
fn decode(row: &Row<'_>) -> Result<Entry, &'static str> {
    let number = |index, name| row.get::<_, i64>(index).map_err(|_| name);
    let text = |index, name| row.get::<_, String>(index).map_err(|_| name);
    let bytes = |index, name| row.get::<_, Vec<u8>>(index).map_err(|_| name);
    let hash = |index, name| row.get(index).map(Hash).map_err(|_| name);
    let optional = |index, name| row.get_ref(index).map(|value| value != ValueRef::Null).map_err(|_| name);
    Ok(Entry {
        seq: number(0, "seq")?.cast_unsigned(),
        recorded_at: number(1, "recorded_at")?,
        actor: text(2, "actor")?,
        kind: text(3, "kind")?,
        subject: if optional(4, "subject")? { Some(number(4, "subject")?.cast_unsigned()) } else { None },
        body: bytes(5, "body")?,
        sealed: if optional(6, "sealed")? { Some(bytes(6, "sealed")?) } else { None },
        previous: hash(7, "previous")?,
        leaf: hash(8, "leaf")?,
    })
}
