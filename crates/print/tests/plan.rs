//! The annual plan of the demo's staff as PDF: drawn up, filled into our template, printed, and read by others.
#![allow(clippy::unwrap_used)]

mod paper;

use calendar::{Date, WorkingCalendar};
use office::documents::{Kind, PlanData, Templates};
use office::language::Language;
use office::plan::Draft;
use office::query::View;
use office::{Office, demo};
use paper::Paper;

const TODAY: Date = Date::of(2026, 11, 20);

/// The data of the demo's plan in a language.
fn plan(language: Language) -> PlanData {
    let place = tempfile::tempdir().unwrap();
    let mut office = Office::open_or_create(&place.path().join("data"), &place.path().join("keys")).unwrap();
    let prepared = office.prepare(&demo::staff(1, TODAY)).unwrap();
    office.record(prepared, "test", 0, |_, _| {}).unwrap();
    let view = View { world: office.world(), calendar: WorkingCalendar::kazakhstan(), on: TODAY, readings: None };
    let draft: Draft = toml::from_str("year = 2027\non = \"2026-11-20\"\nbody = \"emergency\"").unwrap();
    let laws = view.laws().unwrap();
    let mut planner = view.planner(&draft, &laws).unwrap();
    PlanData::of(&view, &mut planner, &laws, 2027, language).0
}

#[test]
fn the_plan_has_every_row_in_order_under_the_heads_of_the_form_on_each_page() {
    let data = plan(Language::Kk);
    let rows = &data.bodies[0].rows;
    assert!(rows.len() > 20);
    let document = Templates::default().fill(Kind::RotationPlan, Language::Kk, None, &data).unwrap();
    let paper = Paper::printed(&document);
    paper.is_sound();
    let words = paper.words();
    let page = |number: usize| words.iter().filter(move |word| word.page == number).map(|word| word.text.as_str());
    let pages: Vec<String> = (1..=paper.pages()).map(|number| page(number).collect()).collect();
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    let all = pages.concat();
    assert!(all.contains(&squeezed("2027 жылға арналған")));
    let mut from = 0;
    for row in rows {
        let born = format!("{}{}", squeezed(&row.name), squeezed(&row.born));
        let family = row.name.split_whitespace().next().unwrap();
        let at = all[from..].find(family).unwrap_or_else(|| panic!("{}: {born}", row.number));
        from += at + family.len();
    }
    // Some word of each heading stands on every page that has rows.
    for page in &pages {
        for heading in ["Тегі", "үш", "санаты", "Отбасылық", "Қызметтік"] {
            assert!(page.contains(heading), "{heading} is missing:\n{page}");
        }
    }
    assert_eq!(print::pdf(&document).unwrap(), print::pdf(&document).unwrap());
}
