//! The annual plan in its form: a row an employee, with what clause 13 asks for, in the words of a language.

use acts::plan_form;
use norms::rotation::{Asks, FormRow, Law, Outcome, Particular, Protection, due, extension_runs, protection, shown};
use norms::{LawError, Silent};
use planner::{Mover, Planner};
use registry::{BodyNo, PersonNo, PostNo};
use serde::Serialize;
use strum::IntoEnumIterator;

use crate::language::{self, Language, date, text};
use crate::query::View;

/// What fills the templates of the plan.
#[derive(Clone, Debug, Serialize)]
pub struct PlanData {
    /// The plan year.
    pub year: String,
    /// The year before it, in which the plan is drawn up.
    pub year_before: String,
    /// The day on which it is drawn up.
    pub drawn_up: String,
    /// The title of the form.
    pub title: String,
    /// The headings of its columns.
    pub columns: Vec<String>,
    /// The plan of each body.
    pub bodies: Vec<BodyPlan>,
}

/// The plan of a body.
#[derive(Clone, Debug, Serialize)]
pub struct BodyPlan {
    /// Key of the body.
    pub key: String,
    /// Its name.
    pub name: String,
    /// A row an employee.
    pub rows: Vec<Row>,
}

/// A row of the plan, in words.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// Number of the row, from 1.
    pub number: usize,
    /// Number of the person, such as `P12`.
    pub person: String,
    /// Surname, first name, patronymic.
    pub name: String,
    /// Date of birth.
    pub born: String,
    /// The post held.
    pub post: String,
    /// Special or class rank.
    pub rank: String,
    /// The day on which the three years expire; where that is open, as much as is known and what is missing.
    pub expiry: String,
    /// The end of a running extension (A48); empty where none runs.
    pub extended: String,
    /// The category of the post intended.
    pub category: String,
    /// The post intended: an internal annex, not part of the form (A34); empty where the plan has none.
    pub intended: String,
    /// Family status.
    pub family: String,
    /// Number of family members.
    pub members: String,
    /// Whether there is a child with a disability.
    pub child: String,
    /// Whether there is a dependent family member with a disability of group I or II.
    pub family_member: String,
    /// Whether there is a dependent parent who is a pensioner.
    pub parent: String,
    /// The need of service housing.
    pub housing: String,
}

/// An empty cell of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The body whose plan it is.
    pub body: BodyNo,
    /// The row, from 1.
    pub row: usize,
    /// Of whom.
    pub person: PersonNo,
    /// What is not recorded.
    pub particular: Particular,
}

impl PlanData {
    /// The plan as it stands, body by body, its rows by the day on which the time in the post ends, and the cells that are empty.
    pub fn of(
        view: &View<'_>,
        planner: &mut Planner<'_>,
        laws: &[Law<'_>],
        year: i32,
        language: Language,
    ) -> (PlanData, Vec<Gap>) {
        let given: std::collections::BTreeMap<PersonNo, PostNo> = planner.plan().given().collect();
        // Who moves without having to (A53) needs a row too: the plan is the ground of the move (rules/9).
        let in_plan = |mover: &&Mover| mover.must || given.contains_key(&mover.person);
        let mut movers: Vec<Mover> = planner.movers().iter().filter(in_plan).copied().collect();
        movers.sort_by_key(|mover| (view.world.staff.post(mover.post).body, mover.from, mover.person));
        let (mut bodies, mut gaps): (Vec<BodyPlan>, Vec<Gap>) = (Vec::new(), Vec::new());
        for rows in
            movers.chunk_by(|one, other| view.world.staff.post(one.post).body == view.world.staff.post(other.post).body)
        {
            let no = view.world.staff.post(rows[0].post).body;
            let body = &view.world.staff.bodies[no.index()];
            let mut plan = BodyPlan {
                key: body.key.to_string(),
                name: body.name.in_language(language.code()).to_owned(),
                rows: Vec::with_capacity(rows.len()),
            };
            for (number, mover) in (1..).zip(rows) {
                let desk =
                    RowDesk { view, law: &laws[no.index()], mover, to: given.get(&mover.person).copied(), language };
                let Some((row, missing)) = desk.row(number) else { continue };
                gaps.extend(missing.into_iter().map(|particular| Gap {
                    body: no,
                    row: number,
                    person: mover.person,
                    particular,
                }));
                plan.rows.push(row);
            }
            bodies.push(plan);
        }
        let data = PlanData { bodies, ..PlanData::head(view, year, language) };
        (data, gaps)
    }

    /// The plan of a body with rows as they stand in its case: who, and the post intended.
    ///
    /// # Errors
    /// [`LawError`] where the law of the body cannot be put together.
    pub fn of_rows(
        view: &View<'_>,
        body: &str,
        rows: &[(PersonNo, Option<PostNo>)],
        year: i32,
        language: Language,
    ) -> Result<PlanData, LawError> {
        let no = view.world.staff.find_body(body);
        let law = view.law(no)?;
        let mut plan = BodyPlan { key: body.to_owned(), name: String::new(), rows: Vec::with_capacity(rows.len()) };
        if let Some(no) = no {
            let body = &view.world.staff.bodies[no.index()];
            plan.name = body.name.in_language(language.code()).to_owned();
        }
        for (number, (person, to)) in (1..).zip(rows) {
            let Some(post) = view.post_of(*person) else { continue };
            let mover = Mover { person: *person, post, from: view.on, must: true, marked: false };
            let desk = RowDesk { view, law: &law, mover: &mover, to: *to, language };
            plan.rows.extend(desk.row(number).map(|(row, _)| row));
        }
        Ok(PlanData { bodies: vec![plan], ..PlanData::head(view, year, language) })
    }

    fn head(view: &View<'_>, year: i32, language: Language) -> PlanData {
        let form = plan_form();
        PlanData {
            year: year.to_string(),
            year_before: (year - 1).to_string(),
            drawn_up: date(language, view.on),
            title: form.form.title.in_language(language.code()).replace("20__", &year.to_string()),
            columns: form.column.iter().map(|column| column.heading.in_language(language.code()).to_owned()).collect(),
            bodies: Vec::new(),
        }
    }

    /// The same plan with the row of one employee alone, under its own number (A35).
    pub fn extract(&self, person: &str) -> Option<PlanData> {
        let body = self.bodies.iter().find(|body| body.rows.iter().any(|row| row.person == person))?;
        let rows = body.rows.iter().filter(|row| row.person == person).cloned().collect();
        let bodies = vec![BodyPlan { rows, key: body.key.clone(), name: body.name.clone() }];
        Some(PlanData { bodies, ..self.clone_head() })
    }

    /// The same plan with one body alone.
    pub fn of_body(&self, key: &str) -> Option<PlanData> {
        let body = self.bodies.iter().find(|body| body.key == key)?.clone();
        Some(PlanData { bodies: vec![body], ..self.clone_head() })
    }

    fn clone_head(&self) -> PlanData {
        PlanData {
            year: self.year.clone(),
            year_before: self.year_before.clone(),
            drawn_up: self.drawn_up.clone(),
            title: self.title.clone(),
            columns: self.columns.clone(),
            bodies: Vec::new(),
        }
    }
}

/// What a row is made from.
struct RowDesk<'d, 'w> {
    view: &'d View<'w>,
    law: &'d Law<'d>,
    mover: &'d Mover,
    to: Option<PostNo>,
    language: Language,
}

impl RowDesk<'_, '_> {
    fn say(&self, id: &str) -> String {
        text(self.language, id, &[])
    }

    /// The row and what is missing in it; `None` after erasure of the person.
    fn row(&self, number: usize) -> Option<(Row, Vec<Particular>)> {
        let person = self.view.world.person(self.mover.person)?;
        let identity = person.identity.as_ref()?;
        let career = self.view.world.career(self.mover.person);
        let intended = self.to.unwrap_or(self.mover.post);
        let shows = shown(&FormRow { person, career, on: self.view.on, intended }, self.law, &mut Silent);
        let gap = || self.say("paper-not-recorded");
        let staff = &self.view.world.staff;
        let protected = protection(&career, self.view.on, self.law, &mut Silent);
        let there = |kind| self.presence(protected, kind);
        let family = person.family.as_ref();
        let housing = person.housing.map(|needed| if needed { "paper-needed" } else { "paper-not-needed" });
        let extended = extension_runs(&career, self.view.on, self.law, &mut Silent).determined();
        let row = Row {
            number,
            person: format!("P{}", self.mover.person.0),
            name: identity.name.to_string(),
            born: identity.born.map_or_else(gap, |born| date(self.language, born)),
            post: language::post(self.language, self.mover.post, staff),
            rank: person.rank.as_ref().map_or_else(gap, |(_, rank)| rank.to_string()),
            expiry: self.expiry(due(&career, self.view.on, self.law, &mut Silent)),
            extended: extended.map_or_else(String::new, |until| date(self.language, until)),
            category: staff.post(intended).category.as_ref().map_or_else(gap, |category| category.to_string()),
            intended: self.to.map_or_else(String::new, |post| language::post(self.language, post, staff)),
            family: family.map_or_else(gap, |(status, _)| status.to_string()),
            members: family.map_or_else(gap, |(_, members)| members.to_string()),
            child: there(norms::rotation::ProtectedKind::Child),
            family_member: there(norms::rotation::ProtectedKind::FamilyMember),
            parent: there(norms::rotation::ProtectedKind::Parent),
            housing: housing.map_or_else(gap, |id| self.say(id)),
        };
        Some((row, Particular::iter().filter(|particular| !shows.contains(*particular)).collect()))
    }

    /// Presence or absence of a kind of rules/6.1. A claim without a proof is no presence, and is said to be a claim.
    fn presence(&self, protected: Outcome<Protection>, kind: norms::rotation::ProtectedKind) -> String {
        let Some(found) = protected.determined() else { return self.say("paper-not-recorded") };
        let id = match (found.kinds.contains(kind), found.claimed.contains(kind)) {
            (true, _) => "paper-present",
            (false, true) => "paper-claimed",
            (false, false) => "paper-absent",
        };
        self.say(id)
    }

    /// D, or as much as is known of it with what is missing (rules/13(3)).
    fn expiry(&self, due: Outcome<calendar::Date>) -> String {
        let missing = |asks: Asks| {
            let words = asks.iter().map(|ask| text(self.language, &format!("ask-{ask}"), &[]));
            words.collect::<Vec<_>>().join("; ")
        };
        match due {
            Outcome::Determined(day) => date(self.language, day),
            Outcome::NotBefore(day, asks) => {
                let values = [("day", day.into()), ("missing", missing(asks).into())];
                text(self.language, "paper-not-before", &values)
            }
            open => text(self.language, "paper-undetermined", &[("missing", missing(open.asks()).into())]),
        }
    }
}
