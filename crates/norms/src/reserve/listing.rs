//! From the check to the list, its agreement and submission (rules/5, 6.2, 10.4, 11, 12.1).

use acts::reserve::{Actor, Unchecked};
use calendar::Date;
use serde::Serialize;

use super::eligible::require_eligible;
use super::facts::{CandidateList, Facts, Handling, ListStep};
use super::finding::{Finding, ReserveTest, RouteStep};
use super::materials::missing;
use super::quarter::{Day, last_day_of};
use super::reading::{DefectsUntil, ReadingKey, ReturnOfMaterials, UncuredDefects};
use super::route::{ListRoute, Route, located, route_of};
use super::scope::{Tests, any, sending_day};
use super::weighing::{Detail, Weighing, not_yet};
use super::{Ask, Code, Law, Outcome, cites};
use crate::trace::Trace;
use crate::verdict::{Level, Verdict};

/// Whether defective materials may be handled so (rules/10.4, A-46).
pub fn defects<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut weighing = Weighing::on(on, law, trace);
    let by = cites::DEFECTS;
    let open = open_defects(facts, on, law, &mut weighing);
    if let Some(open) = open {
        weighing.tested(ReserveTest::NoDefectOpen, !open, by);
    }
    match weighing.known(facts.handling, Ask::Handling, by) {
        Some(Handling::Return) => {
            weighing.trace.rests_on(ReadingKey::ReturnOfMaterials);
            let (code, level) = match law.readings.return_of_materials {
                ReturnOfMaterials::Warn => (Code::ReturnNotNeeded, Level::Warn),
                ReturnOfMaterials::Forbidden => (Code::ReturnForbidden, Level::Refuse),
            };
            weighing.note(code, level, by, Detail::default());
        }
        Some(Handling::Complete) | None => {}
    }
    weighing.outcome()
}

/// Whether a defect is open on the day; by one reading what was cured after the day of the check counts as open.
fn open_defects<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, weighing: &mut Weighing<'_, T>) -> Option<bool> {
    let by = cites::DEFECTS;
    let defects = weighing.known(facts.defects.as_ref(), Ask::Defects, by)?;
    weighing.trace.rests_on(ReadingKey::DefectsUntil);
    let last = match law.readings.defects_until {
        DefectsUntil::ListFormed => None,
        DefectsUntil::CheckDay => {
            let last = last_day_of(facts, Day::Check, law, weighing.trace);
            Some(weighing.known(last, Ask::SendingDay, by)?)
        }
    };
    let open = any(defects.iter().map(|defect| {
        let cured = defect.cured.is_some_and(|day| day <= on && last.is_none_or(|last| day <= last));
        if cured { Some(false) } else { defect.found.map(|found| found <= on) }
    }));
    weighing.known(open, Ask::Defects, by)
}

/// What becomes of a candidate at the forming of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AtListing {
    /// No defect is open.
    Listed,
    /// Carried over to the next cycle.
    CarriedOver,
    /// The nomination is closed.
    Closed,
    /// Listed with a remark.
    ListedWithRemark,
}

/// What becomes of a candidate with open defects when the list is formed on a day (rules/11(2), A-17).
pub fn uncured<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<AtListing> {
    if let Some(not_yet) = not_yet(on, law, trace) {
        return not_yet;
    }
    let mut weighing = Weighing::new(trace);
    let Some(open) = open_defects(facts, on, law, &mut weighing) else { return Outcome::Undetermined(weighing.asks) };
    weighing.tested(ReserveTest::NoDefectOpen, !open, cites::DEFECTS);
    weighing.tested(ReserveTest::NoDefectOpen, !open, cites::LISTED);
    if !open {
        return Outcome::Determined(AtListing::Listed);
    }
    weighing.trace.rests_on(ReadingKey::UncuredDefects);
    Outcome::Determined(match law.readings.uncured_defects {
        UncuredDefects::NotListedCarryOver => AtListing::CarriedOver,
        UncuredDefects::NotListedClose => AtListing::Closed,
        UncuredDefects::ListedWithRemark => AtListing::ListedWithRemark,
    })
}

/// The route of the candidate, of the day of sending.
fn route_on<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, weighing: &mut Weighing<'_, T>) -> Option<Route> {
    let located = located(facts, sending_day(facts, on), weighing, cites::DEPARTMENT_ORGANISES)?;
    route_of(located, law, weighing.trace)
}

/// Whether the candidate may stand on a list formed on a day (rules/11(1), 11(2)).
pub fn listing<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    if facts.nomination.is_none() {
        return Weighing::new(trace).hangs_on(Ask::SendingDay, cites::LISTED);
    }
    let mut weighing = Weighing::on(on, law, trace);
    let route = route_on(facts, on, law, &mut weighing);
    if let Some(route) = route {
        weigh_check(&route, facts, on, law, &mut weighing);
        weigh_completeness(&route, facts, on, law, &mut weighing);
        let last = last_day_of(facts, Day::List, law, weighing.trace).filter(|_| route.quarter_dates);
        if let Some(last) = last.filter(|last| on > *last) {
            weighing.note(Code::LateList, Level::Breach, cites::LISTED, Detail::day(last));
        }
    }
    require_eligible(facts, sending_day(facts, on), Tests::Qualification, law, &mut weighing);
    weighing.outcome()
}

/// The check must have been made and have found nothing; of a candidate of the State Guard Service its absence is shown.
fn weigh_check<T: Trace>(route: &Route, facts: &Facts, on: Date, law: &Law<'_>, weighing: &mut Weighing<'_, T>) {
    let by = cites::CHECKED;
    let level = match route.unchecked {
        Unchecked::None => return,
        Unchecked::Warn => Level::Warn,
        Unchecked::Refuse => Level::Refuse,
    };
    let code = if level == Level::Warn { Code::SgsNotChecked } else { Code::NotVerified };
    let Some(checks) = &facts.checks else {
        if level == Level::Refuse {
            weighing.ask(Ask::Checks, by);
        }
        return;
    };
    if checks.iter().any(|check| check.on.is_none()) {
        return weighing.ask(Ask::Checks, by);
    }
    let made = checks.iter().filter(|check| check.on <= Some(on)).max_by_key(|check| check.on);
    let Some(check) = made else {
        weighing.tested(ReserveTest::CheckedByDepartment, false, by);
        return weighing.note(code, level, by, Detail::default());
    };
    let results = [check.genuine, check.complete, check.eligible];
    match super::scope::all(results) {
        Some(passed) => {
            weighing.tested(ReserveTest::CheckedByDepartment, passed, by);
            if !passed {
                weighing.note(code, level, by, Detail::default());
            }
        }
        None if level == Level::Refuse => weighing.ask(Ask::CheckResults, by),
        None => {}
    }
    let last = last_day_of(facts, Day::Check, law, weighing.trace).filter(|_| route.quarter_dates);
    if let Some(last) = last.filter(|last| check.on > Some(*last)) {
        weighing.note(Code::LateCheck, Level::Breach, by, Detail::day(last));
    }
}

/// Nothing missing and no defect open.
fn weigh_completeness<T: Trace>(route: &Route, facts: &Facts, on: Date, law: &Law<'_>, weighing: &mut Weighing<'_, T>) {
    let by = match route.list_route {
        ListRoute::General => cites::CHECKED,
        ListRoute::StateGuardService => cites::STATE_GUARD_LIST,
    };
    for paper in missing(facts, sending_day(facts, on), law, weighing).into_iter().flatten() {
        let detail = Detail { material: Some(paper.key), ..Detail::default() };
        weighing.note(Code::MaterialsIncomplete, Level::Refuse, by, detail);
    }
    if let Some(open) = open_defects(facts, on, law, weighing) {
        weighing.tested(ReserveTest::NoDefectOpen, !open, cites::DEFECTS);
        weighing.tested(ReserveTest::NoDefectOpen, !open, cites::LISTED);
        if open {
            weighing.trace.rests_on(ReadingKey::UncuredDefects);
            let with_remark = law.readings.uncured_defects == UncuredDefects::ListedWithRemark;
            let level = if with_remark { Level::Warn } else { Level::Refuse };
            weighing.note(Code::MaterialsIncomplete, level, by, Detail::default());
        }
    }
}

/// The list with what was done to it.
fn list(facts: &Facts) -> CandidateList {
    facts.list.clone().unwrap_or_default()
}

/// Whether a step was taken by this official on the version that stands, between two days.
fn step_taken(steps: &[ListStep], by: Actor, version: i32, from: Option<Date>, until: Date) -> Option<bool> {
    any(steps.iter().map(|step| {
        let right = step.by.map(|actor| actor == by);
        let of_version = step.version.map(|of| of == version);
        let in_time = step.on.map(|day| day <= until && from.is_none_or(|from| day >= from));
        super::scope::all([right, of_version, in_time])
    }))
}

/// The Secretary must have agreed to the version that stands, after it was formed (rules/5.1, 12.1).
fn require_agreement<T: Trace>(list: &CandidateList, actor: Actor, until: Date, weighing: &mut Weighing<'_, T>) {
    let by = cites::AGREED;
    let version = weighing.known(list.version, Ask::ListVersion, by);
    let agreements = weighing.known(list.agreements.as_ref(), Ask::ListAgreements, by);
    let (Some(version), Some(agreements)) = (version, agreements) else { return };
    let agreed = step_taken(agreements, actor, version, list.formed, until);
    if let Some(agreed) = weighing.known(agreed, Ask::ListAgreements, by) {
        let code = Code::SecretaryAgreementMissing;
        weighing.tested(ReserveTest::SecretaryAgreed, agreed, cites::SUBMITTED_BY_DEPARTMENT);
        weighing.require(ReserveTest::SecretaryAgreed, agreed, code, by, Detail::default());
    }
}

fn require_formed<T: Trace>(list: &CandidateList, on: Date, weighing: &mut Weighing<'_, T>) {
    let by = cites::AGREED;
    if let Some(formed) = weighing.known(list.formed, Ask::ListFormed, by) {
        weighing.require(ReserveTest::ListIsFormed, formed <= on, Code::ListNotFormed, by, Detail::default());
    }
}

/// Whether the list may be laid before the Head of the Administration on a day (rules/5, 12.1).
pub fn submission<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut weighing = Weighing::on(on, law, trace);
    let list = list(facts);
    require_formed(&list, on, &mut weighing);
    if let Some(route) = route_on(facts, on, law, &mut weighing) {
        match route.list_agreed_by {
            Some(actor) => require_agreement(&list, actor, on, &mut weighing),
            None => weighing
                .trace
                .step(cites::STATE_GUARD, Finding::RouteStepByNobody { route_step: RouteStep::AgreesToList }),
        }
    }
    weighing.outcome()
}

/// Whether the reserve may be approved on a day (rules/5, 12.1).
pub fn approval<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut weighing = Weighing::on(on, law, trace);
    let list = list(facts);
    let Some(route) = route_on(facts, on, law, &mut weighing) else { return weighing.outcome() };
    let (by, code) = match route.list_route {
        ListRoute::General => (cites::SUBMITTED_BY_DEPARTMENT, Code::SubmissionMissing),
        ListRoute::StateGuardService => (cites::STATE_GUARD, Code::SgsChiefSubmissionMissing),
    };
    let decider = facts.decision.as_ref().and_then(|decision| decision.by);
    if let Some(actor) = weighing.known(decider, Ask::Decider, by) {
        let right = actor == route.approver;
        weighing.require(ReserveTest::HeadDecides, right, Code::NotTheApprover, by, Detail::actor(route.approver));
    }
    let submissions = weighing.known(list.submissions.as_ref(), Ask::Submissions, by);
    let version = weighing.known(list.version, Ask::ListVersion, by);
    if let (Some(submissions), Some(version)) = (submissions, version) {
        let submitted = step_taken(submissions, route.submission_by, version, list.formed, on);
        if let Some(submitted) = weighing.known(submitted, Ask::Submissions, by) {
            let detail = Detail::actor(route.submission_by);
            weighing.require(ReserveTest::SubmittedRightly, submitted, code, by, detail);
        }
        if let Some(actor) = route.list_agreed_by {
            // The agreement comes before the submission that the approval rests on.
            let last = submissions.iter().filter(|s| s.version == Some(version)).filter_map(|s| s.on).max();
            require_agreement(&list, actor, last.map_or(on, |last| last.min(on)), &mut weighing);
        }
    }
    weighing.outcome()
}
