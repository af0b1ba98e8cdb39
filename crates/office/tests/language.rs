//! Every finding, question and word of the product is said in Kazakh, Russian and English, with the same values put in.
#![allow(clippy::unwrap_used)] // in a test a fault is an end

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use acts::{Chooser, EntryRule, Kind, Status, cite, list_items, rotation_notices};
use calendar::Date;
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use norms::rotation::Particular;
use norms::rotation::{
    ActForm, Ask, Asks, Consented, Finding, Item, NORMS, Need, Outcome, ProtectedKind, ReadingKey, Readings,
    RefusalCode, Scheme, Warning,
};
use norms::{
    Answer, Authority, Determination, ReadingSet, ReadingUsed, Step, all_norms, attestation, regular_attestation,
};
use office::language::{self, Language, Value, text};
use registry::event::{PostParticulars, RankKind};
use registry::{AbsenceKind, Ground, Level, PostNo, StaffEvent, World};
use schemars::JsonSchema;
use serde_json::{Value as Json, json};
use strum::{IntoEnumIterator, VariantNames};

const DAY: Date = Date::of(2026, 4, 4);
const HEAD: PostNo = PostNo(0);
const DEPUTY: PostNo = PostNo(1);

/// A staff of two posts of one body, the second without a title.
fn staff() -> registry::Staff {
    let mut world = World::default();
    let post = |key: &str, title: Json| {
        let particulars: PostParticulars =
            serde_json::from_value(json!({ "key": key, "body": "internal-affairs", "title": title })).unwrap();
        StaffEvent::Post(Box::new(particulars))
    };
    let body = json!({ "body": { "key": "internal-affairs", "name": { "kk": "ІІМ" } } });
    world.apply_staff(&serde_json::from_value(body).unwrap()).unwrap();
    let titles = json!({ "kk": "Департамент бастығы", "ru": "Начальник департамента", "en": "Head of department" });
    world.apply_staff(&post("1", titles)).unwrap();
    world.apply_staff(&post("2", json!({ "kk": "" }))).unwrap();
    world.staff
}

/// A finding of each sort, with every fact it can have.
fn findings() -> Vec<Finding> {
    let (post, before, from, to, on, until) = (HEAD, DEPUTY, DAY, DAY, DAY, DAY);
    let (kind, fact) = (ProtectedKind::Child, Ask::Locality);
    vec![
        Finding::InForce { from },
        Finding::RowOfTheForm,
        Finding::RowComplete,
        Finding::ParticularShown { particular: Particular::Born, column: 2 },
        Finding::ParticularMissing { particular: Particular::Housing, column: 6 },
        Finding::NotInForce { from, on },
        Finding::Missing { fact },
        Finding::MissingOfPost { fact, post },
        Finding::BodyCovered { covered: false },
        Finding::FallsUnder { post, item: Item(&list_items()[0]) },
        Finding::NotInList { post },
        Finding::StandsAt { post, level: Level::Regional },
        Finding::TermBegan { post, from },
        Finding::TermRestarted { post, from, ground: Ground::Ordinary },
        Finding::TermRestartedUnequal { post, from, before },
        Finding::TermRestartedByDecision { post, from, gap_days: 21 },
        Finding::TermCarriedOver { post, before, ground: Ground::Renaming, gap_days: 0 },
        Finding::CarryOverOpen { post, before, missing: Ask::CarryOverCause },
        Finding::DutiesChangeNothing { from },
        Finding::ThreeYearsPass { from, on },
        Finding::AbsencesJoined { from, to, then_from: DAY, days_off: 2 },
        Finding::AbsenceExcluded { from, to, days: 122, term_passes: DAY },
        Finding::AbsenceCounted { from, to, exceeds_from: DAY },
        Finding::AbsenceOfOtherKind { kind: AbsenceKind::SickLeave, from },
        Finding::AbsenceAfterTerm { from, term_passed: DAY },
        Finding::AbsenceOpen { from, seen_on: DAY, days_so_far: 3, not_before: DAY },
        Finding::TermPasses { on },
        Finding::TermPassesNotBefore { on },
        Finding::NothingLeft { from },
        Finding::Extended { until, ordered: DAY },
        Finding::ExtendsNothing { until, runs_from: DAY },
        Finding::ExtensionLimit { runs_from: DAY, until },
        Finding::TimeEnds { on },
        Finding::InPlan { year: 2027, time_ends: DAY, stands: true },
        Finding::MovedOutBefore { on, year: 2027 },
        Finding::Transitional { term_passed: DAY, commencement: DAY, applies: true },
        Finding::LastDay { counted_from: DAY, on },
        Finding::Protects { kind, from },
        Finding::HoldsNoPost { on },
        Finding::ClaimedDocumentOver { kind: ProtectedKind::Parent, until: on },
        Finding::ClaimedNotProved { kind: ProtectedKind::Parent, fact: Ask::Dependency },
        Finding::Claimed { kind },
        Finding::DoesNotProtect { kind },
        Finding::NotProtected,
        Finding::Relocation { needed: true },
        Finding::ConsentStands { on },
        Finding::ConsentWithdrawn { on, withdrawn: DAY },
        Finding::NoConsent,
        Finding::Decides { authority: Authority::HrService },
        Finding::ActTakesForm { form: ActForm::PresidentialOrder },
        Finding::MoveScheme { from: Level::Central, to: Level::Regional, scheme: Scheme::InterLevel },
        Finding::RanksCompared { one: post, other: before, equal: true },
        Finding::LeftOnBarringGround { post, on, ground: Ground::Rotation, open_from: DAY },
        Finding::BarLifted { decided: DAY },
        Finding::RequirementsCompared { required: 3, met: 1, unmet: 1 },
        Finding::AgreementNeeded { president: false, administration: true },
        Finding::InterestOfService,
        Finding::TookThePlace { post, before },
        Finding::DestinationOpen { post },
        Finding::Refused { code: RefusalCode::NotListed, day: None, post: Some(post) },
        Finding::Warned { warning: Warning::CircumstanceClaimed },
    ]
}

fn step(finding: Finding) -> Step {
    Step { citation: cite("U2500001070/rules/3.1"), finding: finding.into() }
}

/// Name and facts of a finding as they are written.
fn written(finding: &Finding) -> (String, BTreeSet<String>) {
    let json = serde_json::to_value(finding).unwrap();
    let facts = json.get("facts").and_then(Json::as_object).map(|facts| facts.keys().cloned().collect());
    (json["finding"].as_str().unwrap().to_owned(), facts.unwrap_or_default())
}

/// The messages of a language with the names of the values put in; attributes stand as `id.attribute`.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut all = BTreeMap::new();
    for (file, source) in language::sources(language) {
        let read = fluent_syntax::parser::parse(source).unwrap_or_else(|(_, faults)| panic!("{file}: {faults:?}"));
        for entry in &read.body {
            let Entry::Message(message) = entry else { continue };
            let own = message.value.as_ref().map(|value| (message.id.name.to_owned(), value));
            let attributes = message.attributes.iter();
            let attributes = attributes.map(|a| (format!("{}.{}", message.id.name, a.id.name), &a.value));
            for (id, pattern) in own.into_iter().chain(attributes) {
                let mut names = BTreeSet::new();
                collect(pattern, &mut names);
                assert!(all.insert(id.clone(), names).is_none(), "{} {file}: {id} stands twice", language.code());
            }
        }
    }
    all
}

fn collect<S: AsRef<str>>(pattern: &Pattern<S>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, names);
        }
    }
}

fn collect_expression<S: AsRef<str>>(expression: &Expression<S>, names: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, names),
        Expression::Select { selector, variants } => {
            collect_inline(selector, names);
            variants.iter().for_each(|variant| collect(&variant.value, names));
        }
    }
}

fn collect_inline<S: AsRef<str>>(inline: &InlineExpression<S>, names: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => drop(names.insert(id.name.as_ref().to_owned())),
        InlineExpression::Placeable { expression } => collect_expression(expression, names),
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            positional.iter().for_each(|argument| collect_inline(argument, names));
        }
        _ => {}
    }
}

/// The names of an enumeration as the register writes them, taken from the schema of its events.
fn names<T: JsonSchema>() -> Vec<String> {
    fn gather(schema: &Json, names: &mut Vec<String>) {
        names.extend(schema.get("const").and_then(Json::as_str).map(str::to_owned));
        for list in [schema.get("enum"), schema.get("required")] {
            names.extend(
                list.and_then(Json::as_array).into_iter().flatten().filter_map(Json::as_str).map(str::to_owned),
            );
        }
        for list in ["oneOf", "anyOf"] {
            let variants = schema.get(list).and_then(Json::as_array).into_iter().flatten();
            variants.for_each(|variant| gather(variant, names));
        }
    }
    let mut found = Vec::new();
    gather(schemars::schema_for!(T).as_value(), &mut found);
    assert!(!found.is_empty());
    found
}

fn said_everywhere(id: &str) {
    for language in Language::ALL {
        assert!(language::has(language, id), "{}: no message {id}", language.code());
    }
}

#[test]
fn the_languages_have_the_same_messages_with_the_same_values() {
    let kk = messages(Language::Kk);
    for language in [Language::Ru, Language::En] {
        let other = messages(language);
        let ids = |all: &BTreeMap<String, _>| all.keys().cloned().collect::<BTreeSet<String>>();
        let apart: Vec<String> = ids(&kk).symmetric_difference(&ids(&other)).cloned().collect();
        assert!(apart.is_empty(), "not both in kk and {}: {apart:?}", language.code());
        for (id, values) in &kk {
            assert_eq!(values, &other[id], "{}: {id}", language.code());
        }
    }
}

#[test]
fn every_finding_has_a_sentence_that_uses_its_facts() {
    let samples = findings();
    let sampled: BTreeSet<String> = samples.iter().map(|finding| written(finding).0).collect();
    let all: BTreeSet<String> = Finding::VARIANTS.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(sampled, all);
    let messages = messages(Language::Kk);
    let staff = staff();
    for finding in samples {
        let (name, facts) = written(&finding);
        let put_in = messages.get(&format!("finding-{name}")).unwrap_or_else(|| panic!("no finding-{name}"));
        // A refusal's day and post are in the words of its code.
        let facts = if name == "refused" { BTreeSet::from(["code".to_owned()]) } else { facts };
        assert_eq!(put_in, &facts, "finding-{name}");
        for language in Language::ALL {
            let sentence = language::step(language, &step(finding), &staff);
            assert!(!sentence.contains(['⟦', '{', '\u{2068}']), "{}: {sentence}", language.code());
            assert!(!sentence.contains("2026-04-04"), "{}: {sentence}", language.code());
        }
    }
}

#[test]
fn no_sentence_of_a_finding_or_an_ask_is_left_over() {
    let findings = [
        Finding::VARIANTS,
        attestation::Finding::VARIANTS,
        regular_attestation::Finding::VARIANTS,
        norms::reserve::Finding::VARIANTS,
        norms::appointment::Finding::VARIANTS,
    ];
    let findings = findings.into_iter().flatten();
    let mut known: BTreeSet<String> = findings.map(|name| format!("finding-{name}")).collect();
    let asks = Ask::iter().map(|ask| ask.to_string());
    let asks = asks.chain(attestation::Ask::iter().map(|ask| ask.to_string()));
    let asks = asks.chain(regular_attestation::Ask::iter().map(|ask| ask.to_string()));
    let asks = asks.chain(norms::reserve::Ask::iter().map(|ask| ask.to_string()));
    let asks = asks.chain(norms::appointment::Ask::iter().map(|ask| ask.to_string()));
    known.extend(asks.flat_map(|ask| [format!("ask-{ask}"), format!("ask-{ask}.cure")]));
    known.extend(all_norms().map(|norm| norm_id(norm.name)));
    known.extend(option_ids::<Readings>().chain(option_ids::<regular_attestation::Readings>()));
    known.extend(option_ids::<attestation::Readings>().chain(option_ids::<norms::reserve::Readings>()));
    known.extend(option_ids::<norms::appointment::Readings>());
    for id in messages(Language::Kk).keys() {
        let listed = ["finding-", "ask-", "norm-"].iter().any(|prefix| id.starts_with(prefix)) || id.contains("--");
        assert!(!listed || known.contains(id), "{id} says what nothing asks for");
    }
}

fn norm_id(name: &str) -> String {
    format!("norm-{}", name.replace("::", "-").replace('_', "-"))
}

fn option_ids<R: ReadingSet>() -> impl Iterator<Item = String> {
    let named = R::names().iter().filter(|name| !R::is_number(name));
    named.flat_map(|name| R::options(name).iter().map(move |option| language::reading_option_id(name, option)))
}

#[test]
fn every_word_of_the_extraordinary_attestation_is_said() {
    for ask in attestation::Ask::iter() {
        said_everywhere(&format!("ask-{ask}"));
        said_everywhere(&format!("ask-{ask}.cure"));
    }
    // A remark says what its catalogue says.
    let findings = attestation::Finding::VARIANTS.iter().filter(|name| **name != "attestation-noted");
    findings.for_each(|name| said_everywhere(&format!("finding-{name}")));
    attestation::Code::iter().for_each(|code| said_everywhere(&language::notice_id(&code.to_string())));
    attestation::NORMS.iter().for_each(|norm| said_everywhere(&norm_id(norm.name)));
    option_ids::<attestation::Readings>().for_each(|id| said_everywhere(&id));
}

#[test]
fn every_word_of_the_law_layer_is_said() {
    Ask::iter().for_each(|ask| {
        said_everywhere(&format!("ask-{ask}"));
        said_everywhere(&format!("ask-{ask}.cure"));
    });
    Scheme::iter().for_each(|scheme| said_everywhere(&format!("scheme-{scheme}")));
    ActForm::iter().for_each(|form| said_everywhere(&format!("act-form-{form}")));
    ProtectedKind::iter().for_each(|kind| said_everywhere(&format!("protected-kind-{kind}")));
    Particular::iter().for_each(|particular| said_everywhere(&format!("particular-{particular}")));
    Consented::iter().for_each(|consented| said_everywhere(&format!("consented-{consented}")));
    Authority::iter().for_each(|authority| said_everywhere(&format!("authority-{authority}")));
    Need::iter().for_each(|subject| said_everywhere(&format!("subject-{subject}")));
    NORMS.iter().for_each(|norm| said_everywhere(&norm_id(norm.name)));
    option_ids::<Readings>().for_each(|id| said_everywhere(&id));
    for outcome in ["determined", "not-before", "undetermined", "not-applicable", "for-authority", "conflict"] {
        said_everywhere(&format!("outcome-{outcome}"));
    }
    for ground in ["plan", "interest"] {
        said_everywhere(&format!("move-ground-{ground}"));
    }
}

#[test]
fn every_word_of_the_register_is_said() {
    let families: [(&str, Vec<String>); 10] = [
        ("ground", names::<Ground>()),
        ("absence-kind", names::<AbsenceKind>()),
        ("level", names::<Level>()),
        ("role", names::<registry::Role>()),
        ("relation", names::<registry::Relation>()),
        ("circumstance-kind", names::<registry::CircumstanceKind>()),
        ("refusal-of", names::<registry::RefusalOf>()),
        ("waiver-by", names::<registry::WaiverBy>()),
        ("rank-kind", names::<RankKind>()),
        ("cause", names::<registry::ReorganisationCause>()),
    ];
    for (family, names) in families {
        // The refusals of an employee are words of their own: `refusal-of-relocation`, but `refusal-of-offered-post`.
        names.iter().for_each(|name| said_everywhere(&format!("{family}-{name}")));
    }
    for class in ["president-appoints", "president-agrees", "administration-agrees"] {
        said_everywhere(&format!("nomenclature-{class}"));
    }
}

#[test]
fn every_word_of_the_acts_is_said() {
    // Written out, so that a new member of an enumeration is missed here when the match below no longer compiles.
    let status = |status| match status {
        Status::Executed => "executed",
        Status::Recorded => "recorded",
        Status::Informational => "informational",
        Status::Planned => "planned",
    };
    let rule = |rule| match rule {
        EntryRule::OnSigning => "on-signing",
        EntryRule::AfterPublication => "after-publication",
        EntryRule::OnDay => "on-day",
        EntryRule::Backdated => "backdated",
        EntryRule::Unknown => "unknown",
    };
    for act in acts::acts() {
        said_everywhere(match act.kind {
            Kind::Law => "act-kind-law",
            Kind::Decree => "act-kind-decree",
        });
        for part in act.parts.iter().filter(|part| !part.contains('~')) {
            said_everywhere(&format!("part-{part}"));
        }
        act.provisions().iter().for_each(|p| said_everywhere(&format!("status-{}", status(p.status))));
        act.provisions().iter().for_each(|p| said_everywhere(&format!("provision-kind-{}", p.kind)));
        act.editions.iter().for_each(|e| said_everywhere(&format!("entry-rule-{}", rule(e.rule))));
        act.readings.iter().for_each(|reading| {
            said_everywhere(match reading.chosen_by {
                Chooser::Body => "chosen-by-body",
                Chooser::CentralAuthority => "chosen-by-central-authority",
            });
        });
    }
}

#[test]
fn every_refusal_and_warning_speaks_with_the_facts_it_has() {
    let staff = staff();
    for language in Language::ALL {
        for code in RefusalCode::iter() {
            let (message, cure) = language::refusal(language, code, Some(DAY), Some(HEAD), &staff);
            assert!(!message.contains('⟦') && !cure.contains('⟦'), "{}: {code}: {message} {cure}", language.code());
        }
        for warning in Warning::iter() {
            let sentence = language::step(language, &step(Finding::Warned { warning }), &staff);
            assert!(!sentence.contains('⟦'), "{}: {sentence}", language.code());
            assert_ne!(sentence, language::step(language, &step(Finding::NotProtected), &staff));
            assert!(language::has(language, &format!("notice-{warning}")), "{warning}");
        }
    }
    let day = |code| language::refusal(Language::En, code, Some(DAY), Some(HEAD), &staff).0;
    assert!(day(RefusalCode::TermNotExpired).contains("4 April 2026"));
    assert!(day(RefusalCode::ReturnWithinYear).contains("4 April 2026"));
    assert!(day(RefusalCode::NotListed).contains("Head of department"));
}

#[test]
fn every_notice_of_the_catalogue_is_a_message_and_stands_there_only() {
    let written = messages(Language::Kk);
    for notice in rotation_notices() {
        assert!(!written.contains_key(&format!("notice-{}", notice.code)), "{} stands twice", notice.code);
        for language in Language::ALL {
            assert!(language::has(language, &format!("notice-{}", notice.code)), "{}", notice.code);
        }
    }
}

#[test]
fn every_reading_has_its_question_in_the_acts_data() {
    for key in Readings::names() {
        for language in Language::ALL {
            assert_ne!(language::reading_question(language, key), *key);
        }
    }
}

#[test]
fn days_and_numbers_are_written_as_in_official_papers() {
    let day = Date::of(2026, 11, 20);
    assert_eq!(language::date(Language::Kk, day), "2026 жылғы 20 қараша");
    assert_eq!(language::date(Language::Ru, day), "20 ноября 2026 года");
    assert_eq!(language::date(Language::En, day), "20 November 2026");
    assert_eq!(language::number(Language::Ru, 1_234_567), "1\u{a0}234\u{a0}567");
    assert_eq!(language::number(Language::Kk, 110_000), "110\u{a0}000");
    assert_eq!(language::number(Language::En, -12_345), "−12,345");
    assert_eq!(language::number(Language::En, 2027), "2027");
    assert_eq!(text(Language::Ru, "days", &[("days", 12_000.into())]), "12\u{a0}000 дней");
}

#[test]
fn counted_words_take_their_form() {
    let days = |language, count: i32| text(language, "days", &[("days", count.into())]);
    let russian = [(1, "1 день"), (2, "2 дня"), (5, "5 дней"), (11, "11 дней"), (21, "21 день"), (122, "122 дня")];
    for (count, expected) in russian {
        assert_eq!(days(Language::Ru, count), expected);
    }
    assert_eq!((days(Language::En, 1), days(Language::En, 2)), ("1 day".to_owned(), "2 days".to_owned()));
    assert_eq!(days(Language::Kk, 5), "5 күн");
}

#[test]
fn a_language_is_known_by_its_code_and_by_the_locale() {
    for (given, language) in [("kk", Language::Kk), ("ru_KZ.UTF-8", Language::Ru), ("en-GB", Language::En)] {
        assert_eq!(given.parse(), Ok(language));
    }
    assert!("C.UTF-8".parse::<Language>().is_err());
    assert!("deutsch".parse::<Language>().is_err());
}

#[test]
fn a_missing_message_or_value_shows_its_id() {
    assert_eq!(text(Language::Kk, "no-such-text", &[]), "⟦no-such-text⟧");
    assert_eq!(text(Language::Ru, "answer-determined", &[]), "⟦answer-determined⟧");
    assert_eq!(text(Language::En, "answer-determined", &[("value", Value::Word("yes".into()))]), "Determined: yes");
}

#[test]
fn a_post_without_a_title_is_named_by_its_key() {
    let (staff, found) = (staff(), step(Finding::NotInList { post: DEPUTY }));
    assert!(language::step(Language::Ru, &found, &staff).contains("«2»"));
    assert!(language::step(Language::Ru, &step(Finding::NotInList { post: HEAD }), &staff).contains("Начальник"));
}

fn determination(answer: Answer, trace: Vec<Step>) -> Determination {
    Determination { norm: "rotation::due", answer, citations: Vec::new(), trace, readings: Vec::new() }
}

#[test]
fn an_answer_is_one_plain_sentence() {
    let (staff, rule) = (staff(), cite("U2500001070/rules/3.1"));
    let say = |language, answer: Answer| language::answer(language, &determination(answer, Vec::new()), &staff);
    let day = |outcome: Outcome<Date>| say(Language::En, outcome.into());
    assert_eq!(day(Outcome::Determined(DAY)), "Determined: 4 April 2026");
    assert!(day(Outcome::NotBefore(DAY, Asks::of(Ask::AbsenceEnd))).contains("4 April 2026"));
    let open = day(Outcome::Undetermined(Asks::of(Ask::AbsenceEnd)));
    assert_eq!(open, "Cannot be decided; not recorded: the last day of the leave");
    for language in Language::ALL {
        let answers: [Answer; 7] = [
            Outcome::Determined(true).into(),
            Outcome::Determined(122).into(),
            Outcome::NotBefore(3, Asks::of(Ask::AbsenceEnd)).into(),
            Outcome::NotBefore(true, Asks::of(Ask::AbsenceEnd)).into(),
            Outcome::<Date>::NotApplicable(rule).into(),
            Outcome::<Date>::ForAuthority(Authority::Head, rule).into(),
            Outcome::<Date>::Conflict(rule, rule).into(),
        ];
        for answer in answers {
            let sentence = say(language, answer);
            assert!(!sentence.contains('⟦'), "{sentence}");
        }
    }
}

#[test]
fn a_refused_permission_names_its_reasons() {
    let answer = Answer {
        outcome: "determined",
        value: json!({ "lawful": false, "refusals": ["not-listed"], "warnings": [], "agreement": [] }),
        asks: Vec::new(),
        under: Vec::new(),
        authority: None,
    };
    let refused = step(Finding::Refused { code: RefusalCode::NotListed, day: None, post: Some(HEAD) });
    let sentence = language::answer(Language::En, &determination(answer, vec![refused]), &staff());
    assert!(sentence.starts_with("Not allowed") && sentence.contains("Head of department"), "{sentence}");
}

#[test]
fn a_reading_says_what_was_chosen_and_what_would_differ() {
    let other = Answer::from(Outcome::Determined(DAY));
    let used = ReadingUsed {
        key: ReadingKey::Excluded.into(),
        chosen: "whole".to_owned(),
        otherwise: vec![("excess", other)],
    };
    let given = Answer::from(Outcome::Determined(DAY));
    let sentence = language::reading(Language::En, "rotation::due", &used, &given);
    assert!(sentence.contains("the whole absence is left out") && sentence.contains("4 April 2026"), "{sentence}");
}

#[test]
fn of_two_refusals_a_reading_names_the_reasons_that_differ() {
    let refused = |codes: Json| Answer {
        outcome: "determined",
        value: json!({ "lawful": false, "refusals": codes, "warnings": [], "agreement": [] }),
        asks: Vec::new(),
        under: Vec::new(),
        authority: None,
    };
    let (given, other) = (refused(json!(["not-listed"])), refused(json!(["not-listed", "return-within-year"])));
    for language in Language::ALL {
        let reading = |given: &Answer, other: &Answer| {
            let otherwise = vec![("excess", other.clone())];
            language::reading(
                language,
                "rotation::may_take",
                &ReadingUsed { key: ReadingKey::Excluded.into(), chosen: "whole".to_owned(), otherwise },
                given,
            )
        };
        let (added, dropped) = (reading(&given, &other), reading(&other, &given));
        assert_ne!(added, dropped);
        assert!(!added.contains('⟦') && !dropped.contains('⟦'), "{added} {dropped}");
    }
}

#[test]
fn a_clause_is_cited_and_summed_up_from_the_acts_data() {
    assert_eq!(language::cite(Language::Ru, "U2500001070/rules/3.1"), "Указ № 1070, правила, 3.1");
    // The name of the act says already that it is a decree.
    assert_eq!(language::cite(Language::Kk, "U2500001070/decree/3"), "№ 1070 Жарлық, 3");
    assert_eq!(language::cite(Language::En, "no citation"), "no citation");
    for language in Language::ALL {
        assert!(!language::clause(language, "U2500001070/rules/3.1").is_empty());
    }
    assert_eq!(language::clause(Language::En, "U2500001070/rules/999"), "");
}

#[test]
fn a_fault_of_the_journal_is_told_with_what_to_do() {
    let fault = journal::Error::NotEmpty { dir: PathBuf::from("/srv/journal") };
    for language in Language::ALL {
        let told = language::journal_error(language, &fault);
        assert!(told.contains("/srv/journal") && !told.contains('⟦'), "{told}");
    }
}

#[test]
fn the_command_line_asks_for_texts_that_are_there_and_for_all_of_them() {
    let mut asked = BTreeSet::new();
    each_file(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../lauazym/src"), "rs", &mut |_, source| {
        let id = |text: &&str| text.starts_with("cli-") && text.chars().all(|c| c.is_ascii_lowercase() || c == '-');
        asked.extend(source.split('"').filter(id).map(str::to_owned));
    });
    let there = messages(Language::Kk).into_keys().filter(|id| id.starts_with("cli-")).collect::<BTreeSet<_>>();
    let apart: Vec<&String> = asked.symmetric_difference(&there).collect();
    assert!(apart.is_empty(), "asked for and not there, or there and not asked for: {apart:?}");
}

#[test]
fn no_word_mixes_latin_and_cyrillic_letters() {
    for language in Language::ALL {
        for (file, source) in language::sources(language) {
            no_mixed_word(source, &format!("{}/{file}.ftl", language.code()));
        }
    }
    let law = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../law");
    each_file(&law, "toml", &mut |path, source| no_mixed_word(source, &path.display().to_string()));
}

/// Every file of a folder and its folders whose name ends so.
fn each_file(folder: &Path, extension: &str, look: &mut dyn FnMut(&Path, &str)) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            each_file(&path, extension, look);
        } else if path.extension().is_some_and(|found| found == extension) {
            look(&path, &std::fs::read_to_string(&path).unwrap());
        }
    }
}

fn no_mixed_word(source: &str, file: &str) {
    for (at, line) in source.lines().enumerate() {
        assert!(!registry::has_mixed_alphabets(line), "{file}:{}: {line}", at + 1);
    }
}
