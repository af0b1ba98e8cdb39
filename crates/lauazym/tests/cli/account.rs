use std::io::Write;
use std::process::Stdio;

use serde_json::json;

use crate::place::Place;

const PASSWORD: &str = "құпия сөз 2026";

/// Opens an account with the password on the standard input.
fn open(place: &Place, arguments: &[&str], password: &str) -> (i32, String) {
    let mut command = place.command(&[&["account", "open"], arguments, &["--lang=en"]].concat());
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    writeln!(child.stdin.take().unwrap(), "{password}").unwrap();
    let out = child.wait_with_output().unwrap();
    (out.status.code().unwrap(), String::from_utf8([out.stdout, out.stderr].concat()).unwrap())
}

#[test]
fn an_account_is_opened_given_a_role_and_closed() {
    let place = Place::with_staff();
    let opened =
        open(&place, &["hr", "--name", "Кадр қызметі", "--role", "hr-service", "--body", "internal-affairs"], PASSWORD);
    assert_eq!(opened.0, 0, "{}", opened.1);
    place.run(&["account", "grant", "HR", "--role", "auditor"]).ended(0);
    let listed = place.rows(&["account", "list"]);
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0]["login"], "hr");
    let roles = json!([
        { "role": "hr-service", "scope": { "body": "internal-affairs" } },
        { "role": "auditor", "scope": {} },
    ]);
    assert_eq!(listed[0]["roles"], roles);
    place.run(&["account", "withdraw", "hr", "--role", "auditor"]).ended(0);
    place.run(&["account", "close", "hr"]).ended(0);
    let listed = place.rows(&["account", "list"]);
    assert_eq!((listed[0]["roles"].as_array().unwrap().len(), listed[0]["state"].as_str()), (1, Some("closed")));
    // Neither the password nor its hash is readable on the disk.
    let bytes = place.data_bytes();
    for secret in [PASSWORD, "argon2id"] {
        assert!(!bytes.windows(secret.len()).any(|window| window == secret.as_bytes()), "{secret}");
    }
}

#[test]
fn what_cannot_be_an_account_is_refused() {
    let place = Place::with_staff();
    let role = ["--role", "auditor"];
    assert_eq!(open(&place, &[&["hr"], &role[..]].concat(), PASSWORD).0, 0);
    for (login, password, said) in [("HR", PASSWORD, "already"), ("h r", PASSWORD, "no blanks"), ("b", "short", "12")] {
        let (code, told) = open(&place, &[&[login], &role[..]].concat(), password);
        assert!(code == 3 && told.contains(said), "{login}: {code} {told}");
    }
    let (code, told) = open(&place, &["b", "--role", "auditor", "--body", "nobody"], PASSWORD);
    assert!(code == 4 && told.contains("nobody"), "{told}");
    assert_eq!(open(&place, &["b", "--role", "king"], PASSWORD).0, 2);
    place.run(&["account", "close", "b"]).ended(4);
}

#[test]
fn the_table_of_access_says_of_every_action_and_role_how_far_it_reaches() {
    let place = Place::new();
    let rows = place.rows(&["access", "table"]);
    let of = |action: &str| rows.iter().find(|row| row["action"] == action).unwrap()["roles"].clone();
    assert_eq!(of("person-read")["employee"], "own");
    assert_eq!(of("person-read")["hr-service"], "scope");
    assert_eq!(of("person-read")["administrator"], json!(null));
    assert_eq!(of("family-read")["auditor"], json!(null));
    assert!(rows.iter().all(|row| row["roles"].as_object().unwrap().len() == 13));
}
