//! A case: its line of steps, what bars a step and what would cure it, the papers, and the step itself.

pub(crate) mod form;
pub(crate) mod papers;

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use calendar::Date;
use norms::rotation::{self, FormRow, Particular};
use office::Office;
use office::access::{Action, Subject};
use office::cases::{StepError, When, body_of, person_of};
use office::language;
use office::papers::Paper;
use office::{Batch, PersonBatch};
use procedures::rotation::{Case, CaseId, Command, Planning};
use procedures::{DocumentKind, DocumentRef, Reason, Standing, Step};
use registry::{PersonEvent, PersonNo, World};
use serde_json::{Map, Value};
use strum::IntoEnumIterator;

use crate::accounts::Section;
use crate::failure::Failure;
use crate::pages::cases::{address, may_read, name, title};
use crate::parts::{Chip, Day};
use crate::sent::Sent;
use crate::visit::{Frame, Visit, go};
use crate::words::Words;
use form::{Field, Sources};

#[derive(Template)]
#[template(path = "case.html")]
struct CasePage {
    frame: Frame,
    id: String,
    state: String,
    done: Vec<DoneStep>,
    now: Vec<OpenStep>,
    later: Vec<LaterStep>,
    rows: Vec<PlanLine>,
    papers: Vec<PaperLine>,
    /// Whether papers can be given here.
    gives: bool,
    /// What went wrong with the step that was sent.
    refused: Vec<Barred>,
    refused_step: String,
}

struct DoneStep {
    number: &'static str,
    what: String,
    on: String,
    by: String,
    papers: Vec<String>,
    breaches: Vec<String>,
    chip: Chip,
}

struct OpenStep {
    number: &'static str,
    step: &'static str,
    what: String,
    who: String,
    day: Option<Day>,
    chip: Chip,
    silent: bool,
    barred: Vec<Barred>,
    /// Whether this person may take it.
    mine: bool,
    fields: Vec<Field>,
    papers: Vec<NeededPaper>,
    /// Whether the password is asked for again: a signature.
    signs: bool,
}

struct NeededPaper {
    kind: DocumentKind,
    name: String,
    /// Papers of the case that can be meant: hash and name.
    given: Vec<(String, String)>,
    /// Whether the program can make it from the register.
    made: bool,
}

struct LaterStep {
    number: &'static str,
    what: String,
    who: String,
    day: Option<Day>,
    chip: Chip,
}

pub(super) struct Barred {
    message: String,
    cure: String,
    chip: Chip,
}

struct PlanLine {
    number: usize,
    href: String,
    name: String,
    post: String,
    intended: String,
    acquainted: String,
    /// What the form must show of the employee and is not recorded, in words.
    missing: Vec<String>,
    /// Number of the person where this reader may record what is missing.
    records: Option<u32>,
    lacks_family: bool,
    lacks_housing: bool,
}

struct PaperLine {
    href: String,
    name: String,
    on: String,
    by: String,
    size: String,
    hash: String,
}

pub(crate) async fn page(visit: Visit, Path(case): Path<String>) -> Response {
    visit.page(None, move |visit| make(visit, &known(&case)?, &[], "")).await
}

/// The case of an address.
pub(super) fn known(case: &str) -> Result<CaseId, Failure> {
    case.parse().map_err(|_| Failure::NotFound(case.to_owned()))
}

fn make(visit: &Visit, id: &CaseId, refused: &[Reason], refused_step: &str) -> Result<CasePage, Failure> {
    let site = visit.site.clone();
    let office = site.office();
    let (world, w) = (office.world(), visit.words());
    let body = body_of(id, world).ok_or_else(|| Failure::NotFound(id.to_string()))?;
    if !may_read(visit, id, world, |no| office.has_row(id, no)) {
        return Err(Failure::NotYours);
    }
    match person_of(id) {
        Some(no) => office.note_reading(no, visit.login(), visit.moment.now, "case")?,
        None => office.note_listing(visit.login(), visit.moment.now, &format!("case {id}"))?,
    }
    let acting = office.acting_in(&visit.signed.actor, id, visit.moment.today).unwrap_or_default();
    let cases = office.case_book().cases();
    let case = cases.case(id);
    let view = visit.view(world);
    let steps: Vec<Step> = view.of_case(body, cases, &acting, &[], |context| case.steps(context))?;
    let desk = Desk { visit, office: &office, id, case: &case, acting: &acting };
    let (mut done, mut now, mut later) = (Vec::new(), Vec::new(), Vec::new());
    for step in &steps {
        match &step.standing {
            Standing::Done { .. } => done.extend(desk.done(step)),
            Standing::Now { barred } if step.who != [procedures::Actor::System] => now.push(desk.open(step, barred)),
            Standing::Now { .. } => {}
            Standing::Later => later.push(desk.later(step)),
        }
    }
    // What this person can do stands first.
    now.sort_by_key(|step| !step.mine);
    let own = acting == [procedures::Actor::Employee] && person_of(id).is_none();
    Ok(CasePage {
        frame: visit.frame(Section::Cases, title(w, id, world)),
        id: id.to_string(),
        state: language::case_state(w.0, case.procedure(), case.state()),
        done,
        now,
        later,
        rows: desk.rows(own),
        // Of a plan an employee sees their own row, and no papers that show others' (A35).
        papers: if own { Vec::new() } else { office.papers().of(id).map(|paper| desk.paper(paper)).collect() },
        gives: !own && !acting.is_empty(),
        refused: refused.iter().map(|reason| barred(w, reason, world)).collect(),
        refused_step: refused_step.to_owned(),
    })
}

fn barred(w: Words, reason: &Reason, world: &World) -> Barred {
    let (message, cure) = language::procedure_reason(w.0, reason, &world.staff);
    Barred { message, cure, chip: Chip::of(w, reason.clause.as_str()) }
}

/// What a page of a case is made from.
struct Desk<'d> {
    visit: &'d Visit,
    office: &'d Office,
    id: &'d CaseId,
    case: &'d Case,
    acting: &'d [procedures::Actor],
}

/// The plan, where the case is one in which something was done.
fn plan_of<'o>(office: &'o Office, id: &CaseId) -> Option<&'o Planning> {
    match id {
        CaseId::Planning { body, period } => office.case_book().cases().planning(body, *period),
        CaseId::Of { .. } => None,
    }
}

impl Desk<'_> {
    fn plan(&self) -> Option<&Planning> {
        plan_of(self.office, self.id)
    }

    fn what(&self, step: &Step) -> String {
        language::step_name(self.visit.words().0, self.case.procedure(), step.step)
    }

    fn who(&self, step: &Step) -> String {
        let names = step.who.iter().map(|actor| language::actor(self.visit.words().0, *actor));
        names.collect::<Vec<_>>().join(", ")
    }

    fn day(&self, due: Option<Date>) -> Option<Day> {
        due.map(|day| Day::of(self.visit.words(), day, self.visit.moment.today, &self.visit.site.settings.calendar))
    }

    fn done(&self, step: &Step) -> Option<DoneStep> {
        let Standing::Done { on, by, documents, breaches } = &step.standing else { return None };
        let w = self.visit.words();
        let paper = |document: &DocumentRef| {
            let name = language::paper(w.0, document.kind);
            let number = document.number.as_deref().map(|number| format!(" № {number}")).unwrap_or_default();
            let hash = document.hash.as_deref().map(|hash| format!(" ({}…)", &hash[..hash.len().min(12)]));
            format!("{name}{number}{}", hash.unwrap_or_default())
        };
        Some(DoneStep {
            number: step.number,
            what: self.what(step),
            on: language::date(w.0, *on),
            by: language::actor(w.0, *by),
            papers: documents.iter().map(paper).collect(),
            breaches: breaches.iter().map(|breach| language::breach(w.0, breach)).collect(),
            chip: Chip::of(w, step.clause.as_str()),
        })
    }

    fn open(&self, step: &Step, found: &[Reason]) -> OpenStep {
        let w = self.visit.words();
        let own = self.visit.signed.actor.person;
        let signs = step.step == "acquaint" && self.acting == [procedures::Actor::Employee];
        let sources = Sources { world: self.office.world(), plan: self.plan(), signs: own.filter(|_| signs) };
        let mut needed = step.documents.clone();
        if step.step == "acquaint" && !signs {
            needed.push(DocumentKind::AcquaintanceSheet);
        }
        let given = |paper: &Paper| (paper.hash.to_string(), format!("{} ({})", paper.name, &paper.hash[..12]));
        let paper = |kind: DocumentKind| NeededPaper {
            kind,
            name: language::paper(w.0, kind),
            given: self.office.papers().of(self.id).map(given).collect(),
            made: papers::made_from_the_register(self.id, kind).is_some(),
        };
        OpenStep {
            number: step.number,
            step: step.step,
            what: self.what(step),
            who: self.who(step),
            day: self.day(step.due),
            chip: Chip::of(w, step.clause.as_str()),
            silent: step.silent,
            barred: found.iter().map(|reason| barred(w, reason, self.office.world())).collect(),
            mine: step.who.iter().any(|actor| self.acting.contains(actor)),
            fields: form::fields(w, self.case.procedure(), step.step, &sources),
            papers: if signs { Vec::new() } else { needed.into_iter().map(paper).collect() },
            signs,
        }
    }

    fn later(&self, step: &Step) -> LaterStep {
        LaterStep {
            number: step.number,
            what: self.what(step),
            who: self.who(step),
            day: self.day(step.due),
            chip: Chip::of(self.visit.words(), step.clause.as_str()),
        }
    }

    /// The rows of a plan; for an employee the own one alone (A35).
    fn rows(&self, own: bool) -> Vec<PlanLine> {
        let Some(plan) = self.plan() else { return Vec::new() };
        let (w, world) = (self.visit.words(), self.office.world());
        let held = |no: PersonNo| {
            let career = world.career(no);
            career.held_on(self.visit.moment.today).map(|at| career.appointments[at].post)
        };
        let title = |post| language::post(w.0, post, &world.staff);
        let mine = |person: PersonNo| !own || self.visit.signed.actor.person == Some(person);
        let rows = (1..).zip(&plan.rows).filter(|(_, row)| mine(row.person));
        let line = |(number, row): (usize, &procedures::rotation::planning::PlanRow)| PlanLine {
            number,
            href: format!("/people/P{}", row.person.0),
            name: name(self.visit, world, row.person),
            post: held(row.person).map_or_else(String::new, title),
            intended: row
                .intended
                .as_deref()
                .and_then(|key| world.staff.find_post(key))
                .map_or_else(String::new, title),
            acquainted: match plan.acquainted.get(&row.person) {
                None => w.t("site-case-not-acquainted"),
                Some(true) => w.t("site-case-signed"),
                Some(false) => w.t("site-case-signature-refused"),
            },
            missing: Vec::new(),
            records: None,
            lacks_family: false,
            lacks_housing: false,
        };
        let Some(body) = body_of(self.id, world) else { return Vec::new() };
        let view = self.visit.view(world);
        let law = view.law(Some(body)).ok().filter(|_| !own && matches!(self.case.state(), "drafting" | "returned"));
        let with_gaps = |(line, row): (PlanLine, &procedures::rotation::planning::PlanRow)| match &law {
            None => line,
            Some(law) => self.gaps(line, row, law),
        };
        rows.map(|(number, row)| with_gaps((line((number, row)), row))).collect()
    }

    /// A row with what its form lacks (rules/13), while the plan is drawn up.
    fn gaps(&self, line: PlanLine, row: &procedures::rotation::planning::PlanRow, law: &rotation::Law<'_>) -> PlanLine {
        let (w, world) = (self.visit.words(), self.office.world());
        let Some(person) = world.person(row.person) else { return line };
        let (career, on) = (world.career(row.person), self.visit.moment.today);
        let held = career.held_on(on).map(|at| career.appointments[at].post);
        let intended = row.intended.as_deref().and_then(|key| world.staff.find_post(key)).or(held);
        let Some(intended) = intended else { return line };
        let shows = rotation::shown(&FormRow { person, career, on, intended }, law, &mut norms::Silent);
        let lacks = |particular: &Particular| !shows.contains(*particular);
        let may = self.visit.may(Action::RegisterWrite, Subject::Person(row.person), world);
        PlanLine {
            missing: Particular::iter().filter(lacks).map(|found| w.t(&format!("particular-{found}"))).collect(),
            records: Some(row.person.0).filter(|_| may),
            lacks_family: lacks(&Particular::Family),
            lacks_housing: lacks(&Particular::Housing),
            ..line
        }
    }

    fn paper(&self, paper: &Paper) -> PaperLine {
        PaperLine {
            href: format!("/paper/{}/{}", paper.hash, self.id),
            name: paper.name.to_string(),
            on: language::date(self.visit.words().0, paper.on),
            by: paper.by.to_string(),
            size: self.visit.words().number(paper.size.div_ceil(1024) as i64),
            hash: paper.hash.to_string(),
        }
    }
}

/// Takes a step; one that is refused shows the case again with every reason.
pub(crate) async fn step(Path(case): Path<String>, sent: Sent) -> Response {
    let visit = sent.visit.clone();
    visit.answer(None, move |visit| take(visit, &known(&case)?, &sent)).await
}

fn take(visit: &Visit, id: &CaseId, sent: &Sent) -> Result<Response, Failure> {
    let name = sent.field("step").to_owned();
    let (w, today) = (visit.words(), visit.moment.today);
    let (procedure, command, needed, signs) = read(visit, id, &name, sent)?;
    if signs {
        again(visit, sent)?;
    }
    let mut documents: Vec<DocumentRef> = Vec::new();
    for kind in needed {
        documents.extend(paper_of(visit, id, kind, sent)?);
    }
    if signs && sent.field("refused").is_empty() {
        documents.push(papers::own_extract(visit, id)?);
    }
    let command: Command = serde_json::from_value(Value::Object(Map::from_iter([(procedure, command)])))
        .map_err(|wrong| Failure::Refused(w.with("site-case-step-wrong", "reason", wrong.to_string())))?;
    let calendar = &visit.site.settings.calendar;
    let when = When { today, at: visit.moment.now, calendar, documents: &documents };
    let taken = visit.site.office_to_write().take_step(&visit.signed.actor, id, &command, when);
    match taken {
        Ok(_) => Ok(go(&address(id))),
        Err(StepError::Denied(_)) => Err(Failure::NotYours),
        Err(StepError::Refused(refused)) => {
            let what = language::step_name(w.0, command_procedure(id), &name);
            let page = make(visit, id, &refused.0, &what)?;
            let page = page.render().map_err(|error| Failure::Fault(error.to_string()))?;
            let status = axum::http::StatusCode::UNPROCESSABLE_ENTITY;
            Ok(axum::response::IntoResponse::into_response((status, axum::response::Html(page))))
        }
        Err(StepError::NoSuchCase(id)) => Err(Failure::NotFound(id.to_string())),
        Err(StepError::Law(error)) => Err(error.into()),
        Err(StepError::Office(error)) => Err(error.into()),
    }
}

/// The step that a form means: its procedure, its command, the papers it needs, and whether it is a signature.
fn read(
    visit: &Visit,
    id: &CaseId,
    name: &str,
    sent: &Sent,
) -> Result<(String, Value, Vec<DocumentKind>, bool), Failure> {
    let site = visit.site.clone();
    let office = site.office();
    let (world, w) = (office.world(), visit.words());
    let body = body_of(id, world).ok_or_else(|| Failure::NotFound(id.to_string()))?;
    let acting = office.acting_in(&visit.signed.actor, id, visit.moment.today).map_err(|_| Failure::NotYours)?;
    let cases = office.case_book().cases();
    let case = cases.case(id);
    let steps: Vec<Step> = visit.view(world).of_case(body, cases, &acting, &[], |context| case.steps(context))?;
    let open = steps.iter().find(|step| step.step == name && matches!(step.standing, Standing::Now { .. }));
    let mut needed = open.map(|step| step.documents.clone()).unwrap_or_default();
    let signs = name == "acquaint" && acting == [procedures::Actor::Employee];
    if name == "acquaint" && !signs && sent.field("refused").is_empty() {
        needed.push(DocumentKind::AcquaintanceSheet);
    }
    let sources = Sources { world, plan: plan_of(&office, id), signs: visit.signed.actor.person.filter(|_| signs) };
    let rows = || form::rows_of_the_draft(visit, &office, id);
    let command = form::command(w, case.procedure(), name, &sources, rows, |field| sent.field(field).to_owned())?;
    Ok((case.procedure().to_owned(), command, needed, signs))
}

fn command_procedure(id: &CaseId) -> &'static str {
    match id {
        CaseId::Planning { .. } => "planning",
        CaseId::Of { kind, .. } => (*kind).into(),
    }
}

/// Asks for the password once more: whoever signs is who is signed in.
fn again(visit: &Visit, sent: &Sent) -> Result<(), Failure> {
    let allowed = {
        let mut attempts = visit.site.attempts.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        attempts.allow(None, visit.login(), visit.moment.now)
    };
    if !allowed {
        return Err(Failure::TooMany);
    }
    let credentials = visit.site.office().accounts().credentials(visit.login());
    // The second factor was asked for when the session began.
    match credentials.check(sent.field("password"), None, visit.moment.now) {
        Ok(_) | Err(office::accounts::SignInError::CodeAsked) => Ok(()),
        Err(_) => Err(Failure::Refused(visit.words().t("site-case-password-wrong"))),
    }
}

/// The paper of a kind that a form names: one of the case, or one that the program is to make now.
fn paper_of(visit: &Visit, id: &CaseId, kind: DocumentKind, sent: &Sent) -> Result<Option<DocumentRef>, Failure> {
    let field = |name: &str| sent.field(&format!("paper-{kind}{name}")).to_owned();
    let (chosen, number, on) = (field(""), field("-number"), field("-on"));
    let number = Some(number).filter(|number| !number.is_empty()).map(Into::into);
    let on = match on.as_str() {
        "" => None,
        day => Some(day.parse().map_err(|_| Failure::Refused(visit.words().with("site-case-day-wrong", "day", day)))?),
    };
    let hash = match chosen.as_str() {
        "" => return Ok(number.map(|number| DocumentRef { kind, hash: None, number: Some(number), on })),
        "made" => Some(papers::make(visit, id, kind)?),
        hash => Some(hash.to_owned()),
    };
    if let Some(hash) = &hash
        && visit.site.office().papers().find(id, hash).is_none()
    {
        return Err(Failure::NotFound(hash.clone()));
    }
    Ok(Some(DocumentRef { kind, hash: hash.map(Into::into), number, on }))
}

/// Records of an employee what the form of the plan must show: the family, the need of housing.
pub(crate) async fn record(Path(case): Path<String>, sent: Sent) -> Response {
    let visit = sent.visit.clone();
    visit
        .answer(Some(Action::RegisterWrite), move |visit| {
            let id = known(&case)?;
            let w = visit.words();
            let wrong = |value: &str| Failure::Refused(w.with("site-case-person-wrong", "value", value));
            let no = PersonNo(sent.field("person").parse().map_err(|_| wrong(sent.field("person")))?);
            let mut events = Vec::new();
            if let needed @ ("yes" | "no") = sent.field("housing") {
                events.push(PersonEvent::HousingNeed { needed: needed == "yes" });
            }
            let (status, members) = (sent.field("family"), sent.field("members"));
            if !status.is_empty() {
                let number = |value: &str| Failure::Refused(w.with("site-case-number-wrong", "value", value));
                let members = members.parse().map_err(|_| number(members))?;
                events.push(PersonEvent::Family { status: status.into(), members, children_at_school: None });
            }
            let mut office = visit.site.office_to_write();
            if !visit.may(Action::RegisterWrite, Subject::Person(no), office.world()) {
                return Err(Failure::NotYours);
            }
            let identity = office.world().person(no).and_then(|person| person.identity.as_ref());
            let iin = identity.map(|identity| identity.iin).ok_or_else(|| wrong(&no.0.to_string()))?;
            let batch = Batch { people: vec![PersonBatch { iin, events }], ..Batch::default() };
            let prepared = office.prepare(&batch)?;
            office.record(prepared, visit.login(), visit.moment.now, |_, _| {})?;
            Ok(go(&format!("{}#rows", address(&id))))
        })
        .await
}
