//! From Markdown to blocks.

use std::ops::Range;

use pulldown_cmark::{Alignment, Event, Options, Parser, Tag, TagEnd};

use super::TemplateError;
use crate::{Align, Block, Column, Heading, Items, Signature, Span, Table, Text};

/// Between the post and the name of someone who signs.
const TO_SIGN: &str = ":::";

/// The blocks of a Markdown text; `widths` are the shares of the columns, table by table.
pub(super) fn blocks(text: &str, widths: &[Vec<f64>]) -> Result<Vec<Block>, TemplateError> {
    let events = Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter();
    let mut reader = Reader { text, events, widths, tables: 0 };
    let mut blocks = Vec::new();
    while let Some((event, at)) = reader.events.next() {
        match (reader.block(event, at)?, blocks.last_mut()) {
            (Block::Signatures(more), Some(Block::Signatures(signatures))) => signatures.extend(more),
            (block, _) => blocks.push(block),
        }
    }
    Ok(blocks)
}

/// The text of the first heading of the first level, on one line.
pub(super) fn title(blocks: &[Block]) -> Option<String> {
    let first = blocks.iter().find_map(|block| match block {
        Block::Heading(heading) if heading.level == 1 => Some(heading.text.plain()),
        _ => None,
    })?;
    Some(first.split_whitespace().collect::<Vec<_>>().join(" "))
}

struct Reader<'t, I> {
    text: &'t str,
    events: I,
    widths: &'t [Vec<f64>],
    tables: usize,
}

impl<'t, I: Iterator<Item = (Event<'t>, Range<usize>)>> Reader<'t, I> {
    fn block(&mut self, event: Event<'t>, at: Range<usize>) -> Result<Block, TemplateError> {
        match event {
            Event::Rule => Ok(Block::NewPage),
            Event::Start(Tag::Heading { level, .. }) => {
                Ok(Block::Heading(Heading { level: level as u8, text: self.inline()? }))
            }
            Event::Start(Tag::Paragraph) => {
                let text = self.inline()?;
                Ok(signatures(&text).map_or(Block::Paragraph(text), Block::Signatures))
            }
            Event::Start(Tag::BlockQuote(_)) => Ok(Block::Aside(self.paragraphs(TagEnd::BlockQuote(None))?)),
            Event::Start(Tag::List(from)) => Ok(Block::Items(Items { from, items: self.items()? })),
            Event::Start(Tag::Table(aligned)) => self.table(&aligned, &at),
            Event::Start(Tag::CodeBlock(_)) => {
                Err(self.not_shown("a block of code (a line that begins with four spaces)", &at))
            }
            _ => Err(self.not_shown("this", &at)),
        }
    }

    fn not_shown(&self, what: &'static str, at: &Range<usize>) -> TemplateError {
        TemplateError::NotShown { line: self.text[..at.start].matches('\n').count() + 1, what }
    }

    /// The text up to the end of what holds it. A line break of the source is a space; a hard one breaks the line.
    fn inline(&mut self) -> Result<Text, TemplateError> {
        let (mut text, mut bold, mut italic) = (Text::default(), 0u8, 0u8);
        while let Some((event, at)) = self.events.next() {
            let letters = match event {
                Event::Text(letters) => letters,
                Event::SoftBreak => " ".into(),
                Event::HardBreak => "\n".into(),
                Event::InlineHtml(tag) if is_line_break(&tag) => "\n".into(),
                Event::Start(Tag::Strong) => {
                    bold += 1;
                    continue;
                }
                Event::Start(Tag::Emphasis) => {
                    italic += 1;
                    continue;
                }
                Event::End(TagEnd::Strong) => {
                    bold -= 1;
                    continue;
                }
                Event::End(TagEnd::Emphasis) => {
                    italic -= 1;
                    continue;
                }
                Event::End(_) => return Ok(text),
                Event::Start(Tag::Link { .. }) => return Err(self.not_shown("a link", &at)),
                Event::Start(Tag::Image { .. }) => return Err(self.not_shown("an image", &at)),
                Event::Code(_) => return Err(self.not_shown("code", &at)),
                _ => return Err(self.not_shown("this", &at)),
            };
            push(&mut text, &letters, bold > 0, italic > 0);
        }
        Ok(text)
    }

    fn paragraphs(&mut self, end: TagEnd) -> Result<Vec<Text>, TemplateError> {
        let mut found = Vec::new();
        while let Some((event, at)) = self.events.next() {
            match event {
                Event::Start(Tag::Paragraph) => found.push(self.inline()?),
                Event::End(tag) if std::mem::discriminant(&tag) == std::mem::discriminant(&end) => return Ok(found),
                _ => return Err(self.not_shown("anything but paragraphs within a quoted block", &at)),
            }
        }
        Ok(found)
    }

    fn items(&mut self) -> Result<Vec<Text>, TemplateError> {
        let mut items = Vec::new();
        while let Some((event, at)) = self.events.next() {
            match event {
                Event::Start(Tag::Item) => items.push(self.item()?),
                Event::End(_) => return Ok(items),
                _ => return Err(self.not_shown("this", &at)),
            }
        }
        Ok(items)
    }

    /// An item of one paragraph, whether or not empty lines stand between the items.
    fn item(&mut self) -> Result<Text, TemplateError> {
        let mut events = Vec::new();
        for (event, at) in self.events.by_ref() {
            match event {
                Event::End(TagEnd::Item) => {
                    events.push((Event::End(TagEnd::Item), at));
                    break;
                }
                Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
                other => events.push((other, at)),
            }
        }
        let mut inner = Reader { text: self.text, events: events.into_iter(), widths: self.widths, tables: 0 };
        inner.inline()
    }

    fn table(&mut self, aligned: &[Alignment], at: &Range<usize>) -> Result<Block, TemplateError> {
        let (mut heads, mut rows) = (Vec::new(), Vec::new());
        while let Some((event, at)) = self.events.next() {
            match event {
                Event::Start(Tag::TableHead) => heads = self.cells()?,
                Event::Start(Tag::TableRow) => rows.push(self.cells()?),
                Event::End(TagEnd::Table) => break,
                _ => return Err(self.not_shown("this", &at)),
            }
        }
        let widths = match self.widths.get(self.tables) {
            None => vec![1.0; heads.len()],
            Some(widths) if widths.len() == heads.len() => widths.clone(),
            Some(widths) => {
                let (table, columns) = (self.tables + 1, heads.len());
                return Err(TemplateError::Widths { table, columns, widths: widths.len() });
            }
        };
        self.tables += 1;
        if heads.is_empty() {
            return Err(self.not_shown("a table without columns", at));
        }
        let align = |alignment: &Alignment| match alignment {
            Alignment::Center => Align::Center,
            Alignment::Right => Align::Right,
            Alignment::None | Alignment::Left => Align::Left,
        };
        let column = |((heading, width), alignment)| Column { heading, width, align: align(alignment) };
        let columns = heads.into_iter().zip(widths).zip(aligned).map(column).collect();
        Ok(Block::Table(Table { columns, rows }))
    }

    fn cells(&mut self) -> Result<Vec<Text>, TemplateError> {
        let mut cells = Vec::new();
        while let Some((event, at)) = self.events.next() {
            match event {
                Event::Start(Tag::TableCell) => cells.push(self.inline()?),
                Event::End(_) => return Ok(cells),
                _ => return Err(self.not_shown("this", &at)),
            }
        }
        Ok(cells)
    }
}

fn is_line_break(tag: &str) -> bool {
    let inner = tag.trim_start_matches('<').trim_end_matches('>').trim_end_matches('/');
    inner.trim().eq_ignore_ascii_case("br")
}

/// Letters of the same look become one run.
fn push(text: &mut Text, letters: &str, bold: bool, italic: bool) {
    match text.0.last_mut() {
        Some(last) if last.bold == bold && last.italic == italic => last.text.push_str(letters),
        _ => text.0.push(Span { text: letters.to_owned(), bold, italic }),
    }
}

/// The places to sign of a paragraph of which every line has one. In the source its lines stand under one another.
fn signatures(text: &Text) -> Option<Vec<Signature>> {
    let plain = text.plain();
    if !plain.contains(TO_SIGN) {
        return None;
    }
    let sign = |line: &str| {
        let (post, name) = line.split_once(TO_SIGN)?;
        let name = name.trim();
        Some(Signature { post: post.trim().to_owned(), name: name.to_owned() })
    };
    plain.lines().map(sign).collect()
}
