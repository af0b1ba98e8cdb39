//! The facts: bodies, units, posts, people and their service.
//!
//! A fact enters as an [`event`] with the time for which it holds, and is never changed; a correction is a new event.
//! [`World`] is the fold of the events. What no event says is [`Fact::Unknown`], never a default.

mod career;
pub mod event;
mod fact;
mod iin;
mod name;
mod staff;
mod world;

pub use career::{
    Absence, AbsenceKind, Appointment, AttestationKind, AttestationRecord, Career, CareerFacts, Careers, Circumstance,
    CircumstanceKind, Consent, Extension, Ground, Refusal, RefusalOf, Relation, ServiceIn, ServiceRecord, Sex, Waiver,
    WaiverBy,
};
pub use event::{Document, Event, EventId, PersonEvent, StaffEvent};
pub use fact::Fact;
pub use iin::{Iin, IinError};
pub use name::{PersonName, fold_lookalikes, has_mixed_alphabets, kazakh_order};
pub use staff::{
    Body, BodyNo, Equality, ItemMatch, Level, Locality, LocalityError, Nomenclature, Post, PostNo, Region,
    Reorganisation, ReorganisationCause, Role, Staff, TemporaryVacancy, Text, Unit, UnitNo,
};
pub use world::{Identity, Person, PersonNo, Publication, ReadingChoice, World, WorldError};
