//! What clause 6 has for those whom it protects and who stay: a post in the same locality, or more time in the post held.
//!
//! Such an offer is no rotation move: it follows no scheme and needs no listed post (rules/6.2, 6.3; section 4.2 of the inventory). So it is
//! another assignment, over the posts that remain free after the plan: as many of the protected as possible are served, at the least cost.

use std::collections::BTreeMap;

use assignment::check::{CheckError, check};
use assignment::{Problem, Restrictions, Solver};
use calendar::Date;
use norms::rotation::{
    AcrossBodies, After, Outcome, Permission, Question, Warning, due, extension, extension_limit, extension_route,
    materials_due, protection, same_locality_offer, time_end, transitional,
};
use norms::{Authority, Determination, Silent};
use registry::{Locality, PersonNo, PostNo};

use crate::draft::{Mover, PlanError, Planner};
use crate::plan::Plan;

/// What clause 6 has for someone whom it protects and who stays.
#[derive(Clone, Debug, PartialEq)]
pub struct Care {
    /// After what a post is offered: in place of relocation (rules/6.2), or because the extended time is over (rules/6.3).
    pub after: After,
    /// The post in the same locality that is to be offered, of those that remain free.
    pub offer: Option<Offer>,
    /// How many of the posts that remain free could be offered, this one among them.
    pub could: usize,
    /// More time in the post held; `None` where none is left.
    pub extension: Option<Extension>,
}

/// A post offered in the same locality.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The post.
    pub post: PostNo,
    /// The first day on which the person can take it.
    pub on: Date,
}

/// More time in the post held (rules/6.2; C5).
#[derive(Clone, Debug, PartialEq)]
pub struct Extension {
    /// The latest end.
    pub until: Outcome<Date>,
    /// The last day for the materials (rules/19, 22); in the transition it is counted from the first day of the move (A36).
    pub submit_by: Outcome<Date>,
    /// Before whom it is brought: the head (rules/18), or the Administration (rules/21).
    pub before: Outcome<Authority>,
    /// Whether it may be ordered on the day the plan is drawn up: as a rule not before the refusal to relocate is recorded.
    pub permission: Outcome<Permission>,
}

/// A post that remains free, as it may be offered.
#[derive(Clone, Copy)]
struct Free {
    column: u32,
    /// From which day.
    from: Date,
}

/// The second assignment: whose rows and columns stand for whom and what, and its solution.
pub(crate) struct Offers {
    protected: Vec<Mover>,
    free: Vec<Free>,
    could: Vec<usize>,
    solver: Solver,
}

impl Planner<'_> {
    /// What clause 6 has for each of those who stay and are protected.
    pub(crate) fn care(&self, plan: &Plan) -> Result<BTreeMap<PersonNo, Care>, PlanError> {
        let mut offers = self.offers(plan)?;
        let given = offers.solver.assignment().column;
        let cared = offers.protected.iter().zip(&given).zip(&offers.could).map(|((mover, column), could)| {
            let offer = column
                .map(|column| offers.free[column as usize])
                .map(|free| Offer { post: self.posts[free.column as usize], on: mover.from.max(free.from) });
            let care = Care { after: self.after(mover), offer, could: *could, extension: self.extension(mover) };
            (mover.person, care)
        });
        Ok(cared.collect())
    }

    /// Proves that no other offers serve more of the protected, and none serve as many for less.
    pub(crate) fn prove_offers(&self, plan: &Plan) -> Result<(), CheckError> {
        let Ok(mut offers) = self.offers(plan) else { return Ok(()) };
        let answer = offers.solver.assignment();
        check(offers.solver.problem(), &Restrictions::default(), &answer)
    }

    fn offers(&self, plan: &Plan) -> Result<Offers, PlanError> {
        let stays = plan.stays.iter().map(|stay| stay.mover);
        let protected: Vec<Mover> = stays.filter(|mover| self.protected(mover)).collect();
        let free = if protected.is_empty() { Vec::new() } else { self.free_after(plan) };
        let mut of_locality: BTreeMap<Option<Locality>, Vec<usize>> = BTreeMap::new();
        for (at, free) in free.iter().enumerate() {
            let locality = self.asked.world.staff.post(self.posts[free.column as usize]).locality;
            of_locality.entry(locality).or_default().push(at);
        }
        let mut problem = Problem::new(free.len() as u32)?;
        let mut could = Vec::with_capacity(protected.len());
        for mover in &protected {
            let locality = self.asked.world.staff.post(mover.post).locality;
            let near = locality.and_then(|_| of_locality.get(&locality)).into_iter().flatten();
            let edge = |at: &usize| Some((*at as u32, self.offerable(mover, free[*at])?));
            let edges: Vec<(u32, i64)> = near.filter_map(edge).collect();
            could.push(edges.len());
            problem.add_row(edges, None)?;
        }
        Ok(Offers { protected, free, could, solver: Solver::new(problem) })
    }

    /// The posts that nobody has after the plan, with the day from which they are free.
    fn free_after(&self, plan: &Plan) -> Vec<Free> {
        let mut free_from: BTreeMap<PostNo, Date> = BTreeMap::new();
        for part in plan.moves.iter().flat_map(|chain| &chain.parts) {
            free_from.insert(part.mover.post, part.on);
        }
        let taken: std::collections::BTreeSet<PostNo> =
            plan.given().map(|(_, post)| post).chain(plan.stays.iter().map(|stay| stay.mover.post)).collect();
        let year = crate::gather::first_day(self.asked.year);
        let columns = (0u32..).zip(&self.posts).filter(|(_, post)| !taken.contains(post));
        // Whoever need not go and does not go keeps the post.
        let kept = |column: u32, post: &PostNo| self.leaver(column).is_some() && !free_from.contains_key(post);
        let left = columns.filter(|(column, post)| !kept(*column, post));
        left.map(|(column, post)| Free { column, from: free_from.get(post).copied().unwrap_or(year) }).collect()
    }

    /// What it would cost to offer a free post; `None` where it may not be offered.
    fn offerable(&self, mover: &Mover, free: Free) -> Option<i64> {
        let staff = &self.asked.world.staff;
        let no = self.posts[free.column as usize];
        let post = staff.post(no);
        let within = self.law(mover).readings.across_bodies == AcrossBodies::Within;
        if within && post.body != staff.post(mover.post).body {
            return None;
        }
        let row = self.row(mover.person).ok()?;
        if self.denied_by_head(row, free.column).is_some() {
            return None;
        }
        let on = mover.from.max(free.from);
        let away =
            post.temporarily_vacant.is_some_and(|away| away.from <= on && away.until.is_none_or(|until| on <= until));
        if post.abolished_after.is_some_and(|last| last < on) || self.kept.contains(&no) && !away {
            return None;
        }
        let career = self.asked.world.career(mover.person);
        let found = same_locality_offer(&career, no, on, self.after(mover), self.law(mover), &mut Silent);
        let mut permission = found.determined().filter(Permission::lawful)?;
        if away {
            permission.warnings.insert(Warning::TemporarilyVacant);
        }
        Some(self.reckoning(mover, no, permission).iter().map(|line| line.points).sum())
    }

    /// Whether clause 6 protects the person on the day on which the move would take effect.
    pub(crate) fn protected(&self, mover: &Mover) -> bool {
        let career = self.asked.world.career(mover.person);
        let found = protection(&career, mover.from, self.law(mover), &mut Silent).determined();
        found.is_some_and(|found| !found.kinds.is_empty())
    }

    /// The longest time in the post has passed for those whose time has been extended and is over (rules/6.3).
    fn after(&self, mover: &Mover) -> After {
        let (career, law) = (self.asked.world.career(mover.person), self.law(mover));
        let term = due(&career, self.asked.on, law, &mut Silent);
        if time_end(&career, self.asked.on, law, &mut Silent) == term { After::Refusal } else { After::MaximumTime }
    }

    fn extension(&self, mover: &Mover) -> Option<Extension> {
        let (career, law, on) = (self.asked.world.career(mover.person), self.law(mover), self.asked.on);
        let until = extension_limit(&career, on, law, &mut Silent);
        let end = time_end(&career, on, law, &mut Silent);
        let permission = match (&until, end) {
            // What ends no later than the time does now extends nothing.
            (Outcome::Determined(until), Outcome::Determined(end)) if *until <= end || *until <= on => return None,
            (Outcome::Determined(until), _) => extension(&career, on, *until, law, &mut Silent),
            (open, _) => Outcome::Undetermined(open.asks()),
        };
        let in_transition = transitional(&career, law, &mut Silent) == Outcome::Determined(true);
        let submit_by = match career.extensions.is_empty() && in_transition {
            true => Outcome::Determined(mover.from.plus_days(-law.numbers.materials_days)),
            false => materials_due(&career, on, law, &mut Silent),
        };
        Some(Extension { until, submit_by, before: extension_route(&career, on, law, &mut Silent), permission })
    }

    /// The law's answers for someone whom clause 6 protects, with all their steps: what protects, what may be offered, what may be extended.
    ///
    /// # Errors
    /// [`PlanError::NotPlanned`].
    pub fn explain_care(&self, person: PersonNo, care: &Care) -> Result<Vec<Determination>, PlanError> {
        let mover = self.mover(person)?;
        let question =
            Question { career: Some(self.asked.world.career(person)), on: Some(self.asked.on), ..Question::default() };
        let law = self.law(&mover);
        let mut found = vec![Question { on: Some(mover.from), ..question }.ask("rotation::protected", law)?];
        if let Some(offer) = care.offer {
            let asked = Question { on: Some(offer.on), post: Some(offer.post), after: Some(care.after), ..question };
            found.push(asked.ask("rotation::same_locality_offer", law)?);
        }
        if let Some(extension) = &care.extension {
            for norm in ["rotation::extension_limit", "rotation::materials_due", "rotation::extension_route"] {
                found.push(question.ask(norm, law)?);
            }
            if let Outcome::Determined(until) = extension.until {
                found.push(Question { until: Some(until), ..question }.ask("rotation::extension", law)?);
            }
        }
        Ok(found)
    }
}
