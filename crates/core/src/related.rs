//! Commitments that a voter may also agree with, and the reason for each (`docs/METHOD.md`, Related).
//!
//! The [similarity](crate::programme::Similarity) of two commitments is computed when the pack is compiled.
//! Here it is combined with the voter's answers: [`Likelihood`] estimates the agreement with a commitment,
//! and [`suggestions`] picks a list. The estimate orders the list and is never shown.

mod likely;
#[cfg(test)]
mod properties;
mod suggestion;

pub use likely::Likelihood;
pub use suggestion::{REASON, Suggestion, suggestions, unrelated_to_disagreements};
