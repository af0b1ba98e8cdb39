//! The interview, its recording, and the decision (rules/4(4), 4(5), 13–15, 17, 18).

use acts::Cite;
use calendar::Date;
use serde::Serialize;

use super::absence::unexcused;
use super::ask::{Ask, Outcome};
use super::backward::pack_late;
use super::characteristic::at_session;
use super::cites;
use super::code::{Code, Review, known};
use super::exemption::bar;
use super::facts::{CommissionRef, DecisionKey, Facts, Stage, Variant, When};
use super::finding::Finding;
use super::law::Law;
use super::reading::{Clause17Outcome, Decision1Variants, DecisionWithoutEmployee, ReadingKey, Recording};
use super::stage::{allowed_decisions, finished, scheduled};
use super::subject::before;
use super::window::window;
use crate::trace::Trace;
use crate::verdict::Verdict;

/// What follows a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Follows {
    /// A proposal for the personnel reserve.
    ProposalReserve,
    /// A proposal for a higher post.
    ProposalPromotion,
    /// A proposal for both.
    ProposalBoth,
    /// A proposal whose kind the decision does not name.
    Proposal,
    /// The employee stays in post.
    Stays,
    /// A lower post is to be offered.
    LowerPostOffered,
    /// Another post is to be offered.
    OtherPostOffered,
    /// A case of dismissal.
    DismissalCase,
}

/// What a decision means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Effect {
    /// Whether the employee fits the post; not weighed under clause 17.
    pub fit: Option<bool>,
    /// What follows.
    pub follows: Follows,
}

/// The commission asked about, as the papers name it.
fn named(facts: &Facts) -> Option<CommissionRef> {
    let commission = facts.commission.as_ref()?;
    Some(CommissionRef { kind: commission.kind, region: commission.region.clone() })
}

/// Whether the commission may interview the employee at the session (rules/4, 4(4), 6, 7, 8; list/1, list/2).
pub fn may_interview<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut review = Review::default();
    let by = cites::INTERVIEW_STAGE;
    let day = facts.session.as_ref().and_then(|it| it.day);
    let Some(day) = review.need(day, Ask::SessionDay, by, trace) else { return review.answer() };
    window(Stage::Interview, day, law, &mut review, trace);
    bar(facts, day, law, &mut review, trace);
    before(named(facts).as_ref(), facts, day, law, &mut review, trace);
    at_session(day, facts, law, &mut review, trace);
    let sent = facts.materials.as_ref().and_then(|it| it.sent);
    if let Some(sent) = review.need(sent, Ask::MaterialsSent, cites::MATERIALS, trace) {
        pack_late(sent, day, facts, law, &mut review, trace);
    }
    scheduled(Stage::Interview, day, facts, &mut review, trace);
    if finished(facts, law, &mut review, trace) == Some(false) {
        review.note(Code::NoResults, by, None, trace);
    }
    review.answer()
}

/// Whether the employee's item may be closed (rules/14; ATT-023).
pub fn may_close_item<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut review = Review::default();
    let by = cites::RECORDING;
    let interview = facts.interview.as_ref();
    match review.need(interview.and_then(|it| it.held), Ask::Interview, by, trace) {
        None | Some(When::Never) => return review.answer(),
        Some(When::On(_)) => {}
    }
    let recording = interview.and_then(|it| it.recording.as_ref());
    let (audio, video) = (recording.and_then(|it| it.audio), recording.and_then(|it| it.video));
    trace.rests_on(ReadingKey::Recording);
    let there = match law.readings.recording {
        Recording::AudioOrVideo => match (audio, video) {
            (Some(true), _) | (_, Some(true)) => Some(true),
            (Some(false), Some(false)) => Some(false),
            _ => None,
        },
        Recording::AudioAndVideo => match (audio, video) {
            (Some(false), _) | (_, Some(false)) => Some(false),
            (Some(true), Some(true)) => Some(true),
            _ => None,
        },
    };
    if let Some(there) = review.need(there, Ask::Recording, by, trace) {
        trace.step(by, Finding::StageFinished { finished: there });
        if !there {
            review.note(Code::NoRecording, by, None, trace);
        }
    }
    review.answer()
}

/// Whether the commission may take the decision (decree/1, rules/2, 4(5), 13, 15, 17, 18; list/1, list/2).
pub fn may_decide<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut review = Review::default();
    let by = cites::DECISION_STAGE;
    let decision = facts.decision.as_ref();
    let taken = review.need(decision.and_then(|it| it.taken.as_deref()), Ask::Decision, by, trace);
    let day = review.need(decision.and_then(|it| it.day), Ask::DecisionDay, by, trace);
    if let Some(day) = day {
        window(Stage::Decision, day, law, &mut review, trace);
        bar(facts, day, law, &mut review, trace);
        before(named(facts).as_ref(), facts, day, law, &mut review, trace);
    }
    let Some((taken, day)) = taken.zip(day) else { return review.answer() };
    match taken {
        [DecisionKey::DismissalForNonAppearance] => of_clause_17(facts, day, law, &mut review, trace),
        [one] if *one != DecisionKey::Other => of_clause_15(*one, facts, day, law, &mut review, trace),
        _ => review.note(Code::NotOneDecision, cites::DECISIONS, None, trace),
    }
    review.answer()
}

/// The outcome of clause 17 (X21; ATT-024, ATT-036).
fn of_clause_17<T: Trace>(facts: &Facts, day: Date, law: &Law<'_>, review: &mut Review, trace: &mut T) {
    trace.rests_on(ReadingKey::Clause17Outcome);
    if law.readings.clause17_outcome != Clause17Outcome::SeparateOutcomeByVote {
        return review.note(Code::NotOneDecision, cites::DECISIONS, None, trace);
    }
    enough_absences(facts, day, law, review, trace);
}

fn enough_absences<T: Trace>(facts: &Facts, day: Date, law: &Law<'_>, review: &mut Review, trace: &mut T) {
    if review.value(unexcused(facts, day, law, trace)).is_some_and(|count| count < law.numbers.absences) {
        review.note(Code::TooFewAbsences, cites::ABSENT_TWICE, None, trace);
    }
}

/// One of the five decisions.
fn of_clause_15<T: Trace>(
    decision: DecisionKey,
    facts: &Facts,
    day: Date,
    law: &Law<'_>,
    review: &mut Review,
    trace: &mut T,
) {
    let held = facts.interview.as_ref().and_then(|it| it.held);
    if decision == DecisionKey::UnfitDismissal && held == Some(When::Never) {
        trace.rests_on(ReadingKey::Clause17Outcome);
        if law.readings.clause17_outcome == Clause17Outcome::Decision15Five {
            return enough_absences(facts, day, law, review, trace);
        }
    }
    trace.step(cites::DECISION_STAGE, Finding::DecisionMeans { decision, follows: follows(decision, &[]) });
    step_decision(decision, trace);
    interviewed(held, facts, day, law, review, trace);
    if decision == DecisionKey::FitReserveOrPromotion {
        variants(facts, law, review, trace);
    }
    match allowed_decisions(facts, day, law, trace) {
        Outcome::Determined(allowed) if !allowed.decisions.contains(&decision) => {
            review.note(Code::RuledOut, cites::AFTER_FAILURE, None, trace);
        }
        Outcome::NotApplicable(by) => review.note(Code::OutOfOrder, by, None, trace),
        other => {
            review.value(other);
        }
    }
}

/// That there was an interview with the employee (rules/13, X37; ATT-022).
fn interviewed<T: Trace>(
    held: Option<When>,
    facts: &Facts,
    day: Date,
    law: &Law<'_>,
    review: &mut Review,
    trace: &mut T,
) {
    let by = cites::INTERVIEW;
    trace.rests_on(ReadingKey::DecisionWithoutEmployee);
    if law.readings.decision_without_employee == DecisionWithoutEmployee::Allowed {
        return;
    }
    let interview = facts.interview.as_ref();
    let Some(held) = review.need(held, Ask::Interview, by, trace) else { return };
    if !held.by(day) {
        return review.note(Code::NoInterview, by, None, trace);
    }
    if review.need(interview.and_then(|it| it.employee_present), Ask::Interview, by, trace) == Some(false) {
        review.note(Code::NoInterview, by, None, trace);
    }
    let heard_before = interview.and_then(|it| it.before.as_ref());
    if let Some(heard_before) = review.need(heard_before, Ask::Interview, by, trace) {
        before(Some(heard_before), facts, day, law, review, trace);
    }
}

/// What decision 15(1) names (X31; ATT-024).
fn variants<T: Trace>(facts: &Facts, law: &Law<'_>, review: &mut Review, trace: &mut T) {
    let by = cites::DECISION_1;
    trace.rests_on(ReadingKey::Decision1Variants);
    if law.readings.decision1_variants == Decision1Variants::NotRecorded {
        return;
    }
    let variants = facts.decision.as_ref().and_then(|it| it.variants.as_ref());
    let Some(variants) = review.need(variants, Ask::Decision, by, trace) else { return };
    let named = [Variant::Reserve, Variant::Promotion].iter().filter(|it| variants.contains(it)).count();
    let most = if law.readings.decision1_variants == Decision1Variants::ExactlyOne { 1 } else { 2 };
    if named == 0 || named > most {
        review.note(Code::NotOneDecision, by, None, trace);
    }
}

/// The sub-clause of one of the five decisions.
fn cite_of(decision: DecisionKey) -> Option<Cite> {
    acts::attestation::decisions().iter().find(|it| it.key == decision.name()).map(|it| it.cite)
}

fn step_decision<T: Trace>(decision: DecisionKey, trace: &mut T) {
    if let Some(by) = cite_of(decision) {
        trace.step(by, Finding::DecisionMeans { decision, follows: follows(decision, &[]) });
    }
}

fn follows(decision: DecisionKey, variants: &[Variant]) -> Follows {
    match decision {
        DecisionKey::FitReserveOrPromotion => {
            match (variants.contains(&Variant::Reserve), variants.contains(&Variant::Promotion)) {
                (true, true) => Follows::ProposalBoth,
                (true, false) => Follows::ProposalReserve,
                (false, true) => Follows::ProposalPromotion,
                (false, false) => Follows::Proposal,
            }
        }
        DecisionKey::Fit | DecisionKey::Other => Follows::Stays,
        DecisionKey::UnfitDemotion => Follows::LowerPostOffered,
        DecisionKey::UnfitTransfer => Follows::OtherPostOffered,
        DecisionKey::UnfitDismissal | DecisionKey::DismissalForNonAppearance => Follows::DismissalCase,
    }
}

/// What the decision means (rules/3, 15, 17, 22).
pub fn effect<T: Trace>(facts: &Facts, _: Date, _: &Law<'_>, trace: &mut T) -> Outcome<Effect> {
    let taken = facts.decision.as_ref().and_then(|it| it.taken.as_deref());
    let taken = known!(taken, Decision, cites::DECISIONS, trace);
    let [decision] = taken else { return Outcome::NotApplicable(cites::DECISIONS) };
    if *decision == DecisionKey::Other {
        return Outcome::NotApplicable(cites::DECISIONS);
    }
    let variants = facts.decision.as_ref().and_then(|it| it.variants.as_deref());
    let variants = if *decision == DecisionKey::FitReserveOrPromotion {
        known!(variants, Decision, cites::DECISION_1, trace)
    } else {
        &[]
    };
    let follows = follows(*decision, variants);
    let by = cite_of(*decision).unwrap_or(cites::ABSENT_TWICE);
    trace.step(by, Finding::DecisionMeans { decision: *decision, follows });
    let fit = acts::attestation::decisions().iter().find(|it| it.key == decision.name()).map(|it| it.fit);
    if fit.is_some() {
        trace.step(cites::CRITERION, Finding::DecisionMeans { decision: *decision, follows });
    }
    if follows == Follows::DismissalCase {
        trace.step(cites::DISMISSAL, Finding::DecisionMeans { decision: *decision, follows });
    }
    Outcome::Determined(Effect { fit, follows })
}
