//! The clauses of Decree 1070 that these norms apply.

use acts::{Cite, cite};

macro_rules! cites {
    ($($name:ident = $clause:literal;)+) => {
        $(
            #[doc = concat!("`U2500001070/", $clause, "`")]
            pub const $name: Cite = cite(concat!("U2500001070/", $clause));
        )+
    };
}

cites! {
    LIST_APPROVED = "decree/1(1)";
    BODIES = "decree/2";
    COMMENCEMENT = "decree/3";
    SCOPE = "rules/2";
    TERM = "rules/3.1";
    CARRY_OVER = "rules/3.2";
    ABSENCE = "rules/3.3";
    DESTINATION = "rules/3.4";
    SCHEME = "rules/3.5";
    INTER_LEVEL = "rules/3.5(1)";
    INTER_REGIONAL = "rules/3.5(2)";
    INTER_SECTORAL = "rules/3.5(3)";
    RETURN_BAR = "rules/3.6";
    HR_SERVICE = "rules/4";
    PROTECTED = "rules/6.1";
    OFFER_OR_EXTENSION = "rules/6.2";
    OFFER_AFTER_MAXIMUM = "rules/6.3";
    CARRIED_OUT_BY = "rules/8.1";
    AGREEMENT = "rules/8.2";
    QUALIFICATION = "rules/8.3";
    EQUAL_RANK = "rules/8.4";
    PLAN_GROUND = "rules/9";
    PROPOSALS = "rules/10";
    PLAN_DRAWN_UP = "rules/11";
    PLAN_CONTENT = "rules/13";
    NAME_AND_BIRTH = "rules/13(1)";
    POST_AND_RANK = "rules/13(2)";
    EXPIRY_COLUMN = "rules/13(3)";
    INTENDED_CATEGORY = "rules/13(4)";
    FAMILY = "rules/13(5)";
    HOUSING_NEED = "rules/13(6)";
    MATERIALS = "rules/16";
    ORDER = "rules/17.1";
    ACT_FORM = "rules/17.2";
    NOTICE = "rules/17.3";
    EXTENSION_ROUTE = "rules/18";
    EXTENSION_MATERIALS = "rules/19";
    EXTENSION_ORDER = "rules/20";
    EXTENSION_ROUTE_ADMINISTRATION = "rules/21";
    EXTENSION_MATERIALS_ADMINISTRATION = "rules/22";
    REPLY = "rules/23";
    INTEREST = "rules/24.1";
    INTEREST_DECIDED_BY = "rules/24.2";
    INTEREST_QUALIFICATION = "rules/24.4";
    INTEREST_AGREEMENT = "rules/24.6";
    TRANSITION = "rules/25";
    TRANSITION_DEADLINE = "rules/26";
    FORM_TITLE = "form/title";
    FORM_NUMBER = "form/1";
    FORM_EMPLOYEE = "form/2";
    FORM_EXPIRY = "form/3";
    FORM_CATEGORY = "form/4";
    FORM_FAMILY = "form/5";
    FORM_HOUSING = "form/6";
}
