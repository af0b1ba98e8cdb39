//! What an import, the demo or a scenario brings: events of the staff establishment, and events of people.

use registry::{Iin, PersonEvent, StaffEvent};

/// Events to be recorded together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Batch {
    /// Events of the staff establishment, in order: bodies, then units, then posts, then what is said of them.
    pub staff: Vec<StaffEvent>,
    /// People with their events.
    pub people: Vec<PersonBatch>,
}

/// The events of one person, in order of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonBatch {
    /// Who it is; the person is found by this number, or enters the register.
    pub iin: Iin,
    /// The events.
    pub events: Vec<PersonEvent>,
}
