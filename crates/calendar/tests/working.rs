//! The working calendar of Kazakhstan, held against article 5 of the law on holidays and against known days.

#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};

use calendar::{CalendarError, Date, DayKind, WorkingCalendar, YearNotHeld};

const HELD: std::ops::RangeInclusive<i32> = 2012..=2027;
const ARTICLE_5: &str = "Z010000267_/5";

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn kazakhstan() -> &'static WorkingCalendar {
    WorkingCalendar::kazakhstan()
}

fn days(year: i32) -> impl Iterator<Item = Date> {
    (0..Date::of(year, 1, 1).days_until(Date::of(year + 1, 1, 1)))
        .map(move |offset| Date::of(year, 1, 1).plus_days(offset))
}

/// The days of Kurban Ait as they were announced (2026: published in advance; 2027: calculated).
const KURBAN_AIT: [(i32, &str); 16] = [
    (2012, "10-26"),
    (2013, "10-15"),
    (2014, "10-04"),
    (2015, "09-24"),
    (2016, "09-12"),
    (2017, "09-01"),
    (2018, "08-21"),
    (2019, "08-11"),
    (2020, "07-31"),
    (2021, "07-20"),
    (2022, "07-09"),
    (2023, "06-28"),
    (2024, "06-16"),
    (2025, "06-06"),
    (2026, "05-27"),
    (2027, "05-16"),
];

#[test]
fn the_years_held_are_2012_to_2027() {
    assert!(kazakhstan().years().eq(HELD));
}

#[test]
fn every_holiday_of_the_law_is_a_holiday_of_its_years_and_no_other_day_is() {
    for year in HELD {
        let mut expected: BTreeMap<Date, &str> = BTreeMap::new();
        for holiday in kazakhstan().holidays() {
            if holiday.first_year.is_some_and(|first| year < first) || holiday.last_year.is_some_and(|last| year > last)
            {
                continue;
            }
            for day in &holiday.days {
                assert_eq!(expected.insert(date(&format!("{year}-{day}")), &holiday.key), None);
            }
        }
        let (_, kurban_ait) = KURBAN_AIT.iter().find(|(of, _)| *of == year).unwrap();
        expected.insert(date(&format!("{year}-{kurban_ait}")), "kurban-ait");
        let found: BTreeMap<Date, &str> = days(year)
            .filter_map(|day| match kazakhstan().kind(day) {
                Ok(DayKind::Holiday(holiday)) => Some((day, holiday.key.as_str())),
                _ => None,
            })
            .collect();
        assert_eq!(found, expected, "{year}");
    }
}

#[test]
fn a_holiday_on_a_day_off_moves_the_day_off_to_the_next_working_day() {
    // Article 5, worked out from the holidays alone: the next day that is neither of the week's days off, nor a
    // holiday, nor already given for another holiday. Orthodox Christmas and Kurban Ait do not move.
    let is_holiday = |day| matches!(kazakhstan().kind(day), Ok(DayKind::Holiday(_)));
    let at_weekend = |day: Date| day.day_number().rem_euclid(7) == 2 || day.day_number().rem_euclid(7) == 3;
    let mut given: BTreeMap<Date, Date> = BTreeMap::new();
    for day in HELD.flat_map(days) {
        if let Ok(DayKind::Holiday(holiday)) = kazakhstan().kind(day)
            && at_weekend(day)
            && holiday.key != "orthodox-christmas"
            && holiday.key != "kurban-ait"
        {
            assert!(holiday.moves);
            let mut next = day.plus_days(1);
            while at_weekend(next) || is_holiday(next) || given.contains_key(&next) {
                next = next.plus_days(1);
            }
            given.insert(next, day);
        }
    }
    // The day off given for Victory Day 2020 was itself exchanged for Friday 8 May.
    assert_eq!(given.remove(&date("2020-05-11")), Some(date("2020-05-09")));
    let found: BTreeMap<Date, Date> = kazakhstan()
        .entries()
        .filter(|(_, day)| day.source == ARTICLE_5)
        .filter_map(|(date, day)| match day.kind {
            DayKind::DayOff { from } => Some((date, from)),
            _ => None,
        })
        .collect();
    assert_eq!(found, given);
}

#[test]
fn days_exchanged_by_an_act_come_in_pairs_of_one_source() {
    let mut worked = BTreeSet::new();
    for (date, day) in kazakhstan().entries() {
        match day.kind {
            DayKind::WorkingByTransfer { for_day } => {
                let other = kazakhstan().day(for_day).unwrap();
                assert_eq!((other.kind, other.source), (DayKind::DayOff { from: date }, day.source), "{date}");
                assert!(worked.insert(date));
            }
            DayKind::DayOff { from } if day.source != ARTICLE_5 => {
                let other = kazakhstan().day(from).unwrap();
                assert_eq!((other.kind, other.source), (DayKind::WorkingByTransfer { for_day: date }, day.source));
            }
            _ => {}
        }
    }
    // The days off worked by acts of the government and, since 2024, of the ministry.
    let expected = [
        "2012-03-11",
        "2012-04-28",
        "2012-12-29",
        "2013-05-04",
        "2013-10-12",
        "2013-12-28",
        "2014-05-04",
        "2014-05-11",
        "2016-03-05",
        "2017-03-18",
        "2017-07-01",
        "2018-03-03",
        "2018-04-28",
        "2018-05-05",
        "2018-08-25",
        "2018-12-29",
        "2019-05-04",
        "2020-01-05",
        "2020-05-11",
        "2020-12-20",
        "2021-07-03",
        "2022-03-05",
        "2022-08-27",
        "2022-10-22",
        "2023-07-01",
        "2024-05-04",
        "2025-01-05",
    ];
    assert!(worked.into_iter().eq(expected.map(date)));
}

#[test]
fn known_days() {
    for (day, works) in [
        // Nauryz 2020 on Saturday to Monday: Tuesday and Wednesday are given, as the press of the time said.
        ("2020-03-24", false),
        ("2020-03-25", false),
        ("2020-03-26", true),
        // 7 and 9 May 2022, Saturday and Monday: Tuesday is given.
        ("2022-05-10", false),
        // Kurban Ait 2024 was announced for Sunday the 16th, so Monday was worked.
        ("2024-06-17", true),
        // Days off of 2026 as announced.
        ("2026-03-09", false),
        ("2026-03-24", false),
        ("2026-03-25", false),
        ("2026-05-11", false),
        ("2026-05-27", false),
        ("2026-10-26", false),
        // Orthodox Christmas 2024 on a Sunday.
        ("2024-01-08", true),
        // 31 August 2026: the Monday after the former Constitution Day.
        ("2026-08-31", true),
        ("2025-09-01", false),
        // Not holidays any more since 2022.
        ("2022-12-01", true),
        ("2021-12-01", false),
        ("2024-12-17", true),
    ] {
        assert_eq!(kazakhstan().is_working(date(day)), Ok(works), "{day}");
    }
}

#[test]
fn the_quick_answer_is_the_full_one() {
    for day in HELD.flat_map(days) {
        assert_eq!(kazakhstan().is_working(day), kazakhstan().kind(day).map(|kind| kind.is_working()), "{day}");
    }
}

#[test]
fn working_days_of_a_month() {
    let counted = |year, month| {
        let first = Date::of(year, month, 1);
        kazakhstan().working_days_in(first, first.end_of_month()).unwrap()
    };
    // The ministry's balance of working time for 2024 (five-day week). It gives June 19 days, with Kurban Ait on
    // Monday 17 June; when the day was announced for Sunday the 16th, June had 20.
    let of_2024 = [21, 21, 17, 22, 20, 20, 22, 21, 21, 22, 21, 21];
    for (month, working) in (1..=12).zip(of_2024) {
        assert_eq!(counted(2024, month), working, "month {month} of 2024");
    }
    // As published for the five-day week.
    assert_eq!(counted(2025, 11), 20);
    assert_eq!(counted(2026, 1), 19);
    assert_eq!(kazakhstan().working_days_in(date("2026-02-02"), date("2026-02-01")), Ok(0));
}

#[test]
fn neighbouring_working_days() {
    for (day, previous, next) in [
        ("2026-12-05", "2026-12-04", "2026-12-07"),
        ("2026-12-07", "2026-12-04", "2026-12-08"),
        ("2024-05-09", "2024-05-06", "2024-05-10"),
        ("2024-05-03", "2024-05-02", "2024-05-04"),
        ("2025-01-01", "2024-12-31", "2025-01-05"),
        ("2013-12-30", "2013-12-28", "2013-12-31"),
    ] {
        assert_eq!(kazakhstan().previous_working_day(date(day)), Ok(date(previous)), "before {day}");
        assert_eq!(kazakhstan().next_working_day(date(day)), Ok(date(next)), "after {day}");
    }
}

#[test]
fn a_day_names_its_act_and_its_doubt() {
    let day = kazakhstan().day(date("2024-05-08")).unwrap();
    assert_eq!((day.kind, day.source), (DayKind::DayOff { from: date("2024-05-04") }, "G24G0000109"));
    assert_eq!(kazakhstan().day(date("2026-12-02")).unwrap().source, "K1500000414");
    assert_eq!(kazakhstan().act(ARTICLE_5).unwrap().name.en, "Law No 267 of 13 December 2001");
    let unconfirmed: Vec<Date> =
        (2012..=2026).flat_map(days).filter(|&day| kazakhstan().day(day).unwrap().unconfirmed.is_some()).collect();
    assert_eq!(unconfirmed, ["2026-05-27", "2026-08-30", "2026-08-31"].map(date));
    assert!(days(2027).all(|day| kazakhstan().day(day).unwrap().unconfirmed.is_some()));
}

#[test]
fn a_year_that_is_not_held_is_an_error() {
    for year in [1, 1991, 2011, 2028, 9999] {
        let day = Date::of(year, 6, 15);
        assert_eq!(kazakhstan().is_working(day), Err(YearNotHeld { year }));
        assert_eq!(kazakhstan().kind(day), Err(YearNotHeld { year }));
        assert_eq!(kazakhstan().next_working_day(day), Err(YearNotHeld { year }));
    }
    assert_eq!(kazakhstan().next_working_day(date("2027-12-31")), Err(YearNotHeld { year: 2028 }));
    assert_eq!(kazakhstan().previous_working_day(date("2012-01-04")), Err(YearNotHeld { year: 2011 }));
    let text = YearNotHeld { year: 2028 }.to_string();
    assert!(text.contains("2028"), "{text}");
}

const OWN_2029: &str = r#"
[[year]]
year = 2029
weekend = ["sunday"]
source = "K1500000414"
days = [ { day = 2029-01-01, holiday = "new-year" } ]
"#;

#[test]
fn a_file_of_a_body_adds_a_year() {
    let calendar = kazakhstan().overridden_by(OWN_2029).unwrap();
    assert_eq!(calendar.is_working(date("2029-01-01")), Ok(false));
    assert_eq!(calendar.is_working(date("2029-01-06")), Ok(true), "a Saturday of a six-day week");
    assert_eq!(calendar.is_working(date("2029-01-07")), Ok(false));
    assert_eq!(calendar.is_working(date("2028-06-15")), Err(YearNotHeld { year: 2028 }), "the year between");
    assert_eq!(calendar.is_working(date("2027-06-15")), Ok(true));
    assert_eq!(kazakhstan().is_working(date("2029-01-01")), Err(YearNotHeld { year: 2029 }));
    let earlier = kazakhstan().overridden_by(&OWN_2029.replace("2029", "2010")).unwrap();
    assert_eq!(earlier.is_working(date("2010-01-01")), Ok(false));
    assert_eq!(earlier.is_working(date("2026-12-05")), Ok(false));
}

#[test]
fn a_file_of_a_body_changes_a_day_or_replaces_a_year() {
    let exchanged = kazakhstan()
        .overridden_by(
            r#"
            [[act]]
            id = "own-12"
            name = { kk = "№ 12 бұйрық", ru = "Приказ № 12", en = "Order No 12" }
            [[day]]
            day = 2026-12-04
            day_off_from = 2026-12-05
            source = "own-12"
            [[day]]
            day = 2026-12-05
            works_for = 2026-12-04
            source = "own-12"
            "#,
        )
        .unwrap();
    assert_eq!(exchanged.is_working(date("2026-12-04")), Ok(false));
    assert_eq!(exchanged.kind(date("2026-12-05")), Ok(DayKind::WorkingByTransfer { for_day: date("2026-12-04") }));
    assert_eq!(exchanged.act("own-12").unwrap().name.en, "Order No 12");
    assert_eq!(exchanged.is_working(date("2026-10-26")), Ok(false), "the other days of the year stay");
    let restored = exchanged.overridden_by("[[day]]\nday = 2026-12-04\nordinary = true").unwrap();
    assert_eq!(restored.kind(date("2026-12-04")), Ok(DayKind::Working));
    let replaced =
        kazakhstan().overridden_by("[[year]]\nyear = 2026\nweekend = [\"sunday\"]\nsource = \"K1500000414\"").unwrap();
    assert_eq!(replaced.is_working(date("2026-10-26")), Ok(true), "a year is replaced whole");
    assert_eq!(replaced.is_working(date("2025-10-27")), Ok(false));
}

#[test]
fn a_month_without_a_working_day_is_held_all_the_same() {
    let off: String =
        (1..=28).map(|day| format!("[[day]]\nday = 2026-02-{day:02}\nholiday = \"new-year\"\n")).collect();
    let calendar = kazakhstan().overridden_by(&off).unwrap();
    assert_eq!(calendar.next_working_day(date("2026-01-30")), Ok(date("2026-03-02")));
}

#[test]
fn a_calendar_that_contradicts_itself_is_refused() {
    let year = |days: &str| {
        format!("[[year]]\nyear = 2026\nweekend = [\"sunday\"]\nsource = \"K1500000414\"\ndays = [ {days} ]")
    };
    let refused = |text: &str| kazakhstan().overridden_by(text).unwrap_err();
    let day = date("2026-01-01");
    let new_year = "{ day = 2026-01-01, holiday = \"new-year\" }";
    assert_eq!(refused(&year(&format!("{new_year}, {new_year}"))), CalendarError::DayTwice(day));
    assert_eq!(refused(&format!("{}\n{}", year(""), year(""))), CalendarError::YearTwice(2026));
    assert_eq!(
        refused(&year("{ day = 2025-01-01, holiday = \"new-year\" }")),
        CalendarError::DayOfOtherYear { day: date("2025-01-01"), year: 2026 }
    );
    assert_eq!(
        refused("[[day]]\nday = 2035-01-01\nordinary = true"),
        CalendarError::DayOfYearNotHeld(date("2035-01-01"))
    );
    assert_eq!(
        refused(&year("{ day = 2026-01-01, holiday = \"spring\" }")),
        CalendarError::UnknownHoliday { day, holiday: "spring".to_owned() }
    );
    assert_eq!(
        refused(&year("{ day = 2026-01-01, ordinary = true, source = \"X1/5\" }")),
        CalendarError::UnknownAct { at: "2026-01-01".to_owned(), cited: "X1/5".to_owned() }
    );
    assert_eq!(refused(&year("{ day = 2026-01-01 }")), CalendarError::NotOneKind(day));
    assert_eq!(
        refused(&year("{ day = 2026-01-01, ordinary = true, holiday = \"new-year\" }")),
        CalendarError::NotOneKind(day)
    );
    assert_eq!(refused(&year("{ day = 2026-01-01, works_for = 2026-01-02 }")), CalendarError::NoSource(day));
    assert_eq!(
        refused(&year("{ day = 2026-01-01, ordinary = true, confirmed = false }")),
        CalendarError::NoReason("2026-01-01".to_owned())
    );
    assert_eq!(refused("[[year]]\nyear = 0\nweekend = []\nsource = \"K1500000414\""), CalendarError::YearOutOfRange(0));
    for text in
        ["year = 2026", "[[year]]", "[[day]]\nday = \"2026-01-01\"\nordinary = true", "[[day]]\nday = 2026-02-30", "%"]
    {
        assert!(matches!(refused(text), CalendarError::Form(_)), "{text}");
    }
}

#[test]
fn a_text_of_its_own_is_a_calendar() {
    let calendar = WorkingCalendar::parse("").unwrap();
    assert_eq!(calendar.is_working(date("2026-12-02")), Err(YearNotHeld { year: 2026 }));
    assert!(matches!(WorkingCalendar::parse(OWN_2029), Err(CalendarError::UnknownAct { .. })));
}
