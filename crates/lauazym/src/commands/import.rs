//! `import`: a staff register from a workbook or CSV. Checked whole first; recorded whole, or not at all.

use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};
use office::import::{self, CellNote, CellProblem, ColumnName, ImportErrors, TemplateError};
use office::language::import_problem;
use office::{Batch, Office, Prepared, Recorded};
use registry::World;
use serde_json::json;

use crate::arguments::Format;
use crate::failure::{Exit, Failure};
use crate::output::{self, Answer, Row, column, spinner};
use crate::session::{Session, now};

pub fn template(session: &Session, path: &Path) -> Result<Exit, Failure> {
    let shown = path.display().to_string();
    import::write_template(path).map_err(|error| match error {
        TemplateError::Exists => Failure::Told { id: "cli-error-file-exists", value: shown.clone() },
        error => Failure::Input(format!("{shown}: {error}")),
    })?;
    let sentence = session.text("cli-import-template-written", &[("file", (&shown).into())]);
    output::tell(session, sentence, vec![(column("file", "cli-column-file"), shown.into())])?;
    Ok(Exit::Done)
}

pub fn run(session: &Session, file: &Path, dry_run: bool) -> Result<Exit, Failure> {
    let office = session.open_if_any()?;
    let empty = World::default();
    let bar = spinner(session);
    let read = import::read(file, office.as_ref().map_or(&empty, Office::world), &mut |progress| {
        let values = [("sheet", progress.sheet.into()), ("rows", progress.rows.into())];
        bar.set_message(session.text("cli-import-reading", &values));
        bar.tick();
    });
    bar.finish_and_clear();
    let imported = match read {
        Ok(imported) => imported,
        Err(errors) => return refused(session, &errors),
    };
    for note in &imported.warnings {
        eprintln!("{}", warning(session, note));
    }
    let prepared = prepare(session, office.as_ref(), &imported.batch)?;
    let recorded = match (office, dry_run) {
        (_, true) => prepared.recorded(),
        (Some(mut office), false) => write(session, &mut office, prepared)?,
        // Only what fits makes a register: a refused file leaves nothing behind.
        (None, false) => write(session, &mut session.open_or_create()?, prepared)?,
    };
    tell(session, &recorded, dry_run, imported.warnings.len())?;
    Ok(Exit::Done)
}

/// Records a batch, with a bar that shows how far it is.
pub fn record(session: &Session, office: &mut Office, batch: &Batch) -> Result<Recorded, Failure> {
    let prepared = prepare(session, Some(office), batch)?;
    write(session, office, prepared)
}

/// What a batch adds to a register, or to the one that is still to be made.
fn prepare(session: &Session, office: Option<&Office>, batch: &Batch) -> Result<Prepared, Failure> {
    let checking = spinner(session);
    checking.set_message(session.text("cli-import-checking", &[]));
    let prepared = match office {
        Some(office) => office.prepare(batch),
        None => Office::prepare_first(batch),
    };
    checking.finish_and_clear();
    Ok(prepared?)
}

fn write(session: &Session, office: &mut Office, prepared: Prepared) -> Result<Recorded, Failure> {
    let bar = ProgressBar::new(0);
    // The template is a constant that indicatif accepts.
    if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len} {eta}") {
        bar.set_style(style);
    }
    bar.set_message(session.text("cli-import-recording", &[]));
    let recorded = office.record(prepared, &session.actor(), now(), |done, total| {
        bar.set_length(total);
        bar.set_position(done);
    })?;
    bar.finish_and_clear();
    Ok(recorded)
}

fn tell(session: &Session, recorded: &Recorded, dry_run: bool, warnings: usize) -> Result<(), Failure> {
    if session.format == Format::Table {
        let id = match (recorded.is_nothing(), dry_run) {
            (true, _) => "cli-import-nothing-new",
            (false, true) => "cli-import-would-record",
            (false, false) => "cli-import-recorded",
        };
        let values = [
            ("new", recorded.new_people.into()),
            ("changed", recorded.changed_people.into()),
            ("events", recorded.person_events.into()),
            ("staff", recorded.staff_events.into()),
        ];
        say!("{}", session.text(id, &values));
        return Ok(());
    }
    let columns = vec![column("recorded", "cli-column-recorded"), column("new-people", "cli-column-new-people")];
    let mut answer = Answer::new(columns);
    let mut object = json!(recorded);
    object["dry-run"] = dry_run.into();
    object["warnings"] = warnings.into();
    let shown = vec![(!dry_run && !recorded.is_nothing()).to_string(), recorded.new_people.to_string()];
    answer.rows.push(Row { shown, object });
    answer.write(session)
}

/// Every bad cell with sheet, row, column, and what would be right. Nothing is recorded.
fn refused(session: &Session, errors: &ImportErrors) -> Result<Exit, Failure> {
    let columns = vec![
        column("sheet", "cli-column-sheet"),
        column("row", "cli-column-row"),
        column("column", "cli-column-column"),
        column("found", "cli-column-found"),
        column("problem", "cli-column-problem"),
    ];
    let mut answer = Answer::new(columns);
    for problem in &errors.problems {
        answer.rows.push(problem_row(session, problem));
    }
    answer.write(session)?;
    if session.format == Format::Table {
        say!("{}", session.text("cli-import-refused", &[("count", errors.problems.len().into())]));
    }
    Ok(Exit::InputRefused)
}

fn problem_row(session: &Session, found: &CellProblem) -> Row {
    let said = import_problem(session.language, &found.problem);
    let place = found.column.as_ref().map(shown_column).unwrap_or_default();
    let shown = vec![
        found.sheet.to_string(),
        found.row.map(|row| row.to_string()).unwrap_or_default(),
        place.clone(),
        found.found.to_string(),
        said.clone(),
    ];
    let object = json!({
        "sheet": found.sheet, "row": found.row, "column": place, "found": found.found, "problem": found.problem.message_id(),
        "text": said,
    });
    Row { shown, object }
}

/// The letter that the spreadsheet shows, and the key of the template.
fn shown_column(column: &ColumnName) -> String {
    match &column.letter {
        Some(letter) => format!("{letter} ({})", column.key),
        None => column.key.to_string(),
    }
}

fn warning(session: &Session, note: &CellNote) -> String {
    let values = [
        ("sheet", note.sheet.to_string().into()),
        ("row", note.row.to_string().into()),
        ("column", note.column.as_ref().map(shown_column).unwrap_or_default().into()),
        ("note", import_problem(session.language, &note.note).into()),
    ];
    session.text("cli-import-warning", &values)
}
