//! Typst at work: one volume after another.
//!
//! Typst keeps every page of a document in memory until it is written, about 1.3 MB each, so a long document is set in
//! volumes. A volume ends where a new page begins anyhow, or inside a long table: there the last page is set aside and
//! its rows are set again as the first of the next volume, so that no page stays half empty.

use forms::{Block, Document, Page};
use typst::diag::SourceDiagnostic;
use typst::ecow::EcoVec;
use typst::foundations::{Datetime, Smart, StyleChain};
use typst::introspection::Tag;
use typst::layout::{Frame, FrameItem};
use typst::model::TableCell;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::PrintError;
use crate::join::Joined;
use crate::piece::{Checked, Piece, Volume};
use crate::world::Desk;

/// A place in a document: a block, and of a table a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Place {
    block: usize,
    row: usize,
}

/// What a volume holds: from one place up to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Span {
    from: Place,
    to: Place,
}

/// A table is not cut before so many rows: they fill more than one page, however small they are.
pub(crate) const LEAST_ROWS: usize = 100;

/// The document in volumes of about so many rows, as one file.
///
/// # Errors
/// As [`crate::pdf`].
pub(crate) fn print(document: &Document, rows: usize) -> Result<Vec<u8>, PrintError> {
    let checked = Checked::new(document)?;
    let end = Place { block: document.blocks.len(), row: 0 };
    let mut span = span(document, Place::default(), rows);
    if span.to == end {
        let printed = set(&checked, span, 1, true).and_then(|pages| write(&pages, true));
        comemo::evict(0);
        return printed;
    }
    let (mut joined, mut first_page) = (Joined::default(), 1);
    loop {
        let (volume, pages, to) = volume(&checked, span, first_page)?;
        joined.add(volume)?;
        first_page += pages;
        if to == end {
            return joined.finish();
        }
        span = self::span(document, to, rows);
    }
}

/// What is set at one go from here on.
fn span(document: &Document, from: Place, rows: usize) -> Span {
    let mut taken = 0;
    for (at, block) in document.blocks.iter().enumerate().skip(from.block) {
        let start = if at == from.block { from.row } else { 0 };
        match block {
            Block::NewPage if taken >= rows => return Span { from, to: Place { block: at + 1, row: 0 } },
            Block::Table(table) => {
                let left = table.rows.len() - start;
                let room = rows.saturating_sub(taken).max(LEAST_ROWS);
                if left > room + LEAST_ROWS {
                    return Span { from, to: Place { block: at, row: start + room } };
                }
                taken += left;
            }
            _ => taken += 1,
        }
    }
    Span { from, to: Place { block: document.blocks.len(), row: 0 } }
}

/// One volume as a file, the number of its pages, and the place where the next begins.
fn volume(checked: &Checked, span: Span, first_page: usize) -> Result<(Vec<u8>, usize, Place), PrintError> {
    let mut pages = set(checked, span, first_page, false)?;
    let mut to = span.to;
    if let Some((page, row)) = begin_of_last_page(&pages).filter(|_| span.to.row > 0) {
        let first = if span.to.block == span.from.block { span.from.row } else { 0 };
        to.row = first + row;
        drop(pages);
        pages = set(checked, Span { from: span.from, to }, first_page, false)?;
        debug_assert_eq!(pages.pages().len(), page, "the pages that stay are set as before");
    }
    let file = write(&pages, false);
    let count = pages.pages().len();
    drop(pages);
    comemo::evict(0);
    Ok((file?, count, to))
}

fn set(checked: &Checked, span: Span, first_page: usize, whole: bool) -> Result<PagedDocument, PrintError> {
    let data = serde_json::to_vec(&filled(checked, span, first_page, whole))
        .map_err(|error| PrintError::Layout(error.to_string()))?;
    let desk = Desk::new(data).ok_or_else(|| PrintError::Layout("the template has no name".to_owned()))?;
    typst::compile::<PagedDocument>(&desk).output.map_err(refused)
}

fn filled<'a>(checked: &'a Checked, span: Span, first_page: usize, whole: bool) -> Volume<'a> {
    let Span { from, to } = span;
    let last = if to.row > 0 { to.block + 1 } else { to.block };
    let blocks: Vec<Piece> = (from.block..last)
        .filter_map(|at| {
            let first = if at == from.block { from.row } else { 0 };
            let end = match checked.document.blocks.get(at)? {
                _ if at == to.block => to.row,
                Block::Table(table) => table.rows.len(),
                _ => 0,
            };
            checked.piece(at, first..end)
        })
        .collect();
    Volume {
        language: checked.document.language.tag(),
        title: &checked.document.title,
        landscape: checked.document.page == Page::Landscape,
        width: checked.sheet.width(),
        height: checked.sheet.height(),
        margin: checked.sheet,
        first_page,
        bookmarks: whole,
        blocks,
    }
}

/// The pages as a file. A volume alone makes no claim of accessibility, for its first heading may be a lower one.
fn write(pages: &PagedDocument, whole: bool) -> Result<Vec<u8>, PrintError> {
    let standards: &[PdfStandard] = if whole { &[PdfStandard::A_2a, PdfStandard::Ua_1] } else { &[PdfStandard::A_2a] };
    let options = PdfOptions {
        // PDF/A wants a date of creation. A document has none and the clock is not asked, so it is plainly no date.
        timestamp: Datetime::from_ymd_hms(1970, 1, 1, 0, 0, 0).map(Timestamp::new_utc),
        creator: Smart::Custom(Some("Lauazym".to_owned())),
        standards: PdfStandards::new(standards).map_err(|error| PrintError::Layout(error.message().to_string()))?,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(pages, &options).map_err(refused)
}

fn refused(errors: EcoVec<SourceDiagnostic>) -> PrintError {
    let words: Vec<String> = errors.iter().map(|error| error.message.to_string()).collect();
    PrintError::Layout(words.join("; "))
}

/// The last page that begins with a row of its own, but not the first: its index, and the number of that row in the volume.
fn begin_of_last_page(pages: &PagedDocument) -> Option<(usize, usize)> {
    pages.pages().iter().enumerate().skip(1).rev().find_map(|(at, page)| match first_on(&page.frame)? {
        First::Row(row) => Some((at, row)),
        First::Rest => None,
    })
}

/// What a page begins with under the head of its table.
enum First {
    /// A row, counted from 0 below the head.
    Row(usize),
    /// The rest of a row from the page before.
    Rest,
}

fn first_on(frame: &Frame) -> Option<First> {
    frame.items().find_map(|(_, item)| match item {
        FrameItem::Tag(Tag::Start(element, _)) => {
            let cell = element.to_packed::<TableCell>()?;
            let Smart::Custom(row) = cell.y.get(StyleChain::default()) else { return None };
            row.checked_sub(1).map(First::Row)
        }
        FrameItem::Group(group) if group.parent.is_some() => Some(First::Rest),
        FrameItem::Group(group) => first_on(&group.frame),
        _ => None,
    })
}
