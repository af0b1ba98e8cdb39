//! What the head weighs: plain names, whole numbers, a default that is written down.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::criterion::Criterion;

/// The default policy as a file: what a head's own file begins from.
pub const DEFAULT_POLICY: &str = include_str!("../policy.toml");

/// The weights of the soft criteria (section 4.3 of the inventory), which are the head's: the act sets none.
///
/// Either each criterion has a weight in points and the sum is least, or the criteria are ranked: the first is made least, among equals
/// the second, and so on, and a criterion that is not named does not count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Policy {
    /// Points for one unit of each criterion; what is left out weighs nothing.
    #[serde(default)]
    pub weights: BTreeMap<Criterion, u32>,
    /// The criteria by rank, in place of the weights.
    #[serde(default)]
    pub ranked: Vec<Criterion>,
}

/// Why a policy cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PolicyError {
    /// It is not in the form.
    #[error("the policy cannot be read: {0}")]
    Form(String),
    /// It both weighs and ranks.
    #[error("the policy gives weights and ranks; take one of the two away")]
    Both,
    /// A criterion is ranked twice.
    #[error("`{0}` is ranked twice")]
    Twice(Criterion),
    /// The ranks of so many people cannot be told apart in one number.
    #[error(
        "with so many people the ranks cannot be kept apart from `{0}` on: rank fewer criteria, or plan body by body"
    )]
    TooManyRanks(Criterion),
}

impl Default for Policy {
    /// The documented default, `policy.toml` beside the sources.
    fn default() -> Policy {
        // The file is compiled in and read by a test.
        Policy::parse(DEFAULT_POLICY).unwrap_or(Policy { weights: BTreeMap::new(), ranked: Vec::new() })
    }
}

impl Policy {
    /// Reads a policy file (TOML).
    ///
    /// # Errors
    /// [`PolicyError`] for what is not in the form, names no criterion, or says two things at once.
    pub fn parse(text: &str) -> Result<Policy, PolicyError> {
        let policy: Policy = toml::from_str(text).map_err(|error| PolicyError::Form(error.to_string()))?;
        if !policy.weights.is_empty() && !policy.ranked.is_empty() {
            return Err(PolicyError::Both);
        }
        for (at, criterion) in policy.ranked.iter().enumerate() {
            if policy.ranked[..at].contains(criterion) {
                return Err(PolicyError::Twice(*criterion));
            }
        }
        Ok(policy)
    }

    /// The criteria that count.
    pub fn criteria(&self) -> Vec<Criterion> {
        match self.ranked.is_empty() {
            true => self.weights.iter().filter(|(_, weight)| **weight > 0).map(|(criterion, _)| *criterion).collect(),
            false => self.ranked.clone(),
        }
    }

    /// How many points a unit of each criterion costs in a plan of `people`. A ranked criterion costs more than all that stands below it can
    /// come to together.
    ///
    /// # Errors
    /// [`PolicyError::TooManyRanks`] where the numbers would outgrow 64 bits.
    pub(crate) fn scale(&self, people: usize) -> Result<Vec<(Criterion, i64)>, PolicyError> {
        if self.ranked.is_empty() {
            return Ok(self.criteria().into_iter().map(|c| (c, i64::from(self.weights[&c]))).collect());
        }
        let (mut scale, mut below) = (Vec::with_capacity(self.ranked.len()), 0i64);
        for &criterion in self.ranked.iter().rev() {
            let too_many = || PolicyError::TooManyRanks(criterion);
            let unit = below.checked_add(1).ok_or_else(too_many)?;
            let most = i64::try_from(people).ok().and_then(|n| n.checked_mul(criterion.most()));
            let all = most.and_then(|most| most.checked_mul(unit)).ok_or_else(too_many)?;
            below = below.checked_add(all).filter(|sum| *sum < assignment::LARGEST_TOTAL / 4).ok_or_else(too_many)?;
            scale.push((criterion, unit));
        }
        scale.reverse();
        Ok(scale)
    }
}
