//! What fills orders, notices, submissions and service records.

use std::collections::BTreeSet;

use calendar::Date;
use norms::Silent;
use norms::rotation::{ActForm, Law, Outcome, act_form, appointing_authority, due, materials_due};
use planner::{Move, MovePart};
use registry::{BodyNo, PersonNo, PostNo};
use serde::Serialize;

use crate::language::{self, Language, date, text};
use crate::query::View;

/// What heads every letter.
#[derive(Clone, Debug, Serialize)]
pub struct Letter {
    /// The body.
    pub body: String,
    /// The plan year.
    pub year: String,
    /// The day on which it is drawn up.
    pub drawn_up: String,
}

/// One employee's part in a move, in words.
#[derive(Clone, Debug, Serialize)]
pub struct Item {
    /// Number of the person, such as `P12`.
    pub person: String,
    /// Surname, first name, patronymic.
    pub name: String,
    /// Special or class rank; empty where it is not recorded.
    pub rank: String,
    /// The post held.
    pub from: String,
    /// The post to be taken.
    pub to: String,
    /// The day of the move.
    pub on: String,
    /// The day on which the three years expire; empty where it is open.
    pub expiry: String,
    /// Whose agreement is needed before the order; empty where nobody's.
    pub agreement: String,
    /// Whether it is not recorded whose agreement is needed.
    pub agreement_open: bool,
    /// Whether the President appoints to the post: then the act is a presidential order, and this item stands for information.
    pub presidential: bool,
    /// Whether service housing is needed; recorded as such.
    pub housing: bool,
    /// The last day on which the materials can be sent to the Administration; empty where none are.
    pub send_by: String,
}

/// An order: the moves of a chain or of an exchange, which take effect together.
#[derive(Clone, Debug, Serialize)]
pub struct Order {
    /// What heads it.
    #[serde(flatten)]
    pub letter: Letter,
    /// The moves that the order makes.
    pub items: Vec<Item>,
    /// The moves of the same chain for which the President's order is awaited.
    pub presidential: Vec<Item>,
    /// Whether it is an exchange.
    pub exchange: bool,
    /// Whether an agreement must come first.
    pub after_agreement: bool,
    /// Those entitled to appoint and release, who sign (rules/8.1); empty where that is not recorded.
    pub authorities: Vec<String>,
}

/// A submission to the Administration, or the notice to an employee: a letter about one move.
#[derive(Clone, Debug, Serialize)]
pub struct Submission {
    /// What heads it.
    #[serde(flatten)]
    pub letter: Letter,
    /// The move.
    pub item: Item,
}

/// A post held, in words.
#[derive(Clone, Debug, Serialize)]
pub struct PostHeld {
    /// The post.
    pub post: String,
    /// The body.
    pub body: String,
    /// The first day; empty where it is not recorded.
    pub from: String,
    /// The last day; empty while the post is held.
    pub until: String,
}

/// A service record.
#[derive(Clone, Debug, Serialize)]
pub struct ServiceRecord {
    /// What heads it.
    #[serde(flatten)]
    pub letter: Letter,
    /// Number of the person.
    pub person: String,
    /// Surname, first name, patronymic.
    pub name: String,
    /// Identification number.
    pub iin: String,
    /// Date of birth.
    pub born: String,
    /// Special or class rank.
    pub rank: String,
    /// The posts, the earliest first.
    pub posts: Vec<PostHeld>,
}

/// A word as it begins a line.
fn begun(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Makes the letters of a plan in a language.
#[derive(Clone, Copy)]
pub struct Desk<'d, 'w> {
    /// The register.
    pub view: &'d View<'w>,
    /// The law of each body.
    pub laws: &'d [Law<'d>],
    /// The plan year.
    pub year: i32,
    /// The language.
    pub language: Language,
}

impl Desk<'_, '_> {
    fn say(&self, id: &str) -> String {
        text(self.language, id, &[])
    }

    fn body_of(&self, post: PostNo) -> BodyNo {
        self.view.world.staff.post(post).body
    }

    fn letter(&self, body: BodyNo) -> Letter {
        let name = self.view.world.staff.bodies[body.index()].name.in_language(self.language.code());
        Letter { body: name.to_owned(), year: self.year.to_string(), drawn_up: date(self.language, self.view.on) }
    }

    /// A part of a move in words; `None` after erasure of the person.
    fn item(&self, part: &MovePart) -> Option<Item> {
        let (staff, from, to) = (&self.view.world.staff, part.mover.post, part.to);
        let law = &self.laws[self.body_of(from).index()];
        let person = self.view.world.person(part.mover.person)?;
        let career = self.view.world.career(part.mover.person);
        let day = |found: Outcome<Date>| found.determined().map_or_else(String::new, |day| date(self.language, day));
        let needed = part.permission.agreement;
        let agreement = match (needed.president, needed.administration) {
            (true, true) => self.say("paper-agreement-both"),
            (true, false) => self.say("paper-agreement-president"),
            (false, true) => self.say("paper-agreement-administration"),
            (false, false) => String::new(),
        };
        Some(Item {
            person: format!("P{}", part.mover.person.0),
            name: person.identity.as_ref()?.name.to_string(),
            rank: person.rank.as_ref().map_or_else(String::new, |(_, rank)| rank.to_string()),
            from: language::post(self.language, from, staff),
            to: language::post(self.language, to, staff),
            on: date(self.language, part.on),
            expiry: day(due(&career, self.view.on, law, &mut Silent)),
            send_by: match agreement.is_empty() {
                true => String::new(),
                false => day(materials_due(&career, self.view.on, law, &mut Silent)),
            },
            agreement,
            agreement_open: needed.unknown,
            presidential: act_form(to, law, &mut Silent) == Outcome::Determined(ActForm::PresidentialOrder),
            housing: person.housing == Some(true),
        })
    }

    /// The order on a move. Nobody is left out of it but those whose data were erased.
    pub fn order(&self, chain: &Move) -> Option<Order> {
        let body = self.body_of(chain.parts.first()?.mover.post);
        let items = chain.parts.iter().filter_map(|part| self.item(part));
        let (presidential, items): (Vec<Item>, Vec<Item>) = items.partition(|item| item.presidential);
        let mut authorities = BTreeSet::new();
        for part in &chain.parts {
            let law = &self.laws[body.index()];
            let entitled = appointing_authority(part.mover.post, part.to, law, &mut Silent).determined();
            let word = |authority| begun(&text(self.language, &format!("authority-{authority}"), &[]));
            authorities.extend(entitled.into_iter().flat_map(|set| set.iter().collect::<Vec<_>>()).map(word));
        }
        Some(Order {
            letter: self.letter(body),
            exchange: chain.ring,
            after_agreement: items.iter().any(|item| !item.agreement.is_empty()),
            items,
            presidential,
            authorities: authorities.into_iter().collect(),
        })
    }

    /// A letter about one part of a move.
    pub fn about(&self, part: &MovePart) -> Option<Submission> {
        Some(Submission { letter: self.letter(self.body_of(part.mover.post)), item: self.item(part)? })
    }

    /// The service record of a person as the register has it.
    pub fn service_record(&self, no: PersonNo) -> Option<ServiceRecord> {
        let world = self.view.world;
        let (person, career) = (world.person(no)?, world.career(no));
        let identity = person.identity.as_ref()?;
        let words = |day: Option<Date>| day.map_or_else(String::new, |day| date(self.language, day));
        let gap = || self.say("paper-not-recorded");
        let held = |appointment: &registry::Appointment| PostHeld {
            post: language::post(self.language, appointment.post, &world.staff),
            body: self.letter(self.body_of(appointment.post)).body,
            from: words(appointment.from.or(appointment.taken_up).or(appointment.issued)),
            until: words(appointment.last_day),
        };
        let now = career.held_on(self.view.on).or(career.appointments.len().checked_sub(1))?;
        Some(ServiceRecord {
            letter: self.letter(self.body_of(career.appointments[now].post)),
            person: format!("P{}", no.0),
            name: identity.name.to_string(),
            iin: identity.iin.to_string(),
            born: identity.born.map_or_else(gap, |born| date(self.language, born)),
            rank: person.rank.as_ref().map_or_else(gap, |(_, rank)| rank.to_string()),
            posts: career.appointments.iter().map(held).collect(),
        })
    }
}
