//! The staff list of the demonstration: units and posts of the four bodies, the same for every seed.

use std::collections::HashMap;

use registry::{Level, Locality, Nomenclature, Role, Text};
use serde::Deserialize;

use super::places::{LocalityKind, LocalityRow, RegionRow};
use super::wording::{
    ACADEMY, CHAIRMAN, CHIEF, CHIEF_TRANSPORT, HeadWord, LEADER, PROSECUTOR, Titles, capital, text, transport_region,
};

/// An item of the list, as far as posts are made from it.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct ListItem {
    pub(super) key: Box<str>,
    pub(super) body: Box<str>,
    pub(super) unit_kind: Box<str>,
    pub(super) role: Role,
    pub(super) level: Level,
    pub(super) names: Text,
}

/// A body of the list.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct ListBody {
    pub(super) key: Box<str>,
    pub(super) names: Text,
}

/// The list of the decree, from `law/U2500001070/posts.toml`.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct PostList {
    pub(super) body: Vec<ListBody>,
    pub(super) post: Vec<ListItem>,
}

pub(super) fn post_list() -> PostList {
    toml::from_str(include_str!("../../../../law/U2500001070/posts.toml"))
        // The file is compiled in, and every test of this module reads it.
        .expect("law/U2500001070/posts.toml is read by the tests")
}

/// A unit with the numbers of its posts.
#[derive(Clone, Debug)]
pub(super) struct UnitPlan {
    pub(super) key: String,
    pub(super) body: &'static str,
    /// Not recorded in a few units.
    pub(super) kind: Option<&'static str>,
    pub(super) name: Text,
    titles: Titles,
    level: Level,
    locality: Locality,
    chiefs: usize,
    heads: usize,
    firsts: usize,
    deputies: usize,
    officers: usize,
}

/// A post of the staff list.
#[derive(Clone, Debug)]
pub(super) struct Slot {
    pub(super) key: String,
    pub(super) body: &'static str,
    pub(super) unit: String,
    pub(super) title: Text,
    pub(super) role: Role,
    pub(super) level: Level,
    pub(super) locality: Locality,
    /// The list item it falls under.
    pub(super) item: Option<Box<str>>,
    pub(super) nomenclature: Nomenclature,
    pub(super) penal: bool,
}

impl Slot {
    /// Its place in the table of equal posts, from 1: the table puts a deputy in the centre beside a head in a region.
    pub(super) fn grade(&self) -> u8 {
        match (self.level, self.role) {
            (Level::Central, Role::Head | Role::ChiefOfStaff) => 1,
            (Level::Central, Role::FirstDeputy) => 2,
            (Level::Central, Role::Deputy) | (Level::Regional, Role::Head | Role::ChiefOfStaff) => 3,
            (Level::Regional, Role::FirstDeputy) => 4,
            (Level::Regional, Role::Deputy) => 5,
            (Level::Territorial, Role::Head | Role::ChiefOfStaff) => 6,
            (Level::Territorial, Role::FirstDeputy | Role::Deputy) => 7,
            (_, Role::Officer) => 8,
        }
    }

    pub(super) fn rank_class(&self) -> String {
        format!("{}.{}", self.body, self.grade())
    }

    pub(super) fn category(&self) -> String {
        let level = match self.level {
            Level::Central => "C",
            Level::Regional => "R",
            Level::Territorial => "T",
        };
        format!("{level}-{}", self.grade())
    }

    pub(super) fn authority(&self) -> &'static str {
        match self.grade() {
            _ if self.nomenclature.president_appoints => "president",
            1..=5 => "head",
            _ => "authorised-head",
        }
    }

    pub(super) fn requirements(&self) -> &'static [&'static str] {
        match (self.body, self.grade()) {
            ("prosecutor-general", 1..=3) => &["higher-education-law", "service-10-years", "leadership-3-years"],
            ("prosecutor-general", 4..=7) => &["higher-education-law", "service-5-years"],
            ("prosecutor-general", _) => &["higher-education-law"],
            (_, 1..=3) => &["higher-education", "service-10-years", "leadership-3-years"],
            (_, 4..=7) => &["higher-education", "service-5-years"],
            _ => &["higher-education"],
        }
    }
}

/// The bodies a post's class of nomenclature is set for by way of demonstration: the acts in force decide it, not this table.
fn nomenclature(item: Option<&str>) -> Nomenclature {
    let none = Nomenclature::default();
    match item {
        Some("prosecutor-general.5") => Nomenclature { president_appoints: true, ..none },
        Some("prosecutor-general.8" | "prosecutor-general.17") => Nomenclature { president_agrees: true, ..none },
        Some(
            "prosecutor-general.1"
            | "prosecutor-general.6"
            | "financial-monitoring.1"
            | "financial-monitoring.3"
            | "internal-affairs.1"
            | "internal-affairs.3"
            | "internal-affairs.11"
            | "emergency.1"
            | "emergency.2"
            | "emergency.3",
        ) => Nomenclature { administration_agrees: true, ..none },
        _ => none,
    }
}

/// The posts of the units, in order.
pub(super) fn slots(list: &PostList, units: &[UnitPlan]) -> Vec<Slot> {
    let items: HashMap<(&str, &str, Role), &ListItem> =
        list.post.iter().map(|item| ((&*item.body, &*item.unit_kind, item.role), item)).collect();
    let mut slots = Vec::new();
    for unit in units {
        let numbers = [
            (Role::ChiefOfStaff, unit.chiefs),
            (Role::Head, unit.heads),
            (Role::FirstDeputy, unit.firsts),
            (Role::Deputy, unit.deputies),
            (Role::Officer, unit.officers),
        ];
        for (role, count) in numbers {
            let item = unit.kind.and_then(|kind| items.get(&(unit.body, kind, role)).copied());
            for nth in 1..=count {
                slots.push(slot(unit, role, nth, item));
            }
        }
    }
    slots
}

fn slot(unit: &UnitPlan, role: Role, nth: usize, item: Option<&ListItem>) -> Slot {
    let key = match role {
        Role::ChiefOfStaff => format!("{}-chief", unit.key),
        Role::Head => format!("{}-head", unit.key),
        Role::FirstDeputy => format!("{}-first", unit.key),
        Role::Deputy => format!("{}-deputy-{nth}", unit.key),
        Role::Officer => format!("{}-officer-{nth}", unit.key),
    };
    let title = match (role, item) {
        (Role::ChiefOfStaff, Some(item)) => item.names.clone(),
        (Role::ChiefOfStaff | Role::Head, _) => unit.titles.head.clone(),
        (Role::FirstDeputy, _) => unit.titles.first.clone(),
        (Role::Deputy, _) => unit.titles.deputy.clone(),
        (Role::Officer, _) => unit.titles.officer.clone(),
    };
    Slot {
        key,
        body: unit.body,
        unit: unit.key.clone(),
        title,
        role,
        level: item.map_or(unit.level, |item| item.level),
        locality: unit.locality,
        item: item.map(|item| item.key.clone()),
        nomenclature: nomenclature(item.map(|item| &*item.key)),
        penal: unit.key.contains("penal"),
    }
}

/// What a new unit is made of; the numbers are head, first deputies, deputies, officers.
struct Made<'a> {
    key: String,
    body: &'static str,
    kind: &'static str,
    name: Text,
    of_ru: String,
    head: &'a HeadWord,
    numbers: [usize; 4],
}

fn unit(made: Made<'_>, level: Level, locality: Locality) -> UnitPlan {
    let [heads, firsts, deputies, officers] = made.numbers;
    UnitPlan {
        titles: Titles::regular(made.head, &made.name, &made.of_ru),
        key: made.key,
        body: made.body,
        kind: Some(made.kind),
        name: made.name,
        level,
        locality,
        chiefs: 0,
        heads,
        firsts,
        deputies,
        officers,
    }
}

/// All units of the four bodies.
pub(super) fn units(regions: &[RegionRow]) -> Vec<UnitPlan> {
    let capital = regions.iter().find(|r| r.code == 71).map_or(regions[0].centre().code, |r| r.centre().code);
    let mut units = central(capital, regions);
    for region in regions {
        prosecutors(region, &mut units);
        finance(region, &mut units);
        interior(region, &mut units);
        emergency(region, &mut units);
    }
    units
}

/// Central units: key, body, kind, Kazakh name, Russian name, its genitive, English name, numbers.
type CentralRow = (&'static str, &'static str, &'static str, [&'static str; 4], &'static HeadWord, [usize; 4]);

const PG: &str = "prosecutor-general";
const FM: &str = "financial-monitoring";
const IA: &str = "internal-affairs";
const EM: &str = "emergency";

#[rustfmt::skip]
const CENTRAL: [CentralRow; 37] = [
    ("pg-service-1", PG, "service", ["Қоғамдық мүдделерді қорғау қызметі", "Служба по защите общественных интересов", "Службы по защите общественных интересов", "the Service for the Protection of Public Interests"], &CHIEF, [1, 0, 2, 6]),
    ("pg-service-2", PG, "service", ["Қылмыстық қудалау қызметі", "Служба уголовного преследования", "Службы уголовного преследования", "the Service of Criminal Prosecution"], &CHIEF, [1, 0, 2, 6]),
    ("pg-service-3", PG, "service", ["Сотқа дейінгі тергеп-тексеруді қадағалау қызметі", "Служба надзора за досудебным расследованием", "Службы надзора за досудебным расследованием", "the Service of Supervision over Pre-trial Investigation"], &CHIEF, [1, 0, 2, 6]),
    ("pg-service-4", PG, "service", ["Арнайы прокурорлар қызметі", "Служба специальных прокуроров", "Службы специальных прокуроров", "the Service of Special Prosecutors"], &CHIEF, [1, 0, 2, 6]),
    ("pg-department-1", PG, "department", ["Кадр департаменті", "Департамент кадров", "Департамента кадров", "the Personnel Department"], &CHIEF, [1, 0, 1, 5]),
    ("pg-department-2", PG, "department", ["Халықаралық ынтымақтастық департаменті", "Департамент международного сотрудничества", "Департамента международного сотрудничества", "the Department of International Cooperation"], &CHIEF, [1, 0, 1, 5]),
    ("pg-department-3", PG, "department", ["Стратегиялық талдау департаменті", "Департамент стратегического анализа", "Департамента стратегического анализа", "the Department of Strategic Analysis"], &CHIEF, [1, 0, 1, 5]),
    ("pg-department-4", PG, "department", ["Ішкі бақылау департаменті", "Департамент внутреннего контроля", "Департамента внутреннего контроля", "the Department of Internal Control"], &CHIEF, [1, 0, 1, 5]),
    ("pg-department-5", PG, "department", ["Қаржы және қамтамасыз ету департаменті", "Департамент финансов и обеспечения", "Департамента финансов и обеспечения", "the Department of Finance and Supply"], &CHIEF, [1, 0, 1, 5]),
    ("pg-committee-1", PG, "committee", ["Құқықтық статистика және арнайы есепке алу жөніндегі комитеті", "Комитет по правовой статистике и специальным учетам", "Комитета по правовой статистике и специальным учетам", "the Committee on Legal Statistics and Special Records"], &CHAIRMAN, [1, 1, 2, 8]),
    ("pg-committee-2", PG, "committee", ["Активтерді қайтару комитеті", "Комитет по возврату активов", "Комитета по возврату активов", "the Asset Recovery Committee"], &CHAIRMAN, [1, 1, 2, 8]),
    ("fm-department-1", FM, "department", ["Тергеп-тексеру департаменті", "Департамент расследований", "Департамента расследований", "the Department of Investigations"], &LEADER, [1, 0, 1, 6]),
    ("fm-department-2", FM, "department", ["Тәуекелдерді талдау департаменті", "Департамент анализа рисков", "Департамента анализа рисков", "the Department of Risk Analysis"], &LEADER, [1, 0, 1, 6]),
    ("fm-department-3", FM, "department", ["Қаржылық барлау департаменті", "Департамент финансовой разведки", "Департамента финансовой разведки", "the Department of Financial Intelligence"], &LEADER, [1, 0, 1, 6]),
    ("fm-department-4", FM, "department", ["Жедел департаменті", "Оперативный департамент", "Оперативного департамента", "the Operational Department"], &LEADER, [1, 0, 1, 6]),
    ("fm-department-5", FM, "department", ["Құқықтық қамтамасыз ету департаменті", "Департамент правового обеспечения", "Департамента правового обеспечения", "the Legal Department"], &LEADER, [1, 0, 1, 5]),
    ("fm-department-6", FM, "department", ["Кадр саясаты департаменті", "Департамент кадровой политики", "Департамента кадровой политики", "the Department of Personnel Policy"], &LEADER, [1, 0, 1, 5]),
    ("ia-department-1", IA, "department", ["Тергеу департаменті", "Следственный департамент", "Следственного департамента", "the Investigation Department"], &CHIEF, [1, 0, 2, 6]),
    ("ia-department-2", IA, "department", ["Криминалдық полиция департаменті", "Департамент криминальной полиции", "Департамента криминальной полиции", "the Criminal Police Department"], &CHIEF, [1, 0, 2, 6]),
    ("ia-department-3", IA, "department", ["Кадр саясаты департаменті", "Департамент кадровой политики", "Департамента кадровой политики", "the Department of Personnel Policy"], &CHIEF, [1, 0, 1, 5]),
    ("ia-department-4", IA, "department", ["Ұйымдасқан қылмысқа қарсы күрес департаменті", "Департамент по борьбе с организованной преступностью", "Департамента по борьбе с организованной преступностью", "the Department against Organised Crime"], &CHIEF, [1, 0, 2, 6]),
    ("ia-department-5", IA, "department", ["Жедел басқару департаменті", "Департамент оперативного управления", "Департамента оперативного управления", "the Department of Operational Control"], &CHIEF, [1, 0, 1, 5]),
    ("ia-department-6", IA, "department", ["Тыл департаменті", "Департамент тыла", "Департамента тыла", "the Logistics Department"], &CHIEF, [1, 0, 1, 5]),
    ("ia-department-7", IA, "department", ["Өзіндік қауіпсіздік департаменті", "Департамент собственной безопасности", "Департамента собственной безопасности", "the Department of Internal Security"], &CHIEF, [1, 0, 1, 5]),
    ("ia-department-8", IA, "department", ["Цифрландыру департаменті", "Департамент цифровизации", "Департамента цифровизации", "the Department of Digitalisation"], &CHIEF, [1, 0, 1, 5]),
    ("ia-committee-1", IA, "committee", ["Әкімшілік полиция комитеті", "Комитет административной полиции", "Комитета административной полиции", "the Administrative Police Committee"], &CHAIRMAN, [1, 0, 3, 8]),
    ("ia-committee-2", IA, "committee", ["Қылмыстық-атқару жүйесі комитеті", "Комитет уголовно-исполнительной системы", "Комитета уголовно-исполнительной системы", "the Committee of the Penal System"], &CHAIRMAN, [1, 0, 3, 8]),
    ("ia-committee-3", IA, "committee", ["Көші-қон қызметі комитеті", "Комитет миграционной службы", "Комитета миграционной службы", "the Migration Service Committee"], &CHAIRMAN, [1, 1, 2, 8]),
    ("em-fire", EM, "fire-service-committee", ["Өртке қарсы қызмет комитеті", "Комитет противопожарной службы", "Комитета противопожарной службы", "the Fire Service Committee"], &CHAIRMAN, [1, 0, 3, 10]),
    ("em-prevention", EM, "emergency-prevention-committee", ["Төтенше жағдайлардың алдын алу комитеті", "Комитет по предупреждению чрезвычайных ситуаций", "Комитета по предупреждению чрезвычайных ситуаций", "the Committee for the Prevention of Emergency Situations"], &CHAIRMAN, [1, 0, 3, 10]),
    ("em-department-1", EM, "department", ["Төтенше жағдайларды жою департаменті", "Департамент ликвидации чрезвычайных ситуаций", "Департамента ликвидации чрезвычайных ситуаций", "the Department of Emergency Response"], &CHIEF, [1, 0, 1, 5]),
    ("em-department-2", EM, "department", ["Азаматтық қорғаныс департаменті", "Департамент гражданской обороны", "Департамента гражданской обороны", "the Department of Civil Defence"], &CHIEF, [1, 0, 1, 5]),
    ("em-department-3", EM, "department", ["Кадр саясаты департаменті", "Департамент кадровой политики", "Департамента кадровой политики", "the Department of Personnel Policy"], &CHIEF, [1, 0, 1, 5]),
    ("ia-academy-75", IA, "higher-education-institution", ["Алматы академиясы", "Алматинская академия", "Алматинской академии", "the Almaty Academy"], &CHIEF, [1, 0, 3, 8]),
    ("ia-academy-35", IA, "higher-education-institution", ["Қарағанды академиясы", "Карагандинская академия", "Карагандинской академии", "the Karaganda Academy"], &CHIEF, [1, 0, 3, 8]),
    ("ia-academy-39", IA, "higher-education-institution", ["Қостанай академиясы", "Костанайская академия", "Костанайской академии", "the Kostanay Academy"], &CHIEF, [1, 0, 3, 8]),
    ("ia-academy-15", IA, "higher-education-institution", ["Ақтөбе заң институты", "Актюбинский юридический институт", "Актюбинского юридического института", "the Aktobe Law Institute"], &CHIEF, [1, 0, 3, 8]),
];

fn central(capital: Locality, regions: &[RegionRow]) -> Vec<UnitPlan> {
    let mut units: Vec<UnitPlan> = CENTRAL
        .iter()
        .map(|&(key, body, kind, [kk, ru, of_ru, en], head, numbers)| {
            // The Ministry's institutions stand in the regions their keys name.
            let region = key.strip_prefix("ia-academy-").and_then(|code| code.parse::<u8>().ok());
            let locality = regions.iter().find(|r| Some(r.code) == region).map_or(capital, |r| r.centre().code);
            let name = text(kk, ru, en);
            let made = Made { key: key.into(), body, kind, name, of_ru: of_ru.into(), head, numbers };
            unit(made, Level::Central, locality)
        })
        .collect();
    let offices = [
        (
            "pg-office",
            PG,
            "Бас Прокурордың Аппараты",
            "Аппарат Генерального Прокурора",
            "the Office of the Prosecutor General",
        ),
        ("fm-office", FM, "Агенттік Аппараты", "Аппарат Агентства", "the Office of the Agency"),
        ("ia-office", IA, "Министрлік Аппараты", "Аппарат Министерства", "the Office of the Ministry"),
    ];
    for (key, body, kk, ru, en) in offices {
        let of_ru = ru.replacen("Аппарат", "Аппарата", 1);
        let made = Made {
            key: key.into(),
            body,
            kind: "office-of-head",
            name: text(kk, ru, en),
            of_ru,
            head: &LEADER,
            numbers: [0, 0, 1, 5],
        };
        units.push(UnitPlan { chiefs: 1, ..unit(made, Level::Central, capital) });
    }
    let (name, titles) = ACADEMY.made();
    let kosshy = regions.iter().find(|r| r.code == 11).map_or(capital, |r| r.localities[1].code);
    units.push(special("pg-academy", "academy", name, titles, (Level::Central, kosshy), [1, 1, 3, 8]));
    let (name, titles) = CHIEF_TRANSPORT.made();
    units.push(special(
        "pg-transport",
        "chief-transport-prosecutor-office",
        name,
        titles,
        (Level::Regional, capital),
        [1, 1, 2, 8],
    ));
    units
}

/// A unit of the Prosecutor General's Office whose posts have titles of their own.
fn special(
    key: &str,
    kind: &'static str,
    name: Text,
    titles: Titles,
    (level, locality): (Level, Locality),
    [heads, firsts, deputies, officers]: [usize; 4],
) -> UnitPlan {
    let (key, kind) = (key.to_owned(), Some(kind));
    UnitPlan { key, body: PG, kind, name, titles, level, locality, chiefs: 0, heads, firsts, deputies, officers }
}

/// The rows of a region that have a district office: in a city it is the districts, else all.
fn offices(region: &RegionRow) -> impl Iterator<Item = &LocalityRow> {
    let districts = region.localities.iter().any(|l| l.kind == LocalityKind::CityDistrict);
    region.localities.iter().filter(move |l| !districts || l.kind == LocalityKind::CityDistrict)
}

/// Names of a unit of a region or locality: Kazakh and English put the place first or last, Russian in the genitive or after “по”.
fn placed(place: &Text, place_of_ru: &str, [kk, ru, of_ru, en]: [&str; 4]) -> (Text, String) {
    let name = text(
        &format!("{}ның {kk}", place.kk),
        &format!("{} {place_of_ru}", capital(ru)),
        &format!("the {en} of {}", place.en),
    );
    (name, format!("{of_ru} {place_of_ru}"))
}

fn prosecutors(region: &RegionRow, units: &mut Vec<UnitPlan>) {
    let (code, centre) = (region.code, region.centre().code);
    let office = ["прокуратурасы", "прокуратура", "прокуратуры", "Prosecutor's Office"];
    let (name, of_ru) = placed(&region.names, &region.of_ru, office);
    let titles = Titles::of_place(&PROSECUTOR, &region.names, &region.of_ru, &name, &of_ru);
    let place = (Level::Regional, centre);
    units.push(special(&format!("pg-{code}"), "oblast-prosecutor-office", name, titles, place, [1, 1, 3, 8]));

    let statistics = [
        "құқықтық статистика басқармасы",
        "управление правовой статистики",
        "управления правовой статистики",
        "Legal Statistics Directorate",
    ];
    let (name, of_ru) = placed(&region.names, &region.of_ru, statistics);
    let kind = "legal-statistics-territorial-body";
    let key = format!("pg-{code}-statistics");
    let made = Made { key, body: PG, kind, name, of_ru, head: &CHIEF, numbers: [1, 0, 1, 3] };
    units.push(unit(made, Level::Regional, centre));

    // The Office of the Chief Transport Prosecutor has branches in some of the regions.
    if matches!(code, 11 | 15 | 23 | 31 | 35 | 39 | 43 | 47 | 55 | 63 | 75 | 79) {
        let (name, titles) = transport_region(&region.names, &region.of_ru);
        let kind = "regional-transport-prosecutor-office";
        units.push(special(&format!("pg-{code}-transport"), kind, name, titles, place, [1, 0, 1, 3]));
    }
    for row in offices(region) {
        let (name, of_ru) = placed(&row.names, &row.of_ru, office);
        let titles = Titles::of_place(&PROSECUTOR, &row.names, &row.of_ru, &name, &of_ru);
        let place = (Level::Territorial, region.standing(row));
        let key = format!("pg-{}", row.code);
        units.push(special(&key, "district-prosecutor-office", name, titles, place, [1, 0, 1, 4]));
    }
    let guarded = [
        "мамандандырылған прокуратурасы",
        "специализированная прокуратура",
        "специализированной прокуратуры",
        "Specialised Prosecutor's Office",
    ];
    let (name, of_ru) = placed(&region.names, &region.of_ru, guarded);
    let titles = Titles::regular(&LEADER, &name, &of_ru).with_head(text(
        &format!("{}ның мамандандырылған прокуроры", region.names.kk),
        &format!("Специализированный прокурор {}", region.of_ru),
        &format!("Specialised prosecutor of {}", region.names.en),
    ));
    let place = (Level::Territorial, centre);
    let key = format!("pg-{code}-specialised");
    units.push(special(&key, "district-prosecutor-office", name, titles, place, [1, 0, 1, 3]));
}

fn finance(region: &RegionRow, units: &mut Vec<UnitPlan>) {
    let names = [
        "экономикалық тергеп-тексеру департаменті",
        "департамент экономических расследований",
        "департамента экономических расследований",
        "Department of Economic Investigations",
    ];
    let (name, of_ru) = placed(&region.names, &region.of_ru, names);
    // Two departments have a first deputy, for whom the list has no line of its own.
    let firsts = usize::from(matches!(region.code, 11 | 75));
    let key = format!("fm-{}", region.code);
    let kind = "economic-investigations-department";
    let made = Made { key, body: FM, kind, name, of_ru, head: &LEADER, numbers: [1, firsts, 2, 10] };
    units.push(unit(made, Level::Regional, region.centre().code));
}

fn interior(region: &RegionRow, units: &mut Vec<UnitPlan>) {
    let (code, centre) = (region.code, region.centre().code);
    let transport = [
        "көліктегі полиция департаменті",
        "департамент полиции на транспорте",
        "департамента полиции на транспорте",
        "Department of Transport Police",
    ];
    let (name, of_ru) = placed(&region.names, &region.of_ru, transport);
    let kind = "transport-police-department";
    let key = format!("ia-{code}-transport");
    let made = Made { key, body: IA, kind, name, of_ru, head: &CHIEF, numbers: [1, 1, 2, 7] };
    units.push(unit(made, Level::Regional, centre));

    for (nth, row) in offices(region).take(3).enumerate() {
        let division =
            ["желілік полиция бөлімі", "линейный отдел полиции", "линейного отдела полиции", "Line Police Division"];
        let (name, of_ru) = placed(&row.names, &row.of_ru, division);
        let kind = "transport-police-division";
        let key = format!("ia-{}", row.code);
        let made = Made { key, body: IA, kind, name, of_ru, head: &CHIEF, numbers: [1, 0, 1, 4] };
        let plan = unit(made, Level::Territorial, region.standing(row));
        // In a few units the staff list says nothing of the kind.
        let kind = plan.kind.filter(|_| !(nth == 2 && matches!(code, 33 | 47 | 62)));
        units.push(UnitPlan { kind, ..plan });
    }
    let penal = [
        "қылмыстық-атқару жүйесі департаменті",
        "департамент уголовно-исполнительной системы",
        "департамента уголовно-исполнительной системы",
        "Department of the Penal System",
    ];
    let (name, of_ru) = placed(&region.names, &region.of_ru, penal);
    let firsts = usize::from(matches!(code, 35 | 39));
    let kind = "penal-system-department";
    let key = format!("ia-{code}-penal");
    let made = Made { key, body: IA, kind, name, of_ru, head: &CHIEF, numbers: [1, firsts, 2, 7] };
    units.push(unit(made, Level::Regional, centre));
}

fn emergency(region: &RegionRow, units: &mut Vec<UnitPlan>) {
    let department = [
        "төтенше жағдайлар департаменті",
        "департамент по чрезвычайным ситуациям",
        "департамента по чрезвычайным ситуациям",
        "Department for Emergency Situations",
    ];
    let (name, of_ru) = placed(&region.names, &region.of_ru, department);
    let key = format!("em-{}", region.code);
    let made = Made { key, body: EM, kind: "emergency-department", name, of_ru, head: &CHIEF, numbers: [1, 1, 2, 8] };
    units.push(unit(made, Level::Regional, region.centre().code));

    for row in offices(region) {
        let directorate = [
            "төтенше жағдайлар басқармасы",
            "управление по чрезвычайным ситуациям",
            "управления по чрезвычайным ситуациям",
            "Directorate for Emergency Situations",
        ];
        let (name, of_ru) = placed(&row.names, &row.of_ru, directorate);
        let key = format!("em-{}", row.code);
        let made =
            Made { key, body: EM, kind: "emergency-directorate", name, of_ru, head: &CHIEF, numbers: [1, 0, 1, 4] };
        units.push(unit(made, Level::Territorial, region.standing(row)));
    }
}
