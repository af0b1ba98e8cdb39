//! Checks an answer against its problem. It shares nothing with the solver: it reads the problem, the restrictions
//! and the answer, and forms every sum in 128 bits.
//!
//! Why the conditions suffice: take any other lawful assignment. Each of its rows costs at least the row's price plus
//! the column's price (or the row's price alone, if it is left out); no column's price is positive and no column is
//! used twice; so the whole costs at least the sum of all row prices and all column prices. The answer costs exactly
//! that, because its edges are tight and the columns it leaves empty have the price zero. As the penalty of a row
//! left out is greater than any difference of cost, least cost with penalties is fewest rows left out first.

use crate::{Assignment, Price, Problem, Restrictions};
use thiserror::Error;

/// What is wrong with an answer.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CheckError {
    /// The answer is not of this problem: the numbers of rows or columns differ.
    #[error("the answer has not as many rows and columns as the problem")]
    Shape,
    /// A row was given a column to which it has no edge.
    #[error("row {row} has no edge to column {column}")]
    NoEdge {
        /// The row.
        row: u32,
        /// The column it was given.
        column: u32,
    },
    /// A row was given a column that a pin, a prohibition or a closure denies it.
    #[error("row {row} may not be given column {column}")]
    Denied {
        /// The row.
        row: u32,
        /// The column it was given.
        column: u32,
    },
    /// A pinned row was left out.
    #[error("row {row} is pinned and was left out")]
    PinLeftOut {
        /// The row.
        row: u32,
    },
    /// Two rows were given one column.
    #[error("column {column} was given to rows {first} and {second}")]
    Twice {
        /// The column.
        column: u32,
        /// The first row that has it.
        first: u32,
        /// The second.
        second: u32,
    },
    /// The penalty does not outweigh the costs.
    #[error("the penalty {penalty} does not outweigh the costs, which may differ by {spread}")]
    Penalty {
        /// The problem's penalty.
        penalty: i64,
        /// By how much the costs of two assignments may differ.
        spread: i128,
    },
    /// A column's price is positive, or not zero though nobody has it.
    #[error("column {column} has the price {price}, taken: {taken}")]
    ColumnPrice {
        /// The column.
        column: u32,
        /// Its price.
        price: i64,
        /// Whether somebody has it.
        taken: bool,
    },
    /// An edge costs less than the prices at its ends, so it might make the whole cheaper.
    #[error("the edge of row {row} to column {column} costs {by} less than its prices")]
    EdgeTooCheap {
        /// The row.
        row: u32,
        /// The column.
        column: u32,
        /// By how much.
        by: i128,
    },
    /// Leaving the row out costs less than its price.
    #[error("leaving out row {row} costs {by} less than its price")]
    LeavingTooCheap {
        /// The row.
        row: u32,
        /// By how much.
        by: i128,
    },
    /// What the row has costs more than its prices.
    #[error("what row {row} has costs {by} more than its prices")]
    NotTight {
        /// The row.
        row: u32,
        /// By how much.
        by: i128,
    },
    /// The total stated is not the total of the assignment.
    #[error("the total is {found:?}, not {stated:?}")]
    Total {
        /// What the answer states.
        stated: Price,
        /// What its edges come to.
        found: Price,
    },
}

/// Checks that the answer is a lawful assignment, that its total is right, and that its prices prove that no lawful
/// assignment is better.
///
/// # Errors
/// The first of [`CheckError`] that is found.
pub fn check(problem: &Problem, restrictions: &Restrictions, answer: &Assignment) -> Result<(), CheckError> {
    let rows = problem.rows() as usize;
    if answer.column.len() != rows
        || answer.row_price.len() != rows
        || answer.column_price.len() != problem.columns() as usize
    {
        return Err(CheckError::Shape);
    }
    penalty(problem)?;
    let holders = lawful(problem, restrictions, answer)?;
    for (column, &price) in (0..).zip(&answer.column_price) {
        let taken = holders[column as usize].is_some();
        if price > 0 || (price != 0 && !taken) {
            return Err(CheckError::ColumnPrice { column, price, taken });
        }
    }
    for row in 0..problem.rows() {
        prices_of_row(problem, restrictions, answer, row)?;
    }
    total(problem, answer)
}

/// The penalty must exceed what all rows together can save by changing what they have.
fn penalty(problem: &Problem) -> Result<(), CheckError> {
    let mut spread: i128 = 0;
    for row in 0..problem.rows() {
        let others = problem.unassigned(row).map_or(0, i128::from);
        let (mut least, mut greatest) = (others, others);
        for (_, cost) in problem.edges(row) {
            least = least.min(i128::from(cost));
            greatest = greatest.max(i128::from(cost));
        }
        spread += greatest - least;
    }
    let penalty = problem.penalty();
    if i128::from(penalty) > spread { Ok(()) } else { Err(CheckError::Penalty { penalty, spread }) }
}

/// Who has each column, if every row has what it may have and no column is given twice.
fn lawful(problem: &Problem, restrictions: &Restrictions, answer: &Assignment) -> Result<Vec<Option<u32>>, CheckError> {
    let mut holders: Vec<Option<u32>> = vec![None; problem.columns() as usize];
    for (row, given) in (0..).zip(&answer.column) {
        let Some(column) = *given else {
            if restrictions.pin(row).is_some() {
                return Err(CheckError::PinLeftOut { row });
            }
            continue;
        };
        if problem.cost(row, column).is_none() {
            return Err(CheckError::NoEdge { row, column });
        }
        if !restrictions.allows(row, column) {
            return Err(CheckError::Denied { row, column });
        }
        if let Some(first) = holders[column as usize].replace(row) {
            return Err(CheckError::Twice { column, first, second: row });
        }
    }
    Ok(holders)
}

/// No edge of the row and no leaving out may undercut its price; what it has must be tight.
fn prices_of_row(
    problem: &Problem,
    restrictions: &Restrictions,
    answer: &Assignment,
    row: u32,
) -> Result<(), CheckError> {
    let price = i128::from(answer.row_price[row as usize]);
    for (column, cost) in problem.edges(row).filter(|&(column, _)| restrictions.allows(row, column)) {
        let by = price + i128::from(answer.column_price[column as usize]) - i128::from(cost);
        if by > 0 {
            return Err(CheckError::EdgeTooCheap { row, column, by });
        }
        if by < 0 && answer.column[row as usize] == Some(column) {
            return Err(CheckError::NotTight { row, by: -by });
        }
    }
    if restrictions.pin(row).is_none() {
        let by = price - i128::from(problem.unassigned(row).unwrap_or(problem.penalty()));
        if by > 0 {
            return Err(CheckError::LeavingTooCheap { row, by });
        }
        if by < 0 && answer.column[row as usize].is_none() {
            return Err(CheckError::NotTight { row, by: -by });
        }
    }
    Ok(())
}

fn total(problem: &Problem, answer: &Assignment) -> Result<(), CheckError> {
    let mut found = Price::default();
    for (row, given) in (0..).zip(&answer.column) {
        let cost = given.map_or(problem.unassigned(row), |column| problem.cost(row, column));
        found += cost.map_or(Price { left_out: 1, cost: 0 }, Price::of);
    }
    if found == answer.total { Ok(()) } else { Err(CheckError::Total { stated: answer.total, found }) }
}
