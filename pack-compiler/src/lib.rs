//! Reads, checks and compiles programme packs for Enig. Runs on the host only.
//!
//! - [`SourcePack`]: the pack's text files as read, every value with the place it stands at.
//! - [`Document`]: a source text, its bullets and headings.
//! - [`check`]: what has to be put right, as [`Problem`]s with file, line and remedy, and what an editor
//!   should look at, as [`Warning`]s.
//! - [`lix`], [`median_lix`], [`word_count`]: how a text reads.
//! - [`Coverage`]: which commitment stands for which bullet, and which bullets nobody stands for.
//! - [`Similarity`]: how much commitments have to do with each other.
//! - [`design_order`]: the order in which an area's statements are asked.
//! - [`Ranking`] and [`Evaluation`]: the related passages, and how well they meet a labelled set.
//! - [`relations`]: what each commitment has most to do with, for the pages to read.
//! - [`site_settings`]: where the quiz is published, for the host's headers.
//! - [`light_value`]: what a style sheet says of a colour.
//! - [`kept_editions`], [`fingerprint`]: what links to results need of every edition.
//! - [`compile`]: the finished [`enig_core::programme::Pack`] of one language.
//!
//! `docs/METHOD.md` gives the reasons behind the formulas.

// Numbers of words, bullets and commitments are far below 2^52, where `f64` stops being exact.
#![allow(clippy::cast_precision_loss)]

mod check;
mod colour;
mod compile;
mod coverage;
mod date;
mod document;
mod edition;
mod evaluation;
#[cfg(test)]
mod fixture;
mod glossary;
mod order;
mod problem;
mod ranking;
mod readability;
mod relation;
mod report;
mod similarity;
mod site;
mod source_pack;
mod style_sheet;
mod transparency;
mod warning;

pub use check::check;
pub use compile::compile;
pub use coverage::{Coverage, DocumentCoverage, Passage};
pub use document::{Bullet, Document, bullets};
pub use edition::{edition_file, fingerprint, kept_editions};
pub use evaluation::{Candidates, Evaluation, Labels, read_labels};
pub use order::design_order;
pub use problem::{Problem, Problems};
pub use ranking::Ranking;
pub use readability::{lix, median_lix, word_count};
pub use relation::{Relation, relations};
pub use report::{Accepted, Report};
pub use similarity::{Matrix, Similarity};
pub use site::{NoOrigin, Origin, SiteSettings, site_settings};
pub use source_pack::{
    AcceptedEntry, AcceptedFile, AreaFile, CommitmentEntry, DocumentEntry, EditionArea,
    EditionFile, EditionTheme, EndingsEntry, EngageEntry, GlossaryFile, Manifest, NewsletterEntry,
    NounEntry, PackFile, Parsed, QuoteEntry, SinceEntry, SinceSourceEntry, SiteEntry, SourcePack,
    SponsorEntry, TermEntry, ThemeEntry, TranslatedLists, Translations, read,
};
pub use style_sheet::light_value;
pub use transparency::transparency;
pub use warning::{Warning, WarningKind};
