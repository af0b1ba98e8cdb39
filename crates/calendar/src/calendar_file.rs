//! The TOML text of a working calendar: its form, and what makes a table of it wrong in itself.

use std::collections::BTreeMap;
use std::fmt::Display;

use serde::{Deserialize, Deserializer};

use crate::working::{Act, CalendarError, Entry, EntryKind, Holiday, Names, Year};
use crate::{Date, Weekday};

/// A text that was read: each year and each day at most once.
pub(crate) struct CalendarFile {
    pub(crate) acts: Vec<Act>,
    pub(crate) holidays: Vec<Holiday>,
    pub(crate) years: BTreeMap<i32, Year>,
    /// Single days, given outside of a table of a year.
    pub(crate) days: BTreeMap<Date, Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tables {
    #[serde(default, rename = "act")]
    acts: Vec<Act>,
    #[serde(default, rename = "holiday")]
    holidays: Vec<Holiday>,
    #[serde(default, rename = "year")]
    years: Vec<YearTable>,
    #[serde(default, rename = "day")]
    days: Vec<DayTable>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct YearTable {
    year: i32,
    weekend: Vec<Weekday>,
    source: String,
    #[serde(default = "yes")]
    confirmed: bool,
    reason: Option<Names>,
    #[serde(default)]
    days: Vec<DayTable>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DayTable {
    day: TomlDate,
    holiday: Option<String>,
    day_off_from: Option<TomlDate>,
    works_for: Option<TomlDate>,
    #[serde(default)]
    ordinary: bool,
    source: Option<String>,
    #[serde(default = "yes")]
    confirmed: bool,
    reason: Option<Names>,
}

/// A date written without quotation marks, which TOML has as a type of its own.
#[derive(Clone, Copy)]
struct TomlDate(Date);

impl<'de> Deserialize<'de> for TomlDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<TomlDate, D::Error> {
        let value = toml::value::Datetime::deserialize(deserializer)?;
        match value {
            toml::value::Datetime { date: Some(date), time: None, offset: None } => {
                Date::new(i32::from(date.year), i32::from(date.month), i32::from(date.day))
            }
            _ => None,
        }
        .map(TomlDate)
        .ok_or_else(|| serde::de::Error::custom(format!("{value} is not a day such as 2026-11-20")))
    }
}

fn yes() -> bool {
    true
}

/// The reason of a day or year that is marked as not confirmed.
fn doubt(at: &dyn Display, confirmed: bool, reason: Option<Names>) -> Result<Option<Names>, CalendarError> {
    if confirmed == reason.is_some() { Err(CalendarError::NoReason(at.to_string())) } else { Ok(reason) }
}

impl CalendarFile {
    pub(crate) fn read(text: &str) -> Result<CalendarFile, CalendarError> {
        let tables: Tables = toml::from_str(text).map_err(|error| CalendarError::Form(error.to_string()))?;
        let mut years = BTreeMap::new();
        for table in tables.years {
            let number = table.year;
            if years.insert(number, table.into_year()?).is_some() {
                return Err(CalendarError::YearTwice(number));
            }
        }
        Ok(CalendarFile { acts: tables.acts, holidays: tables.holidays, years, days: by_day(tables.days)? })
    }
}

impl YearTable {
    fn into_year(self) -> Result<Year, CalendarError> {
        if Date::new(self.year, 1, 1).is_none() {
            return Err(CalendarError::YearOutOfRange(self.year));
        }
        let unconfirmed = doubt(&self.year, self.confirmed, self.reason)?;
        let days = by_day(self.days)?;
        match days.keys().find(|day| day.year() != self.year) {
            Some(&day) => Err(CalendarError::DayOfOtherYear { day, year: self.year }),
            None => Ok(Year { weekend: self.weekend, source: self.source, unconfirmed, days }),
        }
    }
}

impl DayTable {
    fn into_entry(self) -> Result<Entry, CalendarError> {
        let TomlDate(day) = self.day;
        let kind = match (self.holiday, self.day_off_from, self.works_for, self.ordinary) {
            (Some(key), None, None, false) => EntryKind::Holiday(key),
            (None, Some(TomlDate(from)), None, false) => EntryKind::DayOff(from),
            (None, None, Some(TomlDate(for_day)), false) => EntryKind::Works(for_day),
            (None, None, None, true) => EntryKind::Ordinary,
            _ => return Err(CalendarError::NotOneKind(day)),
        };
        if self.source.is_none() && matches!(kind, EntryKind::DayOff(_) | EntryKind::Works(_)) {
            return Err(CalendarError::NoSource(day));
        }
        let unconfirmed = doubt(&day, self.confirmed, self.reason)?;
        Ok(Entry { kind, source: self.source, unconfirmed })
    }
}

fn by_day(tables: Vec<DayTable>) -> Result<BTreeMap<Date, Entry>, CalendarError> {
    let mut days = BTreeMap::new();
    for table in tables {
        let TomlDate(day) = table.day;
        if days.insert(day, table.into_entry()?).is_some() {
            return Err(CalendarError::DayTwice(day));
        }
    }
    Ok(days)
}
