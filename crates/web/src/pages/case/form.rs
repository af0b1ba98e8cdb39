//! The form of a step, made from the schema of its command: whatever a procedure asks to be stated can be stated here.

use office::Office;
use office::plan::{Draft, Drafts};
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

/// What a step asks to be stated: a field of its particulars, or of an object within them.
struct Stated {
    /// Names from the outside in.
    path: Vec<String>,
    schema: Value,
    required: bool,
}

/// Every field of the particulars of a step; objects are opened to their fields.
fn stated(particulars: &Value, definitions: &Value, within: &[String]) -> Vec<Stated> {
    let required = particulars.get("required").and_then(Value::as_array);
    let required: Vec<&str> = required.into_iter().flatten().filter_map(Value::as_str).collect();
    let properties = particulars.get("properties").and_then(Value::as_object);
    let field = |(name, schema): (&String, &Value)| {
        let schema = known(schema, definitions);
        let path: Vec<String> = within.iter().chain([name]).cloned().collect();
        if schema.get("properties").is_some() {
            return stated(&schema, definitions, &path);
        }
        vec![Stated { path, schema, required: required.contains(&name.as_str()) }]
    };
    properties.into_iter().flatten().flat_map(field).collect()
}

/// A schema without what says that it may be absent.
fn known(schema: &Value, definitions: &Value) -> Value {
    let given = schema.get("anyOf").and_then(Value::as_array).and_then(|of| of.iter().find(|one| !is_null(one)));
    resolved(given.unwrap_or(schema), definitions)
}

fn is_null(schema: &Value) -> bool {
    schema.get("type") == Some(&json!("null"))
}

/// Whether a schema is of a type, beside which nothing may be allowed.
fn is(schema: &Value, wanted: &str) -> bool {
    match schema.get("type") {
        Some(Value::Array(types)) => types.iter().any(|one| one == wanted),
        Some(one) => one == wanted,
        None => false,
    }
}

/// The fields of the form of a step.
pub(crate) fn fields(w: Words, procedure: &str, step: &str, sources: &Sources<'_>) -> Vec<Field> {
    let Some((particulars, definitions)) = particulars(procedure, step) else { return Vec::new() };
    let all = stated(&particulars, &definitions, &[]);
    // Rows come from the drafted plan; whoever signs, signs for themself.
    let asked = |field: &&Stated| {
        let is_person = field.path == ["person"];
        !(is(&field.schema, "array") || is_person && sources.signs.is_some())
    };
    all.iter().filter(asked).map(|field| shown(w, field, sources)).collect()
}

fn shown(w: Words, field: &Stated, sources: &Sources<'_>) -> Field {
    let name = field.path.last().map_or("", String::as_str);
    let choices: Vec<(String, String)> = match name {
        "person" => people(sources),
        _ => names(&field.schema).into_iter().map(|one| (one.clone(), choice(w, &one))).collect(),
    };
    let kind = match () {
        () if is(&field.schema, "boolean") => "check",
        () if !choices.is_empty() => "choice",
        () if field.schema.get("format") == Some(&json!("date")) => "date",
        () => "text",
    };
    Field {
        name: field.path.join("."),
        label: office::language::try_text(w.0, &format!("site-field-{name}"), &[]).unwrap_or_else(|| name.to_owned()),
        kind,
        required: kind != "check" && field.required,
        choices,
    }
}

/// The words of a choice: those of procedures, else those of the register.
fn choice(w: Words, name: &str) -> String {
    let families = ["case-choice", "actor", "absence-kind", "ground", "refusal-of"];
    let said = families.iter().find_map(|family| office::language::try_text(w.0, &format!("{family}-{name}"), &[]));
    said.unwrap_or_else(|| name.to_owned())
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
    let mut told = Map::new();
    for field in stated(&particulars, &definitions, &[]) {
        let given = sent(&field.path.join("."));
        let name = field.path.last().map_or("", String::as_str);
        let value = match name {
            "rows" if step == "propose" => json!([]),
            "rows" => rows()?,
            _ if is(&field.schema, "array") => continue,
            "person" if sources.signs.is_some() => json!(sources.signs),
            "person" => person(w, &given)?,
            _ if is(&field.schema, "boolean") => json!(!given.is_empty()),
            // What is not stated is left out: the procedure says whether it may be.
            _ if given.is_empty() => continue,
            _ if is(&field.schema, "integer") => {
                let number: Result<i64, _> = given.parse();
                json!(number.map_err(|_| Failure::Refused(w.with("site-case-number-wrong", "value", &given)))?)
            }
            _ => json!(given),
        };
        put(&mut told, &field.path, value);
    }
    Ok(json!({ step: told }))
}

/// Puts a value where a path leads, making the objects on the way.
fn put(told: &mut Map<String, Value>, path: &[String], value: Value) {
    match path {
        [] => {}
        [name] => {
            told.insert(name.clone(), value);
        }
        [name, rest @ ..] => {
            let within = told.entry(name.clone()).or_insert_with(|| json!({}));
            if let Some(within) = within.as_object_mut() {
                put(within, rest, value);
            }
        }
    }
}

fn person(w: Words, given: &str) -> Result<Value, Failure> {
    let number: Result<u32, _> = given.trim_start_matches(['P', 'p']).parse();
    number.map(|no| json!(no)).map_err(|_| Failure::Refused(w.with("site-case-person-wrong", "value", given)))
}

/// The rows of the plan that is drafted for the body and year of a case: everyone who must rotate, with the post intended.
pub(crate) fn rows_of_the_draft(visit: &Visit, office: &Office, id: &CaseId) -> Result<Value, Failure> {
    let CaseId::Planning { body, period: Period::Year(year) } = id else { return Ok(json!([])) };
    // The head's wishes stand in the draft of the body, or in that of the year over all bodies.
    let drafts = Drafts::beside(&visit.site.settings.data);
    let unread = |error: office::plan::DraftFileError| Failure::Fault(error.to_string());
    let draft = match drafts.read(*year, Some(body)).map_err(unread)? {
        Some(own) => Some(own),
        None => drafts.read(*year, None).map_err(unread)?,
    };
    let none = || Draft { body: Some(body.to_string()), ..Draft::of(*year, visit.moment.today) };
    let draft = draft.map_or_else(none, |draft| Draft { on: visit.moment.today, ..draft });
    let view = visit.view(office.world());
    let laws = view.laws()?;
    let fault = |error: office::plan::DraftError| Failure::Fault(error.to_string());
    let mut planner = view.planner(&draft, &laws).map_err(fault)?;
    planner.prove().map_err(|error| Failure::Fault(error.to_string()))?;
    let plan = planner.plan();
    let given: std::collections::BTreeMap<PersonNo, registry::PostNo> = plan.given().collect();
    let staff = &office.world().staff;
    let own = staff.find_body(body);
    let of_body = |mover: &&planner::Mover| Some(staff.post(mover.post).body) == own;
    let in_plan = |mover: &&planner::Mover| mover.must || given.contains_key(&mover.person);
    let stands = planner.movers().iter().filter(of_body).filter(in_plan);
    let row = |mover: &planner::Mover| {
        let intended = given.get(&mover.person).map(|post| staff.post(*post).key.clone());
        PlanRow { person: mover.person, post: staff.post(mover.post).key.clone(), intended }
    };
    Ok(json!(stands.map(row).collect::<Vec<PlanRow>>()))
}
