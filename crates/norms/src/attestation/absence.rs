//! Absences from a session and what follows them (rules/16, 17; computation 7 of the inventory).

use acts::Cite;
use calendar::Date;
use serde::Serialize;

use super::ask::{Ask, Outcome};
use super::cites;
use super::code::{Code, Review, known, lacking};
use super::exemption::{Whether, bar, lies_in_period};
use super::facts::{Absence, AbsenceReason, Facts, Judge, Stage, When};
use super::finding::Finding;
use super::law::Law;
use super::reading::{AbsenceCount, Clause17Outcome, LateReturn, ReadingKey, ValidReasonJudge};
use super::window::window;
use crate::outcome::Authority;
use crate::trace::Trace;
use crate::verdict::Verdict;

/// What an absence is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AbsenceClass {
    /// For a valid reason.
    Valid,
    /// Without one.
    Unexcused,
    /// In a period of exception: none.
    Excepted,
    /// Not judged yet by whom it has to be.
    Unjudged,
}

impl AbsenceClass {
    /// The clause that makes it so, and says what follows.
    fn clause(self) -> Cite {
        match self {
            AbsenceClass::Valid | AbsenceClass::Unjudged => cites::ABSENT_EXCUSED,
            AbsenceClass::Unexcused => cites::ABSENT_TWICE,
            AbsenceClass::Excepted => cites::EXCEPTED,
        }
    }
}

/// What follows an absence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Next {
    /// The attestation, after the return to service.
    AfterReturn,
    /// Another call.
    CallAgain,
    /// A vote on the outcome of clause 17.
    #[serde(rename = "vote-on-clause-17")]
    VoteOnClause17,
    /// Decision 15(5).
    #[serde(rename = "decision-15-5")]
    Decision15Five,
    /// The recommendation follows of itself.
    RecommendedAutomatically,
    /// Nothing while the exception lasts.
    ExemptForNow,
    /// The reason has to be judged.
    JudgeReason,
}

/// The last absence with what follows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct AfterAbsence {
    /// What it is.
    pub absence: AbsenceClass,
    /// How many absences count under clause 17.
    pub count: i32,
    /// What follows.
    pub next: Next,
}

/// The absences up to a day, in order, each as it is known on that day.
fn seen<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Vec<(Date, AbsenceClass)>> {
    let absences = known!(facts.absences.as_deref(), Absences, cites::ABSENT_TWICE, trace);
    let mut seen = Vec::with_capacity(absences.len());
    for absence in absences {
        let day = known!(absence.day, Absences, cites::ABSENT_TWICE, trace);
        if day > on {
            continue;
        }
        let class = match lies_in_period(facts, day, on, law, trace) {
            Whether::Yes => AbsenceClass::Excepted,
            Whether::Open(asks) => {
                for fact in asks.iter() {
                    trace.step(cites::EXCEPTED, Finding::Missing { fact });
                }
                return Outcome::Undetermined(asks);
            }
            Whether::No => known!(judged(absence, law, trace), AbsenceReason, cites::ABSENT_EXCUSED, trace),
        };
        trace.step(class.clause(), Finding::AbsenceSeen { day, absence: class });
        seen.push((day, class));
    }
    seen.sort_by_key(|(day, _)| *day);
    Outcome::Determined(seen)
}

/// What was made of the reason by whom it has to be (X19).
fn judged<T: Trace>(absence: &Absence, law: &Law<'_>, trace: &mut T) -> Option<AbsenceClass> {
    let class = match absence.reason? {
        AbsenceReason::Unjudged => return Some(AbsenceClass::Unjudged),
        AbsenceReason::Valid => AbsenceClass::Valid,
        AbsenceReason::NotValid => AbsenceClass::Unexcused,
    };
    trace.rests_on(ReadingKey::ValidReasonJudge);
    let judge = match law.readings.valid_reason_judge {
        ValidReasonJudge::Commission => Judge::Commission,
        ValidReasonJudge::HrUnit => Judge::HrUnit,
        ValidReasonJudge::ClosedList => Judge::ClosedList,
    };
    Some(if absence.judged_by? == judge { class } else { AbsenceClass::Unjudged })
}

/// How many absences count: in all, or in a row (X20).
fn count<T: Trace>(seen: &[(Date, AbsenceClass)], law: &Law<'_>, trace: &mut T) -> i32 {
    trace.rests_on(ReadingKey::AbsenceCount);
    let consecutive = law.readings.absence_count == AbsenceCount::Consecutive;
    let (mut run, mut longest) = (0, 0);
    for (_, class) in seen {
        match class {
            AbsenceClass::Unexcused => run += 1,
            AbsenceClass::Valid if consecutive => run = 0,
            _ => {}
        }
        longest = longest.max(run);
    }
    trace.step(cites::ABSENT_TWICE, Finding::AbsencesCounted { count: longest, needed: law.numbers.absences });
    longest
}

/// Absences without a valid reason that count, as known on a day.
pub(super) fn unexcused<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<i32> {
    let seen = super::code::determined!(seen(facts, on, law, trace));
    if seen.iter().any(|(_, class)| *class == AbsenceClass::Unjudged) {
        return lacking(Ask::AbsenceReason, cites::ABSENT_EXCUSED, trace);
    }
    Outcome::Determined(count(&seen, law, trace))
}

/// Absences without a valid reason that count, as known on the day (rules/17, 2).
pub fn absence_count<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<i32> {
    unexcused(facts, on, law, trace)
}

/// What follows the last absence (rules/16, 17; X21).
pub fn after_absence<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<AfterAbsence> {
    let seen = super::code::determined!(seen(facts, on, law, trace));
    let Some(((_, absence), earlier)) = seen.split_last() else {
        return Outcome::NotApplicable(cites::ABSENT_EXCUSED);
    };
    if earlier.iter().any(|(_, class)| *class == AbsenceClass::Unjudged) {
        return lacking(Ask::AbsenceReason, cites::ABSENT_EXCUSED, trace);
    }
    let count = count(&seen, law, trace);
    let next = match absence {
        AbsenceClass::Valid => Next::AfterReturn,
        AbsenceClass::Excepted => Next::ExemptForNow,
        AbsenceClass::Unjudged => Next::JudgeReason,
        AbsenceClass::Unexcused if count < law.numbers.absences => Next::CallAgain,
        AbsenceClass::Unexcused => {
            trace.rests_on(ReadingKey::Clause17Outcome);
            match law.readings.clause17_outcome {
                Clause17Outcome::SeparateOutcomeByVote => Next::VoteOnClause17,
                Clause17Outcome::Decision15Five => Next::Decision15Five,
                Clause17Outcome::AutomaticRecommendation => Next::RecommendedAutomatically,
            }
        }
    };
    trace.step(absence.clause(), Finding::AbsenceLeadsTo { next });
    Outcome::Determined(AfterAbsence { absence: *absence, count, next })
}

/// Whether the last absence may be counted under clause 17 (rules/16, 17; ATT-035, ATT-036).
pub fn may_count_absence<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut review = Review::default();
    let seen = super::code::determined!(seen(facts, on, law, trace));
    match seen.last().map(|(_, class)| *class) {
        None => return Outcome::NotApplicable(cites::ABSENT_EXCUSED),
        Some(AbsenceClass::Unexcused) => {}
        Some(AbsenceClass::Unjudged) => review.note(Code::AbsenceUnjudged, cites::ABSENT_EXCUSED, None, trace),
        Some(AbsenceClass::Valid) => review.note(Code::TooFewAbsences, cites::ABSENT_EXCUSED, None, trace),
        Some(AbsenceClass::Excepted) => review.note(Code::TooFewAbsences, cites::EXCEPTED, None, trace),
    }
    review.answer()
}

/// Whether the employee may be put on the agenda of the day after an absence (rules/16; ATT-042; X24).
pub fn may_relist<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut review = Review::default();
    let seen = super::code::determined!(seen(facts, on, law, trace));
    let Some((day, class)) = seen.last().copied() else { return Outcome::NotApplicable(cites::ABSENT_EXCUSED) };
    if class == AbsenceClass::Unjudged {
        review.note(Code::AbsenceUnjudged, cites::ABSENT_EXCUSED, None, trace);
    }
    bar(facts, on, law, &mut review, trace);
    if class != AbsenceClass::Valid {
        window(Stage::Interview, on, law, &mut review, trace);
        return review.answer();
    }
    let absence = facts.absences.iter().flatten().find(|it| it.day == Some(day));
    let returned = absence.and_then(|it| it.returned);
    match review.need(returned, Ask::ReturnDay, cites::ABSENT_EXCUSED, trace) {
        None => {}
        Some(When::On(returned)) if returned <= on => {
            if returned > law.numbers.last_day {
                return after_campaign(review, law, trace);
            }
            window(Stage::Interview, on, law, &mut review, trace);
        }
        Some(_) => review.note(Code::NotReturned, cites::ABSENT_EXCUSED, None, trace),
    }
    review.answer()
}

/// A return to service after the campaign (X24).
fn after_campaign<T: Trace>(mut review: Review, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    trace.rests_on(ReadingKey::LateReturn);
    match law.readings.late_return {
        LateReturn::Manual => Outcome::ForAuthority(Authority::Head, cites::ABSENT_EXCUSED),
        LateReturn::AttestAfterWindow => review.answer(),
        LateReturn::Lapse => {
            review.note(Code::OutsideCampaign, cites::CATEGORIES, None, trace);
            review.answer()
        }
    }
}
