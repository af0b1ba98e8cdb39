//! The law as the norms of an act read it: the numbers of the act on a day, its readings, its entry into force.

use acts::Act;
use calendar::Date;

use crate::reading::ReadingSet;

/// The law of one act on a day, as its norms read it.
pub trait Law: Clone {
    /// The readings of the act.
    type Readings: ReadingSet;

    /// How the ambiguous provisions are read.
    fn readings(&self) -> &Self::Readings;

    /// The same law read otherwise.
    #[must_use]
    fn read_as(&self, readings: Self::Readings) -> Self;
}

/// Why the law of a day cannot be put together: a fault of `law/`.
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

/// The dated parameters of an act on a day, taken by name; no number of an act stands in the code of a norm.
#[derive(Clone, Copy, Debug)]
pub struct Parameters<'a> {
    act: &'a Act,
    on: Date,
}

impl<'a> Parameters<'a> {
    /// Those in force on the day.
    pub fn on(act: &'a Act, on: Date) -> Parameters<'a> {
        Parameters { act, on }
    }

    fn missing(&self, key: &'static str) -> LawError {
        LawError::Parameter { act: self.act.id.clone(), key, on: self.on }
    }

    fn text(&self, key: &'static str) -> Result<&'a str, LawError> {
        let parameter = self.act.parameters.iter().find(|parameter| parameter.key == key);
        let value = parameter.and_then(|parameter| parameter.value_on(self.on)).and_then(|value| value.as_str());
        value.ok_or_else(|| self.missing(key))
    }

    /// A whole number.
    ///
    /// # Errors
    /// [`LawError::Parameter`] if the act has no such number on the day.
    pub fn count(&self, key: &'static str) -> Result<i32, LawError> {
        let parameter = self.act.parameters.iter().find(|parameter| parameter.key == key);
        parameter.and_then(|parameter| parameter.count_on(self.on)).ok_or_else(|| self.missing(key))
    }

    /// A month and a day, written `10-01`.
    ///
    /// # Errors
    /// [`LawError::Parameter`] if the act has no such value on the day.
    pub fn month_day(&self, key: &'static str) -> Result<(i32, i32), LawError> {
        let (month, day) = self.text(key)?.split_once('-').ok_or_else(|| self.missing(key))?;
        let number = |text: &str| text.parse().map_err(|_| self.missing(key));
        Ok((number(month)?, number(day)?))
    }

    /// A day, written `2024-04-01`.
    ///
    /// # Errors
    /// [`LawError::Parameter`] if the act has no such value on the day.
    pub fn day(&self, key: &'static str) -> Result<Date, LawError> {
        self.text(key)?.parse().map_err(|_| self.missing(key))
    }
}
