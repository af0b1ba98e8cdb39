//! The population measured: rows as read or drawn, and the facts of the register that they stand for.

use std::error::Error;
use std::fs;

use calendar::Date;
use registry::{
    Absence, AbsenceKind, Appointment, Career, CareerFacts, Careers, Circumstance, CircumstanceKind, Consent,
    Extension, Fact, Ground, PersonNo, PostNo, Relation,
};

/// The day as of which everything is asked.
pub const AS_OF: Date = Date::of(2026, 10, 1);
/// Regions of the population; posts are numbered by list item, then region.
pub const REGIONS: u32 = 21;

/// What a move to another post was.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// Reappointed to an equal post after a reorganisation or a renaming.
    CarriesOver,
    /// Any other.
    Ordinary,
}

/// One person as a row of the table.
#[derive(Clone, Default)]
pub struct Row {
    appointed: Option<Date>,
    moves: [Option<(Move, Date)>; 2],
    /// Kind, first day, first day back.
    absences: [Option<(AbsenceKind, Date, Date)>; 3],
    extended_until: Option<Date>,
    /// 1 to 43: the item of the list, in its order.
    category: u32,
    /// From 0.
    region: u32,
    flags: u8,
}

const CHILD: u8 = 1;
const FAMILY_MEMBER: u8 = 2;
const PARENT: u8 = 4;
const CONSENT: u8 = 64;

impl Row {
    /// The post held.
    pub fn post(&self) -> PostNo {
        PostNo((self.category - 1) * REGIONS + self.region)
    }

    /// A post of the same item of the list in the next region.
    pub fn elsewhere(&self) -> PostNo {
        PostNo((self.category - 1) * REGIONS + (self.region + 1) % REGIONS)
    }

    /// Category and region as one number, for counting.
    pub fn cell(&self) -> usize {
        self.post().index()
    }

    /// The facts that the row stands for, in this post.
    fn facts(&self, post: PostNo) -> CareerFacts {
        let mut facts = CareerFacts::default();
        let Some(appointed) = self.appointed else { return facts };
        facts.appointments.push(appointment(post, appointed, Ground::Ordinary));
        for (what, day) in self.moves.into_iter().flatten() {
            let ground = if what == Move::CarriesOver { Ground::Reorganisation } else { Ground::Ordinary };
            facts.appointments.push(appointment(post, day, ground));
        }
        for (kind, from, back) in self.absences.into_iter().flatten() {
            facts.absences.push(Absence { kind, from, to: Some(back.plus_days(-1)) });
        }
        // An order of extension is made for those whom the clause protects, by the day on which three years pass, and is
        // on record only if that day is not to come.
        let term = self.moves.into_iter().flatten().filter(|(what, _)| *what == Move::Ordinary).map(|(_, day)| day);
        let three_years = term.fold(appointed, Date::max).plus_years(3);
        if let Some(until) = self.extended_until.filter(|_| self.flags & (CHILD | FAMILY_MEMBER | PARENT) != 0) {
            facts.extensions.push(Extension { ordered: three_years.min(AS_OF), until });
        }
        facts.circumstances = self.circumstances(appointed);
        if self.flags & CONSENT != 0 {
            let on = Date::of(2026, 9, 15);
            facts.consents.push(Consent { to: self.elsewhere(), on, written: true, withdrawn: None, act_issued: None });
        }
        facts.settle();
        facts
    }

    fn circumstances(&self, from: Date) -> Vec<Circumstance> {
        let yes = Fact::Known(true);
        let kinds = [
            (
                CHILD,
                CircumstanceKind::ChildWithDisability {
                    relation: Fact::Known(Relation::Own),
                    born: Some(Date::of(2015, 6, 1)),
                },
            ),
            (
                FAMILY_MEMBER,
                CircumstanceKind::FamilyMemberWithDisability { dependent: yes, cohabiting: yes, group: Fact::Known(1) },
            ),
            (PARENT, CircumstanceKind::PensionerParent { pensioner: yes, dependent: yes, cohabiting: yes }),
        ];
        let here = kinds.into_iter().filter(|(flag, _)| self.flags & flag != 0);
        here.map(|(_, kind)| Circumstance {
            kind,
            from,
            until: None,
            documented_from: Some(from),
            documented_until: None,
        })
        .collect()
    }
}

fn appointment(post: PostNo, from: Date, ground: Ground) -> Appointment {
    Appointment {
        post,
        from: Some(from),
        issued: Some(from),
        taken_up: None,
        last_day: None,
        ground: Fact::Known(ground),
        left: Fact::Unknown,
        equal: Fact::Known(true),
        carry_over: Fact::Unknown,
        cause_document: true,
    }
}

/// The register's columns of these rows.
pub fn careers(rows: &[Row], held: impl Fn(usize, &Row) -> PostNo) -> Careers {
    let mut careers = Careers::default();
    for (index, row) in rows.iter().enumerate() {
        careers.put(PersonNo(index as u32), &row.facts(held(index, row)));
    }
    careers
}

/// The career of the row of this place.
#[inline]
pub fn career(careers: &Careers, index: usize) -> Career<'_> {
    careers.of(PersonNo(index as u32))
}

/// Reads the table from CSV: dates as `YYYY-MM-DD`, nothing for none; an absence ends on the first day back.
pub fn read(path: &str) -> Result<Vec<Row>, Box<dyn Error>> {
    let text = fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap_or_default().split(',').map(|name| name.trim_matches('"')).collect();
    let place = |name: &str| {
        header.iter().position(|found| *found == name).ok_or_else(|| format!("{path} has no column {name}"))
    };
    let [appt, ext, category, region, flags] =
        [place("appt")?, place("ext_until")?, place("category")?, place("region")?, place("flags")?];
    let moves = [(place("eq1_kind")?, place("eq1_date")?), (place("eq2_kind")?, place("eq2_date")?)];
    let absence = |n| {
        Ok::<_, String>([
            place(&format!("abs{n}_kind"))?,
            place(&format!("abs{n}_start"))?,
            place(&format!("abs{n}_end"))?,
        ])
    };
    let absences = [absence(1)?, absence(2)?, absence(3)?];
    let row = |line: &str| -> Result<Row, Box<dyn Error>> {
        let cells: Vec<&str> = line.split(',').collect();
        let cell = |at: usize| cells.get(at).copied().ok_or("too few cells");
        let date = |at: usize| -> Result<Option<Date>, Box<dyn Error>> {
            let text = cell(at)?;
            Ok(if text.is_empty() { None } else { Some(text.parse()?) })
        };
        let mut row = Row {
            appointed: date(appt)?,
            extended_until: date(ext)?,
            category: cell(category)?.parse()?,
            region: cell(region)?.parse()?,
            flags: cell(flags)?.parse()?,
            ..Row::default()
        };
        for (n, (kind, day)) in moves.into_iter().enumerate() {
            let what = if cell(kind)? == "1" { Move::CarriesOver } else { Move::Ordinary };
            row.moves[n] = date(day)?.map(|day| (what, day));
        }
        for (n, [kind, from, back]) in absences.into_iter().enumerate() {
            let kind = if cell(kind)? == "1" { AbsenceKind::StudyLeave } else { AbsenceKind::ChildCareLeave };
            row.absences[n] = date(from)?.zip(date(back)?).map(|(from, back)| (kind, from, back));
        }
        Ok(row)
    };
    lines.enumerate().map(|(n, line)| row(line).map_err(|e| format!("{path}, line {}: {e}", n + 2).into())).collect()
}

/// Draws a population of the same shape: who holds a post since when, how often people move, fall absent, are protected.
pub fn draw(count: usize, seed: u64) -> Vec<Row> {
    let mut dice = Dice(seed);
    (0..count).map(|_| draw_row(&mut dice)).collect()
}

fn draw_row(dice: &mut Dice) -> Row {
    let as_of = AS_OF.day_number();
    let days_in_post = (-900.0 * (1.0 - dice.unit()).ln()) as i32 + 1;
    let appointed = as_of - days_in_post.min(9_000);
    let mut row = Row {
        appointed: Some(Date::from_day_number(appointed)),
        category: dice.skewed(43, 0.7) + 1,
        region: dice.skewed(REGIONS, 0.8),
        ..Row::default()
    };
    let moves = dice.count(&[0.70, 0.22]);
    let mut days = [0, 0].map(|_| appointed + 1 + (dice.unit() * f64::from(as_of - appointed)) as i32);
    days.sort_unstable();
    for (slot, day) in row.moves.iter_mut().zip(days).take(moves) {
        let what = if dice.chance(0.65) { Move::CarriesOver } else { Move::Ordinary };
        *slot = Some((what, Date::from_day_number(day)));
    }
    draw_absences(dice, &mut row);
    for (flag, chance) in [(CHILD, 0.02), (FAMILY_MEMBER, 0.025), (PARENT, 0.12)] {
        if dice.chance(chance) {
            row.flags |= flag;
        }
    }
    let protected = row.flags != 0;
    if dice.chance(if protected { 0.4 } else { 0.02 }) {
        row.flags |= CONSENT;
    }
    if protected && dice.chance(0.6) {
        row.extended_until = Some(Date::from_day_number(appointed + 1_096 + dice.between(-100, 1_400)));
    }
    row
}

fn draw_absences(dice: &mut Dice, row: &mut Row) {
    let as_of = AS_OF.day_number();
    let count = dice.count(&[0.62, 0.25, 0.10]);
    let mut starts = [0; 3].map(|_| dice.between(as_of - 6 * 365, as_of + 200));
    starts.sort_unstable();
    for n in 0..count {
        let kind = if dice.chance(0.45) { AbsenceKind::StudyLeave } else { AbsenceKind::ChildCareLeave };
        let long = match kind {
            AbsenceKind::StudyLeave if dice.chance(0.5) => dice.between(10, 61),
            AbsenceKind::StudyLeave => dice.between(61, 401),
            _ => dice.between(30, 1_001),
        };
        let mut back = starts[n] + long;
        if n + 1 < count {
            back = back.min(starts[n + 1]);
        }
        if back > starts[n] {
            row.absences[n] = Some((kind, Date::from_day_number(starts[n]), Date::from_day_number(back)));
        }
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014): enough for a population, and the same on every machine.
struct Dice(u64);

impl Dice {
    fn word(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let word = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let word = (word ^ (word >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        word ^ (word >> 31)
    }

    /// In [0, 1).
    fn unit(&mut self) -> f64 {
        (self.word() >> 11) as f64 / (1u64 << 53) as f64
    }

    fn chance(&mut self, of: f64) -> bool {
        self.unit() < of
    }

    /// In [low, high).
    fn between(&mut self, low: i32, high: i32) -> i32 {
        low + (self.unit() * f64::from(high - low)) as i32
    }

    /// 0, 1, … with these chances; what is left falls to the next number.
    fn count(&mut self, chances: &[f64]) -> usize {
        let mut left = self.unit();
        chances
            .iter()
            .position(|chance| {
                left -= chance;
                left < 0.0
            })
            .unwrap_or(chances.len())
    }

    /// 0 to below `of`, the chance falling with the power of the place.
    fn skewed(&mut self, of: u32, power: f64) -> u32 {
        let weight = |place: u32| f64::from(place + 1).powf(-power);
        let mut left = self.unit() * (0..of).map(weight).sum::<f64>();
        (0..of)
            .find(|place| {
                left -= weight(*place);
                left < 0.0
            })
            .unwrap_or(of - 1)
    }
}
