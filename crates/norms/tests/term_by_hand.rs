//! The term counted out by hand: day after day, with sets of days, without the shifts and joins of the program. Each calculation here
//! is written from the inventory's words (C0, C2–C6, C10), over thousands of random lives.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod drawn;

use std::collections::BTreeSet;

use calendar::{Date, WorkingCalendar};
use drawn::{date, numbers};
use norms::ReadingSet;
use norms::rotation::{self, Ask, Law, MoveGround, Proposed, Readings, RefusalCode};
use norms::{Outcome, Silent};
use proptest::collection::vec;
use proptest::prelude::*;
use registry::{
    Absence, AbsenceKind, Appointment, CareerFacts, Extension, Fact, Ground, ItemMatch, Level, PostNo, Staff,
};

/// The readings on which the count depends.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Read {
    /// A5: only what exceeds two months is left out.
    excess: bool,
    /// A6: leaves back to back are two.
    apart: bool,
    /// A58: two months are tested on what lies in the term.
    inside: bool,
    /// A59: leaves parted by days off are two.
    two: bool,
    /// A51: a day more must be over.
    not_counted: bool,
}

const OURS: Read = Read { excess: false, apart: false, inside: false, two: false, not_counted: false };

fn readings(read: Read) -> Readings {
    let mut readings = Readings::default();
    let mut set = |on: bool, name: &str, value: &str| {
        if on {
            readings.set(name, value).unwrap();
        }
    };
    set(read.excess, "absence.excluded", "excess");
    set(read.apart, "absence.join_adjacent", "no");
    set(read.inside, "absence.threshold_on", "inside-term");
    set(read.two, "absence.join_over_days_off", "no");
    set(read.not_counted, "period.first_day", "not-counted");
    readings
}

/// The same day of a later month, or the last day that month has: found by going back from the day wanted.
fn months_later(day: Date, months: i32) -> Date {
    let month = day.year() * 12 + day.month() - 1 + months;
    let (year, month) = (month / 12, month % 12 + 1);
    (1..=day.day()).rev().find_map(|day| Date::new(year, month, day)).unwrap()
}

fn years_later(day: Date, years: i32) -> Date {
    months_later(day, years * 12)
}

fn days(from: Date, to: Date) -> impl Iterator<Item = Date> {
    let mut next = from;
    std::iter::from_fn(move || {
        let day = next;
        next = next.plus_days(1);
        (day <= to).then_some(day)
    })
}

/// Whether the leaves count as one absence, asked day by day of what lies between them.
fn one_absence(to: Date, next: Date, read: Read) -> bool {
    let between: Vec<Date> = days(to.plus_days(1), next.plus_days(-1)).collect();
    if between.is_empty() {
        return !read.apart;
    }
    // Longer gaps hold a working day in every year of the calendar.
    !read.two
        && between.len() < 30
        && between.iter().all(|day| !WorkingCalendar::kazakhstan().is_working(*day).unwrap())
}

/// The unbroken absences of the two kinds, as sets of days; leaves may overlap, or lie within one another.
fn absences(leaves: &[Absence], read: Read) -> Vec<BTreeSet<Date>> {
    let mut found: Vec<(Date, Date)> = Vec::new();
    for leave in leaves.iter().filter(|l| matches!(l.kind, AbsenceKind::StudyLeave | AbsenceKind::ChildCareLeave)) {
        let to = leave.to.unwrap();
        match found.last_mut() {
            Some((_, last)) if one_absence(*last, leave.from, read) => *last = to.max(*last),
            _ => found.push((leave.from, to)),
        }
    }
    found.into_iter().map(|(from, to)| days(from, to).collect()).collect()
}

/// D by hand (C3, C4): the anniversary, put off by one day for every day that is left out.
fn due_by_hand(start: Date, leaves: &[Absence], read: Read) -> Date {
    let mut due = years_later(start, 3);
    let mut left_out: BTreeSet<Date> = BTreeSet::new();
    for absence in absences(leaves, read) {
        let inside: BTreeSet<Date> = absence.iter().copied().filter(|day| *day >= start).collect();
        let (Some(first), Some(first_inside)) = (absence.first(), inside.first()) else { continue };
        let first_free = if read.not_counted { due.plus_days(1) } else { due };
        if *first >= first_free {
            break;
        }
        // More than two months: the day on which two months are over is itself a day of absence.
        let tested = if read.inside { *first_inside } else { *first };
        let over = months_later(tested, 2).plus_days(i32::from(read.not_counted));
        if !absence.contains(&over) {
            continue;
        }
        for day in inside.iter().filter(|day| !read.excess || **day >= over) {
            if left_out.insert(*day) {
                due = due.plus_days(1);
            }
        }
    }
    due
}

fn appointment(post: u32, from: Date, ground: Ground) -> Appointment {
    Appointment {
        post: PostNo(post),
        from: Some(from),
        issued: None,
        taken_up: None,
        last_day: None,
        ground: Fact::Known(ground),
        left: Fact::Unknown,
        equal: Fact::Known(true),
        carry_over: Fact::Unknown,
        cause_document: true,
    }
}

fn life(appointments: Vec<Appointment>, leaves: &[Absence], extensions: &[Extension]) -> CareerFacts {
    let mut facts = CareerFacts {
        appointments,
        absences: leaves.to_vec(),
        extensions: extensions.to_vec(),
        ..CareerFacts::default()
    };
    facts.settle();
    facts
}

/// Two posts of the list, in two oblasts.
fn two_posts() -> Staff {
    let text = |words: &str| registry::Text { kk: words.into(), ..registry::Text::default() };
    let post = |key: &str, locality: &str| registry::Post {
        key: key.into(),
        body: registry::BodyNo(0),
        unit: None,
        title: text(key),
        role: None,
        level: Some(Level::Regional),
        locality: Some(locality.parse().unwrap()),
        category: Some("C-1".into()),
        rank_class: None,
        nomenclature: Fact::NotApplicable,
        appointing_authority: None,
        requirements: Fact::NotApplicable,
        item: Some(ItemMatch { item: "internal-affairs.5".into(), confirmed_by: Some("HR".into()), on: None }),
        temporarily_vacant: None,
        abolished_after: None,
    };
    let mut staff = Staff::default();
    staff.bodies = vec![registry::Body { key: "internal-affairs".into(), name: text("ІІМ") }];
    staff.posts = vec![post("one", "111010000"), post("two", "391010000")];
    staff
}

const IN_FORCE: Date = Date::of(2025, 11, 15);

fn law(staff: &Staff, readings: Readings) -> Law<'_> {
    Law { numbers: numbers(), readings, commencement: Some(IN_FORCE), calendar: WorkingCalendar::kazakhstan(), staff }
}

/// Leaves in order of time: many about two months long, many parted by a weekend or by nothing.
fn leaves() -> impl Strategy<Value = Vec<Absence>> {
    let kind = prop_oneof![
        3 => Just(AbsenceKind::StudyLeave),
        3 => Just(AbsenceKind::ChildCareLeave),
        1 => Just(AbsenceKind::SickLeave),
    ];
    let gap = prop_oneof![3 => Just(1), 3 => 2..6i32, 1 => 10..16i32, 3 => 10..500i32, 1 => -90..1i32];
    let length = prop_oneof![3 => 5..57i32, 3 => 57..64i32, 2 => 64..300i32];
    (date((2020, 6, 1), (2024, 6, 1)), vec((gap, length, kind), 0..6)).prop_map(|(first, drawn)| {
        let mut last = first;
        let mut leaves = Vec::new();
        for (gap, length, kind) in drawn {
            let from = last.plus_days(gap);
            last = from.plus_days(length);
            leaves.push(Absence { kind, from, to: Some(last) });
        }
        leaves.sort_by_key(|leave| leave.from);
        leaves.retain(|leave| leave.to.unwrap() < Date::of(2027, 12, 1));
        leaves
    })
}

fn read() -> impl Strategy<Value = Read> {
    let any = any::<(bool, bool, bool, bool, bool)>();
    prop_oneof![
        Just(OURS),
        any.prop_map(|(excess, apart, inside, two, not_counted)| Read { excess, apart, inside, two, not_counted }),
    ]
}

/// The worked examples of the inventory, so that the hand itself is checked.
#[test]
fn the_hand_counts_as_the_inventory_does() {
    let day = |text: &str| text.parse::<Date>().unwrap();
    let leave = |from: &str, to: &str| Absence { kind: AbsenceKind::StudyLeave, from: day(from), to: Some(day(to)) };
    let start = day("2023-02-01");
    let w8 = [leave("2024-01-10", "2024-02-20"), leave("2024-02-21", "2024-03-25")];
    let w15 = [leave("2022-12-05", "2023-02-28")];
    let w16 = [leave("2024-09-02", "2024-10-11"), leave("2024-10-14", "2024-11-15")];
    for (number, start, leaves, read, due) in [
        ("W1", start, &[][..], OURS, "2026-02-01"),
        ("W2", start, &[leave("2024-09-01", "2024-10-31")], OURS, "2026-02-01"),
        ("W3", start, &[leave("2024-09-01", "2024-11-01")], OURS, "2026-04-04"),
        ("W4", day("2022-06-15"), &[leave("2023-03-10", "2024-08-31")], OURS, "2026-12-08"),
        ("W5", start, &[leave("2025-12-01", "2026-03-31")], OURS, "2026-06-02"),
        ("W6", start, &[leave("2026-02-01", "2026-06-30")], OURS, "2026-02-01"),
        ("W7", day("2024-02-29"), &[], OURS, "2027-02-28"),
        ("W8 joined", start, &w8, OURS, "2026-04-18"),
        ("W8 apart", start, &w8, Read { apart: true, ..OURS }, "2026-02-01"),
        ("W15 whole", start, &w15, OURS, "2026-03-01"),
        ("W15 inside", start, &w15, Read { inside: true, ..OURS }, "2026-02-01"),
        ("W16 one", start, &w16, OURS, "2026-04-17"),
        ("W16 two", start, &w16, Read { two: true, ..OURS }, "2026-02-01"),
        ("W18", start, &[], Read { not_counted: true, ..OURS }, "2026-02-01"),
    ] {
        assert_eq!(due_by_hand(start, leaves, read), day(due), "{number}");
    }
}

/// H2, A45: from 1 September 2022 with 110 days of study leave the term passes on 20 December 2025; by the plain calendar the three
/// years were over when the decree entered into force, and clause 25 subjects to rotation before the term has passed.
#[test]
fn by_the_plain_calendar_the_transition_comes_before_the_term() {
    let staff = two_posts();
    let leave = Absence { kind: AbsenceKind::StudyLeave, from: Date::of(2023, 1, 9), to: Some(Date::of(2023, 4, 28)) };
    let facts = life(vec![appointment(0, Date::of(2022, 9, 1), Ground::Ordinary)], &[leave], &[]);
    let proposed = Proposed { to: PostNo(1), on: Date::of(2025, 12, 1), ground: MoveGround::Plan, occupied: false };
    let refused = |tenure: &str| {
        let mut readings = Readings::default();
        readings.set("transition.tenure", tenure).unwrap();
        let found = rotation::may_take(&facts.as_career(), proposed, &law(&staff, readings), &mut Silent);
        found.determined().unwrap().refusals
    };
    assert_eq!(refused("in-post"), [RefusalCode::TermNotExpired].into_iter().collect());
    assert!(refused("plain-calendar").is_empty());
}

/// Leaves over long before the term need no calendar of their year, nor do leaves that are read as two in any case.
#[test]
fn a_calendar_is_asked_for_only_where_it_decides() {
    let staff = two_posts();
    let leave = |from, to| Absence { kind: AbsenceKind::StudyLeave, from, to: Some(to) };
    let due = |start: Date, year: i32, readings: Readings| {
        let leaves =
            [leave(Date::of(year, 3, 1), Date::of(year, 4, 10)), leave(Date::of(year, 4, 13), Date::of(year, 5, 30))];
        let facts = life(vec![appointment(0, start, Ground::Ordinary)], &leaves, &[]);
        rotation::due(&facts.as_career(), Date::of(2025, 12, 1), &law(&staff, readings), &mut Silent)
    };
    let (start, passes) = (Date::of(2010, 6, 1), Date::of(2013, 6, 1));
    assert_eq!(due(start, 2010, Readings::default()), Outcome::Determined(passes), "over before the term");
    assert_eq!(due(start, 2011, Readings::default()).asks(), [Ask::WorkingCalendar].into_iter().collect());
    assert_eq!(due(start, 2011, readings(Read { two: true, ..OURS })), Outcome::Determined(passes));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_term_passes_as_counted_by_hand(
        start in date((2020, 1, 1), (2024, 3, 1)), leaves in leaves(), read in read(),
    ) {
        let staff = two_posts();
        let facts = life(vec![appointment(0, start, Ground::Ordinary)], &leaves, &[]);
        let law = law(&staff, readings(read));
        // As of a day on which every leave is over.
        let on = Date::of(2027, 12, 31);
        let by_hand = due_by_hand(start, &leaves, read);
        prop_assert_eq!(rotation::due(&facts.as_career(), on, &law, &mut Silent), Outcome::Determined(by_hand));
        let first_free = by_hand.plus_days(i32::from(read.not_counted));
        prop_assert_eq!(rotation::term_passed(&facts.as_career(), on, &law, &mut Silent), Outcome::Determined(first_free));
        let materials = first_free.plus_days(-30);
        prop_assert_eq!(rotation::materials_due(&facts.as_career(), on, &law, &mut Silent), Outcome::Determined(materials));
        let out = rotation::absence_excluded(&facts.as_career(), on, &law, &mut Silent).determined().unwrap();
        prop_assert_eq!(years_later(start, 3).plus_days(out), by_hand);
    }

    /// A leave that still runs: no bound beyond the day that follows if it ends today, none short of it by more than the leave may
    /// yet turn out to be within the two months.
    #[test]
    fn an_open_leave_bounds_the_term(
        start in date((2021, 1, 1), (2024, 3, 1)), from in 0..1000i32, seen in 0..400i32, read in read(),
    ) {
        let staff = two_posts();
        let from = start.plus_days(from);
        let on = from.plus_days(seen);
        let leave = |to| [Absence { kind: AbsenceKind::StudyLeave, from, to }];
        let facts = life(vec![appointment(0, start, Ground::Ordinary)], &leave(None), &[]);
        let ends_today = due_by_hand(start, &leave(Some(on)), read);
        match rotation::due(&facts.as_career(), on, &law(&staff, readings(read)), &mut Silent) {
            Outcome::NotBefore(bound, _) => prop_assert_eq!(bound, ends_today),
            other => prop_assert!(false, "{other:?}"),
        }
    }

    /// Counted in months and days, a longer leave can put the end off by less; the bound keeps to every end the leave may have.
    #[test]
    fn an_open_leave_bounds_the_term_in_months_too(
        start in date((2021, 1, 1), (2024, 3, 1)), from in 0..1000i32, seen in 0..400i32, more in 0..120i32,
    ) {
        let staff = two_posts();
        let from = start.plus_days(from);
        let on = from.plus_days(seen);
        let leave = |to| [Absence { kind: AbsenceKind::StudyLeave, from, to }];
        let mut readings = Readings::default();
        readings.set("absence.unit", "months-and-days").unwrap();
        let law = law(&staff, readings);
        let due = |to| rotation::due(&life(vec![appointment(0, start, Ground::Ordinary)], &leave(to), &[]).as_career(), on, &law, &mut Silent);
        let (Outcome::NotBefore(bound, _), Outcome::Determined(known)) = (due(None), due(Some(on.plus_days(more)))) else {
            panic!("{:?} {:?}", due(None), due(Some(on.plus_days(more))));
        };
        prop_assert!(bound <= known, "{bound} {known}");
    }

    /// C2: a reappointment to an equal post after a reorganisation carries the start over, as often as it happens; anything else
    /// begins anew. No gap, no absence.
    #[test]
    fn the_start_is_that_of_the_last_ordinary_appointment(
        first in date((2019, 1, 1), (2021, 1, 1)),
        moves in vec((30..500i32, prop_oneof![Just(Ground::Ordinary), Just(Ground::Renaming), Just(Ground::Reorganisation), Just(Ground::Rotation)], any::<bool>()), 0..5),
    ) {
        let staff = two_posts();
        let mut career = vec![appointment(0, first, Ground::Ordinary)];
        let (mut from, mut start) = (first, first);
        for (length, ground, equal) in moves {
            from = from.plus_days(length);
            career.push(Appointment { equal: Fact::Known(equal), ..appointment(1, from, ground) });
            if !(matches!(ground, Ground::Renaming | Ground::Reorganisation) && equal) {
                start = from;
            }
        }
        let facts = life(career, &[], &[]);
        let found = rotation::term_start(&facts.as_career(), from, &law(&staff, Readings::default()), &mut Silent);
        prop_assert_eq!(found.determined().map(|s| s.from), Some(start));
    }

    /// C6: the post left is open again once a year and a day have passed, the day of leaving not counted.
    #[test]
    fn the_post_left_is_barred_for_a_year(left in date((2023, 1, 2), (2026, 1, 1)), counted in any::<bool>(), ground in prop_oneof![
        Just(Ground::Rotation), Just(Ground::InterestOfService), Just(Ground::RefusalOfRotation), Just(Ground::AcceptedOffer),
        Just(Ground::RefusalOfOfferedPost), Just(Ground::Ordinary), Just(Ground::Dismissal),
    ]) {
        let staff = two_posts();
        let career = vec![appointment(0, Date::of(2020, 1, 1), Ground::Ordinary), appointment(1, left, ground)];
        let facts = life(career, &[], &[]);
        let mut readings = Readings::default();
        if counted {
            readings.set("period.first_day", "counted").unwrap();
        }
        let found = rotation::return_bar(&facts.as_career(), PostNo(0), left, &law(&staff, readings), &mut Silent);
        let bars = !matches!(ground, Ground::RefusalOfOfferedPost | Ground::Ordinary | Ground::Dismissal);
        // Day after day: barred while the year from the day of leaving, that day apart, is not over.
        let year_ends = years_later(left, 1).plus_days(if counted { -1 } else { 0 });
        let open = days(left, left.plus_days(400)).find(|day| *day > year_ends);
        prop_assert_eq!(found.determined(), open.filter(|_| bars));
    }

    /// C5, A50: three years from D, or from the entry into force for whom the three years were over by then; whatever was ordered before.
    #[test]
    fn the_latest_end_of_an_extension(start in date((2018, 1, 1), (2024, 1, 1)), on in date((2025, 12, 1), (2027, 1, 1)), base in 0..3usize) {
        let staff = two_posts();
        let facts = life(vec![appointment(0, start, Ground::Ordinary)], &[], &[]);
        let due = years_later(start, 3);
        let (value, from) = [
            ("term-end-or-commencement", if due <= IN_FORCE { IN_FORCE } else { due }),
            ("term-end", due),
            ("order", on),
        ][base];
        let mut readings = Readings::default();
        readings.set("extension.base", value).unwrap();
        let found = rotation::extension_limit(&facts.as_career(), on, &law(&staff, readings), &mut Silent);
        prop_assert_eq!(found, Outcome::Determined(years_later(from, 3)));
    }

    /// C5, C10: the time ends with the last extension that extends anything; the plan lists whose time ends in the year or ended before.
    #[test]
    fn who_stands_in_the_plan(
        start in date((2020, 1, 1), (2024, 6, 1)),
        orders in vec((date((2025, 11, 15), (2026, 10, 1)), -100..1200i32), 0..3),
        year in 2026..=2029i32,
        only_in_year in any::<bool>(),
    ) {
        let staff = two_posts();
        let mut extensions: Vec<Extension> =
            orders.iter().map(|(ordered, length)| Extension { ordered: *ordered, until: ordered.plus_days(*length) }).collect();
        extensions.sort_by_key(|e| e.ordered);
        let facts = life(vec![appointment(0, start, Ground::Ordinary)], &[], &extensions);
        let mut end = years_later(start, 3);
        for extension in &facts.extensions {
            if extension.until > end && extension.until > extension.ordered {
                end = extension.until;
            }
        }
        let mut readings = Readings::default();
        if only_in_year {
            readings.set("plan.rows", "ends-in-plan-year").unwrap();
        }
        let law = law(&staff, readings);
        let on = Date::of(2026, 10, 15);
        prop_assert_eq!(rotation::time_end(&facts.as_career(), on, &law, &mut Silent), Outcome::Determined(end));
        let stands = if only_in_year { end.year() == year } else { end.year() <= year };
        prop_assert_eq!(rotation::plan_row(&facts.as_career(), on, year, &law, &mut Silent), Outcome::Determined(stands));
    }

    /// A53: an extension runs from its order until the day before its end; what is ordered later does not run yet.
    #[test]
    fn an_extension_runs_until_its_end(
        start in date((2022, 1, 1), (2023, 6, 1)), orders in vec((date((2025, 11, 15), (2027, 1, 1)), 1..900i32), 1..3), on in date((2025, 11, 15), (2028, 1, 1)),
    ) {
        let staff = two_posts();
        let extensions: Vec<Extension> =
            orders.iter().map(|(ordered, length)| Extension { ordered: *ordered, until: ordered.plus_days(*length) }).collect();
        let facts = life(vec![appointment(0, start, Ground::Ordinary)], &[], &extensions);
        let mut end = years_later(start, 3);
        let mut extended = false;
        for extension in facts.extensions.iter().filter(|e| e.ordered <= on) {
            if extension.until > end {
                (end, extended) = (extension.until, true);
            }
        }
        let found = rotation::extension_runs(&facts.as_career(), on, &law(&staff, Readings::default()), &mut Silent);
        if extended && on < end {
            prop_assert_eq!(found, Outcome::Determined(end));
        } else {
            prop_assert!(matches!(found, Outcome::NotApplicable(_)), "{:?}", found);
        }
    }

    /// C11: who has held a listed post for three years on the day of entry into force.
    #[test]
    fn who_falls_under_the_transition(start in date((2021, 1, 1), (2025, 11, 14)), leaves in leaves()) {
        let staff = two_posts();
        let over: Vec<Absence> = leaves.into_iter().filter(|leave| leave.to.unwrap() < IN_FORCE).collect();
        let facts = life(vec![appointment(0, start, Ground::Ordinary)], &over, &[]);
        let found = rotation::transitional(&facts.as_career(), &law(&staff, Readings::default()), &mut Silent);
        prop_assert_eq!(found, Outcome::Determined(due_by_hand(start, &over, OURS) <= IN_FORCE));
    }
}
