//! The documents of rotation: what fills the templates, which template is used, and the files that come of it.
//!
//! A template of the product stands in `templates/<language>/<document>.md`. A body lays its own beside ours: in the folder `templates` of the data,
//! under the same name, or there in a folder named by the body's key.

mod files;
mod letters;
mod plan_form;

use std::path::{Path, PathBuf};

use acts::Cite;
use forms::{Document, Template, TemplateError};
use procedures::rotation::cites;
use serde::Serialize;
use strum::IntoEnumIterator;

use crate::language::Language;

pub use files::{FileError, Written, bytes, worker, write};
pub use letters::{Desk, Item, Letter, Order, PostHeld, ServiceRecord, Submission};
pub use plan_form::{BodyPlan, Gap, PlanData, Row};

/// A document that the decree asks for, or that practice needs beside it.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    strum::Display,
    strum::EnumString,
    strum::EnumIter,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Kind {
    /// The annual plan in its form (rules/11, 13, annex).
    RotationPlan,
    /// The HR service brings the plan before the head, who approves it (rules/9).
    PlanSubmission,
    /// The approved plan goes to the authorised heads (rules/12).
    PlanDispatch,
    /// Who was acquainted with the plan, against signature (rules/14).
    AcquaintanceSheet,
    /// One employee's own row, with the place to sign (rules/14; A35).
    PlanExtract,
    /// The order on a chain or an exchange (rules/17.1).
    Order,
    /// The notice to an employee (rules/17.3).
    Notice,
    /// The submission to the Administration with its enclosures (rules/15(1)).
    Submission,
    /// The service record with a place for the photograph and the special check (rules/15(2), 21(2)).
    ServiceRecord,
}

macro_rules! ours {
    ($($kind:ident = $file:literal),+ $(,)?) => {
        /// The text of our template.
        fn ours(kind: Kind, language: Language) -> &'static str {
            match (kind, language) {
                $(
                    (Kind::$kind, Language::Kk) => include_str!(concat!("../../../../templates/kk/", $file, ".md")),
                    (Kind::$kind, Language::Ru) => include_str!(concat!("../../../../templates/ru/", $file, ".md")),
                    (Kind::$kind, Language::En) => include_str!(concat!("../../../../templates/en/", $file, ".md")),
                )+
            }
        }
    };
}

ours! {
    RotationPlan = "rotation-plan",
    PlanSubmission = "plan-submission",
    PlanDispatch = "plan-dispatch",
    AcquaintanceSheet = "acquaintance-sheet",
    PlanExtract = "plan-extract",
    Order = "order",
    Notice = "notice",
    Submission = "submission",
    ServiceRecord = "service-record",
}

impl Kind {
    /// The name under which the acts' data say that it executes a provision, and the clauses that it executes.
    pub const fn executes(self) -> (&'static str, &'static [Cite]) {
        match self {
            Kind::RotationPlan => ("documents::rotation_plan", &[cites::PLAN_DRAWN_UP, cites::PLAN_CONTENT]),
            Kind::PlanSubmission => ("documents::plan_submission", &[cites::PLAN_GROUND]),
            Kind::PlanDispatch => ("documents::plan_dispatch", &[cites::PLAN_SENT]),
            Kind::AcquaintanceSheet => ("documents::acquaintance_sheet", &[cites::ACQUAINTANCE]),
            Kind::PlanExtract => ("documents::plan_extract", &[cites::ACQUAINTANCE]),
            Kind::Order => ("documents::order", &[cites::ORDER, cites::INTEREST_ORDER]),
            Kind::Notice => ("documents::notice", &[cites::NOTICE]),
            Kind::Submission => ("documents::submission", &[cites::AGREEMENT_SUBMISSION]),
            Kind::ServiceRecord => {
                ("documents::service_record", &[cites::AGREEMENT_SERVICE_RECORD, cites::EXTENSION_SERVICE_RECORD])
            }
        }
    }

    /// All of them, in the order of the procedure.
    pub fn all() -> impl Iterator<Item = Kind> {
        Kind::iter()
    }
}

/// Why a document cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// A template cannot be read from disk.
    #[error("{}: {error}", path.display())]
    Unread {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: std::io::Error,
    },
    /// A template is not right, or names what is not there.
    #[error("{}: {error}", template.display())]
    Template {
        /// The file; of a template of the product, its name.
        template: PathBuf,
        /// What is wrong.
        error: TemplateError,
    },
}

/// The templates: those of the product, and those that lie in a folder.
#[derive(Clone, Debug, Default)]
pub struct Templates {
    folder: Option<PathBuf>,
}

impl Templates {
    /// Those of the product and, before them, those of a folder, whether or not it exists.
    pub fn with(folder: impl Into<PathBuf>) -> Templates {
        Templates { folder: Some(folder.into()) }
    }

    /// Where the template of a document is taken from: the body's own, the folder's, or `None` for the product's.
    pub fn place(&self, kind: Kind, language: Language, body: Option<&str>) -> Option<PathBuf> {
        let folder = self.folder.as_deref()?;
        let name = format!("{kind}.{}.md", language.code());
        // The key of a body is a name, never a way out of the folder.
        let of_body = body.filter(|key| Path::new(key).components().count() == 1 && !key.starts_with('.'));
        let own = of_body.map(|key| folder.join(key).join(&name));
        own.into_iter().chain([folder.join(name)]).find(|path| path.is_file())
    }

    /// The text of the template of a document.
    ///
    /// # Errors
    /// [`DocumentError::Unread`].
    pub fn source(&self, kind: Kind, language: Language, body: Option<&str>) -> Result<String, DocumentError> {
        match self.place(kind, language, body) {
            None => Ok(ours(kind, language).to_owned()),
            Some(path) => std::fs::read_to_string(&path).map_err(|error| DocumentError::Unread { path, error }),
        }
    }

    /// A document filled with data.
    ///
    /// # Errors
    /// [`DocumentError`], naming the template.
    pub fn fill(
        &self,
        kind: Kind,
        language: Language,
        body: Option<&str>,
        data: impl Serialize,
    ) -> Result<Document, DocumentError> {
        let source = self.source(kind, language, body)?;
        let wrong = |error| {
            let name = || PathBuf::from(format!("{kind}.{}.md", language.code()));
            DocumentError::Template { template: self.place(kind, language, body).unwrap_or_else(name), error }
        };
        let into = match language {
            Language::Kk => forms::Language::Kk,
            Language::Ru => forms::Language::Ru,
            Language::En => forms::Language::En,
        };
        Template::read(&source).and_then(|template| template.fill(into, data)).map_err(wrong)
    }
}
