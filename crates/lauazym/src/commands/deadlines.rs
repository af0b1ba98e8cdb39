//! `deadlines`: the days that follow from an event, each opened to the days counted and skipped.

use calendar::{Date, DayKind};
use office::Office;
use office::deadlines::{CLOCKS, Opened, deadlines, events};
use office::language::{self, try_text};
use serde_json::{Value, json};

use crate::arguments::Format;
use crate::failure::{Exit, Failure};
use crate::output::{Answer, Row, citations, column, determination_json};
use crate::session::Session;

pub fn run(session: &Session, asked: Option<(&str, Date)>) -> Result<Exit, Failure> {
    let Some((event, day)) = asked else { return list(session) };
    if !events().contains(&event) {
        return Err(Failure::not_found("cli-error-no-event", event));
    }
    let readings = crate::commands::determine::readings(session)?;
    let office = session.open_if_any()?;
    let world = office.as_ref().map(Office::world);
    let opened = deadlines(event, day, &readings, world, &session.calendar)
        .map_err(|error| Failure::Input(error.to_string()))?;
    if session.format == Format::Table {
        let values = [("event", name(session, event).into()), ("day", day.into())];
        say!("{}\n", session.text("cli-deadlines-heading", &values));
        for (at, clock) in opened.iter().enumerate() {
            // One answer with several days gives its readings once.
            let again = opened.get(at + 1).is_some_and(|next| next.clock.norm == clock.clock.norm);
            say!("{}\n", told(session, clock, !again));
        }
        return Ok(Exit::Done);
    }
    let columns = vec![
        column("norm", "cli-column-norm"),
        column("day", "cli-column-last-day"),
        column("weekday", "cli-column-weekday"),
        column("counted", "cli-column-counted"),
        column("skipped", "cli-column-skipped"),
        column("citations", "cli-column-citations"),
    ];
    let mut answer = Answer::new(columns);
    for clock in &opened {
        answer.rows.push(row(session, clock));
    }
    answer.write(session)?;
    Ok(Exit::Done)
}

fn list(session: &Session) -> Result<Exit, Failure> {
    let columns = vec![
        column("event", "cli-column-event"),
        column("means", "cli-column-means"),
        column("norms", "cli-column-norms"),
    ];
    let mut answer = Answer::new(columns);
    for event in events() {
        let norms: Vec<&str> = CLOCKS.iter().filter(|clock| clock.event == event).map(|clock| clock.norm).collect();
        answer.plain(vec![event.into(), name(session, event).into(), norms.join(", ").into()]);
    }
    answer.write(session)?;
    Ok(Exit::Done)
}

fn name(session: &Session, event: &str) -> String {
    session.text(&format!("event-{event}"), &[])
}

/// A clock as people read it: what is due, by when, on which weekday, under which clause, and the count.
fn told(session: &Session, opened: &Opened<'_>, readings: bool) -> String {
    let language = session.language;
    let norm = opened.clock.norm;
    let cites = opened.determination.citations.iter();
    let clauses = cites.map(|cite| language::cite(language, cite.as_str())).collect::<Vec<_>>().join("; ");
    // Of an answer with several days, which of them it is.
    let of =
        opened.clock.answer.split('/').nth(1).and_then(|part| try_text(language, &format!("deadline-{part}"), &[]));
    let of = of.map(|part| format!(" – {part}")).unwrap_or_default();
    let mut lines = vec![format!("■ {}{of} ({clauses})", language::norm(language, norm))];
    let Some(day) = opened.day else {
        let staff = registry::Staff::default();
        lines.push(format!("  {}", language::answer(language, &opened.determination, &staff)));
        return lines.join("\n");
    };
    let weekday = session.text(&format!("weekday-{}", weekday(day)), &[]);
    lines.push(format!("  {} ({weekday}); {day}", language::date(language, day)));
    let mut whole = language::value_of(language, norm, &opened.determination.answer);
    if whole != language::date(language, day) {
        whole.insert_str(0, "  ");
        lines.push(whole);
    }
    if let (Some(first), Some(last)) = (opened.counted.first(), opened.counted.last()) {
        let (first, last) = (first.min(last), first.max(last));
        let values = [
            ("count", opened.counted.len().into()),
            ("first", (*first).into()),
            ("last", (*last).into()),
            ("days", runs(&opened.counted).into()),
        ];
        lines.push(format!("  {}", session.text("cli-deadlines-counted", &values)));
    }
    for skipped in &opened.skipped {
        let values = [("day", skipped.day.into()), ("why", why(session, skipped.kind).into())];
        lines.push(format!("  {}", session.text("cli-deadlines-skipped", &values)));
    }
    for used in opened.determination.readings.iter().filter(|_| readings) {
        let sentence = language::reading(language, norm, used, &opened.determination.answer);
        lines.push(format!("  ? {} {sentence}", used.key.0));
    }
    lines.join("\n")
}

/// Days one after another as `06-13…06-14, 06-17`.
fn runs(days: &[Date]) -> String {
    let mut days = days.to_vec();
    days.sort();
    let mut runs: Vec<(Date, Date)> = Vec::new();
    for day in days {
        match runs.last_mut() {
            Some((_, last)) if last.plus_days(1) == day => *last = day,
            _ => runs.push((day, day)),
        }
    }
    let short = |day: Date| day.to_string()[5..].to_owned();
    let said = runs.iter().map(|(first, last)| match first == last {
        true => short(*first),
        false => format!("{}…{}", short(*first), short(*last)),
    });
    said.collect::<Vec<_>>().join(", ")
}

fn weekday(day: Date) -> String {
    format!("{:?}", day.weekday()).to_lowercase()
}

/// Why a day is not worked.
fn why(session: &Session, kind: DayKind<'_>) -> String {
    match kind {
        DayKind::Holiday(holiday) => match session.language {
            language::Language::Kk => holiday.name.kk.clone(),
            language::Language::Ru => holiday.name.ru.clone(),
            language::Language::En => holiday.name.en.clone(),
        },
        DayKind::DayOff { from } => session.text("day-off-moved", &[("from", from.into())]),
        _ => session.text("day-weekend", &[]),
    }
}

fn row(session: &Session, opened: &Opened<'_>) -> Row {
    let skipped: Vec<Value> =
        opened.skipped.iter().map(|skipped| json!({ "day": skipped.day, "why": why(session, skipped.kind) })).collect();
    let determination = determination_json(&opened.determination, &registry::Staff::default(), session.language);
    let day = opened.day.map(|day| day.to_string()).unwrap_or_default();
    let weekday = opened.day.map(weekday).unwrap_or_default();
    let object = json!({
        "norm": opened.clock.norm, "day": opened.day, "weekday": weekday, "counted": opened.counted, "skipped": skipped,
        "determination": determination,
    });
    let off: Vec<String> = opened.skipped.iter().map(|skipped| skipped.day.to_string()).collect();
    let counted: Vec<String> = opened.counted.iter().map(Date::to_string).collect();
    let clauses = citations(&opened.determination.citations).join(" ");
    let shown = vec![opened.clock.norm.to_owned(), day, weekday, counted.join(" "), off.join(" "), clauses];
    Row { shown, object }
}
