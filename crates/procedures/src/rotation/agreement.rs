//! Agreement of the President or the Administration to a rotation (G1–G8 of the inventory, section 2.3; rules/8.2, 15–17, 24.6).

use calendar::Date;
use norms::Silent;
use norms::rotation::{
    ActForm, Agreement as Needed, Outcome, act_form, agreement, materials_due, notice_deadline, order_deadline,
    reply_deadline,
};
use registry::{PersonNo, PostNo};
use serde::{Deserialize, Serialize};

use super::checks::{Package, agreement_package};
use super::employee::issued;
use super::planning::no_such_post;
use super::{Case, CaseId, Kind, cites};
use crate::Actor::{self, Administration, AppointingAuthority, Head, HrService, President, System};
use crate::{Clock, Code, Context, DocumentKind, Judged, Line, Procedure, Reason, Row, Value};

/// Where an agreement stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::EnumIter, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum State {
    /// Not begun.
    New,
    /// The package is put together.
    Preparing,
    /// Sent.
    Sent,
    /// Received by the Administration.
    Received,
    /// Agreed.
    Positive,
    /// Not agreed.
    Negative,
    /// The act of appointment is issued.
    ActIssued,
    /// The employee has been told.
    Notified,
    /// Given up: back to the rotation.
    Abandoned,
}

/// On what the rotation rests that is to be agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// The annual plan.
    Plan,
    /// The interest of the service.
    Interest,
    /// The transition.
    Transition,
}

/// A step of an agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::AsRefStr, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", deny_unknown_fields)]
#[strum(serialize_all = "kebab-case")]
pub enum Command {
    /// G1: opened for a nomenclature employee.
    Open {
        /// Key of the post to be taken.
        to: Box<str>,
        /// On what the rotation rests.
        ground: Ground,
        /// The day on which it is to take effect; from it the clock of the transition is counted back (A36).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        planned: Option<Date>,
    },
    /// G2: the head sends the package.
    Send {
        /// What the papers state.
        package: Package,
    },
    /// G3: the Administration has received it.
    Receive,
    /// G4: agreed.
    Agree {
        /// By whom.
        by: Actor,
        /// Whether with this everyone has agreed; found when it is decided.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        complete: Option<bool>,
    },
    /// G4: not agreed.
    Decline {
        /// By whom.
        by: Actor,
    },
    /// G5: the order is issued.
    IssueOrder {
        /// Who signed it.
        signed_by: Actor,
    },
    /// G6: the presidential order is issued.
    IssuePresidentialOrder,
    /// G7: the employee is told.
    Notify,
    /// G5, G6: the act was issued in the case of the rotation.
    FollowAct,
    /// G7: the employee was told in the case of the rotation.
    FollowNotice,
    /// G8: the head takes it up again.
    PrepareAgain,
    /// G8: the head gives it up.
    Abandon,
}

/// The agreement of a rotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// The employee.
    pub person: PersonNo,
    /// Key of the post held.
    pub post: Box<str>,
    /// Key of the post to be taken.
    pub to: Box<str>,
    /// On what the rotation rests.
    pub ground: Ground,
    /// The day on which it is to take effect.
    pub planned: Option<Date>,
    /// Who has agreed.
    pub agreed: Vec<Actor>,
    agreed_on: Option<Date>,
    line: Line<State>,
}

use State::{Abandoned, ActIssued, Negative, New, Notified, Positive, Preparing, Received, Sent};

const ROWS: &[Row<State>] = &[
    Row::new("G1", "open", &[New, Abandoned], Some(Preparing), &[HrService, System], cites::AGREEMENT),
    Row::new("G2", "send", &[Preparing], Some(Sent), &[Head], cites::AGREEMENT_PACKAGE).otherwise(Code::WrongSender),
    Row::new("G3", "receive", &[Sent], Some(Received), &[Administration, HrService], cites::AGREEMENT_PACKAGE)
        .documents(&[(DocumentKind::Receipt, cites::AGREEMENT_PACKAGE)]),
    Row::new("G4", "agree", &[Received], None, &[President, Administration, HrService], cites::AGREEMENT)
        .documents(&[(DocumentKind::Decision, cites::AGREEMENT)]),
    Row::new("G4", "decline", &[Received], Some(Negative), &[President, Administration, HrService], cites::AGREEMENT)
        .documents(&[(DocumentKind::Decision, cites::AGREEMENT)])
        .aside(),
    Row::new("G5", "issue-order", &[Positive], Some(ActIssued), &[HrService, Head, AppointingAuthority], cites::ORDER)
        .closed(Code::NoPositiveDecision)
        .documents(&[(DocumentKind::Order, cites::ORDER)]),
    Row::new("G6", "issue-presidential-order", &[Positive], Some(ActIssued), &[President, HrService], cites::ACT_FORM)
        .closed(Code::NoPositiveDecision)
        .documents(&[(DocumentKind::PresidentialOrder, cites::ACT_FORM)]),
    Row::new("G5", "follow-act", &[Positive], Some(ActIssued), &[System], cites::ORDER).aside(),
    Row::new("G7", "notify", &[ActIssued], Some(Notified), &[HrService], cites::NOTICE)
        .documents(&[(DocumentKind::Notice, cites::NOTICE)]),
    Row::new("G7", "follow-notice", &[ActIssued], Some(Notified), &[System], cites::NOTICE).aside(),
    Row::new("G8", "prepare-again", &[Negative], Some(Preparing), &[Head], cites::AGREEMENT).silent(),
    Row::new("G8", "abandon", &[Negative], Some(Abandoned), &[Head], cites::AGREEMENT).silent(),
];

impl Agreement {
    /// A case not begun.
    pub fn new(person: PersonNo, post: &str) -> Agreement {
        Agreement {
            person,
            post: post.into(),
            to: "".into(),
            ground: Ground::Plan,
            planned: None,
            agreed: Vec::new(),
            agreed_on: None,
            line: Line::new(New),
        }
    }

    /// The day on which the last decision needed came in.
    pub fn agreed_on(&self) -> Option<Date> {
        self.agreed_on
    }

    /// Whether a move to this post is agreed.
    pub fn covers(&self, to: &str) -> bool {
        *self.to == *to && matches!(self.line.state, Positive | ActIssued | Notified)
    }

    /// The case of the rotation that is being agreed, where there is one.
    fn rotation<'c>(&self, context: &Context<'c>) -> Option<(CaseId, &'c Case)> {
        let kind = if self.ground == Ground::Interest { Kind::Interest } else { Kind::Employee };
        let id = CaseId::Of { kind, person: self.person, post: self.post.clone() };
        let case = context.cases.find(&id)?;
        Some((id, case))
    }

    fn posts(&self, to: &str, context: &Context<'_>) -> Option<(PostNo, PostNo)> {
        Some((context.post(&self.post)?, context.post(to)?))
    }

    fn needed(&self, to: &str, context: &Context<'_>, judged: &mut Judged) -> Option<Needed> {
        let Some((from, post)) = self.posts(to, context) else {
            judged.refuse(no_such_post(to));
            return None;
        };
        judged.take(agreement(from, post, context.law, &mut Silent), self.clause())
    }

    fn clause(&self) -> acts::Cite {
        if self.ground == Ground::Interest { cites::INTEREST_AGREEMENT } else { cites::AGREEMENT }
    }

    /// G4: who agrees is one of those who must (A29).
    fn weigh_decider(&self, by: Actor, context: &Context<'_>, judged: &mut Judged) {
        let Some(needed) = self.needed(&self.to, context, judged) else { return };
        let must = deciders(needed);
        let own = context.acts_as(by) || context.acts_as(HrService);
        if let Some(entitled) = must.iter().find(|_| !must.contains(&by) || !own) {
            judged.refuse(Reason::new(Code::WrongAuthority, self.clause()).with("authority", Value::Actor(*entitled)));
        }
    }

    /// The acts are taken where the rotation itself is carried on, so that no two cases say different things of one act.
    fn bar_beside(&self, context: &Context<'_>, judged: &mut Judged) {
        if let Some((id, _)) = self.rotation(context) {
            let reason = Reason::new(Code::TakenInOtherCase, cites::ORDER);
            judged.refuse(reason.with("case", Value::Case(id.to_string().into())));
        }
    }

    /// Whether the case of the rotation has come as far as one of these states with this move.
    fn rotation_at(&self, states: &[&str], context: &Context<'_>) -> bool {
        self.rotation(context).is_some_and(|(_, case)| {
            states.contains(&case.state()) && case.decided_for().is_some_and(|to| *to == *self.to)
        })
    }
}

/// Who must agree, by the class (C13).
fn deciders(needed: Needed) -> Vec<Actor> {
    let asked = [(needed.president, President), (needed.administration, Administration)];
    asked.into_iter().filter(|(needed, _)| *needed).map(|(_, actor)| actor).collect()
}

impl Procedure for Agreement {
    type State = State;
    type Command = Command;

    const NAME: &'static str = "agreement";
    const ROWS: &'static [Row<State>] = ROWS;

    fn line(&self) -> &Line<State> {
        &self.line
    }

    fn line_mut(&mut self) -> &mut Line<State> {
        &mut self.line
    }

    fn bars(&self, row: &Row<State>, context: &Context<'_>, judged: &mut Judged) {
        let form = self.posts(&self.to, context).map(|(_, to)| act_form(to, context.law, &mut Silent));
        match row.step {
            "issue-order" => {
                self.bar_beside(context, judged);
                if let Some(Some(ActForm::PresidentialOrder)) = form.map(|form| judged.take(form, cites::ACT_FORM)) {
                    judged.refuse(Reason::new(Code::PresidentialForm, cites::ACT_FORM));
                }
            }
            "issue-presidential-order" => {
                self.bar_beside(context, judged);
                if let Some(Some(ActForm::Order)) = form.map(|form| judged.take(form, cites::ACT_FORM)) {
                    let reason = Reason::new(Code::WrongAuthority, cites::CARRIED_OUT_BY);
                    judged.refuse(reason.with("authority", Value::Actor(Head)));
                }
            }
            "notify" => self.bar_beside(context, judged),
            "follow-act" => {
                let issued = self.rotation_at(&["ordered", "notified", "rotated"], context);
                judged.require(issued, Code::StepNotOpen, cites::ORDER);
            }
            "follow-notice" => {
                let told = self.rotation_at(&["notified", "rotated"], context);
                judged.require(told, Code::StepNotOpen, cites::NOTICE);
            }
            _ => {}
        }
    }

    fn weigh(&self, command: &Command, context: &Context<'_>, judged: &mut Judged) {
        match command {
            Command::Open { to, ground, .. } => {
                let of_ground = Agreement { ground: *ground, ..self.clone() };
                let needed = of_ground.needed(to, context, judged);
                if needed.is_some_and(|needed| deciders(needed).is_empty()) {
                    judged.refuse(Reason::new(Code::AgreementNotNeeded, of_ground.clause()));
                }
            }
            Command::Send { package } => agreement_package(package, context, judged),
            Command::Agree { by, .. } | Command::Decline { by } => self.weigh_decider(*by, context, judged),
            Command::IssueOrder { signed_by } => {
                if let Some((_, to)) = self.posts(&self.to, context) {
                    issued(to, *signed_by, context, judged);
                }
            }
            _ => {}
        }
    }

    fn found(&self, command: &Command, context: &Context<'_>) -> Command {
        match command {
            Command::Agree { by, .. } => {
                let mut judged = Judged::default();
                let must = self.needed(&self.to, context, &mut judged).map(deciders).unwrap_or_default();
                let complete = must.iter().all(|actor| actor == by || self.agreed.contains(actor));
                Command::Agree { by: *by, complete: Some(complete) }
            }
            other => other.clone(),
        }
    }

    fn clock(&self, row: &Row<State>, context: &Context<'_>) -> Option<Clock> {
        let law = context.law;
        let (due, under, late) = match row.step {
            "send" => (self.materials(context)?, cites::MATERIALS, Some(Code::LateMaterials)),
            // For a rotation the reply is only expected (A41).
            "agree" => (reply_deadline(self.line.day_of("receive")?, law, &mut Silent), cites::REPLY, None),
            "issue-order" => (order_deadline(self.agreed_on?, law, &mut Silent), cites::ORDER, Some(Code::LateOrder)),
            "notify" => {
                let acts = ["issue-order", "issue-presidential-order"];
                let issued = acts.iter().find_map(|act| self.line.day_of(act))?;
                (notice_deadline(issued, law, &mut Silent), cites::NOTICE, Some(Code::LateNotice))
            }
            _ => return None,
        };
        match due {
            Outcome::Determined(due) | Outcome::NotBefore(due, _) => Some(Clock { due, under, late }),
            _ => None,
        }
    }

    fn fold(&mut self, command: &Command, on: Date) {
        match command {
            Command::Open { to, ground, planned } => {
                (self.to, self.ground, self.planned) = (to.clone(), *ground, *planned);
                (self.agreed, self.agreed_on) = (Vec::new(), None);
            }
            Command::Agree { by, complete } => {
                self.agreed.push(*by);
                if *complete == Some(true) {
                    self.agreed_on = Some(on);
                    self.line.state = Positive;
                }
            }
            Command::PrepareAgain => (self.agreed, self.agreed_on) = (Vec::new(), None),
            _ => {}
        }
    }
}

impl Agreement {
    /// The last day for the package: before the end of the time in the post, in the transition before the planned day, in the interest
    /// of the service none (A36).
    fn materials(&self, context: &Context<'_>) -> Option<Outcome<Date>> {
        match self.ground {
            Ground::Plan => Some(materials_due(&context.career(self.person), context.today, context.law, &mut Silent)),
            Ground::Transition => {
                let days = context.law.numbers.materials_days;
                self.planned.map(|planned| Outcome::Determined(planned.plus_days(-days)))
            }
            Ground::Interest => None,
        }
    }
}
