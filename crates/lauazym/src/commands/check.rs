//! `check`: runs scenarios and prints a readable account.

use std::path::{Path, PathBuf};

use office::language;
use office::scenario::{Scenario, ScenarioError, ScenarioResult, run as run_scenario, schema};
use serde_json::{Value, json};

use crate::arguments::Format;
use crate::failure::{Exit, Failure};
use crate::output::{Answer, Row, column, determination_json};
use crate::session::Session;

pub fn run(session: &Session, given: &[PathBuf], print_schema: bool) -> Result<Exit, Failure> {
    if print_schema {
        say!("{:#}", schema());
        return Ok(Exit::Done);
    }
    let mut files = Vec::new();
    for path in given {
        collect(path, &mut files)?;
    }
    files.sort();
    let columns = vec![
        column("file", "cli-column-file"),
        column("passed", "cli-column-passed"),
        column("asks", "cli-column-asks"),
        column("scenario", "cli-column-scenario"),
    ];
    let mut answer = Answer::new(columns);
    let (mut failed, mut unreadable) = (Vec::new(), Vec::new());
    for file in &files {
        let name = file.display().to_string();
        let text = std::fs::read_to_string(file).map_err(Failure::file(&name))?;
        match Scenario::parse(&text).and_then(|scenario| run_scenario(&scenario)) {
            Ok(result) => {
                if !result.passed {
                    failed.push(account(session, &name, &result));
                }
                answer.rows.push(row(session, name, &result));
            }
            Err(error) => {
                unreadable.push(format!("{name}: {error}"));
                answer.rows.push(unread(session, name, &error));
            }
        }
    }
    let count = answer.rows.len();
    if session.format == Format::Table && count > 30 {
        // A long list of passed scenarios hides what matters.
        answer.rows.retain(|row| row.object["passed"] != true);
    }
    if session.format != Format::Table || !answer.rows.is_empty() {
        answer.write(session)?;
    }
    for account in failed.iter().chain(&unreadable) {
        eprintln!("{account}");
    }
    if session.format == Format::Table {
        let bad = failed.len() + unreadable.len();
        say!("{}", session.text("cli-check-summary", &[("passed", (count - bad).into()), ("failed", bad.into())]));
    }
    Ok(match (unreadable.is_empty(), failed.is_empty()) {
        (false, _) => Exit::InputRefused,
        (true, false) => Exit::CheckFailed,
        (true, true) => Exit::Done,
    })
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    let shown = path.display().to_string();
    for entry in std::fs::read_dir(path).map_err(Failure::file(&shown))? {
        let path = entry.map_err(Failure::file(&shown))?.path();
        let is_scenario = path.extension().is_some_and(|extension| extension == "yaml" || extension == "yml");
        if path.is_dir() || is_scenario {
            collect(&path, files)?;
        }
    }
    Ok(())
}

fn row(session: &Session, file: String, result: &ScenarioResult) -> Row {
    let asks: Vec<Value> = result
        .asks
        .iter()
        .map(|ask| {
            let mut object = determination_json(&ask.determination, &result.staff, session.language);
            object["differences"] = json!(ask.differences);
            object
        })
        .collect();
    let passed = session.text(if result.passed { "yes" } else { "no" }, &[]);
    Row {
        shown: vec![file.clone(), passed, result.asks.len().to_string(), result.scenario.clone()],
        object: json!({ "file": file, "scenario": result.scenario, "passed": result.passed, "asks": asks }),
    }
}

fn unread(session: &Session, file: String, error: &ScenarioError) -> Row {
    Row {
        shown: vec![file.clone(), session.text("no", &[]), String::new(), error.to_string()],
        object: json!({ "file": file, "passed": false, "error": error.to_string(), "asks": [] }),
    }
}

/// What differs, question by question, with the path by which the answer was reached.
fn account(session: &Session, file: &str, result: &ScenarioResult) -> String {
    let mut lines = vec![format!("✗ {file}: {}", result.scenario)];
    for ask in result.asks.iter().filter(|ask| !ask.differences.is_empty()) {
        lines.push(format!("  {}", language::norm(session.language, ask.determination.norm)));
        for difference in &ask.differences {
            let values = [
                ("what", difference.what.into()),
                ("expected", difference.expected.to_string().into()),
                ("found", difference.found.to_string().into()),
            ];
            lines.push(format!("    {}", session.text("cli-check-difference", &values)));
        }
        for step in &ask.determination.trace {
            let sentence = language::step(session.language, step, &result.staff);
            lines.push(format!("      {:<20} {sentence}", step.citation.within_act()));
        }
    }
    lines.join("\n")
}
