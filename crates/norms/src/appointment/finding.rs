//! What a step of a norm of Decree 828 found.

use acts::nomenclature::{Actor, Mark, Unit};
use calendar::Date;
use serde::Serialize;

use super::Ask;
use super::case::{ActState, CaseState, CaseStep};
use super::code::Code;
use super::gate::Gate;
use super::submission::Addressee;
use super::words::{Decided, Document, SheetField};
use crate::verdict::Level;

/// A finding with the facts it used. Small and without heap, so that building one costs nothing where nobody records it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, strum::VariantNames)]
#[serde(tag = "finding", content = "facts", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[allow(missing_docs)] // the fields are named as the facts they are
pub enum Finding {
    /// A fact is missing.
    Missing { fact: Ask },
    /// The act's force on the day.
    ActStands { act_state: ActState, on: Date },
    /// The rows are held from this day.
    RowsHeld { from: Date },
    /// No row covers the post.
    NoRow,
    /// The post falls under this row.
    RowTaken { row: i32 },
    /// A general row gives way to a special one.
    RowGivesWay { row: i32, special: i32 },
    /// The row can be read in two ways.
    RowInDoubt { row: i32 },
    /// Who appoints.
    Appoints { actor: Actor },
    /// Who elects.
    Elects { actor: Actor },
    /// Who proposes to the appointer.
    ProposesToAppointer { actor: Actor },
    /// Nobody proposes.
    NobodyProposes,
    /// Who agrees.
    AgreesToIt { actor: Actor },
    /// An agreement that is open on an instruction alone.
    OnInstructionOf { actor: Actor },
    /// Nobody agrees.
    NobodyAgrees,
    /// Who writes.
    Writes { actor: Actor },
    /// Nobody is prescribed.
    NoWriterPrescribed,
    /// To whom is written.
    AddressedTo { addressee: Addressee },
    /// Whether a mark applies to the post.
    MarkApplies { mark: Mark, applies: bool },
    /// Whether the Secretary of the Security Council is needed.
    SecretaryNeeded { needed: bool },
    /// Whether the Chairman of the Security Council is needed.
    ScChairmanNeeded { needed: bool },
    /// Whether the Deputy Head is needed.
    DeputyHeadNeeded { needed: bool },
    /// Whether the Head's own decision is needed.
    HeadDecisionNeeded { needed: bool },
    /// Whether the case goes to the Commission.
    GoesToCommission { goes: bool },
    /// The unit studies the candidate.
    UnitStudies { unit: Unit },
    /// The materials have been passed to the working body of the Commission.
    HandedToWorkingBody,
    /// No clause names a unit for the post.
    NoUnitForPost,
    /// Who may decide otherwise.
    MayDecideOtherwise { actor: Actor },
    /// A paper is needed.
    PaperNeeded { document: Document },
    /// Something of the papers is not there.
    PaperMissing { document: Document },
    /// No papers are prescribed.
    NoPapersPrescribed,
    /// A term runs from a day to its last day.
    ClockRuns { counted_from: Date, due: Date },
    /// Clocks stop on the repeal.
    ClocksStop { on: Date },
    /// A decision stands.
    DecisionStands { actor: Actor, decided: Decided },
    /// An act of appointment is its author's agreement too.
    AgreesByTheAct { actor: Actor },
    /// The gate of the act.
    GateStands { gate: Gate },
    /// What becomes of a case.
    CaseStands { case_state: CaseState },
    /// What is proposed for a case that is suspended.
    TransitionProposed { proposed: CaseState },
    /// Which act governs the case.
    Governed { rotation: bool },
    /// A step of the case's way.
    OnTheWay { case_step: CaseStep },
    /// How many posts.
    Numbers { number: i32 },
    /// The next change of a unit.
    NextChange { on: Date, by: &'static str },
    /// The words of a unit.
    UnitSaid { text_state: super::case::TextState },
    /// Where another candidate goes.
    AlternativeGoes { linked: bool },
    /// What the approval sheet shows.
    SheetShows { field: SheetField },
    /// Whom a notice is for.
    NoticeFor { actor: Actor },
    /// A code of the catalogue, with what its sentence wants.
    AppointmentNoted {
        level: Level,
        code: Code,
        #[serde(skip_serializing_if = "Option::is_none")]
        actor: Option<Actor>,
        #[serde(skip_serializing_if = "Option::is_none")]
        unit: Option<Unit>,
        #[serde(skip_serializing_if = "Option::is_none")]
        document: Option<Document>,
        #[serde(skip_serializing_if = "Option::is_none")]
        field: Option<SheetField>,
        #[serde(skip_serializing_if = "Option::is_none")]
        addressee: Option<Addressee>,
        #[serde(skip_serializing_if = "Option::is_none")]
        due: Option<Date>,
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Date>,
        #[serde(skip_serializing_if = "Option::is_none")]
        number: Option<i32>,
        #[serde(skip_serializing_if = "Option::is_none")]
        row: Option<i32>,
        #[serde(skip_serializing_if = "Option::is_none")]
        act: Option<&'static str>,
    },
}
