//! What all requests share: the register behind a lock, the clock, the accounts.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use calendar::{Date, WorkingCalendar};
use norms::LawError;
use office::Office;
use office::cases::{StepError, When};
use office::query::{DueList, View};

use crate::guard::Attempts;
use crate::pages::scenarios::{Listed, listed};
use crate::people_index::PeopleIndex;

/// Now: the day in Kazakhstan, and the moment for the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Today.
    pub today: Date,
    /// Unix milliseconds.
    pub now: i64,
}

/// Tells what time it is.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> Moment;
    /// A moment in Unix milliseconds as clocks in Kazakhstan show it: `2026-11-20 14:05:09`.
    fn local(&self, at: i64) -> String;
}

/// How a site is set up.
pub struct Settings {
    /// Tells what time it is.
    pub clock: Box<dyn Clock>,
    /// The working calendar.
    pub calendar: WorkingCalendar,
    /// Where drafts and templates lie, beside the journal.
    pub data: PathBuf,
    /// Where the keys lie, by which the journal is verified.
    pub keys: PathBuf,
    /// Where scenarios lie, where there are any.
    pub scenarios: Option<PathBuf>,
    /// Whether readers reach the site over TLS: cookies then go over nothing else.
    pub over_tls: bool,
}

/// A due list is the same until the register changes, for one day and one year.
type DueKey = (u64, Date, i32);

/// The site.
pub struct Site {
    office: RwLock<Office>,
    pub(crate) settings: Settings,
    pub(crate) attempts: Mutex<Attempts>,
    due: Mutex<HashMap<DueKey, Arc<DueList>>>,
    index: Mutex<Option<Arc<PeopleIndex>>>,
    scenarios: OnceLock<Vec<Listed>>,
}

impl Site {
    /// A site over an opened register.
    pub fn new(office: Office, settings: Settings) -> Site {
        Site {
            office: RwLock::new(office),
            settings,
            attempts: Mutex::default(),
            due: Mutex::default(),
            index: Mutex::default(),
            scenarios: OnceLock::new(),
        }
    }

    /// The register, for reading; readers do not wait for each other.
    pub(crate) fn office(&self) -> RwLockReadGuard<'_, Office> {
        self.office.read().unwrap_or_else(|_| half_folded())
    }

    /// The register, to be written: alone, and for as short as can be.
    pub(crate) fn office_to_write(&self) -> RwLockWriteGuard<'_, Office> {
        self.office.write().unwrap_or_else(|_| half_folded())
    }

    /// Takes the steps of cases that a day brings of itself: a term has passed, an extension has ended. Asked again on the same day it
    /// finds nothing more.
    ///
    /// # Errors
    /// [`StepError`] of the office.
    pub fn begin_day(&self) -> Result<usize, StepError> {
        let Moment { today, now } = self.settings.clock.now();
        let when = When { today, at: now, calendar: &self.settings.calendar, documents: &[] };
        self.office_to_write().come_to(when)
    }

    /// The due list of a year as of the day of the view, drawn up once for each state of the register.
    pub(crate) fn due_list(&self, office: &Office, view: &View<'_>, year: i32) -> Result<Arc<DueList>, LawError> {
        let key = (office.version(), view.on, year);
        let kept = || self.due.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(list) = kept().get(&key) {
            return Ok(Arc::clone(list));
        }
        let list = Arc::new(view.due_list(year, None)?);
        let mut kept = kept();
        // Lists of another state or day are asked for no more.
        kept.retain(|(version, day, _), _| (*version, *day) == (key.0, key.1));
        kept.insert(key, Arc::clone(&list));
        Ok(list)
    }

    /// The scenarios of the folder, read once.
    pub(crate) fn scenarios(&self) -> &[Listed] {
        self.scenarios.get_or_init(|| listed(self.settings.scenarios.as_deref()))
    }

    /// The people in the order of their names, put in order once for each state of the register.
    pub(crate) fn people(&self, office: &Office) -> Arc<PeopleIndex> {
        let mut kept = self.index.lock().unwrap_or_else(PoisonError::into_inner);
        match &*kept {
            Some(index) if index.version == office.version() => Arc::clone(index),
            _ => {
                let index = Arc::new(PeopleIndex::of(office));
                *kept = Some(Arc::clone(&index));
                index
            }
        }
    }
}

/// A writer came to grief: what is in memory may be half folded, while the journal is whole. Only a new start reads it anew.
fn half_folded() -> ! {
    eprintln!("the register in memory is not what the journal holds: the process ends; start it again");
    std::process::abort()
}
