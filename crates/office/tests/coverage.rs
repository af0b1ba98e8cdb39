//! Clause coverage of the acts by everything that executes them: nothing executed without a function, nothing cited that is not there.

use std::collections::BTreeSet;

use acts::{acts, coverage};

#[test]
fn every_provision_and_every_function_answer_to_each_other() {
    let covered = coverage(acts().iter().map(|act| (act, act.provisions())), &office::functions());
    assert!(covered.faults.is_empty(), "{:#?}", covered.faults);
}

#[test]
fn a_function_stands_once() {
    let functions = office::functions();
    let names: BTreeSet<&str> = functions.iter().map(|function| function.name).collect();
    assert_eq!(names.len(), functions.len());
}
