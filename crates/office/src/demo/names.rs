//! Names of people, in the spelling of Kazakh documents.

use registry::PersonName;

use super::random::Random;

const MEN: [&str; 44] = [
    "Абай",
    "Айбек",
    "Айдар",
    "Алмас",
    "Арман",
    "Асқар",
    "Бауыржан",
    "Бекзат",
    "Берік",
    "Болат",
    "Дамир",
    "Данияр",
    "Дархан",
    "Дәулет",
    "Ерлан",
    "Ермек",
    "Ернар",
    "Жандос",
    "Жасұлан",
    "Жомарт",
    "Қайрат",
    "Қанат",
    "Қуаныш",
    "Марат",
    "Мақсат",
    "Медет",
    "Мұрат",
    "Нұрбол",
    "Нұржан",
    "Нұрлан",
    "Олжас",
    "Рүстем",
    "Руслан",
    "Санжар",
    "Саят",
    "Серік",
    "Талғат",
    "Тимур",
    "Төлеген",
    "Ұлан",
    "Шыңғыс",
    "Әділ",
    "Әлібек",
    "Ілияс",
];
const WOMEN: [&str; 32] = [
    "Айгерім",
    "Айгүл",
    "Айнұр",
    "Ақмарал",
    "Алма",
    "Алтынай",
    "Арайлым",
    "Асел",
    "Бибігүл",
    "Ботагөз",
    "Гүлмира",
    "Гүлнар",
    "Дана",
    "Динара",
    "Жанар",
    "Жанна",
    "Зарина",
    "Құралай",
    "Лаура",
    "Ләззат",
    "Мадина",
    "Меруерт",
    "Назгүл",
    "Перизат",
    "Раушан",
    "Сандуғаш",
    "Сәуле",
    "Толқын",
    "Ұлжан",
    "Шолпан",
    "Эльмира",
    "Әсем",
];
/// Family names that take a feminine ending.
const FAMILIES: [&str; 56] = [
    "Абдрахманов",
    "Ахметов",
    "Айтжанов",
    "Алимов",
    "Асқаров",
    "Байжанов",
    "Байсейітов",
    "Бекмұхамбетов",
    "Бектұров",
    "Есенов",
    "Досанов",
    "Дүйсенбаев",
    "Ермеков",
    "Есімов",
    "Жақыпов",
    "Жанәбілов",
    "Жүнісов",
    "Жұмабаев",
    "Заманбеков",
    "Ибраев",
    "Исабеков",
    "Исаев",
    "Қалиев",
    "Қасымов",
    "Кенжебаев",
    "Құлмағамбетов",
    "Құрманов",
    "Мағауин",
    "Мәмбетов",
    "Мұқанов",
    "Мұсаев",
    "Мырзахметов",
    "Наурызбаев",
    "Нұрғалиев",
    "Нұрпейісов",
    "Омаров",
    "Оразбаев",
    "Оспанов",
    "Рахымов",
    "Сағынтаев",
    "Садықов",
    "Сатыбалдин",
    "Сейдахметов",
    "Сейітов",
    "Смағұлов",
    "Сүлейменов",
    "Тасмағамбетов",
    "Темірбеков",
    "Тілеубаев",
    "Төлеуов",
    "Тұрсынов",
    "Уәлиев",
    "Шаймерденов",
    "Шәріпов",
    "Әбілов",
    "Әлиев",
];
/// Family names that do not change.
const PLAIN_FAMILIES: [&str; 10] =
    ["Айтбай", "Бейсен", "Ержан", "Жақсылық", "Мұхтар", "Серікбай", "Тоқтар", "Шәкен", "Әміре", "Өтеген"];

const RUSSIAN_MEN: [&str; 14] = [
    "Александр",
    "Алексей",
    "Андрей",
    "Виктор",
    "Виталий",
    "Владимир",
    "Дмитрий",
    "Евгений",
    "Игорь",
    "Константин",
    "Михаил",
    "Николай",
    "Олег",
    "Сергей",
];
const RUSSIAN_WOMEN: [&str; 10] =
    ["Анна", "Екатерина", "Елена", "Ирина", "Марина", "Наталья", "Оксана", "Ольга", "Светлана", "Татьяна"];
const RUSSIAN_FAMILIES: [&str; 22] = [
    "Бондарев",
    "Васильев",
    "Волков",
    "Воронин",
    "Гончаров",
    "Егоров",
    "Зайцев",
    "Иванов",
    "Калинин",
    "Ковалёв",
    "Козлов",
    "Кузнецов",
    "Лебедев",
    "Макаров",
    "Морозов",
    "Никитин",
    "Павлов",
    "Попов",
    "Романов",
    "Соколов",
    "Тарасов",
    "Фёдоров",
];
const RUSSIAN_FATHERS: [[&str; 2]; 14] = [
    ["Александрович", "Александровна"],
    ["Алексеевич", "Алексеевна"],
    ["Андреевич", "Андреевна"],
    ["Викторович", "Викторовна"],
    ["Владимирович", "Владимировна"],
    ["Васильевич", "Васильевна"],
    ["Дмитриевич", "Дмитриевна"],
    ["Евгеньевич", "Евгеньевна"],
    ["Иванович", "Ивановна"],
    ["Михайлович", "Михайловна"],
    ["Николаевич", "Николаевна"],
    ["Петрович", "Петровна"],
    ["Сергеевич", "Сергеевна"],
    ["Юрьевич", "Юрьевна"],
];

/// A name; whether of a woman is said by the caller.
pub(super) fn name(random: &mut Random, woman: bool) -> PersonName {
    if random.percent(17) { russian(random, woman) } else { kazakh(random, woman) }
}

fn kazakh(random: &mut Random, woman: bool) -> PersonName {
    let family = if random.percent(14) {
        (*random.pick(&PLAIN_FAMILIES)).to_owned()
    } else {
        feminine(random.pick::<&str>(&FAMILIES), woman)
    };
    let given = *random.pick(if woman { &WOMEN[..] } else { &MEN[..] });
    let father = *random.pick(&MEN);
    let patronymic = match random.below(100) {
        0..=7 => None,
        8..=69 => Some(format!("{father}{}", if woman { "қызы" } else { "ұлы" })),
        _ => Some(format!("{}{}", joined(father), if woman { "вна" } else { "вич" })),
    };
    PersonName { family: family.into(), given: Some(given.into()), patronymic: patronymic.map(Into::into) }
}

/// The father's name as it stands before -вич and -вна: Абай – Абаевич, Ілияс – Ілиясович.
fn joined(father: &str) -> String {
    match father.strip_suffix('й') {
        Some(stem) => format!("{stem}е"),
        None => format!("{father}о"),
    }
}

fn russian(random: &mut Random, woman: bool) -> PersonName {
    let family = feminine(random.pick::<&str>(&RUSSIAN_FAMILIES), woman);
    let given = *random.pick(if woman { &RUSSIAN_WOMEN[..] } else { &RUSSIAN_MEN[..] });
    let patronymic = random.pick(&RUSSIAN_FATHERS)[usize::from(woman)];
    PersonName { family: family.into(), given: Some(given.into()), patronymic: Some(patronymic.into()) }
}

fn feminine(family: &str, woman: bool) -> String {
    if woman { format!("{family}а") } else { family.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_mixes_alphabets() {
        let mut random = Random::new(1);
        for n in 0..2_000 {
            let name = name(&mut random, n % 3 == 0).to_string();
            assert!(!registry::has_mixed_alphabets(&name), "{name}");
        }
    }

    #[test]
    fn a_patronymic_is_joined_by_its_last_letter() {
        assert_eq!(joined("Абай"), "Абае");
        assert_eq!(joined("Серік"), "Серіко");
    }
}
