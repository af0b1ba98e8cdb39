//! How the ambiguous provisions of Decree 828 can be read. The first option is our default, nearest to the letter.
//!
//! `law/U020000828_/act.toml` holds the question, who may choose, and the same options; a test keeps the two alike.

use crate::reading::readings;

readings! {
    /// A1: a comma in a cell of column 4.
    Comma, comma, "list.comma":
    /// All agree.
    And = "and",
    /// Any of them agrees.
    Or = "or";

    /// A2: what "or on his instruction" of the President covers.
    InstructionScopePresident, instruction_scope_president, "list.instruction_scope_president":
    /// The President alone, or those who follow, on his instruction.
    Whole = "whole",
    /// The President or the first who follows; the rest agree in either case.
    FirstOnly = "first_only";

    /// A3: what "or on his instruction" of the Chairman of the Security Council covers.
    InstructionScopeSc, instruction_scope_sc, "list.instruction_scope_sc":
    /// The Chairman or the Secretary; the Head agrees in either case.
    FirstOnly = "first_only",
    /// The Chairman alone, or both who follow.
    Whole = "whole";

    /// A4: the posts of mark ***.
    TripleStarScope, triple_star_scope, "list.triple_star_scope":
    /// Those of rules/17(3).
    GeneralSecurity = "17(3)",
    /// Those of rules/17(2).5 to 17(2).7 too.
    MilitaryToo = "17(2)+17(3)";

    /// A6: a post under a general and a special row.
    Overlap, overlap, "list.overlap":
    /// The special row prevails.
    Special = "special",
    /// Both apply.
    Both = "both";

    /// A7: whether the Commission agrees releases too.
    CommissionRelease, commission_release, "commission.release":
    /// Appointments only.
    No = "no",
    /// Releases too.
    Yes = "yes";

    /// A8: whether the one day moves off a day off.
    OneDayRoll, one_day_roll, "clock.one_day.roll":
    /// To the next working day.
    NextWorkingDay = "next_working_day",
    /// It does not move.
    None = "none";

    /// A8: whether the day of the event counts in the one day.
    OneDayEvent, one_day_event, "clock.one_day.count_event_day":
    /// It does not.
    No = "no",
    /// It does.
    Yes = "yes";

    /// A9: with what the ten working days begin.
    TenStart, ten_start, "clock.ten.start":
    /// With the Head's task.
    TaskIssued = "task_issued",
    /// With the receipt by the unit.
    ReceivedByUnit = "received_by_unit",
    /// With the submission.
    Submitted = "submitted";

    /// A9: whether the units share the ten working days.
    TenShared, ten_shared, "clock.ten.shared":
    /// Each has its own.
    No = "no",
    /// All share those of the unit tasked first.
    Yes = "yes";

    /// A9: whether the first day counts in the ten.
    TenFirstDay, ten_first_day, "clock.ten.count_first_day":
    /// It does not.
    No = "no",
    /// It does.
    Yes = "yes";

    /// A10: what follows a check that is not passed.
    OnIncomplete, on_incomplete, "check.on_incomplete":
    /// The materials are returned.
    Returned = "return",
    /// They are kept, and what is missing is asked for.
    Requested = "request",
    /// They are refused.
    RefusedOutright = "refuse";

    /// A11: whether the clock stops while papers asked for are awaited.
    SuspendOnRequest, suspend_on_request, "clock.ten.suspend_on_request":
    /// It runs.
    No = "no",
    /// It stops.
    Yes = "yes";

    /// A12: what silence means once the ten days are over.
    Silence, silence, "examination.silence":
    /// Nothing.
    NoMeaning = "none",
    /// Agreement.
    Consents = "agreement",
    /// Refusal.
    Refuses = "refusal";

    /// A14: whether rules/2-1 covers the heads named apart.
    CoversNamedHeads, covers_named_heads, "rules_2_1.covers_named_heads":
    /// It does not.
    No = "no",
    /// It does.
    Yes = "yes";

    /// A15: who is Chairman of the Security Council.
    ScChairman, sc_chairman, "roles.sc_chairman":
    /// As the roles are recorded for the day.
    ByDate = "by-date",
    /// Another person than the President.
    SeparatePerson = "separate-person",
    /// The President.
    President = "president";

    /// A16: whether the discussion of note ** gates the act.
    DiscussionGate, discussion_gate, "list.discussion_gate":
    /// It is recorded, its absence warned of.
    Warn = "warn",
    /// No act before it.
    Require = "require";

    /// A17: how the columns of row 6 are read.
    Row6, row_6, "list.row.6.reading":
    /// Not confirmed: a step that fits either reading is taken with a warning.
    Unconfirmed = "unconfirmed",
    /// As the data have them.
    Default = "default",
    /// The other way.
    Other = "other";

    /// A17: how the columns of row 11 are read.
    Row11, row_11, "list.row.11.reading":
    /// Not confirmed: a step that fits either reading is taken with a warning.
    Unconfirmed = "unconfirmed",
    /// As the data have them.
    Default = "default",
    /// The other way.
    Other = "other";

    /// A17: how the columns of row 12 are read.
    Row12, row_12, "list.row.12.reading":
    /// Not confirmed: a step that fits either reading is taken with a warning.
    Unconfirmed = "unconfirmed",
    /// As the data have them.
    Default = "default",
    /// The other way.
    Other = "other";

    /// A17: how the columns of row 13 are read.
    Row13, row_13, "list.row.13.reading":
    /// Not confirmed: a step that fits either reading is taken with a warning.
    Unconfirmed = "unconfirmed",
    /// As the data have them.
    Default = "default",
    /// The other way.
    Other = "other";

    /// A17: how the columns of row 15 are read.
    Row15, row_15, "list.row.15.reading":
    /// Not confirmed: a step that fits either reading is taken with a warning.
    Unconfirmed = "unconfirmed",
    /// As the data have them.
    Default = "default",
    /// The other way.
    Other = "other";

    /// A17: how the columns of row 16 are read.
    Row16, row_16, "list.row.16.reading":
    /// Not confirmed: a step that fits either reading is taken with a warning.
    Unconfirmed = "unconfirmed",
    /// As the data have them.
    Default = "default",
    /// The other way.
    Other = "other";

    /// A17: how the columns of row 17 are read.
    Row17, row_17, "list.row.17.reading":
    /// Not confirmed: a step that fits either reading is taken with a warning.
    Unconfirmed = "unconfirmed",
    /// As the data have them.
    Default = "default",
    /// The other way.
    Other = "other";

    /// A17: how the columns of row 19 are read.
    Row19, row_19, "list.row.19.reading":
    /// Not confirmed: a step that fits either reading is taken with a warning.
    Unconfirmed = "unconfirmed",
    /// As the data have them.
    Default = "default",
    /// The other way.
    Other = "other";

    /// A17: how the columns of row 20 are read.
    Row20, row_20, "list.row.20.reading":
    /// Not confirmed: a step that fits either reading is taken with a warning.
    Unconfirmed = "unconfirmed",
    /// As the data have them.
    Default = "default",
    /// The other way.
    Other = "other";

    /// A17: how the columns of row 22 are read.
    Row22, row_22, "list.row.22.reading":
    /// Not confirmed: a step that fits either reading is taken with a warning.
    Unconfirmed = "unconfirmed",
    /// As the data have them.
    Default = "default",
    /// The other way.
    Other = "other";

    /// A17: how the columns of row 23 are read.
    Row23, row_23, "list.row.23.reading":
    /// Not confirmed: a step that fits either reading is taken with a warning.
    Unconfirmed = "unconfirmed",
    /// As the data have them.
    Default = "default",
    /// The other way.
    Other = "other";

    /// A17: how the columns of row 30 are read.
    Row30, row_30, "list.row.30.reading":
    /// Not confirmed: a step that fits either reading is taken with a warning.
    Unconfirmed = "unconfirmed",
    /// As the data have them.
    Default = "default",
    /// The other way.
    Other = "other";

    /// A17: how the columns of row 32 are read.
    Row32, row_32, "list.row.32.reading":
    /// Not confirmed: a step that fits either reading is taken with a warning.
    Unconfirmed = "unconfirmed",
    /// As the data have them.
    Default = "default",
    /// The other way.
    Other = "other";

    /// A17: how the columns of row 33 are read.
    Row33, row_33, "list.row.33.reading":
    /// Not confirmed: a step that fits either reading is taken with a warning.
    Unconfirmed = "unconfirmed",
    /// As the data have them.
    Default = "default",
    /// The other way.
    Other = "other";

    /// A17: how the columns of row 34 are read.
    Row34, row_34, "list.row.34.reading":
    /// Not confirmed: a step that fits either reading is taken with a warning.
    Unconfirmed = "unconfirmed",
    /// As the data have them.
    Default = "default",
    /// The other way.
    Other = "other";

    /// A17: how the columns of row 35 are read.
    Row35, row_35, "list.row.35.reading":
    /// Not confirmed: a step that fits either reading is taken with a warning.
    Unconfirmed = "unconfirmed",
    /// As the data have them.
    Default = "default",
    /// The other way.
    Other = "other";

    /// A17: how the columns of row 50 are read.
    Row50, row_50, "list.row.50.reading":
    /// Not confirmed: a step that fits either reading is taken with a warning.
    Unconfirmed = "unconfirmed",
    /// As the data have them.
    Default = "default",
    /// The other way.
    Other = "other";

    /// A17: how the columns of row 51 are read.
    Row51, row_51, "list.row.51.reading":
    /// Not confirmed: a step that fits either reading is taken with a warning.
    Unconfirmed = "unconfirmed",
    /// As the data have them.
    Default = "default",
    /// The other way.
    Other = "other";

    /// A17: how the columns of row 56 are read.
    Row56, row_56, "list.row.56.reading":
    /// Not confirmed: a step that fits either reading is taken with a warning.
    Unconfirmed = "unconfirmed",
    /// As the data have them.
    Default = "default",
    /// The other way.
    Other = "other";

    /// A17: how the columns of row 57 are read.
    Row57, row_57, "list.row.57.reading":
    /// Not confirmed: a step that fits either reading is taken with a warning.
    Unconfirmed = "unconfirmed",
    /// As the data have them.
    Default = "default",
    /// The other way.
    Other = "other";

    /// A17: how the columns of row 63 are read.
    Row63, row_63, "list.row.63.reading":
    /// Not confirmed: a step that fits either reading is taken with a warning.
    Unconfirmed = "unconfirmed",
    /// As the data have them.
    Default = "default",
    /// The other way.
    Other = "other";

    /// A17: how the columns of row 92 are read.
    Row92, row_92, "list.row.92.reading":
    /// Not confirmed: a step that fits either reading is taken with a warning.
    Unconfirmed = "unconfirmed",
    /// As the data have them.
    Default = "default",
    /// The other way.
    Other = "other";

    /// A17: how the columns of row 107 are read.
    Row107, row_107, "list.row.107.reading":
    /// Not confirmed: a step that fits either reading is taken with a warning.
    Unconfirmed = "unconfirmed",
    /// As the data have them.
    Default = "default",
    /// The other way.
    Other = "other";

    /// A17: how the columns of row 110 are read.
    Row110, row_110, "list.row.110.reading":
    /// Not confirmed: a step that fits either reading is taken with a warning.
    Unconfirmed = "unconfirmed",
    /// As the data have them.
    Default = "default",
    /// The other way.
    Other = "other";

    /// A33: how the columns of row 115 are read.
    Row115, row_115, "list.row.115.reading":
    /// Not confirmed: a step that fits either reading is taken with a warning.
    Unconfirmed = "unconfirmed",
    /// As the data have them.
    Default = "default",
    /// The other way.
    Other = "other";

    /// A18: a post of two units.
    MultipleRoutes, multiple_routes, "routing.multiple":
    /// Each studies.
    All = "all",
    /// The first alone.
    First = "first";

    /// A19: a post of no unit.
    Unrouted, unrouted, "routing.unrouted":
    /// The Personnel Service and the unit that the Head names.
    AskHead = "ask_head",
    /// The Personnel Service alone.
    PersonnelService = "personnel_service";

    /// A20: who may change the routing to the staff of the Security Council.
    ScOverrideBy, sc_override_by, "routing.sc_override_by":
    /// All four.
    All = "all",
    /// The Chairman and the Secretary.
    SecurityCouncil = "security-council",
    /// The Head of State and the Head of the Administration.
    HeadOfStateOrAdministration = "head-of-state-or-administration";

    /// A21: whether a post whose corps is not recorded is in corps A.
    CorpsA, corps_a, "post.corps_a":
    /// Not known.
    Unknown = "unknown",
    /// It is.
    Yes = "yes",
    /// It is not.
    No = "no";

    /// A22: the form of the President's act where it is not recorded.
    PostActForm, post_act_form, "post.act_form":
    /// Not known.
    Unknown = "unknown",
    /// A decree.
    Decree = "decree",
    /// An order.
    Order = "order";

    /// A23: whether the Prime Minister's agreement gates the act too.
    PmInGate, pm_in_gate, "rules_3_3.pm_in_gate":
    /// It does not.
    No = "no",
    /// It does.
    Yes = "yes";

    /// A24: whose consent row 30 needs.
    Row30Consent, row_30_consent, "list.row.30.consent":
    /// The Head's.
    HeadPa = "head_pa",
    /// Nobody's.
    None = "none";

    /// A25: who is notified.
    NoticeAddressees, notice_addressees, "notice.addressees":
    /// The submitter's body and the appointer.
    SubmitterAndAppointer = "submitter_and_appointer",
    /// The submitter's body.
    Submitter = "submitter",
    /// The appointer.
    Appointer = "appointer",
    /// All concerned.
    AllConcerned = "all_concerned";

    /// A26: which electronic signature will do.
    SignaturePolicy, signature_policy, "signature.policy":
    /// One that verifies against the trust list.
    TrustList = "trust_list",
    /// Any that verifies.
    Any = "any",
    /// A qualified one.
    Qualified = "qualified";

    /// A27: where another candidate goes.
    AlternativeMode, alternative_mode, "alternative.mode":
    /// Into a new, linked case.
    LinkedCase = "linked_case",
    /// Into the same case.
    SameCase = "same_case";

    /// A28: from when the act is without force.
    RepealedOn, repealed_on, "act.U020000828_.repealed_on":
    /// From the signing of No 290.
    OnSigning = "on-signing",
    /// From the commencement of No 290.
    OwnCommencement = "own-commencement";

    /// A29: what is proposed for a case open at the repeal.
    Transition, transition, "transition":
    /// To submit it anew.
    ResubmitUnderNew = "resubmit_under_new",
    /// To finish it under the old act.
    FinishUnderOld = "finish_under_old",
    /// To close it.
    Close = "close";

    /// A30: who submits where nobody is named.
    SubmitterDefault, submitter_default, "submitter.default":
    /// The appointer.
    Appointer = "appointer",
    /// The head of the body.
    BodyHead = "body_head";

    /// A31: from what rules/4 frees.
    WithoutProcedureScope, without_procedure_scope, "rules_4.scope":
    /// From the procedures of the Rules.
    Procedures = "procedures",
    /// From column 4 too.
    All = "all";

    /// A32: who releases.
    ReleaseBy, release_by, "release.by":
    /// The appointer.
    Appointer = "appointer",
    /// Another.
    Other = "other";

    /// A34: how names of bodies of the past are read.
    Succession, succession, "bodies.succession":
    /// By the table of succession.
    Table = "table",
    /// By the letter.
    ByLetter = "by-letter";

    /// A35: commencement of an amendment that states none.
    DefaultCommencement, default_commencement, "edition.default_commencement":
    /// Not known.
    Unknown = "unknown",
    /// On signing.
    OnSigning = "on-signing";

    /// A37: the form of agreement outside the Administration.
    AgreementForms, agreement_forms, "agreement.forms":
    /// Any dated document.
    AnyDatedDocument = "any_dated_document",
    /// The approval sheet alone.
    SheetOnly = "sheet_only";

    /// A38: whether materials for the Commission pass the Head.
    CommissionViaHead, commission_via_head, "commission.via_head":
    /// They do not.
    No = "no",
    /// They do.
    Yes = "yes";

    /// A39: whether a day named with «дейін» is inside.
    UntilBoundary, until_boundary, "until_boundary":
    /// It is outside.
    Exclusive = "exclusive",
    /// It is inside.
    Inclusive = "inclusive";

    /// A40: who agrees a release on the Commission rows that another fills.
    ReleaseAgreement, release_agreement, "commission.release_agreement":
    /// Nobody.
    None = "none",
    /// The Head.
    HeadPa = "head_pa";

    /// A41: whether an order needs the Head's decision where column 4 does not name him.
    OrderHeadConsent, order_head_consent, "order.head_consent":
    /// By the Rules it does.
    ByRules = "by_rules",
    /// Column 4 is the full list.
    Column4 = "column_4";

    /// A42: who submits for row 110.
    Row110Submitter, row_110_submitter, "list.row.110.submitter":
    /// Nobody is prescribed.
    None = "none",
    /// The Prime Minister.
    PrimeMinister = "prime_minister";

    /// A43: who submits for row 101.
    Row101Submitter, row_101_submitter, "list.row.101.submitter":
    /// The head of staff.
    StaffHead = "staff_head",
    /// The Minister.
    Minister = "minister",
    /// Either.
    Either = "either";

    @numbers
    /// A13: working days that the authority sets itself for the Head's decision; 0 where it sets none.
    ServiceDays, service_days, "clock.decision.service_days": 0, compared [5];
}
