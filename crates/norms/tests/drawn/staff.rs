//! A small staff establishment: twelve posts of three bodies, some of whose facts are not recorded.

use calendar::Date;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use registry::{
    Body, BodyNo, Equality, ItemMatch, Level, Nomenclature, Post, PostNo, Reorganisation, ReorganisationCause, Role,
    Staff, TemporaryVacancy, Text, Unit, UnitNo,
};

use super::{date, fact, post};

/// Posts of the establishment.
pub const POSTS: u32 = 12;

/// Body of each unit, and its kind.
const UNITS: [(u32, Option<&str>); 6] = [
    (0, Some("transport-police-department")),
    (0, Some("transport-police-department")),
    (0, Some("committee")),
    (1, Some("academy")),
    (1, None),
    (2, Some("department")),
];

const LOCALITIES: [&str; 4] = ["111010000", "113200000", "391010000", "711000000"];

fn text(words: &str) -> Text {
    Text { kk: words.into(), ..Text::default() }
}

/// What a post is, beside its body and unit.
fn drawn_post(number: u32) -> impl Strategy<Value = Post> {
    let unit = (number % 6) as usize;
    let item = match unit {
        0 | 1 => prop_oneof![Just("internal-affairs.5"), Just("internal-affairs.7"), Just("none")].boxed(),
        2 => prop_oneof![Just("internal-affairs.3"), Just("internal-affairs.4")].boxed(),
        3 | 4 => prop_oneof![Just("prosecutor-general.5"), Just("prosecutor-general.7"), Just("none")].boxed(),
        _ => Just("none").boxed(),
    };
    let role = prop_oneof![
        3 => Just(Role::Head),
        2 => Just(Role::FirstDeputy),
        2 => Just(Role::Deputy),
        1 => Just(Role::ChiefOfStaff),
        1 => Just(Role::Officer),
    ];
    let level = prop_oneof![Just(Level::Central), Just(Level::Regional), Just(Level::Territorial)];
    let class = (prop::bool::weighted(0.2), prop::bool::weighted(0.2), prop::bool::weighted(0.2));
    let class = class.prop_map(|(president_appoints, president_agrees, administration_agrees)| Nomenclature {
        president_appoints,
        president_agrees,
        administration_agrees,
    });
    let requirements = vec("[abc]", 0..3).prop_map(|codes| codes.into_iter().map(Into::into).collect());
    let away = (date((2025, 10, 1), (2027, 6, 1)), option::of(0..400i32))
        .prop_map(|(from, days)| TemporaryVacancy { from, until: days.map(|days| from.plus_days(days)) });
    let place = (
        option::weighted(0.9, Just(unit)),
        option::weighted(0.85, role),
        option::weighted(0.5, level),
        option::weighted(0.85, prop::sample::select(&LOCALITIES[..])),
        option::weighted(0.6, (item, any::<bool>())),
    );
    let worth = (option::weighted(0.8, "C-[12]"), option::weighted(0.4, "r[12]"), fact(class), fact(requirements));
    let open = (option::weighted(0.15, away), option::weighted(0.1, date((2026, 1, 1), (2027, 1, 1))));
    (place, worth, open).prop_map(move |((unit_known, role, level, locality, item), worth, (away, abolished))| Post {
        key: format!("post-{number}").into(),
        body: BodyNo(UNITS[unit].0),
        unit: unit_known.map(|unit| UnitNo(unit as u32)),
        title: text("лауазым"),
        role,
        level,
        locality: locality.map(|code| code.parse().unwrap()),
        category: worth.0.map(Into::into),
        rank_class: worth.1.map(Into::into),
        nomenclature: worth.2,
        appointing_authority: None,
        requirements: worth.3,
        item: item.map(|(item, confirmed)| ItemMatch {
            item: item.into(),
            confirmed_by: confirmed.then(|| "HR".into()),
            on: None,
        }),
        temporarily_vacant: away,
        abolished_after: abolished,
    })
}

pub fn staff() -> impl Strategy<Value = Staff> {
    let posts: Vec<_> = (0..POSTS).map(drawn_post).collect();
    let cause = Just(ReorganisationCause::Renaming);
    let renamed = (cause, date((2022, 1, 1), (2026, 1, 1)), post(), post())
        .prop_map(|(cause, on, from, to): (_, Date, PostNo, PostNo)| Reorganisation { cause, on, from, to });
    let compared = (post(), post(), any::<bool>(), any::<bool>()).prop_map(|(one, other, equal, lower)| Equality {
        one,
        other,
        equal,
        lower: (!equal && lower).then_some(one),
    });
    (posts, vec(renamed, 0..3), vec(compared, 0..3)).prop_map(|(posts, reorganisations, equalities)| {
        let body = |key: &str| Body { key: key.into(), name: text(key) };
        let units = UNITS.iter().enumerate().map(|(number, (body, kind))| Unit {
            key: format!("unit-{number}").into(),
            body: BodyNo(*body),
            kind: kind.map(Into::into),
            name: text("бөлімше"),
        });
        let mut staff = Staff::default();
        staff.bodies = vec![body("internal-affairs"), body("prosecutor-general"), body("culture")];
        (staff.units, staff.posts) = (units.collect(), posts);
        (staff.reorganisations, staff.equalities) = (reorganisations, equalities);
        staff
    })
}
