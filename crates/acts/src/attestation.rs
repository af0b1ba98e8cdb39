//! The data of Decree 490 on the extraordinary attestation: categories of posts, seats of the commissions, decisions, forms, remarks.

use std::sync::LazyLock;

use registry::Text;
use serde::Deserialize;

use crate::cite::Cite;
use crate::held::{Notice, held, held_cite, law};

/// One of the two sorts of commission (decree/2).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, serde::Serialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum CommissionKind {
    /// The one central commission.
    Central,
    /// A commission of an oblast, a city of republican significance or the capital.
    Regional,
}

/// A unit that an item of annex 1 names.
#[derive(Clone, Debug, Deserialize)]
pub struct Unit {
    /// Key: `pd-apparatus`.
    pub key: String,
    /// Whether its regional commission is taken from an approved table: it serves the whole country or stands outside the regions.
    #[serde(default)]
    pub home_by_table: bool,
    /// Name.
    #[serde(flatten)]
    pub names: Names,
}

/// A name in three languages, as the lists write it beside other fields.
#[derive(Clone, Debug, Deserialize)]
pub struct Names {
    /// Kazakh.
    pub kk: String,
    /// Russian.
    pub ru: String,
    /// English.
    pub en: String,
}

/// A sub-unit or a role that an item of annex 1 names.
#[derive(Clone, Debug, Deserialize)]
pub struct Word {
    /// Key: `independent-division`, `deputy-head`.
    pub key: String,
    /// Roles that it takes in as long as a deputy is read to be a first deputy, too.
    #[serde(default)]
    pub covers: Vec<String>,
    /// Name.
    #[serde(flatten)]
    pub names: Names,
}

/// What an item of annex 1 matches: a role in a sub-unit of a unit.
#[derive(Clone, Debug, Deserialize)]
pub struct Match {
    /// Key of the unit.
    pub unit: String,
    /// Key of the sub-unit; `none` is the unit itself.
    pub sub: String,
    /// Keys of the roles.
    pub roles: Vec<String>,
}

/// An item of annex 1: a category of posts whose holders are attested.
#[derive(Clone, Debug, Deserialize)]
pub struct Category {
    /// Before which commission.
    pub commission: CommissionKind,
    /// Printed number within its section.
    pub no: u16,
    /// Citation.
    #[serde(deserialize_with = "held_cite")]
    pub cite: Cite,
    /// The mark of a footnote: `*`, `**`, or none.
    pub mark: String,
    /// Whether all its posts are leadership posts: `yes` or `mixed`.
    pub leadership: String,
    /// What it matches.
    #[serde(rename = "match")]
    pub matches: Vec<Match>,
    /// Wording.
    #[serde(flatten)]
    pub names: Names,
}

impl Category {
    /// The place of the citation within its part: `1.7`.
    pub fn item(&self) -> &'static str {
        self.cite.within_act().rsplit('/').next().unwrap_or_default()
    }
}

/// A footnote mark of annex 1 and the structure it points to.
#[derive(Clone, Debug, Deserialize)]
pub struct Footnote {
    /// The mark.
    pub mark: String,
    /// Citation.
    #[serde(deserialize_with = "held_cite")]
    pub cite: Cite,
}

#[derive(Deserialize)]
struct CategoriesFile {
    unit: Vec<Unit>,
    sub: Vec<Word>,
    role: Vec<Word>,
    footnote: Vec<Footnote>,
    category: Vec<Category>,
}

fn categories_file() -> &'static CategoriesFile {
    static HELD: LazyLock<CategoriesFile> = LazyLock::new(|| held(&law!("U2400000490/categories.toml")));
    &HELD
}

/// The items of annex 1, in printed order.
pub fn categories() -> &'static [Category] {
    &categories_file().category
}

/// The units that the items name.
pub fn units() -> &'static [Unit] {
    &categories_file().unit
}

/// The sub-units that the items name.
pub fn sub_units() -> &'static [Word] {
    &categories_file().sub
}

/// The roles that the items name.
pub fn roles() -> &'static [Word] {
    &categories_file().role
}

/// The footnotes of annex 1.
pub fn footnotes() -> &'static [Footnote] {
    &categories_file().footnote
}

/// What a seat makes of its holder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SeatRole {
    /// Chairs.
    Chair,
    /// Votes.
    Member,
    /// Keeps the records and does not vote.
    Secretary,
}

/// A seat of a commission by posts.
#[derive(Clone, Debug, Deserialize)]
pub struct Seat {
    /// Of which sort of commission.
    pub commission: CommissionKind,
    /// Place in printed order.
    pub no: u16,
    /// Citation.
    #[serde(deserialize_with = "held_cite")]
    pub cite: Cite,
    /// Role.
    pub role: SeatRole,
    /// Whether its holder votes.
    pub voting: bool,
    /// Whether it names two posts of which one sits.
    pub alternates: bool,
    /// The post.
    #[serde(flatten)]
    pub names: Names,
}

/// The seats of both sorts of commission, in printed order.
pub fn seats() -> &'static [Seat] {
    #[derive(Deserialize)]
    struct File {
        seat: Vec<Seat>,
    }
    static HELD: LazyLock<Vec<Seat>> = LazyLock::new(|| held::<File>(&law!("U2400000490/compositions.toml")).seat);
    &HELD
}

/// One of the five decisions of clause 15.
#[derive(Clone, Debug, Deserialize)]
pub struct Decision {
    /// Number of the sub-clause.
    pub no: u16,
    /// Key: `fit`.
    pub key: String,
    /// Citation.
    #[serde(deserialize_with = "held_cite")]
    pub cite: Cite,
    /// Whether the employee fits the post held.
    pub fit: bool,
    /// What it may recommend, where it leaves a choice.
    pub variants: Vec<String>,
    /// Short label.
    pub label: Text,
    /// The wording of item 7 of the attestation sheet.
    #[serde(flatten)]
    pub wording: Names,
}

/// An outcome outside clause 15.
#[derive(Clone, Debug, Deserialize)]
pub struct OutsideOutcome {
    /// Key: `dismissal-for-non-appearance`.
    pub key: String,
    /// Citation.
    #[serde(deserialize_with = "held_cite")]
    pub cite: Cite,
    /// Short label.
    pub label: Text,
    /// The wording of item 7 of the attestation sheet.
    #[serde(flatten)]
    pub wording: Names,
}

/// A stage of the attestation (rules/4).
#[derive(Clone, Debug, Deserialize)]
pub struct Stage {
    /// Place in the order of the stages.
    pub no: u16,
    /// Key: `norms`.
    pub key: String,
    /// Citation.
    #[serde(deserialize_with = "held_cite")]
    pub cite: Cite,
    /// Name.
    #[serde(flatten)]
    pub names: Names,
}

#[derive(Deserialize)]
struct DecisionsFile {
    stage: Vec<Stage>,
    decision: Vec<Decision>,
    outcome: Vec<OutsideOutcome>,
}

fn decisions_file() -> &'static DecisionsFile {
    static HELD: LazyLock<DecisionsFile> = LazyLock::new(|| held(&law!("U2400000490/decisions.toml")));
    &HELD
}

/// The stages, in order.
pub fn stages() -> &'static [Stage] {
    &decisions_file().stage
}

/// The five decisions, in order.
pub fn decisions() -> &'static [Decision] {
    &decisions_file().decision
}

/// The outcomes outside clause 15.
pub fn outside_outcomes() -> &'static [OutsideOutcome] {
    &decisions_file().outcome
}

/// When a field of a form has to be filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Required {
    /// Always.
    Always,
    /// Never.
    Optional,
    /// For holders of a leadership post.
    LeadershipPost,
    /// On paper.
    OnPaper,
    /// Always, but not for an outcome outside clause 15.
    ExceptOutcome,
}

/// Which of the three sides of clause 3 a field lays before the commission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// Personal qualities.
    PersonalQualities,
    /// Professional qualities.
    ProfessionalQualities,
    /// Results of service.
    Results,
}

/// A field of a form.
#[derive(Clone, Debug, Deserialize)]
pub struct Field {
    /// Place in printed order.
    pub order: u16,
    /// Key: `unit-results`.
    pub key: String,
    /// Citation.
    #[serde(deserialize_with = "held_cite")]
    pub cite: Cite,
    /// When it has to be filled in.
    pub required: Required,
    /// What it shows of the employee.
    pub shows: Option<Side>,
    /// Heading.
    #[serde(flatten)]
    pub names: Names,
    /// What to write there.
    pub guidance: Option<Text>,
}

/// A form: annex 2 or 3.
#[derive(Clone, Debug, Deserialize)]
pub struct Form {
    /// Key: `service-characteristic`.
    pub key: String,
    /// Citation.
    #[serde(deserialize_with = "held_cite")]
    pub cite: Cite,
    /// Its fields.
    #[serde(rename = "field")]
    pub fields: Vec<Field>,
    /// Heading.
    #[serde(flatten)]
    pub names: Names,
}

fn forms() -> &'static [Form] {
    #[derive(Deserialize)]
    struct File {
        form: Vec<Form>,
    }
    static HELD: LazyLock<Vec<Form>> = LazyLock::new(|| held::<File>(&law!("U2400000490/forms.toml")).form);
    &HELD
}

/// The service characteristic (annex 2).
pub fn characteristic_form() -> &'static Form {
    &forms()[0]
}

/// The attestation sheet (annex 3).
pub fn sheet_form() -> &'static Form {
    &forms()[1]
}

/// A remark of the catalogue with its level.
#[derive(Clone, Debug, Deserialize)]
pub struct Remark {
    /// `refuse`, `breach`, `warn` or `ask`.
    pub level: String,
    /// The reading under which the level is another.
    pub level_if: Option<LevelIf>,
    /// What it rests on.
    pub cite: Vec<String>,
    /// Code and words.
    #[serde(flatten)]
    pub notice: Notice,
}

/// A level that holds under a reading.
#[derive(Clone, Debug, Deserialize)]
pub struct LevelIf {
    /// Name of the reading.
    pub reading: String,
    /// Its value.
    pub value: String,
    /// The level then.
    pub level: String,
}

/// The remarks of the Decree: ATT. Those of regular attestation stand with their own act.
pub fn remarks() -> &'static [Remark] {
    #[derive(Deserialize)]
    struct File {
        refusal: Vec<Remark>,
    }
    static HELD: LazyLock<Vec<Remark>> = LazyLock::new(|| held::<File>(&law!("U2400000490/refusals.toml")).refusal);
    &HELD
}

/// The words of all remarks.
pub fn notices() -> &'static [Notice] {
    static HELD: LazyLock<Vec<Notice>> =
        LazyLock::new(|| remarks().iter().map(|remark| remark.notice.clone()).collect());
    &HELD
}

/// The keys of the regions that have a commission: oblasts, cities of republican significance, the capital (rules/9.1).
pub fn regions() -> &'static [String] {
    #[derive(Deserialize)]
    struct File {
        region: Vec<Region>,
    }
    #[derive(Deserialize)]
    struct Region {
        key: String,
    }
    static HELD: LazyLock<Vec<String>> =
        LazyLock::new(|| held::<File>(&law!("regions.toml")).region.into_iter().map(|region| region.key).collect());
    &HELD
}
