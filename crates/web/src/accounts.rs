//! Who is signed in, and which parts of the site are open to them.

use office::access::{Action, Actor};
use office::accounts::AccountNo;

/// A part of the site, as the left column names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Section {
    /// What is due.
    Today,
    /// People.
    People,
    /// Posts and structure.
    Posts,
    /// Rotation.
    Rotation,
    /// Cases.
    Cases,
    /// The acts.
    Acts,
    /// Scenarios.
    Scenarios,
    /// The journal.
    Journal,
}

impl Section {
    /// All of them, in the order of the column.
    pub const ALL: [Section; 8] = [
        Section::Today,
        Section::People,
        Section::Posts,
        Section::Rotation,
        Section::Cases,
        Section::Acts,
        Section::Scenarios,
        Section::Journal,
    ];

    pub fn key(self) -> &'static str {
        match self {
            Section::Today => "today",
            Section::People => "people",
            Section::Posts => "posts",
            Section::Rotation => "rotation",
            Section::Cases => "cases",
            Section::Acts => "acts",
            Section::Scenarios => "scenarios",
            Section::Journal => "journal",
        }
    }

    /// Where it begins.
    pub fn place(self) -> String {
        if self == Section::Today { "/".to_owned() } else { format!("/{}", self.key()) }
    }

    /// What one must be able to do for its first page; nothing for the page of the day.
    pub fn needs(self) -> Option<Action> {
        match self {
            Section::Today => None,
            Section::People => Some(Action::PeopleFind),
            Section::Posts => Some(Action::PostsRead),
            Section::Rotation => Some(Action::PlanRead),
            Section::Cases => Some(Action::CaseRead),
            Section::Acts => Some(Action::ActsRead),
            Section::Scenarios => Some(Action::ScenariosRun),
            Section::Journal => Some(Action::JournalRead),
        }
    }
}

/// Someone signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Signed {
    /// The account.
    pub no: AccountNo,
    /// Who it is in words; empty where the roles say enough.
    pub name: String,
    /// Who acts, with the roles held.
    pub actor: Actor,
}

impl Signed {
    /// The sections open to them.
    pub fn opens(&self) -> Vec<Section> {
        let open = |section: &Section| section.needs().is_none_or(|action| self.actor.ever(action));
        Section::ALL.into_iter().filter(open).collect()
    }
}
