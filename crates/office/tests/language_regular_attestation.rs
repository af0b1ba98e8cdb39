//! What the norms of regular attestation find, ask for and answer is said in three languages, with every fact put in.
#![allow(clippy::unwrap_used)] // in a test a fault is an end

use std::collections::BTreeSet;

use acts::{cite, find_act, regular_attestation::remarks};
use calendar::{Date, WorkingCalendar};
use norms::regular_attestation::{
    AnchorSource, Ask, Basis, Code, ExemptionGround, Facts, Finding, Law, Led, NORMS, Readings, RegularAttestation,
    State,
};
use norms::{Branch, Level, ReadingSet, Step};
use office::language::{self, Language};
use registry::{AttestationKind, Staff};
use serde_json::json;
use strum::{IntoEnumIterator, VariantNames};

const DAY: Date = Date::of(2026, 4, 4);

/// A finding of each sort, with every fact it can have.
fn findings() -> Vec<Finding> {
    let (on, from, until, latest, cycle) = (DAY, DAY, DAY, DAY, DAY);
    let (last_day, ground, source) = (DAY, ExemptionGround::Head, AnchorSource::ServiceStart);
    vec![
        Finding::SourceNotVerified,
        Finding::Missing { fact: Ask::Sex },
        Finding::ServesInBodies { on, serves: true },
        Finding::ServiceContinuousSince { from },
        Finding::ServiceInterrupted { last_day, from },
        Finding::ServiceGapBridged { last_day, from },
        Finding::AttestedLast { on, kind: AttestationKind::Extraordinary },
        Finding::AttestationResetsNothing { on },
        Finding::AttestationCycle { from, source, on },
        Finding::EqualPostStartsNoYear { from },
        Finding::EqualPostOtherFunctions { from, starts: false },
        Finding::NewPostYear { from, on },
        Finding::NewPostYearNotCounted { from, cycle },
        Finding::AttestationDue { on, latest },
        Finding::ReturnedFromLeave { on, earliest: DAY },
        Finding::ReturnYear { returned: DAY, latest },
        Finding::ReturnWindowNotOpened { returned: DAY, cycle },
        Finding::TermsExclude { year_ends: DAY, latest },
        Finding::LeadsBody { ground, of: Led::Subdivision, from, exempt: false },
        Finding::ServiceElsewhereNotCounted { from, until },
        Finding::ServiceCounted { years: 15, months: 2, days: 1 },
        Finding::TwentyYearsComplete { on },
        Finding::TwentyYearsNotYet { checked_on: DAY, on },
        Finding::OnExemptingLeave { ground, from, last_day },
        Finding::LeaveOfWomenOnly { ground, from, last_day },
        Finding::PregnantBeforeLeave { from, exempt: false },
        Finding::NotInExtraordinary { ground },
        Finding::NothingExempts { on },
        Finding::OverdueOn { first: DAY, until },
        Finding::NeverOverdue { on },
        Finding::AttestationInTime { on },
        Finding::RegularAttestationNoted {
            level: Level::Ask,
            code: Code::TermsExclude,
            day: Some(DAY),
            until: Some(DAY),
        },
    ]
}

fn said(language: Language, finding: Finding) -> String {
    let step = Step { citation: cite("Z1100000380/article-004/7"), finding: finding.into() };
    let sentence = language::step(language, &step, &Staff::default());
    assert!(!sentence.contains(['⟦', '{', '\u{2068}']), "{}: {sentence}", language.code());
    assert!(!sentence.contains("2026-04-04"), "{}: {sentence}", language.code());
    sentence
}

#[test]
fn every_finding_is_said_and_no_two_alike() {
    let samples = findings();
    let sampled: BTreeSet<_> = samples
        .iter()
        .map(|finding| serde_json::to_value(finding).unwrap()["finding"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(sampled, Finding::VARIANTS.iter().map(|name| (*name).to_owned()).collect());
    for language in Language::ALL {
        let sentences: BTreeSet<String> = samples.iter().map(|finding| said(language, *finding)).collect();
        assert_eq!(sentences.len(), samples.len(), "{}", language.code());
    }
}

#[test]
fn every_word_is_there() {
    let mut ids: Vec<String> = Ask::iter().flat_map(|ask| [format!("ask-{ask}"), format!("ask-{ask}.cure")]).collect();
    let name = |name: &'static str| name.replace("::", "-").replace('_', "-");
    ids.extend(NORMS.iter().map(|norm| format!("norm-{}", name(norm.name))));
    ids.extend(ExemptionGround::iter().map(|ground| format!("ground-{}", <&str>::from(ground))));
    ids.extend(AnchorSource::iter().map(|source| format!("source-{}", <&str>::from(source))));
    ids.extend(Basis::iter().map(|basis| format!("basis-{}", <&str>::from(basis))));
    ids.extend(State::iter().map(|state| format!("value-regular-attestation-state-{}", <&str>::from(state))));
    ids.extend(["central-body", "territorial-body", "subdivision"].map(|led| format!("of-{led}")));
    ids.extend(["regular", "extraordinary"].map(|kind| format!("kind-{kind}")));
    for reading in Readings::names().iter().filter(|name| !Readings::is_number(name)) {
        ids.extend(Readings::options(reading).iter().map(|option| language::reading_option_id(reading, option)));
    }
    for (language, id) in Language::ALL.into_iter().flat_map(|language| ids.iter().map(move |id| (language, id))) {
        assert!(language::has(language, id), "{}: no message {id}", language.code());
    }
}

#[test]
fn every_code_is_said_with_its_days_and_its_cure() {
    for language in Language::ALL {
        for (code, remark) in Code::iter().zip(remarks()) {
            let level = code.level(&Readings::default());
            said(language, Finding::RegularAttestationNoted { level, code, day: Some(DAY), until: Some(DAY) });
            assert!(remark.notice.cure.is_some(), "{code}");
        }
    }
}

/// Every norm over a full record, a thin one and none.
#[test]
fn every_answer_is_a_sentence() {
    let full = json!({ "sex": "female", "service": [{ "in": "elsewhere", "from": "2001-01-01", "last-day": "2003-12-31" },
            { "in": "law-enforcement", "from": "2004-06-01", "preferential-percent": 150 }],
        "attestations": [{ "on": "2018-06-01", "kind": "extraordinary" }],
        "appointments": [{ "from": "2023-12-15", "equal": false, "leads": "head", "of": "territorial-body" }],
        "leaves": [{ "kind": "child-care", "from": "2022-09-01", "last-day": "2023-09-30" }], "pregnancies": [] });
    let thin = json!({ "sex": "male", "service": [{ "in": "law-enforcement", "from": "2019-03-10" }], "leaves": [] });
    for facts in [full, thin, json!({})] {
        let facts: Facts = serde_json::from_value(facts).unwrap();
        for on in ["2022-10-01", "2024-03-31", "2024-06-01", "2026-01-01"] {
            let on: Date = on.parse().unwrap();
            let law = Law::on(find_act("Z1100000380").unwrap(), on, Readings::default(), WorkingCalendar::kazakhstan())
                .unwrap();
            for norm in NORMS {
                let found = RegularAttestation::ask(norm.name, &facts, Some(on), &law).unwrap();
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
