//! Which unit studies the candidates to which posts before they are agreed (rules/16–24).

use std::sync::LazyLock;

use serde::Deserialize;

use super::read;
use super::words::{Body, Committee, Duty, PostRole, Unit};
use crate::cite::Cite;
use crate::held::held_cite;

/// Who may decide that another unit, or none, studies the candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OverrideBy {
    /// The Head of State or the Head of the Administration.
    HeadOfStateOrHeadPa,
    /// Authorised officials, whom the text does not name (A20).
    AuthorisedOfficials,
    /// Nobody.
    None,
}

/// A unit that studies candidates.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct UnitInfo {
    /// Key.
    pub key: Unit,
    /// The clause that names it.
    #[serde(deserialize_with = "held_cite")]
    pub cite: Cite,
    /// `administration`, `security-council-staff` or `commission`.
    pub belongs_to: String,
    /// Who may decide otherwise.
    pub override_by: OverrideBy,
    /// Kazakh.
    pub kk: String,
    /// Russian.
    pub ru: String,
    /// English.
    pub en: String,
}

/// To which posts of its rows a route is limited; what is empty limits nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct When {
    /// Posts of these bodies.
    pub bodies: Vec<Body>,
    /// Chairmen of these committees.
    pub committees: Vec<Committee>,
    /// Not the chairmen of these.
    pub except_committees: Vec<Committee>,
    /// Those in charge of this.
    pub duty: Option<Duty>,
    /// These of the posts of the row.
    pub roles: Vec<PostRole>,
}

/// The posts that one paragraph names for one unit.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Route {
    /// Clause and order in it: `17(1).2#1`.
    pub id: String,
    /// The clause.
    #[serde(deserialize_with = "held_cite")]
    pub cite: Cite,
    /// The unit.
    pub unit: Unit,
    /// The rows of the List.
    pub rows: Vec<u16>,
    /// Which of their posts.
    #[serde(default)]
    pub when: When,
}

#[derive(Deserialize)]
struct File {
    unit: Vec<UnitInfo>,
    route: Vec<Route>,
}

fn file() -> &'static File {
    static HELD: LazyLock<File> =
        LazyLock::new(|| read("law/U020000828_/routes.toml", include_str!("../../../../law/U020000828_/routes.toml")));
    &HELD
}

/// The routes, in the order of the Rules.
pub fn routes() -> &'static [Route] {
    &file().route
}

/// What is said of a unit.
pub fn unit(key: Unit) -> Option<&'static UnitInfo> {
    file().unit.iter().find(|unit| unit.key == key)
}
