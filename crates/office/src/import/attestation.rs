//! The sheets of attestations and of the service record.

use registry::event::Assessment;
use registry::{AttestationKind, PersonEvent};

use super::choices;
use super::column::{Column, Kind, Sheet};
use super::line::Line;
use super::service::this_person;
use super::sheets::{date, paper, sheet, text, yes_no};
use super::value::Value;

pub(super) fn attestation_sheets() -> Vec<Sheet> {
    vec![attestations(), service_record()]
}

fn attestations() -> Sheet {
    let kind = Column::new("attestation.kind", Kind::One(choices::attestation_kinds()), ["Түрі", "Вид", "Kind"]);
    let found = |key: &str, heading| text(key, heading).personal();
    sheet(
        "attestations",
        ["Аттестаттау", "Аттестация", "Attested"],
        [
            "Өткен аттестаттаулар; өтпеген болса, қай күнге дейін өтпегені",
            "Пройденные аттестации; если их не было, до какого дня",
            "Attestations undergone; if there were none, up to which day",
        ],
        vec![
            vec![
                this_person(),
                kind.example("regular"),
                date("attestation.on", ["Күні", "Дата", "Date"]).required(),
                yes_no(
                    "attestation.undergone",
                    ["Өтті (жоқ – келмеген)", "Пройдена (нет – не явился)", "Undergone (no: did not appear)"],
                ),
                yes_no(
                    "attestation.able",
                    ["Міндетін атқара алады", "Способен исполнять обязанности", "Able to perform the duties"],
                )
                .personal(),
                found(
                    "attestation.training",
                    ["Кәсіптік даярлық деңгейі", "Уровень профессиональной подготовки", "Professional training"],
                ),
                found("attestation.legal-culture", ["Құқықтық мәдениет", "Правовая культура", "Legal culture"]),
                found(
                    "attestation.work-with-citizens",
                    ["Азаматтармен жұмыс істей білуі", "Умение работать с гражданами", "Ability to work with citizens"],
                ),
            ],
            paper("attestation.decision", ["Шешім", "Решение", "Decision"]),
        ],
    )
}

fn service_record() -> Sheet {
    let place = Column::new("service.in", Kind::One(choices::service_places()), ["Қайда", "Где", "Where"]);
    let percent = Column::new(
        "service.preferential-percent",
        Kind::Number { from: 100, to: 1000 },
        ["Жеңілдікпен есептеу, %", "Льготное исчисление, %", "Preferential counting, %"],
    );
    let mut sheet = sheet(
        "service",
        ["Өтіл", "Стаж", "Service"],
        [
            "Қызметтік тізім: барлық қызмет кезеңі",
            "Послужной список: все периоды службы",
            "Service record: every period of service",
        ],
        vec![vec![
            this_person(),
            place.required().example("law-enforcement"),
            date("service.from", ["Бірінші күні", "Первый день", "First day"]).required(),
            date("service.last-day", ["Соңғы күні", "Последний день", "Last day"]),
            percent,
        ]],
    );
    sheet.spans = vec![("service.from", "service.last-day")];
    sheet
}

/// What a row on an attestation says.
pub(super) fn attestation(line: &Line<'_>) -> Option<PersonEvent> {
    let on = line.date("attestation.on")?;
    let kind = match line.value("attestation.kind") {
        Value::One("none") => return Some(PersonEvent::NeverAttested { until: on }),
        Value::One("regular") => Some(AttestationKind::Regular),
        Value::One("extraordinary") => Some(AttestationKind::Extraordinary),
        _ => None,
    };
    let assessment = Assessment {
        training: line.text("attestation.training"),
        legal_culture: line.text("attestation.legal-culture"),
        work_with_citizens: line.text("attestation.work-with-citizens"),
    };
    Some(PersonEvent::Attested {
        on,
        kind,
        // The row itself says that there was an attestation.
        undergone: line.yes_no("attestation.undergone").known().unwrap_or(true),
        able: line.yes_no("attestation.able").known(),
        assessment: (assessment != Assessment::default()).then(|| Box::new(assessment)),
        decision: line.document("attestation.decision"),
    })
}

/// What a row of the service record says.
pub(super) fn service_period(line: &Line<'_>) -> Option<PersonEvent> {
    Some(PersonEvent::Served {
        place: line.one("service.in").known()?,
        from: line.date("service.from")?,
        last_day: line.date("service.last-day"),
        preferential_percent: line.number("service.preferential-percent").known(),
    })
}
