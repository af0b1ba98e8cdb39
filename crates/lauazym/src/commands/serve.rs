//! `serve`: the site over the register.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use calendar::Date;
use office::Office;
use office::access::{Grant, Role, Scope};
use office::accounts::{self, AccountEvent, NewAccount};
use registry::{BodyNo, PersonNo};
use web::{Clock, Moment, Settings, Site};

use crate::arguments::Serving;
use crate::failure::{Exit, Failure};
use crate::session::{Session, local, name_of, now, today};

pub fn run(session: &Session, serving: Serving) -> Result<Exit, Failure> {
    let office = session.open()?;
    let nobody = office.accounts().all().all(|(_, account)| account.closed);
    let told = nobody.then(|| session.text("cli-account-none", &[])).into_iter().collect();
    over(session, office, serving, told)
}

/// Opens the site over the demo, with accounts whose passwords are drawn anew and told.
pub fn over_demo(session: &Session, mut office: Office, serving: Serving) -> Result<Exit, Failure> {
    let told = demo_accounts(session, &mut office)?;
    over(session, office, serving, told)
}

/// Opens the site over an opened register and stays until it is asked to end. `told` is said beneath its address.
fn over(session: &Session, office: Office, serving: Serving, told: Vec<String>) -> Result<Exit, Failure> {
    let settings = Settings {
        clock: Box::new(Wall { fixed: session.global.today }),
        calendar: session.calendar.clone(),
        data: session.global.data.clone(),
        keys: session.keys(),
        scenarios: serving.scenarios.or_else(|| Some(PathBuf::from("scenarios")).filter(|folder| folder.is_dir())),
        over_tls: serving.behind_tls,
    };
    let site = Arc::new(Site::new(office, settings));
    let daily = Arc::clone(&site);
    // Ends with the process; a step under way is one transaction of the journal.
    std::thread::spawn(move || {
        loop {
            if let Err(error) = daily.begin_day() {
                eprintln!("{error}");
            }
            std::thread::sleep(NEXT_LOOK);
        }
    });
    let runtime = tokio::runtime::Runtime::new().map_err(Failure::file("tokio"))?;
    runtime.block_on(async {
        let listen = serving.listen;
        let listener = tokio::net::TcpListener::bind(listen).await.map_err(Failure::file(listen))?;
        let address = listener.local_addr().map_err(Failure::file(listen))?;
        say!("\n{}", session.text("cli-serve-open", &[("address", format!("http://{address}/").into())]));
        for line in told {
            say!("{line}");
        }
        say!("{}", session.text("cli-serve-end", &[]));
        web::serve(site, listener).await.map_err(Failure::file(listen))
    })?;
    Ok(Exit::Done)
}

/// How soon after midnight the steps of the new day are taken at the latest.
const NEXT_LOOK: Duration = Duration::from_secs(10 * 60);

/// Characters that are not taken for each other when copied from a screen.
const READABLE: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// Someone whose time ends in the next year, of the body with the smallest plan: whoever tries the site carries that plan through soonest.
fn someone_due(session: &Session, office: &Office) -> Result<Option<PersonNo>, Failure> {
    let view = session.view(office.world(), session.today)?;
    let list = view.due_list(session.today.year() + 1, None)?;
    let mut by_body: BTreeMap<BodyNo, Vec<PersonNo>> = BTreeMap::new();
    for row in list.rows.iter().filter(|row| !row.marked) {
        by_body.entry(office.world().staff.post(row.post).body).or_default().push(row.person);
    }
    Ok(by_body.into_values().min_by_key(Vec::len).and_then(|people| people.first().copied()))
}

/// The accounts of the demo: one a role, opened or given another password; and what is said of them.
fn demo_accounts(session: &Session, office: &mut Office) -> Result<Vec<String>, Failure> {
    let employee = someone_due(session, office)?;
    let roles = [
        (Role::HrService, None),
        (Role::Head, None),
        (Role::Employee, employee),
        (Role::Auditor, None),
        (Role::Administrator, None),
    ];
    let mut told = vec![session.text("cli-serve-accounts", &[])];
    for (role, person) in roles {
        let (login, password) = (role.to_string(), drawn()?);
        // Who is nobody in particular is named by the role, in the language of whoever reads it.
        let name = person.map(|no| name_of(office.world(), no)).unwrap_or_default();
        let role_said = session.text(&format!("access-role-{role}"), &[]);
        let hash = accounts::password_hash(&password).map_err(office::OfficeError::from)?;
        match office.accounts().find(&login) {
            Some(no) => office.change_account(no, AccountEvent::Password { hash }, &session.actor(), now())?,
            None => {
                let grants = [Grant { role, scope: Scope::default() }];
                let new = NewAccount { login: &login, name: &name, person, password: &password, grants: &grants };
                office.open_account(new, &session.actor(), now())?;
            }
        }
        let said = [role_said, name].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(": ");
        told.push(format!("  {login:<14} {password}   {said}"));
    }
    Ok(told)
}

/// A password drawn by chance: sixty bits, as a person types them.
fn drawn() -> Result<String, Failure> {
    let token = accounts::token().map_err(office::OfficeError::from)?;
    let bytes = token.as_bytes().chunks(2).take(12).filter_map(|pair| {
        let pair = std::str::from_utf8(pair).ok()?;
        u8::from_str_radix(pair, 16).ok()
    });
    let letters: Vec<char> = bytes.map(|byte| char::from(READABLE[usize::from(byte % 32)])).collect();
    Ok(letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-"))
}

/// The clock of this machine, in Kazakhstan; the day is that given on the command line, where one is.
struct Wall {
    fixed: Option<Date>,
}

impl Clock for Wall {
    fn now(&self) -> Moment {
        Moment { today: self.fixed.unwrap_or_else(today), now: now() }
    }

    fn local(&self, at: i64) -> String {
        local(at)
    }
}
