//! Walks through all procedures at once: whatever is tried, nothing panics, what is refused changes nothing, what is recorded folds to
//! the same state, and no state is reached by a way that the tables of the inventory do not have.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use calendar::Date;
use procedures::rotation::{Agreement, Employee, Extension, Interest, Planning, Transitional, agreement};
use procedures::rotation::{CaseId, Kind, Period, employee, extension, interest, planning, transitional};
use procedures::{Actor, DocumentKind, Procedure, Row};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value as Json, json};
use strum::IntoEnumIterator;
use support::{BODY, CLASSED, Desk, OFFICER, OTHER, Way, day, of};

/// The rows of section 2 as `number: from step to`; `=` where the state stays, several states parted by `|`.
const TABLES: [(&str, &str); 6] = [
    (
        "planning",
        "P1: open open collecting
         P2: collecting propose =
         P3: collecting|drafting draft drafting
         P4: drafting submit submitted
         P5: submitted approve approved
         P6: submitted return returned
         P6: returned redraft drafting
         P7: approved distribute distributed
         P7: in-execution distribute =
         P8: approved|distributed|in-execution acquaint =
         P8: approved|distributed execute in-execution
         P9: in-execution settle =
         P9: in-execution close closed
         P10: approved|distributed|in-execution propose-amendment =
         P10: approved|distributed|in-execution approve-amendment =",
    ),
    (
        "employee",
        "R1: new open counting
         R2: counting leave-begins suspended
         R2: suspended leave-ends counting
         R3: counting reappointed counting
         R3: counting duties-added counting
         R4: counting enter-plan expiring
         R5: expiring term-passes due
         R6: expiring|due ask-consent consent-asked
         R7: consent-asked consent expiring|due
         R8: consent-asked refuse-relocation refused-protected
         R9: refused-protected offer =
         R9: refused-protected accept-offer expiring|due
         R10: refused-protected extended extended
         R11: refused-protected refuse-offer =
         R11: refused-protected release at-disposal
         R12: expiring|due refuse-rotation refused-ordinary
         R13: refused-ordinary move-or-release left
         R14: expiring|due decide decided
         R15: decided order ordered
         R16: ordered notify notified
         R17: notified take-effect rotated
         R18: rotated grant-housing =
         R18: rotated end-housing =
         R19: expiring|due|decided withdraw-consent refused-protected
         R19: ordered|notified withdraw-consent =
         R20: extended consent-early expiring|due
         X15: extended extension-ends expiring|due
         out: counting|suspended|expiring|due|consent-asked|refused-protected|refused-ordinary|decided|ordered|notified|extended post-left left",
    ),
    (
        "agreement",
        "G1: new|abandoned open preparing
         G2: preparing send sent
         G3: sent receive received
         G4: received agree positive
         G4: received agree =
         G4: received decline negative
         G5: positive issue-order act-issued
         G6: positive issue-presidential-order act-issued
         G5: positive follow-act act-issued
         G7: act-issued notify notified
         G7: act-issued follow-notice notified
         G8: negative prepare-again preparing
         G8: negative abandon abandoned",
    ),
    (
        "extension",
        "X1: new|closed open eligible
         X2: eligible propose with-head
         X3: eligible send with-administration
         X5: with-administration receive =
         X4: with-head agree positive
         X4: with-head decline negative
         X5: with-administration agree positive
         X5: with-administration decline negative
         X6: positive order ordered
         X7: ordered notify running
         X8: running end ended
         X9: running extend-again eligible
         X10: ended offer offered
         X11: offered accept placed
         X11: placed appoint =
         X11: placed notify-appointment =
         X12: offered refuse =
         X12: offered release at-disposal
         X13: negative return-to-rotation closed
         X14: running consented-early closed
         X15: ended return-to-plan closed",
    ),
    (
        "interest",
        "S1: new|declined|rotated propose proposed
         S2: proposed consider considered
         S3: considered seek-agreement in-agreement
         S4: considered|in-agreement decide decided
         S5: considered|in-agreement decline declined
         S6: decided order ordered
         S7: ordered notify notified
         S7: notified take-effect rotated",
    ),
    (
        "transitional",
        "T1: new register registered
         T2: registered enter-plan due
         T3: registered|due|overdue rotated rotated
         T3: registered|due|overdue extended extended
         T3: registered|due|overdue at-disposal at-disposal
         T4: registered|due overdue overdue",
    ),
];

/// The ways of a table as `(from, step, to)`, and the numbers of its rows.
fn table(name: &str) -> (BTreeSet<Way>, BTreeSet<(String, String, String)>) {
    let (_, text) = TABLES.iter().find(|(table, _)| *table == name).unwrap();
    let (mut ways, mut rows) = (BTreeSet::new(), BTreeSet::new());
    for line in text.lines() {
        let (number, rest) = line.trim().split_once(": ").unwrap();
        let [from, step, to] = rest.split(' ').collect::<Vec<_>>()[..] else { panic!("{line}") };
        for from in from.split('|') {
            rows.insert((number.to_owned(), step.to_owned(), from.to_owned()));
            for to in to.split('|') {
                let to = if to == "=" { from } else { to };
                ways.insert((from.to_owned(), step.to_owned(), to.to_owned()));
            }
        }
    }
    (ways, rows)
}

fn compare<P: Procedure>()
where
    P::State: strum::IntoEnumIterator,
{
    let (ways, said) = table(P::NAME);
    let own = P::ROWS.iter().flat_map(|row: &Row<P::State>| {
        row.from.iter().map(|from| {
            let from: &'static str = (*from).into();
            (row.number.to_owned(), row.step.to_owned(), from.to_owned())
        })
    });
    let rows: Vec<_> = own.collect();
    assert_eq!(rows.iter().cloned().collect::<BTreeSet<_>>(), said, "{}", P::NAME);
    assert_eq!(rows.len(), said.len(), "{}: a step stands twice for one state", P::NAME);
    for row in P::ROWS {
        assert!(!row.by.is_empty(), "{} {}", P::NAME, row.step);
        assert_eq!(row.under.act(), "U2500001070", "{} {}", P::NAME, row.step);
        let Some(to) = row.to else { continue };
        let to: &'static str = to.into();
        for from in row.from {
            let from: &'static str = (*from).into();
            assert!(ways.contains(&(from.to_owned(), row.step.to_owned(), to.to_owned())), "{} {}", P::NAME, row.step);
        }
        if row.unattended() && row.by.len() == 1 {
            let command: P::Command = serde_json::from_value(json!(row.step)).unwrap();
            assert_eq!(command.as_ref(), row.step);
        }
    }
    let named: BTreeSet<String> = ways.iter().flat_map(|(from, _, to)| [from.clone(), to.clone()]).collect();
    let states = P::State::iter().map(|state| -> String {
        let name: &'static str = state.into();
        name.to_owned()
    });
    assert_eq!(states.collect::<BTreeSet<_>>(), named, "{}: a state that no row reaches", P::NAME);
}

#[test]
fn the_tables_are_those_of_the_inventory() {
    compare::<Planning>();
    compare::<Employee>();
    compare::<Agreement>();
    compare::<Extension>();
    compare::<Interest>();
    compare::<Transitional>();
    let unused =
        [planning::Command::Open.as_ref(), employee::Command::Open.as_ref(), extension::Command::Open.as_ref()];
    assert_eq!(unused, ["open"; 3]);
    assert_eq!(interest::Command::Consider.as_ref(), "consider");
    assert_eq!(agreement::Command::Receive.as_ref(), "receive");
    assert_eq!(transitional::Command::AtDisposal.as_ref(), "at-disposal");
}

#[test]
fn the_id_of_a_case_is_read_as_it_is_written() {
    for text in [
        "rotation/planning/internal-affairs/2027",
        "rotation/planning/internal-affairs/transition",
        "rotation/employee/P12/ia-27-head",
        "rotation/extension/P0/a/b",
    ] {
        assert_eq!(text.parse::<CaseId>().unwrap().to_string(), text);
    }
    for text in [
        "",
        "rotation",
        "rotation/planning/x",
        "rotation/planning/x/02027",
        "rotation/employee/12/x",
        "rotation/employee/P012/x",
        "rotation/employee/P1/",
        "rotation/leave/P1/x",
        "attestation/P1/x",
    ] {
        assert!(text.parse::<CaseId>().is_err(), "{text}");
    }
}

/// What may be tried of a case: a command, and who may take it by the table.
fn alphabet() -> Vec<(CaseId, Json, &'static [Actor])> {
    use Actor::{
        Administration, AuthorisedHead, AuthorisedHeadDeputy, Employee, Head, HeadDeputy, HrService, President, System,
    };
    let mut all: Vec<(CaseId, Json, &'static [Actor])> = Vec::new();
    let rows =
        json!([{ "person": 0, "post": "astana" }, { "person": 1, "post": "almaty" }, { "person": 2, "post": "abai" }]);
    for period in [Period::Year(2026), Period::Transition] {
        let id = CaseId::Planning { body: BODY.into(), period };
        let steps = [
            (json!("open"), &[HrService][..]),
            (json!({ "propose": { "author": "x" } }), &[AuthorisedHead]),
            (json!({ "draft": { "rows": rows } }), &[HrService]),
            (json!("submit"), &[HrService]),
            (json!("approve"), &[Head]),
            (json!({ "return": {} }), &[Head]),
            (json!("redraft"), &[HrService]),
            (json!("distribute"), &[HrService]),
            (json!({ "acquaint": { "person": 0 } }), &[Employee]),
            (json!({ "acquaint": { "person": 1, "refused": true } }), &[HrService]),
            (json!({ "acquaint": { "person": 2 } }), &[HrService]),
            (json!("execute"), &[HrService]),
            (json!({ "settle": { "person": 0, "outcome": "struck", "reason": "x" } }), &[HrService]),
            (json!({ "settle": { "person": 1, "outcome": "carried" } }), &[HrService]),
            (json!({ "settle": { "person": 2, "outcome": "extended" } }), &[HrService]),
            (json!("close"), &[HrService]),
            (json!({ "propose-amendment": { "rows": rows } }), &[HrService]),
            (json!("approve-amendment"), &[Head]),
        ];
        all.extend(steps.map(|(step, by)| (id.clone(), json!({ "planning": step }), by)));
    }
    for (person, post) in [(OFFICER, "astana"), (OTHER, "almaty"), (CLASSED, "abai")] {
        let package = json!({ "ground": "x", "photograph": true, "special-check": true });
        let steps = [
            ("employee", json!("open"), &[System][..]),
            ("employee", json!({ "leave-begins": { "kind": "study-leave", "from": "2025-12-01" } }), &[HrService]),
            (
                "employee",
                json!({ "leave-ends": { "kind": "study-leave", "from": "2025-12-01", "to": "2026-03-31" } }),
                &[HrService],
            ),
            ("employee", json!({ "ask-consent": { "to": "shymkent" } }), &[HrService]),
            ("employee", json!("consent"), &[Employee]),
            ("employee", json!("refuse-relocation"), &[Employee]),
            ("employee", json!({ "offer": { "post": "astana-2" } }), &[Head]),
            ("employee", json!("accept-offer"), &[Employee]),
            ("employee", json!("refuse-offer"), &[Employee]),
            ("employee", json!({ "release": { "last-day": "2026-06-30" } }), &[Head]),
            ("employee", json!("refuse-rotation"), &[Employee]),
            ("employee", json!({ "move-or-release": { "on": "2026-07-01" } }), &[Head]),
            ("employee", json!({ "decide": { "to": "shymkent", "on": "2026-08-03" } }), &[Head]),
            ("employee", json!({ "decide": { "to": "astana-2", "on": "2026-08-03" } }), &[Head]),
            ("employee", json!({ "order": { "signed-by": "head" } }), &[HrService]),
            ("employee", json!("notify"), &[HrService]),
            ("employee", json!({ "take-effect": {} }), &[HrService]),
            ("employee", json!({ "grant-housing": { "dwelling": "x", "from": "2026-08-03" } }), &[HrService]),
            ("employee", json!("end-housing"), &[HrService]),
            ("employee", json!({ "withdraw-consent": {} }), &[Employee]),
            ("employee", json!({ "consent-early": { "to": "shymkent" } }), &[Employee]),
            ("agreement", json!({ "open": { "to": "shymkent", "ground": "plan" } }), &[HrService]),
            ("agreement", json!({ "send": { "package": package } }), &[Head]),
            ("agreement", json!("receive"), &[Administration]),
            ("agreement", json!({ "agree": { "by": "administration" } }), &[Administration]),
            ("agreement", json!({ "decline": { "by": "administration" } }), &[Administration]),
            ("agreement", json!({ "issue-order": { "signed-by": "head" } }), &[HrService]),
            ("agreement", json!("issue-presidential-order"), &[President]),
            ("agreement", json!("notify"), &[HrService]),
            ("agreement", json!("prepare-again"), &[Head]),
            ("agreement", json!("abandon"), &[Head]),
            ("extension", json!({ "propose": { "ground": "x", "until": "2026-09-01" } }), &[HeadDeputy]),
            ("extension", json!({ "send": { "package": package, "until": "2026-09-01" } }), &[Head]),
            ("extension", json!("receive"), &[Administration]),
            ("extension", json!({ "agree": { "until": "2026-09-01" } }), &[Head, Administration]),
            ("extension", json!("decline"), &[Head, Administration]),
            ("extension", json!({ "order": { "until": "2026-09-01", "signed-by": "head" } }), &[HrService]),
            ("extension", json!("notify"), &[HrService]),
            ("extension", json!("extend-again"), &[HrService]),
            (
                "extension",
                json!({ "offer": { "post": "astana-2", "results": true, "qualities": true, "length-of-service": true } }),
                &[Head],
            ),
            ("extension", json!("accept"), &[Employee]),
            ("extension", json!({ "appoint": { "from": "2026-10-01" } }), &[Head]),
            ("extension", json!("notify-appointment"), &[HrService]),
            ("extension", json!("refuse"), &[Employee]),
            ("extension", json!({ "release": { "last-day": "2026-10-01" } }), &[Head]),
            ("extension", json!("return-to-rotation"), &[HrService]),
            ("extension", json!("return-to-plan"), &[HrService]),
            (
                "interest",
                json!({ "propose": { "to": "shymkent", "addressee": "authorised-head", "justification": "x" } }),
                &[AuthorisedHeadDeputy],
            ),
            (
                "interest",
                json!({ "propose": { "to": "shymkent", "addressee": "head", "justification": "x" } }),
                &[HeadDeputy],
            ),
            ("interest", json!("consider"), &[Head]),
            ("interest", json!("seek-agreement"), &[Head]),
            ("interest", json!({ "decide": { "on": "2026-09-01" } }), &[Head]),
            ("interest", json!("decline"), &[Head]),
            ("interest", json!({ "order": { "signed-by": "head" } }), &[HrService]),
            ("interest", json!("notify"), &[HrService]),
            ("interest", json!({ "take-effect": {} }), &[HrService]),
            ("transitional", json!("register"), &[System]),
        ];
        for (kind, step, by) in steps {
            all.push((of(kind.parse::<Kind>().unwrap(), person, post), json!({ kind: step }), by));
        }
    }
    all
}

/// What one try is: which command, who acts (the right one, mostly), with the papers or not, how many days later.
fn tries() -> impl Strategy<Value = Vec<(usize, usize, bool, bool, i32)>> {
    let one = (0..10_000usize, 0..10usize, prop::bool::weighted(0.9), prop::bool::weighted(0.95), 0..9i32);
    prop::collection::vec(one, 60..160)
}

/// Walks, trying mostly what is open; gives the ways gone.
fn walk(desk: &mut Desk, tries: &[(usize, usize, bool, bool, i32)]) -> BTreeMap<&'static str, BTreeSet<Way>> {
    let all = alphabet();
    let every: Vec<DocumentKind> = DocumentKind::iter().collect();
    let mut today: Date = day("2025-11-20");
    for (pick, actor, right, papers, days) in tries {
        today = today.plus_days(*days);
        let on = today.to_string();
        let open: Vec<_> = all
            .iter()
            .filter(|(id, command, by)| by.iter().any(|by| desk.judge(id, command, *by, &every, &on).is_ok()))
            .collect();
        let (id, command, by) = match open.is_empty() || !right {
            true => &all[pick % all.len()],
            false => open[pick % open.len()],
        };
        let by = if *right { by[actor % by.len()] } else { Actor::iter().nth(actor % 10).unwrap() };
        let given = if *papers { &every[..] } else { &[] };
        let (world, cases) = (desk.world.clone(), desk.cases.clone());
        if let Err(refused) = desk.take(id, command.clone(), by, given, &on) {
            assert!(!refused.0.is_empty());
            assert!(desk.world == world && desk.cases == cases, "a refused step changes nothing");
        }
        desk.pass(&on);
        let _ = (desk.steps(id, &on), desk.deadlines(id, &on));
    }
    desk.ways()
}

fn start(protected: bool) -> Desk {
    let mut desk = Desk::new();
    desk.published = Some(day("2025-09-20"));
    if protected {
        for person in [OFFICER, OTHER, CLASSED] {
            desk.protect(person, true);
        }
    }
    desk
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn no_walk_leaves_the_tables(protected: bool, tries in tries()) {
        for (procedure, gone) in walk(&mut start(protected), &tries) {
            let (ways, _) = table(procedure);
            let astray: Vec<_> = gone.difference(&ways).collect();
            prop_assert!(astray.is_empty(), "{}: {:?}", procedure, astray);
        }
    }
}

/// Every way of annual planning is gone, and no other, by trying every step in every state that can be reached.
#[test]
fn annual_planning_goes_every_way_of_its_table_and_no_other() {
    let id = CaseId::Planning { body: BODY.into(), period: Period::Year(2026) };
    let steps: Vec<_> = alphabet().into_iter().filter(|(of, ..)| *of == id).collect();
    let every: Vec<DocumentKind> = DocumentKind::iter().collect();
    let (mut gone, mut met) = (BTreeSet::new(), Vec::new());
    let mut open = vec![start(false)];
    while let Some(desk) = open.pop() {
        for (_, command, by) in &steps {
            let mut next = desk.clone();
            let before = next.state(&id).to_owned();
            let Ok(decided) = next.take(&id, command.clone(), by[0], &every, "2025-12-01") else { continue };
            gone.insert((before, decided.event.step.step().to_owned(), next.state(&id).to_owned()));
            let Some(plan) = next.cases.planning(BODY, Period::Year(2026)) else { panic!("a plan") };
            // What was done before matters only by what it left behind.
            let left = (next.state(&id), plan.acquainted.clone(), plan.settled.clone(), plan.amendment.clone());
            if !met.contains(&left) {
                met.push(left);
                open.push(next);
            }
        }
    }
    assert_eq!(gone, table("planning").0);
}

/// Together the walks go a good part of the ways of every table: what is held against them is not a few steps at the beginning.
#[test]
fn the_walks_go_far() {
    let mut runner = TestRunner::deterministic();
    let mut gone: BTreeMap<&'static str, BTreeSet<Way>> = BTreeMap::new();
    for number in 0..32 {
        let tries = tries().new_tree(&mut runner).unwrap().current();
        for (procedure, ways) in walk(&mut start(number % 2 == 0), &tries) {
            gone.entry(procedure).or_default().extend(ways);
        }
    }
    for (procedure, _) in TABLES {
        let (ways, _) = table(procedure);
        let gone = gone.remove(procedure).unwrap_or_default();
        let missed: Vec<&Way> = ways.difference(&gone).collect();
        println!("{procedure}: {} of {}, not {missed:?}", gone.len(), ways.len());
        assert!(gone.len() * 5 > ways.len() * 2, "{procedure}: {missed:?}");
    }
}
