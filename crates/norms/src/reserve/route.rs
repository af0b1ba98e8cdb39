//! Who nominates, agrees, checks, lists, submits and approves (rules/5, 6, 8.3, 8.4, 10.1, 15).

use acts::Cite;
use acts::reserve::{Actor, Unchecked, Variant, VariantKey, variants};
use calendar::Date;
use serde::Serialize;

use super::facts::{Facts, Place};
use super::finding::{Finding, ReserveTest, RouteStep};
use super::reading::{ReadingKey, SenderOfLists, SgsRoute};
use super::scope::{any, employee, holds, sending_day, settled};
use super::weighing::{Detail, Weighing, not_yet};
use super::{Ask, Code, Law, Outcome, cites};
use crate::outcome::Authority;
use crate::trace::Trace;
use crate::verdict::Verdict;

/// The route of a nomination: who takes its steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Route {
    /// The variant by which the nomination is made.
    pub variant: VariantKey,
    /// Who nominates.
    pub nominator: Actor,
    /// Who agrees to the nomination.
    pub nomination_agreed_by: Option<Actor>,
    /// Who sends the list to the Administration.
    pub sender: Actor,
    /// Who checks.
    pub check_by: Actor,
    /// What follows without the check.
    pub unchecked: Unchecked,
    /// Who forms the list.
    pub list_by: Actor,
    /// Who agrees to the list.
    pub list_agreed_by: Option<Actor>,
    /// Who submits it.
    pub submission_by: Actor,
    /// Who approves.
    pub approver: Actor,
    /// Whether the quarter's days bind.
    pub quarter_dates: bool,
    /// Whose list it is: the general one, or that of the State Guard Service.
    pub list_route: ListRoute,
}

/// The two lists of a quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ListRoute {
    /// The Department's.
    General,
    /// That of the State Guard Service.
    StateGuardService,
}

/// Where the person serves and is seconded on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Located {
    /// The variant of the nomination.
    pub variant: VariantKey,
    /// Whether the person is of the State Guard Service.
    pub state_guard: bool,
}

/// Whether the person is of the State Guard Service on the day.
pub(super) fn state_guard(facts: &Facts, on: Date) -> Option<bool> {
    let service = employee(facts).service.as_ref()?;
    any(service.iter().map(|s| match s.at {
        Some(at) if at != Place::StateGuardService => Some(false),
        at => holds(s.from, s.until, on).and_then(|holds| if holds { at.map(|_| true) } else { Some(false) }),
    }))
}

/// Where the person is seconded to on the day: `Some(None)` is nowhere.
pub(super) fn seconded_to(facts: &Facts, on: Date) -> Option<Option<Place>> {
    let secondments = employee(facts).secondments.as_ref()?;
    let mut to = None;
    for secondment in secondments {
        match (holds(secondment.from, secondment.until, on), secondment.to) {
            (Some(false), _) => {}
            (Some(true), Some(place)) => to = Some(place),
            _ => return None,
        }
    }
    Some(to)
}

pub(super) fn located<T: Trace>(facts: &Facts, on: Date, weighing: &mut Weighing<'_, T>, by: Cite) -> Option<Located> {
    let seconded = weighing.known(seconded_to(facts, on), Ask::Secondments, by);
    let state_guard = weighing.known(state_guard(facts, on), Ask::Service, by);
    let (seconded, state_guard) = (seconded?, state_guard?);
    let variant = match seconded {
        Some(Place::Administration) => VariantKey::SecondedAdministration,
        Some(place) if place != Place::Other => VariantKey::SecondedBodyOrInternational,
        _ if state_guard => VariantKey::StateGuardService,
        _ => VariantKey::Ordinary,
    };
    Some(Located { variant, state_guard })
}

/// The data of a variant; each of them stands in the act's data, as a test shows.
fn held(key: VariantKey) -> Option<&'static Variant> {
    variants().iter().find(|variant| variant.key == key)
}

/// The clause by which a variant nominates.
pub(super) fn nominating_clause(variant: VariantKey) -> Cite {
    match variant {
        VariantKey::Ordinary => cites::SUBMISSION,
        VariantKey::StateGuardService => cites::STATE_GUARD,
        VariantKey::SecondedBodyOrInternational => cites::SECONDED,
        VariantKey::SecondedAdministration => cites::SECONDED_ADMINISTRATION,
    }
}

/// The route as the data have it, with the readings that move steps of it.
pub(super) fn route_of<T: Trace>(located: Located, law: &Law<'_>, trace: &mut T) -> Option<Route> {
    let Located { variant, state_guard } = located;
    let nomination = held(variant)?;
    // One of the State Guard Service who is at the Administration is nominated there; list and submission stay with the Service.
    let list = held(if state_guard { VariantKey::StateGuardService } else { variant })?;
    let seconded_guard = state_guard && variant == VariantKey::SecondedBodyOrInternational;
    // Its chief is the first head of the Service.
    let first_head = if state_guard { Actor::SgsChief } else { Actor::FirstHead };
    let nominator = if seconded_guard { first_head } else { nomination.nominator };
    trace.rests_on(ReadingKey::SenderOfLists);
    let sender = match law.readings.sender_of_lists {
        SenderOfLists::NominatingOfficial => nominator,
        SenderOfLists::FirstHeadAlways => first_head,
    };
    let agrees = nomination.nomination_agreed_by.first().copied();
    let mut route = Route {
        variant,
        nominator,
        nomination_agreed_by: agrees,
        sender,
        check_by: list.check_by,
        unchecked: list.unchecked,
        list_by: list.list_by,
        list_agreed_by: list.list_agreed_by.first().copied(),
        submission_by: list.submission_by,
        approver: list.approver,
        quarter_dates: true,
        list_route: if state_guard { ListRoute::StateGuardService } else { ListRoute::General },
    };
    if state_guard {
        trace.rests_on(ReadingKey::SgsRoute);
        match law.readings.sgs_route {
            SgsRoute::OwnRouteDepartmentCheck => {}
            SgsRoute::OwnRouteSameDates => (route.check_by, route.unchecked) = (Actor::Sgs, Unchecked::None),
            SgsRoute::OwnRouteNoDates => {
                (route.check_by, route.unchecked, route.quarter_dates) = (Actor::Sgs, Unchecked::None, false);
            }
            SgsRoute::GeneralRoute => {
                let general = held(VariantKey::Ordinary)?;
                route.unchecked = general.unchecked;
                route.list_agreed_by = general.list_agreed_by.first().copied();
            }
        }
    }
    Some(route)
}

/// Who takes the steps of the nomination of a person on a day.
pub fn route<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Route> {
    if let Some(not_yet) = not_yet(on, law, trace) {
        return not_yet;
    }
    let mut weighing = Weighing::new(trace);
    let located = located(facts, on, &mut weighing, cites::DEPARTMENT_ORGANISES);
    let found = located.and_then(|located| route_of(located, law, weighing.trace));
    let Some(route) = found else { return Outcome::Undetermined(weighing.asks) };
    let trace = weighing.trace;
    let mut by = |cite: Cite, route_step: RouteStep, actor: Actor| {
        trace.step(cite, Finding::RouteStepBy { route_step, actor });
    };
    let (organised, submitted) = match route.list_route {
        ListRoute::General => (cites::DEPARTMENT_ORGANISES, cites::SUBMITTED_BY_DEPARTMENT),
        ListRoute::StateGuardService => (cites::STATE_GUARD_LIST, cites::STATE_GUARD),
    };
    by(nominating_clause(route.variant), RouteStep::Nominates, route.nominator);
    if let Some(actor) = route.nomination_agreed_by {
        by(cites::SECONDED_ADMINISTRATION, RouteStep::AgreesToNomination, actor);
    }
    by(cites::LISTS_SENT, RouteStep::SendsList, route.sender);
    by(organised, RouteStep::FormsList, route.list_by);
    if let Some(actor) = route.list_agreed_by {
        by(submitted, RouteStep::AgreesToList, actor);
    }
    by(submitted, RouteStep::Submits, route.submission_by);
    by(submitted, RouteStep::Approves, route.approver);
    if route.list_agreed_by.is_none() {
        trace.step(submitted, Finding::RouteStepByNobody { route_step: RouteStep::AgreesToList });
    }
    trace.step(nominating_clause(route.variant), Finding::NominationRoute { variant: route.variant });
    Outcome::Determined(route)
}

/// Whether the right official nominates, with the agreement the variant asks for (rules/5.2, 8.3, 8.4, 10.2(1), 15).
///
/// Of a first head who would nominate himself or herself a person decides: the Rules do not exclude the person and leave nobody else
/// to nominate (rules/7).
pub fn nominator<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    if facts.nomination.is_none() {
        return Weighing::new(trace).hangs_on(Ask::SendingDay, cites::SUBMISSION);
    }
    let day = sending_day(facts, on);
    let mut weighing = Weighing::on(day, law, trace);
    let own = require_nominator(facts, day, law, &mut weighing);
    self_nomination(own, weighing)
}

/// The verdict, or the authority where nothing but the nomination of oneself is open.
pub(super) fn self_nomination<T: Trace>(own: Option<bool>, weighing: Weighing<'_, T>) -> Outcome<Verdict<Code>> {
    if own == Some(true) && weighing.verdict.lawful() {
        return Outcome::ForAuthority(Authority::Administration, cites::FIRST_HEADS);
    }
    weighing.outcome()
}

/// Weighs the nominator; answers whether a first head nominates himself or herself.
pub(super) fn require_nominator<T: Trace>(
    facts: &Facts,
    day: Date,
    law: &Law<'_>,
    weighing: &mut Weighing<'_, T>,
) -> Option<bool> {
    let nomination = facts.nomination.clone().unwrap_or_default();
    if nomination.additional == Some(true) {
        weighing.tested(ReserveTest::AdditionalNomination, true, cites::ADDITIONAL);
    }
    let given = weighing.known(nomination.by, Ask::Nominator, cites::SUBMISSION);
    let located = located(facts, day, weighing, cites::SUBMISSION)?;
    let route = route_of(located, law, weighing.trace)?;
    let by = nominating_clause(route.variant);
    // The chief of the State Guard Service is the first head of a special body.
    let also = (route.nominator == Actor::SgsChief && by == cites::SECONDED).then_some(Actor::FirstHead);
    if let Some(actor) = given {
        let right = actor == route.nominator || also == Some(actor);
        weighing.require(ReserveTest::RightNominator, right, Code::WrongNominator, by, Detail::actor(route.nominator));
    }
    if let Some(agrees) = route.nomination_agreed_by {
        let by = cites::SECONDED_ADMINISTRATION;
        if let Some(agreements) = weighing.known(nomination.agreements.as_ref(), Ask::Agreements, by) {
            let chief = if located.state_guard { Actor::SgsChief } else { agrees };
            let first_heads = [agrees, chief];
            let of_head = agreements.iter().filter(|a| a.by.is_none_or(|actor| first_heads.contains(&actor)));
            match any(of_head.map(|a| all_known(a.by, a.on).map(|on| on <= day))) {
                Some(agreed) => {
                    let code = Code::SendingBodyAgreementMissing;
                    weighing.require(ReserveTest::SendingBodyAgreed, agreed, code, by, Detail::default());
                }
                None => weighing.ask(Ask::Agreements, by),
            }
        }
    }
    own_nomination(facts, nomination.by_self, weighing)
}

fn all_known(by: Option<Actor>, on: Option<Date>) -> Option<Date> {
    by.and(on)
}

fn own_nomination<T: Trace>(facts: &Facts, by_self: Option<bool>, weighing: &mut Weighing<'_, T>) -> Option<bool> {
    match (employee(facts).first_head, by_self) {
        (Some(true), Some(true)) => {
            weighing.tested(ReserveTest::RightNominator, false, cites::FIRST_HEADS);
            Some(true)
        }
        (Some(false), _) | (_, Some(false)) => Some(false),
        (first_head, by_self) => {
            if first_head.is_none() {
                weighing.ask(Ask::FirstHead, cites::FIRST_HEADS);
            }
            if by_self.is_none() {
                weighing.ask(Ask::SelfNomination, cites::FIRST_HEADS);
            }
            None
        }
    }
}

/// Whether the decision is taken for each candidate or for the list.
pub fn decided_together<T: Trace>(_facts: &Facts, _on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<DecisionUnit> {
    trace.rests_on(ReadingKey::DecisionUnit);
    let unit = match law.readings.decision_unit {
        super::reading::DecisionUnit::PerCandidate => DecisionUnit::PerCandidate,
        super::reading::DecisionUnit::PerList => DecisionUnit::PerList,
    };
    trace.step(
        cites::DECIDED,
        Finding::RouteStepBy { route_step: RouteStep::Approves, actor: Actor::HeadOfAdministration },
    );
    settled(unit, super::Asks::EMPTY)
}

/// For what one decision is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DecisionUnit {
    /// For each candidate.
    PerCandidate,
    /// For the list.
    PerList,
}
