//! Who can sign in, and what they may do.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use calendar::Date;
use office::access::{Action, Actor, Grant, Reach, Role, Scope, Subject, table};
use office::accounts::{
    AccountError, AccountEvent, AccountNo, NewAccount, SESSION_MS, SignInError, hashed, secret, totp,
};
use office::{Office, OfficeError, demo};
use registry::{PersonNo, World};
use strum::IntoEnumIterator;
use tempfile::TempDir;

const PASSWORD: &str = "құпия сөз 2026";
const NOW: i64 = 1_795_000_000_000;

struct Place(TempDir);

impl Place {
    fn new() -> Place {
        Place(tempfile::tempdir().unwrap())
    }

    fn open(&self) -> Office {
        Office::open_or_create(&self.0.path().join("data"), &self.0.path().join("keys")).unwrap()
    }
}

fn opened(office: &mut Office) -> AccountNo {
    let grants = [Grant { role: Role::HrService, scope: Scope { body: Some("emergency".into()), ..Scope::default() } }];
    let new = NewAccount {
        login: "a.sadykov", name: "А. Садықов", person: None, password: PASSWORD, grants: &grants
    };
    office.open_account(new, "administrator", NOW).unwrap()
}

#[test]
fn only_the_right_name_and_password_sign_in_and_the_session_is_a_fold_of_the_journal() {
    let place = Place::new();
    let mut office = place.open();
    let no = opened(&mut office);
    let check =
        |office: &Office, login: &str, password: &str| office.accounts().credentials(login).check(password, None, NOW);
    assert_eq!(check(&office, "a.sadykov", "құпия сөз 2025"), Err(SignInError::Wrong));
    assert_eq!(check(&office, "nobody", PASSWORD), Err(SignInError::Wrong));
    let right = check(&office, " A.Sadykov ", PASSWORD).unwrap();
    assert_eq!(right, (no, None));
    let token = office.begin_session(right, "127.0.0.1", NOW).unwrap();
    drop(office);
    let mut office = place.open();
    let (found, actor) = office.accounts().signed_in(&token, NOW + 1).unwrap();
    assert_eq!((found, actor.login.as_str(), actor.grants.len()), (no, "a.sadykov", 1));
    assert!(office.accounts().signed_in("another", NOW + 1).is_none());
    assert!(office.accounts().signed_in(&token, NOW + SESSION_MS).is_none());
    // The session can be listed and revoked.
    let listed: Vec<String> = office.accounts().sessions_of(no, NOW + 1).map(|(hash, _)| hash.to_owned()).collect();
    assert_eq!(listed, [hashed(&token)]);
    office.end_session(no, &listed[0], "administrator", NOW + 2).unwrap();
    assert!(office.accounts().signed_in(&token, NOW + 3).is_none());
}

#[test]
fn a_closed_account_signs_nobody_in_and_ends_its_sessions() {
    let place = Place::new();
    let mut office = place.open();
    let no = opened(&mut office);
    let token = office.begin_session((no, None), "127.0.0.1", NOW).unwrap();
    office.change_account(no, AccountEvent::Closed, "administrator", NOW).unwrap();
    assert!(office.accounts().signed_in(&token, NOW + 1).is_none());
    assert_eq!(office.accounts().credentials("a.sadykov").check(PASSWORD, None, NOW), Err(SignInError::Wrong));
}

#[test]
fn a_second_factor_is_asked_for_and_a_code_is_good_once() {
    let place = Place::new();
    let mut office = place.open();
    let no = opened(&mut office);
    let secret = secret().unwrap();
    let event = AccountEvent::SecondFactor { secret: Some(secret.clone()) };
    office.change_account(no, event, "a.sadykov", NOW).unwrap();
    let check = |office: &Office, code: Option<&str>, at: i64| {
        office.accounts().credentials("a.sadykov").check(PASSWORD, code, at)
    };
    assert_eq!(check(&office, None, NOW), Err(SignInError::CodeAsked));
    let code = totp(&secret).unwrap().generate(NOW as u64 / 1000).to_string();
    let wrong = if code.starts_with('0') { "100000" } else { "000000" };
    assert_eq!(check(&office, Some(wrong), NOW), Err(SignInError::Wrong));
    let right = check(&office, Some(&code), NOW).unwrap();
    office.begin_session(right, "127.0.0.1", NOW).unwrap();
    assert_eq!(check(&office, Some(&code), NOW + 1000), Err(SignInError::Wrong));
    let next = totp(&secret).unwrap().generate(NOW as u64 / 1000 + 60).to_string();
    assert!(check(&office, Some(&next), NOW + 60_000).is_ok());
    // Without the right password a right code says nothing.
    assert_eq!(
        office.accounts().credentials("a.sadykov").check("құпия сөз 2025", Some(&next), NOW + 60_000),
        Err(SignInError::Wrong)
    );
}

#[test]
fn what_is_wrong_with_an_account_is_said_and_nothing_is_recorded() {
    let place = Place::new();
    let mut office = place.open();
    opened(&mut office);
    let length = office.journal().len();
    let open = |office: &mut Office, login: &str, password: &str| {
        let new = NewAccount { login, name: "", person: None, password, grants: &[] };
        match office.open_account(new, "administrator", NOW) {
            Err(OfficeError::Account(error)) => error,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(open(&mut office, "A.SADYKOV", PASSWORD), AccountError::LoginTaken("A.SADYKOV".into()));
    assert_eq!(open(&mut office, "a b", PASSWORD), AccountError::Login("a b".into()));
    assert_eq!(open(&mut office, "b", "short"), AccountError::ShortPassword);
    assert_eq!(office.journal().len(), length);
}

#[test]
fn the_table_names_every_action_and_an_own_reach_is_an_employee_s_alone() {
    let named: BTreeSet<Action> = table().keys().copied().collect();
    assert_eq!(named, Action::iter().collect());
    for (action, cells) in table() {
        assert!(!cells.is_empty(), "{action}");
        for (role, reach) in cells {
            assert!(*reach == Reach::Scope || *role == Role::Employee, "{action}: {role}");
        }
    }
    // Who looks after the program sees no people; who checks changes nothing.
    let may = |role: Role| -> Vec<Action> {
        table().iter().filter(|(_, cells)| cells.contains_key(&role)).map(|(action, _)| *action).collect()
    };
    assert!(
        !may(Role::Administrator)
            .iter()
            .any(|a| matches!(a, Action::PersonRead | Action::FamilyRead | Action::CaseRead))
    );
    let changes = [Action::RegisterWrite, Action::PlanDraft, Action::CaseAct, Action::DocumentsWrite, Action::Erase];
    assert!(!may(Role::Auditor).iter().any(|action| changes.contains(action)));
}

fn staff() -> (World, Date) {
    let place = Place::new();
    let mut office = place.open();
    let today = Date::of(2026, 11, 20);
    let prepared = office.prepare(&demo::staff(1, today)).unwrap();
    office.record(prepared, "test", 0, |_, _| {}).unwrap();
    (office.as_known(i64::MAX).unwrap(), today)
}

#[test]
fn a_grant_reaches_as_far_as_its_scope_says() {
    let (world, today) = staff();
    let held = |no: PersonNo| {
        let career = world.career(no);
        career.held_on(today).map(|at| world.staff.post(career.appointments[at].post))
    };
    let actor = |role, scope: Scope| Actor { login: "x".into(), person: None, grants: vec![Grant { role, scope }] };
    let people = || (0..world.people.len() as u32).map(PersonNo).filter(|no| held(*no).is_some());
    let body = Scope { body: Some("emergency".into()), ..Scope::default() };
    let region = Scope { region: Some(71), ..body.clone() };
    let unit_no = world.staff.units.iter().position(|unit| !unit.key.is_empty()).unwrap();
    let unit = Scope { unit: Some(world.staff.units[unit_no].key.clone()), ..Scope::default() };
    for no in people() {
        let post = held(no).unwrap();
        let in_body = &*world.staff.bodies[post.body.index()].key == "emergency";
        let in_region = post.region().is_some_and(|region| region.0 == 71);
        let in_unit = post.unit.is_some_and(|unit| unit.index() == unit_no);
        let may = |scope: &Scope| {
            actor(Role::HrService, scope.clone()).may(Action::PersonRead, Subject::Person(no), &world, today).is_ok()
        };
        assert!(may(&Scope::default()));
        assert_eq!((may(&body), may(&region), may(&unit)), (in_body, in_body && in_region, in_unit), "P{}", no.0);
    }
}

#[test]
fn an_employee_reaches_their_own_file_and_case_and_nobody_else_s() {
    let (world, today) = staff();
    let own = PersonNo(7);
    let grants = vec![Grant { role: Role::Employee, scope: Scope::default() }];
    let actor = Actor { login: "x".into(), person: Some(own), grants };
    let may = |action, subject| actor.may(action, subject, &world, today);
    assert_eq!(may(Action::PersonRead, Subject::Person(own)), Ok(vec![Role::Employee]));
    assert!(may(Action::FamilyRead, Subject::Person(own)).is_ok());
    let denied = may(Action::PersonRead, Subject::Person(PersonNo(8))).unwrap_err();
    assert!(denied.roles.contains(&Role::HrService), "{denied:?}");
    let body = registry::BodyNo(0);
    assert!(may(Action::CaseAct, Subject::Case { id: "x", person: Some(own), body }).is_ok());
    assert!(may(Action::CaseAct, Subject::Case { id: "x", person: Some(PersonNo(8)), body }).is_err());
    assert!(may(Action::CaseAct, Subject::Case { id: "x", person: None, body }).is_err());
    assert!(may(Action::PlanDraft, Subject::Person(own)).is_err());
    // Nobody without a grant may do anything.
    for action in Action::iter() {
        assert!(Actor::default().may(action, Subject::Any, &world, today).is_err());
        assert!(!Actor::default().ever(action));
    }
}
