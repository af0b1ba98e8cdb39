//! The acts' data: every file can be read, every norm is there once, says what it is in three languages, and what rests on a
//! clause rests on one that the act has.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use acts::{Act, Provision, ReadingSpec, Status, acts, find_act};
use calendar::Date;
use registry::has_mixed_alphabets;

fn law_files(dir: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            law_files(&path, found);
        } else if path.extension().is_some_and(|ext| ext == "toml") {
            found.push(path);
        }
    }
}

fn all_provisions() -> impl Iterator<Item = (&'static Act, &'static Provision)> {
    acts().iter().flat_map(|act| act.provisions().iter().map(move |provision| (act, provision)))
}

#[test]
fn every_file_of_the_law_is_toml() {
    let mut files = Vec::new();
    law_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../law"), &mut files);
    assert!(files.len() > 20, "only {} files", files.len());
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        if let Err(fault) = text.parse::<toml::Table>() {
            panic!("{}: {fault}", file.display());
        }
    }
}

/// The numbers of norms that the five inventories count for themselves; that of Decree No 828 counts its 121 rows, which are a
/// provision each here, as one entry (152 others).
#[test]
fn each_act_has_as_many_norms_as_its_inventory_counts() {
    let counted: BTreeMap<&str, usize> = acts().iter().map(|act| (act.id.as_str(), act.provisions().len())).collect();
    let expected = BTreeMap::from([
        ("U2500001070", 149),
        ("U2400000490", 175),
        ("Z1100000380", 43),
        ("U2500000853", 129),
        ("U020000828_", 152 + 121),
    ]);
    assert_eq!(counted, expected);
}

/// Decree 1070 by part, and its distinct citations, as the inventory counts them.
#[test]
fn decree_1070_has_its_parts_and_citations() {
    let decree = find_act("U2500001070").unwrap();
    let mut parts: BTreeMap<&str, usize> = BTreeMap::new();
    for provision in decree.provisions() {
        *parts.entry(provision.cite.split('/').nth(1).unwrap()).or_default() += 1;
    }
    assert_eq!(parts, BTreeMap::from([("decree", 8), ("list", 49), ("rules", 85), ("form", 7)]));
    let distinct: BTreeSet<&str> = decree.provisions().iter().map(|p| p.cite.as_str()).collect();
    assert_eq!(distinct.len(), 125);
    let kinds = |kind: &str| decree.provisions().iter().filter(|p| p.kind == kind).count();
    assert_eq!((kinds("subject"), kinds("deadline"), kinds("eligibility"), kinds("document")), (50, 8, 13, 15));
    assert_eq!((kinds("definition"), kinds("form-field"), kinds("routing"), kinds("informational")), (10, 12, 10, 8));
    assert_eq!((kinds("exception"), kinds("notification"), kinds("decision"), kinds("prohibition")), (7, 5, 5, 3));
    assert_eq!((kinds("transition"), kinds("commencement")), (2, 1));
}

#[test]
fn a_norm_stands_once() {
    let mut seen = BTreeSet::new();
    for (_, provision) in all_provisions() {
        let norm = (&provision.cite, &provision.norm);
        assert!(seen.insert(norm), "{norm:?} stands twice");
    }
}

/// Norms of one clause are told apart by letters; a clause with one norm needs none.
#[test]
fn norms_of_one_clause_are_told_apart() {
    let mut of_clause: BTreeMap<&str, Vec<Option<&str>>> = BTreeMap::new();
    for (_, provision) in all_provisions() {
        of_clause.entry(&provision.cite).or_default().push(provision.norm.as_deref());
    }
    for (cite, norms) in of_clause {
        assert!(norms.len() == 1 || norms.iter().filter(|norm| norm.is_none()).count() <= 1, "{cite}: {norms:?}");
    }
}

#[test]
fn a_norm_is_summed_up_in_three_languages_each_in_its_own_letters() {
    for (_, provision) in all_provisions() {
        for language in ["kk", "ru", "en"] {
            let summary = provision.summary(language);
            assert!(!summary.trim().is_empty(), "{} has no summary in {language}", provision.cite);
            assert!(!has_mixed_alphabets(summary), "{} in {language}: {summary}", provision.cite);
        }
        let cyrillic = |text: &str| text.chars().any(|c| ('\u{400}'..='\u{4ff}').contains(&c));
        assert!(cyrillic(&provision.kk) && cyrillic(&provision.ru), "{}", provision.cite);
    }
}

/// `module::function`, or the planner, which is not one function.
fn plausible(function: &str) -> bool {
    let word = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    function == "planner" || function.split_once("::").is_some_and(|(module, name)| word(module) && word(name))
}

#[test]
fn functions_are_named_as_functions_are() {
    for (_, provision) in all_provisions() {
        for function in &provision.by {
            assert!(plausible(function), "{}: {function}", provision.cite);
        }
        // A function that executes what needs no action would contradict itself.
        assert!(
            provision.status != Status::Informational || provision.by.is_empty(),
            "{} is informational and names {:?}",
            provision.cite,
            provision.by
        );
    }
}

#[test]
fn a_norm_belongs_to_a_part_of_its_act() {
    for (act, provision) in all_provisions() {
        let within = provision.cite.strip_prefix(&format!("{}/", act.id));
        let within = within.unwrap_or_else(|| panic!("{} stands among the norms of {}", provision.cite, act.id));
        let of_part = |part: &String| within == part || within.starts_with(&format!("{part}/"));
        assert!(act.parts.iter().any(of_part), "{} is of no part of {}", provision.cite, act.id);
    }
}

#[test]
fn parameters_rest_on_clauses_and_have_a_value() {
    let today = Date::of(2026, 1, 1);
    for act in acts() {
        let mut keys = BTreeSet::new();
        for parameter in &act.parameters {
            let name = format!("{} {}", act.id, parameter.key);
            assert!(keys.insert(&parameter.key), "{name} stands twice");
            assert!(parameter.value_on(today).is_some(), "{name} has no value");
            let own = parameter.cite.starts_with(&act.id);
            let there = act.provisions().iter().any(|p| p.cite == parameter.cite);
            assert!(!own || there, "{name} rests on {}, which is not there", parameter.cite);
        }
    }
}

/// The numbers of Decree 1070 as its clauses have them.
#[test]
fn the_numbers_of_decree_1070() {
    let decree = find_act("U2500001070").unwrap();
    let value = |key: &str| {
        let parameter = decree.parameters.iter().find(|p| p.key == key).unwrap_or_else(|| panic!("no {key}"));
        (parameter.count_on(Date::of(2026, 1, 1)), parameter.unit.as_str(), parameter.cite.as_str())
    };
    let expected = [
        ("commencement.wait", 10, "days", "U2500001070/decree/3"),
        ("rotation.term", 3, "years", "U2500001070/rules/3.1"),
        ("absence.threshold", 2, "months", "U2500001070/rules/3.3"),
        ("bar.return", 1, "years", "U2500001070/rules/3.6"),
        ("extension.max", 3, "years", "U2500001070/rules/6.2"),
        ("agreement.materials_before", 30, "days", "U2500001070/rules/16"),
        ("order.prepared_within", 3, "working-days", "U2500001070/rules/17.1"),
        ("appointment.notified_within", 3, "working-days", "U2500001070/rules/17.3"),
        ("extension.materials_before", 30, "days", "U2500001070/rules/19"),
        ("extension.order_within", 3, "working-days", "U2500001070/rules/20"),
        ("extension.notified_within", 3, "working-days", "U2500001070/rules/20"),
        ("extension.reply_within", 30, "days", "U2500001070/rules/23"),
        ("transition.tenure", 3, "years", "U2500001070/rules/25"),
        ("transition.window", 6, "months", "U2500001070/rules/26"),
    ];
    for (key, count, unit, cite) in expected {
        assert_eq!(value(key), (Some(count), unit, cite), "{key}");
    }
}

/// The default of a reading as it is written; a list is written with commas.
fn defaults(reading: &ReadingSpec) -> Vec<String> {
    match &reading.default {
        toml::Value::String(text) if reading.value_type.as_deref() == Some("list") => {
            text.split(',').map(|part| part.trim().to_owned()).collect()
        }
        toml::Value::String(text) => vec![text.clone()],
        toml::Value::Array(values) => values.iter().map(|v| v.as_str().unwrap_or_default().to_owned()).collect(),
        other => vec![other.to_string()],
    }
}

#[test]
fn the_default_of_a_reading_is_one_of_its_options() {
    for act in acts() {
        let mut keys = BTreeSet::new();
        for reading in &act.readings {
            let name = format!("{} {}", act.id, reading.key);
            assert!(keys.insert(&reading.key), "{name} stands twice");
            let open = reading.value_type.is_some();
            assert!(open || reading.options.len() >= 2, "{name} offers {:?}", reading.options);
            if !reading.options.is_empty() {
                for default in defaults(reading) {
                    assert!(reading.options.contains(&default), "{name}: {default} is none of {:?}", reading.options);
                }
            }
            if reading.value_type.as_deref() == Some("number") {
                // A number that the authority is still to set stands as unset.
                let set = defaults(reading)[0] != "unset";
                assert!(!set || defaults(reading)[0].parse::<u32>().is_ok(), "{name}: {:?}", reading.default);
            }
            for text in [&reading.question.kk, &reading.question.ru, &reading.question.en] {
                assert!(!text.is_empty(), "{name} does not say what is open");
                assert!(!has_mixed_alphabets(text), "{name}: {text}");
            }
        }
    }
}

#[test]
fn the_default_of_a_shared_question_is_one_of_its_options() {
    for reading in acts::shared_readings() {
        assert!(reading.options.contains(&reading.default), "{}", reading.key);
    }
}

#[test]
fn the_list_of_posts_has_43_items_under_four_bodies() {
    let mut per_body: BTreeMap<&str, usize> = BTreeMap::new();
    for item in acts::list_items() {
        *per_body.entry(&item.body).or_default() += 1;
        assert_eq!(item.key, format!("{}.{}", item.body, item.ordinal));
        assert_eq!(item.cite.as_str(), format!("U2500001070/list/{}", item.key));
        let heading = format!("U2500001070/list/{}", item.body);
        assert_eq!(item.heading().unwrap().as_str(), heading, "{}", item.key);
    }
    let expected =
        [("emergency", 7), ("financial-monitoring", 4), ("internal-affairs", 12), ("prosecutor-general", 20)];
    assert_eq!(per_body, BTreeMap::from(expected));
    let name = |body: &str| acts::body_name(body).map(|name| name.in_language("en"));
    assert_eq!(name("internal-affairs"), Some("Ministry of Internal Affairs of the Republic of Kazakhstan"));
    assert_eq!(name("emergency"), Some("Ministry for Emergency Situations of the Republic of Kazakhstan"));
    assert_eq!(name("agriculture"), None);
}

#[test]
fn notices_say_what_they_say_in_three_languages() {
    let notices = acts::rotation_notices();
    for notice in notices {
        for language in ["kk", "ru", "en"] {
            for text in std::iter::once(&notice.message).chain(&notice.cure) {
                assert!(!text.in_language(language).is_empty(), "{}", notice.code);
                assert!(!has_mixed_alphabets(text.in_language(language)), "{}", notice.code);
            }
        }
    }
    let codes: BTreeSet<&str> = notices.iter().map(|n| n.code.as_str()).collect();
    assert_eq!(codes.len(), notices.len(), "a code stands twice");
}

/// A code of each catalogue, as the inventory of its act has it.
#[test]
fn the_catalogue_of_each_act_is_there() {
    let has = |notices: &[acts::Notice], code: &str| notices.iter().any(|notice| notice.code == code);
    assert!(has(acts::rotation_notices(), "return-within-year"));
    assert!(has(acts::attestation::notices(), "ATT-001"));
    assert!(has(acts::regular_attestation::notices(), "ATR-001"));
    assert!(has(acts::reserve::notices(), "waiting-year"));
    let remarks: Vec<&str> = acts::regular_attestation::remarks().iter().map(|r| r.notice.code.as_str()).collect();
    assert_eq!((remarks.len(), remarks[0], remarks[9]), (10, "ATR-001", "ATR-010"));
}

/// The five stages of clause 4, the sub-units that the items of annex 1 name, the outcome of clause 17 beside the five decisions.
#[test]
fn the_lists_of_decree_490() {
    let stages: Vec<_> = acts::attestation::stages().iter().map(|stage| (stage.no, stage.cite.as_str())).collect();
    let cites = (1..=5).map(|no| format!("U2400000490/rules/4({no})")).collect::<Vec<_>>();
    assert_eq!(stages, (1..).zip(cites.iter().map(String::as_str)).collect::<Vec<_>>());
    let named: BTreeSet<&str> = acts::attestation::sub_units().iter().map(|sub| sub.key.as_str()).collect();
    for sub in ["none", "directorate", "independent-division", "regiment", "battalion"] {
        assert!(named.contains(sub), "{sub}");
    }
    let outside: Vec<&str> =
        acts::attestation::outside_outcomes().iter().map(|outcome| outcome.cite.as_str()).collect();
    assert_eq!(outside, ["U2400000490/rules/17"]);
}

#[test]
fn a_parameter_has_the_value_that_began_last() {
    let dated = "key = 'k'\ncite = 'U1/rules/1'\nunit = 'days'\n                 values = [{ value = 1 }, { from = 2026-01-12, value = 2 }, { from = 2027-01-12, value = 3 }]";
    let parameter: acts::Parameter = toml::from_str(dated).unwrap();
    let values = [(2025, 12, 31, 1), (2026, 1, 11, 1), (2026, 1, 12, 2), (2027, 1, 11, 2), (2027, 1, 12, 3)];
    for (year, month, on, value) in values {
        assert_eq!(parameter.count_on(Date::of(year, month, on)), Some(value), "{on}.{month}.{year}");
    }
}

#[test]
fn a_citation_has_an_act_a_part_and_a_clause() {
    let held = acts::Cite::held("U2500001070/rules/3.1").unwrap();
    assert_eq!((held.to_string(), format!("{held:?}")), (held.as_str().to_owned(), held.as_str().to_owned()));
    for text in ["U2500001070/rules", "U2500001070//3.1", "U2500001070/rules/3.1/", "U2500001070/rules/3.1/a", ""] {
        assert_eq!(acts::Cite::held(text), None, "{text}");
    }
    for (text, place) in [("U2500001070", None), ("U2500001070/rules/3.1", Some("rules/3.1"))] {
        assert_eq!(text.parse::<acts::Citation>().unwrap().place.as_deref(), place);
    }
    assert!("U2500001070/".parse::<acts::Citation>().is_err());
}
