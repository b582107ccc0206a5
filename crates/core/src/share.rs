//! A result as a link: what a link holds, its text, and what two results have in common
//! (`docs/SHARING.md` describes the form so that anyone can read it).
//!
//! A link's text is made by [`Link::encode`] and read by [`Link::decode`]; what it means is only known
//! together with its edition of the programme, by [`SharedResult::of`]. Reasons for disagreeing are in
//! no link: a [`Link`] has no place for them.

mod base32;
mod comparison;
mod link;
mod mail;
#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod properties;
mod qr_code;
mod refusal;
mod shared_result;
mod summary;

pub use crc32fast::hash as crc32;

pub use comparison::{Comparison, StatementPair, TopicPair};
pub use link::{Content, LONGEST, Link, text_in};
pub use mail::{encoded, mail_to};
pub use qr_code::QrCode;
pub use refusal::Refusal;
pub use shared_result::SharedResult;
pub use summary::{Summary, answers_of};
