//! The form of a scenario file.

use std::collections::BTreeMap;

use calendar::Date;
use norms::rotation::{After, MoveGround};
use registry::{Level, Locality, Nomenclature, PersonEvent, Role, StaffEvent};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::determine::BRANCHES;

/// A scenario.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// What it shows, in one sentence.
    pub scenario: String,
    /// Id of the act.
    pub act: String,
    /// The worked example of the inventory it carries over, if it is one.
    #[serde(default)]
    pub example: Option<String>,
    /// Why the answer is what it is.
    #[serde(default)]
    pub reason: Option<String>,
    /// The facts: of rotation the register's events, of the other acts the document that their norms read.
    #[serde(default)]
    pub facts: Value,
    /// The questions.
    pub ask: Vec<Ask>,
}

/// The facts of a scenario of rotation.
#[derive(Clone, Debug, Default, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Facts {
    /// Day of the act's first official publication; unknown where absent.
    #[schemars(with = "Option<String>")]
    pub publication: Option<Date>,
    /// Readings chosen, by name.
    pub readings: BTreeMap<String, String>,
    /// Posts by key; body and unit are made from what is said of the post.
    pub posts: BTreeMap<String, PostFacts>,
    /// Further events of the staff establishment.
    pub staff: Vec<StaffEvent>,
    /// Events of the person asked about.
    pub person: Vec<PersonEvent>,
    /// Events of other people.
    pub others: Vec<Vec<PersonEvent>>,
}

/// A post in a scenario.
#[derive(Clone, Debug, Default, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct PostFacts {
    /// List item it was matched to.
    pub item: Option<Box<str>>,
    /// Whether the body confirmed the match; yes unless said otherwise.
    pub confirmed: Option<bool>,
    /// Body; that of the item where absent.
    pub body: Option<Box<str>>,
    /// Key of the unit; a unit of its own where absent.
    pub unit: Option<Box<str>>,
    /// Kind of the unit.
    pub unit_kind: Option<Box<str>>,
    /// Role.
    pub role: Option<Role>,
    /// Level recorded for this very post.
    pub level: Option<Level>,
    /// KATO code.
    pub locality: Option<Locality>,
    /// Category.
    pub category: Option<Box<str>>,
    /// Class in the table of equal posts.
    pub rank_class: Option<Box<str>>,
    /// Who besides the body has a say; unknown where absent.
    pub nomenclature: Option<Nomenclature>,
    /// Who appoints.
    pub appointing_authority: Option<Box<str>>,
    /// Requirements; unknown where absent.
    pub requirements: Option<Vec<Box<str>>>,
    /// Vacant for a time.
    pub temporarily_vacant: Option<Span>,
    /// Last day of the post.
    #[schemars(with = "Option<String>")]
    pub abolished_after: Option<Date>,
}

/// First and last day.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// First day.
    #[schemars(with = "String")]
    pub from: Date,
    /// Last day.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub until: Option<Date>,
}

/// A question with the answer expected.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Ask {
    /// Name of the norm.
    pub norm: String,
    /// The day as of which it is asked.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub on: Option<Date>,
    /// Key of the post asked about.
    #[serde(default)]
    pub post: Option<String>,
    /// Key of the post held.
    #[serde(default)]
    pub from: Option<String>,
    /// Key of the post to be taken.
    #[serde(default)]
    pub to: Option<String>,
    /// Plan year.
    #[serde(default)]
    pub year: Option<i32>,
    /// End of an extension.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub until: Option<Date>,
    /// Day of receipt or issue.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub event_day: Option<Date>,
    /// Key of a body.
    #[serde(default)]
    pub body: Option<String>,
    /// On what a move rests.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub ground: Option<MoveGround>,
    /// After what a post is offered.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub after: Option<After>,
    /// What is otherwise in the facts for this question only: a merge patch (RFC 7386), `null` removes.
    #[serde(default)]
    pub with: Option<Value>,
    /// Readings for this question only.
    #[serde(default)]
    pub readings: BTreeMap<String, String>,
    /// The answer.
    pub expect: Expected,
}

/// The answer expected.
#[derive(Clone, Debug, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// The case.
    pub outcome: String,
    /// The value.
    #[serde(default)]
    pub value: Option<Value>,
    /// Facts asked for, exactly.
    #[serde(default)]
    pub asks: Option<Vec<String>>,
    /// Codes of what speaks against it, exactly.
    #[serde(default)]
    pub refusals: Option<Vec<String>>,
    /// Codes of what was done late or not at all, exactly.
    #[serde(default)]
    pub breaches: Option<Vec<String>>,
    /// What is shown, exactly.
    #[serde(default)]
    pub warnings: Option<Vec<String>>,
    /// Codes of what a person has to decide, exactly.
    #[serde(default)]
    pub questions: Option<Vec<String>>,
    /// Clauses that must be on the path.
    #[serde(default)]
    pub clauses: Vec<String>,
    /// Readings that must be named as having decided the answer.
    #[serde(default)]
    pub decided_by: Vec<String>,
}

/// Why a scenario cannot be run.
#[derive(Debug, thiserror::Error)]
pub enum ScenarioError {
    /// The file is not a scenario of this form.
    #[error("not a scenario: {0}")]
    Form(String),
    /// A fact does not fit the others.
    #[error("in the facts: {0}")]
    Facts(#[from] registry::WorldError),
    /// A reading that does not exist, or a value it cannot have.
    #[error("in the readings: {0}")]
    Reading(#[from] norms::ReadingError),
    /// A question that cannot be put.
    #[error("in the questions: {0}")]
    Question(#[from] norms::QuestionError),
    /// A post that is not among the facts.
    #[error("in the questions: there is no post “{0}” among the facts")]
    NoPost(String),
    /// No such list item, and no body said.
    #[error("in the facts: the post “{0}” names neither a list item nor a body that exists")]
    NoBody(String),
    /// The law layer lacks what the act needs.
    #[error("{0}")]
    Law(#[from] norms::LawError),
    /// A question over a document of facts that cannot be answered.
    #[error("{0}")]
    Determine(#[from] crate::determine::DetermineError),
    /// No such act.
    #[error("there is no act “{0}”; the acts are listed by `lauazym acts list`")]
    NoAct(String),
}

impl Scenario {
    /// Reads a scenario from YAML.
    pub fn parse(text: &str) -> Result<Scenario, ScenarioError> {
        // YAML is read into JSON first: the events are written as one key with its particulars, which YAML readers would
        // otherwise want as a tag.
        let value: Value = serde_yaml_ng::from_str(text).map_err(|e| ScenarioError::Form(e.to_string()))?;
        serde_json::from_value(value).map_err(|e| ScenarioError::Form(e.to_string()))
    }
}

/// The form of a scenario as JSON Schema.
pub fn schema() -> Value {
    let mut schema = schemars::schema_for!(Scenario).to_value();
    let branches = BRANCHES.iter().map(|branch| (branch.act, branch.schema()));
    let rotation = (crate::law::ROTATION, schemars::schema_for!(Facts).to_value());
    let mut defined = serde_json::Map::new();
    let mut forms = Vec::new();
    for (act, mut form) in std::iter::once(rotation).chain(branches) {
        if let Some(Value::Object(within)) = form.get_mut("$defs").map(Value::take) {
            defined.extend(within);
        }
        if let Some(form) = form.as_object_mut() {
            form.remove("$defs");
            form.remove("$schema");
            form.insert("title".to_owned(), act.into());
        }
        forms.push(form);
    }
    if let Some(Value::Object(own)) = schema.get_mut("$defs") {
        own.extend(defined);
    }
    schema["properties"]["facts"] = serde_json::json!({ "anyOf": forms });
    schema
}
