//! Tables: heads, rows and the room that words have.
#![allow(clippy::unwrap_used)]

mod paper;

use forms::Page;
use paper::{Paper, Word, document, flat, table};

const WORDS: [&str; 6] = ["Тағайындалған", "өкілеттігі", "азаматтық", "қорғау", "лауазымдарының", "Республикасының"];

/// The words of a row, found by their order: the words of each cell stand where the next cell begins or before.
fn column_edges(words: &[Word], first_of_each: &[String]) -> Vec<f64> {
    first_of_each.iter().map(|text| words.iter().find(|word| &word.text == text).unwrap().left).collect()
}

/// Fails if a word leaves its column: cells stand at the left, so a column reaches up to where the next one's cells begin.
fn every_word_fits(headings: &[&str], cells: &[String], page: Page) {
    let marks: Vec<String> = (0..headings.len()).map(|column| format!("б{column}")).collect();
    let rows = vec![marks.clone(), cells.to_vec()];
    let words = Paper::printed(&document(page, vec![table(headings, rows)])).words();
    let edges = column_edges(&words, &marks);
    let end = words.iter().map(|word| word.right).fold(0.0, f64::max);
    let millimetre = 72.0 / 25.4;
    let margin = if page == Page::Portrait { 195.0 } else { 277.0 } * millimetre;
    assert!(end <= margin, "{end} is beyond the margin at {margin}");
    let gap = 1.0;
    for word in &words {
        let column = edges.iter().rposition(|&edge| word.left >= edge - gap).unwrap_or(0);
        let next = edges.get(column + 1).copied().unwrap_or(margin);
        assert!(word.left >= edges[column] - gap, "{word:?} begins before its column at {}", edges[column]);
        assert!(word.right <= next, "{word:?} reaches beyond {next}");
    }
    for (column, texts) in headings.iter().zip(cells).enumerate() {
        let from = edges[column] - gap;
        let to = edges.get(column + 1).map_or(f64::INFINITY, |edge| edge - gap);
        let mut within: Vec<&Word> = words.iter().filter(|word| (from..to).contains(&word.left)).collect();
        within.sort_by(|a, b| (a.top, a.left).partial_cmp(&(b.top, b.left)).unwrap());
        let found: String = within.iter().map(|word| word.text.as_str()).collect();
        let given = format!("{}{}{}", texts.0, marks[column], texts.1).replace(' ', "");
        assert_eq!(found, given, "nothing is lost");
    }
}

#[test]
fn long_words_fit_six_columns_of_equal_wish() {
    for page in [Page::Landscape, Page::Portrait] {
        let cells: Vec<String> = WORDS.iter().rev().map(|word| format!("{word} және {word}")).collect();
        every_word_fits(&WORDS, &cells, page);
    }
}

#[test]
fn a_word_that_fits_is_never_broken() {
    let cells: Vec<String> = WORDS.iter().map(|word| (*word).to_owned()).collect();
    let paper = Paper::printed(&document(Page::Portrait, vec![table(&WORDS, vec![cells])]));
    let words = paper.words();
    for word in WORDS {
        assert_eq!(words.iter().filter(|found| found.text == word).count(), 2, "{word} in head and row: {words:?}");
    }
}

#[test]
fn strings_without_a_space_are_broken_within_their_column() {
    let long = "Q".repeat(300);
    let address = "https://adilet.zan.kz/kaz/docs/U2500001070?from=2027-01-01&to=2027-12-31#z280";
    let mut cells: Vec<String> = WORDS.iter().map(|word| (*word).to_owned()).collect();
    cells[2] = address.to_owned();
    for page in [Page::Landscape, Page::Portrait] {
        every_word_fits(&WORDS, &cells, page);
        let mut cells = cells.clone();
        cells[4] = long.clone();
        let marks = ["б0", "б1", "б2", "б3", "б4", "б5"].map(str::to_owned).to_vec();
        let words = Paper::printed(&document(page, vec![table(&WORDS, vec![marks, cells])])).words();
        let edge = words.iter().find(|word| word.text == "б5").unwrap().left;
        let parts: Vec<&Word> = words.iter().filter(|word| word.text.chars().all(|letter| letter == 'Q')).collect();
        assert!(parts.len() > 1 && parts.iter().all(|part| part.right <= edge), "{parts:?}");
        let letters: usize = parts.iter().map(|part| part.text.len()).sum();
        assert_eq!(letters, long.len());
    }
}

#[test]
fn twenty_columns_of_long_words_are_broken_rather_than_overrun() {
    let headings: Vec<String> = (0..20).map(|column| format!("Тағайындалған{column}")).collect();
    let headings: Vec<&str> = headings.iter().map(String::as_str).collect();
    let cells: Vec<String> = (0..20).map(|column| format!("лауазымдарының{column}")).collect();
    let marks: Vec<String> = (0..20).map(|column| format!("б{column}")).collect();
    let words = Paper::printed(&document(Page::Portrait, vec![table(&headings, vec![marks.clone(), cells])])).words();
    let edges = column_edges(&words, &marks);
    for word in &words {
        let column = edges.iter().rposition(|&edge| word.left >= edge - 1.0).unwrap_or(0);
        assert!(word.right <= edges.get(column + 1).copied().unwrap_or(553.0), "{word:?} {edges:?}");
    }
}

#[test]
fn more_columns_than_a_sheet_holds_are_refused() {
    let headings = vec!["а"; 60];
    let answer = print::pdf(&document(Page::Portrait, vec![table(&headings, Vec::new())]));
    assert!(matches!(answer, Err(print::PrintError::Malformed(_))), "{answer:?}");
}

#[test]
fn the_head_is_repeated_on_every_page() {
    let rows = (0..120).map(|row| vec![format!("жол{row}"), "мәтін".to_owned()]).collect();
    let paper = Paper::printed(&document(Page::Landscape, vec![table(&["Реттік", "Мазмұны"], rows)]));
    let pages = paper.pages();
    assert!(pages > 2);
    let words = paper.words();
    for head in ["Реттік", "Мазмұны"] {
        let on: Vec<usize> = words.iter().filter(|word| word.text == head).map(|word| word.page).collect();
        assert_eq!(on, (1..=pages).collect::<Vec<_>>());
    }
}

#[test]
fn no_row_is_broken_over_two_pages() {
    let lines = |row: usize| (0..7).map(|line| format!("р{row}ж{line}")).collect::<Vec<_>>().join("\n");
    let rows = (0..40).map(|row| vec![row.to_string(), lines(row)]).collect();
    let words = Paper::printed(&document(Page::Landscape, vec![table(&["№", "Мазмұны"], rows)])).words();
    for row in 0..40 {
        let mut pages: Vec<usize> =
            words.iter().filter(|word| word.text.starts_with(&format!("р{row}ж"))).map(|word| word.page).collect();
        assert_eq!(pages.len(), 7, "row {row} is whole");
        pages.dedup();
        assert_eq!(pages.len(), 1, "row {row} stands on {pages:?}");
    }
}

#[test]
fn a_row_higher_than_a_page_runs_on_and_nothing_of_it_is_lost() {
    let long = (0..3_000).map(|word| format!("с{word}")).collect::<Vec<_>>().join(" ");
    let rows = vec![
        vec!["алғашқы".to_owned(), "қысқа".to_owned()],
        vec!["ұзын".to_owned(), long.clone()],
        vec!["соңғы".to_owned(), "қысқа".to_owned()],
    ];
    let paper = Paper::printed(&document(Page::Landscape, vec![table(&["Аты", "Мазмұны"], rows)]));
    assert!(paper.pages() > 3);
    let words = paper.words();
    for word in long.split(' ').chain(["алғашқы", "соңғы"]) {
        assert!(words.iter().any(|found| found.text == word), "{word} is lost");
    }
    let height = (210.0 - 15.0) * 72.0 / 25.4;
    assert!(words.iter().all(|word| word.bottom <= height + 3.0), "a word stands below the margin");
}

#[test]
fn a_row_just_about_as_high_as_a_page_is_never_cut_off() {
    for count in 20..40 {
        let lines = (0..count).map(|line| format!("ж{line}")).collect::<Vec<_>>().join("\n");
        let rows = vec![vec!["алғашқы".to_owned(), "қысқа".to_owned()], vec!["ұзын".to_owned(), lines]];
        let words = Paper::printed(&document(Page::Landscape, vec![table(&["Аты", "Мазмұны"], rows)])).words();
        let height = (210.0 - 15.0) * 72.0 / 25.4;
        for line in 0..count {
            let found = words.iter().find(|word| word.text == format!("ж{line}")).unwrap();
            assert!(found.bottom <= height + 3.0, "line {line} of {count} stands below the margin: {found:?}");
        }
    }
}

#[test]
fn a_head_higher_than_a_page_is_set_once_and_whole() {
    let head = (0..2_000).map(|word| format!("с{word}")).collect::<Vec<_>>().join(" ");
    let rows = vec![vec!["алғашқы".to_owned(), "қысқа".to_owned()]];
    let text = Paper::printed(&document(Page::Landscape, vec![table(&["Аты", &head], rows)])).text();
    let text = format!(" {} ", flat(&text));
    assert!((0..2_000).all(|word| text.contains(&format!(" с{word} "))) && text.contains("алғашқы"));
}

#[test]
fn a_table_without_rows_shows_its_head() {
    let text = Paper::printed(&document(Page::Portrait, vec![table(&["Аты", "Мазмұны"], Vec::new())])).text();
    assert_eq!(flat(&text), "Аты Мазмұны");
}
