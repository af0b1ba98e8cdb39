//! What is laid on a problem from outside: pins, forbidden edges, closed columns.

use std::collections::{BTreeMap, BTreeSet};

/// Pins, forbidden edges and closed columns of a problem.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Restrictions {
    pins: BTreeMap<u32, u32>,
    forbidden: BTreeMap<u32, BTreeSet<u32>>,
    closed: BTreeSet<u32>,
}

impl Restrictions {
    /// The column to which the row is pinned.
    #[must_use]
    pub fn pin(&self, row: u32) -> Option<u32> {
        self.pins.get(&row).copied()
    }

    /// Every pin: row and column, rows ascending.
    pub fn pins(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        self.pins.iter().map(|(&row, &column)| (row, column))
    }

    /// The columns forbidden to the row, ascending, if any are.
    #[must_use]
    pub fn forbidden(&self, row: u32) -> Option<&BTreeSet<u32>> {
        self.forbidden.get(&row)
    }

    /// Whether nobody may be given the column.
    #[must_use]
    pub fn is_closed(&self, column: u32) -> bool {
        self.closed.contains(&column)
    }

    /// Whether the row may be given the column, so far as these restrictions go.
    #[must_use]
    pub fn allows(&self, row: u32, column: u32) -> bool {
        self.pin(row).is_none_or(|pinned| pinned == column)
            && self.forbidden(row).is_none_or(|set| !set.contains(&column))
            && !self.is_closed(column)
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pins.is_empty() && self.forbidden.is_empty() && self.closed.is_empty()
    }

    pub(crate) fn set_pin(&mut self, row: u32, column: Option<u32>) {
        match column {
            Some(column) => self.pins.insert(row, column),
            None => self.pins.remove(&row),
        };
    }

    pub(crate) fn set_forbidden(&mut self, row: u32, column: u32, forbidden: bool) {
        let set = self.forbidden.entry(row).or_default();
        if forbidden {
            set.insert(column);
        } else {
            set.remove(&column);
        }
        if set.is_empty() {
            self.forbidden.remove(&row);
        }
    }

    pub(crate) fn set_closed(&mut self, column: u32, closed: bool) {
        if closed {
            self.closed.insert(column);
        } else {
            self.closed.remove(&column);
        }
    }
}
