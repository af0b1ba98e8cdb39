//! Who is not subject: pregnancy and the leaves of article 77, now and as known before (rules/2).

use calendar::Date;
use serde::Serialize;

use super::ask::{Ask, Asks, Outcome};
use super::cites;
use super::code::{Code, Review, known};
use super::facts::{Exemption, ExemptionKind, Facts, When};
use super::finding::Finding;
use super::law::Law;
use super::reading::{ExemptionEndInWindow, ExemptionJoin, ReadingKey};
use crate::trace::Trace;
use crate::verdict::Verdict;

/// Why an employee is not subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// Pregnancy.
    Pregnancy,
    /// A leave of article 77.
    #[serde(rename = "law-77-leave")]
    Law77Leave,
    /// The exception ended, and the HR unit has not confirmed that the employee is subject again.
    AwaitingConfirmation,
    /// The exception ended, and the employee is free for the campaign.
    FreeForCampaign,
}

/// Whether an employee is excepted on a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Exempt {
    /// Whether excepted.
    pub exempt: bool,
    /// Why.
    pub ground: Option<Ground>,
    /// First day of the period, where the day lies in it.
    pub from: Option<Date>,
    /// Last day of the period, where the day lies in it.
    pub until: Option<Date>,
    /// Whether the proof was there on that day.
    pub known_then: bool,
}

/// A period of exception, as far as it is recorded.
#[derive(Clone, Copy)]
struct Period {
    ground: Ground,
    from: Option<Date>,
    to: Option<Date>,
    filed: Option<Date>,
    confirmed: Option<When>,
}

/// Yes, no, or open for lack of these facts.
pub(super) enum Whether {
    Yes,
    No,
    Open(Asks),
}

impl Period {
    fn of(exemption: &Exemption, ground: Ground) -> Period {
        let (from, to, filed) = (exemption.from, exemption.to, exemption.filed);
        Period { ground, from, to, filed, confirmed: exemption.return_confirmed }
    }

    /// The time in which both run.
    fn and(self, other: Period) -> Period {
        let both = |one: Option<Date>, two: Option<Date>, pick: fn(Date, Date) -> Date| Some(pick(one?, two?));
        let ends_first = if self.to <= other.to { self.confirmed } else { other.confirmed };
        Period {
            ground: self.ground,
            from: both(self.from, other.from, Date::max),
            to: both(self.to, other.to, Date::min),
            filed: both(self.filed, other.filed, Date::max),
            confirmed: ends_first,
        }
    }

    fn covers(&self, day: Date) -> Whether {
        match (self.from, self.to) {
            (Some(from), _) if day < from => Whether::No,
            (_, Some(to)) if to < day => Whether::No,
            (Some(_), Some(_)) => Whether::Yes,
            (None, _) => Whether::Open(Asks::of(Ask::ExemptionStart)),
            (_, None) => Whether::Open(Asks::of(Ask::ExemptionEnd)),
        }
    }
}

/// The periods of exception: pregnancies and leaves each for itself, or only where both run (X17).
fn periods<T: Trace>(exemptions: &[Exemption], law: &Law<'_>, trace: &mut T) -> Vec<Period> {
    let of = |kind, ground| {
        let mine = exemptions.iter().filter(move |it| it.kind == Some(kind));
        mine.map(move |it| Period::of(it, ground)).collect::<Vec<_>>()
    };
    let mut pregnancies = of(ExemptionKind::Pregnancy, Ground::Pregnancy);
    let leaves = of(ExemptionKind::Law77Leave, Ground::Law77Leave);
    if pregnancies.is_empty() && leaves.is_empty() {
        return Vec::new();
    }
    trace.rests_on(ReadingKey::ExemptionJoin);
    match law.readings.exemption_join {
        ExemptionJoin::PregnancyOrLeave => {
            pregnancies.extend(leaves);
            pregnancies
        }
        ExemptionJoin::PregnancyAndLeave => {
            let pairs = pregnancies.iter().flat_map(|one| leaves.iter().map(|other| one.and(*other)));
            pairs.filter(|it| it.from.zip(it.to).is_none_or(|(from, to)| from <= to)).collect()
        }
    }
}

/// Whether, and why, an employee is excepted on a day (rules/2).
pub fn exempt<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Exempt> {
    let exemptions = known!(facts.exemptions.as_deref(), Exemptions, cites::EXCEPTED, trace);
    if exemptions.iter().any(|it| it.kind.is_none()) {
        return super::code::lacking(Ask::Exemptions, cites::EXCEPTED, trace);
    }
    let periods = periods(exemptions, law, trace);
    let mut asks = Asks::EMPTY;
    let mut found: Option<Exempt> = None;
    for period in &periods {
        match period.covers(on) {
            Whether::No => {}
            Whether::Open(open) => asks = asks.union(open),
            Whether::Yes => {
                let Some(filed) = period.filed else {
                    asks.insert(Ask::ProofFiled);
                    continue;
                };
                let ground = Some(period.ground);
                let this =
                    Exempt { exempt: true, ground, from: period.from, until: period.to, known_then: filed <= on };
                found = found.filter(|before| before.until >= this.until).or(Some(this));
            }
        }
    }
    if asks.is_empty() && found.is_none() {
        found = after_the_end(&periods, on, law, &mut asks, trace);
    }
    for fact in asks.iter() {
        trace.step(cites::EXCEPTED, Finding::Missing { fact });
    }
    if !asks.is_empty() {
        return Outcome::Undetermined(asks);
    }
    let answer = found.unwrap_or_default();
    trace.step(cites::EXCEPTED, Finding::ExceptedOn { on, excepted: answer.exempt });
    if let Some(ground) = answer.ground {
        trace.step(cites::EXCEPTED, Finding::ExceptionGround { ground });
    }
    if let Some(until) = answer.until {
        trace.step(cites::EXCEPTED, Finding::ExceptionEnds { on: until });
    }
    Outcome::Determined(answer)
}

/// What holds once a period has ended inside the campaign (X18).
fn after_the_end<T: Trace>(
    periods: &[Period],
    on: Date,
    law: &Law<'_>,
    asks: &mut Asks,
    trace: &mut T,
) -> Option<Exempt> {
    let in_campaign = |period: &&Period| period.to.is_some_and(|to| (law.numbers.first_day..on).contains(&to));
    let last = periods.iter().filter(in_campaign).max_by_key(|period| period.to)?;
    trace.rests_on(ReadingKey::ExemptionEndInWindow);
    let ground = match law.readings.exemption_end_in_window {
        ExemptionEndInWindow::BecomesSubject => return None,
        ExemptionEndInWindow::ExemptForCampaign => Ground::FreeForCampaign,
        ExemptionEndInWindow::BecomesSubjectAfterHrConfirmation => match last.confirmed {
            None => {
                asks.insert(Ask::ReturnConfirmation);
                return None;
            }
            Some(confirmed) if confirmed.by(on) => return None,
            Some(_) => Ground::AwaitingConfirmation,
        },
    };
    if law.readings.exemption_join == ExemptionJoin::PregnancyAndLeave && last.from.is_none() {
        // Two periods of which one has no first day may have no time in common, and then nothing has ended.
        asks.insert(Ask::ExemptionStart);
        return None;
    }
    let Some(filed) = last.filed else {
        asks.insert(Ask::ProofFiled);
        return None;
    };
    Some(Exempt { exempt: true, ground: Some(ground), from: None, until: None, known_then: filed <= on })
}

/// Whether a period of exception on this ground covers the day; asks for what is not recorded.
pub(super) fn excepted_by<T: Trace>(
    ground: Ground,
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    review: &mut Review,
    trace: &mut T,
) -> Option<bool> {
    let exemptions = review.need(facts.exemptions.as_deref(), Ask::Exemptions, cites::EXCEPTED, trace)?;
    let mut asks = if exemptions.iter().any(|it| it.kind.is_none()) { Asks::of(Ask::Exemptions) } else { Asks::EMPTY };
    let periods = periods(exemptions, law, trace);
    // Where only both together except, the time common to both is the period of either ground.
    let common = law.readings.exemption_join == ExemptionJoin::PregnancyAndLeave;
    for period in periods.iter().filter(|period| common || period.ground == ground) {
        match period.covers(on) {
            Whether::Yes => return Some(true),
            Whether::No => {}
            Whether::Open(open) => asks = asks.union(open),
        }
    }
    for fact in asks.iter() {
        review.ask(fact, cites::EXCEPTED, trace);
    }
    asks.is_empty().then_some(false)
}

/// Refuses an act on a day in which the employee is known to be excepted (ATT-003).
pub(super) fn bar<T: Trace>(facts: &Facts, day: Date, law: &Law<'_>, review: &mut Review, trace: &mut T) {
    if let Some(answer) = review.value(exempt(facts, day, law, trace))
        && answer.exempt
        && answer.known_then
    {
        review.note(Code::Excepted, cites::EXCEPTED, None, trace);
    }
}

/// Whether a day lies in a period whose proof had come in by another day.
pub(super) fn lies_in_period<T: Trace>(
    facts: &Facts,
    day: Date,
    known_on: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Whether {
    let Some(exemptions) = &facts.exemptions else { return Whether::Open(Asks::of(Ask::Exemptions)) };
    if exemptions.iter().any(|it| it.kind.is_none()) {
        return Whether::Open(Asks::of(Ask::Exemptions));
    }
    let mut asks = Asks::EMPTY;
    for period in periods(exemptions, law, trace) {
        match (period.covers(day), period.filed) {
            (Whether::No, _) => {}
            (_, Some(filed)) if filed > known_on => {}
            (Whether::Yes, Some(_)) => return Whether::Yes,
            (Whether::Open(open), _) => asks = asks.union(open),
            (Whether::Yes, None) => asks.insert(Ask::ProofFiled),
        }
    }
    if asks.is_empty() { Whether::No } else { Whether::Open(asks) }
}

/// Which acts lie in a period that was proved only after them, as known on a day (rules/2; ATT-049).
pub fn late_proof<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut review = Review::default();
    let Some(exemptions) = review.need(facts.exemptions.as_deref(), Ask::Exemptions, cites::EXCEPTED, trace) else {
        return review.answer();
    };
    let sparing =
        |it: &&Exemption| matches!(it.kind, None | Some(ExemptionKind::Pregnancy | ExemptionKind::Law77Leave));
    if exemptions.iter().filter(sparing).all(|it| it.filed.is_some_and(|filed| filed > on)) {
        trace.step(cites::EXCEPTED, Finding::ExceptedOn { on, excepted: false });
        return review.answer();
    }
    for day in acts_done(facts, &mut review, trace) {
        match (lies_in_period(facts, day, on, law, trace), lies_in_period(facts, day, day, law, trace)) {
            (Whether::Yes, Whether::No) => review.note(Code::ProvedLater, cites::EXCEPTED, Some(day), trace),
            (Whether::Open(asks), _) | (Whether::Yes, Whether::Open(asks)) => {
                for fact in asks.iter() {
                    review.ask(fact, cites::EXCEPTED, trace);
                }
            }
            _ => {}
        }
    }
    review.answer()
}

/// The days on which stages 2 to 5 were held.
fn acts_done<T: Trace>(facts: &Facts, review: &mut Review, trace: &mut T) -> Vec<Date> {
    let mut days = Vec::new();
    let by = cites::EXCEPTED;
    if let Some(norms) = review.need(facts.norms.as_ref(), Ask::NormsResults, by, trace) {
        for norm in norms {
            days.extend(review.need(norm.day, Ask::NormsResults, by, trace));
        }
    }
    let parts = facts.test.as_ref().and_then(|test| test.parts.as_ref());
    if let Some(parts) = review.need(parts, Ask::TestResults, by, trace) {
        for part in parts {
            days.extend(review.need(part.day, Ask::TestResults, by, trace));
        }
    }
    let held = facts.interview.as_ref().and_then(|interview| interview.held);
    days.extend(review.need(held, Ask::Interview, by, trace).and_then(When::day));
    match facts.decision.as_ref().map(|decision| (decision.day, &decision.taken)) {
        Some((_, Some(taken))) if taken.is_empty() => {}
        Some((Some(day), _)) => days.push(day),
        _ => review.ask(Ask::DecisionDay, by, trace),
    }
    days.sort();
    days.dedup();
    days
}
