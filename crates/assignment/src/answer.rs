//! The answer: who gets what, what it costs, and the prices that prove it.

use std::ops::{Add, AddAssign, Sub};

/// What an assignment costs, or by how much one costs more than another. Compared as it is written: rows left out
/// first, cost second.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Price {
    /// Rows that carry no price for being left out and are left without a column.
    pub left_out: i64,
    /// Costs of the edges used and of the rows that are left out at a price of their own, in the problem's unit.
    pub cost: i64,
}

impl Price {
    /// A price of cost alone.
    #[must_use]
    pub fn of(cost: i64) -> Self {
        Self { left_out: 0, cost }
    }

    /// Reads a sum in which each row left out stands as `penalty`.
    pub(crate) fn from_sum(sum: i64, penalty: i64) -> Self {
        let left_out = (sum + penalty / 2).div_euclid(penalty);
        Self { left_out, cost: sum - left_out * penalty }
    }
}

impl Add for Price {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self { left_out: self.left_out + other.left_out, cost: self.cost + other.cost }
    }
}

impl AddAssign for Price {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sub for Price {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self { left_out: self.left_out - other.left_out, cost: self.cost - other.cost }
    }
}

/// An optimal assignment with its certificate.
///
/// The prices are the dual of the linear programme in which leaving out a row without a price of its own costs
/// [`Problem::penalty`](crate::Problem::penalty). For every edge that may be used, `row_price[row] + column_price[column]` is at most
/// the edge's cost, and equal to it where the edge is used; a column's price is never positive, and zero where nobody
/// has it; a row's price is at most what leaving it out costs, and equal to it where it is left out. From these
/// follows that nothing is better ([`crate::check`]).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    /// The column of each row, `None` if it is left without one.
    pub column: Vec<Option<u32>>,
    /// What the assignment costs.
    pub total: Price,
    /// What each row pays: the cost of its column less that column's price.
    pub row_price: Vec<i64>,
    /// The price of each column: by how much, at first, the whole would become dearer without it, with the sign
    /// reversed. Zero for a closed column.
    pub column_price: Vec<i64>,
}
