//! What a sheet of the register file is made of: its columns, their headings and the values they take.

use std::collections::HashMap;

use registry::fold_lookalikes;

/// A wording in Kazakh, Russian and English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// Kazakh.
    pub kk: String,
    /// Russian.
    pub ru: String,
    /// English.
    pub en: String,
}

impl Words {
    pub(super) fn new(kk: impl Into<String>, ru: impl Into<String>, en: impl Into<String>) -> Words {
        Words { kk: kk.into(), ru: ru.into(), en: en.into() }
    }

    /// The three wordings.
    pub fn each(&self) -> [&str; 3] {
        [&self.kk, &self.ru, &self.en]
    }

    /// The three wordings with this between them.
    pub fn joined(&self, between: &str) -> String {
        self.each().join(between)
    }
}

/// What a key names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Thing {
    /// A state body.
    Body,
    /// A unit.
    Unit,
    /// A post.
    Post,
}

impl Thing {
    /// The sheet in which such keys are given out.
    pub fn sheet(self) -> &'static str {
        match self {
            Thing::Body => "bodies",
            Thing::Unit => "units",
            Thing::Post => "posts",
        }
    }
}

/// One of the values a column allows.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The machine word, as events are written.
    pub key: &'static str,
    /// How it is named.
    pub words: Words,
}

pub(super) fn choice(key: &'static str, kk: &str, ru: &str, en: &str) -> Choice {
    Choice { key, words: Words::new(kk, ru, en) }
}

/// The values a column allows.
#[derive(Clone, Debug)]
pub struct Choices {
    /// In the order in which they are shown.
    pub list: Vec<Choice>,
    by_word: HashMap<String, usize>,
}

impl Choices {
    pub(super) fn new(list: Vec<Choice>) -> Choices {
        let mut by_word = HashMap::new();
        for (at, choice) in list.iter().enumerate() {
            for word in [choice.key].into_iter().chain(choice.words.each()) {
                by_word.insert(fold_lookalikes(word), at);
            }
        }
        Choices { list, by_word }
    }

    /// The choice meant by its machine word or by its name in any of the three languages; letter case does not matter.
    pub fn find(&self, text: &str) -> Option<&Choice> {
        let exact = self.list.iter().find(|choice| choice.key == text);
        exact.or_else(|| self.by_word.get(&fold_lookalikes(text)).map(|at| &self.list[*at]))
    }

    /// The machine words.
    pub fn keys(&self) -> Vec<Box<str>> {
        self.list.iter().map(|choice| choice.key.into()).collect()
    }
}

/// What a column holds.
#[derive(Clone, Debug)]
pub enum Kind {
    /// The mark of a row: whether it is an example.
    Mark,
    /// Any text.
    Text,
    /// A name: any text, looked at for words of mixed alphabets.
    Name,
    /// The key that the row gives to a thing.
    Key(Thing),
    /// The key of a thing named elsewhere.
    Refers(Thing),
    /// The identification number of the person the row registers.
    Iin,
    /// The identification number of a person named elsewhere.
    RefersToPerson,
    /// A day.
    Date,
    /// Yes or no.
    YesNo,
    /// One of a list.
    One(Choices),
    /// Some of a list, or the word for none.
    Some(Choices),
    /// Any codes, or the word for none.
    Codes,
    /// A whole number.
    Number {
        /// The least.
        from: u16,
        /// The greatest.
        to: u16,
    },
    /// A KATO code.
    Locality,
}

/// A column of a sheet.
#[derive(Clone, Debug)]
pub struct Column {
    /// Machine key, unique in its sheet.
    pub key: String,
    /// Heading.
    pub heading: Words,
    /// What it holds.
    pub kind: Kind,
    /// Whether every row needs it.
    pub required: bool,
    /// Whether it takes the word for "does not apply".
    pub may_not_apply: bool,
    /// Whether its text is personal data and is not shown in full when reported.
    pub personal: bool,
    /// What the example row shows.
    pub example: String,
}

impl Column {
    pub(super) fn new(key: &str, kind: Kind, heading: [&str; 3]) -> Column {
        let [kk, ru, en] = heading;
        let personal = matches!(kind, Kind::Iin | Kind::RefersToPerson);
        let heading = Words::new(kk, ru, en);
        Column {
            key: key.into(),
            heading,
            kind,
            required: false,
            may_not_apply: false,
            personal,
            example: String::new(),
        }
    }

    pub(super) fn required(mut self) -> Column {
        self.required = true;
        self
    }

    pub(super) fn personal(mut self) -> Column {
        self.personal = true;
        self
    }

    /// For what the register keeps as a fact that may be unknown or may not arise.
    pub(super) fn may_not_apply(mut self) -> Column {
        self.may_not_apply = true;
        self
    }

    pub(super) fn example(mut self, text: &str) -> Column {
        self.example = text.into();
        self
    }

    /// Whether a heading cell names this column: by its key, by its heading in one language or in all three.
    pub fn is_named(&self, heading: &str) -> bool {
        if heading == self.key {
            return true;
        }
        let folded = fold_lookalikes(heading);
        let three = self.heading.joined("\n");
        self.heading.each().into_iter().chain([three.as_str()]).any(|own| fold_lookalikes(own) == folded)
    }
}

/// A sheet of the register file.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// Machine key; the name of its CSV file.
    pub key: &'static str,
    /// Name.
    pub name: Words,
    /// What its rows are.
    pub about: Words,
    /// Columns.
    pub columns: Vec<Column>,
    /// Pairs of days of which the second is not before the first.
    pub spans: Vec<(&'static str, &'static str)>,
    /// Pairs of columns: where the first is filled in, the second is needed.
    pub needs: Vec<(&'static str, &'static str)>,
}

impl Sheet {
    /// The name of its tab: in the three languages, within the 31 characters a tab may have.
    pub fn tab(&self) -> String {
        self.name.joined("·")
    }

    /// Whether a tab or a file of this name is this sheet.
    pub fn is_named(&self, name: &str) -> bool {
        let folded = fold_lookalikes(name);
        let tab = self.tab();
        self.name.each().into_iter().chain([self.key, &tab]).any(|own| fold_lookalikes(own) == folded)
    }

    /// The place of a column.
    pub fn place(&self, key: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.key == key)
    }

    /// What the rows of this sheet point at: other sheets that must be there, or the register must have such things.
    pub fn points_at(&self) -> Vec<&'static str> {
        let mut sheets: Vec<&'static str> = Vec::new();
        for column in &self.columns {
            let sheet = match &column.kind {
                Kind::Refers(thing) if column.required => thing.sheet(),
                Kind::RefersToPerson if self.place("person.family").is_none() => "people",
                _ => continue,
            };
            if !sheets.contains(&sheet) {
                sheets.push(sheet);
            }
        }
        sheets
    }
}
