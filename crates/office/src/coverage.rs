//! Everything that executes a provision of the acts: norms, procedures, documents.

use acts::Executes;

/// The functions that execute provisions, each with the clauses it cites.
pub fn functions() -> Vec<Executes> {
    let norms = norms::all_norms().map(|norm| Executes { name: norm.name, cites: norm.cites() });
    let procedures = procedures::FUNCTIONS.iter();
    norms.chain(procedures.map(|(name, cites)| Executes { name, cites: cites.to_vec() })).collect()
}
