//! The three years: from where they run, when they are over, and what a new post does to that day (article-004/7, 9, 10).

use calendar::Date;
use registry::AttestationKind;
use serde::Serialize;

use super::cites;
use super::finding::Finding;
use super::law::Law;
use super::reading::{CampaignResets, ChangedFunctions, CycleAnchor, NewPostRule, ReadingKey};
use super::record::{Compared, Record};
use crate::trace::Trace;

/// A question about a complete record: the day as of which it is asked, and the law.
#[derive(Clone, Copy)]
pub(super) struct Case<'r, 'l> {
    pub record: &'r Record,
    pub on: Date,
    pub law: &'r Law<'l>,
}

/// What the three years run from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, strum::EnumIter, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum AnchorSource {
    /// The last attestation.
    Attestation,
    /// The start of the continuous service.
    ServiceStart,
}

/// From which day the three years run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Anchor {
    /// The day.
    pub day: Date,
    /// What it is the day of.
    pub source: AnchorSource,
}

/// Where the three years stand: the start of the continuous service, the last attestation in it or before, and the day from
/// which they run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cycle {
    pub since: Date,
    pub attested: Option<Date>,
    pub anchor: Anchor,
    /// The day on which they are over.
    pub due: Date,
}

/// The first day of the uninterrupted service in which the day lies (R12); `None` where the employee does not serve on it.
pub(super) fn continuous_since<T: Trace>(case: Case<'_, '_>, trace: &mut T) -> Option<Date> {
    let service = &case.record.service;
    let mut at = service.iter().position(|spell| spell.covers(case.on))?;
    while let Some(before) = at.checked_sub(1) {
        let (from, last) = (service[at].from, service[before].last?);
        let next_day = last.plus_days(1);
        if from > next_day {
            trace.rests_on(ReadingKey::GapMonths);
            if from > next_day.plus_months(case.law.readings.gap_months) {
                trace.step(cites::CYCLE, Finding::ServiceInterrupted { last_day: last, from });
                break;
            }
            trace.step(cites::CYCLE, Finding::ServiceGapBridged { last_day: last, from });
        }
        at = before;
    }
    trace.step(cites::CYCLE, Finding::ServiceContinuousSince { from: service[at].from });
    Some(service[at].from)
}

/// The last attestation up to the day that counts for the three years (R15).
fn last_attestation<T: Trace>(case: Case<'_, '_>, trace: &mut T) -> Option<Date> {
    let held = case.record.attestations.iter().rev().filter(|(on, _)| *on <= case.on);
    for (on, kind) in held {
        if *kind == AttestationKind::Extraordinary {
            trace.rests_on(ReadingKey::CampaignResets);
            if case.law.readings.campaign_resets == CampaignResets::ResetsNothing {
                trace.step(cites::CYCLE, Finding::AttestationResetsNothing { on: *on });
                continue;
            }
        }
        trace.step(cites::CYCLE, Finding::AttestedLast { on: *on, kind: *kind });
        return Some(*on);
    }
    None
}

/// The three years as of the day (R1); `None` where the employee does not serve on it.
pub(super) fn cycle<T: Trace>(case: Case<'_, '_>, trace: &mut T) -> Option<Cycle> {
    let since = continuous_since(case, trace)?;
    let attested = last_attestation(case, trace);
    let anchor = match attested.filter(|on| *on >= since) {
        Some(day) => Anchor { day, source: AnchorSource::Attestation },
        None => Anchor { day: since, source: AnchorSource::ServiceStart },
    };
    if anchor.source == AnchorSource::Attestation {
        trace.rests_on(ReadingKey::CycleAnchor);
    }
    let years = case.law.numbers.cycle_years;
    let due = match case.law.readings.cycle_anchor {
        CycleAnchor::LastAttestation => anchor.day.plus_years(years),
        CycleAnchor::ServiceMultiples => first_multiple_after(since, years, attested),
    };
    let counted_from = match case.law.readings.cycle_anchor {
        CycleAnchor::LastAttestation => anchor,
        CycleAnchor::ServiceMultiples => Anchor { day: since, source: AnchorSource::ServiceStart },
    };
    let Anchor { day: from, source } = counted_from;
    trace.step(cites::CYCLE, Finding::AttestationCycle { from, source, on: due });
    Some(Cycle { since, attested, anchor, due })
}

/// The first of start + 3, 6, 9 … years that lies after the attestation.
fn first_multiple_after(start: Date, years: i32, attested: Option<Date>) -> Date {
    let mut passed = years;
    while attested.is_some_and(|on| start.plus_years(passed) <= on) {
        passed += years;
    }
    start.plus_years(passed)
}

/// A new post as it bears on the three years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NewPost {
    /// The end of its first year.
    pub year_ends: Date,
}

/// The last appointment after the anchor to a post that is not equal to the one held before, as far as it counts (R3, R4).
pub(super) fn new_post<T: Trace>(case: Case<'_, '_>, cycle: &Cycle, trace: &mut T) -> Option<NewPost> {
    let from = last_new_post(case, cycle.anchor.day, trace)?;
    let year_ends = from.plus_years(case.law.numbers.new_post_years);
    trace.rests_on(ReadingKey::NewPostRule);
    if case.law.readings.new_post_rule == NewPostRule::OnlyIfDue && !(from <= cycle.due && cycle.due <= year_ends) {
        trace.step(cites::NEW_POST, Finding::NewPostYearNotCounted { from, cycle: cycle.due });
        return None;
    }
    trace.step(cites::NEW_POST, Finding::NewPostYear { from, on: year_ends });
    Some(NewPost { year_ends })
}

fn last_new_post<T: Trace>(case: Case<'_, '_>, anchor: Date, trace: &mut T) -> Option<Date> {
    let after = case.record.posts.iter().rev().filter(|post| anchor < post.from && post.from <= case.on);
    for post in after {
        let from = post.from;
        match post.compared {
            Compared::NotEqual => return Some(from),
            Compared::Equal => trace.step(cites::EQUAL_POST, Finding::EqualPostStartsNoYear { from }),
            Compared::EqualOtherFunctions => {
                trace.rests_on(ReadingKey::ChangedFunctions);
                let starts = case.law.readings.changed_functions == ChangedFunctions::Restart;
                trace.step(cites::EQUAL_POST, Finding::EqualPostOtherFunctions { from, starts });
                if starts {
                    return Some(from);
                }
            }
        }
    }
    None
}
