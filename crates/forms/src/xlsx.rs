//! The XLSX: each table of a document as a sheet of a workbook.

mod cells;
mod measure;
mod plan;
mod sheet;

use std::io::Write;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook};

use crate::{Document, WriteError, layout};
use sheet::SheetWriter;

/// Columns of a sheet.
const COLUMNS: usize = 16_384;

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
    // Columns are measured in digits of this font, so it must be one that is everywhere: 64 and 20 are the width and the
    // height of its empty cell in pixels.
    workbook.set_default_format(&Format::new().set_font_name(layout::FONT).set_font_size(cells::CELL.size), 20, 64)?;
    // A file says when it was made; ours must not depend on that.
    let made = ExcelDateTime::from_ymd(1980, 1, 1)?;
    let title = layout::legible(&document.title).into_owned();
    workbook.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&made));
    for (number, plan) in (1..).zip(plan::sheets(document)) {
        SheetWriter::new(workbook.add_worksheet(), number, document.page, &plan).write(&plan)?;
    }
    workbook.save_to_writer(out)?;
    Ok(())
}
