//! A programme as the quiz sees it: documents, themes, areas and commitments in one language,
//! compiled from the pack's text files by the host tool `enig-pack-compiler`.
//!
//! The serialised form is private to one build of the product: the tool and the app are always
//! built together, and [`Pack::decode`] refuses every other format number.

mod area;
mod codec;
mod commitment;
mod consistency;
mod document;
mod edition;
mod engage;
#[cfg(test)]
pub(crate) mod fixture;
mod newsletter;
mod pack;
mod sender;
mod similar_pairs;
mod similarity;
mod term;

pub use area::{Area, AreaIdx, Theme, ThemeIdx};
pub use commitment::{Commitment, CommitmentId, CommitmentIdx, Source, Wording};
pub use document::Document;
pub use edition::{Edition, EditionArea, EditionTheme, Topic};
pub use engage::EngageLink;
pub use newsletter::Newsletter;
pub use pack::{DecodeError, FORMAT, Pack, Programme};
pub use sender::{Mode, Sender};
pub use similarity::{Hundredths, SimilarPair, Similarity};
pub use term::{Term, TermMark};
