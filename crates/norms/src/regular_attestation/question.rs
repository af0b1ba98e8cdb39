//! Every determination by its name: what it needs, what it cites, and its explained answer.

use acts::{Act, PublicationFact};
use calendar::{Date, WorkingCalendar};

use super::ask::Ask;
use super::cites::{
    CHILD_CARE_LEAVE, CYCLE, DEPUTY, EQUAL_POST, HEAD, NEW_POST, PREGNANCY_LEAVE, RETURN_EARLIEST, RETURN_LATEST,
    SUBJECT, TWENTY_YEARS,
};
use super::facts::Facts;
use super::law::Law;
use super::may_attest::Verdict;
use super::reading::Readings;
use super::statements;
use super::{Anchor, Exemption, Overdue, ServiceLength, State, Window};
use crate::law::LawError;
use crate::question::{Branch, NormInfo, QuestionError, norms};

norms! {
    Facts, Law, Ask;
    Subject = "regular_attestation::subject" -> bool, ["service", "on"], [SUBJECT], statements::subject;
    ContinuousSince = "regular_attestation::continuous_since" -> Date, ["service", "on"], [SUBJECT, CYCLE],
        statements::continuous_since_of;
    AnchorOf = "regular_attestation::anchor" -> Anchor, ["service", "attestations", "on"], [SUBJECT, CYCLE],
        statements::anchor;
    CycleDue = "regular_attestation::cycle_due" -> Date, ["service", "attestations", "on"], [SUBJECT, CYCLE],
        statements::cycle_due;
    PostDue = "regular_attestation::post_due" -> Date, ["service", "attestations", "appointments", "on"],
        [SUBJECT, CYCLE, NEW_POST, EQUAL_POST], statements::post_due;
    Due = "regular_attestation::due" -> Date, ["sex", "service", "attestations", "appointments", "leaves", "on"],
        [SUBJECT, CYCLE, NEW_POST, EQUAL_POST, HEAD, DEPUTY, TWENTY_YEARS, PREGNANCY_LEAVE, RETURN_EARLIEST, RETURN_LATEST],
        statements::due;
    WindowOf = "regular_attestation::window" -> Window, ["sex", "service", "attestations", "appointments", "leaves", "on"],
        [SUBJECT, CYCLE, NEW_POST, EQUAL_POST, HEAD, DEPUTY, TWENTY_YEARS, PREGNANCY_LEAVE, RETURN_EARLIEST, RETURN_LATEST],
        statements::window;
    Length = "regular_attestation::service_length" -> ServiceLength, ["service", "on"], [SUBJECT, TWENTY_YEARS],
        statements::service_length;
    Exemptions = "regular_attestation::exemptions" -> Vec<Exemption>, ["sex", "service", "appointments", "leaves", "on"],
        [SUBJECT, CYCLE, NEW_POST, EQUAL_POST, HEAD, DEPUTY, TWENTY_YEARS, PREGNANCY_LEAVE, CHILD_CARE_LEAVE],
        statements::exemptions;
    InExtraordinary = "regular_attestation::exempt_in_extraordinary" -> Vec<Exemption>, ["service", "appointments", "on"],
        [SUBJECT, CYCLE, NEW_POST, EQUAL_POST, HEAD, DEPUTY, TWENTY_YEARS, PREGNANCY_LEAVE], statements::exempt_in_extraordinary;
    OverdueOf = "regular_attestation::overdue" -> Vec<Overdue>,
        ["sex", "service", "attestations", "appointments", "leaves", "on"],
        [SUBJECT, CYCLE, NEW_POST, EQUAL_POST, HEAD, TWENTY_YEARS, PREGNANCY_LEAVE, RETURN_LATEST], statements::overdue;
    MayAttest = "regular_attestation::may_attest" -> Verdict,
        ["sex", "service", "attestations", "appointments", "leaves", "on"],
        [SUBJECT, CYCLE, NEW_POST, EQUAL_POST, HEAD, DEPUTY, TWENTY_YEARS, PREGNANCY_LEAVE, CHILD_CARE_LEAVE,
         RETURN_EARLIEST, RETURN_LATEST],
        statements::may_attest;
    Stands = "regular_attestation::state" -> State, ["sex", "service", "attestations", "appointments", "leaves", "on"],
        [SUBJECT, CYCLE, NEW_POST, EQUAL_POST, HEAD, DEPUTY, TWENTY_YEARS, PREGNANCY_LEAVE, CHILD_CARE_LEAVE,
         RETURN_EARLIEST, RETURN_LATEST],
        statements::state;
}

/// The norms of regular attestation, asked by a document of recorded facts.
#[derive(Clone, Copy, Debug)]
pub struct RegularAttestation;

impl Branch for RegularAttestation {
    const ACT: &'static str = "Z1100000380";
    const NORMS: &'static [NormInfo] = NORMS;
    type Facts = Facts;
    type Law<'l> = Law<'l>;
    /// An attestation is one undergone unless it is said that the employee did not appear; service, a post and a pregnancy last
    /// until their last day is recorded; the return follows on the last day of a leave unless another day is; and the lists are
    /// whole unless it is said from when they are.
    const EVENTS: &'static [&'static str] = &[
        "attestations[].undergone",
        "service[].last-day",
        "appointments[].last-day",
        "pregnancies[].last-day",
        "leaves[].returned",
        "recorded-from",
    ];

    fn law<'l>(
        act: &Act,
        on: Date,
        _: Option<PublicationFact>,
        readings: Readings,
        calendar: &'l WorkingCalendar,
    ) -> Result<Law<'l>, LawError> {
        Law::on(act, on, readings, calendar)
    }

    fn ask(norm: &str, facts: &Facts, on: Option<Date>, law: &Law<'_>) -> Result<crate::Determination, QuestionError> {
        facts.check().map_err(|fault| QuestionError::Facts(fault.to_string()))?;
        ask(norm, facts, on, law)
    }

    fn answer(norm: &str, facts: &Facts, on: Option<Date>, law: &Law<'_>) -> Result<crate::Answer, QuestionError> {
        facts.check().map_err(|fault| QuestionError::Facts(fault.to_string()))?;
        answer(norm, facts, on, law)
    }
}
