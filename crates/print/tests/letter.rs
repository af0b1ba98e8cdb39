//! A letter: its words, its looks, its properties.
#![allow(clippy::unwrap_used)]

mod paper;

use forms::{Block, Document, Items, Language, Page, Signature, Span, Text};
use paper::{Paper, bold, document, flat, heading, paragraph};

const KAZAKH: &str = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі «№ 7» – 2027 жылғы";
const MARKUP: &str =
    "#strong[Бұл] *жұлдыз* _сызық_ $x^2$ @белгі <a> // соңы /* * */ = тақырып \\ #image(\"a.png\") `код`";

fn letter() -> Document {
    document(
        Page::Portrait,
        vec![
            Block::Aside(vec!["Бекітемін".into(), "Төтенше жағдайлар министрі".into()]),
            heading(1, "Келісім беру туралы"),
            Block::Paragraph(Text(vec![
                Span { text: "Құрметті әріптестер! ".to_owned(), ..Span::default() },
                bold("Қалың"),
                Span { text: " көлбеу".to_owned(), italic: true, ..Span::default() },
            ])),
            paragraph(KAZAKH),
            paragraph(MARKUP),
            Block::Items(Items {
                from: Some(3), items: vec!["үшінші тармақ".into(), "төртінші тармақ".into()]
            }),
            Block::Items(Items { from: None, items: vec!["нөмірсіз тармақ".into()] }),
            paragraph("бірінші жол\nекінші жол"),
            Block::Signatures(vec![
                Signature {
                    post: "Департамент директоры".to_owned(), name: "Ғ.Ү. Ұзақбаев".to_owned()
                },
                Signature { post: "Заң қызметінің басшысы".to_owned(), name: String::new() },
            ]),
        ],
    )
}

#[test]
fn the_words_stand_in_their_order() {
    let text = flat(&Paper::printed(&letter()).text());
    let parts = [
        "Бекітемін Төтенше жағдайлар министрі",
        "Келісім беру туралы",
        "Құрметті әріптестер! Қалың көлбеу",
        KAZAKH,
        "3. үшінші тармақ",
        "4. төртінші тармақ",
        "– нөмірсіз тармақ",
        "бірінші жол екінші жол",
        "Департамент директоры",
        "Заң қызметінің басшысы",
    ];
    let places: Vec<usize> =
        parts.iter().map(|part| text.find(part).unwrap_or_else(|| panic!("no {part:?} in {text}"))).collect();
    assert!(places.is_sorted(), "{text}");
    assert!(text.contains("Ғ.Ү. Ұзақбаев"));
}

#[test]
fn the_tags_say_the_same_in_the_same_order() {
    let text = flat(&Paper::printed(&letter()).tagged_text());
    let places: Vec<Option<usize>> = ["Бекітемін", "Келісім беру", "Құрметті", "үшінші", "Департамент", "Ұзақбаев"]
        .iter()
        .map(|word| text.find(word))
        .collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{text}");
    for kind in ["Document", "H1", "P", "L", "LI"] {
        assert!(text.contains(kind), "no {kind} in {text}");
    }
}

#[test]
fn markup_in_the_data_stays_text() {
    assert!(flat(&Paper::printed(&letter()).text()).contains(MARKUP));
}

#[test]
fn a_line_break_is_one() {
    let words = Paper::printed(&letter()).words();
    let top = |text: &str| words.iter().find(|word| word.text == text).unwrap().top;
    assert!(top("екінші") > top("бірінші"));
}

#[test]
fn the_looks_are_those_asked_for() {
    let faces = Paper::printed(&letter()).faces();
    let names: Vec<&str> = faces.iter().map(|(name, ..)| name.split_once('+').unwrap().1).collect();
    for name in ["LiberationSerif", "LiberationSerif-Bold", "LiberationSerif-Italic"] {
        assert!(names.contains(&name), "{names:?}");
    }
    assert!(faces.iter().all(|(_, embedded, unicode)| *embedded && *unicode), "{faces:?}");
}

#[test]
fn the_file_says_what_it_is() {
    let paper = Paper::printed(&letter());
    paper.is_sound();
    assert_eq!(paper.property("Title"), "Ротация жоспары");
    assert_eq!(paper.property("Tagged"), "yes");
    assert!(paper.property("Page size").starts_with("595.276 x 841.89"));
    let lying = Paper::printed(&Document { page: Page::Landscape, ..letter() });
    assert!(lying.property("Page size").starts_with("841.89 x 595.276"));
}

#[test]
fn it_claims_to_be_fit_for_an_archive_and_for_all_readers() {
    let file = print::pdf(&letter()).unwrap();
    let text = String::from_utf8_lossy(&file);
    for claim in ["<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<", "/Lang(kk)"] {
        assert!(text.contains(claim), "{claim}");
    }
    let russian = print::pdf(&Document { language: Language::Ru, ..letter() }).unwrap();
    assert!(String::from_utf8_lossy(&russian).contains("/Lang(ru)"));
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    assert!(print::pdf(&letter()).unwrap() == print::pdf(&letter()).unwrap());
}

#[test]
fn the_aside_stands_in_the_right_two_fifths_and_the_text_within_its_margins() {
    let words = Paper::printed(&letter()).words();
    let millimetre = 72.0 / 25.4;
    let (left, right) = (30.0 * millimetre, 195.0 * millimetre);
    assert!(words.iter().all(|word| word.left >= left - 1.0 && word.right <= right + 1.0), "{words:?}");
    let aside = words.iter().find(|word| word.text == "Бекітемін").unwrap();
    assert!((aside.left - (right - 0.4 * (right - left))).abs() < 1.0, "{aside:?}");
}

#[test]
fn pages_are_numbered_from_the_second() {
    let paper = Paper::printed(&document(
        Page::Portrait,
        vec![paragraph("алғашқы"), Block::NewPage, paragraph("келесі"), Block::NewPage, paragraph("соңғы")],
    ));
    let numbers: Vec<(usize, String)> = paper
        .words()
        .into_iter()
        .filter(|word| word.text.parse::<u32>().is_ok())
        .map(|word| (word.page, word.text))
        .collect();
    assert_eq!(numbers, [(2, "2".to_owned()), (3, "3".to_owned())]);
}

#[test]
fn signatures_stay_together() {
    for lines in 35..55 {
        let mut blocks: Vec<Block> = (0..lines).map(|line| paragraph(&format!("жол {line}"))).collect();
        let person = |post: &str| Signature { post: post.to_owned(), name: "А.Ә. Өтегенов".to_owned() };
        blocks.push(Block::Signatures(vec![person("алғашқы"), person("ортаншы"), person("соңғы")]));
        let words = Paper::printed(&document(Page::Portrait, blocks)).words();
        let page = |text: &str| words.iter().find(|word| word.text == text).unwrap().page;
        assert_eq!(page("алғашқы"), page("соңғы"), "after {lines} lines");
    }
}

#[test]
fn more_signatures_than_a_page_holds_are_all_there() {
    let people =
        (0..120).map(|number| Signature { post: format!("мүше{number}"), name: format!("аты{number}") });
    let text = Paper::printed(&document(Page::Portrait, vec![Block::Signatures(people.collect())])).text();
    for number in 0..120 {
        assert!(text.contains(&format!("мүше{number}\n")) || text.contains(&format!("мүше{number} ")), "{number}");
    }
}

#[test]
fn a_level_that_is_left_out_is_closed_up() {
    let paper = Paper::printed(&document(Page::Portrait, vec![heading(2, "Бірінші"), heading(5, "Екінші")]));
    let text = paper.tagged_text();
    assert!(text.contains("H1") && text.contains("H2") && !text.contains("H5"), "{text}");
}

#[test]
fn signs_that_show_nothing_are_spaces() {
    let text = Paper::printed(&document(Page::Portrait, vec![paragraph("бір\tекі\r\nүш\u{7}төрт")])).text();
    assert_eq!(flat(&text), "бір екі үш төрт");
}
