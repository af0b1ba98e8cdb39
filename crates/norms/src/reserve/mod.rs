//! The presidential personnel reserve of the special state bodies: what Decree 853 (U2500000853) says of given facts, and what it does
//! to other acts.
//!
//! The facts are one document ([`Facts`]); each norm reads what it needs of it and asks for what is missing.

mod amendments;
mod appointment;
mod ask;
mod code;
mod decision;
mod eligible;
pub mod facts;
mod finding;
mod law;
mod listing;
mod materials;
mod nominate;
mod quarter;
mod question;
mod re_entry;
pub mod reading;
mod removal;
mod route;
mod scope;
mod stay;
mod weighing;
mod words;

pub mod cites;

pub use amendments::{
    OperationOn, OperationState, TextAnswer, Words, commencement, instructions, operation, operations, text_on,
};
pub use appointment::{appointable, appointable_from, extension, temporary_duties};
pub use ask::{Ask, Asks, Outcome};
pub use code::Code;
pub use decision::{decision, notice_to_employee, notice_to_first_heads, notices, told_of_refusal};
pub use eligible::eligible;
pub use facts::{Facts, FactsError};
pub use finding::{Finding, GroundKey, NearGround, ReserveTest, RouteStep};
pub use law::{Law, Numbers};
pub use listing::{AtListing, approval, defects, listing, submission, uncured};
pub use materials::{Completeness, Window, indicators_window, materials};
pub use nominate::{nominate, simultaneity};
pub use quarter::{Cycle, QuarterDates, QuarterDay, cycle, cycle_of_decision, defects_until, quarter_dates};
pub use question::{NORMS, Reserve, answer, ask};
pub use re_entry::re_inclusion;
pub use reading::{ReadingKey, Readings};
pub use removal::{Duty, Ground, removal_decision, removal_duty, removal_grounds};
pub use route::{DecisionUnit, ListRoute, Route, decided_together, nominator, route};
pub use scope::{in_scope, post_in_scope, posts_open};
pub use stay::{OldMember, Standing, Stay, StayState, members_on, old_member, stay};
