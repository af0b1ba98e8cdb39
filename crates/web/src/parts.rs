//! The parts that are everywhere: the chip of a clause, a day, the reasons of an answer, the ledger of a term, the seal of an entry.

use acts::{Citation, find_act};
use askama::Template;
use calendar::{Date, DayKind, WorkingCalendar};
use norms::rotation::{Finding as Rotation, Outcome};
use norms::{Determination, Finding, Level, Member, Step};
use office::language::{self, Language};
use registry::Staff;

use crate::words::Words;

/// A clause, as a link to what it provides.
#[derive(Template, Clone)]
#[template(path = "part-chip.html")]
pub(crate) struct Chip {
    pub href: String,
    pub label: String,
    pub full: String,
}

impl Chip {
    pub fn of(w: Words, cite: &str) -> Chip {
        Chip { href: format!("/acts/{cite}"), label: short_cite(w, cite), full: language::cite(w.0, cite) }
    }
}

/// `1070 · 3.3`: the number of the act and the place in it; the part is named where it is not the rules.
pub(crate) fn short_cite(w: Words, cite: &str) -> String {
    let Ok(Citation { act, place, .. }) = cite.parse() else { return cite.to_owned() };
    let number = find_act(&act).map_or(act.clone(), |act| act.number.clone());
    let Some(place) = place else { return number };
    match place.split_once('/') {
        Some(("rules", clause)) => format!("{number} · {}", language::of_clause(w.0, clause)),
        Some((part, clause)) => {
            let part = language::try_text(w.0, &format!("part-{part}"), &[]).unwrap_or_else(|| part.to_owned());
            format!("{number} · {part} {}", language::of_clause(w.0, clause))
        }
        None => format!("{number} · {place}"),
    }
}

/// A day of the strip to which a day opens.
pub(crate) struct StripDay {
    pub label: String,
    pub counted: bool,
    pub why: String,
}

/// A day with the distance to it.
#[derive(Template)]
#[template(path = "part-day.html")]
pub(crate) struct Day {
    pub w: Words,
    /// As machines read it; empty where there is no day.
    pub iso: String,
    pub said: String,
    pub distance: String,
    /// `overdue`, `soon` or nothing; the distance says the same in words.
    pub tone: &'static str,
    pub strip: Vec<StripDay>,
}

impl Day {
    pub fn of(w: Words, day: Date, today: Date, calendar: &WorkingCalendar) -> Day {
        let days = day.day_number() - today.day_number();
        let tone = match days {
            ..0 => "overdue",
            0..=30 => "soon",
            _ => "",
        };
        let distance = distance(w, day, today, calendar);
        Day { w, iso: day.to_string(), said: short_date(w.0, day), distance, tone, strip: Vec::new() }
    }

    /// A day that is a bound, or that cannot be decided, says so.
    pub fn outcome(w: Words, outcome: &Outcome<Date>, today: Date, calendar: &WorkingCalendar) -> Day {
        match outcome {
            Outcome::Determined(day) => Day::of(w, *day, today, calendar),
            Outcome::NotBefore(day, _) => {
                let found = Day::of(w, *day, today, calendar);
                Day { said: w.with("site-not-before", "day", &found.said), ..found }
            }
            _ => Day {
                w,
                iso: String::new(),
                said: w.t("site-open-day"),
                distance: String::new(),
                tone: "open",
                strip: Vec::new(),
            },
        }
    }

    /// Opened to the days counted and skipped.
    pub fn opened(mut self, counted: &[Date], skipped: &[(Date, DayKind<'_>)]) -> Day {
        let w = self.w;
        let mut days: Vec<(Date, bool, String)> = counted.iter().map(|day| (*day, true, String::new())).collect();
        days.extend(skipped.iter().map(|(day, kind)| (*day, false, why_off(w, *kind))));
        days.sort();
        let strip = |(day, counted, why): (Date, bool, String)| StripDay {
            label: format!("{} {}", short_date(w.0, day), weekday(w, day)),
            counted,
            why,
        };
        self.strip = days.into_iter().map(strip).collect();
        self
    }
}

/// The day of the week in short.
fn weekday(w: Words, day: Date) -> String {
    w.t(&format!("site-weekday-{}", format!("{:?}", day.weekday()).to_lowercase()))
}

/// Why a day is not worked.
fn why_off(w: Words, kind: DayKind<'_>) -> String {
    match kind {
        DayKind::Holiday(holiday) => match w.0 {
            Language::Kk => holiday.name.kk.clone(),
            Language::Ru => holiday.name.ru.clone(),
            Language::En => holiday.name.en.clone(),
        },
        DayKind::DayOff { from } => w.say("day-off-moved", &[("from", from.into())]),
        _ => w.t("day-weekend"),
    }
}

const MONTHS_EN: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A day as a table has it: `14.03.2027`, in English `14 Mar 2027`.
pub(crate) fn short_date(language: Language, day: Date) -> String {
    match language {
        // A month is 1 to 12.
        Language::En => format!("{} {} {}", day.day(), MONTHS_EN[(day.month() - 1) as usize], day.year()),
        _ => format!("{:02}.{:02}.{}", day.day(), day.month(), day.year()),
    }
}

/// Days within which working days are counted rather than days or months.
const NEAR: i32 = 45;
/// Days beyond which months are counted.
const FAR: i32 = 92;

/// How far a day is, in words.
pub(crate) fn distance(w: Words, day: Date, today: Date, calendar: &WorkingCalendar) -> String {
    let days = day.day_number() - today.day_number();
    let months = |from: Date, to: Date| {
        (to.year() - from.year()) * 12 + to.month() - from.month() - i32::from(to.day() < from.day())
    };
    let said = |id: &str, count: i32| w.say(id, &[("count", count.into())]);
    match days {
        0 => w.t("site-day-today"),
        1..=NEAR => match calendar.working_days_in(today.plus_days(1), day) {
            Ok(count) => w.say("site-day-in-working-days", &[("count", count.into())]),
            Err(_) => said("site-day-in-days", days),
        },
        ..0 if days > -FAR => said("site-day-days-ago", -days),
        ..0 if months(day, today) < 24 => said("site-day-months-ago", months(day, today)),
        ..0 => said("site-day-years-ago", months(day, today) / 12),
        _ if days < FAR => said("site-day-in-days", days),
        _ => said("site-day-in-months", months(today, day)),
    }
}

/// A step of a determination.
pub(crate) struct Line {
    pub chip: Chip,
    pub text: String,
    /// `refuse`, `breach`, `warn`, `ask` or nothing.
    pub mark: &'static str,
    pub cure: String,
}

/// A fact that is missing, and what to do about it.
pub(crate) struct Asked {
    pub fact: String,
    pub cure: String,
}

/// An answer with its reasons.
#[derive(Template)]
#[template(path = "part-reason.html")]
pub(crate) struct Reason {
    pub w: Words,
    pub heading: String,
    pub sentence: String,
    pub outcome: &'static str,
    pub asks: Vec<Asked>,
    pub lines: Vec<Line>,
    pub readings: Vec<String>,
    pub open: bool,
}

impl Reason {
    pub fn of(w: Words, found: &Determination, staff: &Staff) -> Reason {
        let asks = found.answer.asks.iter().map(|ask| Asked {
            fact: w.t(&format!("ask-{ask}")),
            cure: language::try_text(w.0, &format!("ask-{ask}.cure"), &[]).unwrap_or_default(),
        });
        let readings = found.readings.iter().map(|used| language::reading(w.0, found.norm, used, &found.answer));
        Reason {
            w,
            heading: language::norm(w.0, found.norm),
            sentence: language::answer(w.0, found, staff),
            outcome: found.answer.outcome,
            asks: asks.collect(),
            lines: found.trace.iter().map(|step| line(w, step, staff)).collect(),
            readings: readings.collect(),
            open: false,
        }
    }
}

fn line(w: Words, step: &Step, staff: &Staff) -> Line {
    let chip = Chip::of(w, step.citation.as_str());
    match language::remark(w.0, step, staff) {
        None => Line { chip, text: language::step(w.0, step, staff), mark: "", cure: String::new() },
        Some(remark) => Line { chip, text: remark.message, mark: mark(remark.level), cure: remark.cure },
    }
}

fn mark(level: Level) -> &'static str {
    match level {
        Level::Refuse => "refuse",
        Level::Breach => "breach",
        Level::Warn => "warn",
        Level::Ask => "ask",
    }
}

/// A line of the ledger of a term.
pub(crate) struct Entry {
    /// `+`, `−`, `=`, `?` or `·`.
    pub sign: &'static str,
    pub what: String,
    pub amount: String,
    pub day: String,
    pub chip: Chip,
    /// Whether it stands open: a fact is missing.
    pub open: bool,
}

/// The ledger of a term: what is counted, what is left out, and the day to which it sums.
#[derive(Template)]
#[template(path = "part-ledger.html")]
pub(crate) struct Ledger {
    pub w: Words,
    pub entries: Vec<Entry>,
}

impl Ledger {
    /// Of the determination of the end of the time in a post; `None` where no term is counted.
    pub fn of(w: Words, found: &Determination, staff: &Staff) -> Option<Ledger> {
        let mut entries = Vec::new();
        for step in &found.trace {
            let Finding::Rotation(finding) = step.finding else { continue };
            let days = |days: i32| w.say("days", &[("days", days.into())]);
            let date = |day: Date| short_date(w.0, day);
            let (sign, amount, day) = match finding {
                Rotation::TermBegan { from, .. } => ("·", String::new(), date(from)),
                Rotation::ThreeYearsPass { on, .. } => ("+", w.t("site-ledger-three-years"), date(on)),
                Rotation::AbsenceExcluded { days: left_out, term_passes, .. } => {
                    ("+", days(left_out), date(term_passes))
                }
                Rotation::AbsenceCounted { .. } => ("·", days(0), String::new()),
                Rotation::AbsenceOpen { days_so_far, not_before, .. } => ("?", days(days_so_far), date(not_before)),
                Rotation::TermPasses { on } => ("=", String::new(), date(on)),
                Rotation::TermPassesNotBefore { on } => ("?", String::new(), date(on)),
                Rotation::Extended { until, .. } => ("+", String::new(), date(until)),
                Rotation::TimeEnds { on } => ("=", String::new(), date(on)),
                Rotation::Missing { .. } => ("?", String::new(), String::new()),
                _ => continue,
            };
            entries.push(Entry {
                sign,
                what: language::step(w.0, step, staff),
                amount,
                day,
                chip: Chip::of(w, step.citation.as_str()),
                open: sign == "?",
            });
        }
        (entries.len() > 1).then_some(Ledger { w, entries })
    }
}

/// The seal of an entry of the journal.
#[derive(Template)]
#[template(path = "part-seal.html")]
pub(crate) struct Seal {
    pub w: Words,
    pub number: u64,
    pub time: String,
    pub hash: String,
    pub actor: String,
    /// Whether the reader may open the proof.
    pub open: bool,
}

/// Words from a set, one after another.
pub(crate) fn listed<M: Member + std::fmt::Display>(w: Words, family: &str, set: norms::Set<M>) -> String {
    set.iter().map(|member| w.t(&format!("{family}-{member}"))).collect::<Vec<_>>().join(", ")
}
