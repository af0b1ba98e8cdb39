//! Which part of a document stands on which sheet of the workbook, and what the sheets are called.

use std::collections::HashSet;

use crate::{Block, Document, Table, layout};

/// The longest name of a sheet, in units of UTF-16.
const NAME: usize = 31;

/// A sheet.
pub(super) struct Sheet<'a> {
    /// Its name; no two are alike.
    pub name: String,
    /// The text above the table.
    pub above: Vec<Line>,
    /// The table; none in a document without tables.
    pub table: Option<&'a Table>,
    /// The text beneath the table.
    pub below: Vec<Line>,
}

/// A text that is no cell of a table.
pub(super) struct Line {
    pub kind: Kind,
    pub text: String,
}

/// Where a text stands, and how.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Heading,
    Plain,
    Aside,
}

/// The sheets of a document: one for each table, or one alone.
///
/// The text before a table stands above it, except that people sign beneath what they sign. What follows the last table
/// stands beneath it.
pub(super) fn sheets(document: &Document) -> Vec<Sheet<'_>> {
    let parts = parts(&document.blocks);
    let mut names = Names::default();
    let mut heading = document.title.clone();
    let mut sheets: Vec<Sheet> = Vec::new();
    for (blocks, table) in parts {
        let signed = blocks.iter().rposition(|block| matches!(block, Block::Signatures(_))).map_or(0, |last| last + 1);
        let signed = match (sheets.last_mut(), table) {
            (Some(before), Some(_)) => {
                before.below.extend(blocks[..signed].iter().flat_map(lines));
                signed
            }
            (Some(before), None) => {
                before.below.extend(blocks.iter().flat_map(lines));
                continue;
            }
            (None, _) => 0,
        };
        let mut above: Vec<Line> = blocks[signed..].iter().flat_map(lines).collect();
        if table.is_some() {
            heading = blocks.iter().rev().find_map(heading_text).unwrap_or(heading);
        }
        let title = layout::legible(&document.title);
        let said = above.iter().any(|line| line.text.split_whitespace().eq(title.split_whitespace()));
        if !said && !title.is_empty() {
            above.insert(0, Line { kind: Kind::Heading, text: title.into_owned() });
        }
        sheets.push(Sheet { name: names.give(&heading), above, table, below: Vec::new() });
    }
    sheets
}

/// The blocks before each table with that table, and what remains after the last.
fn parts(blocks: &[Block]) -> Vec<(&[Block], Option<&Table>)> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (index, block) in blocks.iter().enumerate() {
        if let Block::Table(table) = block {
            parts.push((&blocks[start..index], Some(table)));
            start = index + 1;
        }
    }
    parts.push((&blocks[start..], None));
    parts
}

fn heading_text(block: &Block) -> Option<String> {
    match block {
        Block::Heading(heading) => Some(heading.text.plain()),
        _ => None,
    }
}

/// The lines of a block that is no table.
fn lines(block: &Block) -> Vec<Line> {
    let line = |kind, text: &str| Line { kind, text: layout::legible(text).into_owned() };
    match block {
        Block::Heading(heading) => vec![line(Kind::Heading, &heading.text.plain())],
        Block::Paragraph(text) => vec![line(Kind::Plain, &text.plain())],
        Block::Aside(texts) => texts.iter().map(|text| line(Kind::Aside, &text.plain())).collect(),
        Block::Items(list) => (0u64..)
            .zip(&list.items)
            .map(|(index, item)| match list.from {
                Some(from) => line(Kind::Plain, &format!("{}. {}", from.saturating_add(index), item.plain())),
                None => line(Kind::Plain, &format!("– {}", item.plain())),
            })
            .collect(),
        Block::Signatures(signatures) => signatures
            .iter()
            .map(|signature| {
                line(Kind::Plain, &format!("{}  ____________________  {}", signature.post, signature.name))
            })
            .collect(),
        Block::Table(_) | Block::NewPage => Vec::new(),
    }
}

/// Names given to sheets so far, in small letters: a workbook does not tell them apart by their case.
#[derive(Default)]
struct Names(HashSet<String>);

impl Names {
    /// A name from a heading: no character that workbooks forbid, no more than 31, and none given before.
    fn give(&mut self, heading: &str) -> String {
        let allowed: String = layout::legible(heading)
            .chars()
            .map(|c| if matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\') { '-' } else { c })
            .collect();
        let words = allowed.split_whitespace().collect::<Vec<_>>().join(" ");
        let stem = words.trim_matches(|c: char| c == '\'' || c == ' ');
        // A workbook keeps this name for itself.
        let stem = if stem.is_empty() || stem.eq_ignore_ascii_case("history") { "1" } else { stem };
        let mut name = cut(stem, NAME).to_owned();
        let mut count = 1;
        while !self.0.insert(name.to_lowercase()) {
            count += 1;
            let mark = format!(" ({count})");
            name = format!("{}{mark}", cut(stem, NAME - mark.len()));
        }
        name
    }
}

/// The beginning of a text of no more than so many units of UTF-16. It does not end with an apostrophe or a space.
fn cut(text: &str, most: usize) -> &str {
    let mut units = 0;
    let end = text.char_indices().find(|(_, c)| {
        units += c.len_utf16();
        units > most
    });
    text[..end.map_or(text.len(), |(at, _)| at)].trim_end_matches(['\'', ' '])
}
