//! The readings of the program are those of the acts' data: the same names, the same options, the same default.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

use std::collections::BTreeSet;

use acts::{ReadingSpec, find_act};
use norms::{ReadingSet, appointment, regular_attestation, rotation};

/// Options of the data that no norm of today can answer by: ceiling rank and pay grade of a post are not recorded.
const NOT_OFFERED: &[(&str, &[&str])] = &[("equality.measure", &["ceiling-rank", "pay-grade"])];

fn spec(act: &str, name: &str) -> &'static ReadingSpec {
    let found = find_act(act).unwrap().readings.iter().find(|spec| spec.key == name);
    found.unwrap_or_else(|| panic!("the data of {act} have no reading {name}"))
}

fn stands_in_the_data_with_its_options<R: ReadingSet>(act: &str) {
    for name in R::names() {
        let spec = spec(act, name);
        assert_eq!(R::is_number(name), spec.value_type.as_deref() == Some("number"), "{name}");
        let tokens = |option: &&'static str| -> BTreeSet<&str> { option.split(',').collect() };
        let offered: BTreeSet<&str> = spec.options.iter().map(String::as_str).collect();
        match spec.value_type.as_deref() {
            // A list is chosen by its members; the program knows the lists that the inventory names.
            Some("list") => {
                for option in R::options(name) {
                    assert!(tokens(option).is_subset(&offered), "{name}: {option} of {offered:?}");
                }
            }
            Some("number") => {}
            _ => {
                let left_out = NOT_OFFERED.iter().find(|(held, _)| held == name).map_or(&[][..], |(_, out)| out);
                let mut known: BTreeSet<&str> = R::options(name).iter().copied().collect();
                assert_eq!(known.len(), R::options(name).len(), "{name}: an option stands twice");
                known.extend(left_out);
                assert_eq!(known, offered, "{name}");
            }
        }
    }
}

fn has_the_same_default<R: ReadingSet>(act: &str) {
    for name in R::names() {
        let default = &spec(act, name).default;
        let default = default.as_str().map_or_else(|| default.to_string(), str::to_owned);
        assert_eq!(R::options(name)[0], default, "{name}");
        assert_eq!(R::default().value(name), default, "{name}");
    }
}

fn is_set_by_name_and_read_back<R: ReadingSet>() {
    let distinct: BTreeSet<_> = R::names().iter().collect();
    assert_eq!(distinct.len(), R::names().len(), "a name stands twice");
    for name in R::names() {
        for option in R::options(name) {
            let mut readings = R::default();
            readings.set(name, option).unwrap();
            assert_eq!(readings.value(name), *option);
            // The other readings stay as they were.
            for other in R::names().iter().filter(|other| *other != name) {
                assert_eq!(readings.value(other), R::default().value(other));
            }
        }
        let mut readings = R::default();
        assert!(readings.set(name, "neither of them").is_err(), "{name}");
        assert!(!R::is_number(name) || readings.set(name, "-1").is_err(), "{name}");
    }
}

macro_rules! of_each_act {
    ($($name:ident: $act:literal, $readings:ty;)+) => {
        $(#[test]
        fn $name() {
            stands_in_the_data_with_its_options::<$readings>($act);
            has_the_same_default::<$readings>($act);
            is_set_by_name_and_read_back::<$readings>();
        })+
    };
}

of_each_act! {
    of_rotation: "U2500001070", rotation::Readings;
    of_regular_attestation: "Z1100000380", regular_attestation::Readings;
    of_appointment: "U020000828_", appointment::Readings;
}

#[test]
fn what_is_no_reading_or_no_option_is_refused_and_says_what_is() {
    let mut readings = rotation::Readings::default();
    let no_reading = readings.set("absence.colour", "red").unwrap_err().to_string();
    assert!(no_reading.contains("absence.colour") && no_reading.contains("absence.excluded"), "{no_reading}");
    let no_option = readings.set("absence.excluded", "half").unwrap_err().to_string();
    assert!(no_option.contains("whole") && no_option.contains("excess"), "{no_option}");
    readings.set("carry_over.max_gap_days", "14").unwrap();
    assert_eq!(readings, rotation::Readings { max_gap_days: 14, ..rotation::Readings::default() });
}
