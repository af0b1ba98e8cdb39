//! Who is not subject to attestation on a day, and until when (article-004/11–15).

use acts::Cite;
use calendar::Date;
use serde::Serialize;

use super::cites;
use super::cycle::Case;
use super::facts::{Leads, LeaveKind, Led};
use super::finding::Finding;
use super::reading::{HeadsScope, InExtraordinary, LeaveSex, PregnancyBeforeLeave, ReadingKey, TwentyYearsOn};
use super::record::Away;
use super::service::twenty_years_on;
use super::term::{Ends, term};
use crate::trace::{Trace, Unspoken};

/// On what ground an employee is not subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, strum::EnumIter, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum ExemptionGround {
    /// Head of the body (11).
    Head,
    /// Deputy of the head (12).
    DeputyHead,
    /// Twenty years of service (13).
    TwentyYears,
    /// Leave for pregnancy (14).
    PregnancyLeave,
    /// Leave for child care (15).
    ChildCareLeave,
    /// Pregnancy before the leave (14, in the other reading).
    Pregnancy,
}

impl ExemptionGround {
    /// The clause.
    pub(super) fn cite(self) -> Cite {
        match self {
            ExemptionGround::Head => cites::HEAD,
            ExemptionGround::DeputyHead => cites::DEPUTY,
            ExemptionGround::TwentyYears => cites::TWENTY_YEARS,
            ExemptionGround::PregnancyLeave | ExemptionGround::Pregnancy => cites::PREGNANCY_LEAVE,
            ExemptionGround::ChildCareLeave => cites::CHILD_CARE_LEAVE,
        }
    }
}

/// An exemption that holds on the day asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Exemption {
    /// Its ground.
    pub ground: ExemptionGround,
    /// First day.
    pub from: Date,
    /// Last day; none where no end is recorded or it holds for good.
    pub last_day: Option<Date>,
}

/// All exemptions that hold on the day.
pub(super) fn exemptions<T: Trace>(case: Case<'_, '_>, trace: &mut T) -> Vec<Exemption> {
    let mut found = Vec::new();
    found.extend(leadership(case, trace));
    found.extend(twenty_years(case, trace));
    found.extend(leave(case, trace));
    found
}

/// The exemptions that depend on the post and the length of service, for an extraordinary attestation (R13).
pub(super) fn in_extraordinary<T: Trace>(case: Case<'_, '_>, trace: &mut T) -> Vec<Exemption> {
    let mut found: Vec<Exemption> = leadership(case, trace).into_iter().collect();
    found.extend(twenty_years(case, trace));
    if !found.is_empty() {
        trace.rests_on(ReadingKey::InExtraordinary);
    }
    if case.law.readings.in_extraordinary == InExtraordinary::NotThere {
        for exemption in found.drain(..) {
            trace.step(exemption.ground.cite(), Finding::NotInExtraordinary { ground: exemption.ground });
        }
    }
    found
}

/// 11, 12: while in the post (R5).
pub(super) fn leadership<T: Trace>(case: Case<'_, '_>, trace: &mut T) -> Option<Exemption> {
    let post = case.record.post_on(case.on)?;
    let ground = match post.leads {
        Leads::Head => ExemptionGround::Head,
        Leads::Deputy => ExemptionGround::DeputyHead,
        Leads::None => return None,
    };
    let mut exempt = true;
    if post.of != Led::CentralBody {
        trace.rests_on(ReadingKey::HeadsScope);
        exempt = case.law.readings.heads_scope == HeadsScope::EveryBody;
    }
    trace.step(ground.cite(), Finding::LeadsBody { ground, of: post.of, from: post.from, exempt });
    exempt.then_some(Exemption { ground, from: post.from, last_day: post.last })
}

/// 13: for good, once twenty years are complete (R6), on the day of attestation or on the due date (R7).
fn twenty_years<T: Trace>(case: Case<'_, '_>, trace: &mut T) -> Option<Exemption> {
    let complete = twenty_years_on(case, trace)?;
    trace.rests_on(ReadingKey::TwentyYearsOn);
    let reference = match case.law.readings.twenty_years_on {
        TwentyYearsOn::AttestationDay => case.on,
        // Where two terms exclude each other the due date is open; the letter of 13 goes by the day itself.
        TwentyYearsOn::DueDay => match term(case, &mut Unspoken(trace))? {
            Ends::At(term) => term.due,
            Ends::Excluding(_) => case.on,
        },
    };
    if complete > reference {
        trace.step(cites::TWENTY_YEARS, Finding::TwentyYearsNotYet { checked_on: reference, on: complete });
        return None;
    }
    trace.step(cites::TWENTY_YEARS, Finding::TwentyYearsComplete { on: complete });
    Some(Exemption { ground: ExemptionGround::TwentyYears, from: complete, last_day: None })
}

/// Whether the leave of this employee exempts (R8).
pub(super) fn leave_exempts<T: Trace>(case: Case<'_, '_>, trace: &mut T) -> bool {
    if case.record.woman {
        return true;
    }
    trace.rests_on(ReadingKey::LeaveSex);
    case.law.readings.leave_sex == LeaveSex::Anyone
}

/// The leave on which the employee is on the day.
pub(super) fn leave_on<'r>(case: Case<'r, '_>) -> Option<&'r Away> {
    case.record.leaves.iter().rev().find(|leave| leave.covers(case.on))
}

/// 14, 15: while on leave (R8), and while pregnant in the other reading (R9).
pub(super) fn leave<T: Trace>(case: Case<'_, '_>, trace: &mut T) -> Option<Exemption> {
    if let Some(away) = leave_on(case) {
        let ground = match away.kind {
            LeaveKind::Pregnancy => ExemptionGround::PregnancyLeave,
            LeaveKind::ChildCare => ExemptionGround::ChildCareLeave,
        };
        let (from, last_day) = (away.from, away.back.plus_days(-1));
        if leave_exempts(case, trace) {
            trace.step(ground.cite(), Finding::OnExemptingLeave { ground, from, last_day });
            return Some(Exemption { ground, from, last_day: Some(last_day) });
        }
        trace.step(ground.cite(), Finding::LeaveOfWomenOnly { ground, from, last_day });
        return None;
    }
    let mut pregnancies = case.record.pregnancies.iter().filter(|_| case.record.woman);
    let covers = |(from, last): &&(Date, Option<Date>)| *from <= case.on && last.is_none_or(|last| case.on <= last);
    let (from, last_day) = *pregnancies.find(covers)?;
    trace.rests_on(ReadingKey::PregnancyBeforeLeave);
    let exempt = case.law.readings.pregnancy_before_leave == PregnancyBeforeLeave::Exempt;
    trace.step(cites::PREGNANCY_LEAVE, Finding::PregnantBeforeLeave { from, exempt });
    exempt.then_some(Exemption { ground: ExemptionGround::Pregnancy, from, last_day })
}
