//! Clause coverage finds every sort of gap between the provisions and the functions.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

use acts::{Act, Coverage, CoverageRow, Executes, Fault, Provision, Status, acts, cite, coverage, find_act};

fn provision(cite: &str, status: Status, by: &[&str]) -> Provision {
    Provision {
        cite: cite.to_owned(),
        norm: None,
        procedure: (status == Status::Planned).then(|| "rotation/annual-planning".to_owned()),
        kind: "deadline".to_owned(),
        status,
        by: by.iter().map(|name| (*name).to_owned()).collect(),
        words: String::new(),
        kk: String::new(),
        ru: String::new(),
        en: String::new(),
    }
}

/// An act of one part, without parameters and readings of its own.
fn act() -> Act {
    Act {
        parameters: Vec::new(),
        readings: Vec::new(),
        parts: vec!["rules".to_owned()],
        ..find_act("U2500001070").unwrap().clone()
    }
}

fn due() -> Executes {
    Executes { name: "rotation::due", cites: vec![cite("U2500001070/rules/3.1")] }
}

fn checked(provisions: &[Provision], functions: &[Executes]) -> Coverage {
    coverage([(&act(), provisions)], functions)
}

#[test]
fn what_a_function_executes_and_cites_is_covered() {
    let provisions = [
        provision("U2500001070/rules/3.1", Status::Executed, &["rotation::due"]),
        provision("U2500001070/rules/13(4)", Status::Recorded, &[]),
        provision("U2500001070/rules/5", Status::Informational, &[]),
        provision("U2500001070/rules/12", Status::Planned, &["rotation::plan_distribution"]),
    ];
    let found = checked(&provisions, &[due()]);
    assert_eq!(found.faults, []);
    let row = CoverageRow {
        act: "U2500001070".to_owned(),
        provisions: 4,
        executed: 1,
        recorded: 1,
        informational: 1,
        planned: 1,
        awaiting: [("rotation/annual-planning".to_owned(), 1)].into(),
        unaccounted: 0,
    };
    assert_eq!(found.rows, [row]);
}

#[test]
fn every_gap_is_named() {
    let at = "U2500001070/rules/3.1";
    let (cite_of, function) = (at.to_owned(), "rotation::due".to_owned());
    let silent = Executes { name: "rotation::due", cites: Vec::new() };
    let cases = [
        (vec![provision(at, Status::Executed, &[])], vec![], Fault::NoFunction { cite: cite_of.clone() }),
        (
            vec![provision(at, Status::Executed, &["rotation::due"])],
            vec![],
            Fault::UnknownFunction { cite: cite_of.clone(), function: function.clone() },
        ),
        (
            vec![provision(at, Status::Executed, &["rotation::due"])],
            vec![silent],
            Fault::NotCited { cite: cite_of.clone(), function: function.clone() },
        ),
        (vec![], vec![due()], Fault::Dangling { cite: cite_of.clone(), function: function.clone() }),
        (
            vec![provision(at, Status::Planned, &["rotation::due"])],
            vec![due()],
            Fault::StillPlanned { cite: cite_of, function },
        ),
        (
            vec![Provision { procedure: None, ..provision(at, Status::Planned, &[]) }],
            vec![],
            Fault::NoProcedure { cite: at.to_owned() },
        ),
        (
            vec![provision("U2500001070/annex/1", Status::Informational, &[])],
            vec![],
            Fault::Misplaced { act: "U2500001070".to_owned(), cite: "U2500001070/annex/1".to_owned() },
        ),
        (
            vec![provision("U2500000853/rules/1", Status::Informational, &[])],
            vec![],
            Fault::Misplaced { act: "U2500001070".to_owned(), cite: "U2500000853/rules/1".to_owned() },
        ),
    ];
    for (provisions, functions, fault) in cases {
        let found = checked(&provisions, &functions);
        assert_eq!(found.faults, [fault]);
    }
}

#[test]
fn a_provision_with_a_gap_is_unaccounted_for() {
    let found = checked(&[provision("U2500001070/rules/3.1", Status::Executed, &["rotation::gone"])], &[]);
    assert_eq!((found.rows[0].executed, found.rows[0].unaccounted), (0, 1));
}

/// What parameters and readings rest on is there, and every norm stands in its act, for all five.
#[test]
fn the_data_of_the_acts_hang_together() {
    let found = coverage(acts().iter().map(|act| (act, act.provisions())), &[]);
    let of_data = |fault: &&Fault| matches!(fault, Fault::DataDangling { .. } | Fault::Misplaced { .. });
    let faults: Vec<_> = found.faults.iter().filter(of_data).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}
