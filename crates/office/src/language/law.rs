//! What the law layer says, in words: steps, answers, readings, refusals, provisions.
//!
//! Nothing here knows a single finding. A finding is written as JSON: its name is the message, its fields are what is put in.

use std::borrow::Cow;

use acts::{Citation, Cite, ReadingSpec, find_act, list_items};
use calendar::Date;
use norms::rotation::{self, RefusalCode};
use norms::{Answer, Authority, Determination, Finding, Level, ReadingUsed, Step};
use registry::{PostNo, Staff};
use serde_json::{Map, Value as Json};

use super::registered::post;
use super::{Language, Value, has, text, try_text};

/// Fields that number a post.
const POSTS: [&str; 4] = ["post", "before", "one", "other"];

/// The messages in which the words of a field are looked for, in this order: `ground-rotation`.
fn word_families(field: &str) -> &'static [&'static str] {
    match field {
        "fact" | "missing" => &["ask"],
        "ground" => &["ground"],
        "level" | "from" | "to" => &["level"],
        "kind" => &["absence-kind", "protected-kind"],
        "scheme" => &["scheme"],
        "authority" => &["authority"],
        "form" => &["act-form"],
        // A refusal carries fewer facts than the catalogue's sentence wants: where that is so, ours goes first.
        "code" => &["refusal", "notice"],
        "warning" => &["notice"],
        "actors" | "all-of" | "on-instruction-of" | "by" | "otherwise" | "taken-with-warning" => &["actor"],
        "nominator" | "sender" | "check-by" | "list-by" | "submission-by" | "approver" => &["actor"],
        _ => &[],
    }
}

/// The word of one of the families, if one has it.
fn word(families: &[&str], name: &str) -> Option<String> {
    // A name that is no id stands in one by its letters and digits: `ground-18-3-a` for “18(3)-a”.
    let name = name.replace('(', "-").replace(')', "");
    let plain = name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    let mut ids = families.iter().map(|family| format!("{family}-{name}"));
    if plain { ids.find(|id| has(Language::Kk, id)) } else { None }
}

/// The sentence of a step: what was found under its clause.
pub fn step(language: Language, step: &Step, staff: &Staff) -> String {
    finding(language, &step.finding, staff)
}

fn finding(language: Language, finding: &Finding, staff: &Staff) -> String {
    let (name, facts) = written(finding);
    if let Finding::Rotation(rotation::Finding::Refused { code, day, post }) = finding {
        let (message, _) = refusal(language, *code, *day, *post, staff);
        return text(language, "finding-refused", &[("code", message.into())]);
    }
    let values = values(language, &facts, staff);
    match coded(&facts) {
        Some((level, code)) => {
            text(language, &format!("noted-{level}"), &[("code", notice(language, code, &values).0.into())])
        }
        None => text(language, &format!("finding-{name}"), &values),
    }
}

/// A finding's name and its facts, as it is written.
fn written(finding: &Finding) -> (String, Map<String, Json>) {
    let Ok(Json::Object(mut written)) = serde_json::to_value(finding) else { return Default::default() };
    let name = written.get("finding").and_then(Json::as_str).unwrap_or_default().to_owned();
    match written.remove("facts") {
        Some(Json::Object(facts)) => (name, facts),
        _ => (name, Map::new()),
    }
}

/// The level and the code of a finding that notes a code of its act's catalogue.
fn coded(facts: &Map<String, Json>) -> Option<(&str, &str)> {
    Some((facts.get("level")?.as_str()?, facts.get("code")?.as_str()?))
}

fn values<'f>(language: Language, facts: &'f Map<String, Json>, staff: &Staff) -> Vec<(&'f str, Value<'f>)> {
    let denied = facts.get("holds") == Some(&Json::Bool(false));
    let said = |field: &str, fact: &'f Json| match fact_value(language, field, fact, staff) {
        // Of what was tested and does not hold the attribute `.not` tells.
        Value::Word(id) if denied && has(language, &format!("{id}.not")) => Value::Word(format!("{id}.not").into()),
        value => value,
    };
    facts.iter().map(|(field, fact)| (field.as_str(), said(field, fact))).collect()
}

/// What a code of a catalogue says with these values, and what would cure it; the cure is empty where the act leaves none.
fn notice(language: Language, code: &str, values: &[(&str, Value<'_>)]) -> (String, String) {
    let id = notice_id(code);
    (text(language, &id, values), try_text(language, &format!("{id}.cure"), values).unwrap_or_default())
}

/// The id of the message of a code: `ATT-020`, `amend/target-missing` stand in it as `notice-ATT-020`, `notice-amend-target-missing`.
pub fn notice_id(code: &str) -> String {
    format!("notice-{}", code.replace('/', "-"))
}

/// Something noted on a step with a code of the act's catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// What it does to the step.
    pub level: Level,
    /// The clause.
    pub citation: Cite,
    /// What is said.
    pub message: String,
    /// What would cure it; empty where nothing does.
    pub cure: String,
}

/// The remark of a step, if it notes a code.
pub fn remark(language: Language, step: &Step, staff: &Staff) -> Option<Remark> {
    let citation = step.citation;
    if let Finding::Rotation(rotation::Finding::Refused { code, day, post }) = step.finding {
        let (message, cure) = refusal(language, code, day, post, staff);
        return Some(Remark { level: Level::Refuse, citation, message, cure });
    }
    let (_, facts) = written(&step.finding);
    let (level, code) = coded(&facts)?;
    let (message, cure) = notice(language, code, &values(language, &facts, staff));
    let level = serde_json::from_value(level.into()).ok()?;
    Some(Remark { level, citation, message, cure })
}

fn fact_value<'v>(language: Language, field: &str, fact: &'v Json, staff: &Staff) -> Value<'v> {
    match fact {
        Json::Bool(yes) => Value::YesNo(*yes),
        Json::Number(number) => {
            let number = number.as_i64().unwrap_or_default();
            match u32::try_from(number) {
                Ok(no) if POSTS.contains(&field) => Value::Text(post(language, PostNo(no), staff).into()),
                _ => Value::Number(number),
            }
        }
        Json::String(name) => match name.parse::<Date>() {
            Ok(day) => Value::Date(day),
            Err(_) if field == "item" => Value::Text(item(language, name)),
            Err(_) => match word(word_families(field), name).or_else(|| word(&[field], name)) {
                Some(id) => Value::Word(id.into()),
                None => match readable(language, name) {
                    Some(said) => Value::Text(said.into()),
                    None => Value::Text(name.into()),
                },
            },
        },
        // What is absent is said where there is a word for it: `last-day-none`.
        Json::Null => match word(&[field], "none") {
            Some(id) => Value::Word(id.into()),
            None => Value::Text("".into()),
        },
        Json::Array(list) if list.is_empty() => Value::Word("none".into()),
        Json::Array(list) => {
            let said = list.iter().map(|one| plainly(language, field, one));
            Value::Text(said.collect::<Vec<_>>().join("; ").into())
        }
        other => Value::Text(other.to_string().into()),
    }
}

/// A name that is no word but has a form a reader knows: a quarter, an act, a clause.
fn readable(language: Language, name: &str) -> Option<String> {
    quarter(language, name).or_else(|| {
        let (part, clause) = name.split_once('/').unwrap_or((name, ""));
        match word(&["part"], part) {
            // A place in the act that is spoken of.
            Some(id) => Some(format!("{}, {}", text(language, &id, &[]), of_clause(language, clause))),
            None => name
                .parse::<Citation>()
                .is_ok_and(|it| short(language, &it.act).is_some())
                .then(|| cite(language, name)),
        }
    })
}

/// A quarter, `2025-Q4`.
fn quarter(language: Language, name: &str) -> Option<String> {
    let (year, quarter) = name.split_once("-Q")?;
    let known = year.len() == 4 && matches!(quarter, "1" | "2" | "3" | "4") && year.bytes().all(|b| b.is_ascii_digit());
    known.then(|| text(language, "quarter-of-year", &[("year", year.into()), ("quarter", quarter.into())]))
}

/// The short name of an act: that of its data, else of a decree its number.
fn short(language: Language, act: &str) -> Option<String> {
    if let Some(act) = find_act(act) {
        return Some(act.short.in_language(language.code()).to_owned());
    }
    // U1300000537: a decree, the year in two digits, the number.
    let number: u32 = act.strip_prefix('U')?.get(2..)?.parse().ok()?;
    Some(text(language, "decree-by-number", &[("number", number.to_string().into())]))
}

/// A clause within its part; what has no number has a word: `columns`.
pub fn of_clause(language: Language, clause: &str) -> String {
    if let Some(id) = word(&["clause"], clause) {
        return text(language, &id, &[]);
    }
    // Items of a list are numbered anew for each body, `internal-affairs.5`; headings and notes within their part, `heading-2`.
    let numbered =
        |sign: char| clause.rsplit_once(sign).filter(|(_, number)| number.bytes().all(|b| b.is_ascii_digit()));
    let (head, number) = numbered('.').or_else(|| numbered('-')).unwrap_or((clause, ""));
    match word(&["body", "clause"], head) {
        Some(id) => format!("{} {number}", text(language, &id, &[])).trim_end().to_owned(),
        None => clause.to_owned(),
    }
}

/// A member of a list in words.
fn plainly(language: Language, field: &str, value: &Json) -> String {
    match value {
        Json::String(name) => match name.parse::<Date>() {
            Ok(day) => super::date(language, day),
            Err(_) => match word(&[field], name).or_else(|| word(word_families(field), name)) {
                Some(id) => text(language, &id, &[]),
                None => readable(language, name).unwrap_or_else(|| named(language, name)),
            },
        },
        Json::Number(number) => super::number(language, number.as_i64().unwrap_or_default()),
        other => other.to_string(),
    }
}

/// The name of an item of the list.
fn item(language: Language, key: &str) -> Cow<'static, str> {
    let found = list_items().iter().find(|item| item.key == key);
    found.map_or_else(|| key.to_owned().into(), |item| item.names.in_language(language.code()).into())
}

/// What a refusal says, and what would cure it; the cure is empty where the act leaves none.
///
/// The words are those of the catalogue of the act. Where its sentence wants facts that a refusal does not carry (the day
/// on which the post was left, the requirement), a message `refusal-<code>` says the same without them.
pub fn refusal(
    language: Language,
    code: RefusalCode,
    day: Option<Date>,
    of: Option<PostNo>,
    staff: &Staff,
) -> (String, String) {
    let mut values: Vec<(&str, Value<'_>)> = Vec::new();
    if let Some(day) = day {
        values.extend([("from", day.into()), ("until", day.into())]);
    }
    let unnamed = || text(language, "post-unnamed", &[]);
    values.push(("post", of.map_or_else(unnamed, |no| post(language, no, staff)).into()));
    let own = try_text(language, &format!("refusal-{code}"), &values);
    let message = own.unwrap_or_else(|| text(language, &format!("notice-{code}"), &values));
    let cure = try_text(language, &format!("notice-{code}.cure"), &values).unwrap_or_default();
    (message, cure)
}

/// What to do about a fact that is missing.
pub fn cure_of_ask(language: Language, ask: &str) -> String {
    text(language, &format!("ask-{ask}.cure"), &[])
}

/// The answer of a determination in one sentence.
pub fn answer(language: Language, determination: &Determination, staff: &Staff) -> String {
    let remarks = determination.trace.iter().filter_map(|step| remark(language, step, staff));
    let mut against: Vec<String> = Vec::new();
    for remark in remarks.filter(|remark| remark.level == Level::Refuse) {
        if !against.contains(&remark.message) {
            against.push(remark.message);
        }
    }
    sentence(language, determination.norm, &determination.answer, &against)
}

/// A sentence of an answer; `against` is what speaks against what was asked, where the steps told it.
fn sentence(language: Language, norm: &str, answer: &Answer, against: &[String]) -> String {
    let asks: Vec<String> = answer.asks.iter().map(|ask| text(language, &format!("ask-{ask}"), &[])).collect();
    let clauses: Vec<String> = answer.under.iter().map(|under| cite(language, under.as_str())).collect();
    let value = || value_in(language, norm, &answer.value, against);
    let mut values = vec![("asks", Value::from(asks.join("; "))), ("clauses", clauses.join("; ").into())];
    let id = match answer.outcome {
        "determined" if answer.value.get("lawful") == Some(&Json::Bool(false)) => return value(),
        "determined" => "answer-determined",
        "not-before" => match &answer.value {
            Json::String(day) if day.parse::<Date>().is_ok() => "answer-not-before",
            Json::Object(fields) if fields.contains_key("from") => "answer-not-before",
            Json::Number(_) => "answer-at-least",
            _ => "answer-as-far-as-known",
        },
        "undetermined" => "answer-undetermined",
        "not-applicable" => "answer-not-applicable",
        "for-authority" => "answer-for-authority",
        _ => "answer-conflict",
    };
    if !answer.value.is_null() {
        values.push(("value", value().into()));
    }
    if let Some(authority) = answer.authority {
        values.push(("authority", text(language, &authority_id(authority), &[]).into()));
    }
    text(language, id, &values)
}

fn authority_id(authority: Authority) -> String {
    format!("authority-{authority}")
}

/// The value of an answer of a norm in words: a day, a number, yes or no, a name; nothing where there is no value.
pub fn value_of(language: Language, norm: &str, answer: &Answer) -> String {
    if answer.value.is_null() { String::new() } else { value_in(language, norm, &answer.value, &[]) }
}

fn value_in(language: Language, norm: &str, value: &Json, against: &[String]) -> String {
    match value {
        Json::Bool(yes) => text(language, if *yes { "yes" } else { "no" }, &[]),
        Json::Number(days) => {
            let number = days.as_i64().unwrap_or_default();
            let own = try_text(language, &value_id("value", norm), &[("value", number.into())]);
            own.unwrap_or_else(|| text(language, "days", &[("days", number.into())]))
        }
        Json::String(name) => match name.parse::<Date>() {
            Ok(day) => super::date(language, day),
            Err(_) => named_of(language, norm, name),
        },
        Json::Array(items) if items.is_empty() => text(language, "none", &[]),
        Json::Array(items) => {
            let said = items.iter().map(|item| match item {
                Json::Object(fields) => by_fields(language, norm, &value_id("item", norm), fields),
                Json::String(name) if name.parse::<Date>().is_err() => named_of(language, norm, name),
                other => value_in(language, norm, other, &[]),
            });
            said.collect::<Vec<_>>().join("; ")
        }
        Json::Object(fields) => match (fields.get("lawful"), fields.get("from")) {
            (Some(Json::Bool(true)), _) => text(language, "permission-given", &[]),
            (Some(_), _) if against.is_empty() => text(language, "permission-refused-plainly", &[]),
            (Some(_), _) => text(language, "permission-refused", &[("reasons", sentences(against).into())]),
            (None, _) if has(language, &value_id("value", norm)) => {
                by_fields(language, norm, &value_id("value", norm), fields)
            }
            (None, Some(from)) => value_in(language, norm, from, against),
            (None, None) => value.to_string(),
        },
        Json::Null => String::new(),
    }
}

/// Reasons one after another: each ends as a sentence does.
fn sentences(reasons: &[String]) -> String {
    reasons.iter().map(|reason| reason.trim_end_matches('.')).collect::<Vec<_>>().join(". ")
}

/// The id of the message for the value of a norm, or for one item of it: `value-attestation-quorum`.
pub fn value_id(what: &str, norm: &str) -> String {
    format!("{what}-{}", norm.replace("::", "-").replace('_', "-"))
}

/// A message with the fields of an object put in, those of objects within it as `outer-inner`.
/// A list of objects in a field is said by the message `item-<norm>-<field>`, member by member.
fn by_fields(language: Language, norm: &str, id: &str, fields: &Map<String, Json>) -> String {
    let mut flat = Map::new();
    flatten("", language, fields, &mut flat);
    let staff = Staff::default();
    let mut put: Vec<(String, Value<'_>)> = Vec::with_capacity(flat.len());
    for (name, value) in &flat {
        let field = name.rsplit_once('/').map_or(name.as_str(), |(_, inner)| inner);
        let members = value.as_array().filter(|members| members.iter().any(Json::is_object));
        let said = match members {
            Some(members) => {
                let id = format!("{}-{field}", value_id("item", norm));
                let objects = members.iter().filter_map(Json::as_object);
                // A member with a field that others lack has a message that says it: `item-<norm>-<field>-<that field>`.
                let own = |fields: &Map<String, Json>| {
                    fields.keys().map(|name| format!("{id}-{name}")).find(|own| has(language, own))
                };
                let said =
                    objects.map(|fields| by_fields(language, norm, own(fields).as_deref().unwrap_or(&id), fields));
                Value::Text(said.collect::<Vec<_>>().join("; ").into())
            }
            None => fact_value(language, field, value, &staff),
        };
        put.push((name.replace('/', "-"), said));
    }
    let put: Vec<(&str, Value<'_>)> = put.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    // A field that is absent leaves no gap.
    text(language, id, &put).replace("  ", " ").trim().to_owned()
}

fn flatten(outer: &str, language: Language, fields: &Map<String, Json>, flat: &mut Map<String, Json>) {
    for (name, value) in fields {
        let name = if outer.is_empty() { name.clone() } else { format!("{outer}/{name}") };
        match value {
            // A text that stands in three languages is put in as one.
            Json::Object(texts) if texts.len() == 3 && texts.contains_key("kk") => {
                drop(flat.insert(name, texts.get(language.code()).cloned().unwrap_or_default()));
            }
            Json::Object(within) => flatten(&name, language, within, flat),
            plain => drop(flat.insert(name, plain.clone())),
        }
    }
}

/// The messages in which a name that a norm answers with is looked for; no two of them have a name in common.
const NAMES: [&str; 6] = ["act-form", "level", "scheme", "authority", "protected-kind", "consented"];

/// A name that a norm answers with: a word, or an item of the list.
fn named(language: Language, name: &str) -> String {
    let said = || quarter(language, name).unwrap_or_else(|| item(language, name).into_owned());
    word(&NAMES, name).map_or_else(said, |id| text(language, &id, &[]))
}

/// A name that this norm answers with: its own word, `value-reserve-route-ordinary`, else as elsewhere.
fn named_of(language: Language, norm: &str, name: &str) -> String {
    let own = word(&[&value_id("value", norm)], name);
    own.map_or_else(|| named(language, name), |id| text(language, &id, &[]))
}

/// What a norm determines, as a heading.
pub fn norm(language: Language, name: &str) -> String {
    // `rotation::plan_row` stands in an id as `rotation-plan-row`.
    text(language, &format!("norm-{}", name.replace("::", "-").replace('_', "-")), &[])
}

/// The answer of a norm in one sentence without what speaks against it, for where the reasons stand beside it.
pub fn verdict(language: Language, norm: &str, answer: &Answer) -> String {
    match answer.value.get("lawful") {
        Some(lawful) if answer.outcome == "determined" => {
            text(language, if *lawful == Json::Bool(true) { "verdict-lawful" } else { "verdict-refused" }, &[])
        }
        _ => sentence(language, norm, answer, &[]),
    }
}

/// How a provision was read, and what another reading would answer in place of `given`. The question is that of the act's data.
pub fn reading(language: Language, norm: &str, used: &ReadingUsed, given: &Answer) -> String {
    let key = used.key.0;
    let others: Vec<String> = used
        .otherwise
        .iter()
        .map(|(option, answer)| {
            let values = [
                ("option", Value::from(reading_option(language, key, option))),
                ("answer", otherwise(language, norm, given, answer).into()),
            ];
            text(language, "reading-otherwise", &values)
        })
        .collect();
    let values = [
        ("question", Value::from(reading_question(language, key))),
        ("chosen", reading_option(language, key, &used.chosen).into()),
        ("others", others.join(" ").into()),
    ];
    text(language, "reading-used", &values)
}

/// What another reading would answer: the bare value where there is one; of two refusals, how their reasons differ.
fn otherwise(language: Language, norm: &str, given: &Answer, answer: &Answer) -> String {
    if answer.outcome != "determined" {
        return sentence(language, norm, answer, &[]);
    }
    let (Some(before), Some(after)) = (refusals(given), refusals(answer)) else {
        return value_of(language, norm, answer);
    };
    let changed = |of: &[String], without: &[String], id: &str| {
        let messages: Vec<String> =
            of.iter().filter(|code| !without.contains(code)).map(|code| reason(language, code)).collect();
        (!messages.is_empty()).then(|| text(language, id, &[("reasons", messages.join("; ").into())]))
    };
    let changes = [changed(&after, &before, "refusals-added"), changed(&before, &after, "refusals-dropped")];
    let said = [Some(value_of(language, norm, answer))].into_iter().chain(changes).flatten();
    said.collect::<Vec<_>>().join("; ")
}

/// The codes of a refusal; `None` where nothing is refused.
fn refusals(answer: &Answer) -> Option<Vec<String>> {
    let fields = answer.value.as_object().filter(|fields| fields.get("lawful") == Some(&Json::Bool(false)))?;
    let codes = fields.get("refusals")?.as_array()?;
    Some(codes.iter().filter_map(Json::as_str).map(str::to_owned).collect())
}

/// What a refusal says where its day and its post are not at hand.
pub fn reason(language: Language, code: &str) -> String {
    let open = ["day", "from", "until", "on"].map(|day| (day, Value::from("…")));
    let unnamed = [("post", Value::from(text(language, "post-unnamed", &[])))];
    let values: Vec<_> = open.into_iter().chain(unnamed).collect();
    let said = [format!("refusal-{code}"), notice_id(code)];
    said.iter().find_map(|id| try_text(language, id, &values)).unwrap_or_else(|| code.to_owned())
}

/// What is open in a provision, as the act's data ask it; the name of the reading where no act has it.
pub fn reading_question(language: Language, key: &str) -> String {
    let found: Option<&ReadingSpec> = acts::acts().iter().flat_map(|act| &act.readings).find(|spec| spec.key == key);
    found.map_or_else(|| key.to_owned(), |spec| spec.question.in_language(language.code()).to_owned())
}

/// A value of a reading in words; as it is written where there is no word for it.
pub fn reading_option(language: Language, key: &str, option: &str) -> String {
    try_text(language, &reading_option_id(key, option), &[]).unwrap_or_else(|| option.to_owned())
}

/// The id of the message for a value of a reading: `reading-absence-excluded--whole`.
pub fn reading_option_id(key: &str, option: &str) -> String {
    let name = |text: &str| text.replace(['.', '_', ',', '(', ')', '+'], "-");
    format!("reading-{}--{}", name(key), name(option))
}

/// A citation as a reader says it: “Decree No 1070, rules, 3.1”. What no act has stays as it is written.
pub fn cite(language: Language, citation: &str) -> String {
    let Ok(Citation { act, on: _, place }) = citation.parse() else { return citation.to_owned() };
    let Some(short) = short(language, &act) else { return citation.to_owned() };
    let Some(place) = place else { return short };
    let (part, clause) = place.split_once('/').unwrap_or((&place, ""));
    let part = try_text(language, &format!("part-{part}"), &[]).unwrap_or_else(|| part.to_owned());
    // The short name of a decree says already that it is one: its own clauses need no second word.
    let said = short.to_lowercase().contains(&part.to_lowercase());
    let clause = of_clause(language, clause);
    let parts = [short.as_str(), if said { "" } else { &part }, &clause];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// What a provision provides, in the summary that the act's data hold; several norms of one clause one after another.
/// Empty where no act has the clause.
pub fn clause(language: Language, citation: &str) -> String {
    let Ok(Citation { act, place: Some(place), .. }) = citation.parse() else { return String::new() };
    let Some(act) = find_act(&act) else { return String::new() };
    let cited = format!("{}/{place}", act.id);
    let norms = act.provisions().iter().filter(|provision| provision.cite == cited);
    norms.map(|provision| provision.summary(language.code())).collect::<Vec<_>>().join("; ")
}
