//! The sitting: who has a seat, who is there, and whether the number is enough (rules/10.1, 11, 12).

use acts::attestation::{CommissionKind, Seat, SeatRole, seats};
use calendar::Date;
use serde::Serialize;

use super::ask::{Ask, Outcome};
use super::cites;
use super::code::{Code, Review};
use super::facts::{Facts, Going, Member, Stage, Time, When};
use super::finding::Finding;
use super::law::Law;
use super::reading::{QuorumBase, QuorumScope, QuorumSecretary, ReadingKey, Recusal, SeatAlternates};
use super::window::window;
use crate::trace::Trace;
use crate::verdict::Verdict;

/// Whether a session is lawful by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Quorum {
    /// Whether it is.
    pub quorate: bool,
    /// How many make up the composition.
    pub base: i32,
    /// How many of them are there.
    pub present: i32,
    /// How many are needed.
    pub needed: i32,
    /// Whether the readings of the secretary's place answer differently.
    pub readings_differ: bool,
}

/// Somebody at the session.
pub(super) struct Attendee<'f> {
    pub(super) person: &'f str,
    /// The seat, if the person has one and it counts.
    pub(super) seat: Option<&'static Seat>,
    /// There at the vote on the item.
    pub(super) in_room: bool,
    /// Recused from the item.
    pub(super) recused: bool,
}

impl Attendee<'_> {
    fn is(&self, role: SeatRole) -> bool {
        self.seat.is_some_and(|seat| seat.role == role)
    }

    /// Chair or member: has a vote.
    pub(super) fn votes(&self) -> bool {
        self.seat.is_some_and(|seat| seat.voting)
    }

    pub(super) fn is_chair(&self) -> bool {
        self.is(SeatRole::Chair)
    }

    pub(super) fn is_secretary(&self) -> bool {
        self.is(SeatRole::Secretary)
    }
}

/// The commission in session.
pub(super) struct Sitting<'f> {
    pub(super) kind: CommissionKind,
    pub(super) day: Date,
    pub(super) members: &'f [Member],
    pub(super) attendees: Vec<Attendee<'f>>,
}

/// How far the sitting is looked at: at its opening, or at the vote on an item.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Moment {
    Opening,
    Item,
    /// The whole of it: all who came at any time.
    End,
}

fn members(facts: &Facts) -> Option<&[Member]> {
    facts.commission.as_ref()?.composition.as_ref()?.members.as_deref()
}

fn seat(kind: CommissionKind, no: u16) -> Option<&'static Seat> {
    seats().iter().find(|seat| seat.commission == kind && seat.no == no)
}

/// The sitting as recorded; `None` where a fact is missing, which is asked for.
pub(super) fn sitting<'f, T: Trace>(
    facts: &'f Facts,
    moment: Moment,
    law: &Law<'_>,
    review: &mut Review,
    trace: &mut T,
) -> Option<Sitting<'f>> {
    let by = cites::COMPOSITION;
    let kind = review.need(facts.commission.as_ref().and_then(|it| it.kind), Ask::Commission, by, trace);
    let members = review.need(members(facts), Ask::Members, by, trace);
    let session = facts.session.as_ref();
    let day = review.need(session.and_then(|it| it.day), Ask::SessionDay, by, trace);
    let present = review.need(session.and_then(|it| it.present.as_ref()), Ask::Attendance, by, trace);
    let (kind, members, day, present) = (kind?, members?, day?, present?);
    let mut attendees: Vec<Attendee<'f>> =
        present.iter().map(|person| Attendee { person, seat: None, in_room: true, recused: false }).collect();
    if moment != Moment::Opening {
        move_about(facts, moment, &mut attendees, review, trace)?;
    }
    if moment == Moment::Item {
        recuse(facts, &mut attendees, law, review, trace)?;
    }
    let mut sitting = Sitting { kind, day, members, attendees };
    seat_all(&mut sitting, facts, law, review, trace)?;
    Some(sitting)
}

/// Who came and left by the time of the vote.
fn move_about<'f, T: Trace>(
    facts: &'f Facts,
    moment: Moment,
    attendees: &mut Vec<Attendee<'f>>,
    review: &mut Review,
    trace: &mut T,
) -> Option<()> {
    let by = cites::COMPOSITION;
    let movements = facts.session.as_ref().and_then(|it| it.movements.as_ref());
    let movements = review.need(movements, Ask::Movements, by, trace)?;
    if movements.is_empty() {
        return Some(());
    }
    let until = match moment {
        Moment::Item => Some(review.need(facts.item.as_ref().and_then(|it| it.at), Ask::VoteTime, by, trace)?),
        Moment::Opening | Moment::End => None,
    };
    let mut sorted = Vec::with_capacity(movements.len());
    for movement in movements {
        let known = movement.person.as_deref().zip(movement.at).zip(movement.goes);
        let ((person, at), goes) = review.need(known, Ask::Movements, by, trace)?;
        sorted.push((at, person, goes));
    }
    sorted.sort_by_key(|(at, _, _)| *at);
    let by_then = |at: Time| until.is_none_or(|until| at <= until);
    for (_, person, goes) in sorted.into_iter().filter(|(at, _, _)| by_then(*at)) {
        let in_room = goes == Going::In;
        match attendees.iter_mut().find(|it| it.person == person) {
            Some(attendee) => attendee.in_room = in_room,
            None if in_room => {
                attendees.push(Attendee { person, seat: None, in_room, recused: false });
            }
            None => {}
        }
    }
    Some(())
}

/// Who is recused by hand (X33).
fn recuse<'f, T: Trace>(
    facts: &'f Facts,
    attendees: &mut [Attendee<'f>],
    law: &Law<'_>,
    review: &mut Review,
    trace: &mut T,
) -> Option<()> {
    let recused = facts.item.as_ref().and_then(|it| it.recused.as_ref());
    if recused.is_some_and(Vec::is_empty) {
        return Some(());
    }
    trace.rests_on(ReadingKey::Recusal);
    if law.readings.recusal == Recusal::None {
        return Some(());
    }
    let recused = review.need(recused, Ask::Recusals, cites::COMPOSITION, trace)?;
    for attendee in attendees {
        attendee.recused = recused.iter().any(|person| person == attendee.person);
    }
    Some(())
}

/// Gives each person there the seat that counts: named, holding its post, one person a seat.
fn seat_all<T: Trace>(
    sitting: &mut Sitting<'_>,
    facts: &Facts,
    law: &Law<'_>,
    review: &mut Review,
    trace: &mut T,
) -> Option<()> {
    let by = cites::COMPOSITION;
    let mut taken: Vec<u16> = Vec::new();
    let mut strangers = Vec::new();
    for (at, attendee) in sitting.attendees.iter_mut().enumerate() {
        let named = sitting.members.iter().find(|it| it.person.as_deref() == Some(attendee.person));
        let Some(member) = named else {
            strangers.push(at);
            continue;
        };
        let no = review.need(member.seat, Ask::Members, by, trace)?;
        let holds = review.need(member.holds_post, Ask::SeatPost, by, trace)?;
        let released = review.need(member.released, Ask::Release, by, trace)?;
        if holds && !released.by(sitting.day) && !taken.contains(&no) {
            attendee.seat = seat(sitting.kind, no);
            taken.push(no);
        }
    }
    for at in strangers {
        if sitting.members.iter().any(|it| it.person.is_none()) {
            review.ask(Ask::Members, by, trace);
            return None;
        }
        trace.rests_on(ReadingKey::SeatAlternates);
        if law.readings.seat_alternates == SeatAlternates::FixedByPersonalComposition {
            continue;
        }
        let alternates = facts.session.as_ref().and_then(|it| it.alternates.as_ref());
        let alternates = review.need(alternates, Ask::Attendance, by, trace)?;
        let attendee = &mut sitting.attendees[at];
        let Some(stands_in) = alternates.iter().find(|it| it.person.as_deref() == Some(attendee.person)) else {
            if alternates.iter().any(|it| it.person.is_none()) {
                review.ask(Ask::Attendance, by, trace);
                return None;
            }
            continue;
        };
        let no = review.need(stands_in.seat, Ask::Attendance, by, trace)?;
        if !taken.contains(&no) && seat(sitting.kind, no).is_some_and(|seat| seat.alternates) {
            attendee.seat = seat(sitting.kind, no);
            taken.push(no);
        }
    }
    let count = |which: fn(&&Attendee<'_>) -> bool| {
        i32::try_from(sitting.attendees.iter().filter(which).count()).unwrap_or(i32::MAX)
    };
    let (seated, without_seat) = (count(|it| it.seat.is_some()), count(|it| it.seat.is_none()));
    trace.step(by, Finding::SeatsOccupied { seated, without_seat });
    Some(())
}

/// Numbers for the quorum: with the secretary, and of voting seats alone.
#[derive(Clone, Copy)]
struct Number {
    all: i32,
    voting: i32,
}

fn number<'s>(seats: impl Iterator<Item = &'s Seat>) -> Number {
    seats.fold(Number { all: 0, voting: 0 }, |number, seat| Number {
        all: number.all + 1,
        voting: number.voting + i32::from(seat.voting),
    })
}

impl Sitting<'_> {
    /// The composition of which two thirds are taken (X5).
    fn base<T: Trace>(&self, law: &Law<'_>, review: &mut Review, trace: &mut T) -> Option<Number> {
        trace.rests_on(ReadingKey::QuorumBase);
        if law.readings.quorum_base == QuorumBase::PostComposition {
            return Some(number(seats().iter().filter(|seat| seat.commission == self.kind)));
        }
        let mut named = Vec::with_capacity(self.members.len());
        for member in self.members {
            let no = review.need(member.seat, Ask::Members, cites::COMPOSITION, trace)?;
            named.extend(seat(self.kind, no));
        }
        Some(number(named.into_iter()))
    }

    /// The quorum of those for whom `counts` holds.
    pub(super) fn quorum<T: Trace>(
        &self,
        counts: impl Fn(&Attendee<'_>) -> bool,
        law: &Law<'_>,
        review: &mut Review,
        trace: &mut T,
    ) -> Option<Quorum> {
        let base = self.base(law, review, trace)?;
        let present = number(self.attendees.iter().filter(|it| counts(it)).filter_map(|it| it.seat));
        let share = law.numbers.quorum;
        let read = |reading| {
            let (base, present) = match reading {
                QuorumSecretary::InBaseAndAttendance => (base.all, present.all),
                QuorumSecretary::Excluded => (base.voting, present.voting),
                QuorumSecretary::InBaseOnly => (base.all, present.voting),
            };
            let quorate = share.under * present >= share.over * base;
            let needed = (share.over * base + share.under - 1) / share.under;
            Quorum { quorate, base, present, needed, readings_differ: false }
        };
        trace.rests_on(ReadingKey::QuorumSecretary);
        let [all, excluded, only] =
            [QuorumSecretary::InBaseAndAttendance, QuorumSecretary::Excluded, QuorumSecretary::InBaseOnly].map(read);
        let found = read(law.readings.quorum_secretary);
        let (base, present, needed, quorate) = (found.base, found.present, found.needed, found.quorate);
        trace.step(cites::QUORUM, Finding::QuorumCounted { base, present, needed, quorate });
        let readings = Finding::QuorumReadings {
            in_base_and_attendance: all.quorate,
            excluded: excluded.quorate,
            in_base_only: only.quorate,
        };
        trace.step(cites::SECRETARY, readings);
        let readings_differ = !(all.quorate == excluded.quorate && excluded.quorate == only.quorate);
        Some(Quorum { readings_differ, ..found })
    }

    /// Those of a voting seat who are in the room for the item and not recused.
    pub(super) fn at_item(&self) -> impl Iterator<Item = &Attendee<'_>> {
        self.attendees.iter().filter(|it| it.votes() && it.in_room && !it.recused)
    }
}

/// Whether the session is lawful by number when it opens (rules/12; computation 1 of the inventory).
pub fn quorum<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Quorum> {
    let mut review = Review::default();
    let sitting = sitting(facts, Moment::Opening, law, &mut review, trace);
    let quorum = sitting.and_then(|it| it.quorum(|_| true, law, &mut review, trace));
    quorum.map_or_else(|| Outcome::Undetermined(review.asks()), Outcome::Determined)
}

/// Whether the session may be opened (decree/1, rules/9.2, 10.1, 10.2, 11, 12).
pub fn may_open<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut review = Review::default();
    let day = facts.session.as_ref().and_then(|it| it.day);
    let Some(day) = review.need(day, Ask::SessionDay, cites::CATEGORIES, trace) else { return review.answer() };
    window(Stage::Interview, day, law, &mut review, trace);
    papers(facts, day, &mut review, trace);
    if let Some(sitting) = sitting(facts, Moment::Opening, law, &mut review, trace) {
        open(&sitting, law, &mut review, trace);
    }
    review.answer()
}

/// Regulation, composition and work schedule of the commission on the day.
fn papers<T: Trace>(facts: &Facts, day: Date, review: &mut Review, trace: &mut T) {
    let commission = facts.commission.as_ref();
    let mut approved = |approved: Option<When>, ask, code, by, review: &mut Review| {
        if review.need(approved, ask, by, trace).is_some_and(|approved| !approved.by(day)) {
            review.note(code, by, None, trace);
        }
    };
    let regulation = commission.and_then(|it| it.regulation.as_ref()).and_then(|it| it.approved);
    approved(regulation, Ask::RegulationApproval, Code::NoRegulation, cites::REGULATION, review);
    let composition = commission.and_then(|it| it.composition.as_ref()).and_then(|it| it.approved);
    approved(composition, Ask::CompositionApproval, Code::NoSeat, cites::COMPOSITION, review);
    let schedule = commission.and_then(|it| it.work_schedule.as_ref());
    let by = cites::WORK_SCHEDULE;
    let approved = review.need(schedule.and_then(|it| it.approved), Ask::WorkSchedule, by, trace);
    let days = review.need(schedule.and_then(|it| it.days.as_ref()), Ask::WorkSchedule, by, trace);
    if approved.is_some_and(|approved| !approved.by(day)) || days.is_some_and(|days| !days.contains(&day)) {
        review.note(Code::OutsideWorkSchedule, by, None, trace);
    }
}

fn open<T: Trace>(sitting: &Sitting<'_>, law: &Law<'_>, review: &mut Review, trace: &mut T) {
    if sitting.attendees.iter().any(|it| it.seat.is_none()) {
        review.note(Code::NoSeat, cites::COMPOSITION, None, trace);
    }
    if sitting.quorum(|_| true, law, review, trace).is_some_and(|quorum| !quorum.quorate) {
        review.note(Code::NoQuorum, cites::QUORUM, None, trace);
    }
    if !sitting.attendees.iter().any(Attendee::is_chair) {
        review.lacks(Code::NoChair, cites::VOTE, law, trace);
    }
    match sitting.attendees.iter().find(|it| it.is_secretary()) {
        None => review.lacks(Code::NoSecretary, cites::SECRETARY, law, trace),
        Some(secretary) => {
            let member = sitting.members.iter().find(|it| it.person.as_deref() == Some(secretary.person));
            // A holder of the other bracketed post of the secretary's seat is of that department by the post.
            if let Some(member) = member
                && review.need(member.hr_unit, Ask::HrUnit, cites::SECRETARY, trace) == Some(false)
            {
                review.note(Code::SecretaryFromElsewhere, cites::SECRETARY, None, trace);
            }
        }
    }
}

/// Whether the personal composition rests on the seats by posts (rules/10.1, 11; ATT-016, ATT-018).
pub fn composition<T: Trace>(facts: &Facts, _: Date, _: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut review = Review::default();
    let by = cites::COMPOSITION;
    let kind = review.need(facts.commission.as_ref().and_then(|it| it.kind), Ask::Commission, by, trace);
    let members = review.need(members(facts), Ask::Members, by, trace);
    let Some((kind, members)) = kind.zip(members) else { return review.answer() };
    let basis = match kind {
        CommissionKind::Central => cites::CENTRAL_SEATS,
        CommissionKind::Regional => cites::REGIONAL_SEATS,
    };
    trace.step(basis, Finding::CompetentCommission { commission: kind });
    let mut taken: Vec<u16> = Vec::new();
    for member in members {
        let Some(no) = review.need(member.seat, Ask::Members, by, trace) else { continue };
        let Some(seat) = seat(kind, no) else {
            review.note(Code::NoSeat, basis, None, trace);
            continue;
        };
        if taken.contains(&no) {
            review.note(Code::NoSeat, basis, None, trace);
        }
        taken.push(no);
        trace.step(seat.cite, Finding::SeatFilled { seat: i32::from(no) });
        trace.step(by, Finding::SeatFilled { seat: i32::from(no) });
        if review.need(member.holds_post, Ask::SeatPost, seat.cite, trace) == Some(false) {
            review.note(Code::NoSeat, by, None, trace);
        }
        if seat.role == SeatRole::Secretary {
            trace.step(cites::SECRETARY, Finding::SeatFilled { seat: i32::from(no) });
            if review.need(member.hr_unit, Ask::HrUnit, cites::SECRETARY, trace) == Some(false) {
                review.note(Code::SecretaryFromElsewhere, cites::SECRETARY, None, trace);
            }
        }
    }
    review.answer()
}

/// Notes too few left for an item: a warning, or a refusal of the vote (X6; ATT-050, ATT-020).
pub(super) fn few_left<T: Trace>(sitting: &Sitting<'_>, law: &Law<'_>, review: &mut Review, trace: &mut T) {
    let left = |it: &Attendee<'_>| it.in_room && !it.recused;
    if sitting.quorum(left, law, review, trace).is_some_and(|quorum| !quorum.quorate) {
        trace.rests_on(ReadingKey::QuorumScope);
        let code = match law.readings.quorum_scope {
            QuorumScope::Session => Code::FewLeft,
            QuorumScope::Item => Code::NoQuorum,
        };
        review.note(code, cites::QUORUM, None, trace);
    }
}

/// Whether enough are left for the item (rules/12; ATT-050, ATT-020).
pub fn item_quorum<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut review = Review::default();
    if let Some(sitting) = sitting(facts, Moment::Item, law, &mut review, trace) {
        few_left(&sitting, law, &mut review, trace);
    }
    review.answer()
}

/// Who is there for this case: voting members by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct AtItem {
    /// Who took part in the session up to the vote.
    pub took_part: Vec<String>,
    /// Who is in the room and not recused.
    pub present: Vec<String>,
    /// Who has left.
    pub gone: Vec<String>,
    /// Who is recused.
    pub recused: Vec<String>,
}

/// Who is there for this case (rules/12, 19).
pub fn present_at_item<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<AtItem> {
    let mut review = Review::default();
    let Some(sitting) = sitting(facts, Moment::Item, law, &mut review, trace) else {
        return Outcome::Undetermined(review.asks());
    };
    let named = |which: &dyn Fn(&Attendee<'_>) -> bool| -> Vec<String> {
        let them = sitting.attendees.iter().filter(|it| it.votes() && which(it));
        them.map(|it| it.person.to_owned()).collect()
    };
    let there = AtItem {
        took_part: named(&|_| true),
        present: named(&|it| it.in_room && !it.recused),
        gone: named(&|it| !it.in_room),
        recused: named(&|it| it.recused),
    };
    step_members(&sitting, trace);
    Outcome::Determined(there)
}

/// How many took part, are in the room, are recused.
pub(super) fn step_members<T: Trace>(sitting: &Sitting<'_>, trace: &mut T) {
    let count = |which: &dyn Fn(&Attendee<'_>) -> bool| {
        i32::try_from(sitting.attendees.iter().filter(|it| it.votes() && which(it)).count()).unwrap_or(i32::MAX)
    };
    let took_part = count(&|_| true);
    let (in_room, recused) = (count(&|it| it.in_room), count(&|it| it.recused));
    trace.step(cites::VOTE, Finding::MembersCounted { took_part, in_room, recused });
}

/// What a recusal does: shown before it is recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct RecusalEffect {
    /// Votes that can still be cast.
    pub votes_possible: i32,
    /// Votes that a decision needs.
    pub votes_needed: i32,
    /// Persons left who count for the quorum.
    pub left: i32,
    /// Persons that the quorum needs.
    pub quorum_needed: i32,
}

/// What the recusals recorded for the item do to votes and quorum (X33).
pub fn recusal_effect<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<RecusalEffect> {
    let mut review = Review::default();
    let Some(sitting) = sitting(facts, Moment::Item, law, &mut review, trace) else {
        return Outcome::Undetermined(review.asks());
    };
    step_members(&sitting, trace);
    let left = |it: &Attendee<'_>| it.in_room && !it.recused;
    let Some(quorum) = sitting.quorum(left, law, &mut review, trace) else {
        return Outcome::Undetermined(review.asks());
    };
    let votes_possible = i32::try_from(sitting.at_item().count()).unwrap_or(i32::MAX);
    let members = super::vote::members(&sitting, law, trace);
    let share = law.numbers.majority;
    let votes_needed = share.over * members / share.under + 1;
    Outcome::Determined(RecusalEffect {
        votes_possible,
        votes_needed,
        left: quorum.present,
        quorum_needed: quorum.needed,
    })
}

/// Who took part in the session, for the signatures: all members at any time, and the secretary (rules/20).
pub(super) fn took_part<'f, T: Trace>(
    facts: &'f Facts,
    law: &Law<'_>,
    review: &mut Review,
    trace: &mut T,
) -> Option<Sitting<'f>> {
    sitting(facts, Moment::End, law, review, trace)
}
