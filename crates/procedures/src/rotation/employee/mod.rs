//! Rotation of an employee by plan, one case per employee and post held (R1–R20 of the inventory, section 2.2; rules/3–9, 17).

mod guard;
mod table;

use acts::Cite;
use calendar::Date;
use norms::Silent;
use norms::rotation::{notice_deadline, order_deadline};
use registry::{Document, PersonNo};

pub(super) use guard::{appointed, issued};
pub use table::{Command, State};

use super::{CaseId, Kind, Period, agreement, cites};
use crate::{Clock, Code, Context, DocumentKind, Judged, Line, Procedure, Row};
use State::{Due, Expiring};

/// The move that was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Key of the post.
    pub to: Box<str>,
    /// The day from which it takes effect.
    pub on: Date,
    /// The day of the decision.
    pub decided: Date,
}

/// The rotation of an employee by plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Employee {
    /// The employee.
    pub person: PersonNo,
    /// Key of the post held when the case was opened, which names the case.
    pub opened_for: Box<str>,
    /// Key of the post held; another one after a renaming.
    pub post: Box<str>,
    /// The post to which consent is asked for.
    pub asked: Option<Box<str>>,
    /// The post to which consent is held.
    pub consented: Option<Box<str>>,
    /// The post offered in the same locality.
    pub offered: Option<Box<str>>,
    /// The post offered that was accepted.
    pub accepted: Option<Box<str>>,
    /// Whether the post offered was refused.
    pub offer_refused: bool,
    /// The move decided.
    pub decision: Option<Decision>,
    /// The dwelling granted, and whether the grant has ended.
    pub housing: Option<(Box<str>, bool)>,
    /// Where the case stood before consent was asked for.
    before: State,
    line: Line<State>,
}

impl Employee {
    /// A case not begun.
    pub fn new(person: PersonNo, post: &str) -> Employee {
        Employee {
            person,
            opened_for: post.into(),
            post: post.into(),
            asked: None,
            consented: None,
            offered: None,
            accepted: None,
            offer_refused: false,
            decision: None,
            housing: None,
            before: Expiring,
            line: Line::new(State::New),
        }
    }

    /// The id of a case of the same employee and post.
    pub fn id(&self, kind: Kind) -> CaseId {
        CaseId::Of { kind, person: self.person, post: self.opened_for.clone() }
    }

    /// Key of the body of the post held.
    pub(super) fn body<'c>(&self, context: &Context<'c>) -> Option<&'c str> {
        let staff = &context.world.staff;
        let post = staff.find_post(&self.post)?;
        Some(&staff.body(staff.post(post).body).key)
    }

    /// For what the plan is in which the employee stands.
    pub fn period(&self, context: &Context<'_>) -> Option<Period> {
        self.ground(context).ok().map(|plan| plan.period)
    }

    /// The agreement of the move, if it was sought.
    fn agreement<'c>(&self, context: &Context<'c>) -> Option<&'c agreement::Agreement> {
        context.cases.agreement(&self.id(Kind::Agreement))
    }

    fn order(&self) -> Option<Document> {
        let kinds = [DocumentKind::Order, DocumentKind::PresidentialOrder];
        let found = kinds.iter().find_map(|kind| self.line.document_of("order", *kind));
        let issued = self.line.day_of("order");
        found.map(|order| Document { on: order.on.or(issued), ..order.registered() })
    }

    /// The day from which the order has to be prepared: the positive decision of the President or the Administration, else the
    /// decision itself (rules/17.1; A38).
    fn positive_decision(&self, context: &Context<'_>) -> Option<Date> {
        let agreed = self.agreement(context).and_then(agreement::Agreement::agreed_on);
        agreed.max(self.line.day_of("decide"))
    }

    /// The last day for a rotation to be in time: the end of what the plan is for.
    fn window(&self, context: &Context<'_>) -> Option<Clock> {
        let plan = self.ground(context).ok()?;
        let (under, late) = match plan.period {
            Period::Year(_) => (cites::TERM, Code::LateRotation),
            Period::Transition => (cites::TRANSITION_DEADLINE, Code::LateTransition),
        };
        Some(Clock { due: plan.last_day(context)?, under, late: Some(late) })
    }

    /// When the duties of the post taken ended, the grant of housing with them.
    fn duties_ended(&self, context: &Context<'_>) -> Option<Date> {
        self.housing.as_ref().filter(|(_, ended)| !ended)?;
        let decision = self.decision.as_ref()?;
        let taken = context.post(&decision.to)?;
        let career = context.career(self.person);
        let held =
            career.appointments.iter().rev().find(|held| held.post == taken && held.effective() == Some(decision.on));
        held?.last_day
    }
}

fn clock(due: Option<Date>, under: Cite, late: Code) -> Option<Clock> {
    due.map(|due| Clock { due, under, late: Some(late) })
}

impl Procedure for Employee {
    type State = State;
    type Command = Command;

    const NAME: &'static str = "employee";
    const ROWS: &'static [Row<State>] = table::ROWS;

    fn line(&self) -> &Line<State> {
        &self.line
    }

    fn line_mut(&mut self) -> &mut Line<State> {
        &mut self.line
    }

    fn bars(&self, row: &Row<State>, context: &Context<'_>, judged: &mut Judged) {
        self.bar(row, context, judged);
    }

    fn weigh(&self, command: &Command, context: &Context<'_>, judged: &mut Judged) {
        self.weigh_step(command, context, judged);
    }

    fn found(&self, command: &Command, context: &Context<'_>) -> Command {
        match command {
            Command::WithdrawConsent { .. } => {
                Command::WithdrawConsent { counts: Some(self.withdrawal_counts(context)) }
            }
            other => other.clone(),
        }
    }

    fn clock(&self, row: &Row<State>, context: &Context<'_>) -> Option<Clock> {
        let law = context.law;
        match row.step {
            "order" => {
                let due = order_deadline(self.positive_decision(context)?, law, &mut Silent).determined();
                clock(due, cites::ORDER, Code::LateOrder)
            }
            "notify" => {
                let due = notice_deadline(self.line.day_of("order")?, law, &mut Silent).determined();
                clock(due, cites::NOTICE, Code::LateNotice)
            }
            "take-effect" => self.window(context),
            "end-housing" => self.duties_ended(context).map(|due| Clock { due, under: cites::HOUSING, late: None }),
            _ => None,
        }
    }

    fn held_against(&self, row: &Row<State>, context: &Context<'_>) -> Date {
        match &self.decision {
            Some(decision) if row.step == "take-effect" => decision.on,
            _ => context.today,
        }
    }

    fn fold(&mut self, command: &Command, on: Date) {
        match command {
            Command::Reappointed { post, .. } => self.post = post.clone(),
            Command::AskConsent { to } => {
                self.before = self.line.state;
                self.asked = Some(to.clone());
            }
            Command::Consent => {
                self.consented = self.asked.clone();
                self.line.state = self.before;
            }
            Command::Offer { post } => {
                self.offered = Some(post.clone());
                self.offer_refused = false;
            }
            Command::AcceptOffer => {
                self.accepted = self.offered.clone();
                self.line.state = self.before;
            }
            Command::RefuseOffer => self.offer_refused = true,
            Command::Decide { to, on: effective, .. } => {
                self.decision = Some(Decision { to: to.clone(), on: *effective, decided: on });
            }
            Command::GrantHousing { dwelling, .. } => self.housing = Some((dwelling.clone(), false)),
            Command::EndHousing => {
                if let Some((_, ended)) = &mut self.housing {
                    *ended = true;
                }
            }
            Command::WithdrawConsent { counts: Some(true) } => {
                self.consented = None;
                self.decision = None;
                if matches!(self.line.state, Expiring | Due) {
                    self.before = self.line.state;
                }
                self.line.state = State::RefusedProtected;
            }
            Command::ConsentEarly { to } => {
                self.consented = Some(to.clone());
                self.line.state = self.before;
            }
            Command::ExtensionEnds => self.line.state = self.before,
            _ => {}
        }
    }
}
