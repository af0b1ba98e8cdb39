//! The codes of the catalogue: what bars an attestation, what is recorded or shown beside it, what a person has to decide.

use crate::set::members;
use crate::verdict::Level;

use super::reading::{EarlyAttestation, Readings};

members! {
    /// A remark of the catalogue (`law/Z1100000380/refusals.toml`).
    Code {
        /// Before the three years are over.
        Early = "ATR-001",
        /// After the last day.
        Overdue = "ATR-002",
        /// Less than a year in the new post.
        NewPost = "ATR-003",
        /// Head of the body or deputy.
        Leadership = "ATR-004",
        /// Twenty years of service.
        TwentyYears = "ATR-005",
        /// On leave for pregnancy or child care.
        OnLeave = "ATR-006",
        /// Less than six months after the return.
        SoonAfterReturn = "ATR-007",
        /// More than a year after the return.
        OverdueAfterReturn = "ATR-008",
        /// Two terms exclude each other.
        TermsExclude = "ATR-009",
        /// On such leave, and not a woman.
        LeaveOfWomen = "ATR-010",
    }
}

impl Code {
    /// What the remark does to an attestation.
    pub fn level(self, readings: &Readings) -> Level {
        match self {
            Code::Early if readings.early_attestation == EarlyAttestation::Refuse => Level::Refuse,
            Code::Early | Code::LeaveOfWomen => Level::Warn,
            Code::Overdue | Code::OverdueAfterReturn => Level::Breach,
            Code::TermsExclude => Level::Ask,
            Code::NewPost | Code::Leadership | Code::TwentyYears | Code::OnLeave | Code::SoonAfterReturn => {
                Level::Refuse
            }
        }
    }
}
