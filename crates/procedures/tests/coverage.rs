//! The functions that the acts' data name as executing a provision exist, and each reaches exactly the clauses it says it cites.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use acts::Cite;
use norms::Authority;
use procedures::rotation::{
    Case, CaseId, Package, Period, Planning, acquaintance, after_refusal, agreement_package, cites, exchange,
    extension_package, housing, interest_proposal, interest_route, plan_approval, plan_distribution, plan_ground,
    planning,
};
use procedures::{Actor, Code, Context, FUNCTIONS, Judged, Reason};
use strum::IntoEnumIterator;
use support::{BODY, Desk, OFFICER, OTHER};

/// What each function finds at its worst.
fn found(context: &Context<'_>, plan: &Planning) -> BTreeMap<&'static str, Vec<Reason>> {
    let judged = |judge: &dyn Fn(&mut Judged)| {
        let mut judged = Judged::default();
        judge(&mut judged);
        judged.reasons
    };
    let nothing = Package::default();
    let post = |key: &str| context.post(key).unwrap();
    let (a, out) = (post("astana"), post("unlisted"));
    let ground = |person| plan_ground(context.cases, BODY, person, "almaty").map(|_| ()).unwrap_err();
    BTreeMap::from([
        ("rotation::exchange", vec![exchange(context.law, a, out, &[(out, a)]).unwrap_err()]),
        ("rotation::after_refusal", vec![after_refusal(false).unwrap_err()]),
        ("rotation::housing", vec![housing(None, true).unwrap_err(), housing(Some(false), false).unwrap_err()]),
        ("rotation::plan_ground", vec![ground(OTHER)]),
        ("rotation::plan_approval", vec![plan_approval(Actor::HrService, Actor::HrService).unwrap_err()]),
        ("rotation::plan_distribution", vec![plan_distribution(planning::State::Drafting).unwrap_err()]),
        ("rotation::acquaintance", vec![acquaintance(plan).unwrap_err()]),
        ("rotation::agreement_package", judged(&|judged| agreement_package(&nothing, context, judged))),
        (
            "rotation::extension_package",
            judged(&|judged| {
                extension_package(&nothing, Authority::Head, context, judged);
                extension_package(&nothing, Authority::Administration, context, judged);
            }),
        ),
        ("rotation::interest_proposal", judged(&|judged| interest_proposal("", context, judged))),
        (
            "rotation::interest_route",
            [Actor::Head, Actor::AuthorisedHead].map(|to| interest_route(to, &[]).unwrap_err()).to_vec(),
        ),
    ])
}

#[test]
fn each_function_reaches_what_it_says_it_cites_and_nothing_else() {
    let mut desk = Desk::new();
    let id: CaseId = desk.plan(Period::Year(2026), &[(0, "astana")], "2025-10-30");
    let Case::Planning(plan) = desk.cases.case(&id) else { panic!("a plan") };
    let found = desk.with("2025-11-01", &[], &[], |context| found(context, &plan));
    let names: Vec<&str> = FUNCTIONS.iter().map(|(name, _)| *name).collect();
    assert_eq!(found.keys().copied().collect::<BTreeSet<_>>(), names.iter().copied().collect());
    for (name, said) in FUNCTIONS {
        let reached: BTreeSet<Cite> = found[name].iter().map(|reason| reason.clause).collect();
        assert_eq!(reached, said.iter().copied().collect(), "{name}");
    }
    assert!(plan_ground(&desk.cases, BODY, OFFICER, "astana").is_ok());
}

/// Nothing of the decree is left to come: every provision that needs a procedure names a function of it.
#[test]
fn no_provision_awaits_a_procedure_of_rotation() {
    let decree = acts::find_act("U2500001070").unwrap();
    for provision in decree.provisions() {
        assert_ne!(provision.status, acts::Status::Planned, "{}", provision.cite);
    }
}

/// The words of every code stand in the catalogue, but for two that the norms give and `words` says.
#[test]
fn every_code_stands_in_the_catalogue() {
    let catalogue: BTreeSet<&str> = acts::rotation_notices().iter().map(|notice| notice.code.as_str()).collect();
    let missing: Vec<String> =
        Code::iter().map(|code| code.to_string()).filter(|code| !catalogue.contains(code.as_str())).collect();
    assert_eq!(missing, ["destination-abolished", "qualification-set-aside"]);
    let known: BTreeSet<String> = Code::iter().map(|code| code.to_string()).collect();
    let never: Vec<&str> = catalogue.iter().copied().filter(|code| !known.contains(*code)).collect();
    assert_eq!(never, Vec::<&str>::new(), "a code of the catalogue that no procedure knows");
    for code in norms::rotation::RefusalCode::iter() {
        assert_eq!(Code::from(code).to_string(), code.to_string());
    }
    for warning in norms::rotation::Warning::iter() {
        assert_eq!(Code::from(warning).to_string(), warning.to_string());
    }
    assert_eq!(cites::PLAN_SENT.within_act(), "rules/12");
}
