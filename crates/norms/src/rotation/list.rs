//! Which posts are rotated: the bodies (decree/2), the list (annex 1), the levels of its posts.

use std::sync::LazyLock;

use acts::{ListItem, list_headings, list_items};
use registry::{Level, PostNo, Role};
use serde::{Serialize, Serializer};

use super::ask::{Ask, Asks, Outcome};
use super::cites;
use super::finding::Finding;
use super::law::Law;
use super::reading::{DeputyCoversFirst, ReadingKey, Subject};
use crate::trace::{Trace, Unspoken};

/// An item of the list: `internal-affairs.5`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item(pub &'static ListItem);

impl Serialize for Item {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0.key)
    }
}

/// Whether the body is one of those that run this procedure (decree/2).
pub fn body_is_covered<T: Trace>(body: &str, trace: &mut T) -> Outcome<bool> {
    let covered = list_items().iter().any(|item| item.body == body);
    trace.step(cites::BODIES, Finding::BodyCovered { covered });
    Outcome::Determined(covered)
}

/// Which item of the list a staff post falls under.
///
/// The match that the body recorded decides; where there is none, the kind of unit and the role in it do.
/// A list line on deputies covers a first deputy only by a reading (A55).
pub fn listed<T: Trace>(no: PostNo, law: &Law<'_>, trace: &mut T) -> Outcome<Item> {
    if let Some((item, confirmed)) = law.staff.matched(no) {
        return match item_of_key(item) {
            Some(item) => {
                trace.step(item.cite, Finding::FallsUnder { post: no, item: Item(item) });
                if !confirmed {
                    trace.step(item.cite, Finding::Warned { warning: super::Warning::MatchUnconfirmed });
                }
                Outcome::Determined(Item(item))
            }
            None => not_listed(no, law, trace),
        };
    }
    let post = law.staff.post(no);
    let body = &law.staff.body(post.body).key;
    if !list_items().iter().any(|item| *item.body == **body) {
        trace.step(cites::BODIES, Finding::BodyCovered { covered: false });
        return not_listed(no, law, trace);
    }
    if post.role == Some(Role::Officer) {
        return not_listed(no, law, trace);
    }
    let kind = law.staff.unit_of(post).and_then(|unit| unit.kind.as_deref());
    let (Some(kind), Some(role)) = (kind, post.role) else {
        let missing = if kind.is_none() { Ask::UnitKind } else { Ask::Role };
        trace.step(cites::LIST_APPROVED, Finding::MissingOfPost { fact: missing, post: no });
        return Outcome::Undetermined(Asks::of(missing));
    };
    match item_for(body, kind, role, law, trace) {
        Some(item) => {
            trace.step(item.cite, Finding::FallsUnder { post: no, item: Item(item) });
            trace.step(item.cite, Finding::Warned { warning: super::Warning::MatchUnconfirmed });
            Outcome::Determined(Item(item))
        }
        None => not_listed(no, law, trace),
    }
}

fn not_listed<T: Trace>(no: PostNo, law: &Law<'_>, trace: &mut T) -> Outcome<Item> {
    let body = &law.staff.body(law.staff.post(no).body).key;
    let heading = list_headings().iter().find(|(key, _)| **key == **body).map(|(_, cite)| *cite);
    let by = heading.unwrap_or(cites::LIST_APPROVED);
    trace.step(by, Finding::NotInList { post: no });
    Outcome::NotApplicable(by)
}

fn item_for<T: Trace>(body: &str, kind: &str, role: Role, law: &Law<'_>, trace: &mut T) -> Option<&'static ListItem> {
    let of_role = |role| list_items().iter().find(|i| i.body == body && i.unit_kind == kind && i.role == role);
    if let Some(item) = of_role(role) {
        return Some(item);
    }
    if role != Role::FirstDeputy {
        return None;
    }
    let deputies = of_role(Role::Deputy)?;
    trace.rests_on(ReadingKey::DeputyCoversFirst);
    match law.readings.deputy_covers_first {
        DeputyCoversFirst::No => {
            trace.step(cites::LIST_APPROVED, Finding::Warned { warning: super::Warning::FirstDeputyNotListed });
            None
        }
        DeputyCoversFirst::Yes => Some(deputies),
    }
}

/// Whether the holder of this post is rotated at all (rules/2, read with the list: A1).
pub fn in_scope<T: Trace>(no: PostNo, law: &Law<'_>, trace: &mut T) -> Outcome<bool> {
    trace.rests_on(ReadingKey::Subject);
    if law.readings.subject == Subject::AllLeadership {
        let post = law.staff.post(no);
        let covered = body_is_covered(&law.staff.body(post.body).key, trace).determined().unwrap_or(false);
        return match post.role {
            Some(role) => Outcome::Determined(covered && role != Role::Officer),
            None => {
                trace.step(cites::SCOPE, Finding::MissingOfPost { fact: Ask::Role, post: no });
                Outcome::Undetermined(Asks::of(Ask::Role))
            }
        };
    }
    match listed(no, law, trace) {
        Outcome::Determined(_) => Outcome::Determined(true),
        Outcome::NotApplicable(_) => Outcome::Determined(false),
        other => other.map(|_| false),
    }
}

/// At which level a post stands: as recorded for this very post, else as its list item has it (A14).
pub fn level<T: Trace>(no: PostNo, law: &Law<'_>, trace: &mut T) -> Outcome<Level> {
    let post = law.staff.post(no);
    let known = post.level.or_else(|| listed(no, law, &mut Unspoken(trace)).determined().map(|item| item.0.level));
    match known {
        Some(level) => {
            trace.step(cites::SCHEME, Finding::StandsAt { post: no, level });
            Outcome::Determined(level)
        }
        None => {
            trace.step(cites::SCHEME, Finding::MissingOfPost { fact: Ask::Level, post: no });
            Outcome::Undetermined(Asks::of(Ask::Level))
        }
    }
}

/// The item with this key: every plan row asks for one.
///
/// The last four bytes tell the items apart; all are looked at without a branch, which is quicker than leaving off at the first.
fn item_of_key(key: &str) -> Option<&'static ListItem> {
    static ENDINGS: LazyLock<Vec<u32>> = LazyLock::new(|| list_items().iter().map(|item| ending(&item.key)).collect());
    let wanted = ending(key);
    let here = |(place, ending): (usize, &u32)| if *ending == wanted { place as u32 } else { 0 };
    let place: u32 = ENDINGS.iter().enumerate().map(here).sum();
    list_items().get(place as usize).filter(|item| item.key == key)
}

fn ending(key: &str) -> u32 {
    key.as_bytes().last_chunk().map_or(0, |last| u32::from_le_bytes(*last))
}

#[cfg(test)]
mod tests {
    use super::{item_of_key, list_items};

    #[test]
    fn every_item_is_found_by_its_key_and_no_other() {
        for item in list_items() {
            assert_eq!(item_of_key(&item.key).map(|found| &found.key), Some(&item.key));
        }
        for key in ["", "none", "internal-affairs.13", "affairs.5", "an-internal-affairs.5"] {
            assert_eq!(item_of_key(key), None);
        }
    }
}
