//! The reader's language in a template.

use office::language::{Language, Value, text};

/// Says messages in one language. Templates hold one and no text of their own.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words(pub Language);

impl Words {
    /// A message without values.
    pub fn t(self, id: &str) -> String {
        text(self.0, id, &[])
    }

    /// A message with a count.
    pub fn n(self, id: &str, count: &usize) -> String {
        text(self.0, id, &[("count", (*count).into())])
    }

    /// A message with one value.
    pub fn with(self, id: &str, name: &str, value: impl AsRef<str>) -> String {
        text(self.0, id, &[(name, value.as_ref().into())])
    }

    /// A message with values.
    pub fn say(self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        text(self.0, id, values)
    }

    /// A number as the language writes it.
    pub fn number(self, number: i64) -> String {
        office::language::number(self.0, number)
    }

    pub fn code(self) -> &'static str {
        self.0.code()
    }
}

/// What the reader's browser asks for, best first; Kazakh where it asks for none of the three.
pub(crate) fn accepted(header: &str) -> Language {
    let mut asked: Vec<(u32, Language)> = Vec::new();
    for part in header.split(',') {
        let (tag, weight) = part.split_once(';').unwrap_or((part, ""));
        let weight = weight.trim().strip_prefix("q=").map_or(Ok(1.0), str::parse::<f32>);
        if let (Ok(language), Ok(weight)) = (tag.parse(), weight)
            && weight > 0.0
        {
            asked.push(((weight * 1000.0) as u32, language));
        }
    }
    // Of two of the same weight the first goes first.
    asked.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    asked.first().map_or(Language::Kk, |(_, language)| *language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_of_the_three_is_spoken() {
        assert_eq!(accepted("ru-RU,ru;q=0.9,en;q=0.8"), Language::Ru);
        assert_eq!(accepted("de,en;q=0.3,kk;q=0.7"), Language::Kk);
        assert_eq!(accepted("en;q=0,fr"), Language::Kk);
        assert_eq!(accepted(""), Language::Kk);
    }
}
