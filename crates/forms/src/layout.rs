//! What the DOCX and the XLSX have in common: the sheet's measures, what a table must be, which characters a file holds.

use std::borrow::Cow;

use crate::{Block, Document, Language, Page, Table, WriteError};

/// Margins of the sheet in millimetres, as papers of state bodies have them.
pub(crate) const LEFT: f64 = 30.0;
pub(crate) const RIGHT: f64 = 15.0;
pub(crate) const TOP: f64 = 20.0;
pub(crate) const BOTTOM: f64 = 20.0;

/// The share of the width that stays free at the left of what stands at the right.
pub(crate) const ASIDE: f64 = 0.6;

/// The font of every text.
pub(crate) const FONT: &str = "Times New Roman";

/// Width and height of the sheet in millimetres.
pub(crate) fn sheet(page: Page) -> (f64, f64) {
    match page {
        Page::Portrait => (210.0, 297.0),
        Page::Landscape => (297.0, 210.0),
    }
}

/// The tag of the language with the country whose rules of writing are meant: proofing tools ask for it.
pub(crate) fn locale(language: Language) -> &'static str {
    match language {
        Language::Kk => "kk-KZ",
        Language::Ru => "ru-RU",
        Language::En => "en-GB",
    }
}

/// The tables in order.
pub(crate) fn tables(document: &Document) -> impl Iterator<Item = &Table> {
    document.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    })
}

/// Refuses tables that cannot be drawn: each has columns, no more than `most`, with positive shares and full rows.
pub(crate) fn check(document: &Document, most: usize) -> Result<(), WriteError> {
    for (table, content) in (1..).zip(tables(document)) {
        let columns = content.columns.len();
        if columns == 0 {
            return Err(WriteError::NoColumns { table });
        }
        if columns > most {
            return Err(WriteError::TooManyColumns { table, columns, most });
        }
        for (column, width) in (1..).zip(content.columns.iter().map(|column| column.width)) {
            if !(width.is_finite() && width > 0.0) {
                return Err(WriteError::Width { table, column, width });
            }
        }
        for (row, cells) in (1..).zip(content.rows.iter().map(Vec::len)) {
            if cells != columns {
                return Err(WriteError::Cells { table, row, cells, columns });
            }
        }
    }
    Ok(())
}

/// Where the columns of a table begin and the last ends: from 0 to 1 of the width.
pub(crate) fn edges(table: &Table) -> Vec<f64> {
    // Divided before they are added, so that no sum of shares overflows.
    let greatest = table.columns.iter().map(|column| column.width).fold(0.0, f64::max);
    let mut edges = vec![0.0];
    let mut sum = 0.0;
    for column in &table.columns {
        sum += column.width / greatest;
        edges.push(sum);
    }
    edges.iter_mut().for_each(|edge| *edge /= sum);
    edges
}

/// The text with every line break as `\n` and with U+FFFD for each character that XML 1.0 cannot hold: what was there
/// cannot be kept, but that something was there stays visible.
pub(crate) fn legible(text: &str) -> Cow<'_, str> {
    let foreign = |c: char| (c < ' ' && c != '\n' && c != '\t') || matches!(c, '\u{FFFE}' | '\u{FFFF}');
    if !text.contains(foreign) {
        return Cow::Borrowed(text);
    }
    let unified = text.replace("\r\n", "\n").replace('\r', "\n");
    Cow::Owned(unified.chars().map(|c| if foreign(c) { char::REPLACEMENT_CHARACTER } else { c }).collect())
}
