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
    let (a, b) = (CENTRES.get(&one.0)?, CENTRES.get(&other.0)?);
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

    #[test]
    fn distances_are_those_of_the_map() {
        // Great-circle distances by the atlas, to ten kilometres: Astana–Almaty 970, Aktau–Oskemen 2400, Astana–Kokshetau 270.
        let near = |one, other, km: i64| {
            let found = kilometres_between(Region(one), Region(other)).unwrap_or_default();
            assert!((found - km).abs() <= 30, "{found} for {km}");
        };
        near(71, 75, 970);
        near(47, 63, 2400);
        near(71, 11, 270);
        assert_eq!(kilometres_between(Region(71), Region(71)), Some(0));
        assert_eq!(kilometres_between(Region(71), Region(99)), None);
    }
}
