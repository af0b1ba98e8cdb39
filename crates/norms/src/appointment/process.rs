//! The way of the materials through the Administration: check, hand-over, sheet, study, decision, notice (rules/7–12).

use acts::nomenclature::{Actor, Unit};
use calendar::Date;
use serde::Serialize;

use super::agreement::{Standing, standing};
use super::ask::{Ask, Asks, Outcome};
use super::cites;
use super::clock::{one_day, study_due};
use super::code::{Code, Verdict};
use super::facts::{Facts, SheetOpinion, Study};
use super::finding::Finding;
use super::gate::head_consent;
use super::law::Law;
use super::post::{
    Answered, Noted, Stop, answer, columns, corps_a, need, note, president_appoints, the_row, to_commission,
};
use super::reading::{self, ReadingKey};
use super::routing::studying;
use super::words::{CaseKind, Document, HandedTo, Notified, Opinion, SheetField, Signature};
use crate::trace::{Trace, Unspoken};

/// What follows the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AfterCheck {
    /// It is passed.
    Checked,
    /// The materials go back with a list of what is missing.
    Returned,
    /// They are kept, and what is missing is asked for.
    Requested,
    /// They are refused.
    Refused,
}

/// What follows the last check (rules/7.1, A10).
pub fn after_check<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<AfterCheck> {
    let last = facts.checks.as_ref().and_then(|checks| checks.last());
    answer(need(last, Ask::Check, cites::REGISTRATION, trace).and_then(|check| {
        let passed = match (check.complete, check.quality) {
            (Some(false), _) | (_, Some(false)) => false,
            (complete, quality) => need(complete.and(quality), Ask::Check, cites::REGISTRATION, trace)?,
        };
        if passed {
            trace.step(cites::REGISTRATION, Finding::PaperNeeded { document: Document::Submission });
            return Ok(AfterCheck::Checked);
        }
        trace.step(cites::REGISTRATION, Finding::PaperMissing { document: Document::Submission });
        trace.rests_on(ReadingKey::OnIncomplete);
        Ok(match law.readings.on_incomplete {
            reading::OnIncomplete::Returned => AfterCheck::Returned,
            reading::OnIncomplete::Requested => AfterCheck::Requested,
            reading::OnIncomplete::RefusedOutright => AfterCheck::Refused,
        })
    }))
}

/// A verdict over several checks: each notes its codes, or says which facts it lacks.
fn over(verdict: Verdict, checks: impl IntoIterator<Item = Answered<()>>) -> Outcome<Verdict> {
    let mut asks = Asks::EMPTY;
    for check in checks {
        match check {
            Ok(()) => {}
            Err(Stop::Lacks(open)) => asks = asks.union(open),
            Err(stop) => return answer(Err(stop)),
        }
    }
    verdict.or_ask(asks)
}

/// Whether the materials may be, or were rightly, handed over after the check (transitions T2–T6, D1).
pub fn may_hand_over<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict> {
    let mut verdict = Verdict::default();
    let checks = [
        registered(facts, &mut verdict, trace),
        checked(facts, on, law, &mut verdict, trace),
        rightly_addressed(facts, on, law, &mut verdict, trace),
    ];
    over(verdict, checks)
}

fn registered<T: Trace>(facts: &Facts, verdict: &mut Verdict, trace: &mut T) -> Answered<()> {
    let done = facts.registered.as_ref().and_then(|registration| registration.done);
    if !need(done, Ask::Registration, cites::REGISTRATION, trace)? {
        note(verdict, cites::REGISTRATION, Code::NotRegistered.into(), trace);
    }
    Ok(())
}

fn checked<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, verdict: &mut Verdict, trace: &mut T) -> Answered<()> {
    let checks = need(facts.checks.as_ref(), Ask::Check, cites::REGISTRATION, trace)?;
    let Some(check) = checks.last() else {
        note(verdict, cites::TRANSFER, Code::CheckNotDone.into(), trace);
        return Ok(());
    };
    if check.complete == Some(false) {
        let document = Some(missing_paper(facts));
        note(verdict, cites::REGISTRATION, Noted { document, ..Code::DocMissing.into() }, trace);
    }
    if check.quality == Some(false) {
        note(verdict, cites::TRANSFER, Code::CheckNotDone.into(), trace);
    }
    let done = need(check.done, Ask::Check, cites::TRANSFER, trace)?;
    let handed = facts.handed_over.as_ref().and_then(|handed| handed.on);
    let handed = match is_handed_over(facts) {
        Some(true) => Some(need(handed, Ask::HandOver, cites::TRANSFER, trace)?),
        _ => None,
    };
    if handed.is_some_and(|day| day < done) {
        note(verdict, cites::TRANSFER, Code::CheckNotDone.into(), trace);
        return Ok(());
    }
    let due = one_day(done, law.numbers.transfer_days, cites::TRANSFER, law, trace)?.due;
    let late = match is_handed_over(facts) {
        Some(true) => handed.is_some_and(|day| day > due),
        Some(false) => on > due,
        None => false,
    };
    if late {
        note(verdict, cites::TRANSFER, Noted { due: Some(due), ..Code::TransferOverdue.into() }, trace);
    }
    need(check.complete.and(check.quality), Ask::Check, cites::REGISTRATION, trace)?;
    Ok(())
}

/// The first paper of the ordinary list that is not among those received; where none is, or none is listed, the submission stands
/// for the materials.
fn missing_paper(facts: &Facts) -> Document {
    let papers = [Document::Submission, Document::ReferenceSheet, Document::Photo, Document::SpecialCheck];
    let received = facts.documents.as_deref().unwrap_or_default();
    papers.into_iter().find(|paper| !received.contains(paper)).unwrap_or(Document::Submission)
}

fn is_handed_over(facts: &Facts) -> Option<bool> {
    let handed = facts.handed_over.as_ref()?;
    handed.done.or(handed.on.map(|_| true))
}

fn rightly_addressed<T: Trace>(
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    verdict: &mut Verdict,
    trace: &mut T,
) -> Answered<()> {
    if !need(is_handed_over(facts), Ask::HandOver, cites::TRANSFER, trace)? {
        return Ok(());
    }
    let to = facts.handed_over.as_ref().and_then(|handed| handed.to);
    if to == Some(HandedTo::WorkingBody) {
        trace.step(cites::COMMISSION, Finding::HandedToWorkingBody);
        return Ok(());
    }
    let row = the_row(facts, law, trace)?;
    if !to_commission(row, facts, on, law, trace)? {
        return Ok(());
    }
    trace.rests_on(ReadingKey::CommissionViaHead);
    if law.readings.commission_via_head == reading::CommissionViaHead::Yes {
        return Ok(());
    }
    need(to, Ask::HandOver, cites::COMMISSION, trace)?;
    note(verdict, cites::COMMISSION, Code::CommissionBranch.into(), trace);
    Ok(())
}

/// Whether the approval sheet and the opinions on it are in order (rules/8.1, 11).
pub fn sheet<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict> {
    let mut verdict = Verdict::default();
    let mut checks = vec![drawn_up(facts, &mut verdict, trace)];
    match need(facts.opinions.as_ref(), Ask::Opinions, cites::SHEET, trace) {
        Err(stop) => checks.push(Err(stop)),
        Ok(opinions) => {
            for opinion in opinions {
                checks.push(signed(opinion, facts, law, &mut verdict, trace));
                checks.push(reasoned(opinion, facts, &mut verdict, trace));
            }
        }
    }
    over(verdict, checks)
}

fn drawn_up<T: Trace>(facts: &Facts, verdict: &mut Verdict, trace: &mut T) -> Answered<()> {
    let by = cites::SHEET;
    let sheet = need(facts.sheet.as_ref(), Ask::Sheet, by, trace)?;
    if !need(sheet.drawn_up, Ask::Sheet, by, trace)? {
        // A sheet that nobody has entered an opinion on is not missed yet.
        if facts.opinions.as_ref().is_some_and(|opinions| !opinions.is_empty()) {
            note(verdict, by, Code::SheetMissing.into(), trace);
        }
        return Ok(());
    }
    let officials = sheet.officials.as_ref().map(|officials| !officials.is_empty());
    let fields = [(SheetField::Name, sheet.name), (SheetField::Post, sheet.post), (SheetField::Officials, officials)];
    let mut open = false;
    for (field, shown) in fields {
        match shown {
            Some(true) => trace.step(by, Finding::SheetShows { field }),
            Some(false) => note(verdict, by, Noted { field: Some(field), ..Code::SheetIncomplete.into() }, trace),
            None => open = true,
        }
    }
    need((!open).then_some(()), Ask::Sheet, by, trace)
}

fn signed<T: Trace>(
    opinion: &SheetOpinion,
    facts: &Facts,
    law: &Law<'_>,
    verdict: &mut Verdict,
    trace: &mut T,
) -> Answered<()> {
    let by = cites::SHEET;
    let officials = facts.sheet.as_ref().and_then(|sheet| sheet.officials.as_ref());
    // Without the officials of the sheet the sheet itself is asked for.
    let official = match officials {
        Some(officials) => need(opinion.official.as_ref(), Ask::Opinions, by, trace).map(|official| {
            if !officials.contains(official) {
                note(verdict, by, Code::SignerNotOnSheet.into(), trace);
            }
        }),
        None => Ok(()),
    };
    let signature = need(opinion.signature, Ask::Signature, by, trace)?;
    let verifies = match signature {
        Signature::Paper => true,
        Signature::ElectronicFailed => false,
        electronic => {
            trace.rests_on(ReadingKey::SignaturePolicy);
            match law.readings.signature_policy {
                reading::SignaturePolicy::Any => true,
                reading::SignaturePolicy::TrustList => electronic == Signature::ElectronicTrusted,
                reading::SignaturePolicy::Qualified => electronic == Signature::ElectronicQualified,
            }
        }
    };
    if !verifies {
        note(verdict, by, Code::SignatureInvalid.into(), trace);
    }
    official
}

fn reasoned<T: Trace>(opinion: &SheetOpinion, facts: &Facts, verdict: &mut Verdict, trace: &mut T) -> Answered<()> {
    let given = need(opinion.opinion, Ask::Opinions, cites::CONCLUSION, trace)?;
    let without = opinion.conclusion == Some(false) || opinion.reasons == Some(false);
    if given == Opinion::Disagree {
        if without {
            note(verdict, cites::CONCLUSION, Code::ConclusionReasons.into(), trace);
        } else {
            need(opinion.conclusion.and(opinion.reasons), Ask::Conclusion, cites::CONCLUSION, trace)?;
        }
    }
    if opinion.alternative == Some(true) {
        // For a release another candidate has no meaning.
        let open = given == Opinion::Disagree
            && need(facts.kind(), Ask::CaseKind, cites::ALTERNATIVE, trace)? != CaseKind::Release;
        if !open {
            note(verdict, cites::ALTERNATIVE, Code::AlternativeWithoutConclusion.into(), trace);
        } else {
            trace.step(cites::ALTERNATIVE, Finding::AlternativeGoes { linked: true });
        }
    }
    Ok(())
}

/// Where another candidate goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AlternativeCase {
    /// Into a new case with its own documents and clocks, linked to the first.
    LinkedCase,
    /// Into the same case.
    SameCase,
}

/// Where another candidate, whom an official who disagrees puts forward, goes (rules/11.2, A27).
pub fn alternative_case<T: Trace>(_: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<AlternativeCase> {
    trace.rests_on(ReadingKey::AlternativeMode);
    let linked = law.readings.alternative_mode == reading::AlternativeMode::LinkedCase;
    trace.step(cites::ALTERNATIVE, Finding::AlternativeGoes { linked });
    Outcome::Determined(if linked { AlternativeCase::LinkedCase } else { AlternativeCase::SameCase })
}

/// A unit that has to report, and whether it has.
struct Reported {
    unit: Option<Unit>,
    reported: bool,
    /// Its last day, as far as it can be told; none where nobody tasked it.
    due: Option<Answered<Date>>,
    late: bool,
}

/// Which units have reported by a day, silence past the last day taken as the reading has it (A12).
fn reports<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Answered<Vec<Reported>> {
    let row = the_row(facts, law, trace)?;
    let units = studying(row, facts, on, law, trace)?;
    let studies = need(facts.studies.as_ref(), Ask::Studies, cites::PRIOR_STUDY, trace)?;
    let mut reports = Vec::new();
    for unit in units {
        let unit = need(unit, Ask::NamedUnit, cites::PRIOR_STUDY, trace)?;
        let study: Option<&Study> = studies.iter().find(|study| study.unit == Some(unit));
        if study.is_none() && studies.iter().any(|study| study.unit.is_none()) {
            return need(None, Ask::Studies, cites::PRIOR_STUDY, trace);
        }
        let reported = study.and_then(|study| study.reported).filter(|day| *day <= on);
        let due = study.map(|study| study_due(study, facts, law, trace).map(|due| due.due));
        let late = matches!(due, Some(Ok(due)) if reported.unwrap_or(on) > due);
        reports.push(Reported { unit: Some(unit), reported: reported.is_some(), due, late });
    }
    Ok(reports)
}

/// Whether the units have studied the candidate, and in time, as of a day (rules/10, 16.1, 17.1).
pub fn examined<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict> {
    let mut verdict = Verdict::default();
    let checked = reports(facts, on, law, trace).map(|reports| {
        for report in reports {
            if !report.reported {
                let by = report.unit.and_then(acts::nomenclature::unit).map_or(cites::PRIOR_STUDY, |unit| unit.cite);
                let by = if report.unit == Some(Unit::PaPersonnel) { cites::PRIOR_STUDY } else { by };
                note(&mut verdict, by, Noted { unit: report.unit, ..Code::RouteSkipped.into() }, trace);
            }
            if report.late {
                let due = report.due.and_then(Result::ok);
                let noted = Noted { unit: report.unit, due, ..Code::ExaminationOverdue.into() };
                note(&mut verdict, cites::TEN_DAYS, noted, trace);
            }
        }
    });
    over(verdict, [checked])
}

/// Who gives the consent (rules/3.1, 12.1).
pub fn consent_authority<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Vec<Actor>> {
    answer(deciders(facts, on, law, trace))
}

fn deciders<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Answered<Vec<Actor>> {
    let row = the_row(facts, law, trace)?;
    let read = columns(row, law, trace);
    let ways = super::agreement::ways(row, &read.columns, facts, on, law, trace)?;
    let mut deciders = Vec::new();
    for actor in [Actor::President, Actor::HeadPa] {
        if ways.iter().any(|way| way.all_of.contains(&actor)) {
            trace.step(cites::BY_CONSENT, Finding::AgreesToIt { actor });
            deciders.push(actor);
        }
    }
    if !deciders.contains(&Actor::HeadPa)
        && president_appoints(&read)
        && head_consent(row, &read, facts, on, law, trace)?
    {
        trace.step(cites::DECISION, Finding::AgreesToIt { actor: Actor::HeadPa });
        deciders.push(Actor::HeadPa);
    }
    Ok(deciders)
}

/// Whether a decision to consent or refuse may be taken (rules/12.1; transition T12).
pub fn may_decide<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict> {
    let mut verdict = Verdict::default();
    let checks = [
        competent(facts, on, law, &mut verdict, trace),
        collected(facts, on, law, &mut verdict, trace),
        deputy_head_agreed(facts, on, law, &mut verdict, trace),
    ];
    over(verdict, checks)
}

fn competent<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, verdict: &mut Verdict, trace: &mut T) -> Answered<()> {
    let by = need(facts.decision.as_ref().and_then(|decision| decision.by), Ask::Decider, cites::DECISION, trace)?;
    let deciders = deciders(facts, on, law, trace)?;
    if deciders.contains(&by) || deciders.is_empty() && by == Actor::HeadPa {
        trace.step(cites::DECISION, Finding::AgreesToIt { actor: by });
        return Ok(());
    }
    // Where the consent is the Head of State's, the Head decides on his authorisation (rules/3.1).
    if by == Actor::HeadPa {
        let authorised = facts.authorised.as_ref().and_then(|authorised| authorised.head_pa);
        if need(authorised, Ask::Authorisation, cites::BY_CONSENT, trace)? {
            trace.step(cites::BY_CONSENT, Finding::AgreesToIt { actor: by });
            return Ok(());
        }
    }
    let noted = Noted { actor: deciders.first().copied().or(Some(Actor::HeadPa)), ..Code::DecisionAuthority.into() };
    note(verdict, if by == Actor::HeadPa { cites::BY_CONSENT } else { cites::DECISION }, noted, trace);
    Ok(())
}

fn collected<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, verdict: &mut Verdict, trace: &mut T) -> Answered<()> {
    // A direct report goes without the stage of study (rules/15).
    let report = facts.direct_report.as_ref().filter(|report| report.made != Some(false));
    if report.is_some_and(|report| report.by.is_some() || report.decision.is_some()) {
        trace.step(cites::DIRECT_REPORT, Finding::AgreesToIt { actor: Actor::President });
        return Ok(());
    }
    let mut open = Ok(());
    for report in reports(facts, on, law, trace)? {
        if report.reported {
            continue;
        }
        if report.due.is_some() {
            trace.rests_on(ReadingKey::Silence);
            let speaks = law.readings.silence != reading::Silence::NoMeaning;
            match report.due {
                // Silence past the last day says something, and without that day it cannot be told whether it is past.
                Some(Err(stop)) if speaks => {
                    open = Err(stop);
                    continue;
                }
                Some(Ok(_)) if speaks && report.late => continue,
                _ => {}
            }
        }
        note(verdict, cites::DECISION, Noted { unit: report.unit, ..Code::MaterialsNotCollected.into() }, trace);
    }
    open
}

fn deputy_head_agreed<T: Trace>(
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    verdict: &mut Verdict,
    trace: &mut T,
) -> Answered<()> {
    // Clause 16 speaks of candidates.
    if facts.kind() == Some(CaseKind::Release) {
        return Ok(());
    }
    let stands = standing(Actor::PaDeputyHeadNc, facts, on, law, &mut Unspoken(trace));
    let corps_a = corps_a(facts, law, trace);
    if stands == Standing::Agreed || !need(corps_a, Ask::CorpsA, cites::CORPS_A, trace)? {
        return Ok(());
    }
    need(facts.kind(), Ask::CaseKind, cites::CORPS_A, trace)?;
    if let Standing::Open(ask) = stands {
        return need(None, ask, cites::CORPS_A, trace);
    }
    note(verdict, cites::CORPS_A, Code::CorpsADeputyHead.into(), trace);
    Ok(())
}

/// Whom the decision is notified to (rules/12.2, A25).
pub fn notice_addressees<T: Trace>(_: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Vec<Notified>> {
    Outcome::Determined(addressees(law, trace))
}

fn addressees<T: Trace>(law: &Law<'_>, trace: &mut T) -> Vec<Notified> {
    trace.rests_on(ReadingKey::NoticeAddressees);
    trace.step(cites::NOTICE, Finding::NoticeFor { actor: Actor::StateBody });
    match law.readings.notice_addressees {
        reading::NoticeAddressees::SubmitterAndAppointer => vec![Notified::Submitter, Notified::Appointer],
        reading::NoticeAddressees::Submitter => vec![Notified::Submitter],
        reading::NoticeAddressees::Appointer => vec![Notified::Appointer],
        reading::NoticeAddressees::AllConcerned => vec![Notified::Submitter, Notified::Appointer, Notified::Other],
    }
}

/// Whether the decision was notified in time, as of a day; a notice that came late is late for its addressee only (rules/12.2).
pub fn notified<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict> {
    let mut verdict = Verdict::default();
    let checked = need(facts.decided, Ask::DecisionDay, cites::NOTICE, trace).and_then(|decided| {
        let due = one_day(decided, law.numbers.notice_days, cites::NOTICE, law, trace)?.due;
        for addressee in addressees(law, trace) {
            let reached = facts.notices.iter().flatten().find(|notice| notice.to == Some(addressee));
            let late = match reached {
                Some(notice) => need(notice.on, Ask::Notices, cites::NOTICE, trace)? > due,
                None if on <= due => false,
                None => {
                    let notices = need(facts.notices.as_ref(), Ask::Notices, cites::NOTICE, trace)?;
                    // A notice that is not said to have reached another may have reached him.
                    let elsewhere = notices.iter().all(|notice| notice.to.is_some());
                    need(elsewhere.then_some(true), Ask::Notices, cites::NOTICE, trace)?
                }
            };
            if late {
                note(&mut verdict, cites::NOTICE, Noted { due: Some(due), ..Code::NoticeOverdue.into() }, trace);
            }
        }
        Ok(())
    });
    over(verdict, [checked])
}
