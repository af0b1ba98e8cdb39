//! The rows of one sheet: its headings, and what a row means.

use calendar::Date;
use registry::event::Document;
use registry::{Fact, Iin, Locality, Text};
use serde::Deserialize;
use serde::de::value::{Error as WordError, StrDeserializer};

use super::column::{Column, Sheet};
use super::nearest::nearest_of;
use super::problem::{CellNote, CellProblem, ColumnName, Note, Problem, letter};
use super::value::{Raw, Value, shown};

/// Which column of the file is which column of the sheet.
pub(super) struct Headings {
    pub(super) sheet: &'static Sheet,
    /// By the column of the file.
    columns: Vec<Option<usize>>,
    /// By the column of the file: whether its heading is blank.
    bare: Vec<bool>,
    /// By the column of the sheet.
    places: Vec<Option<usize>>,
}

impl Headings {
    /// Reads the row of headings; reports what is unknown, repeated or missing.
    pub(super) fn read(sheet: &'static Sheet, row: u32, cells: &[Raw], problems: &mut Vec<CellProblem>) -> Headings {
        let mut headings = Headings {
            sheet,
            columns: vec![None; cells.len()],
            bare: cells.iter().map(Raw::is_blank).collect(),
            places: vec![None; sheet.columns.len()],
        };
        let mut report = |column: ColumnName, found: &str, problem: Problem| {
            let (sheet, found) = (sheet.key.into(), found.into());
            problems.push(CellProblem { sheet, row: Some(row), column: Some(column), found, problem });
        };
        for (place, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_blank()) {
            let text = cell.text();
            let at = Some(letter(place));
            match sheet.columns.iter().position(|column| column.is_named(&text)) {
                Some(column) => match headings.places[column] {
                    Some(first) => {
                        let key = sheet.columns[column].key.as_str().into();
                        let problem = Problem::RepeatedColumn { first: letter(first) };
                        report(ColumnName { letter: at, key }, &text, problem);
                    }
                    None => {
                        headings.columns[place] = Some(column);
                        headings.places[column] = Some(place);
                    }
                },
                None => {
                    let known = sheet.columns.iter().flat_map(|column| {
                        column.heading.each().into_iter().chain([column.key.as_str()]).map(|name| (name, &*column.key))
                    });
                    let allowed = sheet.columns.iter().map(|column| column.key.as_str().into()).collect();
                    let problem = Problem::UnknownColumn { nearest: nearest_of(&text, known), allowed };
                    report(ColumnName { letter: at, key: text.as_ref().into() }, &text, problem);
                }
            }
        }
        for (column, place) in sheet.columns.iter().zip(&headings.places) {
            if column.required && place.is_none() {
                let key = column.key.as_str().into();
                report(ColumnName { letter: None, key }, "", Problem::MissingColumn);
            }
        }
        headings
    }

    /// Whether a row says the headings once more: under the keys there may be the headings for people.
    pub(super) fn are_repeated_by(&self, cells: &[Raw]) -> bool {
        cells.iter().enumerate().filter(|(_, cell)| !cell.is_blank()).all(|(place, cell)| {
            let column = self.columns.get(place).copied().flatten();
            column.is_some_and(|column| self.sheet.columns[column].is_named(&cell.text()))
        })
    }

    /// The column of the sheet that stands at this place of the file.
    pub(super) fn column_at(&self, place: usize) -> Option<usize> {
        self.columns.get(place).copied().flatten()
    }

    /// Whether the file has no heading at all at this place; an unknown heading is reported once and not with each cell.
    pub(super) fn is_bare(&self, place: usize) -> bool {
        self.bare.get(place).copied().unwrap_or(true)
    }

    /// Where a column of the sheet stands in the file.
    pub(super) fn place_of(&self, column: usize) -> Option<usize> {
        self.places[column]
    }

    pub(super) fn name(&self, column: usize) -> ColumnName {
        let key = self.sheet.columns[column].key.as_str().into();
        ColumnName { letter: self.places[column].map(letter), key }
    }
}

/// A row with what its cells mean.
pub(super) struct Line<'l> {
    pub(super) headings: &'l Headings,
    pub(super) row: u32,
    pub(super) cells: &'l [Raw],
    /// By the column of the sheet.
    pub(super) values: Vec<Value>,
}

impl Line<'_> {
    pub(super) fn sheet(&self) -> &'static Sheet {
        self.headings.sheet
    }

    fn raw(&self, column: usize) -> &Raw {
        let place = self.headings.place_of(column);
        place.and_then(|place| self.cells.get(place)).unwrap_or(&Raw::Empty)
    }

    /// A problem of the cell in this column.
    pub(super) fn problem_at(&self, column: usize, problem: Problem) -> CellProblem {
        let found = shown(self.column(column), self.raw(column));
        let (sheet, column) = (self.sheet().key.into(), Some(self.headings.name(column)));
        CellProblem { sheet, row: Some(self.row), column, found, problem }
    }

    /// The problem of a cell outside the columns.
    pub(super) fn problem_outside(&self, place: usize) -> CellProblem {
        let column = Some(ColumnName { letter: Some(letter(place)), key: "".into() });
        // What stands outside the columns may be anything, personal data too.
        let (sheet, problem) = (self.sheet().key.into(), Problem::NoHeading);
        CellProblem { sheet, row: Some(self.row), column, found: "".into(), problem }
    }

    /// Whether the file leaves the cell blank; a wrong cell is not blank.
    pub(super) fn is_blank(&self, key: &str) -> bool {
        self.sheet().place(key).is_none_or(|column| self.raw(column).is_blank())
    }

    /// A problem of the cell in the column of this key.
    pub(super) fn problem(&self, key: &str, problem: Problem) -> CellProblem {
        match self.sheet().place(key) {
            Some(column) => self.problem_at(column, problem),
            None => {
                let sheet = self.sheet().key.into();
                CellProblem { sheet, row: Some(self.row), column: None, found: "".into(), problem }
            }
        }
    }

    /// Something to be looked at in the cell of this column.
    pub(super) fn note_at(&self, column: usize, note: Note) -> CellNote {
        let found = shown(self.column(column), self.raw(column));
        let (sheet, column) = (self.sheet().key.into(), Some(self.headings.name(column)));
        CellNote { sheet, row: self.row, column, found, note }
    }

    /// Something to be looked at in the row.
    pub(super) fn note(&self, note: Note) -> CellNote {
        CellNote { sheet: self.sheet().key.into(), row: self.row, column: None, found: "".into(), note }
    }

    fn column(&self, column: usize) -> &'static Column {
        &self.headings.sheet.columns[column]
    }

    /// The value under this key; blank where the sheet or the file has no such column.
    pub(super) fn value(&self, key: &str) -> &Value {
        self.sheet().place(key).map_or(&Value::Blank, |column| &self.values[column])
    }

    pub(super) fn has(&self, key: &str) -> bool {
        *self.value(key) != Value::Blank
    }

    pub(super) fn text(&self, key: &str) -> Option<Box<str>> {
        match self.value(key) {
            Value::Text(text) => Some(text.clone()),
            _ => None,
        }
    }

    pub(super) fn date(&self, key: &str) -> Option<Date> {
        match self.value(key) {
            Value::Date(date) => Some(*date),
            _ => None,
        }
    }

    pub(super) fn iin(&self) -> Option<Iin> {
        match self.value("person.iin") {
            Value::Iin(iin) => Some(*iin),
            _ => None,
        }
    }

    pub(super) fn locality(&self, key: &str) -> Option<Locality> {
        match self.value(key) {
            Value::Locality(locality) => Some(*locality),
            _ => None,
        }
    }

    pub(super) fn number(&self, key: &str) -> Fact<u16> {
        match self.value(key) {
            Value::Number(number) => Fact::Known(*number),
            Value::NotApplicable => Fact::NotApplicable,
            _ => Fact::Unknown,
        }
    }

    pub(super) fn yes_no(&self, key: &str) -> Fact<bool> {
        match self.value(key) {
            Value::YesNo(answer) => Fact::Known(*answer),
            Value::NotApplicable => Fact::NotApplicable,
            _ => Fact::Unknown,
        }
    }

    /// One of a list, as the type that has these words.
    pub(super) fn one<'de, T: Deserialize<'de>>(&self, key: &str) -> Fact<T> {
        match self.value(key) {
            Value::One(word) => T::deserialize(StrDeserializer::<WordError>::new(word)).ok().into(),
            Value::NotApplicable => Fact::NotApplicable,
            _ => Fact::Unknown,
        }
    }

    pub(super) fn words(&self, prefix: &str) -> Text {
        let part = |language: &str| self.text(&format!("{prefix}.{language}")).unwrap_or_default();
        Text { kk: part("kk"), ru: part("ru"), en: part("en") }
    }

    pub(super) fn document(&self, prefix: &str) -> Option<Document> {
        let key = |part: &str| format!("{prefix}.{part}");
        let document = Document {
            number: self.text(&key("number")),
            on: self.date(&key("date")),
            issuer: self.text(&key("issuer")),
            until: self.date(&key("until")),
        };
        (document != Document::default()).then_some(document)
    }
}
