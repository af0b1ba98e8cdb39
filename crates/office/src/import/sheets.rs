//! The sheets of the register file.

use std::sync::LazyLock;

use super::choices;
use super::column::{Column, Kind, Sheet, Thing, Words};
use super::service::service_sheets;

/// The sheets in the order in which they are read: what is pointed at stands before what points at it.
pub fn sheets() -> &'static [Sheet] {
    static SHEETS: LazyLock<Vec<Sheet>> = LazyLock::new(|| {
        let mut sheets = staff_sheets();
        sheets.extend(service_sheets());
        sheets
    });
    &SHEETS
}

/// People and appointments as one table: a row an appointment, with the person beside it.
pub fn combined_sheet() -> &'static Sheet {
    static COMBINED: LazyLock<Sheet> = LazyLock::new(|| {
        let find = |key: &str| sheets().iter().find(|sheet| sheet.key == key);
        let mut columns: Vec<Column> = Vec::new();
        let (mut spans, mut needs) = (Vec::new(), Vec::new());
        for sheet in [find("people"), find("appointments")].into_iter().flatten() {
            let new: Vec<Column> =
                sheet.columns.iter().filter(|new| columns.iter().all(|old| old.key != new.key)).cloned().collect();
            columns.extend(new);
            spans.extend(sheet.spans.iter().copied());
            needs.extend(sheet.needs.iter().copied());
        }
        // A person may stand in the table without an appointment; whatever tells of an appointment needs its post.
        for column in columns.iter_mut().filter(|column| column.key == "post.key") {
            column.required = false;
        }
        let told = sheets().iter().filter(|sheet| sheet.key == "appointments").flat_map(|sheet| &sheet.columns);
        let told = told.map(|column| column.key.as_str());
        let told = told.filter(|key| key.starts_with("appointment.") || key.starts_with("left."));
        needs.extend(told.map(|key| (key, "post.key")));
        let name = Words::new("Штат", "Штат", "Staff");
        let about = Words::new(
            "Қызметкерлер мен олардың тағайындалулары бір кестеде",
            "Сотрудники и их назначения одной таблицей",
            "People and their appointments in one table",
        );
        Sheet { key: "staff", name, about, columns, spans, needs }
    });
    &COMBINED
}

pub(super) fn sheet(key: &'static str, name: [&str; 3], about: [&str; 3], columns: Vec<Vec<Column>>) -> Sheet {
    let mark = Column::new("mark", Kind::Mark, ["Белгі", "Пометка", "Mark"]);
    let columns = [mark].into_iter().chain(columns.into_iter().flatten()).collect();
    let (name, about) = (words(name), words(about));
    Sheet { key, name, about, columns, spans: Vec::new(), needs: Vec::new() }
}

fn words([kk, ru, en]: [&str; 3]) -> Words {
    Words::new(kk, ru, en)
}

/// A name in three languages.
fn named(prefix: &str, [kk, ru, en]: [&str; 3], example: [&str; 3]) -> Vec<Column> {
    let column = |language: &str, tongue: [&str; 3], example: &str| {
        let heading =
            [format!("{kk} ({})", tongue[0]), format!("{ru} ({})", tongue[1]), format!("{en} ({})", tongue[2])];
        let heading = [heading[0].as_str(), &heading[1], &heading[2]];
        Column::new(&format!("{prefix}.{language}"), Kind::Name, heading).example(example)
    };
    vec![
        column("kk", ["қазақша", "на казахском", "in Kazakh"], example[0]),
        column("ru", ["орысша", "на русском", "in Russian"], example[1]),
        column("en", ["ағылшынша", "на английском", "in English"], example[2]),
    ]
}

/// The paper a fact rests on.
pub(super) fn paper(prefix: &str, [kk, ru, en]: [&str; 3]) -> Vec<Column> {
    let column = |part: &str, kind: Kind, tail: [&str; 3]| {
        let heading = [format!("{kk}: {}", tail[0]), format!("{ru}: {}", tail[1]), format!("{en}: {}", tail[2])];
        Column::new(&format!("{prefix}.{part}"), kind, [heading[0].as_str(), &heading[1], &heading[2]])
    };
    vec![
        column("number", Kind::Text, ["нөмірі", "номер", "number"]),
        column("date", Kind::Date, ["күні", "дата", "date"]),
        column("issuer", Kind::Text, ["кім берді", "кем выдан", "issued by"]),
        column("until", Kind::Date, ["жарамды", "действует до", "valid until"]),
    ]
}

fn body() -> Column {
    Column::new("body.key", Kind::Refers(Thing::Body), ["Орган кілті", "Ключ органа", "Body key"])
        .example("example-body")
}

pub(super) fn post(key: &str, heading: [&str; 3]) -> Column {
    Column::new(key, Kind::Refers(Thing::Post), heading).example("example-post")
}

pub(super) fn this_post() -> Column {
    post("post.key", ["Лауазым кілті", "Ключ должности", "Post key"])
}

pub(super) fn date(key: &str, heading: [&str; 3]) -> Column {
    Column::new(key, Kind::Date, heading).example("2026-01-15")
}

pub(super) fn yes_no(key: &str, heading: [&str; 3]) -> Column {
    Column::new(key, Kind::YesNo, heading).example("yes")
}

pub(super) fn text(key: &str, heading: [&str; 3]) -> Column {
    Column::new(key, Kind::Text, heading)
}

fn staff_sheets() -> Vec<Sheet> {
    vec![bodies(), units(), posts(), reorganisations(), equal_ranks(), publications(), readings()]
}

fn bodies() -> Sheet {
    let mut name =
        named("body.name", ["Атауы", "Наименование", "Name"], ["Мысал органы", "Орган-пример", "Example body"]);
    name[0].required = true;
    let key = Column::new("body.key", Kind::Key(Thing::Body), ["Орган кілті", "Ключ органа", "Body key"]);
    sheet(
        "bodies",
        ["Органдар", "Органы", "Bodies"],
        ["Мемлекеттік органдар", "Государственные органы", "State bodies"],
        vec![vec![key.required().example("example-body")], name],
    )
}

fn units() -> Sheet {
    let key = Column::new("unit.key", Kind::Key(Thing::Unit), ["Бөлімше кілті", "Ключ подразделения", "Unit key"]);
    let kind = ["Тізбе бойынша түрі", "Вид по перечню", "Kind by the list"];
    let mut sheet = sheet(
        "units",
        ["Бөлімшелер", "Подразделения", "Units"],
        ["Органдардың бөлімшелері", "Подразделения органов", "Units of the bodies"],
        vec![
            vec![key.required().example("example-unit"), body().required(), text("unit.kind", kind)],
            named("unit.name", ["Атауы", "Наименование", "Name"], ["Мысал бөлімі", "Отдел-пример", "Example unit"]),
        ],
    );
    sheet.needs = vec![("unit.name.ru", "unit.name.kk"), ("unit.name.en", "unit.name.kk")];
    sheet
}

fn posts() -> Sheet {
    let key = Column::new("post.key", Kind::Key(Thing::Post), ["Лауазым кілті", "Ключ должности", "Post key"]);
    let unit = Column::new("unit.key", Kind::Refers(Thing::Unit), ["Бөлімше кілті", "Ключ подразделения", "Unit key"]);
    let one = |key: &str, list, heading| Column::new(key, Kind::One(list), heading);
    let locality = ["Елді мекен (ӘАОЖ)", "Населенный пункт (КАТО)", "Locality (KATO)"];
    let has_a_say = ["Номенклатура", "Номенклатура", "Nomenclature"];
    let requirements = ["Біліктілік талаптары", "Квалификационные требования", "Qualification requirements"];
    let mut sheet = sheet(
        "posts",
        ["Лауазымдар", "Должности", "Posts"],
        ["Штаттық лауазымдар", "Штатные должности", "Posts of the staff list"],
        vec![
            vec![key.required().example("example-post"), body().required(), unit.example("example-unit")],
            named(
                "post.title",
                ["Атауы", "Наименование", "Title"],
                ["Бөлім басшысы", "Руководитель отдела", "Head of unit"],
            ),
            vec![
                one("post.role", choices::roles(), ["Рөлі", "Роль", "Role"]).example("head"),
                one("post.level", choices::levels(), ["Деңгейі", "Уровень", "Level"]).example("regional"),
                Column::new("post.locality", Kind::Locality, locality).example("710000000"),
                text("post.category", ["Санаты", "Категория", "Category"]),
                text("post.rank-class", ["Тең лауазымдар сыныбы", "Класс равных должностей", "Class of equal posts"]),
                Column::new("post.nomenclature", Kind::Some(choices::nomenclature()), has_a_say)
                    .may_not_apply()
                    .example("none"),
                text("post.appointing-authority", ["Кім тағайындайды", "Кто назначает", "Appointed by"]),
                Column::new("post.requirements", Kind::Codes, requirements).may_not_apply(),
                text("item", ["Тізбе тармағы", "Позиция перечня", "List item"]),
                text("item.confirmed-by", ["Тармақты растаған", "Кто подтвердил позицию", "Item confirmed by"]),
                date("item.on", ["Тармақ расталған күн", "Дата подтверждения позиции", "Item confirmed on"]),
                date("vacant.from", ["Уақытша бос: басы", "Временно свободна с", "Temporarily vacant from"]),
                date("vacant.until", ["Уақытша бос: соңы", "Временно свободна по", "Temporarily vacant until"]),
                date(
                    "abolished.last-day",
                    ["Қысқартылды: соңғы күні", "Упразднена: последний день", "Abolished: last day"],
                ),
            ],
        ],
    );
    sheet.spans = vec![("vacant.from", "vacant.until")];
    sheet.needs = vec![
        ("post.title.ru", "post.title.kk"),
        ("post.title.en", "post.title.kk"),
        ("item.confirmed-by", "item"),
        ("item.on", "item"),
        ("vacant.until", "vacant.from"),
    ];
    sheet
}

fn reorganisations() -> Sheet {
    let cause = Column::new("reorganisation.cause", Kind::One(choices::causes()), ["Себебі", "Причина", "Cause"]);
    sheet(
        "reorganisations",
        ["Қайта құру", "Реорганизация", "Reorg"],
        ["Бір лауазымның орнына келген лауазым", "Какая должность сменила какую", "Which post took the place of which"],
        vec![vec![
            cause.required().example("renaming"),
            date("reorganisation.on", ["Күні", "Дата", "Date"]).required(),
            post("reorganisation.from", ["Бұрынғы лауазым кілті", "Ключ прежней должности", "Key of the post before"])
                .required(),
            post("reorganisation.to", ["Жаңа лауазым кілті", "Ключ новой должности", "Key of the post after"])
                .required(),
        ]],
    )
}

fn equal_ranks() -> Sheet {
    sheet(
        "equal-ranks",
        ["Теңдік", "Равнозначность", "Equality"],
        ["Екі лауазымның тең екендігі", "Равнозначны ли две должности", "Whether two posts are of equal rank"],
        vec![vec![
            post("equality.one", ["Бірінші лауазым кілті", "Ключ первой должности", "Key of one post"]).required(),
            post("equality.other", ["Екінші лауазым кілті", "Ключ второй должности", "Key of the other post"])
                .required(),
            yes_no("equality.equal", ["Тең бе", "Равны ли", "Equal"]).required(),
            post("equality.lower", ["Төмен лауазым кілті", "Ключ нижестоящей должности", "Key of the lower post"])
                .example(""),
        ]],
    )
}

fn publications() -> Sheet {
    sheet(
        "publications",
        ["Жариялау", "Публикация", "Published"],
        [
            "Актілердің алғашқы ресми жариялануы",
            "Первое официальное опубликование актов",
            "First official publication of acts",
        ],
        vec![vec![
            text("act.id", ["Акт", "Акт", "Act"]).required().example("U2500001070"),
            date("publication.on", ["Жарияланған күні", "Дата опубликования", "Published on"]).required(),
            text("publication.source", ["Дереккөз", "Источник", "Source"]).required().example("…"),
            yes_no("publication.provisional", ["Расталуы керек", "Требует подтверждения", "Still to be confirmed"])
                .required(),
        ]],
    )
}

fn readings() -> Sheet {
    sheet(
        "readings",
        ["Түсіндіру", "Толкование", "Readings"],
        [
            "Екіұшты нормалардың таңдалған түсіндірмесі",
            "Выбранные толкования неясных норм",
            "Readings chosen of ambiguous provisions",
        ],
        vec![vec![
            text("act.id", ["Акт", "Акт", "Act"]).required().example("U2500001070"),
            text("reading.key", ["Түсіндірме", "Толкование", "Reading"]).required().example("…"),
            text("reading.value", ["Таңдалған мән", "Выбранное значение", "Value chosen"]).required().example("…"),
            body(),
            date("reading.from", ["Қай күннен", "С какого дня", "From"]).required(),
            text("reading.signed-by", ["Кім қол қойды", "Кто подписал", "Signed by"]).required().example("…"),
        ]],
    )
}
