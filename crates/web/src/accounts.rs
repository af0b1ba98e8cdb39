//! Who may sign in, and what they may open.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use office::language::Language;

use crate::session::{Secret, digest, same};

/// A session lasts so long without a request, in milliseconds.
const IDLE: i64 = 30 * 60 * 1000;
/// And at most so long, in milliseconds.
const LONGEST: i64 = 12 * 60 * 60 * 1000;

/// A part of the site, as the left column names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// What is due.
    Today,
    /// People.
    People,
    /// Posts and structure.
    Posts,
    /// Rotation.
    Rotation,
    /// The acts.
    Acts,
    /// Scenarios.
    Scenarios,
    /// The journal.
    Journal,
}

/// What a person is at this desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// HR service.
    HrService,
    /// Head of the body.
    Head,
    /// Auditor: reads, and proves.
    Auditor,
}

impl Role {
    /// All of them.
    pub const ALL: [Role; 3] = [Role::HrService, Role::Head, Role::Auditor];

    /// The key, as messages and accounts name it.
    pub fn key(self) -> &'static str {
        match self {
            Role::HrService => "hr-service",
            Role::Head => "head",
            Role::Auditor => "auditor",
        }
    }

    /// What may be opened.
    pub fn opens(self) -> &'static [Section] {
        use Section::{Acts, Journal, People, Posts, Rotation, Scenarios, Today};
        match self {
            Role::HrService | Role::Head => &[Today, People, Posts, Rotation, Acts, Scenarios, Journal],
            Role::Auditor => &[Today, People, Posts, Acts, Scenarios, Journal],
        }
    }

    /// Whether family and health facts are needed for the work.
    pub fn sees_family(self) -> bool {
        !matches!(self, Role::Auditor)
    }
}

/// A session just begun.
pub struct Session {
    /// What the cookie holds. Only its hash is kept here.
    pub cookie: String,
    /// The language the person reads, if one was chosen.
    pub language: Option<Language>,
}

/// Someone signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// As the journal names them.
    pub user: String,
    /// As the page names them; empty where the role is name enough.
    pub name: String,
    /// The language they read, if one was chosen.
    pub language: Option<Language>,
    /// What they are.
    pub role: Role,
}

/// Accounts and sessions.
pub trait Accounts: Send + Sync {
    /// Begins a session for a name and a password that fit.
    fn sign_in(&self, name: &str, password: &str, now: i64) -> Option<Session>;
    /// Whose session this is, if it is still open.
    fn session(&self, cookie: &str, now: i64) -> Option<Signed>;
    /// Ends a session.
    fn sign_out(&self, cookie: &str);
}

/// An account that lives as long as the process does.
#[derive(Clone, Debug)]
pub struct DayAccount {
    /// To sign in with.
    pub user: String,
    /// Drawn by chance at the start.
    pub password: String,
    /// What they may.
    pub role: Role,
}

struct Open {
    user: usize,
    begun: i64,
    last: i64,
}

/// Accounts drawn anew at each start: one a role, for a demo on one's own machine.
pub struct DayAccounts {
    accounts: Vec<DayAccount>,
    sessions: Mutex<HashMap<[u8; 32], Open>>,
}

impl DayAccounts {
    /// One account a role, with passwords drawn by chance.
    ///
    /// # Errors
    /// [`getrandom::Error`] if the system gives no randomness.
    pub fn draw() -> Result<DayAccounts, getrandom::Error> {
        let account =
            |role: Role| Ok(DayAccount { user: role.key().to_owned(), password: Secret::draw()?.short(), role });
        let accounts = Role::ALL.into_iter().map(account).collect::<Result<_, _>>()?;
        Ok(DayAccounts { accounts, sessions: Mutex::default() })
    }

    /// The accounts, to be told to whoever started the process.
    pub fn list(&self) -> &[DayAccount] {
        &self.accounts
    }
}

impl Accounts for DayAccounts {
    fn sign_in(&self, name: &str, password: &str, now: i64) -> Option<Session> {
        let mut found = None;
        for (at, account) in self.accounts.iter().enumerate() {
            // Every password is compared, so that time tells nothing of the names.
            let fits = same(digest(password).as_slice(), digest(&account.password).as_slice());
            if fits && account.user == name.trim() {
                found = Some(at);
            }
        }
        let user = found?;
        let cookie = Secret::draw().ok()?.long();
        let mut sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        sessions.retain(|_, open| open.lives(now));
        sessions.insert(digest(&cookie), Open { user, begun: now, last: now });
        Some(Session { cookie, language: None })
    }

    fn session(&self, cookie: &str, now: i64) -> Option<Signed> {
        let mut sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        let open = sessions.get_mut(&digest(cookie)).filter(|open| open.lives(now))?;
        open.last = now;
        let account = self.accounts.get(open.user)?;
        Some(Signed { user: account.user.clone(), name: String::new(), language: None, role: account.role })
    }

    fn sign_out(&self, cookie: &str) {
        self.sessions.lock().unwrap_or_else(PoisonError::into_inner).remove(&digest(cookie));
    }
}

impl Open {
    fn lives(&self, now: i64) -> bool {
        now - self.last < IDLE && now - self.begun < LONGEST
    }
}
