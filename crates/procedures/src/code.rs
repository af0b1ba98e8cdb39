//! The codes that procedures give: those of the catalogue `law/U2500001070/refusals.toml`, where their words stand.

use norms::rotation::{RefusalCode, Warning};
use serde::{Deserialize, Serialize};

/// A code of the catalogue.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    strum::Display,
    strum::EnumIter,
    strum::EnumString,
    strum::IntoStaticStr,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[allow(missing_docs)] // each is said by the catalogue in three languages
pub enum Code {
    // What the norms give.
    ActNotInForce,
    NotARotationBody,
    NotListed,
    TermNotExpired,
    UndeterminedTerm,
    CarryOverNotProved,
    DestinationOccupied,
    DestinationAbolished,
    NoLawfulScheme,
    OtherBody,
    ReturnWithinYear,
    WaiverNotAvailable,
    WrittenConsentMissing,
    CircumstanceNotDocumented,
    OfferOtherLocality,
    OfferBelowPreviousPost,
    ExtensionNotEligible,
    ExtensionExceedsThreeYears,
    ExtensionRunning,
    InterestProtectedPerson,
    QualificationNotMet,
    UndeterminedQualification,
    RankNotEqual,
    PlanFormIncomplete,
    CauseDocumentMissing,
    TakenUpOnAnotherDay,
    CircumstanceClaimed,
    ConsentWithdrawnLate,
    TemporarilyVacant,
    ClassOnPostToBeTaken,
    FirstDeputyNotListed,
    ExtensionExtendsNothing,
    ExtensionBeyondTermEnd,
    MatchUnconfirmed,
    QualificationSetAside,
    // Who acts, by which way.
    WrongActor,
    WrongAuthority,
    WrongProposer,
    WrongSender,
    WrongSigner,
    WrongRoute,
    PlanApproverNotHead,
    PlanNotSubmittedByHr,
    TakenInOtherCase,
    // Where the case stands, and what a step needs.
    StepNotOpen,
    DayNotCome,
    FactNotRecorded,
    NoSuchPost,
    NotInPost,
    NoApprovedPlan,
    NotInPlan,
    PlanNotApproved,
    AcquaintanceSignatureMissing,
    PackageIncomplete,
    ReasonMissing,
    RowNotSettled,
    LeaveNotLeftOut,
    ExchangePartnerNotListed,
    AgreementMissing,
    AgreementNotNeeded,
    ConsentNotNeeded,
    EmployeeProtected,
    NoPositiveDecision,
    PresidentialForm,
    NoOffer,
    OfferCriteriaNotConsidered,
    ReleaseWithoutRefusedOffer,
    HousingNotNeeded,
    HousingPrivatisation,
    ProposalWithoutJustification,
    NotTransitional,
    // What is shown.
    PlanRowOutsideRule,
    PlanPersonLeftOut,
    PlanNotApprovedInTime,
    ReleaseWithExtensionOpen,
    // What came too late.
    LateProposal,
    LatePlan,
    LateMaterials,
    LateOrder,
    LateNotice,
    LateReply,
    LateRotation,
    LateTransition,
}

impl From<RefusalCode> for Code {
    fn from(code: RefusalCode) -> Code {
        // The names are the catalogue's; a test holds every one against this list.
        norms::Member::name(code).parse().unwrap_or(Code::FactNotRecorded)
    }
}

impl From<Warning> for Code {
    fn from(warning: Warning) -> Code {
        norms::Member::name(warning).parse().unwrap_or(Code::FactNotRecorded)
    }
}
