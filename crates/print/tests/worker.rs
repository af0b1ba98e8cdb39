//! The worker: what it reads, what it writes, and how it fails.
#![allow(clippy::unwrap_used)]

mod paper;

use std::io::Write;
use std::process::{Command, Output, Stdio};

use forms::{Document, Page};
use paper::{Paper, document, flat, paragraph};

fn worker(input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_lauazym-print"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

fn fails(input: &[u8], code: i32, why: &str) {
    let output = worker(input);
    let line = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{line}");
    assert!(output.stdout.is_empty());
    assert_eq!(line.lines().count(), 1, "{line}");
    assert!(line.contains(why), "{line}");
}

fn json(document: &Document) -> Vec<u8> {
    serde_json::to_vec(document).unwrap()
}

#[test]
fn a_document_in_is_a_file_out() {
    let document = document(Page::Portrait, vec![paragraph("Құжат мәтіні")]);
    let output = worker(&json(&document));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(flat(&Paper::of(&output.stdout).text()), "Құжат мәтіні");
    assert!(output.stdout == print::pdf(&document).unwrap(), "the worker writes what the library makes");
}

#[test]
fn what_is_no_document_ends_with_2() {
    fails(b"", 2, "not a document");
    fails(b"{}", 2, "missing field");
    fails(br#"{"language":"kk","title":"a","page":"portrait","blocks":[{"picture":1}]}"#, 2, "unknown variant");
    fails(br#"{"language":"kk","title":" ","page":"portrait","blocks":[]}"#, 2, "no title");
    let row = r#"{"language":"kk","title":"a","page":"portrait","blocks":[{"table":{"columns":[{"heading":[],"width":1}],
        "rows":[[[],[]]]}}]}"#;
    fails(row.as_bytes(), 2, "row 1 has 2 cells");
    let width = row.replace("\"width\":1", "\"width\":0");
    fails(width.as_bytes(), 2, "width");
}

#[test]
fn a_letter_that_no_face_has_ends_with_1_and_is_named() {
    fails(&json(&document(Page::Portrait, vec![paragraph("бағасы 5 ₸")])), 1, "U+20B8");
}

#[test]
fn a_document_without_blocks_is_an_empty_page() {
    let output = worker(&json(&document(Page::Portrait, Vec::new())));
    let paper = Paper::of(&output.stdout);
    paper.is_sound();
    assert_eq!((paper.pages(), flat(&paper.text())), (1, String::new()));
}
