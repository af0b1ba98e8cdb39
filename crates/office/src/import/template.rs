//! The empty register workbook, with its guide; and the description of the sheets for the documentation.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{ErrorKind, Write as _};
use std::path::Path;

use rust_xlsxwriter::{
    Color, DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet,
    XlsxError,
};

use registry::Text;

use super::column::{Column, Kind, Sheet, Words};
use super::value::allowed_in_full;
use super::{combined_sheet, sheets};

/// Why the template cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum TemplateError {
    /// What stands there may be a register that somebody filled in: it is not written over.
    #[error("there is such a file already; name another")]
    Exists,
    /// The file or the workbook.
    #[error("the template cannot be written: {0}")]
    Workbook(#[from] XlsxError),
}

const GUIDE: [&str; 3] = ["Нұсқаулық", "Инструкция", "Guide"];

/// Rows below the headings that get the drop-down lists.
const LISTED_ROWS: u32 = 10_000;

/// The longest drop-down list a workbook can hold within the sheet itself, in characters.
const LIST_LENGTH: usize = 255;

/// Whether a tab is the guide, which holds no data.
pub(super) fn is_guide(name: &str) -> bool {
    name == GUIDE.join("·") || GUIDE.contains(&name)
}

/// Writes an empty register workbook: a guide, and each sheet with machine keys, headings in three languages and an example row
/// that the reading leaves out. The same program writes the same bytes each time.
///
/// # Errors
/// [`TemplateError`] when the file is there already or cannot be written.
pub fn write_template(path: &Path) -> Result<(), TemplateError> {
    let mut workbook = Workbook::new();
    // A fixed day: the file is the same whenever it is made.
    let properties = DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2026, 1, 1)?);
    workbook.set_properties(&properties);
    write_guide(workbook.add_worksheet())?;
    for sheet in sheets() {
        write_sheet(workbook.add_worksheet(), sheet)?;
    }
    let bytes = workbook.save_to_buffer()?;
    let mut file = File::create_new(path).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => TemplateError::Exists,
        _ => XlsxError::IoError(error).into(),
    })?;
    file.write_all(&bytes).map_err(XlsxError::IoError)?;
    Ok(())
}

fn write_sheet(tab: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    let keys = Format::new().set_font_size(8).set_font_color(Color::RGB(0x9A9A9A));
    let heading = || {
        let plain =
            Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top).set_border_bottom(FormatBorder::Thin);
        plain.set_background_color(Color::RGB(0xEEF3F7))
    };
    let required = heading().set_background_color(Color::RGB(0xFFE9C7));
    tab.set_name(sheet.tab())?;
    tab.set_freeze_panes(2, 0)?;
    tab.set_row_height(1, 64)?;
    for (at, column) in sheet.columns.iter().enumerate() {
        let at = at as u16;
        let cells = format_of(column);
        let example = cells.clone().set_italic().set_font_color(Color::RGB(0x8A8A8A));
        tab.set_column_width(at, 20)?;
        tab.set_column_format(at, &cells)?;
        tab.write_string_with_format(0, at, &column.key, &keys)?;
        let format = if column.required { required.clone() } else { heading() };
        tab.write_string_with_format(1, at, column.heading.joined("\n"), &format)?;
        let shown = if matches!(column.kind, Kind::Mark) { MARK } else { &column.example };
        match (&column.kind, ExcelDateTime::parse_from_str(shown)) {
            (Kind::Date, Ok(day)) if !shown.is_empty() => tab.write_datetime_with_format(2, at, &day, &example)?,
            _ => tab.write_string_with_format(2, at, shown, &example)?,
        };
        if let Some(list) = drop_down(column)? {
            tab.add_data_validation(2, at, LISTED_ROWS, at, &list)?;
        }
    }
    Ok(())
}

/// What marks the example row.
const MARK: &str = "мысал";

fn format_of(column: &Column) -> Format {
    match column.kind {
        Kind::Date => Format::new().set_num_format("dd.mm.yyyy"),
        Kind::Number { .. } => Format::new().set_num_format("0"),
        // As text, so that zeros in front of a number stay.
        _ => Format::new().set_num_format("@"),
    }
}

/// A list to choose from; what it does not offer may be typed all the same, since the reading knows three languages.
fn drop_down(column: &Column) -> Result<Option<DataValidation>, XlsxError> {
    let words = super::value::allowed(column);
    let length = words.iter().map(|word| word.len() + 1).sum::<usize>();
    let single = matches!(column.kind, Kind::YesNo | Kind::One(_) | Kind::Mark);
    if !single || length > LIST_LENGTH {
        return Ok(None);
    }
    let list = DataValidation::new().allow_list_strings(&words)?;
    Ok(Some(list.show_error_message(false)))
}

/// The guide's own words, a line each.
fn introduction() -> Vec<Words> {
    let line = |kk: &str, ru: &str, en: &str| Words::new(kk, ru, en);
    vec![
        line(
            "Бұл кітап штат тізілімін жүктеуге арналған. Әр парақтың бірінші жолы — бағандардың кілттері, оны өзгертпеңіз.",
            "Эта книга служит для загрузки штатного реестра. Первая строка каждого листа — ключи столбцов, не меняйте ее.",
            "This workbook brings a staff register. The first row of each sheet has the keys of the columns; leave it as it is.",
        ),
        line(
            "«Белгі» бағанында «мысал» деп тұрған жол жүктелмейді.",
            "Строка с пометкой «пример» в столбце «Пометка» не загружается.",
            "A row with “example” in the column “Mark” is left out.",
        ),
        line(
            "Түсі сарғыш тақырып — міндетті баған. Керек емес парақты бос қалдыруға немесе жоюға болады.",
            "Желтоватый заголовок — обязательный столбец. Ненужный лист можно оставить пустым или удалить.",
            "A yellowish heading is a required column. A sheet you do not need may stay empty or be deleted.",
        ),
        line(
            "ЖСН мәтін түрінде, он екі цифрмен жазылады. Күн: күн пішіміндегі ұяшық, ЖЖЖЖ-АА-КК немесе КК.АА.ЖЖЖЖ.",
            "ИИН пишется текстом, двенадцатью цифрами. Дата: ячейка в формате даты, ГГГГ-ММ-ДД или ДД.ММ.ГГГГ.",
            "An IIN is written as text, in twelve digits. A date: a date cell, YYYY-MM-DD or DD.MM.YYYY.",
        ),
        line(
            "Белгісіз нәрсе бос қалдырылады: бос ұяшық «жоқ» деген сөз емес.",
            "Неизвестное оставляют пустым: пустая ячейка не значит «нет».",
            "What is not known is left blank: a blank cell does not mean “no”.",
        ),
        line(
            "Бір қате болса да ештеңе жүктелмейді; барлық қате ұяшықтар бірден көрсетіледі.",
            "При любой ошибке не загружается ничего; все ошибочные ячейки показываются сразу.",
            "With any error nothing is taken in; all wrong cells are shown at once.",
        ),
    ]
}

fn write_guide(tab: &mut Worksheet) -> Result<(), XlsxError> {
    let wrap = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let bold = wrap.clone().set_bold();
    tab.set_name(GUIDE.join("·"))?;
    for (at, width) in [26, 24, 26, 30, 26, 22, 40, 60].into_iter().enumerate() {
        tab.set_column_width(at as u16, width)?;
    }
    let mut row = 0;
    for line in introduction() {
        tab.merge_range(row, 0, row, 7, &line.joined("\n"), &wrap)?;
        tab.set_row_height(row, 48)?;
        row += 1;
    }
    row += 1;
    let headings = [
        "Парақ / Лист / Sheet",
        "Баған кілті / Ключ столбца / Column key",
        "Қазақша",
        "Русский",
        "English",
        "Міндетті / Обязателен / Required",
        "Түрі / Вид / Form",
        "Мәндер / Значения / Values",
    ];
    for (at, text) in headings.iter().enumerate() {
        tab.write_string_with_format(row, at as u16, *text, &bold)?;
    }
    for sheet in sheets() {
        row += 1;
        tab.write_string_with_format(row, 0, sheet.tab(), &bold)?;
        tab.merge_range(row, 1, row, 7, &sheet.about.joined(" / "), &bold)?;
        for column in &sheet.columns {
            row += 1;
            let [kk, ru, en] = column.heading.each();
            let required = if column.required { "иә / да / yes" } else { "" };
            let (form, values) = (form(column).joined(" / "), offered_in_full(column).join("\n"));
            let cells = [sheet.key, &column.key, kk, ru, en, required, &form, &values];
            for (at, text) in cells.into_iter().enumerate() {
                tab.write_string_with_format(row, at as u16, text, &wrap)?;
            }
        }
    }
    Ok(())
}

/// What the list of decree 1070 offers for a column in which any text may stand: what is not of the list does not rotate.
fn listed(column: &Column) -> Vec<(Box<str>, Option<&'static Text>)> {
    match (column.key.as_str(), &column.kind) {
        ("body.key", Kind::Key(_)) => {
            acts::list_headings().iter().map(|(key, _)| (key.as_str().into(), acts::body_name(key))).collect()
        }
        ("unit.kind", _) => {
            let mut kinds: Vec<&str> = acts::list_items().iter().map(|item| item.unit_kind.as_str()).collect();
            kinds.sort_unstable();
            kinds.dedup();
            kinds.into_iter().map(|kind| (kind.into(), None)).collect()
        }
        ("item", _) => acts::list_items().iter().map(|item| (item.key.as_str().into(), Some(&item.names))).collect(),
        _ => Vec::new(),
    }
}

/// The words of a column with their names, those of the list included.
fn offered_in_full(column: &Column) -> Vec<String> {
    let named = |(key, name): (Box<str>, Option<&Text>)| match name {
        Some(name) => format!("{key} = {} / {} / {}", name.kk, name.ru, name.en),
        None => key.into(),
    };
    allowed_in_full(column).into_iter().chain(listed(column).into_iter().map(named)).collect()
}

/// How the cells of a column are filled in.
fn form(column: &Column) -> Words {
    let (kk, ru, en) = match &column.kind {
        Kind::Mark => ("бос немесе мысал белгісі", "пусто или пометка примера", "blank or the mark of an example"),
        Kind::Text => ("мәтін", "текст", "text"),
        Kind::Name => ("атау, бір әліпбимен", "имя, одним алфавитом", "name, in one alphabet"),
        Kind::Key(_) => ("кілт, қайталанбайды", "ключ, не повторяется", "key, not repeated"),
        Kind::Refers(thing) => {
            let sheet = thing.sheet();
            let kk = format!("{sheet} парағындағы немесе тізілімдегі кілт");
            let ru = format!("ключ с листа {sheet} или из реестра");
            return Words::new(kk, ru, format!("key from {sheet} or from the register"));
        }
        Kind::Iin => ("ЖСН, он екі цифр", "ИИН, двенадцать цифр", "IIN, twelve digits"),
        Kind::RefersToPerson => (
            "people парағындағы немесе тізілімдегі ЖСН",
            "ИИН с листа people или из реестра",
            "IIN from people or from the register",
        ),
        Kind::Date => ("күн", "дата", "date"),
        Kind::YesNo => ("иә немесе жоқ", "да или нет", "yes or no"),
        Kind::One(_) => ("мәндердің бірі", "одно из значений", "one of the values"),
        Kind::Some(_) => ("мәндер, «;» арқылы", "значения через «;»", "values, with “;” between"),
        Kind::Codes => ("кодтар, «;» арқылы", "коды через «;»", "codes, with “;” between"),
        Kind::Number { from, to } => {
            return Words::new(
                format!("сан, {from}–{to}"),
                format!("число, {from}–{to}"),
                format!("number, {from}–{to}"),
            );
        }
        Kind::Locality => ("ӘАОЖ коды, тоғыз цифр", "код КАТО, девять цифр", "KATO code, nine digits"),
    };
    Words::new(kk, ru, en)
}

/// The sheets and columns as tables in Markdown, as `docs/import.md` holds them.
pub fn markdown_table() -> String {
    let mut text = String::new();
    for sheet in sheets().iter().chain([combined_sheet()]) {
        // Writing to a string does not fail.
        let _ = writeln!(text, "### `{}` — {}\n\nTab: {}.\n", sheet.key, sheet.about.en, sheet.tab());
        if sheet.key == combined_sheet().key {
            let _ = writeln!(text, "The columns of `people` and of `appointments`; `post.key` may be blank here.\n");
            continue;
        }
        let _ = writeln!(text, "| Column | Heading | Required | Form | Values |\n|---|---|---|---|---|");
        for column in &sheet.columns {
            let words = super::value::allowed(column).into_iter().chain(listed(column).into_iter().map(|(key, _)| key));
            let values: Vec<String> = words.map(|word| format!("`{word}`")).collect();
            let required = if column.required { "yes" } else { "" };
            let (form, values) = (form(column).en, values.join(", "));
            let _ = writeln!(text, "| `{}` | {} | {required} | {form} | {values} |", column.key, column.heading.en);
        }
        text.push('\n');
    }
    text
}
