//! The staff establishment: bodies, units, posts, and what is decided about them.

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;

use calendar::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::Fact;

/// A text in the three languages of the product. Kazakh is always there; a missing rendering falls back to it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// Kazakh.
    pub kk: Box<str>,
    /// Russian.
    #[serde(default)]
    pub ru: Box<str>,
    /// English.
    #[serde(default)]
    pub en: Box<str>,
}

impl Text {
    /// The rendering in this language (`kk`, `ru`, `en`), or the Kazakh one where it is missing.
    pub fn in_language(&self, language: &str) -> &str {
        match language {
            "ru" if !self.ru.is_empty() => &self.ru,
            "en" if !self.en.is_empty() => &self.en,
            _ => &self.kk,
        }
    }
}

macro_rules! numbered {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub u32);

        impl $name {
            /// The place in the list it numbers.
            #[inline]
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    };
}

numbered!(
    /// A body's place in [`Staff::bodies`].
    BodyNo
);
numbered!(
    /// A unit's place in [`Staff::units`].
    UnitNo
);
numbered!(
    /// A post's place in [`Staff::posts`].
    PostNo
);

/// A state body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// Key, such as `internal-affairs`.
    pub key: Box<str>,
    /// Name.
    pub name: Text,
}

/// A unit of a body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unit {
    /// Key, unique among all units.
    pub key: Box<str>,
    /// The body it belongs to.
    pub body: BodyNo,
    /// Kind of unit, in the words of the act's list (`transport-police-department`); unknown until recorded.
    pub kind: Option<Box<str>>,
    /// Name.
    pub name: Text,
}

/// What the holder of a post is in the unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Head of the unit.
    Head,
    /// First deputy of the head.
    FirstDeputy,
    /// Deputy of the head.
    Deputy,
    /// Head of the Office (Аппарат басшысы).
    ChiefOfStaff,
    /// No leadership of the unit.
    Officer,
}

/// Where in the body a post stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// The central apparatus.
    Central,
    /// An oblast, a city of republican significance, the capital.
    Regional,
    /// A city, a district, a line.
    Territorial,
}

/// A region by the first two digits of its KATO code: an oblast, a city of republican significance or the capital.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Region(pub u8);

/// A locality by its nine-digit KATO code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
pub struct Locality(#[schemars(with = "String")] u32);

/// Why a text is not a locality's code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a KATO code: nine digits, such as 710000000")]
pub struct LocalityError(pub String);

impl Locality {
    /// The region the locality lies in: the first two digits.
    pub fn region(self) -> Region {
        Region((self.0 / 10_000_000) as u8)
    }

    /// The district or city the locality lies in: the first four digits.
    pub fn district(self) -> u32 {
        self.0 / 100_000
    }
}

impl FromStr for Locality {
    type Err = LocalityError;

    fn from_str(text: &str) -> Result<Locality, LocalityError> {
        let text = text.trim();
        let digits = text.len() == 9 && text.bytes().all(|b| b.is_ascii_digit());
        match text.parse() {
            Ok(code) if digits && code >= 100_000_000 => Ok(Locality(code)),
            _ => Err(LocalityError(text.to_owned())),
        }
    }
}

impl TryFrom<String> for Locality {
    type Error = LocalityError;

    fn try_from(text: String) -> Result<Locality, LocalityError> {
        text.parse()
    }
}

impl From<Locality> for String {
    fn from(locality: Locality) -> String {
        locality.to_string()
    }
}

impl fmt::Display for Locality {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:09}", self.0)
    }
}

impl fmt::Debug for Locality {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Who besides the body has a say in filling a post (U2500001070/rules/3.6). A post may be in several classes, or in none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Nomenclature {
    /// The President appoints and releases.
    pub president_appoints: bool,
    /// Appointment and release by agreement with the President.
    pub president_agrees: bool,
    /// Appointment and release by agreement with the Administration.
    pub administration_agrees: bool,
}

impl Nomenclature {
    /// Whether the post is in any of the classes.
    pub fn any(self) -> bool {
        self.president() || self.administration_agrees
    }

    /// Whether the President has a say.
    pub fn president(self) -> bool {
        self.president_appoints || self.president_agrees
    }

    /// The classes of either.
    pub fn or(self, other: Nomenclature) -> Nomenclature {
        Nomenclature {
            president_appoints: self.president_appoints || other.president_appoints,
            president_agrees: self.president_agrees || other.president_agrees,
            administration_agrees: self.administration_agrees || other.administration_agrees,
        }
    }
}

/// Which item of an act's list a post was matched to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ItemMatch {
    /// The item, such as `internal-affairs.5`; `none` where the post was found to match no item.
    pub item: Box<str>,
    /// Who of the body confirmed it; nobody yet where this is absent.
    #[serde(default)]
    pub confirmed_by: Option<Box<str>>,
    /// The day of the confirmation or of the matching.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub on: Option<Date>,
}

/// A post whose holder is away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TemporaryVacancy {
    /// First day on which the post is open.
    pub from: Date,
    /// Last day, where the return of the main holder is known.
    pub until: Option<Date>,
}

/// A post of the staff list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Post {
    /// The staff list's own number of the post.
    pub key: Box<str>,
    /// The body.
    pub body: BodyNo,
    /// The unit.
    pub unit: Option<UnitNo>,
    /// Title.
    pub title: Text,
    /// What its holder is in the unit.
    pub role: Option<Role>,
    /// Level recorded for this very post; where absent, that of the list item.
    pub level: Option<Level>,
    /// Where it stands.
    pub locality: Option<Locality>,
    /// Category of the post.
    pub category: Option<Box<str>>,
    /// Class in the body's table of equal posts.
    pub rank_class: Option<Box<str>>,
    /// Who besides the body has a say.
    pub nomenclature: Fact<Nomenclature>,
    /// Who appoints to it and releases from it.
    pub appointing_authority: Option<Box<str>>,
    /// Qualification requirements of its category, by code; unknown until recorded.
    pub requirements: Fact<Box<[Box<str>]>>,
    /// The recorded match with the act's list.
    pub item: Option<ItemMatch>,
    /// Open because its main holder is away.
    pub temporarily_vacant: Option<TemporaryVacancy>,
    /// The last day on which the post existed.
    pub abolished_after: Option<Date>,
}

impl Post {
    /// The region the post stands in.
    pub fn region(&self) -> Option<Region> {
        self.locality.map(Locality::region)
    }
}

/// The causes of rules/3.2 that may carry a term over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ReorganisationCause {
    /// The state body was reorganised.
    Reorganisation,
    /// The structure changed.
    StructureChange,
    /// The post was renamed.
    Renaming,
}

/// One post took the place of another by a reorganisation, a change of structure or a renaming.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reorganisation {
    /// What happened.
    pub cause: ReorganisationCause,
    /// From which day.
    pub on: Date,
    /// The post before.
    pub from: PostNo,
    /// The post after.
    pub to: PostNo,
}

/// A decision of the body that two posts are, or are not, of equal rank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Equality {
    /// One post.
    pub one: PostNo,
    /// The other.
    pub other: PostNo,
    /// Whether they are equal.
    pub equal: bool,
    /// Which of the two is the lower one, where they are not equal and it was decided.
    pub lower: Option<PostNo>,
}

/// The recorded matches of all posts, apart from the posts: a run over all holders asks for nothing else of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Matches {
    items: Vec<Box<str>>,
    of_posts: Vec<Option<(u16, bool)>>,
}

impl Matches {
    fn note(&mut self, post: usize, matched: Option<&ItemMatch>) {
        let place = matched.map(|matched| {
            let known = self.items.iter().position(|item| *item == matched.item);
            let at = known.unwrap_or_else(|| {
                self.items.push(matched.item.clone());
                self.items.len() - 1
            });
            // The acts' lists have far fewer items than this counts.
            (u16::try_from(at).unwrap_or(u16::MAX), matched.confirmed_by.is_some())
        });
        if self.of_posts.len() <= post {
            self.of_posts.resize(post + 1, None);
        }
        self.of_posts[post] = place;
    }
}

/// The staff establishment of all bodies.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Staff {
    /// Bodies.
    pub bodies: Vec<Body>,
    /// Units.
    pub units: Vec<Unit>,
    /// Posts.
    pub posts: Vec<Post>,
    /// Which post took which one's place.
    pub reorganisations: Vec<Reorganisation>,
    /// Decisions on equal rank.
    pub equalities: Vec<Equality>,
    #[serde(skip)]
    pub(crate) body_by_key: HashMap<Box<str>, BodyNo>,
    #[serde(skip)]
    pub(crate) unit_by_key: HashMap<Box<str>, UnitNo>,
    #[serde(skip)]
    pub(crate) post_by_key: HashMap<Box<str>, PostNo>,
    #[serde(skip)]
    matches: Matches,
}

impl Staff {
    /// The post of this number.
    #[inline]
    pub fn post(&self, no: PostNo) -> &Post {
        &self.posts[no.index()]
    }

    /// The list item a post was matched to, and whether the match is confirmed.
    #[inline]
    pub fn matched(&self, no: PostNo) -> Option<(&str, bool)> {
        match self.matches.of_posts.get(no.index()) {
            Some(place) => place.map(|(at, confirmed)| (&*self.matches.items[usize::from(at)], confirmed)),
            // A staff put together by hand has no matches noted apart.
            None => self.post(no).item.as_ref().map(|matched| (&*matched.item, matched.confirmed_by.is_some())),
        }
    }

    /// Notes the match of a post anew, after it changed.
    pub(crate) fn note_match(&mut self, no: PostNo) {
        self.matches.note(no.index(), self.posts[no.index()].item.as_ref());
    }

    /// The body of this number.
    pub fn body(&self, no: BodyNo) -> &Body {
        &self.bodies[no.index()]
    }

    /// The unit of a post, if one is recorded.
    pub fn unit_of(&self, post: &Post) -> Option<&Unit> {
        post.unit.map(|no| &self.units[no.index()])
    }

    /// The post with this key.
    pub fn find_post(&self, key: &str) -> Option<PostNo> {
        self.post_by_key.get(key).copied()
    }

    /// The body with this key.
    pub fn find_body(&self, key: &str) -> Option<BodyNo> {
        self.body_by_key.get(key).copied()
    }

    /// The unit with this key.
    pub fn find_unit(&self, key: &str) -> Option<UnitNo> {
        self.unit_by_key.get(key).copied()
    }

    /// All posts with their numbers.
    pub fn numbered_posts(&self) -> impl Iterator<Item = (PostNo, &Post)> {
        self.posts.iter().enumerate().map(|(index, post)| (PostNo(index as u32), post))
    }

    /// The recorded decision on the equality of two posts, if there is one; the later decision counts.
    pub fn equality(&self, one: PostNo, other: PostNo) -> Option<bool> {
        self.compared(one, other).map(|e| e.equal)
    }

    /// Which of two posts was found to be the lower one.
    pub fn lower_of(&self, one: PostNo, other: PostNo) -> Option<PostNo> {
        self.compared(one, other).and_then(|e| e.lower)
    }

    pub(crate) fn compared(&self, one: PostNo, other: PostNo) -> Option<&Equality> {
        let same = |e: &&Equality| (e.one, e.other) == (one, other) || (e.one, e.other) == (other, one);
        self.equalities.iter().rev().find(same)
    }

    /// Whether `later` is `earlier` itself or took its place, through any number of reorganisations.
    pub fn succeeds(&self, later: PostNo, earlier: PostNo) -> bool {
        // A successor is registered by its own event, so a chain is at most as long as the list.
        let mut reached = vec![earlier];
        let mut next = 0;
        while next < reached.len() {
            if reached[next] == later {
                return true;
            }
            for step in &self.reorganisations {
                if step.from == reached[next] && !reached.contains(&step.to) {
                    reached.push(step.to);
                }
            }
            next += 1;
        }
        false
    }

    /// Builds the lookups anew, after the rest was read from a snapshot or put together by hand.
    pub fn index(&mut self) {
        self.matches = Matches::default();
        for (index, post) in self.posts.iter().enumerate() {
            self.matches.note(index, post.item.as_ref());
        }
        self.body_by_key = self.bodies.iter().enumerate().map(|(i, b)| (b.key.clone(), BodyNo(i as u32))).collect();
        self.unit_by_key = self.units.iter().enumerate().map(|(i, u)| (u.key.clone(), UnitNo(i as u32))).collect();
        self.post_by_key = self.posts.iter().enumerate().map(|(i, p)| (p.key.clone(), PostNo(i as u32))).collect();
    }
}
