//! The draft: who must or may move, what posts there are to be given, and which moves are lawful.

use std::collections::{BTreeMap, BTreeSet};

use assignment::{ChangeError, Problem, ProblemError, Solver};
use calendar::Date;
use norms::rotation::{Law, MoveGround, Outcome, Permission, Proposed, may_take};
use norms::{QuestionError, Silent, Trace};
use registry::{BodyNo, PersonNo, PostNo, World};

use crate::criterion::{Criterion, Leaving, Priced, Reckoning};
use crate::gather::{first_day, kept, movers, posts};
use crate::policy::{Policy, PolicyError};
use crate::wish::{Denied, Wishes};

/// For whom and when a plan is drawn up, under which law.
#[derive(Clone, Copy)]
pub struct Asked<'w> {
    /// The register.
    pub world: &'w World,
    /// The law of each body, by its number.
    pub laws: &'w [Law<'w>],
    /// The day on which the plan is drawn up.
    pub on: Date,
    /// The plan year.
    pub year: i32,
    /// Only this body.
    pub body: Option<BodyNo>,
}

/// Someone whose post the plan gives away, or may give away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mover {
    /// The person.
    pub person: PersonNo,
    /// The post held.
    pub post: PostNo,
    /// The first day on which a move of this person can take effect in the plan year.
    pub from: Date,
    /// Whether the time in the post ends in the plan year (rules/11; C10); else the person moves only where that helps others.
    pub must: bool,
    /// Whether the row stands only because a fact is missing.
    pub marked: bool,
}

/// Why no plan can be made, or a wish not met.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// The policy.
    #[error(transparent)]
    Policy(#[from] PolicyError),
    /// The numbers.
    #[error(transparent)]
    Problem(#[from] ProblemError),
    /// The wish.
    #[error(transparent)]
    Change(#[from] ChangeError),
    /// The person is not in the plan.
    #[error("P{} is not among those for whom this plan is made", .0.0)]
    NotPlanned(PersonNo),
    /// The post is none that the plan can give.
    #[error("the plan cannot give this post: it is held by someone who does not move, or belongs to another body")]
    NotGiven(PostNo),
    /// The move is not lawful.
    #[error("the move is not lawful, so it cannot be pinned")]
    NotLawful(PersonNo, PostNo),
    /// The wishes would give away the post of someone who has no other.
    #[error("P{} would be left without any post", .0.0)]
    NoPostLeft(PersonNo),
    /// The wishes contradict each other.
    #[error("another wish denies the move that is pinned")]
    Denied(PersonNo, PostNo, Denied),
    /// A question that could not be put, which would be a fault of the program.
    #[error(transparent)]
    Question(#[from] QuestionError),
}

/// A draft plan: the best lawful assignment as the policy, the pins and the prohibitions stand.
pub struct Planner<'w> {
    pub(crate) asked: Asked<'w>,
    pub(crate) movers: Vec<Mover>,
    pub(crate) posts: Vec<PostNo>,
    pub(crate) scale: Vec<(Criterion, i64)>,
    pub(crate) solver: Solver,
    /// Moves that are not lawful on the day of the chain in which they would stand, by row and column, with that day.
    pub(crate) off_day: BTreeMap<(u32, u32), Date>,
    pub(crate) wishes: Wishes,
    pub(crate) stay: i64,
    column_of: BTreeMap<PostNo, u32>,
    pub(crate) row_of: BTreeMap<PersonNo, u32>,
    /// Posts held by people for whom this plan is not made: open only while they are away.
    pub(crate) kept: BTreeSet<PostNo>,
    /// Who leaves a post; of two who hold it, the first.
    pub(crate) leaves: BTreeMap<PostNo, u32>,
}

impl<'w> Planner<'w> {
    /// Gathers who moves and what is free, asks the law of every pair, and solves.
    ///
    /// # Errors
    /// [`PlanError`] where the policy cannot be used or its numbers are too great.
    pub fn new(asked: Asked<'w>, policy: &Policy) -> Result<Planner<'w>, PlanError> {
        let movers = movers(&asked);
        let mut kept = kept(&asked, &movers);
        // A post that two people hold is nobody else's: if one of them leaves it, the other is still there.
        let mut held = BTreeSet::new();
        kept.extend(movers.iter().map(|mover| mover.post).filter(|post| !held.insert(*post)));
        let posts = posts(&asked, &movers, &kept);
        let scale = policy.scale(movers.len())?;
        let column_of: BTreeMap<PostNo, u32> = (0u32..).zip(&posts).map(|(column, post)| (*post, column)).collect();
        let row_of = (0u32..).zip(&movers).map(|(row, mover)| (mover.person, row)).collect();
        let mut leaves = BTreeMap::new();
        for (row, mover) in (0u32..).zip(&movers) {
            leaves.entry(mover.post).or_insert(row);
        }
        let dearest: i64 = scale.iter().map(|(criterion, unit)| criterion.most() * unit).sum();
        let people = i64::try_from(movers.len()).unwrap_or(i64::MAX);
        // Whoever must go and stays costs more than all moves together.
        let stay = dearest.checked_mul(people).map_or(i64::MAX, |all| all.saturating_add(1));
        let problem = Problem::new(u32::try_from(posts.len()).map_err(|_| ProblemError::TooMany)?)?;
        let mut planner = Planner {
            solver: Solver::new(Problem::new(0)?),
            asked,
            movers,
            posts,
            scale,
            off_day: BTreeMap::new(),
            wishes: Wishes::default(),
            stay,
            column_of,
            row_of,
            kept,
            leaves,
        };
        planner.solver = Solver::new(planner.edges(problem)?);
        planner.settle()?;
        Ok(planner)
    }

    pub(crate) fn law(&self, mover: &Mover) -> &Law<'w> {
        &self.asked.laws[self.asked.world.staff.post(mover.post).body.index()]
    }

    /// What the law says of a move on a day. A post is occupied that someone holds for whom this plan is not made; whether one whose holder it
    /// is made for is left in the same set of moves is for the assignment.
    pub(crate) fn permission<T: Trace>(
        &self,
        mover: &Mover,
        to: PostNo,
        on: Date,
        trace: &mut T,
    ) -> Outcome<Permission> {
        let career = self.asked.world.career(mover.person);
        let occupied = self.kept.contains(&to);
        let proposed = Proposed { to, on, ground: MoveGround::Plan, occupied };
        may_take(&career, proposed, self.law(mover), trace)
    }

    pub(crate) fn lawful(&self, mover: &Mover, to: PostNo, on: Date) -> Option<Permission> {
        self.permission(mover, to, on, &mut Silent).determined().filter(Permission::lawful)
    }

    /// What is weighed of a person wherever they go.
    pub(crate) fn leaving(&self, mover: &Mover) -> Leaving<'_> {
        let world = self.asked.world;
        let (person, career) = (world.person(mover.person), world.career(mover.person));
        Leaving {
            staff: &world.staff,
            person,
            career,
            from: mover.post,
            on: mover.from,
            protected: self.protected(mover),
        }
    }

    /// What a lawful move costs, criterion by criterion.
    pub(crate) fn reckoning(&self, mover: &Mover, to: PostNo, permission: Permission) -> Vec<Reckoning> {
        let leaving = self.leaving(mover);
        let priced = Priced { of: &leaving, to, free_from: self.free_from(to), permission };
        let line = |&(criterion, unit): &(Criterion, i64)| {
            let units = priced.units(criterion);
            Reckoning { criterion, units, points: units * unit }
        };
        self.scale.iter().map(line).filter(|line| line.units > 0).collect()
    }

    /// The same in one sum.
    pub(crate) fn points(&self, leaving: &Leaving<'_>, to: PostNo, permission: Permission) -> i64 {
        let priced = Priced { of: leaving, to, free_from: self.free_from(to), permission };
        self.scale.iter().map(|(criterion, unit)| priced.units(*criterion) * unit).sum()
    }

    /// From when a post is free: a vacancy from the first day of the plan year, another from the day on which its holder can move.
    fn free_from(&self, post: PostNo) -> Date {
        let leaves = self.leaves.get(&post);
        leaves.map_or(first_day(self.asked.year), |row| self.movers[*row as usize].from)
    }

    /// Who leaves the post of a column, if anybody does.
    pub(crate) fn leaver(&self, column: u32) -> Option<usize> {
        self.leaves.get(&self.posts[column as usize]).map(|row| *row as usize)
    }

    pub(crate) fn row(&self, person: PersonNo) -> Result<u32, PlanError> {
        self.row_of.get(&person).copied().ok_or(PlanError::NotPlanned(person))
    }

    pub(crate) fn column(&self, post: PostNo) -> Result<u32, PlanError> {
        self.column_of.get(&post).copied().ok_or(PlanError::NotGiven(post))
    }

    /// How many moves were taken out because they are not lawful on the day of their chain. The proof is of the plan without them.
    pub fn taken_out(&self) -> usize {
        self.off_day.len()
    }

    /// Solves, sets the days of the chains, asks the law of each move again on that day, and takes out what is not lawful then, until
    /// nothing is left to take out. Each round denies at least one move, so it ends.
    pub(crate) fn settle(&mut self) -> Result<(), PlanError> {
        loop {
            let columns = self.solver.assignment().column;
            let nowhere =
                |row: &u32| columns[*row as usize].is_none() && self.solver.problem().unassigned(*row).is_none();
            if let Some(row) = (0..columns.len() as u32).find(nowhere) {
                return Err(PlanError::NoPostLeft(self.movers[row as usize].person));
            }
            let plan = self.moves();
            let mut denied = false;
            for part in plan.moves.iter().flat_map(|chain| &chain.parts) {
                if self.lawful(&part.mover, part.to, part.on).is_none() {
                    let (row, column) = (self.row(part.mover.person)?, self.column(part.to)?);
                    if self.solver.restrictions().pin(row) == Some(column) {
                        return Err(PlanError::NotLawful(part.mover.person, part.to));
                    }
                    self.solver.forbid(row, column)?;
                    self.off_day.insert((row, column), part.on);
                    denied = true;
                }
            }
            if !denied {
                return Ok(());
            }
        }
    }
}
