//! The rows of the List: who appoints or elects, who proposes, with whom it is agreed.

use std::sync::LazyLock;

use registry::Text;
use serde::Deserialize;

use super::read;
use super::words::{Actor, Mark, PostRole};
use crate::cite::Cite;
use crate::held::held_cite;

/// One way in which a row is agreed: every actor of `all_of`, and the actors whose mark applies to the post.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alternative {
    /// Who agree, all of them.
    pub all_of: Vec<Actor>,
    /// The actor on whose recorded instruction alone this way is open.
    pub on_instruction_of: Option<Actor>,
    /// Who agree too where a mark applies to the post.
    #[serde(default)]
    pub also_if: Vec<AlsoIf>,
}

/// An actor who agrees only where a mark applies to the post.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AlsoIf {
    /// The actor.
    pub actor: Actor,
    /// The mark.
    pub mark: Mark,
}

/// The columns of a row as they would stand under another reading of the print (A17).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OtherReading {
    /// Who appoints, where that differs.
    pub appointed_by: Option<Vec<Actor>>,
    /// Who proposes.
    pub proposed_by: Vec<Actor>,
    /// Who agree.
    pub agreed_with: Vec<Alternative>,
}

/// A row of the List.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Row {
    /// Printed number.
    pub id: u16,
    /// Citation.
    #[serde(deserialize_with = "held_cite")]
    pub cite: Cite,
    kk: Box<str>,
    ru: Box<str>,
    en: Box<str>,
    /// Column 2: who appoints or elects.
    pub appointed_by: Vec<Actor>,
    /// Whether column 2 elects.
    #[serde(default)]
    pub elected: bool,
    /// Column 3: who proposes to the appointer.
    pub proposed_by: Vec<Actor>,
    /// Column 4: alternatives, of which any one suffices; none: nobody agrees.
    pub agreed_with: Vec<Alternative>,
    /// The other reading of a cell with "or on his instruction" (A2, A3).
    pub agreed_with_other: Option<Vec<Alternative>>,
    /// Agreement that the Rules presuppose where column 4 shows none.
    #[serde(default)]
    pub agreed_with_by_rules: Vec<Alternative>,
    /// In place of column 4 for a release.
    pub release_agreed_with: Option<Vec<Alternative>>,
    /// Marks at the row.
    pub marks: Vec<Mark>,
    /// The part of the row at which its mark stands, where it is a part.
    pub marks_cover: Option<PostRole>,
    /// The paragraph of the Rules that names who writes to the Administration or the President.
    #[serde(default, deserialize_with = "held_cite_option")]
    pub submission_rule: Option<Cite>,
    /// Another paragraph that fits by its letter (A43).
    #[serde(default, deserialize_with = "held_cite_option")]
    pub submission_rule_other: Option<Cite>,
    /// The form of act (`decree`, `order`) or the reading to which the paragraph is limited.
    pub submission_if: Option<String>,
    /// The routes that name posts of the row.
    pub routes: Vec<String>,
    /// Whether the row also holds posts that no route names (A19).
    #[serde(default)]
    pub partly_unrouted: bool,
    /// Rows that prevail over this general one for their posts (A6).
    #[serde(default)]
    pub special_rows: Vec<u16>,
    /// How many members beside the chairman the row numbers.
    pub members: Option<i32>,
    /// How many posts the row numbers.
    pub seats: Option<i32>,
    /// Whether the print leaves its columns open.
    #[serde(default)]
    pub uncertain: bool,
    /// The columns under the other reading.
    pub other: Option<OtherReading>,
}

impl Row {
    /// Name of the post or posts.
    pub fn names(&self) -> Text {
        Text { kk: self.kk.clone(), ru: self.ru.clone(), en: self.en.clone() }
    }

    /// The names in Kazakh, Russian, English.
    pub fn each_name(&self) -> [&str; 3] {
        [&self.kk, &self.ru, &self.en]
    }

    /// Whether the row carries a mark.
    pub fn has_mark(&self, mark: Mark) -> bool {
        self.marks.contains(&mark)
    }
}

fn held_cite_option<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Cite>, D::Error> {
    held_cite(deserializer).map(Some)
}

/// An actor's name.
#[derive(Clone, Debug, Deserialize)]
pub struct ActorInfo {
    /// Key.
    pub key: Actor,
    /// `person`, `collegial`, `class` or `unit`.
    pub kind: String,
    /// `list`, or `rules` for an actor of the Rules alone.
    #[serde(rename = "where")]
    pub part: String,
    /// Kazakh.
    pub kk: String,
    /// Russian.
    pub ru: String,
    /// English.
    pub en: String,
}

/// A mark with its note.
#[derive(Clone, Debug, Deserialize)]
pub struct MarkInfo {
    /// The mark.
    pub sign: Mark,
    /// Citation of the note.
    #[serde(deserialize_with = "held_cite")]
    pub cite: Cite,
}

#[derive(Deserialize)]
struct File {
    held_from: toml::value::Datetime,
    mark: Vec<MarkInfo>,
    actor: Vec<ActorInfo>,
    row: Vec<Row>,
}

fn file() -> &'static File {
    static HELD: LazyLock<File> = LazyLock::new(|| {
        read("law/U020000828_/nomenclature.toml", include_str!("../../../../law/U020000828_/nomenclature.toml"))
    });
    &HELD
}

/// The rows of the List, in order.
pub fn rows() -> &'static [Row] {
    &file().row
}

/// The row of this number.
pub fn row(id: u16) -> Option<&'static Row> {
    rows().iter().find(|row| row.id == id)
}

/// The first day on which the text of the rows is held.
pub fn rows_held_from() -> Option<calendar::Date> {
    file().held_from.to_string().parse().ok()
}

/// What is said of an actor.
pub fn actor(key: Actor) -> Option<&'static ActorInfo> {
    file().actor.iter().find(|actor| actor.key == key)
}

/// What is said of a mark.
pub fn mark(sign: Mark) -> Option<&'static MarkInfo> {
    file().mark.iter().find(|mark| mark.sign == sign)
}
