//! What pages find, and what they note.

use axum::http::StatusCode;

use crate::desk::{Reader, desk};

/// The people named on a page, in its order.
fn people(page: &str) -> Vec<String> {
    let links = page.split("data-label=\"Number\" class=\"quiet\">").skip(1);
    links.map(|rest| rest.split('<').next().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn what_is_not_there_is_not_found_and_says_so() {
    let mut reader = Reader::signed_in(&desk().router, "administrator").await;
    for address in [
        "/nothing",
        "/acts/U1",
        "/acts/U2500001070/rules/99",
        "/journal/999999",
        "/scenarios/rotation/..%2F..%2FCargo.toml",
    ] {
        let answer = reader.get(address).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
        assert!(answer.text().contains("Operation number"), "{address}");
    }
    let mut reader = Reader::signed_in(&desk().router, "head").await;
    for address in ["/people/P999999", "/people/x", "/posts/no-such", "/people?body=no-such", "/rotation?year=x"] {
        assert_eq!(reader.get(address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
    assert_eq!(reader.get("/people/P1?on=2026-02-30").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let problem = reader.get("/api/nothing").await;
    assert_eq!(problem.header("content-type"), "application/problem+json");
    let body: serde_json::Value = serde_json::from_str(&problem.text()).unwrap();
    assert_eq!((body["status"].as_u64(), body["type"].as_str()), (Some(404), Some("/errors/not-found")));
}

#[tokio::test]
async fn the_pages_of_a_list_together_are_all_of_it_once() {
    let mut reader = Reader::signed_in(&desk().router, "head").await;
    let mut address = "/people?body=financial-monitoring&sort=name".to_owned();
    let (mut seen, mut pages) = (Vec::new(), 0);
    loop {
        let page = reader.get(&address).await.text();
        seen.extend(people(&page));
        pages += 1;
        let Some(rest) = page.split_once("rel=\"next\" href=\"") else { break };
        address = rest.1.split('"').next().unwrap().replace("&#38;", "&").replace("&amp;", "&");
    }
    let count = seen.len();
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), count, "nobody stands on two pages");
    let first = reader.get("/people?body=financial-monitoring").await.text();
    assert!(first.contains(&format!("of {count}")), "{count} people on {pages} pages");
    assert!(pages > 3);
}

#[tokio::test]
async fn a_name_is_found_by_its_beginning_with_latin_look_alikes_and_by_iin() {
    let mut reader = Reader::signed_in(&desk().router, "hr-service").await;
    let page = reader
        .get("/people?q=%D0%9E%D1%81%D0%BF%D0%B0%D0%BD%D0%BE%D0%B2%20%D0%9C%D2%B1%D1%80%D0%B0%D1%82")
        .await
        .text();
    assert!(page.contains("Оспанов Мұрат"), "{page}");
    // “Oспанов” with a Latin O.
    let looks_alike = reader.get("/people?q=O%D1%81%D0%BF%D0%B0%D0%BD%D0%BE%D0%B2").await.text();
    assert!(looks_alike.contains("Оспанов Мұрат"));
    let iin = office::demo::hard_cases().first().unwrap().iin.to_string();
    assert_eq!(people(&reader.get(&format!("/people?q={iin}")).await.text()).len(), 1);
    assert!(people(&reader.get("/people?q=zzzz").await.text()).is_empty());
}

#[tokio::test]
async fn a_page_about_a_person_shows_the_reasons_and_is_noted_in_the_journal() {
    let desk = desk();
    let mut reader = Reader::signed_in(&desk.router, "hr-service").await;
    let page = reader.get(&format!("/people/P{}", desk.employee.0)).await.text();
    assert!(
        page.contains("Day on which the term in the post passes")
            && page.contains("href=\"/acts/U2500001070/rules/3.1\"")
    );
    assert!(page.contains("How the term adds up"));
    let mut auditor = Reader::signed_in(&desk.router, "auditor").await;
    let journal = auditor.get(&format!("/journal?kind=read&person=P{}", desk.employee.0)).await.text();
    assert!(journal.contains("hr-service"), "{journal}");
}

#[tokio::test]
async fn an_entry_of_the_journal_comes_with_a_proof_that_holds() {
    let mut reader = Reader::signed_in(&desk().router, "auditor").await;
    let page = reader.get("/journal/7").await.text();
    assert!(page.contains("This entry stands in the journal in this place"), "{page}");
    let file: serde_json::Value = serde_json::from_str(&reader.get("/journal/7/proof").await.text()).unwrap();
    let hash = |value: &serde_json::Value| value.as_str().unwrap().parse::<journal::Hash>().unwrap();
    let hashes: Vec<journal::Hash> = file["inclusion"].as_array().unwrap().iter().map(hash).collect();
    let (leaf, root, size) = (hash(&file["leaf"]), hash(&file["root"]), file["size"].as_u64().unwrap());
    assert!(journal::proof::verify_inclusion(&leaf, 7, size, &hashes, &root));
    let verified = reader.send_form("/journal/verify", &[]).await;
    assert!(verified.text().contains("The journal is sound"), "{}", verified.text());
}

#[tokio::test]
async fn a_scenario_of_ones_own_is_run_and_a_wrong_one_is_told_apart() {
    let mut reader = Reader::signed_in(&desk().router, "auditor").await;
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../scenarios/rotation/a05-only-the-excess-left-out.yaml");
    let text = std::fs::read_to_string(path).unwrap();
    let passed = reader.send_form("/scenarios/run", &[("scenario", &text)]).await;
    assert!(passed.text().contains("Every answer is as expected"), "{}", passed.text());
    let other = text.replace("value: 62", "value: 61");
    let failed = reader.send_form("/scenarios/run", &[("scenario", &other)]).await.text();
    assert!(failed.contains("Some answers are not as expected"));
    let unread = reader.send_form("/scenarios/run", &[("scenario", "no scenario")]).await;
    assert_eq!(unread.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_session_of_ones_own_can_be_ended_from_elsewhere() {
    let router = &desk().router;
    let mut left_open = Reader::signed_in(router, "administrator").await;
    let mut reader = Reader::signed_in(router, "administrator").await;
    let page = reader.get("/account").await.text();
    let sessions: Vec<String> = page
        .split("name=\"session\" value=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect();
    assert!(sessions.len() >= 2);
    let this = page.split("this session").next().unwrap().matches("name=\"session\"").count();
    for (at, session) in sessions.iter().enumerate() {
        if at != this {
            reader.send_form("/account/end", &[("session", session)]).await;
        }
    }
    assert_eq!(left_open.get("/").await.status, StatusCode::SEE_OTHER);
    assert_eq!(reader.get("/").await.status, StatusCode::OK);
}
