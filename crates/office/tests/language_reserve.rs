//! What the norms of the personnel reserve find, ask for and answer is said in three languages, with every fact put in.
#![allow(clippy::unwrap_used)] // in a test a fault is an end

use std::collections::BTreeSet;

use acts::amendment::{OperationKind, Why};
use acts::reserve::{Actor, MaterialKey, VariantKey, materials, notices, variants};
use acts::{PublicationFact, cite, find_act};
use calendar::{Date, WorkingCalendar};
use norms::reserve::facts::{PenaltyKind, RequirementKind};
use norms::reserve::{
    Ask, Code, Facts, Finding, GroundKey, Law, NORMS, NearGround, Readings, Reserve, ReserveTest, RouteStep,
};
use norms::{Branch, Level, ReadingSet, Step};
use office::language::{self, Language};
use registry::Staff;
use serde_json::{Value, json};
use strum::{IntoEnumIterator, VariantNames};

const DAY: Date = Date::of(2026, 4, 4);

/// A finding of each sort, with every fact it can have.
fn findings() -> Vec<Finding> {
    let (named, from, to, on, sent) = (DAY, DAY, DAY, DAY, DAY);
    let (first_day, last_day, since, counted_from) = (DAY, DAY, DAY, DAY);
    let (actor, material) = (Actor::FirstHead, MaterialKey::SpecialCheck);
    vec![
        Finding::InForce { from },
        Finding::NotInForce { from, on },
        Finding::Missing { fact: Ask::Exits },
        Finding::LastDay { counted_from, on },
        noted(Code::WrongNominator),
        Finding::ReserveTested { reserve_test: ReserveTest::Member, holds: true },
        Finding::NominationRoute { variant: VariantKey::Ordinary },
        Finding::RouteStepBy { route_step: RouteStep::Checks, actor },
        Finding::RouteStepByNobody { route_step: RouteStep::AgreesToList },
        Finding::QuarterDay { named, last_day },
        Finding::CountsForCycle { sent, year: 2026, quarter: 1, late: true },
        Finding::CycleOpens { year: 2026, quarter: 2 },
        Finding::PaperFound { material, there: false },
        Finding::IndicatorsCover { from, to, cut: true },
        Finding::StayFound { first_day, last_day, over: false },
        Finding::SameStayGoesOn { from, since },
        Finding::FirstPossibleDay { counted_from, on },
        Finding::MembershipFound { from, stands: true },
        Finding::GroundFound { ground: GroundKey::DownInRank, on },
        Finding::ReserveMembersCounted { count: 3 },
        Finding::GroundsCounted { count: 2 },
        Finding::NoGroundFound { near_ground: NearGround::OutOfCourt },
        Finding::OperationFound { seq: 4, operation: OperationKind::RepealClause },
        Finding::OperationsApproved { count: 12 },
        Finding::EditionHolds { from: Some(DAY), until: None },
        Finding::EditionNotHeld { why: Why::CommencementNotKnown },
    ]
}

/// A code with the facts that its steps carry.
fn noted(code: Code) -> Finding {
    Finding::ReserveNoted {
        level: Level::Refuse,
        code,
        on: Some(DAY),
        actor: Some(Actor::SgsChief),
        material: Some(MaterialKey::Qualities),
        penalty: Some(PenaltyKind::Reprimand),
        requirement: Some(RequirementKind::Training),
        place: Some(1),
    }
}

fn said(language: Language, finding: Finding) -> String {
    let step = Step { citation: cite("U2500000853/rules/1"), finding: finding.into() };
    let sentence = language::step(language, &step, &Staff::default());
    assert!(!sentence.contains(['⟦', '{', '\u{2068}']), "{}: {sentence}", language.code());
    assert!(!sentence.contains("2026-04-04"), "{}: {sentence}", language.code());
    sentence
}

#[test]
fn every_finding_is_said_and_no_two_alike() {
    let samples = findings();
    let name = |finding: &Finding| serde_json::to_value(finding).unwrap()["finding"].as_str().unwrap().to_owned();
    let sampled: BTreeSet<String> = samples.iter().map(name).collect();
    assert_eq!(sampled, Finding::VARIANTS.iter().map(|name| (*name).to_owned()).collect());
    for language in Language::ALL {
        let sentences: BTreeSet<String> = samples.iter().map(|finding| said(language, *finding)).collect();
        assert_eq!(sentences.len(), samples.len(), "{}", language.code());
    }
}

fn words<T: serde::Serialize>(family: &str, words: impl IntoIterator<Item = T>) -> Vec<String> {
    let word = |word: T| serde_json::to_value(word).unwrap().as_str().unwrap().to_owned();
    words.into_iter().map(|one| format!("{family}-{}", word(one))).collect()
}

#[test]
fn every_word_is_there() {
    let mut ids: Vec<String> = Ask::iter().flat_map(|ask| [format!("ask-{ask}"), format!("ask-{ask}.cure")]).collect();
    let name = |name: &'static str| name.replace("::", "-").replace('_', "-");
    ids.extend(NORMS.iter().map(|norm| format!("norm-{}", name(norm.name))));
    ids.extend(ReserveTest::VARIANTS.iter().map(|test| format!("reserve-test-{test}")));
    ids.extend(NearGround::VARIANTS.iter().map(|near| format!("near-ground-{near}")));
    ids.extend(RouteStep::VARIANTS.iter().map(|step| format!("route-step-{step}")));
    ids.extend(words("material", materials().iter().map(|paper| paper.key)));
    ids.extend(words("missing", materials().iter().map(|paper| paper.key)));
    ids.extend(words("variant", variants().iter().map(|variant| variant.key)));
    let acting = variants().iter().flat_map(|v| [v.nominator, v.check_by, v.list_by, v.submission_by, v.approver]);
    ids.extend(words("actor", acting));
    for reading in Readings::names() {
        ids.extend(Readings::options(reading).iter().map(|option| language::reading_option_id(reading, option)));
    }
    for (language, id) in Language::ALL.into_iter().flat_map(|language| ids.iter().map(move |id| (language, id))) {
        assert!(language::has(language, id), "{}: no message {id}", language.code());
    }
}

#[test]
fn every_code_is_in_the_catalogue_and_is_said() {
    let held: BTreeSet<&str> = notices().iter().map(|notice| notice.code.as_str()).collect();
    let known: BTreeSet<&str> = Code::iter().map(<&str>::from).collect();
    assert_eq!(held, known);
    for language in Language::ALL {
        Code::iter().for_each(|code| drop(said(language, noted(code))));
    }
}

/// A member of the reserve, with everything recorded.
fn full() -> Value {
    json!({
        "person": "p1",
        "employee": {
            "service": [{ "at": "special-state-body", "capacity": "employee", "from": "2015-01-10" }],
            "secondments": [{ "to": "administration", "from": "2026-05-01" }],
            "transfers": [{ "to": "armed-forces", "on": "2026-06-01", "same-body": false }], "service-counts-from": "2020-06-01",
            "training": [], "post-held": "deputy", "post-held-since": "2024-03-01", "first-head": false,
            "subject-to-attestation": true,
            "attestations": [{ "on": "2025-02-01", "post": "former", "result": "fits", "recommendation": "none" }],
            "penalties": [{ "kind": "one-step-down-in-rank", "imposed": "2026-06-01", "corruption": true }],
            "liabilities": [{ "kind": "administrative", "by-court": true, "intent": true, "corruption": true, "effective": "2026-02-01" }],
            "reports": [{ "on": "2026-04-01" }], "dismissed": ["2026-07-01"],
            "demotions": [{ "on": "2026-05-01", "by-attestation": true, "how": "reduced-in-post" }], "trained": []
        },
        "posts": [{ "key": "chairman", "listed": true, "special-body": false, "first-head": true,
            "requirements": [{ "kind": "service-length", "months": 120 }, { "kind": "training", "training": "higher" }] }],
        "nomination": { "sent": "2025-12-10", "by": "hr-unit", "by-self": false, "sender": "hr-unit", "posts": ["chairman"],
            "agreements": [], "submission-on": "2025-11-20", "materials": ["nominees-list"], "forecast": false },
        "earlier": [{ "sent": "2025-12-05", "outcome": "refused", "on": "2026-01-05" }],
        "agreement-submission": [{ "sent": "2025-12-10", "letter": "same-letter" }],
        "checks": [], "defects": [{ "found": "2025-12-15" }], "handling": "return",
        "list": { "formed": "2026-03-31", "version": 2, "agreements": [], "submissions": [] },
        "decision": { "kind": "include", "by": "first-head", "grounds": [1] },
        "entries": [{ "person": "p1", "posts": ["chairman"], "sent": "2025-05-20", "included": "2025-06-12", "exits": [] }],
        "appointment": { "post": "chairman", "submitted": "2026-03-01" }, "other-decisions": [], "duties": { "post": "other" },
        "notices": { "approved": "2026-01-12", "extract-received": "2026-01-20" }, "removal-materials": [],
        "text": { "unit": "U1900000074/decree/preamble", "commencement-944": "2025-08-01" },
        "operation": { "seq": 4, "target": "repealed" }
    })
}

/// Every norm over a full record, an entry that ended, and none; published and not.
#[test]
fn every_answer_is_a_sentence() {
    let mut removed = full();
    removed["entries"][0]["exits"] =
        json!([{ "kind": "removal", "on": "2026-01-20", "grounds": [3], "ground-on": "2025-12-20" }]);
    removed["text"]["unit"] = json!("U1300000624/decree/title");
    let published = Some(PublicationFact { on: Date::of(2025, 4, 24), known_on: None });
    for (facts, publication) in [(full(), published), (removed, published), (full(), None), (json!({}), published)] {
        let facts: Facts = serde_json::from_value(facts).unwrap();
        for on in ["2025-05-01", "2025-07-01", "2026-06-15", "2029-01-01"] {
            let on: Date = on.parse().unwrap();
            let act = find_act("U2500000853").unwrap();
            let law = Law::on(act, on, publication, Readings::default(), WorkingCalendar::kazakhstan()).unwrap();
            for norm in NORMS {
                let found = Reserve::ask(norm.name, &facts, Some(on), &law).unwrap();
                for language in Language::ALL {
                    let mut sentences = vec![language::answer(language, &found, &Staff::default())];
                    sentences.extend(found.trace.iter().map(|step| language::step(language, step, &Staff::default())));
                    sentences.extend(
                        found.readings.iter().map(|used| language::reading(language, found.norm, used, &found.answer)),
                    );
                    for sentence in sentences {
                        assert!(!sentence.contains(['⟦', '{']), "{} {}: {sentence}", language.code(), norm.name);
                    }
                }
            }
        }
    }
}
