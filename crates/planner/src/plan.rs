//! The plan: moves in chains and rings, those who stay, what it costs, and what proves that nothing better is lawful.

use assignment::check::{CheckError, check};
use calendar::Date;
use norms::rotation::Permission;
use registry::{PersonNo, PostNo};

use crate::care::Care;
use crate::criterion::Reckoning;
use crate::draft::{Mover, PlanError, Planner};

/// One person's part in a move.
#[derive(Clone, Debug, PartialEq)]
pub struct MovePart {
    /// Who, and from where.
    pub mover: Mover,
    /// The post taken.
    pub to: PostNo,
    /// The day on which the whole chain takes effect.
    pub on: Date,
    /// What the law says of it on that day.
    pub permission: Permission,
    /// What it costs.
    pub reckoning: Vec<Reckoning>,
}

/// Moves that take effect together: a ring in which each takes the post of the next (rules/3.4), or a chain that ends in a vacancy.
#[derive(Clone, Debug, PartialEq)]
pub struct Move {
    /// The parts in order: each takes the post that the next one leaves; the last of a chain takes a vacancy.
    pub parts: Vec<MovePart>,
    /// Whether the last takes the post of the first.
    pub ring: bool,
}

/// Someone for whom the plan has no other post.
#[derive(Clone, Debug, PartialEq)]
pub struct Stay {
    /// Who.
    pub mover: Mover,
    /// What clause 6 has for them; `None` where it does not protect them.
    pub care: Option<Care>,
}

/// A plan.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// The moves.
    pub moves: Vec<Move>,
    /// Those who must go and cannot.
    pub stays: Vec<Stay>,
    /// What the moves cost together, in points.
    pub points: i64,
}

/// Where two plans differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlanDifference {
    /// The person.
    pub person: PersonNo,
    /// The post in the first plan; `None` where the person stays or is not in it.
    pub first: Option<PostNo>,
    /// The post in the second.
    pub second: Option<PostNo>,
}

impl Plan {
    /// What each person gets.
    pub fn given(&self) -> impl Iterator<Item = (PersonNo, PostNo)> + '_ {
        self.moves.iter().flat_map(|chain| &chain.parts).map(|part| (part.mover.person, part.to))
    }

    /// Where another plan differs, by person.
    pub fn differences(&self, other: &Plan) -> Vec<PlanDifference> {
        let first: std::collections::BTreeMap<_, _> = self.given().collect();
        let second: std::collections::BTreeMap<_, _> = other.given().collect();
        let people: std::collections::BTreeSet<_> = first.keys().chain(second.keys()).copied().collect();
        let both = |person| PlanDifference {
            person,
            first: first.get(&person).copied(),
            second: second.get(&person).copied(),
        };
        people.into_iter().map(both).filter(|found| found.first != found.second).collect()
    }
}

impl Planner<'_> {
    /// Proves the plan with the checker, which shares nothing with the solver but the problem: no assignment of lawful moves under the pins
    /// and prohibitions is better, and no offers under clause 6 serve more people.
    ///
    /// # Errors
    /// [`CheckError`] says what does not hold. It would be a fault of the program.
    pub fn prove(&mut self) -> Result<(), CheckError> {
        let answer = self.solver.assignment();
        check(self.solver.problem(), self.solver.restrictions(), &answer)?;
        let plan = self.moves();
        self.prove_offers(&plan)
    }

    /// Those for whom the plan is made.
    pub fn movers(&self) -> &[Mover] {
        &self.movers
    }

    /// With how many points the assignment reckons a move; `None` where it is not lawful on the first day on which the person can move.
    ///
    /// # Errors
    /// [`PlanError`] if the person or the post is not in the plan.
    pub fn reckoned_with(&self, person: PersonNo, post: PostNo) -> Result<Option<i64>, PlanError> {
        Ok(self.solver.problem().cost(self.row(person)?, self.column(post)?))
    }

    /// How many lawful moves the plan was chosen from.
    pub fn lawful_moves(&self) -> usize {
        // To stay is among the edges of each who holds a post first.
        self.solver.problem().edge_count() - self.leaves.len()
    }

    /// The plan as it stands, with what clause 6 has for those who stay.
    pub fn plan(&mut self) -> Plan {
        let mut plan = self.moves();
        // The costs are those of the plan itself, which were not too great for it.
        let mut care = self.care(&plan).unwrap_or_default();
        for stay in &mut plan.stays {
            stay.care = care.remove(&stay.mover.person);
        }
        plan
    }

    /// The moves, and who stays.
    pub(crate) fn moves(&mut self) -> Plan {
        let given: Vec<Option<u32>> = self.solver.assignment().column;
        // Another row's post: one's own is no move.
        let goes = |row: usize| given[row].filter(|column| self.leaver(*column) != Some(row));
        let next = |row: usize| goes(row).and_then(|column| self.leaver(column));
        let mut led_to = vec![false; self.movers.len()];
        for row in 0..self.movers.len() {
            if let Some(next) = next(row) {
                led_to[next] = true;
            }
        }
        let mut seen = vec![false; self.movers.len()];
        let mut plan = Plan::default();
        // Chains begin with someone whose post nobody takes; what is left after them are rings.
        let heads = (0..self.movers.len()).filter(|row| !led_to[*row]);
        let rest = 0..self.movers.len();
        for head in heads.chain(rest) {
            let mut rows = Vec::new();
            let mut at = Some(head);
            while let Some(row) = at.filter(|row| !seen[*row] && goes(*row).is_some()) {
                seen[row] = true;
                rows.push(row);
                at = next(row);
            }
            if !rows.is_empty() {
                let ring = led_to[head];
                plan.moves.push(self.chain(&rows, ring, &given));
            }
        }
        let stays = |row: &usize| goes(*row).is_none() && self.movers[*row].must;
        plan.stays =
            (0..self.movers.len()).filter(stays).map(|row| Stay { mover: self.movers[row], care: None }).collect();
        plan.points =
            plan.moves.iter().flat_map(|m| &m.parts).flat_map(|part| &part.reckoning).map(|line| line.points).sum();
        plan
    }

    /// The parts of a chain, all on the first day on which everyone in it can move.
    fn chain(&self, rows: &[usize], ring: bool, given: &[Option<u32>]) -> Move {
        let on = rows.iter().map(|row| self.movers[*row].from).max().unwrap_or(Date::MIN);
        let part = |row: &usize| {
            let mover = self.movers[*row];
            let to = given[*row].map_or(mover.post, |column| self.posts[column as usize]);
            let first = self.lawful(&mover, to, mover.from).unwrap_or_default();
            let permission = self.lawful(&mover, to, on).unwrap_or(first);
            MovePart { mover, to, on, permission, reckoning: self.reckoning(&mover, to, first) }
        };
        Move { parts: rows.iter().map(part).collect(), ring }
    }
}
