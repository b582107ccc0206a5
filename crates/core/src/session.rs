//! The stored form of a quiz: one line of text, versioned.
//!
//! [`encode`] writes the current version, [`decode`] reads every version that has been released. What comes
//! out of a browser's storage is not trusted: anything else is a [`SessionError`]. [`carry_over`] takes
//! answers from an earlier edition of the programme. Golden files hold each
//! version to the byte.

mod by_id;
mod carry_over;
mod fields;
mod notes;
#[cfg(test)]
mod properties;
mod stored;

pub use carry_over::carry_over;
pub use stored::{SessionError, decode, encode};
