//! The XLSX: each table of a document as a sheet of a workbook.

mod cells;
mod plan;

use std::io::Write;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, IgnoreError, Workbook, Worksheet};

use crate::{Document, Page, Table, WriteError, layout};
use cells::{Formats, Value};
use plan::{Kind, Line, Sheet};

/// Rows and columns of a sheet.
const ROWS: usize = 1_048_576;
const COLUMNS: usize = 16_384;
/// The longest text of a cell, in units of UTF-16.
const CELL: usize = 32_767;
/// The height of a line of text, in points.
const LINE: f64 = 16.0;
/// Lines of text beyond which a row would be higher than a workbook allows (409 points).
const LINES: usize = 25;
/// Lines of text that may stay in sight when the rows beneath them move: half of a usual screen.
const FROZEN: usize = 20;
/// Letters of the font of texts for each unit of width; a unit is a digit of the workbook's own font.
const LETTERS: f64 = 0.85;
/// The narrowest and the widest column, in the same units.
const NARROWEST: f64 = 5.0;
const WIDEST: f64 = 255.0;

/// Writes the document as XLSX. The same document always gives the same bytes.
///
/// Each table is a sheet named by the heading before it, with the text before the table above it; a document without
/// tables is one sheet. Whole numbers of up to nine digits are numbers, everything else is text and stays text when it is
/// edited: what begins with `=`, `+`, `-` or `@`, what begins with a zero, identification numbers of twelve digits.
/// A cell is bold or italic where all of it is. A character that XML cannot hold stands as U+FFFD.
///
/// # Errors
///
/// When `out` fails, and for what a workbook cannot hold: more than 1,048,576 rows or 16,384 columns on a sheet, more
/// than 32,767 characters in a cell of a table, a table whose rows do not fit its columns.
pub fn xlsx(document: &Document, out: impl Write + Send) -> Result<(), WriteError> {
    layout::check(document, COLUMNS)?;
    let mut workbook = Workbook::new();
    // A file says when it was made; ours must not depend on that.
    let made = ExcelDateTime::from_ymd(1980, 1, 1)?;
    let title = layout::legible(&document.title).into_owned();
    workbook.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&made));
    for (number, sheet) in (1..).zip(plan::sheets(document)) {
        let writer = SheetWriter {
            sheet: workbook.add_worksheet(),
            number,
            page: document.page,
            formats: Formats::new(),
            widths: widths(&sheet, document.page),
            row: 0,
        };
        writer.write(&sheet)?;
    }
    workbook.save_to_writer(out)?;
    Ok(())
}

/// The width of the printed page in units of a column's width.
fn page_width(page: Page) -> f64 {
    match page {
        Page::Portrait => 88.0,
        Page::Landscape => 134.0,
    }
}

/// The widths of the columns: their shares, and more where a number would not be seen.
fn widths(sheet: &Sheet, page: Page) -> Vec<f64> {
    let Some(table) = sheet.table else { return vec![page_width(page)] };
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

/// How many lines a text takes at this width.
fn height(text: &str, width: f64) -> usize {
    let letters = (width * LETTERS).max(1.0);
    text.split('\n').map(|line| (line.chars().count() as f64 / letters).ceil().max(1.0) as usize).sum()
}

/// A sheet under way.
struct SheetWriter<'a> {
    sheet: &'a mut Worksheet,
    /// The table's number in the document.
    number: usize,
    page: Page,
    formats: Formats,
    widths: Vec<f64>,
    /// The next row to be written.
    row: u32,
}

impl SheetWriter<'_> {
    fn write(mut self, plan: &Sheet) -> Result<(), WriteError> {
        let above = self.pieces(&plan.above);
        let below = self.pieces(&plan.below);
        self.room(plan, above.len() + below.len())?;
        self.sheet.set_name(&plan.name)?;
        self.page_setup();
        for (column, width) in (0..).zip(&self.widths) {
            self.sheet.set_column_width(column, *width)?;
        }
        let mut lines = 0;
        for line in &above {
            lines += self.line(line)?;
        }
        if let Some(table) = plan.table {
            self.table(table, lines)?;
            // A row stays free between the table and what is beneath it.
            self.row += 1;
        }
        below.iter().try_for_each(|line| self.line(line).map(drop))
    }

    /// Refuses what a sheet has no rows for.
    fn room(&self, plan: &Sheet, lines: usize) -> Result<(), WriteError> {
        let table = plan.table.map_or(0, |table| table.rows.len() + 2);
        let rows = lines.saturating_add(table);
        if rows > ROWS {
            return Err(WriteError::TooManyRows { table: self.number, rows, most: ROWS });
        }
        Ok(())
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
        let begun = self.widths.iter().take_while(|width| {
            end += **width;
            end <= free
        });
        begun.count().min(self.widths.len() - 1)
    }

    /// The width a text has.
    fn room_for(&self, kind: Kind) -> f64 {
        self.widths[self.first_column(kind)..].iter().sum()
    }

    /// The lines, those that are higher than a row can be in several pieces.
    fn pieces(&self, lines: &[Line]) -> Vec<Line> {
        let mut pieces = Vec::new();
        for line in lines {
            let width = self.room_for(line.kind);
            let mut piece = String::new();
            for word in line.text.split_inclusive([' ', '\n']) {
                if !piece.is_empty() && height(&format!("{piece}{word}"), width) > LINES {
                    pieces.push(Line { kind: line.kind, text: piece.trim_end().to_owned() });
                    piece.clear();
                }
                piece.push_str(word);
            }
            pieces.push(Line { kind: line.kind, text: piece });
        }
        pieces
    }

    /// Writes a text over the columns it has, and says how many lines high its row is.
    fn line(&mut self, line: &Line) -> Result<usize, WriteError> {
        let (first, last) = (self.first_column(line.kind) as u16, (self.widths.len() - 1) as u16);
        let format = self.formats.line(line.kind);
        let height = height(&line.text, self.room_for(line.kind));
        if first == last {
            self.sheet.write_string_with_format(self.row, first, &line.text, format)?;
        } else {
            self.sheet.merge_range(self.row, first, self.row, last, &line.text, format)?;
        }
        // Programs find the height of a row by themselves, but not where cells are merged.
        self.sheet.set_row_height(self.row, height.min(LINES) as f64 * LINE)?;
        self.row += 1;
        Ok(height)
    }

    /// Writes the table; `above` lines of text stand above it.
    fn table(&mut self, table: &Table, above: usize) -> Result<(), WriteError> {
        let head = self.row;
        let last_column = (table.columns.len() - 1) as u16;
        let mut height_of_head = 1;
        for (column, heading) in (0..).zip(table.columns.iter().map(|column| &column.heading)) {
            let text = self.text(heading.plain(), 0, column)?;
            height_of_head = height_of_head.max(height(&text, self.widths[column]));
            self.sheet.write_string_with_format(head, column as u16, text, &self.formats.head)?;
        }
        self.row += 1;
        for (row, cells) in (1..).zip(&table.rows) {
            for (column, cell) in cells.iter().enumerate() {
                let format = self.formats.cell(cell, table.columns[column].align);
                let at = (self.row, column as u16);
                match cells::value(cell) {
                    Value::Number(number) => self.sheet.write_number_with_format(at.0, at.1, number, format.number)?,
                    Value::Text(text) => {
                        let text = self.text(text, row, column)?;
                        self.sheet.write_string_with_format(at.0, at.1, text, format.text)?
                    }
                };
            }
            self.row += 1;
        }
        self.sheet.set_repeat_rows(head, head)?;
        self.sheet.autofilter(head, 0, self.row - 1, last_column)?;
        self.sheet.ignore_error_range(head, 0, self.row - 1, last_column, IgnoreError::NumberStoredAsText)?;
        if above + height_of_head <= FROZEN {
            self.sheet.set_freeze_panes(head + 1, 0)?;
        }
        Ok(())
    }

    /// The text, if a cell can hold it.
    fn text(&self, text: String, row: usize, column: usize) -> Result<String, WriteError> {
        let characters = text.encode_utf16().count();
        if characters > CELL {
            let table = self.number;
            return Err(WriteError::LongCell { table, row, column: column + 1, characters, most: CELL });
        }
        Ok(text)
    }
}
