//!

mod document;

pub use document::{Align, Block, Column, Document, Heading, Items, Language, Page, Signature, Span, Table, Text};
