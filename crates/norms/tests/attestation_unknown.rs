//! Every norm of attestation over many cases with one fact less: what is not recorded is never a "no". And over the same cases each
//! norm cites what it says it may, and all of that.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod attestation_support;

use std::collections::{BTreeMap, BTreeSet};

use attestation_support::{answers, ask_read, commission, sitting, with};
use norms::ReadingSet;
use norms::attestation::{NORMS, Readings};
use serde_json::{Value, json};

const ON: &str = "2024-06-18";

/// A case with everything in it, decided and closed.
fn full() -> Value {
    let keys = |form: &acts::attestation::Form| form.fields.iter().map(|field| field.key.clone()).collect::<Vec<_>>();
    let place = json!({"unit": "pd", "sub": "none", "role": "deputy-head"});
    let case = json!({
        "employee": {"internal-affairs": true, "acting": [], "service-ended": "never", "direct-head": "h1",
            "posts": [{"from": "2020-01-10", "region": "abai", "places": [place], "staff-class": "senior", "class-by-rank-limit": "senior",
                "class-by-holder-rank": "senior", "leadership": true, "structure": {"category": "none"}}]},
        "home-table": [{"unit": "baikonur", "region": "kyzylorda"}],
        "exemptions": [], "commissions": [], "commission": commission("central"),
        "approval": {"document": "composition", "day": "2024-03-25", "approver": "minister", "agreed": "2024-03-22"},
        "removal": {"ground": "service-ended"},
        "schedules": [{"stage": "norms", "approved": "2024-05-01", "days": [ON]}, {"stage": "interview", "approved": "2024-05-01", "days": [ON]}],
        "notices": [{"written": true, "sent": "2024-05-08"}], "first-stage": ON, "stage": "norms",
        "characteristic": {"drawn-up": "2024-05-20", "author": "h1", "filled": keys(acts::attestation::characteristic_form()),
            "dated": "2024-05-20", "on-paper": true, "acquainted": "2024-05-22", "sent": "2024-05-28"},
        "materials": {"sent": "2024-06-11", "to": {"kind": "central"}, "holds": ["characteristic", "norms", "test"]},
        "norms": [{"name": "run", "day": ON, "result": "passed"}],
        "test": {"parts": [{"part": "legislation", "day": ON, "score": 70, "threshold": 60}, {"part": "logic", "day": ON, "score": 65, "threshold": 60}], "total-threshold": 120},
        "overrides": [],
        "session": {"alternates": []},
        "interview": {"held": ON, "before": {"kind": "central"}, "employee-present": true, "recording": {"audio": true, "video": true}},
        "item": {"declared": "adopted", "votes": [{"person": "m1", "vote": "for"}, {"person": "m2", "vote": "for"}, {"person": "m3", "vote": "for"}],
            "choices": [{"person": "m1", "decision": "fit"}, {"person": "m2", "decision": "fit"}, {"person": "m3", "decision": "fit"}]},
        "decision": {"day": ON, "taken": ["fit"], "variants": []},
        "absences": [{"day": "2024-05-14", "reason": "valid", "judged-by": "commission", "returned": "2024-05-20"}],
        "protocol": {"drawn-up": ON, "closed": ON, "signed": ["m1", "m2", "m3", "m4", "m5", "m8"]},
        "sheet": {"entered": ON, "decision": "fit", "filled": keys(acts::attestation::sheet_form()), "on-paper": true},
        "acquaintance": {"on": ON}, "offers": [{"made": ON, "answer": "refused-in-writing"}], "general-refusal": true,
        "dismissal": {"ground": "not-passed"},
    });
    with(sitting("central", &[1, 2, 3, 4, 5, 8]), case)
}

/// The full case, and cases that differ from it in one respect.
fn cases() -> Vec<(Value, &'static str)> {
    let patches = [
        json!({}),
        json!({"employee": {"internal-affairs": false}}),
        json!({"exemptions": [{"kind": "pregnancy", "from": "2024-06-01", "to": "2024-12-01", "filed": "2024-06-02", "return-confirmed": "never"}]}),
        json!({"exemptions": [{"kind": "law-77-leave", "from": "2024-05-01", "to": "2024-05-20", "filed": "2024-06-18", "return-confirmed": "never"}]}),
        json!({"commission": {"kind": "regional", "region": "semey"}, "approval": {"document": "regulation"}}),
        json!({"commission": {"kind": "regional", "region": "abai"}, "approval": {"document": "work-schedule", "approver": "other"}, "commissions": [{"kind": "regional", "region": "abai"}]}),
        json!({"approval": {"document": "norms-schedule", "approver": "replacing-person"}, "removal": {"ground": "post-changed"}, "stage": "test"}),
        json!({"removal": {"ground": "pregnancy"}, "stage": "preparation", "notices": [{"written": true, "sent": "2024-02-20"}]}),
        json!({"characteristic": {"filled": ["duties"], "author": "h2", "acquainted": "never"}, "sheet": {"filled": ["other"], "decision": "fit"}}),
        json!({"characteristic": {"sent": "never", "drawn-up": "never"}, "materials": {"sent": "never"}, "norms": []}),
        json!({"norms": [{"name": "run", "day": ON, "result": "failed"}], "test": {"parts": [{"part": "legislation", "day": ON, "score": 7, "threshold": 60}, {"part": "logic", "day": ON, "taken": "not-taken-unexcused"}]}}),
        json!({"norms": [{"name": "run", "day": ON, "result": "not-taken-valid"}], "interview": {"held": "never"}}),
        json!({"decision": {"taken": ["fit-reserve-or-promotion"], "variants": ["reserve"]}, "session": {"movements": [{"person": "m5", "at": "11:00", "goes": "out"}]}}),
        json!({"decision": {"taken": ["unfit-demotion"]}, "dismissal": {"ground": "posts-refused"}, "item": {"recused": ["m5"]}}),
        json!({"decision": {"taken": ["unfit-transfer"]}, "offers": [], "item": {"votes": [{"person": "m8", "vote": "for"}]}}),
        json!({"decision": {"taken": ["unfit-dismissal"]}, "interview": {"held": "never"}, "session": {"present": ["m2", "m3", "x"]}}),
        json!({"decision": {"taken": ["dismissal-for-non-appearance"]}, "absences": [{"day": "2024-05-14", "reason": "not-valid", "judged-by": "commission"}, {"day": "2024-06-04", "reason": "not-valid", "judged-by": "commission"}]}),
        json!({"decision": {"taken": []}, "absences": [{"day": "2024-05-14", "reason": "unjudged"}]}),
        json!({"decision": {"day": "2025-01-14", "taken": ["other"]}, "absences": [], "session": {"day": "2025-01-14"}}),
        json!({"employee": {"posts": [{"from": "2020-01-10", "region": "abai", "structure": {"category": "2.9"}, "places": [{"unit": "ces-dept-apparatus", "sub": "section", "role": "head"}]}]}, "commission": {"kind": "regional"}}),
        json!({"employee": {"posts": [{"from": "2020-01-10", "places": [{"unit": "baikonur", "sub": "section", "role": "head"}]}]}, "commission": {"kind": "regional"}}),
        json!({"employee": {"posts": [{"from": "2020-01-10", "staff-class": "middle", "leadership": true, "structure": {"category": "2.5"}, "places": [{"unit": "tpd-own-security", "sub": "none", "role": "other"}, {"unit": "tpd-subordinate", "sub": "division", "role": "head"}]}]}, "characteristic": {"filled": []}}),
        json!({"employee": {"posts": [{"from": "2020-01-10", "places": [{"unit": "other", "sub": "none", "role": "head"}]}]}}),
        json!({"employee": {"posts": [{"from": "2020-01-10", "region": "town", "places": [{"unit": "ces-institution", "sub": "none", "role": "deputy-head"}]}]}, "commission": {"kind": "regional"}}),
        json!({"session": {"movements": [{"person": "m5", "at": "11:00", "goes": "out"}]}, "protocol": {"closed": "never"}, "acquaintance": {"on": "never"}}),
        json!({"session": {"day": "2024-02-20"}, "decision": {"day": "2024-02-20"}, "commission": {"regulation": {"approved": "never"}}, "absences": [{"day": "2024-02-14", "reason": "not-valid", "judged-by": "commission"}]}),
    ];
    let days = ["2024-02-20", "2024-03-29", ON, "2024-07-10", "2025-01-15"];
    patches.iter().flat_map(|patch| days.map(|day| (with(full(), patch.clone()), day))).collect()
}

/// The places of all facts of a document, lists whole and their members apart.
fn paths(value: &Value, at: &str, found: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(key, inner)| (key.clone(), inner)).collect(),
        // A member of a list is not a fact that can be forgotten, its facts are.
        Value::Array(items) => items.iter().enumerate().map(|(place, inner)| (place.to_string(), inner)).collect(),
        _ => return,
    };
    for (key, inner) in children {
        let path = format!("{at}/{key}");
        if value.is_object() {
            found.push(path.clone());
        }
        paths(inner, &path, found);
    }
}

fn forget(document: &Value, path: &str) -> Value {
    let mut less = document.clone();
    let (parent, key) = path.rsplit_once('/').unwrap();
    less.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(key);
    less
}

/// Whether the answer with a fact less says no more than the one with it.
fn says_no_more(less: &norms::Answer, more: &norms::Answer) -> bool {
    if less == more || less.outcome == "undetermined" || less.outcome == "not-before" {
        return true;
    }
    // What already refuses stays refused; more facts may add to it.
    let codes = |answer: &norms::Answer, field: &str| -> BTreeSet<String> {
        let of = answer.value.get(field).and_then(Value::as_array);
        of.map(|codes| codes.iter().map(|code| code.as_str().unwrap().to_owned()).collect()).unwrap_or_default()
    };
    less.outcome == "determined"
        && less.value.get("lawful") == Some(&json!(false))
        && ["refusals", "breaches", "warnings", "questions"]
            .iter()
            .all(|field| codes(less, field).is_subset(&codes(more, field)))
}

fn bare(name: &str) -> &str {
    name.strip_prefix("attestation::").unwrap()
}

#[test]
fn a_fact_less_never_says_more() {
    let (mut asked, mut faults) = (0, Vec::new());
    for (number, (document, on)) in cases().into_iter().enumerate() {
        let mut places = Vec::new();
        paths(&document, "", &mut places);
        let more = answers(&document, on);
        // Some of the places for each case: the cases are many and alike.
        for place in places.iter().skip(number % 5).step_by(5) {
            let less = answers(&forget(&document, place), on);
            for ((norm, less), (_, more)) in less.iter().zip(&more) {
                if !says_no_more(less, more) {
                    faults.push(format!("{norm} on {on} without {place}:\n{less:?}\n{more:?}"));
                }
                asked += 1;
            }
        }
    }
    assert!(faults.is_empty(), "{}: {:#?}", faults.len(), &faults[..faults.len().min(9)]);
    assert!(asked > 100_000, "{asked}");
}

/// A reading that an answer does not say it rests on changes nothing; and what a norm cites it says, and the other way round.
#[test]
fn a_norm_cites_what_it_says_and_all_of_it() {
    let mut found: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut readings: Vec<Vec<(&str, &str)>> = vec![vec![]];
    for name in Readings::names() {
        readings.extend(Readings::options(name).iter().skip(1).map(|option| vec![(*name, *option)]));
    }
    for (number, (document, on)) in cases().into_iter().enumerate() {
        for norm in NORMS {
            let plain = ask_read(bare(norm.name), &document, Some(on), &[]);
            for set in readings.iter().skip(number % 16).step_by(16).chain([&vec![]]) {
                let answer = ask_read(bare(norm.name), &document, Some(on), set);
                if let [(name, _)] = set.as_slice() {
                    let rests = plain.readings.iter().any(|used| used.key.0 == *name);
                    assert!(rests || answer.answer == plain.answer, "{} on {on}: {name} is not named", norm.name);
                }
                found.entry(norm.name).or_default().extend(answer.citations.iter().map(|cite| cite.to_string()));
            }
        }
    }
    let mut faults = Vec::new();
    for norm in NORMS {
        let said: BTreeSet<String> = norm.cites().iter().map(|cite| cite.to_string()).collect();
        let unsaid: Vec<_> = found[norm.name].difference(&said).collect();
        if !unsaid.is_empty() {
            faults.push(format!("{} cites {unsaid:?} and does not say so", norm.name));
        }
        // Of lists, seats and fields a case cites some.
        let family = |cite: &str| ["/list/", "/composition-", "/form-"].iter().any(|part| cite.contains(part));
        let never: Vec<_> = said.difference(&found[norm.name]).filter(|cite| !family(cite)).collect();
        if !never.is_empty() {
            faults.push(format!("{} says it may cite {never:?} and never does", norm.name));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}
