//! Whether an attestation held on a day is lawful (ATR-001 to ATR-010).

use acts::Cite;
use calendar::Date;

use super::cites;
use super::code::Code;
use super::cycle::Case;
use super::exempt::{Exemption, ExemptionGround, exemptions, leave_exempts, leave_on};
use super::facts::LeaveKind;
use super::finding::Finding;
use super::overdue::breach;
use super::reading::ReadingKey;
use super::state::Excluded;
use super::term::{Basis, Ends, Term, by, term};
use crate::trace::Trace;

/// What is said of an attestation on a day.
pub type Verdict = crate::Verdict<Code>;

/// The verdict in the making.
struct Session<'v, 'r, 'l, T> {
    case: Case<'r, 'l>,
    verdict: Verdict,
    trace: &'v mut T,
}

impl<T: Trace> Session<'_, '_, '_, T> {
    fn note(&mut self, code: Code, by: Cite, day: Option<Date>, until: Option<Date>) {
        let level = code.level(&self.case.law.readings);
        self.trace.step(by, Finding::RegularAttestationNoted { level, code, day, until });
        self.verdict.note(code, level);
    }

    fn exempt(&mut self, exemption: &Exemption) {
        let code = match exemption.ground {
            ExemptionGround::Head | ExemptionGround::DeputyHead => Code::Leadership,
            ExemptionGround::TwentyYears => Code::TwentyYears,
            ExemptionGround::PregnancyLeave | ExemptionGround::ChildCareLeave | ExemptionGround::Pregnancy => {
                Code::OnLeave
            }
        };
        self.note(code, exemption.ground.cite(), Some(exemption.from), exemption.last_day);
    }

    /// A leave that exempts women only, of another employee (R8).
    fn leave_of_women(&mut self) {
        let Some(away) = leave_on(self.case) else { return };
        if !leave_exempts(self.case, self.trace) {
            let by = match away.kind {
                LeaveKind::Pregnancy => cites::PREGNANCY_LEAVE,
                LeaveKind::ChildCare => cites::CHILD_CARE_LEAVE,
            };
            self.note(Code::LeaveOfWomen, by, Some(away.from), Some(away.back.plus_days(-1)));
        }
    }

    /// Six months from the return.
    fn after_return(&mut self, earliest: Option<Date>) {
        if earliest.is_some_and(|earliest| self.case.on < earliest) {
            self.note(Code::SoonAfterReturn, cites::RETURN_EARLIEST, earliest, None);
        }
    }

    fn in_time(&mut self, term: &Term) {
        let on = self.case.on;
        self.after_return(term.after_return);
        if term.after_new_post.is_some_and(|ends| on < ends) {
            self.note(Code::NewPost, cites::NEW_POST, term.after_new_post, None);
        }
        if let Some(terms) = term.exclusion {
            self.note(Code::TermsExclude, cites::RETURN_LATEST, Some(terms.year_ends), Some(terms.latest));
        }
        if term.window.earliest.is_some_and(|earliest| on < earliest) {
            return;
        }
        if on > term.window.latest {
            self.note(breach(term.window.basis), by(term.window.basis), Some(term.window.latest), None);
        } else if term.window.basis != Basis::Return && on < term.due {
            self.trace.rests_on(ReadingKey::EarlyAttestation);
            self.note(Code::Early, cites::CYCLE, Some(term.due), None);
        } else {
            self.trace.step(by(term.window.basis), Finding::AttestationInTime { on });
        }
    }
}

/// Whether an attestation on the day is lawful; `None` for one who does not serve, an error where the answer turns on which of
/// two terms that exclude each other prevails.
pub(super) fn may_attest<T: Trace>(case: Case<'_, '_>, trace: &mut T) -> Option<Result<Verdict, Excluded>> {
    let exempt = exemptions(case, trace);
    let ends = if exempt.is_empty() { term(case, trace)? } else { return Some(Ok(refused(case, &exempt, trace))) };
    let mut session = Session { case, verdict: Verdict::default(), trace };
    session.leave_of_women();
    match ends {
        Ends::At(term) => session.in_time(&term),
        Ends::Excluding(terms) => {
            session.after_return(Some(terms.after_return));
            session.note(Code::TermsExclude, cites::RETURN_LATEST, Some(terms.year_ends), Some(terms.latest));
            if session.verdict.lawful() {
                return Some(Err(Excluded));
            }
        }
    }
    Some(Ok(session.verdict))
}

fn refused<T: Trace>(case: Case<'_, '_>, exempt: &[Exemption], trace: &mut T) -> Verdict {
    let mut session = Session { case, verdict: Verdict::default(), trace };
    for exemption in exempt {
        session.exempt(exemption);
    }
    session.verdict
}
