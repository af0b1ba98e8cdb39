//! Scenarios: worked cases that a lawyer can read, and the program can run.
//!
//! A scenario is a YAML file: facts, questions, and the answers expected, with the clauses that must be on the path. A right
//! answer by a wrong path fails. The form is published as JSON Schema.

mod form;
mod run;

pub use form::{Ask, Expected, Facts, PostFacts, Scenario, ScenarioError, schema};
pub use run::{AskResult, Difference, ScenarioResult, of_rotation, question, run};
