//! The rules of Enig, a quiz in the browser that tells a voter how much they agree with the programme of
//! one party.
//!
//! A party's promises are compiled into a [`Programme`](programme::Programme): *commitments*, grouped into
//! *areas* (dental care) and *themes* (health). For each commitment the voter rates one *statement* on a
//! scale of five steps ([`Agreement`](quiz::Agreement)) or says that they do not know. Agreement with the
//! whole programme, a theme or an area is the weighted mean of the answers ([`Score`](scoring::Score)),
//! shown with an [`Interval`](scoring::Interval) that says how much the answers still missing may change
//! it.
//!
//! ```
//! use enig_core::programme::{Area, AreaIdx, Commitment, CommitmentIdx, Programme};
//! use enig_core::quiz::{Agreement, Answer, QuizEvent, QuizMode, QuizState, Seed, Step};
//! use enig_core::scoring::{Score, Tally};
//!
//! let area = Area { commitments: vec![CommitmentIdx(0), CommitmentIdx(1)], ..Area::default() };
//! let commitments = vec![Commitment { area: AreaIdx(0), ..Commitment::default() }; 2];
//! let programme = Programme { areas: vec![area], commitments, ..Programme::default() };
//!
//! let mut quiz = QuizState::new(&programme);
//! quiz.apply(&programme, QuizEvent::Started { mode: QuizMode::Full, seed: Seed::new(0) });
//! for agreement in [Agreement::StronglyAgree, Agreement::Mixed] {
//!     let Step::Statement(idx) = quiz.step_on(&programme, None) else { break };
//!     quiz.apply(&programme, QuizEvent::Answered { idx, answer: Answer::Rated(agreement) });
//! }
//! // 4 + 2 of 8 points.
//! assert_eq!(Tally::of_all(&quiz.sheet).score().map(Score::percent), Some(75));
//! ```
//!
//! # Modules
//!
//! - [`programme`]: a compiled programme pack, and what is kept of earlier editions.
//! - [`quiz`]: answers, the order of statements, and [`QuizState::apply`](quiz::QuizState::apply), the
//!   reducer that every change of a quiz goes through.
//! - [`scoring`]: agreement, its interval, and which scores may be shown.
//! - [`related`]: unanswered commitments that the voter may also agree with, and why.
//! - [`session`]: the stored form of a quiz.
//! - [`share`]: a result as a link, and the comparison of two results.
//! - [`route`]: the addresses of the site, and the screens of the quiz.
//! - [`i18n`]: the interface texts in every language.
//! - [`sign_up`]: the state of the newsletter form.
//!
//! # Rules of the crate
//!
//! Everything is pure: no clock, no source of randomness, no browser. Random draws take a
//! [`Seed`](quiz::Seed), so the same seed gives the same quiz everywhere. Input from outside (packs, links,
//! stored sessions, addresses) is read by total functions that return a value or an error; none panics.
//!
//! Every formula and constant is derived in `docs/METHOD.md`; the form of links is specified in
//! `docs/SHARING.md`.

mod codec;
pub mod i18n;
pub mod programme;
pub mod quiz;
pub mod related;
pub mod route;
pub mod scoring;
pub mod session;
pub mod share;
pub mod sign_up;
