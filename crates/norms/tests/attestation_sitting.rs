//! The sitting by the worked examples of the inventory (computations 1 to 3).

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod attestation_support;

use attestation_support::{codes, commission, sitting, value, value_read, votes, with};
use serde_json::{Value, json};

const ON: &str = "2024-06-18";

fn quorate(facts: &Value, set: &[(&str, &str)]) -> bool {
    value_read("quorum", facts, ON, set)["quorate"].as_bool().unwrap()
}

/// Computation 1: every reading of the secretary for the full compositions.
#[test]
fn examples_of_the_quorum() {
    let secretary = |reading| [("x.quorum_secretary", reading)];
    let six = sitting("central", &[1, 2, 3, 4, 5, 8]);
    assert_eq!(
        value("quorum", &six, ON),
        json!({"quorate": true, "base": 8, "present": 6, "needed": 6, "readings-differ": true})
    );
    assert!(quorate(&six, &secretary("excluded")));
    assert!(!quorate(&six, &secretary("in-base-only")));
    assert_eq!(codes("may_open", &sitting("central", &[1, 2, 3, 4, 8]), ON, &[]), ["refusal ATT-020"]);
    assert_eq!(codes("may_open", &sitting("central", &[1, 2, 3, 4, 5, 6]), ON, &[]), ["warning ATT-041"]);
    assert_eq!(codes("may_open", &sitting("central", &[2, 3, 4, 5, 6, 7, 8]), ON, &[]), ["warning ATT-040"]);
    assert!(codes("may_open", &sitting("regional", &[1, 2, 3, 4, 5, 6, 10]), ON, &[]).is_empty());
    assert_eq!(codes("may_open", &sitting("regional", &[1, 2, 3, 4, 5, 10]), ON, &[]), ["refusal ATT-020"]);
    for (kind, base, needed, voting, voting_needed) in [("central", 8, 6, 7, 5), ("regional", 10, 7, 9, 6)] {
        let all: Vec<u16> = (1..=base).collect();
        let found = value("quorum", &sitting(kind, &all), ON);
        assert_eq!((found["base"].as_u64(), found["needed"].as_u64()), (Some(base.into()), Some(needed)));
        let found = value_read("quorum", &sitting(kind, &all), ON, &secretary("excluded"));
        assert_eq!((found["base"].as_u64(), found["needed"].as_u64()), (Some(voting), Some(voting_needed)));
        let found = value_read("quorum", &sitting(kind, &all), ON, &secretary("in-base-only"));
        assert_eq!((found["present"].as_u64(), found["needed"].as_u64()), (Some(voting), Some(needed)));
    }
}

#[test]
fn the_base_is_the_names_last_approved() {
    let mut regional = sitting("regional", &[1, 2, 3, 4, 5, 10]);
    let members = regional["commission"]["composition"]["members"].as_array_mut().unwrap();
    members.retain(|member| member["seat"] != 9);
    assert!(quorate(&regional, &[]));
    assert!(!quorate(&regional, &[("x.quorum_base", "post-composition")]));
    // Two released from their posts: the base stays.
    let released = |present: &[u16]| {
        let mut central = sitting("central", present);
        for member in central["commission"]["composition"]["members"].as_array_mut().unwrap() {
            if member["seat"] == 6 || member["seat"] == 7 {
                member["released"] = json!("2024-05-01");
            }
        }
        central
    };
    assert!(quorate(&released(&[1, 2, 3, 4, 5, 8]), &[]));
    assert_eq!(codes("may_open", &released(&[1, 2, 3, 4, 8]), ON, &[]), ["refusal ATT-020"]);
    assert_eq!(codes("may_open", &released(&[1, 2, 3, 4, 6, 8]), ON, &[]), ["refusal ATT-016", "refusal ATT-020"]);
}

#[test]
fn few_left_at_an_item() {
    let six = sitting("central", &[1, 2, 3, 4, 5, 8]);
    let left = with(six.clone(), json!({"session": {"movements": [{"person": "m5", "at": "11:00", "goes": "out"}]}}));
    let recused = with(six.clone(), json!({"item": {"recused": ["m5"]}}));
    let item = [("x.quorum_scope", "item")];
    assert!(codes("item_quorum", &six, ON, &[]).is_empty());
    for facts in [left, recused] {
        assert_eq!(codes("item_quorum", &facts, ON, &[]), ["warning ATT-050"]);
        assert_eq!(codes("item_quorum", &facts, ON, &item), ["refusal ATT-020"]);
    }
    let later = with(six, json!({"session": {"movements": [{"person": "m5", "at": "12:00", "goes": "out"}]}}));
    assert!(codes("item_quorum", &later, ON, &[]).is_empty());
}

/// What a vote of the members of the central commission leads to: so many for, against, abstaining, in the order of the seats.
fn vote(regional: bool, cast: &[(u16, &str)], patch: Value) -> Value {
    let kind = if regional { "regional" } else { "central" };
    let present: Vec<u16> = cast.iter().map(|(no, _)| *no).collect();
    with(with(sitting(kind, &present), votes(cast)), patch)
}

fn result(facts: &Value, set: &[(&str, &str)]) -> String {
    value_read("vote_result", facts, ON, set)["result"].as_str().unwrap().to_owned()
}

/// The seats from `first` on, so many of each vote.
fn cast(chair: Option<&'static str>, votes_for: u16, against: u16, abstain: u16) -> Vec<(u16, &'static str)> {
    let words = [("for", votes_for), ("against", against), ("abstain", abstain)];
    let mut all: Vec<&str> =
        words.iter().flat_map(|(word, number)| std::iter::repeat_n(*word, (*number).into())).collect();
    let mut seats = Vec::new();
    if let Some(chair) = chair {
        let at = all.iter().position(|word| *word == chair).unwrap();
        all.remove(at);
        seats.push((1, chair));
    }
    seats.extend((2..).zip(all));
    seats
}

/// Computation 2.
#[test]
fn examples_of_the_majority() {
    let seven = vote(false, &cast(Some("for"), 3, 2, 2), json!({}));
    assert_eq!(result(&seven, &[]), "rejected");
    assert_eq!(
        codes("may_declare", &with(seven, json!({"item": {"declared": "adopted"}})), ON, &[]),
        ["refusal ATT-029"]
    );
    // Eight took part, one has left, 4 to 3.
    let scope = [("x.majority_present_scope", "item")];
    let mut eight = cast(Some("for"), 4, 3, 0);
    eight.push((9, "for"));
    let gone = json!({"session": {"movements": [{"person": "m9", "at": "11:00", "goes": "out"}]}});
    for patch in [gone, json!({"item": {"recused": ["m9"]}})] {
        let mut facts = vote(true, &eight, patch);
        facts["item"]["votes"].as_array_mut().unwrap().pop();
        assert_eq!(result(&facts, &[]), "rejected");
        assert_eq!(result(&facts, &scope), "adopted");
        let found = value("vote_result", &facts, ON);
        assert_eq!((found["by-session"].as_str(), found["by-item"].as_str()), (Some("rejected"), Some("adopted")));
        assert_eq!(found["members"], 8);
    }
    for (members, needed) in [(5, 3), (6, 4), (7, 4), (8, 5), (9, 5)] {
        let enough = vote(true, &cast(Some("for"), needed, members - needed, 0), json!({}));
        assert_eq!(result(&enough, &[]), "adopted", "{members}");
        let chair_against = cast(Some("against"), needed - 1, members - needed + 1, 0);
        assert_eq!(result(&vote(true, &chair_against, json!({})), &[]), "rejected", "{members}");
    }
}

/// Computation 3, motions one after another.
#[test]
fn examples_of_ties() {
    let tie = |chair, abstain| result(&vote(false, &cast(chair, 3, 3, abstain), json!({})), &[]);
    assert_eq!(tie(Some("for"), 0), "adopted-by-chair");
    assert_eq!(tie(Some("against"), 0), "rejected");
    assert_eq!(tie(Some("for"), 1), "adopted-by-chair");
    let abstains = vote(false, &cast(Some("abstain"), 3, 3, 1), json!({"item": {"declared": "adopted"}}));
    assert_eq!(result(&abstains, &[]), "no-decision");
    assert_eq!(codes("may_declare", &abstains, ON, &[]), ["refusal ATT-029", "question ATT-030"]);
    assert_eq!(result(&abstains, &[("x.tie_without_chair_vote", "postpone")]), "postponed");
    // The chair was never there.
    let absent = vote(false, &cast(None, 3, 3, 0), json!({}));
    assert_eq!(result(&absent, &[]), "no-decision");
    let few = vote(false, &cast(Some("for"), 2, 2, 2), json!({}));
    assert_eq!(value("vote_result", &few, ON)["review"], true);
    assert_eq!(result(&few, &[]), "adopted-by-chair");
}

/// Computation 3, one ballot among five.
#[test]
fn examples_of_a_single_ballot() {
    let single = [("x.ballot_mode", "single-choice")];
    let choices = |of: &[(u16, &str)]| -> Value {
        let present: Vec<u16> = of.iter().map(|(no, _)| *no).collect();
        let choices: Vec<Value> =
            of.iter().map(|(no, decision)| json!({"person": format!("m{no}"), "decision": decision})).collect();
        with(sitting("central", &present), json!({"item": {"choices": choices}}))
    };
    let (fit, demotion, transfer) = ("fit", "unfit-demotion", "unfit-transfer");
    let first = choices(&[(1, demotion), (2, fit), (3, fit), (4, fit), (5, demotion), (6, demotion), (7, transfer)]);
    let found = value_read("vote_result", &first, ON, &single);
    assert_eq!((found["result"].as_str(), found["decision"].as_str()), (Some("adopted-by-chair"), Some(demotion)));
    let second = choices(&[(1, transfer), (2, fit), (3, fit), (4, fit), (5, demotion), (6, demotion), (7, transfer)]);
    assert_eq!(value_read("vote_result", &second, ON, &single)["result"], "no-decision");
    let third = choices(&[(1, transfer), (2, fit), (3, fit), (4, demotion), (5, demotion), (6, transfer)]);
    let found = value_read("vote_result", &third, ON, &single);
    assert_eq!((found["result"].as_str(), found["decision"].as_str()), (Some("adopted-by-chair"), Some(transfer)));
}

#[test]
fn votes_that_do_not_count() {
    let of = |patch| {
        codes(
            "votes",
            &with(with(sitting("central", &[1, 2, 3, 4, 5, 8]), votes(&[(1, "for"), (2, "abstain")])), patch),
            ON,
            &[],
        )
    };
    assert!(of(json!({})).is_empty());
    assert_eq!(of(votes(&[(8, "for")])), ["refusal ATT-019"]);
    assert_eq!(of(json!({"item": {"ballot": "secret"}})), ["refusal ATT-027"]);
    assert_eq!(of(votes(&[(1, "for"), (1, "for")])), ["refusal ATT-028"]);
    assert_eq!(of(votes(&[(7, "for")])), ["refusal ATT-028"]);
    assert_eq!(of(json!({"item": {"votes": [{"person": "x", "vote": "for"}]}})), ["refusal ATT-028"]);
    assert_eq!(of(json!({"item": {"recused": ["m1"]}})), ["refusal ATT-028"]);
    let abstains = with(sitting("central", &[1, 2]), votes(&[(2, "abstain")]));
    assert_eq!(codes("votes", &abstains, ON, &[("x.abstention", "forbidden")]), ["refusal ATT-028"]);
}

#[test]
fn what_opens_a_session_and_what_bars_it() {
    let all = sitting("central", &[1, 2, 3, 4, 5, 6, 7, 8]);
    let open = |patch| codes("may_open", &with(all.clone(), patch), ON, &[]);
    assert!(open(json!({})).is_empty());
    assert_eq!(open(json!({"commission": {"regulation": {"approved": "never"}}})), ["refusal ATT-017"]);
    assert_eq!(open(json!({"commission": {"composition": {"approved": "2024-06-19"}}})), ["refusal ATT-016"]);
    assert_eq!(open(json!({"commission": {"work-schedule": {"days": []}}})), ["refusal ATT-044"]);
    assert_eq!(open(json!({"session": {"present": ["m1", "m2", "m3", "m4", "m5", "m8", "x"]}})), ["refusal ATT-016"]);
    let mut elsewhere = all.clone();
    elsewhere["commission"]["composition"]["members"][7]["hr-unit"] = json!(false);
    assert_eq!(codes("may_open", &elsewhere, ON, &[]), ["refusal ATT-018"]);
    assert_eq!(codes("composition", &elsewhere, ON, &[]), ["refusal ATT-018"]);
    assert!(codes("composition", &all, ON, &[]).is_empty());
    let mut twice = all;
    twice["commission"]["composition"]["members"][6]["seat"] = json!(6);
    assert_eq!(codes("composition", &twice, ON, &[]), ["refusal ATT-016"]);
    let no_chair = sitting("central", &[2, 3, 4, 5, 6, 7]);
    assert_eq!(codes("may_open", &no_chair, ON, &[]), ["warning ATT-040", "warning ATT-041"]);
    let required = [("x.chair_required", "yes"), ("x.secretary_required", "yes")];
    assert_eq!(codes("may_open", &no_chair, ON, &required), ["refusal ATT-040", "refusal ATT-041"]);
}

#[test]
fn the_other_bracketed_post_sits_only_by_a_reading() {
    let facts = with(
        sitting("regional", &[1, 3, 4, 5, 6, 10]),
        json!({"session": {"present": ["m1", "m3", "m4", "m5", "m6", "m10", "deputy"], "alternates": [{"person": "deputy", "seat": 2}]}}),
    );
    assert!(!quorate(&facts, &[]));
    assert!(quorate(&facts, &[("x.seat_alternates", "either-may-attend")]));
}

#[test]
fn a_recusal_shows_what_it_does() {
    let six = with(sitting("central", &[1, 2, 3, 4, 5, 8]), json!({"item": {"recused": ["m5"]}}));
    let by_session = json!({"votes-possible": 4, "votes-needed": 3, "left": 5, "quorum-needed": 6});
    assert_eq!(value("recusal_effect", &six, ON), by_session);
    let found = value("present_at_item", &six, ON);
    assert_eq!(found["took-part"], json!(["m1", "m2", "m3", "m4", "m5"]));
    assert_eq!((&found["present"], &found["recused"]), (&json!(["m1", "m2", "m3", "m4"]), &json!(["m5"])));
}

#[test]
fn members_are_asked_for_where_they_matter() {
    let mut facts = json!({"commission": commission("central"), "session": {"day": ON, "present": ["m1"]}});
    facts["commission"]["composition"]["members"][0].as_object_mut().unwrap().remove("released");
    let found = attestation_support::ask("quorum", &facts, ON);
    assert_eq!((found.answer.outcome, found.answer.asks), ("undetermined", vec!["release"]));
}
