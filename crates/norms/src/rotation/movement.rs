//! Whether a person may take a post: scheme, equal rank, qualification, the one-year bar, and all of it together
//! (rules/3.4–3.6, 6, 8, 24; section 4 of the inventory).

use acts::Cite;
use calendar::Date;
use registry::{Appointment, Career, Fact, Ground, Level, PostNo, WaiverBy};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use super::agreement::{Agreement, agreement, class_of};
use super::cites;
use super::extension::extension_runs;
use super::law::Law;
use super::list::{body_is_covered, in_scope, level};
use super::plan::commencement;
use super::protection::{Consented, consent_stands, protection, relocation, relocation_consent};
use super::term::{begins, term_passed};
use crate::finding::Finding;
use crate::outcome::{Ask, Asks, Outcome};
use crate::reading::{
    AcrossBodies, BarGrounds, DestinationListed, EarlyMove, EqualityMeasure, FirstDay, InterestProtected,
    InterestQualification, PlannedWindow, ReadingKey, RegionUnit, SectorUnit, TemporaryDestination,
};
use crate::set::{Set, members};
use crate::trace::{Trace, Unspoken};

members! {
    /// What speaks against a move, an offer or an extension: the codes of the catalogue in `law/U2500001070/refusals.toml`.
    RefusalCode {
        /// The act is not in force on the day.
        ActNotInForce,
        /// The body does not run this procedure.
        NotARotationBody,
        /// The post held is not in the list.
        NotListed,
        /// The term has not passed.
        TermNotExpired,
        /// Whether the term has passed cannot be decided.
        UndeterminedTerm,
        /// Whether the term was carried over cannot be decided.
        CarryOverNotProved,
        /// The destination is held.
        DestinationOccupied,
        /// The destination does not exist on the day.
        DestinationAbolished,
        /// The move follows none of the schemes.
        NoLawfulScheme,
        /// The destination belongs to another body.
        OtherBody,
        /// The post was left less than a year ago.
        ReturnWithinYear,
        /// The decision otherwise is not available.
        WaiverNotAvailable,
        /// Written consent to relocation is missing.
        WrittenConsentMissing,
        /// A circumstance relied on is not documented.
        CircumstanceNotDocumented,
        /// The post offered is in another locality.
        OfferOtherLocality,
        /// The post offered is lower than the one held.
        OfferBelowPreviousPost,
        /// Extension is for protected employees who refused relocation.
        ExtensionNotEligible,
        /// The extensions run past their limit.
        ExtensionExceedsThreeYears,
        /// An extension runs.
        ExtensionRunning,
        /// A protected employee, in the interest of the service.
        InterestProtectedPerson,
        /// A qualification requirement is not met.
        QualificationNotMet,
        /// Whether the requirements are met is not known.
        UndeterminedQualification,
        /// The posts are not of equal rank.
        RankNotEqual,
    }
}

members! {
    /// What is shown and refuses nothing.
    Warning {
        /// No document of the cause of a carry-over.
        CauseDocumentMissing,
        /// The duties were taken up on another day than the act's.
        TakenUpOnAnotherDay,
        /// A circumstance is claimed and not documented.
        CircumstanceClaimed,
        /// A consent was withdrawn after the act was issued.
        ConsentWithdrawnLate,
        /// The destination is vacant for a time only.
        TemporarilyVacant,
        /// The post to be taken alone has a class.
        ClassOnPostToBeTaken,
        /// A first deputy without a line of their own.
        FirstDeputyNotListed,
        /// An extension that extends nothing.
        ExtensionExtendsNothing,
        /// An extension beyond three years from the end of the term.
        ExtensionBeyondTermEnd,
        /// The match with the list item is not confirmed.
        MatchUnconfirmed,
        /// A qualification requirement is set aside with reasons.
        QualificationSetAside,
    }
}

members! {
    /// The schemes of rules/3.5.
    Scheme {
        /// Centre to region, region to centre.
        InterLevel,
        /// Region to region.
        InterRegional,
        /// Centre to centre.
        InterSectoral,
        /// None of them.
        None,
    }
}

/// Whether something may be done: everything that speaks against it, and what is to be shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Permission {
    /// What speaks against it.
    pub refusals: Set<RefusalCode>,
    /// What is shown.
    pub warnings: Set<Warning>,
    /// Whose agreement is needed before the order; a gate that can be met later.
    pub agreement: Agreement,
}

impl Permission {
    /// Whether nothing speaks against it.
    pub fn lawful(&self) -> bool {
        self.refusals.is_empty()
    }

    pub(super) fn refuse<T: Trace>(
        &mut self,
        code: RefusalCode,
        by: Cite,
        day: Option<Date>,
        post: Option<PostNo>,
        trace: &mut T,
    ) {
        self.refusals.insert(code);
        trace.step(by, Finding::Refused { code, day, post });
    }

    pub(super) fn warn<T: Trace>(&mut self, warning: Warning, by: Cite, trace: &mut T) {
        self.warnings.insert(warning);
        trace.step(by, Finding::Warned { warning });
    }

    /// The answer: refused if anything speaks against it, else open while a fact is missing, else allowed.
    pub(super) fn or_ask(self, asks: Asks) -> Outcome<Permission> {
        if self.lawful() && !asks.is_empty() { Outcome::Undetermined(asks) } else { Outcome::Determined(self) }
    }
}

impl Serialize for Permission {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Permission", 4)?;
        object.serialize_field("lawful", &self.lawful())?;
        object.serialize_field("refusals", &self.refusals)?;
        object.serialize_field("warnings", &self.warnings)?;
        object.serialize_field("agreement", &self.agreement)?;
        object.end()
    }
}

/// Whether two posts are of equal rank (rules/8.4): by a decision of the body or its table, else by category (A31).
pub fn equal_rank<T: Trace>(one: PostNo, other: PostNo, law: &Law<'_>, trace: &mut T) -> Outcome<bool> {
    let (a, b) = (law.staff.post(one), law.staff.post(other));
    let by_class = || Some(*a.rank_class.as_deref()? == *b.rank_class.as_deref()?);
    let by_table = law.staff.equality(one, other).or_else(by_class);
    let by_category = || Some(*a.category.as_deref()? == *b.category.as_deref()?);
    trace.rests_on(ReadingKey::EqualityMeasure);
    let equal = match law.readings.equality_measure {
        EqualityMeasure::TableThenCategory => by_table.or_else(by_category),
        EqualityMeasure::Table => by_table,
        EqualityMeasure::Category => by_category(),
    };
    match equal {
        Some(equal) => {
            trace.step(cites::EQUAL_RANK, Finding::RanksCompared { one, other, equal });
            Outcome::Determined(equal)
        }
        None => {
            trace.step(cites::EQUAL_RANK, Finding::MissingOfPost { fact: Ask::EqualRank, post: other });
            Outcome::Undetermined(Asks::of(Ask::EqualRank))
        }
    }
}

/// The scheme of a move (rules/3.5; C12): exactly one applies, or none.
pub fn scheme<T: Trace>(from: PostNo, to: PostNo, law: &Law<'_>, trace: &mut T) -> Outcome<Scheme> {
    let (levels, asks) = match (level(from, law, trace), level(to, law, trace)) {
        (Outcome::Determined(a), Outcome::Determined(b)) => ((a, b), Asks::EMPTY),
        (a, b) => ((Level::Central, Level::Central), a.asks().union(b.asks())),
    };
    if !asks.is_empty() {
        return Outcome::Undetermined(asks);
    }
    let found = match levels {
        (Level::Central, Level::Central) => sectoral(from, to, law, trace),
        (Level::Central, _) | (_, Level::Central) => Outcome::Determined(Scheme::InterLevel),
        _ => regional(from, to, law, trace),
    };
    if let Outcome::Determined(scheme) = found {
        let by = match scheme {
            Scheme::InterLevel => cites::INTER_LEVEL,
            Scheme::InterRegional => cites::INTER_REGIONAL,
            Scheme::InterSectoral => cites::INTER_SECTORAL,
            Scheme::None => cites::SCHEME,
        };
        trace.step(by, Finding::MoveScheme { from: levels.0, to: levels.1, scheme });
    }
    found
}

/// Centre to centre: another unit is required (A14).
fn sectoral<T: Trace>(from: PostNo, to: PostNo, law: &Law<'_>, trace: &mut T) -> Outcome<Scheme> {
    let (a, b) = (law.staff.post(from), law.staff.post(to));
    trace.rests_on(ReadingKey::SectorUnit);
    if law.readings.sector_unit == SectorUnit::Any {
        return Outcome::Determined(Scheme::InterSectoral);
    }
    let (Some(one), Some(other)) = (a.unit, b.unit) else {
        let post = if a.unit.is_none() { from } else { to };
        trace.step(cites::SCHEME, Finding::MissingOfPost { fact: Ask::Unit, post });
        return Outcome::Undetermined(Asks::of(Ask::Unit));
    };
    Outcome::Determined(if one == other { Scheme::None } else { Scheme::InterSectoral })
}

/// Region to region: another oblast, city of republican significance or the capital (A15).
fn regional<T: Trace>(from: PostNo, to: PostNo, law: &Law<'_>, trace: &mut T) -> Outcome<Scheme> {
    let (Some(one), Some(other)) = (law.staff.post(from).locality, law.staff.post(to).locality) else {
        let post = if law.staff.post(from).locality.is_none() { from } else { to };
        trace.step(cites::SCHEME, Finding::MissingOfPost { fact: Ask::Locality, post });
        return Outcome::Undetermined(Asks::of(Ask::Locality));
    };
    if one.region() != other.region() {
        return Outcome::Determined(Scheme::InterRegional);
    }
    trace.rests_on(ReadingKey::RegionUnit);
    let apart = law.readings.region_unit == RegionUnit::District && one.district() != other.district();
    Outcome::Determined(if apart { Scheme::InterRegional } else { Scheme::None })
}

/// Whether the employee meets the qualification requirements of a post (rules/8.3, 24.4).
pub fn qualifies<T: Trace>(career: &Career<'_>, post: PostNo, law: &Law<'_>, trace: &mut T) -> Outcome<bool> {
    let required = match &law.staff.post(post).requirements {
        Fact::Known(required) => required,
        Fact::NotApplicable => return Outcome::Determined(true),
        Fact::Unknown => {
            trace.step(cites::QUALIFICATION, Finding::MissingOfPost { fact: Ask::Requirements, post });
            return Outcome::Undetermined(Asks::of(Ask::Requirements));
        }
    };
    let finding = |code: &str| career.qualifications.iter().find(|(held, _)| **held == *code).map(|(_, met)| *met);
    let (mut met, mut unmet) = (0, 0);
    for code in required {
        match finding(code) {
            Some(true) => met += 1,
            Some(false) => unmet += 1,
            None => {}
        }
    }
    let count = i32::try_from(required.len()).unwrap_or(i32::MAX);
    trace.step(cites::QUALIFICATION, Finding::RequirementsCompared { required: count, met, unmet });
    if unmet > 0 {
        return Outcome::Determined(false);
    }
    if met < count {
        trace.step(cites::QUALIFICATION, Finding::Missing { fact: Ask::Qualification });
        return Outcome::Undetermined(Asks::of(Ask::Qualification));
    }
    Outcome::Determined(true)
}

/// The first day on which a post once left is open to the employee again (rules/3.6; C6). Not applicable where nothing bars it.
///
/// The bar attaches to the post, and to the one that took its place by a reorganisation or renaming.
pub fn return_bar<T: Trace>(career: &Career<'_>, to: PostNo, on: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Date> {
    let mut open_from: Option<Date> = None;
    for (at, appointment) in career.appointments.iter().enumerate() {
        let Some(last_day) = appointment.last_day.filter(|last| *last < on) else { continue };
        if to != appointment.post {
            if !law.staff.succeeds(to, appointment.post) {
                continue;
            }
            trace.step(cites::CARRY_OVER, Finding::TookThePlace { post: to, before: appointment.post });
        }
        let left_on = left_on(appointment, career.appointments.get(at + 1), last_day, law, trace);
        let first = first_open(left_on, law, trace);
        match appointment.left {
            Fact::Known(ground) if bars(ground, career, last_day, law, trace) => {
                let found = Finding::LeftOnBarringGround { post: to, on: left_on, ground, open_from: first };
                trace.step(cites::RETURN_BAR, found);
                open_from = open_from.max(Some(first));
            }
            // The ground is needed only while the year runs.
            Fact::Unknown if on < first => {
                trace.step(cites::RETURN_BAR, Finding::MissingOfPost { fact: Ask::LeavingGround, post: to });
                return Outcome::Undetermined(Asks::of(Ask::LeavingGround));
            }
            _ => {}
        }
    }
    open_from.map_or(Outcome::NotApplicable(cites::RETURN_BAR), Outcome::Determined)
}

/// The day from which the rotation, move or release took effect (A52).
fn left_on<T: Trace>(
    left: &Appointment,
    next: Option<&Appointment>,
    last_day: Date,
    law: &Law<'_>,
    trace: &mut T,
) -> Date {
    let day_after = last_day.plus_days(1);
    let moved = next.filter(|next| next.effective() == Some(day_after) && next.ground == left.left);
    moved.and_then(|next| begins(next, law, trace)).unwrap_or(day_after)
}

fn first_open<T: Trace>(left_on: Date, law: &Law<'_>, trace: &mut T) -> Date {
    trace.rests_on(ReadingKey::FirstDay);
    let anniversary = left_on.plus_years(law.numbers.bar_years);
    if law.readings.first_day == FirstDay::Counted { anniversary } else { anniversary.plus_days(1) }
}

/// Which grounds start the bar (A16, A57).
///
/// An offer answers a refused relocation (rules/6.2) where nothing had been extended; the offer of rules/6.3 comes after an
/// extension.
fn bars<T: Trace>(ground: Ground, career: &Career<'_>, last_day: Date, law: &Law<'_>, trace: &mut T) -> bool {
    let reading = law.readings.bar_grounds;
    match ground {
        Ground::Rotation | Ground::RefusalOfRotation | Ground::AcceptedOffer => true,
        Ground::InterestOfService => {
            trace.rests_on(ReadingKey::BarGrounds);
            !matches!(reading, BarGrounds::PlannedOnly | BarGrounds::PlannedAndOffered)
        }
        Ground::RefusalOfOfferedPost => {
            trace.rests_on(ReadingKey::BarGrounds);
            match reading {
                BarGrounds::OfferedPostToo | BarGrounds::PlannedAndOffered => true,
                BarGrounds::OfferInPlaceToo => career.extensions.iter().all(|e| e.ordered > last_day),
                BarGrounds::RotationAndRefusal | BarGrounds::PlannedOnly => false,
            }
        }
        _ => false,
    }
}

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
        trace.step(cites::SCOPE, Finding::Missing { fact: Ask::PostHeld });
        return Outcome::NotApplicable(cites::SCOPE);
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
    fn step(&mut self, by: Cite, found: Finding) {
        if let Finding::Warned { warning } = found {
            self.warnings.insert(warning);
        }
        self.trace.step(by, found);
    }

    #[inline]
    fn rests_on(&mut self, reading: ReadingKey) {
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
            Outcome::Determined(day) => self.term_on(day, trace),
            Outcome::NotBefore(day, _) if day > on => {
                self.refuse(RefusalCode::TermNotExpired, cites::TERM, Some(day), trace);
            }
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

    /// When a planned rotation may take effect, the term passing on `day` (A3). Lateness is a breach, never a refusal.
    fn term_on<T: Trace>(&mut self, day: Date, trace: &mut T) {
        let on = self.proposed.on;
        if on >= day {
            return;
        }
        trace.rests_on(ReadingKey::PlannedWindow);
        let early = self.law.readings.planned_window == PlannedWindow::PlanYear && on.year() == day.year();
        if !early {
            self.refuse(RefusalCode::TermNotExpired, cites::TERM, Some(day), trace);
        }
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
        let protection = protection(self.career, on, self.law, &mut Unspoken(trace));
        if protection.determined().is_some_and(|found| !found.claimed.is_empty()) {
            self.permission.warn(Warning::CircumstanceClaimed, cites::PROTECTED, trace);
        }
        if self.proposed.ground == MoveGround::Plan {
            let consent = relocation_consent(self.career, to, on, self.law, trace);
            if self.take(consent) == Some(Consented::Missing) {
                self.refuse(RefusalCode::WrittenConsentMissing, cites::PROTECTED, None, trace);
            }
            return;
        }
        match super::protection::protection(self.career, on, self.law, trace) {
            Outcome::Determined(found) if found.kinds.is_empty() => return,
            Outcome::Determined(_) => {}
            other => {
                trace.rests_on(ReadingKey::InterestProtected);
                if consent_stands(self.career, to, on, self.law, &mut Unspoken(trace)).is_none() {
                    self.asks = self.asks.union(other.asks());
                }
                return;
            }
        }
        trace.rests_on(ReadingKey::InterestProtected);
        let allowed = match self.law.readings.interest_protected {
            InterestProtected::Never => false,
            InterestProtected::WithConsent => consent_stands(self.career, to, on, self.law, trace).is_some(),
            InterestProtected::RelocationOnly => {
                relocation(self.from, to, cites::INTEREST, self.law, trace) == Outcome::Determined(false)
                    || consent_stands(self.career, to, on, self.law, trace).is_some()
            }
        };
        if !allowed {
            self.refuse(RefusalCode::InterestProtectedPerson, cites::INTEREST, None, trace);
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

/// After what a post in the same locality is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum After {
    /// After refusing a rotation with relocation (rules/6.2): not lower than the post held.
    Refusal,
    /// After the maximum time in the post has passed (rules/6.3): no floor of rank.
    MaximumTime,
}

/// Whether a post may be offered to a protected employee in place of relocation (rules/6.2, 6.3; section 4.2).
pub fn same_locality_offer<T: Trace>(
    career: &Career<'_>,
    to: PostNo,
    on: Date,
    after: After,
    law: &Law<'_>,
    trace: &mut T,
) -> Outcome<Permission> {
    let by = if after == After::Refusal { cites::OFFER_OR_EXTENSION } else { cites::OFFER_AFTER_MAXIMUM };
    let Some(at) = career.held_on(on) else {
        trace.step(by, Finding::Missing { fact: Ask::PostHeld });
        return Outcome::NotApplicable(by);
    };
    let from = career.appointments[at].post;
    let mut permission = Permission::default();
    let mut asks = Asks::EMPTY;
    let relied_on = protection(career, on, law, trace);
    asks = asks.union(relied_on.asks());
    if relied_on.determined().is_some_and(|found| found.kinds.is_empty() && !found.claimed.is_empty()) {
        permission.refuse(RefusalCode::CircumstanceNotDocumented, cites::PROTECTED, None, Some(to), trace);
    }
    // The bar is on appointment to the post, whatever leads to it.
    match return_bar(career, to, on, law, trace) {
        Outcome::Determined(open_from) if on < open_from => {
            permission.refuse(RefusalCode::ReturnWithinYear, cites::RETURN_BAR, Some(open_from), Some(to), trace);
        }
        other => asks = asks.union(other.asks()),
    }
    match relocation(from, to, by, law, trace) {
        Outcome::Determined(true) => permission.refuse(RefusalCode::OfferOtherLocality, by, None, Some(to), trace),
        other => asks = asks.union(other.asks()),
    }
    if after == After::Refusal {
        match not_lower(from, to, law, trace) {
            Some(true) => {}
            Some(false) => permission.refuse(RefusalCode::OfferBelowPreviousPost, by, None, Some(to), trace),
            None => asks.insert(Ask::EqualRank),
        }
    }
    match qualifies(career, to, law, trace) {
        Outcome::Determined(true) => {}
        Outcome::Determined(false) => {
            permission.refuse(RefusalCode::QualificationNotMet, cites::QUALIFICATION, None, Some(to), trace);
        }
        _ => permission.refuse(RefusalCode::UndeterminedQualification, cites::QUALIFICATION, None, Some(to), trace),
    }
    permission.or_ask(asks)
}

/// Whether a post is not lower than another: equal to it, or found to be the higher one.
fn not_lower<T: Trace>(from: PostNo, to: PostNo, law: &Law<'_>, trace: &mut T) -> Option<bool> {
    match law.staff.lower_of(from, to) {
        Some(lower) => {
            trace.step(cites::OFFER_OR_EXTENSION, Finding::RanksCompared { one: from, other: to, equal: false });
            Some(lower != to)
        }
        None => match equal_rank(from, to, law, trace) {
            Outcome::Determined(true) => Some(true),
            _ => None,
        },
    }
}
