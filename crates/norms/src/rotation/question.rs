//! Every determination by its name: what it needs, what it cites, and its explained answer.

use acts::{Cite, list_headings, list_items};
use calendar::Date;
use registry::{Career, Person, PostNo};
use strum::IntoEnumIterator;

use super::ask::{Ask, Outcome};
use super::may_take::{MoveGround, Proposed};
use super::movement::{After, Scheme};
use super::permission::Permission;
use super::{Agreement, Consented, FormRow, Item, Law, Protection, cites};
use crate::explain::{Determination, Norm, explain};
use crate::outcome::Authority;
use crate::question::{NormInfo, QuestionError};
use crate::set::{Set, members};
use crate::trace::Trace;

members! {
    /// What a norm needs to be asked, beside the law.
    Need {
        /// A person.
        Person,
        /// What the register knows of the person beside the career.
        Particulars,
        /// The day as of which it is asked.
        On,
        /// A post.
        Post,
        /// The post held.
        From,
        /// The post to be taken.
        To,
        /// A plan year.
        Year,
        /// The end proposed.
        Until,
        /// The day of the event that starts a clock.
        EventDay,
        /// A body.
        Body,
    }
}

impl Need {
    /// The name as it is written.
    pub const fn written(self) -> &'static str {
        match self {
            Need::Person => "person",
            Need::Particulars => "particulars",
            Need::On => "on",
            Need::Post => "post",
            Need::From => "from",
            Need::To => "to",
            Need::Year => "year",
            Need::Until => "until",
            Need::EventDay => "event-day",
            Need::Body => "body",
        }
    }
}

/// The headings and the items of the list.
fn list() -> Vec<Cite> {
    let headings = list_headings().iter().map(|(_, cite)| *cite);
    headings.chain(list_items().iter().map(|item| item.cite)).collect()
}

/// A question put to a norm by name. What the norm does not need may be left out.
#[derive(Clone, Copy, Debug, Default)]
pub struct Question<'q> {
    /// The career of the person asked about.
    pub career: Option<Career<'q>>,
    /// The person asked about, as the register knows them beside the career.
    pub particulars: Option<&'q Person>,
    /// The day as of which it is asked; the day of a move.
    pub on: Option<Date>,
    /// The post asked about; the destination of a move.
    pub post: Option<PostNo>,
    /// The post held, where two posts are compared.
    pub from: Option<PostNo>,
    /// The other post.
    pub to: Option<PostNo>,
    /// The plan year.
    pub year: Option<i32>,
    /// The end of an extension.
    pub until: Option<Date>,
    /// The day of receipt or of issue.
    pub event_day: Option<Date>,
    /// Key of a body.
    pub body: Option<&'q str>,
    /// On what a move rests; the plan, unless said otherwise.
    pub ground: Option<MoveGround>,
    /// After what a post is offered; after a refusal, unless said otherwise.
    pub after: Option<After>,
    /// Whether the destination is held by someone who stays.
    pub occupied: bool,
}

/// A question all of whose needs are there: the values not needed hold a stand-in that no norm reads.
struct Asked<'q> {
    career: Career<'q>,
    particulars: &'q Person,
    on: Date,
    post: PostNo,
    from: PostNo,
    to: PostNo,
    year: i32,
    until: Date,
    event_day: Date,
    body: &'q str,
    ground: MoveGround,
    after: After,
    occupied: bool,
}

const NO_CAREER: Career<'static> = Career {
    appointments: &[],
    absences: &[],
    extensions: &[],
    circumstances: &[],
    consents: &[],
    refusals: &[],
    waivers: &[],
    qualifications: &[],
    duties: &[],
};

static NO_PERSON: Person = Person {
    identity: None,
    rank: None,
    family: None,
    housing: None,
    children_at_school: None,
    sex: None,
    attestations: Vec::new(),
    service: Vec::new(),
};

impl<'q> Question<'q> {
    fn has(&self, need: Need) -> bool {
        match need {
            Need::Person => self.career.is_some(),
            Need::Particulars => self.particulars.is_some(),
            Need::On => self.on.is_some(),
            Need::Post => self.post.is_some(),
            Need::From => self.from.is_some(),
            Need::To => self.to.is_some(),
            Need::Year => self.year.is_some(),
            Need::Until => self.until.is_some(),
            Need::EventDay => self.event_day.is_some(),
            Need::Body => self.body.is_some(),
        }
    }

    /// Puts the question to the norm of this name and explains the answer.
    pub fn ask(&self, norm: &str, law: &Law<'_>) -> Result<Determination, QuestionError> {
        let info = NORMS.iter().find(|info| info.name == norm);
        let info = info.ok_or_else(|| QuestionError::NoSuchNorm(norm.to_owned()))?;
        let needs = Need::iter().filter(|need| info.needs.contains(&need.written()));
        let missing: Vec<_> = needs.filter(|need| !self.has(*need)).map(Need::written).collect();
        if !missing.is_empty() {
            return Err(QuestionError::Needs { norm: info.name, missing });
        }
        let no_post = PostNo(0);
        let asked = Asked {
            career: self.career.unwrap_or(NO_CAREER),
            particulars: self.particulars.unwrap_or(&NO_PERSON),
            on: self.on.unwrap_or(Date::MIN),
            post: self.post.unwrap_or(no_post),
            from: self.from.unwrap_or(no_post),
            to: self.to.unwrap_or(no_post),
            year: self.year.unwrap_or_default(),
            until: self.until.unwrap_or(Date::MIN),
            event_day: self.event_day.unwrap_or(Date::MIN),
            body: self.body.unwrap_or_default(),
            ground: self.ground.unwrap_or(MoveGround::Plan),
            after: self.after.unwrap_or(After::Refusal),
            occupied: self.occupied,
        };
        answer(info.name, &asked, law).ok_or_else(|| QuestionError::NoSuchNorm(norm.to_owned()))
    }
}

macro_rules! norms {
    ($($ty:ident = $name:literal -> $value:ty, [$($need:ident),*], [$($cite:ident),*] $(+ $list:ident)?, |$q:ident, $law:ident, $trace:ident| $call:expr;)+) => {
        /// Every norm that can be asked.
        pub const NORMS: &[NormInfo] = &[
            $(NormInfo {
                name: $name,
                needs: &[$(Need::$need.written()),*],
                cites: &[$(cites::$cite),*],
                families: &[$($list)?],
            }),+
        ];

        $(
            struct $ty<'a, 'q>(&'a Asked<'q>);

            impl Norm for $ty<'_, '_> {
                type Value = $value;
                type Ask = Ask;
                type Law<'l> = Law<'l>;
                const NAME: &'static str = $name;

                fn evaluate<T: Trace>(&self, $law: &Law<'_>, $trace: &mut T) -> Outcome<$value> {
                    let $q = self.0;
                    $call
                }
            }
        )+

        fn answer(norm: &str, asked: &Asked<'_>, law: &Law<'_>) -> Option<Determination> {
            Some(match norm {
                $($name => explain(&$ty(asked), law),)+
                _ => return None,
            })
        }
    };
}

norms! {
    Commencement = "acts::commencement" -> Date, [], [COMMENCEMENT], |_q, law, trace| super::commencement(law, trace);
    BodyIsCovered = "rotation::body_is_covered" -> bool, [Body], [BODIES], |q, _law, trace| super::body_is_covered(q.body, trace);
    Listed = "rotation::listed" -> Item, [Post], [LIST_APPROVED, BODIES] + list, |q, law, trace| super::listed(q.post, law, trace);
    InScope = "rotation::in_scope" -> bool, [Post], [SCOPE, LIST_APPROVED, BODIES] + list, |q, law, trace| super::in_scope(q.post, law, trace);
    LevelOf = "rotation::level" -> registry::Level, [Post], [SCHEME], |q, law, trace| super::level(q.post, law, trace);
    Start = "rotation::term_start" -> super::TermStart, [Person, On], [SCOPE, TERM, CARRY_OVER],
        |q, law, trace| super::term_start(&q.career, q.on, law, trace);
    Excluded = "rotation::absence_excluded" -> i32, [Person, On], [SCOPE, TERM, CARRY_OVER, ABSENCE],
        |q, law, trace| super::absence_excluded(&q.career, q.on, law, trace);
    Due = "rotation::due" -> Date, [Person, On], [SCOPE, TERM, CARRY_OVER, ABSENCE, EXPIRY_COLUMN],
        |q, law, trace| super::due(&q.career, q.on, law, trace);
    TermPassed = "rotation::term_passed" -> Date, [Person, On], [SCOPE, TERM, CARRY_OVER, ABSENCE, EXPIRY_COLUMN],
        |q, law, trace| super::term_passed(&q.career, q.on, law, trace);
    EndOfTime = "rotation::end_of_time" -> Date, [Person, On], [SCOPE, TERM, CARRY_OVER, ABSENCE, EXPIRY_COLUMN, OFFER_OR_EXTENSION],
        |q, law, trace| super::time_end(&q.career, q.on, law, trace);
    PlanRow = "rotation::plan_row" -> bool, [Person, On, Year],
        [SCOPE, TERM, CARRY_OVER, ABSENCE, EXPIRY_COLUMN, OFFER_OR_EXTENSION, PLAN_DRAWN_UP, LIST_APPROVED, BODIES] + list,
        |q, law, trace| super::plan_row(&q.career, q.on, q.year, law, trace);
    Transitional = "rotation::transitional" -> bool, [Person],
        [COMMENCEMENT, TRANSITION, SCOPE, TERM, CARRY_OVER, ABSENCE, EXPIRY_COLUMN, LIST_APPROVED, BODIES] + list,
        |q, law, trace| super::transitional(&q.career, law, trace);
    TransitionDeadline = "rotation::transition_deadline" -> Date, [], [COMMENCEMENT, TRANSITION_DEADLINE],
        |_q, law, trace| super::transition_deadline(law, trace);
    ExtensionLimit = "rotation::extension_limit" -> Date, [Person, On],
        [SCOPE, TERM, CARRY_OVER, ABSENCE, EXPIRY_COLUMN, OFFER_OR_EXTENSION, COMMENCEMENT, TRANSITION, LIST_APPROVED, BODIES] + list,
        |q, law, trace| super::extension_limit(&q.career, q.on, law, trace);
    Extension = "rotation::extension" -> Permission, [Person, On, Until],
        [SCOPE, TERM, CARRY_OVER, ABSENCE, EXPIRY_COLUMN, OFFER_OR_EXTENSION, PROTECTED, COMMENCEMENT, TRANSITION, LIST_APPROVED, BODIES] + list,
        |q, law, trace| super::extension(&q.career, q.on, q.until, law, trace);
    ReturnBar = "rotation::return_bar" -> Date, [Person, Post, On], [RETURN_BAR, CARRY_OVER, TERM],
        |q, law, trace| super::return_bar(&q.career, q.post, q.on, law, trace);
    MaterialsDue = "rotation::materials_due" -> Date, [Person, On],
        [SCOPE, TERM, CARRY_OVER, ABSENCE, EXPIRY_COLUMN, OFFER_OR_EXTENSION, MATERIALS, EXTENSION_MATERIALS, EXTENSION_MATERIALS_ADMINISTRATION],
        |q, law, trace| super::materials_due(&q.career, q.on, law, trace);
    OrderDeadline = "rotation::order_deadline" -> Date, [EventDay], [ORDER, EXTENSION_ORDER],
        |q, law, trace| super::order_deadline(q.event_day, law, trace);
    NoticeDeadline = "rotation::notice_deadline" -> Date, [EventDay], [NOTICE, EXTENSION_ORDER],
        |q, law, trace| super::notice_deadline(q.event_day, law, trace);
    ReplyDeadline = "rotation::reply_deadline" -> Date, [EventDay], [REPLY],
        |q, law, trace| super::reply_deadline(q.event_day, law, trace);
    ProposalsDue = "rotation::plan_proposals_due" -> Date, [Year], [PROPOSALS],
        |q, law, trace| super::plan_proposals_due(q.year, law, trace);
    SubmissionDue = "rotation::plan_submission_due" -> Date, [Year], [PLAN_DRAWN_UP],
        |q, law, trace| super::plan_submission_due(q.year, law, trace);
    Decider = "rotation::decider" -> Authority, [], [TERM], |_q, _law, trace| super::decider(trace);
    TaskOwner = "rotation::task_owner" -> Authority, [], [HR_SERVICE], |_q, _law, trace| super::task_owner(trace);
    AppointingAuthority = "rotation::appointing_authority" -> Set<Authority>, [From, To], [CARRIED_OUT_BY, INTEREST_DECIDED_BY],
        |q, law, trace| super::appointing_authority(q.from, q.to, law, trace);
    ExtensionRoute = "rotation::extension_route" -> Authority, [Person, On], [EXTENSION_ROUTE, EXTENSION_ROUTE_ADMINISTRATION],
        |q, law, trace| super::extension_route(&q.career, q.on, law, trace);
    FormOfAct = "rotation::act_form" -> super::ActForm, [Post], [ACT_FORM], |q, law, trace| super::act_form(q.post, law, trace);
    SchemeOf = "rotation::scheme" -> Scheme, [From, To], [SCHEME, INTER_LEVEL, INTER_REGIONAL, INTER_SECTORAL],
        |q, law, trace| super::scheme(q.from, q.to, law, trace);
    AgreementOn = "rotation::agreement" -> Agreement, [From, To], [AGREEMENT],
        |q, law, trace| super::agreement(q.from, q.to, law, trace);
    EqualRank = "rotation::equal_rank" -> bool, [From, To], [EQUAL_RANK],
        |q, law, trace| super::equal_rank(q.from, q.to, law, trace);
    Protected = "rotation::protected" -> Protection, [Person, On], [PROTECTED],
        |q, law, trace| super::protection(&q.career, q.on, law, trace);
    RelocationConsent = "rotation::relocation_consent" -> Consented, [Person, Post, On], [PROTECTED],
        |q, law, trace| super::relocation_consent(&q.career, q.post, q.on, law, trace);
    Qualifies = "rotation::qualifies" -> bool, [Person, Post], [QUALIFICATION],
        |q, law, trace| super::qualifies(&q.career, q.post, law, trace);
    MayTake = "rotation::may_take" -> Permission, [Person, Post, On],
        [LIST_APPROVED, BODIES, COMMENCEMENT, SCOPE, TERM, CARRY_OVER, ABSENCE, EXPIRY_COLUMN, DESTINATION, SCHEME, INTER_LEVEL,
         INTER_REGIONAL, INTER_SECTORAL, RETURN_BAR, PROTECTED, OFFER_OR_EXTENSION, AGREEMENT, QUALIFICATION, EQUAL_RANK, INTEREST,
         INTEREST_QUALIFICATION, INTEREST_AGREEMENT, TRANSITION] + list,
        |q, law, trace| super::may_take(
            &q.career, Proposed { to: q.post, on: q.on, ground: q.ground, occupied: q.occupied }, law, trace);
    SameLocalityOffer = "rotation::same_locality_offer" -> Permission, [Person, Post, On],
        [PROTECTED, RETURN_BAR, CARRY_OVER, TERM, OFFER_OR_EXTENSION, OFFER_AFTER_MAXIMUM, QUALIFICATION, EQUAL_RANK],
        |q, law, trace| super::same_locality_offer(&q.career, q.post, q.on, q.after, law, trace);
    PlanForm = "rotation::plan_form" -> Permission, [Person, Particulars, On, Post],
        [PLAN_DRAWN_UP, PLAN_CONTENT, NAME_AND_BIRTH, POST_AND_RANK, EXPIRY_COLUMN, INTENDED_CATEGORY, FAMILY, HOUSING_NEED,
         FORM_TITLE, FORM_NUMBER, FORM_EMPLOYEE, FORM_EXPIRY, FORM_CATEGORY, FORM_FAMILY, FORM_HOUSING],
        |q, law, trace| super::plan_form(
            &FormRow { person: q.particulars, career: q.career, on: q.on, intended: q.post }, law, trace);
}
