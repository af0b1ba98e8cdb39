//! Where the regions lie (`law/regions.toml`).

use std::collections::BTreeMap;
use std::sync::LazyLock;

use registry::Region;
use serde::Deserialize;

use crate::held::{held, law};

#[derive(Clone, Copy, Deserialize)]
struct Centre {
    latitude: f64,
    longitude: f64,
}

/// Mean radius of the Earth, in kilometres.
const EARTH_KM: f64 = 6371.0;

/// Kilometres between the centres of two regions as the crow flies (haversine formula); `None` for a region that is not held.
pub fn kilometres_between(one: Region, other: Region) -> Option<i64> {
    // A plan asks millions of times of some hundred pairs.
    static BETWEEN: LazyLock<Vec<Option<i64>>> = LazyLock::new(|| {
        let codes = 0..CODES;
        codes.clone().flat_map(|one| codes.clone().map(move |other| haversine(one, other))).collect()
    });
    let (one, other) = (usize::from(one.0), usize::from(other.0));
    if one.max(other) < usize::from(CODES) { BETWEEN[one * usize::from(CODES) + other] } else { None }
}

/// The codes of regions have two digits.
const CODES: u8 = 100;

fn haversine(one: u8, other: u8) -> Option<i64> {
    let (a, b) = (CENTRES.get(&one)?, CENTRES.get(&other)?);
    let half = |from: f64, to: f64| ((to - from).to_radians() / 2.0).sin().powi(2);
    let along = a.latitude.to_radians().cos() * b.latitude.to_radians().cos() * half(a.longitude, b.longitude);
    Some((2.0 * EARTH_KM * (half(a.latitude, b.latitude) + along).sqrt().asin()).round() as i64)
}

static CENTRES: LazyLock<BTreeMap<u8, Centre>> = LazyLock::new(|| {
    #[derive(Deserialize)]
    struct File {
        region: Vec<Row>,
    }
    #[derive(Deserialize)]
    struct Row {
        code: u8,
        centre: Centre,
    }
    held::<File>(&law!("regions.toml")).region.into_iter().map(|row| (row.code, row.centre)).collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    fn km(one: u8, other: u8) -> i64 {
        kilometres_between(Region(one), Region(other)).unwrap_or_default()
    }

    #[test]
    fn astana_is_some_970_km_from_almaty() {
        assert!((km(71, 75) - 970).abs() <= 10, "{}", km(71, 75));
    }

    #[test]
    fn distances_are_those_of_a_sphere() {
        let all: Vec<u8> = CENTRES.keys().copied().collect();
        assert_eq!(all.len(), 20);
        for &one in &all {
            assert_eq!(km(one, one), 0);
            for &other in &all {
                assert_eq!(km(one, other), km(other, one));
                // Rounding takes up to a kilometre and a half.
                assert!(all.iter().all(|&over| km(one, other) <= km(one, over) + km(over, other) + 2));
                // No way is shorter than the difference of latitudes; a degree is 111.2 km.
                let north = (CENTRES[&one].latitude - CENTRES[&other].latitude).abs() * 111.2;
                assert!(km(one, other) as f64 >= north - 1.0);
            }
        }
        assert_eq!(kilometres_between(Region(71), Region(99)), None);
    }
}
