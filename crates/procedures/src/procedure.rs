//! The one shape of every procedure.

use acts::Cite;
use calendar::Date;
use norms::Silent;
use norms::rotation::commencement;
use registry::{PersonEvent, PersonNo};
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};
use serde::{Deserialize, Serialize};

use crate::{
    Actor, Breach, Clock, Code, Context, DocumentKind, DocumentRef, Done, Judged, Line, Reason, Refused, Row, Value,
};

/// What is recorded of a case: the step that was found lawful, in which role it was taken, with which papers, and what came too late.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Event<C> {
    /// The step with its particulars, as one key: `{"submit": {…}}`.
    pub step: C,
    /// In which role.
    pub by: Actor,
    /// The papers.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<DocumentRef>,
    /// What came too late.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    pub breaches: Vec<Breach>,
}

/// A step that may be taken: what to record of the case, what to record of people beside it, and what to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided<C> {
    /// The event of the case.
    pub event: Event<C>,
    /// Facts of the register, to be recorded in the same transaction.
    pub register: Vec<(PersonNo, PersonEvent)>,
    /// What is shown.
    pub warnings: Vec<Reason>,
}

/// Where a step stands in the line of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Taken.
    Done {
        /// The day.
        on: Date,
        /// In which role.
        by: Actor,
        /// The papers.
        documents: Vec<DocumentRef>,
        /// What came too late.
        breaches: Vec<Breach>,
    },
    /// Can be taken now, unless something bars it.
    Now {
        /// What bars it, whatever particulars are given.
        barred: Vec<Reason>,
    },
    /// Comes later.
    Later,
}

/// A step of the line of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Number in the table, such as `P4`.
    pub number: &'static str,
    /// Name of the step, which is that of its command.
    pub step: &'static str,
    /// Where it stands.
    pub standing: Standing,
    /// Who may take it.
    pub who: Vec<Actor>,
    /// The papers it needs.
    pub documents: Vec<DocumentKind>,
    /// The last day, where one is known already.
    pub due: Option<Date>,
    /// The clause.
    pub clause: Cite,
    /// Whether the decree is silent about it.
    pub silent: bool,
}

/// What is due in a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// Number in the table.
    pub number: &'static str,
    /// Name of the step.
    pub step: &'static str,
    /// Who owes it.
    pub who: Actor,
    /// The last day.
    pub due: Date,
    /// The clause that sets it.
    pub clause: Cite,
    /// Whether the day is past.
    pub overdue: bool,
    /// Whether lateness is a breach; else the day is only expected.
    pub binding: bool,
}

/// A procedure: the state of a case, and what the act says of its steps.
///
/// A procedure brings its table and four answers: what bars a step in any case, what speaks against these particulars, which clock
/// runs, and what a step changes. The rest is the same for all.
pub trait Procedure: Sized + Clone {
    /// Where a case can stand.
    type State: Copy + Eq + Into<&'static str> + 'static;
    /// A step with its particulars, written as one key.
    type Command: Clone + Serialize + for<'de> Deserialize<'de> + AsRef<str>;

    /// Name of the procedure, such as `planning`.
    const NAME: &'static str;
    /// Its table.
    const ROWS: &'static [Row<Self::State>];

    /// Where the case stands and what was done.
    fn line(&self) -> &Line<Self::State>;

    /// The same, to be changed.
    fn line_mut(&mut self) -> &mut Line<Self::State>;

    /// What bars a step whatever particulars are given.
    fn bars(&self, row: &Row<Self::State>, context: &Context<'_>, judged: &mut Judged);

    /// What speaks against a step with these particulars, and what the register is to record of it.
    fn weigh(&self, command: &Self::Command, context: &Context<'_>, judged: &mut Judged);

    /// What the event is to say, where deciding finds something that the command leaves open.
    fn found(&self, command: &Self::Command, _context: &Context<'_>) -> Self::Command {
        command.clone()
    }

    /// The clock that runs for a step.
    fn clock(&self, row: &Row<Self::State>, context: &Context<'_>) -> Option<Clock>;

    /// The day that the clock of a step is held against, where it is not that on which it is taken.
    fn held_against(&self, _row: &Row<Self::State>, context: &Context<'_>) -> Date {
        context.today
    }

    /// What a step changes beside the state of its row. Called before the state changes.
    fn fold(&mut self, command: &Self::Command, on: Date);

    /// Whether a step may be taken: what to record, or every reason against it. A day missed is recorded and refuses nothing.
    fn decide(&self, command: &Self::Command, context: &Context<'_>) -> Result<Decided<Self::Command>, Refused> {
        let mut judged = Judged::default();
        let Some(row) = self.row(command.as_ref()) else {
            return Err(Refused(vec![self.closed(command.as_ref())]));
        };
        judged.by = row.by.iter().copied().find(|actor| context.acts_as(*actor));
        if judged.by.is_none() {
            judged.refuse(wrong_actor(row));
        }
        in_force(context, &mut judged);
        for (kind, clause) in row.documents.iter().filter(|(kind, _)| context.document(*kind).is_none()) {
            judged.lacks(*kind, *clause);
        }
        self.bars(row, context, &mut judged);
        self.weigh(command, context, &mut judged);
        let Some(by) = judged.by.filter(|_| judged.reasons.is_empty()) else {
            return Err(Refused(judged.reasons));
        };
        let breaches = self.clock(row, context).and_then(|clock| late(clock, self.held_against(row, context)));
        let event = Event {
            step: self.found(command, context),
            by,
            documents: context.documents.to_vec(),
            breaches: breaches.into_iter().collect(),
        };
        Ok(Decided { event, register: judged.register, warnings: judged.warnings })
    }

    /// Takes a step that was recorded. Never fails: what was lawful when it was recorded is not judged again.
    fn evolve(&mut self, event: &Event<Self::Command>, on: Date) {
        // What the table does not have where the case stands was never recorded of it.
        let Some(row) = self.row(event.step.as_ref()) else { return };
        self.fold(&event.step, on);
        let line = self.line_mut();
        if let Some(to) = row.to {
            line.state = to;
        }
        let (documents, breaches) = (event.documents.clone(), event.breaches.clone());
        line.done.push(Done { number: row.number, step: row.step, on, by: event.by, documents, breaches });
    }

    /// The line of steps: taken, possible now, to come.
    fn steps(&self, context: &Context<'_>) -> Vec<Step> {
        let mut steps: Vec<Step> = self.line().done.iter().filter_map(|done| taken(Self::ROWS, done)).collect();
        let step = |row: &Row<Self::State>, standing| Step {
            number: row.number,
            step: row.step,
            standing,
            who: row.by.to_vec(),
            documents: row.documents.iter().map(|(kind, _)| *kind).collect(),
            due: self.clock(row, context).map(|clock| clock.due),
            clause: row.under,
            silent: row.silent,
        };
        for row in self.open_rows() {
            steps.push(step(row, Standing::Now { barred: self.barred(row, context) }));
        }
        steps.extend(self.rows_to_come().map(|row| step(row, Standing::Later)));
        steps
    }

    /// What is due, whether the step is open or still to come.
    fn deadlines(&self, context: &Context<'_>) -> Vec<Deadline> {
        let due = |row: &Row<Self::State>| {
            let clock = self.clock(row, context)?;
            Some(Deadline {
                number: row.number,
                step: row.step,
                who: *row.by.first()?,
                due: clock.due,
                clause: clock.under,
                overdue: self.held_against(row, context) > clock.due,
                binding: clock.late.is_some(),
            })
        };
        self.open_rows().chain(self.rows_to_come()).filter_map(due).collect()
    }

    /// The steps that the program is to take of itself now: a day has come, or another case has moved.
    fn unattended(&self, context: &Context<'_>) -> Vec<Self::Command> {
        let context = &Context { acting: &[Actor::System], documents: &[], ..*context };
        let own = self.open_rows().filter(|row| row.unattended());
        own.filter_map(|row| {
            let name: StrDeserializer<'_, Error> = row.step.into_deserializer();
            let command = Self::Command::deserialize(name).ok()?;
            self.decide(&command, context).is_ok().then_some(command)
        })
        .collect()
    }

    /// What bars a row now, whatever particulars are given.
    fn barred(&self, row: &Row<Self::State>, context: &Context<'_>) -> Vec<Reason> {
        let mut judged = Judged { by: row.by.first().copied(), ..Judged::default() };
        in_force(context, &mut judged);
        self.bars(row, context, &mut judged);
        judged.reasons
    }

    /// The row of a step in the state in which the case stands.
    fn row(&self, step: &str) -> Option<&'static Row<Self::State>> {
        self.open_rows().find(|row| row.step == step)
    }

    /// The rows that can be taken where the case stands.
    fn open_rows(&self) -> impl Iterator<Item = &'static Row<Self::State>> {
        let state = self.line().state;
        Self::ROWS.iter().filter(move |row| row.from.contains(&state))
    }

    /// The rows ahead on the way that the act lays out: from the state to which the first open row leads, each state once.
    fn rows_to_come(&self) -> impl Iterator<Item = &'static Row<Self::State>> {
        let mut seen = vec![self.line().state];
        let mut ahead = Vec::new();
        while let Some(state) = seen.last().copied() {
            let onward = |row: &&Row<Self::State>| {
                !row.silent && !row.aside && row.from.contains(&state) && row.to.is_some_and(|to| !seen.contains(&to))
            };
            let Some(row) = Self::ROWS.iter().find(onward) else { break };
            if seen.len() > 1 {
                ahead.push(row);
            }
            seen.extend(row.to);
        }
        ahead.into_iter()
    }

    /// Why a step is not open: where the case stands.
    fn closed(&self, step: &str) -> Reason {
        let row = Self::ROWS.iter().find(|row| row.step == step);
        let state = Value::State(Self::NAME, self.line().state.into());
        let (code, clause) =
            row.map_or((Code::StepNotOpen, norms::rotation::cites::HR_SERVICE), |r| (r.closed, r.under));
        Reason::new(code, clause).with("state", state)
    }
}

fn wrong_actor<S>(row: &Row<S>) -> Reason {
    let entitled = row.by.first().map(|actor| ("authority", Value::Actor(*actor)));
    Reason { values: entitled.into_iter().collect(), ..Reason::new(row.otherwise, row.under) }
}

/// No step of a procedure is dated before the act is in force (decree/3).
fn in_force(context: &Context<'_>, judged: &mut Judged) {
    let clause = norms::rotation::cites::COMMENCEMENT;
    if let Some(from) = judged.take(commencement(context.law, &mut Silent), clause)
        && context.today < from
    {
        judged.refuse(Reason::new(Code::ActNotInForce, clause).with("from", Value::Day(from)));
    }
}

fn late(clock: Clock, on: Date) -> Option<Breach> {
    let code = clock.late.filter(|_| on > clock.due)?;
    Some(Breach { code, clause: clock.under.as_str().into(), due: clock.due, days_late: clock.due.days_until(on) })
}

fn taken<S>(rows: &[Row<S>], done: &Done) -> Option<Step> {
    let row = rows.iter().find(|row| row.number == done.number && row.step == done.step)?;
    Some(Step {
        number: done.number,
        step: done.step,
        standing: Standing::Done {
            on: done.on,
            by: done.by,
            documents: done.documents.clone(),
            breaches: done.breaches.clone(),
        },
        who: row.by.to_vec(),
        documents: row.documents.iter().map(|(kind, _)| *kind).collect(),
        due: done.breaches.first().map(|breach| breach.due),
        clause: row.under,
        silent: row.silent,
    })
}
