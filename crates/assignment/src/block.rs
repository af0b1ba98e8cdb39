//! A block: a piece of a problem in numbers of its own, close together in memory, in which every bidder has to get
//! an object. The auction works on blocks.

use crate::Problem;

/// Costs as a block holds them: as few bytes as the block's range of costs allows.
pub(crate) trait Cost: Copy + Default {
    fn wide(self) -> i64;
    /// The cost is known to fit.
    fn narrow(cost: i64) -> Self;
}

impl Cost for u32 {
    fn wide(self) -> i64 {
        i64::from(self)
    }
    fn narrow(cost: i64) -> Self {
        cost as Self
    }
}

impl Cost for i64 {
    fn wide(self) -> i64 {
        self
    }
    fn narrow(cost: i64) -> Self {
        cost
    }
}

/// Bidders and objects with the edges between them. Costs are counted from the least, so none is negative.
#[derive(Debug, Clone)]
pub(crate) struct Block<C> {
    pub(crate) objects: u32,
    /// Where each bidder's edges start; one more entry than bidders.
    pub(crate) start: Vec<u32>,
    /// Object and cost, each bidder's by ascending cost.
    pub(crate) edges: Vec<(u32, C)>,
}

impl<C: Cost> Block<C> {
    pub(crate) fn bidders(&self) -> u32 {
        self.start.len() as u32 - 1
    }

    pub(crate) fn edges(&self, bidder: u32) -> &[(u32, C)] {
        &self.edges[self.start[bidder as usize] as usize..self.start[bidder as usize + 1] as usize]
    }

    /// The greatest cost.
    pub(crate) fn greatest(&self) -> i64 {
        (0..self.bidders()).filter_map(|bidder| self.edges(bidder).last()).map(|edge| edge.1.wide()).max().unwrap_or(0)
    }

    fn by_cost(edges: &mut [(u32, C)]) {
        edges.sort_unstable_by_key(|&(object, cost)| (cost.wide(), object));
    }

    /// The rows of a component as bidders, its columns as objects. A row that may stay without a column at a price
    /// has an object of its own for it; these come after the columns, in the order of their rows.
    /// `local` turns a column into its place among `columns`.
    pub(crate) fn of_component(problem: &Problem, rows: &[u32], columns: usize, local: &[u32], least: i64) -> Self {
        let mut start = Vec::with_capacity(rows.len() + 1);
        start.push(0);
        let count = |&row: &u32| problem.columns_of(row).len() + usize::from(problem.unassigned(row).is_some());
        let mut edges = Vec::with_capacity(rows.iter().map(count).sum());
        let mut objects = columns as u32;
        for &row in rows {
            edges.extend(problem.edges(row).map(|(column, cost)| (local[column as usize], C::narrow(cost - least))));
            if let Some(price) = problem.unassigned(row) {
                edges.push((objects, C::narrow(price - least)));
                objects += 1;
            }
            let from = start[start.len() - 1] as usize;
            Self::by_cost(&mut edges[from..]);
            start.push(edges.len() as u32);
        }
        Self { objects, start, edges }
    }

    /// The bidders and objects with those numbers and the edges between them, numbered anew in the order given.
    pub(crate) fn part(&self, bidders: &[u32], objects: &[u32]) -> Self {
        let mut local = vec![u32::MAX; self.objects as usize];
        for (new, &object) in (0..).zip(objects) {
            local[object as usize] = new;
        }
        let mut start = vec![0];
        let mut edges = Vec::new();
        for &bidder in bidders {
            let kept = self.edges(bidder).iter().filter(|(object, _)| local[*object as usize] != u32::MAX);
            edges.extend(kept.map(|&(object, cost)| (local[object as usize], cost)));
            start.push(edges.len() as u32);
        }
        Self { objects: objects.len() as u32, start, edges }
    }

    /// The same edges with the objects as bidders.
    pub(crate) fn transposed(&self) -> Self {
        let mut start = vec![0; self.objects as usize + 1];
        for &(object, _) in &self.edges {
            start[object as usize + 1] += 1;
        }
        for at in 1..start.len() {
            start[at] += start[at - 1];
        }
        let mut next = start.clone();
        let mut edges = vec![(0, C::default()); self.edges.len()];
        for bidder in 0..self.bidders() {
            for &(object, cost) in self.edges(bidder) {
                edges[next[object as usize] as usize] = (bidder, cost);
                next[object as usize] += 1;
            }
        }
        for pair in start.windows(2) {
            Self::by_cost(&mut edges[pair[0] as usize..pair[1] as usize]);
        }
        Self { objects: self.bidders(), start, edges }
    }
}
