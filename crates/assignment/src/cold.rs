//! Solving from nothing: component by component an auction, then whatever the auction left open by shortest paths.

use crate::auction::{self, Sold};
use crate::block::{Block, Cost};
use crate::components::Components;
use crate::matching;
use crate::residual::{FREE, Graph, OUT, OWED, Search, Source, State, Task, UNPLACED};
use crate::{Problem, Restrictions};

/// An optimal state of the problem without restrictions.
pub(crate) fn solve(problem: &Problem, components: &Components) -> State {
    let mut opening = Opening {
        problem,
        column_of: vec![UNPLACED; problem.rows() as usize],
        column_price: vec![0; problem.columns() as usize],
    };
    let mut local = vec![0; problem.columns() as usize];
    for component in 0..components.count() {
        let columns = components.columns(component);
        for (at, &column) in (0..).zip(columns) {
            local[column as usize] = at;
        }
        opening.component(components.rows(component), columns, &local);
    }
    complete(problem, components, opening)
}

/// Who is to have what, and at what prices, as a proposal that need be neither optimal nor complete.
struct Opening<'a> {
    problem: &'a Problem,
    column_of: Vec<u32>,
    column_price: Vec<i64>,
}

impl Opening<'_> {
    fn component(&mut self, rows: &[u32], columns: &[u32], local: &[u32]) {
        let costs = |&row: &u32| self.problem.edges(row).map(|(_, cost)| cost).chain(self.problem.unassigned(row));
        let least = rows.iter().flat_map(costs).min().unwrap_or(0);
        let greatest = rows.iter().flat_map(costs).max().unwrap_or(0);
        // A block numbers its edges and objects in 32 bits.
        let edges: usize = rows.iter().map(|&row| self.problem.columns_of(row).len() + 1).sum();
        if rows.is_empty() || columns.is_empty() || edges + columns.len() >= (u32::MAX - 2) as usize {
            return;
        }
        if u32::try_from(greatest - least).is_ok() {
            let block = Block::<u32>::of_component(self.problem, rows, columns.len(), local, least);
            self.block(&block, rows, columns, least);
        } else {
            let block = Block::<i64>::of_component(self.problem, rows, columns.len(), local, least);
            self.block(&block, rows, columns, least);
        }
    }

    fn block<C: Cost>(&mut self, block: &Block<C>, rows: &[u32], columns: &[u32], least: i64) {
        let Some(split) = matching::split(block) else {
            if let Some(sold) = auction::sell(block) {
                self.record(&sold, rows, columns, |bidder| bidder, |object| object);
            }
            return;
        };
        let (bidders, objects) = (&split.rest_bidders, &split.rest_objects);
        if let Some(sold) = auction::sell(&block.part(bidders, objects)) {
            self.record(&sold, rows, columns, |b| bidders[b as usize], |o| objects[o as usize]);
        }
        // Where there are too few objects each of them must be used: the objects bid for the bidders.
        let (bidders, objects) = (&split.short_bidders, &split.short_objects);
        let turned = block.part(bidders, objects).transposed();
        if let Some(sold) = auction::sell(&turned) {
            self.record_turned(&turned, &sold, columns, least, |o| objects[o as usize]);
            for (object, &bidder) in (0..).zip(&sold.object_of) {
                let row = rows[bidders[bidder as usize] as usize];
                let place = columns.get(objects[object as usize] as usize).copied();
                self.column_of[row as usize] = place.unwrap_or(OUT);
            }
            for &bidder in bidders {
                let place = &mut self.column_of[rows[bidder as usize] as usize];
                *place = if *place == UNPLACED { OUT } else { *place };
            }
        }
    }

    fn record(
        &mut self,
        sold: &Sold,
        rows: &[u32],
        columns: &[u32],
        bidder: impl Fn(u32) -> u32,
        object: impl Fn(u32) -> u32,
    ) {
        for (b, &o) in (0..).zip(&sold.object_of) {
            // What comes after the columns is a row's own way of being left out.
            let place = columns.get(object(o) as usize).copied().unwrap_or(OUT);
            self.column_of[rows[bidder(b) as usize] as usize] = place;
        }
        for (o, &price) in (0..).zip(&sold.price) {
            if let Some(&column) = columns.get(object(o) as usize) {
                self.column_price[column as usize] = -price;
            }
        }
    }

    /// Prices of the columns that did the bidding: what each pays for its row, less the penalty that it spares.
    fn record_turned<C: Cost>(
        &mut self,
        turned: &Block<C>,
        sold: &Sold,
        columns: &[u32],
        least: i64,
        object: impl Fn(u32) -> u32,
    ) {
        for bidder in 0..turned.bidders() {
            let pays = turned.edges(bidder).iter().map(|&(row, cost)| cost.wide() + sold.price[row as usize]).min();
            if let (Some(pays), Some(&column)) = (pays, columns.get(object(bidder) as usize)) {
                self.column_price[column as usize] = pays + least - self.problem.penalty();
            }
        }
    }
}

/// Takes what is tight of an opening, and repairs the rest by shortest paths.
fn complete(problem: &Problem, components: &Components, opening: Opening<'_>) -> State {
    let restrictions = Restrictions::default();
    let graph = Graph { problem, restrictions: &restrictions, components };
    let mut state = State {
        column_of: opening.column_of,
        row_of: vec![FREE; problem.columns() as usize],
        row_price: vec![0; problem.rows() as usize],
        column_price: opening.column_price,
    };
    for price in &mut state.column_price {
        *price = (*price).min(0);
    }
    let mut unplaced = Vec::new();
    for row in 0..problem.rows() {
        let least = graph.least(row, &state.column_price);
        state.row_price[row as usize] = least;
        let place = &mut state.column_of[row as usize];
        let pays = match *place {
            UNPLACED => None,
            OUT => graph.leaving(row),
            column => problem.cost(row, column).map(|cost| cost - state.column_price[column as usize]),
        };
        if pays != Some(least) {
            *place = UNPLACED;
            unplaced.push(row);
        } else if *place != OUT {
            state.row_of[*place as usize] = row;
        }
    }
    let mut owed = Vec::new();
    for column in 0..problem.columns() {
        let at = column as usize;
        if state.row_of[at] == FREE && state.column_price[at] < 0 {
            state.row_of[at] = OWED;
            owed.push(column);
        }
    }
    let mut search = Search::for_columns(problem.columns() as usize);
    let mut repair = |state: &mut State, source, component| {
        let task = Task { source, component, to_hub: source != Source::Hub, first: None };
        // There is always a path: a row can be left out, and the hub can take back what a column is owed.
        if let Some(found) = search.run(graph, state, task) {
            search.apply(graph, state, task, found);
        }
    };
    for row in unplaced {
        repair(&mut state, Source::Row(row), components.of_row(row));
    }
    for column in owed {
        // Each search serves one column, not always this one.
        while state.row_of[column as usize] == OWED {
            repair(&mut state, Source::Hub, components.of_column(column));
        }
    }
    state
}
