//! Every scenario in `scenarios/` is answered as it expects, by the clauses it names.
#![allow(clippy::unwrap_used)] // a test that cannot read its files has failed

use std::fs;
use std::path::{Path, PathBuf};

use office::scenario::{Scenario, run};

fn files(dir: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|ext| ext == "yaml") {
            found.push(path);
        }
    }
}

#[test]
fn every_scenario_holds() {
    let mut all = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scenarios"), &mut all);
    all.sort();
    assert!(all.len() >= 60, "only {} scenarios found", all.len());
    let mut failed = Vec::new();
    for path in &all {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        match Scenario::parse(&fs::read_to_string(path).unwrap()).and_then(|scenario| run(&scenario)) {
            Err(error) => failed.push(format!("{name}: {error}")),
            Ok(result) => {
                for (at, ask) in result.asks.iter().enumerate() {
                    for d in &ask.differences {
                        let norm = ask.determination.norm;
                        failed
                            .push(format!("{name} #{at} {norm}: {} expected {} found {}", d.what, d.expected, d.found));
                    }
                }
            }
        }
    }
    assert!(failed.is_empty(), "{} differences in {} scenarios:\n{}", failed.len(), all.len(), failed.join("\n"));
}

#[test]
fn the_published_form_is_that_of_the_program() {
    let published =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/scenario.schema.json")).unwrap();
    let published: serde_json::Value = serde_json::from_str(&published).unwrap();
    assert_eq!(
        published,
        office::scenario::schema(),
        "write it anew: lauazym check --schema > docs/scenario.schema.json"
    );
}

#[test]
fn every_worked_example_of_the_inventory_is_among_them() {
    let mut all = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scenarios"), &mut all);
    let examples: Vec<String> =
        all.iter().filter_map(|path| Scenario::parse(&fs::read_to_string(path).unwrap()).unwrap().example).collect();
    let terms = (1..=18).map(|n| format!("W{n}"));
    let extensions = (1..=3).map(|n| format!("V{n}"));
    let computations = (0..=14).map(|n| format!("C{n}"));
    let cases = (1..=4).map(|n| format!("4.4/{n}"));
    let named = |example: &String, held: &String| held.split([',', ' ']).any(|one| one == example) || held == example;
    let missing: Vec<String> = terms
        .chain(extensions)
        .chain(computations)
        .chain(cases)
        .filter(|example| !examples.iter().any(|held| named(example, held)))
        .collect();
    assert!(missing.is_empty(), "no scenario for {missing:?}");
}
