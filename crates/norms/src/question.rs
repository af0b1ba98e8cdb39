//! Norms by name: what each needs, what it cites, and its explained answer.

use acts::{Act, Cite, PublicationFact};
use calendar::{Date, WorkingCalendar};
use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::explain::Determination;
use crate::law::{Law, LawError};

/// A norm as it is listed.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct NormInfo {
    /// Name, such as `attestation::quorum`.
    pub name: &'static str,
    /// What must be given to ask it: places in the facts, and `on` where the day matters.
    pub needs: &'static [&'static str],
    #[serde(skip)]
    pub(crate) cites: &'static [Cite],
    /// Whole families of clauses: the items of a list, the rows of a table.
    #[serde(skip)]
    pub(crate) families: &'static [fn() -> Vec<Cite>],
}

impl NormInfo {
    /// The clauses it may cite one by one, without those of whole families.
    pub fn own_cites(&self) -> &'static [Cite] {
        self.cites
    }

    /// The clauses it may cite.
    pub fn cites(&self) -> Vec<Cite> {
        self.cites.iter().copied().chain(self.families.iter().flat_map(|family| family())).collect()
    }
}

/// Why a question cannot be put.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum QuestionError {
    /// No such norm.
    #[error("there is no norm “{0}”; `lauazym norms` lists them")]
    NoSuchNorm(String),
    /// Something the norm needs was not given.
    #[error("{norm} needs: {missing}", missing = missing.join(", "))]
    Needs {
        /// The norm.
        norm: &'static str,
        /// What is missing.
        missing: Vec<&'static str>,
    },
    /// The facts contradict themselves.
    #[error("in the facts: {0}")]
    Facts(String),
}

/// A branch of the law: the norms of one act that answer by a document of recorded facts.
pub trait Branch {
    /// The act.
    const ACT: &'static str;

    /// Its norms.
    const NORMS: &'static [NormInfo];

    /// The facts that its norms are asked about. What is left out is not recorded.
    type Facts: DeserializeOwned + Serialize + JsonSchema + Default + Clone;

    /// The law as they read it.
    type Law<'l>: Law;

    /// Places of the facts whose absence is itself a fact: an event that has not happened, something that nobody did.
    const EVENTS: &'static [&'static str] = &[];

    /// The law of a day: the act's numbers on it, its entry into force as far as its publication is known.
    ///
    /// # Errors
    /// [`LawError`] if the act's data lack a number.
    fn law<'l>(
        act: &Act,
        on: Date,
        publication: Option<PublicationFact>,
        readings: <Self::Law<'l> as Law>::Readings,
        calendar: &'l WorkingCalendar,
    ) -> Result<Self::Law<'l>, LawError>;

    /// Puts a question to the norm of this name and explains the answer.
    ///
    /// # Errors
    /// [`QuestionError`] if there is no such norm, if something it needs is not given, or if the facts contradict themselves.
    fn ask(
        norm: &str,
        facts: &Self::Facts,
        on: Option<Date>,
        law: &Self::Law<'_>,
    ) -> Result<Determination, QuestionError>;

    /// The same answer, without a record of how it was reached.
    ///
    /// # Errors
    /// As [`Branch::ask`].
    fn answer(
        norm: &str,
        facts: &Self::Facts,
        on: Option<Date>,
        law: &Self::Law<'_>,
    ) -> Result<crate::Answer, QuestionError>;
}

/// Declares the norms of an act that answer by a document of facts, with `ask` and `answer` by name:
///
/// `Quorum = "attestation::quorum" -> Sitting, ["session.present", "on"], [cites::QUORUM] + [list_cites], quorum;`
macro_rules! norms {
    ($facts:ty, $law:ident, $ask:ty;
     $($ty:ident = $name:literal -> $value:ty, [$($need:literal),* $(,)?], [$($cite:expr),* $(,)?] $(+ [$($family:expr),+])?, $function:expr;)+) => {
        /// Every norm that can be asked.
        pub const NORMS: &[$crate::NormInfo] = &[
            $($crate::NormInfo {
                name: $name,
                needs: &[$($need),*],
                cites: &[$($cite),*],
                families: &[$($($family),+)?],
            }),+
        ];

        $(
            struct $ty<'f> {
                facts: &'f $facts,
                on: calendar::Date,
            }

            impl $crate::Norm for $ty<'_> {
                type Value = $value;
                type Ask = $ask;
                type Law<'l> = $law<'l>;
                const NAME: &'static str = $name;

                fn evaluate<T: $crate::Trace>(
                    &self,
                    law: &$law<'_>,
                    trace: &mut T,
                ) -> $crate::Outcome<$value, $ask> {
                    ($function)(self.facts, self.on, law, trace)
                }
            }
        )+

        /// Puts a question to the norm of this name and explains the answer.
        ///
        /// # Errors
        /// [`QuestionError`](crate::QuestionError) if there is no such norm or something it needs is not given.
        pub fn ask(
            norm: &str,
            facts: &$facts,
            on: Option<calendar::Date>,
            law: &$law<'_>,
        ) -> Result<$crate::Determination, $crate::QuestionError> {
            let on = $crate::question::day(NORMS, norm, on)?;
            match norm {
                $($name => Ok($crate::explain(&$ty { facts, on }, law)),)+
                _ => Err($crate::QuestionError::NoSuchNorm(norm.to_owned())),
            }
        }

        /// The same answer, without a record of how it was reached.
        ///
        /// # Errors
        /// As [`ask`].
        pub fn answer(
            norm: &str,
            facts: &$facts,
            on: Option<calendar::Date>,
            law: &$law<'_>,
        ) -> Result<$crate::Answer, $crate::QuestionError> {
            let on = $crate::question::day(NORMS, norm, on)?;
            match norm {
                $($name => Ok($crate::Norm::evaluate(&$ty { facts, on }, law, &mut $crate::Silent).into()),)+
                _ => Err($crate::QuestionError::NoSuchNorm(norm.to_owned())),
            }
        }
    };
}
pub(crate) use norms;

/// The day to ask a norm on. A norm that does not need one reads none, and gets a stand-in.
pub(crate) fn day(norms: &'static [NormInfo], norm: &str, on: Option<Date>) -> Result<Date, QuestionError> {
    let info = norms.iter().find(|info| info.name == norm);
    let info = info.ok_or_else(|| QuestionError::NoSuchNorm(norm.to_owned()))?;
    match on {
        Some(on) => Ok(on),
        None if info.needs.contains(&"on") => Err(QuestionError::Needs { norm: info.name, missing: vec!["on"] }),
        None => Ok(Date::MIN),
    }
}
