//! Absences and the day on which the term has passed (rules/3.3).

use calendar::Date;
use registry::AbsenceKind::{ChildCareLeave, SickLeave, StudyLeave};
use registry::PersonEvent;

use super::super::dated::absent;
use super::{Desk, Draft};

pub(super) fn cases(desk: &Desk<'_>) -> Vec<Draft> {
    let mut cases = lengths(desk);
    cases.extend(joined(desk));
    cases.extend(edges(desk));
    cases
}

fn lengths(desk: &Desk<'_>) -> Vec<Draft> {
    let leave = |to| absent(StudyLeave, desk.day(2, 9, 1), Some(to));
    vec![
        Draft::new(
            "two-months-exactly",
            ["Оспанов", "Мұрат", "Серікұлы"],
            Date::of(1979, 4, 12),
            "pg-55-deputy-1",
            [
                "Оқу демалысы дәл екі айға созылды: екі айдан асқан жоқ, сондықтан мерзімге кіреді",
                "Учебный отпуск длился ровно два месяца: не более двух, поэтому в срок засчитывается",
                "The study leave lasted exactly two months: not more than two, so it counts towards the term",
            ],
        )
        .since(desk.usual_start())
        .with(leave(desk.day(2, 10, 31))),
        Draft::new(
            "two-months-and-a-day",
            ["Қалиева", "Айгүл", "Маратқызы"],
            Date::of(1982, 9, 3),
            "pg-55-deputy-2",
            [
                "Оқу демалысы екі айдан бір күнге артық: барлық 62 күн мерзімнен шығарылады",
                "Учебный отпуск длился на день дольше двух месяцев: из срока исключаются все 62 дня",
                "The study leave was a day longer than two months: all 62 days are left out of the term",
            ],
        )
        .since(desk.usual_start())
        .with(leave(desk.day(2, 11, 1))),
        Draft::new(
            "sick-five-months",
            ["Васильев", "Олег", "Николаевич"],
            Date::of(1974, 1, 25),
            "pg-43-deputy-1",
            [
                "Бес ай ауырды, бірақ сырқат мерзімнен шығарылатын болмау түрлеріне жатпайды",
                "Болел пять месяцев, но болезнь не относится к отсутствиям, исключаемым из срока",
                "Was ill for five months, but illness is not an absence that is left out of the term",
            ],
        )
        .since(desk.usual_start())
        .with(absent(SickLeave, desk.day(2, 3, 1), Some(desk.day(2, 7, 31)))),
        Draft::new(
            "leave-without-end",
            ["Есімова", "Динара", "Болатқызы"],
            Date::of(1988, 6, 17),
            "ia-35-transport-head",
            [
                "Бала күтімі демалысының аяқталатын күні жазылмаған, әзірге екі айға толған жоқ: үш жылдың қашан толатыны белгісіз",
                "Конец отпуска по уходу за ребёнком не записан, двух месяцев ещё нет: когда истекут три года, неизвестно",
                "The end of the child-care leave is not recorded and it is not yet two months long: when the three years pass is open",
            ],
        )
        .since(desk.today.plus_days(20).plus_years(-3))
        .with(absent(ChildCareLeave, desk.today.plus_days(-40), None)),
        Draft::new(
            "leave-without-end-long",
            ["Ковалёва", "Ольга", "Петровна"],
            Date::of(1987, 2, 8),
            "ia-63-transport-head",
            [
                "Бала күтімі демалысының соңы жазылмаған, бірақ ол екі айдан асты: мерзімнің төменгі шегі күн сайын жылжиды",
                "Конец отпуска по уходу за ребёнком не записан, но он уже больше двух месяцев: нижняя граница срока сдвигается с каждым днём",
                "The end of the child-care leave is not recorded, but it is over two months already: the earliest end of the term moves day by day",
            ],
        )
        .since(desk.today.plus_days(20).plus_years(-3))
        .with(absent(ChildCareLeave, desk.today.plus_days(-75), None)),
    ]
}

fn joined(desk: &Desk<'_>) -> Vec<Draft> {
    let tenth = desk.day(2, 10, 11);
    // The Friday on or before 11 October.
    let friday = tenth.plus_days(-(tenth.day_number() + 3 - 4).rem_euclid(7));
    vec![
        Draft::new(
            "leaves-back-to-back",
            ["Мұсаев", "Ержан", "Асқарұлы"],
            Date::of(1981, 11, 30),
            "em-15-deputy-1",
            [
                "Екі демалыс бірінен кейін бірі, әрқайсысы екі айға жетпейді: бір болмау ма, әлде екеу ме?",
                "Два отпуска подряд, каждый короче двух месяцев: одно отсутствие или два?",
                "Two leaves one after the other, each under two months: one absence or two?",
            ],
        )
        .since(desk.usual_start())
        .with(absent(StudyLeave, desk.day(2, 1, 10), Some(desk.day(2, 2, 20))))
        .with(absent(ChildCareLeave, desk.day(2, 2, 21), Some(desk.day(2, 3, 25)))),
        Draft::new(
            "leaves-over-a-weekend",
            ["Сейітов", "Данияр", "Қайратұлы"],
            Date::of(1983, 3, 19),
            "em-15-deputy-2",
            [
                "Екі демалысты тек демалыс күндері бөліп тұр: олардың арасында жұмыс күні жоқ",
                "Два отпуска разделены только выходными: рабочего дня между ними нет",
                "Only a weekend lies between two leaves: there is no working day between them",
            ],
        )
        .since(desk.usual_start())
        .with(absent(StudyLeave, desk.day(2, 9, 2), Some(friday)))
        .with(absent(ChildCareLeave, friday.plus_days(3), Some(friday.plus_days(35)))),
    ]
}

fn edges(desk: &Desk<'_>) -> Vec<Draft> {
    let leap =
        (0..9).map(|n| desk.today.year() - n).find_map(|year| Date::new(year, 2, 29).filter(|d| *d < desk.today));
    let passed = desk.today.plus_days(-30);
    let due = desk.today.plus_days(-20);
    vec![
        Draft::new(
            "leave-begun-before",
            ["Жүнісова", "Мадина", "Талғатқызы"],
            Date::of(1985, 7, 21),
            "fm-27-deputy-1",
            [
                "Оқу демалысы тағайындалғанға дейін басталған: 86 күннің тек 28-і мерзім ішінде",
                "Учебный отпуск начался до назначения: из 86 дней в срок приходятся только 28",
                "The study leave began before the appointment: only 28 of its 86 days lie in the term",
            ],
        )
        .since(desk.usual_start())
        .with(absent(StudyLeave, desk.day(4, 12, 5), Some(desk.usual_start().plus_days(27)))),
        Draft::new(
            "leave-past-the-term",
            ["Омаров", "Нұрлан", "Болатұлы"],
            Date::of(1976, 10, 2),
            "fm-27-deputy-2",
            [
                "Демалыс үш жылдық мерзім бітпей басталып, одан асып кетті: барлық 121 күн шығарылады",
                "Отпуск начался до истечения трёх лет и вышел за них: исключаются все 121 день",
                "The leave began before the three years had passed and ran past them: all 121 days are left out",
            ],
        )
        .since(passed.plus_years(-3))
        .with(absent(StudyLeave, desk.today.plus_days(-90), Some(desk.today.plus_days(30)))),
        Draft::new(
            "leave-from-the-day",
            ["Нұрғалиев", "Айдар", ""],
            Date::of(1980, 5, 14),
            "ia-59-penal-deputy-1",
            [
                "Демалыс үш жыл толған күні басталды: мерзім өтіп кеткен, адам демалыста жүріп ротацияға жатады",
                "Отпуск начался в день, когда истекли три года: срок уже прошёл, и сотрудник подлежит ротации, находясь в отпуске",
                "The leave began on the day the three years had passed: the term is over, and the employee is due while on leave",
            ],
        )
        .since(due.plus_years(-3))
        .with(absent(ChildCareLeave, due, Some(desk.today.plus_days(130)))),
        Draft::new(
            "leap-day",
            ["Байжанов", "Самат", "Ерланұлы"],
            Date::of(1978, 12, 6),
            "pg-59-deputy-1",
            [
                "29 ақпанда тағайындалған: үш жылдан кейін мұндай күн жоқ, мерзім 28 ақпанда толады",
                "Назначен 29 февраля: через три года такого дня нет, срок истекает 28 февраля",
                "Appointed on 29 February: three years on there is no such day, and the term has passed on 28 February",
            ],
        )
        .since(leap.unwrap_or(desk.usual_start())),
        Draft::new(
            "extra-duties",
            ["Темірбеков", "Асқар", "Жомартұлы"],
            Date::of(1977, 8, 29),
            "ia-43-penal-head",
            [
                "Басқа лауазымның міндеттері қоса жүктелген: лауазым ауысқан жоқ, мерзім үзілмейді",
                "Дополнительно возложены обязанности по другой должности: должность не менялась, срок не прерывается",
                "Was given the duties of another post besides his own: the post did not change, and the term runs on",
            ],
        )
        .since(desk.usual_start())
        .with((
            desk.day(2, 1, 1),
            PersonEvent::DutiesAdded { from: desk.day(2, 1, 1), until: None, post: Some("ia-43-penal-deputy-1".into()) },
        )),
    ]
}
