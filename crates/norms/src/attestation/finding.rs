//! What a step of a norm of attestation found.

use acts::attestation::CommissionKind;
use calendar::Date;
use serde::Serialize;

use super::absence::{AbsenceClass, Next};
use super::ask::Ask;
use super::code::Code;
use super::decision::Follows;
use super::exemption::Ground;
use super::facts::{Approver, DecisionKey};
use super::vote::VoteOutcome;
use crate::verdict::Level;

/// A finding with the facts it used.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, strum::VariantNames)]
#[serde(tag = "finding", content = "facts", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[allow(missing_docs)] // the fields are named as the facts they are
pub enum Finding {
    /// A fact is missing.
    Missing { fact: Ask },
    /// A remark of the catalogue.
    AttestationNoted {
        level: Level,
        code: Code,
        #[serde(skip_serializing_if = "Option::is_none")]
        day: Option<Date>,
    },
    /// The person is, or is not, an employee of the internal affairs bodies.
    EmployeeOfTheBodies { employee: bool },
    /// The post matches an item of annex 1.
    PostMatchesItem { item: &'static str, commission: CommissionKind },
    /// The post matches no item.
    PostMatchesNoItem,
    /// The model structure, or a person, places the post in the item or not.
    StructurePlacesPost { item: &'static str, placed: bool },
    /// The post is in both lists.
    PostInBothLists,
    /// Which commission is competent.
    CompetentCommission { commission: CommissionKind },
    /// The home commission is taken from the approved table, or from the place.
    HomeCommissionFrom { table: bool },
    /// The employee is excepted on the day, or not.
    ExceptedOn { on: Date, excepted: bool },
    /// The ground of the exception.
    ExceptionGround { ground: Ground },
    /// The last day of the exception.
    ExceptionEnds { on: Date },
    /// The employee is subject to attestation, or not.
    SubjectToAttestation { subject: bool },
    /// The day lies in the campaign or not.
    CampaignDay { on: Date, first: Date, last: Date },
    /// A last day.
    LastDay { counted_from: Date, on: Date },
    /// The day to plan for.
    PlanFor { on: Date },
    /// How late a paper was.
    PaperLate { days: i32, first_free: Date },
    /// The stage is finished, or not.
    StageFinished { finished: bool },
    /// Norms and test as clause 18 looks at them.
    ResultsStand { norms_passed: bool, test_below: bool },
    /// Whether only the unfavourable decisions remain.
    ChoiceLimited { limited: bool },
    /// What has been before the commission of the three sides of clause 3.
    SidesShown { personal: bool, professional: bool, results: bool },
    /// A field of a form is filled in, or not.
    FieldFilled { filled: bool },
    /// How many of those there have a seat that counts.
    SeatsOccupied { seated: i32, without_seat: i32 },
    /// A seat is filled.
    SeatFilled { seat: i32 },
    /// The quorum.
    QuorumCounted { base: i32, present: i32, needed: i32, quorate: bool },
    /// The other readings of the quorum answer alike, or not.
    QuorumReadings { in_base_and_attendance: bool, excluded: bool, in_base_only: bool },
    /// How many members count for the vote.
    MembersCounted { took_part: i32, in_room: i32, recused: i32 },
    /// The votes.
    VotesCounted { votes_for: i32, against: i32, abstained: i32, members: i32 },
    /// What the vote led to.
    VoteLedTo { outcome: VoteOutcome },
    /// What the decision means.
    DecisionMeans { decision: DecisionKey, follows: Follows },
    /// An absence.
    AbsenceSeen { day: Date, absence: AbsenceClass },
    /// Absences that count.
    AbsencesCounted { count: i32, needed: i32 },
    /// What follows the absence.
    AbsenceLeadsTo { next: Next },
    /// Who approves.
    ApprovedBy { approver: Approver, agreed_by_administration: bool },
    /// Who signs.
    SignersCounted { members: i32, secretary: bool },
    /// Which grounds of dismissal stand.
    DismissalGrounds { not_passed: bool, posts_refused: bool },
    /// An appeal may be registered from this day.
    AppealOpen { from: Date },
}
