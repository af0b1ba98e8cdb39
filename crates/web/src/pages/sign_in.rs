//! Signing in and out, and the language.

use std::net::SocketAddr;
use std::sync::{Arc, PoisonError};

use askama::Template;
use axum::extract::{ConnectInfo, FromRequestParts, Query, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use office::accounts::{SignInError, hashed};
use serde::Deserialize;

use crate::failure::Failure;
use crate::sent::{Plain, Sent};
use crate::session::{Secret, cookie, named, same, set_cookie, token};
use crate::site::Site;
use crate::visit::{LANGUAGE, Reader, SESSION, go, of_this_site};
use crate::words::Words;

/// The cookie to which the form of signing in is bound: there is no session yet.
const FORM: &str = "lauazym-form";
/// It lasts an hour.
const FORM_SECONDS: u64 = 60 * 60;
/// The cookie of a session lasts half a day; the session itself ends sooner when nothing is asked.
const SESSION_SECONDS: u64 = 12 * 60 * 60;
/// The language is kept a year.
const LANGUAGE_SECONDS: u64 = 365 * 24 * 60 * 60;

#[derive(Template)]
#[template(path = "sign-in.html")]
struct SignInPage {
    w: Words,
    title: String,
    address: String,
    back: String,
    token: String,
    user: String,
    refused: bool,
    /// The password was right, and a code is asked for.
    code_asked: bool,
}

#[derive(Deserialize)]
pub(crate) struct Back {
    #[serde(default)]
    back: String,
}

/// Where a request comes from, where that is known.
pub(crate) struct From(Option<SocketAddr>);

impl<S: Send + Sync> FromRequestParts<S> for From {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<From, Self::Rejection> {
        Ok(From(parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0)))
    }
}

pub(crate) async fn page(State(site): State<Arc<Site>>, reader: Reader, Query(Back { back }): Query<Back>) -> Response {
    form(&site, &reader, &back, "", None)
}

fn form(site: &Site, reader: &Reader, back: &str, user: &str, wrong: Option<SignInError>) -> Response {
    let w = reader.words();
    let Ok(secret) = Secret::draw() else { return Failure::Fault("no randomness".to_owned()).answer(reader) };
    let (held, over_tls) = (secret.long(), site.settings.over_tls);
    let page = SignInPage {
        w,
        title: w.t("site-sign-in"),
        address: reader.address.clone(),
        back: of_this_site(back),
        token: token(&held),
        user: user.to_owned(),
        refused: wrong == Some(SignInError::Wrong),
        code_asked: wrong == Some(SignInError::CodeAsked),
    };
    match page.render() {
        Ok(page) => {
            let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
            let cookie = set_cookie(FORM, Some(&held), FORM_SECONDS, over_tls);
            (status, [(header::SET_COOKIE, cookie)], Html(page)).into_response()
        }
        Err(fault) => Failure::Fault(fault.to_string()).answer(reader),
    }
}

pub(crate) async fn sign_in(
    State(site): State<Arc<Site>>,
    From(from): From,
    headers: HeaderMap,
    sent: Plain,
) -> Response {
    let over_tls = site.settings.over_tls;
    let bound = cookie(&headers, &named(FORM, over_tls)).map(token).unwrap_or_default();
    if bound.is_empty() || !same(bound.as_bytes(), sent.field("token").as_bytes()) {
        return Failure::StaleForm.answer(&sent.reader);
    }
    let now = site.settings.clock.now().now;
    let user = sent.field("user").trim().to_owned();
    let from = from.map(|from| from.ip());
    let allowed = site.attempts.lock().unwrap_or_else(PoisonError::into_inner).allow(from, &user, now);
    if !allowed {
        return Failure::TooMany.answer(&sent.reader);
    }
    let (back, password) = (of_this_site(sent.field("back")), sent.field("password").to_owned());
    let code = Some(sent.field("code").to_owned());
    let agent = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let agent: String = agent.chars().take(120).collect();
    let place = [from.map(|ip| ip.to_string()).unwrap_or_default(), agent].join(" ");
    let asked = (Arc::clone(&site), user.clone());
    let tried = tokio::task::spawn_blocking(move || {
        // The password is checked without holding the register: that takes its time.
        let credentials = asked.0.office().accounts().credentials(&asked.1);
        let proved = match credentials.check(&password, code.as_deref(), now) {
            Ok(proved) => proved,
            Err(wrong) => return Ok(Err(wrong)),
        };
        asked.0.office_to_write().begin_session(proved, place.trim(), now).map(Ok)
    });
    match tried.await.map_err(|fault| fault.to_string()).and_then(|tried| tried.map_err(|fault| fault.to_string())) {
        Err(fault) => Failure::Fault(fault).answer(&sent.reader),
        Ok(Err(wrong)) => form(&site, &sent.reader, &back, &user, Some(wrong)),
        Ok(Ok(session)) => {
            site.attempts.lock().unwrap_or_else(PoisonError::into_inner).right(from, &user);
            let mut response = go(&back);
            let cookies =
                [set_cookie(SESSION, Some(&session), SESSION_SECONDS, over_tls), set_cookie(FORM, None, 0, over_tls)];
            for cookie in cookies.iter().filter_map(|cookie| cookie.parse().ok()) {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
            response
        }
    }
}

pub(crate) async fn sign_out(State(site): State<Arc<Site>>, headers: HeaderMap, sent: Sent) -> Response {
    let over_tls = site.settings.over_tls;
    let visit = sent.visit;
    if let Some(held) = cookie(&headers, &named(SESSION, over_tls)) {
        let (session, reader) = (hashed(held), visit.reader.clone());
        let ended = visit.answer(None, move |visit| {
            let mut office = visit.site.office_to_write();
            office.end_session(visit.signed.no, &session, visit.login(), visit.moment.now)?;
            Ok(go("/sign-in"))
        });
        let ended = ended.await;
        if ended.status().is_server_error() {
            return Failure::Fault("the session was not ended".to_owned()).answer(&reader);
        }
    }
    ([(header::SET_COOKIE, set_cookie(SESSION, None, 0, over_tls))], go("/sign-in")).into_response()
}

/// Chooses the language of the pages.
pub(crate) async fn language(State(site): State<Arc<Site>>, sent: Plain) -> Response {
    let back = of_this_site(sent.field("back"));
    let Ok(language) = sent.field("language").parse::<office::language::Language>() else {
        return Failure::NotFound(sent.field("language").to_owned()).answer(&sent.reader);
    };
    let cookie = set_cookie(LANGUAGE, Some(language.code()), LANGUAGE_SECONDS, site.settings.over_tls);
    ([(header::SET_COOKIE, cookie)], go(&back)).into_response()
}
