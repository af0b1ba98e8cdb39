//! How fast the norms of rotation answer over a population: silent, explained, and one person at a time.
//!
//! `cargo bench -p lauazym-norms --bench population -- [POPULATION.csv] [--people N] [--seed N] [--runs N]
//! [--own-posts] [--reading KEY=VALUE] [--compare OUT.csv]`
//!
//! Without a file a population of the same shape is drawn. One thread; every norm is the product's own, called through its
//! public function; results are written to columns. Described in `docs/benchmarks.md`.

mod people;

use std::cell::Cell;
use std::error::Error;
use std::fs::{self, File};
use std::hint::black_box;
use std::io::{BufWriter, Write};
use std::time::Instant;

use acts::PublicationFact;
use calendar::{Date, WorkingCalendar};
use norms::ReadingSet;
use norms::rotation::{
    Consented, Law, Question, Readings, absence_excluded, due, plan_row, plan_row_with_due, protection,
    relocation_consent, term_start, time_end,
};
use norms::{Outcome, Recorder, Silent, Trace};
use people::{AS_OF, REGIONS, Row, career};
use registry::{Body, BodyNo, Careers, ItemMatch, Locality, Post, PostNo, Staff, Text};

const YEAR: i32 = 2027;

struct Options {
    file: Option<String>,
    people: usize,
    seed: u64,
    runs: usize,
    own_posts: bool,
    readings: Readings,
    compare: Option<String>,
}

fn options() -> Result<Options, Box<dyn Error>> {
    let mut options = Options {
        file: None,
        people: 1_000_000,
        seed: 1070,
        runs: 9,
        own_posts: false,
        readings: Readings::default(),
        compare: None,
    };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or_else(|| format!("{word} needs a value"));
        match word.as_str() {
            "--bench" => {} // given by cargo
            "--people" => options.people = value()?.parse()?,
            "--seed" => options.seed = value()?.parse()?,
            "--runs" => options.runs = value()?.parse()?,
            "--own-posts" => options.own_posts = true,
            "--compare" => options.compare = Some(value()?),
            "--reading" => {
                let value = value()?;
                let (key, value) = value.split_once('=').ok_or("--reading takes KEY=VALUE")?;
                options.readings.set(key, value)?;
            }
            _ if word.starts_with("--") => return Err(format!("unknown option {word}").into()),
            _ => options.file = Some(word),
        }
    }
    Ok(options)
}

/// The population with its law.
struct Population<'a> {
    rows: &'a [Row],
    /// For each person the post of the move asked about: of the same item of the list, in another region.
    to: &'a [PostNo],
    careers: &'a Careers,
    law: Law<'a>,
}

/// What a run leaves: a column for each norm.
struct Answers {
    due: Vec<Option<Date>>,
    stands: Vec<bool>,
    consent: Vec<Option<Consented>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    Due,
    PlanRow,
    Consent,
    /// Each by itself, one after another.
    Each,
    /// As a plan is drawn up: D together with the row, then the consent.
    Plan,
}

/// Puts the norms to everyone; with a recorder every answer is explained, and its steps are forgotten after it.
fn run<T: Trace>(
    asked: Asked,
    population: &Population<'_>,
    answers: &mut Answers,
    trace: &mut T,
    after: impl Fn(&mut T),
) {
    let law = &population.law;
    let has = |one| asked == Asked::Each || asked == one;
    for (index, to) in population.to.iter().enumerate() {
        let career = career(population.careers, index);
        if has(Asked::Due) {
            answers.due[index] = due(&career, AS_OF, law, trace).determined();
            after(trace);
        }
        if has(Asked::PlanRow) {
            answers.stands[index] = plan_row(&career, AS_OF, YEAR, law, trace) == Outcome::Determined(true);
            after(trace);
        }
        if asked == Asked::Plan {
            let (due, stands) = plan_row_with_due(&career, AS_OF, YEAR, law, trace);
            answers.due[index] = due.determined();
            answers.stands[index] = stands == Outcome::Determined(true);
            after(trace);
        }
        if has(Asked::Consent) || asked == Asked::Plan {
            answers.consent[index] = relocation_consent(&career, *to, AS_OF, law, trace).determined();
            after(trace);
        }
    }
    black_box(answers);
}

/// Milliseconds of each run in order of size, and the processor's own count, a mean since the system counts in ticks.
struct Times {
    wall: Vec<f64>,
    processor: Option<f64>,
}

impl Times {
    fn of(runs: usize, mut once: impl FnMut()) -> Times {
        once();
        let mut wall = Vec::with_capacity(runs);
        let before = processor_ms();
        for _ in 0..runs {
            let clock = Instant::now();
            once();
            wall.push(clock.elapsed().as_secs_f64() * 1e3);
        }
        let processor = before.zip(processor_ms()).map(|(from, to)| (to - from) / runs as f64);
        wall.sort_by(f64::total_cmp);
        Times { wall, processor }
    }

    fn min(&self) -> f64 {
        self.wall[0]
    }

    fn show(&self, name: &str, each: f64, unit: &str) {
        let [min, median, max] = [0, self.wall.len() / 2, self.wall.len() - 1].map(|at| self.wall[at] * each);
        print!("{name:<44}{min:>9.2} {median:>9.2} {max:>9.2} {unit}");
        match self.processor {
            Some(mean) => println!("   (processor, mean: {:.2})", mean * each),
            None => println!(),
        }
    }
}

/// Processor time of this thread so far; only where the system tells it.
fn processor_ms() -> Option<f64> {
    let text = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(text.split(' ').next()?.parse::<f64>().ok()? / 1e6)
}

/// The posts: one for each item of the list and region, or, so that no two people share one, a copy for each person.
fn staff() -> Result<Staff, Box<dyn Error>> {
    let mut staff = Staff::default();
    for item in acts::list_items() {
        let known = staff.bodies.iter().position(|body| *body.key == *item.body);
        let body = known.unwrap_or_else(|| {
            staff.bodies.push(Body { key: item.body.as_str().into(), name: Text::default() });
            staff.bodies.len() - 1
        });
        for region in 0..REGIONS {
            let locality: Locality = format!("{:02}1000000", region + 10).parse()?;
            staff.posts.push(Post {
                key: format!("{}-{region}", item.key).into(),
                body: BodyNo(body as u32),
                unit: None,
                title: item.names.clone(),
                role: Some(item.role),
                level: None,
                locality: Some(locality),
                category: None,
                rank_class: None,
                nomenclature: registry::Fact::Unknown,
                appointing_authority: None,
                requirements: registry::Fact::Unknown,
                item: Some(ItemMatch { item: item.key.as_str().into(), confirmed_by: None, on: None }),
                temporarily_vacant: None,
                abolished_after: None,
            });
        }
    }
    Ok(staff)
}

fn main() -> Result<(), Box<dyn Error>> {
    let options = options()?;
    let rows = match &options.file {
        Some(path) => people::read(path)?,
        None => people::draw(options.people, options.seed),
    };
    let mut staff = staff()?;
    let shared = staff.posts.len() as u32;
    let held = |index: usize, row: &Row| if options.own_posts { PostNo(shared + index as u32) } else { row.post() };
    if options.own_posts {
        for row in &rows {
            let post = staff.post(row.post()).clone();
            staff.posts.push(post);
        }
    }
    staff.index();
    let careers = people::careers(&rows, held);
    let act = acts::find_act("U2500001070").ok_or("the decree is not held")?;
    // Any day will do: none of the norms measured asks it. This one is the press's.
    let published = PublicationFact { on: Date::of(2025, 11, 4), known_on: None };
    let law = Law::on(act, AS_OF, Some(published), options.readings, WorkingCalendar::kazakhstan(), &staff)?;
    let to: Vec<PostNo> = rows.iter().map(Row::elsewhere).collect();
    let population = Population { rows: &rows, to: &to, careers: &careers, law };
    match &options.compare {
        Some(path) => write_rows(&population, path)?,
        None => measure(&population, options.runs),
    }
    Ok(())
}

fn measure(population: &Population<'_>, runs: usize) {
    let count = population.rows.len();
    let mut answers = Answers { due: vec![None; count], stands: vec![false; count], consent: vec![None; count] };
    let per_million = 1e6 / count as f64;
    println!("{count} people, {runs} runs, one thread; smallest, middle, greatest");
    let asked = [
        (Asked::Due, "rotation::due"),
        (Asked::PlanRow, "rotation::plan_row"),
        (Asked::Consent, "rotation::relocation_consent"),
        (Asked::Each, "all three, each by itself"),
        (Asked::Plan, "all three, as a plan is drawn up"),
    ];
    for (asked, name) in asked {
        let silent = Times::of(runs, || run(asked, population, &mut answers, &mut Silent, |_| ()));
        silent.show(&format!("{name}, silent"), per_million, "ms per million");
        let mut recorder = Recorder::default();
        let steps = Cell::new(0);
        let times = runs.min(7);
        let explained = Times::of(times, || {
            run(asked, population, &mut answers, &mut recorder, |recorder| {
                steps.set(steps.get() + black_box(&recorder.steps).len());
                recorder.clear();
            });
        });
        explained.show(&format!("{name}, explained"), per_million, "ms per million");
        let more = (explained.min() - silent.min()) * 1e6 / count as f64;
        let steps = steps.get() as f64 / ((times + 1) * count) as f64; // one run more than is measured
        println!("{:<44}{more:>9.2} ns a person, for {steps:.1} steps", format!("{name}, explained: more"));
    }
    one_by_one(population, runs);
    count_due(population, &answers);
}

/// A thousand people of the population, each asked by name with all that an explained answer holds.
fn one_by_one(population: &Population<'_>, runs: usize) {
    let sample: Vec<usize> = (0..population.rows.len()).step_by((population.rows.len() / 1000).max(1)).collect();
    for norm in ["rotation::due", "rotation::plan_row", "rotation::relocation_consent"] {
        let ask = |index: usize| {
            let career = career(population.careers, index);
            let post = Some(population.to[index]);
            let question =
                Question { career: Some(career), on: Some(AS_OF), year: Some(YEAR), post, ..Question::default() };
            question.ask(norm, &population.law)
        };
        if let Some(Err(fault)) = sample.iter().map(|index| ask(*index)).find(Result::is_err) {
            println!("{norm}: {fault}");
            continue;
        }
        let times = Times::of(runs, || {
            for index in &sample {
                black_box(ask(*index)).ok();
            }
        });
        times.show(&format!("{norm}, one person asked"), 1e3 / sample.len() as f64, "µs");
    }
}

fn count_due(population: &Population<'_>, answers: &Answers) {
    let mut cells = vec![0u32; acts::list_items().len() * REGIONS as usize];
    for (row, stands) in population.rows.iter().zip(&answers.stands) {
        cells[row.cell()] += u32::from(*stands);
    }
    let total: u32 = cells.iter().sum();
    let most = cells.iter().max().copied().unwrap_or_default();
    println!(
        "in the plan of {YEAR}: {total} people; by item and region from {} to {most}",
        cells.iter().min().unwrap_or(&0)
    );
    for kind in [Consented::NotNeeded, Consented::Given, Consented::Missing] {
        let of = answers.consent.iter().filter(|found| **found == Some(kind)).count();
        println!("consent {kind}: {of}");
    }
    let open = answers.due.iter().filter(|day| day.is_none()).count();
    println!("day not determined: {open}");
}

/// Every person's answers as CSV, for a comparison with another program's.
fn write_rows(population: &Population<'_>, path: &str) -> Result<(), Box<dyn Error>> {
    let mut out = BufWriter::new(File::create(path)?);
    let law = &population.law;
    writeln!(out, "id,term_start,excluded_days,due,time_end,stands,protected,consent")?;
    for (index, to) in population.to.iter().enumerate() {
        let career = career(population.careers, index);
        let trace = &mut Silent;
        let start = term_start(&career, AS_OF, law, trace).determined().map(|start| start.from);
        let days = absence_excluded(&career, AS_OF, law, trace).determined();
        let due = due(&career, AS_OF, law, trace).determined();
        let end = time_end(&career, AS_OF, law, trace).determined();
        let stands = plan_row(&career, AS_OF, YEAR, law, trace).determined();
        let protected = protection(&career, AS_OF, law, trace).determined().map(|found| !found.kinds.is_empty());
        let consent = relocation_consent(&career, *to, AS_OF, law, trace).determined();
        writeln!(
            out,
            "{index},{},{},{},{},{},{},{}",
            cell(start),
            cell(days),
            cell(due),
            cell(end),
            cell(stands.map(u8::from)),
            cell(protected.map(u8::from)),
            cell(consent)
        )?;
    }
    Ok(out.flush()?)
}

fn cell<T: std::fmt::Display>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}
