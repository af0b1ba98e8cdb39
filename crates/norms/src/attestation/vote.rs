//! The vote: whose votes count, and what they lead to (rules/19; computations 2 and 3 of the inventory).

use calendar::Date;
use serde::Serialize;

use super::ask::{Ask, Outcome};
use super::cites;
use super::code::{Code, Review};
use super::facts::{Ballot, Chosen, DecisionKey, Declared, Facts, Item, Member, Vote};
use super::finding::Finding;
use super::law::Law;
use super::reading::{Abstention, BallotMode, MajorityPresentScope, ReadingKey, TieWithoutChairVote};
use super::session::{Attendee, Moment, Sitting, few_left, sitting, step_members};
use crate::trace::Trace;
use crate::verdict::Verdict;

/// What a vote led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum VoteOutcome {
    /// A majority voted for it.
    Adopted,
    /// The votes were equal, and the chair voted for it.
    AdoptedByChair,
    /// Neither.
    Rejected,
    /// The votes were equal, and the chair's vote does not settle it.
    NoDecision,
    /// The same, where it is read that the item goes to another session.
    Postponed,
}

impl VoteOutcome {
    fn is_adopted(self) -> bool {
        matches!(self, VoteOutcome::Adopted | VoteOutcome::AdoptedByChair)
    }
}

/// The result of a vote with its counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct VoteResult {
    /// What it led to.
    pub result: VoteOutcome,
    /// The decision adopted.
    pub decision: Option<DecisionKey>,
    /// Votes for; in a single ballot, those for the decision with the most.
    #[serde(rename = "for")]
    pub votes_for: i32,
    /// Votes against; in a single ballot, those for any other decision.
    pub against: i32,
    /// Abstentions.
    pub abstained: i32,
    /// Of how many a majority is needed.
    pub members: i32,
    /// Members there at the vote.
    pub present: i32,
    /// What it led to if those count who took part in the session.
    pub by_session: VoteOutcome,
    /// What it led to if those count who are there at the item.
    pub by_item: VoteOutcome,
    /// Whether to look at it again: the chair's vote carried what no more than a third supported.
    pub review: bool,
    /// Whether the votes were equal.
    #[serde(skip)]
    pub tie: bool,
}

/// What somebody cast: a vote on the motion, or a choice.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cast {
    Vote(Vote),
    Chosen(Chosen),
}

impl Cast {
    fn abstains(self) -> bool {
        self == Cast::Vote(Vote::Abstain) || self == Cast::Chosen(Chosen::Abstain)
    }
}

/// What was cast, by whom; `None` where that is not recorded.
fn cast(item: Option<&Item>, mode: BallotMode) -> Option<Vec<(&str, Cast)>> {
    let item = item?;
    match mode {
        BallotMode::SequentialMotion => {
            let votes = item.votes.as_ref()?.iter();
            votes.map(|it| Some((it.person.as_deref()?, Cast::Vote(it.vote?)))).collect()
        }
        BallotMode::SingleChoice => {
            let choices = item.choices.as_ref()?.iter();
            choices.map(|it| Some((it.person.as_deref()?, Cast::Chosen(it.decision?)))).collect()
        }
    }
}

/// Why what somebody cast does not count.
fn fault<T: Trace>(
    sitting: &Sitting<'_>,
    person: &str,
    cast: Cast,
    again: bool,
    law: &Law<'_>,
    trace: &mut T,
) -> Option<Code> {
    let attendee = sitting.attendees.iter().find(|it| it.person == person);
    if attendee.is_some_and(Attendee::is_secretary) || is_named_secretary(sitting, person) {
        return Some(Code::SecretaryVoted);
    }
    let counts = attendee.is_some_and(|it| it.votes() && it.in_room && !it.recused);
    if !counts || again {
        return Some(Code::VoteNotTaken);
    }
    if cast.abstains() {
        trace.rests_on(ReadingKey::Abstention);
        return (law.readings.abstention == Abstention::Forbidden).then_some(Code::VoteNotTaken);
    }
    None
}

/// Whether the composition names the person as the secretary, there or not.
fn is_named_secretary(sitting: &Sitting<'_>, person: &str) -> bool {
    let member = sitting.members.iter().find(|it| it.person.as_deref() == Some(person));
    let seat = member.and_then(|it| it.seat);
    let mut seats = acts::attestation::seats().iter();
    seats.any(|it| it.commission == sitting.kind && Some(it.no) == seat && !it.voting)
}

/// Whether somebody who is not at the item can be the secretary for all that is recorded of the composition.
fn may_be_secretary(sitting: &Sitting<'_>, person: &str) -> bool {
    let there = sitting.attendees.iter().any(|it| it.person == person);
    let is_open = |it: &Member| match it.person.as_deref() {
        None => true,
        Some(member) => member == person && it.seat.is_none(),
    };
    !there && sitting.members.iter().any(is_open)
}

/// The votes that count, and the faults of the others.
fn counted<'f, T: Trace>(
    sitting: &Sitting<'_>,
    all: &[(&'f str, Cast)],
    law: &Law<'_>,
    trace: &mut T,
) -> (Vec<(&'f str, Cast)>, Vec<Code>) {
    let (mut counted, mut faults) = (Vec::new(), Vec::new());
    for (at, (person, cast)) in all.iter().enumerate() {
        let again = all[..at].iter().any(|(before, _)| before == person);
        match fault(sitting, person, *cast, again, law, trace) {
            Some(code) => faults.push(code),
            None => counted.push((*person, *cast)),
        }
    }
    (counted, faults)
}

fn ballot_mode<T: Trace>(law: &Law<'_>, trace: &mut T) -> BallotMode {
    trace.rests_on(ReadingKey::BallotMode);
    law.readings.ballot_mode
}

/// Whether the vote is taken as it has to be (rules/11, 19; ATT-019, ATT-027, ATT-028).
pub fn votes<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut review = Review::default();
    let by = cites::VOTE;
    let item = facts.item.as_ref();
    if review.need(item.and_then(|it| it.ballot), Ask::Votes, by, trace) == Some(Ballot::Secret) {
        review.note(Code::NotOpen, by, None, trace);
    }
    let mode = ballot_mode(law, trace);
    let all = review.need(cast(item, mode), Ask::Votes, by, trace);
    let sitting = sitting(facts, Moment::Item, law, &mut review, trace);
    if let Some((all, sitting)) = all.zip(sitting) {
        step_members(&sitting, trace);
        if all.iter().any(|(person, _)| may_be_secretary(&sitting, person)) {
            review.ask(Ask::Members, cites::SECRETARY, trace);
            return review.answer();
        }
        for code in counted(&sitting, &all, law, trace).1 {
            let by = if code == Code::SecretaryVoted { cites::SECRETARY } else { by };
            review.note(code, by, None, trace);
        }
    }
    review.answer()
}

/// Of how many members a majority is needed (X6).
pub(super) fn members<T: Trace>(sitting: &Sitting<'_>, law: &Law<'_>, trace: &mut T) -> i32 {
    trace.rests_on(ReadingKey::MajorityPresentScope);
    members_of(sitting, law.readings.majority_present_scope)
}

fn members_of(sitting: &Sitting<'_>, scope: MajorityPresentScope) -> i32 {
    let count = match scope {
        MajorityPresentScope::Session => sitting.attendees.iter().filter(|it| it.votes()).count(),
        MajorityPresentScope::Item => sitting.at_item().count(),
    };
    i32::try_from(count).unwrap_or(i32::MAX)
}

/// The counts of a ballot, before it is known of how many a majority is needed.
struct Counts {
    /// The decision voted on, or the one with the most choices.
    decision: Option<DecisionKey>,
    votes_for: i32,
    against: i32,
    abstained: i32,
    /// Whether nothing has more votes than something else.
    tie: bool,
    /// Whether all decisions were chosen among at once.
    single: bool,
    /// What the chair's vote makes of a tie.
    by_chair: Option<VoteOutcome>,
}

fn count_votes(votes: &[(&str, Cast)], chair: Option<&str>, motion: Option<DecisionKey>) -> Counts {
    let number = |vote| votes.iter().filter(|(_, cast)| *cast == Cast::Vote(vote)).fold(0, |count, _| count + 1);
    let (votes_for, against) = (number(Vote::For), number(Vote::Against));
    let chairs = votes.iter().find(|(person, _)| Some(*person) == chair).map(|(_, cast)| *cast);
    let by_chair = match chairs {
        Some(Cast::Vote(Vote::For)) => Some(VoteOutcome::AdoptedByChair),
        Some(Cast::Vote(Vote::Against)) => Some(VoteOutcome::Rejected),
        _ => None,
    };
    let tie = votes_for == against;
    Counts { decision: motion, votes_for, against, abstained: number(Vote::Abstain), tie, single: false, by_chair }
}

fn count_choices(votes: &[(&str, Cast)], chair: Option<&str>) -> Counts {
    let number = |chosen| votes.iter().filter(|(_, cast)| *cast == Cast::Chosen(chosen)).fold(0, |count, _| count + 1);
    let five = [
        Chosen::FitReserveOrPromotion,
        Chosen::Fit,
        Chosen::UnfitDemotion,
        Chosen::UnfitTransfer,
        Chosen::UnfitDismissal,
    ];
    let most: i32 = five.iter().map(|chosen| number(*chosen)).max().unwrap_or(0);
    let leading: Vec<Chosen> = five.into_iter().filter(|chosen| number(*chosen) == most).collect();
    let chairs = votes.iter().find(|(person, _)| Some(*person) == chair).map(|(_, cast)| *cast);
    let tie = leading.len() > 1;
    let of_chair = leading.iter().copied().find(|chosen| chairs == Some(Cast::Chosen(*chosen)));
    let decision = if tie { of_chair } else { leading.first().copied() }.and_then(Chosen::decision);
    let abstained = number(Chosen::Abstain);
    let chosen = five.iter().map(|chosen| number(*chosen)).sum::<i32>();
    let by_chair = of_chair.map(|_| VoteOutcome::AdoptedByChair);
    Counts { decision, votes_for: most, against: chosen - most, abstained, tie, single: true, by_chair }
}

fn led_to<T: Trace>(counts: &Counts, members: i32, law: &Law<'_>, trace: &mut T) -> VoteOutcome {
    let share = law.numbers.majority;
    if share.under * counts.votes_for > share.over * members {
        return VoteOutcome::Adopted;
    }
    if !counts.tie {
        // In one ballot no decision is put down by another: there is another round.
        return if counts.single { VoteOutcome::NoDecision } else { VoteOutcome::Rejected };
    }
    if let Some(settled) = counts.by_chair {
        return settled;
    }
    trace.rests_on(ReadingKey::TieWithoutChairVote);
    match law.readings.tie_without_chair_vote {
        TieWithoutChairVote::NoDecision => VoteOutcome::NoDecision,
        TieWithoutChairVote::Postpone => VoteOutcome::Postponed,
    }
}

fn result<T: Trace>(
    facts: &Facts,
    sitting: &Sitting<'_>,
    law: &Law<'_>,
    review: &mut Review,
    trace: &mut T,
) -> Option<VoteResult> {
    let mode = ballot_mode(law, trace);
    let item = facts.item.as_ref();
    let all = review.need(cast(item, mode), Ask::Votes, cites::VOTE, trace)?;
    let votes = counted(sitting, &all, law, trace).0;
    let chair = sitting.attendees.iter().find(|it| it.is_chair()).map(|it| it.person);
    let counts = match mode {
        BallotMode::SequentialMotion => {
            let motion = review.need(item.and_then(|it| it.motion), Ask::Votes, cites::VOTE, trace)?;
            count_votes(&votes, chair, Some(motion))
        }
        BallotMode::SingleChoice => count_choices(&votes, chair),
    };
    step_members(sitting, trace);
    let members = members(sitting, law, trace);
    let (votes_for, against, abstained) = (counts.votes_for, counts.against, counts.abstained);
    trace.step(cites::VOTE, Finding::VotesCounted { votes_for, against, abstained, members });
    let outcome = led_to(&counts, members, law, trace);
    trace.step(cites::VOTE, Finding::VoteLedTo { outcome });
    let by = |scope, trace: &mut T| led_to(&counts, members_of(sitting, scope), law, trace);
    Some(VoteResult {
        result: outcome,
        decision: counts.decision.filter(|_| outcome.is_adopted()),
        votes_for,
        against,
        abstained,
        members,
        present: i32::try_from(sitting.at_item().count()).unwrap_or(i32::MAX),
        by_session: by(MajorityPresentScope::Session, trace),
        by_item: by(MajorityPresentScope::Item, trace),
        review: outcome == VoteOutcome::AdoptedByChair
            && mode == BallotMode::SequentialMotion
            && 3 * votes_for <= members,
        tie: counts.tie,
    })
}

/// What the open vote led to (rules/19).
pub fn vote_result<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<VoteResult> {
    let mut review = Review::default();
    let sitting = sitting(facts, Moment::Item, law, &mut review, trace);
    let result = sitting.and_then(|sitting| result(facts, &sitting, law, &mut review, trace));
    result.map_or_else(|| Outcome::Undetermined(review.asks()), Outcome::Determined)
}

/// Whether what is to be declared may be declared (rules/12, 19; ATT-020, ATT-029, ATT-030, ATT-050).
pub fn may_declare<T: Trace>(facts: &Facts, _: Date, law: &Law<'_>, trace: &mut T) -> Outcome<Verdict<Code>> {
    let mut review = Review::default();
    let Some(sitting) = sitting(facts, Moment::Item, law, &mut review, trace) else { return review.answer() };
    few_left(&sitting, law, &mut review, trace);
    let declared = facts.item.as_ref().and_then(|it| it.declared);
    let declared = review.need(declared, Ask::Votes, cites::VOTE, trace);
    if let Some(found) = result(facts, &sitting, law, &mut review, trace) {
        if found.tie && matches!(found.result, VoteOutcome::NoDecision | VoteOutcome::Postponed) {
            review.note(Code::TieUnsettled, cites::VOTE, None, trace);
        }
        if declared == Some(Declared::Adopted) && !found.result.is_adopted() {
            review.note(Code::NotAdopted, cites::VOTE, None, trace);
        }
    }
    review.answer()
}
