//! How the ambiguous provisions of Decree 1070 can be read. The first option is our default, nearest to the letter.
//!
//! `law/U2500001070/act.toml` holds the question, who may choose, and the same options; a test keeps the two alike.

use crate::reading::readings;

readings! {
    /// A1: who is rotated.
    Subject, subject, "scope.subject":
    /// Holders of listed posts.
    Listed = "listed",
    /// Holders of all leadership posts.
    AllLeadership = "all-leadership";

    /// A3: when a planned rotation may take effect.
    PlannedWindow, planned_window, "planned.window":
    /// From the day the term has passed.
    FromTermEnd = "from-d-in-plan-year",
    /// Any day of the year in which the term passes.
    PlanYear = "plan-year",
    /// On the very day.
    OnTermEnd = "on-d";

    /// A4: whether the days of a gap count in the term.
    GapCounts, gap_counts, "carry_over.gap_counts":
    /// They count.
    Counts = "yes",
    /// They do not.
    Skipped = "no";

    /// A5: how much of a long absence is left out.
    Excluded, excluded, "absence.excluded":
    /// The whole.
    Whole = "whole",
    /// What exceeds two months.
    Excess = "excess";

    /// A6: whether two leaves back to back are one absence.
    JoinAdjacent, join_adjacent, "absence.join_adjacent":
    /// One.
    Joined = "yes",
    /// Each by itself.
    Apart = "no";

    /// A7: in what unit an absence moves the term.
    AbsenceUnit, absence_unit, "absence.unit":
    /// Calendar days.
    Days = "days",
    /// Months and days.
    MonthsAndDays = "months-and-days";

    /// A10: whether the destination must be a listed post.
    DestinationListed, destination_listed, "destination.must_be_listed":
    /// Need not.
    NeedNot = "no",
    /// Must.
    Must = "yes";

    /// A11: whether a temporarily vacant post may be taken.
    TemporaryDestination, temporary_destination, "destination.allow_temporary":
    /// It may.
    Allowed = "yes",
    /// It may not.
    Barred = "no";

    /// A13: whether rotation may lead to another body.
    AcrossBodies, across_bodies, "move.across_bodies":
    /// Within the body.
    Within = "no",
    /// Across bodies too.
    Across = "yes";

    /// A14: whether a move from centre to centre needs another unit.
    SectorUnit, sector_unit, "scheme.sector_unit":
    /// Another unit.
    Different = "different",
    /// Any.
    Any = "any";

    /// A15: what a region is for the inter-regional scheme.
    RegionUnit, region_unit, "scheme.region_unit":
    /// An oblast, a city of republican significance, the capital.
    Oblast = "oblast",
    /// A district too.
    District = "district";

    /// A18: which parent who is a pensioner protects.
    ProtectedParent, protected_parent, "protected.parent":
    /// A dependent one.
    Dependent = "dependent",
    /// Any.
    AnyParent = "any",
    /// A dependent one living together.
    DependentCohabiting = "dependent-cohabiting";

    /// A20: until what age a child with a disability protects.
    ChildAge, child_age, "protected.child_age_limit":
    /// Until the eighteenth birthday.
    Eighteen = "18",
    /// At any age.
    NoLimit = "any";

    /// A23: whether three years hold for all extensions together.
    Cumulative, cumulative, "extension.cumulative":
    /// All together.
    Together = "yes",
    /// Each.
    Each = "no";

    /// A30: whether qualification binds in the interest of the service.
    InterestQualification, interest_qualification, "interest.qualification":
    /// It binds.
    Hard = "hard",
    /// It may be set aside with reasons.
    Reasoned = "reasoned";

    /// A31: by what measure posts are equal.
    EqualityMeasure, equality_measure, "equality.measure":
    /// The body's table, else the category.
    TableThenCategory = "table-then-category",
    /// The body's table only.
    Table = "table",
    /// The category only.
    Category = "category";

    /// A32: whether a day named with «дейін» is itself in time. Shared by the acts as `until_boundary`.
    UntilBoundary, until_boundary, "deadline.day_included":
    /// The day before is the last.
    Excluded = "no",
    /// The day itself is.
    Included = "yes";

    /// A34: whom the plan lists.
    PlanRows, plan_rows, "plan.rows":
    /// All whose time in the post ends in the plan year or ended before.
    UntilPostLeft = "until-post-left",
    /// Only those whose time ends in the plan year.
    EndsInPlanYear = "ends-in-plan-year";

    /// A9: whether a row stands while the end of the term is only bounded.
    IncludeUndetermined, include_undetermined, "plan.include_undetermined":
    /// It stands, marked.
    Marked = "yes",
    /// It does not.
    LeftOut = "no";

    /// A43: protected employees and the interest of the service.
    InterestProtected, interest_protected, "interest.protected":
    /// Only with written consent.
    WithConsent = "with-consent",
    /// Never.
    Never = "never",
    /// Consent only where relocation is involved.
    RelocationOnly = "relocation-only";

    /// A45: which three years make a rotation transitional.
    TransitionTenure, transition_tenure, "transition.tenure":
    /// Those of the term in the post held.
    InPost = "in-post",
    /// Those in listed posts together.
    ListedTogether = "in-listed-posts",
    /// Those of the plain calendar.
    PlainCalendar = "plain-calendar";

    /// A50: from which day an extension runs.
    ExtensionBase, extension_base, "extension.base":
    /// From the end of the term; from the act's entry into force for those of clause 25.
    TermEndOrCommencement = "term-end-or-commencement",
    /// From the end of the term for everyone.
    TermEnd = "term-end",
    /// From the day of the order.
    Order = "order";

    /// A51: whether the day with which a period begins belongs to it. Shared by the acts.
    FirstDay, first_day, "period.first_day":
    /// A day in the post or of absence does, the day of an event does not.
    Held = "held",
    /// It always does.
    Counted = "counted",
    /// It never does.
    NotCounted = "not-counted";

    /// A52: which event begins the term and the bar.
    StartEvent, start_event, "period.start_event":
    /// The day from which the act takes effect.
    Effective = "effective",
    /// The day the duties are taken up.
    TakenUp = "taken-up",
    /// The day the act is issued.
    Issued = "issued";

    /// A53: a planned move while an extension runs.
    EarlyMove, early_move, "extension.early_move":
    /// With written consent to it.
    WithConsentToMove = "with-consent",
    /// Never.
    NotBeforeEnd = "never",
    /// As if nothing were extended.
    Free = "free";

    /// A54: whose class decides on agreement.
    ClassOf, class_of, "agreement.class_of":
    /// That of the post held.
    PostHeld = "held",
    /// That of either post.
    EitherPost = "either",
    /// That of the post to be taken.
    PostTaken = "taken";

    /// A55: whether a line on deputies covers a first deputy.
    DeputyCoversFirst, deputy_covers_first, "list.deputy_covers_first":
    /// It does not.
    No = "no",
    /// It does.
    Yes = "yes";

    /// A16, A57: which grounds of leaving a post start the one-year bar.
    BarGrounds, bar_grounds, "bar.grounds":
    /// Rotation of either sort, and refusal of rotation.
    RotationAndRefusal = "rotation,interest-of-service,refusal-of-rotation",
    /// Refusal of an offered post too.
    OfferedPostToo = "rotation,interest-of-service,refusal-of-rotation,refusal-of-offered-post",
    /// Not a move in the interest of the service.
    PlannedOnly = "rotation,refusal-of-rotation",
    /// Not a move in the interest of the service, but refusal of an offered post.
    PlannedAndOffered = "rotation,refusal-of-rotation,refusal-of-offered-post",
    /// Refusal of a post offered in answer to a refused relocation too.
    OfferInPlaceToo = "rotation,interest-of-service,refusal-of-rotation,refusal-of-6.2-offer";

    /// A26: who must consent in writing to a planned rotation to another locality.
    RelocationConsent, relocation_consent, "planned.relocation_consent":
    /// Those protected by clause 6.
    ProtectedOnly = "protected-only",
    /// Everyone.
    Everyone = "everyone";

    /// A7: whether an absence moves the end of an extension.
    AbsenceMovesEnd, absence_moves_end, "extension.absence_moves_end":
    /// The order names the end.
    OrderNamesEnd = "no",
    /// It moves as the term does.
    Moves = "yes";

    /// A58: on what the two months are tested where an absence began before the appointment.
    ThresholdOn, threshold_on, "absence.threshold_on":
    /// On the whole absence.
    WholeAbsence = "whole",
    /// On what lies in the term.
    InsideTerm = "inside-term";

    /// A59: whether two leaves parted only by days off are one absence.
    JoinOverDaysOff, join_over_days_off, "absence.join_over_days_off":
    /// One.
    JoinedOver = "yes",
    /// Two.
    TwoLeaves = "no";

    /// A60: until when a written consent may be withdrawn.
    Withdrawable, withdrawable, "consent.withdrawable_until":
    /// Until the act is issued.
    Issue = "issue",
    /// Until it takes effect.
    TakesEffect = "effective",
    /// Not at all.
    NotAtAll = "never";

    @numbers
    /// A4: a gap of so many days between two posts still carries the term over; none until the authority sets it.
    MaxGapDays, max_gap_days, "carry_over.max_gap_days": 0, compared [];
}
