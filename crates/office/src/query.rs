//! Questions to the register: who falls due and why, what a person may take, everything about one person.

use calendar::{Date, WorkingCalendar};
use norms::rotation::{
    Asks, Item, Law, MoveGround, Outcome, Permission, Proposed, Protection, Question, Readings, due, in_scope, listed,
    may_take, plan_row, protection, time_end, transitional,
};
use norms::{Determination, LawError, QuestionError, Silent};
use registry::{BodyNo, Career, PersonNo, PostNo, RefusalOf, World};

use crate::law::rotation_law;

/// The register with the day as of which it is asked and the calendar in use.
#[derive(Clone, Copy)]
pub struct View<'w> {
    /// The register.
    pub world: &'w World,
    /// The working calendar.
    pub calendar: &'w WorkingCalendar,
    /// The day as of which it is asked.
    pub on: Date,
    /// Readings in place of those chosen, for this question.
    pub readings: Option<Readings>,
}

/// A line of the due list.
#[derive(Clone, Debug, PartialEq)]
pub struct DueRow {
    /// The person.
    pub person: PersonNo,
    /// The post held.
    pub post: PostNo,
    /// Its list item.
    pub item: Option<Item>,
    /// D: the day on which the term has passed.
    pub due: Outcome<Date>,
    /// The end of the time in the post, extensions included.
    pub time_end: Outcome<Date>,
    /// Whether the employee falls under the transitional rotation.
    pub transitional: Outcome<bool>,
    /// What protects the employee on the day of asking.
    pub protection: Outcome<Protection>,
    /// Whether the row stands only because a fact is missing.
    pub marked: bool,
    /// What is missing.
    pub asks: Asks,
}

impl DueRow {
    /// The day by which the list is ordered: the end of the time in the post, or its bound.
    pub fn day(&self) -> Option<Date> {
        match self.time_end {
            Outcome::Determined(day) | Outcome::NotBefore(day, _) => Some(day),
            _ => None,
        }
    }
}

/// The due list of a plan year.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DueList {
    /// Those who stand in the plan, by day.
    pub rows: Vec<DueRow>,
    /// Those of whom it cannot be said, and why.
    pub undecided: Vec<(PersonNo, PostNo, Asks)>,
    /// How many holders of posts in scope were looked at.
    pub holders: usize,
}

impl<'w> View<'w> {
    /// The law for a body on the day asked.
    pub fn law(&self, body: Option<BodyNo>) -> Result<Law<'w>, LawError> {
        let law = rotation_law(self.world, body, self.on, self.calendar)?;
        Ok(match self.readings {
            Some(readings) => norms::Law::read_as(&law, readings),
            None => law,
        })
    }

    /// The law as it applies to a person: that of the body of the post held.
    pub fn law_of(&self, no: PersonNo) -> Result<Law<'w>, LawError> {
        let body = self.post_of(no).map(|post| self.world.staff.post(post).body);
        self.law(body)
    }

    /// The post a person holds on the day asked.
    pub fn post_of(&self, no: PersonNo) -> Option<PostNo> {
        let career = self.world.career(no);
        career.held_on(self.on).map(|at| career.appointments[at].post)
    }

    /// Who stands in the rotation plan of a year, drawn up on the day asked.
    pub fn due_list(&self, year: i32, of: Option<BodyNo>) -> Result<DueList, LawError> {
        let laws = (0..self.world.staff.bodies.len() as u32)
            .map(|body| self.law(Some(BodyNo(body))))
            .collect::<Result<Vec<_>, _>>()?;
        // Whether a post is in scope is asked once a post, not once a holder.
        let out_of_scope = |(no, post): (PostNo, &registry::Post)| {
            let law = &laws[post.body.index()];
            let skipped = of.is_some_and(|of| of != post.body);
            skipped || in_scope(no, law, &mut Silent) == Outcome::Determined(false)
        };
        let out_of_scope: Vec<bool> = self.world.staff.numbered_posts().map(out_of_scope).collect();
        let mut list = DueList::default();
        for no in (0..self.world.people.len() as u32).map(PersonNo) {
            let career = self.world.career(no);
            let Some(post) = career.held_on(self.on).map(|at| career.appointments[at].post) else { continue };
            if out_of_scope[post.index()] {
                continue;
            }
            list.holders += 1;
            let law = &laws[self.world.staff.post(post).body.index()];
            match plan_row(&career, self.on, year, law, &mut Silent) {
                Outcome::Determined(true) => list.rows.push(self.row(no, post, &career, law, false)),
                Outcome::NotBefore(true, _) => list.rows.push(self.row(no, post, &career, law, true)),
                Outcome::Undetermined(asks) => list.undecided.push((no, post, asks)),
                _ => {}
            }
        }
        list.rows.sort_by_key(|row| (row.day(), row.person));
        Ok(list)
    }

    /// One of the undecided of a due list, as a line of it.
    pub fn undecided_row(&self, person: PersonNo, post: PostNo, asks: Asks) -> Result<DueRow, LawError> {
        let row = self.row(person, post, &self.world.career(person), &self.law_of(person)?, true);
        Ok(DueRow { asks, ..row })
    }

    fn row(&self, person: PersonNo, post: PostNo, career: &Career<'_>, law: &Law<'_>, marked: bool) -> DueRow {
        let time_end = time_end(career, self.on, law, &mut Silent);
        DueRow {
            person,
            post,
            item: listed(post, law, &mut Silent).determined(),
            due: due(career, self.on, law, &mut Silent),
            transitional: transitional(career, law, &mut Silent),
            protection: protection(career, self.on, law, &mut Silent),
            marked,
            asks: time_end.asks(),
            time_end,
        }
    }

    /// Everything the norms say of one person on the day asked: the post, the term, the plan of a year, protection.
    pub fn explain(&self, no: PersonNo, year: i32) -> Result<Vec<Determination>, LawError> {
        let law = self.law_of(no)?;
        let question = Question {
            career: Some(self.world.career(no)),
            on: Some(self.on),
            post: self.post_of(no),
            year: Some(year),
            ..Question::default()
        };
        // A norm that needs a post is left out for a person who holds none.
        Ok(self.asked_of(no, &law).into_iter().filter_map(|norm| question.ask(norm, &law).ok()).collect())
    }

    /// The norms that matter to a person; those on the transition and on extensions where the facts call for them.
    fn asked_of(&self, no: PersonNo, law: &Law<'_>) -> Vec<&'static str> {
        let career = self.world.career(no);
        let transitional = transitional(&career, law, &mut Silent) == Outcome::Determined(true);
        let protection = protection(&career, self.on, law, &mut Silent);
        let protected = protection.determined().is_some_and(|found| !found.kinds.is_empty());
        let refused = career.refusals.iter().any(|r| r.of == RefusalOf::Relocation && r.on <= self.on);
        let extended = career.extensions.iter().any(|extension| extension.ordered <= self.on);
        let asked = [
            ("rotation::listed", true),
            ("rotation::term_start", true),
            ("rotation::due", true),
            ("rotation::end_of_time", true),
            ("rotation::plan_row", true),
            ("rotation::transitional", true),
            ("rotation::transition_deadline", transitional),
            ("rotation::protected", true),
            ("rotation::materials_due", true),
            ("rotation::extension_route", protected || refused),
            // To others it would promise an extension that the law does not give them.
            ("rotation::extension_limit", protected && (refused || extended)),
        ];
        asked.into_iter().filter(|(_, called_for)| *called_for).map(|(norm, _)| norm).collect()
    }

    /// Whether a person may take a post on a day, with every reason that speaks against it.
    pub fn may_take(
        &self,
        no: PersonNo,
        post: PostNo,
        day: Date,
        ground: MoveGround,
    ) -> Result<Determination, AskError> {
        let occupied = self.world.holders_on(post, day).any(|holder| holder != no);
        let question = Question {
            career: Some(self.world.career(no)),
            on: Some(day),
            post: Some(post),
            ground: Some(ground),
            occupied,
            ..Question::default()
        };
        Ok(question.ask("rotation::may_take", &self.law_of(no)?)?)
    }
}

impl View<'_> {
    /// Whether a person may take a post on a day if its holder has left it by then, with every reason that speaks against it.
    pub fn may_take_vacated(
        &self,
        no: PersonNo,
        post: PostNo,
        day: Date,
        ground: MoveGround,
    ) -> Result<Determination, AskError> {
        let question = Question {
            career: Some(self.world.career(no)),
            on: Some(day),
            post: Some(post),
            ground: Some(ground),
            ..Question::default()
        };
        Ok(question.ask("rotation::may_take", &self.law_of(no)?)?)
    }

    /// Who of these may take a post on a day by the plan if its holder has left it by then, in their order.
    pub fn who_may_take(
        &self,
        post: PostNo,
        day: Date,
        people: &[PersonNo],
    ) -> Result<Vec<(PersonNo, Permission)>, LawError> {
        let laws = View { on: day, ..*self }.laws()?;
        let proposed = Proposed { to: post, on: day, ground: MoveGround::Plan, occupied: false };
        let permitted = |no: &PersonNo| {
            let held = self.post_of(*no).filter(|held| *held != post)?;
            let law = laws.get(self.world.staff.post(held).body.index())?;
            let permission = may_take(&self.world.career(*no), proposed, law, &mut Silent).determined()?;
            permission.lawful().then_some((*no, permission))
        };
        Ok(people.iter().filter_map(permitted).collect())
    }
}

/// Why a question could not be put.
#[derive(Debug, thiserror::Error)]
pub enum AskError {
    /// The act's data.
    #[error(transparent)]
    Law(#[from] LawError),
    /// The question.
    #[error(transparent)]
    Question(#[from] QuestionError),
}
