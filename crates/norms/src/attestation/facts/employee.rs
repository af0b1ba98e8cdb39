//! Facts of the employee: posts, leaves, the commission of the place.

use acts::attestation::CommissionKind;
use calendar::Date;

use super::When;

words! {
    /// A class of staff.
    StaffClass {
        /// Higher commanding staff.
        Higher,
        /// Senior commanding staff.
        Senior,
        /// Middle commanding staff.
        Middle,
        /// Junior commanding staff.
        Junior,
        /// Rank and file.
        RankAndFile,
    }
}

impl StaffClass {
    /// Whether item 1.1 of annex 1 names the class.
    pub fn is_listed(self) -> bool {
        matches!(self, StaffClass::Higher | StaffClass::Senior | StaffClass::Middle)
    }
}

words! {
    /// What a period away from the duties, or of pregnancy, is.
    ExemptionKind {
        /// Pregnancy.
        Pregnancy,
        /// A leave provided for by article 77 of the Law.
        Law77Leave = "law-77-leave",
        /// Annual leave.
        AnnualLeave,
        /// Sick leave.
        SickLeave,
        /// A business trip.
        BusinessTrip,
        /// Study.
        Study,
    }
}

part! {
    /// The employee.
    Employee {
        /// An employee, with that status, of the internal affairs bodies.
        internal_affairs: bool;
        /// Posts held for good, in the order of their first days.
        posts: Vec<Post>;
        /// Posts whose duties are performed for a time.
        acting: Vec<Post>;
        /// The day on which the service ended.
        service_ended: When, as "Option<String>";
        /// The direct head.
        direct_head: String;
    }
}

part! {
    /// A post.
    Post {
        /// The first day in it.
        from: Date, as "Option<String>";
        /// How it stands in the structure; several places where it can be described in several ways.
        places: Vec<Place>;
        /// What the Minister's model structure makes of it.
        structure: Structure;
        /// Its class in the staff list.
        staff_class: StaffClass;
        /// The class of the highest rank allowed for it.
        class_by_rank_limit: StaffClass;
        /// The class of its holder's rank.
        class_by_holder_rank: StaffClass;
        /// Whether it is a leadership post.
        leadership: bool;
        /// Key of the region where it is stationed.
        region: String;
        /// Which list a person decided for.
        list_decided: CommissionKind;
    }
}

part! {
    /// A place in the structure.
    Place {
        /// Key of the unit, or `other`.
        unit: String;
        /// Key of the sub-unit, or `other`; `none` is the unit itself.
        sub: String;
        /// Key of the role, or `other`.
        role: String;
    }
}

part! {
    /// What a model structure makes of a post.
    Structure {
        /// The item of annex 1, such as `1.7`, or `none`.
        category: String;
        /// The Minister's order, or the person who decided.
        order: String;
    }
}

part! {
    /// A line of the approved table of home commissions.
    Home {
        /// Key of the unit.
        unit: String;
        /// Key of the region.
        region: String;
    }
}

part! {
    /// A pregnancy or a leave.
    Exemption {
        /// What it is.
        kind: ExemptionKind;
        /// First day.
        from: Date, as "Option<String>";
        /// Last day.
        to: Date, as "Option<String>";
        /// The day on which the proof came in.
        filed: Date, as "Option<String>";
        /// The day on which the HR unit confirmed that the employee is subject again.
        return_confirmed: When, as "Option<String>";
    }
}
