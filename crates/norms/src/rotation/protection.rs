//! Family circumstances and consent (rules/6.1; computation C14 of the inventory).

use acts::Cite;
use calendar::Date;
use registry::{Career, Circumstance, CircumstanceKind, Consent, Fact, PostNo};
use serde::Serialize;

use super::ask::{Ask, Asks, Outcome};
use super::cites;
use super::finding::Finding;
use super::law::Law;
use super::permission::Warning;
use super::reading::{ChildAge, ProtectedParent, ReadingKey, RelocationConsent, Withdrawable};
use super::term::no_post;
use crate::set::{Set, members};
use crate::trace::{Trace, Unspoken};

members! {
    /// The three kinds of circumstance that protect.
    ProtectedKind {
        /// A child with a disability, own, adopted or under guardianship.
        Child,
        /// A dependent family member with a disability of group I or II, permanently living together.
        FamilyMember,
        /// A dependent parent who is a pensioner by age.
        Parent,
    }
}

/// What protects an employee on a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Protection {
    /// Kinds documented and valid.
    pub kinds: Set<ProtectedKind>,
    /// Kinds claimed without a document, or whose conditions are not proved: shown, not relied on.
    pub claimed: Set<ProtectedKind>,
}

impl Serialize for Protection {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.kinds.serialize(serializer)
    }
}

/// Which documented circumstances protect the employee on a day.
///
/// A fact missing from a documented circumstance leaves the answer open, unless another circumstance protects anyway.
#[inline]
pub fn protection<T: Trace>(career: &Career<'_>, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Protection> {
    let mut found = Protection::default();
    let mut asks = Asks::EMPTY;
    for circumstance in career.circumstances {
        let holds = circumstance.from <= on && circumstance.until.is_none_or(|until| on <= until);
        let (kind, protects) = conditions(&circumstance.kind, on, law, trace);
        match (holds, protects) {
            (false, _) | (_, Met::No) => trace.step(cites::PROTECTED, Finding::DoesNotProtect { kind }),
            (true, _) if !documented(circumstance, on) => {
                let over = circumstance.documented_until.filter(|until| *until < on);
                let why = over.map_or(Finding::Claimed { kind }, |until| Finding::ClaimedDocumentOver { kind, until });
                claim(kind, why, &mut found, trace);
            }
            (true, Met::Claim(fact)) => claim(kind, Finding::ClaimedNotProved { kind, fact }, &mut found, trace),
            (true, Met::Yes) => {
                trace.step(cites::PROTECTED, Finding::Protects { kind, from: circumstance.from });
                found.kinds.insert(kind);
            }
            (true, Met::Unknown(missing)) => {
                for fact in missing.iter() {
                    trace.step(cites::PROTECTED, Finding::Missing { fact });
                }
                asks = asks.union(missing);
            }
        }
    }
    if found.kinds.is_empty() && !asks.is_empty() {
        return Outcome::Undetermined(asks);
    }
    if found.kinds.is_empty() {
        trace.step(cites::PROTECTED, Finding::NotProtected);
    }
    Outcome::Determined(found)
}

fn claim<T: Trace>(kind: ProtectedKind, why: Finding, found: &mut Protection, trace: &mut T) {
    trace.step(cites::PROTECTED, why);
    found.claimed.insert(kind);
}

fn documented(circumstance: &Circumstance, on: Date) -> bool {
    circumstance.documented_from.is_some_and(|from| from <= on)
        && circumstance.documented_until.is_none_or(|until| on <= until)
}

/// Whether the conditions that the clause sets for a kind are met.
enum Met {
    Yes,
    No,
    /// This fact is not proved, and by the clause it is a claim as long as it is not.
    Claim(Ask),
    Unknown(Asks),
}

fn conditions<T: Trace>(kind: &CircumstanceKind, on: Date, law: &Law<'_>, trace: &mut T) -> (ProtectedKind, Met) {
    match *kind {
        CircumstanceKind::ChildWithDisability { relation, born } => {
            let met = match (child(born, on, law, trace), relation) {
                (Met::No, _) => Met::No,
                (met, Fact::Known(_)) => met,
                (Met::Unknown(missing), _) => Met::Unknown(missing.union(Asks::of(Ask::ChildRelation))),
                _ => Met::Unknown(Asks::of(Ask::ChildRelation)),
            };
            (ProtectedKind::Child, met)
        }
        CircumstanceKind::FamilyMemberWithDisability { dependent, cohabiting, group } => {
            let group = match group {
                Fact::Known(group) => Fact::Known(matches!(group, 1 | 2)),
                _ => Fact::Unknown,
            };
            let facts = [(dependent, Ask::Dependency), (cohabiting, Ask::Cohabitation), (group, Ask::DisabilityGroup)];
            (ProtectedKind::FamilyMember, all_of(&facts))
        }
        CircumstanceKind::PensionerParent { pensioner, dependent, cohabiting } => {
            (ProtectedKind::Parent, parent(pensioner, dependent, cohabiting, law, trace))
        }
    }
}

/// A child with a disability protects until the eighteenth birthday (A20).
fn child<T: Trace>(born: Option<Date>, on: Date, law: &Law<'_>, trace: &mut T) -> Met {
    const MAJORITY_YEARS: i32 = 18; // the bound of the term «мүгедектігі бар бала» itself, no number of this act
    if law.readings.child_age == ChildAge::NoLimit {
        trace.rests_on(ReadingKey::ChildAge);
        return Met::Yes;
    }
    match born {
        None => {
            trace.rests_on(ReadingKey::ChildAge);
            Met::Unknown(Asks::of(Ask::ChildBirthDate))
        }
        Some(born) if on < born.plus_years(MAJORITY_YEARS) => Met::Yes,
        Some(_) => {
            trace.rests_on(ReadingKey::ChildAge);
            Met::No
        }
    }
}

/// A parent who is a pensioner by age; by default a dependent one (A18). Dependency that nothing proves leaves a claim.
fn parent<T: Trace>(
    pensioner: Fact<bool>,
    dependent: Fact<bool>,
    cohabiting: Fact<bool>,
    law: &Law<'_>,
    trace: &mut T,
) -> Met {
    if dependent != Fact::Known(true) || cohabiting != Fact::Known(true) {
        trace.rests_on(ReadingKey::ProtectedParent);
    }
    let asked: &[(Fact<bool>, Ask)] = match law.readings.protected_parent {
        ProtectedParent::AnyParent => &[],
        ProtectedParent::Dependent => &[(dependent, Ask::Dependency)],
        ProtectedParent::DependentCohabiting => &[(dependent, Ask::Dependency), (cohabiting, Ask::Cohabitation)],
    };
    match (all_of(&[(pensioner, Ask::PensionByAge)]), all_of(asked)) {
        (Met::No, _) | (_, Met::No) => Met::No,
        (Met::Unknown(missing), _) => Met::Unknown(missing),
        (_, Met::Unknown(missing)) => missing.iter().next().map_or(Met::Yes, Met::Claim),
        (met, _) => met,
    }
}

fn all_of(facts: &[(Fact<bool>, Ask)]) -> Met {
    if facts.iter().any(|(fact, _)| *fact == Fact::Known(false)) {
        return Met::No;
    }
    let missing: Asks = facts.iter().filter(|(fact, _)| *fact != Fact::Known(true)).map(|(_, ask)| *ask).collect();
    if missing.is_empty() { Met::Yes } else { Met::Unknown(missing) }
}

members! {
    /// Whether a move needs the employee's written consent, and has it.
    Consented {
        /// Not needed: not protected, or no relocation.
        NotNeeded,
        /// Needed and given.
        Given,
        /// Needed and not given, or withdrawn in time.
        Missing,
    }
}

/// Whether a written consent to this very move stands on the day of the move (A60).
pub(super) fn consent_stands<T: Trace>(
    career: &Career<'_>,
    to: PostNo,
    on: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Option<Consent> {
    let given = |c: &&Consent| c.to == to && c.written && c.on <= on;
    let Some(consent) = career.consents.iter().rev().find(given) else {
        trace.step(cites::PROTECTED, Finding::NoConsent);
        return None;
    };
    let Some(withdrawn) = consent.withdrawn else {
        trace.step(cites::PROTECTED, Finding::ConsentStands { on: consent.on });
        return Some(*consent);
    };
    trace.rests_on(ReadingKey::Withdrawable);
    let in_time = match law.readings.withdrawable {
        Withdrawable::Issue => consent.act_issued.is_none_or(|issued| withdrawn < issued),
        Withdrawable::TakesEffect => withdrawn < on,
        Withdrawable::NotAtAll => false,
    };
    if in_time {
        trace.step(cites::PROTECTED, Finding::ConsentWithdrawn { on: consent.on, withdrawn });
        return None;
    }
    trace.step(cites::PROTECTED, Finding::Warned { warning: Warning::ConsentWithdrawnLate });
    Some(*consent)
}

/// Whether a move leads to another locality (A21: by the codes of the two posts).
pub(super) fn relocation<T: Trace>(from: PostNo, to: PostNo, by: Cite, law: &Law<'_>, trace: &mut T) -> Outcome<bool> {
    for post in [from, to] {
        if law.staff.post(post).locality.is_none() {
            trace.step(by, Finding::MissingOfPost { fact: Ask::Locality, post });
            return Outcome::Undetermined(Asks::of(Ask::Locality));
        }
    }
    let needed = law.staff.post(from).locality != law.staff.post(to).locality;
    trace.step(by, Finding::Relocation { needed });
    Outcome::Determined(needed)
}

/// Whether a move on a day needs the employee's written consent, and whether it is there (rules/6.1).
#[inline]
pub fn relocation_consent<T: Trace>(
    career: &Career<'_>,
    to: PostNo,
    on: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Outcome<Consented> {
    let protected = protection(career, on, law, trace);
    trace.rests_on(ReadingKey::RelocationConsent);
    let everyone = law.readings.relocation_consent == RelocationConsent::Everyone;
    if protected.determined().is_some_and(|found| found.kinds.is_empty()) && !everyone {
        return Outcome::Determined(Consented::NotNeeded);
    }
    let Some(at) = career.held_on(on.plus_days(-1)).or_else(|| career.held_on(on)) else {
        // Which localities would be compared is not known, whoever holds no post now.
        return match no_post::<Consented, T>(career, on, cites::PROTECTED, trace) {
            Outcome::NotApplicable(_) => Outcome::Undetermined(Asks::of(Ask::PostHeld)),
            other => other,
        };
    };
    match relocation(career.appointments[at].post, to, cites::PROTECTED, law, trace) {
        Outcome::Determined(false) => return Outcome::Determined(Consented::NotNeeded),
        Outcome::Determined(true) => {}
        other => return other.map(|_| Consented::NotNeeded),
    }
    // A consent that is there answers the question even where the circumstances are not all known.
    let given = consent_stands(career, to, on, law, &mut Unspoken(trace)).is_some();
    if !given && !everyone && protected.determined().is_none() {
        return protected.map(|_| Consented::Missing);
    }
    consent_stands(career, to, on, law, trace);
    Outcome::Determined(if given { Consented::Given } else { Consented::Missing })
}
