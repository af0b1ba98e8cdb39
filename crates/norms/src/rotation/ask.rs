//! What the norms of rotation ask for when a fact is not recorded.

use crate::set::{Set, members};

members! {
    /// A fact that a norm needs and the register does not have.
    Ask {
        /// The last day of a leave.
        AbsenceEnd,
        /// The day from which the appointment takes effect.
        TermStart,
        /// The ground of an appointment that may carry a term over.
        CarryOverCause,
        /// Whether two posts are of equal rank.
        EqualRank,
        /// A decision whether a gap between two posts carries the term over.
        GapDecision,
        /// The day of the act's first official publication.
        PublicationDay,
        /// Which item of the list a post falls under.
        ListItem,
        /// What kind of unit a post stands in.
        UnitKind,
        /// The unit a post stands in.
        Unit,
        /// What the holder of a post is in the unit.
        Role,
        /// The level of a post.
        Level,
        /// The locality of a post.
        Locality,
        /// The qualification requirements of a post.
        Requirements,
        /// Whether the employee meets a requirement.
        Qualification,
        /// Whether the President or the Administration has a say in a post.
        Nomenclature,
        /// Who appoints to a post and releases from it.
        AppointingAuthority,
        /// The post held.
        PostHeld,
        /// The ground on which a post was left.
        LeavingGround,
        /// How a child is related to the employee.
        ChildRelation,
        /// A child's date of birth.
        ChildBirthDate,
        /// Whether a family member is dependent.
        Dependency,
        /// Whether a family member permanently lives together with the employee.
        Cohabitation,
        /// The group of a disability.
        DisabilityGroup,
        /// Whether a parent is a pensioner by age.
        PensionByAge,
        /// The working calendar of a year.
        WorkingCalendar,
    }
}

/// The facts asked for.
pub type Asks = Set<Ask>;

/// The answer of a norm of rotation.
pub type Outcome<T> = crate::outcome::Outcome<T, Ask>;
