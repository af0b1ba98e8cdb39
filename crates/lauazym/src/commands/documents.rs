//! `plan form`, `plan documents`, `template`: the papers of a plan as files, and the templates they are made from.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use office::documents::{Desk as Letters, DocumentError, FileError, Gap, Kind, PlanData, Templates, write};
use planner::Plan;
use registry::PersonNo;
use serde::Serialize;
use serde_json::json;

use crate::arguments::{Ending, Format, OfPlan};
use crate::commands::plan::{self, Desk};
use crate::failure::{Exit, Failure};
use crate::output::{Answer, Row, column, say, spinner};
use crate::session::{Session, name_of};

/// So many empty cells are shown; all of them stand in JSON.
const GAPS_SHOWN: usize = 15;

/// What of a plan's papers is to be written, and where.
pub struct Papers {
    pub out: PathBuf,
    pub ending: Ending,
    pub kinds: Vec<Kind>,
    pub people: Vec<String>,
    pub replace: bool,
}

/// The annual plan in its form, as one file.
pub fn form(session: &Session, of: &OfPlan, out: &Path, replace: bool) -> Result<Exit, Failure> {
    plan::with_plan(session, of, "plan form", |desk| {
        desk.prove()?;
        let (data, gaps) = desk.form()?;
        let mut files = Files::new(session, replace);
        files.write(Kind::RotationPlan, one_body(&data), &data, out)?;
        files.tell()?;
        tell_gaps(desk, &gaps)
    })
}

/// The form of a plan beside the register, for the demo: in each form that can be made here.
pub fn forms_of(desk: &mut Desk<'_, '_>, folder: &Path, year: i32) -> Result<Vec<PathBuf>, Failure> {
    let (data, _) = desk.form()?;
    let mut files = Files::new(desk.session, true);
    let endings = [Ending::Docx, Ending::Xlsx].into_iter().chain(office::documents::worker().map(|_| Ending::Pdf));
    for ending in endings {
        let path = folder.join(format!("rotation-plan-{year}.{}", ending.written()));
        files.write(Kind::RotationPlan, one_body(&data), &data, &path)?;
    }
    Ok(files.written)
}

/// All papers of a plan, or some of them, in a folder.
pub fn documents(session: &Session, of: &OfPlan, papers: &Papers) -> Result<Exit, Failure> {
    plan::with_plan(session, of, "plan documents", |desk| {
        desk.prove()?;
        let people = papers.people.iter().map(|person| session.person(desk.view.world, person));
        let people: Vec<PersonNo> = people.collect::<Result<_, _>>()?;
        fs::create_dir_all(&papers.out).map_err(Failure::file(papers.out.display()))?;
        let plan = desk.planner.plan();
        let (data, gaps) = desk.form()?;
        let mut files = Files::new(session, papers.replace);
        files.of_plan(papers, &data, &people)?;
        files.of_moves(papers, desk, &plan, &people)?;
        files.tell()?;
        tell_gaps(desk, &gaps)
    })
}

/// The templates, or the text of one.
pub fn template(session: &Session, kind: Option<Kind>) -> Result<Exit, Failure> {
    let templates = templates(session);
    if let Some(kind) = kind {
        say(templates.source(kind, session.language, None).map_err(told)?.trim_end())?;
        return Ok(Exit::Done);
    }
    let columns = vec![
        column("document", "cli-column-document"),
        column("title", "cli-column-document-title"),
        column("template", "cli-column-template"),
    ];
    let mut answer = Answer::new(columns);
    for kind in Kind::all() {
        let place = templates.place(kind, session.language, None);
        let ours = || session.text("cli-template-ours", &[]);
        let from = place.map_or_else(ours, |path| path.display().to_string());
        answer.plain(vec![kind.to_string().into(), session.text(&format!("paper-{kind}"), &[]).into(), from.into()]);
    }
    answer.write(session)?;
    if session.format == Format::Table {
        let folder = folder(session).display().to_string();
        say!("{}", session.text("cli-template-how", &[("folder", folder.into())]));
    }
    Ok(Exit::Done)
}

fn folder(session: &Session) -> PathBuf {
    session.global.data.join("templates")
}

fn templates(session: &Session) -> Templates {
    Templates::with(folder(session))
}

fn told(error: DocumentError) -> Failure {
    match error {
        DocumentError::Unread { path, error } => Failure::File { file: path.display().to_string(), error },
        error @ DocumentError::Template { .. } => Failure::Input(error.to_string()),
    }
}

fn file_failure(error: FileError) -> Failure {
    match error {
        FileError::Ending(path) => Failure::Told { id: "cli-error-ending", value: path.display().to_string() },
        FileError::Disk { path, error } => Failure::File { file: path.display().to_string(), error },
        FileError::NoWorker => Failure::Told { id: "cli-error-no-print-worker", value: String::new() },
        error => Failure::Input(error.to_string()),
    }
}

/// The key of the only body of a plan: its own templates are then used.
fn one_body(data: &PlanData) -> Option<&str> {
    match data.bodies.as_slice() {
        [only] => Some(&only.key),
        _ => None,
    }
}

/// The files written so far.
struct Files<'s> {
    session: &'s Session,
    templates: Templates,
    replace: bool,
    written: Vec<PathBuf>,
}

impl<'s> Files<'s> {
    fn new(session: &'s Session, replace: bool) -> Files<'s> {
        Files { session, templates: templates(session), replace, written: Vec::new() }
    }

    fn write(&mut self, kind: Kind, body: Option<&str>, data: impl Serialize, path: &Path) -> Result<(), Failure> {
        if path.exists() && !self.replace {
            return Err(Failure::Told { id: "cli-error-document-exists", value: path.display().to_string() });
        }
        let bar = spinner(self.session);
        bar.set_message(self.session.text("cli-document-writing", &[("file", path.display().to_string().into())]));
        let document = self.templates.fill(kind, self.session.language, body, data).map_err(told)?;
        write(&document, path).map_err(file_failure)?;
        bar.finish_and_clear();
        self.written.push(path.to_owned());
        Ok(())
    }

    /// What speaks of the whole plan: a file a body, for each body approves its own (rules/9).
    fn of_plan(&mut self, papers: &Papers, data: &PlanData, people: &[PersonNo]) -> Result<(), Failure> {
        let whole = [Kind::RotationPlan, Kind::PlanSubmission, Kind::PlanDispatch, Kind::AcquaintanceSheet];
        for kind in whole.into_iter().filter(|kind| people.is_empty() && papers.wants(*kind)) {
            for body in &data.bodies {
                let Some(own) = data.of_body(&body.key) else { continue };
                self.write(kind, Some(&body.key), &own, &papers.file(kind, &body.key))?;
            }
        }
        for body in data.bodies.iter().filter(|_| papers.wants(Kind::PlanExtract)) {
            let rows = body.rows.iter().filter(|row| asked(people, &row.person));
            for row in rows {
                let Some(own) = data.extract(&row.person) else { continue };
                self.write(Kind::PlanExtract, Some(&body.key), &own, &papers.file(Kind::PlanExtract, &row.person))?;
            }
        }
        Ok(())
    }

    /// What speaks of a move, or of someone who moves.
    fn of_moves(
        &mut self,
        papers: &Papers,
        desk: &Desk<'_, '_>,
        plan: &Plan,
        people: &[PersonNo],
    ) -> Result<(), Failure> {
        let laws = desk.view.laws()?;
        let (view, language) = (&desk.view, self.session.language);
        let letters = Letters { view, laws: &laws, year: desk.draft.year, language };
        for (number, chain) in (1..).zip(&plan.moves) {
            let parts = chain.parts.iter().filter(|part| people.is_empty() || people.contains(&part.mover.person));
            let Some(first) = parts.clone().next() else { continue };
            let body = &view.world.staff.bodies[view.world.staff.post(first.mover.post).body.index()].key;
            if papers.wants(Kind::Order)
                && let Some(order) = letters.order(chain)
                && !order.items.is_empty()
            {
                self.write(Kind::Order, Some(body), &order, &papers.file(Kind::Order, &number.to_string()))?;
            }
            for part in parts {
                let Some(letter) = letters.about(part) else { continue };
                let person = letter.item.person.clone();
                if papers.wants(Kind::Notice) {
                    self.write(Kind::Notice, Some(body), &letter, &papers.file(Kind::Notice, &person))?;
                }
                if letter.item.agreement.is_empty() {
                    continue;
                }
                if papers.wants(Kind::Submission) {
                    self.write(Kind::Submission, Some(body), &letter, &papers.file(Kind::Submission, &person))?;
                }
                if papers.wants(Kind::ServiceRecord)
                    && let Some(record) = letters.service_record(part.mover.person)
                {
                    let file = papers.file(Kind::ServiceRecord, &person);
                    self.write(Kind::ServiceRecord, Some(body), &record, &file)?;
                }
            }
        }
        Ok(())
    }

    fn tell(&self) -> Result<(), Failure> {
        if self.session.format == Format::Table {
            match self.written.as_slice() {
                [only] => {
                    let file = only.display().to_string();
                    return say(self.session.text("cli-document-written", &[("file", file.into())]));
                }
                several => {
                    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
                    let folder = several.first().and_then(|path| path.parent()).unwrap_or(Path::new("."));
                    for path in several {
                        let name = path.file_name().unwrap_or_default().to_string_lossy();
                        let kind = Kind::all().find(|kind| name.starts_with(&kind.to_string()));
                        *kinds.entry(kind.map_or_else(String::new, |kind| kind.to_string())).or_default() += 1;
                    }
                    let folder = folder.display().to_string();
                    let values = [("count", several.len().into()), ("folder", folder.into())];
                    say!("{}", self.session.text("cli-documents-written", &values));
                    for (kind, count) in kinds {
                        say!("  {}: {count}", self.session.text(&format!("paper-{kind}"), &[]));
                    }
                    return Ok(());
                }
            }
        }
        Ok(())
    }
}

impl Papers {
    fn wants(&self, kind: Kind) -> bool {
        self.kinds.is_empty() || self.kinds.contains(&kind)
    }

    fn file(&self, kind: Kind, of: &str) -> PathBuf {
        self.out.join(format!("{kind}-{of}.{}", self.ending.written()))
    }
}

fn asked(people: &[PersonNo], person: &str) -> bool {
    people.is_empty() || people.iter().any(|no| format!("P{}", no.0) == person)
}

/// The empty cells of the form: the plan cannot go to the head with them (rules/11, 13).
fn tell_gaps(desk: &Desk<'_, '_>, gaps: &[Gap]) -> Result<(), Failure> {
    let session = desk.session;
    let (table, world) = (session.format == Format::Table, desk.view.world);
    if table && gaps.is_empty() {
        return say(session.text("cli-plan-form-complete", &[]));
    }
    let columns = vec![
        column("body", "cli-column-body"),
        column("row", "cli-column-plan-row"),
        column("column", "cli-column-plan-column"),
        column("person", "cli-column-person"),
        column("name", "cli-column-name"),
        column("missing", "cli-column-missing"),
    ];
    let mut answer = Answer::new(columns);
    let shown = if table { GAPS_SHOWN } else { gaps.len() };
    for gap in gaps.iter().take(shown) {
        let body = &world.staff.bodies[gap.body.index()];
        let missing = session.text(&format!("particular-{}", gap.particular), &[]);
        let (person, name) = (format!("P{}", gap.person.0), name_of(world, gap.person));
        let column = gap.particular.column();
        let object = json!({
            "body": body.key, "row": gap.row, "column": column, "person": person, "missing": gap.particular,
            "code": "plan-form-incomplete", "clause": gap.particular.clause().as_str(),
        });
        let body = body.name.in_language(session.language.code()).to_owned();
        answer
            .rows
            .push(Row { shown: vec![body, gap.row.to_string(), column.to_string(), person, name, missing], object });
    }
    if table {
        let people: std::collections::BTreeSet<PersonNo> = gaps.iter().map(|gap| gap.person).collect();
        let values = [("count", gaps.len().into()), ("people", people.len().into())];
        say!("\n{}", session.text("cli-plan-form-gaps", &values));
    }
    answer.write(session)
}

impl Desk<'_, '_> {
    /// The plan in its form, and the cells that are empty.
    fn form(&mut self) -> Result<(PlanData, Vec<Gap>), Failure> {
        let laws = self.view.laws()?;
        let language = self.session.language;
        Ok(PlanData::of(&self.view, &mut self.planner, &laws, self.draft.year, language))
    }
}
