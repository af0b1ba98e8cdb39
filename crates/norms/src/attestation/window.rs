//! What has to lie in the campaign (decree/1), and the regional commissions there may be (decree/2, rules/9.1).

use acts::attestation::{CommissionKind, regions};
use calendar::Date;

use super::ask::{Ask, Outcome};
use super::cites;
use super::code::{Code, Review};
use super::facts::{Facts, Stage};
use super::finding::Finding;
use super::law::Law;
use super::reading::{ReadingKey, WindowScope};
use super::subject::not_before_the_decree;
use crate::trace::Trace;
use crate::verdict::Verdict;

/// Whether the stage may lie on the day (decree/1, decree/6).
pub fn in_window<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut review = Review::default();
    if let Some(stage) = review.need(facts.stage, Ask::Stage, cites::CATEGORIES, trace) {
        window(stage, on, law, &mut review, trace);
    }
    review.answer()
}

/// Refuses a stage outside the campaign, as far as it has to lie inside (X25; ATT-001), or before the Decree (ATT-007).
pub(super) fn window<T: Trace>(stage: Stage, day: Date, law: &Law<'_>, review: &mut Review, trace: &mut T) {
    not_before_the_decree(day, law, review, trace);
    trace.rests_on(ReadingKey::WindowScope);
    let inside = match law.readings.window_scope {
        WindowScope::Stages2To5 => stage != Stage::Preparation,
        WindowScope::AllStages => true,
        WindowScope::Decisions => stage == Stage::Decision,
        WindowScope::FirstStage => stage == Stage::Norms,
    };
    let (first, last) = (law.numbers.first_day, law.numbers.last_day);
    trace.step(cites::CATEGORIES, Finding::CampaignDay { on: day, first, last });
    if inside && !(first..=last).contains(&day) {
        review.note(Code::OutsideCampaign, cites::CATEGORIES, Some(day), trace);
    }
}

/// Whether the commission may be set up beside those there are (decree/2, rules/9.1; ATT-015, ATT-045).
pub fn set_up<T: Trace>(facts: &Facts, _: Date, _: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut review = Review::default();
    let commission = facts.commission.as_ref();
    let kind = commission.and_then(|it| it.kind);
    let Some(kind) = review.need(kind, Ask::Commission, cites::ONE_CENTRAL, trace) else { return review.answer() };
    let by = if kind == CommissionKind::Central { cites::ONE_CENTRAL } else { cites::REGIONAL };
    trace.step(by, Finding::CompetentCommission { commission: kind });
    let region = commission.and_then(|it| it.region.as_ref());
    if kind == CommissionKind::Regional {
        let Some(region) = review.need(region, Ask::Commission, cites::REGIONS, trace) else { return review.answer() };
        if !regions().contains(region) {
            review.note(Code::NoSuchRegion, cites::REGIONS, None, trace);
        }
    }
    if let Some(there) = review.need(facts.commissions.as_ref(), Ask::CommissionsSetUp, by, trace) {
        let same = |region_there: Option<&String>| kind == CommissionKind::Central || region_there == region;
        if there.iter().any(|it| it.kind == Some(kind) && same(it.region.as_ref())) {
            review.note(Code::SecondCommission, by, None, trace);
        }
        if there.iter().any(|it| {
            it.kind.is_none() || kind == CommissionKind::Regional && it.region.is_none() && it.kind == Some(kind)
        }) {
            review.ask(Ask::CommissionsSetUp, by, trace);
        }
    }
    review.answer()
}
