//! The clauses of Decree 828 that these norms apply.

use std::sync::LazyLock;

use acts::nomenclature::{routes, rows, unit};
use acts::{Cite, cite};
use strum::IntoEnumIterator;

use crate::Branch;

macro_rules! cites {
    ($($name:ident = $clause:literal;)+) => {
        $(
            #[doc = concat!("`U020000828_/", $clause, "`")]
            pub const $name: Cite = cite(concat!("U020000828_/", $clause));
        )+
    };
}

cites! {
    STATUS = "decree/status";
    SUBJECT = "decree/1(1)";
    COMMENCEMENT = "decree/3";
    COLUMNS = "list/columns";
    NUMBERS = "list/6,12,15,32";
    NOTE_COMMISSION = "list/note(*)";
    NOTE_DISCUSSION = "list/note(**)";
    NOTE_GENERAL_SECURITY = "list/note(***)";
    NOTE_KNB = "list/note(****)";
    TO_PRESIDENT = "rules/1.1";
    GOVERNMENT = "rules/1.2";
    DIRECT_BODIES = "rules/1.3";
    DIPLOMATS = "rules/1.4";
    BY_ORDER = "rules/2";
    FIRST_HEADS = "rules/2-1";
    BY_CONSENT = "rules/3.1";
    MANAGEMENT_BOARDS = "rules/3.2";
    DEPUTY_MINISTERS = "rules/3.3";
    CENTRAL_BODIES = "rules/3.4";
    BODY_HEADS = "rules/3.5";
    AKIMS = "rules/3.6";
    STAFF_HEADS = "rules/3.7";
    AUDIT = "rules/3.8";
    TRADE = "rules/3.9";
    STATISTICS = "rules/3.10";
    STATISTICS_DEPUTIES = "rules/3.11";
    WITHOUT_PROCEDURE = "rules/4";
    ROTATION = "rules/4-1";
    AGREEING = "rules/5.1";
    QUALITIES = "rules/5.2";
    SHEET_AND_PHOTO = "rules/5.3";
    SPECIAL_CHECK = "rules/5.4";
    RELEASING = "rules/6.1";
    REASONS = "rules/6.2";
    RELEASE_SHEET = "rules/6.3";
    APPLICATION = "rules/6.4";
    REGISTRATION = "rules/7.1";
    TRANSFER = "rules/7.2";
    COMMISSION = "rules/7.3";
    COMMISSION_ORDER = "rules/7.4";
    SHEET = "rules/8.1";
    RESOLUTION = "rules/8.2";
    STUDY = "rules/9";
    TEN_DAYS = "rules/10";
    CONCLUSION = "rules/11.1";
    ALTERNATIVE = "rules/11.2";
    DECISION = "rules/12.1";
    NOTICE = "rules/12.2";
    DRAFTS = "rules/13";
    GATE = "rules/14";
    DIRECT_REPORT = "rules/15";
    PRIOR_STUDY = "rules/16.1";
    CORPS_A = "rules/16.2";
    SECURITY_COUNCIL_STAFF = "rules/17.1";
}

/// A clause as the answers name it: without the id of the act.
pub(super) fn within_act<S: serde::Serializer>(cite: &Cite, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(cite.within_act())
}

/// A clause or none.
pub(super) fn within_act_if_any<S: serde::Serializer>(cite: &Option<Cite>, serializer: S) -> Result<S::Ok, S::Error> {
    match cite {
        Some(cite) => serializer.serialize_some(cite.within_act()),
        None => serializer.serialize_none(),
    }
}

/// Clauses in a list.
pub(super) fn each_within_act<S: serde::Serializer>(cites: &[Cite], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(cites.iter().map(|cite| cite.within_act()))
}

/// The rows of the List.
pub fn row_cites() -> Vec<Cite> {
    rows().iter().map(|row| row.cite).collect()
}

/// The clause of a unit such as `rules/16` or `list/43`, or the first of its clauses; none where the act has no such unit.
pub(super) fn of_unit(unit: &str) -> Option<Cite> {
    let within = |cite: &&Cite| {
        cite.within_act().strip_prefix(unit).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '(', '/']))
    };
    clauses().iter().find(within).copied()
}

/// Every clause of the act, in its order.
fn clauses() -> &'static [Cite] {
    static CLAUSES: LazyLock<Vec<Cite>> = LazyLock::new(|| {
        let provisions = acts::find_act(super::Appointment::ACT).map(acts::Act::provisions).unwrap_or_default();
        let mut clauses: Vec<Cite> = provisions.iter().filter_map(|held| Cite::held(&held.cite)).collect();
        // Several norms may stand in one clause.
        clauses.dedup();
        clauses
    });
    &CLAUSES
}

/// The clauses whose words may be asked for, but for those that stand by name beside.
pub fn text_cites() -> Vec<Cite> {
    clauses().iter().copied().filter(|cite| ![STATUS, COMMENCEMENT].contains(cite)).collect()
}

/// The clauses that name the units and the posts they study, but for those that stand by name above.
pub fn route_cites() -> Vec<Cite> {
    let mut cites: Vec<Cite> = acts::nomenclature::Unit::iter().filter_map(unit).map(|unit| unit.cite).collect();
    cites.retain(|cite| ![REGISTRATION, COMMISSION].contains(cite));
    for route in routes() {
        if !cites.contains(&route.cite) {
            cites.push(route.cite);
        }
    }
    cites
}

/// The clauses that name the units of the Administration, which say who may decide otherwise.
pub fn administration_unit_cites() -> Vec<Cite> {
    let units = acts::nomenclature::Unit::iter().filter_map(unit);
    let administration = units.filter(|unit| unit.belongs_to == "administration");
    administration.map(|unit| unit.cite).filter(|cite| *cite != REGISTRATION).collect()
}

/// The clauses whose posts a mark of the List refers to: rules/17(3), and those of 17(2) by the wide reading (A4).
pub fn mark_route_cites() -> Vec<Cite> {
    let wide = ["17(2).5", "17(2).6", "17(2).7"];
    let of_interest =
        |clause: &str| clause.starts_with("rules/17(3).") || wide.iter().any(|wide| clause == format!("rules/{wide}"));
    let mut cites: Vec<Cite> = Vec::new();
    for route in routes().iter().filter(|route| of_interest(route.cite.within_act())) {
        let marked = |id: &u16| {
            acts::nomenclature::row(*id).is_some_and(|row| row.has_mark(acts::nomenclature::Mark::GeneralSecurity))
        };
        if route.rows.iter().any(marked) && !cites.contains(&route.cite) {
            cites.push(route.cite);
        }
    }
    cites
}
