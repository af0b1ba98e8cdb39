//! A step as the table of its procedure has it, the clock that runs for it, and the line of steps taken.

use acts::Cite;
use calendar::Date;

use crate::{Actor, Breach, Code, DocumentKind, DocumentRef};

/// A row of the table of a procedure: a step from some states to another.
#[derive(Clone, Copy, Debug)]
pub struct Row<S: 'static> {
    /// Number in the table, such as `P4`.
    pub number: &'static str,
    /// Name of the step, which is that of its command.
    pub step: &'static str,
    /// The states in which it can be taken.
    pub from: &'static [S],
    /// The state it leads to; where absent, what the step says decides, or the state stays.
    pub to: Option<S>,
    /// Who may take it.
    pub by: &'static [Actor],
    /// The clause it rests on.
    pub under: Cite,
    /// What is said where another acts.
    pub otherwise: Code,
    /// What is said where the case does not stand there.
    pub closed: Code,
    /// The papers it needs, each with its clause.
    pub documents: &'static [(DocumentKind, Cite)],
    /// Whether the decree is silent about the step: practice needs it, the clause named is only the nearest.
    pub silent: bool,
    /// Whether it leaves the way that a case goes when nothing intervenes.
    pub aside: bool,
}

impl<S: Copy + 'static> Row<S> {
    /// A step with nothing particular about it.
    pub const fn new(
        number: &'static str,
        step: &'static str,
        from: &'static [S],
        to: Option<S>,
        by: &'static [Actor],
        under: Cite,
    ) -> Row<S> {
        let (otherwise, closed) = (Code::WrongActor, Code::StepNotOpen);
        Row { number, step, from, to, by, under, otherwise, closed, documents: &[], silent: false, aside: false }
    }

    /// With the code that is given where another acts.
    #[must_use]
    pub const fn otherwise(mut self, code: Code) -> Row<S> {
        self.otherwise = code;
        self
    }

    /// With the code that is given where the case does not stand there.
    #[must_use]
    pub const fn closed(mut self, code: Code) -> Row<S> {
        self.closed = code;
        self
    }

    /// With the papers it needs.
    #[must_use]
    pub const fn documents(mut self, documents: &'static [(DocumentKind, Cite)]) -> Row<S> {
        self.documents = documents;
        self
    }

    /// A step about which the decree is silent.
    #[must_use]
    pub const fn silent(mut self) -> Row<S> {
        self.silent = true;
        self
    }

    /// A step off the way that a case goes when nothing intervenes.
    #[must_use]
    pub const fn aside(mut self) -> Row<S> {
        self.aside = true;
        self
    }

    /// Whether the program takes it of itself.
    pub fn unattended(&self) -> bool {
        self.by == [Actor::System]
    }
}

/// The clock that runs for a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// The last day.
    pub due: Date,
    /// The clause that sets it.
    pub under: Cite,
    /// What is recorded when the step comes later; nothing where the day is only expected.
    pub late: Option<Code>,
}

/// A step taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// Number in the table.
    pub number: &'static str,
    /// Name of the step.
    pub step: &'static str,
    /// The day.
    pub on: Date,
    /// In which role.
    pub by: Actor,
    /// The papers.
    pub documents: Vec<DocumentRef>,
    /// What came too late.
    pub breaches: Vec<Breach>,
}

/// Where a case stands and what was done in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line<S> {
    /// The state.
    pub state: S,
    /// The steps taken, in order.
    pub done: Vec<Done>,
}

impl<S> Line<S> {
    /// A case in which nothing was done.
    pub fn new(state: S) -> Line<S> {
        Line { state, done: Vec::new() }
    }

    /// The day on which a step was last taken.
    pub fn day_of(&self, step: &str) -> Option<Date> {
        self.done.iter().rev().find(|done| done.step == step).map(|done| done.on)
    }

    /// The first paper of a kind that came with the last taking of a step.
    pub fn document_of(&self, step: &str, kind: DocumentKind) -> Option<&DocumentRef> {
        let taken = self.done.iter().rev().find(|done| done.step == step)?;
        taken.documents.iter().find(|document| document.kind == kind)
    }
}
