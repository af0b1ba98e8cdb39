//! What can go wrong with a request: what it is, why, and what to do, with the number of the operation.

use askama::Template;
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use serde_json::json;

use crate::session::Secret;
use crate::visit::Reader;
use crate::words::Words;

/// Why a page cannot be shown.
#[derive(Debug)]
pub(crate) enum Failure {
    /// There is nothing of this name.
    NotFound(String),
    /// It is not among what this person may open.
    NotYours,
    /// Nobody is signed in.
    NotSignedIn,
    /// A form came from another site.
    FromElsewhere,
    /// The token of a form is not that of the session.
    StaleForm,
    /// What was sent is not right; the message is in the reader's language.
    Refused(String),
    /// Too many attempts.
    TooMany,
    /// A fault of ours; told to the operator, not to the reader.
    Fault(String),
}

impl Failure {
    fn status(&self) -> StatusCode {
        match self {
            Failure::NotFound(_) => StatusCode::NOT_FOUND,
            Failure::NotYours | Failure::FromElsewhere | Failure::StaleForm => StatusCode::FORBIDDEN,
            Failure::NotSignedIn => StatusCode::UNAUTHORIZED,
            Failure::Refused(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Failure::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Failure::Fault(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The messages `site-error-<name>`, `.why` and `.cure`.
    fn name(&self) -> &'static str {
        match self {
            Failure::NotFound(_) => "not-found",
            Failure::NotYours => "not-yours",
            Failure::NotSignedIn => "not-signed-in",
            Failure::FromElsewhere => "from-elsewhere",
            Failure::StaleForm => "stale-form",
            Failure::Refused(_) => "refused",
            Failure::TooMany => "too-many",
            Failure::Fault(_) => "fault",
        }
    }

    /// The answer: a page, and problem details (RFC 9457) where a program asks.
    pub fn answer(&self, reader: &Reader) -> Response {
        // Without randomness the number is all that is missing.
        let operation = Secret::draw().map_or_else(|_| "—".to_owned(), |secret| secret.short());
        let (w, name, status) = (reader.words(), self.name(), self.status());
        if let Failure::Fault(fault) = self {
            // A reader's address may name a person; the operator gets its path alone.
            let path = reader.address.split('?').next().unwrap_or_default();
            eprintln!("{operation} {path}: {fault}");
        }
        let what = w.t(&format!("site-error-{name}"));
        let why = match self {
            Failure::Refused(why) => why.clone(),
            _ => w.t(&format!("site-error-{name}.why")),
        };
        let named = if let Failure::NotFound(name) = self { name.clone() } else { String::new() };
        let cure = w.t(&format!("site-error-{name}.cure"));
        if reader.address.starts_with("/api/") {
            let detail = [why, named].join(" ");
            let problem = json!({ "type": format!("/errors/{name}"), "title": what, "status": status.as_u16(), "detail": detail.trim(),
                                  "cure": cure, "instance": format!("urn:lauazym:operation:{operation}") });
            return (status, [(header::CONTENT_TYPE, "application/problem+json")], problem.to_string()).into_response();
        }
        let page = ErrorPage { w, status: status.as_u16(), what, why, named, cure, operation };
        match page.render() {
            Ok(page) => (status, Html(page)).into_response(),
            Err(_) => status.into_response(),
        }
    }
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    w: Words,
    status: u16,
    what: String,
    why: String,
    named: String,
    cure: String,
    operation: String,
}

/// There is no page at this address.
pub(crate) async fn no_page(reader: Reader) -> Response {
    Failure::NotFound(reader.address.clone()).answer(&reader)
}

impl From<norms::LawError> for Failure {
    fn from(error: norms::LawError) -> Failure {
        Failure::Fault(error.to_string())
    }
}

impl From<office::OfficeError> for Failure {
    fn from(error: office::OfficeError) -> Failure {
        Failure::Fault(error.to_string())
    }
}

impl From<journal::Error> for Failure {
    fn from(error: journal::Error) -> Failure {
        Failure::Fault(error.to_string())
    }
}

impl From<office::query::AskError> for Failure {
    fn from(error: office::query::AskError) -> Failure {
        Failure::Fault(error.to_string())
    }
}
