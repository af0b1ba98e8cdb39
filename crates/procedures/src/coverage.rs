//! Which provisions the functions of procedures execute.

use acts::Cite;

use crate::rotation::cites;

/// The functions of procedures that execute provisions, with the clauses they cite; held against the acts' data both ways.
pub const FUNCTIONS: &[(&str, &[Cite])] = &[
    ("rotation::plan_ground", &[cites::PLAN_GROUND]),
    ("rotation::plan_approval", &[cites::PLAN_GROUND]),
    ("rotation::plan_distribution", &[cites::PLAN_SENT]),
    ("rotation::acquaintance", &[cites::ACQUAINTANCE]),
];
