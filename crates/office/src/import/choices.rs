//! The values that columns allow, each by its machine word and its name in three languages.

use super::column::{Choices, choice};

/// Yes and no.
pub(super) fn yes_no() -> Choices {
    Choices::new(vec![choice("yes", "иә", "да", "yes"), choice("no", "жоқ", "нет", "no")])
}

/// The word for a question that does not arise.
pub(super) fn not_applicable() -> Choices {
    Choices::new(vec![choice("not-applicable", "қолданылмайды", "не применимо", "not applicable")])
}

/// The word for an empty list.
pub(super) fn none() -> Choices {
    Choices::new(vec![choice("none", "ешқайсысы", "нет таких", "none")])
}

/// The words that mark a row as an example.
pub(super) fn marks() -> Choices {
    Choices::new(vec![choice("example", "мысал", "пример", "example")])
}

/// [`registry::Role`].
pub(super) fn roles() -> Choices {
    Choices::new(vec![
        choice("head", "басшы", "руководитель", "head"),
        choice("first-deputy", "бірінші орынбасар", "первый заместитель", "first deputy"),
        choice("deputy", "орынбасар", "заместитель", "deputy"),
        choice("chief-of-staff", "аппарат басшысы", "руководитель аппарата", "chief of staff"),
        choice("officer", "қызметкер", "сотрудник", "officer"),
    ])
}

/// [`registry::Level`].
pub(super) fn levels() -> Choices {
    Choices::new(vec![
        choice("central", "орталық", "центральный", "central"),
        choice("regional", "өңірлік", "региональный", "regional"),
        choice("territorial", "аумақтық", "территориальный", "territorial"),
    ])
}

/// The fields of [`registry::Nomenclature`].
pub(super) fn nomenclature() -> Choices {
    Choices::new(vec![
        choice("president-appoints", "Президент тағайындайды", "назначает Президент", "the President appoints"),
        choice("president-agrees", "Президентпен келісу", "согласование с Президентом", "agreed with the President"),
        choice(
            "administration-agrees",
            "Әкімшілікпен келісу",
            "согласование с Администрацией",
            "agreed with the Administration",
        ),
    ])
}

/// [`registry::Ground`].
pub(super) fn grounds() -> Choices {
    Choices::new(vec![
        choice("ordinary", "жалпы тәртіп", "общий порядок", "ordinary"),
        choice("rotation", "ротация", "ротация", "rotation"),
        choice("interest-of-service", "қызмет мүддесі", "интересы службы", "interest of the service"),
        choice("reorganisation", "қайта ұйымдастыру", "реорганизация", "reorganisation"),
        choice("structure-change", "құрылымның өзгеруі", "изменение структуры", "change of structure"),
        choice("renaming", "лауазым атауының өзгеруі", "переименование должности", "renaming"),
        choice("refusal-of-rotation", "ротациядан бас тарту", "отказ от ротации", "refusal of rotation"),
        choice("accepted-offer", "ұсынылған лауазымға келісу", "принятое предложение", "accepted offer"),
        choice(
            "refusal-of-offered-post",
            "ұсынылған лауазымнан бас тарту",
            "отказ от предложенной должности",
            "refusal of the offered post",
        ),
        choice("dismissal", "қызметтен шығу", "увольнение", "dismissal"),
    ])
}

/// [`registry::AbsenceKind`].
pub(super) fn absence_kinds() -> Choices {
    Choices::new(vec![
        choice("study-leave", "оқу демалысы", "учебный отпуск", "study leave"),
        choice("child-care-leave", "бала күтімі демалысы", "отпуск по уходу за ребенком", "child care leave"),
        choice("annual-leave", "жыл сайынғы демалыс", "ежегодный отпуск", "annual leave"),
        choice("sick-leave", "ауруы бойынша", "по болезни", "sick leave"),
        choice("maternity-leave", "жүктілік және босану", "беременность и роды", "maternity leave"),
        choice("secondment", "іссапар", "командировка", "secondment"),
        choice("other", "өзге", "иное", "other"),
    ])
}

/// [`registry::CircumstanceKind`].
pub(super) fn circumstance_kinds() -> Choices {
    Choices::new(vec![
        choice("child-with-disability", "мүгедектігі бар бала", "ребенок с инвалидностью", "child with a disability"),
        choice(
            "family-member-with-disability",
            "мүгедектігі бар отбасы мүшесі",
            "член семьи с инвалидностью",
            "family member with a disability",
        ),
        choice("pensioner-parent", "зейнеткер ата-ана", "родитель-пенсионер", "pensioner parent"),
    ])
}

/// [`registry::Relation`].
pub(super) fn relations() -> Choices {
    Choices::new(vec![
        choice("own", "өз баласы", "родной", "own"),
        choice("adopted", "асырап алған", "усыновленный", "adopted"),
        choice("ward", "қамқорлыққа алған", "подопечный", "ward"),
    ])
}

/// [`registry::RefusalOf`].
pub(super) fn refusals() -> Choices {
    Choices::new(vec![
        choice("relocation", "көшуден", "от переезда", "relocation"),
        choice("rotation", "ротациядан", "от ротации", "rotation"),
        choice("offered-post", "ұсынылған лауазымнан", "от предложенной должности", "offered post"),
    ])
}

/// [`registry::WaiverBy`].
pub(super) fn waiver_authorities() -> Choices {
    Choices::new(vec![
        choice("president", "Президент", "Президент", "the President"),
        choice("administration", "Президент Әкімшілігі", "Администрация Президента", "the Administration"),
        choice("other", "өзге", "иной", "other"),
    ])
}

/// [`registry::event::RankKind`].
pub(super) fn rank_kinds() -> Choices {
    Choices::new(vec![
        choice("special", "арнаулы атақ", "специальное звание", "special rank"),
        choice("class", "сыныптық шен", "классный чин", "class rank"),
    ])
}

/// [`registry::ReorganisationCause`].
pub(super) fn causes() -> Choices {
    Choices::new(vec![
        choice("reorganisation", "қайта ұйымдастыру", "реорганизация", "reorganisation"),
        choice("structure-change", "құрылымның өзгеруі", "изменение структуры", "change of structure"),
        choice("renaming", "атауының өзгеруі", "переименование", "renaming"),
    ])
}

/// [`registry::Sex`].
pub(super) fn sexes() -> Choices {
    Choices::new(vec![choice("female", "әйел", "женщина", "woman"), choice("male", "ер", "мужчина", "man")])
}

/// [`registry::AttestationKind`], and that there was none.
pub(super) fn attestation_kinds() -> Choices {
    Choices::new(vec![
        choice("regular", "кезекті", "очередная", "regular"),
        choice("extraordinary", "кезектен тыс", "внеочередная", "extraordinary"),
        choice("none", "өтпеген", "не проходил", "none undergone"),
    ])
}

/// [`registry::ServiceIn`].
pub(super) fn service_places() -> Choices {
    Choices::new(vec![
        choice("law-enforcement", "құқық қорғау органдары", "правоохранительные органы", "law-enforcement bodies"),
        choice("elsewhere", "өзге қызмет", "иная служба", "elsewhere"),
    ])
}
