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
