//! The text of a DOCX: `word/document.xml`.

use std::io::{self, Write};

use super::xml::Xml;
use super::{RELATIONSHIPS, WORDPROCESSING};
use crate::{Align, Block, Page, Signature, Span, Table, Text, layout};

/// The list without numbers, as `numbering.xml` calls it.
pub(super) const DASHES: &str = "1";
/// Word makes no table of more than 32,767 rows; a longer one goes on in the next.
const ROWS: usize = 30_000;
/// Shares of the width of the post, the line and the name where people sign.
const SIGNATURE: [f64; 3] = [0.5, 0.2, 0.3];

/// The numbered list at this place counted from 0, as `numbering.xml` calls it.
pub(super) fn number_id(index: usize) -> String {
    (index + 2).to_string()
}

/// First number and items of a list that has numbers.
pub(super) fn numbered(block: &Block) -> Option<(u64, &[Text])> {
    match block {
        Block::Items(list) => Some((list.from?, &list.items)),
        _ => None,
    }
}

/// Millimetres as twentieths of a point.
fn twips(millimetres: f64) -> u32 {
    (millimetres * 1440.0 / 25.4).round() as u32
}

/// The width between the margins in twentieths of a point.
pub(super) fn text_width(page: Page) -> u32 {
    twips(layout::sheet(page).0 - layout::LEFT - layout::RIGHT)
}

/// Widths of columns in twentieths of a point, from where they begin and end. They add up to the width of the text.
fn widths(edges: &[f64], page: Page) -> Vec<String> {
    let place = |edge: f64| (edge * f64::from(text_width(page))).round() as u32;
    edges.windows(2).map(|pair| (place(pair[1]) - place(pair[0])).max(1).to_string()).collect()
}

/// How a paragraph looks.
#[derive(Clone, Copy, Default)]
struct Look<'a> {
    style: &'a str,
    keep_next: bool,
    /// The list it is an item of.
    list: Option<&'a str>,
    /// `w:jc`, where it is not the style's.
    align: Option<&'a str>,
}

/// The text under way.
pub(super) struct Body<W: Write> {
    xml: Xml<W>,
    page: Page,
    /// What is written next begins on a new page.
    new_page: bool,
    /// Numbered lists so far.
    lists: usize,
}

impl<W: Write> Body<W> {
    pub fn new(xml: Xml<W>, page: Page) -> Body<W> {
        Body { xml, page, new_page: false, lists: 0 }
    }

    /// Writes the blocks and ends the part.
    pub fn write(mut self, blocks: &[Block]) -> io::Result<()> {
        self.xml.open("w:document", &[("xmlns:w", WORDPROCESSING), ("xmlns:r", RELATIONSHIPS)])?;
        self.xml.open("w:body", &[])?;
        for (index, block) in blocks.iter().enumerate() {
            self.block(block, blocks.get(index + 1))?;
        }
        self.section()?;
        self.xml.close("w:body")?;
        self.xml.close("w:document")?;
        self.xml.finish()
    }

    fn block(&mut self, block: &Block, next: Option<&Block>) -> io::Result<()> {
        match block {
            Block::Heading(heading) => {
                let style = format!("Heading{}", heading.level.clamp(1, 6));
                self.paragraph(&heading.text, Look { style: &style, ..Look::default() })
            }
            Block::Paragraph(text) => {
                // Nobody signs on a page of its own.
                let keep_next = matches!(next, Some(Block::Signatures(_)));
                self.paragraph(text, Look { style: "BodyText", keep_next, ..Look::default() })
            }
            Block::Aside(lines) => {
                lines.iter().try_for_each(|line| self.paragraph(line, Look { style: "Aside", ..Look::default() }))
            }
            Block::Items(list) => {
                let id = if list.from.is_some() { number_id(self.lists) } else { DASHES.to_owned() };
                self.lists += usize::from(list.from.is_some());
                let look = Look { style: "ListParagraph", list: Some(&id), ..Look::default() };
                list.items.iter().try_for_each(|item| self.paragraph(item, look))
            }
            Block::Table(table) => self.table(table),
            Block::Signatures(signatures) => self.signatures(signatures),
            Block::NewPage => {
                self.new_page = true;
                Ok(())
            }
        }
    }

    /// The sheet itself.
    fn section(&mut self) -> io::Result<()> {
        let (width, height) = layout::sheet(self.page);
        let [width, height] = [width, height].map(|side| twips(side).to_string());
        let mut size = vec![("w:w", width.as_str()), ("w:h", height.as_str())];
        if self.page == Page::Landscape {
            size.push(("w:orient", "landscape"));
        }
        let margins = [layout::TOP, layout::RIGHT, layout::BOTTOM, layout::LEFT].map(|side| twips(side).to_string());
        let footer = twips(10.0).to_string();
        self.xml.open("w:sectPr", &[])?;
        self.xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", "rId4")])?;
        self.xml.empty("w:pgSz", &size)?;
        let margins = [
            ("w:top", margins[0].as_str()),
            ("w:right", &margins[1]),
            ("w:bottom", &margins[2]),
            ("w:left", &margins[3]),
            ("w:header", &footer),
            ("w:footer", &footer),
            ("w:gutter", "0"),
        ];
        self.xml.empty("w:pgMar", &margins)?;
        self.xml.close("w:sectPr")
    }

    fn paragraph(&mut self, text: &Text, look: Look) -> io::Result<()> {
        self.xml.open("w:p", &[])?;
        self.xml.open("w:pPr", &[])?;
        self.xml.property("w:pStyle", look.style)?;
        if look.keep_next {
            self.xml.empty("w:keepNext", &[])?;
        }
        if std::mem::take(&mut self.new_page) {
            self.xml.empty("w:pageBreakBefore", &[])?;
        }
        if let Some(list) = look.list {
            self.xml.open("w:numPr", &[])?;
            self.xml.property("w:ilvl", "0")?;
            self.xml.property("w:numId", list)?;
            self.xml.close("w:numPr")?;
        }
        if let Some(align) = look.align {
            self.xml.property("w:jc", align)?;
        }
        self.xml.close("w:pPr")?;
        text.0.iter().filter(|span| !span.text.is_empty()).try_for_each(|span| self.run(span))?;
        self.xml.close("w:p")
    }

    fn run(&mut self, span: &Span) -> io::Result<()> {
        self.xml.open("w:r", &[])?;
        if span.bold || span.italic {
            self.xml.open("w:rPr", &[])?;
            for (name, complex, on) in [("w:b", "w:bCs", span.bold), ("w:i", "w:iCs", span.italic)] {
                if on {
                    self.xml.empty(name, &[])?;
                    self.xml.empty(complex, &[])?;
                }
            }
            self.xml.close("w:rPr")?;
        }
        for (index, line) in layout::legible(&span.text).split('\n').enumerate() {
            if index > 0 {
                self.xml.empty("w:br", &[])?;
            }
            for (index, piece) in line.split('\t').enumerate() {
                if index > 0 {
                    self.xml.empty("w:tab", &[])?;
                }
                if !piece.is_empty() {
                    self.xml.text("w:t", &[("xml:space", "preserve")], piece)?;
                }
            }
        }
        self.xml.close("w:r")
    }

    /// A narrow empty paragraph. Without one between them Word makes two tables into one.
    fn gap(&mut self) -> io::Result<()> {
        self.paragraph(&Text::default(), Look { style: "Gap", ..Look::default() })
    }

    fn table(&mut self, table: &Table) -> io::Result<()> {
        if self.new_page {
            self.gap()?;
        }
        let widths = widths(&layout::edges(table), self.page);
        // A table without rows is its head.
        let mut rest = table.rows.as_slice();
        loop {
            let (rows, later) = rest.split_at(rest.len().min(ROWS));
            self.grid("TableGrid", &widths)?;
            self.head(table, &widths)?;
            rows.iter().try_for_each(|row| self.row(table, row, &widths))?;
            self.xml.close("w:tbl")?;
            self.gap()?;
            rest = later;
            if rest.is_empty() {
                return Ok(());
            }
        }
    }

    /// Opens a table.
    fn grid(&mut self, style: &str, widths: &[String]) -> io::Result<()> {
        self.xml.open("w:tbl", &[])?;
        self.xml.open("w:tblPr", &[])?;
        self.xml.property("w:tblStyle", style)?;
        self.xml.empty("w:tblW", &[("w:w", &text_width(self.page).to_string()), ("w:type", "dxa")])?;
        self.xml.empty("w:tblLayout", &[("w:type", "fixed")])?;
        // The first row is a head: readers of screens say its cells with each cell below.
        let look = if style == "TableGrid" { "0020" } else { "0000" };
        self.xml.property("w:tblLook", look)?;
        self.xml.close("w:tblPr")?;
        self.xml.open("w:tblGrid", &[])?;
        widths.iter().try_for_each(|width| self.xml.empty("w:gridCol", &[("w:w", width)]))?;
        self.xml.close("w:tblGrid")
    }

    fn head(&mut self, table: &Table, widths: &[String]) -> io::Result<()> {
        self.open_row(true)?;
        for (column, width) in table.columns.iter().zip(widths) {
            self.open_cell(width, Some("center"), false)?;
            self.paragraph(&column.heading, Look { style: "TableHeading", ..Look::default() })?;
            self.xml.close("w:tc")?;
        }
        self.xml.close("w:tr")
    }

    fn row(&mut self, table: &Table, row: &[Text], widths: &[String]) -> io::Result<()> {
        self.open_row(false)?;
        for ((column, cell), width) in table.columns.iter().zip(row).zip(widths) {
            self.open_cell(width, None, false)?;
            let align = match column.align {
                Align::Left => None,
                Align::Center => Some("center"),
                Align::Right => Some("right"),
            };
            self.paragraph(cell, Look { style: "TableText", align, ..Look::default() })?;
            self.xml.close("w:tc")?;
        }
        self.xml.close("w:tr")
    }

    fn open_row(&mut self, head: bool) -> io::Result<()> {
        self.xml.open("w:tr", &[])?;
        self.xml.open("w:trPr", &[])?;
        self.xml.empty("w:cantSplit", &[])?;
        if head {
            self.xml.empty("w:tblHeader", &[])?;
        }
        self.xml.close("w:trPr")
    }

    /// Opens a cell; `line` draws its lower edge.
    fn open_cell(&mut self, width: &str, place: Option<&str>, line: bool) -> io::Result<()> {
        self.xml.open("w:tc", &[])?;
        self.xml.open("w:tcPr", &[])?;
        self.xml.empty("w:tcW", &[("w:w", width), ("w:type", "dxa")])?;
        if line {
            let edge = [("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "auto")];
            self.xml.open("w:tcBorders", &[])?;
            self.xml.empty("w:bottom", &edge)?;
            self.xml.close("w:tcBorders")?;
        }
        if let Some(place) = place {
            self.xml.property("w:vAlign", place)?;
        }
        self.xml.close("w:tcPr")
    }

    /// Post, line and name side by side, all signatures on one page.
    fn signatures(&mut self, signatures: &[Signature]) -> io::Result<()> {
        if signatures.is_empty() {
            return Ok(());
        }
        let mut edges = vec![0.0];
        edges.extend(SIGNATURE.iter().scan(0.0, |sum, share| {
            *sum += share;
            Some(*sum)
        }));
        let widths = widths(&edges, self.page);
        if self.new_page {
            self.gap()?;
        }
        self.grid("SignatureTable", &widths)?;
        for (index, signature) in signatures.iter().enumerate() {
            let keep_next = index + 1 < signatures.len();
            self.open_row(false)?;
            let cells = [(signature.post.as_str(), false), ("", true), (signature.name.as_str(), false)];
            for ((text, line), width) in cells.into_iter().zip(&widths) {
                self.open_cell(width, Some("bottom"), line)?;
                self.paragraph(&Text::from(text), Look { style: "SignatureText", keep_next, ..Look::default() })?;
                self.xml.close("w:tc")?;
            }
            self.xml.close("w:tr")?;
        }
        self.xml.close("w:tbl")?;
        self.gap()
    }
}
