//! Why the plan is as it is: why someone stays, why not that post, what it would cost otherwise, which vacancy would help most.

use assignment::Price;
use calendar::Date;
use norms::rotation::{Asks, Outcome, RefusalCode};
use norms::{Set, Silent};
use registry::{PersonNo, PostNo};

use crate::criterion::Reckoning;
use crate::draft::{Denied, PlanError, Planner};
use crate::plan::Plan;

/// What speaks against a move in a plan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Refusals {
    /// The law refuses it.
    Law(Set<RefusalCode>),
    /// A fact is missing, and without it the move is not planned.
    Missing(Asks),
    /// The head has forbidden it, or it is not lawful on the day of its chain.
    Denied(Denied),
}

/// Another post that a person could lawfully have.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// The post.
    pub post: PostNo,
    /// By how much the whole plan would cost more.
    pub points: i64,
    /// How many people more would have to stay where they are.
    pub stays: i64,
}

/// Who has a post that someone else could lawfully have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeldBy {
    /// The post.
    pub post: PostNo,
    /// Who is given it; `None` where its holder stays or nobody takes it.
    pub person: Option<PersonNo>,
}

/// Why someone who must go stays.
#[derive(Clone, Debug, PartialEq)]
pub enum WhyStays {
    /// There is no post that the person may lawfully take; how often each reason speaks against one.
    NoLawfulPost(Vec<(RefusalCode, usize)>, Vec<Asks>),
    /// All the lawful ones are needed for others.
    Taken(Vec<HeldBy>),
}

/// What one more post like this one would be worth to the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VacancyWorth {
    /// The post.
    pub post: PostNo,
    /// How many people fewer would stay.
    pub stays: i64,
    /// Points saved; below zero where whoever no longer stays costs more than is saved elsewhere.
    pub points: i64,
}

impl Planner<'_> {
    /// What speaks against a move; `None` where nothing does.
    ///
    /// # Errors
    /// [`PlanError::NotPlanned`] if the person is not in the plan.
    pub fn against(&self, person: PersonNo, post: PostNo) -> Result<Option<Refusals>, PlanError> {
        let row = self.row(person)?;
        let mover = self.movers[row as usize];
        if let Ok(column) = self.column(post)
            && let Some(denied) = self.denied.get(&(row, column))
        {
            return Ok(Some(Refusals::Denied(*denied)));
        }
        Ok(match self.permission(&mover, post, mover.from, &mut Silent) {
            Outcome::Determined(found) if found.lawful() => None,
            Outcome::Determined(found) => Some(Refusals::Law(found.refusals)),
            open => Some(Refusals::Missing(open.asks())),
        })
    }

    /// What a lawful move costs, criterion by criterion; empty where it is not lawful.
    ///
    /// # Errors
    /// [`PlanError::NotPlanned`].
    pub fn cost(&self, person: PersonNo, post: PostNo) -> Result<Vec<Reckoning>, PlanError> {
        let mover = self.movers[self.row(person)? as usize];
        let lawful = self.lawful(&mover, post, mover.from);
        Ok(lawful.map(|permission| self.reckoning(&mover, post, permission)).unwrap_or_default())
    }

    /// The first day on which the person can move in the plan year.
    ///
    /// # Errors
    /// [`PlanError::NotPlanned`].
    pub fn first_day_of(&self, person: PersonNo) -> Result<Date, PlanError> {
        Ok(self.movers[self.row(person)? as usize].from)
    }

    /// Every lawful post of a person with what the plan would cost more if the person had it, cheapest first.
    ///
    /// # Errors
    /// [`PlanError::NotPlanned`].
    pub fn alternatives(&mut self, person: PersonNo) -> Result<Vec<Alternative>, PlanError> {
        let row = self.row(person)?;
        let own = self.movers[row as usize].post;
        let columns: Vec<u32> = self.solver.problem().columns_of(row).to_vec();
        let mut found = Vec::new();
        for column in columns {
            let post = self.posts[column as usize];
            if post == own || self.denied.contains_key(&(row, column)) {
                continue;
            }
            // Someone else may be pinned to it: then it is no alternative.
            let Ok(price) = self.solver.price_of_pin(row, column) else { continue };
            found.push(self.told(post, price));
        }
        found.sort_by_key(|other| (other.stays, other.points, other.post));
        Ok(found)
    }

    /// A price of the solver in people who stay and points: whoever must go and stays costs `stay` points.
    fn told(&self, post: PostNo, price: Price) -> Alternative {
        let stays = (price.cost + self.stay / 2).div_euclid(self.stay);
        Alternative { post, points: price.cost - stays * self.stay, stays: stays + price.left_out }
    }

    /// Why someone who must go has no other post in the plan; `None` if they have one.
    ///
    /// # Errors
    /// [`PlanError::NotPlanned`].
    pub fn why_stays(&mut self, person: PersonNo) -> Result<Option<WhyStays>, PlanError> {
        let row = self.row(person)?;
        let mover = self.movers[row as usize];
        let own = self.column(mover.post)?;
        if self.solver.column_of(row)? != Some(own) {
            return Ok(None);
        }
        let others: Vec<u32> = self.solver.problem().columns_of(row).iter().copied().filter(|c| *c != own).collect();
        if others.is_empty() {
            return Ok(Some(self.no_lawful_post(person)?));
        }
        let mut held = Vec::new();
        for column in others {
            let taker = self.solver.row_of(column)?;
            let taker = taker.map(|row| self.movers[row as usize].person);
            held.push(HeldBy { post: self.posts[column as usize], person: taker });
        }
        Ok(Some(WhyStays::Taken(held)))
    }

    fn no_lawful_post(&self, person: PersonNo) -> Result<WhyStays, PlanError> {
        let staff = &self.asked.world.staff;
        let own = self.movers[self.row(person)? as usize].post;
        let others = |post: &&PostNo| **post != own && staff.post(**post).body == staff.post(own).body;
        let (mut counts, mut missing) = (std::collections::BTreeMap::new(), Vec::new());
        for &post in self.posts.iter().filter(others) {
            match self.against(person, post)? {
                Some(Refusals::Law(codes)) => codes.iter().for_each(|code| *counts.entry(code).or_insert(0) += 1),
                Some(Refusals::Missing(asks)) if !missing.contains(&asks) => missing.push(asks),
                _ => {}
            }
        }
        let mut counts: Vec<(RefusalCode, usize)> = counts.into_iter().collect();
        counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        Ok(WhyStays::NoLawfulPost(counts, missing))
    }

    /// The posts of which one more would help the plan most, best first; those that would help nobody are left out.
    ///
    /// # Errors
    /// [`PlanError`] if the solver knows no such post, which would be a fault of the program.
    pub fn worth_of_vacancies(&mut self) -> Result<Vec<VacancyWorth>, PlanError> {
        let mut found = Vec::new();
        for column in 0..self.posts.len() as u32 {
            let price = self.solver.worth_of_another(column)?;
            let told = self.told(self.posts[column as usize], price);
            if told.stays != 0 || told.points != 0 {
                found.push(VacancyWorth { post: told.post, stays: told.stays, points: told.points });
            }
        }
        found.sort_by_key(|worth| (std::cmp::Reverse((worth.stays, worth.points)), worth.post));
        Ok(found)
    }

    /// How the plan would differ under one more wish, which is then taken back.
    ///
    /// # Errors
    /// As the wish.
    pub fn what_if(
        &mut self,
        wish: impl FnOnce(&mut Planner<'_>) -> Result<(), PlanError>,
    ) -> Result<(Plan, Plan), PlanError> {
        let before = self.plan();
        let (solver, denied) = (self.solver.clone(), self.denied.clone());
        let outcome = wish(self);
        let after = self.plan();
        self.solver = solver;
        self.denied = denied;
        outcome.map(|()| (before, after))
    }
}
