//! Why the plan is as it is: why someone stays, why not that post, what it would cost otherwise, which vacancy would help most.

use assignment::Price;
use calendar::Date;
use norms::rotation::{Asks, MoveGround, Outcome, Question, RefusalCode};
use norms::{Determination, Set, Silent};
use registry::{PersonNo, PostNo};

use crate::criterion::Reckoning;
use crate::draft::{Mover, PlanError, Planner};
use crate::wish::{Denied, Wish};

/// What speaks against a move in a plan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Refusals {
    /// The law refuses it.
    Law(Set<RefusalCode>),
    /// A fact is missing, and without it the move is not planned.
    Missing(Asks),
    /// The head denies it, or it is not lawful on the day of its chain.
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldBy {
    /// The post.
    pub post: PostNo,
    /// Who is given it, or stays in it; `None` where nobody has it.
    pub person: Option<PersonNo>,
    /// Whether they hold it now and stay in it.
    pub remains: bool,
    /// Whether the head has pinned them to it.
    pub pinned: bool,
}

/// Why someone who must go stays.
#[derive(Clone, Debug, PartialEq)]
pub enum WhyStays {
    /// The head has pinned the person to the post held.
    Pinned,
    /// There is no post that the person may lawfully take; how often each reason speaks against one.
    NoLawfulPost(Vec<(RefusalCode, usize)>, Vec<Asks>),
    /// There are some, and each is denied by the head or is not lawful on the day of its chain.
    Denied(Vec<(PostNo, Denied)>),
    /// All the lawful ones are needed for others.
    Taken(Vec<HeldBy>),
}

/// People who contend for too few posts: they may have none but these, and are one more than the posts (P. Hall's condition). Whoever
/// doubts it needs but look at what each of them may take.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contention {
    /// The people.
    pub people: Vec<PersonNo>,
    /// All the posts that any of them may have; of those who must go the post held is none.
    pub posts: Vec<PostNo>,
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
    /// What speaks against a move; `None` where nothing does. The law is heard first.
    ///
    /// # Errors
    /// [`PlanError::NotPlanned`] if the person is not in the plan.
    pub fn against(&self, person: PersonNo, post: PostNo) -> Result<Option<Refusals>, PlanError> {
        let row = self.row(person)?;
        let mover = self.movers[row as usize];
        Ok(match self.permission(&mover, post, mover.from, &mut Silent) {
            Outcome::Determined(found) if found.lawful() => {
                self.column(post).ok().and_then(|column| self.denied(row, column)).map(Refusals::Denied)
            }
            Outcome::Determined(found) => Some(Refusals::Law(found.refusals)),
            open => Some(Refusals::Missing(open.asks())),
        })
    }

    /// What the law says of a move with all its steps, on the day of its chain if it stands in the plan or was taken out of it for that day,
    /// else on the first day on which the person can move; with that day.
    ///
    /// # Errors
    /// [`PlanError::NotPlanned`] if the person is not in the plan.
    pub fn explain(&mut self, person: PersonNo, post: PostNo) -> Result<(Date, Determination), PlanError> {
        let row = self.row(person)?;
        let mover = self.movers[row as usize];
        let plan = self.moves();
        let mut parts = plan.moves.iter().flat_map(|chain| &chain.parts);
        let given = parts.find(|part| part.mover.person == person && part.to == post).map(|part| part.on);
        let taken_out = || self.off_day.get(&(row, self.column(post).ok()?)).copied();
        let on = given.or_else(taken_out).unwrap_or(mover.from);
        let question = Question {
            career: Some(self.asked.world.career(person)),
            on: Some(on),
            post: Some(post),
            ground: Some(MoveGround::Plan),
            occupied: self.kept.contains(&post),
            ..Question::default()
        };
        Ok((on, question.ask("rotation::may_take", self.law(&mover))?))
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

    /// Someone for whom the plan is made.
    ///
    /// # Errors
    /// [`PlanError::NotPlanned`].
    pub fn mover(&self, person: PersonNo) -> Result<Mover, PlanError> {
        Ok(self.movers[self.row(person)? as usize])
    }

    /// Every lawful post of a person with what the plan would cost more if the person had it, cheapest first. A post whose holder would have
    /// no other is none of them. The days of the chains are not reckoned with: see [`Planner::best_alternative`].
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
            if post == own || self.denied(row, column).is_some() {
                continue;
            }
            // Someone else may be pinned to it: then it is no alternative.
            let Ok(price) = self.solver.price_of_pin(row, column) else { continue };
            if price.left_out == 0 {
                found.push(self.told(post, price));
            }
        }
        found.sort_by_key(|other| (other.stays, other.points, other.post));
        Ok(found)
    }

    /// The lawful post that a person could have in place of the one given for the least more, with what the whole plan would then cost more:
    /// drawn up anew, chains and their days included.
    ///
    /// # Errors
    /// [`PlanError::NotPlanned`].
    pub fn best_alternative(&mut self, person: PersonNo) -> Result<Option<Alternative>, PlanError> {
        let given = self.moves().given().find(|(no, _)| *no == person).map(|(_, post)| post);
        for other in self.alternatives(person)? {
            if Some(other.post) == given {
                continue;
            }
            // What is not lawful on the day of its chain is no alternative.
            let Ok((before, after)) = self.what_if(&[Wish::Pin(person, other.post)]) else { continue };
            let stays = after.stays.len() as i64 - before.stays.len() as i64;
            return Ok(Some(Alternative { post: other.post, points: after.points - before.points, stays }));
        }
        Ok(None)
    }

    /// A price of the solver in people who stay and points: whoever must go and stays costs `stay` points.
    fn told(&self, post: PostNo, price: Price) -> Alternative {
        let stays = (price.cost + self.stay / 2).div_euclid(self.stay);
        Alternative { post, points: price.cost - stays * self.stay, stays }
    }

    /// Why someone who must go has no other post in the plan; `None` if they have one.
    ///
    /// # Errors
    /// [`PlanError::NotPlanned`].
    pub fn why_stays(&mut self, person: PersonNo) -> Result<Option<WhyStays>, PlanError> {
        let row = self.row(person)?;
        let own = self.column(self.movers[row as usize].post)?;
        if self.solver.column_of(row)?.is_some_and(|column| column != own) {
            return Ok(None);
        }
        if self.solver.restrictions().pin(row) == Some(own) {
            return Ok(Some(WhyStays::Pinned));
        }
        let others: Vec<u32> = self.solver.problem().columns_of(row).iter().copied().filter(|c| *c != own).collect();
        if others.is_empty() {
            return Ok(Some(self.no_lawful_post(person)?));
        }
        let post = |column: u32| self.posts[column as usize];
        let denied: Vec<(PostNo, Denied)> =
            others.iter().filter_map(|column| Some((post(*column), self.denied(row, *column)?))).collect();
        if denied.len() == others.len() {
            return Ok(Some(WhyStays::Denied(denied)));
        }
        let mut held = Vec::new();
        for column in others {
            if self.denied(row, column).is_some() {
                continue;
            }
            let taker = self.solver.row_of(column)?;
            let pinned = taker.is_some_and(|taker| self.solver.restrictions().pin(taker).is_some());
            let person = taker.map(|row| self.movers[row as usize].person);
            let remains = taker.is_some_and(|taker| self.leaver(column) == Some(taker as usize));
            held.push(HeldBy { post: self.posts[column as usize], person, remains, pinned });
        }
        Ok(Some(WhyStays::Taken(held)))
    }

    /// With whom someone who stays contends for too few posts: all whom an alternating path reaches, who may have, who has it, may have.
    /// Were one of those posts free, or held by someone who need not go, one more could move. Empty where the person does not stay because of that.
    ///
    /// # Errors
    /// [`PlanError::NotPlanned`].
    pub fn contention(&mut self, person: PersonNo) -> Result<Contention, PlanError> {
        if !matches!(self.why_stays(person)?, Some(WhyStays::Taken(_))) {
            return Ok(Contention::default());
        }
        let column_of = self.solver.assignment().column;
        let mut row_of = vec![None; self.posts.len()];
        for (row, column) in (0u32..).zip(&column_of) {
            if let Some(column) = column {
                row_of[*column as usize] = Some(row);
            }
        }
        let mut rows = vec![self.row(person)?];
        let mut reached = vec![false; self.posts.len()];
        let mut at = 0;
        while let Some(&row) = rows.get(at) {
            at += 1;
            let mover = self.movers[row as usize];
            let pinned = self.solver.restrictions().pin(row).is_some();
            for &column in self.solver.problem().columns_of(row) {
                // Whoever must go does not go by staying.
                let stays = self.posts[column as usize] == mover.post && mover.must && !pinned;
                if stays || reached[column as usize] || !self.solver.restrictions().allows(row, column) {
                    continue;
                }
                reached[column as usize] = true;
                rows.extend(row_of[column as usize]);
            }
        }
        let mut people: Vec<PersonNo> = rows.iter().map(|row| self.movers[*row as usize].person).collect();
        people.sort();
        let posts = self.posts.iter().zip(&reached).filter(|(_, reached)| **reached).map(|(post, _)| *post);
        Ok(Contention { people, posts: posts.collect() })
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
}
