//! What a unit of Decree No 828 said on a day, against the tables of the inventory (4.10 and section 5).

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

use acts::amendment::{TextOn, Wording};
use acts::nomenclature::{Said, said_on};
use calendar::{Date, UntilBoundary};

fn on(unit: &str, day: &str) -> Said {
    said_on(unit, day.parse().unwrap(), None, UntilBoundary::Excluded).unwrap()
}

fn word(said: &Said) -> &'static str {
    match &said.text {
        TextOn::Text(edition) if edition.wording == Wording::NotHeld => "not-held",
        TextOn::Text(_) => "held",
        TextOn::Repealed { .. } => "removed",
        TextOn::NotInForce { .. } => "not-in-force",
        TextOn::Unknown { .. } => "unknown",
    }
}

/// The table "What did a unit say on this date?"; the row after the repeal is answered by the norm.
#[test]
fn the_worked_table() {
    for (unit, day, expected) in [
        ("rules/15", "2010-03-10", "held"),
        ("rules/6", "2016-02-01", "held"),
        ("rules/16", "2016-02-01", "not-held"),
        ("rules/16", "2020-02-01", "held"),
        ("rules/7", "2016-02-01", "held"),
        ("rules/20", "2020-12-01", "not-held"),
        ("rules/20", "2021-12-01", "held"),
        ("rules/17", "2022-06-01", "not-held"),
        ("rules/22", "2022-06-30", "not-held"),
        ("rules/19", "2016-02-01", "not-held"),
        ("rules/19", "2020-02-01", "removed"),
        ("list/43", "2022-06-30", "not-held"),
        ("rules/9", "2009-02-01", "not-held"),
    ] {
        assert_eq!(word(&on(unit, day)), expected, "{unit} on {day}");
    }
}

#[test]
fn the_next_known_change_is_named() {
    for (unit, day, changed, by) in [
        ("rules/16", "2016-02-01", "2018-02-26", "U1800000643"),
        ("rules/20", "2020-12-01", "2021-01-18", "U2100000495"),
        ("rules/17", "2022-06-01", "2022-06-03", "U2200000907"),
        ("rules/22", "2022-06-30", "2022-07-01", "U2200000948"),
        ("list/43", "2022-06-30", "2022-07-01", "U2200000948"),
        ("rules/9", "2009-02-01", "2009-07-27", "U090000852_"),
        ("rules/19", "2016-02-01", "2019-10-09", "U1900000184"),
    ] {
        assert_eq!(on(unit, day).next, Some((changed.parse().unwrap(), by)), "{unit} on {day}");
    }
}

/// Section 5.1: the day from which each unit is held, and the day before.
#[test]
fn each_unit_is_held_from_its_own_last_change() {
    let held_since = [
        ("decree/title", "2002-03-29"),
        ("decree/preamble", "2002-03-29"),
        ("decree/2", "2002-03-29"),
        ("decree/3", "2002-03-29"),
        ("decree/1", "2019-10-09"),
        ("list/heading", "2019-10-09"),
        ("list/1", "2022-07-01"),
        ("list/121", "2022-07-01"),
        ("list/columns", "2022-07-01"),
        ("list/note(*)", "2022-07-01"),
        ("rules/heading", "2009-07-27"),
        ("rules/2", "2009-07-27"),
        ("rules/5", "2009-07-27"),
        ("rules/6", "2009-07-27"),
        ("rules/9", "2009-07-27"),
        ("rules/10", "2009-07-27"),
        ("rules/11", "2009-07-27"),
        ("rules/12", "2009-07-27"),
        ("rules/13", "2009-07-27"),
        ("rules/15", "2009-07-27"),
        ("rules/1", "2017-05-05"),
        ("rules/2-1", "2019-10-09"),
        ("rules/3", "2021-01-18"),
        ("rules/4", "2019-10-09"),
        ("rules/4-1", "2021-01-18"),
        ("rules/7", "2013-04-03"),
        ("rules/8", "2019-10-09"),
        ("rules/14", "2019-10-09"),
        ("rules/16", "2018-02-26"),
        ("rules/17", "2022-06-03"),
        ("rules/17-1", "2021-01-18"),
        ("rules/18", "2021-02-20"),
        ("rules/20", "2021-01-18"),
        ("rules/21", "2021-01-18"),
        ("rules/23", "2021-01-18"),
        ("rules/22", "2022-07-01"),
        ("rules/24", "2020-10-05"),
        ("rules/ch1", "2021-01-18"),
        ("rules/ch2", "2021-01-18"),
        ("rules/ch3", "2021-01-18"),
    ];
    for (unit, since) in held_since {
        let since: Date = since.parse().unwrap();
        let at = |day: Date| said_on(unit, day, None, UntilBoundary::Excluded).unwrap();
        assert_eq!(word(&at(since)), "held", "{unit} on {since}");
        let before = word(&at(since.plus_days(-1)));
        assert_ne!(before, "held", "{unit} the day before {since}");
        // A clause that was added was not there before; clause 24 stood there once and had been removed.
        let added = ["rules/2-1", "rules/17-1"].contains(&unit) || since == Date::of(2002, 3, 29);
        let expected = if added {
            "not-in-force"
        } else if unit == "rules/24" {
            "removed"
        } else {
            "not-held"
        };
        assert_eq!(before, expected, "{unit} the day before {since}");
    }
    for (unit, since) in [
        ("decree/1-1", "2007-11-13"),
        ("decree/2-1", "2011-06-17"),
        ("rules/24~2014", "2014-08-29"),
        ("rules/19", "2019-10-09"),
        ("rules/5-1", "2021-01-18"),
    ] {
        let since: Date = since.parse().unwrap();
        let at = |day: Date| word(&said_on(unit, day, None, UntilBoundary::Excluded).unwrap());
        assert_eq!((at(since.plus_days(-1)), at(since)), ("not-held", "removed"), "{unit}");
    }
}

/// A number used twice: the older clause 24, the time without one, the clause of 2020.
#[test]
fn clause_24_says_which_of_the_two_was_meant() {
    assert_eq!(word(&on("rules/24", "2012-01-01")), "not-held");
    assert_eq!(word(&on("rules/24", "2018-01-01")), "removed");
    assert_eq!(word(&on("rules/24", "2021-01-01")), "held");
    assert_eq!(word(&on("rules/24~2014", "2021-01-01")), "removed");
}

fn list_by(day: &str, known: Option<&str>, until: UntilBoundary) -> String {
    let known = known.map(|known| known.parse().unwrap());
    match said_on("list/1", day.parse().unwrap(), known, until).unwrap().text {
        TextOn::Text(edition) => edition.by,
        other => panic!("{other:?}"),
    }
}

/// No 362 applied from a day before its own date, for a limited time (section 5, point 3, and A39).
#[test]
fn a_backdated_amendment_of_limited_time() {
    let excluded = UntilBoundary::Excluded;
    assert_ne!(list_by("2016-06-01", Some("2016-06-01"), excluded), "U1600000362", "as known that day");
    assert_ne!(list_by("2016-06-01", Some("2016-10-26"), excluded), "U1600000362", "the day before it was signed");
    assert_eq!(list_by("2016-06-01", Some("2016-10-27"), excluded), "U1600000362", "the day it was signed");
    assert_eq!(list_by("2016-06-01", None, excluded), "U1600000362", "as known today");
    assert_ne!(list_by("2018-01-01", None, excluded), "U1600000362");
    assert_ne!(list_by("2016-03-03", None, excluded), "U1600000362");
    assert_eq!(list_by("2016-03-04", None, excluded), "U1600000362");
    assert_eq!(list_by("2017-12-30", None, excluded), "U1600000362");
    // 31.12.2017 is the first day without it; by the other reading the last day with it.
    assert_ne!(list_by("2017-12-31", None, excluded), "U1600000362");
    // The last to change the List before that day was No 563 of 13.10.2017.
    assert_eq!(list_by("2017-12-31", None, excluded), "U1700000563");
    assert_eq!(list_by("2017-12-31", None, UntilBoundary::Included), "U1600000362");
    assert_ne!(list_by("2018-01-01", None, UntilBoundary::Included), "U1600000362");
}

/// A35: where the notes give no day of commencement the date of the decree stands for it, and the answer says so.
#[test]
fn an_unknown_commencement_is_said() {
    assert!(!on("rules/16", "2018-03-01").commencement_known);
    assert!(!on("rules/20", "2021-01-20").commencement_known);
    assert!(on("rules/22", "2022-07-01").commencement_known);
    assert!(on("decree/3", "2010-01-01").commencement_known);
}

#[test]
fn a_place_is_answered_by_the_unit_that_holds_it() {
    assert_eq!(on("rules/17(2).5", "2022-06-10").unit, "rules/17");
    assert_eq!(on("rules/17-1", "2022-06-10").unit, "rules/17-1");
    assert_eq!(on("list/heading", "2022-06-10").unit, "list/heading");
    assert_eq!(said_on("rules/99", Date::of(2022, 1, 1), None, UntilBoundary::Excluded), None);
}

/// The words held are summed up clause by clause, with everything that stands in the unit.
#[test]
fn a_unit_that_is_held_is_summed_up() {
    let provisions = acts::find_act("U020000828_").unwrap().provisions();
    for (unit, inside) in [("rules/6", "rules/6"), ("rules/17", "rules/17(")] {
        let TextOn::Text(edition) = on(unit, "2022-06-10").text else { panic!("{unit}") };
        let Wording::Summary(text) = edition.wording else { panic!("{unit}") };
        let cite = format!("U020000828_/{inside}");
        let parts: Vec<_> = provisions.iter().filter(|p| p.cite.starts_with(&cite)).collect();
        assert!(!parts.is_empty(), "{unit}");
        for part in parts {
            assert!(text.kk.contains(&part.kk) && text.ru.contains(&part.ru) && text.en.contains(&part.en), "{unit}");
        }
    }
}
