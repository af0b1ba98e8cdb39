//! Every scenario in `scenarios/` is answered as it expects, by the clauses it names.

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
