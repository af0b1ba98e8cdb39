//! The site through its router: what each request gets, who may get it, and in which language.
#![allow(clippy::unwrap_used)] // in a test a fault is an end

mod access;
mod browser;

mod desk;
mod guards;
mod languages;
mod pages;
