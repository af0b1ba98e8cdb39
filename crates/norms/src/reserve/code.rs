//! The codes of `law/U2500000853/refusals.toml`.

use crate::set::members;

members! {
    /// What speaks against a step, or is recorded and shown beside it.
    Code {
        /// The act is not in force on the day.
        ActNotInForce,
        /// The person serves in no special body.
        NotAnEmployee,
        /// The post is not in the list of Decree 290.
        PostNotInList,
        /// The post is no post of a special body.
        PostNotInSpecialBody,
        /// The post is that of a first head.
        FirstHeadPost,
        /// A qualification requirement is not met.
        QualificationNotMet,
        /// No decision that the person fits the post held.
        AttestationNotFit,
        /// A disciplinary penalty stands.
        PenaltyInForce,
        /// Another official nominates.
        WrongNominator,
        /// Another official sends the list.
        ListSentByAnother,
        /// The first head of the sending body has not agreed.
        SendingBodyAgreementMissing,
        /// Materials are missing or inexact.
        MaterialsIncomplete,
        /// Materials do not go back.
        ReturnForbidden,
        /// Nomination and submission for agreement at the same time.
        SimultaneousAgreement,
        /// The Department has not checked.
        NotVerified,
        /// The list is not formed yet.
        ListNotFormed,
        /// The Secretary has not agreed to this version.
        SecretaryAgreementMissing,
        /// The Department has not submitted the list.
        SubmissionMissing,
        /// The chief of the State Guard Service has not submitted the list.
        SgsChiefSubmissionMissing,
        /// Another official decides.
        NotTheApprover,
        /// A member for the same post whose stay runs.
        AlreadyInReserve,
        /// The three years are over.
        TermExpired,
        /// The three months are not complete.
        MinStayNotReached,
        /// Not a member.
        NotAMember,
        /// On secondment.
        TemporaryDutySeconded,
        /// A post for which the person was not included.
        TemporaryDutyOtherPost,
        /// No ground of removal.
        NoGround,
        /// The year after ground 3 is not over.
        WaitingYear,
        /// No return after such a removal.
        NoReturn,
        /// The former nomination ended in this quarter.
        RenominatedTooSoon,
        /// No forecast of need.
        ForecastMissing,
        /// Seconded to a body of rules/18(7) before the nomination.
        SecondedToListedBody,
        /// The operation has no effect yet.
        AmendNotInForce = "amend/not-in-force",
        /// An edition of the instruction is not held.
        AmendEditionUnknown = "amend/edition-unknown",
        /// What is to be changed is not there.
        AmendTargetMissing = "amend/target-missing",
        /// The old words fit no row, or several.
        AmendOldTextMismatch = "amend/old-text-mismatch",
        /// A return was not needed.
        ReturnNotNeeded,
        /// A candidate of the State Guard Service was not checked.
        SgsNotChecked,
        /// The stay is over, the removal not decided.
        RemovalPending,
        /// A ground of removal exists.
        RemovalDue,
        /// No training in the reserve.
        TrainingMissing,
        /// Ground 3 exists, and the decision does not name it.
        Ground3NotNamed = "ground-3-not-named",
        /// The list went out late.
        LateNomination,
        /// The check came late.
        LateCheck,
        /// The list was formed late.
        LateList,
        /// A first head was told late.
        LateNoticeToFirstHead,
        /// An employee was told late.
        LateNoticeToEmployee,
    }
}
