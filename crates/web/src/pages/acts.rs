//! The acts: which are held, their clauses in our summaries, what executes each, and how far all of it is executed.

use acts::{Act, Boundary, Executes, NotYetFixed, Provision, Status, acts, coverage, find_act, interval};
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use calendar::Date;
use office::language;
use registry::{World, fold_lookalikes};
use serde::Deserialize;

use crate::accounts::Section;
use crate::failure::Failure;
use crate::pages::people::{Choice, choices};
use crate::parts::{Chip, short_date};
use crate::visit::{Frame, Visit};
use crate::words::Words;

#[derive(Template)]
#[template(path = "acts.html")]
struct ActsPage {
    frame: Frame,
    acts: Vec<ActLine>,
}

struct ActLine {
    href: String,
    short: String,
    title: String,
    signed: String,
    from: String,
    until: String,
    in_force: String,
    counts: Counts,
}

/// How many provisions stand how.
#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    all: usize,
    executed: usize,
    recorded: usize,
    informational: usize,
    planned: usize,
}

impl Counts {
    fn of(provisions: &[Provision]) -> Counts {
        let with = |status: Status| provisions.iter().filter(|provision| provision.status == status).count();
        Counts {
            all: provisions.len(),
            executed: with(Status::Executed),
            recorded: with(Status::Recorded),
            informational: with(Status::Informational),
            planned: with(Status::Planned),
        }
    }
}

pub(crate) async fn list(visit: Visit) -> Response {
    visit.page(Section::Acts.needs(), |visit| Ok(make_list(visit))).await
}

fn make_list(visit: &Visit) -> ActsPage {
    let site = visit.site.clone();
    let office = site.office();
    let (w, world) = (visit.words(), office.world());
    let line = |act: &Act| {
        let force = act.editions.first().map(|first| interval(act, first, published(world, &act.id)));
        let holds = force.as_ref().map(|force| force.holds_on(visit.moment.today));
        ActLine {
            href: format!("/acts/{}", act.id),
            short: act.short.in_language(w.code()).to_owned(),
            title: act.title.in_language(w.code()).to_owned(),
            signed: short_date(w.0, act.signed_on),
            from: force.as_ref().map(|force| boundary(w, &force.from)).unwrap_or_default(),
            until: force.and_then(|force| force.until).map(|day| short_date(w.0, day)).unwrap_or_default(),
            in_force: match holds {
                Some(Ok(true)) => w.t("yes"),
                Some(Ok(false)) => w.t("no"),
                _ => w.t("site-open-day"),
            },
            counts: Counts::of(act.provisions()),
        }
    };
    ActsPage { frame: visit.frame(Section::Acts, w.t("site-acts-title")), acts: acts().iter().map(line).collect() }
}

fn published(world: &World, act: &str) -> Option<Date> {
    world.publications.get(act).map(|publication| publication.on)
}

/// The first day in force, or why it is not fixed yet.
fn boundary(w: Words, boundary: &Boundary) -> String {
    match boundary {
        Ok(day) => short_date(w.0, *day),
        Err(NotYetFixed::PublicationDay(act)) => w.with("cli-not-yet-fixed-publication", "act", act),
        Err(NotYetFixed::SigningDay(act)) => w.with("cli-not-yet-fixed-signing", "act", act),
        Err(NotYetFixed::NoRule(act) | NotYetFixed::Day(act)) => w.with("cli-not-yet-fixed-rule", "act", act),
    }
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    q: String,
    status: String,
}

#[derive(Template)]
#[template(path = "act.html")]
struct ActPage {
    frame: Frame,
    act: String,
    title: String,
    from: String,
    asked: Asked,
    statuses: Vec<Choice>,
    parts: Vec<PartLine>,
    count: usize,
}

/// A part of an act with its clauses.
struct PartLine {
    id: String,
    name: String,
    clauses: Vec<ClauseLine>,
}

struct ClauseLine {
    chip: Chip,
    summary: String,
    kind: String,
    status: &'static str,
    status_said: String,
}

pub(crate) async fn act(visit: Visit, Path(act): Path<String>, Query(asked): Query<Asked>) -> Response {
    visit.page(Section::Acts.needs(), move |visit| make_act(visit, &act, asked)).await
}

fn make_act(visit: &Visit, id: &str, asked: Asked) -> Result<ActPage, Failure> {
    let act = find_act(id).ok_or_else(|| Failure::NotFound(id.to_owned()))?;
    let w = visit.words();
    let site = visit.site.clone();
    let office = site.office();
    let words = fold_lookalikes(asked.q.trim());
    let meets = |provision: &&Provision| {
        let summary = fold_lookalikes(provision.summary(w.code()));
        let named = provision.cite.ends_with(&format!("/{}", asked.q.trim()));
        (asked.status.is_empty() || status(provision.status) == asked.status)
            && (named || words.split(' ').all(|word| summary.contains(word)))
    };
    let found: Vec<&Provision> = act.provisions().iter().filter(meets).collect();
    let of_part = |part: &String| {
        let begins = format!("{}/{part}", act.id);
        let own = |cite: &str| cite.strip_prefix(&begins).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        PartLine {
            id: part.clone(),
            name: language::try_text(w.0, &format!("part-{part}"), &[]).unwrap_or_else(|| part.clone()),
            clauses: found
                .iter()
                .filter(|provision| own(&provision.cite))
                .map(|provision| clause_line(w, provision))
                .collect(),
        }
    };
    let statuses = STATUSES.iter().map(|name| ((*name).to_owned(), w.t(&format!("status-{name}"))));
    let from =
        act.editions.first().map(|first| boundary(w, &interval(act, first, published(office.world(), &act.id)).from));
    Ok(ActPage {
        frame: visit.frame(Section::Acts, act.short.in_language(w.code())),
        act: act.id.clone(),
        title: act.title.in_language(w.code()).to_owned(),
        from: from.unwrap_or_default(),
        statuses: choices(statuses, &asked.status),
        parts: act.parts.iter().map(of_part).filter(|part| !part.clauses.is_empty()).collect(),
        count: found.len(),
        asked,
    })
}

const STATUSES: [&str; 4] = ["executed", "recorded", "informational", "planned"];

fn status(status: Status) -> &'static str {
    match status {
        Status::Executed => "executed",
        Status::Recorded => "recorded",
        Status::Informational => "informational",
        Status::Planned => "planned",
    }
}

fn clause_line(w: Words, provision: &Provision) -> ClauseLine {
    let status = status(provision.status);
    ClauseLine {
        chip: Chip::of(w, &provision.cite),
        summary: provision.summary(w.code()).to_owned(),
        kind: w.t(&format!("provision-kind-{}", provision.kind)),
        status,
        status_said: w.t(&format!("status-{status}")),
    }
}

#[derive(Template)]
#[template(path = "clause.html")]
struct ClausePage {
    frame: Frame,
    act: String,
    act_short: String,
    norms: Vec<NormLine>,
    within: Vec<ClauseLine>,
    parameters: Vec<(String, String)>,
    readings: Vec<ReadingLine>,
    previous: Option<Chip>,
    next: Option<Chip>,
}

/// One norm of a clause.
struct NormLine {
    line: ClauseLine,
    /// What executes it: the name of each determination, and what it decides.
    by: Vec<(String, String)>,
    words: String,
}

struct ReadingLine {
    question: String,
    chosen: ReadingValue,
    options: Vec<ReadingValue>,
}

/// A value of a reading: in words, or as the data have it.
struct ReadingValue {
    said: String,
    is_code: bool,
}

pub(crate) async fn clause(visit: Visit, Path((act, place)): Path<(String, String)>) -> Response {
    visit.page(Section::Acts.needs(), move |visit| make_clause(visit, &act, &place)).await
}

fn make_clause(visit: &Visit, id: &str, place: &str) -> Result<ClausePage, Failure> {
    let missing = || Failure::NotFound(format!("{id}/{place}"));
    let act = find_act(id).ok_or_else(missing)?;
    let w = visit.words();
    let cite = format!("{id}/{}", place.trim_end_matches('/'));
    let all = act.provisions();
    let own = |provision: &&Provision| provision.cite == cite;
    let within = |provision: &&Provision| {
        provision.cite.strip_prefix(&cite).is_some_and(|rest| rest.starts_with(['.', '(', '/']))
    };
    let norms: Vec<&Provision> = all.iter().filter(own).collect();
    let inner: Vec<ClauseLine> = all.iter().filter(within).map(|provision| clause_line(w, provision)).collect();
    if norms.is_empty() && inner.is_empty() {
        return Err(missing());
    }
    let first = all.iter().position(|provision| provision.cite == cite);
    let last = all.iter().rposition(|provision| provision.cite == cite);
    let beside = |at: Option<usize>| at.and_then(|at| all.get(at)).map(|provision| Chip::of(w, &provision.cite));
    let site = visit.site.clone();
    let office = site.office();
    let chosen = |key: &str| {
        let choice = office.world().readings.iter().rev().find(|choice| *choice.key == *key && choice.body.is_none());
        choice.map(|choice| choice.value.to_string())
    };
    let said = |key: &str, option: &str| {
        let said = language::reading_option(w.0, key, option);
        ReadingValue { is_code: said == option, said }
    };
    let reading = |spec: &acts::ReadingSpec| {
        let default = match &spec.default {
            toml_value if toml_value.is_str() => toml_value.as_str().unwrap_or_default().to_owned(),
            other => other.to_string(),
        };
        ReadingLine {
            question: language::reading_question(w.0, &spec.key),
            chosen: said(&spec.key, &chosen(&spec.key).unwrap_or(default)),
            options: spec.options.iter().map(|option| said(&spec.key, option)).collect(),
        }
    };
    let today = visit.moment.today;
    let parameter = |parameter: &acts::Parameter| {
        let value = parameter.value_on(today).or(parameter.values.last().map(|dated| &dated.value))?;
        // What is no number stands in the summary in words.
        value.as_integer()?;
        Some((parameter.key.clone(), format!("{value} {}", unit(w, &parameter.unit))))
    };
    let norm = |provision: &&Provision| NormLine {
        line: clause_line(w, provision),
        by: provision.by.iter().map(|name| (name.clone(), executes(w, name))).collect(),
        words: provision.words.clone(),
    };
    Ok(ClausePage {
        frame: visit.frame(Section::Acts, language::cite(w.0, &cite)),
        act: act.id.clone(),
        act_short: act.short.in_language(w.code()).to_owned(),
        norms: norms.iter().map(norm).collect(),
        within: inner,
        parameters: act.parameters.iter().filter(|held| held.cite == cite).filter_map(parameter).collect(),
        readings: act.readings.iter().filter(|spec| spec.cites.contains(&cite)).map(reading).collect(),
        previous: beside(first.and_then(|at| at.checked_sub(1))),
        next: beside(last.map(|at| at + 1)),
    })
}

/// What a determination decides; empty where it has no heading of its own.
fn executes(w: Words, name: &str) -> String {
    let id = format!("norm-{}", name.replace("::", "-").replace('_', "-"));
    language::try_text(w.0, &id, &[]).unwrap_or_default()
}

fn unit(w: Words, unit: &str) -> String {
    language::try_text(w.0, &format!("site-unit-{unit}"), &[]).unwrap_or_default()
}

#[derive(Template)]
#[template(path = "coverage.html")]
struct CoveragePage {
    frame: Frame,
    rows: Vec<(String, String, Counts)>,
    awaiting: Vec<(String, usize)>,
    faults: Vec<String>,
}

pub(crate) async fn covered(visit: Visit) -> Response {
    visit.page(Section::Acts.needs(), |visit| Ok(make_coverage(visit))).await
}

fn make_coverage(visit: &Visit) -> CoveragePage {
    let w = visit.words();
    let executed = norms::all_norms().map(|norm| Executes { name: norm.name, cites: norm.cites() });
    let functions: Vec<Executes> = executed.collect();
    let found = coverage(acts().iter().map(|act| (act, act.provisions())), &functions);
    let name = |id: &str| find_act(id).map_or_else(|| id.to_owned(), |act| act.short.in_language(w.code()).to_owned());
    let rows = found.rows.iter().map(|row| {
        let counts = Counts {
            all: row.provisions,
            executed: row.executed,
            recorded: row.recorded,
            informational: row.informational,
            planned: row.planned,
        };
        (format!("/acts/{}", row.act), name(&row.act), counts)
    });
    CoveragePage {
        frame: visit.frame(Section::Acts, w.t("site-coverage-title")),
        rows: rows.collect(),
        awaiting: found.rows.iter().flat_map(|row| &row.awaiting).map(|(name, count)| (name.clone(), *count)).collect(),
        faults: found.faults.iter().map(ToString::to_string).collect(),
    }
}
