//! The law of Decree 490 as it stands on a day: its numbers, its readings, its entry into force, the working calendar.

use acts::{Act, PublicationFact};
use calendar::{Date, WorkingCalendar};

use super::facts::DecisionKey;
use super::reading::Readings;
use crate::law::{LawError, Parameters};

/// A fraction of the act, such as two thirds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction {
    /// Above the line.
    pub over: i32,
    /// Below it.
    pub under: i32,
}

/// The numbers of the act; none stands in the code of a norm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numbers {
    /// First day of the campaign (decree/1).
    pub first_day: Date,
    /// Last day of the campaign (decree/1).
    pub last_day: Date,
    /// Months (rules/5).
    pub notice_months: i32,
    /// Weeks (rules/6).
    pub characteristic_weeks: i32,
    /// Weeks (rules/7).
    pub materials_weeks: i32,
    /// At least this share of the composition (rules/12).
    pub quorum: Fraction,
    /// More than this share of the members (rules/19).
    pub majority: Fraction,
    /// Working days (rules/20).
    pub protocol_days: i32,
    /// Working days (rules/21.2).
    pub acquaintance_days: i32,
    /// Absences without a valid reason (rules/17).
    pub absences: i32,
    /// The decisions left after both failures (rules/18).
    pub after_failure: [Option<DecisionKey>; 5],
}

impl Numbers {
    /// The numbers in force on a day.
    ///
    /// # Errors
    /// [`LawError`] if the act's data lack one.
    pub fn on(act: &Act, on: Date) -> Result<Numbers, LawError> {
        let numbers = Parameters::on(act, on);
        Ok(Numbers {
            first_day: numbers.day("campaign.first_day")?,
            last_day: numbers.day("campaign.last_day")?,
            notice_months: numbers.count("notice.before_start")?,
            characteristic_weeks: numbers.count("characteristic.before_session")?,
            materials_weeks: numbers.count("materials.before_session")?,
            quorum: fraction(act, on, "quorum.share")?,
            majority: fraction(act, on, "majority.more_than")?,
            protocol_days: numbers.count("protocol.term")?,
            acquaintance_days: numbers.count("acquaintance.term")?,
            absences: numbers.count("absences.unexcused")?,
            after_failure: after_failure(act, on)?,
        })
    }
}

fn missing(act: &Act, on: Date, key: &'static str) -> LawError {
    LawError::Parameter { act: act.id.clone(), key, on }
}

fn fraction(act: &Act, on: Date, key: &'static str) -> Result<Fraction, LawError> {
    let parameter = act.parameters.iter().find(|parameter| parameter.key == key);
    let value = parameter.and_then(|parameter| parameter.value_on(on)).and_then(|value| value.as_str());
    let parts = value.and_then(|text| text.split_once('/'));
    let read = parts.and_then(|(over, under)| Some(Fraction { over: over.parse().ok()?, under: under.parse().ok()? }));
    read.ok_or_else(|| missing(act, on, key))
}

fn after_failure(act: &Act, on: Date) -> Result<[Option<DecisionKey>; 5], LawError> {
    let key = "decisions.after_failure";
    let parameter = act.parameters.iter().find(|parameter| parameter.key == key);
    let named = parameter.and_then(|parameter| parameter.value_on(on)).and_then(|value| value.as_array());
    let named = named.ok_or_else(|| missing(act, on, key))?;
    let is_named = |decision: &DecisionKey| named.iter().any(|name| name.as_str() == Some(decision.name()));
    Ok(DecisionKey::FIVE.map(|decision| Some(decision).filter(is_named)))
}

/// The law as the norms of attestation read it.
#[derive(Clone, Copy)]
pub struct Law<'a> {
    /// Numbers of the act.
    pub numbers: Numbers,
    /// How its ambiguous provisions are read.
    pub readings: Readings,
    /// The first day in force.
    pub commencement: Option<Date>,
    /// The working calendar.
    pub calendar: &'a WorkingCalendar,
}

impl<'a> Law<'a> {
    /// The law of a day: the act's numbers on it, its entry into force as far as its publication is known.
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
        Ok(Law { numbers: Numbers::on(act, day)?, readings, commencement, calendar })
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
