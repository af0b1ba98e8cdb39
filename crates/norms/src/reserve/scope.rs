//! Whom and which posts the Rules speak of (rules/1, 2, 4, 7) and what the posts ask for (rules/8.2(1)).

use acts::Cite;
use calendar::Date;

use super::facts::{Capacity, Employee, Facts, Place, Post, RequirementKind, Service};
use super::finding::ReserveTest;
use super::reading::{PostScope, ReadingKey};
use super::weighing::{Detail, Weighing, not_yet};
use super::{Ask, Asks, Code, Law, Outcome, cites};
use crate::trace::Trace;
use crate::verdict::{Level, Verdict};

/// Whether a span of days holds on a day; unknown where its first day is not recorded.
pub(super) fn holds(from: Option<Date>, until: Option<Date>, on: Date) -> Option<bool> {
    if until.is_some_and(|last| last < on) {
        return Some(false);
    }
    from.map(|first| first <= on)
}

impl Place {
    /// Whether it is a special state body.
    pub(super) fn special(self) -> bool {
        matches!(self, Place::SpecialStateBody | Place::StateGuardService)
    }
}

/// The recorded facts of the person; nothing is recorded of one who is not there.
pub(super) fn employee(facts: &Facts) -> &Employee {
    static NOBODY: std::sync::LazyLock<Employee> = std::sync::LazyLock::new(Employee::default);
    facts.employee.as_ref().unwrap_or_else(|| &*NOBODY)
}

/// Whether the Rules speak of the person: an employee or serviceman of a special body on the day (rules/1). One on secondment
/// still is one.
pub fn in_scope<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<bool> {
    if let Some(not_yet) = not_yet(on, law, trace) {
        return not_yet;
    }
    let mut weighing = Weighing::new(trace);
    let serves = serves(facts, on, &mut weighing);
    serves.map_or(Outcome::Undetermined(weighing.asks), Outcome::Determined)
}

fn serves<T: Trace>(facts: &Facts, on: Date, weighing: &mut Weighing<'_, T>) -> Option<bool> {
    let service = weighing.known(employee(facts).service.as_ref(), Ask::Service, cites::EMPLOYEES)?;
    let of_scope = |service: &Service| {
        let special = service.at.map(Place::special);
        let capacity = service.capacity.map(|capacity| capacity != Capacity::Other);
        all([holds(service.from, service.until, on), special, capacity])
    };
    let found = any(service.iter().map(of_scope));
    match found {
        Some(serves) => weighing.tested(ReserveTest::Employee, serves, cites::EMPLOYEES),
        None if service.iter().any(|service| service.capacity.is_none()) => {
            weighing.ask(Ask::Capacity, cites::EMPLOYEES);
        }
        None => weighing.ask(Ask::Service, cites::EMPLOYEES),
    }
    found
}

/// All of them; one that is known not to hold settles it.
pub(super) fn all(facts: impl IntoIterator<Item = Option<bool>>) -> Option<bool> {
    let mut all = Some(true);
    for fact in facts {
        match fact {
            Some(true) => {}
            Some(false) => return Some(false),
            None => all = None,
        }
    }
    all
}

/// One of them; one that is known to hold settles it.
pub(super) fn any(facts: impl IntoIterator<Item = Option<bool>>) -> Option<bool> {
    all(facts.into_iter().map(|fact| fact.map(|holds| !holds))).map(|none| !none)
}

/// The person must be one of whom the Rules speak.
pub(super) fn require_employee<T: Trace>(facts: &Facts, on: Date, weighing: &mut Weighing<'_, T>) {
    if serves(facts, on, weighing) == Some(false) {
        weighing.refuse(Code::NotAnEmployee, cites::EMPLOYEES);
    }
}

/// What a test of a post came to.
struct Failure {
    code: Code,
    by: Cite,
    detail: Detail,
}

/// The tests of one intended post.
#[derive(Default)]
struct Tested {
    failures: Vec<Failure>,
    asks: Vec<(Ask, Cite)>,
}

/// What of a post is tested.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tests {
    Scope,
    Qualification,
    Both,
}

/// Whether the intended posts are posts of the reserve (rules/2, 4, 7).
pub fn post_in_scope<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut weighing = Weighing::on(on, law, trace);
    require_posts(intended(facts), facts, on, Tests::Scope, law, &mut weighing);
    weighing.outcome()
}

/// The intended posts that are posts of the reserve and whose requirements the person meets (rules/8.2(1)).
pub fn posts_open<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Vec<String>> {
    if let Some(not_yet) = not_yet(on, law, trace) {
        return not_yet;
    }
    let mut weighing = Weighing::new(trace);
    let Some(posts) = weighing.known(intended(facts), Ask::IntendedPosts, cites::QUALIFICATION) else {
        return Outcome::Undetermined(weighing.asks);
    };
    let day = sending_day(facts, on);
    let mut open = Vec::new();
    for (key, place) in posts.iter().zip(1..) {
        let tested = test_post(key, place, facts, day, Tests::Both, law, &mut weighing);
        if tested.failures.is_empty() {
            for (ask, by) in &tested.asks {
                weighing.ask(*ask, *by);
            }
            open.push(key.clone());
        }
    }
    open.sort_unstable();
    open.dedup();
    if weighing.asks.is_empty() { Outcome::Determined(open) } else { Outcome::Undetermined(weighing.asks) }
}

pub(super) fn intended(facts: &Facts) -> Option<&Vec<String>> {
    facts.nomination.as_ref().and_then(|nomination| nomination.posts.as_ref())
}

/// The day on which the materials go out: as recorded, else the day asked about.
pub(super) fn sending_day(facts: &Facts, on: Date) -> Date {
    facts.nomination.as_ref().and_then(|nomination| nomination.sent).unwrap_or(on)
}

/// Each intended post is tested by itself; it is enough that one passes, and inclusion is for those that do.
pub(super) fn require_posts<T: Trace>(
    posts: Option<&Vec<String>>,
    facts: &Facts,
    on: Date,
    tests: Tests,
    law: &Law<'_>,
    weighing: &mut Weighing<'_, T>,
) {
    let by = if tests == Tests::Qualification { cites::QUALIFICATION } else { cites::POSTS };
    let Some(posts) = weighing.known(posts, Ask::IntendedPosts, by) else { return };
    let tested: Vec<Tested> =
        posts.iter().zip(1..).map(|(key, place)| test_post(key, place, facts, on, tests, law, weighing)).collect();
    if tested.is_empty() {
        return weighing.ask(Ask::IntendedPosts, by);
    }
    if tested.iter().any(|post| post.failures.is_empty() && post.asks.is_empty()) {
        return;
    }
    let open: Vec<_> = tested.iter().filter(|post| post.failures.is_empty()).flat_map(|post| &post.asks).collect();
    for (ask, by) in &open {
        weighing.ask(*ask, *by);
    }
    if open.is_empty() {
        for failure in tested.iter().flat_map(|post| &post.failures) {
            weighing.note(failure.code, Level::Refuse, failure.by, failure.detail);
        }
    }
}

fn test_post<T: Trace>(
    key: &str,
    place: i32,
    facts: &Facts,
    on: Date,
    tests: Tests,
    law: &Law<'_>,
    weighing: &mut Weighing<'_, T>,
) -> Tested {
    let mut tested = Tested::default();
    let unrecorded = Post::default();
    let found = facts.posts.iter().flatten().find(|post| post.key.as_deref() == Some(key));
    let post = found.unwrap_or(&unrecorded);
    let detail = Detail { place: Some(place), ..Detail::default() };
    if tests != Tests::Qualification {
        let mut test = |fact: Option<bool>, test: ReserveTest, ask: Ask, code: Code, by: Cite| match fact {
            None => tested.asks.push((ask, by)),
            Some(holds) => {
                weighing.tested(test, holds, by);
                if !holds {
                    tested.failures.push(Failure { code, by, detail });
                }
            }
        };
        test(post.listed, ReserveTest::PostListed, Ask::ListOfDecree290, Code::PostNotInList, cites::POSTS);
        let first_head = post.first_head.map(|first_head| !first_head);
        test(first_head, ReserveTest::NotFirstHeadPost, Ask::FirstHeadPost, Code::FirstHeadPost, cites::FIRST_HEADS);
        // Of a post outside the list it is enough to say so.
        if law.readings.post_scope == PostScope::List290SpecialBodies && post.listed == Some(true) {
            let of_body = ReserveTest::PostOfSpecialBody;
            test(post.special_body, of_body, Ask::SpecialBody, Code::PostNotInSpecialBody, cites::RESERVE);
        }
        weighing.trace.rests_on(ReadingKey::PostScope);
    }
    if tests != Tests::Scope {
        test_qualification(post, detail, employee(facts), on, weighing, &mut tested);
    }
    tested
}

fn test_qualification<T: Trace>(
    post: &Post,
    detail: Detail,
    employee: &Employee,
    on: Date,
    weighing: &mut Weighing<'_, T>,
    tested: &mut Tested,
) {
    let by = cites::QUALIFICATION;
    let Some(requirements) = &post.requirements else { return tested.asks.push((Ask::Requirements, by)) };
    let mut met = true;
    for requirement in requirements {
        let answer = match (requirement.kind, requirement.months, &requirement.training) {
            (Some(RequirementKind::ServiceLength), Some(months), _) => {
                let passed = employee.service_counts_from.map(|from| from.plus_months(months) <= on);
                passed.ok_or(Ask::ServiceCountsFrom)
            }
            (Some(RequirementKind::Training), _, Some(training)) => {
                employee.training.as_ref().map(|had| had.contains(training)).ok_or(Ask::Training)
            }
            _ => Err(Ask::Requirements),
        };
        match answer {
            Ok(true) => {}
            Ok(false) => {
                met = false;
                let detail = Detail { requirement: requirement.kind, ..detail };
                tested.failures.push(Failure { code: Code::QualificationNotMet, by, detail });
            }
            Err(ask) => tested.asks.push((ask, by)),
        }
    }
    if !met || tested.asks.is_empty() {
        weighing.tested(ReserveTest::Qualified, met, by);
    }
}

/// Nothing is asked for.
pub(super) fn settled<V>(value: V, asks: Asks) -> Outcome<V> {
    if asks.is_empty() { Outcome::Determined(value) } else { Outcome::Undetermined(asks) }
}
