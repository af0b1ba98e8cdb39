//! A line of the due list, as pages show it.

use norms::rotation::Outcome;
use office::language;
use office::query::{DueRow, View};

use crate::parts::{Chip, Day, listed};
use crate::visit::Visit;
use crate::words::Words;

/// A person whose time in the post ends.
pub(crate) struct DueLine {
    pub href: String,
    pub name: String,
    pub body: String,
    pub post: String,
    pub post_href: String,
    pub item: Option<Chip>,
    pub end: Day,
    /// What is to be noted: transitional, protected, a fact missing. Each with its tone.
    pub notes: Vec<(&'static str, String)>,
}

impl DueLine {
    pub fn of(visit: &Visit, view: &View<'_>, row: &DueRow) -> DueLine {
        let (w, world) = (visit.words(), view.world);
        let post = world.staff.post(row.post);
        DueLine {
            href: format!("/people/P{}", row.person.0),
            name: name(view, row.person),
            body: language::body(w.0, &world.staff.body(post.body).key),
            post: language::post(w.0, row.post, &world.staff),
            post_href: format!("/posts/{}", crate::listing::encoded(&post.key)),
            item: row.item.map(|item| Chip::of(w, item.0.cite.as_str())),
            end: Day::outcome(w, &row.time_end, view.on, view.calendar),
            notes: notes(w, row, visit.sees_family_of(row.person, world)),
        }
    }
}

/// A person's name; a dash after erasure.
pub(crate) fn name(view: &View<'_>, person: registry::PersonNo) -> String {
    let identity = view.world.person(person).and_then(|person| person.identity.as_ref());
    identity.map_or_else(|| "—".to_owned(), |identity| identity.name.to_string())
}

fn notes(w: Words, row: &DueRow, sees_family: bool) -> Vec<(&'static str, String)> {
    let mut notes = Vec::new();
    if row.transitional == Outcome::Determined(true) {
        notes.push(("plain", w.t("cli-remark-transitional")));
    }
    if let Outcome::Determined(found) = row.protection
        && !found.kinds.is_empty()
    {
        // What it is that protects is for those alone who need it.
        if sees_family {
            notes.push(("protected", w.with("site-protected-by", "kinds", listed(w, "protected-kind", found.kinds))));
        }
    }
    for ask in row.asks.iter() {
        notes.push(("missing", w.with("site-missing", "fact", w.t(&format!("ask-{ask}")))));
    }
    notes
}
