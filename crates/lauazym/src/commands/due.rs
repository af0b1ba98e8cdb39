//! `due`: who stands in the rotation plan of a year, when their time ends, and why.

use calendar::Date;
use norms::rotation::{Ask, Outcome, Question};
use norms::{Determination, Member, Set};
use office::language::{self, Value as Text};
use office::query::{DueList, DueRow, View};
use registry::{PersonNo, World};
use serde_json::{Value, json};

use crate::arguments::Format;
use crate::failure::{Exit, Failure};
use crate::output::{Answer, Row, citations, column, determination_json};
use crate::session::{Session, name_of, now};

/// Where the value stands in a line.
const VALUE: usize = 5;

pub fn run(
    session: &Session,
    year: i32,
    body: Option<&str>,
    on: Option<Date>,
    limit: Option<usize>,
) -> Result<Exit, Failure> {
    let office = session.open()?;
    office.note_listing(&session.actor(), now(), &format!("due {year}"))?;
    let world = office.world();
    let of = match body {
        None => None,
        Some(key) => {
            let found = world.staff.find_body(key);
            Some(found.ok_or_else(|| Failure::not_found("cli-error-no-body", key))?)
        }
    };
    let view = session.view(world, on.unwrap_or(session.today))?;
    let list = view.due_list(year, of)?;
    show(session, &view, &list, year, limit)?;
    if session.format == Format::Table {
        undecided(session, &view, &list)?;
        summary(session, &view, &list)?;
    }
    Ok(Exit::Done)
}

/// The list itself, by the day on which the time in the post ends; for scripts those of whom it cannot be said stand last.
pub fn show(
    session: &Session,
    view: &View<'_>,
    list: &DueList,
    year: i32,
    limit: Option<usize>,
) -> Result<(), Failure> {
    let mut columns = vec![
        column("person", "cli-column-person"),
        column("name", "cli-column-name"),
        column("body", "cli-column-body"),
        column("post-title", "cli-column-post"),
        column("item", "cli-column-item"),
        column("value", "cli-column-term-passes"),
        column("time-end", "cli-column-time-ends"),
        column("protected", "cli-column-protected"),
        column("remark", "cli-column-remark"),
    ];
    if session.format == Format::Csv {
        columns.extend([column("outcome", "cli-column-outcome"), column("citations", "cli-column-citations")]);
    }
    let mut answer = Answer::new(columns);
    let limit = limit.unwrap_or(usize::MAX);
    for row in list.rows.iter().take(limit) {
        answer.rows.push(line(session, view, row, "rotation::due", year)?);
    }
    if session.format != Format::Table {
        for &(person, post, asks) in list.undecided.iter().take(limit.saturating_sub(list.rows.len())) {
            let row = view.undecided_row(person, post, asks)?;
            answer.rows.push(line(session, view, &row, "rotation::plan_row", year)?);
        }
    }
    answer.write(session)
}

/// A line of the list; what decides it, `norm`, is explained for scripts only.
fn line(session: &Session, view: &View<'_>, row: &DueRow, norm: &str, year: i32) -> Result<Row, Failure> {
    let mut shown = shown(session, view, row);
    let object = match session.format {
        Format::Table => Value::Null,
        Format::Json => object(session, view, row, norm, year)?,
        Format::Csv => {
            let found = explained(view, row.person, norm, year)?;
            if found.answer.value.is_null() {
                // As in JSON: no value where the outcome has none.
                shown[VALUE].clear();
            }
            shown.extend([found.answer.outcome.to_owned(), citations(&found.citations).join(" ")]);
            Value::Null
        }
    };
    Ok(Row { shown, object })
}

/// Those of whom it cannot be said whether they stand in the plan, with the fact that would decide it.
fn undecided(session: &Session, view: &View<'_>, list: &DueList) -> Result<(), Failure> {
    if list.undecided.is_empty() {
        return Ok(());
    }
    let columns = vec![
        column("person", "cli-column-person"),
        column("name", "cli-column-name"),
        column("post-title", "cli-column-post"),
        column("remark", "cli-column-remark"),
        column("explain", "cli-column-explain"),
    ];
    let mut answer = Answer::new(columns);
    for (person, post, asks) in &list.undecided {
        let no = format!("P{}", person.0);
        let missing: Vec<String> = asks.iter().map(|ask| missing(session, ask)).collect();
        let hint = format!("lauazym explain {no}");
        answer.plain(vec![
            no.into(),
            name_of(view.world, *person).into(),
            session.title(view.world, *post).into(),
            missing.join("; ").into(),
            hint.into(),
        ]);
    }
    say!("\n{}", session.text("cli-due-undecided", &[("count", list.undecided.len().into())]));
    answer.write(session)
}

fn missing(session: &Session, ask: Ask) -> String {
    session.text("cli-remark-missing", &[("fact", Text::Word(format!("ask-{ask}").into()))])
}

fn shown(session: &Session, view: &View<'_>, row: &DueRow) -> Vec<String> {
    let world = view.world;
    let post = world.staff.post(row.post);
    let mut remarks = Vec::new();
    if row.transitional == Outcome::Determined(true) {
        remarks.push(session.text("cli-remark-transitional", &[]));
    }
    for ask in row.asks.iter() {
        remarks.push(missing(session, ask));
    }
    vec![
        format!("P{}", row.person.0),
        name_of(world, row.person),
        // Scripts read the key, people the short name.
        match session.format {
            Format::Csv => world.staff.body(post.body).key.to_string(),
            _ => language::body(session.language, &world.staff.body(post.body).key),
        },
        session.title(world, row.post),
        row.item.map(|item| item.0.key.clone()).unwrap_or_default(),
        day(session, &row.due),
        day(session, &row.time_end),
        protected(session, row),
        remarks.join("; "),
    ]
}

fn day(session: &Session, outcome: &Outcome<Date>) -> String {
    // Scripts that read CSV want the plain day; a bound says so.
    match (outcome, session.format) {
        (Outcome::Determined(day), _) => day.to_string(),
        (Outcome::NotBefore(day, _), Format::Csv) => format!(">={day}"),
        (Outcome::NotBefore(day, _), _) => session.text("cli-not-before", &[("day", day.to_string().into())]),
        _ => "?".to_owned(),
    }
}

fn protected(session: &Session, row: &DueRow) -> String {
    match row.protection {
        Outcome::Determined(found) => {
            let words = |kinds: Set<_>| join(session, "protected-kind", kinds);
            let claimed = words(found.claimed);
            match (words(found.kinds), claimed.is_empty()) {
                (kinds, true) => kinds,
                (kinds, false) if kinds.is_empty() => session.text("cli-claimed", &[("kinds", claimed.into())]),
                (kinds, false) => format!("{kinds}; {}", session.text("cli-claimed", &[("kinds", claimed.into())])),
            }
        }
        _ => "?".to_owned(),
    }
}

fn join<M: Member + std::fmt::Display>(session: &Session, prefix: &str, set: Set<M>) -> String {
    set.iter().map(|member| session.text(&format!("{prefix}-{member}"), &[])).collect::<Vec<_>>().join(", ")
}

fn explained(view: &View<'_>, person: PersonNo, norm: &str, year: i32) -> Result<Determination, Failure> {
    let law = view.law_of(person)?;
    let career = Some(view.world.career(person));
    let question = Question { career, on: Some(view.on), year: Some(year), ..Question::default() };
    Ok(question.ask(norm, &law).map_err(office::query::AskError::from)?)
}

/// A row for scripts: the determination that decides it with its trace, and the others beside it.
fn object(session: &Session, view: &View<'_>, row: &DueRow, norm: &str, year: i32) -> Result<Value, Failure> {
    let world = view.world;
    let ask = |norm: &str| -> Result<Value, Failure> {
        let found = explained(view, row.person, norm, year)?;
        Ok(determination_json(&found, &world.staff, session.language))
    };
    let post = world.staff.post(row.post);
    let mut object = ask(norm)?;
    object["person"] = format!("P{}", row.person.0).into();
    object["name"] = name_of(world, row.person).into();
    object["body"] = (*world.staff.body(post.body).key).into();
    object["post"] = (*post.key).into();
    object["post-title"] = session.title(world, row.post).into();
    object["item"] = json!(row.item);
    object["year"] = year.into();
    object["time-end"] = ask("rotation::end_of_time")?;
    object["plan-row"] = ask("rotation::plan_row")?;
    object["transitional"] = ask("rotation::transitional")?;
    object["protected"] = ask("rotation::protected")?;
    Ok(object)
}

/// One line a body: how many holders, how many in the plan, of them overdue, protected, marked.
pub fn summary(session: &Session, view: &View<'_>, list: &DueList) -> Result<(), Failure> {
    let columns = vec![
        column("body", "cli-column-body"),
        column("in-plan", "cli-column-in-plan"),
        column("transitional", "cli-column-transitional"),
        column("protected", "cli-column-protected"),
        column("marked", "cli-column-marked"),
        column("undecided", "cli-column-undecided"),
    ];
    let mut answer = Answer::new(columns);
    let count = |rows: &[&DueRow], is: fn(&DueRow) -> bool| rows.iter().filter(|row| is(row)).count();
    let mut line = |name: String, rows: &[&DueRow], undecided: usize| {
        answer.plain(vec![
            name.into(),
            rows.len().into(),
            count(rows, |row| row.transitional == Outcome::Determined(true)).into(),
            count(rows, |row| matches!(row.protection, Outcome::Determined(p) if !p.kinds.is_empty())).into(),
            count(rows, |row| row.marked).into(),
            undecided.into(),
        ]);
    };
    let world: &World = view.world;
    for (at, body) in world.staff.bodies.iter().enumerate() {
        let of = |post: registry::PostNo| world.staff.post(post).body.index() == at;
        let rows: Vec<&DueRow> = list.rows.iter().filter(|row| of(row.post)).collect();
        let undecided = list.undecided.iter().filter(|(_, post, _)| of(*post)).count();
        if !rows.is_empty() || undecided > 0 {
            line(body.name.in_language(session.language.code()).to_owned(), &rows, undecided);
        }
    }
    let all: Vec<&DueRow> = list.rows.iter().collect();
    line(session.text("cli-total", &[]), &all, list.undecided.len());
    if session.format == Format::Table {
        let drawn_up = language::date(session.language, view.on);
        say!("{}", session.text("cli-due-summary", &[("holders", list.holders.into()), ("day", drawn_up.into())]));
    }
    answer.write(session)
}
