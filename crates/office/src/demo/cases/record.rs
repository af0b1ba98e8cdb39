//! The one-year bar, the staff list and what a file may lack (rules/3.4–3.6, 8; list).

use calendar::Date;
use registry::{
    AbsenceKind, CircumstanceKind, Fact, Ground, ItemMatch, PersonEvent, ReorganisationCause, StaffEvent, WaiverBy,
};

use super::super::dated::{absent, appointed, paper, proved};
use super::carry::predecessor;
use super::{Desk, Draft};

pub(super) fn cases(desk: &Desk<'_>) -> Vec<Draft> {
    let mut cases = bars(desk);
    cases.extend(posts(desk));
    cases.extend(double(desk));
    cases.extend(files(desk));
    cases
}

fn bars(desk: &Desk<'_>) -> Vec<Draft> {
    let moved = desk.today.plus_months(-5);
    let before = moved.plus_years(-3).plus_days(-40);
    let waived = |post: &str, by, document| {
        let on = moved.plus_days(30);
        (on, PersonEvent::Waived { post: post.into(), by, on, document })
    };
    let rotated = |draft: Draft, from: &'static str, ground| {
        let to = draft.post;
        draft.keeping(from).with(appointed(from, before, Ground::Ordinary)).with(appointed(to, moved, ground))
    };
    vec![
        rotated(
            Draft::new(
                "return-within-year",
                ["Мәмбетов", "Қанат", "Олжасұлы"],
                Date::of(1980, 1, 9),
                "ia-23-transport-head",
                [
                    "Бес ай бұрын ротацияланған: бұрынғы лауазымы бос, бірақ бір жыл бойы оған жабық",
                    "Пять месяцев назад прошёл ротацию: прежняя должность свободна, но год для него закрыта",
                    "Rotated five months ago: the post left is vacant, but closed to him for a year",
                ],
            ),
            "ia-27-transport-head",
            Ground::Rotation,
        ),
        rotated(
            Draft::new(
                "decided-otherwise",
                ["Оразбаев", "Бауыржан", "Ілиясұлы"],
                Date::of(1971, 9, 17),
                "pg-31-head",
                [
                    "Номенклатура қызметкері, Президент бір жылдық шектеу туралы өзгеше шешім қабылдаған",
                    "Номенклатурный сотрудник, Президент решил об ограничении в один год иначе",
                    "A nomenclature employee, and the President decided otherwise on the one-year bar",
                ],
            ),
            "pg-33-head",
            Ground::Rotation,
        )
        .with(waived("pg-33-head", WaiverBy::President, Some(paper(moved.plus_days(30), "")))),
        rotated(
            Draft::new(
                "decided-by-nobody-entitled",
                ["Макаров", "Дмитрий", "Евгеньевич"],
                Date::of(1979, 6, 8),
                "ia-33-transport-first",
                [
                    "Номенклатураға кірмейді, ал бір жылдық шектеуден босатуды құқығы жоқ адам жазған",
                    "Не номенклатура, а отступить от годичного ограничения решил тот, кто не вправе",
                    "Not a nomenclature employee, and the bar was lifted by someone with no right to do so",
                ],
            ),
            "ia-31-transport-first",
            Ground::InterestOfService,
        )
        .with(waived("ia-31-transport-first", WaiverBy::Other, None)),
        rotated(
            Draft::new(
                "moved-for-refusing",
                ["Төлеуов", "Серік", "Дамирұлы"],
                Date::of(1977, 11, 3),
                "em-19-deputy-1",
                [
                    "Ротациядан бас тартқаны үшін ауыстырылған: бұрынғы лауазымына бір жыл бойы қайта алмайды",
                    "Перемещён за отказ от ротации: год не может вернуться на прежнюю должность",
                    "Moved for refusing rotation: cannot return to the former post for a year",
                ],
            ),
            "em-23-deputy-1",
            Ground::RefusalOfRotation,
        ),
    ]
}

fn posts(desk: &Desk<'_>) -> Vec<Draft> {
    let away = desk.today.plus_days(-45);
    let matched = desk.day(2, 12, 1).min(desk.today);
    vec![
        Draft::new(
            "first-deputy-without-line",
            ["Жақыпов", "Саят", "Рүстемұлы"],
            Date::of(1984, 8, 20),
            "fm-11-first",
            [
                "Бірінші орынбасар, ал тізбеде бұл бөлімшенің тек орынбасары бар: тізбеге кіре ме?",
                "Первый заместитель, а в перечне для этого подразделения есть только заместитель: входит ли он?",
                "A first deputy, while the list names only deputies of this unit: is the post listed?",
            ],
        )
        .since(desk.usual_start()),
        Draft::new(
            "unit-kind-unknown",
            ["Мырзахметов", "Арман", "Санжарұлы"],
            Date::of(1985, 12, 28),
            "ia-334800000-head",
            [
                "Бөлімшенің түрі жазылмаған: лауазымның тізбеге кіретінін айту мүмкін емес",
                "Вид подразделения не записан: сказать, входит ли должность в перечень, нельзя",
                "The kind of the unit is not recorded: whether the post is listed cannot be said",
            ],
        )
        .since(desk.usual_start()),
        Draft::new(
            "match-unconfirmed",
            ["Ермеков", "Дәулет", "Асқарұлы"],
            Date::of(1983, 2, 15),
            "em-101010000-head",
            [
                "Бөлімше қайта құрылған, лауазымның тізбе тармағына сәйкестігін ешкім растамаған",
                "Подразделение преобразовано, соответствие должности пункту перечня никем не подтверждено",
                "The unit was restructured, and nobody has confirmed which list item the post falls under",
            ],
        )
        .recording(StaffEvent::PostMatched {
            post: "em-101010000-head".into(),
            matched: ItemMatch { item: "emergency.7".into(), confirmed_by: None, on: Some(matched) },
        })
        .since(desk.usual_start()),
        Draft::new(
            "holder-away",
            ["Дүйсенбаева", "Перизат", "Ермекқызы"],
            Date::of(1989, 3, 31),
            "fm-61-head",
            [
                "Негізгі иесі бала күтімінде: лауазым уақытша бос, ротациямен толтыруға бола ма?",
                "Основной сотрудник в отпуске по уходу: должность временно вакантна, можно ли занять её ротацией?",
                "The main holder is on child-care leave: the post is temporarily vacant; may rotation fill it?",
            ],
        )
        .recording(StaffEvent::TemporarilyVacant {
            post: "fm-61-head".into(),
            from: away,
            until: Some(desk.today.plus_months(14)),
        })
        .since(desk.usual_start())
        .with(absent(AbsenceKind::ChildCareLeave, away, Some(desk.today.plus_months(14)))),
        Draft::new(
            "level-open",
            ["Қасымова", "Айнұр", "Серікқызы"],
            Date::of(1976, 2, 29),
            "pg-academy-deputy-1",
            [
                "Академия орталық деңгейге жатқызылған, бірақ Қосшыда орналасқан: деңгейді растау керек",
                "Академия отнесена к центральному уровню, но стоит в Косшы: уровень надо подтвердить",
                "The Academy is taken as central but stands in Kosshy: the level is to be confirmed",
            ],
        )
        .since(desk.usual_start()),
        Draft::new(
            "president-appoints",
            ["Сүлейменов", "Ғалым", "Мақсатұлы"],
            Date::of(1968, 10, 25),
            "pg-academy-head",
            [
                "Бұл лауазымға Президент тағайындайды: бұйрық емес, өкім керек",
                "На эту должность назначает Президент: нужен не приказ, а распоряжение",
                "The President appoints to this post: it takes his order and not the head's",
            ],
        )
        .since(desk.usual_start()),
    ]
}

/// Two people recorded as holders of one post.
fn double(desk: &Desk<'_>) -> Vec<Draft> {
    let post = "em-351010000-head";
    let title = [
        "Бір лауазымға екі адам жазылған: біріншісінің босатылғаны тіркелмеген",
        "На одной должности записаны двое: освобождение первого не внесено",
        "Two people are recorded in one post: the release of the first was not entered",
    ];
    vec![
        Draft::new("first-of-two", ["Сатыбалдин", "Асқар", "Нұржанұлы"], Date::of(1970, 7, 12), post, title)
            .since(desk.day(5, 9, 1)),
        Draft::new("second-of-two", ["Никитин", "Евгений", "Андреевич"], Date::of(1985, 1, 18), post, title)
            .since(desk.usual_start()),
    ]
}

fn files(desk: &Desk<'_>) -> Vec<Draft> {
    let unmet = PersonEvent::Qualified { requirement: "service-10-years".into(), met: false };
    let open = CircumstanceKind::FamilyMemberWithDisability {
        dependent: Fact::Known(true),
        cohabiting: Fact::Unknown,
        group: Fact::Unknown,
    };
    vec![
        Draft::new(
            "qualification-not-met",
            ["Сейдахметов", "Әлібек", "Берікұлы"],
            Date::of(1992, 5, 9),
            "pg-10-head",
            [
                "Мерзімі толады, бірақ өз санатының өтіл талабына сай емес: тең лауазымға да тағайындауға болмайды",
                "Срок истекает, но стажа по требованиям своей же категории нет: и на равную должность назначить нельзя",
                "The term passes, but the length of service his own category asks is lacking: no equal post is open to him",
            ],
        )
        .since(desk.usual_start())
        .with((desk.usual_start(), unmet)),
        Draft {
            unknown_requirement: Some("leadership-3-years"),
            ..Draft::new(
                "qualification-unknown",
                ["Егоров", "Константин", "Петрович"],
                Date::of(1981, 8, 1),
                "pg-11-head",
                [
                    "Басшылық өтілі туралы мәлімет жоқ: талапқа сай ма – айтуға болмайды",
                    "О стаже на руководящей работе сведений нет: соответствует ли требованию, неизвестно",
                    "Nothing is recorded of the time in leadership: whether the requirement is met cannot be said",
                ],
            )
            .since(desk.usual_start())
        },
        Draft::new(
            "one-name",
            ["Темірлан", "", ""],
            Date::of(1988, 12, 16),
            "fm-79-deputy-1",
            [
                "Құжатында бір ғана есімі бар: аты да, әкесінің аты да жоқ",
                "В документе одно имя: ни имени отдельно от фамилии, ни отчества",
                "The document gives one name only: neither a given name nor a patronymic beside it",
            ],
        )
        .since(desk.usual_start()),
        Draft {
            number_born: Date::of(1979, 1, 10),
            ..Draft::new(
                "number-and-birth-differ",
                ["Мұқанов", "Жасұлан", "Қанатұлы"],
                Date::of(1979, 10, 1),
                "fm-79-deputy-2",
                [
                    "ЖСН-нің алғашқы цифрлары туған күніне сай емес: бұл заңды, қате деп саналмайды",
                    "Первые цифры ИИН не совпадают с датой рождения: это законно и не ошибка",
                    "The first digits of the IIN differ from the date of birth: that is lawful and no error",
                ],
            )
            .since(desk.usual_start())
        },
        Draft::new(
            "circumstance-incomplete",
            ["Құлмағамбетов", "Ернар", "Талғатұлы"],
            Date::of(1982, 3, 3),
            "ia-79-penal-deputy-1",
            [
                "Отбасы мүшесі туралы құжат бар, бірақ топ пен бірге тұру жазылмаған: қорғала ма – белгісіз",
                "Документ о члене семьи есть, но группа и совместное проживание не записаны: защищён ли, неизвестно",
                "There is a paper on the relative, but neither group nor common residence is recorded: protection is open",
            ],
        )
        .since(desk.usual_start())
        .with(proved(open, desk.day(3, 3, 1), None)),
        Draft::new(
            "renamed-and-barred",
            ["Аманжолов", "Нұржан", "Төлегенұлы"],
            Date::of(1978, 9, 22),
            "ia-79-transport-head",
            [
                "Ротациядан кейін бұрынғы лауазымының атауы өзгерді: шектеу мұрагер лауазымға да таралады",
                "После ротации прежняя должность переименована: ограничение переходит на её преемницу",
                "After the rotation the post left was renamed: the bar passes to the post that took its place",
            ],
        )
        .keeping("ia-75-transport-head")
        .after(predecessor(
            desk,
            "ia-75-transport-head-old",
            "ia-75-transport-head",
            ReorganisationCause::Renaming,
            desk.today.plus_days(-50),
        ))
        .with(appointed("ia-75-transport-head-old", desk.today.plus_months(-44), Ground::Ordinary))
        .with(appointed("ia-79-transport-head", desk.today.plus_months(-4), Ground::Rotation)),
    ]
}
