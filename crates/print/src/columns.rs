//! Widths of a table's columns and the size of its letters.
//!
//! Typst has no hyphenation for Kazakh, and a word that is wider than its column runs into the next one without a word of
//! warning. So the widths are chosen here, from the widths of the letters: the shares that the table wishes for, but no
//! column narrower than its longest word. Where the sheet is too narrow for that, the letters grow smaller; where they
//! would grow too small to read, words may be broken.

use std::borrow::Cow;

use forms::{Table, Text};

use crate::PrintError;
use crate::fonts::{LEADING, LINE, Word, words};
use crate::piece::Sheet;

/// Sizes of letters in a table, in points.
const LARGEST: f64 = 12.0;
const SMALLEST: f64 = 8.0;
const STEP: f64 = 0.5;

/// What lies between the edge of a cell and its letters, in points.
pub(crate) const INSET_X: f64 = 4.0;
pub(crate) const INSET_Y: f64 = 3.0;

/// What a word is taken to be wider than its letters together: for pairs that are set apart, and for rounding.
const SLACK: f64 = 1.02;
const HAIR: f64 = 0.5;

/// A run of more letters is no word but a key or an address: it claims no width and is broken where it must be.
const LONGEST_WORD: usize = 40;

/// The part of the page that a head may fill before its letters grow smaller, and before it is no longer repeated.
const HEAD_FREELY: f64 = 0.3;
const HEAD_AT_MOST: f64 = 0.5;

/// How a table is set.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Fit {
    /// Size of the letters of the rows, in points.
    pub size: f64,
    /// Size of the letters of the head, in points.
    pub head_size: f64,
    /// Widths of the columns, in points; together the width of the text.
    pub widths: Vec<f64>,
    /// What becomes of the head on the second page.
    pub head: Head,
    /// Height in which a row that is not to be broken has to find room, in points.
    room: f64,
}

/// What becomes of a head on the second page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Head {
    /// It is repeated.
    Repeats,
    /// It takes so much of a page that it stands on the first alone.
    Once,
    /// It is higher than a page and runs over several.
    Breaks,
}

/// How the table is set on this sheet.
///
/// # Errors
/// More columns than the sheet has room for.
pub(crate) fn fit(table: &Table, sheet: &Sheet) -> Result<Fit, PrintError> {
    let total = sheet.width();
    let count = table.columns.len();
    let equal = total / count as f64;
    if equal < 2.0 * INSET_X + HAIR + SMALLEST {
        return Err(PrintError::Malformed(format!("a table of {count} columns is wider than the page")));
    }
    let longest = longest_words(table);
    let wishes: Vec<f64> = table.columns.iter().map(|column| column.width).collect();
    let mut size = LARGEST;
    let minima = loop {
        let minima: Vec<f64> = longest.iter().map(|em| em * size * SLACK + 2.0 * INSET_X + HAIR).collect();
        if minima.iter().sum::<f64>() <= total {
            break minima;
        }
        if size <= SMALLEST {
            break minima.into_iter().map(|least| least.min(equal)).collect();
        }
        size -= STEP;
    };
    let widths = share_out(&wishes, &minima, total);
    let (head_size, head_height, head) = head(table, &widths, size, sheet.height());
    let above = if head == Head::Repeats { head_height } else { 0.0 };
    Ok(Fit { size, head_size, widths, head, room: sheet.height() - above })
}

/// The longest word of each column, in em, in its head and its rows.
fn longest_words(table: &Table) -> Vec<f64> {
    let longest = |text: &Text, bold| {
        words(text, bold)
            .iter()
            .filter(|word| word.letters <= LONGEST_WORD)
            .fold(0.0_f64, |longest, word| longest.max(word.width))
    };
    let mut all: Vec<f64> = table.columns.iter().map(|column| longest(&column.heading, true)).collect();
    for row in &table.rows {
        for (column, cell) in all.iter_mut().zip(row) {
            *column = column.max(longest(cell, false));
        }
    }
    all
}

/// Parts of `total` after the wishes, none below its least; the least together are no more than the total.
fn share_out(wishes: &[f64], least: &[f64], total: f64) -> Vec<f64> {
    let mut held = vec![false; wishes.len()];
    loop {
        let free = |held: &[bool]| (0..wishes.len()).filter(|&i| !held[i]).collect::<Vec<_>>();
        let open = free(&held);
        let rest = total - (0..wishes.len()).filter(|&i| held[i]).map(|i| least[i]).sum::<f64>();
        let sum: f64 = open.iter().map(|&i| wishes[i]).sum();
        let part = |i: usize| wishes[i] / sum * rest;
        let short: Vec<usize> = open.iter().copied().filter(|&i| part(i) < least[i]).collect();
        if short.is_empty() {
            return (0..wishes.len()).map(|i| if held[i] { least[i] } else { part(i) }).collect();
        }
        for i in short {
            held[i] = true;
        }
    }
}

fn head(table: &Table, widths: &[f64], size: f64, page: f64) -> (f64, f64, Head) {
    let height = |size: f64| {
        let cells = table.columns.iter().zip(widths);
        cells.map(|(column, &width)| height(&column.heading, true, width, size)).fold(0.0, f64::max)
    };
    let mut size = size;
    while size > SMALLEST && height(size) > page * HEAD_FREELY {
        size -= STEP;
    }
    let height = height(size);
    let head = match height {
        _ if height <= page * HEAD_AT_MOST => Head::Repeats,
        _ if height <= page => Head::Once,
        _ => Head::Breaks,
    };
    (size, height, head)
}

/// Height of a cell, never less than it is set, in points.
fn height(text: &Text, bold: bool, width: f64, size: f64) -> f64 {
    let lines = lines(&words(text, bold), room(width, size)) as f64;
    (lines * LINE + (lines - 1.0) * LEADING) * size + 2.0 * INSET_Y
}

/// What a column of this width leaves to a word, in em.
fn room(width: f64, size: f64) -> f64 {
    (width - 2.0 * INSET_X - HAIR) / size / SLACK
}

/// How many lines the words make, filled one after another; at least as many as the layout makes.
fn lines(words: &[Word], room: f64) -> usize {
    let (mut lines, mut at) = (1, 0.0);
    for word in words {
        if word.width > room + 1e-9 {
            lines += (word.width / (room - 1.0).max(0.5)).ceil() as usize;
            at = room;
        } else if at + word.width > room {
            lines += 1;
            at = word.width;
        } else {
            at += word.width;
        }
        at += word.space;
        if word.ends_line {
            lines += 1;
            at = 0.0;
        }
    }
    lines
}

impl Fit {
    /// Whether a row may be higher than a page and is therefore allowed to run over several.
    pub(crate) fn is_tall(&self, row: &[Text]) -> bool {
        row.iter().zip(&self.widths).any(|(cell, &width)| height(cell, false, width, self.size) > self.room)
    }

    /// A text of the column with places to break in the words that are wider than it.
    pub(crate) fn broken<'a>(&self, column: usize, text: Cow<'a, Text>, is_head: bool) -> Cow<'a, Text> {
        let size = if is_head { self.head_size } else { self.size };
        let room = self.widths.get(column).map_or(f64::INFINITY, |&width| room(width, size)) + 1e-9;
        let words = words(&text, is_head);
        if words.iter().all(|word| word.width <= room) {
            return text;
        }
        let mut places = words.iter().flat_map(|word| (0..word.letters).map(|place| place > 0 && word.width > room));
        let mut text = text.into_owned();
        for span in &mut text.0 {
            let mut letters = String::with_capacity(2 * span.text.len());
            for letter in span.text.chars() {
                let inside = !(letter == '\n' || crate::fonts::is_space(letter)) && places.next() == Some(true);
                if inside && !matches!(letter, '\u{300}'..='\u{36f}') {
                    letters.push('\u{200b}');
                }
                letters.push(letter);
            }
            span.text = letters;
        }
        Cow::Owned(text)
    }
}
