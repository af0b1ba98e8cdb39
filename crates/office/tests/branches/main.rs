//! Over the facts of all scenarios and over cases drawn from them: every norm that answers by a document of facts is the same with and
//! without a record and on every run, takes no fact for granted, cites what it says, and is said in Kazakh, Russian and English.

#![allow(clippy::unwrap_used)] // a test that cannot read its files has failed

mod corpus;

use std::collections::{BTreeMap, BTreeSet};

use acts::find_act;
use calendar::WorkingCalendar;
use corpus::{Case, Chance, Corpus, at, kind_of, places, without};
use norms::{Answer, Determination};
use office::determine::{BRANCHES, HeldBranch, Question, answer, determine, digest};
use office::language::{self, Language};
use registry::{Staff, has_mixed_alphabets};
use serde_json::Value;

fn ask(case: &Case, norm: &str) -> Option<Determination> {
    let question =
        Question { norm, on: case.on, readings: &case.readings, world: None, calendar: WorkingCalendar::kazakhstan() };
    // A drawn case may contradict itself; that is told and answers nothing.
    determine(&question, &case.facts).ok()
}

fn told(case: &Case, norm: &str) -> String {
    format!("{norm} on {:?}, {}, read {:?}\n{:#}", case.on, case.file, case.readings, case.facts)
}

/// How many questions are put; `LAUAZYM_CASES=1000000` puts a million.
fn questions() -> usize {
    std::env::var("LAUAZYM_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(40_000)
}

#[test]
fn silent_and_recording_agree_over_drawn_cases() {
    let each = questions() / BRANCHES.len();
    for branch in BRANCHES {
        let corpus = Corpus::of(branch.act);
        let mut chance = Chance(490);
        let (mut asked, mut open) = (0, 0);
        while asked < each {
            let case = corpus.draw(&mut chance);
            let question = Question {
                norm: "",
                on: case.on,
                readings: &case.readings,
                world: None,
                calendar: WorkingCalendar::kazakhstan(),
            };
            for info in branch.norms {
                let question = Question { norm: info.name, ..question };
                let silent = answer(&question, &case.facts);
                let recorded = determine(&question, &case.facts).map(|found| found.answer);
                let (Ok(silent), Ok(recorded)) = (silent, recorded) else { continue };
                assert_eq!(silent, recorded, "{}", told(&case, info.name));
                let is_open = matches!(silent.outcome, "undetermined" | "not-before");
                assert_eq!(is_open, !silent.asks.is_empty(), "{silent:?}\n{}", told(&case, info.name));
                asked += 1;
                open += usize::from(is_open);
            }
        }
        println!("{}: {asked} questions, {open} of them open", branch.act);
        assert!(open > asked / 50 && open < asked, "{}: the cases drawn say nothing", branch.act);
    }
}

#[test]
fn the_same_question_has_the_same_digest_on_every_run() {
    for branch in BRANCHES {
        for case in Corpus::of(branch.act).cases {
            let (Some(one), Some(other)) = (ask(&case, &case.norm), ask(&case, &case.norm)) else { continue };
            let before = digest(&one);
            // Speaking of it in each language changes nothing of it.
            for language in Language::ALL {
                let _ = language::answer(language, &one, &Staff::default());
                assert_eq!(digest(&one), before);
            }
            assert_eq!(before, digest(&other));
            assert_eq!(before.len(), 64);
        }
    }
}

/// Facts whose absence is itself a fact of the case: an event that has not happened, an act that nobody did. Each is so in the contract
/// of its act's facts (see the doc comments of `Facts`).
fn is_event(branch: &HeldBranch, kind: &str) -> bool {
    branch.events.iter().any(|event| kind == *event || kind.ends_with(&format!(".{event}")))
}

fn lawful(answer: &Answer) -> Option<bool> {
    answer.value.get("lawful")?.as_bool()
}

fn refusals(answer: &Answer) -> BTreeSet<String> {
    let list = answer.value.get("refusals").and_then(Value::as_array).cloned().unwrap_or_default();
    list.iter().filter_map(|code| code.as_str().map(str::to_owned)).collect()
}

/// Whether an answer given without a fact holds when the fact is so: an answer that was determined did not need it.
fn holds(unknown: &Answer, known: &Answer) -> bool {
    if unknown.outcome != "determined" || unknown == known {
        return true;
    }
    match (lawful(unknown), known.outcome) {
        // Refused whatever the fact: it may add reasons.
        (Some(false), "determined") => refusals(unknown).is_subset(&refusals(known)),
        // Refused already: with the fact a person may still be asked, or the question not arise.
        (Some(true), "determined") => lawful(known) == Some(true),
        _ => false,
    }
}

/// A fact of a scenario is forgotten: where the answer is still determined, it is the answer whatever the fact is. Every eighth fact is
/// forgotten, or every one where a million questions are put.
#[test]
fn an_answer_without_a_fact_is_the_answer_whatever_the_fact() {
    let step = if questions() < 1_000_000 { 8 } else { 1 };
    let mut faults = Vec::new();
    for branch in BRANCHES {
        let corpus = Corpus::of(branch.act);
        for (number, case) in corpus.cases.iter().enumerate() {
            // Another fact of each case, so that no kind of fact is always left out.
            for place in places(&case.facts).into_iter().skip(number % step).step_by(step) {
                let kind = kind_of(&place);
                if is_event(branch, &kind) {
                    continue;
                }
                let less = Case { facts: without(&case.facts, &place), ..case.clone() };
                let Some(unknown) = ask(&less, &case.norm) else { continue };
                for value in corpus.values[&kind].iter().take(12) {
                    let mut with = case.clone();
                    *at(&mut with.facts, &place).unwrap() = value.clone();
                    let Some(known) = ask(&with, &case.norm) else { continue };
                    if !holds(&unknown.answer, &known.answer) {
                        faults.push(format!(
                            "{} {}: without {kind} {} {}, with {value} {} {}",
                            case.file,
                            case.norm,
                            unknown.answer.outcome,
                            unknown.answer.value,
                            known.answer.outcome,
                            known.answer.value
                        ));
                        break;
                    }
                }
            }
        }
    }
    faults.sort();
    faults.dedup();
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

/// Over the scenarios and cases drawn from them a norm cites no clause but those it says it may. That it reaches each of them is tested act
/// by act, with cases made for it.
#[test]
fn a_norm_cites_what_it_says_it_may() {
    for branch in BRANCHES {
        let corpus = Corpus::of(branch.act);
        let mut found: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        let mut chance = Chance(828);
        let drawn: Vec<Case> = (0..1500).map(|_| corpus.draw(&mut chance)).collect();
        for case in corpus.cases.iter().chain(&drawn) {
            for info in branch.norms {
                if let Some(answer) = ask(case, info.name) {
                    found.entry(info.name).or_default().extend(answer.citations.iter().map(ToString::to_string));
                }
            }
        }
        let mut faults = Vec::new();
        for info in branch.norms {
            let said: BTreeSet<String> = info.cites().iter().map(ToString::to_string).collect();
            let cited = found.remove(info.name).unwrap_or_default();
            faults
                .extend(cited.difference(&said).map(|cite| format!("{} cites {cite} and does not say so", info.name)));
        }
        assert!(faults.is_empty(), "{}: {} faults\n{}", branch.act, faults.len(), faults.join("\n"));
    }
}

/// Every sentence that the scenarios give rise to is complete in the three languages, and no word of it mixes alphabets.
#[test]
fn every_sentence_is_said_in_three_languages() {
    let mut faults = BTreeSet::new();
    for branch in BRANCHES {
        assert!(find_act(branch.act).is_some());
        for case in Corpus::of(branch.act).cases {
            let Some(found) = ask(&case, &case.norm) else { continue };
            for language in Language::ALL {
                let mut said =
                    vec![language::norm(language, found.norm), language::answer(language, &found, &Staff::default())];
                said.extend(found.trace.iter().map(|step| language::step(language, step, &Staff::default())));
                said.extend(
                    found.readings.iter().map(|used| language::reading(language, found.norm, used, &found.answer)),
                );
                said.extend(found.answer.asks.iter().map(|asked| language::cure_of_ask(language, asked)));
                for sentence in said {
                    let raw = ['⟦', '{', '}'].iter().any(|sign| sentence.contains(*sign));
                    let mixed = sentence.split_whitespace().find(|word| has_mixed_alphabets(word));
                    if raw || mixed.is_some() || sentence.trim().is_empty() {
                        faults.insert(format!("{} {}: {sentence} {mixed:?}", language.code(), case.norm));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.into_iter().collect::<Vec<_>>().join("\n"));
}
