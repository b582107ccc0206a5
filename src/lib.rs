//! Enig: how much do you agree with this party programme?
//!
//! The map, from the inside out (`ARCHITECTURE.md` says who may use whom):
//!
//! - [`programme`]: the compiled programme pack: documents, themes, areas, commitments.
//! - [`quiz`]: answers, the order of statements, and the reducer that is the only way to change them.
//! - [`scoring`]: agreement, its interval, and what may be shown when.
//! - [`related`]: which unanswered commitments a voter may also agree with, and why.
//! - [`session`]: the stored form of a quiz.
//! - [`i18n`]: the interface texts, in every language.
//! - [`route`]: the addresses of the site and the screens behind them.
//! - [`share`]: a result as a link, and two results compared.
//! - [`picture`]: a result as a picture.
//!
//! These nine are pure: no clock, no randomness, no browser, no panic on any input. Above them,
//! behind the features `csr` and `ssr`: [`browser`] (the only user of browser interfaces),
//! [`state`] (signals), [`ui`] (views), [`app`].

pub mod i18n;
pub mod picture;
pub mod programme;
pub mod quiz;
pub mod related;
pub mod route;
pub mod scoring;
pub mod session;
pub mod share;
pub mod sign_up;

#[cfg(feature = "ui")]
pub mod app;
#[cfg(feature = "ui")]
pub mod browser;
#[cfg(feature = "ui")]
pub mod state;
#[cfg(feature = "ui")]
pub mod ui;
