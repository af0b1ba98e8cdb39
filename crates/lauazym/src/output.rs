//! How an answer is written: a table for people, JSON and CSV for scripts, all from the same rows.

use std::collections::HashSet;
use std::io::{self, IsTerminal, Write};

use acts::Cite;
use comfy_table::{ColumnConstraint, Width};
use norms::Determination;
use office::language::{self, Language};
use registry::{PostNo, Staff};
use serde_json::{Map, Value, json};

use crate::arguments::Format;
use crate::failure::Failure;
use crate::session::Session;

/// The width of a table that is not written to a terminal, in characters.
const PIPED_WIDTH: u16 = 160;
/// Words up to this length are kept whole in a table.
const LONGEST_WORD: usize = 26;

/// A column: the key that scripts read, and the message id of its heading.
pub struct Column {
    pub key: &'static str,
    pub heading: &'static str,
}

/// Says a line to the reader. A reader that went away is no fault of the command: see [`Failure::is_closed_pipe`].
pub fn say(line: impl AsRef<str>) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    out.write_all(line.as_ref().as_bytes())
        .and_then(|()| out.write_all(b"\n"))
        .map_err(Failure::file("standard output"))
}

/// Rows of one answer. A cell is written by scripts as JSON, and by the table as text.
#[derive(Default)]
pub struct Answer {
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
}

/// A row: what the table and CSV show, and the whole object for JSON.
pub struct Row {
    pub shown: Vec<String>,
    pub object: Value,
}

pub const fn column(key: &'static str, heading: &'static str) -> Column {
    Column { key, heading }
}

impl Answer {
    pub fn new(columns: Vec<Column>) -> Answer {
        Answer { columns, rows: Vec::new() }
    }

    /// Adds a row; the object of JSON is made of its cells.
    pub fn plain(&mut self, cells: Vec<Value>) {
        let shown = cells.iter().map(shown).collect();
        let object = self.columns.iter().map(|c| c.key.to_owned()).zip(cells).collect::<Map<_, _>>();
        self.rows.push(Row { shown, object: Value::Object(object) });
    }

    /// Writes the answer in the format asked for.
    pub fn write(self, session: &Session) -> Result<(), Failure> {
        let out = io::stdout().lock();
        let written = match session.format {
            Format::Table => self.table(session, out),
            Format::Json => self.json(out),
            Format::Csv => self.csv(out),
        };
        written.map_err(Failure::file("standard output"))
    }

    fn table(self, session: &Session, mut out: impl Write) -> io::Result<()> {
        let mut table = comfy_table::Table::new();
        table.load_style(comfy_table::presets::UTF8_HORIZONTAL_ONLY);
        table.style_mut().row_separator = comfy_table::LineStyle::none();
        table.set_content_arrangement(comfy_table::ContentArrangement::Dynamic);
        if !io::stdout().is_terminal() {
            table.set_width(PIPED_WIDTH);
        }
        let heading: Vec<String> = self.columns.iter().map(|column| session.text(column.heading, &[])).collect();
        let width = table.width().unwrap_or(PIPED_WIDTH);
        table.set_header(&heading);
        let bounds = bounds(&heading, &self.rows, width);
        for row in self.rows {
            table.add_row(row.shown);
        }
        table.set_constraints(bounds.into_iter().map(|bound| ColumnConstraint::LowerBoundary(Width::Fixed(bound))));
        writeln!(out, "{table}")
    }

    fn json(self, mut out: impl Write) -> io::Result<()> {
        let objects: Vec<Value> = self.rows.into_iter().map(|row| row.object).collect();
        serde_json::to_writer_pretty(&mut out, &objects)?;
        writeln!(out)
    }

    fn csv(self, out: impl Write) -> io::Result<()> {
        let mut writer = csv::Writer::from_writer(out);
        writer.write_record(self.columns.iter().map(|column| column.key)).map_err(csv_failure)?;
        for row in self.rows {
            writer.write_record(row.shown).map_err(csv_failure)?;
        }
        writer.flush()
    }
}

/// The least width of each column: no word is broken; where all of that does not fit, no day and no number.
fn bounds(heading: &[String], rows: &[Row], width: u16) -> Vec<u16> {
    let longest = |at: usize, kept: fn(&str) -> bool| {
        let cells = rows.iter().filter_map(|row| row.shown.get(at)).chain(heading.get(at));
        let words = cells.flat_map(|cell| cell.split_whitespace()).filter(|word| kept(word));
        // Two blanks stand around a cell; a word can be as long as a line, and then it is broken after all.
        words.map(|word| word.chars().count().min(LONGEST_WORD) as u16 + 2).max().unwrap_or(2)
    };
    let columns = || 0..heading.len();
    let whole: Vec<u16> = columns().map(|at| longest(at, |_| true)).collect();
    if whole.iter().sum::<u16>() <= width {
        return whole;
    }
    columns().map(|at| longest(at, |word| word.len() <= 12 && word.contains(|c: char| c.is_ascii_digit()))).collect()
}

/// The failure of the output itself, by whose kind a reader that went away is known.
fn csv_failure(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(shown).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}

/// A determination as scripts read it: outcome, value, citations, trace, each step with its sentence.
pub fn determination_json(found: &Determination, staff: &Staff, language: Language) -> Value {
    let trace: Vec<Value> = found
        .trace
        .iter()
        .map(|step| {
            let mut object = json!(step);
            name_posts(&mut object, staff);
            object["text"] = language::step(language, step, staff).into();
            object
        })
        .collect();
    let readings: Vec<Value> = found.readings.iter().map(|used| json!(used)).collect();
    json!({
        "norm": found.norm,
        "outcome": found.answer.outcome,
        "value": found.answer.value,
        "asks": found.answer.asks,
        "text": language::answer(language, found, staff),
        "citations": citations(&found.citations),
        "trace": trace,
        "readings": readings,
    })
}

/// Citations as scripts read them.
pub fn citations(cites: &[Cite]) -> Vec<&'static str> {
    cites.iter().map(|cite| cite.as_str()).collect()
}

/// Posts stand in a trace by their number; outside the program by the key of the staff list.
fn name_posts(step: &mut Value, staff: &Staff) {
    let Some(facts) = step.get_mut("facts").and_then(Value::as_object_mut) else { return };
    for name in ["post", "before", "one", "other"] {
        if let Some(number) = facts.get(name).and_then(Value::as_u64) {
            let key = staff.post(PostNo(number as u32)).key.to_string();
            facts.insert(name.to_owned(), key.into());
        }
    }
}

/// Determinations as people read them: the answer, then each step with its clause. What stands above is not said again.
pub fn determinations_text(found: &[Determination], staff: &Staff, session: &Session) -> String {
    let language = session.language;
    let mut said: HashSet<String> = HashSet::new();
    let mut lines = Vec::new();
    for determination in found {
        lines.push(format!("■ {}", language::norm(language, determination.norm)));
        lines.push(format!("  {}", language::answer(language, determination, staff)));
        let steps = determination
            .trace
            .iter()
            .map(|step| format!("    {:<16} {}", step.citation.within_act(), language::step(language, step, staff)));
        let readings = determination.readings.iter().map(|used| {
            (
                format!("  ? {:<16} ", used.key.name()),
                format!("  ? {:<16} {}", used.key.name(), language::reading(language, used)),
            )
        });
        let mut again = 0;
        for line in steps {
            if said.insert(line.clone()) {
                lines.push(line);
            } else {
                again += 1;
            }
        }
        for (key, line) in readings {
            if said.insert(key) {
                lines.push(line);
            }
        }
        if again > 0 {
            lines.push(format!("    {}", session.text("cli-explain-as-above", &[("count", again.into())])));
        }
        lines.push(String::new());
    }
    lines.join("\n")
}
