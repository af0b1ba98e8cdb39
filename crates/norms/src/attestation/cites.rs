//! The provisions of Decree 490 that the norms rest on.

use acts::{Cite, attestation, cite};

pub(super) const CATEGORIES: Cite = cite("U2400000490/decree/1");
pub(super) const ONE_CENTRAL: Cite = cite("U2400000490/decree/2(1)");
pub(super) const REGIONAL: Cite = cite("U2400000490/decree/2(2)");
pub(super) const CENTRAL_SEATS: Cite = cite("U2400000490/decree/3(2)");
pub(super) const REGIONAL_SEATS: Cite = cite("U2400000490/decree/3(3)");
pub(super) const COMMENCEMENT: Cite = cite("U2400000490/decree/6");
pub(super) const EMPLOYEES: Cite = cite("U2400000490/rules/1.1");
pub(super) const CATEGORY: Cite = cite("U2400000490/rules/1.2");
pub(super) const EXCEPTED: Cite = cite("U2400000490/rules/2");
pub(super) const CRITERION: Cite = cite("U2400000490/rules/3");
pub(super) const STAGES: Cite = cite("U2400000490/rules/4");
pub(super) const PREPARATION: Cite = cite("U2400000490/rules/4(1)");
pub(super) const NORMS_STAGE: Cite = cite("U2400000490/rules/4(2)");
pub(super) const TEST_STAGE: Cite = cite("U2400000490/rules/4(3)");
pub(super) const INTERVIEW_STAGE: Cite = cite("U2400000490/rules/4(4)");
pub(super) const DECISION_STAGE: Cite = cite("U2400000490/rules/4(5)");
pub(super) const NOTICE: Cite = cite("U2400000490/rules/5");
pub(super) const CHARACTERISTIC: Cite = cite("U2400000490/rules/6");
pub(super) const MATERIALS: Cite = cite("U2400000490/rules/7");
pub(super) const SCHEDULES: Cite = cite("U2400000490/rules/8");
pub(super) const REGIONS: Cite = cite("U2400000490/rules/9.1");
pub(super) const REGULATION: Cite = cite("U2400000490/rules/9.2");
pub(super) const COMPOSITION: Cite = cite("U2400000490/rules/10.1");
pub(super) const WORK_SCHEDULE: Cite = cite("U2400000490/rules/10.2");
pub(super) const SECRETARY: Cite = cite("U2400000490/rules/11");
pub(super) const QUORUM: Cite = cite("U2400000490/rules/12");
pub(super) const INTERVIEW: Cite = cite("U2400000490/rules/13");
pub(super) const RECORDING: Cite = cite("U2400000490/rules/14");
pub(super) const DECISIONS: Cite = cite("U2400000490/rules/15");
pub(super) const DECISION_1: Cite = cite("U2400000490/rules/15(1)");
pub(super) const ABSENT_EXCUSED: Cite = cite("U2400000490/rules/16");
pub(super) const ABSENT_TWICE: Cite = cite("U2400000490/rules/17");
pub(super) const AFTER_FAILURE: Cite = cite("U2400000490/rules/18");
pub(super) const VOTE: Cite = cite("U2400000490/rules/19");
pub(super) const PROTOCOL: Cite = cite("U2400000490/rules/20");
pub(super) const SHEET: Cite = cite("U2400000490/rules/21.1");
pub(super) const ACQUAINTANCE: Cite = cite("U2400000490/rules/21.2");
pub(super) const DISMISSAL: Cite = cite("U2400000490/rules/22");
pub(super) const APPEAL: Cite = cite("U2400000490/rules/23");
pub(super) const CENTRAL_LIST: Cite = cite("U2400000490/list/1");
pub(super) const REGIONAL_LIST: Cite = cite("U2400000490/list/2");
pub(super) const LEADERSHIP: Cite = cite("U2400000490/form-2/note.1");
pub(super) const CHARACTERISTIC_DATE: Cite = cite("U2400000490/form-2/sign.4");
pub(super) const SHEET_ACQUAINTANCE: Cite = cite("U2400000490/form-3/sign.4");

/// The items of annex 1, its footnotes, and the headings of its sections.
pub(super) fn list() -> Vec<Cite> {
    let items = attestation::categories().iter().map(|category| category.cite);
    let notes = attestation::footnotes().iter().map(|note| note.cite);
    items.chain(notes).chain([CENTRAL_LIST, REGIONAL_LIST]).collect()
}

/// The seats of both compositions.
pub(super) fn seats() -> Vec<Cite> {
    attestation::seats().iter().map(|seat| seat.cite).collect()
}

/// The fields of the service characteristic.
pub(super) fn characteristic_fields() -> Vec<Cite> {
    attestation::characteristic_form().fields.iter().map(|field| field.cite).collect()
}

/// The fields of the attestation sheet.
pub(super) fn sheet_fields() -> Vec<Cite> {
    attestation::sheet_form().fields.iter().map(|field| field.cite).collect()
}

/// The five decisions.
pub(super) fn decisions() -> Vec<Cite> {
    attestation::decisions().iter().map(|decision| decision.cite).collect()
}
