//! Titles of posts in the three languages.

use registry::Text;

/// A text in the three languages.
pub(super) fn text(kk: &str, ru: &str, en: &str) -> Text {
    Text { kk: kk.into(), ru: ru.into(), en: en.into() }
}

/// The text with its first letter made a capital.
pub(super) fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The Kazakh genitive of a name that ends in a possessive or a consonant (департаменті – департаментінің, институт – институттың).
pub(super) fn genitive(kk: &str) -> String {
    const BACK: &str = "аоұыяё";
    const FRONT: &str = "әеөүіэ";
    let front = kk.chars().rev().find_map(|c| {
        let c = c.to_lowercase().next().unwrap_or(c);
        if FRONT.contains(c) { Some(true) } else { BACK.contains(c).then_some(false) }
    });
    let vowel = kk.chars().last().is_some_and(|c| BACK.contains(c) || FRONT.contains(c));
    let ending = match (vowel, front.unwrap_or(false)) {
        (true, true) => "нің",
        (true, false) => "ның",
        (false, true) => "тің",
        (false, false) => "тың",
    };
    format!("{kk}{ending}")
}

/// What the head of a unit is called.
pub(super) struct HeadWord {
    kk: &'static str,
    ru: &'static str,
    of_ru: &'static str,
    en: &'static str,
}

pub(super) const CHIEF: HeadWord =
    HeadWord { kk: "бастығы", ru: "Начальник", of_ru: "начальника", en: "Head" };
pub(super) const LEADER: HeadWord =
    HeadWord { kk: "басшысы", ru: "Руководитель", of_ru: "руководителя", en: "Head" };
pub(super) const CHAIRMAN: HeadWord =
    HeadWord {
        kk: "төрағасы", ru: "Председатель", of_ru: "председателя", en: "Chairman"
    };
pub(super) const PROSECUTOR: HeadWord =
    HeadWord { kk: "прокуроры", ru: "Прокурор", of_ru: "прокурора", en: "Prosecutor" };

/// Titles of the posts of a unit.
#[derive(Clone, Debug)]
pub(super) struct Titles {
    pub(super) head: Text,
    pub(super) first: Text,
    pub(super) deputy: Text,
    pub(super) officer: Text,
}

impl Titles {
    /// From the name of the unit.
    pub(super) fn regular(head: &HeadWord, name: &Text, of_ru: &str) -> Titles {
        Titles::of_place(head, name, of_ru, name, of_ru)
    }

    /// From the name of a place, as a prosecutor has it; officers still go by the unit.
    pub(super) fn of_place(head: &HeadWord, place: &Text, of_ru: &str, unit: &Text, unit_of_ru: &str) -> Titles {
        let head_en = head.en.to_lowercase();
        let under = |kk: &str, ru: &str, en: &str| {
            text(
                &format!("{} {}ның {kk}", place.kk, head.kk),
                &format!("{ru} {} {of_ru}", head.of_ru),
                &format!("{en} {head_en} of {}", place.en),
            )
        };
        Titles {
            head: text(
                &format!("{} {}", genitive(&place.kk), head.kk),
                &format!("{} {of_ru}", head.ru),
                &format!("{} of {}", head.en, place.en),
            ),
            first: under("бірінші орынбасары", "Первый заместитель", "First deputy"),
            deputy: under("орынбасары", "Заместитель", "Deputy"),
            officer: officer(unit, unit_of_ru),
        }
    }

    /// The same with another title of the head.
    pub(super) fn with_head(self, head: Text) -> Titles {
        Titles { head, ..self }
    }
}

fn officer(unit: &Text, of_ru: &str) -> Text {
    // In a prosecutor's office an officer is a prosecutor.
    let (kk, ru, en) = match unit.kk.contains("прокуратура") {
        true => ("аға прокуроры", "Старший прокурор", "Senior prosecutor"),
        false => ("аға инспекторы", "Старший инспектор", "Senior inspector"),
    };
    text(&format!("{} {kk}", genitive(&unit.kk)), &format!("{ru} {of_ru}"), &format!("{en} of {}", unit.en))
}

/// A unit whose posts have names of their own in the list.
pub(super) struct OwnTitles {
    name: [&'static str; 3],
    of_ru: &'static str,
    head: [&'static str; 3],
    first: [&'static str; 3],
    deputy: [&'static str; 3],
}

impl OwnTitles {
    /// Its name and the titles of its posts.
    pub(super) fn made(&self) -> (Text, Titles) {
        let of = |[kk, ru, en]: [&str; 3]| text(kk, ru, en);
        let name = of(self.name);
        let officer = officer(&name, self.of_ru);
        let titles = Titles { head: of(self.head), first: of(self.first), deputy: of(self.deputy), officer };
        (name, titles)
    }
}

pub(super) const ACADEMY: OwnTitles = OwnTitles {
    name: [
        "Құқық қорғау органдары академиясы",
        "Академия правоохранительных органов",
        "the Academy of Law Enforcement Bodies",
    ],
    of_ru: "Академии правоохранительных органов",
    head: [
        "Құқық қорғау органдары академиясының ректоры",
        "Ректор Академии правоохранительных органов",
        "Rector of the Academy of Law Enforcement Bodies",
    ],
    first: ["Академияның бірінші проректоры", "Первый проректор Академии", "First vice-rector of the Academy"],
    deputy: ["Академияның проректоры", "Проректор Академии", "Vice-rector of the Academy"],
};

pub(super) const CHIEF_TRANSPORT: OwnTitles = OwnTitles {
    name: [
        "Бас көлік прокуратурасы",
        "Главная транспортная прокуратура",
        "the Office of the Chief Transport Prosecutor",
    ],
    of_ru: "Главной транспортной прокуратуры",
    head: ["Бас көлік прокуроры", "Главный транспортный прокурор", "Chief Transport Prosecutor"],
    first: [
        "Бас көлік прокурорының бірінші орынбасары",
        "Первый заместитель Главного транспортного прокурора",
        "First deputy Chief Transport Prosecutor",
    ],
    deputy: [
        "Бас көлік прокурорының орынбасары",
        "Заместитель Главного транспортного прокурора",
        "Deputy Chief Transport Prosecutor",
    ],
};

/// The regional transport prosecutor of a region.
pub(super) fn transport_region(region: &Text, of_ru: &str) -> (Text, Titles) {
    let name = text(
        &format!("{} бойынша өңірлік көлік прокуратурасы", region.kk),
        &format!("Региональная транспортная прокуратура {of_ru}"),
        &format!("the Regional Transport Prosecutor's Office of {}", region.en),
    );
    let of_unit = format!("Региональной транспортной прокуратуры {of_ru}");
    let deputy = text(
        &format!("{} бойынша өңірлік көлік прокурорының орынбасары", region.kk),
        &format!("Заместитель регионального транспортного прокурора {of_ru}"),
        &format!("Deputy regional transport prosecutor of {}", region.en),
    );
    let head = text(
        &format!("{} бойынша өңірлік көлік прокуроры", region.kk),
        &format!("Региональный транспортный прокурор {of_ru}"),
        &format!("Regional transport prosecutor of {}", region.en),
    );
    let officer = officer(&name, &of_unit);
    (name, Titles { head, first: deputy.clone(), deputy, officer })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_genitive_follows_the_last_vowel() {
        assert_eq!(genitive("департаменті"), "департаментінің");
        assert_eq!(genitive("басқармасы"), "басқармасының");
        assert_eq!(genitive("Абай облысы"), "Абай облысының");
        assert_eq!(genitive("Аппарат"), "Аппараттың");
    }

    #[test]
    fn titles_stand_as_the_list_forms_them() {
        let abai = text("Абай облысы", "область Абай", "Abai oblast");
        let titles = Titles::of_place(&PROSECUTOR, &abai, "области Абай", &abai, "области Абай");
        assert_eq!(&*titles.head.kk, "Абай облысының прокуроры");
        assert_eq!(&*titles.first.kk, "Абай облысы прокурорының бірінші орынбасары");
        assert_eq!(&*titles.deputy.ru, "Заместитель прокурора области Абай");
        assert_eq!(&*titles.head.en, "Prosecutor of Abai oblast");
    }
}
