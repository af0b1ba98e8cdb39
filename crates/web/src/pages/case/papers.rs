//! The papers of a case: given, taken, and made from the register.

use axum::extract::{FromRequest, FromRequestParts, Multipart, Path, Request, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use office::documents::{Kind, PlanData, Templates, Written};
use office::papers::{PaperError, scan};
use procedures::rotation::{CaseId, Period, planning::PlanRow};
use procedures::{DocumentKind, DocumentRef};
use std::sync::Arc;

use super::known;
use crate::failure::Failure;
use crate::pages::cases::{address, may_read};
use crate::session::same;
use crate::site::Site;
use crate::visit::{Visit, go};

/// Which of our documents a paper of a case is made as.
pub(crate) fn made_from_the_register(id: &CaseId, kind: DocumentKind) -> Option<Kind> {
    match (id, kind) {
        (CaseId::Planning { .. }, DocumentKind::Plan) => Some(Kind::RotationPlan),
        (CaseId::Planning { .. }, DocumentKind::Dispatch) => Some(Kind::PlanDispatch),
        (CaseId::Planning { .. }, DocumentKind::AcquaintanceSheet) => Some(Kind::AcquaintanceSheet),
        (CaseId::Of { .. }, DocumentKind::ServiceRecord) => Some(Kind::ServiceRecord),
        _ => None,
    }
}

/// The data of the plan of a case: its rows as they stand in it, in words.
fn plan_data(visit: &Visit, id: &CaseId, only: Option<&str>) -> Result<PlanData, Failure> {
    let CaseId::Planning { body, period: Period::Year(year) } = id else {
        return Err(Failure::NotFound(id.to_string()));
    };
    let site = visit.site.clone();
    let office = site.office();
    let view = visit.view(office.world());
    let plan = office
        .case_book()
        .cases()
        .planning(body, Period::Year(*year))
        .ok_or_else(|| Failure::NotFound(id.to_string()))?;
    let staff = &office.world().staff;
    let row = |row: &PlanRow| (row.person, row.intended.as_deref().and_then(|key| staff.find_post(key)));
    let rows: Vec<_> = plan.rows.iter().map(row).collect();
    let data = PlanData::of_rows(&view, body, &rows, *year, visit.words().0)?;
    match only {
        None => Ok(data),
        Some(person) => data.extract(person).ok_or_else(|| Failure::NotFound(person.to_owned())),
    }
}

fn docx(visit: &Visit, kind: Kind, body: &str, data: impl serde::Serialize) -> Result<Vec<u8>, Failure> {
    let templates = Templates::with(visit.site.settings.data.join("templates"));
    let fault = |error: office::documents::DocumentError| Failure::Refused(error.to_string());
    let document = templates.fill(kind, visit.words().0, Some(body), data).map_err(fault)?;
    office::documents::bytes(&document, Written::Docx).map_err(|error| Failure::Fault(error.to_string()))
}

/// Makes a paper of a case from the register and keeps it; its hash.
pub(crate) fn make(visit: &Visit, id: &CaseId, kind: DocumentKind) -> Result<String, Failure> {
    let document = made_from_the_register(id, kind).ok_or_else(|| Failure::NotFound(kind.to_string()))?;
    let (name, bytes) = match id {
        CaseId::Planning { body, .. } => {
            let data = plan_data(visit, id, None)?;
            (format!("{document}-{body}-{}.docx", data.year), docx(visit, document, body, &data)?)
        }
        CaseId::Of { person, .. } => {
            let site = visit.site.clone();
            let office = site.office();
            let (view, year) = (visit.view(office.world()), visit.moment.today.year());
            let laws = view.laws()?;
            let desk = office::documents::Desk { view: &view, laws: &laws, year, language: visit.words().0 };
            let record = desk.service_record(*person).ok_or_else(|| Failure::NotFound(id.to_string()))?;
            (format!("{document}-P{}.docx", person.0), docx(visit, document, "", &record)?)
        }
    };
    let (today, now) = (visit.moment.today, visit.moment.now);
    let kept = visit.site.office_to_write().keep_paper(&visit.signed.actor, id, (&name, &bytes), today, now);
    kept.map(|paper| paper.hash.to_string()).map_err(|error| refused(visit, error))
}

/// What an employee signs: their own row of the plan as a paper, by the hash of exactly what was shown.
pub(super) fn own_extract(visit: &Visit, id: &CaseId) -> Result<DocumentRef, Failure> {
    let (person, bytes) = extract(visit, id)?;
    let name = format!("{}-{person}.docx", Kind::PlanExtract);
    let (today, now) = (visit.moment.today, visit.moment.now);
    let paper = visit.site.office_to_write().file_paper(visit.login(), id, (&name, &bytes), today, now);
    let paper = paper.map_err(|error| refused(visit, error))?;
    Ok(DocumentRef { kind: DocumentKind::AcquaintanceSheet, hash: Some(paper.hash), number: None, on: Some(today) })
}

fn extract(visit: &Visit, id: &CaseId) -> Result<(String, Vec<u8>), Failure> {
    let CaseId::Planning { body, .. } = id else { return Err(Failure::NotFound(id.to_string())) };
    let own = visit.signed.actor.person.ok_or(Failure::NotYours)?;
    let person = format!("P{}", own.0);
    let data = plan_data(visit, id, Some(&person))?;
    Ok((person, docx(visit, Kind::PlanExtract, body, &data)?))
}

fn refused(visit: &Visit, error: PaperError) -> Failure {
    let w = visit.words();
    match error {
        PaperError::Denied(_) => Failure::NotYours,
        PaperError::NoSuchCase(id) => Failure::NotFound(id.to_string()),
        PaperError::Empty => Failure::Refused(w.t("site-paper-empty")),
        PaperError::TooLarge(_) => {
            let most = (office::papers::LARGEST / 1024 / 1024).to_string();
            Failure::Refused(w.with("site-paper-too-large", "most", most))
        }
        PaperError::Type => Failure::Refused(w.t("site-paper-type")),
        PaperError::Scanned(why) => Failure::Refused(w.with("site-paper-scanned", "why", why)),
        PaperError::NoScanner(error) => Failure::Fault(error.to_string()),
        PaperError::Office(error) => error.into(),
    }
}

/// A file that someone gives as a paper of a case.
pub(crate) async fn give(State(site): State<Arc<Site>>, Path(case): Path<String>, request: Request) -> Response {
    let (mut parts, body) = request.into_parts();
    let visit = match Visit::from_request_parts(&mut parts, &site).await {
        Ok(visit) => visit,
        Err(response) => return response,
    };
    let reader = visit.reader.clone();
    match received(&site, Request::from_parts(parts, body), &visit).await {
        Err(failure) => failure.answer(&reader),
        Ok((name, bytes)) => visit.answer(None, move |visit| keep(visit, &known(&case)?, &name, &bytes)).await,
    }
}

/// The name and the bytes of the file that a form sends, once its token is found right.
async fn received(site: &Arc<Site>, request: Request, visit: &Visit) -> Result<(String, Vec<u8>), Failure> {
    let wrong = |error: &dyn std::fmt::Display| Failure::Refused(error.to_string());
    let mut form = Multipart::from_request(request, site).await.map_err(|error| wrong(&error))?;
    let (mut token, mut file) = (String::new(), None);
    while let Some(field) = form.next_field().await.map_err(|error| wrong(&error))? {
        match field.name() {
            Some("token") => token = field.text().await.map_err(|error| wrong(&error))?,
            Some("file") => {
                let name = field.file_name().unwrap_or_default().to_owned();
                file = Some((name, field.bytes().await.map_err(|error| wrong(&error))?.to_vec()));
            }
            _ => {}
        }
    }
    if !same(token.as_bytes(), visit.token.as_bytes()) {
        return Err(Failure::StaleForm);
    }
    file.ok_or_else(|| Failure::Refused(visit.words().t("site-paper-empty")))
}

fn keep(visit: &Visit, id: &CaseId, name: &str, bytes: &[u8]) -> Result<Response, Failure> {
    if let Some(scanner) = std::env::var_os("LAUAZYM_SCAN") {
        scan(std::path::Path::new(&scanner), bytes).map_err(|error| refused(visit, error))?;
    }
    let (today, now) = (visit.moment.today, visit.moment.now);
    let kept = visit.site.office_to_write().keep_paper(&visit.signed.actor, id, (name, bytes), today, now);
    kept.map_err(|error| refused(visit, error))?;
    Ok(go(&address(id)))
}

/// A paper as a file; `own` is the row that the reader is to sign for.
pub(crate) async fn take(visit: Visit, Path((hash, case)): Path<(String, String)>) -> Response {
    visit
        .answer(None, move |visit| {
            let id = known(&case)?;
            let site = visit.site.clone();
            if hash == "own" {
                let (person, bytes) = extract(visit, &id)?;
                return Ok(file(&format!("plan-extract-{person}.docx"), office::papers::FileType::Docx, bytes));
            }
            let office = site.office();
            // Papers of a plan show the rows of others: who has a row in it sees the own one alone (A35).
            if !may_read(visit, &id, office.world(), |_| false) {
                return Err(Failure::NotYours);
            }
            let found = office.paper(&id, &hash)?;
            let (paper, bytes) = found.ok_or_else(|| Failure::NotFound(hash.clone()))?;
            office.note_listing(visit.login(), visit.moment.now, &format!("paper {hash} of {id}"))?;
            Ok(file(&paper.name, paper.file_type, bytes))
        })
        .await
}

/// A download that no browser runs or shows as a page of this site.
fn file(name: &str, file_type: office::papers::FileType, bytes: Vec<u8>) -> Response {
    let plain: String =
        name.chars().map(|letter| if letter.is_ascii_graphic() && letter != '"' { letter } else { '_' }).collect();
    let encoded = crate::listing::encoded(name);
    let disposition = format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}");
    let headers =
        [(header::CONTENT_TYPE, file_type.media_type().to_owned()), (header::CONTENT_DISPOSITION, disposition)];
    (headers, bytes).into_response()
}
