//! The one model of a document, from which the PDF, the DOCX and the XLSX are written.

use serde::{Deserialize, Serialize};

/// A document, ready to be written in any form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Language of the text.
    pub language: Language,
    /// Title of the file: the text of the first heading.
    pub title: String,
    /// How the sheet lies.
    pub page: Page,
    /// The content in order.
    pub blocks: Vec<Block>,
}

/// Language of a document, as in its file's properties.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Language {
    /// Kazakh.
    Kk,
    /// Russian.
    Ru,
    /// English.
    En,
}

impl Language {
    /// The tag of BCP 47.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Kk => "kk",
            Language::Ru => "ru",
            Language::En => "en",
        }
    }
}

/// An A4 sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Page {
    /// Upright.
    #[default]
    Portrait,
    /// On its side.
    Landscape,
}

/// A run of letters of one look. A line break is `\n`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// The letters.
    pub text: String,
    /// Bold.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub bold: bool,
    /// Italic.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub italic: bool,
}

/// A text of runs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text(pub Vec<Span>);

impl Text {
    /// The letters alone.
    pub fn plain(&self) -> String {
        self.0.iter().map(|span| span.text.as_str()).collect()
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Text {
        Text(vec![Span { text: text.to_owned(), bold: false, italic: false }])
    }
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// A heading, centred; the first is of level 1.
    Heading(Heading),
    /// A paragraph.
    Paragraph(Text),
    /// Lines that stand at the right, as the label of an annex or a mark of approval does.
    Aside(Vec<Text>),
    /// A list; numbered from the number given.
    Items(Items),
    /// A table.
    Table(Table),
    /// Where people sign.
    Signatures(Vec<Signature>),
    /// What follows begins on a new page.
    NewPage,
}

/// A heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Heading {
    /// From 1.
    pub level: u8,
    /// The text.
    pub text: Text,
}

/// A list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Items {
    /// The first number; none for a list without numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<u64>,
    /// The items.
    pub items: Vec<Text>,
}

/// A table. Its head is repeated on every page, and no row is broken over two.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows, each with as many cells as there are columns.
    pub rows: Vec<Vec<Text>>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Its heading.
    pub heading: Text,
    /// Its share of the width of the page; the shares of a table need not make a round sum.
    pub width: f64,
    /// Where its cells stand.
    #[serde(default)]
    pub align: Align,
}

/// Where the text of a cell stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Align {
    /// At the left.
    #[default]
    Left,
    /// In the middle.
    Center,
    /// At the right.
    Right,
}

/// A line to sign on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// Who signs: the post.
    pub post: String,
    /// The name beside the signature; empty where it is written in by hand.
    pub name: String,
}
