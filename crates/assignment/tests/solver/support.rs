//! What the tests share: a problem as plain lists, ways to solve it without the solver, a generator.

use assignment::{Price, Problem, Restrictions};

/// Edges (column, cost) of a row, and what it costs to leave it out.
pub type Row = (Vec<(u32, i64)>, Option<i64>);

/// A problem as plain lists.
#[derive(Debug, Clone)]
pub struct Plain {
    pub columns: u32,
    pub rows: Vec<Row>,
}

impl Plain {
    pub fn problem(&self) -> Problem {
        let mut problem = Problem::new(self.columns).unwrap();
        for (edges, unassigned) in &self.rows {
            problem.add_row(edges.iter().copied(), *unassigned).unwrap();
        }
        problem
    }

    /// The same with the restrictions worked into the edges: what may not be used is gone. A pinned row loses its own
    /// price too, so that leaving it out is worse than anything.
    pub fn restricted(&self, restrictions: &Restrictions) -> Self {
        let held = |row: u32, column: u32| restrictions.pins().any(|(by, to)| to == column && by != row);
        let rows = (0..).zip(&self.rows).map(|(row, (edges, unassigned))| {
            let allowed = |&&(column, _): &&(u32, i64)| restrictions.allows(row, column) && !held(row, column);
            let unassigned = unassigned.filter(|_| restrictions.pin(row).is_none());
            (edges.iter().filter(allowed).copied().collect(), unassigned)
        });
        Self { columns: self.columns, rows: rows.collect() }
    }

    /// The best total by trying everything.
    pub fn brute_force(&self) -> Price {
        let mut best = None;
        self.try_row(0, &mut vec![false; self.columns as usize], Price::default(), &mut best);
        best.unwrap_or_default()
    }

    fn try_row(&self, row: usize, taken: &mut Vec<bool>, so_far: Price, best: &mut Option<Price>) {
        let Some((edges, unassigned)) = self.rows.get(row) else {
            *best = Some(best.map_or(so_far, |best| best.min(so_far)));
            return;
        };
        let out = unassigned.map_or(Price { left_out: 1, cost: 0 }, Price::of);
        self.try_row(row + 1, taken, so_far + out, best);
        for &(column, cost) in edges {
            if !std::mem::replace(&mut taken[column as usize], true) {
                self.try_row(row + 1, taken, so_far + Price::of(cost), best);
                taken[column as usize] = false;
            }
        }
    }

    /// The best total by the Hungarian method on a full matrix (H. W. Kuhn, Naval Res. Logist. Quart. 2, 1955), each
    /// row with a column of its own for being left out.
    pub fn hungarian(&self) -> Price {
        let (rows, columns) = (self.rows.len(), self.columns as usize + self.rows.len());
        let penalty: i128 = 1 << 70;
        let absent: i128 = 1 << 90;
        let mut cost = vec![vec![absent; columns + 1]; rows + 1];
        for (row, (edges, unassigned)) in self.rows.iter().enumerate() {
            for &(column, of) in edges {
                cost[row + 1][column as usize + 1] = i128::from(of);
            }
            cost[row + 1][self.columns as usize + row + 1] = unassigned.map_or(penalty, i128::from);
        }
        let row_of = kuhn(&cost, rows, columns);
        let mut total = Price::default();
        for column in (1..=columns).filter(|&column| row_of[column] != 0) {
            let of = cost[row_of[column]][column];
            let left_out = i64::from(of == penalty);
            total += Price { left_out, cost: if left_out == 1 { 0 } else { i64::try_from(of).unwrap() } };
        }
        total
    }
}

/// The row of each column, counted from 1; 0 is nobody.
fn kuhn(cost: &[Vec<i128>], rows: usize, columns: usize) -> Vec<usize> {
    let (mut u, mut v) = (vec![0; rows + 1], vec![0; columns + 1]);
    let (mut row_of, mut way) = (vec![0; columns + 1], vec![0; columns + 1]);
    for row in 1..=rows {
        row_of[0] = row;
        let mut at = 0;
        let mut least = vec![i128::MAX; columns + 1];
        let mut used = vec![false; columns + 1];
        while row_of[at] != 0 {
            used[at] = true;
            let (from, mut delta, mut next) = (row_of[at], i128::MAX, 0);
            for column in 1..=columns {
                if !used[column] {
                    let reduced = cost[from][column] - u[from] - v[column];
                    if reduced < least[column] {
                        (least[column], way[column]) = (reduced, at);
                    }
                    if least[column] < delta {
                        (delta, next) = (least[column], column);
                    }
                }
            }
            for column in 0..=columns {
                if used[column] {
                    u[row_of[column]] += delta;
                    v[column] -= delta;
                } else {
                    least[column] -= delta;
                }
            }
            at = next;
        }
        while at != 0 {
            row_of[at] = row_of[way[at]];
            at = way[at];
        }
    }
    row_of
}

/// SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, OOPSLA 2014).
pub struct Random(pub u64);

impl Random {
    pub fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % bound
    }

    /// A problem in which an edge is there with `density` in a hundred, costs lie in `-spread..=spread`, and one row
    /// in `priced` (none for 0) carries a price of its own.
    pub fn plain(&mut self, rows: u32, columns: u32, density: u64, spread: u64, priced: u64) -> Plain {
        let rows = (0..rows).map(|_| {
            let present: Vec<u32> = (0..columns).filter(|_| self.below(100) < density).collect();
            let edges = present.into_iter().map(|column| (column, self.cost(spread))).collect();
            let unassigned = (priced > 0 && self.below(priced.max(1)) == 0).then(|| self.cost(spread));
            (edges, unassigned)
        });
        Plain { columns, rows: rows.collect() }
    }

    fn cost(&mut self, spread: u64) -> i64 {
        self.below(2 * spread + 1) as i64 - spread as i64
    }
}
