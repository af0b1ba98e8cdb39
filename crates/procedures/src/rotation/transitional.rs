//! Transitional rotation (T1–T4 of the inventory, section 2.6; rules/25, 26).

use calendar::Date;
use norms::Silent;
use norms::rotation::{transition_deadline, transitional};
use registry::PersonNo;
use serde::{Deserialize, Serialize};

use super::{cites, employee, plan_ground};
use crate::Actor::System;
use crate::{Clock, Code, Context, Judged, Line, Procedure, Reason, Row, Value};

/// Where a transitional rotation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::EnumIter, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum State {
    /// Not begun.
    New,
    /// On the register of those who had held listed posts for the term when the decree took effect.
    Registered,
    /// In an approved plan: the rotation itself is a case of its own.
    Due,
    /// Rotated.
    Rotated,
    /// The time in the post was extended.
    Extended,
    /// Released and taken into the disposal of the body.
    AtDisposal,
    /// Six months went by.
    Overdue,
}

/// A step of a transitional rotation; the program takes each of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, strum::AsRefStr, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Command {
    /// T1: entered in the register.
    Register,
    /// T2: stands in an approved plan.
    EnterPlan,
    /// T3: rotated.
    Rotated,
    /// T3: the time in the post was extended.
    Extended,
    /// T3: released and taken into the disposal of the body.
    AtDisposal,
    /// T4: six months went by.
    Overdue,
}

/// The transitional rotation of an employee.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transitional {
    /// The employee.
    pub person: PersonNo,
    /// Key of the post held when the decree took effect.
    pub post: Box<str>,
    line: Line<State>,
}

use State::{AtDisposal, Due, Extended, New, Overdue, Registered, Rotated};

const OPEN: &[State] = &[Registered, Due, Overdue];

const ROWS: &[Row<State>] = &[
    Row::new("T1", "register", &[New], Some(Registered), &[System], cites::TRANSITION),
    Row::new("T2", "enter-plan", &[Registered], Some(Due), &[System], cites::PLAN_GROUND),
    Row::new("T3", "rotated", OPEN, Some(Rotated), &[System], cites::TRANSITION_DEADLINE),
    Row::new("T3", "extended", OPEN, Some(Extended), &[System], cites::OFFER_OR_EXTENSION).aside(),
    Row::new("T3", "at-disposal", OPEN, Some(AtDisposal), &[System], cites::AFTER_REFUSAL).aside(),
    Row::new("T4", "overdue", &[Registered, Due], Some(Overdue), &[System], cites::TRANSITION_DEADLINE).aside(),
];

impl Transitional {
    /// A case not begun.
    pub fn new(person: PersonNo, post: &str) -> Transitional {
        Transitional { person, post: post.into(), line: Line::new(New) }
    }

    /// Whether the rotation of the employee has come to one of these states.
    fn rotation_at(&self, states: &[employee::State], context: &Context<'_>) -> bool {
        let case = context.cases.employee(self.person, &self.post);
        case.is_some_and(|case| states.contains(&case.line().state))
    }

    fn bar_registration(&self, context: &Context<'_>, judged: &mut Judged) {
        let found = transitional(&context.career(self.person), context.law, &mut Silent);
        if judged.take(found, cites::TRANSITION) == Some(false) {
            judged.refuse(Reason::new(Code::NotTransitional, cites::TRANSITION));
        }
        let on = context.law.commencement.and_then(|from| context.held_on(self.person, from));
        judged.require(on.is_some() && on == context.post(&self.post), Code::NotInPost, cites::TRANSITION);
    }
}

impl Procedure for Transitional {
    type State = State;
    type Command = Command;

    const NAME: &'static str = "transitional";
    const ROWS: &'static [Row<State>] = ROWS;

    fn line(&self) -> &Line<State> {
        &self.line
    }

    fn line_mut(&mut self) -> &mut Line<State> {
        &mut self.line
    }

    fn bars(&self, row: &Row<State>, context: &Context<'_>, judged: &mut Judged) {
        match row.step {
            "register" => self.bar_registration(context, judged),
            "enter-plan" => {
                let staff = &context.world.staff;
                let body = context.post(&self.post).map(|post| &*staff.body(staff.post(post).body).key);
                let ground = plan_ground(context.cases, body.unwrap_or_default(), self.person, &self.post);
                judged.check(ground.map(|_| ()));
            }
            "rotated" => {
                let moved = self.rotation_at(&[employee::State::Rotated, employee::State::Left], context);
                judged.require(moved, Code::StepNotOpen, cites::TRANSITION_DEADLINE);
            }
            "extended" => {
                let extended = self.rotation_at(&[employee::State::Extended], context);
                judged.require(extended, Code::StepNotOpen, cites::OFFER_OR_EXTENSION);
            }
            "at-disposal" => {
                let released = self.rotation_at(&[employee::State::AtDisposal], context);
                judged.require(released, Code::StepNotOpen, cites::AFTER_REFUSAL);
            }
            "overdue" => {
                let last = judged.take(transition_deadline(context.law, &mut Silent), cites::TRANSITION_DEADLINE);
                if let Some(last) = last.filter(|last| context.today <= *last) {
                    let reason = Reason::new(Code::DayNotCome, cites::TRANSITION_DEADLINE);
                    judged.refuse(reason.with("from", Value::Day(last.plus_days(1))));
                }
            }
            _ => {}
        }
    }

    fn weigh(&self, _command: &Command, _context: &Context<'_>, _judged: &mut Judged) {}

    fn clock(&self, row: &Row<State>, context: &Context<'_>) -> Option<Clock> {
        // The breach is recorded once, when the six months are over; a rotation after that has its own in the case of the rotation.
        let late = match (row.step, self.line.state) {
            ("overdue", _) => Code::LateTransition,
            ("rotated", Registered | Due) => Code::LateTransition,
            _ => return None,
        };
        let due = transition_deadline(context.law, &mut Silent).determined()?;
        Some(Clock { due, under: cites::TRANSITION_DEADLINE, late: Some(late) })
    }

    fn held_against(&self, row: &Row<State>, context: &Context<'_>) -> Date {
        let rotated = || context.cases.employee(self.person, &self.post)?.decision.as_ref().map(|move_| move_.on);
        if row.step == "rotated" { rotated().unwrap_or(context.today) } else { context.today }
    }

    fn fold(&mut self, _command: &Command, _on: Date) {}
}
