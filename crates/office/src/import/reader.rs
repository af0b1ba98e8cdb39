//! Takes the rows of all sheets: checks each cell, resolves what points elsewhere, and puts the events together.

use std::collections::{HashMap, HashSet};

use registry::{Fact, StaffEvent, World};

use super::column::{Kind, Sheet, Thing};
use super::line::{Headings, Line};
use super::nearest::Nearest;
use super::people::{Clash, People, Said, particulars_of_other_kinds};
use super::problem::{CellNote, CellProblem, ImportErrors, Note, Problem};
use super::source::Source;
use super::value::{Raw, Value, read_cell};
use super::{Imported, Progress, combined_sheet, staff};
use crate::Batch;

/// After so many rows of a sheet the progress is told.
const TELL_EVERY: u64 = 10_000;

/// How many rows of a sheet may say headings.
const HEADING_ROWS: u32 = 4;

/// A key given out by a row.
struct Given {
    row: u32,
    /// For a unit, the key of its body.
    body: Option<Box<str>>,
}

/// A staff event and the row it comes from.
struct StaffSaid {
    event: StaffEvent,
    sheet: &'static str,
    row: u32,
}

pub(super) struct Reader<'k> {
    known: &'k World,
    problems: Vec<CellProblem>,
    notes: Vec<CellNote>,
    rows: Vec<(Box<str>, u64)>,
    given: HashMap<Thing, HashMap<Box<str>, Given>>,
    nearest: HashMap<Thing, Nearest>,
    people: People,
    staff: Vec<StaffSaid>,
    /// Sheets of the file.
    present: HashSet<&'static str>,
    /// Sheets that are missing though rows point at them: reported once, not at each row.
    missing: HashSet<&'static str>,
    headings: HashMap<&'static str, Headings>,
    /// Numbers of persons that are reported already.
    bad_numbers: HashSet<Box<str>>,
}

impl<'k> Reader<'k> {
    pub(super) fn new(known: &'k World, present: HashSet<&'static str>) -> Reader<'k> {
        let each = [Thing::Body, Thing::Unit, Thing::Post];
        Reader {
            known,
            problems: Vec::new(),
            notes: Vec::new(),
            rows: Vec::new(),
            given: each.into_iter().map(|thing| (thing, HashMap::new())).collect(),
            nearest: each.into_iter().map(|thing| (thing, Nearest::new())).collect(),
            people: People::default(),
            staff: Vec::new(),
            present,
            missing: HashSet::new(),
            headings: HashMap::new(),
            bad_numbers: HashSet::new(),
        }
    }

    /// Reports what concerns a whole sheet or file.
    pub(super) fn report(&mut self, sheet: &str, problem: Problem) {
        self.problems.push(CellProblem { sheet: sheet.into(), row: None, column: None, found: "".into(), problem });
    }

    /// Takes the rows of one sheet.
    pub(super) fn read_sheet(
        &mut self,
        sheet: &'static Sheet,
        source: &mut Source,
        at: usize,
        progress: &mut dyn FnMut(Progress),
    ) {
        let mut headings: Option<Headings> = None;
        let mut heading_rows_over = false;
        let mut first_row = 0;
        let mut count = 0;
        let read = source.each_row(at, &mut |row, cells| {
            let Some(headings) = &headings else {
                headings = Some(Headings::read(sheet, row, cells, &mut self.problems));
                first_row = row;
                return;
            };
            if !heading_rows_over && row <= first_row + HEADING_ROWS && headings.are_repeated_by(cells) {
                return;
            }
            heading_rows_over = true;
            if self.is_example(headings, row, cells) {
                return;
            }
            if count == 0 {
                self.expect_what_is_pointed_at(sheet);
            }
            count += 1;
            if count % TELL_EVERY == 0 {
                progress(Progress { sheet: sheet.key, rows: count });
            }
            self.read_row(headings, row, cells);
        });
        if let Err(problem) = read {
            self.report(sheet.key, problem);
        }
        progress(Progress { sheet: sheet.key, rows: count });
        self.rows.push((sheet.key.into(), count));
        if let Some(headings) = headings {
            self.headings.insert(sheet.key, headings);
        }
    }

    /// Whether the row is marked as an example; tells of one that somebody wrote over.
    fn is_example(&mut self, headings: &Headings, row: u32, cells: &[Raw]) -> bool {
        let sheet = headings.sheet;
        let Some(mark) = sheet.place("mark").and_then(|column| headings.place_of(column)) else { return false };
        let column = &sheet.columns[sheet.place("mark").unwrap_or_default()];
        let cell = cells.get(mark).unwrap_or(&Raw::Empty);
        if !matches!(read_cell(column, cell), Ok((Value::One(_), _))) {
            return false;
        }
        // A spreadsheet may have written a day or a number of the example in another form: what it means counts.
        let means = |column: usize, cell: &Raw| read_cell(&sheet.columns[column], cell).map(|(value, _)| value);
        let example = |column: usize| means(column, &Raw::Text(sheet.columns[column].example.clone()));
        let mut filled = cells.iter().enumerate().filter(|(place, cell)| *place != mark && !cell.is_blank());
        let changed = filled
            .any(|(place, cell)| headings.column_at(place).is_none_or(|column| means(column, cell) != example(column)));
        if changed {
            let line = Line { headings, row, cells, values: Vec::new() };
            self.notes.push(line.note(Note::ExampleRowChanged));
        }
        true
    }

    fn expect_what_is_pointed_at(&mut self, sheet: &'static Sheet) {
        for wanted in sheet.points_at() {
            let known = match wanted {
                "bodies" => !self.known.staff.bodies.is_empty(),
                "units" => !self.known.staff.units.is_empty(),
                "posts" => !self.known.staff.posts.is_empty(),
                _ => !self.known.people.is_empty() || self.present.contains(combined_sheet().key),
            };
            if !known && !self.present.contains(wanted) && self.missing.insert(wanted) {
                self.report(wanted, Problem::MissingSheet { needed_by: sheet.key.into() });
            }
        }
    }

    fn read_row(&mut self, headings: &Headings, row: u32, cells: &[Raw]) {
        let before = self.problems.len();
        let values = vec![Value::Blank; headings.sheet.columns.len()];
        let mut line = Line { headings, row, cells, values };
        self.read_cells(&mut line);
        self.check_points(&line);
        self.check_row(&line);
        if self.problems.len() > before {
            return;
        }
        if let Some(events) = staff::events(&line) {
            let sheet = headings.sheet.key;
            self.staff.extend(events.into_iter().map(|event| StaffSaid { event, sheet, row }));
            return;
        }
        if matches!(headings.sheet.key, "people" | "staff") {
            let first_row = line.iin().and_then(|iin| self.people.first_row(iin)).unwrap_or(row);
            for key in self.people.describe(&line) {
                self.problems.push(line.problem(key, Problem::PersonDiffers { first_row }));
            }
            if headings.sheet.key == "people" && first_row != row {
                self.notes.push(line.note(Note::RepeatedRow { first_row }));
            }
        }
        self.people.say(&line);
    }

    /// Reads each cell by its column, and notes the keys and people the row gives.
    fn read_cells(&mut self, line: &mut Line<'_>) {
        let headings = line.headings;
        for (place, cell) in line.cells.iter().enumerate() {
            if headings.column_at(place).is_none() && !cell.is_blank() && headings.is_bare(place) {
                self.problems.push(line.problem_outside(place));
            }
        }
        for (at, column) in headings.sheet.columns.iter().enumerate() {
            let Some(place) = headings.place_of(at) else { continue };
            let cell = line.cells.get(place).unwrap_or(&Raw::Empty);
            match read_cell(column, cell) {
                Ok((Value::Blank, _)) if column.required => {
                    self.problems.push(line.problem_at(at, Problem::MissingValue));
                }
                Ok((value, note)) => {
                    line.values[at] = value;
                    self.notes.extend(note.map(|note| line.note_at(at, note)));
                }
                Err(problem) => self.report_cell(line, at, cell, problem),
            }
        }
    }

    /// Reports a cell; what is wrong with a person's number is said where it first stands, not at each row about the person.
    fn report_cell(&mut self, line: &Line<'_>, at: usize, cell: &Raw, problem: Problem) {
        let is_number = matches!(line.sheet().columns[at].kind, Kind::Iin | Kind::RefersToPerson);
        if !is_number || self.bad_numbers.insert(cell.text().into()) {
            self.problems.push(line.problem_at(at, problem));
        }
    }

    /// Enters the keys the row gives out, and looks up those it points at.
    fn check_points(&mut self, line: &Line<'_>) {
        for (at, column) in line.sheet().columns.iter().enumerate() {
            let found = match (&column.kind, &line.values[at]) {
                (Kind::Key(thing), Value::Text(key)) => self.give_key(*thing, key, line),
                (Kind::Refers(thing), Value::Text(key)) => self.look_up(*thing, key),
                (Kind::Iin, Value::Iin(iin)) => {
                    self.people.enter(*iin, line.row);
                    None
                }
                (Kind::RefersToPerson, Value::Iin(iin)) => {
                    let known = self.people.has(*iin) || self.known.find_iin(*iin).is_some();
                    let is_new = !known && !self.missing.contains("people");
                    (is_new && self.bad_numbers.insert(iin.to_string().into())).then_some(Problem::UnknownPerson)
                }
                _ => None,
            };
            self.problems.extend(found.map(|problem| line.problem_at(at, problem)));
        }
    }

    fn give_key(&mut self, thing: Thing, key: &str, line: &Line<'_>) -> Option<Problem> {
        let body = if thing == Thing::Unit { line.text("body.key") } else { None };
        let keys = self.given.entry(thing).or_default();
        if let Some(first) = keys.get(key) {
            return Some(Problem::RepeatedKey { first_row: first.row });
        }
        keys.insert(key.into(), Given { row: line.row, body });
        None
    }

    fn look_up(&mut self, thing: Thing, key: &str) -> Option<Problem> {
        let staff = &self.known.staff;
        let given = &self.given[&thing];
        let known = match thing {
            Thing::Body => staff.find_body(key).is_some(),
            Thing::Unit => staff.find_unit(key).is_some(),
            Thing::Post => staff.find_post(key).is_some(),
        };
        if known || given.contains_key(key) || self.missing.contains(thing.sheet()) {
            return None;
        }
        let recorded: Box<dyn Iterator<Item = &str>> = match thing {
            Thing::Body => Box::new(staff.bodies.iter().map(|body| &*body.key)),
            Thing::Unit => Box::new(staff.units.iter().map(|unit| &*unit.key)),
            Thing::Post => Box::new(staff.posts.iter().map(|post| &*post.key)),
        };
        let nearest = self.nearest.get_mut(&thing)?.find(key, given.keys().map(|key| &**key).chain(recorded));
        Some(match thing {
            Thing::Body => Problem::UnknownBody { nearest },
            Thing::Unit => Problem::UnknownUnit { nearest },
            Thing::Post => Problem::UnknownPost { nearest },
        })
    }

    /// Checks that the cells of a row go together.
    fn check_row(&mut self, line: &Line<'_>) {
        let sheet = line.sheet();
        for (start, end) in &sheet.spans {
            if let (Some(from), Some(to)) = (line.date(start), line.date(end))
                && to < from
            {
                self.problems.push(line.problem(end, Problem::BeforeStart { start: (*start).into() }));
            }
        }
        let mut wanted: Vec<&str> = Vec::new();
        for (filled, needed) in &sheet.needs {
            if line.has(filled) && line.is_blank(needed) && !wanted.contains(needed) {
                wanted.push(needed);
                self.problems.push(line.problem(needed, Problem::NeededWith { column: (*filled).into() }));
            }
        }
        match sheet.key {
            "bodies" => self.notes.extend(body_not_covered(line)),
            "posts" => {
                if let Some(problem) = self.unit_of_another_body(line) {
                    self.problems.push(line.problem("unit.key", problem));
                }
            }
            "equal-ranks" => {
                self.same_post(line, "equality.one", "equality.other");
                self.problems.extend(wrong_lower(line).map(|problem| line.problem("equality.lower", problem)));
            }
            "reorganisations" => self.same_post(line, "reorganisation.from", "reorganisation.to"),
            "circumstances" => {
                for (key, problem) in particulars_of_other_kinds(line) {
                    self.problems.push(line.problem(key, problem));
                }
            }
            _ => {}
        }
    }

    fn same_post(&mut self, line: &Line<'_>, one: &str, other: &str) {
        if line.has(one) && line.value(one) == line.value(other) {
            self.problems.push(line.problem(other, Problem::SamePost { column: one.into() }));
        }
    }

    fn unit_of_another_body(&self, line: &Line<'_>) -> Option<Problem> {
        let (unit, body) = (line.text("unit.key")?, line.text("body.key")?);
        let staff = &self.known.staff;
        let recorded = || Some(&staff.body(staff.units[staff.find_unit(&unit)?.index()].body).key);
        // A unit whose own row is wrong is given without its body: that row is reported already.
        let own = match self.given[&Thing::Unit].get(&unit) {
            Some(given) => given.body.as_ref(),
            None => recorded(),
        };
        own.filter(|own| **own != body).map(|own| Problem::UnitOfAnotherBody { body: own.clone() })
    }

    /// The batch, if nothing was wrong.
    pub(super) fn finish(mut self) -> Result<Imported, ImportErrors> {
        if self.problems.is_empty() && self.rows.iter().all(|(_, count)| *count == 0) {
            self.report("", Problem::NothingToImport);
        }
        let staff = self.finish_staff();
        for (one, note) in self.people.double_holdings() {
            let column = self.headings.get(one.sheet).and_then(|all| Some(all.name(all.sheet.place("post.key")?)));
            let (sheet, found) = (one.sheet.into(), one.post.into());
            self.notes.push(CellNote { sheet, row: one.row, column, found, note });
        }
        let (problems, notes, headings) = (&mut self.problems, &mut self.notes, &self.headings);
        let repeated = |later: &Said, earlier: &Said| {
            let note = Note::RepeatedRow { first_row: earlier.row };
            notes.push(CellNote { sheet: later.sheet.into(), row: later.row, column: None, found: "".into(), note });
        };
        let clash = |clash: Clash, later: &Said, earlier: &Said| {
            let (other_sheet, other_row) = (earlier.sheet.into(), earlier.row);
            let (key, problem) = match clash {
                Clash::Overlap => ("post.key", Problem::AppointmentsOverlap { other_sheet, other_row }),
                Clash::Contradiction => ("person.iin", Problem::Contradiction { other_sheet, other_row }),
            };
            let named = headings.get(later.sheet).and_then(|all| Some(all.name(all.sheet.place(key)?)));
            let found = later.found(key);
            problems.push(CellProblem {
                sheet: later.sheet.into(),
                row: Some(later.row),
                column: named,
                found,
                problem,
            });
        };
        let people = self.people.finish(repeated, clash);
        if self.problems.is_empty() {
            Ok(Imported { batch: Batch { staff, people }, rows: self.rows, warnings: self.notes })
        } else {
            Err(ImportErrors { problems: self.problems, warnings: self.notes })
        }
    }

    /// The events of the staff establishment in canonical order.
    fn finish_staff(&mut self) -> Vec<StaffEvent> {
        let mut said = std::mem::take(&mut self.staff);
        said.sort_by(|a, b| staff::place(&a.event).cmp(&staff::place(&b.event)));
        said.dedup_by(|later, earlier| {
            if staff::place(&later.event) != staff::place(&earlier.event) {
                return false;
            }
            let (sheet, row) = (later.sheet.into(), later.row);
            if later.event == earlier.event {
                let note = Note::RepeatedRow { first_row: earlier.row };
                self.notes.push(CellNote { sheet, row, column: None, found: "".into(), note });
                return true;
            }
            let problem = Problem::Contradiction { other_sheet: earlier.sheet.into(), other_row: earlier.row };
            self.problems.push(CellProblem { sheet, row: Some(row), column: None, found: "".into(), problem });
            false
        });
        said.into_iter().map(|said| said.event).collect()
    }
}

/// A mistyped key would leave a body out of rotation in silence.
fn body_not_covered(line: &Line<'_>) -> Option<CellNote> {
    let key = line.text("body.key")?;
    let covered: Vec<Box<str>> = acts::list_headings().iter().map(|(body, _)| body.as_str().into()).collect();
    let column = line.sheet().place("body.key")?;
    (!covered.contains(&key)).then(|| line.note_at(column, Note::BodyNotCovered { covered }))
}

/// A lower post is named only where the two are not equal, and is one of them.
fn wrong_lower(line: &Line<'_>) -> Option<Problem> {
    let lower = line.text("equality.lower")?;
    if line.yes_no("equality.equal") == Fact::Known(true) {
        return Some(Problem::NotForThisKind { column: "equality.equal".into(), kinds: vec!["no".into()] });
    }
    let allowed: Vec<Box<str>> =
        [line.text("equality.one"), line.text("equality.other")].into_iter().flatten().collect();
    (allowed.len() == 2 && !allowed.contains(&lower)).then_some(Problem::NotAllowed { allowed })
}
