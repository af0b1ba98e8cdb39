//! Long documents, which are set in volumes: one file, and nobody sees where a volume ends.
#![allow(clippy::unwrap_used)]

mod paper;

use forms::{Block, Document, Page};
use paper::{Paper, document, flat, heading, paragraph, table};

fn long(rows: usize) -> Document {
    let row = |row: usize| {
        let lines = vec!["азаматтық қорғау"; row % 4 + 1].join("\n");
        vec![format!("р{row}"), lines, format!("к{}", row * 7)]
    };
    let before = vec![heading(1, "Жоспар"), paragraph("Кіріспе")];
    let table = table(&["Реттік", "Мазмұны", "Күні"], (0..rows).map(row).collect());
    document(Page::Landscape, [before, vec![table, heading(2, "Соңы"), paragraph("Қорытынды")]].concat())
}

/// Fails unless the same words stand at the same places.
fn same_words(one: &Paper, other: &Paper) {
    let (one, other) = (one.words(), other.words());
    for (word, same) in one.iter().zip(&other) {
        assert_eq!(word, same);
    }
    assert_eq!(one.len(), other.len());
}

#[test]
fn volumes_give_the_pages_that_one_run_gives() {
    let long = long(330);
    let whole = Paper::printed(&long);
    let joined = Paper::of(&print::pdf_in_volumes(&long, 100).unwrap());
    joined.is_sound();
    same_words(&joined, &whole);
    for property in ["Title", "Pages", "Tagged", "Page size", "PDF version"] {
        assert_eq!(joined.property(property), whole.property(property), "{property}");
    }
    assert!(joined.faces().iter().all(|(_, embedded, unicode)| *embedded && *unicode));
}

#[test]
fn the_tags_of_the_volumes_are_one_tree_with_every_row_in_its_order() {
    let joined = Paper::of(&print::pdf_in_volumes(&long(330), 100).unwrap());
    let text = joined.tagged_text();
    assert_eq!(text.lines().filter(|line| line.trim() == "Document").count(), 1);
    let rows: Vec<usize> =
        flat(&text).split(['"', ' ']).filter_map(|word| word.strip_prefix('р')?.parse().ok()).collect();
    assert_eq!(rows, (0..330).collect::<Vec<_>>());
    assert!(text.find("Кіріспе") < text.find("р0") && text.find("р329") < text.find("Қорытынды"));
}

#[test]
fn the_joined_file_keeps_its_claim_and_counts_its_pages() {
    let bytes = print::pdf_in_volumes(&long(330), 100).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    let pages = Paper::of(&bytes).pages();
    for claim in ["<pdfaid:part>2<", "<pdfaid:conformance>A<", &format!("<xmpTPg:NPages>{pages}<")] {
        assert!(text.contains(claim), "{claim}");
    }
}

#[test]
fn volumes_too_give_the_same_bytes() {
    let long = long(230);
    assert!(print::pdf_in_volumes(&long, 100).unwrap() == print::pdf_in_volumes(&long, 100).unwrap());
}

#[test]
fn a_volume_ends_where_a_new_page_begins() {
    let part = |number: usize| {
        let rows = (0..120).map(|row| vec![format!("б{number}р{row}"), "мәтін".to_owned()]).collect();
        vec![heading(1, &format!("Бөлім{number}")), table(&["Реттік", "Мазмұны"], rows), Block::NewPage]
    };
    let document = document(Page::Portrait, (0..4).flat_map(part).collect());
    let joined = Paper::of(&print::pdf_in_volumes(&document, 100).unwrap());
    joined.is_sound();
    same_words(&joined, &Paper::printed(&document));
}

#[test]
fn rows_higher_than_a_page_cross_from_volume_to_volume() {
    let row = |row: usize| {
        let words = if row % 50 == 49 { 2_000 } else { 3 };
        vec![format!("р{row}"), (0..words).map(|word| format!("с{row}x{word}")).collect::<Vec<_>>().join(" ")]
    };
    let document = document(Page::Landscape, vec![table(&["Реттік", "Мазмұны"], (0..260).map(row).collect())]);
    let joined = Paper::of(&print::pdf_in_volumes(&document, 100).unwrap());
    joined.is_sound();
    let words: Vec<String> = joined.words().into_iter().map(|word| word.text).collect();
    for row in 0..260 {
        assert_eq!(words.iter().filter(|word| **word == format!("р{row}")).count(), 1, "row {row}");
        let prefix = format!("с{row}x");
        let expected = if row % 50 == 49 { 2_000 } else { 3 };
        assert_eq!(words.iter().filter(|word| word.starts_with(&prefix)).count(), expected, "row {row}");
    }
}
