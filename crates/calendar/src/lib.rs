//! Civil dates, statutory terms and the working calendar of Kazakhstan.
//!
//! Nothing here reads the clock: `today` is always an argument.

mod date;

pub use date::{Date, DateError, Weekday};
