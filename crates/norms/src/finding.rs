//! What a step of a trace found, as a type; it becomes a sentence in kk, ru or en only at the edge.

use serde::Serialize;

use crate::{appointment, attestation, regular_attestation, reserve, rotation};

/// A finding of a norm of one of the acts, with the facts it used. Small and without heap, so that building one costs nothing where
/// nobody records it. It is written as the act's own finding is: `{"finding": "term-passes", "facts": {…}}`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Finding {
    /// Of rotation.
    Rotation(rotation::Finding),
    /// Of the extraordinary attestation.
    Attestation(attestation::Finding),
    /// Of regular attestation.
    RegularAttestation(regular_attestation::Finding),
    /// Of the personnel reserve.
    Reserve(reserve::Finding),
    /// Of appointment to the posts of the nomenclature.
    Appointment(appointment::Finding),
}

impl From<rotation::Finding> for Finding {
    #[inline]
    fn from(found: rotation::Finding) -> Finding {
        Finding::Rotation(found)
    }
}

impl From<attestation::Finding> for Finding {
    #[inline]
    fn from(found: attestation::Finding) -> Finding {
        Finding::Attestation(found)
    }
}

impl From<reserve::Finding> for Finding {
    #[inline]
    fn from(found: reserve::Finding) -> Finding {
        Finding::Reserve(found)
    }
}

impl From<regular_attestation::Finding> for Finding {
    #[inline]
    fn from(found: regular_attestation::Finding) -> Finding {
        Finding::RegularAttestation(found)
    }
}

impl From<appointment::Finding> for Finding {
    #[inline]
    fn from(found: appointment::Finding) -> Finding {
        Finding::Appointment(found)
    }
}
