//! Clause coverage: every provision is executed, recorded, informational or planned, and nothing cites what is not there.

use std::collections::BTreeMap;

use crate::act::{Act, Provision, Status};
use crate::cite::Cite;

/// A function that executes provisions, as it declares itself.
#[derive(Clone, Debug)]
pub struct Executes {
    /// Its name, such as `rotation::due`.
    pub name: &'static str,
    /// The provisions it may cite.
    pub cites: Vec<Cite>,
}

/// One act's line of the coverage table.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct CoverageRow {
    /// Id of the act.
    pub act: String,
    /// Norms in its inventory.
    pub provisions: usize,
    /// Executed by a named function.
    pub executed: usize,
    /// Kept as a fact or document.
    pub recorded: usize,
    /// No action needed.
    pub informational: usize,
    /// Steps of procedures that are not executed yet.
    pub planned: usize,
    /// How many of them each procedure has.
    pub awaiting: BTreeMap<String, usize>,
    /// Said to be executed, and no function does; or a clause without an entry.
    pub unaccounted: usize,
}

/// What is wrong in the coverage.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, serde::Serialize)]
#[serde(tag = "fault", rename_all = "kebab-case")]
pub enum Fault {
    /// Executed, and no function is named.
    #[error("{cite} is marked executed, and no function is named")]
    NoFunction {
        /// The provision.
        cite: String,
    },
    /// Executed by a function that does not exist.
    #[error("{cite} is marked executed by {function}, which does not exist")]
    UnknownFunction {
        /// The provision.
        cite: String,
        /// The function.
        function: String,
    },
    /// Executed by a function that never cites it.
    #[error("{cite} is marked executed by {function}, which does not cite it")]
    NotCited {
        /// The provision.
        cite: String,
        /// The function.
        function: String,
    },
    /// Planned, and no procedure is named whose step it is.
    #[error("{cite} is planned, and no procedure is named whose step it is")]
    NoProcedure {
        /// The provision.
        cite: String,
    },
    /// A function cites what no act has.
    #[error("{function} cites {cite}, which no act has")]
    Dangling {
        /// The citation.
        cite: String,
        /// The function.
        function: String,
    },
    /// A function cites a provision that is not marked executed by it.
    #[error("{function} cites {cite}, whose entry is still planned")]
    StillPlanned {
        /// The provision.
        cite: String,
        /// The function.
        function: String,
    },
    /// A parameter or a reading rests on a citation that does not resolve.
    #[error("{what} of {act} rests on {cite}, which the act does not have")]
    DataDangling {
        /// The act.
        act: String,
        /// Parameter or reading.
        what: String,
        /// The citation.
        cite: String,
    },
    /// A citation of another act, or a part the act does not have.
    #[error("{cite} stands among the provisions of {act} without belonging to one of its parts")]
    Misplaced {
        /// The act.
        act: String,
        /// The citation.
        cite: String,
    },
}

/// The coverage of all acts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// One line an act.
    pub rows: Vec<CoverageRow>,
    /// What is wrong.
    pub faults: Vec<Fault>,
}

/// Counts the provisions of the acts and checks them against the functions that execute them, both ways.
pub fn coverage<'a>(acts: impl IntoIterator<Item = (&'a Act, &'a [Provision])>, functions: &[Executes]) -> Coverage {
    let by_name: BTreeMap<&str, &Executes> = functions.iter().map(|f| (f.name, f)).collect();
    let mut result = Coverage::default();
    let mut statuses: BTreeMap<&str, Vec<&Provision>> = BTreeMap::new();
    for (act, provisions) in acts {
        let mut row = CoverageRow { act: act.id.clone(), provisions: provisions.len(), ..CoverageRow::default() };
        for provision in provisions {
            let before = result.faults.len();
            check_place(act, provision, &mut result.faults);
            match provision.status {
                Status::Executed => check_executed(provision, &by_name, &mut result.faults),
                Status::Planned => match &provision.procedure {
                    Some(procedure) => *row.awaiting.entry(procedure.clone()).or_default() += 1,
                    None => result.faults.push(Fault::NoProcedure { cite: provision.cite.clone() }),
                },
                Status::Recorded | Status::Informational => {}
            }
            let counted = match provision.status {
                _ if result.faults.len() > before => &mut row.unaccounted,
                Status::Executed => &mut row.executed,
                Status::Recorded => &mut row.recorded,
                Status::Informational => &mut row.informational,
                Status::Planned => &mut row.planned,
            };
            *counted += 1;
            statuses.entry(&provision.cite).or_default().push(provision);
        }
        check_data(act, provisions, &mut result.faults);
        result.rows.push(row);
    }
    for function in functions {
        for cite in &function.cites {
            let (cite, function) = (cite.to_string(), function.name.to_owned());
            match statuses.get(cite.as_str()) {
                None => result.faults.push(Fault::Dangling { cite, function }),
                Some(norms) if norms.iter().all(|n| n.status == Status::Planned) => {
                    result.faults.push(Fault::StillPlanned { cite, function });
                }
                Some(_) => {}
            }
        }
    }
    result
}

fn check_place(act: &Act, provision: &Provision, faults: &mut Vec<Fault>) {
    let within = provision.cite.strip_prefix(&act.id).and_then(|rest| rest.strip_prefix('/'));
    let placed =
        within.is_some_and(|rest| act.parts.iter().any(|part| rest == part || rest.starts_with(&format!("{part}/"))));
    if !placed {
        faults.push(Fault::Misplaced { act: act.id.clone(), cite: provision.cite.clone() });
    }
}

fn check_executed(provision: &Provision, functions: &BTreeMap<&str, &Executes>, faults: &mut Vec<Fault>) {
    let cite = || provision.cite.clone();
    if provision.by.is_empty() {
        faults.push(Fault::NoFunction { cite: cite() });
    }
    for name in &provision.by {
        match functions.get(name.as_str()) {
            None => faults.push(Fault::UnknownFunction { cite: cite(), function: name.clone() }),
            Some(function) if !function.cites.iter().any(|c| c.as_str() == provision.cite) => {
                faults.push(Fault::NotCited { cite: cite(), function: name.clone() });
            }
            Some(_) => {}
        }
    }
}

fn check_data(act: &Act, provisions: &[Provision], faults: &mut Vec<Fault>) {
    let own = |cite: &String| !cite.starts_with(&act.id) || provisions.iter().any(|p| p.cite == *cite);
    let mut check = |what: String, cite: &String| {
        if !own(cite) {
            faults.push(Fault::DataDangling { act: act.id.clone(), what, cite: cite.clone() });
        }
    };
    for parameter in &act.parameters {
        check(format!("parameter {}", parameter.key), &parameter.cite);
    }
    for reading in &act.readings {
        for cite in &reading.cites {
            check(format!("reading {}", reading.key), cite);
        }
    }
}
