//! What every request and every answer passes: who may send, how often, and the headers that say what a page may do.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::{self, HeaderName};
use axum::http::{HeaderMap, HeaderValue, Method};
use axum::middleware::Next;
use axum::response::Response;

use crate::failure::Failure;
use crate::site::Site;
use crate::visit::Reader;

/// What a page may load, and from where: from here alone, and no script or style within it.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; \
                      frame-ancestors 'none'; base-uri 'none'";

/// Refuses what another site sends, and sets the headers.
pub(crate) async fn guard(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let is_asset = request.uri().path().starts_with("/assets/");
    let reader = Reader::of(&site, request.headers(), request.uri());
    let sends = !matches!(*request.method(), Method::GET | Method::HEAD);
    let mut response = match sends && !from_here(request.headers()) {
        true => Failure::FromElsewhere.answer(&reader),
        false => next.run(request).await,
    };
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value: &'static str| headers.insert(name, HeaderValue::from_static(value));
    set(header::CONTENT_SECURITY_POLICY, POLICY);
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::REFERRER_POLICY, "same-origin");
    set(header::X_FRAME_OPTIONS, "DENY");
    set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    set(HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    if site.settings.over_tls {
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
    if !is_asset {
        // Pages name people: nothing keeps them but the reader's eyes.
        set(header::CACHE_CONTROL, "no-store");
    }
    response
}

/// Whether what is sent comes from a page of this site, as the browser says: by `Sec-Fetch-Site`, else by `Origin`.
///
/// What says neither is no browser of today; its form still needs the token of the session.
fn from_here(headers: &HeaderMap) -> bool {
    let said = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = said(HeaderName::from_static("sec-fetch-site")) {
        return matches!(site, "same-origin" | "none");
    }
    match (said(header::ORIGIN), said(header::HOST)) {
        (None, _) => true,
        (Some(origin), Some(host)) => origin.split_once("://").is_some_and(|(_, from)| from == host),
        (Some(_), None) => false,
    }
}

/// So many attempts to sign in may follow each other at once.
const BURST: f64 = 5.0;
/// One more is allowed after so many milliseconds.
const REFILL: f64 = 12_000.0;
/// Places whose attempts are remembered; what is full again is forgotten first.
const PLACES: usize = 10_000;

/// Attempts to sign in: a bucket of tokens for each place they come from, and for each name.
#[derive(Debug, Default)]
pub(crate) struct Attempts(HashMap<String, (f64, i64)>);

impl Attempts {
    /// Takes a token for a place and one for a name; `false` where either has none left.
    pub fn allow(&mut self, from: Option<IpAddr>, name: &str, now: i64) -> bool {
        if self.0.len() > PLACES {
            self.0.retain(|_, (tokens, at)| *tokens + (now - *at) as f64 / REFILL < BURST);
        }
        // Both are counted, so that neither many names from one place nor one name from many places are tried quickly.
        let (place, name) = (self.take(bucket_of_place(from), now), self.take(bucket_of_name(name), now));
        place && name
    }

    /// Gives both back: an attempt that was right guesses nothing.
    pub fn right(&mut self, from: Option<IpAddr>, name: &str) {
        for bucket in [bucket_of_place(from), bucket_of_name(name)] {
            if let Some((tokens, _)) = self.0.get_mut(&bucket) {
                *tokens = (*tokens + 1.0).min(BURST);
            }
        }
    }

    fn take(&mut self, bucket: String, now: i64) -> bool {
        let (tokens, at) = self.0.entry(bucket).or_insert((BURST, now));
        *tokens = (*tokens + (now - *at) as f64 / REFILL).min(BURST);
        *at = now;
        let allowed = *tokens >= 1.0;
        if allowed {
            *tokens -= 1.0;
        }
        allowed
    }
}

fn bucket_of_place(from: Option<IpAddr>) -> String {
    from.map_or_else(|| "from".to_owned(), |ip| format!("from {ip}"))
}

fn bucket_of_name(name: &str) -> String {
    // A name is at most so long, and however it is written it is the same.
    format!("name {}", name.chars().take(64).collect::<String>().trim().to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_five_attempts_the_sixth_waits_and_time_gives_them_back() {
        let mut attempts = Attempts::default();
        let from = Some(IpAddr::from([10, 0, 0, 1]));
        assert!((0..5).all(|at| attempts.allow(from, &format!("n{at}"), 0)));
        assert!(!attempts.allow(from, "n6", 0));
        assert!(attempts.allow(Some(IpAddr::from([10, 0, 0, 2])), "n7", 0), "another place is not held up");
        assert!(attempts.allow(from, "n8", 12_000), "one more after twelve seconds");
    }

    #[test]
    fn a_name_is_not_tried_quickly_from_many_places() {
        let mut attempts = Attempts::default();
        let tried = (0..6).filter(|at| attempts.allow(Some(IpAddr::from([10, 0, 1, *at])), "head", 0));
        assert_eq!(tried.count(), 5);
    }

    #[test]
    fn a_form_comes_from_here_or_is_refused() {
        let says = |pairs: &[(&'static str, &'static str)]| {
            from_here(&pairs.iter().map(|(n, v)| (HeaderName::from_static(n), HeaderValue::from_static(v))).collect())
        };
        assert!(says(&[("sec-fetch-site", "same-origin")]));
        assert!(!says(&[("sec-fetch-site", "cross-site")]));
        assert!(!says(&[("sec-fetch-site", "same-site")]));
        assert!(says(&[("origin", "http://127.0.0.1:8080"), ("host", "127.0.0.1:8080")]));
        assert!(!says(&[("origin", "https://elsewhere.example"), ("host", "127.0.0.1:8080")]));
        assert!(says(&[("host", "127.0.0.1:8080")]));
    }
}
