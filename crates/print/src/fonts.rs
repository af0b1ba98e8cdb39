//! The four faces, compiled in, and how wide their letters are.

use std::sync::LazyLock;

use forms::{Span, Text};
use typst::foundations::Bytes;
use typst::layout::Abs;
use typst::text::{Font, FontInstance, FontVariant, FontVariations};

/// Liberation Serif: regular, bold, italic, bold italic.
pub(crate) static FACES: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files: [&'static [u8]; 4] = [
        include_bytes!("../fonts/LiberationSerif-Regular.ttf"),
        include_bytes!("../fonts/LiberationSerif-Bold.ttf"),
        include_bytes!("../fonts/LiberationSerif-Italic.ttf"),
        include_bytes!("../fonts/LiberationSerif-BoldItalic.ttf"),
    ];
    files.into_iter().filter_map(|file| Font::new(Bytes::new(file), 0)).collect()
});

/// Height of a line and what is added between two, in em; `document.typ` sets the same.
pub(crate) const LINE: f64 = 0.891 + 0.216;
pub(crate) const LEADING: f64 = 0.04;

/// Letters whose widths are kept ready: Latin, Greek, Cyrillic and what Kazakh adds to it.
const READY: usize = 0x530;

/// The faces as they are measured: none of them varies, so size and weight change nothing.
static MEASURED: LazyLock<Vec<FontInstance>> = LazyLock::new(|| {
    let plain = |font: Font| font.instantiate(FontVariant::default(), Abs::pt(12.0), &FontVariations::default());
    FACES.iter().cloned().map(plain).collect()
});

static ADVANCES: LazyLock<Vec<Vec<f32>>> = LazyLock::new(|| {
    let letters = || (0..READY as u32).filter_map(char::from_u32);
    MEASURED.iter().map(|font| letters().map(|letter| of_font(font, letter)).collect()).collect()
});

fn of_font(font: &FontInstance, letter: char) -> f32 {
    let glyph = font.ttf().glyph_index(letter).map_or(0, |glyph| glyph.0);
    font.x_advance(glyph).map_or(1.0, |em| em.get() as f32)
}

/// Which face a run is set in; `bold` where all around it is bold.
fn face(span: &Span, bold: bool) -> usize {
    usize::from(span.bold || bold) + 2 * usize::from(span.italic)
}

/// The width of a letter in em. Pairs are not drawn together here, which can only make a word seem wider than it is set.
fn advance(face: usize, letter: char) -> f64 {
    let ready = ADVANCES.get(face).and_then(|letters| letters.get(letter as usize));
    f64::from(ready.copied().unwrap_or_else(|| MEASURED.get(face).map_or(1.0, |font| of_font(font, letter))))
}

/// The first letter of a text that no face has. Signs that show nothing are passed over, and so are marks that join
/// another letter, which the layout puts together or refuses.
pub(crate) fn missing(text: &str) -> Option<char> {
    let has = |letter| MEASURED.first().is_some_and(|font| font.ttf().glyph_index(letter).is_some());
    let joins = |letter| matches!(letter, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}');
    text.chars().find(|&letter| !has(letter) && !letter.is_control() && !joins(letter))
}

/// A run of letters within which no line can end, with the room after it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Word {
    /// Its width, in em.
    pub width: f64,
    /// How many letters it has.
    pub letters: usize,
    /// The width of the space after it, in em.
    pub space: f64,
    /// Whether the line ends after it.
    pub ends_line: bool,
}

/// The words of a text. Only ends are counted that the layout surely makes too: at a space, and between letters after a
/// hyphen or a stroke.
pub(crate) fn words(text: &Text, bold: bool) -> Vec<Word> {
    let mut words = Vec::new();
    let mut word = Word::default();
    let letters = text.0.iter().flat_map(|span| {
        let face = face(span, bold);
        span.text.chars().map(move |letter| (face, letter))
    });
    let (mut before, mut last) = (' ', ' ');
    for (face, letter) in letters {
        let joint = matches!(last, '-' | '/') && before.is_alphabetic() && letter.is_alphabetic();
        let after_space = (word.space > 0.0 || word.ends_line) && !is_space(letter);
        if joint || after_space || word.ends_line {
            words.push(std::mem::take(&mut word));
        }
        match letter {
            '\n' => word.ends_line = true,
            _ if is_space(letter) => word.space += advance(face, letter),
            _ => {
                word.width += advance(face, letter);
                word.letters += 1;
            }
        }
        (before, last) = (last, letter);
    }
    words.push(word);
    words
}

/// A space at which a line can end.
pub(crate) fn is_space(letter: char) -> bool {
    letter.is_whitespace() && !matches!(letter, '\u{a0}' | '\u{2007}' | '\u{202f}')
}
