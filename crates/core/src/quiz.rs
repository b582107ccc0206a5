//! Taking the quiz: answers, which statements are asked in which order, and the reducer.
//!
//! A [`QuizState`] holds the answers ([`AnswerSheet`]) and the quiz under way ([`Run`]). It changes only
//! through [`QuizState::apply`], which takes a [`QuizEvent`] for each thing a voter can do;
//! [`QuizState::step_after`] and [`QuizState::step_on`] say which [`Step`] comes next. How statements are
//! ordered and drawn is described in `docs/METHOD.md`, Order.

mod answer;
mod answer_sheet;
mod event;
#[cfg(test)]
pub(crate) mod fixture;
mod mode;
mod more;
mod order;
#[cfg(test)]
mod properties;
mod reason;
mod sample;
mod seed;
mod state;
mod step;
#[cfg(test)]
pub(crate) mod strategies;

pub use answer::{Agreement, Answer};
pub use answer_sheet::{AnswerSheet, Mark};
pub use event::QuizEvent;
pub use mode::QuizMode;
pub use order::{SHORT_LENGTH, asking_order, whole_areas};
pub use reason::{Reason, reason_summary};
pub use sample::{another_sample, replacement, short_quiz};
pub use seed::{Generator, Seed};
pub use state::{QuizState, Run};
pub use step::Step;
