//! The solver and its checker against independent methods.
#![allow(clippy::unwrap_used, missing_docs)]

mod certificate;
mod larger;
mod small;
mod support;
