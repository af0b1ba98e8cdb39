//! Grounds of removal and the decision on it (rules/18, 19).

use acts::Cite;
use acts::reserve::Actor;
use calendar::Date;
use serde::Serialize;

use super::facts::{DecisionKind, DemotionKind, Facts, Liability, LiabilityKind, Penalty, PenaltyKind, Place};
use super::finding::{Finding, GroundKey, NearGround, ReserveTest};
use super::reading::{
    CorruptionOtherLiability, IntentEvidence, QuashedPenalty, ReadingKey, RemovalDuty, TransferBetweenSpecialBodies,
};
use super::scope::employee;
use super::stay::{Held, held, stands};
use super::weighing::{Detail, Weighing, not_yet};
use super::{Ask, Code, Law, Outcome, cites};
use crate::trace::{Trace, Unspoken};
use crate::verdict::{Level, Verdict};

/// A ground of removal with the day from which it exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Ground {
    /// The ground.
    pub ground: GroundKey,
    /// Its clause.
    pub cite: Cite,
    /// Its day.
    pub on: Date,
}

impl Ground {
    /// The number of the ground in rules/18.
    fn number(self) -> Option<u8> {
        acts::reserve::removal_grounds().iter().find(|ground| ground.cite == self.cite).map(|ground| ground.n)
    }
}

/// Looking for grounds against one stay on a day.
struct Search<'s, 't, T> {
    stay: &'s Held<'s>,
    on: Date,
    law: &'s Law<'s>,
    weighing: &'s mut Weighing<'t, T>,
    grounds: Vec<Ground>,
}

impl<T: Trace> Search<'_, '_, T> {
    fn found(&mut self, ground: GroundKey, cite: Cite, on: Date) {
        self.grounds.push(Ground { ground, cite, on });
        self.weighing.trace.step(cite, Finding::GroundFound { ground, on });
    }

    fn near(&mut self, near_ground: NearGround, cite: Cite) {
        self.weighing.trace.step(cite, Finding::NoGroundFound { near_ground });
    }

    /// The day of a fact that comes up to the day asked about; what is not dated is asked for.
    fn day(&mut self, day: Option<Date>, ask: Ask, cite: Cite) -> Option<Date> {
        let day = self.weighing.known(day, ask, cite)?;
        if day > self.on {
            self.near(NearGround::NoSuchFact, cite);
            return None;
        }
        Some(day)
    }

    /// Says that a list is known and has nothing in it.
    fn none<F>(&mut self, list: Option<&Vec<F>>, cite: Cite) {
        if list.is_some_and(Vec::is_empty) {
            self.near(NearGround::NoSuchFact, cite);
        }
    }

    /// A penalty or a court act counts once the materials went out: what stood before that was weighed with the nomination.
    fn since_sending(&mut self, day: Date, cite: Cite) -> bool {
        let counts = match self.stay.sent {
            Some(sent) => day > sent,
            None => day >= self.stay.included,
        };
        if !counts {
            self.near(NearGround::BeforeMembership, cite);
        }
        counts
    }

    /// A move counts when a member is moved.
    fn since_inclusion(&mut self, day: Date, cite: Cite) -> bool {
        let counts = day >= self.stay.included;
        if !counts {
            self.near(NearGround::BeforeMembership, cite);
        }
        counts
    }

    /// Whether the act behind a ground was quashed, and the ground with it.
    fn fallen_away(&mut self, quashed: Option<Date>, cite: Cite) -> bool {
        if quashed.is_none_or(|day| day > self.on) {
            return false;
        }
        self.weighing.trace.rests_on(ReadingKey::QuashedPenalty);
        let away = self.law.readings.quashed_penalty == QuashedPenalty::GroundFallsAway;
        if away {
            self.near(NearGround::Quashed, cite);
        }
        away
    }

    fn liabilities(&mut self, liabilities: Option<&Vec<Liability>>) {
        let cite = cites::BY_COURT;
        for liability in self.weighing.known(liabilities, Ask::Liabilities, cite).into_iter().flatten() {
            let Some(on) = self.day(liability.effective, Ask::Liabilities, cite) else { continue };
            if !self.since_sending(on, cite) || self.fallen_away(liability.quashed, cite) {
                continue;
            }
            self.other_corruption(liability, on);
            match (liability.kind, liability.by_court) {
                (Some(LiabilityKind::Criminal), _) => self.near(NearGround::CriminalLiability, cite),
                (_, Some(false)) => self.near(NearGround::OutOfCourt, cite),
                (Some(LiabilityKind::Administrative), Some(true)) => self.intent(liability, on),
                _ => self.weighing.ask(Ask::Liabilities, cite),
            }
        }
    }

    /// Intent, as the court act or the HR unit has it; where nothing has it, it cannot be decided.
    fn intent(&mut self, liability: &Liability, on: Date) {
        let cite = cites::BY_COURT;
        self.weighing.trace.rests_on(ReadingKey::IntentEvidence);
        let intent = match self.law.readings.intent_evidence {
            IntentEvidence::CourtActStatesIt => liability.intent,
            IntentEvidence::HrRecordsIt => liability.hr_intent.or(liability.intent),
        };
        match self.weighing.known(intent, Ask::Intent, cite) {
            Some(true) => self.found(GroundKey::ByCourt, cite, on),
            Some(false) => self.near(NearGround::NoIntent, cite),
            None => {}
        }
    }

    /// Liability for corruption that is not disciplinary.
    fn other_corruption(&mut self, liability: &Liability, on: Date) {
        let cite = cites::FOR_CORRUPTION;
        self.weighing.trace.rests_on(ReadingKey::CorruptionOtherLiability);
        let ground = self.law.readings.corruption_other_liability == CorruptionOtherLiability::Ground;
        match (liability.corruption, ground) {
            (Some(true), true) => self.found(GroundKey::ForCorruption, cite, on),
            (Some(true), false) => self.near(NearGround::CorruptionNotDisciplinary, cite),
            (None, true) => self.weighing.ask(Ask::Liabilities, cite),
            _ => {}
        }
    }

    fn penalties(&mut self, penalties: Option<&Vec<Penalty>>) {
        let cite = cites::PENALTY;
        for penalty in self.weighing.known(penalties, Ask::Penalties, cite).into_iter().flatten() {
            let Some(on) = self.day(penalty.imposed, Ask::Penalties, cite) else { continue };
            if !self.since_sending(on, cite) || self.fallen_away(penalty.quashed, cite) {
                continue;
            }
            match penalty.corruption {
                Some(true) => self.found(GroundKey::ForCorruption, cites::FOR_CORRUPTION, on),
                Some(false) => self.near(NearGround::NotForCorruption, cites::FOR_CORRUPTION),
                None => self.weighing.ask(Ask::Penalties, cites::FOR_CORRUPTION),
            }
            match penalty.kind {
                Some(PenaltyKind::IncompleteFitnessWarning) => self.found(GroundKey::IncompleteFitness, cite, on),
                Some(PenaltyKind::ReleaseFromPost | PenaltyKind::OneStepDownInPost) => {
                    self.found(GroundKey::ReleasedOrDownInPost, cite, on);
                }
                Some(PenaltyKind::OneStepDownInRank) => self.found(GroundKey::DownInRank, cite, on),
                Some(_) => self.near(NearGround::LighterPenalty, cite),
                None => self.weighing.ask(Ask::Penalties, cite),
            }
        }
    }

    fn reports_and_dismissals(&mut self, facts: &Facts) {
        let person = employee(facts);
        let reports = self.weighing.known(person.reports.as_ref(), Ask::Reports, cites::REPORT);
        for report in reports.into_iter().flatten() {
            let Some(on) = self.day(report.on, Ask::Reports, cites::REPORT) else { continue };
            if report.withdrawn.is_some_and(|day| day <= self.on) {
                self.near(NearGround::ReportWithdrawn, cites::REPORT);
            } else if self.since_inclusion(on, cites::REPORT) {
                self.found(GroundKey::OwnReport, cites::REPORT, on);
            }
        }
        let dismissed = self.weighing.known(person.dismissed.as_ref(), Ask::Dismissals, cites::DISMISSED);
        for dismissal in dismissed.into_iter().flatten() {
            let Some(on) = self.day(Some(*dismissal), Ask::Dismissals, cites::DISMISSED) else { continue };
            if self.since_inclusion(on, cites::DISMISSED) {
                self.found(GroundKey::Dismissed, cites::DISMISSED, on);
            }
        }
    }

    fn moves(&mut self, facts: &Facts) {
        let cite = cites::MOVED;
        let person = employee(facts);
        for transfer in self.weighing.known(person.transfers.as_ref(), Ask::Transfers, cite).into_iter().flatten() {
            let Some(on) = self.day(transfer.on, Ask::Transfers, cite) else { continue };
            match (transfer.same_body, transfer.to) {
                (Some(true), _) => self.near(NearGround::SameBody, cite),
                (Some(false), Some(to)) => self.moved_to(to, on),
                _ => self.weighing.ask(Ask::Transfers, cite),
            }
        }
        let secondments = self.weighing.known(person.secondments.as_ref(), Ask::Secondments, cite);
        for secondment in secondments.into_iter().flatten() {
            let Some(on) = self.day(secondment.from, Ask::Secondments, cite) else { continue };
            match secondment.to {
                Some(to) => self.moved_to(to, on),
                None => self.weighing.ask(Ask::Secondments, cite),
            }
        }
    }

    fn moved_to(&mut self, to: Place, on: Date) {
        let cite = cites::MOVED;
        if !self.since_inclusion(on, cite) {
            return;
        }
        match ground_of_move(to) {
            Some(GroundKey::ToSpecialBody) => {
                self.weighing.trace.rests_on(ReadingKey::TransferBetweenSpecialBodies);
                match self.law.readings.transfer_between_special_bodies {
                    TransferBetweenSpecialBodies::Ground => self.found(GroundKey::ToSpecialBody, cite, on),
                    TransferBetweenSpecialBodies::NotGround => self.near(NearGround::BetweenSpecialBodies, cite),
                }
            }
            Some(ground) => self.found(ground, cite, on),
            None => self.near(NearGround::OtherBody, cite),
        }
    }

    fn demotions(&mut self, facts: &Facts) {
        let cite = cites::DEMOTED;
        let demotions = self.weighing.known(employee(facts).demotions.as_ref(), Ask::Demotions, cite);
        for demotion in demotions.into_iter().flatten() {
            let Some(on) = self.day(demotion.on, Ask::Demotions, cite) else { continue };
            if !self.since_inclusion(on, cite) {
                continue;
            }
            match (demotion.by_attestation, demotion.how) {
                (Some(false), _) => self.near(NearGround::NotByAttestation, cite),
                (Some(true), Some(DemotionKind::ReducedInPost)) => self.found(GroundKey::ReducedInPost, cite, on),
                (Some(true), Some(DemotionKind::MovedToLowerPost)) => self.found(GroundKey::MovedToLowerPost, cite, on),
                _ => self.weighing.ask(Ask::Demotions, cite),
            }
        }
    }

    fn term(&mut self) {
        let (first_day, last_day, over) = (self.stay.first_day, self.stay.last_day, self.stay.over(self.on));
        self.weighing.trace.step(cites::STAY, Finding::StayFound { first_day, last_day, over });
        if self.stay.over(self.on) {
            self.found(GroundKey::TermOver, cites::TERM_OVER, self.stay.last_day.plus_days(1));
        } else {
            self.near(NearGround::StayRuns, cites::TERM_OVER);
        }
    }
}

/// Which ground a move to a place is.
pub(super) fn ground_of_move(to: Place) -> Option<GroundKey> {
    match to {
        Place::SpecialStateBody | Place::StateGuardService => Some(GroundKey::ToSpecialBody),
        Place::LawEnforcementBody => Some(GroundKey::ToLawEnforcement),
        Place::CivilProtectionBody => Some(GroundKey::ToCivilProtection),
        Place::ArmedForces => Some(GroundKey::ToArmedForces),
        Place::OtherTroops => Some(GroundKey::ToOtherTroops),
        Place::Administration | Place::OtherStateBody | Place::InternationalOrganisation | Place::Other => None,
    }
}

/// The grounds that the recorded facts make against a stay; what is not recorded is asked for.
fn grounds<T: Trace>(
    stay: &Held<'_>,
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    weighing: &mut Weighing<'_, T>,
) -> Vec<Ground> {
    let mut search = Search { stay, on, law, weighing, grounds: Vec::new() };
    search.liabilities(employee(facts).liabilities.as_ref());
    search.penalties(employee(facts).penalties.as_ref());
    search.reports_and_dismissals(facts);
    search.term();
    search.moves(facts);
    search.demotions(facts);
    let person = employee(facts);
    for cite in [cites::FOR_CORRUPTION, cites::PENALTY] {
        search.none(person.penalties.as_ref(), cite);
    }
    search.none(person.liabilities.as_ref(), cites::BY_COURT);
    search.none(person.reports.as_ref(), cites::REPORT);
    search.none(person.dismissed.as_ref(), cites::DISMISSED);
    search.none(person.transfers.as_ref(), cites::MOVED);
    search.none(person.demotions.as_ref(), cites::DEMOTED);
    let mut grounds = search.grounds;
    grounds.sort_unstable();
    grounds.dedup();
    let count = i32::try_from(grounds.len()).unwrap_or(i32::MAX);
    weighing.trace.step(cites::REMOVAL, Finding::GroundsCounted { count });
    grounds
}

/// The grounds that are recorded, without asking for more.
pub(super) fn found_grounds<T: Trace>(
    stay: &Held<'_>,
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Vec<Ground> {
    let mut unspoken = Unspoken(trace);
    grounds(stay, facts, on, law, &mut Weighing::new(&mut unspoken))
}

/// The membership against which grounds are looked for.
enum Against<'f> {
    Member(Held<'f>),
    Nobody,
    Open,
}

fn against<'f, T: Trace>(facts: &'f Facts, on: Date, law: &Law<'_>, weighing: &mut Weighing<'_, T>) -> Against<'f> {
    let by = cites::RESERVE;
    match held(facts, on, law, weighing.trace) {
        Err(ask) => weighing.ask(ask, by),
        Ok(None) => return Against::Nobody,
        Ok(Some(stay)) => match stands(&stay, on, law, weighing.trace) {
            Some(true) => return Against::Member(stay),
            Some(false) => return Against::Nobody,
            None => weighing.ask(Ask::Exits, by),
        },
    }
    Against::Open
}

/// The grounds of removal that hold on a day (rules/18).
pub fn removal_grounds<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Vec<Ground>> {
    if let Some(not_yet) = not_yet(on, law, trace) {
        return not_yet;
    }
    let mut weighing = Weighing::new(trace);
    match against(facts, on, law, &mut weighing) {
        // Death is no ground.
        Against::Nobody if employee(facts).died.iter().flatten().any(|day| *day <= on) => {
            weighing.trace.step(cites::REMOVAL, Finding::GroundsCounted { count: 0 });
            Outcome::Determined(Vec::new())
        }
        Against::Nobody => Outcome::NotApplicable(cites::RESERVE),
        Against::Open => Outcome::Undetermined(weighing.asks),
        Against::Member(stay) => {
            let found = grounds(&stay, facts, on, law, &mut weighing);
            super::scope::settled(found, weighing.asks)
        }
    }
}

/// Whether the Head of the Administration must remove.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Duty {
    /// Must.
    Must,
    /// May.
    May,
    /// No ground.
    NoGround,
}

/// Whether the Head of the Administration must remove, may, or has no ground (rules/18, 19; A-43).
pub fn removal_duty<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Duty> {
    if let Some(not_yet) = not_yet(on, law, trace) {
        return not_yet;
    }
    let mut weighing = Weighing::new(trace);
    let stay = match against(facts, on, law, &mut weighing) {
        Against::Nobody => return Outcome::NotApplicable(cites::RESERVE),
        Against::Open => return Outcome::Undetermined(weighing.asks),
        Against::Member(stay) => stay,
    };
    let found = grounds(&stay, facts, on, law, &mut weighing);
    if found.is_empty() {
        return super::scope::settled(Duty::NoGround, weighing.asks);
    }
    weighing.trace.rests_on(ReadingKey::RemovalDuty);
    weighing.tested(ReserveTest::HeadDecides, true, cites::REMOVED);
    Outcome::Determined(match law.readings.removal_duty {
        RemovalDuty::Mandatory => Duty::Must,
        RemovalDuty::Discretionary => Duty::May,
    })
}

/// Whether the removal may be decided on a day (rules/18, 19).
pub fn removal_decision<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut weighing = Weighing::on(on, law, trace);
    let decision = facts.decision.clone().unwrap_or_default();
    let by = cites::REMOVED;
    match decision.kind {
        Some(DecisionKind::Remove) => {}
        None => return weighing.hangs_on(Ask::DecisionKind, by),
        Some(_) => return Outcome::NotApplicable(cites::DECIDED),
    }
    if let Some(actor) = weighing.known(decision.by, Ask::Decider, by) {
        let head = actor == Actor::HeadOfAdministration;
        let detail = Detail::actor(Actor::HeadOfAdministration);
        weighing.require(ReserveTest::HeadDecides, head, Code::NotTheApprover, by, detail);
    }
    match &facts.removal_materials {
        Some(materials) if materials.iter().any(|m| m.on.is_some_and(|day| day <= on)) => {
            weighing.tested(ReserveTest::RemovalMaterialsThere, true, by);
        }
        _ => weighing.ask(Ask::RemovalMaterials, by),
    }
    match against(facts, on, law, &mut weighing) {
        Against::Nobody => weighing.refuse(Code::NotAMember, cites::RESERVE),
        Against::Open => {}
        Against::Member(stay) => require_ground(&stay, facts, on, decision.grounds.as_deref(), law, &mut weighing),
    }
    weighing.outcome()
}

/// One ground is enough; of those that the decision names one must hold.
fn require_ground<T: Trace>(
    stay: &Held<'_>,
    facts: &Facts,
    on: Date,
    named: Option<&[u8]>,
    law: &Law<'_>,
    weighing: &mut Weighing<'_, T>,
) {
    let before = weighing.asks;
    let found = grounds(stay, facts, on, law, weighing);
    let relied = |ground: &&Ground| named.is_none_or(|named| ground.number().is_some_and(|n| named.contains(&n)));
    let third = found.iter().find(|ground| ground.cite == cites::PENALTY);
    if found.iter().any(|ground| relied(&ground)) {
        // One is enough: what is not recorded of the others changes nothing.
        weighing.asks = before;
    } else if weighing.asks == before {
        weighing.refuse(Code::NoGround, cites::REMOVED);
    }
    if let Some(ground) = third.filter(|ground| named.is_some_and(|named| !named.is_empty()) && !relied(ground)) {
        weighing.note(Code::Ground3NotNamed, Level::Warn, cites::RETURN, Detail::day(ground.on));
    }
}
