//! What a unit of an act said on a day: its editions, each with the days for which it holds and what is known of its words.
//!
//! A unit is an addressable piece of an act, written as a citation is: `U1300000624/decree/title`. Each act says what was done
//! to its units as [`UnitChange`]s; [`text_on`] answers from them and knows no act by name.

mod apply;
mod decree_853;

use calendar::Date;
use registry::Text;
use serde::Serialize;

pub use apply::{Blocked, Instruction, OperationKind, PartText, UnitText, apply};
pub use decree_853::{
    Operation, Points, Target, TargetPart, Timing, amendment_operations, amendment_parts, amendment_targets,
    changes_by_853,
};

/// From when a change holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Start {
    /// From this day.
    On(Date),
    /// The day waits for a fact; it cannot be before `earliest`.
    NotFixed {
        /// The first day possible; none where nothing is known of it.
        earliest: Option<Date>,
    },
}

/// What is known of the words of an edition. The official words themselves are not kept.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "words", content = "text", rename_all = "kebab-case")]
pub enum Wording {
    /// A title, a row, a figure: a fact, as it stands.
    Held(Text),
    /// A summary in our own words.
    Summary(Text),
    /// Known from a translation only, summed up.
    InTranslation(Text),
    /// The unit stood, its words are not held.
    NotHeld,
}

/// What a change does to a unit.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// The unit begins, or reads otherwise from then on.
    Becomes(Wording),
    /// The unit is struck out; its number stays empty.
    Repealed,
    /// The unit was changed, and this edition of it is not held, for the reason given.
    Unknown(Why),
}

/// Why it cannot be said what a unit said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// The day from which a change holds is not fixed: the first official publication of its act is not recorded.
    PublicationNotRecorded,
    /// The day from which a change holds is not known.
    CommencementNotKnown,
    /// An edition of the amending instruction is not held.
    InstructionEditionNotHeld,
}

/// The place of a change among those that begin on one day: by the date of the amending act, its number, then as printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Order {
    /// Day of signing of the amending act.
    pub signed_on: Date,
    /// Its number.
    pub number: u32,
    /// The place of the operation in it.
    pub seq: u32,
}

/// One thing done to a unit and to everything under it. The first edition of a unit is one too.
#[derive(Clone, Debug, PartialEq)]
pub struct UnitChange {
    /// Address of the unit.
    pub unit: String,
    /// The address of its own that the unit has from then on, where it is a new unit and no later edition of the old one.
    pub identity: Option<String>,
    /// The instruction that did it, or the act that brought the unit.
    pub by: String,
    /// What was done.
    pub effect: Effect,
    /// From when.
    pub start: Start,
    /// Why the start is not fixed, where it is not.
    pub waits_for: Why,
    /// First day on which it no longer holds; for a change of limited time.
    pub until: Option<Date>,
    /// Its place among those of one day.
    pub order: Order,
    /// The day from which the change was known: that of signing, where nothing else is recorded.
    pub known_since: Option<Date>,
}

/// An edition of a unit: it holds on the days `[from, until)`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct UnitEdition {
    /// Address of the unit; of the unit that contains the one asked about, where only that was made anew.
    pub unit: String,
    /// What made it.
    pub by: String,
    /// First day; none while it is not fixed.
    pub from: Option<Date>,
    /// First day on which it no longer holds; none while no end is known.
    pub until: Option<Date>,
    /// Its words.
    pub wording: Wording,
}

/// What a unit said on a day, as far as it was known on another.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum TextOn {
    /// It read so.
    Text(UnitEdition),
    /// It did not yet hold.
    NotInForce {
        /// The first day on which it does, where that is fixed.
        from: Option<Date>,
    },
    /// It had been struck out.
    Repealed {
        /// By what.
        by: String,
        /// From which day.
        since: Date,
        /// What it said before.
        last: Option<UnitEdition>,
    },
    /// It cannot be said.
    Unknown {
        /// Why not.
        reason: Why,
        /// The editions that may be meant; that one alone, without words, of which is known only that it stood.
        candidates: Vec<UnitEdition>,
    },
}

/// What a unit said on a day, of the changes known on `known_on` (all of them, if no day is given).
///
/// Of the changes that hold on the day the one that began last answers, and of those of one day the last in order. So a change of
/// limited time gives way to the one before it once it is over.
pub fn text_on(unit: &str, changes: &[UnitChange], day: Date, known_on: Option<Date>) -> TextOn {
    let known = |change: &&UnitChange| known_on.is_none_or(|at| change.known_since.is_none_or(|since| since <= at));
    let of_unit: Vec<&UnitChange> = changes.iter().filter(|c| covers(&c.unit, unit)).filter(known).collect();
    let holding = latest(&of_unit, day);
    if let Some(open) = of_unit.iter().find(|change| may_have_begun(change, day)) {
        let possible = of_unit.iter().copied().filter(|change| may_have_begun(change, day));
        let candidates = holding.into_iter().chain(possible).filter_map(|change| edition(change, &of_unit, day));
        return TextOn::Unknown { reason: open.waits_for, candidates: candidates.collect() };
    }
    let Some(current) = holding else {
        return TextOn::NotInForce { from: next_start(&of_unit, day) };
    };
    match (&current.effect, current.start) {
        (Effect::Unknown(reason), _) => {
            let candidates = edition(current, &of_unit, day).into_iter().collect();
            TextOn::Unknown { reason: *reason, candidates }
        }
        (Effect::Repealed, Start::On(since)) => {
            let last = latest(&of_unit, since.plus_days(-1)).and_then(|c| edition(c, &of_unit, since.plus_days(-1)));
            TextOn::Repealed { by: current.by.clone(), since, last }
        }
        _ => edition(current, &of_unit, day).map_or(TextOn::NotInForce { from: None }, TextOn::Text),
    }
}

/// Whether a change of one unit is a change of the other: the same, or one under it.
fn covers(changed: &str, asked: &str) -> bool {
    asked.strip_prefix(changed).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '.', '(']))
}

fn begun(change: &UnitChange) -> Option<Date> {
    match change.start {
        Start::On(from) => Some(from),
        Start::NotFixed { .. } => None,
    }
}

fn may_have_begun(change: &UnitChange, day: Date) -> bool {
    let over = change.until.is_some_and(|until| until <= day);
    matches!(change.start, Start::NotFixed { earliest } if earliest.is_none_or(|first| first <= day)) && !over
}

fn holds(change: &UnitChange, day: Date) -> bool {
    begun(change).is_some_and(|from| from <= day) && change.until.is_none_or(|until| day < until)
}

fn latest<'c>(changes: &[&'c UnitChange], day: Date) -> Option<&'c UnitChange> {
    changes.iter().copied().filter(|change| holds(change, day)).max_by_key(|change| (begun(change), change.order))
}

/// The first day after this one on which a change begins.
fn next_start(changes: &[&UnitChange], day: Date) -> Option<Date> {
    changes.iter().filter_map(|change| begun(change)).filter(|from| *from > day).min()
}

/// The edition that a change made, as it stands around a day; none for one that leaves no words.
fn edition(change: &UnitChange, all: &[&UnitChange], day: Date) -> Option<UnitEdition> {
    let wording = match &change.effect {
        Effect::Becomes(wording) => wording.clone(),
        Effect::Unknown(_) => Wording::NotHeld,
        Effect::Repealed => return None,
    };
    let own = (begun(change), change.order);
    // A change of limited time that lay over this one gave way to it on its last day.
    let given_way = all.iter().filter(|c| (begun(c), c.order) > own).filter_map(|c| c.until).filter(|end| *end <= day);
    Some(UnitEdition {
        unit: change.identity.as_ref().unwrap_or(&change.unit).clone(),
        by: change.by.clone(),
        from: begun(change).map(|from| given_way.fold(from, Date::max)),
        until: change.until.into_iter().chain(next_start(all, day)).min(),
        wording,
    })
}
