//! Voters made up by chance take the quiz, by the product's own code, and what it tells them is held
//! against what they think: `cargo xtask simulate`, and the self-test in the report on a pack.
//!
//! - [`Opinions`]: what the voters of a world think, statement by statement; [`World`]: which worlds.
//! - [`Voter`]: one of them; [`take`]: how they take a quiz.
//! - [`simulate`]: rankings, suggestions, scores and intervals after so many answers, as [`Outcome`]s;
//!   [`report`]: the same as tables.
//! - [`SelfTest`]: what the short quiz tells those who press one answer only, and how far it strays.
//!
//! Such voters compare designs. They say nothing about people (`docs/METHOD.md`, simulation).

// Numbers of voters and statements are far below 2^52, where `f64` stops being exact.
#![allow(clippy::cast_precision_loss)]
#![cfg_attr(
    test,
    allow(
        clippy::manual_midpoint,
        clippy::float_cmp,
        reason = "sums are written as one learns them, and whole numbers are exact"
    )
)]

mod chance;
#[cfg(test)]
mod fixture;
mod flags;
mod method;
mod opinions;
mod outcome;
mod ranks;
mod report;
mod self_test;
mod simulate;
mod statistics;
mod taking;
mod traits;
mod voter;

pub use flags::Flags;
pub use method::Method;
pub use opinions::{Opinions, World};
pub use outcome::{Errors, Lists, Outcome};
pub use report::report;
pub use self_test::{Constant, SelfTest, Spread};
pub use simulate::{LENGTHS, Setting, simulate};
pub use statistics::{Mean, percentile};
pub use taking::take;
pub use traits::{Traits, TraitsError};
pub use voter::Voter;
