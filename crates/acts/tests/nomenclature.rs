//! The List of Decree No 828 as data: its rows hang together, and a post is found by number, citation and name.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

use std::collections::BTreeSet;

use acts::nomenclature::{Actor, Found, Mark, Unit, actor, find, mark, notices, routes, row, rows, unit};
use acts::{Cite, find_act};
use strum::IntoEnumIterator;

fn number(text: &str) -> Vec<u16> {
    match find(text) {
        Found::Row(row) => vec![row.id],
        Found::Several(rows) => rows.iter().map(|row| row.id).collect(),
        Found::Nothing => Vec::new(),
    }
}

/// Section 12 of the inventory.
#[test]
fn the_counts_of_the_inventory() {
    assert_eq!(rows().len(), 121);
    assert_eq!(rows().iter().map(|row| row.id).collect::<Vec<_>>(), (1..=121).collect::<Vec<_>>());
    assert_eq!(rows().iter().filter(|row| row.uncertain).count(), 25);
    assert_eq!(rows().iter().filter(|row| row.routes.is_empty()).count(), 44);
    assert_eq!(routes().len(), 105);
    assert_eq!(Actor::iter().count(), 43 + 8);
    assert_eq!(Unit::iter().count(), 13);
    let marked = |sign| rows().iter().filter(|row| row.has_mark(sign)).count();
    let counts = [Mark::Commission, Mark::Discussion, Mark::GeneralSecurity, Mark::KnbDeputies].map(marked);
    assert_eq!(counts, [16, 5, 2, 1]);
}

#[test]
fn every_key_has_its_words() {
    for key in Actor::iter() {
        let said = actor(key).unwrap_or_else(|| panic!("{key}"));
        assert!(!said.kk.is_empty() && !said.ru.is_empty() && !said.en.is_empty(), "{key}");
    }
    assert!(Unit::iter().all(|key| unit(key).is_some()));
    assert!(Mark::iter().all(|sign| mark(sign).is_some()));
}

#[test]
fn rows_and_routes_name_each_other() {
    for route in routes() {
        for id in &route.rows {
            assert!(row(*id).unwrap().routes.contains(&route.id), "{} of row {id}", route.id);
        }
    }
    let known: BTreeSet<&str> = routes().iter().map(|route| route.id.as_str()).collect();
    for row in rows() {
        for id in &row.routes {
            assert!(known.contains(id.as_str()), "{id}");
        }
        assert_eq!(row.uncertain, row.other.is_some(), "row {}", row.id);
        // Mark * goes with the Commission and with a column of its own for releases.
        assert_eq!(row.has_mark(Mark::Commission), row.release_agreed_with.is_some(), "row {}", row.id);
    }
}

#[test]
fn what_the_data_cite_is_there() {
    let provisions: BTreeSet<&str> =
        find_act("U020000828_").unwrap().provisions().iter().map(|p| p.cite.as_str()).collect();
    let mut cited: Vec<Cite> = rows().iter().map(|row| row.cite).collect();
    cited.extend(rows().iter().flat_map(|row| [row.submission_rule, row.submission_rule_other]).flatten());
    cited.extend(routes().iter().map(|route| route.cite));
    cited.extend(Unit::iter().filter_map(unit).map(|unit| unit.cite));
    cited.extend(Mark::iter().filter_map(mark).map(|mark| mark.cite));
    for cite in cited {
        assert!(provisions.contains(cite.as_str()), "{cite}");
    }
    for remark in notices() {
        for cite in &remark.cite {
            assert!(provisions.contains(cite.as_str()), "{}: {cite}", remark.notice.code);
        }
    }
}

/// 36 refusals and 7 warnings, each with a cure in three languages.
#[test]
fn the_catalogue_is_whole() {
    assert_eq!(notices().len(), 43);
    assert_eq!(notices().iter().filter(|remark| remark.level == "refuse").count(), 36);
    for remark in notices() {
        let code = &remark.notice.code;
        assert_eq!(remark.level == "warn", code.starts_with('W'), "{code}");
        let cure = remark.notice.cure.as_ref().unwrap_or_else(|| panic!("{code}"));
        for text in [&remark.notice.message, cure] {
            assert!(!text.kk.is_empty() && !text.ru.is_empty() && !text.en.is_empty(), "{code}");
        }
    }
}

#[test]
fn a_row_is_found_by_number_and_by_citation() {
    for text in ["41", " 41 ", "list/41", "U020000828_/list/41"] {
        assert_eq!(number(text), [41], "{text}");
    }
    assert_eq!(find("122"), Found::Nothing);
    assert_eq!(find("list/0"), Found::Nothing);
}

/// Every row is found by its name as it stands, in each language.
#[test]
fn a_row_is_found_by_its_own_name() {
    for row in rows() {
        for name in row.each_name() {
            assert_eq!(find(name), Found::Row(row), "{name}");
        }
        let names = row.names();
        assert_eq!(row.each_name(), ["kk", "ru", "en"].map(|language| names.in_language(language)));
    }
}

#[test]
fn case_and_lookalike_letters_play_no_part() {
    let minister = row(1).unwrap().each_name()[1];
    assert_eq!(number(&minister.to_uppercase()), [1]);
    // A Latin "e" typed inside a Cyrillic word.
    let typed = minister.replacen('е', "e", 1);
    assert_ne!(typed, minister);
    assert_eq!(number(&typed), [1], "{typed}");
    assert_eq!(number("  chairman OF the   national-bank "), [9]);
}

/// Words find the rows whose names hold them all; several are listed, none is guessed.
#[test]
fn several_rows_are_listed() {
    assert_eq!(number("deputy head state guard"), [42, 43]);
    assert_eq!(number("rector academy"), [49, 50, 77]);
    assert_eq!(find("Aviation Administration"), Found::Row(row(114).unwrap()));
    // The beginning of a word is enough from its third letter on.
    assert_ne!(find("dep hea sta gua"), Found::Nothing);
    assert_eq!(find("dep hea st gua"), Found::Nothing);
    assert_eq!(find("minister of magic"), Found::Nothing);
    assert_eq!(find("…"), Found::Nothing);
}
