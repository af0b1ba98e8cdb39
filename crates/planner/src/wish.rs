//! What the head wishes: a post for a person, a person kept from a post, a post closed, a person or a post limited to some.

use std::collections::{BTreeMap, BTreeSet};

use calendar::Date;
use norms::Silent;
use norms::rotation::level;
use registry::{Level, Locality, PersonNo, PostNo, Region};

use crate::draft::{PlanError, Planner};
use crate::plan::Plan;

/// A wish of the head. None makes a move lawful, and none moves anybody out of the post held but [`Wish::Forbid`] of that very post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// This person has this post, come what may; the rest is planned around it.
    Pin(PersonNo, PostNo),
    /// This person does not have this post.
    Forbid(PersonNo, PostNo),
    /// This person has none but such posts.
    Limit(PersonNo, Limit),
    /// Nobody is given this post.
    Close(PostNo),
    /// Nobody is given this post but one of these people.
    LimitPost(PostNo, BTreeSet<PersonNo>),
}

/// Which posts a person is limited to: those that meet everything said here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Limit {
    /// One of these posts.
    pub posts: Option<BTreeSet<PostNo>>,
    /// In this region.
    pub region: Option<Region>,
    /// In this locality.
    pub locality: Option<Locality>,
    /// At this level.
    pub level: Option<Level>,
}

/// What has taken a lawful move out of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Denied {
    /// The head has forbidden it.
    ByHead,
    /// The head has closed the post.
    Closed,
    /// The head has limited the person to other posts, or the post to other people.
    Limited,
    /// On the day of its chain it is not lawful.
    OnItsDay(Date),
}

/// The wishes in force, but for the pins, which the solver has.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wishes {
    forbidden: BTreeSet<(u32, u32)>,
    limits: BTreeMap<u32, Vec<Limit>>,
    closed: BTreeSet<u32>,
    reserved: BTreeMap<u32, BTreeSet<u32>>,
}

impl Planner<'_> {
    /// Meets wishes, all of them or none: they are laid on together, so their order decides nothing.
    ///
    /// # Errors
    /// [`PlanError`] if a wish names a person or a post that is not in the plan, a pinned move is not lawful or is denied by another wish,
    /// or somebody would be left without any post.
    pub fn wish(&mut self, wishes: &[Wish]) -> Result<(), PlanError> {
        let before = (self.solver.clone(), self.off_day.clone(), self.wishes.clone());
        let met = self.lay_on(wishes);
        if met.is_err() {
            (self.solver, self.off_day, self.wishes) = before;
        }
        met
    }

    /// Gives a person a post, come what may.
    ///
    /// # Errors
    /// As [`Planner::wish`].
    pub fn pin(&mut self, person: PersonNo, post: PostNo) -> Result<(), PlanError> {
        self.wish(&[Wish::Pin(person, post)])
    }

    /// Keeps a person from a post. A move that is not lawful need not be forbidden, and may be.
    ///
    /// # Errors
    /// As [`Planner::wish`].
    pub fn forbid(&mut self, person: PersonNo, post: PostNo) -> Result<(), PlanError> {
        self.wish(&[Wish::Forbid(person, post)])
    }

    fn lay_on(&mut self, wishes: &[Wish]) -> Result<(), PlanError> {
        self.lift()?;
        let (mut rows, mut columns, mut pins) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
        for wish in wishes {
            match wish {
                Wish::Pin(person, post) => pins.push((*person, *post)),
                Wish::Forbid(person, post) => {
                    let (row, column) = (self.row(*person)?, self.column(*post)?);
                    self.wishes.forbidden.insert((row, column));
                    rows.insert(row);
                }
                Wish::Limit(person, limit) => {
                    let row = self.row(*person)?;
                    self.wishes.limits.entry(row).or_default().push(limit.clone());
                    rows.insert(row);
                }
                Wish::Close(post) => {
                    let column = self.column(*post)?;
                    self.wishes.closed.insert(column);
                    columns.insert(column);
                }
                Wish::LimitPost(post, people) => {
                    let column = self.column(*post)?;
                    let only = people.iter().map(|person| self.row(*person)).collect::<Result<BTreeSet<_>, _>>()?;
                    let reserved = self.wishes.reserved.entry(column).or_insert_with(|| only.clone());
                    reserved.retain(|row| only.contains(row));
                    columns.insert(column);
                }
            }
        }
        self.deny(&rows, &columns)?;
        for (person, post) in pins {
            let (row, column) = (self.row(person)?, self.column(post)?);
            if self.solver.problem().cost(row, column).is_none() {
                return Err(PlanError::NotLawful(person, post));
            }
            if let Some(denied) = self.denied_by_head(row, column) {
                return Err(PlanError::Denied(person, post, denied));
            }
            self.solver.pin(row, column)?;
        }
        self.settle()
    }

    /// Tells the solver what the wishes deny these rows and columns.
    fn deny(&mut self, rows: &BTreeSet<u32>, columns: &BTreeSet<u32>) -> Result<(), PlanError> {
        let mut denied = Vec::new();
        for row in 0..self.solver.problem().rows() {
            let all = rows.contains(&row);
            if !all && columns.is_empty() {
                continue;
            }
            let asked = |column: &&u32| all || columns.contains(column);
            let edges = self.solver.problem().columns_of(row).iter().filter(asked);
            denied.extend(edges.filter(|c| self.denied_by_head(row, **c).is_some()).map(|column| (row, *column)));
        }
        for (row, column) in denied {
            self.solver.forbid(row, column)?;
        }
        Ok(())
    }

    /// Which wish keeps a person from a post, lawful or not. To stay is denied only by a prohibition of that very post.
    pub(crate) fn denied_by_head(&self, row: u32, column: u32) -> Option<Denied> {
        let Wishes { forbidden, limits, closed, reserved } = &self.wishes;
        if forbidden.contains(&(row, column)) {
            return Some(Denied::ByHead);
        }
        if self.leaver(column) == Some(row as usize) {
            return None;
        }
        if closed.contains(&column) {
            return Some(Denied::Closed);
        }
        let others = reserved.get(&column).is_some_and(|people| !people.contains(&row));
        let outside = || limits.get(&row).is_some_and(|limits| !limits.iter().all(|limit| self.within(column, limit)));
        (others || outside()).then_some(Denied::Limited)
    }

    /// Whether a post is one of those to which a person is limited. What is not recorded of it does not count as met.
    fn within(&self, column: u32, limit: &Limit) -> bool {
        let no = self.posts[column as usize];
        let post = self.asked.world.staff.post(no);
        let stands_at = || level(no, &self.asked.laws[post.body.index()], &mut Silent).determined();
        limit.posts.as_ref().is_none_or(|posts| posts.contains(&no))
            && limit.region.is_none_or(|region| post.region() == Some(region))
            && limit.locality.is_none_or(|locality| post.locality == Some(locality))
            && limit.level.is_none_or(|level| stands_at() == Some(level))
    }

    /// What keeps a person from a post that the law would let them take.
    pub(crate) fn denied(&self, row: u32, column: u32) -> Option<Denied> {
        let on_its_day = || self.off_day.get(&(row, column)).map(|day| Denied::OnItsDay(*day));
        self.denied_by_head(row, column).or_else(on_its_day)
    }

    /// Lets in again what only a chain of the plan before has taken out: the order of the wishes decides nothing.
    fn lift(&mut self) -> Result<(), PlanError> {
        for (row, column) in std::mem::take(&mut self.off_day).into_keys() {
            if self.denied_by_head(row, column).is_none() {
                self.solver.allow(row, column)?;
            }
        }
        Ok(())
    }

    /// How the plan would differ under more wishes, which are then taken back.
    ///
    /// # Errors
    /// As [`Planner::wish`].
    pub fn what_if(&mut self, wishes: &[Wish]) -> Result<(Plan, Plan), PlanError> {
        let before = self.plan();
        // To undo would lead to a plan as good, which need not be the same one.
        let kept = (self.solver.clone(), self.off_day.clone(), self.wishes.clone());
        let met = self.lay_on(wishes);
        let after = self.plan();
        (self.solver, self.off_day, self.wishes) = kept;
        met.map(|()| (before, after))
    }
}
