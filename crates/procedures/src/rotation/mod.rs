//! The procedures of rotation (Decree 1070): a file a state machine, numbered as the tables of the inventory.

pub mod agreement;
mod cases;
mod checks;
pub mod employee;
pub mod extension;
pub mod interest;
pub mod planning;
mod schema;
pub mod transitional;

/// The clauses that the procedures apply: those of the norms, and those that only a procedure reaches.
pub mod cites {
    use acts::{Cite, cite};

    pub use norms::rotation::cites::*;

    /// `U2500001070/rules/6.4`
    pub const AFTER_REFUSAL: Cite = cite("U2500001070/rules/6.4");
    /// `U2500001070/rules/7`
    pub const HOUSING: Cite = cite("U2500001070/rules/7");
    /// `U2500001070/rules/15`
    pub const AGREEMENT_PACKAGE: Cite = cite("U2500001070/rules/15");
    /// `U2500001070/rules/15(1)`
    pub const AGREEMENT_SUBMISSION: Cite = cite("U2500001070/rules/15(1)");
    /// `U2500001070/rules/15(2)`
    pub const AGREEMENT_SERVICE_RECORD: Cite = cite("U2500001070/rules/15(2)");
    /// `U2500001070/rules/15(3)`
    pub const AGREEMENT_BIOGRAPHY: Cite = cite("U2500001070/rules/15(3)");
    /// `U2500001070/rules/21(1)`
    pub const EXTENSION_SUBMISSION: Cite = cite("U2500001070/rules/21(1)");
    /// `U2500001070/rules/21(2)`
    pub const EXTENSION_SERVICE_RECORD: Cite = cite("U2500001070/rules/21(2)");
    /// `U2500001070/rules/21(3)`
    pub const EXTENSION_BIOGRAPHY: Cite = cite("U2500001070/rules/21(3)");
    /// `U2500001070/rules/24.3`
    pub const INTEREST_PROPOSAL: Cite = cite("U2500001070/rules/24.3");
    /// `U2500001070/rules/24.3(1)`
    pub const INTEREST_TO_HEAD: Cite = cite("U2500001070/rules/24.3(1)");
    /// `U2500001070/rules/24.3(2)`
    pub const INTEREST_TO_AUTHORISED_HEAD: Cite = cite("U2500001070/rules/24.3(2)");
    /// `U2500001070/rules/24.5`
    pub const INTEREST_ORDER: Cite = cite("U2500001070/rules/24.5");
    /// `U2500001070/rules/12`
    pub const PLAN_SENT: Cite = cite("U2500001070/rules/12");
    /// `U2500001070/rules/14`
    pub const ACQUAINTANCE: Cite = cite("U2500001070/rules/14");
}

pub use agreement::Agreement;
pub use cases::{Case, CaseId, CaseIdError, Cases, Command, Kind, Period, states, steps};
pub use checks::{
    MoveOf, Package, acquaintance, after_refusal, agreement_package, exchange, extension_package, housing,
    interest_proposal, interest_route, plan_approval, plan_distribution, plan_ground,
};
pub use employee::Employee;
pub use extension::Extension;
pub use interest::Interest;
pub use planning::Planning;
pub use schema::schema;
pub use transitional::Transitional;
