//! The words in which Decree No 828 speaks of actors, units, bodies and posts.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$member_doc:meta])* $member:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
                 strum::EnumIter, strum::EnumString, strum::IntoStaticStr, strum::Display)]
        #[serde(rename_all = "kebab-case")]
        #[strum(serialize_all = "kebab-case")]
        pub enum $name {
            $($(#[$member_doc])* $member),+
        }

        impl $name {
            /// The key as it is written.
            pub fn key(self) -> &'static str {
                self.into()
            }
        }
    };
}

words! {
    /// Who appoints, proposes, agrees, examines or decides; the names are in `law/U020000828_/nomenclature.toml`.
    Actor {
        /// President.
        President,
        /// First President of the Republic of Kazakhstan – Elbasy.
        FirstPresident,
        /// Chairman of the Security Council.
        ScChairman,
        /// Secretary of the Security Council.
        ScSecretary,
        /// Head of the Administration of the President.
        HeadPa,
        /// Prime Minister.
        PrimeMinister,
        /// Government.
        Government,
        /// Mazhilis of the Parliament.
        Mazhilis,
        /// Senate of the Parliament.
        Senate,
        /// Supreme Judicial Council.
        HighJudicialCouncil,
        /// Commission (Commission under the President of the Republic of Kazakhstan on personnel policy in the law-enforcement bodies).
        CommissionLe,
        /// Head of the Office of the First President – Elbasy.
        ElbasyOfficeHead,
        /// ministers (the minister concerned).
        MinisterRelevant,
        /// Minister of Foreign Affairs.
        MinisterForeign,
        /// Minister of Defence.
        MinisterDefence,
        /// Minister of Internal Affairs.
        MinisterInterior,
        /// Minister for Emergency Situations.
        MinisterEmergency,
        /// Minister of Justice.
        MinisterJustice,
        /// Minister (of Finance).
        MinisterFinance,
        /// Minister of Industry and Infrastructure Development.
        MinisterIndustry,
        /// Minister of National Economy.
        MinisterEconomy,
        /// Minister of Culture and Sports.
        MinisterCulture,
        /// head of staff (of the Ministry of Justice).
        JusticeStaffHead,
        /// Prosecutor General.
        ProsecutorGeneral,
        /// Chairman of the National Security Committee (KNB).
        KnbChairman,
        /// Head of the State Guard Service.
        SgoHead,
        /// Chairman of the Anti-Corruption Agency (Anti-Corruption Service).
        AnticorruptionChair,
        /// Chairman of the Financial Monitoring Agency.
        FmaChair,
        /// Chairman of the Agency for Civil Service Affairs.
        CivilServiceAgencyChair,
        /// Chairman of the Agency for Strategic Planning and Reforms.
        AsprChair,
        /// Chairman of the Agency for Protection and Development of Competition.
        CompetitionChair,
        /// Chairman of the Accounts Committee for Control over Execution of the Republican Budget.
        AccountsChair,
        /// Heads of bodies directly subordinate and accountable to the President.
        DirectBodyHead,
        /// Head of the President's Office.
        PresidentOfficeChief,
        /// Chairman of the Supreme Court.
        SupremeCourtChair,
        /// akims of regions, of cities of republican significance and of the capital.
        AkimRegion,
        /// akim of the region.
        AkimOblast,
        /// akim of the city.
        AkimCity,
        /// maslikhats of the regions, cities of republican significance and the capital concerned.
        MaslikhatRegion,
        /// maslikhat of the district of the region or of the city of regional significance.
        MaslikhatDistrict,
        /// maslikhat of the city.
        MaslikhatCity,
        /// boards of directors of the holdings concerned.
        HoldingBoard,
        /// Management Board of 'Samruk-Kazyna' National Welfare Fund JSC.
        SamrukBoard,
        /// Personnel Service of the Administration.
        PaPersonnelService,
        /// structural units of the Administration.
        PaUnit,
        /// officials of the Administration concerned.
        PaOfficial,
        /// working body of the Commission.
        CommissionWorkingBody,
        /// Deputy Head of the Administration who is deputy chairman of the National Commission on Personnel Policy.
        PaDeputyHeadNc,
        /// staff of the Security Council.
        ScStaff,
        /// submitter (rules/1–3).
        Submitter,
        /// state body.
        StateBody,
    }
}

words! {
    /// A unit that studies candidates before they are agreed; the names are in `law/U020000828_/routes.toml`.
    Unit {
        /// Personnel Service (the structural unit for civil service and personnel policy).
        PaPersonnel,
        /// working body of the Commission.
        CommissionWorkingBody,
        /// Secretariat of the Security Council.
        ScSecretariat,
        /// Military Security and Defence Department of the Security Council.
        ScMilitary,
        /// General Security Issues Department of the Security Council.
        ScGeneralSecurity,
        /// Law Enforcement System Department of the Security Council.
        ScLawEnforcement,
        /// structural unit for security and law and order.
        PaSecurityLaw,
        /// structural unit for the socio-economic sphere.
        PaSocioEconomic,
        /// structural unit for foreign policy.
        PaForeignPolicy,
        /// structural unit for legal support.
        PaLegal,
        /// structural unit for domestic policy.
        PaDomesticPolicy,
        /// structural unit for state control and development of territories.
        PaStateControl,
        /// structural unit for strategic planning.
        PaStrategicPlanning,
    }
}

words! {
    /// Whose post it is, where a row covers the posts of many bodies.
    Body {
        /// Ministry of Health.
        Health,
        /// Ministry of Labour and Social Protection.
        Labour,
        /// Ministry of National Economy.
        Economy,
        /// Ministry of Education and Science.
        Education,
        /// Ministry of Agriculture.
        Agriculture,
        /// Ministry of Finance.
        Finance,
        /// Ministry of Energy.
        Energy,
        /// Ministry of Industry and Infrastructure Development.
        Industry,
        /// Ministry of Justice.
        Justice,
        /// Ministry of Foreign Affairs.
        Foreign,
        /// Ministry of Defence.
        Defence,
        /// Ministry of Internal Affairs.
        Interior,
        /// Ministry for Emergency Situations.
        Emergency,
        /// Ministry of Digital Development, Innovation and Aerospace Industry.
        Digital,
        /// Ministry of Culture and Sports.
        Culture,
        /// Ministry of Information and Communications, as clause 22 still calls it.
        InformationCommunications,
        /// Ministry of Social Development, as clause 22 still calls it.
        SocialDevelopment,
        /// Ministry of Information and Social Development.
        InformationSocialDevelopment,
        /// Ministry of Ecology.
        Ecology,
        /// A ministry that the text does not name.
        OtherMinistry,
        /// National Security Committee.
        Knb,
        /// State Guard Service.
        Sgo,
        /// Prosecutor General's Office.
        Prosecutor,
        /// Anti-Corruption Agency.
        Anticorruption,
        /// Financial Monitoring Agency.
        FinancialMonitoring,
        /// National Bank.
        NationalBank,
        /// Agency for Regulation and Development of the Financial Market.
        FinancialMarket,
        /// Agency for Protection and Development of Competition.
        Competition,
        /// Agency for Civil Service Affairs.
        CivilService,
        /// Agency for Strategic Planning and Reforms.
        StrategicPlanning,
        /// Accounts Committee.
        Accounts,
        /// Another body directly subordinate and accountable to the President.
        OtherDirectBody,
    }
}

words! {
    /// A committee of a ministry that a route names by itself.
    Committee {
        /// Industrial Development Committee.
        IndustrialDevelopment,
        /// Civil Aviation Committee.
        CivilAviation,
        /// State Material Reserves Committee.
        MaterialReserves,
        /// Fire Service Committee.
        FireService,
        /// Committee of Civil Defence and Military Units.
        CivilDefence,
        /// Industrial Safety Committee.
        IndustrialSafety,
        /// Information Security Committee.
        InformationSecurity,
        /// Aerospace Committee.
        Aerospace,
        /// Committee for Religious Affairs.
        ReligiousAffairs,
        /// A committee that no route names.
        Other,
    }
}

words! {
    /// What a deputy is in charge of, where a route asks for it.
    Duty {
        /// The defence industry and military-technical matters.
        DefenceIndustry,
        /// Mobilisation.
        Mobilisation,
        /// State policy on information security.
        InformationSecurity,
        /// The social sphere.
        SocialSphere,
    }
}

words! {
    /// Which of the posts that one row covers it is.
    PostRole {
        /// The chairman of a collegial body (rows 6, 12, 15).
        Chairman,
        /// A member of it.
        Member,
        /// A deputy akim (row 72).
        DeputyAkim,
        /// The head of an akim's staff (row 72).
        StaffHead,
        /// The head of a service of the KNB, or a deputy (row 78).
        ServiceHead,
        /// The head of a department of the KNB (row 78).
        DepartmentHead,
        /// The head of the KNB Academy (row 78).
        KnbAcademyHead,
        /// The head of the Academy of the Border Service (row 78).
        BorderAcademyHead,
    }
}

/// A mark at a cell of the List, with a note of its own.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    strum::EnumIter,
    strum::IntoStaticStr,
)]
pub enum Mark {
    /// The Commission agrees the appointment.
    #[serde(rename = "*")]
    #[strum(serialize = "*")]
    Commission,
    /// The candidate is discussed in the Security Council.
    #[serde(rename = "**")]
    #[strum(serialize = "**")]
    Discussion,
    /// The Secretary agrees the posts of rules/17(3) only.
    #[serde(rename = "***")]
    #[strum(serialize = "***")]
    GeneralSecurity,
    /// The Secretary agrees the deputies of the KNB Chairman only.
    #[serde(rename = "****")]
    #[strum(serialize = "****")]
    KnbDeputies,
}

impl Body {
    /// Whether the body may have taken the place of one that the printed text names by an older name (A34).
    pub fn may_succeed(self) -> bool {
        matches!(self, Body::InformationSocialDevelopment | Body::OtherMinistry)
    }
}

impl Committee {
    /// The ministry whose committee it is, where the text says so.
    pub fn body(self) -> Option<Body> {
        match self {
            Committee::IndustrialDevelopment | Committee::CivilAviation => Some(Body::Industry),
            Committee::MaterialReserves
            | Committee::FireService
            | Committee::CivilDefence
            | Committee::IndustrialSafety => Some(Body::Emergency),
            Committee::InformationSecurity | Committee::Aerospace => Some(Body::Digital),
            Committee::ReligiousAffairs => Some(Body::InformationSocialDevelopment),
            Committee::Other => None,
        }
    }
}
