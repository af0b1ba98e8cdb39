//! The procedures of rotation (Decree 1070): a file a state machine, numbered as the tables of the inventory.

mod cases;
mod checks;
pub mod planning;

/// The clauses that the procedures apply: those of the norms, and those that only a procedure reaches.
pub mod cites {
    use acts::{Cite, cite};

    pub use norms::rotation::cites::*;

    /// `U2500001070/rules/12`
    pub const PLAN_SENT: Cite = cite("U2500001070/rules/12");
    /// `U2500001070/rules/14`
    pub const ACQUAINTANCE: Cite = cite("U2500001070/rules/14");
}

pub use cases::{Case, CaseId, CaseIdError, Cases, Command, Kind, Period, states, steps};
pub use checks::{acquaintance, plan_approval, plan_distribution, plan_ground};
pub use planning::Planning;
