//! The presidential personnel reserve (Decree 853) as data: actors, routes, papers, grounds of removal, codes.

use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::cite::Cite;
use crate::held::{Notice, held_cite, refusals_of_853, reserve_of_853};

/// Who acts in the reserve, by office.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Actor {
    /// The President.
    President,
    /// The Administration of the President.
    Administration,
    /// Its head.
    HeadOfAdministration,
    /// The head of a structural unit of the Administration.
    AdministrationUnitHead,
    /// The Secretary of the Security Council.
    SecurityCouncilSecretary,
    /// The Military Security and Defence Department of the Security Council.
    Msdd,
    /// The State Guard Service.
    Sgs,
    /// Its chief.
    SgsChief,
    /// The first head of a special body.
    FirstHead,
    /// The HR unit of a special body.
    HrUnit,
    /// The head of the body or organisation where a seconded employee serves.
    HostHead,
    /// An attestation commission.
    AttestationCommission,
    /// The employee.
    Employee,
    /// The academy where members are trained.
    Academy,
    /// Who appoints.
    AppointingAuthority,
    /// A court.
    Court,
}

/// By which route a nomination goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum VariantKey {
    /// The person serves in a special body itself.
    Ordinary,
    /// The person serves in the State Guard Service.
    StateGuardService,
    /// The person is seconded to a state body or an international organisation.
    SecondedBodyOrInternational,
    /// The person is seconded to the Administration of the President.
    SecondedAdministration,
}

/// What follows when a candidate comes to the list without the check of rules/11(1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unchecked {
    /// The listing is refused.
    Refuse,
    /// It is warned of.
    Warn,
    /// Nothing: the check is not the Department's.
    None,
}

/// A route of nomination.
#[derive(Clone, Debug, Deserialize)]
pub struct Variant {
    /// Its name.
    pub key: VariantKey,
    /// The provisions that make it.
    pub cite: Vec<String>,
    /// Who nominates.
    pub nominator: Actor,
    /// Whose agreement the nomination needs.
    pub nomination_agreed_by: Vec<Actor>,
    /// Who checks the materials.
    pub check_by: Actor,
    /// What follows without the check.
    pub unchecked: Unchecked,
    /// Who forms the list.
    pub list_by: Actor,
    /// Whose agreement the list needs.
    pub list_agreed_by: Vec<Actor>,
    /// Who submits the list.
    pub submission_by: Actor,
    /// Who approves.
    pub approver: Actor,
}

/// Papers of a nomination.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MaterialKey {
    /// The list of nominees.
    NomineesList,
    /// The first head's submission.
    FirstHeadSubmission,
    /// Professional and personal qualities, in the submission.
    Qualities,
    /// Main indicators of service over three years, in the submission.
    ServiceIndicators,
    /// That the qualification requirements are met, in the submission.
    QualificationConformity,
    /// The attestation commission's decision, in the submission.
    AttestationDecision,
    /// Concrete indicators of the results of service instead of it.
    ServiceResults,
    /// The service reference.
    ServiceReference,
    /// That the special check was passed.
    SpecialCheck,
    /// The submission of the unit head of the Administration.
    AdministrationSubmission,
    /// The agreement of the sending body's first head.
    SendingBodyAgreement,
    /// Characterising materials of the host.
    CharacterisingMaterials,
    /// The submission of the chief of the State Guard Service.
    SgsChiefSubmission,
}

/// Whether a paper must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Requirement {
    /// Always.
    Mandatory,
    /// Under a condition.
    Conditional,
    /// Never.
    Optional,
}

/// On what a conditional paper depends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// The employee is subject to attestation.
    SubjectToAttestation,
    /// The employee is not.
    NotSubjectToAttestation,
    /// The first head asked the host for it.
    AskedOfHost,
}

/// For what one paper is enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Per {
    /// For one candidate.
    Candidate,
    /// For the list of one body.
    Body,
    /// For the whole list; it comes after the nomination.
    List,
}

/// A paper of a nomination.
#[derive(Clone, Debug, Deserialize)]
pub struct Material {
    /// Its name.
    pub key: MaterialKey,
    /// The provision that asks for it.
    #[serde(deserialize_with = "held_cite")]
    pub cite: Cite,
    /// Whether it must be there.
    pub requirement: Requirement,
    /// On what that depends.
    pub when: Option<Condition>,
    /// The routes it belongs to; all, if none is named.
    #[serde(default)]
    pub variants: Vec<VariantKey>,
    /// The paper in which it is stated.
    pub part_of: Option<MaterialKey>,
    /// For what one is enough.
    pub per: Per,
}

/// How one removed on a ground may return.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Return {
    /// On the general basis.
    General,
    /// After the year of rules/20.
    Wait,
    /// The act does not say.
    ByReading,
}

/// A ground of removal.
#[derive(Clone, Debug, Deserialize)]
pub struct RemovalGround {
    /// Its number in rules/18.
    pub n: u8,
    /// Its clause.
    #[serde(deserialize_with = "held_cite")]
    pub cite: Cite,
    /// How one may return.
    #[serde(rename = "return")]
    pub returns: Return,
}

#[derive(Deserialize)]
struct File {
    variant: Vec<Variant>,
    material: Vec<Material>,
    removal_ground: Vec<RemovalGround>,
}

fn file() -> &'static File {
    static HELD: LazyLock<File> = LazyLock::new(reserve_of_853);
    &HELD
}

/// The routes of nomination.
pub fn variants() -> &'static [Variant] {
    &file().variant
}

/// The papers of a nomination, in the order of the act.
pub fn materials() -> &'static [Material] {
    &file().material
}

/// The grounds of removal, in the order of rules/18.
pub fn removal_grounds() -> &'static [RemovalGround] {
    &file().removal_ground
}

/// The refusals, warnings and breaches of Decree 853.
pub fn notices() -> &'static [Notice] {
    #[derive(Deserialize)]
    struct File {
        refusal: Vec<Notice>,
        warning: Vec<Notice>,
        breach: Vec<Notice>,
    }
    static HELD: LazyLock<Vec<Notice>> = LazyLock::new(|| {
        let file: File = refusals_of_853();
        [file.refusal, file.warning, file.breach].concat()
    });
    &HELD
}
