//! How high a text stands in a cell.
//!
//! Programs find the height of a row by themselves only where no cells are merged, and LibreOffice not at all in files as
//! they are written here: without heights the text of a row would lie over that of the next.

/// The width of a unit of a column in points: a digit of the workbook's font, 7 pixels of 1/96 inch.
const UNIT: f64 = 7.0 * 72.0 / 96.0;
/// What may be trusted of that width: the same letters are not equally wide on every screen and on paper.
const SAFE: f64 = 0.97;

/// A way of writing.
#[derive(Clone, Copy)]
pub(super) struct Face {
    /// The size of the letters in points.
    pub size: f64,
    pub bold: bool,
}

impl Face {
    /// The height of so many lines in points.
    pub fn height(self, lines: usize) -> f64 {
        (self.size * 1.2 * lines as f64).ceil() + 2.0
    }

    /// How many lines a text takes in so many units of a column's width.
    pub fn lines(self, text: &str, units: f64) -> usize {
        let weight = if self.bold { 1.08 } else { 1.0 };
        let room = (units * UNIT * SAFE / self.size / weight * 1000.0).max(1000.0);
        text.split('\n').map(|line| wrapped(line, room)).sum()
    }
}

/// How many lines a text without breaks takes in a room of so many thousandths of the size of its letters.
fn wrapped(text: &str, room: f64) -> usize {
    let mut lines = 1;
    let mut filled = 0.0;
    for word in text.split_inclusive(' ') {
        let width: f64 = word.trim_end().chars().map(advance).sum();
        if filled > 0.0 && filled + width > room {
            lines += 1;
            filled = 0.0;
        }
        // A word wider than the room is broken.
        lines += (width / room).ceil().max(1.0) as usize - 1;
        filled += width % room + if word.ends_with(' ') { advance(' ') } else { 0.0 };
    }
    lines
}

/// The width of a letter of Times New Roman in thousandths of its size, rather too wide than too narrow.
fn advance(letter: char) -> f64 {
    match letter {
        ' ' | '.' | ',' | '\u{A0}' => 250.0,
        '!' | '\'' | '(' | ')' | '-' | '/' | ':' | ';' | '[' | ']' | '|' => 333.0,
        'f' | 'i' | 'j' | 'l' | 'r' | 't' | 'і' | 'ї' => 333.0,
        'а' | 'в' | 'г' | 'е' | 'з' | 'с' | 'т' | 'ь' | 'э' | 'я' | 'a' | 'c' | 'e' | 's' | 'z' => 460.0,
        'm' | 'w' | 'ж' | 'м' | 'ф' | 'ш' | 'щ' | 'ы' | 'ю' => 780.0,
        'M' | 'W' | 'Ж' | 'М' | 'Ф' | 'Ш' | 'Щ' | 'Ы' | 'Ю' | '№' | '—' | '…' => 1000.0,
        _ if letter.is_lowercase() => 510.0,
        _ if letter.is_uppercase() => 722.0,
        '\0'..='\u{2FFF}' => 500.0,
        _ => 1000.0,
    }
}
