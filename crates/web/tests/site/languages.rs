//! Every page in Kazakh, Russian and English: nothing is missing, and nothing is left in another language.

use axum::http::StatusCode;

use crate::desk::{Reader, desk};

/// Every sort of page, with who opens it.
const PAGES: [(&str, &str); 27] = [
    ("hr-service", "/"),
    ("hr-service", "/people"),
    ("hr-service", "/people?year=2027&due=overdue"),
    ("hr-service", "/people?due=undecided"),
    ("hr-service", "/people?q=zzzz"),
    ("hr-service", "/people/P5"),
    ("hr-service", "/people/P2971"),
    ("hr-service", "/people/P2990?year=2028"),
    ("hr-service", "/posts"),
    ("hr-service", "/posts?state=vacant&listed=yes"),
    ("hr-service", "/posts/ia-27-transport-head?who=yes"),
    ("hr-service", "/posts/ia-27-transport-head/may/P12?on=2027-03-01"),
    ("hr-service", "/rotation"),
    ("hr-service", "/search?q=3.3"),
    ("hr-service", "/search?q=zzzzz"),
    ("hr-service", "/account"),
    ("hr-service", "/cases"),
    ("hr-service", "/nothing"),
    ("employee", "/"),
    ("auditor", "/acts"),
    ("auditor", "/acts/coverage"),
    ("auditor", "/acts/U2500001070"),
    ("auditor", "/acts/U2500001070/rules/3.3"),
    ("auditor", "/journal"),
    ("auditor", "/journal/1"),
    ("auditor", "/scenarios"),
    ("auditor", "/scenarios/rotation/a05-only-the-excess-left-out.yaml"),
];

/// Words in Latin letters that stand in every language, and the key of a post in a scenario.
const LATIN: [&str; 10] = ["transport-aqmola", "PDF", "DOCX", "XLSX", "YAML", "TLS", "COVID", "XVIII", "zzzz", "zzzzz"];

/// The text that a reader sees, but for code and for what is marked as of another language.
fn seen(page: &str) -> String {
    let mut out = String::new();
    let mut rest = page;
    let mut within: Vec<(String, bool)> = Vec::new();
    while let Some(at) = rest.find('<') {
        if within.iter().all(|(_, hidden)| !hidden) {
            out.push_str(&rest[..at]);
        }
        let end = rest[at..].find('>').unwrap() + at;
        let tag = &rest[at + 1..end];
        let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        if tag.starts_with('/') {
            while let Some((open, _)) = within.pop() {
                if open == name {
                    break;
                }
            }
        } else if !["meta", "link", "input", "img", "br", "line", "rect", "path", "circle", "!doctype"]
            .contains(&name.as_str())
            && !name.is_empty()
        {
            let of_another = name != "html" && tag.contains(" lang=\"");
            within.push((name.clone(), of_another || ["code", "pre", "script"].contains(&name.as_str())));
            for attribute in ["aria-label=\"", "title=\"", "placeholder=\""] {
                if let Some(value) = tag.split(attribute).nth(1) {
                    out.push(' ');
                    out.push_str(value.split('"').next().unwrap());
                }
            }
        }
        out.push(' ');
        rest = &rest[end + 1..];
    }
    out
}

#[tokio::test]
async fn every_page_speaks_each_language_wholly() {
    for language in ["kk", "ru", "en"] {
        for login in ["hr-service", "employee", "auditor"] {
            let mut reader = Reader::signed_in(&desk().router, login).await;
            reader.language = language;
            for (_, address) in PAGES.iter().filter(|(who, _)| *who == login) {
                let answer = reader.get(address).await;
                let wanted = if *address == "/nothing" { StatusCode::NOT_FOUND } else { StatusCode::OK };
                assert_eq!(answer.status, wanted, "{address}");
                let page = answer.text();
                assert!(page.contains(&format!("<html lang=\"{language}\">")), "{address}");
                assert!(!page.contains('⟦'), "{language} {address}: {}", page.split('⟦').nth(1).unwrap());
                if language != "en" {
                    let text = seen(&page);
                    let words = text.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '_');
                    let latin = |word: &&str| word.chars().filter(char::is_ascii_alphabetic).count() > 2;
                    let left: Vec<&str> = words.filter(latin).filter(|word| !LATIN.contains(word)).collect();
                    assert!(left.is_empty(), "{language} {address}: {left:?}");
                }
            }
        }
    }
}

#[tokio::test]
async fn the_browser_chooses_the_language_until_the_reader_does() {
    let mut reader = Reader::nobody(&desk().router);
    for (asked, spoken) in [("ru-RU,ru;q=0.9,en;q=0.5", "ru"), ("de", "kk"), ("en", "en")] {
        reader.language = asked;
        assert!(reader.get("/sign-in").await.text().contains(&format!("<html lang=\"{spoken}\">")), "{asked}");
    }
    let chosen = reader.post("/language", &[("language", "ru"), ("back", "/sign-in")]).await;
    assert_eq!((chosen.status, chosen.header("location")), (StatusCode::SEE_OTHER, "/sign-in"));
    assert!(reader.get("/sign-in").await.text().contains("<html lang=\"ru\">"), "whatever the browser asks for");
    let elsewhere = reader.post("/language", &[("language", "kk"), ("back", "//elsewhere.example")]).await;
    assert_eq!(elsewhere.header("location"), "/");
}
