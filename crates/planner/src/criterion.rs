//! What a move costs by each criterion.

use calendar::Date;
use norms::rotation::{Permission, Warning};
use registry::{Career, Locality, Person, Post, PostNo, Region, Staff};
use serde::{Deserialize, Serialize};

/// What the head may weigh. Each is counted in whole units, none below zero.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, strum::Display, strum::EnumIter,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Criterion {
    /// 1 for a move to another locality.
    Relocation,
    /// The other members of a family that moves.
    Family,
    /// The children at school of a family that moves.
    ChildrenAtSchool,
    /// 1 for a protected person's move to another locality.
    ProtectedRelocation,
    /// 1 for a move to another locality of someone who needs service housing, or of whom that is not recorded.
    Housing,
    /// Hundreds of kilometres, begun ones counted, between the centres of the two regions.
    Distance,
    /// 1 where the post is of another kind than the one held.
    OtherRole,
    /// 1 where the person has held no post in a unit of that kind (a department of transport police, a district prosecutor's office).
    UnfamiliarField,
    /// 1 where the person has held a post in that region before.
    RegionAgain,
    /// 1 where the post is vacant for a time only.
    TemporaryVacancy,
    /// 1 where the President or the Administration must agree.
    Agreement,
    /// Begun months for which the post stands empty before the move.
    EmptyMonths,
}

impl Criterion {
    /// The greatest measure of one move.
    pub(crate) fn most(self) -> i64 {
        match self {
            Criterion::Family | Criterion::ChildrenAtSchool => MOST_FAMILY,
            Criterion::Distance => MOST_DISTANCE,
            Criterion::EmptyMonths => MOST_MONTHS,
            _ => 1,
        }
    }
}

/// A family that is recorded as larger counts as one of so many others.
const MOST_FAMILY: i64 = 20;
/// Within the Republic no two centres are farther apart, in hundreds of kilometres.
const MOST_DISTANCE: i64 = 30;
/// A post is not counted as empty for longer than three years.
const MOST_MONTHS: i64 = 36;

/// One line of what a move costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Reckoning {
    /// The criterion.
    pub criterion: Criterion,
    /// Its measure, in units.
    pub units: i64,
    /// What that costs.
    pub points: i64,
}

/// Someone the cost of whose moves is asked.
pub(crate) struct Leaving<'a> {
    pub staff: &'a Staff,
    pub person: Option<&'a Person>,
    pub career: Career<'a>,
    pub from: PostNo,
    /// The day of the move.
    pub on: Date,
    pub protected: bool,
}

/// A move whose cost is asked.
pub(crate) struct Priced<'a> {
    pub of: &'a Leaving<'a>,
    pub to: PostNo,
    /// The first day on which the destination is free.
    pub free_from: Date,
    pub permission: Permission,
}

impl Priced<'_> {
    /// The measure by a criterion.
    pub fn units(&self, criterion: Criterion) -> i64 {
        let (held, taken) = (self.of.staff.post(self.of.from), self.of.staff.post(self.to));
        let moves = held.locality != taken.locality || held.locality.is_none();
        let units = match criterion {
            Criterion::Relocation => i64::from(moves),
            Criterion::Family => match self.of.person.and_then(|person| person.family.as_ref()) {
                Some((_, members)) if moves => i64::from(*members) - 1,
                _ => 0,
            },
            Criterion::ChildrenAtSchool => match self.of.person.and_then(|person| person.children_at_school) {
                Some(children) if moves => i64::from(children),
                _ => 0,
            },
            Criterion::ProtectedRelocation => i64::from(moves && self.of.protected),
            Criterion::Housing => i64::from(moves && self.of.person.and_then(|person| person.housing) != Some(false)),
            Criterion::Distance => self.hundreds_of_km(held.locality, taken.locality),
            Criterion::OtherRole => i64::from(held.role != taken.role),
            Criterion::UnfamiliarField => i64::from(self.unfamiliar(taken)),
            Criterion::RegionAgain => i64::from(self.was_in(taken.region(), held.region())),
            Criterion::TemporaryVacancy => i64::from(self.permission.warnings.contains(Warning::TemporarilyVacant)),
            Criterion::Agreement => {
                let needed = self.permission.agreement;
                i64::from(needed.president || needed.administration)
            }
            Criterion::EmptyMonths => self.months_empty(),
        };
        units.clamp(0, criterion.most())
    }

    fn hundreds_of_km(&self, from: Option<Locality>, to: Option<Locality>) -> i64 {
        let (Some(from), Some(to)) = (from, to) else { return 0 };
        acts::kilometres_between(from.region(), to.region()).map_or(0, |km| (km + 99) / 100)
    }

    /// Whether the unit of the post is of a kind in which the person has held no post. Where a kind is not recorded, that is not said.
    fn unfamiliar(&self, taken: &Post) -> bool {
        let kind = |post: &Post| self.of.staff.unit_of(post)?.kind.as_deref();
        let Some(wanted) = kind(taken) else { return false };
        let mut held = self.of.career.appointments.iter().map(|appointment| kind(self.of.staff.post(appointment.post)));
        held.all(|held| held.is_some_and(|held| held != wanted))
    }

    /// Whether the person held a post in a region before, other than the one they are in now.
    fn was_in(&self, region: Option<Region>, now: Option<Region>) -> bool {
        region.is_some()
            && region != now
            && self
                .of
                .career
                .appointments
                .iter()
                .any(|appointment| self.of.staff.post(appointment.post).region() == region)
    }

    fn months_empty(&self) -> i64 {
        if self.free_from >= self.of.on {
            return 0;
        }
        let (from, on) = (self.free_from, self.of.on);
        let months = (on.year() - from.year()) * 12 + on.month() - from.month();
        // Begun months: one that ends on the very day is whole.
        let begun = i64::from(months) + i64::from(from.plus_months(months) < on);
        begun.min(MOST_MONTHS)
    }
}
