//! The refusals (E828-…) and warnings (W828-…) of Decree 828; their words are in `law/U020000828_/refusals.toml`.

use crate::set::members;
use crate::verdict::Level;

members! {
    /// A code of the catalogue.
    Code {
        /// The act is repealed.
        ActRepealed = "E828-ACT-REPEALED",
        /// The act is not yet there.
        ActNotYet = "E828-ACT-NOT-YET",
        /// The List of the day is not held.
        EditionNotHeld = "E828-EDITION-NOT-HELD",
        /// No row covers the post.
        PostNotListed = "E828-POST-NOT-LISTED",
        /// Another actor adopts the act.
        WrongAppointer = "E828-WRONG-APPOINTER",
        /// Another actor submits.
        Submitter = "E828-SUBMITTER",
        /// Another addressee.
        SubmissionAddressee = "E828-SUBMISSION-ADDRESSEE",
        /// The submission describes no qualities.
        SubmissionContent = "E828-SUBMISSION-CONTENT",
        /// No consultations with the Mazhilis.
        MazhilisConsultation = "E828-MAZHILIS-CONSULTATION",
        /// The Chairman of the Security Council has not agreed.
        ScChairmanMissing = "E828-SC-CHAIRMAN-MISSING",
        /// The submission does not state the Prime Minister's agreement.
        PmAgreementMissing = "E828-PM-AGREEMENT-MISSING",
        /// A paper is missing.
        DocMissing = "E828-DOC-MISSING",
        /// The reasons of the release are missing.
        ReleaseReasonsMissing = "E828-RELEASE-REASONS-MISSING",
        /// The materials are not registered.
        NotRegistered = "E828-NOT-REGISTERED",
        /// The check is not done.
        CheckNotDone = "E828-CHECK-NOT-DONE",
        /// The Commission considers the case.
        CommissionBranch = "E828-COMMISSION-BRANCH",
        /// The Commission has not decided.
        CommissionDecisionMissing = "E828-COMMISSION-DECISION-MISSING",
        /// No approval sheet.
        SheetMissing = "E828-SHEET-MISSING",
        /// A field of the sheet is empty.
        SheetIncomplete = "E828-SHEET-INCOMPLETE",
        /// The official is not on the sheet.
        SignerNotOnSheet = "E828-SIGNER-NOT-ON-SHEET",
        /// The signature does not verify.
        SignatureInvalid = "E828-SIGNATURE-INVALID",
        /// A disagreement without reasons.
        ConclusionReasons = "E828-CONCLUSION-REASONS",
        /// Another candidate from someone who has not disagreed.
        AlternativeWithoutConclusion = "E828-ALTERNATIVE-WITHOUT-CONCLUSION",
        /// A unit has not reported.
        MaterialsNotCollected = "E828-MATERIALS-NOT-COLLECTED",
        /// No authority to decide.
        DecisionAuthority = "E828-DECISION-AUTHORITY",
        /// The act before the decision.
        NoDecisionYet = "E828-NO-DECISION-YET",
        /// Agreement was refused.
        Refused = "E828-REFUSED",
        /// An agreement is missing.
        AgreementIncomplete = "E828-AGREEMENT-INCOMPLETE",
        /// The instruction is missing.
        InstructionMissing = "E828-INSTRUCTION-MISSING",
        /// The direct report is not open.
        DirectReportScope = "E828-DIRECT-REPORT-SCOPE",
        /// A unit has not studied the candidate.
        RouteSkipped = "E828-ROUTE-SKIPPED",
        /// No authority to decide otherwise.
        OverrideAuthority = "E828-OVERRIDE-AUTHORITY",
        /// The Deputy Head has not agreed.
        CorpsADeputyHead = "E828-CORPS-A-DEPUTY-HEAD",
        /// A rotation follows another act.
        RotationOtherAct = "E828-ROTATION-OTHER-ACT",
        /// For the President alone.
        PresidentOnly = "E828-PRESIDENT-ONLY",
        /// The number would be exceeded.
        NumberLimit = "E828-NUMBER-LIMIT",
        /// The row can be read in two ways.
        RowUncertain = "W828-ROW-UNCERTAIN",
        /// The text does not settle who submits.
        SubmitterUnsettled = "W828-SUBMITTER",
        /// Nobody agrees the release.
        ReleaseAgreement = "W828-RELEASE-AGREEMENT",
        /// No discussion is recorded.
        DiscussionMissing = "W828-DISCUSSION-MISSING",
        /// The hand-over is late.
        TransferOverdue = "W828-TRANSFER-OVERDUE",
        /// The study is late.
        ExaminationOverdue = "W828-EXAMINATION-OVERDUE",
        /// The notice is late.
        NoticeOverdue = "W828-NOTICE-OVERDUE",
    }
}

/// Whether something may be done under Decree 828.
pub type Verdict = crate::Verdict<Code>;

impl Code {
    /// What the code does to a step, but for a reading that makes it more (the discussion of A16).
    pub fn level(self) -> Level {
        match self {
            Code::RowUncertain
            | Code::SubmitterUnsettled
            | Code::ReleaseAgreement
            | Code::DiscussionMissing
            | Code::TransferOverdue
            | Code::ExaminationOverdue
            | Code::NoticeOverdue => Level::Warn,
            _ => Level::Refuse,
        }
    }
}
