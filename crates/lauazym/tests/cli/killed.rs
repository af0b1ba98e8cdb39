//! An import that is killed without warning is there whole, or not at all.

use std::fmt::Write;
use std::fs;
use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::place::{Place, copy, numbers};

const PEOPLE: usize = 2000;
const ROUNDS: u32 = 6;

/// A folder of CSV files with a post and an appointment for each person.
fn write_staff(place: &Place) {
    let mut posts = String::from("post.key,body.key\n");
    let mut people = String::from("person.iin,person.family\n");
    let mut appointments = String::from("person.iin,post.key,appointment.from\n");
    for (no, iin) in numbers().take(PEOPLE).enumerate() {
        writeln!(posts, "P-{no},body").unwrap();
        writeln!(people, "{iin},Тегі{no}").unwrap();
        writeln!(appointments, "{iin},P-{no},2023-02-01").unwrap();
    }
    place.write("csv/posts.csv", &posts);
    place.write("csv/people.csv", &people);
    place.write("csv/appointments.csv", &appointments);
}

fn entries(place: &Place) -> u64 {
    // That the journal is sound is the exit code 0 that this rests on.
    place.rows(&["journal", "verify"])[0]["entries"].as_u64().unwrap()
}

#[test]
fn an_import_killed_at_any_moment_is_recorded_whole_or_not_at_all() {
    let place = Place::new();
    write_staff(&place);
    place.write("first/bodies.csv", "body.key,body.name.kk\nbody,Орган\n");
    place.run(&["import", "first"]).ended(0);
    copy(&place.data(), &place.path("data-before"));
    copy(&place.keys(), &place.path("keys-before"));
    let before = entries(&place);

    // The whole import once: how long it takes here, and what it leaves.
    let start = Instant::now();
    place.run(&["import", "csv"]).ended(0);
    let whole = start.elapsed();
    let after = entries(&place);
    assert!(after >= before + PEOPLE as u64);

    for round in 1..=ROUNDS {
        fs::remove_dir_all(place.data()).unwrap();
        fs::remove_dir_all(place.keys()).unwrap();
        copy(&place.path("data-before"), &place.data());
        copy(&place.path("keys-before"), &place.keys());
        // The journal is written in the second half: most moments lie there.
        let mut child = place.command(&["import", "csv"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        sleep(whole * (ROUNDS + round) / (2 * ROUNDS));
        child.kill().unwrap();
        child.wait().unwrap();
        let found = entries(&place);
        assert!(found == before || found == after, "round {round}: {found} entries, not {before} or {after}");
        if round % 3 == 0 {
            // What was lost is imported, what was there is not said twice.
            place.run(&["import", "csv"]).ended(0);
            assert_eq!(entries(&place), after);
        }
    }
}

#[test]
fn a_register_killed_while_it_is_made_can_be_made_again() {
    for round in 0..12 {
        let place = Place::new();
        place.write("first/bodies.csv", "body.key,body.name.kk\nbody,Орган\n");
        let mut child =
            place.command(&["import", "first"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        // The key comes first: with it the making has begun.
        let begun = || fs::read_dir(place.path("config/lauazym/keys")).is_ok_and(|mut keys| keys.next().is_some());
        while !begun() && child.try_wait().unwrap().is_none() {
            sleep(Duration::from_micros(200));
        }
        sleep(Duration::from_millis(round * 3));
        child.kill().unwrap();
        child.wait().unwrap();
        place.run(&["import", "first"]).ended(0);
        assert_eq!(entries(&place), 1);
    }
}
