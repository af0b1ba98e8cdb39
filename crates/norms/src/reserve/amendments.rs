//! The act in time: its first day, its operations on other acts, and what a unit said on a day (decree/1, 2, amendments).

use acts::amendment::{
    Operation, OperationKind, Start, TextOn, Timing, UnitEdition, Why, Wording, amendment_operations, amendment_parts,
    amendment_targets, changes_by_853,
};
use acts::{Cite, find_act};
use calendar::Date;
use registry::Text;
use serde::Serialize;

use super::facts::{Facts, TargetState};
use super::finding::{Finding, ReserveTest};
use super::reading::{AmendedAmender, ConceptParagraphCount, ReadingKey};
use super::weighing::{Detail, Weighing, in_force};
use super::{Ask, Asks, Code, Law, Outcome, cites};
use crate::trace::Trace;
use crate::verdict::{Level, Verdict};

/// The first day in force: not before the day that the signing allows while the publication is not recorded (decree/2).
pub fn commencement<T: Trace>(_facts: &Facts, _on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Date> {
    trace.rests_on(ReadingKey::CommencementDay);
    let by = cites::COMMENCEMENT;
    if let Some(from) = law.first_day() {
        trace.step(by, Finding::InForce { from });
        return Outcome::Determined(from);
    }
    let asks = Asks::of(Ask::PublicationDay);
    trace.step(by, Finding::Missing { fact: Ask::PublicationDay });
    law.earliest_first_day().map_or(Outcome::Undetermined(asks), |day| Outcome::NotBefore(day, asks))
}

/// Where an operation stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum OperationState {
    /// Not yet in effect.
    Scheduled,
    /// In effect.
    Applied,
    /// In effect, by an edition of the instruction that is not held.
    EditionUnknown,
}

/// An operation on a day.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct OperationOn {
    /// Its place in the act.
    pub seq: u32,
    /// The instruction.
    pub cite: Cite,
    /// What it does.
    pub operation: OperationKind,
    /// The unit it changes.
    pub target: String,
    /// Where it stands.
    pub state: OperationState,
}

/// The clauses of the instructions: those that name an act or a part, and the operations.
pub fn instructions() -> Vec<Cite> {
    let named =
        amendment_targets().iter().map(|target| target.cite).chain(amendment_parts().iter().map(|part| part.cite));
    let mut all: Vec<Cite> = named.chain(amendment_operations().iter().map(|operation| operation.cite)).collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn seq(operation: &Operation) -> i32 {
    i32::try_from(operation.seq).unwrap_or(i32::MAX)
}

/// The operations of the act in printed order, and where each stands on a day (decree/1, 2).
pub fn operations<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Vec<OperationOn>> {
    let mut weighing = Weighing::new(trace);
    let Some(began) = in_force(on, law, weighing.trace) else {
        weighing.ask(Ask::PublicationDay, cites::COMMENCEMENT);
        return Outcome::Undetermined(weighing.asks);
    };
    let count = i32::try_from(amendment_operations().len()).unwrap_or(i32::MAX);
    weighing.trace.step(cites::APPROVED, Finding::OperationsApproved { count });
    let mut states = Vec::new();
    for operation in amendment_operations() {
        let instructed = amendment_targets().iter().filter(|t| t.id == operation.target).map(|target| target.cite);
        let parts = amendment_parts().iter().filter(|p| p.act == operation.target && p.key == operation.part);
        // The operation on a whole annex is itself the instruction that names it.
        let parts = parts.filter(|part| part.cite != operation.cite);
        for by in instructed.chain(parts.map(|part| part.cite)).chain([operation.cite]) {
            weighing.trace.step(by, Finding::OperationFound { seq: seq(operation), operation: operation.kind });
        }
        let state =
            if began { state_in_force(operation, facts, on, law, &mut weighing) } else { OperationState::Scheduled };
        weighing.trace.rests_on(ReadingKey::ConceptParagraphCount);
        let by_lines = law.readings.concept_paragraph_count == ConceptParagraphCount::AllIndentedLines;
        let Operation { seq, cite, kind, .. } = *operation;
        states.push(OperationOn { seq, cite, operation: kind, target: operation.address(by_lines), state });
    }
    super::scope::settled(states, weighing.asks)
}

fn state_in_force<T: Trace>(
    operation: &Operation,
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    weighing: &mut Weighing<'_, T>,
) -> OperationState {
    if operation.instruction_edition.is_none() {
        return OperationState::Applied;
    }
    weighing.trace.rests_on(ReadingKey::AmendedAmender);
    if law.readings.amended_amender == AmendedAmender::LatestEditionThroughout {
        return OperationState::Applied;
    }
    // Until the day of the later decree is recorded, the edition that is held is not known to hold.
    match facts.text.as_ref().and_then(|text| text.commencement_944) {
        Some(from) if from <= on => OperationState::Applied,
        Some(_) => OperationState::EditionUnknown,
        None if changed_from().is_some_and(|earliest| on < earliest) => OperationState::EditionUnknown,
        None => {
            weighing.ask(Ask::CommencementOf944, cites::INSTRUCTION_NOTE);
            OperationState::EditionUnknown
        }
    }
}

/// The day before which the later decree cannot have changed the instructions: that of its signing.
fn changed_from() -> Option<Date> {
    let act = find_act(cites::APPROVED.act())?;
    act.editions.iter().filter(|edition| edition.made_by != act.id).filter_map(|edition| edition.signed_on).min()
}

/// Whether an operation may be applied to its target on a day.
pub fn operation<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut weighing = Weighing::new(trace);
    let asked = facts.operation.clone().unwrap_or_default();
    let found = amendment_operations().iter().find(|operation| Some(operation.seq) == asked.seq);
    let Some(operation) = found else { return Outcome::NotApplicable(cites::APPROVED) };
    let by = operation.cite;
    let count = i32::try_from(amendment_operations().len()).unwrap_or(i32::MAX);
    weighing.trace.step(cites::APPROVED, Finding::OperationsApproved { count });
    weighing.trace.step(by, Finding::OperationFound { seq: seq(operation), operation: operation.kind });
    match in_force(on, law, weighing.trace) {
        Some(true) => {}
        Some(false) => weighing.note(Code::AmendNotInForce, Level::Refuse, cites::COMMENCEMENT, Detail::day(on)),
        None => weighing.ask(Ask::PublicationDay, cites::COMMENCEMENT),
    }
    if weighing.verdict.lawful() {
        if state_in_force(operation, facts, on, law, &mut weighing) == OperationState::EditionUnknown
            && !weighing.asks.contains(Ask::CommencementOf944)
        {
            weighing.note(Code::AmendEditionUnknown, Level::Refuse, by, Detail::day(on));
        }
        require_target(operation, asked.target, asked.rows_matching, &mut weighing);
    }
    weighing.outcome()
}

fn require_target<T: Trace>(
    operation: &Operation,
    target: Option<TargetState>,
    rows: Option<u32>,
    weighing: &mut Weighing<'_, T>,
) {
    let by = operation.cite;
    if matches!(operation.kind, OperationKind::ReplaceListRow | OperationKind::ReplaceTableRow) {
        if let Some(rows) = weighing.known(rows, Ask::MatchingRows, by) {
            let code = Code::AmendOldTextMismatch;
            weighing.require(ReserveTest::OneRowMatches, rows == 1, code, by, Detail::default());
        }
        return;
    }
    // A preamble that is not there is added.
    if operation.kind == OperationKind::ReplacePreamble {
        return weighing.tested(ReserveTest::TargetHolds, true, by);
    }
    if let Some(target) = weighing.known(target, Ask::TargetUnit, by) {
        let holds = target == TargetState::InForce;
        weighing.require(ReserveTest::TargetHolds, holds, Code::AmendTargetMissing, by, Detail::default());
    }
}

/// Whether words of an edition are held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Words {
    /// They are.
    Held,
    /// They are not.
    NotHeld,
}

/// What a unit said, in the form in which it is answered.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct TextAnswer {
    /// `text`, `repealed`, `not-in-force` or `unknown`.
    pub state: &'static str,
    /// The unit that stood there.
    pub unit: String,
    /// What made the edition, or struck the unit out.
    pub by: Option<String>,
    /// From when; not told of an edition whose beginning is not held.
    pub since: Option<Date>,
    /// First day on which it no longer held.
    pub until: Option<Date>,
    /// Its words, or our summary of them.
    pub text: Option<Text>,
    /// Whether words of it are held; not told of what cannot be said.
    pub held: Option<Words>,
    /// Why it cannot be said.
    pub reason: Option<Why>,
    /// What made the editions that may be meant.
    pub candidates: Vec<String>,
}

/// The first day of an edition; that of the acts as they were before is not held.
fn beginning(edition: &UnitEdition) -> Option<Date> {
    edition.from.filter(|_| !amendment_targets().iter().any(|target| target.id == edition.by))
}

impl From<UnitEdition> for TextAnswer {
    fn from(edition: UnitEdition) -> TextAnswer {
        let since = beginning(&edition);
        let text = match edition.wording {
            Wording::Held(text) | Wording::Summary(text) | Wording::InTranslation(text) => Some(text),
            Wording::NotHeld => None,
        };
        TextAnswer {
            state: "text",
            unit: edition.unit,
            by: Some(edition.by),
            since,
            until: edition.until,
            held: Some(if text.is_some() { Words::Held } else { Words::NotHeld }),
            text,
            ..TextAnswer::default()
        }
    }
}

fn answer(unit: &str, said: TextOn) -> TextAnswer {
    let unit = unit.to_owned();
    match said {
        TextOn::Text(edition) => edition.into(),
        TextOn::NotInForce { from } => TextAnswer { state: "not-in-force", unit, since: from, ..TextAnswer::default() },
        TextOn::Repealed { by, since, last } => {
            let before = last.map(TextAnswer::from).unwrap_or_default();
            let held = before.held;
            TextAnswer { state: "repealed", unit, by: Some(by), since: Some(since), held, ..TextAnswer::default() }
        }
        TextOn::Unknown { reason, candidates } => {
            // Of an edition that is known to have stood its days can be told.
            let stood = candidates.first().filter(|_| reason == Why::InstructionEditionNotHeld);
            let (since, until) = stood.map_or((None, None), |edition| (edition.from, edition.until));
            let candidates = candidates.into_iter().map(|edition| edition.by).collect();
            let reason = Some(reason);
            TextAnswer { state: "unknown", unit, since, until, reason, candidates, ..TextAnswer::default() }
        }
    }
}

/// What a unit of this act, or of one that it changes, said on a day, as known on another.
pub fn text_on<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<TextAnswer> {
    let asked = facts.text.clone().unwrap_or_default();
    let Some(unit) = asked.unit.as_deref() else { return Outcome::NotApplicable(cites::APPROVED) };
    for key in [ReadingKey::CommencementDay, ReadingKey::AmendedAmender, ReadingKey::ConceptParagraphCount] {
        trace.rests_on(key);
    }
    let known = |since: Option<Date>| asked.known_on.is_none_or(|at| since.is_none_or(|since| since <= at));
    let published = law.first_day().filter(|_| known(asked.publication_known_on.or(law.publication_known_on)));
    let start = |day: Option<Date>, earliest: Option<Date>| day.map_or(Start::NotFixed { earliest }, Start::On);
    let timing = Timing {
        act: start(published, law.earliest_first_day()),
        changed_instruction: start(asked.commencement_944, changed_from()),
        latest_edition_throughout: law.readings.amended_amender == AmendedAmender::LatestEditionThroughout,
        concept_by_lines: law.readings.concept_paragraph_count == ConceptParagraphCount::AllIndentedLines,
    };
    let changes = changes_by_853(unit, &timing);
    if changes.is_empty() {
        return Outcome::NotApplicable(cites::APPROVED);
    }
    for operation in amendment_operations() {
        if changes.iter().any(|change| change.by == operation.cite.as_str()) {
            trace.step(operation.cite, Finding::OperationFound { seq: seq(operation), operation: operation.kind });
        }
    }
    let said = answer(unit, acts::amendment::text_on(unit, &changes, on, asked.known_on));
    let (from, until) = (said.since, said.until);
    match said.reason {
        Some(why) if why != Why::PublicationNotRecorded => {
            trace.step(cites::INSTRUCTION_NOTE, Finding::EditionNotHeld { why });
        }
        Some(why) => trace.step(cites::COMMENCEMENT, Finding::EditionNotHeld { why }),
        None => trace.step(cites::COMMENCEMENT, Finding::EditionHolds { from, until }),
    }
    Outcome::Determined(said)
}

/// The clauses of the operations.
pub(super) fn operation_clauses() -> Vec<Cite> {
    let mut all: Vec<Cite> = amendment_operations().iter().map(|operation| operation.cite).collect();
    all.sort_unstable();
    all.dedup();
    all
}
