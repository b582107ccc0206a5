//! What else a voter may agree with, and why (`docs/METHOD.md`, related).
//!
//! The similarity of two commitments is computed when the pack is compiled; here it only meets the
//! voter's answers. A likely agreement is used for the order of a list and never shown.

mod likely;
#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod properties;
mod suggestion;

pub use likely::Likelihood;
pub use suggestion::{REASON, Suggestion, suggestions, unrelated_to_disagreements};
