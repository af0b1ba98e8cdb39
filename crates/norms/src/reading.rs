//! Readings: provisions that can be read in more than one way, as named parameters with their alternatives.
//!
//! Each act declares its own with [`readings!`]; the first option is our default, nearest to the letter. `law/<act>/act.toml`
//! holds the question, who may choose, and the same options; a test keeps the two alike.

use serde::Serialize;

/// The name of a reading as it is written: `absence.excluded`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct ReadingName(pub &'static str);

/// Why a reading cannot be set.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadingError {
    /// No such reading.
    #[error("there is no reading “{name}”; the readings are: {known}")]
    NoSuchReading {
        /// The name given.
        name: String,
        /// The names of the act's readings.
        known: String,
    },
    /// Not one of the options.
    #[error("“{value}” is not a value of the reading {key}; it can be {options}")]
    NoSuchOption {
        /// The reading.
        key: &'static str,
        /// The value given.
        value: String,
        /// What it can be.
        options: String,
    },
}

/// How the ambiguous provisions of an act are read: a value for each of its readings.
pub trait ReadingSet: Clone + Default + 'static {
    /// The names of the readings.
    fn names() -> &'static [&'static str];

    /// The values of a reading that are compared with each other, the default first; empty where there is no such reading. A
    /// reading that is a number can be set to others, too.
    fn options(name: &str) -> &'static [&'static str];

    /// Whether a reading is a number rather than one of its options.
    fn is_number(name: &str) -> bool;

    /// The value of a reading; empty where there is no such reading.
    fn value(&self, name: &str) -> String;

    /// Sets a reading by name.
    ///
    /// # Errors
    /// [`ReadingError`] if there is no such reading, or no such value of it.
    fn set(&mut self, name: &str, value: &str) -> Result<(), ReadingError>;
}

/// Declares the readings of an act: an enumeration for each, `ReadingKey` with their names, and `Readings` with a value for each.
macro_rules! readings {
    ($(
        $(#[$doc:meta])*
        $name:ident, $field:ident, $key:literal:
        $(#[$default_doc:meta])* $default:ident = $default_value:literal
        $(, $(#[$option_doc:meta])* $option:ident = $value:literal)+ ;
    )+
    $(@numbers $(
        $(#[$number_doc:meta])*
        $number:ident, $number_field:ident, $number_key:literal: $number_default:literal, compared [$($compared:literal),*];
    )+)?) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
            pub enum $name {
                $(#[$default_doc])*
                #[default]
                $default,
                $($(#[$option_doc])* $option),+
            }
        )+

        /// The readings by name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::EnumIter)]
        pub enum ReadingKey {
            $($(#[$doc])* $name,)+
            $($($(#[$number_doc])* $number,)+)?
        }

        impl ReadingKey {
            /// The name as it is written.
            pub const fn name(self) -> &'static str {
                match self {
                    $(ReadingKey::$name => $key,)+
                    $($(ReadingKey::$number => $number_key,)+)?
                }
            }
        }

        impl From<ReadingKey> for $crate::reading::ReadingName {
            fn from(key: ReadingKey) -> Self {
                Self(key.name())
            }
        }

        /// How the ambiguous provisions of the act are read.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct Readings {
            $($(#[$doc])* pub $field: $name,)+
            $($($(#[$number_doc])* pub $number_field: i32,)+)?
        }

        impl Default for Readings {
            fn default() -> Self {
                Readings {
                    $($field: $name::$default,)+
                    $($($number_field: $number_default,)+)?
                }
            }
        }

        impl $crate::reading::ReadingSet for Readings {
            fn names() -> &'static [&'static str] {
                &[$($key,)+ $($($number_key,)+)?]
            }

            fn options(name: &str) -> &'static [&'static str] {
                match name {
                    $($key => &[$default_value $(, $value)+],)+
                    $($($number_key => &[stringify!($number_default) $(, stringify!($compared))*],)+)?
                    _ => &[],
                }
            }

            fn is_number(name: &str) -> bool {
                let numbers: &[&str] = &[$($($number_key),+)?];
                numbers.contains(&name)
            }

            fn value(&self, name: &str) -> String {
                match name {
                    $($key => match self.$field {
                        $name::$default => $default_value,
                        $($name::$option => $value),+
                    }.to_owned(),)+
                    $($($number_key => self.$number_field.to_string(),)+)?
                    _ => String::new(),
                }
            }

            fn set(&mut self, name: &str, value: &str) -> Result<(), $crate::reading::ReadingError> {
                use $crate::reading::ReadingError::{NoSuchOption, NoSuchReading};
                let wrong = |key, options: String| Err(NoSuchOption { key, value: value.to_owned(), options });
                match name {
                    $($key => self.$field = match value {
                        $default_value => $name::$default,
                        $($value => $name::$option,)+
                        _ => return wrong($key, Self::options(name).join(", ")),
                    },)+
                    $($($number_key => match value.parse() {
                        Ok(number) if number >= 0 => self.$number_field = number,
                        _ => return wrong($number_key, "a whole number, not below zero".to_owned()),
                    },)+)?
                    _ => {
                        let known = Self::names().join(", ");
                        return Err(NoSuchReading { name: name.to_owned(), known });
                    }
                }
                Ok(())
            }
        }
    };
}
pub(crate) use readings;
