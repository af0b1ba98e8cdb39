//! Cases over the journal: who may take a step, what is recorded, what a later start and a later reader find.
#![allow(clippy::unwrap_used)]

use calendar::{Date, WorkingCalendar};
use office::access::{Actor, Grant, Role, Scope};
use office::accounts::NewAccount;
use office::cases::{StepError, Taken, When};
use office::papers::{FileType, LARGEST, PaperError, scan};
use office::{Office, demo};
use procedures::rotation::{CaseId, Command};
use procedures::{Code, DocumentKind, DocumentRef};
use registry::PersonNo;
use serde_json::{Value, json};
use tempfile::TempDir;

const BODY: &str = "emergency";

struct Place(TempDir);

impl Place {
    fn open(&self) -> Office {
        Office::open(&self.0.path().join("data"), &self.0.path().join("keys")).unwrap()
    }
}

/// The demo's staff, and two of its people of one body of whom all is recorded that a plan must show.
fn place() -> (Place, [PersonNo; 2]) {
    let place = Place(tempfile::tempdir().unwrap());
    let mut office = Office::create(&place.0.path().join("data"), &place.0.path().join("keys")).unwrap();
    let today = Date::of(2026, 8, 20);
    let prepared = office.prepare(&demo::staff(1, today)).unwrap();
    office.record(prepared, "test", 0, |_, _| {}).unwrap();
    let view = office::query::View {
        world: office.world(),
        calendar: WorkingCalendar::kazakhstan(),
        on: today,
        readings: None,
    };
    let body = office.world().staff.find_body(BODY).unwrap();
    let list = view.due_list(2027, Some(body)).unwrap();
    let law = view.law(Some(body)).unwrap();
    let full = list.rows.iter().filter(|row| {
        let person = office.world().person(row.person).unwrap();
        let career = office.world().career(row.person);
        let row = norms::rotation::FormRow { person, career, on: today, intended: row.post };
        norms::rotation::plan_form(&row, &law, &mut norms::Silent).determined().is_some_and(|found| found.lawful())
    });
    let people: Vec<PersonNo> = full.map(|row| row.person).take(2).collect();
    (place, [people[0], people[1]])
}

fn actor(role: Role, person: Option<PersonNo>) -> Actor {
    let scope = Scope { body: (role != Role::Employee).then(|| BODY.into()), ..Scope::default() };
    Actor { login: role.to_string(), person, grants: vec![Grant { role, scope }] }
}

fn plan() -> CaseId {
    format!("rotation/planning/{BODY}/2027").parse().unwrap()
}

fn take(
    office: &mut Office,
    who: &Actor,
    step: Value,
    papers: &[DocumentKind],
    today: &str,
) -> Result<Taken, StepError> {
    let command: Command = serde_json::from_value(json!({ "planning": step })).unwrap();
    let documents: Vec<DocumentRef> = papers.iter().map(|kind| DocumentRef::of(*kind)).collect();
    let calendar = WorkingCalendar::kazakhstan();
    office.take_step(
        who,
        &plan(),
        &command,
        When { today: today.parse().unwrap(), at: 1, calendar, documents: &documents },
    )
}

/// The key of the post that a person holds.
fn held(office: &Office, no: PersonNo) -> Box<str> {
    let post = office.world().career(no).appointments.last().unwrap().post;
    office.world().staff.post(post).key.clone()
}

fn rows(office: &Office, people: [PersonNo; 2]) -> Value {
    json!({ "draft": { "rows": people.map(|no| json!({ "person": no, "post": held(office, no) })) } })
}

/// The plan approved by the head.
fn approved(office: &mut Office, people: [PersonNo; 2]) {
    let (hr, head) = (actor(Role::HrService, None), actor(Role::Head, None));
    take(office, &hr, json!("open"), &[], "2026-08-25").unwrap();
    let rows = rows(office, people);
    take(office, &hr, rows, &[], "2026-10-10").unwrap();
    take(office, &hr, json!("submit"), &[DocumentKind::Plan], "2026-10-20").unwrap();
    take(office, &head, json!("approve"), &[DocumentKind::Plan], "2026-11-02").unwrap();
}

#[test]
fn a_plan_goes_its_way_through_four_hands_and_stands_after_a_new_start_and_from_a_snapshot() {
    let (place, people) = place();
    let mut office = place.open();
    approved(&mut office, people);
    take(&mut office, &actor(Role::HrService, None), json!("distribute"), &[DocumentKind::Dispatch], "2026-11-03")
        .unwrap();
    for no in people {
        let step = json!({ "acquaint": { "person": no } });
        take(&mut office, &actor(Role::Employee, Some(no)), step, &[DocumentKind::AcquaintanceSheet], "2026-11-05")
            .unwrap();
    }
    let state = |office: &Office| office.case_book().cases().case(&plan()).state();
    assert_eq!(state(&office), "distributed");
    let steps: Vec<String> =
        office.case_book().of(&plan()).map(|(_, entry)| entry.event.step.step().to_owned()).collect();
    assert_eq!(steps, ["open", "draft", "submit", "approve", "distribute", "acquaint", "acquaint"]);
    // With the approval the rotation of each employee in the plan is begun of itself (R4).
    for no in people {
        let case: CaseId = format!("rotation/employee/P{}/{}", no.0, held(&office, no)).parse().unwrap();
        let state = office.case_book().cases().find(&case).unwrap().state();
        assert!(["expiring", "due"].contains(&state), "{case}: {state}");
    }
    // A day on which a term has passed brings the next step of itself (R5), once.
    let come = |office: &mut Office, today: &str| {
        let calendar = WorkingCalendar::kazakhstan();
        office.come_to(When { today: today.parse().unwrap(), at: 2, calendar, documents: &[] }).unwrap()
    };
    let passed = come(&mut office, "2027-12-31");
    assert_eq!(come(&mut office, "2027-12-31"), 0);
    for no in people {
        let case: CaseId = format!("rotation/employee/P{}/{}", no.0, held(&office, no)).parse().unwrap();
        assert_eq!(office.case_book().cases().find(&case).unwrap().state(), "due", "after {passed} steps");
    }
    // As it stood on an earlier day.
    let then = office.case_book().as_on(Date::of(2026, 10, 25));
    assert_eq!(then.case(&plan()).state(), "submitted");
    let new = NewAccount { login: "hr", name: "", person: None, password: "құпия сөз 2026", grants: &[] };
    let account = office.open_account(new, "administrator", 1).unwrap();
    drop(office);
    let office = place.open();
    assert_eq!(state(&office), "distributed");
    office.keep_snapshot().unwrap();
    drop(office);
    let office = place.open();
    assert_eq!(state(&office), "distributed");
    assert_eq!(office.accounts().find("hr"), Some(account));
    assert_eq!(office.case_book().of(&plan()).count(), 7);
}

#[test]
fn whoever_is_not_entitled_is_refused_and_nothing_is_recorded() {
    let (place, people) = place();
    let mut office = place.open();
    approved(&mut office, people);
    let length = office.journal().len();
    // Another body's HR service does not reach the case; an auditor never acts.
    let scope = Scope { body: Some("internal-affairs".into()), ..Scope::default() };
    let other = Actor { grants: vec![Grant { role: Role::HrService, scope }], ..actor(Role::HrService, None) };
    for who in [other, actor(Role::Auditor, None), actor(Role::Administrator, None), Actor::default()] {
        let denied = take(&mut office, &who, json!("distribute"), &[DocumentKind::Dispatch], "2026-11-03");
        assert!(matches!(denied, Err(StepError::Denied(_))), "{who:?}: {denied:?}");
    }
    // The procedure names the clause where the role reaches the case and the step is another's.
    let head =
        take(&mut office, &actor(Role::Head, None), json!("distribute"), &[DocumentKind::Dispatch], "2026-11-03");
    let Err(StepError::Refused(refused)) = head else { panic!("{head:?}") };
    assert!(refused.names(Code::WrongActor), "{refused:?}");
    // An employee signs for their own row, and for no other.
    let employee = actor(Role::Employee, Some(people[0]));
    let sign = |office: &mut Office, no: PersonNo| {
        take(
            office,
            &employee,
            json!({ "acquaint": { "person": no } }),
            &[DocumentKind::AcquaintanceSheet],
            "2026-11-05",
        )
    };
    assert!(matches!(sign(&mut office, people[1]), Err(StepError::Denied(_))));
    assert_eq!(office.journal().len(), length);
    sign(&mut office, people[0]).unwrap();
    assert_eq!(office.journal().len(), length + 1);
}

#[test]
fn a_late_step_is_taken_and_kept_as_a_breach_with_its_clause() {
    let (place, people) = place();
    let mut office = place.open();
    let hr = actor(Role::HrService, None);
    take(&mut office, &hr, json!("open"), &[], "2026-08-25").unwrap();
    let rows = rows(&office, people);
    take(&mut office, &hr, rows, &[], "2026-10-10").unwrap();
    // Before 1 November: the last day is 31 October (A32).
    let late = take(&mut office, &hr, json!("submit"), &[DocumentKind::Plan], "2026-11-05").unwrap();
    let [breach] = late.breaches.as_slice() else { panic!("{late:?}") };
    assert_eq!(
        (breach.code, &*breach.clause, breach.due),
        (Code::LatePlan, "U2500001070/rules/11", Date::of(2026, 10, 31))
    );
    assert_eq!(breach.days_late, 5);
}

#[test]
fn the_steps_of_a_case_are_sealed() {
    let (place, people) = place();
    let mut office = place.open();
    let hr = actor(Role::HrService, None);
    take(&mut office, &hr, json!("open"), &[], "2026-08-25").unwrap();
    let rows = rows(&office, people);
    take(&mut office, &hr, rows, &[], "2026-10-10").unwrap();
    take(&mut office, &hr, json!("submit"), &[DocumentKind::Plan], "2026-10-20").unwrap();
    let remarks = "Құпия ескерту мәтіні";
    take(&mut office, &actor(Role::Head, None), json!({ "return": { "remarks": remarks } }), &[], "2026-10-22")
        .unwrap();
    drop(office);
    let mut dirs = vec![place.0.path().join("data")];
    while let Some(dir) = dirs.pop() {
        for file in std::fs::read_dir(dir).unwrap() {
            let path = file.unwrap().path();
            if path.is_dir() {
                dirs.push(path);
                continue;
            }
            let bytes = std::fs::read(&path).unwrap();
            assert!(!bytes.windows(remarks.len()).any(|window| window == remarks.as_bytes()), "{}", path.display());
        }
    }
}

#[test]
fn a_paper_is_kept_by_the_hash_of_its_bytes_and_known_by_them_alone() {
    let (place, people) = place();
    let mut office = place.open();
    let (hr, today) = (actor(Role::HrService, None), Date::of(2026, 9, 1));
    let pdf = b"%PDF-1.7\nthe proposal of a head".as_slice();
    let paper = office.keep_paper(&hr, &plan(), ("../../etc/proposal.exe", pdf), today, 1).unwrap();
    assert_eq!((paper.file_type, &*paper.name, paper.size), (FileType::Pdf, "proposal.exe", pdf.len()));
    // SHA-256 by sha256sum.
    assert_eq!(paper.hash.len(), 64);
    let length = office.journal().len();
    assert_eq!(office.keep_paper(&hr, &plan(), ("again.pdf", pdf), today, 2).unwrap(), paper);
    assert_eq!(office.journal().len(), length);
    for (bytes, wrong) in
        [(b"".as_slice(), "empty"), (b"MZ\x90 program", "no PDF"), (&vec![b'%'; LARGEST + 1], "at most")]
    {
        let error = office.keep_paper(&hr, &plan(), ("x.pdf", bytes), today, 2).unwrap_err();
        assert!(error.to_string().contains(wrong), "{error}");
    }
    let auditor = office.keep_paper(&actor(Role::Auditor, None), &plan(), ("x.pdf", pdf), today, 2);
    assert!(matches!(auditor, Err(PaperError::Denied(_))));
    office.keep_snapshot().unwrap();
    drop(office);
    let mut office = place.open();
    let (found, bytes) = office.paper(&plan(), &paper.hash).unwrap().unwrap();
    assert_eq!((found, bytes.as_slice()), (paper, pdf));
    // A paper of a case about a person goes with the person's key.
    let no = people[0];
    let key = held(&office, no);
    let case: CaseId = format!("rotation/employee/P{}/{key}", no.0).parse().unwrap();
    let own = office.keep_paper(&hr, &case, ("x.pdf", pdf), today, 3).unwrap();
    office.erase(no, "administrator", 4, "court").unwrap();
    assert!(office.paper(&case, &own.hash).unwrap().is_none());
    assert_eq!(office.papers().of(&case).count(), 0);
}

#[test]
fn the_scanner_that_a_body_has_refuses_by_its_exit() {
    let folder = tempfile::tempdir().unwrap();
    let script = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        std::fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
        path
    };
    let scanner = script("scan", "#!/bin/sh\nif grep -q EICAR; then echo found EICAR; exit 1; fi\n");
    assert!(scan(&scanner, b"clean").is_ok());
    let refused = scan(&scanner, b"an EICAR test").unwrap_err();
    assert!(matches!(&refused, PaperError::Scanned(why) if why == "found EICAR"), "{refused}");
    assert!(matches!(scan(&folder.path().join("none"), b"x"), Err(PaperError::NoScanner(_))));
}
