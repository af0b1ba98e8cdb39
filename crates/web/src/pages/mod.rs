//! The pages, a file each.

pub(crate) mod account;
pub(crate) mod acts;
pub(crate) mod case;
pub(crate) mod cases;
pub(crate) mod due_line;
pub(crate) mod journal;
pub(crate) mod people;
pub(crate) mod person;
pub(crate) mod plan;
pub(crate) mod post;
pub(crate) mod posts;
pub(crate) mod rotation;
pub(crate) mod scenarios;
pub(crate) mod search;
pub(crate) mod sign_in;
pub(crate) mod today;
