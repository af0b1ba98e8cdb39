//! The command line: what can be asked, in the reader's language.

mod account;
mod frame;
mod plan;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use calendar::{Date, DateError};
use clap::{Args, Command, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use norms::rotation::MoveGround;
use office::documents::Kind;
use office::language::{Language, try_text};

use crate::failure::Exit;

pub use account::{Access, Account, Given};
use plan::document;
pub use plan::{Ending, OfPlan, Plan};

/// The register of posts and people, and what the law says of them.
#[derive(Parser, Debug)]
#[command(name = "lauazym", version, disable_help_subcommand = true)]
pub struct Arguments {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Do,
}

#[derive(Args, Debug, Clone)]
pub struct Global {
    /// Where the journal lies
    #[arg(long, global = true, value_name = "DIR", env = "LAUAZYM_DATA", default_value = "lauazym-data")]
    pub data: PathBuf,
    /// Where the keys lie, apart from the data [default: ~/.config/lauazym/keys]
    #[arg(long, global = true, value_name = "DIR", env = "LAUAZYM_KEYS")]
    pub keys: Option<PathBuf>,
    /// How the answer is written
    #[arg(long, global = true, value_enum, default_value = "table")]
    pub format: Format,
    /// Language: kk, ru or en [default: that of the locale]
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub lang: Option<Language>,
    /// The day taken for today
    #[arg(long, global = true, value_name = "DAY", value_parser = day, env = "LAUAZYM_TODAY")]
    pub today: Option<Date>,
    /// A file that overrides days of the working calendar
    #[arg(long, global = true, value_name = "FILE", env = "LAUAZYM_CALENDAR")]
    pub calendar: Option<PathBuf>,
    /// A reading of an ambiguous provision, in place of the one chosen; may be given several times
    #[arg(long, global = true, value_name = "NAME=VALUE")]
    pub reading: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Table,
    Json,
    Csv,
}

#[derive(Subcommand, Debug)]
pub enum Do {
    /// Make a staff of four bodies, import it and show who falls due
    Demo {
        /// End after the demo, without opening the site
        #[arg(long)]
        no_serve: bool,
        #[command(flatten)]
        serving: Serving,
        /// Another seed makes another staff
        #[arg(long, default_value_t = 1070)]
        seed: u64,
    },
    /// Open the site over the register
    Serve {
        #[command(flatten)]
        serving: Serving,
    },
    /// Import a staff register
    Import {
        /// The file or folder to import
        #[arg(required_unless_present = "template")]
        file: Option<PathBuf>,
        /// Write an empty template to this file instead
        #[arg(long, value_name = "FILE", conflicts_with = "file")]
        template: Option<PathBuf>,
        /// Only check, record nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Show a person
    Person {
        /// Number (P12), IIN or name
        person: String,
        /// As of this day
        #[arg(long, value_name = "DAY", value_parser = day)]
        on: Option<Date>,
        /// As it was known at the end of this day
        #[arg(long, value_name = "DAY", value_parser = day)]
        known_on: Option<Date>,
    },
    /// Show who must rotate in a plan year
    Due {
        /// The plan year
        #[arg(long)]
        year: i32,
        /// Only this body
        #[arg(long, value_name = "KEY")]
        body: Option<String>,
        /// Drawn up on this day
        #[arg(long, value_name = "DAY", value_parser = day)]
        on: Option<Date>,
        /// At most so many lines
        #[arg(long, value_name = "N")]
        limit: Option<usize>,
    },
    /// Draw up the rotation plan: the best lawful one, with its reasons
    #[command(subcommand)]
    Plan(Plan),
    /// Who may do what
    #[command(subcommand)]
    Access(Access),
    /// Open, list and change accounts of the site
    #[command(subcommand)]
    Account(Account),
    /// List the templates of documents, or print one
    Template {
        /// The document, such as `order`
        #[arg(value_parser = document)]
        document: Option<Kind>,
    },
    /// Explain what the norms say of a person, clause by clause
    Explain {
        /// Number (P12), IIN or name
        person: String,
        /// As of this day
        #[arg(long, value_name = "DAY", value_parser = day)]
        on: Option<Date>,
        /// The plan year [default: the next]
        #[arg(long)]
        year: Option<i32>,
        /// As it was known at the end of this day
        #[arg(long, value_name = "DAY", value_parser = day)]
        known_on: Option<Date>,
    },
    /// Ask whether a person may take a post
    May {
        /// Number (P12), IIN or name
        person: String,
        /// The post's key in the staff list
        post: String,
        /// The day from which the move would take effect
        #[arg(long, value_name = "DAY", value_parser = day)]
        on: Date,
        /// What the move rests on
        #[arg(long, value_enum, default_value = "plan")]
        ground: Ground,
    },
    /// Ask any norm by its name, over the register or over a file of facts
    Determine {
        /// The norm, such as attestation::quorum; `lauazym norms` lists them
        norm: String,
        /// People of the register: number (P12), IIN or name
        person: Vec<String>,
        /// A file of facts (YAML or JSON), or a scenario whose facts are taken
        #[arg(long, value_name = "FILE")]
        facts: Option<PathBuf>,
        /// A fact in place of the one of the file: PATH=VALUE, such as session.day=2024-06-18; may be given several times
        #[arg(long, value_name = "PATH=VALUE")]
        set: Vec<String>,
        /// As of this day
        #[arg(long, value_name = "DAY", value_parser = day)]
        on: Option<Date>,
        /// As it was known at the end of this day
        #[arg(long, value_name = "DAY", value_parser = day)]
        known_on: Option<Date>,
    },
    /// Show who decides on a post of the nomenclature of Decree 828, and by which way
    Nomenclature {
        /// Row of the List, citation or name of the post
        post: String,
        /// As of this day
        #[arg(long, value_name = "DAY", value_parser = day)]
        on: Option<Date>,
        /// A fact of the very post: PATH=VALUE, such as post.body=health; may be given several times
        #[arg(long, value_name = "PATH=VALUE")]
        set: Vec<String>,
    },
    /// Count the days that follow from an event, each opened to the days counted and skipped
    Deadlines {
        /// The event, such as session
        #[arg(required_unless_present = "list")]
        event: Option<String>,
        /// The day of the event; of a plan year its first day
        #[arg(value_parser = day, required_unless_present = "list")]
        day: Option<Date>,
        /// List the events
        #[arg(long)]
        list: bool,
    },
    /// Run scenarios
    Check {
        /// Scenario files or folders
        #[arg(required_unless_present = "schema")]
        scenarios: Vec<PathBuf>,
        /// Print the form of a scenario as JSON Schema instead
        #[arg(long)]
        schema: bool,
    },
    /// The acts
    #[command(subcommand)]
    Acts(Acts),
    /// The journal
    #[command(subcommand)]
    Journal(Journal),
    /// List the norms that can be asked, with what they need and cite
    Norms,
    /// Print completions for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

/// Where the site is opened.
#[derive(Args, Debug, Clone)]
pub struct Serving {
    /// Address and port on which the site answers
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8080")]
    pub listen: std::net::SocketAddr,
    /// Readers reach the site over TLS, through a proxy before it: cookies then go over nothing else
    #[arg(long)]
    pub behind_tls: bool,
    /// A folder of scenarios to show and run [default: ./scenarios where it is there]
    #[arg(long, value_name = "DIR")]
    pub scenarios: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Ground {
    /// The annual plan
    Plan,
    /// The interest of the service
    Interest,
}

impl From<Ground> for MoveGround {
    fn from(ground: Ground) -> MoveGround {
        match ground {
            Ground::Plan => MoveGround::Plan,
            Ground::Interest => MoveGround::Interest,
        }
    }
}

#[derive(Subcommand, Debug)]
pub enum Acts {
    /// List the acts and when they are in force
    List {
        /// As of this day
        #[arg(long, value_name = "DAY", value_parser = day)]
        on: Option<Date>,
    },
    /// Show an act, a part or a clause
    Show {
        /// ACT, ACT/PART/CLAUSE or ACT@DAY/PART/CLAUSE
        citation: String,
        /// As it was known on this day
        #[arg(long, value_name = "DAY", value_parser = day)]
        known_on: Option<Date>,
    },
    /// Show which provisions are executed
    Coverage,
    /// Show the readings of ambiguous provisions
    Readings {
        /// Only this act
        act: Option<String>,
    },
    /// Record the day of an act's first official publication
    Publish {
        /// Id of the act
        act: String,
        /// The day
        #[arg(value_parser = day)]
        day: Date,
        /// Where it is known from
        #[arg(long)]
        source: String,
        /// The source is still to be confirmed
        #[arg(long)]
        provisional: bool,
    },
    /// Record the choice of a reading
    Choose {
        /// NAME=VALUE
        reading: String,
        /// The body that chooses; the central authority if absent
        #[arg(long, value_name = "KEY")]
        body: Option<String>,
        /// From this day
        #[arg(long, value_name = "DAY", value_parser = day)]
        from: Date,
        /// Who signed
        #[arg(long, value_name = "NAME")]
        signed_by: String,
    },
}

#[derive(Subcommand, Debug)]
pub enum Journal {
    /// Recompute everything and say where something is wrong
    Verify {
        /// A checkpoint kept elsewhere; may be given several times
        #[arg(long, value_name = "FILE")]
        checkpoint: Vec<PathBuf>,
        /// Without the keys: sealed parts stay closed
        #[arg(long)]
        without_keys: bool,
    },
    /// Write the journal as JSON Lines
    Export {
        /// The file [default: standard output]
        file: Option<PathBuf>,
        /// With the wrapped keys of the persons, of use only together with the master key
        #[arg(long)]
        with_keys: bool,
    },
    /// Read a journal from JSON Lines into an empty directory
    Import {
        /// The file
        file: PathBuf,
    },
    /// Copy the running journal
    Backup {
        /// An empty directory
        to: PathBuf,
    },
    /// Take a copy back into an empty directory, verified
    Restore {
        /// The copy
        from: PathBuf,
        /// Take it back though the witness beside the keys knows of more entries than it has
        #[arg(long)]
        accept_loss: bool,
    },
    /// Sign the present state and print it
    Checkpoint,
    /// Destroy a person's key: lawful erasure
    Erase {
        /// Number (P12), IIN or name
        person: String,
        /// The legal ground
        #[arg(long)]
        ground: String,
    },
}

/// Reads a day, written as in an import: `YYYY-MM-DD` or `DD.MM.YYYY`.
fn day(given: &str) -> Result<Date, DateError> {
    let parts: Vec<&str> = given.trim().split('.').collect();
    match parts[..] {
        [day, month, year] => format!("{year}-{month:0>2}-{day:0>2}").parse(),
        _ => given.trim().parse(),
    }
}

impl Arguments {
    /// The reader's language: as asked, else that of the locale, else Kazakh.
    pub fn language(&self) -> Language {
        self.global.lang.unwrap_or_else(language_of_locale)
    }
}

fn language_of_locale() -> Language {
    let set = |name| std::env::var(name).ok().filter(|value: &String| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set).unwrap_or_default();
    // The locale "C" is what programs speak English in.
    if locale == "C" || locale.starts_with("C.") || locale == "POSIX" {
        return Language::En;
    }
    locale.parse().unwrap_or_default()
}

/// Reads the command line; a wrong one ends with what is wrong and how it would be right.
pub fn read() -> Result<Arguments, ExitCode> {
    let language = asked_language().unwrap_or_else(language_of_locale);
    let matches = command(language).try_get_matches();
    matches.and_then(|found| Arguments::from_arg_matches(&found)).map_err(|error| {
        let told = frame::told(&error, language);
        // Where even this cannot be printed there is nobody left to tell.
        if error.use_stderr() {
            let _ = std::io::stderr().write_all(told.as_bytes());
            Exit::Usage.into()
        } else {
            let _ = std::io::stdout().write_all(told.as_bytes());
            Exit::Done.into()
        }
    })
}

/// The language is wanted before the rest is understood: help and errors are written in it.
fn asked_language() -> Option<Language> {
    // An argument need not be Unicode: a file may have any name.
    let mut given = std::env::args_os().map(|argument| argument.to_string_lossy().into_owned());
    while let Some(argument) = given.next() {
        if argument == "--lang" {
            return given.next()?.parse().ok();
        }
        if let Some(language) = argument.strip_prefix("--lang=") {
            return language.parse().ok();
        }
    }
    None
}

/// The command line with its help in a language.
pub fn command(language: Language) -> Command {
    frame::framed(localised(Arguments::command(), "help", language), language)
}

fn localised(command: Command, path: &str, language: Language) -> Command {
    let mut command = match try_text(language, path, &[]) {
        Some(about) => command.about(about),
        None => command,
    };
    let names: Vec<String> = command.get_arguments().map(|argument| argument.get_id().to_string()).collect();
    for name in names {
        if let Some(help) = try_text(language, &format!("{path}-{}", name.replace('_', "-")), &[]) {
            command = command.mut_arg(&name, |argument| argument.help(help));
        }
    }
    let subcommands: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in subcommands {
        let path = format!("{path}-{name}");
        command = command.mut_subcommand(&name, |sub| localised(sub, &path, language));
    }
    command
}
