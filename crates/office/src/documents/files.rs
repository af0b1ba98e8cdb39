//! Documents as files: DOCX and XLSX by this program, PDF by the print worker beside it.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use forms::Document;

/// The name of the worker that makes PDF.
const WORKER: &str = "lauazym-print";

/// Why a document cannot be written to a file.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// The ending of the name is none of those that can be written.
    #[error("{}: a document is written as .pdf, .docx or .xlsx", .0.display())]
    Ending(PathBuf),
    /// The disk.
    #[error("{}: {error}", path.display())]
    Disk {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// The writer of DOCX or XLSX.
    #[error(transparent)]
    Form(#[from] forms::WriteError),
    /// The worker that makes PDF is not installed.
    #[error("the print worker {WORKER} is not installed beside this program")]
    NoWorker,
    /// The worker says what is wrong.
    #[error("the print worker: {0}")]
    Worker(String),
}

/// In which form a file was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// PDF/A.
    Pdf,
    /// WordprocessingML.
    Docx,
    /// SpreadsheetML.
    Xlsx,
}

impl Written {
    /// By the ending of a file's name.
    pub fn by_name(path: &Path) -> Option<Written> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "pdf" => Some(Written::Pdf),
            "docx" => Some(Written::Docx),
            "xlsx" => Some(Written::Xlsx),
            _ => None,
        }
    }
}

/// Writes a document to a file in the form that its name says. The file is whole or as it was.
///
/// # Errors
/// [`FileError`].
pub fn write(document: &Document, path: &Path) -> Result<Written, FileError> {
    let form = Written::by_name(path).ok_or_else(|| FileError::Ending(path.to_owned()))?;
    let disk = |error| FileError::Disk { path: path.to_owned(), error };
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let new = path.with_file_name(name);
    let written = into(document, form, &new, &disk).and_then(|()| fs::rename(&new, path).map_err(disk));
    if written.is_err() {
        // What was begun is of no use; that it cannot be removed changes nothing in what went wrong.
        let _ = fs::remove_file(&new);
    }
    written.map(|()| form)
}

/// A document in a form, as bytes.
///
/// # Errors
/// [`FileError`].
pub fn bytes(document: &Document, form: Written) -> Result<Vec<u8>, FileError> {
    match form {
        Written::Pdf => print(document),
        Written::Docx => {
            let mut out = io::Cursor::new(Vec::new());
            forms::docx(document, &mut out)?;
            Ok(out.into_inner())
        }
        Written::Xlsx => {
            let mut out = Vec::new();
            forms::xlsx(document, &mut out)?;
            Ok(out)
        }
    }
}

fn into(
    document: &Document,
    form: Written,
    new: &Path,
    disk: &impl Fn(io::Error) -> FileError,
) -> Result<(), FileError> {
    match form {
        Written::Pdf => {
            let pdf = print(document)?;
            fs::write(new, pdf).map_err(disk)
        }
        Written::Docx => {
            let mut file = BufWriter::new(File::create(new).map_err(disk)?);
            forms::docx(document, &mut file)?;
            file.flush().map_err(disk)
        }
        Written::Xlsx => {
            let file = BufWriter::new(File::create(new).map_err(disk)?);
            Ok(forms::xlsx(document, file)?)
        }
    }
}

/// Where the worker is: as `LAUAZYM_PRINT` says, beside this program, or on the search path.
pub fn worker() -> Option<PathBuf> {
    if let Some(given) = std::env::var_os("LAUAZYM_PRINT") {
        return Some(PathBuf::from(given)).filter(|path| path.is_file());
    }
    let name = format!("{WORKER}{}", std::env::consts::EXE_SUFFIX);
    let beside = std::env::current_exe().ok().and_then(|path| Some(path.parent()?.join(&name)));
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let on_path: Vec<PathBuf> = std::env::split_paths(&paths).map(|folder| folder.join(&name)).collect();
    beside.into_iter().chain(on_path).find(|path| path.is_file())
}

/// The PDF of a document.
fn print(document: &Document) -> Result<Vec<u8>, FileError> {
    let worker = worker().ok_or(FileError::NoWorker)?;
    let failed = |error: io::Error| FileError::Worker(error.to_string());
    let mut child = Command::new(worker)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    if let Some(stdin) = child.stdin.take() {
        // A worker that ends early says why; that its input is closed then says nothing more.
        let mut stdin = BufWriter::new(stdin);
        let _ = serde_json::to_writer(&mut stdin, document).map_err(io::Error::from).and_then(|()| stdin.flush());
    }
    let out = child.wait_with_output().map_err(failed)?;
    if out.status.success() {
        Ok(out.stdout)
    } else {
        Err(FileError::Worker(String::from_utf8_lossy(&out.stderr).trim().to_owned()))
    }
}
