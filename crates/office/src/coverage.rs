//! Everything that executes a provision of the acts: norms, procedures, documents.

use acts::Executes;

use crate::documents::Kind;

/// The functions that execute provisions, each with the clauses it cites.
pub fn functions() -> Vec<Executes> {
    let norms = norms::all_norms().map(|norm| Executes { name: norm.name, cites: norm.cites() });
    let documents = Kind::all().map(Kind::executes);
    let named = procedures::FUNCTIONS.iter().copied().chain(documents);
    norms.chain(named.map(|(name, cites)| Executes { name, cites: cites.to_vec() })).collect()
}
