//! `demo`: a staff of four bodies, imported, with the due list of the next plan year and the way on.

use office::demo;
use office::{Batch, Office};
use registry::World;
use serde_json::json;

use crate::arguments::{Format, Serving};
use crate::commands::{due, import, plan, serve};
use crate::failure::{Exit, Failure};
use crate::output::{Answer, Row, column};
use crate::session::{Session, name_of};

/// Hard cases that the demo shows.
const CASES_SHOWN: usize = 12;
/// Rows of the due list that the demo shows; the rest is one command away.
const SHOWN: usize = 15;

/// Makes the demo, and opens the site over it where it is told how.
pub fn run(session: &Session, seed: u64, serving: Option<Serving>) -> Result<Exit, Failure> {
    if session.open_if_any()?.is_some_and(|office| holds_others(office.world())) {
        let value = session.global.data.display().to_string();
        return Err(Failure::Told { id: "cli-error-demo-among-people", value });
    }
    let batch: Batch = demo::staff(seed, session.today);
    let mut office = session.open_or_create()?;
    let recorded = import::record(session, &mut office, &batch)?;
    let year = session.today.year() + 1;
    let world = office.world();
    let view = session.view(world, session.today)?;
    let list = view.due_list(year, None)?;
    if session.format != Format::Table {
        due::show(session, &view, &list, year, None)?;
        return Ok(Exit::Done);
    }
    let people = world.people.len();
    let values = [
        ("people", people.into()),
        ("posts", world.staff.posts.len().into()),
        ("entries", office.journal().len().into()),
    ];
    say!("{}", session.text(if recorded.is_nothing() { "cli-demo-already" } else { "cli-demo-recorded" }, &values));
    say!("\n{}", session.text("cli-demo-due", &[("year", year.to_string().into())]));
    due::show(session, &view, &list, year, Some(SHOWN))?;
    let more = list.rows.len().saturating_sub(SHOWN);
    say!("{}\n", session.text("cli-demo-more", &[("count", more.into()), ("year", year.to_string().into())]));
    due::summary(session, &view, &list)?;
    plan::drafted(session, office.world(), year)?;
    hard_cases(session, &office)?;
    let data = session.global.data.display().to_string();
    let values = [("data", data.into()), ("year", year.to_string().into()), ("person", example(office.world()).into())];
    say!("{}", session.text("cli-demo-next", &values));
    match serving {
        None => Ok(Exit::Done),
        Some(serving) => serve::over_demo(session, office, serving),
    }
}

/// Whether a register has people but is no demo: made-up people must never get among those of a body. A demo has all the hard
/// cases, but for those that were erased since.
fn holds_others(world: &World) -> bool {
    let cases = demo::hard_cases();
    let found = cases.iter().filter(|case| world.find_iin(case.iin).is_some()).count();
    let erased = world.people.iter().filter(|person| person.identity.is_none()).count();
    !world.people.is_empty() && (found == 0 || found + erased < cases.len())
}

/// The number of a hard case, to be asked about next.
fn example(world: &World) -> String {
    let found = demo::hard_cases().into_iter().find_map(|case| world.find_iin(case.iin));
    found.map_or_else(String::new, |no| format!("P{}", no.0))
}

fn hard_cases(session: &Session, office: &Office) -> Result<(), Failure> {
    let columns = vec![
        column("person", "cli-column-person"),
        column("name", "cli-column-name"),
        column("case", "cli-column-case"),
    ];
    let mut answer = Answer::new(columns);
    let cases = demo::hard_cases();
    for case in cases.iter().take(CASES_SHOWN) {
        let Some(no) = office.world().find_iin(case.iin) else { continue };
        let title = case.title.in_language(session.language.code()).to_owned();
        let shown = vec![format!("P{}", no.0), name_of(office.world(), no), title];
        answer.rows.push(Row { shown, object: json!({ "person": no }) });
    }
    let values = [("count", cases.len().into()), ("person", example(office.world()).into())];
    say!("\n{}", session.text("cli-demo-cases", &values));
    answer.write(session)
}
