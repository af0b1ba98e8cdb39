//! The gate of the act (rules/14, section 3.5): closed until everyone has decided, open then, barred by a refusal.

use acts::Cite;
use acts::nomenclature::{Actor, Mark, Row};
use calendar::Date;
use serde::Serialize;

use super::agreement::{Assessed, Standing, assess_row, released_without, standing};
use super::ask::{Ask, Asks, Outcome};
use super::bypass::{despite, freed_by_president, reported};
use super::case::{force, transition_stands};
use super::cites;
use super::code::{Code, Verdict};
use super::facts::Facts;
use super::finding::Finding;
use super::law::Law;
use super::post::{
    Answered, Columns, Noted, Read, Stop, act_form, answer, applies, columns, corps_a, first_head, limit, need, note,
    post, president_appoints, the_row, to_commission,
};
use super::reading::{self, ReadingKey};
use super::submission::is_actor;
use super::words::{ActForm, CaseKind, ReportDecided};
use crate::trace::{Silent, Trace};
use crate::verdict::Level;

/// The state of the gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gate {
    /// A decision is missing.
    Closed,
    /// The act may be adopted.
    Open,
    /// A refusal stands.
    Barred,
}

/// What keeps the gate shut under one reading of the row and one form of the act.
#[derive(Clone, Debug, Default)]
struct Judged {
    notes: Vec<(Cite, Noted)>,
    barred: bool,
    open: Asks,
}

impl Judged {
    fn state(&self) -> Result<Gate, Asks> {
        match (self.barred, self.notes.is_empty(), self.open.is_empty()) {
            (true, ..) => Ok(Gate::Barred),
            // A decision that is not known may be a refusal.
            (_, false, _) if self.open.contains(Ask::Agreements) || self.open.contains(Ask::ScChairmanHolder) => {
                Err(self.open)
            }
            (_, false, _) => Ok(Gate::Closed),
            (_, _, true) => Ok(Gate::Open),
            _ => Err(self.open),
        }
    }

    fn lacks(&mut self, by: Cite, noted: impl Into<Noted>) {
        self.notes.push((by, noted.into()));
    }

    /// The decision of one actor who has to agree.
    fn ask(&mut self, who: Actor, stands: Standing, by: Cite, code: Code) {
        match stands {
            Standing::Agreed => {}
            Standing::Refused => {
                self.barred = true;
                self.lacks(cites::GATE, Noted { actor: Some(who), ..Code::Refused.into() });
            }
            Standing::Nothing => self.lacks(by, Noted { actor: Some(who), ..code.into() }),
            Standing::Open(ask) => self.open.insert(ask),
        }
    }
}

/// Whether the Head's own decision of 12.1 is needed if the President acts by an order (A41).
fn order_needs_head<T: Trace>(
    row: &'static Row,
    columns: &Columns,
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Answered<bool> {
    if !columns.appoints.contains(&Actor::President) || freed_by_president(columns, facts, on) || reported(facts, on) {
        return Ok(false);
    }
    // His own submission is his consent; and the Commission's branch does not pass him.
    if columns.proposes.contains(&Actor::HeadPa) || to_commission(row, facts, on, law, trace)? {
        return Ok(false);
    }
    trace.rests_on(ReadingKey::OrderHeadConsent);
    Ok(law.readings.order_head_consent == reading::OrderHeadConsent::ByRules)
}

/// Whether the Head's own decision of 12.1 is needed (4.5).
pub(super) fn head_consent<T: Trace>(
    row: &'static Row,
    read: &Read,
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Answered<bool> {
    if !order_needs_head(row, &read.columns, facts, on, law, trace)? {
        return Ok(false);
    }
    let form = act_form(facts, law, trace);
    Ok(need(form, Ask::ActForm, cites::DECISION, trace)? == ActForm::Order)
}

/// Whether the decision of the Head is needed before an order of the President (rules/5.1, 6.1, 12.1; A41).
pub fn head_consent_needed<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<bool> {
    answer(the_row(facts, law, trace).and_then(|row| {
        let read = columns(row, law, trace);
        let kind = need(facts.kind(), Ask::CaseKind, cites::DECISION, trace)?;
        let needed = head_consent(row, &read, facts, on, law, trace)?;
        let by = if kind == CaseKind::Release { cites::RELEASING } else { cites::AGREEING };
        trace.step(by, Finding::HeadDecisionNeeded { needed });
        trace.step(cites::DECISION, Finding::HeadDecisionNeeded { needed });
        Ok(needed)
    }))
}

/// Everything that the gate asks under one reading of the columns and one form of the act.
fn judge<T: Trace>(
    row: &'static Row,
    columns: &Columns,
    form: Option<ActForm>,
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Answered<Judged> {
    let mut judged = Judged::default();
    let freed = freed_by_president(columns, facts, on);
    let found = if freed {
        despite(row, columns, facts, on, law, trace)?
    } else {
        assess_row(row, columns, facts, on, law, trace)?
    };
    column_four(&mut judged, &found, row);
    if freed {
        trace.step(cites::WITHOUT_PROCEDURE, Finding::AgreesByTheAct { actor: Actor::President });
        return Ok(judged);
    }
    reported_to_president(&mut judged, columns, facts, on, trace);
    if form == Some(ActForm::Order) && order_needs_head(row, columns, facts, on, law, trace)? {
        trace.step(cites::DECISION, Finding::HeadDecisionNeeded { needed: true });
        let stands = standing(Actor::HeadPa, facts, on, law, trace);
        judged.ask(Actor::HeadPa, stands, cites::GATE, Code::NoDecisionYet);
    }
    // Clauses 2-1, 16.2 and the note ** speak of candidates.
    if facts.kind() == Some(CaseKind::Appointment) {
        candidates(&mut judged, row, facts, on, law, trace)?;
    }
    Ok(judged)
}

/// What the Head of State decided on a direct report: his refusal bars the act (rules/15).
fn reported_to_president<T: Trace>(judged: &mut Judged, columns: &Columns, facts: &Facts, on: Date, trace: &mut T) {
    let Some(report) = facts.direct_report.as_ref().filter(|report| report.made != Some(false)) else { return };
    let Some(decision) = report.decision.filter(|_| report.on.is_none_or(|day| day <= on)) else { return };
    if !columns.appoints.contains(&Actor::President) {
        return;
    }
    let actor = Actor::President;
    match decision {
        ReportDecided::Agreed => trace.step(cites::DIRECT_REPORT, Finding::AgreesToIt { actor }),
        ReportDecided::Refused => {
            let decided = super::words::Decided::Refused;
            trace.step(cites::DIRECT_REPORT, Finding::DecisionStands { actor, decided });
            judged.ask(actor, Standing::Refused, cites::GATE, Code::NoDecisionYet);
        }
        ReportDecided::SentBack => {}
    }
}

fn column_four(judged: &mut Judged, found: &Assessed, row: &'static Row) {
    if found.satisfied {
        return;
    }
    if !found.open.is_empty() {
        judged.open = judged.open.union(found.open);
        return;
    }
    judged.barred |= !found.refused.is_empty();
    for actor in found.refused.iter().copied() {
        judged.lacks(cites::GATE, Noted { actor: Some(actor), ..Code::Refused.into() });
    }
    for actor in found.missing.iter().copied() {
        if actor == Actor::CommissionLe {
            judged
                .lacks(cites::NOTE_COMMISSION, Noted { actor: Some(actor), ..Code::CommissionDecisionMissing.into() });
        } else {
            judged.lacks(row.cite, Noted { actor: Some(actor), ..Code::AgreementIncomplete.into() });
        }
    }
    if let Some(actor) = found.instruction {
        judged.lacks(row.cite, Noted { actor: Some(actor), ..Code::InstructionMissing.into() });
    }
}

/// What is asked of candidates beside column 4: rules/2-1, 16.2, the discussion and the Prime Minister where a reading says so.
fn candidates<T: Trace>(
    judged: &mut Judged,
    row: &'static Row,
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Answered<()> {
    if first_head(row, facts, law, trace)? {
        let stands = standing(Actor::ScChairman, facts, on, law, trace);
        judged.ask(Actor::ScChairman, stands, cites::FIRST_HEADS, Code::ScChairmanMissing);
    }
    let deputy = standing(Actor::PaDeputyHeadNc, facts, on, law, trace);
    if deputy != Standing::Agreed {
        match corps_a(facts, law, trace) {
            Some(false) => {}
            Some(true) => judged.ask(Actor::PaDeputyHeadNc, deputy, cites::CORPS_A, Code::CorpsADeputyHead),
            None => judged.open.insert(Ask::CorpsA),
        }
    }
    if row.has_mark(Mark::Discussion) {
        trace.rests_on(ReadingKey::DiscussionGate);
        let gates = law.readings.discussion_gate == reading::DiscussionGate::Require;
        if gates && applies(Mark::Discussion, row, facts.kind(), facts, on, law, trace)? {
            match discussed(facts, on) {
                Some(true) => {}
                Some(false) => judged.lacks(
                    cites::NOTE_DISCUSSION,
                    Noted { level: Some(Level::Refuse), actor: Some(Actor::ScStaff), ..Code::DiscussionMissing.into() },
                ),
                None => judged.open.insert(Ask::Discussion),
            }
        }
    }
    if row.id == super::submission::DEPUTY_MINISTERS {
        trace.rests_on(ReadingKey::PmInGate);
        if law.readings.pm_in_gate == reading::PmInGate::Yes {
            let stands = prime_minister(facts, on, law, trace);
            judged.ask(Actor::PrimeMinister, stands, cites::DEPUTY_MINISTERS, Code::PmAgreementMissing);
        }
    }
    Ok(())
}

/// What stands of the Prime Minister: his own decision where one is recorded, else what the submission states of him (A23).
fn prime_minister<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Standing {
    let own = standing(Actor::PrimeMinister, facts, on, law, trace);
    let stated = facts.submission.as_ref().and_then(|submission| submission.prime_minister_agreed);
    match (own, stated) {
        (Standing::Nothing | Standing::Open(Ask::AgreementForm), Some(true)) => Standing::Agreed,
        (Standing::Nothing, None) => Standing::Open(Ask::PrimeMinisterStatement),
        _ => own,
    }
}

/// Whether the candidate was discussed by the day; unknown where nothing is recorded.
fn discussed(facts: &Facts, on: Date) -> Option<bool> {
    let held = facts.discussion.as_ref()?;
    Some(held.held? && held.on.is_none_or(|day| day <= on))
}

/// The gate with what keeps it shut, over the readings of the row that may be taken and the forms that the act may have.
struct Found {
    gate: Gate,
    judged: Judged,
    /// Facts that would open it: the form of the act alone.
    open: Asks,
}

fn find<T: Trace>(
    row: &'static Row,
    read: &Read,
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Answered<Found> {
    let form = if president_appoints(read) { act_form(facts, law, trace) } else { None };
    let mut first: Option<(Result<Gate, Asks>, Judged)> = None;
    for columns in [Some(read.columns), read.otherwise].into_iter().flatten() {
        let judged = judge(row, &columns, form, facts, on, law, trace)?;
        let state = judged.state();
        let better = match (&first, state) {
            (None, _) | (_, Ok(Gate::Open)) => true,
            // What a reading leaves open may still open the gate.
            (Some((Ok(Gate::Closed | Gate::Barred), _)), Err(_)) => true,
            _ => false,
        };
        if better {
            first = Some((state, judged));
        }
    }
    let Some((state, judged)) = first else { return Err(Stop::Not(row.cite)) };
    let gate = state.map_err(|asks| {
        asks.iter().for_each(|fact| trace.step(cites::GATE, Finding::Missing { fact }));
        Stop::Lacks(asks)
    })?;
    // With the form of the act unknown the gate is shut if an order would need more than a decree.
    let unknown_form = form.is_none() && president_appoints(read);
    if unknown_form && gate == Gate::Open {
        let as_order = judge(row, &read.columns, Some(ActForm::Order), facts, on, law, trace)?;
        let state = as_order.state().map_err(|asks| Stop::Lacks(asks.union(Asks::of(Ask::ActForm))))?;
        if state != Gate::Open {
            trace.step(cites::GATE, Finding::Missing { fact: Ask::ActForm });
            return Ok(Found { gate: Gate::Closed, judged: as_order, open: Asks::of(Ask::ActForm) });
        }
    }
    Ok(Found { gate, judged, open: Asks::EMPTY })
}

/// The state of the gate on a day.
pub fn gate<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Gate> {
    let found = the_row(facts, law, trace).and_then(|row| {
        need(facts.kind(), Ask::CaseKind, cites::GATE, trace)?;
        let read = columns(row, law, trace);
        find(row, &read, facts, on, law, trace)
    });
    match found {
        Err(stop) => answer(Err(stop)),
        Ok(found) => {
            for (by, noted) in &found.judged.notes {
                note(&mut Verdict::default(), *by, *noted, trace);
            }
            trace.step(cites::GATE, Finding::GateStands { gate: found.gate });
            if found.open.is_empty() {
                Outcome::Determined(found.gate)
            } else {
                Outcome::NotBefore(found.gate, found.open)
            }
        }
    }
}

/// Refuses an act or a draft before the gate is open.
fn shut<T: Trace>(found: &Found, by: Cite, verdict: &mut Verdict, trace: &mut T) {
    match found.gate {
        Gate::Open => {}
        Gate::Barred => {
            let refused = found.judged.notes.iter().find(|(_, noted)| noted.code == Code::Refused);
            let actor = refused.and_then(|(_, noted)| noted.actor);
            note(verdict, by, Noted { actor, ..Code::Refused.into() }, trace);
        }
        Gate::Closed => {
            let actor = found.judged.notes.iter().find_map(|(_, noted)| noted.actor);
            note(verdict, by, Noted { actor, ..Code::NoDecisionYet.into() }, trace);
        }
    }
}

/// A refusal that holds while the form of the President's act is open.
fn refused_as_far(verdict: Verdict, open: Asks) -> Outcome<Verdict> {
    if open.is_empty() { Outcome::Determined(verdict) } else { Outcome::NotBefore(verdict, open) }
}

/// Whether a draft of the President's decree or order may be issued for signature (rules/13).
pub fn may_draft<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict> {
    let found = the_row(facts, law, trace).and_then(|row| {
        let read = columns(row, law, trace);
        if !president_appoints(&read) {
            return Err(Stop::Not(cites::DRAFTS));
        }
        need(facts.kind(), Ask::CaseKind, cites::GATE, trace)?;
        find(row, &read, facts, on, law, trace)
    });
    match found {
        Err(stop) => answer(Err(stop)),
        Ok(found) => {
            let mut verdict = Verdict::default();
            trace.step(cites::GATE, Finding::GateStands { gate: found.gate });
            trace.step(cites::DRAFTS, Finding::GateStands { gate: found.gate });
            shut(&found, cites::DRAFTS, &mut verdict, trace);
            refused_as_far(verdict, found.open)
        }
    }
}

/// Whether an act of appointment or release may be adopted (rules/14; transition T15).
pub fn may_adopt<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict> {
    let (mut verdict, mut asks) = (Verdict::default(), Asks::EMPTY);
    let adopted = the_row(facts, law, trace).and_then(|row| {
        let forced = match transition_stands(facts, on, law, trace) {
            Ok(true) => Ok(()),
            Ok(false) => force(facts, on, law, &mut verdict, trace),
            Err(stop) => Err(stop),
        };
        lacking(forced, &mut asks)?;
        let kind = need(facts.kind(), Ask::CaseKind, cites::GATE, trace)?;
        let read = columns(row, law, trace);
        lacking(numbered(row, kind, facts, law, &mut verdict, trace), &mut asks)?;
        let open = appointed(row, &read, facts, on, law, &mut verdict, trace);
        let as_far = match open {
            Ok(open) => open,
            other => {
                lacking(other.map(|_| ()), &mut asks)?;
                Asks::EMPTY
            }
        };
        remarks(row, &read, kind, facts, on, law, &mut verdict, trace)?;
        Ok(as_far)
    });
    match adopted {
        Ok(as_far) if as_far.is_empty() => verdict.or_ask(asks),
        Ok(as_far) => refused_as_far(verdict, as_far.union(asks)),
        Err(Stop::Lacks(open)) => verdict.or_ask(asks.union(open)),
        Err(stop) => answer(Err(stop)),
    }
}

/// Keeps the facts that are missing and goes on.
fn lacking(checked: Answered<()>, asks: &mut Asks) -> Answered<()> {
    match checked {
        Err(Stop::Lacks(open)) => {
            *asks = asks.union(open);
            Ok(())
        }
        other => other,
    }
}

/// The appointer and the gate, under the reading of the row that the act fits best.
fn appointed<T: Trace>(
    row: &'static Row,
    read: &Read,
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    verdict: &mut Verdict,
    trace: &mut T,
) -> Answered<Asks> {
    let by = need(facts.act.as_ref().and_then(|act| act.by), Ask::AppointingActor, row.cite, trace)?;
    let fits =
        |columns: &Columns| columns.appoints.is_empty() || columns.appoints.iter().any(|a| is_actor(by, *a, facts));
    // Of two readings that may be taken, the act is measured by one that names its author.
    let taken = match read.otherwise {
        Some(other) if !fits(&read.columns) && fits(&other) => Read { columns: other, otherwise: None },
        Some(other) if fits(&read.columns) && !fits(&other) => Read { columns: read.columns, otherwise: None },
        _ => *read,
    };
    if fits(&taken.columns) {
        trace.step(row.cite, Finding::Appoints { actor: by });
    } else {
        let actor = taken.columns.appoints.first().copied();
        note(verdict, row.cite, Noted { actor, ..Code::WrongAppointer.into() }, trace);
    }
    let found = find(row, &taken, facts, on, law, trace)?;
    for (cite, noted) in &found.judged.notes {
        // What keeps the gate shut is said by its own code, that it is shut by the code of clause 14.
        if !matches!(noted.code, Code::NoDecisionYet | Code::Refused) {
            note(verdict, *cite, *noted, trace);
        }
    }
    trace.step(cites::GATE, Finding::GateStands { gate: found.gate });
    shut(&found, cites::GATE, verdict, trace);
    Ok(found.open)
}

/// The number that the row fixes (list/6, 12, 15, 32).
fn numbered<T: Trace>(
    row: &'static Row,
    kind: CaseKind,
    facts: &Facts,
    law: &Law<'_>,
    verdict: &mut Verdict,
    trace: &mut T,
) -> Answered<()> {
    if kind == CaseKind::Release {
        return Ok(());
    }
    let Some(number) = limit(row, facts, law, trace)? else { return Ok(()) };
    let held = need(post(facts).occupied, Ask::Occupied, cites::NUMBERS, trace)?;
    if held >= number {
        note(verdict, cites::NUMBERS, Noted { number: Some(number), ..Code::NumberLimit.into() }, trace);
    }
    Ok(())
}

/// What is shown beside: the row in doubt, a release that nobody agrees, a discussion that is not recorded.
#[allow(clippy::too_many_arguments)]
fn remarks<T: Trace>(
    row: &'static Row,
    read: &Read,
    kind: CaseKind,
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    verdict: &mut Verdict,
    trace: &mut T,
) -> Answered<()> {
    if read.otherwise.is_some() {
        note(verdict, row.cite, Noted { row: Some(i32::from(row.id)), ..Code::RowUncertain.into() }, trace);
    }
    if released_without(row, read, facts, on, law, &mut Silent)? {
        note(verdict, cites::NOTE_COMMISSION, Code::ReleaseAgreement.into(), trace);
    }
    let discussion = kind == CaseKind::Appointment
        && row.has_mark(Mark::Discussion)
        && law.readings.discussion_gate == reading::DiscussionGate::Warn;
    // A fact that only a warning wants is not asked for.
    let applies =
        discussion && applies(Mark::Discussion, row, facts.kind(), facts, on, law, &mut Silent).unwrap_or(false);
    if applies && discussed(facts, on) != Some(true) {
        note(verdict, cites::NOTE_DISCUSSION, Code::DiscussionMissing.into(), trace);
    }
    Ok(())
}
