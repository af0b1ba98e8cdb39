//! What Decree 853 does to four other decrees, and what was done to its own instructions: `law/U2500000853/amendments.toml`.

use std::sync::LazyLock;

use calendar::Date;
use registry::Text;
use serde::Deserialize;

use super::{Effect, OperationKind, Order, Start, UnitChange, Why, Wording};
use crate::act::toml_date;
use crate::cite::Cite;
use crate::held::{amendments_of_853, find_act, held_cite};

const ACT: &str = "U2500000853";

#[derive(Deserialize)]
struct File {
    operation: Vec<Operation>,
    target: Vec<Target>,
    target_part: Vec<TargetPart>,
    instruction_edition: Vec<InstructionEdition>,
}

fn file() -> &'static File {
    static HELD: LazyLock<File> = LazyLock::new(amendments_of_853);
    &HELD
}

/// An act that is changed.
#[derive(Clone, Debug, Deserialize)]
pub struct Target {
    /// Its id; formed by the register's pattern unless seen there.
    pub id: String,
    /// Its number.
    pub number: String,
    /// Day of signing.
    #[serde(deserialize_with = "toml_date")]
    pub signed_on: Date,
    /// The instruction that names it.
    #[serde(deserialize_with = "held_cite")]
    pub cite: Cite,
    /// Its title as the instruction quotes it.
    pub title: Text,
}

/// A part of an act that is changed.
#[derive(Clone, Debug, Deserialize)]
pub struct TargetPart {
    /// The act.
    pub act: String,
    /// Its name within the act.
    pub key: String,
    /// The instruction that names it.
    #[serde(deserialize_with = "held_cite")]
    pub cite: Cite,
}

/// An edition of an instruction that was itself changed.
#[derive(Clone, Debug, Deserialize)]
struct InstructionEdition {
    number: u32,
    made_by: String,
}

/// One operation, in printed order.
#[derive(Clone, Debug, Deserialize)]
pub struct Operation {
    /// Its place in the act, from 1.
    pub seq: u32,
    /// The instruction.
    #[serde(deserialize_with = "held_cite")]
    pub cite: Cite,
    /// What it does.
    pub kind: OperationKind,
    /// The act that it changes.
    pub target: String,
    /// The part of it.
    pub part: String,
    /// The unit within the part; `row` for a row found by its words, `*` for the whole part.
    pub path: String,
    /// The unit meant where paragraphs are counted by lines.
    pub path_by_lines: Option<String>,
    /// The edition of the instruction that is held, where it was changed.
    pub instruction_edition: Option<u32>,
    payload: Option<Payload>,
    old_row: Option<Text>,
    new_row: Option<Text>,
    row: Option<Text>,
    old_title: Option<Text>,
    new_title: Option<Text>,
    /// The figures of a row before.
    #[serde(default)]
    pub old_points: Vec<Points>,
    /// The figures after.
    #[serde(default)]
    pub new_points: Vec<Points>,
}

#[derive(Clone, Debug, Deserialize)]
struct Payload {
    cite: Option<String>,
    part: Option<String>,
    #[serde(default)]
    norms: Vec<String>,
}

/// A target in points: a figure, or a range of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct Points {
    /// The year; absent where the text names none.
    pub year: Option<i32>,
    /// The least.
    pub from: i32,
    /// The most.
    pub to: i32,
}

impl Operation {
    /// The address of the unit that it changes; `by_lines`: where the paragraphs of the Concept are counted by lines.
    pub fn address(&self, by_lines: bool) -> String {
        let path = self.path_by_lines.as_deref().filter(|_| by_lines).unwrap_or(&self.path);
        match path {
            "*" => format!("{}/{}", self.target, self.part),
            path => format!("{}/{}/{path}", self.target, self.part),
        }
    }
}

/// The operations of Decree 853, in printed order.
pub fn amendment_operations() -> &'static [Operation] {
    &file().operation
}

/// The acts that Decree 853 changes.
pub fn amendment_targets() -> &'static [Target] {
    &file().target
}

/// The parts of those acts that instructions name.
pub fn amendment_parts() -> &'static [TargetPart] {
    &file().target_part
}

/// From when the changes hold, as far as it is known, and how two open questions are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timing {
    /// First day of Decree 853.
    pub act: Start,
    /// First day of Decree 944, which changed clause 3 of the instructions.
    pub changed_instruction: Start,
    /// the later edition of an instruction is taken for its whole time.
    pub latest_edition_throughout: bool,
    /// the paragraphs of the Concept are counted by lines.
    pub concept_by_lines: bool,
}

/// Everything known to have been done to a unit of Decree 853 or of an act that it changes, the unit's first edition included.
/// Empty for a unit of any other act.
pub fn changes_by_853(unit: &str, timing: &Timing) -> Vec<UnitChange> {
    if let Some(place) = unit.strip_prefix(ACT).and_then(|rest| rest.strip_prefix('/')) {
        return own_unit(unit, place, timing);
    }
    let Some(target) = amendment_targets().iter().find(|target| under_act(unit, &target.id)) else { return Vec::new() };
    let mut changes = vec![first_edition(unit, target)];
    for operation in amendment_operations().iter().filter(|operation| operation.target == target.id) {
        changes.extend(done_by(operation, unit, timing));
    }
    changes
}

fn under_act(unit: &str, act: &str) -> bool {
    unit.strip_prefix(act).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn order(seq: u32) -> Order {
    Order { signed_on: signed_on(), number: 853, seq }
}

fn signed_on() -> Date {
    find_act(ACT).map_or(Date::MIN, |act| act.signed_on)
}

/// The unit as it stood before: what an instruction quotes of it, else words that are not held.
fn first_edition(unit: &str, target: &Target) -> UnitChange {
    let quoted = |operation: &&Operation| operation.target == target.id;
    let old = amendment_operations().iter().filter(quoted).find_map(|operation| old_words(operation, unit));
    UnitChange {
        unit: unit.to_owned(),
        identity: None,
        by: target.id.clone(),
        effect: Effect::Becomes(old.unwrap_or(Wording::NotHeld)),
        // When the old act itself began is not held; it stood on the day it was signed at the earliest.
        start: Start::On(target.signed_on),
        waits_for: Why::CommencementNotKnown,
        until: None,
        order: Order { signed_on: target.signed_on, number: target.number.parse().unwrap_or_default(), seq: 0 },
        known_since: Some(target.signed_on),
    }
}

/// The year of a row's cell: `…/row/2025`.
fn cell(operation: &Operation, unit: &str) -> Option<i32> {
    unit.strip_prefix(&operation.address(false))?.strip_prefix('/')?.parse().ok()
}

fn figure(points: &[Points], year: i32) -> Option<Wording> {
    let found = points.iter().find(|points| points.year == Some(year))?;
    let text = if found.from == found.to { found.from.to_string() } else { format!("{}–{}", found.from, found.to) };
    let same: Box<str> = text.into();
    Some(Wording::Held(Text { kk: same.clone(), ru: same.clone(), en: same }))
}

fn old_words(operation: &Operation, unit: &str) -> Option<Wording> {
    if let Some(year) = cell(operation, unit) {
        return figure(&operation.old_points, year);
    }
    let held = operation.old_row.as_ref().or(operation.old_title.as_ref()).or(operation.row.as_ref());
    held.filter(|_| operation.address(false) == unit).cloned().map(Wording::Held)
}

fn new_words(operation: &Operation, unit: &str) -> Wording {
    if let Some(figure) = cell(operation, unit).and_then(|year| figure(&operation.new_points, year)) {
        return figure;
    }
    let held = operation.new_row.as_ref().or(operation.new_title.as_ref()).or(operation.row.as_ref());
    match (held, &operation.payload) {
        (Some(text), _) => Wording::Held(text.clone()),
        (None, Some(Payload { cite: Some(cite), norms, .. })) => summary(cite, Some(norms)),
        _ => Wording::NotHeld,
    }
}

/// Our summary of the norms of a clause.
fn summary(cite: &str, norms: Option<&[String]>) -> Wording {
    let provisions = find_act(ACT).map_or(&[][..], |act| act.provisions());
    let wanted = |norm: &Option<String>| norms.is_none_or(|norms| norm.as_ref().is_some_and(|n| norms.contains(n)));
    let found: Vec<_> = provisions.iter().filter(|p| p.cite == cite && wanted(&p.norm)).collect();
    if found.is_empty() {
        return Wording::NotHeld;
    }
    let joined = |language: &str| -> Box<str> {
        found.iter().map(|p| p.summary(language)).collect::<Vec<_>>().join("; ").into()
    };
    Wording::Summary(Text { kk: joined("kk"), ru: joined("ru"), en: joined("en") })
}

/// What one operation does to a unit.
fn done_by(operation: &Operation, unit: &str, timing: &Timing) -> Vec<UnitChange> {
    let address = operation.address(timing.concept_by_lines);
    let Some(below) = unit.strip_prefix(&address) else { return Vec::new() };
    if !(below.is_empty() || below.starts_with(['/', '.', '('])) {
        return Vec::new();
    }
    let change = |unit: String, effect: Effect, start: Start, seq: u32| UnitChange {
        unit,
        identity: None,
        by: operation.cite.to_string(),
        effect,
        start,
        waits_for: Why::PublicationNotRecorded,
        until: None,
        order: order(seq),
        known_since: Some(signed_on()),
    };
    let whole = || if cell(operation, unit).is_some() { unit.to_owned() } else { address.clone() };
    match operation.kind {
        OperationKind::RepealClause => vec![change(address, Effect::Repealed, timing.act, operation.seq)],
        OperationKind::RestateAnnex => vec![restated(operation, unit, below, timing)],
        _ => match operation.instruction_edition {
            Some(number) if !timing.latest_edition_throughout => {
                let before = Effect::Unknown(Why::InstructionEditionNotHeld);
                let first = change(whole(), before, timing.act, operation.seq);
                let later = change(whole(), Effect::Becomes(new_words(operation, unit)), Start::On(Date::MIN), number);
                vec![first, by_later_edition(later, number, timing)]
            }
            _ => vec![change(whole(), Effect::Becomes(new_words(operation, unit)), timing.act, operation.seq)],
        },
    }
}

/// The same change as the later edition of its instruction makes it: from the day of the act that changed the instruction.
fn by_later_edition(change: UnitChange, number: u32, timing: &Timing) -> UnitChange {
    let maker = file().instruction_edition.iter().find(|edition| edition.number == number);
    let signed = maker
        .and_then(|maker| find_act(ACT)?.editions.iter().find(|edition| edition.made_by == maker.made_by))
        .and_then(|edition| edition.signed_on);
    UnitChange {
        start: timing.changed_instruction,
        waits_for: Why::CommencementNotKnown,
        order: Order { signed_on: signed.unwrap_or(Date::MIN), number: 944, seq: 1 },
        known_since: signed,
        ..change
    }
}

/// A clause of a part made anew is another unit, that of the new part; a clause beyond its last ends with the old part.
fn restated(operation: &Operation, unit: &str, below: &str, timing: &Timing) -> UnitChange {
    let part = operation.payload.as_ref().and_then(|payload| payload.part.as_deref()).unwrap_or_default();
    let counterpart = format!("{part}{below}");
    let provisions = find_act(ACT).map_or(&[][..], |act| act.provisions());
    let there = below.is_empty() || provisions.iter().any(|p| super::covers(&counterpart, &p.cite));
    let effect = if there { Effect::Becomes(summary(&counterpart, None)) } else { Effect::Repealed };
    UnitChange {
        unit: if there { unit.to_owned() } else { format!("{}/{}", operation.target, operation.part) },
        identity: there.then_some(counterpart),
        by: operation.cite.to_string(),
        effect,
        start: timing.act,
        waits_for: Why::PublicationNotRecorded,
        until: None,
        order: order(operation.seq),
        known_since: Some(signed_on()),
    }
}

/// A unit of Decree 853 itself: it stands from the decree's first day; clause 3 of the instructions has two editions.
fn own_unit(unit: &str, place: &str, timing: &Timing) -> Vec<UnitChange> {
    let provisions = find_act(ACT).map_or(&[][..], |act| act.provisions());
    if !provisions.iter().any(|p| super::covers(unit, &p.cite)) {
        return Vec::new();
    }
    // The Rules came as the annex that one of the operations put into another act.
    let carried = amendment_operations().iter().find(|operation| {
        let part = operation.payload.as_ref().and_then(|payload| payload.part.as_deref());
        part.is_some_and(|part| super::covers(part, unit))
    });
    let original = UnitChange {
        unit: unit.to_owned(),
        identity: None,
        by: carried.map_or_else(|| ACT.to_owned(), |operation| operation.cite.to_string()),
        effect: Effect::Becomes(summary(unit, None)),
        start: timing.act,
        waits_for: Why::PublicationNotRecorded,
        until: None,
        order: order(0),
        known_since: Some(signed_on()),
    };
    let changed_later = place == "amendments/3" || place.starts_with("amendments/3.");
    if !changed_later || timing.latest_edition_throughout {
        return vec![original];
    }
    let number = file().instruction_edition.iter().map(|edition| edition.number).max().unwrap_or_default();
    let later = by_later_edition(original.clone(), number, timing);
    let maker = file().instruction_edition.iter().find(|edition| edition.number == number);
    let by = maker.map_or_else(|| ACT.to_owned(), |maker| maker.made_by.clone());
    let unheld = UnitChange { effect: Effect::Unknown(Why::InstructionEditionNotHeld), ..original };
    vec![unheld, UnitChange { by, ..later }]
}
