//! The answer to "may it be done": everything that speaks against it, and what is to be shown beside it.

use acts::Cite;
use calendar::Date;
use registry::PostNo;
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use super::agreement::Agreement;
use super::ask::{Asks, Outcome};
use super::finding::Finding;
use crate::set::{Set, members};
use crate::trace::Trace;

members! {
    /// What speaks against a move, an offer or an extension: the codes of the catalogue in `law/U2500001070/refusals.toml`.
    RefusalCode {
        /// The act is not in force on the day.
        ActNotInForce,
        /// The body does not run this procedure.
        NotARotationBody,
        /// The post held is not in the list.
        NotListed,
        /// The term has not passed.
        TermNotExpired,
        /// Whether the term has passed cannot be decided.
        UndeterminedTerm,
        /// Whether the term was carried over cannot be decided.
        CarryOverNotProved,
        /// The destination is held.
        DestinationOccupied,
        /// The destination does not exist on the day.
        DestinationAbolished,
        /// The move follows none of the schemes.
        NoLawfulScheme,
        /// The destination belongs to another body.
        OtherBody,
        /// The post was left less than a year ago.
        ReturnWithinYear,
        /// The decision otherwise is not available.
        WaiverNotAvailable,
        /// Written consent to relocation is missing.
        WrittenConsentMissing,
        /// A circumstance relied on is not documented.
        CircumstanceNotDocumented,
        /// The post offered is in another locality.
        OfferOtherLocality,
        /// The post offered is lower than the one held.
        OfferBelowPreviousPost,
        /// Extension is for protected employees who refused relocation.
        ExtensionNotEligible,
        /// The extensions run past their limit.
        ExtensionExceedsThreeYears,
        /// An extension runs.
        ExtensionRunning,
        /// A protected employee, in the interest of the service.
        InterestProtectedPerson,
        /// A qualification requirement is not met.
        QualificationNotMet,
        /// Whether the requirements are met is not known.
        UndeterminedQualification,
        /// The posts are not of equal rank.
        RankNotEqual,
        /// A cell of the plan's form is empty.
        PlanFormIncomplete,
    }
}

members! {
    /// What is shown and refuses nothing.
    Warning {
        /// No document of the cause of a carry-over.
        CauseDocumentMissing,
        /// The duties were taken up on another day than the act's.
        TakenUpOnAnotherDay,
        /// A circumstance is claimed and not documented.
        CircumstanceClaimed,
        /// A consent was withdrawn after the act was issued.
        ConsentWithdrawnLate,
        /// The destination is vacant for a time only.
        TemporarilyVacant,
        /// The post to be taken alone has a class.
        ClassOnPostToBeTaken,
        /// A first deputy without a line of their own.
        FirstDeputyNotListed,
        /// An extension that extends nothing.
        ExtensionExtendsNothing,
        /// An extension beyond three years from the end of the term.
        ExtensionBeyondTermEnd,
        /// The match with the list item is not confirmed.
        MatchUnconfirmed,
        /// A qualification requirement is set aside with reasons.
        QualificationSetAside,
    }
}

/// Whether something may be done: everything that speaks against it, and what is to be shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Permission {
    /// What speaks against it.
    pub refusals: Set<RefusalCode>,
    /// What is shown.
    pub warnings: Set<Warning>,
    /// Whose agreement is needed before the order; a gate that can be met later.
    pub agreement: Agreement,
}

impl Permission {
    /// Whether nothing speaks against it.
    pub fn lawful(&self) -> bool {
        self.refusals.is_empty()
    }

    pub(super) fn refuse<T: Trace>(
        &mut self,
        code: RefusalCode,
        by: Cite,
        day: Option<Date>,
        post: Option<PostNo>,
        trace: &mut T,
    ) {
        self.refusals.insert(code);
        trace.step(by, Finding::Refused { code, day, post });
    }

    pub(super) fn warn<T: Trace>(&mut self, warning: Warning, by: Cite, trace: &mut T) {
        self.warnings.insert(warning);
        trace.step(by, Finding::Warned { warning });
    }

    /// The answer: refused if anything speaks against it, else open while a fact is missing, else allowed.
    pub(super) fn or_ask(self, asks: Asks) -> Outcome<Permission> {
        if self.lawful() && !asks.is_empty() { Outcome::Undetermined(asks) } else { Outcome::Determined(self) }
    }
}

impl Serialize for Permission {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Permission", 4)?;
        object.serialize_field("lawful", &self.lawful())?;
        object.serialize_field("refusals", &self.refusals)?;
        object.serialize_field("warnings", &self.warnings)?;
        object.serialize_field("agreement", &self.agreement)?;
        object.end()
    }
}
