//! The XLSX: what a clerk finds in the workbook, and that text stays text.
#![allow(clippy::unwrap_used)]

#[allow(dead_code)]
mod office;

use std::io::Cursor;

use calamine::{Data, Range, Reader, Xlsx};
use forms::{Align, Block, Document, Page, Table, Text, WriteError};
use office::any::any_document;
use office::{
    assert_well_formed, column, document, heading, letter, part, parts, plan, print, signature, table, words, xlsx,
};

/// The sheets with their cells.
fn sheets(document: &Document) -> Vec<(String, Range<Data>)> {
    let mut workbook = Xlsx::new(Cursor::new(xlsx(document).unwrap())).unwrap();
    workbook.worksheets()
}

fn names(document: &Document) -> Vec<String> {
    sheets(document).into_iter().map(|(name, _)| name).collect()
}

/// The first column of a sheet with what is not empty.
fn first_column(sheet: &Range<Data>) -> Vec<String> {
    sheet.rows().map(|row| row[0].to_string()).filter(|text| !text.is_empty()).collect()
}

/// A table of one column.
fn narrow(cells: &[&str]) -> Block {
    let rows: Vec<&[&str]> = cells.chunks(1).collect();
    table(vec![column("Мән", 1.0, Align::Left)], &rows)
}

/// What a cell with this text holds.
fn cell(text: &str) -> Data {
    let sheet = sheets(&document(Page::Portrait, vec![narrow(&[text])])).remove(0).1;
    sheet.get_value((1, 0)).unwrap_or(&Data::Empty).clone()
}

#[test]
fn a_table_is_a_sheet_with_the_text_around_it() {
    let plan = plan(30);
    let (name, sheet) = sheets(&plan).remove(0);
    assert_eq!(name, "Қызметкерлерді ротациялаудың 20");
    // Three lines at the right, the title, the head.
    let texts = |row: u32| (0..6).map(|column| sheet.get_value((row, column)).unwrap().to_string()).collect::<Vec<_>>();
    assert!(texts(0).contains(&"Бекітемін".to_owned()));
    assert_eq!(texts(3)[0], plan.title);
    assert_eq!(texts(4), office::HEADINGS.map(|(heading, _, _)| heading));
    assert_eq!(sheet.get_value((5, 0)), Some(&Data::Float(1.0)));
    assert_eq!(texts(34)[2..4], ["2026.11.30", "C-O-3"]);
    let last = first_column(&sheet).pop().unwrap();
    assert!(last.starts_with("Персоналды басқару қызметінің басшысы") && last.ends_with("Ә. Һамитова"), "{last}");

    let pdf = print(&xlsx(&plan).unwrap(), "xlsx");
    pdf.assert_words(&words(&plan));
    assert!((pdf.size.0 - 841.9).abs() < 1.0 && (pdf.size.1 - 595.3).abs() < 1.0, "{:?}", pdf.size);
    assert!((2..=12).contains(&pdf.pages.len()), "{} pages", pdf.pages.len());
    for page in (0..pdf.pages.len()).filter(|&page| pdf.letters(page).contains("Өскенбаев")) {
        assert!(pdf.letters(page).contains("Отбасылықжағдайыжәнеотбасымүшелерініңсаны"), "page {page}");
        let number = (page + 1).to_string();
        assert!(pdf.pages[page].lines().any(|line| line.trim() == number), "page {page} does not say its number");
    }
}

#[test]
fn a_document_without_a_table_is_one_sheet_with_its_text() {
    let letter = letter();
    let sheets = sheets(&letter);
    assert_eq!(sheets.len(), 1);
    assert_eq!(sheets[0].0, "Ротация туралы хабарлама");
    let lines = first_column(&sheets[0].1);
    assert!(lines.contains(&"3. Лауазым атауы көрсетілген.".to_owned()), "{lines:?}");
    assert!(lines.contains(&"– өтініш үлгісі".to_owned()), "{lines:?}");
    let pdf = print(&xlsx(&letter).unwrap(), "xlsx");
    pdf.assert_words(&words(&letter));

    assert_eq!(names(&document(Page::Portrait, vec![])), ["1"]);
}

#[test]
fn text_stands_with_the_table_it_belongs_to() {
    let document = document(
        Page::Portrait,
        vec![
            heading(1, "Есеп"),
            heading(2, "Бірінші"),
            Block::Paragraph("алдында".into()),
            narrow(&["a"]),
            Block::Paragraph("бірінші астында".into()),
            Block::Signatures(vec![signature("Басшы", "Ә. Ә.")]),
            heading(2, "Екінші"),
            narrow(&["b"]),
            narrow(&["c"]),
            Block::Paragraph("соңында".into()),
        ],
    );
    let sheets = sheets(&document);
    let found: Vec<(&str, Vec<String>)> =
        sheets.iter().map(|(name, sheet)| (name.as_str(), first_column(sheet))).collect();
    let line = "Басшы  ____________________  Ә. Ә.";
    assert_eq!(found[0].0, "Бірінші");
    assert_eq!(found[0].1, ["Есеп", "Бірінші", "алдында", "Мән", "a", "бірінші астында", line]);
    assert_eq!(
        (found[1].0, found[1].1.as_slice()),
        ("Екінші", ["Есеп", "Екінші", "Мән", "b"].map(str::to_owned).as_slice())
    );
    assert_eq!(found[2].0, "Екінші (2)");
    assert_eq!(found[2].1, ["Есеп", "Мән", "c", "соңында"]);
}

#[test]
fn names_of_sheets_are_such_as_workbooks_allow() {
    let named = |headings: &[&str]| {
        let blocks = headings.iter().flat_map(|text| [heading(1, text), narrow(&["a"])]).collect();
        names(&document(Page::Portrait, blocks))
    };
    assert_eq!(named(&["[2026/2027]: *a*\\b?"]), ["-2026-2027-- -a--b-"]);
    assert_eq!(named(&["'a'", "A", "a\n\n b\u{0}"]), ["a", "A (2)", "a b\u{FFFD}"]);
    assert_eq!(named(&["", "History", " '' "]), ["1", "1 (2)", "1 (3)"]);
    let long = "Өте ұзақ атау, ол отыз бір әріптен асады";
    let given = named(&[long, long]);
    assert_eq!(given, ["Өте ұзақ атау, ол отыз бір әріп", "Өте ұзақ атау, ол отыз бір (2)"]);
    // A picture counts for two.
    let pictures = named(&[&"😀".repeat(20)]);
    assert_eq!(pictures, ["😀".repeat(15)]);
}

#[test]
fn whole_numbers_are_numbers_and_everything_else_is_text() {
    for (text, number) in [("0", 0.0), ("7", 7.0), ("2027", 2027.0), ("999999999", 999_999_999.0)] {
        assert_eq!(cell(text), Data::Float(number), "{text}");
    }
    let texts = [
        "=1+1",
        "+77011234567",
        "-5",
        "@SUM(A1)",
        "007",
        "00",
        "1000000000",
        "840315300123",
        "1.5",
        "1 000",
        "٣",
        "1e5",
        "2026.11.30",
        "{=A1}",
        "https://example.org",
        "_x0041_",
        "]]>&amp;<c/>",
        "😀",
        office::KAZAKH,
    ];
    for text in texts {
        assert_eq!(cell(text), Data::String(text.to_owned()), "{text}");
    }
    assert_eq!(cell("a\u{0}\u{1F}\u{FFFE}\r\nb"), Data::String("a\u{FFFD}\u{FFFD}\u{FFFD}\nb".to_owned()));
    let file = xlsx(&document(Page::Portrait, vec![narrow(&texts)])).unwrap();
    assert!(!part(&file, "xl/worksheets/sheet1.xml").contains("<f>"));
    let cells: Vec<String> = texts.iter().map(|text| (*text).to_owned()).filter(|text| text.is_ascii()).collect();
    print(&file, "xlsx")
        .assert_order(&cells.iter().flat_map(|text| text.split(' ')).map(str::to_owned).collect::<Vec<_>>());
}

/// The part of a text between the first `before` and the next `after`.
fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    text.split_once(before).unwrap().1.split_once(after).unwrap().0
}

#[test]
fn rows_are_as_high_as_their_text() {
    let height = |text: &str| -> f64 {
        let sheet = part(&xlsx(&document(Page::Portrait, vec![narrow(&[text])])).unwrap(), "xl/worksheets/sheet1.xml");
        between(&sheet, r#"<row r="2""#, ">").split("ht=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap()
    };
    // The letters are of 11 points, the lines of Times New Roman 1.15 times as high.
    let line = 11.0 * 1.15;
    for lines in [1, 2, 6, 20] {
        let text = vec!["жол"; lines].join("\n");
        let needed = lines as f64 * line;
        assert!((needed..needed + 2.0 * line).contains(&height(&text)), "{lines} lines: {}", height(&text));
    }
    // 165 mm of letters 5.5 points wide in the mean hold some 85 of them.
    let needed = 10.0 * line;
    assert!((needed..1.5 * needed).contains(&height(&"он әріпті ".repeat(85))));
    // No row is higher than 409 points.
    assert!((408.0..=409.0).contains(&height(&"a\n".repeat(100))));
}

#[test]
fn a_cell_looks_as_its_text_does() {
    let cells = [("a", false, false), ("b", true, false), ("c", false, true), ("d", true, true), ("1", true, false)];
    let rows = cells.map(|(text, bold, italic)| vec![Text(vec![office::span(text, bold, italic)])]).to_vec();
    let columns = vec![column("e", 1.0, Align::Right)];
    let file = xlsx(&document(Page::Portrait, vec![Block::Table(Table { columns, rows })])).unwrap();
    let (sheet, styles) = (part(&file, "xl/worksheets/sheet1.xml"), part(&file, "xl/styles.xml"));
    let fonts: Vec<&str> = between(&styles, "<fonts", "</fonts>").split("<font>").skip(1).collect();
    let looks: Vec<&str> = between(&styles, "<cellXfs", "</cellXfs>").split("<xf ").skip(1).collect();
    for (row, (text, bold, italic)) in (2..).zip(cells) {
        let index: usize = between(&sheet, &format!(r#"<c r="A{row}" s=""#), "\"").parse().unwrap();
        let look = looks[index];
        let font = fonts[between(look, "fontId=\"", "\"").parse::<usize>().unwrap()];
        assert_eq!((font.contains("<b/>"), font.contains("<i/>")), (bold, italic), "{text}");
        assert!(font.contains("Times New Roman"));
        assert!(look.contains(r#"horizontal="right""#) && look.contains(r#"vertical="top""#), "{look}");
        assert!(look.contains(r#"wrapText="1""#), "{look}");
        // 49 is text, 1 a whole number.
        let format = if text == "1" { "1" } else { "49" };
        assert_eq!(between(look, "numFmtId=\"", "\""), format, "{text}");
    }
}

#[test]
fn the_head_stays_in_sight_and_is_printed_on_every_page() {
    let file = xlsx(&plan(3)).unwrap();
    let sheet = part(&file, "xl/worksheets/sheet1.xml");
    assert!(sheet.contains(r#"<pane ySplit="5" topLeftCell="A6" activePane="bottomLeft" state="frozen"/>"#));
    assert!(sheet.contains(r#"<autoFilter ref="A5:F8"/>"#));
    assert!(sheet.contains(r#"orientation="landscape""#) && sheet.contains(r#"paperSize="9""#));
    assert!(sheet.contains(r#"fitToHeight="0""#) && sheet.contains(r#"<pageSetUpPr fitToPage="1"/>"#));
    assert!(sheet.contains("<oddFooter>&amp;C&amp;P</oddFooter>"));
    assert!(part(&file, "xl/workbook.xml").contains("$5:$5</definedName>"));

    // Where the text above would fill the screen, nothing is held fast.
    let paragraphs = (0..60).map(|number| Block::Paragraph(format!("{number}-жол").as_str().into()));
    let blocks = paragraphs.chain([narrow(&["a"])]).collect();
    let file = xlsx(&document(Page::Portrait, blocks)).unwrap();
    assert!(!part(&file, "xl/worksheets/sheet1.xml").contains("<pane"));
}

#[test]
fn a_text_higher_than_a_row_can_be_goes_on_in_the_next_rows() {
    let words: Vec<String> = (0..3_000).map(|number| format!("сөз{number}")).collect();
    let document = document(Page::Portrait, vec![Block::Paragraph(words.join(" ").as_str().into())]);
    let lines = first_column(&sheets(&document).remove(0).1);
    assert!(lines.len() > 1);
    assert_eq!(lines.join(" "), words.join(" "));
    print(&xlsx(&document).unwrap(), "xlsx").assert_order(&words);
}

#[test]
fn what_a_workbook_cannot_hold_is_refused() {
    let long = |characters: usize| xlsx(&document(Page::Portrait, vec![narrow(&["a", &"ә".repeat(characters)])]));
    assert!(long(32_767).is_ok());
    let refused = long(32_768);
    assert!(
        matches!(refused, Err(WriteError::LongCell { table: 1, row: 2, column: 1, characters: 32_768, most: 32_767 })),
        "{refused:?}"
    );

    let rows = vec![vec![Text::default()]; 1_048_576];
    let table = Block::Table(Table { columns: vec![column("a", 1.0, Align::Left)], rows });
    let refused = xlsx(&document(Page::Portrait, vec![table]));
    assert!(matches!(refused, Err(WriteError::TooManyRows { table: 1, most: 1_048_576, .. })), "{refused:?}");

    let refused = xlsx(&document(Page::Portrait, vec![table_of(0)]));
    assert!(matches!(refused, Err(WriteError::NoColumns { table: 1 })), "{refused:?}");
    let refused = xlsx(&document(Page::Portrait, vec![table_of(16_385)]));
    assert!(matches!(refused, Err(WriteError::TooManyColumns { columns: 16_385, most: 16_384, .. })), "{refused:?}");
}

/// A table of so many columns without rows.
fn table_of(columns: usize) -> Block {
    table(vec![column("a", 1.0, Align::Left); columns], &[])
}

#[test]
fn the_same_document_gives_the_same_bytes_of_well_formed_parts() {
    let file = xlsx(&plan(30)).unwrap();
    for (name, text) in parts(&file) {
        assert_well_formed(&name, &text);
    }
    std::thread::sleep(std::time::Duration::from_millis(1100));
    assert!(file == xlsx(&plan(30)).unwrap());
    assert!(file != xlsx(&plan(31)).unwrap());
}

proptest::proptest! {
    /// Any document is a workbook that can be read: a sheet for each table, with as many rows as it has or more.
    #[test]
    fn any_document_is_a_workbook(document in any_document()) {
        for (name, text) in parts(&xlsx(&document).unwrap()) {
            assert_well_formed(&name, &text);
        }
        let tables: Vec<&Table> = document
            .blocks
            .iter()
            .filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None })
            .collect();
        let sheets = sheets(&document);
        proptest::prop_assert_eq!(sheets.len(), tables.len().max(1));
        for ((_, sheet), table) in sheets.iter().zip(tables) {
            let texts = sheet.rows().flatten().filter(|cell| **cell != Data::Empty).count();
            let written = table.rows.iter().flatten().filter(|text| !text.plain().is_empty()).count();
            proptest::prop_assert!(texts >= written);
        }
    }
}
