//! Annual planning through the site: four people of different roles, from the due list to the signed acquaintance, by forms alone.
#![allow(clippy::unwrap_used)]

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use calendar::{Date, WorkingCalendar};
use office::access::{Grant, Role, Scope};
use office::accounts::NewAccount;
use office::plan::{Draft, Drafts, Wish};
use office::query::View;
use office::{Office, demo};
use registry::PersonNo;
use tempfile::TempDir;
use tower::ServiceExt;
use web::{Clock, Moment, Settings, Site, router};

const TODAY: Date = Date::of(2026, 10, 20);
const NOW: i64 = 1_792_500_000_000;
const PASSWORD: &str = "құпия сөз 2026";
const CASE: &str = "/cases/rotation/planning/emergency/2027";

struct Fixed;

impl Clock for Fixed {
    fn now(&self) -> Moment {
        Moment { today: TODAY, now: NOW }
    }

    fn local(&self, at: i64) -> String {
        at.to_string()
    }
}

struct Place {
    app: axum::Router,
    tokens: Vec<(&'static str, String)>,
    dir: TempDir,
}

/// An answer: its status, and its body as text.
struct Answer {
    status: StatusCode,
    text: String,
    headers: axum::http::HeaderMap,
}

impl Place {
    fn new() -> Place {
        let dir = tempfile::tempdir().unwrap();
        let mut office = Office::create(&dir.path().join("data"), &dir.path().join("keys")).unwrap();
        let prepared = office.prepare(&demo::staff(1, TODAY)).unwrap();
        office.record(prepared, "test", 0, |_, _| {}).unwrap();
        let due = due(&office);
        let accounts = [
            ("hr", Role::HrService, None),
            ("head", Role::Head, None),
            ("employee", Role::Employee, Some(due[0])),
            ("other", Role::Employee, Some(due[1])),
            ("auditor", Role::Auditor, None),
        ];
        let mut tokens = Vec::new();
        for (login, role, person) in accounts {
            let scope = Scope { body: (role != Role::Employee).then(|| "emergency".into()), ..Scope::default() };
            let grants = [Grant { role, scope }];
            let new = NewAccount { login, name: login, person, password: PASSWORD, grants: &grants };
            let no = office.open_account(new, "test", NOW).unwrap();
            tokens.push((login, office.begin_session((no, None), "test", NOW).unwrap()));
        }
        let settings = Settings {
            clock: Box::new(Fixed),
            calendar: WorkingCalendar::kazakhstan().clone(),
            data: dir.path().join("data"),
            keys: dir.path().join("keys"),
            scenarios: None,
            over_tls: false,
        };
        Place { app: router(Arc::new(Site::new(office, settings))), tokens, dir }
    }

    fn cookie(&self, who: &str) -> String {
        let token = &self.tokens.iter().find(|(login, _)| *login == who).unwrap().1;
        format!("lauazym={token}; lauazym-language=en")
    }

    async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.app.clone().oneshot(request).await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        Answer { status, text: String::from_utf8_lossy(&bytes).into_owned(), headers }
    }

    async fn get(&self, who: &str, address: &str) -> Answer {
        let request = Request::get(address).header(header::COOKIE, self.cookie(who));
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// What forms of this person carry.
    async fn token(&self, who: &str) -> String {
        let page = self.get(who, "/").await.text;
        between(&page, "name=\"token\" value=\"", "\"").to_owned()
    }

    async fn post(&self, who: &str, address: &str, fields: &[(&str, &str)]) -> Answer {
        let token = self.token(who).await;
        let form: Vec<String> = fields
            .iter()
            .copied()
            .chain([("token", token.as_str())])
            .map(|(name, value)| format!("{name}={}", encoded(value)))
            .collect();
        let request = Request::post(address)
            .header(header::COOKIE, self.cookie(who))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(form.join("&"))).unwrap()).await
    }

    /// A step that is taken: the page is shown anew.
    async fn take(&self, who: &str, fields: &[(&str, &str)]) {
        let answer = self.post(who, CASE, fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{fields:?}: {}", answer.text);
    }
}

/// Those of the body who must rotate in 2027.
fn due(office: &Office) -> Vec<PersonNo> {
    let view = View { world: office.world(), calendar: WorkingCalendar::kazakhstan(), on: TODAY, readings: None };
    let list = view.due_list(2027, office.world().staff.find_body("emergency")).unwrap();
    list.rows.iter().filter(|row| !row.marked).map(|row| row.person).collect()
}

fn encoded(value: &str) -> String {
    value
        .bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { (byte as char).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

fn between<'t>(text: &'t str, before: &str, after: &str) -> &'t str {
    let rest = text.split_once(before).unwrap_or_else(|| panic!("no {before} in {text}")).1;
    rest.split_once(after).unwrap().0
}

/// Fills every cell of the form that the page says is empty.
async fn fill(place: &Place) -> usize {
    let page = place.get("hr", CASE).await.text;
    let mut filled = 0;
    for form in page.split("action=\"/record/").skip(1) {
        let form = form.split("</form>").next().unwrap();
        let mut fields = vec![("person", between(form, "name=\"person\" value=\"", "\""))];
        if form.contains("name=\"housing\"") {
            fields.push(("housing", "no"));
        }
        if form.contains("name=\"family\"") {
            fields.extend([("family", "married"), ("members", "3")]);
        }
        let answer = place.post("hr", &CASE.replace("/cases/", "/record/"), &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        filled += 1;
    }
    filled
}

#[tokio::test]
async fn a_plan_goes_from_the_due_list_to_a_signed_acquaintance() {
    let place = Place::new();
    assert!(place.get("hr", "/").await.text.contains("2027"));
    place.take("hr", &[("step", "open")]).await;
    place.take("hr", &[("step", "draft")]).await;
    // The form is incomplete: the refusal names row, column and clause, and nothing is recorded (rules/11, 13).
    let refused = place.post("hr", CASE, &[("step", "submit"), ("paper-plan", "made")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("column 6") && refused.text.contains("1070 · 13(6)"), "{}", refused.text);
    assert!(fill(&place).await > 0);
    place.take("hr", &[("step", "submit"), ("paper-plan", "made")]).await;
    // The head approves, nobody else (rules/9).
    let by_hr = place.post("hr", CASE, &[("step", "approve"), ("paper-plan", "made")]).await;
    assert_eq!(by_hr.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(by_hr.text.contains("1070 · 9"), "{}", by_hr.text);
    place.take("head", &[("step", "approve"), ("paper-plan", "made")]).await;
    place.take("hr", &[("step", "distribute"), ("paper-dispatch", "made")]).await;
    // The employee sees the own row alone (A35), and signs with the password.
    let seen = place.get("employee", CASE).await;
    assert_eq!(seen.status, StatusCode::OK);
    assert_eq!(seen.text.matches("data-label=\"Acquaintance\"").count(), 1);
    let own = place.get("employee", &CASE.replace("/cases/", "/paper/own/")).await;
    assert_eq!(own.status, StatusCode::OK);
    assert!(own.headers[header::CONTENT_DISPOSITION].to_str().unwrap().starts_with("attachment"));
    let wrong = place.post("employee", CASE, &[("step", "acquaint"), ("password", "another one 12")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    place.take("employee", &[("step", "acquaint"), ("password", PASSWORD)]).await;
    let after = place.get("hr", CASE).await.text;
    assert_eq!(after.matches(">signed<").count(), 1, "{after}");
}

#[tokio::test]
async fn who_may_not_is_refused_and_what_was_signed_stands() {
    let place = Place::new();
    // Before the case is begun, and without a row in it, an employee sees nothing of it.
    assert_eq!(place.get("employee", CASE).await.status, StatusCode::FORBIDDEN);
    place.take("hr", &[("step", "open")]).await;
    place.take("hr", &[("step", "draft")]).await;
    let audit = place.get("auditor", CASE).await;
    assert_eq!(audit.status, StatusCode::OK);
    assert!(!audit.text.contains("name=\"step\""), "an auditor is offered no step");
    assert_eq!(place.post("auditor", CASE, &[("step", "submit")]).await.status, StatusCode::FORBIDDEN);
    // Another body's case is not there for these people; a case that is none is not there at all.
    let elsewhere = CASE.replace("emergency", "internal-affairs");
    assert_eq!(place.get("hr", &elsewhere).await.status, StatusCode::FORBIDDEN);
    assert_eq!(place.get("hr", "/cases/rotation/planning/nobody/2027").await.status, StatusCode::NOT_FOUND);
    assert_eq!(place.get("hr", "/cases/rotation/planning/emergency/soon").await.status, StatusCode::NOT_FOUND);
    // A form without the token of the session changes nothing.
    let request = Request::post(CASE)
        .header(header::COOKIE, place.cookie("hr"))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let forged = place.send(request.body(Body::from("step=submit&token=0")).unwrap()).await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn the_pages_of_cases_speak_three_languages_and_leave_no_message_out() {
    let place = Place::new();
    place.take("hr", &[("step", "open")]).await;
    for language in ["kk", "ru", "en"] {
        for address in ["/cases", CASE] {
            let cookie = place.cookie("hr").replace("language=en", &format!("language={language}"));
            let request = Request::get(address).header(header::COOKIE, cookie);
            let page = place.send(request.body(Body::empty()).unwrap()).await;
            assert_eq!(page.status, StatusCode::OK);
            assert!(page.text.contains(&format!("<html lang=\"{language}\">")));
            assert!(!page.text.contains('⟦'), "{}", page.text.split('⟦').nth(1).unwrap().split('⟧').next().unwrap());
        }
    }
}

#[tokio::test]
async fn the_rows_of_the_plan_follow_the_wishes_of_its_draft() {
    let place = Place::new();
    place.take("hr", &[("step", "open")]).await;
    place.take("hr", &[("step", "draft")]).await;
    // Employee, post held, post intended of a row that moves somebody.
    let cells = |page: &str| -> Vec<(String, String)> {
        let rows = page.split("data-label=\"Employee\"><a href=\"/people/").skip(1);
        let row = |row: &str| {
            let person = row.split('"').next().unwrap().to_owned();
            (person, between(row, "data-label=\"Post intended\">", "</td>").to_owned())
        };
        rows.map(row).collect()
    };
    let before = cells(&place.get("hr", CASE).await.text);
    let (person, intended) = before.iter().find(|(_, intended)| !intended.is_empty()).unwrap().clone();
    let forbidden = {
        let data = place.dir.path().join("data");
        let staff = demo::staff(1, TODAY);
        let titled = |event: &registry::StaffEvent| match event {
            registry::StaffEvent::Post(post) if post.title.in_language("en") == intended => Some(post.key.to_string()),
            _ => None,
        };
        let forbidden: Vec<String> = staff.staff.iter().filter_map(titled).collect();
        let mut draft = Draft::of(2027, TODAY);
        draft.wishes.insert(person.clone(), Wish { forbidden: forbidden.clone(), ..Wish::default() });
        Drafts::beside(&data).write(&draft, None).unwrap();
        forbidden
    };
    assert!(!forbidden.is_empty(), "{intended}");
    place.take("hr", &[("step", "draft")]).await;
    let after = cells(&place.get("hr", CASE).await.text);
    assert_eq!(after.len(), before.len());
    assert_ne!(after.iter().find(|(other, _)| *other == person).unwrap().1, intended);
}
