//! What the norms of appointment find, ask for and answer is said in three languages, with every fact put in.
#![allow(clippy::unwrap_used)] // in a test a fault is an end

use std::collections::BTreeSet;

use acts::cite;
use acts::nomenclature::{Actor, Mark, Unit, actor as info, notices, unit as unit_info};
use calendar::Date;
use norms::appointment::{
    ActState, Addressee, Ask, Branch, CaseState, CaseStep, Code, Decided, Document, Finding, Gate, NORMS, Readings,
    SheetField, TextState,
};
use norms::{Level, ReadingSet, Step};
use office::language::{self, Language};
use registry::Staff;
use strum::{IntoEnumIterator, VariantNames};

const DAY: Date = Date::of(2026, 4, 4);

/// A finding of each sort, with every fact it can have.
fn findings() -> Vec<Finding> {
    let (on, from, due, counted_from) = (DAY, DAY, DAY, DAY);
    let (actor, unit, document) = (Actor::ProsecutorGeneral, Unit::ScMilitary, Document::Photo);
    vec![
        Finding::Missing { fact: Ask::PostRow },
        Finding::ActStands { act_state: ActState::InForce, on },
        Finding::RowsHeld { from },
        Finding::NoRow,
        Finding::RowTaken { row: 41 },
        Finding::RowGivesWay { row: 44, special: 120 },
        Finding::RowInDoubt { row: 92 },
        Finding::Appoints { actor },
        Finding::Elects { actor },
        Finding::ProposesToAppointer { actor },
        Finding::NobodyProposes,
        Finding::AgreesToIt { actor },
        Finding::OnInstructionOf { actor },
        Finding::NobodyAgrees,
        Finding::Writes { actor },
        Finding::NoWriterPrescribed,
        Finding::AddressedTo { addressee: Addressee::Administration },
        Finding::MarkApplies { mark: Mark::Discussion, applies: true },
        Finding::SecretaryNeeded { needed: true },
        Finding::ScChairmanNeeded { needed: false },
        Finding::DeputyHeadNeeded { needed: true },
        Finding::HeadDecisionNeeded { needed: true },
        Finding::GoesToCommission { goes: true },
        Finding::UnitStudies { unit },
        Finding::HandedToWorkingBody,
        Finding::NoUnitForPost,
        Finding::MayDecideOtherwise { actor },
        Finding::PaperNeeded { document },
        Finding::PaperMissing { document },
        Finding::NoPapersPrescribed,
        Finding::ClockRuns { counted_from, due },
        Finding::ClocksStop { on },
        Finding::DecisionStands { actor, decided: Decided::Refused },
        Finding::AgreesByTheAct { actor },
        Finding::GateStands { gate: Gate::Closed },
        Finding::CaseStands { case_state: CaseState::Suspended },
        Finding::TransitionProposed { proposed: CaseState::Closed },
        Finding::Governed { rotation: false },
        Finding::OnTheWay { case_step: CaseStep::Notify },
        Finding::Numbers { number: 15 },
        Finding::NextChange { on, by: "U2200000948" },
        Finding::UnitSaid { text_state: TextState::NotHeld },
        Finding::AlternativeGoes { linked: true },
        Finding::SheetShows { field: SheetField::Officials },
        Finding::NoticeFor { actor },
        noted(Code::DocMissing),
    ]
}

/// A code with every fact that a step can carry with it.
fn noted(code: Code) -> Finding {
    Finding::AppointmentNoted {
        level: code.level(),
        code,
        actor: Some(Actor::KnbChairman),
        unit: Some(Unit::PaLegal),
        document: Some(Document::Application),
        field: Some(SheetField::Officials),
        addressee: Some(Addressee::President),
        due: Some(DAY),
        from: Some(DAY),
        number: Some(2),
        row: Some(92),
        act: Some("U2300000290"),
    }
}

fn said(language: Language, finding: Finding) -> String {
    let step = Step { citation: cite("U020000828_/rules/14"), finding: finding.into() };
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
    let mut ids: Vec<String> = Ask::iter()
        .map(|ask| serde_json::to_value(ask).unwrap().as_str().unwrap().to_owned())
        .flat_map(|ask| [format!("ask-{ask}"), format!("ask-{ask}.cure")])
        .collect();
    let name = |name: &'static str| name.replace("::", "-").replace('_', "-");
    ids.extend(NORMS.iter().map(|norm| format!("norm-{}", name(norm.name))));
    ids.extend(words("actor", Actor::iter()));
    ids.extend(words("unit", Unit::iter()));
    ids.extend(words("document", Document::iter()));
    ids.extend(words("field", SheetField::iter()));
    ids.extend(words("decided", Decided::iter()));
    ids.extend(words("case-step", CaseStep::iter()));
    ids.extend(words("branch", Branch::iter()));
    for reading in Readings::names().iter().filter(|name| !Readings::is_number(name)) {
        ids.extend(Readings::options(reading).iter().map(|option| language::reading_option_id(reading, option)));
    }
    for (language, id) in Language::ALL.into_iter().flat_map(|language| ids.iter().map(move |id| (language, id))) {
        assert!(language::has(language, id), "{}: no message {id}", language.code());
    }
}

/// The names of actors and units are those of the act's data.
#[test]
fn actors_and_units_are_named_as_in_the_data() {
    let plain = |text: &str| text.replace(['"', '«', '»'], "");
    for key in Actor::iter().filter(|key| *key != Actor::President) {
        let said = language::text(Language::Ru, &format!("actor-{key}"), &[]);
        assert_eq!(plain(&said), plain(&info(key).unwrap().ru), "{key}");
    }
    for key in Unit::iter() {
        assert_eq!(language::text(Language::Kk, &format!("unit-{key}"), &[]), unit_info(key).unwrap().kk, "{key}");
    }
}

#[test]
fn every_code_is_in_the_catalogue_and_is_said() {
    let held: BTreeSet<&str> = notices().iter().map(|remark| remark.notice.code.as_str()).collect();
    let known: BTreeSet<&str> = Code::iter().map(<&str>::from).collect();
    assert_eq!(held, known);
    for remark in notices() {
        let code: Code = remark.notice.code.parse().unwrap();
        let level = if code.level() == Level::Warn { "warn" } else { "refuse" };
        assert_eq!(remark.level, level, "{code}");
    }
    for language in Language::ALL {
        Code::iter().for_each(|code| drop(said(language, noted(code))));
    }
}
