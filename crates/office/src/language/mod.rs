//! The words of the product in Kazakh, Russian and English.
//!
//! A sentence is a Fluent message of `i18n/<language>/*.ftl`, compiled in; what the acts' data already say (refusals and their
//! cures, questions of readings, summaries of provisions) is taken from there and stands nowhere twice. A message that is
//! missing shows as its id in ⟦brackets⟧: a reader is never left without an answer, and a test finds it.

mod catalogue;
mod format;
mod journal;
mod law;
mod procedures;
mod registered;

use std::borrow::Cow;
use std::str::FromStr;

use calendar::Date;
use fluent_bundle::{FluentArgs, FluentValue};

pub use format::{date, number};
pub use journal::journal_error;
pub use law::{
    Remark, answer, cite, clause, cure_of_ask, norm, notice_id, of_clause, reading, reading_option, reading_option_id,
    reading_question, reason, refusal, remark, step, value_id, value_of, verdict,
};
pub use procedures::{actor, breach, case_state, code, paper, procedure, procedure_reason, step_name};
pub use registered::{body, import_problem, post, region};

/// A language in which the product speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// Kazakh.
    #[default]
    Kk,
    /// Russian.
    Ru,
    /// English.
    En,
}

/// The text names none of the three languages.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a language of the product; it speaks kk, ru and en")]
pub struct LanguageError(pub String);

impl Language {
    /// All of them, Kazakh first.
    pub const ALL: [Language; 3] = [Language::Kk, Language::Ru, Language::En];

    /// The code of the language: `kk`, `ru`, `en`.
    pub const fn code(self) -> &'static str {
        match self {
            Language::Kk => "kk",
            Language::Ru => "ru",
            Language::En => "en",
        }
    }
}

impl FromStr for Language {
    type Err = LanguageError;

    /// Reads a code, or a locale as the system names it: `ru`, `ru_KZ.UTF-8`, `kk-KZ`.
    fn from_str(text: &str) -> Result<Language, LanguageError> {
        let code = text.trim().split(['_', '-', '.', '@']).next().unwrap_or_default();
        let known = Language::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(code));
        known.ok_or_else(|| LanguageError(text.to_owned()))
    }
}

/// What is put into a message. A date, a number and a word are written as the language writes them.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// A text as it is.
    Text(Cow<'a, str>),
    /// A whole number; the message can choose the plural by it.
    Number(i64),
    /// A day.
    Date(Date),
    /// Arrives as `yes` or `no`, for the message to choose by.
    YesNo(bool),
    /// The id of a message that is itself the word: `ground-rotation`.
    Word(Cow<'a, str>),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Value<'a> {
        Value::Text(text.into())
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Value::Text(text.into())
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Value<'a> {
        Value::Text(text.as_str().into())
    }
}

impl From<Date> for Value<'_> {
    fn from(day: Date) -> Self {
        Value::Date(day)
    }
}

impl From<bool> for Value<'_> {
    fn from(yes: bool) -> Self {
        Value::YesNo(yes)
    }
}

macro_rules! numbers {
    ($($ty:ty),+) => {
        $(impl From<$ty> for Value<'_> {
            fn from(number: $ty) -> Self {
                // Counts of the product are far below the bound.
                Value::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        })+
    };
}
numbers!(i32, i64, u16, u32, u64, usize);

impl<'a> Value<'a> {
    fn into_fluent(self, language: Language) -> FluentValue<'a> {
        match self {
            Value::Text(text) => FluentValue::String(text),
            Value::Number(number) => number.into(),
            Value::Date(day) => date(language, day).into(),
            Value::YesNo(yes) => (if yes { "yes" } else { "no" }).into(),
            Value::Word(id) => text(language, &id, &[]).into(),
        }
    }
}

/// The message of this id, or of an attribute of it (`ask-locality.cure`), with the values put in.
///
/// A message that is not there, or that wants a value which was not given, shows its id in ⟦brackets⟧.
pub fn text(language: Language, id: &str, values: &[(&str, Value<'_>)]) -> String {
    try_text(language, id, values).unwrap_or_else(|| format!("⟦{id}⟧"))
}

/// As [`text`], `None` where the message is not there or wants another value.
pub fn try_text(language: Language, id: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
    let mut args = FluentArgs::with_capacity(values.len());
    for (name, value) in values {
        args.set(Cow::Owned((*name).to_owned()), value.clone().into_fluent(language));
    }
    catalogue::message(language, id, &args)
}

/// Whether there is such a message.
pub fn has(language: Language, id: &str) -> bool {
    catalogue::has(language, id)
}

/// The source texts of a language: the name of each file and what stands in it.
pub fn sources(language: Language) -> impl Iterator<Item = (&'static str, &'static str)> {
    catalogue::sources(language)
}
