//! What one move is: its scheme, the ranks of its posts, qualification, the one-year bar; and the offer that takes the place
//! of a move (rules/3.4-3.6, 6.2, 6.3, 8.3, 8.4).

use calendar::Date;
use registry::{Appointment, Career, Fact, Ground, Level, PostNo};
use serde::Serialize;

use super::ask::{Ask, Asks, Outcome};
use super::cites;
use super::finding::Finding;
use super::law::Law;
use super::list::level;
use super::permission::{Permission, RefusalCode};
use super::protection::{protection, relocation};
use super::reading::{BarGrounds, EqualityMeasure, FirstDay, ReadingKey, RegionUnit, SectorUnit};
use super::term::{begins, no_post};
use crate::set::members;
use crate::trace::Trace;

members! {
    /// The schemes of rules/3.5.
    Scheme {
        /// Centre to region, region to centre.
        InterLevel,
        /// Region to region.
        InterRegional,
        /// Centre to centre.
        InterSectoral,
        /// None of them.
        None,
    }
}

/// Whether two posts are of equal rank (rules/8.4): by a decision of the body or its table, else by category (A31).
pub fn equal_rank<T: Trace>(one: PostNo, other: PostNo, law: &Law<'_>, trace: &mut T) -> Outcome<bool> {
    let (a, b) = (law.staff.post(one), law.staff.post(other));
    let by_class = || Some(*a.rank_class.as_deref()? == *b.rank_class.as_deref()?);
    let by_table = law.staff.equality(one, other).or_else(by_class);
    let by_category = || Some(*a.category.as_deref()? == *b.category.as_deref()?);
    trace.rests_on(ReadingKey::EqualityMeasure);
    let equal = match law.readings.equality_measure {
        EqualityMeasure::TableThenCategory => by_table.or_else(by_category),
        EqualityMeasure::Table => by_table,
        EqualityMeasure::Category => by_category(),
    };
    match equal {
        Some(equal) => {
            trace.step(cites::EQUAL_RANK, Finding::RanksCompared { one, other, equal });
            Outcome::Determined(equal)
        }
        None => {
            trace.step(cites::EQUAL_RANK, Finding::MissingOfPost { fact: Ask::EqualRank, post: other });
            Outcome::Undetermined(Asks::of(Ask::EqualRank))
        }
    }
}

/// The scheme of a move (rules/3.5; C12): exactly one applies, or none.
pub fn scheme<T: Trace>(from: PostNo, to: PostNo, law: &Law<'_>, trace: &mut T) -> Outcome<Scheme> {
    let (levels, asks) = match (level(from, law, trace), level(to, law, trace)) {
        (Outcome::Determined(a), Outcome::Determined(b)) => ((a, b), Asks::EMPTY),
        (a, b) => ((Level::Central, Level::Central), a.asks().union(b.asks())),
    };
    if !asks.is_empty() {
        return Outcome::Undetermined(asks);
    }
    let found = match levels {
        (Level::Central, Level::Central) => sectoral(from, to, law, trace),
        (Level::Central, _) | (_, Level::Central) => Outcome::Determined(Scheme::InterLevel),
        _ => regional(from, to, law, trace),
    };
    if let Outcome::Determined(scheme) = found {
        let by = match scheme {
            Scheme::InterLevel => cites::INTER_LEVEL,
            Scheme::InterRegional => cites::INTER_REGIONAL,
            Scheme::InterSectoral => cites::INTER_SECTORAL,
            Scheme::None => cites::SCHEME,
        };
        trace.step(by, Finding::MoveScheme { from: levels.0, to: levels.1, scheme });
    }
    found
}

/// Centre to centre: another unit is required (A14).
fn sectoral<T: Trace>(from: PostNo, to: PostNo, law: &Law<'_>, trace: &mut T) -> Outcome<Scheme> {
    let (a, b) = (law.staff.post(from), law.staff.post(to));
    trace.rests_on(ReadingKey::SectorUnit);
    if law.readings.sector_unit == SectorUnit::Any {
        return Outcome::Determined(Scheme::InterSectoral);
    }
    let (Some(one), Some(other)) = (a.unit, b.unit) else {
        let post = if a.unit.is_none() { from } else { to };
        trace.step(cites::SCHEME, Finding::MissingOfPost { fact: Ask::Unit, post });
        return Outcome::Undetermined(Asks::of(Ask::Unit));
    };
    Outcome::Determined(if one == other { Scheme::None } else { Scheme::InterSectoral })
}

/// Region to region: another oblast, city of republican significance or the capital (A15).
fn regional<T: Trace>(from: PostNo, to: PostNo, law: &Law<'_>, trace: &mut T) -> Outcome<Scheme> {
    let (Some(one), Some(other)) = (law.staff.post(from).locality, law.staff.post(to).locality) else {
        let post = if law.staff.post(from).locality.is_none() { from } else { to };
        trace.step(cites::SCHEME, Finding::MissingOfPost { fact: Ask::Locality, post });
        return Outcome::Undetermined(Asks::of(Ask::Locality));
    };
    if one.region() != other.region() {
        return Outcome::Determined(Scheme::InterRegional);
    }
    trace.rests_on(ReadingKey::RegionUnit);
    let apart = law.readings.region_unit == RegionUnit::District && one.district() != other.district();
    Outcome::Determined(if apart { Scheme::InterRegional } else { Scheme::None })
}

/// Whether the employee meets the qualification requirements of a post (rules/8.3, 24.4).
pub fn qualifies<T: Trace>(career: &Career<'_>, post: PostNo, law: &Law<'_>, trace: &mut T) -> Outcome<bool> {
    let required = match &law.staff.post(post).requirements {
        Fact::Known(required) => required,
        Fact::NotApplicable => return Outcome::Determined(true),
        Fact::Unknown => {
            trace.step(cites::QUALIFICATION, Finding::MissingOfPost { fact: Ask::Requirements, post });
            return Outcome::Undetermined(Asks::of(Ask::Requirements));
        }
    };
    let finding = |code: &str| career.qualifications.iter().find(|(held, _)| **held == *code).map(|(_, met)| *met);
    let (mut met, mut unmet) = (0, 0);
    for code in required {
        match finding(code) {
            Some(true) => met += 1,
            Some(false) => unmet += 1,
            None => {}
        }
    }
    let count = i32::try_from(required.len()).unwrap_or(i32::MAX);
    trace.step(cites::QUALIFICATION, Finding::RequirementsCompared { required: count, met, unmet });
    if unmet > 0 {
        return Outcome::Determined(false);
    }
    if met < count {
        trace.step(cites::QUALIFICATION, Finding::Missing { fact: Ask::Qualification });
        return Outcome::Undetermined(Asks::of(Ask::Qualification));
    }
    Outcome::Determined(true)
}

/// The first day on which a post once left is open to the employee again (rules/3.6; C6). Not applicable where nothing bars it.
///
/// The bar attaches to the post, and to the one that took its place by a reorganisation or renaming.
pub fn return_bar<T: Trace>(career: &Career<'_>, to: PostNo, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Date> {
    let mut open_from: Option<Date> = None;
    for (at, appointment) in career.appointments.iter().enumerate() {
        let Some(last_day) = appointment.last_day.filter(|last| *last < on) else { continue };
        if to != appointment.post {
            if !law.staff.succeeds(to, appointment.post) {
                continue;
            }
            trace.step(cites::CARRY_OVER, Finding::TookThePlace { post: to, before: appointment.post });
        }
        let left_on = left_on(appointment, career.appointments.get(at + 1), last_day, law, trace);
        let first = first_open(left_on, law, trace);
        match appointment.left {
            Fact::Known(ground) if bars(ground, career, last_day, law, trace) => {
                let found = Finding::LeftOnBarringGround { post: to, on: left_on, ground, open_from: first };
                trace.step(cites::RETURN_BAR, found);
                open_from = open_from.max(Some(first));
            }
            // The ground is needed only while the year runs.
            Fact::Unknown if on < first => {
                trace.step(cites::RETURN_BAR, Finding::MissingOfPost { fact: Ask::LeavingGround, post: to });
                return Outcome::Undetermined(Asks::of(Ask::LeavingGround));
            }
            _ => {}
        }
    }
    open_from.map_or(Outcome::NotApplicable(cites::RETURN_BAR), Outcome::Determined)
}

/// The day from which the rotation, move or release took effect (A52).
fn left_on<T: Trace>(
    left: &Appointment,
    next: Option<&Appointment>,
    last_day: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Date {
    let day_after = last_day.plus_days(1);
    let moved = next.filter(|next| next.effective() == Some(day_after) && next.ground == left.left);
    moved.and_then(|next| begins(next, law, trace)).unwrap_or(day_after)
}

fn first_open<T: Trace>(left_on: Date, law: &Law<'_>, trace: &mut T) -> Date {
    trace.rests_on(ReadingKey::FirstDay);
    let anniversary = left_on.plus_years(law.numbers.bar_years);
    if law.readings.first_day == FirstDay::Counted { anniversary } else { anniversary.plus_days(1) }
}

/// Which grounds start the bar (A16, A57).
///
/// An offer answers a refused relocation (rules/6.2) where nothing had been extended; the offer of rules/6.3 comes after an
/// extension.
fn bars<T: Trace>(ground: Ground, career: &Career<'_>, last_day: Date, law: &Law<'_>, trace: &mut T) -> bool {
    let reading = law.readings.bar_grounds;
    match ground {
        Ground::Rotation | Ground::RefusalOfRotation | Ground::AcceptedOffer => true,
        Ground::InterestOfService => {
            trace.rests_on(ReadingKey::BarGrounds);
            !matches!(reading, BarGrounds::PlannedOnly | BarGrounds::PlannedAndOffered)
        }
        Ground::RefusalOfOfferedPost => {
            trace.rests_on(ReadingKey::BarGrounds);
            match reading {
                BarGrounds::OfferedPostToo | BarGrounds::PlannedAndOffered => true,
                BarGrounds::OfferInPlaceToo => career.extensions.iter().all(|e| e.ordered > last_day),
                BarGrounds::RotationAndRefusal | BarGrounds::PlannedOnly => false,
            }
        }
        _ => false,
    }
}

/// After what a post in the same locality is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum After {
    /// After refusing a rotation with relocation (rules/6.2): not lower than the post held.
    Refusal,
    /// After the maximum time in the post has passed (rules/6.3): no floor of rank.
    MaximumTime,
}

/// Whether a post may be offered to a protected employee in place of relocation (rules/6.2, 6.3; section 4.2).
pub fn same_locality_offer<T: Trace>(
    career: &Career<'_>,
    to: PostNo,
    on: Date,
    after: After,
    law: &Law<'_>,
    trace: &mut T,
) -> Outcome<Permission> {
    let by = if after == After::Refusal { cites::OFFER_OR_EXTENSION } else { cites::OFFER_AFTER_MAXIMUM };
    let Some(at) = career.held_on(on) else {
        return no_post(career, on, by, trace);
    };
    let from = career.appointments[at].post;
    let mut permission = Permission::default();
    let mut asks = Asks::EMPTY;
    let relied_on = protection(career, on, law, trace);
    asks = asks.union(relied_on.asks());
    if relied_on.determined().is_some_and(|found| found.kinds.is_empty() && !found.claimed.is_empty()) {
        permission.refuse(RefusalCode::CircumstanceNotDocumented, cites::PROTECTED, None, Some(to), trace);
    }
    // The bar is on appointment to the post, whatever leads to it.
    match return_bar(career, to, on, law, trace) {
        Outcome::Determined(open_from) if on < open_from => {
            permission.refuse(RefusalCode::ReturnWithinYear, cites::RETURN_BAR, Some(open_from), Some(to), trace);
        }
        other => asks = asks.union(other.asks()),
    }
    match relocation(from, to, by, law, trace) {
        Outcome::Determined(true) => permission.refuse(RefusalCode::OfferOtherLocality, by, None, Some(to), trace),
        other => asks = asks.union(other.asks()),
    }
    if after == After::Refusal {
        match not_lower(from, to, law, trace) {
            Some(true) => {}
            Some(false) => permission.refuse(RefusalCode::OfferBelowPreviousPost, by, None, Some(to), trace),
            None => asks.insert(Ask::EqualRank),
        }
    }
    match qualifies(career, to, law, trace) {
        Outcome::Determined(true) => {}
        Outcome::Determined(false) => {
            permission.refuse(RefusalCode::QualificationNotMet, cites::QUALIFICATION, None, Some(to), trace);
        }
        _ => permission.refuse(RefusalCode::UndeterminedQualification, cites::QUALIFICATION, None, Some(to), trace),
    }
    permission.or_ask(asks)
}

/// Whether a post is not lower than another: equal to it, or found to be the higher one.
fn not_lower<T: Trace>(from: PostNo, to: PostNo, law: &Law<'_>, trace: &mut T) -> Option<bool> {
    match law.staff.lower_of(from, to) {
        Some(lower) => {
            trace.step(cites::OFFER_OR_EXTENSION, Finding::RanksCompared { one: from, other: to, equal: false });
            Some(lower != to)
        }
        None => match equal_rank(from, to, law, trace) {
            Outcome::Determined(true) => Some(true),
            _ => None,
        },
    }
}
