//! The words in which facts of a case under Decree 828 are recorded.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$member_doc:meta])* $member:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, strum::EnumIter,
                 strum::IntoStaticStr)]
        #[serde(rename_all = "kebab-case")]
        #[strum(serialize_all = "kebab-case")]
        pub enum $name {
            $($(#[$member_doc])* $member),+
        }
    };
}

words! {
    /// What the case is about.
    CaseKind {
        /// An appointment.
        Appointment,
        /// A release.
        Release,
    }
}

words! {
    /// On what ground a person is released.
    ReleaseGround {
        /// At own wish.
        OwnWish,
        /// Another ground.
        Other,
    }
}

words! {
    /// The form of the President's act.
    ActForm {
        /// A decree (жарлық).
        Decree,
        /// An order (өкім).
        Order,
    }
}

words! {
    /// A paper of clauses 5 and 6, or what a submission must say.
    Document {
        /// The submission.
        Submission,
        /// The reference sheet (service record).
        ReferenceSheet,
        /// The photograph.
        Photo,
        /// Information on the special check.
        SpecialCheck,
        /// The application of the person to be released.
        Application,
        /// In the submission: business and personal qualities.
        Qualities,
        /// In the submission: that the Prime Minister has agreed.
        PrimeMinisterStatement,
        /// In the submission: reasons and grounds of the release.
        Reasons,
    }
}

words! {
    /// A field of the approval sheet.
    SheetField {
        /// The person's name.
        Name,
        /// The post.
        Post,
        /// The officials to whom it is sent.
        Officials,
    }
}

words! {
    /// A decision on an agreement.
    Decided {
        /// Agreed.
        Agreed,
        /// Refused.
        Refused,
        /// Taken back: nothing stands.
        Withdrawn,
    }
}

words! {
    /// The form in which an actor agreed.
    AgreementForm {
        /// On the approval sheet.
        Sheet,
        /// By a resolution on the submission.
        Resolution,
        /// By a letter.
        Letter,
        /// By the decision of a collegial body.
        Decision,
    }
}

words! {
    /// An opinion.
    Opinion {
        /// Agrees.
        Agree,
        /// Disagrees.
        Disagree,
    }
}

words! {
    /// How an opinion is signed.
    Signature {
        /// On paper.
        Paper,
        /// Electronically, and it verifies against the trust list.
        ElectronicTrusted,
        /// Electronically, with a qualified certificate that is not on the trust list.
        ElectronicQualified,
        /// Electronically, and it verifies by another certificate.
        ElectronicVerified,
        /// Electronically, and it does not verify.
        ElectronicFailed,
    }
}

words! {
    /// What was decided on a case open at the repeal.
    Transition {
        /// To submit it anew under the new act.
        ResubmitUnderNew,
        /// To finish it under the old act.
        FinishUnderOld,
        /// To close it.
        Close,
    }
}

words! {
    /// What the Head of State decided on a direct report.
    ReportDecided {
        /// Agreed.
        Agreed,
        /// Refused.
        Refused,
        /// Sent back to the ordinary way.
        SentBack,
    }
}

words! {
    /// To whom materials are handed over.
    HandedTo {
        /// The Head of the Administration.
        Head,
        /// The working body of the Commission.
        WorkingBody,
    }
}

words! {
    /// How a unit studied the person.
    StudyWay {
        /// On the spot.
        Visit,
        /// By an interview.
        Interview,
    }
}

words! {
    /// Whom a notice reached.
    Notified {
        /// The submitter's body.
        Submitter,
        /// The appointer.
        Appointer,
        /// Another body concerned.
        Other,
    }
}

words! {
    /// To whom a submission is addressed.
    SubmittedTo {
        /// The President.
        President,
        /// The Administration.
        Administration,
    }
}
