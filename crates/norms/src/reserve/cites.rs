//! The clauses of Decree 853 that these norms apply.

use acts::{Cite, cite};

macro_rules! cites {
    ($($name:ident = $clause:literal;)+) => {
        $(
            #[doc = concat!("`U2500000853/", $clause, "`")]
            pub const $name: Cite = cite(concat!("U2500000853/", $clause));
        )+
    };
}

cites! {
    APPROVED = "decree/1";
    COMMENCEMENT = "decree/2";
    NO_TRANSITION = "act/no-transition";
    EMPLOYEES = "rules/1";
    RESERVE = "rules/2";
    POSTS = "rules/4";
    SUBMITTED_BY_DEPARTMENT = "rules/5.1";
    STATE_GUARD = "rules/5.2";
    DEPARTMENT_ORGANISES = "rules/6.1";
    STATE_GUARD_LIST = "rules/6.2";
    FIRST_HEADS = "rules/7";
    QUARTERLY = "rules/8.1";
    REQUIREMENTS = "rules/8.2";
    QUALIFICATION = "rules/8.2(1)";
    ATTESTED = "rules/8.2(2)";
    NO_PENALTY = "rules/8.2(3)";
    SECONDED = "rules/8.3";
    SECONDED_ADMINISTRATION = "rules/8.4";
    SELECTION = "rules/9";
    LISTS_SENT = "rules/10.1";
    MATERIALS = "rules/10.2";
    SUBMISSION = "rules/10.2(1).1";
    INDICATORS = "rules/10.2(1).2";
    CONFORMITY = "rules/10.2(1).3";
    ATTESTATION_STATED = "rules/10.2(1).4";
    SERVICE_REFERENCE = "rules/10.2(2)";
    SPECIAL_CHECK = "rules/10.2(3)";
    DEFECTS = "rules/10.4";
    NOT_AT_ONCE = "rules/10.5";
    DEPARTMENT_TASKS = "rules/11";
    CHECKED = "rules/11(1)";
    LISTED = "rules/11(2)";
    FIRST_HEADS_TOLD = "rules/11(3)";
    AGREED = "rules/12.1";
    DECIDED = "rules/12.2";
    INCLUDED = "rules/12.2(1)";
    REFUSED = "rules/12.2(2)";
    EMPLOYEE_TOLD = "rules/13";
    STAY = "rules/14.1";
    LEAST_STAY = "rules/14.2";
    ADDITIONAL = "rules/15";
    TRAINING = "rules/16";
    DUTIES = "rules/17";
    REMOVAL = "rules/18";
    BY_COURT = "rules/18(1)";
    FOR_CORRUPTION = "rules/18(2)";
    PENALTY = "rules/18(3)";
    REPORT = "rules/18(4)";
    TERM_OVER = "rules/18(5)";
    DISMISSED = "rules/18(6)";
    MOVED = "rules/18(7)";
    DEMOTED = "rules/18(8)";
    REMOVED = "rules/19";
    RETURN = "rules/20";
    DECREE_74 = "amendments/3.2";
    INSTRUCTION_NOTE = "amendments/3";
    COMPOSITION_ROW = "amendments/1.6";
    PLAN_ROW = "amendments/4.6";
}
