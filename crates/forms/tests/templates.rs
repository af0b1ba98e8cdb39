//! What a template says, and what it refuses.
#![allow(clippy::unwrap_used)]

use forms::{Align, Block, Language, Page, Signature, Span, Template, TemplateError, Text};
use proptest::prelude::*;
use serde_json::{Value, json};

fn filled(source: &str, data: Value) -> Vec<Block> {
    Template::read(source).unwrap().fill(Language::Kk, data).unwrap().blocks
}

fn refused(source: &str, data: Value) -> TemplateError {
    Template::read(source).and_then(|template| template.fill(Language::En, data)).unwrap_err()
}

#[test]
fn a_letter_has_its_parts() {
    let source = "+++\n+++\n> Приложение 1\n>\n> к Правилам\n\n# Хат\n\nҚұрметті **{{ name }}**!\nЕкінші __ж__ол\\\nүшінші\n\n1. бір\n2. *екі*\n\n- а\n\n---\n\n{{ post }} ::: {{ name }}\n\nБасшы :::\n";
    let template = Template::read(source).unwrap();
    let document = template.fill(Language::Kk, json!({"name": "Ә. Ғ.", "post": "Бастық"})).unwrap();
    assert_eq!((document.title.as_str(), document.page), ("Хат", Page::Portrait));
    let [aside, heading, paragraph, numbered, dashed, page, sign] = document.blocks.as_slice() else {
        panic!("{:#?}", document.blocks)
    };
    assert_eq!(*aside, Block::Aside(vec!["Приложение 1".into(), "к Правилам".into()]));
    assert!(matches!(heading, Block::Heading(heading) if heading.level == 1 && heading.text == "Хат".into()));
    let span = |text: &str, bold| Span { text: text.into(), bold, italic: false };
    let text = Text(vec![span("Құрметті ", false), span("Ә. Ғ.", true), span("! Екінші __ж__ол\nүшінші", false)]);
    assert_eq!(*paragraph, Block::Paragraph(text));
    assert!(
        matches!(numbered, Block::Items(list) if list.from == Some(1) && list.items.len() == 2 && list.items[1].0[0].italic)
    );
    assert!(matches!(dashed, Block::Items(list) if list.from.is_none() && list.items == ["а".into()]));
    assert_eq!(*page, Block::NewPage);
    let signature = |post: &str, name: &str| Signature { post: post.into(), name: name.into() };
    assert_eq!(*sign, Block::Signatures(vec![signature("Бастық", "Ә. Ғ."), signature("Басшы", "")]));
}

#[test]
fn a_list_in_a_table_makes_one_table() {
    let source = "+++\npage = \"landscape\"\nwidths = [[1, 3.5]]\n+++\n# Т\n\n| № | Аты |\n|--:|:-:|\n{% for row in rows %}\n| {{ loop.index }} | {{ row.name }}{% if row.born %}<br>{{ row.born }}{% endif %} |\n{% endfor %}\n";
    let data = json!({"rows": [{"name": "А|Б", "born": "2000"}, {"name": "В\nГ", "born": null}]});
    let document = Template::read(source).unwrap().fill(Language::Ru, data).unwrap();
    assert_eq!(document.page, Page::Landscape);
    let Block::Table(table) = &document.blocks[1] else { panic!("{:#?}", document.blocks) };
    let columns: Vec<_> = table.columns.iter().map(|c| (c.heading.plain(), c.width, c.align)).collect();
    assert_eq!(columns, [("№".to_owned(), 1.0, Align::Right), ("Аты".to_owned(), 3.5, Align::Center)]);
    let rows: Vec<Vec<String>> = table.rows.iter().map(|row| row.iter().map(Text::plain).collect()).collect();
    assert_eq!(rows, [["1", "А|Б\n2000"], ["2", "В\nГ"]]);
    assert_eq!(document.blocks.len(), 2);
}

#[test]
fn what_is_wrong_is_said_with_its_line() {
    assert!(matches!(refused("# X", json!({})), TemplateError::Settings(_)));
    assert!(matches!(refused("+++\n# X", json!({})), TemplateError::Settings(_)));
    assert!(matches!(refused("+++\ncolour = 1\n+++\n# X", json!({})), TemplateError::Settings(_)));
    assert!(matches!(refused("+++\nwidths = [[0]]\n+++\n# X", json!({})), TemplateError::Settings(_)));
    assert!(matches!(refused("+++\n+++\n# X\n\n{{ name", json!({})), TemplateError::Syntax { line: 5, .. }));
    assert!(matches!(
        refused("+++\npage = \"portrait\"\n+++\n# X\n{{ nobody }}", json!({})),
        TemplateError::Unfilled { line: 5, .. }
    ));
    assert_eq!(refused("+++\n+++\nX", json!({})), TemplateError::Untitled);
    let narrow = "+++\nwidths = [[1]]\n+++\n# X\n\n|a|b|\n|-|-|\n|c|d|\n";
    assert_eq!(refused(narrow, json!({})), TemplateError::Widths { table: 1, columns: 2, widths: 1 });
    for shown in ["[x](http://y)", "![x](y)", "`x`", "<b>x</b>", "    x", "- a\n  - b"] {
        let source = format!("+++\n+++\n# X\n\n{shown}\n");
        assert!(matches!(refused(&source, json!({})), TemplateError::NotShown { line: 3 | 4, .. }), "{shown}");
    }
}

proptest! {
    /// Whatever a value holds, the document shows its letters and nothing else comes of it.
    #[test]
    fn a_value_is_text(value in r"[-a-zә<>&|\\`*_{}\[\]()#+.!~=\$%0-9: \n]{1,40}") {
        let wanted: Vec<String> = value.trim().lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
        let source = "+++\n+++\n# X\n\nx{{ value }}x\n\n|a|\n|-|\n|{{ value }}|\n\n- {{ value }}\n";
        let blocks = filled(source, json!({"value": value}));
        prop_assert_eq!(blocks.len(), 4, "{:#?}", blocks);
        let seen = |text: &Text| text.plain().lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>();
        let Block::Table(table) = &blocks[2] else { panic!() };
        prop_assert_eq!(&seen(&table.rows[0][0]), &wanted);
        let Block::Items(list) = &blocks[3] else { panic!() };
        prop_assert_eq!(&seen(&list.items[0]), &wanted);
        let Block::Paragraph(text) = &blocks[1] else { panic!() };
        let plain = text.plain();
        prop_assert!(plain.starts_with('x') && plain.ends_with('x'));
        prop_assert!(text.0.iter().all(|span| !span.bold && !span.italic));
    }
}
