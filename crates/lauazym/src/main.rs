//! `lauazym`: the command line of the register and of the law.

/// Says a line to the reader, from a function that can fail.
macro_rules! say {
    ($($text:tt)*) => {
        $crate::output::say(format!($($text)*))?
    };
}

mod arguments;
mod commands;
mod failure;
mod output;
mod session;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = match arguments::read() {
        Ok(arguments) => arguments,
        Err(refused) => return refused,
    };
    let language = arguments.language();
    match commands::run(arguments) {
        Ok(code) => code.into(),
        // A reader that has seen enough (`| head`) is no fault.
        Err(failure) if failure.is_closed_pipe() => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{}", failure.tell(language));
            failure.exit().into()
        }
    }
}
