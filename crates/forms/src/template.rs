//! Templates: a Markdown text with places to fill.
//!
//! A template begins with its settings between two lines of `+++` (TOML: `page`, `widths`), then comes the text. Places are written
//! `{{ name }}`, choices `{% if … %}`, lists `{% for … %}` (the notation of Jinja). Of Markdown these are used: headings, paragraphs,
//! bold and italic (with asterisks; underscores are places to write by hand), lists, tables, a quoted block for what stands at the right, a rule for a new page, and `<br>` or a backslash at the end of a line for
//! a new line. A line with `:::` between the post and the name is a place to sign. What fills a place is text, whatever signs are in it.

mod markdown;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Serde, Value, ValueKind};
use minijinja::{Environment, ErrorKind, UndefinedBehavior};
use serde::{Deserialize, Serialize};

use crate::{Document, Language, Page};

const FENCE: &str = "+++";

/// Why a template cannot be used, or not with this data.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TemplateError {
    /// The settings do not begin with `+++`, or do not end, or are no TOML, or name something else.
    #[error("the settings between the two lines of +++ cannot be read: {0}")]
    Settings(String),
    /// A place is not written as it must be.
    #[error("line {line}: {what}")]
    Syntax {
        /// The line of the template, from 1.
        line: usize,
        /// What is wrong.
        what: String,
    },
    /// A place names something that the data does not have.
    #[error("line {line}: there is nothing of this name to fill in: {what}")]
    Unfilled {
        /// The line of the template, from 1.
        line: usize,
        /// As the engine says it.
        what: String,
    },
    /// Markdown that no document here can show.
    #[error("line {line} of the filled text: {what} cannot be shown in a document")]
    NotShown {
        /// The line after filling, from 1.
        line: usize,
        /// What it is.
        what: &'static str,
    },
    /// There is no heading of the first level, which gives the title.
    #[error("there is no heading of the first level (a line that begins with #), which gives the document its title")]
    Untitled,
    /// The widths are not as many as the columns.
    #[error("table {table} has {columns} columns, but the settings give {widths} widths")]
    Widths {
        /// Which table, from 1.
        table: usize,
        /// Its columns.
        columns: usize,
        /// The widths given.
        widths: usize,
    },
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Settings {
    #[serde(default)]
    page: Page,
    /// Shares of the columns, table by table; a table beyond them has equal columns.
    #[serde(default)]
    widths: Vec<Vec<f64>>,
}

/// A template that has been read and can be filled.
pub struct Template {
    engine: Environment<'static>,
    settings: Settings,
    /// The lines before the text.
    before: usize,
}

/// The name under which the engine keeps the one text of a template.
const TEXT: &str = "text";

impl Template {
    /// Reads a template.
    ///
    /// # Errors
    /// [`TemplateError::Settings`] and [`TemplateError::Syntax`], with the line.
    pub fn read(source: &str) -> Result<Template, TemplateError> {
        let source = source.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        let unread = |what: &str| TemplateError::Settings(what.to_owned());
        let rest = source.strip_prefix(FENCE).and_then(|rest| rest.strip_prefix('\n'));
        let rest = rest.ok_or_else(|| unread("the first line is not +++"))?;
        let (settings, text) = match rest.strip_prefix("+++\n") {
            Some(text) => ("", text),
            None => rest.split_once("\n+++\n").ok_or_else(|| unread("there is no second line of +++"))?,
        };
        let before = source.len() - text.len();
        let before = source[..before].lines().count();
        let settings: Settings =
            toml::from_str(settings).map_err(|error| TemplateError::Settings(error.to_string()))?;
        if settings.widths.iter().flatten().any(|width| !width.is_finite() || *width <= 0.0) {
            return Err(unread("a width must be greater than zero"));
        }
        let mut engine = Environment::new();
        // A line that holds only a choice or a list leaves no empty line, which would end a table.
        engine.set_syntax(
            SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build().map_err(|e| told(&e, 0))?,
        );
        engine.set_undefined_behavior(UndefinedBehavior::Strict);
        engine.set_formatter(|out, _, value| {
            if value.is_undefined() {
                return Err(minijinja::Error::from(ErrorKind::UndefinedError));
            }
            out.write_str(&as_text(value)).map_err(minijinja::Error::from)
        });
        engine.add_template_owned(TEXT, text.to_owned()).map_err(|error| told(&error, before))?;
        Ok(Template { engine, settings, before })
    }

    /// The document of this template with its places filled.
    ///
    /// # Errors
    /// [`TemplateError`] where a place cannot be filled, or the filled text is no document.
    pub fn fill(&self, language: Language, data: impl Serialize) -> Result<Document, TemplateError> {
        let template = self.engine.get_template(TEXT).map_err(|error| told(&error, self.before))?;
        let text = template.render(Serde(data)).map_err(|error| told(&error, self.before))?;
        // In an official paper an underscore is a place to write by hand, not emphasis.
        let text = text.replace('_', "\\_");
        let blocks = markdown::blocks(&text, &self.settings.widths)?;
        let title = markdown::title(&blocks).ok_or(TemplateError::Untitled)?;
        Ok(Document { language, title, page: self.settings.page, blocks })
    }
}

fn told(error: &minijinja::Error, before: usize) -> TemplateError {
    let line = error.line().unwrap_or(1) + before;
    let what = error.detail().map_or_else(|| error.kind().to_string(), str::to_owned);
    match error.kind() {
        ErrorKind::UndefinedError => TemplateError::Unfilled { line, what },
        _ => TemplateError::Syntax { line, what },
    }
}

/// A value as Markdown that shows its letters as they are: signs of Markdown are marked as letters, lines are broken where the value breaks them.
fn as_text(value: &Value) -> String {
    if value.kind() == ValueKind::None {
        return String::new();
    }
    let value = value.to_string();
    let mut text = String::with_capacity(value.len());
    for letter in value.trim().chars() {
        match letter {
            '\n' => text.push_str("<br>"),
            '\r' => {}
            '\t' => text.push(' '),
            // In a row of a table these two cannot be marked by a backslash.
            '|' => text.push_str("&#124;"),
            '\\' => text.push_str("&#92;"),
            // A line to write on is never anything else: see `fill`.
            '_' => text.push('_'),
            sign if sign.is_ascii_punctuation() => text.extend(['\\', sign]),
            other => text.push(other),
        }
    }
    text
}
