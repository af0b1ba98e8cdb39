//! From when the text of each unit of Decree No 828 is held, and what a unit said on a day (section 5 of the inventory).
//!
//! The notes under the units name the amending decrees and, mostly, no day of commencement: a change then stands from the day of
//! its decree, and the answer says that its commencement is not known (A35). Only the last words of a unit are held.

use std::sync::LazyLock;

use calendar::{Date, UntilBoundary};
use registry::Text;
use serde::Deserialize;

use super::read;
use crate::act::Act;
use crate::amendment::{Effect, Order, Start, TextOn, UnitChange, Why, Wording, text_on};
use crate::force::commencement;
use crate::held::find_act;

const ACT: &str = "U020000828_";

/// What was done to a unit, as the notes say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Done {
    Original,
    Added,
    Amended,
    NewEdition,
    NewEditionOfPart,
    Removed,
}

/// The last change of a unit.
#[derive(Clone, Debug, Deserialize)]
struct LastChange {
    unit: String,
    by: String,
}

/// One effect of one edition on one unit.
#[derive(Clone, Debug, Deserialize)]
struct Change {
    edition: String,
    unit: String,
    effect: Done,
}

#[derive(Deserialize)]
struct File {
    unit_edition: Vec<LastChange>,
    change: Vec<Change>,
}

fn file() -> &'static File {
    static HELD: LazyLock<File> = LazyLock::new(|| {
        read("law/U020000828_/editions.toml", include_str!("../../../../law/U020000828_/editions.toml"))
    });
    &HELD
}

/// What a unit said on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// The unit with an entry of its own that holds the place asked about: `rules/16` for `rules/16.1`.
    pub unit: &'static str,
    /// The answer.
    pub text: TextOn,
    /// The next change of the unit after the day: its first day and the decree.
    pub next: Option<(Date, &'static str)>,
    /// Whether the first day of the edition is known, or the date of the decree stands for it (A35).
    pub commencement_known: bool,
    /// The same of the next change.
    pub next_commencement_known: bool,
}

/// What a unit (`rules/16`, `list/43`, `decree/1`) said on a day, as far as it was known on another; none where the act has no
/// such unit. The act's own loss of force is no matter of its units and is left to the caller.
pub fn said_on(place: &str, day: Date, known_on: Option<Date>, until: UntilBoundary) -> Option<Said> {
    let last = unit_of(place)?;
    let all = changes_of(last, until);
    let known = |change: &UnitChange| known_on.is_none_or(|at| change.known_since.is_none_or(|since| since <= at));
    let begun = |change: &UnitChange| match change.start {
        Start::On(from) => Some(from),
        Start::NotFixed { .. } => None,
    };
    // A change of limited time lies over all others for as long as it holds.
    let limited = all.iter().find(|c| c.until.is_some_and(|end| day < end) && begun(c) <= Some(day) && known(c));
    let mut considered = all.clone();
    if let Some(limited) = limited {
        considered.retain(|change| begun(change) <= begun(limited));
    }
    let text = text_on(&last.unit, &considered, day, known_on);
    let by = match &text {
        TextOn::Text(edition) => Some(edition.by.as_str()),
        TextOn::Repealed { by, .. } => Some(by.as_str()),
        _ => None,
    };
    let known_start = |key: &str| edition(key).is_none_or(|edition| stated_start(edition).is_some());
    let next = all.iter().filter(|c| known(c)).filter_map(|c| Some((begun(c)?, edition_id(&c.by)?)));
    let next = next.filter(|(from, _)| *from > day).min_by_key(|(from, _)| *from);
    Some(Said {
        unit: last.unit.strip_prefix(ACT).unwrap_or(&last.unit).trim_start_matches('/'),
        commencement_known: by.and_then(edition).is_none_or(|edition| stated_start(edition).is_some()),
        next_commencement_known: next.is_none_or(|(_, by)| known_start(by)),
        next,
        text,
    })
}

/// The entry that stands for a place: the deepest unit that holds it.
fn unit_of(place: &str) -> Option<&'static LastChange> {
    let full = format!("{ACT}/{place}");
    let holds =
        |unit: &str| full.strip_prefix(unit).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '(', '/']));
    file().unit_edition.iter().filter(|entry| holds(&entry.unit)).max_by_key(|entry| entry.unit.len())
}

fn act() -> Option<&'static Act> {
    find_act(ACT)
}

fn edition(key: &str) -> Option<&'static crate::act::Edition> {
    let key = if key == ACT { "original" } else { key };
    act()?.editions.iter().find(|edition| edition.key == key)
}

fn edition_id(key: &str) -> Option<&'static str> {
    edition(key).map(|edition| edition.made_by.as_str())
}

/// The first day of an edition where the notes state it as a day.
fn stated_start(edition: &crate::act::Edition) -> Option<Date> {
    commencement(edition, None).ok()
}

/// The history of a unit, oldest first: the act itself, the restatements of its part, its own changes.
fn changes_of(last: &LastChange, until: UntilBoundary) -> Vec<UnitChange> {
    // The number of clause 24 was used twice; the older clause ended in 2014.
    let (unit, older) = match last.unit.strip_suffix("~2014") {
        Some(unit) => (unit, true),
        None => (last.unit.as_str(), false),
    };
    let own: Vec<&Change> =
        file().change.iter().filter(|c| c.unit == unit || c.unit == format!("{unit}~2014")).collect();
    let part = |part: &str| unit != part && unit.starts_with(part) && unit[part.len()..].starts_with('/');
    let of_part = file().change.iter().filter(|c| part(&c.unit) && c.effect == Done::NewEdition);
    let mut history: Vec<UnitChange> = Vec::new();
    if own.first().is_none_or(|change| change.effect != Done::Added) {
        history.extend(unit_change(last, ACT, Done::Original, until));
        history.extend(of_part.filter_map(|c| unit_change(last, &c.edition, Done::NewEditionOfPart, until)));
    }
    let own = own.into_iter().filter(|change| !older || change.unit.ends_with("~2014"));
    history.extend(own.filter_map(|change| unit_change(last, &change.edition, change.effect, until)));
    history.sort_by_key(|change| change.order);
    history
}

fn unit_change(last: &LastChange, key: &str, done: Done, until: UntilBoundary) -> Option<UnitChange> {
    let edition = edition(key)?;
    let signed_on = edition.signed_on?;
    let is_last = edition.made_by == last.by;
    let effect = match done {
        Done::Removed => Effect::Repealed,
        _ if is_last => Effect::Becomes(Wording::Summary(summary(&last.unit))),
        _ => Effect::Becomes(Wording::NotHeld),
    };
    // The edition holds its last day under our reading of "until"; under the other it holds the day named too.
    let end = edition.until.map(|last_day| match until {
        UntilBoundary::Excluded => last_day.plus_days(1),
        UntilBoundary::Included => last_day.plus_days(2),
    });
    Some(UnitChange {
        unit: last.unit.clone(),
        identity: None,
        by: edition.made_by.clone(),
        effect,
        start: Start::On(stated_start(edition).unwrap_or(signed_on)),
        waits_for: Why::CommencementNotKnown,
        until: end,
        order: Order { signed_on, number: number_of(&edition.made_by), seq: 0 },
        known_since: Some(signed_on),
    })
}

/// The number of a decree by its id, such as 948 of `U2200000948`.
fn number_of(id: &str) -> u32 {
    id.get(3..).map(|rest| rest.trim_matches('_')).and_then(|rest| rest.parse().ok()).unwrap_or(0)
}

/// The summaries of what stands in the unit.
fn summary(unit: &str) -> Text {
    let inside =
        |cite: &str| cite.strip_prefix(unit).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '(', '/']));
    let provisions: Vec<_> = act().map(|act| act.provisions()).unwrap_or_default().iter().collect();
    let said = |language: &str| -> Box<str> {
        let parts: Vec<&str> = provisions.iter().filter(|p| inside(&p.cite)).map(|p| p.summary(language)).collect();
        parts.join("; ").into()
    };
    Text { kk: said("kk"), ru: said("ru"), en: said("en") }
}
