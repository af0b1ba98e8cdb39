//! Whether a person may take a post on a day, with every reason that speaks against it (section 4.1 of the inventory).

use acts::Cite;
use calendar::Date;
use registry::{Career, PostNo, WaiverBy};
use serde::Serialize;

use super::agreement::{Agreement, agreement, class_of};
use super::ask::{Ask, Asks, Outcome};
use super::cites;
use super::extension::extension_runs;
use super::finding::Finding;
use super::law::Law;
use super::list::{body_is_covered, in_scope};
use super::movement::{Scheme, equal_rank, qualifies, return_bar, scheme};
use super::permission::{Permission, RefusalCode, Warning};
use super::plan::{commencement, transitional};
use super::protection::{Consented, consent_stands, protection, relocation, relocation_consent};
use super::reading::{
    AcrossBodies, DestinationListed, EarlyMove, InterestProtected, InterestQualification, PlannedWindow, ReadingKey,
    TemporaryDestination, TransitionTenure,
};
use super::term::{no_post, term_passed};
use crate::reading::ReadingName;
use crate::set::Set;
use crate::trace::{Trace, Unspoken};

/// On what a move rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MoveGround {
    /// The annual plan.
    Plan,
    /// The interest of the service.
    Interest,
}

/// A move that is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposed {
    /// The post to be taken.
    pub to: PostNo,
    /// The day from which the move takes effect.
    pub on: Date,
    /// On what it rests.
    pub ground: MoveGround,
    /// Whether someone holds the post on that day who does not leave it in the same set of moves.
    pub occupied: bool,
}

/// Whether a person may take a post on a day, with every reason that speaks against it (section 4.1 of the inventory).
///
/// Agreement of the President or the Administration, the approved plan and the signatory of the act are gates that can be met
/// later; the agreement needed is named in the answer.
pub fn may_take<T: Trace>(
    career: &Career<'_>,
    proposed: Proposed,
    law: &Law<'_>,
    trace: &mut T,
) -> Outcome<Permission> {
    let Some(at) = career.held_on(proposed.on.plus_days(-1)) else {
        return no_post(career, proposed.on, cites::SCOPE, trace);
    };
    let from = career.appointments[at].post;
    let mut inquiry = Inquiry { career, proposed, from, law, permission: Permission::default(), asks: Asks::EMPTY };
    let trace = &mut Noting { trace, warnings: Set::EMPTY };
    inquiry.act(trace);
    inquiry.time(trace);
    inquiry.destination(trace);
    inquiry.scheme_and_rank(trace);
    inquiry.bar(trace);
    inquiry.family(trace);
    inquiry.qualification(trace);
    inquiry.agreement(trace);
    inquiry.permission.warnings = trace.warnings;
    inquiry.permission.or_ask(inquiry.asks)
}

/// A trace that also gathers the warnings which the determinations on the way gave.
struct Noting<'t, T> {
    trace: &'t mut T,
    warnings: Set<Warning>,
}

impl<T: Trace> Trace for Noting<'_, T> {
    #[inline]
    fn step(&mut self, by: Cite, found: impl Into<crate::Finding>) {
        let found = found.into();
        if let crate::Finding::Rotation(Finding::Warned { warning }) = found {
            self.warnings.insert(warning);
        }
        self.trace.step(by, found);
    }

    #[inline]
    fn rests_on(&mut self, reading: impl Into<ReadingName>) {
        self.trace.rests_on(reading);
    }
}

/// The question whether one move is lawful, while its reasons are gathered.
struct Inquiry<'q> {
    career: &'q Career<'q>,
    proposed: Proposed,
    from: PostNo,
    law: &'q Law<'q>,
    permission: Permission,
    asks: Asks,
}

impl Inquiry<'_> {
    fn refuse<T: Trace>(&mut self, code: RefusalCode, by: Cite, day: Option<Date>, trace: &mut T) {
        self.permission.refuse(code, by, day, Some(self.proposed.to), trace);
    }

    /// Takes the value of an answer, or notes what it asks for.
    fn take<V>(&mut self, outcome: Outcome<V>) -> Option<V> {
        self.asks = self.asks.union(outcome.asks());
        outcome.determined()
    }

    /// H1, H12: the act is in force, the body and the post held are covered, the destination is of the same body.
    fn act<T: Trace>(&mut self, trace: &mut T) {
        let on = self.proposed.on;
        let in_force = commencement(self.law, trace);
        if let Some(from) = self.take(in_force).filter(|from| on < *from) {
            trace.step(cites::COMMENCEMENT, Finding::NotInForce { from, on });
            self.refuse(RefusalCode::ActNotInForce, cites::COMMENCEMENT, Some(from), trace);
        }
        let (held, taken) = (self.law.staff.post(self.from), self.law.staff.post(self.proposed.to));
        if body_is_covered(&self.law.staff.body(held.body).key, trace) == Outcome::Determined(false) {
            self.refuse(RefusalCode::NotARotationBody, cites::BODIES, None, trace);
        }
        let listed = in_scope(self.from, self.law, trace);
        if self.take(listed) == Some(false) {
            self.permission.refuse(RefusalCode::NotListed, cites::LIST_APPROVED, None, Some(self.from), trace);
        }
        if held.body != taken.body {
            trace.rests_on(ReadingKey::AcrossBodies);
            if self.law.readings.across_bodies == AcrossBodies::Within {
                self.refuse(RefusalCode::OtherBody, cites::SCOPE, None, trace);
            }
        }
    }

    /// H2, H13: the term has passed and no extension runs; neither is asked in the interest of the service.
    fn time<T: Trace>(&mut self, trace: &mut T) {
        let on = self.proposed.on;
        if self.proposed.ground == MoveGround::Interest {
            trace.step(cites::INTEREST, Finding::InterestOfService);
            return;
        }
        match term_passed(self.career, on.plus_days(-1), self.law, trace) {
            Outcome::Determined(day) | Outcome::NotBefore(day, _) if self.too_early(day, trace) => {
                if !self.in_transition(trace) {
                    self.refuse(RefusalCode::TermNotExpired, cites::TERM, Some(day), trace);
                }
            }
            Outcome::Determined(_) => {}
            Outcome::NotBefore(day, asks) => {
                let carry = [Ask::CarryOverCause, Ask::EqualRank, Ask::GapDecision].iter().any(|a| asks.contains(*a));
                let (code, by) = if carry {
                    (RefusalCode::CarryOverNotProved, cites::CARRY_OVER)
                } else {
                    (RefusalCode::UndeterminedTerm, cites::ABSENCE)
                };
                self.refuse(code, by, Some(day), trace);
            }
            _ => self.refuse(RefusalCode::UndeterminedTerm, cites::TERM, None, trace),
        }
        let runs = extension_runs(self.career, on, self.law, trace);
        if let Some(until) = self.take(runs) {
            trace.rests_on(ReadingKey::EarlyMove);
            let free = match self.law.readings.early_move {
                EarlyMove::WithConsentToMove => {
                    consent_stands(self.career, self.proposed.to, on, self.law, trace).is_some()
                }
                EarlyMove::NotBeforeEnd => false,
                EarlyMove::Free => true,
            };
            if !free {
                self.refuse(RefusalCode::ExtensionRunning, cites::OFFER_OR_EXTENSION, Some(until), trace);
            }
        }
    }

    /// Whether a planned rotation may not take effect yet, the term passing on `day` or later (A3). Lateness is a breach, never a
    /// refusal.
    fn too_early<T: Trace>(&self, day: Date, trace: &mut T) -> bool {
        let on = self.proposed.on;
        if on >= day {
            return false;
        }
        trace.rests_on(ReadingKey::PlannedWindow);
        !(self.law.readings.planned_window == PlannedWindow::PlanYear && on.year() == day.year())
    }

    /// H2: whether clause 25 subjects the employee to rotation before the term has passed. By the term itself it never does; by another
    /// count of the three years it can (A45).
    fn in_transition<T: Trace>(&mut self, trace: &mut T) -> bool {
        trace.rests_on(ReadingKey::TransitionTenure);
        if self.law.readings.transition_tenure == TransitionTenure::InPost {
            return false;
        }
        let applies = transitional(self.career, self.law, trace);
        // While it is open whether clause 25 applies, it is asked for and nothing refused.
        self.take(applies).unwrap_or(!applies.asks().is_empty())
    }

    /// H4, H5: the destination is vacant, temporarily vacant or left in the same set of moves.
    fn destination<T: Trace>(&mut self, trace: &mut T) {
        let (to, on) = (self.proposed.to, self.proposed.on);
        let post = self.law.staff.post(to);
        if post.abolished_after.is_some_and(|last| last < on) {
            self.refuse(RefusalCode::DestinationAbolished, cites::DESTINATION, post.abolished_after, trace);
        }
        let away = post.temporarily_vacant.is_some_and(|v| v.from <= on && v.until.is_none_or(|until| on <= until));
        if to == self.from || (self.proposed.occupied && !away) {
            self.refuse(RefusalCode::DestinationOccupied, cites::DESTINATION, None, trace);
        } else if away {
            trace.rests_on(ReadingKey::TemporaryDestination);
            match self.law.readings.temporary_destination {
                TemporaryDestination::Allowed => {
                    self.permission.warn(Warning::TemporarilyVacant, cites::DESTINATION, trace);
                }
                TemporaryDestination::Barred => {
                    self.refuse(RefusalCode::DestinationOccupied, cites::DESTINATION, None, trace);
                }
            }
        } else {
            trace.step(cites::DESTINATION, Finding::DestinationOpen { post: to });
        }
        trace.rests_on(ReadingKey::DestinationListed);
        if self.law.readings.destination_listed == DestinationListed::Must {
            let listed = in_scope(to, self.law, trace);
            if self.take(listed) == Some(false) {
                self.refuse(RefusalCode::NotListed, cites::DESTINATION, None, trace);
            }
        }
    }

    /// H6, H11: a scheme applies, and the posts are of equal rank.
    fn scheme_and_rank<T: Trace>(&mut self, trace: &mut T) {
        let scheme = scheme(self.from, self.proposed.to, self.law, trace);
        if self.take(scheme) == Some(Scheme::None) {
            self.refuse(RefusalCode::NoLawfulScheme, cites::SCHEME, None, trace);
        }
        let equal = equal_rank(self.from, self.proposed.to, self.law, trace);
        if self.take(equal) == Some(false) {
            self.refuse(RefusalCode::RankNotEqual, cites::EQUAL_RANK, None, trace);
        }
    }

    /// H7: the one-year bar, and the decision otherwise that lifts it for a nomenclature employee.
    fn bar<T: Trace>(&mut self, trace: &mut T) {
        let (to, on) = (self.proposed.to, self.proposed.on);
        let bar = return_bar(self.career, to, on, self.law, trace);
        let Some(open_from) = self.take(bar).filter(|open_from| on < *open_from) else { return };
        let Some(waiver) = self.career.waivers.iter().rev().find(|w| w.post == to && w.on <= on) else {
            self.refuse(RefusalCode::ReturnWithinYear, cites::RETURN_BAR, Some(open_from), trace);
            return;
        };
        let class = class_of(self.from, to, self.law, trace);
        let valid = waiver.documented && waiver.by != WaiverBy::Other;
        match self.take(class) {
            Some(class) if valid && class.any() => {
                trace.step(cites::RETURN_BAR, Finding::BarLifted { decided: waiver.on });
            }
            None if valid => {}
            _ => {
                self.refuse(RefusalCode::WaiverNotAvailable, cites::RETURN_BAR, None, trace);
                self.refuse(RefusalCode::ReturnWithinYear, cites::RETURN_BAR, Some(open_from), trace);
            }
        }
    }

    /// H8, H9: the protected are moved to another locality only with written consent, and in the interest of the service not
    /// without it.
    fn family<T: Trace>(&mut self, trace: &mut T) {
        let (to, on) = (self.proposed.to, self.proposed.on);
        let relied_on = protection(self.career, on, self.law, &mut Unspoken(trace));
        if relied_on.determined().is_some_and(|found| !found.claimed.is_empty()) {
            self.permission.warn(Warning::CircumstanceClaimed, cites::PROTECTED, trace);
        }
        if self.proposed.ground == MoveGround::Plan {
            let consent = relocation_consent(self.career, to, on, self.law, trace);
            if self.take(consent) == Some(Consented::Missing) {
                self.refuse(RefusalCode::WrittenConsentMissing, cites::PROTECTED, None, trace);
            }
            return;
        }
        let protected = protection(self.career, on, self.law, trace);
        if protected.determined().is_some_and(|found| found.kinds.is_empty()) {
            return;
        }
        trace.rests_on(ReadingKey::InterestProtected);
        let known = protected.determined().is_some();
        let may_go = match known {
            true => self.protected_may_go(trace),
            false => self.protected_may_go(&mut Unspoken(trace)),
        };
        match may_go {
            Outcome::Determined(true) => {}
            Outcome::Determined(false) if known => {
                self.refuse(RefusalCode::InterestProtectedPerson, cites::INTEREST, None, trace);
            }
            open => self.asks = self.asks.union(protected.asks()).union(open.asks()),
        }
    }

    /// Whether an employee whom clause 6 protects may be moved in the interest of the service all the same (A43).
    fn protected_may_go<T: Trace>(&self, trace: &mut T) -> Outcome<bool> {
        let (to, on) = (self.proposed.to, self.proposed.on);
        match self.law.readings.interest_protected {
            InterestProtected::Never => Outcome::Determined(false),
            InterestProtected::WithConsent => {
                Outcome::Determined(consent_stands(self.career, to, on, self.law, trace).is_some())
            }
            InterestProtected::RelocationOnly => match relocation(self.from, to, cites::INTEREST, self.law, trace) {
                Outcome::Determined(false) => Outcome::Determined(true),
                _ if consent_stands(self.career, to, on, self.law, trace).is_some() => Outcome::Determined(true),
                needed => needed.map(|_| false),
            },
        }
    }

    /// H10: the qualification requirements; in the interest of the service under clause 24 (A30).
    fn qualification<T: Trace>(&mut self, trace: &mut T) {
        let interest = self.proposed.ground == MoveGround::Interest;
        let by = if interest { cites::INTEREST_QUALIFICATION } else { cites::QUALIFICATION };
        let code = match qualifies(self.career, self.proposed.to, self.law, trace) {
            Outcome::Determined(true) => return,
            Outcome::Determined(false) => RefusalCode::QualificationNotMet,
            _ => RefusalCode::UndeterminedQualification,
        };
        if interest {
            trace.rests_on(ReadingKey::InterestQualification);
            if self.law.readings.interest_qualification == InterestQualification::Reasoned {
                self.permission.warn(Warning::QualificationSetAside, by, trace);
                return;
            }
        }
        self.refuse(code, by, None, trace);
    }

    /// The gate of clauses 8.2 and 24.6, and the warning where the post to be taken alone has a class.
    fn agreement<T: Trace>(&mut self, trace: &mut T) {
        let (from, to) = (self.from, self.proposed.to);
        // Agreement is a gate that can be met later: that the class is not recorded holds nothing up here.
        self.permission.agreement = match agreement(from, to, self.law, trace) {
            Outcome::Determined(needed) => needed,
            _ => Agreement { unknown: true, ..Agreement::default() },
        };
        let Agreement { president, administration, unknown } = self.permission.agreement;
        if self.proposed.ground == MoveGround::Interest && !unknown {
            trace.step(cites::INTEREST_AGREEMENT, Finding::AgreementNeeded { president, administration });
        }
        let classed = |post: PostNo| self.law.staff.post(post).nomenclature.known().is_some_and(|class| class.any());
        if classed(to) && !classed(from) {
            self.permission.warn(Warning::ClassOnPostToBeTaken, cites::AGREEMENT, trace);
        }
    }
}
