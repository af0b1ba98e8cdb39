//! Statutory terms: how a period of days, working days, weeks, months, quarters or years is counted out.
//!
//! Two questions decide every forward term, and the acts seldom answer them in so many words, so both are arguments:
//! the [`Length`], and whether the day of the event belongs to the period ([`FirstDay`]).
//!
//! # Counting
//! With `e` the day of the event, `n` the count and `e + n` the addition of days, weeks or months:
//!
//! | function | day of the event not counted | counted |
//! |---|---|---|
//! | [`last_day_within`] | `e + n` | `e + n − 1 day` |
//! | [`first_day_after`] | `e + n + 1 day` | `e + n` |
//! | [`last_day_before`] | `e − n` | `e − n + 1 day` |
//!
//! [`expiry`] is [`first_day_after`] with the first day counted: a state that holds from its first day on has lasted
//! `n` in full when that day comes.
//!
//! In working days the n-th working day is taken, starting after the event, or with it if it is counted and a working
//! day itself.
//!
//! # Month end
//! Months, quarters and years keep the day of the month; where the month reached has no such day, its last day is
//! taken. The length is added in one step, so 31 January + 2 months = 31 March, not 28 March.
//! 29 February 2024 + 3 years = 28 February 2027; 31 May − 1 month = 30 April. Nothing is moved from the end of a
//! short month to the end of a longer one: 30 April + 1 month = 30 May.
//!
//! No function moves a last day that falls on a day off; whether an act moves it is a question to the act. The days
//! for such a move are [`WorkingCalendar::working_day_on_or_before`] and [`WorkingCalendar::working_day_on_or_after`].

use serde::{Deserialize, Serialize};

use crate::{Date, DayKind, WorkingCalendar, YearNotHeld};

/// What a term is measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Days of the calendar, days off included. Written `days`.
    #[serde(rename = "days")]
    CalendarDays,
    /// Working days of the [`WorkingCalendar`].
    WorkingDays,
    /// Weeks of seven calendar days.
    Weeks,
    /// Months, with the month-end rule of this module.
    Months,
    /// Three months each.
    Quarters,
    /// Twelve months each.
    Years,
}

/// The length of a term, such as thirty days or three years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Length {
    /// How many units. Zero makes an empty period, which ends on the day before its first.
    pub count: u16,
    /// The unit.
    pub unit: Unit,
}

impl Length {
    /// So many units.
    pub const fn new(count: u16, unit: Unit) -> Length {
        Length { count, unit }
    }

    /// So many calendar days.
    pub const fn days(count: u16) -> Length {
        Length::new(count, Unit::CalendarDays)
    }

    /// So many working days.
    pub const fn working_days(count: u16) -> Length {
        Length::new(count, Unit::WorkingDays)
    }

    /// So many weeks.
    pub const fn weeks(count: u16) -> Length {
        Length::new(count, Unit::Weeks)
    }

    /// So many months.
    pub const fn months(count: u16) -> Length {
        Length::new(count, Unit::Months)
    }

    /// So many years.
    pub const fn years(count: u16) -> Length {
        Length::new(count, Unit::Years)
    }

    /// `day` plus this length, which needs no working calendar; `None` for working days.
    pub const fn added_to(self, day: Date) -> Option<Date> {
        self.shift(day, 1)
    }

    /// `day` minus this length, which needs no working calendar; `None` for working days.
    pub const fn taken_from(self, day: Date) -> Option<Date> {
        self.shift(day, -1)
    }

    const fn shift(self, day: Date, direction: i32) -> Option<Date> {
        let count = self.count as i32 * direction;
        match self.unit {
            Unit::CalendarDays => Some(day.plus_days(count)),
            Unit::Weeks => Some(day.plus_days(count * 7)),
            Unit::Months => Some(day.plus_months(count)),
            Unit::Quarters => Some(day.plus_months(count * 3)),
            Unit::Years => Some(day.plus_years(count)),
            Unit::WorkingDays => None,
        }
    }
}

/// Whether the day of the event belongs to the period that it begins («бастап»).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FirstDay {
    /// The day of the event is the first day of the period.
    Counted,
    /// The period begins on the day after the event.
    NotCounted,
}

/// Whether a period that runs until, or an act due before, a named day takes that day in («дейін»).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UntilBoundary {
    /// The named day lies outside: before 1 October means by 30 September.
    Excluded,
    /// The named day is the last one.
    Included,
}

impl UntilBoundary {
    /// The last day of a period that runs until `day`.
    pub const fn last_day(self, day: Date) -> Date {
        match self {
            UntilBoundary::Excluded => day.plus_days(-1),
            UntilBoundary::Included => day,
        }
    }
}

/// A last day that can say how it was found.
#[derive(Clone, Copy, Debug)]
pub struct Deadline<'c> {
    event: Date,
    length: Length,
    first_day: FirstDay,
    direction: i32,
    day: Date,
    calendar: &'c WorkingCalendar,
}

/// What a day is to the count of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayRole<'c> {
    /// The day of the event, which does not belong to the period.
    Event,
    /// The n-th day of the period.
    Counted(u32),
    /// A day that is passed over since it is not a working day.
    Skipped(DayKind<'c>),
}

impl<'c> Deadline<'c> {
    /// The last day.
    pub const fn day(&self) -> Date {
        self.day
    }

    /// The day of the event from which was counted.
    pub const fn event(&self) -> Date {
        self.event
    }

    /// The length that was counted out.
    pub const fn length(&self) -> Length {
        self.length
    }

    /// Whether the day of the event was counted.
    pub const fn first_day(&self) -> FirstDay {
        self.first_day
    }

    /// Every day from the event to the last day, in the order of counting (backwards for [`last_day_before`]).
    ///
    /// Empty if the period is empty and the event is counted.
    pub fn opened(&self) -> Vec<(Date, DayRole<'c>)> {
        let span = (self.event.days_until(self.day) * self.direction + 1).max(0);
        let mut days = Vec::with_capacity(usize::try_from(span).unwrap_or(0));
        let mut counted = 0;
        for step in 0..span {
            let day = self.event.plus_days(step * self.direction);
            let role = if step == 0 && self.first_day == FirstDay::NotCounted {
                DayRole::Event
            } else if let Some(kind) = self.day_off(day) {
                DayRole::Skipped(kind)
            } else {
                counted += 1;
                DayRole::Counted(counted)
            };
            days.push((day, role));
        }
        days
    }

    fn day_off(&self, day: Date) -> Option<DayKind<'c>> {
        if self.length.unit != Unit::WorkingDays {
            return None;
        }
        // Every day between the event and the last day was looked up when the last day was found.
        self.calendar.kind(day).ok().filter(|kind| !kind.is_working())
    }
}

/// The last day of a term that begins with an event: "within N after", "within N from".
///
/// 2 December 2026 + 3 working days → 7 December 2026; 9 November 2026 + 30 days → 9 December 2026.
///
/// # Errors
/// Only for working days: a year that the calendar does not hold.
pub fn last_day_within(
    event: Date,
    length: Length,
    first_day: FirstDay,
    calendar: &WorkingCalendar,
) -> Result<Deadline<'_>, YearNotHeld> {
    count_out(event, length, first_day, 1, calendar)
}

/// The last day on which an act that must precede the event by a length is in time: "not later than N before".
///
/// 1 February 2026 − 30 days → 2 January 2026; 31 May − 1 month → 30 April. With [`FirstDay::Counted`] the day of the
/// event itself is the first of the N.
///
/// # Errors
/// Only for working days: a year that the calendar does not hold.
pub fn last_day_before(
    event: Date,
    length: Length,
    first_day: FirstDay,
    calendar: &WorkingCalendar,
) -> Result<Deadline<'_>, YearNotHeld> {
    count_out(event, length, first_day, -1, calendar)
}

/// The day on which a state that holds since `start` has lasted the whole length; `start` is its first day.
///
/// In the post since 1 February 2023 + 3 years → 1 February 2026; the last day of the three years is the one before.
///
/// # Errors
/// Only for working days: a year that the calendar does not hold.
pub fn expiry(start: Date, length: Length, calendar: &WorkingCalendar) -> Result<Date, YearNotHeld> {
    first_day_after(start, length, FirstDay::Counted, calendar)
}

/// The first day on which the term is over: the day after [`last_day_within`].
///
/// Rotated on 10 March 2026, a year's bar → 11 March 2027. Published on 4 November, ten days → 15 November.
///
/// # Errors
/// Only for working days: a year that the calendar does not hold.
pub fn first_day_after(
    event: Date,
    length: Length,
    first_day: FirstDay,
    calendar: &WorkingCalendar,
) -> Result<Date, YearNotHeld> {
    Ok(last_day_within(event, length, first_day, calendar)?.day().plus_days(1))
}

fn count_out(
    event: Date,
    length: Length,
    first_day: FirstDay,
    direction: i32,
    calendar: &WorkingCalendar,
) -> Result<Deadline<'_>, YearNotHeld> {
    let back_to_event = if first_day == FirstDay::Counted { -direction } else { 0 };
    let day = match length.shift(event, direction) {
        Some(day) => day.plus_days(back_to_event),
        None => count_working_days(event.plus_days(back_to_event), length.count, direction, calendar)?,
    };
    Ok(Deadline { event, length, first_day, direction, day, calendar })
}

/// The n-th working day after (or before) `day`.
fn count_working_days(day: Date, count: u16, direction: i32, calendar: &WorkingCalendar) -> Result<Date, YearNotHeld> {
    let mut day = day;
    for _ in 0..count {
        day = if direction > 0 { calendar.next_working_day(day)? } else { calendar.previous_working_day(day)? };
    }
    Ok(day)
}
