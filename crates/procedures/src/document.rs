//! The papers of a step: each is named by its kind and by the hash of exactly what was seen or signed.

use calendar::Date;
use registry::Document;
use serde::{Deserialize, Serialize};

/// What a paper is.
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
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum DocumentKind {
    /// A proposal: to the plan (rules/10), or for a rotation in the interest of the service (rules/24.3).
    Proposal,
    /// The plan in its form (rules/9, 11).
    Plan,
    /// The note with which the plan is sent out (rules/12).
    Dispatch,
    /// The sheet on which employees sign for having seen the plan (rules/14).
    AcquaintanceSheet,
    /// The request for a written consent (rules/6.1).
    ConsentRequest,
    /// A written consent (rules/6.1).
    Consent,
    /// The withdrawal of a consent (A60).
    Withdrawal,
    /// A written refusal (rules/6.2).
    Refusal,
    /// The offer of a post (rules/6.2, 6.3).
    Offer,
    /// The answer to an offer.
    OfferAnswer,
    /// A submission (rules/15(1), 18, 21(1)).
    Submission,
    /// What proves a ground that is stated (rules/18, 21(1), 24.3).
    Proof,
    /// The service record with photograph and the special check (rules/15(2), 21(2)).
    ServiceRecord,
    /// The biography (rules/15(3), 21(3)).
    Biography,
    /// That the materials came in (rules/23).
    Receipt,
    /// A decision of the President, the Administration or the head.
    Decision,
    /// An order (rules/17.1, 20, 24.5).
    Order,
    /// An order of the President (rules/17.2).
    PresidentialOrder,
    /// The notice to the employee (rules/17.3, 20).
    Notice,
    /// The grant of service housing (rules/7).
    HousingGrant,
    /// The order of leave (rules/3.3).
    LeaveOrder,
}

/// A paper given with a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DocumentRef {
    /// What it is.
    pub kind: DocumentKind,
    /// Hash of its bytes, where the program keeps them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hash: Option<Box<str>>,
    /// Number as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<Box<str>>,
    /// Date of the paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
}

impl DocumentRef {
    /// A paper of which only the kind is said.
    pub fn of(kind: DocumentKind) -> DocumentRef {
        DocumentRef { kind, hash: None, number: None, on: None }
    }

    /// The paper as the register keeps it.
    pub fn registered(&self) -> Document {
        Document { number: self.number.clone(), on: self.on, issuer: None, until: None }
    }
}
