//! Every norm of the reserve by its name: what it needs, what it may cite.

use acts::{Act, PublicationFact};
use calendar::{Date, Quarter, WorkingCalendar};

use super::reading::Readings;
use super::{Ask, Code, Facts, Law, cites};
use crate::explain::Determination;
use crate::law::LawError;
use crate::question::{Branch, NormInfo, QuestionError, norms};
use crate::verdict::Verdict;

norms! {
    Facts, Law, Ask;
    Commencement = "reserve::commencement" -> Date, [], [cites::COMMENCEMENT], super::commencement;
    InScope = "reserve::in_scope" -> bool, ["employee", "on"], [cites::COMMENCEMENT, cites::EMPLOYEES], super::in_scope;
    MembersOn = "reserve::members_on" -> Vec<String>, ["entries", "on"], [cites::COMMENCEMENT, cites::RESERVE, cites::STAY, cites::REMOVAL, cites::REMOVED], super::members_on;
    PostInScope = "reserve::post_in_scope" -> Verdict<Code>, ["nomination.posts", "posts", "on"],
        [cites::COMMENCEMENT, cites::RESERVE, cites::POSTS, cites::FIRST_HEADS], super::post_in_scope;
    RouteOf = "reserve::route" -> super::Route, ["employee", "on"],
        [cites::COMMENCEMENT, cites::DEPARTMENT_ORGANISES, cites::STATE_GUARD_LIST, cites::SUBMITTED_BY_DEPARTMENT, cites::STATE_GUARD, cites::SECONDED,
         cites::SECONDED_ADMINISTRATION, cites::LISTS_SENT, cites::SUBMISSION], super::route;
    Nominator = "reserve::nominator" -> Verdict<Code>, ["nomination", "employee", "on"],
        [cites::COMMENCEMENT, cites::STATE_GUARD, cites::FIRST_HEADS, cites::SECONDED, cites::SECONDED_ADMINISTRATION,
         cites::SUBMISSION, cites::ADDITIONAL], super::nominator;
    Eligible = "reserve::eligible" -> Verdict<Code>, ["employee", "nomination", "posts", "on"],
        [cites::COMMENCEMENT, cites::EMPLOYEES, cites::REQUIREMENTS, cites::QUALIFICATION, cites::ATTESTED, cites::NO_PENALTY,
         cites::SECONDED, cites::SECONDED_ADMINISTRATION, cites::SELECTION], super::eligible;
    PostsOpen = "reserve::posts_open" -> Vec<String>, ["employee", "nomination", "posts", "on"],
        [cites::COMMENCEMENT, cites::RESERVE, cites::POSTS, cites::FIRST_HEADS, cites::QUALIFICATION], super::posts_open;
    Materials = "reserve::materials" -> super::Completeness, ["nomination.materials", "employee", "on"],
        [cites::COMMENCEMENT, cites::STATE_GUARD_LIST, cites::SECONDED_ADMINISTRATION, cites::LISTS_SENT, cites::MATERIALS, cites::SUBMISSION,
         cites::INDICATORS, cites::CONFORMITY, cites::ATTESTATION_STATED, cites::SERVICE_REFERENCE, cites::SPECIAL_CHECK],
        super::materials;
    IndicatorsWindow = "reserve::indicators_window" -> super::Window, ["nomination", "employee"], [cites::INDICATORS],
        super::indicators_window;
    QuarterDatesOf = "reserve::quarter_dates" -> super::QuarterDates, ["on"],
        [cites::COMMENCEMENT, cites::QUARTERLY, cites::LISTS_SENT, cites::DEPARTMENT_TASKS, cites::CHECKED, cites::LISTED],
        super::quarter_dates;
    CycleOf = "reserve::cycle" -> super::Cycle, ["on"], [cites::COMMENCEMENT, cites::QUARTERLY, cites::LISTS_SENT, cites::ADDITIONAL], super::cycle;
    CycleOfDecision = "reserve::cycle_of_decision" -> Quarter, ["nomination.sent", "on"],
        [cites::COMMENCEMENT, cites::QUARTERLY, cites::LISTS_SENT, cites::DECIDED, cites::ADDITIONAL], super::cycle_of_decision;
    Nominate = "reserve::nominate" -> Verdict<Code>, ["nomination", "employee", "posts", "entries", "on"],
        [cites::COMMENCEMENT, cites::EMPLOYEES, cites::RESERVE, cites::POSTS, cites::STATE_GUARD, cites::STATE_GUARD_LIST, cites::FIRST_HEADS,
         cites::QUARTERLY, cites::REQUIREMENTS, cites::QUALIFICATION, cites::ATTESTED, cites::NO_PENALTY, cites::SECONDED,
         cites::SECONDED_ADMINISTRATION, cites::SELECTION, cites::LISTS_SENT, cites::MATERIALS, cites::SUBMISSION, cites::NOT_AT_ONCE,
         cites::REFUSED, cites::STAY, cites::ADDITIONAL, cites::REMOVAL, cites::TERM_OVER, cites::RETURN], super::nominate;
    Simultaneity = "reserve::simultaneity" -> Verdict<Code>, ["nomination", "agreement-submission", "on"],
        [cites::COMMENCEMENT, cites::NOT_AT_ONCE], super::simultaneity;
    DefectsUntil = "reserve::defects_until" -> Date, ["nomination.sent"],
        [cites::LISTS_SENT, cites::DEFECTS, cites::CHECKED, cites::LISTED, cites::ADDITIONAL], super::defects_until;
    Defects = "reserve::defects" -> Verdict<Code>, ["handling", "defects", "on"],
        [cites::COMMENCEMENT, cites::DEFECTS, cites::LISTS_SENT, cites::CHECKED, cites::ADDITIONAL], super::defects;
    Uncured = "reserve::uncured" -> super::AtListing, ["defects", "on"],
        [cites::COMMENCEMENT, cites::DEFECTS, cites::LISTED, cites::LISTS_SENT, cites::CHECKED, cites::ADDITIONAL], super::uncured;
    Listing = "reserve::listing" -> Verdict<Code>, ["checks", "defects", "nomination", "employee", "on"],
        [cites::COMMENCEMENT, cites::EMPLOYEES, cites::DEPARTMENT_ORGANISES, cites::STATE_GUARD_LIST, cites::REQUIREMENTS,
         cites::QUALIFICATION, cites::ATTESTED, cites::NO_PENALTY, cites::SECONDED, cites::SECONDED_ADMINISTRATION,
         cites::SELECTION, cites::LISTS_SENT, cites::MATERIALS, cites::SUBMISSION, cites::INDICATORS, cites::CONFORMITY,
         cites::ATTESTATION_STATED, cites::SERVICE_REFERENCE, cites::SPECIAL_CHECK, cites::DEFECTS, cites::CHECKED,
         cites::LISTED, cites::ADDITIONAL], super::listing;
    Submission = "reserve::submission" -> Verdict<Code>, ["list", "employee", "on"],
        [cites::COMMENCEMENT, cites::DEPARTMENT_ORGANISES, cites::SUBMITTED_BY_DEPARTMENT, cites::STATE_GUARD, cites::AGREED],
        super::submission;
    Approval = "reserve::approval" -> Verdict<Code>, ["list", "decision", "employee", "on"],
        [cites::COMMENCEMENT, cites::DEPARTMENT_ORGANISES, cites::SUBMITTED_BY_DEPARTMENT, cites::STATE_GUARD, cites::AGREED],
        super::approval;
    Decision = "reserve::decision" -> Verdict<Code>, ["decision", "nomination", "employee", "posts", "entries", "on"],
        [cites::COMMENCEMENT, cites::EMPLOYEES, cites::RESERVE, cites::POSTS, cites::FIRST_HEADS, cites::NO_PENALTY, cites::DECIDED,
         cites::INCLUDED, cites::REFUSED, cites::STAY, cites::REMOVAL, cites::TERM_OVER, cites::REMOVED, cites::RETURN],
        super::decision;
    DecidedTogether = "reserve::decided_together" -> super::DecisionUnit, [], [cites::DECIDED], super::decided_together;
    NoticeToFirstHeads = "reserve::notice_to_first_heads" -> Date, ["notices.approved"], [cites::FIRST_HEADS_TOLD],
        super::notice_to_first_heads;
    NoticeToEmployee = "reserve::notice_to_employee" -> Date, ["notices.extract-received"], [cites::EMPLOYEE_TOLD],
        super::notice_to_employee;
    Notices = "reserve::notices" -> Verdict<Code>, ["notices", "on"],
        [cites::COMMENCEMENT, cites::FIRST_HEADS_TOLD, cites::EMPLOYEE_TOLD], super::notices;
    ToldOfRefusal = "reserve::told_of_refusal" -> Vec<acts::reserve::Actor>, [], [cites::FIRST_HEADS_TOLD, cites::EMPLOYEE_TOLD],
        super::told_of_refusal;
    StayOf = "reserve::stay" -> super::Stay, ["entries", "on"], [cites::COMMENCEMENT, cites::RESERVE, cites::INCLUDED, cites::STAY, cites::LEAST_STAY],
        super::stay;
    AppointableFrom = "reserve::appointable_from" -> Date, ["entries", "other-decisions"],
        [cites::RESERVE, cites::STAY, cites::LEAST_STAY], super::appointable_from;
    Appointable = "reserve::appointable" -> Verdict<Code>, ["entries", "appointment", "other-decisions", "on"],
        [cites::COMMENCEMENT, cites::RESERVE, cites::STAY, cites::LEAST_STAY, cites::TRAINING, cites::REMOVAL], super::appointable;
    Extension = "reserve::extension" -> bool, [], [cites::STAY], super::extension;
    TemporaryDuties = "reserve::temporary_duties" -> Verdict<Code>, ["entries", "duties", "employee", "on"],
        [cites::COMMENCEMENT, cites::RESERVE, cites::STAY, cites::LEAST_STAY, cites::DUTIES, cites::REMOVAL],
        super::temporary_duties;
    RemovalGrounds = "reserve::removal_grounds" -> Vec<super::Ground>, ["entries", "employee", "on"],
        [cites::COMMENCEMENT, cites::RESERVE, cites::STAY, cites::REMOVAL, cites::BY_COURT, cites::FOR_CORRUPTION, cites::PENALTY, cites::REPORT,
         cites::TERM_OVER, cites::DISMISSED, cites::MOVED, cites::DEMOTED], super::removal_grounds;
    RemovalDuty = "reserve::removal_duty" -> super::Duty, ["entries", "employee", "on"],
        [cites::COMMENCEMENT, cites::RESERVE, cites::STAY, cites::REMOVAL, cites::BY_COURT, cites::FOR_CORRUPTION, cites::PENALTY, cites::REPORT,
         cites::TERM_OVER, cites::DISMISSED, cites::MOVED, cites::DEMOTED, cites::REMOVED], super::removal_duty;
    RemovalDecision = "reserve::removal_decision" -> Verdict<Code>, ["decision", "removal-materials", "entries", "employee", "on"],
        [cites::COMMENCEMENT, cites::RESERVE, cites::DECIDED, cites::STAY, cites::REMOVAL, cites::BY_COURT, cites::FOR_CORRUPTION,
         cites::PENALTY, cites::REPORT, cites::TERM_OVER, cites::DISMISSED, cites::MOVED, cites::DEMOTED, cites::REMOVED,
         cites::RETURN], super::removal_decision;
    ReInclusion = "reserve::re_inclusion" -> Date, ["entries", "on"],
        [cites::INCLUDED, cites::STAY, cites::REMOVAL, cites::RETURN], super::re_inclusion;
    OldMember = "reserve::old_member" -> super::OldMember, ["entries", "on"], [cites::COMMENCEMENT, cites::NO_TRANSITION, cites::EMPLOYEES],
        super::old_member;
    Operations = "reserve::operations" -> Vec<super::OperationOn>, ["on"],
        [cites::APPROVED, cites::COMMENCEMENT, cites::INSTRUCTION_NOTE] + [super::instructions], super::operations;
    Operation = "reserve::operation" -> Verdict<Code>, ["operation", "on"],
        [cites::APPROVED, cites::COMMENCEMENT, cites::INSTRUCTION_NOTE] + [super::amendments::operation_clauses],
        super::operation;
    TextOn = "reserve::text_on" -> super::TextAnswer, ["text.unit", "on"],
        [cites::APPROVED, cites::COMMENCEMENT, cites::INSTRUCTION_NOTE] + [super::amendments::operation_clauses],
        super::text_on;
}

/// The branch of the law that the reserve is.
pub struct Reserve;

impl Branch for Reserve {
    const ACT: &'static str = "U2500000853";

    const NORMS: &'static [NormInfo] = NORMS;

    /// Ends that have not come, steps that nobody took; and what stands in for another fact where it is left out: the day of the
    /// submission, of sending, the person of an entry, its reserve.
    const EVENTS: &'static [&'static str] = &[
        "until",
        "ended",
        "quashed",
        "withdrawn",
        "regained",
        "penalty-ended",
        "cured",
        "decided",
        "additional",
        "person",
        "employee.died",
        "old",
        "intent",
        "nomination.sent",
        "nomination.submission-on",
        "entries[].sent",
        "other-decisions[].months",
        "other-decisions[].post",
        "list.formed",
        "first-head-notified",
        "extract-received",
        "employee-informed",
        "text.known-on",
        "text.publication-known-on",
        "text.commencement-944",
        "decision.posts",
        "appointment.from-reserve",
        "decision.grounds",
        "publication",
    ];

    type Facts = Facts;

    type Law<'l> = Law<'l>;

    fn law<'l>(
        act: &Act,
        on: Date,
        publication: Option<PublicationFact>,
        readings: Readings,
        calendar: &'l WorkingCalendar,
    ) -> Result<Law<'l>, LawError> {
        Law::on(act, on, publication, readings, calendar)
    }

    fn ask(norm: &str, facts: &Facts, on: Option<Date>, law: &Law<'_>) -> Result<Determination, QuestionError> {
        facts.check().map_err(|fault| QuestionError::Facts(fault.to_string()))?;
        ask(norm, facts, on, law)
    }

    fn answer(norm: &str, facts: &Facts, on: Option<Date>, law: &Law<'_>) -> Result<crate::Answer, QuestionError> {
        facts.check().map_err(|fault| QuestionError::Facts(fault.to_string()))?;
        answer(norm, facts, on, law)
    }
}
