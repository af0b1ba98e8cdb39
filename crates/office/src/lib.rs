//! The application: the register over its journal, imports, queries, scenarios and texts.
//!
//! This is the lowest floor that reads files and keys; the clock is still an argument, given by the binary.

mod batch;
pub mod scenario;

pub use batch::{Batch, PersonBatch};
