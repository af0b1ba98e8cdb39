//! A document as PDF.
//!
//! [`pdf`] sets a [`Document`] with Typst after one template and writes it as PDF/A-2a, tagged, with its four faces
//! inside: the same document gives the same bytes. It is a crate of its own, with a worker of its own, because Typst takes
//! minutes to build.
//!
//! - `columns` chooses the widths of a table's columns and the size of its letters, so that no word leaves its column;
//! - `piece` makes of the document what the template reads;
//! - `press` runs Typst, one volume after another where the document is long, so that memory stays bounded;
//! - `join` makes one file of the volumes.

mod columns;
mod fonts;
mod join;
mod piece;
mod press;
mod world;

use forms::Document;

/// Why a document could not be printed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PrintError {
    /// The document is not whole: the words say what is amiss and where.
    #[error("the document cannot be printed as it stands: {0}")]
    Malformed(String),
    /// The faces have no such letter.
    #[error("no face has the letter {letter:?} (U+{code:04X}), met in: {text}", code = *.letter as u32)]
    Letter {
        /// The letter.
        letter: char,
        /// The run of letters in which it stands.
        text: String,
    },
    /// Typst refused what the template made of the document.
    #[error("the layout failed: {0}")]
    Layout(String),
    /// The volumes could not be put together.
    #[error("the volumes could not be joined: {0}")]
    Join(String),
}

/// The rows of a table that are set at one go. More need more memory (about 1.3 MB a page); fewer, more time.
const ROWS: usize = 2_000;

/// The document as a PDF file.
///
/// # Errors
/// A document that is not whole, a letter that no face has, or what Typst says.
pub fn pdf(document: &Document) -> Result<Vec<u8>, PrintError> {
    press::print(document, ROWS)
}

/// As [`pdf`], with the number of rows set at one go: at least 100, so that a volume is longer than a page.
///
/// # Errors
/// As [`pdf`].
pub fn pdf_in_volumes(document: &Document, rows: usize) -> Result<Vec<u8>, PrintError> {
    press::print(document, rows.max(press::LEAST_ROWS))
}
