//! A site over the demo's register, and readers who ask it.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, OnceLock};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Request, StatusCode};
use calendar::{Date, WorkingCalendar};
use office::access::{Grant, Role, Scope};
use office::accounts::NewAccount;
use office::{Office, demo};
use registry::PersonNo;
use tower::ServiceExt;
use web::{Clock, Moment, Settings, Site, router};

pub const TODAY: Date = Date::of(2026, 11, 20);
pub const NOW: i64 = 1_795_150_000_000;
pub const PASSWORD: &str = "a password of tests";

struct Fixed;

impl Clock for Fixed {
    fn now(&self) -> Moment {
        Moment { today: TODAY, now: NOW }
    }

    fn local(&self, at: i64) -> String {
        format!("2026-11-20 {:02}:00:00", at.rem_euclid(24))
    }
}

/// A site and where its data lie.
pub struct Desk {
    pub site: Arc<Site>,
    pub router: Router,
    pub data: PathBuf,
    /// Who is an employee with an account.
    pub employee: PersonNo,
}

fn settings(dir: &std::path::Path, over_tls: bool) -> Settings {
    Settings {
        clock: Box::new(Fixed),
        calendar: WorkingCalendar::kazakhstan().clone(),
        data: dir.join("data"),
        keys: dir.join("keys"),
        scenarios: Some(PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../scenarios"))),
        over_tls,
    }
}

/// The site of all tests of this program: the demo's staff, one account a role.
pub fn desk() -> &'static Desk {
    static DESK: OnceLock<Desk> = OnceLock::new();
    DESK.get_or_init(|| {
        let dir = tempfile::tempdir().unwrap().keep();
        let mut office = Office::create(&dir.join("data"), &dir.join("keys")).unwrap();
        let prepared = office.prepare(&demo::staff(1070, TODAY)).unwrap();
        office.record(prepared, "import", NOW, |_, _| {}).unwrap();
        let employee = demo::hard_cases().iter().find_map(|case| office.world().find_iin(case.iin)).unwrap();
        for role in [Role::HrService, Role::Head, Role::Employee, Role::Auditor, Role::Administrator] {
            let person = (role == Role::Employee).then_some(employee);
            let grants = [Grant { role, scope: Scope::default() }];
            let login = role.to_string();
            let new = NewAccount { login: &login, name: "", person, password: PASSWORD, grants: &grants };
            office.open_account(new, "tests", NOW).unwrap();
        }
        let scope = Scope { body: Some("emergency".into()), ..Scope::default() };
        let grants = [Grant { role: Role::HrService, scope }];
        let new = NewAccount { login: "hr-emergency", name: "", person: None, password: PASSWORD, grants: &grants };
        office.open_account(new, "tests", NOW).unwrap();
        let site = Arc::new(Site::new(office, settings(&dir, false)));
        Desk { router: router(Arc::clone(&site)), site, data: dir.join("data"), employee }
    })
}

/// The site of [`desk`], to be served.
pub fn drawn_desk() -> Arc<Site> {
    Arc::clone(&desk().site)
}

/// A site over an empty register, behind TLS, with one account.
pub fn empty_desk() -> Router {
    let dir = tempfile::tempdir().unwrap().keep();
    let mut office = Office::create(&dir.join("data"), &dir.join("keys")).unwrap();
    let grants = [Grant { role: Role::HrService, scope: Scope::default() }];
    let new = NewAccount { login: "hr-service", name: "", person: None, password: PASSWORD, grants: &grants };
    office.open_account(new, "tests", NOW).unwrap();
    router(Arc::new(Site::new(office, settings(&dir, true))))
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The value of a cookie that was set, with all that goes with it.
    pub fn cookie(&self, name: &str) -> Option<String> {
        let set = self.headers.get_all("set-cookie").iter().map(|value| value.to_str().unwrap());
        set.filter(|line| line.starts_with(&format!("{name}="))).map(str::to_owned).next()
    }
}

/// Someone with cookies who asks.
#[derive(Clone)]
pub struct Reader {
    router: Router,
    cookies: Vec<(String, String)>,
    from: IpAddr,
    pub language: &'static str,
    pub fetch_site: &'static str,
}

impl Reader {
    /// Nobody in particular, from a place of their own.
    pub fn nobody(router: &Router) -> Reader {
        static PLACES: AtomicU8 = AtomicU8::new(1);
        let from = IpAddr::from([10, 9, 8, PLACES.fetch_add(1, Ordering::Relaxed)]);
        Reader { router: router.clone(), cookies: Vec::new(), from, language: "en", fetch_site: "same-origin" }
    }

    /// Someone signed in.
    pub async fn signed_in(router: &Router, login: &str) -> Reader {
        let mut reader = Reader::nobody(router);
        let answer = reader.sign_in(login, PASSWORD).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        reader
    }

    pub async fn sign_in(&mut self, login: &str, password: &str) -> Answer {
        let form = self.get("/sign-in").await;
        let token = field(&form.text(), "token");
        self.post("/sign-in", &[("token", &token), ("user", login), ("password", password), ("back", "/")]).await
    }

    pub async fn get(&mut self, address: &str) -> Answer {
        let request = Request::get(address);
        self.send(request, Body::empty()).await
    }

    /// Sends a form with the token of a page of this reader.
    pub async fn send_form(&mut self, address: &str, fields: &[(&str, &str)]) -> Answer {
        let token = field(&self.get("/account").await.text(), "token");
        let fields: Vec<(&str, &str)> = fields.iter().copied().chain([("token", token.as_str())]).collect();
        self.post(address, &fields).await
    }

    pub async fn post(&mut self, address: &str, fields: &[(&str, &str)]) -> Answer {
        let body =
            fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect::<Vec<_>>().join("&");
        let request = Request::post(address).header("content-type", "application/x-www-form-urlencoded");
        self.send(request, Body::from(body)).await
    }

    async fn send(&mut self, request: axum::http::request::Builder, body: Body) -> Answer {
        let cookies = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ");
        let mut request = request
            .header("accept-language", self.language)
            .header("cookie", cookies)
            .header("sec-fetch-site", self.fetch_site)
            .body(body)
            .unwrap();
        request.extensions_mut().insert(ConnectInfo(SocketAddr::new(self.from, 5000)));
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        for line in parts.headers.get_all("set-cookie").iter().map(|value| value.to_str().unwrap()) {
            let (name, rest) = line.split_once('=').unwrap();
            let value = rest.split(';').next().unwrap();
            self.cookies.retain(|(other, _)| other != name);
            if !value.is_empty() {
                self.cookies.push((name.to_owned(), value.to_owned()));
            }
        }
        let body = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        Answer { status: parts.status, headers: parts.headers, body }
    }
}

/// The value of a hidden field of a page.
pub fn field(page: &str, name: &str) -> String {
    let at = format!("name=\"{name}\" value=\"");
    let rest = page.split_once(&at).unwrap_or_else(|| panic!("no field {name}: {page}")).1;
    rest.split('"').next().unwrap().to_owned()
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
