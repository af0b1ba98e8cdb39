//! What the norms of attestation ask for when a fact is not recorded.

use crate::set::{Set, members};

members! {
    /// A fact that a norm needs and the record does not have.
    Ask {
        /// Whether the person is an employee of the internal affairs bodies.
        EmployeeStatus,
        /// The post held.
        PostHeld,
        /// The first day in the post.
        AppointmentDay,
        /// The unit a post stands in.
        Unit,
        /// The sub-unit a post stands in.
        SubUnit,
        /// What the holder of a post is in the unit.
        Role,
        /// What the Minister's model structure makes of the post.
        StructureMatch,
        /// The class of staff of a post.
        StaffClass,
        /// The posts whose duties are performed for a time.
        ActingPosts,
        /// Whether the post is a leadership post.
        Leadership,
        /// The region where a post is stationed.
        HomeRegion,
        /// The approved table of home commissions.
        HomeTable,
        /// The direct head.
        DirectHead,
        /// The end of service.
        ServiceEnd,
        /// Pregnancies and leaves.
        Exemptions,
        /// The first day of a pregnancy or leave.
        ExemptionStart,
        /// The last day of a pregnancy or leave.
        ExemptionEnd,
        /// The day on which a proof came in.
        ProofFiled,
        /// The confirmation that the employee is subject again.
        ReturnConfirmation,
        /// The ground stated for a removal or a dismissal.
        StatedGround,
        /// Which commission.
        Commission,
        /// The commissions set up.
        CommissionsSetUp,
        /// The approval of the regulation.
        RegulationApproval,
        /// The approval of the personal composition.
        CompositionApproval,
        /// The members of the personal composition.
        Members,
        /// Whether a member holds the post of the seat.
        SeatPost,
        /// Whether a member was released from the post.
        Release,
        /// Whether the secretary is of the HR unit.
        HrUnit,
        /// The work schedule.
        WorkSchedule,
        /// Which document is approved.
        Document,
        /// Who approved.
        Approver,
        /// The day of the approval.
        DocumentApprovalDay,
        /// The agreement of the Presidential Administration.
        Agreement,
        /// The schedules of the stages.
        Schedules,
        /// The notices given.
        EmployeeNotices,
        /// The day of the first stage.
        FirstStage,
        /// Which stage.
        Stage,
        /// The service characteristic.
        Characteristic,
        /// Which fields of a form are filled in.
        FilledFields,
        /// The author of the characteristic.
        Author,
        /// The acquaintance with the characteristic.
        CharacteristicAcquaintance,
        /// The materials sent to the commission.
        MaterialsSent,
        /// Results of the norms.
        NormsResults,
        /// Results of the test.
        TestResults,
        /// The threshold of the test.
        TestThreshold,
        /// Overrides recorded.
        LatenessOverrides,
        /// The day of the session.
        SessionDay,
        /// Who was there.
        Attendance,
        /// Who came and left.
        Movements,
        /// When the vote was taken.
        VoteTime,
        /// Who was recused.
        Recusals,
        /// The votes.
        Votes,
        /// The interview.
        Interview,
        /// The recording of the interview.
        Recording,
        /// The decision.
        Decision,
        /// The day of the decision.
        DecisionDay,
        /// The absences.
        Absences,
        /// What was made of the reason of an absence.
        AbsenceReason,
        /// The return to service.
        ReturnDay,
        /// The protocol.
        Protocol,
        /// The attestation sheet.
        AttestationSheet,
        /// The acquaintance with the decision.
        Acquaintance,
        /// The posts offered.
        Offers,
        /// The working calendar of a year.
        WorkingCalendar,
    }
}

/// The facts asked for.
pub type Asks = Set<Ask>;

/// The answer of a norm of attestation.
pub type Outcome<T> = crate::outcome::Outcome<T, Ask>;
