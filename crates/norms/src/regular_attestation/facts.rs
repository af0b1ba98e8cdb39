//! The recorded facts of one employee, as the norms of regular attestation ask for them.

use calendar::Date;
use registry::{AttestationKind, ServiceIn, Sex};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What is recorded of an employee. A field left out is not recorded; an empty list says that there are none.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Facts {
    /// Woman or man (article-004/14, 15).
    pub sex: Option<Sex>,
    /// Every period of service (article-004/7, 13).
    pub service: Option<Vec<Service>>,
    /// The attestations held (article-004/7).
    pub attestations: Option<Vec<Attestation>>,
    /// The appointments to posts in law-enforcement bodies (article-004/9–12).
    pub appointments: Option<Vec<Appointment>>,
    /// The leaves for pregnancy and child care (article-004/14–17).
    pub leaves: Option<Vec<Leave>>,
    /// The periods of pregnancy by the proof (article-004/14 in the other reading).
    pub pregnancies: Option<Vec<Pregnancy>>,
    /// The day from which on attestations, appointments and leaves are recorded: of what was before it, others than those listed
    /// may be missing. Without it the lists are whole; an empty list of attestations is in any case.
    #[schemars(with = "Option<String>")]
    pub recorded_from: Option<Date>,
}

/// A period of service without a break.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Service {
    /// Where; without it, whether it was a law-enforcement body is not recorded.
    #[serde(rename = "in")]
    pub place: Option<ServiceIn>,
    /// First day; without it, some day on or before the last.
    #[schemars(with = "Option<String>")]
    pub from: Option<Date>,
    /// Last day; without it the service goes on.
    #[schemars(with = "Option<String>")]
    pub last_day: Option<Date>,
    /// How the period counts by preferential counting, percent of its calendar length.
    pub preferential_percent: Option<i32>,
}

/// An attestation held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Attestation {
    /// The day.
    #[schemars(with = "String")]
    pub on: Date,
    /// Regular, or extraordinary under Decree 490.
    #[serde(default)]
    pub kind: Option<AttestationKind>,
    /// Whether it was undergone, as it is unless its outcome only states that the employee did not appear (U2400000490/rules/17).
    #[serde(default = "undergone")]
    pub undergone: bool,
}

fn undergone() -> bool {
    true
}

/// Whether a post is that of the head of a body or of a deputy of that head.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Leads {
    /// The head.
    Head,
    /// A deputy of the head.
    Deputy,
    /// Neither.
    None,
}

/// What is led.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Led {
    /// The law-enforcement body as a whole.
    CentralBody,
    /// A territorial body of it.
    TerritorialBody,
    /// A subdivision.
    Subdivision,
}

/// An appointment to a post.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Appointment {
    /// Key of the post.
    pub post: Option<String>,
    /// The day of appointment.
    #[schemars(with = "Option<String>")]
    pub from: Option<Date>,
    /// Last day in the post, where it has ended; the next appointment ends it in any case.
    #[schemars(with = "Option<String>")]
    pub last_day: Option<Date>,
    /// Whether the post is equal to the one held before.
    pub equal: Option<bool>,
    /// Whether the functions changed with an equal post.
    pub functions_changed: Option<bool>,
    /// Whether it is the post of a head or of a deputy.
    pub leads: Option<Leads>,
    /// Of what.
    pub of: Option<Led>,
}

/// Which of the two leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LeaveKind {
    /// For pregnancy (article-004/14).
    Pregnancy,
    /// For child care (article-004/15).
    ChildCare,
}

/// A leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Leave {
    /// Which.
    pub kind: LeaveKind,
    /// First day.
    #[schemars(with = "String")]
    pub from: Date,
    /// Last day by the order; without it, the end is not recorded.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub last_day: Option<Date>,
    /// The day of return to service; without it, the day after the last day.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub returned: Option<Date>,
}

impl Leave {
    /// The day of return to service, where the end is recorded.
    pub(super) fn back(&self) -> Option<Date> {
        self.returned.or_else(|| self.last_day.map(|last| last.plus_days(1)))
    }
}

/// A period of pregnancy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Pregnancy {
    /// First day.
    #[schemars(with = "String")]
    pub from: Date,
    /// Last day; without it, it lasts.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub last_day: Option<Date>,
}

/// What in the facts makes no sense.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FactsError {
    /// A period that ends before it begins.
    #[error("{what}: the last day {last} lies before the first day {from}; correct one of them")]
    EndsBeforeItBegins {
        /// Which list.
        what: &'static str,
        /// First day.
        from: Date,
        /// Last day.
        last: Date,
    },
    /// Two periods of service that overlap.
    #[error(
        "service: the period from {next} begins while the one from {from} still runs; one day of service counts once"
    )]
    ServiceOverlaps {
        /// First day of the one.
        from: Date,
        /// First day of the other.
        next: Date,
    },
    /// Two appointments of one day.
    #[error("appointments: two appointments from {0}; correct the day of one of them")]
    TwoAppointments(Date),
    /// Preferential counting that takes service away.
    #[error("service: {0} percent; preferential counting gives 100 percent or more")]
    Percent(i32),
    /// Back before the leave has begun.
    #[error("leaves: the return on {returned} does not lie after the first day of the leave, {from}")]
    BackBeforeLeave {
        /// First day of the leave.
        from: Date,
        /// Day of return.
        returned: Date,
    },
}

impl Facts {
    /// Whether the facts make sense.
    pub fn check(&self) -> Result<(), FactsError> {
        let order = |what, from: Option<Date>, last: Option<Date>| match (from, last) {
            (Some(from), Some(last)) if last < from => Err(FactsError::EndsBeforeItBegins { what, from, last }),
            _ => Ok(()),
        };
        let service = self.service.as_deref().unwrap_or_default();
        for period in service {
            order("service", period.from, period.last_day)?;
            if let Some(percent) = period.preferential_percent.filter(|percent| *percent < 100) {
                return Err(FactsError::Percent(percent));
            }
        }
        let mut begun: Vec<_> = service.iter().filter_map(|p| Some((p.from?, p.last_day))).collect();
        begun.sort_unstable_by_key(|(from, _)| *from);
        for pair in begun.windows(2) {
            let ((from, last), (next, _)) = (pair[0], pair[1]);
            if last.is_none_or(|last| next <= last) {
                return Err(FactsError::ServiceOverlaps { from, next });
            }
        }
        let appointments = self.appointments.as_deref().unwrap_or_default();
        let mut days: Vec<Date> = appointments.iter().filter_map(|a| a.from).collect();
        days.sort_unstable();
        if let Some(pair) = days.windows(2).find(|pair| pair[0] == pair[1]) {
            return Err(FactsError::TwoAppointments(pair[0]));
        }
        for appointment in appointments {
            order("appointments", appointment.from, appointment.last_day)?;
        }
        for leave in self.leaves.as_deref().unwrap_or_default() {
            order("leaves", Some(leave.from), leave.last_day)?;
            if let Some(returned) = leave.returned.filter(|returned| *returned <= leave.from) {
                return Err(FactsError::BackBeforeLeave { from: leave.from, returned });
            }
        }
        for pregnancy in self.pregnancies.as_deref().unwrap_or_default() {
            order("pregnancies", Some(pregnancy.from), pregnancy.last_day)?;
        }
        Ok(())
    }
}
