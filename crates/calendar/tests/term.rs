//! Statutory terms, held against the worked examples of the decrees' inventories.

#![allow(clippy::unwrap_used)]

use calendar::{
    Date, DayKind, DayRole, FirstDay, Length, Quarter, Unit, UntilBoundary, WorkingCalendar, YearNotHeld, expiry,
    first_day_after, last_day_before, last_day_within,
};
use proptest::prelude::*;

use FirstDay::{Counted, NotCounted};

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn within(event: &str, length: Length, first_day: FirstDay) -> Date {
    last_day_within(date(event), length, first_day, WorkingCalendar::kazakhstan()).unwrap().day()
}

fn before(event: &str, length: Length) -> Date {
    last_day_before(date(event), length, NotCounted, WorkingCalendar::kazakhstan()).unwrap().day()
}

#[test]
fn working_days_after_an_event() {
    for (event, count, first_day, last) in [
        // Decree 1070, rules/17 and 20: the decision is received on a Wednesday, the act issued on a Monday.
        ("2026-12-02", 3, NotCounted, "2026-12-07"),
        ("2026-12-07", 3, NotCounted, "2026-12-10"),
        // The same when the day of issue, a working day, counts.
        ("2026-12-07", 3, Counted, "2026-12-09"),
        // Decree 490, rules/20 and 21.2: a decision on a Friday.
        ("2024-08-23", 3, NotCounted, "2024-08-28"),
        ("2024-08-23", 3, Counted, "2024-08-27"),
        // The day after the decision, Friday 30 August 2024, is Constitution Day.
        ("2024-08-29", 3, NotCounted, "2024-09-04"),
        ("2024-08-28", 3, NotCounted, "2024-09-03"),
        // An event on a day off: counted or not, Monday is the first day.
        ("2026-12-05", 3, NotCounted, "2026-12-09"),
        ("2026-12-05", 3, Counted, "2026-12-09"),
    ] {
        assert_eq!(within(event, Length::working_days(count), first_day), date(last), "{event} {first_day:?}");
    }
}

#[test]
fn calendar_days_after_an_event() {
    // Decree 1070, rules/23: received on 9 November 2026, thirty days.
    assert_eq!(within("2026-11-09", Length::days(30), NotCounted), date("2026-12-09"));
    assert_eq!(within("2026-11-09", Length::days(30), Counted), date("2026-12-08"));
    // Decree 1070, decree/3: ten days after publication must pass.
    let commencement = |published: &str| {
        first_day_after(date(published), Length::days(10), NotCounted, WorkingCalendar::kazakhstan()).unwrap()
    };
    assert_eq!(commencement("2025-11-04"), date("2025-11-15"));
    assert_eq!(commencement("2025-11-05"), date("2025-11-16"));
}

#[test]
fn months_and_years_after_an_event() {
    // Decree 1070, rules/26: six months from the commencement.
    assert_eq!(within("2025-11-15", Length::months(6), NotCounted), date("2026-05-15"));
    assert_eq!(within("2025-11-15", Length::months(6), Counted), date("2026-05-14"));
    assert_eq!(within("2025-11-16", Length::months(6), NotCounted), date("2026-05-16"));
    // Decree 1070, rules/3.6: rotated on 10 March 2026, barred for a year.
    let bar_ends = |first_day| {
        first_day_after(date("2026-03-10"), Length::years(1), first_day, WorkingCalendar::kazakhstan()).unwrap()
    };
    assert_eq!(bar_ends(NotCounted), date("2027-03-11"));
    assert_eq!(bar_ends(Counted), date("2027-03-10"));
}

#[test]
fn the_day_on_which_a_state_has_lasted_the_length() {
    let calendar = WorkingCalendar::kazakhstan();
    for (start, length, end) in [
        // Decree 1070, rules/3.1: three years in the post.
        ("2023-02-01", Length::years(3), "2026-02-01"),
        ("2024-02-29", Length::years(3), "2027-02-28"),
        ("2022-11-15", Length::years(3), "2025-11-15"),
        // Rules/6.2: an extension of eighteen months.
        ("2026-02-01", Length::months(18), "2027-08-01"),
        // Decree 853: three months in the reserve.
        ("2026-01-12", Length::months(3), "2026-04-12"),
        ("2026-01-12", Length::new(1, Unit::Quarters), "2026-04-12"),
        // Monday to Friday are five working days; on Saturday they have passed.
        ("2026-12-07", Length::working_days(5), "2026-12-12"),
    ] {
        assert_eq!(expiry(date(start), length, calendar), Ok(date(end)), "{start} + {length:?}");
    }
}

#[test]
fn not_later_than_before_an_event() {
    for (event, length, last) in [
        // Decree 1070, rules/16, 19, 22: thirty days before the end of the term.
        ("2026-02-01", Length::days(30), "2026-01-02"),
        ("2026-12-08", Length::days(30), "2026-11-08"),
        // Decree 490, rules/5 to 7: a month before the first stage, three weeks and one before the session.
        ("2024-06-18", Length::weeks(3), "2024-05-28"),
        ("2024-06-18", Length::weeks(1), "2024-06-11"),
        ("2024-05-16", Length::weeks(3), "2024-04-25"),
        ("2024-05-16", Length::weeks(1), "2024-05-09"),
        ("2024-06-24", Length::weeks(3), "2024-06-03"),
        ("2024-04-01", Length::weeks(3), "2024-03-11"),
        ("2024-04-01", Length::weeks(1), "2024-03-25"),
        ("2024-12-31", Length::weeks(3), "2024-12-10"),
        ("2024-12-31", Length::weeks(1), "2024-12-24"),
        ("2024-06-03", Length::months(1), "2024-05-03"),
        ("2024-05-31", Length::months(1), "2024-04-30"),
        ("2024-04-01", Length::months(1), "2024-03-01"),
        ("2024-07-09", Length::months(1), "2024-06-09"),
        ("2024-07-10", Length::months(1), "2024-06-10"),
        // Three working days before Monday 7 December: 4, 3 and 2 December.
        ("2026-12-07", Length::working_days(3), "2026-12-02"),
    ] {
        assert_eq!(before(event, length), date(last), "{event} − {length:?}");
    }
}

#[test]
fn the_last_working_day_before_a_last_day_off() {
    let calendar = WorkingCalendar::kazakhstan();
    for (last, advised) in [
        // Decree 490: Sunday; Victory Day, with 7 May a holiday and 8 May exchanged for the Saturday 4 May.
        ("2024-06-09", "2024-06-07"),
        ("2024-05-09", "2024-05-06"),
        // Decree 1070: Sunday 8 November and Saturday 31 October 2026.
        ("2026-11-08", "2026-11-06"),
        ("2026-10-31", "2026-10-30"),
        ("2026-09-30", "2026-09-30"),
    ] {
        assert_eq!(calendar.working_day_on_or_before(date(last)), Ok(date(advised)), "{last}");
    }
}

#[test]
fn the_month_end_rule_holds_for_every_unit_of_months() {
    for (start, length, end) in [
        ("2026-01-31", Length::months(1), "2026-02-28"),
        ("2024-01-31", Length::months(1), "2024-02-29"),
        ("2026-01-31", Length::months(2), "2026-03-31"),
        ("2026-08-31", Length::months(6), "2027-02-28"),
        ("2026-11-30", Length::new(1, Unit::Quarters), "2027-02-28"),
        ("2027-11-30", Length::new(1, Unit::Quarters), "2028-02-29"),
        ("2024-02-29", Length::years(1), "2025-02-28"),
        ("2024-02-29", Length::years(4), "2028-02-29"),
        ("2026-04-30", Length::months(1), "2026-05-30"),
    ] {
        assert_eq!(length.added_to(date(start)), Some(date(end)), "{start} + {length:?}");
        assert_eq!(within(start, length, NotCounted), date(end));
    }
    assert_eq!(Length::months(1).taken_from(date("2024-03-31")), Some(date("2024-02-29")));
    assert_eq!(Length::working_days(1).added_to(date("2026-12-02")), None);
}

#[test]
fn until_a_day() {
    // Decree 1070, rules/11: proposals before 1 October, the plan before 1 November.
    assert_eq!(UntilBoundary::Excluded.last_day(date("2026-10-01")), date("2026-09-30"));
    assert_eq!(UntilBoundary::Included.last_day(date("2026-10-01")), date("2026-10-01"));
    assert_eq!(UntilBoundary::Excluded.last_day(date("2026-11-01")), date("2026-10-31"));
    assert_eq!(UntilBoundary::Excluded.last_day(date("2024-03-01")), date("2024-02-29"));
    assert_eq!(serde_json::to_string(&UntilBoundary::Excluded).unwrap(), "\"excluded\"");
}

#[test]
fn an_opened_deadline_names_every_day() {
    let calendar = WorkingCalendar::kazakhstan();
    let deadline = last_day_within(date("2024-08-29"), Length::working_days(1), NotCounted, calendar).unwrap();
    assert_eq!((deadline.event(), deadline.day()), (date("2024-08-29"), date("2024-09-02")));
    let opened = deadline.opened();
    assert_eq!(opened.len(), 5);
    assert_eq!(opened[0], (date("2024-08-29"), DayRole::Event));
    let DayRole::Skipped(DayKind::Holiday(holiday)) = opened[1].1 else { panic!("{:?}", opened[1]) };
    assert_eq!(holiday.key, "constitution-day");
    assert_eq!(opened[2], (date("2024-08-31"), DayRole::Skipped(DayKind::Weekend)));
    assert_eq!(opened[3], (date("2024-09-01"), DayRole::Skipped(DayKind::Weekend)));
    assert_eq!(opened[4], (date("2024-09-02"), DayRole::Counted(1)));
}

#[test]
fn a_deadline_before_an_event_opens_backwards() {
    let calendar = WorkingCalendar::kazakhstan();
    let opened = last_day_before(date("2026-12-07"), Length::working_days(1), NotCounted, calendar).unwrap().opened();
    assert_eq!(
        opened,
        [
            (date("2026-12-07"), DayRole::Event),
            (date("2026-12-06"), DayRole::Skipped(DayKind::Weekend)),
            (date("2026-12-05"), DayRole::Skipped(DayKind::Weekend)),
            (date("2026-12-04"), DayRole::Counted(1)),
        ]
    );
    let opened = last_day_before(date("2024-06-18"), Length::weeks(1), Counted, calendar).unwrap().opened();
    assert_eq!(opened.first(), Some(&(date("2024-06-18"), DayRole::Counted(1))));
    assert_eq!(opened.last(), Some(&(date("2024-06-12"), DayRole::Counted(7))));
}

#[test]
fn an_empty_period_ends_before_its_first_day() {
    let calendar = WorkingCalendar::kazakhstan();
    assert_eq!(within("2026-12-02", Length::days(0), NotCounted), date("2026-12-02"));
    assert_eq!(within("2026-12-02", Length::days(0), Counted), date("2026-12-01"));
    let deadline = last_day_within(date("2026-12-02"), Length::days(0), Counted, calendar).unwrap();
    assert_eq!(deadline.opened(), []);
}

#[test]
fn working_days_need_the_year_and_other_units_do_not() {
    let calendar = WorkingCalendar::kazakhstan();
    let refused = |result: Result<calendar::Deadline<'_>, YearNotHeld>| result.unwrap_err();
    assert_eq!(
        refused(last_day_within(date("2027-12-30"), Length::working_days(3), NotCounted, calendar)),
        YearNotHeld { year: 2028 }
    );
    assert_eq!(
        refused(last_day_before(date("2012-01-04"), Length::working_days(1), NotCounted, calendar)),
        YearNotHeld { year: 2011 }
    );
    assert_eq!(expiry(date("2035-06-01"), Length::working_days(1), calendar), Err(YearNotHeld { year: 2035 }));
    assert_eq!(within("2035-06-01", Length::days(10), NotCounted), date("2035-06-11"));
}

#[test]
fn a_length_is_written_by_count_and_unit() {
    let length: Length = serde_json::from_str(r#"{"count": 10, "unit": "working-days"}"#).unwrap();
    assert_eq!(length, Length::working_days(10));
    let units = [Unit::CalendarDays, Unit::WorkingDays, Unit::Weeks, Unit::Months, Unit::Quarters, Unit::Years];
    let written = serde_json::to_string(&units).unwrap();
    assert_eq!(written, r#"["days","working-days","weeks","months","quarters","years"]"#);
    assert_eq!(serde_json::to_string(&[Counted, NotCounted]).unwrap(), r#"["counted","not-counted"]"#);
}

#[test]
fn quarters_of_the_year() {
    for (day, quarter, first, last) in [
        ("2026-01-01", "2026-Q1", "2026-01-01", "2026-03-31"),
        ("2026-03-31", "2026-Q1", "2026-01-01", "2026-03-31"),
        ("2026-04-01", "2026-Q2", "2026-04-01", "2026-06-30"),
        ("2026-09-15", "2026-Q3", "2026-07-01", "2026-09-30"),
        ("2026-12-31", "2026-Q4", "2026-10-01", "2026-12-31"),
    ] {
        let found = Quarter::of(date(day));
        assert_eq!(found, quarter.parse().unwrap());
        assert_eq!(found.to_string(), quarter);
        assert_eq!((found.first_day(), found.last_day()), (date(first), date(last)));
        assert!(found.contains(date(day)) && !found.next().contains(date(day)));
    }
    let last = Quarter::new(2026, 4).unwrap();
    assert_eq!(last.next(), Quarter::new(2027, 1).unwrap());
    assert_eq!(last.next().previous(), last);
    assert!(last < last.next());
    // Decree 853, rules/10.1 and 11: the 1st, 15th and 30th of the quarter's last month.
    let first = Quarter::of(date("2026-01-05"));
    assert_eq!(first.day_of_last_month(1), Some(date("2026-03-01")));
    assert_eq!(first.day_of_last_month(15), Some(date("2026-03-15")));
    assert_eq!(first.day_of_last_month(30), Some(date("2026-03-30")));
    assert_eq!(first.next().day_of_last_month(31), None);
    for text in ["2026-Q5", "2026-Q0", "2026Q1", "26-Q1", "2026-Q+1", "2026-q1", "0000-Q1"] {
        assert!(text.parse::<Quarter>().is_err(), "{text}");
    }
    assert_eq!(serde_json::from_str::<Quarter>("\"2026-Q3\"").unwrap(), Quarter::new(2026, 3).unwrap());
}

fn day_held() -> impl Strategy<Value = Date> {
    (Date::of(2012, 6, 1).day_number()..=Date::of(2027, 6, 1).day_number()).prop_map(Date::from_day_number)
}

fn first_days() -> impl Strategy<Value = FirstDay> {
    prop_oneof![Just(Counted), Just(NotCounted)]
}

proptest! {
    #[test]
    fn as_many_days_are_counted_as_the_length_says(
        event in day_held(), count in 1u16..60, working: bool, backwards: bool, first_day in first_days()
    ) {
        let calendar = WorkingCalendar::kazakhstan();
        let length = if working { Length::working_days(count) } else { Length::days(count) };
        let count_out = if backwards { last_day_before } else { last_day_within };
        let deadline = count_out(event, length, first_day, calendar).unwrap();
        let opened = deadline.opened();
        let counted: Vec<Date> = opened.iter().filter(|(_, role)| matches!(role, DayRole::Counted(_))).map(|day| day.0).collect();
        prop_assert_eq!(counted.len(), usize::from(count));
        prop_assert_eq!(counted.last(), Some(&deadline.day()));
        prop_assert_eq!(opened.last().map(|day| day.0), Some(deadline.day()));
        for (day, role) in opened {
            match role {
                DayRole::Event => prop_assert!(day == event && first_day == NotCounted),
                DayRole::Counted(_) => prop_assert!(!working || calendar.is_working(day).unwrap()),
                DayRole::Skipped(kind) => prop_assert!(working && !kind.is_working()),
            }
        }
    }

    #[test]
    fn counting_back_undoes_counting_forward_between_working_days(event in day_held(), count in 1u16..60) {
        let calendar = WorkingCalendar::kazakhstan();
        let event = calendar.working_day_on_or_after(event).unwrap();
        let last = last_day_within(event, Length::working_days(count), NotCounted, calendar).unwrap().day();
        prop_assert_eq!(last_day_before(last, Length::working_days(count), NotCounted, calendar).unwrap().day(), event);
        prop_assert_eq!(calendar.working_days_in(event.plus_days(1), last), Ok(u32::from(count)));
    }
}
