//! Who may enter: qualification, attestation, penalties (rules/8.2, 8.3, 8.4, 9).

use acts::reserve::VariantKey;
use calendar::Date;

use super::facts::{Attestation, AttestationResult, Facts, Penalty, Recommendation};
use super::finding::ReserveTest;
use super::reading::{
    AttestationPost, AttestationRecommendationRequired, ReadingKey, SecondedFullTest, UnattestedSubstitute,
};
use super::route::{nominating_clause, seconded_to};
use super::scope::{Tests, employee, intended, require_employee, require_posts, sending_day};
use super::weighing::{Detail, Weighing};
use super::{Ask, Code, Law, Outcome, cites};
use crate::trace::Trace;
use crate::verdict::{Level, Verdict};

/// Whether the person may enter, tested on the day of sending; all that fails is listed.
pub fn eligible<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    if facts.nomination.is_none() {
        return Weighing::new(trace).hangs_on(Ask::SendingDay, cites::REQUIREMENTS);
    }
    let day = sending_day(facts, on);
    let mut weighing = Weighing::on(day, law, trace);
    require_eligible(facts, day, Tests::Qualification, law, &mut weighing);
    weighing.outcome()
}

/// The conditions of clause 8 and, where `tests` say so, the scope of the intended posts.
pub(super) fn require_eligible<T: Trace>(
    facts: &Facts,
    day: Date,
    tests: Tests,
    law: &Law<'_>,
    weighing: &mut Weighing<'_, T>,
) {
    require_employee(facts, day, weighing);
    require_posts(intended(facts), facts, day, tests, law, weighing);
    let variant = seconded_variant(facts, day);
    if let Some(Some(variant)) = variant {
        let full = full_test(Some(variant), law, weighing);
        weighing.tested(ReserveTest::AllConditionsAsked, full, nominating_clause(variant));
    }
    weighing.trace.rests_on(ReadingKey::SecondedFullTest);
    if variant.is_none() && law.readings.seconded_full_test == SecondedFullTest::No {
        // Whether the other conditions are asked of the person is open.
        weighing.ask(Ask::Secondments, cites::SECONDED);
    } else if full_test(variant.flatten(), law, weighing) {
        require_attested(facts, day, law, weighing);
        require_no_penalty(facts, day, weighing);
    }
    let all = weighing.verdict.lawful() && weighing.asks.is_empty();
    weighing.tested(ReserveTest::AllConditions, all, cites::REQUIREMENTS);
}

/// The variant of one on secondment; `Some(None)`: not on secondment.
fn seconded_variant(facts: &Facts, day: Date) -> Option<Option<VariantKey>> {
    use super::facts::Place;
    Some(match seconded_to(facts, day)? {
        Some(Place::Administration) => Some(VariantKey::SecondedAdministration),
        Some(Place::Other) | None => None,
        Some(_) => Some(VariantKey::SecondedBodyOrInternational),
    })
}

/// Whether attestation and penalties are tested too: of those seconded to a body or organisation by reading.
fn full_test<T: Trace>(variant: Option<VariantKey>, law: &Law<'_>, weighing: &mut Weighing<'_, T>) -> bool {
    if variant != Some(VariantKey::SecondedBodyOrInternational) {
        return true;
    }
    weighing.trace.rests_on(ReadingKey::SecondedFullTest);
    law.readings.seconded_full_test == SecondedFullTest::Yes
}

/// By a decision of the attestation commission the person fits the post held (rules/8.2(2), 9; ).
fn require_attested<T: Trace>(facts: &Facts, day: Date, law: &Law<'_>, weighing: &mut Weighing<'_, T>) {
    weighing.trace.rests_on(ReadingKey::UnattestedSubstitute);
    let replaced = law.readings.unattested_substitute == UnattestedSubstitute::ServiceResultsReplaceDecision;
    let by = cites::ATTESTED;
    match employee(facts).subject_to_attestation {
        // Where the decision says that the person fits, it does not matter whether one was needed.
        None if replaced && fits(facts, day, law, weighing) == Ok(true) => {
            weighing.tested(ReserveTest::AttestedFit, true, by);
        }
        None => weighing.ask(Ask::SubjectToAttestation, by),
        Some(false) => {
            weighing.tested(ReserveTest::AttestationReplaced, replaced, cites::SELECTION);
            weighing.require(
                ReserveTest::AttestationReplaced,
                replaced,
                Code::AttestationNotFit,
                by,
                Detail::default(),
            );
        }
        Some(true) => match fits(facts, day, law, weighing) {
            Ok(fits) => {
                weighing.tested(ReserveTest::AttestedFit, fits, cites::SELECTION);
                weighing.require(ReserveTest::AttestedFit, fits, Code::AttestationNotFit, by, Detail::default());
            }
            Err(ask) => weighing.ask(ask, by),
        },
    }
}

fn fits<T: Trace>(facts: &Facts, day: Date, law: &Law<'_>, weighing: &mut Weighing<'_, T>) -> Result<bool, Ask> {
    let employee = employee(facts);
    let attestations = employee.attestations.as_ref().ok_or(Ask::Attestations)?;
    if attestations.iter().any(|decision| decision.on.is_none()) {
        return Err(Ask::Attestations);
    }
    let mut until: Vec<&Attestation> = attestations.iter().filter(|d| d.on.is_some_and(|on| on <= day)).collect();
    until.sort_by_key(|decision| decision.on);
    weighing.trace.rests_on(ReadingKey::AttestationPost);
    let latest = match law.readings.attestation_post {
        AttestationPost::PostAtAttestation => until.last().copied(),
        AttestationPost::PostNowHeld => about_post_held(&until, employee.post_held.as_deref())?,
    };
    let Some(decision) = latest else { return Ok(false) };
    if decision.result.ok_or(Ask::Attestations)? != AttestationResult::Fits {
        return Ok(false);
    }
    weighing.trace.rests_on(ReadingKey::AttestationRecommendationRequired);
    match law.readings.attestation_recommendation_required {
        AttestationRecommendationRequired::No => Ok(true),
        AttestationRecommendationRequired::Yes => {
            decision.recommendation.map(|given| given != Recommendation::None).ok_or(Ask::Recommendation)
        }
    }
}

/// The latest decision about the post now held. A decision whose post is not recorded may be one.
fn about_post_held<'d>(decisions: &[&'d Attestation], held: Option<&str>) -> Result<Option<&'d Attestation>, Ask> {
    if decisions.is_empty() {
        return Ok(None);
    }
    let held = held.ok_or(Ask::PostHeld)?;
    for decision in decisions.iter().rev() {
        match decision.post.as_deref() {
            None => return Err(Ask::AttestationPost),
            Some(post) if post == held => return Ok(Some(decision)),
            Some(_) => {}
        }
    }
    Ok(None)
}

/// Whether a penalty stands on a day; unknown where the day it was imposed is not recorded.
pub(super) fn stands(penalty: &Penalty, day: Date) -> Option<bool> {
    let over = [penalty.ended, penalty.quashed].into_iter().flatten().any(|end| end <= day);
    if over { Some(false) } else { penalty.imposed.map(|imposed| imposed <= day) }
}

fn require_no_penalty<T: Trace>(facts: &Facts, day: Date, weighing: &mut Weighing<'_, T>) {
    let by = cites::NO_PENALTY;
    let Some(penalties) = weighing.known(employee(facts).penalties.as_ref(), Ask::Penalties, by) else { return };
    if penalties.iter().any(|penalty| stands(penalty, day).is_none()) {
        weighing.ask(Ask::Penalties, by);
    }
    let standing: Vec<&Penalty> = penalties.iter().filter(|penalty| stands(penalty, day) == Some(true)).collect();
    weighing.tested(ReserveTest::NoPenalty, standing.is_empty(), by);
    for penalty in standing {
        let detail = Detail { penalty: penalty.kind, on: penalty.ended, ..Detail::default() };
        weighing.note(Code::PenaltyInForce, Level::Refuse, by, detail);
    }
}
