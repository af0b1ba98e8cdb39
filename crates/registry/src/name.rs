//! Names of people, and texts that mix alphabets.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A person's name in the order of Kazakh documents: family name, given name, patronymic if there is one.
///
/// The parts are kept as the document has them; a full name is never split at its spaces. People with one name exist.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PersonName {
    /// Family name (тегі, фамилия).
    pub family: Box<str>,
    /// Given name (аты, имя), if the person has one beside the family name.
    #[serde(default)]
    pub given: Option<Box<str>>,
    /// Patronymic (әкесінің аты, отчество), if the person has one.
    #[serde(default)]
    pub patronymic: Option<Box<str>>,
}

impl std::fmt::Display for PersonName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.family)?;
        for part in [&self.given, &self.patronymic].into_iter().flatten() {
            write!(f, " {part}")?;
        }
        Ok(())
    }
}

/// Latin letters that are typed in place of the Cyrillic letters they look like.
const LOOKALIKES: [(char, char); 26] = [
    ('A', 'А'),
    ('a', 'а'),
    ('B', 'В'),
    ('C', 'С'),
    ('c', 'с'),
    ('E', 'Е'),
    ('e', 'е'),
    ('H', 'Н'),
    ('h', 'һ'),
    ('I', 'І'),
    ('i', 'і'),
    ('K', 'К'),
    ('k', 'к'),
    ('M', 'М'),
    ('m', 'м'),
    ('O', 'О'),
    ('o', 'о'),
    ('P', 'Р'),
    ('p', 'р'),
    ('T', 'Т'),
    ('t', 'т'),
    ('X', 'Х'),
    ('x', 'х'),
    ('y', 'у'),
    ('Y', 'Ү'),
    ('ə', 'ә'),
];

fn is_cyrillic(c: char) -> bool {
    ('\u{0400}'..='\u{052F}').contains(&c)
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || ('\u{00C0}'..='\u{024F}').contains(&c) || c == 'ə'
}

/// Whether some word of the text has both Latin and Cyrillic letters: a sign of a damaged or mistyped word.
pub fn has_mixed_alphabets(text: &str) -> bool {
    text.split(|c: char| !c.is_alphabetic()).any(|word| word.chars().any(is_cyrillic) && word.chars().any(is_latin))
}

/// The text as it is compared: Latin look-alikes inside Cyrillic words made Cyrillic, no-break spaces made spaces, runs of spaces
/// made one, case folded. For matching only; what is kept is the text as given.
pub fn fold_lookalikes(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        let cyrillic = word.chars().any(is_cyrillic);
        for c in word.chars() {
            let c =
                if cyrillic { LOOKALIKES.iter().find(|(latin, _)| *latin == c).map_or(c, |(_, own)| *own) } else { c };
            folded.extend(c.to_lowercase());
        }
    }
    folded
}

/// The Kazakh alphabet in its order.
const ALPHABET: &str = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

/// A key by which names are put in the order of the Kazakh alphabet: its letters by their place in it, spaces and hyphens first, letters
/// of other alphabets after it. Case and look-alikes do not count. What another alphabet has between two letters (Ә after А, Қ after К)
/// has its own place here, which neither the order of code points nor the Russian order gives it.
pub fn kazakh_order(text: &str) -> Vec<u16> {
    let place = |c: char| match c {
        ' ' | '-' | '\'' | '’' => 0,
        c => match ALPHABET.chars().position(|letter| letter == c) {
            Some(place) => place as u16 + 1,
            // Beyond the alphabet by code point, as far as sixteen bits tell them apart.
            None => (u32::from(c).saturating_add(100)).min(u32::from(u16::MAX)) as u16,
        },
    };
    fold_lookalikes(text).chars().map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_latin_i_in_a_kazakh_word_is_seen_and_folded() {
        assert!(has_mixed_alphabets("Мемлекеттiк қызмет"));
        assert!(!has_mixed_alphabets("Мемлекеттік қызмет, IT бөлімі"));
        assert_eq!(fold_lookalikes("Мемлекеттiк\u{a0} Қызмет"), "мемлекеттік қызмет");
    }

    #[test]
    fn the_order_is_family_given_patronymic() {
        let name =
            PersonName {
                family: "Уәлиев".into(), given: Some("Санжар".into()), patronymic: Some("Ерланұлы".into())
            };
        assert_eq!(name.to_string(), "Уәлиев Санжар Ерланұлы");
        assert_eq!(PersonName { patronymic: None, given: None, ..name }.to_string(), "Уәлиев");
    }

    #[test]
    fn names_stand_in_the_order_of_the_kazakh_alphabet() {
        let mut names = [
            "Яковлев",
            "Қалиева",
            "Ізбасов",
            "Әбілов",
            "Касымов",
            "Абаев",
            "Базаров",
            "Һакімов",
            "Ыдырыс",
            "Smith",
            "Ли Ян",
            "Лиев",
        ];
        names.sort_by_key(|name| kazakh_order(name));
        let order = [
            "Абаев",
            "Әбілов",
            "Базаров",
            "Касымов",
            "Қалиева",
            "Ли Ян",
            "Лиев",
            "Һакімов",
            "Ыдырыс",
            "Ізбасов",
            "Яковлев",
            "Smith",
        ];
        assert_eq!(names, order);
    }
}
