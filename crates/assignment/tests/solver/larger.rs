//! Larger problems against an independent method, and against solving anew after changes.

use crate::support::{Plain, Random};
use assignment::{Assignment, Restrictions, Solver, check::check};

fn solved(plain: &Plain) -> (Solver, Assignment) {
    let mut solver = Solver::new(plain.problem());
    let answer = solver.assignment();
    check(solver.problem(), &Restrictions::default(), &answer).unwrap();
    (solver, answer)
}

#[test]
fn agrees_with_the_hungarian_method() {
    let mut random = Random(1070);
    for (rows, columns) in [(200, 220), (70, 50), (60, 60)] {
        for density in [100, 30, 4, 1] {
            for spread in [0, 3, 1000, 1 << 45] {
                for priced in [0, 1, 3] {
                    if rows == 200 && (spread != 1000 || density % 2 == 1) {
                        continue;
                    }
                    let plain = random.plain(rows, columns, density, spread, priced);
                    assert_eq!(solved(&plain).1.total, plain.hungarian(), "{rows} {columns} {density} {spread}");
                }
            }
        }
    }
}

#[test]
fn changes_agree_with_solving_anew() {
    let mut random = Random(7);
    for (density, spread, priced) in [(3, 50, 0), (3, 50, 2), (20, 1_000_000, 5), (1, 5, 3)] {
        let plain = random.plain(300, 310, density, spread, priced);
        let (mut solver, _) = solved(&plain);
        for step in 0..120 {
            let row = random.below(300) as u32;
            let column = random.below(310) as u32;
            let own = solver.column_of(row).unwrap().unwrap_or(column);
            let any = plain.rows[row as usize].0.first().map_or(column, |edge| edge.0);
            let _ = match step % 8 {
                0 | 4 => solver.pin(row, any),
                1 => solver.forbid(row, own),
                2 => solver.close(own),
                3 => solver.unpin(row),
                5 => solver.forbid(row, any),
                6 => solver.open(column),
                _ => {
                    solver.undo();
                    Ok(())
                }
            };
            let answer = solver.assignment();
            check(solver.problem(), solver.restrictions(), &answer).unwrap();
            assert_eq!(answer.total, solved(&plain.restricted(solver.restrictions())).1.total);
        }
        assert!(!solver.restrictions().is_empty());
    }
}

#[test]
fn the_same_input_gives_the_same_answer() {
    let plain = Random(3).plain(400, 420, 10, 2, 4);
    assert_eq!(solved(&plain).1, solved(&plain).1);
}

#[test]
fn a_narrow_part_leaves_the_rest_alone() {
    // Ten rows share three columns, and one of them alone has a fourth; the other rows have columns enough.
    let mut random = Random(11);
    let mut plain = random.plain(40, 50, 40, 100, 0);
    for (edges, _) in &mut plain.rows {
        edges.retain(|edge| edge.0 >= 4);
    }
    for row in 0..10 {
        plain.rows[row] = ((0..3).map(|column| (column, i64::from(column) * 7 + row as i64)).collect(), None);
    }
    plain.rows[9].0.push((3, 1000));
    let (_, answer) = solved(&plain);
    assert_eq!(answer.total.left_out, 6);
    assert_eq!(answer.total, plain.hungarian());
}
