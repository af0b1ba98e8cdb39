//! A civil date, packed so that comparing dates and shifting them by months needs no day count.

use std::fmt;
use std::num::NonZeroI32;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A day of the civil calendar (proleptic Gregorian), without time of day or zone.
///
/// Inside: `(year * 12 + month - 1) << 5 | day`. The order of the packed values is the order of the days,
/// and a shift by months is an addition and a clamp; only [`Date::day_number`] needs a division.
/// Never zero, so `Option<Date>` takes four bytes too.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NonZeroI32);

/// Days of the week, Monday first as in Kazakhstan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// Why a text is not a date.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// The text has not the form `YYYY-MM-DD`.
    #[error("“{0}” is not a date of the form YYYY-MM-DD, such as 2026-11-20")]
    Form(String),
    /// The form is right, but the calendar has no such day.
    #[error("“{0}” is not a day of the calendar")]
    NoSuchDay(String),
}

const DAYS_IN_MONTH: [i32; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

impl Date {
    /// The last day this type is used for; stands for "no end" in comparisons.
    pub const MAX: Date = Date::pack(9999 * 12 + 11, 31);
    /// The first day this type is used for.
    pub const MIN: Date = Date::pack(12, 1);

    const fn pack(month_index: i32, day: i32) -> Date {
        match NonZeroI32::new((month_index << 5) + day) {
            Some(packed) => Date(packed),
            // A day is at least 1, so the packed value is zero for no day of the calendar.
            None => panic!("a date outside the years 1 to 9999"),
        }
    }

    /// The date of this year, month (1–12) and day, if the calendar has it and the year lies in 1–9999.
    pub const fn new(year: i32, month: i32, day: i32) -> Option<Date> {
        if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > last_day(year * 12 + month - 1) {
            None
        } else {
            Some(Date::pack(year * 12 + month - 1, day))
        }
    }

    /// The date of this year, month and day, for constants and tests.
    ///
    /// # Panics
    /// When the calendar has no such day.
    pub const fn of(year: i32, month: i32, day: i32) -> Date {
        match Date::new(year, month, day) {
            Some(date) => date,
            None => panic!("no such day in the calendar"),
        }
    }

    /// Months since January of the year 0.
    #[inline]
    pub(crate) const fn month_index(self) -> i32 {
        self.0.get() >> 5
    }

    /// The year.
    #[inline]
    pub const fn year(self) -> i32 {
        self.month_index() / 12
    }

    /// The month, 1–12.
    #[inline]
    pub const fn month(self) -> i32 {
        self.month_index() % 12 + 1
    }

    /// The day of the month, 1–31.
    #[inline]
    pub const fn day(self) -> i32 {
        self.0.get() & 31
    }

    /// Days since 1970-01-01.
    #[inline]
    pub const fn day_number(self) -> i32 {
        // Days from a civil date after E. G. Richards / H. Hinnant: the year is taken to begin in March.
        let month_index = self.month_index() - 2;
        let year = month_index / 12;
        let month = month_index % 12;
        let century = year / 100;
        365 * year + year / 4 - century + century / 4 + (153 * month + 2) / 5 + self.day() - 719_469
    }

    /// The date so many days after (or before) 1970-01-01.
    #[inline]
    pub const fn from_day_number(days: i32) -> Date {
        let days = days + 719_468;
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        Date::pack((era * 400 + year_of_era) * 12 + month + 2, day)
    }

    /// This day moved by so many calendar days.
    #[inline]
    pub const fn plus_days(self, days: i32) -> Date {
        // Within the month (and short of its shortest end) no day count is needed.
        let day = self.day() + days;
        if day >= 1 && day <= 28 {
            Date::pack(self.month_index(), day)
        } else {
            Date::from_day_number(self.day_number() + days)
        }
    }

    /// The same day of the month so many months later; the last day of that month where it has no such day.
    ///
    /// 29 February + 12 months = 28 February (inventory of Decree 1070, section 3).
    #[inline]
    pub const fn plus_months(self, months: i32) -> Date {
        let month_index = self.month_index() + months;
        let day = self.day();
        if day <= 28 {
            return Date::pack(month_index, day);
        }
        let last = last_day(month_index);
        Date::pack(month_index, if day < last { day } else { last })
    }

    /// The same day so many years later, with the month-end rule of [`Date::plus_months`].
    #[inline]
    pub const fn plus_years(self, years: i32) -> Date {
        self.plus_months(years * 12)
    }

    /// How many days lie from this day to `later`: 0 for the same day, negative when `later` is earlier.
    #[inline]
    pub const fn days_until(self, later: Date) -> i32 {
        later.day_number() - self.day_number()
    }

    /// The last day of this date's month.
    pub const fn end_of_month(self) -> Date {
        Date::pack(self.month_index(), last_day(self.month_index()))
    }

    /// The day of the week.
    pub const fn weekday(self) -> Weekday {
        match (self.day_number() + 3).rem_euclid(7) {
            0 => Weekday::Monday,
            1 => Weekday::Tuesday,
            2 => Weekday::Wednesday,
            3 => Weekday::Thursday,
            4 => Weekday::Friday,
            5 => Weekday::Saturday,
            _ => Weekday::Sunday,
        }
    }
}

const fn last_day(month_index: i32) -> i32 {
    let month = month_index % 12;
    let year = month_index / 12;
    if month == 1 && (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)) {
        29
    } else {
        DAYS_IN_MONTH[month as usize]
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Date, DateError> {
        let bytes = text.as_bytes();
        let form = || DateError::Form(text.to_owned());
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return Err(form());
        }
        let number = |range: std::ops::Range<usize>| -> Result<i32, DateError> {
            bytes[range].iter().try_fold(0, |value, byte| {
                if byte.is_ascii_digit() { Ok(value * 10 + i32::from(byte - b'0')) } else { Err(form()) }
            })
        };
        Date::new(number(0..4)?, number(5..7)?, number(8..10)?).ok_or_else(|| DateError::NoSuchDay(text.to_owned()))
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.collect_str(self)
        } else {
            serializer.serialize_i32(self.0.get())
        }
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        if !deserializer.is_human_readable() {
            let packed = i32::deserialize(deserializer)?;
            return Date::new((packed >> 5) / 12, (packed >> 5) % 12 + 1, packed & 31)
                .ok_or_else(|| serde::de::Error::custom("a packed date that is no day of the calendar"));
        }
        // `Cow` keeps borrowed input from being copied, and accepts owned input.
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl schemars::JsonSchema for Date {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "date" })
    }
}
