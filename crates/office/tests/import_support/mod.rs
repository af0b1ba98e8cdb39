//! Small registers, written as real workbooks and CSV files.
#![allow(dead_code, clippy::unwrap_used)]

use std::path::{Path, PathBuf};

use office::Batch;
use registry::{EventId, PersonNo, World};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

/// The published sample of an identification number; its control digit comes from the second pass.
pub const IIN: &str = "061211600012";
/// Another one: weights 1–11 over 85030730012 give 125 = 11·11 + 4.
pub const SECOND_IIN: &str = "850307300124";

/// A folder of a test's own, removed at its end.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new(name: &str) -> Folder {
        let folder = std::env::temp_dir().join(format!("lauazym-import-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        Folder(folder)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        std::fs::write(self.path(name), bytes).unwrap();
        self.path(name)
    }

    pub fn all(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[derive(Clone, Debug)]
pub enum Cell {
    Blank,
    Text(String),
    Number(f64),
    Day(u16, u8, u8),
    Formula(&'static str),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Cell {
        if text.is_empty() { Cell::Blank } else { Cell::Text(text.to_owned()) }
    }
}

#[derive(Clone, Debug)]
pub struct Table {
    pub sheet: String,
    pub columns: Vec<String>,
    pub rows: Vec<Vec<Cell>>,
}

pub fn sheet_of(sheet: &str, columns: &[&str]) -> Table {
    Table { sheet: sheet.to_owned(), columns: columns.iter().map(|key| (*key).to_owned()).collect(), rows: Vec::new() }
}

/// A table from one text: a line a row, cells parted by `|`.
pub fn table(sheet: &str, columns: &str, rows: &str) -> Table {
    let cells = |line: &str| line.split('|').map(|cell| Cell::from(cell.trim())).collect();
    let columns = columns.split('|').map(|key| key.trim().to_owned()).collect();
    let rows = rows.lines().map(str::trim).filter(|line| !line.is_empty()).map(cells).collect();
    Table { sheet: sheet.to_owned(), columns, rows }
}

pub fn workbook(path: &Path, tables: &[Table]) {
    let mut book = Workbook::new();
    let day_format = Format::new().set_num_format("dd.mm.yyyy");
    for table in tables {
        let tab = book.add_worksheet();
        tab.set_name(&table.sheet).unwrap();
        for (at, key) in table.columns.iter().enumerate() {
            tab.write_string(0, at as u16, key).unwrap();
        }
        for (row, cells) in table.rows.iter().enumerate() {
            for (at, cell) in cells.iter().enumerate() {
                let (row, at) = (row as u32 + 1, at as u16);
                match cell {
                    Cell::Blank => continue,
                    Cell::Text(text) => tab.write_string(row, at, text).unwrap(),
                    Cell::Number(number) => tab.write_number(row, at, *number).unwrap(),
                    Cell::Day(year, month, day) => {
                        let day = ExcelDateTime::from_ymd(*year, *month, *day).unwrap();
                        tab.write_datetime_with_format(row, at, &day, &day_format).unwrap()
                    }
                    Cell::Formula(text) => {
                        let formula = rust_xlsxwriter::Formula::new(*text).set_result("#REF!");
                        tab.write_formula(row, at, formula).unwrap()
                    }
                };
            }
        }
    }
    book.save(path).unwrap();
}

/// The template with these rows under what stands on its sheets, column by column as its machine keys say.
pub fn fill_template(template: &Path, path: &Path, tables: &[Table]) {
    use calamine::Reader as _;
    let mut read: calamine::Xlsx<_> = calamine::open_workbook(template).unwrap();
    let mut filled = Vec::new();
    for name in read.sheet_names() {
        let range = read.worksheet_range(&name).unwrap();
        let cell = |cell: &calamine::Data| match cell {
            calamine::Data::DateTime(time) => {
                let (year, month, day, ..) = time.to_ymd_hms_milli();
                Cell::Day(year, month, day)
            }
            other => Cell::from(other.to_string().as_str()),
        };
        let cells = |row: &[calamine::Data]| row.iter().map(cell).collect();
        let mut rows: Vec<Vec<Cell>> = range.rows().map(cells).collect();
        let keys: Vec<String> = range.rows().next().unwrap().iter().map(|key| key.to_string()).collect();
        rows.remove(0);
        let sheet = office::import::sheets().iter().find(|sheet| sheet.tab() == name);
        for table in tables.iter().filter(|table| sheet.is_some_and(|sheet| sheet.key == table.sheet)) {
            for given in &table.rows {
                let mut row = vec![Cell::Blank; keys.len()];
                for (key, cell) in table.columns.iter().zip(given) {
                    row[keys.iter().position(|own| own == key).unwrap()] = cell.clone();
                }
                rows.push(row);
            }
        }
        filled.push(Table { sheet: name, columns: keys, rows });
    }
    workbook(path, &filled);
}

/// A body, a post, a person with the sample number, and nothing wrong: 0 bodies, 1 posts, 2 people.
pub fn small_staff() -> Vec<Table> {
    vec![
        table("bodies", "body.key | body.name.kk", "police | Полиция"),
        table("posts", "post.key | body.key", "P-1 | police\nP-2 | police"),
        table("people", "person.iin | person.family", &format!("{IIN} | Уәлиев")),
    ]
}

/// A register with something on every sheet.
pub fn filled() -> Vec<Table> {
    let mut tables = filled_staff();
    tables.extend(filled_service());
    tables
}

fn filled_staff() -> Vec<Table> {
    vec![
        table("bodies", "body.key | body.name.kk | body.name.ru | body.name.en", "police | Полиция | Полиция | Police"),
        table(
            "units",
            "unit.key | body.key | unit.kind | unit.name.kk | unit.name.ru",
            "almaty | police | department | Алматы департаменті | Департамент Алматы",
        ),
        table(
            "posts",
            "post.key|body.key|unit.key|post.title.kk|post.title.ru|post.role|post.level|post.locality|post.category|\
             post.rank-class|post.nomenclature|post.appointing-authority|post.requirements|item|item.confirmed-by|\
             item.on|vacant.from|vacant.until|abolished.last-day",
            "P-1|police|almaty|Департамент бастығы|Начальник департамента|басшы|regional|750000000|C-1|2|\
             president-agrees; согласование с Администрацией|Министр|law-degree; service-5|police.1|Сарсенов|2026-01-20|||
             P-2|police||Бастықтың бірінші орынбасары||Первый заместитель||||\
             |none||not applicable||||01.02.2026|30.06.2026|
             P-3|police|||||||||||||||||2025-12-31",
        ),
        table(
            "reorganisations",
            "reorganisation.cause|reorganisation.on|reorganisation.from|reorganisation.to",
            "переименование|2026-01-01|P-3|P-2",
        ),
        table("equal-ranks", "equality.one|equality.other|equality.equal|equality.lower", "P-2|P-1|жоқ|P-2"),
        table(
            "publications",
            "act.id|publication.on|publication.source|publication.provisional",
            "U2500001070|2025-11-05|gazette|да",
        ),
        table(
            "readings",
            "act.id|reading.key|reading.value|body.key|reading.from|reading.signed-by",
            "U2500001070|term|from-act|police|2026-01-01|Сарсенов",
        ),
    ]
}

fn filled_service() -> Vec<Table> {
    let of_first = |rows: &str| rows.replace("@", IIN);
    vec![
        table(
            "people",
            "person.iin|person.family|person.given|person.patronymic|person.born|family.status|family.members|family.children-at-school|housing.needed",
            &of_first(&format!("@|Уәлиев|Санжар|Ерланұлы|07.03.1985|үйленген|4|2|иә\n{SECOND_IIN}|Ким")),
        ),
        table(
            "appointments",
            "person.iin|post.key|appointment.from|appointment.issued|appointment.taken-up|appointment.ground|\
             appointment.equal|appointment.carry-over|appointment.order.number|appointment.order.date|\
             appointment.order.issuer|appointment.cause.number|left.last-day|left.ground|left.order.number",
            &of_first(
                "@|P-1|2024-01-01|2023-12-28|2024-01-03|ротация|да|нет|17|28.12.2023|ІІМ|3|||
                 @|P-3|2020-01-15||||не применимо||||||2023-12-31|rotation|9-л",
            ),
        ),
        table(
            "absences",
            "person.iin|absence.kind|absence.from|absence.to|absence.order.number",
            &of_first("@|учебный отпуск|2024-09-01|2025-06-30|21"),
        ),
        table(
            "circumstances",
            "person.iin|circumstance.kind|circumstance.from|circumstance.relation|circumstance.born|\
             circumstance.pensioner|circumstance.dependent|circumstance.cohabiting|circumstance.group|\
             circumstance.document.number|circumstance.document.until",
            &of_first(
                "@|child-with-disability|2025-02-01|усыновленный|2015-08-09|||||55|2027-02-01
                 @|family-member-with-disability|2025-03-01||||yes|no|2||
                 @|pensioner-parent|2025-04-01|||yes||n/a|||",
            )
            .replace("n/a", "not-applicable"),
        ),
        table("duties", "person.iin|duties.from|duties.until|post.key", &of_first("@|2024-04-01|2024-05-01|P-2")),
        table(
            "extensions",
            "person.iin|extension.ordered|extension.until|extension.order.number",
            &of_first("@|2025-12-01|2026-12-31|88"),
        ),
        table("ranks", "person.iin|rank.kind|rank.name|rank.from", &of_first("@|special|полковник|2022-05-01")),
        table("qualifications", "person.iin|requirement.code|requirement.met", &of_first("@|law-degree|yes")),
        table(
            "consents",
            "person.iin|post.key|consent.on|consent.written|consent.withdrawn|consent.act-issued|consent.document.number",
            &of_first("@|P-2|2026-03-02|yes|2026-03-09|2026-03-05|к-1"),
        ),
        table("refusals", "person.iin|refusal.of|post.key|refusal.on", &of_first("@|offered-post|P-2|2026-04-01")),
        table(
            "waivers",
            "person.iin|post.key|waiver.by|waiver.on|waiver.document.number",
            &of_first("@|P-2|президент|2026-05-01|у-1"),
        ),
    ]
}

/// The batch folded into an empty register.
pub fn world_of(batch: &Batch) -> World {
    let mut world = World::default();
    for event in &batch.staff {
        world.apply_staff(event).unwrap();
    }
    for (no, person) in batch.people.iter().enumerate() {
        let numbered = person.events.iter().enumerate();
        let events = numbered.map(|(place, event)| (EventId { entry: no as u64, place: place as u32 }, event));
        world.set_person(PersonNo(no as u32), events).unwrap();
    }
    world
}
