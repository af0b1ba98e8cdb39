//! The residual network of an assignment and shortest paths in it: how one change is repaired at least cost.
//!
//! Rows send one unit each to a column or straight to the hub; columns pass it on to the hub. A column that nobody
//! has is one that does not pass on; a row left out goes straight to the hub. Shortest paths by E. W. Dijkstra over
//! reduced costs, with the dual update of R. Jonker and A. Volgenant (Computing 38, 1987) and of N. Tomizawa
//! (Networks 1, 1971). The hub's price is always zero.

use crate::components::Components;
use crate::{Problem, Restrictions};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// In place of a row's column: the row is left out.
pub(crate) const OUT: u32 = u32::MAX;
/// In place of a row's column: the row has not been placed yet; nobody may come upon it.
pub(crate) const UNPLACED: u32 = u32::MAX - 1;
/// In place of a column's row: nobody has it.
pub(crate) const FREE: u32 = u32::MAX;
/// In place of a column's row: somebody must still take it, for it passes on to the hub what nobody sends it.
pub(crate) const OWED: u32 = u32::MAX - 1;
/// In place of a column's row: nobody may have it.
pub(crate) const CLOSED: u32 = u32::MAX - 2;

/// The hub among the nodes of a search, and as the parent of a column.
const HUB: u32 = u32::MAX;

/// Who has what, and the prices; always dual feasible.
#[derive(Debug, Clone)]
pub(crate) struct State {
    pub(crate) column_of: Vec<u32>,
    pub(crate) row_of: Vec<u32>,
    pub(crate) row_price: Vec<i64>,
    pub(crate) column_price: Vec<i64>,
}

/// Where a path starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    Row(u32),
    Hub,
}

/// What a search goes by.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Task {
    pub(crate) source: Source,
    pub(crate) component: u32,
    /// Whether the path may end at the hub. It may always end at a column that is [`OWED`].
    pub(crate) to_hub: bool,
    /// The only column by which the path may leave its source, a row.
    pub(crate) first: Option<u32>,
}

/// The graph, as far as a search needs it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Graph<'a> {
    pub(crate) problem: &'a Problem,
    pub(crate) restrictions: &'a Restrictions,
    pub(crate) components: &'a Components,
}

impl Graph<'_> {
    /// What it costs to leave the row out; `None` if it is pinned.
    pub(crate) fn leaving(&self, row: u32) -> Option<i64> {
        match self.restrictions.pin(row) {
            Some(_) => None,
            None => Some(self.problem.unassigned(row).unwrap_or(self.problem.penalty())),
        }
    }

    /// The least that the row can pay at these column prices.
    pub(crate) fn least(&self, row: u32, column_price: &[i64]) -> i64 {
        let mut least = self.leaving(row).unwrap_or(i64::MAX);
        if let Some(column) = self.restrictions.pin(row) {
            if let Some(cost) = self.problem.cost(row, column) {
                least = cost - column_price[column as usize];
            }
            return least;
        }
        let forbidden = self.restrictions.forbidden(row);
        for (column, cost) in self.problem.edges(row) {
            if forbidden.is_none_or(|set| !set.contains(&column)) {
                least = least.min(cost - column_price[column as usize]);
            }
        }
        least
    }
}

/// Room for one search after another; only what a search has touched is cleared.
#[derive(Debug, Clone, Default)]
pub(crate) struct Search {
    distance: Vec<i64>,
    parent: Vec<u32>,
    touched: Vec<u32>,
    done: Vec<u32>,
    heap: BinaryHeap<Reverse<(i64, u32)>>,
    hub: Option<(i64, HubParent)>,
    hub_done: bool,
    /// No path that is longer than this is of interest.
    bound: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum HubParent {
    Source,
    Row(u32),
    Column(u32),
}

/// The end of a shortest path, and its length.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Found {
    pub(crate) length: i64,
    end: u32,
}

impl Search {
    pub(crate) fn for_columns(columns: usize) -> Self {
        Self { distance: vec![i64::MAX; columns], parent: vec![HUB; columns], ..Self::default() }
    }

    /// The shortest path for the task, by reduced costs. `None` if there is none.
    pub(crate) fn run(&mut self, graph: Graph<'_>, state: &State, task: Task) -> Option<Found> {
        self.clear();
        match task.source {
            Source::Row(row) => self.expand_row(graph, state, task, row, 0, task.first),
            Source::Hub => self.reach_hub(0, HubParent::Source, task),
        }
        while let Some(Reverse((distance, node))) = self.heap.pop() {
            if node == HUB {
                if self.hub_done {
                    continue;
                }
                if task.to_hub {
                    return Some(Found { length: distance, end: HUB });
                }
                self.hub_done = true;
                self.expand_hub(graph, state, task, distance);
            } else if distance == self.distance[node as usize] {
                match state.row_of[node as usize] {
                    OWED => return Some(Found { length: distance, end: node }),
                    FREE => self.reach_hub(distance, HubParent::Column(node), task),
                    CLOSED => {}
                    row => self.expand_row(graph, state, task, row, distance, None),
                }
                self.done.push(node);
            }
        }
        None
    }

    fn clear(&mut self) {
        for &column in &self.touched {
            self.distance[column as usize] = i64::MAX;
        }
        self.touched.clear();
        self.done.clear();
        self.heap.clear();
        self.hub = None;
        self.hub_done = false;
        self.bound = i64::MAX;
    }

    fn expand_row(&mut self, graph: Graph<'_>, state: &State, task: Task, row: u32, distance: i64, first: Option<u32>) {
        let own = state.column_of[row as usize];
        let base = distance - state.row_price[row as usize];
        if let Some(column) = first.or_else(|| graph.restrictions.pin(row)) {
            if let Some(cost) = graph.problem.cost(row, column) {
                self.reach(state, row, column, base + cost - state.column_price[column as usize]);
            }
            return;
        }
        if own != OUT
            && let Some(leaving) = graph.leaving(row)
        {
            self.reach_hub(base + leaving, HubParent::Row(row), task);
        }
        let forbidden = graph.restrictions.forbidden(row);
        for (column, cost) in graph.problem.edges(row) {
            let length = base + cost - state.column_price[column as usize];
            if length < self.distance[column as usize]
                && length < self.bound
                && column != own
                && forbidden.is_none_or(|set| !set.contains(&column))
            {
                self.reach(state, row, column, length);
            }
        }
    }

    fn reach(&mut self, state: &State, parent: u32, column: u32, length: i64) {
        let known = &mut self.distance[column as usize];
        if length >= *known || length >= self.bound {
            return;
        }
        if *known == i64::MAX {
            self.touched.push(column);
        }
        *known = length;
        self.parent[column as usize] = parent;
        self.heap.push(Reverse((length, column)));
        if state.row_of[column as usize] == OWED {
            self.bound = length;
        }
    }

    fn reach_hub(&mut self, length: i64, parent: HubParent, task: Task) {
        if length < self.bound && self.hub.is_none_or(|(known, _)| length < known) {
            self.hub = Some((length, parent));
            self.heap.push(Reverse((length, HUB)));
            if task.to_hub {
                self.bound = length;
            }
        }
    }

    /// From the hub a path goes on by a column that gives up its row, or by a row left out that takes a column.
    fn expand_hub(&mut self, graph: Graph<'_>, state: &State, task: Task, distance: i64) {
        for &column in graph.components.columns(task.component) {
            if !matches!(state.row_of[column as usize], FREE | CLOSED) {
                self.reach(state, HUB, column, distance - state.column_price[column as usize]);
            }
        }
        for &row in graph.components.rows(task.component) {
            if state.column_of[row as usize] == OUT {
                self.expand_row(graph, state, task, row, distance, None);
            }
        }
    }

    /// Makes the path found tight by changing prices, and changes who has what along it.
    pub(crate) fn apply(&self, graph: Graph<'_>, state: &mut State, task: Task, found: Found) {
        self.update_prices(graph, state, task, found.length);
        let source = match task.source {
            Source::Row(row) => row,
            Source::Hub => HUB,
        };
        let mut node = found.end;
        loop {
            let row = if node == HUB {
                match self.hub.map(|(_, parent)| parent) {
                    Some(HubParent::Row(row)) => row,
                    Some(HubParent::Column(column)) => {
                        node = column;
                        continue;
                    }
                    Some(HubParent::Source) | None => return,
                }
            } else if self.parent[node as usize] == HUB {
                state.row_of[node as usize] = FREE;
                node = HUB;
                continue;
            } else {
                self.parent[node as usize]
            };
            let before = std::mem::replace(&mut state.column_of[row as usize], node);
            if node != HUB {
                state.row_of[node as usize] = row;
            }
            if row == source {
                return;
            }
            node = before;
        }
    }

    fn update_prices(&self, graph: Graph<'_>, state: &mut State, task: Task, length: i64) {
        // A row is as far as what it has; rows first, while who has what is as it was searched.
        for &column in &self.done {
            let less = length - self.distance[column as usize];
            state.column_price[column as usize] -= less;
            if let Some(price) = state.row_price.get_mut(state.row_of[column as usize] as usize) {
                *price += less;
            }
        }
        if let Source::Row(row) = task.source {
            state.row_price[row as usize] += length;
        }
        if !self.hub_done {
            return;
        }
        // Prices are relative to the hub's: raise its own back to zero, and all others of the component with it.
        let less = self.hub.map_or(0, |(distance, _)| length - distance);
        for &row in graph.components.rows(task.component) {
            // Rows left out are as far as the hub.
            if state.column_of[row as usize] != OUT {
                state.row_price[row as usize] -= less;
            }
        }
        for &column in graph.components.columns(task.component) {
            let price = &mut state.column_price[column as usize];
            *price += less;
            if matches!(state.row_of[column as usize], FREE | CLOSED) {
                *price = (*price).min(0);
            }
        }
    }
}
