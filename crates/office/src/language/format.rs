//! Days and numbers as official papers write them.

use calendar::Date;

use super::Language;

const MONTHS_KK: [&str; 12] = [
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
];
const MONTHS_RU: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A day in words: «2026 жылғы 20 қараша», «20 ноября 2026 года», “20 November 2026”.
pub fn date(language: Language, date: Date) -> String {
    let (year, day) = (date.year(), date.day());
    // A month is 1 to 12.
    let month = |names: [&'static str; 12]| names[(date.month() - 1) as usize];
    match language {
        Language::Kk => format!("{year} жылғы {day} {}", month(MONTHS_KK)),
        Language::Ru => format!("{day} {} {year} года", month(MONTHS_RU)),
        Language::En => format!("{day} {} {year}", month(MONTHS_EN)),
    }
}

/// A whole number, its thousands parted from five digits on: by a no-break space, in English by a comma.
///
/// Four digits stay together, as the languages allow, so that a year is written as a year.
pub fn number(language: Language, number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let sign = if number < 0 { "−" } else { "" };
    if digits.len() < 5 {
        return format!("{sign}{digits}");
    }
    let separator = if language == Language::En { ',' } else { '\u{a0}' };
    let mut written = String::from(sign);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            written.push(separator);
        }
        written.push(digit);
    }
    written
}
