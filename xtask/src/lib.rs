//! The project's own tool: everything a contributor or a build server runs goes through
//! `cargo xtask <task>`, and the end-to-end tests borrow its [`server`].
//!
//! A task is one module with a `run` function. [`tools`] installs what the tasks need on the
//! machine, [`site`] builds the site that is uploaded.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "telling people what happens is a command-line tool's job"
)]

pub mod base;
pub mod bench;
pub mod build;
pub mod fingerprint;
mod folder;
pub mod fuzz;
pub mod headers;
pub mod hosting;
pub mod lighthouse;
pub mod lint;
pub mod listen;
pub mod load;
mod method;
mod nginx;
pub mod pack;
pub mod previews;
pub mod related;
pub mod serve;
pub mod server;
pub mod shell;
pub mod shots;
pub mod simulate;
pub mod site;
pub mod size;
pub mod test;
pub mod tools;
pub mod validate;
