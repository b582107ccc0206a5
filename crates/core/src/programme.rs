//! A programme in one language: documents, themes, areas and commitments.
//!
//! `enig-pack-compiler` compiles a [`Pack`] from text files, one for each language; the app reads it with
//! [`Pack::decode`]. The binary form belongs to one build of the product: compiler and app are always built
//! together, and a pack with another format number is refused.
//!
//! Positions ([`CommitmentIdx`], [`AreaIdx`], [`ThemeIdx`]) are indices into the vectors of one
//! [`Programme`]. What outlives an edition of the programme, such as a stored session or a link, holds a
//! [`CommitmentId`] or the `id` of an [`Area`] instead. An [`Edition`] is what is kept of a published
//! edition, so that results shared from it can be read later.

mod area;
mod commitment;
mod consistency;
mod document;
mod edition;
mod endings;
mod engage;
#[cfg(test)]
pub(crate) mod fixture;
mod newsletter;
mod pack;
mod sender;
mod similar_pairs;
mod similarity;
mod since;
mod term;

pub use area::{Area, AreaIdx, Theme, ThemeIdx};
pub use commitment::{Commitment, CommitmentId, CommitmentIdx, Source, Wording};
pub use document::Document;
pub use edition::{Edition, EditionArea, EditionTheme, Topic};
pub use endings::Endings;
pub use engage::EngageLink;
pub use newsletter::Newsletter;
pub use pack::{DecodeError, FORMAT, Pack, Programme};
pub use sender::{Mode, Sender};
pub use similarity::{Hundredths, SimilarPair, Similarity};
pub use since::{Since, SinceSource};
pub use term::{Term, TermMark};
