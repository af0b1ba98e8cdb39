//! The rotation plan: from those whose time ends to a set of lawful moves, the best there is by the head's own weights, with
//! the prices that prove it.
//!
//! The law comes from [`norms::rotation::may_take`] alone: an edge of the assignment stands only where a move is lawful, and a post
//! that somebody holds is given away only in the same set of moves in which its holder leaves it (rules/3.4, section 4 of the inventory).
//! What is weighed is the head's: see [`Policy`]. Nothing here reads a file or the clock.

mod care;
mod criterion;
mod draft;
mod edges;
mod gather;
mod plan;
mod policy;
mod reasons;
mod wish;

pub use assignment::check::CheckError;
pub use care::{Care, Extension, Offer};
pub use criterion::{Criterion, Reckoning};
pub use draft::{Asked, Mover, PlanError, Planner};
pub use plan::{Move, MovePart, Plan, PlanDifference, Stay};
pub use policy::{DEFAULT_POLICY, Policy, PolicyError};
pub use reasons::{Alternative, Contention, HeldBy, Refusals, VacancyWorth, WhyStays};
pub use wish::{Denied, Limit, Wish};
