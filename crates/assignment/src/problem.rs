//! The question: rows, columns, the edges between them with their costs, and what it costs to leave a row out.

use thiserror::Error;

/// The greatest sum, over all rows, of the row's largest cost in absolute value. It keeps every sum that the solver
/// and the checker form within 64 bits.
pub const LARGEST_TOTAL: i64 = 1 << 56;

/// The greatest number of rows, and of columns. The numbers above it stand for "nobody" inside the solver.
pub const LARGEST_COUNT: u32 = u32::MAX - 8;

/// Why a problem was refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ProblemError {
    /// An edge leads to a column that the problem does not have.
    #[error("row {row} has an edge to column {column}, but there are {columns} columns")]
    NoSuchColumn {
        /// The row.
        row: u32,
        /// The column it names.
        column: u32,
        /// How many columns there are.
        columns: u32,
    },
    /// A row has two edges to one column.
    #[error("row {row} has two edges to column {column}")]
    EdgeTwice {
        /// The row.
        row: u32,
        /// The column named twice.
        column: u32,
    },
    /// The costs are so great that sums of them could overflow ([`LARGEST_TOTAL`]).
    #[error("with row {row} the costs in sum exceed {LARGEST_TOTAL}")]
    TooDear {
        /// The row with which the limit is passed.
        row: u32,
    },
    /// More rows or columns than can be numbered ([`LARGEST_COUNT`]).
    #[error("more than {LARGEST_COUNT} rows or columns")]
    TooMany,
}

/// An assignment problem. Rows are numbered in the order in which they are added, columns from 0.
///
/// A row is given at most one column, a column at most one row. A row may carry a price for being left without a
/// column. A row that carries none is left out only if it must be: an assignment is better than another if fewer
/// such rows are left out, and among equals if its cost is less.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    columns: u32,
    start: Vec<usize>,
    column: Vec<u32>,
    cost: Vec<i64>,
    unassigned: Vec<Option<i64>>,
    total: i64,
}

impl Problem {
    /// A problem with that many columns and, as yet, no rows.
    ///
    /// # Errors
    /// [`ProblemError::TooMany`].
    pub fn new(columns: u32) -> Result<Self, ProblemError> {
        if columns > LARGEST_COUNT {
            return Err(ProblemError::TooMany);
        }
        let (start, column, cost, unassigned) = (vec![0], Vec::new(), Vec::new(), Vec::new());
        Ok(Self { columns, start, column, cost, unassigned, total: 0 })
    }

    /// Makes room for that many more rows and edges, so that adding them moves nothing.
    pub fn reserve(&mut self, rows: usize, edges: usize) {
        self.start.reserve_exact(rows);
        self.unassigned.reserve_exact(rows);
        self.column.reserve_exact(edges);
        self.cost.reserve_exact(edges);
    }

    /// Adds a row with its edges (column, cost) in any order, and what it costs to leave it without a column: `None`
    /// if it is to have one whenever that is possible. Returns the row's number. A refused row leaves no trace.
    ///
    /// # Errors
    /// Any of [`ProblemError`].
    pub fn add_row(
        &mut self,
        edges: impl IntoIterator<Item = (u32, i64)>,
        unassigned: Option<i64>,
    ) -> Result<u32, ProblemError> {
        let row = self.rows();
        let from = self.column.len();
        for (column, cost) in edges {
            self.column.push(column);
            self.cost.push(cost);
        }
        match self.admit(row, from, unassigned) {
            Ok(total) => {
                self.total = total;
                self.start.push(self.column.len());
                self.unassigned.push(unassigned);
                Ok(row)
            }
            Err(error) => {
                self.column.truncate(from);
                self.cost.truncate(from);
                Err(error)
            }
        }
    }

    /// Sorts and judges the edges from `from` on; the new total of costs if they can be admitted.
    fn admit(&mut self, row: u32, from: usize, unassigned: Option<i64>) -> Result<i64, ProblemError> {
        if row >= LARGEST_COUNT {
            return Err(ProblemError::TooMany);
        }
        if !self.column[from..].is_sorted() {
            let mut edges: Vec<(u32, i64)> =
                self.column[from..].iter().copied().zip(self.cost[from..].iter().copied()).collect();
            edges.sort_unstable();
            for (at, (column, cost)) in edges.into_iter().enumerate() {
                self.column[from + at] = column;
                self.cost[from + at] = cost;
            }
        }
        let columns = &self.column[from..];
        if let Some(pair) = columns.windows(2).find(|pair| pair[0] == pair[1]) {
            return Err(ProblemError::EdgeTwice { row, column: pair[0] });
        }
        if let Some(&column) = columns.last().filter(|&&column| column >= self.columns) {
            return Err(ProblemError::NoSuchColumn { row, column, columns: self.columns });
        }
        let costs = self.cost[from..].iter().copied().chain(unassigned);
        let largest = costs.map(i64::unsigned_abs).max().unwrap_or(0);
        let total = self.total.unsigned_abs().checked_add(largest);
        match total.and_then(|total| i64::try_from(total).ok()) {
            Some(total) if total <= LARGEST_TOTAL => Ok(total),
            _ => Err(ProblemError::TooDear { row }),
        }
    }

    /// How many rows there are.
    #[must_use]
    pub fn rows(&self) -> u32 {
        // `admit` keeps the count below `LARGEST_COUNT`.
        self.unassigned.len() as u32
    }

    /// How many columns there are.
    #[must_use]
    pub fn columns(&self) -> u32 {
        self.columns
    }

    /// How many edges there are.
    #[must_use]
    pub fn edge_count(&self) -> usize {
        self.column.len()
    }

    /// The columns that a row can be given, ascending, with the cost of each.
    ///
    /// # Panics
    /// If there is no such row.
    pub fn edges(&self, row: u32) -> impl ExactSizeIterator<Item = (u32, i64)> + '_ {
        let range = self.start[row as usize]..self.start[row as usize + 1];
        self.column[range.clone()].iter().copied().zip(self.cost[range].iter().copied())
    }

    /// The columns that a row can be given, ascending.
    ///
    /// # Panics
    /// If there is no such row.
    #[must_use]
    pub fn columns_of(&self, row: u32) -> &[u32] {
        &self.column[self.start[row as usize]..self.start[row as usize + 1]]
    }

    /// The cost of giving the row that column, if it can be given.
    ///
    /// # Panics
    /// If there is no such row.
    #[must_use]
    pub fn cost(&self, row: u32, column: u32) -> Option<i64> {
        let at = self.columns_of(row).binary_search(&column).ok()?;
        Some(self.cost[self.start[row as usize] + at])
    }

    /// What it costs to leave the row without a column; `None` if it is left out only when it must be.
    ///
    /// # Panics
    /// If there is no such row.
    #[must_use]
    pub fn unassigned(&self, row: u32) -> Option<i64> {
        self.unassigned[row as usize]
    }

    /// What stands in all prices for leaving out one row that carries no price of its own: more than any difference
    /// of cost between two assignments can come to, so that least cost with it means fewest such rows first.
    #[must_use]
    pub fn penalty(&self) -> i64 {
        4 * self.total + 1
    }
}
