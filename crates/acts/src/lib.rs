//! The acts as data: what they provide, from when, in which edition, with which numbers and which open readings.
//!
//! The data lie in `law/`, one folder an act, and are compiled in. No sentence of an act stands there: a provision is its
//! citation, its kind, a summary in three languages and the hash of the official words it was read from.

mod act;
pub mod amendment;
pub mod attestation;
mod cite;
mod coverage;
mod force;
mod held;
pub mod nomenclature;
mod region;
pub mod regular_attestation;
pub mod reserve;

pub use act::{
    Act, Chooser, Edition, EntryRule, Kind, Parameter, Provision, ReadingSpec, Repeal, SharedReading, Status,
};
pub use cite::{Citation, Cite, CiteError, cite};
pub use coverage::{Coverage, CoverageRow, Executes, Fault, coverage};
pub use force::{Boundary, Interval, NotYetFixed, PublicationFact, commencement, interval};
pub use held::{
    LawError, ListItem, Notice, PlanColumn, PlanForm, PlanFormHead, acts, body_name, find_act, list_headings,
    list_items, plan_form, rotation_notices, shared_readings,
};
pub use region::kilometres_between;

/// What the catalogues of all acts say of refusals, breaches and warnings.
pub fn notices() -> impl Iterator<Item = &'static Notice> {
    rotation_notices()
        .iter()
        .chain(attestation::notices())
        .chain(regular_attestation::notices())
        .chain(reserve::notices())
        .chain(nomenclature::notices().iter().map(|remark| &remark.notice))
}
