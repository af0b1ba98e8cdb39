//! The trace: how an answer was reached, clause by clause.

use acts::Cite;
use serde::Serialize;

use crate::finding::Finding;
use crate::reading::ReadingName;

/// Where a norm says what it found. A norm is compiled twice: with [`Silent`] this costs nothing, with [`Recorder`] it explains.
pub trait Trace {
    /// A step: the clause applied, and what it found, with the facts it used.
    fn step(&mut self, by: Cite, found: impl Into<Finding>);

    /// At this point the answer depends on how an ambiguous provision is read.
    fn rests_on(&mut self, reading: impl Into<ReadingName>);
}

/// No trace.
#[derive(Clone, Copy, Debug, Default)]
pub struct Silent;

impl Trace for Silent {
    #[inline(always)]
    fn step(&mut self, _: Cite, _: impl Into<Finding>) {}

    #[inline(always)]
    fn rests_on(&mut self, _: impl Into<ReadingName>) {}
}

/// Hands on the readings met and drops the steps: for a question put on the way whose steps stand elsewhere, or would say too much.
#[derive(Debug)]
pub(crate) struct Unspoken<'t, T>(pub &'t mut T);

impl<T: Trace> Trace for Unspoken<'_, T> {
    #[inline(always)]
    fn step(&mut self, _: Cite, _: impl Into<Finding>) {}

    #[inline(always)]
    fn rests_on(&mut self, reading: impl Into<ReadingName>) {
        self.0.rests_on(reading);
    }
}

/// One step of a trace.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Step {
    /// The clause.
    pub citation: Cite,
    /// What was found, with the facts used.
    #[serde(flatten)]
    pub finding: Finding,
}

/// Keeps the steps; can be cleared and used again, so that explaining many people allocates once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Recorder {
    /// The steps in order.
    pub steps: Vec<Step>,
    /// The readings the answer may rest on, each once, in the order in which they were met.
    pub readings: Vec<ReadingName>,
}

impl Recorder {
    /// Forgets what was recorded and keeps the room.
    pub fn clear(&mut self) {
        self.steps.clear();
        self.readings.clear();
    }

    /// The clauses on the path, each once, in order of first use.
    pub fn citations(&self) -> Vec<Cite> {
        let mut cites: Vec<Cite> = Vec::with_capacity(self.steps.len());
        for step in &self.steps {
            if !cites.contains(&step.citation) {
                cites.push(step.citation);
            }
        }
        cites
    }
}

impl Trace for Recorder {
    #[inline]
    fn step(&mut self, by: Cite, found: impl Into<Finding>) {
        self.steps.push(Step { citation: by, finding: found.into() });
    }

    #[inline]
    fn rests_on(&mut self, reading: impl Into<ReadingName>) {
        let reading = reading.into();
        if !self.readings.contains(&reading) {
            self.readings.push(reading);
        }
    }
}
