//! Taking the quiz: answers, which statements are asked in which order, and the reducer
//! [`QuizState::apply`], the only way a quiz changes.

mod answer;
mod answer_sheet;
mod event;
#[cfg(test)]
pub(crate) mod fixture;
mod mode;
mod more;
mod order;
#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod properties;
mod sample;
mod seed;
mod state;
mod step;
#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
pub(crate) mod strategies;

pub use answer::{Agreement, Answer};
pub use answer_sheet::{AnswerSheet, Mark};
pub use event::QuizEvent;
pub use mode::QuizMode;
pub use order::{SHORT_LENGTH, asking_order, whole_areas};
pub use sample::{another_sample, replacement, short_quiz};
pub use seed::{Generator, Seed};
pub use state::{QuizState, Run};
pub use step::Step;
