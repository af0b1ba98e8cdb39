//! The worker: one document as JSON on standard input, its PDF on standard output.
//!
//! It ends with 2 when the input is not a document, with 1 when it cannot be printed for another reason; one line on
//! standard error says why.

use std::io::{Read, Write};
use std::process::ExitCode;

use forms::Document;
use print::PrintError;

const UNREADABLE: u8 = 2;
const FAILED: u8 = 1;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err((code, why)) => {
            eprintln!("lauazym-print: {}", why.replace('\n', " "));
            ExitCode::from(code)
        }
    }
}

fn run() -> Result<(), (u8, String)> {
    let mut input = Vec::new();
    std::io::stdin()
        .read_to_end(&mut input)
        .map_err(|error| (UNREADABLE, format!("standard input cannot be read: {error}")))?;
    let document: Document =
        serde_json::from_slice(&input).map_err(|error| (UNREADABLE, format!("this is not a document: {error}")))?;
    drop(input);
    let file = print::pdf(&document).map_err(|error| {
        let code = if matches!(error, PrintError::Malformed(_)) { UNREADABLE } else { FAILED };
        (code, error.to_string())
    })?;
    let mut out = std::io::stdout().lock();
    out.write_all(&file)
        .and_then(|()| out.flush())
        .map_err(|error| (FAILED, format!("standard output cannot be written: {error}")))
}
