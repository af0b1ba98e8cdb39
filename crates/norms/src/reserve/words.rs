//! The words in which facts of the reserve are recorded.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Words of a fact.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$word_doc:meta])* $word:ident),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name {
            $($(#[$word_doc])* $word,)+
        }
    )+};
}

words! {
    /// Where one serves, or is moved to.
    Place {
        /// A special state body other than the State Guard Service.
        SpecialStateBody,
        /// The State Guard Service, a special state body too.
        StateGuardService,
        /// A law-enforcement body.
        LawEnforcementBody,
        /// A civil-protection body.
        CivilProtectionBody,
        /// The Armed Forces.
        ArmedForces,
        /// Other troops and military formations.
        OtherTroops,
        /// The Administration of the President.
        Administration,
        /// Another state body.
        OtherStateBody,
        /// An international organisation.
        InternationalOrganisation,
        /// Anywhere else.
        Other,
    }

    /// In what capacity one serves.
    Capacity {
        /// An employee.
        Employee,
        /// A military serviceman.
        Serviceman,
        /// Neither.
        Other,
    }

    /// What an attestation commission found.
    AttestationResult {
        /// Fits the post.
        Fits,
        /// Does not.
        DoesNotFit,
    }

    /// What it recommended besides.
    Recommendation {
        /// Nothing.
        None,
        /// A personnel reserve.
        PersonnelReserve,
        /// Promotion to a higher post.
        Promotion,
    }

    /// A disciplinary penalty.
    PenaltyKind {
        /// Remark.
        Remark,
        /// Reprimand.
        Reprimand,
        /// Warning of incomplete fitness for service.
        IncompleteFitnessWarning,
        /// Release from the post held.
        ReleaseFromPost,
        /// Reduction by one step in post.
        OneStepDownInPost,
        /// Reduction by one step in rank.
        OneStepDownInRank,
        /// Another.
        Other,
    }

    /// Liability other than disciplinary.
    LiabilityKind {
        /// Administrative.
        Administrative,
        /// Criminal.
        Criminal,
    }

    /// How one was moved down.
    DemotionKind {
        /// Reduced in post.
        ReducedInPost,
        /// Moved to a post lower than the one held.
        MovedToLowerPost,
    }

    /// What a post asks of its holder.
    RequirementKind {
        /// Length of service.
        ServiceLength,
        /// The level of professional training.
        Training,
    }

    /// How an earlier nomination ended.
    NominationEnd {
        /// Inclusion was refused.
        Refused,
        /// It was withdrawn.
        Withdrawn,
    }

    /// Whether two submissions went out in one letter.
    Letter {
        /// The letter of the nomination.
        SameLetter,
        /// Another.
        AnotherLetter,
    }

    /// What is done with materials that are incomplete or inexact.
    Handling {
        /// They are sent back.
        Return,
        /// They are completed where they are.
        Complete,
    }

    /// A decision of the Head of the Administration.
    DecisionKind {
        /// To include.
        Include,
        /// To refuse inclusion.
        Refuse,
        /// To remove.
        Remove,
    }

    /// How a membership ended.
    ExitKind {
        /// By appointment to a higher leadership post.
        Appointment,
        /// By removal.
        Removal,
        /// By death.
        Death,
    }

    /// What stands at the address of an operation.
    TargetState {
        /// A unit that holds.
        InForce,
        /// A unit struck out before.
        Repealed,
        /// Nothing.
        Absent,
    }
}
