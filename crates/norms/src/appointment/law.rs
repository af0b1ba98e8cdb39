//! The law as the norms of Decree 828 read it: numbers of the act, readings, force, the working calendar.

use acts::{Act, PublicationFact};
use calendar::{Date, WorkingCalendar};

use super::reading::Readings;
use crate::law::{LawError, Parameters};

/// The numbers of the act, taken from its dated parameters; none stands in the code of a norm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numbers {
    /// Days for the hand-over after the check (rules/7.2).
    pub transfer_days: i32,
    /// Working days of the study (rules/10).
    pub examination_days: i32,
    /// Days for the notice (rules/12.2).
    pub notice_days: i32,
    /// Chairmen that rows 6, 12 and 15 number.
    pub chairmen: i32,
}

impl Numbers {
    /// The numbers in force on a day.
    ///
    /// # Errors
    /// [`LawError`] if the act's data lack one.
    pub fn on(act: &Act, day: Date) -> Result<Numbers, LawError> {
        let parameters = Parameters::on(act, day);
        Ok(Numbers {
            transfer_days: parameters.count("appointment.transfer.term")?,
            examination_days: parameters.count("appointment.examination.term")?,
            notice_days: parameters.count("appointment.notice.term")?,
            chairmen: parameters.count("appointment.chairmen")?,
        })
    }
}

/// The law as the norms of Decree 828 read it.
#[derive(Clone, Copy)]
pub struct Law<'a> {
    /// Numbers of the act.
    pub numbers: Numbers,
    /// How its ambiguous provisions are read.
    pub readings: Readings,
    /// The first day in force: the day of signing (decree/3).
    pub commencement: Option<Date>,
    /// The first day without force, by the signing of the repealing decree.
    pub repealed: Option<Date>,
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
        let edition = act.editions.first();
        let commencement = edition.and_then(|edition| acts::commencement(edition, publication.map(|p| p.on)).ok());
        let repealed = act.repeal.as_ref().map(|repeal| repeal.day);
        Ok(Law { numbers: Numbers::on(act, day)?, readings, commencement, repealed, calendar })
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
