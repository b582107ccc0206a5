//! The rules of Enig, a quiz about how much a voter agrees with a party's programme.
//!
//! Start with [`programme`], what is asked about; [`quiz`], what a voter does; and [`scoring`], what comes out.
//!
//! - [`programme`]: a compiled programme pack: documents, themes, areas, commitments.
//! - [`quiz`]: answers, the order of statements, and the reducer [`quiz::QuizState::apply`], the only way to
//!   change a quiz.
//! - [`scoring`]: agreement, its interval, and which scores may be shown.
//! - [`related`]: which unanswered commitments a voter may also agree with, and the reason.
//! - [`session`]: the stored form of a quiz.
//! - [`share`]: a result as a link, and two results compared.
//! - [`route`]: the addresses of the site, and the screens behind them.
//! - [`i18n`]: the interface texts in every language.
//! - [`sign_up`]: the state of the newsletter form.
//!
//! Everything here is pure: no clock, no randomness, no browser. Input from outside (packs, links, stored
//! sessions, addresses) is read by total functions that return a value or an error; none panics.

pub mod i18n;
pub mod programme;
pub mod quiz;
pub mod related;
pub mod route;
pub mod scoring;
pub mod session;
pub mod share;
pub mod sign_up;
