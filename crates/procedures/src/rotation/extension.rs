//! Extension of the time in the post (X1–X15 of the inventory, section 2.4; rules/6.2–6.4, 18–23).

use acts::Cite;
use calendar::Date;
use norms::rotation::{
    After, Outcome, extension, extension_limit, extension_route, extension_runs, materials_due, notice_deadline,
    order_deadline, reply_deadline, same_locality_offer,
};
use norms::{Authority, Recorder, Silent};
use registry::{Fact, Ground, PersonEvent, PersonNo, RefusalOf};
use serde::{Deserialize, Serialize};

use super::checks::{self, Package};
use super::employee::appointed;
use super::planning::no_such_post;
use super::{Kind, after_refusal, cites, extension_package};
use crate::Actor::{
    self, Administration, AppointingAuthority, AuthorisedHead, Employee, Head, HeadDeputy, HrService, President, System,
};
use crate::{Clock, Code, Context, DocumentKind, Judged, Line, Procedure, Reason, Row, Value};

/// Where an extension stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::EnumIter, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum State {
    /// Not begun.
    New,
    /// A protected employee has refused to relocate.
    Eligible,
    /// A submission lies before the head.
    WithHead,
    /// The package has gone to the Administration.
    WithAdministration,
    /// Decided for.
    Positive,
    /// Decided against.
    Negative,
    /// Ordered.
    Ordered,
    /// The extended time runs.
    Running,
    /// It has ended.
    Ended,
    /// A post in the same locality is offered.
    Offered,
    /// Accepted.
    Placed,
    /// Released and taken into the disposal of the body.
    AtDisposal,
    /// Back to the rotation.
    Closed,
}

/// A step of an extension.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::AsRefStr, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", deny_unknown_fields)]
#[strum(serialize_all = "kebab-case")]
pub enum Command {
    /// X1: the refusal of a protected employee is recorded.
    Open,
    /// X2: a submission is brought before the head.
    Propose {
        /// The ground that it states.
        ground: Box<str>,
        /// The end proposed.
        until: Date,
    },
    /// X3: the head sends the package to the Administration.
    Send {
        /// What the papers state.
        package: Package,
        /// The end proposed.
        until: Date,
    },
    /// X5: the Administration has received it.
    Receive,
    /// X4, X5: decided for.
    Agree {
        /// The end.
        until: Date,
    },
    /// X4, X5: decided against.
    Decline,
    /// X6: the order is issued.
    Order {
        /// The end written in it.
        until: Date,
        /// Who signed it.
        signed_by: Actor,
    },
    /// X7: the employee is told.
    Notify,
    /// X8: the new end has come.
    End,
    /// X9: a further extension is sought.
    ExtendAgain,
    /// X10: the head offers a post in the same locality.
    Offer {
        /// Key of the post.
        post: Box<str>,
        /// Whether the results of the work were considered.
        #[serde(default)]
        results: bool,
        /// Whether the professional qualities were.
        #[serde(default)]
        qualities: bool,
        /// Whether the length of service was.
        #[serde(default)]
        length_of_service: bool,
    },
    /// X11: the employee accepts.
    Accept,
    /// X11: the order of appointment is issued.
    Appoint {
        /// The day from which it takes effect.
        from: Date,
    },
    /// X11: the employee is told of it.
    NotifyAppointment,
    /// X12: the employee refuses.
    Refuse,
    /// X12: released and taken into the disposal of the body.
    Release {
        /// Last day in the post.
        last_day: Date,
    },
    /// X13: no extension; the other limb of 6.2 remains.
    ReturnToRotation,
    /// X14: the employee has consented to a move while the extension ran.
    ConsentedEarly,
    /// X15: ended, and still in the post: back to the plan.
    ReturnToPlan,
}

/// The extension of the time in a post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extension {
    /// The employee.
    pub person: PersonNo,
    /// Key of the post held.
    pub post: Box<str>,
    /// The end proposed, then decided, then ordered.
    pub until: Option<Date>,
    /// The post offered after the end.
    pub offered: Option<Box<str>>,
    /// Whether it was refused.
    pub offer_refused: bool,
    /// The day from which the appointment to it takes effect.
    pub appointed: Option<Date>,
    line: Line<State>,
}

use State::{
    AtDisposal, Closed, Eligible, Ended, Negative, New, Offered, Ordered, Placed, Positive, Running,
    WithAdministration, WithHead,
};

const LIMB: Cite = cites::OFFER_OR_EXTENSION;
const OFFICIALS: &[Actor] = &[AppointingAuthority, Head, AuthorisedHead, President];

const ROWS: &[Row<State>] = &[
    Row::new("X1", "open", &[New, Closed], Some(Eligible), &[System], LIMB),
    Row::new("X2", "propose", &[Eligible], Some(WithHead), &[HeadDeputy, AuthorisedHead], cites::EXTENSION_ROUTE)
        .otherwise(Code::WrongProposer),
    Row::new("X4", "agree", &[WithHead], Some(Positive), &[Head], LIMB)
        .otherwise(Code::WrongAuthority)
        .documents(&[(DocumentKind::Decision, LIMB)]),
    Row::new("X3", "send", &[Eligible], Some(WithAdministration), &[Head], cites::EXTENSION_ROUTE_ADMINISTRATION)
        .otherwise(Code::WrongSender),
    Row::new("X5", "receive", &[WithAdministration], None, &[Administration, HrService], cites::REPLY)
        .documents(&[(DocumentKind::Receipt, cites::REPLY)]),
    Row::new("X5", "agree", &[WithAdministration], Some(Positive), &[Administration, HrService], cites::REPLY)
        .otherwise(Code::WrongAuthority)
        .documents(&[(DocumentKind::Decision, cites::REPLY)]),
    Row::new("X4", "decline", &[WithHead], Some(Negative), &[Head], LIMB).otherwise(Code::WrongAuthority).aside(),
    Row::new("X5", "decline", &[WithAdministration], Some(Negative), &[Administration, HrService], cites::REPLY)
        .otherwise(Code::WrongAuthority)
        .documents(&[(DocumentKind::Decision, cites::REPLY)])
        .aside(),
    Row::new("X6", "order", &[Positive], Some(Ordered), &[HrService, Head], cites::EXTENSION_ORDER)
        .closed(Code::NoPositiveDecision)
        .documents(&[(DocumentKind::Order, cites::EXTENSION_ORDER)]),
    Row::new("X7", "notify", &[Ordered], Some(Running), &[HrService], cites::EXTENSION_ORDER)
        .documents(&[(DocumentKind::Notice, cites::EXTENSION_ORDER)]),
    Row::new("X9", "extend-again", &[Running], Some(Eligible), &[HrService], LIMB).aside(),
    Row::new("X14", "consented-early", &[Running], Some(Closed), &[System], LIMB).aside(),
    Row::new("X8", "end", &[Running], Some(Ended), &[System], cites::OFFER_AFTER_MAXIMUM),
    Row::new("X10", "offer", &[Ended], Some(Offered), &[Head], cites::OFFER_AFTER_MAXIMUM)
        .otherwise(Code::WrongAuthority)
        .documents(&[(DocumentKind::Offer, cites::OFFER_AFTER_MAXIMUM)]),
    Row::new("X15", "return-to-plan", &[Ended], Some(Closed), &[HrService], cites::PLAN_DRAWN_UP).aside(),
    Row::new("X11", "accept", &[Offered], Some(Placed), &[Employee], cites::OFFER_AFTER_MAXIMUM)
        .documents(&[(DocumentKind::OfferAnswer, cites::OFFER_AFTER_MAXIMUM)]),
    Row::new("X11", "appoint", &[Placed], None, OFFICIALS, cites::CARRIED_OUT_BY)
        .otherwise(Code::WrongAuthority)
        .documents(&[(DocumentKind::Order, cites::CARRIED_OUT_BY)]),
    Row::new("X11", "notify-appointment", &[Placed], None, &[HrService], cites::NOTICE)
        .documents(&[(DocumentKind::Notice, cites::NOTICE)]),
    Row::new("X12", "refuse", &[Offered], None, &[Employee], cites::AFTER_REFUSAL)
        .documents(&[(DocumentKind::OfferAnswer, cites::AFTER_REFUSAL)]),
    Row::new("X12", "release", &[Offered], Some(AtDisposal), OFFICIALS, cites::AFTER_REFUSAL)
        .otherwise(Code::WrongAuthority)
        .documents(&[(DocumentKind::Order, cites::AFTER_REFUSAL)])
        .aside(),
    Row::new("X13", "return-to-rotation", &[Negative], Some(Closed), &[HrService], LIMB).silent(),
];

impl Extension {
    /// A case not begun.
    pub fn new(person: PersonNo, post: &str) -> Extension {
        Extension {
            person,
            post: post.into(),
            until: None,
            offered: None,
            offer_refused: false,
            appointed: None,
            line: Line::new(New),
        }
    }

    /// Whether an extension may be sought and ordered until a day; without a day, until the latest end there is.
    fn weigh_until(&self, until: Option<Date>, context: &Context<'_>, judged: &mut Judged) {
        let career = context.career(self.person);
        let limit = || match extension_limit(&career, context.today, context.law, &mut Silent) {
            Outcome::Determined(limit) | Outcome::NotBefore(limit, _) => limit,
            _ => context.today,
        };
        let mut trace = Recorder::default();
        let until = until.unwrap_or_else(limit);
        let found = extension(&career, context.today, until, context.law, &mut trace);
        judged.permit(found, &trace, context.law.staff, LIMB);
    }

    /// Clause 18 is the way of an ordinary employee, clause 21 that of a nomenclature employee.
    fn weigh_route(&self, taken: Authority, context: &Context<'_>, judged: &mut Judged) {
        let route = extension_route(&context.career(self.person), context.today, context.law, &mut Silent);
        let (own, other) = match taken {
            Authority::Head => (cites::EXTENSION_ROUTE, cites::EXTENSION_ROUTE_ADMINISTRATION),
            _ => (cites::EXTENSION_ROUTE_ADMINISTRATION, cites::EXTENSION_ROUTE),
        };
        if judged.take(route, own).is_some_and(|route| route != taken) {
            judged.refuse(Reason::new(Code::WrongRoute, own).with("clause", Value::Clause(other)));
        }
    }

    /// X10: a post in the same locality, with regard to the three things that the clause names (rules/6.3).
    fn weigh_offer(&self, post: &str, considered: [bool; 3], context: &Context<'_>, judged: &mut Judged) {
        for (part, considered) in ["results", "qualities", "length-of-service"].into_iter().zip(considered) {
            if !considered {
                let reason = Reason::new(Code::OfferCriteriaNotConsidered, cites::OFFER_AFTER_MAXIMUM);
                judged.refuse(reason.with("missing", Value::Part(part)));
            }
        }
        let Some(to) = context.post(post) else { return judged.refuse(no_such_post(post)) };
        let mut trace = Recorder::default();
        let career = context.career(self.person);
        let found = same_locality_offer(&career, to, context.today, After::MaximumTime, context.law, &mut trace);
        judged.permit(found, &trace, context.law.staff, cites::OFFER_AFTER_MAXIMUM);
    }

    fn weigh_entitled(&self, to: Option<&str>, context: &Context<'_>, judged: &mut Judged) {
        let Some(from) = context.post(&self.post) else { return judged.refuse(no_such_post(&self.post)) };
        let to = to.and_then(|key| context.post(key)).unwrap_or(from);
        checks::entitled((from, to), &[], cites::CARRIED_OUT_BY, context, judged);
    }

    fn weigh_order(&self, until: Date, signed_by: Actor, context: &Context<'_>, judged: &mut Judged) {
        self.weigh_until(Some(until), context, judged);
        if signed_by != Head {
            judged.refuse(Reason::new(Code::WrongAuthority, LIMB).with("authority", Value::Actor(Head)));
        }
        let order = context.registered(DocumentKind::Order);
        judged.record(self.person, PersonEvent::Extended { ordered: context.today, until, order });
    }

    fn weigh_appointment(&self, from: Date, context: &Context<'_>, judged: &mut Judged) {
        self.weigh_entitled(self.offered.as_deref(), context, judged);
        let Some(to) = &self.offered else { return };
        let order = context.registered(DocumentKind::Order);
        judged.record(self.person, appointed(to, from, Some(context.today), None, Ground::AcceptedOffer, order));
    }

    /// The last day for the materials; none where the end of the time lay before the act's entry into force (A36).
    fn materials(&self, under: Cite, context: &Context<'_>) -> Option<Clock> {
        let found = materials_due(&context.career(self.person), context.today, context.law, &mut Silent);
        let (Outcome::Determined(due) | Outcome::NotBefore(due, _)) = found else { return None };
        let counted = context.law.commencement.is_none_or(|from| from <= due);
        counted.then_some(Clock { due, under, late: Some(Code::LateMaterials) })
    }
}

impl Procedure for Extension {
    type State = State;
    type Command = Command;

    const NAME: &'static str = "extension";
    const ROWS: &'static [Row<State>] = ROWS;

    fn line(&self) -> &Line<State> {
        &self.line
    }

    fn line_mut(&mut self) -> &mut Line<State> {
        &mut self.line
    }

    fn bars(&self, row: &Row<State>, context: &Context<'_>, judged: &mut Judged) {
        let (career, law) = (context.career(self.person), context.law);
        match row.step {
            "open" => {
                self.weigh_until(None, context, judged);
                let refused = context.cases.employee(self.person, &self.post).map(|case| case.line().state);
                let awaits = refused.is_none_or(|state| state == super::employee::State::RefusedProtected);
                judged.require(awaits, Code::ExtensionNotEligible, LIMB);
            }
            "extend-again" => self.weigh_until(None, context, judged),
            "propose" => self.weigh_route(Authority::Head, context, judged),
            "send" => self.weigh_route(Authority::Administration, context, judged),
            "end" => {
                if let Outcome::Determined(until) = extension_runs(&career, context.today, law, &mut Silent) {
                    let reason = Reason::new(Code::DayNotCome, cites::OFFER_AFTER_MAXIMUM);
                    judged.refuse(reason.with("from", Value::Day(until)));
                }
            }
            "consented-early" => {
                let state = context.cases.employee(self.person, &self.post).map(|case| case.line().state);
                let moved = state.is_some_and(|state| state != super::employee::State::Extended);
                let running =
                    matches!(extension_runs(&career, context.today, law, &mut Silent), Outcome::Determined(_));
                judged.require(moved && running && self.consented(context), Code::WrittenConsentMissing, LIMB);
            }
            "appoint" => judged.require(self.appointed.is_none(), Code::StepNotOpen, cites::CARRIED_OUT_BY),
            "notify-appointment" => judged.require(self.appointed.is_some(), Code::StepNotOpen, cites::NOTICE),
            "release" => judged.check(after_refusal(self.offer_refused)),
            _ => {}
        }
    }

    fn weigh(&self, command: &Command, context: &Context<'_>, judged: &mut Judged) {
        match command {
            Command::Propose { ground, until } => {
                self.weigh_until(Some(*until), context, judged);
                let package = Package { ground: ground.clone(), ..Package::default() };
                extension_package(&package, Authority::Head, context, judged);
            }
            Command::Send { package, until } => {
                self.weigh_until(Some(*until), context, judged);
                extension_package(package, Authority::Administration, context, judged);
            }
            Command::Agree { until } => self.weigh_until(Some(*until), context, judged),
            Command::Order { until, signed_by } => self.weigh_order(*until, *signed_by, context, judged),
            Command::Offer { post, results, qualities, length_of_service } => {
                self.weigh_offer(post, [*results, *qualities, *length_of_service], context, judged);
            }
            Command::Appoint { from } => self.weigh_appointment(*from, context, judged),
            Command::Refuse => {
                let (of, post) = (RefusalOf::OfferedPost, self.offered.clone());
                judged.record(self.person, PersonEvent::Refused { of, post, on: context.today });
            }
            Command::Release { last_day } => {
                self.weigh_entitled(None, context, judged);
                let (order, ground) =
                    (context.registered(DocumentKind::Order), Fact::Known(Ground::RefusalOfOfferedPost));
                judged.record(self.person, PersonEvent::Left { last_day: *last_day, ground, order });
            }
            _ => {}
        }
    }

    fn clock(&self, row: &Row<State>, context: &Context<'_>) -> Option<Clock> {
        let law = context.law;
        let (due, under, late) = match row.number {
            "X2" => return self.materials(cites::EXTENSION_MATERIALS, context),
            "X3" => return self.materials(cites::EXTENSION_MATERIALS_ADMINISTRATION, context),
            "X5" if row.step != "receive" => {
                (reply_deadline(self.line.day_of("receive")?, law, &mut Silent), cites::REPLY, Code::LateReply)
            }
            "X6" => {
                (order_deadline(self.line.day_of("agree")?, law, &mut Silent), cites::EXTENSION_ORDER, Code::LateOrder)
            }
            "X7" => (
                notice_deadline(self.line.day_of("order")?, law, &mut Silent),
                cites::EXTENSION_ORDER,
                Code::LateNotice,
            ),
            "X11" if row.step == "notify-appointment" => {
                (notice_deadline(self.line.day_of("appoint")?, law, &mut Silent), cites::NOTICE, Code::LateNotice)
            }
            _ => return None,
        };
        due.determined().map(|due| Clock { due, under, late: Some(late) })
    }

    fn fold(&mut self, command: &Command, _on: Date) {
        match command {
            Command::Open | Command::ExtendAgain => self.until = None,
            Command::Propose { until, .. }
            | Command::Send { until, .. }
            | Command::Agree { until }
            | Command::Order { until, .. } => self.until = Some(*until),
            Command::Offer { post, .. } => (self.offered, self.offer_refused) = (Some(post.clone()), false),
            Command::Refuse => self.offer_refused = true,
            Command::Appoint { from } => self.appointed = Some(*from),
            _ => {}
        }
    }
}

impl Extension {
    /// Whether a written consent was given after the order of the extension.
    fn consented(&self, context: &Context<'_>) -> bool {
        let ordered = self.line.day_of("order");
        context.career(self.person).consents.iter().any(|consent| consent.written && Some(consent.on) >= ordered)
    }

    /// The id of this case.
    pub fn id(&self) -> super::CaseId {
        super::CaseId::Of { kind: Kind::Extension, person: self.person, post: self.post.clone() }
    }
}
