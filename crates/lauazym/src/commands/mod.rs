//! The commands, a file each.

mod account;
mod acts;
mod check;
mod deadlines;
mod demo;
mod determine;
mod documents;
mod due;
mod import;
mod journal;
mod nomenclature;
mod person;
mod plan;
mod serve;

use std::io::{self, Write};

use crate::arguments::{Access, Arguments, Do, Format, command};
use crate::failure::{Exit, Failure};
use crate::output::{Answer, column};
use crate::session::Session;

/// Runs a command and tells how it ended.
pub fn run(arguments: Arguments) -> Result<Exit, Failure> {
    let language = arguments.language();
    let session = Session::new(arguments.global, language)?;
    match arguments.command {
        Do::Demo { no_serve, seed, serving } => demo::run(&session, seed, (!no_serve).then_some(serving)),
        Do::Serve { serving } => serve::run(&session, serving),
        Do::Import { file, template, dry_run } => match (file, template) {
            (_, Some(template)) => import::template(&session, &template),
            (Some(file), None) => import::run(&session, &file, dry_run),
            // clap asks for one of the two.
            (None, None) => Ok(Exit::Usage),
        },
        Do::Person { person, on, known_on } => person::show(&session, &person, on, known_on),
        Do::Due { year, body, on, limit } => due::run(&session, year, body.as_deref(), on, limit),
        Do::Plan(what) => plan::run(&session, what),
        Do::Access(Access::Table) => account::table(&session),
        Do::Account(what) => account::run(&session, what),
        Do::Template { document } => documents::template(&session, document),
        Do::Explain { person, on, year, known_on } => person::explain(&session, &person, on, year, known_on),
        Do::May { person, post, on, ground } => person::may(&session, &person, &post, on, ground.into()),
        Do::Determine { norm, person, facts, set, on, known_on } => {
            let asked = determine::Asked { norm, people: person, facts, set, on, known_on };
            determine::run(&session, &asked)
        }
        Do::Nomenclature { post, on, set } => nomenclature::run(&session, &post, on, &set),
        Do::Deadlines { event, day, .. } => deadlines::run(&session, event.as_deref().zip(day)),
        Do::Check { scenarios, schema } => check::run(&session, &scenarios, schema),
        Do::Acts(what) => acts::run(&session, what),
        Do::Journal(what) => journal::run(&session, what),
        Do::Norms => list_norms(&session),
        Do::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut command(language), "lauazym", &mut script);
            io::stdout().write_all(&script).map_err(Failure::file("standard output"))?;
            Ok(Exit::Done)
        }
    }
}

fn list_norms(session: &Session) -> Result<Exit, Failure> {
    let columns = vec![
        column("norm", "cli-column-norm"),
        column("decides", "cli-column-decides"),
        column("needs", "cli-column-needs"),
        column("citations", "cli-column-citations"),
    ];
    let mut answer = Answer::new(columns);
    for info in norms::all_norms() {
        let cites: Vec<&'static str> = info.cites().iter().map(|cite| cite.as_str()).collect();
        let decides = office::language::norm(session.language, info.name);
        // The list has 43 items: scripts get them all, a reader their number.
        let short = match cites.len() {
            _ if session.format == Format::Csv => cites.join(" "),
            0..=8 => cites
                .iter()
                .map(|cite| cite.split_once('/').map_or(*cite, |(_, rest)| rest))
                .collect::<Vec<_>>()
                .join(", "),
            many => session.text("cli-many-clauses", &[("count", many.into())]),
        };
        let object =
            serde_json::json!({ "norm": info.name, "decides": decides, "needs": info.needs, "citations": cites });
        let shown = vec![info.name.to_owned(), decides, info.needs.join(", "), short];
        answer.rows.push(crate::output::Row { shown, object });
    }
    answer.write(session)?;
    Ok(Exit::Done)
}
