//! Family circumstances, consents, refusals and extensions (rules/6).

use calendar::Date;
use registry::{CircumstanceKind, Fact, PersonEvent, RefusalOf, Relation};

use super::super::dated::{Dated, claimed, consented, extended, proved};
use super::{Desk, Draft};

/// An own child with a disability, born on the day.
pub(super) fn disabled_child(born: Date) -> CircumstanceKind {
    CircumstanceKind::ChildWithDisability { relation: Fact::Known(Relation::Own), born: Some(born) }
}

fn relative(group: u8) -> CircumstanceKind {
    CircumstanceKind::FamilyMemberWithDisability {
        dependent: Fact::Known(true),
        cohabiting: Fact::Known(true),
        group: Fact::Known(group),
    }
}

fn parent(dependent: Fact<bool>) -> CircumstanceKind {
    CircumstanceKind::PensionerParent { pensioner: Fact::Known(true), dependent, cohabiting: Fact::Known(true) }
}

fn refused(of: RefusalOf, on: Date) -> Dated {
    (on, PersonEvent::Refused { of, post: None, on })
}

pub(super) fn cases(desk: &Desk<'_>) -> Vec<Draft> {
    let mut cases = children(desk);
    cases.extend(adults(desk));
    cases.extend(extensions(desk));
    cases.extend(consents(desk));
    cases
}

fn children(desk: &Desk<'_>) -> Vec<Draft> {
    let since = desk.day(4, 3, 1);
    let ward = CircumstanceKind::ChildWithDisability {
        relation: Fact::Known(Relation::Ward),
        born: Some(desk.today.plus_years(-9)),
    };
    vec![
        Draft::new(
            "child-turns-eighteen",
            ["Досанова", "Сәуле", "Бауыржанқызы"],
            Date::of(1980, 8, 15),
            "pg-61-deputy-1",
            [
                "Мүгедектігі бар баласы жоспар жылының ортасында 18-ге толады: қорғау сол күнге дейін",
                "Ребёнку с инвалидностью в середине года плана исполнится 18: защита действует до этого дня",
                "The child with a disability turns eighteen in the middle of the plan year: protection lasts until that day",
            ],
        )
        .since(desk.day(3, 5, 1))
        .with(proved(disabled_child(desk.day(18, 6, 10)), since, None)),
        Draft::new(
            "grown-child",
            ["Есенов", "Қайрат", "Төлегенұлы"],
            Date::of(1971, 6, 1),
            "pg-61-deputy-2",
            [
                "Баласы кәмелетке толған, ал отбасы мүшесі ретінде тобы мен асырауы жазылмаған",
                "Ребёнок уже совершеннолетний, а как член семьи с группой и иждивением он не записан",
                "The child is of age, and not recorded as a dependent family member with a group",
            ],
        )
        .since(desk.usual_start())
        .with(proved(disabled_child(desk.today.plus_years(-20)), since, None)),
        Draft::new(
            "ward",
            ["Шәріпова", "Ләззат", "Медетқызы"],
            Date::of(1984, 4, 4),
            "pg-61-deputy-3",
            [
                "Мүгедектігі бар балаға қамқоршы: туған баласы болмаса да қорғалады",
                "Опекун ребёнка с инвалидностью: защищена, хотя ребёнок не родной",
                "Guardian of a child with a disability: protected although the child is not her own",
            ],
        )
        .since(desk.usual_start())
        .with(proved(ward, since, None)),
    ]
}

fn adults(desk: &Desk<'_>) -> Vec<Draft> {
    let since = desk.day(4, 3, 1);
    vec![
        Draft::new(
            "claimed-only",
            ["Тұрсынов", "Нұрбол", "Айбекұлы"],
            Date::of(1986, 11, 11),
            "fm-35-deputy-1",
            [
                "Зейнеткер ата-анасы асырауында дейді, бірақ құжаты жоқ",
                "Заявляет о родителе-пенсионере на иждивении, но документа нет",
                "Claims a dependent pensioner parent, but there is no document",
            ],
        )
        .since(desk.usual_start())
        .with(claimed(parent(Fact::Known(true)), since)),
        Draft::new(
            "document-expired",
            ["Романов", "Сергей", "Юрьевич"],
            Date::of(1979, 2, 20),
            "fm-35-deputy-2",
            [
                "Отбасы мүшесінің мүгедектігі туралы құжаттың мерзімі бір ай бұрын өтті",
                "Срок документа об инвалидности члена семьи истёк месяц назад",
                "The paper on the family member's disability ran out a month ago",
            ],
        )
        .since(desk.usual_start())
        .with(proved(relative(1), since, Some(desk.today.plus_days(-30)))),
        Draft::new(
            "parent-dependency-unknown",
            ["Айтбай", "Медет", "Жомартұлы"],
            Date::of(1982, 7, 30),
            "fm-39-deputy-1",
            [
                "Ата-анасы зейнеткер екені құжатпен расталған, ал асырауында ма – жазылмаған",
                "Родитель-пенсионер подтверждён документом, но на иждивении ли он, не записано",
                "The parent's pension is documented, but whether the parent is dependent is not recorded",
            ],
        )
        .since(desk.usual_start())
        .with(proved(parent(Fact::Unknown), since, None)),
        Draft::new(
            "third-group",
            ["Заманбеков", "Олжас", "Саятұлы"],
            Date::of(1987, 9, 27),
            "fm-39-deputy-2",
            [
                "Асырауындағы отбасы мүшесінің мүгедектігі III топ: қорғау тек I және II топқа",
                "У иждивенца III группа инвалидности: защита только при I и II",
                "The dependent relative has group III: protection reaches groups I and II only",
            ],
        )
        .since(desk.usual_start())
        .with(proved(relative(3), since, None)),
        Draft::new(
            "same-city",
            ["Бектұрова", "Жанар", "Ұланқызы"],
            Date::of(1981, 1, 5),
            "fm-71-deputy-1",
            [
                "Қорғалады және Астанада өңірлік лауазымда: орталыққа ауысса, қоныс аудармайды",
                "Защищена и занимает региональную должность в Астане: при переходе в центр переезда нет",
                "Protected, in a regional post in Astana: a move to the centre is no relocation",
            ],
        )
        .since(desk.usual_start())
        .with(proved(relative(2), since, None)),
    ]
}

fn extensions(desk: &Desk<'_>) -> Vec<Draft> {
    let since = desk.day(5, 3, 1);
    let over = desk.today.plus_days(-200);
    let protected = |draft: Draft| draft.with(proved(relative(2), since, None));
    vec![
        protected(Draft::new(
            "extension-running",
            ["Наурызбаев", "Ерлан", "Маратұлы"],
            Date::of(1974, 3, 22),
            "ia-55-penal-head",
            [
                "Мерзімі ұзартылған және әлі жүріп жатыр: жоспарлы ауысуға жазбаша келісімі керек",
                "Срок продлён и ещё идёт: на плановое перемещение нужно письменное согласие",
                "The time in the post is extended and still runs: a planned move needs written consent",
            ],
        ))
        .since(over.plus_years(-3))
        .with(refused(RefusalOf::Relocation, over.plus_days(-50)))
        .with(extended(over.plus_days(-10), desk.today.plus_months(9))),
        protected(Draft::new(
            "extension-ended",
            ["Волков", "Виталий", "Михайлович"],
            Date::of(1973, 12, 24),
            "ia-59-penal-head",
            [
                "Ұзартылған мерзім өтті, адам әлі лауазымда: енді сол елді мекеннен лауазым ұсынылуға тиіс",
                "Продление истекло, сотрудник всё ещё в должности: теперь следует предложить место в той же местности",
                "The extension has run out and he is still in the post: a post in the same locality is to be offered",
            ],
        ))
        .since(over.plus_years(-3))
        .with(refused(RefusalOf::Relocation, over.plus_days(-50)))
        .with(extended(over.plus_days(-10), desk.today.plus_days(-15))),
        protected(Draft::new(
            "extended-twice",
            ["Сағынтаев", "Алмас", "Ерболұлы"],
            Date::of(1975, 10, 19),
            "ia-61-penal-head",
            [
                "Екі рет ұзартылды, екеуі бірге үш жылдық шекке тақады: тағы ұзартуға бір ай ғана қалды",
                "Продлевали дважды, вместе почти три года: на новое продление остаётся месяц",
                "Extended twice, together nearly three years: one month is left for a further extension",
            ],
        ))
        .since(over.plus_years(-3))
        .with(refused(RefusalOf::Relocation, over.plus_days(-50)))
        .with(extended(over.plus_days(-10), over.plus_months(6)))
        .with(extended(over.plus_months(5), over.plus_months(35))),
        protected(Draft::new(
            "refused-relocation",
            ["Попова", "Ирина", "Алексеевна"],
            Date::of(1980, 2, 2),
            "ia-62-penal-head",
            [
                "Қорғалады, көшуден бас тартты: ұсыныс та, ұзарту да әлі жоқ",
                "Защищена и отказалась от переезда: нет ещё ни предложения, ни продления",
                "Protected, refused to relocate: neither an offer nor an extension has followed yet",
            ],
        ))
        .since(over.plus_years(-3))
        .with(refused(RefusalOf::Relocation, desk.today.plus_days(-12))),
        protected(Draft::new(
            "refused-offered-post",
            ["Жақсылық", "Тимур", "Серікович"],
            Date::of(1976, 5, 5),
            "ia-63-penal-head",
            [
                "Сол елді мекендегі ұсынылған лауазымнан да бас тартты: босатылуы мүмкін, бірақ ұзарту жолы ашық еді",
                "Отказался и от предложенной в той же местности должности: возможно освобождение, хотя продление было открыто",
                "Refused the post offered in the same locality too: release is possible, though extension was open",
            ],
        ))
        .since(over.plus_years(-3))
        .with(refused(RefusalOf::Relocation, over.plus_days(60)))
        .with(refused(RefusalOf::OfferedPost, over.plus_days(120))),
    ]
}

fn consents(desk: &Desk<'_>) -> Vec<Draft> {
    const TO: &str = "em-75-deputy-1";
    let since = desk.day(4, 3, 1);
    let asked = desk.today.plus_days(-60);
    let protected = |draft: Draft| draft.since(desk.usual_start()).with(proved(relative(1), since, None));
    let withdrawn = |on| (on, PersonEvent::ConsentWithdrawn { to: TO.into(), on });
    let issued = |on| (on, PersonEvent::ActIssued { to: TO.into(), on });
    vec![
        protected(Draft::new(
            "consent-to-another-post",
            ["Әбілова", "Гүлнар", "Мұратқызы"],
            Date::of(1983, 5, 26),
            "em-10-deputy-1",
            [
                "Көшуге жазбаша келісімі бар, бірақ ол бір ғана лауазымға берілген",
                "Письменное согласие на переезд есть, но дано только на одну должность",
                "There is written consent to relocate, but to one post only",
            ],
        ))
        .with(consented(TO, asked)),
        protected(Draft::new(
            "consent-by-word",
            ["Смағұлов", "Ермек", "Қуанышұлы"],
            Date::of(1982, 10, 10),
            "em-10-deputy-2",
            [
                "Келісімін ауызша айтты: жазбаша емес, сондықтан көшіруге болмайды",
                "Согласился устно: письменного согласия нет, переводить с переездом нельзя",
                "Consented by word of mouth: not in writing, so he cannot be relocated",
            ],
        ))
        .with((asked, PersonEvent::Consented { to: TO.into(), on: asked, written: false, document: None })),
        protected(Draft::new(
            "consent-withdrawn",
            ["Кенжебаев", "Талғат", "Шыңғысұлы"],
            Date::of(1978, 4, 28),
            "em-11-deputy-1",
            [
                "Жазбаша келісімін тағайындау туралы акт шыққанға дейін қайтарып алды",
                "Отозвал письменное согласие до издания акта о назначении",
                "Withdrew the written consent before the act of appointment was issued",
            ],
        ))
        .with(consented(TO, asked))
        .with(withdrawn(asked.plus_days(20))),
        protected(Draft::new(
            "consent-withdrawn-late",
            ["Тасмағамбетова", "Раушан", "Нұрланқызы"],
            Date::of(1981, 6, 14),
            "em-11-deputy-2",
            [
                "Келісімін акт шыққаннан кейін қайтарып алды: ауысу тоқтай ма?",
                "Отозвала согласие после издания акта: останавливает ли это перемещение?",
                "Withdrew the consent after the act had been issued: does that stop the move?",
            ],
        ))
        .keeping(TO)
        .with(consented(TO, asked))
        .with(issued(asked.plus_days(30)))
        .with(withdrawn(asked.plus_days(40))),
    ]
}
