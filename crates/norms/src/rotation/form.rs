//! The form of the annual plan (rules/11, 13 and the annex to the rules): what a row must show, and in which column.

use acts::Cite;
use calendar::Date;
use registry::{Career, Person, PostNo};
use strum::IntoEnumIterator;

use super::ask::{Asks, Outcome};
use super::cites;
use super::finding::Finding;
use super::law::Law;
use super::permission::{Permission, RefusalCode};
use super::protection::protection;
use super::term::due;
use crate::set::{Set, members};
use crate::trace::{Trace, Unspoken};

members! {
    /// What the plan shows of an employee (rules/13), in the order of the form.
    Particular {
        /// Surname, first name, patronymic if there is one.
        Name,
        /// Date of birth.
        Born,
        /// The post held.
        PostHeld,
        /// Special rank or class rank.
        Rank,
        /// The day on which the three-year term expires.
        Expiry,
        /// The category of the post intended for the rotation; a category, not a named post (A34).
        Category,
        /// Family status and number of family members.
        Family,
        /// Whether there are persons of the three kinds of rules/6.1.
        Protected,
        /// The need of service housing.
        Housing,
    }
}

impl Particular {
    /// The column of the form that shows it, from 1; the first is the number of the row.
    pub fn column(self) -> u8 {
        match self {
            Particular::Name | Particular::Born | Particular::PostHeld | Particular::Rank => 2,
            Particular::Expiry => 3,
            Particular::Category => 4,
            Particular::Family | Particular::Protected => 5,
            Particular::Housing => 6,
        }
    }

    /// The sub-clause of rules/13 that asks for it.
    pub fn clause(self) -> Cite {
        match self {
            Particular::Name | Particular::Born => cites::NAME_AND_BIRTH,
            Particular::PostHeld | Particular::Rank => cites::POST_AND_RANK,
            Particular::Expiry => cites::EXPIRY_COLUMN,
            Particular::Category => cites::INTENDED_CATEGORY,
            Particular::Family | Particular::Protected => cites::FAMILY,
            Particular::Housing => cites::HOUSING_NEED,
        }
    }

    fn column_cite(self) -> Cite {
        match self.column() {
            2 => cites::FORM_EMPLOYEE,
            3 => cites::FORM_EXPIRY,
            4 => cites::FORM_CATEGORY,
            5 => cites::FORM_FAMILY,
            _ => cites::FORM_HOUSING,
        }
    }
}

/// A row of the plan: of whom, on which day drawn up, for which post.
#[derive(Clone, Copy)]
pub struct FormRow<'w> {
    /// The person, as the register knows them.
    pub person: &'w Person,
    /// The career.
    pub career: Career<'w>,
    /// The day on which the plan is drawn up.
    pub on: Date,
    /// The post whose category the row names: the one intended, or, while none is, the one held, to which it must be equal (rules/8.4).
    pub intended: PostNo,
}

/// Whether a row of the plan shows all that rules/13 asks for; what is missing is named with its column.
///
/// The expiry of the term is computed, and where it cannot be, the row says so with the reason: the column is never empty. An absent
/// patronymic is no omission.
pub fn plan_form<T: Trace>(row: &FormRow<'_>, law: &Law<'_>, trace: &mut T) -> Outcome<Permission> {
    let mut permission = Permission::default();
    trace.step(cites::FORM_TITLE, Finding::RowOfTheForm);
    trace.step(cites::FORM_NUMBER, Finding::RowOfTheForm);
    let shown = shown(row, law, trace);
    for particular in Particular::iter() {
        let found = if shown.contains(particular) {
            Finding::ParticularShown { particular, column: particular.column() }
        } else {
            Finding::ParticularMissing { particular, column: particular.column() }
        };
        trace.step(particular.clause(), found);
        trace.step(particular.column_cite(), found);
    }
    if Particular::iter().any(|particular| !shown.contains(particular)) {
        for cite in [cites::PLAN_DRAWN_UP, cites::PLAN_CONTENT] {
            permission.refuse(RefusalCode::PlanFormIncomplete, cite, None, None, trace);
        }
    } else {
        trace.step(cites::PLAN_DRAWN_UP, Finding::RowComplete);
        trace.step(cites::PLAN_CONTENT, Finding::RowComplete);
    }
    permission.or_ask(Asks::EMPTY)
}

/// What the row shows. The steps by which the term and the protection are found stand with their own norms.
pub fn shown<T: Trace>(row: &FormRow<'_>, law: &Law<'_>, trace: &mut T) -> Set<Particular> {
    let FormRow { person, career, on, intended } = row;
    let held = career.held_on(*on).map(|at| law.staff.post(career.appointments[at].post));
    let identity = person.identity.as_ref();
    let protected = protection(career, *on, law, &mut Unspoken(trace));
    // Whatever comes out is shown: a day, a bound, or the facts that are missing.
    let expires = !matches!(due(career, *on, law, &mut Unspoken(trace)), Outcome::NotApplicable(_));
    let is_shown = |particular: &Particular| match particular {
        Particular::Name => identity.is_some(),
        Particular::Born => identity.is_some_and(|identity| identity.born.is_some()),
        Particular::PostHeld => held.is_some_and(|post| !post.title.kk.is_empty()),
        Particular::Rank => person.rank.is_some(),
        Particular::Expiry => expires,
        Particular::Category => law.staff.post(*intended).category.is_some(),
        Particular::Family => person.family.is_some(),
        Particular::Protected => protected.determined().is_some(),
        Particular::Housing => person.housing.is_some(),
    };
    Particular::iter().filter(is_shown).collect()
}
