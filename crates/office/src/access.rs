//! Who may do what: roles of the acts, actions, how far each reaches, as one table (`access.toml`).

use std::collections::BTreeMap;
use std::sync::LazyLock;

use calendar::Date;
use registry::{BodyNo, PersonNo, PostNo, Region, UnitNo, World};
use serde::{Deserialize, Serialize};
use strum::{Display, EnumIter, EnumString};

/// In what capacity someone acts.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Display, EnumString, EnumIter,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Role {
    /// The HR service of a body.
    HrService,
    /// The head of a body.
    Head,
    /// A deputy of the head.
    HeadDeputy,
    /// An authorised head.
    AuthorisedHead,
    /// A deputy of an authorised head.
    AuthorisedHeadDeputy,
    /// The person entitled to appoint to and release from posts.
    AppointingAuthority,
    /// An employee, about their own file.
    Employee,
    /// The secretary of a commission.
    CommissionSecretary,
    /// A member of a commission.
    CommissionMember,
    /// The HR service of the Presidential Administration.
    AdministrationHr,
    /// A structural unit that is heard or supplies papers.
    StructuralUnit,
    /// Who checks, and changes nothing.
    Auditor,
    /// Who looks after the program, not after people.
    Administrator,
}

/// What can be done.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Display, EnumString, EnumIter,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Action {
    /// Find people by name or number.
    PeopleFind,
    /// Read a person's file.
    PersonRead,
    /// Read facts of family, health and disability.
    FamilyRead,
    /// Record facts of people and of the staff establishment.
    RegisterWrite,
    /// Read the staff establishment.
    PostsRead,
    /// Destroy a person's key: lawful erasure.
    Erase,
    /// Read who falls due.
    DueRead,
    /// Read the rotation plan.
    PlanRead,
    /// Draw up the plan: wishes, weights, what-if.
    PlanDraft,
    /// Make and upload documents.
    DocumentsWrite,
    /// Read a case.
    CaseRead,
    /// Take a step of a case.
    CaseAct,
    /// Read the acts.
    ActsRead,
    /// Run scenarios.
    ScenariosRun,
    /// Read and verify the journal.
    JournalRead,
    /// Change settings: readings, templates, calendar.
    SettingsWrite,
    /// Open and close accounts, give and take roles.
    UsersWrite,
}

/// How far a role reaches with an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Display)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Reach {
    /// What concerns the person themself.
    Own,
    /// Within the grant.
    Scope,
}

/// The table: for each action, the roles that may do it and how far.
pub type Table = BTreeMap<Action, BTreeMap<Role, Reach>>;

/// The table of `access.toml`.
pub fn table() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        // The file is a part of the program, and a test reads it.
        toml::from_str(include_str!("access.toml")).expect("access.toml is a table of actions and roles")
    });
    &TABLE
}

/// Where a grant holds; everywhere where nothing is named. All that is named must fit.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// A body, by its key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Box<str>>,
    /// A region, by the first two digits of its code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<u8>,
    /// A unit, by its key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Box<str>>,
    /// A case, by its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<Box<str>>,
}

/// A role given to someone, with where it holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grant {
    /// The role.
    pub role: Role,
    /// Where it holds.
    #[serde(default)]
    pub scope: Scope,
}

/// Someone who acts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Actor {
    /// The name of the account, for the journal.
    pub login: String,
    /// Who it is in the register, if anybody there.
    pub person: Option<PersonNo>,
    /// The roles held.
    pub grants: Vec<Grant>,
}

/// What an action is done to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject<'s> {
    /// Nothing in particular: a list, from which each line is then asked by itself.
    Any,
    /// A person.
    Person(PersonNo),
    /// A post.
    Post(PostNo),
    /// A body.
    Body(BodyNo),
    /// A case: its id, whom it concerns, if one person, and the body.
    Case {
        /// The id.
        id: &'s str,
        /// Whom it concerns.
        person: Option<PersonNo>,
        /// Whose case it is.
        body: BodyNo,
    },
}

/// An action that nobody of these roles may do here.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{action}” is not among what these roles may do here")]
pub struct Denied {
    /// The action.
    pub action: Action,
    /// The roles that may, with how far they reach.
    pub roles: Vec<Role>,
}

/// Where a person, post or case stands.
#[derive(Clone, Copy, Default)]
struct Place {
    body: Option<BodyNo>,
    region: Option<Region>,
    unit: Option<UnitNo>,
}

impl Actor {
    /// The roles in which the actor may do something here on a day; never empty.
    ///
    /// # Errors
    /// [`Denied`] with the roles that may.
    pub fn may(&self, action: Action, to: Subject<'_>, world: &World, on: Date) -> Result<Vec<Role>, Denied> {
        let cells = table().get(&action);
        let reaches = |grant: &&Grant| match cells.and_then(|cells| cells.get(&grant.role)) {
            None => false,
            Some(Reach::Own) => self.concerns(to),
            Some(Reach::Scope) => within(&grant.scope, to, world, on),
        };
        let mut roles: Vec<Role> = self.grants.iter().filter(reaches).map(|grant| grant.role).collect();
        roles.sort_unstable();
        roles.dedup();
        if !roles.is_empty() {
            return Ok(roles);
        }
        let roles = cells.into_iter().flat_map(BTreeMap::keys).copied().collect();
        Err(Denied { action, roles })
    }

    /// Whether the actor may do something to anything at all: whether the way to it is shown.
    pub fn ever(&self, action: Action) -> bool {
        table().get(&action).is_some_and(|cells| self.grants.iter().any(|grant| cells.contains_key(&grant.role)))
    }

    fn concerns(&self, to: Subject<'_>) -> bool {
        match to {
            // A list of one's own: whoever it shows is asked by themself.
            Subject::Any => self.person.is_some(),
            Subject::Person(no) | Subject::Case { person: Some(no), .. } => self.person == Some(no),
            Subject::Post(_) | Subject::Body(_) | Subject::Case { person: None, .. } => false,
        }
    }
}

fn within(scope: &Scope, to: Subject<'_>, world: &World, on: Date) -> bool {
    if *scope == Scope::default() {
        return true;
    }
    let staff = &world.staff;
    let of_post = |no: PostNo| {
        let post = staff.post(no);
        Place { body: Some(post.body), region: post.region(), unit: post.unit }
    };
    let of_person = |no: PersonNo| {
        let career = world.career(no);
        // Who has left is still of the place they left.
        let at = career.held_on(on).or(career.appointments.len().checked_sub(1));
        at.map_or_else(Place::default, |at| of_post(career.appointments[at].post))
    };
    let (place, id) = match to {
        Subject::Any => return true,
        Subject::Person(no) => (of_person(no), None),
        Subject::Post(no) => (of_post(no), None),
        Subject::Body(no) => (Place { body: Some(no), ..Place::default() }, None),
        Subject::Case { id, person, body } => {
            let place = person.map_or_else(Place::default, of_person);
            (Place { body: Some(body), ..place }, Some(id))
        }
    };
    let fits = |wanted: Option<bool>| wanted.unwrap_or(true);
    let body = scope.body.as_deref().map(|key| place.body.is_some_and(|no| &*staff.bodies[no.index()].key == key));
    let region = scope.region.map(|code| place.region == Some(Region(code)));
    let unit = scope.unit.as_deref().map(|key| place.unit.is_some_and(|no| &*staff.units[no.index()].key == key));
    let case = scope.case.as_deref().map(|case| id == Some(case));
    fits(body) && fits(region) && fits(unit) && fits(case)
}
