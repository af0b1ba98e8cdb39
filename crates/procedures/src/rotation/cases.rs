//! All cases of rotation: the fold of their events, each case under a stable id.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use acts::Cite;
use calendar::Date;
use norms::rotation::Agreement as Needed;
use registry::{BodyNo, PersonNo, PostNo, Staff};
use serde::{Deserialize, Serialize};

use super::agreement::{self, Agreement};
use super::employee::{self, Employee};
use super::extension::{self, Extension};
use super::interest::{self, Interest};
use super::planning::{self, Planning};
use super::transitional::{self, Transitional};
use crate::{Actor, Code, Context, Deadline, Event, Procedure, Reason, Refused, Step, Value};

/// For what a plan is drawn up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    /// A year (rules/11).
    Year(i32),
    /// The transition (rules/25, 26; A46).
    Transition,
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Period::Year(year) => write!(f, "{year}"),
            Period::Transition => f.write_str("transition"),
        }
    }
}

/// A case by its id, a stable text such as `rotation/planning/internal-affairs/2027` or `rotation/employee/P12/ia-27-head`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum CaseId {
    /// The plan of a body for a year or for the transition.
    Planning {
        /// Key of the body.
        body: Box<str>,
        /// For what.
        period: Period,
    },
    /// A case of one employee in one post.
    Of {
        /// Of which procedure.
        kind: Kind,
        /// The employee.
        person: PersonNo,
        /// Key of the post held when it was opened.
        post: Box<str>,
    },
}

/// The procedures of rotation.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::Display,
    strum::EnumIter,
    strum::EnumString,
    strum::IntoStaticStr,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Kind {
    /// Annual planning (2.1).
    Planning,
    /// Rotation of an employee by plan (2.2).
    Employee,
    /// Agreement of the President or the Administration (2.3).
    Agreement,
    /// Extension of the time in the post (2.4).
    Extension,
    /// Rotation in the interest of the service (2.5).
    Interest,
    /// Transitional rotation (2.6).
    Transitional,
}

/// Why a text is not the id of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseIdError(pub String);

impl fmt::Display for CaseIdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}” is not the id of a case, such as rotation/planning/internal-affairs/2027", self.0)
    }
}

impl std::error::Error for CaseIdError {}

impl fmt::Display for CaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CaseId::Planning { body, period } => write!(f, "rotation/planning/{body}/{period}"),
            CaseId::Of { kind, person, post } => write!(f, "rotation/{kind}/P{}/{post}", person.0),
        }
    }
}

impl CaseId {
    /// The body whose law and whose people the case concerns.
    pub fn body(&self, staff: &Staff) -> Option<BodyNo> {
        match self {
            CaseId::Planning { body, .. } => staff.find_body(body),
            CaseId::Of { post, .. } => staff.find_post(post).map(|post| staff.post(post).body),
        }
    }

    /// The employee of the case, if it is of one.
    pub fn person(&self) -> Option<PersonNo> {
        match self {
            CaseId::Planning { .. } => None,
            CaseId::Of { person, .. } => Some(*person),
        }
    }
}

impl FromStr for CaseId {
    type Err = CaseIdError;

    fn from_str(text: &str) -> Result<CaseId, CaseIdError> {
        let read = || {
            let (kind, rest) = text.strip_prefix("rotation/")?.split_once('/')?;
            let (whose, what) = rest.split_once('/').filter(|(whose, what)| !whose.is_empty() && !what.is_empty())?;
            match kind.parse().ok()? {
                Kind::Planning => {
                    let period = match what {
                        "transition" => Period::Transition,
                        year => Period::Year(year.parse().ok().filter(|year| (1900..=9998).contains(year))?),
                    };
                    Some(CaseId::Planning { body: whose.into(), period })
                }
                kind => {
                    let person = PersonNo(whose.strip_prefix('P')?.parse().ok()?);
                    Some(CaseId::Of { kind, person, post: what.into() })
                }
            }
        };
        // What is written otherwise than we write it would be a second id of the same case.
        read().filter(|id| id.to_string() == text).ok_or_else(|| CaseIdError(text.to_owned()))
    }
}

impl TryFrom<String> for CaseId {
    type Error = CaseIdError;

    fn try_from(text: String) -> Result<CaseId, CaseIdError> {
        text.parse()
    }
}

impl From<CaseId> for String {
    fn from(id: CaseId) -> String {
        id.to_string()
    }
}

macro_rules! kinds {
    ($($kind:ident in $module:ident),+ $(,)?) => {
        /// A case of any procedure of rotation.
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[allow(missing_docs)] // named as the procedures are
        pub enum Case {
            $($kind($kind)),+
        }

        /// A step of any procedure of rotation, under the name of the procedure: `{"planning": {"submit": {…}}}`.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        #[allow(missing_docs)] // named as the procedures are
        pub enum Command {
            $($kind($module::Command)),+
        }

        impl Command {
            /// The name of the step.
            pub fn step(&self) -> &str {
                match self {
                    $(Command::$kind(command) => command.as_ref()),+
                }
            }
        }

        impl Case {
            /// Whether the step may be taken; a step of another procedure is none of this case.
            pub fn decide(&self, command: &Command, context: &Context<'_>) -> Result<crate::Decided<Command>, Refused> {
                match (self, command) {
                    $((Case::$kind(case), Command::$kind(command)) => {
                        let crate::Decided { event, register, warnings } = case.decide(command, context)?;
                        let Event { step, by, documents, breaches } = event;
                        let event = Event { step: Command::$kind(step), by, documents, breaches };
                        Ok(crate::Decided { event, register, warnings })
                    })+
                    _ => Err(Refused(vec![self.closed(command.step())])),
                }
            }

            /// Takes a step that was recorded; one of another procedure changes nothing.
            pub fn evolve(&mut self, event: &Event<Command>, on: Date) {
                match (self, &event.step) {
                    $((Case::$kind(case), Command::$kind(step)) => {
                        let Event { by, documents, breaches, .. } = event.clone();
                        case.evolve(&Event { step: step.clone(), by, documents, breaches }, on);
                    })+
                    _ => {}
                }
            }

            /// Where it stands.
            pub fn state(&self) -> &'static str {
                match self {
                    $(Case::$kind(case) => case.line().state.into()),+
                }
            }

            /// The name of its procedure.
            pub fn procedure(&self) -> &'static str {
                match self {
                    $(Case::$kind(_) => <$kind as Procedure>::NAME),+
                }
            }

            /// The line of steps.
            pub fn steps(&self, context: &Context<'_>) -> Vec<Step> {
                match self {
                    $(Case::$kind(case) => case.steps(context)),+
                }
            }

            /// What is due.
            pub fn deadlines(&self, context: &Context<'_>) -> Vec<Deadline> {
                match self {
                    $(Case::$kind(case) => case.deadlines(context)),+
                }
            }

            /// The steps that the program is to take of itself now.
            pub fn unattended(&self, context: &Context<'_>) -> Vec<Command> {
                match self {
                    $(Case::$kind(case) => case.unattended(context).into_iter().map(Command::$kind).collect()),+
                }
            }

            /// Key of the post to which the move is decided, where the case has come to that.
            pub fn decided_for(&self) -> Option<&str> {
                match self {
                    Case::Employee(case) => case.decision.as_ref().map(|decision| &*decision.to),
                    Case::Interest(case) => case.on.map(|_| &*case.to),
                    _ => None,
                }
            }

            fn closed(&self, step: &str) -> Reason {
                match self {
                    $(Case::$kind(case) => case.closed(step)),+
                }
            }
        }

        /// Every state of every procedure as `(procedure, state)`, for texts.
        pub fn states() -> Vec<(&'static str, &'static str)> {
            use strum::IntoEnumIterator;
            let mut all = Vec::new();
            $(all.extend($module::State::iter().map(|state| (<$kind as Procedure>::NAME, state.into())));)+
            all
        }

        /// Every step of every procedure as `(procedure, number, step)`, for texts.
        pub fn steps() -> Vec<(&'static str, &'static str, &'static str)> {
            let mut all = Vec::new();
            $(all.extend(<$kind as Procedure>::ROWS.iter().map(|row| (<$kind as Procedure>::NAME, row.number, row.step)));)+
            all
        }
    };
}

kinds! {
    Planning in planning,
    Employee in employee,
    Agreement in agreement,
    Extension in extension,
    Interest in interest,
    Transitional in transitional,
}

impl Case {
    /// Who is rotated from which post held now, which after a renaming is not the one that names the case.
    fn carried(&self) -> Option<(PersonNo, &str)> {
        match self {
            Case::Employee(case) => Some((case.person, &case.post)),
            _ => None,
        }
    }
}

/// All cases of rotation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cases {
    by_id: BTreeMap<CaseId, Case>,
}

impl Cases {
    /// The case of this id; one in which nothing was done where none is recorded.
    pub fn case(&self, id: &CaseId) -> Case {
        self.by_id.get(id).cloned().unwrap_or_else(|| Cases::untouched(id))
    }

    /// The case of this id, if anything was done in it.
    pub fn find(&self, id: &CaseId) -> Option<&Case> {
        self.by_id.get(id)
    }

    /// All cases in which something was done.
    pub fn iter(&self) -> impl Iterator<Item = (&CaseId, &Case)> {
        self.by_id.iter()
    }

    /// Whether a step of a case may be taken.
    pub fn decide(
        &self,
        id: &CaseId,
        command: &Command,
        context: &Context<'_>,
    ) -> Result<crate::Decided<Command>, Refused> {
        self.case(id).decide(command, context)
    }

    /// Takes a step that was recorded.
    pub fn evolve(&mut self, id: &CaseId, event: &Event<Command>, on: Date) {
        self.by_id.entry(id.clone()).or_insert_with(|| Cases::untouched(id)).evolve(event, on);
    }

    /// The plan of a body for a year or for the transition.
    pub fn planning(&self, body: &str, period: Period) -> Option<&Planning> {
        match self.find(&CaseId::Planning { body: body.into(), period })? {
            Case::Planning(case) => Some(case),
            _ => None,
        }
    }

    /// The rotation of an employee from a post.
    pub fn employee(&self, person: PersonNo, post: &str) -> Option<&Employee> {
        match self.find(&CaseId::Of { kind: Kind::Employee, person, post: post.into() })? {
            Case::Employee(case) => Some(case),
            _ => None,
        }
    }

    /// The agreement of this id.
    pub fn agreement(&self, id: &CaseId) -> Option<&Agreement> {
        match self.find(id)? {
            Case::Agreement(case) => Some(case),
            _ => None,
        }
    }

    /// Whether a move is agreed by those who must (rules/8.2, 24.6).
    pub(super) fn agreed(&self, id: &CaseId, to: &str, needed: Needed, clause: Cite) -> Result<(), Reason> {
        let authority = match needed {
            Needed { president: true, .. } => Actor::President,
            Needed { administration: true, .. } => Actor::Administration,
            _ => return Ok(()),
        };
        if self.agreement(id).is_some_and(|agreement| agreement.covers(to)) {
            return Ok(());
        }
        Err(Reason::new(Code::AgreementMissing, clause).with("authority", Value::Actor(authority)))
    }

    /// Whether it is decided that a person leaves a post by a day.
    pub(super) fn leaves(&self, person: PersonNo, post: PostNo, on: Date, context: &Context<'_>) -> bool {
        let key = &context.world.staff.post(post).key;
        let decision = self.employee(person, key).and_then(|case| case.decision.as_ref());
        decision.is_some_and(|decision| decision.on <= on && decision.to != *key)
    }

    /// All plans of a body, the latest year first.
    pub fn plans(&self, body: &str) -> impl Iterator<Item = &Planning> {
        self.by_id.iter().rev().filter_map(move |(_, case)| match case {
            Case::Planning(case) if *case.body == *body => Some(case),
            _ => None,
        })
    }

    /// The steps that the program is to take of itself now, over all cases.
    pub fn unattended(&self, context: &Context<'_>) -> Vec<(CaseId, Command)> {
        let of_case = |(id, case): (&CaseId, &Case)| {
            let steps = case.unattended(context).into_iter();
            steps.map(|command| (id.clone(), command)).collect::<Vec<_>>()
        };
        let untouched: Vec<(CaseId, Case)> =
            self.called_for().into_iter().map(|id| (id.clone(), Cases::untouched(&id))).collect();
        let untouched = untouched.iter().map(|(id, case)| (id, case));
        self.by_id.iter().chain(untouched).flat_map(of_case).collect()
    }

    /// T1: whom the transition covers and who is not on its register yet, on and after the day of entry into force.
    pub fn registrations(&self, context: &Context<'_>) -> Vec<(CaseId, Command)> {
        let Some(from) = context.law.commencement else { return Vec::new() };
        let context = &Context { acting: &[Actor::System], documents: &[], ..*context };
        let of_person = |(person, _): (PersonNo, _)| {
            let held = context.held_on(person, from)?;
            let post = context.world.staff.post(held).key.clone();
            let id = CaseId::Of { kind: Kind::Transitional, person, post };
            let command = Command::Transitional(transitional::Command::Register);
            (self.find(&id).is_none() && self.decide(&id, &command, context).is_ok()).then_some((id, command))
        };
        context.world.numbered_people().filter_map(of_person).collect()
    }

    /// Cases that are not begun and that another case calls for: the rotation of everyone in an approved plan, the transition of
    /// everyone in a plan for it, and the extension after the refusal of a protected employee.
    fn called_for(&self) -> Vec<CaseId> {
        let plans = self.by_id.values().filter_map(|case| match case {
            Case::Planning(plan) => Some(plan),
            _ => None,
        });
        let carried: BTreeSet<(PersonNo, &str)> = self.by_id.values().filter_map(Case::carried).collect();
        let mut ids = Vec::new();
        for plan in plans {
            for row in plan.rows_in_force() {
                let id = |kind| CaseId::Of { kind, person: row.person, post: row.post.clone() };
                if !carried.contains(&(row.person, &*row.post)) {
                    ids.push(id(Kind::Employee));
                }
                if plan.period == Period::Transition {
                    ids.push(id(Kind::Transitional));
                }
            }
        }
        let refused = self.by_id.values().filter_map(|case| match case {
            Case::Employee(case) if case.line().state == employee::State::RefusedProtected => Some(case),
            _ => None,
        });
        ids.extend(refused.map(|case| case.id(Kind::Extension)));
        ids.retain(|id| self.find(id).is_none());
        ids.sort();
        ids.dedup();
        ids
    }

    fn untouched(id: &CaseId) -> Case {
        match id {
            CaseId::Planning { body, period } => Case::Planning(Planning::new(body, *period)),
            CaseId::Of { kind, person, post } => match kind {
                // The id of a plan is of the other form.
                Kind::Planning | Kind::Employee => Case::Employee(Employee::new(*person, post)),
                Kind::Agreement => Case::Agreement(Agreement::new(*person, post)),
                Kind::Extension => Case::Extension(Extension::new(*person, post)),
                Kind::Interest => Case::Interest(Interest::new(*person, post)),
                Kind::Transitional => Case::Transitional(Transitional::new(*person, post)),
            },
        }
    }
}
