//! The one search box: people, posts and clauses.

use acts::acts;
use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use office::language;
use registry::fold_lookalikes;
use serde::Deserialize;

use office::access::{Action, Subject};

use crate::accounts::Section;
use crate::failure::Failure;
use crate::listing::{address, encoded};
use crate::pages::due_line::name;
use crate::parts::Chip;
use crate::visit::{Frame, Visit};

/// So many of each sort are shown.
const SHOWN: usize = 10;

#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct Asked {
    q: String,
}

#[derive(Template)]
#[template(path = "search.html")]
struct SearchPage {
    frame: Frame,
    people: Vec<Found>,
    people_count: usize,
    people_all: String,
    posts: Vec<Found>,
    posts_count: usize,
    clauses: Vec<(Chip, String)>,
}

struct Found {
    href: String,
    name: String,
    about: String,
}

pub(crate) async fn page(visit: Visit, Query(Asked { q }): Query<Asked>) -> Response {
    visit.page(None, move |visit| make(visit, q)).await
}

fn make(visit: &Visit, q: String) -> Result<SearchPage, Failure> {
    let site = visit.site.clone();
    let office = site.office();
    let (view, w) = (visit.view(office.world()), visit.words());
    let asked = fold_lookalikes(q.trim());
    let mut people = match asked.is_empty() || !visit.signed.actor.ever(Action::PeopleFind) {
        true => Vec::new(),
        false => site.people(&office).find(&office, &q),
    };
    people.retain(|no| visit.may(Action::PeopleFind, Subject::Person(*no), view.world));
    if !people.is_empty() {
        office.note_listing(visit.login(), visit.moment.now, "search")?;
    }
    let post_of = |no| view.post_of(no).map(|post| language::post(w.0, post, &view.world.staff)).unwrap_or_default();
    let person = |no: &registry::PersonNo| Found {
        href: format!("/people/P{}", no.0),
        name: name(&view, *no),
        about: post_of(*no),
    };
    let staff = &view.world.staff;
    let has = |text: &str| asked.split(' ').all(|word| fold_lookalikes(text).contains(word));
    let posts: Vec<_> = staff
        .numbered_posts()
        .filter(|(no, post)| {
            !asked.is_empty()
                && visit.may(Action::PostsRead, Subject::Post(*no), view.world)
                && (has(&post.key) || has(post.title.in_language(w.code())))
        })
        .collect();
    let post = |(no, post): &(registry::PostNo, &registry::Post)| Found {
        href: format!("/posts/{}", encoded(&post.key)),
        name: language::post(w.0, *no, staff),
        about: language::body(w.0, &staff.body(post.body).key),
    };
    let provisions = acts().iter().flat_map(|act| act.provisions());
    // A clause is asked for by its number, `3.3`, or by a word of its summary; a single letter finds everything and so nothing.
    let clause = |cite: &str, summary: &str| {
        let place = cite.rsplit('/').next().unwrap_or_default();
        asked.chars().count() > 1 && (place == asked || has(summary)) || !asked.is_empty() && place == asked
    };
    let clauses = provisions.filter(|provision| clause(&provision.cite, provision.summary(w.code())));
    let clauses = clauses.take(SHOWN).map(|found| (Chip::of(w, &found.cite), found.summary(w.code()).to_owned()));
    let mut frame = visit.frame(Section::Today, w.with("site-search-title", "asked", q.trim()));
    frame.asked.clone_from(&q);
    Ok(SearchPage {
        frame,
        people: people.iter().take(SHOWN).map(person).collect(),
        people_count: people.len(),
        people_all: address("/people", &[("q", &q)]),
        posts: posts.iter().take(SHOWN).map(post).collect(),
        posts_count: posts.len(),
        clauses: clauses.collect(),
    })
}
