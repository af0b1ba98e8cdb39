//! What the register, an import and the journal name, in words.

use calendar::Date;
use registry::{PostNo, Region, Staff};
use serde::Serialize;
use serde_json::Value as Json;

use super::{Language, Value, text, try_text};
use crate::demo;

/// The title of a post; its key in the staff list where it has no title.
pub fn post(language: Language, no: PostNo, staff: &Staff) -> String {
    let Some(post) = staff.posts.get(no.index()) else { return text(language, "post-unnamed", &[]) };
    let title = post.title.in_language(language.code());
    if title.is_empty() { post.key.to_string() } else { title.to_owned() }
}

/// The short name of a body of the list; the key of any other body.
pub fn body(language: Language, key: &str) -> String {
    try_text(language, &format!("body-{key}"), &[]).unwrap_or_else(|| key.to_owned())
}

/// The name of a region; its code where it is none of the twenty.
pub fn region(language: Language, region: Region) -> String {
    let found = demo::regions().iter().find(|row| row.code == region.0);
    found.map_or_else(|| region.0.to_string(), |row| row.names.in_language(language.code()).to_owned())
}

/// A problem or a note of an import: anything that is written as its name in kebab case (`kind`) beside its particulars.
///
/// The message is `import-<kind>`; a particular that is absent arrives as `none`.
pub fn import_problem(language: Language, problem: &impl Serialize) -> String {
    let Ok(Json::Object(fields)) = serde_json::to_value(problem) else { return text(language, "import", &[]) };
    let kind = fields.get("kind").and_then(Json::as_str).unwrap_or_default();
    let particulars = fields.iter().filter(|(name, _)| *name != "kind");
    let values: Vec<(&str, Value<'_>)> = particulars.map(|(name, value)| (name.as_str(), particular(value))).collect();
    text(language, &format!("import-{kind}"), &values)
}

fn particular(value: &Json) -> Value<'_> {
    match value {
        Json::Null => "none".into(),
        Json::Bool(yes) => (*yes).into(),
        Json::Number(number) => number.as_i64().unwrap_or_default().into(),
        Json::String(name) => name.parse::<Date>().map_or_else(|_| name.into(), Value::Date),
        Json::Array(names) => names.iter().filter_map(Json::as_str).collect::<Vec<_>>().join(", ").into(),
        Json::Object(_) => value.to_string().into(),
    }
}
