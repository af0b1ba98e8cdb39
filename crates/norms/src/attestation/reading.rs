//! How the ambiguous provisions of Decree 490 are read (X1 to X43 of the inventory).

use crate::reading::readings;

readings! {
    /// X1: whether both failures are needed before only 15(3) to 15(5) remain.
    FailRule, fail_rule, "x.fail_rule":
    /// Both.
    Both = "both",
    /// Either.
    Either = "either";

    /// X2: whether norms not taken are norms not passed.
    NormsNotTaken, norms_not_taken, "x.norms_not_taken":
    /// If there is no valid reason.
    FailedOrNotTakenWithoutValidReason = "failed-or-not-taken-without-valid-reason",
    /// No.
    FailedOnly = "failed-only",
    /// Yes.
    FailedOrNotTaken = "failed-or-not-taken";

    /// X3: what has to be below the threshold.
    TestBelowScope, test_below_scope, "x.test_below_scope":
    /// Any part.
    AnyComponent = "any-component",
    /// All parts.
    AllComponents = "all-components",
    /// The total.
    Total = "total";

    /// X4: whether the secretary counts for the quorum.
    QuorumSecretary, quorum_secretary, "x.quorum_secretary":
    /// In the composition and among those present.
    InBaseAndAttendance = "in-base-and-attendance",
    /// Neither.
    Excluded = "excluded",
    /// In the composition only.
    InBaseOnly = "in-base-only";

    /// X5: of what two thirds are taken.
    QuorumBase, quorum_base, "x.quorum_base":
    /// Of the names last approved.
    PersonalComposition = "personal-composition",
    /// Of the seats by posts.
    PostComposition = "post-composition";

    /// X6: for what the quorum has to be there.
    QuorumScope, quorum_scope, "x.quorum_scope":
    /// For the session.
    Session = "session",
    /// For each item.
    Item = "item";

    /// X6: of whom the majority is taken.
    MajorityPresentScope, majority_present_scope, "x.majority_present_scope":
    /// Of those who took part in the session.
    Session = "session",
    /// Of those there at the item.
    Item = "item";

    /// X7: whether a member may abstain.
    Abstention, abstention, "x.abstention":
    /// A member may.
    Allowed = "allowed",
    /// A member may not.
    Forbidden = "forbidden";

    /// X8: how the decisions are put to the vote.
    BallotMode, ballot_mode, "x.ballot_mode":
    /// One after another.
    SequentialMotion = "sequential-motion",
    /// In one ballot.
    SingleChoice = "single-choice";

    /// X9: what a tie leads to if the chair backed neither.
    TieWithoutChairVote, tie_without_chair_vote, "x.tie_without_chair_vote":
    /// To no decision.
    NoDecision = "no-decision",
    /// To another session.
    Postpone = "postpone";

    /// X10: whether the chair has to be there.
    ChairRequired, chair_required, "x.chair_required":
    /// No.
    NotRequired = "no",
    /// Yes.
    Required = "yes";

    /// X11: whether the secretary has to be there.
    SecretaryRequired, secretary_required, "x.secretary_required":
    /// No.
    NotRequired = "no",
    /// Yes.
    Required = "yes";

    /// X12: which of two bracketed posts sits.
    SeatAlternates, seat_alternates, "x.seat_alternates":
    /// The one named.
    FixedByPersonalComposition = "fixed-by-personal-composition",
    /// Either.
    EitherMayAttend = "either-may-attend";

    /// X13: before what the month of notice runs.
    NoticeAnchor, notice_anchor, "x.notice_anchor":
    /// Before the employee's first stage.
    EmployeeFirstStage = "employee-first-stage",
    /// Before the campaign.
    CampaignStart = "campaign-start";

    /// X13: whether the month is exact.
    NoticeExactness, notice_exactness, "x.notice_exactness":
    /// A month or more.
    AtLeast = "at-least",
    /// Exactly a month.
    Exact = "exact";

    /// X14: to what day weeks run back.
    BackwardWeeks, backward_weeks, "x.backward_weeks":
    /// To the same weekday.
    SameWeekday = "same-weekday",
    /// Clear days lie between.
    ClearDays = "clear-days";

    /// X14: whether a last day off moves.
    BackwardNonworking, backward_nonworking, "x.backward_nonworking":
    /// Only for planning.
    PreviousWorkingDayForPlanning = "previous-working-day-for-planning",
    /// It does.
    PreviousWorkingDay = "previous-working-day",
    /// It does not.
    NoShift = "no-shift";

    /// X15: whether the day of decision is one of the protocol's days.
    ProtocolDayZero, protocol_day_zero, "x.protocol_day_zero":
    /// It is not.
    Excluded = "excluded",
    /// It is.
    Included = "included";

    /// X15: whether the day of decision is one of the days for acquaintance.
    AcquaintanceDayZero, acquaintance_day_zero, "x.acquaintance_day_zero":
    /// It is not.
    Excluded = "excluded",
    /// It is.
    Included = "included";

    /// X16: what has to be there in time.
    ProtocolDeadlineCovers, protocol_deadline_covers, "x.protocol_deadline_covers":
    /// Text and signatures.
    TextAndSignatures = "text-and-signatures",
    /// The text.
    TextOnly = "text-only";

    /// X17: whether pregnancy and leave are two grounds.
    ExemptionJoin, exemption_join, "x.exemption_join":
    /// Two.
    PregnancyOrLeave = "pregnancy-or-leave",
    /// One together.
    PregnancyAndLeave = "pregnancy-and-leave";

    /// X18: what the end of an exception leads to.
    ExemptionEndInWindow, exemption_end_in_window, "x.exemption_end_in_window":
    /// The employee is subject once the HR unit confirms.
    BecomesSubjectAfterHrConfirmation = "becomes-subject-after-hr-confirmation",
    /// The employee is subject.
    BecomesSubject = "becomes-subject",
    /// The employee is free for the campaign.
    ExemptForCampaign = "exempt-for-campaign";

    /// X19: who judges a reason.
    ValidReasonJudge, valid_reason_judge, "x.valid_reason_judge":
    /// The commission.
    Commission = "commission",
    /// The HR unit.
    HrUnit = "hr-unit",
    /// A closed list.
    ClosedList = "closed-list";

    /// X20: how absences are counted.
    AbsenceCount, absence_count, "x.absence_count":
    /// In all.
    Cumulative = "cumulative",
    /// In a row.
    Consecutive = "consecutive";

    /// X21: what the recommendation of clause 17 is.
    Clause17Outcome, clause17_outcome, "x.clause17_outcome":
    /// An outcome apart, by vote.
    SeparateOutcomeByVote = "separate-outcome-by-vote",
    /// Decision 15(5).
    Decision15Five = "decision-15-5",
    /// It follows of itself.
    AutomaticRecommendation = "automatic-recommendation";

    /// X22: who has not passed.
    NotPassedScope, not_passed_scope, "x.not_passed_scope":
    /// 15(5) and clause 17.
    DismissalOnly = "15(5)-and-17",
    /// 15(3), 15(4), 15(5) and clause 17.
    AllUnfit = "15(3)-15(4)-15(5)-and-17";

    /// X23: how a refusal of posts is put down.
    RefusalForm, refusal_form, "x.refusal_form":
    /// In writing for each post offered.
    WrittenRefusalOfEachOffer = "written-refusal-of-each-offer",
    /// In writing once for all.
    WrittenGeneralRefusal = "written-general-refusal",
    /// An act of refusal will do.
    ActOfRefusalAllowed = "act-of-refusal-allowed";

    /// X24: what becomes of a return after the campaign.
    LateReturn, late_return, "x.late_return":
    /// A person decides.
    Manual = "manual",
    /// The employee is attested.
    AttestAfterWindow = "attest-after-window",
    /// It lapses.
    Lapse = "lapse";

    /// X25: what has to lie in the campaign.
    WindowScope, window_scope, "x.window_scope":
    /// Stages 2 to 5.
    Stages2To5 = "stages-2-to-5",
    /// All stages.
    AllStages = "all-stages",
    /// Decisions.
    Decisions = "decisions",
    /// The first of the stages 2 to 5.
    FirstStage = "first-stage";

    /// X26: which list wins.
    OverlapRule, overlap_rule, "x.overlap_rule":
    /// The central one.
    CentralPrevails = "central-prevails",
    /// The lower number.
    LowestNumber = "lowest-number",
    /// A person decides.
    Manual = "manual";

    /// X27: whence the regional commission.
    HomeCommission, home_commission, "x.home_commission":
    /// An approved table for those without a region of their own.
    ExplicitTable = "explicit-table",
    /// The region where the post is stationed.
    RegionOfStationing = "region-of-stationing";

    /// X28: what a recording is.
    Recording, recording, "x.recording":
    /// Sound or picture.
    AudioOrVideo = "audio-or-video",
    /// Both.
    AudioAndVideo = "audio-and-video";

    /// X29: whether acting holders belong to the category.
    ActingHolders, acting_holders, "x.acting_holders":
    /// They do not.
    PermanentOnly = "permanent-only",
    /// They do.
    PermanentAndActing = "permanent-and-acting";

    /// X30: on which day the post is looked at.
    PostReferenceDate, post_reference_date, "x.post_reference_date":
    /// The day of listing, and again that of the session.
    ListingRecheckedAtSession = "listing-rechecked-at-session",
    /// The first day of the campaign.
    CampaignStart = "campaign-start",
    /// The day of the Decree.
    DecreeDate = "decree-date",
    /// The day of the session.
    Session = "session";

    /// X31: what 15(1) has to name.
    Decision1Variants, decision1_variants, "x.decision1_variants":
    /// Exactly one variant.
    ExactlyOne = "exactly-one",
    /// One or both.
    OneOrBoth = "one-or-both",
    /// Nothing.
    NotRecorded = "not-recorded";

    /// X33: whether a member can be recused.
    Recusal, recusal, "x.recusal":
    /// By hand.
    ManualRecorded = "manual-recorded",
    /// No.
    None = "none";

    /// X34: whether an appeal holds up execution.
    AppealSuspends, appeal_suspends, "x.appeal_suspends":
    /// No.
    DoesNot = "no",
    /// Yes.
    Does = "yes";

    /// X35: what a late paper leads to.
    LateDocument, late_document, "x.late_document":
    /// A recorded breach.
    RecordBreach = "record-breach",
    /// A refusal that can be overridden by name.
    RefuseWithRecordedOverride = "refuse-with-recorded-override";

    /// X36: what sets the staff class.
    StaffClassSource, staff_class_source, "x.staff_class_source":
    /// The class of the post.
    PostClass = "post-class",
    /// The highest rank allowed.
    PostRankLimit = "post-rank-limit",
    /// The rank of the holder.
    HolderRank = "holder-rank";

    /// X37: whether one may decide without the employee.
    DecisionWithoutEmployee, decision_without_employee, "x.decision_without_employee":
    /// Under clause 17 alone.
    OnlyClause17 = "only-clause-17",
    /// Yes.
    Allowed = "allowed";

    /// X38: whether "independent" covers sections.
    IndependentScope, independent_scope, "x.independent_scope":
    /// Divisions and sections.
    DivisionsAndSections = "divisions-and-sections",
    /// Divisions.
    DivisionsOnly = "divisions-only";

    /// X39: what of stage 1 has to be over by stage 2.
    PreparationScope, preparation_scope, "x.preparation_scope":
    /// Notice and schedule.
    NoticeAndSchedule = "notice-and-schedule",
    /// All of chapter 2.
    WholeChapter2 = "whole-chapter-2";

    /// X40: whether a first deputy is a deputy.
    FirstDeputies, first_deputies, "x.first_deputies":
    /// Yes.
    Deputies = "deputies",
    /// Only where named.
    OnlyWhereNamed = "only-where-named";

    /// X41: what the person replacing the Minister may approve.
    MinisterReplacement, minister_replacement, "x.minister_replacement":
    /// The schedules of clause 8.
    Clause8Only = "clause-8-only",
    /// Everything.
    EveryApproval = "every-approval";

    /// X42: what the materials have to hold.
    PackContents, pack_contents, "x.pack_contents":
    /// What has been collected.
    AsCollected = "as-collected",
    /// The results too.
    WithResults = "with-results";

    /// X43: what a test not taken without a valid reason is.
    TestNotTaken, test_not_taken, "x.test_not_taken":
    /// No mark.
    NoMark = "no-mark",
    /// A mark below the threshold.
    Below = "below";

    @numbers
    /// X32: working days aimed at for the sheet.
    SheetDays, sheet_days, "x.sheet_deadline_working_days": 3, compared [5];
}
