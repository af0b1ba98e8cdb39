//! What the acts say of given facts.
//!
//! A norm is a pure function: facts, the law in force and a [`Trace`] go in, an [`Outcome`] comes out. The same function
//! runs silent over a million people and explains one of them, clause by clause. Nothing here reads a clock or a file.

mod explain;
mod finding;
mod outcome;
mod reading;
pub mod rotation;
mod set;
mod trace;

pub use explain::{Determination, Norm, ReadingUsed, explain};
pub use finding::Finding;
pub use outcome::{Answer, Ask, Asks, Authority, Outcome};
pub use reading::{
    AbsenceMovesEnd, AbsenceUnit, AcrossBodies, BarGrounds, ChildAge, ClassOf, Cumulative, DeputyCoversFirst,
    DestinationListed, EarlyMove, EqualityMeasure, Excluded, ExtensionBase, FirstDay, GapCounts, IncludeUndetermined,
    InterestProtected, InterestQualification, JoinAdjacent, JoinOverDaysOff, MAX_GAP_DAYS, PlanRows, PlannedWindow,
    ProtectedParent, ReadingError, ReadingKey, Readings, RegionUnit, RelocationConsent, SectorUnit, StartEvent,
    Subject, TemporaryDestination, ThresholdOn, TransitionTenure, UntilBoundary, Withdrawable,
};
pub use set::{Member, Set};
pub use trace::{Recorder, Silent, Step, Trace};
