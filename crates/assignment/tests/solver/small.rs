//! Small problems against trying everything: totals, certificates, changes one after another, every question.

use crate::support::Plain;
use assignment::{Price, Restrictions, Solver, WhyUnassigned, check::check};
use proptest::prelude::*;

const LIMIT: i64 = assignment::LARGEST_TOTAL / 6;

fn cost() -> impl Strategy<Value = i64> {
    prop_oneof![4 => 0..4i64, 2 => -50..50i64, 1 => -LIMIT..=LIMIT, 1 => Just(LIMIT), 1 => Just(-LIMIT)]
}

fn plain() -> impl Strategy<Value = Plain> {
    (0..=6u32, 0..=6usize, 1..=4u32).prop_flat_map(|(columns, rows, dense)| {
        let edge = (0..4u32, cost()).prop_map(move |(roll, cost)| (roll < dense).then_some(cost));
        let edges = prop::collection::vec(edge, columns as usize);
        let unassigned = prop_oneof![2 => Just(None), 1 => cost().prop_map(Some)];
        prop::collection::vec((edges, unassigned), rows).prop_map(move |rows| {
            let listed = |edges: Vec<Option<i64>>| {
                (0..).zip(edges).filter_map(|(column, cost)| cost.map(|cost| (column, cost))).collect()
            };
            Plain { columns, rows: rows.into_iter().map(|(edges, out)| (listed(edges), out)).collect() }
        })
    })
}

/// What to change: kind, row, column; the numbers are taken modulo what there is.
fn changes() -> impl Strategy<Value = Vec<(u8, u32, u32)>> {
    prop::collection::vec((0..9u8, 0..6u32, 0..6u32), 0..12)
}

fn change(solver: &mut Solver, (kind, row, column): (u8, u32, u32)) {
    // Refusals are part of the play: they must leave everything as it was.
    let _ = match kind {
        0 | 1 => solver.pin(row, column),
        2 => solver.unpin(row),
        3 | 4 => solver.forbid(row, column),
        5 => solver.allow(row, column),
        6 => solver.close(column),
        7 => solver.open(column),
        _ => {
            solver.undo();
            Ok(())
        }
    };
}

fn assert_optimal(solver: &mut Solver, plain: &Plain) -> Price {
    let restrictions = solver.restrictions().clone();
    let answer = solver.assignment();
    check(solver.problem(), &restrictions, &answer).unwrap();
    assert_eq!(answer.total, plain.restricted(&restrictions).brute_force());
    answer.total
}

/// The best total if the plain problem is changed by hand.
fn best(plain: &Plain, restrictions: &Restrictions, edit: impl FnOnce(&mut Plain)) -> Price {
    let mut changed = plain.restricted(restrictions);
    edit(&mut changed);
    changed.brute_force()
}

fn assert_questions(solver: &mut Solver, plain: &Plain, total: Price) {
    let restrictions = solver.restrictions().clone();
    for row in 0..plain.rows.len() as u32 {
        let has = solver.column_of(row).unwrap();
        let alternative = solver.price_of_alternative(row).unwrap();
        if let (Some(column), None) = (has, restrictions.pin(row)) {
            let without = best(plain, &restrictions, |p| p.rows[row as usize].0.retain(|edge| edge.0 != column));
            assert_eq!(alternative, Some(without - total));
        } else if restrictions.pin(row).is_some() {
            assert_eq!(alternative, None);
        } else {
            // Any column at all: the cheapest of the pins.
            let pins = (0..plain.columns).filter_map(|column| solver.price_of_pin(row, column).ok());
            assert_eq!(alternative, pins.min());
        }
        for column in 0..plain.columns {
            let Ok(price) = solver.price_of_pin(row, column) else { continue };
            let mut pinned = solver.clone();
            pinned.pin(row, column).unwrap();
            assert_eq!(price, plain.restricted(pinned.restrictions()).brute_force() - total);
        }
        assert_reason(solver, plain, row);
    }
    for column in 0..plain.columns {
        let mut closed = solver.clone();
        if closed.close(column).is_ok() {
            let without = plain.restricted(closed.restrictions()).brute_force();
            assert_eq!(solver.price_of_closing(column).unwrap(), without - total);
        }
        // Restrictions count columns by number, so the twin is added to what they leave; a pin's column, which they
        // leave to the pinned row alone, is not asked about.
        if restrictions.pins().all(|(_, to)| to != column) {
            let with = best(plain, &restrictions, |p| {
                let twin = p.columns;
                p.columns += 1;
                for (edges, _) in &mut p.rows {
                    let cost = edges.iter().find(|edge| edge.0 == column).map(|edge| edge.1);
                    edges.extend(cost.map(|cost| (twin, cost)));
                }
            });
            assert_eq!(solver.worth_of_another(column).unwrap(), total - with);
        }
    }
    assert_eq!(assert_optimal(solver, plain), total, "questions must change nothing");
}

fn assert_reason(solver: &mut Solver, plain: &Plain, row: u32) {
    let has = solver.column_of(row).unwrap();
    let (edges, unassigned) = &plain.rows[row as usize];
    let restrictions = solver.restrictions().clone();
    let allowed: Vec<u32> =
        edges.iter().map(|edge| edge.0).filter(|&column| restrictions.allows(row, column)).collect();
    match solver.why_unassigned(row).unwrap() {
        None => assert!(has.is_some()),
        Some(_) if has.is_some() => panic!("a row that has a column was said to have none"),
        Some(WhyUnassigned::NoEdge) => assert!(edges.is_empty()),
        Some(WhyUnassigned::AllDenied) => assert!(!edges.is_empty() && allowed.is_empty()),
        Some(WhyUnassigned::OwnPrice(holders)) => {
            assert!(unassigned.is_some());
            assert_eq!(holders.iter().map(|holder| holder.column).collect::<Vec<_>>(), allowed);
            for holder in holders {
                assert_eq!(solver.row_of(holder.column).unwrap(), holder.row);
                assert_eq!(holder.pinned, holder.row.is_some_and(|by| restrictions.pin(by).is_some()));
                if let Ok(exact) = solver.price_of_pin(row, holder.column) {
                    assert!(holder.at_least <= exact && holder.at_least >= Price::default());
                }
            }
        }
        Some(WhyUnassigned::Taken { holders, shortage }) => {
            assert!(unassigned.is_none());
            assert_eq!(holders.iter().map(|holder| holder.column).collect::<Vec<_>>(), allowed);
            assert!(holders.iter().all(|holder| holder.row.is_some()));
            assert!(shortage.rows.contains(&row) && shortage.rows.len() > shortage.columns.len());
            for &row in &shortage.rows {
                for &(column, _) in &plain.rows[row as usize].0 {
                    assert!(!restrictions.allows(row, column) || shortage.columns.contains(&column));
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn totals_and_certificates(plain in plain()) {
        let mut solver = Solver::new(plain.problem());
        assert_optimal(&mut solver, &plain);
    }

    #[test]
    fn changes_one_after_another(plain in plain(), changes in changes()) {
        let mut solver = Solver::new(plain.problem());
        for step in changes {
            change(&mut solver, step);
            assert_optimal(&mut solver, &plain);
        }
    }

    #[test]
    fn changes_all_at_once_and_all_undone(plain in plain(), changes in changes()) {
        let mut solver = Solver::new(plain.problem());
        let total = solver.total();
        for step in changes {
            change(&mut solver, step);
        }
        assert_optimal(&mut solver, &plain);
        while solver.undo() {}
        assert!(solver.restrictions().is_empty());
        prop_assert_eq!(assert_optimal(&mut solver, &plain), total);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_question(plain in plain(), changes in changes()) {
        let mut solver = Solver::new(plain.problem());
        for step in changes {
            change(&mut solver, step);
        }
        let total = assert_optimal(&mut solver, &plain);
        assert_questions(&mut solver, &plain, total);
    }
}
