//! How a command can fail, what it says then, and with which exit code it ends.

use std::process::ExitCode;

use office::accounts::{AccountError, SHORTEST_PASSWORD};
use office::language::{Language, journal_error, text};

/// How a command ended. Documented in the README.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done; what was asked is answered.
    Done = 0,
    /// The check failed: a scenario, the coverage, the journal.
    CheckFailed = 1,
    /// The command was not understood.
    Usage = 2,
    /// What was brought is not right: rows of a file, a scenario that cannot be read. Nothing was changed.
    InputRefused = 3,
    /// There is no such person, post, act or norm.
    NotFound = 4,
    /// The register cannot be opened or written.
    Register = 5,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit as u8)
    }
}

/// Why a command could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The register.
    #[error(transparent)]
    Office(#[from] office::OfficeError),
    /// The journal.
    #[error(transparent)]
    Journal(#[from] journal::Error),
    /// A question that could not be put.
    #[error(transparent)]
    Ask(#[from] office::query::AskError),
    /// The act's data.
    #[error(transparent)]
    Law(#[from] norms::LawError),
    /// Nothing of that name.
    #[error("{what}: {name}")]
    NotFound {
        /// Message id of what was looked for.
        what: &'static str,
        /// What was given.
        name: String,
    },
    /// A name that several people have.
    #[error("{name}: {count}")]
    Ambiguous {
        /// The name.
        name: String,
        /// How many have it.
        count: usize,
        /// The first of them.
        some: String,
    },
    /// Something given is not right.
    #[error("{0}")]
    Input(String),
    /// Something given is not right, told by a message of the product.
    #[error("{id}: {value}")]
    Told {
        /// Message id.
        id: &'static str,
        /// What it is about.
        value: String,
    },
    /// A file.
    #[error("{file}: {error}")]
    File {
        /// The file.
        file: String,
        /// Why.
        error: std::io::Error,
    },
}

impl Failure {
    /// Nothing of that name.
    pub fn not_found(what: &'static str, name: impl Into<String>) -> Failure {
        Failure::NotFound { what, name: name.into() }
    }

    /// A file that cannot be read or written.
    pub fn file(file: impl ToString) -> impl FnOnce(std::io::Error) -> Failure {
        move |error| Failure::File { file: file.to_string(), error }
    }

    /// Whether the reader of the output went away.
    pub fn is_closed_pipe(&self) -> bool {
        let kind = match self {
            Failure::File { error, .. } => error.kind(),
            Failure::Journal(journal::Error::File { source, .. }) => source.kind(),
            _ => return false,
        };
        kind == std::io::ErrorKind::BrokenPipe
    }

    /// The exit code.
    pub fn exit(&self) -> Exit {
        match self {
            Failure::Office(office::OfficeError::Refused { .. } | office::OfficeError::Account(_))
            | Failure::Input(_)
            | Failure::File { .. } => Exit::InputRefused,
            Failure::Told { .. } | Failure::Journal(journal::Error::Import { .. }) => Exit::InputRefused,
            Failure::NotFound { .. } | Failure::Ambiguous { .. } => Exit::NotFound,
            Failure::Office(_) | Failure::Journal(_) | Failure::Law(_) => Exit::Register,
            Failure::Ask(_) => Exit::Usage,
        }
    }

    /// What is wrong, where, and what to do, in the reader's language.
    pub fn tell(&self, language: Language) -> String {
        let reason = match self {
            Failure::NotFound { what, name } => text(language, what, &[("name", name.into())]),
            Failure::Ambiguous { name, count, some } => text(
                language,
                "cli-error-ambiguous-person",
                &[("name", name.into()), ("count", (*count).into()), ("some", some.into())],
            ),
            Failure::Office(office::OfficeError::NoRegister { dir }) => {
                text(language, "cli-error-no-register", &[("dir", dir.display().to_string().into())])
            }
            Failure::Office(office::OfficeError::Refused { whom, error }) => {
                text(language, "cli-error-refused", &[("whom", whom.into()), ("reason", error.to_string().into())])
            }
            Failure::Office(office::OfficeError::Account(error)) => account(language, error),
            Failure::File { file, error } => {
                text(language, "cli-error-file", &[("file", file.into()), ("reason", error.to_string().into())])
            }
            Failure::Told { id, value } => text(language, id, &[("value", value.into())]),
            Failure::Journal(error) | Failure::Office(office::OfficeError::Journal(error)) => {
                journal_error(language, error)
            }
            other => other.to_string(),
        };
        text(language, "cli-error", &[("reason", reason.into())])
    }
}

/// What is wrong with what is asked of an account.
fn account(language: Language, error: &AccountError) -> String {
    match error {
        AccountError::LoginTaken(login) => text(language, "cli-error-login-taken", &[("login", login.into())]),
        AccountError::Login(login) => text(language, "cli-error-login", &[("login", login.into())]),
        AccountError::ShortPassword => {
            text(language, "cli-error-short-password", &[("length", SHORTEST_PASSWORD.into())])
        }
        AccountError::Unknown(login) => text(language, "cli-error-no-account", &[("name", login.into())]),
        AccountError::Hash(_) | AccountError::Random(_) => error.to_string(),
    }
}
