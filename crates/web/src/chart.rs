//! Charts drawn here as SVG: they print, and a screen reader reads the table behind each.

use askama::Template;

use crate::words::Words;

/// A bar: what it stands for, how much, and how that is said.
#[derive(Clone, Debug)]
pub(crate) struct Bar {
    pub label: String,
    pub count: usize,
    /// `late` or nothing: the label says the same.
    pub tone: &'static str,
    pub href: String,
}

/// Bars side by side, with their numbers on them and a table behind.
#[derive(Template)]
#[template(path = "part-columns.html")]
pub(crate) struct Columns {
    pub w: Words,
    pub title: String,
    pub of: String,
    pub bars: Vec<Drawn>,
    pub width: usize,
}

/// Bars one beneath another: for labels that are long.
#[derive(Template)]
#[template(path = "part-rows.html")]
pub(crate) struct Rows {
    pub w: Words,
    pub title: String,
    pub of: String,
    pub bars: Vec<Drawn>,
    pub height: usize,
}

/// A bar with its place.
pub(crate) struct Drawn {
    pub bar: Bar,
    pub at: usize,
    pub length: usize,
    /// Where its number stands.
    pub end: usize,
}

/// Height of the tallest column, in units of the drawing.
const TALL: usize = 120;
/// From one column to the next.
const STEP: usize = 56;
/// Length of the longest row.
const LONG: usize = 420;
/// From one row to the next.
const LINE: usize = 22;
/// Where rows begin: to the left stand their labels.
const LABELS: usize = 300;

fn drawn(bars: Vec<Bar>, longest: usize, step: usize, from: usize) -> Vec<Drawn> {
    let most = bars.iter().map(|bar| bar.count).max().unwrap_or(0).max(1);
    let place = |(at, bar): (usize, Bar)| {
        // What is there at all is seen.
        let length = (bar.count * longest).div_ceil(most);
        Drawn { length, end: from + length, at: at * step, bar }
    };
    bars.into_iter().enumerate().map(place).collect()
}

impl Columns {
    pub fn of(w: Words, title: String, of: String, bars: Vec<Bar>) -> Columns {
        let width = bars.len() * STEP;
        Columns { w, title, of, bars: drawn(bars, TALL, STEP, 0), width }
    }
}

impl Rows {
    pub fn of(w: Words, title: String, of: String, bars: Vec<Bar>) -> Rows {
        let height = bars.len() * LINE;
        Rows { w, title, of, bars: drawn(bars, LONG, LINE, LABELS), height }
    }
}
