//! Why a document cannot be written.

use std::io;

use rust_xlsxwriter::XlsxError;
use zip::result::ZipError;

/// Why a document cannot be written. Tables, rows and columns are counted from 1; row 0 is the head of a table.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The writer takes no more.
    #[error("the file cannot be written: {0}")]
    Io(#[from] io::Error),
    /// The workbook's own writer refuses.
    #[error("the workbook cannot be written: {0}")]
    Workbook(XlsxError),
    /// A table without columns has no place for anything.
    #[error("table {table} has no columns")]
    NoColumns {
        /// The table.
        table: usize,
    },
    /// More columns than programs that open such a file can hold.
    #[error("table {table} has {columns} columns, and such a file holds no more than {most}")]
    TooManyColumns {
        /// The table.
        table: usize,
        /// Its columns.
        columns: usize,
        /// The most there may be.
        most: usize,
    },
    /// A row that does not fit its table.
    #[error("row {row} of table {table} has {cells} cells for {columns} columns")]
    Cells {
        /// The table.
        table: usize,
        /// The row.
        row: usize,
        /// Cells of the row.
        cells: usize,
        /// Columns of the table.
        columns: usize,
    },
    /// A column whose share of the width is not a positive number.
    #[error("column {column} of table {table} has no share of the width: {width}")]
    Width {
        /// The table.
        table: usize,
        /// The column.
        column: usize,
        /// What stands for its share.
        width: f64,
    },
    /// More rows than a sheet of a workbook can hold.
    #[error("table {table} needs a sheet of {rows} rows, and a sheet holds no more than {most}")]
    TooManyRows {
        /// The table; 1 also where the document has none.
        table: usize,
        /// The rows, with the head and with the text above and beneath.
        rows: usize,
        /// The most there may be.
        most: usize,
    },
    /// A text that a cell of a workbook cannot hold. It is not cut: a register that lacks words misleads.
    #[error(
        "column {column} of row {row} of table {table} has {characters} characters, and a cell holds no more than {most}"
    )]
    LongCell {
        /// The table.
        table: usize,
        /// The row.
        row: usize,
        /// The column.
        column: usize,
        /// The length of the text, as workbooks count it (units of UTF-16).
        characters: usize,
        /// The most there may be.
        most: usize,
    },
    /// A list whose numbers go beyond what word processors count to.
    #[error("a list of {items} items numbered from {from} goes beyond {most}")]
    ListNumbers {
        /// The first number.
        from: u64,
        /// How many items it has.
        items: usize,
        /// The greatest number there may be.
        most: u64,
    },
}

impl From<ZipError> for WriteError {
    fn from(error: ZipError) -> WriteError {
        WriteError::Io(match error {
            ZipError::Io(error) => error,
            other => io::Error::other(other),
        })
    }
}

impl From<XlsxError> for WriteError {
    fn from(error: XlsxError) -> WriteError {
        match error {
            XlsxError::IoError(error) => WriteError::Io(error),
            XlsxError::ZipError(error) => error.into(),
            other => WriteError::Workbook(other),
        }
    }
}
