//! What a command works with: the register, the calendar, the day, the language, and where the answer goes.

use std::path::PathBuf;

use calendar::{Date, WorkingCalendar};
use norms::rotation::Readings;
use office::language::{Language, Value, text};
use office::query::View;
use office::{Office, law};
use registry::{Iin, PersonNo, PostNo, World};

use crate::arguments::{Format, Global};
use crate::failure::Failure;

/// The settings of one run.
pub struct Session {
    pub global: Global,
    pub language: Language,
    pub format: Format,
    pub today: Date,
    pub calendar: WorkingCalendar,
}

impl Session {
    pub fn new(global: Global, language: Language) -> Result<Session, Failure> {
        let calendar = match &global.calendar {
            None => WorkingCalendar::kazakhstan().clone(),
            Some(path) => {
                let given = std::fs::read_to_string(path).map_err(Failure::file(path.display()))?;
                let wrong = |error: calendar::CalendarError| Failure::Input(format!("{}: {error}", path.display()));
                WorkingCalendar::kazakhstan().overridden_by(&given).map_err(wrong)?
            }
        };
        let today = global.today.unwrap_or_else(today);
        Ok(Session { language, format: global.format, today, calendar, global })
    }

    /// A text of the product in the reader's language.
    pub fn text(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        text(self.language, id, values)
    }

    /// The directory of the keys: apart from the data, so that a copied data folder reveals nobody.
    pub fn keys(&self) -> PathBuf {
        self.global.keys.clone().unwrap_or_else(|| {
            let config = std::env::var_os("XDG_CONFIG_HOME").map(PathBuf::from);
            let home = || std::env::var_os("HOME").map_or_else(|| PathBuf::from("."), PathBuf::from).join(".config");
            config.unwrap_or_else(home).join("lauazym").join("keys")
        })
    }

    pub fn open(&self) -> Result<Office, Failure> {
        Ok(Office::open(&self.global.data, &self.keys())?)
    }

    /// Opens the register, if there is one.
    pub fn open_if_any(&self) -> Result<Option<Office>, Failure> {
        if Office::exists(&self.global.data) { self.open().map(Some) } else { Ok(None) }
    }

    pub fn open_or_create(&self) -> Result<Office, Failure> {
        Ok(Office::open_or_create(&self.global.data, &self.keys())?)
    }

    /// The register as asked on a day, with the readings given on the command line.
    pub fn view<'w>(&'w self, world: &'w World, on: Date) -> Result<View<'w>, Failure> {
        let mut readings: Option<Readings> = None;
        for given in &self.global.reading {
            let wrong = || Failure::Told { id: "cli-error-reading-form", value: given.clone() };
            let (name, value) = given.split_once('=').ok_or_else(wrong)?;
            let chosen = readings.get_or_insert_with(|| law::readings_on(law::ROTATION, world, None, on));
            law::set_reading(law::ROTATION, chosen, name, value).map_err(|error| Failure::Input(error.to_string()))?;
        }
        Ok(View { world, calendar: &self.calendar, on, readings })
    }

    /// Finds a person by number (`P12`), IIN or name.
    pub fn person(&self, world: &World, given: &str) -> Result<PersonNo, Failure> {
        let given = given.trim();
        let none = || Failure::not_found("cli-error-no-person", given);
        if let Some(number) = given.strip_prefix(['P', 'p']).and_then(|digits| digits.parse().ok()) {
            let person = world.person(PersonNo(number)).ok_or_else(none)?;
            // A number is given with the name and the IIN: one without them had them erased.
            let erased = || Failure::not_found("cli-error-erased", given);
            return person.identity.as_ref().map(|_| PersonNo(number)).ok_or_else(erased);
        }
        if let Ok(iin) = given.parse::<Iin>() {
            return world.find_iin(iin).ok_or_else(none);
        }
        let wanted = registry::fold_lookalikes(given);
        let named = |no: &PersonNo| {
            let name = world.person(*no).and_then(|p| p.identity.as_ref()).map(|i| i.name.to_string());
            name.is_some_and(|name| registry::fold_lookalikes(&name).contains(&wanted))
        };
        let found: Vec<PersonNo> = (0..world.people.len() as u32).map(PersonNo).filter(named).collect();
        match found.as_slice() {
            [] => Err(none()),
            [one] => Ok(*one),
            several => Err(Failure::Ambiguous {
                name: given.to_owned(),
                count: several.len(),
                some: several
                    .iter()
                    .take(5)
                    .map(|no| format!("P{} {}", no.0, name_of(world, *no)))
                    .collect::<Vec<_>>()
                    .join(", "),
            }),
        }
    }

    pub fn post(&self, world: &World, key: &str) -> Result<PostNo, Failure> {
        world.staff.find_post(key.trim()).ok_or_else(|| Failure::not_found("cli-error-no-post", key))
    }

    /// The title of a post, or its key where it has none.
    pub fn title(&self, world: &World, post: PostNo) -> String {
        let post = world.staff.post(post);
        let title = post.title.in_language(self.language.code());
        if title.is_empty() { post.key.to_string() } else { title.to_owned() }
    }

    /// Who works at this machine, for the journal.
    pub fn actor(&self) -> String {
        let user = std::env::var("LAUAZYM_USER").or_else(|_| std::env::var("USER"));
        user.unwrap_or_else(|_| "command line".to_owned())
    }
}

/// A person's name, or nothing after erasure.
pub fn name_of(world: &World, no: PersonNo) -> String {
    let identity = world.person(no).and_then(|person| person.identity.as_ref());
    identity.map_or_else(|| "—".to_owned(), |identity| identity.name.to_string())
}

/// Unix milliseconds now.
pub fn now() -> i64 {
    jiff::Timestamp::now().as_millisecond()
}

/// The last millisecond of a day in Kazakhstan, for what was known on it.
pub fn end_of_day(day: Date) -> Result<i64, Failure> {
    let wrong = |error: jiff::Error| Failure::Input(error.to_string());
    let date = jiff::civil::date(day.year() as i16, day.month() as i8, day.day() as i8);
    let next = date.tomorrow().map_err(wrong)?.in_tz("Asia/Almaty").map_err(wrong)?;
    Ok(next.timestamp().as_millisecond() - 1)
}

/// A moment in Unix milliseconds as clocks in Kazakhstan showed it.
pub fn local(at: i64) -> String {
    let Ok(moment) = jiff::Timestamp::from_millisecond(at) else { return at.to_string() };
    let zoned = moment.in_tz("Asia/Almaty").unwrap_or_else(|_| moment.to_zoned(jiff::tz::TimeZone::UTC));
    zoned.strftime("%Y-%m-%d %H:%M:%S").to_string()
}

/// Today in Kazakhstan.
pub fn today() -> Date {
    let now = jiff::Timestamp::now();
    let day =
        now.in_tz("Asia/Almaty").map_or_else(|_| now.to_zoned(jiff::tz::TimeZone::UTC).date(), |zoned| zoned.date());
    // The civil calendar of the clock has every day that this type has.
    Date::new(day.year().into(), day.month().into(), day.day().into()).unwrap_or(Date::MIN)
}
