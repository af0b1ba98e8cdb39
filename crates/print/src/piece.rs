//! What the template reads: the blocks of one volume, checked, with every table's widths chosen.

use std::borrow::Cow;
use std::ops::Range;

use forms::{Align, Block, Document, Page, Signature, Table, Text};
use serde::Serialize;

use crate::PrintError;
use crate::columns::{Fit, Head, INSET_X, INSET_Y, fit};
use crate::fonts;

/// Points in a millimetre.
const MM: f64 = 72.0 / 25.4;

/// An A4 sheet with its margins, in points.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct Sheet {
    #[serde(skip)]
    across: f64,
    #[serde(skip)]
    down: f64,
    top: f64,
    right: f64,
    bottom: f64,
    left: f64,
}

impl Sheet {
    /// The sheet, with 30 mm at the edge where sheets are bound, whichever way it lies.
    pub(crate) fn of(page: Page) -> Sheet {
        let sheet = |across: f64, down: f64, [top, right, bottom, left]: [f64; 4]| Sheet {
            across: across * MM,
            down: down * MM,
            top: top * MM,
            right: right * MM,
            bottom: bottom * MM,
            left: left * MM,
        };
        match page {
            Page::Portrait => sheet(210.0, 297.0, [20.0, 15.0, 20.0, 30.0]),
            Page::Landscape => sheet(297.0, 210.0, [30.0, 20.0, 15.0, 20.0]),
        }
    }

    /// Width of the text, in points.
    pub(crate) fn width(&self) -> f64 {
        self.across - self.left - self.right
    }

    /// Height of the text, in points.
    pub(crate) fn height(&self) -> f64 {
        self.down - self.top - self.bottom
    }
}

/// A volume as the template reads it.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Volume<'a> {
    pub language: &'static str,
    pub title: &'a str,
    pub landscape: bool,
    pub width: f64,
    pub height: f64,
    pub margin: Sheet,
    pub first_page: usize,
    pub bookmarks: bool,
    pub blocks: Vec<Piece<'a>>,
}

/// A block as the template reads it.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Piece<'a> {
    Heading { level: u8, text: Cow<'a, Text> },
    Paragraph(Cow<'a, Text>),
    Aside(Vec<Cow<'a, Text>>),
    Items { from: Option<u64>, items: Vec<Cow<'a, Text>> },
    Table(Grid<'a>),
    Signatures(Vec<Signature>),
    NewPage,
}

/// Rows of a table as the template reads them.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Grid<'a> {
    size: f64,
    head_size: f64,
    head_repeats: bool,
    head_breaks: bool,
    inset: Inset,
    widths: &'a [f64],
    aligns: Vec<Align>,
    head: Vec<Cow<'a, Text>>,
    rows: Vec<Vec<Cow<'a, Text>>>,
    tall: Vec<usize>,
}

#[derive(Serialize)]
struct Inset {
    x: f64,
    y: f64,
}

/// A document found whole, and how each of its tables is set.
pub(crate) struct Checked<'a> {
    pub document: &'a Document,
    pub sheet: Sheet,
    fits: Vec<Option<Fit>>,
    levels: Vec<u8>,
}

impl<'a> Checked<'a> {
    /// The document, if it can be printed.
    ///
    /// # Errors
    /// No title, a table without columns, a row of another length, a width that is none, a letter that no face has.
    pub(crate) fn new(document: &'a Document) -> Result<Checked<'a>, PrintError> {
        if document.title.trim().is_empty() {
            return Err(PrintError::Malformed("it has no title".to_owned()));
        }
        has_letters(&document.title)?;
        let sheet = Sheet::of(document.page);
        let (mut fits, mut levels, mut level) = (Vec::new(), Vec::new(), 0);
        for block in &document.blocks {
            for text in texts(block) {
                has_letters(text)?;
            }
            fits.push(match block {
                Block::Table(table) => Some(whole(table).and_then(|()| fit(table, &sheet))?),
                _ => None,
            });
            if let Block::Heading(heading) = block {
                level = heading.level.clamp(1, level + 1);
            }
            levels.push(level);
        }
        Ok(Checked { document, sheet, fits, levels })
    }

    /// A block as the template reads it, of a table these rows; nothing of a heading without letters.
    pub(crate) fn piece(&'a self, at: usize, rows: Range<usize>) -> Option<Piece<'a>> {
        Some(match self.document.blocks.get(at)? {
            Block::Heading(heading) if heading.text.plain().trim().is_empty() => return None,
            Block::Heading(heading) => Piece::Heading { level: *self.levels.get(at)?, text: clean(&heading.text) },
            Block::Paragraph(text) => Piece::Paragraph(clean(text)),
            Block::Aside(lines) => Piece::Aside(lines.iter().map(clean).collect()),
            Block::Items(items) => Piece::Items { from: items.from, items: items.items.iter().map(clean).collect() },
            Block::Table(table) => Piece::Table(grid(table, self.fits.get(at)?.as_ref()?, rows)),
            Block::Signatures(people) => Piece::Signatures(people.iter().map(signature).collect()),
            Block::NewPage => Piece::NewPage,
        })
    }
}

fn grid<'a>(table: &'a Table, fit: &'a Fit, rows: Range<usize>) -> Grid<'a> {
    let rows = table.rows.get(rows).unwrap_or_default();
    let cell = |(column, text): (usize, &'a Text)| fit.broken(column, clean(text), false);
    Grid {
        size: fit.size,
        head_size: fit.head_size,
        head_repeats: fit.head == Head::Repeats,
        head_breaks: fit.head == Head::Breaks,
        inset: Inset { x: INSET_X, y: INSET_Y },
        widths: &fit.widths,
        aligns: table.columns.iter().map(|column| column.align).collect(),
        head: (table.columns.iter().enumerate())
            .map(|(at, column)| fit.broken(at, clean(&column.heading), true))
            .collect(),
        rows: rows.iter().map(|row| row.iter().enumerate().map(cell).collect()).collect(),
        tall: (0..rows.len()).filter(|&row| fit.is_tall(&rows[row])).collect(),
    }
}

fn whole(table: &Table) -> Result<(), PrintError> {
    let columns = table.columns.len();
    if columns == 0 {
        return Err(PrintError::Malformed("a table has no columns".to_owned()));
    }
    if let Some(column) = table.columns.iter().find(|column| !(column.width.is_finite() && column.width > 0.0)) {
        let heading = column.heading.plain();
        return Err(PrintError::Malformed(format!("the width of the column {heading:?} is {}", column.width)));
    }
    if let Some((at, row)) = table.rows.iter().enumerate().find(|(_, row)| row.len() != columns) {
        let cells = row.len();
        return Err(PrintError::Malformed(format!("row {} has {cells} cells, the table {columns} columns", at + 1)));
    }
    Ok(())
}

/// Every run of letters of a block.
fn texts(block: &Block) -> Box<dyn Iterator<Item = &str> + '_> {
    fn runs(text: &Text) -> impl Iterator<Item = &str> {
        text.0.iter().map(|span| span.text.as_str())
    }
    match block {
        Block::Heading(heading) => Box::new(runs(&heading.text)),
        Block::Paragraph(text) => Box::new(runs(text)),
        Block::Aside(texts) => Box::new(texts.iter().flat_map(runs)),
        Block::Items(items) => Box::new(items.items.iter().flat_map(runs)),
        Block::Table(table) => {
            let heads = table.columns.iter().map(|column| &column.heading);
            Box::new(heads.chain(table.rows.iter().flatten()).flat_map(runs))
        }
        Block::Signatures(people) => {
            Box::new(people.iter().flat_map(|person| [person.post.as_str(), person.name.as_str()]))
        }
        Block::NewPage => Box::new(std::iter::empty()),
    }
}

fn has_letters(text: &str) -> Result<(), PrintError> {
    match fonts::missing(text) {
        Some(letter) => Err(PrintError::Letter { letter, text: text.chars().take(80).collect() }),
        None => Ok(()),
    }
}

/// The text with spaces for tabs and other signs that steer a terminal but show nothing; line breaks stay.
fn clean(text: &Text) -> Cow<'_, Text> {
    if text.0.iter().all(|span| tidy(&span.text).is_none()) {
        return Cow::Borrowed(text);
    }
    let mut text = text.clone();
    for span in &mut text.0 {
        if let Some(tidied) = tidy(&span.text) {
            span.text = tidied;
        }
    }
    Cow::Owned(text)
}

fn signature(signature: &Signature) -> Signature {
    let tidied = |text: &str| tidy(text).unwrap_or_else(|| text.to_owned());
    Signature { post: tidied(&signature.post), name: tidied(&signature.name) }
}

fn tidy(text: &str) -> Option<String> {
    let steers = |letter: char| letter.is_control() && letter != '\n';
    text.contains(steers).then(|| text.replace("\r\n", "\n").replace(steers, " "))
}
