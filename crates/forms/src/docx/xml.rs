//! Elements of XML, written one after another and never held.

use std::io::{self, Write};

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use crate::layout;

/// Names of attributes with their values.
type Attributes<'a> = &'a [(&'a str, &'a str)];

/// A part of the package under way.
pub(super) struct Xml<W>(Writer<W>);

impl<W: Write> Xml<W> {
    /// Begins a part.
    pub fn new(out: W) -> io::Result<Xml<W>> {
        let mut writer = Writer::new(out);
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))))?;
        Ok(Xml(writer))
    }

    /// Opens an element.
    pub fn open(&mut self, name: &str, attributes: Attributes) -> io::Result<()> {
        self.0.write_event(Event::Start(BytesStart::new(name).with_attributes(attributes.iter().copied())))
    }

    /// Closes an element.
    pub fn close(&mut self, name: &str) -> io::Result<()> {
        self.0.write_event(Event::End(BytesEnd::new(name)))
    }

    /// Writes an element without content.
    pub fn empty(&mut self, name: &str, attributes: Attributes) -> io::Result<()> {
        self.0.write_event(Event::Empty(BytesStart::new(name).with_attributes(attributes.iter().copied())))
    }

    /// Writes a property: an element of which `w:val` says all.
    pub fn property(&mut self, name: &str, value: &str) -> io::Result<()> {
        self.empty(name, &[("w:val", value)])
    }

    /// Writes an element that holds a text.
    pub fn text(&mut self, name: &str, attributes: Attributes, text: &str) -> io::Result<()> {
        self.open(name, attributes)?;
        self.0.write_event(Event::Text(BytesText::new(&layout::legible(text))))?;
        self.close(name)
    }

    /// Hands over what is still held back.
    pub fn finish(self) -> io::Result<()> {
        self.0.into_inner().flush()
    }
}
