use serde::{Deserialize, Serialize};

use super::{AreaIdx, TermMark};

/// Position of a commitment in [`super::Programme::commitments`]. Not permanent: stored and shared
/// forms use [`Commitment::index`].
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct CommitmentIdx(pub u16);

impl CommitmentIdx {
    /// As an index into [`super::Programme::commitments`].
    pub fn at(self) -> usize {
        usize::from(self.0)
    }
}

/// One promise of the programme, and the statement the voter rates.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commitment {
    /// Permanent number, from 1, never reused. Its permanent name stays in the pack's text files: the
    /// app needs only one of the two.
    pub index: u16,
    /// The area it belongs to.
    pub area: AreaIdx,
    /// Whether serious people hold the opposite view.
    pub contested: bool,
    /// The plain-language sentence the voter rates: one claim, at most 25 words.
    pub statement: Wording,
    /// What the words mean and what would change.
    pub explanation: Wording,
    /// The serious alternative, as someone who holds it would put it.
    pub alternative: Option<Wording>,
    /// What a promise of several things is made of; empty for most.
    pub parts: Vec<String>,
    /// Where the programme says it, word for word. Never empty.
    pub sources: Vec<Source>,
    /// Sentences of the documents that no bullet repeats, quoted for context. Not rated.
    pub background: Vec<Source>,
}

/// A text of the pack in the language of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    /// The text itself, plain, without markup.
    pub text: String,
    /// Where words stand that need explaining, in the order of the text.
    pub terms: Vec<TermMark>,
}

/// A verbatim quote, always in the pack's original language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Index into [`super::Programme::documents`].
    pub document: u16,
    /// The heading it stands under.
    pub heading: String,
    /// The words, as written.
    pub quote: String,
}
