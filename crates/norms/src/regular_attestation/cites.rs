//! The statements of the article on regular attestation that these norms apply.

use acts::{Cite, cite};

macro_rules! cites {
    ($($name:ident = $clause:literal;)+) => {
        $(
            #[doc = concat!("`Z1100000380/article-004/", $clause, "`")]
            pub const $name: Cite = cite(concat!("Z1100000380/article-004/", $clause));
        )+
    };
}

cites! {
    SUBJECT = "3";
    CYCLE = "7";
    NEW_POST = "9";
    EQUAL_POST = "10";
    HEAD = "11";
    DEPUTY = "12";
    TWENTY_YEARS = "13";
    PREGNANCY_LEAVE = "14";
    CHILD_CARE_LEAVE = "15";
    RETURN_EARLIEST = "16";
    RETURN_LATEST = "17";
}
