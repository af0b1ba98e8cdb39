//! The individual identification number.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An individual identification number (ЖСН, ИИН): twelve digits, the last of them a control digit.
///
/// The control digit is weak (an error in the eleventh digit is never seen), so a number typed by hand needs a second
/// confirmation. Birth date and sex are never derived from it: since 2013 the digits need not agree with them.
/// Source of the rule: Government Resolution No 406 of 22.05.2007.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Iin(u64);

/// Why a text is not an identification number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IinError {
    /// Not twelve digits.
    #[error("an IIN has twelve digits, this text has {digits} digits and {others} other characters")]
    Form {
        /// How many digits the text has.
        digits: usize,
        /// How many other characters.
        others: usize,
    },
    /// The control digit does not fit the eleven before it.
    #[error("the control digit of this IIN should be {expected}, it is {found}: one of the digits is mistyped")]
    Control {
        /// The digit that fits.
        expected: u8,
        /// The digit given.
        found: u8,
    },
    /// For these eleven digits no number is issued.
    #[error("no IIN is issued for these first eleven digits: one of them is mistyped")]
    NotIssued,
}

/// The control digit for eleven digits; `None` where no number is issued.
pub(crate) fn control_digit(digits: &[u8; 11]) -> Option<u8> {
    let weigh = |shift: usize| -> u32 {
        digits.iter().enumerate().map(|(i, d)| u32::from(*d) * ((i + shift) % 11 + 1) as u32).sum::<u32>() % 11
    };
    // First pass with weights 1–11; where it gives 10, a second with 3–11, 1, 2.
    match (weigh(0), weigh(2)) {
        (10, 10) => None,
        (10, second) => Some(second as u8),
        (first, _) => Some(first as u8),
    }
}

impl Iin {
    /// The number with these first eleven digits, if one is issued for them.
    pub fn from_first_eleven(digits: [u8; 11]) -> Option<Iin> {
        let control = control_digit(&digits)?;
        Some(Iin(digits.iter().chain([&control]).fold(0, |number, d| number * 10 + u64::from(*d))))
    }
}

impl FromStr for Iin {
    type Err = IinError;

    fn from_str(text: &str) -> Result<Iin, IinError> {
        let text = text.trim();
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        let others = text.chars().count() - digits;
        if digits != 12 || others != 0 {
            return Err(IinError::Form { digits, others });
        }
        let mut all = [0u8; 12];
        for (slot, byte) in all.iter_mut().zip(text.bytes()) {
            *slot = byte - b'0';
        }
        let mut first = [0u8; 11];
        first.copy_from_slice(&all[..11]);
        match control_digit(&first) {
            None => Err(IinError::NotIssued),
            Some(expected) if expected != all[11] => Err(IinError::Control { expected, found: all[11] }),
            Some(_) => Ok(Iin(all.iter().fold(0, |number, d| number * 10 + u64::from(*d)))),
        }
    }
}

impl fmt::Display for Iin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:012}", self.0)
    }
}

impl fmt::Debug for Iin {
    /// Personal data stays out of logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Iin(…{:04})", self.0 % 10_000)
    }
}

impl Serialize for Iin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() { serializer.collect_str(self) } else { serializer.serialize_u64(self.0) }
    }
}

impl<'de> Deserialize<'de> for Iin {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Iin, D::Error> {
        if !deserializer.is_human_readable() {
            return u64::deserialize(deserializer).map(Iin);
        }
        std::borrow::Cow::<str>::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl JsonSchema for Iin {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Iin".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[0-9]{12}$" })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test ends where it fails")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_published_sample_needs_the_second_pass() {
        assert_eq!("061211600012".parse::<Iin>().unwrap().to_string(), "061211600012");
        assert_eq!("061211600013".parse::<Iin>(), Err(IinError::Control { expected: 2, found: 3 }));
    }

    #[test]
    fn a_text_of_another_form_says_what_it_has() {
        assert_eq!("61211600012".parse::<Iin>(), Err(IinError::Form { digits: 11, others: 0 }));
        assert_eq!("O61211600012".parse::<Iin>(), Err(IinError::Form { digits: 11, others: 1 }));
    }

    #[test]
    fn it_is_not_written_out_by_debug() {
        assert_eq!(format!("{:?}", "061211600012".parse::<Iin>().unwrap()), "Iin(…0012)");
    }

    proptest! {
        #[test]
        fn a_number_made_from_eleven_digits_is_read_back(digits in prop::array::uniform11(0u8..10)) {
            if let Some(iin) = Iin::from_first_eleven(digits) {
                prop_assert_eq!(iin.to_string().parse::<Iin>(), Ok(iin));
            }
        }
    }
}
