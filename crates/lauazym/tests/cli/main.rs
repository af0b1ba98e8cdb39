//! The program as a process of its own: what it prints, what it leaves on the disk, and the code it ends with.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod account;
mod acts;
mod check;
mod demo;
mod determine;
mod documents;
mod import;
mod journal;
mod killed;
mod person;
mod place;
mod plan;
mod shell;
