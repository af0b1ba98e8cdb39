//! Scenarios: worked cases that a lawyer reads and the program runs; and a case of one's own.

use std::fs;
use std::path::{Path as File, PathBuf};

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use office::scenario::{Scenario, ScenarioResult, run};
use registry::fold_lookalikes;
use serde::Deserialize;

use crate::accounts::Section;
use crate::failure::Failure;
use crate::listing::{self, address};
use crate::pages::people::{Choice, choices};
use crate::parts::Reason;
use crate::sent::Sent;
use crate::visit::{Frame, Visit};

/// A case of one's own is at most so long, in bytes.
const LONGEST: usize = 200_000;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    q: String,
    folder: String,
    after: String,
}

/// A scenario of the folder.
#[derive(Clone, Debug)]
pub(crate) struct Listed {
    folder: String,
    file: String,
    sentence: String,
    questions: usize,
}

#[derive(Template)]
#[template(path = "scenarios.html")]
struct ScenariosPage {
    frame: Frame,
    asked: Asked,
    folders: Vec<Choice>,
    lines: Vec<Listed>,
    count: usize,
    first: usize,
    last: usize,
    previous: Option<String>,
    next: Option<String>,
    has_folder: bool,
}

/// The scenarios that lie in the folder of the site, by act and name.
pub(crate) fn listed(folder: Option<&File>) -> Vec<Listed> {
    let Some(root) = folder else { return Vec::new() };
    let children = |dir: &File| -> Vec<PathBuf> {
        let Ok(entries) = fs::read_dir(dir) else { return Vec::new() };
        let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
        paths.sort();
        paths
    };
    let name = |path: &File| path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut found = Vec::new();
    for dir in children(root).into_iter().filter(|path| path.is_dir()) {
        for file in children(&dir).into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "yaml")) {
            let scenario = fs::read_to_string(&file).ok().and_then(|text| Scenario::parse(&text).ok());
            let (sentence, questions) = scenario.map(|of| (of.scenario, of.ask.len())).unwrap_or_default();
            found.push(Listed { folder: name(&dir), file: name(&file), sentence, questions });
        }
    }
    found
}

pub(crate) async fn list(visit: Visit, Query(asked): Query<Asked>) -> Response {
    visit.page(Section::Scenarios.needs(), move |visit| Ok(make_list(visit, asked))).await
}

fn make_list(visit: &Visit, asked: Asked) -> ScenariosPage {
    let w = visit.words();
    let all = visit.site.scenarios();
    let words = fold_lookalikes(asked.q.trim());
    let meets = |one: &&Listed| {
        let text = fold_lookalikes(&format!("{} {}", one.sentence, one.file));
        (asked.folder.is_empty() || one.folder == asked.folder) && words.split(' ').all(|word| text.contains(word))
    };
    let found: Vec<Listed> = all.iter().filter(meets).cloned().collect();
    let page = listing::page(&found, &asked.after, |one| format!("{}/{}", one.folder, one.file));
    let mut names: Vec<String> = all.iter().map(|one| one.folder.clone()).collect();
    names.dedup();
    let folders = names.into_iter().map(|name| {
        let said = w.t(&format!("site-folder-{name}"));
        (name, said)
    });
    let there = |after: String| address("/scenarios", &[("q", &asked.q), ("folder", &asked.folder), ("after", &after)]);
    ScenariosPage {
        frame: visit.frame(Section::Scenarios, w.n("site-scenarios-title", &found.len())),
        folders: choices(folders, &asked.folder),
        count: found.len(),
        first: page.before + 1,
        last: page.before + page.rows.len(),
        lines: page.rows.to_vec(),
        previous: page.previous.map(there),
        next: page.next.map(there),
        has_folder: visit.site.settings.scenarios.is_some(),
        asked,
    }
}

#[derive(Template)]
#[template(path = "scenario.html")]
struct ScenarioPage {
    frame: Frame,
    sentence: String,
    reason: String,
    source: String,
    passed: bool,
    asks: Vec<AskLine>,
}

/// One question of a scenario with its answer.
struct AskLine {
    reason: Reason,
    as_expected: bool,
    differences: Vec<String>,
}

pub(crate) async fn one(visit: Visit, Path((folder, file)): Path<(String, String)>) -> Response {
    visit.page(Section::Scenarios.needs(), move |visit| make_one(visit, &folder, &file)).await
}

fn make_one(visit: &Visit, folder: &str, file: &str) -> Result<ScenarioPage, Failure> {
    let missing = || Failure::NotFound(format!("{folder}/{file}"));
    // Only what is listed is opened: a name is never a way out of the folder.
    let all = visit.site.scenarios();
    let found = all.iter().find(|one| one.folder == folder && one.file == file).ok_or_else(missing)?;
    let root = visit.site.settings.scenarios.as_deref().ok_or_else(missing)?;
    let text = fs::read_to_string(root.join(&found.folder).join(&found.file)).map_err(|_| missing())?;
    let w = visit.words();
    let title = w.with("site-scenario-of", "act", w.t(&format!("site-folder-{}", found.folder)));
    shown(visit, &text, &title)
}

/// A case that was written into the form.
pub(crate) async fn own(sent: Sent) -> Response {
    let text = sent.field("scenario").to_owned();
    sent.visit
        .page(Section::Scenarios.needs(), move |visit| {
            if text.len() > LONGEST {
                return Err(Failure::Refused(visit.words().t("site-scenario-too-long")));
            }
            shown(visit, &text, &visit.words().t("site-scenario-own"))
        })
        .await
}

fn shown(visit: &Visit, text: &str, title: &str) -> Result<ScenarioPage, Failure> {
    let w = visit.words();
    let wrong = |error: office::scenario::ScenarioError| Failure::Refused(error.to_string());
    let scenario = Scenario::parse(text).map_err(wrong)?;
    let ScenarioResult { passed, asks, staff, scenario: sentence } = run(&scenario).map_err(wrong)?;
    let line = |ask: &office::scenario::AskResult| AskLine {
        reason: Reason::of(w, &ask.determination, &staff),
        as_expected: ask.differences.is_empty(),
        differences: ask
            .differences
            .iter()
            .map(|of| {
                let values = [
                    ("what", of.what.into()),
                    ("expected", of.expected.to_string().into()),
                    ("found", of.found.to_string().into()),
                ];
                w.say("cli-check-difference", &values)
            })
            .collect(),
    };
    let lines = asks.iter().map(line).collect();
    Ok(ScenarioPage {
        frame: visit.frame(Section::Scenarios, title),
        sentence,
        reason: scenario.reason.unwrap_or_default(),
        source: text.to_owned(),
        passed,
        asks: lines,
    })
}
