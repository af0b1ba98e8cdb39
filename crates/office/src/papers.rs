//! The papers of cases as files: uploads and what the program made. A paper is known by the hash of its bytes, is sealed as its case is, and never
//! changes.

use std::io::Write;
use std::path::Path;
use std::process::{Command as Process, Stdio};

use calendar::Date;
use journal::Sealed;
use procedures::rotation::CaseId;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::access::{Action, Actor, Denied, Subject};
use crate::cases::{body_of, person_of, subject_of};
use crate::{Office, OfficeError};

/// Kind of the entries that hold a paper, sealed.
pub const PAPER: &str = "paper";
/// The greatest size of a paper, in bytes.
pub const LARGEST: usize = 20 * 1024 * 1024;

/// What a file is, by its bytes; what its name says counts for nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, strum::Display, strum::EnumIter)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum FileType {
    /// PDF.
    Pdf,
    /// WordprocessingML.
    Docx,
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
}

impl FileType {
    /// What the bytes are, if any of these.
    pub fn of(bytes: &[u8]) -> Option<FileType> {
        if forms::is_docx(bytes) {
            return Some(FileType::Docx);
        }
        match infer::get(bytes)?.mime_type() {
            "application/pdf" => Some(FileType::Pdf),
            "image/png" => Some(FileType::Png),
            "image/jpeg" => Some(FileType::Jpeg),
            _ => None,
        }
    }

    /// The media type with which it is sent.
    pub fn media_type(self) -> &'static str {
        match self {
            FileType::Pdf => "application/pdf",
            FileType::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            FileType::Png => "image/png",
            FileType::Jpeg => "image/jpeg",
        }
    }
}

/// A paper that is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    /// SHA-256 of its bytes, in hexadecimal.
    pub hash: Box<str>,
    /// The case to which it was given first.
    pub case: CaseId,
    /// The name that the file had.
    pub name: Box<str>,
    /// What it is.
    pub file_type: FileType,
    /// Its size in bytes.
    pub size: usize,
    /// Who gave it, when.
    pub by: Box<str>,
    /// The day.
    pub on: Date,
}

/// The papers by case and hash, each with the entry that holds it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Papers(Vec<(u64, Paper)>);

impl Papers {
    pub(crate) fn keep(&mut self, seq: u64, paper: Paper) {
        self.0.push((seq, paper));
    }

    pub(crate) fn forget(&mut self, gone: impl Fn(&CaseId) -> bool) {
        self.0.retain(|(_, paper)| !gone(&paper.case));
    }

    /// The papers of a case, the first given first.
    pub fn of<'p>(&'p self, case: &'p CaseId) -> impl Iterator<Item = &'p Paper> {
        self.0.iter().map(|(_, paper)| paper).filter(move |paper| paper.case == *case)
    }

    /// A paper of a case with the entry that holds it.
    pub fn find(&self, case: &CaseId, hash: &str) -> Option<(u64, &Paper)> {
        let found = self.0.iter().find(|(_, paper)| paper.case == *case && &*paper.hash == hash);
        found.map(|(seq, paper)| (*seq, paper))
    }
}

/// Why a file is not taken. Nothing was kept.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// The roles held do not reach it.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// The case is of nobody.
    #[error("there is no case {0}")]
    NoSuchCase(CaseId),
    /// Nothing in it.
    #[error("the file is empty")]
    Empty,
    /// Greater than is kept.
    #[error("the file has {0} bytes; at most {LARGEST} are kept")]
    TooLarge(usize),
    /// Not one of the types that are kept, by its bytes.
    #[error("the file is no PDF, DOCX, PNG or JPEG")]
    Type,
    /// The scanner refuses it.
    #[error("the scanner refuses the file: {0}")]
    Scanned(String),
    /// The scanner cannot be run: then nothing is kept.
    #[error("the scanner cannot be run: {0}")]
    NoScanner(std::io::Error),
    /// The register or its journal.
    #[error(transparent)]
    Office(#[from] OfficeError),
}

/// Runs the scanner that a body has configured: the bytes on its input; any exit but 0 refuses them.
///
/// # Errors
/// [`PaperError::Scanned`], [`PaperError::NoScanner`].
pub fn scan(scanner: &Path, bytes: &[u8]) -> Result<(), PaperError> {
    let child = Process::new(scanner).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
    let mut child = child.map_err(PaperError::NoScanner)?;
    if let Some(mut stdin) = child.stdin.take() {
        // A scanner that has seen enough closes its input; its exit says what it found.
        let _ = stdin.write_all(bytes);
    }
    let out = child.wait_with_output().map_err(PaperError::NoScanner)?;
    if out.status.success() {
        return Ok(());
    }
    Err(PaperError::Scanned(String::from_utf8_lossy(&out.stdout).trim().to_owned()))
}

impl Office {
    /// Keeps a file as a paper of a case. The same bytes a second time are the same paper.
    ///
    /// # Errors
    /// [`PaperError`].
    pub fn keep_paper(
        &mut self,
        who: &Actor,
        case: &CaseId,
        (name, bytes): (&str, &[u8]),
        today: Date,
        at: i64,
    ) -> Result<Paper, PaperError> {
        let world = self.world();
        let body = body_of(case, world).ok_or_else(|| PaperError::NoSuchCase(case.clone()))?;
        let subject = Subject::Case { id: &case.to_string(), person: person_of(case), body };
        who.may(Action::DocumentsWrite, subject, world, today)?;
        self.file_paper(&who.login, case, (name, bytes), today, at)
    }

    /// Keeps a paper that the program itself made for a step of someone whose right to that step was found already.
    ///
    /// # Errors
    /// [`PaperError`].
    pub fn file_paper(
        &mut self,
        login: &str,
        case: &CaseId,
        (name, bytes): (&str, &[u8]),
        today: Date,
        at: i64,
    ) -> Result<Paper, PaperError> {
        let body = body_of(case, self.world()).ok_or_else(|| PaperError::NoSuchCase(case.clone()))?;
        match bytes.len() {
            0 => return Err(PaperError::Empty),
            size if size > LARGEST => return Err(PaperError::TooLarge(size)),
            _ => {}
        }
        let file_type = FileType::of(bytes).ok_or(PaperError::Type)?;
        let hash: Box<str> = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect::<String>().into();
        if let Some((_, paper)) = self.papers().find(case, &hash) {
            return Ok(paper.clone());
        }
        let paper = Paper {
            hash,
            case: case.clone(),
            name: named(name).into(),
            file_type,
            size: bytes.len(),
            by: login.into(),
            on: today,
        };
        self.record_paper(subject_of(case, body), &paper, bytes, login, at)?;
        Ok(paper)
    }

    /// The bytes of a paper of a case; `None` where there is none, or its key was destroyed.
    ///
    /// # Errors
    /// The journal.
    pub fn paper(&self, case: &CaseId, hash: &str) -> Result<Option<(Paper, Vec<u8>)>, OfficeError> {
        let Some((seq, paper)) = self.papers().find(case, hash) else { return Ok(None) };
        let entry = self.journal().entry(seq)?;
        let Sealed::Open(bytes) = self.journal().unseal(&entry)? else { return Ok(None) };
        Ok(parts(&bytes).map(|(_, file)| (paper.clone(), file.to_vec())))
    }
}

/// A paper as it is sealed: what it is, a line break, its bytes. JSON has no line break of its own.
pub(crate) fn sealed(paper: &Paper, bytes: &[u8]) -> Vec<u8> {
    let mut all = crate::fold::json(paper);
    all.push(b'\n');
    all.extend_from_slice(bytes);
    all
}

/// What was sealed, apart again.
pub(crate) fn parts(sealed: &[u8]) -> Option<(&[u8], &[u8])> {
    let at = sealed.iter().position(|byte| *byte == b'\n')?;
    Some((&sealed[..at], &sealed[at + 1..]))
}

/// The last part of a file's name, without anything that could lead elsewhere or be no name.
fn named(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last.chars().filter(|letter| !letter.is_control()).take(120).collect();
    if plain.trim().is_empty() { "file".to_owned() } else { plain }
}
