//! Signing in and out, and the language.

use std::net::SocketAddr;
use std::sync::{Arc, PoisonError};

use askama::Template;
use axum::extract::{ConnectInfo, FromRequestParts, Query, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
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
    form(&site, &reader, &back, "", false)
}

fn form(site: &Site, reader: &Reader, back: &str, user: &str, refused: bool) -> Response {
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
        refused,
    };
    match page.render() {
        Ok(page) => {
            let status = if refused { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
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
    let asked = (Arc::clone(&site), user.clone());
    let tried = tokio::task::spawn_blocking(move || asked.0.settings.accounts.sign_in(&asked.1, &password, now)).await;
    match tried {
        Err(fault) => Failure::Fault(fault.to_string()).answer(&sent.reader),
        Ok(None) => form(&site, &sent.reader, &back, &user, true),
        Ok(Some(session)) => {
            let mut response = go(&back);
            let mut cookies = vec![
                set_cookie(SESSION, Some(&session.cookie), SESSION_SECONDS, over_tls),
                set_cookie(FORM, None, 0, over_tls),
            ];
            if let Some(language) = session.language {
                cookies.push(set_cookie(LANGUAGE, Some(language.code()), LANGUAGE_SECONDS, over_tls));
            }
            for cookie in cookies.iter().filter_map(|cookie| cookie.parse().ok()) {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
            response
        }
    }
}

pub(crate) async fn sign_out(State(site): State<Arc<Site>>, headers: HeaderMap, _: Sent) -> Response {
    let over_tls = site.settings.over_tls;
    if let Some(held) = cookie(&headers, &named(SESSION, over_tls)) {
        site.settings.accounts.sign_out(held);
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
