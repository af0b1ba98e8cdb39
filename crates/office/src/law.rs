//! The law of a day for a body: the act's numbers, the readings chosen, and its entry into force as far as recorded.

use acts::{Chooser, PublicationFact, find_act};
use calendar::{Date, WorkingCalendar};
use norms::rotation::Law;
use norms::{LawError, ReadingError, ReadingSet};
use registry::{BodyNo, ReadingChoice, World};

/// The act of rotation.
pub const ROTATION: &str = "U2500001070";

/// Sets a reading of an act by its own name, by the name the acts share, or by act and name.
///
/// # Errors
/// [`ReadingError`] if the act has no such reading, or the reading no such value.
pub fn set_reading<R: ReadingSet>(act: &str, readings: &mut R, name: &str, value: &str) -> Result<(), ReadingError> {
    let own = name.strip_prefix(act).map_or(name, |rest| rest.trim_start_matches('/'));
    let specs = find_act(act).map_or(&[][..], |act| &act.readings);
    match specs.iter().find(|spec| spec.same_as.as_deref() == Some(own)) {
        Some(spec) => readings.set(&spec.key, spec.from_shared(value)),
        None => readings.set(own, value),
    }
}

/// For which act a choice by this name is: for every act where the name is that of a shared question, for the act it begins
/// with, else for the act that has a reading of this name. Gives the act's id, empty for all, and the name within it.
pub fn choice_of(name: &str) -> (&str, &str) {
    match name.split_once('/') {
        Some((act, within)) if find_act(act).is_some() => (act, within),
        _ if acts::shared_readings().iter().any(|reading| reading.key == name) => ("", name),
        _ => {
            let has = |act: &&acts::Act| act.readings.iter().any(|reading| reading.key == name);
            (acts::acts().iter().find(has).map_or(ROTATION, |act| &act.id), name)
        }
    }
}

/// Whether a reading is for the central authority alone to choose, one for all bodies. A question shared by the acts is.
pub fn is_central(act: &str, name: &str) -> bool {
    let specs = find_act(act).map_or(&[][..], |act| &act.readings);
    let spec = specs.iter().find(|spec| spec.key == name || spec.same_as.as_deref() == Some(name));
    act.is_empty() || spec.is_some_and(|spec| spec.chosen_by == Chooser::CentralAuthority)
}

/// The readings of an act in force on a day for a body: those that the central authority chose for all, then those of the body.
///
/// A shared reading recorded without an act holds for every act; one recorded for the act itself goes before it.
pub fn readings_on<R: ReadingSet>(act: &str, world: &World, body: Option<BodyNo>, day: Date) -> R {
    let mut readings = R::default();
    let shared = |key: &str| acts::shared_readings().iter().any(|reading| reading.key == key);
    let bears = |choice: &ReadingChoice| *choice.act == *act || choice.act.is_empty() && shared(&choice.key);
    let mut chosen: Vec<_> = world
        .readings
        .iter()
        .filter(|choice| choice.from <= day && bears(choice))
        .filter(|choice| choice.body.is_none() || choice.body == body)
        .collect();
    chosen.sort_by_key(|choice| (choice.body.is_some(), *choice.act == *act, choice.from));
    for choice in chosen {
        // One that no norm reads, or a value that the reading no longer has, is not applied; `set_reading` refused it when it was
        // recorded.
        let _ = set_reading(act, &mut readings, &choice.key, &choice.value);
    }
    readings
}

/// The law of rotation on a day for a body.
///
/// # Errors
/// [`LawError`] if the act's data lack a number: a fault of `law/`.
pub fn rotation_law<'w>(
    world: &'w World,
    body: Option<BodyNo>,
    day: Date,
    calendar: &'w WorkingCalendar,
) -> Result<Law<'w>, LawError> {
    let missing = LawError::Parameter { act: ROTATION.to_owned(), key: "act", on: day };
    let act = find_act(ROTATION).ok_or(missing)?;
    let publication =
        world.publications.get(ROTATION).map(|published| PublicationFact { on: published.on, known_on: None });
    Law::on(act, day, publication, readings_on(ROTATION, world, body, day), calendar, &world.staff)
}
