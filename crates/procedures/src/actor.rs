//! Who acts: the roles of the acts, not of this program.

use norms::Authority;
use serde::{Deserialize, Serialize};

/// A role in which a step is taken. One person may have several.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    strum::Display,
    strum::EnumIter,
    strum::EnumString,
    strum::IntoStaticStr,
    schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Actor {
    /// The HR service of the body (rules/4).
    HrService,
    /// The head of the body.
    Head,
    /// A deputy of the head.
    HeadDeputy,
    /// An authorised head.
    AuthorisedHead,
    /// A deputy of an authorised head.
    AuthorisedHeadDeputy,
    /// The person entitled to appoint and release.
    AppointingAuthority,
    /// The employee of the case.
    Employee,
    /// The Presidential Administration.
    Administration,
    /// The President.
    President,
    /// The program itself: a day has come, or another case has taken its step.
    System,
}

impl From<Authority> for Actor {
    fn from(authority: Authority) -> Actor {
        match authority {
            Authority::HrService => Actor::HrService,
            Authority::Head => Actor::Head,
            Authority::AuthorisedHead => Actor::AuthorisedHead,
            Authority::AppointingAuthority => Actor::AppointingAuthority,
            Authority::Administration => Actor::Administration,
            Authority::President => Actor::President,
        }
    }
}
