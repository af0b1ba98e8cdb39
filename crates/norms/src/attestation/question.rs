//! Every determination by its name: what it needs, what it cites, and its explained answer.

use acts::{Act, PublicationFact};
use calendar::{Date, WorkingCalendar};

use super::ask::Ask;
use super::code::Code;
use super::facts::Facts;
use super::law::Law;
use super::reading::Readings;
use super::{
    AcquaintanceDue, AfterAbsence, Allowed, Appeal, ApprovedBy, AtItem, Competent, DismissalGrounds, Due, Effect,
    Exempt, Lateness, Matched, Quorum, RecusalEffect, Signers, Subject, VoteResult, cites,
};
use crate::law::LawError;
use crate::question::{Branch, NormInfo, QuestionError, norms};
use crate::verdict::Verdict;
use crate::{Answer, Determination};

norms! {
    Facts, Law, Ask;
    CategoryOf = "attestation::category" -> Matched, ["employee.posts", "on"], [cites::CATEGORY] + [cites::list], super::category;
    CompetentOf = "attestation::competent" -> Competent, ["employee.posts", "on"], [cites::CATEGORY, cites::REGIONS] + [cites::list], super::competent;
    ExemptOn = "attestation::exempt" -> Exempt, ["exemptions", "on"], [cites::EXCEPTED], super::exempt;
    SubjectOn = "attestation::subject" -> Subject, ["employee", "exemptions", "on"], [cites::CATEGORIES, cites::EMPLOYEES, cites::CATEGORY, cites::EXCEPTED] + [cites::list], super::subject;
    MayList = "attestation::may_list" -> Verdict<Code>, ["employee", "commission", "on"], [cites::CATEGORIES, cites::COMMENCEMENT, cites::EMPLOYEES, cites::CATEGORY, cites::REGIONS] + [cites::list], super::may_list;
    MayRemove = "attestation::may_remove" -> Verdict<Code>, ["removal.ground", "on"], [cites::EXCEPTED, cites::CATEGORY] + [cites::list], super::may_remove;
    LateProof = "attestation::late_proof" -> Verdict<Code>, ["exemptions", "on"], [cites::EXCEPTED], super::late_proof;
    InWindow = "attestation::in_window" -> Verdict<Code>, ["stage", "on"], [cites::CATEGORIES, cites::COMMENCEMENT], super::in_window;
    SetUp = "attestation::set_up" -> Verdict<Code>, ["commission", "commissions"], [cites::ONE_CENTRAL, cites::REGIONAL, cites::REGIONS], super::set_up;
    ApproverOf = "attestation::approver_of" -> ApprovedBy, ["approval.document"], [cites::SCHEDULES, cites::REGULATION, cites::COMPOSITION, cites::WORK_SCHEDULE], super::approver_of;
    MayApprove = "attestation::may_approve" -> Verdict<Code>, ["approval"], [cites::SCHEDULES, cites::REGULATION, cites::COMPOSITION, cites::WORK_SCHEDULE], super::may_approve;
    CompositionOf = "attestation::composition" -> Verdict<Code>, ["commission.kind", "commission.composition"], [cites::CENTRAL_SEATS, cites::REGIONAL_SEATS, cites::COMPOSITION, cites::SECRETARY] + [cites::seats], super::composition;
    NoticeDue = "attestation::notice_due" -> Due, ["first-stage"], [cites::NOTICE], super::notice_due;
    NoticeLateness = "attestation::notice_lateness" -> Lateness, ["first-stage", "notices"], [cites::NOTICE], super::notice_lateness;
    NoticeGiven = "attestation::notice" -> Verdict<Code>, ["first-stage", "notices"], [cites::NOTICE, cites::COMMENCEMENT, cites::EXCEPTED], super::notice;
    CharacteristicDue = "attestation::characteristic_due" -> Due, ["session.day"], [cites::CHARACTERISTIC], super::characteristic_due;
    CharacteristicLateness = "attestation::characteristic_lateness" -> Lateness, ["session.day", "characteristic.sent"], [cites::CHARACTERISTIC], super::characteristic_lateness;
    MaySend = "attestation::may_send_characteristic" -> Verdict<Code>, ["characteristic", "session.day", "on"], [cites::COMMENCEMENT, cites::CATEGORY, cites::CRITERION, cites::CHARACTERISTIC, cites::LEADERSHIP] + [cites::list, cites::characteristic_fields], super::may_send_characteristic;
    PackDue = "attestation::pack_due" -> Due, ["session.day"], [cites::MATERIALS], super::pack_due;
    PackLateness = "attestation::pack_lateness" -> Lateness, ["session.day", "materials.sent"], [cites::MATERIALS], super::pack_lateness;
    PackSent = "attestation::pack" -> Verdict<Code>, ["session.day", "materials", "employee.posts", "on"], [cites::CATEGORY, cites::REGIONS, cites::MATERIALS] + [cites::list], super::pack;
    MayStart = "attestation::may_start_stage" -> Verdict<Code>, ["stage", "on"], [cites::CATEGORIES, cites::COMMENCEMENT, cites::EXCEPTED, cites::STAGES, cites::PREPARATION, cites::NORMS_STAGE, cites::NOTICE, cites::SCHEDULES], super::may_start_stage;
    AllowedOf = "attestation::allowed_decisions" -> Allowed, ["norms", "test"], [cites::STAGES, cites::NORMS_STAGE, cites::TEST_STAGE, cites::DECISIONS, cites::AFTER_FAILURE], super::allowed_decisions;
    MayInterview = "attestation::may_interview" -> Verdict<Code>, ["session.day", "commission"], [cites::CATEGORIES, cites::COMMENCEMENT, cites::CATEGORY, cites::EXCEPTED, cites::STAGES, cites::NORMS_STAGE, cites::TEST_STAGE, cites::INTERVIEW_STAGE, cites::CHARACTERISTIC, cites::MATERIALS, cites::SCHEDULES, cites::REGIONS] + [cites::list], super::may_interview;
    MayClose = "attestation::may_close_item" -> Verdict<Code>, ["interview"], [cites::RECORDING], super::may_close_item;
    MayDecide = "attestation::may_decide" -> Verdict<Code>, ["decision", "commission"], [cites::CATEGORIES, cites::COMMENCEMENT, cites::CATEGORY, cites::EXCEPTED, cites::STAGES, cites::NORMS_STAGE, cites::TEST_STAGE, cites::DECISION_STAGE, cites::REGIONS, cites::INTERVIEW, cites::DECISIONS, cites::ABSENT_EXCUSED, cites::ABSENT_TWICE, cites::AFTER_FAILURE] + [cites::list, cites::decisions], super::may_decide;
    EffectOf = "attestation::effect" -> Effect, ["decision.taken"], [cites::CRITERION, cites::DECISIONS, cites::ABSENT_TWICE, cites::DISMISSAL] + [cites::decisions], super::effect;
    QuorumOf = "attestation::quorum" -> Quorum, ["commission.kind", "commission.composition.members", "session.day", "session.present"], [cites::COMPOSITION, cites::SECRETARY, cites::QUORUM], super::quorum;
    MayOpen = "attestation::may_open" -> Verdict<Code>, ["commission", "session"], [cites::CATEGORIES, cites::COMMENCEMENT, cites::REGULATION, cites::COMPOSITION, cites::WORK_SCHEDULE, cites::SECRETARY, cites::QUORUM, cites::VOTE], super::may_open;
    PresentAtItem = "attestation::present_at_item" -> AtItem, ["commission", "session", "item.at", "item.recused"], [cites::COMPOSITION, cites::VOTE], super::present_at_item;
    RecusalOf = "attestation::recusal_effect" -> RecusalEffect, ["commission", "session", "item.at", "item.recused"], [cites::COMPOSITION, cites::SECRETARY, cites::QUORUM, cites::VOTE], super::recusal_effect;
    ItemQuorum = "attestation::item_quorum" -> Verdict<Code>, ["commission", "session", "item.at", "item.recused"], [cites::COMPOSITION, cites::SECRETARY, cites::QUORUM], super::item_quorum;
    VotesOf = "attestation::votes" -> Verdict<Code>, ["commission", "session", "item"], [cites::COMPOSITION, cites::SECRETARY, cites::VOTE], super::votes;
    VoteResultOf = "attestation::vote_result" -> VoteResult, ["commission", "session", "item"], [cites::COMPOSITION, cites::VOTE], super::vote_result;
    MayDeclare = "attestation::may_declare" -> Verdict<Code>, ["commission", "session", "item"], [cites::COMPOSITION, cites::SECRETARY, cites::QUORUM, cites::VOTE], super::may_declare;
    AbsenceCountOn = "attestation::absence_count" -> i32, ["absences", "on"], [cites::EXCEPTED, cites::ABSENT_EXCUSED, cites::ABSENT_TWICE], super::absence_count;
    AfterAbsenceOn = "attestation::after_absence" -> AfterAbsence, ["absences", "on"], [cites::EXCEPTED, cites::ABSENT_EXCUSED, cites::ABSENT_TWICE], super::after_absence;
    MayCount = "attestation::may_count_absence" -> Verdict<Code>, ["absences", "on"], [cites::EXCEPTED, cites::ABSENT_EXCUSED, cites::ABSENT_TWICE], super::may_count_absence;
    MayRelist = "attestation::may_relist" -> Verdict<Code>, ["absences", "on"], [cites::CATEGORIES, cites::COMMENCEMENT, cites::EXCEPTED, cites::ABSENT_EXCUSED, cites::ABSENT_TWICE], super::may_relist;
    ProtocolDue = "attestation::protocol_due" -> Date, ["decision.day"], [cites::PROTOCOL], super::protocol_due;
    SignersOf = "attestation::signers" -> Signers, ["commission", "session"], [cites::COMPOSITION, cites::PROTOCOL], super::signers;
    ProtocolOn = "attestation::protocol" -> Verdict<Code>, ["decision.day", "protocol", "on"], [cites::COMPOSITION, cites::PROTOCOL], super::protocol;
    SheetTarget = "attestation::sheet_target" -> Date, ["decision.day"], [cites::SHEET], super::sheet_target;
    SheetOf = "attestation::sheet" -> Verdict<Code>, ["decision.taken", "sheet", "protocol.closed"], [cites::SHEET] + [cites::sheet_fields], super::sheet;
    AcquaintanceDueOf = "attestation::acquaintance_due" -> AcquaintanceDue, ["decision.day"], [cites::ACQUAINTANCE], super::acquaintance_due;
    AcquaintanceOn = "attestation::acquaintance" -> Verdict<Code>, ["decision.day", "acquaintance", "on"], [cites::ACQUAINTANCE], super::acquaintance;
    DismissalGround = "attestation::dismissal_ground" -> DismissalGrounds, ["decision.taken"], [cites::DISMISSAL], super::dismissal_ground;
    MayDismiss = "attestation::may_dismiss" -> Verdict<Code>, ["dismissal.ground", "decision.taken"], [cites::DISMISSAL], super::may_dismiss;
    AppealOf = "attestation::appeal" -> Appeal, ["decision", "on"], [cites::APPEAL], super::appeal;
}

/// Decree 490 as a branch of the law.
pub struct Attestation;

impl Branch for Attestation {
    const ACT: &'static str = "U2400000490";
    const NORMS: &'static [NormInfo] = NORMS;
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

    fn answer(norm: &str, facts: &Facts, on: Option<Date>, law: &Law<'_>) -> Result<Answer, QuestionError> {
        facts.check().map_err(|fault| QuestionError::Facts(fault.to_string()))?;
        answer(norm, facts, on, law)
    }
}
