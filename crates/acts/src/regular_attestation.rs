//! The catalogue of regular attestation, as an article reports the Law on law-enforcement service.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::attestation::Remark;
use crate::held::{Notice, held, law};

/// The remarks: ATR-001 to ATR-010.
pub fn remarks() -> &'static [Remark] {
    #[derive(Deserialize)]
    struct File {
        refusal: Vec<Remark>,
    }
    static HELD: LazyLock<Vec<Remark>> = LazyLock::new(|| held::<File>(&law!("Z1100000380/refusals.toml")).refusal);
    &HELD
}

/// The words of all remarks.
pub fn notices() -> &'static [Notice] {
    static HELD: LazyLock<Vec<Notice>> =
        LazyLock::new(|| remarks().iter().map(|remark| remark.notice.clone()).collect());
    &HELD
}
