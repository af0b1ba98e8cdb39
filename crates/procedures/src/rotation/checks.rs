//! What the decree asks of a step and no norm answers: grounds, routes, packages, who acts. Each check names the clause it rests on.

use acts::Cite;
use norms::rotation::{Law, appointing_authority, in_scope};
use norms::{Authority, Silent};
use registry::{PersonNo, PostNo};
use serde::{Deserialize, Serialize};

use super::planning::{Planning, State};
use super::{Cases, Period, cites};
use crate::{Actor, Code, Context, DocumentKind, Judged, Reason, Value};

/// Planned rotation rests on an approved plan in which the employee stands (rules/9): the plan that holds the row.
pub fn plan_ground<'c>(cases: &'c Cases, body: &str, person: PersonNo, post: &str) -> Result<&'c Planning, Reason> {
    let mut approved = cases.plans(body).filter(|plan| plan.is_approved()).peekable();
    if approved.peek().is_none() {
        return Err(Reason::new(Code::NoApprovedPlan, cites::PLAN_GROUND));
    }
    let stands = |plan: &&Planning| plan.rows_in_force().iter().any(|row| row.person == person && *row.post == *post);
    approved.find(stands).ok_or_else(|| Reason::new(Code::NotInPlan, cites::PLAN_GROUND))
}

/// The plan is brought before the head by the HR service and approved by the head (rules/9).
pub fn plan_approval(submitted_by: Actor, approved_by: Actor) -> Result<(), Reason> {
    let named = |code, actor| Err(Reason::new(code, cites::PLAN_GROUND).with("authority", Value::Actor(actor)));
    match (submitted_by, approved_by) {
        (Actor::HrService, Actor::Head) => Ok(()),
        (Actor::HrService, _) => named(Code::PlanApproverNotHead, Actor::Head),
        _ => named(Code::PlanNotSubmittedByHr, Actor::HrService),
    }
}

/// Only an approved plan is sent to the authorised heads (rules/12).
pub fn plan_distribution(plan: State) -> Result<(), Reason> {
    match plan {
        State::Approved | State::Distributed | State::InExecution | State::Closed => Ok(()),
        _ => Err(Reason::new(Code::PlanNotApproved, cites::PLAN_SENT)),
    }
}

/// Every employee in the plan has signed for having seen it, or a refusal to sign is recorded (rules/14).
pub fn acquaintance(plan: &Planning) -> Result<(), Reason> {
    let missing = plan.rows.iter().position(|row| !plan.acquainted.contains_key(&row.person));
    missing.map_or(Ok(()), |row| {
        let row = i64::try_from(row + 1).unwrap_or(i64::MAX);
        Err(Reason::new(Code::AcquaintanceSignatureMissing, cites::ACQUAINTANCE).with("row", Value::Number(row)))
    })
}

/// A move of the same set: who goes where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct MoveOf {
    /// Who.
    pub person: PersonNo,
    /// Key of the post taken.
    pub to: Box<str>,
}

/// In an exchange every post taken is left, in the same set of moves, by an employee who holds a listed post (rules/3.4; rings of any
/// length, A12). A set that ends in an open post is no exchange.
pub fn exchange(law: &Law<'_>, from: PostNo, to: PostNo, left_for: &[(PostNo, PostNo)]) -> Result<(), Reason> {
    let mut ring = vec![to];
    while let Some((_, next)) = left_for.iter().find(|(left, _)| ring.last() == Some(left)) {
        if *next == from {
            let unlisted = |post: &&PostNo| in_scope(**post, law, &mut Silent).determined() != Some(true);
            let Some(post) = ring.iter().find(unlisted) else { return Ok(()) };
            let key = law.staff.post(*post).key.clone();
            return Err(Reason::new(Code::ExchangePartnerNotListed, cites::DESTINATION).with("post", Value::Post(key)));
        }
        if ring.contains(next) {
            break;
        }
        ring.push(*next);
    }
    Ok(())
}

/// The package for the agreement of a rotation, which the head sends (rules/15): the submission with its ground (rules/15(1)), the photograph and the special check in the service record (rules/15(2)), the biography (rules/15(3)).
pub fn agreement_package(package: &Package, context: &Context<'_>, judged: &mut Judged) {
    if !context.acts_as(Actor::Head) {
        let reason = Reason::new(Code::WrongSender, cites::AGREEMENT_PACKAGE);
        judged.refuse(reason.with("authority", Value::Actor(Actor::Head)));
    }
    let parts = [
        (DocumentKind::Submission, cites::AGREEMENT_SUBMISSION),
        (DocumentKind::ServiceRecord, cites::AGREEMENT_SERVICE_RECORD),
        (DocumentKind::Biography, cites::AGREEMENT_BIOGRAPHY),
    ];
    for (kind, clause) in parts.into_iter().filter(|(kind, _)| context.document(*kind).is_none()) {
        judged.lacks(kind, clause);
    }
    package.weigh(cites::AGREEMENT_SUBMISSION, Some(cites::AGREEMENT_SERVICE_RECORD), judged);
}

/// What the papers of a package state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Package {
    /// The ground that the submission states.
    #[serde(default)]
    pub ground: Box<str>,
    /// Whether the service record has the photograph.
    #[serde(default)]
    pub photograph: bool,
    /// Whether it says that the mandatory special check was passed.
    #[serde(default)]
    pub special_check: bool,
}

impl Package {
    fn weigh(&self, submission: Cite, service_record: Option<Cite>, judged: &mut Judged) {
        if self.ground.trim().is_empty() {
            judged.lacks_part("ground", submission);
        }
        let Some(service_record) = service_record else { return };
        if !self.photograph {
            judged.lacks_part("photograph", service_record);
        }
        if !self.special_check {
            judged.lacks_part("special-check", service_record);
        }
    }
}

/// The materials of an extension: for the head a submission that states its ground, with what proves it (rules/18); for the
/// Administration also the service record and the biography (rules/21(1)–(3)).
pub fn extension_package(package: &Package, route: Authority, context: &Context<'_>, judged: &mut Judged) {
    let to_head = [(DocumentKind::Submission, cites::EXTENSION_ROUTE), (DocumentKind::Proof, cites::EXTENSION_ROUTE)];
    let to_administration = [
        (DocumentKind::Submission, cites::EXTENSION_SUBMISSION),
        (DocumentKind::Proof, cites::EXTENSION_SUBMISSION),
        (DocumentKind::ServiceRecord, cites::EXTENSION_SERVICE_RECORD),
        (DocumentKind::Biography, cites::EXTENSION_BIOGRAPHY),
    ];
    let (parts, submission, service_record) = match route {
        Authority::Head => (&to_head[..], cites::EXTENSION_ROUTE, None),
        _ => (&to_administration[..], cites::EXTENSION_SUBMISSION, Some(cites::EXTENSION_SERVICE_RECORD)),
    };
    for (kind, clause) in parts.iter().filter(|(kind, _)| context.document(*kind).is_none()) {
        judged.lacks(*kind, *clause);
    }
    package.weigh(submission, service_record, judged);
}

/// The proposal of a rotation in the interest of the service gives reasons, and what supports them is attached (rules/24.3).
pub fn interest_proposal(justification: &str, context: &Context<'_>, judged: &mut Judged) {
    let reasoned = !justification.trim().is_empty();
    judged.require(reasoned, Code::ProposalWithoutJustification, cites::INTEREST_PROPOSAL);
    for kind in [DocumentKind::Proposal, DocumentKind::Proof] {
        if context.document(kind).is_none() {
            judged.lacks(kind, cites::INTEREST_PROPOSAL);
        }
    }
}

/// To the head proposes a deputy of the head or an authorised head (rules/24.3(1)), to an authorised head a deputy of that authorised
/// head (rules/24.3(2)).
pub fn interest_route(addressee: Actor, acting: &[Actor]) -> Result<(), Reason> {
    let (clause, entitled): (Cite, &[Actor]) = match addressee {
        Actor::AuthorisedHead => (cites::INTEREST_TO_AUTHORISED_HEAD, &[Actor::AuthorisedHeadDeputy]),
        _ => (cites::INTEREST_TO_HEAD, &[Actor::HeadDeputy, Actor::AuthorisedHead]),
    };
    let addressed = matches!(addressee, Actor::Head | Actor::AuthorisedHead);
    if addressed && entitled.iter().any(|actor| acting.contains(actor)) {
        return Ok(());
    }
    Err(Reason::new(Code::WrongProposer, clause).with("authority", Value::Actor(entitled[0])))
}

/// Release for refusing a post needs an offer that was refused (rules/6.4).
pub fn after_refusal(offer_refused: bool) -> Result<(), Reason> {
    let missing = || Reason::new(Code::ReleaseWithoutRefusedOffer, cites::AFTER_REFUSAL);
    if offer_refused { Ok(()) } else { Err(missing()) }
}

/// Service housing is given to whoever needs it, without the right to privatise it (rules/7).
pub fn housing(needed: Option<bool>, privatisation: bool) -> Result<(), Reason> {
    if privatisation {
        return Err(Reason::new(Code::HousingPrivatisation, cites::HOUSING));
    }
    match needed {
        Some(false) => Err(Reason::new(Code::HousingNotNeeded, cites::HOUSING)),
        _ => Ok(()),
    }
}

/// Those who are entitled to appoint to and release from these posts act, or have decided jointly (rules/8.1, 24.2).
pub(super) fn entitled(
    (from, to): (PostNo, PostNo),
    jointly: &[Actor],
    under: Cite,
    context: &Context<'_>,
    judged: &mut Judged,
) {
    let found = appointing_authority(from, to, context.law, &mut Silent);
    let Some(entitled) = judged.take(found, under) else { return };
    for actor in entitled.iter().map(Actor::from) {
        if !context.acts_as(actor) && !jointly.contains(&actor) {
            judged.refuse(Reason::new(Code::WrongAuthority, under).with("authority", Value::Actor(actor)));
        }
    }
}

/// For what the plan is, as a year to be shown; the transition has none.
pub(super) fn year_of(period: Period) -> Option<i32> {
    match period {
        Period::Year(year) => Some(year),
        Period::Transition => None,
    }
}
