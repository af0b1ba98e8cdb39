//! What stands in the cells of a sheet, and how it looks.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder};

use super::measure::Face;
use super::plan::Kind;
use crate::{Align, Text, layout};

/// The longest number: a workbook shows longer ones with an exponent, and they are names of things rather than counts.
const DIGITS: usize = 9;

/// The cells of a table; those of its head are bold.
pub(super) const CELL: Face = Face { size: 11.0, bold: false };

/// A text that is no cell of a table.
pub(super) fn face(kind: Kind) -> Face {
    Face { size: 12.0, bold: kind == Kind::Heading }
}

/// The formats of workbooks for text and for whole numbers, by their numbers in ISO/IEC 29500-1, 18.8.30.
const TEXT: u8 = 49;
const WHOLE_NUMBER: u8 = 1;

/// The content of a cell.
pub(super) enum Value {
    Number(u32),
    Text(String),
}

/// How many digits a whole number has, where the text is one: digits alone, without zeros before them.
pub(super) fn digits(text: &Text) -> Option<usize> {
    let mut count = 0;
    let mut zero_first = false;
    for byte in text.0.iter().flat_map(|span| span.text.bytes()) {
        if !byte.is_ascii_digit() || count == DIGITS {
            return None;
        }
        zero_first |= count == 0 && byte == b'0';
        count += 1;
    }
    (count == 1 || (count > 0 && !zero_first)).then_some(count)
}

/// What a cell holds.
pub(super) fn value(text: &Text) -> Value {
    let plain = text.plain();
    match digits(text).and_then(|_| plain.parse().ok()) {
        Some(number) => Value::Number(number),
        None => Value::Text(layout::legible(&plain).into_owned()),
    }
}

/// The looks of a cell with a number and of one with text.
#[derive(Clone, Copy)]
pub(super) struct CellFormats<'a> {
    pub number: &'a Format,
    pub text: &'a Format,
    /// Whether they are bold.
    pub bold: bool,
}

/// The looks of everything on a sheet.
pub(super) struct Formats {
    pub head: Format,
    heading: Format,
    plain: Format,
    aside: Format,
    /// Number and text, by [`Formats::index`].
    cells: Vec<(Format, Format)>,
}

impl Formats {
    pub fn new() -> Formats {
        // The format of text keeps what is edited from becoming a formula or a number.
        let base = Format::new().set_font_name(layout::FONT).set_text_wrap().set_num_format_index(TEXT);
        let line = base.clone().set_font_size(face(Kind::Plain).size).set_align(FormatAlign::Top);
        let cell = base.set_font_size(CELL.size).set_border(FormatBorder::Thin);
        let top = cell.clone().set_align(FormatAlign::Top);
        let mut cells = Vec::new();
        for align in [FormatAlign::Left, FormatAlign::Center, FormatAlign::Right] {
            for (bold, italic) in [(false, false), (true, false), (false, true), (true, true)] {
                let mut text = top.clone().set_align(align);
                text = if bold { text.set_bold() } else { text };
                text = if italic { text.set_italic() } else { text };
                cells.push((text.clone().set_num_format_index(WHOLE_NUMBER), text));
            }
        }
        Formats {
            head: cell.set_bold().set_align(FormatAlign::Center).set_align(FormatAlign::VerticalCenter),
            heading: line.clone().set_bold().set_align(FormatAlign::Center),
            aside: line.clone().set_align(FormatAlign::Left),
            plain: line.set_align(FormatAlign::Left),
            cells,
        }
    }

    /// The look of a text that is no cell of a table.
    pub fn line(&self, kind: Kind) -> &Format {
        match kind {
            Kind::Heading => &self.heading,
            Kind::Plain => &self.plain,
            Kind::Aside => &self.aside,
        }
    }

    /// The look of a cell.
    pub fn cell(&self, text: &Text, align: Align) -> CellFormats<'_> {
        let bold = !text.0.is_empty() && text.0.iter().all(|span| span.bold);
        let italic = !text.0.is_empty() && text.0.iter().all(|span| span.italic);
        let (number, text) = &self.cells[Formats::index(align, bold, italic)];
        CellFormats { number, text, bold }
    }

    fn index(align: Align, bold: bool, italic: bool) -> usize {
        let align = match align {
            Align::Left => 0,
            Align::Center => 1,
            Align::Right => 2,
        };
        align * 4 + usize::from(bold) + 2 * usize::from(italic)
    }
}
