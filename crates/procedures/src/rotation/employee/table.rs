//! The table of a rotation by plan: states, steps, rows (section 2.2 of the inventory).

use calendar::Date;
use registry::{AbsenceKind, ReorganisationCause};
use serde::{Deserialize, Serialize};

use crate::Actor::{self, AppointingAuthority, AuthorisedHead, Head, HrService, President, System};
use crate::rotation::checks::MoveOf;
use crate::rotation::cites;
use crate::{Code, DocumentKind, Row};

/// Where the rotation of an employee stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::EnumIter, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum State {
    /// Not begun.
    New,
    /// The term runs.
    Counting,
    /// A leave that is left out of the term runs.
    Suspended,
    /// In the approved plan, the term not yet passed.
    Expiring,
    /// The term has passed.
    Due,
    /// Written consent to relocation is asked for.
    ConsentAsked,
    /// A protected employee refused to relocate.
    RefusedProtected,
    /// An employee who is not protected refused the rotation.
    RefusedOrdinary,
    /// Decided.
    Decided,
    /// The act of appointment is issued.
    Ordered,
    /// The employee has been told.
    Notified,
    /// Rotated.
    Rotated,
    /// The time in the post is extended.
    Extended,
    /// Released and taken into the disposal of the body.
    AtDisposal,
    /// Moved or released otherwise.
    Left,
}

/// A step of a rotation by plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::AsRefStr, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", deny_unknown_fields)]
#[strum(serialize_all = "kebab-case")]
pub enum Command {
    /// R1: a listed post is held.
    Open,
    /// R2: a leave begins.
    LeaveBegins {
        /// Kind by the order.
        kind: AbsenceKind,
        /// First day.
        from: Date,
        /// Last day, where the order names it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        to: Option<Date>,
    },
    /// R2: it has ended.
    LeaveEnds {
        /// Kind by the order.
        kind: AbsenceKind,
        /// First day.
        from: Date,
        /// Last day.
        to: Date,
    },
    /// R3: appointed anew after a reorganisation, a change of structure or a renaming.
    Reappointed {
        /// Key of the post.
        post: Box<str>,
        /// Which of the three.
        cause: ReorganisationCause,
        /// The day from which the act takes effect.
        from: Date,
        /// Whether the post is of equal rank.
        equal: bool,
    },
    /// R3: given additional duties without a change of post.
    DutiesAdded {
        /// First day.
        from: Date,
        /// Last day, if set.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Date>,
    },
    /// R4: stands in an approved plan.
    EnterPlan,
    /// R5: the term has passed.
    TermPasses,
    /// R6: the HR service asks for written consent to a move.
    AskConsent {
        /// Key of the post.
        to: Box<str>,
    },
    /// R7: the employee consents.
    Consent,
    /// R8: the employee refuses to relocate.
    RefuseRelocation,
    /// R9: the head offers a post in the same locality.
    Offer {
        /// Key of the post.
        post: Box<str>,
    },
    /// R9: the employee accepts it.
    AcceptOffer,
    /// R10: an extension runs.
    Extended,
    /// R11: the employee refuses the post offered.
    RefuseOffer,
    /// R11: released and taken into the disposal of the body.
    Release {
        /// Last day in the post.
        last_day: Date,
    },
    /// R12: an employee who is not protected refuses the rotation.
    RefuseRotation,
    /// R13: moved or released for it.
    MoveOrRelease {
        /// Key of the post, where moved.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        to: Option<Box<str>>,
        /// The day from which it takes effect.
        on: Date,
    },
    /// R14: the move is decided.
    Decide {
        /// Key of the post.
        to: Box<str>,
        /// The day from which the move takes effect.
        on: Date,
        /// The other moves of the same set.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        together: Vec<MoveOf>,
        /// Who else decided, where two posts have different appointing authorities.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        jointly: Vec<Actor>,
    },
    /// R15: the act of appointment is issued.
    Order {
        /// Who signed it.
        signed_by: Actor,
    },
    /// R16: the employee is told.
    Notify,
    /// R17: the act takes effect.
    TakeEffect {
        /// The day the duties were taken up, where another.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        taken_up: Option<Date>,
    },
    /// R18: service housing is given.
    GrantHousing {
        /// Which dwelling.
        dwelling: Box<str>,
        /// First day.
        from: Date,
        /// Whether with the right to privatise it.
        #[serde(default)]
        privatisation: bool,
    },
    /// R18: the grant ends with the duties of the post.
    EndHousing,
    /// R19: the employee withdraws the consent.
    WithdrawConsent {
        /// Whether the move falls by it; found when it is decided.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        counts: Option<bool>,
    },
    /// R20: the employee consents to a move while the extension runs.
    ConsentEarly {
        /// Key of the post.
        to: Box<str>,
    },
    /// X15: the extension has ended and the post is still held.
    ExtensionEnds,
    /// The post is held no more: the case has nothing left to settle.
    PostLeft,
}

use State::{
    AtDisposal, ConsentAsked, Counting, Decided, Due, Expiring, Extended, Left, New, Notified, Ordered,
    RefusedOrdinary, RefusedProtected, Rotated, Suspended,
};

const OFFICIALS: &[Actor] = &[AppointingAuthority, Head, AuthorisedHead, President];
const RECORDED: &[Actor] = &[HrService, AppointingAuthority, Head, AuthorisedHead, President];
const EMPLOYEE: &[Actor] = &[Actor::Employee];
const LIVE: &[State] = &[
    Counting,
    Suspended,
    Expiring,
    Due,
    ConsentAsked,
    RefusedProtected,
    RefusedOrdinary,
    Decided,
    Ordered,
    Notified,
    Extended,
];

pub(super) const ROWS: &[Row<State>] = &[
    Row::new("R1", "open", &[New], Some(Counting), &[System], cites::LIST_APPROVED),
    Row::new("R2", "leave-begins", &[Counting], Some(Suspended), &[HrService], cites::ABSENCE)
        .documents(&[(DocumentKind::LeaveOrder, cites::ABSENCE)])
        .aside(),
    Row::new("R2", "leave-ends", &[Suspended], Some(Counting), &[HrService], cites::ABSENCE).aside(),
    Row::new("R3", "reappointed", &[Counting], Some(Counting), &[HrService], cites::CARRY_OVER)
        .documents(&[(DocumentKind::Order, cites::CARRY_OVER)])
        .aside(),
    Row::new("R3", "duties-added", &[Counting], Some(Counting), &[HrService], cites::CARRY_OVER)
        .documents(&[(DocumentKind::Order, cites::CARRY_OVER)])
        .aside(),
    Row::new("R4", "enter-plan", &[Counting], Some(Expiring), &[System], cites::PLAN_GROUND),
    Row::new("R5", "term-passes", &[Expiring], Some(Due), &[System], cites::TERM),
    Row::new("R6", "ask-consent", &[Expiring, Due], Some(ConsentAsked), &[HrService], cites::PROTECTED)
        .documents(&[(DocumentKind::ConsentRequest, cites::PROTECTED)])
        .aside(),
    Row::new("R7", "consent", &[ConsentAsked], None, EMPLOYEE, cites::PROTECTED)
        .documents(&[(DocumentKind::Consent, cites::PROTECTED)]),
    Row::new("R8", "refuse-relocation", &[ConsentAsked], Some(RefusedProtected), EMPLOYEE, cites::OFFER_OR_EXTENSION)
        .documents(&[(DocumentKind::Refusal, cites::OFFER_OR_EXTENSION)])
        .aside(),
    Row::new("R9", "offer", &[RefusedProtected], None, &[Head], cites::OFFER_OR_EXTENSION)
        .otherwise(Code::WrongAuthority)
        .documents(&[(DocumentKind::Offer, cites::OFFER_OR_EXTENSION)]),
    Row::new("R9", "accept-offer", &[RefusedProtected], None, EMPLOYEE, cites::OFFER_OR_EXTENSION)
        .documents(&[(DocumentKind::OfferAnswer, cites::OFFER_OR_EXTENSION)]),
    Row::new("R10", "extended", &[RefusedProtected], Some(Extended), &[System], cites::OFFER_OR_EXTENSION),
    Row::new("R11", "refuse-offer", &[RefusedProtected], None, EMPLOYEE, cites::AFTER_REFUSAL)
        .documents(&[(DocumentKind::OfferAnswer, cites::AFTER_REFUSAL)]),
    Row::new("R11", "release", &[RefusedProtected], Some(AtDisposal), OFFICIALS, cites::AFTER_REFUSAL)
        .otherwise(Code::WrongAuthority)
        .documents(&[(DocumentKind::Order, cites::AFTER_REFUSAL)])
        .aside(),
    Row::new("R12", "refuse-rotation", &[Expiring, Due], Some(RefusedOrdinary), EMPLOYEE, cites::RETURN_BAR)
        .documents(&[(DocumentKind::Refusal, cites::RETURN_BAR)])
        .aside(),
    Row::new("R13", "move-or-release", &[RefusedOrdinary], Some(Left), OFFICIALS, cites::RETURN_BAR)
        .otherwise(Code::WrongAuthority)
        .documents(&[(DocumentKind::Order, cites::RETURN_BAR)]),
    Row::new("R14", "decide", &[Expiring, Due], Some(Decided), OFFICIALS, cites::CARRIED_OUT_BY)
        .otherwise(Code::WrongAuthority),
    Row::new("R15", "order", &[Decided], Some(Ordered), RECORDED, cites::ORDER).closed(Code::NoPositiveDecision),
    Row::new("R16", "notify", &[Ordered], Some(Notified), &[HrService], cites::NOTICE)
        .documents(&[(DocumentKind::Notice, cites::NOTICE)]),
    Row::new("R17", "take-effect", &[Notified], Some(Rotated), &[HrService], cites::CARRIED_OUT_BY),
    Row::new("R18", "grant-housing", &[Rotated], None, &[HrService], cites::HOUSING)
        .documents(&[(DocumentKind::HousingGrant, cites::HOUSING)]),
    Row::new("R18", "end-housing", &[Rotated], None, &[HrService], cites::HOUSING),
    Row::new("R19", "withdraw-consent", &[Expiring, Due, Decided, Ordered, Notified], None, EMPLOYEE, cites::PROTECTED)
        .documents(&[(DocumentKind::Withdrawal, cites::PROTECTED)])
        .silent(),
    Row::new("R20", "consent-early", &[Extended], None, EMPLOYEE, cites::OFFER_OR_EXTENSION)
        .documents(&[(DocumentKind::Consent, cites::OFFER_OR_EXTENSION)]),
    Row::new("X15", "extension-ends", &[Extended], None, &[System], cites::OFFER_AFTER_MAXIMUM),
    Row::new("out", "post-left", LIVE, Some(Left), &[System], cites::SCOPE).silent(),
];
