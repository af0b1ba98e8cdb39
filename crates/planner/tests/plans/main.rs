//! Plans over small staffs.

#![allow(clippy::unwrap_used)] // a test that cannot make its world has failed

mod alike;
mod care;
mod cases;
mod criteria;
mod staff;
mod trial;
mod why;
mod wishes;
