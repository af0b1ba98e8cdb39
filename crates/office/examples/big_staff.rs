//! Writes a register of so many people as a folder of CSV files, the same each time:
//! `cargo run --release --example big_staff -- 1000000 <folder>`.
//! With a third argument `read` it then reads the folder and tells how many rows were taken in.

use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use calendar::Date;
use registry::{Iin, World};

/// Posts of one unit.
const POSTS_OF_A_UNIT: usize = 50;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [people, folder, rest @ ..] = &arguments[..] else {
        return Err("give the number of people and the folder to write to".into());
    };
    let (people, folder) = (people.parse()?, Path::new(folder));
    write_folder(people, folder)?;
    if rest.first().is_some_and(|word| word == "read") {
        let mut told = |progress: office::import::Progress| {
            if progress.rows.is_multiple_of(100_000) {
                eprintln!("{} {}", progress.sheet, progress.rows);
            }
        };
        let imported = office::import::read(folder, &World::default(), &mut told)?;
        for (sheet, rows) in imported.rows {
            println!("{sheet}: {rows}");
        }
    }
    Ok(())
}

fn write_folder(people: usize, folder: &Path) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(folder)?;
    let table = |name: &str, heading: &str| -> std::io::Result<BufWriter<File>> {
        let mut file = BufWriter::new(File::create(folder.join(name))?);
        writeln!(file, "{heading}")?;
        Ok(file)
    };
    let mut bodies = table("bodies.csv", "body.key,body.name.kk")?;
    writeln!(bodies, "body,Орган")?;
    let mut units = table("units.csv", "unit.key,body.key,unit.name.kk")?;
    let mut posts = table("posts.csv", "post.key,body.key,unit.key,post.title.kk,post.role")?;
    let mut persons = table("people.csv", "person.iin,person.family,person.given,person.born")?;
    let heading = "person.iin,post.key,appointment.from,appointment.ground,appointment.order.number,left.last-day";
    let mut appointments = table("appointments.csv", heading)?;
    let mut absences = table("absences.csv", "person.iin,absence.kind,absence.from,absence.to")?;
    let mut numbers = numbers();
    for no in 0..people {
        let unit = no / POSTS_OF_A_UNIT;
        if no % POSTS_OF_A_UNIT == 0 {
            writeln!(units, "U-{unit},body,Бөлім {unit}")?;
        }
        let role = if no % POSTS_OF_A_UNIT == 0 { "head" } else { "officer" };
        writeln!(posts, "P-{no},body,U-{unit},Лауазым {no},{role}")?;
        let (iin, born) = numbers.next().ok_or("there are no more numbers")?;
        writeln!(persons, "{iin},Тегі{no},Аты{no},{born}")?;
        let first = Date::of(2005, 1, 1).plus_days((no % 3_650) as i32);
        let last = first.plus_months(36);
        let (held, next) = ((no + 1) % people, last.plus_days(1));
        writeln!(appointments, "{iin},P-{held},{first},ordinary,{no}-а,{last}")?;
        writeln!(appointments, "{iin},P-{no},{next},rotation,{no}-б,")?;
        if no % 4 == 0 {
            writeln!(absences, "{iin},study-leave,{},{}", next.plus_days(100), next.plus_days(400))?;
        }
    }
    for mut file in [bodies, units, posts, persons, appointments, absences] {
        file.flush()?;
    }
    Ok(())
}

/// Numbers with the dates of birth that their first digits spell, one after another.
fn numbers() -> impl Iterator<Item = (Iin, Date)> {
    let days = (0..20_000).map(|day| Date::of(1950, 1, 1).plus_days(day));
    (0..1_000u32).flat_map(move |serial| days.clone().map(move |born| (serial, born))).filter_map(|(serial, born)| {
        let century = if born.year() < 2000 { 3 } else { 5 };
        let text = format!("{:02}{:02}{:02}{century}{serial:04}", born.year() % 100, born.month(), born.day());
        let mut digits = [0; 11];
        for (slot, digit) in digits.iter_mut().zip(text.bytes()) {
            *slot = digit - b'0';
        }
        Some((Iin::from_first_eleven(digits)?, born))
    })
}
