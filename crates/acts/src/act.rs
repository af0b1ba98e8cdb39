//! The shape of an act's data.

use calendar::Date;
use registry::Text;
use serde::{Deserialize, Deserializer};

/// What sort of act it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A law.
    Law,
    /// A decree of the President.
    Decree,
}

/// An act: `law/<id>/act.toml`.
#[derive(Clone, Debug, Deserialize)]
pub struct Act {
    /// Id in the register of acts, such as `U2500001070`.
    pub id: String,
    /// Law or decree.
    pub kind: Kind,
    /// Number.
    pub number: String,
    /// Day of signing.
    #[serde(deserialize_with = "toml_date")]
    pub signed_on: Date,
    /// Parts, in order.
    pub parts: Vec<String>,
    /// Title.
    pub title: Text,
    /// Short name.
    pub short: Text,
    /// Editions, the act itself first.
    #[serde(rename = "edition")]
    pub editions: Vec<Edition>,
    /// Loss of force.
    pub repeal: Option<Repeal>,
    /// Numbers and days of the act.
    #[serde(rename = "parameter", default)]
    pub parameters: Vec<Parameter>,
    /// What can be read in more than one way.
    #[serde(rename = "reading", default)]
    pub readings: Vec<ReadingSpec>,
}

/// How an edition enters into force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EntryRule {
    /// On the day of signing.
    OnSigning,
    /// Once so many calendar days have passed after the day of first official publication.
    AfterPublication,
    /// On a day named.
    OnDay,
    /// From a day before the signing.
    Backdated,
    /// The text held does not say.
    Unknown,
}

/// An edition: the act as first made, or as changed by an amending act.
#[derive(Clone, Debug, Deserialize)]
pub struct Edition {
    /// Key within the act.
    pub key: String,
    /// Id of the act that made it.
    pub made_by: String,
    /// Day of signing of that act, where known.
    #[serde(default, deserialize_with = "toml_date_option")]
    pub signed_on: Option<Date>,
    /// The provision that sets the entry into force.
    pub cite: Option<String>,
    /// How it enters into force.
    pub rule: EntryRule,
    /// Calendar days that must pass in full after publication.
    pub wait_days: Option<i32>,
    /// The day, for an edition on a named day or backdated.
    #[serde(default, deserialize_with = "toml_date_option")]
    pub day: Option<Date>,
    /// The last day in force, for a limited time.
    #[serde(default, deserialize_with = "toml_date_option")]
    pub until: Option<Date>,
    /// Day of first official publication, where verified.
    #[serde(default, deserialize_with = "toml_date_option")]
    pub first_official_publication: Option<Date>,
    /// Citations changed; empty for the whole act.
    #[serde(default)]
    pub scope: Vec<String>,
    /// A remark.
    pub note: Option<Text>,
}

/// Loss of force.
#[derive(Clone, Debug, Deserialize)]
pub struct Repeal {
    /// The repealing act.
    pub by: String,
    /// First day without force.
    #[serde(deserialize_with = "toml_date")]
    pub day: Date,
    /// What the day rests on.
    #[serde(default)]
    pub basis: String,
}

/// A number or a day that the act sets.
#[derive(Clone, Debug, Deserialize)]
pub struct Parameter {
    /// Name, such as `rotation.term`.
    pub key: String,
    /// The provision it is taken from.
    pub cite: String,
    /// Unit of the value.
    pub unit: String,
    /// Values, each since a day; without a day, since the act is in force.
    pub values: Vec<DatedValue>,
}

/// A value since a day.
#[derive(Clone, Debug, Deserialize)]
pub struct DatedValue {
    /// First day.
    #[serde(default, deserialize_with = "toml_date_option")]
    pub from: Option<Date>,
    /// The value.
    pub value: toml::Value,
}

impl Parameter {
    /// The value on a day: the latest that has begun.
    pub fn value_on(&self, day: Date) -> Option<&toml::Value> {
        self.values.iter().filter(|v| v.from.is_none_or(|from| from <= day)).max_by_key(|v| v.from).map(|v| &v.value)
    }

    /// The value on a day as a whole number.
    pub fn count_on(&self, day: Date) -> Option<i32> {
        self.value_on(day)?.as_integer().and_then(|n| i32::try_from(n).ok())
    }
}

/// Who may choose a reading.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Chooser {
    /// Each body for itself.
    #[default]
    Body,
    /// The central authority for all.
    CentralAuthority,
}

/// A provision that can be read in more than one way: a named parameter with its alternatives.
#[derive(Clone, Debug, Deserialize)]
pub struct ReadingSpec {
    /// Name.
    pub key: String,
    /// Number of the ambiguity in the inventory.
    #[serde(default)]
    pub ambiguity: String,
    /// The provisions concerned.
    #[serde(default)]
    pub cites: Vec<String>,
    /// The values that may be chosen; empty where `type` says what may stand.
    #[serde(default)]
    pub options: Vec<String>,
    /// `number` or `text` where there is no list of options.
    #[serde(rename = "type")]
    pub value_type: Option<String>,
    /// The recommended value.
    pub default: toml::Value,
    /// Who may choose.
    #[serde(default)]
    pub chosen_by: Chooser,
    /// The question shared by several acts that this one is a case of.
    pub same_as: Option<String>,
    /// Which of its own values each value of the shared question is, where the names differ.
    #[serde(default)]
    pub as_shared: std::collections::BTreeMap<String, String>,
    /// What is open.
    pub question: Text,
}

impl ReadingSpec {
    /// The value of this reading that a value of its shared question stands for.
    pub fn from_shared<'s>(&'s self, value: &'s str) -> &'s str {
        self.as_shared.get(value).map_or(value, String::as_str)
    }
}

/// A question that several acts leave open in the same words: `law/shared.toml`.
#[derive(Clone, Debug, Deserialize)]
pub struct SharedReading {
    /// Name.
    pub key: String,
    /// The values that may be chosen.
    pub options: Vec<String>,
    /// The recommended value.
    pub default: String,
    /// What is open.
    pub question: Text,
}

/// What the product does with a provision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// A named function executes it.
    Executed,
    /// The register keeps the fact or document it asks for.
    Recorded,
    /// It needs no action.
    Informational,
    /// A step of a procedure, which is named, and not executed yet.
    Planned,
}

/// One norm of the act: `law/<id>/provisions.toml`.
#[derive(Clone, Debug, Deserialize)]
pub struct Provision {
    /// Citation.
    pub cite: String,
    /// Label that tells several norms of one citation apart; not part of the citation.
    pub norm: Option<String>,
    /// Kind of norm.
    pub kind: String,
    /// What is done with it.
    pub status: Status,
    /// The functions that execute it, or will.
    #[serde(default)]
    pub by: Vec<String>,
    /// The procedure of whose steps it is one.
    #[serde(default)]
    pub procedure: Option<String>,
    /// Hash of the official words (first 16 hexadecimal digits of SHA-256).
    #[serde(default)]
    pub words: String,
    /// Summary in Kazakh.
    pub kk: String,
    /// Summary in Russian.
    pub ru: String,
    /// Summary in English.
    pub en: String,
}

impl Provision {
    /// The summary in this language.
    pub fn summary(&self, language: &str) -> &str {
        match language {
            "ru" => &self.ru,
            "en" => &self.en,
            _ => &self.kk,
        }
    }
}

/// Reads a date as TOML writes it, without quotes, or as a text.
pub(crate) fn toml_date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    toml_date_option(deserializer)?.ok_or_else(|| serde::de::Error::custom("a date is missing"))
}

fn toml_date_option<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        Date(toml::value::Datetime),
        Text(String),
    }
    let text = match Option::<Written>::deserialize(deserializer)? {
        None => return Ok(None),
        Some(Written::Date(date)) => date.to_string(),
        Some(Written::Text(text)) => text,
    };
    text.parse().map(Some).map_err(serde::de::Error::custom)
}
