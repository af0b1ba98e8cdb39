//! Events of a person with the day by which they are put in order.

use calendar::Date;
use registry::event::RankKind;
use registry::{AbsenceKind, CircumstanceKind, Document, Fact, Ground, PersonEvent};

/// An event and its day.
pub(super) type Dated = (Date, PersonEvent);

/// A paper of this day, with a number made from it.
pub(super) fn paper(on: Date, issuer: &str) -> Document {
    let number = on.day_number().rem_euclid(900) + 100;
    Document {
        number: Some(format!("{number}-ж/қ").into()),
        on: Some(on),
        issuer: (!issuer.is_empty()).then(|| issuer.into()),
        until: None,
    }
}

/// Appointed from this day, by an order of three days before.
pub(super) fn appointed(post: &str, from: Date, ground: Ground) -> Dated {
    let issued = from.plus_days(-3);
    let event = PersonEvent::Appointed {
        post: post.into(),
        from: Some(from),
        issued: Some(issued),
        taken_up: Some(from),
        ground: Fact::Known(ground),
        equal: Fact::Unknown,
        carry_over: Fact::Unknown,
        order: Some(paper(issued, "")),
        cause_document: None,
    };
    (from, event)
}

/// Appointed anew for a cause of rules/3.2, with what is recorded of it.
pub(super) fn reappointed(
    post: &str,
    from: Date,
    cause: Ground,
    found_equal: Fact<bool>,
    decided: Fact<bool>,
    document: bool,
) -> Dated {
    let (day, mut event) = appointed(post, from, cause);
    if let PersonEvent::Appointed { equal, carry_over, cause_document, .. } = &mut event {
        *equal = found_equal;
        *carry_over = decided;
        *cause_document = document.then(|| paper(from.plus_days(-30), ""));
    }
    (day, event)
}

/// Left the post on this last day.
pub(super) fn left(last_day: Date, ground: Ground) -> Dated {
    (last_day, PersonEvent::Left { last_day, ground: Fact::Known(ground), order: Some(paper(last_day, "")) })
}

/// Absent from work.
pub(super) fn absent(kind: AbsenceKind, from: Date, to: Option<Date>) -> Dated {
    (from, PersonEvent::Absent { kind, from, to, order: Some(paper(from.plus_days(-5), "")) })
}

/// A circumstance proved by a document of its first day, valid until the day given.
pub(super) fn proved(kind: CircumstanceKind, from: Date, valid_until: Option<Date>) -> Dated {
    let document = Document { until: valid_until, ..paper(from, "МӘС") };
    (from, PersonEvent::Circumstance { kind, from, until: None, document: Some(document) })
}

/// A circumstance that is only claimed.
pub(super) fn claimed(kind: CircumstanceKind, from: Date) -> Dated {
    (from, PersonEvent::Circumstance { kind, from, until: None, document: None })
}

/// Consents in writing.
pub(super) fn consented(to: &str, on: Date) -> Dated {
    (on, PersonEvent::Consented { to: to.into(), on, written: true, document: Some(paper(on, "")) })
}

/// The time in the post is extended.
pub(super) fn extended(ordered: Date, until: Date) -> Dated {
    (ordered, PersonEvent::Extended { ordered, until, order: Some(paper(ordered, "")) })
}

/// Holds a rank.
pub(super) fn ranked(kind: RankKind, rank: &str, from: Date) -> Dated {
    (from, PersonEvent::Ranked { kind, rank: rank.into(), from: Some(from) })
}

/// The events in order of time; those of one day stay as they were put.
pub(super) fn in_order(mut events: Vec<Dated>) -> Vec<PersonEvent> {
    events.sort_by_key(|(day, _)| *day);
    events.into_iter().map(|(_, event)| event).collect()
}
