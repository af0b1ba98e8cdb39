//! The recorded facts of a case of the reserve. What is left out is not recorded; `[]` says that there are none.

use acts::reserve::{Actor, MaterialKey};
use calendar::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use super::words::{
    AttestationResult, Capacity, DecisionKind, DemotionKind, ExitKind, Handling, Letter, LiabilityKind, NominationEnd,
    PenaltyKind, Place, Recommendation, RequirementKind, TargetState,
};

/// A record of facts: each of them may be missing.
macro_rules! recorded {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $ty:ty),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
        #[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
        pub struct $name {
            $($(#[$field_doc])* #[serde(skip_serializing_if = "Option::is_none")] pub $field: Option<$ty>,)+
        }
    )+};
}

recorded! {
    /// Service in a body.
    Service {
        /// Where.
        at: Place,
        /// In what capacity.
        capacity: Capacity,
        /// First day.
        #[schemars(with = "Option<String>")]
        from: Date,
        /// Last day; none while it goes on.
        #[schemars(with = "Option<String>")]
        until: Date,
    }

    /// A secondment.
    Secondment {
        /// Where to.
        to: Place,
        /// First day.
        #[schemars(with = "Option<String>")]
        from: Date,
        /// Last day; none while it goes on.
        #[schemars(with = "Option<String>")]
        until: Date,
    }

    /// A transfer.
    Transfer {
        /// Where to.
        to: Place,
        /// The day.
        #[schemars(with = "Option<String>")]
        on: Date,
        /// Whether it was a move inside the same body.
        same_body: bool,
    }

    /// A decision of an attestation commission.
    Attestation {
        /// The day.
        #[schemars(with = "Option<String>")]
        on: Date,
        /// The post it is about.
        post: String,
        /// What it found.
        result: AttestationResult,
        /// What it recommended.
        recommendation: Recommendation,
    }

    /// A disciplinary penalty.
    Penalty {
        /// Which.
        kind: PenaltyKind,
        /// The day it was imposed.
        #[schemars(with = "Option<String>")]
        imposed: Date,
        /// The day it was lifted or lapsed; none while it stands.
        #[schemars(with = "Option<String>")]
        ended: Date,
        /// The day it was quashed as unlawful.
        #[schemars(with = "Option<String>")]
        quashed: Date,
        /// Whether it was for a corruption offence.
        corruption: bool,
    }

    /// Administrative or criminal liability.
    Liability {
        /// Which.
        kind: LiabilityKind,
        /// Whether a court imposed it.
        by_court: bool,
        /// Whether the court act says that the offence was intentional; none where it is silent.
        intent: bool,
        /// Whether the HR unit records that it was.
        hr_intent: bool,
        /// Whether it was for corruption.
        corruption: bool,
        /// The day the act took effect.
        #[schemars(with = "Option<String>")]
        effective: Date,
        /// The day it was quashed.
        #[schemars(with = "Option<String>")]
        quashed: Date,
    }

    /// The employee's own report asking for removal.
    Report {
        /// The day it was filed.
        #[schemars(with = "Option<String>")]
        on: Date,
        /// The day it was withdrawn.
        #[schemars(with = "Option<String>")]
        withdrawn: Date,
    }

    /// A move down.
    Demotion {
        /// The day.
        #[schemars(with = "Option<String>")]
        on: Date,
        /// Whether by the results of attestation.
        by_attestation: bool,
        /// How.
        how: DemotionKind,
    }

    /// The person asked about.
    Employee {
        /// Where the person serves and served.
        service: Vec<Service>,
        /// Secondments.
        secondments: Vec<Secondment>,
        /// Transfers.
        transfers: Vec<Transfer>,
        /// The day from which length of service counts.
        #[schemars(with = "Option<String>")]
        service_counts_from: Date,
        /// Training had.
        training: Vec<String>,
        /// The post held on the day of sending.
        post_held: String,
        /// Since when.
        #[schemars(with = "Option<String>")]
        post_held_since: Date,
        /// Whether the person is a first head of a special body.
        first_head: bool,
        /// Whether the person is subject to attestation.
        subject_to_attestation: bool,
        /// Decisions of attestation commissions.
        attestations: Vec<Attestation>,
        /// Disciplinary penalties.
        penalties: Vec<Penalty>,
        /// Administrative and criminal liability.
        liabilities: Vec<Liability>,
        /// Own reports asking for removal.
        reports: Vec<Report>,
        /// Days of dismissal from service in the special bodies.
        #[schemars(with = "Option<Vec<String>>")]
        dismissed: Vec<Date>,
        /// Moves down.
        demotions: Vec<Demotion>,
        /// The day of death, if the person died.
        #[schemars(with = "Option<Vec<String>>")]
        died: Vec<Date>,
        /// Days on which a retraining or further training was finished.
        #[schemars(with = "Option<Vec<String>>")]
        trained: Vec<Date>,
    }

    /// A qualification requirement of a post.
    Requirement {
        /// Of what sort.
        kind: RequirementKind,
        /// Months of service.
        months: i32,
        /// Level of training.
        training: String,
    }

    /// A post.
    Post {
        /// Its key.
        key: String,
        /// Whether it stands in the list of Decree 290 on the day.
        listed: bool,
        /// Whether it is a post of a special body.
        special_body: bool,
        /// Whether it is the post of a first head.
        first_head: bool,
        /// Its qualification requirements.
        requirements: Vec<Requirement>,
    }

    /// An agreement given.
    Agreement {
        /// By whom.
        by: Actor,
        /// The day.
        #[schemars(with = "Option<String>")]
        on: Date,
    }

    /// A nomination.
    Nomination {
        /// The day on which list and materials go out to the Administration.
        #[schemars(with = "Option<String>")]
        sent: Date,
        /// Who nominates.
        by: Actor,
        /// Whether the official who nominates is the candidate.
        by_self: bool,
        /// Who sends the list.
        sender: Actor,
        /// Whether it is an additional one.
        additional: bool,
        /// The intended posts, by key.
        posts: Vec<String>,
        /// Agreements to it.
        agreements: Vec<Agreement>,
        /// The day of the submission.
        #[schemars(with = "Option<String>")]
        submission_on: Date,
        /// What is attached.
        materials: Vec<MaterialKey>,
        /// Whether a forecast of need is recorded.
        forecast: bool,
        /// The day it was withdrawn.
        #[schemars(with = "Option<String>")]
        withdrawn: Date,
        /// The day of the decision on it; none while it is pending.
        #[schemars(with = "Option<String>")]
        decided: Date,
    }

    /// An earlier nomination of the person.
    EarlierNomination {
        /// The day it was sent.
        #[schemars(with = "Option<String>")]
        sent: Date,
        /// How it ended.
        outcome: NominationEnd,
        /// The day it ended.
        #[schemars(with = "Option<String>")]
        on: Date,
    }

    /// A submission for agreeing an appointment of the person.
    AgreementSubmission {
        /// The day it was sent.
        #[schemars(with = "Option<String>")]
        sent: Date,
        /// In which letter.
        letter: Letter,
        /// The day it was answered or withdrawn.
        #[schemars(with = "Option<String>")]
        ended: Date,
    }

    /// The Department's check.
    Check {
        /// The day.
        #[schemars(with = "Option<String>")]
        on: Date,
        /// Whether the materials are true.
        genuine: bool,
        /// Whether they are complete.
        complete: bool,
        /// Whether the nominee meets the requirements.
        eligible: bool,
    }

    /// A defect of the materials.
    Defect {
        /// The day it was found.
        #[schemars(with = "Option<String>")]
        found: Date,
        /// The day it was cured.
        #[schemars(with = "Option<String>")]
        cured: Date,
    }

    /// A step on a version of the list.
    ListStep {
        /// By whom.
        by: Actor,
        /// On which version.
        version: i32,
        /// The day.
        #[schemars(with = "Option<String>")]
        on: Date,
    }

    /// The list of those nominated.
    CandidateList {
        /// The day it was formed.
        #[schemars(with = "Option<String>")]
        formed: Date,
        /// The version that stands.
        version: i32,
        /// Agreements to it.
        agreements: Vec<ListStep>,
        /// Submissions of it.
        submissions: Vec<ListStep>,
    }

    /// A decision that is asked about; its day is the day asked about.
    Decision {
        /// Which.
        kind: DecisionKind,
        /// By whom.
        by: Actor,
        /// The posts of an inclusion.
        posts: Vec<String>,
        /// The numbers of the grounds of clause 18 that a removal names.
        grounds: Vec<u8>,
    }

    /// The end of a membership.
    Exit {
        /// How.
        kind: ExitKind,
        /// The day: of the appointment, the decision, the death.
        #[schemars(with = "Option<String>")]
        on: Date,
        /// The numbers of the grounds named by the removal.
        grounds: Vec<u8>,
        /// The day of the ground of removal.
        #[schemars(with = "Option<String>")]
        ground_on: Date,
        /// The day the penalty of ground 3 was lifted or lapsed; none while it stands.
        #[schemars(with = "Option<String>")]
        penalty_ended: Date,
        /// The day post or rank was regained.
        #[schemars(with = "Option<String>")]
        regained: Date,
        /// Whether the penalty of ground 3 was quashed as unlawful.
        quashed: bool,
    }

    /// A membership: one entry a decision to include.
    Entry {
        /// Whose; of the person asked about, where nobody is named.
        person: String,
        /// The posts for which the person was included.
        posts: Vec<String>,
        /// The day the materials were sent.
        #[schemars(with = "Option<String>")]
        sent: Date,
        /// The day of the decision to include.
        #[schemars(with = "Option<String>")]
        included: Date,
        /// The day the first heads were notified.
        #[schemars(with = "Option<String>")]
        first_heads_notified: Date,
        /// The day the employee was informed.
        #[schemars(with = "Option<String>")]
        employee_informed: Date,
        /// Whether the entry stands in the reserve formed under the former rules.
        old: bool,
        /// Whether the member serves in a special body, for an entry of the former reserve.
        special_body: bool,
        /// Ends of the membership.
        exits: Vec<Exit>,
    }

    /// An appointment to a higher leadership post; its day is the day asked about.
    Appointment {
        /// The post.
        post: String,
        /// Whether it is made from the reserve; it is, unless said otherwise.
        from_reserve: bool,
        /// The day it was submitted for agreement.
        #[schemars(with = "Option<String>")]
        submitted: Date,
    }

    /// A decision otherwise on the least stay (rules/14.2).
    OtherDecision {
        /// By whom.
        by: Actor,
        /// The day.
        #[schemars(with = "Option<String>")]
        on: Date,
        /// The months it sets; none where it sets no minimum.
        months: i32,
        /// The post it covers; any, where none is named.
        post: String,
    }

    /// Temporary duties; the day is the day asked about.
    Duties {
        /// Of which post.
        post: String,
    }

    /// Notices; one that was not given is left out.
    Notices {
        /// The day the reserve was approved.
        #[schemars(with = "Option<String>")]
        approved: Date,
        /// The day the first head was notified.
        #[schemars(with = "Option<String>")]
        first_head_notified: Date,
        /// The day the HR unit received the extract.
        #[schemars(with = "Option<String>")]
        extract_received: Date,
        /// The day the employee was informed.
        #[schemars(with = "Option<String>")]
        employee_informed: Date,
    }

    /// A unit of an act asked about.
    TextAsked {
        /// Its address.
        unit: String,
        /// As known on this day.
        #[schemars(with = "Option<String>")]
        known_on: Date,
        /// The day the publication became known.
        #[schemars(with = "Option<String>")]
        publication_known_on: Date,
        /// First day of Decree 944, which changed clause 3 of the instructions.
        #[schemars(with = "Option<String>")]
        commencement_944: Date,
    }

    /// An operation asked about.
    OperationAsked {
        /// Its place in the act.
        seq: u32,
        /// What stands at its address.
        target: TargetState,
        /// How many rows have the old words.
        rows_matching: u32,
    }

    /// The facts of a case.
    Facts {
        /// Key of the person asked about.
        person: String,
        /// The person.
        employee: Employee,
        /// The posts the facts speak of.
        posts: Vec<Post>,
        /// The nomination.
        nomination: Nomination,
        /// Earlier nominations.
        earlier: Vec<EarlierNomination>,
        /// Submissions for agreeing an appointment.
        agreement_submission: Vec<AgreementSubmission>,
        /// Checks by the Department.
        checks: Vec<Check>,
        /// Defects found.
        defects: Vec<Defect>,
        /// What is to be done with defective materials.
        handling: Handling,
        /// The list.
        list: CandidateList,
        /// The decision.
        decision: Decision,
        /// Memberships.
        entries: Vec<Entry>,
        /// The appointment.
        appointment: Appointment,
        /// Decisions otherwise on the least stay.
        other_decisions: Vec<OtherDecision>,
        /// Temporary duties.
        duties: Duties,
        /// Notices.
        notices: Notices,
        /// Materials for a removal.
        removal_materials: Vec<Agreement>,
        /// The unit asked about.
        text: TextAsked,
        /// The operation asked about.
        operation: OperationAsked,
    }
}

/// Why facts make no sense.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FactsError {
    /// An end before its beginning.
    #[error("{what}: {until} is before {from}")]
    Reversed {
        /// Which fact.
        what: &'static str,
        /// The day that comes first.
        from: Date,
        /// The day that should not come before it.
        until: Date,
    },
    /// Two posts with one key.
    #[error("posts: the key {0} stands twice")]
    PostTwice(String),
}

impl Facts {
    /// Whether the facts contradict themselves: an end before its beginning, a post told of twice.
    ///
    /// # Errors
    /// [`FactsError`] names the first such fact.
    pub fn check(&self) -> Result<(), FactsError> {
        let mut spans: Vec<(&'static str, Option<Date>, Option<Date>)> = Vec::new();
        if let Some(employee) = &self.employee {
            spans.extend(employee.service.iter().flatten().map(|s| ("employee.service", s.from, s.until)));
            spans.extend(employee.secondments.iter().flatten().map(|s| ("employee.secondments", s.from, s.until)));
            spans.extend(employee.penalties.iter().flatten().map(|p| ("employee.penalties", p.imposed, p.ended)));
            spans.extend(employee.penalties.iter().flatten().map(|p| ("employee.penalties", p.imposed, p.quashed)));
            spans.extend(
                employee.liabilities.iter().flatten().map(|l| ("employee.liabilities", l.effective, l.quashed)),
            );
            spans.extend(employee.reports.iter().flatten().map(|r| ("employee.reports", r.on, r.withdrawn)));
        }
        if let Some(nomination) = &self.nomination {
            spans.push(("nomination.decided", nomination.sent, nomination.decided));
            spans.push(("nomination.withdrawn", nomination.sent, nomination.withdrawn));
        }
        for entry in self.entries.iter().flatten() {
            spans.push(("entries.included", entry.sent, entry.included));
            spans.extend(entry.exits.iter().flatten().map(|exit| ("entries.exits", entry.included, exit.on)));
        }
        spans.extend(self.defects.iter().flatten().map(|d| ("defects", d.found, d.cured)));
        spans.extend(self.agreement_submission.iter().flatten().map(|s| ("agreement-submission", s.sent, s.ended)));
        spans.extend(self.earlier.iter().flatten().map(|n| ("earlier", n.sent, n.on)));
        let reversed = spans.into_iter().find_map(|(what, from, until)| {
            let (from, until) = (from?, until?);
            (until < from).then_some(FactsError::Reversed { what, from, until })
        });
        let mut keys: Vec<&str> = self.posts.iter().flatten().filter_map(|post| post.key.as_deref()).collect();
        keys.sort_unstable();
        let twice =
            keys.windows(2).find(|pair| pair[0] == pair[1]).map(|pair| FactsError::PostTwice(pair[0].to_owned()));
        reversed.or(twice).map_or(Ok(()), Err)
    }
}
