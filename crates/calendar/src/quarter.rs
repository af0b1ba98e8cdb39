//! Quarters of the calendar year.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Date;

/// A quarter of a calendar year. Written `2026-Q1`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter {
    year: i32,
    number: i32,
}

/// Why a text is not a quarter.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a quarter of the form YYYY-Qn, such as 2026-Q1")]
pub struct QuarterError(String);

impl Quarter {
    /// The quarter of this year (1–9999) and number (1–4).
    pub const fn new(year: i32, number: i32) -> Option<Quarter> {
        if year < 1 || year > 9999 || number < 1 || number > 4 { None } else { Some(Quarter { year, number }) }
    }

    /// The quarter in which the day lies.
    pub const fn of(day: Date) -> Quarter {
        Quarter { year: day.year(), number: (day.month() + 2) / 3 }
    }

    /// The year.
    pub const fn year(self) -> i32 {
        self.year
    }

    /// The number within the year, 1–4.
    pub const fn number(self) -> i32 {
        self.number
    }

    /// The first day: the 1st of January, April, July or October.
    pub const fn first_day(self) -> Date {
        Date::of(self.year, self.number * 3 - 2, 1)
    }

    /// The last day: the end of March, June, September or December.
    pub const fn last_day(self) -> Date {
        Date::of(self.year, self.number * 3, 1).end_of_month()
    }

    /// The given day of the quarter's last month. Every such month has 30 days at least; `None` for a day it has not.
    pub const fn day_of_last_month(self, day: i32) -> Option<Date> {
        Date::new(self.year, self.number * 3, day)
    }

    /// Whether the day lies in this quarter.
    pub const fn contains(self, day: Date) -> bool {
        let of_day = Quarter::of(day);
        of_day.year == self.year && of_day.number == self.number
    }

    /// The quarter that follows.
    pub const fn next(self) -> Quarter {
        if self.number == 4 {
            Quarter { year: self.year + 1, number: 1 }
        } else {
            Quarter { year: self.year, number: self.number + 1 }
        }
    }

    /// The quarter before.
    pub const fn previous(self) -> Quarter {
        if self.number == 1 {
            Quarter { year: self.year - 1, number: 4 }
        } else {
            Quarter { year: self.year, number: self.number - 1 }
        }
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-Q{}", self.year, self.number)
    }
}

impl fmt::Debug for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Quarter {
    type Err = QuarterError;

    fn from_str(text: &str) -> Result<Quarter, QuarterError> {
        let digits = |part: &str, length: usize| {
            (part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| part.parse().ok())
                .flatten()
        };
        text.split_once("-Q")
            .and_then(|(year, number)| Quarter::new(digits(year, 4)?, digits(number, 1)?))
            .ok_or_else(|| QuarterError(text.to_owned()))
    }
}

impl Serialize for Quarter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Quarter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Quarter, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
