//! Where a term begins: reorganisation, renaming, days of the act, and the transition (rules/3.1, 3.2, 25).

use calendar::Date;
use registry::{Fact, Ground, PersonEvent, RefusalOf, ReorganisationCause, StaffEvent};

use super::super::dated::{appointed, extended, left, proved, reappointed};
use super::protection::disabled_child;
use super::{Desk, Draft};
use crate::demo::particulars;

pub(super) fn cases(desk: &Desk<'_>) -> Vec<Draft> {
    let mut cases = causes(desk);
    cases.extend(gaps(desk));
    cases.extend(acts(desk));
    cases.extend(transition(desk));
    cases
}

/// A post that stood in place of `new` until the day before `on`; `new` is a post of the establishment or made like one from it.
pub(super) fn predecessor(
    desk: &Desk<'_>,
    old: &str,
    new: &str,
    cause: ReorganisationCause,
    on: Date,
) -> [StaffEvent; 3] {
    let like = new.strip_suffix("-old").unwrap_or(new);
    let mut post = particulars(desk.slot(like), desk.today, None);
    post.key = old.into();
    let last_day = on.plus_days(-1);
    [
        StaffEvent::Post(Box::new(post)),
        StaffEvent::PostAbolished { post: old.into(), last_day },
        StaffEvent::Reorganised { cause, on, from: old.into(), to: new.into() },
    ]
}

impl Draft {
    /// After these steps of the staff list.
    pub(super) fn after(mut self, steps: [StaffEvent; 3]) -> Draft {
        self.staff.extend(steps);
        self
    }
}

fn causes(desk: &Desk<'_>) -> Vec<Draft> {
    use ReorganisationCause::{Renaming, Reorganisation, StructureChange};
    let (begun, renamed) = (desk.day(5, 5, 10), desk.day(3, 7, 1));
    let again = desk.day(2, 3, 1);
    vec![
        Draft::new(
            "renamed-equal",
            ["Ибраев", "Төлеген", "Мұратұлы"],
            Date::of(1973, 5, 18),
            "em-591010000-head",
            [
                "Лауазымның атауы өзгеріп, тең дәрежелі лауазымға үзіліссіз тағайындалды: мерзім бұрынғы күннен есептеледі",
                "Должность переименована, назначение на равную без перерыва: срок считается с прежнего дня",
                "The post was renamed and he was appointed to the equal one without a gap: the term runs from the earlier day",
            ],
        )
        .after(predecessor(desk, "em-591010000-head-old", "em-591010000-head", Renaming, renamed))
        .with(appointed("em-591010000-head-old", begun, Ground::Ordinary))
        .with(reappointed("em-591010000-head", renamed, Ground::Renaming, Fact::Known(true), Fact::Unknown, true)),
        Draft::new(
            "renamed-unequal",
            ["Лебедев", "Игорь", "Иванович"],
            Date::of(1975, 9, 9),
            "em-391010000-head",
            [
                "Атауы өзгерген лауазым тең дәрежелі емес деп танылды: мерзім жаңадан басталады",
                "Переименованная должность признана неравной: срок начинается заново",
                "The renamed post was found not to be of equal rank: the term begins anew",
            ],
        )
        .after(predecessor(desk, "em-391010000-head-old", "em-391010000-head", Renaming, renamed))
        .with(appointed("em-391010000-head-old", begun, Ground::Ordinary))
        .with(reappointed("em-391010000-head", renamed, Ground::Renaming, Fact::Known(false), Fact::Unknown, true)),
        Draft::new(
            "equality-unknown",
            ["Әлиев", "Рүстем", "Қанатұлы"],
            Date::of(1982, 2, 27),
            "em-471010000-head",
            [
                "Қайта ұйымдастырудан кейін тағайындалған, бірақ дәреженің теңдігі де, құжаты да жазылмаған",
                "Назначен после реорганизации, но ни равенство должностей, ни документ не записаны",
                "Appointed after a reorganisation, but neither the equality of the posts nor its paper is recorded",
            ],
        )
        .after(predecessor(desk, "em-471010000-head-old", "em-471010000-head", Reorganisation, renamed))
        .with(appointed("em-471010000-head-old", begun, Ground::Ordinary))
        .with(reappointed("em-471010000-head", renamed, Ground::Reorganisation, Fact::Unknown, Fact::Unknown, false)),
        Draft::new(
            "restructured-twice",
            ["Садықов", "Берік", "Серікұлы"],
            Date::of(1979, 12, 11),
            "ia-551010000-head",
            [
                "Лауазым екі рет қайта құрылды, екеуінде де тең дәрежелі: мерзім ең бірінші тағайындаудан есептеледі",
                "Должность преобразована дважды, оба раза в равную: срок считается с самого первого назначения",
                "The post was restructured twice, each time into an equal one: the term runs from the very first appointment",
            ],
        )
        .after(predecessor(desk, "ia-551010000-head-old", "ia-551010000-head", StructureChange, again))
        .after(predecessor(desk, "ia-551010000-head-older", "ia-551010000-head-old", Reorganisation, renamed))
        .with(appointed("ia-551010000-head-older", desk.day(4, 5, 10), Ground::Ordinary))
        .with(reappointed(
            "ia-551010000-head-old",
            renamed,
            Ground::Reorganisation,
            Fact::Known(true),
            Fact::Unknown,
            true,
        ))
        .with(reappointed(
            "ia-551010000-head",
            again,
            Ground::StructureChange,
            Fact::Known(true),
            Fact::Unknown,
            true,
        )),
    ]
}

fn gaps(desk: &Desk<'_>) -> Vec<Draft> {
    let (begun, abolished, next) = (desk.day(5, 5, 10), desk.day(3, 6, 30), desk.day(3, 7, 15));
    let gap = |draft: Draft, old: &'static str, decided| {
        let new = draft.post;
        draft
            .after(predecessor(desk, old, new, ReorganisationCause::Reorganisation, abolished.plus_days(1)))
            .with(appointed(old, begun, Ground::Ordinary))
            .with(left(abolished, Ground::Reorganisation))
            .with(reappointed(new, next, Ground::Reorganisation, Fact::Known(true), decided, true))
    };
    vec![
        gap(
            Draft::new(
                "gap-undecided",
                ["Исабеков", "Жандос", "Ермекұлы"],
                Date::of(1984, 1, 16),
                "ia-47-penal-deputy-1",
                [
                    "Таратылған және жаңа лауазымның арасында 14 күн бар, мерзім көше ме – шешім жоқ",
                    "Между упразднённой и новой должностью 14 дней, решения о переносе срока нет",
                    "Fourteen days lie between the abolished and the new post, and whether the term carries over is not decided",
                ],
            ),
            "ia-47-penal-deputy-1-old",
            Fact::Unknown,
        ),
        gap(
            Draft::new(
                "gap-decided",
                ["Гончарова", "Елена", "Сергеевна"],
                Date::of(1983, 10, 4),
                "ia-47-penal-deputy-2",
                [
                    "Қайта ұйымдастыру кезіндегі үзіліс 14 күн, мерзімді көшіру туралы шешім бар",
                    "Перерыв при реорганизации составил 14 дней, решение о переносе срока есть",
                    "The gap at the reorganisation was fourteen days, and it is decided that the term carries over",
                ],
            ),
            "ia-47-penal-deputy-2-old",
            Fact::Known(true),
        ),
    ]
}

fn acts(desk: &Desk<'_>) -> Vec<Draft> {
    let mut unknown = appointed("ia-31-transport-deputy-1", desk.day(4, 1, 1), Ground::Ordinary);
    if let PersonEvent::Appointed { from, issued, taken_up, order, .. } = &mut unknown.1 {
        (*from, *issued, *taken_up, *order) = (None, None, None, None);
    }
    let mut later = appointed("ia-31-transport-deputy-2", desk.usual_start(), Ground::Ordinary);
    if let PersonEvent::Appointed { issued, taken_up, .. } = &mut later.1 {
        (*issued, *taken_up) = (Some(desk.day(3, 1, 15)), Some(desk.day(3, 3, 10)));
    }
    vec![
        Draft::new(
            "start-not-recorded",
            ["Тілеубаев", "Болат", "Әділұлы"],
            Date::of(1972, 3, 7),
            "ia-31-transport-deputy-1",
            [
                "Лауазымға қай күннен бастап тағайындалғаны да, бұйрықтың күні де жазылмаған",
                "Не записаны ни день, с которого занимает должность, ни день приказа",
                "Neither the day from which he holds the post nor the day of the order is recorded",
            ],
        )
        .with(unknown),
        Draft::new(
            "taken-up-later",
            ["Құрманов", "Ілияс", "Даниярович"],
            Date::of(1986, 6, 23),
            "ia-31-transport-deputy-2",
            [
                "Бұйрық шыққан, күшіне енген және қызметке кіріскен күндер үш бөлек",
                "Дни издания приказа, начала его действия и вступления в должность различаются",
                "The order was issued, took effect and was followed by taking up the duties on three different days",
            ],
        )
        .with(later),
    ]
}

fn transition(desk: &Desk<'_>) -> Vec<Draft> {
    let refused = desk.today.plus_days(-75);
    vec![
        Draft::new(
            "three-years-on-commencement",
            ["Рахымов", "Дархан", "Нұржанұлы"],
            Date::of(1977, 7, 7),
            "pg-15-first",
            [
                "Жарлық қолданысқа енгізілген күні дәл үш жыл толды: өтпелі тәртіпке жатады",
                "В день введения указа в действие исполнилось ровно три года: подпадает под переходный порядок",
                "On the day the decree took effect the three years were complete: the transitional rule applies",
            ],
        )
        .since(Date::of(2022, 11, 15)),
        Draft::new(
            "a-day-short-of-transition",
            ["Козлов", "Андрей", "Викторович"],
            Date::of(1978, 3, 13),
            "pg-19-first",
            [
                "Қолданысқа енгізілген күні үш жылға бір күн жетпеді: өтпелі де емес, жоспарға да үлгермейді",
                "В день введения в действие до трёх лет не хватило дня: ни переходного порядка, ни своевременного плана",
                "A day short of three years on commencement: no transitional rule, and no plan could have been made in time",
            ],
        )
        .since(Date::of(2022, 11, 16)),
        Draft::new(
            "overdue-for-years",
            ["Мағауин", "Марат", "Абайұлы"],
            Date::of(1969, 1, 31),
            "pg-27-first",
            [
                "Үш жылы жарлықтан көп бұрын толған, қорғалады және көшуден бас тартты: ұзарту қай күннен есептеледі?",
                "Три года истекли задолго до указа, защищён и отказался от переезда: от какого дня считать продление?",
                "The three years passed long before the decree, he is protected and refused to relocate: from which day does the extension run?",
            ],
        )
        .since(Date::of(2018, 6, 8))
        .with(proved(disabled_child(desk.today.plus_years(-11)), desk.day(4, 2, 1), None))
        .with((refused, PersonEvent::Refused { of: RefusalOf::Relocation, post: None, on: refused }))
        .with(extended(refused.plus_days(15), Date::of(2028, 6, 30))),
    ]
}
