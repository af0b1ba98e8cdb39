//! Cases drawn at random: the facts of the scenarios, changed place by place to what other scenarios of the act say there.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use calendar::Date;
use office::determine::patch;
use office::scenario::Scenario;
use serde_json::{Map, Value};

/// A question of a scenario with its facts, put together.
#[derive(Clone)]
pub struct Case {
    pub file: String,
    pub norm: String,
    pub on: Option<Date>,
    pub readings: Vec<(String, String)>,
    pub facts: Value,
}

/// Every question of every scenario of an act.
pub fn cases(act: &str) -> Vec<Case> {
    let mut files = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scenarios"), &mut files);
    files.sort();
    let mut found = Vec::new();
    for file in files {
        let scenario = Scenario::parse(&fs::read_to_string(&file).unwrap()).unwrap();
        if scenario.act != act {
            continue;
        }
        for ask in scenario.ask {
            let mut facts = if scenario.facts.is_null() { Value::Object(Map::new()) } else { scenario.facts.clone() };
            if let Some(with) = &ask.with {
                patch(&mut facts, with);
            }
            found.push(Case {
                file: file.file_name().unwrap().to_string_lossy().into_owned(),
                norm: ask.norm,
                on: ask.on,
                readings: ask.readings.into_iter().collect(),
                facts,
            });
        }
    }
    found
}

fn collect(dir: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            found.push(path);
        }
    }
}

/// A place in the facts: names, and numbers of list members.
pub type Place = Vec<Key>;

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    Name(String),
    Member(usize),
}

/// The place without the numbers of its members: `commission.composition.members[].seat`.
pub fn kind_of(place: &[Key]) -> String {
    let mut kind = String::new();
    for key in place {
        match key {
            Key::Name(name) if kind.is_empty() => kind.push_str(name),
            Key::Name(name) => {
                kind.push('.');
                kind.push_str(name);
            }
            Key::Member(_) => kind.push_str("[]"),
        }
    }
    kind
}

/// Every named place of a document, outer ones too; the readings and the publication are no facts of the case.
pub fn places(document: &Value) -> Vec<Place> {
    let mut found = Vec::new();
    walk(document, &mut Vec::new(), &mut found);
    found.retain(|place| !matches!(place.first(), Some(Key::Name(name)) if name == "readings"));
    found
}

fn walk(value: &Value, place: &mut Place, found: &mut Vec<Place>) {
    match value {
        Value::Object(fields) => {
            for (name, inner) in fields {
                place.push(Key::Name(name.clone()));
                found.push(place.clone());
                walk(inner, place, found);
                place.pop();
            }
        }
        Value::Array(members) => {
            for (number, inner) in members.iter().enumerate() {
                place.push(Key::Member(number));
                walk(inner, place, found);
                place.pop();
            }
        }
        _ => {}
    }
}

pub fn at<'v>(document: &'v mut Value, place: &[Key]) -> Option<&'v mut Value> {
    let mut value = document;
    for key in place {
        value = match key {
            Key::Name(name) => value.get_mut(name)?,
            Key::Member(number) => value.get_mut(*number)?,
        };
    }
    Some(value)
}

/// The document without what stands at a named place.
pub fn without(document: &Value, place: &[Key]) -> Value {
    let mut other = document.clone();
    if let Some((Key::Name(name), outer)) = place.split_last()
        && let Some(Value::Object(fields)) = at(&mut other, outer)
    {
        fields.remove(name);
    }
    other
}

/// What the scenarios of an act say at each kind of place.
pub struct Corpus {
    pub cases: Vec<Case>,
    pub values: BTreeMap<String, Vec<Value>>,
}

impl Corpus {
    pub fn of(act: &str) -> Corpus {
        let cases = cases(act);
        let mut values: BTreeMap<String, Vec<Value>> = BTreeMap::new();
        for case in &cases {
            for place in places(&case.facts) {
                let held = values.entry(kind_of(&place)).or_default();
                let value = at(&mut case.facts.clone(), &place).unwrap().clone();
                if !held.contains(&value) {
                    held.push(value);
                }
            }
        }
        Corpus { cases, values }
    }

    /// A case with some of its facts otherwise: taken from another scenario, not recorded, or some days earlier or later.
    pub fn draw(&self, chance: &mut Chance) -> Case {
        let mut case = self.cases[chance.below(self.cases.len())].clone();
        for _ in 0..chance.below(5) {
            let places = places(&case.facts);
            if places.is_empty() {
                break;
            }
            let place = &places[chance.below(places.len())];
            match chance.below(6) {
                0 => case.facts = without(&case.facts, place),
                1 | 2 => shift(at(&mut case.facts, place).unwrap(), chance),
                _ => {
                    let held = &self.values[&kind_of(place)];
                    *at(&mut case.facts, place).unwrap() = held[chance.below(held.len())].clone();
                }
            }
        }
        if chance.below(3) == 0 {
            case.on = case.on.map(|on| on.plus_days(chance.below(800) as i32 - 400));
        }
        case
    }
}

fn shift(value: &mut Value, chance: &mut Chance) {
    let days = [-365, -31, -8, -1, 1, 7, 30, 366][chance.below(8)];
    let moved = value.as_str().and_then(|text| text.parse::<Date>().ok()).map(|day| day.plus_days(days));
    if let Some(day) = moved {
        *value = day.to_string().into();
    } else if let Some(yes) = value.as_bool() {
        *value = (!yes).into();
    }
}

/// Chance that is the same on every run: SplitMix64 (Steele, Lea, Flood, OOPSLA 2014).
pub struct Chance(pub u64);

impl Chance {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }
}
