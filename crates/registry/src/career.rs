//! What the norms ask of a person: the service in posts and all that bears on it, in order of time.

use calendar::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Fact, PersonNo, PostNo};

/// On what ground a person came to a post or left one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// An ordinary appointment or movement.
    Ordinary,
    /// Rotation by the annual plan.
    Rotation,
    /// Rotation in the interest of the service.
    InterestOfService,
    /// Appointed anew after the body was reorganised.
    Reorganisation,
    /// Appointed anew after a change of structure.
    StructureChange,
    /// Appointed anew because the post was renamed.
    Renaming,
    /// Moved or released because of refusing rotation (rules/3.6).
    RefusalOfRotation,
    /// Moved to the post accepted after refusing relocation (rules/6.2).
    AcceptedOffer,
    /// Released for refusing the post offered (rules/6.4).
    RefusalOfOfferedPost,
    /// Left the service.
    Dismissal,
}

impl Ground {
    /// Whether it is one of the three causes of rules/3.2 that may carry the term over.
    pub fn carries_over(self) -> bool {
        matches!(self, Ground::Reorganisation | Ground::StructureChange | Ground::Renaming)
    }
}

/// An appointment to a post, with its end as far as known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    /// The post.
    pub post: PostNo,
    /// The day from which the act takes effect, if it names one.
    pub from: Option<Date>,
    /// The day the act was issued.
    pub issued: Option<Date>,
    /// The day the duties were in fact taken up.
    pub taken_up: Option<Date>,
    /// The last day in the post; absent while it is held.
    pub last_day: Option<Date>,
    /// Why the person was appointed.
    pub ground: Fact<Ground>,
    /// Why the person left the post.
    pub left: Fact<Ground>,
    /// Recorded finding: equal in rank to the post held before.
    pub equal: Fact<bool>,
    /// Recorded decision on a gap before this appointment: the term is carried over, or not.
    pub carry_over: Fact<bool>,
    /// Whether a document of the cause is recorded.
    pub cause_document: bool,
}

impl Appointment {
    /// The day from which the act takes effect: the day it names, else the day it was issued.
    #[inline]
    pub fn effective(&self) -> Option<Date> {
        self.from.or(self.issued)
    }

    /// Whether the post is held on this day. An appointment of unknown beginning is held until it ends.
    #[inline]
    pub fn holds_on(&self, day: Date) -> bool {
        self.effective().is_none_or(|from| from <= day) && self.last_day.is_none_or(|last| day <= last)
    }
}

/// Kinds of absence from work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AbsenceKind {
    /// Study leave (оқу демалысы).
    StudyLeave,
    /// Unpaid leave to care for a child until it turns three.
    ChildCareLeave,
    /// Annual paid leave.
    AnnualLeave,
    /// Illness.
    SickLeave,
    /// Pregnancy and birth, adoption of a newborn.
    MaternityLeave,
    /// Secondment, business trip.
    Secondment,
    /// Any other.
    Other,
}

/// An unbroken absence; both days are days of absence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Absence {
    /// Kind by the order.
    pub kind: AbsenceKind,
    /// First day of absence.
    pub from: Date,
    /// Last day of absence; absent while the end is not recorded.
    pub to: Option<Date>,
}

/// An extension of the time in the post (rules/6.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extension {
    /// The day of the order.
    pub ordered: Date,
    /// The end written in the order.
    pub until: Date,
}

/// How the employee is related to a child.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// Own child.
    Own,
    /// Adopted child.
    Adopted,
    /// Ward of the employee as guardian.
    Ward,
}

/// The circumstances of rules/6.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CircumstanceKind {
    /// A child with a disability.
    ChildWithDisability {
        /// Relation to the employee.
        #[serde(default)]
        relation: Fact<Relation>,
        /// The child's date of birth.
        #[serde(default)]
        #[schemars(with = "Option<String>")]
        born: Option<Date>,
    },
    /// A family member with a disability.
    FamilyMemberWithDisability {
        /// Whether dependent on the employee.
        #[serde(default)]
        dependent: Fact<bool>,
        /// Whether permanently living together.
        #[serde(default)]
        cohabiting: Fact<bool>,
        /// Group of disability, 1–3.
        #[serde(default)]
        group: Fact<u8>,
    },
    /// A parent who may be a pensioner by age.
    PensionerParent {
        /// Whether a pensioner by age.
        #[serde(default)]
        pensioner: Fact<bool>,
        /// Whether dependent on the employee.
        #[serde(default)]
        dependent: Fact<bool>,
        /// Whether permanently living together.
        #[serde(default)]
        cohabiting: Fact<bool>,
    },
}

/// A family circumstance with the days for which it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Circumstance {
    /// What it is.
    pub kind: CircumstanceKind,
    /// First day.
    pub from: Date,
    /// Last day, where one is known.
    pub until: Option<Date>,
    /// The day from which a document proves it; a claim only, while there is none.
    pub documented_from: Option<Date>,
    /// Last day of the document's validity, where it has one.
    pub documented_until: Option<Date>,
}

/// A written consent to one move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// The post to which the employee consents to be moved.
    pub to: PostNo,
    /// The day it was given.
    pub on: Date,
    /// Whether it is in writing.
    pub written: bool,
    /// The day it was withdrawn.
    pub withdrawn: Option<Date>,
    /// The day the act of appointment was issued on it, if it was.
    pub act_issued: Option<Date>,
}

/// What was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RefusalOf {
    /// A rotation with relocation.
    Relocation,
    /// A rotation.
    Rotation,
    /// A post offered in the same locality (rules/6.2, 6.3).
    OfferedPost,
}

/// A refusal by the employee.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// What was refused.
    pub of: RefusalOf,
    /// The post concerned, if one was named.
    pub post: Option<PostNo>,
    /// The day.
    pub on: Date,
}

/// Who decided otherwise (rules/3.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum WaiverBy {
    /// The President.
    President,
    /// The Presidential Administration.
    Administration,
    /// Anyone else: no such decision is theirs to take.
    Other,
}

/// A decision otherwise on the one-year bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiver {
    /// The post to which the employee may be appointed all the same.
    pub post: PostNo,
    /// Who decided.
    pub by: WaiverBy,
    /// The day of the decision.
    pub on: Date,
    /// Whether its document is recorded.
    pub documented: bool,
}

/// Woman or man, where an act tells them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Sex {
    /// A woman.
    Female,
    /// A man.
    Male,
}

/// Where a period of service was spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ServiceIn {
    /// In law-enforcement bodies.
    LawEnforcement,
    /// Elsewhere: in the armed forces, in other state bodies.
    Elsewhere,
}

/// Whether an attestation was held in the regular way or under Decree 490.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AttestationKind {
    /// Regular (кезекті).
    Regular,
    /// Extraordinary (кезектен тыс).
    Extraordinary,
}

/// What is recorded of attestations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AttestationRecord {
    /// One was held.
    Held {
        /// The day.
        on: Date,
        /// Regular or extraordinary; unknown until recorded.
        kind: Option<AttestationKind>,
        /// Whether it was undergone; not so where its outcome only states that the employee did not appear.
        undergone: bool,
    },
    /// None was undergone up to this day.
    NoneUntil(Date),
}

/// A period of service by the service record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceRecord {
    /// Where.
    pub place: ServiceIn,
    /// First day.
    pub from: Date,
    /// Last day; absent while it goes on.
    pub last_day: Option<Date>,
    /// Percent of its calendar length as which it counts by preferential counting.
    pub preferential_percent: Option<u16>,
}

/// The facts of one career, while they are put together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct CareerFacts {
    pub appointments: Vec<Appointment>,
    pub absences: Vec<Absence>,
    pub extensions: Vec<Extension>,
    pub circumstances: Vec<Circumstance>,
    pub consents: Vec<Consent>,
    pub refusals: Vec<Refusal>,
    pub waivers: Vec<Waiver>,
    pub qualifications: Vec<(Box<str>, bool)>,
    /// Additional duties: first day, last day.
    pub duties: Vec<(Date, Option<Date>)>,
}

impl CareerFacts {
    /// Puts the facts in order of time and closes an appointment where the next one begins.
    pub fn settle(&mut self) {
        self.appointments.sort_by_key(|a| a.effective().unwrap_or(Date::MIN));
        for i in 1..self.appointments.len() {
            let (next, ground) = (self.appointments[i].effective(), self.appointments[i].ground);
            let this = &mut self.appointments[i - 1];
            if let (None, Some(next)) = (this.last_day, next) {
                this.last_day = Some(next.plus_days(-1));
                if this.left.is_unknown() {
                    this.left = ground;
                }
            }
        }
        self.absences.sort_by_key(|a| a.from);
        self.extensions.sort_by_key(|e| e.ordered);
        self.circumstances.sort_by_key(|c| c.from);
        self.consents.sort_by_key(|c| c.on);
        self.refusals.sort_by_key(|r| r.on);
        self.waivers.sort_by_key(|w| w.on);
    }

    /// The same facts, borrowed as the norms read them.
    pub fn as_career(&self) -> Career<'_> {
        Career {
            appointments: &self.appointments,
            absences: &self.absences,
            extensions: &self.extensions,
            circumstances: &self.circumstances,
            consents: &self.consents,
            refusals: &self.refusals,
            waivers: &self.waivers,
            qualifications: &self.qualifications,
            duties: &self.duties,
        }
    }
}

/// The facts of one career as the norms read them: each list in order of time.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct Career<'a> {
    pub appointments: &'a [Appointment],
    pub absences: &'a [Absence],
    pub extensions: &'a [Extension],
    pub circumstances: &'a [Circumstance],
    pub consents: &'a [Consent],
    pub refusals: &'a [Refusal],
    pub waivers: &'a [Waiver],
    pub qualifications: &'a [(Box<str>, bool)],
    pub duties: &'a [(Date, Option<Date>)],
}

impl<'a> Career<'a> {
    /// The place of the appointment held on this day: the latest that has begun and not ended.
    #[inline]
    pub fn held_on(&self, day: Date) -> Option<usize> {
        self.appointments.iter().rposition(|a| a.holds_on(day))
    }
}

/// One kind of fact of all people: the facts lie one after another, so that a run over a million people reads memory in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Column<T> {
    facts: Vec<T>,
    spans: Vec<(u32, u32)>,
}

impl<T> Default for Column<T> {
    fn default() -> Column<T> {
        Column { facts: Vec::new(), spans: Vec::new() }
    }
}

impl<T: Clone + PartialEq> Column<T> {
    fn put(&mut self, person: usize, facts: &[T]) {
        if self.spans.len() <= person {
            // Where nobody has facts of this kind there is nothing to read either.
            if facts.is_empty() {
                return;
            }
            self.spans.resize(person + 1, (0, 0));
        }
        let (from, to) = self.spans[person];
        if self.facts[from as usize..to as usize] == *facts {
            return;
        }
        let start = self.facts.len() as u32;
        self.facts.extend_from_slice(facts);
        self.spans[person] = (start, self.facts.len() as u32);
    }

    /// Keeps only the facts that somebody has.
    fn forget_superseded(&mut self) {
        let mut facts = Vec::with_capacity(self.facts.len());
        for (from, to) in &mut self.spans {
            let start = facts.len() as u32;
            facts.extend_from_slice(&self.facts[*from as usize..*to as usize]);
            (*from, *to) = (start, facts.len() as u32);
        }
        self.facts = facts;
    }

    #[inline(always)]
    fn of(&self, person: usize) -> &[T] {
        match self.spans.get(person) {
            Some((from, to)) => &self.facts[*from as usize..*to as usize],
            None => &[],
        }
    }
}

/// The careers of all people.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Careers {
    appointments: Column<Appointment>,
    absences: Column<Absence>,
    extensions: Column<Extension>,
    circumstances: Column<Circumstance>,
    consents: Column<Consent>,
    refusals: Column<Refusal>,
    waivers: Column<Waiver>,
    qualifications: Column<(Box<str>, bool)>,
    duties: Column<(Date, Option<Date>)>,
}

impl Careers {
    /// Sets the facts of one person, in place of what was there.
    pub fn put(&mut self, person: PersonNo, facts: &CareerFacts) {
        let person = person.index();
        self.appointments.put(person, &facts.appointments);
        self.absences.put(person, &facts.absences);
        self.extensions.put(person, &facts.extensions);
        self.circumstances.put(person, &facts.circumstances);
        self.consents.put(person, &facts.consents);
        self.refusals.put(person, &facts.refusals);
        self.waivers.put(person, &facts.waivers);
        self.qualifications.put(person, &facts.qualifications);
        self.duties.put(person, &facts.duties);
    }

    pub(crate) fn forget_superseded(&mut self) {
        self.appointments.forget_superseded();
        self.absences.forget_superseded();
        self.extensions.forget_superseded();
        self.circumstances.forget_superseded();
        self.consents.forget_superseded();
        self.refusals.forget_superseded();
        self.waivers.forget_superseded();
        self.qualifications.forget_superseded();
        self.duties.forget_superseded();
    }

    /// The career of one person; empty for a person nothing is recorded of.
    #[inline(always)]
    pub fn of(&self, person: PersonNo) -> Career<'_> {
        let person = person.index();
        Career {
            appointments: self.appointments.of(person),
            absences: self.absences.of(person),
            extensions: self.extensions.of(person),
            circumstances: self.circumstances.of(person),
            consents: self.consents.of(person),
            refusals: self.refusals.of(person),
            waivers: self.waivers.of(person),
            qualifications: self.qualifications.of(person),
            duties: self.duties.of(person),
        }
    }
}
