//! The papers of a nomination (rules/6.2, 8.4, 10.2) and the years the indicators cover.

use acts::reserve::{Condition, Material, MaterialKey, Per, Requirement, VariantKey, materials as papers};
use calendar::Date;
use serde::Serialize;

use super::facts::Facts;
use super::finding::{Finding, ReserveTest};
use super::reading::{AdministrationSubmissionReplaces, ReadingKey};
use super::route::{Located, located};
use super::scope::{employee, sending_day};
use super::weighing::{Weighing, not_yet};
use super::{Ask, Law, Outcome, cites};
use crate::trace::Trace;

/// Whether the papers of a nomination are complete.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Completeness {
    /// Whether nothing is missing.
    pub complete: bool,
    /// What is missing, in the order of the act.
    pub missing: Vec<MaterialKey>,
}

/// Whether the papers are complete, and what is missing.
pub fn materials<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Completeness> {
    if let Some(not_yet) = not_yet(on, law, trace) {
        return not_yet;
    }
    let day = sending_day(facts, on);
    let mut weighing = Weighing::new(trace);
    let missing = missing(facts, day, law, &mut weighing);
    let Some(missing) = missing else { return Outcome::Undetermined(weighing.asks) };
    let missing: Vec<MaterialKey> = missing.iter().map(|paper| paper.key).collect();
    Outcome::Determined(Completeness { complete: missing.is_empty(), missing })
}

/// The papers that must be there and are not; none where a fact is missing that it depends on.
pub(super) fn missing<T: Trace>(
    facts: &Facts,
    day: Date,
    law: &Law<'_>,
    weighing: &mut Weighing<'_, T>,
) -> Option<Vec<&'static Material>> {
    let nomination = facts.nomination.as_ref();
    let attached = nomination.and_then(|nomination| nomination.materials.as_ref());
    let attached = weighing.known(attached, Ask::Materials, cites::MATERIALS);
    let located = located(facts, day, weighing, cites::MATERIALS);
    let (attached, located) = (attached?, located?);
    let subject = employee(facts).subject_to_attestation;
    let mut missing = Vec::new();
    for paper in papers() {
        let there = attached.contains(&paper.key);
        match needed(paper, located, subject, law, weighing) {
            Some(false) => {}
            Some(true) => {
                weighing.trace.step(paper.cite, Finding::PaperFound { material: paper.key, there });
                if !there {
                    missing.push(paper);
                }
            }
            // Which of two papers is needed is open; it does not matter while both are there.
            None if there => weighing.trace.step(paper.cite, Finding::PaperFound { material: paper.key, there }),
            None => weighing.ask(Ask::SubjectToAttestation, paper.cite),
        }
    }
    let by = if located.state_guard { cites::STATE_GUARD_LIST } else { cites::MATERIALS };
    weighing.tested(ReserveTest::MaterialsComplete, missing.is_empty(), by);
    weighing.asks.is_empty().then_some(missing)
}

/// Whether a paper belongs to the nomination; unknown while that hangs on a fact not recorded.
fn needed<T: Trace>(
    paper: &Material,
    located: Located,
    subject: Option<bool>,
    law: &Law<'_>,
    weighing: &mut Weighing<'_, T>,
) -> Option<bool> {
    let of_route = paper.variants.is_empty() || paper.variants.contains(&located.variant);
    if !of_route || paper.requirement == Requirement::Optional || paper.per == Per::List {
        return Some(false);
    }
    if paper.key == MaterialKey::FirstHeadSubmission && located.variant == VariantKey::SecondedAdministration {
        weighing.trace.rests_on(ReadingKey::AdministrationSubmissionReplaces);
        return Some(law.readings.administration_submission_replaces == AdministrationSubmissionReplaces::No);
    }
    match paper.when {
        Some(Condition::SubjectToAttestation) => subject,
        Some(Condition::NotSubjectToAttestation) => subject.map(|subject| !subject),
        Some(Condition::AskedOfHost) => Some(false),
        None => Some(true),
    }
}

/// The days that the indicators of service cover.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Window {
    /// First day.
    pub from: Date,
    /// Last day: that of the submission.
    pub to: Date,
    /// Whether it is cut to the time the post has been held.
    pub cut: bool,
}

/// The three years back from the submission, or the time in the post where that is shorter (rules/10.2(1).2).
pub fn indicators_window<T: Trace>(facts: &Facts, _on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Window> {
    let mut weighing = Weighing::new(trace);
    let by = cites::INDICATORS;
    let submission = facts.nomination.as_ref().and_then(|nomination| nomination.submission_on.or(nomination.sent));
    let to = weighing.known(submission, Ask::SubmissionDay, by);
    let held_since = weighing.known(employee(facts).post_held_since, Ask::PostHeldSince, by);
    let (Some(to), Some(held_since)) = (to, held_since) else { return Outcome::Undetermined(weighing.asks) };
    let whole = to.plus_years(-law.numbers.indicator_years).plus_days(1);
    let cut = held_since > whole;
    let from = if cut { held_since } else { whole };
    weighing.trace.step(by, Finding::IndicatorsCover { from, to, cut });
    Outcome::Determined(Window { from, to, cut })
}
