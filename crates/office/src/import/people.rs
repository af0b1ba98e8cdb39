//! Events of people out of rows, gathered by person.

use std::collections::HashMap;

use calendar::Date;
use registry::{CircumstanceKind, Fact, Iin, PersonEvent, PersonName, Sex};

use super::attestation::{attestation, service_period};
use super::holding::{Appointment, Holdings};
use super::line::Line;
use super::problem::{Note, Problem};
use super::value::Value;
use crate::PersonBatch;

/// Who a person is, as far as the rows about them say.
struct Described {
    name: PersonName,
    born: Option<Date>,
    sex: Option<Sex>,
    family_status: Option<Box<str>>,
    family_members: Option<u16>,
    children_at_school: Option<u16>,
    housing: Option<bool>,
}

/// What one row says of a person's service.
pub(super) struct Said {
    /// The day it begins; first of all is what has no day.
    day: Option<Date>,
    /// Among what begins on one day: see [`said`].
    order: u8,
    pub(super) sheet: &'static str,
    pub(super) row: u32,
    /// One event, or an appointment with its end, or a consent with what became of it.
    events: Vec<PersonEvent>,
}

/// A person while the rows are read.
struct Draft {
    iin: Iin,
    /// Row that registers the person, if one does.
    row: Option<u32>,
    described: Option<Box<Described>>,
    said: Vec<Said>,
}

/// People in the order in which the file first names them. Not in the order of their numbers: a person's place in the register
/// stands open in the journal and must not tell who is older.
#[derive(Default)]
pub(super) struct People {
    drafts: Vec<Draft>,
    by_iin: HashMap<Iin, u32>,
}

impl People {
    fn draft(&mut self, iin: Iin) -> &mut Draft {
        let at = *self.by_iin.entry(iin).or_insert_with(|| {
            self.drafts.push(Draft { iin, row: None, described: None, said: Vec::new() });
            self.drafts.len() as u32 - 1
        });
        &mut self.drafts[at as usize]
    }

    /// Notes that a row registers this person.
    pub(super) fn enter(&mut self, iin: Iin, row: u32) {
        self.draft(iin).row.get_or_insert(row);
    }

    /// The row that first registers this person.
    pub(super) fn first_row(&self, iin: Iin) -> Option<u32> {
        self.by_iin.get(&iin).and_then(|at| self.drafts[*at as usize].row)
    }

    pub(super) fn has(&self, iin: Iin) -> bool {
        self.by_iin.contains_key(&iin)
    }

    /// Takes a row that registers a person. Gives the columns whose values differ from those of an earlier row.
    pub(super) fn describe(&mut self, line: &Line<'_>) -> Vec<&'static str> {
        let (Some(iin), Some(family)) = (line.iin(), line.text("person.family")) else { return Vec::new() };
        let mut new = Described {
            name: PersonName { family, given: line.text("person.given"), patronymic: line.text("person.patronymic") },
            born: line.date("person.born"),
            sex: line.one("person.sex").known(),
            family_status: line.text("family.status"),
            family_members: line.number("family.members").known(),
            children_at_school: line.number("family.children-at-school").known(),
            housing: line.yes_no("housing.needed").known(),
        };
        let draft = self.draft(iin);
        let Some(old) = draft.described.as_deref_mut() else {
            draft.described = Some(Box::new(new));
            return Vec::new();
        };
        let differ = [
            ("person.family", old.name.family != new.name.family),
            ("person.given", differs(&mut old.name.given, &mut new.name.given)),
            ("person.patronymic", differs(&mut old.name.patronymic, &mut new.name.patronymic)),
            ("person.born", differs(&mut old.born, &mut new.born)),
            ("person.sex", differs(&mut old.sex, &mut new.sex)),
            ("family.status", differs(&mut old.family_status, &mut new.family_status)),
            ("family.members", differs(&mut old.family_members, &mut new.family_members)),
            ("family.children-at-school", differs(&mut old.children_at_school, &mut new.children_at_school)),
            ("housing.needed", differs(&mut old.housing, &mut new.housing)),
        ];
        differ.into_iter().filter(|(_, differs)| *differs).map(|(key, _)| key).collect()
    }

    /// Takes what a row says of a person's service.
    pub(super) fn say(&mut self, line: &Line<'_>) {
        let (Some(iin), Some((day, order, events))) = (line.iin(), said(line)) else { return };
        self.draft(iin).said.push(Said { day, order, sheet: line.sheet().key, row: line.row, events });
    }

    /// Posts held twice over, by the rows.
    pub(super) fn double_holdings(&self) -> Vec<(Appointment<'_>, Note)> {
        let mut holdings = Holdings::default();
        for draft in &self.drafts {
            holdings.of_person(draft.said.iter().filter_map(Said::dated_appointment).collect());
        }
        holdings.finish()
    }

    /// The events of each person in canonical order. `repeated` is told of rows that say what another says (and are left out) and
    /// `clash` of rows that another one contradicts, with both rows.
    pub(super) fn finish(
        self,
        mut repeated: impl FnMut(&Said, &Said),
        mut clash: impl FnMut(Clash, &Said, &Said),
    ) -> Vec<PersonBatch> {
        let mut people = Vec::with_capacity(self.drafts.len());
        for mut draft in self.drafts {
            draft.said.sort_by(|a, b| {
                let by_day = (a.day, a.order).cmp(&(b.day, b.order));
                // The rest decides only between rows of one kind and one day, so it may be slow.
                by_day
                    .then_with(|| a.about().cmp(&b.about()))
                    .then_with(|| format!("{:?}", a.events).cmp(&format!("{:?}", b.events)))
            });
            overlaps(&draft.said, &mut clash);
            draft.said.dedup_by(|later, earlier| {
                let same = later.events == earlier.events;
                if same && later.order != APPOINTED {
                    repeated(later, earlier);
                } else if (later.day, later.order) == (earlier.day, earlier.order)
                    && later.about().is_some_and(|about| Some(about) == earlier.about())
                {
                    clash(Clash::Contradiction, later, earlier);
                }
                same
            });
            let described = draft.described.into_iter().flat_map(|described| described.events(draft.iin));
            let events = described.chain(draft.said.into_iter().flat_map(|said| said.events)).collect();
            people.push(PersonBatch { iin: draft.iin, events });
        }
        people
    }
}

/// How two rows about one person do not go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Clash {
    /// Two appointments to the same post overlap.
    Overlap,
    /// Two rows say different things of the same matter.
    Contradiction,
}

/// Whether both are given and differ; what only the new one has is taken over.
fn differs<T: PartialEq>(old: &mut Option<T>, new: &mut Option<T>) -> bool {
    if old.is_none() {
        *old = new.take();
    }
    new.is_some() && old != new
}

impl Described {
    fn events(self, iin: Iin) -> Vec<PersonEvent> {
        let mut events = vec![PersonEvent::Registered { iin, name: self.name, born: self.born }];
        if let (Some(status), Some(members)) = (self.family_status, self.family_members) {
            events.push(PersonEvent::Family { status, members, children_at_school: self.children_at_school });
        }
        events.extend(self.housing.map(|needed| PersonEvent::HousingNeed { needed }));
        events.extend(self.sex.map(|sex| PersonEvent::SexRecorded { sex }));
        events
    }
}

impl Said {
    /// What the row is about beside its kind and day, where there can be but one such row; two children may be born on one day.
    fn about(&self) -> Option<String> {
        match self.events.first()? {
            PersonEvent::Ranked { kind, .. } => Some(format!("{kind:?}")),
            PersonEvent::Qualified { requirement, .. } => Some(requirement.to_string()),
            PersonEvent::Absent { kind, .. } => Some(format!("{kind:?}")),
            PersonEvent::DutiesAdded { post, .. } => Some(post.as_deref().unwrap_or("").to_owned()),
            PersonEvent::Consented { to, .. } => Some(to.to_string()),
            PersonEvent::Waived { post, by, .. } => Some(format!("{post} {by:?}")),
            PersonEvent::Extended { .. } | PersonEvent::Attested { .. } | PersonEvent::Served { .. } => {
                Some(String::new())
            }
            _ => None,
        }
    }

    /// What stands in the cell of the row that is named when it clashes.
    pub(super) fn found(&self, key: &str) -> Box<str> {
        let post = self.appointment().map_or("", |(post, _)| post);
        if key == "post.key" { post.into() } else { "".into() }
    }

    fn dated_appointment(&self) -> Option<Appointment<'_>> {
        let (post, last_day) = self.appointment()?;
        Some(Appointment { post, from: self.day?, last_day, sheet: self.sheet, row: self.row })
    }

    fn appointment(&self) -> Option<(&str, Option<Date>)> {
        match (self.events.first(), self.events.get(1)) {
            (Some(PersonEvent::Appointed { post, .. }), Some(PersonEvent::Left { last_day, .. })) => {
                Some((post, Some(*last_day)))
            }
            (Some(PersonEvent::Appointed { post, .. }), _) => Some((post, None)),
            _ => None,
        }
    }
}

/// Finds appointments to the same post at the same time. An appointment without a last day ends where the next one, to another post,
/// begins; followed by one to the same post it has not ended.
fn overlaps(said: &[Said], clash: &mut impl FnMut(Clash, &Said, &Said)) {
    let all: Vec<(&Said, &str, Option<Date>)> =
        said.iter().filter_map(|said| said.appointment().map(|(post, last_day)| (said, post, last_day))).collect();
    for (at, (earlier, post, last_day)) in all.iter().enumerate() {
        let ends = |later: &Said| match last_day {
            Some(last_day) => later.day.is_some_and(|begins| *last_day < begins),
            None => all[at + 1..]
                .iter()
                .any(|(next, other, _)| other != post && next.day > earlier.day && next.day <= later.day),
        };
        if let Some((later, ..)) = all[at + 1..].iter().find(|(later, other, _)| other == post && !ends(later)) {
            clash(Clash::Overlap, later, earlier);
        }
    }
}

const APPOINTED: u8 = 2;

/// The day, the order within a day, and the events of a row.
fn said(line: &Line<'_>) -> Option<(Option<Date>, u8, Vec<PersonEvent>)> {
    let one = |day: Option<Date>, order: u8, event: PersonEvent| Some((day, order, vec![event]));
    match line.sheet().key {
        "ranks" => {
            let (kind, rank, from) = (line.one("rank.kind").known()?, line.text("rank.name")?, line.date("rank.from"));
            one(from, 0, PersonEvent::Ranked { kind, rank, from })
        }
        "qualifications" => {
            let (requirement, met) = (line.text("requirement.code")?, line.yes_no("requirement.met").known()?);
            one(None, 1, PersonEvent::Qualified { requirement, met })
        }
        "appointments" | "staff" => appointment(line),
        "duties" => {
            let from = line.date("duties.from")?;
            let (until, post) = (line.date("duties.until"), line.text("post.key"));
            one(Some(from), 3, PersonEvent::DutiesAdded { from, until, post })
        }
        "absences" => {
            let (kind, from) = (line.one("absence.kind").known()?, line.date("absence.from")?);
            let (to, order) = (line.date("absence.to"), line.document("absence.order"));
            one(Some(from), 4, PersonEvent::Absent { kind, from, to, order })
        }
        "circumstances" => {
            let (kind, from) = (circumstance(line)?, line.date("circumstance.from")?);
            let (until, document) = (line.date("circumstance.until"), line.document("circumstance.document"));
            one(Some(from), 5, PersonEvent::Circumstance { kind, from, until, document })
        }
        "consents" => consent(line),
        "refusals" => {
            let (of, on) = (line.one("refusal.of").known()?, line.date("refusal.on")?);
            one(Some(on), 7, PersonEvent::Refused { of, post: line.text("post.key"), on })
        }
        "extensions" => {
            let (ordered, until) = (line.date("extension.ordered")?, line.date("extension.until")?);
            one(Some(ordered), 8, PersonEvent::Extended { ordered, until, order: line.document("extension.order") })
        }
        "waivers" => {
            let (post, by, on) = (line.text("post.key")?, line.one("waiver.by").known()?, line.date("waiver.on")?);
            one(Some(on), 9, PersonEvent::Waived { post, by, on, document: line.document("waiver.document") })
        }
        "attestations" => {
            let event = attestation(line)?;
            one(line.date("attestation.on"), 10, event)
        }
        "service" => {
            let event = service_period(line)?;
            one(line.date("service.from"), 11, event)
        }
        _ => None,
    }
}

fn appointment(line: &Line<'_>) -> Option<(Option<Date>, u8, Vec<PersonEvent>)> {
    let (from, issued) = (line.date("appointment.from"), line.date("appointment.issued"));
    let order = line.document("appointment.order");
    // The day of effect, as the register takes it.
    let day = from.or(issued).or_else(|| order.as_ref().and_then(|order| order.on));
    let mut events = vec![PersonEvent::Appointed {
        post: line.text("post.key")?,
        from,
        issued,
        taken_up: line.date("appointment.taken-up"),
        ground: line.one("appointment.ground"),
        equal: line.yes_no("appointment.equal"),
        carry_over: line.yes_no("appointment.carry-over"),
        order,
        cause_document: line.document("appointment.cause"),
    }];
    if let Some(last_day) = line.date("left.last-day") {
        let (ground, order) = (line.one("left.ground"), line.document("left.order"));
        events.push(PersonEvent::Left { last_day, ground, order });
    }
    Some((day, APPOINTED, events))
}

fn consent(line: &Line<'_>) -> Option<(Option<Date>, u8, Vec<PersonEvent>)> {
    let (to, on) = (line.text("post.key")?, line.date("consent.on")?);
    let written = line.yes_no("consent.written").known()?;
    let document = line.document("consent.document");
    let mut events = vec![PersonEvent::Consented { to: to.clone(), on, written, document }];
    events.extend(line.date("consent.act-issued").map(|on| PersonEvent::ActIssued { to: to.clone(), on }));
    events.extend(line.date("consent.withdrawn").map(|on| PersonEvent::ConsentWithdrawn { to, on }));
    Some((Some(on), 6, events))
}

/// Which kinds of circumstance have a particular.
const PARTICULARS: [(&str, &[&str]); 6] = [
    ("circumstance.relation", &["child-with-disability"]),
    ("circumstance.born", &["child-with-disability"]),
    ("circumstance.pensioner", &["pensioner-parent"]),
    ("circumstance.dependent", &["family-member-with-disability", "pensioner-parent"]),
    ("circumstance.cohabiting", &["family-member-with-disability", "pensioner-parent"]),
    ("circumstance.group", &["family-member-with-disability"]),
];

/// The particulars that a circumstance of this kind does not have and the row gives all the same.
pub(super) fn particulars_of_other_kinds(line: &Line<'_>) -> Vec<(&'static str, Problem)> {
    let Value::One(kind) = line.value("circumstance.kind") else { return Vec::new() };
    let wrong = PARTICULARS.iter().filter(|(key, kinds)| line.has(key) && !kinds.contains(kind));
    let problem = |kinds: &[&str]| Problem::NotForThisKind {
        column: "circumstance.kind".into(),
        kinds: kinds.iter().map(|kind| Box::from(*kind)).collect(),
    };
    wrong.map(|(key, kinds)| (*key, problem(kinds))).collect()
}

fn circumstance(line: &Line<'_>) -> Option<CircumstanceKind> {
    let (dependent, cohabiting) = (line.yes_no("circumstance.dependent"), line.yes_no("circumstance.cohabiting"));
    Some(match line.value("circumstance.kind") {
        Value::One("child-with-disability") => CircumstanceKind::ChildWithDisability {
            relation: line.one("circumstance.relation"),
            born: line.date("circumstance.born"),
        },
        Value::One("family-member-with-disability") => {
            let group = match line.number("circumstance.group") {
                Fact::Known(group) => u8::try_from(group).ok().into(),
                Fact::Unknown => Fact::Unknown,
                Fact::NotApplicable => Fact::NotApplicable,
            };
            CircumstanceKind::FamilyMemberWithDisability { dependent, cohabiting, group }
        }
        Value::One("pensioner-parent") => CircumstanceKind::PensionerParent {
            pensioner: line.yes_no("circumstance.pensioner"),
            dependent,
            cohabiting,
        },
        _ => return None,
    })
}
