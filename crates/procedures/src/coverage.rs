//! Which provisions the functions of procedures execute.

use acts::Cite;

use crate::rotation::cites;

/// The functions of procedures that execute provisions, with the clauses they cite; held against the acts' data both ways.
pub const FUNCTIONS: &[(&str, &[Cite])] = &[
    ("rotation::exchange", &[cites::DESTINATION]),
    ("rotation::after_refusal", &[cites::AFTER_REFUSAL]),
    ("rotation::housing", &[cites::HOUSING]),
    ("rotation::plan_ground", &[cites::PLAN_GROUND]),
    ("rotation::plan_approval", &[cites::PLAN_GROUND]),
    ("rotation::plan_distribution", &[cites::PLAN_SENT]),
    ("rotation::acquaintance", &[cites::ACQUAINTANCE]),
    (
        "rotation::agreement_package",
        &[
            cites::AGREEMENT_PACKAGE,
            cites::AGREEMENT_SUBMISSION,
            cites::AGREEMENT_SERVICE_RECORD,
            cites::AGREEMENT_BIOGRAPHY,
        ],
    ),
    (
        "rotation::extension_package",
        &[
            cites::EXTENSION_ROUTE,
            cites::EXTENSION_SUBMISSION,
            cites::EXTENSION_SERVICE_RECORD,
            cites::EXTENSION_BIOGRAPHY,
        ],
    ),
    ("rotation::interest_proposal", &[cites::INTEREST_PROPOSAL]),
    ("rotation::interest_route", &[cites::INTEREST_TO_HEAD, cites::INTEREST_TO_AUTHORISED_HEAD]),
];
