//! Events of the staff establishment out of rows.

use calendar::Date;
use registry::event::PostParticulars;
use registry::{Fact, ItemMatch, Nomenclature, StaffEvent};

use super::line::Line;
use super::value::Value;

/// The events of a row of this sheet; none for a sheet of people.
pub(super) fn events(line: &Line<'_>) -> Option<Vec<StaffEvent>> {
    let event = match line.sheet().key {
        "bodies" => StaffEvent::Body { key: line.text("body.key")?, name: line.words("body.name") },
        "units" => StaffEvent::Unit {
            key: line.text("unit.key")?,
            body: line.text("body.key")?,
            kind: line.text("unit.kind"),
            name: line.words("unit.name"),
        },
        "posts" => return post(line),
        "reorganisations" => StaffEvent::Reorganised {
            cause: line.one("reorganisation.cause").known()?,
            on: line.date("reorganisation.on")?,
            from: line.text("reorganisation.from")?,
            to: line.text("reorganisation.to")?,
        },
        "equal-ranks" => {
            let (one, other) = (line.text("equality.one")?, line.text("equality.other")?);
            let (one, other) = if one <= other { (one, other) } else { (other, one) };
            let (equal, lower) = (line.yes_no("equality.equal").known()?, line.text("equality.lower"));
            StaffEvent::RankCompared { one, other, equal, lower }
        }
        "publications" => StaffEvent::ActPublished {
            act: line.text("act.id")?,
            on: line.date("publication.on")?,
            source: line.text("publication.source")?,
            provisional: line.yes_no("publication.provisional").known()?,
        },
        "readings" => StaffEvent::ReadingChosen {
            act: line.text("act.id")?,
            key: line.text("reading.key")?,
            value: line.text("reading.value")?,
            body: line.text("body.key"),
            from: line.date("reading.from")?,
            signed_by: line.text("reading.signed-by")?,
        },
        _ => return None,
    };
    Some(vec![event])
}

fn post(line: &Line<'_>) -> Option<Vec<StaffEvent>> {
    let key = line.text("post.key")?;
    let item = line.text("item").map(|item| ItemMatch {
        item,
        confirmed_by: line.text("item.confirmed-by"),
        on: line.date("item.on"),
    });
    let particulars = PostParticulars {
        key: key.clone(),
        body: line.text("body.key")?,
        unit: line.text("unit.key"),
        title: line.words("post.title"),
        role: line.one("post.role").known(),
        level: line.one("post.level").known(),
        locality: line.locality("post.locality"),
        category: line.text("post.category"),
        rank_class: line.text("post.rank-class"),
        nomenclature: nomenclature(line.value("post.nomenclature")),
        appointing_authority: line.text("post.appointing-authority"),
        requirements: match line.value("post.requirements") {
            Value::Codes(codes) => Fact::Known(codes.clone().into()),
            Value::NotApplicable => Fact::NotApplicable,
            _ => Fact::Unknown,
        },
        item,
    };
    let mut events = vec![StaffEvent::Post(Box::new(particulars))];
    if let Some(from) = line.date("vacant.from") {
        events.push(StaffEvent::TemporarilyVacant { post: key.clone(), from, until: line.date("vacant.until") });
    }
    if let Some(last_day) = line.date("abolished.last-day") {
        events.push(StaffEvent::PostAbolished { post: key, last_day });
    }
    Some(events)
}

fn nomenclature(value: &Value) -> Fact<Nomenclature> {
    match value {
        Value::Some(words) => Fact::Known(Nomenclature {
            president_appoints: words.contains(&"president-appoints"),
            president_agrees: words.contains(&"president-agrees"),
            administration_agrees: words.contains(&"administration-agrees"),
        }),
        Value::NotApplicable => Fact::NotApplicable,
        _ => Fact::Unknown,
    }
}

/// Where an event stands among those of the staff, and what it is about: two events of the same place contradict each other
/// unless they are the same.
pub(super) type Place<'e> = (u8, Option<Date>, [&'e str; 3]);

/// The place of an event: bodies, units, posts, then what is said of them, each by its keys.
pub(super) fn place(event: &StaffEvent) -> Place<'_> {
    match event {
        StaffEvent::Body { key, .. } => (0, None, [key, "", ""]),
        StaffEvent::Unit { key, .. } => (1, None, [key, "", ""]),
        StaffEvent::Post(particulars) => (2, None, [&particulars.key, "", ""]),
        StaffEvent::PostMatched { post, .. } => (3, None, [post, "", ""]),
        StaffEvent::TemporarilyVacant { post, from, .. } => (4, Some(*from), [post, "", ""]),
        StaffEvent::PostAbolished { post, .. } => (5, None, [post, "", ""]),
        StaffEvent::Reorganised { on, from, to, .. } => (6, Some(*on), [from, to, ""]),
        StaffEvent::RankCompared { one, other, .. } => (7, None, [one, other, ""]),
        StaffEvent::ActPublished { act, .. } => (8, None, [act, "", ""]),
        StaffEvent::ReadingChosen { act, key, body, from, .. } => {
            (9, Some(*from), [act, key, body.as_deref().unwrap_or("")])
        }
    }
}
