//! Who agrees, and whether they have (column 4 of the List, section 4.5).

use acts::nomenclature::{Actor, Alternative, Mark, Row, actor};
use calendar::Date;
use serde::Serialize;

use super::ask::{Ask, Asks, Outcome};
use super::cites;
use super::code::{Code, Verdict};
use super::facts::Facts;
use super::finding::Finding;
use super::law::Law;
use super::post::{Answered, Columns, Noted, Read, answer, applies, columns, need, note, president_appoints, the_row};
use super::reading::{self, ReadingKey};
use super::words::{AgreementForm, CaseKind, Decided, ReportDecided};
use crate::trace::{Trace, Unspoken};

/// One way in which the case is agreed: all of these actors, if need be on an instruction.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Way {
    /// Who agree, all of them.
    pub all_of: Vec<Actor>,
    /// On whose recorded instruction alone this way is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_instruction_of: Option<Actor>,
}

/// Who agree: ways of which any one suffices; none: nobody agrees.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Ways {
    /// The ways.
    pub alternatives: Vec<Way>,
    /// Whether the column can be read in two ways and neither is confirmed.
    pub uncertain: bool,
    /// The ways under the other reading, where they differ.
    pub otherwise: Vec<Way>,
}

/// Who agrees the case of this very post (column 4).
pub fn agreement<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Ways> {
    answer(the_row(facts, law, trace).and_then(|row| {
        let read = columns(row, law, trace);
        let alternatives = ways(row, &read.columns, facts, on, law, trace)?;
        for way in &alternatives {
            for actor in way.all_of.iter().copied() {
                trace.step(row.cite, Finding::AgreesToIt { actor });
            }
            if let Some(actor) = way.on_instruction_of {
                trace.step(row.cite, Finding::OnInstructionOf { actor });
            }
        }
        if alternatives.is_empty() {
            trace.step(row.cite, Finding::NobodyAgrees);
        }
        let mut otherwise = match &read.otherwise {
            Some(other) => ways(row, other, facts, on, law, &mut Unspoken(trace))?,
            None => Vec::new(),
        };
        if otherwise == alternatives {
            otherwise.clear();
        }
        Ok(Ways { alternatives, uncertain: read.otherwise.is_some(), otherwise })
    }))
}

/// The ways in which a case is agreed under one reading of the columns.
pub(super) fn ways<T: Trace>(
    row: &'static Row,
    columns: &Columns,
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Answered<Vec<Way>> {
    // Only rows of the Commission have a column of their own for a release.
    if row.release_agreed_with.is_some()
        && need(facts.kind(), Ask::CaseKind, cites::NOTE_COMMISSION, trace)? == CaseKind::Release
        && !applies(Mark::Commission, row, facts.kind(), facts, on, law, trace)?
    {
        return Ok(of_release(row, columns, law, trace));
    }
    let printed = cell(row, columns, law, trace);
    let mut ways = Vec::with_capacity(printed.len());
    for way in printed {
        let mut all_of = way.all_of.clone();
        for also in &way.also_if {
            if applies(also.mark, row, facts.kind(), facts, on, law, trace)? {
                all_of.push(also.actor);
            }
        }
        ways.push(Way { all_of, on_instruction_of: way.on_instruction_of });
    }
    Ok(by_comma(ways, law, trace))
}

/// A release on a row of the Commission, which it does not agree itself (A7, A40).
fn of_release<T: Trace>(row: &'static Row, columns: &Columns, law: &Law<'_>, trace: &mut T) -> Vec<Way> {
    let stands = row.release_agreed_with.as_deref().unwrap_or_default();
    if stands.is_empty() && !columns.appoints.contains(&Actor::President) {
        trace.rests_on(ReadingKey::ReleaseAgreement);
        if law.readings.release_agreement == reading::ReleaseAgreement::HeadPa {
            return vec![Way { all_of: vec![Actor::HeadPa], on_instruction_of: None }];
        }
    }
    stands.iter().map(|way| Way { all_of: way.all_of.clone(), on_instruction_of: way.on_instruction_of }).collect()
}

/// The alternatives of the cell as it is read (A2, A3, A24).
fn cell<'r, T: Trace>(row: &'r Row, columns: &Columns, law: &Law<'_>, trace: &mut T) -> &'r [Alternative]
where
    'static: 'r,
{
    // The Rules presuppose an agreement only where the column shows none.
    if columns.printed && !row.agreed_with_by_rules.is_empty() {
        trace.rests_on(ReadingKey::Row30Consent);
        trace.step(cites::AUDIT, Finding::AgreesToIt { actor: Actor::HeadPa });
        return match law.readings.row_30_consent {
            reading::Row30Consent::HeadPa => &row.agreed_with_by_rules,
            reading::Row30Consent::None => &[],
        };
    }
    let Some(other) = row.agreed_with_other.as_deref().filter(|_| columns.printed) else { return columns.agrees };
    let instructs = columns.agrees.iter().find_map(|way| way.on_instruction_of);
    let otherwise = if instructs == Some(Actor::ScChairman) {
        trace.rests_on(ReadingKey::InstructionScopeSc);
        law.readings.instruction_scope_sc == reading::InstructionScopeSc::Whole
    } else {
        trace.rests_on(ReadingKey::InstructionScopePresident);
        law.readings.instruction_scope_president == reading::InstructionScopePresident::FirstOnly
    };
    if otherwise { other } else { columns.agrees }
}

/// A comma joins those who agree, or parts those of whom one does (A1).
fn by_comma<T: Trace>(ways: Vec<Way>, law: &Law<'_>, trace: &mut T) -> Vec<Way> {
    if ways.iter().all(|way| way.all_of.len() < 2) {
        return ways;
    }
    trace.rests_on(ReadingKey::Comma);
    if law.readings.comma == reading::Comma::And {
        return ways;
    }
    let one = |actor, way: &Way| Way { all_of: vec![actor], on_instruction_of: way.on_instruction_of };
    ways.iter().flat_map(|way| way.all_of.iter().map(move |actor| one(*actor, way))).collect()
}

/// What an actor has decided, as far as recorded by the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Agreed,
    Refused,
    /// Nothing stands.
    Nothing,
    /// A fact is missing.
    Open(Ask),
}

/// What stands of an actor's decisions (A15, A37, rules/8.2, 15).
pub(super) fn standing<T: Trace>(who: Actor, facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Standing {
    if let Some(by_report) = reported(who, facts, on) {
        return by_report;
    }
    let own = recorded(who, facts, on, law, trace);
    let other_role = match who {
        Actor::President => Actor::ScChairman,
        Actor::ScChairman => Actor::President,
        _ => return own,
    };
    if own != Standing::Nothing {
        return own;
    }
    let other = reported(other_role, facts, on).unwrap_or_else(|| recorded(other_role, facts, on, law, trace));
    if other == Standing::Nothing || facts.agreements.is_none() {
        return own;
    }
    // One person in both roles decides once for both.
    trace.rests_on(ReadingKey::ScChairman);
    match law.readings.sc_chairman {
        reading::ScChairman::SeparatePerson => own,
        reading::ScChairman::President => other,
        reading::ScChairman::ByDate => match facts.sc_chairman_is_president {
            Some(true) => other,
            Some(false) => own,
            None => Standing::Open(Ask::ScChairmanHolder),
        },
    }
}

/// On a direct report the Head of State has decided, and the Head who reported agrees by reporting (rules/15).
fn reported(who: Actor, facts: &Facts, on: Date) -> Option<Standing> {
    if !matches!(who, Actor::President | Actor::HeadPa) {
        return None;
    }
    let report = facts.direct_report.as_ref()?;
    if report.made == Some(false) || report.on.is_some_and(|day| day > on) {
        return None;
    }
    match (report.decision?, who) {
        (ReportDecided::Agreed, _) => Some(Standing::Agreed),
        (ReportDecided::Refused, Actor::President) => Some(Standing::Refused),
        _ => None,
    }
}

fn recorded<T: Trace>(who: Actor, facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Standing {
    let Some(agreements) = &facts.agreements else { return Standing::Open(Ask::Agreements) };
    // A decision whose author is not recorded may be anybody's.
    let made = |a: &&super::facts::Agreement| a.by.is_none_or(|by| by == who) && a.on.is_none_or(|day| day <= on);
    let Some(last) = agreements.iter().rfind(made) else { return Standing::Nothing };
    match last.decision.filter(|_| last.by.is_some()) {
        None => Standing::Open(Ask::Agreements),
        Some(Decided::Withdrawn) => Standing::Nothing,
        Some(Decided::Refused) => Standing::Refused,
        Some(Decided::Agreed) => in_form(who, last.form, law, trace),
    }
}

/// Whether an agreement was given in a form that will do (A37; rules/8.2).
fn in_form<T: Trace>(who: Actor, form: Option<AgreementForm>, law: &Law<'_>, trace: &mut T) -> Standing {
    if matches!(who, Actor::HeadPa | Actor::PaDeputyHeadNc) {
        return Standing::Agreed;
    }
    let collegial = actor(who).is_some_and(|info| info.kind == "collegial");
    // A collegial body agrees by its decision, in whatever way it is sent.
    match form {
        None if collegial => return Standing::Open(Ask::AgreementForm),
        Some(form) if collegial && form != AgreementForm::Decision => return Standing::Nothing,
        _ => {}
    }
    trace.rests_on(ReadingKey::AgreementForms);
    if law.readings.agreement_forms == reading::AgreementForms::AnyDatedDocument {
        return Standing::Agreed;
    }
    match form {
        None => Standing::Open(Ask::AgreementForm),
        Some(AgreementForm::Sheet) => Standing::Agreed,
        Some(AgreementForm::Resolution) if who == Actor::ScChairman => Standing::Agreed,
        Some(AgreementForm::Decision) if collegial => Standing::Agreed,
        Some(_) => Standing::Nothing,
    }
}

/// What one way still lacks.
#[derive(Clone, Debug, Default)]
struct Lack {
    missing: Vec<Actor>,
    refused: Vec<Actor>,
    agreed: usize,
    instruction: Option<Actor>,
    open: Asks,
}

/// Whether column 4 is satisfied under one reading of the row.
#[derive(Clone, Debug, Default)]
pub(super) struct Assessed {
    /// Satisfied; unknown where `open` is not empty.
    pub satisfied: bool,
    /// The facts that would decide it.
    pub open: Asks,
    /// Who still has to agree, in the way that is nearest.
    pub missing: Vec<Actor>,
    /// Whose instruction that way still lacks.
    pub instruction: Option<Actor>,
    /// Who refused.
    pub refused: Vec<Actor>,
}

fn lack<T: Trace>(way: &Way, facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Lack {
    let mut lack = Lack::default();
    for actor in way.all_of.iter().copied() {
        match standing(actor, facts, on, law, trace) {
            Standing::Agreed => lack.agreed += 1,
            Standing::Refused => lack.refused.push(actor),
            Standing::Nothing => lack.missing.push(actor),
            Standing::Open(ask) => lack.open.insert(ask),
        }
    }
    if let Some(actor) = way.on_instruction_of {
        match instructed(actor, facts, on) {
            Some(true) => {}
            Some(false) => lack.instruction = Some(actor),
            None => lack.open.insert(Ask::Instructions),
        }
    }
    lack
}

/// Whether an actor has given an instruction by the day; an instruction whose author is not recorded may be anybody's.
fn instructed(actor: Actor, facts: &Facts, on: Date) -> Option<bool> {
    let mut given = facts.instructions.as_ref()?.iter().filter(|given| given.on.is_none_or(|day| day <= on));
    if given.clone().any(|given| given.of == Some(actor)) {
        return Some(true);
    }
    given.all(|given| given.of.is_some()).then_some(false)
}

/// Goes through the ways: any one that lacks nothing satisfies; a refusal bars where none does.
pub(super) fn assess<T: Trace>(ways: &[Way], facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Assessed {
    if ways.is_empty() {
        return Assessed { satisfied: true, ..Assessed::default() };
    }
    let lacks: Vec<Lack> = ways.iter().map(|way| lack(way, facts, on, law, trace)).collect();
    let lacks_nothing = |lack: &&Lack| lack.missing.is_empty() && lack.refused.is_empty() && lack.instruction.is_none();
    let possible: Vec<&Lack> = lacks.iter().filter(lacks_nothing).collect();
    if possible.iter().any(|lack| lack.open.is_empty()) {
        return Assessed { satisfied: true, ..Assessed::default() };
    }
    let mut open = possible.iter().fold(Asks::EMPTY, |asks, lack| asks.union(lack.open));
    // A decision that is not known may be a refusal, which would bar the act.
    for ask in [Ask::Agreements, Ask::ScChairmanHolder] {
        if lacks.iter().any(|lack| lack.open.contains(ask)) {
            open.insert(ask);
        }
    }
    let mut refused: Vec<Actor> = lacks.iter().flat_map(|lack| lack.refused.iter().copied()).collect();
    refused.dedup();
    // An instruction that is not known may be lacking.
    let uninstructed = |lack: &Lack| lack.instruction.is_some() || lack.open.contains(Ask::Instructions);
    let wanting = |lack: &&Lack| lack.missing.len() + lack.refused.len() + usize::from(uninstructed(lack));
    let nearest = lacks.iter().min_by_key(|lack| (wanting(lack), usize::MAX - lack.agreed));
    let (missing, instruction) = nearest.map(|near| (near.missing.clone(), near.instruction)).unwrap_or_default();
    Assessed { satisfied: false, open, missing, instruction, refused }
}

/// The agreement of the appointer is contained in the act (A33; rules/4 and E4 for the President).
pub(super) fn by_the_act<T: Trace>(ways: &mut [Way], columns: &Columns, by: acts::Cite, trace: &mut T) {
    for way in ways.iter_mut().filter(|way| way.on_instruction_of.is_none()) {
        for actor in columns.appoints.iter().copied().filter(|actor| way.all_of.contains(actor)) {
            trace.step(by, Finding::AgreesByTheAct { actor });
        }
        way.all_of.retain(|actor| !columns.appoints.contains(actor));
    }
}

/// Column 4 over the recorded decisions, under each reading of the row that may be taken.
pub(super) fn assess_row<T: Trace>(
    row: &'static Row,
    columns: &Columns,
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Answered<Assessed> {
    let mut ways = ways(row, columns, facts, on, law, trace)?;
    by_the_act(&mut ways, columns, row.cite, trace);
    Ok(assess(&ways, facts, on, law, trace))
}

/// Notes what an assessment found wanting.
pub(super) fn wanting<T: Trace>(verdict: &mut Verdict, found: &Assessed, row: &'static Row, trace: &mut T) {
    for actor in found.refused.iter().copied() {
        trace.step(row.cite, Finding::DecisionStands { actor, decided: Decided::Refused });
        note(verdict, cites::GATE, Noted { actor: Some(actor), ..Code::Refused.into() }, trace);
    }
    for actor in found.missing.iter().copied() {
        if actor == Actor::CommissionLe {
            note(verdict, cites::NOTE_COMMISSION, Code::CommissionDecisionMissing.into(), trace);
        } else {
            note(verdict, row.cite, Noted { actor: Some(actor), ..Code::AgreementIncomplete.into() }, trace);
        }
    }
    if let Some(actor) = found.instruction {
        note(verdict, row.cite, Noted { actor: Some(actor), ..Code::InstructionMissing.into() }, trace);
    }
}

/// Whether nobody agrees a release that the Commission does not agree, by the letter (A40).
pub(super) fn released_without<T: Trace>(
    row: &'static Row,
    read: &Read,
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Answered<bool> {
    let release = facts.kind() == Some(CaseKind::Release) && row.has_mark(Mark::Commission);
    Ok(release && !president_appoints(read) && ways(row, &read.columns, facts, on, law, trace)?.is_empty())
}

/// Whether column 4 is satisfied by the recorded decisions (4.5): lawful means satisfied.
pub fn agreement_satisfied<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict> {
    let found = the_row(facts, law, trace).and_then(|row| {
        let read = columns(row, law, trace);
        let mut verdict = Verdict::default();
        let first = assess_row(row, &read.columns, facts, on, law, trace)?;
        let mut open = first.open;
        let mut satisfied = first.satisfied;
        if let Some(other) = &read.otherwise {
            let other = assess_row(row, other, facts, on, law, &mut Unspoken(trace))?;
            satisfied |= other.satisfied;
            open = open.union(other.open);
            note(&mut verdict, row.cite, Noted { row: Some(i32::from(row.id)), ..Code::RowUncertain.into() }, trace);
        }
        if !satisfied && open.is_empty() {
            wanting(&mut verdict, &first, row, trace);
        }
        if satisfied && released_without(row, &read, facts, on, law, &mut Unspoken(trace))? {
            note(&mut verdict, cites::NOTE_COMMISSION, Code::ReleaseAgreement.into(), trace);
        }
        if satisfied {
            open = Asks::EMPTY;
        }
        open.iter().for_each(|fact| trace.step(row.cite, Finding::Missing { fact }));
        Ok((verdict, open))
    });
    match answer(found) {
        Outcome::Determined((verdict, open)) => verdict.or_ask(open),
        Outcome::Undetermined(asks) => Outcome::Undetermined(asks),
        Outcome::NotApplicable(cite) => Outcome::NotApplicable(cite),
        Outcome::Conflict(one, other) => Outcome::Conflict(one, other),
        Outcome::ForAuthority(authority, cite) => Outcome::ForAuthority(authority, cite),
        Outcome::NotBefore((verdict, _), asks) => Outcome::NotBefore(verdict, asks),
    }
}
