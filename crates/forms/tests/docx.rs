//! The DOCX: what a word processor shows of it, and that no text makes a broken file of it.
#![allow(clippy::unwrap_used)]

#[allow(dead_code)]
mod office;

use forms::{Align, Block, Document, Items, Language, Page, Table, Text, WriteError};
use office::any::any_document;
use office::{
    assert_well_formed, column, document, docx, heading, letter, part, parts, plan, print, table, texts, words,
};
use proptest::prelude::*;
use quick_xml::Reader;
use quick_xml::events::Event;

const BODY: &str = "word/document.xml";

/// The texts of a part as they are read back: `\n` for a break, `\t` for a tabulator, one text for each paragraph.
fn paragraphs(xml: &str) -> Vec<String> {
    let mut reader = Reader::from_str(xml);
    let mut paragraphs = Vec::new();
    let mut inside = false;
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) if start.name().as_ref() == "w:p" => paragraphs.push(String::new()),
            Event::Start(start) if start.name().as_ref() == "w:t" => inside = true,
            Event::End(end) if end.name().as_ref() == "w:t" => inside = false,
            Event::Empty(empty) if empty.name().as_ref() == "w:br" => paragraphs.last_mut().unwrap().push('\n'),
            Event::Empty(empty) if empty.name().as_ref() == "w:tab" => paragraphs.last_mut().unwrap().push('\t'),
            Event::Text(text) if inside => paragraphs.last_mut().unwrap().push_str(&text),
            Event::GeneralRef(reference) if inside => {
                let letter = match reference.as_ref() {
                    "lt" => '<',
                    "gt" => '>',
                    "amp" => '&',
                    "apos" => '\'',
                    "quot" => '"',
                    other => panic!("{other:?}"),
                };
                paragraphs.last_mut().unwrap().push(letter);
            }
            Event::Eof => return paragraphs,
            _ => {}
        }
    }
}

#[test]
fn a_plan_on_its_side_repeats_its_head_on_every_page() {
    let plan = plan(30);
    let pdf = print(&docx(&plan).unwrap(), "docx");
    pdf.assert_order(&words(&plan));
    assert!((2..=6).contains(&pdf.pages.len()), "{} pages", pdf.pages.len());
    assert!((pdf.size.0 - 841.9).abs() < 1.0 && (pdf.size.1 - 595.3).abs() < 1.0, "{:?}", pdf.size);
    // The last page may hold the signatures alone.
    let with_rows = (0..pdf.pages.len()).filter(|&page| pdf.letters(page).contains("Өскенбаев"));
    for page in with_rows {
        assert!(pdf.letters(page).contains("Отбасылықжағдайыжәнеотбасымүшелерініңсаны"), "page {page}");
        let number = (page + 1).to_string();
        assert!(pdf.pages[page].lines().any(|line| line.trim() == number), "page {page} does not say its number");
    }
}

#[test]
fn a_letter_has_its_paragraphs_lists_and_signatures_in_order() {
    let letter = letter();
    let pdf = print(&docx(&letter).unwrap(), "docx");
    pdf.assert_order(&words(&letter));
    assert_eq!(pdf.pages.len(), 2);
    assert!((pdf.size.0 - 595.3).abs() < 1.0 && (pdf.size.1 - 841.9).abs() < 1.0, "{:?}", pdf.size);
    assert!(pdf.pages[0].contains("3. Лауазым атауы көрсетілген."));
    assert!(pdf.pages[0].contains("4. Мерзімі белгіленген."));
    assert!(pdf.pages[0].contains("– келісім парағы"));
    assert!(pdf.pages[0].contains("\nБұл жол жаңадан басталады."));
    assert!(pdf.pages[1].starts_with("Екінші парақ"));
}

#[test]
fn kazakh_letters_hostile_letters_and_pictures_are_shown_as_they_are() {
    let hostile = "]]>&amp;<w:p/>\u{0}\u{1F}\u{FFFE}=1+1 😀";
    let document = document(
        Page::Portrait,
        vec![
            Block::Paragraph(office::KAZAKH.into()),
            table(vec![column(hostile, 1.0, Align::Left)], &[&[hostile]]),
            Block::Paragraph("a  b\tc\r\nd\re".into()),
        ],
    );
    let file = docx(&document).unwrap();
    let shown = "]]>&amp;<w:p/>\u{FFFD}\u{FFFD}\u{FFFD}=1+1 😀";
    let read = paragraphs(&part(&file, BODY));
    assert_eq!(read, [office::KAZAKH, shown, shown, "", "a  b\tc\nd\ne"]);
    let pdf = print(&file, "docx");
    pdf.assert_order(&[office::KAZAKH.to_owned()]);
    assert_eq!(pdf.pages[0].matches("]]>&amp;<w:p/>").count(), 2);
}

#[test]
fn what_follows_begins_on_a_new_page() {
    let paragraph = |text: &str| Block::Paragraph(text.into());
    let cell = || table(vec![column("Баған", 1.0, Align::Left)], &[&["ұяшық"]]);
    let blocks = vec![
        Block::NewPage,
        paragraph("бірінші"),
        Block::NewPage,
        Block::NewPage,
        cell(),
        Block::NewPage,
        Block::Signatures(vec![office::signature("Басшы", "Ә. Ә.")]),
        Block::NewPage,
    ];
    let pdf = print(&docx(&document(Page::Portrait, blocks)).unwrap(), "docx");
    let firsts: Vec<_> = pdf.pages.iter().map(|page| page.split_whitespace().next().unwrap()).collect();
    assert_eq!(firsts, ["бірінші", "Баған", "Басшы"]);
}

#[test]
fn runs_keep_their_look_and_signatures_their_page() {
    let body = part(&docx(&letter()).unwrap(), BODY);
    let run = |look: &str, text: &str| format!(r#"<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r>"#);
    assert!(body.contains(&run("<w:rPr><w:b/><w:bCs/></w:rPr>", "үш айдың ішінде")));
    assert!(body.contains(&run("<w:rPr><w:i/><w:iCs/></w:rPr>", "толық мәлімет")));
    assert!(body.contains(&run("", "Екінші парақ")));
    // The paragraph before the signatures, and the three cells of the first signature.
    assert_eq!(body.matches("<w:keepNext/>").count(), 4);
    let last = body.find("Жауапты он жұмыс күні").unwrap();
    assert!(body[..last].rfind("<w:keepNext/>").unwrap() > body[..last].rfind("<w:p>").unwrap());
}

#[test]
fn word_finds_the_outline_the_head_of_a_table_and_the_language() {
    let body = part(&docx(&plan(2)).unwrap(), BODY);
    assert_eq!(body.matches("<w:tblHeader/>").count(), 1);
    // One head, two rows, one row to sign in.
    assert_eq!(body.matches("<w:cantSplit/>").count(), 4);
    assert!(body.contains(r#"<w:pStyle w:val="Heading1"/>"#));
    assert!(body.contains(r#"<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>"#));
    // 20, 15, 20 and 30 mm of 1/20 pt.
    assert!(body.contains(r#"<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701""#));
    for (language, tag) in [(Language::Kk, "kk-KZ"), (Language::Ru, "ru-RU"), (Language::En, "en-GB")] {
        let file = docx(&Document { language, ..letter() }).unwrap();
        assert!(part(&file, "word/styles.xml").contains(&format!(r#"<w:lang w:val="{tag}""#)));
        let core = part(&file, "docProps/core.xml");
        assert!(core.contains(&format!("<dc:language>{tag}</dc:language>")));
        assert!(core.contains("<dc:title>Ротация туралы хабарлама</dc:title>"));
    }
}

#[test]
fn the_columns_share_the_width_of_the_text() {
    let columns = [1.0, 2.0, 5.0].map(|width| column("a", width, Align::Left)).to_vec();
    let body = part(&docx(&document(Page::Portrait, vec![table(columns, &[])])).unwrap(), BODY);
    let widths: Vec<u32> =
        body.split("<w:gridCol w:w=\"").skip(1).map(|rest| rest.split('"').next().unwrap().parse().unwrap()).collect();
    // 165 mm are 9354 twentieths of a point.
    assert_eq!(widths.iter().sum::<u32>(), 9354);
    for (width, share) in widths.iter().zip([1.0, 2.0, 5.0]) {
        assert!((f64::from(*width) - 9354.0 * share / 8.0).abs() <= 1.0, "{widths:?}");
    }
}

#[test]
fn the_parts_are_declared_and_each_relation_leads_to_one() {
    let parts = parts(&docx(&letter()).unwrap());
    let text = |name: &str| parts.iter().find(|(other, _)| other == name).map(|(_, text)| text.as_str());
    let types = text("[Content_Types].xml").unwrap();
    for (name, _) in parts.iter().filter(|(name, _)| name != "[Content_Types].xml" && !name.ends_with(".rels")) {
        assert!(types.contains(&format!(r#"PartName="/{name}""#)), "{name}");
    }
    for (relations, folder) in [("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/")] {
        let targets = text(relations).unwrap().split("Target=\"").skip(1);
        for target in targets.map(|rest| rest.split('"').next().unwrap()) {
            assert!(text(&format!("{folder}{target}")).is_some(), "{target}");
        }
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    assert_eq!(docx(&plan(30)).unwrap(), docx(&plan(30)).unwrap());
    assert_ne!(docx(&plan(30)).unwrap(), docx(&plan(31)).unwrap());
}

#[test]
fn what_word_does_not_open_is_refused() {
    let wide = |columns: usize| {
        let columns = vec![column("a", 1.0, Align::Left); columns];
        docx(&document(Page::Landscape, vec![table(columns, &[])]))
    };
    assert!(wide(63).is_ok());
    assert!(matches!(wide(64), Err(WriteError::TooManyColumns { table: 1, columns: 64, most: 63 })));
    assert!(matches!(wide(0), Err(WriteError::NoColumns { table: 1 })));

    let list =
        |from| docx(&document(Page::Portrait, vec![Block::Items(Items { from: Some(from), items: vec!["a".into()] })]));
    assert!(list(32_766).is_ok());
    assert!(matches!(list(32_767), Err(WriteError::ListNumbers { from: 32_767, items: 1, most: 32_767 })));
    assert!(matches!(list(u64::MAX), Err(WriteError::ListNumbers { .. })));

    let ragged = table(vec![column("a", 1.0, Align::Left)], &[&["1"], &["1", "2"]]);
    let refused = docx(&document(Page::Portrait, vec![heading(1, "a"), ragged]));
    assert!(matches!(refused, Err(WriteError::Cells { table: 1, row: 2, cells: 2, columns: 1 })));

    for width in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        let refused = docx(&document(Page::Portrait, vec![table(vec![column("a", width, Align::Left)], &[])]));
        assert!(matches!(refused, Err(WriteError::Width { table: 1, column: 1, .. })), "{width}");
    }
}

#[test]
fn a_table_longer_than_word_allows_goes_on_in_the_next() {
    let rows = vec![vec![Text::from("1")]; 65_000];
    let long = Block::Table(Table { columns: vec![column("a", 1.0, Align::Left)], rows });
    let body = part(&docx(&document(Page::Portrait, vec![long])).unwrap(), BODY);
    let tables: Vec<usize> = body.split("<w:tbl>").skip(1).map(|table| table.matches("<w:tr>").count()).collect();
    assert!(tables.iter().all(|&rows| rows <= 32_767), "{tables:?}");
    assert_eq!(tables.iter().sum::<usize>(), 65_000 + tables.len());
    assert_eq!(body.matches("<w:tblHeader/>").count(), tables.len());
}

proptest! {
    /// Whatever is written can be read again: every part is well-formed, and no letter is lost.
    #[test]
    fn any_document_is_read_back(document in any_document()) {
        let file = docx(&document).unwrap();
        for (name, text) in parts(&file) {
            assert_well_formed(&name, &text);
        }
        // What XML cannot hold is U+FFFD in a file.
        let kept = |c: char| match c {
            '\u{0}'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => '\u{FFFD}',
            other => other,
        };
        let written: Vec<String> = texts(&document)
            .iter()
            .map(|text| text.chars().map(kept).collect())
            .filter(|text: &String| !text.is_empty())
            .collect();
        let read: Vec<String> = paragraphs(&part(&file, BODY)).into_iter().filter(|text| !text.is_empty()).collect();
        prop_assert_eq!(read, written);
    }
}
