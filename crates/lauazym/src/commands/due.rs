//! `due`: who stands in the rotation plan of a year, when their time ends, and why.

use calendar::Date;
use norms::rotation::Question;
use norms::{Member, Outcome, Set};
use office::language::{self, Value as Text};
use office::query::{DueList, DueRow, View};
use registry::World;
use serde_json::{Value, json};

use crate::arguments::Format;
use crate::failure::{Exit, Failure};
use crate::output::{Answer, Row, column, determination_json};
use crate::session::{Session, name_of, now};

pub fn run(
    session: &Session,
    year: i32,
    body: Option<&str>,
    on: Option<Date>,
    limit: Option<usize>,
) -> Result<Exit, Failure> {
    let mut office = session.open()?;
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
        summary(session, &view, &list)?;
    }
    Ok(Exit::Done)
}

/// The list itself, by the day on which the time in the post ends.
pub fn show(
    session: &Session,
    view: &View<'_>,
    list: &DueList,
    year: i32,
    limit: Option<usize>,
) -> Result<(), Failure> {
    let columns = vec![
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
    let mut answer = Answer::new(columns);
    for row in list.rows.iter().take(limit.unwrap_or(usize::MAX)) {
        let object = if session.format == Format::Json { object(session, view, row, year)? } else { Value::Null };
        answer.rows.push(Row { shown: shown(session, view, row), object });
    }
    answer.write(session)
}

fn shown(session: &Session, view: &View<'_>, row: &DueRow) -> Vec<String> {
    let world = view.world;
    let post = world.staff.post(row.post);
    let mut remarks = Vec::new();
    if row.transitional == Outcome::Determined(true) {
        remarks.push(session.text("cli-remark-transitional", &[]));
    }
    for ask in row.asks.iter() {
        remarks.push(session.text("cli-remark-missing", &[("fact", Text::Word(format!("ask-{ask}").into()))]));
    }
    vec![
        format!("P{}", row.person.0),
        name_of(world, row.person),
        world.staff.body(post.body).key.to_string(),
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

/// A row for scripts: the determination of the term with its trace, and the others beside it.
fn object(session: &Session, view: &View<'_>, row: &DueRow, year: i32) -> Result<Value, Failure> {
    let world = view.world;
    let law = view.law_of(row.person)?;
    let question =
        Question { career: Some(world.career(row.person)), on: Some(view.on), year: Some(year), ..Question::default() };
    let ask = |norm: &str| -> Result<Value, Failure> {
        let found = question.ask(norm, &law).map_err(office::query::AskError::from)?;
        Ok(determination_json(&found, &world.staff, session.language))
    };
    let post = world.staff.post(row.post);
    let mut object = ask("rotation::due")?;
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
