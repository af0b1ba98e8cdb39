//! The working calendar: which days are working days, and by which act.
//!
//! The days are data (`law/calendar/kazakhstan.toml`), year by year; an authority may put a file of the same form over
//! it. A year that is not held is answered with [`YearNotHeld`], never with a guess from the days of the week.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::calendar_file::CalendarFile;
use crate::{Date, Weekday};

/// The calendar has no data for a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("the working calendar holds no data for the year {year}; add the year to the calendar of the body")]
pub struct YearNotHeld {
    /// The year asked for.
    pub year: i32,
}

/// Why a text is not a working calendar.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// The text is not TOML of the calendar's form.
    #[error("the calendar cannot be read: {0}")]
    Form(String),
    /// A year is given by two tables.
    #[error("the year {0} is given twice; leave one table [[year]] for it")]
    YearTwice(i32),
    /// A day is given by two entries.
    #[error("the day {0} is given twice; leave one entry for it")]
    DayTwice(Date),
    /// A day stands in the table of another year.
    #[error("the day {day} stands in the table of the year {year}; move it to the table of its own year")]
    DayOfOtherYear {
        /// The day.
        day: Date,
        /// The year of the table.
        year: i32,
    },
    /// A single day is changed in a year that is not held.
    #[error("the day {0} belongs to a year that the calendar does not hold; give the whole year as [[year]]")]
    DayOfYearNotHeld(Date),
    /// A holiday is not described.
    #[error("the day {day} is the holiday “{holiday}”, which no table [[holiday]] describes")]
    UnknownHoliday {
        /// The day.
        day: Date,
        /// The key of the holiday.
        holiday: String,
    },
    /// A source names an act that is not described.
    #[error("{at}: the source “{cited}” begins with no act of the tables [[act]]")]
    UnknownAct {
        /// Where: a day, a year or the key of a holiday.
        at: String,
        /// The source as given.
        cited: String,
    },
    /// An entry does not say what the day is, or says it twice.
    #[error("the day {0} must be given exactly one of: holiday, day_off_from, works_for, ordinary = true")]
    NotOneKind(Date),
    /// A moved or exchanged day does not say by which act.
    #[error("the day {0} is moved without a source; add `source`, the act that moves it")]
    NoSource(Date),
    /// A year outside 1 to 9999.
    #[error("the year {0} is outside the years 1 to 9999")]
    YearOutOfRange(i32),
    /// A day or year marked as not confirmed does not say why, or a confirmed one says why it is not.
    #[error(
        "{0} is marked as not confirmed without a reason, or has a reason without the mark; give `confirmed = false` and `reason` together"
    )]
    NoReason(String),
}

/// A name in the state language, in Russian and in English.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// Kazakh.
    pub kk: String,
    /// Russian.
    pub ru: String,
    /// English.
    pub en: String,
}

/// An act on which days of the calendar rest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// Its identifier in the database of legal acts, such as `Z010000267_`.
    pub id: String,
    /// Kind and number, such as "Law No 267".
    pub name: Names,
}

/// A holiday of the law on holidays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// The key by which days name it.
    pub key: String,
    /// Its name.
    pub name: Names,
    /// The provision that establishes it.
    pub source: String,
    /// Whether the day off moves when the holiday falls on a day off (article 5 of the law on holidays).
    pub moves: bool,
    /// The days of the year (`MM-DD`) on which it is held; empty for a day of the lunar calendar.
    #[serde(default)]
    pub days: Vec<String>,
    /// The first year in which it is held here; absent: since before the first.
    pub first_year: Option<i32>,
    /// The last year; absent: not ended.
    pub last_year: Option<i32>,
}

/// What a day is by the working calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayKind<'c> {
    /// An ordinary working day.
    Working,
    /// A day off of the week.
    Weekend,
    /// A holiday.
    Holiday(&'c Holiday),
    /// A working day turned into a day off: a holiday fell on a day off, or an act exchanged two days.
    DayOff {
        /// The day from which the day off was moved.
        from: Date,
    },
    /// A day off turned into a working day by an act.
    WorkingByTransfer {
        /// The day that became a day off in its place.
        for_day: Date,
    },
}

impl DayKind<'_> {
    /// Whether the day is worked.
    pub const fn is_working(&self) -> bool {
        matches!(self, DayKind::Working | DayKind::WorkingByTransfer { .. })
    }
}

/// A day of the calendar with what it rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day<'c> {
    /// What the day is.
    pub kind: DayKind<'c>,
    /// The act or provision, such as `Z010000267_/5`.
    pub source: &'c str,
    /// Why the entry, or its whole year, is not confirmed by the text of the act; `None` if it is.
    pub unconfirmed: Option<&'c Names>,
}

/// The working calendar of a body: the state's days, and over them the body's own.
#[derive(Clone, Debug)]
pub struct WorkingCalendar {
    acts: BTreeMap<String, Act>,
    holidays: BTreeMap<String, Holiday>,
    years: BTreeMap<i32, Year>,
    /// For each month since `first_month` the working days as bits 1–31, and bit 0 for a month that is held.
    months: Vec<u32>,
    first_month: i32,
}

/// A year as held: its days off of the week, and the days that are something else.
#[derive(Clone, Debug)]
pub(crate) struct Year {
    pub(crate) weekend: Vec<Weekday>,
    pub(crate) source: String,
    /// Why the year as a whole is not confirmed.
    pub(crate) unconfirmed: Option<Names>,
    pub(crate) days: BTreeMap<Date, Entry>,
}

/// A day that has an entry of its own.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) kind: EntryKind,
    /// `None`: the source of the holiday, or of the year for an ordinary day.
    pub(crate) source: Option<String>,
    pub(crate) unconfirmed: Option<Names>,
}

#[derive(Clone, Debug)]
pub(crate) enum EntryKind {
    /// What the day of the week makes it; said where it might be doubted.
    Ordinary,
    Holiday(String),
    DayOff(Date),
    Works(Date),
}

impl WorkingCalendar {
    /// The calendar of this text (TOML; the form is described at the head of `law/calendar/kazakhstan.toml`).
    ///
    /// # Errors
    /// The text has not the form, or its entries contradict or do not complete each other.
    pub fn parse(text: &str) -> Result<WorkingCalendar, CalendarError> {
        let mut calendar = WorkingCalendar {
            acts: BTreeMap::new(),
            holidays: BTreeMap::new(),
            years: BTreeMap::new(),
            months: Vec::new(),
            first_month: 0,
        };
        calendar.take(text)?;
        Ok(calendar)
    }

    /// The working calendar of Kazakhstan for the five-day working week, as the program carries it: 2012–2027.
    pub fn kazakhstan() -> &'static WorkingCalendar {
        static KAZAKHSTAN: LazyLock<WorkingCalendar> = LazyLock::new(|| {
            WorkingCalendar::parse(include_str!("../../../law/calendar/kazakhstan.toml"))
                // The text is part of the program, and the tests read it.
                .unwrap_or_else(|error| panic!("law/calendar/kazakhstan.toml: {error}"))
        });
        &KAZAKHSTAN
    }

    /// This calendar with another text of the same form laid over it.
    ///
    /// A table `[[year]]` adds the year or replaces it whole, `[[day]]` replaces one day of a year that is held;
    /// acts and holidays are added, or replaced by their identifier and key.
    ///
    /// # Errors
    /// As [`WorkingCalendar::parse`]; this calendar stays as it was.
    pub fn overridden_by(&self, text: &str) -> Result<WorkingCalendar, CalendarError> {
        let mut calendar = self.clone();
        calendar.take(text)?;
        Ok(calendar)
    }

    /// What the day is.
    ///
    /// # Errors
    /// The year of the day is not held.
    pub fn kind(&self, day: Date) -> Result<DayKind<'_>, YearNotHeld> {
        Ok(self.day(day)?.kind)
    }

    /// What the day is, by which act, and whether that is confirmed.
    ///
    /// # Errors
    /// The year of the day is not held.
    pub fn day(&self, day: Date) -> Result<Day<'_>, YearNotHeld> {
        let year = self.years.get(&day.year()).ok_or(YearNotHeld { year: day.year() })?;
        let ordinary = if year.weekend.contains(&day.weekday()) { DayKind::Weekend } else { DayKind::Working };
        let Some(entry) = year.days.get(&day) else {
            return Ok(Day { kind: ordinary, source: &year.source, unconfirmed: year.unconfirmed.as_ref() });
        };
        let (kind, source) = match &entry.kind {
            EntryKind::Ordinary => (ordinary, &year.source),
            EntryKind::Holiday(key) => {
                // Reading the text made sure that every holiday named is described.
                let holiday = &self.holidays[key];
                (DayKind::Holiday(holiday), &holiday.source)
            }
            EntryKind::DayOff(from) => (DayKind::DayOff { from: *from }, &year.source),
            EntryKind::Works(for_day) => (DayKind::WorkingByTransfer { for_day: *for_day }, &year.source),
        };
        let source = entry.source.as_ref().unwrap_or(source);
        Ok(Day { kind, source, unconfirmed: entry.unconfirmed.as_ref().or(year.unconfirmed.as_ref()) })
    }

    /// Whether the day is worked.
    ///
    /// # Errors
    /// The year of the day is not held.
    #[inline]
    pub fn is_working(&self, day: Date) -> Result<bool, YearNotHeld> {
        let month = usize::try_from(day.month_index() - self.first_month).ok();
        match month.and_then(|month| self.months.get(month)) {
            Some(&days) if days & 1 == 1 => Ok(days >> day.day() & 1 == 1),
            _ => Err(YearNotHeld { year: day.year() }),
        }
    }

    /// The first working day after the day.
    ///
    /// # Errors
    /// The search meets a year that is not held.
    pub fn next_working_day(&self, day: Date) -> Result<Date, YearNotHeld> {
        self.working_day_on_or_after(day.plus_days(1))
    }

    /// The last working day before the day.
    ///
    /// # Errors
    /// The search meets a year that is not held.
    pub fn previous_working_day(&self, day: Date) -> Result<Date, YearNotHeld> {
        self.working_day_on_or_before(day.plus_days(-1))
    }

    /// The day itself if it is worked, otherwise the next working day.
    ///
    /// # Errors
    /// The search meets a year that is not held.
    pub fn working_day_on_or_after(&self, day: Date) -> Result<Date, YearNotHeld> {
        let mut day = day;
        while !self.is_working(day)? {
            day = day.plus_days(1);
        }
        Ok(day)
    }

    /// The day itself if it is worked, otherwise the working day before it.
    ///
    /// # Errors
    /// The search meets a year that is not held.
    pub fn working_day_on_or_before(&self, day: Date) -> Result<Date, YearNotHeld> {
        let mut day = day;
        while !self.is_working(day)? {
            day = day.plus_days(-1);
        }
        Ok(day)
    }

    /// How many working days lie from the first day to the last, both taken in; 0 if the last is earlier.
    ///
    /// # Errors
    /// A year of the period is not held.
    pub fn working_days_in(&self, first: Date, last: Date) -> Result<u32, YearNotHeld> {
        let mut count = 0;
        let mut day = first;
        while day <= last {
            count += u32::from(self.is_working(day)?);
            day = day.plus_days(1);
        }
        Ok(count)
    }

    /// The years that are held, in order.
    pub fn years(&self) -> impl Iterator<Item = i32> + '_ {
        self.years.keys().copied()
    }

    /// The days that are not what their day of the week makes them or are expressly entered, in order.
    pub fn entries(&self) -> impl Iterator<Item = (Date, Day<'_>)> + '_ {
        // Every day of the tables lies in a year that is held.
        self.years.values().flat_map(|year| year.days.keys()).filter_map(|&day| Some((day, self.day(day).ok()?)))
    }

    /// The holidays described, by key.
    pub fn holidays(&self) -> impl Iterator<Item = &Holiday> + '_ {
        self.holidays.values()
    }

    /// The act to which a source such as `Z010000267_/5` belongs.
    pub fn act(&self, source: &str) -> Option<&Act> {
        self.acts.get(source.split('/').next().unwrap_or(source))
    }

    /// Takes in a text over what is held, and sets out the working days of each month anew.
    fn take(&mut self, text: &str) -> Result<(), CalendarError> {
        let file = CalendarFile::read(text)?;
        self.acts.extend(file.acts.into_iter().map(|act| (act.id.clone(), act)));
        self.holidays.extend(file.holidays.into_iter().map(|holiday| (holiday.key.clone(), holiday)));
        self.years.extend(file.years);
        for (day, entry) in file.days {
            let year = self.years.get_mut(&day.year()).ok_or(CalendarError::DayOfYearNotHeld(day))?;
            year.days.insert(day, entry);
        }
        self.check()?;
        self.set_out_months();
        Ok(())
    }

    fn check(&self) -> Result<(), CalendarError> {
        let known = |at: &dyn Display, source: &str| match self.act(source) {
            Some(_) => Ok(()),
            None => Err(CalendarError::UnknownAct { at: at.to_string(), cited: source.to_owned() }),
        };
        for holiday in self.holidays.values() {
            known(&holiday.key, &holiday.source)?;
        }
        for (year, table) in &self.years {
            known(year, &table.source)?;
            for (day, entry) in &table.days {
                if let Some(source) = &entry.source {
                    known(day, source)?;
                }
                if let EntryKind::Holiday(key) = &entry.kind
                    && !self.holidays.contains_key(key)
                {
                    return Err(CalendarError::UnknownHoliday { day: *day, holiday: key.clone() });
                }
            }
        }
        Ok(())
    }

    fn set_out_months(&mut self) {
        let Some((&first, _)) = self.years.first_key_value() else { return };
        self.first_month = first * 12;
        self.months.clear();
        for &year in self.years.keys() {
            // The months of a gap between two years stay 0: not held.
            self.months.resize(usize::try_from((year - first) * 12).unwrap_or(0), 0);
            for month in 1..=12 {
                self.months.push(self.working_days_of(Date::of(year, month, 1)));
            }
        }
    }

    fn working_days_of(&self, first_of_month: Date) -> u32 {
        (0..first_of_month.end_of_month().day())
            .map(|offset| first_of_month.plus_days(offset))
            .filter(|&day| self.kind(day).is_ok_and(|kind| kind.is_working()))
            .fold(1, |days, day| days + (1 << day.day()))
    }
}
