//! A form that someone signed in sends: believed only with the token that the page gave it.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Form, FromRequest, FromRequestParts, Request};
use axum::response::Response;

use crate::failure::Failure;
use crate::session::same;
use crate::site::Site;
use crate::visit::{Reader, Visit};

/// The fields of a form, once its token is found to be that of the session, and who sent it.
pub(crate) struct Sent {
    pub visit: Visit,
    fields: BTreeMap<String, String>,
}

impl Sent {
    /// A field as it was sent, without blanks around it; empty where it was not.
    pub fn field(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", |value| value.trim())
    }
}

impl FromRequest<Arc<Site>> for Sent {
    type Rejection = Response;

    async fn from_request(request: Request, site: &Arc<Site>) -> Result<Sent, Response> {
        let (mut parts, body) = request.into_parts();
        let visit = Visit::from_request_parts(&mut parts, site).await?;
        let reader = visit.reader.clone();
        let fields = fields(Request::from_parts(parts, body), site, &reader).await?;
        let token = fields.get("token").map_or("", String::as_str);
        if !same(token.as_bytes(), visit.token.as_bytes()) {
            return Err(Failure::StaleForm.answer(&reader));
        }
        Ok(Sent { visit, fields })
    }
}

/// The fields of a form of a person who is not signed in yet, or whose form changes nothing but how pages look.
pub(crate) struct Plain {
    pub reader: Reader,
    fields: BTreeMap<String, String>,
}

impl Plain {
    /// A field as it was sent; empty where it was not.
    pub fn field(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", String::as_str)
    }
}

impl FromRequest<Arc<Site>> for Plain {
    type Rejection = Response;

    async fn from_request(request: Request, site: &Arc<Site>) -> Result<Plain, Response> {
        let reader = Reader::of(site, request.headers(), request.uri());
        let fields = fields(request, site, &reader).await?;
        Ok(Plain { reader, fields })
    }
}

async fn fields(request: Request, site: &Arc<Site>, reader: &Reader) -> Result<BTreeMap<String, String>, Response> {
    match Form::<BTreeMap<String, String>>::from_request(request, site).await {
        Ok(Form(fields)) => Ok(fields),
        Err(wrong) => Err(Failure::Refused(wrong.body_text()).answer(reader)),
    }
}
