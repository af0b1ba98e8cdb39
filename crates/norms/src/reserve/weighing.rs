//! Weighing whether a step may be taken: codes and missing facts are gathered, each with its step in the trace.

use acts::Cite;
use acts::reserve::{Actor, MaterialKey};
use calendar::Date;

use super::facts::{PenaltyKind, RequirementKind};
use super::finding::{Finding, ReserveTest};
use super::{Ask, Asks, Code, Law, Outcome, cites, reading::ReadingKey};
use crate::trace::Trace;
use crate::verdict::{Level, Verdict};

/// What a code says beside itself.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Detail {
    pub on: Option<Date>,
    pub actor: Option<Actor>,
    pub material: Option<MaterialKey>,
    pub penalty: Option<PenaltyKind>,
    pub requirement: Option<RequirementKind>,
    pub place: Option<i32>,
}

impl Detail {
    pub(super) fn day(day: Date) -> Detail {
        Detail { on: Some(day), ..Detail::default() }
    }

    pub(super) fn actor(actor: Actor) -> Detail {
        Detail { actor: Some(actor), ..Detail::default() }
    }
}

/// The verdict so far, the facts asked for so far, and the trace.
pub(super) struct Weighing<'t, T> {
    pub verdict: Verdict<Code>,
    pub asks: Asks,
    pub trace: &'t mut T,
}

impl<'t, T: Trace> Weighing<'t, T> {
    pub(super) fn new(trace: &'t mut T) -> Weighing<'t, T> {
        Weighing { verdict: Verdict::default(), asks: Asks::EMPTY, trace }
    }

    /// A step of the reserve on a day: nothing of it can be done before the act is in force (decree/2).
    pub(super) fn on(day: Date, law: &Law<'_>, trace: &'t mut T) -> Weighing<'t, T> {
        let mut weighing = Weighing::new(trace);
        match in_force(day, law, weighing.trace) {
            Some(true) => {}
            Some(false) => weighing.note(Code::ActNotInForce, Level::Refuse, cites::COMMENCEMENT, Detail::day(day)),
            None => weighing.ask(Ask::PublicationDay, cites::COMMENCEMENT),
        }
        weighing
    }

    pub(super) fn note(&mut self, code: Code, level: Level, by: Cite, detail: Detail) {
        self.verdict.note(code, level);
        let Detail { on, actor, material, penalty, requirement, place } = detail;
        self.trace.step(by, Finding::ReserveNoted { level, code, on, actor, material, penalty, requirement, place });
    }

    pub(super) fn refuse(&mut self, code: Code, by: Cite) {
        self.note(code, Level::Refuse, by, Detail::default());
    }

    pub(super) fn ask(&mut self, fact: Ask, by: Cite) {
        self.asks.insert(fact);
        self.trace.step(by, Finding::Missing { fact });
    }

    /// A test whose result is known.
    pub(super) fn tested(&mut self, reserve_test: ReserveTest, holds: bool, by: Cite) {
        self.trace.step(by, Finding::ReserveTested { reserve_test, holds });
    }

    /// A fact, or the question for it.
    pub(super) fn known<F>(&mut self, fact: Option<F>, ask: Ask, by: Cite) -> Option<F> {
        if fact.is_none() {
            self.ask(ask, by);
        }
        fact
    }

    /// Tests what must hold: where it does not, the code refuses.
    pub(super) fn require(&mut self, test: ReserveTest, holds: bool, code: Code, by: Cite, detail: Detail) {
        self.tested(test, holds, by);
        if !holds {
            self.note(code, Level::Refuse, by, detail);
        }
    }

    /// The answer while a fact is missing on which the question itself hangs: nothing weighed so far can stand.
    pub(super) fn hangs_on(mut self, fact: Ask, by: Cite) -> Outcome<Verdict<Code>> {
        self.ask(fact, by);
        Outcome::Undetermined(self.asks)
    }

    pub(super) fn outcome(self) -> Outcome<Verdict<Code>> {
        self.verdict.or_ask(self.asks)
    }
}

/// The answer of a norm that is no verdict, for a day on which the act certainly is not in force yet.
pub(super) fn not_yet<T: Trace, V>(day: Date, law: &Law<'_>, trace: &mut T) -> Option<Outcome<V>> {
    trace.rests_on(ReadingKey::CommencementDay);
    let first = law.first_day().or(law.earliest_first_day())?;
    (day < first).then_some(Outcome::NotApplicable(cites::COMMENCEMENT))
}

/// Whether the act is in force on the day; unknown while its publication is not recorded and the day is late enough for it.
pub(super) fn in_force<T: Trace>(day: Date, law: &Law<'_>, trace: &mut T) -> Option<bool> {
    trace.rests_on(ReadingKey::CommencementDay);
    let step = |from: Date, trace: &mut T| {
        let found = if from <= day { Finding::InForce { from } } else { Finding::NotInForce { from, on: day } };
        trace.step(cites::COMMENCEMENT, found);
        Some(from <= day)
    };
    match (law.first_day(), law.earliest_first_day()) {
        (Some(from), _) => step(from, trace),
        (None, Some(earliest)) if day < earliest => step(earliest, trace),
        _ => None,
    }
}
