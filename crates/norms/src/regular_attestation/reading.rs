//! Readings of the article on regular attestation: what it leaves open, as named parameters with their alternatives.

use crate::reading::readings;

readings! {
    /// R1: from where the three years run.
    CycleAnchor, cycle_anchor, "r.cycle_anchor":
    /// From the last attestation, else from the start of the continuous service.
    LastAttestation = "last-attestation-else-service-start",
    /// In multiples of three years of service.
    ServiceMultiples = "service-start-multiples";

    /// R3: what an appointment to a new post does to the three-year date.
    NewPostRule, new_post_rule, "r.new_post_rule":
    /// It only postpones: the later of both days.
    LaterOfBoth = "later-of-cycle-and-appointment-plus-1y",
    /// It sets the date.
    AppointmentYear = "appointment-plus-1y",
    /// It counts only where the three-year date falls into the first year.
    OnlyIfDue = "postpone-only-if-due";

    /// R4: whether an equal post with other functions starts the year.
    ChangedFunctions, changed_functions, "r.equal_post_changed_functions_restart":
    /// It does not.
    NoRestart = "no",
    /// It does.
    Restart = "yes";

    /// R5: whose head is exempt.
    HeadsScope, heads_scope, "r.heads_scope":
    /// The head of the central body.
    CentralOnly = "central-body-only",
    /// The heads of territorial bodies and subdivisions too.
    EveryBody = "every-body-and-subdivision";

    /// R6: how the twenty years are counted.
    ServiceCounting, service_counting, "r.service20_counting":
    /// By the calendar.
    Calendar = "calendar",
    /// With preferential counting.
    Preferential = "preferential";

    /// R7: on which day the twenty years must be complete.
    TwentyYearsOn, twenty_years_on, "r.service20_reference_date":
    /// On the day of attestation.
    AttestationDay = "attestation-date",
    /// On the due date.
    DueDay = "due-date";

    /// R8: whose leave exempts.
    LeaveSex, leave_sex, "r.leave_sex":
    /// That of women.
    WomenOnly = "women-only",
    /// That of every employee.
    Anyone = "any";

    /// R9: pregnancy before the leave begins.
    PregnancyBeforeLeave, pregnancy_before_leave, "r.pregnancy_before_leave":
    /// It does not exempt.
    NotExempt = "not-exempt",
    /// It exempts.
    Exempt = "exempt";

    /// R10: to whom the window after return applies.
    ReturnWindowScope, return_window_scope, "r.return_window_scope":
    /// To everyone who returns.
    Always = "always",
    /// Only where the three-year date had come by the day of return.
    OnlyIfFellDue = "only-if-fell-due";

    /// R11: the year in a new post ends after the year from return.
    ReturnOrNewPost, return_or_new_post, "r.return_vs_new_post":
    /// The window after return prevails.
    ReturnPrevails = "return-window-prevails",
    /// The year in the new post prevails.
    NewPostPrevails = "new-post-prevails",
    /// A person decides.
    Manual = "manual";

    /// R13: whether the exemptions of heads and of twenty years hold in an extraordinary attestation.
    InExtraordinary, in_extraordinary, "r.exempt20_in_extraordinary":
    /// They do not.
    NotThere = "no",
    /// They do.
    ThereToo = "yes";

    /// R14: an attestation before the three years are over.
    EarlyAttestation, early_attestation, "r.early_attestation":
    /// Allowed with a warning.
    Warn = "warn",
    /// Not allowed.
    Refuse = "refuse";

    /// R15: whether an extraordinary attestation starts the three years anew.
    CampaignResets, campaign_resets, "r.campaign_resets_cycle":
    /// It does.
    Resets = "yes",
    /// It does not.
    ResetsNothing = "no";

    @numbers
    /// R2: months after the due date in which the attestation may still be held.
    GraceMonths, grace_months, "r.grace_months": 0, compared [6];

    /// R12: months that may lie between two periods of service that are still continuous.
    GapMonths, gap_months, "r.continuity_gap_months": 0, compared [3];
}
