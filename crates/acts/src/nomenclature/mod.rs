//! The nomenclature of posts of Decree No 828 as data: rows, actors, units and routes, and from when each unit's text is held.
//!
//! The data lie in `law/U020000828_/`; what they mean for a post on a day is said by the norms.

mod edition;
mod lookup;
mod route;
mod row;
mod words;

pub use edition::{Said, said_on};
pub use lookup::{Found, find};
pub use route::{OverrideBy, Route, UnitInfo, When, routes, unit};
pub use row::{ActorInfo, AlsoIf, Alternative, MarkInfo, OtherReading, Row, actor, mark, row, rows, rows_held_from};
pub use words::{Actor, Body, Committee, Duty, Mark, PostRole, Unit};

use std::sync::LazyLock;

use crate::held::{LawError, Notice};

/// A file of the act, read on first use. The data are part of the program: that they can be read is shown by this crate's tests.
fn read<T: for<'de> serde::Deserialize<'de>>(file: &'static str, text: &str) -> T {
    toml::from_str(text).unwrap_or_else(|e| panic!("{}", LawError { file, reason: e.to_string() }))
}

/// The refusals and warnings of the act, with the level of each.
pub fn notices() -> &'static [Remark] {
    #[derive(serde::Deserialize)]
    struct File {
        refusal: Vec<Remark>,
    }
    static HELD: LazyLock<Vec<Remark>> = LazyLock::new(|| {
        let text = include_str!("../../../../law/U020000828_/refusals.toml");
        read::<File>("law/U020000828_/refusals.toml", text).refusal
    });
    &HELD
}

/// A refusal or warning of the catalogue.
#[derive(Clone, Debug, serde::Deserialize)]
pub struct Remark {
    /// Code, message and cure.
    #[serde(flatten)]
    pub notice: Notice,
    /// `refuse` or `warn`.
    pub level: String,
    /// The reading under which it is of another level.
    pub level_if: Option<LevelIf>,
    /// The provisions from which it may come.
    pub cite: Vec<String>,
}

/// Another level under a reading.
#[derive(Clone, Debug, serde::Deserialize)]
pub struct LevelIf {
    /// Name of the reading.
    pub reading: String,
    /// Its value.
    pub value: String,
    /// The level then.
    pub level: String,
}
