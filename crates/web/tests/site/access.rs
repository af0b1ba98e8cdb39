//! Who may open what.

use axum::http::StatusCode;
use office::access::table;
use office::documents::worker;

use crate::desk::{Reader, desk};

/// The first page of each section and the action that it needs.
const SECTIONS: [(&str, &str); 6] = [
    ("/people", "people-find"),
    ("/posts", "posts-read"),
    ("/rotation", "plan-read"),
    ("/acts", "acts-read"),
    ("/scenarios", "scenarios-run"),
    ("/journal", "journal-read"),
];

#[tokio::test]
async fn a_section_is_open_to_the_roles_of_the_table_and_to_no_other() {
    for login in ["hr-service", "head", "employee", "auditor", "administrator"] {
        let mut reader = Reader::signed_in(&desk().router, login).await;
        let today = reader.get("/").await.text();
        for (address, action) in SECTIONS {
            let cells = table().iter().find(|(of, _)| of.to_string() == action).unwrap().1;
            let open = cells.keys().any(|role| role.to_string() == login);
            let wanted = if open { StatusCode::OK } else { StatusCode::FORBIDDEN };
            assert_eq!(reader.get(address).await.status, wanted, "{login} {address}");
            assert_eq!(today.contains(&format!("<li><a href=\"{address}\"")), open, "{login}: the way to {address}");
        }
    }
}

#[tokio::test]
async fn an_employee_reads_the_own_file_and_no_other() {
    let desk = desk();
    let mut reader = Reader::signed_in(&desk.router, "employee").await;
    let own = format!("/people/P{}", desk.employee.0);
    assert!(reader.get("/").await.text().contains(&own));
    assert_eq!(reader.get(&own).await.status, StatusCode::OK);
    assert_eq!(reader.get("/people/P1").await.status, StatusCode::FORBIDDEN);
    assert_eq!(reader.get("/rotation/2030/form/docx").await.status, StatusCode::UNPROCESSABLE_ENTITY, "no draft yet");
}

#[tokio::test]
async fn a_grant_within_a_body_shows_that_body_alone() {
    let mut reader = Reader::signed_in(&desk().router, "hr-emergency").await;
    let page = reader.get("/people?body=internal-affairs").await.text();
    assert!(!page.contains("href=\"/people/P"), "{page}");
    let page = reader.get("/people?body=emergency").await.text();
    assert!(page.contains("href=\"/people/P"));
    let other = reader.get("/posts?body=prosecutor-general").await.text();
    assert!(!other.contains("href=\"/posts/pg-"));
    assert_eq!(reader.get("/posts/ia-27-transport-head").await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn family_and_health_are_for_those_who_need_them() {
    let router = &desk().router;
    let mut hr = Reader::signed_in(router, "hr-service").await;
    let found = hr.get("/people?protected=yes").await.text();
    let at = found.find("href=\"/people/P").unwrap() + 6;
    let person = found[at..].split('"').next().unwrap().to_owned();
    assert!(found.contains("with a disability") || found.contains("pensioner"));
    assert!(hr.get(&person).await.text().contains("Circumstances that protect"));
    let mut auditor = Reader::signed_in(router, "auditor").await;
    let page = auditor.get(&person).await.text();
    assert!(!page.contains("Circumstances that protect") && !page.contains("disability"), "{page}");
    assert!(!page.contains("Family status"));
    let list = auditor.get("/people?protected=yes").await.text();
    assert!(!list.contains("href=\"/people/P"), "the filter must not tell either");
}

#[tokio::test]
async fn wishes_are_for_who_draws_up_the_plan_and_an_unlawful_one_changes_nothing() {
    let desk = desk();
    let mut auditor = Reader::signed_in(&desk.router, "auditor").await;
    assert_eq!(auditor.send_form("/rotation/2028/plan", &[("do", "draft")]).await.status, StatusCode::FORBIDDEN);
    let mut hr = Reader::signed_in(&desk.router, "hr-service").await;
    assert_eq!(hr.get("/rotation/2028/plan").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let drafted = hr.send_form("/rotation/2028/plan", &[("do", "draft")]).await;
    assert_eq!((drafted.status, drafted.header("location")), (StatusCode::SEE_OTHER, "/rotation/2028/plan"));
    let plan = hr.get("/rotation/2028/plan").await.text();
    assert!(plan.contains("Proved"), "an unproved plan is never shown");
    let at = plan.find("/rotation/2028/plan/P").unwrap();
    let person = plan[at..].split('"').next().unwrap().to_owned();
    let page = hr.get(&person).await.text();
    let number = person.rsplit('/').next().unwrap();
    let post = page.split("name=\"post\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let file = desk.data.join("drafts/rotation-2028.toml");
    let before = std::fs::read_to_string(&file).unwrap();
    let unlawful = [("do", "pin"), ("person", number), ("post", "no-such-post")];
    assert_eq!(hr.send_form("/rotation/2028/plan", &unlawful).await.status, StatusCode::NOT_FOUND);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), before);
    let pinned = [("do", "pin"), ("person", number), ("post", post.as_str()), ("back", person.as_str())];
    assert_eq!(hr.send_form("/rotation/2028/plan", &pinned).await.header("location"), person);
    assert!(std::fs::read_to_string(&file).unwrap().contains(&format!("pinned = \"{post}\"")));
    let tried = hr.get(&format!("{person}?post={post}")).await;
    assert_eq!(tried.status, StatusCode::OK);
    for (form, begins) in [("docx", &b"PK"[..]), ("xlsx", b"PK")] {
        let file = hr.get(&format!("/rotation/2028/form/{form}")).await;
        assert_eq!(file.status, StatusCode::OK);
        assert!(file.body.starts_with(begins) && file.header("content-disposition").contains(form));
    }
    if worker().is_none() {
        assert_eq!(hr.get("/rotation/2028/form/pdf").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}
