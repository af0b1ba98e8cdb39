//! The papers after the decision: protocol, sheet, acquaintance, appeal (rules/20, 21.1, 21.2, 23; form-3).

use acts::Cite;
use acts::attestation::{Required, sheet_form};
use calendar::{Date, FirstDay, Length, last_day_within};
use serde::Serialize;

use super::ask::{Ask, Outcome};
use super::cites;
use super::code::{Code, Review, determined, known};
use super::facts::{DecisionKey, Facts, Protocol, Sheet, When};
use super::finding::Finding;
use super::law::Law;
use super::reading::{
    AcquaintanceDayZero, AppealSuspends, Clause17Outcome, ProtocolDayZero, ProtocolDeadlineCovers, ReadingKey,
};
use super::session::took_part;
use crate::trace::Trace;
use crate::verdict::Verdict;

/// The last day for the acquaintance, and the day to aim at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct AcquaintanceDue {
    /// The last day.
    pub last_day: Date,
    /// The last day if that of the decision is counted.
    pub aim_at: Date,
}

fn decision_day(facts: &Facts) -> Option<Date> {
    facts.decision.as_ref()?.day
}

/// Working days from a day; `None` where the calendar of the year is missing.
fn working_days(from: Date, days: i32, first_day: FirstDay, law: &Law<'_>) -> Option<Date> {
    let length = Length::working_days(u16::try_from(days).ok()?);
    last_day_within(from, length, first_day, law.calendar).ok().map(|deadline| deadline.day())
}

fn forward<T: Trace>(
    facts: &Facts,
    days: i32,
    first_day: FirstDay,
    by: Cite,
    law: &Law<'_>,
    trace: &mut T,
) -> Outcome<Date> {
    let from = known!(decision_day(facts), DecisionDay, by, trace);
    let on = known!(working_days(from, days, first_day, law), WorkingCalendar, by, trace);
    trace.step(by, Finding::LastDay { counted_from: from, on });
    Outcome::Determined(on)
}

/// The last day for the protocol (rules/20, X15).
pub fn protocol_due<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Date> {
    trace.rests_on(ReadingKey::ProtocolDayZero);
    let first_day = match law.readings.protocol_day_zero {
        ProtocolDayZero::Excluded => FirstDay::NotCounted,
        ProtocolDayZero::Included => FirstDay::Counted,
    };
    forward(facts, law.numbers.protocol_days, first_day, cites::PROTOCOL, law, trace)
}

/// The last day for the acquaintance, and the day to aim at (rules/21.2, X15).
pub fn acquaintance_due<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<AcquaintanceDue> {
    trace.rests_on(ReadingKey::AcquaintanceDayZero);
    let days = law.numbers.acquaintance_days;
    let by = cites::ACQUAINTANCE;
    let first_day = match law.readings.acquaintance_day_zero {
        AcquaintanceDayZero::Excluded => FirstDay::NotCounted,
        AcquaintanceDayZero::Included => FirstDay::Counted,
    };
    let last_day = determined!(forward(facts, days, first_day, by, law, trace));
    let from = known!(decision_day(facts), DecisionDay, by, trace);
    let aim_at = known!(working_days(from, days, FirstDay::Counted, law), WorkingCalendar, by, trace);
    trace.step(by, Finding::PlanFor { on: aim_at });
    Outcome::Determined(AcquaintanceDue { last_day, aim_at })
}

/// The day aimed at for the sheet; no clause sets it (rules/21.1, X32).
pub fn sheet_target<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Date> {
    trace.rests_on(ReadingKey::SheetDays);
    forward(facts, law.readings.sheet_days, FirstDay::NotCounted, cites::SHEET, law, trace)
}

/// Who signs the protocol.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Signers {
    /// The members who took part in the session.
    pub members: Vec<String>,
    /// The secretary who took part.
    pub secretary: Option<String>,
}

fn signers_of<T: Trace>(facts: &Facts, law: &Law<'_>, review: &mut Review, trace: &mut T) -> Option<Signers> {
    let sitting = took_part(facts, law, review, trace)?;
    let members: Vec<String> =
        sitting.attendees.iter().filter(|it| it.votes()).map(|it| it.person.to_owned()).collect();
    let secretary = sitting.attendees.iter().find(|it| it.is_secretary()).map(|it| it.person.to_owned());
    let count = i32::try_from(members.len()).unwrap_or(i32::MAX);
    trace.step(cites::PROTOCOL, Finding::SignersCounted { members: count, secretary: secretary.is_some() });
    Some(Signers { members, secretary })
}

/// Who signs the protocol (rules/20).
pub fn signers<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Signers> {
    let mut review = Review::default();
    let signers = signers_of(facts, law, &mut review, trace);
    signers.map_or_else(|| Outcome::Undetermined(review.asks()), Outcome::Determined)
}

/// Notes something that has to be done by a last day and is not, as of a day.
fn late_by<T: Trace>(done: When, last: Date, on: Date, (code, by): (Code, Cite), review: &mut Review, trace: &mut T) {
    // What is recorded of a day after the one asked about had not happened by then.
    let late = done.day().map_or(on, |day| day.min(on)) > last;
    if late {
        review.note(code, by, Some(last), trace);
    }
}

/// How the protocol stands as of the day (rules/20; ATT-031, ATT-032).
pub fn protocol<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut review = Review::default();
    let by = cites::PROTOCOL;
    let protocol = facts.protocol.as_ref();
    trace.rests_on(ReadingKey::ProtocolDeadlineCovers);
    let done = match law.readings.protocol_deadline_covers {
        ProtocolDeadlineCovers::TextAndSignatures => protocol.and_then(|it| it.closed),
        ProtocolDeadlineCovers::TextOnly => protocol.and_then(|it| it.drawn_up),
    };
    let done = review.need(done, Ask::Protocol, by, trace);
    let last = review.value(protocol_due(facts, on, law, trace));
    if let Some((done, last)) = done.zip(last) {
        late_by(done, last, on, (Code::ProtocolLate, by), &mut review, trace);
    }
    signatures(protocol, facts, on, law, &mut review, trace);
    review.answer()
}

/// That a closed protocol has the signatures of those who took part, and no others (ATT-032).
fn signatures<T: Trace>(
    protocol: Option<&Protocol>,
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    review: &mut Review,
    trace: &mut T,
) {
    let by = cites::PROTOCOL;
    let closed = review.need(protocol.and_then(|it| it.closed), Ask::Protocol, by, trace);
    if !closed.is_some_and(|closed| closed.by(on)) {
        return;
    }
    let signed = review.need(protocol.and_then(|it| it.signed.as_ref()), Ask::Protocol, by, trace);
    let signers = signers_of(facts, law, review, trace);
    let Some((signed, signers)) = signed.zip(signers) else { return };
    let wanted: Vec<&String> = signers.members.iter().chain(&signers.secretary).collect();
    let missing = wanted.iter().any(|person| !signed.contains(person));
    if missing || signed.iter().any(|person| !wanted.contains(&person)) {
        review.note(Code::SignaturesDiffer, by, None, trace);
    }
}

/// How the attestation sheet stands (rules/21.1, form-3; ATT-033, ATT-038, ATT-051).
pub fn sheet<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut review = Review::default();
    let by = cites::SHEET;
    let taken = facts.decision.as_ref().and_then(|it| it.taken.as_deref());
    let taken = review.need(taken, Ask::Decision, by, trace);
    let of_clause_17 = taken.map(|taken| taken == [DecisionKey::DismissalForNonAppearance]);
    if of_clause_17 != Some(false) {
        trace.rests_on(ReadingKey::Clause17Outcome);
        if law.readings.clause17_outcome == Clause17Outcome::AutomaticRecommendation {
            // No sheet is due for the outcome of clause 17; whether it is that one may not be recorded.
            return if taken.is_some() { Outcome::NotApplicable(by) } else { review.answer() };
        }
    }
    let sheet = facts.sheet.as_ref();
    let entered = review.need(sheet.and_then(|it| it.entered), Ask::AttestationSheet, by, trace);
    let Some((sheet, When::On(entered))) = sheet.zip(entered) else { return review.answer() };
    let written = review.need(sheet.decision, Ask::AttestationSheet, by, trace);
    if let Some((taken, written)) = taken.zip(written)
        && taken != [written]
        && !(of_clause_17 == Some(true) && as_15_5(law, trace) && written == DecisionKey::UnfitDismissal)
    {
        review.note(Code::SheetDiffers, by, None, trace);
    }
    let closed = facts.protocol.as_ref().and_then(|it| it.closed);
    if review.need(closed, Ask::Protocol, by, trace).is_some_and(|closed| !closed.by(entered)) {
        review.note(Code::SheetBeforeProtocol, by, None, trace);
    }
    fields(sheet, of_clause_17, &mut review, trace);
    review.answer()
}

/// Whether what clause 17 leads to is written as decision 15(5) (X21).
fn as_15_5<T: Trace>(law: &Law<'_>, trace: &mut T) -> bool {
    trace.rests_on(ReadingKey::Clause17Outcome);
    law.readings.clause17_outcome == Clause17Outcome::Decision15Five
}

/// That the compulsory lines are filled in. The line of the acquaintance is filled in later (rules/21.2).
fn fields<T: Trace>(sheet: &Sheet, of_clause_17: Option<bool>, review: &mut Review, trace: &mut T) {
    let Some(filled) = review.need(sheet.filled.as_ref(), Ask::FilledFields, cites::SHEET, trace) else { return };
    for field in &sheet_form().fields {
        let is_filled = filled.contains(&field.key);
        trace.step(field.cite, Finding::FieldFilled { filled: is_filled });
        let required = match field.required {
            _ if field.cite == cites::SHEET_ACQUAINTANCE => Some(false),
            Required::Always | Required::LeadershipPost => Some(true),
            Required::Optional => Some(false),
            Required::ExceptOutcome => of_clause_17.map(|it| !it),
            Required::OnPaper if is_filled => Some(false),
            Required::OnPaper => review.need(sheet.on_paper, Ask::FilledFields, field.cite, trace),
        };
        if required == Some(true) && !is_filled {
            review.note(Code::FieldBlank, field.cite, None, trace);
        }
    }
}

/// How the acquaintance with the decision stands as of the day (rules/21.2; ATT-034).
pub fn acquaintance<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut review = Review::default();
    let by = cites::ACQUAINTANCE;
    let done = facts.acquaintance.as_ref().and_then(|it| it.on);
    let done = review.need(done, Ask::Acquaintance, by, trace);
    let last = review.value(acquaintance_due(facts, on, law, trace));
    if let Some((done, due)) = done.zip(last) {
        late_by(done, due.last_day, on, (Code::AcquaintanceLate, by), &mut review, trace);
    }
    review.answer()
}

/// Whether an appeal may be registered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Appeal {
    /// Whether it may.
    pub registrable: bool,
    /// Whether it holds up the execution of the decision.
    pub suspends: bool,
}

/// Whether an appeal may be registered on the day (rules/23, X34).
pub fn appeal<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Appeal> {
    let by = cites::APPEAL;
    let taken = facts.decision.as_ref().and_then(|it| it.taken.as_ref());
    if known!(taken, Decision, by, trace).is_empty() {
        return Outcome::NotApplicable(by);
    }
    let from = known!(decision_day(facts), DecisionDay, by, trace);
    trace.step(by, Finding::AppealOpen { from });
    trace.rests_on(ReadingKey::AppealSuspends);
    let suspends = law.readings.appeal_suspends == AppealSuspends::Does;
    Outcome::Determined(Appeal { registrable: from <= on, suspends })
}
