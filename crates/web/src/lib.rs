//! The site: pages over the register, rendered here, in Kazakh, Russian and English.
//!
//! A page reads the register under a lock that readers share, makes a template of what it found, and is rendered on a thread of its
//! own. Nothing comes from outside, nothing needs a script to be read or sent. The clock is an argument.

mod accounts;
mod assets;
mod chart;

mod failure;
mod guard;
mod listing;
mod pages;
mod parts;
mod people_index;
mod sent;
mod session;
mod site;
mod visit;
mod words;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};

pub use site::{Clock, Moment, Settings, Site};

/// The site as a service: every page, its headers and its guards.
pub fn router(site: Arc<Site>) -> Router {
    use pages::{
        account, acts, journal, people, person, plan, post as post_page, posts, rotation, scenarios, sign_in, today,
    };
    Router::new()
        .route("/", get(today::page))
        .route("/sign-in", get(sign_in::page).post(sign_in::sign_in))
        .route("/sign-out", post(sign_in::sign_out))
        .route("/language", post(sign_in::language))
        .route("/account", get(account::page))
        .route("/account/end", post(account::end))
        .route("/people", get(people::page))
        .route("/people/{person}", get(person::page))
        .route("/posts", get(posts::page))
        .route("/posts/{post}", get(post_page::page))
        .route("/posts/{post}/may/{person}", get(post_page::may))
        .route("/rotation", get(rotation::page))
        .route("/rotation/{year}/plan", get(plan::page).post(plan::change))
        .route("/rotation/{year}/plan/{person}", get(plan::person))
        .route("/rotation/{year}/form/{ending}", get(plan::form))
        .route("/acts", get(acts::list))
        .route("/acts/coverage", get(acts::covered))
        .route("/acts/{act}", get(acts::act))
        .route("/acts/{act}/{*place}", get(acts::clause))
        .route("/journal", get(journal::list))
        .route("/journal/verify", post(journal::verify))
        .route("/journal/{number}", get(journal::entry))
        .route("/journal/{number}/proof", get(journal::proof_file))
        .route("/scenarios", get(scenarios::list))
        .route("/scenarios/run", post(scenarios::own))
        .route("/scenarios/{folder}/{file}", get(scenarios::one))
        .route("/cases", get(pages::cases::page).post(pages::cases::open))
        .route("/cases/{*case}", get(pages::case::page).post(pages::case::step))
        .route("/record/{*case}", post(pages::case::record))
        .route("/papers/{*case}", post(pages::case::papers::give))
        .route("/paper/{hash}/{*case}", get(pages::case::papers::take))
        .route("/search", get(pages::search::page))
        .route("/assets/{file}", get(assets::asset))
        .fallback(failure::no_page)
        // A paper, and what a form has beside it; the office refuses a greater one with the reason.
        .layer(DefaultBodyLimit::max(office::papers::LARGEST + 1024 * 1024))
        .layer(from_fn_with_state(Arc::clone(&site), guard::guard))
        .with_state(site)
}

/// Answers requests on a listener until the process is asked to end, and ends when the requests under way are answered.
///
/// # Errors
/// What the system says of the listener.
pub async fn serve(site: Arc<Site>, listener: tokio::net::TcpListener) -> std::io::Result<()> {
    let service = router(site).into_make_service_with_connect_info::<std::net::SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(asked_to_end()).await
}

async fn asked_to_end() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminated) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = terminated.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    // Where no signal can be waited for the process is ended from outside.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
