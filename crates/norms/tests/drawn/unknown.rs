//! The same case with one fact less, or with facts found that were missing.

use calendar::Date;
use norms::ReadingSet;
use norms::rotation::Readings;
use proptest::prelude::*;
use registry::{CircumstanceKind, Fact, Ground, PostNo, Relation};
use strum::IntoEnumIterator;

use super::Case;

/// Every case that differs from this one by a fact that is not recorded, with the name of the fact.
///
/// Left out is what is no fact but an act or a document: a decision, a consent, the paper that proves a circumstance; what is not
/// there was not done. So too a parent's dependency, which unproved makes a claim (A18).
pub fn one_unknown(case: &Case) -> Vec<(String, Case)> {
    let mut found = Vec::new();
    let mut add = |name: String, change: &dyn Fn(&mut Case)| {
        let mut other = case.clone();
        change(&mut other);
        found.push((name, other));
    };
    add("publication".into(), &|c| c.commencement = None);
    add("working calendar".into(), &|c| c.calendar = false);
    for (at, appointment) in case.career.appointments.iter().enumerate() {
        let name = |fact: &str| format!("{fact} of appointment {at}");
        // Of an appointment on both sides of which something is held on the day, it would be open which post is held.
        let before = at.checked_sub(1).map(|before| &case.career.appointments[before]);
        let alone = before.is_none_or(|before| before.last_day.is_some_and(|last| last < FIRST_ASKED));
        if alone && appointment.effective().is_some_and(|from| from < FIRST_ASKED) {
            add(name("days"), &|c| {
                let it = &mut c.career.appointments[at];
                (it.from, it.issued, it.taken_up) = (None, None, None);
            });
        }
        add(name("day of taking up"), &|c| c.career.appointments[at].taken_up = None);
        if appointment.from.is_some() {
            add(name("day of issue"), &|c| c.career.appointments[at].issued = None);
        }
        add(name("ground"), &|c| c.career.appointments[at].ground = Fact::Unknown);
        if appointment.last_day.is_some() {
            add(name("ground of leaving"), &|c| c.career.appointments[at].left = Fact::Unknown);
        }
        if case.readings.max_gap_days == 0 {
            add(name("decision on the gap"), &|c| c.career.appointments[at].carry_over = Fact::Unknown);
        }
    }
    // A leave whose end is not recorded still runs on the day of the question.
    if case.career.absences.last().is_some_and(|last| last.to.is_some_and(|to| to >= case.asked.on)) {
        add("end of the last leave".into(), &|c| c.career.absences.last_mut().unwrap().to = None);
    }
    for (at, circumstance) in case.career.circumstances.iter().enumerate() {
        for part in 0..3 {
            let mut kind = circumstance.kind;
            forget(&mut kind, part);
            if kind != circumstance.kind {
                add(format!("part {part} of circumstance {at}"), &|c| c.career.circumstances[at].kind = kind);
            }
        }
    }
    for code in ["a", "b", "c"] {
        add(format!("qualification {code}"), &|c| c.career.qualifications.retain(|(held, _)| **held != *code));
    }
    for post in posts_met(case) {
        for (name, change) in POST_FACTS {
            add(format!("{name} of {post:?}"), &|c| change(c, post));
        }
    }
    found
}

fn forget(kind: &mut CircumstanceKind, part: usize) {
    match (kind, part) {
        (CircumstanceKind::ChildWithDisability { relation, .. }, 0) => *relation = Fact::Unknown,
        (CircumstanceKind::ChildWithDisability { born, .. }, 1) => *born = None,
        (CircumstanceKind::FamilyMemberWithDisability { dependent, .. }, 0) => *dependent = Fact::Unknown,
        (CircumstanceKind::FamilyMemberWithDisability { cohabiting, .. }, 1) => *cohabiting = Fact::Unknown,
        (CircumstanceKind::FamilyMemberWithDisability { group, .. }, 2) => *group = Fact::Unknown,
        (CircumstanceKind::PensionerParent { pensioner, .. }, 0) => *pensioner = Fact::Unknown,
        _ => {}
    }
}

fn posts_met(case: &Case) -> Vec<PostNo> {
    let mut posts: Vec<PostNo> = case.career.appointments.iter().map(|a| a.post).collect();
    posts.extend([case.asked.post, case.asked.from]);
    posts.sort();
    posts.dedup();
    posts
}

/// No case is asked of an earlier day.
const FIRST_ASKED: Date = Date::of(2025, 9, 30);

type Forget = fn(&mut Case, PostNo);

/// What can be missing of a post. Facts of which one stands in for the other are forgotten together.
const POST_FACTS: [(&str, Forget); 7] = [
    ("unit", |c, post| c.staff.posts[post.index()].unit = None),
    ("role and list item", |c, post| {
        let it = &mut c.staff.posts[post.index()];
        (it.role, it.item) = (None, None);
    }),
    ("role, list item and level", |c, post| {
        let it = &mut c.staff.posts[post.index()];
        (it.role, it.item, it.level) = (None, None, None);
    }),
    ("locality", |c, post| c.staff.posts[post.index()].locality = None),
    ("worth", |c, post| {
        let it = &mut c.staff.posts[post.index()];
        (it.category, it.rank_class) = (None, None);
        c.staff.equalities.retain(|e| e.one != post && e.other != post);
        let career = &mut c.career.appointments;
        for at in 0..career.len() {
            if career[at].post == post || at > 0 && career[at - 1].post == post {
                career[at].equal = Fact::Unknown;
            }
        }
    }),
    ("nomenclature", |c, post| c.staff.posts[post.index()].nomenclature = Fact::Unknown),
    ("requirements", |c, post| c.staff.posts[post.index()].requirements = Fact::Unknown),
];

/// What the missing facts turn out to be.
#[derive(Clone, Debug)]
pub struct Found {
    grounds: Vec<Ground>,
    left: Vec<Ground>,
    leave_days: i32,
    category: Vec<bool>,
    born: i32,
    yes: bool,
}

pub fn found() -> impl Strategy<Value = Found> {
    use proptest::collection::vec;
    let ground =
        || prop::sample::select(&[Ground::Ordinary, Ground::Rotation, Ground::Renaming, Ground::Reorganisation][..]);
    let lists = (vec(ground(), 4), vec(ground(), 4), vec(any::<bool>(), 12));
    (lists, 0..800i32, 12_500..18_500i32, any::<bool>()).prop_map(
        |((grounds, left, category), leave_days, born, yes)| Found { grounds, left, leave_days, category, born, yes },
    )
}

/// The case once everything that is missing of the career and of the worth of the posts is found. Days of appointments that are not
/// recorded stay so: no bound is given without them.
pub fn completed(case: &Case, found: &Found) -> Case {
    let mut full = case.clone();
    full.calendar = true;
    for (at, it) in full.career.appointments.iter_mut().enumerate() {
        let fill = |fact: &mut Fact<bool>, value| {
            if fact.is_unknown() {
                *fact = Fact::Known(value);
            }
        };
        if it.ground.is_unknown() {
            it.ground = Fact::Known(found.grounds[at]);
        }
        if it.left.is_unknown() && it.last_day.is_some() {
            it.left = Fact::Known(found.left[at]);
        }
        // A decision on the gap is asked for only where the days set do not answer.
        if case.readings.max_gap_days == 0 {
            fill(&mut it.carry_over, found.yes);
        }
    }
    if let Some(open) = full.career.absences.last_mut().filter(|last| last.to.is_none()) {
        open.to = Some(open.from.max(case.asked.on).plus_days(found.leave_days));
    }
    for circumstance in &mut full.career.circumstances {
        complete(&mut circumstance.kind, found);
    }
    for (post, high) in full.staff.posts.iter_mut().zip(&found.category) {
        if post.category.is_none() && post.rank_class.is_none() {
            post.category = Some(if *high { "C-1" } else { "C-2" }.into());
        }
    }
    full
}

fn complete(kind: &mut CircumstanceKind, found: &Found) {
    let fill = |fact: &mut Fact<bool>| {
        if fact.is_unknown() {
            *fact = Fact::Known(found.yes);
        }
    };
    match kind {
        CircumstanceKind::ChildWithDisability { relation, born } => {
            if relation.is_unknown() {
                *relation = Fact::Known(Relation::Own);
            }
            *born = born.or(Some(Date::from_day_number(found.born)));
        }
        CircumstanceKind::FamilyMemberWithDisability { dependent, cohabiting, group } => {
            fill(dependent);
            fill(cohabiting);
            if group.is_unknown() {
                *group = Fact::Known(if found.yes { 2 } else { 3 });
            }
        }
        CircumstanceKind::PensionerParent { pensioner, .. } => fill(pensioner),
    }
}

/// The names of the readings that are not ours, for the message of a failing case.
pub fn read_otherwise(case: &Case) -> Vec<(&'static str, String)> {
    let read = Readings::names().iter().map(|name| (*name, case.readings.value(name)));
    read.filter(|(name, value)| Readings::options(name)[0] != *value).collect()
}
