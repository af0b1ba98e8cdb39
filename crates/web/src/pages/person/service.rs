//! What is recorded of a person, in order of time, each with the entry of the journal that holds it.

use calendar::Date;
use norms::Member;
use office::Office;
use office::access::Action;
use office::language::{self, Value};
use registry::{CircumstanceKind, Document, Fact, Ground, PersonEvent, PersonNo, Staff};
use serde::Serialize;

use crate::failure::Failure;
use crate::parts::{Seal, short_date};
use crate::visit::Visit;
use crate::words::Words;

/// Something recorded of a person.
pub(crate) struct Moment {
    /// The day from which it holds, as machines read it; empty where none is known.
    pub iso: String,
    pub day: String,
    pub until: String,
    /// `post`, `absence`, `extension`, `other`: told by the sign beside it and by its words.
    pub sort: &'static str,
    pub what: String,
    /// A code of the register that belongs to it.
    pub code: String,
    pub paper: String,
    pub seal: Seal,
}

/// The events in order of the time for which they hold, the latest first.
pub(crate) fn timeline(visit: &Visit, office: &Office, no: PersonNo) -> Result<Vec<Moment>, Failure> {
    let w = visit.words();
    let (staff, journal) = (&office.world().staff, office.journal());
    let sees_family = visit.sees_family_of(no, office.world());
    let mut dated: Vec<(Option<Date>, Moment)> = Vec::new();
    for (id, event) in &office.events_of(no)? {
        if !sees_family && is_of_family(event) {
            continue;
        }
        let entry = journal.entry(id.entry)?;
        let seal = Seal {
            w,
            number: id.entry,
            time: visit.site.settings.clock.local(entry.recorded_at),
            hash: entry.leaf.to_string(),
            actor: entry.actor.clone(),
            open: visit.signed.actor.ever(Action::JournalRead),
        };
        let told = told(w, event, staff);
        let day = |day: Option<Date>| day.map(|day| short_date(w.0, day)).unwrap_or_default();
        let moment = Moment {
            iso: told.from.map(|day| day.to_string()).unwrap_or_default(),
            day: day(told.from),
            until: day(told.until),
            sort: told.sort,
            what: told.what,
            code: told.code,
            paper: told.paper.map(|paper| written(w, paper)).unwrap_or_default(),
            seal,
        };
        dated.push((told.from, moment));
    }
    // What has no day of its own stands last: particulars of the file.
    dated.sort_by_key(|(day, moment)| (std::cmp::Reverse(*day), std::cmp::Reverse(moment.seal.number)));
    Ok(dated.into_iter().map(|(_, moment)| moment).collect())
}

fn is_of_family(event: &PersonEvent) -> bool {
    match event {
        PersonEvent::Circumstance { .. } | PersonEvent::Family { .. } | PersonEvent::HousingNeed { .. } => true,
        PersonEvent::Corrected { with, .. } => with.as_deref().is_none_or(is_of_family),
        _ => false,
    }
}

struct Told<'e> {
    from: Option<Date>,
    until: Option<Date>,
    sort: &'static str,
    what: String,
    code: String,
    paper: Option<&'e Document>,
}

impl<'e> Told<'e> {
    fn of(sort: &'static str, from: Option<Date>, what: String) -> Told<'e> {
        Told { from, until: None, sort, what, code: String::new(), paper: None }
    }

    fn until(self, until: Option<Date>) -> Told<'e> {
        Told { until, ..self }
    }

    fn on(self, paper: Option<&'e Document>) -> Told<'e> {
        Told { paper, ..self }
    }
}

fn told<'e>(w: Words, event: &'e PersonEvent, staff: &Staff) -> Told<'e> {
    use PersonEvent as E;
    let post = |key: &str| staff.find_post(key).map_or_else(|| key.to_owned(), |no| language::post(w.0, no, staff));
    let say = |id: &str, values: &[(&str, Value<'_>)]| w.say(&format!("site-event-{id}"), values);
    match event {
        E::Registered { .. } => Told::of("other", None, say("registered", &[])),
        E::Appointed { post: key, from, issued, ground, order, .. } => {
            let values = [("post", post(key).into()), ("ground", on_ground(w, *ground).into())];
            Told::of("post", from.or(*issued), say("appointed", &values)).on(order.as_ref())
        }
        E::Left { last_day, ground, order } => {
            Told::of("post", Some(*last_day), say("left", &[("ground", on_ground(w, *ground).into())]))
                .on(order.as_ref())
        }
        E::DutiesAdded { from, until, post: key } => {
            let named = key.as_deref().map(post).unwrap_or_default();
            Told::of("other", Some(*from), say("duties-added", &[("post", named.into())])).until(*until)
        }
        E::Absent { kind, from, to, order } => {
            let kind = w.t(&format!("absence-kind-{}", name(kind)));
            Told::of("absence", Some(*from), say("absent", &[("kind", kind.into())])).until(*to).on(order.as_ref())
        }
        E::Circumstance { kind, from, until, document } => {
            let id = if document.is_some() { "circumstance" } else { "circumstance-claimed" };
            let kind = w.t(&format!("protected-kind-{}", circumstance(kind)));
            Told::of("other", Some(*from), say(id, &[("kind", kind.into())])).until(*until).on(document.as_ref())
        }
        E::Extended { ordered, until, order } => {
            let values = [("until", short_date(w.0, *until).into())];
            Told::of("extension", Some(*ordered), say("extended", &values)).on(order.as_ref())
        }
        E::Attested { on, decision, undergone, .. } => {
            let id = if *undergone { "attested" } else { "not-attested" };
            Told::of("other", Some(*on), say(id, &[])).on(decision.as_ref())
        }
        E::Corrected { with, reason, .. } => {
            let with = with.as_deref().map(|event| told(w, event, staff).what).unwrap_or_default();
            let id = if with.is_empty() { "taken-back" } else { "corrected" };
            Told::of("other", None, say(id, &[("with", with.into()), ("reason", (&**reason).into())]))
        }
        other => of_consents_and_file(w, other, staff),
    }
}

/// The rest: consents, refusals, decisions, and particulars of the personal file.
fn of_consents_and_file<'e>(w: Words, event: &'e PersonEvent, staff: &Staff) -> Told<'e> {
    use PersonEvent as E;
    let post = |key: &str| staff.find_post(key).map_or_else(|| key.to_owned(), |no| language::post(w.0, no, staff));
    let say = |id: &str, values: &[(&str, Value<'_>)]| w.say(&format!("site-event-{id}"), values);
    match event {
        E::Consented { to, on, document, .. } => {
            Told::of("other", Some(*on), say("consented", &[("post", post(to).into())])).on(document.as_ref())
        }
        E::ConsentWithdrawn { to, on } => {
            Told::of("other", Some(*on), say("consent-withdrawn", &[("post", post(to).into())]))
        }
        E::ActIssued { to, on } => Told::of("other", Some(*on), say("act-issued", &[("post", post(to).into())])),
        E::Refused { of, post: key, on } => {
            let named = key.as_deref().map(post).unwrap_or_default();
            let what = w.t(&format!("site-refusal-{}", name(of)));
            Told::of("other", Some(*on), say("refused", &[("what", what.into()), ("post", named.into())]))
        }
        E::Waived { post: key, on, document, .. } => {
            Told::of("other", Some(*on), say("waived", &[("post", post(key).into())])).on(document.as_ref())
        }
        E::Qualified { requirement, met } => {
            let said = say("qualified", &[("met", (*met).into())]);
            Told { code: requirement.to_string(), ..Told::of("other", None, said) }
        }
        E::Ranked { rank, from, .. } => Told::of("other", *from, say("ranked", &[("rank", (&**rank).into())])),
        E::Served { place, from, last_day, .. } => {
            let place = w.t(&format!("site-served-{}", name(place)));
            Told::of("other", Some(*from), place).until(*last_day)
        }
        E::NeverAttested { until } => Told::of("other", None, say("never-attested", &[("day", (*until).into())])),
        E::Family { .. } => Told::of("other", None, say("family", &[])),
        E::HousingNeed { .. } => Told::of("other", None, say("housing", &[])),
        E::SexRecorded { .. } => Told::of("other", None, say("sex", &[])),
        _ => Told::of("other", None, String::new()),
    }
}

/// The name of a word as it is written in events.
fn name(word: &impl Serialize) -> String {
    match serde_json::to_value(word) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}

fn on_ground(w: Words, ground: Fact<Ground>) -> String {
    match ground {
        Fact::Known(ground) => w.t(&format!("ground-{}", name(&ground))),
        _ => w.t("site-ground-unknown"),
    }
}

fn circumstance(kind: &CircumstanceKind) -> &'static str {
    use norms::rotation::ProtectedKind;
    match kind {
        CircumstanceKind::ChildWithDisability { .. } => ProtectedKind::Child.name(),
        CircumstanceKind::FamilyMemberWithDisability { .. } => ProtectedKind::FamilyMember.name(),
        CircumstanceKind::PensionerParent { .. } => ProtectedKind::Parent.name(),
    }
}

/// A paper as it is named: number, day, issuer.
fn written(w: Words, paper: &Document) -> String {
    let number = paper.number.as_deref().map(|number| w.with("site-paper-number", "number", number));
    let on = paper.on.map(|day| short_date(w.0, day));
    let issuer = paper.issuer.as_deref().map(str::to_owned);
    [number, on, issuer].into_iter().flatten().collect::<Vec<_>>().join(", ")
}
