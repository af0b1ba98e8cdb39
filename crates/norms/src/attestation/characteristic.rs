//! The service characteristic: its author, its fields, the acquaintance (rules/3, 6; form-2).

use acts::attestation::{Field, Required, Side, characteristic_form};
use calendar::Date;

use super::ask::{Ask, Outcome};
use super::backward::characteristic_late;
use super::category::find;
use super::cites;
use super::code::{Code, Review};
use super::facts::{Characteristic, Facts, When};
use super::finding::Finding;
use super::law::Law;
use super::subject::not_before_the_decree;
use crate::trace::Trace;
use crate::verdict::Verdict;

/// Whether the head may send the characteristic on the day (rules/6).
pub fn may_send_characteristic<T: Trace>(
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Outcome<Verdict<Code>> {
    let mut review = Review::default();
    let by = cites::CHARACTERISTIC;
    not_before_the_decree(on, law, &mut review, trace);
    let written = facts.characteristic.as_ref();
    match review.need(written.and_then(|it| it.drawn_up), Ask::Characteristic, by, trace) {
        Some(drawn_up) if !drawn_up.by(on) => review.note(Code::NoCharacteristic, by, None, trace),
        None => {}
        Some(_) => {
            if let Some(written) = written {
                check(written, facts, on, law, &mut review, trace);
            }
        }
    }
    if let Some(day) = review.need(facts.session.as_ref().and_then(|it| it.day), Ask::SessionDay, by, trace) {
        characteristic_late(on, day, facts, law, &mut review, trace);
    }
    review.answer()
}

fn check<T: Trace>(
    written: &Characteristic,
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    review: &mut Review,
    trace: &mut T,
) {
    let by = cites::CHARACTERISTIC;
    let author = review.need(written.author.as_ref(), Ask::Author, by, trace);
    let head = facts.employee.as_ref().and_then(|employee| employee.direct_head.as_ref());
    let head = review.need(head, Ask::DirectHead, by, trace);
    if author.zip(head).is_some_and(|(author, head)| author != head) {
        review.note(Code::WrongAuthor, by, None, trace);
    }
    match review.need(written.acquainted, Ask::CharacteristicAcquaintance, by, trace) {
        Some(acquainted) if !acquainted.by(on) => review.note(Code::NotAcquainted, by, None, trace),
        _ => {}
    }
    let Some(filled) = review.need(written.filled.as_deref(), Ask::FilledFields, by, trace) else { return };
    for field in &characteristic_form().fields {
        let is_filled = filled.contains(&field.key);
        trace.step(field.cite, Finding::FieldFilled { filled: is_filled });
        if !is_filled {
            blank(field, written, facts, on, law, review, trace);
        }
    }
    let shown = |side| {
        let mut fields = characteristic_form().fields.iter().filter(|field| field.shows == Some(side));
        fields.any(|field| filled.contains(&field.key))
    };
    let (personal, professional) = (shown(Side::PersonalQualities), shown(Side::ProfessionalQualities));
    trace.step(cites::CRITERION, Finding::SidesShown { personal, professional, results: shown(Side::Results) });
    if filled.iter().any(|key| key == "date")
        && let Some(dated) = review.need(written.dated, Ask::FilledFields, cites::CHARACTERISTIC_DATE, trace)
        && dated > on
    {
        review.note(Code::FieldBlank, cites::CHARACTERISTIC_DATE, None, trace);
    }
}

/// What a blank field means.
fn blank<T: Trace>(
    field: &Field,
    written: &Characteristic,
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    review: &mut Review,
    trace: &mut T,
) {
    match field.required {
        Required::Always | Required::ExceptOutcome => review.note(Code::FieldBlank, field.cite, None, trace),
        Required::Optional => {}
        Required::OnPaper => {
            if review.need(written.on_paper, Ask::FilledFields, field.cite, trace) == Some(true) {
                review.note(Code::FieldBlank, field.cite, None, trace);
            }
        }
        Required::LeadershipPost => {
            if leadership(facts, on, law, review, trace) == Some(true) {
                review.note(Code::LeadershipItemBlank, cites::LEADERSHIP, None, trace);
            }
        }
    }
}

/// Whether the post is a leadership post: all of annex 1 are, but those of item 1.1, of which each is asked for.
fn leadership<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, review: &mut Review, trace: &mut T) -> Option<bool> {
    let found = review.value(find(facts, on, law, trace))?;
    if found.category.leadership == "yes" {
        return Some(true);
    }
    review.need(found.post.leadership, Ask::Leadership, cites::LEADERSHIP, trace)
}

/// The characteristic as the session finds it: there or not, in time or late (rules/6; ATT-008, ATT-010).
pub(super) fn at_session<T: Trace>(day: Date, facts: &Facts, law: &Law<'_>, review: &mut Review, trace: &mut T) {
    let by = cites::CHARACTERISTIC;
    let sent = facts.characteristic.as_ref().and_then(|it| it.sent);
    match review.need(sent, Ask::Characteristic, by, trace) {
        Some(When::On(sent)) if sent <= day => characteristic_late(sent, day, facts, law, review, trace),
        Some(_) => review.note(Code::NoCharacteristic, by, None, trace),
        None => {}
    }
}
