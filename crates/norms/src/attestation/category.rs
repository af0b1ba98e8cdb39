//! Which item of annex 1 a post matches, and before which commission its holder comes.

use acts::Cite;
use acts::attestation::{self, Category, CommissionKind, Match, categories, footnotes};
use calendar::Date;
use serde::Serialize;

use super::ask::{Ask, Asks, Outcome};
use super::cites;
use super::code::{determined, known, lacking};
use super::facts::{Employee, Facts, Home, Place, Post, StaffClass};
use super::finding::Finding;
use super::law::Law;
use super::reading::{
    ActingHolders, FirstDeputies, HomeCommission, IndependentScope, OverlapRule, PostReferenceDate, ReadingKey,
    StaffClassSource,
};
use crate::trace::Trace;

/// The role by which item 1.1 names all posts of three staff classes.
const ANY_STAFF: &str = "any-middle-senior-higher-staff";

/// The item that a post matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Matched {
    /// The item: `1.7`.
    pub item: &'static str,
    /// Before which commission.
    pub commission: CommissionKind,
    /// Its footnote mark, if any.
    pub mark: &'static str,
}

/// The commission before which an employee comes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Competent {
    /// Central or regional.
    pub commission: CommissionKind,
    /// Key of the region of a regional one.
    pub region: Option<String>,
}

/// A post with the item that it matches.
pub(super) struct Found<'f> {
    pub(super) category: &'static Category,
    pub(super) post: &'f Post,
}

/// How far an item fits a post.
enum Fit {
    Yes,
    No,
    Open(Asks),
}

/// Which item of annex 1 the post held matches (rules/1.2, list).
pub fn category<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Matched> {
    find(facts, on, law, trace).map(|found| Matched {
        item: found.category.item(),
        commission: found.category.commission,
        mark: &found.category.mark,
    })
}

/// The post held on the day that counts, and its item.
pub(super) fn find<'f, T: Trace>(facts: &'f Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Found<'f>> {
    let day = determined!(reference_day(facts, on, law, trace));
    let employee = known!(facts.employee.as_ref(), PostHeld, cites::CATEGORY, trace);
    let mut posts = Vec::with_capacity(2);
    let held = known!(employee.posts.as_ref(), PostHeld, cites::CATEGORY, trace);
    posts.extend(known!(held_on(held, day), AppointmentDay, cites::CATEGORY, trace));
    trace.rests_on(ReadingKey::ActingHolders);
    if law.readings.acting_holders == ActingHolders::PermanentAndActing {
        let acting = known!(employee.acting.as_ref(), ActingPosts, cites::CATEGORY, trace);
        posts.extend(known!(held_on(acting, day), AppointmentDay, cites::CATEGORY, trace));
    }
    choose(&posts, law, trace)
}

/// The day on which the post counts (X30).
fn reference_day<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Date> {
    trace.rests_on(ReadingKey::PostReferenceDate);
    let day = match law.readings.post_reference_date {
        PostReferenceDate::ListingRecheckedAtSession => Some(on),
        PostReferenceDate::CampaignStart => Some(law.numbers.first_day),
        PostReferenceDate::DecreeDate => law.commencement,
        PostReferenceDate::Session => facts.session.as_ref().and_then(|session| session.day),
    };
    day.map_or_else(|| lacking(Ask::SessionDay, cites::CATEGORY, trace), Outcome::Determined)
}

/// The post held on a day, of posts in order; `None` where a first day that matters is not recorded.
fn held_on(posts: &[Post], day: Date) -> Option<Option<&Post>> {
    for post in posts.iter().rev() {
        if post.from? <= day {
            return Some(Some(post));
        }
    }
    Some(None)
}

/// The item among those that fit, by the rule for overlaps (X26).
fn choose<'f, T: Trace>(posts: &[&'f Post], law: &Law<'_>, trace: &mut T) -> Outcome<Found<'f>> {
    let mut fitting: Vec<(&'static Category, &'f Post, Asks)> = Vec::new();
    for category in categories() {
        for post in posts {
            match fit(category, post, law, trace) {
                Fit::No => {}
                Fit::Yes => fitting.push((category, post, Asks::EMPTY)),
                Fit::Open(asks) => fitting.push((category, post, asks)),
            }
        }
    }
    if fitting.windows(2).any(|pair| pair[0].0.commission != pair[1].0.commission) {
        trace.rests_on(ReadingKey::OverlapRule);
        trace.step(cites::CATEGORY, Finding::PostInBothLists);
        match law.readings.overlap_rule {
            OverlapRule::CentralPrevails => {}
            OverlapRule::LowestNumber => fitting.sort_by_key(|(category, _, _)| (category.no, category.commission)),
            OverlapRule::Manual => {
                if fitting.iter().all(|(_, _, asks)| asks.is_empty()) {
                    match fitting.iter().find_map(|(_, post, _)| post.list_decided) {
                        None => return Outcome::Conflict(cites::CENTRAL_LIST, cites::REGIONAL_LIST),
                        Some(decided) => fitting.retain(|(category, _, _)| category.commission == decided),
                    }
                } else {
                    fitting.retain(|(_, _, asks)| !asks.is_empty());
                }
            }
        }
    }
    let Some((category, post, asks)) = fitting.first() else {
        trace.step(cites::CATEGORY, Finding::PostMatchesNoItem);
        return Outcome::NotApplicable(cites::CATEGORY);
    };
    if !asks.is_empty() {
        for fact in asks.iter() {
            trace.step(category.cite, Finding::Missing { fact });
        }
        return Outcome::Undetermined(*asks);
    }
    let found = Finding::PostMatchesItem { item: category.item(), commission: category.commission };
    trace.step(category.cite, found);
    trace.step(cites::CATEGORY, found);
    trace.step(heading(category.commission), found);
    Outcome::Determined(Found { category, post })
}

/// The section of annex 1 for a commission.
pub(super) fn heading(commission: CommissionKind) -> Cite {
    match commission {
        CommissionKind::Central => cites::CENTRAL_LIST,
        CommissionKind::Regional => cites::REGIONAL_LIST,
    }
}

/// How far an item fits a post: by one of its places, or, where the item is marked, as the model structure has it.
fn fit<T: Trace>(category: &'static Category, post: &Post, law: &Law<'_>, trace: &mut T) -> Fit {
    let fits = by_place(category, post, law, trace);
    let Some(note) = footnotes().iter().find(|note| note.mark == category.mark) else { return fits };
    let structure = post.structure.as_ref().and_then(|structure| structure.category.as_deref());
    match (structure, fits) {
        (_, Fit::No) => Fit::No,
        (Some(item), fits) => {
            let placed = item == category.item();
            trace.step(note.cite, Finding::StructurePlacesPost { item: category.item(), placed });
            // The structure says which item it is of those that the place allows: a place half recorded stays open.
            if placed { fits } else { Fit::No }
        }
        (None, Fit::Yes) => Fit::Open(Asks::of(Ask::StructureMatch)),
        (None, Fit::Open(asks)) => Fit::Open(asks.union(Asks::of(Ask::StructureMatch))),
    }
}

fn by_place<T: Trace>(category: &'static Category, post: &Post, law: &Law<'_>, trace: &mut T) -> Fit {
    let Some(places) = &post.places else { return Fit::Open(Asks::of(Ask::Unit)) };
    let mut open: Option<Asks> = None;
    for place in places {
        for wanted in &category.matches {
            match place_fits(wanted, place, post, law, trace) {
                Fit::Yes => return Fit::Yes,
                Fit::No => {}
                Fit::Open(asks) => open = Some(open.map_or(asks, |before| before.union(asks))),
            }
        }
    }
    open.map_or(Fit::No, Fit::Open)
}

fn place_fits<T: Trace>(wanted: &Match, place: &Place, post: &Post, law: &Law<'_>, trace: &mut T) -> Fit {
    let mut asks = Asks::EMPTY;
    let mut same = |recorded: &Option<String>, wanted: &str, ask| match recorded {
        Some(recorded) => recorded == wanted,
        None => {
            asks.insert(ask);
            true
        }
    };
    if !same(&place.unit, &wanted.unit, Ask::Unit) {
        return Fit::No;
    }
    let of_staff = wanted.roles.iter().any(|role| role == ANY_STAFF);
    // Item 1.1 names all posts of the unit, whatever its sub-units.
    if !of_staff && !plain_section(wanted, place, law, trace) && !same(&place.sub, &wanted.sub, Ask::SubUnit) {
        return Fit::No;
    }
    let role = if of_staff {
        staff_class(post, law, trace).map(StaffClass::is_listed).ok_or(Ask::StaffClass)
    } else {
        place.role.as_deref().map(|role| role_fits(role, &wanted.roles, law, trace)).ok_or(Ask::Role)
    };
    match role {
        Ok(false) => return Fit::No,
        Ok(true) => {}
        Err(ask) => asks.insert(ask),
    }
    if asks.is_empty() { Fit::Yes } else { Fit::Open(asks) }
}

/// Whether the place is a section that need not be independent: the word goes with the divisions only (X38).
fn plain_section<T: Trace>(wanted: &Match, place: &Place, law: &Law<'_>, trace: &mut T) -> bool {
    if wanted.sub != "independent-section" || place.sub.as_deref() != Some("section") {
        return false;
    }
    trace.rests_on(ReadingKey::IndependentScope);
    law.readings.independent_scope == IndependentScope::DivisionsOnly
}

/// The class of staff, by what sets it (X36).
fn staff_class<T: Trace>(post: &Post, law: &Law<'_>, trace: &mut T) -> Option<StaffClass> {
    trace.rests_on(ReadingKey::StaffClassSource);
    match law.readings.staff_class_source {
        StaffClassSource::PostClass => post.staff_class,
        StaffClassSource::PostRankLimit => post.class_by_rank_limit,
        StaffClassSource::HolderRank => post.class_by_holder_rank,
    }
}

/// Whether a role is one of those wanted; a first deputy is a deputy where only deputies are named (X40).
fn role_fits<T: Trace>(role: &str, wanted: &[String], law: &Law<'_>, trace: &mut T) -> bool {
    if wanted.iter().any(|it| it == role) {
        return true;
    }
    let covers = |it: &String| {
        attestation::roles().iter().any(|known| known.key == *it && known.covers.iter().any(|c| c == role))
    };
    if !wanted.iter().any(covers) {
        return false;
    }
    trace.rests_on(ReadingKey::FirstDeputies);
    law.readings.first_deputies == FirstDeputies::Deputies
}

/// Before which commission the employee comes (list/1, list/2, rules/9.1).
pub fn competent<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Competent> {
    let found = determined!(find(facts, on, law, trace));
    let commission = found.category.commission;
    trace.step(heading(commission), Finding::CompetentCommission { commission });
    if commission == CommissionKind::Central {
        return Outcome::Determined(Competent { commission, region: None });
    }
    let region = determined!(home(facts.home_table.as_deref(), found.post, law, trace));
    if !attestation::regions().contains(&region) {
        return Outcome::NotApplicable(cites::REGIONS);
    }
    Outcome::Determined(Competent { commission, region: Some(region) })
}

/// The region whose commission is competent (X27).
fn home<T: Trace>(table: Option<&[Home]>, post: &Post, law: &Law<'_>, trace: &mut T) -> Outcome<String> {
    let units = post.places.iter().flatten().filter_map(|place| place.unit.as_deref());
    let no_region = |unit: &&str| attestation::units().iter().any(|known| known.key == *unit && known.home_by_table);
    if let Some(unit) = units.into_iter().find(no_region) {
        trace.rests_on(ReadingKey::HomeCommission);
        if law.readings.home_commission == HomeCommission::ExplicitTable {
            let table = known!(table, HomeTable, cites::REGIONAL_LIST, trace);
            trace.step(cites::REGIONAL_LIST, Finding::HomeCommissionFrom { table: true });
            let Some(line) = table.iter().find(|line| line.unit.as_deref() == Some(unit)) else {
                if table.iter().any(|line| line.unit.is_none()) {
                    return lacking(Ask::HomeTable, cites::REGIONAL_LIST, trace);
                }
                return Outcome::NotApplicable(cites::REGIONS);
            };
            return Outcome::Determined(known!(line.region.clone(), HomeTable, cites::REGIONAL_LIST, trace));
        }
    }
    trace.step(cites::REGIONAL_LIST, Finding::HomeCommissionFrom { table: false });
    Outcome::Determined(known!(post.region.clone(), HomeRegion, cites::REGIONAL_LIST, trace))
}

/// Whether the person is an employee of the internal affairs bodies.
pub(super) fn is_employee(employee: Option<&Employee>) -> Option<bool> {
    employee?.internal_affairs
}
