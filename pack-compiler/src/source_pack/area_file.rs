use serde::Deserialize;
use toml::Spanned;

use super::{SinceEntry, TranslatedLists, Translations};

/// A file of `areas/`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AreaFile {
    /// Permanent name of the area, also the name of its file.
    pub id: Spanned<String>,
    /// Name shown to the voter.
    pub title: Spanned<Translations>,
    /// One sentence on what the area is about.
    pub intro: Spanned<Translations>,
    /// Its commitments, in the order of the documents.
    #[serde(default, rename = "commitment")]
    pub commitments: Vec<Spanned<CommitmentEntry>>,
}

/// One `[[commitment]]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CommitmentEntry {
    /// Permanent name.
    pub id: Spanned<String>,
    /// Permanent number, from 1, never reused.
    pub index: Spanned<u16>,
    /// The edition in which the statement last came to mean something else.
    pub changed_in: Option<Spanned<u16>>,
    /// Whether serious people hold the opposite view.
    pub contested: Spanned<bool>,
    /// What it is about, in the words of the pack's `[tags]`.
    #[serde(default)]
    pub tags: Vec<Spanned<String>>,
    /// The sentence the voter rates.
    pub statement: Spanned<Translations>,
    /// What the words mean and what would change.
    pub explanation: Spanned<Translations>,
    /// The serious alternative.
    pub alternative: Option<Spanned<Translations>>,
    /// What a promise of several things is made of. A voter who does not agree may say with which.
    pub parts: Option<Spanned<TranslatedLists>>,
    /// What has happened since the documents were written.
    pub since: Option<Spanned<SinceEntry>>,
    /// Where the programme promises it.
    #[serde(default, rename = "source")]
    pub sources: Vec<QuoteEntry>,
    /// What the programme says around it.
    #[serde(default)]
    pub background: Vec<QuoteEntry>,
}

/// One `[[commitment.source]]` or `[[commitment.background]]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuoteEntry {
    /// The document's id.
    pub document: Spanned<String>,
    /// The heading the quote stands under.
    pub heading: Spanned<String>,
    /// The words, as written.
    pub quote: Spanned<String>,
    /// The pack's own translation of the quote, in the languages other than that of the documents.
    pub translation: Option<Spanned<Translations>>,
}
