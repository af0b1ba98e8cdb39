//! Events: each says what holds and from when. The journal adds when it was recorded and by whom.
//!
//! An event is written as one key with its particulars, `{"absent": {"kind": "study-leave", …}}`, in the journal and in scenarios alike.
//! Events of a person are sealed under that person's key; events of the staff establishment are open.

use calendar::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    AbsenceKind, AttestationKind, CircumstanceKind, Fact, Ground, Iin, ItemMatch, Level, Locality, Nomenclature,
    PersonName, RefusalOf, ReorganisationCause, Role, ServiceIn, Sex, Text, WaiverBy,
};

/// Where an event stands: the journal entry, and its place in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub struct EventId {
    /// Sequence number of the journal entry.
    pub entry: u64,
    /// Place within the entry, from 0.
    pub place: u32,
}

/// A paper a fact rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Number as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<Box<str>>,
    /// Date of the document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub on: Option<Date>,
    /// Who issued it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<Box<str>>,
    /// Last day of its validity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub until: Option<Date>,
}

/// Whether special rank or class rank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RankKind {
    /// Special rank (арнаулы атақ).
    Special,
    /// Class rank (сыныптық шен).
    Class,
}

/// What an attestation found under the three headings of its definition (Z1100000380/article-004/4).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Assessment {
    /// Level of professional training.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub training: Option<Box<str>>,
    /// Legal culture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_culture: Option<Box<str>>,
    /// Ability to work with citizens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work_with_citizens: Option<Box<str>>,
}

fn yes() -> bool {
    true
}

/// What is recorded of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename_all = "kebab-case")]
pub enum PersonEvent {
    /// The person enters the register; said again, it renews the particulars.
    #[serde(rename_all = "kebab-case")]
    Registered {
        /// Identification number.
        iin: Iin,
        /// Name.
        name: PersonName,
        /// Date of birth.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(with = "Option<String>")]
        born: Option<Date>,
    },
    /// Appointed to a post.
    #[serde(rename_all = "kebab-case")]
    Appointed {
        /// Key of the post.
        post: Box<str>,
        /// The day from which the act takes effect.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(with = "Option<String>")]
        from: Option<Date>,
        /// The day the act was issued.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(with = "Option<String>")]
        issued: Option<Date>,
        /// The day the duties were taken up.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(with = "Option<String>")]
        taken_up: Option<Date>,
        /// Ground.
        #[serde(default, skip_serializing_if = "Fact::is_unknown")]
        ground: Fact<Ground>,
        /// Finding of equal rank with the post held before.
        #[serde(default, skip_serializing_if = "Fact::is_unknown")]
        equal: Fact<bool>,
        /// Decision whether a gap before this appointment carries the term over.
        #[serde(default, skip_serializing_if = "Fact::is_unknown")]
        carry_over: Fact<bool>,
        /// The order.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        order: Option<Document>,
        /// The document of the cause, for a reappointment after reorganisation.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cause_document: Option<Document>,
    },
    /// Left the post held.
    #[serde(rename_all = "kebab-case")]
    Left {
        /// Last day in the post.
        #[schemars(with = "String")]
        last_day: Date,
        /// Ground.
        #[serde(default, skip_serializing_if = "Fact::is_unknown")]
        ground: Fact<Ground>,
        /// The order.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        order: Option<Document>,
    },
    /// Given additional or temporary duties without a change of the post held.
    #[serde(rename_all = "kebab-case")]
    DutiesAdded {
        /// First day.
        #[schemars(with = "String")]
        from: Date,
        /// Last day, if set.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(with = "Option<String>")]
        until: Option<Date>,
        /// The post whose duties they are, if any.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        post: Option<Box<str>>,
    },
    /// Absent from work without a break; said again from the same day, it renews the end.
    #[serde(rename_all = "kebab-case")]
    Absent {
        /// Kind by the order.
        kind: AbsenceKind,
        /// First day of absence.
        #[schemars(with = "String")]
        from: Date,
        /// Last day of absence.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(with = "Option<String>")]
        to: Option<Date>,
        /// The order.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        order: Option<Document>,
    },
    /// A family circumstance of rules/6.1, proved or claimed.
    #[serde(rename_all = "kebab-case")]
    Circumstance {
        /// What it is.
        kind: CircumstanceKind,
        /// First day.
        #[schemars(with = "String")]
        from: Date,
        /// Last day, where known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(with = "Option<String>")]
        until: Option<Date>,
        /// What proves it; a claim without it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        document: Option<Document>,
    },
    /// Family status and number of family members.
    #[serde(rename_all = "kebab-case")]
    Family {
        /// Family status as written in the file.
        status: Box<str>,
        /// Number of family members.
        members: u16,
        /// How many children go to school, where that is recorded.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        children_at_school: Option<u16>,
    },
    /// Consents to one move.
    #[serde(rename_all = "kebab-case")]
    Consented {
        /// Key of the post.
        to: Box<str>,
        /// Day.
        #[schemars(with = "String")]
        on: Date,
        /// Whether in writing.
        #[serde(default)]
        written: bool,
        /// The paper.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        document: Option<Document>,
    },
    /// Withdraws a consent.
    #[serde(rename_all = "kebab-case")]
    ConsentWithdrawn {
        /// Key of the post.
        to: Box<str>,
        /// Day.
        #[schemars(with = "String")]
        on: Date,
    },
    /// The act of appointment resting on a consent was issued.
    #[serde(rename_all = "kebab-case")]
    ActIssued {
        /// Key of the post.
        to: Box<str>,
        /// Day of issue.
        #[schemars(with = "String")]
        on: Date,
    },
    /// Refuses.
    #[serde(rename_all = "kebab-case")]
    Refused {
        /// What is refused.
        of: RefusalOf,
        /// Key of the post, if one was named.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        post: Option<Box<str>>,
        /// Day.
        #[schemars(with = "String")]
        on: Date,
    },
    /// The time in the post is extended.
    #[serde(rename_all = "kebab-case")]
    Extended {
        /// Day of the order.
        #[schemars(with = "String")]
        ordered: Date,
        /// End written in the order.
        #[schemars(with = "String")]
        until: Date,
        /// The order.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        order: Option<Document>,
    },
    /// A decision otherwise on the one-year bar.
    #[serde(rename_all = "kebab-case")]
    Waived {
        /// Key of the post.
        post: Box<str>,
        /// Who decided.
        by: WaiverBy,
        /// Day.
        #[schemars(with = "String")]
        on: Date,
        /// The paper.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        document: Option<Document>,
    },
    /// A finding on one qualification requirement.
    #[serde(rename_all = "kebab-case")]
    Qualified {
        /// Code of the requirement.
        requirement: Box<str>,
        /// Whether it is met.
        met: bool,
    },
    /// Holds a rank.
    #[serde(rename_all = "kebab-case")]
    Ranked {
        /// Special or class rank.
        kind: RankKind,
        /// The rank.
        rank: Box<str>,
        /// Since when.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(with = "Option<String>")]
        from: Option<Date>,
    },
    /// Needs service housing, or does not.
    #[serde(rename_all = "kebab-case")]
    HousingNeed {
        /// Whether needed.
        needed: bool,
    },
    /// Woman or man, by the personal file; never derived from the identification number.
    #[serde(rename_all = "kebab-case")]
    SexRecorded {
        /// Which.
        sex: Sex,
    },
    /// Underwent an attestation, or did not appear at it; said again of the same day, it renews the particulars.
    #[serde(rename_all = "kebab-case")]
    Attested {
        /// The day.
        #[schemars(with = "String")]
        on: Date,
        /// Regular or extraordinary.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        kind: Option<AttestationKind>,
        /// Whether it was undergone; not so where the outcome only states that the employee did not appear.
        #[serde(default = "yes")]
        undergone: bool,
        /// Whether found able to perform the duties (Z1100000380/article-004/5).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        able: Option<bool>,
        /// What was found of training, legal culture and work with citizens (Z1100000380/article-004/4).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        assessment: Option<Box<Assessment>>,
        /// The decision.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        decision: Option<Document>,
    },
    /// By the personal file no attestation was undergone up to this day.
    #[serde(rename_all = "kebab-case")]
    NeverAttested {
        /// The day.
        #[schemars(with = "String")]
        until: Date,
    },
    /// A period of service by the service record, before the register or beside its appointments; said again from the same day,
    /// it renews the particulars. With the first period the service record is taken to be whole.
    #[serde(rename_all = "kebab-case")]
    Served {
        /// Where.
        #[serde(rename = "in")]
        place: ServiceIn,
        /// First day.
        #[schemars(with = "String")]
        from: Date,
        /// Last day; absent while it goes on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(with = "Option<String>")]
        last_day: Option<Date>,
        /// Percent of its calendar length as which it counts by preferential counting.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        preferential_percent: Option<u16>,
    },
    /// An earlier event was wrong: it is replaced, or taken back where nothing replaces it.
    #[serde(rename_all = "kebab-case")]
    Corrected {
        /// The event that was wrong.
        event: EventId,
        /// What holds instead.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        with: Option<Box<PersonEvent>>,
        /// Why.
        reason: Box<str>,
    },
}

impl PersonEvent {
    /// Whether this event takes the place of the other when it is recorded after it: of the two, the later one holds.
    pub fn renews(&self, other: &PersonEvent) -> bool {
        use PersonEvent::{
            Absent, Attested, Family, HousingNeed, NeverAttested, Qualified, Ranked, Registered, Served, SexRecorded,
        };
        match (self, other) {
            (Registered { .. }, Registered { .. })
            | (Family { .. }, Family { .. })
            | (HousingNeed { .. }, HousingNeed { .. })
            | (SexRecorded { .. }, SexRecorded { .. })
            | (NeverAttested { .. }, NeverAttested { .. }) => true,
            (Attested { on, .. }, Attested { on: day, .. }) => on == day,
            (Served { from, .. }, Served { from: day, .. }) => from == day,
            (Absent { kind, from, .. }, Absent { kind: other, from: day, .. }) => (kind, from) == (other, day),
            (Qualified { requirement, .. }, Qualified { requirement: other, .. }) => requirement == other,
            (Ranked { kind, from, .. }, Ranked { kind: other, from: day, .. }) => (kind, from) == (other, day),
            _ => false,
        }
    }
}

/// What is recorded of the staff establishment and of the acts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(rename_all = "kebab-case")]
pub enum StaffEvent {
    /// A body.
    #[serde(rename_all = "kebab-case")]
    Body {
        /// Key.
        key: Box<str>,
        /// Name.
        name: Text,
    },
    /// A unit of a body; said again, it renews the particulars.
    #[serde(rename_all = "kebab-case")]
    Unit {
        /// Key.
        key: Box<str>,
        /// Key of the body.
        body: Box<str>,
        /// Kind in the words of the act's list.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        kind: Option<Box<str>>,
        /// Name.
        #[serde(default)]
        name: Text,
    },
    /// A post of the staff list; said again, it renews the particulars.
    Post(Box<PostParticulars>),
    /// A named person of the body confirms which list item a post falls under.
    #[serde(rename_all = "kebab-case")]
    PostMatched {
        /// Key of the post.
        post: Box<str>,
        /// The match.
        #[serde(flatten)]
        matched: ItemMatch,
    },
    /// A post is open because its main holder is away.
    #[serde(rename_all = "kebab-case")]
    TemporarilyVacant {
        /// Key of the post.
        post: Box<str>,
        /// First day.
        #[schemars(with = "String")]
        from: Date,
        /// Last day, if known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(with = "Option<String>")]
        until: Option<Date>,
    },
    /// A post ceased to exist.
    #[serde(rename_all = "kebab-case")]
    PostAbolished {
        /// Key of the post.
        post: Box<str>,
        /// Its last day.
        #[schemars(with = "String")]
        last_day: Date,
    },
    /// One post took the place of another.
    #[serde(rename_all = "kebab-case")]
    Reorganised {
        /// What happened.
        cause: ReorganisationCause,
        /// From which day.
        #[schemars(with = "String")]
        on: Date,
        /// Key of the post before.
        from: Box<str>,
        /// Key of the post after.
        to: Box<str>,
    },
    /// The body decides whether two posts are of equal rank.
    #[serde(rename_all = "kebab-case")]
    RankCompared {
        /// Key of one post.
        one: Box<str>,
        /// Key of the other.
        other: Box<str>,
        /// Whether they are equal.
        equal: bool,
        /// Key of the lower one, where they are not equal and it was decided.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        lower: Option<Box<str>>,
    },
    /// The day of an act's first official publication.
    #[serde(rename_all = "kebab-case")]
    ActPublished {
        /// Id of the act.
        act: Box<str>,
        /// The day.
        #[schemars(with = "String")]
        on: Date,
        /// Where it is known from.
        source: Box<str>,
        /// Whether the source is still to be confirmed.
        #[serde(default)]
        provisional: bool,
    },
    /// A reading of an ambiguous provision is chosen.
    #[serde(rename_all = "kebab-case")]
    ReadingChosen {
        /// Id of the act.
        act: Box<str>,
        /// Name of the reading.
        key: Box<str>,
        /// The value chosen.
        value: Box<str>,
        /// The body that chose; the central authority where absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        body: Option<Box<str>>,
        /// From which day.
        #[schemars(with = "String")]
        from: Date,
        /// Who signed.
        signed_by: Box<str>,
    },
}

impl StaffEvent {
    /// The key of the post whose particulars the event sets, if it sets those of one.
    pub fn post(&self) -> Option<&str> {
        match self {
            StaffEvent::Post(particulars) => Some(&particulars.key),
            StaffEvent::PostMatched { post, .. }
            | StaffEvent::TemporarilyVacant { post, .. }
            | StaffEvent::PostAbolished { post, .. } => Some(post),
            _ => None,
        }
    }
}

/// The particulars of a post.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PostParticulars {
    /// The staff list's number of the post.
    pub key: Box<str>,
    /// Key of the body.
    pub body: Box<str>,
    /// Key of the unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Box<str>>,
    /// Title.
    #[serde(default)]
    pub title: Text,
    /// Role in the unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// Level, where recorded for this very post.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// KATO code of the locality.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locality: Option<Locality>,
    /// Category.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Box<str>>,
    /// Class in the table of equal posts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rank_class: Option<Box<str>>,
    /// Who besides the body has a say.
    #[serde(default, skip_serializing_if = "Fact::is_unknown")]
    pub nomenclature: Fact<Nomenclature>,
    /// Who appoints and releases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appointing_authority: Option<Box<str>>,
    /// Qualification requirements by code.
    #[serde(default, skip_serializing_if = "Fact::is_unknown")]
    pub requirements: Fact<Box<[Box<str>]>>,
    /// The list item, where it was matched.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<ItemMatch>,
}

/// An event of either sort.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Of a person.
    Person(PersonEvent),
    /// Of the staff establishment.
    Staff(StaffEvent),
}
