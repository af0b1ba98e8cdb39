//! Clause coverage of the acts by the norms: nothing executed without a function, nothing cited that is not there, and no clause
//! named by a norm that never reaches it.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod drawn;

use std::collections::{BTreeMap, BTreeSet};

use acts::{Act, Coverage, Executes, Provision, Status, acts, coverage, find_act};
use norms::rotation::{NORMS, Readings};
use norms::{ReadingSet, Recorder};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

fn covered() -> Coverage {
    let functions: Vec<Executes> =
        norms::all_norms().map(|norm| Executes { name: norm.name, cites: norm.cites() }).collect();
    // What the steps of procedures execute is held against the procedures, on their floor: here it counts as kept.
    let kept = |provision: &Provision| match (&provision.procedure, provision.status) {
        (Some(_), Status::Executed) => Provision { status: Status::Recorded, ..provision.clone() },
        _ => provision.clone(),
    };
    let determined = |act: &Act| act.provisions().iter().map(kept).collect::<Vec<_>>();
    let of_norms: Vec<(&Act, Vec<Provision>)> = acts().iter().map(|act| (act, determined(act))).collect();
    coverage(of_norms.iter().map(|(act, provisions)| (*act, provisions.as_slice())), &functions)
}

#[test]
fn provisions_and_functions_answer_to_each_other() {
    let covered = covered();
    assert!(covered.faults.is_empty(), "{:#?}", covered.faults);
    for row in &covered.rows {
        println!("{row:?}");
        assert_eq!(row.unaccounted, 0, "{}", row.act);
        let counted = row.executed + row.recorded + row.informational + row.planned;
        assert_eq!(counted, row.provisions, "{}", row.act);
    }
}

/// What Decree 1070 sets without asking for a case or a document is executed.
#[test]
fn what_decree_1070_sets_for_given_facts_is_executed() {
    let decree = find_act("U2500001070").unwrap();
    let planned: BTreeSet<String> = decree
        .provisions()
        .iter()
        .filter(|p| {
            p.status == Status::Planned
                && matches!(
                    p.kind.as_str(),
                    "deadline" | "eligibility" | "prohibition" | "exception" | "transition" | "commencement"
                )
        })
        .map(|p| format!("{} {}", p.cite, p.norm.as_deref().unwrap_or_default()))
        .collect();
    assert_eq!(planned, BTreeSet::new());
}

#[test]
fn a_norm_stands_once() {
    let names: BTreeSet<&str> = NORMS.iter().map(|norm| norm.name).collect();
    assert_eq!(names.len(), NORMS.len());
    for norm in NORMS {
        let cites = norm.cites();
        let distinct: BTreeSet<_> = cites.iter().collect();
        assert_eq!(distinct.len(), cites.len(), "{} names a clause twice", norm.name);
    }
}

/// Over many drawn cases, under our readings and every other one, each norm cites what it says it may and all of that; of the list
/// a case cites one item, so its items are left out.
#[test]
fn a_norm_cites_what_it_says_and_all_of_it() {
    let mut runner = TestRunner::deterministic();
    let mut found: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut recorder = Recorder::default();
    let names = Readings::names();
    for number in 0..3000 {
        let mut case = drawn::case().new_tree(&mut runner).unwrap().current();
        let name = names[number % names.len()];
        let options = Readings::options(name);
        case.readings.set(name, options[number / names.len() % options.len()]).unwrap();
        for norm in NORMS {
            recorder.clear();
            let answer = drawn::answer(norm.name, &case, &mut recorder);
            let cited = recorder.citations().into_iter().chain(answer.under);
            found.entry(norm.name).or_default().extend(cited.map(|cite| cite.within_act()));
        }
    }
    for norm in NORMS {
        let cites = norm.cites();
        let said: BTreeSet<&str> = cites.iter().map(|cite| cite.within_act()).collect();
        let found = &found[norm.name];
        let unsaid: Vec<_> = found.difference(&said).collect();
        assert!(unsaid.is_empty(), "{} cites {unsaid:?} and does not say so", norm.name);
        let never: Vec<_> = said.difference(found).filter(|cite| !cite.starts_with("list/")).collect();
        assert!(never.is_empty(), "{} says it may cite {never:?} and never does", norm.name);
    }
}
