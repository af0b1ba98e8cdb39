//! The extraordinary attestation of employees of the internal affairs bodies: Decree No 490 of 28 February 2024.
//!
//! The norms answer by a document of recorded facts ([`Facts`]) of one case. Computations and ambiguities (X1 to X43) are those of
//! the act's inventory.

mod absence;
mod approval;
mod ask;
mod backward;
mod category;
mod characteristic;
mod cites;
mod code;
mod decision;
mod dismissal;
mod exemption;
pub mod facts;
mod finding;
mod law;
mod paper;
mod question;
mod reading;
mod session;
mod stage;
mod subject;
mod vote;
mod window;

pub use absence::{AbsenceClass, AfterAbsence, Next, absence_count, after_absence, may_count_absence, may_relist};
pub use approval::{ApprovedBy, approver_of, may_approve};
pub use ask::{Ask, Asks, Outcome};
pub use backward::{
    Due, Lateness, characteristic_due, characteristic_lateness, notice, notice_due, notice_lateness, pack, pack_due,
    pack_lateness,
};
pub use category::{Competent, Matched, category, competent};
pub use characteristic::may_send_characteristic;
pub use code::Code;
pub use decision::{Effect, Follows, effect, may_close_item, may_decide, may_interview};
pub use dismissal::{DismissalGrounds, dismissal_ground, may_dismiss};
pub use exemption::{Exempt, Ground, exempt, late_proof};
pub use facts::{Facts, FactsError};
pub use finding::Finding;
pub use law::{Fraction, Law, Numbers};
pub use paper::{
    AcquaintanceDue, Appeal, Signers, acquaintance, acquaintance_due, appeal, protocol, protocol_due, sheet,
    sheet_target, signers,
};
pub use question::{Attestation, NORMS, answer, ask};
pub use reading::*;
pub use session::{
    AtItem, Quorum, RecusalEffect, composition, item_quorum, may_open, present_at_item, quorum, recusal_effect,
};
pub use stage::{Allowed, allowed_decisions, may_start_stage};
pub use subject::{Subject, may_list, may_remove, subject};
pub use vote::{VoteOutcome, VoteResult, may_declare, vote_result, votes};
pub use window::{in_window, set_up};
