//! One's own account: who one is here, and the sessions that stand, each of which can be ended.

use askama::Template;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use office::accounts::hashed;
use std::sync::Arc;

use crate::accounts::Section;
use crate::failure::Failure;
use crate::sent::Sent;
use crate::session::{cookie, named};
use crate::site::Site;
use crate::visit::{Frame, SESSION, Visit, go};

#[derive(Template)]
#[template(path = "account.html")]
struct AccountPage {
    frame: Frame,
    login: String,
    roles: Vec<String>,
    second_factor: bool,
    sessions: Vec<OpenSession>,
}

struct OpenSession {
    hash: String,
    since: String,
    from: String,
    this: bool,
}

pub(crate) async fn page(State(site): State<Arc<Site>>, headers: HeaderMap, visit: Visit) -> Response {
    let this = cookie(&headers, &named(SESSION, site.settings.over_tls)).map(hashed).unwrap_or_default();
    visit.page(None, move |visit| make(visit, &this)).await
}

fn make(visit: &Visit, this: &str) -> Result<AccountPage, Failure> {
    let site = visit.site.clone();
    let office = site.office();
    let w = visit.words();
    let account = office.accounts().get(visit.signed.no).ok_or(Failure::NotSignedIn)?;
    let role = |grant: &office::access::Grant| {
        let role = w.t(&format!("access-role-{}", grant.role));
        let body = grant.scope.body.as_deref().map(|key| office::language::body(w.0, key));
        let region = grant.scope.region.map(|code| office::language::region(w.0, registry::Region(code)));
        let place: Vec<String> = [body, region].into_iter().flatten().collect();
        if place.is_empty() { role } else { format!("{role}: {}", place.join(", ")) }
    };
    let sessions = office.accounts().sessions_of(visit.signed.no, visit.moment.now);
    let session = |(hash, session): (&str, &office::accounts::Session)| OpenSession {
        hash: hash.to_owned(),
        since: visit.site.settings.clock.local(session.since),
        from: session.from.clone(),
        this: hash == this,
    };
    Ok(AccountPage {
        frame: visit.frame(Section::Today, w.with("site-account-title", "name", visit.name())),
        login: account.login.clone(),
        roles: account.grants.iter().map(role).collect(),
        second_factor: account.second_factor,
        sessions: sessions.map(session).collect(),
    })
}

/// Ends one of one's own sessions.
pub(crate) async fn end(sent: Sent) -> Response {
    let session = sent.field("session").to_owned();
    let visit = sent.visit;
    visit
        .answer(None, move |visit| {
            let (no, now) = (visit.signed.no, visit.moment.now);
            let mut office = visit.site.office_to_write();
            // Nobody ends the session of another here.
            if !office.accounts().sessions_of(no, now).any(|(hash, _)| hash == session) {
                return Err(Failure::NotFound(session));
            }
            office.end_session(no, &session, visit.login(), now)?;
            Ok(go("/account"))
        })
        .await
}
