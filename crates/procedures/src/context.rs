//! What a step is decided against: the day, who acts, the papers, the law, the register, the other cases.

use calendar::Date;
use norms::rotation::Law;
use registry::{Career, Document, Person, PersonNo, PostNo, World};

use crate::rotation::Cases;
use crate::{Actor, DocumentKind, DocumentRef};

/// What a step is decided against.
#[derive(Clone, Copy)]
pub struct Context<'c> {
    /// The day of the step.
    pub today: Date,
    /// In which roles the person acts.
    pub acting: &'c [Actor],
    /// The papers given with the step.
    pub documents: &'c [DocumentRef],
    /// The law of the day for the body.
    pub law: &'c Law<'c>,
    /// The register.
    pub world: &'c World,
    /// All cases of rotation.
    pub cases: &'c Cases,
}

impl<'c> Context<'c> {
    /// The career of a person.
    pub fn career(&self, person: PersonNo) -> Career<'c> {
        self.world.career(person)
    }

    /// What the register has of a person beside the career.
    pub fn person(&self, person: PersonNo) -> Option<&'c Person> {
        self.world.person(person)
    }

    /// The post of this key.
    pub fn post(&self, key: &str) -> Option<PostNo> {
        self.world.staff.find_post(key)
    }

    /// The post that a person holds on a day.
    pub fn held_on(&self, person: PersonNo, day: Date) -> Option<PostNo> {
        let career = self.career(person);
        career.held_on(day).map(|at| career.appointments[at].post)
    }

    /// The first paper of this kind that came with the step.
    pub fn document(&self, kind: DocumentKind) -> Option<&'c DocumentRef> {
        self.documents.iter().find(|document| document.kind == kind)
    }

    /// That paper as the register keeps it.
    pub fn registered(&self, kind: DocumentKind) -> Option<Document> {
        self.document(kind).map(DocumentRef::registered)
    }

    /// Whether the person acts in this role.
    pub fn acts_as(&self, actor: Actor) -> bool {
        self.acting.contains(&actor)
    }
}
