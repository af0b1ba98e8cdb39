//! From what a cell holds to what its column means.

use std::borrow::Cow;
use std::sync::LazyLock;

use calendar::Date;
use registry::{Iin, IinError, Locality, fold_lookalikes, has_mixed_alphabets};

use super::choices;
use super::column::{Choices, Column, Kind};
use super::problem::{Note, Problem};

/// What a cell holds, before its column is asked.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Raw {
    #[default]
    Empty,
    Text(String),
    Number(f64),
    Bool(bool),
    Date(Date),
    /// A date the calendar of the program does not reach, or a formula that failed.
    Failed(String),
    NotUtf8,
}

impl Raw {
    /// The text as a person sees it, without the white space around.
    pub(super) fn text(&self) -> Cow<'_, str> {
        match self {
            Raw::Empty => "".into(),
            Raw::Text(text) | Raw::Failed(text) => text.trim().into(),
            Raw::Number(number) => number.to_string().into(),
            Raw::Bool(true) => "yes".into(),
            Raw::Bool(false) => "no".into(),
            Raw::Date(date) => date.to_string().into(),
            Raw::NotUtf8 => "\u{fffd}".into(),
        }
    }

    pub(super) fn is_blank(&self) -> bool {
        match self {
            Raw::Empty => true,
            Raw::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }
}

/// What a cell means.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Blank,
    NotApplicable,
    Text(Box<str>),
    Date(Date),
    YesNo(bool),
    One(&'static str),
    Some(Vec<&'static str>),
    Codes(Vec<Box<str>>),
    Number(u16),
    Locality(Locality),
    Iin(Iin),
}

static YES_NO: LazyLock<Choices> = LazyLock::new(choices::yes_no);
static NOT_APPLICABLE: LazyLock<Choices> = LazyLock::new(choices::not_applicable);
static NONE: LazyLock<Choices> = LazyLock::new(choices::none);
static MARKS: LazyLock<Choices> = LazyLock::new(choices::marks);

/// No day of anybody's service or birth lies outside these; a day that does has a mistyped year.
const EARLIEST: Date = Date::of(1900, 1, 1);
const LATEST: Date = Date::of(2199, 12, 31);

/// What the cell means in this column, with what should be looked at.
pub(super) fn read_cell(column: &Column, raw: &Raw) -> Result<(Value, Option<Note>), Problem> {
    match raw {
        _ if raw.is_blank() => return Ok((Value::Blank, None)),
        Raw::Failed(_) => return Err(Problem::FormulaError),
        Raw::NotUtf8 => return Err(Problem::NotUtf8),
        _ => {}
    }
    let text = raw.text();
    if column.may_not_apply && NOT_APPLICABLE.find(&text).is_some() {
        return Ok((Value::NotApplicable, None));
    }
    let plain = |value: Value| Ok((value, None));
    match &column.kind {
        Kind::Text | Kind::Key(_) | Kind::Refers(_) => plain(Value::Text(text.into())),
        Kind::Name => Ok((Value::Text(text.as_ref().into()), mixed(column, &text))),
        Kind::Iin | Kind::RefersToPerson => iin(&text).map(|(iin, note)| (Value::Iin(iin), note)),
        Kind::Date => match raw {
            Raw::Date(date) => in_range(*date),
            Raw::Number(_) | Raw::Bool(_) => Err(Problem::NotADate),
            _ => date(&text),
        }
        .map(|date| (Value::Date(date), None)),
        Kind::Mark => plain(Value::One(one(&MARKS, &text, column)?)),
        Kind::YesNo => plain(Value::YesNo(one(&YES_NO, &text, column)? == "yes")),
        Kind::One(choices) => plain(Value::One(one(choices, &text, column)?)),
        Kind::Some(choices) => plain(Value::Some(some(choices, &text, column)?)),
        Kind::Codes if NONE.find(&text).is_some() => plain(Value::Codes(Vec::new())),
        Kind::Codes => plain(Value::Codes(parts(&text).map(Box::from).collect())),
        Kind::Number { from, to } => match text.parse() {
            Ok(number) if (*from..=*to).contains(&number) => plain(Value::Number(number)),
            _ => Err(Problem::NotANumber { from: *from, to: *to }),
        },
        Kind::Locality => match text.parse() {
            Ok(locality) => plain(Value::Locality(locality)),
            Err(_) => Err(Problem::NotALocality),
        },
    }
}

fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([';', ',', '\n']).map(str::trim).filter(|part| !part.is_empty())
}

/// The machine words a column allows, those for nothing included.
pub(super) fn allowed(column: &Column) -> Vec<Box<str>> {
    let mut allowed = match &column.kind {
        Kind::Mark => MARKS.keys(),
        Kind::YesNo => YES_NO.keys(),
        Kind::One(choices) => choices.keys(),
        Kind::Some(choices) => choices.keys().into_iter().chain(NONE.keys()).collect(),
        Kind::Codes => NONE.keys(),
        _ => Vec::new(),
    };
    if column.may_not_apply {
        allowed.extend(NOT_APPLICABLE.keys());
    }
    allowed
}

/// The allowed words with their names, as the guide lists them.
pub(super) fn allowed_in_full(column: &Column) -> Vec<String> {
    let lists: Vec<&Choices> = match &column.kind {
        Kind::Mark => vec![&MARKS],
        Kind::YesNo => vec![&YES_NO],
        Kind::One(choices) => vec![choices],
        Kind::Some(choices) => vec![choices, &NONE],
        Kind::Codes => vec![&NONE],
        _ => Vec::new(),
    };
    let lists = lists.into_iter().chain(column.may_not_apply.then_some(&*NOT_APPLICABLE));
    lists.flat_map(|list| &list.list).map(|one| format!("{} = {}", one.key, one.words.joined(" / "))).collect()
}

fn one(choices: &Choices, text: &str, column: &Column) -> Result<&'static str, Problem> {
    let found = choices.find(text).map(|choice| choice.key);
    found.ok_or_else(|| Problem::NotAllowed { allowed: allowed(column) })
}

fn some(choices: &Choices, text: &str, column: &Column) -> Result<Vec<&'static str>, Problem> {
    if NONE.find(text).is_some() {
        return Ok(Vec::new());
    }
    parts(text).map(|part| one(choices, part, column)).collect()
}

/// A day written as `YYYY-MM-DD` or `DD.MM.YYYY`; a time of midnight after it, as exports write it, is passed over.
fn date(text: &str) -> Result<Date, Problem> {
    let day = text.strip_suffix("00:00:00").map_or(text, |day| day.trim_end_matches(['T', ' ']));
    let (year, month, day) = if day.contains('.') {
        let mut parts = day.splitn(3, '.');
        let (day, month, year) = (parts.next(), parts.next(), parts.next());
        (year, month, day)
    } else {
        let mut parts = day.splitn(3, '-');
        (parts.next(), parts.next(), parts.next())
    };
    let number = |part: Option<&str>, digits: std::ops::RangeInclusive<usize>| {
        let part = part.filter(|part| digits.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()));
        part.and_then(|part| part.parse::<i32>().ok()).ok_or(Problem::NotADate)
    };
    let (year, month, day) = (number(year, 4..=4)?, number(month, 1..=2)?, number(day, 1..=2)?);
    in_range(Date::new(year, month, day).ok_or(Problem::NoSuchDay)?)
}

fn in_range(date: Date) -> Result<Date, Problem> {
    if (EARLIEST..=LATEST).contains(&date) {
        Ok(date)
    } else {
        Err(Problem::DateOutOfRange { from: EARLIEST, to: LATEST })
    }
}

/// Reads the number; spreadsheets drop the zeros in front of a number, and these are put back where the control digit then fits.
fn iin(text: &str) -> Result<(Iin, Option<Note>), Problem> {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    if digits == text.len() && (7..12).contains(&digits) {
        let whole = format!("{text:0>12}");
        return match whole.parse() {
            Ok(iin) => Ok((iin, Some(Note::ZerosRestored { zeros: 12 - digits }))),
            Err(_) => Err(Problem::IinLostDigits { digits }),
        };
    }
    let scientific = text.contains(['E', 'e', 'Е', 'е']) && text.contains(['+', '.', ',']);
    if scientific && text.starts_with(|c: char| c.is_ascii_digit()) {
        return Err(Problem::Rounded);
    }
    text.parse().map(|iin| (iin, None)).map_err(|error| match error {
        IinError::Form { digits, others } => Problem::IinForm { digits, others },
        IinError::Control { expected, found } => Problem::IinControl { expected, given: found },
        IinError::NotIssued => Problem::IinNotIssued,
    })
}

fn mixed(column: &Column, text: &str) -> Option<Note> {
    if !has_mixed_alphabets(text) {
        return None;
    }
    if column.personal {
        let mut letters: Vec<char> = text.chars().filter(char::is_ascii_alphabetic).collect();
        letters.dedup();
        let letters: Vec<String> = letters.into_iter().map(String::from).collect();
        return Some(Note::MixedAlphabetsInName { letters: letters.join(", ").into() });
    }
    Some(Note::MixedAlphabets { proposal: in_one_alphabet(text).into() })
}

/// The text with the look-alikes folded in its mixed words, letter case kept.
fn in_one_alphabet(text: &str) -> String {
    let fold = |word: &str| -> String {
        if !has_mixed_alphabets(word) {
            return word.to_owned();
        }
        let folded = fold_lookalikes(word);
        let recase = |(given, folded): (char, char)| -> String {
            if given.is_uppercase() { folded.to_uppercase().collect() } else { folded.to_string() }
        };
        word.chars().zip(folded.chars()).map(recase).collect()
    };
    text.split_whitespace().map(fold).collect::<Vec<_>>().join(" ")
}

/// What a report may show of a cell.
pub(super) fn shown(column: &Column, raw: &Raw) -> Box<str> {
    let text = raw.text();
    match column.kind {
        // Four digits tell the person at the file which cell it is, and nobody else who it is.
        Kind::Iin | Kind::RefersToPerson => {
            let tail: Vec<char> = text.chars().rev().take(4).collect();
            let hidden = text.chars().count() > 4;
            let tail: String = tail.into_iter().rev().collect();
            if hidden { format!("…{tail}").into() } else { tail.into() }
        }
        Kind::Date | Kind::Number { .. } if column.personal => {
            text.chars().map(|c| if c.is_ascii_digit() { '•' } else { c }).collect::<String>().into()
        }
        _ if column.personal => text.chars().next().map(|first| format!("{first}…")).unwrap_or_default().into(),
        _ => text.chars().take(200).collect::<String>().into(),
    }
}
