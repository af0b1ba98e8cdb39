//! The facts that the norms of Decree 828 may ask for.

use crate::set::members;

members! {
    /// A fact that a norm of Decree 828 needs and the case does not have.
    Ask {
        /// The row of the List that the post falls under.
        PostRow,
        /// Whose post it is.
        PostBody,
        /// Which bodies of the printed text the post's body has succeeded.
        PostSuccession,
        /// Of which committee it is the post.
        PostCommittee,
        /// What the holder is in charge of.
        PostDuties,
        /// Which of the posts of its row it is.
        PostRole,
        /// How many posts of the kind are held.
        Occupied,
        /// Whether the post is in corps A.
        CorpsA,
        /// Whether the President acts by a decree or by an order.
        ActForm,
        /// Whether the case is of an appointment or of a release.
        CaseKind,
        /// The ground of the release.
        ReleaseGround,
        /// Whether the case is a rotation.
        Rotation,
        /// The day on which the case was opened.
        CaseOpened,
        /// Who brings the submission.
        SubmissionBy,
        /// To whom it is addressed.
        SubmissionTo,
        /// The day of the submission.
        SubmissionDay,
        /// What the submission says.
        SubmissionContent,
        /// Whether the submission states the Prime Minister's agreement.
        PrimeMinisterStatement,
        /// Whether the submission gives the reasons of the release.
        ReleaseReasons,
        /// The decision on a case open at the repeal.
        Transition,
        /// The papers received.
        Documents,
        /// The consultations with the Mazhilis.
        Consultation,
        /// Whether the materials are registered.
        Registration,
        /// The check of the documents.
        Check,
        /// The hand-over after the check.
        HandOver,
        /// What the units have studied and reported.
        Studies,
        /// The day of the event that starts a unit's clock.
        TaskDay,
        /// The unit that the Head named.
        NamedUnit,
        /// The approval sheet.
        Sheet,
        /// The opinions on the sheet.
        Opinions,
        /// The conclusion of an official who disagrees.
        Conclusion,
        /// The signature under an opinion.
        Signature,
        /// The decisions of those who agree.
        Agreements,
        /// In what form an actor agreed.
        AgreementForm,
        /// The instructions given.
        Instructions,
        /// Whether the Chairman of the Security Council is the President.
        ScChairmanHolder,
        /// Whether the Head is authorised to consent.
        Authorisation,
        /// The discussion in the Security Council.
        Discussion,
        /// Who takes the decision.
        Decider,
        /// The day of the decision.
        DecisionDay,
        /// To whom notice was given.
        Notices,
        /// Who adopts the act.
        AppointingActor,
        /// The unit of the act asked about.
        Unit = "text-unit",
        /// The overrides of the routing.
        Overrides,
        /// Who decided without the procedures.
        WithoutProcedure,
        /// The first day of force of the repealing decree.
        Commencement290 = "commencement-290",
        /// The working calendar of a year.
        WorkingCalendar,
    }
}

/// The facts asked for.
pub type Asks = crate::Set<Ask>;

/// The answer of a norm of Decree 828.
pub type Outcome<T> = crate::Outcome<T, Ask>;
