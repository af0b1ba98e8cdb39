//! The form of a step, made from the schema of its command: whatever a procedure asks to be stated can be stated here.

use office::Office;
use office::plan::Draft;
use procedures::rotation::planning::PlanRow;
use procedures::rotation::{CaseId, Period, Planning, schema};
use registry::{PersonNo, World};
use serde_json::{Map, Value, json};

use crate::failure::Failure;
use crate::visit::Visit;
use crate::words::Words;

/// What the values of a form come from.
pub(crate) struct Sources<'s> {
    pub world: &'s World,
    /// The plan, where the case is one.
    pub plan: Option<&'s Planning>,
    /// Who signs for themself, where the step is a signature.
    pub signs: Option<PersonNo>,
}

/// A field of a form.
pub(crate) struct Field {
    pub name: String,
    pub label: String,
    /// `text`, `date`, `check`, `choice`, `person`.
    pub kind: &'static str,
    pub required: bool,
    /// The value and the words of each choice.
    pub choices: Vec<(String, String)>,
}

/// The schema of the particulars of a step, with the definitions it refers to; `None` where the step states nothing.
fn particulars(procedure: &str, step: &str) -> Option<(Value, Value)> {
    let schema = schema(procedure)?;
    let definitions = schema.get("$defs").cloned().unwrap_or(json!({}));
    let variants = schema.get("oneOf")?.as_array()?.clone();
    let found = variants.into_iter().find_map(|variant| variant.get("properties")?.get(step).cloned())?;
    Some((resolved(&found, &definitions), definitions))
}

fn resolved(schema: &Value, definitions: &Value) -> Value {
    let name = schema.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next());
    name.and_then(|name| definitions.get(name)).unwrap_or(schema).clone()
}

/// The values that a schema of names allows, whether written as `enum` or as one `const` a variant.
fn names(schema: &Value) -> Vec<String> {
    let of = |list: &Value| list.as_array().into_iter().flatten().cloned().collect::<Vec<Value>>();
    let listed = schema.get("enum").map(of).unwrap_or_default();
    let apart = schema.get("oneOf").map(of).unwrap_or_default();
    let apart = apart.iter().flat_map(|variant| match variant.get("const") {
        Some(name) => vec![name.clone()],
        None => variant.get("enum").map(of).unwrap_or_default(),
    });
    listed.iter().cloned().chain(apart).filter_map(|name| name.as_str().map(str::to_owned)).collect()
}

/// Names of fields that hold a day.
const DAYS: [&str; 8] = ["on", "until", "from", "day", "effective", "issued", "received", "taken-up"];

/// The fields of the form of a step.
pub(crate) fn fields(w: Words, procedure: &str, step: &str, sources: &Sources<'_>) -> Vec<Field> {
    let Some((particulars, definitions)) = particulars(procedure, step) else { return Vec::new() };
    let required: Vec<&str> =
        particulars.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    let Some(properties) = particulars.get("properties").and_then(Value::as_object) else { return Vec::new() };
    let mut fields = Vec::new();
    for (name, schema) in properties {
        let schema = resolved(schema, &definitions);
        // Rows come from the drafted plan; whoever signs, signs for themself.
        if schema.get("type") == Some(&json!("array")) || name == "person" && sources.signs.is_some() {
            continue;
        }
        let words = names(&schema);
        let choices: Vec<(String, String)> = match name.as_str() {
            "person" => people(sources),
            _ => words.iter().map(|name| (name.clone(), w.t(&format!("case-choice-{name}")))).collect(),
        };
        let kind = match schema.get("type").and_then(Value::as_str) {
            Some("boolean") => "check",
            _ if name == "person" && choices.is_empty() => "person",
            _ if !choices.is_empty() => "choice",
            _ if DAYS.contains(&name.as_str()) => "date",
            _ => "text",
        };
        fields.push(Field {
            name: name.clone(),
            label: w.t(&format!("site-field-{name}")),
            kind,
            required: kind != "check" && required.contains(&name.as_str()),
            choices,
        });
    }
    fields
}

/// The people of a plan's rows.
fn people(sources: &Sources<'_>) -> Vec<(String, String)> {
    let Some(plan) = sources.plan else { return Vec::new() };
    let name = |no: PersonNo| {
        let identity = sources.world.person(no).and_then(|person| person.identity.as_ref());
        identity.map_or_else(|| format!("P{}", no.0), |identity| identity.name.to_string())
    };
    plan.rows.iter().map(|row| (row.person.0.to_string(), name(row.person))).collect()
}

/// The command of a step from the fields of its form.
pub(crate) fn command(
    w: Words,
    procedure: &str,
    step: &str,
    sources: &Sources<'_>,
    rows: impl Fn() -> Result<Value, Failure>,
    sent: impl Fn(&str) -> String,
) -> Result<Value, Failure> {
    let Some((particulars, definitions)) = particulars(procedure, step) else { return Ok(json!(step)) };
    let mut stated = Map::new();
    let properties = particulars.get("properties").and_then(Value::as_object).cloned().unwrap_or_default();
    for (name, schema) in properties {
        let schema = resolved(&schema, &definitions);
        let given = sent(&name);
        let value = match (schema.get("type").and_then(Value::as_str), name.as_str()) {
            (Some("array"), "rows") if step == "propose" => json!([]),
            (Some("array"), "rows") => rows()?,
            (Some("array"), _) => continue,
            (_, "person") if sources.signs.is_some() => json!(sources.signs),
            (_, "person") => person(w, &given)?,
            (Some("boolean"), _) => json!(!given.is_empty()),
            (Some("integer"), _) if !given.is_empty() => {
                let number: Result<i64, _> = given.parse();
                json!(number.map_err(|_| Failure::Refused(w.with("site-case-number-wrong", "value", &given)))?)
            }
            // What is not stated is left out: the procedure says whether it may be.
            _ if given.is_empty() => continue,
            _ => json!(given),
        };
        stated.insert(name, value);
    }
    Ok(json!({ step: stated }))
}

fn person(w: Words, given: &str) -> Result<Value, Failure> {
    let number: Result<u32, _> = given.trim_start_matches(['P', 'p']).parse();
    number.map(|no| json!(no)).map_err(|_| Failure::Refused(w.with("site-case-person-wrong", "value", given)))
}

/// The rows of the plan that is drafted for the body and year of a case: everyone who must rotate, with the post intended.
pub(crate) fn rows_of_the_draft(visit: &Visit, office: &Office, id: &CaseId) -> Result<Value, Failure> {
    let CaseId::Planning { body, period: Period::Year(year) } = id else { return Ok(json!([])) };
    let draft = Draft { body: Some(body.to_string()), ..Draft::of(*year, visit.moment.today) };
    let view = visit.view(office.world());
    let laws = view.laws()?;
    let fault = |error: office::plan::DraftError| Failure::Fault(error.to_string());
    let mut planner = view.planner(&draft, &laws).map_err(fault)?;
    planner.prove().map_err(|error| Failure::Fault(error.to_string()))?;
    let plan = planner.plan();
    let given: std::collections::BTreeMap<PersonNo, registry::PostNo> = plan.given().collect();
    let staff = &office.world().staff;
    let stands = planner.movers().iter().filter(|mover| mover.must || given.contains_key(&mover.person));
    let row = |mover: &planner::Mover| {
        let intended = given.get(&mover.person).map(|post| staff.post(*post).key.clone());
        PlanRow { person: mover.person, post: staff.post(mover.post).key.clone(), intended }
    };
    Ok(json!(stands.map(row).collect::<Vec<PlanRow>>()))
}
