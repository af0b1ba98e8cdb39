//! Exact minimum-cost assignment on sparse bipartite graphs that need not admit a complete one, with prices that
//! prove the answer.
//!
//! Rows are to be given columns, each column to at most one row. [`Problem`] holds the edges and their costs;
//! [`Solver`] finds an assignment that leaves out as few rows as possible and, among those, costs least; [`check`]
//! proves it from its prices without the solver. Pins, forbidden edges and closed columns change the answer by one
//! shortest path each. The same input always gives the same answer.

mod answer;
mod auction;
mod block;
pub mod check;
mod cold;
mod components;
mod matching;
mod problem;
mod questions;
mod residual;
mod restrictions;
mod solver;

pub use answer::{Assignment, Price};
pub use problem::{LARGEST_COUNT, LARGEST_TOTAL, Problem, ProblemError};
pub use questions::{Holder, Shortage, WhyUnassigned};
pub use restrictions::Restrictions;
pub use solver::{ChangeError, Solver};
