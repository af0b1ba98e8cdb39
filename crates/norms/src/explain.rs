//! An answer with its reasons: the outcome, the steps, and the readings that decided it.

use acts::Cite;
use serde::Serialize;

use crate::outcome::{Answer, Outcome};
use crate::reading::ReadingKey;
use crate::rotation::Law;
use crate::trace::{Recorder, Silent, Step, Trace};

/// A determination that can be asked by name.
pub trait Norm {
    /// What it answers with.
    type Value: Clone + PartialEq + Serialize;

    /// Its name, such as `rotation::due`.
    const NAME: &'static str;

    /// Evaluates it, leaving its steps in the trace.
    fn evaluate<T: Trace>(&self, law: &Law<'_>, trace: &mut T) -> Outcome<Self::Value>;
}

/// A reading that decided an outcome: with another value the answer would have been another.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ReadingUsed {
    /// Name of the reading.
    pub key: ReadingKey,
    /// The value chosen.
    pub chosen: &'static str,
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
pub fn explain<N: Norm>(norm: &N, law: &Law<'_>) -> Determination {
    let mut recorder = Recorder::default();
    let outcome = norm.evaluate(law, &mut recorder);
    let readings = recorder.readings.iter().filter_map(|key| reading_used(norm, law, key, &outcome)).collect();
    let mut citations = recorder.citations();
    let answer = Answer::from(outcome);
    for cite in &answer.under {
        if !citations.contains(cite) {
            citations.push(*cite);
        }
    }
    Determination { norm: N::NAME, citations, trace: recorder.steps, readings, answer }
}

fn reading_used<N: Norm>(norm: &N, law: &Law<'_>, key: ReadingKey, outcome: &Outcome<N::Value>) -> Option<ReadingUsed> {
    let chosen = law.readings.get(key);
    let otherwise: Vec<_> = key
        .options()
        .iter()
        .filter(|option| **option != chosen)
        .filter_map(|option| {
            let other = norm.evaluate(&law.reading(law.readings.with(key, option)), &mut Silent);
            (other != *outcome).then(|| (*option, Answer::from(other)))
        })
        // What differs only inside is not another answer.
        .filter(|(_, other)| *other != Answer::from(outcome.clone()))
        .collect();
    (!otherwise.is_empty()).then_some(ReadingUsed { key, chosen, otherwise })
}
