//! Cases: the steps of procedures, taken by those who may, recorded with what the register learns of them in one transaction.
//!
//! What is recorded of a case about a person is sealed under that person's key; of a plan, under a key of the body.

use std::collections::BTreeSet;

use calendar::{Date, WorkingCalendar};
use norms::LawError;
use procedures::rotation::{CaseId, Cases, Command, planning};
use procedures::{Actor as Capacity, Breach, Context, DocumentRef, Event, Reason, Refused};
use registry::{BodyNo, PersonEvent, PersonNo, World};
use serde::{Deserialize, Serialize};

use crate::access::{Action, Actor, Denied, Role, Subject};
use crate::query::View;
use crate::{Office, OfficeError};

/// Kind of the entries that hold a step of a case, sealed.
pub const CASE: &str = "case";
/// The keys of bodies are numbered beyond those of people and accounts.
const FIRST_BODY: u64 = 1 << 41;
/// So many steps the program takes of itself at one go; a procedure in which they never ended would be a fault of the program.
const UNATTENDED: usize = 10_000;

/// A step as the journal keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseEntry {
    /// The case.
    pub case: CaseId,
    /// The day of the step.
    pub on: Date,
    /// The step.
    pub event: Event<Command>,
}

/// All cases as a fold of their steps, and the steps themselves: a snapshot keeps these.
#[derive(Clone, Debug, Default)]
pub struct CaseBook {
    cases: Cases,
    entries: Vec<(u64, CaseEntry)>,
}

impl CaseBook {
    /// Takes a step that was recorded in an entry of the journal.
    pub(crate) fn take(&mut self, seq: u64, entry: CaseEntry) {
        self.cases.evolve(&entry.case, &entry.event, entry.on);
        self.entries.push((seq, entry));
    }

    /// Folds steps again, as a snapshot has them.
    pub(crate) fn of_entries(entries: Vec<(u64, CaseEntry)>) -> CaseBook {
        let mut book = CaseBook::default();
        entries.into_iter().for_each(|(seq, entry)| book.take(seq, entry));
        book
    }

    /// The steps, as a snapshot keeps them.
    pub(crate) fn entries(&self) -> &[(u64, CaseEntry)] {
        &self.entries
    }

    /// Forgets the cases of a person whose data were erased.
    pub(crate) fn forget(&mut self, person: PersonNo) {
        let entries = std::mem::take(&mut self.entries);
        let kept = entries.into_iter().filter(|(_, entry)| person_of(&entry.case) != Some(person)).collect();
        *self = CaseBook::of_entries(kept);
    }

    /// The cases.
    pub fn cases(&self) -> &Cases {
        &self.cases
    }

    /// The cases as they stood at the end of a day.
    pub fn as_on(&self, day: Date) -> Cases {
        let mut cases = Cases::default();
        for (_, entry) in self.entries.iter().filter(|(_, entry)| entry.on <= day) {
            cases.evolve(&entry.case, &entry.event, entry.on);
        }
        cases
    }

    /// The steps of one case with the entries of the journal that hold them.
    pub fn of<'b>(&'b self, case: &CaseId) -> impl Iterator<Item = (u64, &'b CaseEntry)> {
        let case = case.clone();
        self.entries.iter().filter(move |(_, entry)| entry.case == case).map(|(seq, entry)| (*seq, entry))
    }
}

/// A step that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The entry of the journal that holds it.
    pub entry: u64,
    /// What came too late, and is kept as a breach.
    pub breaches: Vec<Breach>,
    /// What is to be looked at.
    pub warnings: Vec<Reason>,
}

/// Why a step is not taken. Nothing was recorded.
#[derive(Debug, thiserror::Error)]
pub enum StepError {
    /// The roles held do not reach it.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// The procedure refuses it, with every reason.
    #[error("{}", .0.0.iter().map(|reason| format!("{} ({})", reason.code, reason.clause.as_str())).collect::<Vec<_>>().join("; "))]
    Refused(Refused),
    /// The case names a body, a post or a person that is not there.
    #[error("the case {0} is of a body or a person that the register does not have")]
    NoSuchCase(CaseId),
    /// The act's data.
    #[error(transparent)]
    Law(#[from] LawError),
    /// The register or its journal.
    #[error(transparent)]
    Office(#[from] OfficeError),
}

/// When a step is taken, and with which papers.
#[derive(Clone, Copy)]
pub struct When<'s> {
    /// The day of the step.
    pub today: Date,
    /// The moment of its recording, in Unix milliseconds.
    pub at: i64,
    /// The working calendar.
    pub calendar: &'s WorkingCalendar,
    /// The papers given with it.
    pub documents: &'s [DocumentRef],
}

/// In which capacities of the acts someone with these roles acts.
pub fn capacities(roles: &[Role]) -> Vec<Capacity> {
    let capacity = |role: &Role| match role {
        Role::HrService => vec![Capacity::HrService],
        Role::Head => vec![Capacity::Head],
        Role::HeadDeputy => vec![Capacity::HeadDeputy],
        Role::AuthorisedHead => vec![Capacity::AuthorisedHead],
        Role::AuthorisedHeadDeputy => vec![Capacity::AuthorisedHeadDeputy],
        Role::AppointingAuthority => vec![Capacity::AppointingAuthority],
        Role::Employee => vec![Capacity::Employee],
        // The President's decisions come through the Administration's HR, which records them.
        Role::AdministrationHr => vec![Capacity::Administration, Capacity::President],
        Role::CommissionSecretary
        | Role::CommissionMember
        | Role::StructuralUnit
        | Role::Auditor
        | Role::Administrator => Vec::new(),
    };
    roles.iter().flat_map(capacity).collect()
}

/// Whom a case concerns, if one person.
pub fn person_of(case: &CaseId) -> Option<PersonNo> {
    match case {
        CaseId::Planning { .. } => None,
        CaseId::Of { person, .. } => Some(*person),
    }
}

/// The body whose case it is.
pub fn body_of(case: &CaseId, world: &World) -> Option<BodyNo> {
    match case {
        CaseId::Planning { body, .. } => world.staff.find_body(body),
        CaseId::Of { post, .. } => world.staff.find_post(post).map(|post| world.staff.post(post).body),
    }
}

/// Under whose key a step of a case is sealed.
pub(crate) fn subject_of(case: &CaseId, body: BodyNo) -> u64 {
    person_of(case).map_or(FIRST_BODY + u64::from(body.0), |person| u64::from(person.0))
}

impl View<'_> {
    /// Does something with what a step of a case is decided against on the day asked.
    ///
    /// # Errors
    /// [`LawError`] where the law of the body cannot be put together.
    pub fn of_case<T>(
        &self,
        body: BodyNo,
        cases: &Cases,
        acting: &[Capacity],
        documents: &[DocumentRef],
        then: impl FnOnce(&Context<'_>) -> T,
    ) -> Result<T, LawError> {
        let law = self.law(Some(body))?;
        Ok(then(&Context { today: self.on, acting, documents, law: &law, world: self.world, cases }))
    }
}

impl Office {
    /// In which capacities someone may act in a case.
    ///
    /// # Errors
    /// [`StepError::Denied`], [`StepError::NoSuchCase`].
    pub fn acting_in(&self, who: &Actor, case: &CaseId, today: Date) -> Result<Vec<Capacity>, StepError> {
        let world = self.world();
        let body = body_of(case, world).ok_or_else(|| StepError::NoSuchCase(case.clone()))?;
        let person = person_of(case);
        if person.is_some_and(|no| world.person(no).is_none()) {
            return Err(StepError::NoSuchCase(case.clone()));
        }
        let id = case.to_string();
        let as_whose = |person| who.may(Action::CaseAct, Subject::Case { id: &id, person, body }, world, today);
        let roles = as_whose(person).or_else(|denied| match who.person {
            // Whoever has a row in the plan has a say about that row: see `take_step`.
            Some(no) if person.is_none() && self.has_row(case, no) => as_whose(Some(no)),
            _ => Err(denied),
        })?;
        Ok(capacities(&roles))
    }

    /// Whether a person has a row in the plan of a case.
    pub fn has_row(&self, case: &CaseId, person: PersonNo) -> bool {
        let CaseId::Planning { body, period } = case else { return false };
        let plan = self.case_book().cases().planning(body, *period);
        plan.is_some_and(|plan| plan.rows.iter().any(|row| row.person == person))
    }

    /// Takes a step of a case: decided by the procedure, recorded with the facts that the register learns of it in one transaction, durable
    /// before this returns. What follows of itself is taken too.
    ///
    /// # Errors
    /// [`StepError`]; then nothing was recorded.
    pub fn take_step(
        &mut self,
        who: &Actor,
        case: &CaseId,
        command: &Command,
        when: When<'_>,
    ) -> Result<Taken, StepError> {
        let acting = self.acting_in(who, case, when.today)?;
        // In a plan an employee signs for their own row alone.
        if acting == [Capacity::Employee]
            && let Command::Planning(planning::Command::Acquaint { person, .. }) = command
            && who.person != Some(*person)
        {
            return Err(Denied { action: Action::CaseAct, roles: Vec::new() }.into());
        }
        let taken = self.step(&who.login, &acting, case, command, when)?;
        if let Some(body) = body_of(case, self.world()) {
            self.take_unattended(body, when)?;
        }
        Ok(taken)
    }

    /// Takes the steps that the program is to take of itself today, in all cases of rotation.
    ///
    /// # Errors
    /// [`StepError`].
    pub fn come_to(&mut self, when: When<'_>) -> Result<usize, StepError> {
        let of_case = |(id, _): (&CaseId, _)| body_of(id, self.world());
        let bodies: BTreeSet<BodyNo> = self.case_book().cases().iter().filter_map(of_case).collect();
        let mut taken = 0;
        for body in bodies {
            taken += self.take_unattended(body, when)?;
        }
        Ok(taken)
    }

    fn take_unattended(&mut self, body: BodyNo, when: When<'_>) -> Result<usize, StepError> {
        let mut taken = 0;
        // A step may call for others: they are looked for again until none is found. Within one look each is decided anew in its turn.
        while taken < UNATTENDED {
            let view = View { world: self.world(), calendar: when.calendar, on: when.today, readings: None };
            let cases = self.case_book().cases();
            let due = view.of_case(body, cases, &[Capacity::System], &[], |context| cases.unattended(context))?;
            // The law at hand is that of this body alone.
            let own = |(id, _): &(CaseId, Command)| body_of(id, self.world()) == Some(body);
            let due: Vec<(CaseId, Command)> = due.into_iter().filter(own).collect();
            let before = taken;
            for (id, command) in due {
                let when = When { documents: &[], ..when };
                match self.step("lauazym", &[Capacity::System], &id, &command, when) {
                    Ok(_) => taken += 1,
                    // What was due at the look was overtaken by a step before it.
                    Err(StepError::Refused(_)) => {}
                    Err(error) => return Err(error),
                }
            }
            if taken == before {
                break;
            }
        }
        Ok(taken)
    }

    fn step(
        &mut self,
        login: &str,
        acting: &[Capacity],
        case: &CaseId,
        command: &Command,
        when: When<'_>,
    ) -> Result<Taken, StepError> {
        let body = body_of(case, self.world()).ok_or_else(|| StepError::NoSuchCase(case.clone()))?;
        let view = View { world: self.world(), calendar: when.calendar, on: when.today, readings: None };
        let cases = self.case_book().cases();
        let decided =
            view.of_case(body, cases, acting, when.documents, |context| cases.decide(case, command, context))?;
        let decided = decided.map_err(StepError::Refused)?;
        let breaches = decided.event.breaches.clone();
        let entry = CaseEntry { case: case.clone(), on: when.today, event: decided.event };
        let register: Vec<(PersonNo, Vec<PersonEvent>)> =
            decided.register.into_iter().map(|(no, event)| (no, vec![event])).collect();
        let entry = self.record_case(subject_of(case, body), &entry, &register, login, when.at)?;
        Ok(Taken { entry, breaches, warnings: decided.warnings })
    }
}
