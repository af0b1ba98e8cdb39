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

/// A parameter or a reading rests on a clause that the act has; what rests on another act is that act's matter.
#[test]
fn what_the_data_rest_on_is_named_where_it_is_missing() {
    let whole = find_act("U2500001070").unwrap();
    let (parameter, reading) = (whole.parameters[0].clone(), whole.readings[0].clone());
    let at = |cite: &str| Act {
        parameters: vec![acts::Parameter { cite: cite.to_owned(), ..parameter.clone() }],
        readings: vec![acts::ReadingSpec { cites: vec![cite.to_owned()], ..reading.clone() }],
        ..act()
    };
    let provisions = [provision("U2500001070/rules/5", Status::Informational, &[])];
    let faults = |cite: &str| coverage([(&at(cite), &provisions[..])], &[]).faults;
    assert_eq!(faults("U2500001070/rules/5"), []);
    assert_eq!(faults("U2500000853/rules/99"), []);
    let cite = "U2500001070/rules/99";
    let dangling = |what: String| Fault::DataDangling { act: "U2500001070".to_owned(), what, cite: cite.to_owned() };
    let of_both = [dangling(format!("parameter {}", parameter.key)), dangling(format!("reading {}", reading.key))];
    assert_eq!(faults(cite), of_both);
}

#[test]
fn a_norm_is_summed_up_in_the_language_asked() {
    let summed = Provision {
        kk: "қазақша".to_owned(),
        ru: "по-русски".to_owned(),
        en: "in English".to_owned(),
        ..provision("U2500001070/rules/5", Status::Informational, &[])
    };
    assert_eq!(["kk", "ru", "en"].map(|language| summed.summary(language)), ["қазақша", "по-русски", "in English"]);
}
