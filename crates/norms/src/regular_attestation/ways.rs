//! One answer for all the ways in which the gaps of the facts may be filled.

use acts::Cite;
use calendar::Date;
use registry::{AttestationKind, ServiceIn, Sex};

use super::ask::{Ask, Asks, Outcome};
use super::cites;
use super::cycle::Case;
use super::facts::{Facts, Leads, Leave, Led};
use super::finding::Finding;
use super::gaps::{Gap, gaps};
use super::law::Law;
use super::record::{Away, Compared, Post, Record, Spell};
use crate::trace::{Recorder, Silent, Trace};

/// More ways of filling the gaps than this are not tried together: the answer is open then.
const MOST: usize = 5_000;

/// What the article states of a complete record.
pub(super) trait Statement {
    /// What it answers with.
    type Value: Clone + PartialEq;

    /// The facts that may bear on the answer.
    fn may_ask(law: &Law<'_>) -> Asks;

    /// Whether the answer is about the days before, too.
    const PAST: bool = false;

    /// The answer.
    fn of<T: Trace>(case: Case<'_, '_>, trace: &mut T) -> Outcome<Self::Value>;

    /// The answer where the ways differ and `asks` would decide between them.
    fn differing(_: &Ways<'_, Self::Value>, asks: Asks) -> Outcome<Self::Value> {
        Outcome::Undetermined(asks)
    }
}

/// The answers, one for each way of filling the gaps; the first gap turns slowest.
pub(super) struct Ways<'w, V> {
    gaps: &'w [Gap<'w>],
    pub answers: Vec<Outcome<V>>,
}

impl<V: Clone + PartialEq> Ways<'_, V> {
    /// How many ways there are for one turn of this gap.
    fn stride(&self, gap: usize) -> usize {
        self.gaps[gap + 1..].iter().map(|gap| gap.ways.len()).product()
    }

    /// With which of its ways a gap is filled in an answer.
    fn way(&self, gap: usize, answer: usize) -> usize {
        answer / self.stride(gap) % self.gaps[gap].ways.len()
    }

    /// Whether an answer changes with the filling of this gap alone.
    fn matters(&self, gap: usize) -> bool {
        let stride = self.stride(gap);
        (0..self.answers.len()).any(|at| {
            let first = at - self.way(gap, at) * stride;
            self.answers[at] != self.answers[first]
        })
    }

    fn asks(&self) -> Asks {
        (0..self.gaps.len()).filter(|gap| self.matters(*gap)).map(|gap| self.gaps[gap].ask).collect()
    }

    /// The least of the days answered, where it holds in whatever way the gaps are filled.
    pub fn bound(&self, day: impl Fn(&V) -> Date) -> Option<Date> {
        let days: Vec<Option<Date>> =
            self.answers.iter().map(|answer| answer.clone().determined().map(|v| day(&v))).collect();
        let least = days.iter().flatten().min().copied()?;
        let holds = |gap: usize| {
            let mut of_way = vec![None; self.gaps[gap].ways.len()];
            for (at, day) in days.iter().enumerate() {
                let least: &mut Option<Date> = &mut of_way[self.way(gap, at)];
                *least = [*least, *day].into_iter().flatten().min();
            }
            of_way.iter().flatten().all(|day| *day == least)
        };
        (0..self.gaps.len()).filter(|gap| self.gaps[*gap].unbounded).all(holds).then_some(least)
    }
}

/// The answer of a statement about these facts.
pub(super) fn answer<S: Statement, T: Trace>(
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Outcome<S::Value> {
    trace.step(cites::SUBJECT, Finding::SourceNotVerified);
    let mut gaps = gaps(facts, on, law, S::PAST);
    gaps.retain(|gap| S::may_ask(law).contains(gap.ask));
    if gaps.is_empty() {
        return S::of(Case { record: &record(facts), on, law }, trace);
    }
    let number: usize = gaps.iter().map(|gap| gap.ways.len()).product();
    if number > MOST {
        let asks = one_by_one::<S>(facts, on, law, &gaps);
        missing(asks, trace);
        return Outcome::Undetermined(asks);
    }
    let mut ways = Ways { gaps: &gaps, answers: Vec::with_capacity(number) };
    let mut common: Option<Recorder> = None;
    let mut recorder = Recorder::default();
    for at in 0..number {
        let mut filled = facts.clone();
        for (no, gap) in gaps.iter().enumerate() {
            gap.ways[ways.way(no, at)](&mut filled);
        }
        recorder.clear();
        ways.answers.push(S::of(Case { record: &record(&filled), on, law }, &mut recorder));
        match &mut common {
            None => common = Some(recorder.clone()),
            Some(common) => keep_common(common, &recorder),
        }
    }
    hand_on(&common.unwrap_or_default(), trace);
    let first = ways.answers[0].clone();
    if ways.answers.iter().all(|answer| *answer == first) {
        return first;
    }
    let asks = ways.asks();
    missing(asks, trace);
    S::differing(&ways, asks)
}

/// What would decide, as far as it shows when one gap after the other is filled otherwise and the rest stays as it is: with the
/// first way of filling each, and with the last.
fn one_by_one<S: Statement>(facts: &Facts, on: Date, law: &Law<'_>, gaps: &[Gap<'_>]) -> Asks {
    let with = |ways: &[usize]| {
        let mut filled = facts.clone();
        gaps.iter().zip(ways).for_each(|(gap, way)| gap.ways[*way](&mut filled));
        S::of(Case { record: &record(&filled), on, law }, &mut Silent)
    };
    let mut asks = Asks::EMPTY;
    for base in [vec![0; gaps.len()], gaps.iter().map(|gap| gap.ways.len() - 1).collect()] {
        let given = with(&base);
        for (no, gap) in gaps.iter().enumerate() {
            let mut ways = base.clone();
            let turns = (0..gap.ways.len()).any(|way| {
                ways[no] = way;
                with(&ways) != given
            });
            if turns {
                asks.insert(gap.ask);
            }
        }
    }
    if asks.is_empty() { gaps.iter().map(|gap| gap.ask).collect() } else { asks }
}

/// Of the steps those that are taken in every way; of the readings all.
fn keep_common(common: &mut Recorder, other: &Recorder) {
    common.steps.retain(|step| other.steps.contains(step));
    for reading in &other.readings {
        if !common.readings.contains(reading) {
            common.readings.push(*reading);
        }
    }
}

fn hand_on<T: Trace>(recorded: &Recorder, trace: &mut T) {
    for step in &recorded.steps {
        trace.step(step.citation, step.finding);
    }
    for reading in &recorded.readings {
        trace.rests_on(*reading);
    }
}

/// Says what is missing, each fact under the clause that needs it.
fn missing<T: Trace>(asks: Asks, trace: &mut T) {
    for fact in asks.iter() {
        trace.step(needed_by(fact), Finding::Missing { fact });
    }
}

fn needed_by(ask: Ask) -> Cite {
    match ask {
        Ask::ServicePeriods => cites::SUBJECT,
        Ask::Attestations | Ask::AttestationKind => cites::CYCLE,
        Ask::Appointments | Ask::TermStart => cites::NEW_POST,
        Ask::EqualRank | Ask::FunctionsChanged => cites::EQUAL_POST,
        Ask::HeadOrDeputy | Ask::BodyLed => cites::HEAD,
        Ask::PreferentialCounting => cites::TWENTY_YEARS,
        Ask::Sex | Ask::Leaves | Ask::AbsenceEnd | Ask::Pregnancies => cites::PREGNANCY_LEAVE,
    }
}

/// The record of facts whose gaps are filled; what no answer depends on may still be missing, and stands as any value.
fn record(facts: &Facts) -> Record {
    let (mut service, mut elsewhere) = (Vec::new(), Vec::new());
    for period in facts.service.iter().flatten() {
        match (period.place, period.from) {
            (Some(ServiceIn::LawEnforcement), Some(from)) => {
                service.push(Spell { from, last: period.last_day, percent: period.preferential_percent });
            }
            (_, Some(from)) => elsewhere.push((from, period.last_day)),
            (_, None) => {}
        }
    }
    let undergone = facts.attestations.iter().flatten().filter(|attestation| attestation.undergone);
    let attestations = undergone.map(|held| (held.on, held.kind.unwrap_or(AttestationKind::Regular))).collect();
    let posts = facts.appointments.iter().flatten().filter_map(|post| {
        Some(Post {
            from: post.from?,
            last: post.last_day,
            compared: match (post.equal, post.functions_changed) {
                (Some(true), Some(true)) => Compared::EqualOtherFunctions,
                (Some(true), _) => Compared::Equal,
                _ => Compared::NotEqual,
            },
            leads: post.leads.unwrap_or(Leads::None),
            of: post.of.unwrap_or(Led::CentralBody),
        })
    });
    let away = |leave: &Leave| Some(Away { kind: leave.kind, from: leave.from, back: leave.back()? });
    let mut record = Record {
        woman: facts.sex == Some(Sex::Female),
        service,
        elsewhere,
        attestations,
        posts: posts.collect(),
        leaves: facts.leaves.iter().flatten().filter_map(away).collect(),
        pregnancies: facts.pregnancies.iter().flatten().map(|p| (p.from, p.last_day)).collect(),
    };
    record.settle();
    record
}
