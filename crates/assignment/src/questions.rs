//! What an optimal assignment is asked: the price of an alternative, of a pin, of a column more or less, and why a
//! row was left out. Nothing here changes the assignment; each exact answer takes one shortest path.

use crate::residual::{CLOSED, FREE, OUT, OWED, Source, State, Task, UNPLACED};
use crate::{ChangeError, Price, Solver};

/// Why a row has no column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WhyUnassigned {
    /// It has no edge at all.
    NoEdge,
    /// It has edges, but each is forbidden to it or leads to a closed column.
    AllDenied,
    /// Leaving it out at its own price is no dearer, all in all, than any column would be.
    OwnPrice(Vec<Holder>),
    /// All its columns are taken by rows that could not all be served otherwise.
    Taken {
        /// Who holds the columns that the row could have, columns ascending.
        holders: Vec<Holder>,
        /// The rows that share too few columns.
        shortage: Shortage,
    },
}

/// Who has a column that another row could have had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holder {
    /// The column.
    pub column: u32,
    /// The row that has it; `None` if nobody has.
    pub row: Option<u32>,
    /// Whether the holder is pinned to it.
    pub pinned: bool,
    /// By how much, at least, the whole becomes dearer if the row left out gets this column; exactly, by
    /// [`Solver::price_of_pin`].
    pub at_least: Price,
}

/// A witness after P. Hall: rows that may have no columns but these, and are more than the columns. Whoever doubts
/// it needs but look at their edges.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shortage {
    /// The rows, ascending.
    pub rows: Vec<u32>,
    /// All the columns that any of the rows may have, ascending.
    pub columns: Vec<u32>,
}

impl Solver {
    /// By how much the whole becomes dearer if the row may not have what it has: the column it has, or, if it is
    /// left out, that. `None` if it has no alternative, because it is pinned or because it is left out and has no
    /// column that it may be given.
    ///
    /// # Errors
    /// [`ChangeError::NoSuchRow`].
    pub fn price_of_alternative(&mut self, row: u32) -> Result<Option<Price>, ChangeError> {
        self.known_row(row)?;
        self.resolve();
        if self.in_force.pin(row).is_some() {
            return Ok(None);
        }
        let place = self.state.column_of[row as usize];
        // Left out means that the hub gets its unit straight; as it may not, the unit must come by a column.
        Ok(self.length(row, place, None).map(|length| self.price_of(length)))
    }

    /// By how much the whole becomes dearer if the row is pinned to that column; nothing if it has it.
    ///
    /// # Errors
    /// As [`Solver::pin`].
    pub fn price_of_pin(&mut self, row: u32, column: u32) -> Result<Price, ChangeError> {
        self.can_pin(row, column)?;
        self.resolve();
        let place = self.state.column_of[row as usize];
        if place == column {
            return Ok(Price::default());
        }
        if self.in_force.pin(row).is_some() {
            return self.price_of_moved_pin(row, column);
        }
        let length = self.length(row, place, Some(column));
        // A column whose pin allows it can always be given: its holder can be left out.
        Ok(self.price_of(length.unwrap_or(0)))
    }

    /// By how much the whole becomes dearer without the column; nothing if nobody has it.
    ///
    /// # Errors
    /// As [`Solver::close`].
    pub fn price_of_closing(&mut self, column: u32) -> Result<Price, ChangeError> {
        self.known_column(column)?;
        self.not_pinned(column, None)?;
        self.resolve();
        let row = self.state.row_of[column as usize];
        if matches!(row, FREE | CLOSED) {
            return Ok(Price::default());
        }
        self.state.row_of[column as usize] = CLOSED;
        self.state.column_of[row as usize] = UNPLACED;
        let length = self.run(Source::Row(row), self.components.of_row(row), true, None);
        self.state.row_of[column as usize] = row;
        self.state.column_of[row as usize] = column;
        // What the row must now pay more, and what the column no longer yields.
        Ok(self.price_of(length.unwrap_or(0) - self.state.column_price[column as usize]))
    }

    /// By how much the whole becomes cheaper with one more column like this one, open to the same rows at the same
    /// costs. Nothing if nobody would gain by it.
    ///
    /// # Errors
    /// [`ChangeError::NoSuchColumn`].
    pub fn worth_of_another(&mut self, column: u32) -> Result<Price, ChangeError> {
        self.known_column(column)?;
        self.resolve();
        let row = self.state.row_of[column as usize];
        if matches!(row, FREE | CLOSED) {
            return Ok(Price::default());
        }
        // The other column would come at this one's price and with nobody on it: bringing its price to zero takes
        // the distance from the hub, and what that falls short of the price is gained.
        self.state.row_of[column as usize] = OWED;
        let length = self.run(Source::Hub, self.components.of_column(column), false, None);
        self.state.row_of[column as usize] = row;
        let price = -self.state.column_price[column as usize];
        Ok(self.price_of(price - length.unwrap_or(price).min(price)))
    }

    /// Why the row is left out; `None` if it has a column.
    ///
    /// # Errors
    /// [`ChangeError::NoSuchRow`].
    pub fn why_unassigned(&mut self, row: u32) -> Result<Option<WhyUnassigned>, ChangeError> {
        self.known_row(row)?;
        self.resolve();
        if self.state.column_of[row as usize] != OUT {
            return Ok(None);
        }
        if self.problem.columns_of(row).is_empty() {
            return Ok(Some(WhyUnassigned::NoEdge));
        }
        let holders = self.holders(row);
        Ok(Some(if holders.is_empty() {
            WhyUnassigned::AllDenied
        } else if self.problem.unassigned(row).is_some() {
            WhyUnassigned::OwnPrice(holders)
        } else {
            WhyUnassigned::Taken { holders, shortage: self.shortage(row) }
        }))
    }

    fn holders(&self, row: u32) -> Vec<Holder> {
        let State { row_of, row_price, column_price, .. } = &self.state;
        let allowed = self.problem.edges(row).filter(|&(column, _)| self.in_force.allows(row, column));
        let holder = |(column, cost): (u32, i64)| {
            let by = row_of[column as usize];
            let taken = by != FREE;
            Holder {
                column,
                row: taken.then_some(by),
                pinned: taken && self.in_force.pin(by).is_some(),
                at_least: self.price_of(cost - row_price[row as usize] - column_price[column as usize]),
            }
        };
        allowed.map(holder).collect()
    }

    /// All rows that an alternating path from this one reaches, and all their columns. None of the columns is free,
    /// or the row could be served; so each of the rows but those left out has one of them.
    fn shortage(&self, row: u32) -> Shortage {
        let mut rows = vec![row];
        let mut columns = Vec::new();
        let mut reached = vec![false; self.problem.columns() as usize];
        let mut at = 0;
        while let Some(&row) = rows.get(at) {
            at += 1;
            for &column in self.problem.columns_of(row) {
                if !reached[column as usize] && self.in_force.allows(row, column) {
                    reached[column as usize] = true;
                    columns.push(column);
                    let holder = self.state.row_of[column as usize];
                    rows.extend((holder < self.problem.rows()).then_some(holder));
                }
            }
        }
        rows.sort_unstable();
        columns.sort_unstable();
        Shortage { rows, columns }
    }

    fn price_of(&self, length: i64) -> Price {
        Price::from_sum(length, self.problem.penalty())
    }

    /// A pinned row's price says nothing of what the pin denies it: moves the pin, compares, and moves it back.
    fn price_of_moved_pin(&mut self, row: u32, to: u32) -> Result<Price, ChangeError> {
        let before = self.total();
        self.pin(row, to)?;
        let after = self.total();
        self.undo();
        self.resolve();
        Ok(after - before)
    }

    /// The shortest path by which the row's place can be filled again once the row has left it.
    fn length(&mut self, row: u32, place: u32, first: Option<u32>) -> Option<i64> {
        if place != OUT {
            self.state.row_of[place as usize] = OWED;
        }
        let length = self.run(Source::Row(row), self.components.of_row(row), place == OUT, first);
        if place != OUT {
            self.state.row_of[place as usize] = row;
        }
        length
    }

    fn run(&mut self, source: Source, component: u32, to_hub: bool, first: Option<u32>) -> Option<i64> {
        let task = Task { source, component, to_hub, first };
        let graph = crate::residual::Graph {
            problem: &self.problem,
            restrictions: &self.in_force,
            components: &self.components,
        };
        self.search.run(graph, &self.state, task).map(|found| found.length)
    }
}
