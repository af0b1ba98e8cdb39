//! Regular attestation of law-enforcement employees: what an article reports of the Law on law-enforcement service (Z1100000380).
//!
//! The text of the Law is not held. Every answer says so in its first step. The statements are computed from a record of
//! which nothing is missing ([`Facts`] with every gap filled); where facts are missing, an answer is what holds in whatever
//! way they are filled.

mod ask;
mod code;
mod cycle;
mod exempt;
mod facts;
mod finding;
mod gaps;
mod law;
mod may_attest;
mod overdue;
mod question;
mod reading;
mod record;
mod service;
mod state;
mod statements;
mod term;
mod ways;

pub mod cites;

pub use ask::{Ask, Asks, Outcome};
pub use code::Code;
pub use cycle::{Anchor, AnchorSource};
pub use exempt::{Exemption, ExemptionGround};
pub use facts::{Appointment, Attestation, Facts, FactsError, Leads, Leave, LeaveKind, Led, Pregnancy, Service};
pub use finding::Finding;
pub use law::{Law, Numbers};
pub use may_attest::Verdict;
pub use overdue::Overdue;
pub use question::{NORMS, RegularAttestation, answer, ask};
pub use reading::{
    CampaignResets, ChangedFunctions, CycleAnchor, EarlyAttestation, HeadsScope, InExtraordinary, LeaveSex,
    NewPostRule, PregnancyBeforeLeave, ReadingKey, Readings, ReturnOrNewPost, ReturnWindowScope, ServiceCounting,
    TwentyYearsOn,
};
pub use service::ServiceLength;
pub use state::State;
pub use statements::{
    anchor, continuous_since_of as continuous_since, cycle_due, due, exempt_in_extraordinary, exemptions, may_attest,
    overdue, post_due, service_length, state, subject, window,
};
pub use term::{Basis, Window};
