//! Documents of any letters and any form.

use forms::{Align, Block, Column, Document, Heading, Items, Page, Signature, Span, Table, Text};
use proptest::prelude::*;

use super::document;

fn letters() -> impl Strategy<Value = String> {
    let any_letter = prop_oneof![
        any::<char>(),
        prop::char::range('\u{0}', '\u{20}'),
        prop::sample::select(vec!['&', '<', '>', ']', '"', '\'', '=', 'Ә', 'қ', '\u{FFFE}', '\u{FFFF}', '😀']),
    ];
    // A carriage return is a break only where no line feed in the next run belongs to it.
    let any_letter = any_letter.prop_filter("carriage return", |&letter| letter != '\r');
    prop::collection::vec(any_letter, 0..8).prop_map(|letters| letters.into_iter().collect())
}

fn text() -> impl Strategy<Value = Text> {
    let span = (letters(), any::<bool>(), any::<bool>()).prop_map(|(text, bold, italic)| Span { text, bold, italic });
    prop::collection::vec(span, 0..3).prop_map(Text)
}

fn any_table() -> impl Strategy<Value = Block> {
    let align = prop::sample::select(vec![Align::Left, Align::Center, Align::Right]);
    let columns = prop::collection::vec((text(), f64::MIN_POSITIVE..f64::MAX, align), 1..4);
    (columns, 0_usize..4).prop_flat_map(|(columns, rows)| {
        let rows = prop::collection::vec(prop::collection::vec(text(), columns.len()), rows);
        let columns: Vec<_> =
            columns.into_iter().map(|(heading, width, align)| Column { heading, width, align }).collect();
        rows.prop_map(move |rows| Block::Table(Table { columns: columns.clone(), rows }))
    })
}

fn any_block() -> impl Strategy<Value = Block> {
    let signature = (letters(), letters()).prop_map(|(post, name)| Signature { post, name });
    let items = (prop::option::of(0_u64..32_000), prop::collection::vec(text(), 0..3));
    prop_oneof![
        (any::<u8>(), text()).prop_map(|(level, text)| Block::Heading(Heading { level, text })),
        text().prop_map(Block::Paragraph),
        prop::collection::vec(text(), 0..3).prop_map(Block::Aside),
        items.prop_map(|(from, items)| Block::Items(Items { from, items })),
        any_table(),
        prop::collection::vec(signature, 0..3).prop_map(Block::Signatures),
        Just(Block::NewPage),
    ]
}

/// Any document of a few blocks.
pub fn any_document() -> impl Strategy<Value = Document> {
    let pages = prop::sample::select(vec![Page::Portrait, Page::Landscape]);
    (pages, prop::collection::vec(any_block(), 0..8)).prop_map(|(page, blocks)| document(page, blocks))
}
