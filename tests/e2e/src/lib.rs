//! End-to-end tests of Enig: the finished site, served with its production headers, in real browsers.
//!
//! A test describes what a [`Voter`] does and sees. Everything is found the way people and screen
//! readers find it, by role and name, and every text and every expected number comes from the
//! product's own pure half: a change of wording breaks no test, a wrong number does.
//!
//! `ENIG_ENGINE` chooses the browser (`chromium`, `firefox`, `webkit`), `ENIG_DIST` the site,
//! `ENIG_SECOND_DIST` the one of `tests/packs/second`.
//! Tests whose names contain `engines` are meant for all three; the others use what only Chromium
//! has. A test that fails leaves its evidence in `target/e2e/<test>/`.

#![allow(
    clippy::missing_panics_doc,
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "this is a test harness: to fail loudly is its job"
)]

pub mod axe;
pub mod bench;
mod browser;
mod endpoint;
mod engine;
mod evidence;
mod faulty;
mod host_page;
mod hosted;
pub mod listen;
pub mod names;
mod nginx;
mod page;
mod profile;
mod release;
pub mod shots;
mod site;
mod standing;
pub mod tour;
mod visit;
mod voter;
mod wait;
mod watch;

pub use browser::Browser;
pub use endpoint::{Endpoint, Received};
pub use engine::Engine;
pub use faulty::{Fault, Spoilt};
pub use host_page::HostPage;
pub use hosted::{Hosted, hosted, hosted_from, on_page};
pub use nginx::Nginx;
pub use page::{Focus, Page, Role};
pub use release::{kill, release};
pub use site::Site;
pub use visit::{Size, Visit};
pub use voter::{KEY, Voter};
pub use wait::eventually;
