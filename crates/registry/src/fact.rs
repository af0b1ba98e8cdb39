//! A fact that may be unknown.

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What the register knows of a question: an answer, nothing yet, or that the question does not arise.
///
/// There is no conversion to a default: unknown is neither "no" nor zero.
/// In JSON and YAML a known fact is its value, an unknown one is `null` (or left out), and the third is `"not-applicable"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Fact<T> {
    /// The answer is recorded.
    Known(T),
    /// The question arises, and nothing is recorded.
    #[default]
    Unknown,
    /// The question does not arise for this subject.
    NotApplicable,
}

impl<T> Fact<T> {
    /// The recorded answer, if there is one.
    pub fn known(self) -> Option<T> {
        match self {
            Fact::Known(value) => Some(value),
            Fact::Unknown | Fact::NotApplicable => None,
        }
    }

    /// The same fact, borrowed.
    pub fn as_ref(&self) -> Fact<&T> {
        match self {
            Fact::Known(value) => Fact::Known(value),
            Fact::Unknown => Fact::Unknown,
            Fact::NotApplicable => Fact::NotApplicable,
        }
    }

    /// Whether nothing is recorded: what leaves the field out of a written event.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Fact::Unknown)
    }
}

impl<T> From<Option<T>> for Fact<T> {
    fn from(value: Option<T>) -> Fact<T> {
        value.map_or(Fact::Unknown, Fact::Known)
    }
}

const NOT_APPLICABLE: &str = "not-applicable";

#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
enum Written<T> {
    Value(T),
    Word(NotApplicable),
    Nothing(()),
}

#[derive(Serialize, Deserialize, JsonSchema)]
enum NotApplicable {
    #[serde(rename = "not-applicable")]
    NotApplicable,
}

/// The same three cases for formats that do not describe themselves (snapshots).
#[derive(Serialize, Deserialize)]
enum Tagged<T> {
    Known(T),
    Unknown,
    NotApplicable,
}

impl<T: Serialize> Serialize for Fact<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !serializer.is_human_readable() {
            return match self {
                Fact::Known(value) => Tagged::Known(value),
                Fact::Unknown => Tagged::Unknown,
                Fact::NotApplicable => Tagged::NotApplicable,
            }
            .serialize(serializer);
        }
        match self {
            Fact::Known(value) => value.serialize(serializer),
            Fact::Unknown => serializer.serialize_none(),
            Fact::NotApplicable => serializer.serialize_str(NOT_APPLICABLE),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Fact<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Fact<T>, D::Error> {
        if !deserializer.is_human_readable() {
            return Ok(match Tagged::deserialize(deserializer)? {
                Tagged::Known(value) => Fact::Known(value),
                Tagged::Unknown => Fact::Unknown,
                Tagged::NotApplicable => Fact::NotApplicable,
            });
        }
        Ok(match Written::deserialize(deserializer)? {
            Written::Value(value) => Fact::Known(value),
            Written::Word(_) => Fact::NotApplicable,
            Written::Nothing(()) => Fact::Unknown,
        })
    }
}

impl<T: JsonSchema> JsonSchema for Fact<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("FactOf{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Written::<T>::json_schema(generator)
    }
}
