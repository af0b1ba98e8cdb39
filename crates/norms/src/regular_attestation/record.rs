//! A record of which nothing is missing: what the article's statements are computed from.
//!
//! Where facts are not recorded there are several such records, one for each way in which the gaps may be filled (`gaps`);
//! the statements themselves need not know of it.

use calendar::Date;
use registry::AttestationKind;

use super::facts::{Leads, LeaveKind, Led};

/// A period of service in law-enforcement bodies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spell {
    pub from: Date,
    pub last: Option<Date>,
    /// Percent of its calendar length as which it counts by preferential counting; `None` where no such counting is recorded.
    pub percent: Option<i32>,
}

impl Spell {
    pub fn covers(&self, day: Date) -> bool {
        self.from <= day && self.last.is_none_or(|last| day <= last)
    }
}

/// How a post compares with the one held before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Compared {
    NotEqual,
    Equal,
    EqualOtherFunctions,
}

/// An appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Post {
    pub from: Date,
    /// Last day in the post, where it ended.
    pub last: Option<Date>,
    pub compared: Compared,
    pub leads: Leads,
    pub of: Led,
}

/// A leave with the day of return from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Away {
    pub kind: LeaveKind,
    pub from: Date,
    pub back: Date,
}

impl Away {
    pub fn covers(&self, day: Date) -> bool {
        self.from <= day && day < self.back
    }
}

/// The record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Record {
    pub woman: bool,
    /// In order of time.
    pub service: Vec<Spell>,
    /// Service elsewhere: first day, last day.
    pub elsewhere: Vec<(Date, Option<Date>)>,
    /// Attestations undergone, in order of time.
    pub attestations: Vec<(Date, AttestationKind)>,
    /// In order of time; the next one ends the one before.
    pub posts: Vec<Post>,
    /// In order of time.
    pub leaves: Vec<Away>,
    /// First day, last day.
    pub pregnancies: Vec<(Date, Option<Date>)>,
}

impl Record {
    /// Puts the record in order of time and ends each post where the next one begins.
    pub fn settle(&mut self) {
        self.service.sort_by_key(|spell| spell.from);
        self.attestations.sort_by_key(|(on, _)| *on);
        self.leaves.sort_by_key(|leave| leave.from);
        self.posts.sort_by_key(|post| post.from);
        for at in 1..self.posts.len() {
            let ended = self.posts[at].from.plus_days(-1);
            let before = &mut self.posts[at - 1];
            before.last = Some(before.last.map_or(ended, |last| last.min(ended)));
        }
    }

    /// The post held on a day.
    pub fn post_on(&self, day: Date) -> Option<&Post> {
        self.posts.iter().rev().find(|post| post.from <= day).filter(|post| post.last.is_none_or(|last| day <= last))
    }

    /// Whether the employee serves in a law-enforcement body on a day.
    pub fn serves_on(&self, day: Date) -> bool {
        self.service.iter().any(|spell| spell.covers(day))
    }
}
