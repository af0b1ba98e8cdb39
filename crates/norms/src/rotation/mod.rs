//! Rotation: what Decree 1070 (U2500001070) says of given facts.
//!
//! One function a determination, named as the act speaks. The numbers of the act come in with [`Law`]; how an ambiguous
//! provision is read, too.

mod absence;
mod agreement;
mod ask;
mod authority;
mod deadline;
mod destination;
mod extension;
mod finding;
mod form;
mod law;
mod list;
mod may_take;
mod movement;
mod permission;
mod plan;
mod protection;
mod question;
mod reading;
mod term;

pub mod cites;

pub use agreement::{Agreement, agreement};
pub use ask::{Ask, Asks, Outcome};
pub use authority::{ActForm, act_form, appointing_authority, decider, extension_route, task_owner};
pub use deadline::{
    materials_due, notice_deadline, order_deadline, plan_proposals_due, plan_submission_due, reply_deadline,
};
pub use destination::{DestinationKind, PLACES, Whereabouts, destination_kind, named};
pub use extension::{extension, extension_limit, extension_runs, time_end};
pub use finding::Finding;
pub use form::{FormRow, Particular, plan_form, shown};
pub use law::{Law, Numbers};
pub use list::{Item, body_is_covered, in_scope, level, listed};
pub use may_take::{MoveGround, Proposed, may_take};
pub use movement::{After, Scheme, equal_rank, qualifies, return_bar, same_locality_offer, scheme};
pub use permission::{Permission, RefusalCode, Warning};
pub use plan::{commencement, plan_row, plan_row_with_due, transition_deadline, transitional};
pub use protection::{Consented, ProtectedKind, Protection, protection, relocation_consent};
pub use question::{NORMS, Need, Question};
pub use reading::{
    AbsenceMovesEnd, AbsenceUnit, AcrossBodies, BarGrounds, ChildAge, ClassOf, Cumulative, DeputyCoversFirst,
    DestinationListed, EarlyMove, EqualityMeasure, Excluded, ExtensionBase, FirstDay, GapCounts, IncludeUndetermined,
    InterestProtected, InterestQualification, JoinAdjacent, JoinOverDaysOff, PlanRows, PlannedWindow, ProtectedParent,
    ReadingKey, Readings, RegionUnit, RelocationConsent, SectorUnit, StartEvent, Subject, TemporaryDestination,
    ThresholdOn, TransitionTenure, UntilBoundary, Withdrawable,
};
pub use term::{TermStart, absence_excluded, due, term_passed, term_start};
