//! Facts of the papers and of the stages before and after the session.

use calendar::Date;

use super::{CommissionRef, DecisionKey, When};

words! {
    /// A document that somebody approves.
    DocumentKind {
        /// Schedule of taking the norms.
        NormsSchedule,
        /// Schedule of the computer test.
        TestSchedule,
        /// Schedule of the interviews.
        InterviewSchedule,
        /// Regulation on a commission.
        Regulation,
        /// Personal composition.
        Composition,
        /// Work schedule of a commission.
        WorkSchedule,
    }
}

words! {
    /// Who approves.
    Approver {
        /// The Minister of Internal Affairs.
        Minister,
        /// The person replacing the Minister.
        ReplacingPerson,
        /// Somebody else.
        Other,
    }
}

part! {
    /// An approval.
    Approval {
        /// Of what.
        document: DocumentKind;
        /// Its day.
        day: Date, as "Option<String>";
        /// By whom.
        approver: Approver;
        /// The agreement of the Presidential Administration.
        agreed: When, as "Option<String>";
    }
}

words! {
    /// On what ground an employee is taken off the list.
    RemovalGround {
        /// Pregnancy.
        Pregnancy,
        /// A leave of article 77.
        Law77Leave = "law-77-leave",
        /// The post is no longer in annex 1.
        PostChanged,
        /// The service ended.
        ServiceEnded,
        /// Any other.
        Other,
    }
}

part! {
    /// A removal from the list.
    Removal {
        /// On what ground.
        ground: RemovalGround;
    }
}

words! {
    /// A stage of the attestation.
    Stage {
        /// Preparation.
        Preparation,
        /// The established norms.
        Norms,
        /// The computer test.
        Test,
        /// The interview.
        Interview,
        /// The decision.
        Decision,
    }
}

part! {
    /// A schedule.
    Schedule {
        /// Of which stage.
        stage: Stage;
        /// Approved on.
        approved: When, as "Option<String>";
        /// Its days.
        days: Vec<Date>, as "Option<Vec<String>>";
    }
}

part! {
    /// A notice of the times of the attestation.
    Notice {
        /// Whether it is in writing.
        written: bool;
        /// Sent on.
        sent: Date, as "Option<String>";
    }
}

words! {
    /// The direct head's opinion.
    Fitness {
        /// Fits the post.
        Fit,
        /// Does not.
        Unfit,
    }
}

part! {
    /// A service characteristic.
    Characteristic {
        /// Drawn up on.
        drawn_up: When, as "Option<String>";
        /// By whom.
        author: String;
        /// Keys of the fields filled in.
        filled: Vec<String>;
        /// The date on the form.
        dated: Date, as "Option<String>";
        /// Whether it is on paper.
        on_paper: bool;
        /// The opinion of item 6.
        verdict: Fitness;
        /// The employee was acquainted on.
        acquainted: When, as "Option<String>";
        /// Sent to the HR unit on.
        sent: When, as "Option<String>";
    }
}

words! {
    /// What a pack of materials holds.
    PackPart {
        /// The characteristic.
        Characteristic,
        /// Results of the norms.
        Norms,
        /// Results of the test.
        Test,
    }
}

part! {
    /// The materials sent to the commission.
    Materials {
        /// Sent on.
        sent: When, as "Option<String>";
        /// To which commission.
        to: CommissionRef;
        /// What they hold.
        holds: Vec<PackPart>;
    }
}

words! {
    /// How a norm was taken.
    NormTaken {
        /// Passed.
        Passed,
        /// Failed.
        Failed,
        /// Not taken, for a valid reason.
        NotTakenValid,
        /// Not taken, without one.
        NotTakenUnexcused,
        /// Still to be taken.
        Pending,
    }
}

part! {
    /// The result of one norm.
    NormResult {
        /// Which norm.
        name: String;
        /// The day.
        day: Date, as "Option<String>";
        /// The result.
        result: NormTaken;
    }
}

words! {
    /// A part of the computer test.
    Part {
        /// Legislation.
        Legislation,
        /// Logical thinking.
        Logic,
    }
}

words! {
    /// Whether a part of the test was taken.
    TestTaken {
        /// Taken.
        Taken,
        /// Not taken, for a valid reason.
        NotTakenValid,
        /// Not taken, without one.
        NotTakenUnexcused,
        /// Still to be taken.
        Pending,
    }
}

part! {
    /// The computer test.
    Test {
        /// Its parts.
        parts: Vec<TestPart>;
        /// The threshold of both parts together.
        total_threshold: i32;
    }
}

part! {
    /// A part of the test.
    TestPart {
        /// Which.
        part: Part;
        /// The day.
        day: Date, as "Option<String>";
        /// The mark.
        score: i32;
        /// The threshold of that day.
        threshold: i32;
        /// Whether it was taken; a mark says so too.
        taken: TestTaken;
    }
}

part! {
    /// An override of a refusal.
    Override {
        /// The code overridden.
        code: String;
        /// By whom.
        by: String;
        /// Why.
        reason: String;
    }
}

part! {
    /// A protocol.
    Protocol {
        /// The text was drawn up on.
        drawn_up: When, as "Option<String>";
        /// Closed with the last signature on.
        closed: When, as "Option<String>";
        /// Who signed.
        signed: Vec<String>;
    }
}

part! {
    /// An attestation sheet.
    Sheet {
        /// The decision was entered on.
        entered: When, as "Option<String>";
        /// The decision entered.
        decision: DecisionKey;
        /// Keys of the fields filled in.
        filled: Vec<String>;
        /// Whether it is on paper.
        on_paper: bool;
    }
}

part! {
    /// The acquaintance with the decision by signature.
    Acquaintance {
        /// On.
        on: When, as "Option<String>";
    }
}

words! {
    /// What came of an offer.
    OfferAnswer {
        /// Accepted.
        Accepted,
        /// Refused in writing.
        RefusedInWriting,
        /// Refused, as an act of refusal shows.
        ActOfRefusal,
        /// Refused by word of mouth.
        RefusedOrally,
        /// No answer.
        None,
    }
}

part! {
    /// A post offered.
    Offer {
        /// The day.
        made: Date, as "Option<String>";
        /// What came of it.
        answer: OfferAnswer;
    }
}

words! {
    /// The ground of a dismissal case.
    DismissalGround {
        /// The attestation was not passed.
        NotPassed,
        /// Other posts were refused.
        PostsRefused,
    }
}

part! {
    /// A dismissal case.
    Dismissal {
        /// On what ground.
        ground: DismissalGround;
    }
}
