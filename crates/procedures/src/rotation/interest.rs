//! Rotation in the interest of the service (S1–S7 of the inventory, section 2.5; rules/24).

use calendar::Date;
use norms::rotation::{ActForm, act_form};
use norms::rotation::{
    Agreement as Needed, MoveGround, Outcome, Proposed, RefusalCode, agreement, may_take, notice_deadline,
    order_deadline,
};
use norms::{Recorder, Silent};
use registry::{Ground, PersonNo, PostNo};
use serde::{Deserialize, Serialize};

use super::checks;
use super::employee::appointed;
use super::planning::no_such_post;
use super::{CaseId, Kind, cites, interest_proposal, interest_route};
use crate::Actor::{
    self, AppointingAuthority, AuthorisedHead, AuthorisedHeadDeputy, Head, HeadDeputy, HrService, President,
};
use crate::{Clock, Code, Context, DocumentKind, Judged, Line, Procedure, Reason, Row, Value};

/// Where a rotation in the interest of the service stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::EnumIter, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum State {
    /// Not begun.
    New,
    /// Proposed.
    Proposed,
    /// Considered by the addressee.
    Considered,
    /// The agreement of the President or the Administration is sought.
    InAgreement,
    /// Decided.
    Decided,
    /// Declined.
    Declined,
    /// Ordered.
    Ordered,
    /// The employee has been told.
    Notified,
    /// Rotated.
    Rotated,
}

/// A step of a rotation in the interest of the service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::AsRefStr, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", deny_unknown_fields)]
#[strum(serialize_all = "kebab-case")]
pub enum Command {
    /// S1: a reasoned proposal.
    Propose {
        /// Key of the post to be taken.
        to: Box<str>,
        /// To whom: the head or an authorised head.
        addressee: Actor,
        /// The reasons.
        justification: Box<str>,
    },
    /// S2: the addressee considers it.
    Consider,
    /// S3: the agreement of the President or the Administration is sought.
    SeekAgreement,
    /// S4: decided.
    Decide {
        /// The day from which the move takes effect.
        on: Date,
        /// Who else decided, where two posts have different appointing authorities.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        jointly: Vec<Actor>,
    },
    /// S5: declined.
    Decline,
    /// S6: the order is issued.
    Order {
        /// Who signed it.
        signed_by: Actor,
    },
    /// S7: the employee is told.
    Notify,
    /// S7: the act takes effect.
    TakeEffect {
        /// The day the duties were taken up, where another.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        taken_up: Option<Date>,
    },
}

/// A rotation in the interest of the service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interest {
    /// The employee.
    pub person: PersonNo,
    /// Key of the post held.
    pub post: Box<str>,
    /// Key of the post proposed.
    pub to: Box<str>,
    /// To whom it was proposed.
    pub addressee: Actor,
    /// The reasons given.
    pub justification: Box<str>,
    /// The day from which the move takes effect, once decided.
    pub on: Option<Date>,
    line: Line<State>,
}

use State::{Considered, Decided, Declined, InAgreement, New, Notified, Ordered, Rotated};

const OFFICIALS: &[Actor] = &[AppointingAuthority, Head, AuthorisedHead, President];

const ROWS: &[Row<State>] = &[
    Row::new(
        "S1",
        "propose",
        &[New, Declined, Rotated],
        Some(State::Proposed),
        &[HeadDeputy, AuthorisedHead, AuthorisedHeadDeputy],
        cites::INTEREST_PROPOSAL,
    )
    .otherwise(Code::WrongProposer),
    Row::new("S2", "consider", &[State::Proposed], Some(Considered), OFFICIALS, cites::INTEREST_DECIDED_BY)
        .otherwise(Code::WrongAuthority),
    Row::new("S4", "decide", &[Considered, InAgreement], Some(Decided), OFFICIALS, cites::INTEREST_DECIDED_BY)
        .otherwise(Code::WrongAuthority)
        .documents(&[(DocumentKind::Decision, cites::INTEREST_DECIDED_BY)]),
    Row::new("S3", "seek-agreement", &[Considered], Some(InAgreement), &[Head], cites::INTEREST_AGREEMENT)
        .otherwise(Code::WrongSender)
        .aside(),
    Row::new("S5", "decline", &[Considered, InAgreement], Some(Declined), OFFICIALS, cites::INTEREST_DECIDED_BY)
        .otherwise(Code::WrongAuthority)
        .aside(),
    Row::new(
        "S6",
        "order",
        &[Decided],
        Some(Ordered),
        &[HrService, Head, AuthorisedHead, President],
        cites::INTEREST_ORDER,
    )
    .otherwise(Code::WrongSigner),
    Row::new("S7", "notify", &[Ordered], Some(Notified), &[HrService], cites::NOTICE)
        .documents(&[(DocumentKind::Notice, cites::NOTICE)]),
    Row::new("S7", "take-effect", &[Notified], Some(Rotated), &[HrService], cites::INTEREST),
];

impl Interest {
    /// A case not begun.
    pub fn new(person: PersonNo, post: &str) -> Interest {
        Interest {
            person,
            post: post.into(),
            to: "".into(),
            addressee: Head,
            justification: "".into(),
            on: None,
            line: Line::new(New),
        }
    }

    fn agreement_id(&self) -> CaseId {
        CaseId::Of { kind: Kind::Agreement, person: self.person, post: self.post.clone() }
    }

    fn posts(&self, to: &str, context: &Context<'_>, judged: &mut Judged) -> Option<(PostNo, PostNo)> {
        let (from, to_post) = (context.post(&self.post), context.post(to));
        if to_post.is_none() {
            judged.refuse(no_such_post(to));
        }
        from.zip(to_post)
    }

    /// What the norms say of the move on a day (rules/24.1, 24.4, and what clause 24 does not set aside).
    fn weigh_move(&self, to: PostNo, on: Date, context: &Context<'_>) -> (Judged, bool) {
        let occupied = context
            .world
            .holders_on(to, on)
            .any(|holder| holder != self.person && !context.cases.leaves(holder, to, on, context));
        let mut trace = Recorder::default();
        let proposed = Proposed { to, on, ground: MoveGround::Interest, occupied };
        let found = may_take(&context.career(self.person), proposed, context.law, &mut trace);
        let protected = matches!(&found, Outcome::Determined(permission)
            if permission.refusals.contains(RefusalCode::InterestProtectedPerson));
        let mut judged = Judged::default();
        judged.permit(found, &trace, context.law.staff, cites::INTEREST);
        (judged, protected)
    }

    /// S1: the way of the proposal, its reasons and papers; the protected are out of reach (rules/24.1, 24.3).
    fn weigh_proposal(&self, command: (&str, Actor, &str), context: &Context<'_>, judged: &mut Judged) {
        let (to, addressee, justification) = command;
        judged.check(interest_route(addressee, context.acting));
        interest_proposal(justification, context, judged);
        let Some((_, to)) = self.posts(to, context, judged) else { return };
        if let (found, true) = self.weigh_move(to, context.today, context) {
            let protected = found.reasons.into_iter().filter(|reason| reason.code == Code::InterestProtectedPerson);
            protected.for_each(|reason| judged.refuse(reason));
        }
    }

    /// S2: the addressee considers it, or whoever decides in any case (rules/24.2).
    fn weigh_addressee(&self, context: &Context<'_>, judged: &mut Judged) {
        if ![self.addressee, AppointingAuthority].iter().any(|actor| context.acts_as(*actor)) {
            let reason = Reason::new(Code::WrongAuthority, cites::INTEREST_DECIDED_BY);
            judged.refuse(reason.with("authority", Value::Actor(self.addressee)));
        }
    }

    fn needed(&self, context: &Context<'_>, judged: &mut Judged) -> Option<Needed> {
        let (from, to) = self.posts(&self.to, context, judged)?;
        judged.take(agreement(from, to, context.law, &mut Silent), cites::INTEREST_AGREEMENT)
    }

    /// S4: everything that speaks against the move, the agreement, and who decides.
    fn weigh_decision(&self, on: Date, jointly: &[Actor], context: &Context<'_>, judged: &mut Judged) {
        let Some((from, to)) = self.posts(&self.to, context, judged) else { return };
        let (found, _) = self.weigh_move(to, on, context);
        found.reasons.into_iter().for_each(|reason| judged.refuse(reason));
        found.warnings.into_iter().for_each(|warning| judged.warn(warning));
        if let Some(needed) = self.needed(context, judged) {
            let agreed = context.cases.agreed(&self.agreement_id(), &self.to, needed, cites::INTEREST_AGREEMENT);
            judged.check(agreed);
        }
        checks::entitled((from, to), jointly, cites::INTEREST_DECIDED_BY, context, judged);
    }

    /// S6: an order of the head or of an authorised head (rules/24.5); that of the President has its own form (rules/17.2).
    fn weigh_order(&self, signed_by: Actor, context: &Context<'_>, judged: &mut Judged) {
        let Some((_, to)) = self.posts(&self.to, context, judged) else { return };
        let form = judged.take(act_form(to, context.law, &mut Silent), cites::ACT_FORM);
        if form == Some(ActForm::PresidentialOrder) {
            let presidential = context.document(DocumentKind::PresidentialOrder).is_some() && signed_by == President;
            return judged.require(presidential, Code::PresidentialForm, cites::ACT_FORM);
        }
        if context.document(DocumentKind::Order).is_none() {
            judged.lacks(DocumentKind::Order, cites::INTEREST_ORDER);
        }
        if !matches!(signed_by, Head | AuthorisedHead) {
            judged.refuse(Reason::new(Code::WrongSigner, cites::INTEREST_ORDER).with("authority", Value::Actor(Head)));
        }
    }

    /// S7: the move becomes a fact of the register.
    fn record_move(&self, taken_up: Option<Date>, judged: &mut Judged) {
        let Some(on) = self.on else { return };
        if taken_up.is_some_and(|day| day != on) {
            judged.warn(Reason::new(Code::TakenUpOnAnotherDay, cites::TERM));
        }
        let kinds = [DocumentKind::Order, DocumentKind::PresidentialOrder];
        let order = kinds.iter().find_map(|kind| self.line.document_of("order", *kind)).map(|order| order.registered());
        let issued = self.line.day_of("order");
        judged.record(self.person, appointed(&self.to, on, issued, taken_up, Ground::InterestOfService, order));
    }
}

impl Procedure for Interest {
    type State = State;
    type Command = Command;

    const NAME: &'static str = "interest";
    const ROWS: &'static [Row<State>] = ROWS;

    fn line(&self) -> &Line<State> {
        &self.line
    }

    fn line_mut(&mut self) -> &mut Line<State> {
        &mut self.line
    }

    fn bars(&self, row: &Row<State>, context: &Context<'_>, judged: &mut Judged) {
        match row.step {
            "propose" => {
                let held = context.held_on(self.person, context.today);
                let holds = held.is_some() && held == context.post(&self.post);
                judged.require(holds, Code::NotInPost, cites::SCOPE);
            }
            "seek-agreement" => {
                let needed = self.needed(context, judged);
                if needed.is_some_and(|needed| !needed.president && !needed.administration) {
                    judged.refuse(Reason::new(Code::AgreementNotNeeded, cites::INTEREST_AGREEMENT));
                }
            }
            "decide" => {
                if let Some(needed) = self.needed(context, judged) {
                    let id = self.agreement_id();
                    judged.check(context.cases.agreed(&id, &self.to, needed, cites::INTEREST_AGREEMENT));
                }
            }
            "take-effect" => {
                if let Some(on) = self.on.filter(|on| context.today < *on) {
                    judged.refuse(Reason::new(Code::DayNotCome, cites::INTEREST).with("from", Value::Day(on)));
                }
            }
            _ => {}
        }
    }

    fn weigh(&self, command: &Command, context: &Context<'_>, judged: &mut Judged) {
        match command {
            Command::Propose { to, addressee, justification } => {
                self.weigh_proposal((to, *addressee, justification), context, judged);
            }
            Command::Consider => self.weigh_addressee(context, judged),
            Command::Decide { on, jointly } => self.weigh_decision(*on, jointly, context, judged),
            Command::Decline => {
                if let Some((from, to)) = self.posts(&self.to, context, judged) {
                    checks::entitled((from, to), &[], cites::INTEREST_DECIDED_BY, context, judged);
                }
            }
            Command::Order { signed_by } => self.weigh_order(*signed_by, context, judged),
            Command::TakeEffect { taken_up } => self.record_move(*taken_up, judged),
            _ => {}
        }
    }

    fn clock(&self, row: &Row<State>, context: &Context<'_>) -> Option<Clock> {
        let law = context.law;
        let (due, under, late) = match row.step {
            // Clause 17 is referred to for nomenclature employees (rules/24.6).
            "order" => {
                let agreed = context.cases.agreement(&self.agreement_id())?.agreed_on();
                let from = agreed.max(self.line.day_of("decide"))?;
                agreed?;
                (order_deadline(from, law, &mut Silent), cites::ORDER, Code::LateOrder)
            }
            "notify" => {
                (notice_deadline(self.line.day_of("order")?, law, &mut Silent), cites::NOTICE, Code::LateNotice)
            }
            _ => return None,
        };
        due.determined().map(|due| Clock { due, under, late: Some(late) })
    }

    fn fold(&mut self, command: &Command, _on: Date) {
        match command {
            Command::Propose { to, addressee, justification } => {
                (self.to, self.addressee) = (to.clone(), *addressee);
                self.justification = justification.clone();
                self.on = None;
            }
            Command::Decide { on, .. } => self.on = Some(*on),
            _ => {}
        }
    }
}
