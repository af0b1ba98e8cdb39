//! A certificate that has been tampered with is refused, with what is wrong.

use crate::support::Random;
use assignment::check::{CheckError, check};
use assignment::{Assignment, Price, Problem, ProblemError, Restrictions, Solver};

/// Three rows, three columns. Row 0 may have 0 or 1, row 1 only 0, row 2 nothing but being left out at 5, or 1 at 9.
fn problem() -> Problem {
    let mut problem = Problem::new(3).unwrap();
    problem.add_row([(0, 1), (1, 3)], None).unwrap();
    problem.add_row([(0, 2)], None).unwrap();
    problem.add_row([(1, 9)], Some(5)).unwrap();
    problem
}

fn answer() -> Assignment {
    Solver::new(problem()).assignment()
}

fn verdict(answer: &Assignment) -> Result<(), CheckError> {
    check(&problem(), &Restrictions::default(), answer)
}

#[test]
fn the_answer_is_right() {
    assert_eq!(answer().column, [Some(1), Some(0), None]);
    assert_eq!(answer().total, Price::of(10));
    assert_eq!(verdict(&answer()), Ok(()));
}

#[test]
fn each_condition_is_checked() {
    let tampered = |edit: fn(&mut Assignment)| {
        let mut answer = answer();
        edit(&mut answer);
        verdict(&answer).unwrap_err()
    };
    assert_eq!(tampered(|a| a.column.truncate(2)), CheckError::Shape);
    assert_eq!(tampered(|a| a.row_price.push(0)), CheckError::Shape);
    assert_eq!(tampered(|a| a.column_price.push(0)), CheckError::Shape);
    assert_eq!(tampered(|a| a.column[1] = Some(2)), CheckError::NoEdge { row: 1, column: 2 });
    assert_eq!(tampered(|a| a.column[1] = Some(77)), CheckError::NoEdge { row: 1, column: 77 });
    assert_eq!(tampered(|a| a.column[2] = Some(1)), CheckError::Twice { column: 1, first: 0, second: 2 });
    assert_eq!(tampered(|a| a.column_price[2] = -1), CheckError::ColumnPrice { column: 2, price: -1, taken: false });
    assert_eq!(tampered(|a| a.column_price[0] = 1), CheckError::ColumnPrice { column: 0, price: 1, taken: true });
    assert!(matches!(tampered(|a| a.row_price[0] += 1), CheckError::EdgeTooCheap { row: 0, by: 1, .. }));
    assert_eq!(tampered(|a| a.row_price[2] += 1), CheckError::LeavingTooCheap { row: 2, by: 1 });
    assert_eq!(tampered(|a| a.row_price[2] -= 3), CheckError::NotTight { row: 2, by: 3 });
    assert_eq!(tampered(|a| a.row_price[1] -= 2), CheckError::NotTight { row: 1, by: 2 });
    assert!(matches!(tampered(|a| a.total.cost -= 1), CheckError::Total { .. }));
    assert!(matches!(tampered(|a| a.total.left_out += 1), CheckError::Total { .. }));
}

#[test]
fn restrictions_are_checked() {
    let mut solver = Solver::new(problem());
    let free = solver.assignment();
    solver.pin(0, 0).unwrap();
    let pinned = solver.restrictions().clone();
    let answer = solver.assignment();
    assert_eq!(answer.total, Price { left_out: 1, cost: 6 });
    assert_eq!(check(&problem(), &pinned, &answer), Ok(()));
    assert_eq!(check(&problem(), &pinned, &free), Err(CheckError::Denied { row: 0, column: 1 }));
    let mut out = answer.clone();
    out.column[0] = None;
    assert_eq!(check(&problem(), &pinned, &out), Err(CheckError::PinLeftOut { row: 0 }));
    assert!(check(&problem(), &Restrictions::default(), &answer).is_err(), "the pin made it dearer");
    solver.undo();
    solver.close(1).unwrap();
    let closed = solver.restrictions().clone();
    assert_eq!(check(&problem(), &closed, &free), Err(CheckError::Denied { row: 0, column: 1 }));
    assert_eq!(check(&problem(), &closed, &solver.assignment()), Ok(()));
}

#[test]
fn no_other_assignment_passes_with_the_same_prices() {
    // Whatever is swapped, either a condition fails or the total is no worse: then it was a tie.
    let mut random = Random(5);
    let (mut refused, mut ties) = (0, 0);
    for _ in 0..400 {
        let plain = random.plain(8, 9, 60, 6, 3);
        let mut solver = Solver::new(plain.problem());
        let right = solver.assignment();
        let mut wrong = right.clone();
        let (one, other) = (random.below(8) as usize, random.below(8) as usize);
        wrong.column.swap(one, other);
        match check(solver.problem(), &Restrictions::default(), &wrong) {
            Ok(()) => ties += 1,
            Err(_) => refused += 1,
        }
        let better = Assignment { total: right.total - Price::of(1), ..right };
        assert!(matches!(check(solver.problem(), &Restrictions::default(), &better), Err(CheckError::Total { .. })));
    }
    assert!(refused > 200 && ties > 0, "{refused} refused, {ties} ties");
}

#[test]
fn problems_that_cannot_be_held_are_refused() {
    let mut problem = Problem::new(2).unwrap();
    let too_far = ProblemError::NoSuchColumn { row: 0, column: 2, columns: 2 };
    assert_eq!(problem.add_row([(0, 1), (2, 1)], None), Err(too_far));
    assert_eq!(problem.add_row([(1, 1), (0, 1), (1, 2)], None), Err(ProblemError::EdgeTwice { row: 0, column: 1 }));
    assert_eq!(problem.add_row([(0, i64::MIN)], None), Err(ProblemError::TooDear { row: 0 }));
    assert_eq!(problem.add_row([(0, 1)], Some(i64::MAX)), Err(ProblemError::TooDear { row: 0 }));
    assert_eq!((problem.rows(), problem.edge_count()), (0, 0));
    let most = assignment::LARGEST_TOTAL;
    assert_eq!(problem.add_row([(0, 1 - most)], None), Ok(0));
    assert_eq!(problem.add_row([(1, -1), (0, 1)], None), Ok(1));
    assert_eq!(problem.add_row([(0, 1)], None), Err(ProblemError::TooDear { row: 2 }));
    assert_eq!(Problem::new(u32::MAX), Err(ProblemError::TooMany));
    assert_eq!(Solver::new(problem).total(), Price::of(-most));
}
