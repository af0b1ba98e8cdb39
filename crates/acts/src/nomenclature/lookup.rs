//! A row of the List by its number, its citation, or the name of the post as a person writes it.

use registry::fold_lookalikes;

use super::row::{Row, row, rows};

/// What a search for a post found. Several rows are listed; none of them is guessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// The row of this number, citation or name.
    Row(&'static Row),
    /// Rows whose names hold all words of the text, in the order of the List.
    Several(Vec<&'static Row>),
    /// No row.
    Nothing,
}

/// Finds the row of a post: by number (`41`), by citation (`list/41`, `U020000828_/list/41`), or by name in Kazakh, Russian or
/// English.
///
/// Case, punctuation and Latin letters typed for Cyrillic ones play no part. A name written out in full is its row; otherwise the
/// rows are taken of whose name in one language every word of the text is a word or the beginning of one (a word of one or two
/// letters is taken whole).
pub fn find(text: &str) -> Found {
    let asked = text.trim();
    let number = asked.rsplit_once("list/").map_or(asked, |(_, number)| number);
    if let Ok(id) = number.parse() {
        return row(id).map_or(Found::Nothing, Found::Row);
    }
    let asked = words(asked);
    if asked.is_empty() {
        return Found::Nothing;
    }
    let named: Vec<&Row> =
        rows().iter().filter(|row| row.each_name().iter().any(|name| words(name) == asked)).collect();
    if let [row] = named[..] {
        return Found::Row(row);
    }
    let fitting: Vec<&Row> =
        rows().iter().filter(|row| row.each_name().iter().any(|name| holds(&words(name), &asked))).collect();
    match fitting[..] {
        [] => Found::Nothing,
        [row] => Found::Row(row),
        _ => Found::Several(fitting),
    }
}

fn holds(name: &[String], asked: &[String]) -> bool {
    let fits =
        |word: &String, part: &String| word == part || part.chars().count() > 2 && word.starts_with(part.as_str());
    asked.iter().all(|part| name.iter().any(|word| fits(word, part)))
}

fn words(text: &str) -> Vec<String> {
    let folded = fold_lookalikes(text).replace('ё', "е");
    let words = folded.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}
