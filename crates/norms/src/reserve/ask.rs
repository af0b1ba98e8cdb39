//! What the norms of the reserve ask for when a fact is not recorded.

use crate::set::{Set, members};

members! {
    /// A fact that a norm of the reserve needs.
    Ask {
        /// The day of the act's first official publication.
        PublicationDay,
        /// Where the person serves.
        Service,
        /// In what capacity.
        Capacity,
        /// Whether the person is on secondment, and where.
        Secondments,
        /// The intended posts.
        IntendedPosts,
        /// Whether a post stands in the list of Decree 290.
        ListOfDecree290 = "list-of-decree-290",
        /// Whether a post is one of a special body.
        SpecialBody,
        /// Whether a post is that of a first head.
        FirstHeadPost,
        /// The qualification requirements of a post.
        Requirements,
        /// The day from which length of service counts.
        ServiceCountsFrom,
        /// The training had.
        Training,
        /// Whether the person is subject to attestation.
        SubjectToAttestation,
        /// The decisions of the attestation commission.
        Attestations,
        /// The post a decision is about.
        AttestationPost,
        /// The post held.
        PostHeld,
        /// Since when it is held.
        PostHeldSince,
        /// What the commission recommended.
        Recommendation,
        /// The disciplinary penalties.
        Penalties,
        /// Who nominates.
        Nominator,
        /// Whether the one who nominates is the candidate.
        SelfNomination,
        /// Whether the person is a first head.
        FirstHead,
        /// Who sends the list.
        Sender,
        /// The agreements to the nomination.
        Agreements,
        /// The materials attached.
        Materials,
        /// Whether there is a forecast of need.
        Forecast,
        /// The day of sending.
        SendingDay,
        /// The day of the submission.
        SubmissionDay,
        /// Earlier nominations.
        Earlier,
        /// Submissions for agreeing an appointment.
        AgreementSubmission,
        /// In which letter one went.
        Letter,
        /// Whether the Department checked.
        Checks,
        /// What the check found.
        CheckResults,
        /// The defects found.
        Defects,
        /// What is to be done with defective materials.
        Handling,
        /// The day the list was formed.
        ListFormed,
        /// Its version.
        ListVersion,
        /// The agreements to the list.
        ListAgreements,
        /// The submissions of the list.
        Submissions,
        /// Who decides.
        Decider,
        /// What is decided.
        DecisionKind,
        /// The grounds a removal names.
        NamedGrounds,
        /// The memberships.
        Entries,
        /// Whether a membership ended.
        Exits,
        /// The day of the decision to include.
        InclusionDay,
        /// The day of the notice that begins the stay.
        NoticeDay,
        /// The day the penalty was lifted or lapsed.
        EndOfPenalty,
        /// Decisions otherwise on the least stay.
        OtherDecisions,
        /// The post of the appointment.
        AppointmentPost,
        /// The post of the temporary duties.
        DutyPost,
        /// The day the reserve was approved.
        ApprovalDay,
        /// The day the extract was received.
        ExtractReceived,
        /// The materials for a removal.
        RemovalMaterials,
        /// Administrative and criminal liability.
        Liabilities,
        /// Whether an offence was intentional.
        Intent,
        /// Reports asking for removal.
        Reports,
        /// Dismissals.
        Dismissals,
        /// Transfers.
        Transfers,
        /// Moves down.
        Demotions,
        /// Training finished in the reserve.
        TrainingDone,
        /// The working calendar of a year.
        WorkingCalendar,
        /// What stands at the address of an operation.
        TargetUnit,
        /// How many rows have the old words.
        MatchingRows,
        /// First day of Decree 944.
        CommencementOf944 = "commencement-of-944",
    }
}

/// The facts asked for.
pub type Asks = Set<Ask>;

/// The answer of a norm of the reserve.
pub type Outcome<T> = crate::Outcome<T, Ask>;
