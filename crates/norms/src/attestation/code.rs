//! The remarks of the catalogue in `law/U2400000490/refusals.toml`, their levels, and how a verdict is put together.

use acts::Cite;
use calendar::Date;

use super::ask::{Ask, Asks, Outcome};
use super::facts::{Facts, Override};
use super::finding::Finding;
use super::law::Law;
use super::reading::{ChairRequired, LateDocument, ReadingKey, SecretaryRequired};
use crate::set::{Member, members};
use crate::trace::Trace;
use crate::verdict::{Level, Verdict};

members! {
    /// A remark of the catalogue.
    Code {
        /// The day lies outside the campaign.
        OutsideCampaign = "ATT-001",
        /// The post is in no item of annex 1.
        NotListed = "ATT-002",
        /// The employee is excepted on the day.
        Excepted = "ATT-003",
        /// No ground to leave the list.
        NoGroundToLeave = "ATT-004",
        /// The stage before is not finished.
        OutOfOrder = "ATT-005",
        /// No written notice.
        NoNotice = "ATT-006",
        /// Before the Decree took effect.
        BeforeTheDecree = "ATT-007",
        /// No characteristic.
        NoCharacteristic = "ATT-008",
        /// The employee did not see the characteristic.
        NotAcquainted = "ATT-009",
        /// The characteristic was sent late.
        CharacteristicLate = "ATT-010",
        /// The materials were sent late or not at all.
        MaterialsLate = "ATT-011",
        /// The day is in no approved schedule.
        NotScheduled = "ATT-012",
        /// The wrong person approved.
        WrongApprover = "ATT-013",
        /// The Presidential Administration did not agree.
        NotAgreed = "ATT-014",
        /// No such regional commission.
        NoSuchRegion = "ATT-015",
        /// No seat in the composition.
        NoSeat = "ATT-016",
        /// No approved regulation.
        NoRegulation = "ATT-017",
        /// The secretary is not of the HR unit.
        SecretaryFromElsewhere = "ATT-018",
        /// The secretary voted.
        SecretaryVoted = "ATT-019",
        /// No quorum.
        NoQuorum = "ATT-020",
        /// The wrong commission.
        WrongCommission = "ATT-021",
        /// No interview.
        NoInterview = "ATT-022",
        /// No recording.
        NoRecording = "ATT-023",
        /// Not exactly one of the five decisions.
        NotOneDecision = "ATT-024",
        /// Norms and test rule the decision out.
        RuledOut = "ATT-025",
        /// No results.
        NoResults = "ATT-026",
        /// The ballot is not open.
        NotOpen = "ATT-027",
        /// A vote that does not count.
        VoteNotTaken = "ATT-028",
        /// No majority.
        NotAdopted = "ATT-029",
        /// A tie that the chair does not settle.
        TieUnsettled = "ATT-030",
        /// The protocol is late.
        ProtocolLate = "ATT-031",
        /// The signatures do not match.
        SignaturesDiffer = "ATT-032",
        /// The sheet says another decision.
        SheetDiffers = "ATT-033",
        /// The acquaintance is late.
        AcquaintanceLate = "ATT-034",
        /// The absence is not judged.
        AbsenceUnjudged = "ATT-035",
        /// The absence does not count, or there are too few.
        TooFewAbsences = "ATT-036",
        /// No refusal on paper.
        NoRefusal = "ATT-037",
        /// A compulsory line is blank.
        FieldBlank = "ATT-038",
        /// Item 5 is blank.
        LeadershipItemBlank = "ATT-039",
        /// No chair.
        NoChair = "ATT-040",
        /// No secretary.
        NoSecretary = "ATT-041",
        /// Not returned to service.
        NotReturned = "ATT-042",
        /// Both lists.
        BothLists = "ATT-043",
        /// Outside the work schedule.
        OutsideWorkSchedule = "ATT-044",
        /// A second commission.
        SecondCommission = "ATT-045",
        /// No ground of dismissal.
        NoGroundOfDismissal = "ATT-046",
        /// The author is not the direct head.
        WrongAuthor = "ATT-047",
        /// The notice was late.
        NoticeLate = "ATT-048",
        /// An act in a period proved later.
        ProvedLater = "ATT-049",
        /// Too few left for the item.
        FewLeft = "ATT-050",
        /// The sheet was filled before the protocol was closed.
        SheetBeforeProtocol = "ATT-051",
        /// The pack is incomplete.
        PackIncomplete = "ATT-052",
    }
}

impl Code {
    /// The level of a remark where no reading makes it another. A test compares it with the catalogue.
    pub fn level(self) -> Level {
        match self {
            Code::CharacteristicLate
            | Code::MaterialsLate
            | Code::NoticeLate
            | Code::ProtocolLate
            | Code::AcquaintanceLate => Level::Breach,
            Code::NoChair | Code::NoSecretary | Code::FewLeft | Code::SheetBeforeProtocol | Code::PackIncomplete => {
                Level::Warn
            }
            Code::TieUnsettled | Code::AbsenceUnjudged | Code::BothLists | Code::ProvedLater => Level::Ask,
            _ => Level::Refuse,
        }
    }
}

/// A verdict in the making, with the facts that it still lacks.
#[derive(Default)]
pub(super) struct Review {
    verdict: Verdict<Code>,
    asks: Asks,
}

impl Review {
    /// Notes a remark at its usual level.
    pub(super) fn note<T: Trace>(&mut self, code: Code, by: Cite, day: Option<Date>, trace: &mut T) {
        self.note_at(code.level(), code, by, day, trace);
    }

    fn note_at<T: Trace>(&mut self, level: Level, code: Code, by: Cite, day: Option<Date>, trace: &mut T) {
        self.verdict.note(code, level);
        trace.step(by, Finding::AttestationNoted { level, code, day });
    }

    /// Notes that a paper was late: a breach, or a refusal that can be overridden by name (X35).
    pub(super) fn late<T: Trace>(
        &mut self,
        code: Code,
        by: Cite,
        day: Option<Date>,
        facts: &Facts,
        law: &Law<'_>,
        trace: &mut T,
    ) {
        trace.rests_on(ReadingKey::LateDocument);
        let refuses = law.readings.late_document == LateDocument::RefuseWithRecordedOverride;
        if !refuses {
            return self.note_at(Level::Breach, code, by, day, trace);
        }
        let of_this = |it: &&Override| it.code.as_deref().is_none_or(|of| of == code.name());
        let whole = |it: &Override| it.code.is_some() && it.by.is_some() && it.reason.is_some();
        let overrides = facts.overrides.as_ref();
        match overrides.map(|all| all.iter().filter(of_this).map(whole).max()) {
            // Not known whether there is one, or an override without its code, author or reason: neither lifts nor is passed over.
            None | Some(Some(false)) => self.ask(Ask::LatenessOverrides, by, trace),
            Some(Some(true)) => self.note_at(Level::Breach, code, by, day, trace),
            Some(None) => self.note_at(Level::Refuse, code, by, day, trace),
        }
    }

    /// Notes that the chair or the secretary is not there: a warning, or a refusal (X10, X11).
    pub(super) fn lacks<T: Trace>(&mut self, code: Code, by: Cite, law: &Law<'_>, trace: &mut T) {
        let required = if code == Code::NoChair {
            trace.rests_on(ReadingKey::ChairRequired);
            law.readings.chair_required == ChairRequired::Required
        } else {
            trace.rests_on(ReadingKey::SecretaryRequired);
            law.readings.secretary_required == SecretaryRequired::Required
        };
        let level = if required { Level::Refuse } else { code.level() };
        self.note_at(level, code, by, None, trace);
    }

    /// Asks for a fact.
    pub(super) fn ask<T: Trace>(&mut self, fact: Ask, by: Cite, trace: &mut T) {
        self.asks.insert(fact);
        trace.step(by, Finding::Missing { fact });
    }

    /// The fact, or asks for it.
    pub(super) fn need<F, T: Trace>(&mut self, fact: Option<F>, ask: Ask, by: Cite, trace: &mut T) -> Option<F> {
        if fact.is_none() {
            self.ask(ask, by, trace);
        }
        fact
    }

    /// The value of another norm, or what it asks for; `None` with nothing asked where the question does not arise.
    pub(super) fn value<V>(&mut self, outcome: Outcome<V>) -> Option<V> {
        self.asks = self.asks.union(outcome.asks());
        outcome.determined()
    }

    /// The facts asked for so far.
    pub(super) fn asks(&self) -> Asks {
        self.asks
    }

    /// The answer: refused if anything speaks against it, else open while a fact is missing, else allowed.
    pub(super) fn answer(self) -> Outcome<Verdict<Code>> {
        self.verdict.or_ask(self.asks)
    }
}

/// An answer that lacks a fact.
pub(super) fn lacking<V, T: Trace>(fact: Ask, by: Cite, trace: &mut T) -> Outcome<V> {
    trace.step(by, Finding::Missing { fact });
    Outcome::Undetermined(Asks::of(fact))
}

/// The fact, or leaves the norm with an answer that asks for it.
macro_rules! known {
    ($fact:expr, $ask:ident, $by:expr, $trace:expr) => {
        match $fact {
            Some(fact) => fact,
            None => return super::code::lacking(super::ask::Ask::$ask, $by, $trace),
        }
    };
}
pub(super) use known;

/// The value of another norm, or leaves the norm with that one's answer.
macro_rules! determined {
    ($outcome:expr) => {
        match $outcome {
            super::ask::Outcome::Determined(value) => value,
            super::ask::Outcome::NotBefore(_, asks) | super::ask::Outcome::Undetermined(asks) => {
                return super::ask::Outcome::Undetermined(asks);
            }
            super::ask::Outcome::NotApplicable(by) => return super::ask::Outcome::NotApplicable(by),
            super::ask::Outcome::ForAuthority(who, by) => return super::ask::Outcome::ForAuthority(who, by),
            super::ask::Outcome::Conflict(one, other) => return super::ask::Outcome::Conflict(one, other),
        }
    };
}
pub(super) use determined;
