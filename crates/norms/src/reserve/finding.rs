//! What a step of a norm of the reserve found.

use acts::amendment::OperationKind;
use acts::reserve::{Actor, MaterialKey, VariantKey};
use calendar::Date;
use serde::Serialize;

use super::facts::{PenaltyKind, RequirementKind};
use super::{Ask, Code};
use crate::verdict::Level;

/// What a step tested; the answer is yes or no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, strum::VariantNames)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum ReserveTest {
    /// The person serves in a special body as an employee or a serviceman.
    Employee,
    /// The post stands in the list of Decree 290.
    PostListed,
    /// The post is one of a special body.
    PostOfSpecialBody,
    /// The post is no first head's.
    NotFirstHeadPost,
    /// The requirements of the post are met.
    Qualified,
    /// All conditions of clause 8 are asked of one on secondment.
    AllConditionsAsked,
    /// All conditions of clause 8 hold together.
    AllConditions,
    /// By decision of the commission the person fits the post held.
    AttestedFit,
    /// Not subject to attestation: indicators take the decision's place.
    AttestationReplaced,
    /// No disciplinary penalty stands.
    NoPenalty,
    /// The right official nominates.
    RightNominator,
    /// The right official sends the list.
    RightSender,
    /// The first head of the sending body agreed.
    SendingBodyAgreed,
    /// The nomination is an additional one.
    AdditionalNomination,
    /// No nomination and submission for agreement at the same time.
    NotAtOnce,
    /// A forecast of need is recorded.
    ForecastRecorded,
    /// The Department checked, and nothing was found.
    CheckedByDepartment,
    /// No defect is open.
    NoDefectOpen,
    /// The materials are complete.
    MaterialsComplete,
    /// The list is formed.
    ListIsFormed,
    /// The Secretary agreed to the version that stands.
    SecretaryAgreed,
    /// The list was submitted by the right official.
    SubmittedRightly,
    /// The Head of the Administration decides.
    HeadDecides,
    /// The person is a member of the reserve.
    Member,
    /// The member is not on secondment.
    NotSeconded,
    /// The post is one for which the person was included.
    PostOfInclusion,
    /// The member was trained.
    Trained,
    /// Materials for the removal were submitted.
    RemovalMaterialsThere,
    /// A decision otherwise on the least stay covers the appointment.
    DecidedOtherwise,
    /// The former reserve: the person serves in a special body.
    OldMemberInScope,
    /// The unit to be changed holds.
    TargetHolds,
    /// Exactly one row has the old words.
    OneRowMatches,
}

/// A ground of removal, with its sub-items as the inventory tells them apart.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, strum::EnumIter, strum::IntoStaticStr,
)]
#[allow(missing_docs)] // each is its place in rules/18
pub enum GroundKey {
    #[serde(rename = "18(1)")]
    #[strum(serialize = "18(1)")]
    ByCourt,
    #[serde(rename = "18(2)")]
    #[strum(serialize = "18(2)")]
    ForCorruption,
    #[serde(rename = "18(3)-a")]
    #[strum(serialize = "18(3)-a")]
    IncompleteFitness,
    #[serde(rename = "18(3)-b")]
    #[strum(serialize = "18(3)-b")]
    ReleasedOrDownInPost,
    #[serde(rename = "18(3)-c")]
    #[strum(serialize = "18(3)-c")]
    DownInRank,
    #[serde(rename = "18(4)")]
    #[strum(serialize = "18(4)")]
    OwnReport,
    #[serde(rename = "18(5)")]
    #[strum(serialize = "18(5)")]
    TermOver,
    #[serde(rename = "18(6)")]
    #[strum(serialize = "18(6)")]
    Dismissed,
    #[serde(rename = "18(7)-a")]
    #[strum(serialize = "18(7)-a")]
    ToSpecialBody,
    #[serde(rename = "18(7)-b")]
    #[strum(serialize = "18(7)-b")]
    ToLawEnforcement,
    #[serde(rename = "18(7)-c")]
    #[strum(serialize = "18(7)-c")]
    ToCivilProtection,
    #[serde(rename = "18(7)-d")]
    #[strum(serialize = "18(7)-d")]
    ToArmedForces,
    #[serde(rename = "18(7)-e")]
    #[strum(serialize = "18(7)-e")]
    ToOtherTroops,
    #[serde(rename = "18(8)-a")]
    #[strum(serialize = "18(8)-a")]
    ReducedInPost,
    #[serde(rename = "18(8)-b")]
    #[strum(serialize = "18(8)-b")]
    MovedToLowerPost,
}

/// What comes near a ground of removal and is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, strum::VariantNames)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum NearGround {
    /// Liability not imposed by a court.
    OutOfCourt,
    /// Criminal liability.
    CriminalLiability,
    /// No intent.
    NoIntent,
    /// Liability for corruption that is not disciplinary.
    CorruptionNotDisciplinary,
    /// A lighter penalty.
    LighterPenalty,
    /// A penalty or court act quashed.
    Quashed,
    /// A report withdrawn before the decision.
    ReportWithdrawn,
    /// A move inside the same body.
    SameBody,
    /// A move to a body that the clause does not name.
    OtherBody,
    /// A move between special bodies, as we read it no ground.
    BetweenSpecialBodies,
    /// A move down not by the results of attestation.
    NotByAttestation,
    /// The stay is not over.
    StayRuns,
    /// A fact from before the membership.
    BeforeMembership,
    /// A penalty not for corruption.
    NotForCorruption,
    /// No such fact by the day.
    NoSuchFact,
}

/// A step of the route and who takes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, strum::VariantNames)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum RouteStep {
    /// Nominates.
    Nominates,
    /// Agrees to the nomination.
    AgreesToNomination,
    /// Sends the list.
    SendsList,
    /// Organises the work.
    Organises,
    /// Forms the list.
    FormsList,
    /// Checks.
    Checks,
    /// Agrees to the list.
    AgreesToList,
    /// Submits the list.
    Submits,
    /// Approves.
    Approves,
    /// Tells the first heads.
    TellsFirstHeads,
    /// Is told of a refusal.
    IsToldOfRefusal,
}

/// A finding with the facts it used. Small and without heap, so that building one costs nothing where nobody records it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, strum::VariantNames)]
#[serde(tag = "finding", content = "facts", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[allow(missing_docs)] // the fields are named as the facts they are
pub enum Finding {
    /// The act entered into force on this day.
    InForce { from: Date },
    /// The act is not in force on the day asked about.
    NotInForce { from: Date, on: Date },
    /// A fact is missing.
    Missing { fact: Ask },
    /// A last day.
    LastDay { counted_from: Date, on: Date },
    /// A code of the catalogue.
    ReserveNoted {
        level: Level,
        code: Code,
        #[serde(skip_serializing_if = "Option::is_none")]
        on: Option<Date>,
        #[serde(skip_serializing_if = "Option::is_none")]
        actor: Option<Actor>,
        #[serde(skip_serializing_if = "Option::is_none")]
        material: Option<MaterialKey>,
        #[serde(skip_serializing_if = "Option::is_none")]
        penalty: Option<PenaltyKind>,
        #[serde(skip_serializing_if = "Option::is_none")]
        requirement: Option<RequirementKind>,
        #[serde(skip_serializing_if = "Option::is_none")]
        place: Option<i32>,
    },
    /// What was tested, and whether it holds.
    ReserveTested { reserve_test: ReserveTest, holds: bool },
    /// The route of the nomination.
    NominationRoute { variant: VariantKey },
    /// Who takes a step of the route; nobody has to, where no actor is named.
    RouteStepBy { route_step: RouteStep, actor: Actor },
    /// A step of the route that nobody has to take.
    RouteStepByNobody { route_step: RouteStep },
    /// One of the quarter's days: the day named, and the last day in time.
    QuarterDay { named: Date, last_day: Date },
    /// The cycle for which a list sent on a day counts.
    CountsForCycle { sent: Date, year: i32, quarter: i32, late: bool },
    /// The cycles of every quarter are opened without a command.
    CycleOpens { year: i32, quarter: i32 },
    /// A paper of the nomination.
    PaperFound { material: MaterialKey, there: bool },
    /// The years that the indicators of service cover.
    IndicatorsCover { from: Date, to: Date, cut: bool },
    /// The stay: its first and last day.
    StayFound { first_day: Date, last_day: Date, over: bool },
    /// A further post during a stay: the stay goes on.
    SameStayGoesOn { from: Date, since: Date },
    /// The first day on which something may be done.
    FirstPossibleDay { counted_from: Date, on: Date },
    /// A membership stands on the day, or not.
    MembershipFound { from: Date, stands: bool },
    /// How many are members.
    ReserveMembersCounted { count: i32 },
    /// A ground of removal.
    GroundFound { ground: GroundKey, on: Date },
    /// How many grounds hold.
    GroundsCounted { count: i32 },
    /// What is no ground.
    NoGroundFound { near_ground: NearGround },
    /// An operation on a unit of another act.
    OperationFound { seq: i32, operation: OperationKind },
    /// The operations approved by the act.
    OperationsApproved { count: i32 },
    /// From when an edition holds.
    EditionHolds {
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Date>,
        #[serde(skip_serializing_if = "Option::is_none")]
        until: Option<Date>,
    },
    /// It cannot be said what the unit said.
    EditionNotHeld { why: acts::amendment::Why },
}
