use crate::place::{Place, run};

#[test]
fn completions_for_bash_know_the_commands() {
    let told = Place::new().run(&["completions", "bash"]).ended(0);
    assert!(told.out.contains("complete -F _lauazym"), "{}", &told.out[..200]);
    assert!(told.out.contains("explain") && told.out.contains("coverage"));
}

#[test]
fn a_command_that_does_not_exist_ends_with_code_2() {
    let told = Place::new().run(&["rotate"]).ended(2);
    assert!(told.err.contains("rotate"), "{}", told.err);
    Place::new().run(&["due"]).ended(2);
    Place::new().run(&["due", "--year", "2027", "--today", "2026-02-30"]).ended(2);
}

#[test]
fn help_is_in_the_language_asked_for() {
    let place = Place::new();
    for arguments in [&["--lang", "ru", "--help"][..], &["--lang=ru", "--help"], &["--help", "--lang", "ru"]] {
        let told = run(&mut place.command(arguments)).ended(0);
        assert!(told.out.contains("Реестр должностей"), "{arguments:?}: {}", told.out);
        assert!(told.out.contains("Акты") && !told.out.contains('⟦'), "{}", told.out);
    }
    let told = run(&mut place.command(&["due", "--help", "--lang", "kk"])).ended(0);
    assert!(told.out.contains("Жоспар"), "{}", told.out);
}

#[test]
fn the_locale_chooses_the_language_where_nothing_else_does() {
    let place = Place::new();
    let help = |variable: &str, locale: &str| run(place.command(&["--help"]).env(variable, locale)).ended(0).out;
    assert!(help("LC_ALL", "ru_RU.UTF-8").contains("Реестр должностей"));
    assert!(help("LANG", "ru_KZ.UTF-8").contains("Реестр должностей"));
    assert!(help("LANG", "C.UTF-8").contains("The register of posts"));
    let kazakh = help("LC_ALL", "kk_KZ.UTF-8");
    assert!(!kazakh.contains("Реестр") && !kazakh.contains("The register"));
    assert_eq!(help("LANG", "de_DE.UTF-8"), kazakh, "Kazakh where the locale names none of the three");
}

#[test]
fn the_norms_are_listed_with_what_they_need_and_cite() {
    let rows = Place::new().rows(&["norms"]);
    let due = rows.iter().find(|row| row["norm"] == "rotation::due").unwrap();
    assert!(due["needs"].to_string().contains("person"), "{due}");
    assert!(due["citations"].to_string().contains("U2500001070/rules/3.1"), "{due}");
    assert!(rows.iter().all(|row| !row["decides"].as_str().unwrap().contains('⟦')));
}

#[test]
fn no_word_of_the_help_is_in_another_language() {
    let place = Place::new();
    for (language, usage, options) in [("kk", "Қолданылуы:", "Параметрлер"), ("ru", "Вызов:", "Параметры")]
    {
        for command in [&["--help"][..], &["due", "--help"], &["acts", "publish", "-h"], &["may", "--help"]] {
            let told = run(place.command(command).args(["--lang", language])).ended(0).out;
            assert!(told.contains(usage) && told.contains(options), "{told}");
            for foreign in
                ["Usage", "Options", "OPTIONS", "COMMAND>", "default", "possible values", "env:", "Print", "⟦"]
            {
                assert!(!told.contains(foreign), "{foreign}: {told}");
            }
        }
    }
}

#[test]
fn a_wrong_line_is_told_in_the_language_of_the_reader() {
    let place = Place::new();
    let wrong: [(&[&str], &str); 7] = [
        (&["explian"], "explain"),
        (&["due", "--yaer", "2027"], "--yaer"),
        (&["due"], "--year"),
        (&["due", "--year", "next"], "next"),
        (&["norms", "--format", "xml"], "csv"),
        (&["due", "--year", "2027", "--on", "31.02.2026"], "31.02.2026"),
        (&["import", "a.xlsx", "--template", "b.xlsx"], "--template"),
    ];
    for (line, offending) in wrong {
        for (language, error) in [("kk", "Қате:"), ("ru", "Ошибка:"), ("en", "Error:")] {
            let told = run(place.command(line).args(["--lang", language])).ended(2).err;
            assert!(told.starts_with(error) && told.contains(offending), "{told}");
            let foreign = ["Usage", "error:", "tip:", "For more"];
            assert!(language == "en" || !foreign.iter().any(|word| told.contains(word)), "{told}");
        }
    }
}

#[test]
fn the_norms_in_csv_have_all_their_citations() {
    let told = Place::new().run(&["norms", "--format", "csv"]).ended(0).out;
    let listed = told.lines().find(|line| line.starts_with("rotation::listed,")).unwrap();
    assert!(listed.contains("U2500001070/list/emergency.7"), "{listed}");
}

#[test]
fn what_a_command_did_is_told_to_scripts_as_an_array_of_objects() {
    let place = Place::new();
    place.run(&["demo", "--no-serve"]).ended(0);
    let publish = ["acts", "publish", "U2500001070", "2025-11-05", "--source", "gazette"];
    assert_eq!(place.rows(&publish)[0]["in-force-from"], "2025-11-16");
    let choose = ["acts", "choose", "absence.excluded=excess", "--from", "2026-01-01", "--signed-by", "the authority"];
    assert_eq!(place.rows(&choose)[0]["recorded"], true);
    assert_eq!(place.rows(&choose)[0]["recorded"], false);
    assert_eq!(place.rows(&["journal", "erase", "P5", "--ground", "a court's ruling"])[0]["person"], "P5");
    let checkpoint = place.rows(&["journal", "checkpoint"]).remove(0);
    assert!(checkpoint["note"].as_str().unwrap().starts_with(checkpoint["origin"].as_str().unwrap()));
}
