//! What a step of a norm of regular attestation found.

use calendar::Date;
use registry::AttestationKind;
use serde::Serialize;

use super::ask::Ask;
use super::code::Code;
use super::cycle::AnchorSource;
use super::exempt::ExemptionGround;
use super::facts::Led;
use crate::verdict::Level;

/// A finding with the facts it used. Small and without heap, so that building one costs nothing where nobody records it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, strum::VariantNames)]
#[serde(tag = "finding", content = "facts", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[allow(missing_docs)] // the fields are named as the facts they are
pub enum Finding {
    /// The rules are known from an article only; its edition of the Law is not verified.
    SourceNotVerified,
    /// A fact is missing.
    Missing { fact: Ask },
    /// Whether the employee serves in a law-enforcement body.
    ServesInBodies { on: Date, serves: bool },
    /// The present service is uninterrupted since this day.
    ServiceContinuousSince { from: Date },
    /// Days out of service: it is continuous only from the later day.
    ServiceInterrupted { last_day: Date, from: Date },
    /// Days out of service that leave it continuous.
    ServiceGapBridged { last_day: Date, from: Date },
    /// The last attestation.
    AttestedLast { on: Date, kind: AttestationKind },
    /// An extraordinary attestation does not start the three years anew.
    AttestationResetsNothing { on: Date },
    /// The three years run from one day to the other.
    AttestationCycle { from: Date, source: AnchorSource, on: Date },
    /// An equal post starts no year.
    EqualPostStartsNoYear { from: Date },
    /// An equal post with other functions, and whether it starts a year.
    EqualPostOtherFunctions { from: Date, starts: bool },
    /// The first year in a new post ends on the day.
    NewPostYear { from: Date, on: Date },
    /// A new post does not count: the three-year date does not fall into its first year.
    NewPostYearNotCounted { from: Date, cycle: Date },
    /// The attestation is due, and the last day in time.
    AttestationDue { on: Date, latest: Date },
    /// Returned from leave; not to be attested before the later day.
    ReturnedFromLeave { on: Date, earliest: Date },
    /// The last day within a year of the return.
    ReturnYear { returned: Date, latest: Date },
    /// The three-year date had not come by the return: no window.
    ReturnWindowNotOpened { returned: Date, cycle: Date },
    /// The year in the new post ends after the year from the return.
    TermsExclude { year_ends: Date, latest: Date },
    /// Leads a body, and whether that exempts.
    LeadsBody { ground: ExemptionGround, of: Led, from: Date, exempt: bool },
    /// Service elsewhere is not counted.
    ServiceElsewhereNotCounted { from: Date, until: Date },
    /// The length of service.
    ServiceCounted { years: i32, months: i32, days: i32 },
    /// Twenty years of service are complete on the day.
    TwentyYearsComplete { on: Date },
    /// Twenty years of service are complete only after the day that matters.
    TwentyYearsNotYet { checked_on: Date, on: Date },
    /// On a leave that exempts.
    OnExemptingLeave { ground: ExemptionGround, from: Date, last_day: Date },
    /// On such leave, but the exemption names women only.
    LeaveOfWomenOnly { ground: ExemptionGround, from: Date, last_day: Date },
    /// Pregnant and not on leave, and whether that exempts.
    PregnantBeforeLeave { from: Date, exempt: bool },
    /// An exemption that does not hold in an extraordinary attestation.
    NotInExtraordinary { ground: ExemptionGround },
    /// Nothing exempts.
    NothingExempts { on: Date },
    /// Overdue from one day to the other.
    OverdueOn { first: Date, until: Date },
    /// Never overdue up to the day.
    NeverOverdue { on: Date },
    /// The day lies in time.
    AttestationInTime { on: Date },
    /// A remark of the catalogue.
    RegularAttestationNoted { level: Level, code: Code, day: Option<Date>, until: Option<Date> },
}
