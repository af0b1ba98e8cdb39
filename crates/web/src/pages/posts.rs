//! Posts and structure: by body and unit, held, vacant, temporarily vacant.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use calendar::Date;
use office::access::{Action, Subject};
use office::language;
use office::query::View;
use registry::{Post, PostNo, Region, fold_lookalikes, kazakh_order};
use serde::Deserialize;

use crate::accounts::Section;
use crate::failure::Failure;
use crate::listing::{self, encoded};
use crate::pages::due_line::name;
use crate::pages::people::{Choice, choices, regions};
use crate::parts::{Chip, short_date};
use crate::visit::{Frame, Visit};
use crate::words::Words;

/// What was asked for, as the address has it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    q: String,
    body: String,
    region: String,
    unit: String,
    /// `held`, `vacant`, `temporarily-vacant`, `abolished`.
    state: String,
    /// Only those that the list of the decree names.
    listed: String,
    after: String,
}

/// Whether somebody holds a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Holding {
    /// Held.
    Held,
    /// Nobody holds it.
    Vacant,
    /// Its main holder is away.
    TemporarilyVacant,
    /// It is no more.
    Abolished,
}

impl Holding {
    const ALL: [Holding; 4] = [Holding::Held, Holding::Vacant, Holding::TemporarilyVacant, Holding::Abolished];

    pub fn of(view: &View<'_>, no: PostNo, post: &Post) -> Holding {
        let away = post.temporarily_vacant;
        let is_away = away.is_some_and(|away| away.from <= view.on && away.until.is_none_or(|until| view.on <= until));
        match post.abolished_after {
            Some(last) if last < view.on => Holding::Abolished,
            _ if is_away => Holding::TemporarilyVacant,
            _ if view.world.holders_on(no, view.on).next().is_some() => Holding::Held,
            _ => Holding::Vacant,
        }
    }

    pub fn key(self) -> &'static str {
        match self {
            Holding::Held => "held",
            Holding::Vacant => "vacant",
            Holding::TemporarilyVacant => "temporarily-vacant",
            Holding::Abolished => "abolished",
        }
    }
}

#[derive(Template)]
#[template(path = "posts.html")]
struct PostsPage {
    frame: Frame,
    asked: Asked,
    bodies: Vec<Choice>,
    regions: Vec<Choice>,
    states: Vec<Choice>,
    structure: Vec<BodyLine>,
    count: usize,
    first: usize,
    last: usize,
    lines: Vec<PostLine>,
    previous: Option<String>,
    next: Option<String>,
}

struct PostLine {
    href: String,
    key: String,
    title: String,
    body: String,
    region: String,
    item: Option<Chip>,
    holders: Vec<(String, String)>,
    state: &'static str,
    state_said: String,
}

/// A body in the structure, with its units.
struct BodyLine {
    name: String,
    href: String,
    posts: usize,
    vacant: usize,
    units: Vec<UnitLine>,
}

struct UnitLine {
    name: String,
    href: String,
    posts: usize,
    vacant: usize,
}

pub(crate) async fn page(visit: Visit, Query(asked): Query<Asked>) -> Response {
    visit.page(Section::Posts.needs(), move |visit| make(visit, asked)).await
}

impl Asked {
    fn address(&self, after: &str) -> String {
        let Asked { q, body, region, unit, state, listed, .. } = self;
        let question = [
            ("q", q.as_str()),
            ("body", body),
            ("region", region),
            ("unit", unit),
            ("state", state),
            ("listed", listed),
            ("after", after),
        ];
        listing::address("/posts", &question)
    }

    fn is_open(&self) -> bool {
        [&self.q, &self.body, &self.region, &self.unit, &self.state, &self.listed].into_iter().all(String::is_empty)
    }
}

fn make(visit: &Visit, asked: Asked) -> Result<PostsPage, Failure> {
    let site = visit.site.clone();
    let office = site.office();
    let (view, w) = (visit.view(office.world()), visit.words());
    let staff = &view.world.staff;
    let mine = |no: &PostNo| visit.may(Action::PostsRead, Subject::Post(*no), view.world);
    let all: Vec<(PostNo, &Post, Holding)> = staff
        .numbered_posts()
        .filter(|(no, _)| mine(no))
        .map(|(no, post)| (no, post, Holding::of(&view, no, post)))
        .collect();
    let found = found(&view, w, &asked, &all)?;
    let page = listing::page(&found, &asked.after, |(_, post, _)| post.key.to_string());
    let lines: Vec<PostLine> =
        page.rows.iter().map(|(no, post, holding)| post_line(visit, &view, *no, post, *holding)).collect();
    if lines.iter().any(|line| !line.holders.is_empty()) {
        office.note_listing(visit.login(), visit.moment.now, "posts")?;
    }
    let unit = match asked.unit.as_str() {
        "" => String::new(),
        key => {
            let no = staff.find_unit(key).ok_or_else(|| Failure::NotFound(key.to_owned()))?;
            staff.units.get(no.index()).map(|unit| unit.name.in_language(w.code()).to_owned()).unwrap_or_default()
        }
    };
    let states = Holding::ALL.into_iter().map(|one| (one.key().to_owned(), w.t(&format!("site-post-{}", one.key()))));
    let bodies = staff.bodies.iter().map(|body| (body.key.to_string(), language::body(w.0, &body.key)));
    let title = match unit.is_empty() {
        true => w.n("site-posts-title", &found.len()),
        false => w.say("site-posts-of-unit", &[("unit", unit.as_str().into()), ("count", found.len().into())]),
    };
    Ok(PostsPage {
        frame: visit.frame(Section::Posts, title),
        bodies: choices(bodies, &asked.body),
        regions: choices(regions(w, staff), &asked.region),
        states: choices(states, &asked.state),
        structure: if asked.is_open() && asked.after.is_empty() { structure(w, &view, &all) } else { Vec::new() },
        count: found.len(),
        first: page.before + 1,
        last: page.before + page.rows.len(),
        previous: page.previous.map(|after| asked.address(&after)),
        next: page.next.map(|after| asked.address(&after)),
        lines,
        asked,
    })
}

type Row<'w> = (PostNo, &'w Post, Holding);

fn found<'w>(view: &View<'w>, w: Words, asked: &Asked, all: &[Row<'w>]) -> Result<Vec<Row<'w>>, Failure> {
    let staff = &view.world.staff;
    let unknown = |what: &String| Failure::NotFound(what.clone());
    let body = match &asked.body {
        key if key.is_empty() => None,
        key => Some(staff.find_body(key).ok_or_else(|| unknown(key))?),
    };
    let region = match &asked.region {
        code if code.is_empty() => None,
        code => Some(Region(code.parse().map_err(|_| unknown(code))?)),
    };
    let unit = match &asked.unit {
        key if key.is_empty() => None,
        key => Some(staff.find_unit(key).ok_or_else(|| unknown(key))?),
    };
    let words = fold_lookalikes(asked.q.trim());
    let named = |post: &Post| {
        let title = fold_lookalikes(post.title.in_language(w.code()));
        words.split(' ').all(|word| title.contains(word)) || *post.key == *asked.q.trim()
    };
    let meets = |(_, post, holding): &&Row<'w>| {
        body.is_none_or(|body| post.body == body)
            && region.is_none_or(|region| post.region() == Some(region))
            && unit.is_none_or(|unit| post.unit == Some(unit))
            && (asked.state.is_empty() || holding.key() == asked.state)
            && (asked.listed.is_empty() || post.item.as_ref().is_some_and(|item| &*item.item != "none"))
            && named(post)
    };
    Ok(all.iter().filter(meets).copied().collect())
}

fn post_line(visit: &Visit, view: &View<'_>, no: PostNo, post: &Post, holding: Holding) -> PostLine {
    let (w, staff) = (visit.words(), &view.world.staff);
    let seen = |person: &registry::PersonNo| visit.may(Action::PeopleFind, Subject::Person(*person), view.world);
    let holders = view.world.holders_on(no, view.on).filter(seen);
    PostLine {
        href: format!("/posts/{}", encoded(&post.key)),
        key: post.key.to_string(),
        title: language::post(w.0, no, staff),
        body: language::body(w.0, &staff.body(post.body).key),
        region: post.region().map(|region| language::region(w.0, region)).unwrap_or_default(),
        item: item(w, post),
        holders: holders.map(|person| (format!("/people/P{}", person.0), name(view, person))).collect(),
        state: holding.key(),
        state_said: state_said(w, post, holding),
    }
}

/// The item of the list that a post was matched to, as a chip.
pub(crate) fn item(w: Words, post: &Post) -> Option<Chip> {
    let matched = post.item.as_ref().filter(|matched| &*matched.item != "none")?;
    let found = acts::list_items().iter().find(|item| item.key == *matched.item)?;
    Some(Chip::of(w, found.cite.as_str()))
}

/// Whether a post is held, in words, with the day of what is for a time.
pub(crate) fn state_said(w: Words, post: &Post, holding: Holding) -> String {
    let said = w.t(&format!("site-post-{}", holding.key()));
    let until = |day: Option<Date>| day.map(|day| format!(", – {}", short_date(w.0, day))).unwrap_or_default();
    match holding {
        Holding::TemporarilyVacant => said + &until(post.temporarily_vacant.and_then(|away| away.until)),
        Holding::Abolished => said + &until(post.abolished_after),
        _ => said,
    }
}

/// The bodies with their units, and how many posts of each are vacant.
fn structure(w: Words, view: &View<'_>, all: &[Row<'_>]) -> Vec<BodyLine> {
    let staff = &view.world.staff;
    let mut counted: BTreeMap<(u32, Option<u32>), (usize, usize)> = BTreeMap::new();
    for (_, post, holding) in all.iter().filter(|(_, _, holding)| *holding != Holding::Abolished) {
        let count = counted.entry((post.body.0, post.unit.map(|unit| unit.0))).or_default();
        count.0 += 1;
        count.1 += usize::from(*holding != Holding::Held);
    }
    let unit = |unit: u32, (posts, vacant): (usize, usize)| {
        let unit = staff.units.get(unit as usize)?;
        let href = listing::address("/posts", &[("unit", &unit.key)]);
        Some(UnitLine { name: unit.name.in_language(w.code()).to_owned(), href, posts, vacant })
    };
    let body = |(at, body): (usize, &registry::Body)| {
        let own = counted.iter().filter(|((of, _), _)| *of as usize == at);
        let mut units: Vec<UnitLine> = own.clone().filter_map(|((_, no), count)| unit((*no)?, *count)).collect();
        units.sort_by_key(|unit| kazakh_order(&unit.name));
        BodyLine {
            name: body.name.in_language(w.code()).to_owned(),
            href: listing::address("/posts", &[("body", &body.key)]),
            posts: own.clone().map(|(_, count)| count.0).sum(),
            vacant: own.map(|(_, count)| count.1).sum(),
            units,
        }
    };
    staff.bodies.iter().enumerate().map(body).filter(|body| body.posts > 0).collect()
}
