//! What a norm answers.

use acts::Cite;
use serde::Serialize;

use crate::set::{Member, Set, members};

/// The answer of a norm; `A` are the facts that the norms of its act may ask for. Unknown is never "no" and never zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome<T, A: Member> {
    /// The facts recorded decide it.
    Determined(T),
    /// A bound: not before this; the facts asked for would fix it.
    NotBefore(T, Set<A>),
    /// Cannot be decided; the facts asked for are missing.
    Undetermined(Set<A>),
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

impl<T, A: Member> Outcome<T, A> {
    /// The value, if the facts decide it.
    pub fn determined(self) -> Option<T> {
        match self {
            Outcome::Determined(value) => Some(value),
            _ => None,
        }
    }

    /// The same answer with another value.
    #[inline]
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Outcome<U, A> {
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
    pub fn asks(&self) -> Set<A> {
        match self {
            Outcome::NotBefore(_, asks) | Outcome::Undetermined(asks) => *asks,
            _ => Set::EMPTY,
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
    pub asks: Vec<&'static str>,
    /// Clauses of an answer that consists in them (not applicable, conflict, for an authority).
    pub under: Vec<Cite>,
    /// Who decides, where an authority does.
    pub authority: Option<Authority>,
}

impl<T: Serialize, A: Member> From<Outcome<T, A>> for Answer {
    fn from(outcome: Outcome<T, A>) -> Answer {
        let (outcome_name, asks) = (outcome.name(), outcome.asks().iter().map(Member::name).collect());
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
