//! Annual planning, one case per body and year (P1–P10 of the inventory, section 2.1; rules/9–14).

use std::collections::BTreeMap;

use calendar::Date;
use norms::Silent;
use norms::rotation::{
    FormRow, Outcome, Particular, body_is_covered, in_scope, plan_form, plan_proposals_due, plan_row,
    plan_submission_due, shown, transition_deadline, transitional,
};
use registry::{Fact, Ground, PersonNo};
use serde::{Deserialize, Serialize};
use strum::IntoEnumIterator;

use super::checks::year_of;
use super::{Period, acquaintance, cites, employee, plan_approval, plan_distribution};
use crate::Actor::{AuthorisedHead, Employee, Head, HrService};
use crate::{Clock, Code, Context, DocumentKind, Judged, Line, Procedure, Reason, Row, Value};

/// Where a plan stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::EnumIter, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum State {
    /// Not begun.
    Open,
    /// Proposals come in.
    Collecting,
    /// Being drawn up.
    Drafting,
    /// Before the head.
    Submitted,
    /// Sent back by the head.
    Returned,
    /// Approved.
    Approved,
    /// Sent to the authorised heads.
    Distributed,
    /// Being carried out.
    InExecution,
    /// Closed.
    Closed,
}

/// A row of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PlanRow {
    /// The employee.
    pub person: PersonNo,
    /// Key of the post held.
    pub post: Box<str>,
    /// Key of the post intended, an internal annex of the plan (A34); the form shows its category.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intended: Option<Box<str>>,
}

/// How a row ended.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    strum::EnumIter,
    strum::IntoStaticStr,
    strum::Display,
    schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum RowOutcome {
    /// Rotated.
    Rotated,
    /// The time in the post was extended.
    Extended,
    /// Refused, and the outcome is recorded.
    Refused,
    /// Carried to the plan of the next year.
    Carried,
    /// Struck, with a reason.
    Struck,
}

/// A step of annual planning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::AsRefStr, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", deny_unknown_fields)]
#[strum(serialize_all = "kebab-case")]
pub enum Command {
    /// P1: the HR service opens the plan.
    Open,
    /// P2: an authorised head gives a proposal.
    Propose {
        /// Who, as the body names its authorised heads.
        author: Box<str>,
        /// Who is proposed, and for which post.
        #[serde(default)]
        rows: Vec<PlanRow>,
    },
    /// P3: the HR service draws up the plan; said again, it replaces the draft.
    Draft {
        /// The rows.
        rows: Vec<PlanRow>,
    },
    /// P4: the HR service brings it before the head.
    Submit,
    /// P5: the head approves.
    Approve,
    /// P6: the head sends it back.
    Return {
        /// Remarks.
        #[serde(default)]
        remarks: Box<str>,
    },
    /// P6: the HR service takes it up again.
    Redraft,
    /// P7: the HR service sends it to the authorised heads.
    Distribute,
    /// P8: an employee signs for having seen it, or refuses to.
    Acquaint {
        /// The employee.
        person: PersonNo,
        /// Whether the signature was refused.
        #[serde(default)]
        refused: bool,
    },
    /// P8: everyone has been acquainted.
    Execute,
    /// P9: how a row ended.
    Settle {
        /// The employee.
        person: PersonNo,
        /// How.
        outcome: RowOutcome,
        /// Why, where the row is struck.
        #[serde(default)]
        reason: Box<str>,
    },
    /// P9: the HR service closes the plan.
    Close,
    /// P10: the HR service brings other rows before the head.
    ProposeAmendment {
        /// The rows as they are to be.
        rows: Vec<PlanRow>,
    },
    /// P10: the head approves them.
    ApproveAmendment,
}

/// The plan of a body for a year or for the transition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planning {
    /// Key of the body.
    pub body: Box<str>,
    /// For what.
    pub period: Period,
    /// The rows, as drafted, submitted or approved.
    pub rows: Vec<PlanRow>,
    /// Proposals: by whom, on which day.
    pub proposals: Vec<(Box<str>, Date, Vec<PlanRow>)>,
    /// Who has seen the plan, and whether they signed.
    pub acquainted: BTreeMap<PersonNo, bool>,
    /// How rows ended.
    pub settled: BTreeMap<PersonNo, RowOutcome>,
    /// Rows that are to take the place of those approved.
    pub amendment: Option<Vec<PlanRow>>,
    line: Line<State>,
}

use State::{Approved, Closed, Collecting, Distributed, Drafting, InExecution, Open, Returned, Submitted};

const ROWS: &[Row<State>] = &[
    Row::new("P1", "open", &[Open], Some(Collecting), &[HrService], cites::HR_SERVICE),
    Row::new("P2", "propose", &[Collecting], None, &[AuthorisedHead], cites::PROPOSALS)
        .otherwise(Code::WrongProposer)
        .documents(&[(DocumentKind::Proposal, cites::PROPOSALS)]),
    Row::new("P3", "draft", &[Collecting, Drafting], Some(Drafting), &[HrService], cites::PLAN_DRAWN_UP),
    Row::new("P4", "submit", &[Drafting], Some(Submitted), &[HrService], cites::PLAN_DRAWN_UP)
        .otherwise(Code::PlanNotSubmittedByHr)
        .documents(&[(DocumentKind::Plan, cites::PLAN_DRAWN_UP)]),
    Row::new("P5", "approve", &[Submitted], Some(Approved), &[Head], cites::PLAN_GROUND)
        .otherwise(Code::PlanApproverNotHead)
        .documents(&[(DocumentKind::Plan, cites::PLAN_GROUND)]),
    Row::new("P6", "return", &[Submitted], Some(Returned), &[Head], cites::PLAN_GROUND).silent(),
    Row::new("P6", "redraft", &[Returned], Some(Drafting), &[HrService], cites::PLAN_DRAWN_UP).silent(),
    // A plan whose employees have all signed first is still sent out; the state is then that of the later step.
    Row::new("P7", "distribute", &[Approved, InExecution], None, &[HrService], cites::PLAN_SENT)
        .closed(Code::PlanNotApproved)
        .documents(&[(DocumentKind::Dispatch, cites::PLAN_SENT)]),
    Row::new(
        "P8",
        "acquaint",
        &[Approved, Distributed, InExecution],
        None,
        &[HrService, Employee],
        cites::ACQUAINTANCE,
    )
    .closed(Code::PlanNotApproved),
    Row::new("P8", "execute", &[Approved, Distributed], Some(InExecution), &[HrService], cites::ACQUAINTANCE)
        .closed(Code::PlanNotApproved),
    Row::new("P9", "settle", &[InExecution], None, &[HrService], cites::PLAN_GROUND).silent(),
    Row::new("P9", "close", &[InExecution], Some(Closed), &[HrService], cites::HR_SERVICE),
    Row::new("P10", "propose-amendment", &[Approved, Distributed, InExecution], None, &[HrService], cites::PLAN_GROUND)
        .otherwise(Code::PlanNotSubmittedByHr)
        .documents(&[(DocumentKind::Plan, cites::PLAN_DRAWN_UP)])
        .silent(),
    Row::new("P10", "approve-amendment", &[Approved, Distributed, InExecution], None, &[Head], cites::PLAN_GROUND)
        .otherwise(Code::PlanApproverNotHead)
        .documents(&[(DocumentKind::Plan, cites::PLAN_GROUND)])
        .silent(),
];

impl Planning {
    /// A plan not begun.
    pub fn new(body: &str, period: Period) -> Planning {
        Planning {
            body: body.into(),
            period,
            rows: Vec::new(),
            proposals: Vec::new(),
            acquainted: BTreeMap::new(),
            settled: BTreeMap::new(),
            amendment: None,
            line: Line::new(Open),
        }
    }

    /// Whether the head has approved it: from then on it is a ground of rotation.
    pub fn is_approved(&self) -> bool {
        plan_distribution(self.line.state).is_ok()
    }

    /// The row of an employee.
    pub fn row_of(&self, person: PersonNo) -> Option<&PlanRow> {
        self.rows.iter().find(|row| row.person == person)
    }

    /// The rows that are a ground of rotation: those of an approved plan that is not closed.
    pub fn rows_in_force(&self) -> &[PlanRow] {
        if self.is_approved() && self.line.state != Closed { &self.rows } else { &[] }
    }

    /// The last day of what the plan is for: a move after it is late (rules/3.1, 26).
    pub fn last_day(&self, context: &Context<'_>) -> Option<Date> {
        match self.period {
            Period::Year(year) => Some(Date::of(year, 12, 31)),
            Period::Transition => transition_deadline(context.law, &mut Silent).determined(),
        }
    }

    /// How a row ended: as recorded here, as the case of the rotation shows, or as the register does of whoever has left the post.
    pub fn outcome(&self, row: &PlanRow, context: &Context<'_>) -> Option<RowOutcome> {
        if let Some(recorded) = self.settled.get(&row.person) {
            return Some(*recorded);
        }
        if context.cases.employee(row.person, &row.post).map(|case| case.line().state)
            == Some(employee::State::Extended)
        {
            return Some(RowOutcome::Extended);
        }
        let held = context.post(&row.post)?;
        if context.held_on(row.person, context.today) == Some(held) {
            return None;
        }
        let left =
            context.career(row.person).appointments.iter().rev().find(|appointment| appointment.post == held)?.left;
        Some(match left {
            Fact::Known(Ground::Rotation | Ground::InterestOfService | Ground::AcceptedOffer) => RowOutcome::Rotated,
            Fact::Known(Ground::RefusalOfRotation | Ground::RefusalOfOfferedPost) => RowOutcome::Refused,
            _ => RowOutcome::Struck,
        })
    }

    /// P4, P10: every row shows what the form asks for, and its employee holds a listed post.
    fn weigh_rows(&self, rows: &[PlanRow], context: &Context<'_>, judged: &mut Judged) {
        for (number, row) in rows.iter().enumerate() {
            self.weigh_row(number, row, context, judged);
        }
        self.compare_with_rule(rows, context, judged);
    }

    fn weigh_row(&self, number: usize, row: &PlanRow, context: &Context<'_>, judged: &mut Judged) {
        let career = context.career(row.person);
        let at = Value::Number(i64::try_from(number + 1).unwrap_or(i64::MAX));
        let held = context.held_on(row.person, context.today).filter(|held| context.post(&row.post) == Some(*held));
        let (Some(person), Some(held)) = (context.person(row.person), held) else {
            judged.refuse(Reason::new(Code::NotInPost, cites::LIST_APPROVED).with("row", at));
            return;
        };
        let post = context.law.staff.post(held);
        let of_body = *context.law.staff.body(post.body).key == *self.body;
        if !of_body {
            judged.refuse(Reason::new(Code::OtherBody, cites::PLAN_GROUND).with("post", Value::Post(post.key.clone())));
        }
        let listed = in_scope(held, context.law, &mut Silent);
        if judged.take(listed, cites::LIST_APPROVED) == Some(false) {
            let not_listed = Reason::new(Code::NotListed, cites::LIST_APPROVED);
            judged.refuse(not_listed.with("post", Value::Post(post.key.clone())));
        }
        let intended = match row.intended.as_deref().map(|key| (key, context.post(key))) {
            None => held,
            Some((_, Some(post))) => post,
            Some((key, None)) => {
                judged.refuse(no_such_post(key));
                return;
            }
        };
        let form = FormRow { person, career, on: context.today, intended };
        if matches!(plan_form(&form, context.law, &mut Silent), Outcome::Determined(found) if found.lawful()) {
            return;
        }
        let shown = shown(&form, context.law, &mut Silent);
        for missing in Particular::iter().filter(|particular| !shown.contains(*particular)) {
            let reason = Reason::new(Code::PlanFormIncomplete, missing.clause());
            judged.refuse(reason.with("row", at.clone()).with("column", Value::Number(missing.column().into())));
        }
    }

    /// C10: a row outside the rule and a person left out are shown and refuse nothing (A34).
    fn compare_with_rule(&self, rows: &[PlanRow], context: &Context<'_>, judged: &mut Judged) {
        let stands = |person: PersonNo| {
            let career = context.career(person);
            let found = match year_of(self.period) {
                Some(year) => plan_row(&career, context.today, year, context.law, &mut Silent),
                None => transitional(&career, context.law, &mut Silent),
            };
            matches!(found, Outcome::Determined(true) | Outcome::NotBefore(true, _))
        };
        if rows.iter().any(|row| !stands(row.person)) {
            judged.warn(Reason::new(Code::PlanRowOutsideRule, cites::PLAN_DRAWN_UP));
        }
        let left_out = |person: PersonNo| {
            !rows.iter().any(|row| row.person == person) && self.is_of_body(person, context) && stands(person)
        };
        if context.world.numbered_people().any(|(person, _)| left_out(person)) {
            judged.warn(Reason::new(Code::PlanPersonLeftOut, cites::PLAN_DRAWN_UP));
        }
    }

    fn is_of_body(&self, person: PersonNo, context: &Context<'_>) -> bool {
        let held = context.held_on(person, context.today);
        held.is_some_and(|post| *context.law.staff.body(context.law.staff.post(post).body).key == *self.body)
    }

    /// P8: a signature needs the sheet that was signed; a refusal to sign does not.
    fn weigh_acquaintance(&self, person: PersonNo, refused: bool, context: &Context<'_>, judged: &mut Judged) {
        judged.require(self.row_of(person).is_some(), Code::NotInPlan, cites::PLAN_GROUND);
        let signed = context.document(DocumentKind::AcquaintanceSheet).is_some();
        judged.require(refused || signed, Code::AcquaintanceSignatureMissing, cites::ACQUAINTANCE);
    }

    /// P9: what is still to be done with some row.
    fn weigh_close(&self, context: &Context<'_>, judged: &mut Judged) {
        for (number, _) in self.rows.iter().enumerate().filter(|(_, row)| self.outcome(row, context).is_none()) {
            let number = Value::Number(i64::try_from(number + 1).unwrap_or(i64::MAX));
            judged.refuse(Reason::new(Code::RowNotSettled, cites::PLAN_GROUND).with("row", number));
        }
    }
}

/// A key that no post of the register has.
pub(super) fn no_such_post(key: &str) -> Reason {
    Reason::new(Code::NoSuchPost, cites::DESTINATION).with("post", Value::Post(key.into()))
}

impl Procedure for Planning {
    type State = State;
    type Command = Command;

    const NAME: &'static str = "planning";
    const ROWS: &'static [Row<State>] = ROWS;

    fn line(&self) -> &Line<State> {
        &self.line
    }

    fn line_mut(&mut self) -> &mut Line<State> {
        &mut self.line
    }

    fn bars(&self, row: &Row<State>, context: &Context<'_>, judged: &mut Judged) {
        match row.step {
            "open" => {
                let covered = body_is_covered(&self.body, &mut Silent).determined() == Some(true);
                judged.require(covered, Code::NotARotationBody, cites::BODIES);
            }
            "submit" => self.weigh_rows(&self.rows, context, judged),
            "approve" => {
                if year_of(self.period).is_some_and(|year| context.today >= Date::of(year, 1, 1)) {
                    judged.warn(Reason::new(Code::PlanNotApprovedInTime, cites::PLAN_GROUND));
                }
                if let Some(submitted) = self.line.done.iter().rev().find(|done| done.step == "submit") {
                    judged.check(plan_approval(submitted.by, judged.by.unwrap_or(Head)));
                }
            }
            "distribute" => judged.check(plan_distribution(self.line.state)),
            "execute" => judged.check(acquaintance(self)),
            "close" => self.weigh_close(context, judged),
            "approve-amendment" => match &self.amendment {
                Some(rows) => self.weigh_rows(rows, context, judged),
                None => judged.refuse(Reason::new(Code::PlanNotSubmittedByHr, cites::PLAN_GROUND)),
            },
            _ => {}
        }
    }

    fn weigh(&self, command: &Command, context: &Context<'_>, judged: &mut Judged) {
        match command {
            Command::Acquaint { person, refused } => self.weigh_acquaintance(*person, *refused, context, judged),
            Command::ProposeAmendment { rows } => self.weigh_rows(rows, context, judged),
            Command::Settle { person, outcome, reason } => {
                judged.require(self.row_of(*person).is_some(), Code::NotInPlan, cites::PLAN_GROUND);
                let told = *outcome != RowOutcome::Struck || !reason.trim().is_empty();
                judged.require(told, Code::ReasonMissing, cites::PLAN_GROUND);
            }
            _ => {}
        }
    }

    fn clock(&self, row: &Row<State>, context: &Context<'_>) -> Option<Clock> {
        let year = year_of(self.period)?;
        let (due, under, late) = match row.step {
            "propose" => (plan_proposals_due(year, context.law, &mut Silent), cites::PROPOSALS, Code::LateProposal),
            "submit" => (plan_submission_due(year, context.law, &mut Silent), cites::PLAN_DRAWN_UP, Code::LatePlan),
            // The decree sets no day for closing; the year the plan is for ends then.
            "close" => return Some(Clock { due: Date::of(year, 12, 31), under: cites::HR_SERVICE, late: None }),
            _ => return None,
        };
        due.determined().map(|due| Clock { due, under, late: Some(late) })
    }

    fn fold(&mut self, command: &Command, on: Date) {
        match command {
            Command::Propose { author, rows } => self.proposals.push((author.clone(), on, rows.clone())),
            Command::Draft { rows } => self.rows = rows.clone(),
            Command::Distribute if self.line.state == Approved => self.line.state = Distributed,
            Command::Acquaint { person, refused } => {
                self.acquainted.insert(*person, !refused);
            }
            Command::Settle { person, outcome, .. } => {
                self.settled.insert(*person, *outcome);
            }
            Command::ProposeAmendment { rows } => self.amendment = Some(rows.clone()),
            Command::ApproveAmendment => {
                if let Some(rows) = self.amendment.take() {
                    self.rows = rows;
                }
            }
            _ => {}
        }
    }
}
