//! The stored form of a quiz: one line of text, versioned, read without trust.

mod by_id;
#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod properties;
mod stored;

pub use stored::{SessionError, decode, encode};
