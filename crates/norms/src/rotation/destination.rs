//! What [`super::may_take`] looks at in a destination, so that destinations alike in all of it need be asked about once for a person.
//!
//! The law has one function and keeps it: this only says which questions are the same question. A test asks all pairs both ways.

use std::collections::BTreeSet;

use calendar::Date;
use registry::{BodyNo, Career, Fact, Level, Locality, Nomenclature, PostNo, Role, TemporaryVacancy, UnitNo};

use super::ask::Outcome;
use super::law::Law;
use super::list::level;
use super::reading::DestinationListed;
use crate::trace::Silent;

/// Everything that is looked at in a destination itself, but for its unit and its locality, which count only against those of the post held
/// ([`Whereabouts`]), and for its being named ([`named`]).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DestinationKind<'a> {
    body: BodyNo,
    has_unit: bool,
    has_locality: bool,
    level: Outcome<Level>,
    /// What decides whether it is in the list, where that is asked.
    listed_by: Option<ListedBy<'a>>,
    category: Option<&'a str>,
    rank_class: Option<&'a str>,
    nomenclature: Fact<Nomenclature>,
    requirements: Fact<&'a [Box<str>]>,
    temporarily_vacant: Option<TemporaryVacancy>,
    abolished_after: Option<Date>,
    occupied: bool,
}

/// The item matched, and whether the match is confirmed; the role; the kind of the unit.
type ListedBy<'a> = (Option<(&'a str, bool)>, Option<Role>, Option<&'a str>);

/// The kind of a destination, held or not by someone who does not leave it, as the law of the person's body sees it.
pub fn destination_kind<'a>(to: PostNo, occupied: bool, law: &Law<'a>) -> DestinationKind<'a> {
    let post = law.staff.post(to);
    let unit = law.staff.unit_of(post);
    let must_be_listed = law.readings.destination_listed == DestinationListed::Must;
    DestinationKind {
        body: post.body,
        has_unit: unit.is_some(),
        has_locality: post.locality.is_some(),
        level: level(to, law, &mut Silent),
        listed_by: must_be_listed
            .then(|| (law.staff.matched(to), post.role, unit.and_then(|unit| unit.kind.as_deref()))),
        category: post.category.as_deref(),
        rank_class: post.rank_class.as_deref(),
        nomenclature: post.nomenclature,
        requirements: match &post.requirements {
            Fact::Known(codes) => Fact::Known(codes),
            Fact::Unknown => Fact::Unknown,
            Fact::NotApplicable => Fact::NotApplicable,
        },
        temporarily_vacant: post.temporarily_vacant,
        abolished_after: post.abolished_after,
        occupied,
    }
}

/// Where a post lies in the body and in the country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Whereabouts {
    unit: Option<UnitNo>,
    locality: Option<Locality>,
}

/// How many places a destination can have beside the post held ([`Whereabouts::beside`]).
pub const PLACES: usize = 16;

impl Whereabouts {
    /// Where a post lies.
    pub fn of(post: PostNo, law: &Law<'_>) -> Whereabouts {
        let post = law.staff.post(post);
        Whereabouts { unit: post.unit, locality: post.locality }
    }

    /// Whether in the same unit, region, district, locality as another: a number below [`PLACES`].
    pub fn beside(self, other: Whereabouts) -> usize {
        let region = |at: Whereabouts| at.locality.map(Locality::region);
        let district = |at: Whereabouts| at.locality.map(Locality::district);
        let same = [
            self.unit == other.unit,
            region(self) == region(other),
            district(self) == district(other),
            self.locality == other.locality,
        ];
        same.into_iter().fold(0, |place, same| place * 2 + usize::from(same))
    }
}

/// The posts that a fact of the person, or a decision of the body about the post held, names: each is a question of its own.
pub fn named(career: &Career<'_>, from: PostNo, law: &Law<'_>) -> BTreeSet<PostNo> {
    let mut found: BTreeSet<PostNo> = career.appointments.iter().map(|appointment| appointment.post).collect();
    // The bar of rules/3.6 goes along to whatever took the place of a post.
    loop {
        let later = law.staff.reorganisations.iter().filter(|step| found.contains(&step.from)).map(|step| step.to);
        let more: Vec<PostNo> = later.filter(|post| !found.contains(post)).collect();
        if more.is_empty() {
            break;
        }
        found.extend(more);
    }
    found.extend(career.waivers.iter().map(|waiver| waiver.post));
    found.extend(career.consents.iter().map(|consent| consent.to));
    for compared in &law.staff.equalities {
        if compared.one == from {
            found.insert(compared.other);
        }
        if compared.other == from {
            found.insert(compared.one);
        }
    }
    found
}
