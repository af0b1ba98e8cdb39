//! Who must or may move in the plan year, and which posts there are to be given.

use std::collections::BTreeSet;

use calendar::Date;
use norms::Silent;
use norms::rotation::{Outcome, extension_runs, in_scope, plan_row, time_end};
use registry::{PersonNo, PostNo};

use crate::draft::{Asked, Mover};

pub(crate) fn first_day(year: i32) -> Date {
    // The first of January stands in every year of the calendar.
    Date::new(year, 1, 1).unwrap_or(Date::MIN)
}

/// Those whose time ends in the plan year or before, and those in an extension who have consented in writing to a move (A53).
pub(crate) fn movers(asked: &Asked<'_>) -> Vec<Mover> {
    let mut found = Vec::new();
    let year = first_day(asked.year);
    for no in (0..asked.world.people.len() as u32).map(PersonNo) {
        let career = asked.world.career(no);
        let Some(held) = career.held_on(asked.on).map(|at| &career.appointments[at]) else { continue };
        let post = held.post;
        let body = asked.world.staff.post(post).body;
        if asked.body.is_some_and(|only| only != body) {
            continue;
        }
        let law = &asked.laws[body.index()];
        let (must, marked) = match plan_row(&career, asked.on, asked.year, law, &mut Silent) {
            Outcome::Determined(true) => (true, false),
            Outcome::NotBefore(true, _) => (true, true),
            Outcome::Determined(false) if !career.consents.is_empty() => (false, false),
            _ => continue,
        };
        // Whoever leaves the post before the year does not leave it by this plan.
        if !must && held.last_day.is_some_and(|last| last < year) {
            continue;
        }
        if !must && in_scope(post, law, &mut Silent) != Outcome::Determined(true) {
            continue;
        }
        let ends = match time_end(&career, asked.on, law, &mut Silent) {
            Outcome::Determined(day) | Outcome::NotBefore(day, _) if must => day.max(year),
            _ => year,
        };
        // The last day of an extension is still one of it.
        let runs = must && extension_runs(&career, ends, law, &mut Silent).determined().is_some();
        let from = if runs { ends.plus_days(1) } else { ends };
        found.push(Mover { person: no, post, from, must, marked });
    }
    found
}

/// The posts held on the day of drawing up, or later, by people for whom the plan is not made.
pub(crate) fn kept(asked: &Asked<'_>, movers: &[Mover]) -> BTreeSet<PostNo> {
    let leaves: BTreeSet<(PersonNo, PostNo)> = movers.iter().map(|mover| (mover.person, mover.post)).collect();
    let mut kept = BTreeSet::new();
    for no in (0..asked.world.people.len() as u32).map(PersonNo) {
        let career = asked.world.career(no);
        let held = career.appointments.iter().filter(|a| a.last_day.is_none_or(|last| last >= first_day(asked.year)));
        kept.extend(held.map(|a| a.post).filter(|post| !leaves.contains(&(no, *post))));
    }
    kept
}

/// The posts that the plan can give: those that their holders leave, and those that nobody holds or that are vacant for a time.
pub(crate) fn posts(asked: &Asked<'_>, movers: &[Mover], kept: &BTreeSet<PostNo>) -> Vec<PostNo> {
    let year = first_day(asked.year);
    let held: BTreeSet<PostNo> = movers.iter().map(|mover| mover.post).collect();
    let open = |(no, post): &(PostNo, &registry::Post)| {
        let exists = post.abolished_after.is_none_or(|last| last >= year);
        let away = post.temporarily_vacant.is_some_and(|away| away.until.is_none_or(|until| until >= year));
        // To stay in a post one need not be given it: one that is abolished by then is nobody else's, which the law says.
        let given = exists && (!kept.contains(no) || away) && asked.body.is_none_or(|only| only == post.body);
        given || held.contains(no)
    };
    asked.world.staff.numbered_posts().filter(open).map(|(no, _)| no).collect()
}
