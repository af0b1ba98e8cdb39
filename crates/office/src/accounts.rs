//! Accounts: who can sign in, with which roles, and which sessions stand. All of it is a fold of the journal: who could do
//! what on a day is known as everything else is. What could help a thief is sealed under a key of the account.
//!
//! A session is known by the hash of its token alone. Passwords are kept as Argon2id, second factors as RFC 6238 asks.

use std::collections::{BTreeMap, BTreeSet};

use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use registry::PersonNo;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use totp_rs::{Builder, Totp};

use crate::access::{Actor, Grant};
use crate::{Office, OfficeError};

/// Kind of the entries that hold events of accounts, sealed.
pub const ACCOUNT: &str = "account";
/// The keys of accounts are numbered beyond those of people.
const FIRST_SUBJECT: u64 = 1 << 40;
/// How long a session stands at most, in milliseconds: a working day.
pub const SESSION_MS: i64 = 12 * 60 * 60 * 1000;
/// How long a password must be, in characters.
pub const SHORTEST_PASSWORD: usize = 12;

/// The hash of no password: checking a name that nobody has costs the same time.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5bm9ib2R5$MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI";

/// The number of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AccountNo(pub u32);

impl AccountNo {
    /// The subject under whose key the account's events are sealed.
    pub(crate) fn subject(self) -> u64 {
        FIRST_SUBJECT + u64::from(self.0)
    }

    /// The account whose subject it is.
    pub(crate) fn of_subject(subject: u64) -> Option<AccountNo> {
        subject.checked_sub(FIRST_SUBJECT).and_then(|no| u32::try_from(no).ok()).map(AccountNo)
    }
}

/// What happens to an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum AccountEvent {
    /// Opened.
    Opened {
        /// The name to sign in with.
        login: String,
        /// Who it is, in words.
        name: String,
        /// Who it is in the register.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        person: Option<PersonNo>,
    },
    /// Nobody can sign in any more, and what was signed in is not.
    Closed,
    /// Given a password.
    Password {
        /// Argon2id, as a PHC string.
        hash: String,
    },
    /// Given a second factor, or freed of it.
    SecondFactor {
        /// The shared secret.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        secret: Option<Vec<u8>>,
    },
    /// Given a role.
    Granted(Grant),
    /// A role is taken back.
    Withdrawn(Grant),
    /// Signed in.
    SignedIn {
        /// SHA-256 of the token, in hexadecimal.
        session: String,
        /// When, in Unix milliseconds.
        at: i64,
        /// From where: the address and the browser as they say.
        from: String,
        /// The step of the second factor that was used up.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        step: Option<u64>,
    },
    /// Signed out, or a session revoked.
    SignedOut {
        /// The session.
        session: String,
    },
}

/// An account.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// The name to sign in with.
    pub login: String,
    /// Who it is, in words.
    pub name: String,
    /// Who it is in the register.
    pub person: Option<PersonNo>,
    /// Whether it is closed.
    pub closed: bool,
    /// The roles held.
    pub grants: BTreeSet<Grant>,
    /// Whether a second factor is asked for.
    pub second_factor: bool,
    password: Option<String>,
    secret: Option<Vec<u8>>,
    last_step: Option<u64>,
}

/// A session that stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// Whose it is.
    pub account: AccountNo,
    /// Since when, in Unix milliseconds.
    pub since: i64,
    /// From where.
    pub from: String,
}

/// All accounts and the sessions that stand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Accounts {
    accounts: Vec<Account>,
    logins: BTreeMap<String, AccountNo>,
    sessions: BTreeMap<String, Session>,
}

/// What is needed to tell whether someone is who they say: it can be checked without holding the register.
#[derive(Clone)]
pub struct Credentials {
    /// The account, if there is one that is open.
    account: Option<(AccountNo, Account)>,
}

/// Why nobody is signed in. It never tells whether there is such an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignInError {
    /// The name, the password or the code is not right.
    #[error("the name, the password or the code is not right")]
    Wrong,
    /// The password is right; a code is asked for.
    #[error("the code of the second factor is asked for")]
    CodeAsked,
}

/// Why an account cannot be changed so.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AccountError {
    /// Two accounts would have one name.
    #[error("there is an account “{0}” already")]
    LoginTaken(String),
    /// The name cannot be one.
    #[error("“{0}” cannot be the name of an account: letters, digits, - _ . @, no blanks")]
    Login(String),
    /// The password is too short.
    #[error("a password has at least {SHORTEST_PASSWORD} characters")]
    ShortPassword,
    /// No such account.
    #[error("there is no account “{0}”")]
    Unknown(String),
    /// Hashing failed.
    #[error("the password could not be hashed: {0}")]
    Hash(String),
    /// The system gives no random bytes.
    #[error("the system gives no random bytes: {0}")]
    Random(String),
}

impl Accounts {
    /// Folds an event.
    pub(crate) fn apply(&mut self, no: AccountNo, event: AccountEvent) {
        let at = no.0 as usize;
        if self.accounts.len() <= at {
            self.accounts.resize_with(at + 1, Account::default);
        }
        let account = &mut self.accounts[at];
        match event {
            AccountEvent::Opened { login, name, person } => {
                self.logins.insert(folded(&login), no);
                (account.login, account.name, account.person, account.closed) = (login, name, person, false);
            }
            AccountEvent::Closed => {
                account.closed = true;
                self.sessions.retain(|_, session| session.account != no);
            }
            AccountEvent::Password { hash } => account.password = Some(hash),
            AccountEvent::SecondFactor { secret } => {
                account.second_factor = secret.is_some();
                account.secret = secret;
            }
            AccountEvent::Granted(grant) => {
                account.grants.insert(grant);
            }
            AccountEvent::Withdrawn(grant) => {
                account.grants.remove(&grant);
            }
            AccountEvent::SignedIn { session, at, from, step } => {
                account.last_step = step.or(account.last_step);
                self.sessions.retain(|_, other| other.since + SESSION_MS > at);
                self.sessions.insert(session, Session { account: no, since: at, from });
            }
            AccountEvent::SignedOut { session } => {
                self.sessions.remove(&session);
            }
        }
    }

    /// The number that the next account gets.
    pub(crate) fn next(&self) -> AccountNo {
        // Nobody opens four thousand million accounts.
        AccountNo(u32::try_from(self.accounts.len()).unwrap_or(u32::MAX))
    }

    /// The accounts by number.
    pub fn all(&self) -> impl Iterator<Item = (AccountNo, &Account)> {
        (0u32..).map(AccountNo).zip(&self.accounts)
    }

    /// An account.
    pub fn get(&self, no: AccountNo) -> Option<&Account> {
        self.accounts.get(no.0 as usize)
    }

    /// The account of a name, whatever the case of its letters.
    pub fn find(&self, login: &str) -> Option<AccountNo> {
        self.logins.get(&folded(login)).copied()
    }

    /// What is needed to check a sign-in. For a name that nobody has it takes as long and is never right.
    pub fn credentials(&self, login: &str) -> Credentials {
        let no = self.find(login).filter(|no| self.get(*no).is_some_and(|account| !account.closed));
        let account = no.and_then(|no| Some((no, self.get(no)?.clone())));
        Credentials { account }
    }

    /// Who acts in a session at a moment (Unix milliseconds), if it stands.
    pub fn signed_in(&self, token: &str, at: i64) -> Option<(AccountNo, Actor)> {
        let session = self.sessions.get(&hashed(token))?;
        let account = self.get(session.account).filter(|account| !account.closed)?;
        if at >= session.since + SESSION_MS {
            return None;
        }
        let grants = account.grants.iter().cloned().collect();
        Some((session.account, Actor { login: account.login.clone(), person: account.person, grants }))
    }

    /// The sessions of an account that stand at a moment: the hash of each, and from where.
    pub fn sessions_of(&self, no: AccountNo, at: i64) -> impl Iterator<Item = (&str, &Session)> {
        let stands = move |(_, session): &(&String, &Session)| session.account == no && at < session.since + SESSION_MS;
        self.sessions.iter().filter(stands).map(|(hash, session)| (hash.as_str(), session))
    }
}

impl Credentials {
    /// Whether someone who says this is who they say they are; with the step of the second factor that is thereby used up. It takes
    /// some hundredths of a second: that is what keeps passwords from being guessed.
    ///
    /// # Errors
    /// [`SignInError`].
    pub fn check(&self, password: &str, code: Option<&str>, at: i64) -> Result<(AccountNo, Option<u64>), SignInError> {
        let hash = self.account.as_ref().and_then(|(_, account)| account.password.as_deref()).unwrap_or(NOBODY);
        let parsed = PasswordHash::new(hash).map_err(|_| SignInError::Wrong)?;
        let right = Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok();
        let Some((no, account)) = self.account.as_ref().filter(|_| right) else {
            return Err(SignInError::Wrong);
        };
        let Some(secret) = &account.secret else { return Ok((*no, None)) };
        let code = code.map(str::trim).filter(|code| !code.is_empty()).ok_or(SignInError::CodeAsked)?;
        let seconds = u64::try_from(at / 1000).unwrap_or_default();
        let step = totp(secret).and_then(|totp| totp.check(code, seconds)).ok_or(SignInError::Wrong)?;
        // A code is good once.
        if account.last_step.is_some_and(|last| step <= last) {
            return Err(SignInError::Wrong);
        }
        Ok((*no, Some(step)))
    }
}

/// A new password as it is kept.
///
/// # Errors
/// [`AccountError::ShortPassword`], or that it cannot be hashed.
pub fn password_hash(password: &str) -> Result<String, AccountError> {
    if password.chars().count() < SHORTEST_PASSWORD {
        return Err(AccountError::ShortPassword);
    }
    let hash = Argon2::default().hash_password(password.as_bytes());
    hash.map(|hash| hash.to_string()).map_err(|error| AccountError::Hash(error.to_string()))
}

/// A name that an account can have.
///
/// # Errors
/// [`AccountError::Login`].
pub fn checked_login(login: &str) -> Result<String, AccountError> {
    let login = login.trim();
    let fits = |letter: char| letter.is_alphanumeric() || "-_.@".contains(letter);
    if login.is_empty() || login.chars().count() > 64 || !login.chars().all(fits) {
        return Err(AccountError::Login(login.to_owned()));
    }
    Ok(login.to_owned())
}

/// Random bytes as text that fits a cookie.
///
/// # Errors
/// [`AccountError::Random`].
pub fn token() -> Result<String, AccountError> {
    let mut bytes = [0u8; 32];
    getrandom::fill(&mut bytes).map_err(|error| AccountError::Random(error.to_string()))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// A new shared secret of a second factor (RFC 4226 asks for 20 bytes).
///
/// # Errors
/// [`AccountError::Random`].
pub fn secret() -> Result<Vec<u8>, AccountError> {
    let mut bytes = vec![0u8; 20];
    getrandom::fill(&mut bytes).map_err(|error| AccountError::Random(error.to_string()))?;
    Ok(bytes)
}

/// The second factor of a secret: SHA-1, six digits, thirty seconds, as every application for it knows.
pub fn totp(secret: &[u8]) -> Option<Totp> {
    Builder::new().with_secret(secret.to_vec()).build().ok()
}

/// The hash by which a session is known.
pub fn hashed(token: &str) -> String {
    Sha256::digest(token.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn folded(login: &str) -> String {
    login.trim().to_lowercase()
}

impl Office {
    /// Opens an account with a password.
    ///
    /// # Errors
    /// [`AccountError`] in what is given; the journal.
    pub fn open_account(&mut self, new: NewAccount<'_>, actor: &str, at: i64) -> Result<AccountNo, OfficeError> {
        let login = checked_login(new.login)?;
        if self.accounts().find(&login).is_some() {
            return Err(AccountError::LoginTaken(login).into());
        }
        let no = self.accounts().next();
        let hash = password_hash(new.password)?;
        let mut events = vec![
            AccountEvent::Opened { login, name: new.name.to_owned(), person: new.person },
            AccountEvent::Password { hash },
        ];
        events.extend(new.grants.iter().cloned().map(AccountEvent::Granted));
        self.record_account(no, &events, actor, at)?;
        Ok(no)
    }

    /// Changes an account: password, second factor, roles, closing.
    ///
    /// # Errors
    /// [`AccountError::Unknown`]; the journal.
    pub fn change_account(
        &mut self,
        no: AccountNo,
        event: AccountEvent,
        actor: &str,
        at: i64,
    ) -> Result<(), OfficeError> {
        if self.accounts().get(no).is_none() {
            return Err(AccountError::Unknown(no.0.to_string()).into());
        }
        self.record_account(no, &[event], actor, at)
    }

    /// Begins a session of someone whose [`Credentials`] were right, and gives its token, which is kept nowhere.
    ///
    /// # Errors
    /// The journal; no random bytes.
    pub fn begin_session(
        &mut self,
        (no, step): (AccountNo, Option<u64>),
        from: &str,
        at: i64,
    ) -> Result<String, OfficeError> {
        let token = token()?;
        let login = self.accounts().get(no).map_or_else(String::new, |account| account.login.clone());
        let event = AccountEvent::SignedIn { session: hashed(&token), at, from: from.to_owned(), step };
        self.record_account(no, &[event], &login, at)?;
        Ok(token)
    }

    /// Ends a session, known by its hash: signing out, or revoking.
    ///
    /// # Errors
    /// The journal.
    pub fn end_session(&mut self, no: AccountNo, session: &str, actor: &str, at: i64) -> Result<(), OfficeError> {
        self.record_account(no, &[AccountEvent::SignedOut { session: session.to_owned() }], actor, at)
    }
}

/// An account to be opened.
#[derive(Clone, Copy, Debug)]
pub struct NewAccount<'n> {
    /// The name to sign in with.
    pub login: &'n str,
    /// Who it is, in words.
    pub name: &'n str,
    /// Who it is in the register.
    pub person: Option<PersonNo>,
    /// The password.
    pub password: &'n str,
    /// The roles.
    pub grants: &'n [Grant],
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Were it refused before it is computed, the time of the answer would tell which names there are.
    #[test]
    fn a_name_that_nobody_has_is_checked_against_a_hash_as_costly_as_a_real_one() {
        let nobody = PasswordHash::new(NOBODY).unwrap_or_else(|error| panic!("{error}"));
        let real = password_hash("a password of somebody").unwrap_or_else(|error| panic!("{error}"));
        let real = PasswordHash::new(&real).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!((nobody.algorithm, nobody.version, &nobody.params), (real.algorithm, real.version, &real.params));
    }
}
