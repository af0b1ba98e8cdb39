//! What can go wrong with the journal, in words.

use std::path::Path;

use journal::Error;

use super::{Language, Value, text};

/// What went wrong and what to do: the message `journal-<name>`; a fault that has none speaks as the journal itself does.
pub fn journal_error(language: Language, error: &Error) -> String {
    match told(error) {
        Some((name, values)) => text(language, &format!("journal-{name}"), &values),
        None => error.to_string(),
    }
}

fn shown(value: impl ToString) -> Value<'static> {
    value.to_string().into()
}

fn at(path: &Path) -> Value<'static> {
    shown(path.display())
}

type Told<'e> = (&'static str, Vec<(&'static str, Value<'e>)>);

fn told(error: &Error) -> Option<Told<'_>> {
    Some(match error {
        Error::KeyFileMissing { journal, dir } => {
            ("key-file-missing", vec![("journal", shown(journal)), ("dir", at(dir))])
        }
        Error::KeyFileDamaged { path, what } => ("key-file-damaged", vec![("path", at(path)), ("what", what.into())]),
        Error::KeyFileExposed { path, mode } => {
            ("key-file-exposed", vec![("path", at(path)), ("mode", format!("{mode:o}").into())])
        }
        Error::KeyFileExists { path } => ("key-file-exists", vec![("path", at(path))]),
        Error::KeysInsideData { keys, data } => ("keys-inside-data", vec![("keys", at(keys)), ("data", at(data))]),
        Error::WrongKeys { keys, data, dir } => {
            ("wrong-keys", vec![("keys", shown(keys)), ("data", shown(data)), ("dir", at(dir))])
        }
        Error::PublicKeyDiffers { dir } => ("public-key-differs", vec![("dir", at(dir))]),
        Error::NotAJournal { dir, what } => ("not-a-journal", vec![("dir", at(dir)), ("what", what.into())]),
        Error::NotEmpty { dir } => ("not-empty", vec![("dir", at(dir))]),
        Error::InUse { dir } => ("in-use", vec![("dir", at(dir))]),
        Error::WitnessContradicts { witness, seen, what } => {
            ("witness-contradicts", vec![("witness", at(witness)), ("seen", (*seen).into()), ("what", what.into())])
        }
        Error::WitnessDamaged { path, what } => ("witness-damaged", vec![("path", at(path)), ("what", what.into())]),
        Error::Moved { expected, actual } => {
            ("moved", vec![("expected", (*expected).into()), ("actual", (*actual).into())])
        }
        Error::NoSubject { kind } => ("no-subject", vec![("kind", kind.into())]),
        Error::SubjectErased { subject } => ("subject-erased", vec![("subject", shown(subject))]),
        Error::ReservedKind => ("reserved-kind", vec![]),
        Error::BeyondEnd { asked, len } => ("beyond-end", vec![("asked", (*asked).into()), ("len", (*len).into())]),
        Error::KeyMissing { subject } => ("key-missing", vec![("subject", shown(subject))]),
        Error::SealBroken { what } => ("seal-broken", vec![("what", what.into())]),
        Error::Damaged { at, what } => ("damaged", vec![("at", (*at).into()), ("what", what.into())]),
        Error::SnapshotRefused { seq, what } => {
            ("snapshot-refused", vec![("seq", (*seq).into()), ("what", what.into())])
        }
        Error::Cancelled => ("cancelled", vec![]),
        Error::WriterStopped { why } => ("writer-stopped", vec![("why", why.into())]),
        Error::Import { line, what } => ("import", vec![("line", (*line).into()), ("what", what.into())]),
        Error::Checkpoint { what } => ("checkpoint", vec![("what", what.into())]),
        Error::NoRandomness { what } => ("no-randomness", vec![("what", what.into())]),
        Error::Storage { doing, source } => ("storage", vec![("doing", (*doing).into()), ("reason", shown(source))]),
        Error::File { doing, path, source } => {
            ("file", vec![("doing", (*doing).into()), ("path", at(path)), ("reason", shown(source))])
        }
        _ => return None,
    })
}
