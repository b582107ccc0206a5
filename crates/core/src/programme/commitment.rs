use core::fmt;

use serde::{Deserialize, Serialize};

use super::{AreaIdx, Since, TermMark};

/// Permanent number of a commitment, from 1, never reused: stored sessions, links and addresses use it. 0 is
/// none.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct CommitmentId(pub u16);

impl CommitmentId {
    /// Reads the decimal number that [`fmt::Display`] writes; `None` for any other text, so `+7` and `07`
    /// too.
    pub fn parse(text: &str) -> Option<Self> {
        let id = Self(text.parse().ok()?);
        (id.to_string() == text).then_some(id)
    }
}

impl fmt::Display for CommitmentId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// Position of a commitment in [`super::Programme::commitments`]. Not permanent: what outlives an edition
/// holds a [`CommitmentId`].
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct CommitmentIdx(pub u16);

impl CommitmentIdx {
    /// The position as an index.
    pub fn as_usize(self) -> usize {
        usize::from(self.0)
    }
}

/// One promise of the programme, and the statement that the voter rates.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commitment {
    /// Its permanent number. Its permanent name stays in the pack's text files: the app needs only one of
    /// the two.
    pub id: CommitmentId,
    /// The edition in which the statement last came to mean something else; 0 where it never did. Answers to
    /// that edition or a later one still hold.
    pub changed_in: u16,
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
    /// The parts of a promise of several things, at most eight (the pack checker allows four); empty for
    /// most.
    pub parts: Vec<String>,
    /// What has happened since the documents were written, as far as the pack says.
    pub since: Option<Since>,
    /// Where the programme says it, word for word. Never empty.
    pub sources: Vec<Source>,
    /// Sentences of the documents that no bullet repeats, quoted for context. Not rated.
    pub background: Vec<Source>,
}

impl Commitment {
    /// Whether hardly anybody disagrees: it is not contested, and the pack gives no other view. Such a
    /// statement tells voters apart least, so it is asked last (`docs/METHOD.md`, Order).
    pub fn is_undisputed(&self) -> bool {
        !self.contested && self.alternative.is_none()
    }
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
    /// The pack's own translation. `None` in the language of the documents, and in a pack without translations.
    pub translation: Option<String>,
}
