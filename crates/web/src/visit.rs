//! Someone who asks for a page: who it is, in which language, at what moment.

use std::sync::Arc;

use askama::Template;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use norms::rotation::Readings;
use office::access::{Action, Subject};
use office::language::Language;
use office::query::View;
use registry::{PersonNo, World};

use crate::accounts::{Section, Signed};
use crate::failure::Failure;
use crate::session::{cookie, named, token};
use crate::site::{Moment, Site};
use crate::words::{Words, accepted};

/// The cookie of the session.
pub(crate) const SESSION: &str = "lauazym";
/// The cookie of the language.
pub(crate) const LANGUAGE: &str = "lauazym-language";

/// What is known of anybody who asks, signed in or not.
#[derive(Clone)]
pub(crate) struct Reader {
    pub language: Language,
    /// The address asked for, with its question.
    pub address: String,
}

impl Reader {
    pub fn of(site: &Site, headers: &HeaderMap, uri: &Uri) -> Reader {
        let chosen = cookie(headers, &named(LANGUAGE, site.settings.over_tls)).and_then(|code| code.parse().ok());
        let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let address = uri.path_and_query().map_or("/", |at| at.as_str()).to_owned();
        Reader { language: chosen.unwrap_or_else(|| accepted(asked)), address }
    }

    pub fn words(&self) -> Words {
        Words(self.language)
    }
}

impl FromRequestParts<Arc<Site>> for Reader {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Reader, Self::Rejection> {
        Ok(Reader::of(site, &parts.headers, &parts.uri))
    }
}

/// Someone signed in who asks for a page.
#[derive(Clone)]
pub(crate) struct Visit {
    pub site: Arc<Site>,
    pub signed: Signed,
    pub reader: Reader,
    pub moment: Moment,
    /// What forms on the page carry.
    pub token: String,
}

impl FromRequestParts<Arc<Site>> for Visit {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Visit, Response> {
        let reader = Reader::of(site, &parts.headers, &parts.uri);
        let moment = site.settings.clock.now();
        let held = cookie(&parts.headers, &named(SESSION, site.settings.over_tls));
        let signed = held.and_then(|held| Some((token(held), signed(site, held, moment.now)?)));
        match signed {
            Some((token, signed)) => Ok(Visit { site: Arc::clone(site), signed, reader, moment, token }),
            None if reader.address.starts_with("/api/") => Err(Failure::NotSignedIn.answer(&reader)),
            // What was asked for is shown once the person has signed in; a form that was sent is not sent again by itself.
            None if parts.method == axum::http::Method::GET => {
                let back = [("back", reader.address.as_str())];
                Err(Redirect::to(&crate::listing::address("/sign-in", &back)).into_response())
            }
            None => Err(Redirect::to("/sign-in").into_response()),
        }
    }
}

/// Whose session a cookie holds, if it stands.
fn signed(site: &Site, cookie: &str, now: i64) -> Option<Signed> {
    let office = site.office();
    let (no, actor) = office.accounts().signed_in(cookie, now)?;
    let name = office.accounts().get(no).map(|account| account.name.clone()).unwrap_or_default();
    Some(Signed { no, name, actor })
}

impl Visit {
    pub fn words(&self) -> Words {
        self.reader.words()
    }

    /// The register as asked today.
    pub fn view<'w>(&'w self, world: &'w World) -> View<'w> {
        let readings: Option<Readings> = None;
        View { world, calendar: &self.site.settings.calendar, on: self.moment.today, readings }
    }

    /// The frame of a page of a section, with its title.
    pub fn frame(&self, section: Section, title: impl Into<String>) -> Frame {
        Frame {
            w: self.words(),
            title: title.into(),
            section,
            sections: self.signed.opens(),
            person: self.name(),
            address: self.reader.address.clone(),
            token: self.token.clone(),
            asked: String::new(),
        }
    }

    /// Whether this person may do something to something.
    pub fn may(&self, action: Action, to: Subject<'_>, world: &World) -> bool {
        self.signed.actor.may(action, to, world, self.moment.today).is_ok()
    }

    /// Whether this person needs the facts of family and health of another for the work.
    pub fn sees_family_of(&self, person: PersonNo, world: &World) -> bool {
        self.may(Action::FamilyRead, Subject::Person(person), world)
    }

    /// As the page names this person: who has no name in words by the roles held.
    pub fn name(&self) -> String {
        if !self.signed.name.is_empty() {
            return self.signed.name.clone();
        }
        let role = |grant: &office::access::Grant| self.words().t(&format!("access-role-{}", grant.role));
        self.signed.actor.grants.iter().map(role).collect::<Vec<_>>().join(", ")
    }

    /// As the journal names this person.
    pub fn login(&self) -> &str {
        &self.signed.actor.login
    }

    /// Makes a page on a thread where it may take its time, and sends it. Who may do nothing of the sort sees why.
    pub async fn page<T: Template>(
        self,
        needs: Option<Action>,
        make: impl FnOnce(&Visit) -> Result<T, Failure> + Send + 'static,
    ) -> Response {
        self.answer(needs, move |visit| {
            let page = make(visit)?.render().map_err(|error| Failure::Fault(error.to_string()))?;
            Ok(Html(page).into_response())
        })
        .await
    }

    /// Does something on a thread where it may take its time, and sends what comes of it.
    pub async fn answer(
        self,
        needs: Option<Action>,
        make: impl FnOnce(&Visit) -> Result<Response, Failure> + Send + 'static,
    ) -> Response {
        let reader = self.reader.clone();
        if needs.is_some_and(|action| !self.signed.actor.ever(action)) {
            return Failure::NotYours.answer(&reader);
        }
        let made = tokio::task::spawn_blocking(move || make(&self)).await;
        match made {
            Ok(Ok(response)) => response,
            Ok(Err(failure)) => failure.answer(&reader),
            Err(fault) => Failure::Fault(fault.to_string()).answer(&reader),
        }
    }
}

/// What stands around every page.
pub(crate) struct Frame {
    pub w: Words,
    pub title: String,
    pub section: Section,
    pub sections: Vec<Section>,
    pub person: String,
    pub address: String,
    pub token: String,
    /// What stands in the search box.
    pub asked: String,
}

/// Goes to another page after something was done.
pub(crate) fn go(to: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, to.to_owned())]).into_response()
}

/// An address of this site that somebody gave; the first page in place of any other.
pub(crate) fn of_this_site(given: &str) -> String {
    let own = given.starts_with('/') && !given.starts_with("//") && !given.contains(['\\', '\r', '\n', '\t']);
    if own { given.to_owned() } else { "/".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::of_this_site;

    #[test]
    fn the_way_back_leads_to_this_site_only() {
        assert_eq!(of_this_site("/people?body=emergency"), "/people?body=emergency");
        for elsewhere in ["//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example", "people", ""] {
            assert_eq!(of_this_site(elsewhere), "/");
        }
    }
}
