//! Cases drawn at random: a small staff establishment, a career in it, a question, readings. Also every norm by its name, so that
//! the same question can be put silently and with a record.

#![allow(dead_code, unused_imports, reason = "each test uses its part of it")]

mod answer;
mod staff;
mod unknown;

use calendar::{Date, WorkingCalendar};
use norms::ReadingSet;
use norms::rotation::{After, Law, MoveGround, Numbers, Question, ReadingKey, Readings};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use registry::event::RankKind;
use registry::{
    Absence, AbsenceKind, Appointment, CareerFacts, Circumstance, CircumstanceKind, Consent, Extension, Fact, Ground,
    Identity, Iin, Person, PersonName, PostNo, Refusal, RefusalOf, Relation, Staff, Waiver, WaiverBy,
};
use strum::IntoEnumIterator;

pub use answer::answer;
pub use staff::{POSTS, staff};
pub use unknown::{completed, found, one_unknown, read_otherwise};

/// Everything that an answer is made of.
#[derive(Clone, Debug)]
pub struct Case {
    pub staff: Staff,
    pub career: CareerFacts,
    /// What the register has of the person beside the career.
    pub person: Person,
    pub readings: Readings,
    pub commencement: Option<Date>,
    /// Whether the working calendar is held.
    pub calendar: bool,
    pub asked: Asked,
}

/// The question, with a value for whatever any norm needs.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    pub on: Date,
    pub post: PostNo,
    pub from: PostNo,
    pub year: i32,
    pub until: Date,
    pub event_day: Date,
    pub body: &'static str,
    pub ground: MoveGround,
    pub after: After,
    pub occupied: bool,
}

/// The numbers of Decree 1070.
pub fn numbers() -> Numbers {
    Numbers {
        term_years: 3,
        absence_months: 2,
        bar_years: 1,
        extension_years: 3,
        materials_days: 30,
        order_days: 3,
        notice_days: 3,
        reply_days: 30,
        transition_months: 6,
        proposals_before: (10, 1),
        plan_before: (11, 1),
    }
}

fn no_calendar() -> &'static WorkingCalendar {
    static NONE: std::sync::LazyLock<WorkingCalendar> =
        std::sync::LazyLock::new(|| WorkingCalendar::parse("").unwrap());
    &NONE
}

impl Case {
    pub fn law(&self) -> Law<'_> {
        let calendar = if self.calendar { WorkingCalendar::kazakhstan() } else { no_calendar() };
        Law {
            numbers: numbers(),
            readings: self.readings,
            commencement: self.commencement,
            calendar,
            staff: &self.staff,
        }
    }

    pub fn question(&self) -> Question<'_> {
        let asked = &self.asked;
        Question {
            career: Some(self.career.as_career()),
            particulars: Some(&self.person),
            on: Some(asked.on),
            post: Some(asked.post),
            from: Some(asked.from),
            to: Some(asked.post),
            year: Some(asked.year),
            until: Some(asked.until),
            event_day: Some(asked.event_day),
            body: Some(asked.body),
            ground: Some(asked.ground),
            after: Some(asked.after),
            occupied: asked.occupied,
        }
    }
}

pub fn date(first: (i32, i32, i32), last: (i32, i32, i32)) -> impl Strategy<Value = Date> {
    let number = |(y, m, d)| Date::of(y, m, d).day_number();
    (number(first)..=number(last)).prop_map(Date::from_day_number)
}

/// A fact that is known more often than not.
pub fn fact<T: std::fmt::Debug + Clone + 'static>(
    known: impl Strategy<Value = T> + 'static,
) -> impl Strategy<Value = Fact<T>> {
    option::weighted(0.75, known).prop_map(Fact::from)
}

pub fn post() -> impl Strategy<Value = PostNo> {
    (0..POSTS).prop_map(PostNo)
}

fn ground() -> impl Strategy<Value = Ground> {
    prop_oneof![
        2 => Just(Ground::Ordinary),
        2 => Just(Ground::Rotation),
        1 => Just(Ground::InterestOfService),
        2 => Just(Ground::Reorganisation),
        1 => Just(Ground::StructureChange),
        2 => Just(Ground::Renaming),
        1 => Just(Ground::RefusalOfRotation),
        1 => Just(Ground::AcceptedOffer),
        1 => Just(Ground::RefusalOfOfferedPost),
        1 => Just(Ground::Dismissal),
    ]
}

/// An appointment before its place in the career is known: days since the one before ended, length, and the rest.
fn appointment() -> impl Strategy<Value = (i32, i32, Appointment)> {
    let days = (prop_oneof![3 => Just(1), 1 => 2..40i32], 60..1500i32, -15..15i32, -15..15i32);
    let known = (prop::bool::weighted(0.9), prop::bool::weighted(0.4), prop::bool::weighted(0.3));
    let rest = (post(), fact(ground()), fact(ground()), fact(any::<bool>()), fact(any::<bool>()), any::<bool>());
    (days, known, rest).prop_map(
        |((gap, length, issued, taken), (from, by, up), (post, came, left, equal, over, document))| {
            let day = |known: bool, offset: i32| known.then(|| Date::from_day_number(offset));
            let appointment = Appointment {
                post,
                from: day(from, 0),
                issued: day(by, issued),
                taken_up: day(up, taken),
                last_day: None,
                ground: came,
                left,
                equal,
                carry_over: over,
                cause_document: document,
            };
            (gap, length, appointment)
        },
    )
}

fn appointments() -> impl Strategy<Value = Vec<Appointment>> {
    (date((2019, 1, 1), (2024, 6, 1)), vec(appointment(), 0..4), any::<bool>()).prop_map(|(first, drawn, open)| {
        let mut day = first;
        let mut career = Vec::new();
        for (gap, length, mut appointment) in drawn {
            let from = if career.is_empty() { first } else { day.plus_days(gap) };
            let placed = |date: Option<Date>| date.map(|d| from.plus_days(d.day_number()));
            (appointment.from, appointment.issued, appointment.taken_up) =
                (placed(appointment.from), placed(appointment.issued), placed(appointment.taken_up));
            day = from.plus_days(length);
            appointment.last_day = Some(day);
            career.push(appointment);
        }
        if let Some(last) = career.last_mut().filter(|_| open) {
            (last.last_day, last.left) = (None, Fact::NotApplicable);
        }
        career
    })
}

fn absences() -> impl Strategy<Value = Vec<Absence>> {
    let kind = prop_oneof![
        3 => Just(AbsenceKind::StudyLeave),
        3 => Just(AbsenceKind::ChildCareLeave),
        1 => Just(AbsenceKind::AnnualLeave),
    ];
    let gap = prop_oneof![2 => Just(1), 2 => 2..6i32, 3 => 10..700i32];
    let length = prop_oneof![2 => 10..58i32, 2 => 58..64i32, 2 => 64..400i32];
    let drawn = vec((gap, length, kind), 0..5);
    (date((2020, 1, 1), (2025, 1, 1)), drawn, prop::bool::weighted(0.25)).prop_map(|(first, drawn, open)| {
        let mut last = first;
        let mut absences = Vec::new();
        for (gap, length, kind) in drawn {
            let from = last.plus_days(gap);
            last = from.plus_days(length);
            absences.push(Absence { kind, from, to: Some(last) });
        }
        if let Some(last) = absences.last_mut().filter(|_| open) {
            last.to = None;
        }
        absences
    })
}

fn circumstance() -> impl Strategy<Value = Circumstance> {
    let relation = prop_oneof![Just(Relation::Own), Just(Relation::Adopted), Just(Relation::Ward)];
    let kind = prop_oneof![
        (fact(relation), option::weighted(0.8, date((2004, 1, 1), (2020, 1, 1))))
            .prop_map(|(relation, born)| CircumstanceKind::ChildWithDisability { relation, born }),
        (fact(any::<bool>()), fact(any::<bool>()), fact(1..=3u8)).prop_map(|(dependent, cohabiting, group)| {
            CircumstanceKind::FamilyMemberWithDisability { dependent, cohabiting, group }
        }),
        (fact(any::<bool>()), fact(any::<bool>()), fact(any::<bool>())).prop_map(
            |(pensioner, dependent, cohabiting)| {
                CircumstanceKind::PensionerParent { pensioner, dependent, cohabiting }
            }
        ),
    ];
    let days = (date((2018, 1, 1), (2026, 6, 1)), option::weighted(0.2, 0..2000i32), option::weighted(0.8, 0..100i32));
    (kind, days).prop_map(|(kind, (from, until, documented))| Circumstance {
        kind,
        from,
        until: until.map(|days| from.plus_days(days)),
        documented_from: documented.map(|days| from.plus_days(days)),
        documented_until: None,
    })
}

fn around() -> impl Strategy<Value = Date> {
    date((2025, 10, 1), (2028, 1, 1))
}

fn answers() -> impl Strategy<Value = (Vec<Consent>, Vec<Refusal>, Vec<Waiver>)> {
    let consent =
        (post(), around(), prop::bool::weighted(0.8), option::weighted(0.3, 0..60i32), option::weighted(0.4, 0..60i32));
    let consent = consent.prop_map(|(to, on, written, withdrawn, issued)| Consent {
        to,
        on,
        written,
        withdrawn: withdrawn.map(|days| on.plus_days(days)),
        act_issued: issued.map(|days| on.plus_days(days)),
    });
    let of = prop_oneof![3 => Just(RefusalOf::Relocation), 1 => Just(RefusalOf::Rotation), 1 => Just(RefusalOf::OfferedPost)];
    let refusal = (of, option::of(post()), around()).prop_map(|(of, post, on)| Refusal { of, post, on });
    let by = prop_oneof![Just(WaiverBy::President), Just(WaiverBy::Administration), Just(WaiverBy::Other)];
    let waiver = (post(), by, around(), any::<bool>()).prop_map(|(post, by, on, documented)| Waiver {
        post,
        by,
        on,
        documented,
    });
    (vec(consent, 0..3), vec(refusal, 0..2), vec(waiver, 0..2))
}

fn extensions() -> impl Strategy<Value = Vec<Extension>> {
    let extension = (date((2025, 6, 1), (2027, 6, 1)), -100..1200i32)
        .prop_map(|(ordered, length)| Extension { ordered, until: ordered.plus_days(length) });
    prop_oneof![2 => Just(Vec::new()), 1 => vec(extension, 1..3)]
}

pub fn career() -> impl Strategy<Value = CareerFacts> {
    let qualifications = vec(("[abc]", any::<bool>()), 0..3);
    let duties = vec((date((2023, 1, 1), (2026, 1, 1)), Just(None)), 0..2);
    let own = (appointments(), absences(), extensions(), vec(circumstance(), 0..3), answers(), qualifications, duties);
    own.prop_map(|(appointments, absences, extensions, circumstances, (consents, refusals, waivers), found, duties)| {
        let qualifications = found.into_iter().map(|(code, met)| (code.into(), met)).collect();
        let mut facts = CareerFacts {
            appointments,
            absences,
            extensions,
            circumstances,
            consents,
            refusals,
            waivers,
            qualifications,
            duties,
        };
        facts.settle();
        facts
    })
}

/// Our readings, with up to two read otherwise.
pub fn readings() -> impl Strategy<Value = Readings> {
    let other = (any::<prop::sample::Index>(), any::<prop::sample::Index>());
    let keys: Vec<ReadingKey> = ReadingKey::iter().collect();
    let gap = prop_oneof![3 => Just(0i32), 1 => 1..60i32];
    (vec(other, 0..3), gap).prop_map(move |(others, max_gap_days)| {
        let mut readings = Readings { max_gap_days, ..Readings::default() };
        for (key, option) in others {
            let key = *key.get(&keys);
            readings.set(key.name(), option.get::<&str>(Readings::options(key.name()))).unwrap();
        }
        readings
    })
}

pub fn asked() -> impl Strategy<Value = Asked> {
    let bodies = prop_oneof![Just("internal-affairs"), Just("prosecutor-general"), Just("culture")];
    let ground = prop_oneof![2 => Just(MoveGround::Plan), 1 => Just(MoveGround::Interest)];
    let after = prop_oneof![Just(After::Refusal), Just(After::MaximumTime)];
    let days = (around(), around(), date((2025, 12, 1), (2027, 12, 1)));
    (days, (post(), post()), 2026..=2028i32, bodies, (ground, after), prop::bool::weighted(0.15)).prop_map(
        |((on, until, event_day), (post, from), year, body, (ground, after), occupied)| Asked {
            on,
            post,
            from,
            year,
            until,
            event_day,
            body,
            ground,
            after,
            occupied,
        },
    )
}

/// What the register has of a person beside the career: each thing recorded or not.
fn person() -> impl Strategy<Value = Person> {
    let named = option::weighted(0.9, option::weighted(0.9, Just(Date::of(1985, 1, 1))));
    let rank = option::weighted(0.8, Just((RankKind::Class, Box::from("rank"))));
    let family = option::weighted(0.8, Just((Box::from("status"), 3)));
    (named, rank, family, option::weighted(0.8, any::<bool>())).prop_map(|(named, rank, family, housing)| {
        let name = PersonName { family: "Name".into(), given: None, patronymic: None };
        let iin: Iin = "850101300114".parse().unwrap();
        let identity = named.map(|born| Identity { iin, name, born });
        Person { identity, rank, family, housing, ..Person::default() }
    })
}

pub fn case() -> impl Strategy<Value = Case> {
    let commencement = option::weighted(0.9, prop_oneof![Just(Date::of(2025, 11, 15)), Just(Date::of(2025, 11, 16))]);
    (staff(), career(), person(), readings(), commencement, prop::bool::weighted(0.85), asked()).prop_map(
        |(staff, career, person, readings, commencement, calendar, asked)| Case {
            staff,
            career,
            person,
            readings,
            commencement,
            calendar,
            asked,
        },
    )
}
