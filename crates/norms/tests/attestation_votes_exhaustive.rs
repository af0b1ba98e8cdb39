//! The sitting against an independent statement of clauses 12 and 19: every composition of one to ten, every attendance, every
//! distribution of votes, under each reading.
//!
//! The rule is stated here by counting people one by one, not by the arithmetic of the norms.

#![allow(
    clippy::unwrap_used,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    reason = "a test ends where it fails; its numbers are small"
)]

mod attestation_support;

use acts::attestation::CommissionKind;
use acts::find_act;
use attestation_support::readings;
use calendar::{Date, WorkingCalendar};
use norms::attestation::facts::{
    Commission, Composition, DecisionKey, Going, Item, Member, Movement, Session, Vote, VoteCast, When,
};
use norms::attestation::{Facts, Law, VoteOutcome, quorum, vote_result};
use norms::{Outcome, Silent};

const DAY: Date = Date::of(2024, 6, 18);
/// Seats of the regional commission; the last is the secretary's, the first the chair's.
const SECRETARY: u16 = 10;
const CHAIR: u16 = 1;

fn law(set: &[(&str, &str)]) -> Law<'static> {
    let act = find_act("U2400000490").unwrap();
    Law::on(act, DAY, None, readings(set), WorkingCalendar::kazakhstan()).unwrap()
}

fn name(seat: u16) -> String {
    format!("m{seat}")
}

/// A regional commission of these seats, of whom those stand there when it opens.
fn facts(named: &[u16], present: &[u16]) -> Facts {
    let member = |seat: &u16| Member {
        person: Some(name(*seat)),
        seat: Some(*seat),
        holds_post: Some(true),
        released: Some(When::Never),
        hr_unit: Some(true),
    };
    let members = Some(named.iter().map(member).collect());
    let composition = Composition { approved: None, members };
    Facts {
        commission: Some(Commission {
            kind: Some(CommissionKind::Regional),
            composition: Some(composition),
            ..Commission::default()
        }),
        session: Some(Session {
            day: Some(DAY),
            present: Some(present.iter().map(|seat| name(*seat)).collect()),
            movements: Some(Vec::new()),
            alternates: None,
        }),
        item: Some(Item {
            at: Some("11:30".to_owned().try_into().unwrap()),
            recused: Some(Vec::new()),
            motion: Some(DecisionKey::Fit),
            votes: Some(Vec::new()),
            ..Item::default()
        }),
        ..Facts::default()
    }
}

/// The seats of a composition of a size: with or without the chair and the secretary, as far as it has room.
fn compositions(size: u16) -> Vec<Vec<u16>> {
    let mut found = Vec::new();
    for (chair, secretary) in [(true, true), (true, false), (false, true), (false, false)] {
        let others = size.checked_sub(u16::from(chair) + u16::from(secretary));
        let Some(others) = others.filter(|others| *others <= 8) else { continue };
        let mut seats: Vec<u16> = (2..2 + others).collect();
        seats.extend(chair.then_some(CHAIR));
        seats.extend(secretary.then_some(SECRETARY));
        found.push(seats);
    }
    found
}

/// Clause 12: at least two thirds of the composition take part. Each third of the composition is laid out person by person.
fn two_thirds_there(composition: usize, there: usize) -> bool {
    // There is no room for two thirds where what is away, taken twice, outnumbers what is there.
    let away = composition as i64 - there as i64;
    away + away <= there as i64
}

#[test]
fn the_quorum_of_every_attendance_of_every_composition() {
    let laws =
        ["in-base-and-attendance", "excluded", "in-base-only"].map(|reading| law(&[("x.quorum_secretary", reading)]));
    let mut cases = 0;
    for named in (1..=10).flat_map(compositions) {
        for set in 0_u16..1 << named.len() {
            let present: Vec<u16> =
                named.iter().enumerate().filter(|(at, _)| set >> at & 1 == 1).map(|(_, seat)| *seat).collect();
            let document = facts(&named, &present);
            let voting = |seats: &[u16]| seats.iter().filter(|seat| **seat != SECRETARY).count();
            let counts =
                [(named.len(), present.len()), (voting(&named), voting(&present)), (named.len(), voting(&present))];
            for (law, (composition, there)) in laws.iter().zip(counts) {
                let Outcome::Determined(found) = quorum(&document, DAY, law, &mut Silent) else {
                    panic!("{present:?}")
                };
                assert_eq!(found.quorate, two_thirds_there(composition, there), "{named:?} {present:?} {found:?}");
                assert_eq!((found.base, found.present), (composition as i32, there as i32));
                // What is needed is the least number with which it would be lawful.
                let least = (0..=composition).find(|number| two_thirds_there(composition, *number)).unwrap();
                assert_eq!(found.needed, least as i32, "{named:?}");
                cases += 1;
            }
        }
    }
    assert!(cases > 12_000, "{cases}");
}

/// How a member of the commission stands at the vote.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Stands {
    /// Never came.
    Absent,
    /// In the room and votes so.
    Votes(Vote),
    /// In the room and casts no vote.
    Silent,
    /// Came, and left before the vote.
    Gone,
    /// In the room and recused.
    Recused,
}

const IN_ROOM: [Stands; 5] = [
    Stands::Absent,
    Stands::Votes(Vote::For),
    Stands::Votes(Vote::Against),
    Stands::Votes(Vote::Abstain),
    Stands::Silent,
];
const ALL: [Stands; 7] = [
    Stands::Absent,
    Stands::Votes(Vote::For),
    Stands::Votes(Vote::Against),
    Stands::Votes(Vote::Abstain),
    Stands::Silent,
    Stands::Gone,
    Stands::Recused,
];

/// Clause 19: adopted if the majority of the members who took part voted for it; equal votes go with the chair.
fn clause_19(members: &[(u16, Stands)], item_scope: bool, abstention: bool) -> VoteOutcome {
    let mut supporters = 0;
    let mut opponents = 0;
    let mut took_part = 0;
    let mut chair = None;
    for (seat, stands) in members {
        match stands {
            Stands::Absent => continue,
            Stands::Gone | Stands::Recused if item_scope => continue,
            Stands::Gone | Stands::Recused | Stands::Silent => took_part += 1,
            Stands::Votes(vote) => {
                took_part += 1;
                match vote {
                    Vote::For => supporters += 1,
                    Vote::Against => opponents += 1,
                    Vote::Abstain => {}
                }
                if *seat == CHAIR && (abstention || *vote != Vote::Abstain) {
                    chair = Some(*vote);
                }
            }
        }
    }
    // A majority: those for it outnumber all the others who took part.
    let the_others = took_part - supporters;
    if supporters > the_others {
        return VoteOutcome::Adopted;
    }
    if supporters != opponents {
        return VoteOutcome::Rejected;
    }
    match chair {
        Some(Vote::For) => VoteOutcome::AdoptedByChair,
        Some(Vote::Against) => VoteOutcome::Rejected,
        _ => VoteOutcome::NoDecision,
    }
}

fn stand(members: &[(u16, Stands)], secretary: bool) -> Facts {
    let mut named: Vec<u16> = members.iter().map(|(seat, _)| *seat).collect();
    named.push(SECRETARY);
    let came = members.iter().filter(|(_, stands)| *stands != Stands::Absent);
    let mut present: Vec<u16> = came.map(|(seat, _)| *seat).collect();
    present.extend(secretary.then_some(SECRETARY));
    let mut document = facts(&named, &present);
    let of = |wanted: Stands| members.iter().filter(move |(_, stands)| *stands == wanted).map(|(seat, _)| name(*seat));
    let gone = |person| Movement {
        person: Some(person),
        at: Some("11:00".to_owned().try_into().unwrap()),
        goes: Some(Going::Out),
    };
    document.session.as_mut().unwrap().movements = Some(of(Stands::Gone).map(gone).collect());
    let item = document.item.as_mut().unwrap();
    item.recused = Some(of(Stands::Recused).collect());
    let cast = members.iter().filter_map(|(seat, stands)| match stands {
        Stands::Votes(vote) => Some(VoteCast { person: Some(name(*seat)), vote: Some(*vote) }),
        _ => None,
    });
    item.votes = Some(cast.collect());
    document
}

fn check(members: &[(u16, Stands)], laws: &[(bool, bool, Law<'static>)]) {
    for secretary in [true, false] {
        let document = stand(members, secretary);
        for (item_scope, abstention, law) in laws {
            let Outcome::Determined(found) = vote_result(&document, DAY, law, &mut Silent) else {
                panic!("{members:?}")
            };
            let expected = clause_19(members, *item_scope, *abstention);
            assert_eq!(found.result, expected, "item {item_scope} abstention {abstention}: {members:?} {found:?}");
            assert_eq!(found.by_session, clause_19(members, false, *abstention));
            assert_eq!(found.by_item, clause_19(members, true, *abstention));
        }
    }
}

fn laws() -> Vec<(bool, bool, Law<'static>)> {
    let mut laws = Vec::new();
    for (item_scope, scope) in [(false, "session"), (true, "item")] {
        for (abstention, word) in [(true, "allowed"), (false, "forbidden")] {
            laws.push((item_scope, abstention, law(&[("x.majority_present_scope", scope), ("x.abstention", word)])));
        }
    }
    laws
}

/// Every way of every member for the small compositions, with members who left or are recused.
#[test]
fn every_vote_of_every_member_of_a_small_commission() {
    let laws = laws();
    for size in 1..=4_u32 {
        for mut code in 0..7_usize.pow(size) {
            let mut members = Vec::new();
            for seat in 1..=size {
                members.push((seat as u16, ALL[code % 7]));
                code /= 7;
            }
            check(&members, &laws);
        }
    }
}

/// Members without the chair are alike: what matters is how many of them stand how. Every such distribution up to the full nine.
#[test]
fn every_distribution_of_votes_with_the_chair_on_every_side() {
    let laws = laws();
    let mut cases = 0;
    for others in 0..=8_u16 {
        for counts in distributions(others, IN_ROOM.len()) {
            let mut members = Vec::new();
            let mut seat = 2;
            for (stands, count) in IN_ROOM.iter().zip(&counts) {
                for _ in 0..*count {
                    members.push((seat, *stands));
                    seat += 1;
                }
            }
            for chair in IN_ROOM {
                let mut all = vec![(CHAIR, chair)];
                all.extend(&members);
                check(&all, &laws);
                cases += 1;
            }
        }
    }
    // Distributions of 0 to 8 members over five ways, times five ways of the chair: 1287 × 5.
    assert_eq!(cases, 1287 * 5);
}

/// All ways to lay so many members into so many places.
fn distributions(members: u16, places: usize) -> Vec<Vec<u16>> {
    if places == 1 {
        return vec![vec![members]];
    }
    let mut found = Vec::new();
    for first in 0..=members {
        for mut rest in distributions(members - first, places - 1) {
            rest.insert(0, first);
            found.push(rest);
        }
    }
    found
}
