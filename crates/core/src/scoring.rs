//! Agreement with the programme, computed from a voter's answers.
//!
//! **score = K / 4W**, where W is the sum of the weights of the answers with an opinion and K the sum of
//! weight times points ([`Tally`]; `docs/METHOD.md`, The score). Scores are exact fractions ([`Score`]);
//! only the [`Interval`] uses floating point (`docs/METHOD.md`, Uncertainty). [`shown_total`] and
//! [`shown_area`] decide whether a score may be shown (`docs/METHOD.md`, What is shown when).

mod band;
mod contribution;
#[cfg(test)]
mod fixture;
mod interval;
#[cfg(test)]
mod properties;
mod score;
mod shown;
mod tally;

pub use band::Band;
pub use contribution::{Contribution, contributions};
pub use interval::Interval;
pub use score::Score;
pub use shown::{
    ENOUGH_FOR_A_TOTAL, ENOUGH_FOR_AN_AREA, Shown, shown_area, shown_contested, shown_total,
};
pub use tally::Tally;
