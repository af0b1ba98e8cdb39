//! How the ambiguous provisions of Decree 853 are read; the alternatives stand in `law/U2500000853/act.toml`.

use crate::reading::readings;

readings! {
    /// Do the 1st, 15th and 30th themselves count as in time.
    UntilBoundary, until_boundary, "until_boundary":
    /// `exclusive`.
    Exclusive = "exclusive",
    /// `inclusive`.
    Inclusive = "inclusive";

    /// Does a quarter date that falls on a rest day move.
    QuarterDateOnRestDay, quarter_date_on_rest_day, "quarter_date_on_rest_day":
    /// `no_shift`.
    NoShift = "no_shift",
    /// `next_working_day`.
    NextWorkingDay = "next_working_day",
    /// `previous_working_day`.
    PreviousWorkingDay = "previous_working_day";

    /// Is the day the extract arrives the first of the ten working days.
    TermStart, term_start, "term_start":
    /// `next_day`.
    NextDay = "next_day",
    /// `same_day`.
    SameDay = "same_day";

    /// Which event begins the stay.
    StayStarts, stay_starts, "stay_starts":
    /// `decision`.
    Decision = "decision",
    /// `first_heads_notified`.
    FirstHeadsNotified = "first_heads_notified",
    /// `employee_informed`.
    EmployeeInformed = "employee_informed";

    /// Which is the last day of the three years.
    StayLastDay, stay_last_day, "stay_last_day":
    /// `anniversary`.
    Anniversary = "anniversary",
    /// `day_before_anniversary`.
    DayBeforeAnniversary = "day_before_anniversary";

    /// Does membership end of itself after three years.
    ExitOnExpiry, exit_on_expiry, "exit_on_expiry":
    /// `by_decision`.
    ByDecision = "by_decision",
    /// `automatic`.
    Automatic = "automatic";

    /// Is membership over with a higher appointment, which clause 18 leaves out.
    AfterAppointment, after_appointment, "after_appointment":
    /// `leave_reserve_on_appointment`.
    LeaveReserveOnAppointment = "leave_reserve_on_appointment",
    /// `stay_until_ground`.
    StayUntilGround = "stay_until_ground";

    /// By which day must the three months be complete.
    MinStayMeasuredAt, min_stay_measured_at, "min_stay_measured_at":
    /// `appointment`.
    Appointment = "appointment",
    /// `submission_for_agreement`.
    SubmissionForAgreement = "submission_for_agreement";

    /// Is one included for particular posts or for any of the list.
    ReserveBoundToPost, reserve_bound_to_post, "reserve_bound_to_post":
    /// `intended_posts`.
    IntendedPosts = "intended_posts",
    /// `any_post_in_list`.
    AnyPostInList = "any_post_in_list";

    /// Can a person exempt from attestation enter.
    UnattestedSubstitute, unattested_substitute, "unattested_substitute":
    /// `service_results_replace_decision`.
    ServiceResultsReplaceDecision = "service_results_replace_decision",
    /// `ineligible`.
    Ineligible = "ineligible";

    /// Is a recommendation by the commission needed as well.
    AttestationRecommendationRequired, attestation_recommendation_required, "attestation_recommendation_required":
    /// `no`.
    No = "no",
    /// `yes`.
    Yes = "yes";

    /// On which day must no penalty stand.
    PenaltyTestMoment, penalty_test_moment, "penalty_test_moment":
    /// `sent`.
    Sent = "sent",
    /// `sent_and_decision`.
    SentAndDecision = "sent_and_decision";

    /// Do all three conditions bind seconded people.
    SecondedFullTest, seconded_full_test, "seconded_full_test":
    /// `yes`.
    Yes = "yes",
    /// `no`.
    No = "no";

    /// May someone seconded to the Administration be given temporary duties.
    TemporaryDutiesAdministration, temporary_duties_administration, "temporary_duties_administration":
    /// `forbidden`.
    Forbidden = "forbidden",
    /// `allowed`.
    Allowed = "allowed";

    /// Which steps of the general route bind the State Guard Service too.
    SgsRoute, sgs_route, "sgs_route":
    /// `own_route_department_check`.
    OwnRouteDepartmentCheck = "own_route_department_check",
    /// `own_route_same_dates`.
    OwnRouteSameDates = "own_route_same_dates",
    /// `own_route_no_dates`.
    OwnRouteNoDates = "own_route_no_dates",
    /// `general_route`.
    GeneralRoute = "general_route";

    /// Does the Administration unit's submission replace the first head's.
    AdministrationSubmissionReplaces, administration_submission_replaces, "administration_submission_replaces":
    /// `yes`.
    Yes = "yes",
    /// `no`.
    No = "no";

    /// Until when may defects be cured.
    DefectsUntil, defects_until, "defects_until":
    /// `list_formed`.
    ListFormed = "list_formed",
    /// `check_day`.
    CheckDay = "check_day";

    /// What becomes of a candidate whose defects remain.
    UncuredDefects, uncured_defects, "uncured_defects":
    /// `not_listed_carry_over`.
    NotListedCarryOver = "not_listed_carry_over",
    /// `not_listed_close`.
    NotListedClose = "not_listed_close",
    /// `listed_with_remark`.
    ListedWithRemark = "listed_with_remark";

    /// What span does the bar on sending both cover.
    SimultaneousWindow, simultaneous_window, "simultaneous_window":
    /// `while_pending`.
    WhilePending = "while_pending",
    /// `same_day`.
    SameDay = "same_day",
    /// `same_letter`.
    SameLetter = "same_letter";

    /// Is the decision taken for each person or for the list.
    DecisionUnit, decision_unit, "decision_unit":
    /// `per_candidate`.
    PerCandidate = "per_candidate",
    /// `per_list`.
    PerList = "per_list";

    /// Who is told of a refusal.
    NotifyRefusal, notify_refusal, "notify_refusal":
    /// `first_head`.
    FirstHead = "first_head",
    /// `first_head_and_employee`.
    FirstHeadAndEmployee = "first_head_and_employee",
    /// `none`.
    None = "none";

    /// When may a refused person be nominated again.
    RenominationAfterRefusal, renomination_after_refusal, "renomination_after_refusal":
    /// `next_quarter`.
    NextQuarter = "next_quarter",
    /// `same_quarter`.
    SameQuarter = "same_quarter";

    /// What becomes of a late list.
    LateNomination, late_nomination, "late_nomination":
    /// `next_quarter`.
    NextQuarter = "next_quarter",
    /// `accept_with_flag`.
    AcceptWithFlag = "accept_with_flag",
    /// `refuse`.
    Refuse = "refuse";

    /// May further candidates come outside the quarter's dates.
    AdditionalCandidates, additional_candidates, "additional_candidates":
    /// `within_cycle`.
    WithinCycle = "within_cycle",
    /// `any_time`.
    AnyTime = "any_time";

    /// Is training a condition of appointment.
    TrainingTracking, training_tracking, "training_tracking":
    /// `warn_if_absent`.
    WarnIfAbsent = "warn_if_absent",
    /// `record_only`.
    RecordOnly = "record_only",
    /// `require_before_appointment`.
    RequireBeforeAppointment = "require_before_appointment";

    /// Do temporary duties need the three months too.
    TemporaryDutiesMinStay, temporary_duties_min_stay, "temporary_duties_min_stay":
    /// `no`.
    No = "no",
    /// `yes`.
    Yes = "yes";

    /// Does liability for corruption other than disciplinary fall under this ground.
    CorruptionOtherLiability, corruption_other_liability, "corruption_other_liability":
    /// `flag_only`.
    FlagOnly = "flag_only",
    /// `ground`.
    Ground = "ground";

    /// Does a ground survive the quashing of its penalty or court act.
    QuashedPenalty, quashed_penalty, "quashed_penalty":
    /// `ground_falls_away`.
    GroundFallsAway = "ground_falls_away",
    /// `ground_stays`.
    GroundStays = "ground_stays";

    /// Does going over to another special body count as a ground.
    TransferBetweenSpecialBodies, transfer_between_special_bodies, "transfer_between_special_bodies":
    /// `ground`.
    Ground = "ground",
    /// `not_ground`.
    NotGround = "not_ground";

    /// May someone already seconded to a body of 18(7) be nominated.
    SecondedToListedBodyBeforeNomination, seconded_to_listed_body_before_nomination, "seconded_to_listed_body_before_nomination":
    /// `allow_with_flag`.
    AllowWithFlag = "allow_with_flag",
    /// `refuse_nomination`.
    RefuseNomination = "refuse_nomination";

    /// From which day does membership cease.
    RemovalEffective, removal_effective, "removal_effective":
    /// `decision`.
    Decision = "decision",
    /// `ground`.
    Ground = "ground";

    /// What makes the ground cease.
    Ground3Ceased, ground_3_ceased, "ground_3_ceased":
    /// `penalty_lifted_or_lapsed`.
    PenaltyLiftedOrLapsed = "penalty_lifted_or_lapsed",
    /// `penalty_lifted_or_lapsed_and_new_post`.
    PenaltyLiftedOrLapsedAndNewPost = "penalty_lifted_or_lapsed_and_new_post";

    /// When may one removed on another ground than the third return.
    ReInclusionOtherGrounds, re_inclusion_other_grounds, "re_inclusion_other_grounds":
    /// `general_basis`.
    GeneralBasis = "general_basis",
    /// `one_year`.
    OneYear = "one_year",
    /// `never`.
    Never = "never";

    /// What of those in the reserve under the former rules.
    OldReserveMembers, old_reserve_members, "old_reserve_members":
    /// `kept_term_from_old_inclusion`.
    KeptTermFromOldInclusion = "kept_term_from_old_inclusion",
    /// `dropped`.
    Dropped = "dropped",
    /// `kept_term_from_commencement`.
    KeptTermFromCommencement = "kept_term_from_commencement";

    /// Does the Decree begin on the 11th or the 10th day after publication.
    CommencementDay, commencement_day, "commencement_day":
    /// `publication_plus_11`.
    PublicationPlus11 = "publication_plus_11",
    /// `publication_plus_10`.
    PublicationPlus10 = "publication_plus_10";

    /// If the amending instruction was itself changed later, what was the text before.
    AmendedAmender, amended_amender, "amended_amender":
    /// `unknown_before_later_edition`.
    UnknownBeforeLaterEdition = "unknown_before_later_edition",
    /// `latest_edition_throughout`.
    LatestEditionThroughout = "latest_edition_throughout";

    /// Who sends the list.
    SenderOfLists, sender_of_lists, "sender_of_lists":
    /// `nominating_official`.
    NominatingOfficial = "nominating_official",
    /// `first_head_always`.
    FirstHeadAlways = "first_head_always";

    /// How is the fourth paragraph of the Concept counted.
    ConceptParagraphCount, concept_paragraph_count, "concept_paragraph_count":
    /// `capital_paragraphs`.
    CapitalParagraphs = "capital_paragraphs",
    /// `all_indented_lines`.
    AllIndentedLines = "all_indented_lines";

    /// Which posts do the differing phrases of the Rules mean.
    PostScope, post_scope, "post_scope":
    /// `list_290_special_bodies`.
    List290SpecialBodies = "list_290_special_bodies",
    /// `list_290_all`.
    List290All = "list_290_all";

    /// To which cycle does a decision after the quarter's end belong.
    CycleOfLateDecision, cycle_of_late_decision, "cycle_of_late_decision":
    /// `cycle_of_nomination`.
    CycleOfNomination = "cycle_of_nomination",
    /// `quarter_of_decision`.
    QuarterOfDecision = "quarter_of_decision";

    /// May one nominate without a forecast of need.
    NeedForecast, need_forecast, "need_forecast":
    /// `record_only`.
    RecordOnly = "record_only",
    /// `required`.
    Required = "required";

    /// What shows intent.
    IntentEvidence, intent_evidence, "intent_evidence":
    /// `court_act_states_it`.
    CourtActStatesIt = "court_act_states_it",
    /// `hr_records_it`.
    HrRecordsIt = "hr_records_it";

    /// May the other decision lengthen the three months as well.
    OtherMinStayDecision, other_min_stay_decision, "other_min_stay_decision":
    /// `any_length`.
    AnyLength = "any_length",
    /// `shorter_only`.
    ShorterOnly = "shorter_only";

    /// Where a ground exists, is removal a duty or a choice.
    RemovalDuty, removal_duty, "removal_duty":
    /// `mandatory`.
    Mandatory = "mandatory",
    /// `discretionary`.
    Discretionary = "discretionary";

    /// Does a member's death call for a decision.
    EndByDeath, end_by_death, "end_by_death":
    /// `closed_by_fact`.
    ClosedByFact = "closed_by_fact",
    /// `by_decision`.
    ByDecision = "by_decision";

    /// Can a fresh inclusion for the same post be set going while the stay still runs.
    RenominationBeforeEnd, renomination_before_end, "renomination_before_end":
    /// `after_stay`.
    AfterStay = "after_stay",
    /// `last_quarter_of_stay`.
    LastQuarterOfStay = "last_quarter_of_stay";

    /// May the Department send defective papers back.
    ReturnOfMaterials, return_of_materials, "return_of_materials":
    /// `warn`.
    Warn = "warn",
    /// `forbidden`.
    Forbidden = "forbidden";

    /// When are months or years full: on the matching day, or one later.
    TermComplete, term_complete, "term_complete":
    /// `by_wording`.
    ByWording = "by_wording",
    /// `day_after`.
    DayAfter = "day_after",
    /// `corresponding_day`.
    CorrespondingDay = "corresponding_day";

    /// May a sitting member be nominated for another post.
    InclusionWhileMember, inclusion_while_member, "inclusion_while_member":
    /// `other_post_same_stay`.
    OtherPostSameStay = "other_post_same_stay",
    /// `refuse_any`.
    RefuseAny = "refuse_any",
    /// `other_post_new_stay`.
    OtherPostNewStay = "other_post_new_stay";

    /// May a person whose three years are over but whose removal is undecided be nominated anew.
    RenominationRemovalPending, renomination_removal_pending, "renomination_removal_pending":
    /// `allow_with_flag`.
    AllowWithFlag = "allow_with_flag",
    /// `after_removal`.
    AfterRemoval = "after_removal";

    /// Will an attestation finding on an earlier post do.
    AttestationPost, attestation_post, "attestation_post":
    /// `post_now_held`.
    PostNowHeld = "post_now_held",
    /// `post_at_attestation`.
    PostAtAttestation = "post_at_attestation";
}
