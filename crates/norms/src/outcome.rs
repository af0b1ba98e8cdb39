//! What a norm answers, and what it asks for when it cannot.

use acts::Cite;
use serde::Serialize;

use crate::set::{Set, members};

members! {
    /// A fact that a norm needs and the register does not have.
    Ask {
        /// The last day of a leave.
        AbsenceEnd,
        /// The day from which the appointment takes effect.
        TermStart,
        /// The ground of an appointment that may carry a term over.
        CarryOverCause,
        /// Whether two posts are of equal rank.
        EqualRank,
        /// A decision whether a gap between two posts carries the term over.
        GapDecision,
        /// The day of the act's first official publication.
        PublicationDay,
        /// Which item of the list a post falls under.
        ListItem,
        /// What kind of unit a post stands in.
        UnitKind,
        /// The unit a post stands in.
        Unit,
        /// What the holder of a post is in the unit.
        Role,
        /// The level of a post.
        Level,
        /// The locality of a post.
        Locality,
        /// The qualification requirements of a post.
        Requirements,
        /// Whether the employee meets a requirement.
        Qualification,
        /// Whether the President or the Administration has a say in a post.
        Nomenclature,
        /// Who appoints to a post and releases from it.
        AppointingAuthority,
        /// The post held.
        PostHeld,
        /// The ground on which a post was left.
        LeavingGround,
        /// How a child is related to the employee.
        ChildRelation,
        /// A child's date of birth.
        ChildBirthDate,
        /// Whether a family member is dependent.
        Dependency,
        /// Whether a family member permanently lives together with the employee.
        Cohabitation,
        /// The group of a disability.
        DisabilityGroup,
        /// Whether a parent is a pensioner by age.
        PensionByAge,
        /// The working calendar of a year.
        WorkingCalendar,
    }
}

/// The facts asked for.
pub type Asks = Set<Ask>;

/// The answer of a norm. Unknown is never "no" and never zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome<T> {
    /// The facts recorded decide it.
    Determined(T),
    /// A bound: not before this; the facts asked for would fix it.
    NotBefore(T, Asks),
    /// Cannot be decided; the facts asked for are missing.
    Undetermined(Asks),
    /// The question does not arise, under this clause.
    NotApplicable(Cite),
    /// An authority decides, under this clause.
    ForAuthority(Authority, Cite),
    /// Two clauses answer differently.
    Conflict(Cite, Cite),
}

members! {
    /// Who decides where the act leaves a decision open.
    Authority {
        /// The HR service.
        HrService,
        /// The head of the body.
        Head,
        /// An authorised head.
        AuthorisedHead,
        /// The person entitled to appoint and release.
        AppointingAuthority,
        /// The Presidential Administration.
        Administration,
        /// The President.
        President,
    }
}

impl<T> Outcome<T> {
    /// The value, if the facts decide it.
    pub fn determined(self) -> Option<T> {
        match self {
            Outcome::Determined(value) => Some(value),
            _ => None,
        }
    }

    /// The same answer with another value.
    #[inline]
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Outcome<U> {
        match self {
            Outcome::Determined(value) => Outcome::Determined(f(value)),
            Outcome::NotBefore(value, asks) => Outcome::NotBefore(f(value), asks),
            Outcome::Undetermined(asks) => Outcome::Undetermined(asks),
            Outcome::NotApplicable(cite) => Outcome::NotApplicable(cite),
            Outcome::ForAuthority(authority, cite) => Outcome::ForAuthority(authority, cite),
            Outcome::Conflict(one, other) => Outcome::Conflict(one, other),
        }
    }

    /// The name of the case, as scripts read it.
    pub fn name(&self) -> &'static str {
        match self {
            Outcome::Determined(_) => "determined",
            Outcome::NotBefore(..) => "not-before",
            Outcome::Undetermined(_) => "undetermined",
            Outcome::NotApplicable(_) => "not-applicable",
            Outcome::ForAuthority(..) => "for-authority",
            Outcome::Conflict(..) => "conflict",
        }
    }

    /// The facts asked for.
    pub fn asks(&self) -> Asks {
        match self {
            Outcome::NotBefore(_, asks) | Outcome::Undetermined(asks) => *asks,
            _ => Asks::EMPTY,
        }
    }
}

/// An answer in the form in which it leaves the law layer: its case, its value as JSON, and what goes with it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Answer {
    /// Name of the case.
    pub outcome: &'static str,
    /// The value; absent where there is none.
    pub value: serde_json::Value,
    /// Facts asked for.
    pub asks: Asks,
    /// Clauses of an answer that consists in them (not applicable, conflict, for an authority).
    pub under: Vec<Cite>,
    /// Who decides, where an authority does.
    pub authority: Option<Authority>,
}

impl<T: Serialize> From<Outcome<T>> for Answer {
    fn from(outcome: Outcome<T>) -> Answer {
        let (outcome_name, asks) = (outcome.name(), outcome.asks());
        let (under, authority) = match &outcome {
            Outcome::NotApplicable(cite) => (vec![*cite], None),
            Outcome::ForAuthority(authority, cite) => (vec![*cite], Some(*authority)),
            Outcome::Conflict(one, other) => (vec![*one, *other], None),
            _ => (Vec::new(), None),
        };
        let value = match outcome {
            // Values are dates, names and lists of names: they always have a JSON form.
            Outcome::Determined(value) | Outcome::NotBefore(value, _) => {
                serde_json::to_value(value).unwrap_or_default()
            }
            _ => serde_json::Value::Null,
        };
        Answer { outcome: outcome_name, value, asks, under, authority }
    }
}
