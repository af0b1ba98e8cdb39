//! `nomenclature`: who decides on a post of the nomenclature on a day, and by which way, with a clause for each answer.

use acts::nomenclature::{Found, Row, find};
use calendar::Date;
use norms::Determination;
use office::Office;
use office::determine::{Question, determine, patch};
use registry::Staff;
use serde_json::{Value, json};

use crate::arguments::Format;
use crate::commands::determine::{placed, readings};
use crate::failure::{Exit, Failure};
use crate::output::{Answer, Row as Line, citations, column, determination_json, determinations_text, plain_value};
use crate::session::Session;

/// What is told of a post, in this order.
const ASKED: [&str; 14] = [
    "appointment::in_force",
    "appointment::rows",
    "appointment::appointer",
    "appointment::proposer",
    "appointment::submitter",
    "appointment::addressee",
    "appointment::agreement",
    "appointment::marks",
    "appointment::needs_sc_chairman",
    "appointment::discussion_needed",
    "appointment::commission_branch",
    "appointment::routes",
    "appointment::required_documents",
    "appointment::case_route",
];

pub fn run(session: &Session, post: &str, on: Option<Date>, set: &[String]) -> Result<Exit, Failure> {
    let row = match find(post) {
        Found::Row(row) => row,
        Found::Several(rows) => return several(session, post, &rows),
        Found::Nothing => return Err(Failure::not_found("cli-error-no-nomenclature", post)),
    };
    let on = on.unwrap_or(session.today);
    let mut facts = json!({ "post": { "row": row.id }, "case": { "kind": "appointment" } });
    for given in set {
        patch(&mut facts, &placed(given)?);
    }
    let found = ask(session, &facts, on)?;
    if session.format == Format::Table {
        let name = row.names().in_language(session.language.code()).to_owned();
        let values = [("row", row.id.to_string().into()), ("name", name.into()), ("day", on.into())];
        say!("{}\n", session.text("cli-nomenclature-heading", &values));
        say!("{}", determinations_text(&found, &Staff::default(), session));
        return Ok(Exit::Done);
    }
    let columns = vec![
        column("row", "cli-column-row"),
        column("norm", "cli-column-norm"),
        column("outcome", "cli-column-outcome"),
        column("value", "cli-column-value"),
        column("citations", "cli-column-citations"),
    ];
    let mut answer = Answer::new(columns);
    for determination in &found {
        let mut object = determination_json(determination, &Staff::default(), session.language);
        object["row"] = row.id.into();
        let shown = vec![
            row.id.to_string(),
            determination.norm.to_owned(),
            determination.answer.outcome.to_owned(),
            plain_value(&determination.answer.value),
            citations(&determination.citations).join(" "),
        ];
        answer.rows.push(Line { shown, object });
    }
    answer.write(session)?;
    Ok(Exit::Done)
}

fn ask(session: &Session, facts: &Value, on: Date) -> Result<Vec<Determination>, Failure> {
    let readings = readings(session)?;
    let office = session.open_if_any()?;
    let world = office.as_ref().map(Office::world);
    let determinations = ASKED.iter().map(|norm| {
        let question = Question { norm, on: Some(on), readings: &readings, world, calendar: &session.calendar };
        determine(&question, facts).map_err(|error| Failure::Input(error.to_string()))
    });
    determinations.collect()
}

/// Several rows have the words: they are listed, none is guessed.
fn several(session: &Session, post: &str, rows: &[&Row]) -> Result<Exit, Failure> {
    let columns = vec![column("row", "cli-column-row"), column("post", "cli-column-post")];
    let mut answer = Answer::new(columns);
    for row in rows {
        let name = row.names().in_language(session.language.code()).to_owned();
        answer.plain(vec![row.id.into(), name.into()]);
    }
    answer.write(session)?;
    eprintln!("{}", session.text("cli-nomenclature-several", &[("value", post.into()), ("count", rows.len().into())]));
    Ok(Exit::NotFound)
}
