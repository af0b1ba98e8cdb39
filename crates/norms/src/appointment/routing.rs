//! Which units study the candidate first, and who may decide otherwise (rules/16–24, section 4.7).

use acts::Cite;
use acts::nomenclature::{Actor, OverrideBy, Row, Unit, routes as all_routes, unit};
use calendar::Date;
use serde::{Serialize, Serializer};

use super::ask::{Ask, Asks, Outcome};
use super::cites;
use super::code::{Code, Verdict};
use super::facts::{Facts, Override};
use super::finding::Finding;
use super::law::Law;
use super::post::{Answered, Noted, answer, covers, known, need, note, the_row};
use super::reading::{self, ReadingKey};
use crate::trace::{Trace, Unspoken};

/// Who studies: a unit, or the one that the Head is to name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Studies {
    /// This unit.
    Unit(Unit),
    /// The unit that the Head names in his task (A19).
    NamedByHead,
}

impl Serialize for Studies {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Studies::Unit(unit) => unit.key(),
            Studies::NamedByHead => "named-by-head",
        })
    }
}

/// A unit that studies the candidate, and the clauses that say so.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Routed {
    /// The unit.
    pub unit: Studies,
    /// The clauses.
    #[serde(serialize_with = "cites::each_within_act")]
    pub clauses: Vec<Cite>,
}

/// The units that study the candidate first, the Personnel Service before all (4.7).
pub fn routes<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Vec<Routed>> {
    answer(the_row(facts, law, trace).and_then(|row| routed(row, facts, on, law, trace)))
}

pub(super) fn routed<T: Trace>(
    row: &'static Row,
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Answered<Vec<Routed>> {
    let (mut units, mut asks): (Vec<Routed>, Asks) = (Vec::new(), Asks::EMPTY);
    for route in all_routes().iter().filter(|route| route.rows.contains(&row.id)) {
        match covers(route, facts, on, law, trace) {
            Ok(false) => {}
            Err(open) => asks = asks.union(open),
            Ok(true) => match units.iter_mut().find(|routed| routed.unit == Studies::Unit(route.unit)) {
                Some(routed) if routed.clauses.contains(&route.cite) => {}
                Some(routed) => routed.clauses.push(route.cite),
                None => units.push(Routed { unit: Studies::Unit(route.unit), clauses: vec![route.cite] }),
            },
        }
    }
    known(if asks.is_empty() { Ok(()) } else { Err(asks) }, cites::PRIOR_STUDY, trace)?;
    trace.rests_on(ReadingKey::MultipleRoutes);
    if law.readings.multiple_routes == reading::MultipleRoutes::First {
        units.truncate(1);
    }
    if units.is_empty() {
        trace.step(cites::PRIOR_STUDY, Finding::NoUnitForPost);
        trace.rests_on(ReadingKey::Unrouted);
        if law.readings.unrouted == reading::Unrouted::AskHead {
            let unit = facts.named_unit.map_or(Studies::NamedByHead, Studies::Unit);
            units.push(Routed { unit, clauses: vec![cites::PRIOR_STUDY] });
        }
    }
    let service = Routed { unit: Studies::Unit(Unit::PaPersonnel), clauses: vec![cites::PRIOR_STUDY] };
    units.insert(0, service);
    for routed in &units {
        say(routed, trace);
    }
    Ok(units)
}

fn say<T: Trace>(routed: &Routed, trace: &mut T) {
    let Studies::Unit(key) = routed.unit else { return };
    for clause in &routed.clauses {
        trace.step(*clause, Finding::UnitStudies { unit: key });
    }
    if key == Unit::PaPersonnel {
        return;
    }
    if let Some(info) = unit(key) {
        if info.override_by == OverrideBy::AuthorisedOfficials {
            trace.step(cites::SECURITY_COUNCIL_STAFF, Finding::UnitStudies { unit: key });
        }
        if !routed.clauses.contains(&info.cite) {
            trace.step(info.cite, Finding::UnitStudies { unit: key });
        }
    }
}

/// The clause that lets someone decide otherwise on a unit, and who may.
fn who_overrides<T: Trace>(key: Unit, law: &Law<'_>, trace: &mut T) -> (Cite, Vec<Actor>) {
    let state = [Actor::President, Actor::HeadPa];
    let Some(info) = unit(key) else { return (cites::PRIOR_STUDY, state.to_vec()) };
    match info.override_by {
        OverrideBy::None => (info.cite, Vec::new()),
        OverrideBy::HeadOfStateOrHeadPa if key == Unit::PaPersonnel => (cites::PRIOR_STUDY, state.to_vec()),
        OverrideBy::HeadOfStateOrHeadPa => (info.cite, state.to_vec()),
        OverrideBy::AuthorisedOfficials => {
            trace.rests_on(ReadingKey::ScOverrideBy);
            let council = [Actor::ScChairman, Actor::ScSecretary];
            let mut who = match law.readings.sc_override_by {
                reading::ScOverrideBy::All => [state, council].concat(),
                reading::ScOverrideBy::SecurityCouncil => council.to_vec(),
                reading::ScOverrideBy::HeadOfStateOrAdministration => state.to_vec(),
            };
            who.sort_unstable();
            (cites::SECURITY_COUNCIL_STAFF, who)
        }
    }
}

/// Who may decide that a unit does not study.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Overriders {
    /// The unit.
    pub unit: Unit,
    /// Who may.
    pub by: Vec<Actor>,
}

/// Who may decide otherwise, unit by unit (rules/16.1, 17.1, 17-1, 18.1, 20.1–24.1).
pub fn override_by<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Vec<Overriders>> {
    answer(the_row(facts, law, trace).and_then(|row| {
        let units = routed(row, facts, on, law, &mut Unspoken(trace))?;
        let named = units.iter().filter_map(|routed| match routed.unit {
            Studies::Unit(unit) => Some(unit),
            Studies::NamedByHead => None,
        });
        let list = named.map(|unit| {
            let (cite, by) = who_overrides(unit, law, trace);
            by.iter().for_each(|actor| trace.step(cite, Finding::MayDecideOtherwise { actor: *actor }));
            Overriders { unit, by }
        });
        Ok(list.collect())
    }))
}

/// Whether those who decided otherwise may.
pub fn may_override<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict> {
    let mut verdict = Verdict::default();
    let checked = the_row(facts, law, trace).and_then(|row| {
        let overrides = need(facts.overrides.as_ref(), Ask::Overrides, cites::PRIOR_STUDY, trace)?;
        for made in overrides {
            let by = need(made.by, Ask::Overrides, cites::PRIOR_STUDY, trace)?;
            let units = match made.unit {
                Some(unit) => vec![unit],
                None => studying(row, facts, on, law, &mut Unspoken(trace))?.iter().filter_map(|unit| *unit).collect(),
            };
            for key in units {
                let (cite, may) = who_overrides(key, law, trace);
                if may.contains(&by) {
                    trace.step(cite, Finding::MayDecideOtherwise { actor: by });
                } else {
                    let noted = Noted { actor: Some(by), unit: Some(key), ..Code::OverrideAuthority.into() };
                    note(&mut verdict, cite, noted, trace);
                }
            }
        }
        Ok(())
    });
    match checked {
        Err(super::post::Stop::Lacks(_)) if !verdict.lawful() => Outcome::Determined(verdict),
        other => answer(other.map(|()| verdict)),
    }
}

/// The units that have to report, none standing for the one that the Head is to name; those left out by a decision of someone
/// who may decide so are not among them.
pub(super) fn studying<T: Trace>(
    row: &'static Row,
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Answered<Vec<Option<Unit>>> {
    let mut units = Vec::new();
    for routed in routed(row, facts, on, law, trace)? {
        let key = match routed.unit {
            Studies::Unit(key) => Some(key),
            Studies::NamedByHead => facts.named_unit,
        };
        let (_, may) = key.map_or((cites::PRIOR_STUDY, Vec::new()), |key| who_overrides(key, law, trace));
        let of_it = |made: &&Override| made.unit.is_none_or(|unit| Some(unit) == key);
        let decided = || facts.overrides.iter().flatten().filter(of_it);
        if decided().any(|made| made.by.is_some_and(|by| may.contains(&by))) {
            continue;
        }
        // Whoever decided that it does not study may have been one who may.
        if decided().any(|made| made.by.is_none()) {
            return need(None, Ask::Overrides, cites::PRIOR_STUDY, trace);
        }
        units.push(key);
    }
    Ok(units)
}
