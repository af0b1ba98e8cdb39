//! Civil dates, statutory terms and the working calendar of Kazakhstan.
//!
//! Nothing here reads the clock: `today` is always an argument.

mod calendar_file;
mod date;
mod quarter;
mod term;
mod working;

pub use date::{Date, DateError, Weekday};
pub use quarter::{Quarter, QuarterError};
pub use term::{
    DayRole, Deadline, FirstDay, Length, Unit, UntilBoundary, expiry, first_day_after, last_day_before, last_day_within,
};
pub use working::{Act, CalendarError, Day, DayKind, Holiday, Names, WorkingCalendar, YearNotHeld};
