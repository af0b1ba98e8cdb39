//! The recorded facts of a case of extraordinary attestation. What is left out is not recorded.

/// Words of the facts: an enumeration written in kebab case.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$word_doc:meta])* $word:ident $(= $written:literal)?),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
                 schemars::JsonSchema, strum::EnumIter, strum::IntoStaticStr)]
        #[serde(rename_all = "kebab-case")]
        #[strum(serialize_all = "kebab-case")]
        pub enum $name {
            $($(#[$word_doc])* $(#[serde(rename = $written)] #[strum(serialize = $written)])? $word),+
        }
    };
}

/// A part of the document of facts: all of it optional.
macro_rules! part {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $ty:ty $(, as $schema:literal)?);+ $(;)? }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
        pub struct $name {
            $($(#[$field_doc])* #[serde(skip_serializing_if = "Option::is_none")] $(#[schemars(with = $schema)])? pub $field: Option<$ty>,)+
        }
    };
}

mod employee;
mod sitting;
mod written;

use calendar::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use employee::{Employee, Exemption, ExemptionKind, Home, Place, Post, StaffClass, Structure};
pub use sitting::{
    Absence, AbsenceReason, Alternate, Ballot, Choice, Chosen, Commission, CommissionRef, Composition, DecisionKey,
    DecisionTaken, Declared, Going, Interview, Item, Judge, Member, Movement, Recording, Regulation, Session, Variant,
    Vote, VoteCast, WorkSchedule,
};
pub use written::{
    Acquaintance, Approval, Approver, Characteristic, Dismissal, DismissalGround, DocumentKind, Fitness, Materials,
    NormResult, NormTaken, Notice, Offer, OfferAnswer, Override, PackPart, Part, Protocol, Removal, RemovalGround,
    Schedule, Sheet, Stage, Test, TestPart, TestTaken,
};

/// A day, or that it has not come: the two are recorded, the lack of both is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum When {
    /// On this day.
    On(Date),
    /// Known not to have happened.
    Never,
}

impl When {
    /// The day, if it has come.
    pub fn day(self) -> Option<Date> {
        match self {
            When::On(day) => Some(day),
            When::Never => None,
        }
    }

    /// Whether it had happened by the end of a day.
    pub fn by(self, day: Date) -> bool {
        self.day().is_some_and(|on| on <= day)
    }
}

impl TryFrom<String> for When {
    type Error = String;

    fn try_from(text: String) -> Result<When, String> {
        if text == "never" {
            return Ok(When::Never);
        }
        text.parse().map(When::On).map_err(|_| format!("“{text}” is neither a day (YYYY-MM-DD) nor “never”"))
    }
}

impl From<When> for String {
    fn from(when: When) -> String {
        when.day().map_or_else(|| "never".to_owned(), |day| day.to_string())
    }
}

/// A time of day to the minute, written `11:30`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Time(u16);

impl TryFrom<String> for Time {
    type Error = String;

    fn try_from(text: String) -> Result<Time, String> {
        let part = |text: &str, below: u16| text.parse::<u16>().ok().filter(|n| *n < below);
        let time = text.split_once(':').and_then(|(hours, minutes)| Some(part(hours, 24)? * 60 + part(minutes, 60)?));
        time.map(Time).ok_or_else(|| format!("“{text}” is no time of day (HH:MM)"))
    }
}

impl From<Time> for String {
    fn from(time: Time) -> String {
        format!("{:02}:{:02}", time.0 / 60, time.0 % 60)
    }
}

/// Everything recorded of one case, and what is asked about it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Facts {
    /// The employee.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee: Option<Employee>,
    /// The approved table of home commissions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub home_table: Option<Vec<Home>>,
    /// Pregnancies and leaves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exemptions: Option<Vec<Exemption>>,
    /// The commissions already set up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commissions: Option<Vec<CommissionRef>>,
    /// The commission asked about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commission: Option<Commission>,
    /// An approval asked about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval: Option<Approval>,
    /// A removal from the list asked about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removal: Option<Removal>,
    /// Schedules of the stages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedules: Option<Vec<Schedule>>,
    /// Notices given to the employee.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notices: Option<Vec<Notice>>,
    /// The day on which the employee's first stage begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub first_stage: Option<Date>,
    /// The stage asked about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    /// The service characteristic.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub characteristic: Option<Characteristic>,
    /// The materials sent to the commission.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub materials: Option<Materials>,
    /// Results of the established norms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub norms: Option<Vec<NormResult>>,
    /// Results of the computer test.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub test: Option<Test>,
    /// Overrides of a refusal for lateness.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overrides: Option<Vec<Override>>,
    /// The session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session: Option<Session>,
    /// The interview.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interview: Option<Interview>,
    /// The employee's item of the agenda.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<Item>,
    /// The decision taken or to be taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<DecisionTaken>,
    /// Absences from sessions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub absences: Option<Vec<Absence>>,
    /// The protocol.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol: Option<Protocol>,
    /// The attestation sheet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<Sheet>,
    /// The acquaintance with the decision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acquaintance: Option<Acquaintance>,
    /// Posts offered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offers: Option<Vec<Offer>>,
    /// Whether one written refusal of any other post is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub general_refusal: Option<bool>,
    /// A dismissal case asked about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dismissal: Option<Dismissal>,
}

/// What makes no sense in the facts.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FactsError {
    /// A period ends before it begins.
    #[error("{what}: the last day {to} lies before the first, {from}")]
    EndsBeforeItBegins {
        /// Which period.
        what: &'static str,
        /// First day.
        from: Date,
        /// Last day.
        to: Date,
    },
    /// Posts do not follow each other.
    #[error("the posts held must stand in the order of their first days; {0} does not")]
    PostsOutOfOrder(Date),
    /// A person has two places.
    #[error("the person “{0}” stands twice in the list {1}")]
    PersonTwice(String, &'static str),
}

impl Facts {
    /// Whether the facts make sense together.
    ///
    /// # Errors
    /// [`FactsError`] with the first fact that does not.
    pub fn check(&self) -> Result<(), FactsError> {
        for exemption in self.exemptions.iter().flatten() {
            if let (Some(from), Some(to)) = (exemption.from, exemption.to)
                && to < from
            {
                return Err(FactsError::EndsBeforeItBegins { what: "exemptions", from, to });
            }
        }
        let posts = self.employee.iter().flat_map(|employee| employee.posts.iter().flatten());
        let days: Vec<Date> = posts.filter_map(|post| post.from).collect();
        if let Some(pair) = days.windows(2).find(|pair| pair[1] < pair[0]) {
            return Err(FactsError::PostsOutOfOrder(pair[1]));
        }
        self.check_persons()
    }

    fn check_persons(&self) -> Result<(), FactsError> {
        let composition = self.commission.iter().filter_map(|commission| commission.composition.as_ref());
        let members = composition.flat_map(|composition| composition.members.iter().flatten());
        once(members.filter_map(|member| member.person.as_deref()), "commission.composition.members")?;
        let present = self.session.iter().flat_map(|session| session.present.iter().flatten());
        once(present.map(String::as_str), "session.present")
    }
}

fn once<'f>(persons: impl Iterator<Item = &'f str>, list: &'static str) -> Result<(), FactsError> {
    let mut seen = Vec::new();
    for person in persons {
        if seen.contains(&person) {
            return Err(FactsError::PersonTwice(person.to_owned(), list));
        }
        seen.push(person);
    }
    Ok(())
}
