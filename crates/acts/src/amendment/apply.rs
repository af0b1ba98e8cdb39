//! One operation of an amending act, applied to the text of a part.

use serde::{Deserialize, Serialize};

/// What an instruction tells to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum OperationKind {
    /// The title reads otherwise.
    ReplaceTitle,
    /// The preamble reads otherwise; it is added where there was none.
    ReplacePreamble,
    /// A clause, or something deeper, reads otherwise, with everything under it.
    ReplaceClause,
    /// A clause is struck out; its number stays empty.
    RepealClause,
    /// The n-th paragraph of a section reads otherwise.
    ReplaceParagraph,
    /// A row of a list, found by its words, is replaced.
    ReplaceListRow,
    /// A row of a table, found by its words, is replaced.
    ReplaceTableRow,
    /// A whole part is made anew; its clauses are new units.
    RestateAnnex,
}

/// A unit of a part with its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitText {
    /// Path within the part: `5`, `6.1(1)`, `title`, `section-4/paragraph-4`, `row`.
    pub path: String,
    /// The text.
    pub text: String,
    /// Whether it holds; a unit struck out keeps its place.
    pub in_force: bool,
}

impl UnitText {
    /// A unit that holds.
    pub fn new(path: &str, text: &str) -> UnitText {
        UnitText { path: path.to_owned(), text: text.to_owned(), in_force: true }
    }
}

/// The text of a part: its units in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartText {
    /// The units.
    pub units: Vec<UnitText>,
}

/// What is to be done to a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instruction {
    /// The operation.
    pub kind: OperationKind,
    /// The unit meant; for a row, the path of the rows.
    pub path: String,
    /// The old words of a row.
    pub old: Option<String>,
    /// The new text, unit by unit; empty where something is struck out.
    pub new: Vec<UnitText>,
}

/// Why an instruction cannot be carried out; a person decides then.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Blocked {
    /// What is to be changed is not there, or no longer holds.
    #[error("{path} is not there to be changed")]
    TargetMissing {
        /// The unit.
        path: String,
    },
    /// The old words fit no row, or more than one.
    #[error("the old words of {path} fit {matching} rows instead of one")]
    OldTextMismatch {
        /// The rows.
        path: String,
        /// How many fit.
        matching: usize,
    },
}

/// Carries out one instruction and gives the part as it reads then. The part given stays as it was: what held before can still
/// be asked about.
pub fn apply(part: &PartText, instruction: &Instruction) -> Result<PartText, Blocked> {
    let missing = || Blocked::TargetMissing { path: instruction.path.clone() };
    let is_meant = |unit: &UnitText| unit.in_force && unit.path == instruction.path;
    match instruction.kind {
        OperationKind::ReplaceTitle
        | OperationKind::ReplaceClause
        | OperationKind::ReplaceParagraph
        | OperationKind::ReplacePreamble => match part.units.iter().position(is_meant) {
            Some(at) => Ok(replaced(part, at, &instruction.path, &instruction.new)),
            // A preamble that was not there is added in front, behind the title.
            None if instruction.kind == OperationKind::ReplacePreamble => {
                let behind_title = usize::from(part.units.first().is_some_and(|unit| unit.path == "title"));
                let mut units = part.units.clone();
                units.splice(behind_title..behind_title, instruction.new.clone());
                Ok(PartText { units })
            }
            None => Err(missing()),
        },
        OperationKind::RepealClause => {
            if !part.units.iter().any(is_meant) {
                return Err(missing());
            }
            let ended = |unit: &UnitText| unit.path == instruction.path || under(&unit.path, &instruction.path);
            let units = part.units.iter().cloned();
            let units = units.map(|unit| UnitText { in_force: unit.in_force && !ended(&unit), ..unit });
            Ok(PartText { units: units.collect() })
        }
        OperationKind::ReplaceListRow | OperationKind::ReplaceTableRow => {
            let old = instruction.old.as_deref().map(compared).unwrap_or_default();
            let fits = |unit: &UnitText| is_meant(unit) && compared(&unit.text) == old;
            let rows: Vec<usize> =
                part.units.iter().enumerate().filter(|(_, unit)| fits(unit)).map(|(at, _)| at).collect();
            let [at] = rows[..] else {
                return Err(Blocked::OldTextMismatch { path: instruction.path.clone(), matching: rows.len() });
            };
            let mut units = part.units.clone();
            units.splice(at..=at, instruction.new.clone());
            Ok(PartText { units })
        }
        OperationKind::RestateAnnex if part.units.is_empty() => Err(missing()),
        OperationKind::RestateAnnex => Ok(PartText { units: instruction.new.clone() }),
    }
}

/// The unit at a place and everything under it give way to the new ones.
fn replaced(part: &PartText, at: usize, path: &str, new: &[UnitText]) -> PartText {
    let mut units: Vec<UnitText> = part.units[..at].to_vec();
    units.extend_from_slice(new);
    units.extend(part.units[at + 1..].iter().filter(|unit| !under(&unit.path, path)).cloned());
    PartText { units }
}

fn under(path: &str, above: &str) -> bool {
    path.strip_prefix(above).is_some_and(|rest| rest.starts_with(['.', '(', '/']))
}

/// The words as they are compared: quotation marks and runs of spaces play no part, nor do Latin letters that a recognised text
/// has in place of the Cyrillic ones they look like.
fn compared(text: &str) -> String {
    let letters = text.chars().filter(|c| !matches!(c, '«' | '»' | '"' | '“' | '”' | '„')).map(cyrillic);
    let text: String = letters.collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn cyrillic(letter: char) -> char {
    const ALIKE: [(char, char); 21] = [
        ('A', 'А'),
        ('a', 'а'),
        ('B', 'В'),
        ('c', 'с'),
        ('C', 'С'),
        ('e', 'е'),
        ('E', 'Е'),
        ('H', 'Н'),
        ('i', 'і'),
        ('I', 'І'),
        ('K', 'К'),
        ('M', 'М'),
        ('o', 'о'),
        ('O', 'О'),
        ('p', 'р'),
        ('P', 'Р'),
        ('T', 'Т'),
        ('x', 'х'),
        ('X', 'Х'),
        ('y', 'у'),
        ('Y', 'У'),
    ];
    ALIKE.iter().find(|(latin, _)| *latin == letter).map_or(letter, |(_, cyrillic)| *cyrillic)
}
