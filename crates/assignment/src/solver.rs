//! The solver: an optimal assignment that stays optimal while pins, prohibitions and closures come and go.

use std::sync::Arc;

use crate::cold;
use crate::components::Components;
use crate::residual::{CLOSED, FREE, Graph, OUT, OWED, Search, Source, State, Task, UNPLACED};
use crate::{Assignment, Price, Problem, Restrictions};
use thiserror::Error;

/// Why a change or a question was refused. A refused change leaves everything as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ChangeError {
    /// There is no such row.
    #[error("there is no row {0}")]
    NoSuchRow(u32),
    /// There is no such column.
    #[error("there is no column {0}")]
    NoSuchColumn(u32),
    /// The row has no edge to the column.
    #[error("row {row} has no edge to column {column}")]
    NoEdge {
        /// The row.
        row: u32,
        /// The column.
        column: u32,
    },
    /// Another row is pinned to the column.
    #[error("column {column} is held by the pin of row {by}")]
    ColumnPinned {
        /// The column.
        column: u32,
        /// The row that is pinned to it.
        by: u32,
    },
    /// The row is pinned to another column.
    #[error("row {row} is pinned to column {to}")]
    RowPinned {
        /// The row.
        row: u32,
        /// The column to which it is pinned.
        to: u32,
    },
    /// The edge is forbidden.
    #[error("column {column} is forbidden to row {row}")]
    Forbidden {
        /// The row.
        row: u32,
        /// The column.
        column: u32,
    },
    /// The column is closed.
    #[error("column {0} is closed")]
    Closed(u32),
}

/// One change of the restrictions, as it can be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    Pin { row: u32, from: Option<u32>, to: Option<u32> },
    Forbid { row: u32, column: u32, forbidden: bool },
    Close { column: u32, closed: bool },
}

impl Change {
    fn reversed(self) -> Self {
        match self {
            Self::Pin { row, from, to } => Self::Pin { row, from: to, to: from },
            Self::Forbid { row, column, forbidden } => Self::Forbid { row, column, forbidden: !forbidden },
            Self::Close { column, closed } => Self::Close { column, closed: !closed },
        }
    }
}

/// An optimal assignment of a problem, kept optimal under changing restrictions.
///
/// Changes are noted as they come and take effect with [`Solver::resolve`], which repairs what they touch with one
/// shortest path each. Questions resolve first.
#[derive(Debug, Clone)]
pub struct Solver {
    /// Shared, so that a copy of the solver costs no copy of the edges.
    pub(crate) problem: Arc<Problem>,
    pub(crate) components: Components,
    pub(crate) state: State,
    pub(crate) search: Search,
    /// As the changes have them.
    pub(crate) restrictions: Restrictions,
    /// As the state has them.
    pub(crate) in_force: Restrictions,
    noted: Vec<Change>,
    history: Vec<Change>,
}

impl Solver {
    /// Solves the problem.
    #[must_use]
    pub fn new(problem: Problem) -> Self {
        let components = Components::of(&problem);
        let state = cold::solve(&problem, &components);
        Self {
            search: Search::for_columns(problem.columns() as usize),
            problem: Arc::new(problem),
            components,
            state,
            restrictions: Restrictions::default(),
            in_force: Restrictions::default(),
            noted: Vec::new(),
            history: Vec::new(),
        }
    }

    /// The problem, without restrictions.
    #[must_use]
    pub fn problem(&self) -> &Problem {
        &self.problem
    }

    /// The restrictions, those noted and not yet resolved included.
    #[must_use]
    pub fn restrictions(&self) -> &Restrictions {
        &self.restrictions
    }

    /// Gives the row that column, come what may, until [`Solver::unpin`]. A pin elsewhere is replaced.
    ///
    /// # Errors
    /// [`ChangeError`] if there is no such edge, if it is forbidden, the column closed, or another row pinned to it.
    pub fn pin(&mut self, row: u32, column: u32) -> Result<(), ChangeError> {
        self.can_pin(row, column)?;
        self.note(Change::Pin { row, from: self.restrictions.pin(row), to: Some(column) });
        Ok(())
    }

    pub(crate) fn can_pin(&self, row: u32, column: u32) -> Result<(), ChangeError> {
        self.known_edge(row, column)?;
        if self.restrictions.forbidden(row).is_some_and(|set| set.contains(&column)) {
            return Err(ChangeError::Forbidden { row, column });
        }
        if self.restrictions.is_closed(column) {
            return Err(ChangeError::Closed(column));
        }
        self.not_pinned(column, Some(row))
    }

    /// Takes the row's pin away, if it has one.
    ///
    /// # Errors
    /// [`ChangeError::NoSuchRow`].
    pub fn unpin(&mut self, row: u32) -> Result<(), ChangeError> {
        self.known_row(row)?;
        self.note(Change::Pin { row, from: self.restrictions.pin(row), to: None });
        Ok(())
    }

    /// Denies the row that column until [`Solver::allow`].
    ///
    /// # Errors
    /// [`ChangeError`] if there is no such edge, or if the row is pinned to the column.
    pub fn forbid(&mut self, row: u32, column: u32) -> Result<(), ChangeError> {
        self.known_edge(row, column)?;
        if self.restrictions.pin(row) == Some(column) {
            return Err(ChangeError::RowPinned { row, to: column });
        }
        self.set_forbidden(row, column, true);
        Ok(())
    }

    /// Takes the prohibition away, if there is one.
    ///
    /// # Errors
    /// [`ChangeError`] if there is no such edge.
    pub fn allow(&mut self, row: u32, column: u32) -> Result<(), ChangeError> {
        self.known_edge(row, column)?;
        self.set_forbidden(row, column, false);
        Ok(())
    }

    /// Denies everybody the column until [`Solver::open`].
    ///
    /// # Errors
    /// [`ChangeError`] if there is no such column, or if a row is pinned to it.
    pub fn close(&mut self, column: u32) -> Result<(), ChangeError> {
        self.known_column(column)?;
        self.not_pinned(column, None)?;
        self.note(Change::Close { column, closed: true });
        Ok(())
    }

    /// Opens a closed column again.
    ///
    /// # Errors
    /// [`ChangeError::NoSuchColumn`].
    pub fn open(&mut self, column: u32) -> Result<(), ChangeError> {
        self.known_column(column)?;
        self.note(Change::Close { column, closed: false });
        Ok(())
    }

    /// Takes the last change back that has not been taken back. Whether there was one.
    pub fn undo(&mut self) -> bool {
        let Some(change) = self.history.pop() else {
            return false;
        };
        self.put_down(change.reversed());
        true
    }

    /// Makes the assignment optimal under the restrictions as they are now.
    pub fn resolve(&mut self) {
        let mut noted = std::mem::take(&mut self.noted);
        for change in noted.drain(..) {
            match change {
                Change::Pin { row, to, .. } => {
                    self.in_force.set_pin(row, to);
                    self.replace(row);
                }
                Change::Forbid { row, column, forbidden } => {
                    self.in_force.set_forbidden(row, column, forbidden);
                    self.replace(row);
                }
                Change::Close { column, closed: true } => {
                    self.in_force.set_closed(column, true);
                    self.shut(column);
                }
                Change::Close { column, closed: false } => {
                    self.in_force.set_closed(column, false);
                    self.unshut(column);
                }
            }
        }
        self.noted = noted;
    }

    /// The optimal assignment under the restrictions as they are now, with the prices that prove it.
    pub fn assignment(&mut self) -> Assignment {
        let total = self.total();
        let place = |&column: &u32| (column != OUT).then_some(column);
        let price = |(&price, &row): (&i64, &u32)| if row == CLOSED { 0 } else { price };
        Assignment {
            column: self.state.column_of.iter().map(place).collect(),
            total,
            row_price: self.state.row_price.clone(),
            column_price: self.state.column_price.iter().zip(&self.state.row_of).map(price).collect(),
        }
    }

    /// What the optimal assignment costs under the restrictions as they are now.
    pub fn total(&mut self) -> Price {
        self.resolve();
        let mut total = Price::default();
        for row in 0..self.problem.rows() {
            total += self.price_of_place(row, self.state.column_of[row as usize]);
        }
        total
    }

    /// The column that the row has, `None` if it is left out.
    ///
    /// # Errors
    /// [`ChangeError::NoSuchRow`].
    pub fn column_of(&mut self, row: u32) -> Result<Option<u32>, ChangeError> {
        self.known_row(row)?;
        self.resolve();
        let column = self.state.column_of[row as usize];
        Ok((column != OUT).then_some(column))
    }

    /// The row that has the column, `None` if nobody has.
    ///
    /// # Errors
    /// [`ChangeError::NoSuchColumn`].
    pub fn row_of(&mut self, column: u32) -> Result<Option<u32>, ChangeError> {
        self.known_column(column)?;
        self.resolve();
        let row = self.state.row_of[column as usize];
        Ok((!matches!(row, FREE | CLOSED)).then_some(row))
    }

    fn price_of_place(&self, row: u32, column: u32) -> Price {
        let cost = if column == OUT { self.problem.unassigned(row) } else { self.problem.cost(row, column) };
        cost.map_or(Price { left_out: 1, cost: 0 }, Price::of)
    }

    pub(crate) fn graph(&self) -> Graph<'_> {
        Graph { problem: &self.problem, restrictions: &self.in_force, components: &self.components }
    }

    /// What the row may have has changed: keeps its place if that is still the best, else finds it one.
    fn replace(&mut self, row: u32) {
        let at = row as usize;
        let least = self.graph().least(row, &self.state.column_price);
        let place = self.state.column_of[at];
        let pays = if place == OUT {
            self.graph().leaving(row)
        } else {
            let cost = self.problem.cost(row, place).filter(|_| self.in_force.allows(row, place));
            cost.map(|cost| cost - self.state.column_price[place as usize])
        };
        self.state.row_price[at] = least;
        if pays == Some(least) {
            return;
        }
        self.state.column_of[at] = UNPLACED;
        if place != OUT {
            self.state.row_of[place as usize] = OWED;
        }
        self.repair(Source::Row(row), self.components.of_row(row), place == OUT);
    }

    fn shut(&mut self, column: u32) {
        let row = std::mem::replace(&mut self.state.row_of[column as usize], CLOSED);
        if !matches!(row, FREE | CLOSED) {
            self.state.column_of[row as usize] = UNPLACED;
            self.repair(Source::Row(row), self.components.of_row(row), true);
        }
    }

    fn unshut(&mut self, column: u32) {
        let at = column as usize;
        if self.state.row_of[at] != CLOSED {
            return;
        }
        if self.state.column_price[at] == 0 {
            self.state.row_of[at] = FREE;
        } else {
            self.state.row_of[at] = OWED;
            self.repair(Source::Hub, self.components.of_column(column), false);
        }
    }

    fn repair(&mut self, source: Source, component: u32, to_hub: bool) {
        let task = Task { source, component, to_hub, first: None };
        let graph = Graph { problem: &self.problem, restrictions: &self.in_force, components: &self.components };
        // There is always a path: rows that are not pinned can be left out, and no two are pinned to one column.
        if let Some(found) = self.search.run(graph, &self.state, task) {
            self.search.apply(graph, &mut self.state, task, found);
        }
    }

    fn set_forbidden(&mut self, row: u32, column: u32, forbidden: bool) {
        self.note(Change::Forbid { row, column, forbidden });
    }

    /// Notes a change, unless it changes nothing.
    fn note(&mut self, change: Change) {
        let idle = match change {
            Change::Pin { from, to, .. } => from == to,
            Change::Forbid { row, column, forbidden } => {
                self.restrictions.forbidden(row).is_some_and(|set| set.contains(&column)) == forbidden
            }
            Change::Close { column, closed } => self.restrictions.is_closed(column) == closed,
        };
        if !idle {
            self.history.push(change);
            self.put_down(change);
        }
    }

    fn put_down(&mut self, change: Change) {
        match change {
            Change::Pin { row, to, .. } => self.restrictions.set_pin(row, to),
            Change::Forbid { row, column, forbidden } => self.restrictions.set_forbidden(row, column, forbidden),
            Change::Close { column, closed } => self.restrictions.set_closed(column, closed),
        }
        self.noted.push(change);
    }

    pub(crate) fn known_row(&self, row: u32) -> Result<(), ChangeError> {
        if row < self.problem.rows() { Ok(()) } else { Err(ChangeError::NoSuchRow(row)) }
    }

    pub(crate) fn known_column(&self, column: u32) -> Result<(), ChangeError> {
        if column < self.problem.columns() { Ok(()) } else { Err(ChangeError::NoSuchColumn(column)) }
    }

    fn known_edge(&self, row: u32, column: u32) -> Result<(), ChangeError> {
        self.known_row(row)?;
        self.known_column(column)?;
        if self.problem.cost(row, column).is_none() { Err(ChangeError::NoEdge { row, column }) } else { Ok(()) }
    }

    pub(crate) fn not_pinned(&self, column: u32, except: Option<u32>) -> Result<(), ChangeError> {
        match self.restrictions.pins().find(|&(by, to)| to == column && Some(by) != except) {
            Some((by, _)) => Err(ChangeError::ColumnPinned { column, by }),
            None => Ok(()),
        }
    }
}
