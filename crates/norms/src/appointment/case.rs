//! The case: whether the act is in force for it, what a unit of the act said, and its way step by step (sections 3, 4.10, 5).

use acts::amendment::{TextOn, Wording};
use acts::nomenclature::{Actor, Mark, rows_held_from, said_on};
use acts::{Cite, find_act};
use calendar::Date;
use serde::Serialize;

use super::agreement::ways;
use super::ask::{Ask, Asks, Outcome};
use super::bypass::freed_by_president;
use super::cites;
use super::code::{Code, Verdict};
use super::facts::Facts;
use super::finding::Finding;
use super::law::Law;
use super::post::{
    Answered, Noted, Read, Stop, act_form, answer, applies, columns, corps_a, need, note, president_appoints, the_row,
};
use super::reading::{self, ReadingKey};
use super::submission::{Addressee, addressed};
use super::words::{ActForm, CaseKind, Transition};
use crate::trace::{Trace, Unspoken};

const ACT: &str = "U020000828_";

/// The force of the act on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActState {
    /// Before its first day.
    NotYet,
    /// In force.
    InForce,
    /// Without force.
    Repealed,
}

/// The first day without force (A28).
pub(super) fn repealed<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Answered<Option<Date>> {
    trace.rests_on(ReadingKey::RepealedOn);
    match law.readings.repealed_on {
        reading::RepealedOn::OnSigning => Ok(law.repealed),
        // It cannot have begun before it was signed.
        reading::RepealedOn::OwnCommencement if law.repealed.is_some_and(|signed| on < signed) => Ok(law.repealed),
        reading::RepealedOn::OwnCommencement => {
            need(facts.commencement_290, Ask::Commencement290, cites::STATUS, trace).map(Some)
        }
    }
}

fn state<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Answered<ActState> {
    let (state, by) = if law.commencement.is_none_or(|from| on < from) {
        (ActState::NotYet, cites::COMMENCEMENT)
    } else if repealed(facts, on, law, trace)?.is_some_and(|day| on >= day) {
        (ActState::Repealed, cites::STATUS)
    } else {
        (ActState::InForce, cites::COMMENCEMENT)
    };
    trace.step(by, Finding::ActStands { act_state: state, on });
    if state == ActState::InForce {
        trace.step(cites::STATUS, Finding::ActStands { act_state: state, on });
    }
    Ok(state)
}

/// Whether the act is in force on a day (decree/3, decree/status).
pub fn in_force<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<ActState> {
    answer(state(facts, on, law, trace))
}

/// Refuses a step of a day on which the act is not in force or its List is not held.
pub(super) fn force<T: Trace>(
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    verdict: &mut Verdict,
    trace: &mut T,
) -> Answered<()> {
    match state(facts, on, law, trace)? {
        ActState::NotYet => note(verdict, cites::STATUS, Code::ActNotYet.into(), trace),
        ActState::Repealed => {
            let by = find_act(ACT).and_then(|act| act.repeal.as_ref()).map(|repeal| repeal.by.as_str());
            note(verdict, cites::STATUS, Noted { act: by, ..Code::ActRepealed.into() }, trace);
        }
        ActState::InForce => {
            let Some(from) = rows_held_from() else { return Ok(()) };
            if on < from {
                note(verdict, cites::COLUMNS, Noted { from: Some(from), ..Code::EditionNotHeld.into() }, trace);
            } else {
                trace.step(cites::COLUMNS, Finding::RowsHeld { from });
            }
        }
    }
    Ok(())
}

/// Whether a case opened before the repeal is finished under the old act by a recorded decision (A29). Which day is that of the
/// repeal, the signing of Decree No 290 or its own commencement, is read as everywhere (A28).
pub(super) fn transition_stands<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Answered<bool> {
    let Some(repealed) = repealed(facts, on, law, trace)?.filter(|repealed| on >= *repealed) else { return Ok(false) };
    let case = need(facts.case.as_ref(), Ask::Transition, cites::STATUS, trace)?;
    if case.transition != Some(Transition::FinishUnderOld) {
        return Ok(false);
    }
    let stands = need(case.opened, Ask::CaseOpened, cites::STATUS, trace)? < repealed;
    if stands {
        trace.step(cites::STATUS, Finding::CaseStands { case_state: CaseState::FinishUnderOld });
    }
    Ok(stands)
}

/// Whether a case may be opened for a step of this day (4.10, rules/4-1, decree/1(1)).
pub fn may_open<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict> {
    let (mut verdict, mut asks) = (Verdict::default(), Asks::EMPTY);
    let forced = force(facts, on, law, &mut verdict, trace);
    let row = the_row(facts, law, trace).map(|_| ());
    let listed = match row {
        Err(Stop::Not(by)) => {
            note(&mut verdict, by, Code::PostNotListed.into(), trace);
            Ok(())
        }
        other => other,
    };
    let rotation = by_rotation(facts, law, trace).map(|rotation| {
        if rotation {
            note(&mut verdict, cites::ROTATION, Code::RotationOtherAct.into(), trace);
        }
    });
    for check in [forced, listed, rotation] {
        match check {
            Ok(()) => {}
            Err(Stop::Lacks(open)) => asks = asks.union(open),
            Err(stop) => return answer(Err(stop)),
        }
    }
    verdict.or_ask(asks)
}

/// Whether the case is a rotation to a post of corps A, which another act governs (rules/4-1).
fn by_rotation<T: Trace>(facts: &Facts, law: &Law<'_>, trace: &mut T) -> Answered<bool> {
    let rotation = facts.case.as_ref().and_then(|case| case.rotation);
    if rotation == Some(false) {
        trace.step(cites::ROTATION, Finding::Governed { rotation: false });
        return Ok(false);
    }
    let corps_a = corps_a(facts, law, trace);
    // Outside corps A it does not matter whether the case is a rotation.
    let governed = match (rotation, corps_a) {
        (_, Some(false)) => false,
        (Some(_), _) => need(corps_a, Ask::CorpsA, cites::ROTATION, trace)?,
        (None, _) => need(rotation, Ask::Rotation, cites::ROTATION, trace)?,
    };
    trace.step(cites::ROTATION, Finding::Governed { rotation: governed });
    Ok(governed)
}

/// Which act governs the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum GoverningAct {
    /// This decree.
    #[serde(rename = "U020000828_")]
    Decree828,
    /// The President's rules of rotation, which are not held.
    #[serde(rename = "rotation-rules")]
    RotationRules,
}

/// Which act governs the case (rules/4-1).
pub fn governing_act<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<GoverningAct> {
    answer(
        by_rotation(facts, law, trace)
            .map(|rotation| if rotation { GoverningAct::RotationRules } else { GoverningAct::Decree828 }),
    )
}

/// What becomes of a case on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CaseState {
    /// The act is in force: it runs.
    Running,
    /// Clocks stand still, no act may be adopted, until a transition is decided.
    Suspended,
    /// It is to be submitted anew under the new act.
    ResubmitUnderNew,
    /// It is finished under the old act.
    FinishUnderOld,
    /// It is closed.
    Closed,
}

/// What becomes of a case on a day: the repeal suspends those that are open (4.10, A29).
pub fn at_repeal<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<CaseState> {
    let found =
        answer(need(facts.case.as_ref().and_then(|case| case.opened), Ask::CaseOpened, cites::STATUS, trace).and_then(
            |opened| {
                let day = repealed(facts, on, law, trace)?;
                // Past the repeal there is no case to open.
                if day.is_some_and(|day| opened >= day) {
                    return Err(Stop::Not(cites::STATUS));
                }
                let decided = facts.case.as_ref().and_then(|case| case.transition);
                let state = match (day.is_some_and(|day| on >= day), decided) {
                    (false, _) => CaseState::Running,
                    (true, Some(Transition::ResubmitUnderNew)) => CaseState::ResubmitUnderNew,
                    (true, Some(Transition::FinishUnderOld)) => CaseState::FinishUnderOld,
                    (true, Some(Transition::Close)) => CaseState::Closed,
                    (true, None) => {
                        trace.rests_on(ReadingKey::Transition);
                        let proposed = match law.readings.transition {
                            reading::Transition::ResubmitUnderNew => CaseState::ResubmitUnderNew,
                            reading::Transition::FinishUnderOld => CaseState::FinishUnderOld,
                            reading::Transition::Close => CaseState::Closed,
                        };
                        trace.step(cites::STATUS, Finding::TransitionProposed { proposed });
                        CaseState::Suspended
                    }
                };
                trace.step(cites::STATUS, Finding::CaseStands { case_state: state });
                Ok(state)
            },
        ));
    match found {
        // It stands still until a transition is decided.
        Outcome::Determined(CaseState::Suspended) => {
            Outcome::NotBefore(CaseState::Suspended, Asks::of(Ask::Transition))
        }
        other => other,
    }
}

/// What is known of a unit's text on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TextState {
    /// The words of the day are held.
    Held,
    /// The unit stood, with words that are not held.
    NotHeld,
    /// The unit had been removed.
    Removed,
    /// The unit, or the act, was not in force.
    NotInForce,
}

/// What a unit said on a day.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct UnitOn {
    /// What is known.
    pub text: TextState,
    /// First day of the edition, or of the removal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<Date>,
    /// What made it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// The first day of the next known change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_change: Option<Date>,
    /// The decree of that change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_by: Option<&'static str>,
    /// Whether the first day is known, or the date of the decree stands for it (A35).
    pub commencement_known: bool,
}

/// What a unit of the act said on a day (4.10, 5.1).
pub fn text_on<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<UnitOn> {
    answer(need(facts.unit.as_deref(), Ask::Unit, cites::STATUS, trace).and_then(|unit| {
        trace.rests_on(ReadingKey::UntilBoundary);
        let until = match law.readings.until_boundary {
            reading::UntilBoundary::Exclusive => calendar::UntilBoundary::Excluded,
            reading::UntilBoundary::Inclusive => calendar::UntilBoundary::Included,
        };
        let said = said_on(unit, on, facts.known_on, until);
        let said = need(said, Ask::Unit, cites::STATUS, trace)?;
        let act = state(facts, on, law, trace)?;
        let (text, since, by) = match said.text {
            // Once the act is repealed, by its repeal.
            _ if act == ActState::Repealed => {
                let repeal = find_act(ACT).and_then(|act| act.repeal.as_ref()).map(|repeal| repeal.by.clone());
                (TextState::NotInForce, repealed(facts, on, law, &mut Unspoken(trace))?, repeal)
            }
            TextOn::Text(edition) => {
                let held = !matches!(edition.wording, Wording::NotHeld);
                (if held { TextState::Held } else { TextState::NotHeld }, edition.from, Some(edition.by))
            }
            TextOn::Repealed { since, by, .. } => (TextState::Removed, Some(since), Some(by)),
            TextOn::NotInForce { .. } | TextOn::Unknown { .. } => (TextState::NotInForce, None, None),
        };
        trace.rests_on(ReadingKey::DefaultCommencement);
        let on_signing = law.readings.default_commencement == reading::DefaultCommencement::OnSigning;
        let cite = cites::of_unit(unit).or_else(|| cites::of_unit(said.unit)).unwrap_or(cites::STATUS);
        trace.step(cite, Finding::UnitSaid { text_state: text });
        let next = said.next.filter(|_| act != ActState::Repealed);
        if let Some((day, by)) = next {
            trace.step(cite, Finding::NextChange { on: day, by });
        }
        let known = match text {
            TextState::NotHeld => said.next_commencement_known,
            _ if act == ActState::Repealed => false,
            _ => said.commencement_known,
        };
        // Of words that are not held nothing but the next change is told.
        let told = text != TextState::NotHeld;
        Ok(UnitOn {
            text,
            since: since.filter(|_| told),
            by: by.filter(|_| told),
            next_change: next.map(|(day, _)| day),
            next_by: next.map(|(_, by)| by),
            commencement_known: known || on_signing,
        })
    }))
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$member_doc:meta])* $member:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, strum::EnumIter, strum::IntoStaticStr)]
        #[serde(rename_all = "kebab-case")]
        #[strum(serialize_all = "kebab-case")]
        pub enum $name {
            $($(#[$member_doc])* $member),+
        }
    };
}

words! {
    /// A step of a case.
    CaseStep {
        /// The submission is brought.
        Submit,
        /// The materials are registered.
        Register,
        /// Quality and completeness are checked.
        Check,
        /// The materials are handed over to the Head.
        HandOver,
        /// The Head gives the tasks.
        GiveTasks,
        /// The approval sheet is drawn up.
        DrawUpSheet,
        /// The candidate is studied.
        Study,
        /// The units report within their term.
        Report,
        /// The file is brought before the Head.
        BringBeforeHead,
        /// The Head decides.
        Decide,
        /// The bodies are notified.
        Notify,
        /// The draft is prepared.
        Draft,
        /// The act is adopted.
        Adopt,
        /// The materials are passed to the working body of the Commission.
        PassToCommission,
        /// The Commission decides.
        CommissionDecides,
        /// The Head reports to the Head of State.
        ReportToHeadOfState,
        /// The Head of State decides.
        HeadOfStateDecides,
        /// The Chairman of the Security Council agrees.
        ScChairmanAgrees,
    }
}

words! {
    /// The way a case takes.
    Branch {
        /// The ordinary way of an appointment.
        Ordinary,
        /// The ordinary way of a release.
        Release,
        /// Through the Commission.
        Commission,
        /// By a direct report of the Head.
        DirectReport,
        /// By a decree of the Head of State.
        Decree,
        /// By the President without the procedures.
        WithoutProcedure,
        /// Nothing comes before the act.
        None,
    }
}

words! {
    /// A clock of a step.
    Clock {
        /// One day.
        OneDay,
        /// Ten working days.
        TenWorkingDays,
    }
}

/// A step of a case's way.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct RouteStep {
    /// What is done.
    pub step: CaseStep,
    /// By whom.
    pub by: Actor,
    /// Under which clause.
    #[serde(serialize_with = "cites::within_act")]
    pub clause: Cite,
    /// Within which term.
    pub clock: Option<Clock>,
}

/// The way of a case.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct CaseRoute {
    /// Which way.
    pub branch: Branch,
    /// Its steps in order.
    pub steps: Vec<RouteStep>,
}

/// The way of a case, step by step (3.1–3.6).
pub fn case_route<T: Trace>(facts: &Facts, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<CaseRoute> {
    answer(the_row(facts, law, trace).and_then(|row| {
        let read = columns(row, law, trace);
        let kind = need(facts.kind(), Ask::CaseKind, cites::GATE, trace)?;
        let branch = branch(row, &read, kind, facts, on, law, trace)?;
        let steps = steps(branch, row, &read, facts, law, trace);
        for step in &steps {
            trace.step(step.clause, Finding::OnTheWay { case_step: step.step });
        }
        Ok(CaseRoute { branch, steps })
    }))
}

fn branch<T: Trace>(
    row: &'static acts::nomenclature::Row,
    read: &Read,
    kind: CaseKind,
    facts: &Facts,
    on: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Answered<Branch> {
    if freed_by_president(&read.columns, facts, on) {
        return Ok(Branch::WithoutProcedure);
    }
    if row.has_mark(Mark::Commission) && applies(Mark::Commission, row, Some(kind), facts, on, law, trace)? {
        return Ok(Branch::Commission);
    }
    let ordinary = if kind == CaseKind::Release { Branch::Release } else { Branch::Ordinary };
    if president_appoints(read) {
        let form = act_form(facts, law, trace);
        if need(form, Ask::ActForm, cites::TO_PRESIDENT, trace)? == ActForm::Decree {
            return Ok(Branch::Decree);
        }
        let report = facts.direct_report.as_ref().filter(|report| report.made != Some(false));
        let made = report.is_some_and(|report| report.by.is_some() || report.decision.is_some());
        return Ok(if made { Branch::DirectReport } else { ordinary });
    }
    let (addressee, _) = addressed(row, read, facts, law, &mut Unspoken(trace))?;
    // Only a release on a row of the Commission may be one that nobody agrees (A40).
    let agreed = row.release_agreed_with.is_none()
        || !ways(row, &read.columns, facts, on, law, &mut Unspoken(trace))?.is_empty();
    Ok(if addressee == Addressee::Administration && agreed { ordinary } else { Branch::None })
}

fn steps<T: Trace>(
    branch: Branch,
    row: &'static acts::nomenclature::Row,
    read: &Read,
    facts: &Facts,
    law: &Law<'_>,
    trace: &mut T,
) -> Vec<RouteStep> {
    use CaseStep::{
        Adopt, BringBeforeHead, Check, CommissionDecides, Decide, Draft, DrawUpSheet, GiveTasks, HandOver,
        HeadOfStateDecides, Notify, PassToCommission, Register, Report, ReportToHeadOfState, ScChairmanAgrees, Study,
        Submit,
    };
    let service = Actor::PaPersonnelService;
    let (head, president) = (Actor::HeadPa, Actor::President);
    let step = |step, by, clause| RouteStep { step, by, clause, clock: None };
    let within = |step, by, clause, clock| RouteStep { step, by, clause, clock: Some(clock) };
    let writes = super::submission::who_submits(row, read, facts, law, &mut Unspoken(trace));
    let writer = writes.actors.first().copied().unwrap_or(Actor::Submitter);
    let into = if president_appoints(read) { cites::BY_ORDER } else { cites::BY_CONSENT };
    let received = || {
        vec![
            step(Submit, writer, into),
            step(Register, service, cites::REGISTRATION),
            step(Check, service, cites::REGISTRATION),
        ]
    };
    let adopts = read.columns.appoints.first().copied().unwrap_or(Actor::Submitter);
    let mut ending = Vec::new();
    if president_appoints(read) {
        ending.push(step(Draft, service, cites::DRAFTS));
    }
    ending.push(step(Adopt, adopts, cites::GATE));
    let one_day = Clock::OneDay;
    let notify = within(Notify, service, cites::NOTICE, one_day);
    let hand_over = within(HandOver, service, cites::TRANSFER, one_day);
    let mut way = match branch {
        Branch::None => Vec::new(),
        Branch::WithoutProcedure => vec![step(HeadOfStateDecides, president, cites::WITHOUT_PROCEDURE)],
        Branch::Decree => {
            let mut way = vec![step(Submit, writer, cites::TO_PRESIDENT)];
            if read.columns.agrees.iter().any(|agrees| agrees.all_of.contains(&Actor::ScChairman)) {
                way.push(step(ScChairmanAgrees, Actor::ScChairman, cites::RESOLUTION));
            }
            way.push(step(HeadOfStateDecides, president, cites::TO_PRESIDENT));
            way
        }
        Branch::DirectReport => {
            let reported = [
                step(ReportToHeadOfState, head, cites::DIRECT_REPORT),
                step(HeadOfStateDecides, president, cites::DIRECT_REPORT),
            ];
            [received(), reported.to_vec()].concat()
        }
        Branch::Commission => {
            let mut way = received();
            trace.rests_on(ReadingKey::CommissionViaHead);
            if law.readings.commission_via_head == reading::CommissionViaHead::Yes {
                way.push(hand_over);
            }
            way.push(step(PassToCommission, service, cites::COMMISSION));
            way.push(step(CommissionDecides, Actor::CommissionLe, cites::COMMISSION_ORDER));
            way.push(notify);
            way
        }
        Branch::Ordinary | Branch::Release => {
            let ordinary = [
                hand_over,
                step(GiveTasks, head, cites::TRANSFER),
                step(DrawUpSheet, service, cites::SHEET),
                step(Study, Actor::PaUnit, cites::STUDY),
                within(Report, Actor::PaUnit, cites::TEN_DAYS, Clock::TenWorkingDays),
                step(BringBeforeHead, service, cites::TEN_DAYS),
                step(Decide, head, cites::DECISION),
                notify,
            ];
            [received(), ordinary.to_vec()].concat()
        }
    };
    // Where nothing comes before the act there is no way to go.
    if branch != Branch::None {
        way.extend(ending);
    }
    way
}
