//! The law as it stands on a day: numbers of the act, readings, entry into force, the working calendar, the staff establishment.

use acts::{Act, PublicationFact};
use calendar::{Date, WorkingCalendar};
use registry::Staff;

use super::reading::Readings;
use crate::law::{LawError, Parameters};

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

impl Numbers {
    /// The numbers in force on a day.
    ///
    /// # Errors
    /// [`LawError`] if the act's data lack one.
    pub fn on(act: &Act, day: Date) -> Result<Numbers, LawError> {
        let parameters = Parameters::on(act, day);
        let count = |key| parameters.count(key);
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
            proposals_before: parameters.month_day("plan.proposals_before")?,
            plan_before: parameters.month_day("plan.submitted_before")?,
        })
    }
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
}

impl crate::Law for Law<'_> {
    type Readings = Readings;

    fn readings(&self) -> &Readings {
        &self.readings
    }

    fn read_as(&self, readings: Readings) -> Self {
        Law { readings, ..*self }
    }
}
