//! What a step of a norm of rotation found.

use calendar::Date;
use registry::{AbsenceKind, Ground, PostNo};
use serde::Serialize;

use super::{ActForm, Ask, Item, Particular, ProtectedKind, RefusalCode, Scheme, Warning};
use crate::outcome::Authority;

/// A finding with the facts it used. Small and without heap, so that building one costs nothing where nobody records it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, strum::VariantNames)]
#[serde(tag = "finding", content = "facts", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[allow(missing_docs)] // the fields are named as the facts they are
pub enum Finding {
    /// The act entered into force on this day.
    InForce { from: Date },
    /// The act is not in force on the day asked about.
    NotInForce { from: Date, on: Date },
    /// A fact is missing.
    Missing { fact: Ask },
    /// A fact of a post is missing.
    MissingOfPost { fact: Ask, post: PostNo },
    /// The body is one of the four.
    BodyCovered { covered: bool },
    /// The post falls under an item of the list.
    FallsUnder { post: PostNo, item: Item },
    /// The post falls under no item.
    NotInList { post: PostNo },
    /// The level of a post.
    StandsAt { post: PostNo, level: registry::Level },
    /// The term began with this appointment.
    TermBegan { post: PostNo, from: Date },
    /// The term began anew: the appointment is not one of those that carry it over.
    TermRestarted { post: PostNo, from: Date, ground: Ground },
    /// The term began anew: the post is not of equal rank with the one before.
    TermRestartedUnequal { post: PostNo, from: Date, before: PostNo },
    /// The term began anew: it was decided that the gap does not carry it over.
    TermRestartedByDecision { post: PostNo, from: Date, gap_days: i32 },
    /// The term was carried over from the post before.
    TermCarriedOver { post: PostNo, before: PostNo, ground: Ground, gap_days: i32 },
    /// Whether the term was carried over cannot be decided; it is counted on as a bound.
    CarryOverOpen { post: PostNo, before: PostNo, missing: Ask },
    /// Additional duties do not restart the term.
    DutiesChangeNothing { from: Date },
    /// Three years from the beginning of the term.
    ThreeYearsPass { from: Date, on: Date },
    /// Leaves that make one absence.
    AbsencesJoined { from: Date, to: Date, then_from: Date, days_off: i32 },
    /// An absence is left out of the term.
    AbsenceExcluded { from: Date, to: Date, days: i32, term_passes: Date },
    /// An absence of no more than two months counts in the term.
    AbsenceCounted { from: Date, to: Date, exceeds_from: Date },
    /// An absence of a kind that the clause does not name counts in the term.
    AbsenceOfOtherKind { kind: AbsenceKind, from: Date },
    /// An absence that begins once the term has passed changes nothing.
    AbsenceAfterTerm { from: Date, term_passed: Date },
    /// An absence whose end is not recorded.
    AbsenceOpen { from: Date, seen_on: Date, days_so_far: i32, not_before: Date },
    /// The term passes on this day.
    TermPasses { on: Date },
    /// A fact is missing: the term passes no earlier than this day.
    TermPassesNotBefore { on: Date },
    /// The first day on which nothing of the term is left.
    NothingLeft { from: Date },
    /// An extension moves the end of the time in the post.
    Extended { until: Date, ordered: Date },
    /// An extension that extends nothing.
    ExtendsNothing { until: Date, runs_from: Date },
    /// The three years of an extension run from this day, to this limit.
    ExtensionLimit { runs_from: Date, until: Date },
    /// The time in the post ends on this day.
    TimeEnds { on: Date },
    /// The plan of a year: whether the employee stands in it.
    InPlan { year: i32, time_ends: Date, stands: bool },
    /// A decision already moves the employee out of the post before the plan year.
    MovedOutBefore { on: Date, year: i32 },
    /// Held three years on the day the act entered into force, or not.
    Transitional { term_passed: Date, commencement: Date, applies: bool },
    /// A last day.
    LastDay { counted_from: Date, on: Date },
    /// A circumstance protects.
    Protects { kind: ProtectedKind, from: Date },
    /// The person holds no post on the day.
    HoldsNoPost { on: Date },
    /// A circumstance has no document: a claim, shown and not relied on.
    Claimed { kind: ProtectedKind },
    /// The document of a circumstance is no longer valid: a claim again.
    ClaimedDocumentOver { kind: ProtectedKind, until: Date },
    /// A circumstance is documented, but not a fact that the clause asks of it: a claim.
    ClaimedNotProved { kind: ProtectedKind, fact: Ask },
    /// A circumstance does not protect: the clause's conditions are not met, or it is over.
    DoesNotProtect { kind: ProtectedKind },
    /// No circumstance protects.
    NotProtected,
    /// The move does, or does not, lead to another locality.
    Relocation { needed: bool },
    /// A written consent to the move stands.
    ConsentStands { on: Date },
    /// A written consent was withdrawn in time.
    ConsentWithdrawn { on: Date, withdrawn: Date },
    /// No written consent to the move is recorded.
    NoConsent,
    /// The scheme of a move.
    MoveScheme { from: registry::Level, to: registry::Level, scheme: Scheme },
    /// Whether two posts are of equal rank.
    RanksCompared { one: PostNo, other: PostNo, equal: bool },
    /// The post was left on a ground that bars the return for a year.
    LeftOnBarringGround { post: PostNo, on: Date, ground: Ground, open_from: Date },
    /// The bar is lifted by a decision otherwise.
    BarLifted { decided: Date },
    /// A requirement is met, or not.
    RequirementsCompared { required: i32, met: i32, unmet: i32 },
    /// Agreement is needed before the order.
    AgreementNeeded { president: bool, administration: bool },
    /// Consent and time in the post are not asked in the interest of the service.
    InterestOfService,
    /// The post took the place of one held before.
    TookThePlace { post: PostNo, before: PostNo },
    /// Who decides or acts.
    Decides { authority: Authority },
    /// The form of the act of appointment.
    ActTakesForm { form: ActForm },
    /// The destination is open.
    DestinationOpen { post: PostNo },
    /// Speaks against it.
    Refused {
        code: RefusalCode,
        #[serde(skip_serializing_if = "Option::is_none")]
        day: Option<Date>,
        #[serde(skip_serializing_if = "Option::is_none")]
        post: Option<PostNo>,
    },
    /// To be shown, not a ground to refuse.
    Warned { warning: Warning },
    /// The plan follows the form: one numbered row an employee.
    RowOfTheForm,
    /// A column of the form shows what it must.
    ParticularShown { particular: Particular, column: u8 },
    /// What a column of the form must show is not recorded.
    ParticularMissing { particular: Particular, column: u8 },
    /// The row shows all that the plan must show of an employee.
    RowComplete,
}
