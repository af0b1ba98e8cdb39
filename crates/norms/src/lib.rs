//! What the acts say of given facts.
//!
//! A norm is a pure function: facts, the law in force and a [`Trace`] go in, an [`Outcome`] comes out. The same function
//! runs silent over a million people and explains one of them, clause by clause. Nothing here reads a clock or a file.

pub mod appointment;
pub mod attestation;
mod explain;
mod finding;
mod law;
mod outcome;
mod question;
mod reading;
pub mod regular_attestation;
pub mod reserve;
pub mod rotation;
mod set;
mod trace;
mod verdict;

pub use explain::{Determination, Norm, ReadingUsed, explain};
pub use finding::Finding;
pub use law::{Law, LawError, Parameters};
pub use outcome::{Answer, Authority, Outcome};
pub use question::{Branch, NormInfo, QuestionError};
pub use reading::{ReadingError, ReadingName, ReadingSet};
pub use set::{Member, Set};
pub use trace::{Recorder, Silent, Step, Trace};
pub use verdict::{Level, Verdict};

/// Every norm of every act, in the order of the acts.
pub fn all_norms() -> impl Iterator<Item = &'static NormInfo> {
    let acts = [rotation::NORMS, attestation::NORMS, regular_attestation::NORMS, reserve::NORMS, appointment::NORMS];
    acts.into_iter().flatten()
}
