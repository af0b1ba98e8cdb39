//! Why a step is refused, what is shown beside it, and what is kept as a breach.

use acts::Cite;
use calendar::Date;
use norms::rotation::Ask;
use serde::{Deserialize, Serialize};

use crate::{Actor, Code, DocumentKind};

/// A value that the words of a code put in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// A day.
    Day(Date),
    /// A post by its key.
    Post(Box<str>),
    /// Who is entitled or owes.
    Actor(Actor),
    /// A paper.
    Document(DocumentKind),
    /// A particular that a paper or a command has to state, by its word `part-of-package-…`.
    Part(&'static str),
    /// A number.
    Number(i64),
    /// A clause.
    Clause(Cite),
    /// A fact asked for.
    Ask(Ask),
    /// A state of a case, with the name of its procedure.
    State(&'static str, &'static str),
    /// A case by its id.
    Case(Box<str>),
}

/// A code of the catalogue, the clause it rests on here, and what its words put in. The words, and the cure, stand in the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Reason {
    /// The code.
    pub code: Code,
    /// The clause.
    pub clause: Cite,
    /// Values by the names that the catalogue's words use.
    pub values: Vec<(&'static str, Value)>,
}

impl Reason {
    /// A code under a clause.
    pub fn new(code: Code, clause: Cite) -> Reason {
        Reason { code, clause, values: Vec::new() }
    }

    /// With a value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Value) -> Reason {
        self.values.push((name, value));
        self
    }

    /// The day put in, if one is.
    pub fn day(&self) -> Option<Date> {
        self.values.iter().find_map(|(_, value)| match value {
            Value::Day(day) => Some(*day),
            _ => None,
        })
    }
}

/// A step that is not taken: every reason against it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Refused(pub Vec<Reason>);

impl Refused {
    /// Whether a code is among the reasons.
    pub fn names(&self, code: Code) -> bool {
        self.0.iter().any(|reason| reason.code == code)
    }
}

/// A step taken after its last day: kept with the event and shown, never a ground to refuse.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Breach {
    /// The code.
    pub code: Code,
    /// The clause that sets the clock.
    pub clause: Box<str>,
    /// The last day.
    pub due: Date,
    /// Calendar days after it.
    pub days_late: i32,
}
