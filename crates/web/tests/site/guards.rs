//! Headers, sessions, forged forms, attempts.

use axum::http::StatusCode;

use crate::desk::{PASSWORD, Reader, desk, empty_desk, field};

const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; \
                      frame-ancestors 'none'; base-uri 'none'";

#[tokio::test]
async fn every_answer_says_what_a_page_may_do_and_none_is_kept() {
    let mut reader = Reader::signed_in(&desk().router, "head").await;
    for address in ["/", "/people", "/nothing", "/people/P1", "/api/nothing", "/sign-in"] {
        let answer = reader.get(address).await;
        assert_eq!(answer.header("content-security-policy"), POLICY, "{address}");
        assert_eq!(answer.header("cache-control"), "no-store", "{address}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{address}");
        assert_eq!(answer.header("x-frame-options"), "DENY", "{address}");
        let page = answer.text();
        assert!(!page.contains("<style") && !page.contains(" style=") && !page.contains(" onclick"), "{address}");
    }
    let style = reader.get("/assets/site.css").await;
    assert_eq!((style.status, style.header("content-type")), (StatusCode::OK, "text/css; charset=utf-8"));
    assert!(style.header("cache-control").contains("max-age"));
}

#[tokio::test]
async fn who_is_not_signed_in_is_sent_to_sign_in_and_back_to_what_was_asked() {
    let mut reader = Reader::nobody(&desk().router);
    let answer = reader.get("/people?year=2027").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.header("location"), "/sign-in?back=%2Fpeople%3Fyear%3D2027");
    let form = reader.get("/sign-in?back=%2Fpeople%3Fyear%3D2027").await.text();
    assert_eq!(field(&form, "back"), "/people?year=2027");
    let elsewhere = reader.get("/sign-in?back=%2F%2Felsewhere.example").await.text();
    assert_eq!(field(&elsewhere, "back"), "/");
    let api = reader.get("/api/people").await;
    assert_eq!(api.header("content-type"), "application/problem+json");
}

#[tokio::test]
async fn a_session_begins_with_the_right_password_and_ends_when_its_reader_says_so() {
    let mut reader = Reader::nobody(&desk().router);
    let wrong = reader.sign_in("hr-service", "not the password").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let unknown = reader.sign_in("nobody-of-that-name", PASSWORD).await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY, "nothing tells whether there is such an account");
    let right = reader.sign_in("hr-service", PASSWORD).await;
    let cookie = right.cookie("lauazym").unwrap();
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), "{cookie}");
    let mut stolen = reader.clone();
    assert_eq!(stolen.get("/").await.status, StatusCode::OK);
    assert_eq!(reader.send_form("/sign-out", &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(stolen.get("/").await.status, StatusCode::SEE_OTHER, "the session itself is over, not the cookie alone");
}

#[tokio::test]
async fn over_tls_cookies_are_bound_to_this_host() {
    let mut reader = Reader::nobody(&empty_desk());
    let answer = reader.sign_in("hr-service", PASSWORD).await;
    let cookie = answer.cookie("__Host-lauazym").unwrap();
    assert!(cookie.contains("Secure") && cookie.contains("Path=/"), "{cookie}");
    let page = reader.get("/").await;
    assert!(page.header("strict-transport-security").contains("max-age"));
    assert!(page.text().contains("lauazym import --template"), "an empty register says what to do first");
}

#[tokio::test]
async fn a_form_without_the_token_of_its_session_is_refused() {
    let router = &desk().router;
    let mut reader = Reader::signed_in(router, "hr-service").await;
    let bare = reader.post("/rotation/2027/plan", &[("do", "draft")]).await;
    assert_eq!(bare.status, StatusCode::FORBIDDEN);
    let mut other = Reader::signed_in(router, "head").await;
    let token = field(&other.get("/account").await.text(), "token");
    let foreign = reader.post("/rotation/2027/plan", &[("do", "draft"), ("token", &token)]).await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);
    let mut fresh = Reader::nobody(router);
    let unbound = fresh.post("/sign-in", &[("user", "head"), ("password", PASSWORD)]).await;
    assert_eq!(unbound.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_form_from_another_site_is_refused_even_with_the_token() {
    let mut reader = Reader::signed_in(&desk().router, "head").await;
    reader.fetch_site = "cross-site";
    let refused = reader.send_form("/sign-out", &[]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert!(refused.text().contains("another site"), "{}", refused.text());
    let language = reader.post("/language", &[("language", "ru"), ("back", "/")]).await;
    assert_eq!(language.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn the_sixth_attempt_at_once_waits() {
    let mut reader = Reader::nobody(&desk().router);
    for attempt in 0..5 {
        let answer = reader.sign_in(&format!("guess-{attempt}"), "a wrong password").await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!(reader.sign_in("guess-5", "a wrong password").await.status, StatusCode::TOO_MANY_REQUESTS);
}
