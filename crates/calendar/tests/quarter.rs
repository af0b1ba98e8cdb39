//! Quarters of the calendar year: when they begin, end, and follow one another.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

use calendar::{Date, Quarter};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn a_day_lies_in_its_quarter() {
    for (on, year, number) in [
        ("2025-01-01", 2025, 1),
        ("2025-03-31", 2025, 1),
        ("2025-04-01", 2025, 2),
        ("2025-06-30", 2025, 2),
        ("2025-07-01", 2025, 3),
        ("2025-09-30", 2025, 3),
        ("2025-10-01", 2025, 4),
        ("2025-12-31", 2025, 4),
    ] {
        let quarter = Quarter::of(day(on));
        assert_eq!((quarter.year(), quarter.number()), (year, number), "{on}");
        assert!(quarter.contains(day(on)));
        assert!(!quarter.next().contains(day(on)) && !quarter.previous().contains(day(on)));
    }
}

#[test]
fn a_quarter_begins_and_ends_with_its_months() {
    let bounds = |text: &str| {
        let quarter: Quarter = text.parse().unwrap();
        (quarter.first_day(), quarter.last_day())
    };
    assert_eq!(bounds("2028-Q1"), (day("2028-01-01"), day("2028-03-31")));
    assert_eq!(bounds("2025-Q2"), (day("2025-04-01"), day("2025-06-30")));
    assert_eq!(bounds("2025-Q3"), (day("2025-07-01"), day("2025-09-30")));
    assert_eq!(bounds("2025-Q4"), (day("2025-10-01"), day("2025-12-31")));
}

#[test]
fn quarters_follow_one_another_over_the_year() {
    let mut quarter: Quarter = "2024-Q4".parse().unwrap();
    for next in ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1"] {
        let before = quarter;
        quarter = quarter.next();
        assert_eq!(quarter.to_string(), next);
        assert_eq!(format!("{quarter:?}"), next);
        assert_eq!(quarter.previous(), before);
        assert_eq!(before.last_day().plus_days(1), quarter.first_day());
    }
}

#[test]
fn the_last_month_has_a_thirtieth_and_only_some_a_thirty_first() {
    let of = |text: &str, day| text.parse::<Quarter>().unwrap().day_of_last_month(day);
    assert_eq!(of("2025-Q1", 30), Some(day("2025-03-30")));
    assert_eq!(of("2025-Q4", 31), Some(day("2025-12-31")));
    assert_eq!(of("2025-Q2", 31), None);
    assert_eq!(of("2025-Q3", 1), Some(day("2025-09-01")));
}
