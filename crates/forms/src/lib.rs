//! Documents from templates. A template is a Markdown text with places to fill (see [`Template`]); filled, it is a [`Document`], the
//! one model that is written as DOCX and XLSX here and as PDF by the crate `print`. A body may lay a template of its own beside ours.
//!
//! Nothing here knows the register or the law: what fills a template comes as data.

mod document;
mod docx;
mod error;
mod layout;
mod template;
mod xlsx;

pub use document::{Align, Block, Column, Document, Heading, Items, Language, Page, Signature, Span, Table, Text};
pub use docx::{docx, is_docx};
pub use error::WriteError;
pub use template::{Template, TemplateError};
pub use xlsx::xlsx;
