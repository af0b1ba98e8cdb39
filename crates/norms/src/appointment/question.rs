//! Every determination of Decree 828 by its name: what it needs, what it cites, and its explained answer.

use acts::nomenclature::Actor;
use calendar::{Date, WorkingCalendar};

use super::agreement::Ways;
use super::ask::Ask;
use super::case::{ActState, CaseRoute, CaseState, GoverningAct, UnitOn};
use super::clock::{Due, UnitDue};
use super::code::Verdict;
use super::facts::Facts;
use super::gate::Gate;
use super::law::Law;
use super::post::{Column, MarkOn};
use super::process::{AfterCheck, AlternativeCase};
use super::reading::Readings;
use super::routing::{Overriders, Routed};
use super::submission::{Addressee, Submitter};
use super::words::{Document, Notified};
use super::{cites, cites as c};
use crate::question::norms;

norms! { Facts, Law, Ask;
    InForce = "appointment::in_force" -> ActState, ["on"], [c::COMMENCEMENT, c::STATUS], super::in_force;
    TextOnDay = "appointment::text_on" -> UnitOn, ["unit", "on"],
        [c::COMMENCEMENT, c::STATUS] + [cites::text_cites], super::text_on;
    MayOpen = "appointment::may_open" -> Verdict, ["post", "on"],
        [c::COMMENCEMENT, c::STATUS, c::COLUMNS, c::SUBJECT, c::ROTATION] + [cites::row_cites], super::may_open;
    AtTheRepeal = "appointment::at_repeal" -> CaseState, ["case.opened", "on"], [c::STATUS], super::at_repeal;
    Governing = "appointment::governing_act" -> GoverningAct, ["case.rotation"], [c::ROTATION], super::governing_act;
    RowsOf = "appointment::rows" -> Vec<u16>, ["post"], [c::SUBJECT] + [cites::row_cites], super::rows;
    AppointerOf = "appointment::appointer" -> Column, ["post"], [c::SUBJECT, c::COLUMNS] + [cites::row_cites], super::appointer;
    ReleaserOf = "appointment::releaser" -> Column, ["post"], [c::SUBJECT, c::COLUMNS] + [cites::row_cites], super::releaser;
    ProposerOf = "appointment::proposer" -> Column, ["post"], [c::SUBJECT] + [cites::row_cites], super::proposer;
    SubmitterOf = "appointment::submitter" -> Submitter, ["post"],
        [c::SUBJECT, c::GOVERNMENT, c::DIRECT_BODIES, c::DIPLOMATS, c::BY_ORDER, c::MANAGEMENT_BOARDS, c::DEPUTY_MINISTERS,
         c::CENTRAL_BODIES, c::BODY_HEADS, c::AKIMS, c::STAFF_HEADS, c::AUDIT, c::TRADE, c::STATISTICS, c::STATISTICS_DEPUTIES]
        + [cites::row_cites], super::submitter;
    AddresseeOf = "appointment::addressee" -> Addressee, ["post"],
        [c::SUBJECT, c::TO_PRESIDENT, c::BY_ORDER, c::BY_CONSENT] + [cites::row_cites], super::addressee;
    AgreementOf = "appointment::agreement" -> Ways, ["post", "case.kind"],
        [c::SUBJECT, c::NOTE_COMMISSION, c::NOTE_GENERAL_SECURITY, c::NOTE_KNB, c::AUDIT] + [cites::row_cites, cites::mark_route_cites],
        super::agreement;
    MarksOf = "appointment::marks" -> Vec<MarkOn>, ["post"],
        [c::SUBJECT, c::NOTE_COMMISSION, c::NOTE_DISCUSSION, c::NOTE_GENERAL_SECURITY, c::NOTE_KNB]
        + [cites::row_cites, cites::mark_route_cites], super::marks;
    NeedsSecretary = "appointment::needs_secretary" -> bool, ["post"],
        [c::SUBJECT, c::NOTE_GENERAL_SECURITY, c::NOTE_KNB] + [cites::row_cites, cites::mark_route_cites], super::needs_secretary;
    NeedsScChairman = "appointment::needs_sc_chairman" -> bool, ["post"],
        [c::SUBJECT, c::FIRST_HEADS, c::RESOLUTION] + [cites::row_cites], super::needs_sc_chairman;
    NeedsDeputyHead = "appointment::needs_deputy_head" -> bool, ["post"],
        [c::SUBJECT, c::CORPS_A] + [cites::row_cites], super::needs_deputy_head;
    DiscussionNeeded = "appointment::discussion_needed" -> bool, ["post"],
        [c::SUBJECT, c::NOTE_DISCUSSION] + [cites::row_cites], super::discussion_needed;
    CommissionBranch = "appointment::commission_branch" -> bool, ["post", "case.kind"],
        [c::SUBJECT, c::NOTE_COMMISSION, c::COMMISSION] + [cites::row_cites], super::commission_branch;
    ConsentAuthority = "appointment::consent_authority" -> Vec<Actor>, ["post"],
        [c::SUBJECT, c::NOTE_COMMISSION, c::NOTE_GENERAL_SECURITY, c::NOTE_KNB, c::COMMISSION, c::AUDIT, c::BY_CONSENT, c::DECISION]
        + [cites::row_cites, cites::mark_route_cites], super::consent_authority;
    HeadConsentNeeded = "appointment::head_consent_needed" -> bool, ["post", "case.kind"],
        [c::SUBJECT, c::NOTE_COMMISSION, c::COMMISSION, c::AGREEING, c::RELEASING, c::DECISION] + [cites::row_cites],
        super::head_consent_needed;
    NumberLimit = "appointment::number_limit" -> i32, ["post"], [c::SUBJECT, c::NUMBERS] + [cites::row_cites], super::number_limit;
    RoutesOf = "appointment::routes" -> Vec<Routed>, ["post"],
        [c::SUBJECT, c::PRIOR_STUDY, c::SECURITY_COUNCIL_STAFF] + [cites::row_cites, cites::route_cites], super::routes;
    OverrideBy = "appointment::override_by" -> Vec<Overriders>, ["post"],
        [c::SUBJECT, c::PRIOR_STUDY, c::SECURITY_COUNCIL_STAFF] + [cites::row_cites, cites::administration_unit_cites],
        super::override_by;
    MayOverride = "appointment::may_override" -> Verdict, ["post", "overrides"],
        [c::SUBJECT, c::PRIOR_STUDY, c::SECURITY_COUNCIL_STAFF, c::COMMISSION] + [cites::row_cites, cites::administration_unit_cites],
        super::may_override;
    CaseRouteOf = "appointment::case_route" -> CaseRoute, ["post", "case.kind"],
        [c::SUBJECT, c::NOTE_COMMISSION, c::TO_PRESIDENT, c::BY_ORDER, c::BY_CONSENT, c::WITHOUT_PROCEDURE, c::REGISTRATION,
         c::TRANSFER, c::COMMISSION, c::COMMISSION_ORDER, c::SHEET, c::RESOLUTION, c::STUDY, c::TEN_DAYS, c::DECISION, c::NOTICE,
         c::DRAFTS, c::GATE, c::DIRECT_REPORT] + [cites::row_cites], super::case_route;
    RequiredDocuments = "appointment::required_documents" -> Vec<Document>, ["post", "case.kind", "case.ground"],
        [c::SUBJECT, c::AGREEING, c::QUALITIES, c::SHEET_AND_PHOTO, c::SPECIAL_CHECK, c::RELEASING, c::REASONS, c::RELEASE_SHEET,
         c::APPLICATION] + [cites::row_cites], super::required_documents;
    MissingDocuments = "appointment::missing_documents" -> Vec<Document>,
        ["post", "case.kind", "case.ground", "documents", "submission"],
        [c::SUBJECT, c::AGREEING, c::QUALITIES, c::SHEET_AND_PHOTO, c::SPECIAL_CHECK, c::RELEASING, c::REASONS, c::RELEASE_SHEET,
         c::APPLICATION, c::DEPUTY_MINISTERS] + [cites::row_cites], super::missing_documents;
    MaySubmit = "appointment::may_submit" -> Verdict, ["post", "case.kind", "submission", "documents"],
        [c::SUBJECT, c::TO_PRESIDENT, c::GOVERNMENT, c::DIRECT_BODIES, c::DIPLOMATS, c::BY_ORDER, c::BY_CONSENT,
         c::MANAGEMENT_BOARDS, c::DEPUTY_MINISTERS, c::CENTRAL_BODIES, c::BODY_HEADS, c::AKIMS, c::STAFF_HEADS, c::AUDIT, c::TRADE,
         c::STATISTICS, c::STATISTICS_DEPUTIES, c::AGREEING, c::QUALITIES, c::SHEET_AND_PHOTO, c::SPECIAL_CHECK, c::RELEASING,
         c::REASONS, c::RELEASE_SHEET, c::APPLICATION] + [cites::row_cites], super::may_submit;
    AfterTheCheck = "appointment::after_check" -> AfterCheck, ["checks"], [c::REGISTRATION], super::after_check;
    MayHandOver = "appointment::may_hand_over" -> Verdict, ["registered", "checks", "handed-over", "post", "on"],
        [c::SUBJECT, c::NOTE_COMMISSION, c::REGISTRATION, c::TRANSFER, c::COMMISSION] + [cites::row_cites], super::may_hand_over;
    TransferDue = "appointment::transfer_due" -> Due, ["checks"], [c::TRANSFER], super::transfer_due;
    NoticeDue = "appointment::notice_due" -> Due, ["decided"], [c::NOTICE], super::notice_due;
    NoticeAddressees = "appointment::notice_addressees" -> Vec<Notified>, [], [c::NOTICE], super::notice_addressees;
    NotifiedInTime = "appointment::notified" -> Verdict, ["decided", "notices", "on"], [c::NOTICE], super::notified;
    ExaminationDue = "appointment::examination_due" -> Vec<UnitDue>, ["studies"], [c::TEN_DAYS, c::STUDY, c::STATUS],
        super::examination_due;
    Examined = "appointment::examined" -> Verdict, ["post", "studies", "on"],
        [c::SUBJECT, c::PRIOR_STUDY, c::SECURITY_COUNCIL_STAFF, c::TEN_DAYS, c::STUDY, c::STATUS]
        + [cites::row_cites, cites::route_cites], super::examined;
    DecisionDue = "appointment::decision_due" -> Date, ["handed-over"], [c::DECISION], super::decision_due;
    SheetInOrder = "appointment::sheet" -> Verdict, ["sheet", "opinions"], [c::SHEET, c::CONCLUSION, c::ALTERNATIVE], super::sheet;
    AlternativeCaseOf = "appointment::alternative_case" -> AlternativeCase, [], [c::ALTERNATIVE], super::alternative_case;
    MayDecide = "appointment::may_decide" -> Verdict, ["post", "case.kind", "decision.by", "studies", "agreements", "on"],
        [c::SUBJECT, c::NOTE_COMMISSION, c::NOTE_GENERAL_SECURITY, c::NOTE_KNB, c::BY_CONSENT, c::AUDIT, c::COMMISSION, c::STUDY, c::TEN_DAYS,
         c::STATUS, c::DECISION, c::DIRECT_REPORT, c::PRIOR_STUDY, c::CORPS_A, c::SECURITY_COUNCIL_STAFF]
        + [cites::row_cites, cites::route_cites], super::may_decide;
    DirectReportOf = "appointment::direct_report" -> Verdict, ["post"], [c::SUBJECT, c::DIRECT_REPORT] + [cites::row_cites],
        super::direct_report;
    WithoutProcedure = "appointment::without_procedure" -> Verdict, ["post", "without-procedure.by", "on"],
        [c::SUBJECT, c::NOTE_COMMISSION, c::NOTE_GENERAL_SECURITY, c::NOTE_KNB, c::AUDIT, c::WITHOUT_PROCEDURE, c::GATE]
        + [cites::row_cites, cites::mark_route_cites], super::without_procedure;
    AgreementSatisfied = "appointment::agreement_satisfied" -> Verdict, ["post", "case.kind", "agreements", "on"],
        [c::SUBJECT, c::NOTE_COMMISSION, c::NOTE_GENERAL_SECURITY, c::NOTE_KNB, c::AUDIT, c::GATE]
        + [cites::row_cites, cites::mark_route_cites], super::agreement_satisfied;
    GateOf = "appointment::gate" -> Gate, ["post", "case.kind", "agreements", "on"],
        [c::SUBJECT, c::NOTE_COMMISSION, c::NOTE_DISCUSSION, c::NOTE_GENERAL_SECURITY, c::NOTE_KNB, c::FIRST_HEADS,
         c::DEPUTY_MINISTERS, c::AUDIT, c::WITHOUT_PROCEDURE, c::COMMISSION, c::DECISION, c::DIRECT_REPORT, c::GATE, c::CORPS_A]
        + [cites::row_cites, cites::mark_route_cites], super::gate;
    MayDraft = "appointment::may_draft" -> Verdict, ["post", "case.kind", "agreements", "on"],
        [c::SUBJECT, c::NOTE_COMMISSION, c::NOTE_DISCUSSION, c::NOTE_KNB, c::FIRST_HEADS,
         c::WITHOUT_PROCEDURE, c::COMMISSION, c::DECISION, c::DIRECT_REPORT, c::DRAFTS, c::GATE, c::CORPS_A]
        + [cites::row_cites], super::may_draft;
    MayAdopt = "appointment::may_adopt" -> Verdict, ["post", "case.kind", "agreements", "act.by", "on"],
        [c::SUBJECT, c::COMMENCEMENT, c::STATUS, c::COLUMNS, c::NUMBERS, c::NOTE_COMMISSION, c::NOTE_DISCUSSION,
         c::NOTE_GENERAL_SECURITY, c::NOTE_KNB, c::FIRST_HEADS, c::DEPUTY_MINISTERS, c::AUDIT, c::WITHOUT_PROCEDURE, c::COMMISSION, c::DECISION,
         c::DIRECT_REPORT, c::GATE, c::CORPS_A] + [cites::row_cites, cites::mark_route_cites], super::may_adopt;
}

/// Decree 828 as a branch of the law.
#[derive(Clone, Copy, Debug)]
pub struct Appointment;

impl crate::Branch for Appointment {
    const ACT: &'static str = "U020000828_";
    const NORMS: &'static [crate::NormInfo] = NORMS;
    type Facts = Facts;
    type Law<'l> = Law<'l>;

    // A decision counts once it is recorded, and a step that nobody took has not been taken; a day left out bounds nothing.
    const EVENTS: &'static [&'static str] = &[
        "overrides",
        "direct-report",
        "direct-report.made",
        "direct-report.by",
        "direct-report.on",
        "direct-report.decision",
        "without-procedure",
        "without-procedure.made",
        "without-procedure.by",
        "without-procedure.on",
        "agreements[].on",
        "instructions[].on",
        "overrides[].unit",
        "studies[].reported",
        "studies[].requested",
        "studies[].answered",
        "opinions[].alternative",
        "post.succeeds[].from",
        "case.transition",
        "known-on",
        "named-unit",
        "discussion.on",
        // A reading says what stands where these are not recorded.
        "post",
        "act-form",
        "corps-a",
    ];

    fn law<'l>(
        act: &acts::Act,
        on: Date,
        publication: Option<acts::PublicationFact>,
        readings: Readings,
        calendar: &'l WorkingCalendar,
    ) -> Result<Law<'l>, crate::LawError> {
        Law::on(act, on, publication, readings, calendar)
    }

    fn ask(
        norm: &str,
        facts: &Facts,
        on: Option<Date>,
        law: &Law<'_>,
    ) -> Result<crate::Determination, crate::QuestionError> {
        facts.check().map_err(|fault| crate::QuestionError::Facts(fault.to_string()))?;
        ask(norm, facts, on, law)
    }

    fn answer(
        norm: &str,
        facts: &Facts,
        on: Option<Date>,
        law: &Law<'_>,
    ) -> Result<crate::Answer, crate::QuestionError> {
        facts.check().map_err(|fault| crate::QuestionError::Facts(fault.to_string()))?;
        answer(norm, facts, on, law)
    }
}
