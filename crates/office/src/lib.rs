//! The application: the register over its journal, imports, queries, scenarios and texts.
//!
//! This is the lowest floor that reads files and keys; the clock is still an argument, given by the binary.

pub mod access;
pub mod accounts;
mod batch;
pub mod cases;
mod coverage;
pub mod deadlines;
pub mod demo;
pub mod determine;
pub mod documents;
pub mod facts;
mod fold;
pub mod import;
pub mod language;
pub mod law;
pub mod papers;
pub mod plan;
pub mod query;
pub mod scenario;
mod store;

pub use batch::{Batch, PersonBatch};
pub use coverage::functions;
pub use store::{History, Office, OfficeError, PERSON, Prepared, READ, Recorded, STAFF};
