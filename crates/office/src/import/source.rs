//! The rows of a workbook, or of CSV files, one after another.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use calamine::{DataRef, Reader as _, Xlsx};
use calendar::Date;

use super::problem::Problem;
use super::value::Raw;

/// What takes the rows: the number of the row as the spreadsheet shows it, from 1, and its cells.
pub(super) type TakeRow<'t> = dyn FnMut(u32, &[Raw]) + 't;

/// A file to be read.
pub(super) enum Source {
    Workbook(Box<Xlsx<BufReader<File>>>),
    /// Name (without ending) and path of each file.
    Tables(Vec<(String, PathBuf)>),
}

fn unreadable(error: impl std::fmt::Display) -> Problem {
    Problem::Unreadable { reason: error.to_string().into() }
}

impl Source {
    pub(super) fn open(path: &Path) -> Result<Source, Problem> {
        if path.is_dir() {
            let mut tables = Vec::new();
            for entry in std::fs::read_dir(path).map_err(unreadable)? {
                let path = entry.map_err(unreadable)?.path();
                if has_ending(&path, "csv") {
                    tables.push((stem(&path), path));
                }
            }
            // The order of a folder's entries is the file system's own.
            tables.sort();
            return Ok(Source::Tables(tables));
        }
        if has_ending(path, "csv") {
            File::open(path).map_err(unreadable)?;
            return Ok(Source::Tables(vec![(stem(path), path.to_owned())]));
        }
        if has_ending(path, "xlsx") || has_ending(path, "xlsm") {
            let file = BufReader::new(File::open(path).map_err(unreadable)?);
            return Ok(Source::Workbook(Box::new(Xlsx::new(file).map_err(unreadable)?)));
        }
        Err(Problem::NotARegisterFile)
    }

    /// Names of the sheets or files.
    pub(super) fn names(&self) -> Vec<String> {
        match self {
            Source::Workbook(workbook) => workbook.sheet_names(),
            Source::Tables(tables) => tables.iter().map(|(name, _)| name.clone()).collect(),
        }
    }

    /// Gives the rows of one sheet or file that are not blank, in order.
    pub(super) fn each_row(&mut self, at: usize, take: &mut TakeRow<'_>) -> Result<(), Problem> {
        match self {
            Source::Workbook(workbook) => {
                let name = workbook.sheet_names().get(at).cloned().unwrap_or_default();
                each_sheet_row(workbook, &name, take)
            }
            Source::Tables(tables) => each_csv_row(&tables[at].1, take),
        }
    }
}

fn has_ending(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|own| own.eq_ignore_ascii_case(ending))
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

fn each_sheet_row(workbook: &mut Xlsx<BufReader<File>>, name: &str, take: &mut TakeRow<'_>) -> Result<(), Problem> {
    let mut reader = workbook.worksheet_cells_reader(name).map_err(unreadable)?;
    let mut row = 0;
    let mut cells: Vec<Raw> = Vec::new();
    while let Some(cell) = reader.next_cell().map_err(unreadable)? {
        let (cell_row, column) = cell.get_position();
        if cell_row != row {
            give(row + 1, &mut cells, take);
            row = cell_row;
        }
        let raw = raw(cell.get_value());
        if raw != Raw::Empty {
            let column = column as usize;
            if cells.len() <= column {
                cells.resize(column + 1, Raw::Empty);
            }
            cells[column] = raw;
        }
    }
    give(row + 1, &mut cells, take);
    Ok(())
}

fn give(row: u32, cells: &mut Vec<Raw>, take: &mut TakeRow<'_>) {
    if !cells.iter().all(Raw::is_blank) {
        take(row, cells);
    }
    cells.clear();
}

fn raw(value: &DataRef<'_>) -> Raw {
    match value {
        DataRef::Empty => Raw::Empty,
        DataRef::Int(number) => Raw::Number(*number as f64),
        DataRef::Float(number) => Raw::Number(*number),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Raw::Text(text.clone()),
        DataRef::SharedString(text) => Raw::Text((*text).to_owned()),
        DataRef::Bool(value) => Raw::Bool(*value),
        DataRef::DateTime(time) if time.is_datetime() => {
            let (year, month, day, ..) = time.to_ymd_hms_milli();
            match Date::new(i32::from(year), i32::from(month), i32::from(day)) {
                Some(date) => Raw::Date(date),
                None => Raw::Number(time.as_f64()),
            }
        }
        DataRef::DateTime(time) => Raw::Number(time.as_f64()),
        DataRef::Error(error) => Raw::Failed(error.to_string()),
    }
}

const BOM: &[u8] = b"\xef\xbb\xbf";

/// The delimiter of a file: whichever of `;`, `,` and the tab the first line has most, outside quotes.
fn delimiter(start: &[u8]) -> u8 {
    let mut quoted = false;
    let mut counts = [(b';', 0), (b',', 0), (b'\t', 0)];
    for byte in start {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            _ if quoted => {}
            _ => counts.iter_mut().filter(|(own, _)| own == byte).for_each(|(_, count)| *count += 1),
        }
    }
    // Of equal counts the later is taken: a file of one column is read with the comma of the standard.
    counts.into_iter().filter(|(_, count)| *count > 0).max_by_key(|(_, count)| *count).map_or(b',', |(own, _)| own)
}

/// Passes bytes on and notes the rows as a spreadsheet shows them: a blank line is a row, which the CSV reader passes over, and a
/// field of several lines lies in one.
struct RowCounter<R> {
    inner: R,
    delimiter: u8,
    at: At,
    /// The row being read, from 1.
    row: u32,
    /// The rows that are not blank lines and that the CSV reader has yet to give.
    rows: Rc<RefCell<VecDeque<u32>>>,
}

/// Where in the text of a CSV file a byte stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    LineStart,
    /// After a carriage return, which ends a row with or without a line feed.
    Return,
    FieldStart,
    Plain,
    Quoted,
    /// After a quote in a quoted field: its end, or the first of two that stand for one.
    Quote,
}

impl<R> RowCounter<R> {
    fn take(&mut self, byte: u8) {
        if self.at == At::Return {
            self.at = At::LineStart;
            if byte == b'\n' {
                return;
            }
        }
        if self.at == At::Quoted {
            if byte == b'"' {
                self.at = At::Quote;
            }
            return;
        }
        let ends = matches!(byte, b'\r' | b'\n');
        if self.at == At::LineStart && !ends {
            self.rows.borrow_mut().push_back(self.row);
        }
        self.row += u32::from(ends);
        self.at = match byte {
            b'\r' => At::Return,
            b'\n' => At::LineStart,
            b'"' if self.at != At::Plain => At::Quoted,
            _ if byte == self.delimiter => At::FieldStart,
            _ => At::Plain,
        };
    }
}

impl<R: Read> Read for RowCounter<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.inner.read(buffer)?;
        for byte in &buffer[..count] {
            self.take(*byte);
        }
        Ok(count)
    }
}

fn each_csv_row(path: &Path, take: &mut TakeRow<'_>) -> Result<(), Problem> {
    let mut file = File::open(path).map_err(unreadable)?;
    let mut start = Vec::new();
    file.by_ref().take(64 * 1024).read_to_end(&mut start).map_err(unreadable)?;
    let bom = if start.starts_with(BOM) { BOM.len() } else { 0 };
    file.seek(SeekFrom::Start(bom as u64)).map_err(unreadable)?;
    let delimiter = delimiter(&start[bom..]);
    let rows = Rc::new(RefCell::new(VecDeque::new()));
    let counted = RowCounter { inner: file, delimiter, at: At::LineStart, row: 1, rows: Rc::clone(&rows) };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .buffer_capacity(1 << 18)
        .from_reader(counted);
    let mut record = csv::ByteRecord::new();
    let mut cells: Vec<Raw> = Vec::new();
    while reader.read_byte_record(&mut record).map_err(unreadable)? {
        let row = rows.borrow_mut().pop_front().unwrap_or_default();
        cells.extend(record.iter().map(|field| match std::str::from_utf8(field) {
            Ok("") => Raw::Empty,
            Ok(text) => Raw::Text(text.to_owned()),
            Err(_) => Raw::NotUtf8,
        }));
        give(row, &mut cells, take);
    }
    Ok(())
}
