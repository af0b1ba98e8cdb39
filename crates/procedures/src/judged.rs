//! What is found while a step is judged.

use acts::Cite;
use calendar::Date;
use norms::rotation::{Ask, Finding, Outcome, Permission};
use norms::{Recorder, Set};
use registry::{PersonEvent, PersonNo, Staff};

use crate::{Actor, Code, DocumentKind, Reason, Value};

/// What is found while a step is judged: reasons against it, what is shown, what the register is to record.
#[derive(Clone, Debug, Default)]
pub struct Judged {
    /// In which role the step is taken, once that is found.
    pub by: Option<Actor>,
    /// What speaks against the step.
    pub reasons: Vec<Reason>,
    /// What is shown.
    pub warnings: Vec<Reason>,
    /// What the register is to record beside the event.
    pub register: Vec<(PersonNo, PersonEvent)>,
}

impl Judged {
    /// Notes a reason, each once.
    pub fn refuse(&mut self, reason: Reason) {
        if !self.reasons.contains(&reason) {
            self.reasons.push(reason);
        }
    }

    /// Notes a reason without values unless the condition holds.
    pub fn require(&mut self, holds: bool, code: Code, clause: Cite) {
        if !holds {
            self.refuse(Reason::new(code, clause));
        }
    }

    /// Notes what a check found.
    pub fn check(&mut self, found: Result<(), Reason>) {
        if let Err(reason) = found {
            self.refuse(reason);
        }
    }

    /// Notes what is shown, each once.
    pub fn warn(&mut self, reason: Reason) {
        if !self.warnings.contains(&reason) {
            self.warnings.push(reason);
        }
    }

    /// What the register is to record.
    pub fn record(&mut self, person: PersonNo, event: PersonEvent) {
        self.register.push((person, event));
    }

    /// Refuses for a paper that is not there.
    pub fn lacks(&mut self, kind: DocumentKind, clause: Cite) {
        self.refuse(Reason::new(Code::PackageIncomplete, clause).with("missing", Value::Document(kind)));
    }

    /// Refuses for a particular that is not stated.
    pub fn lacks_part(&mut self, part: &'static str, clause: Cite) {
        self.refuse(Reason::new(Code::PackageIncomplete, clause).with("missing", Value::Part(part)));
    }

    /// Refuses for want of these facts.
    pub fn ask(&mut self, asks: Set<Ask>, clause: Cite) {
        for ask in asks.iter() {
            self.refuse(Reason::new(Code::FactNotRecorded, clause).with("fact", Value::Ask(ask)));
        }
    }

    /// The value of a norm's answer; what it lacks is asked for, and where the question does not arise the employee holds no post.
    pub fn take<T>(&mut self, outcome: Outcome<T>, clause: Cite) -> Option<T> {
        match outcome {
            Outcome::Determined(value) => return Some(value),
            Outcome::NotBefore(_, asks) | Outcome::Undetermined(asks) => self.ask(asks, clause),
            Outcome::NotApplicable(cite) => self.refuse(Reason::new(Code::NotInPost, cite)),
            Outcome::ForAuthority(authority, cite) => {
                self.refuse(Reason::new(Code::WrongAuthority, cite).with("authority", Value::Actor(authority.into())));
            }
            Outcome::Conflict(cite, _) => self.refuse(Reason::new(Code::FactNotRecorded, cite)),
        }
        None
    }

    /// Where a norm refuses because it cannot decide, the facts that it lacks are asked for beside the refusal.
    fn ask_what_lacks(&mut self, trace: &Recorder) {
        let open = [Code::UndeterminedTerm, Code::UndeterminedQualification, Code::CarryOverNotProved];
        if !self.reasons.iter().any(|reason| open.contains(&reason.code)) {
            return;
        }
        for step in &trace.steps {
            if let norms::Finding::Rotation(Finding::Missing { fact } | Finding::MissingOfPost { fact, .. }) =
                step.finding
            {
                self.ask(Set::of(fact), step.citation);
            }
        }
    }

    /// Notes everything that a norm found against a step and beside it, each with the clause on which the norm rests it.
    pub fn permit(
        &mut self,
        outcome: Outcome<Permission>,
        trace: &Recorder,
        staff: &Staff,
        clause: Cite,
    ) -> Option<Permission> {
        for step in &trace.steps {
            match step.finding {
                norms::Finding::Rotation(Finding::Refused { code, day, post }) => {
                    let mut reason = Reason::new(code.into(), step.citation);
                    reason.values = placed(day, post.map(|post| staff.post(post).key.clone()));
                    self.refuse(reason);
                }
                norms::Finding::Rotation(Finding::Warned { warning }) => {
                    self.warn(Reason::new(warning.into(), step.citation));
                }
                _ => {}
            }
        }
        self.ask_what_lacks(trace);
        self.take(outcome, clause)
    }
}

/// The day and the post of a refusal under the names that the words of the catalogue use.
fn placed(day: Option<Date>, post: Option<Box<str>>) -> Vec<(&'static str, Value)> {
    let days = day.into_iter().flat_map(|day| [("from", Value::Day(day)), ("until", Value::Day(day))]);
    days.chain(post.map(|key| ("post", Value::Post(key)))).collect()
}
