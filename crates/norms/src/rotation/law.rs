//! The law as it stands on a day: numbers of the act, readings, entry into force, the working calendar, the staff establishment.

use acts::{Act, PublicationFact};
use calendar::{Date, WorkingCalendar};
use registry::Staff;

use crate::reading::Readings;

/// The numbers of the act, taken from its dated parameters; none stands in the code of a norm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // named as the parameters are
pub struct Numbers {
    /// Years (rules/3.1).
    pub term_years: i32,
    /// Months that an absence must exceed (rules/3.3).
    pub absence_months: i32,
    /// Years (rules/3.6).
    pub bar_years: i32,
    /// Years (rules/6.2).
    pub extension_years: i32,
    /// Calendar days before (rules/16, 19, 22).
    pub materials_days: i32,
    /// Working days (rules/17.1, 20).
    pub order_days: i32,
    /// Working days (rules/17.3, 20).
    pub notice_days: i32,
    /// Calendar days (rules/23).
    pub reply_days: i32,
    /// Months (rules/26).
    pub transition_months: i32,
    /// Month and day (rules/10).
    pub proposals_before: (i32, i32),
    /// Month and day (rules/11).
    pub plan_before: (i32, i32),
}

/// Why the numbers of the act cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LawError {
    /// A parameter is missing or has not the form expected.
    #[error("the parameter {key} of {act} has no usable value on {on}")]
    Parameter {
        /// The act.
        act: String,
        /// Name of the parameter.
        key: &'static str,
        /// The day.
        on: Date,
    },
}

impl Numbers {
    /// The numbers in force on a day.
    pub fn on(act: &Act, day: Date) -> Result<Numbers, LawError> {
        let missing = |key| LawError::Parameter { act: act.id.clone(), key, on: day };
        let parameter = |key: &'static str| act.parameters.iter().find(|p| p.key == key).ok_or_else(|| missing(key));
        let count = |key: &'static str| parameter(key)?.count_on(day).ok_or_else(|| missing(key));
        let month_day = |key: &'static str| {
            let value = parameter(key)?.value_on(day).and_then(|v| v.as_str()).and_then(month_and_day);
            value.ok_or_else(|| missing(key))
        };
        Ok(Numbers {
            term_years: count("rotation.term")?,
            absence_months: count("absence.threshold")?,
            bar_years: count("bar.return")?,
            extension_years: count("extension.max")?,
            materials_days: count("agreement.materials_before")?,
            order_days: count("order.prepared_within")?,
            notice_days: count("appointment.notified_within")?,
            reply_days: count("extension.reply_within")?,
            transition_months: count("transition.window")?,
            proposals_before: month_day("plan.proposals_before")?,
            plan_before: month_day("plan.submitted_before")?,
        })
    }
}

fn month_and_day(text: &str) -> Option<(i32, i32)> {
    let (month, day) = text.split_once('-')?;
    Some((month.parse().ok()?, day.parse().ok()?))
}

/// The law as the norms of rotation read it.
#[derive(Clone, Copy)]
pub struct Law<'a> {
    /// Numbers of the act.
    pub numbers: Numbers,
    /// How its ambiguous provisions are read.
    pub readings: Readings,
    /// The first day in force; unknown while the day of publication is.
    pub commencement: Option<Date>,
    /// The working calendar.
    pub calendar: &'a WorkingCalendar,
    /// Bodies, units, posts.
    pub staff: &'a Staff,
}

impl<'a> Law<'a> {
    /// The law of a day: the act's numbers on it, the act's entry into force as far as its publication is known.
    pub fn on(
        act: &Act,
        day: Date,
        publication: Option<PublicationFact>,
        readings: Readings,
        calendar: &'a WorkingCalendar,
        staff: &'a Staff,
    ) -> Result<Law<'a>, LawError> {
        let edition = act.editions.first();
        let commencement = edition.and_then(|edition| acts::commencement(edition, publication.map(|p| p.on)).ok());
        Ok(Law { numbers: Numbers::on(act, day)?, readings, commencement, calendar, staff })
    }

    /// The same law read otherwise.
    #[must_use]
    pub fn reading(&self, readings: Readings) -> Law<'a> {
        Law { readings, ..*self }
    }
}
