//! Procedures of the acts, each as a case: which steps it can take, who may take them, on what guard, by when, with which papers.
//!
//! Every procedure has one shape, [`Procedure`]: a table of its steps ([`Row`]), what speaks against a step, the clock that runs for it,
//! and what it changes. Deciding, recording lateness, the line of steps and the list of what is due are written once, over that table.
//! What the norms answer is asked of them with the day of the step and never said again here. Nothing here reads a clock or a file.

mod actor;
mod code;
mod context;
mod coverage;
mod document;
mod judged;
mod procedure;
mod reason;
pub mod rotation;
mod row;

pub use actor::Actor;
pub use code::Code;
pub use context::Context;
pub use coverage::FUNCTIONS;
pub use document::{DocumentKind, DocumentRef};
pub use judged::Judged;
pub use procedure::{Deadline, Decided, Event, Procedure, Standing, Step};
pub use reason::{Breach, Reason, Refused, Value};
pub use row::{Clock, Done, Line, Row};
