//! The order of the stages, norms and test, and which decisions they leave (rules/4, 8, 15, 18).

use acts::Cite;
use calendar::Date;
use serde::Serialize;

use super::ask::{Ask, Outcome};
use super::backward::notice_given;
use super::cites;
use super::code::{Code, Review, known, lacking};
use super::exemption::bar;
use super::facts::{DecisionKey, Facts, NormTaken, Part, Stage, Test, TestPart, TestTaken};
use super::finding::Finding;
use super::law::Law;
use super::reading::{FailRule, NormsNotTaken, PreparationScope, ReadingKey, TestBelowScope, TestNotTaken};
use super::window::window;
use crate::trace::Trace;
use crate::verdict::Verdict;

/// The decisions that norms and test leave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Allowed {
    /// In the order of clause 15.
    pub decisions: Vec<DecisionKey>,
    /// Whether the norms were passed.
    pub norms_passed: bool,
    /// Whether the test was below the threshold.
    pub test_below: bool,
    /// Whether one of the two failed and the other did not: to be shown.
    pub one_failed: bool,
}

/// Whether the norms or the test may be held on the day (rules/4, 5, 8).
pub fn may_start_stage<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut review = Review::default();
    let stage = match known!(facts.stage, Stage, cites::STAGES, trace) {
        stage @ (Stage::Norms | Stage::Test) => stage,
        _ => return Outcome::NotApplicable(cites::STAGES),
    };
    window(stage, on, law, &mut review, trace);
    bar(facts, on, law, &mut review, trace);
    notice_given(facts, law, &mut review, trace);
    scheduled(stage, on, facts, &mut review, trace);
    preparation(on, facts, law, &mut review, trace);
    if stage == Stage::Test {
        let finished = norms_finished(facts, law, trace);
        step_finished(cites::NORMS_STAGE, finished, trace);
        step_finished(cites::STAGES, finished, trace);
        if review.need(finished, Ask::NormsResults, cites::NORMS_STAGE, trace) == Some(false) {
            review.note(Code::OutOfOrder, cites::STAGES, None, trace);
        }
    }
    review.answer()
}

/// What of stage 1 has to be over (rules/4(1), X39): beside notice and schedule, perhaps the characteristic and the materials.
fn preparation<T: Trace>(on: Date, facts: &Facts, law: &Law<'_>, review: &mut Review, trace: &mut T) {
    trace.rests_on(ReadingKey::PreparationScope);
    if law.readings.preparation_scope == PreparationScope::NoticeAndSchedule {
        return;
    }
    let by = cites::PREPARATION;
    let characteristic = facts.characteristic.as_ref().and_then(|it| it.sent);
    let materials = facts.materials.as_ref().and_then(|it| it.sent);
    let sent = [
        review.need(characteristic, Ask::Characteristic, by, trace),
        review.need(materials, Ask::MaterialsSent, by, trace),
    ];
    let finished = sent.iter().flatten().all(|sent| sent.by(on));
    trace.step(by, Finding::StageFinished { finished });
    if !finished {
        review.note(Code::OutOfOrder, cites::STAGES, None, trace);
    }
}

/// Refuses a day that no approved schedule of the stage holds (rules/8; ATT-012).
pub(super) fn scheduled<T: Trace>(stage: Stage, day: Date, facts: &Facts, review: &mut Review, trace: &mut T) {
    let by = cites::SCHEDULES;
    let Some(schedules) = review.need(facts.schedules.as_ref(), Ask::Schedules, by, trace) else { return };
    let mut open = false;
    for schedule in schedules {
        let holds = schedule.days.as_ref().map(|days| days.contains(&day));
        let approved = schedule.approved.map(|approved| approved.by(day));
        match (schedule.stage.map(|it| it == stage), holds, approved) {
            (Some(true), Some(true), Some(true)) => return,
            (Some(false), ..) | (_, Some(false), _) | (_, _, Some(false)) => {}
            _ => open = true,
        }
    }
    if open {
        review.ask(Ask::Schedules, by, trace);
    } else {
        review.note(Code::NotScheduled, by, None, trace);
    }
}

/// Whether every norm has a result (rules/4(2)); `None` where that is not recorded.
fn norms_finished<T: Trace>(facts: &Facts, law: &Law<'_>, trace: &mut T) -> Option<bool> {
    let norms = facts.norms.as_ref()?;
    let open = |taken: NormTaken, trace: &mut T| match taken {
        NormTaken::Pending => true,
        NormTaken::NotTakenValid => {
            trace.rests_on(ReadingKey::NormsNotTaken);
            law.readings.norms_not_taken != NormsNotTaken::FailedOrNotTaken
        }
        _ => false,
    };
    let mut finished = !norms.is_empty();
    let mut known = true;
    for norm in norms {
        match norm.result {
            None => known = false,
            Some(taken) => finished &= !open(taken, trace),
        }
    }
    if finished && !known { None } else { Some(finished) }
}

fn taken(part: &TestPart) -> Option<TestTaken> {
    if part.score.is_some() { Some(TestTaken::Taken) } else { part.taken }
}

/// Whether both parts have a mark or a recorded non-appearance (rules/4(3)); `None` where that is not recorded.
fn test_finished(test: Option<&Test>) -> Option<bool> {
    let parts = test?.parts.as_ref()?;
    let mut known = true;
    for wanted in [Part::Legislation, Part::Logic] {
        let mut of_part = parts.iter().filter(|it| it.part == Some(wanted));
        match of_part.next().map(taken) {
            Some(Some(TestTaken::NotTakenValid | TestTaken::Pending)) => return Some(false),
            None if parts.iter().all(|it| it.part.is_some()) => return Some(false),
            Some(Some(_)) => {}
            Some(None) | None => known = false,
        }
    }
    known.then_some(true)
}

/// Whether stages 2 and 3 are finished; `None` where that is not recorded.
pub(super) fn finished<T: Trace>(facts: &Facts, law: &Law<'_>, review: &mut Review, trace: &mut T) -> Option<bool> {
    let norms = norms_finished(facts, law, trace);
    let test = test_finished(facts.test.as_ref());
    let both = match (norms, test) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        _ => norms.and(test),
    };
    step_finished(cites::NORMS_STAGE, norms, trace);
    step_finished(cites::TEST_STAGE, test, trace);
    step_finished(cites::STAGES, both, trace);
    if both.is_none() {
        review.need(norms, Ask::NormsResults, cites::NORMS_STAGE, trace);
        review.need(test, Ask::TestResults, cites::TEST_STAGE, trace);
    }
    both
}

/// Says of a stage whether it is finished, where that is recorded.
fn step_finished<T: Trace>(by: Cite, finished: Option<bool>, trace: &mut T) {
    if let Some(finished) = finished {
        trace.step(by, Finding::StageFinished { finished });
    }
}

/// Which of the five decisions are lawful after norms and test (rules/15, 18; computation 4 of the inventory).
pub fn allowed_decisions<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Allowed> {
    let mut review = Review::default();
    match finished(facts, law, &mut review, trace) {
        None => return Outcome::Undetermined(review.asks()),
        Some(false) => return Outcome::NotApplicable(cites::STAGES),
        Some(true) => {}
    }
    let norms_passed = norms_passed(facts, law, trace);
    let test_below = match below(facts.test.as_ref(), law, trace) {
        Ok(below) => below,
        Err(ask) => return lacking(ask, cites::TEST_STAGE, trace),
    };
    trace.step(cites::AFTER_FAILURE, Finding::ResultsStand { norms_passed, test_below });
    trace.rests_on(ReadingKey::FailRule);
    let limited = match law.readings.fail_rule {
        FailRule::Both => !norms_passed && test_below,
        FailRule::Either => !norms_passed || test_below,
    };
    trace.step(cites::AFTER_FAILURE, Finding::ChoiceLimited { limited });
    let decisions = if limited {
        law.numbers.after_failure.iter().flatten().copied().collect()
    } else {
        trace.step(cites::DECISIONS, Finding::ChoiceLimited { limited });
        DecisionKey::FIVE.to_vec()
    };
    let one_failed = norms_passed == test_below;
    Outcome::Determined(Allowed { decisions, norms_passed, test_below, one_failed })
}

/// Whether all norms were passed; norms not taken as X2 has it.
fn norms_passed<T: Trace>(facts: &Facts, law: &Law<'_>, trace: &mut T) -> bool {
    facts.norms.iter().flatten().all(|norm| match norm.result {
        Some(NormTaken::Failed) => false,
        Some(NormTaken::NotTakenUnexcused) => {
            trace.rests_on(ReadingKey::NormsNotTaken);
            law.readings.norms_not_taken == NormsNotTaken::FailedOnly
        }
        Some(NormTaken::NotTakenValid) => {
            trace.rests_on(ReadingKey::NormsNotTaken);
            law.readings.norms_not_taken != NormsNotTaken::FailedOrNotTaken
        }
        _ => true,
    })
}

/// Whether the test was below the threshold (X3, X43).
fn below<T: Trace>(test: Option<&Test>, law: &Law<'_>, trace: &mut T) -> Result<bool, Ask> {
    let parts = test.and_then(|test| test.parts.as_deref()).unwrap_or_default();
    let not_taken = |trace: &mut T| {
        trace.rests_on(ReadingKey::TestNotTaken);
        law.readings.test_not_taken == TestNotTaken::Below
    };
    trace.rests_on(ReadingKey::TestBelowScope);
    if law.readings.test_below_scope == TestBelowScope::Total {
        let mut total = 0;
        for part in parts {
            match (part.score, taken(part)) {
                (Some(score), _) => total += score,
                (None, Some(TestTaken::NotTakenUnexcused)) => return Ok(not_taken(trace)),
                _ => return Err(Ask::TestResults),
            }
        }
        let threshold = test.and_then(|test| test.total_threshold).ok_or(Ask::TestThreshold)?;
        return Ok(total < threshold);
    }
    let all = law.readings.test_below_scope == TestBelowScope::AllComponents;
    let mut open = None;
    for part in parts {
        let below = match (part.score, taken(part)) {
            (Some(score), _) => part.threshold.map(|threshold| score < threshold).ok_or(Ask::TestThreshold),
            (None, Some(TestTaken::NotTakenUnexcused)) => Ok(not_taken(trace)),
            _ => Err(Ask::TestResults),
        };
        match below {
            // One part below, or of all one that is not, decides whatever the others are.
            Ok(below) if below != all => return Ok(below),
            Ok(_) => {}
            Err(ask) => open = Some(ask),
        }
    }
    open.map_or(Ok(all), Err)
}
