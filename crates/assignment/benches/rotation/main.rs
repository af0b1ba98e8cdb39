//! Times the solver on rotation plans that it draws up itself, one thread.
//!
//! ```text
//! cargo bench -p lauazym-assignment                       # five runs of the sizes below
//! cargo bench -p lauazym-assignment -- RUNS SIZE...       # other sizes and kinds: N, dense:N, short:N, priced:N
//! ```
//!
//! Each answer is checked.

#![allow(clippy::unwrap_used, missing_docs)]

mod model;

use assignment::{Problem, Restrictions, Solver, check::check};
use model::{Kind, Random, plan};
use std::time::{Duration, Instant};

fn main() {
    let mut args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let runs = if args.is_empty() { 5 } else { args.remove(0).parse().unwrap() };
    if args.is_empty() {
        args = ["1000", "10000", "100000", "dense:2000", "short:100000", "priced:100000"].map(String::from).to_vec();
    }
    println!("milliseconds, processor (least / middle / greatest of {runs} runs), this thread alone");
    for size in args {
        let (kind, people) = match size.split_once(':') {
            Some(("dense", people)) => (Kind::Dense, people),
            Some(("short", people)) => (Kind::Short, people),
            Some(("priced", people)) => (Kind::Priced, people),
            _ => (Kind::Sparse, size.as_str()),
        };
        measure(&size, &plan(people.parse().unwrap(), kind), runs);
    }
}

fn measure(name: &str, problem: &Problem, runs: usize) {
    println!("{name}: {} rows, {} columns, {} edges", problem.rows(), problem.columns(), problem.edge_count());
    let mut cold = Vec::new();
    let mut solver = None;
    for _ in 0..runs {
        let copy = problem.clone();
        cold.push(timed(|| solver = Some(Solver::new(copy))));
    }
    let mut solver = solver.unwrap();
    let answer = solver.assignment();
    let checked = timed(|| check(problem, &Restrictions::default(), &answer).unwrap());
    println!("  total {:?}", answer.total);
    print("  solve", &mut cold);
    println!("  check {:.3}", milliseconds(checked));
    warm(problem, &mut solver, milliseconds(cold[cold.len() / 2]));
    assert_eq!(solver.total(), answer.total);
}

/// Pins rows to the middle one of their columns and undoes each: first all in a row for the processor's count, which
/// is too coarse for one of them, then again with the wall's.
fn warm(problem: &Problem, solver: &mut Solver, anew: f64) {
    let mut random = Random(1070);
    let mut pins = Vec::new();
    while pins.len() < 200 {
        let row = random.below(u64::from(problem.rows())) as u32;
        let columns = problem.columns_of(row);
        match columns.get(columns.len() / 2) {
            Some(&column) if solver.column_of(row).unwrap() != Some(column) => pins.push((row, column)),
            _ => {}
        }
    }
    let together = timed(|| {
        for &(row, column) in &pins {
            solver.pin(row, column).unwrap();
            solver.resolve();
            solver.undo();
            solver.resolve();
        }
    });
    let mean = milliseconds(together) / (2 * pins.len()) as f64;
    println!("  pin or undo, mean of {}: {mean:.4}, {:.0} times faster than anew", 2 * pins.len(), anew / mean);
    let mut wall = Vec::new();
    for (index, (row, column)) in pins.into_iter().enumerate() {
        solver.pin(row, column).unwrap();
        let begun = Instant::now();
        solver.resolve();
        wall.push(begun.elapsed());
        if index % 50 == 0 {
            let pinned = solver.assignment();
            check(problem, solver.restrictions(), &pinned).unwrap();
        }
        solver.undo();
        solver.resolve();
    }
    print("  pin, wall", &mut wall);
}

fn print(what: &str, times: &mut [Duration]) {
    times.sort_unstable();
    let at = |index: usize| milliseconds(times[index]);
    println!("{what}: {:.3} / {:.3} / {:.3}", at(0), at(times.len() / 2), at(times.len() - 1));
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn timed(work: impl FnOnce()) -> Duration {
    let before = Clock::now();
    work();
    before.elapsed()
}

/// The thread's own time on the processor where the system tells it (Linux), else the time on the wall.
struct Clock {
    processor: Option<u64>,
    wall: Instant,
}

impl Clock {
    fn now() -> Self {
        Self { processor: processor(), wall: Instant::now() }
    }

    fn elapsed(&self) -> Duration {
        match (self.processor, processor()) {
            (Some(before), Some(after)) => Duration::from_nanos(after - before),
            _ => self.wall.elapsed(),
        }
    }
}

/// Nanoseconds on the processor so far.
fn processor() -> Option<u64> {
    std::fs::read_to_string("/proc/thread-self/schedstat").ok()?.split_whitespace().next()?.parse().ok()
}
