//! The messages: the files of `i18n/` and the words that the acts' data hold, in one bundle a language.

use std::fmt::Write;
use std::sync::LazyLock;

use acts::Notice;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentValue;
use fluent_bundle::{FluentArgs, FluentResource};

use super::{Language, notice_id, number};
use crate::demo;

struct Source {
    name: &'static str,
    in_languages: [&'static str; 3],
}

macro_rules! sources {
    ($($name:literal),+ $(,)?) => {
        // `include_str!` takes a literal only, so each theme is named; a new file is added here.
        const SOURCES: &[Source] = &[$(Source {
            name: $name,
            in_languages: [
                include_str!(concat!("../../../../i18n/kk/", $name, ".ftl")),
                include_str!(concat!("../../../../i18n/ru/", $name, ".ftl")),
                include_str!(concat!("../../../../i18n/en/", $name, ".ftl")),
            ],
        }),+];
    };
}

sources! {
    "findings",
    "words",
    "asks",
    "answers",
    "attestation",
    "readings",
    "norms",
    "regular-attestation",
    "reserve",
    "appointment",
    "access",
    "documents",
    "procedures",
    "cli",
    "help",
    "import",
    "journal",
    "site",
    "site-cases",
    "site-register",
    "site-rotation",
    "site-law",
}

pub(super) fn sources(language: Language) -> impl Iterator<Item = (&'static str, &'static str)> {
    SOURCES.iter().map(move |source| (source.name, source.in_languages[language as usize]))
}

/// The refusals, warnings and breaches of the acts' data as messages: `notice-<code>`, with `.cure` where there is one.
///
/// Their words are already written as Fluent patterns, each on one line.
fn notices(language: Language) -> String {
    let mut ftl = String::new();
    for Notice { code, message, cure } in acts::notices() {
        // Writing into a String cannot fail.
        let _ = writeln!(ftl, "{} = {}", notice_id(code), message.in_language(language.code()));
        if let Some(cure) = cure {
            let _ = writeln!(ftl, "    .cure = {}", cure.in_language(language.code()));
        }
    }
    ftl
}

/// The names of the regions as messages: `region-abai`.
fn regions(language: Language) -> String {
    let mut ftl = String::new();
    for region in demo::regions() {
        // Writing into a String cannot fail.
        let _ = writeln!(ftl, "region-{} = {}", region.key, region.names.in_language(language.code()));
    }
    ftl
}

type Bundle = FluentBundle<FluentResource>;

fn bundle(language: Language) -> &'static Bundle {
    static BUNDLES: LazyLock<[Bundle; 3]> = LazyLock::new(|| Language::ALL.map(build));
    &BUNDLES[language as usize]
}

fn build(language: Language) -> Bundle {
    let tag = language.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // The three languages are all written from left to right: no marks around what is put in.
    bundle.set_use_isolating(false);
    match language {
        Language::Kk => bundle.set_formatter(Some(|value, _| written(value, Language::Kk))),
        Language::Ru => bundle.set_formatter(Some(|value, _| written(value, Language::Ru))),
        Language::En => bundle.set_formatter(Some(|value, _| written(value, Language::En))),
    }
    let texts = sources(language).map(|(_, text)| text.to_owned()).chain([notices(language), regions(language)]);
    for text in texts {
        // What cannot be read is left out, so that its messages show as missing; the tests read every file strictly.
        let resource = FluentResource::try_new(text).unwrap_or_else(|(readable, _)| readable);
        let _ = bundle.add_resource(resource);
    }
    bundle
}

/// How a value that is put in is written: digits in groups, and a yes or no that no message has chosen by in words.
fn written(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        // In English the words are the values themselves; to look them up would lead here again.
        FluentValue::String(said) if language != Language::En && matches!(said.as_ref(), "yes" | "no") => {
            message(language, said, &FluentArgs::default())
        }
        #[allow(clippy::cast_possible_truncation)] // whole numbers go in
        FluentValue::Number(n) if n.value.fract() == 0.0 => Some(number(language, n.value as i64)),
        _ => None,
    }
}

/// An id may name an attribute of a message: `ask-locality.cure`.
fn split(id: &str) -> (&str, Option<&str>) {
    id.split_once('.').map_or((id, None), |(message, attribute)| (message, Some(attribute)))
}

pub(super) fn has(language: Language, id: &str) -> bool {
    let (id, attribute) = split(id);
    let Some(message) = bundle(language).get_message(id) else { return false };
    attribute.map_or(message.value().is_some(), |name| message.get_attribute(name).is_some())
}

pub(super) fn message(language: Language, id: &str, args: &FluentArgs<'_>) -> Option<String> {
    let (id, attribute) = split(id);
    let bundle = bundle(language);
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        None => message.value()?,
        Some(name) => message.get_attribute(name)?.value(),
    };
    let mut faults = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut faults);
    faults.is_empty().then(|| text.into_owned())
}
