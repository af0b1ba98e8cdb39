//! Facts of the commission, its session, the case before it, and the absences from it.

use acts::attestation::CommissionKind;
use calendar::Date;

use super::{Time, When};

part! {
    /// A commission by its sort and region.
    CommissionRef {
        /// Central or regional.
        kind: CommissionKind;
        /// Key of the region.
        region: String;
    }
}

part! {
    /// A commission.
    Commission {
        /// Central or regional.
        kind: CommissionKind;
        /// Key of the region.
        region: String;
        /// Its regulation.
        regulation: Regulation;
        /// The personal composition last approved.
        composition: Composition;
        /// Its work schedule.
        work_schedule: WorkSchedule;
    }
}

part! {
    /// The regulation on a commission.
    Regulation {
        /// Approved on.
        approved: When, as "Option<String>";
    }
}

part! {
    /// A personal composition.
    Composition {
        /// Approved on.
        approved: When, as "Option<String>";
        /// The persons named.
        members: Vec<Member>;
    }
}

part! {
    /// A person named in a composition.
    Member {
        /// The person.
        person: String;
        /// Printed number of the seat.
        seat: u16;
        /// Whether the person held the post of the seat, or one of its bracketed posts, when named.
        holds_post: bool;
        /// The first day no longer in that post.
        released: When, as "Option<String>";
        /// Whether the person is an employee of the HR unit.
        hr_unit: bool;
    }
}

part! {
    /// A work schedule.
    WorkSchedule {
        /// Approved on.
        approved: When, as "Option<String>";
        /// Its days.
        days: Vec<Date>, as "Option<Vec<String>>";
    }
}

words! {
    /// Which way somebody goes.
    Going {
        /// Comes in.
        In,
        /// Leaves.
        Out,
    }
}

part! {
    /// A session.
    Session {
        /// Its day.
        day: Date, as "Option<String>";
        /// The persons there when it opens.
        present: Vec<String>;
        /// Who came and left after the opening.
        movements: Vec<Movement>;
        /// Persons there who hold the other bracketed post of a seat.
        alternates: Vec<Alternate>;
    }
}

part! {
    /// A coming or a leaving.
    Movement {
        /// The person.
        person: String;
        /// When.
        at: Time, as "Option<String>";
        /// Which way.
        goes: Going;
    }
}

part! {
    /// A person who holds the other bracketed post of a seat.
    Alternate {
        /// The person.
        person: String;
        /// Printed number of the seat.
        seat: u16;
    }
}

part! {
    /// An interview.
    Interview {
        /// Held on.
        held: When, as "Option<String>";
        /// Before which commission.
        before: CommissionRef;
        /// Whether the employee was there.
        employee_present: bool;
        /// Its recording.
        recording: Recording;
    }
}

part! {
    /// A technical recording.
    Recording {
        /// Sound.
        audio: bool;
        /// Picture.
        video: bool;
    }
}

words! {
    /// How the vote is taken.
    Ballot {
        /// By name.
        Open,
        /// Secretly or without names.
        Secret,
    }
}

words! {
    /// A vote on a motion.
    Vote {
        /// For.
        For,
        /// Against.
        Against,
        /// Neither.
        Abstain,
    }
}

words! {
    /// The decisions of clause 15, the outcome of clause 17, and any other text.
    DecisionKey {
        /// 15(1).
        FitReserveOrPromotion,
        /// 15(2).
        Fit,
        /// 15(3).
        UnfitDemotion,
        /// 15(4).
        UnfitTransfer,
        /// 15(5).
        UnfitDismissal,
        /// Clause 17.
        DismissalForNonAppearance,
        /// Another text.
        Other,
    }
}

impl DecisionKey {
    /// The five decisions.
    pub const FIVE: [DecisionKey; 5] = [
        DecisionKey::FitReserveOrPromotion,
        DecisionKey::Fit,
        DecisionKey::UnfitDemotion,
        DecisionKey::UnfitTransfer,
        DecisionKey::UnfitDismissal,
    ];

    /// The key as it is written.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

words! {
    /// A choice in a single ballot.
    Chosen {
        /// 15(1).
        FitReserveOrPromotion,
        /// 15(2).
        Fit,
        /// 15(3).
        UnfitDemotion,
        /// 15(4).
        UnfitTransfer,
        /// 15(5).
        UnfitDismissal,
        /// None of them.
        Abstain,
    }
}

impl Chosen {
    /// The decision chosen.
    pub fn decision(self) -> Option<DecisionKey> {
        DecisionKey::FIVE.get(self as usize).copied()
    }
}

words! {
    /// What is to be declared.
    Declared {
        /// That the decision is adopted.
        Adopted,
        /// That it is not.
        Rejected,
    }
}

part! {
    /// The employee's item of the agenda.
    Item {
        /// When the vote is taken.
        at: Time, as "Option<String>";
        /// Members recused by hand.
        recused: Vec<String>;
        /// How the vote is taken.
        ballot: Ballot;
        /// The decision put to the vote.
        motion: DecisionKey;
        /// The votes on it.
        votes: Vec<VoteCast>;
        /// The choices of a single ballot.
        choices: Vec<Choice>;
        /// What is to be declared.
        declared: Declared;
    }
}

part! {
    /// A vote.
    VoteCast {
        /// Who.
        person: String;
        /// How.
        vote: Vote;
    }
}

part! {
    /// A choice in a single ballot.
    Choice {
        /// Who.
        person: String;
        /// What.
        decision: Chosen;
    }
}

words! {
    /// What decision 15(1) recommends.
    Variant {
        /// The personnel reserve.
        Reserve,
        /// A higher post.
        Promotion,
    }
}

part! {
    /// The decision.
    DecisionTaken {
        /// Its day.
        day: Date, as "Option<String>";
        /// What was decided.
        taken: Vec<DecisionKey>;
        /// What 15(1) recommends.
        variants: Vec<Variant>;
    }
}

words! {
    /// What was made of the reason of an absence.
    AbsenceReason {
        /// Valid.
        Valid,
        /// Not valid.
        NotValid,
        /// Not judged yet.
        Unjudged,
    }
}

words! {
    /// Who judged a reason.
    Judge {
        /// The commission.
        Commission,
        /// The HR unit.
        HrUnit,
        /// A closed list of reasons.
        ClosedList,
    }
}

part! {
    /// An absence from a session.
    Absence {
        /// The day of the session.
        day: Date, as "Option<String>";
        /// What was made of the reason.
        reason: AbsenceReason;
        /// Who judged it.
        judged_by: Judge;
        /// The return to service.
        returned: When, as "Option<String>";
    }
}
