//! The draft of a rotation plan: what the head wishes, kept beside the register until the plan is approved, and the plan that follows.
//!
//! A draft is no fact of the register and is not in its journal: whoever loses it draws it up again from the register and these wishes.

mod drafts;

use std::collections::BTreeMap;

use calendar::Date;
use norms::LawError;
use norms::rotation::Law;
use planner::{Asked, PlanError, Planner, Policy};
use registry::{BodyNo, Level, Locality, PersonNo, PostNo, Region};
use serde::{Deserialize, Serialize};

use crate::query::View;

pub use drafts::{DraftFileError, Drafts};

/// What is wished for a person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wish {
    /// The post that the person is to have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pinned: Option<String>,
    /// Posts that the person is not to have.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub forbidden: Vec<String>,
    /// The posts to which the person is limited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limited: Option<LimitedTo>,
}

/// Which posts a person is limited to: those that meet everything said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LimitedTo {
    /// One of these posts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub posts: Vec<String>,
    /// In this region, by the first two digits of its KATO code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
    /// In this locality, by its KATO code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locality: Option<Locality>,
    /// At this level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
}

/// What is wished for a post.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PostWish {
    /// Whether nobody is to have it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub closed: bool,
    /// The people one of whom is to have it, if anybody is; anybody where none is named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub limited: Vec<String>,
}

/// A draft: for when, as of which day, by which weights, with which wishes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// The plan year.
    pub year: i32,
    /// The day on which it is drawn up, as written.
    pub on: Date,
    /// Only this body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// The weights, where they are not the default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<Policy>,
    /// Wishes by the person's number, such as `P12`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub wishes: BTreeMap<String, Wish>,
    /// Wishes by the key of the post.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub posts: BTreeMap<String, PostWish>,
}

impl Draft {
    /// A draft of a year without wishes, by the default weights, as of a day.
    pub fn of(year: i32, on: Date) -> Draft {
        Draft { year, on, body: None, policy: None, wishes: BTreeMap::new(), posts: BTreeMap::new() }
    }
}

/// Why a draft cannot be planned.
#[derive(Debug, thiserror::Error)]
pub enum DraftError {
    /// The law of a body.
    #[error(transparent)]
    Law(#[from] LawError),
    /// The planner.
    #[error(transparent)]
    Plan(#[from] PlanError),
    /// The draft names something that the register does not have.
    #[error("the draft names “{0}”, which the register does not have")]
    Unknown(String),
}

impl<'w> View<'w> {
    /// The law of each body on the day asked, by its number.
    ///
    /// # Errors
    /// [`LawError`] of the first body whose law cannot be put together.
    pub fn laws(&self) -> Result<Vec<Law<'w>>, LawError> {
        (0..self.world.staff.bodies.len() as u32).map(|body| self.law(Some(BodyNo(body)))).collect()
    }

    /// The plan of a draft, with its wishes met.
    ///
    /// # Errors
    /// [`DraftError`] where a wish names nobody or cannot be met, or the policy cannot be used.
    pub fn planner<'p>(&self, draft: &Draft, laws: &'p [Law<'p>]) -> Result<Planner<'p>, DraftError>
    where
        'w: 'p,
    {
        let unknown = |name: &String| DraftError::Unknown(name.clone());
        let body = match &draft.body {
            None => None,
            Some(key) => Some(self.world.staff.find_body(key).ok_or_else(|| unknown(key))?),
        };
        let asked = Asked { world: self.world, laws, on: draft.on, year: draft.year, body };
        let mut planner = Planner::new(asked, &draft.policy.clone().unwrap_or_default())?;
        planner.wish(&self.wishes(draft)?)?;
        Ok(planner)
    }

    /// The wishes of a draft, its names looked up.
    fn wishes(&self, draft: &Draft) -> Result<Vec<planner::Wish>, DraftError> {
        let mut wishes = Vec::new();
        for (person, wish) in &draft.wishes {
            let no = numbered(person)?;
            for key in &wish.forbidden {
                wishes.push(planner::Wish::Forbid(no, self.keyed(key)?));
            }
            if let Some(key) = &wish.pinned {
                wishes.push(planner::Wish::Pin(no, self.keyed(key)?));
            }
            if let Some(limited) = &wish.limited {
                wishes.push(planner::Wish::Limit(no, self.limit(limited)?));
            }
        }
        for (key, wish) in &draft.posts {
            let post = self.keyed(key)?;
            if wish.closed {
                wishes.push(planner::Wish::Close(post));
            }
            if !wish.limited.is_empty() {
                let people = wish.limited.iter().map(|person| numbered(person)).collect::<Result<_, _>>()?;
                wishes.push(planner::Wish::LimitPost(post, people));
            }
        }
        Ok(wishes)
    }

    fn limit(&self, limited: &LimitedTo) -> Result<planner::Limit, DraftError> {
        let LimitedTo { posts, region, locality, level } = limited;
        let posts = match posts.is_empty() {
            true => None,
            false => Some(posts.iter().map(|key| self.keyed(key)).collect::<Result<_, _>>()?),
        };
        Ok(planner::Limit { posts, region: *region, locality: *locality, level: *level })
    }

    fn keyed(&self, key: &str) -> Result<PostNo, DraftError> {
        self.world.staff.find_post(key).ok_or_else(|| DraftError::Unknown(key.to_owned()))
    }
}

/// A person as a draft names them: `P12`.
fn numbered(person: &str) -> Result<PersonNo, DraftError> {
    let number = person.strip_prefix('P').and_then(|digits| digits.parse().ok());
    number.map(PersonNo).ok_or_else(|| DraftError::Unknown(person.to_owned()))
}
