//! The recorded facts of a case under Decree 828. What is left out is not recorded: unknown, never "no"; where leaving it out is
//! itself a fact, a step that nobody took or a day that bounds nothing, the field says so.

use acts::nomenclature::{Actor, Body, Committee, Duty, PostRole, Unit, row};
use calendar::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::words::{
    ActForm, AgreementForm, CaseKind, Decided, Document, HandedTo, Notified, Opinion, ReleaseGround, ReportDecided,
    Signature, StudyWay, SubmittedTo, Transition,
};

macro_rules! record {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $ty:ty),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
        #[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
        pub struct $name {
            $($(#[$field_doc])* #[serde(skip_serializing_if = "Option::is_none")] pub $field: Option<$ty>),+
        }
    };
}

record! {
    /// A body whose place the post's body has taken (A34).
    Succeeded {
        /// The body as the text names it.
        body: Body,
        /// From this day; since ever where none is recorded.
        #[schemars(with = "Option<String>")]
        from: Date,
    }
}

record! {
    /// The post.
    Post {
        /// The row of the List, as a person classified the post.
        row: u16,
        /// Every row whose words cover the post; none: no row does.
        rows: Vec<u16>,
        /// The name of the post, to be looked up.
        name: String,
        /// Whose post it is.
        body: Body,
        /// Whose place that body has taken.
        succeeds: Vec<Succeeded>,
        /// Of which committee it is the post.
        committee: Committee,
        /// What its holder is in charge of.
        in_charge_of: Vec<Duty>,
        /// Which of the posts of the row it is.
        role: PostRole,
        /// How many posts of this kind are held on the day.
        occupied: i32,
        /// Whether it is in corps A.
        corps_a: bool,
        /// The form of the President's act.
        act_form: ActForm,
    }
}

record! {
    /// The case.
    Case {
        /// Of an appointment or a release.
        kind: CaseKind,
        /// The ground of the release.
        ground: ReleaseGround,
        /// Whether it is a rotation.
        rotation: bool,
        /// The day on which it was opened.
        #[schemars(with = "Option<String>")]
        opened: Date,
        /// Whether it was entered afterwards.
        entered_afterwards: bool,
        /// The decision on a case open at the repeal; none is taken where absent.
        transition: Transition,
    }
}

record! {
    /// The submission.
    Submission {
        /// Who brings it.
        by: Actor,
        /// To whom.
        to: SubmittedTo,
        /// When.
        #[schemars(with = "Option<String>")]
        on: Date,
        /// Whether it describes business and personal qualities.
        qualities: bool,
        /// Whether it states that the Prime Minister has agreed.
        prime_minister_agreed: bool,
        /// Whether it gives specific reasons and grounds of the release.
        reasons: bool,
    }
}

record! {
    /// Something held, with its day.
    Held {
        /// Whether it was held; a day alone does not say so, it may be one that was set.
        held: bool,
        /// When; the discussion without a day stands on every day, the consultations are dated against the submission.
        #[schemars(with = "Option<String>")]
        on: Date,
    }
}

record! {
    /// The registration.
    Registration {
        /// Whether it was made; a day alone does not say so.
        done: bool,
        /// When.
        #[schemars(with = "Option<String>")]
        on: Date,
    }
}

record! {
    /// A check of the documents.
    Check {
        /// The day on which it ended.
        #[schemars(with = "Option<String>")]
        done: Date,
        /// Whether the documents are complete.
        complete: bool,
        /// Whether they are well executed.
        quality: bool,
    }
}

record! {
    /// The hand-over after the check.
    HandOver {
        /// Whether it was made; it was where a day is recorded, and where it was made its day is needed.
        done: bool,
        /// When.
        #[schemars(with = "Option<String>")]
        on: Date,
        /// To whom.
        to: HandedTo,
    }
}

record! {
    /// The study of the candidate by one unit.
    Study {
        /// The unit.
        unit: Unit,
        /// The day of the Head's task.
        #[schemars(with = "Option<String>")]
        tasked: Date,
        /// The day on which the unit received it.
        #[schemars(with = "Option<String>")]
        received: Date,
        /// The day on which it reported; it has not where absent.
        #[schemars(with = "Option<String>")]
        reported: Date,
        /// Its opinion.
        opinion: Opinion,
        /// The day on which it asked for more documents; it has not where absent.
        #[schemars(with = "Option<String>")]
        requested: Date,
        /// The day on which they came; they have not where absent.
        #[schemars(with = "Option<String>")]
        answered: Date,
        /// How it studied the person.
        way: StudyWay,
    }
}

record! {
    /// A decision that another unit, or none, studies the candidate.
    Override {
        /// The unit that does not study; every one where absent.
        unit: Unit,
        /// Who decided.
        by: Actor,
    }
}

record! {
    /// The approval sheet.
    Sheet {
        /// Whether it was drawn up.
        drawn_up: bool,
        /// Whether it shows the name.
        name: bool,
        /// Whether it shows the post.
        post: bool,
        /// The officials to whom it is sent.
        officials: Vec<String>,
    }
}

record! {
    /// An opinion on the sheet.
    SheetOpinion {
        /// The official.
        official: String,
        /// The opinion.
        opinion: Opinion,
        /// Whether there is a conclusion.
        conclusion: bool,
        /// Whether it gives the specific reasons.
        reasons: bool,
        /// Whether another candidate is put forward; none is where absent.
        alternative: bool,
        /// How it is signed.
        signature: Signature,
    }
}

record! {
    /// A decision of an actor whose agreement is asked.
    Agreement {
        /// The actor.
        by: Actor,
        /// The decision.
        decision: Decided,
        /// When; what is recorded without a day stands on every day.
        #[schemars(with = "Option<String>")]
        on: Date,
        /// In what form; needed of a collegial body, and of others where a reading asks for the sheet.
        form: AgreementForm,
    }
}

record! {
    /// An instruction.
    Instruction {
        /// Whose.
        of: Actor,
        /// When; what is recorded without a day stands on every day.
        #[schemars(with = "Option<String>")]
        on: Date,
    }
}

record! {
    /// Whom the Head of State authorised.
    Authorised {
        /// The Head of the Administration.
        head_pa: bool,
    }
}

record! {
    /// A direct report to the Head of State.
    DirectReport {
        /// Whether it was made; it was where a day or a decision is recorded.
        made: bool,
        /// Who reported; nobody has where neither he nor a decision is recorded.
        by: Actor,
        /// When; a report without a day stands on every day.
        #[schemars(with = "Option<String>")]
        on: Date,
        /// What was decided; nothing is yet where absent.
        decision: ReportDecided,
    }
}

record! {
    /// An act of an actor: a decision, the act of appointment, a decision without the procedures.
    DoneBy {
        /// Whether it was made; it was where an actor is recorded.
        made: bool,
        /// Who; nobody has decided without the procedures where absent.
        by: Actor,
        /// When; what is recorded without a day stands on every day.
        #[schemars(with = "Option<String>")]
        on: Date,
    }
}

record! {
    /// A notice.
    Notice {
        /// Whom it reached.
        to: Notified,
        /// When.
        #[schemars(with = "Option<String>")]
        on: Date,
    }
}

record! {
    /// The facts of a case under Decree 828.
    Facts {
        /// The post.
        post: Post,
        /// The case.
        case: Case,
        /// The submission.
        submission: Submission,
        /// The papers received.
        documents: Vec<Document>,
        /// The consultations with the Mazhilis.
        consultation: Held,
        /// The registration.
        registered: Registration,
        /// The checks; the last one counts.
        checks: Vec<Check>,
        /// The hand-over.
        handed_over: HandOver,
        /// The studies of the units.
        studies: Vec<Study>,
        /// The unit that the Head named for a post without a route; he has named none where absent.
        named_unit: Unit,
        /// Decisions otherwise on the routing; none are recorded where absent.
        overrides: Vec<Override>,
        /// The approval sheet.
        sheet: Sheet,
        /// The opinions on it.
        opinions: Vec<SheetOpinion>,
        /// The decisions of those who agree; the last of an actor stands.
        agreements: Vec<Agreement>,
        /// The instructions given.
        instructions: Vec<Instruction>,
        /// Whether the Chairman of the Security Council is the President on the day.
        sc_chairman_is_president: bool,
        /// Whom the Head of State authorised to consent.
        authorised: Authorised,
        /// The discussion in the Security Council.
        discussion: Held,
        /// A direct report; none is recorded where absent.
        direct_report: DirectReport,
        /// A decision without the procedures; none is recorded where absent.
        without_procedure: DoneBy,
        /// A decision that someone takes now.
        decision: DoneBy,
        /// The draft of the act that is to be issued.
        draft: DoneBy,
        /// The act that someone adopts now.
        act: DoneBy,
        /// The notices given.
        notices: Vec<Notice>,
        /// The day of the decision of which notice is given.
        #[schemars(with = "Option<String>")]
        decided: Date,
        /// The unit of the act asked about: `rules/16`.
        unit: String,
        /// The day of knowledge for a question on a unit's text; where absent, all that is known.
        #[schemars(with = "Option<String>")]
        known_on: Date,
        /// The first day of force of the repealing decree, where recorded.
        #[serde(alias = "publication-290")]
        #[schemars(with = "Option<String>")]
        commencement_290: Date,
    }
}

/// What makes no sense in the facts.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FactsError {
    /// No such row.
    #[error("the List has no row {0}; it has rows 1 to 121")]
    NoSuchRow(u16),
    /// An answer before its request.
    #[error("documents asked for on {requested} cannot have come on {answered}")]
    AnsweredBeforeRequest {
        /// Day of the request.
        requested: Date,
        /// Day of the answer.
        answered: Date,
    },
    /// A committee of another ministry.
    #[error("the committee {0} is one of {1}, not of {2}")]
    CommitteeOfAnother(Committee, Body, Body),
    /// A number below zero.
    #[error("{0} posts cannot be held")]
    Occupied(i32),
}

impl Facts {
    /// Whether the facts make sense together.
    ///
    /// # Errors
    /// [`FactsError`] names the first that does not.
    pub fn check(&self) -> Result<(), FactsError> {
        let post = self.post.iter();
        for id in post.flat_map(|post| post.row.iter().chain(post.rows.iter().flatten())) {
            if row(*id).is_none() {
                return Err(FactsError::NoSuchRow(*id));
            }
        }
        let committee = self.post.as_ref().and_then(|post| post.committee.zip(post.body));
        if let Some((committee, body)) = committee
            && let Some(own) = committee.body().filter(|own| *own != body)
        {
            return Err(FactsError::CommitteeOfAnother(committee, own, body));
        }
        if let Some(count) = self.post.as_ref().and_then(|post| post.occupied).filter(|count| *count < 0) {
            return Err(FactsError::Occupied(count));
        }
        for study in self.studies.iter().flatten() {
            if let (Some(requested), Some(answered)) = (study.requested, study.answered)
                && answered < requested
            {
                return Err(FactsError::AnsweredBeforeRequest { requested, answered });
            }
        }
        Ok(())
    }

    /// The kind of case.
    pub(super) fn kind(&self) -> Option<CaseKind> {
        self.case.as_ref()?.kind
    }
}
