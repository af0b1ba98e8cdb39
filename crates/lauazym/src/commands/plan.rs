//! `plan`: the rotation plan as a draft, why it is as it is, and what a wish would change.

mod care;
mod why;
mod wish;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use calendar::Date;
use office::Office;
use office::language::{self, Value as Text};
use office::plan::{Draft, DraftError, DraftFileError, Drafts};
use office::query::View;
use planner::{Denied, Move, MovePart, Plan, Planner, Policy, Reckoning, Refusals, WhyStays};
use registry::{PersonNo, PostNo, World};
use serde_json::{Value, json};

use crate::arguments::{Format, OfPlan, Plan as Do};
use crate::commands::documents;
use crate::failure::{Exit, Failure};
use crate::output::{Answer, Row, column, permission_text, say, spinner, tell};
use crate::session::{Session, name_of, now};

/// So many alternatives are shown of one person.
const SHOWN: usize = 10;

pub fn run(session: &Session, what: Do) -> Result<Exit, Failure> {
    match what {
        Do::Draft { print_policy: true, .. } => {
            say(planner::DEFAULT_POLICY)?;
            Ok(Exit::Done)
        }
        Do::Draft { of, on, policy, .. } => draft(session, &of, on, policy.as_deref()),
        Do::Show { of } => with_plan(session, &of, "plan show", |desk| desk.show()),
        Do::Why { person, post, of } => {
            let draft = read(session, &of)?;
            planned(session, &draft, ("plan why", Some(&person)), |desk| desk.why(&person, post.as_deref()))?;
            Ok(Exit::Done)
        }
        Do::WhatIf { person, post, of } => {
            with_plan(session, &of, "plan what-if", |desk| desk.what_if(&person, post.as_deref()))
        }
        Do::Pin { .. } | Do::Forbid { .. } | Do::Limit { .. } | Do::Release { .. } => wish::run(session, what),
        Do::Vacancies { of } => with_plan(session, &of, "plan vacancies", |desk| desk.vacancies()),
        Do::Form { of, out, replace } => documents::form(session, &of, &out, replace),
        Do::Documents { kinds, of, out, r#as, person, replace } => {
            let papers = documents::Papers { out, ending: r#as, kinds, people: person, replace };
            documents::documents(session, &of, &papers)
        }
        Do::Diff { first, second } => diff(session, &first, &second),
    }
}

/// The draft of a year over all bodies, by the default weights, told in one paragraph.
pub fn drafted(session: &Session, world: &World, year: i32) -> Result<(), Failure> {
    let of = OfPlan { year, body: None };
    let draft =
        Draft { year, on: session.today, body: None, policy: None, wishes: BTreeMap::new(), posts: BTreeMap::new() };
    on_the_desk(session, world, &draft, |desk| {
        desk.prove()?;
        let plan = desk.planner.plan();
        say!("");
        desk.summary(&plan)?;
        // Beside the data, not among them: there nothing lies unsealed.
        let folder = session.global.data.parent().unwrap_or(Path::new("")).to_owned();
        for path in documents::forms_of(desk, &folder, year)? {
            let file = path.display().to_string();
            say!("{}", session.text("cli-document-written", &[("file", file.into())]));
        }
        Ok(())
    })?;
    write(session, &of, &draft)
}

fn read(session: &Session, of: &OfPlan) -> Result<Draft, Failure> {
    let none = || Failure::not_found("cli-error-no-draft", of.year.to_string());
    Drafts::beside(&session.global.data).read(of.year, of.body.as_deref()).map_err(draft_file)?.ok_or_else(none)
}

fn write(session: &Session, of: &OfPlan, draft: &Draft) -> Result<(), Failure> {
    Drafts::beside(&session.global.data).write(draft, of.body.as_deref()).map_err(draft_file)
}

fn draft_file(error: DraftFileError) -> Failure {
    match error {
        DraftFileError::Disk { path, error } => Failure::File { file: path.display().to_string(), error },
        error @ DraftFileError::Form { .. } => Failure::Input(error.to_string()),
    }
}

fn draft(session: &Session, of: &OfPlan, on: Option<Date>, policy: Option<&Path>) -> Result<Exit, Failure> {
    let policy = match policy {
        None => None,
        Some(path) => {
            let text = fs::read_to_string(path).map_err(Failure::file(path.display()))?;
            let wrong = |error: planner::PolicyError| Failure::Input(format!("{}: {error}", path.display()));
            Some(Policy::parse(&text).map_err(wrong)?)
        }
    };
    let on = on.unwrap_or(session.today);
    let (body, wishes, posts) = (of.body.clone(), BTreeMap::new(), BTreeMap::new());
    let draft = Draft { year: of.year, on, body, policy, wishes, posts };
    planned(session, &draft, ("plan draft", None), |desk| desk.show())?;
    write(session, of, &draft)?;
    Ok(Exit::Done)
}

/// Reads a draft, plans it, and does something with the plan.
pub fn with_plan(
    session: &Session,
    of: &OfPlan,
    purpose: &str,
    then: impl FnOnce(&mut Desk<'_, '_>) -> Result<(), Failure>,
) -> Result<Exit, Failure> {
    let draft = read(session, of)?;
    planned(session, &draft, (purpose, None), then)?;
    Ok(Exit::Done)
}

/// Plans, and notes in the journal for what the register was read: over all, or about one person.
fn planned(
    session: &Session,
    draft: &Draft,
    (purpose, about): (&str, Option<&str>),
    then: impl FnOnce(&mut Desk<'_, '_>) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let office: Office = session.open()?;
    let purpose = format!("{purpose} {}", draft.year);
    match about {
        None => office.note_listing(&session.actor(), now(), &purpose)?,
        Some(person) => {
            let no = session.person(office.world(), person)?;
            office.note_reading(no, &session.actor(), now(), &purpose)?;
        }
    }
    on_the_desk(session, office.world(), draft, then)
}

fn on_the_desk(
    session: &Session,
    world: &World,
    draft: &Draft,
    then: impl FnOnce(&mut Desk<'_, '_>) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let view = session.view(world, draft.on)?;
    let laws = view.laws()?;
    let drawing = spinner(session);
    drawing.set_message(session.text("cli-plan-drawing", &[]));
    let planner = view.planner(draft, &laws).map_err(|error| refused(session, &view, error))?;
    drawing.finish_and_clear();
    then(&mut Desk { session, view, draft, planner })
}

fn refused(session: &Session, view: &View<'_>, error: DraftError) -> Failure {
    let told = |id: &'static str, value: String| Failure::Told { id, value };
    match error {
        DraftError::Law(error) => Failure::Law(error),
        DraftError::Unknown(name) => Failure::not_found("cli-error-no-post", name),
        DraftError::Plan(planner::PlanError::NotLawful(person, post)) => {
            let post = view.world.staff.post(post).key.to_string();
            told("cli-plan-error-not-lawful", format!("{} → {post}", name_of(view.world, person)))
        }
        DraftError::Plan(planner::PlanError::NotPlanned(person)) => {
            told("cli-plan-error-not-planned", name_of(view.world, person))
        }
        DraftError::Plan(planner::PlanError::NotGiven(post)) => {
            told("cli-plan-error-not-given", session.title(view.world, post))
        }
        DraftError::Plan(planner::PlanError::NoPostLeft(person)) => {
            told("cli-plan-error-no-post-left", name_of(view.world, person))
        }
        DraftError::Plan(planner::PlanError::Denied(person, post, _)) => {
            let post = view.world.staff.post(post).key.to_string();
            told("cli-plan-error-denied", format!("{} → {post}", name_of(view.world, person)))
        }
        DraftError::Plan(error) => Failure::Input(error.to_string()),
    }
}

/// A plan on the desk, with what is needed to speak of it.
pub struct Desk<'d, 'p> {
    pub session: &'d Session,
    pub view: View<'p>,
    pub draft: &'d Draft,
    pub planner: Planner<'p>,
}

impl Desk<'_, '_> {
    fn title(&self, post: PostNo) -> String {
        self.session.title(self.view.world, post)
    }

    fn key(&self, post: PostNo) -> &str {
        &self.view.world.staff.post(post).key
    }

    fn say(&self, id: &str, values: &[(&str, Text<'_>)]) -> String {
        self.session.text(id, values)
    }

    /// Proves the plan: an unproved one is never shown.
    pub fn prove(&mut self) -> Result<(), Failure> {
        self.planner.prove().map_err(|error| Failure::Input(error.to_string()))
    }

    /// The plan, proved first.
    fn show(&mut self) -> Result<(), Failure> {
        self.prove()?;
        let plan = self.planner.plan();
        let columns = vec![
            column("person", "cli-column-person"),
            column("name", "cli-column-name"),
            column("from", "cli-column-plan-from"),
            column("to", "cli-column-plan-to"),
            column("on", "cli-column-plan-day"),
            column("together", "cli-column-plan-together"),
            column("points", "cli-column-plan-points"),
            column("remark", "cli-column-remark"),
        ];
        let mut answer = Answer::new(columns);
        for (number, chain) in (1..).zip(&plan.moves) {
            for part in &chain.parts {
                answer.rows.push(self.part(number, chain, part));
            }
        }
        for stay in &plan.stays {
            let remark = self.stays_because(stay.mover.person)?;
            let mut shown = vec![format!("P{}", stay.mover.person.0), name_of(self.view.world, stay.mover.person)];
            shown.extend([self.title(stay.mover.post), String::new(), String::new(), String::new(), String::new()]);
            shown.push(remark.clone());
            let care = stay.care.as_ref().map(|care| self.care(stay.mover.person, care, false)).transpose()?;
            let object = json!({
                "person": shown[0], "name": shown[1], "from": self.key(stay.mover.post), "to": null, "remark": remark,
                "care": care, "wish": self.draft.wishes.get(&shown[0]),
            });
            answer.rows.push(Row { shown, object });
        }
        answer.write(self.session)?;
        if self.session.format == Format::Table {
            self.tell_care(&plan)?;
            self.tell_wishes()?;
            self.summary(&plan)?;
        }
        Ok(())
    }

    fn part(&self, number: usize, chain: &Move, part: &MovePart) -> Row {
        let points: i64 = part.reckoning.iter().map(|line| line.points).sum();
        let kind = if chain.ring { "cli-plan-ring" } else { "cli-plan-chain" };
        let together = match chain.parts.len() {
            1 => String::new(),
            many => self.say(kind, &[("number", number.into()), ("count", many.into())]),
        };
        let remark = self.reckoned(&part.reckoning);
        let shown = vec![
            format!("P{}", part.mover.person.0),
            name_of(self.view.world, part.mover.person),
            self.title(part.mover.post),
            self.title(part.to),
            part.on.to_string(),
            together,
            points.to_string(),
            remark,
        ];
        let object = json!({
            "person": shown[0], "name": shown[1], "from": self.key(part.mover.post), "to": self.key(part.to),
            "on": part.on, "together": number, "ring": chain.ring, "points": points, "cost": part.reckoning,
            "lawful": part.permission, "wish": self.draft.wishes.get(&shown[0]),
        });
        Row { shown, object }
    }

    fn reckoned(&self, lines: &[Reckoning]) -> String {
        let line = |line: &Reckoning| format!("{}: {}", self.criterion(line), line.points);
        lines.iter().map(line).collect::<Vec<_>>().join("; ")
    }

    fn criterion(&self, line: &Reckoning) -> String {
        self.say(&format!("criterion-{}", line.criterion), &[("units", line.units.into())])
    }

    fn summary(&self, plan: &Plan) -> Result<(), Failure> {
        let moved = plan.given().count();
        let rings = plan.moves.iter().filter(|chain| chain.ring).count();
        let values = [
            ("year", self.draft.year.to_string().into()),
            ("day", language::date(self.session.language, self.draft.on).into()),
            ("moved", moved.into()),
            ("rings", rings.into()),
            ("stay", plan.stays.len().into()),
            ("points", plan.points.into()),
        ];
        say!("{}", self.say("cli-plan-summary", &values));
        match self.planner.taken_out() {
            0 => say!("{}", self.say("cli-plan-proved", &[])),
            out => say!("{}", self.say("cli-plan-proved-without", &[("count", out.into())])),
        }
        let year = self.draft.year.to_string();
        say!("{}", self.say("cli-plan-next", &[("year", year.into())]));
        Ok(())
    }

    /// What has taken a lawful move out of the plan.
    fn denied(&self, denied: Denied) -> String {
        match denied {
            Denied::ByHead => self.say("cli-plan-denied-by-head", &[]),
            Denied::Closed => self.say("cli-plan-denied-closed", &[]),
            Denied::Limited => self.say("cli-plan-denied-limited", &[]),
            Denied::OnItsDay(day) => {
                let day = language::date(self.session.language, day);
                self.say("cli-plan-denied-on-day", &[("day", day.into())])
            }
        }
    }

    fn stays_because(&mut self, person: PersonNo) -> Result<String, Failure> {
        let why = self.planner.why_stays(person).map_err(|error| Failure::Input(error.to_string()))?;
        Ok(match why {
            None => String::new(),
            Some(WhyStays::Pinned) => self.say("cli-plan-kept", &[]),
            Some(WhyStays::Taken(held)) => self.say("cli-plan-all-taken", &[("count", held.len().into())]),
            Some(WhyStays::Denied(posts)) => {
                let mut said: Vec<String> = posts.iter().map(|(_, denied)| self.denied(*denied)).collect();
                said.sort();
                said.dedup();
                said.join(" ")
            }
            Some(WhyStays::NoLawfulPost(counts, missing)) => {
                let code = |(code, count): &(norms::rotation::RefusalCode, usize)| {
                    let said = language::reason(self.session.language, &code.to_string());
                    self.say("cli-plan-reason", &[("reason", said.into()), ("count", (*count).into())])
                };
                let mut reasons: Vec<String> = counts.iter().take(2).map(code).collect();
                let missing = missing.iter().fold(norms::rotation::Asks::EMPTY, |all, asks| all.union(*asks));
                for ask in missing.iter().take(2) {
                    let fact = Text::Word(format!("ask-{ask}").into());
                    reasons.push(self.say("cli-remark-missing", &[("fact", fact)]));
                }
                match reasons.is_empty() {
                    true => self.say("cli-plan-no-post", &[]),
                    false => reasons.join("; "),
                }
            }
        })
    }

    fn what_if(&mut self, person: &str, post: Option<&str>) -> Result<(), Failure> {
        let no = self.session.person(self.view.world, person)?;
        let post = post.map(|key| self.session.post(self.view.world, key)).transpose()?;
        let held = self.view.post_of(no);
        let Some(post) = post.or(held) else {
            return Err(Failure::not_found("cli-plan-error-not-planned", person));
        };
        let tried = self.planner.what_if(&[planner::Wish::Pin(no, post)]);
        let (before, after) = tried.map_err(|error| refused(self.session, &self.view, DraftError::Plan(error)))?;
        let rows = before.differences(&after).into_iter().map(|d| (d.person, d.first, d.second));
        self.changes(rows.collect())?;
        let values = [
            ("points", (after.points - before.points).into()),
            ("stay", (after.stays.len() as i64 - before.stays.len() as i64).into()),
        ];
        if self.session.format == Format::Table {
            say!("{}", self.say("cli-plan-change", &values));
        }
        Ok(())
    }

    fn changes(&self, rows: Vec<(PersonNo, Option<PostNo>, Option<PostNo>)>) -> Result<(), Failure> {
        let mut answer = Answer::new(difference_columns());
        for (person, first, second) in rows {
            let title = |post: Option<PostNo>| post.map_or_else(|| "—".to_owned(), |post| self.title(post));
            let key = |post: Option<PostNo>| post.map_or(Value::Null, |post| self.key(post).into());
            let shown = vec![format!("P{}", person.0), name_of(self.view.world, person), title(first), title(second)];
            let object = json!({ "person": shown[0], "name": shown[1], "first": key(first), "second": key(second) });
            answer.rows.push(Row { shown, object });
        }
        answer.write(self.session)
    }

    fn vacancies(&mut self) -> Result<(), Failure> {
        let columns = vec![
            column("post", "cli-column-post-key"),
            column("title", "cli-column-post"),
            column("stays", "cli-column-plan-stays-fewer"),
            column("points", "cli-column-plan-points-saved"),
        ];
        let mut answer = Answer::new(columns);
        let found = self.planner.worth_of_vacancies().map_err(|error| Failure::Input(error.to_string()))?;
        for worth in found.iter().take(SHOWN) {
            let title = self.title(worth.post);
            answer.plain(vec![self.key(worth.post).into(), title.into(), worth.stays.into(), worth.points.into()]);
        }
        answer.write(self.session)
    }
}

fn difference_columns() -> Vec<crate::output::Column> {
    vec![
        column("person", "cli-column-person"),
        column("name", "cli-column-name"),
        column("first", "cli-column-plan-first"),
        column("second", "cli-column-plan-second"),
    ]
}

/// Where two plans written as JSON differ, by person.
fn diff(session: &Session, first: &Path, second: &Path) -> Result<Exit, Failure> {
    let read = |path: &Path| -> Result<BTreeMap<String, (String, Option<String>)>, Failure> {
        let text = fs::read_to_string(path).map_err(Failure::file(path.display()))?;
        let wrong = |error: serde_json::Error| Failure::Input(format!("{}: {error}", path.display()));
        let rows: Vec<Value> = serde_json::from_str(&text).map_err(wrong)?;
        let row = |row: &Value| {
            let word = |field: &str| row.get(field).and_then(Value::as_str).map(str::to_owned);
            Some((word("person")?, (word("name")?, word("to"))))
        };
        let form = || Failure::Told { id: "cli-plan-error-form", value: path.display().to_string() };
        rows.iter().map(|given| row(given).ok_or_else(form)).collect()
    };
    let (first, second) = (read(first)?, read(second)?);
    let mut answer = Answer::new(difference_columns());
    let people: std::collections::BTreeSet<&String> = first.keys().chain(second.keys()).collect();
    let mut changed = 0;
    for person in people {
        let to = |plan: &BTreeMap<String, (String, Option<String>)>| plan.get(person).and_then(|(_, to)| to.clone());
        if to(&first) == to(&second) {
            continue;
        }
        changed += 1;
        let name = first.get(person).or(second.get(person)).map(|(name, _)| name.clone()).unwrap_or_default();
        answer.plain(vec![person.clone().into(), name.into(), json!(to(&first)), json!(to(&second))]);
    }
    if changed == 0 {
        tell(session, session.text("cli-plan-same", &[]), Vec::new())?;
        return Ok(Exit::Done);
    }
    answer.write(session)?;
    Ok(Exit::Done)
}
