//! Entry into force, loss of force, and which edition held on a day as one knew it on another.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

use acts::{Act, Boundary, Edition, EntryRule, NotYetFixed, PublicationFact, commencement, find_act, interval};
use calendar::Date;
use proptest::prelude::*;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn edition(rule: EntryRule) -> Edition {
    Edition {
        key: "e".to_owned(),
        made_by: "U1".to_owned(),
        signed_on: None,
        cite: None,
        rule,
        wait_days: None,
        day: None,
        until: None,
        first_official_publication: None,
        scope: Vec::new(),
        note: None,
    }
}

fn of(act: &str, key: &str) -> (&'static Act, &'static Edition) {
    let act = find_act(act).unwrap();
    (act, act.editions.iter().find(|e| e.key == key).unwrap())
}

fn published(on: &str) -> Option<PublicationFact> {
    Some(PublicationFact { on: day(on), known_on: None })
}

/// Computation C1: the day of publication does not count, ten days pass in full, no shift off a day off.
#[test]
fn ten_days_pass_in_full_after_the_publication() {
    for (act, publication, first) in [
        ("U2500001070", "2025-11-04", "2025-11-15"),
        ("U2500001070", "2025-11-05", "2025-11-16"),
        ("U2500001070", "2025-12-25", "2026-01-05"),
        ("U2500000853", "2024-02-20", "2024-03-02"),
    ] {
        let (_, original) = of(act, "original");
        assert_eq!(commencement(original, Some(day(publication))), Ok(day(first)), "{act} {publication}");
    }
}

#[test]
fn without_the_publication_the_day_is_not_fixed_and_says_what_is_missing() {
    let (_, original) = of("U2500001070", "original");
    let open = commencement(original, None).unwrap_err();
    assert_eq!(open.to_string(), "not yet fixed: publication date of U2500001070");
    assert_eq!(open, NotYetFixed::PublicationDay("U2500001070".to_owned()));
}

#[test]
fn a_publication_in_the_data_goes_before_one_recorded() {
    let verified = Edition {
        wait_days: Some(10),
        first_official_publication: Some(day("2025-11-04")),
        ..edition(EntryRule::AfterPublication)
    };
    assert_eq!(commencement(&verified, Some(day("2025-11-20"))), Ok(day("2025-11-15")));
}

/// Each rule of entry, with its fact and without.
#[test]
fn each_rule_of_entry() {
    let signed = Some(day("2024-02-28"));
    let named = Some(day("2016-01-01"));
    let cases: [(&str, Edition, Boundary); 10] = [
        ("on signing", Edition { signed_on: signed, ..edition(EntryRule::OnSigning) }, Ok(day("2024-02-28"))),
        ("on signing, day unknown", edition(EntryRule::OnSigning), Err(NotYetFixed::SigningDay("U1".into()))),
        ("on a day", Edition { day: named, signed_on: signed, ..edition(EntryRule::OnDay) }, Ok(day("2016-01-01"))),
        ("on a day not named", edition(EntryRule::OnDay), Err(NotYetFixed::Day("U1".into()))),
        (
            "backdated",
            Edition { day: named, signed_on: signed, ..edition(EntryRule::Backdated) },
            Ok(day("2016-01-01")),
        ),
        ("backdated to no day", edition(EntryRule::Backdated), Err(NotYetFixed::Day("U1".into()))),
        (
            "a day for publication without a wait",
            edition(EntryRule::AfterPublication),
            Err(NotYetFixed::Day("U1".into())),
        ),
        (
            "after publication, not published",
            Edition { wait_days: Some(0), ..edition(EntryRule::AfterPublication) },
            Err(NotYetFixed::PublicationDay("U1".into())),
        ),
        ("unknown", edition(EntryRule::Unknown), Err(NotYetFixed::NoRule("U1".into()))),
        (
            "unknown, though signed",
            Edition { signed_on: signed, ..edition(EntryRule::Unknown) },
            Err(NotYetFixed::NoRule("U1".into())),
        ),
    ];
    for (name, edition, expected) in cases {
        assert_eq!(commencement(&edition, None), expected, "{name}");
    }
}

/// No wait: the day after the publication; a wait of −1: the very day of publication.
#[test]
fn from_the_day_of_publication_itself() {
    let on = Some(day("2019-01-26"));
    for (wait, first) in [(-1, "2019-01-26"), (0, "2019-01-27"), (1, "2019-01-28"), (10, "2019-02-06")] {
        let edition = Edition { wait_days: Some(wait), ..edition(EntryRule::AfterPublication) };
        assert_eq!(commencement(&edition, on), Ok(day(first)), "{wait}");
    }
    // The three amendments of Decree No 828 that took effect on the day of first official publication.
    for key in ["U1400000721", "U1900000828", "U2100000495"] {
        let (_, edition) = of("U020000828_", key);
        assert_eq!(commencement(edition, on), Ok(day("2019-01-26")), "{key}");
    }
}

#[test]
fn acts_and_amendments_as_their_texts_have_it() {
    for (act, key, first) in [
        ("U2400000490", "original", "2024-02-28"),
        ("U020000828_", "original", "2002-03-29"),
        ("U020000828_", "U1500000137", "2016-01-01"),
        ("U020000828_", "U2200000948", "2022-07-01"),
        ("U020000828_", "U1600000362", "2016-03-04"),
    ] {
        let (_, edition) = of(act, key);
        assert_eq!(commencement(edition, None), Ok(day(first)), "{act} {key}");
    }
}

/// No 362 of 27 October 2016 held from 4 March 2016, before its own day, and until 31 December 2017, that day excluded.
#[test]
fn a_backdated_amendment_for_a_limited_time() {
    let (act, edition) = of("U020000828_", "U1600000362");
    let held = interval(act, edition, None);
    for (on, expected) in [
        ("2016-03-03", false),
        ("2016-03-04", true),
        ("2016-10-26", true),
        ("2017-12-30", true),
        ("2017-12-31", false),
        ("2018-01-01", false),
    ] {
        assert_eq!(held.holds_on(day(on)), Ok(expected), "{on}");
    }
}

/// Decree No 828 lost force on 31 July 2023, and with it every edition, whenever it began.
#[test]
fn repeal_ends_every_edition() {
    let act = find_act("U020000828_").unwrap();
    let original = interval(act, &act.editions[0], None);
    assert_eq!(original.holds_on(day("2002-03-28")), Ok(false));
    assert_eq!(original.holds_on(day("2002-03-29")), Ok(true));
    assert_eq!(original.holds_on(day("2023-07-30")), Ok(true));
    assert_eq!(original.holds_on(day("2023-07-31")), Ok(false));
    assert!(!act.editions_on(day("2023-07-30"), None, |_| None).is_empty());
    assert!(act.editions_on(day("2023-07-31"), None, |_| None).is_empty());
    // An end that comes sooner stays the end.
    let (_, limited) = of("U020000828_", "U1600000362");
    assert_eq!(interval(act, limited, None).until, Some(day("2017-12-30")));
}

/// While the beginning waits for a fact, only past the end is the answer sure.
#[test]
fn an_open_beginning_leaves_the_answer_open() {
    let act = find_act("U020000828_").unwrap();
    let (_, unknown) = of("U020000828_", "U070000436_");
    let held = interval(act, unknown, None);
    assert_eq!(held.holds_on(day("2010-01-01")), Err(NotYetFixed::NoRule("U070000436_".to_owned())));
    assert_eq!(held.holds_on(day("2023-07-31")), Ok(false));
}

fn keys_on(act: &Act, on: &str, known: Option<&str>, publication: Option<PublicationFact>) -> Vec<String> {
    act.editions_on(day(on), known.map(day), |_| publication)
        .into_iter()
        .filter(|(_, holds)| *holds == Ok(true))
        .map(|(edition, _)| edition.key.clone())
        .collect()
}

/// Asked of 1 June 2016: on that day nobody knew of No 362; today it is known to have held.
#[test]
fn an_amendment_signed_later_was_not_known_before() {
    let act = find_act("U020000828_").unwrap();
    let has = |on: &str, known: Option<&str>| keys_on(act, on, known, None).contains(&"U1600000362".to_owned());
    assert!(has("2016-06-01", None));
    assert!(!has("2016-06-01", Some("2016-06-01")));
    assert!(!has("2016-06-01", Some("2016-10-26")));
    assert!(has("2016-06-01", Some("2016-10-27")));
    assert!(!has("2018-01-01", None));
}

#[test]
fn a_publication_recorded_later_was_not_known_before() {
    let act = find_act("U2500001070").unwrap();
    let recorded = Some(PublicationFact { on: day("2025-11-04"), known_on: Some(day("2025-12-01")) });
    let answer = |on: &str, known: Option<&str>| {
        act.editions_on(day(on), known.map(day), |_| recorded).first().map(|(_, holds)| holds.clone())
    };
    let open = Some(Err(NotYetFixed::PublicationDay("U2500001070".to_owned())));
    assert_eq!(answer("2025-11-20", None), Some(Ok(true)));
    assert_eq!(answer("2025-11-14", None), None);
    assert_eq!(answer("2025-11-20", Some("2025-11-30")), open);
    assert_eq!(answer("2025-11-20", Some("2025-12-01")), Some(Ok(true)));
    // Before the decree was signed there was no such act to know of.
    assert_eq!(answer("2025-11-20", Some("2025-10-30")), None);
}

#[test]
fn the_editions_in_force_are_those_that_have_begun() {
    let decree = find_act("U2500001070").unwrap();
    assert_eq!(keys_on(decree, "2025-11-15", None, published("2025-11-04")), ["original"]);
    assert!(keys_on(decree, "2025-11-14", None, published("2025-11-04")).is_empty());
    let attestation = find_act("U2400000490").unwrap();
    assert_eq!(keys_on(attestation, "2024-02-28", None, None), ["original"]);
    assert!(keys_on(attestation, "2024-02-27", None, None).is_empty());
    let appointments = find_act("U020000828_").unwrap();
    assert_eq!(keys_on(appointments, "2015-12-31", None, None), ["original"]);
    assert_eq!(keys_on(appointments, "2016-01-01", None, None), ["original", "U1500000137"]);
    assert_eq!(keys_on(appointments, "2016-05-01", None, None), ["original", "U1500000137", "U1600000362"]);
    assert_eq!(keys_on(appointments, "2022-07-01", None, None), ["original", "U1500000137", "U2200000948"]);
}

proptest! {
    /// Between the publication and the first day in force lie exactly the days to wait.
    #[test]
    fn the_days_between_are_the_days_to_wait(published in 0..30_000i32, wait in 0..400i32) {
        let published = Date::from_day_number(published);
        let edition = Edition { wait_days: Some(wait), ..edition(EntryRule::AfterPublication) };
        let first = commencement(&edition, Some(published)).unwrap();
        let mut between = 0;
        let mut day = published.plus_days(1);
        while day < first {
            between += 1;
            day = day.plus_days(1);
        }
        prop_assert_eq!(between, wait);
    }

    /// An edition holds on one run of days.
    #[test]
    fn an_edition_holds_without_a_break(from in 0..2000i32, length in 0..500i32, asked in -100..3000i32) {
        let (from, until) = (Date::from_day_number(from), Date::from_day_number(from + length));
        let act = find_act("U2500001070").unwrap();
        let edition = Edition { day: Some(from), until: Some(until), ..edition(EntryRule::OnDay) };
        let asked = Date::from_day_number(asked);
        prop_assert_eq!(interval(act, &edition, None).holds_on(asked), Ok(from <= asked && asked <= until));
    }
}
