//! What procedures say: why a step is refused, what came too late, the names of steps, states, roles and papers.

use ::procedures::{Actor, Breach, Code, DocumentKind, Reason, Value as Put};
use registry::Staff;

use super::{Language, Value, cite, notice_id, post, text, try_text};

/// Why a step is refused or what is shown beside it, and what would cure it; no cure where the catalogue has none.
///
/// The words are those of the catalogue of the act. Where its sentence wants facts that the reason does not carry, a message
/// `refusal-<code>` says the same without them.
pub fn procedure_reason(language: Language, reason: &Reason, staff: &Staff) -> (String, String) {
    let mut values: Vec<(&str, Value<'_>)> =
        reason.values.iter().map(|(name, put)| (*name, value(language, put, staff).into())).collect();
    if !values.iter().any(|(name, _)| *name == "post") {
        values.push(("post", text(language, "post-unnamed", &[]).into()));
    }
    let code: &str = reason.code.into();
    // The catalogue goes first: its sentence has the facts. `try_text` gives nothing where a fact is not there.
    let said = [notice_id(code), format!("refusal-{code}")];
    let message = said.iter().find_map(|id| try_text(language, id, &values)).unwrap_or_else(|| code.to_owned());
    let cure = try_text(language, &format!("{}.cure", notice_id(code)), &values).unwrap_or_default();
    (message, cure)
}

fn value(language: Language, put: &Put, staff: &Staff) -> String {
    match put {
        Put::Day(day) => super::date(language, *day),
        Put::Post(key) => staff.find_post(key).map_or_else(|| key.to_string(), |no| post(language, no, staff)),
        Put::Actor(actor) => self::actor(language, *actor),
        Put::Document(kind) => paper(language, *kind),
        Put::Part(part) => text(language, &format!("package-part-{part}"), &[]),
        Put::Number(number) => super::number(language, *number),
        Put::Clause(clause) => cite(language, clause.as_str()),
        Put::Ask(ask) => text(language, &format!("ask-{ask}"), &[]),
        Put::State(procedure, state) => case_state(language, procedure, state),
        Put::Case(id) => id.to_string(),
    }
}

/// What came too late, with the last day and the days after it.
pub fn breach(language: Language, breach: &Breach) -> String {
    let values = [("until", breach.due.into())];
    let message = text(language, &notice_id(<&'static str>::from(breach.code)), &values);
    let days = Value::Number(breach.days_late.into());
    text(language, "step-late", &[("message", message.into()), ("days", days)])
}

/// A code in words without its facts, for lists of codes.
pub fn code(language: Language, code: Code) -> String {
    super::reason(language, code.into())
}

/// The name of a step of a procedure.
pub fn step_name(language: Language, procedure: &str, step: &str) -> String {
    text(language, &format!("step-{procedure}-{step}"), &[])
}

/// The name of a state of a case.
pub fn case_state(language: Language, procedure: &str, state: &str) -> String {
    text(language, &format!("case-state-{procedure}-{state}"), &[])
}

/// The name of a procedure.
pub fn procedure(language: Language, name: &str) -> String {
    text(language, &format!("procedure-{name}"), &[])
}

/// The name of a role.
pub fn actor(language: Language, actor: Actor) -> String {
    text(language, &format!("actor-{actor}"), &[])
}

/// The name of a paper.
pub fn paper(language: Language, kind: DocumentKind) -> String {
    text(language, &format!("case-paper-{kind}"), &[])
}
