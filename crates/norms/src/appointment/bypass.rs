//! Past the procedures: a direct report to the Head of State (rules/15) and a decision of the President without them (rules/4).

use acts::nomenclature::{Actor, Row};
use calendar::Date;

use super::agreement::{Assessed, assess, by_the_act, ways};
use super::ask::{Ask, Asks, Outcome};
use super::cites;
use super::code::{Code, Verdict};
use super::facts::Facts;
use super::finding::Finding;
use super::law::Law;
use super::post::{Answered, Columns, Stop, act_form, answer, columns, need, note, president_appoints, the_row};
use super::reading::{self, ReadingKey};
use super::words::{ActForm, ReportDecided};
use crate::trace::Trace;

/// Whether the President has decided without the procedures of the Rules (rules/4); none is recorded where nothing says so.
pub(super) fn freed_by_president(columns: &Columns, facts: &Facts, on: Date) -> bool {
    let decision = facts.without_procedure.as_ref();
    decision.is_some_and(|decision| {
        decision.by == Some(Actor::President)
            && decision.made != Some(false)
            && decision.on.is_none_or(|day| day <= on)
            && columns.appoints.contains(&Actor::President)
    })
}

/// Whether the Head of State has agreed on a direct report (rules/15).
pub(super) fn reported(facts: &Facts, on: Date) -> bool {
    let report = facts.direct_report.as_ref();
    report.is_some_and(|report| {
        report.made != Some(false)
            && report.decision == Some(ReportDecided::Agreed)
            && report.on.is_none_or(|day| day <= on)
    })
}

/// What of column 4 stays when the President decides under rules/4 (A31): by the wide reading only what other laws ask for.
pub(super) fn despite<T: Trace>(
    row: &'static Row,
    columns: &Columns,
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Answered<Assessed> {
    let mut ways = ways(row, columns, facts, on, law, trace)?;
    by_the_act(&mut ways, columns, cites::WITHOUT_PROCEDURE, trace);
    trace.rests_on(ReadingKey::WithoutProcedureScope);
    if law.readings.without_procedure_scope == reading::WithoutProcedureScope::All {
        let of_other_laws =
            [Actor::Senate, Actor::Mazhilis, Actor::MaslikhatRegion, Actor::MaslikhatDistrict, Actor::MaslikhatCity];
        ways.iter_mut().for_each(|way| way.all_of.retain(|actor| of_other_laws.contains(actor)));
    }
    for way in &mut ways {
        // His own decision counts as his agreement and his instruction.
        way.all_of.retain(|actor| *actor != Actor::President);
        way.on_instruction_of = way.on_instruction_of.filter(|actor| *actor != Actor::President);
    }
    Ok(assess(&ways, facts, on, law, trace))
}

/// Whether the Head may report directly to the Head of State (rules/15): for orders of the President alone.
pub fn direct_report<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict> {
    let row = match the_row(facts, law, trace) {
        Ok(row) => row,
        Err(stop) => return answer(Err(stop)),
    };
    let read = columns(row, law, trace);
    let form = if president_appoints(&read) { Some(act_form(facts, law, trace)) } else { None };
    let mut verdict = Verdict::default();
    if form == Some(Some(ActForm::Order)) {
        trace.step(cites::DIRECT_REPORT, Finding::AgreesToIt { actor: Actor::President });
        return Outcome::Determined(verdict);
    }
    note(&mut verdict, cites::DIRECT_REPORT, Code::DirectReportScope.into(), trace);
    if form == Some(None) {
        // Not open while the form is not known (A22).
        trace.step(cites::DIRECT_REPORT, Finding::Missing { fact: Ask::ActForm });
        return Outcome::NotBefore(verdict, Asks::of(Ask::ActForm));
    }
    Outcome::Determined(verdict)
}

/// Whether someone may decide without the procedures of the Rules (rules/4), and what of column 4 is still missing (A31).
pub fn without_procedure<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict> {
    let (mut verdict, mut asks) = (Verdict::default(), Asks::EMPTY);
    let by = cites::WITHOUT_PROCEDURE;
    let checked = the_row(facts, law, trace).and_then(|row| {
        let read = columns(row, law, trace);
        let who = facts.without_procedure.as_ref().and_then(|decision| decision.by);
        if need(who, Ask::WithoutProcedure, by, trace)? != Actor::President {
            note(&mut verdict, by, Code::PresidentOnly.into(), trace);
            return Ok(());
        }
        if !president_appoints(&read) {
            return Err(Stop::Not(by));
        }
        trace.step(by, Finding::AgreesByTheAct { actor: Actor::President });
        let found = despite(row, &read.columns, facts, on, law, trace)?;
        if found.satisfied {
            return Ok(());
        }
        if found.open.is_empty() {
            super::agreement::wanting(&mut verdict, &found, row, trace);
        } else {
            asks = found.open;
        }
        Ok(())
    });
    match checked {
        Ok(()) => verdict.or_ask(asks),
        Err(stop) => answer(Err(stop)),
    }
}
