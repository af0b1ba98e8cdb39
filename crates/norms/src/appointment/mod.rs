//! Appointment: what Decree 828 (U020000828_) says of given facts. In force from 29 March 2002 to its repeal on 31 July 2023.
//!
//! Who appoints, proposes, agrees and examines stands in the List and the Rules, which are data of the crate `acts`; here is what
//! they mean for a post, a case and the decisions recorded. A decision counts once it is recorded: what is not there keeps the gate
//! of the act shut.

mod agreement;
mod ask;
mod bypass;
mod case;
mod clock;
mod code;
mod facts;
mod finding;
mod gate;
mod law;
mod post;
mod process;
mod question;
mod reading;
mod routing;
mod submission;
mod words;

pub mod cites;

pub use agreement::{Way, Ways, agreement, agreement_satisfied};
pub use ask::{Ask, Asks, Outcome};
pub use bypass::{direct_report, without_procedure};
pub use case::{
    ActState, Branch, CaseRoute, CaseState, CaseStep, Clock, GoverningAct, RouteStep, TextState, UnitOn, at_repeal,
    case_route, governing_act, in_force, may_open, text_on,
};
pub use clock::{Due, UnitDue, decision_due, examination_due, notice_due, transfer_due};
pub use code::{Code, Verdict};
pub use facts::*;
pub use finding::Finding;
pub use gate::{Gate, gate, head_consent_needed, may_adopt, may_draft};
pub use law::{Law, Numbers};
pub use post::{
    Column, MarkOn, appointer, commission_branch, discussion_needed, marks, needs_deputy_head, needs_sc_chairman,
    needs_secretary, number_limit, proposer, releaser, rows,
};
pub use process::{
    AfterCheck, AlternativeCase, after_check, alternative_case, consent_authority, examined, may_decide, may_hand_over,
    notice_addressees, notified, sheet,
};
pub use question::{Appointment, NORMS, answer, ask};
pub use reading::{ReadingKey, Readings};
pub use routing::{Overriders, Routed, Studies, may_override, override_by, routes};
pub use submission::{Addressee, Submitter, addressee, may_submit, missing_documents, required_documents, submitter};
pub use words::*;
