//! What the norms of regular attestation ask for when a fact is not recorded.

use strum::IntoEnumIterator;

use super::law::Law;
use super::reading::{InExtraordinary, TwentyYearsOn};
use crate::set::members;

members! {
    /// A fact that a norm of regular attestation needs and the record does not have.
    Ask {
        /// Whether the employee is a woman.
        Sex,
        /// The periods of service: where, from which day to which.
        ServicePeriods,
        /// The attestations held.
        Attestations,
        /// Whether an attestation was regular or extraordinary.
        AttestationKind,
        /// The appointments to posts.
        Appointments,
        /// The day from which the appointment takes effect.
        TermStart,
        /// Whether two posts are of equal rank.
        EqualRank,
        /// Whether the functions changed with an equal post.
        FunctionsChanged,
        /// Whether the post is that of the head of the body or of a deputy of that head.
        HeadOrDeputy,
        /// Whether the body led is the central one, a territorial one or a subdivision.
        BodyLed,
        /// The leaves for pregnancy and child care.
        Leaves,
        /// The last day of a leave.
        AbsenceEnd,
        /// How a period of service counts by preferential counting.
        PreferentialCounting,
        /// The periods of pregnancy.
        Pregnancies,
    }
}

/// The facts asked for.
pub type Asks = crate::Set<Ask>;

/// What bears on whether and since when the employee serves.
pub(super) fn on_service(_: &Law<'_>) -> Asks {
    Asks::of(Ask::ServicePeriods)
}

/// What bears on the three years.
pub(super) fn on_cycle(_: &Law<'_>) -> Asks {
    [Ask::ServicePeriods, Ask::Attestations, Ask::AttestationKind].into_iter().collect()
}

/// What bears on the year in a new post.
pub(super) fn on_new_post(law: &Law<'_>) -> Asks {
    let posts = [Ask::Appointments, Ask::TermStart, Ask::EqualRank, Ask::FunctionsChanged];
    on_cycle(law).union(posts.into_iter().collect())
}

/// What bears on the length of service.
pub(super) fn on_length(_: &Law<'_>) -> Asks {
    [Ask::ServicePeriods, Ask::PreferentialCounting].into_iter().collect()
}

/// What bears on the exemptions; on the due date, if the twenty years are checked on it.
pub(super) fn on_exemptions(law: &Law<'_>) -> Asks {
    if law.readings.twenty_years_on == TwentyYearsOn::DueDay {
        return on_all(law);
    }
    let others = [Ask::Sex, Ask::Leaves, Ask::AbsenceEnd, Ask::Pregnancies];
    on_leadership_and_service(law).union(others.into_iter().collect())
}

/// What bears on the exemptions that may hold in an extraordinary attestation.
pub(super) fn on_extraordinary(law: &Law<'_>) -> Asks {
    match (law.readings.in_extraordinary, law.readings.twenty_years_on) {
        (InExtraordinary::NotThere, _) => on_service(law),
        (InExtraordinary::ThereToo, TwentyYearsOn::AttestationDay) => on_leadership_and_service(law),
        (InExtraordinary::ThereToo, TwentyYearsOn::DueDay) => on_all(law),
    }
}

fn on_leadership_and_service(law: &Law<'_>) -> Asks {
    let posts = [Ask::Appointments, Ask::TermStart, Ask::HeadOrDeputy, Ask::BodyLed];
    on_length(law).union(posts.into_iter().collect())
}

/// Every fact.
pub(super) fn on_all(_: &Law<'_>) -> Asks {
    Ask::iter().collect()
}

/// The answer of a norm of regular attestation.
pub type Outcome<T> = crate::Outcome<T, Ask>;
