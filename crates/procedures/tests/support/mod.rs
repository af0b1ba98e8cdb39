//! A desk on which cases are carried on: a small register, the cases, and everything recorded so that it can be replayed.

#![allow(dead_code, unreachable_pub, reason = "each test uses its part of it")]

use std::collections::{BTreeMap, BTreeSet};

use acts::PublicationFact;
use calendar::{Date, WorkingCalendar};
use norms::rotation::{Law, Readings};
use procedures::rotation::{CaseId, Cases, Command, Kind, Period};
use procedures::{Actor, Code, Context, Deadline, Decided, DocumentKind, DocumentRef, Event, Reason, Refused, Step};
use registry::{EventId, Iin, PersonEvent, PersonNo, StaffEvent, World};
use serde_json::{Value as Json, json};

pub const BODY: &str = "internal-affairs";
/// The employee of most tests: in the post `astana` since 1 February 2023 (W1).
pub const OFFICER: PersonNo = PersonNo(0);
/// Another one, in the post `almaty` since 10 May 2022 (V2).
pub const OTHER: PersonNo = PersonNo(1);
/// One in a post of the President's class, since 1 February 2023.
pub const CLASSED: PersonNo = PersonNo(2);

pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub fn papers(kinds: &[DocumentKind]) -> Vec<DocumentRef> {
    kinds.iter().map(|kind| DocumentRef::of(*kind)).collect()
}

/// A way that a case went: from a state, by a step, to a state.
pub type Way = (String, String, String);

#[derive(Clone)]
pub struct Desk {
    pub world: World,
    pub cases: Cases,
    pub readings: Readings,
    pub published: Option<Date>,
    people: BTreeMap<PersonNo, Vec<PersonEvent>>,
    log: Vec<(CaseId, Event<Command>, Date)>,
}

fn post(key: &str, locality: &str, level: &str, unit: &str, more: Json) -> StaffEvent {
    let mut particulars = json!({
        "key": key, "body": BODY, "unit": unit, "title": { "kk": "Бастық" }, "role": "head", "level": level,
        "locality": locality, "category": "C-1", "rank-class": "1", "nomenclature": {}, "appointing-authority": "head",
        "requirements": [], "item": { "item": "internal-affairs.5", "confirmed_by": "кадр" },
    });
    particulars.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    StaffEvent::Post(Box::new(serde_json::from_value(particulars).unwrap()))
}

impl Desk {
    pub fn new() -> Desk {
        let mut desk = Desk {
            world: World::default(),
            cases: Cases::default(),
            readings: Readings::default(),
            published: Some(day("2025-11-04")),
            people: BTreeMap::new(),
            log: Vec::new(),
        };
        let body = json!({ "body": { "key": BODY, "name": { "kk": "ІІМ" } } });
        desk.staff(serde_json::from_value(body).unwrap());
        for unit in ["astana", "almaty", "shymkent", "abai", "centre"] {
            let unit = json!({ "unit": { "key": unit, "body": BODY, "kind": "transport-police-department" } });
            desk.staff(serde_json::from_value(unit).unwrap());
        }
        let president = json!({ "nomenclature": { "president-appoints": true }, "appointing-authority": "president" });
        let administration = json!({ "nomenclature": { "administration-agrees": true } });
        desk.staff(post("astana", "711010000", "regional", "astana", json!({})));
        desk.staff(post("astana-2", "711010000", "regional", "astana", json!({})));
        desk.staff(post("almaty", "751010000", "regional", "almaty", json!({})));
        desk.staff(post("shymkent", "791010000", "regional", "shymkent", json!({})));
        desk.staff(post("abai", "101010000", "regional", "abai", administration));
        desk.staff(post("centre", "711010000", "central", "centre", president));
        desk.staff(post("unlisted", "791010000", "regional", "shymkent", json!({ "item": { "item": "none" } })));
        desk.person(OFFICER, "1", "astana", "2023-02-01");
        desk.person(OTHER, "2", "almaty", "2022-05-10");
        desk.person(CLASSED, "3", "abai", "2023-02-01");
        desk
    }

    pub fn staff(&mut self, event: StaffEvent) {
        self.world.apply_staff(&event).unwrap();
    }

    fn person(&mut self, no: PersonNo, iin: &str, post: &str, from: &str) {
        let iin = Iin::from_first_eleven([8, 5, 0, 1, 0, 1, 3, 0, 0, 0, iin.parse().unwrap()]).unwrap();
        let events = json!([
            { "registered": { "iin": iin, "name": { "family": "Ахметов", "given": "Әлі" }, "born": "1985-01-01" } },
            { "ranked": { "kind": "special", "rank": "полковник" } },
            { "family": { "status": "үйленген", "members": 4 } },
            { "housing-need": { "needed": true } },
            { "appointed": { "post": post, "from": from, "ground": "ordinary" } },
        ]);
        for event in serde_json::from_value::<Vec<PersonEvent>>(events).unwrap() {
            self.record(no, event);
        }
    }

    /// The particulars that a post of this establishment has, to make another like it.
    pub fn particulars(&self, key: &str) -> registry::event::PostParticulars {
        let post = self.world.staff.post(self.world.staff.find_post(key).unwrap());
        registry::event::PostParticulars {
            key: post.key.clone(),
            body: BODY.into(),
            unit: Some(key.into()),
            title: post.title.clone(),
            role: post.role,
            level: post.level,
            locality: post.locality,
            category: post.category.clone(),
            rank_class: post.rank_class.clone(),
            nomenclature: post.nomenclature,
            appointing_authority: post.appointing_authority.clone(),
            requirements: post.requirements.clone(),
            item: post.item.clone(),
        }
    }

    pub fn fact(&mut self, no: PersonNo, event: Json) {
        self.record(no, serde_json::from_value(event).unwrap());
    }

    pub fn record(&mut self, no: PersonNo, event: PersonEvent) {
        let events = self.people.entry(no).or_default();
        events.push(event);
        let numbered = events.iter().enumerate();
        let numbered = numbered.map(|(entry, event)| (EventId { entry: entry as u64, place: 0 }, event));
        self.world.set_person(no, numbered).unwrap();
    }

    pub fn protect(&mut self, no: PersonNo, documented: bool) {
        let document = documented.then(|| json!({ "number": "7", "on": "2024-01-10" }));
        self.fact(
            no,
            json!({ "circumstance": {
                "kind": { "child-with-disability": { "relation": "own", "born": "2015-03-01" } },
                "from": "2024-01-10", "document": document,
            } }),
        );
    }

    pub fn with<T>(
        &self,
        today: &str,
        acting: &[Actor],
        given: &[DocumentRef],
        see: impl FnOnce(&Context<'_>) -> T,
    ) -> T {
        let today = day(today);
        let act = acts::find_act("U2500001070").unwrap();
        let publication = self.published.map(|on| PublicationFact { on, known_on: None });
        let calendar = WorkingCalendar::kazakhstan();
        let law = Law::on(act, today, publication, self.readings, calendar, &self.world.staff).unwrap();
        see(&Context { today, acting, documents: given, law: &law, world: &self.world, cases: &self.cases })
    }

    pub fn judge(
        &self,
        id: &CaseId,
        command: &Json,
        by: Actor,
        given: &[DocumentKind],
        today: &str,
    ) -> Result<Decided<Command>, Refused> {
        let command: Command = serde_json::from_value(command.clone()).unwrap();
        self.with(today, &[by], &papers(given), |context| self.cases.decide(id, &command, context))
    }

    /// Takes a step and records it; what is recorded reads back the same.
    pub fn take(
        &mut self,
        id: &CaseId,
        command: Json,
        by: Actor,
        given: &[DocumentKind],
        today: &str,
    ) -> Result<Decided<Command>, Refused> {
        let before = self.cases.case(id);
        let decided = self.judge(id, &command, by, given, today);
        assert_eq!(self.cases.case(id), before, "deciding changes nothing");
        let decided = decided?;
        let written = serde_json::to_string(&decided.event).unwrap();
        assert_eq!(serde_json::from_str::<Event<Command>>(&written).unwrap(), decided.event, "{written}");
        self.cases.evolve(id, &decided.event, day(today));
        self.log.push((id.clone(), decided.event.clone(), day(today)));
        for (person, event) in &decided.register {
            self.record(*person, event.clone());
        }
        assert_eq!(self.replayed(), self.cases, "the fold of the events is the state");
        Ok(decided)
    }

    /// Takes what the program takes of itself, until nothing is left; says what that was.
    pub fn pass(&mut self, today: &str) -> Vec<String> {
        let mut taken = Vec::new();
        loop {
            let steps = self.with(today, &[Actor::System], &[], |context| self.cases.unattended(context));
            let Some((id, command)) = steps.into_iter().next() else { return taken };
            taken.push(format!("{id} {}", command.step()));
            assert!(taken.len() < 100, "{taken:?}");
            let command = serde_json::to_value(&command).unwrap();
            self.take(&id, command, Actor::System, &[], today).unwrap();
        }
    }

    pub fn replayed(&self) -> Cases {
        let mut cases = Cases::default();
        for (id, event, on) in &self.log {
            cases.evolve(id, event, *on);
        }
        cases
    }

    /// The ways gone, by procedure.
    pub fn ways(&self) -> BTreeMap<&'static str, BTreeSet<Way>> {
        let mut cases = Cases::default();
        let mut ways: BTreeMap<&'static str, BTreeSet<Way>> = BTreeMap::new();
        for (id, event, on) in &self.log {
            let before = cases.case(id).state().to_owned();
            cases.evolve(id, event, *on);
            let case = cases.case(id);
            let way = (before, event.step.step().to_owned(), case.state().to_owned());
            ways.entry(case.procedure()).or_default().insert(way);
        }
        ways
    }

    /// The cases as they stood at the end of a day.
    pub fn as_of(&self, last: &str) -> Cases {
        let mut cases = Cases::default();
        for (id, event, on) in self.log.iter().filter(|(.., on)| *on <= day(last)) {
            cases.evolve(id, event, *on);
        }
        cases
    }

    pub fn state(&self, id: &CaseId) -> &'static str {
        self.cases.case(id).state()
    }

    /// A plan with these rows, approved on a day; the decree is in force since 1 October 2025.
    pub fn plan(&mut self, period: Period, rows: &[(u32, &str)], approved: &str) -> CaseId {
        self.published = Some(day("2025-09-20"));
        let id = CaseId::Planning { body: BODY.into(), period };
        let rows: Vec<Json> = rows.iter().map(|(p, post)| json!({ "person": p, "post": post })).collect();
        for (command, by, given) in [
            (json!("open"), Actor::HrService, None),
            (json!({ "draft": { "rows": rows } }), Actor::HrService, None),
            (json!("submit"), Actor::HrService, Some(DocumentKind::Plan)),
            (json!("approve"), Actor::Head, Some(DocumentKind::Plan)),
        ] {
            self.take(&id, json!({ "planning": command }), by, given.as_slice(), approved).unwrap();
        }
        id
    }

    pub fn deadlines(&self, id: &CaseId, today: &str) -> Vec<Deadline> {
        self.with(today, &[], &[], |context| self.cases.case(id).deadlines(context))
    }

    pub fn due(&self, id: &CaseId, step: &str, today: &str) -> Option<Date> {
        self.deadlines(id, today).iter().find(|deadline| deadline.step == step).map(|deadline| deadline.due)
    }

    pub fn steps(&self, id: &CaseId, today: &str) -> Vec<Step> {
        self.with(today, &[], &[], |context| self.cases.case(id).steps(context))
    }
}

/// The case of a person in a post.
pub fn of(kind: Kind, person: PersonNo, post: &str) -> CaseId {
    CaseId::Of { kind, person, post: post.into() }
}

/// That a step is refused with this code under this clause.
#[track_caller]
pub fn refused<T: std::fmt::Debug>(result: Result<T, Refused>, code: Code, clause: &str) -> Reason {
    let refused = result.unwrap_err();
    let found = refused.0.iter().find(|reason| reason.code == code && reason.clause.within_act() == clause);
    found.unwrap_or_else(|| panic!("no {code} under {clause} in {refused:#?}")).clone()
}

/// The breaches of a step as `(code, clause, due, days)`.
pub fn breaches(decided: &Decided<Command>) -> Vec<(Code, &str, Date, i32)> {
    let breaches = decided.event.breaches.iter();
    breaches.map(|b| (b.code, b.clause.rsplit('/').next().unwrap(), b.due, b.days_late)).collect()
}

pub fn warned(decided: &Decided<Command>, code: Code) -> bool {
    decided.warnings.iter().any(|warning| warning.code == code)
}
