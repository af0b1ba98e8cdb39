//! How an answer is written: a table for people, JSON and CSV for scripts, all from the same rows.

use std::collections::HashSet;
use std::io::{self, IsTerminal, Write};
use std::time::Duration;

use acts::Cite;
use comfy_table::{ColumnConstraint, Width};
use indicatif::ProgressBar;
use norms::{Determination, Level};
use office::language::{self, Language};
use registry::{PostNo, Staff};
use serde_json::{Map, Value, json};

use crate::arguments::Format;
use crate::failure::Failure;
use crate::session::Session;

/// The width of a table that is not written to a terminal, in characters.
const PIPED_WIDTH: u16 = 160;
/// What a column gets where words must be broken, in characters.
const LEAST_WIDTH: u16 = 9;
/// Words up to this length are kept whole in a table.
const LONGEST_WORD: usize = 26;

/// A column: the key that scripts read, and the message id of its heading.
#[derive(Clone)]
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

/// Tells that something was done: a sentence to people, one object to scripts.
pub fn tell(session: &Session, sentence: impl AsRef<str>, fields: Vec<(Column, Value)>) -> Result<(), Failure> {
    if session.format == Format::Table {
        return say(sentence);
    }
    let (columns, cells) = fields.into_iter().unzip();
    let mut answer = Answer::new(columns);
    answer.plain(cells);
    answer.write(session)
}

/// A line on the terminal that something long is under way; to scripts nothing is said.
pub fn spinner(session: &Session) -> ProgressBar {
    let bar = ProgressBar::new_spinner();
    if session.format == Format::Table {
        bar.enable_steady_tick(Duration::from_millis(120));
    }
    bar
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
    // A blank parts two columns.
    let width = width.saturating_sub(heading.len() as u16);
    let whole: Vec<u16> = columns().map(|at| longest(at, |_| true)).collect();
    let number = |word: &str| word.len() <= 12 && word.contains(|c: char| c.is_ascii_digit());
    let numbers: Vec<u16> = columns().map(|at| longest(at, number)).collect();
    let mut least: Vec<u16> = columns().map(|at| numbers[at].max(LEAST_WIDTH.min(whole[at]))).collect();
    if least.iter().sum::<u16>() > width {
        return numbers;
    }
    // The short columns first: of them the most can be kept whole.
    let mut by_width: Vec<usize> = columns().collect();
    by_width.sort_by_key(|at| whole[*at]);
    for at in by_width {
        let rest: u16 = columns().filter(|other| *other != at).map(|other| least[other]).sum();
        if rest + whole[at] <= width {
            least[at] = whole[at];
        }
    }
    least
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
        "digest": office::determine::digest(found),
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

/// A value as CSV has it: a day, a number, a word; of a permission whether it is given, else the codes that refuse it.
pub fn plain_value(value: &Value) -> String {
    let Some(fields) = value.as_object() else { return shown(value) };
    let codes = || fields.get("refusals").map(shown).unwrap_or_default();
    match (fields.get("lawful"), fields.get("from")) {
        (Some(Value::Bool(true)), _) => "lawful".to_owned(),
        (Some(_), _) => format!("refused: {}", codes()),
        (None, Some(from)) => shown(from),
        (None, None) => value.to_string(),
    }
}

/// Determinations as people read them: the answer, then each step with its clause. What stands above is not said again.
pub fn determinations_text(found: &[Determination], staff: &Staff, session: &Session) -> String {
    let language = session.language;
    let mut said = HashSet::new();
    let mut lines = Vec::new();
    for determination in found {
        lines.push(format!("■ {}", language::norm(language, determination.norm)));
        lines.push(format!("  {}", language::answer(language, determination, staff)));
        lines.extend(steps(determination, staff, session, &mut said));
        lines.push(String::new());
    }
    lines.join("\n")
}

/// Whether something is permitted: the verdict, each remark with its cure, reasons against it first, then the steps without them.
pub fn permission_text(found: &Determination, staff: &Staff, session: &Session) -> String {
    let language = session.language;
    let mut lines = vec![language::verdict(language, found.norm, &found.answer)];
    let mut remarks: Vec<_> = found.trace.iter().filter_map(|step| language::remark(language, step, staff)).collect();
    remarks.sort_by_key(|remark| remark.level);
    let mut told = HashSet::new();
    for remark in remarks {
        let sign = match remark.level {
            Level::Refuse => '✗',
            Level::Breach => '⌛',
            Level::Warn => '!',
            Level::Ask => '?',
        };
        if told.insert(remark.message.clone()) {
            lines.push(format!("{sign} {} ({})", remark.message, remark.citation.within_act()));
            if !remark.cure.is_empty() {
                lines.push(format!("  → {}", remark.cure));
            }
        }
    }
    lines.push(String::new());
    let mut rest = found.clone();
    rest.trace.retain(|step| language::remark(language, step, staff).is_none());
    lines.extend(steps(&rest, staff, session, &mut HashSet::new()));
    lines.join("\n")
}

/// The steps and the readings of a determination, but for those said before.
fn steps(found: &Determination, staff: &Staff, session: &Session, said: &mut HashSet<String>) -> Vec<String> {
    let language = session.language;
    let mut lines = Vec::new();
    let mut again = 0;
    for step in &found.trace {
        let line = format!("    {:<16} {}", step.citation.within_act(), language::step(language, step, staff));
        if said.insert(line.clone()) {
            lines.push(line);
        } else {
            again += 1;
        }
    }
    for used in &found.readings {
        let key = used.key.0;
        if said.insert(format!("  ? {key}")) {
            let others: Vec<String> =
                used.otherwise.iter().map(|(option, _)| format!("--reading {key}={option}")).collect();
            let sentence = language::reading(language, found.norm, used, &found.answer);
            lines.push(format!("  ? {key:<16} {sentence} {}", others.join(" | ")));
        }
    }
    if again > 0 {
        lines.push(format!("    {}", session.text("cli-explain-as-above", &[("count", again.into())])));
    }
    lines
}
