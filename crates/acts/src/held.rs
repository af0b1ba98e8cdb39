//! The acts held by the product, compiled in from `law/` and read on first use.

use std::sync::LazyLock;

use registry::{Level, Role, Text};
use serde::Deserialize;

use crate::act::{Act, Provision, SharedReading};
use crate::cite::Cite;

/// Why the data of an act cannot be read: a fault of `law/`, found by the tests.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {reason}")]
pub struct LawError {
    /// The file.
    pub file: &'static str,
    /// What is wrong.
    pub reason: String,
}

pub(crate) struct Source {
    pub(crate) file: &'static str,
    pub(crate) text: &'static str,
}

macro_rules! law {
    ($path:literal) => {
        $crate::held::Source { file: concat!("law/", $path), text: include_str!(concat!("../../../law/", $path)) }
    };
}
pub(crate) use law;

// `include_str!` takes a literal only, so each file is named.
const ACTS: &[(Source, Source)] = &[
    (law!("U2500001070/act.toml"), law!("U2500001070/provisions.toml")),
    (law!("U2400000490/act.toml"), law!("U2400000490/provisions.toml")),
    (law!("Z1100000380/act.toml"), law!("Z1100000380/provisions.toml")),
    (law!("U2500000853/act.toml"), law!("U2500000853/provisions.toml")),
    (law!("U020000828_/act.toml"), law!("U020000828_/provisions.toml")),
];

fn read<T: for<'de> Deserialize<'de>>(source: &Source) -> Result<T, LawError> {
    toml::from_str(source.text).map_err(|e| LawError { file: source.file, reason: e.to_string() })
}

/// The data are part of the program: that they can be read is shown by this crate's tests.
pub(crate) fn held<T: for<'de> Deserialize<'de>>(source: &Source) -> T {
    read(source).unwrap_or_else(|fault| panic!("{fault}"))
}

/// The acts held, without their provisions.
pub fn acts() -> &'static [Act] {
    static HELD: LazyLock<Vec<Act>> = LazyLock::new(|| ACTS.iter().map(|(act, _)| held(act)).collect());
    &HELD
}

/// The act with this id.
pub fn find_act(id: &str) -> Option<&'static Act> {
    acts().iter().find(|act| act.id == id)
}

impl Act {
    /// The provisions, in the order of the act.
    pub fn provisions(&self) -> &'static [Provision] {
        #[derive(Deserialize)]
        struct File {
            provision: Vec<Provision>,
        }
        static HELD: LazyLock<Vec<Vec<Provision>>> =
            LazyLock::new(|| ACTS.iter().map(|(_, provisions)| held::<File>(provisions).provision).collect());
        let at = acts().iter().position(|act| act.id == self.id);
        at.map_or(&[], |at| HELD[at].as_slice())
    }
}

/// An item of the list of posts subject to rotation (U2500001070, annex 1).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct ListItem {
    /// Body key and printed number: `internal-affairs.5`.
    pub key: String,
    /// Citation.
    #[serde(deserialize_with = "held_cite")]
    pub cite: Cite,
    /// Key of the body.
    pub body: String,
    /// Printed number within the body.
    pub ordinal: u16,
    /// Kind of unit.
    pub unit_kind: String,
    /// Role in the unit.
    pub role: Role,
    /// Level.
    pub level: Level,
    /// Whether the item's own words place it at the level, or our reading does.
    pub level_basis: String,
    /// The other level that the words allow.
    pub level_alternative: Option<Level>,
    /// Name.
    pub names: Text,
}

impl ListItem {
    /// The citation of the body's heading in the list.
    pub fn heading(&self) -> Option<Cite> {
        list_headings().iter().find(|(body, _)| *body == self.body).map(|(_, cite)| *cite)
    }
}

pub(crate) fn held_cite<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Cite, D::Error> {
    let text = String::deserialize(deserializer)?;
    // The data are read once and kept for the life of the program.
    Cite::held(Box::leak(text.into_boxed_str())).ok_or_else(|| serde::de::Error::custom("not a citation"))
}

#[derive(Deserialize)]
struct ListFile {
    body: Vec<ListBody>,
    post: Vec<ListItem>,
}

#[derive(Deserialize)]
struct ListBody {
    key: String,
    #[serde(deserialize_with = "held_cite")]
    cite: Cite,
    names: Text,
}

fn list() -> &'static ListFile {
    static HELD: LazyLock<ListFile> = LazyLock::new(|| held(&law!("U2500001070/posts.toml")));
    &HELD
}

/// The items of the list of posts subject to rotation.
pub fn list_items() -> &'static [ListItem] {
    &list().post
}

/// The bodies of the list with the citations of their headings.
pub fn list_headings() -> &'static [(String, Cite)] {
    static HELD: LazyLock<Vec<(String, Cite)>> =
        LazyLock::new(|| list().body.iter().map(|body| (body.key.clone(), body.cite)).collect());
    &HELD
}

/// The name of a body of the list.
pub fn body_name(key: &str) -> Option<&'static Text> {
    list().body.iter().find(|body| body.key == key).map(|body| &body.names)
}

/// The form of the annual rotation plan (annex to the rules of U2500001070).
#[derive(Clone, Debug, Deserialize)]
pub struct PlanForm {
    /// The form itself.
    pub form: PlanFormHead,
    /// Its columns from the left.
    pub column: Vec<PlanColumn>,
}

/// What stands above the columns.
#[derive(Clone, Debug, Deserialize)]
pub struct PlanFormHead {
    /// Citation.
    #[serde(deserialize_with = "held_cite")]
    pub cite: Cite,
    /// The title; `20__` is the blank for the plan year.
    pub title: Text,
}

/// A column of the annual plan.
#[derive(Clone, Debug, Deserialize)]
pub struct PlanColumn {
    /// Citation.
    #[serde(deserialize_with = "held_cite")]
    pub cite: Cite,
    /// From the left, from 1.
    pub number: u8,
    /// Its heading.
    pub heading: Text,
}

/// The form of the annual rotation plan.
pub fn plan_form() -> &'static PlanForm {
    static HELD: LazyLock<PlanForm> = LazyLock::new(|| held(&law!("U2500001070/form.toml")));
    &HELD
}

/// A refusal, warning or breach of the catalogue: its words in three languages.
#[derive(Clone, Debug, Deserialize)]
pub struct Notice {
    /// Code: `return-within-year`.
    #[serde(alias = "key")]
    pub code: String,
    /// What it says.
    pub message: Text,
    /// What would cure it.
    pub cure: Option<Text>,
}

/// The refusals, warnings and breaches of Decree 1070.
pub fn rotation_notices() -> &'static [Notice] {
    #[derive(Deserialize)]
    struct File {
        refusal: Vec<Notice>,
        warning: Vec<Notice>,
        breach: Vec<Notice>,
    }
    static HELD: LazyLock<Vec<Notice>> = LazyLock::new(|| {
        let file: File = held(&law!("U2500001070/refusals.toml"));
        [file.refusal, file.warning, file.breach].concat()
    });
    &HELD
}

/// What Decree 853 changes in other acts.
pub(crate) fn amendments_of_853<T: for<'de> Deserialize<'de>>() -> T {
    held(&law!("U2500000853/amendments.toml"))
}

/// Who acts, by which route, with which papers and on which grounds, in the reserve of Decree 853.
pub(crate) fn reserve_of_853<T: for<'de> Deserialize<'de>>() -> T {
    held(&law!("U2500000853/reserve.toml"))
}

/// The refusals, warnings and breaches of Decree 853.
pub(crate) fn refusals_of_853<T: for<'de> Deserialize<'de>>() -> T {
    held(&law!("U2500000853/refusals.toml"))
}

/// Questions that several acts leave open in the same words.
pub fn shared_readings() -> &'static [SharedReading] {
    #[derive(Deserialize)]
    struct File {
        reading: Vec<SharedReading>,
    }
    static HELD: LazyLock<Vec<SharedReading>> = LazyLock::new(|| held::<File>(&law!("shared.toml")).reading);
    &HELD
}
