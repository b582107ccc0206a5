//! Agreement with the programme, from a voter's answers (`docs/METHOD.md`, the score).
//!
//! The rule, in one line: **score = K / 4W**, where W is the sum of the weights of the answers with
//! an opinion and K the sum of weight times points ([`Tally`]). Whole numbers throughout; only the
//! interval, which needs a square root, leaves them.

mod band;
mod contribution;
#[cfg(test)]
mod fixture;
mod interval;
#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod properties;
mod score;
mod shown;
mod tally;

pub use band::Band;
pub use contribution::{Contribution, contributions};
pub use interval::Interval;
pub use score::Score;
pub use shown::{ENOUGH_FOR_A_TOTAL, ENOUGH_FOR_AN_AREA, Shown, shown_area, shown_total};
pub use tally::Tally;
