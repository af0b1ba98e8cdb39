//! The state of the register: a fold over its events.

use std::collections::{BTreeMap, HashMap};

use calendar::Date;
use serde::{Deserialize, Serialize};

use crate::career::{
    Absence, Appointment, AttestationRecord, CareerFacts, Careers, Circumstance, Consent, Extension, Refusal,
    ServiceRecord, Sex, Waiver,
};
use crate::event::{EventId, PersonEvent, PostParticulars, RankKind, StaffEvent};
use crate::staff::{Body, Equality, Post, Reorganisation, Staff, TemporaryVacancy, Unit};
use crate::{BodyNo, Career, Iin, PersonName, PostNo};

/// A person's pseudonym in the journal and place in the register, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(transparent)]
pub struct PersonNo(pub u32);

impl PersonNo {
    /// The place in [`World::people`].
    #[inline]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// Who a person is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// Identification number.
    pub iin: Iin,
    /// Name.
    pub name: PersonName,
    /// Date of birth.
    pub born: Option<Date>,
}

/// A person as the register knows them, apart from the career.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Who it is; absent before registration and after erasure.
    pub identity: Option<Identity>,
    /// Rank held, with its kind.
    pub rank: Option<(RankKind, Box<str>)>,
    /// Family status and number of members.
    pub family: Option<(Box<str>, u16)>,
    /// How many children go to school.
    pub children_at_school: Option<u16>,
    /// Whether service housing is needed.
    pub housing: Option<bool>,
    /// Woman or man.
    pub sex: Option<Sex>,
    /// What is recorded of attestations; empty while nothing is.
    pub attestations: Vec<AttestationRecord>,
    /// The service record; empty while none is entered.
    pub service: Vec<ServiceRecord>,
}

/// When an act was first officially published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publication {
    /// The day.
    pub on: Date,
    /// Where it is known from.
    pub source: Box<str>,
    /// Whether the source is still to be confirmed.
    pub provisional: bool,
}

/// A reading chosen by a body or by the central authority.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadingChoice {
    /// Id of the act.
    pub act: Box<str>,
    /// Name of the reading.
    pub key: Box<str>,
    /// The value.
    pub value: Box<str>,
    /// The body, or all bodies.
    pub body: Option<BodyNo>,
    /// From which day.
    pub from: Date,
}

/// Why an event cannot be folded in: it names something the register does not have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WorldError {
    /// No such body.
    #[error("there is no body “{0}” in the register; register it first")]
    NoBody(Box<str>),
    /// No such unit.
    #[error("there is no unit “{0}” in the register; register it first")]
    NoUnit(Box<str>),
    /// No such post.
    #[error("there is no post “{0}” in the register; register it first")]
    NoPost(Box<str>),
    /// A person leaves a post without holding one.
    #[error("the person holds no post on {0} that could be left")]
    NothingToLeave(Date),
    /// A consent is withdrawn, or acted upon, that was never given.
    #[error("no consent to the post “{0}” is recorded")]
    NoConsent(Box<str>),
    /// The identification number belongs to another person.
    #[error("this IIN is already recorded for person {0}; one person stands in the register once")]
    IinTaken(u32),
    /// Something is said of a person who does not enter the register under this number.
    #[error("nobody is registered under this IIN; register the person first")]
    NotRegistered,
}

/// The register.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct World {
    /// Bodies, units and posts.
    pub staff: Staff,
    /// People by their number.
    pub people: Vec<Person>,
    /// Their careers.
    pub careers: Careers,
    /// First official publications by act.
    pub publications: BTreeMap<Box<str>, Publication>,
    /// Readings chosen.
    pub readings: Vec<ReadingChoice>,
    #[serde(skip)]
    by_iin: HashMap<Iin, PersonNo>,
    #[serde(skip)]
    holders: HashMap<PostNo, Vec<PersonNo>>,
}

impl World {
    /// Builds what is derived from the rest, after a snapshot was read.
    pub fn index(&mut self) {
        self.staff.index();
        self.by_iin = self.numbered_people().filter_map(|(no, p)| Some((p.identity.as_ref()?.iin, no))).collect();
        let mut holders: HashMap<PostNo, Vec<PersonNo>> = HashMap::new();
        for no in (0..self.people.len() as u32).map(PersonNo) {
            for post in posts_of(self.careers.of(no)) {
                let of_post = holders.entry(post).or_default();
                // Who held the post twice is one holder.
                if of_post.last() != Some(&no) {
                    of_post.push(no);
                }
            }
        }
        self.holders = holders;
    }

    /// All people with their numbers.
    pub fn numbered_people(&self) -> impl Iterator<Item = (PersonNo, &Person)> {
        self.people.iter().enumerate().map(|(index, person)| (PersonNo(index as u32), person))
    }

    /// The person of this number.
    pub fn person(&self, no: PersonNo) -> Option<&Person> {
        self.people.get(no.index())
    }

    /// The career of a person.
    pub fn career(&self, no: PersonNo) -> Career<'_> {
        self.careers.of(no)
    }

    /// The person with this identification number.
    pub fn find_iin(&self, iin: Iin) -> Option<PersonNo> {
        self.by_iin.get(&iin).copied()
    }

    /// Who holds a post on a day. More than one, if the register says so.
    pub fn holders_on(&self, post: PostNo, day: Date) -> impl Iterator<Item = PersonNo> + '_ {
        let ever = self.holders.get(&post).map_or(&[][..], Vec::as_slice);
        ever.iter().copied().filter(move |no| {
            let career = self.careers.of(*no);
            career.held_on(day).is_some_and(|at| career.appointments[at].post == post)
        })
    }

    /// Folds in an event of the staff establishment. Tells whether it changed anything: an event said twice does not.
    pub fn apply_staff(&mut self, event: &StaffEvent) -> Result<bool, WorldError> {
        let staff = &mut self.staff;
        Ok(match event {
            StaffEvent::Body { key, name } => {
                let body = Body { key: key.clone(), name: name.clone() };
                match staff.find_body(key) {
                    Some(no) => replace(&mut staff.bodies[no.index()], body),
                    None => {
                        staff.body_by_key.insert(key.clone(), BodyNo(staff.bodies.len() as u32));
                        push(&mut staff.bodies, body)
                    }
                }
            }
            StaffEvent::Unit { key, body, kind, name } => {
                let unit =
                    Unit { key: key.clone(), body: body_no(staff, body)?, kind: kind.clone(), name: name.clone() };
                match staff.find_unit(key) {
                    Some(no) => replace(&mut staff.units[no.index()], unit),
                    None => {
                        staff.unit_by_key.insert(key.clone(), crate::UnitNo(staff.units.len() as u32));
                        push(&mut staff.units, unit)
                    }
                }
            }
            StaffEvent::Post(particulars) => put_post(staff, particulars)?,
            StaffEvent::PostMatched { post, matched } => {
                let changed = replace(&mut post_mut(staff, post)?.item, Some(matched.clone()));
                staff.note_match(post_no(staff, post)?);
                changed
            }
            StaffEvent::TemporarilyVacant { post, from, until } => {
                let vacancy = TemporaryVacancy { from: *from, until: *until };
                replace(&mut post_mut(staff, post)?.temporarily_vacant, Some(vacancy))
            }
            StaffEvent::PostAbolished { post, last_day } => {
                replace(&mut post_mut(staff, post)?.abolished_after, Some(*last_day))
            }
            StaffEvent::Reorganised { cause, on, from, to } => {
                let step =
                    Reorganisation { cause: *cause, on: *on, from: post_no(staff, from)?, to: post_no(staff, to)? };
                !staff.reorganisations.contains(&step) && push(&mut staff.reorganisations, step)
            }
            StaffEvent::RankCompared { one, other, equal, lower } => {
                let lower = lower.as_deref().map(|key| post_no(staff, key)).transpose()?;
                let (one, other) = (post_no(staff, one)?, post_no(staff, other)?);
                let found = Equality { one, other, equal: *equal, lower };
                // The later decision on a pair counts: only the same one said again changes nothing.
                staff.compared(one, other) != Some(&found) && push(&mut staff.equalities, found)
            }
            StaffEvent::ActPublished { act, on, source, provisional } => {
                let publication = Publication { on: *on, source: source.clone(), provisional: *provisional };
                let before = self.publications.insert(act.clone(), publication.clone());
                before != Some(publication)
            }
            StaffEvent::ReadingChosen { act, key, value, body, from, signed_by: _ } => {
                let body = body.as_deref().map(|key| body_no(staff, key)).transpose()?;
                let choice =
                    ReadingChoice { act: act.clone(), key: key.clone(), value: value.clone(), body, from: *from };
                // Of two choices from the same day the later one holds: only the same one said again changes nothing.
                let same = |c: &&ReadingChoice| {
                    (&c.act, &c.key, c.body, c.from) == (&choice.act, &choice.key, choice.body, choice.from)
                };
                let before = self.readings.iter().rev().find(same);
                before != Some(&choice) && push(&mut self.readings, choice)
            }
        })
    }

    /// The career that these events make, against the posts of this register.
    pub fn career_of<'e>(
        &self,
        events: impl Iterator<Item = (EventId, &'e PersonEvent)> + Clone,
    ) -> Result<(Person, CareerFacts), WorldError> {
        fold_person(&self.staff, events)
    }

    /// Lets go of a person's identification number, before several people are set anew among whom numbers were exchanged.
    pub fn release_iin(&mut self, no: PersonNo) {
        if let Some(identity) = self.people.get(no.index()).and_then(|person| person.identity.as_ref()) {
            self.by_iin.remove(&identity.iin);
        }
    }

    /// Drops from memory the facts that hold no more, so that no snapshot carries what was erased.
    pub fn forget_superseded(&mut self) {
        self.careers.forget_superseded();
    }

    /// Sets a person to what all of their events say, corrections taken into account.
    ///
    /// Takes the person's whole history, since a correction may reach back to its first event.
    pub fn set_person<'e>(
        &mut self,
        no: PersonNo,
        events: impl Iterator<Item = (EventId, &'e PersonEvent)> + Clone,
    ) -> Result<(), WorldError> {
        let (person, facts) = fold_person(&self.staff, events)?;
        if let Some(identity) = &person.identity {
            match self.by_iin.get(&identity.iin) {
                Some(other) if *other != no => return Err(WorldError::IinTaken(other.0)),
                _ => {}
            }
        }
        if self.people.len() <= no.index() {
            self.people.resize_with(no.index() + 1, Person::default);
        }
        // A number let go of before may have another owner by now.
        if let Some(old) = &self.people[no.index()].identity
            && self.by_iin.get(&old.iin) == Some(&no)
        {
            self.by_iin.remove(&old.iin);
        }
        for post in posts_of(self.careers.of(no)) {
            self.holders.entry(post).or_default().retain(|holder| *holder != no);
        }
        if let Some(identity) = &person.identity {
            self.by_iin.insert(identity.iin, no);
        }
        self.careers.put(no, &facts);
        for post in posts_of(self.careers.of(no)) {
            let holders = self.holders.entry(post).or_default();
            if !holders.contains(&no) {
                holders.push(no);
            }
        }
        self.people[no.index()] = person;
        Ok(())
    }
}

fn replace<T: PartialEq>(place: &mut T, new: T) -> bool {
    let changed = *place != new;
    *place = new;
    changed
}

fn push<T>(list: &mut Vec<T>, new: T) -> bool {
    list.push(new);
    true
}

fn posts_of(career: Career<'_>) -> impl Iterator<Item = PostNo> + '_ {
    career.appointments.iter().map(|a| a.post)
}

fn body_no(staff: &Staff, key: &str) -> Result<BodyNo, WorldError> {
    staff.find_body(key).ok_or_else(|| WorldError::NoBody(key.into()))
}

fn post_no(staff: &Staff, key: &str) -> Result<PostNo, WorldError> {
    staff.find_post(key).ok_or_else(|| WorldError::NoPost(key.into()))
}

fn post_mut<'s>(staff: &'s mut Staff, key: &str) -> Result<&'s mut Post, WorldError> {
    let no = post_no(staff, key)?;
    Ok(&mut staff.posts[no.index()])
}

fn put_post(staff: &mut Staff, p: &PostParticulars) -> Result<bool, WorldError> {
    let unit = match &p.unit {
        Some(key) => Some(staff.find_unit(key).ok_or_else(|| WorldError::NoUnit(key.clone()))?),
        None => None,
    };
    let mut post = Post {
        key: p.key.clone(),
        body: body_no(staff, &p.body)?,
        unit,
        title: p.title.clone(),
        role: p.role,
        level: p.level,
        locality: p.locality,
        category: p.category.clone(),
        rank_class: p.rank_class.clone(),
        nomenclature: p.nomenclature,
        appointing_authority: p.appointing_authority.clone(),
        requirements: p.requirements.clone(),
        item: p.item.clone(),
        temporarily_vacant: None,
        abolished_after: None,
    };
    match staff.find_post(&p.key) {
        Some(no) => {
            let old = &staff.posts[no.index()];
            post.temporarily_vacant = old.temporarily_vacant;
            post.abolished_after = old.abolished_after;
            post.item = post.item.or_else(|| old.item.clone());
            let changed = replace(&mut staff.posts[no.index()], post);
            staff.note_match(no);
            Ok(changed)
        }
        None => {
            staff.post_by_key.insert(p.key.clone(), PostNo(staff.posts.len() as u32));
            staff.posts.push(post);
            staff.note_match(PostNo(staff.posts.len() as u32 - 1));
            Ok(true)
        }
    }
}

/// Folds the events of one person, in the order of recording, each corrected event as corrected.
pub(crate) fn fold_person<'e>(
    staff: &Staff,
    events: impl Iterator<Item = (EventId, &'e PersonEvent)> + Clone,
) -> Result<(Person, CareerFacts), WorldError> {
    let corrections = corrections(events.clone());
    let mut person = Person::default();
    let mut facts = CareerFacts::default();
    for (id, event) in events {
        let holds = match corrections.get(&id) {
            Some(corrected) => *corrected,
            None => Some(event),
        };
        if let Some(event) = holds {
            fold_event(staff, &mut person, &mut facts, event)?;
        }
    }
    facts.settle();
    Ok((person, facts))
}

/// What holds in place of each corrected event. A correction may itself be corrected, so the latest are read first.
fn corrections<'e>(
    events: impl Iterator<Item = (EventId, &'e PersonEvent)>,
) -> HashMap<EventId, Option<&'e PersonEvent>> {
    let written: Vec<_> = events.filter(|(_, event)| matches!(event, PersonEvent::Corrected { .. })).collect();
    let mut found = HashMap::new();
    for (id, event) in written.into_iter().rev() {
        if let Some(PersonEvent::Corrected { event, with, .. }) = found.get(&id).copied().unwrap_or(Some(event)) {
            found.entry(*event).or_insert(with.as_deref());
        }
    }
    found
}

fn fold_event(
    staff: &Staff,
    person: &mut Person,
    facts: &mut CareerFacts,
    event: &PersonEvent,
) -> Result<(), WorldError> {
    match event {
        PersonEvent::Registered { iin, name, born } => {
            person.identity = Some(Identity { iin: *iin, name: name.clone(), born: *born });
        }
        PersonEvent::Ranked { kind, rank, .. } => person.rank = Some((*kind, rank.clone())),
        PersonEvent::Family { status, members, children_at_school } => {
            person.family = Some((status.clone(), *members));
            person.children_at_school = *children_at_school;
        }
        PersonEvent::HousingNeed { needed } => person.housing = Some(*needed),
        PersonEvent::SexRecorded { sex } => person.sex = Some(*sex),
        PersonEvent::Attested { .. } | PersonEvent::NeverAttested { .. } => note_attestation(person, event),
        PersonEvent::Served { place, from, last_day, preferential_percent } => {
            let (place, from, last_day, preferential_percent) = (*place, *from, *last_day, *preferential_percent);
            person.service.retain(|earlier| earlier.from != from);
            person.service.push(ServiceRecord { place, from, last_day, preferential_percent });
        }
        // A correction acts through the event it corrects.
        PersonEvent::Corrected { .. } => {}
        _ => fold_career(staff, facts, event)?,
    }
    Ok(())
}

fn note_attestation(person: &mut Person, event: &PersonEvent) {
    let (record, renewed): (_, fn(&AttestationRecord, &AttestationRecord) -> bool) = match event {
        PersonEvent::Attested { on, kind, undergone, .. } => {
            let held = AttestationRecord::Held { on: *on, kind: *kind, undergone: *undergone };
            (held, |one, other| match (one, other) {
                (AttestationRecord::Held { on, .. }, AttestationRecord::Held { on: day, .. }) => on == day,
                _ => false,
            })
        }
        PersonEvent::NeverAttested { until } => (AttestationRecord::NoneUntil(*until), |one, other| {
            matches!((one, other), (AttestationRecord::NoneUntil(_), AttestationRecord::NoneUntil(_)))
        }),
        _ => return,
    };
    person.attestations.retain(|earlier| !renewed(earlier, &record));
    person.attestations.push(record);
}

fn fold_career(staff: &Staff, facts: &mut CareerFacts, event: &PersonEvent) -> Result<(), WorldError> {
    match event {
        PersonEvent::Appointed { post, from, issued, taken_up, ground, equal, carry_over, order, cause_document } => {
            facts.appointments.push(Appointment {
                post: post_no(staff, post)?,
                from: *from,
                issued: issued.or_else(|| order.as_ref().and_then(|order| order.on)),
                taken_up: *taken_up,
                last_day: None,
                ground: *ground,
                left: crate::Fact::Unknown,
                equal: *equal,
                carry_over: *carry_over,
                cause_document: cause_document.is_some(),
            });
        }
        PersonEvent::Left { last_day, ground, .. } => {
            let open =
                |a: &&mut Appointment| a.last_day.is_none() && a.effective().is_none_or(|from| from <= *last_day);
            let held = facts.appointments.iter_mut().filter(open).max_by_key(|a| a.effective());
            let held = held.ok_or(WorldError::NothingToLeave(*last_day))?;
            held.last_day = Some(*last_day);
            held.left = *ground;
        }
        PersonEvent::Absent { kind, from, to, .. } => {
            let absence = Absence { kind: *kind, from: *from, to: *to };
            match facts.absences.iter_mut().find(|a| a.kind == *kind && a.from == *from) {
                Some(known) => *known = absence,
                None => facts.absences.push(absence),
            }
        }
        PersonEvent::Circumstance { kind, from, until, document } => facts.circumstances.push(Circumstance {
            kind: *kind,
            from: *from,
            until: *until,
            // A paper without a date proves for as long as the circumstance is recorded to hold.
            documented_from: document.as_ref().map(|d| d.on.unwrap_or(*from)),
            documented_until: document.as_ref().and_then(|d| d.until),
        }),
        PersonEvent::Consented { to, on, written, document: _ } => facts.consents.push(Consent {
            to: post_no(staff, to)?,
            on: *on,
            written: *written,
            withdrawn: None,
            act_issued: None,
        }),
        PersonEvent::ConsentWithdrawn { to, on } => consent_mut(staff, facts, to)?.withdrawn = Some(*on),
        PersonEvent::ActIssued { to, on } => consent_mut(staff, facts, to)?.act_issued = Some(*on),
        PersonEvent::Refused { of, post, on } => {
            let post = post.as_deref().map(|key| post_no(staff, key)).transpose()?;
            facts.refusals.push(Refusal { of: *of, post, on: *on });
        }
        PersonEvent::Extended { ordered, until, .. } => {
            facts.extensions.push(Extension { ordered: *ordered, until: *until })
        }
        PersonEvent::Waived { post, by, on, document } => {
            facts.waivers.push(Waiver { post: post_no(staff, post)?, by: *by, on: *on, documented: document.is_some() })
        }
        PersonEvent::DutiesAdded { from, until, .. } => facts.duties.push((*from, *until)),
        PersonEvent::Qualified { requirement, met } => {
            match facts.qualifications.iter_mut().find(|(code, _)| code == requirement) {
                Some(known) => known.1 = *met,
                None => facts.qualifications.push((requirement.clone(), *met)),
            }
        }
        // What is no part of a career: told here, so that a new event cannot be passed over unnoticed.
        PersonEvent::Registered { .. }
        | PersonEvent::Ranked { .. }
        | PersonEvent::Family { .. }
        | PersonEvent::HousingNeed { .. }
        | PersonEvent::SexRecorded { .. }
        | PersonEvent::Attested { .. }
        | PersonEvent::NeverAttested { .. }
        | PersonEvent::Served { .. }
        | PersonEvent::Corrected { .. } => {}
    }
    Ok(())
}

fn consent_mut<'f>(staff: &Staff, facts: &'f mut CareerFacts, to: &str) -> Result<&'f mut Consent, WorldError> {
    let post = post_no(staff, to)?;
    facts.consents.iter_mut().rev().find(|c| c.to == post).ok_or_else(|| WorldError::NoConsent(to.into()))
}
