//! What can be asked of a rotation plan: its draft, wishes, reasons, form and papers.

use std::path::PathBuf;

use calendar::Date;
use clap::{Args, Subcommand, ValueEnum};
use office::documents::Kind;
use registry::{Level, Locality};

use super::day;

/// The year and the body of a plan.
#[derive(Args, Debug, Clone)]
pub struct OfPlan {
    /// The plan year
    #[arg(long)]
    pub year: i32,
    /// Only this body
    #[arg(long, value_name = "KEY")]
    pub body: Option<String>,
}

#[derive(Subcommand, Debug)]
pub enum Plan {
    /// Begin a draft: wishes noted before are dropped
    Draft {
        #[command(flatten)]
        of: OfPlan,
        /// Drawn up on this day
        #[arg(long, value_name = "DAY", value_parser = day)]
        on: Option<Date>,
        /// The head’s weights (TOML) in place of the default
        #[arg(long, value_name = "FILE")]
        policy: Option<PathBuf>,
        /// Print the default weights instead
        #[arg(long)]
        print_policy: bool,
    },
    /// Show the draft
    Show {
        #[command(flatten)]
        of: OfPlan,
    },
    /// Why this post, or why not that one
    Why {
        /// Number (P12), IIN or name
        person: String,
        /// The post asked about [default: the one given]
        post: Option<String>,
        #[command(flatten)]
        of: OfPlan,
    },
    /// What it would change and cost to give a person another post, or none
    WhatIf {
        /// Number (P12), IIN or name
        person: String,
        /// The post [default: the one held now]
        post: Option<String>,
        #[command(flatten)]
        of: OfPlan,
    },
    /// Give a person a post, come what may, and plan the rest around it
    Pin {
        /// Number (P12), IIN or name
        person: String,
        /// The post’s key in the staff list
        post: String,
        #[command(flatten)]
        of: OfPlan,
    },
    /// Keep a person from posts, or with --post a post from people: from everybody where none is named
    Forbid {
        /// A person (number, IIN or name) and posts; with --post people only
        #[arg(value_name = "PERSON POST", required_unless_present = "of_post")]
        names: Vec<String>,
        /// The post that is wished for, in place of a person
        #[arg(long = "post", value_name = "POST")]
        of_post: Option<String>,
        #[command(flatten)]
        of: OfPlan,
    },
    /// Limit a person to some posts, or with --post a post to some people
    Limit {
        /// A person (number, IIN or name) and posts; with --post people only
        #[arg(value_name = "PERSON POST", required = true)]
        names: Vec<String>,
        /// The post that is wished for, in place of a person
        #[arg(long = "post", value_name = "POST")]
        of_post: Option<String>,
        /// To the posts of this region: the first two digits of its KATO code
        #[arg(long, value_name = "CODE", value_parser = clap::value_parser!(u8).range(10..=99), conflicts_with = "of_post")]
        region: Option<u8>,
        /// To the posts of this locality: its KATO code
        #[arg(long, value_name = "CODE", conflicts_with = "of_post")]
        locality: Option<Locality>,
        /// To the posts of this level
        #[arg(long, conflicts_with = "of_post")]
        level: Option<PostLevel>,
        #[command(flatten)]
        of: OfPlan,
    },
    /// Take back what was wished for a person, or with --post for a post
    Release {
        /// Number (P12), IIN or name
        #[arg(required_unless_present = "of_post")]
        person: Option<String>,
        /// The post that is wished for, in place of a person
        #[arg(long = "post", value_name = "POST", conflicts_with = "person")]
        of_post: Option<String>,
        #[command(flatten)]
        of: OfPlan,
    },
    /// Which vacancy more would help the plan most
    Vacancies {
        #[command(flatten)]
        of: OfPlan,
    },
    /// Write the plan in its statutory form: PDF, DOCX or XLSX
    Form {
        #[command(flatten)]
        of: OfPlan,
        /// The file; its ending says the form
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Write over a file that is there
        #[arg(long)]
        replace: bool,
    },
    /// Write the plan’s papers: form, extracts, acquaintance sheets, orders, notices, submissions
    Documents {
        /// Only these [default: all]
        #[arg(value_parser = document)]
        kinds: Vec<Kind>,
        #[command(flatten)]
        of: OfPlan,
        /// The folder
        #[arg(long, value_name = "FOLDER")]
        out: PathBuf,
        /// In which form
        #[arg(long, value_enum, default_value = "docx")]
        r#as: Ending,
        /// Only of these people
        #[arg(long, value_name = "PERSON")]
        person: Vec<String>,
        /// Write over files that are there
        #[arg(long)]
        replace: bool,
    },
    /// Where two plans written as JSON differ
    Diff {
        /// A plan as `plan show --format json` writes it
        first: PathBuf,
        /// Another
        second: PathBuf,
    },
}

/// The form of a written document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Ending {
    /// PDF
    Pdf,
    /// DOCX
    Docx,
    /// XLSX
    Xlsx,
}

impl Ending {
    /// The ending of the file’s name.
    pub fn written(self) -> &'static str {
        match self {
            Ending::Pdf => "pdf",
            Ending::Docx => "docx",
            Ending::Xlsx => "xlsx",
        }
    }
}

pub(super) fn document(text: &str) -> Result<Kind, String> {
    let names = || Kind::all().map(|kind| kind.to_string()).collect::<Vec<_>>().join(", ");
    text.parse().map_err(|_| names())
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum PostLevel {
    /// The central apparatus
    Central,
    /// An oblast, a city of republican significance, the capital
    Regional,
    /// A city, a district, a line
    Territorial,
}

impl From<PostLevel> for Level {
    fn from(level: PostLevel) -> Level {
        match level {
            PostLevel::Central => Level::Central,
            PostLevel::Regional => Level::Regional,
            PostLevel::Territorial => Level::Territorial,
        }
    }
}
