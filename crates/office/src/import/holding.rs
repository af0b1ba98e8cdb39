//! Who holds which post when, as the rows say it: one person in two posts at once, and two persons in one post. Both may be
//! right, so they are only to be looked at.

use std::collections::HashMap;

use calendar::Date;

use super::problem::Note;

/// An appointment to a post, as a row says it.
#[derive(Clone, Copy)]
pub(super) struct Appointment<'p> {
    pub(super) post: &'p str,
    pub(super) from: Date,
    pub(super) last_day: Option<Date>,
    pub(super) sheet: &'static str,
    pub(super) row: u32,
}

impl Appointment<'_> {
    /// Whether it still lasts on a day after its first.
    fn lasts_on(&self, day: Date) -> bool {
        self.last_day.is_none_or(|last| day <= last)
    }
}

/// The appointments of persons, taken one person after another.
#[derive(Default)]
pub(super) struct Holdings<'p> {
    by_post: HashMap<&'p str, Vec<(usize, Appointment<'p>)>>,
    persons: usize,
    found: Vec<(Appointment<'p>, Note)>,
}

impl<'p> Holdings<'p> {
    /// Takes all appointments of one person. One without a last day ends where the next one, to another post, begins.
    pub(super) fn of_person(&mut self, mut all: Vec<Appointment<'p>>) {
        all.sort_by_key(|one| (one.from, one.row));
        for at in 0..all.len() {
            let next = all[at + 1..].iter().find(|next| next.post != all[at].post && next.from > all[at].from);
            all[at].last_day = all[at].last_day.or(next.map(|next| next.from.plus_days(-1)));
        }
        for (at, later) in all.iter().enumerate() {
            let earlier = all[..at].iter().find(|earlier| earlier.post != later.post && earlier.lasts_on(later.from));
            let note = |earlier: &Appointment<'_>| Note::TwoPostsAtOnce {
                other_sheet: earlier.sheet.into(),
                other_row: earlier.row,
            };
            self.found.extend(earlier.map(|earlier| (*later, note(earlier))));
            self.by_post.entry(later.post).or_default().push((self.persons, *later));
        }
        self.persons += 1;
    }

    /// What is to be looked at, by sheet and row.
    pub(super) fn finish(mut self) -> Vec<(Appointment<'p>, Note)> {
        for mut all in self.by_post.into_values() {
            all.sort_by_key(|(_, one)| (one.from, one.row));
            for pair in all.windows(2) {
                let [(one, earlier), (other, later)] = pair else { continue };
                if one != other && earlier.lasts_on(later.from) {
                    let (other_sheet, other_row) = (earlier.sheet.into(), earlier.row);
                    self.found.push((*later, Note::TwoHolders { other_sheet, other_row }));
                }
            }
        }
        self.found.sort_by_key(|(one, _)| (one.sheet, one.row));
        self.found
    }
}
