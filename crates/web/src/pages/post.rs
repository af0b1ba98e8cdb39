//! A post: what it is, who holds it, and who of those due may take it; and the reasons for one of them.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use calendar::Date;
use norms::Member;
use norms::rotation::MoveGround;
use office::access::{Action, Subject};
use office::language;
use office::query::View;
use registry::{Fact, PersonNo, Post, PostNo};
use serde::Deserialize;

use crate::accounts::Section;
use crate::failure::Failure;
use crate::listing::encoded;
use crate::pages::due_line::{DueLine, name};
use crate::pages::posts::{Holding, item, state_said};
use crate::parts::{Chip, Day, Reason};
use crate::visit::{Frame, Visit};
use crate::words::Words;

/// So many who may take the post are shown.
const SHOWN: usize = 20;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    on: String,
    /// Whether to look who of those due may take it.
    who: String,
}

#[derive(Template)]
#[template(path = "post.html")]
struct PostPage {
    frame: Frame,
    key: String,
    facts: Vec<(String, String)>,
    /// What is recorded as a code of the body's own.
    codes: Vec<(String, String)>,
    item: Option<Chip>,
    state: &'static str,
    state_said: String,
    holders: Vec<DueLine>,
    on: String,
    on_said: String,
    asked_who: bool,
    year: i32,
    candidates: Vec<Candidate>,
    count: usize,
    looked_at: usize,
}

/// Someone due who may take the post.
struct Candidate {
    href: String,
    name: String,
    post: String,
    end: Day,
    notes: String,
    why: String,
}

pub(crate) async fn page(visit: Visit, Path(post): Path<String>, Query(asked): Query<Asked>) -> Response {
    visit.page(Section::Posts.needs(), move |visit| make(visit, &post, &asked)).await
}

/// The post of a key, if it is there and this person may read of it.
fn found(visit: &Visit, view: &View<'_>, key: &str) -> Result<PostNo, Failure> {
    let no = view.world.staff.find_post(key).ok_or_else(|| Failure::NotFound(key.to_owned()))?;
    match visit.may(Action::PostsRead, Subject::Post(no), view.world) {
        true => Ok(no),
        false => Err(Failure::NotYours),
    }
}

/// The day asked about: that of the address, else the first of the next plan year.
fn day_of(visit: &Visit, given: &str) -> Result<Date, Failure> {
    let next = || Date::new(visit.moment.today.year() + 1, 1, 1).unwrap_or(visit.moment.today);
    if given.is_empty() {
        Ok(next())
    } else {
        given.parse().map_err(|error: calendar::DateError| Failure::Refused(error.to_string()))
    }
}

fn make(visit: &Visit, key: &str, asked: &Asked) -> Result<PostPage, Failure> {
    let site = visit.site.clone();
    let office = site.office();
    let (view, w) = (visit.view(office.world()), visit.words());
    let no = found(visit, &view, key)?;
    let post = view.world.staff.post(no);
    let on = day_of(visit, &asked.on)?;
    let seen = |person: &PersonNo| visit.may(Action::PeopleFind, Subject::Person(*person), view.world);
    let holders: Vec<PersonNo> = view.world.holders_on(no, view.on).filter(seen).collect();
    let asked_who = !asked.who.is_empty() && visit.signed.actor.ever(Action::DueRead);
    if asked_who || !holders.is_empty() {
        office.note_listing(visit.login(), visit.moment.now, &format!("post {key}"))?;
    }
    let line = |person: &PersonNo| {
        Ok(DueLine::of(visit, &view, &view.undecided_row(*person, no, norms::rotation::Asks::EMPTY)?))
    };
    let due = site.due_list(&office, &view, on.year())?;
    let mine = |person: &PersonNo| visit.may(Action::DueRead, Subject::Person(*person), view.world);
    let people: Vec<PersonNo> = due.rows.iter().map(|row| row.person).filter(mine).collect();
    let may = if asked_who { view.who_may_take(no, on, &people)? } else { Vec::new() };
    let candidate = |(person, permission): &(PersonNo, norms::rotation::Permission)| {
        let row = due.rows.iter().find(|row| row.person == *person);
        Candidate {
            href: format!("/people/P{}", person.0),
            name: name(&view, *person),
            post: view.post_of(*person).map(|post| language::post(w.0, post, &view.world.staff)).unwrap_or_default(),
            end: Day::outcome(
                w,
                row.map_or(&norms::rotation::Outcome::Undetermined(norms::rotation::Asks::EMPTY), |row| &row.time_end),
                view.on,
                view.calendar,
            ),
            notes: permission
                .warnings
                .iter()
                .map(|one| language::reason(w.0, one.name()))
                .collect::<Vec<_>>()
                .join("; "),
            why: format!("/posts/{}/may/P{}?on={on}", encoded(key), person.0),
        }
    };
    let holding = Holding::of(&view, no, post);
    Ok(PostPage {
        frame: visit.frame(Section::Posts, language::post(w.0, no, &view.world.staff)),
        key: post.key.to_string(),
        facts: facts(w, &view, post),
        codes: codes(w, post),
        item: item(w, post),
        state: holding.key(),
        state_said: state_said(w, post, holding),
        holders: holders.iter().map(line).collect::<Result<_, Failure>>()?,
        on: on.to_string(),
        on_said: language::date(w.0, on),
        asked_who,
        year: on.year(),
        candidates: may.iter().take(SHOWN).map(candidate).collect(),
        count: may.len(),
        looked_at: people.len(),
    })
}

fn facts(w: Words, view: &View<'_>, post: &Post) -> Vec<(String, String)> {
    let staff = &view.world.staff;
    let text = |text: &registry::Text| text.in_language(w.code()).to_owned();
    let level = post.level.map(|level| match serde_json::to_value(level) {
        Ok(serde_json::Value::String(key)) => w.t(&format!("level-{key}")),
        _ => String::new(),
    });
    let role = post.role.map(|role| match serde_json::to_value(role) {
        Ok(serde_json::Value::String(key)) => w.t(&format!("role-{key}")),
        _ => String::new(),
    });
    let nomenclature = match post.nomenclature {
        Fact::Known(of) => {
            let classes = [
                (of.president_appoints, "site-president-appoints"),
                (of.president_agrees, "site-president-agrees"),
                (of.administration_agrees, "site-administration-agrees"),
            ];
            let said: Vec<String> = classes.into_iter().filter(|(is, _)| *is).map(|(_, id)| w.t(id)).collect();
            if said.is_empty() { w.t("none") } else { said.join(", ") }
        }
        Fact::NotApplicable => w.t("none"),
        Fact::Unknown => w.t("site-not-recorded"),
    };
    let authority = post.appointing_authority.as_deref();
    let authority = authority.and_then(|key| language::try_text(w.0, &format!("authority-{key}"), &[]));
    let rows = [
        ("site-column-body", Some(text(&staff.body(post.body).name))),
        ("site-unit", staff.unit_of(post).map(|unit| text(&unit.name))),
        ("site-region", post.region().map(|region| language::region(w.0, region))),
        ("site-locality", post.locality.map(|locality| locality.to_string())),
        ("site-level", level),
        ("site-post-role", role),
        ("site-nomenclature", Some(nomenclature)),
        ("site-appointing-authority", authority),
    ];
    rows.into_iter().filter_map(|(id, value)| Some((w.t(id), value?))).filter(|(_, value)| !value.is_empty()).collect()
}

fn codes(w: Words, post: &Post) -> Vec<(String, String)> {
    let rows = [("site-category", &post.category), ("site-rank-class", &post.rank_class)];
    rows.into_iter().filter_map(|(id, code)| Some((w.t(id), code.as_deref()?.to_owned()))).collect()
}

#[derive(Template)]
#[template(path = "may.html")]
struct MayPage {
    frame: Frame,
    post: String,
    post_href: String,
    person: String,
    person_href: String,
    on_said: String,
    reason: Reason,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct AskedMay {
    on: String,
}

/// Whether a person may take a post on a day, with every reason.
pub(crate) async fn may(
    visit: Visit,
    Path((post, person)): Path<(String, String)>,
    Query(asked): Query<AskedMay>,
) -> Response {
    visit.page(Some(Action::PersonRead), move |visit| make_may(visit, &post, &person, &asked.on)).await
}

fn make_may(visit: &Visit, key: &str, person: &str, on: &str) -> Result<MayPage, Failure> {
    let site = visit.site.clone();
    let office = site.office();
    let (view, w) = (visit.view(office.world()), visit.words());
    let no = found(visit, &view, key)?;
    let missing = || Failure::NotFound(person.to_owned());
    let who = person.strip_prefix('P').and_then(|digits| digits.parse().ok()).map(PersonNo).ok_or_else(missing)?;
    view.world.person(who).filter(|person| person.identity.is_some()).ok_or_else(missing)?;
    if !visit.may(Action::PersonRead, Subject::Person(who), view.world) {
        return Err(Failure::NotYours);
    }
    office.note_reading(who, visit.login(), visit.moment.now, "may")?;
    let on = day_of(visit, on)?;
    let view = View { on, ..view };
    let found = view.may_take_vacated(who, no, on, MoveGround::Plan)?;
    let name = name(&view, who);
    let post = language::post(w.0, no, &view.world.staff);
    let values = [("name", name.as_str().into()), ("post", post.as_str().into())];
    let reason = Reason { open: true, ..Reason::of(w, &found, &view.world.staff) };
    Ok(MayPage {
        frame: visit.frame(Section::Posts, w.say("site-may-title", &values)),
        post_href: format!("/posts/{}", encoded(key)),
        post,
        person: name,
        person_href: format!("/people/P{}", who.0),
        on_said: language::date(w.0, on),
        reason,
    })
}
