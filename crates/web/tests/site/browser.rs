//! The site in a real browser, against a real server: `browser/every-page.mjs`.

use std::path::Path;
use std::process::Command;

use crate::desk::{PASSWORD, Reader, desk, drawn_desk};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/browser");

/// What the browser's tests need and what is not here, in a sentence; `None` where nothing is missing.
fn missing() -> Option<String> {
    let runs = |program: &str| Command::new(program).arg("--version").output().is_ok_and(|out| out.status.success());
    let chromium = std::env::var("CHROMIUM").unwrap_or_else(|_| "/usr/bin/chromium".to_owned());
    if !runs("node") || !runs("npm") {
        return Some("Node.js is missing: install it (Debian: apt-get install nodejs npm)".to_owned());
    }
    if !Path::new(&chromium).exists() {
        return Some(format!(
            "{chromium} is missing: install Chromium (Debian: apt-get install chromium), or name it in CHROMIUM"
        ));
    }
    None
}

/// The packages of the lock file, if they are not there yet.
fn packages() {
    if Path::new(FOLDER).join("node_modules/playwright-core").exists() {
        return;
    }
    let mut npm = Command::new("npm");
    npm.args(["ci", "--no-audit", "--no-fund"]).current_dir(FOLDER).env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    let out = npm.output().unwrap();
    assert!(out.status.success(), "npm ci: {}", String::from_utf8_lossy(&out.stderr));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_in_a_real_browser() {
    if let Some(missing) = missing() {
        panic!("{missing}");
    }
    packages();
    // A plan of the next year is drawn up first, so that its pages are there.
    let mut hr = Reader::signed_in(&desk().router, "hr-service").await;
    hr.send_form("/rotation/2027/plan", &[("do", "draft")]).await;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(web::serve(drawn_desk(), listener));
    let shots = std::env::var("LAUAZYM_SHOTS").unwrap_or_default();
    let run = move || {
        let mut node = Command::new("node");
        node.args(["every-page.mjs", &address, PASSWORD]).current_dir(FOLDER);
        if !shots.is_empty() {
            node.arg(shots);
        }
        node.output().unwrap()
    };
    let out = tokio::task::spawn_blocking(run).await.unwrap();
    server.abort();
    assert!(out.status.success(), "{}{}", String::from_utf8_lossy(&out.stdout), String::from_utf8_lossy(&out.stderr));
}
