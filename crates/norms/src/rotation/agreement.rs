//! Who must agree to a rotation (rules/3.6, 8.2, 24.6; computation C13 of the inventory).

use registry::{Fact, Nomenclature, PostNo};
use serde::{Serialize, Serializer};

use super::ask::{Ask, Asks, Outcome};
use super::cites;
use super::finding::Finding;
use super::law::Law;
use super::reading::{ClassOf, ReadingKey};
use crate::trace::Trace;

/// Whose agreement is needed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Agreement {
    /// The President's.
    pub president: bool,
    /// The Presidential Administration's.
    pub administration: bool,
    /// The class that decides it is not recorded: neither is known to be needed, nor not to be.
    pub unknown: bool,
}

impl Serialize for Agreement {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let names = [(self.president, "president"), (self.administration, "administration"), (self.unknown, "unknown")];
        serializer.collect_seq(names.iter().filter(|(needed, _)| *needed).map(|(_, name)| name))
    }
}

/// The class of an employee, by default that of the post held (A54).
pub(super) fn class_of<T: Trace>(from: PostNo, to: PostNo, law: &Law<'_>, trace: &mut T) -> Outcome<Nomenclature> {
    let class = |post: PostNo, trace: &mut T| match law.staff.post(post).nomenclature {
        Fact::Known(class) => Some(class),
        Fact::NotApplicable => Some(Nomenclature::default()),
        Fact::Unknown => {
            trace.step(cites::AGREEMENT, Finding::MissingOfPost { fact: Ask::Nomenclature, post });
            None
        }
    };
    trace.rests_on(ReadingKey::ClassOf);
    let found = match law.readings.class_of {
        ClassOf::PostHeld => class(from, trace),
        ClassOf::PostTaken => class(to, trace),
        ClassOf::EitherPost => class(from, trace).zip(class(to, trace)).map(|(held, taken)| held.or(taken)),
    };
    found.map_or(Outcome::Undetermined(Asks::of(Ask::Nomenclature)), Outcome::Determined)
}

/// Whose agreement the move of an employee from one post to another needs before the order (rules/8.2, 24.6).
pub fn agreement<T: Trace>(from: PostNo, to: PostNo, law: &Law<'_>, trace: &mut T) -> Outcome<Agreement> {
    class_of(from, to, law, trace).map(|class| {
        let (president, administration) = (class.president(), class.administration_agrees);
        let needed = Agreement { president, administration, unknown: false };
        let found = Finding::AgreementNeeded { president: needed.president, administration: needed.administration };
        trace.step(cites::AGREEMENT, found);
        needed
    })
}
