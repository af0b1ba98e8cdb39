//! The readings of the program are those of the act's data: the same names, the same options, the same default.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

use std::collections::BTreeSet;

use acts::{ReadingSpec, find_act};
use norms::{MAX_GAP_DAYS, ReadingKey, Readings};
use strum::IntoEnumIterator;

fn spec(name: &str) -> &'static ReadingSpec {
    let decree = find_act("U2500001070").unwrap();
    let found = decree.readings.iter().find(|r| r.key == name);
    found.unwrap_or_else(|| panic!("the act's data have no reading {name}"))
}

/// Options of the data that no norm of today can answer by: ceiling rank and pay grade of a post are not recorded.
const NOT_OFFERED: [(&str, &[&str]); 1] = [("equality.measure", &["ceiling-rank", "pay-grade"])];

#[test]
fn every_reading_of_the_program_stands_in_the_data_with_its_options() {
    for key in ReadingKey::iter() {
        let spec = spec(key.name());
        let tokens = |option: &&'static str| -> BTreeSet<&str> { option.split(',').collect() };
        let offered: BTreeSet<&str> = spec.options.iter().map(String::as_str).collect();
        if spec.value_type.as_deref() == Some("list") {
            // A list is chosen by its members; the program knows the lists that the inventory names.
            for option in key.options() {
                assert!(tokens(option).is_subset(&offered), "{}: {option} of {offered:?}", key.name());
            }
            continue;
        }
        let left_out: &[&str] = NOT_OFFERED.iter().find(|(name, _)| *name == key.name()).map_or(&[], |(_, out)| out);
        let mut known: BTreeSet<&str> = key.options().iter().copied().collect();
        assert_eq!(known.len(), key.options().len(), "{}: an option stands twice", key.name());
        known.extend(left_out);
        assert_eq!(known, offered, "{}", key.name());
    }
}

#[test]
fn the_default_is_the_same() {
    for key in ReadingKey::iter() {
        let default = spec(key.name()).default.as_str().unwrap();
        assert_eq!(key.options()[0], default, "{}", key.name());
        assert_eq!(Readings::default().get(key), default, "{}", key.name());
    }
    assert_eq!(spec(MAX_GAP_DAYS).default.as_str().unwrap(), Readings::default().max_gap_days.to_string());
    assert_eq!(spec(MAX_GAP_DAYS).value_type.as_deref(), Some("number"));
}

#[test]
fn a_reading_is_set_by_name_and_read_back() {
    for key in ReadingKey::iter() {
        assert_eq!(ReadingKey::find(key.name()), Some(key));
        for option in key.options() {
            let mut readings = Readings::default();
            readings.set(key.name(), option).unwrap();
            assert_eq!(readings.get(key), *option);
            // The other readings stay as they were.
            for other in ReadingKey::iter().filter(|other| *other != key) {
                assert_eq!(readings.get(other), Readings::default().get(other));
            }
        }
    }
}

#[test]
fn what_is_no_reading_or_no_option_is_refused_and_says_what_is() {
    let mut readings = Readings::default();
    let no_reading = readings.set("absence.colour", "red").unwrap_err().to_string();
    assert!(no_reading.contains("absence.colour") && no_reading.contains("absence.excluded"), "{no_reading}");
    let no_option = readings.set("absence.excluded", "half").unwrap_err().to_string();
    assert!(no_option.contains("whole") && no_option.contains("excess"), "{no_option}");
    assert!(readings.set(MAX_GAP_DAYS, "-1").is_err());
    readings.set(MAX_GAP_DAYS, "14").unwrap();
    assert_eq!(readings, Readings { max_gap_days: 14, ..Readings::default() });
}

/// A set of readings holds at most 64 members.
#[test]
fn there_is_room_for_every_reading() {
    assert!(ReadingKey::iter().count() <= 64);
}
