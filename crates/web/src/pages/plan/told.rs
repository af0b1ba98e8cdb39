//! The lines of a plan, in words.

use std::collections::BTreeMap;

use norms::rotation::Asks;
use office::language;
use office::plan::Draft;
use office::query::View;
use planner::{Denied, Plan, Planner, Reckoning, WhyStays};
use registry::{PersonNo, PostNo, Region};

use crate::chart::{Bar, Rows};
use crate::failure::Failure;
use crate::pages::due_line::name;
use crate::parts::short_date;
use crate::visit::Visit;
use crate::words::Words;

/// So many flows are drawn.
const FLOWS: usize = 14;

/// A person's part in a move.
pub(super) struct MoveLine {
    pub href: String,
    pub name: String,
    pub from: String,
    pub to: String,
    pub on: String,
    /// The chain or the exchange, where it has more than one part.
    pub together: String,
    pub points: i64,
    pub cost: Vec<String>,
    pub wished: bool,
}

/// Someone who must go and stays.
pub(super) struct StayLine {
    pub href: String,
    pub name: String,
    pub post: String,
    pub why: String,
    pub protected: bool,
}

/// A wish in force.
pub(super) struct WishLine {
    pub said: String,
    pub person: String,
    pub post: String,
    pub act: &'static str,
}

pub(super) fn moves(
    visit: &Visit,
    view: &View<'_>,
    draft: &Draft,
    plan: &Plan,
    mine: &impl Fn(PersonNo) -> bool,
) -> Vec<MoveLine> {
    let (w, staff) = (visit.words(), &view.world.staff);
    let mut lines = Vec::new();
    for (number, chain) in (1usize..).zip(&plan.moves) {
        let kind = if chain.ring { "cli-plan-ring" } else { "cli-plan-chain" };
        let count = chain.parts.len();
        let together = match count {
            1 => String::new(),
            _ => w.say(kind, &[("number", number.into()), ("count", count.into())]),
        };
        for part in chain.parts.iter().filter(|part| mine(part.mover.person)) {
            let person = format!("P{}", part.mover.person.0);
            lines.push(MoveLine {
                href: format!("/rotation/{}/plan/{person}", draft.year),
                name: name(view, part.mover.person),
                from: language::post(w.0, part.mover.post, staff),
                to: language::post(w.0, part.to, staff),
                on: short_date(w.0, part.on),
                together: together.clone(),
                points: part.reckoning.iter().map(|line| line.points).sum(),
                cost: part.reckoning.iter().map(|line| criterion(w, line)).collect(),
                wished: draft.wishes.contains_key(&person),
            });
        }
    }
    lines
}

/// A line of what a move costs.
pub(super) fn criterion(w: Words, line: &Reckoning) -> String {
    let said = w.say(&format!("criterion-{}", line.criterion), &[("units", line.units.into())]);
    format!("{said}: {}", w.number(line.points))
}

pub(super) fn stays(
    visit: &Visit,
    view: &View<'_>,
    planner: &mut Planner<'_>,
    plan: &Plan,
    mine: &impl Fn(PersonNo) -> bool,
) -> Result<Vec<StayLine>, Failure> {
    let w = visit.words();
    let year = plan_year(planner);
    let stays = plan.stays.iter().filter(|stay| mine(stay.mover.person));
    stays
        .map(|stay| {
            let person = stay.mover.person;
            Ok(StayLine {
                href: format!("/rotation/{year}/plan/P{}", person.0),
                name: name(view, person),
                post: language::post(w.0, stay.mover.post, &view.world.staff),
                why: why_stays(w, planner, person)?,
                protected: stay.care.is_some() && visit.sees_family_of(person, view.world),
            })
        })
        .collect()
}

fn plan_year(planner: &Planner<'_>) -> i32 {
    // Nobody moves before the plan year, and all of it lies in one year.
    planner.movers().iter().map(|mover| mover.from.year()).max().unwrap_or_default()
}

/// Why someone who must go stays, in words; empty where they do not.
pub(super) fn why_stays(w: Words, planner: &mut Planner<'_>, person: PersonNo) -> Result<String, Failure> {
    let why = planner.why_stays(person).map_err(|error| Failure::Fault(error.to_string()))?;
    Ok(match why {
        None => String::new(),
        Some(WhyStays::Pinned) => w.t("cli-plan-kept"),
        Some(WhyStays::Taken(held)) => w.say("cli-plan-all-taken", &[("count", held.len().into())]),
        Some(WhyStays::Denied(posts)) => {
            let mut said: Vec<String> = posts.iter().map(|(_, by)| denied(w, *by)).collect();
            said.sort();
            said.dedup();
            said.join(" ")
        }
        Some(WhyStays::NoLawfulPost(counts, missing)) => {
            let reason = |(code, count): &(norms::rotation::RefusalCode, usize)| {
                let said = language::reason(w.0, &code.to_string());
                w.say("cli-plan-reason", &[("reason", said.into()), ("count", (*count).into())])
            };
            let asks = missing.iter().fold(Asks::EMPTY, |all, asks| all.union(*asks));
            let missing = asks.iter().take(2).map(|ask| w.with("site-missing", "fact", w.t(&format!("ask-{ask}"))));
            let reasons: Vec<String> = counts.iter().take(2).map(reason).chain(missing).collect();
            if reasons.is_empty() { w.t("cli-plan-no-post") } else { reasons.join("; ") }
        }
    })
}

/// What has taken a lawful move out of the plan.
pub(super) fn denied(w: Words, by: Denied) -> String {
    match by {
        Denied::ByHead => w.t("cli-plan-denied-by-head"),
        Denied::Closed => w.t("cli-plan-denied-closed"),
        Denied::Limited => w.t("cli-plan-denied-limited"),
        Denied::OnItsDay(day) => w.with("cli-plan-denied-on-day", "day", language::date(w.0, day)),
    }
}

/// The wishes in force, each with what takes it back.
pub(super) fn wishes(visit: &Visit, view: &View<'_>, draft: &Draft) -> Vec<WishLine> {
    let (w, staff) = (visit.words(), &view.world.staff);
    let title =
        |key: &String| staff.find_post(key).map_or_else(|| key.clone(), |post| language::post(w.0, post, staff));
    let person_name = |key: &str| {
        let no = key.strip_prefix('P').and_then(|digits| digits.parse().ok()).map(PersonNo);
        no.map_or_else(|| key.to_owned(), |no| name(view, no))
    };
    let said = |id: &str, who: String, what: String| w.say(id, &[("who", who.into()), ("what", what.into())]);
    let mut lines = Vec::new();
    for (person, wish) in &draft.wishes {
        let line = |said| WishLine { said, person: person.clone(), post: String::new(), act: "release" };
        if let Some(key) = &wish.pinned {
            lines.push(line(said("cli-plan-wish-pinned", person_name(person), title(key))));
        }
        if !wish.forbidden.is_empty() {
            let titles = wish.forbidden.iter().map(title).collect::<Vec<_>>().join("; ");
            lines.push(line(said("cli-plan-wish-forbidden", person_name(person), titles)));
        }
        if let Some(limited) = &wish.limited {
            let region = limited.region.map(|region| language::region(w.0, region));
            let what = region.into_iter().chain(limited.posts.iter().map(title)).collect::<Vec<_>>().join("; ");
            lines.push(line(said("cli-plan-wish-limited", person_name(person), what)));
        }
    }
    for (post, wish) in &draft.posts {
        let line = |said| WishLine { said, person: String::new(), post: post.clone(), act: "release-post" };
        if wish.closed {
            lines.push(line(said("cli-plan-wish-closed", title(post), String::new())));
        }
        if !wish.limited.is_empty() {
            let people: Vec<String> = wish.limited.iter().map(|person| person_name(person)).collect();
            lines.push(line(said("cli-plan-wish-limited", title(post), people.join("; "))));
        }
    }
    lines
}

/// The moves between regions, the greatest first.
pub(super) fn flows(w: Words, view: &View<'_>, plan: &Plan) -> Option<Rows> {
    let staff = &view.world.staff;
    let region = |post: PostNo| staff.post(post).region();
    let mut counted: BTreeMap<(Region, Region), usize> = BTreeMap::new();
    for part in plan.moves.iter().flat_map(|chain| &chain.parts) {
        if let (Some(from), Some(to)) = (region(part.mover.post), region(part.to))
            && from != to
        {
            *counted.entry((from, to)).or_default() += 1;
        }
    }
    let mut flows: Vec<((Region, Region), usize)> = counted.into_iter().collect();
    flows.sort_by_key(|(pair, count)| (std::cmp::Reverse(*count), *pair));
    let bar = |((from, to), count): ((Region, Region), usize)| Bar {
        label: format!("{} → {}", language::region(w.0, from), language::region(w.0, to)),
        count,
        tone: "",
        href: String::new(),
    };
    let bars: Vec<Bar> = flows.into_iter().take(FLOWS).map(bar).collect();
    (!bars.is_empty()).then(|| Rows::of(w, w.t("site-plan-flows"), w.t("site-plan-flow"), bars))
}
