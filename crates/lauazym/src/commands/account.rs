//! `access` and `account`: which role may do what, and who has which role.

use std::collections::BTreeMap;
use std::io::{self, BufRead, IsTerminal};

use office::Office;
use office::access::{self, Grant, Role, Scope};
use office::accounts::{AccountEvent, AccountNo, NewAccount};
use serde_json::json;
use strum::IntoEnumIterator;

use crate::arguments::{Account as Do, Format, Given};
use crate::failure::{Exit, Failure};
use crate::output::{Answer, Column, Row, column, say, tell};
use crate::session::{Session, now};

/// The table of roles and actions: a row an action, a column a role.
pub fn table(session: &Session) -> Result<Exit, Failure> {
    let columns = vec![column("action", "cli-column-action"), column("roles", "cli-column-roles")];
    let mut answer = Answer::new(columns);
    for (action, cells) in access::table() {
        let role = |role: &Role| session.text(&format!("access-role-{role}"), &[]);
        let cell = |(of, reach): (&Role, &access::Reach)| match reach {
            access::Reach::Scope => role(of),
            access::Reach::Own => format!("{} ({})", role(of), session.text("access-reach-own", &[])),
        };
        let shown = cells.iter().map(cell).collect::<Vec<_>>().join("; ");
        let all: BTreeMap<String, Option<access::Reach>> =
            Role::iter().map(|role| (role.to_string(), cells.get(&role).copied())).collect();
        let object = json!({ "action": action, "roles": all });
        let words = session.text(&format!("access-action-{action}"), &[]);
        answer.rows.push(Row { shown: vec![words, shown], object });
    }
    answer.write(session)?;
    Ok(Exit::Done)
}

pub fn run(session: &Session, what: Do) -> Result<Exit, Failure> {
    let mut office = session.open()?;
    match what {
        Do::List => list(session, &office),
        Do::Open { login, name, person, given } => {
            let person = person.map(|person| session.person(office.world(), &person)).transpose()?;
            let grants = grants(&office, &given)?;
            let password = password(session)?;
            let new = NewAccount { login: &login, name: &name, person, password: &password, grants: &grants };
            office.open_account(new, &session.actor(), now())?;
            told(session, "cli-account-opened", &login)
        }
        Do::Grant { login, given } => {
            let grants = grants(&office, &given)?;
            change(session, &mut office, &login, grants.into_iter().map(AccountEvent::Granted))
        }
        Do::Withdraw { login, given } => {
            let grants = grants(&office, &given)?;
            change(session, &mut office, &login, grants.into_iter().map(AccountEvent::Withdrawn))
        }
        Do::Close { login } => change(session, &mut office, &login, [AccountEvent::Closed]),
    }
}

fn told(session: &Session, id: &'static str, login: &str) -> Result<Exit, Failure> {
    const LOGIN: Column = column("login", "cli-column-login");
    tell(session, session.text(id, &[("login", login.into())]), vec![(LOGIN, login.into())])?;
    Ok(Exit::Done)
}

fn change(
    session: &Session,
    office: &mut Office,
    login: &str,
    events: impl IntoIterator<Item = AccountEvent>,
) -> Result<Exit, Failure> {
    let no = office.accounts().find(login).ok_or_else(|| Failure::not_found("cli-error-no-account", login))?;
    for event in events {
        office.change_account(no, event, &session.actor(), now())?;
    }
    told(session, "cli-account-changed", login)
}

/// The grants meant, each in the same scope; a body that is not there is no scope.
fn grants(office: &Office, given: &Given) -> Result<Vec<Grant>, Failure> {
    if let Some(key) = &given.body
        && office.world().staff.find_body(key).is_none()
    {
        return Err(Failure::not_found("cli-error-no-body", key));
    }
    let scope = Scope { body: given.body.as_deref().map(Box::from), region: given.region, ..Scope::default() };
    Ok(given.role.iter().map(|role| Grant { role: *role, scope: scope.clone() }).collect())
}

/// A password: asked for at a terminal, where it is not shown; else a line of the standard input.
fn password(session: &Session) -> Result<String, Failure> {
    if io::stdin().is_terminal() {
        let asked = format!("{} ", session.text("cli-account-password", &[]));
        return rpassword::prompt_password(asked).map_err(Failure::file("terminal"));
    }
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line).map_err(Failure::file("standard input"))?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

fn list(session: &Session, office: &Office) -> Result<Exit, Failure> {
    let columns = vec![
        column("login", "cli-column-login"),
        column("name", "cli-column-account-name"),
        column("roles", "cli-column-roles"),
        column("state", "cli-column-account-state"),
    ];
    let mut answer = Answer::new(columns);
    let all: Vec<(AccountNo, &office::accounts::Account)> = office.accounts().all().collect();
    if all.is_empty() && session.format == Format::Table {
        say(session.text("cli-account-none", &[]))?;
        return Ok(Exit::Done);
    }
    for (_, account) in all {
        let role = |grant: &Grant| {
            let role = session.text(&format!("access-role-{}", grant.role), &[]);
            let place =
                [grant.scope.body.as_deref().map(str::to_owned), grant.scope.region.map(|code| code.to_string())];
            let place: Vec<String> = place.into_iter().flatten().collect();
            if place.is_empty() { role } else { format!("{role} ({})", place.join(", ")) }
        };
        let (state, told) = match account.closed {
            true => ("closed", "cli-account-state-closed"),
            false => ("open", "cli-account-state-open"),
        };
        let shown = vec![
            account.login.clone(),
            account.name.clone(),
            account.grants.iter().map(role).collect::<Vec<_>>().join("; "),
            session.text(told, &[]),
        ];
        let object = json!({
            "login": account.login, "name": account.name, "person": account.person.map(|no| format!("P{}", no.0)),
            "roles": account.grants, "state": state, "second-factor": account.second_factor,
        });
        answer.rows.push(Row { shown, object });
    }
    answer.write(session)?;
    Ok(Exit::Done)
}
