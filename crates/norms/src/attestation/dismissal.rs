//! Grounds of dismissal after the attestation (rules/22).

use calendar::Date;
use serde::Serialize;

use super::ask::{Ask, Asks, Outcome};
use super::cites;
use super::code::{Code, Review, known};
use super::facts::{DecisionKey, DismissalGround, Facts, OfferAnswer};
use super::finding::Finding;
use super::law::Law;
use super::reading::{NotPassedScope, ReadingKey, RefusalForm};
use crate::trace::Trace;
use crate::verdict::Verdict;

/// Which grounds of dismissal stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct DismissalGrounds {
    /// The attestation was not passed.
    pub not_passed: bool,
    /// Other posts were refused.
    pub posts_refused: bool,
}

fn taken(facts: &Facts) -> Option<&[DecisionKey]> {
    facts.decision.as_ref()?.taken.as_deref()
}

/// Whether the attestation was not passed (X22).
fn not_passed<T: Trace>(taken: &[DecisionKey], law: &Law<'_>, trace: &mut T) -> bool {
    match taken {
        [DecisionKey::UnfitDismissal | DecisionKey::DismissalForNonAppearance] => true,
        [DecisionKey::UnfitDemotion | DecisionKey::UnfitTransfer] => {
            trace.rests_on(ReadingKey::NotPassedScope);
            law.readings.not_passed_scope == NotPassedScope::AllUnfit
        }
        _ => false,
    }
}

/// Whether another post was recommended, which can be refused.
fn other_post(taken: &[DecisionKey]) -> bool {
    matches!(taken, [DecisionKey::UnfitDemotion | DecisionKey::UnfitTransfer])
}

/// Whether the refusal of other posts is on paper (X23); what is missing if that is not recorded.
fn refused<T: Trace>(facts: &Facts, law: &Law<'_>, trace: &mut T) -> Result<bool, Ask> {
    trace.rests_on(ReadingKey::RefusalForm);
    let form = law.readings.refusal_form;
    let offers = facts.offers.as_ref().ok_or(Ask::Offers)?;
    let answers: Vec<OfferAnswer> =
        offers.iter().map(|offer| offer.answer).collect::<Option<_>>().ok_or(Ask::Offers)?;
    let put_down = |answer: &OfferAnswer| match answer {
        OfferAnswer::RefusedInWriting => true,
        OfferAnswer::ActOfRefusal => form == RefusalForm::ActOfRefusalAllowed,
        _ => false,
    };
    let each = !answers.is_empty() && answers.iter().all(put_down);
    if each || form != RefusalForm::WrittenGeneralRefusal || answers.is_empty() {
        return Ok(each);
    }
    facts.general_refusal.ok_or(Ask::Offers)
}

/// Which grounds of dismissal stand (rules/22).
pub fn dismissal_ground<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<DismissalGrounds> {
    let by = cites::DISMISSAL;
    let taken = known!(taken(facts), Decision, by, trace);
    let not_passed = not_passed(taken, law, trace);
    let posts_refused = if other_post(taken) {
        match refused(facts, law, trace) {
            Ok(refused) => refused,
            Err(fact) => {
                trace.step(by, Finding::Missing { fact });
                return Outcome::Undetermined(Asks::of(fact));
            }
        }
    } else {
        false
    };
    trace.step(by, Finding::DismissalGrounds { not_passed, posts_refused });
    Outcome::Determined(DismissalGrounds { not_passed, posts_refused })
}

/// Whether a dismissal case may be opened on the ground stated (rules/22; ATT-037, ATT-046).
pub fn may_dismiss<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut review = Review::default();
    let by = cites::DISMISSAL;
    let ground = facts.dismissal.as_ref().and_then(|it| it.ground);
    let ground = review.need(ground, Ask::StatedGround, by, trace);
    let taken = review.need(taken(facts), Ask::Decision, by, trace);
    let Some((ground, taken)) = ground.zip(taken) else { return review.answer() };
    match ground {
        DismissalGround::NotPassed => {
            if !not_passed(taken, law, trace) {
                review.note(Code::NoGroundOfDismissal, by, None, trace);
            }
        }
        DismissalGround::PostsRefused if !other_post(taken) => {
            review.note(Code::NoGroundOfDismissal, by, None, trace);
        }
        DismissalGround::PostsRefused => match refused(facts, law, trace) {
            Ok(true) => {}
            Ok(false) => review.note(Code::NoRefusal, by, None, trace),
            Err(fact) => review.ask(fact, by, trace),
        },
    }
    review.answer()
}
