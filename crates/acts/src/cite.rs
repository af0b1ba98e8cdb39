//! Citations: `ACT/PART/CLAUSE`, checked in form when the program is compiled and in substance against the acts' data by a test.

use std::fmt;
use std::str::FromStr;

use calendar::Date;
use serde::{Serialize, Serializer};

/// A citation that stands in the program's text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cite(&'static str);

/// A citation such as `cite("U2500001070/rules/3.1")`.
///
/// # Panics
/// When the text has not the form `ACT/PART/CLAUSE`; in a `const` that is an error of compilation.
pub const fn cite(text: &'static str) -> Cite {
    let bytes = text.as_bytes();
    let (mut slashes, mut at, mut since) = (0, 0, 0);
    while at < bytes.len() {
        let byte = bytes[at];
        assert!(byte > b' ' && byte < 127, "a citation has no spaces and only ASCII characters");
        if byte == b'/' {
            assert!(since > 0, "a citation has no empty part");
            slashes += 1;
            since = 0;
        } else {
            since += 1;
        }
        at += 1;
    }
    assert!(slashes == 2 && since > 0, "a citation has the form ACT/PART/CLAUSE");
    Cite(text)
}

impl Cite {
    /// A citation that stands in the acts' data rather than in the program's text; `None` where it has not the form.
    pub fn held(text: &'static str) -> Option<Cite> {
        let parts = text.split('/').filter(|part| !part.is_empty()).count();
        (parts == 3 && text.bytes().filter(|b| *b == b'/').count() == 2).then_some(Cite(text))
    }

    /// The citation as text.
    pub const fn as_str(self) -> &'static str {
        self.0
    }

    /// The id of the act.
    pub fn act(self) -> &'static str {
        self.0.split_once('/').map_or("", |(act, _)| act)
    }

    /// What follows the act's id: `rules/3.1`.
    pub fn within_act(self) -> &'static str {
        self.0.split_once('/').map_or("", |(_, rest)| rest)
    }
}

impl fmt::Display for Cite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Debug for Cite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Serialize for Cite {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

/// A citation that a reader gave, perhaps of the edition in force on a day: `U2500001070@2026-01-01/rules/3.3`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// Id of the act.
    pub act: String,
    /// The day whose edition is meant, if one is named.
    pub on: Option<Date>,
    /// Part and clause, such as `rules/3.3`; the whole act where absent.
    pub place: Option<String>,
}

/// Why a text is not a citation.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "“{0}” is not a citation; write ACT, ACT/PART/CLAUSE or ACT@YYYY-MM-DD/PART/CLAUSE, such as U2500001070/rules/3.1"
)]
pub struct CiteError(pub String);

impl FromStr for Citation {
    type Err = CiteError;

    fn from_str(text: &str) -> Result<Citation, CiteError> {
        let wrong = || CiteError(text.to_owned());
        let (head, place) = match text.trim().split_once('/') {
            Some((head, place)) if !place.is_empty() => (head, Some(place.to_owned())),
            Some(_) => return Err(wrong()),
            None => (text.trim(), None),
        };
        let (act, on) = match head.split_once('@') {
            Some((act, day)) => (act, Some(day.parse().map_err(|_| wrong())?)),
            None => (head, None),
        };
        if act.is_empty() || !act.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') {
            return Err(wrong());
        }
        Ok(Citation { act: act.to_owned(), on, place })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test ends where it fails")]
mod tests {
    use super::*;

    #[test]
    fn a_citation_is_taken_apart() {
        const TERM: Cite = cite("U2500001070/rules/3.1");
        assert_eq!((TERM.act(), TERM.within_act()), ("U2500001070", "rules/3.1"));
    }

    #[test]
    fn a_reader_may_name_the_day_of_the_edition() {
        let given: Citation = "U2500001070@2026-01-01/rules/3.3".parse().unwrap();
        assert_eq!(given.on, Some(Date::of(2026, 1, 1)));
        assert_eq!(given.place.as_deref(), Some("rules/3.3"));
        assert!("U2500001070@yesterday/rules/3.3".parse::<Citation>().is_err());
        assert!("rules 3.3".parse::<Citation>().is_err());
    }

    #[test]
    #[should_panic(expected = "ACT/PART/CLAUSE")]
    fn a_malformed_citation_is_refused() {
        cite("U2500001070/3.1");
    }
}
