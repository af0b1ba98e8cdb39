//! The regions and localities of `law/regions.toml`.

use std::sync::LazyLock;

use registry::{Locality, Text};
use serde::Deserialize;

/// An oblast, a city of republican significance or the capital.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegionRow {
    /// The first two digits of its KATO codes.
    pub code: u8,
    /// Key, such as `west-kazakhstan`.
    pub key: Box<str>,
    /// What it is.
    pub kind: RegionKind,
    /// Where its centre lies; read by the acts.
    #[serde(rename = "centre")]
    _centre: toml::Value,
    /// Name.
    pub names: Text,
    /// Genitive of the Russian name.
    pub of_ru: Box<str>,
    /// Localities; the first is the centre.
    pub localities: Vec<LocalityRow>,
}

/// A city or a district.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocalityRow {
    /// KATO code; for demonstration unless verified.
    pub code: Locality,
    /// What it is.
    pub kind: LocalityKind,
    /// Name.
    pub names: Text,
    /// Genitive of the Russian name.
    pub of_ru: Box<str>,
}

/// Kinds of region.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RegionKind {
    /// An oblast.
    Oblast,
    /// A city of republican significance.
    CityOfRepublicanSignificance,
    /// The capital.
    Capital,
}

/// Kinds of locality.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LocalityKind {
    /// A city.
    City,
    /// A district of an oblast.
    District,
    /// A district of a city, which is one locality with the city.
    CityDistrict,
}

impl RegionRow {
    /// The centre of the region.
    pub fn centre(&self) -> &LocalityRow {
        &self.localities[0]
    }

    /// The locality in which a post of this row stands: a district of a city is no locality of its own.
    pub fn standing(&self, row: &LocalityRow) -> Locality {
        if row.kind == LocalityKind::CityDistrict { self.centre().code } else { row.code }
    }
}

#[derive(Deserialize)]
struct File {
    region: Vec<RegionRow>,
}

/// The twenty regions.
pub fn regions() -> &'static [RegionRow] {
    static REGIONS: LazyLock<Vec<RegionRow>> = LazyLock::new(|| {
        let file: File = toml::from_str(include_str!("../../../../law/regions.toml"))
            // The file is compiled in, and the tests below read it.
            .expect("law/regions.toml is read by the tests");
        file.region
    });
    &REGIONS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_seventeen_oblasts_two_cities_and_the_capital() {
        let regions = regions();
        let of = |kind| regions.iter().filter(|r| r.kind == kind).count();
        assert_eq!(of(RegionKind::Oblast), 17);
        assert_eq!(of(RegionKind::CityOfRepublicanSignificance), 2);
        assert_eq!(of(RegionKind::Capital), 1);
    }

    #[test]
    fn every_locality_lies_in_its_region_and_has_a_code_of_its_own() {
        let regions = regions();
        let mut codes = std::collections::HashSet::new();
        for region in regions {
            assert!((3..=5).contains(&region.localities.len()), "{}", region.key);
            for locality in &region.localities {
                assert_eq!(locality.code.region().0, region.code, "{}", locality.code);
                assert!(codes.insert(locality.code), "{}", locality.code);
            }
        }
    }
}
