//! A sheet of the workbook.

use rust_xlsxwriter::{IgnoreError, Worksheet};

use super::cells::{self, CELL, Formats, Value};
use super::measure::Face;
use super::plan::{Kind, Line, Sheet};
use crate::{Column, Page, Table, Text, WriteError, layout};

/// Rows of a sheet.
const ROWS: usize = 1_048_576;
/// The longest text of a cell, in units of UTF-16.
const CHARACTERS: usize = 32_767;
/// The highest row, in points.
const HIGHEST: f64 = 409.0;
/// What may stay in sight while the rows beneath it move, in points: half of a usual screen.
const FROZEN: f64 = 320.0;
/// The narrowest and the widest column.
const NARROWEST: f64 = 5.0;
const WIDEST: f64 = 255.0;

/// The width of the printed page in units of a column's width.
fn page_width(page: Page) -> f64 {
    match page {
        Page::Portrait => 84.0,
        Page::Landscape => 126.0,
    }
}

/// The widths of the columns: their shares, and more where a number would not be seen.
fn widths(table: &Table, page: Page) -> Vec<f64> {
    let edges = layout::edges(table);
    let mut widths: Vec<f64> = edges.windows(2).map(|pair| (pair[1] - pair[0]) * page_width(page)).collect();
    for row in &table.rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            if let Some(digits) = cells::digits(cell) {
                *width = width.max(digits as f64 + 2.0);
            }
        }
    }
    widths.iter().map(|width| width.clamp(NARROWEST, WIDEST)).collect()
}

/// A sheet under way.
pub(super) struct SheetWriter<'a> {
    sheet: &'a mut Worksheet,
    /// The table's number in the document.
    number: usize,
    page: Page,
    formats: Formats,
    widths: Vec<f64>,
    /// The next row to be written.
    row: u32,
    /// The height of the rows so far that do not belong to the body of the table.
    height: f64,
}

impl<'a> SheetWriter<'a> {
    pub fn new(sheet: &'a mut Worksheet, number: usize, page: Page, plan: &Sheet) -> SheetWriter<'a> {
        let widths = plan.table.map_or_else(|| vec![page_width(page)], |table| widths(table, page));
        SheetWriter { sheet, number, page, formats: Formats::new(), widths, row: 0, height: 0.0 }
    }

    pub fn write(mut self, plan: &Sheet) -> Result<(), WriteError> {
        let above = self.pieces(&plan.above);
        let below = self.pieces(&plan.below);
        // With the head, and with the row that stays free beneath the table.
        let rows = above.len() + below.len() + plan.table.map_or(0, |table| table.rows.len() + 2);
        if rows > ROWS {
            return Err(WriteError::TooManyRows { table: self.number, rows, most: ROWS });
        }
        self.sheet.set_name(&plan.name)?;
        self.page_setup();
        for (column, width) in (0..).zip(&self.widths) {
            self.sheet.set_column_width(column, *width)?;
        }
        above.iter().try_for_each(|line| self.line(line))?;
        if let Some(table) = plan.table {
            self.table(table)?;
            self.row += 1;
        }
        below.iter().try_for_each(|line| self.line(line))
    }

    /// The sheet of paper: A4 with all columns side by side, and the number of the page at its foot.
    fn page_setup(&mut self) {
        match self.page {
            Page::Portrait => self.sheet.set_portrait(),
            Page::Landscape => self.sheet.set_landscape(),
        };
        let inches = |millimetres: f64| millimetres / 25.4;
        self.sheet.set_paper_size(9).set_print_fit_to_pages(1, 0).set_footer("&C&P").set_margins(
            inches(layout::LEFT),
            inches(layout::RIGHT),
            inches(layout::TOP),
            inches(layout::BOTTOM),
            inches(10.0),
            inches(10.0),
        );
    }

    /// The column a text begins in.
    fn first_column(&self, kind: Kind) -> usize {
        if kind != Kind::Aside {
            return 0;
        }
        let free = self.widths.iter().sum::<f64>() * layout::ASIDE;
        let mut end = 0.0;
        let before = self.widths.iter().take_while(|&&width| {
            end += width;
            end <= free
        });
        before.count().min(self.widths.len() - 1)
    }

    /// How many lines a text takes in the columns it has.
    fn lines(&self, kind: Kind, text: &str) -> usize {
        cells::face(kind).lines(text, self.widths[self.first_column(kind)..].iter().sum())
    }

    /// The lines, each that is higher than a row can be in several pieces.
    fn pieces(&self, lines: &[Line]) -> Vec<Line> {
        let mut pieces = Vec::new();
        for Line { kind, text } in lines {
            let fits = |text: &str| cells::face(*kind).height(self.lines(*kind, text)) <= HIGHEST;
            let mut piece = String::new();
            for word in text.split_inclusive([' ', '\n']) {
                if !piece.is_empty() && !fits(&format!("{piece}{}", word.trim_end())) {
                    pieces.push(Line { kind: *kind, text: piece.trim_end().to_owned() });
                    piece.clear();
                }
                piece.push_str(word);
            }
            pieces.push(Line { kind: *kind, text: piece });
        }
        pieces
    }

    /// Writes a text over the columns it has.
    fn line(&mut self, line: &Line) -> Result<(), WriteError> {
        let (first, last) = (self.first_column(line.kind) as u16, (self.widths.len() - 1) as u16);
        let lines = self.lines(line.kind, &line.text);
        let format = self.formats.line(line.kind);
        if first == last {
            self.sheet.write_string_with_format(self.row, first, &line.text, format)?;
        } else {
            self.sheet.merge_range(self.row, first, self.row, last, &line.text, format)?;
        }
        self.end_row(cells::face(line.kind), lines).map(|height| self.height += height)
    }

    fn table(&mut self, table: &Table) -> Result<(), WriteError> {
        let head = self.row;
        let last_column = (table.columns.len() - 1) as u16;
        self.head(&table.columns)?;
        for (number, row) in (1..).zip(&table.rows) {
            self.cells(number, row, &table.columns)?;
        }
        let last = self.row - 1;
        self.sheet.set_repeat_rows(head, head)?;
        self.sheet.autofilter(head, 0, last, last_column)?;
        self.sheet.ignore_error_range(head, 0, last, last_column, IgnoreError::NumberStoredAsText)?;
        if self.height <= FROZEN {
            self.sheet.set_freeze_panes(head + 1, 0)?;
        }
        Ok(())
    }

    fn head(&mut self, columns: &[Column]) -> Result<(), WriteError> {
        let face = Face { bold: true, ..CELL };
        let mut lines = 1;
        for (index, column) in columns.iter().enumerate() {
            let text = self.fitting(layout::legible(&column.heading.plain()).into_owned(), 0, index)?;
            lines = lines.max(face.lines(&text, self.widths[index]));
            self.sheet.write_string_with_format(self.row, index as u16, text, &self.formats.head)?;
        }
        self.end_row(face, lines).map(|height| self.height += height)
    }

    /// Writes a row of a table; `number` is counted from 1.
    fn cells(&mut self, number: usize, row: &[Text], columns: &[Column]) -> Result<(), WriteError> {
        let mut lines = 1;
        for (index, (cell, column)) in row.iter().zip(columns).enumerate() {
            let look = self.formats.cell(cell, column.align);
            match cells::value(cell) {
                Value::Number(value) => {
                    self.sheet.write_number_with_format(self.row, index as u16, value, look.number)?
                }
                Value::Text(text) => {
                    let text = self.fitting(text, number, index)?;
                    lines = lines.max(Face { bold: look.bold, ..CELL }.lines(&text, self.widths[index]));
                    self.sheet.write_string_with_format(self.row, index as u16, text, look.text)?
                }
            };
        }
        self.end_row(CELL, lines).map(drop)
    }

    /// Ends a row of so many lines and gives its height.
    fn end_row(&mut self, face: Face, lines: usize) -> Result<f64, WriteError> {
        let height = face.height(lines).min(HIGHEST);
        self.sheet.set_row_height(self.row, height)?;
        self.row += 1;
        Ok(height)
    }

    /// The text, if a cell can hold it.
    fn fitting(&self, text: String, row: usize, index: usize) -> Result<String, WriteError> {
        let characters = text.encode_utf16().count();
        if characters > CHARACTERS {
            let (table, column) = (self.number, index + 1);
            return Err(WriteError::LongCell { table, row, column, characters, most: CHARACTERS });
        }
        Ok(text)
    }
}
