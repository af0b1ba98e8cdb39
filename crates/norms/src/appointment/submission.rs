//! Who submits to whom, and which papers (rules/1–6, sections 4.3 and 4.6).

use acts::Cite;
use acts::nomenclature::{Actor, Body, Row};
use calendar::Date;
use serde::Serialize;

use super::ask::{Ask, Asks, Outcome};
use super::cites;
use super::code::{Code, Verdict};
use super::facts::{Facts, Submission};
use super::finding::Finding;
use super::law::Law;
use super::post::{
    Answered, Noted, Read, Stop, act_form, answer, columns, need, note, post, president_appoints, the_row,
};
use super::reading::{self, ReadingKey};
use super::words::{ActForm, CaseKind, Document, ReleaseGround, SubmittedTo};
use crate::trace::{Trace, Unspoken};

/// To whom a submission is addressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Addressee {
    /// The President.
    President,
    /// The Administration of the President.
    Administration,
    /// Nobody: nothing is submitted under the Rules.
    None,
}

/// Who writes to the Administration or the President.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Submitter {
    /// The actors; none where nobody is prescribed.
    pub actors: Vec<Actor>,
    /// The paragraph of the Rules that names them.
    #[serde(serialize_with = "cites::within_act_if_any")]
    pub rule: Option<Cite>,
    /// Whose submission is taken with a warning.
    pub taken_with_warning: Vec<Actor>,
}

/// Rows whose submitter the inventory settles apart.
const MINISTERS_APART: u16 = 25;
const SAMRUK: u16 = 110;
const JUSTICE_DEPARTMENTS: u16 = 101;
/// Members of the Government (rules/1.2).
const GOVERNMENT_ROWS: [u16; 2] = [10, 24];
pub(super) const DEPUTY_MINISTERS: u16 = 41;

/// Who brings the submission (4.6).
pub fn submitter<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Submitter> {
    answer(the_row(facts, law, trace).map(|row| {
        let read = columns(row, law, trace);
        let found = who_submits(row, &read, facts, law, trace);
        for actor in found.actors.iter().copied() {
            trace.step(found.rule.unwrap_or(row.cite), Finding::Writes { actor });
        }
        if found.actors.is_empty() {
            trace.step(row.cite, Finding::NoWriterPrescribed);
        }
        found
    }))
}

pub(super) fn who_submits<T: Trace>(
    row: &'static Row,
    read: &Read,
    facts: &Facts,
    law: &Law<'_>,
    trace: &mut T,
) -> Submitter {
    let settled = |actors: &[Actor], rule, taken: &[Actor]| Submitter {
        actors: actors.to_vec(),
        rule,
        taken_with_warning: taken.to_vec(),
    };
    match row.id {
        MINISTERS_APART => {
            trace.step(cites::GOVERNMENT, Finding::NoWriterPrescribed);
            return settled(&[], None, &[]);
        }
        SAMRUK => {
            trace.rests_on(ReadingKey::Row110Submitter);
            if law.readings.row_110_submitter == reading::Row110Submitter::PrimeMinister {
                return settled(&[Actor::PrimeMinister], Some(cites::MANAGEMENT_BOARDS), &[]);
            }
            trace.step(cites::MANAGEMENT_BOARDS, Finding::NoWriterPrescribed);
        }
        JUSTICE_DEPARTMENTS => {
            trace.rests_on(ReadingKey::Row101Submitter);
            let (staff, minister) = (Actor::JusticeStaffHead, Actor::MinisterJustice);
            return match law.readings.row_101_submitter {
                reading::Row101Submitter::StaffHead => settled(&[staff], Some(cites::STAFF_HEADS), &[minister]),
                reading::Row101Submitter::Minister => settled(&[minister], Some(cites::CENTRAL_BODIES), &[]),
                reading::Row101Submitter::Either => settled(&[staff, minister], Some(cites::STAFF_HEADS), &[]),
            };
        }
        _ => {}
    }
    let rule = rule_of(row, read, facts, law, trace);
    let proposes = read.columns.proposes;
    if !proposes.is_empty() {
        return settled(proposes, rule, &[]);
    }
    let appoints = read.columns.appoints;
    if let Some(rule) = rule {
        let named = named_by(rule, appoints);
        return settled(&named, Some(rule), &[]);
    }
    if consented(row, read) {
        trace.rests_on(ReadingKey::SubmitterDefault);
        return match law.readings.submitter_default {
            reading::SubmitterDefault::Appointer => settled(appoints, None, &[]),
            reading::SubmitterDefault::BodyHead => settled(&[Actor::StateBody], None, &[]),
        };
    }
    settled(&[], None, &[])
}

/// The paragraph that names the submitter, where its condition on the form of the act is met.
fn rule_of<T: Trace>(row: &Row, read: &Read, facts: &Facts, law: &Law<'_>, trace: &mut T) -> Option<Cite> {
    let rule = row.submission_rule?;
    let form = match row.submission_if.as_deref() {
        None => return Some(rule),
        Some("decree") => ActForm::Decree,
        Some("order") => ActForm::Order,
        Some(_) => return None,
    };
    if !president_appoints(read) {
        return None;
    }
    act_form(facts, law, trace).is_none_or(|taken| taken == form).then_some(rule)
}

/// Whom a paragraph of clause 3 names where column 3 is empty: the heads who appoint themselves, or another. Those of 3.9–3.11 stand in
/// column 3 or appoint themselves.
fn named_by(rule: Cite, appoints: &[Actor]) -> Vec<Actor> {
    match rule {
        cites::MANAGEMENT_BOARDS => vec![Actor::PrimeMinister],
        cites::AKIMS => vec![Actor::AkimRegion],
        cites::AUDIT => vec![Actor::AccountsChair],
        _ => appoints.to_vec(),
    }
}

/// Whether another than the President appoints with the consent of the President or the Head (rules/3.1).
fn consented(row: &Row, read: &Read) -> bool {
    let names = |way: &acts::nomenclature::Alternative| {
        way.all_of.iter().any(|actor| matches!(actor, Actor::President | Actor::HeadPa | Actor::CommissionLe))
    };
    !president_appoints(read) && (read.columns.agrees.iter().any(names) || row.agreed_with_by_rules.iter().any(names))
}

/// To whom the submission is addressed (4.6): the President for decrees, the Administration for orders and consents.
pub fn addressee<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Addressee> {
    answer(the_row(facts, law, trace).and_then(|row| {
        let read = columns(row, law, trace);
        let (addressee, by) = addressed(row, &read, facts, law, trace)?;
        trace.step(by, Finding::AddressedTo { addressee });
        Ok(addressee)
    }))
}

pub(super) fn addressed<T: Trace>(
    row: &Row,
    read: &Read,
    facts: &Facts,
    law: &Law<'_>,
    trace: &mut T,
) -> Answered<(Addressee, Cite)> {
    if president_appoints(read) {
        let form = act_form(facts, law, trace);
        return Ok(match need(form, Ask::ActForm, cites::TO_PRESIDENT, trace)? {
            ActForm::Decree => (Addressee::President, cites::TO_PRESIDENT),
            ActForm::Order => (Addressee::Administration, cites::BY_ORDER),
        });
    }
    Ok(if consented(row, read) { (Addressee::Administration, cites::BY_CONSENT) } else { (Addressee::None, row.cite) })
}

/// Whether papers are prescribed; with the form of the act open they are asked for, and the form too (A22).
struct Scope {
    papers: bool,
    open: Asks,
}

fn scope<T: Trace>(row: &Row, read: &Read, facts: &Facts, law: &Law<'_>, trace: &mut T) -> Scope {
    if president_appoints(read) {
        return match act_form(facts, law, trace) {
            Some(form) => Scope { papers: form == ActForm::Order, open: Asks::EMPTY },
            None => Scope { papers: true, open: Asks::of(Ask::ActForm) },
        };
    }
    Scope { papers: consented(row, read), open: Asks::EMPTY }
}

/// The papers of a case with the clause of each (rules/5, 6).
fn papers<T: Trace>(kind: CaseKind, facts: &Facts, trace: &mut T) -> Answered<Vec<(Document, Cite)>> {
    let mut papers = match kind {
        CaseKind::Appointment => vec![
            (Document::Submission, cites::QUALITIES),
            (Document::ReferenceSheet, cites::SHEET_AND_PHOTO),
            (Document::Photo, cites::SHEET_AND_PHOTO),
            (Document::SpecialCheck, cites::SPECIAL_CHECK),
        ],
        CaseKind::Release => vec![
            (Document::Submission, cites::REASONS),
            (Document::ReferenceSheet, cites::RELEASE_SHEET),
            (Document::Photo, cites::RELEASE_SHEET),
        ],
    };
    if kind == CaseKind::Release {
        let ground = facts.case.as_ref().and_then(|case| case.ground);
        if need(ground, Ask::ReleaseGround, cites::APPLICATION, trace)? == ReleaseGround::OwnWish {
            papers.push((Document::Application, cites::APPLICATION));
        }
    }
    Ok(papers)
}

/// What the submission must say, with the clause and what is recorded of it.
fn content(kind: CaseKind, row: &Row, submission: &Submission) -> Vec<(Document, Cite, Option<bool>, Code)> {
    match kind {
        CaseKind::Release => {
            vec![(Document::Reasons, cites::REASONS, submission.reasons, Code::ReleaseReasonsMissing)]
        }
        CaseKind::Appointment => {
            let mut said = vec![(Document::Qualities, cites::QUALITIES, submission.qualities, Code::SubmissionContent)];
            if row.id == DEPUTY_MINISTERS {
                let stated = submission.prime_minister_agreed;
                let statement = Document::PrimeMinisterStatement;
                said.push((statement, cites::DEPUTY_MINISTERS, stated, Code::PmAgreementMissing));
            }
            said
        }
    }
}

fn opening(kind: CaseKind) -> Cite {
    match kind {
        CaseKind::Appointment => cites::AGREEING,
        CaseKind::Release => cites::RELEASING,
    }
}

/// An answer that holds as far as the form of the act is open.
fn as_far<V>(found: Answered<(V, Asks)>) -> Outcome<V> {
    match found {
        Ok((value, open)) if open.is_empty() => Outcome::Determined(value),
        Ok((value, open)) => Outcome::NotBefore(value, open),
        Err(stop) => answer(Err(stop)),
    }
}

/// The papers that go with the submission (4.3); none for a decree.
pub fn required_documents<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Vec<Document>> {
    as_far(the_row(facts, law, trace).and_then(|row| {
        let read = columns(row, law, trace);
        let kind = need(facts.kind(), Ask::CaseKind, cites::AGREEING, trace)?;
        let scope = scope(row, &read, facts, law, trace);
        if !scope.papers {
            trace.step(opening(kind), Finding::NoPapersPrescribed);
            return Ok((Vec::new(), scope.open));
        }
        trace.step(opening(kind), Finding::PaperNeeded { document: Document::Submission });
        let papers = papers(kind, facts, trace)?;
        for (document, cite) in papers.iter().copied() {
            trace.step(cite, Finding::PaperNeeded { document });
        }
        Ok((papers.into_iter().map(|(document, _)| document).collect(), scope.open))
    }))
}

/// What of the papers, and of what the submission must say, is not there (4.3).
pub fn missing_documents<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Vec<Document>> {
    as_far(the_row(facts, law, trace).and_then(|row| {
        let read = columns(row, law, trace);
        let kind = need(facts.kind(), Ask::CaseKind, cites::AGREEING, trace)?;
        let scope = scope(row, &read, facts, law, trace);
        if !scope.papers {
            trace.step(opening(kind), Finding::NoPapersPrescribed);
            return Ok((Vec::new(), scope.open));
        }
        let received = need(facts.documents.as_ref(), Ask::Documents, opening(kind), trace)?;
        let mut missing = Vec::new();
        for (document, cite) in papers(kind, facts, trace)? {
            if received.contains(&document) {
                trace.step(cite, Finding::PaperNeeded { document });
            } else {
                trace.step(cite, Finding::PaperMissing { document });
                missing.push(document);
            }
        }
        // What a submission that is not there would say is not asked.
        if !missing.contains(&Document::Submission) {
            let submission = facts.submission.clone().unwrap_or_default();
            for (document, cite, said, _) in content(kind, row, &submission) {
                if !need(said, content_ask(document), cite, trace)? {
                    trace.step(cite, Finding::PaperMissing { document });
                    missing.push(document);
                }
            }
        }
        Ok((missing, scope.open))
    }))
}

fn content_ask(document: Document) -> Ask {
    match document {
        Document::PrimeMinisterStatement => Ask::PrimeMinisterStatement,
        Document::Reasons => Ask::ReleaseReasons,
        _ => Ask::SubmissionContent,
    }
}

/// Whether an actor is the one that a row names: by key, or as the head of the post's body where the row speaks of a class. The rows
/// that speak of the minister concerned all except the Ministry of Internal Affairs.
pub(super) fn is_actor(who: Actor, named: Actor, facts: &Facts) -> bool {
    let head = match post(facts).body {
        Some(Body::Foreign) => Some(Actor::MinisterForeign),
        Some(Body::Defence) => Some(Actor::MinisterDefence),
        Some(Body::Emergency) => Some(Actor::MinisterEmergency),
        Some(Body::Justice) => Some(Actor::MinisterJustice),
        Some(Body::Finance) => Some(Actor::MinisterFinance),
        Some(Body::Industry) => Some(Actor::MinisterIndustry),
        Some(Body::Economy) => Some(Actor::MinisterEconomy),
        Some(Body::Culture) => Some(Actor::MinisterCulture),
        Some(Body::Knb) => Some(Actor::KnbChairman),
        Some(Body::Sgo) => Some(Actor::SgoHead),
        Some(Body::Prosecutor) => Some(Actor::ProsecutorGeneral),
        Some(Body::Anticorruption) => Some(Actor::AnticorruptionChair),
        Some(Body::FinancialMonitoring) => Some(Actor::FmaChair),
        Some(Body::Competition) => Some(Actor::CompetitionChair),
        Some(Body::CivilService) => Some(Actor::CivilServiceAgencyChair),
        Some(Body::StrategicPlanning) => Some(Actor::AsprChair),
        Some(Body::Accounts) => Some(Actor::AccountsChair),
        _ => None,
    };
    who == named || matches!(named, Actor::MinisterRelevant | Actor::DirectBodyHead) && head == Some(who)
}

/// Whether the submission is in order (transition T1; rules/1–6).
pub fn may_submit<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict> {
    let row = match the_row(facts, law, trace) {
        Ok(row) => row,
        Err(stop) => return answer(Err(stop)),
    };
    let read = columns(row, law, trace);
    let submission = facts.submission.clone().unwrap_or_default();
    let (mut verdict, mut asks) = (Verdict::default(), Asks::EMPTY);
    let checks = [
        author(row, &read, &submission, facts, law, &mut verdict, trace),
        destination(row, &read, &submission, facts, law, &mut verdict, trace),
        enclosed(row, &read, &submission, facts, law, &mut verdict, trace),
        consulted(row, &read, &submission, facts, law, &mut verdict, trace),
    ];
    for check in checks {
        match check {
            Ok(()) => {}
            Err(Stop::Lacks(open)) => asks = asks.union(open),
            Err(stop) => return answer(Err(stop)),
        }
    }
    verdict.or_ask(asks)
}

fn author<T: Trace>(
    row: &'static Row,
    read: &Read,
    submission: &Submission,
    facts: &Facts,
    law: &Law<'_>,
    verdict: &mut Verdict,
    trace: &mut T,
) -> Answered<()> {
    let who = who_submits(row, read, facts, law, trace);
    let rule = who.rule.unwrap_or(row.cite);
    if row.id == SAMRUK && who.actors.is_empty() {
        // Nobody is prescribed: any submission is taken, and the lack of one is no more than shown (A42).
        let noted = Noted { actor: submission.by.or(Some(Actor::Submitter)), ..Code::SubmitterUnsettled.into() };
        note(verdict, cites::MANAGEMENT_BOARDS, noted, trace);
        return Ok(());
    }
    let mut fits: Vec<Actor> = who.actors.clone();
    if let Some(other) = read.otherwise {
        let noted = Noted { row: Some(i32::from(row.id)), ..Code::RowUncertain.into() };
        note(verdict, row.cite, noted, trace);
        fits.extend(other.proposes.iter().copied());
    }
    if who.actors.is_empty() {
        trace.step(rule, Finding::NoWriterPrescribed);
        return Ok(());
    }
    let by = need(submission.by, Ask::SubmissionBy, rule, trace)?;
    if fits.iter().any(|named| is_actor(by, *named, facts)) {
        trace.step(rule, Finding::Writes { actor: by });
    } else if who.taken_with_warning.contains(&by) {
        note(verdict, rule, Noted { actor: Some(by), ..Code::SubmitterUnsettled.into() }, trace);
    } else {
        let expected = who.actors.first().copied();
        note(verdict, rule, Noted { actor: expected, ..Code::Submitter.into() }, trace);
    }
    Ok(())
}

fn destination<T: Trace>(
    row: &'static Row,
    read: &Read,
    submission: &Submission,
    facts: &Facts,
    law: &Law<'_>,
    verdict: &mut Verdict,
    trace: &mut T,
) -> Answered<()> {
    let (addressee, by) = addressed(row, read, facts, law, trace)?;
    let expected = match addressee {
        Addressee::President => SubmittedTo::President,
        Addressee::Administration => SubmittedTo::Administration,
        Addressee::None => return Ok(()),
    };
    if need(submission.to, Ask::SubmissionTo, by, trace)? == expected {
        trace.step(by, Finding::AddressedTo { addressee });
    } else {
        note(verdict, by, Noted { addressee: Some(addressee), ..Code::SubmissionAddressee.into() }, trace);
    }
    Ok(())
}

fn enclosed<T: Trace>(
    row: &'static Row,
    read: &Read,
    submission: &Submission,
    facts: &Facts,
    law: &Law<'_>,
    verdict: &mut Verdict,
    trace: &mut T,
) -> Answered<()> {
    let kind = need(facts.kind(), Ask::CaseKind, cites::AGREEING, trace)?;
    let scope = scope(row, read, facts, law, &mut Unspoken(trace));
    if !scope.papers {
        trace.step(opening(kind), Finding::NoPapersPrescribed);
        return Ok(());
    }
    let mut asks = scope.open;
    for (document, by, said, code) in content(kind, row, submission) {
        match said {
            Some(true) => trace.step(by, Finding::PaperNeeded { document }),
            // With the form of the act open they may not be prescribed at all: the form is asked for above.
            Some(false) if scope.open.is_empty() => note(verdict, by, code.into(), trace),
            Some(false) => {}
            None => asks.insert(content_ask(document)),
        }
    }
    let papers = papers(kind, facts, trace);
    match (&facts.documents, papers) {
        (Some(received), Ok(papers)) => {
            trace.step(opening(kind), Finding::PaperNeeded { document: Document::Submission });
            for (document, by) in papers.into_iter().filter(|(document, _)| !received.contains(document)) {
                if scope.open.is_empty() {
                    note(verdict, by, Noted { document: Some(document), ..Code::DocMissing.into() }, trace);
                }
            }
        }
        (None, _) => asks.insert(Ask::Documents),
        (_, Err(stop)) => return Err(stop),
    }
    if asks.is_empty() { Ok(()) } else { Err(Stop::Lacks(asks)) }
}

/// Members of the Government are submitted after consultations with the Mazhilis (rules/1.2).
fn consulted<T: Trace>(
    row: &'static Row,
    read: &Read,
    submission: &Submission,
    facts: &Facts,
    law: &Law<'_>,
    verdict: &mut Verdict,
    trace: &mut T,
) -> Answered<()> {
    if !GOVERNMENT_ROWS.contains(&row.id) || rule_of(row, read, facts, law, trace).is_none() {
        return Ok(());
    }
    let by = cites::GOVERNMENT;
    if need(facts.kind(), Ask::CaseKind, by, trace)? == CaseKind::Release {
        return Ok(());
    }
    // Both rows speak of submissions where the act is a decree.
    if president_appoints(read) {
        need(act_form(facts, law, trace), Ask::ActForm, by, trace)?;
    }
    let held = facts.consultation.as_ref();
    let day = held.and_then(|held| held.on);
    if need(held.and_then(|held| held.held), Ask::Consultation, by, trace)? {
        let consulted = need(day, Ask::Consultation, by, trace)?;
        let submitted = need(submission.on, Ask::SubmissionDay, by, trace)?;
        if consulted <= submitted {
            trace.step(by, Finding::Writes { actor: Actor::PrimeMinister });
            return Ok(());
        }
    }
    note(verdict, by, Code::MazhilisConsultation.into(), trace);
    Ok(())
}
