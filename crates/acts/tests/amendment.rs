//! What a unit said on a day: the worked questions of the inventory (4.7) on the changes that Decree 853 makes, and the rules by
//! which editions follow one another.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

use acts::amendment::{
    Blocked, Effect, Instruction, OperationKind, Order, PartText, Start, TextOn, Timing, UnitChange, UnitText, Why,
    Wording, amendment_operations, amendment_targets, apply, changes_by_853, text_on,
};
use calendar::Date;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// Published on 24.04.2025 (invented), in force from 05.05.2025; Decree 944 from a day of August, as recorded.
fn timing() -> Timing {
    Timing {
        act: Start::On(day("2025-05-05")),
        changed_instruction: Start::On(day("2025-08-01")),
        latest_edition_throughout: false,
        concept_by_lines: false,
    }
}

fn asked(unit: &str, on: &str, timing: &Timing) -> TextOn {
    text_on(unit, &changes_by_853(unit, timing), day(on), None)
}

/// The Kazakh words of an edition, who made it, and from when it holds.
fn words(answer: &TextOn) -> (Option<String>, String, Option<Date>) {
    let TextOn::Text(edition) = answer else { panic!("{answer:?}") };
    let text = match &edition.wording {
        Wording::Held(text) | Wording::Summary(text) | Wording::InTranslation(text) => Some(text.kk.to_string()),
        Wording::NotHeld => None,
    };
    (text, edition.by.clone(), edition.from)
}

#[test]
fn the_title_of_decree_624_changes_with_the_first_day() {
    let unit = "U1300000624/decree/title";
    let (before, by, _) = words(&asked(unit, "2025-05-04", &timing()));
    assert_eq!(by, "U1300000624");
    assert!(before.unwrap().contains("басшылығының президенттік резервін"));
    let (after, by, from) = words(&asked(unit, "2025-05-05", &timing()));
    assert_eq!((by.as_str(), from), ("U2500000853/amendments/2.2", Some(day("2025-05-05"))));
    assert!(after.unwrap().contains("президенттік кадр резервін"));
}

#[test]
fn an_edition_says_on_which_days_it_holds() {
    let TextOn::Text(edition) = asked("U1300000624/decree/title", "2025-05-04", &timing()) else { panic!() };
    assert_eq!(edition.until, Some(day("2025-05-05")));
    let TextOn::Text(edition) = asked("U1300000624/decree/title", "2026-05-04", &timing()) else { panic!() };
    assert_eq!(edition.until, None);
}

/// Clause 2 of Decree 624: this act does not touch it, and its words are not held.
#[test]
fn a_clause_that_no_operation_names_stays_as_it_was() {
    let (text, by, _) = words(&asked("U1300000624/decree/2", "2025-06-01", &timing()));
    assert_eq!((text, by.as_str()), (None, "U1300000624"));
}

#[test]
fn clause_14_of_the_new_rules_is_no_edition_of_the_old_one() {
    let unit = "U1300000624/rules/14.1";
    let TextOn::Text(old) = asked(unit, "2025-05-04", &timing()) else { panic!() };
    assert_eq!((old.unit.as_str(), old.wording), (unit, Wording::NotHeld));
    let TextOn::Text(new) = asked(unit, "2025-05-05", &timing()) else { panic!() };
    assert_eq!((new.unit.as_str(), new.by.as_str()), ("U2500000853/rules/14.1", "U2500000853/amendments/2.4"));
    assert!(matches!(new.wording, Wording::Summary(_)));
    // Clause 14 has paragraphs of its own; it is there, and its parts hold the words.
    let TextOn::Text(clause) = asked("U1300000624/rules/14", "2025-05-05", &timing()) else { panic!() };
    assert_eq!(clause.unit, "U2500000853/rules/14");
}

#[test]
fn a_clause_of_the_old_rules_beyond_the_last_new_one_is_gone() {
    let TextOn::Repealed { by, since, .. } = asked("U1300000624/rules/21", "2025-05-05", &timing()) else { panic!() };
    assert_eq!((by.as_str(), since), ("U2500000853/amendments/2.4", day("2025-05-05")));
}

#[test]
fn clause_5_of_the_regulation_is_struck_out_and_clause_6_keeps_its_number() {
    let regulation = |clause: &str, on: &str| asked(&format!("U1300000537/regulation/{clause}"), on, &timing());
    for clause in ["5", "16", "18"] {
        let TextOn::Repealed { by, since, last } = regulation(clause, "2025-05-05") else { panic!("{clause}") };
        assert_eq!((by.as_str(), since), ("U2500000853/amendments/1.4", day("2025-05-05")));
        assert_eq!(last.unwrap().wording, Wording::NotHeld);
        assert!(matches!(regulation(clause, "2025-05-04"), TextOn::Text(_)));
    }
    let (text, by, _) = words(&regulation("6", "2025-05-05"));
    assert_eq!((text, by.as_str()), (None, "U1300000537"));
    // 50 is no part of clause 5.
    assert!(matches!(regulation("50", "2025-05-05"), TextOn::Text(_)));
    assert!(matches!(regulation("5(1)", "2025-05-05"), TextOn::Repealed { .. }));
}

#[test]
fn the_minister_of_justice_sits_on_the_commission_until_the_day_before() {
    let row = |on: &str| words(&asked("U1300000537/composition/row", on, &timing())).0.unwrap();
    assert!(row("2025-05-04").contains("Әділет министрі"));
    assert!(row("2025-05-05").contains("Төтенше жағдайлар министрі"));
}

#[test]
fn the_preamble_of_decree_74_is_not_known_before_decree_944() {
    let unit = "U1900000074/decree/preamble";
    let TextOn::Unknown { reason, candidates } = asked(unit, "2025-06-01", &timing()) else { panic!() };
    assert_eq!((reason, candidates.len()), (Why::InstructionEditionNotHeld, 1));
    assert_eq!((candidates[0].from, candidates[0].until), (Some(day("2025-05-05")), Some(day("2025-08-01"))));
    assert_eq!(candidates[0].wording, Wording::NotHeld);
    let (text, by, from) = words(&asked(unit, "2025-08-01", &timing()));
    assert!(text.is_some_and(|text| text.contains("17-1")));
    assert_eq!((by.as_str(), from), ("U2500000853/amendments/3.2", Some(day("2025-08-01"))));
    // While the commencement of Decree 944 is not recorded, no day after its signing gives an answer.
    let open = Timing { changed_instruction: Start::NotFixed { earliest: Some(day("2025-07-14")) }, ..timing() };
    let TextOn::Unknown { reason, candidates } = asked(unit, "2026-01-01", &open) else { panic!() };
    assert_eq!((reason, candidates.len()), (Why::CommencementNotKnown, 2));
    // A-35 read otherwise: the later edition for its whole time.
    let latest = Timing { latest_edition_throughout: true, ..open };
    assert!(words(&asked(unit, "2025-06-01", &latest)).0.is_some());
}

#[test]
fn the_instruction_that_was_changed_has_two_editions() {
    let unit = "U2500000853/amendments/3.2";
    assert!(matches!(asked(unit, "2025-05-04", &timing()), TextOn::NotInForce { from: Some(_) }));
    assert!(matches!(asked(unit, "2025-06-01", &timing()), TextOn::Unknown { .. }));
    let (text, by, _) = words(&asked(unit, "2025-08-01", &timing()));
    assert_eq!((text.is_some(), by.as_str()), (true, "U2500000944"));
}

#[test]
fn the_plan_aims_at_other_points_for_2025_and_repeats_those_of_2024() {
    let points =
        |year: i32, on: &str| words(&asked(&format!("U2200000802/action-plan/row/{year}"), on, &timing())).0.unwrap();
    assert_eq!((points(2025, "2025-05-04").as_str(), points(2025, "2025-05-05").as_str()), ("45", "35–39"));
    assert_eq!((points(2024, "2025-05-04").as_str(), points(2024, "2025-05-05").as_str()), ("44", "44"));
    assert_eq!((points(2026, "2025-05-04").as_str(), points(2026, "2025-05-05").as_str()), ("47", "35–39"));
}

#[test]
fn without_the_publication_both_editions_are_candidates() {
    let open = Timing { act: Start::NotFixed { earliest: Some(day("2025-05-04")) }, ..timing() };
    for unit in ["U1300000624/decree/title", "U1300000537/composition/row", "U2200000802/action-plan/row/2025"] {
        let TextOn::Unknown { reason, candidates } = asked(unit, "2025-06-01", &open) else { panic!("{unit}") };
        assert_eq!((reason, candidates.len()), (Why::PublicationNotRecorded, 2), "{unit}");
        // Before the first day possible the answer is certain.
        assert!(matches!(asked(unit, "2025-05-03", &open), TextOn::Text(_)));
    }
}

/// Asked as it was known before Decree 853 was signed, nothing was changed.
#[test]
fn what_was_not_known_yet_changes_nothing() {
    let unit = "U1300000624/decree/title";
    let changes = changes_by_853(unit, &timing());
    let then = text_on(unit, &changes, day("2025-06-01"), Some(day("2025-04-22")));
    assert_eq!(words(&then).1, "U1300000624");
    let now = text_on(unit, &changes, day("2025-06-01"), Some(day("2025-04-23")));
    assert_eq!(words(&now).1, "U2500000853/amendments/2.2");
}

#[test]
fn which_paragraph_of_the_concept_is_the_fourth_is_a_reading() {
    let (paragraph, line) = ("U2200000802/concept/section-4/paragraph-4", "U2200000802/concept/section-4/line-4");
    let by = |unit: &str, timing: &Timing| words(&asked(unit, "2025-06-01", timing)).1;
    assert_eq!(by(paragraph, &timing()), "U2500000853/amendments/4.3");
    assert_eq!(by(line, &timing()), "U2200000802");
    let lines = Timing { concept_by_lines: true, ..timing() };
    assert_eq!(
        (by(paragraph, &lines).as_str(), by(line, &lines).as_str()),
        ("U2200000802", "U2500000853/amendments/4.3")
    );
}

#[test]
fn twelve_operations_on_four_acts_of_eight_kinds() {
    let seqs: Vec<u32> = amendment_operations().iter().map(|operation| operation.seq).collect();
    assert_eq!(seqs, (1..=12).collect::<Vec<_>>());
    assert_eq!(amendment_targets().len(), 4);
    let count = |kind: OperationKind| amendment_operations().iter().filter(|o| o.kind == kind).count();
    assert_eq!((count(OperationKind::ReplaceClause), count(OperationKind::RepealClause)), (3, 3));
    for kind in [
        OperationKind::ReplaceTitle,
        OperationKind::ReplacePreamble,
        OperationKind::ReplaceParagraph,
        OperationKind::ReplaceListRow,
        OperationKind::ReplaceTableRow,
        OperationKind::RestateAnnex,
    ] {
        assert_eq!(count(kind), 1, "{kind:?}");
    }
    let provisions = acts::find_act("U2500000853").unwrap().provisions();
    assert!(amendment_operations().iter().all(|o| provisions.iter().any(|p| p.cite == o.cite.as_str())));
}

// ---- The engine on any act.

fn change(unit: &str, by: &str, from: &str, words: Option<&str>) -> UnitChange {
    let text = |words: &str| registry::Text { kk: words.into(), ru: words.into(), en: words.into() };
    UnitChange {
        unit: unit.to_owned(),
        identity: None,
        by: by.to_owned(),
        effect: words.map_or(Effect::Repealed, |words| Effect::Becomes(Wording::Held(text(words)))),
        start: Start::On(day(from)),
        waits_for: Why::CommencementNotKnown,
        until: None,
        order: Order { signed_on: day(from), number: 1, seq: 0 },
        known_since: None,
    }
}

/// The word that stands on a day; none where there is no text.
fn word(changes: &[UnitChange], on: &str) -> Option<String> {
    match text_on("A/rules/1", changes, day(on), None) {
        TextOn::Text(edition) => words(&TextOn::Text(edition)).0,
        _ => None,
    }
}

#[test]
fn a_change_of_limited_time_gives_way_to_the_one_before_it() {
    let first = change("A/rules/1", "A", "2020-01-01", Some("one"));
    let limited = UnitChange { until: Some(day("2021-07-01")), ..change("A/rules/1", "B", "2021-01-01", Some("two")) };
    let changes = [first, limited];
    let found: Vec<_> =
        ["2019-12-31", "2020-12-31", "2021-01-01", "2021-06-30", "2021-07-01"].map(|d| word(&changes, d)).into();
    let expected: Vec<Option<String>> =
        [None, Some("one"), Some("two"), Some("two"), Some("one")].map(|w| w.map(str::to_owned)).into();
    assert_eq!(found, expected);
    let TextOn::Text(again) = text_on("A/rules/1", &changes, day("2022-01-01"), None) else { panic!() };
    assert_eq!((again.from, again.until), (Some(day("2021-07-01")), None));
    let TextOn::Text(before) = text_on("A/rules/1", &changes, day("2020-06-01"), None) else { panic!() };
    assert_eq!((before.from, before.until), (Some(day("2020-01-01")), Some(day("2021-01-01"))));
}

#[test]
fn a_backdated_change_answers_only_to_who_knows_of_it() {
    let first = change("A/rules/1", "A", "2020-01-01", Some("one"));
    let backdated =
        UnitChange { known_since: Some(day("2021-03-01")), ..change("A/rules/1", "B", "2021-01-01", Some("two")) };
    let changes = [first, backdated];
    let at = |known: &str| text_on("A/rules/1", &changes, day("2021-02-01"), Some(day(known)));
    assert_eq!(words(&at("2021-02-28")).0.as_deref(), Some("one"));
    assert_eq!(words(&at("2021-03-01")).0.as_deref(), Some("two"));
}

#[test]
fn of_changes_of_one_day_the_later_act_and_then_the_later_operation_stands() {
    let ordered = |by: &str, signed: &str, number: u32, seq: u32| UnitChange {
        order: Order { signed_on: day(signed), number, seq },
        ..change("A/rules/1", by, "2021-01-01", Some(by))
    };
    let changes = [
        ordered("second operation", "2020-12-01", 7, 2),
        ordered("first operation", "2020-12-01", 7, 1),
        ordered("older act", "2020-11-01", 9, 5),
    ];
    assert_eq!(word(&changes, "2021-01-01").as_deref(), Some("second operation"));
    let by_number = [ordered("seven", "2020-12-01", 7, 9), ordered("eight", "2020-12-01", 8, 1)];
    assert_eq!(word(&by_number, "2021-01-01").as_deref(), Some("eight"));
}

#[test]
fn what_is_done_to_a_unit_is_done_to_everything_under_it() {
    let changes = [change("A/rules/1", "A", "2020-01-01", Some("one")), change("A/rules", "B", "2021-01-01", None)];
    let TextOn::Repealed { by, last, .. } = text_on("A/rules/1", &changes, day("2021-01-01"), None) else { panic!() };
    assert_eq!((by.as_str(), last.unwrap().by.as_str()), ("B", "A"));
}

// ---- Operations on a text.

fn part(units: &[(&str, &str)]) -> PartText {
    PartText { units: units.iter().map(|(path, text)| UnitText::new(path, text)).collect() }
}

fn instruction(kind: OperationKind, path: &str, old: Option<&str>, new: &[(&str, &str)]) -> Instruction {
    Instruction { kind, path: path.to_owned(), old: old.map(str::to_owned), new: part(new).units }
}

fn reads(part: &PartText) -> Vec<(&str, &str)> {
    part.units.iter().filter(|u| u.in_force).map(|u| (u.path.as_str(), u.text.as_str())).collect()
}

#[test]
fn a_clause_is_replaced_with_everything_under_it() {
    let before = part(&[("3", "a"), ("3(1)", "b"), ("4", "c"), ("30", "d")]);
    let after = apply(&before, &instruction(OperationKind::ReplaceClause, "3", None, &[("3", "new")])).unwrap();
    assert_eq!(reads(&after), [("3", "new"), ("4", "c"), ("30", "d")]);
    assert_eq!(reads(&before).len(), 4, "what stood before can still be asked about");
}

#[test]
fn a_clause_is_struck_out_once_and_its_number_stays_empty() {
    let strike = instruction(OperationKind::RepealClause, "16", None, &[]);
    let once = apply(&part(&[("16", "a"), ("17", "b")]), &strike).unwrap();
    assert_eq!(reads(&once), [("17", "b")]);
    assert_eq!(apply(&once, &strike), Err(Blocked::TargetMissing { path: "16".to_owned() }));
}

#[test]
fn a_row_is_found_by_its_words_and_only_if_it_is_the_only_one() {
    let old = "Қазақстан Республикасының Әділет министрі";
    let swap = |kind| instruction(kind, "row", Some(old), &[("row", "жаңа")]);
    for kind in [OperationKind::ReplaceListRow, OperationKind::ReplaceTableRow] {
        // Quotation marks, spaces and a Latin letter in place of the Cyrillic one play no part.
        let damaged = "«Қазақстан  Республикасының Әділет минист\u{70}і»";
        let after = apply(&part(&[("row", "бірінші"), ("row", damaged)]), &swap(kind)).unwrap();
        assert_eq!(reads(&after), [("row", "бірінші"), ("row", "жаңа")]);
        let fits = |rows: &[(&str, &str)]| apply(&part(rows), &swap(kind)).unwrap_err();
        let mismatch = |matching| Blocked::OldTextMismatch { path: "row".to_owned(), matching };
        assert_eq!(fits(&[("row", "бірінші")]), mismatch(0));
        assert_eq!(fits(&[("row", old), ("row", old)]), mismatch(2));
    }
}

#[test]
fn titles_preambles_paragraphs_and_annexes() {
    let decree = part(&[("title", "old"), ("1", "a")]);
    let titled = apply(&decree, &instruction(OperationKind::ReplaceTitle, "title", None, &[("title", "new")])).unwrap();
    assert_eq!(reads(&titled), [("title", "new"), ("1", "a")]);
    let preamble = instruction(OperationKind::ReplacePreamble, "preamble", None, &[("preamble", "p")]);
    let with = apply(&decree, &preamble).unwrap();
    assert_eq!(reads(&with), [("title", "old"), ("preamble", "p"), ("1", "a")]);
    assert_eq!(reads(&apply(&with, &preamble).unwrap()), reads(&with));
    let section = part(&[("section-4/paragraph-1", "x")]);
    let fourth = instruction(OperationKind::ReplaceParagraph, "section-4/paragraph-4", None, &[]);
    assert!(matches!(apply(&section, &fourth), Err(Blocked::TargetMissing { .. })));
    let annex = instruction(OperationKind::RestateAnnex, "*", None, &[("1", "z")]);
    assert_eq!(reads(&apply(&decree, &annex).unwrap()), [("1", "z")]);
    assert!(matches!(apply(&part(&[]), &annex), Err(Blocked::TargetMissing { .. })));
}

/// Clause 3 of the Regulation gets the two sentences that the instruction puts there, and nothing of the instruction itself.
#[test]
fn new_words_are_those_that_the_instruction_puts_into_the_unit() {
    let provisions = acts::find_act("U2500000853").unwrap().provisions();
    let payload = ["payload-a", "payload-b"].map(|norm| {
        let is = |p: &&acts::Provision| p.cite == "U2500000853/amendments/1.3" && p.norm.as_deref() == Some(norm);
        provisions.iter().find(is).unwrap().kk.clone()
    });
    let (text, by, _) = words(&asked("U1300000537/regulation/3", "2025-05-05", &timing()));
    assert_eq!((text.unwrap(), by.as_str()), (payload.join("; "), "U2500000853/amendments/1.3"));
}

/// Decree 944 changed clause 3 of the instructions and no other; it was signed on 14.07.2025 and not known before.
#[test]
fn only_clause_3_of_the_instructions_was_changed_later() {
    let held = |place: &str, timing: &Timing| {
        matches!(asked(&format!("U2500000853/{place}"), "2025-06-01", timing), TextOn::Text(_))
    };
    let latest = Timing { latest_edition_throughout: true, ..timing() };
    for (place, changed) in
        [("amendments/3", true), ("amendments/3.2", true), ("amendments/4.3", false), ("rules/3", false)]
    {
        assert_eq!((held(place, &timing()), held(place, &latest)), (!changed, true), "{place}");
    }
    let unit = "U1900000074/decree/preamble";
    let changes = changes_by_853(unit, &timing());
    let known = |on: &str| text_on(unit, &changes, day("2025-09-01"), Some(day(on)));
    assert!(matches!(known("2025-07-13"), TextOn::Unknown { reason: Why::InstructionEditionNotHeld, .. }));
    assert_eq!(words(&known("2025-07-14")).2, Some(day("2025-08-01")));
    let later = changes.iter().find(|change| change.start == timing().changed_instruction).unwrap();
    assert_eq!(later.order, Order { signed_on: day("2025-07-14"), number: 944, seq: 1 });
}

#[test]
fn what_was_struck_out_had_stood_until_that_day() {
    let TextOn::Repealed { since, last, .. } = asked("U1300000537/regulation/5", "2026-01-12", &timing()) else {
        panic!()
    };
    assert_eq!((since, last.unwrap().until), (day("2025-05-05"), Some(day("2025-05-05"))));
}

#[test]
fn a_change_that_is_over_cannot_have_begun() {
    let first = change("A/rules/1", "A", "2020-01-01", Some("one"));
    let open = UnitChange {
        start: Start::NotFixed { earliest: Some(day("2021-01-01")) },
        until: Some(day("2021-07-01")),
        ..change("A/rules/1", "B", "2021-01-01", Some("two"))
    };
    let changes = [first, open];
    let on = |on: &str| text_on("A/rules/1", &changes, day(on), None);
    assert!(matches!(on("2020-12-31"), TextOn::Text(_)));
    assert!(matches!(on("2021-01-01"), TextOn::Unknown { .. }));
    assert!(matches!(on("2021-06-30"), TextOn::Unknown { .. }));
    assert_eq!(words(&on("2021-07-01")).0.as_deref(), Some("one"));
    // One that ends on the day on which it begins never holds, nor is it still to come.
    let never = UnitChange { until: Some(day("2021-01-01")), ..change("A/rules/1", "B", "2021-01-01", Some("two")) };
    let at = |on: &str| text_on("A/rules/1", std::slice::from_ref(&never), day(on), None);
    assert_eq!(at("2021-01-01"), TextOn::NotInForce { from: None });
}
