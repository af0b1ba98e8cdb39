//! The answer to "may it be done": what speaks against it, what is recorded or shown beside it, what a person has to decide.

use serde::ser::SerializeStruct;
use serde::{Deserialize, Serialize, Serializer};

use crate::outcome::Outcome;
use crate::set::{Member, Set};

/// What a remark of an act's catalogue does to the step it is made on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// The step is barred.
    Refuse,
    /// The step stands, and the breach is recorded.
    Breach,
    /// The step stands with a warning.
    Warn,
    /// A person decides.
    Ask,
}

/// Whether something may be done, with the codes of the act's catalogue that were met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict<C: Member> {
    /// What speaks against it.
    pub refusals: Set<C>,
    /// What was done too late or not at all; the step stands.
    pub breaches: Set<C>,
    /// What is shown.
    pub warnings: Set<C>,
    /// What a person has to decide.
    pub questions: Set<C>,
}

impl<C: Member> Default for Verdict<C> {
    fn default() -> Verdict<C> {
        Verdict { refusals: Set::EMPTY, breaches: Set::EMPTY, warnings: Set::EMPTY, questions: Set::EMPTY }
    }
}

impl<C: Member> Verdict<C> {
    /// Whether nothing speaks against it. What a person has to decide does not, until decided.
    pub fn lawful(&self) -> bool {
        self.refusals.is_empty()
    }

    /// Notes a code at its level.
    pub fn note(&mut self, code: C, level: Level) {
        match level {
            Level::Refuse => self.refusals.insert(code),
            Level::Breach => self.breaches.insert(code),
            Level::Warn => self.warnings.insert(code),
            Level::Ask => self.questions.insert(code),
        }
    }

    /// The answer: refused if anything speaks against it, else open while a fact is missing, else allowed.
    pub fn or_ask<A: Member>(self, asks: Set<A>) -> Outcome<Verdict<C>, A> {
        if self.lawful() && !asks.is_empty() { Outcome::Undetermined(asks) } else { Outcome::Determined(self) }
    }
}

impl<C: Member> Serialize for Verdict<C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Verdict", 5)?;
        object.serialize_field("lawful", &self.lawful())?;
        object.serialize_field("refusals", &self.refusals)?;
        object.serialize_field("breaches", &self.breaches)?;
        object.serialize_field("warnings", &self.warnings)?;
        object.serialize_field("questions", &self.questions)?;
        object.end()
    }
}
