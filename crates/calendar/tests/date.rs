//! The civil date, held against day-by-day walks and tables of the calendar.

#![allow(clippy::unwrap_used)]

use calendar::{Date, DateError, Weekday};
use proptest::prelude::*;

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// The days of a month as the rhyme has them: an implementation of its own, to hold ours against.
fn days_in(year: i32, month: i32) -> i32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Moves month by month, and clamps once at the end.
fn plus_months_slowly(day: Date, months: i32) -> Date {
    let (mut year, mut month) = (day.year(), day.month());
    for _ in 0..months.abs() {
        month += months.signum();
        if month == 13 {
            (year, month) = (year + 1, 1);
        } else if month == 0 {
            (year, month) = (year - 1, 12);
        }
    }
    Date::of(year, month, day.day().min(days_in(year, month)))
}

#[test]
fn days_follow_each_other_from_1900_to_2200() {
    // 1 January 1900 was a Monday and lies 25 567 days before 1 January 1970.
    let (mut number, mut weekday) = (-25_567, 0);
    let week = [
        Weekday::Monday,
        Weekday::Tuesday,
        Weekday::Wednesday,
        Weekday::Thursday,
        Weekday::Friday,
        Weekday::Saturday,
        Weekday::Sunday,
    ];
    let mut before: Option<Date> = None;
    for year in 1900..=2200 {
        for month in 1..=12 {
            for day in 1..=days_in(year, month) {
                let date = Date::of(year, month, day);
                assert_eq!((date.year(), date.month(), date.day()), (year, month, day));
                assert_eq!(date.day_number(), number, "{date}");
                assert_eq!(Date::from_day_number(number), date);
                assert_eq!(date.weekday(), week[weekday], "{date}");
                assert_eq!(date.end_of_month().day(), days_in(year, month), "{date}");
                if let Some(before) = before {
                    assert!(before < date);
                    assert_eq!(before.plus_days(1), date);
                    assert_eq!(date.plus_days(-1), before);
                }
                before = Some(date);
                number += 1;
                weekday = (weekday + 1) % 7;
            }
            assert_eq!(Date::new(year, month, days_in(year, month) + 1), None);
        }
    }
    // 1 January 2201 lies 84 371 days after 1 January 1970.
    assert_eq!(number, 84_371);
}

#[test]
fn weekdays_of_known_days() {
    for (day, weekday) in [
        ("1970-01-01", Weekday::Thursday),
        ("2000-02-29", Weekday::Tuesday),
        ("2024-06-18", Weekday::Tuesday),
        ("2025-11-15", Weekday::Saturday),
        ("2026-09-30", Weekday::Wednesday),
        ("2026-12-02", Weekday::Wednesday),
    ] {
        assert_eq!(date(day).weekday(), weekday, "{day}");
    }
}

#[test]
fn a_month_shift_ends_on_the_last_day_of_a_shorter_month() {
    for (start, months, end) in [
        ("2024-02-29", 36, "2027-02-28"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
        ("2026-01-31", 1, "2026-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2026-01-31", 2, "2026-03-31"),
        ("2026-01-30", 1, "2026-02-28"),
        ("2026-01-29", 1, "2026-02-28"),
        ("2026-01-28", 1, "2026-02-28"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2027-08-31", 6, "2028-02-29"),
        ("2026-11-30", 3, "2027-02-28"),
        ("2027-11-30", 3, "2028-02-29"),
        ("2026-04-30", 1, "2026-05-30"),
        ("2026-02-28", 1, "2026-03-28"),
        ("2024-12-31", 2, "2025-02-28"),
        ("2026-10-31", 1, "2026-11-30"),
        ("2025-11-15", 6, "2026-05-15"),
        ("2024-05-31", -1, "2024-04-30"),
        ("2024-03-31", -1, "2024-02-29"),
        ("2026-03-31", -1, "2026-02-28"),
        ("2026-01-31", -2, "2025-11-30"),
        ("2024-02-29", -12, "2023-02-28"),
        ("2026-01-01", -1, "2025-12-01"),
    ] {
        assert_eq!(date(start).plus_months(months), date(end), "{start} + {months} months");
    }
    assert_eq!(date("2023-02-01").plus_years(3), date("2026-02-01"));
    assert_eq!(date("2024-02-29").plus_years(3), date("2027-02-28"));
    assert_eq!(date("2000-02-29").plus_years(100), date("2100-02-28"));
}

#[test]
fn a_text_that_is_no_date_says_so() {
    for text in [
        "",
        "2026",
        "2026-1-2",
        "20.11.2026",
        "2026/11/20",
        "2026/11-20",
        "2026-11/20",
        "2026-11-20 ",
        "+026-11-20",
        "2026-ab-20",
        "2026-11-2０",
    ] {
        assert_eq!(text.parse::<Date>(), Err(DateError::Form(text.to_owned())), "{text}");
    }
    for text in ["2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01"] {
        assert_eq!(text.parse::<Date>(), Err(DateError::NoSuchDay(text.to_owned())), "{text}");
    }
    assert_eq!("2026-02-29".parse::<Date>().unwrap_err().to_string(), "“2026-02-29” is not a day of the calendar");
}

#[test]
fn the_written_form_is_the_iso_form() {
    assert_eq!(Date::of(2026, 11, 20).to_string(), "2026-11-20");
    assert_eq!(format!("{:?}", Date::of(987, 1, 2)), "0987-01-02");
    assert_eq!(date("9999-12-31"), Date::MAX);
    assert_eq!(date("0001-01-01"), Date::MIN);
    assert_eq!(size_of::<Option<Date>>(), 4);
}

#[test]
fn in_text_formats_a_date_is_the_iso_form() {
    assert_eq!(serde_json::to_string(&Date::of(2026, 11, 20)).unwrap(), "\"2026-11-20\"");
    assert_eq!(serde_json::from_str::<Date>("\"2026-11-20\"").unwrap(), Date::of(2026, 11, 20));
    // An escape makes the text one that cannot be borrowed from the input.
    assert_eq!(serde_json::from_str::<Date>("\"2026\\u002d11-20\"").unwrap(), Date::of(2026, 11, 20));
    assert!(serde_json::from_str::<Date>("\"2026-02-30\"").is_err());
    assert!(serde_json::from_str::<Date>("20261120").is_err());
}

mod packed {
    //! A format that is not for people: a date is one packed number.

    use super::*;
    use serde::de::value::{Error, I32Deserializer};
    use serde::de::{self, Deserialize, IntoDeserializer};
    use serde::forward_to_deserialize_any;
    use serde::ser::{Impossible, Serialize, Serializer};

    struct Binary(i32);

    impl<'de> de::Deserializer<'de> for Binary {
        type Error = Error;

        fn deserialize_any<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            let number: I32Deserializer<Error> = self.0.into_deserializer();
            de::Deserializer::deserialize_any(number, visitor)
        }

        fn is_human_readable(&self) -> bool {
            false
        }

        forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
            newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
        }
    }

    /// Takes a number and nothing else.
    struct Number;

    macro_rules! refuse {
        ($($method:ident: $value:ty),*) => { $(fn $method(self, _: $value) -> Result<i32, Error> { Err(refused()) })* };
    }

    fn refused() -> Error {
        serde::ser::Error::custom("not a packed date")
    }

    impl Serializer for Number {
        type Ok = i32;
        type Error = Error;
        type SerializeSeq = Impossible<i32, Error>;
        type SerializeTuple = Impossible<i32, Error>;
        type SerializeTupleStruct = Impossible<i32, Error>;
        type SerializeTupleVariant = Impossible<i32, Error>;
        type SerializeMap = Impossible<i32, Error>;
        type SerializeStruct = Impossible<i32, Error>;
        type SerializeStructVariant = Impossible<i32, Error>;

        fn is_human_readable(&self) -> bool {
            false
        }

        fn serialize_i32(self, number: i32) -> Result<i32, Error> {
            Ok(number)
        }

        refuse! {
            serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i64: i64, serialize_u8: u8,
            serialize_u16: u16, serialize_u32: u32, serialize_u64: u64, serialize_f32: f32, serialize_f64: f64,
            serialize_char: char, serialize_str: &str, serialize_bytes: &[u8], serialize_unit_struct: &'static str
        }

        fn serialize_none(self) -> Result<i32, Error> {
            Err(refused())
        }

        fn serialize_some<T: Serialize + ?Sized>(self, _: &T) -> Result<i32, Error> {
            Err(refused())
        }

        fn serialize_unit(self) -> Result<i32, Error> {
            Err(refused())
        }

        fn serialize_unit_variant(self, _: &'static str, _: u32, _: &'static str) -> Result<i32, Error> {
            Err(refused())
        }

        fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, _: &T) -> Result<i32, Error> {
            Err(refused())
        }

        fn serialize_newtype_variant<T: Serialize + ?Sized>(
            self,
            _: &'static str,
            _: u32,
            _: &'static str,
            _: &T,
        ) -> Result<i32, Error> {
            Err(refused())
        }

        fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, Error> {
            Err(refused())
        }

        fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Error> {
            Err(refused())
        }

        fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Error> {
            Err(refused())
        }

        fn serialize_tuple_variant(
            self,
            _: &'static str,
            _: u32,
            _: &'static str,
            _: usize,
        ) -> Result<Self::SerializeTupleVariant, Error> {
            Err(refused())
        }

        fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Error> {
            Err(refused())
        }

        fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeStruct, Error> {
            Err(refused())
        }

        fn serialize_struct_variant(
            self,
            _: &'static str,
            _: u32,
            _: &'static str,
            _: usize,
        ) -> Result<Self::SerializeStructVariant, Error> {
            Err(refused())
        }
    }

    #[test]
    fn a_date_is_written_packed_and_read_back() {
        for day in [Date::MIN, Date::of(1970, 1, 1), Date::of(2024, 2, 29), Date::of(2026, 11, 20), Date::MAX] {
            let number = day.serialize(Number).unwrap();
            assert_eq!(number, pack(day.year(), day.month(), day.day()));
            assert_eq!(Date::deserialize(Binary(number)).unwrap(), day);
        }
    }

    fn pack(year: i32, month: i32, day: i32) -> i32 {
        (year * 12 + month - 1) << 5 | day
    }

    #[test]
    fn a_packed_date_is_read_and_checked() {
        let read = |number| Date::deserialize(Binary(number));
        assert_eq!(read(pack(2026, 11, 20)).unwrap(), Date::of(2026, 11, 20));
        assert_eq!(read(pack(2024, 2, 29)).unwrap(), Date::of(2024, 2, 29));
        for number in [0, -1, i32::MIN, i32::MAX, pack(2026, 2, 29), pack(2026, 1, 0), pack(0, 1, 1)] {
            assert!(read(number).is_err(), "{number}");
        }
    }
}

fn any_day() -> impl Strategy<Value = Date> {
    (Date::of(1900, 1, 1).day_number()..=Date::of(2200, 12, 31).day_number()).prop_map(Date::from_day_number)
}

proptest! {
    #[test]
    fn a_month_shift_agrees_with_going_month_by_month(day in any_day(), months in -600..600) {
        prop_assert_eq!(day.plus_months(months), plus_months_slowly(day, months));
    }

    #[test]
    fn a_day_shift_is_an_addition_of_day_numbers(day in any_day(), days in -40_000..40_000) {
        let moved = day.plus_days(days);
        prop_assert_eq!(moved.day_number(), day.day_number() + days);
        prop_assert_eq!(day.days_until(moved), days);
        prop_assert_eq!(moved.plus_days(-days), day);
    }

    #[test]
    fn dates_are_ordered_as_their_day_numbers(one in any_day(), other in any_day()) {
        prop_assert_eq!(one.cmp(&other), one.day_number().cmp(&other.day_number()));
    }

    #[test]
    fn writing_and_reading_gives_the_same_date(day in any_day()) {
        prop_assert_eq!(day.to_string().parse::<Date>().unwrap(), day);
        prop_assert_eq!(serde_json::from_str::<Date>(&serde_json::to_string(&day).unwrap()).unwrap(), day);
    }
}
