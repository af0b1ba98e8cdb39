//! The register file: staff registers written by hand or by other systems, as an XLSX workbook or as CSV files.
//!
//! The file is taken in whole or not at all, and every cell that is wrong is reported with what would be right. `docs/import.md`
//! describes the sheets; [`write_template`] makes an empty workbook with a guide in three languages.

mod attestation;
mod choices;
mod column;
mod holding;
mod line;
mod nearest;
mod people;
mod problem;
mod reader;
mod service;
mod sheets;
mod source;
mod staff;
mod template;
mod value;

use std::collections::HashSet;
use std::path::Path;

use registry::World;

use crate::Batch;

pub use column::{Choice, Choices, Column, Kind, Sheet, Thing, Words};
pub use problem::{CellNote, CellProblem, ColumnName, ImportErrors, Note, Problem};
pub use sheets::{combined_sheet, sheets};
pub use template::{TemplateError, markdown_table, write_template};

/// What a register file brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// The events: of the staff by kind, then by day and key; of each person by day and kind. The order of the rows in the file
    /// decides only the order of the people among themselves.
    pub batch: Batch,
    /// Rows taken in, by the key of the sheet, in the order of reading.
    pub rows: Vec<(Box<str>, u64)>,
    /// What should be looked at.
    pub warnings: Vec<CellNote>,
}

/// How far the reading has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Key of the sheet.
    pub sheet: &'static str,
    /// Rows of it read so far.
    pub rows: u64,
}

/// Reads a register file: an `.xlsx` workbook, a folder with a `.csv` file for each sheet, or a single `.csv` file.
///
/// A single `.csv` file with the name of a sheet holds that sheet; with any other name, people with their appointments. Keys and
/// numbers that the rows point at are looked for in the file and in `known`. `progress` is called every ten thousand rows and at the
/// end of each sheet.
///
/// # Errors
/// [`ImportErrors`] with all that is wrong; nothing is taken in then.
pub fn read(path: &Path, known: &World, progress: &mut dyn FnMut(Progress)) -> Result<Imported, ImportErrors> {
    let alone = |problem: Problem| {
        let sheet = path.file_name().map(|name| name.to_string_lossy().into()).unwrap_or_default();
        let problems = vec![CellProblem { sheet, row: None, column: None, found: "".into(), problem }];
        ImportErrors { problems, warnings: Vec::new() }
    };
    let mut source = source::Source::open(path).map_err(alone)?;
    let names = source.names();
    let mut found: Vec<(usize, &'static Sheet, usize)> = Vec::new();
    let mut refused: Vec<(String, Problem)> = Vec::new();
    let single_table = matches!(&source, source::Source::Tables(tables) if tables.len() == 1 && !path.is_dir());
    for (at, name) in names.into_iter().enumerate() {
        match in_reading_order().enumerate().find(|(_, sheet)| sheet.is_named(&name)) {
            Some((order, sheet)) if found.iter().any(|(taken, ..)| *taken == order) => {
                refused.push((sheet.key.to_owned(), Problem::RepeatedSheet));
            }
            Some((order, sheet)) => found.push((order, sheet, at)),
            None if single_table => found.push((0, combined_sheet(), at)),
            None if template::is_guide(&name) => {}
            None => {
                let allowed = in_reading_order().map(|sheet| sheet.key.into()).collect();
                refused.push((name, Problem::UnknownSheet { allowed }));
            }
        }
    }
    found.sort_by_key(|(order, ..)| *order);
    let present: HashSet<&'static str> = found.iter().map(|(_, sheet, _)| sheet.key).collect();
    let mut reader = reader::Reader::new(known, present);
    for (name, problem) in refused {
        reader.report(&name, problem);
    }
    for (_, sheet, at) in found {
        reader.read_sheet(sheet, &mut source, at, progress);
    }
    reader.finish()
}

/// The sheets with the combined one before those that point at people.
fn in_reading_order() -> impl Iterator<Item = &'static Sheet> {
    let people = sheets().iter().position(|sheet| sheet.key == "people").map_or(0, |at| at + 1);
    let (first, rest) = sheets().split_at(people);
    first.iter().chain([combined_sheet()]).chain(rest)
}
