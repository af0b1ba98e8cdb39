//! Decree 853 as it stands on a day: its numbers, its readings, its entry into force.

use acts::{Act, PublicationFact, commencement};
use calendar::{Date, WorkingCalendar};

use super::reading::{CommencementDay, Readings};
use crate::law::{LawError, Parameters};

/// The numbers of the act, taken from its dated parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numbers {
    /// Day of the quarter's last month before which the lists go out (rules/10.1).
    pub nomination_day: i32,
    /// Before which the check is done (rules/11(1)).
    pub check_day: i32,
    /// Before which the list is formed (rules/11(2)).
    pub list_day: i32,
    /// Working days for telling the first heads (rules/11(3)).
    pub first_head_notice_days: i32,
    /// Working days for telling the employee (rules/13).
    pub employee_notice_days: i32,
    /// Years of stay at most (rules/14.1).
    pub max_stay_years: i32,
    /// Months of stay at least before an appointment (rules/14.2).
    pub least_stay_months: i32,
    /// Years after ground 3 has ceased (rules/20).
    pub wait_years: i32,
    /// Years that the indicators of service cover (rules/10.2(1).2).
    pub indicator_years: i32,
}

/// The law as the norms of the reserve read it.
#[derive(Clone, Copy)]
pub struct Law<'a> {
    /// Numbers of the act.
    pub numbers: Numbers,
    /// How its ambiguous provisions are read.
    pub readings: Readings,
    /// The first day in force as ten full days after the publication make it; unknown while the publication is.
    commencement: Option<Date>,
    /// The first day that is possible at all: an act is not published before it is signed.
    earliest: Option<Date>,
    /// The day on which the publication became known.
    pub publication_known_on: Option<Date>,
    /// The working calendar.
    pub calendar: &'a WorkingCalendar,
}

impl<'a> Law<'a> {
    /// The law of a day.
    ///
    /// # Errors
    /// [`LawError`] if the act's data lack a number.
    pub fn on(
        act: &Act,
        day: Date,
        publication: Option<PublicationFact>,
        readings: Readings,
        calendar: &'a WorkingCalendar,
    ) -> Result<Law<'a>, LawError> {
        let parameters = Parameters::on(act, day);
        let edition = act.editions.first();
        let first_day = |published: Option<Date>| edition.and_then(|edition| commencement(edition, published).ok());
        Ok(Law {
            numbers: Numbers {
                nomination_day: parameters.count("nomination_day")?,
                check_day: parameters.count("check_day")?,
                list_day: parameters.count("list_day")?,
                first_head_notice_days: parameters.count("notice_to_first_heads")?,
                employee_notice_days: parameters.count("notice_to_employees")?,
                max_stay_years: parameters.count("max_stay")?,
                least_stay_months: parameters.count("min_stay_before_appointment")?,
                wait_years: parameters.count("wait_after_ground_3")?,
                indicator_years: parameters.count("service_indicators_window")?,
            },
            readings,
            commencement: first_day(publication.map(|published| published.on)),
            earliest: first_day(Some(act.signed_on)),
            publication_known_on: publication.and_then(|published| published.known_on),
            calendar,
        })
    }

    /// The first day in force; none while the publication is not recorded.
    pub fn first_day(&self) -> Option<Date> {
        self.commencement.map(|day| self.by_reading(day))
    }

    /// The first day possible, whatever the day of publication is.
    pub fn earliest_first_day(&self) -> Option<Date> {
        self.earliest.map(|day| self.by_reading(day))
    }

    fn by_reading(&self, day: Date) -> Date {
        match self.readings.commencement_day {
            CommencementDay::PublicationPlus11 => day,
            CommencementDay::PublicationPlus10 => day.plus_days(-1),
        }
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
