//! The lawful moves of all people, each with its cost.
//!
//! Most destinations are alike to the law, so of each kind and place it is asked once a person (`norms::rotation::destination_kind`). The
//! people are shared out among the processor's threads, a block at a time, so that only one block is held twice.

use std::{panic, thread};

use assignment::Problem;
use norms::rotation::{AcrossBodies, DestinationKind, Law, PLACES, Permission, Whereabouts, destination_kind, named};
use registry::BodyNo;

use crate::draft::{Mover, PlanError, Planner};

/// So many people are asked about before their moves are handed over.
const BLOCK: usize = 4096;

/// The posts that the people of one body may be given, told apart as far as the law of that body does.
#[derive(Default)]
struct Destinations {
    /// Columns ascending.
    columns: Vec<Destination>,
    kinds: usize,
}

struct Destination {
    column: u32,
    /// The number of its kind.
    kind: usize,
    at: Whereabouts,
}

impl Planner<'_> {
    pub(crate) fn edges(&self, mut problem: Problem) -> Result<Problem, PlanError> {
        let of_bodies: Vec<Destinations> =
            self.asked.laws.iter().zip(0..).map(|(law, no)| self.destinations(BodyNo(no), law)).collect();
        let threads = thread::available_parallelism().map_or(1, usize::from);
        for block in self.movers.chunks(BLOCK) {
            let share = block.len().div_ceil(threads).max(1);
            let asked =
                |share: &[Mover]| share.iter().map(|mover| self.moves_of(mover, &of_bodies)).collect::<Vec<_>>();
            let rows: Vec<Vec<Vec<(u32, i64)>>> = thread::scope(|scope| {
                let running: Vec<_> = block.chunks(share).map(|share| scope.spawn(|| asked(share))).collect();
                running.into_iter().map(|run| run.join().unwrap_or_else(|fault| panic::resume_unwind(fault))).collect()
            });
            for row in rows.into_iter().flatten() {
                let mover = self.movers[problem.rows() as usize];
                // Whoever stays keeps the post: it is one of the columns. The second holder of a post stays without a column.
                let unassigned = (!self.first_holder(&mover)).then(|| self.price_of_staying(&mover));
                problem.add_row(row, unassigned)?;
            }
        }
        Ok(problem)
    }

    fn destinations(&self, own: BodyNo, law: &Law<'_>) -> Destinations {
        let across = law.readings.across_bodies != AcrossBodies::Within;
        let mut known: Vec<DestinationKind<'_>> = Vec::new();
        let mut found = Destinations::default();
        for (column, &post) in (0u32..).zip(&self.posts) {
            if !across && law.staff.post(post).body != own {
                continue;
            }
            let kind = destination_kind(post, self.kept.contains(&post), law);
            let kind = known.iter().position(|other| *other == kind).unwrap_or_else(|| {
                known.push(kind);
                known.len() - 1
            });
            found.columns.push(Destination { column, kind, at: Whereabouts::of(post, law) });
        }
        found.kinds = known.len();
        found
    }

    fn first_holder(&self, mover: &Mover) -> bool {
        self.leaves.get(&mover.post) == self.row_of.get(&mover.person)
    }

    fn price_of_staying(&self, mover: &Mover) -> i64 {
        if mover.must { self.stay } else { 0 }
    }

    /// What a person may be given: the post held, and every lawful move with its cost.
    fn moves_of(&self, mover: &Mover, of_bodies: &[Destinations]) -> Vec<(u32, i64)> {
        let law = self.law(mover);
        let destinations = &of_bodies[self.asked.world.staff.post(mover.post).body.index()];
        let named = named(&self.asked.world.career(mover.person), mover.post, law);
        let (leaving, from) = (self.leaving(mover), Whereabouts::of(mover.post, law));
        let mut answers: Vec<Option<Option<Permission>>> = vec![None; destinations.kinds * PLACES];
        let mut edges = Vec::new();
        for to in &destinations.columns {
            let post = self.posts[to.column as usize];
            if post == mover.post {
                edges.extend(self.first_holder(mover).then(|| (to.column, self.price_of_staying(mover))));
                continue;
            }
            let ask = || self.lawful(mover, post, mover.from);
            let answer = match named.contains(&post) {
                true => ask(),
                false => *answers[to.kind * PLACES + from.beside(to.at)].get_or_insert_with(ask),
            };
            if let Some(permission) = answer {
                edges.push((to.column, self.points(&leaving, post, permission)));
            }
        }
        edges
    }
}
