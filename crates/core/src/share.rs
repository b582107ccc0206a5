//! A result as a link, and the comparison of two results.
//!
//! A [`Link`] holds a [`Summary`] or all answers, with the edition of the programme that they are about.
//! Its text is written by [`Link::encode`] and read by [`Link::decode`] (`docs/SHARING.md` specifies the
//! form). Together with its [`Edition`](crate::programme::Edition) it is a [`SharedResult`], which may be
//! [compared](Comparison) with the voter's own. The parts of commitments that a voter disagrees with are in
//! no link.
//!
//! [`PictureContent`] is what stands on a picture of a result; `enig-picture` draws it.

mod base32;
mod comparison;
mod in_app;
mod link;
mod link_address;
mod link_error;
mod mail;
mod picture_content;
mod picture_format;
#[cfg(test)]
mod properties;
mod qr_code;
mod shared_result;
mod summary;

pub use comparison::{Comparison, StatementPair, TopicPair};
pub use in_app::is_in_app;
pub use link::{Content, Link, MAX_LENGTH};
pub use link_address::{link_text_in, result_text};
pub use link_error::LinkError;
pub use mail::{mail_to, percent_encoded};
pub use picture_content::{LabelledPercent, PictureContent, PictureRow};
pub use picture_format::PictureFormat;
pub use qr_code::QrCode;
pub use shared_result::SharedResult;
pub use summary::{Summary, answers_of};
