//! An answer with its reasons: the outcome, the steps, and the readings that decided it.

use acts::Cite;
use serde::Serialize;

use crate::law::Law;
use crate::outcome::{Answer, Outcome};
use crate::reading::{ReadingName, ReadingSet};
use crate::set::Member;
use crate::trace::{Recorder, Silent, Step, Trace};

/// A determination that can be asked by name.
pub trait Norm {
    /// What it answers with.
    type Value: Clone + PartialEq + Serialize;

    /// What it may ask for.
    type Ask: Member;

    /// The law as it reads it.
    type Law<'l>: Law;

    /// Its name, such as `rotation::due`.
    const NAME: &'static str;

    /// Evaluates it, leaving its steps in the trace.
    fn evaluate<T: Trace>(&self, law: &Self::Law<'_>, trace: &mut T) -> Outcome<Self::Value, Self::Ask>;
}

/// A reading that decided an outcome: with another value the answer would have been another.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ReadingUsed {
    /// Name of the reading.
    pub key: ReadingName,
    /// The value chosen.
    pub chosen: String,
    /// The values under which the answer differs, each with that answer.
    pub otherwise: Vec<(&'static str, Answer)>,
}

/// An answer with everything that it rests on.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Determination {
    /// The norm asked.
    pub norm: &'static str,
    /// The answer.
    #[serde(flatten)]
    pub answer: Answer,
    /// The clauses on its path, each once.
    pub citations: Vec<Cite>,
    /// The steps.
    pub trace: Vec<Step>,
    /// The readings that decided it.
    pub readings: Vec<ReadingUsed>,
}

/// Asks a norm and explains its answer.
///
/// Of the readings met on the way those are named that decided the outcome: the norm is evaluated again, silently, under
/// each other value of each of them.
pub fn explain<N: Norm>(norm: &N, law: &N::Law<'_>) -> Determination {
    let mut recorder = Recorder::default();
    let outcome = norm.evaluate(law, &mut recorder);
    let answer = Answer::from(outcome.clone());
    let read = recorder.readings.iter();
    let readings = read.filter_map(|name| reading_used(norm, law, *name, &outcome, &answer)).collect();
    let mut citations = recorder.citations();
    for cite in &answer.under {
        if !citations.contains(cite) {
            citations.push(*cite);
        }
    }
    Determination { norm: N::NAME, citations, trace: recorder.steps, readings, answer }
}

fn reading_used<N: Norm>(
    norm: &N,
    law: &N::Law<'_>,
    key: ReadingName,
    outcome: &Outcome<N::Value, N::Ask>,
    given: &Answer,
) -> Option<ReadingUsed> {
    let chosen = law.readings().value(key.0);
    let options = <<N::Law<'_> as Law>::Readings as ReadingSet>::options(key.0).iter();
    let otherwise: Vec<_> = options
        .filter(|option| **option != chosen)
        .filter_map(|option| {
            let mut readings = law.readings().clone();
            // The options of a reading are values that it can be set to.
            readings.set(key.0, option).ok()?;
            let other = norm.evaluate(&law.read_as(readings), &mut Silent);
            (other != *outcome).then(|| (*option, Answer::from(other)))
        })
        // What differs only inside is not another answer.
        .filter(|(_, other)| other != given)
        .collect();
    (!otherwise.is_empty()).then_some(ReadingUsed { key, chosen, otherwise })
}
