//! The law as the norms of regular attestation read it: the numbers that the article reports, and its readings.

use acts::Act;
use calendar::{Date, WorkingCalendar};

use super::reading::Readings;
use crate::law::{LawError, Parameters};

/// The numbers of the act, taken from its parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numbers {
    /// Years from one attestation to the next (article-004/7).
    pub cycle_years: i32,
    /// Years in a new post before an attestation (article-004/9).
    pub new_post_years: i32,
    /// Years of service that exempt (article-004/13).
    pub exempt_years: i32,
    /// Months from the return to the earliest attestation (article-004/16).
    pub return_months: i32,
    /// Years from the return to the latest attestation (article-004/17).
    pub return_years: i32,
}

impl Numbers {
    /// The numbers on a day.
    ///
    /// # Errors
    /// [`LawError`] if the act's data lack one.
    pub fn on(act: &Act, day: Date) -> Result<Numbers, LawError> {
        let parameters = Parameters::on(act, day);
        Ok(Numbers {
            cycle_years: parameters.count("cycle.term")?,
            new_post_years: parameters.count("new_post.wait")?,
            exempt_years: parameters.count("exempt.service")?,
            return_months: parameters.count("return.earliest")?,
            return_years: parameters.count("return.latest")?,
        })
    }
}

/// The law as the norms of regular attestation read it. Its text is not held, so neither is its entry into force.
#[derive(Clone, Copy, Debug)]
pub struct Law<'a> {
    /// Numbers of the act.
    pub numbers: Numbers,
    /// How its ambiguous provisions are read.
    pub readings: Readings,
    /// The working calendar; no rule of the article reads it.
    pub calendar: &'a WorkingCalendar,
}

impl<'a> Law<'a> {
    /// The law of a day.
    ///
    /// # Errors
    /// [`LawError`] if the act's data lack a number.
    pub fn on(act: &Act, day: Date, readings: Readings, calendar: &'a WorkingCalendar) -> Result<Law<'a>, LawError> {
        Ok(Law { numbers: Numbers::on(act, day)?, readings, calendar })
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
