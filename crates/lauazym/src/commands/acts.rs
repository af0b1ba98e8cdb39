//! `acts`: the acts held, their editions and clauses, their readings, and how far they are executed.

use acts::{Act, Boundary, Citation, NotYetFixed, PublicationFact, Status, acts, coverage, find_act, interval};
use calendar::Date;
use norms::appointment::Appointment;
use norms::reserve::Reserve;
use norms::{Branch, Determination};
use office::determine::{self, Question};
use office::{Batch, Office, law};
use registry::{StaffEvent, World};
use serde_json::{Value, json};

use crate::arguments::{Acts, Format};
use crate::commands::import::record;
use crate::failure::{Exit, Failure};
use crate::output::{Answer, Row, column, determination_json, determinations_text, plain_value, tell};
use crate::session::Session;

pub fn run(session: &Session, what: Acts) -> Result<Exit, Failure> {
    match what {
        Acts::List { on } => list(session, on.unwrap_or(session.today)),
        Acts::Show { citation, known_on } => show(session, &citation, known_on),
        Acts::Coverage => print_coverage(session),
        Acts::Readings { act } => readings(session, act.as_deref()),
        Acts::Publish { act, day, source, provisional } => {
            let found = find_act(&act).ok_or_else(|| Failure::not_found("cli-error-no-act", act.as_str()))?;
            publish(
                session,
                found,
                day,
                StaffEvent::ActPublished { act: act.into(), on: day, source: source.into(), provisional },
            )
        }
        Acts::Choose { reading, body, from, signed_by } => choose(session, &reading, body, from, signed_by),
    }
}

/// Records a publication, and says what follows from the day and from which day it is another.
fn publish(session: &Session, act: &Act, day: Date, event: StaffEvent) -> Result<Exit, Failure> {
    let mut office = session.open_or_create()?;
    let before = published(Some(office.world()), &act.id);
    let recorded = record(session, &mut office, &Batch { staff: vec![event], people: Vec::new() })?;
    let force = |on: Date| match act.editions.first() {
        Some(first) => boundary(session, &interval(act, first, Some(on)).from),
        None => boundary(session, &Err(NotYetFixed::NoRule(act.id.clone()))),
    };
    let mut values =
        vec![("act", act.id.as_str().into()), ("day", day.to_string().into()), ("from", force(day).into())];
    let id = match before.filter(|before| *before != day) {
        _ if recorded.is_nothing() => "cli-acts-published-already",
        Some(before) => {
            values.extend([("old", before.to_string().into()), ("old-from", force(before).into())]);
            "cli-acts-published-anew"
        }
        None => "cli-acts-published",
    };
    let fields = vec![
        (column("act", "cli-column-act"), act.id.as_str().into()),
        (column("published", "cli-column-signed"), json!(day)),
        (column("in-force-from", "cli-column-in-force-from"), force(day).into()),
        (column("recorded", "cli-column-recorded"), (!recorded.is_nothing()).into()),
    ];
    tell(session, session.text(id, &values), fields)?;
    Ok(Exit::Done)
}

fn record_choice(session: &Session, event: StaffEvent) -> Result<Exit, Failure> {
    let mut office = session.open_or_create()?;
    let recorded = record(session, &mut office, &Batch { staff: vec![event], people: Vec::new() })?;
    let id = if recorded.is_nothing() { "cli-import-nothing-new" } else { "cli-acts-recorded" };
    let fields = vec![(column("recorded", "cli-column-recorded"), (!recorded.is_nothing()).into())];
    tell(session, session.text(id, &[]), fields)?;
    Ok(Exit::Done)
}

fn choose(
    session: &Session,
    reading: &str,
    body: Option<String>,
    from: Date,
    signed_by: String,
) -> Result<Exit, Failure> {
    let form = || Failure::Told { id: "cli-error-reading-form", value: reading.to_owned() };
    let (key, value) = reading.split_once('=').ok_or_else(form)?;
    let (act, key) = law::choice_of(key);
    determine::check_reading(act, key, value).map_err(|error| Failure::Input(error.to_string()))?;
    if body.is_some() && law::is_central(act, key) {
        return Err(Failure::Told { id: "cli-error-reading-central", value: key.to_owned() });
    }
    record_choice(
        session,
        StaffEvent::ReadingChosen {
            act: act.into(),
            key: key.into(),
            value: value.into(),
            body: body.map(Into::into),
            from,
            signed_by: signed_by.into(),
        },
    )
}

/// The register where there is one: the days of publication recorded in it are facts the acts need.
fn register(session: &Session) -> Result<Option<Office>, Failure> {
    session.open_if_any()
}

fn published(world: Option<&World>, act: &str) -> Option<Date> {
    world?.publications.get(act).map(|publication| publication.on)
}

fn boundary(session: &Session, boundary: &Boundary) -> String {
    match boundary {
        Ok(day) => day.to_string(),
        Err(NotYetFixed::PublicationDay(act)) => session.text("cli-not-yet-fixed-publication", &[("act", act.into())]),
        Err(NotYetFixed::NoRule(act)) => session.text("cli-not-yet-fixed-rule", &[("act", act.into())]),
        Err(NotYetFixed::SigningDay(act)) => session.text("cli-not-yet-fixed-signing", &[("act", act.into())]),
        Err(NotYetFixed::Day(act)) => session.text("cli-not-yet-fixed-rule", &[("act", act.into())]),
    }
}

fn list(session: &Session, on: Date) -> Result<Exit, Failure> {
    let office = register(session)?;
    let world = office.as_ref().map(Office::world);
    let columns = vec![
        column("act", "cli-column-act"),
        column("title", "cli-column-title"),
        column("signed", "cli-column-signed"),
        column("in-force-from", "cli-column-in-force-from"),
        column("in-force-until", "cli-column-in-force-until"),
        column("in-force", "cli-column-in-force"),
        column("provisions", "cli-column-provisions"),
    ];
    let mut answer = Answer::new(columns);
    for act in acts() {
        let Some(first) = act.editions.first() else { continue };
        let force = interval(act, first, published(world, &act.id));
        let in_force = force.holds_on(on);
        let title = act.title.in_language(session.language.code());
        let held = match &in_force {
            Ok(true) => session.text("yes", &[]),
            Ok(false) => session.text("no", &[]),
            Err(_) => "?".to_owned(),
        };
        let shown = vec![
            act.id.clone(),
            title.to_owned(),
            act.signed_on.to_string(),
            boundary(session, &force.from),
            force.until.map(|day| day.to_string()).unwrap_or_default(),
            held,
            act.provisions().len().to_string(),
        ];
        let object = json!({
            "act": act.id, "title": title, "signed": act.signed_on, "in-force-from": force.from.as_ref().ok(),
            "not-yet-fixed": force.from.as_ref().err().map(ToString::to_string), "in-force-until": force.until,
            "in-force": in_force.ok(), "provisions": act.provisions().len(),
        });
        answer.rows.push(Row { shown, object });
    }
    answer.write(session)?;
    Ok(Exit::Done)
}

fn show(session: &Session, citation: &str, known_on: Option<Date>) -> Result<Exit, Failure> {
    let asked: Citation = citation.parse().map_err(|error: acts::CiteError| Failure::Input(error.to_string()))?;
    let office = register(session)?;
    let world = office.as_ref().map(Office::world);
    let on = asked.on.unwrap_or(session.today);
    let said = said_on(session, &asked, on, known_on, world)?;
    let Some(act) = find_act(&asked.act) else {
        // Of an act that is not held, units may be known from the act that changes them.
        let said = said.ok_or_else(|| Failure::not_found("cli-error-no-act", asked.act.as_str()))?;
        return tell_said(session, said);
    };
    if session.format == Format::Table {
        heading(session, act, on, known_on, world)?;
    }
    let columns = vec![
        column("citation", "cli-column-citation"),
        column("kind", "cli-column-kind"),
        column("status", "cli-column-status"),
        column("by", "cli-column-by"),
        column("summary", "cli-column-summary"),
    ];
    let mut answer = Answer::new(columns);
    let within = |cite: &str| match &asked.place {
        None => true,
        Some(place) => cite.strip_prefix(&format!("{}/{place}", act.id)).is_some_and(continues_place),
    };
    for provision in act.provisions().iter().filter(|provision| within(&provision.cite)) {
        let status = json!(provision.status);
        let word = session.text(&format!("status-{}", status.as_str().unwrap_or_default()), &[]);
        let kind = session.text(&format!("provision-kind-{}", provision.kind), &[]);
        let summary = provision.summary(session.language.code()).to_owned();
        let functions = if provision.status == Status::Executed { provision.by.join(", ") } else { String::new() };
        let short = provision.cite.split_once('/').map_or(provision.cite.as_str(), |(_, rest)| rest);
        let shown = vec![short.to_owned(), kind, word, functions, summary];
        let object = json!({
            "citation": provision.cite, "norm": provision.norm, "kind": provision.kind, "status": status, "by": provision.by,
            "words": provision.words, "summary": { "kk": provision.kk, "ru": provision.ru, "en": provision.en },
        });
        answer.rows.push(Row { shown, object });
    }
    if answer.rows.is_empty() && said.is_none() {
        return Err(Failure::not_found("cli-error-no-clause", citation));
    }
    if let Some(said) = &said {
        let staff = registry::Staff::default();
        for row in &mut answer.rows {
            row.object["said"] = determination_json(said, &staff, session.language);
        }
        if session.format == Format::Table {
            say!("{}", determinations_text(std::slice::from_ref(said), &staff, session));
        } else if answer.rows.is_empty() {
            return tell_said(session, said.clone());
        }
    }
    answer.write(session)?;
    Ok(Exit::Done)
}

/// What a unit of an act said on a day, as far as it was known on another: for the acts whose editions are held unit by unit.
fn said_on(
    session: &Session,
    asked: &Citation,
    on: Date,
    known_on: Option<Date>,
    world: Option<&World>,
) -> Result<Option<Determination>, Failure> {
    let Some(place) = &asked.place else { return Ok(None) };
    let changed = || acts::amendment::amendment_targets().iter().any(|target| target.id == asked.act);
    let (norm, facts) = match asked.act.as_str() {
        Appointment::ACT => ("appointment::text_on", json!({ "unit": place, "known-on": known_on })),
        act if act == Reserve::ACT || changed() => {
            ("reserve::text_on", json!({ "text": { "unit": format!("{act}/{place}"), "known-on": known_on } }))
        }
        _ => return Ok(None),
    };
    let readings = crate::commands::determine::readings(session)?;
    let question = Question { norm, on: Some(on), readings: &readings, world, calendar: &session.calendar };
    let found = determine::determine(&question, &facts).map_err(|error| Failure::Input(error.to_string()))?;
    // A unit that no edition speaks of has its provisions alone.
    Ok((found.answer.outcome == "determined").then_some(found))
}

fn tell_said(session: &Session, said: Determination) -> Result<Exit, Failure> {
    let staff = registry::Staff::default();
    if session.format == Format::Table {
        say!("{}", determinations_text(&[said], &staff, session));
        return Ok(Exit::Done);
    }
    let columns = vec![column("outcome", "cli-column-outcome"), column("value", "cli-column-value")];
    let mut answer = Answer::new(columns);
    let shown = vec![said.answer.outcome.to_owned(), plain_value(&said.answer.value)];
    answer.rows.push(Row { shown, object: determination_json(&said, &staff, session.language) });
    answer.write(session)?;
    Ok(Exit::Done)
}

/// Whether what follows the place asked for is the end of it, or a paragraph or sub-clause of it.
fn continues_place(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with(['.', '(', '/'])
}

fn heading(
    session: &Session,
    act: &Act,
    on: Date,
    known_on: Option<Date>,
    world: Option<&World>,
) -> Result<(), Failure> {
    say!("{} — {}", act.id, act.title.in_language(session.language.code()));
    let fact = |id: &str| published(world, id).map(|on| PublicationFact { on, known_on: None });
    for (edition, holds) in act.editions_on(on, known_on, fact) {
        let force = interval(act, edition, published(world, &edition.made_by));
        let values = [
            ("edition", edition.key.as_str().into()),
            ("from", boundary(session, &force.from).into()),
            ("until", force.until.map(|day| day.to_string()).unwrap_or_default().into()),
        ];
        let id = if holds.is_ok() { "cli-edition-in-force" } else { "cli-edition-not-fixed" };
        say!("  {}", session.text(id, &values));
    }
    Ok(())
}

fn print_coverage(session: &Session) -> Result<Exit, Failure> {
    let found = coverage(acts().iter().map(|act| (act, act.provisions())), &office::functions());
    let columns = vec![
        column("act", "cli-column-act"),
        column("provisions", "cli-column-provisions"),
        column("executed", "status-executed"),
        column("recorded", "status-recorded"),
        column("informational", "status-informational"),
        column("planned", "status-planned"),
        column("unaccounted", "cli-column-unaccounted"),
    ];
    let mut answer = Answer::new(columns);
    for row in &found.rows {
        let counts = [row.provisions, row.executed, row.recorded, row.informational, row.planned, row.unaccounted];
        let mut cells: Vec<Value> = vec![row.act.as_str().into()];
        cells.extend(counts.map(Value::from));
        answer.plain(cells);
        if let Some(written) = answer.rows.last_mut() {
            written.object["awaiting"] = json!(row.awaiting);
        }
    }
    answer.write(session)?;
    if session.format == Format::Table {
        for (procedure, count) in found.rows.iter().flat_map(|row| &row.awaiting) {
            let values = [("procedure", procedure.as_str().into()), ("count", (*count).into())];
            say!("{}", session.text("cli-acts-awaiting", &values));
        }
    }
    for fault in &found.faults {
        eprintln!("{fault}");
    }
    Ok(if found.faults.is_empty() { Exit::Done } else { Exit::CheckFailed })
}

fn readings(session: &Session, of: Option<&str>) -> Result<Exit, Failure> {
    let office = register(session)?;
    let empty = World::default();
    let world = office.as_ref().map_or(&empty, Office::world);
    let columns = vec![
        column("act", "cli-column-act"),
        column("reading", "cli-column-reading"),
        column("value", "cli-column-value"),
        column("options", "cli-column-options"),
        column("question", "cli-column-question"),
    ];
    let mut answer = Answer::new(columns);
    for act in acts().iter().filter(|act| of.is_none_or(|of| act.id == of)) {
        for spec in &act.readings {
            let default = spec.default.as_str().map_or_else(|| spec.default.to_string(), str::to_owned);
            let value = determine::reading_on(&act.id, &spec.key, world, session.today).unwrap_or(default);
            let question = spec.question.in_language(session.language.code());
            answer.plain(vec![
                act.id.as_str().into(),
                spec.key.as_str().into(),
                value.into(),
                spec.options.clone().into(),
                question.into(),
            ]);
        }
    }
    answer.write(session)?;
    Ok(Exit::Done)
}
