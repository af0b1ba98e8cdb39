//! The words that the parser of the command line says by itself – headings, defaults, what is wrong with a line – in the
//! reader's language.

use clap::builder::StyledStr;
use clap::error::{ContextKind, ErrorKind};
use clap::{Arg, ArgAction, Command, Error};
use office::language::{Language, Value, text};

/// The flags for help and version and the headings, in a language.
pub fn framed(command: Command, language: Language) -> Command {
    let word = |id: &str| text(language, id, &[]);
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).global(true);
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    let command = command
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(help.help(word("cli-usage-help-flag")))
        .arg(version.help(word("cli-usage-version-flag")));
    headed(command, language)
}

fn headed(command: Command, language: Language) -> Command {
    let word = |id: &str| text(language, id, &[]);
    let mut command = command
        .help_template(format!("{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}", word("cli-usage-usage")))
        .subcommand_help_heading(word("cli-usage-commands"))
        .subcommand_value_name(word("cli-usage-command"));
    let arguments: Vec<String> = command.get_arguments().map(|argument| argument.get_id().to_string()).collect();
    for id in arguments {
        command = command.mut_arg(id, |argument| noted(argument, language));
    }
    let subcommands: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in subcommands {
        command = command.mut_subcommand(name, |sub| headed(sub, language));
    }
    command
}

/// An argument under its heading, with its variable, its default and its values after the help.
fn noted(argument: Arg, language: Language) -> Arg {
    let word = |id: &str| text(language, id, &[]);
    let mut help = argument.get_help().map(StyledStr::to_string).unwrap_or_default();
    let mut note = |id: &str, what: String| {
        if !what.is_empty() {
            help += &format!(" [{}: {what}]", word(id));
        }
    };
    if let Some(variable) = argument.get_env() {
        note("cli-usage-variable", variable.to_string_lossy().into_owned());
    }
    let takes_values = argument.get_action().takes_values();
    if takes_values {
        let values = argument.get_possible_values();
        note("cli-usage-values", values.iter().map(|value| value.get_name()).collect::<Vec<_>>().join(", "));
        let defaults = argument.get_default_values().iter().map(|value| value.to_string_lossy());
        note("cli-usage-default", defaults.collect::<Vec<_>>().join(", "));
    }
    let heading = if argument.is_positional() { "cli-usage-arguments" } else { "cli-usage-options" };
    let argument = argument.help(help).help_heading(word(heading));
    if takes_values { argument.hide_env(true).hide_default_value(true).hide_possible_values(true) } else { argument }
}

/// What the parser has to say: the help asked for, or what is wrong with the line and how it would be right.
pub fn told(error: &Error, language: Language) -> String {
    let own = |said: String| said.replace("[OPTIONS]", &format!("[{}]", text(language, "cli-usage-options", &[])));
    let Some(reason) = reason(error, language) else { return own(error.to_string()) };
    let mut lines = vec![text(language, "cli-error", &[("reason", reason.into())])];
    let values = error.get(ContextKind::ValidValue).map(ToString::to_string).filter(|values| !values.is_empty());
    if let Some(values) = values {
        lines.push(format!("  {}: {values}", text(language, "cli-usage-values", &[])));
    }
    let meant = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg];
    if let Some(meant) = meant.iter().find_map(|kind| error.get(*kind)) {
        lines.push(format!("  {}: {meant}", text(language, "cli-usage-meant", &[])));
    }
    if let Some(usage) = error.get(ContextKind::Usage).map(ToString::to_string) {
        let usage = usage.trim_start_matches("Usage:").trim().to_owned();
        lines.push(own(format!("{}: {usage}", text(language, "cli-usage-usage", &[]))));
    }
    lines.push(text(language, "cli-usage-more", &[]));
    lines.join("\n") + "\n"
}

/// What is wrong; `None` for help and for what happens too seldom to have words of its own.
fn reason(error: &Error, language: Language) -> Option<String> {
    let about = |kind| error.get(kind).map(ToString::to_string).unwrap_or_default();
    let (argument, value) = (about(ContextKind::InvalidArg), about(ContextKind::InvalidValue));
    let id = match error.kind() {
        ErrorKind::InvalidSubcommand => "cli-usage-no-such-command",
        ErrorKind::UnknownArgument => "cli-usage-no-such-argument",
        ErrorKind::MissingRequiredArgument => "cli-usage-missing",
        ErrorKind::MissingSubcommand => "cli-usage-missing-command",
        ErrorKind::ArgumentConflict => "cli-usage-conflict",
        ErrorKind::InvalidValue if value.is_empty() => "cli-usage-no-value",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if argument.contains("<DAY>") => "cli-usage-not-a-day",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-usage-wrong-value",
        _ => return None,
    };
    let values: [(&str, Value<'_>); 4] = [
        ("argument", argument.into()),
        ("value", value.into()),
        ("command", about(ContextKind::InvalidSubcommand).into()),
        ("other", about(ContextKind::PriorArg).into()),
    ];
    Some(text(language, id, &values))
}
