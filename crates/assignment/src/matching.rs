//! How many bidders of a block can be served at all, and which part of it is too narrow.
//!
//! J. E. Hopcroft, R. M. Karp: An n^5/2 algorithm for maximum matchings in bipartite graphs, SIAM J. Comput. 2
//! (1973); A. L. Dulmage, N. S. Mendelsohn: Coverings of bipartite graphs, Canad. J. Math. 10 (1958).

use crate::block::{Block, Cost};

const NOBODY: u32 = u32::MAX;

/// A block taken apart by what can be served. In `short`, every object is wanted by more bidders than there are
/// objects, so all objects are given and some bidders go without; in `rest`, every bidder is served. No bidder of
/// `short` has an edge to an object of `rest`.
#[derive(Debug)]
pub(crate) struct Split {
    pub(crate) short_bidders: Vec<u32>,
    pub(crate) short_objects: Vec<u32>,
    pub(crate) rest_bidders: Vec<u32>,
    pub(crate) rest_objects: Vec<u32>,
}

/// `None` if every bidder can be served.
pub(crate) fn split<C: Cost>(block: &Block<C>) -> Option<Split> {
    let mut matching = Matching::greedy(block);
    while matching.free > 0 && matching.grow(block) {}
    (matching.free > 0).then(|| matching.split(block))
}

struct Matching {
    object_of: Vec<u32>,
    bidder_of: Vec<u32>,
    level: Vec<u32>,
    free: usize,
}

impl Matching {
    fn greedy<C: Cost>(block: &Block<C>) -> Self {
        let bidders = block.bidders();
        let mut bidder_of = vec![NOBODY; block.objects as usize];
        let mut object_of = vec![NOBODY; bidders as usize];
        let mut free = 0;
        for bidder in 0..bidders {
            match block.edges(bidder).iter().find(|(object, _)| bidder_of[*object as usize] == NOBODY) {
                Some(&(object, _)) => {
                    bidder_of[object as usize] = bidder;
                    object_of[bidder as usize] = object;
                }
                None => free += 1,
            }
        }
        Self { object_of, bidder_of, level: Vec::new(), free }
    }

    /// One phase: levels by breadth from the free bidders, then disjoint shortest augmenting paths by depth. Whether
    /// the matching grew.
    fn grow<C: Cost>(&mut self, block: &Block<C>) -> bool {
        let reached = self.levels(block);
        if !reached {
            return false;
        }
        let before = self.free;
        let mut next = block.start.clone();
        for bidder in 0..block.bidders() {
            if self.object_of[bidder as usize] == NOBODY && self.augment(block, bidder, &mut next) {
                self.free -= 1;
            }
        }
        self.free < before
    }

    /// Levels of all bidders that an alternating path from a free one reaches; whether one reaches a free object.
    fn levels<C: Cost>(&mut self, block: &Block<C>) -> bool {
        self.level.clear();
        self.level.resize(block.bidders() as usize, NOBODY);
        let mut queue: Vec<u32> = (0..block.bidders()).filter(|&b| self.object_of[b as usize] == NOBODY).collect();
        for &bidder in &queue {
            self.level[bidder as usize] = 0;
        }
        let mut reached = false;
        let mut at = 0;
        while at < queue.len() {
            let bidder = queue[at];
            at += 1;
            for &(object, _) in block.edges(bidder) {
                let holder = self.bidder_of[object as usize];
                if holder == NOBODY {
                    reached = true;
                } else if self.level[holder as usize] == NOBODY {
                    self.level[holder as usize] = self.level[bidder as usize] + 1;
                    queue.push(holder);
                }
            }
        }
        reached
    }

    /// Searches by depth along the levels and augments along the path found. `next` is each bidder's next edge to
    /// try, so that every edge is tried once in a phase.
    fn augment<C: Cost>(&mut self, block: &Block<C>, root: u32, next: &mut [u32]) -> bool {
        let mut path = vec![root];
        while let Some(&bidder) = path.last() {
            let edge = next[bidder as usize];
            if edge == block.start[bidder as usize + 1] {
                path.pop();
                // The edge by which the path came here leads nowhere.
                if let Some(&above) = path.last() {
                    next[above as usize] += 1;
                }
                continue;
            }
            let holder = self.bidder_of[block.edges[edge as usize].0 as usize];
            if holder == NOBODY {
                for &bidder in &path {
                    let object = block.edges[next[bidder as usize] as usize].0;
                    next[bidder as usize] += 1;
                    self.object_of[bidder as usize] = object;
                    self.bidder_of[object as usize] = bidder;
                }
                return true;
            }
            if self.level[holder as usize] == self.level[bidder as usize] + 1 {
                path.push(holder);
            } else {
                next[bidder as usize] += 1;
            }
        }
        false
    }

    /// The levels of the last, fruitless phase tell the part that is too narrow.
    fn split<C: Cost>(&self, block: &Block<C>) -> Split {
        let short = |bidder: u32| self.level[bidder as usize] != NOBODY;
        let (short_bidders, rest_bidders) = (0..block.bidders()).partition(|&bidder| short(bidder));
        let held_short = |object: u32| {
            let holder = self.bidder_of[object as usize];
            holder != NOBODY && short(holder)
        };
        let (short_objects, rest_objects) = (0..block.objects).partition(|&object| held_short(object));
        Split { short_bidders, short_objects, rest_bidders, rest_objects }
    }
}
