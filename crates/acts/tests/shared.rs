//! What several acts leave open in the same words stands once, and each act's own reading says which values it means.

use acts::{acts, shared_readings};

#[test]
fn a_reading_that_is_shared_has_a_value_of_its_own_for_each_shared_one() {
    let mut shared_by = 0;
    for act in acts() {
        for spec in &act.readings {
            let Some(name) = &spec.same_as else { continue };
            let shared = shared_readings().iter().find(|shared| shared.key == *name).expect("a shared question");
            for option in &shared.options {
                let own = spec.from_shared(option);
                assert!(spec.options.iter().any(|o| o == own), "{} {}: {option} stands for {own}", act.id, spec.key);
            }
            let default = spec.default.as_str().unwrap_or_default();
            assert_eq!(spec.from_shared(&shared.default), default, "{} {}: the defaults differ", act.id, spec.key);
            shared_by += 1;
        }
    }
    assert!(shared_by >= 8, "only {shared_by} readings are shared");
}
