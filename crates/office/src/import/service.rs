//! The sheets of people and their service.

use super::attestation::attestation_sheets;
use super::choices;
use super::column::{Column, Kind, Sheet};
use super::sheets::{date, paper, sheet, text, this_post, yes_no};

/// In the order in which they are read: people before what is said of them.
pub(super) fn service_sheets() -> Vec<Sheet> {
    let service = [people(), appointments(), absences(), circumstances(), duties(), extensions()];
    service
        .into_iter()
        .chain([ranks(), qualifications(), consents(), refusals(), waivers()])
        .chain(attestation_sheets())
        .collect()
}

pub(super) fn this_person() -> Column {
    let heading = ["ЖСН", "ИИН", "IIN"];
    Column::new("person.iin", Kind::RefersToPerson, heading).required().example("061211600012")
}

fn people() -> Sheet {
    let name = |key: &str, heading| Column::new(key, Kind::Name, heading).personal();
    let members = Column::new(
        "family.members",
        Kind::Number { from: 0, to: 99 },
        ["Отбасы мүшелерінің саны", "Число членов семьи", "Family members"],
    );
    let at_school = Column::new(
        "family.children-at-school",
        Kind::Number { from: 0, to: 99 },
        ["Мектепте оқитын балалар саны", "Число детей-школьников", "Children at school"],
    );
    let mut sheet = sheet(
        "people",
        ["Қызметкерлер", "Сотрудники", "People"],
        ["Қызметкерлер", "Сотрудники", "Employees"],
        vec![vec![
            Column::new("person.iin", Kind::Iin, ["ЖСН", "ИИН", "IIN"]).required().example("061211600012"),
            name("person.family", ["Тегі", "Фамилия", "Family name"]).required().example("Мысалов"),
            name("person.given", ["Аты", "Имя", "Given name"]).example("Мысал"),
            name("person.patronymic", ["Әкесінің аты", "Отчество", "Patronymic"]).example("Мысалұлы"),
            date("person.born", ["Туған күні", "Дата рождения", "Date of birth"]).personal().example("1990-02-28"),
            Column::new("person.sex", Kind::One(choices::sexes()), ["Жынысы", "Пол", "Sex"]).personal(),
            text("family.status", ["Отбасы жағдайы", "Семейное положение", "Family status"]).personal(),
            members.personal(),
            at_school.personal(),
            yes_no("housing.needed", ["Қызметтік тұрғын үй керек", "Нужно служебное жилье", "Needs service housing"]),
        ]],
    );
    sheet.needs = vec![
        ("family.status", "family.members"),
        ("family.members", "family.status"),
        ("family.children-at-school", "family.members"),
    ];
    sheet
}

fn appointments() -> Sheet {
    let ground = |key: &str, heading| Column::new(key, Kind::One(choices::grounds()), heading).may_not_apply();
    let mut sheet = sheet(
        "appointments",
        ["Тағайындау", "Назначение", "Appointed"],
        ["Тағайындаулар мен босатулар", "Назначения и освобождения", "Appointments and releases"],
        vec![
            vec![
                this_person(),
                this_post().required(),
                date("appointment.from", ["Қай күннен", "С какого дня", "From"]),
                date("appointment.issued", ["Акт шыққан күн", "Дата издания акта", "Act issued on"]),
                date(
                    "appointment.taken-up",
                    ["Міндетке кіріскен күн", "День вступления в должность", "Duties taken up on"],
                ),
                ground("appointment.ground", ["Тағайындау негізі", "Основание назначения", "Ground of appointment"])
                    .example("ordinary"),
                yes_no("appointment.equal", ["Бұрынғысына тең бе", "Равна ли прежней", "Equal to the post before"])
                    .may_not_apply(),
                yes_no("appointment.carry-over", ["Мерзім жалғаса ма", "Переносится ли срок", "Term carried over"])
                    .may_not_apply(),
            ],
            paper("appointment.order", ["Тағайындау бұйрығы", "Приказ о назначении", "Order of appointment"]),
            paper("appointment.cause", ["Себеп құжаты", "Документ о причине", "Document of the cause"]),
            vec![
                date("left.last-day", ["Лауазымдағы соңғы күн", "Последний день в должности", "Last day in the post"]),
                ground("left.ground", ["Босату негізі", "Основание освобождения", "Ground of release"]),
            ],
            paper("left.order", ["Босату бұйрығы", "Приказ об освобождении", "Order of release"]),
        ],
    );
    sheet.spans = vec![("appointment.from", "left.last-day"), ("appointment.issued", "left.last-day")];
    sheet.needs = vec![
        ("left.ground", "left.last-day"),
        ("left.order.number", "left.last-day"),
        ("left.order.date", "left.last-day"),
        ("left.order.issuer", "left.last-day"),
        ("left.order.until", "left.last-day"),
    ];
    sheet
}

fn absences() -> Sheet {
    let kind = Column::new("absence.kind", Kind::One(choices::absence_kinds()), ["Түрі", "Вид", "Kind"]);
    let mut sheet = sheet(
        "absences",
        ["Болмау", "Отсутствие", "Absences"],
        ["Жұмыста үздіксіз болмау", "Непрерывное отсутствие на работе", "Absence from work without a break"],
        vec![
            vec![
                this_person(),
                kind.required().example("study-leave"),
                date("absence.from", ["Бірінші күні", "Первый день", "First day"]).required(),
                date("absence.to", ["Соңғы күні", "Последний день", "Last day"]),
            ],
            paper("absence.order", ["Бұйрық", "Приказ", "Order"]),
        ],
    );
    sheet.spans = vec![("absence.from", "absence.to")];
    sheet
}

fn circumstances() -> Sheet {
    let kind = Column::new("circumstance.kind", Kind::One(choices::circumstance_kinds()), ["Түрі", "Вид", "Kind"]);
    let relation = Column::new(
        "circumstance.relation",
        Kind::One(choices::relations()),
        ["Бала кім", "Кем приходится ребенок", "Relation of the child"],
    );
    let group = Column::new(
        "circumstance.group",
        Kind::Number { from: 1, to: 3 },
        ["Мүгедектік тобы", "Группа инвалидности", "Group of disability"],
    );
    let asked = |key: &str, heading| yes_no(key, heading).may_not_apply().personal().example("");
    let mut sheet = sheet(
        "circumstances",
        ["Мән-жай", "Обстоятельства", "Family"],
        [
            "Ротация кезінде ескерілетін отбасы мән-жайлары",
            "Семейные обстоятельства, важные при ротации",
            "Family circumstances that matter in rotation",
        ],
        vec![
            vec![
                this_person(),
                kind.required().personal().example("child-with-disability"),
                date("circumstance.from", ["Бірінші күні", "Первый день", "First day"]).required(),
                date("circumstance.until", ["Соңғы күні", "Последний день", "Last day"]),
                relation.may_not_apply().personal().example("own"),
                date("circumstance.born", ["Баланың туған күні", "Дата рождения ребенка", "Child's date of birth"])
                    .personal(),
                asked(
                    "circumstance.pensioner",
                    ["Жасы бойынша зейнеткер", "Пенсионер по возрасту", "Pensioner by age"],
                ),
                asked("circumstance.dependent", ["Асырауында", "На иждивении", "Dependent"]),
                asked("circumstance.cohabiting", ["Бірге тұрады", "Проживает совместно", "Living together"]),
                group.may_not_apply().personal(),
            ],
            paper("circumstance.document", ["Растайтын құжат", "Подтверждающий документ", "Proof"]),
        ],
    );
    sheet.spans = vec![("circumstance.from", "circumstance.until")];
    sheet
}

fn duties() -> Sheet {
    let mut sheet = sheet(
        "duties",
        ["Міндеттер", "Обязанности", "Duties"],
        [
            "Қосымша немесе уақытша міндеттер",
            "Дополнительные или временные обязанности",
            "Additional or temporary duties",
        ],
        vec![vec![
            this_person(),
            date("duties.from", ["Бірінші күні", "Первый день", "First day"]).required(),
            date("duties.until", ["Соңғы күні", "Последний день", "Last day"]),
            this_post(),
        ]],
    );
    sheet.spans = vec![("duties.from", "duties.until")];
    sheet
}

fn extensions() -> Sheet {
    let mut sheet = sheet(
        "extensions",
        ["Ұзарту", "Продление", "Extensions"],
        ["Лауазымдағы мерзімді ұзарту", "Продление срока в должности", "Time in the post extended"],
        vec![
            vec![
                this_person(),
                date("extension.ordered", ["Шешім күні", "Дата решения", "Ordered on"]).required(),
                date("extension.until", ["Қай күнге дейін", "До какого дня", "Until"]).required(),
            ],
            paper("extension.order", ["Бұйрық", "Приказ", "Order"]),
        ],
    );
    sheet.spans = vec![("extension.ordered", "extension.until")];
    sheet
}

fn ranks() -> Sheet {
    let kind = Column::new("rank.kind", Kind::One(choices::rank_kinds()), ["Түрі", "Вид", "Kind"]);
    sheet(
        "ranks",
        ["Атақтар", "Звания и чины", "Ranks"],
        ["Арнаулы атақтар мен сыныптық шендер", "Специальные звания и классные чины", "Special and class ranks"],
        vec![vec![
            this_person(),
            kind.required().example("special"),
            text("rank.name", ["Атауы", "Наименование", "Rank"]).required().example("…"),
            date("rank.from", ["Қай күннен", "С какого дня", "Since"]),
        ]],
    )
}

fn qualifications() -> Sheet {
    sheet(
        "qualifications",
        ["Талаптар", "Требования", "Qualified"],
        [
            "Біліктілік талаптарына сәйкестік",
            "Соответствие квалификационным требованиям",
            "Findings on qualification requirements",
        ],
        vec![vec![
            this_person(),
            text("requirement.code", ["Талап коды", "Код требования", "Requirement code"]).required().example("…"),
            yes_no("requirement.met", ["Сәйкес пе", "Соответствует ли", "Met"]).required(),
        ]],
    )
}

fn consents() -> Sheet {
    let mut sheet = sheet(
        "consents",
        ["Келісім", "Согласия", "Consents"],
        ["Бір ауысуға берілген келісімдер", "Согласия на одно перемещение", "Consents to one move"],
        vec![
            vec![
                this_person(),
                this_post().required(),
                date("consent.on", ["Берілген күні", "Дата согласия", "Given on"]).required(),
                yes_no("consent.written", ["Жазбаша", "Письменное", "In writing"]).required(),
                date("consent.withdrawn", ["Қайтарып алынған күні", "Дата отзыва", "Withdrawn on"]),
                date(
                    "consent.act-issued",
                    ["Келісім бойынша акт шыққан күн", "Дата акта по согласию", "Act issued on it on"],
                ),
            ],
            paper("consent.document", ["Құжат", "Документ", "Paper"]),
        ],
    );
    sheet.spans = vec![("consent.on", "consent.withdrawn"), ("consent.on", "consent.act-issued")];
    sheet
}

fn refusals() -> Sheet {
    let of = Column::new("refusal.of", Kind::One(choices::refusals()), ["Неден", "От чего", "Of what"]);
    sheet(
        "refusals",
        ["Бас тарту", "Отказы", "Refusals"],
        ["Қызметкердің бас тартулары", "Отказы сотрудника", "Refusals by the employee"],
        vec![vec![
            this_person(),
            of.required().example("rotation"),
            this_post(),
            date("refusal.on", ["Күні", "Дата", "Date"]).required(),
        ]],
    )
}

fn waivers() -> Sheet {
    let by =
        Column::new("waiver.by", Kind::One(choices::waiver_authorities()), ["Кім шешті", "Кто решил", "Decided by"]);
    sheet(
        "waivers",
        ["Шешімдер", "Решения", "Waivers"],
        [
            "Бір жылдық тыйымға қатысты өзге шешімдер",
            "Иные решения о годичном запрете",
            "Decisions otherwise on the one-year bar",
        ],
        vec![
            vec![
                this_person(),
                this_post().required(),
                by.required().example("president"),
                date("waiver.on", ["Күні", "Дата", "Date"]).required(),
            ],
            paper("waiver.document", ["Құжат", "Документ", "Paper"]),
        ],
    )
}
