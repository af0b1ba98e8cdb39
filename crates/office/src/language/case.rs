//! What procedures say, in words: reasons, breaches, steps, states, papers.

use procedures::{Actor, Breach, DocumentKind, Reason, Value as Put};
use registry::Staff;

use super::registered::post;
use super::{Language, Value, cite, notice_id, text, try_text};

/// What speaks against a step and what would cure it; the cure is empty where the act leaves none.
pub fn case_reason(language: Language, reason: &Reason, staff: &Staff) -> (String, String) {
    let said = |value: &Put| match value {
        Put::Day(day) => Value::Date(*day),
        Put::Post(key) => {
            let title = staff.find_post(key).map(|no| post(language, no, staff));
            Value::Text(title.unwrap_or_else(|| key.to_string()).into())
        }
        Put::Actor(actor) => Value::Text(actor_name(language, *actor).into()),
        Put::Document(kind) => Value::Text(paper_name(language, *kind).into()),
        Put::Part(part) => Value::Text(part_name(language, part).into()),
        Put::Number(number) => Value::Number(*number),
        Put::Clause(clause) => Value::Text(cite(language, clause.as_str()).into()),
        Put::Ask(ask) => Value::Word(format!("ask-{ask}").into()),
        Put::State(procedure, state) => Value::Text(case_state(language, procedure, state).into()),
        Put::Case(id) => Value::Text(id.to_string().into()),
    };
    let mut values: Vec<(&str, Value<'_>)> = reason.values.iter().map(|(name, value)| (*name, said(value))).collect();
    values.sort_by_key(|(name, _)| *name);
    let id = notice_id(&reason.code.to_string());
    let message = try_text(language, &id, &values)
        .or_else(|| try_text(language, &format!("refusal-{}", reason.code), &values))
        .unwrap_or_else(|| text(language, &id, &[]));
    (message, try_text(language, &format!("{id}.cure"), &values).unwrap_or_default())
}

/// What came too late, with the last day and by how much.
pub fn breach(language: Language, breach: &Breach) -> String {
    let values = [("due", breach.due.into()), ("days", breach.days_late.into())];
    text(language, "case-breach", &values)
}

/// The name of a step of a procedure.
pub fn case_step(language: Language, procedure: &str, step: &str) -> String {
    try_text(language, &format!("step-{procedure}-{step}"), &[]).unwrap_or_else(|| step.to_owned())
}

/// The name of a state of a procedure.
pub fn case_state(language: Language, procedure: &str, state: &str) -> String {
    try_text(language, &format!("case-state-{procedure}-{state}"), &[]).unwrap_or_else(|| state.to_owned())
}

/// In what capacity someone acts.
pub fn actor_name(language: Language, actor: Actor) -> String {
    text(language, &format!("case-actor-{actor}"), &[])
}

/// What a paper is.
pub fn paper_name(language: Language, kind: DocumentKind) -> String {
    text(language, &format!("case-paper-{kind}"), &[])
}

fn part_name(language: Language, part: &str) -> String {
    try_text(language, &format!("part-of-package-{part}"), &[]).unwrap_or_else(|| part.to_owned())
}
